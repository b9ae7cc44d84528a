#include "diagnosis/post_words.h"

#include "base/ascii.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace ad::diagnosis {
namespace {

constexpr std::size_t mostWordBytes = 64U << 10;
constexpr std::size_t mostShown = 4;
constexpr std::size_t few = 30; ///< fewer words than these say less

struct Weight {
    std::size_t cause = 0;
    double weight = 0;
};

struct Model {
    std::vector<std::string> causes;
    std::vector<double> usual; ///< the share of each cause among the texts that the list was made from
    std::unordered_map<std::string, std::vector<Weight>> words;
};

Model readModel() {
    QFile file(QStringLiteral(":/post-words.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The words of posts are missing from the program.");
    const auto document = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
    if (document.is_discarded())
        qFatal("The words of posts in the program are damaged.");
    Model m;
    std::unordered_map<std::string, std::size_t> places;
    for (const auto& [cause, share] : document.at("usual").items()) {
        places.emplace(cause, m.causes.size());
        m.causes.push_back(cause);
        m.usual.push_back(share.get<double>());
    }
    for (const auto& [word, causes] : document.at("words").items()) {
        auto& weights = m.words[word];
        for (const auto& [cause, weight] : causes.items())
            weights.push_back({places.at(cause), weight.get<double>()});
    }
    return m;
}

const Model& model() {
    static const Model m = readModel();
    return m;
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

/// In small letters, with blanks for the quotes, dashes and blanks that are not of ASCII.
std::string plain(std::string_view text) {
    std::string out(text.substr(0, mostWordBytes));
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; });
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        if (out[i] == '\xE2' && out[i + 1] == '\x80' && i + 2 < out.size())
            out.replace(i, 3, 3, ' ');
        else if (out[i] == '\xC2' && out[i + 1] == '\xA0')
            out.replace(i, 2, 2, ' ');
    }
    return out;
}

/// Calls `take` with each run of letters and digits, in their order.
template <class Take>
void eachRun(std::string_view text, const Take& take) {
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && (isLetter(text[end]) || isDigit(text[end])))
            ++end;
        if (end > i)
            take(text.substr(i, end - i));
        i = end + 1;
    }
}

/// Whether a run may be a word or a status, and is no identifier or date: those are of one text alone, and may be
/// secrets.
bool isWord(std::string_view run) {
    const auto digits = std::count_if(run.begin(), run.end(), isDigit);
    if (isDigit(run.front()))
        return run.size() == 3 && digits == 3 && run.front() >= '2' && run.front() <= '5';
    return run.size() >= 2 && run.size() <= 32 && digits <= 3;
}

/// Somebody speaks: a piece of JSON or a command alone has no words of a person.
bool isSpoken(std::string_view text) {
    constexpr int enough = 8;
    int words = 0;
    eachRun(plain(text), [&](std::string_view run) {
        words += isWord(run) && std::all_of(run.begin(), run.end(), [](char c) { return isLetter(c) && c != '_'; });
    });
    return words >= enough;
}

bool isPairWith(const std::string& pair, const std::string& word) {
    return pair.starts_with(word + ' ') || pair.ends_with(' ' + word);
}

} // namespace

std::vector<std::string> postWordsIn(std::string_view text, std::string_view spoken) {
    std::vector<std::string> out;
    if (!isSpoken(spoken))
        return out;
    const auto& known = model().words;
    const auto keep = [&](std::string word) {
        if (known.contains(word))
            out.push_back(std::move(word));
    };
    std::string before;
    eachRun(plain(text), [&](std::string_view run) {
        if (!isWord(run)) {
            before.clear();
            return;
        }
        if (!before.empty())
            keep(before + ' ' + std::string(run));
        before = run;
        keep(before);
    });
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<WordsOfCause> causesByWords(const std::vector<std::string>& words) {
    const Model& m = model();
    std::vector<const decltype(m.words)::value_type*> known;
    for (const std::string& word : words)
        if (const auto found = m.words.find(word); found != m.words.end())
            known.push_back(&*found);
    if (known.empty())
        return {};
    std::vector<double> sums(m.causes.size(), 0.0);
    for (const auto* row : known)
        for (const Weight& w : row->second)
            sums[w.cause] += w.weight;
    const double scale = 1.0 / std::sqrt(static_cast<double>(std::max(known.size(), few)));
    double whole = 0;
    for (std::size_t i = 0; i < sums.size(); ++i)
        whole += m.usual[i] * (sums[i] = std::exp(sums[i] * scale));
    std::vector<WordsOfCause> out(m.causes.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = {m.causes[i], sums[i] / whole, {}};
    std::vector<std::vector<std::pair<double, const std::string*>>> speak(m.causes.size());
    for (const auto* row : known)
        for (const Weight& w : row->second)
            if (w.weight > 0 && out[w.cause].ratio > 1)
                speak[w.cause].emplace_back(w.weight, &row->first);
    for (std::size_t i = 0; i < out.size(); ++i) {
        std::sort(speak[i].begin(), speak[i].end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : *a.second < *b.second;
        });
        for (const auto& [weight, word] : speak[i]) {
            // A word and a pair that holds it say the same.
            const bool within =
                std::any_of(out[i].words.begin(), out[i].words.end(), [&one = *word](const auto& shown) {
                    return isPairWith(shown, one) || isPairWith(one, shown);
                });
            if (!within && out[i].words.size() < mostShown)
                out[i].words.push_back(*word);
        }
    }
    std::sort(out.begin(), out.end(), [](const WordsOfCause& a, const WordsOfCause& b) {
        return a.ratio != b.ratio ? a.ratio > b.ratio : a.cause < b.cause;
    });
    return out;
}

} // namespace ad::diagnosis

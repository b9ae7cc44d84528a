#include "diagnosis/post_words.h"

#include "base/ascii.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>

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
    std::unordered_set<std::string> headers;     ///< that come with answers and requests of any kind
    std::unordered_set<std::string> saysNothing; ///< the names of days and months
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
    for (const auto& header : document.at("headers"))
        m.headers.insert(header.get<std::string>());
    for (const auto& word : document.at("says_nothing"))
        m.saysNothing.insert(word.get<std::string>());
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

std::string_view withoutBlanks(std::string_view line) {
    constexpr std::string_view blanks(" \t\r");
    const auto begin = line.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : line.substr(begin, line.find_last_not_of(blanks) + 1 - begin);
}

bool isAsciiLetter(char c) { return c >= 'a' && c <= 'z'; }

/// "content-type: …", "x-request-id: …".
bool beginsWithHeader(std::string_view line) {
    auto name = line.substr(0, line.find(':'));
    if (name.size() == line.size())
        return false;
    name = name.substr(0, name.find_last_not_of(' ') + 1);
    const bool own = name.size() > 2 && name.starts_with("x-") && std::all_of(name.begin(), name.end(), [](char c) {
                         return isAsciiLetter(c) || isDigit(c) || c == '-';
                     });
    return own || model().headers.contains(std::string(name));
}

/// A member of an object: `"name": …`.
bool beginsWithMember(std::string_view line) {
    if (line.empty() || (line.front() != '"' && line.front() != '\''))
        return false;
    const auto end = line.find_first_of("\"'", 1);
    if (end == std::string_view::npos || line[end] != line.front())
        return false;
    const auto next = line.find_first_not_of(' ', end + 1);
    return next != std::string_view::npos && line[next] == ':';
}

/// Whether a line, in small letters and without blanks around it, is a header, a command, a form or a member of an
/// object.
bool isNotation(std::string_view line) {
    const auto begin = line.find_first_not_of(" \t<>*|#$`");
    line = begin == std::string_view::npos ? std::string_view() : line.substr(begin);
    if (line.starts_with("http/") || line.starts_with("curl "))
        return true;
    for (const std::string_view method : {"get ", "post ", "put ", "head "})
        if (line.starts_with(method) && line.find(" http/", method.size() - 1) != std::string_view::npos)
            return true;
    if (line.starts_with('-') && line.size() > 1 &&
        (isAsciiLetter(line[1]) || (line[1] == '-' && line.size() > 2 && isAsciiLetter(line[2]))))
        return true;
    if (beginsWithHeader(line) || beginsWithMember(line))
        return true;
    return line.find(' ') == std::string_view::npos && line.find('=') != std::string_view::npos &&
           line.find('&') != std::string_view::npos;
}

/// Where the next object of JSON begins, `{"` or `{'`, and what stands behind its first quote.
std::pair<std::size_t, std::size_t> nextObject(std::string_view line, std::size_t from) {
    for (auto at = line.find('{', from); at != std::string_view::npos; at = line.find('{', at + 1)) {
        const auto quote = line.find_first_not_of(' ', at + 1);
        if (quote != std::string_view::npos && (line[quote] == '"' || line[quote] == '\''))
            return {at, quote + 1};
    }
    return {std::string_view::npos, std::string_view::npos};
}

/// What is left where lines and objects that nobody speaks are taken out.
std::string spokenOnly(std::string_view text) {
    // No word, so that no pair reaches across it.
    constexpr std::string_view apart(" 0 ");
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t end = std::min(text.find('\n', i), text.size());
        const auto line = withoutBlanks(text.substr(i, end - i));
        i = end + 1;
        if (isNotation(line)) {
            out += apart;
        } else {
            for (std::size_t from = 0; from < line.size();) {
                const auto [at, inside] = nextObject(line, from);
                out += line.substr(from, at == std::string_view::npos ? at : at - from);
                if (at == std::string_view::npos)
                    break;
                out += apart;
                const auto close = line.rfind('}');
                from = close == std::string_view::npos || close < inside ? line.size() : close + 1;
            }
        }
        out += '\n';
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

/// Whether a run may be a word, and is no number, identifier or date: those are of one text alone, and may be secrets.
bool isWord(std::string_view run) {
    return run.size() >= 2 && run.size() <= 32 && !isDigit(run.front()) &&
           std::count_if(run.begin(), run.end(), isDigit) <= 3 && !model().saysNothing.contains(std::string(run));
}

/// Somebody speaks: a piece of JSON or a command alone has no words of a person.
bool isSpoken(std::string_view text) {
    constexpr int enough = 8;
    int words = 0;
    eachRun(spokenOnly(plain(text)), [&](std::string_view run) {
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
    eachRun(spokenOnly(plain(text)), [&](std::string_view run) {
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
    // A word that is told twice says no more.
    std::sort(known.begin(), known.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
    known.erase(std::unique(known.begin(), known.end()), known.end());
    std::vector<double> sums(m.causes.size(), 0.0);
    for (const auto* row : known)
        for (const Weight& w : row->second)
            sums[w.cause] += w.weight;
    const double scale = 1.0 / std::sqrt(static_cast<double>(std::max(known.size(), few)));
    // The greatest becomes one, so that nothing overflows.
    const double most = *std::max_element(sums.begin(), sums.end());
    double whole = 0;
    for (std::size_t i = 0; i < sums.size(); ++i)
        whole += m.usual[i] * (sums[i] = std::exp((sums[i] - most) * scale));
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

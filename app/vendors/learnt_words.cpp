#include "vendors/learnt_words.h"

#include "base/ascii.h"
#include "vendors/masked.h"

#include <QFile>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>

namespace ad::vendors {
namespace {

constexpr std::size_t mostWordBytes = 64U << 10;
constexpr std::size_t mostShown = 4;
constexpr std::ptrdiff_t mostTimes = 8; ///< that a word counts
constexpr double shortest = 20;         ///< length of a text: fewer words say less
/// How fast the share of a cause grows with its sum: fitted by texts that were not learnt from.
constexpr double steepness = 8;
/// Of texts that name no cause.
constexpr std::string_view nothing = "nothing";

struct ListedWeight {
    std::size_t cause = 0;
    double weight = 0;
};

/// A text has few of the many words: the numbers of each are read when it is met.
struct ListedWord {
    std::string_view word, numbers;
};

struct MetWord {
    const ListedWord* listed = nullptr;
    double rare = 0; ///< the more the fewer texts have it
    std::vector<ListedWeight> weights;
};

struct WordList {
    QByteArray text; ///< of the resource, which the words point into
    std::vector<std::string> causes;
    std::vector<double> usual;     ///< the share of each cause among the texts that the list was made from
    std::vector<double> own;       ///< what each cause has without a word
    std::vector<ListedWord> words; ///< in their order
};

/// Takes what stands before `end`, and `end` itself; all that is left where there is none.
std::string_view takeUntil(std::string_view& text, char end) {
    const auto at = std::min(text.find(end), text.size());
    const auto out = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return out;
}

double readNumber(std::string_view text) {
    double out = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        qFatal("A number in the words of posts is damaged.");
    return out;
}

double hundredths(std::string_view text) { return readNumber(text) / 100; }

MetWord readWord(const WordList& m, const ListedWord& listed) {
    auto numbers = listed.numbers;
    MetWord out{&listed, hundredths(takeUntil(numbers, '\t')), {}};
    while (!numbers.empty()) {
        auto one = takeUntil(numbers, ' ');
        const auto cause = static_cast<std::size_t>(readNumber(takeUntil(one, ':')));
        if (cause >= m.causes.size())
            qFatal("The words of posts name a cause that is not there.");
        out.weights.push_back({cause, hundredths(one)});
    }
    return out;
}

WordList readWordList() {
    QFile file(QStringLiteral(":/learnt-words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The words of posts are missing from the program.");
    WordList m;
    m.text = file.readAll();
    std::string_view all(m.text.constData(), static_cast<std::size_t>(m.text.size()));
    while (!all.empty()) {
        auto line = takeUntil(all, '\n');
        if (line.starts_with('#'))
            continue;
        const auto word = takeUntil(line, '\t');
        if (word == "cause" && m.words.empty() && line.find('\t') != line.rfind('\t')) {
            m.causes.emplace_back(takeUntil(line, '\t'));
            m.usual.push_back(readNumber(takeUntil(line, '\t')));
            m.own.push_back(hundredths(line));
        } else {
            m.words.push_back({word, line});
        }
    }
    return m;
}

const WordList& wordList() {
    static const WordList m = readWordList();
    return m;
}

const ListedWord* listed(std::string_view word) {
    const auto& words = wordList().words;
    const auto at = std::lower_bound(words.begin(), words.end(), word,
                                     [](const ListedWord& w, std::string_view sought) { return w.word < sought; });
    return at != words.end() && at->word == word ? &*at : nullptr;
}

bool isOfWord(char c) { return ad::isLetter(c) || isDigit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

std::string inSmallLetters(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

/// With blanks for the quotes, dashes and blanks that are not of ASCII.
std::string withBlanks(std::string out) {
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
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        if (end > i)
            take(text.substr(i, end - i));
        i = end + 1;
    }
}

/// A server's number of an error: AADSTS700027.
bool isErrorNumber(std::string_view run) {
    const auto digits = std::find_if(run.begin(), run.end(), [](char c) { return !ad::isLetter(c); });
    return run.size() <= 16 && digits - run.begin() >= 3 && digits != run.end() &&
           std::all_of(digits, run.end(), isDigit);
}

/// A piece of an identifier in hexadecimal digits, "4e7e": but for the name of a curve.
bool isHex(std::string_view run) {
    constexpr std::size_t shortestHex = 4;
    const auto isLow = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
    return run.size() >= shortestHex && run != "ed25519" && std::all_of(run.begin(), run.end(), isLow) &&
           std::any_of(run.begin(), run.end(), isDigit) && !std::all_of(run.begin(), run.end(), isDigit);
}

/// Whether a run in small letters may be a word, and is no number, identifier or date: those are of one text alone, and
/// may be secrets.
bool isWord(std::string_view run) {
    if (isHex(run))
        return false;
    if (run.size() <= 6 || isErrorNumber(run))
        return true;
    const auto digits = std::count_if(run.begin(), run.end(), isDigit);
    return run.size() <= 32 && digits <= 3 && (digits == 0 || !isDigit(run.front()));
}

/// The beginning of a longer word, which its forms have in common; empty: it is short, has a digit there, or a letter
/// would be cut.
std::string beginningOf(std::string_view word) {
    constexpr std::size_t length = 5;
    const bool none = word.size() <= length || (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80 ||
                      std::any_of(word.begin(), word.begin() + length, isDigit);
    return none ? std::string() : '~' + std::string(word.substr(0, length));
}

/// The words that a name is put together from: "invalidAudience", "JWTExpired", "bad_audience"; empty: it is one word,
/// or an identifier.
std::vector<std::string> partsOf(std::string_view run) {
    constexpr std::size_t longest = 64, most = 10;
    std::vector<std::string> out;
    if (run.size() > longest)
        return out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= run.size(); ++i) {
        const bool end = i == run.size() || run[i] == '_';
        if (!end && !ad::isLetter(run[i]))
            return {};
        const bool turns =
            !end && i > begin && isUpper(run[i]) &&
            (!isUpper(run[i - 1]) || (i + 1 < run.size() && !isUpper(run[i + 1]) && ad::isLetter(run[i + 1])));
        if (!end && !turns)
            continue;
        if (i > begin)
            out.push_back(inSmallLetters(run.substr(begin, i - begin)));
        begin = end ? i + 1 : i;
    }
    return out.size() < 2 || out.size() > most || run.size() < 3 * out.size() ? std::vector<std::string>() : out;
}

/// Whether a word, or each of a pair, is long enough to say something to a person.
bool isTelling(std::string_view word) {
    constexpr std::size_t enough = 3;
    const auto blank = std::min(word.find(' '), word.size());
    return blank >= enough && (blank == word.size() || word.size() - blank > enough) && !isDigit(word.front());
}

bool isPairWith(const std::string& pair, const std::string& word) {
    return pair.starts_with(word + ' ') || pair.ends_with(' ' + word);
}

/// As a person reads it: a beginning has an ellipsis behind it.
std::string readable(std::string_view word) {
    return word.front() == '~' ? std::string(word.substr(1)) + "\xE2\x80\xA6" : std::string(word);
}

std::string pairOf(std::string first, const std::string& second) {
    first += ' ';
    first += second;
    return first;
}

using Speaking = std::vector<std::pair<double, std::string_view>>;

/// Those that say the most, as a person reads them; beginnings of words only where there is nothing else.
std::vector<std::string> strongest(Speaking speaking) {
    const auto isWhole = [](const auto& one) { return one.second.front() != '~'; };
    if (std::any_of(speaking.begin(), speaking.end(), isWhole))
        std::erase_if(speaking, std::not_fn(isWhole));
    std::sort(speaking.begin(), speaking.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::vector<std::string> out;
    for (const auto& [weight, word] : speaking) {
        // A word and a pair that holds it say the same.
        const bool within = std::any_of(out.begin(), out.end(), [one = std::string(word)](const auto& shown) {
            return isPairWith(shown, one) || isPairWith(one, shown);
        });
        if (!within && out.size() < mostShown)
            out.push_back(readable(word));
    }
    return out;
}

} // namespace

std::vector<std::string> knownWordsIn(std::string_view text) {
    std::vector<std::string> out;
    const auto keep = [&](std::string word) {
        if (listed(word))
            out.push_back(std::move(word));
    };
    const auto keepWord = [&](const std::string& word) {
        keep(word);
        keep(beginningOf(word));
    };
    std::string before;
    eachRun(withBlanks(withoutSecrets(text.substr(0, mostWordBytes))), [&](std::string_view run) {
        std::string last;
        for (std::string& part : partsOf(run)) {
            if (!last.empty())
                keep(pairOf(last, part));
            keepWord(part);
            last = std::move(part);
        }
        std::string word = inSmallLetters(run);
        if (!isWord(word)) {
            before.clear();
            return;
        }
        if (!before.empty())
            keep(pairOf(before, word));
        keepWord(word);
        before = std::move(word);
    });
    std::sort(out.begin(), out.end());
    std::vector<std::string> few;
    for (auto at = out.begin(); at != out.end();) {
        const auto next = std::upper_bound(at, out.end(), *at);
        few.insert(few.end(), at, at + std::min(next - at, mostTimes));
        at = next;
    }
    return few;
}

std::vector<WordsOfCause> causesByWords(const std::vector<std::string>& words) {
    const WordList& m = wordList();
    std::vector<const ListedWord*> said;
    for (const std::string& word : words)
        if (const ListedWord* w = listed(word))
            said.push_back(w);
    if (said.empty())
        return {};
    std::sort(said.begin(), said.end());
    std::vector<MetWord> known;
    std::vector<double> often; // of each, in a scale on which twice is little more than once
    double squares = 0;
    for (auto at = said.begin(); at != said.end();) {
        const auto next = std::upper_bound(at, said.end(), *at);
        known.push_back(readWord(m, **at));
        often.push_back(known.back().rare * (1 + std::log(static_cast<double>(std::min(next - at, mostTimes)))));
        squares += often.back() * often.back();
        at = next;
    }
    const double length = std::max(std::sqrt(squares), shortest);
    std::vector<double> sums = m.own;
    for (std::size_t k = 0; k < known.size(); ++k)
        for (const ListedWeight& one : known[k].weights)
            sums[one.cause] += often[k] / length * one.weight;
    // The greatest becomes one, so that nothing overflows.
    const double most = *std::max_element(sums.begin(), sums.end());
    double whole = 0;
    for (double& sum : sums)
        whole += sum = std::exp((sum - most) * steepness);
    std::vector<WordsOfCause> out(m.causes.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = {m.causes[i], sums[i] / whole / m.usual[i], sums[i] / whole, {}};
    std::vector<Speaking> speak(m.causes.size());
    for (const MetWord& met : known)
        for (const ListedWeight& one : met.weights)
            if (one.weight > 0 && out[one.cause].ratio > 1 && isTelling(met.listed->word))
                speak[one.cause].emplace_back(one.weight * met.rare, met.listed->word);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].words = strongest(std::move(speak[i]));
    std::erase_if(out, [](const WordsOfCause& c) { return c.cause == nothing; });
    std::sort(out.begin(), out.end(), [](const WordsOfCause& a, const WordsOfCause& b) {
        return a.ratio != b.ratio ? a.ratio > b.ratio : a.cause < b.cause;
    });
    return out;
}

std::vector<WordsOfCause> causesOfMessage(std::string_view text, double least) {
    constexpr std::size_t longest = 4096;
    std::vector<WordsOfCause> out = causesByWords(knownWordsIn(text.substr(0, longest)));
    std::sort(out.begin(), out.end(), [](const WordsOfCause& a, const WordsOfCause& b) {
        return a.share != b.share ? a.share > b.share : a.cause < b.cause;
    });
    double named = 0;
    for (const WordsOfCause& c : out)
        named += c.share;
    if (!out.empty() && out.front().share < 1 - named)
        return {};
    std::erase_if(out, [&](const WordsOfCause& c) { return c.share < least; });
    return out;
}

} // namespace ad::vendors

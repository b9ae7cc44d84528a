#include "diagnosis/post_words.h"

#include "base/ascii.h"

#include <QFile>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace ad::diagnosis {
namespace {

constexpr std::size_t mostWordBytes = 64U << 10;
constexpr std::size_t mostShown = 4;
constexpr std::ptrdiff_t mostTimes = 8; ///< that a word counts
constexpr double shortest = 25;         ///< length of a text: fewer words say less
/// How fast the share of a cause grows with its sum: fitted by texts that were not learnt from.
constexpr double steepness = 8;

/// That come with answers and requests of any kind.
constexpr std::string_view headers[]{"accept",
                                     "accept-encoding",
                                     "accept-language",
                                     "accept-ranges",
                                     "access-control-allow-credentials",
                                     "access-control-allow-headers",
                                     "access-control-allow-methods",
                                     "access-control-allow-origin",
                                     "access-control-expose-headers",
                                     "age",
                                     "allow",
                                     "alt-svc",
                                     "authorization",
                                     "cache-control",
                                     "cf-cache-status",
                                     "cf-ray",
                                     "connection",
                                     "content-encoding",
                                     "content-language",
                                     "content-length",
                                     "content-security-policy",
                                     "content-type",
                                     "cookie",
                                     "date",
                                     "etag",
                                     "expires",
                                     "host",
                                     "keep-alive",
                                     "last-modified",
                                     "location",
                                     "nel",
                                     "origin",
                                     "p3p",
                                     "permissions-policy",
                                     "pragma",
                                     "referer",
                                     "referrer-policy",
                                     "report-to",
                                     "request-id",
                                     "retry-after",
                                     "server",
                                     "server-timing",
                                     "set-cookie",
                                     "strict-transport-security",
                                     "transfer-encoding",
                                     "upgrade",
                                     "user-agent",
                                     "vary",
                                     "via",
                                     "www-authenticate"};

struct ListedWeight {
    std::size_t cause = 0;
    double weight = 0;
};

struct ListedWord {
    std::string_view word;
    double rare = 0;                ///< the more the fewer texts have it
    std::size_t begin = 0, end = 0; ///< of its weights
};

struct WordList {
    QByteArray text; ///< of the resource, which the words point into
    std::vector<std::string> causes;
    std::vector<double> usual;     ///< the share of each cause among the texts that the list was made from
    std::vector<double> own;       ///< what each cause has without a word
    std::vector<ListedWord> words; ///< in their order
    std::vector<ListedWeight> weights;
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

ListedWord readWord(WordList& m, std::string_view word, std::string_view line) {
    ListedWord out{word, hundredths(takeUntil(line, '\t')), m.weights.size(), 0};
    while (!line.empty()) {
        auto one = takeUntil(line, ' ');
        const auto cause = static_cast<std::size_t>(readNumber(takeUntil(one, ':')));
        if (cause >= m.causes.size())
            qFatal("The words of posts name a cause that is not there.");
        m.weights.push_back({cause, hundredths(one)});
    }
    out.end = m.weights.size();
    return out;
}

WordList readWordList() {
    QFile file(QStringLiteral(":/post-words.txt"));
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
            m.words.push_back(readWord(m, word, line));
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
    return own || std::find(std::begin(headers), std::end(headers), name) != std::end(headers);
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

/// A server's number of an error: AADSTS700027.
bool isErrorNumber(std::string_view run) {
    const auto digits = std::find_if(run.begin(), run.end(), [](char c) { return !isAsciiLetter(c); });
    return run.size() <= 16 && digits - run.begin() >= 3 && digits != run.end() &&
           std::all_of(digits, run.end(), isDigit);
}

/// Whether a run may be a word, and is no number, identifier or date: those are of one text alone, and may be secrets.
bool isWord(std::string_view run) {
    return run.size() <= 6 || isErrorNumber(run) ||
           (run.size() <= 32 && std::count_if(run.begin(), run.end(), isDigit) <= 3);
}

/// Somebody speaks: a piece of JSON or a command alone has no words of a person.
bool isSpoken(std::string_view text) {
    constexpr int enough = 8;
    int words = 0;
    eachRun(spokenOnly(plain(text)), [&](std::string_view run) {
        words += run.size() >= 2 && isWord(run) &&
                 std::all_of(run.begin(), run.end(), [](char c) { return isLetter(c) && c != '_'; });
    });
    return words >= enough;
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

} // namespace

std::vector<std::string> postWordsIn(std::string_view text, std::string_view spoken) {
    std::vector<std::string> out;
    if (!isSpoken(spoken))
        return out;
    const auto keep = [&](std::string word) {
        if (listed(word))
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
    std::vector<const ListedWord*> known;
    std::vector<double> often; // of each, in a scale on which twice is little more than once
    double squares = 0;
    for (auto at = said.begin(); at != said.end();) {
        const auto next = std::upper_bound(at, said.end(), *at);
        known.push_back(*at);
        often.push_back((*at)->rare * (1 + std::log(static_cast<double>(std::min(next - at, mostTimes)))));
        squares += often.back() * often.back();
        at = next;
    }
    const double length = std::max(std::sqrt(squares), shortest);
    std::vector<double> sums = m.own;
    for (std::size_t k = 0; k < known.size(); ++k)
        for (std::size_t i = known[k]->begin; i < known[k]->end; ++i)
            sums[m.weights[i].cause] += often[k] / length * m.weights[i].weight;
    // The greatest becomes one, so that nothing overflows.
    const double most = *std::max_element(sums.begin(), sums.end());
    double whole = 0;
    for (double& sum : sums)
        whole += sum = std::exp((sum - most) * steepness);
    std::vector<WordsOfCause> out(m.causes.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = {m.causes[i], sums[i] / whole / m.usual[i], {}};
    std::vector<std::vector<std::pair<double, std::string_view>>> speak(m.causes.size());
    for (const ListedWord* w : known)
        for (std::size_t i = w->begin; i < w->end; ++i)
            if (const ListedWeight& one = m.weights[i];
                one.weight > 0 && out[one.cause].ratio > 1 && isTelling(w->word))
                speak[one.cause].emplace_back(one.weight * w->rare, w->word);
    for (std::size_t i = 0; i < out.size(); ++i) {
        std::sort(speak[i].begin(), speak[i].end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        for (const auto& [weight, word] : speak[i]) {
            // A word and a pair that holds it say the same.
            const bool within =
                std::any_of(out[i].words.begin(), out[i].words.end(), [one = std::string(word)](const auto& shown) {
                    return isPairWith(shown, one) || isPairWith(one, shown);
                });
            if (!within && out[i].words.size() < mostShown)
                out[i].words.emplace_back(word);
        }
    }
    std::sort(out.begin(), out.end(), [](const WordsOfCause& a, const WordsOfCause& b) {
        return a.ratio != b.ratio ? a.ratio > b.ratio : a.cause < b.cause;
    });
    return out;
}

} // namespace ad::diagnosis

#include "vendors/meanings.h"

#include "base/ascii.h"
#include "base/error.h"
#include "vendors/resource.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cctype>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace ad::vendors {
namespace {

// An error text says what it says at its beginning.
constexpr std::size_t searchedSentences = 4U << 10;
constexpr std::size_t mostConcepts = 128;
constexpr std::size_t nearby = 12;
constexpr std::size_t mostWords = 200;  // of one sentence
constexpr std::size_t longestRun = 256; // without a blank; no name and no address that matters is longer
constexpr std::size_t longestStem = 40;

using Mask = std::bitset<mostConcepts>;
using Words = std::vector<std::string>;

/// A phrase in pieces: "fail*", "to", "load".
struct Phrase {
    Words words;
    std::size_t concept_ = 0;
};

struct MeaningRule {
    std::vector<std::vector<std::size_t>> all; ///< of each list one concept
    std::vector<Mask> masks;                   ///< the same lists
    Mask none;
    std::size_t within = nearby;
    bool first = false; ///< before the patterns of answer-words.json
};

struct MeaningTable {
    std::unordered_map<std::string, std::vector<Phrase>> whole; ///< by the first word
    std::unordered_map<std::string, std::vector<Phrase>> stems; ///< by a first word that ends in "*", without it
    std::size_t shortestStem = 99;
    Mask denied;
    std::vector<WordRule> names;
    std::vector<MeaningRule> rules;
};

bool isFiller(std::string_view word) {
    constexpr auto fillers = std::to_array<std::string_view>(
        {"be",          "been", "being", "a",    "an",        "the",      "any",       "yet",  "have",     "has",
         "had",         "its",  "their", "this", "that",      "your",     "was",       "were", "\xC3\xA8", "ist",
         "est\xC3\xA1", "is",   "are",   "it",   "currently", "properly", "correctly", "also"});
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}
bool isDenial(std::string_view word) {
    return word == "not" || word == "no" || word == "never" || word == "nor" || word == "without";
}

bool isCode(std::string_view word) {
    while (!word.empty() && (word.back() == '.' || word.back() == ':'))
        word.remove_suffix(1);
    constexpr auto codes = std::to_array<std::string_view>({"ClientAuthError", "invalid_client", "invalid_grant",
                                                            "invalid_request", "invalid_scope", "unauthorized_client",
                                                            "unsupported_grant_type", "access_denied"});
    return std::find(codes.begin(), codes.end(), word) != codes.end();
}

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

/// Cuts a text into sentences of small words.
class Cutter {
  public:
    explicit Cutter(std::string_view text) : m_text(text) {}

    /// The words of the next sentence; false: there is none.
    bool next(Words& out) {
        out.clear();
        while (m_at < m_text.size() && out.size() < mostWords) {
            const char c = m_text[m_at];
            if (isLetter(c) || isDigit(c)) {
                run(out);
                continue;
            }
            ++m_at;
            const bool blankFollows = m_at >= m_text.size() || m_text[m_at] == ' ' || m_text[m_at] == '\n' ||
                                      m_text[m_at] == '\r' || m_text[m_at] == '"';
            const bool ends = c == '\n' || ((c == '.' || c == ';' || c == '?' || c == '!') && blankFollows);
            if (ends && !out.empty())
                return true;
        }
        return !out.empty();
    }

  private:
    /// What stands together without a blank: an address, a package's name, a word.
    void run(Words& out) {
        constexpr std::string_view between = " \t\r\n\"'`<>(),;[]{}|=";
        auto part = m_text.substr(m_at, longestRun);
        part = part.substr(0, part.find_first_of(between));
        // OAuth's codes are names, and say nothing of what is wrong.
        if (const auto scheme = part.find("://"); (scheme != std::string_view::npos && scheme < 8) || isCode(part)) {
            m_at = std::min(m_text.find_first_of(between, m_at), m_text.size());
            return;
        }
        // "org.example.jwt.BadJwtException": the name behind the last full stop.
        if (std::count(part.begin(), part.end(), '.') >= 2 && part.back() != '.') {
            m_at += part.rfind('.') + 1;
            return;
        }
        auto stop = m_at;
        while (stop < m_text.size() && (isLetter(m_text[stop]) || isDigit(m_text[stop])))
            ++stop;
        part = m_text.substr(m_at, stop - m_at);
        // "isn't", and the same with a round apostrophe.
        const auto rest = m_text.substr(stop);
        if (part.size() > 2 && (part.back() == 'n' || part.back() == 'N') && rest.size() > 1 &&
            (rest.starts_with("'t") || rest.starts_with("'T"))) {
            word(part == "can" || part == "Can" ? part : part.substr(0, part.size() - 1), out);
            out.emplace_back("not");
            m_at = stop + 2;
            return;
        }
        if (const auto apostrophe = part.find("n\xE2\x80\x99t"); apostrophe != std::string_view::npos) {
            word(part.substr(0, apostrophe), out);
            out.emplace_back("not");
            m_at = stop;
            return;
        }
        m_at = stop;
        // Camel case: "JWTDecodeException", "jwksUri".
        std::size_t from = 0;
        for (std::size_t i = 1; i < part.size(); ++i) {
            const bool rises = isUpper(part[i]) && !isUpper(part[i - 1]) && isLetter(part[i - 1]);
            const bool falls = isUpper(part[i]) && isUpper(part[i - 1]) && i + 2 < part.size() && part[i + 1] >= 'a' &&
                               part[i + 1] <= 'z';
            if (!rises && !falls)
                continue;
            word(part.substr(from, i - from), out);
            from = i;
        }
        word(part.substr(from), out);
    }
    static void word(std::string_view raw, Words& out) {
        std::string w(raw);
        std::transform(w.begin(), w.end(), w.begin(), lower);
        if (w == "cannot") {
            out.emplace_back("can");
            out.emplace_back("not");
        } else if (w == "dont" || w == "doesnt" || w == "isnt" || w == "wasnt" || w == "couldnt") {
            out.emplace_back(w.substr(0, w.size() - 2));
            out.emplace_back("not");
        } else if (!w.empty()) {
            out.push_back(std::move(w));
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

Phrase phraseOf(const std::string& text, std::size_t concept_) {
    Phrase out{{}, concept_};
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find(' ', from), text.size());
        if (end > from)
            out.words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return out;
}

const MeaningTable& meaningTable() {
    static const MeaningTable all = [] {
        MeaningTable t;
        const auto document = readResource(":/fault-meanings.json");
        std::unordered_map<std::string, std::size_t> places;
        for (const auto& [name, phrases] : document.at("concepts").items()) {
            const std::size_t place = places.size();
            if (place >= mostConcepts)
                qFatal("There are too many concepts of faults.");
            places.emplace(name, place);
            for (const auto& text : phrases) {
                Phrase phrase = phraseOf(text.get<std::string>(), place);
                std::string first = phrase.words.front();
                const bool stem = first.size() > 1 && first.back() == '*';
                if (stem) {
                    first.pop_back();
                    t.shortestStem = std::min(t.shortestStem, first.size());
                }
                (stem ? t.stems : t.whole)[first].push_back(std::move(phrase));
            }
        }
        for (const auto& name : document.at("denied"))
            t.denied.set(places.at(name.get<std::string>()));
        for (const auto& row : document.at("rules")) {
            t.names.push_back({row.at("id").get<std::string>(), row.at("cause").get<std::string>(),
                               row.at("also").get<std::vector<std::string>>(), false});
            MeaningRule rule;
            rule.within = row.value("within", nearby);
            rule.first = row.value("first", false);
            for (const auto& entry : row.at("all")) {
                std::vector<std::size_t> list;
                Mask mask;
                const std::string names = entry.get<std::string>();
                for (std::size_t from = 0; from < names.size();) {
                    const auto end = std::min(names.find('|', from), names.size());
                    list.push_back(places.at(names.substr(from, end - from)));
                    mask.set(list.back());
                    from = end + 1;
                }
                rule.all.push_back(std::move(list));
                rule.masks.push_back(mask);
            }
            for (const auto& name : row.at("none"))
                rule.none.set(places.at(name.get<std::string>()));
            t.rules.push_back(std::move(rule));
        }
        return t;
    }();
    return all;
}

struct Hit {
    std::size_t concept_, begin, end;
};

/// Where the phrase that begins at `at` ends; 0: it does not stand there.
std::size_t endOf(const Phrase& phrase, const Words& words, std::size_t at) {
    constexpr int mostFillers = 3;
    std::size_t w = at;
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        const std::string& wanted = phrase.words[i];
        for (int skipped = 0;; ++skipped) {
            if (w >= words.size())
                return 0;
            const bool fits =
                wanted == "*" ||
                (wanted.back() == '*' ? words[w].starts_with(std::string_view(wanted).substr(0, wanted.size() - 1))
                                      : words[w] == wanted);
            if (fits)
                break;
            if (i == 0 || skipped >= mostFillers || !isFiller(words[w]))
                return 0;
            ++w;
        }
        ++w;
    }
    return w;
}

bool isDenied(const Words& words, std::size_t begin) {
    std::size_t back = begin;
    for (int skipped = 0; back > 0 && skipped < 3; ++skipped) {
        --back;
        if (isDenial(words[back]))
            return true;
        if (!isFiller(words[back]))
            return false;
    }
    return false;
}

void findHits(const Words& words, std::vector<Hit>& hits, Mask& mask) {
    const MeaningTable& t = meaningTable();
    hits.clear();
    mask.reset();
    const auto add = [&](const std::vector<Phrase>& phrases, std::size_t at) {
        for (const Phrase& phrase : phrases) {
            const auto end = endOf(phrase, words, at);
            if (end == 0 || (t.denied.test(phrase.concept_) && isDenied(words, at)))
                continue;
            hits.push_back({phrase.concept_, at, end});
            mask.set(phrase.concept_);
        }
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (const auto found = t.whole.find(words[at]); found != t.whole.end())
            add(found->second, at);
        for (std::size_t length = t.shortestStem; length <= std::min(words[at].size(), longestStem); ++length)
            if (const auto found = t.stems.find(words[at].substr(0, length)); found != t.stems.end())
                add(found->second, at);
    }
}

std::size_t distance(const Hit& a, const Hit& b) {
    return a.end <= b.begin ? b.begin - a.end : b.end <= a.begin ? a.begin - b.end : 0;
}

bool fits(const MeaningRule& rule, const std::vector<Hit>& hits, const Mask& mask) {
    if ((mask & rule.none).any() ||
        std::any_of(rule.masks.begin(), rule.masks.end(), [&](const Mask& m) { return (mask & m).none(); }))
        return false;
    const auto isOf = [](const Hit& hit, const Mask& list) { return list.test(hit.concept_); };
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& first) {
        return isOf(first, rule.masks.front()) &&
               std::all_of(rule.masks.begin() + 1, rule.masks.end(), [&](const Mask& list) {
                   return std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
                       return isOf(other, list) && distance(first, other) <= rule.within;
                   });
               });
    });
}

const WordRule* match(std::string_view text, bool firstOnly) {
    const MeaningTable& t = meaningTable();
    Cutter cutter(text.substr(0, searchedSentences));
    Words words;
    std::vector<Hit> hits;
    Mask mask;
    std::size_t best = t.rules.size();
    while (cutter.next(words)) {
        findHits(words, hits, mask);
        for (std::size_t i = 0; i < best; ++i)
            if ((t.rules[i].first || !firstOnly) && fits(t.rules[i], hits, mask))
                best = i;
    }
    return best < t.rules.size() ? &t.names[best] : nullptr;
}

} // namespace

const std::vector<WordRule>& meaningRules() { return meaningTable().names; }

const WordRule* matchMeaning(std::string_view text) { return match(text, false); }

const WordRule* matchFirstMeaning(std::string_view text) { return match(text, true); }

} // namespace ad::vendors

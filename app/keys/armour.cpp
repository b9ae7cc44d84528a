#include "keys/armour.h"

#include "base/ascii.h"
#include "base/base64.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ad::keys::detail {
namespace {

constexpr std::array<std::string_view, 24> knownLabels{"PRIVATE KEY",
                                                       "RSA PRIVATE KEY",
                                                       "EC PRIVATE KEY",
                                                       "DSA PRIVATE KEY",
                                                       "ENCRYPTED PRIVATE KEY",
                                                       "OPENSSH PRIVATE KEY",
                                                       "ANY PRIVATE KEY",
                                                       "SSH2 ENCRYPTED PRIVATE KEY",
                                                       "SSH2 PUBLIC KEY",
                                                       "PUBLIC KEY",
                                                       "RSA PUBLIC KEY",
                                                       "EC PUBLIC KEY",
                                                       "CERTIFICATE",
                                                       "X509 CERTIFICATE",
                                                       "TRUSTED CERTIFICATE",
                                                       "CERTIFICATE REQUEST",
                                                       "NEW CERTIFICATE REQUEST",
                                                       "PKCS7",
                                                       "PKCS #7 SIGNED DATA",
                                                       "CMS",
                                                       "EC PARAMETERS",
                                                       "PGP PRIVATE KEY BLOCK",
                                                       "PGP PUBLIC KEY BLOCK",
                                                       "X509 CRL"};

bool isBlank(char c) { return c == ' ' || c == '\t'; }
bool isSeparator(char c) { return isBlank(c) || c == '+' || c == '_'; }

bool wordAt(std::string_view s, std::size_t i, std::string_view word) {
    if (i + word.size() > s.size())
        return false;
    for (std::size_t k = 0; k < word.size(); ++k)
        if (upper(s[i + k]) != word[k])
            return false;
    return true;
}

/// Where `label` ends if it stands at `i`, whatever blanks there are; npos if it does not.
std::size_t labelEnd(std::string_view s, std::size_t i, std::string_view label) {
    for (const char c : label) {
        if (c == ' ') {
            while (i < s.size() && isSeparator(s[i]))
                ++i;
            continue;
        }
        if (i >= s.size() || upper(s[i]) != c)
            return std::string_view::npos;
        ++i;
    }
    return i;
}

std::size_t dashesBefore(std::string_view s, std::size_t& i) {
    std::size_t k = i;
    while (k > 0 && i - k < 3 && isSeparator(s[k - 1]))
        --k;
    std::size_t count = 0;
    while (k > 0 && s[k - 1] == '-') {
        --k;
        ++count;
    }
    if (count > 0)
        i = k;
    return count;
}

std::size_t dashesAfter(std::string_view s, std::size_t& i) {
    std::size_t k = i;
    while (k < s.size() && k - i < 3 && isSeparator(s[k]))
        ++k;
    std::size_t count = 0;
    while (k < s.size() && s[k] == '-') {
        ++k;
        ++count;
    }
    if (count > 0)
        i = k;
    return count;
}

bool aloneOnLine(std::string_view s, std::size_t from, std::size_t to) {
    const auto free = [](char c) {
        return isBlank(c) || c == '"' || c == '\'' || c == '>' || c == '*' || c == '#' || c == '|';
    };
    while (from > 0 && free(s[from - 1]))
        --from;
    while (to < s.size() && free(s[to]))
        ++to;
    return (from == 0 || s[from - 1] == '\n') && (to == s.size() || s[to] == '\n');
}

std::optional<Marker> markerAt(std::string_view s, std::size_t i, bool begin) {
    const std::size_t word = begin ? 5 : 3;
    Marker m;
    m.begin = begin;
    m.from = i;
    const std::size_t before = dashesBefore(s, m.from);
    if (before == 0 && i > 0 && s[i - 1] != '\n' && !isBlank(s[i - 1]) && s[i - 1] != '"' && s[i - 1] != '\'' &&
        s[i - 1] != '>')
        return std::nullopt;
    std::size_t label = i + word;
    while (label < s.size() && isSeparator(s[label]))
        ++label;
    std::size_t end = std::string_view::npos;
    for (const std::string_view known : knownLabels) {
        const std::size_t found = labelEnd(s, label, known);
        if (found != std::string_view::npos && (end == std::string_view::npos || found > end)) {
            end = found;
            m.label = known;
        }
    }
    m.known = end != std::string_view::npos;
    if (!m.known) {
        end = label;
        while (end < s.size() && end - label < 40 && s[end] != '-' && s[end] != '\n')
            m.label += upper(s[end++]);
        while (!m.label.empty() && isSeparator(m.label.back()))
            m.label.pop_back();
    }
    m.to = end;
    const std::size_t after = dashesAfter(s, m.to);
    if (m.known) {
        const std::string_view written = s.substr(i, end - i);
        const bool upperCase =
            std::none_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (before + after == 0 && !(upperCase && aloneOnLine(s, i, end)))
            return std::nullopt;
    } else if (before < 2 || after < 2) {
        return std::nullopt;
    }
    const std::string word5 = begin ? "BEGIN " : "END ";
    const std::string_view written = s.substr(m.from, m.to - m.from);
    m.exact = m.known && (written == "-----" + word5 + m.label + "-----" ||
                          (m.label.starts_with("SSH2") && written == "---- " + word5 + m.label + " ----"));
    return m;
}

bool isPlainDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}
bool isQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

/// Reads DEK-Info out of [a, b) and gives where the rest begins.
std::size_t takeDekInfo(std::string_view s, std::size_t a, std::size_t b, Body& body) {
    std::size_t i = a;
    while (i < b && isBlank(s[i]))
        ++i;
    while (i < b && s[i] != ',' && !isBlank(s[i]))
        body.cipher += s[i++];
    while (i < b && (s[i] == ',' || isBlank(s[i])))
        ++i;
    // Where the line break after it is lost, only the cipher tells where the initial vector ends.
    const bool wide = body.cipher.find("AES") != std::string::npos ||
                      body.cipher.find("CAMELLIA") != std::string::npos ||
                      body.cipher.find("SEED") != std::string::npos || body.cipher.find("ARIA") != std::string::npos;
    const std::size_t most = wide ? 32 : 16;
    while (i < b && body.iv.size() < most &&
           std::string_view("0123456789abcdefABCDEF").find(s[i]) != std::string_view::npos)
        body.iv += s[i++];
    return i;
}

class Collector {
  public:
    Collector(const Mended& source, const Prefix& prefix, Body& body)
        : m_s(source.text), m_prefix(prefix), m_body(body) {}

    /// One line; false: stop here.
    bool line(std::size_t a, std::size_t b, bool first) {
        const std::string_view all = m_s.substr(a, b - a);
        if (m_continued) {
            m_continued = all.ends_with('\\');
            return true;
        }
        if (m_body.digits.empty() && header(a, b, first))
            return true;
        const bool hadQuote = std::any_of(all.begin(), all.end(), isQuote);
        if (hadQuote)
            longestPiece(a, b);
        if (!first)
            stripLead(a, b);
        while (a < b && isBlank(m_s[a]))
            ++a;
        while (b > a && (isBlank(m_s[b - 1]) || isQuote(m_s[b - 1]) ||
                         std::string_view(",;\\)|*").find(m_s[b - 1]) != std::string_view::npos))
            --b;
        if (a == b) {
            m_gap = m_gap || (!first && !m_body.digits.empty() && !hadQuote);
            return true;
        }
        if (hadQuote && b - a < 4)
            return true;
        m_body.emptyLines = m_body.emptyLines || (m_gap && !first);
        m_body.quotes = m_body.quotes || hadQuote;
        m_body.backslashes = m_body.backslashes || all.ends_with('\\');
        m_body.oneLine = m_body.oneLine || first || b - a > 76;
        std::size_t edge = 0;
        while (edge < all.size() && isBlank(all[edge]))
            ++edge;
        m_body.allBlanks.insert(m_body.allBlanks.end(), edge, m_body.digits.size());
        const bool on = characters(a, b);
        for (edge = all.size(); edge > 0 && isBlank(all[edge - 1]); --edge)
            m_body.allBlanks.push_back(m_body.digits.size());
        return on;
    }

  private:
    bool header(std::size_t& a, std::size_t b, bool first) {
        const std::string_view all = m_s.substr(a, b - a);
        if (const auto dek = all.find("DEK-Info:"); dek != std::string_view::npos) {
            m_body.encrypted = true;
            a = takeDekInfo(m_s, a + dek + 9, b, m_body);
            const std::string_view rest = m_s.substr(a, b - a);
            const bool more = std::any_of(rest.begin(), rest.end(), isPlainDigit);
            m_body.oneLine = m_body.oneLine || (more && !first);
            return !more;
        }
        if (all.find("Proc-Type:") != std::string_view::npos) {
            m_body.encrypted = true;
            return true;
        }
        // A number before the line, as "grep -n" writes it, is no name of a header.
        std::size_t name = 0;
        if (m_prefix.numbered)
            while (name < all.size() && (isBlank(all[name]) || ad::isDigit(all[name]) || all[name] == ':'))
                ++name;
        const auto colon = all.find(':', name);
        if (colon == std::string_view::npos || first)
            return false;
        m_continued = all.ends_with('\\');
        return true;
    }

    void longestPiece(std::size_t& a, std::size_t& b) const {
        std::size_t bestFrom = a;
        std::size_t bestTo = a;
        std::size_t from = a;
        for (std::size_t i = a; i <= b; ++i) {
            if (i < b && !isQuote(m_s[i]))
                continue;
            if (i - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = i;
            }
            from = i + 1;
        }
        a = bestFrom;
        b = bestTo;
    }

    void stripLead(std::size_t& a, std::size_t b) {
        if (m_prefix.numbered) {
            std::size_t i = a;
            while (i < b && isBlank(m_s[i]))
                ++i;
            const std::size_t digits = i;
            while (i < b && m_s[i] >= '0' && m_s[i] <= '9')
                ++i;
            if (i > digits && i - digits <= 5 && i < b &&
                std::string_view(" \t:|.)").find(m_s[i]) != std::string_view::npos) {
                while (i < b && std::string_view(" \t:|.)").find(m_s[i]) != std::string_view::npos)
                    ++i;
                m_body.numbered = true;
                a = i;
            }
        }
        // "+" and "//" may be the first characters of the base64, too.
        bool marks = !m_prefix.marks.empty();
        for (bool more = true; more && a < b;) {
            more = false;
            if (isBlank(m_s[a])) {
                m_body.indented = true;
                more = true;
                ++a;
            } else if (m_s[a] == '>' || m_s[a] == '|') {
                m_body.mail = true;
                more = true;
                ++a;
            } else if (marks && m_s.substr(a, b - a).starts_with(m_prefix.marks)) {
                marks = false;
                m_body.comment = true;
                more = true;
                a += m_prefix.marks.size();
            } else if (m_s[a] == '*' || m_s[a] == '#') {
                m_body.comment = true;
                more = true;
                ++a;
            }
        }
    }

    bool characters(std::size_t a, std::size_t b) {
        for (std::size_t i = a; i < b; ++i) {
            const char c = m_s[i];
            if (c == '=') {
                if (i + 2 < m_s.size() && m_s[i + 1] == '3' && m_s[i + 2] == 'D') {
                    m_body.quotedPrintable = true;
                    i += 2;
                }
                ++m_padding;
                m_softBreak = m_padding == 1 && i + 1 == b;
                continue;
            }
            if (isBlank(c)) {
                m_body.blanks.push_back(m_body.digits.size());
                m_body.allBlanks.push_back(m_body.digits.size());
                m_body.oneLine = true;
                continue;
            }
            const bool url = c == '-' || c == '_';
            if (!isPlainDigit(c) && !url)
                return stop(i);
            if (m_padding > 0) {
                if (!m_softBreak || m_body.digits.size() % 4 == 3)
                    return stop(i);
                m_body.quotedPrintable = true;
                m_padding = 0;
            }
            m_body.urlAlphabet = m_body.urlAlphabet || url;
            m_body.digits += c == '-' ? '+' : c == '_' ? '/' : c;
            m_body.at.push_back(static_cast<std::uint32_t>(i));
        }
        return true;
    }

    bool stop(std::size_t i) {
        m_body.badAt = i;
        return false;
    }

    std::string_view m_s;
    const Prefix& m_prefix;
    Body& m_body;
    bool m_continued = false;
    bool m_gap = false;
    bool m_softBreak = false;
    int m_padding = 0;
};

} // namespace

std::vector<Marker> markersIn(const Mended& source) {
    const std::string_view s = source.text;
    std::vector<Marker> out;
    for (std::size_t i = 0; i + 3 <= s.size();) {
        const char c = upper(s[i]);
        std::optional<Marker> found;
        if (c == 'B' && wordAt(s, i, "BEGIN"))
            found = markerAt(s, i, true);
        else if (c == 'E' && wordAt(s, i, "END"))
            found = markerAt(s, i, false);
        if (!found) {
            ++i;
            continue;
        }
        // One run of dashes between an empty block's two lines belongs to the first.
        if (!out.empty())
            found->from = std::max(found->from, out.back().to);
        i = std::max(found->to, i + 3);
        out.push_back(std::move(*found));
    }
    return out;
}

Prefix prefixOf(const Mended& source, std::size_t from, std::size_t floor) {
    const std::string_view s = source.text;
    std::size_t start = from;
    while (start > floor && s[start - 1] != '\n')
        --start;
    std::string_view before = s.substr(start, from - start);
    Prefix out;
    out.from = start;
    if (before.empty())
        return out;
    std::string_view rest = before;
    while (!rest.empty() && (isBlank(rest.back()) || isQuote(rest.back()))) {
        out.quoted = out.quoted || isQuote(rest.back());
        rest.remove_suffix(1);
    }
    std::string_view inner = rest;
    while (!inner.empty() && isBlank(inner.front()))
        inner.remove_prefix(1);
    if (inner.empty()) {
        out.indented = !out.quoted;
        return out;
    }
    const bool letters = std::any_of(inner.begin(), inner.end(),
                                     [](char c) { return (upper(c) >= 'A' && upper(c) <= 'Z') || c == '\x7F'; });
    const bool numbers = std::any_of(inner.begin(), inner.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!letters && !numbers) {
        out.mail = inner.find('>') != std::string_view::npos;
        out.marks = out.mail ? std::string_view() : inner;
        return out;
    }
    if (!letters && inner.find_first_not_of("0123456789:|.) \t") == std::string_view::npos) {
        out.numbered = true;
        return out;
    }
    if (inner.back() == '=' || inner.back() == ':') {
        std::string_view name = inner.substr(0, inner.size() - 1);
        while (!name.empty() && (isBlank(name.back()) || isQuote(name.back()) || name.back() == ':'))
            name.remove_suffix(1);
        const auto cut = name.find_last_of(" \t\"'`{,;$");
        out.name = cut == std::string_view::npos ? name : name.substr(cut + 1);
        if (!out.name.empty() && out.name.size() <= 60)
            return out;
        out.name = {};
    }
    out.otherText = true;
    return out;
}

Body collect(const Mended& source, std::size_t from, std::size_t to, const Prefix& prefix) {
    Body body;
    body.digits.reserve(to - from);
    Collector collector(source, prefix, body);
    const std::string_view s = source.text;
    bool first = true;
    while (from <= to) {
        const std::size_t end = std::min(s.find('\n', from), to);
        if (!collector.line(from, end, first))
            break;
        first = false;
        from = end + 1;
    }
    // What was stripped is only worth telling when it was there on the BEGIN line, too, or the lines need it.
    body.indented = body.indented || prefix.indented;
    body.mail = body.mail || prefix.mail;
    body.quotes = body.quotes || prefix.quoted;
    body.numbered = body.numbered || prefix.numbered;
    body.comment = body.comment || !prefix.marks.empty();
    return body;
}

} // namespace ad::keys::detail

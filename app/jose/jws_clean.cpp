#include "jose/jws_clean.h"
#include "base/ascii.h"
#include "base/base64.h"
#include "jose/tr.h"

#include <algorithm>

namespace ad::jose::clean {
namespace {

bool isNameChar(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '_'; }
bool isBreak(char c) { return c == '\n' || c == '\r' || c == '\v' || c == '\f'; }
bool isBlank(char c) { return c == ' ' || c == '\t'; }

bool startsWithNoCase(std::string_view text, std::string_view lowerCase) {
    return text.size() >= lowerCase.size() &&
           std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

int hexValue(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// A bracketed word by which somebody says that he left something out: [signature removed], <redacted>.
bool isLeftOut(std::string_view text) {
    if (text.size() < 5 || (text[0] != '[' && text[0] != '<'))
        return false;
    std::string plain;
    std::transform(text.begin(), text.end(), std::back_inserter(plain), lower);
    for (const char* word :
         {"removed", "redacted", "truncated", "omitted", "hidden", "masked", "signature", "snip", "cut"})
        if (plain.find(word) != std::string::npos)
            return true;
    return false;
}

// The length of the code point that begins `text` if it is one that cannot be seen, else 0.
std::size_t invisibleLength(std::string_view text) {
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (at(0) == 0xC2 && (at(1) == 0xA0 || at(1) == 0xAD)) // no-break space, soft hyphen
        return 2;
    if (at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF)
        return 3;
    if (at(0) == 0xE2 && at(1) == 0x80 && (at(2) <= 0x8F || (at(2) >= 0xA8 && at(2) <= 0xAF)) &&
        at(2) >= 0x80) // U+2000…200F, 2028…202F
        return 3;
    if (at(0) == 0xE2 && at(1) == 0x81 && (at(2) == 0x9F || (at(2) >= 0xA0 && at(2) <= 0xAF))) // U+205F…206F
        return 3;
    if (at(0) == 0xE3 && at(1) == 0x80 && at(2) == 0x80) // ideographic space
        return 3;
    return 0;
}

// The length of the quotation mark that begins `text`, else 0.
std::size_t quoteLength(std::string_view text) {
    if (text.empty())
        return 0;
    if (text[0] == '"' || text[0] == '\'' || text[0] == '`')
        return 1;
    if (text[0] != '\\' && text[0] != '&' && static_cast<unsigned char>(text[0]) < 0x80)
        return 0;
    if (text.size() > 1 && text[0] == '\\' && (text[1] == '"' || text[1] == '\''))
        return 2;
    for (const std::string_view mark :
         {"\xC2\xAB", "\xC2\xBB", "\xC2\xB4", "\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9A", "\xE2\x80\x9B",
          "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xE2\x80\x9F", "\xE2\x80\xB9", "\xE2\x80\xBA", "&quot;",
          "&#34;", "&#39;", "&apos;"})
        if (text.starts_with(mark))
            return mark.size();
    return 0;
}
// The same for the end of `text`.
std::size_t quoteLengthAtEnd(std::string_view text) {
    if (text.empty() || (std::string_view("\"'`;").find(text.back()) == std::string_view::npos &&
                         static_cast<unsigned char>(text.back()) < 0x80))
        return 0;
    for (std::size_t n = std::min<std::size_t>(6, text.size()); n > 0; --n)
        if (quoteLength(text.substr(text.size() - n)) == n)
            return n;
    return 0;
}

// Typographic dashes that word processors put in the place of '-'.
std::size_t dashLength(std::string_view text) {
    for (const std::string_view dash :
         {"\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x88\x92"})
        if (text.starts_with(dash))
            return 3;
    return 0;
}

// "\n" or "\r" written as two characters.
bool isWrittenBreak(std::string_view text) {
    return text.size() > 1 && text[0] == '\\' && (text[1] == 'n' || text[1] == 'r');
}

// One text on its way: [from, to) of `text` is what is still thought to be the token.
class Unwrapper {
  public:
    Unwrapper(std::string_view source, Problems& problems)
        : m_text(Text::of(source)), m_to(m_text.size()), m_problems(problems) {}

    Cleaned run() {
        for (int round = 0; round < 4; ++round) {
            peel();
            if (fromJson())
                peel();
            fromForm();
            if (!percentDecode())
                break;
        }
        Cleaned out;
        out.jweJson = m_jweJson;
        if (m_from == m_to) {
            out.nothing = true;
            return out;
        }
        removeTemplates();
        out.text = inside();
        out.cut = m_cut;
        return out;
    }

  private:
    std::string_view rest() const { return std::string_view(m_text.bytes).substr(m_from, m_to - m_from); }

    void note(Flaw flaw, Part part, std::size_t from, std::size_t to, const QString& detail) {
        m_cut |= flaw == Flaw::Cut;
        const PartRange range = m_text.source(from, to);
        m_problems.add(flaw, part, range.offset, range.length, detail);
    }
    void dropFront(Flaw flaw, std::size_t n, const QString& detail) {
        note(flaw, Part::Whole, m_from, m_from + n, detail);
        m_from += n;
    }
    void dropBack(Flaw flaw, std::size_t n, const QString& detail) {
        note(flaw, Part::Whole, m_to - n, m_to, detail);
        m_to -= n;
    }

    void peel() {
        while (m_from < m_to && (peelFront() || peelBack())) {
        }
    }

    bool peelFront() {
        const std::string_view text = rest();
        std::size_t n = 0;
        bool breaks = false;
        while (n < text.size() && (isBlank(text[n]) || isBreak(text[n])))
            breaks |= isBreak(text[n++]);
        if (n > 0) {
            dropFront(breaks ? Flaw::LineBreak : Flaw::Blank, n,
                      breaks ? Tr::tr("A line break stands before the token.")
                             : Tr::tr("A blank stands before the token."));
            return true;
        }
        if (const std::size_t invisible = invisibleLength(text)) {
            dropFront(Flaw::InvisibleCharacter, invisible,
                      Tr::tr("A character that cannot be seen stands before the token."));
            return true;
        }
        if (text.size() > 1 && (text[0] == 'b' || text[0] == 'B') && (text[1] == '\'' || text[1] == '"')) {
            dropFront(
                Flaw::Quotes, 2,
                Tr::tr("The token is written as Python shows bytes, b'…': it was turned into text without decoding."));
            return true;
        }
        if (const std::size_t quote = quoteLength(text)) {
            dropFront(Flaw::Quotes, quote, Tr::tr("A quotation mark stands before the token."));
            return true;
        }
        if (isWrittenBreak(text)) {
            dropFront(Flaw::LineBreak, 2,
                      Tr::tr("A line break, written as a backslash and a letter, stands before the token."));
            return true;
        }
        if (const std::size_t prefix = bearerLength(text)) {
            dropFront(Flaw::BearerPrefix, prefix,
                      Tr::tr("The text of an Authorization header stands before the token: a client assertion is sent "
                             "without it."));
            return true;
        }
        if (const std::size_t name = fieldNameLength(text)) {
            dropFront(Flaw::NestedAssertion, name, Tr::tr("The name of a field was pasted together with the token."));
            return true;
        }
        const bool brackets = text[0] == '(' || text[0] == '[' || (text[0] == '<' && text.substr(1, 2) == "ey");
        if (brackets || text[0] == ',' || text[0] == ';' || text[0] == '=' || text[0] == ':') {
            dropFront(Flaw::BadCharacter, 1, Tr::tr("A character that no token has stands before it."));
            return true;
        }
        return false;
    }

    bool peelBack() {
        const std::string_view text = rest();
        std::size_t n = 0;
        bool breaks = false;
        while (n < text.size() && (isBlank(text[text.size() - 1 - n]) || isBreak(text[text.size() - 1 - n])))
            breaks |= isBreak(text[text.size() - 1 - n++]);
        if (n > 0) {
            dropBack(breaks ? Flaw::LineBreak : Flaw::Blank, n,
                     breaks ? Tr::tr("A line break stands at the end of the token.")
                            : Tr::tr("A blank stands at the end of the token."));
            return true;
        }
        for (const std::size_t length : {std::size_t{2}, std::size_t{3}})
            if (text.size() >= length && invisibleLength(text.substr(text.size() - length)) == length) {
                dropBack(Flaw::InvisibleCharacter, length,
                         Tr::tr("A character that cannot be seen stands at the end of the token."));
                return true;
            }
        if (const std::size_t quote = quoteLengthAtEnd(text)) {
            dropBack(Flaw::Quotes, quote, Tr::tr("A quotation mark stands at the end of the token."));
            return true;
        }
        if (text.size() > 1 && isWrittenBreak(text.substr(text.size() - 2))) {
            dropBack(Flaw::LineBreak, 2,
                     Tr::tr("A line break, written as a backslash and a letter, stands at the end of the token."));
            return true;
        }
        const char last = text.back();
        // A bracket that belongs to a placeholder stays; the search for its partner is bounded, so that a row of
        // brackets costs nothing.
        constexpr std::size_t near = 64;
        const std::string_view tail = text.substr(text.size() - std::min(near, text.size()));
        const bool closing = (last == '>' && tail.find('<') == std::string_view::npos) ||
                             (last == ')' && tail.find('(') == std::string_view::npos) ||
                             (last == ']' && tail.find('[') == std::string_view::npos);
        if (closing || last == ',' || last == ';' || last == '&' || last == '\\') {
            dropBack(last == '\\' ? Flaw::LineBreak : Flaw::BadCharacter, 1,
                     Tr::tr("A character that no token has stands at its end."));
            return true;
        }
        return false;
    }

    static std::size_t bearerLength(std::string_view text) {
        std::size_t n = 0;
        if (startsWithNoCase(text, "authorization")) {
            n = 13;
            while (n < text.size() && (isBlank(text[n]) || text[n] == ':' || text[n] == '='))
                ++n;
            if (n == 13)
                return 0;
        }
        const std::string_view after = text.substr(n);
        if (!startsWithNoCase(after, "bearer"))
            return n;
        std::size_t more = 6;
        while (more < after.size() && (isBlank(after[more]) || after[more] == ':' || after[more] == '+'))
            ++more;
        const bool ends = more == after.size() || (!base64::isUrlDigit(after[more]) && after[more] != '.');
        return more > 6 || ends || after.substr(more, 3) == "eyJ" ? n + more : n;
    }

    static std::size_t fieldNameLength(std::string_view text) {
        for (const std::string_view name : {"client_assertion", "assertion", "client-assertion", "clientassertion",
                                            "jwt", "token", "id_token", "access_token", "subject_token"}) {
            if (!startsWithNoCase(text, name))
                continue;
            std::size_t n = name.size();
            if (n < text.size() && (text[n] == '"' || text[n] == '\''))
                ++n;
            // Only a few: this is asked again after every character taken off the end.
            for (int blanks = 0; blanks < 4 && n < text.size() && isBlank(text[n]); ++blanks)
                ++n;
            if (n < text.size() && (text[n] == '=' || text[n] == ':'))
                return n + 1;
        }
        return 0;
    }

    // A form body, a URL or a command line around it: what follows "client_assertion=", up to the next parameter.
    void fromForm() {
        const std::string_view text = rest();
        const std::size_t amp = text.find('&');
        const std::size_t at = text.find("client_assertion=");
        std::size_t begin = m_from;
        std::size_t end = m_to;
        if (at != std::string_view::npos)
            begin = m_from + at + 17;
        else if (amp == std::string_view::npos)
            return;
        const std::string_view value = std::string_view(m_text.bytes).substr(begin, m_to - begin);
        const std::size_t stop = value.find_first_of(at != std::string_view::npos ? "& \t\r\n\"'" : "&");
        if (stop != std::string_view::npos) {
            // Blanks and quotes within the value belong to it unless another parameter follows somewhere.
            const std::size_t next = value.find('&');
            end = next != std::string_view::npos ? begin + next : m_to;
        }
        if (begin > m_from)
            note(Flaw::NestedAssertion, Part::Whole, m_from, begin,
                 Tr::tr("A whole form was pasted, not the token alone."));
        if (end < m_to)
            note(Flaw::NestedAssertion, Part::Whole, end, m_to, Tr::tr("Other parameters follow the token."));
        m_from = begin;
        m_to = end;
        peel();
    }

    // JSON around it: the JSON serialisations of RFC 7515 and 7516, or an object with the token in one of its members.
    bool fromJson() {
        const std::string_view text = rest();
        if (text.empty() || text[0] != '{' || text.starts_with("{{"))
            return false;
        const auto document = json::parse(text);
        if (!document || !document->root.isObject())
            return false;
        const json::Value& root = document->root;
        if (root.find("ciphertext")) {
            m_jweJson = true;
            note(Flaw::JsonSerialization, Part::Whole, m_from, m_to,
                 Tr::tr("This is the JSON form of an encrypted token, not a compact signed one."));
            m_from = m_to;
            return true;
        }
        if (root.find("payload") && (root.find("signature") || root.find("signatures") || root.find("protected")))
            return fromSerialization(root);
        for (const char* name : {"client_assertion", "assertion", "jwt", "token", "id_token", "access_token"}) {
            const json::Value* value = root.find(name);
            if (!value || !value->isString())
                continue;
            note(Flaw::NestedAssertion, Part::Whole, m_from, m_to,
                 Tr::tr("A JSON object that holds the token was given instead of the token."));
            replace(stringText(*value));
            return true;
        }
        return false;
    }

    bool fromSerialization(const json::Value& root) {
        const json::Value* signer = &root;
        std::size_t count = 1;
        if (const json::Value* signatures = root.find("signatures")) {
            count = signatures->items.size();
            signer = count == 1 ? &signatures->items.front() : nullptr;
        }
        note(Flaw::JsonSerialization, Part::Whole, m_from, m_to,
             count == 1 ? Tr::tr("This is the JSON serialisation of a signed token: a token server takes only the "
                                 "compact one, three parts with dots between.")
                        : Tr::tr("This is the JSON serialisation with %1 signatures: a token server takes only the "
                                 "compact one, with a single signature.")
                              .arg(count));
        Text joined;
        const json::Value* payload = root.find("payload");
        const json::Value* head = signer ? signer->find("protected") : nullptr;
        const json::Value* signature = signer ? signer->find("signature") : nullptr;
        if (signer && payload->isString()) {
            const auto append = [&](const json::Value* v) {
                if (!v || !v->isString())
                    return;
                const Text part = stringText(*v);
                for (std::size_t i = 0; i < part.size(); ++i)
                    joined.push(part.bytes[i], part.begin[i], part.end[i]);
            };
            const auto dot = [&](const json::Value* v) {
                const PartRange place = v ? m_text.source(m_from + v->offset, m_from + v->offset + v->length)
                                          : m_text.source(m_from, m_from + 1);
                joined.push('.', static_cast<std::uint32_t>(place.offset),
                            static_cast<std::uint32_t>(place.offset + place.length));
            };
            append(head);
            dot(head);
            append(payload);
            dot(payload);
            append(signature);
        }
        replace(std::move(joined));
        return true;
    }

    // The text of a JSON string that was parsed from rest().
    Text stringText(const json::Value& v) const {
        const std::size_t from = m_from + v.offset + 1;
        const std::size_t to = m_from + v.offset + v.length - 1;
        if (to - from == v.text.size())
            return m_text.slice(from, to);
        Text out;
        const PartRange place = m_text.source(from, to);
        for (const char c : v.text)
            out.push(c, static_cast<std::uint32_t>(place.offset),
                     static_cast<std::uint32_t>(place.offset + place.length));
        return out;
    }

    void replace(Text text) {
        m_text = std::move(text);
        m_from = 0;
        m_to = m_text.size();
    }

    bool percentDecode() {
        const std::string_view text = rest();
        const auto escapeAt = [&](std::size_t i) {
            return i + 2 < text.size() && text[i] == '%' && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        };
        std::size_t first = text.find('%');
        while (first != std::string_view::npos && !escapeAt(first))
            first = text.find('%', first + 1);
        if (first == std::string_view::npos)
            return false;
        Text out;
        int dots = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const std::size_t at = m_from + i;
            if (!escapeAt(i)) {
                dots += text[i] == '.';
                out.push(text[i], m_text.begin[at], m_text.end[at]);
                continue;
            }
            const char c = static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            note(Flaw::PercentEncoded, partAfter(dots), at, at + 3,
                 Tr::tr("Percent-encoding is left in the token: it was encoded for a form or URL once too often."));
            dots += c == '.';
            out.push(c, m_text.begin[at], m_text.end[at + 2]);
            i += 2;
        }
        replace(std::move(out));
        return true;
    }

    static Part partAfter(int dots) { return dots == 0 ? Part::Header : dots == 1 ? Part::Payload : Part::Signature; }

    // Where the placeholder that begins at `at` ends, or `at`.
    static std::size_t templateEnd(std::string_view text, std::size_t at, bool& unclosed) {
        struct Marks {
            std::string_view open, close;
        };
        for (const Marks& m : {Marks{"{{", "}}"}, Marks{"${", "}"}, Marks{"$(", ")"}, Marks{"<%", "%>"},
                               Marks{"#{", "}"}, Marks{"@{", "}"}}) {
            if (!text.substr(at).starts_with(m.open) || unclosed)
                continue;
            const std::size_t end = text.find(m.close, at + m.open.size());
            if (end != std::string_view::npos)
                return end + m.close.size();
            unclosed = true;
        }
        constexpr std::size_t longest = 60;
        const bool partBegins = at == 0 || text[at - 1] == '.';
        std::size_t i = at + 1;
        const auto letterNext = [&] { return i < text.size() && (isLetter(text[i]) || text[i] == '_'); };
        if (text[at] == '<' || text[at] == '{' || text[at] == '[') {
            const char close = text[at] == '<' ? '>' : text[at] == '{' ? '}' : ']';
            if (!letterNext())
                return at;
            while (i < text.size() && i - at < longest && (isNameChar(text[i]) || text[i] == ' ' || text[i] == '-'))
                ++i;
            return i < text.size() && text[i] == close ? i + 1 : at;
        }
        if ((text[at] == '$' || text[at] == '%') && partBegins && letterNext()) {
            while (i < text.size() && i - at < longest && isNameChar(text[i]))
                ++i;
            if (text[at] == '%')
                return i < text.size() && text[i] == '%' ? i + 1 : at;
            return i == text.size() || text[i] == '.' ? i : at;
        }
        return at;
    }

    void removeTemplates() {
        const std::string_view text = rest();
        if (isPlaceholderWord(text)) {
            note(Flaw::Template, Part::Whole, m_from, m_to,
                 Tr::tr("\"%1\" is a word that stands for a token: the variable or placeholder was never filled.")
                     .arg(shown(text, 64)));
            m_from = m_to;
            return;
        }
        if (text.find_first_of("{$<%#@[") == std::string_view::npos)
            return;
        Text out;
        int dots = 0;
        bool unclosed = false;
        for (std::size_t i = 0; i < text.size();) {
            const bool opens = std::string_view("{$<%#@[").find(text[i]) != std::string_view::npos;
            const std::size_t end = opens ? templateEnd(text, i, unclosed) : i;
            if (end > i) {
                const bool shortened = isLeftOut(text.substr(i, end - i));
                note(shortened ? Flaw::Cut : Flaw::Template,
                     i == 0 && end == text.size() ? Part::Whole : partAfter(dots), m_from + i, m_from + end,
                     shortened ? Tr::tr("The token was shortened where it was shown.")
                               : Tr::tr("A placeholder was left in: the template was sent before it was filled."));
                i = end;
                continue;
            }
            dots += text[i] == '.';
            out.push(text[i], m_text.begin[m_from + i], m_text.end[m_from + i]);
            ++i;
        }
        if (out.size() != text.size())
            replace(std::move(out));
    }

    // What stands inside the token and breaks it.
    Text inside() {
        const std::string_view text = rest();
        Text out;
        int dots = 0;
        const auto drop = [&](Flaw flaw, std::size_t from, std::size_t to, const QString& detail) {
            note(flaw, partAfter(dots), m_from + from, m_from + to, detail);
        };
        for (std::size_t i = 0; i < text.size();) {
            const char c = text[i];
            const std::string_view here = text.substr(i);
            std::size_t n = 0;
            if (isBlank(c) || isBreak(c) || isWrittenBreak(here) ||
                (c == '\\' && i + 1 < text.size() && isBreak(text[i + 1]))) {
                bool breaks = false;
                while (i + n < text.size()) {
                    const std::string_view at = text.substr(i + n);
                    if (isWrittenBreak(at) || (at[0] == '\\' && at.size() > 1 && isBreak(at[1]))) {
                        breaks = true;
                        n += 2;
                    } else if (isBlank(at[0]) || isBreak(at[0])) {
                        breaks |= isBreak(at[0]);
                        ++n;
                    } else {
                        break;
                    }
                }
                drop(breaks ? Flaw::LineBreak : Flaw::Blank, i, i + n,
                     breaks ? Tr::tr("A line break stands inside the token.")
                            : Tr::tr("A blank stands inside the token, perhaps a plus sign that a form decoder turned "
                                     "into a blank."));
            } else if ((n = invisibleLength(here)) > 0) {
                drop(Flaw::InvisibleCharacter, i, i + n,
                     Tr::tr("A character that cannot be seen stands inside the token."));
            } else if ((n = dashLength(here)) > 0) {
                drop(Flaw::BadCharacter, i, i + n, Tr::tr("A typographic dash stands where the token has a hyphen."));
                const PartRange place = m_text.source(m_from + i, m_from + i + n);
                out.push('-', static_cast<std::uint32_t>(place.offset),
                         static_cast<std::uint32_t>(place.offset + place.length));
            } else if ((n = ellipsisLength(here)) > 0) {
                drop(Flaw::Cut, i, i + n,
                     Tr::tr("The token was shortened with an ellipsis where it was shown: copy it again, whole."));
            } else if ((n = quoteLength(here)) > 0) {
                drop(Flaw::Quotes, i, i + n, Tr::tr("A quotation mark stands inside the token."));
            } else if (c == '\\') {
                n = 1;
                drop(Flaw::BadCharacter, i, i + 1,
                     Tr::tr("A backslash stands inside the token: it was escaped for JSON or a shell."));
            } else {
                n = 1;
                dots += c == '.';
                out.push(c, m_text.begin[m_from + i], m_text.end[m_from + i]);
            }
            i += n;
        }
        return out;
    }

    static std::size_t ellipsisLength(std::string_view text) {
        if (text.starts_with("\xE2\x80\xA6"))
            return 3;
        if (text.starts_with("..."))
            return 3;
        if (text.starts_with("***")) {
            const std::size_t end = text.find_first_not_of('*');
            return end == std::string_view::npos ? text.size() : end;
        }
        return 0;
    }

    Text m_text;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
    Problems& m_problems;
    bool m_cut = false;
    bool m_jweJson = false;
};

} // namespace

Cleaned unwrap(std::string_view source, Problems& problems) { return Unwrapper(source, problems).run(); }

} // namespace ad::jose::clean

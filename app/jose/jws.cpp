#include "jose/jws.h"

#include "base/base64.h"
#include "jose/claim_reads.h"
#include "jose/jws_clean.h"
#include "jose/tr.h"

#include <algorithm>

namespace ad::jose {
namespace {

using clean::Problems;
using clean::Text;

QString partName(Part part) {
    switch (part) {
    case Part::Header:
        return Tr::tr("header", "part of a token");
    case Part::Payload:
        return Tr::tr("claims part", "part of a token");
    case Part::Signature:
        return Tr::tr("signature", "part of a token");
    case Part::Whole:
        break;
    }
    return Tr::tr("token");
}

// Reads the cleaned token into a Jws and notes what is wrong with its parts.
class Reader {
  public:
    Reader(Jws& jws, Problems& problems, const Text* text, bool cut = false)
        : m_jws(jws), m_problems(problems), m_text(text), m_cut(cut) {}

    void read() {
        split();
        const std::size_t count = m_jws.parts.size();
        if (count == 0)
            return;
        static constexpr Part names[] = {Part::Header, Part::Payload, Part::Signature};
        // The parts of a JWE after its header are ciphertext: their writing is no signed token's.
        const std::size_t readable = std::min<std::size_t>(count, 3);
        m_jws.headerJson = decode(0, Part::Header);
        readJson(Part::Header);
        judgeCount();
        if (m_jws.encrypted)
            return;
        for (std::size_t i = 1; i < readable; ++i)
            (i == 1 ? m_jws.payloadJson : m_jws.signature) = decode(i, names[i]);
        if (readable > 1)
            readJson(Part::Payload);
    }

  private:
    PartRange sourceRange(std::size_t from, std::size_t to) const {
        if (!m_text)
            return {from, to - from};
        return m_text->source(from, to);
    }
    void note(Flaw flaw, Part part, std::size_t from, std::size_t to, const QString& detail, std::string pointer = {}) {
        // Where a piece is known to be missing, what follows from that is no news.
        if (m_cut &&
            (flaw == Flaw::BadLength || flaw == Flaw::LooseBits || flaw == Flaw::NotUtf8 || flaw == Flaw::NotJson))
            return;
        const PartRange range = sourceRange(from, to);
        m_problems.add(flaw, part, range.offset, range.length, detail, std::move(pointer));
    }
    std::string_view partText(std::size_t i) const {
        return std::string_view(m_jws.compact).substr(m_jws.parts[i].offset, m_jws.parts[i].length);
    }

    void split() {
        constexpr std::size_t most = 64;
        const std::string_view compact = m_jws.compact;
        if (compact.empty())
            return;
        std::size_t from = 0;
        m_count = static_cast<std::size_t>(std::count(compact.begin(), compact.end(), '.')) + 1;
        while (m_jws.parts.size() < most) {
            const std::size_t dot = compact.find('.', from);
            const std::size_t end = dot == std::string_view::npos ? compact.size() : dot;
            m_jws.parts.push_back({from, end - from});
            if (dot == std::string_view::npos)
                break;
            from = dot + 1;
        }
    }

    void judgeCount() {
        const std::size_t size = m_jws.compact.size();
        if (m_count == 3)
            return;
        const bool saysJwe = m_jws.header && m_jws.header->root.find("enc");
        const bool saysJws = m_jws.header && !saysJwe && m_jws.header->root.find("alg");
        if (m_count == 5 && !saysJws) {
            m_jws.encrypted = true;
            note(Flaw::Jwe, Part::Whole, 0, size,
                 Tr::tr("The token has five parts: it is encrypted (JWE). A client assertion is only signed, with "
                        "three parts."));
            return;
        }
        QString detail;
        if (m_count == 1)
            detail =
                m_jws.compact.front() == '{'
                    ? Tr::tr("This is JSON that was not encoded and signed: a token has three parts with dots between.")
                    : Tr::tr("The token has one part only: three are needed, with dots between.");
        else if (m_count == 2)
            detail = Tr::tr("The token has two parts: the signature is missing.");
        else if (m_count == 4 && m_jws.parts[3].length == 0)
            detail = Tr::tr("A full stop stands at the end of the token.");
        else if (m_count == 5)
            detail = Tr::tr("The token has five parts but is not encrypted: perhaps two tokens were joined.");
        else
            detail = Tr::tr("The token has %n parts: three are needed, with dots between.", nullptr,
                            static_cast<int>(std::min<std::size_t>(m_count, 1U << 20)));
        const std::size_t from = m_count > 3 ? m_jws.parts[2].offset + m_jws.parts[2].length : 0;
        note(Flaw::PartCount, Part::Whole, from, size, detail);
    }

    std::string decode(std::size_t i, Part part) {
        const PartRange range = m_jws.parts[i];
        const std::string_view text = partText(i);
        const auto noteAt = [&](Flaw flaw, std::size_t from, std::size_t to, const QString& detail) {
            note(flaw, part, range.offset + from, range.offset + to, detail);
        };
        if (text.empty()) {
            noteAt(Flaw::EmptyPart, 0, 0,
                   part == Part::Signature ? Tr::tr("The signature is empty: the token is not signed.")
                                           //: %1 is "header" or "claims part"
                                           : Tr::tr("The %1 of the token is empty.").arg(partName(part)));
            return {};
        }
        const base64::Lenient read = base64::decodeLenient(text);
        if (read.plainAlphabet) {
            for (std::size_t at = text.find_first_of("+/"); at != std::string_view::npos;
                 at = text.find_first_of("+/", at + 1))
                //: %1 is "header", "claims part" or "signature"
                noteAt(Flaw::PlainAlphabet, at, at + 1,
                       Tr::tr("The %1 is written in plain base64 (+ and /): a token needs base64url (- and _).")
                           .arg(partName(part)));
        }
        if (read.padding) {
            const std::size_t at = text.find('=');
            const std::size_t end = std::min(text.find_first_not_of('=', at), text.size());
            noteAt(Flaw::Padding, at, end,
                   Tr::tr("The %1 ends with padding (=): a token has none.").arg(partName(part)));
        }
        if (read.badAt) {
            badCharacters(text, *read.badAt, part, range.offset);
            return {};
        }
        if (read.badLength) {
            noteAt(
                Flaw::BadLength, 0, text.size(),
                Tr::tr("The %1 has a number of characters that base64url cannot have: it was cut, or one is too many.")
                    .arg(partName(part)));
        } else if (read.looseBits) {
            const std::size_t last = std::min(text.find('='), text.size()) - 1;
            noteAt(Flaw::LooseBits, last, last + 1,
                   Tr::tr("The last character of the %1 holds bits that should be zero: strict decoders refuse it.")
                       .arg(partName(part)));
        }
        return read.bytes;
    }

    void badCharacters(std::string_view text, std::size_t first, Part part, std::size_t offset) {
        static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/";
        // After padding a good character is out of place, too.
        if (digits.find(text[first]) != std::string_view::npos) {
            note(Flaw::BadCharacter, part, offset + first, offset + first + 1,
                 Tr::tr("Characters follow the padding of the %1.").arg(partName(part)));
            return;
        }
        constexpr int most = 16;
        int noted = 0;
        for (std::size_t at = first; at < text.size() && noted < most; ++noted) {
            std::size_t end = at + 1;
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U && end - at < 4)
                ++end;
            note(Flaw::BadCharacter, part, offset + at, offset + end,
                 Tr::tr("The %1 holds %2, which base64url does not have.")
                     .arg(partName(part), QLatin1Char('"') + shown(text.substr(at, end - at), 12) + QLatin1Char('"')));
            at = end;
            while (at < text.size() && (digits.find(text[at]) != std::string_view::npos || text[at] == '='))
                ++at;
        }
    }

    // The characters of `compact` that hold the decoded bytes [offset, offset + length) of a part.
    void noteJson(Flaw flaw, Part part, std::size_t offset, std::size_t length, const QString& detail,
                  std::string pointer = {}) {
        const PartRange range = m_jws.parts[part == Part::Header ? 0 : 1];
        const std::size_t from = std::min(offset * 4 / 3, range.length);
        const std::size_t to = std::min((offset + length) * 4 / 3 + (length > 0 ? 1 : 0), range.length);
        note(flaw, part, range.offset + from, range.offset + std::max(from, to), detail, std::move(pointer));
    }

    void readJson(Part part) {
        const std::string& bytes = part == Part::Header ? m_jws.headerJson : m_jws.payloadJson;
        std::optional<json::Document>& document = part == Part::Header ? m_jws.header : m_jws.payload;
        if (bytes.empty())
            return;
        const auto say = [&](const QString& ofHeader, const QString& ofClaims) {
            return part == Part::Header ? ofHeader : ofClaims;
        };
        if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
            (bytes.size() > 1 && (bytes[0] == '\0') != (bytes[1] == '\0'))) {
            noteJson(Flaw::NotUtf8, part, 0, bytes.size(),
                     say(Tr::tr("The header is written as UTF-16: it has to be UTF-8."),
                         Tr::tr("The claims are written as UTF-16: they have to be UTF-8.")));
            return;
        }
        std::string mended;
        std::string_view json = bytes;
        if (json.starts_with("\xEF\xBB\xBF")) {
            noteJson(Flaw::ByteOrderMark, part, 0, 3,
                     say(Tr::tr("The header begins with a byte order mark: JSON has none."),
                         Tr::tr("The claims begin with a byte order mark: JSON has none.")));
            mended = bytes;
            mended.replace(0, 3, "   "); // places in the document stay right
            json = mended;
        }
        std::size_t at = 0;
        auto parsed = json::parse(json, &at);
        if (const std::size_t bad = parsed ? std::string::npos : notUtf8At(json); bad != std::string::npos) {
            noteJson(Flaw::NotUtf8, part, bad, 1,
                     say(Tr::tr("The header holds a byte that is not UTF-8."),
                         Tr::tr("The claims hold a byte that is not UTF-8.")));
            mended = std::string(json);
            for (char& c : mended)
                if (static_cast<unsigned char>(c) >= 0x80)
                    c = '?'; // the members can be read all the same
            json = mended;
            parsed = json::parse(json, &at);
        }
        if (!parsed) {
            if (part == Part::Payload && looksLikeToken(bytes)) {
                noteJson(Flaw::NestedAssertion, part, 0, bytes.size(),
                         Tr::tr("The claims part holds another token: a token was signed inside a token."));
                return;
            }
            if (bytes.starts_with("eyJ") && clean::isPlain(bytes) && bytes.find('.') == std::string::npos) {
                noteJson(Flaw::NotJson, part, 0, bytes.size(),
                         say(Tr::tr("The header was encoded twice: what is decoded once is base64url again."),
                             Tr::tr("The claims were encoded twice: what is decoded once is base64url again.")));
                return;
            }
            noteJson(Flaw::NotJson, part, std::min(at, bytes.size()), at < bytes.size() ? 1 : 0,
                     //: %1 is a sentence about the JSON
                     say(Tr::tr("The header is not JSON: %1"), Tr::tr("The claims are not JSON: %1"))
                         .arg(parsed.error().what));
            return;
        }
        document = std::move(*parsed);
        if (!document->root.isObject()) {
            const bool twice = document->root.isString() && document->root.text.find('{') != std::string::npos;
            noteJson(Flaw::NotObject, part, document->root.offset, document->root.length,
                     twice ? say(Tr::tr("The header is a JSON text that holds JSON: it was written as JSON twice."),
                                 Tr::tr("The claims are a JSON text that holds JSON: they were written as JSON twice."))
                           : say(Tr::tr("The header is JSON, but no object."),
                                 Tr::tr("The claims are JSON, but no object.")));
        }
        for (const json::Duplicate& d : document->duplicates)
            noteJson(
                Flaw::DuplicateMember, part, d.offset, 1,
                say(Tr::tr(
                        "A member of the header comes twice: servers differ in which one they take, or refuse both."),
                    Tr::tr("A claim comes twice: servers differ in which one they take, or refuse both.")),
                d.pointer);
    }

    static bool looksLikeToken(std::string_view text) {
        return text.starts_with("ey") && std::count(text.begin(), text.end(), '.') >= 2 && clean::isPlain(text);
    }

    // The first byte that is not UTF-8 (RFC 3629), or npos.
    static std::size_t notUtf8At(std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            const auto byte = [&](std::size_t k) {
                return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U;
            };
            const unsigned c = byte(0);
            std::size_t n = 1;
            if (c >= 0x80) {
                n = c >= 0xC2 && c <= 0xDF ? 2 : c >= 0xE0 && c <= 0xEF ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0;
                if (n == 0)
                    return i;
                for (std::size_t k = 1; k < n; ++k)
                    if ((byte(k) & 0xC0U) != 0x80U)
                        return i;
                if ((c == 0xE0 && byte(1) < 0xA0) || (c == 0xED && byte(1) > 0x9F) || (c == 0xF0 && byte(1) < 0x90) ||
                    (c == 0xF4 && byte(1) > 0x8F))
                    return i;
            }
            i += n;
        }
        return std::string_view::npos;
    }

    Jws& m_jws;
    Problems& m_problems;
    const Text* m_text; ///< nullptr: `compact` is the source
    bool m_cut = false;
    std::size_t m_count = 0;
};

const json::Value* memberOf(const std::optional<json::Document>& document, std::string_view name) {
    return document ? document->root.find(name) : nullptr;
}
std::string stringOf(const json::Value* value) { return value && value->isString() ? value->text : std::string(); }

} // namespace

bool Jws::readable() const {
    return !encrypted && parts.size() == 3 && header && header->root.isObject() && payload && payload->root.isObject();
}
const json::Value* Jws::parameter(std::string_view name) const { return memberOf(header, name); }
const json::Value* Jws::claim(std::string_view name) const {
    ClaimReads::note(name);
    return memberOf(payload, name);
}
std::string Jws::alg() const { return stringOf(parameter("alg")); }
std::string Jws::kid() const { return stringOf(parameter("kid")); }

std::string_view Jws::signingInput() const {
    if (parts.size() < 2 || encrypted)
        return {};
    return std::string_view(compact).substr(parts[0].offset, parts[1].offset + parts[1].length - parts[0].offset);
}

bool Jws::hasProblem(Flaw flaw) const {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) { return p.flaw == flaw; });
}

Jws readJws(std::string_view text) {
    Jws jws;
    jws.source = text;
    Problems problems;
    if (clean::isPlain(text) && text.find('.') != std::string_view::npos && !clean::isPlaceholderWord(text)) {
        jws.compact = text;
        Reader(jws, problems, nullptr).read();
        jws.problems = problems.take();
        return jws;
    }
    clean::Cleaned cleaned = clean::unwrap(text, problems);
    if (cleaned.nothing && !cleaned.jweJson) {
        // Blanks around nothing are no news; quotes are.
        if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
            problems = Problems();
        problems.add(Flaw::Empty, Part::Whole, 0, text.size(),
                     text.empty() ? Tr::tr("There is no token: the text is empty.")
                                  : Tr::tr("There is no token: nothing is left without blanks, quotes and the like."));
        jws.problems = problems.take();
        return jws;
    }
    jws.encrypted = cleaned.jweJson;
    if (auto inner = clean::decodedTwice(cleaned.text)) {
        problems.add(Flaw::NestedAssertion, Part::Whole, cleaned.text.source(0, cleaned.text.size()).offset,
                     cleaned.text.source(0, cleaned.text.size()).length,
                     Tr::tr("The whole token was base64-encoded once more."));
        cleaned.text = std::move(*inner);
    }
    jws.compact = cleaned.text.bytes;
    Reader(jws, problems, &cleaned.text, cleaned.cut).read();
    jws.problems = problems.take();
    return jws;
}

} // namespace ad::jose

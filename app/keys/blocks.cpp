#include "base/ascii.h"
#include "base/base64.h"
#include "keys/armour.h"
#include "keys/session.h"
#include "keys/tr.h"

#include <algorithm>

namespace ad::keys::detail {
namespace {

constexpr std::string_view sshMagic{"openssh-key-v1\0", 15};

Weight weightOf(std::string_view label) {
    return label.empty() || label.find("PRIVATE") != std::string_view::npos ? Weight::Private : Weight::Public;
}

/// The label that a block of this format carries.
bool labelFits(std::string_view label, Format format) {
    const auto is = [&](std::initializer_list<std::string_view> list) {
        return std::find(list.begin(), list.end(), label) != list.end();
    };
    switch (format) {
    case Format::Pkcs8:
        return is({"PRIVATE KEY", "ANY PRIVATE KEY"});
    case Format::EncryptedPkcs8:
        return is({"ENCRYPTED PRIVATE KEY"});
    case Format::Pkcs1:
        return is({"RSA PRIVATE KEY"});
    case Format::Sec1:
        return is({"EC PRIVATE KEY"});
    case Format::TraditionalDsa:
        return is({"DSA PRIVATE KEY"});
    case Format::Spki:
        return is({"PUBLIC KEY"});
    case Format::Pkcs1Public:
        return is({"RSA PUBLIC KEY"});
    case Format::Certificate:
        return is({"CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"});
    case Format::CertificateRequest:
        return is({"CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"});
    case Format::Pkcs7:
        return is({"PKCS7", "PKCS #7 SIGNED DATA", "CMS"});
    case Format::OpenSsh:
        return is({"OPENSSH PRIVATE KEY"});
    default:
        return true;
    }
}

std::string bytesOfDigits(std::string_view digits) {
    auto read = base64::decodeLenient(digits.size() % 4 == 1 ? digits.substr(0, digits.size() - 1) : digits);
    return std::move(read.bytes);
}

/// What is in a block of PGP; where its packet cannot be read, the label tells.
PgpKey pgpOf(std::string_view label, const Body& body) {
    std::string bytes = bytesOfDigits(body.digits);
    PgpKey found = pgpKeyIn(bytes);
    wipe(bytes);
    if (found.kind == PgpKey::Kind::None)
        found.kind = label.find("PUBLIC") == std::string_view::npos ? PgpKey::Kind::Private : PgpKey::Kind::Public;
    return found;
}

/// `n` at the end of each line of 64, where the backslash of \n was lost: takes them out.
bool dropLostEscapes(Body& body) {
    if (body.digits.size() < 66 || body.digits[0] != 'n')
        return false;
    for (std::size_t i = 65; i < body.digits.size(); i += 65)
        if (body.digits[i] != 'n')
            return false;
    std::string kept;
    std::vector<std::uint32_t> at;
    const bool last = body.digits.back() == 'n' && (body.digits.size() - 1) % 65 != 0;
    const std::size_t end = body.digits.size() - (last ? 1 : 0);
    for (std::size_t i = 0; i < end; ++i)
        if (i % 65 != 0) {
            kept += body.digits[i];
            at.push_back(body.at[i]);
        }
    wipe(body.digits);
    body.digits = std::move(kept);
    body.at = std::move(at);
    return true;
}

/// The digits with a plus sign at each of `blanks` (numbers of digits).
std::string withPlus(std::string_view digits, const std::vector<std::size_t>& blanks) {
    std::string kept;
    std::size_t next = 0;
    for (std::size_t i = 0; i <= digits.size(); ++i) {
        for (; next < blanks.size() && blanks[next] == i; ++next)
            kept += '+';
        if (i < digits.size())
            kept += digits[i];
    }
    return kept;
}

/// Puts a plus sign where a blank stands for it (a form was decoded once too often), if exactly that many digits are
/// missing.
bool restorePlus(Body& body, std::size_t bytesWanted) {
    const std::size_t missing = (bytesWanted * 4 + 2) / 3 - body.digits.size();
    if (missing == 0 || (missing != body.blanks.size() && missing != body.allBlanks.size()))
        return false;
    std::string kept = withPlus(body.digits, missing == body.blanks.size() ? body.blanks : body.allBlanks);
    wipe(body.digits);
    body.digits = std::move(kept);
    return true;
}

/// Whether the parts of an OpenSSH key (PROTOCOL.key) fill these bytes, as they do where none was lost.
bool isWholeOpenSsh(std::string_view bytes) {
    std::string_view rest = bytes.substr(std::min(sshMagic.size(), bytes.size()));
    const auto number = [&]() -> std::size_t {
        std::size_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8U | static_cast<unsigned char>(rest[i]);
        rest.remove_prefix(4);
        return value;
    };
    for (int part = 0; part < 6; ++part) { // cipher, its way to the key and options, a count, public and private keys
        if (rest.size() < 4)
            return false;
        const std::size_t length = number();
        if (part == 3)
            continue;
        if (length > rest.size())
            return false;
        rest.remove_prefix(length);
    }
    return rest.empty();
}

/// The same as restorePlus() for an OpenSSH key, which does not tell its length at its beginning.
bool restorePlusOfSsh(Body& body, std::string& bytes) {
    if (body.allBlanks.empty() || isWholeOpenSsh(bytes))
        return false;
    for (const auto* blanks : {&body.blanks, &body.allBlanks}) {
        std::string kept = withPlus(body.digits, *blanks);
        std::string read = bytesOfDigits(kept);
        const bool whole = isWholeOpenSsh(read);
        if (whole) {
            body.digits.swap(kept);
            bytes.swap(read);
        }
        wipe(kept);
        wipe(read);
        if (whole)
            return true;
    }
    return false;
}

/// What a block was cut out of, for the sentences about it.
struct Surroundings {
    Prefix prefix;
    bool beginMissing = false;
    bool endMissing = false;
    bool labelsDiffer = false;
    bool inexact = false;
    bool fence = false;
    bool hereDocument = false;
    std::uint8_t marks = 0;
};

void tellBody(Session& session, const Body& body) {
    if (body.oneLine)
        session.repaired(Tr::tr("The line breaks inside the key were lost."));
    if (body.indented)
        session.repaired(Tr::tr("The lines of the key were indented."));
    if (body.mail)
        session.repaired(Tr::tr("The lines of the key were quoted, as in a mail."));
    if (body.quotes)
        session.repaired(Tr::tr("The key stood in quotation marks."));
    if (body.comment)
        session.repaired(Tr::tr("Comment or list marks stood before the lines of the key."));
    if (body.numbered)
        session.repaired(Tr::tr("Line numbers stood before the lines of the key."));
    if (body.emptyLines)
        session.repaired(Tr::tr("Empty lines stood inside the key."));
    if (body.urlAlphabet)
        session.repaired(Tr::tr("The key was written in the base64url alphabet (- and _)."));
    if (body.backslashes)
        session.repaired(Tr::tr("The lines of the key ended with a backslash."));
    if (body.quotedPrintable)
        session.repaired(Tr::tr("The key was written as quoted-printable, as mail programs do."));
}

void tellMarks(Session& session, std::uint8_t marks) {
    if ((marks & EscapeMark) != 0)
        session.repaired(Tr::tr("The line breaks were written as \\n."));
    if ((marks & DashMark) != 0)
        session.repaired(Tr::tr("Dashes had been changed to typographic ones."));
    if ((marks & BlankMark) != 0)
        session.repaired(Tr::tr("Non-breaking blanks stood in the key."));
    if ((marks & InvisibleMark) != 0)
        session.repaired(Tr::tr("Invisible characters stood in the key."));
    if ((marks & PercentMark) != 0)
        session.repaired(Tr::tr("The key was percent-encoded, as in a URL."));
    if ((marks & MarkupMark) != 0)
        session.repaired(Tr::tr("The key was written as in a page or in XML: with tags or references."));
    if ((marks & ReturnMark) != 0)
        session.repaired(Tr::tr("The line breaks were carriage returns alone."));
}

void tell(Session& session, const Surroundings& around, const Body& body) {
    tellMarks(session, around.marks);
    if (!around.prefix.name.empty())
        session.repaired(Tr::tr("The key was the value of %1 in other text.").arg(shown(around.prefix.name, 60)));
    if (around.prefix.otherText)
        session.repaired(Tr::tr("Other text stood on the same line before the key."));
    if (around.fence)
        session.repaired(Tr::tr("The key stood in a Markdown code block."));
    if (around.hereDocument)
        session.repaired(Tr::tr("The key stood in a here-document, as shells and Terraform write it."));
    if (around.beginMissing)
        session.repaired(Tr::tr("The BEGIN line was missing."));
    if (around.endMissing)
        session.repaired(Tr::tr("The END line was missing."));
    if (around.inexact)
        session.repaired(Tr::tr("The BEGIN or END line was not written as it has to be."));
    else if (around.labelsDiffer)
        session.repaired(Tr::tr("The BEGIN and the END line named different things."));
    tellBody(session, body);
}

class BlockReader {
  public:
    BlockReader(Session& session, std::string_view original, const Mended& source)
        : m_session(session), m_lines(original), m_source(source) {}

    /// Reads one block; true if a key came out of it.
    bool read(const std::string& label, Body& body, bool endMissing) {
        m_session.tried();
        const QString where = body.at.empty() ? QString() : place(body.at.front());
        const Weight weight = weightOf(label);
        if (label.starts_with("PGP "))
            return refuse(Weight::Foreign, foreignPgp(pgpOf(label, body), where));
        if (label == "SSH2 ENCRYPTED PRIVATE KEY")
            // ssh-keygen reads only those without a passphrase.
            return refuse(weight, byPuttygen(Tr::tr("This is a private key in the format of ssh.com."), where));
        if (label.ends_with(" PARAMETERS") && label != "EC PARAMETERS")
            return refuse(Weight::Foreign, foreign(Format::Parameters, where));
        if (label == "X509 CRL")
            return refuse(Weight::Public,
                          unreadable(Tr::tr("This is a certificate revocation list, which holds no key."),
                                     Tr::tr("Give the file with the private key."), where));
        if (body.digits.empty())
            return refuse(weight, body.badAt ? badCharacter(*body.badAt)
                                             : mangled(Tr::tr("Between BEGIN and END there is no key.")));
        std::string bytes = bytesOfDigits(body.digits);
        const bool done = dispatch(label, body, bytes, where, weight, endMissing);
        wipe(bytes);
        return done;
    }

    [[nodiscard]] QString place(std::size_t mendedOffset) const {
        return m_lines.place(m_source.sourceOf(mendedOffset));
    }

  private:
    bool refuse(Weight weight, Error error) {
        m_session.refuse(weight, std::move(error));
        return false;
    }

    void tellPlus() {
        m_session.repaired(Tr::tr("Blanks stood where plus signs belong, as after decoding a form twice."));
    }

    [[nodiscard]] Error badCharacter(std::size_t at) const {
        return mangled(Tr::tr("Here stands a character that no key has."), place(at));
    }

    bool dispatch(const std::string& label, Body& body, std::string& bytes, const QString& where, Weight weight,
                  bool endMissing) {
        if (body.encrypted) {
            if (body.cipher.empty() || body.iv.empty())
                return refuse(
                    weight,
                    mangled(Tr::tr("The key is encrypted, and the line DEK-Info that says how is missing or damaged."),
                            where));
            if (body.badAt && !endMissing)
                return refuse(weight, badCharacter(*body.badAt));
            return readTraditional(m_session, bytes, body.cipher, body.iv, where);
        }
        if (std::string_view(bytes).starts_with(sshMagic)) {
            if (body.badAt && !endMissing)
                return refuse(weight, badCharacter(*body.badAt));
            if (restorePlusOfSsh(body, bytes))
                tellPlus();
            return relabelled(label, Format::OpenSsh, readOpenSsh(m_session, bytes, where));
        }
        if (label == "SSH2 PUBLIC KEY" || bytes.starts_with(std::string_view("\0\0\0\x07ssh-", 8)) ||
            bytes.starts_with(std::string_view("\0\0\0\x13"
                                               "ecdsa",
                                               9)))
            return readSshBlob(m_session, bytes,
                               label == "SSH2 PUBLIC KEY" ? Format::Ssh2Public : Format::OpenSshPublic, where);
        if (!claimedLength(bytes) && dropLostEscapes(body)) {
            wipe(bytes);
            bytes = bytesOfDigits(body.digits);
            m_session.repaired(Tr::tr("The line breaks were written as \\n, and the backslashes were lost."));
        }
        if (bytes.size() > 2 && bytes[0] == '\x30' && bytes[1] == '\x80')
            return readDer(m_session, bytes, where, false);
        if (!bytes.empty() && bytes[0] == '\x06' && label == "EC PARAMETERS") {
            m_session.curveOid = bytes;
            m_session.noted(Tr::tr("An EC PARAMETERS block stands beside the key; it is not needed."));
            return false;
        }
        const auto total = claimedLength(bytes);
        if (!total || *total > (1U << 21))
            return refuse(weight, body.badAt && body.digits.size() < 40
                                      ? badCharacter(*body.badAt)
                                      : mangled(Tr::tr("What stands here is not the beginning of a key: the first "
                                                       "characters are missing or changed."),
                                                where));
        if (*total > bytes.size() && restorePlus(body, *total)) {
            wipe(bytes);
            bytes = bytesOfDigits(body.digits);
            tellPlus();
        }
        if (*total > bytes.size())
            return refuse(
                weight,
                body.badAt
                    ? badCharacter(*body.badAt)
                    : mangled(Tr::tr("Only %1 of %2 bytes of the key are there: lines or characters are missing.")
                                  .arg(bytes.size())
                                  .arg(*total),
                              body.at.empty() ? where : place(body.at.back())));
        if (*total < bytes.size() && label != "TRUSTED CERTIFICATE" && !endMissing)
            m_session.noted(Tr::tr("More characters follow behind the end of the key; they were left out."));
        Format format = Format::Unknown;
        const bool got = readDer(m_session, std::string_view(bytes).substr(0, *total), where, false, &format);
        return relabelled(label, format, got);
    }

    bool relabelled(const std::string& label, Format format, bool got) {
        if (got && !label.empty() && !labelFits(label, format))
            m_session.repaired(
                Tr::tr("The BEGIN line says %1, but the content is %2.").arg(shown(label, 40), formatName(format)));
        return got;
    }

    Session& m_session;
    LineIndex m_lines;
    const Mended& m_source;
};

bool base64Token(std::string_view token) {
    return !token.empty() &&
           token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=") ==
               std::string_view::npos;
}

bool blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

struct Token {
    std::size_t from;
    std::size_t to;
};
/// Words of [from, to) without what quotes, lists and settings put around them.
std::vector<Token> tokensIn(std::string_view s, std::size_t from, std::size_t to) {
    std::vector<Token> out;
    while (from < to) {
        while (from < to &&
               (blank(s[from]) || std::string_view("\"'`,;><|*#()[]{}").find(s[from]) != std::string_view::npos))
            ++from;
        std::size_t end = from;
        while (end < to && !blank(s[end]) &&
               std::string_view("\"'`,;><|*#()[]{}").find(s[end]) == std::string_view::npos)
            ++end;
        if (end == from)
            break;
        std::size_t start = from;
        // NAME=MII… and name:MII…: the value counts.
        for (std::size_t i = from; i + 12 < end; ++i)
            if ((s[i] == '=' || s[i] == ':') && s[i + 1] != '=')
                start = i + 1;
        out.push_back({start, end});
        from = end;
    }
    return out;
}

/// Whether base64 of a key, a keystore or a PEM text begins with this.
bool startsSomething(std::string_view token) {
    if (token.size() >= 12 && token[0] == 'M' &&
        (token[1] == 'I' || token[1] == 'H' || token[1] == 'F' || token[1] == 'E' || token[1] == 'C' ||
         token[1] == 'D' || token[1] == 'G'))
        return base64Token(token);
    for (const std::string_view known :
         {"b3BlbnNzaC1rZXkt", "LS0tLS1CRUdJTi", "TFMwdExTMUNSVWRKVGl", "/u3+7Q", "zs7Ozg", "AAAAAgAAABQ", "AAAAAQAAABQ",
          "eyJrdHkiOi", "eyAia3R5Ijog", "eyJrZXlzIjpb", "77u/LS0tLS1CRUdJTi"})
        if (token.starts_with(known))
            return base64Token(token);
    return false;
}

/// Base64 from the first word that begins something, from `next` on, as far as base64 goes; `next` gets the word behind
/// it.
Body runIn(const Mended& source, const std::vector<Token>& tokens, std::size_t& next) {
    const std::string_view s = source.text;
    Body body;
    std::size_t first = next;
    next = tokens.size();
    while (first < tokens.size() &&
           !startsSomething(s.substr(tokens[first].from, tokens[first].to - tokens[first].from)))
        ++first;
    for (std::size_t i = first; i < tokens.size(); ++i) {
        const auto [a, b] = tokens[i];
        const std::string_view token = s.substr(a, b - a);
        if (!base64Token(token) || (i > first && body.digits.size() % 4 != 0 && s[tokens[i - 1].to - 1] == '='))
            break;
        for (std::size_t k = a; k < b && s[k] != '='; ++k) {
            const char c = s[k];
            body.urlAlphabet = body.urlAlphabet || c == '-' || c == '_';
            body.digits += c == '-' ? '+' : c == '_' ? '/' : c;
            body.at.push_back(static_cast<std::uint32_t>(k));
        }
        next = i + 1;
        if (s[b - 1] == '=')
            break;
    }
    return body;
}

/// Reads a run of base64 without lines around it. False: nothing was in it.
bool readRun(Session& session, BlockReader& reader, const Mended& source, Body& body, int depth, bool linesMissing) {
    std::string bytes = bytesOfDigits(body.digits);
    const bool packed = std::string_view(bytes).find("-----BEGIN") < 16 || bytes.starts_with('{') ||
                        bytes.starts_with("LS0tLS1CRUdJTi") || javaStoreIn(bytes) != JavaStore::None;
    if (packed) {
        const std::size_t before = session.keys.size();
        readAny(session, bytes, depth + 1);
        wipe(bytes);
        if (session.keys.size() > before)
            session.repaired(Tr::tr("The whole key file was base64 once more."));
        return true;
    }
    const bool plausible = (bytes.size() > 12 && claimedLength(bytes) && *claimedLength(bytes) >= 30 &&
                            (bytes[2] == 2 || bytes[3] == 2 || bytes[4] == 2 || bytes.find('\x30', 1) < 5)) ||
                           std::string_view(bytes).starts_with(sshMagic);
    wipe(bytes);
    if (!plausible || body.digits.size() < 40)
        return false;
    const auto marks = body.at.empty() ? std::uint8_t{0} : source.marksIn(body.at.front(), body.at.back() + 1);
    if (reader.read({}, body, true)) {
        tellMarks(session, marks);
        if (linesMissing)
            session.repaired(Tr::tr("The BEGIN and END lines were missing."));
        if (body.urlAlphabet)
            session.repaired(Tr::tr("The key was written in the base64url alphabet (- and _)."));
    }
    return true;
}

/// Whether a Markdown fence stands on the line before `from`.
bool fenceBefore(std::string_view s, std::size_t from) {
    if (from == 0)
        return false;
    const std::size_t start = s.rfind('\n', from >= 2 ? from - 2 : 0);
    const std::string_view line = s.substr(start == std::string_view::npos || from < 2 ? 0 : start + 1,
                                           from - (start == std::string_view::npos || from < 2 ? 0 : start + 1));
    const std::size_t ticks = line.find_first_not_of(" \t>");
    return ticks != std::string_view::npos &&
           (line.substr(ticks).starts_with("```") || line.substr(ticks).starts_with("~~~"));
}

/// What opened a text over several lines before `from`.
enum class Opened { Nothing, Quotes, HereDocument, Element };
Opened openedBefore(std::string_view s, std::size_t from) {
    while (from > 0 && (s[from - 1] == '\n' || s[from - 1] == ' '))
        --from;
    const std::string_view before = s.substr(0, from);
    // TOML and Python; PowerShell.
    for (const std::string_view quotes : {"\"\"\"", "'''", "@\"", "@'"})
        if (before.ends_with(quotes))
            return Opened::Quotes;
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    if (const auto tag = line.rfind('<'); line.ends_with('>') && tag != std::string_view::npos &&
                                          line.size() - tag > 2 &&
                                          line.find_first_of("@ ", tag) == std::string_view::npos)
        return Opened::Element;
    // A shell's or Terraform's: <<EOT, <<-"EOT".
    const auto marks = line.rfind("<<");
    if (marks == std::string_view::npos)
        return Opened::Nothing;
    const std::string_view word = line.substr(marks + 2);
    const bool isWord = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '~' || c == '"' || c == '\'' || c == '\\';
    });
    return isWord ? Opened::HereDocument : Opened::Nothing;
}

bool hasWords(std::string_view s) {
    return s.find_first_not_of(" \t\n\"'`,;>|#*{}[]()=:\\-~") != std::string_view::npos;
}

} // namespace

bool readPemBlocks(Session& session, std::string_view text, int depth) {
    const Mended source = mend(text);
    const auto markers = markersIn(source);
    if (markers.empty())
        return false;
    BlockReader reader(session, text, source);
    const std::string_view s = source.text;
    std::size_t done = 0; // everything before is read
    bool words = false;
    // What was mended at the parameters of a curve is told with the key that they belong to.
    std::vector<std::pair<Surroundings, Body>> parameters;
    const auto read = [&](const std::string& label, Surroundings around, Body body) {
        const bool hadCurve = !session.curveOid.empty();
        if (reader.read(label, body, around.endMissing || around.beginMissing)) {
            for (const auto& [aroundThese, these] : parameters)
                tell(session, aroundThese, these);
            parameters.clear();
            tell(session, around, body);
        } else if (!hadCurve && !session.curveOid.empty()) {
            parameters.emplace_back(std::move(around), std::move(body));
        }
    };
    for (std::size_t i = 0; i < markers.size() && session.mayGoOn(); ++i) {
        const Marker& m = markers[i];
        Surroundings around;
        if (!m.begin) {
            // An END without its BEGIN: the key is what comes right before it.
            std::size_t next = 0;
            Body body = runIn(source, tokensIn(s, done, m.from), next);
            if (!body.digits.empty()) {
                around.beginMissing = true;
                around.inexact = !m.exact;
                around.marks = source.marksIn(body.at.front(), m.to);
                read(m.label, std::move(around), std::move(body));
            } else if (m.label == "EC PARAMETERS") {
                around.beginMissing = true;
                parameters.emplace_back(std::move(around), Body());
            }
            done = m.to;
            continue;
        }
        const bool closed = i + 1 < markers.size() && !markers[i + 1].begin;
        const std::size_t end = closed ? markers[i + 1].from : i + 1 < markers.size() ? markers[i + 1].from : s.size();
        around.prefix = prefixOf(source, m.from, done);
        Body body = collect(source, m.to, end, around.prefix);
        if (!closed && body.digits.empty() && i + 1 < markers.size()) {
            done = m.to; // BEGIN twice
            continue;
        }
        around.endMissing = !closed;
        around.inexact = !m.exact || (closed && !markers[i + 1].exact);
        around.labelsDiffer = closed && markers[i + 1].label != m.label;
        const std::size_t to = closed ? markers[i + 1].to : body.at.empty() ? m.to : body.at.back() + 1;
        around.marks = source.marksIn(m.from, to);
        around.fence = fenceBefore(s, around.prefix.from);
        if (closed && !body.digits.empty()) {
            // Base64 before the END on its own line, or the END quoted: the same line break is missing there.
            const std::size_t last = body.at.back();
            body.oneLine =
                body.oneLine || s.substr(last, markers[i + 1].from - last).find('\n') == std::string_view::npos;
        }
        const std::string label = m.known || m.label.empty() ? m.label
                                                             : (m.label.find("PUB") != std::string::npos ||
                                                                        m.label.find("CERT") != std::string::npos ||
                                                                        m.label.ends_with("PARAMETERS")
                                                                    ? m.label
                                                                    : "PRIVATE KEY");
        words = words ||
                (around.prefix.from > done && hasWords(s.substr(done, around.prefix.from - done)) && !around.fence);
        around.inexact = around.inexact || !m.known;
        const Opened opened = openedBefore(s, around.prefix.from);
        body.quotes = body.quotes || opened == Opened::Quotes;
        around.hereDocument = opened == Opened::HereDocument;
        if (opened == Opened::Element)
            around.marks |= MarkupMark;
        read(label, std::move(around), std::move(body));
        done = to;
        if (closed)
            ++i;
    }
    words = words || hasWords(s.substr(std::min(done, s.size())));
    if (words && depth == 0 && !session.keys.empty())
        session.noted(Tr::tr("Other text stands around the key; it was left out."));
    return true;
}

bool readLooseBase64(Session& session, std::string_view text, int depth) {
    const Mended source = mend(text);
    BlockReader reader(session, text, source);
    const auto tokens = tokensIn(source.text, 0, source.text.size());
    bool any = false;
    std::size_t next = 0;
    for (int i = 0; i < 50 && next < tokens.size() && session.mayGoOn(); ++i) {
        Body body = runIn(source, tokens, next);
        if (body.digits.empty())
            break;
        any = readRun(session, reader, source, body, depth, true) || any;
    }
    return any;
}

} // namespace ad::keys::detail

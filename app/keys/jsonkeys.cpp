#include "base/ascii.h"
#include "base/base64.h"
#include "base/json.h"
#include "keys/mend.h"
#include "keys/session.h"
#include "keys/tr.h"

#include <algorithm>
#include <array>

namespace ad::keys::detail {
namespace {

void wipeValue(json::Value& value) {
    wipe(value.text);
    for (auto& item : value.items)
        wipeValue(item);
    for (auto& member : value.members)
        wipeValue(member.value);
}

const json::Value* member(const json::Value& object, std::string_view name, bool* otherCase = nullptr) {
    if (const auto* exact = object.find(name))
        return exact;
    for (const auto& m : object.members)
        if (lowerCase(m.name) == name) {
            if (otherCase != nullptr)
                *otherCase = true;
            return &m.value;
        }
    return nullptr;
}

constexpr std::array<std::string_view, 12> numberNames{"n", "e", "d", "p", "q", "dp", "dq", "qi", "x", "y", "k", "oth"};

std::size_t widthOf(std::string_view crv) {
    if (crv == "P-256" || crv == "secp256k1")
        return 32;
    if (crv == "P-384")
        return 48;
    return crv == "P-521" ? 66 : 0;
}

/// What was not quite right about the writing of a JWK.
struct Slips {
    bool names = false;
    bool alphabet = false;
    bool shortened = false;
    bool leadingZero = false;
};

/// The number `value` as base64url just as RFC 7518 wants it; as it is where it cannot be read.
std::string tidyNumber(const std::string& value, std::string_view name, std::size_t width, bool rsa, Slips& slips) {
    auto read = base64::decodeLenient(value);
    if (!read.ok())
        return value;
    slips.alphabet = slips.alphabet || read.padding || read.plainAlphabet || read.blanks || read.looseBits;
    std::string bytes = std::move(read.bytes);
    const bool coordinate = name == "x" || name == "y" || name == "d";
    std::size_t zeros = 0;
    while (zeros + 1 < bytes.size() && bytes[zeros] == '\0')
        ++zeros;
    if (rsa && zeros > 0) {
        slips.leadingZero = true;
        bytes.erase(0, zeros);
    } else if (!rsa && coordinate && width > 0 && bytes.size() != width) {
        if (bytes.size() < width) {
            slips.shortened = true;
            bytes.insert(0, width - bytes.size(), '\0');
        } else if (bytes.size() - zeros <= width) {
            slips.leadingZero = true;
            bytes.erase(0, bytes.size() - width);
        }
    }
    std::string out = base64::encodeUrl(bytes);
    wipe(bytes);
    return out;
}

class JsonReader {
  public:
    JsonReader(Session& session, std::string_view text, int depth)
        : m_session(session), m_lines(text), m_depth(depth) {}

    void walk(const json::Value& value, const std::string& pointer, int level) {
        if (level > 60 || !m_session.mayGoOn())
            return;
        if (value.isObject() && member(value, "kty") != nullptr) {
            jwk(value, pointer);
            return;
        }
        if (lines(value, pointer))
            return;
        for (const auto& m : value.members)
            walk(m.value, pointer + "/" + escaped(m.name), level + 1);
        for (std::size_t i = 0; i < value.items.size(); ++i)
            walk(value.items[i], pointer + "/" + std::to_string(i), level + 1);
        if (value.isString())
            string(value, pointer);
    }

    [[nodiscard]] bool found() const { return m_found; }

  private:
    static std::string escaped(std::string_view name) {
        std::string out;
        for (const char c : name)
            out += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
        return out;
    }

    /// An array whose texts are the lines of one key. False: it is none.
    bool lines(const json::Value& value, const std::string& pointer) {
        if (value.items.size() < 3 || value.items.front().text.find("BEGIN") == std::string::npos ||
            value.items.front().text.find("END", value.items.front().text.find("BEGIN")) != std::string::npos)
            return false;
        json::Value joined;
        joined.kind = json::Kind::String;
        for (const auto& item : value.items) {
            if (!item.isString())
                return false;
            joined.text += item.text + '\n';
        }
        const std::size_t before = m_session.keys.size();
        string(joined, pointer);
        wipe(joined.text);
        if (m_session.keys.size() > before)
            m_session.repaired(Tr::tr("The lines of the key were the texts of a JSON array."));
        return true;
    }

    /// A member of the key that comes twice with different values: nobody can tell which one is meant.
    [[nodiscard]] static const json::Member* contradiction(const json::Value& object) {
        std::vector<const json::Member*> seen; // of few names
        for (const json::Member& m : object.members) {
            const std::string name = lowerCase(m.name);
            if (name != "kty" && name != "crv" && name != "kid" && name != "alg" &&
                std::find(numberNames.begin(), numberNames.end(), name) == numberNames.end())
                continue;
            const auto first = std::find_if(seen.begin(), seen.end(),
                                            [&](const json::Member* other) { return lowerCase(other->name) == name; });
            if (first == seen.end())
                seen.push_back(&m);
            else if ((*first)->value.text != m.value.text)
                return &m;
        }
        return nullptr;
    }

    void string(const json::Value& value, const std::string& pointer) {
        const std::string_view s = value.text;
        const bool worth =
            s.size() >= 40 &&
            (s.find("BEGIN") != std::string_view::npos || s.find("-----END") != std::string_view::npos ||
             s.starts_with("MI") || s.starts_with("MH") || s.starts_with("MG") || s.starts_with("MC") ||
             s.starts_with("LS0tLS1CRUdJTi") || s.starts_with("ssh-") || s.find("\"kty\"") != std::string_view::npos ||
             s.find("<RSAKeyValue") != std::string_view::npos);
        if (!worth)
            return;
        const std::size_t before = m_session.keys.size();
        readAny(m_session, s, m_depth + 1);
        m_found = true;
        if (m_session.keys.size() > before)
            m_session.repaired(pointer.empty()
                                   ? Tr::tr("The key was written as a JSON text, in quotation marks.")
                                   : Tr::tr("The key stood inside JSON, as the value of %1.").arg(shown(pointer, 80)));
    }

    void jwk(const json::Value& value, const std::string& pointer) {
        m_found = true;
        m_session.tried();
        if (const json::Member* second = contradiction(value)) {
            m_session.refuse(
                member(value, "d") != nullptr ? Weight::Private : Weight::Public,
                unreadable(
                    Tr::tr("The JWK has the member \"%1\" twice, with different values.").arg(shown(second->name, 20)),
                    Tr::tr("Keep the right one, or take the key from where it was made."),
                    m_lines.place(second->nameOffset)));
            return;
        }
        Slips slips;
        auto clean = nlohmann::ordered_json::object();
        const auto* kty = member(value, "kty", &slips.names);
        const auto* crv = member(value, "crv");
        const bool rsa = kty->isString() && kty->text == "RSA";
        const std::size_t width = crv != nullptr && kty->text == "EC" ? widthOf(crv->text) : 0;
        for (const auto& m : value.members) {
            const std::string name = lowerCase(m.name);
            if (m.value.isNull() || (m.value.isString() && m.value.text.empty()))
                continue;
            const bool number = std::find(numberNames.begin(), numberNames.end(), name) != numberNames.end();
            if (!number && name != "kty" && name != "crv")
                continue;
            slips.names = slips.names || name != m.name;
            if (m.value.isString())
                clean[name] = number ? tidyNumber(m.value.text, name, width, rsa, slips) : m.value.text;
            else
                clean[name] = json::toWritable(m.value);
        }
        const bool isPrivate = clean.contains("d");
        auto key = fromJwk(clean, pointer);
        for (auto& item : clean)
            if (item.is_string())
                wipe(item.get_ref<std::string&>());
        const QString where = m_lines.place(value.offset);
        if (!key) {
            Error error = std::move(key.error());
            error.code = "key_unreadable";
            error.where = error.where.isEmpty() ? where : Tr::tr("%1, member %2").arg(where, error.where);
            m_session.refuse(isPrivate ? Weight::Private : Weight::Public, std::move(error));
            return;
        }
        ReadKey read;
        read.key = *key;
        const bool set = pointer.starts_with("/keys/") && pointer.find('/', 6) == std::string::npos;
        read.format = set ? Format::Jwks : Format::Jwk;
        const auto textOf = [&](std::string_view name) -> std::string {
            const auto* found = member(value, name);
            return found != nullptr && (found->isString() || found->isNumber()) ? found->text : std::string();
        };
        read.kid = textOf("kid");
        read.alg = textOf("alg");
        if (!m_session.take(std::move(read), where))
            return;
        if (!pointer.empty() && !set)
            m_session.noted(Tr::tr("The JWK stands inside other JSON, as the value of %1.").arg(shown(pointer, 80)));
        if (slips.names)
            m_session.repaired(Tr::tr("The names of the JWK's members were not in lower case."));
        if (slips.alphabet)
            m_session.repaired(Tr::tr("Numbers of the JWK were not written as base64url without padding."));
        if (slips.shortened)
            m_session.repaired(Tr::tr("Numbers of the JWK were too short: leading zero bytes had been left out."));
        if (slips.leadingZero)
            m_session.repaired(Tr::tr("Numbers of the JWK had a zero byte too many in front."));
    }

    Session& m_session;
    LineIndex m_lines;
    int m_depth;
    bool m_found = false;
};

bool readDocument(Session& session, std::string_view text, int depth) {
    auto document = json::parse(text);
    if (!document)
        return false;
    JsonReader reader(session, text, depth);
    reader.walk(document->root, {}, 0);
    for (const auto& duplicate : document->duplicates)
        session.noted(Tr::tr("The JSON member %1 comes twice; the last one counts.").arg(shown(duplicate.pointer, 80)));
    wipeValue(document->root);
    return reader.found();
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           c == '.' || c == '-' || c == '+';
}

/// Writes what looks like an object or array of JavaScript, Python or a broken editor as JSON. Reads from the first
/// bracket to the one that closes it.
class Tidier {
  public:
    explicit Tidier(std::string_view s) : m_s(s) {}

    bool run() {
        while (m_i < m_s.size()) {
            const char c = m_s[m_i];
            if (c == '"' || c == '\'') {
                if (!quoted(c))
                    return false;
            } else if (c == '{' || c == '[') {
                m_closers += c == '{' ? '}' : ']';
                out += c;
                ++m_i;
            } else if (c == '}' || c == ']') {
                if (m_closers.empty() || m_closers.back() != c)
                    return false;
                dropComma();
                out += c;
                m_closers.pop_back();
                ++m_i;
                if (m_closers.empty())
                    return true;
            } else if (c == '/' && m_i + 1 < m_s.size() && (m_s[m_i + 1] == '/' || m_s[m_i + 1] == '*')) {
                comment();
            } else if (c == '>' || c == '|') {
                ++m_i;
            } else if (isNamePart(c)) {
                word();
            } else {
                out += c;
                ++m_i;
            }
        }
        dropComma();
        while (!m_closers.empty()) {
            out += m_closers.back();
            m_closers.pop_back();
        }
        return true;
    }

    std::string out;

  private:
    bool quoted(char quote) {
        out += '"';
        for (++m_i; m_i < m_s.size(); ++m_i) {
            const char c = m_s[m_i];
            if (c == quote) {
                out += '"';
                ++m_i;
                return true;
            }
            if (c == '\\' && m_i + 1 < m_s.size()) {
                if (m_s[m_i + 1] == '\'')
                    out += '\'';
                else
                    out.append({c, m_s[m_i + 1]});
                ++m_i;
            } else if (c == '"') {
                out += "\\\"";
            } else if (c == '\n' || c == '\r') {
                // A line broken inside a text: the break and the indentation behind it are not part of it.
                while (m_i + 1 < m_s.size() && (isSpace(m_s[m_i + 1]) || m_s[m_i + 1] == '>'))
                    ++m_i;
            } else {
                out += c;
            }
        }
        return false;
    }

    void comment() {
        const bool line = m_s[m_i + 1] == '/';
        const std::size_t end = m_s.find(line ? "\n" : "*/", m_i + 2);
        m_i = end == std::string_view::npos ? m_s.size() : end + (line ? 0 : 2);
    }

    void word() {
        const std::size_t from = m_i;
        while (m_i < m_s.size() && isNamePart(m_s[m_i]))
            ++m_i;
        const std::string_view name = m_s.substr(from, m_i - from);
        std::size_t next = m_i;
        while (next < m_s.size() && isSpace(m_s[next]))
            ++next;
        if (next < m_s.size() && m_s[next] == ':')
            out.append("\"").append(name).append("\"");
        else if (name == "True" || name == "False")
            out.append(name == "True" ? "true" : "false");
        else
            out.append(name == "None" || name == "undefined" ? "null" : name);
    }

    void dropComma() {
        std::size_t k = out.size();
        while (k > 0 && isSpace(out[k - 1]))
            --k;
        if (k > 0 && out[k - 1] == ',')
            out.resize(k - 1);
    }

    std::string_view m_s;
    std::size_t m_i = 0;
    std::string m_closers;
};

} // namespace

bool readJsonKeys(Session& session, std::string_view text, int depth) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || std::string_view("{[\"").find(text[first]) == std::string_view::npos)
        return false;
    return readDocument(session, text, depth);
}

bool readNearlyJsonKeys(Session& session, std::string_view text, int depth) {
    std::string plain = plainQuotes(text);
    // A JSON text that was put into another one and taken out by hand still has its backslashes.
    if (plain.find("\\\"kty\\\"") != std::string::npos || plain.find("\\\"keys\\\"") != std::string::npos) {
        std::string unescaped;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            if (plain[i] == '\\' && i + 1 < plain.size() &&
                (plain[i + 1] == '"' || plain[i + 1] == '\\' || plain[i + 1] == '/'))
                ++i;
            else if (plain[i] == '\\' && i + 1 < plain.size() && plain[i + 1] == 'n') {
                ++i;
                unescaped += ' ';
                continue;
            }
            unescaped += plain[i];
        }
        wipe(plain);
        plain = std::move(unescaped);
    }
    // Looked for without a copy of the text, which holds the key, in small letters.
    constexpr std::string_view name = "kty";
    const auto found =
        std::search(plain.begin(), plain.end(), name.begin(), name.end(), [](char a, char b) { return lower(a) == b; });
    const std::size_t kty = found == plain.end() ? npos : static_cast<std::size_t>(found - plain.begin());
    bool read = false;
    // The bracket that holds the key is one of those before its `kty`; the outermost that can be read is taken.
    std::size_t from = plain.find_first_of("{[");
    for (int i = 0; i < 12 && kty != npos && from < kty && !read; ++i) {
        Tidier tidier(std::string_view(plain).substr(from));
        if (tidier.run()) {
            const std::size_t before = session.keys.size();
            read = readDocument(session, tidier.out, depth);
            if (session.keys.size() > before)
                session.repaired(Tr::tr("The JWK was not well-formed JSON: quotation marks, commas, brackets or the "
                                        "text around it were mended."));
        }
        wipe(tidier.out);
        from = plain.find_first_of("{[", from + 1);
    }
    wipe(plain);
    return read;
}

} // namespace ad::keys::detail

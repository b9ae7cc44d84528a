#include "export/redact.h"

#include "base/ascii.h"
#include "base/json.h"
#include "base/json_object.h"
#include "diagnosis/facts.h"
#include "jose/jwks.h"
#include "jose/jws.h"
#include "smart/token_request.h"
#include <algorithm>
#include <array>
#include <optional>

namespace ad::exporting {
namespace {

using nlohmann::ordered_json;
constexpr std::string_view removed = "[removed]";

bool isWord(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}
bool isTokenChar(char c) { return isWord(c) || c == '.'; }
bool isBase64(char c) { return isWord(c) || c == '+' || c == '/' || c == '='; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool startsWith(std::string_view text, std::size_t at, std::string_view word) {
    return text.size() - at >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return a == lower(b); });
}

// Members, parameters and headers whose value is a secret; in lower case.
constexpr auto secretNames = std::to_array<std::string_view>(
    {"access_token", "refresh_token", "id_token", "client_secret", "clientsecret", "accesstoken", "password",
     "passphrase", "private_key", "privatekey", "api_key", "apikey", "secret"});
constexpr auto secretHeaders =
    std::to_array<std::string_view>({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"});

// What the name of a variable ends with: "KEY_PASSPHRASE", "db-password", "apiSecret".
constexpr auto secretEnds =
    std::to_array<std::string_view>({"password", "passphrase", "passwd", "secret", "_pass", "_pwd", "private_key",
                                     "api_key", "access_token", "refresh_token"});

template <class List>
bool contains(const List& list, std::string_view name) {
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view one) { return one.size() == name.size() && startsWith(name, 0, one); });
}

bool endsWith(std::string_view name, std::string_view end) {
    return name.size() > end.size() && startsWith(name, name.size() - end.size(), end);
}

bool isSecretName(std::string_view name) {
    return contains(secretNames, name) ||
           std::any_of(secretEnds.begin(), secretEnds.end(), [&](std::string_view end) { return endsWith(name, end); });
}

class Pass {
  public:
    Pass(std::string_view source, bool keepSignatures)
        : m_source(source), m_shell(source.find("curl") != npos), m_keepSignatures(keepSignatures) {}

    std::string run() {
        while (m_at < m_source.size()) {
            if (!privateKey() && !token() && !named() && !credentials()) {
                // A word is looked at once, from its first letter on.
                const bool word = isWord(m_source[m_at]);
                do {
                    m_out += m_source[m_at++];
                } while (word && m_at < m_source.size() && isWord(m_source[m_at]));
            }
        }
        return std::move(m_out);
    }

  private:
    bool privateKey() {
        constexpr std::string_view begin = "-----BEGIN ";
        if (m_source.compare(m_at, begin.size(), begin) != 0)
            return false;
        const auto label = m_at + begin.size();
        const auto dashes = m_source.find("-----", label);
        if (dashes == npos || dashes - label > 60 || m_source.substr(label, dashes - label).find("PRIVATE KEY") == npos)
            return false;
        const auto name = m_source.substr(label, dashes - label);
        m_out += "[";
        m_out += name;
        m_out += " removed]";
        const auto end = m_source.find("-----END ", dashes + 5);
        if (end == npos) {
            m_at = m_source.size(); // it was cut: whatever follows may belong to it
            return true;
        }
        const auto close = m_source.find("-----", end + 9);
        m_at = close == npos ? m_source.size() : close + 5;
        return true;
    }

    /// A JWS or JWE in compact form: header and claims stay, the signature goes; of a JWE all goes but the header.
    bool token() {
        if (m_at < m_noTokenBefore || m_source.compare(m_at, 2, "ey") != 0 ||
            (m_at > 0 && isTokenChar(m_source[m_at - 1])))
            return false;
        std::size_t end = m_at;
        std::size_t lineAt = m_at;
        std::vector<std::size_t> dots;
        for (;;) {
            while (end < m_source.size() && isTokenChar(m_source[end]) && dots.size() < 5) {
                if (m_source[end] == '.')
                    dots.push_back(end);
                ++end;
            }
            if (dots.size() > 4) {
                m_noTokenBefore = dots.front(); // what begins before it has as many
                return false;
            }
            // A token that was wrapped goes on in the next line.
            const auto next = end - lineAt >= 32 ? continuation(end) : npos;
            if (next == npos)
                break;
            end = lineAt = next;
        }
        if (dots.size() < 2)
            m_noTokenBefore = end; // what begins within this run has no more dots than it
        if (dots.size() < 2 || dots[0] - m_at < 8)
            return false;
        if (m_keepSignatures) {
            m_out += m_source.substr(m_at, end - m_at);
            m_at = end;
            return true;
        }
        const bool encrypted = dots.size() == 4;
        const std::size_t keep = encrypted ? dots[0] : dots[1];
        m_out += m_source.substr(m_at, keep + 1 - m_at);
        const std::string_view mark = encrypted ? "[removed]" : "[signature removed]";
        m_out += mark;
        // What was shared before has that mark already.
        m_at = end == keep + 1 && m_source.compare(end, mark.size(), mark) == 0 ? end + mark.size() : end;
        // A signature in plain base64, or one that was wrapped, goes on behind marks that base64url does not have.
        while (m_at < m_source.size() && (m_source[m_at] == '+' || m_source[m_at] == '/' || m_source[m_at] == '='))
            while (m_at < m_source.size() && isBase64(m_source[m_at]))
                ++m_at;
        return true;
    }

    /// Where the next line begins, if it looks like more of the same: a long run of token characters, or one that fills
    /// its line.
    [[nodiscard]] std::size_t continuation(std::size_t at) const {
        std::size_t next = at;
        while (next < m_source.size() && isBlank(m_source[next]) && next - at < 12)
            ++next;
        if (m_source.compare(next, 2, "\\n") == 0)
            next += 2;
        else if (m_source.substr(at, next - at).find('\n') == npos)
            return npos;
        std::size_t end = next;
        while (end < m_source.size() && isTokenChar(m_source[end]) && end - next < 16)
            ++end;
        const bool fills = end > next && (end == m_source.size() || m_source[end] == '\n' || m_source[end] == '\r' ||
                                          m_source[end] == '"' || m_source[end] == '\'');
        return end - next == 16 || fills ? next : npos;
    }

    /// "name": "value", name=value, Name: value, name%3Dvalue.
    bool named() {
        if (!isWord(m_source[m_at]) || (m_at > 0 && isWord(m_source[m_at - 1])))
            return false;
        std::size_t end = m_at;
        while (end < m_source.size() && isWord(m_source[end]) && end - m_at < 40)
            ++end;
        const auto name = m_source.substr(m_at, end - m_at);
        const bool header = contains(secretHeaders, name);
        const bool quotedName = m_at > 0 && (m_source[m_at - 1] == '"' || m_source[m_at - 1] == '\'');
        const bool member = quotedName && contains(jose::privateMembers, name);
        if (!header && !member && !isSecretName(name))
            return false;
        // A variable of its own line may hold blanks without quotes.
        const bool phrase =
            (contains(std::array{std::string_view("passphrase")}, name) || endsWith(name, "passphrase")) &&
            (m_at == 0 || m_source[m_at - 1] == '\n') && end < m_source.size() && m_source[end] == '=';
        // Closing quote of the name (also escaped), then the mark that gives it a value.
        std::size_t at = end;
        while (at < m_source.size() && (m_source[at] == '"' || m_source[at] == '\'' || m_source[at] == '\\'))
            ++at;
        while (at < m_source.size() && isBlank(m_source[at]))
            ++at;
        if (at < m_source.size() && (m_source[at] == ':' || m_source[at] == '='))
            ++at;
        else if (startsWith(m_source, at, "%3d") || startsWith(m_source, at, "%3a"))
            at += 3;
        else
            return false;
        while (at < m_source.size() && (m_source[at] == ' ' || m_source[at] == '\t' || m_source[at] == '\n'))
            ++at;
        std::size_t from = at;
        while (from < m_source.size() && m_source[from] == '\\')
            ++from;
        const char quote =
            from < m_source.size() && (m_source[from] == '"' || m_source[from] == '\'') ? m_source[from] : '\0';
        std::size_t until = from;
        if (quote) {
            ++from;
            until = from;
            // The escape before the opening quote, if there is one, belongs to the closing one too.
            const bool escaped = from >= 2 && m_source[from - 2] == '\\';
            while (until < m_source.size() && m_source[until] != quote) {
                if (m_source[until] == '\\') {
                    if (escaped && until + 1 < m_source.size() && m_source[until + 1] == quote)
                        break;
                    ++until;
                }
                ++until;
            }
            until = std::min(until, m_source.size());
        } else if (header || phrase) {
            until = std::min(m_source.find_first_of("\r\n\"'", from), m_source.size());
        } else {
            until = std::min(m_source.find_first_of(" \t\r\n&,;\"'}]<>", from), m_source.size());
        }
        if (until == from || m_source.substr(from, until - from) == "null")
            return false;
        if (m_source.compare(from, removed.size(), removed) == 0)
            return false; // it was taken out before
        if (member && until - from < 16)
            return false; // "k": "v" is no key
        m_out += m_source.substr(m_at, from - m_at);
        m_out += removed;
        m_at = until;
        return true;
    }

    /// -u name:secret of a curl command, -storepass of keytool, -passin of openssl, and https://name:secret@host.
    bool credentials() {
        if (m_source[m_at] == '-' && m_at > 0 && isBlank(m_source[m_at - 1])) {
            const auto options = std::to_array<std::pair<std::string_view, bool>>({{"-u", true},
                                                                                   {"--user", true},
                                                                                   {"--proxy-user", true},
                                                                                   {"--oauth2-bearer", true},
                                                                                   {"--pass", true},
                                                                                   {"-storepass", false},
                                                                                   {"-keypass", false},
                                                                                   {"-srcstorepass", false},
                                                                                   {"-deststorepass", false},
                                                                                   {"-srckeypass", false},
                                                                                   {"-destkeypass", false},
                                                                                   {"-passin", false},
                                                                                   {"-passout", false}});
            for (const auto& [option, ofCurl] : options) {
                if ((ofCurl && !m_shell) || !startsWith(m_source, m_at, option))
                    continue;
                std::size_t at = m_at + option.size();
                if (option != "-u" && (at >= m_source.size() || (!isBlank(m_source[at]) && m_source[at] != '=')))
                    continue;
                while (at < m_source.size() && (isBlank(m_source[at]) || m_source[at] == '='))
                    ++at;
                std::size_t until = at;
                if (at < m_source.size() && (m_source[at] == '"' || m_source[at] == '\'')) {
                    until = std::min(m_source.find(m_source[at], at + 1), m_source.size());
                    ++at;
                } else {
                    until = std::min(m_source.find_first_of(ofCurl ? " \t\r\n" : " \t\r\n\"'\\", at), m_source.size());
                }
                if (at >= until)
                    return false;
                m_out += m_source.substr(m_at, at - m_at);
                m_out += removed;
                m_at = until;
                return true;
            }
        }
        if (m_source.compare(m_at, 3, "://") == 0) {
            const auto end = std::min(m_source.find_first_of("/?# \t\r\n\"'<>", m_at + 3), m_source.size());
            const auto at = m_source.substr(m_at + 3, end - m_at - 3).rfind('@');
            if (at == npos)
                return false;
            m_out += "://";
            m_out += removed;
            m_at += 3 + at;
            return true;
        }
        return false;
    }

    std::string_view m_source;
    bool m_shell;
    bool m_keepSignatures;
    std::size_t m_at = 0;
    std::size_t m_noTokenBefore = 0;
    std::string m_out;
};

void wipe(std::string& text) { OPENSSL_cleanse(text.data(), text.size()); }
void wipe(ordered_json& value) {
    if (value.is_string())
        wipe(value.get_ref<std::string&>());
    else if (value.is_structured())
        for (ordered_json& member : value)
            wipe(member);
}
void wipe(ad::json::Value& value) {
    wipe(value.text);
    for (ad::json::Value& item : value.items)
        wipe(item);
    for (ad::json::Member& member : value.members)
        wipe(member.value);
}

bool isJwk(const ordered_json& value) {
    return value.is_object() && (value.contains("kty") || (value.contains("n") && value.contains("e")) ||
                                 (value.contains("x") && value.contains("crv")));
}

} // namespace

std::string withoutSignature(std::string_view token) {
    const jose::Jws jws = jose::readJws(token);
    if (jws.parts.size() == 3 && !jws.headerJson.empty() && !jws.encrypted)
        return jws.compact.substr(0, jws.parts[2].offset) + "[signature removed]";
    return "[token removed, " + std::to_string(token.size()) + " characters]";
}

void Redactor::add(std::string_view secret) { m_known.add(secret); }

void Redactor::addKeyText(std::string_view pem) {
    if (auto document = ad::json::parse(pem)) {
        auto copy = ad::json::toWritable(document->root);
        addAll(copy, 0);
        wipe(copy);
        wipe(document->root);
        return;
    }
    // The lines of the body, whatever stands between them: a key with its line breaks lost or escaped has the same
    // ones.
    std::size_t at = 0;
    Secret joined;
    const bool isPublic = pem.find("PRIVATE") == npos && pem.find("PUBLIC KEY") != npos;
    const bool certificate = pem.find("PRIVATE") == npos && pem.find("CERTIFICATE") != npos;
    if (isPublic || certificate)
        return;
    while (at < pem.size()) {
        std::size_t end = at;
        while (end < pem.size() && isBase64(pem[end]) && pem[end] != '-')
            ++end;
        if (end - at >= 16) {
            add(pem.substr(at, end - at));
            joined.append(pem.substr(at, end - at));
        }
        at = end == at ? at + 1 : end;
    }
    add(joined.view());
    add(pem);
}

void Redactor::addJwk(const ordered_json& jwk) {
    if (!jwk.is_object())
        return;
    for (const auto& [name, value] : jwk.items())
        if (contains(jose::privateMembers, name) && value.is_string())
            add(value.get_ref<const std::string&>());
}

void Redactor::addTokensOf(std::string_view source) {
    const auto response = smart::parseTokenResponse(source);
    if (response.accessToken)
        add(*response.accessToken);
}

void Redactor::addAll(const ordered_json& value, int depth) {
    if (depth > 60)
        return;
    if (isJwk(value))
        addJwk(value);
    if (value.is_object()) {
        for (const auto& [name, member] : value.items()) {
            if (member.is_string() && contains(secretNames, name))
                add(member.get_ref<const std::string&>());
            else
                addAll(member, depth + 1);
        }
    } else if (value.is_array()) {
        for (const auto& item : value)
            addAll(item, depth + 1);
    }
}

Redactor::Redactor(const diagnosis::CaseFile& file, Signatures signatures) : m_signatures(signatures) {
    addKeyText(file.key.pem);
    if (file.key.jwk)
        addJwk(*file.key.jwk);
    // The case's assertion, be it given by itself or inside of the request.
    const diagnosis::Facts facts = diagnosis::deriveFacts(file, 0);
    if (const jose::Jws& jws = facts.jws;
        jws.parts.size() == 3 && !facts.assertionDescribed && signatures == Signatures::Remove) {
        add(std::string_view(jws.compact).substr(jws.parts[2].offset, jws.parts[2].length));
        // As it was pasted, its signature may hold what the compact form does not.
        if (const auto dot = jws.source.rfind('.'); dot != std::string::npos)
            add(std::string_view(jws.source).substr(dot + 1));
    }
    if (file.registered.jwks)
        addAll(*file.registered.jwks, 0);
    if (file.request)
        addAll(*file.request, 0);
    addAll(*file.origin, 0);
    if (file.response && file.response->body)
        addTokensOf(*file.response->body);
    for (const auto& probe : file.probes)
        if (probe.response->body)
            addTokensOf(*probe.response->body);
}

std::string Redactor::text(std::string_view source) const {
    return m_known.without(Pass(source, m_signatures == Signatures::Keep).run(), removed);
}

ordered_json Redactor::json(const ordered_json& value) const {
    if (value.is_string())
        return text(value.get_ref<const std::string&>());
    if (value.is_array()) {
        auto out = ordered_json::array();
        for (const auto& item : value)
            out.push_back(json(item));
        return out;
    }
    if (!value.is_object())
        return value;
    std::vector<std::pair<std::string, ordered_json>> out;
    const bool jwk = isJwk(value);
    for (const auto& [name, member] : value.items()) {
        if (jwk && contains(jose::privateMembers, name))
            continue;
        const bool secret = isSecretName(name) || contains(secretHeaders, name);
        out.emplace_back(text(name), secret && !member.is_null() ? ordered_json(removed) : json(member));
    }
    return ad::json::objectOf(std::move(out));
}

ordered_json redactedCase(const diagnosis::CaseFile& file, Sharing sharing) {
    const bool own = sharing == Sharing::Own;
    const Redactor redactor(file, own ? Redactor::Signatures::Keep : Redactor::Signatures::Remove);
    auto out = diagnosis::toJson(file, diagnosis::WriteOptions{});
    if (file.assertion && !own)
        out["assertion"] = withoutSignature(*file.assertion);
    // Words out of a text that is not shared: the diagnosis stands beside them, and one of them may be a password.
    if (!own)
        out.erase("told_words");
    return redactor.json(out);
}

} // namespace ad::exporting

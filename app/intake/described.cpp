#include "intake/described.h"

#include "base/ascii.h"
#include "base/json.h"
#include "intake/literals.h"
#include "intake/printed_json.h"
#include "intake/segments.h"
#include "intake/told_names.h"
#include "intake/told_time.h"
#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

constexpr std::size_t longestObject = 64U << 10;
constexpr std::array<std::string_view, 7> claimNames{"iss", "sub", "aud", "exp", "iat", "nbf", "jti"};

bool isClaims(const Literal& object) {
    // An access token or an ID token is no client assertion.
    for (const std::string_view name : {"access_token", "active", "nonce", "azp", "appid", "scp", "auth_time",
                                        "token_use", "realm_access", "kty", "keys", "error", "grant_type"})
        if (object.find(name))
            return false;
    return std::count_if(claimNames.begin(), claimNames.end(), [&](auto n) { return object.find(n) != nullptr; }) >= 2;
}

bool isAlgorithm(std::string_view name) {
    // Those of encrypted tokens as well: that it is one is what is wrong with it.
    for (const std::string_view front : {"RSA-OAEP", "RSA1_5", "ECDH-ES", "A128", "A192", "A256", "PBES2"})
        if (name.starts_with(front))
            return true;
    return name == "none" || name == "dir" ||
           (name.size() == 5 && (name[0] == 'R' || name[0] == 'P' || name[0] == 'E' || name[0] == 'H') &&
            name[1] == 'S' && name.find_first_not_of("0123456789", 2) == npos);
}

bool isHeader(const Literal& object) {
    const Literal* alg = object.find("alg");
    return alg && object.members.size() <= 12 && !object.find("kty") && !object.find("iss") && !object.find("keys") &&
           (!alg->isText() || isAlgorithm(alg->text));
}

class Describer {
  public:
    Describer(Described& out, std::string_view around) : m_out(out), m_names(around) {}

    void object(const Literal& from, const char* part) {
        auto& into = std::string_view(part) == "header" ? m_out.header : m_out.claims;
        for (const auto& [name, value] : from.members)
            member(into, part, name, value);
        (std::string_view(part) == "header" ? m_out.wholeHeader : m_out.wholeClaims) = !from.open;
    }

  private:
    void member(nlohmann::ordered_json& into, const char* part, const std::string& name, const Literal& value) {
        const auto open = [&] { m_out.open.push_back('/' + std::string(part) + '/' + name); };
        if (value.isText() && value.known()) {
            if (isElided(value.text) || isSentence(value.text))
                open();
            else
                into[name] = value.text;
            return;
        }
        if (value.known()) {
            const auto document = json::parse(value.json());
            if (document)
                into[name] = json::toWritable(document->root);
            else
                open();
            return;
        }
        m_out.program = true;
        if (auto told = m_names.value(value.text))
            into[name] = std::move(*told);
        else
            open();
    }

    Described& m_out;
    ToldNames m_names;
};

std::optional<Literal> objectOf(std::string_view source) {
    for (const Language language : {Language::JavaScript, Language::Python}) {
        LiteralReader reader(source, language);
        Literal value = reader.value();
        if (value.isObject() && !value.members.empty() &&
            trimmedText(source.substr(std::min(reader.at(), source.size()))).empty())
            return value;
    }
    return std::nullopt;
}

} // namespace

bool isSentence(std::string_view value) {
    constexpr std::ptrdiff_t enough = 3;
    return std::count(value.begin(), value.end(), ' ') >= enough && value.find("://") == npos &&
           std::any_of(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isElided(std::string_view value) {
    value = trimmedText(value);
    if (value.empty())
        return false;
    std::string plain;
    std::transform(value.begin(), value.end(), std::back_inserter(plain), lower);
    for (const std::string_view mark :
         {"...", "\xE2\x80\xA6", "redacted", "removed", "masked", "***", "hidden>", "snip"})
        if (plain.find(mark) != npos)
            return true;
    // "iss":"' . $id . '": the program puts the value in between.
    const auto joins = [](char c) { return c == '+' || c == '.' || c == '&'; };
    const auto quotes = [](char c) { return c == '\'' || c == '"'; };
    if (plain.size() > 4 && quotes(plain.front()) && quotes(plain.back())) {
        const auto inside = trimmedText(std::string_view(plain).substr(1, plain.size() - 2));
        if (inside.size() > 2 && joins(inside.front()) && joins(inside.back()))
            return true;
    }
    // jwt.encode(payload, key): the program that makes the value.
    const auto name = plain.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.$");
    if (name != npos && name >= 3 && plain[name] == '(' && !plain.starts_with("eyj"))
        return true;
    const bool crossed = plain.size() >= 3 && plain.find_first_not_of("x-") == npos && plain.find('x') != npos;
    // "[object Object]" is what was sent: a program of JavaScript turned an object into a text.
    const bool bracketed =
        plain.size() > 2 && ((plain.front() == '<' && plain.back() == '>') ||
                             (plain.front() == '[' && plain.back() == ']' && !plain.starts_with("[object ")));
    return crossed || bracketed;
}

std::optional<Described> readDecoded(std::string_view source, std::string_view around) {
    source = trimmedText(source);
    if (source.size() < 10 || source.size() > longestObject || source.front() != '{')
        return std::nullopt;
    const auto printed = readPrinted(source);
    const auto object = objectOf(printed ? std::string_view(printed->text) : source);
    if (!object)
        return std::nullopt;
    Described out;
    Describer describe(out, around.empty() ? source : around);
    const Literal* header = object->find("header");
    const Literal* claims = object->find("payload");
    if (!claims)
        claims = object->find("claims");
    if (!claims)
        claims = object->find("body");
    if (header && header->isObject() && isHeader(*header) && claims && claims->isObject() && isClaims(*claims)) {
        describe.object(*header, "header");
        describe.object(*claims, "claims");
    } else if (isClaims(*object)) {
        describe.object(*object, "claims");
    } else if (isHeader(*object)) {
        describe.object(*object, "header");
    } else {
        return std::nullopt;
    }
    // A time that is computed by a chain of calls is read from the source as it is written, or not at all: half of the
    // chain would be another time.
    if (out.program)
        if (const auto own = readProgram(source))
            for (const char* name : {"exp", "iat", "nbf"}) {
                if (!out.claims.contains(name) || !out.claims[name].is_object())
                    continue;
                if (own->described.claims.contains(name)) {
                    out.claims[name] = own->described.claims.at(name);
                } else {
                    out.claims.erase(name);
                    out.open.push_back(std::string("/claims/") + name);
                }
            }
    // An expression of several parts is told by the source as it is written.
    if (out.program && !out.open.empty())
        if (const auto more = readProgram(around.empty() ? source : around))
            std::erase_if(out.open, [&](const std::string& place) {
                constexpr std::string_view claimPlace = "/claims/";
                if (!place.starts_with(claimPlace) || !more->described.claims.contains(place.substr(claimPlace.size())))
                    return false;
                const std::string name = place.substr(claimPlace.size());
                out.claims[name] = more->described.claims.at(name);
                return true;
            });
    return out;
}

} // namespace ad::intake

// Requests with one fault each, for the servers that the practice server plays: what the tests of the attempt send, and
// what of it can be seen in the request alone.
#pragma once

#include "attempt/attempt.h"
#include "base/base64.h"
#include "base/json.h"
#include "diagnosis/diagnosis.h"
#include "jose/jws.h"
#include "practice/server.h"
#include <QTest>
#include <map>

namespace scenes {

using ad::practice::Manner;
using nlohmann::ordered_json;

inline constexpr std::int64_t nowMs = 1795428000LL * 1000;
inline constexpr std::int64_t now = nowMs / 1000;
inline constexpr const char* clientId = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";

/// One request in the making, right in all unless a fault changes it.
struct Scene {
    Manner manner = Manner::Smart;
    ad::attempt::Credentials credentials;
    const ad::keys::ReadKey* key = nullptr;
    const ad::keys::ReadKey* other = nullptr; ///< a key of the same kind that nobody registered
    ad::practice::Registration registration;
    ad::diagnosis::Answers answers;
    std::string fhirBase;
    std::string knownJwks; ///< what the person gives as registered, where it is not what the server has
    std::int64_t propagationMs = 0;
    std::int64_t ownClock = 0; ///< seconds by which the client's clock runs ahead of the server's
    bool sentTwice = false;
    std::function<std::string(std::string)> damage;           ///< of the signed assertion
    std::function<void(ad::smart::HttpRequest&)> requestEdit; ///< after the form was written

    [[nodiscard]] ordered_json& claims() { return credentials.changes.claimChanges; }
    [[nodiscard]] ordered_json& header() { return credentials.changes.headerChanges; }
};

/// Where a fault can be seen by somebody who does not know what the server thinks.
enum class Seen {
    Request,      ///< in what is sent
    Registration, ///< beside what is registered or answered
    Nowhere       ///< only the server knows
};

struct Fault {
    const char* name;
    const char* cause;
    std::function<void(Scene&)> inject;
    Seen seen = Seen::Request;
    /// Nothing but the cause itself is right, though the server may judge by another one.
    bool exact = false;
    /// As right as the cause: nobody could tell the two apart from outside.
    const char* alike = nullptr;
};

inline void replace(std::string& in, const std::string& what, const std::string& with) {
    for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + with.size()))
        in.replace(at, what.size(), with);
}

inline std::string withoutField(const std::string& body, const std::string& name) {
    std::vector<ad::smart::Parameter> kept;
    for (const auto& field : ad::smart::parseForm(body))
        if (field.name != name)
            kept.emplace_back(field.name, field.value);
    return ad::smart::formEncode(kept);
}

inline std::string withField(const std::string& body, const std::string& name, const std::string& value) {
    std::vector<ad::smart::Parameter> all;
    for (const auto& field : ad::smart::parseForm(body))
        all.emplace_back(field.name, field.name == name ? value : field.value);
    return ad::smart::formEncode(all);
}

inline std::function<void(Scene&)> edit(std::function<void(ad::smart::HttpRequest&)> change) {
    return [change = std::move(change)](Scene& s) { s.requestEdit = change; };
}
inline std::function<void(Scene&)> damaged(std::function<std::string(std::string)> change) {
    return [change = std::move(change)](Scene& s) { s.damage = change; };
}
inline void setHeader(ad::smart::HttpRequest& r, const std::string& name, const std::string& value) {
    for (auto& [key, old] : r.headers)
        if (key == name) {
            old = value;
            return;
        }
    r.headers.emplace_back(name, value);
}
/// The part after that many dots of a compact token, decoded, changed and put back: the signature stays the old one.
inline std::string changedClaims(const std::string& token, const std::function<void(ordered_json&)>& change) {
    const auto dot = token.find('.');
    const auto second = token.find('.', dot + 1);
    auto claims = ad::json::toWritable(ad::jose::readJws(token).payload->root);
    change(claims);
    return token.substr(0, dot + 1) + ad::base64::encodeUrl(ad::json::writeCompact(claims)) + token.substr(second);
}

inline std::vector<Fault> claimFaults() {
    return {
        {"aud is the FHIR base", "aud_mismatch", [](Scene& s) { s.credentials.audience = s.fhirBase; }},
        {"aud with a slash", "aud_mismatch",
         [](Scene& s) { s.credentials.audience = s.credentials.tokenEndpoint + "/"; }},
        {"aud of another host", "aud_mismatch", [](Scene& s) { s.credentials.audience = "https://example.com/token"; }},
        {"aud in upper case", "aud_mismatch",
         [](Scene& s) {
             s.credentials.audience = s.credentials.tokenEndpoint;
             replace(s.credentials.audience, "token", "Token");
         }},
        {"aud missing", "claim_missing", [](Scene& s) { s.claims()["aud"] = nullptr; }},
        {"aud as a number", "claim_type_wrong", [](Scene& s) { s.claims()["aud"] = 5; }},
        {"iss differs", "iss_sub_mismatch", [](Scene& s) { s.claims()["iss"] = "my-backend-service"; }},
        {"iss missing", "claim_missing", [](Scene& s) { s.claims()["iss"] = nullptr; }},
        {"sub missing", "claim_missing", [](Scene& s) { s.claims()["sub"] = nullptr; }},
        {"exp missing", "claim_missing", [](Scene& s) { s.claims()["exp"] = nullptr; }},
        {"expired", "exp_passed", [](Scene& s) { s.claims()["exp"] = now - 900, s.claims()["iat"] = now - 1140; }},
        {"two hours ahead", "exp_too_far", [](Scene& s) { s.claims()["exp"] = now + 7200; }},
        {"ten minutes ahead", "exp_too_far", [](Scene& s) { s.claims()["exp"] = now + 600; }},
        {"nbf ahead", "not_yet_valid", [](Scene& s) { s.claims()["nbf"] = now + 200; }},
        // Without the moment of arrival nobody can tell a clock that is fast from a wrong number.
        {"iat ahead", "not_yet_valid", [](Scene& s) { s.claims()["iat"] = now + 200; }, Seen::Request, false,
         "clock_skew"},
        {"exp as text", "claim_type_wrong", [](Scene& s) { s.claims()["exp"] = std::to_string(now + 240); }},
        {"exp in milliseconds", "claim_type_wrong", [](Scene& s) { s.claims()["exp"] = (now + 240) * 1000; }},
        {"exp is a length of time", "claim_type_wrong", [](Scene& s) { s.claims()["exp"] = 300; }},
        {"sub as a number", "claim_type_wrong", [](Scene& s) { s.claims()["sub"] = 12345; }},
        {"iss as a list", "claim_type_wrong", [](Scene& s) { s.claims()["iss"] = ordered_json::array({clientId}); }},
        {"no jti", "jti_missing", [](Scene& s) { s.claims()["jti"] = nullptr; }},
        {"jti as a number", "claim_type_wrong", [](Scene& s) { s.claims()["jti"] = 12345678; }},
        {"jti too long for Epic", "jti_too_long", [](Scene& s) { s.claims()["jti"] = std::string(152, 'j'); }},
        {"the same assertion twice", "jti_reused", [](Scene& s) { s.sentTwice = true; }, Seen::Nowhere},
    };
}

inline std::vector<Fault> headerFaults() {
    return {
        {"typ", "typ_wrong", [](Scene& s) { s.header()["typ"] = "at+jwt"; }},
        {"no kid", "kid_missing", [](Scene& s) { s.header()["kid"] = nullptr; }},
        {"kid of nobody", "kid_unknown", [](Scene& s) { s.credentials.kid = "key-of-last-year"; }, Seen::Registration},
        {"kid in other letters", "kid_unknown", [](Scene& s) { s.credentials.kid = "K1"; }, Seen::Registration},
        {"crit", "header_invalid", [](Scene& s) { s.header()["crit"] = ordered_json::array({"exp"}); }},
        {"alg is HS256", "alg_not_accepted", [](Scene& s) { s.header()["alg"] = "HS256"; }},
        {"alg is none", "alg_not_accepted", damaged([](const std::string& token) {
             return ad::base64::encodeUrl("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"k1\"}") +
                    token.substr(token.find('.'), token.rfind('.') + 1 - token.find('.'));
         })},
        {"another jku", "jku_mismatch", [](Scene& s) { s.header()["jku"] = "https://example.com/jwks.json"; },
         Seen::Registration},
        {"another key", "public_key_mismatch", [](Scene& s) { std::swap(s.key, s.other); }, Seen::Registration},
        {"changed after signing", "signature_invalid", damaged([](const std::string& token) {
             return changedClaims(token, [](ordered_json& claims) { claims["extra"] = 1; });
         }),
         Seen::Registration},
        {"signature padded", "signature_encoding_wrong",
         damaged([](const std::string& token) { return token + "=="; })},
        {"signature in plain base64", "signature_encoding_wrong", damaged([](std::string token) {
             const auto dot = token.rfind('.');
             std::replace(token.begin() + static_cast<long>(dot), token.end(), '-', '+');
             std::replace(token.begin() + static_cast<long>(dot), token.end(), '_', '/');
             return token;
         })},
        {"cut", "assertion_malformed",
         damaged([](const std::string& token) { return token.substr(0, token.rfind('.')); })},
        {"cut within the signature", "assertion_malformed",
         damaged([](const std::string& token) { return token.substr(0, token.size() - 100); })},
        {"in quotes", "assertion_malformed", damaged([](const std::string& token) { return '"' + token + '"'; })},
        {"with a line break at its end", "assertion_malformed",
         damaged([](const std::string& token) { return token + "\n"; })},
        {"with Bearer before it", "assertion_malformed",
         damaged([](const std::string& token) { return "Bearer " + token; })},
        {"a template left in", "assertion_malformed",
         damaged([](const std::string&) { return "{{client_assertion}}"; })},
        {"signature cut off", "assertion_malformed",
         damaged([](const std::string& token) { return token.substr(0, token.rfind('.') + 1); })},
    };
}

inline std::vector<Fault> requestFaults() {
    return {
        {"JSON in place of a form", "content_type_wrong",
         edit([](auto& r) { setHeader(r, "Content-Type", "application/json"); })},
        {"a JSON body", "content_type_wrong", edit([](auto& r) {
             ordered_json fields;
             for (const auto& field : ad::smart::parseForm(r.body))
                 fields[field.name] = field.value;
             r.body = fields.dump();
             setHeader(r, "Content-Type", "application/json");
         })},
        {"a multipart body", "content_type_wrong", edit([](auto& r) {
             std::string body;
             for (const auto& field : ad::smart::parseForm(r.body))
                 body += "--b0undary\r\nContent-Disposition: form-data; name=\"" + field.name + "\"\r\n\r\n" +
                         field.value + "\r\n";
             r.body = body + "--b0undary--\r\n";
             setHeader(r, "Content-Type", "multipart/form-data; boundary=b0undary");
         })},
        {"grant type missing", "grant_type_wrong", edit([](auto& r) { r.body = withoutField(r.body, "grant_type"); })},
        {"another grant type", "grant_type_wrong",
         edit([](auto& r) { r.body = withField(r.body, "grant_type", "authorization_code"); })},
        {"the grant of JWT bearers", "grant_type_wrong", edit([](auto& r) {
             r.body = withField(r.body, "grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
         })},
        {"assertion type missing", "assertion_type_wrong",
         edit([](auto& r) { r.body = withoutField(r.body, "client_assertion_type"); })},
        {"assertion type misspelt", "assertion_type_wrong", edit([](auto& r) {
             r.body =
                 withField(r.body, "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt_bearer");
         })},
        {"assertion type is a short name", "assertion_type_wrong",
         edit([](auto& r) { r.body = withField(r.body, "client_assertion_type", "jwt-bearer"); })},
        {"no assertion", "assertion_missing", edit([](auto& r) { r.body = withoutField(r.body, "client_assertion"); })},
        {"scope twice", "duplicate_parameter", edit([](auto& r) { r.body += "&scope=system%2FPatient.rs"; })},
        {"parameters in the URL", "params_not_in_body", edit([](auto& r) {
             r.url += '?' + r.body;
             r.body.clear();
         })},
        {"encoded twice", "form_encoding_wrong", edit([](auto& r) { replace(r.body, "%3A", "%253A"); })},
        {"not encoded", "form_encoding_wrong", edit([](auto& r) { replace(r.body, "&", "&amp;"); })},
        {"a secret besides", "multiple_auth_methods", edit([](auto& r) { r.body += "&client_secret=abc"; })},
        {"a Basic header besides", "multiple_auth_methods",
         edit([](auto& r) { setHeader(r, "Authorization", "Basic YWJjOmRlZg=="); })},
        {"a secret in place of the assertion", "secret_wrong", edit([](auto& r) {
             r.body = withoutField(withoutField(r.body, "client_assertion"), "client_assertion_type") +
                      "&client_id=" + clientId + "&client_secret=abc";
         })},
        {"another client in the form", "client_id_param_mismatch",
         edit([](auto& r) { r.body = withoutField(r.body, "client_id") + "&client_id=somebody-else"; })},
        {"to another address", "token_endpoint_wrong", edit([](auto& r) { r.url += "s"; })},
        {"PUT", "method_wrong", edit([](auto& r) { r.method = "PUT"; })},
        {"GET", "method_wrong", edit([](auto& r) {
             r.method = "GET";
             r.url += '?' + r.body;
             r.body.clear();
         })},
        {"scope of a user", "scope_invalid", [](Scene& s) { s.credentials.scope = "user/Patient.rs"; }},
        {"scope with commas", "scope_invalid",
         [](Scene& s) { s.credentials.scope = "system/Patient.rs;system/Group.rs"; }},
        {"a scope that was not granted", "scope_invalid",
         [](Scene& s) {
             s.credentials.scope = s.manner == Manner::Entra ? "api://other/.default" : "system/Observation.rs";
             s.registration.scope = s.manner == Manner::Entra ? "api://practice/.default" : "system/Patient.rs";
         },
         Seen::Nowhere},
    };
}

// Most servers use one text for a client that they do not know yet, not any more, or not at all; only Epic is known to
// let new registrations wait.
inline std::vector<Fault> clientFaults() {
    return {
        {"a client ID that nobody has", "client_unknown",
         [](Scene& s) { s.credentials.clientId = "11111111-2222-4333-8444-555555555555"; }, Seen::Nowhere},
        {"the client ID of the other environment", "client_id_wrong_environment",
         [](Scene& s) {
             s.credentials.clientId = "99999999-2222-4333-8444-555555555555";
             s.answers.registeredEnvironment = "production";
         },
         Seen::Registration},
        {"saved five minutes ago", "key_not_propagated",
         [](Scene& s) {
             s.propagationMs = 1800000;
             s.registration.registeredAtMs = nowMs - 300000;
             s.answers.keyRegisteredAt = now - 300;
         },
         Seen::Registration, false, "client_unknown"},
        {"not enabled", "app_not_ready", [](Scene& s) { s.registration.enabled = false; }, Seen::Nowhere, false,
         "client_unknown"},
        {"no key registered", "key_not_registered",
         [](Scene& s) { s.registration.jwks.clear(), s.registration.jwksUrl.clear(); }, Seen::Nowhere},
    };
}

inline std::vector<Fault> clockFaults() {
    return {
        {"a clock ten minutes behind", "clock_skew", [](Scene& s) { s.ownClock = -600; }, Seen::Request, true},
        {"a clock ten minutes ahead", "clock_skew", [](Scene& s) { s.ownClock = 600; }, Seen::Request, true},
        {"a clock an hour behind", "clock_skew", [](Scene& s) { s.ownClock = -3600; }, Seen::Request, true},
    };
}

} // namespace scenes

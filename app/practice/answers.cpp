#include "practice/answers.h"

#include "practice/answers_detail.h"
#include "practice/text.h"

namespace ad::practice {
namespace {

using Json = nlohmann::ordered_json;

int statusOfPlace(Rule rule) {
    switch (rule) {
    case Rule::PathUnknown:
        return 404;
    case Rule::MethodWrong:
        return 405;
    case Rule::BodyTooLarge:
        return 413;
    default:
        return 0;
    }
}

void finish(Answer& answer, Manner manner, const std::string& correlationId) {
    answer.headers.emplace_back("Cache-Control", "no-store");
    answer.headers.emplace_back("Pragma", "no-cache");
    if (manner == Manner::Cerner)
        answer.headers.emplace_back("Cerner-Correlation-Id", correlationId);
}

} // namespace

bool isScopeFault(Rule rule) {
    return rule == Rule::ScopeMissing || rule == Rule::ScopeMalformed || rule == Rule::ScopeNotAllowed;
}

Answer answerOf(int status, const std::string& error, const std::string& description) {
    Answer answer;
    answer.status = status;
    answer.error = error;
    answer.body = writeJson(Json{{"error", error}, {"error_description", description}});
    return answer;
}

Places placesOf(Manner manner, const std::string& host) {
    switch (manner) {
    case Manner::Epic:
        return {"/interconnect-practice/api/FHIR/R4", "/interconnect-practice/oauth2/token",
                "/interconnect-practice/oauth2"};
    case Manner::Keycloak:
        return {"/fhir", "/realms/practice/protocol/openid-connect/token", "/realms/practice"};
    case Manner::Cerner: {
        const std::string profile =
            std::string("/tenants/") + cernerTenant + "/hosts/" + host + "/protocols/oauth2/profiles/smart-v1";
        return {"/fhir", profile + "/token", profile};
    }
    case Manner::Okta:
        return {"/fhir", "/oauth2/default/v1/token", "/oauth2/default"};
    case Manner::Entra:
        return {"/fhir", "/practice-tenant/oauth2/v2.0/token", "/practice-tenant/v2.0"};
    case Manner::Spring:
    case Manner::Hydra:
        return {"/fhir", "/oauth2/token", ""};
    case Manner::Smart:
    case Manner::BulkDataServer:
        break;
    }
    return {"/fhir", "/auth/token", "/auth"};
}

Answer refusal(Manner manner, const Objection& objection, const std::string& clientId, const std::string& correlationId,
               bool authorized) {
    Answer answer;
    if (const int status = statusOfPlace(objection.rule); status != 0) {
        answer = answerOf(status, "invalid_request", objection.reason);
        if (objection.rule == Rule::MethodWrong)
            answer.headers.emplace_back("Allow", "POST");
    } else if (objection.rule == Rule::ServerError) {
        answer = answerOf(500, "server_error", objection.reason);
    } else {
        switch (manner) {
        case Manner::Smart:
            answer = smart(objection, authorized);
            break;
        case Manner::Epic:
            answer = epic(objection);
            break;
        case Manner::BulkDataServer:
            answer = bulkData(objection);
            break;
        case Manner::Keycloak:
            answer = keycloak(objection);
            break;
        case Manner::Cerner:
            answer = cerner(objection, clientId, correlationId);
            break;
        case Manner::Okta:
            answer = okta(objection);
            break;
        case Manner::Entra:
            answer = entra(objection, clientId, correlationId);
            break;
        case Manner::Spring:
            answer = spring(objection);
            break;
        case Manner::Hydra:
            answer = hydra(objection);
            break;
        }
    }
    finish(answer, manner, correlationId);
    return answer;
}

Answer grant(Manner manner, const std::string& accessToken, const std::string& scope,
             const std::string& correlationId) {
    Answer answer;
    const bool capital = manner == Manner::Keycloak || manner == Manner::Cerner || manner == Manner::Okta ||
                         manner == Manner::Entra || manner == Manner::Spring;
    const int lifetime = manner == Manner::Epic || manner == Manner::Okta || manner == Manner::Hydra ? 3600
                         : manner == Manner::Cerner                                                  ? 570
                         : manner == Manner::Entra                                                   ? 3599
                                                                                                     : 300;
    answer.body = writeJson(Json{{"access_token", accessToken},
                                 {"token_type", capital ? "Bearer" : "bearer"},
                                 {"expires_in", lifetime},
                                 {"scope", scope}});
    finish(answer, manner, correlationId);
    return answer;
}

Answer faulty(Fault fault, Manner manner) {
    Answer answer;
    const std::string page = "<!DOCTYPE html>\n<html><head><title>%</title></head><body><h1>%</h1></body></html>\n";
    const auto titled = [&](const std::string& title) {
        std::string out = page;
        for (auto at = out.find('%'); at != std::string::npos; at = out.find('%', at + title.size()))
            out.replace(at, 1, title);
        return out;
    };
    switch (fault) {
    case Fault::RateLimited:
        answer = answerOf(429, "temporarily_unavailable", "Too many requests");
        answer.headers.emplace_back("Retry-After", "30");
        break;
    case Fault::ServerError:
        answer = answerOf(500, "server_error", "The server failed");
        break;
    case Fault::HtmlPage:
        answer.contentType = "text/html; charset=utf-8";
        answer.body = titled("Sign in");
        answer.error = "login page";
        break;
    case Fault::ProxyPage:
        answer.status = 403;
        answer.contentType = "text/html; charset=utf-8";
        answer.body = titled("Access denied by the web proxy");
        answer.headers.emplace_back("Via", "1.1 practice-proxy");
        answer.error = "proxy page";
        break;
    case Fault::Redirect:
        answer.status = 302;
        answer.contentType = "text/html; charset=utf-8";
        answer.body = titled("Found");
        answer.headers.emplace_back("Location", "/moved");
        answer.error = "redirect";
        break;
    case Fault::NotJson:
        answer.status = 400;
        answer.contentType = "text/plain; charset=utf-8";
        answer.body = "Bad Request: the request was rejected\n";
        answer.error = "plain text";
        break;
    case Fault::HugeBody:
        answer = answerOf(400, "invalid_client", std::string(std::size_t{2} << 20U, 'x'));
        break;
    case Fault::None:
    case Fault::CloseConnection:
    case Fault::Hang:
    case Fault::WrongClock:
        break;
    }
    finish(answer, manner, {});
    return answer;
}

Answer discovery(Manner manner, const std::string& base, const Places& places) {
    Json algorithms = Json::array({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"});
    if (manner == Manner::Cerner)
        algorithms = Json::array({"RS384", "ES384"});
    else if (manner == Manner::Entra)
        algorithms = Json::array({"PS256", "RS256"});
    else if (manner == Manner::Okta)
        algorithms = Json::array({"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"});
    Json document{{"issuer", base + places.issuer},
                  {"token_endpoint", base + places.token},
                  {"token_endpoint_auth_methods_supported", Json::array({"private_key_jwt"})}};
    // Epic publishes no list of algorithms.
    if (manner != Manner::Epic)
        document["token_endpoint_auth_signing_alg_values_supported"] = algorithms;
    document["grant_types_supported"] = Json::array({"client_credentials"});
    document["scopes_supported"] = Json::array({"system/*.rs", "system/*.read"});
    document["code_challenge_methods_supported"] = Json::array({"S256"});
    document["capabilities"] = Json::array({"client-confidential-asymmetric", "permission-v1", "permission-v2"});
    Answer answer;
    answer.body = writeJson(document);
    return answer;
}

Answer capabilityStatement(const std::string& base, const Places& places, const std::string& date) {
    const Json uris{{"url", "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"},
                    {"extension", Json::array({Json{{"url", "token"}, {"valueUri", base + places.token}}})}};
    const Json service{
        {"coding", Json::array({Json{{"system", "http://terminology.hl7.org/CodeSystem/restful-security-service"},
                                     {"code", "SMART-on-FHIR"}}})}};
    const Json security{{"extension", Json::array({uris})}, {"service", Json::array({service})}};
    Answer answer;
    answer.contentType = "application/fhir+json";
    answer.body =
        writeJson(Json{{"resourceType", "CapabilityStatement"},
                       {"status", "active"},
                       {"date", date},
                       {"kind", "instance"},
                       {"implementation", Json{{"description", "Practice server"}, {"url", base + places.fhirBase}}},
                       {"fhirVersion", "4.0.1"},
                       {"format", Json::array({"json"})},
                       {"rest", Json::array({Json{{"mode", "server"}, {"security", security}}})}});
    return answer;
}

} // namespace ad::practice

// The words of four servers that are no FHIR vendors' own, but stand behind many: Okta, Microsoft Entra, Spring
// Authorization Server and Ory Hydra.
#include "practice/answers_detail.h"

namespace ad::practice {
namespace {

using Json = nlohmann::ordered_json;

const char* oktaText(Rule rule) {
    switch (rule) {
    case Rule::KidMissing:
    case Rule::KidUnknown:
    case Rule::KidDuplicate:
        return "The client_assertion JWT kid is invalid.";
    case Rule::ExpPassed:
    case Rule::ExpMissing:
    case Rule::IatTooOld:
        return "The client_assertion token is expired.";
    case Rule::ExpTooFar:
    case Rule::ExpTooFarNoIat:
    case Rule::IatAhead:
    case Rule::NbfAhead:
    case Rule::TimeInMilliseconds:
        return "The client_assertion token has an expiration too far into the future.";
    case Rule::JtiReused:
        return "The client_assertion token has already been used.";
    case Rule::AudMissing:
    case Rule::AudWrong:
    case Rule::AudSeveral:
        return "The audience claim for client_assertion must be the endpoint invoked for the request.";
    case Rule::AssertionTypeMissing:
    case Rule::AssertionTypeWrong:
        return "The client_assertion_type is invalid.";
    case Rule::NoKeyRegistered:
    case Rule::JwksNoKeys:
        return "JWKSet not configured";
    case Rule::OtherAuthentication:
        return "The client secret supplied for a confidential client is invalid.";
    case Rule::AssertionMissing:
    case Rule::ContentType:
    case Rule::BodyNotForm:
    case Rule::ParamsInUrl:
    case Rule::FormEncoding:
    case Rule::SubMissing:
    case Rule::ClientUnknown:
    case Rule::NotPropagated:
    case Rule::ClientDisabled:
        return "A client_id must be provided in the request.";
    case Rule::SignatureForm:
    case Rule::SignatureOtherContent:
    case Rule::SignatureWrong:
    case Rule::SignatureMissing:
    case Rule::JwsSignature:
        return "The client_assertion signature is invalid.";
    default:
        // What the real one says of these was not seen: words that point nowhere.
        return "Client authentication failed.";
    }
}

std::string entraText(const Objection& o, const std::string& clientId) {
    switch (o.rule) {
    case Rule::TenantUnknown:
        return "AADSTS90002: Tenant not found. Check to make sure you have the correct tenant ID.";
    case Rule::GrantTypeMissing:
        return "AADSTS900144: The request body must contain the following parameter: 'grant_type'.";
    case Rule::ScopeMissing:
        return "AADSTS900144: The request body must contain the following parameter: 'scope'.";
    case Rule::GrantTypeWrong:
        return "AADSTS70003: The app requested an unsupported grant type '" + o.value + "'.";
    case Rule::ScopeMalformed:
    case Rule::ScopeNotAllowed:
        return "AADSTS1002012: The provided value for scope " + o.value +
               " is not valid. Client credential flows must have a scope value with /.default suffixed to the resource "
               "identifier (application ID URI).";
    case Rule::ClientUnknown:
    case Rule::NotPropagated:
        return "AADSTS700016: Application with identifier '" + clientId +
               "' was not found in the directory 'practice-tenant'.";
    case Rule::ClientDisabled:
        return "AADSTS7000112: Application '" + clientId + "' is disabled.";
    case Rule::IssMissing:
    case Rule::IssIsNotSub:
    case Rule::SubMissing:
    case Rule::ClientIdParam:
    case Rule::ClaimNotText:
        if (o.value == "aud")
            return "AADSTS700023: Client assertion audience claim does not match Realm issuer.";
        return "AADSTS700021: Client assertion application identifier doesn't match 'client_id' parameter.";
    case Rule::AudMissing:
    case Rule::AudWrong:
    case Rule::AudSeveral:
        return "AADSTS700023: Client assertion audience claim does not match Realm issuer.";
    case Rule::ExpMissing:
    case Rule::ExpPassed:
    case Rule::NbfAhead:
    case Rule::IatAhead:
    case Rule::IatTooOld:
    case Rule::TimeInMilliseconds:
        return "AADSTS700024: Client assertion is not within its valid time range.";
    case Rule::NoKeyRegistered:
    case Rule::JwksNoKeys:
    case Rule::KidUnknown:
        return "AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on "
               "application. [Reason - The key was not found.]";
    case Rule::JwsParts:
    case Rule::JwsHeader:
    case Rule::JwsClaims:
    case Rule::JwsSignature:
    case Rule::SignatureMissing:
    case Rule::AlgMissing:
    case Rule::TimeNotNumber:
    case Rule::HeaderCritical:
        return "AADSTS50027: JWT token is invalid or malformed.";
    case Rule::SignatureForm:
    case Rule::SignatureOtherContent:
    case Rule::SignatureWrong:
    case Rule::AlgNotAccepted:
    case Rule::AlgDoesNotFitKey:
    case Rule::KeyTooShort:
    case Rule::JwksKeyUnusable:
    case Rule::CertificateUnreadable:
        return "AADSTS700027: Client assertion failed signature validation. [Reason - The key used is not the one that "
               "was found.]";
    default:
        return "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or "
               "'client_secret'.";
    }
}

constexpr const char* hydraClient = "Client authentication failed (e.g., unknown client, no client authentication "
                                    "included, or unsupported authentication method).";
constexpr const char* hydraRequest =
    "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than "
    "once, or is otherwise malformed.";
constexpr const char* hydraServer = "The authorization server encountered an unexpected condition that prevented it "
                                    "from fulfilling the request.";

Answer hydraAnswer(int status, const char* error, const char* fixed, const std::string& hint) {
    return answerOf(status, error, hint.empty() ? std::string(fixed) : std::string(fixed) + " " + hint);
}

// The judge says where a set was found: `at "URL"`.
std::string location(std::string where) {
    if (where.compare(0, 4, "at \"") == 0)
        where = where.substr(4, where.size() - 5);
    return where;
}

Answer hydraKeys(const Objection& o) {
    switch (o.rule) {
    case Rule::NoKeyRegistered:
    case Rule::CertificateUnreadable:
        return hydraAnswer(401, "invalid_client", hydraClient,
                           "The OAuth 2.0 Client has no JSON Web Keys set registered, but they are needed to complete "
                           "the request.");
    case Rule::JwksUnreachable:
        return hydraAnswer(500, "server_error", hydraServer,
                           "Unable to fetch JSON Web Keys from location '" + o.value +
                               "'. Check for typos or other network issues.");
    case Rule::JwksNotJson:
        return hydraAnswer(500, "server_error", hydraServer,
                           "Unable to decode JSON Web Keys from location '" + location(o.value) +
                               "'. Please check for typos or if the URL returns valid JSON.");
    case Rule::JwksNoKeys:
        return hydraAnswer(400, "invalid_request", hydraRequest,
                           "The retrieved JSON Web Key Set does not contain any key.");
    case Rule::JwksKeyUnusable:
    case Rule::AlgDoesNotFitKey:
        return hydraAnswer(400, "invalid_request", hydraRequest,
                           "Unable to find RSA public key with use='sig' for kid '" + o.value +
                               "' in JSON Web Key Set.");
    default:
        return hydraAnswer(400, "invalid_request", hydraRequest,
                           "The JSON Web Token uses signing key with kid '" + o.value + "', which could not be found.");
    }
}

} // namespace

Answer okta(const Objection& o) {
    if (o.rule == Rule::GrantTypeWrong)
        return answerOf(400, "unsupported_grant_type", "The authorization grant type is not supported by the server.");
    if (o.rule == Rule::GrantTypeMissing || o.rule == Rule::DuplicateParameter)
        return answerOf(400, "invalid_request", "The token request must specify a 'grant_type'.");
    if (isScopeFault(o.rule))
        return answerOf(400, "invalid_scope", "One or more scopes are not configured for the authorization server.");
    return answerOf(401, "invalid_client", oktaText(o.rule));
}

Answer entra(const Objection& o, const std::string& clientId, const std::string& correlationId) {
    std::string error = "invalid_client";
    int status = 401;
    if (isScopeFault(o.rule))
        error = o.rule == Rule::ScopeMissing ? "invalid_request" : "invalid_scope", status = 400;
    else if (o.rule == Rule::GrantTypeWrong)
        error = "unsupported_grant_type", status = 400;
    else if (o.rule == Rule::ClientUnknown || o.rule == Rule::NotPropagated || o.rule == Rule::ClientDisabled)
        error = "unauthorized_client", status = 400;
    else if (o.rule == Rule::GrantTypeMissing || o.rule == Rule::TenantUnknown)
        error = "invalid_request", status = 400;
    const std::string said = entraText(o, clientId);
    const std::string number = said.substr(6, said.find(':') - 6);
    Answer answer;
    answer.status = status;
    answer.error = error;
    answer.body = writeJson(
        Json{{"error", error},
             {"error_description", said + " Trace ID: " + correlationId + " Correlation ID: " + correlationId},
             {"error_codes", Json::array({std::stoi(number)})},
             {"trace_id", correlationId},
             {"correlation_id", correlationId}});
    return answer;
}

Answer spring(const Objection& o) {
    // The code alone: description and address are stripped by design.
    const bool request =
        o.rule == Rule::DuplicateParameter || o.rule == Rule::ClientIdParamMissing || o.rule == Rule::GrantTypeMissing;
    Answer answer;
    answer.error = request                          ? "invalid_request"
                   : o.rule == Rule::GrantTypeWrong ? "unsupported_grant_type"
                   : isScopeFault(o.rule)           ? "invalid_scope"
                                                    : "invalid_client";
    answer.status = answer.error == "invalid_client" ? 401 : 400;
    answer.body = writeJson(Json{{"error", answer.error}});
    return answer;
}

Answer hydra(const Objection& o) {
    const auto client = [](const std::string& hint) { return hydraAnswer(401, "invalid_client", hydraClient, hint); };
    switch (o.rule) {
    case Rule::GrantTypeMissing:
    case Rule::DuplicateParameter:
        return hydraAnswer(400, "invalid_request", hydraRequest, {});
    case Rule::GrantTypeWrong:
        return answerOf(400, "unsupported_grant_type",
                        "The authorization grant type is not supported by the authorization server.");
    case Rule::ScopeMissing:
    case Rule::ScopeMalformed:
    case Rule::ScopeNotAllowed:
        return answerOf(400, "invalid_scope",
                        "The requested scope is invalid, unknown, or malformed. The OAuth 2.0 Client is not allowed to "
                        "request scope '" +
                            o.value + "'.");
    case Rule::AssertionMissing:
        return hydraAnswer(400, "invalid_request", hydraRequest,
                           std::string("The client_assertion request parameter must be set when using "
                                       "client_assertion_type of '") +
                               std::string(jwtBearerType) + "'.");
    case Rule::AssertionTypeWrong:
        return hydraAnswer(400, "invalid_request", hydraRequest, "Unknown client_assertion_type '" + o.value + "'.");
    case Rule::SubMissing:
        return client("The claim 'sub' from the client_assertion JSON Web Token is undefined.");
    case Rule::IssMissing:
    case Rule::IssIsNotSub:
        return client("Claim 'iss' from 'client_assertion' must match the 'client_id' of the OAuth 2.0 Client.");
    case Rule::ClaimNotText:
        return o.value == "aud"
                   ? client("Claim 'audience' from 'client_assertion' must match the authorization "
                            "server's token endpoint '" +
                            o.wanted + "'.")
                   : client("The claim '" + o.value + "' from the client_assertion JSON Web Token is undefined.");
    case Rule::AlgNotAccepted:
        return client("The 'client_assertion' uses signing algorithm '" + o.value +
                      "' but the requested OAuth 2.0 Client enforces signing algorithm '" + o.wanted + "'.");
    case Rule::NoKeyRegistered:
    case Rule::CertificateUnreadable:
    case Rule::JwksUnreachable:
    case Rule::JwksNotJson:
    case Rule::JwksNoKeys:
    case Rule::JwksKeyUnusable:
    case Rule::AlgDoesNotFitKey:
    case Rule::KidUnknown:
    case Rule::KidDuplicate:
        return hydraKeys(o);
    case Rule::ExpMissing:
    case Rule::ExpPassed:
    case Rule::NbfAhead:
    case Rule::IatAhead:
    case Rule::TimeNotNumber:
        return client("Unable to verify the request object because its claims could not be validated, check if the "
                      "expiry time is set correctly.");
    case Rule::JtiMissing:
    case Rule::JtiNotText:
        return client("Claim 'jti' from 'client_assertion' must be set but is not.");
    case Rule::JtiReused:
        return answerOf(400, "jti_known", "The jti was already used.");
    case Rule::AudMissing:
    case Rule::AudWrong:
    case Rule::AudSeveral:
        return client(
            "Claim 'audience' from 'client_assertion' must match the authorization server's token endpoint '" +
            o.wanted + "'.");
    case Rule::ClientUnknown:
    case Rule::NotPropagated:
    case Rule::ClientDisabled:
        return client({});
    case Rule::JwsParts:
    case Rule::JwsHeader:
    case Rule::JwsClaims:
    case Rule::JwsSignature:
    case Rule::SignatureMissing:
    case Rule::SignatureForm:
    case Rule::SignatureOtherContent:
    case Rule::SignatureWrong:
    case Rule::KeyTooShort:
        return client("Unable to verify the integrity of the 'client_assertion' value.");
    default:
        // A form that cannot be read has no client in it; of the rest it was not seen what the real one says.
        return client({});
    }
}

} // namespace ad::practice

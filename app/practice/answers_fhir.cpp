// The words of the FHIR servers that are played, and of Keycloak, which stands behind many of them.
#include "practice/answers_detail.h"

namespace ad::practice {
namespace {

using Json = nlohmann::ordered_json;

// Steps that come before authentication: faults of the form, and of the place it was sent to.
bool isFormFault(Rule rule) { return rule <= Rule::AssertionMissing; }

// The words of the reference implementation; a tail after the colon is that of its library jsonwebtoken.
Answer bulkVerification(const std::string& tail) {
    return answerOf(400, "invalid_grant",
                    "Unable to verify the token with any of the public keys found in the JWKS: " + tail);
}

Answer bulkScope(const Objection& o) {
    std::string text = "No access could be granted for scopes \"" + o.value + "\".";
    if (o.rule == Rule::ScopeMissing)
        text = "Empty scope";
    else if (o.rule == Rule::ScopeMalformed)
        text = "Invalid scope \"" + o.value + "\"";
    else if (o.value.compare(0, 7, "system/") != 0)
        text = "Only system-level scopes are allowed for bulk data export (bad scope: \"" + o.value + "\")";
    else if (!o.wanted.empty())
        text = "Cannot grant permissions to " + o.wanted + " resources requested by scope \"" + o.value + "\"";
    return answerOf(400, "invalid_scope", text);
}

Answer bulkToken(const std::string& tail) {
    return answerOf(400, "invalid_request", "Invalid registration token: " + tail);
}

Answer keycloakWrapped(const std::string& tail) {
    return answerOf(400, "invalid_client", "Client authentication with signed JWT failed: " + tail);
}

// The last word of the URN. `invalid-signature` was seen; the others follow its pattern.
const char* cernerAssertionWord(Rule rule) {
    switch (rule) {
    case Rule::AudMissing:
    case Rule::AudWrong:
    case Rule::AudSeveral:
        return "invalid-audience";
    case Rule::ExpMissing:
    case Rule::ExpPassed:
    case Rule::ExpTooFar:
    case Rule::ExpTooFarNoIat:
        return "invalid-expiration";
    case Rule::NbfAhead:
    case Rule::IatAhead:
        return "not-yet-valid";
    case Rule::JtiMissing:
    case Rule::JtiNotText:
    case Rule::JtiReused:
        return "invalid-jti";
    case Rule::SubMissing:
    case Rule::ClaimNotText:
    case Rule::ClientIdParam:
        return "invalid-subject";
    case Rule::IssMissing:
    case Rule::IssIsNotSub:
        return "invalid-issuer";
    case Rule::AlgMissing:
    case Rule::AlgNotAccepted:
        return "invalid-algorithm";
    case Rule::KidMissing:
    case Rule::KidUnknown:
    case Rule::KidDuplicate:
        return "invalid-key-id";
    case Rule::NoKeyRegistered:
    case Rule::CertificateUnreadable:
    case Rule::JwksUnreachable:
    case Rule::JwksNotJson:
    case Rule::JwksNoKeys:
    case Rule::JwksKeyUnusable:
    case Rule::JkuMismatch:
        return "invalid-key-set";
    case Rule::SignatureForm:
    case Rule::SignatureOtherContent:
    case Rule::SignatureMissing:
    case Rule::JwsSignature:
    case Rule::AlgDoesNotFitKey:
    case Rule::KeyTooShort:
    case Rule::SignatureWrong:
        return "invalid-signature";
    default:
        return "invalid-assertion";
    }
}

const char* cernerAssertionWord(const Objection& o) {
    return o.rule == Rule::ClaimNotText && o.value == "aud" ? "invalid-audience" : cernerAssertionWord(o.rule);
}

} // namespace

Answer smart(const Objection& o, bool authorized) {
    if (o.rule == Rule::GrantTypeWrong)
        return answerOf(400, "unsupported_grant_type", o.reason);
    if (isScopeFault(o.rule))
        return answerOf(400, "invalid_scope", o.reason);
    if (isFormFault(o.rule) || o.rule == Rule::SeveralAuthentications)
        return answerOf(400, "invalid_request", o.reason);
    Answer answer = answerOf(401, "invalid_client", o.reason);
    // RFC 6749 §5.2: whoever used the Authorization header is told which scheme would do.
    if (authorized)
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"practice server\"");
    return answer;
}

Answer epic(const Objection& o) {
    Answer answer;
    answer.status = 400;
    answer.error = isScopeFault(o.rule) ? "invalid_scope" : isFormFault(o.rule) ? "invalid_request" : "invalid_client";
    answer.body = writeJson(Json{{"error", answer.error}, {"error_description", nullptr}});
    return answer;
}

Answer bulkData(const Objection& o) {
    switch (o.rule) {
    case Rule::ContentType:
        return answerOf(400, "invalid_request",
                        "Invalid request content-type header (must be 'application/x-www-form-urlencoded')");
    case Rule::BodyNotForm:
    case Rule::FormEncoding:
    case Rule::ParamsInUrl:
    case Rule::GrantTypeMissing:
        return answerOf(400, "invalid_grant", "Missing grant_type parameter");
    case Rule::GrantTypeWrong:
        return answerOf(400, "unsupported_grant_type", "The grant_type parameter should equal 'client_credentials'");
    case Rule::OtherAuthentication:
    case Rule::SeveralAuthentications:
    case Rule::AssertionTypeMissing:
        return answerOf(400, "invalid_request", "Missing client_assertion_type parameter");
    case Rule::AssertionTypeWrong:
        return answerOf(400, "invalid_request",
                        "Invalid client_assertion_type parameter. Must be "
                        "'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'.");
    case Rule::DuplicateParameter:
    case Rule::AssertionMissing:
        return bulkToken("The token must be a string");
    case Rule::JwsParts:
        return bulkToken("Invalid token structure. Must contain 3 parts.");
    case Rule::JwsHeader:
        return bulkToken("Invalid token structure. Cannot parse the token header.");
    case Rule::JwsClaims:
        return bulkToken("Invalid token structure. Cannot parse the token body.");
    case Rule::AlgMissing:
        return bulkToken("Invalid JWT token header. Missing 'alg' property.");
    case Rule::KidMissing:
        return bulkToken("Invalid JWT token header. Missing 'kid' property.");
    case Rule::TypMissing:
        return bulkToken("Invalid JWT token header. Missing 'typ' property.");
    case Rule::TypWrong:
        return bulkToken("Invalid JWT token header.The 'typ' property must equal 'JWT'.");
    case Rule::SubMissing:
    case Rule::ClaimNotText:
        if (o.value == "aud")
            return answerOf(400, "invalid_grant", "Invalid token 'aud' value. Must be '" + o.wanted + "'.");
        return answerOf(400, "invalid_request", "Invalid client details token: The token must be a string");
    case Rule::ClientUnknown:
    case Rule::NotPropagated:
    case Rule::ClientDisabled:
        return answerOf(400, "invalid_request",
                        "Invalid client details token: Invalid token structure. Must contain 3 parts.");
    case Rule::AudMissing:
    case Rule::AudWrong:
    case Rule::AudSeveral:
        return answerOf(400, "invalid_grant", "Invalid token 'aud' value. Must be '" + o.wanted + "'.");
    case Rule::IssMissing:
    case Rule::IssIsNotSub:
        return answerOf(400, "invalid_grant",
                        "The given iss '" + o.value + "' does not match the registered client_id '" + o.wanted + "'");
    case Rule::ScopeMissing:
    case Rule::ScopeMalformed:
    case Rule::ScopeNotAllowed:
        return bulkScope(o);
    case Rule::JkuMismatch:
        return answerOf(400, "invalid_grant",
                        "The provided jku '" + o.value + "' is different than the one used at registration time (" +
                            o.wanted + ")");
    case Rule::JwksUnreachable:
    case Rule::JwksNotJson:
        return answerOf(400, "invalid_client",
                        "Requesting the remote JWKS returned an error.\n" +
                            (o.wanted.empty() ? std::string("Invalid JSON") : o.wanted));
    case Rule::JwksNoKeys:
        return answerOf(400, "invalid_grant",
                        o.value.compare(0, 3, "at ") == 0 ? "The remote jwks object has no keys array."
                                                          : "The registration-time jwks object has no keys array.");
    case Rule::NoKeyRegistered:
    case Rule::CertificateUnreadable:
        return answerOf(400, "invalid_grant", "No JWKS found");
    case Rule::KidUnknown:
    case Rule::KidDuplicate:
    case Rule::JwksKeyUnusable:
        return answerOf(400, "invalid_grant",
                        "No public keys found in the JWKS with \"kid\" equal to \"" + o.value + "\"");
    case Rule::AlgDoesNotFitKey:
        return bulkVerification(o.wanted.empty()
                                    ? "\"alg\" parameter for \"ec\" key type must be one of: ES256, ES384, ES512."
                                    : "\"alg\" parameter \"" + o.value + "\" requires curve \"" + o.wanted + "\".");
    case Rule::SignatureMissing:
        return bulkVerification("jwt signature is required");
    case Rule::HeaderCritical:
        return bulkVerification("invalid token");
    case Rule::AlgNotAccepted:
        return bulkVerification("invalid algorithm");
    case Rule::ExpPassed:
        return bulkVerification("jwt expired");
    case Rule::NbfAhead:
        return bulkVerification("jwt not active");
    case Rule::TimeNotNumber:
    case Rule::TimeInMilliseconds:
        return bulkVerification("invalid " + o.value + " value");
    default:
        return bulkVerification("invalid signature");
    }
}

Answer keycloak(const Objection& o) {
    const auto refused = [](const std::string& text) { return answerOf(400, "invalid_client", text); };
    switch (o.rule) {
    case Rule::TenantUnknown: {
        Answer answer;
        answer.status = 404;
        answer.error = "Realm does not exist";
        answer.body = writeJson(Json{{"error", answer.error}});
        return answer;
    }
    case Rule::GrantTypeMissing:
        return answerOf(400, "invalid_request", "Missing form parameter: grant_type");
    case Rule::GrantTypeWrong:
        return answerOf(400, "unsupported_grant_type", "Unsupported grant_type");
    case Rule::DuplicateParameter:
        return answerOf(400, "invalid_request", "duplicated parameter");
    case Rule::ContentType:
    case Rule::BodyNotForm:
    case Rule::FormEncoding:
    case Rule::ParamsInUrl:
    case Rule::OtherAuthentication:
    case Rule::AssertionTypeMissing:
        return refused("Parameter client_assertion_type is missing");
    case Rule::AssertionTypeWrong:
        return refused("Parameter client_assertion_type has value '" + o.value + "' but expected is '" + o.wanted +
                       "'");
    case Rule::AssertionMissing:
        return refused("client_assertion parameter missing");
    case Rule::SubMissing:
        return refused("Token sub claim is required");
    case Rule::ClientIdParam:
        return refused("client_id parameter does not match sub claim");
    case Rule::ClientUnknown:
    case Rule::NotPropagated:
    case Rule::ClientDisabled:
    case Rule::IssMissing:
    case Rule::IssIsNotSub:
        return answerOf(401, "invalid_client", "Invalid client or Invalid client credentials");
    case Rule::AlgMissing:
    case Rule::AlgNotAccepted:
        return refused("Invalid signature algorithm");
    case Rule::NoKeyRegistered:
    case Rule::CertificateUnreadable:
    case Rule::JwksUnreachable:
    case Rule::JwksNotJson:
    case Rule::JwksNoKeys:
    case Rule::JwksKeyUnusable:
    case Rule::KidUnknown:
    case Rule::KidDuplicate:
    case Rule::AlgDoesNotFitKey:
        return refused("Unable to load public key");
    case Rule::AudMissing:
    case Rule::AudWrong:
        return refused("Invalid token audience");
    case Rule::AudSeveral:
        return refused("Multiple audiences not allowed");
    case Rule::ExpMissing:
        return refused("Token exp claim is required");
    case Rule::ExpPassed:
    case Rule::NbfAhead:
        return refused("Token is not active");
    case Rule::ExpTooFarNoIat:
        return refused("Token expiration is too far in the future and iat claim not present in token");
    case Rule::IatAhead:
        return refused("Token was issued in the future");
    case Rule::IatTooOld:
        return refused("Token was issued too far in the past to be used now");
    case Rule::JtiMissing:
        return refused("Token jti claim is required");
    case Rule::JtiReused:
        return refused("Token reuse detected");
    case Rule::ScopeMissing:
    case Rule::ScopeMalformed:
    case Rule::ScopeNotAllowed:
        return answerOf(400, "invalid_scope", "Invalid scopes: " + o.value);
    case Rule::KeyTooShort:
    case Rule::SignatureForm:
    case Rule::SignatureOtherContent:
    case Rule::SignatureMissing:
    case Rule::JwsSignature:
    case Rule::SignatureWrong:
        return keycloakWrapped("Signature on JWT token failed validation");
    default:
        return keycloakWrapped(o.reason);
    }
}

Answer cerner(const Objection& o, const std::string& clientId, const std::string& correlationId) {
    const std::string token = "urn:cerner:error:authorization-server:oauth2:token:";
    std::string error = "invalid_client";
    std::string urn;
    std::string who = clientId;
    int status = 401;
    switch (o.rule) {
    case Rule::TenantUnknown:
        status = 400, error = "invalid_grant", urn = token + "invalid-tenant";
        break;
    case Rule::GrantTypeMissing:
    case Rule::GrantTypeWrong:
        status = 400, error = "unsupported_grant_type", urn = token + "unsupported-grant-type";
        break;
    case Rule::ScopeMissing:
    case Rule::ScopeMalformed:
    case Rule::ScopeNotAllowed:
        status = 400, error = "invalid_scope", urn = token + "empty-scopes";
        break;
    case Rule::ClientUnknown:
    case Rule::NotPropagated:
        who.clear();
        urn = "urn:cerner:error:authorization-server:oauth2:grant:unknown-client";
        break;
    case Rule::ClientDisabled:
        urn = "urn:cerner:error:authorization-server:oauth2:grant:unauthorized-client-for-tenant";
        break;
    default:
        // Whatever keeps the assertion from being read at all is to this server a request without authentication.
        if (isFormFault(o.rule) || o.rule == Rule::OtherAuthentication || o.rule == Rule::SeveralAuthentications) {
            who.clear();
            urn = token + "invalid-authorization-header";
        } else {
            urn = std::string("urn:cerner:error:authorization-server:client-assertion:jwt-bearer:") +
                  cernerAssertionWord(o);
        }
    }
    Answer answer;
    answer.status = status;
    answer.error = error;
    const std::string uri = "https://authorization.cerner.com/errors/" + percentEncode(urn) + "/instances/" +
                            correlationId + "?client=" + (who.empty() ? "unknown" : percentEncode(who)) +
                            "&tenant=" + cernerTenant;
    answer.body = writeJson(Json{{"error", error}, {"error_uri", uri}});
    return answer;
}

} // namespace ad::practice

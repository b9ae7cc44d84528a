#include "practice/judge.h"

#include "base/ascii.h"
#include "practice/text.h"
#include <array>

namespace ad::practice {
namespace {

constexpr std::string_view assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

// What the four servers that are no FHIR vendors' own leave unchecked alike.
bool isLenient(Rule rule) {
    return rule == Rule::TypMissing || rule == Rule::TypWrong || rule == Rule::KidMissing || rule == Rule::JkuMismatch;
}

// What a vendor leaves unchecked, by its own source or documentation.
bool overlooks(Manner manner, Rule rule) {
    switch (manner) {
    case Manner::Smart:
    case Manner::Cerner:
        return false;
    case Manner::Epic:
        return rule == Rule::TypMissing || rule == Rule::KidMissing;
    case Manner::BulkDataServer:
        return rule == Rule::IssMissing || rule == Rule::ClientIdParam || rule == Rule::ExpMissing ||
               rule == Rule::ExpTooFar || rule == Rule::IatAhead || rule == Rule::JtiMissing ||
               rule == Rule::JtiNotText || rule == Rule::JtiReused;
    case Manner::Keycloak:
        return rule == Rule::TypMissing || rule == Rule::TypWrong || rule == Rule::KidMissing ||
               rule == Rule::JkuMismatch || rule == Rule::ExpTooFar;
    case Manner::Okta:
        return isLenient(rule) || rule == Rule::JtiMissing;
    case Manner::Entra:
    case Manner::Spring:
        return isLenient(rule) || rule == Rule::ExpTooFar || rule == Rule::JtiMissing || rule == Rule::JtiNotText ||
               rule == Rule::JtiReused;
    case Manner::Hydra:
        return isLenient(rule) || rule == Rule::ExpTooFar;
    }
    return false;
}

// Each server has an order of its own, and of several faults it names the first that it meets.
std::vector<Step> stepsOf(Manner manner) {
    switch (manner) {
    case Manner::BulkDataServer:
        return {readBody, grantType, authentication, structure,   headerParameters, subject, client,   audience,
                issuer,   scopes,    algorithm,      keyOfClient, signatureOfKey,   times,   singleUse};
    case Manner::Keycloak:
        return {readBody,  grantType,   authentication, structure, subject, client,    issuer, headerParameters,
                algorithm, keyOfClient, signatureOfKey, audience,  times,   singleUse, scopes};
    case Manner::Hydra:
        // It notes the jti before it looks at aud: who corrects aud and sends the same jti is refused again.
        return {readBody,    grantType,      authentication, structure, headerParameters, subject,  client, algorithm,
                keyOfClient, signatureOfKey, times,          issuer,    singleUse,        audience, scopes};
    case Manner::Smart:
    case Manner::Epic:
    case Manner::Cerner:
    case Manner::Okta:
    case Manner::Entra:
    case Manner::Spring:
        break;
    }
    return {readBody,       grantType, authentication, structure, headerParameters,
            subject,        issuer,    client,         algorithm, keyOfClient,
            signatureOfKey, audience,  times,          singleUse, scopes};
}

bool isFormType(std::string_view contentType) {
    std::string type;
    for (const char c : contentType.substr(0, contentType.find(';')))
        if (c != ' ' && c != '\t')
            type += lower(c);
    return type == "application/x-www-form-urlencoded";
}

const std::string* field(const Hearing& h, const char* name) {
    const auto found = h.form.find(name);
    // RFC 6749 §3.2: a parameter without a value is as good as absent.
    return found == h.form.end() || found->second.empty() ? nullptr : &found->second;
}

} // namespace

bool UsedIds::use(const std::string& iss, const std::string& jti, std::int64_t expiresMs, std::int64_t nowMs) {
    const std::string id = sha256(std::to_string(iss.size()) + ":" + iss + jti);
    const std::scoped_lock lock(m_mutex);
    while (!m_order.empty() && (m_order.begin()->first <= nowMs)) {
        m_expiry.erase(m_order.begin()->second);
        m_order.erase(m_order.begin());
    }
    if (m_expiry.count(id) != 0)
        return false;
    if (m_order.size() >= capacity) {
        m_expiry.erase(m_order.begin()->second);
        m_order.erase(m_order.begin());
    }
    m_expiry.emplace(id, expiresMs);
    m_order.emplace(expiresMs, id);
    return true;
}

std::optional<Objection> Hearing::object(Rule rule, std::string reason, std::string value, std::string wanted) {
    Objection objection{rule, std::move(reason), std::move(value), std::move(wanted)};
    if (!overlooks(bench.manner, rule))
        return objection;
    overlooked.push_back(std::move(objection));
    return std::nullopt;
}

Ruling judge(const TokenRequest& request, const Bench& bench) {
    Ruling ruling;
    try {
        Hearing hearing{request, bench, {}, {}, {}, {}, {}, {}, {}, nullptr, {}, {}, {}};
        for (const Step step : stepsOf(bench.manner)) {
            ruling.objection = step(hearing);
            if (ruling.objection)
                break;
        }
        ruling.overlooked = std::move(hearing.overlooked);
        ruling.clientId = std::move(hearing.clientId);
        ruling.scope = std::move(hearing.scope);
    } catch (const std::exception&) {
        ruling.objection = Objection{Rule::ServerError, "The server failed while it judged this request.", {}, {}};
    }
    return ruling;
}

std::optional<Objection> readBody(Hearing& h) {
    const auto& type = h.request.contentType;
    if (!type || !isFormType(*type))
        return h.object(Rule::ContentType, type ? "The Content-Type is " + inQuotes(*type) +
                                                      ", and a token request is application/x-www-form-urlencoded."
                                                : "The request has no Content-Type; a token request is "
                                                  "application/x-www-form-urlencoded.");
    const auto start = h.request.body.find_first_not_of(" \t\r\n");
    if (start != std::string::npos && (h.request.body[start] == '{' || h.request.body[start] == '['))
        return h.object(Rule::BodyNotForm, "The body is JSON, though it is declared as a form.");
    if (h.request.body.compare(0, 2, "--") == 0)
        return h.object(Rule::BodyNotForm, "The body is multipart, though it is declared as a form.");
    const auto fields = readForm(h.request.body);
    if (!fields)
        return h.object(Rule::FormEncoding,
                        "A value in the body is not encoded as a form: a blank, line break, other character that must "
                        "be written as %XX, or a % without two hex digits after it.");
    for (const auto& [name, value] : *fields)
        if (!h.form.emplace(name, value).second)
            return h.object(Rule::DuplicateParameter, "The parameter " + inQuotes(name) + " is there twice.", name);
    const auto query = readForm(h.request.query);
    if (query)
        for (const auto& [name, value] : *query)
            for (const char* ours :
                 {"grant_type", "client_assertion", "client_assertion_type", "scope", "client_id", "client_secret"})
                if (name == ours)
                    return h.object(Rule::ParamsInUrl,
                                    "The parameter " + name + " is in the URL; it belongs in the body.", name);
    return std::nullopt;
}

std::optional<Objection> grantType(Hearing& h) {
    const auto* const value = field(h, "grant_type");
    if (!value)
        return h.object(Rule::GrantTypeMissing, "The parameter grant_type is missing; it must be client_credentials.");
    if (*value != "client_credentials")
        return h.object(Rule::GrantTypeWrong, "grant_type is " + inQuotes(*value) + "; it must be client_credentials.",
                        *value);
    return std::nullopt;
}

std::optional<Objection> authentication(Hearing& h) {
    const auto* const type = field(h, "client_assertion_type");
    const auto* const assertion = field(h, "client_assertion");
    const auto* const secret = field(h, "client_secret");
    if (assertion && (secret || h.request.authorization))
        return h.object(Rule::SeveralAuthentications,
                        std::string("The client authenticates twice: with client_assertion and with ") +
                            (secret ? "client_secret." : "an Authorization header."));
    if (!assertion && !type && (secret || h.request.authorization))
        return h.object(Rule::OtherAuthentication, std::string("The client authenticates with ") +
                                                       (secret ? "client_secret" : "an Authorization header") +
                                                       "; this server wants client_assertion in the body.");
    if (!type)
        return h.object(Rule::AssertionTypeMissing, "The parameter client_assertion_type is missing; it must be " +
                                                        std::string(assertionType) + ".");
    if (*type != assertionType) {
        if (readFormValue(*type) == assertionType)
            return h.object(Rule::FormEncoding, "client_assertion_type was percent-encoded twice.");
        return h.object(Rule::AssertionTypeWrong,
                        "client_assertion_type is " + inQuotes(*type) + "; it must be " + std::string(assertionType) +
                            ".",
                        *type, std::string(assertionType));
    }
    if (!assertion)
        return h.object(Rule::AssertionMissing, "The parameter client_assertion is missing.");
    return std::nullopt;
}

std::optional<Objection> structure(Hearing& h) {
    const std::string_view assertion = *field(h, "client_assertion");
    std::array<std::string_view, 3> parts;
    std::size_t count = 0;
    std::string_view rest = assertion;
    for (;;) {
        const std::size_t dot = rest.find('.');
        if (count < parts.size())
            parts.at(count) = rest.substr(0, dot);
        ++count;
        if (dot == std::string_view::npos)
            break;
        rest = rest.substr(dot + 1);
    }
    if (count != parts.size())
        return h.object(Rule::JwsParts, "client_assertion has " + std::to_string(count) +
                                            (count == 1 ? " part" : " parts") +
                                            "; a signed JWT has three, with a dot between them.");
    const auto headerText = readBase64Url(parts[0]);
    auto header = headerText ? readJson(*headerText) : std::nullopt;
    if (!header || !header->is_object())
        return h.object(Rule::JwsHeader, "The first part of client_assertion is not base64url of a JSON object with "
                                         "each member once.");
    const auto claimsText = readBase64Url(parts[1]);
    auto claims = claimsText ? readJson(*claimsText) : std::nullopt;
    if (!claims || !claims->is_object())
        return h.object(Rule::JwsClaims, "The second part of client_assertion is not base64url of a JSON object with "
                                         "each member once.");
    h.header = std::move(*header);
    h.claims = std::move(*claims);
    const auto alg = stringMember(h.header, "alg");
    if (parts[2].empty() && alg != "none")
        return h.object(Rule::SignatureMissing, "The third part of client_assertion, the signature, is empty.");
    auto signature = readBase64Url(parts[2]);
    if (!signature) {
        const bool otherBase64 =
            parts[2].find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=") ==
            std::string_view::npos;
        return h.object(otherBase64 ? Rule::JwsSignature : Rule::JwsParts,
                        "The third part of client_assertion, the signature, is not base64url without padding.");
    }
    h.signature = std::move(*signature);
    h.signingInput = assertion.substr(0, parts[0].size() + 1 + parts[1].size());
    return std::nullopt;
}

std::optional<Objection> headerParameters(Hearing& h) {
    if (!stringMember(h.header, "alg"))
        return h.object(Rule::AlgMissing, "The header has no alg.");
    if (!h.header.contains("kid")) {
        // With one registered certificate or public key there is nothing to choose.
        const bool needed = h.is(Manner::BulkDataServer);
        if (needed)
            return h.object(Rule::KidMissing, "The header has no kid.");
    } else if (!h.header["kid"].is_string()) {
        return h.object(Rule::KidUnknown, "kid in the header is not a text.");
    }
    if (!h.header.contains("typ")) {
        if (auto objection = h.object(Rule::TypMissing, "The header has no typ; it must be JWT."))
            return objection;
    } else if (stringMember(h.header, "typ") != "JWT") {
        const auto typ = stringMember(h.header, "typ").value_or("not a text");
        if (auto objection =
                h.object(Rule::TypWrong, "typ in the header is " + inQuotes(typ) + "; it must be JWT.", typ))
            return objection;
    }
    if (h.header.contains("crit") || (h.header.contains("b64") && h.header["b64"] != true))
        return h.object(Rule::HeaderCritical, "The header asks for an extension (crit or b64) that this server does "
                                              "not know, so it must refuse.");
    return std::nullopt;
}

std::optional<Objection> subject(Hearing& h) {
    const auto found = h.claims.find("sub");
    if (found == h.claims.end())
        return h.object(Rule::SubMissing, "The claim sub is missing; it must be the client ID.", "sub");
    if (!found->is_string())
        return h.object(Rule::ClaimNotText, "The claim sub is not a text.", "sub");
    h.clientId = found->get<std::string>();
    const auto* const parameter = field(h, "client_id");
    if (!parameter && h.is(Manner::Spring))
        return h.object(Rule::ClientIdParamMissing,
                        "The parameter client_id is missing; this server wants it beside the assertion.");
    if (parameter && *parameter != h.clientId)
        return h.object(Rule::ClientIdParam,
                        "The parameter client_id is " + inQuotes(*parameter) + ", and sub is " + inQuotes(h.clientId) +
                            ".",
                        *parameter, h.clientId);
    return std::nullopt;
}

std::optional<Objection> issuer(Hearing& h) {
    const auto found = h.claims.find("iss");
    if (found == h.claims.end())
        return h.object(Rule::IssMissing, "The claim iss is missing; it must be the client ID.", "iss");
    if (!found->is_string())
        return h.object(Rule::ClaimNotText, "The claim iss is not a text.", "iss");
    if (*found != h.clientId)
        return h.object(Rule::IssIsNotSub,
                        "iss is " + inQuotes(found->get<std::string>()) + ", and sub is " + inQuotes(h.clientId) +
                            "; both must be the client ID.",
                        found->get<std::string>(), h.clientId);
    return std::nullopt;
}

std::optional<Objection> client(Hearing& h) {
    auto registration = h.bench.find(h.clientId);
    if (!registration)
        return h.object(Rule::ClientUnknown, "No client with the ID " + inQuotes(h.clientId) + " is registered here.",
                        h.clientId);
    const std::int64_t age = h.bench.ageNowMs - registration->registeredAtMs;
    if (registration->registeredAtMs != 0 && age < h.bench.propagationMs)
        return h.object(Rule::NotPropagated,
                        "The client was registered " + std::to_string(age / 1000) +
                            " s ago, and a registration takes " + std::to_string(h.bench.propagationMs / 1000) +
                            " s to be used here. Only waiting helps.",
                        h.clientId);
    if (!registration->enabled)
        return h.object(Rule::ClientDisabled, "The client " + inQuotes(h.clientId) + " is registered but not enabled.",
                        h.clientId);
    h.client = std::move(*registration);
    return std::nullopt;
}

} // namespace ad::practice

#include "practice/judge.h"

#include "practice/text.h"
#include <algorithm>
#include <cmath>

namespace ad::practice {
namespace {

constexpr double maxLifetime = 300;
constexpr std::size_t epicJtiLimit = 151;
constexpr double oktaLifetime = 3600;
constexpr double keycloakSkew = 15;
constexpr double springSkew = 60;

// A time claim: absent, or a number of seconds; anything else is an objection.
struct TimeClaim {
    std::optional<double> seconds;
    std::optional<Objection> objection;
};

TimeClaim timeClaim(Hearing& h, const char* name) {
    TimeClaim claim;
    const auto found = h.claims.find(name);
    if (found == h.claims.end())
        return claim;
    if (!found->is_number()) {
        claim.objection =
            h.object(Rule::TimeNotNumber, std::string("The claim ") + name + " is not a number of seconds.", name);
        return claim;
    }
    const double value = found->get<double>();
    // 11 digits are the year 5138: what is larger counts milliseconds.
    if (std::fabs(value) >= 1e11) {
        claim.objection =
            h.object(Rule::TimeInMilliseconds,
                     std::string("The claim ") + name + " is in milliseconds; it must be in seconds.", name);
        return claim;
    }
    claim.seconds = value;
    return claim;
}

/// Whole numbers that a claim's value fits into, however far it lies.
std::int64_t whole(double value) { return static_cast<std::int64_t>(std::ceil(std::clamp(value, -1e15, 1e15))); }

std::string seconds(double value) { return std::to_string(whole(value)) + " s"; }

// Permissions of SMART v2 as bits, in the order in which they must be written.
constexpr std::string_view letters = "cruds";

struct Scope {
    std::string_view context, type, query;
    unsigned permissions = 0;
};

unsigned permissionsOf(std::string_view text) {
    if (text == "read")
        return 0b10010U;
    if (text == "write")
        return 0b01101U;
    if (text == "*")
        return 0b11111U;
    unsigned bits = 0;
    std::size_t last = 0;
    for (const char c : text) {
        const std::size_t at = letters.find(c, last);
        if (at == std::string_view::npos)
            return 0;
        bits |= 1U << at;
        last = at + 1;
    }
    return bits;
}

std::optional<Scope> parseScope(std::string_view text) {
    Scope scope;
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    scope.context = text.substr(0, slash);
    if (scope.context != "system" && scope.context != "patient" && scope.context != "user")
        return std::nullopt;
    text = text.substr(slash + 1);
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    scope.type = text.substr(0, dot);
    const auto isLetterOrDigit = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    const bool named = scope.type.size() > 1 && scope.type[0] >= 'A' && scope.type[0] <= 'Z' &&
                       std::all_of(scope.type.begin(), scope.type.end(), isLetterOrDigit);
    if (!named && scope.type != "*")
        return std::nullopt;
    text = text.substr(dot + 1);
    const std::size_t question = text.find('?');
    if (question != std::string_view::npos) {
        scope.query = text.substr(question + 1);
        const auto printable = [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; };
        if (scope.query.empty() || !std::all_of(scope.query.begin(), scope.query.end(), printable))
            return std::nullopt;
    }
    scope.permissions = permissionsOf(text.substr(0, question));
    return scope.permissions == 0 ? std::nullopt : std::optional(scope);
}

std::vector<std::string> pieces(std::string_view text, std::string_view separators) {
    std::vector<std::string> out;
    for (;;) {
        const std::size_t end = text.find_first_of(separators);
        out.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        text = text.substr(end + 1);
    }
}

// The bulk data server only reads: the word it uses for the first permission that it cannot give.
std::string writePermission(std::string_view scope) {
    const unsigned bits = parseScope(scope).value_or(Scope{}).permissions;
    if ((bits & 0b00001U) != 0)
        return "create";
    if ((bits & 0b00100U) != 0)
        return "update";
    return (bits & 0b01000U) != 0 ? "delete" : "";
}

} // namespace

bool isScope(std::string_view scope) { return parseScope(scope).has_value(); }

bool isScopeWithin(std::string_view asked, std::string_view granted) {
    const auto wanted = parseScope(asked);
    for (const auto& one : pieces(granted, " ")) {
        if (one == asked)
            return true;
        const auto given = parseScope(one);
        if (wanted && given && given->context == wanted->context &&
            (given->type == "*" || given->type == wanted->type) && (wanted->permissions & ~given->permissions) == 0 &&
            (given->query.empty() || given->query == wanted->query))
            return true;
    }
    return false;
}

std::optional<Objection> audience(Hearing& h) {
    const auto found = h.claims.find("aud");
    const std::string& endpoint = h.bench.tokenEndpoint;
    if (found == h.claims.end())
        return h.object(Rule::AudMissing, "The claim aud is missing; it must be " + endpoint + ".", "aud", endpoint);
    const nlohmann::json* aud = &*found;
    if (aud->is_array()) {
        const bool anyOf = h.is(Manner::Okta) || h.is(Manner::Hydra) || h.is(Manner::Spring);
        if (anyOf && std::find(aud->begin(), aud->end(), endpoint) != aud->end())
            return std::nullopt;
        if (!h.is(Manner::Keycloak))
            return h.object(Rule::AudWrong, "aud is a list; it must be the one text " + endpoint + ".", "list",
                            endpoint);
        if (aud->size() != 1)
            return h.object(Rule::AudSeveral,
                            "aud names " + std::to_string(aud->size()) + " audiences; one is allowed.");
        aud = &(*aud)[0];
    }
    if (!aud->is_string())
        return h.object(Rule::ClaimNotText, "The claim aud is not a text.", "aud", endpoint);
    const bool issuerToo = h.is(Manner::Keycloak) || h.is(Manner::Spring) || h.is(Manner::Entra);
    if (*aud == endpoint || (issuerToo && *aud == h.bench.issuer))
        return std::nullopt;
    return h.object(Rule::AudWrong, "aud is " + inQuotes(aud->get<std::string>()) + "; it must be " + endpoint + ".",
                    aud->get<std::string>(), endpoint);
}

std::optional<Objection> times(Hearing& h) {
    const double now = static_cast<double>(h.bench.nowMs) / 1000;
    const double skew = h.is(Manner::Keycloak) ? keycloakSkew : h.is(Manner::Spring) ? springSkew : 0;
    const double longest = h.is(Manner::Okta) ? oktaLifetime : maxLifetime;
    auto exp = timeClaim(h, "exp");
    auto nbf = timeClaim(h, "nbf");
    auto iat = timeClaim(h, "iat");
    for (auto* claim : {&exp, &nbf, &iat})
        if (claim->objection)
            return std::move(claim->objection);

    std::optional<Objection> objection;
    if (!exp.seconds)
        objection = h.object(Rule::ExpMissing, "The claim exp is missing.", "exp");
    else if (*exp.seconds + skew <= now)
        objection = h.object(Rule::ExpPassed, "The assertion expired " + seconds(now - *exp.seconds) +
                                                  " before it arrived, by the clock of this server.");
    if (!objection && nbf.seconds && *nbf.seconds - skew > now)
        objection =
            h.object(Rule::NbfAhead, "nbf is " + seconds(*nbf.seconds - now) + " ahead of the clock of this server.");
    if (!objection && iat.seconds && *iat.seconds - skew > now)
        objection =
            h.object(Rule::IatAhead, "iat is " + seconds(*iat.seconds - now) + " ahead of the clock of this server.");
    if (!objection && exp.seconds && *exp.seconds - now - skew > longest) {
        const std::string reason = "exp is " + seconds(*exp.seconds - now) +
                                   " ahead of the clock of this server; at most " + seconds(longest) + " are allowed.";
        objection = h.object(h.is(Manner::Keycloak) && !iat.seconds ? Rule::ExpTooFarNoIat : Rule::ExpTooFar, reason);
    }
    if (!objection && h.is(Manner::Keycloak) && iat.seconds && now > *iat.seconds + maxLifetime + skew)
        objection =
            h.object(Rule::IatTooOld, "iat is " + seconds(now - *iat.seconds) + " old; at most 300 s are allowed.");
    if (!objection && h.is(Manner::Epic) && exp.seconds && nbf.seconds && *exp.seconds - *nbf.seconds > maxLifetime)
        objection = h.object(Rule::NbfSpan, "From nbf to exp are " + seconds(*exp.seconds - *nbf.seconds) +
                                                "; at most 300 s are allowed.");
    if (!objection && h.is(Manner::Epic) && exp.seconds && iat.seconds && *exp.seconds - *iat.seconds > maxLifetime)
        objection = h.object(Rule::IatSpan, "From iat to exp are " + seconds(*exp.seconds - *iat.seconds) +
                                                "; at most 300 s are allowed.");
    return objection;
}

std::optional<Objection> singleUse(Hearing& h) {
    const auto found = h.claims.find("jti");
    if (found == h.claims.end() || *found == "")
        return h.object(Rule::JtiMissing, "The claim jti is missing.", "jti");
    if (!found->is_string())
        return h.object(Rule::JtiNotText, "The claim jti is not a text.", "jti");
    const auto jti = found->get<std::string>();
    const auto characters = static_cast<std::size_t>(
        std::count_if(jti.begin(), jti.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    if (h.is(Manner::Epic) && characters > epicJtiLimit)
        return h.object(Rule::JtiTooLong,
                        "jti has " + std::to_string(characters) + " characters; at most 151 are allowed.");
    const auto exp = h.claims.find("exp");
    const double expires = exp != h.claims.end() && exp->is_number()
                               ? exp->get<double>() + keycloakSkew
                               : static_cast<double>(h.bench.nowMs) / 1000 + maxLifetime;
    if (!h.bench.used->use(h.clientId, jti, whole(expires * 1000), h.bench.nowMs))
        return h.object(Rule::JtiReused, "The jti " + inQuotes(jti) + " was used before; each request needs a new one.",
                        jti);
    return std::nullopt;
}

std::optional<Objection> scopes(Hearing& h) {
    const auto found = h.form.find("scope");
    const std::string asked = found == h.form.end() ? std::string() : found->second;
    if (asked.find_first_not_of(' ') == std::string::npos) {
        const bool optional =
            h.is(Manner::Epic) || h.is(Manner::Keycloak) || h.is(Manner::Spring) || h.is(Manner::Hydra);
        if (!optional)
            return h.object(Rule::ScopeMissing, "The parameter scope is missing.");
        h.scope = h.client.scope.empty() ? "system/*.rs" : h.client.scope;
        return std::nullopt;
    }
    constexpr std::string_view all = "/.default";
    if (h.is(Manner::Entra)) {
        if (asked.size() <= all.size() || asked.compare(asked.size() - all.size(), all.size(), all) != 0)
            return h.object(Rule::ScopeNotAllowed, "The scope " + inQuotes(asked) + " does not end with /.default.",
                            asked);
        h.scope = asked;
        return std::nullopt;
    }
    for (const auto& scope : pieces(asked, h.is(Manner::BulkDataServer) ? " ," : " ")) {
        if (!isScope(scope))
            return h.object(Rule::ScopeMalformed,
                            "The scope " + inQuotes(scope) + " is not of the form system/Type.permission.", scope);
        const bool bulkWrite = h.is(Manner::BulkDataServer) && !writePermission(scope).empty();
        const bool allowed =
            h.client.scope.empty() ? scope.compare(0, 7, "system/") == 0 : isScopeWithin(scope, h.client.scope);
        if (!allowed || bulkWrite)
            return h.object(Rule::ScopeNotAllowed, "The scope " + inQuotes(scope) + " is not granted to this client.",
                            scope, bulkWrite ? writePermission(scope) : std::string());
        h.scope += (h.scope.empty() ? "" : " ") + scope;
    }
    return std::nullopt;
}

} // namespace ad::practice

#include "smart/assertion.h"

#include "jose/signature.h"
#include "smart/tr.h"
#include <algorithm>
#include <limits>

namespace ad::smart {
namespace {

using nlohmann::ordered_json;

void apply(ordered_json& object, const ordered_json& changes) {
    if (!changes.is_object())
        return;
    for (const auto& [name, value] : changes.items()) {
        if (value.is_null())
            object.erase(name);
        else
            object[name] = value;
    }
}

std::string firstIn(const std::vector<std::string>& offered, const std::vector<std::string>& accepted) {
    const auto it = std::find_if(offered.begin(), offered.end(), [&](const std::string& alg) {
        return std::find(accepted.begin(), accepted.end(), alg) != accepted.end();
    });
    return it == offered.end() ? std::string() : *it;
}

std::int64_t later(std::int64_t now, std::int64_t lifetime) {
    using Limits = std::numeric_limits<std::int64_t>;
    if (lifetime > 0 && now > Limits::max() - lifetime)
        return Limits::max();
    if (lifetime < 0 && now < Limits::min() - lifetime)
        return Limits::min();
    return now + lifetime;
}

bool blank(std::string_view s) { return s.find_first_not_of(" \t\r\n") == std::string_view::npos; }

} // namespace

std::string chooseAlgorithm(const keys::Key& key, const vendors::Vendor& vendor) {
    const std::vector<std::string> able = key.algorithms();
    if (able.empty())
        return {};
    if (const std::string usual = firstIn(able, {vendor.defaultAlgorithm}); !usual.empty())
        return usual;
    // Nothing that the vendor is known to take: the key's own first. The diagnosis, not the choice, says that it will
    // be refused.
    const auto& taken = vendor.algorithms.empty() ? vendor.knownAlgorithms : vendor.algorithms;
    const std::string known = firstIn(able, taken);
    if (known.empty())
        return able.front();
    // A vendor that does not follow SMART names what it prefers first.
    return known == "RS384" || known == "ES384" ? known : firstIn(taken, able);
}

std::string chooseAudience(const std::string& tokenEndpoint, const vendors::Vendor& vendor) {
    const auto& forms = vendor.audForms;
    const auto takes = [&](std::string_view form) {
        return std::find(forms.begin(), forms.end(), form) != forms.end();
    };
    if (!takes("issuer_slash") || takes("token_endpoint"))
        return tokenEndpoint;
    const std::size_t scheme = tokenEndpoint.find("://");
    if (scheme == std::string::npos)
        return tokenEndpoint;
    return tokenEndpoint.substr(0, tokenEndpoint.find('/', scheme + 3)) + '/';
}

UnsignedAssertion compose(const AssertionSpec& spec, std::int64_t nowSeconds, const Random& random) {
    ordered_json header = ordered_json::object();
    header["typ"] = "JWT";
    header["alg"] = spec.alg;
    if (!spec.kid.empty())
        header["kid"] = spec.kid;
    if (!spec.jku.empty())
        header["jku"] = spec.jku;
    if (!spec.x5tS256.empty())
        header["x5t#S256"] = spec.x5tS256;
    apply(header, spec.headerChanges);

    ordered_json claims = ordered_json::object();
    claims["iss"] = spec.clientId;
    claims["sub"] = spec.clientId;
    claims["aud"] = spec.audience;
    claims["exp"] = later(nowSeconds, spec.lifetime);
    if (spec.withIat)
        claims["iat"] = nowSeconds;
    claims["jti"] = spec.jti.empty() ? uuid4(random) : spec.jti;
    apply(claims, spec.claimChanges);

    UnsignedAssertion out;
    // A person may write any alg into the header to see what the server says; only one that can sign replaces the one
    // asked for.
    const auto alg = header.find("alg");
    const auto& able = jose::signingAlgorithms();
    const bool signs = alg != header.end() && alg->is_string() &&
                       std::find(able.begin(), able.end(), alg->get_ref<const std::string&>()) != able.end();
    out.alg = signs ? alg->get<std::string>() : spec.alg;
    out.headerJson = json::writeCompact(header);
    out.payloadJson = json::writeCompact(claims);
    return out;
}

Expected<std::string> makeAssertion(const AssertionSpec& spec, const keys::Key& key, std::int64_t nowSeconds,
                                    const Random& random) {
    if (blank(spec.clientId))
        return fail("client_unknown", Tr::tr("There is no client ID."),
                    Tr::tr("Give the client ID that the vendor shows for this app."));
    if (blank(spec.audience))
        return fail("aud_mismatch", Tr::tr("There is no audience."),
                    Tr::tr("Give the token endpoint: the assertion names it as its audience."));
    AssertionSpec complete = spec;
    if (complete.alg.empty())
        complete.alg = chooseAlgorithm(key, vendors::generic());
    const UnsignedAssertion parts = compose(complete, nowSeconds, random);
    return jose::signCompact(parts.headerJson, parts.payloadJson, parts.alg, key);
}

} // namespace ad::smart

#include "smart/discovery.h"

#include "base/json.h"
#include "smart/token_request.h"
#include "smart/tr.h"
#include <QUrl>
#include <algorithm>

namespace ad::smart {
namespace {

constexpr std::string_view wellKnown = "/.well-known/smart-configuration";
constexpr std::size_t mostKept = 1U << 20; ///< of an answer: what is larger arrives without its end

std::string_view trimmed(std::string_view s) {
    const std::size_t first = s.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return s.substr(first, s.find_last_not_of(" \t\r\n") - first + 1);
}

// The base without query, fragment and closing slashes.
std::string_view bare(std::string_view fhirBase) {
    std::string_view base = trimmed(fhirBase);
    base = base.substr(0, base.find_first_of("?#"));
    while (base.ends_with('/') && !base.ends_with("://"))
        base.remove_suffix(1);
    if (base.ends_with(wellKnown))
        base.remove_suffix(wellKnown.size());
    return base;
}

std::string resolved(const std::string& address, std::string_view fhirBase) {
    if (address.empty() || fhirBase.empty())
        return address;
    const QUrl url(text(address), QUrl::TolerantMode);
    if (!url.isRelative())
        return address; // exactly as written: it is compared byte by byte
    const QUrl base(text(std::string(bare(fhirBase)) + '/'), QUrl::TolerantMode);
    return utf8(base.resolved(url).toString(QUrl::FullyEncoded));
}

std::vector<std::string> list(const json::Value& root, std::string_view name, bool* present = nullptr) {
    std::vector<std::string> out;
    const json::Value* v = root.find(name);
    if (present)
        *present = v != nullptr && !v->isNull();
    if (!v)
        return out;
    if (v->isString())
        out.push_back(v->text); // a single word where a list belongs
    for (const json::Value& item : v->items)
        if (item.isString())
            out.push_back(item.text);
    return out;
}

auto invalid(const QString& what, const QString& where = {}) {
    return fail("discovery_invalid", what,
                Tr::tr("Check the FHIR base address, or give the token endpoint that the vendor documents."), where);
}

} // namespace

std::string discoveryUrl(std::string_view fhirBase) { return std::string(bare(fhirBase)) + std::string(wellKnown); }

Expected<Discovery> parseDiscovery(std::string_view body, std::string_view fhirBase) {
    if (body.starts_with("\xEF\xBB\xBF"))
        body.remove_prefix(3);
    if (trimmed(body).empty())
        return invalid(Tr::tr("The discovery document is empty."));
    const auto document = json::parse(body);
    if (!document) {
        if (parseTokenResponse(body).isHtml)
            return invalid(Tr::tr("The answer is an HTML page, not a discovery document."));
        if (body.size() >= mostKept)
            return invalid(Tr::tr("The discovery document is larger than 1 MiB."));
        return invalid(Tr::tr("The discovery document is not JSON: %1").arg(document.error().what),
                       document.error().where);
    }
    const json::Value& root = document->root;
    if (!root.isObject())
        return invalid(Tr::tr("The discovery document is JSON, but not an object."));
    const json::Value* endpoint = root.find("token_endpoint");
    const QString where = QStringLiteral("/token_endpoint");
    if (!endpoint)
        return invalid(Tr::tr("The discovery document has no token_endpoint."), where);
    if (!endpoint->isString() || trimmed(endpoint->text).empty())
        return invalid(Tr::tr("The token_endpoint of the discovery document is not an address."), where);
    if (std::any_of(root.members.begin(), root.members.end(), [&](const json::Member& m) {
            return m.name == "token_endpoint" && !(m.value.isString() && m.value.text == endpoint->text);
        }))
        return invalid(
            Tr::tr("The discovery document names two token endpoints, and programs differ in which they take."), where);

    Discovery out;
    out.tokenEndpoint = resolved(endpoint->text, fhirBase);
    out.issuer = root.string("issuer").value_or("");
    out.jwksUri = resolved(root.string("jwks_uri").value_or(""), fhirBase);
    out.authorizationEndpoint = resolved(root.string("authorization_endpoint").value_or(""), fhirBase);
    out.grantTypes = list(root, "grant_types_supported", &out.hasGrantTypes);
    out.capabilities = list(root, "capabilities", &out.hasCapabilities);
    out.authMethods = list(root, "token_endpoint_auth_methods_supported", &out.hasAuthMethods);
    out.signingAlgorithms = list(root, "token_endpoint_auth_signing_alg_values_supported", &out.hasSigningAlgorithms);
    out.scopes = list(root, "scopes_supported");
    return out;
}

} // namespace ad::smart

#include "attempt/attempt.h"

#include "base/json.h"
#include "diagnosis/probe_comparison.h"
#include "jose/jwks.h"
#include <QCoreApplication>
#include <QUrl>
#include <array>
#include <cmath>

namespace ad::attempt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::attempt)
};

const vendors::Vendor& vendorOf(const Credentials& c) {
    if (const auto* vendor = c.vendor.empty() ? nullptr : vendors::find(c.vendor))
        return *vendor;
    return vendors::recognise(c.tokenEndpoint, c.fhirBaseUrl);
}

std::optional<diagnosis::CaseNetworkError> networkErrorOf(const net::Exchange& exchange) {
    if (!exchange.error)
        return std::nullopt;
    // "cancelled" and "refused" are ours and say nothing of the network: the case has no name for them.
    constexpr std::array<std::string_view, 6> kinds{"tls", "dns", "connect", "timeout", "proxy", "closed"};
    if (std::find(kinds.begin(), kinds.end(), exchange.error->kind) == kinds.end())
        return std::nullopt;
    return diagnosis::CaseNetworkError{exchange.error->kind, utf8(exchange.error->message)};
}

std::optional<diagnosis::CaseTls> tlsOf(const net::Exchange& exchange) {
    if (!exchange.tls)
        return std::nullopt;
    diagnosis::CaseTls tls;
    tls.protocol = exchange.tls->protocol;
    tls.chainPem = exchange.tls->chainPem;
    tls.errors = exchange.tls->errors;
    return tls;
}

diagnosis::CaseTimings timingsOf(const net::Timings& timings) {
    const auto ms = [](double moment) {
        return moment < 0 ? std::nullopt : std::optional(static_cast<std::int64_t>(std::llround(moment)));
    };
    return {ms(timings.name), ms(timings.connect),   ms(timings.tls),
            ms(timings.sent), ms(timings.firstByte), ms(timings.end)};
}

std::vector<diagnosis::CaseRedirect> redirectsOf(const net::Exchange& exchange) {
    if (!exchange.redirect)
        return {};
    return {{exchange.redirect->status, exchange.redirect->location}};
}

// The registered certificate is the one that the server looks for, whether or not it is this key's.
std::string thumbprintOf(const keys::ReadKey& key, const diagnosis::Registered& registered) {
    if (!registered.certificatePem.empty())
        if (const auto certificate = keys::readCertificate(registered.certificatePem))
            return certificate->x5tS256;
    return key.certificate ? key.certificate->x5tS256 : std::string();
}

/// What stands between the first line of a message and its body.
nlohmann::ordered_json headersAsSent(std::string_view message) {
    auto out = nlohmann::ordered_json::object();
    constexpr std::string_view lineEnd = "\r\n", colon = ": ";
    for (auto from = message.find(lineEnd); from != std::string_view::npos; from = message.find(lineEnd, from)) {
        from += lineEnd.size();
        const std::string_view line = message.substr(from, message.find(lineEnd, from) - from);
        const auto name = line.find(colon);
        if (name == std::string_view::npos)
            break;
        out[std::string(line.substr(0, name))] = line.substr(name + colon.size());
    }
    return out;
}

std::int64_t seconds(std::int64_t ms) { return ms >= 0 ? ms / 1000 : (ms - 999) / 1000; }

std::int64_t receivedAt(const net::Exchange& exchange) {
    return seconds(exchange.receivedAtMs != 0 ? exchange.receivedAtMs : exchange.startedAtMs);
}

} // namespace

diagnosis::Registered registeredOf(const diagnosis::CaseFile& file) {
    diagnosis::Registered out = file.registered;
    if (out.jwks || !file.jwksFetch || !file.jwksFetch->body)
        return out;
    if (const auto set = json::parse(*file.jwksFetch->body); set && set->root.isObject())
        out.jwks = json::toWritable(set->root);
    return out;
}

std::string audienceOf(const Credentials& c) {
    return !c.audience.empty() ? c.audience : smart::chooseAudience(c.tokenEndpoint, vendorOf(c));
}

smart::AssertionSpec specFor(const Credentials& c, const keys::ReadKey& key, const diagnosis::Registered& registered) {
    const vendors::Vendor& vendor = vendorOf(c);
    smart::AssertionSpec spec = c.changes;
    spec.clientId = c.clientId;
    spec.audience = audienceOf(c);
    spec.lifetime = c.lifetime;
    spec.jku = !c.jku.empty() ? c.jku : registered.jwksUrl;
    spec.kid = !c.kid.empty() ? c.kid : key.kid;
    std::string declared = key.alg;
    if (registered.jwks) {
        if (const auto set = jose::readJwks(*registered.jwks)) {
            if (const auto* entry = set->find(key.key)) {
                // The server looks the key up by the name that it was registered under.
                if (c.kid.empty() && !entry->kid.empty())
                    spec.kid = entry->kid;
                if (declared.empty())
                    declared = entry->alg;
            }
        }
    }
    const auto possible = key.key.algorithms();
    const bool usable = std::find(possible.begin(), possible.end(), declared) != possible.end();
    spec.alg = !c.alg.empty() ? c.alg : usable ? declared : smart::chooseAlgorithm(key.key, vendor);
    if (vendor.keyByThumbprint)
        spec.x5tS256 = thumbprintOf(key, registered);
    return spec;
}

smart::HttpRequest requestFor(const Credentials& c, const std::string& assertion) {
    return smart::tokenRequest(c.tokenEndpoint, assertion, c.scope,
                               vendorOf(c).clientIdParameter.empty() ? std::string() : c.clientId);
}

Expected<Prepared> prepare(const Credentials& c, const keys::ReadKey& key, const diagnosis::Registered& registered,
                           std::int64_t nowSeconds, const Random& random) {
    if (c.tokenEndpoint.empty())
        return fail("token_endpoint_wrong", Tr::tr("There is no token endpoint to send to."),
                    Tr::tr("Give the token endpoint, or the FHIR base so that discovery can find it."));
    const QUrl url(text(c.tokenEndpoint), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return fail("token_endpoint_wrong", Tr::tr("The token endpoint is no web address."),
                    Tr::tr("Write it whole, beginning with https://."), shown(c.tokenEndpoint, 200));
    auto assertion = smart::makeAssertion(specFor(c, key, registered), key.key, nowSeconds, random);
    if (!assertion)
        return tl::make_unexpected(assertion.error());
    Prepared out;
    out.request = requestFor(c, *assertion);
    out.assertion = std::move(*assertion);
    return out;
}

net::Request toNet(const smart::HttpRequest& request, bool confidential) {
    net::Request out;
    out.method = request.method.empty() ? "POST" : request.method;
    out.url = request.url;
    out.headers.assign(request.headers.begin(), request.headers.end());
    out.body = request.body;
    out.confidential = confidential;
    return out;
}

diagnosis::CaseResponse toCaseResponse(const net::Exchange& exchange, bool keepTokens) {
    diagnosis::CaseResponse out;
    out.receivedAt = receivedAt(exchange);
    out.status = exchange.status;
    out.headers.assign(exchange.headers.begin(), exchange.headers.end());
    if (exchange.status != 0)
        out.body = keepTokens ? exchange.body : smart::redactTokens(exchange.body);
    out.truncated = exchange.bodyTruncated;
    out.networkError = networkErrorOf(exchange);
    out.tls = tlsOf(exchange);
    out.redirects = redirectsOf(exchange);
    out.timings = timingsOf(exchange.timings);
    return out;
}

nlohmann::ordered_json toCaseRequest(const smart::HttpRequest& request) {
    auto headers = nlohmann::ordered_json::object();
    for (const auto& [name, value] : request.headers)
        headers[name] = value;
    return {{"method", request.method}, {"url", request.url}, {"headers", std::move(headers)}, {"body", request.body}};
}

diagnosis::CaseFetch toCaseFetch(const net::Exchange& exchange) {
    diagnosis::CaseFetch out;
    out.url = exchange.request.url;
    out.fetchedAt = receivedAt(exchange);
    out.status = exchange.status;
    out.headers.assign(exchange.headers.begin(), exchange.headers.end());
    if (exchange.status != 0)
        out.body = exchange.body;
    out.truncated = exchange.bodyTruncated;
    out.networkError = networkErrorOf(exchange);
    out.tls = tlsOf(exchange);
    out.redirects = redirectsOf(exchange);
    out.timings = timingsOf(exchange.timings);
    return out;
}

void record(diagnosis::CaseFile& file, const Prepared& prepared, const net::Exchange& exchange, bool keepTokens) {
    record(file, prepared, toCaseResponse(exchange, keepTokens));
    if (auto headers = headersAsSent(exchange.requestBytes); !headers.empty())
        file.request.edit()["headers"] = std::move(headers);
}

void record(diagnosis::CaseFile& file, const Prepared& prepared, const diagnosis::CaseResponse& response) {
    // A probe says something only beside the answer that it was compared with.
    if (!file.response || diagnosis::compareAnswers(*file.response, response, {file.clientId, file.scope}).sureness() ==
                              diagnosis::Sureness::Certain)
        file.probes.clear();
    file.assertion = prepared.assertion;
    file.request = toCaseRequest(prepared.request);
    file.response = response;
}

net::Request discoveryRequest(const std::string& fhirBase) {
    net::Request out;
    out.url = smart::discoveryUrl(fhirBase);
    out.headers.emplace_back("Accept", "application/json");
    return out;
}

bool tellsNoDiscovery(const net::Exchange& exchange) {
    return exchange.status >= 400 && exchange.status < 500 && exchange.status != 429 && !exchange.redirect &&
           !exchange.error;
}

net::Request jwksRequest(const std::string& url) {
    net::Request out;
    out.url = url;
    out.headers.emplace_back("Accept", "application/json");
    return out;
}

} // namespace ad::attempt

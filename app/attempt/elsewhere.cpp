#include "attempt/elsewhere.h"
#include "net/address.h"

#include <QUrl>

namespace ad::attempt {
namespace {

std::string hostOf(const std::string& address) { return utf8(QUrl(text(address).trimmed()).host().toLower()); }

bool isThisMachine(const std::string& host) { return host == "localhost" || net::isLoopbackAddress(host); }

} // namespace

std::string endpointHost(const Credentials& credentials) {
    return hostOf(!credentials.tokenEndpoint.empty() ? credentials.tokenEndpoint : credentials.fhirBaseUrl);
}

std::string audienceElsewhere(const Credentials& credentials) {
    const std::string endpoint = endpointHost(credentials);
    if (endpoint.empty() || isThisMachine(endpoint))
        return {};
    const auto elsewhere = [&](const std::string& audience) {
        const std::string host = hostOf(audience);
        return host == endpoint ? std::string() : host;
    };
    const auto& changes = credentials.changes.claimChanges;
    const auto changed = changes.is_object() ? changes.find("aud") : changes.end();
    if (!changes.is_object() || changed == changes.end())
        return elsewhere(credentials.audience);
    if (changed->is_string())
        return elsewhere(changed->get<std::string>());
    if (changed->is_array())
        for (const auto& one : *changed)
            if (one.is_string())
                if (std::string host = elsewhere(one.get<std::string>()); !host.empty())
                    return host;
    return {};
}

} // namespace ad::attempt

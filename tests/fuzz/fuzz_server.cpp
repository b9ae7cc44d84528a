// Any bytes as what a server sends: discovery, the token response, a form and scopes.
#include "smart/discovery.h"
#include "smart/scope_cover.h"
#include "smart/token_request.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ad;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto discovery = smart::parseDiscovery(bytes, "https://fhir.example.org/r4");
    if (discovery ? discovery->tokenEndpoint.empty() : discovery.error().what.isEmpty())
        std::abort();
    const auto answer = smart::parseTokenResponse(bytes);
    if (answer.granted(200) && !answer.accessToken)
        std::abort();
    // No access token that was read may be left behind.
    const std::string redacted = smart::redactTokens(bytes);
    if (answer.accessToken && answer.accessToken->size() > 12 &&
        redacted.find(*answer.accessToken) != std::string::npos)
        std::abort();
    // A form that is written from its fields reads the same.
    std::vector<smart::Parameter> parameters;
    for (const auto& field : smart::parseForm(bytes)) {
        if (field.offset + field.rawName.size() + field.rawValue.size() > size)
            std::abort();
        parameters.push_back({field.name, field.value});
    }
    const auto again = smart::parseForm(smart::formEncode(parameters));
    if (again.size() != parameters.size())
        std::abort();
    (void)smart::checkScopes(bytes);
    if (!smart::scopesNotCovered(bytes, bytes).empty()) // what was granted as it was asked for lacks nothing
        std::abort();
    (void)smart::scopesNotCovered(bytes.substr(0, size / 2), bytes.substr(size / 2));
    (void)smart::discoveryUrl(bytes);
    return 0;
}

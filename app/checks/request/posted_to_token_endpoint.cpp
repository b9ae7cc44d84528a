#include "checks/support.h"

namespace ad::checks {
namespace {

std::string withoutQuery(const std::string& url) { return url.substr(0, url.find_first_of("?#")); }

Finding check(const Facts& f) {
    std::string endpoint = f.file.tokenEndpoint;
    if (endpoint.empty() && f.discovery)
        endpoint = f.discovery->tokenEndpoint;
    if (f.request->url.empty())
        return unknown(Tr::tr("The address of the request is not known."));
    if (endpoint.empty())
        return unknown(Tr::tr("The token endpoint is not known: its discovery document names it."),
                       shown(f.request->url, 200));
    const std::string url = withoutQuery(f.request->url);
    if (url == endpoint || (f.discovery && url == f.discovery->tokenEndpoint))
        return pass(Tr::tr("The request goes to the token endpoint."), shown(url, 200));
    return fixable(at(proved(Tr::tr("The request goes to another address than the token endpoint."), shown(url, 200),
                             shown(endpoint, 200)),
                      At{"request", "url", {}, {}, {}, {}}));
}

const Register reg({"posted-to-token-endpoint",
                    Family::Request,
                    Step::ReadRequest,
                    {"token_endpoint_wrong"},
                    NeedsRequest,
                    {smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks

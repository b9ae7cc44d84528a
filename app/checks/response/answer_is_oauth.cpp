#include "checks/response/status.h"

#include <algorithm>
#include <array>

namespace ad::checks::answer_is_oauth {
namespace {

bool isPostedTo(const Facts& f, const std::string& endpoint) {
    return !endpoint.empty() && f.request && f.request->method == "POST" && f.request->url == endpoint;
}

/// The page of the network in which the program runs, and not of the place that the request was sent to: it says so, or
/// comes with success from the address that discovery names.
bool isOfNetwork(const Facts& f, const QString& page) {
    constexpr auto words = std::to_array<const char*>(
        {"guest network", "captive portal", "wi-fi", "wifi", "network login", "to the network", "network access"});
    if (std::any_of(words.begin(), words.end(), [&](const char* one) { return page.contains(QLatin1String(one)); }))
        return true;
    return f.status / 100 == 2 && f.discovery && isPostedTo(f, f.discovery->tokenEndpoint);
}

Finding check(const Facts& f) {
    const CaseResponse& r = *f.file.response;
    const QString expected = Tr::tr("a JSON object with access_token or error");
    if (f.answer && f.answer->isJson && (!f.answer->error.empty() || f.answer->accessToken))
        return pass(Tr::tr("The answer has the form that OAuth prescribes."), statusText(f), expected);
    const std::string body = r.body.value_or("");
    const QString observed = body.empty() ? Tr::tr("an empty body") : shown(body, 100);
    const At place{"response", {}, 0, {}, {}, {}};
    if (f.answerCut && !f.answer->isHtml)
        return at(unknown(f.answer->error.empty()
                              ? Tr::tr("The answer is longer than what was kept of it: its form cannot be told.")
                              : Tr::tr("The answer is longer than what was kept of it; only its code could be read."),
                          cutNote(f), expected),
                  place);
    if (f.answer && !f.answer->isJson && !f.answer->error.empty())
        return at(unknown(Tr::tr("The answer breaks off before its JSON ends; only its code could be read."), observed,
                          expected),
                  place);
    if (f.status >= 300 && f.status < 400)
        return notApplicable(Tr::tr("The server redirects; another check judges that."));
    if (f.answer && f.answer->isHtml) {
        const QString lower = text(body).toLower();
        const bool proxy = lower.contains(QLatin1String("proxy")) || lower.contains(QLatin1String("firewall")) ||
                           lower.contains(QLatin1String("blocked")) || lower.contains(QLatin1String("access denied")) ||
                           isOfNetwork(f, lower);
        // The page of a server or gateway that failed: it says so by its status, wherever it stands.
        if (!proxy && f.status >= 500)
            return notApplicable(Tr::tr("The status says what happened."));
        return at(
            naming(suspicious(
                       proxy ? Tr::tr("A web page of a proxy or firewall came back, not an answer of a token endpoint.")
                             : Tr::tr("A web page came back, not an answer of a token endpoint."),
                       observed, expected),
                   proxy ? std::vector<std::string>{"proxy_interference", "token_endpoint_wrong"}
                         : std::vector<std::string>{"token_endpoint_wrong", "proxy_interference"}),
            place);
    }
    if (f.status >= 500 || f.status == 429)
        return notApplicable(Tr::tr("The status says what happened."));
    if (body.empty())
        return at(naming(warn(Tr::tr("The answer has no body."), observed, expected),
                         {"token_endpoint_wrong", "proxy_interference"}),
                  place);
    // Words in which no reason is recognised: most likely not those of a token endpoint.
    Finding finding = warn(Tr::tr("The answer is not the JSON that OAuth prescribes."), observed, expected);
    if (!f.answer || (!f.answer->isJson && !f.said))
        finding = suspicious(Tr::tr("The answer is not the JSON that OAuth prescribes."), observed, expected);
    // At the right address it was something before the token endpoint that spoke.
    const bool known = f.discovery ? isPostedTo(f, f.discovery->tokenEndpoint) : isPostedTo(f, f.file.tokenEndpoint);
    return at(naming(std::move(finding), known
                                             ? std::vector<std::string>{"proxy_interference", "token_endpoint_wrong"}
                                             : std::vector<std::string>{"token_endpoint_wrong", "proxy_interference"}),
              place);
}

const Register reg({"answer-is-oauth",
                    Family::Response,
                    Step::ReachServer,
                    {"token_endpoint_wrong", "proxy_interference"},
                    NeedsResponse,
                    {rfc6749Errors},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::answer_is_oauth

#include "checks/support.h"

namespace ad::checks::not_redirected {
namespace {

Finding check(const Facts& f) {
    const CaseResponse& r = *f.file.response;
    const QString expected = Tr::tr("an answer from the token endpoint itself");
    if (f.status >= 300 && f.status < 400) {
        const std::string to =
            r.header("location").value_or(r.redirects.empty() ? std::string() : r.redirects.back().location);
        return at(proved(to.empty() ? Tr::tr("The server redirects the request (HTTP %1).").arg(f.status)
                                    : Tr::tr("The server redirects the request to %1.").arg(shown(to, 160)),
                         Tr::tr("HTTP %1").arg(f.status), expected),
                  At{"response", "location", {}, {}, {}, {}});
    }
    // What is shown of it: the parameters went with the POST.
    const QString to = r.redirects.empty() ? QString() : shown(r.redirects.back().location, 160);
    // Others keep the method (RFC 9110 15.4.8).
    const bool mayTurn = std::any_of(r.redirects.begin(), r.redirects.end(), [](const CaseRedirect& one) {
        return one.status == 301 || one.status == 302 || one.status == 303;
    });
    if (mayTurn && wasTold(f, "turned_to_get"))
        return at(
            naming(proved(Tr::tr("A redirect turned the POST into a GET, and the parameters were lost on the way."), to,
                          expected),
                   {"redirected", "method_wrong"}),
            At{"response", "location", {}, {}, {}, {}});
    if (!r.redirects.empty())
        return at(
            suspicious(
                Tr::tr("The request was redirected %1 times before this answer; parameters are easily lost on the way.")
                    .arg(r.redirects.size()),
                shown(r.redirects.back().location, 160), expected),
            At{"response", "location", {}, {}, {}, {}});
    return pass(Tr::tr("The request was not redirected."));
}

const Register reg({"not-redirected",
                    Family::Response,
                    Step::ReachServer,
                    {"redirected"},
                    NeedsResponse,
                    {{"RFC 9110, section 15.4", "https://www.rfc-editor.org/rfc/rfc9110#section-15.4"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::not_redirected

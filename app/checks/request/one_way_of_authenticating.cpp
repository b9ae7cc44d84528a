#include "checks/support.h"

namespace ad::checks::one_way_of_authenticating {
namespace {

Finding check(const Facts& f) {
    const auto* secret = formField(f, "client_secret");
    const QString authorization = text(f.request->header("authorization").value_or(""));
    const bool basic =
        f.request->basicCredentials || authorization.startsWith(QLatin1String("Basic "), Qt::CaseInsensitive);
    const bool withAssertion = f.assertionGiven && (formField(f, "client_assertion") || !hasForm(f));
    const QString expected = Tr::tr("the assertion alone");
    if (withAssertion && (basic || (secret && !secret->value.empty())))
        return fixable(at(
            proved(basic ? Tr::tr("The request authenticates in two ways at once: with an assertion and with HTTP "
                                  "Basic.")
                         : Tr::tr("The request authenticates in two ways at once: with an assertion and with a "
                                  "secret."),
                   basic ? Tr::tr("an assertion and Authorization: Basic") : Tr::tr("an assertion and client_secret"),
                   expected),
            basic ? inRequest("authorization") : inRequest(*secret)));
    if (withAssertion && secret)
        return fixable(
            at(warn(Tr::tr("An empty client_secret is sent besides the assertion; some servers count it as a "
                           "second way of authenticating."),
                    Tr::tr("client_secret, empty"), expected),
               inRequest(*secret)));
    if (withAssertion && !authorization.isEmpty() && !authorization.contains(QLatin1String("eyJ")))
        return fixable(at(
            warn(Tr::tr("An Authorization header is sent besides the assertion; some servers then look at "
                        "it alone."),
                 Tr::tr("Authorization: %1 …").arg(authorization.section(QLatin1Char(' '), 0, 0).left(20)), expected),
            inRequest("authorization")));
    return pass(Tr::tr("The request authenticates in one way only."));
}

const Register reg({"one-way-of-authenticating",
                    Family::Request,
                    Step::ReadRequest,
                    {"multiple_auth_methods"},
                    NeedsRequest,
                    {{"RFC 6749, section 2.3", "https://www.rfc-editor.org/rfc/rfc6749#section-2.3"}, rfc6749Errors},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::one_way_of_authenticating

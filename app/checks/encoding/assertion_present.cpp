#include "checks/support.h"

namespace ad::checks::assertion_present {
namespace {

/// A form that came whole, and holds no assertion under its name, nor has the URL or a header one.
bool formWithoutAssertion(const Facts& f) {
    if (!hasForm(f) || formField(f, "client_assertion"))
        return false;
    const auto query = queryFields(f);
    return std::none_of(query.begin(), query.end(),
                        [](const smart::FormField& x) { return x.name == "client_assertion"; }) &&
           !f.request->header("client_assertion") &&
           !text(f.request->header("authorization").value_or("")).contains(QLatin1String("eyJ")) &&
           (formField(f, "grant_type") || formField(f, "client_assertion_type") || formField(f, "scope"));
}

Finding check(const Facts& f) {
    if (f.request && f.request->isOpen("client_assertion") && !f.assertionGiven)
        return unknown(Tr::tr("The request takes the assertion from a variable, so it could not be read."));
    if (f.request && isOtherFlow(f) && !formField(f, "client_assertion"))
        return notApplicable(Tr::tr("The form is that of another grant, which needs no client assertion."));
    if (isBcdaOfSecrets(f))
        return notApplicable(Tr::tr("This server takes an ID and a secret, and no assertion."));
    const char* own = f.vendor->assertionIs == "grant" ? "assertion" : "client_secret";
    if (f.request && f.vendor->assertionIs != "client" && formField(f, own) && !formField(f, "client_assertion"))
        return notApplicable(
            Tr::tr("At this server the signed JWT belongs in the parameter %1.").arg(QLatin1String(own)));
    const bool bodiless = !f.assertionGiven && f.request && f.request->bodyKnown;
    if (bodiless || formWithoutAssertion(f)) {
        const QString observed = Tr::tr("no client_assertion"), expected = Tr::tr("a signed JWT in client_assertion");
        // Where something stands in its place, that comes first.
        if (sendsSecret(f) && f.answer && f.answer->granted(f.status))
            return notApplicable(Tr::tr("A token was granted for the secret."));
        if (sendsSecret(f))
            return at(
                naming(suspicious(Tr::tr("The request carries a secret and no client_assertion."), observed, expected),
                       {"secret_wrong", "assertion_missing"}),
                inRequest("client_assertion"));
        const auto* grant = formField(f, "grant_type");
        const bool plainGrant = grant && grant->value == "client_credentials";
        if (const auto* other = formField(f, "assertion"); other && !other->value.empty())
            return fixable(at(naming(proved(Tr::tr("The JWT is in the parameter assertion, which belongs to another "
                                                   "grant; it must be in client_assertion."),
                                            Tr::tr("assertion"), Tr::tr("client_assertion")),
                                     plainGrant ? std::vector<std::string>{"assertion_missing", "grant_type_wrong"}
                                                : std::vector<std::string>{"grant_type_wrong", "assertion_missing"}),
                              inRequest(*other)));
        if (f.request->header("client_assertion") || f.request->header("client-assertion"))
            return notApplicable(Tr::tr("The assertion is in a header; another check judges that."));
        if (isFormMiswritten(f))
            return notApplicable(Tr::tr("The form is not encoded as one; another check judges that."));
        for (const auto& field : f.form)
            if (field.name != "client_assertion" && text(field.value).startsWith(QLatin1String("eyJ")))
                return fixable(at(proved(Tr::tr("The JWT is in the parameter %1; it must be in client_assertion.")
                                             .arg(shown(field.name, 60)),
                                         shown(field.name, 60), Tr::tr("client_assertion")),
                                  inRequest(field)));
        if (!bodiless || hasForm(f) || f.request->body.empty())
            return at(proved(Tr::tr("The request carries no client_assertion."), observed, expected),
                      inRequest("client_assertion"));
        return at(suspicious(Tr::tr("No client_assertion was found in the body of the request."), observed, expected),
                  inRequest("client_assertion"));
    }
    if (!f.assertionGiven)
        return unknown(Tr::tr("No assertion was given."));
    if (f.jws.hasProblem(jose::Flaw::Empty))
        return fixable(at(proved(Tr::tr("The assertion is empty."), Tr::tr("nothing"), Tr::tr("a signed JWT")),
                          At{"assertion", {}, 0, 0, {}, {}}));
    return pass(Tr::tr("There is an assertion."), Tr::tr("%1 characters").arg(f.jws.source.size()));
}

const Register reg({"assertion-present",
                    Family::Encoding,
                    Step::ReadRequest,
                    {"assertion_missing"},
                    RestsOnWhole,
                    {rfc7523, smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::assertion_present

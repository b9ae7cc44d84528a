#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    if (!f.assertionGiven) {
        if (f.request && f.request->bodyKnown)
            return at(proved(Tr::tr("The request carries no client_assertion."), Tr::tr("no client_assertion"),
                             Tr::tr("a signed JWT in client_assertion")),
                      At{"request", "client_assertion", {}, {}, {}, {}});
        return unknown(Tr::tr("No assertion was given."));
    }
    if (f.jws.hasProblem(jose::Flaw::Empty))
        return fixable(at(proved(Tr::tr("The assertion is empty."), Tr::tr("nothing"), Tr::tr("a signed JWT")),
                          At{"assertion", {}, 0, 0, {}, {}}));
    return pass(Tr::tr("There is an assertion."), Tr::tr("%1 characters").arg(f.jws.source.size()));
}

const Register reg({"assertion-present",
                    Family::Encoding,
                    Step::ReadRequest,
                    {"assertion_missing"},
                    NeedsNothing,
                    {rfc7523, smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks

#include "checks/support.h"

namespace ad::checks::members_unique {
namespace {

Finding check(const Facts& f) {
    for (const jose::Problem& p : f.jws.problems)
        if (p.flaw == jose::Flaw::DuplicateMember)
            return fixable(at(proved(p.detail, shown(p.pointer, 80), Tr::tr("each name once")),
                              At{p.part == jose::Part::Header ? "header" : "claims", p.pointer, {}, {}, {}, {}}));
    return pass(Tr::tr("No header parameter or claim comes twice."));
}

const Register reg({"members-unique",
                    Family::Encoding,
                    Step::ReadRequest,
                    {"assertion_malformed"},
                    NeedsClaims,
                    {{"RFC 7515, section 4", "https://www.rfc-editor.org/rfc/rfc7515#section-4"},
                     {"RFC 7519, section 4", "https://www.rfc-editor.org/rfc/rfc7519#section-4"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::members_unique

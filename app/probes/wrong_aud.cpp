#include "probes/probe.h"

namespace ad::probes::wrong_aud {
namespace {

Expected<void> change(Draft& draft, const Random&) {
    // RFC 6761 §6.4: a name under .invalid belongs to nobody.
    draft.claims["aud"] = "https://audience.invalid/token";
    return {};
}

const Register
    reg({"wrong_aud", 3, QT_TRANSLATE_NOOP("ad::probes", "a wrong audience"),
         QT_TRANSLATE_NOOP("ad::probes", "The same request with an audience (aud) that no server has."),
         QT_TRANSLATE_NOOP("ad::probes",
                           "Another answer than before shows that the audience of the first request was accepted, and "
                           "all that the server checks before it; with most servers that is the signature too."),
         QT_TRANSLATE_NOOP("ad::probes",
                           "The same answer does not prove that the audience is wrong: the server may stop before it "
                           "looks at it, or hide the difference."),
         true, change});

} // namespace
} // namespace ad::probes::wrong_aud

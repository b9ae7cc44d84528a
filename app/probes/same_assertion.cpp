#include "probes/probe.h"

namespace ad::probes::same_assertion {
namespace {

Expected<void> change(Draft& draft, const Random&) {
    draft.assertion = draft.original;
    return {};
}

const Register reg(
    {"same_assertion", 5, QT_TRANSLATE_NOOP("ad::probes", "the same assertion again"),
     QT_TRANSLATE_NOOP("ad::probes", "The very assertion of the first request once more. Where that one has "
                                     "expired by now, a fresh one is sent twice."),
     QT_TRANSLATE_NOOP("ad::probes", "Another answer the second time shows that the server remembers assertions, "
                                     "and that it had not seen the first one before."),
     QT_TRANSLATE_NOOP("ad::probes", "The same answer shows nothing: the server may stop before it looks for repeated "
                                     "assertions, or remember none."),
     false, change});

} // namespace
} // namespace ad::probes::same_assertion

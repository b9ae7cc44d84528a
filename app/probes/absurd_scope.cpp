#include "probes/probe.h"

#include <algorithm>

namespace ad::probes::absurd_scope {
namespace {

Expected<void> change(Draft& draft, const Random&) {
    const std::string scope(diagnosis::absurdScope);
    const auto given =
        std::find_if(draft.form.begin(), draft.form.end(), [](const auto& p) { return p.first == "scope"; });
    if (given != draft.form.end())
        given->second = scope;
    else
        draft.form.emplace_back("scope", scope);
    return {};
}

const Register
    reg({"absurd_scope", 4, QT_TRANSLATE_NOOP("ad::probes", "an absurd scope"),
         QT_TRANSLATE_NOOP("ad::probes", "The same request, asking for a scope that no server knows."),
         QT_TRANSLATE_NOOP("ad::probes", "The answer invalid_scope shows that authentication works."),
         QT_TRANSLATE_NOOP("ad::probes",
                           "The same answer as before shows only that the server stops before it looks at the scope. "
                           "Some servers ignore a scope that they do not know, and grant a token: it is dropped."),
         true, change});

} // namespace
} // namespace ad::probes::absurd_scope

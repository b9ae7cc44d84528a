#include "diagnosis/check.h"

#include <QtGlobal>
#include <algorithm>

namespace ad::diagnosis {
namespace {

std::vector<RegisteredCheck>& registry() {
    static std::vector<RegisteredCheck> checks;
    return checks;
}

Finding make(Verdict verdict, QString message, QString observed, QString expected) {
    Finding f;
    f.verdict = verdict;
    f.message = std::move(message);
    f.observed = std::move(observed);
    f.expected = std::move(expected);
    return f;
}

} // namespace

Register::Register(CheckInfo info, CheckFunction function) {
    auto& checks = registry();
    const auto at = std::lower_bound(checks.begin(), checks.end(), info.id,
                                     [](const RegisteredCheck& c, std::string_view id) { return c.info.id < id; });
    if (info.id.empty() || (at != checks.end() && at->info.id == info.id))
        qFatal("A check has no id, or one that is taken: \"%s\"", std::string(info.id).c_str());
    checks.insert(at, {std::move(info), function});
}

const std::vector<RegisteredCheck>& allChecks() { return registry(); }

const RegisteredCheck* findCheck(std::string_view id) {
    const auto& checks = registry();
    const auto at =
        std::lower_bound(checks.begin(), checks.end(), id,
                         [](const RegisteredCheck& c, std::string_view wanted) { return c.info.id < wanted; });
    return at != checks.end() && at->info.id == id ? &*at : nullptr;
}

Finding pass(QString message, QString observed, QString expected) {
    return make(Verdict::Pass, std::move(message), std::move(observed), std::move(expected));
}
Finding warn(QString message, QString observed, QString expected) {
    return make(Verdict::Warn, std::move(message), std::move(observed), std::move(expected));
}
Finding unknown(QString message, QString observed, QString expected) {
    return make(Verdict::Unknown, std::move(message), std::move(observed), std::move(expected));
}
Finding notApplicable(QString message) { return make(Verdict::NotApplicable, std::move(message), {}, {}); }
Finding proved(QString message, QString observed, QString expected) {
    Finding f = make(Verdict::Fail, std::move(message), std::move(observed), std::move(expected));
    f.proof = true;
    return f;
}
Finding suspicious(QString message, QString observed, QString expected) {
    return make(Verdict::Fail, std::move(message), std::move(observed), std::move(expected));
}

} // namespace ad::diagnosis

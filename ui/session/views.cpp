#include "session/views.h"

namespace ad::ui {

Mark markOf(diagnosis::Verdict verdict) {
    switch (verdict) {
    case diagnosis::Verdict::Pass:
        return Mark::Pass;
    case diagnosis::Verdict::Fail:
        return Mark::Fail;
    case diagnosis::Verdict::Warn:
        return Mark::Warn;
    case diagnosis::Verdict::Unknown:
        return Mark::Unknown;
    case diagnosis::Verdict::NotApplicable:
        break;
    }
    return Mark::None;
}

Mark markOf(diagnosis::StepState state) {
    switch (state) {
    case diagnosis::StepState::Proved:
        return Mark::Pass;
    case diagnosis::StepState::Consistent:
        return Mark::Consistent;
    case diagnosis::StepState::Broken:
        return Mark::Fail;
    case diagnosis::StepState::Unknown:
        break;
    }
    return Mark::Unknown;
}

} // namespace ad::ui

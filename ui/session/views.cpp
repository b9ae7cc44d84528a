#include "session/views.h"
#include "session/tr.h"

namespace ad::ui {

bool lacksKey(const SessionView& view) {
    return view.key.state == KeyView::State::None || view.key.state == KeyView::State::Failed ||
           view.key.state == KeyView::State::Named;
}

bool lacksForWatch(const SessionView& view) {
    return lacksKey(view) || view.clientId.isEmpty() || (view.server.isEmpty() && view.tokenEndpoint.isEmpty());
}

QString environmentName(const QString& environment) {
    //: The environment of a server, within a sentence.
    return environment == QLatin1String("sandbox") ? SessionTr::tr("sandbox")
           //: The environment of a server, within a sentence.
           : environment == QLatin1String("production") ? SessionTr::tr("production")
                                                        : environment;
}

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

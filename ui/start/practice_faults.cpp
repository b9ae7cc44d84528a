#include "start/practice_faults.h"

#include <QCoreApplication>

#include <algorithm>

namespace ad::ui {

namespace {

struct PracticeFaultsTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::PracticeFaults)
};

} // namespace

void PracticeFault::begin(Session& session) const {
    const auto titleNow = [fault = fault, slip = slip] {
        const auto all = practiceFaults();
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const PracticeFault& one) { return one.fault == fault && one.slip == slip; });
        return it != all.end() ? it->title : QString();
    };
    if (fault == practice::Fault::None) {
        session.practise(slip, titleNow);
    } else {
        session.practise(fault, titleNow);
    }
}

QList<PracticeFault> practiceFaults() {
    using practice::Fault;
    using Slip = Session::Slip;
    return {
        {Fault::None, PracticeFaultsTr::tr("Everything is right, and a token is granted"), Slip::None},
        {Fault::None, PracticeFaultsTr::tr("The client ID is that of another app"), Slip::AnotherClient},
        {Fault::None, PracticeFaultsTr::tr("Another key is registered"), Slip::AnotherKey},
        {Fault::None, PracticeFaultsTr::tr("The kid is not in the key set"), Slip::UnknownKid},
        {Fault::None, PracticeFaultsTr::tr("iss and sub are not the same"), Slip::IssNotSub},
        {Fault::None, PracticeFaultsTr::tr("aud has a slash too many"), Slip::Audience},
        {Fault::None, PracticeFaultsTr::tr("exp is an hour ahead"), Slip::ExpTooFar},
        {Fault::RateLimited, PracticeFaultsTr::tr("The server asks to wait (429)")},
        {Fault::ServerError, PracticeFaultsTr::tr("The server itself fails (500)")},
        {Fault::WrongClock, PracticeFaultsTr::tr("The server’s clock is an hour ahead")},
        {Fault::Hang, PracticeFaultsTr::tr("The server does not answer")},
        {Fault::CloseConnection, PracticeFaultsTr::tr("The connection closes without an answer")},
        {Fault::ProxyPage, PracticeFaultsTr::tr("A proxy refuses (403)")},
        {Fault::HtmlPage, PracticeFaultsTr::tr("A login page comes in place of the answer")},
        {Fault::Redirect, PracticeFaultsTr::tr("The token endpoint has moved (302)")},
        {Fault::NotJson, PracticeFaultsTr::tr("The answer is plain text (400)")},
        {Fault::HugeBody, PracticeFaultsTr::tr("The answer does not end")},
    };
}

} // namespace ad::ui

#include "start/practice_faults.h"

#include <QCoreApplication>

namespace ad::ui {

namespace {

struct PracticeFaultsTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::PracticeFaults)
};

} // namespace

QList<PracticeFault> practiceFaults() {
    using practice::Fault;
    return {
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

// The faults of a practice server that a person can choose, in words.
#pragma once

#include "practice/server.h"
#include "session/session.h"
#include <QList>
#include <QString>

namespace ad::ui {

struct PracticeFault {
    practice::Fault fault = practice::Fault::None;
    QString title;                            ///< "The server asks to wait (429)"
    Session::Slip slip = Session::Slip::None; ///< of the client, where the server has no fault
    void begin(Session& session) const;
};

/// All that there are: plain practice, what clients do wrong, the commonest first, then what servers do.
[[nodiscard]] QList<PracticeFault> practiceFaults();

} // namespace ad::ui

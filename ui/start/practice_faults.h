// The faults of a practice server that a person can choose, in words.
#pragma once

#include "practice/server.h"
#include <QList>
#include <QString>

namespace ad::ui {

struct PracticeFault {
    practice::Fault fault = practice::Fault::None;
    QString title; ///< "The server asks to wait (429)"
};

/// All that there are, the commonest first.
[[nodiscard]] QList<PracticeFault> practiceFaults();

} // namespace ad::ui

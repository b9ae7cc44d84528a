#pragma once

#include <QCoreApplication>

namespace ad::ui {

/// The context that the texts of this room are translated in: SessionTr::tr("…").
struct SessionTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Session)
};

} // namespace ad::ui

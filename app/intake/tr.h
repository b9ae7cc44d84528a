#pragma once

#include <QCoreApplication>

namespace ad::intake {

/// The context that the texts of this room are translated in: Tr::tr("…").
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::intake)
};

} // namespace ad::intake

#pragma once

#include <QCoreApplication>

namespace ad::watch {

/// The context that the texts of this room are translated in: Tr::tr("…").
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::watch)
};

} // namespace ad::watch

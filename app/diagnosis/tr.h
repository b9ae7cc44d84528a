#pragma once

#include <QCoreApplication>

namespace ad::diagnosis {

/// The context that the texts of this room are translated in: Tr::tr("…").
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::diagnosis)
};

} // namespace ad::diagnosis

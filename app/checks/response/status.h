// How the checks of the answer name its status.
#pragma once

#include "checks/support.h"
#include <QLocale>

namespace ad::checks {

/// "HTTP 400"; of an answer that was pasted without its first line, that its status is not known.
[[nodiscard]] inline QString statusText(const Facts& facts) {
    return facts.status ? Tr::tr("HTTP %1").arg(facts.status) : Tr::tr("an answer without its status");
}

/// How much of an answer was kept whose end was not.
[[nodiscard]] inline QString cutNote(const Facts& facts) {
    const auto size = static_cast<qint64>(facts.file.response->body.value_or("").size());
    return Tr::tr("the first %1").arg(QLocale::c().formattedDataSize(size, 0));
}

} // namespace ad::checks

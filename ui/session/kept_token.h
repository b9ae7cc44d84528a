// A token as it is stored with an attempt: nothing that a server takes.
#pragma once

#include "session/views.h"

namespace ad::ui {

/// Its signature was taken out when it was kept (export/redact.h): whoever copied it would get a token that is none.
[[nodiscard]] inline bool isWithoutSignature(const AssertionView& assertion) {
    return assertion.compact.endsWith(QLatin1String("[signature removed]"));
}

} // namespace ad::ui

// What the desktop says about light and dark.
#pragma once

#include "theme/theme.h"
#include <optional>

namespace ad::ui {

/// Qt's own hint where it has one (Qt 6.5 and newer); empty where it does not know.
[[nodiscard]] std::optional<Scheme> systemSchemeHint();

/// Tells `theme` whenever the desktop changes between light and dark: by Qt's hint, else by the desktop portal
/// (org.freedesktop.appearance, color-scheme), which is asked after the first paint and never waited for.
void followSystemScheme(Theme& theme);

} // namespace ad::ui

// What the desktop says about light and dark, contrast and motion.
#pragma once

#include "theme/theme.h"
#include <optional>

namespace ad::ui {

/// Qt's own hint where it has one (Qt 6.5 and newer); empty where it does not know.
[[nodiscard]] std::optional<Scheme> systemSchemeHint();

/// Tells `theme` whenever the desktop changes: light and dark by Qt's hint where it has one; else, and for higher
/// contrast and less motion, by the desktop portal (org.freedesktop.appearance: color-scheme, contrast, reduced-motion;
/// and org.gnome.desktop.interface: enable-animations). The portal is asked after the first paint and never waited for.
void followSystemScheme(Theme& theme);

} // namespace ad::ui

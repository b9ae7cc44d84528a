// What the desktop says about light and dark, contrast and motion.
#pragma once

#include "theme/theme.h"
#include <future>
#include <optional>

namespace ad::ui {

/// Qt's own hint where it has one (Qt 6.5 and newer); empty where it does not know.
[[nodiscard]] std::optional<Scheme> systemSchemeHint();

/// Tells `theme` whenever the desktop changes: light and dark by Qt's hint where it has one; else, and for higher
/// contrast and less motion, by the desktop portal (org.freedesktop.appearance: color-scheme, contrast, reduced-motion;
/// and org.gnome.desktop.interface: enable-animations). The portal is asked after the first paint and never waited for.
void followSystemScheme(Theme& theme);

/// Says that there is no session bus where none is told of and nothing is installed that starts one (dbus-launch):
/// D-Bus would look for that in all folders of PATH, by a process of its own, while the window waits. Call it before
/// there is an application or another thread: it sets DBUS_SESSION_BUS_ADDRESS.
void noteAbsentBus();

/// Connects to the session bus on a thread of its own, where Qt does so by itself as soon as there is a widget: it asks
/// there whether somebody reads the screen, and waits for the bus. Call it right after the application was made; what
/// it gives must be gone before the application.
[[nodiscard]] std::future<void> reachBusAhead();

} // namespace ad::ui

#pragma once

#include <future>

namespace ad::ui {

/// Lets fontconfig read the list of the fonts on a thread of its own, where the system has fontconfig: the application
/// asks for the list as soon as it lays out text, and by then has connected to the display. Call it first of all in
/// main(), and keep what it gives until the application is gone.
[[nodiscard]] std::future<void> readFontsAhead();

/// Loads the fonts that every window shows: what the first text would wait for otherwise.
void loadFonts();

} // namespace ad::ui

#pragma once

#include <future>

namespace ad::ui {

/// Lets fontconfig read the list of the fonts on a thread of its own, where the system has fontconfig, and Qt take it
/// over from there: the first text needs it, and until then the application connects to the display. Call it first of
/// all in main(), and keep what it gives until the application is gone.
[[nodiscard]] std::future<void> readFontsAhead();

/// Loads the fonts that every window shows: what the first text would wait for otherwise.
void loadFonts();

} // namespace ad::ui

// Pictures of the real window, for documentation and measurement.
#pragma once

#include "frame/pages.h"
#include <QString>
#include <optional>

namespace ad::ui {

class Keeper;
class MainWindow;
class Session;

/// Shows the window, waits until all work is done and painted, goes to `page` (empty: stays), and writes a PNG. False:
/// it could not be written.
[[nodiscard]] bool takeScreenshot(MainWindow& window, Session& session, const Keeper& keeper,
                                  std::optional<PageId> page, const QString& path);

} // namespace ad::ui

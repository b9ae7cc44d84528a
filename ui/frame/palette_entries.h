// What the palette offers besides the actions of the window: what stands on the page, profiles, files.
#pragma once

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace ad::ui {

struct PaletteEntry {
    QString name;
    QString group;
    std::function<void()> run;
    bool first = false; ///< what the page wants done next: on top while nothing is written
};

/// The buttons of a page that can be pressed now, the primary one first; one entry for each name.
[[nodiscard]] QList<PaletteEntry> entriesOfPage(const QWidget& page, const QString& title);

} // namespace ad::ui

// What the tests of the frame share: the window with nothing kept, and its keys.
#pragma once

#include "frame/main_window.h"
#include "frame/palette.h"
#include "frame/preferences.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace ad::ui {

struct Scene {
    explicit Scene(const QString& dataDir = {}) : preferences(dataDir) {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window does not become active");
        }
    }
    [[nodiscard]] QAction* action(ActionId id) const { return window.actions()[id]; }
    [[nodiscard]] CommandPalette* palette() const {
        return window.findChild<CommandPalette*>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// The sheet that is open, if one is.
    [[nodiscard]] Sheet* sheet() const {
        const auto all = window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
        for (Sheet* sheet : all) {
            if (sheet->isVisible()) {
                return sheet;
            }
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }

    Session session;
    Preferences preferences;
    MainWindow window{session, preferences};
};

} // namespace ad::ui

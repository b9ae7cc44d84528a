#include "frame/palette_entries.h"

#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/segment_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QSet>
#include <QVariant>
#include <algorithm>

namespace ad::ui {

namespace {

QString nameOf(const QAbstractButton& button) {
    QString name = button.accessibleName().isEmpty() ? button.text() : button.accessibleName();
    name.remove(QLatin1Char('&'));
    if (name.endsWith(QChar(0x2026))) {
        name.chop(1);
    }
    const auto* segments = qobject_cast<const SegmentBar*>(button.parentWidget());
    //: What is chosen among, and one of it: "Show the request as: curl".
    return segments != nullptr ? SegmentBar::tr("%1: %2").arg(segments->accessibleName(), name) : name;
}

void addMenu(QList<PaletteEntry>& entries, const QMenu& menu, const QString& of, const QString& title) {
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        // Of a menu within a menu there are too many: its button opens it.
        if (action->menu() == nullptr && !action->isSeparator() && action->isEnabled()) {
            QString name = action->text();
            name.replace(QLatin1String("&&"), QLatin1String("&"));
            //: What is chosen among, and one of it: "Known addresses: https://fhir.epic.com/…".
            entries.append({SegmentBar::tr("%1: %2").arg(of, name), title, [target = QPointer<QAction>(action)] {
                                if (!target.isNull()) {
                                    target->trigger();
                                }
                            }});
        }
    }
}

} // namespace

QList<PaletteEntry> entriesOfPage(const QWidget& page, const QString& title) {
    QList<PaletteEntry> entries;
    QSet<QString> known;
    const auto all = page.findChildren<QAbstractButton*>();
    for (QAbstractButton* one : all) {
        const auto* button = qobject_cast<const Button*>(one);
        const bool segment = qobject_cast<const SegmentBar*>(one->parentWidget()) != nullptr;
        const QString name = nameOf(*one);
        if (!one->isVisible() || !one->isEnabled() || name.isEmpty() || isKeptFromPalette(*one) ||
            (segment && one->isChecked()) || known.contains(name)) {
            continue;
        }
        known.insert(name);
        const auto press = [target = QPointer<QAbstractButton>(one)] {
            if (!target.isNull()) {
                target->click();
            }
        };
        entries.append({name, title, press, button != nullptr && button->kind() == ButtonKind::Primary});
    }
    const auto menus = page.findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        const auto* owner = qobject_cast<const QAbstractButton*>(menu->parent());
        if (owner != nullptr && owner->isVisible() && owner->isEnabled() && !isKeptFromPalette(*menu)) {
            Q_EMIT menu->aboutToShow(); // some are filled when they are wanted
            addMenu(entries, *menu, nameOf(*owner), title);
        }
    }
    std::stable_partition(entries.begin(), entries.end(), [](const PaletteEntry& entry) { return entry.first; });
    return entries;
}

} // namespace ad::ui

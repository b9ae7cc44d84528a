#include "frame/palette_entries.h"

#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/segment_bar.h"

#include <QAbstractButton>
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
    std::stable_partition(entries.begin(), entries.end(), [](const PaletteEntry& entry) { return entry.first; });
    return entries;
}

} // namespace ad::ui

#include "profiles/ahead_notes.h"
#include "widgets/field.h"

#include <QVBoxLayout>

namespace ad::ui {

AheadNotes::AheadNotes(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    setAccessibleName(tr("Trouble ahead"));
}

bool AheadNotes::set(const std::vector<profiles::Ahead>& ahead, bool onlyTrouble) {
    using Level = profiles::Ahead::Level;
    std::vector<profiles::Ahead> wanted;
    std::copy_if(ahead.begin(), ahead.end(), std::back_inserter(wanted),
                 [&](const profiles::Ahead& one) { return !onlyTrouble || one.level != Level::Note; });
    if (wanted != m_ahead) {
        m_ahead = std::move(wanted);
        while (QLayoutItem* item = m_rows->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const profiles::Ahead& one : m_ahead) {
            auto* note = new Note;
            m_rows->addWidget(note);
            note->set(one.level == Level::Now    ? Mark::Fail
                      : one.level == Level::Soon ? Mark::Warn
                                                 : Mark::None,
                      (one.text + QLatin1Char(' ') + one.todo).trimmed());
        }
    }
    return !m_ahead.empty();
}

} // namespace ad::ui

#include "frame/problem_note.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <QAccessible>

namespace ad::ui {

ProblemNote::ProblemNote(QWidget* parent)
    : Card({}, parent), m_what(new TextLabel({}, Type::Body, Role::Text, true)),
      m_todo(new TextLabel({}, Type::Small, Role::Muted)) {
    setStripe(Role::Warn);
    setAccessibleRole(this, QAccessible::AlertMessage);
    body()->setContentsMargins(16, 12, 12, 12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new MarkIcon(Mark::Warn), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (TextLabel* label : {m_what, m_todo}) {
        label->setSelectable(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    auto* away = new Button({}, ButtonKind::Flat);
    away->setSmall(true);
    away->setGlyph("cross");
    away->setAccessibleName(tr("Close this note"));
    away->setToolTip(tr("Close this note"));
    connect(away, &QPushButton::clicked, this, &ProblemNote::closed);
    row->addWidget(away, 0, Qt::AlignTop);
    body()->addLayout(row);
    hide();
}

void ProblemNote::tell(const Error& error) {
    m_what->setText(error.where.isEmpty() ? error.what
                                          //: %1 is a file, address or field; %2 what is the matter with it.
                                          : tr("%1: %2").arg(error.where, error.what));
    m_todo->setText(error.todo);
    m_todo->setVisible(!error.todo.isEmpty());
    setAccessibleName(m_what->text());
    show();
    announce(this, text());
}

QString ProblemNote::text() const { return (m_what->text() + QLatin1Char(' ') + m_todo->text()).trimmed(); }

} // namespace ad::ui

#include "diagnosis/fix_note.h"
#include "widgets/button.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <QGridLayout>

namespace ad::ui {

FixNote::FixNote(Session& session, QWidget* parent)
    : Card({}, parent), m_session(session), m_title(new TextLabel({}, Type::Body, Role::Text, true)),
      m_before(new ElidedLabel({}, Type::Mono, Role::Muted)), m_after(new ElidedLabel({}, Type::Mono)) {
    body()->setContentsMargins(16, 10, 12, 10);
    setStripe(Role::Pass);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new MarkIcon(Mark::Pass), 0, Qt::AlignTop);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    m_title->setWordWrap(false);
    grid->addWidget(m_title, 0, 0, 1, 2);
    int line = 1;
    for (auto* value : {m_before, m_after}) {
        auto* name = new TextLabel(value == m_before ? tr("before") : tr("after"), Type::Small, Role::Muted);
        name->setWordWrap(false);
        grid->addWidget(name, line, 0);
        value->setCopyable(true);
        grid->addWidget(value, line++, 1);
    }
    grid->setColumnStretch(1, 1);
    row->addLayout(grid, 1);
    auto* back = new Button(tr("Take it back"));
    back->setSmall(true);
    connect(back, &QPushButton::clicked, &m_session, &Session::takeBackFix);
    row->addWidget(back, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    connect(&m_session, &Session::assertionChanged, this, &FixNote::refresh);
    connect(&m_session, &Session::diagnosisChanged, this, &FixNote::refresh);
    connect(&m_session, &Session::exchangeProgress, this, &FixNote::refresh);
    refresh();
}

void FixNote::refresh() {
    const auto& fixed = m_session.view().fixed;
    setVisible(fixed.has_value());
    if (!fixed) {
        return;
    }
    //: %1 is a claim, header parameter or part of the request.
    m_title->setText(fixed->name.isEmpty() ? tr("Fixed") : tr("Fixed: %1").arg(fixed->name));
    m_before->setText(fixed->before.isEmpty() ? tr("absent") : fixed->before);
    m_after->setText(fixed->after.isEmpty() ? tr("absent") : fixed->after);
    setAccessibleName(m_title->text());
    setAccessibleDescription(tr("%1, now %2").arg(m_before->text(), m_after->text()));
}

} // namespace ad::ui

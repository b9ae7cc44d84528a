#include "frame/status_line.h"
#include "theme/theme.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ad::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_facts(new ElidedLabel({}, Type::Small, Role::Muted)),
      m_activity(new ElidedLabel({}, Type::Small, Role::Text)),
      m_search(new Button(tr("Search actions"), ButtonKind::Flat)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::pageMargin, 1, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addWidget(m_activity);
    m_search->setSmall(true);
    m_search->setQuiet(true);
    m_search->setFocusPolicy(Qt::ClickFocus); // by keyboard it is Ctrl+K; Tab stays with rail and page
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_search, &QPushButton::clicked, this, &StatusLine::searchRequested);
    row->addWidget(m_search);
    m_activity->setCopyable(true);
    m_activity->setElideMode(Qt::ElideRight);
    m_activity->hide();
    setFixedHeight(std::max(measure::statusHeight, m_search->sizeHint().height() + 2));
    setAccessibleName(tr("Status"));
}

void StatusLine::setFacts(const QString& text) { m_facts->setText(text); }

void StatusLine::setActivity(const QString& text) {
    if (m_activity->text() == text) {
        return;
    }
    m_activity->setText(text);
    m_activity->setVisible(!text.isEmpty());
    announce(this, text);
}

QString StatusLine::activity() const { return m_activity->text(); }

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), ink(Role::Line));
}

} // namespace ad::ui

#include "frame/status_line.h"
#include "theme/theme.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace ad::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_facts(new ElidedLabel({}, Type::Small, Role::Muted)),
      m_activity(new ElidedLabel({}, Type::Small, Role::Muted)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::pageMargin, 1, measure::pageMargin, 0);
    row->setSpacing(24);
    row->addWidget(m_facts, 1);
    row->addWidget(m_activity);
    m_facts->setCopyable(false);
    setFixedHeight(std::max(measure::statusHeight, m_facts->sizeHint().height() + 10));
    setAccessibleName(tr("Status"));
}

void StatusLine::setFacts(const QString& text) { m_facts->setText(text); }

void StatusLine::setActivity(const QString& text) {
    if (m_activity->text() == text) {
        return;
    }
    m_activity->setText(text);
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), ink(Role::Line));
}

} // namespace ad::ui

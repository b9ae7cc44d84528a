#include "widgets/head_row.h"

#include <QEvent>
#include <QResizeEvent>

namespace ad::ui {

namespace {
constexpr int between = 12;
constexpr int leastLeft = 120; ///< narrower than this a heading says nothing
} // namespace

HeadRow::HeadRow(QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_leftBox(new QWidget),
      m_rightBox(new QWidget), m_left(new QHBoxLayout(m_leftBox)), m_right(new QHBoxLayout(m_rightBox)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(between);
    for (QHBoxLayout* side : {m_left, m_right}) {
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(8);
    }
    m_layout->addWidget(m_leftBox, 1);
    m_layout->addWidget(m_rightBox, 0, Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize HeadRow::minimumSizeHint() const {
    return {std::max(m_rightBox->minimumSizeHint().width(), leastLeft),
            stacked() ? m_layout->minimumSize().height()
                      : std::max(m_leftBox->minimumSizeHint().height(), m_rightBox->minimumSizeHint().height())};
}

void HeadRow::arrange() {
    const int right = m_rightBox->isHidden() ? 0 : m_rightBox->sizeHint().width();
    const int wanted = std::min(m_leftBox->sizeHint().width(), std::max(leastLeft, width() / 2));
    const auto direction =
        right > 0 && wanted + between + right > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
        m_layout->setSpacing(direction == QBoxLayout::TopToBottom ? 6 : between);
        updateGeometry();
    }
}

void HeadRow::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

bool HeadRow::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return handled;
}

} // namespace ad::ui

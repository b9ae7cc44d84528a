#include "widgets/columns.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/accessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

namespace ad::ui {

namespace {
constexpr int whole = 1000;
constexpr int leastColumn = 240; ///< pixels
constexpr int keyStep = 20;      ///< thousandths
constexpr int gripLength = 40;
constexpr int gripWidth = 4;
} // namespace

/// The gap between two columns: it shows itself when it can be moved, by the pointer or the arrow keys.
class Columns::Divider : public QWidget {
  public:
    explicit Divider(Columns& columns) : QWidget(&columns), m_columns(columns) {
        setAccessibleRole(this, QAccessible::Splitter); // before anything that would tell of it
        setCursor(Qt::SplitHCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setProperty(ownRingProperty, true);
        setAccessibleName(Columns::tr("Border between the columns"));
        setAccessibleDescription(Columns::tr("The arrow keys move it, Home puts it back."));
        setToolTip(Columns::tr("Drag to make a column wider; a double click puts it back."));
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        if (!underMouse() && !hasFocus() && !m_dragged) {
            return;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(m_dragged || hasFocus() ? Role::Accent : Role::StrongLine));
        const QRectF grip((width() - gripWidth) / 2.0, (height() - gripLength) / 2.0, gripWidth, gripLength);
        painter.drawRoundedRect(grip, gripWidth / 2.0, gripWidth / 2.0);
        if (hasFocus()) {
            // A ring as high as the page would lie over the borders of the cards.
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ink(Role::Accent), 1.5));
            painter.drawRoundedRect(grip.adjusted(-3, -3, 3, 3), gripWidth / 2.0 + 3, gripWidth / 2.0 + 3);
        }
    }
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }
    void mousePressEvent(QMouseEvent* event) override {
        m_dragged = event->button() == Qt::LeftButton;
        m_grip = static_cast<int>(event->position().x());
        update();
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        if (m_dragged) {
            const int room = m_columns.width() - width();
            const int left = mapToParent(event->position().toPoint()).x() - m_grip;
            move(room > 0 ? std::max(1, left * whole / room) : 0);
        }
    }
    void mouseReleaseEvent(QMouseEvent*) override {
        m_dragged = false;
        update();
    }
    void mouseDoubleClickEvent(QMouseEvent*) override { move(0); }
    void keyPressEvent(QKeyEvent* event) override {
        const int now = m_columns.m_share > 0 ? m_columns.fitting(m_columns.m_share) : m_columns.made();
        switch (event->key()) {
        case Qt::Key_Left:
            move(now - keyStep);
            return;
        case Qt::Key_Right:
            move(now + keyStep);
            return;
        case Qt::Key_Home:
            move(0);
            return;
        default:
            QWidget::keyPressEvent(event);
        }
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

  private:
    void move(int share) {
        m_columns.setShare(m_columns.fitting(share));
        Q_EMIT m_columns.moved(m_columns.m_share);
    }
    Columns& m_columns;
    int m_grip = 0;
    bool m_dragged = false;
};

Columns::Columns(int breakAt, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_breakAt(breakAt) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(measure::cardGap);
}

void Columns::setDivided(const QString& name) {
    setObjectName(name);
    m_divided = true;
}

void Columns::add(QWidget* widget, int stretch) {
    if (m_divided && m_stretches.size() == 1) {
        m_divider = new Divider(*this); // here, so that Tab comes to it between the two
    }
    m_layout->addWidget(widget, stretch);
    m_stretches.append(stretch);
    // Shares of the width are the stretches alone, not what the contents would like.
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    widget->setSizePolicy(policy);
    if (m_divided) {
        widget->installEventFilter(this);
    }
}

int Columns::made() const {
    return m_stretches.size() < 2 ? 0 : m_stretches.at(0) * whole / std::max(1, m_stretches.at(0) + m_stretches.at(1));
}

void Columns::setShare(int share) {
    m_share = share;
    arrange();
}

int Columns::fitting(int share) const {
    const int room = width() - m_layout->spacing();
    if (share <= 0 || room <= 0 || width() < m_breakAt) {
        return share;
    }
    const int least = std::min(whole / 2, leastColumn * whole / room);
    return std::clamp(share, least, whole - least);
}

void Columns::arrange() {
    const bool stack = width() < m_breakAt;
    m_layout->setDirection(stack ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int share = fitting(m_share);
    for (int i = 0; i < m_stretches.size(); ++i) {
        const bool own = m_share > 0 && m_stretches.size() == 2;
        m_layout->setStretch(i, stack ? 0 : !own ? m_stretches.at(i) : i == 0 ? share : whole - share);
    }
    placeDivider();
}

void Columns::placeDivider() {
    if (m_divider == nullptr || m_layout->count() < 2) {
        return;
    }
    const QWidget* left = m_layout->itemAt(0)->widget();
    const QWidget* right = m_layout->itemAt(1)->widget();
    m_divider->setVisible(!stacked() && !left->isHidden() && !right->isHidden());
    m_divider->setGeometry(left->geometry().right() + 1, 0, m_layout->spacing(), height());
}

void Columns::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

bool Columns::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        placeDivider();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ad::ui

#include "assertion/value_view.h"
#include "theme/style.h"
#include "widgets/accessible.h"
#include "widgets/help.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

namespace ad::ui {

namespace {
constexpr int valueRowsShown = 8; ///< of a very long value; the tooltip and the copy have all
} // namespace

ValueView::ValueView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(typeFont(Type::Mono));
    setAccessibleRole(this, QAccessible::Cell);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(typeFont(Type::Mono));
        updateGeometry();
        update();
    });
}

void ValueView::set(const QString& name, const QString& value, int wrongStart, int wrongLength, bool editable) {
    m_value = value;
    m_wrongStart = wrongStart;
    m_wrongLength = wrongLength;
    m_editable = editable;
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setAccessibleDescription(value);
    setToolTip(editable ? tr("Double-click or press F2 to change it, Delete to leave it out") : QString());
    setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void ValueView::lay(QTextLayout& layout, int width) const {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an address after a slash, not in a name
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    if (m_wrongLength > 0) {
        QTextLayout::FormatRange wrong;
        wrong.start = m_wrongStart;
        wrong.length = m_wrongLength;
        wrong.format.setForeground(ink(Role::Fail));
        wrong.format.setFontWeight(QFont::DemiBold);
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.format.setUnderlineColor(ink(Role::Fail));
        formats.append(wrong);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    for (int rows = 0; rows < valueRowsShown; ++rows) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max(20, width));
        line.setPosition(QPointF(0, y));
        y += line.height() + 1;
    }
    layout.endLayout();
}

int ValueView::heightForWidth(int width) const {
    QTextLayout layout(m_value.left(4096), font());
    lay(layout, width);
    return std::max(fontMetrics().height(), static_cast<int>(layout.boundingRect().height()) + 3);
}

QSize ValueView::sizeHint() const {
    const int width = std::min(fontMetrics().horizontalAdvance(m_value.left(80)) + 4, 420);
    return {width, heightForWidth(width)};
}

QSize ValueView::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()}; }

void ValueView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_editable && underMouse()) {
        paintRounded(painter, QRectF(rect()).adjusted(-4, 0, 0, 0), 4, mix(ink(Role::Surface), ink(Role::Text), 0.05),
                     QColor());
    }
    painter.setPen(ink(Role::Text));
    QTextLayout layout(m_value.left(4096), font());
    lay(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

void ValueView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyText(m_value);
    } else if (m_editable &&
               (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT editRequested();
    } else if (m_editable && event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else if (m_editable && !event->text().isEmpty() && event->text().front().isPrint() &&
               event->text() != QLatin1String(" ") &&
               (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
        Q_EMIT typed(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ValueView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
    event->accept();
}

void ValueView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

void ValueView::mouseDoubleClickEvent(QMouseEvent*) {
    if (m_editable) {
        Q_EMIT editRequested();
    }
}

void ValueView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, [this] { copyText(m_value); });
    if (m_editable) {
        menu->addAction(tr("Change it"), this, &ValueView::editRequested);
        menu->addAction(tr("Leave it out"), this, &ValueView::removeRequested);
    }
    menu->popup(event->globalPos());
}

void ValueView::enterEvent(QEnterEvent*) { update(); }

void ValueView::leaveEvent(QEvent*) { update(); }

} // namespace ad::ui

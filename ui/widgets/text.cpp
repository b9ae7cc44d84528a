#include "widgets/text.h"
#include "theme/style.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ad::ui {

TextLabel::TextLabel(const QString& text, Type type, Role role, bool strong, QWidget* parent)
    : QLabel(text, parent), m_type(type), m_role(role), m_strong(strong) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setOpenExternalLinks(false);
    refresh();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::refresh);
}

void TextLabel::setRole(Role role) {
    if (role != m_role) {
        m_role = role;
        refresh();
    }
}

void TextLabel::setSelectable(bool selectable) {
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void TextLabel::refresh() {
    setFont(typeFont(m_type, m_strong));
    QPalette p = palette();
    p.setColor(QPalette::WindowText, ink(m_role));
    p.setColor(QPalette::Text, ink(m_role));
    setPalette(p);
}

ElidedLabel::ElidedLabel(const QString& text, Type type, Role role, bool strong, QWidget* parent)
    : QWidget(parent), m_text(text), m_type(type), m_role(role), m_strong(strong) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(typeFont(type, strong));
    setAccessibleName(text);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(typeFont(m_type, m_strong));
        update();
    });
}

void ElidedLabel::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    refresh();
}

void ElidedLabel::setRole(Role role) {
    m_role = role;
    update();
}

void ElidedLabel::setCopyable(bool copyable) {
    m_copyable = copyable;
    setFocusPolicy(copyable ? Qt::StrongFocus : Qt::NoFocus);
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(ink(isEnabled() ? m_role : Role::Muted));
    // No line break and no tab inside: one line is one line.
    QString line = m_text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(line, m_mode, width()));
}

void ElidedLabel::refresh() {
    setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? plainTip(m_text) : QString());
    update();
}

void ElidedLabel::resizeEvent(QResizeEvent*) { refresh(); }

void ElidedLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        refresh();
    }
    QWidget::changeEvent(event);
}

void ElidedLabel::keyPressEvent(QKeyEvent* event) {
    if (m_copyable && event->matches(QKeySequence::Copy)) {
        copyText(m_text);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_copyable) {
        QWidget::contextMenuEvent(event);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copyText(m_text); });
    menu->popup(event->globalPos());
}

Pill::Pill(const QString& text, Role role, Role ground, QWidget* parent)
    : QWidget(parent), m_text(text), m_role(role), m_ground(ground) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, role, ground);
}

void Pill::set(const QString& text, Role role, Role ground) {
    m_text = text;
    m_role = role;
    m_ground = ground;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    const QFontMetrics metrics(typeFont(Type::Small, true));
    return {metrics.horizontalAdvance(m_text) + 16, metrics.height() + 6};
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRounded(painter, rect(), height() / 2.0, ink(m_ground),
                 Theme::instance().highContrast() ? ink(Role::Line) : QColor());
    painter.setFont(typeFont(Type::Small, true));
    painter.setPen(ink(m_role));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

QString plainTip(const QString& text) {
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

void copyText(const QString& text) { QGuiApplication::clipboard()->setText(text); }

} // namespace ad::ui

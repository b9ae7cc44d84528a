#include "widgets/button.h"
#include "theme/icons.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QPainter>
#include <QStyleOption>
#include <QTimer>

namespace ad::ui {

namespace {

constexpr int glyphSize = 14;
constexpr int glyphGap = 6;
constexpr int keyPadding = 5;

QString keysInWords(const QKeySequence& keys) {
    QString text = keys.toString(QKeySequence::PortableText);
    text.replace(QStringLiteral("Return"), QStringLiteral("↵"));
    text.replace(QStringLiteral("Shift"), QStringLiteral("⇧"));
    text.replace(QStringLiteral("Ctrl"), QCoreApplication::translate("QShortcut", "Ctrl"));
    return text.replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind) {
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence& keys) {
    m_keys = keysInWords(keys);
    setToolTip(keys.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

void Button::setGlyph(const char* name) {
    m_glyph = name;
    updateGeometry();
    update();
}

void Button::setOpensMenu(bool opens) {
    m_opensMenu = opens;
    updateGeometry();
    update();
}

void Button::setSmall(bool small) {
    m_small = small;
    updateGeometry();
    update();
}

void Button::setQuiet(bool quiet) {
    m_quiet = quiet;
    update();
}

QFont Button::textFont() const {
    const bool strong = m_kind == ButtonKind::Primary || (m_kind == ButtonKind::Link && !m_small);
    return typeFont(m_small ? Type::Small : Type::Body, strong);
}

int Button::around() const {
    int width = m_kind == ButtonKind::Link ? 0 : text().isEmpty() ? 16 : m_small ? 20 : 26;
    if (m_glyph != nullptr) {
        width += glyphSize + (text().isEmpty() ? 0 : glyphGap);
    }
    if (m_opensMenu) {
        width += 12 + glyphGap;
    }
    if (!m_keys.isEmpty()) {
        width += QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_keys) + 2 * keyPadding + glyphGap;
    }
    return width;
}

QSize Button::sizeHint() const {
    const QFontMetrics metrics(textFont());
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width() + around();
    if (m_kind == ButtonKind::Link) {
        return {width, metrics.height() + 4};
    }
    return {width, std::max(m_small ? 26 : measure::controlHeight, metrics.height() + 10)};
}

void Button::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    const bool shortened = width() < Button::sizeHint().width();
    if (shortened && toolTip().isEmpty()) {
        QString words = text();
        setToolTip(plainTip(words.remove(QLatin1Char('&'))));
        m_tipIsText = true;
    } else if (!shortened && m_tipIsText) {
        setToolTip({});
        m_tipIsText = false;
    }
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken) || (menu() != nullptr && isDown());
    paintButtonGround(painter, rect(), m_kind, isEnabled(), hovered, pressed);

    const QColor colour = m_quiet && isEnabled() && !hovered ? ink(Role::Muted) : buttonInk(m_kind, isEnabled());
    QFont textF = textFont();
    textF.setUnderline(m_kind == ButtonKind::Link && hovered);
    const QFontMetrics metrics(textF);
    const QFontMetrics keyMetrics(typeFont(Type::Small));
    const int wanted = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int textWidth = std::min(wanted, std::max(0, width() - around()));
    const QString words =
        textWidth < wanted ? metrics.elidedText(text(), Qt::ElideRight, textWidth, Qt::TextShowMnemonic) : text();
    const int sides = m_kind == ButtonKind::Link ? 0 : text().isEmpty() ? 16 : m_small ? 20 : 26;
    int x = (width() - (textWidth + around() - sides)) / 2;
    x = std::max(x, m_kind == ButtonKind::Link ? 0 : 6);
    if (m_glyph != nullptr) {
        paintIcon(painter, QRectF(x, (height() - glyphSize) / 2.0, glyphSize, glyphSize), m_glyph, colour);
        x += glyphSize + glyphGap;
    }
    painter.setFont(textF);
    painter.setPen(colour);
    painter.drawText(QRect(x, 0, textWidth + 2, height()), int(Qt::AlignVCenter | Qt::AlignLeft) | mnemonicFlag(),
                     words);
    x += textWidth + glyphGap;
    if (!m_keys.isEmpty()) {
        const int w = keyMetrics.horizontalAdvance(m_keys) + 2 * keyPadding;
        const int h = keyMetrics.height() + 2;
        const QRectF cap(x, (height() - h) / 2.0, w, h);
        // A quiet key: the text's own colour, thinned for the line only.
        paintRounded(painter, cap, 4, QColor(),
                     mix(m_kind == ButtonKind::Primary && isEnabled() ? ink(Role::Accent) : ink(Role::Surface), colour,
                         m_kind == ButtonKind::Primary ? 0.45 : 0.22));
        painter.setFont(typeFont(Type::Small));
        painter.setPen(m_kind == ButtonKind::Primary || !isEnabled() ? colour : ink(Role::Muted));
        painter.drawText(cap, Qt::AlignCenter, m_keys);
        x += w + glyphGap;
    }
    if (m_opensMenu) {
        paintIcon(painter, QRectF(x, (height() - 12) / 2.0, 12, 12), "chevron-down", colour);
    }
}

CopyButton::CopyButton(const QString& text, std::function<QString()> source, ButtonKind kind, QWidget* parent)
    : Button(text, kind, parent), m_source(std::move(source)), m_label(text), m_back(new QTimer(this)) {
    m_back->setSingleShot(true);
    m_back->setInterval(1500);
    connect(m_back, &QTimer::timeout, this, [this] {
        setText(m_label);
        setGlyph(m_ownGlyph);
    });
    connect(this, &QPushButton::clicked, this, &CopyButton::copyNow);
}

void CopyButton::copyNow() {
    const QString text = m_source ? m_source() : QString();
    if (!text.isEmpty()) {
        copyText(text);
        confirm();
    }
}

void CopyButton::confirm() {
    if (!m_back->isActive()) {
        m_ownGlyph = glyph();
    }
    // A button of an icon alone has no room for a word: the tick says it.
    if (!m_label.isEmpty())
        setText(tr("Copied"));
    setGlyph("tick");
    m_back->start();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QSize CopyButton::sizeHint() const {
    // As wide as the longer of the two texts: nothing moves when the confirmation comes and goes.
    const QSize now = Button::sizeHint();
    const QFontMetrics metrics(font());
    const int difference = metrics.horizontalAdvance(m_label) - metrics.horizontalAdvance(text());
    return {std::max(now.width(), text() == m_label ? now.width() : now.width() + difference - 20), now.height()};
}

} // namespace ad::ui

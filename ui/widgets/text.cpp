#include "widgets/text.h"
#include "theme/style.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace ad::ui {

namespace {

constexpr double airShare = 0.2;      ///< between the lines of a text, of a line's height
constexpr double largeAirShare = 0.1; ///< the same, of larger type
constexpr int leastCharacters = 14;   ///< a text that wraps is never narrower

} // namespace

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

bool TextLabel::laysItself() const {
    // QLabel knows better what to do with an accelerator, and with a text that can be marked.
    return wordWrap() && buddy() == nullptr && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

int TextLabel::air() const {
    const bool large = m_type == Type::Title || m_type == Type::Verdict;
    return qRound(fontMetrics().lineSpacing() * (large ? largeAirShare : airShare));
}

double TextLabel::lay(QTextLayout& layout, double width) const {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        y += y > 0 ? air() : 0;
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

bool TextLabel::spreadDocument() const {
    auto* document = wordWrap() ? findChild<QTextDocument*>() : nullptr;
    if (document == nullptr || document->isEmpty()) {
        return false;
    }
    // QLabel sets both anew whenever it takes a text or lays it out.
    bool changed = false;
    QTextOption option = document->defaultTextOption();
    if (option.wrapMode() != QTextOption::WrapAtWordBoundaryOrAnywhere) {
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document->setDefaultTextOption(option);
        changed = true;
    }
    if (document->firstBlock().blockFormat().lineHeightType() != QTextBlockFormat::LineDistanceHeight) {
        QTextBlockFormat format;
        format.setLineHeight(air(), QTextBlockFormat::LineDistanceHeight);
        QTextCursor all(document);
        all.select(QTextCursor::Document);
        all.mergeBlockFormat(format);
        changed = true;
    }
    return changed;
}

int TextLabel::heightForWidth(int width) const {
    if (!wordWrap() || buddy() != nullptr) {
        return QLabel::heightForWidth(width);
    }
    if (!laysItself()) {
        int height = QLabel::heightForWidth(width);
        if (spreadDocument()) {
            height = QLabel::heightForWidth(width);
        }
        // The last line needs no air below.
        return findChild<QTextDocument*>() != nullptr ? height - air() : height;
    }
    const QMargins around = contentsMargins();
    if (m_laid.text != text() || m_laid.font != font() || m_laid.around != around) {
        m_laid = {text(), font(), around, {}, {}};
    }
    // A layout asks for several widths in turn, and each time the letters would be looked up and shaped anew.
    const int inside = width - around.left() - around.right();
    const auto known = std::find_if(m_laid.heights.begin(), m_laid.heights.end(),
                                    [inside](const auto& one) { return one.first == inside; });
    if (known != m_laid.heights.end()) {
        return known->second;
    }
    if (m_laid.oneLine && inside > m_laid.oneLine->first) {
        return m_laid.oneLine->second;
    }
    QString lines = m_laid.text;
    QTextLayout layout(lines.replace(QLatin1Char('\n'), QChar::LineSeparator), m_laid.font);
    const int height = static_cast<int>(std::ceil(lay(layout, inside))) + around.top() + around.bottom();
    if (layout.lineCount() == 1) {
        m_laid.oneLine = {static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth())), height};
    }
    constexpr std::size_t most = 16;
    if (m_laid.heights.size() >= most) {
        m_laid.heights.erase(m_laid.heights.begin());
    }
    m_laid.heights.emplace_back(inside, height);
    return height;
}

QSize TextLabel::sizeHint() const {
    QSize size = QLabel::sizeHint();
    if (laysItself()) {
        size.setHeight(heightForWidth(size.width()));
    }
    return size;
}

QSize TextLabel::minimumSizeHint() const {
    QSize size = QLabel::minimumSizeHint();
    if (wordWrap()) {
        size.setWidth(std::min(size.width(), fontMetrics().averageCharWidth() * leastCharacters));
    }
    return size;
}

void TextLabel::paintEvent(QPaintEvent* event) {
    if (!laysItself()) {
        // QLabel lays out what is new, and asks to be painted again, whenever its height is asked for: once for each.
        if (m_spreadText != text() || m_spreadFont != font() || m_spreadSize != size()) {
            m_spreadText = text();
            m_spreadFont = font();
            m_spreadSize = size();
            QLabel::heightForWidth(width());
        }
        spreadDocument();
        QLabel::paintEvent(event);
        return;
    }
    const QRect place = contentsRect();
    QString lines = text();
    QTextLayout layout(lines.replace(QLatin1Char('\n'), QChar::LineSeparator), font());
    const double high = lay(layout, place.width());
    double y = place.y();
    if (alignment().testFlag(Qt::AlignVCenter)) {
        y += std::max(0.0, std::floor((place.height() - high) / 2));
    } else if (alignment().testFlag(Qt::AlignBottom)) {
        y += std::max(0.0, place.height() - high);
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, {static_cast<double>(place.x()), y});
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
    // What the text is the value of stays its name.
    const bool named = accessibleName() != m_text;
    m_text = text;
    m_markLength = 0;
    if (!named) {
        setAccessibleName(text);
    } else {
        QAccessibleEvent told(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&told);
    }
    updateGeometry();
    refresh();
}

void ElidedLabel::setMarked(int start, int length, Role role, bool struck) {
    m_markStart = std::clamp(start, 0, static_cast<int>(m_text.size()));
    m_markLength = std::clamp(length, 0, static_cast<int>(m_text.size()) - m_markStart);
    m_markRole = role;
    m_struck = struck;
    update();
}

ElidedLabel::Fitted ElidedLabel::fitted(int width) const {
    // No line break and no tab inside: one line is one line.
    QString line = m_text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QFontMetrics metrics = fontMetrics();
    if (metrics.horizontalAdvance(line) <= width) {
        return {line, m_markStart, m_markLength};
    }
    if (m_markLength == 0) {
        return {metrics.elidedText(line, m_mode, width), 0, 0};
    }
    const QString cut(QChar(0x2026));
    const auto size = static_cast<int>(line.size());
    int from = m_markStart;
    int to = m_markStart + m_markLength;
    const auto wide = [&](int a, int b) {
        return metrics.horizontalAdvance((a > 0 ? cut : QString()) + line.mid(a, b - a) + (b < size ? cut : QString()));
    };
    if (wide(from, to) > width) {
        const QString before = from > 0 ? cut : QString();
        const QString behind = to < size ? cut : QString();
        const QString part = metrics.elidedText(line.mid(from, to - from), Qt::ElideMiddle,
                                                width - metrics.horizontalAdvance(before + behind));
        return {before + part + behind, static_cast<int>(before.size()), static_cast<int>(part.size())};
    }
    // As much as fits of what stands around it, of both sides alike.
    for (bool grew = true; grew;) {
        grew = false;
        if (from > 0 && wide(from - 1, to) <= width) {
            --from;
            grew = true;
        }
        if (to < size && wide(from, to + 1) <= width) {
            ++to;
            grew = true;
        }
    }
    const QString before = from > 0 ? cut : QString();
    return {before + line.mid(from, to - from) + (to < size ? cut : QString()),
            m_markStart - from + static_cast<int>(before.size()), m_markLength};
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
    const Fitted shown = fitted(width());
    if (shown.length == 0) {
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, shown.text);
        return;
    }
    QTextLayout layout(shown.text, font());
    QTextLayout::FormatRange marked;
    marked.start = shown.start;
    marked.length = shown.length;
    marked.format.setForeground(ink(m_markRole));
    // Never by colour alone, and never wider than it was measured.
    marked.format.setFontStrikeOut(m_struck);
    marked.format.setFontUnderline(!m_struck);
    layout.setFormats({marked});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width() * 2);
    layout.endLayout();
    layout.draw(&painter, QPointF(0, (height() - line.height()) / 2));
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
    return text.isEmpty() ? text
                          : QStringLiteral("<qt>%1</qt>")
                                .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

void copyText(const QString& text) { QGuiApplication::clipboard()->setText(text); }

} // namespace ad::ui

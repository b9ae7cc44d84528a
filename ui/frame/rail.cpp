#include "frame/rail.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/accessible.h"
#include "widgets/layout.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ad::ui {

namespace {
constexpr int itemHeight = 36;
constexpr int railEdge = 12;
constexpr int narrowEdge = 8;
constexpr int textLeft = 34;
constexpr int edgeRight = 8;
constexpr int noteGap = 6;
} // namespace

RailItem::RailItem(const QString& text, const char* glyph, bool isPage, QWidget* parent)
    : QAbstractButton(parent), m_glyph(glyph), m_isPage(isPage) {
    if (isPage) {
        setAccessibleRole(this, QAccessible::PageTab);
    }
    setText(text);
    setCheckable(isPage);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailItem::describe() {
    QString name = text();
    name.remove(QLatin1Char('&'));
    setAccessibleName(name);
    const bool known = m_isPage && m_mark != Mark::None;
    const QString state =
        known ? (m_note.isEmpty() ? markName(m_mark) : tr("%1, %2").arg(markName(m_mark), m_note)) : m_note;
    const QString described = state.isEmpty() ? tr("Opens this page") : state;
    setAccessibleDescription(m_details.isEmpty() ? described
                                                 : tr("%1: %2").arg(described, m_details.join(QLatin1Char(' '))));
    // Before it is seen its width changes several times.
    QStringList lines;
    if (m_narrow || (isVisible() && isElided())) {
        lines << (state.isEmpty() ? name : tr("%1: %2").arg(name, state));
    }
    lines << m_details;
    setToolTip(lines.isEmpty() ? QString() : plainTip(lines.join(QLatin1Char('\n'))));
}

int RailItem::noteWidth() const {
    return m_note.isEmpty()
               ? 0
               : std::min(QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_note), width() / 2 - noteGap);
}

bool RailItem::isElided() const {
    const int note = noteWidth();
    return QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_note) > note + 1 ||
           QFontMetrics(typeFont(Type::Body, true)).horizontalAdvance(accessibleName()) >
               width() - textLeft - edgeRight - (note > 0 ? note + noteGap : 0);
}

void RailItem::resizeEvent(QResizeEvent*) { describe(); }
void RailItem::showEvent(QShowEvent*) { describe(); }

void RailItem::keyPressEvent(QKeyEvent* event) {
    // The arrows are the rail's: a button would only move the focus.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RailItem::setState(Mark mark, const QString& note, const QStringList& details) {
    m_mark = mark;
    m_note = note;
    m_details = details;
    describe();
    update();
}

void RailItem::setNarrow(bool narrow) {
    m_narrow = narrow;
    describe();
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const {
    return {m_narrow ? measure::railNarrow - 2 * narrowEdge : measure::railWidth - 2 * railEdge, itemHeight};
}

void RailItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked();
    const QRectF r = rect();
    if (current) {
        QPainterPath round;
        round.addRoundedRect(r, measure::controlRadius + 1, measure::controlRadius + 1);
        painter.fillPath(round, ink(Role::Surface));
        painter.save();
        painter.setClipPath(round);
        painter.fillRect(QRectF(0, 0, 3, r.height()), ink(Role::Accent));
        painter.restore();
    } else if (underMouse() && isEnabled()) {
        paintRounded(painter, r, measure::controlRadius + 1, mix(ink(Role::Rail), ink(Role::Text), 0.05), QColor());
    }
    const bool ownIcon = !m_isPage || m_mark == Mark::None;
    const QColor colour = ink(current ? Role::Text : Role::Muted);
    QRectF icon(m_narrow ? (r.width() - measure::markSize) / 2 : 8, (r.height() - measure::markSize) / 2,
                measure::markSize, measure::markSize);
    if (ownIcon || m_narrow) {
        paintIcon(painter, icon.adjusted(1, 1, -1, -1), m_glyph, colour);
    }
    if (!ownIcon) {
        if (m_narrow) {
            // The state sits at the corner of the step's icon.
            constexpr double side = 13;
            paintBadge(painter, QRectF(icon.right() - 6, icon.top() - 6, side, side), m_mark,
                       ink(current ? Role::Surface : Role::Rail));
        } else {
            paintMark(painter, icon, m_mark);
        }
    }
    if (m_narrow) {
        return;
    }
    int right = width() - edgeRight;
    if (!m_note.isEmpty()) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(ink(current ? Role::Text : Role::Muted));
        const int w = noteWidth();
        painter.drawText(QRect(right - w, 0, w + 1, height()), Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(m_note, Qt::ElideRight, w + 1));
        right -= w + noteGap;
    }
    painter.setFont(typeFont(Type::Body, current));
    painter.setPen(colour);
    const QRect place(34, 0, right - 34, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width(), Qt::TextHideMnemonic));
}

ProfileCard::ProfileCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ProfileCard::popUp);
}

void ProfileCard::show(const QString& initial, const QString& title, const QString& subtitle) {
    m_initial = initial;
    m_title = title;
    m_subtitle = subtitle;
    setAccessibleName(subtitle.isEmpty() ? title : tr("%1, %2").arg(title, subtitle));
    setToolTip(plainTip(accessibleName()));
    updateGeometry();
    update();
}

void ProfileCard::setNarrow(bool narrow) {
    m_narrow = narrow;
    updateGeometry();
    update();
}

int ProfileCard::titleRows() const {
    const QFontMetrics strong(typeFont(Type::Body, true));
    const int room = measure::railWidth - 2 * railEdge - 48 - 27;
    if (strong.horizontalAdvance(m_title) <= room) {
        return 1;
    }
    const QRect wrapped = strong.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_title);
    return wrapped.width() <= room && wrapped.height() <= 2 * strong.lineSpacing() + 2 ? 2 : 1;
}

QSize ProfileCard::sizeHint() const {
    // Room for two rows, needed or not: the steps below stay where they are.
    const int lines =
        2 * QFontMetrics(typeFont(Type::Body, true)).height() + QFontMetrics(typeFont(Type::Small)).height();
    return {100, m_narrow ? 40 : std::max(56, lines + 16)};
}

void ProfileCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = 32;
    if (!m_narrow) {
        paintRounded(painter, rect(), measure::cardRadius,
                     mix(ink(Role::Surface), ink(Role::Text), underMouse() ? 0.03 : 0.0), ink(Role::Line));
    }
    const QRectF tile(m_narrow ? (width() - side) / 2.0 : 8, (height() - side) / 2.0, side, side);
    paintRounded(painter, tile, measure::controlRadius, ink(Role::AccentSoft),
                 Theme::instance().highContrast() ? ink(Role::Line) : QColor());
    if (m_initial.isEmpty()) {
        paintIcon(painter, tile.adjusted(8, 8, -8, -8), "plug", ink(Role::Accent));
    } else {
        painter.setFont(typeFont(Type::Body, true));
        painter.setPen(ink(Role::Accent));
        painter.drawText(tile, Qt::AlignCenter, m_initial);
    }
    if (m_narrow) {
        return;
    }
    const int x = 48;
    const int right = width() - 26;
    const QFontMetrics strong(typeFont(Type::Body, true));
    const QFontMetrics small(typeFont(Type::Small));
    const int rows = titleRows();
    const int total = rows * strong.height() + (m_subtitle.isEmpty() ? 0 : small.height() + 1);
    int y = (height() - total) / 2;
    painter.setFont(typeFont(Type::Body, true));
    painter.setPen(ink(Role::Text));
    const QRect place(x, y, right - x, rows * strong.height());
    if (rows == 1) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         strong.elidedText(m_title, Qt::ElideMiddle, right - x));
    } else {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_title);
    }
    y += rows * strong.height() + 1;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(ink(Role::Muted));
    painter.drawText(QRect(x, y, right - x, small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(m_subtitle, Qt::ElideRight, right - x));
    paintIcon(painter, QRectF(width() - 22, (height() - 12) / 2.0, 12, 12), "chevron-down", ink(Role::Muted));
}

void ProfileCard::popUp() {
    if (m_menu != nullptr) {
        m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    }
}

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_profile(new ProfileCard), m_top(new QVBoxLayout), m_steps(new QVBoxLayout),
      m_bottom(new QVBoxLayout), m_help(new RailItem(tr("Help"), "help", false)), m_all(new QVBoxLayout(this)) {
    setAccessibleName(tr("Steps"));
    m_all->setSpacing(4);
    m_all->addWidget(m_profile);
    m_all->addSpacing(8);
    m_all->addLayout(m_top);
    auto* separator = new QVBoxLayout;
    separator->setContentsMargins(8, 4, 8, 4);
    separator->addWidget(new Divider);
    m_all->addLayout(separator);
    m_all->addLayout(m_steps);
    m_all->addStretch(1);
    m_all->addLayout(m_bottom);
    for (QVBoxLayout* part : {m_top, m_steps, m_bottom}) {
        part->setSpacing(4);
    }
    for (int i = 0; i < pageCount; ++i) {
        addPage(static_cast<PageId>(i));
    }
    m_help->setState(Mark::None, QKeySequence(QKeySequence::HelpContents).toString(QKeySequence::NativeText));
    connect(m_help, &QAbstractButton::clicked, this, &Rail::helpRequested);
    m_bottom->addWidget(m_help);
    setNarrow(false);
}

void Rail::addPage(PageId page) {
    const PageSpec& spec = pageSpec(page);
    auto* item = new RailItem(pageTitle(page), spec.icon, true);
    // Not clicked(): what a screen reader does to an item is to toggle it.
    connect(item, &QAbstractButton::toggled, this, [this, page] { Q_EMIT chosen(page); });
    QVBoxLayout* part = spec.place == RailPlace::Top ? m_top : spec.place == RailPlace::Step ? m_steps : m_bottom;
    part->addWidget(item);
    m_items.append(item);
}

void Rail::setState(PageId page, Mark mark, const QString& note, const QStringList& details) {
    m_items.at(static_cast<int>(page))->setState(mark, note, details);
}

void Rail::setCurrent(PageId page) {
    for (int i = 0; i < m_items.size(); ++i) {
        const QSignalBlocker shownAlready(m_items.at(i));
        const bool current = i == static_cast<int>(page);
        m_items.at(i)->setChecked(current);
        // All of them are one stop of Tab: the arrows go from one to the next.
        m_items.at(i)->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Rail::setNarrow(bool narrow) {
    setFixedWidth(narrow ? measure::railNarrow : measure::railWidth);
    const int margin = narrow ? narrowEdge : railEdge;
    m_all->setContentsMargins(margin, 12, margin + 1, narrow ? 8 : 12);
    m_profile->setNarrow(narrow);
    for (RailItem* item : std::as_const(m_items)) {
        item->setNarrow(narrow);
    }
    m_help->setNarrow(narrow);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), ink(Role::Line));
}

void Rail::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    // In the order in which they are seen.
    QList<RailItem*> seen;
    for (const RailPlace place : {RailPlace::Top, RailPlace::Step, RailPlace::Bottom}) {
        for (int i = 0; i < m_items.size(); ++i) {
            if (pageSpec(static_cast<PageId>(i)).place == place) {
                seen.append(m_items.at(i));
            }
        }
    }
    for (int i = 0; i < seen.size(); ++i) {
        if (seen.at(i)->hasFocus()) {
            RailItem* next = seen.at(std::clamp(i + step, 0, static_cast<int>(seen.size()) - 1));
            next->setFocus(Qt::TabFocusReason);
            next->click();
            return;
        }
    }
}

} // namespace ad::ui

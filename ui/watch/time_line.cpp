#include "watch/time_line.h"

#include "profiles/standing.h"
#include "theme/style.h"
#include "widgets/accessible.h"
#include <QAccessible>
#include <QPainter>
#include <cmath>

namespace ad::ui {

namespace {
constexpr std::int64_t lineHourMs = 3600'000, lineDayMs = 24 * lineHourMs;
/// The vendor's own time takes this part of the line; what is beyond it is drawn closer together.
constexpr double windowPart = 0.62;
constexpr int barHeight = 22, side = 8;
constexpr double closest = 12; ///< between two rings
} // namespace

TimeLine::TimeLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TimeLine::sizeHint() const {
    const int line = QFontMetrics(typeFont(Type::Small)).height();
    return {480, 2 * line + barHeight + 16};
}

void TimeLine::set(const TimeLineView& view, std::int64_t nowMs) {
    if (m_view == view && m_now == nowMs) {
        return;
    }
    m_view = view;
    m_now = nowMs;
    QStringList words{tr("%n minutes have passed.", nullptr, static_cast<int>((nowMs - view.sinceMs) / 60000))};
    if (view.windowMs) {
        //: %1 is a vendor, and what it names is how long a new key takes.
        words << tr("%1 names %n minutes.", nullptr, static_cast<int>(*view.windowMs / 60000)).arg(view.vendor);
    }
    words << tr("%n tries.", nullptr, static_cast<int>(view.tries.size()));
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    update();
}

double TimeLine::place(std::int64_t atMs) const {
    const double age = static_cast<double>(std::max<std::int64_t>(0, atMs - m_view.sinceMs));
    const double longest = static_cast<double>(std::max(lineDayMs, (m_now - m_view.sinceMs) * 21 / 20));
    if (!m_view.windowMs) {
        const double all = static_cast<double>(std::max(lineHourMs, (m_now - m_view.sinceMs) * 6 / 5));
        return std::min(1.0, age / all);
    }
    const double window = static_cast<double>(*m_view.windowMs);
    if (age <= window) {
        return windowPart * age / window;
    }
    return windowPart +
           (1 - windowPart) * std::min(1.0, std::log(age / window) / std::log(std::max(longest / window, 1.1)));
}

void TimeLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Small));
    const QFontMetrics metrics(painter.font());
    const int line = metrics.height();
    const QRectF bar(side, line + 6, width() - 2 * side, barHeight);
    const auto x = [&](double part) { return bar.left() + part * bar.width(); };
    const double windowEnd = m_view.windowMs ? x(windowPart) : bar.right();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Role::UnknownSoft));
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), windowEnd - bar.left(), bar.height()), 4, 4);
    for (double at = windowEnd + 6; at < bar.right() - 5; at += 12) {
        painter.drawRect(QRectF(at, bar.top(), 6, bar.height()));
    }

    const QString since = tr("%1 %2").arg(m_view.sinceName, profiles::clockText(m_view.sinceMs, m_now));
    painter.setPen(ink(Role::Text));
    painter.drawText(QPointF(bar.left(), metrics.ascent()), since);
    double taken = bar.left() + metrics.horizontalAdvance(since) + 12;
    painter.setPen(ink(Role::Muted));
    const auto label = [&](const QString& text, double right) {
        const double left = right - metrics.horizontalAdvance(text);
        if (left >= taken) {
            painter.drawText(QPointF(left, metrics.ascent()), text);
            taken = right + 12;
        }
    };
    if (m_view.windowMs) {
        const std::int64_t minutes = *m_view.windowMs / 60000;
        const QString length = minutes % 60 == 0 ? tr("%n h", nullptr, static_cast<int>(minutes / 60))
                                                 : tr("%n min", nullptr, static_cast<int>(minutes));
        label(tr("%1: %2, until %3")
                  .arg(m_view.vendor, length, profiles::clockText(m_view.sinceMs + *m_view.windowMs, m_now)),
              windowEnd);
    }
    if (m_view.reportedDay) {
        label(tr("reported: up to a day"), bar.right());
    }

    // The newest first: where they stand too close together, the older ones become strokes.
    double last = bar.right() + 2 * closest;
    for (auto it = m_view.tries.crbegin(); it != m_view.tries.crend(); ++it) {
        const TimeMark& mark = *it;
        const QPointF at(x(place(mark.atMs)), bar.center().y());
        const QColor colour = ink(mark.mark == Mark::Pass   ? Role::Pass
                                  : mark.mark == Mark::Fail ? Role::Fail
                                                            : Role::Muted);
        if (mark.mark != Mark::Pass && last - at.x() < closest) {
            painter.setPen(QPen(mix(ink(Role::UnknownSoft), colour, 0.55), 1));
            painter.drawLine(QPointF(at.x(), bar.top() + 5), QPointF(at.x(), bar.bottom() - 5));
            continue;
        }
        last = at.x();
        painter.setPen(QPen(colour, 2));
        // Shape as well as colour: a token is a filled dot, silence a small one.
        painter.setBrush(mark.mark == Mark::Pass ? QBrush(colour) : QBrush(Qt::NoBrush));
        const double radius = mark.mark == Mark::Pass || mark.mark == Mark::Fail ? 4.5 : 2.5;
        painter.drawEllipse(at, radius, radius);
    }

    // Below: now, or the moment when the answer changed.
    painter.setFont(typeFont(Type::Small, true));
    const QFontMetrics strong(painter.font());
    const bool changed = m_view.changedMs > m_view.sinceMs;
    const std::int64_t moment = changed ? m_view.changedMs : m_now;
    const QString clock = profiles::clockText(moment, m_now);
    const QString words = !changed             ? tr("now %1").arg(clock)
                          : m_view.changedGood ? tr("token %1").arg(clock)
                                               : tr("changed %1").arg(clock);
    const Role role = !changed ? Role::Accent : m_view.changedGood ? Role::Pass : Role::Warn;
    const double at = x(place(moment));
    painter.setPen(QPen(ink(role), 2));
    painter.drawLine(QPointF(at, bar.top() - 5), QPointF(at, bar.bottom() + 5));
    const double wide = strong.horizontalAdvance(words);
    painter.drawText(
        QPointF(std::clamp(at - wide / 2, 0.0, std::max(0.0, width() - wide)), bar.bottom() + 7 + metrics.ascent()),
        words);
}

} // namespace ad::ui

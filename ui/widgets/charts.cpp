#include "widgets/charts.h"
#include "theme/style.h"
#include "widgets/moment.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ad::ui {

WaitBar::WaitBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void WaitBar::set(double share, const QString& words) {
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleName(words);
    update();
}

void WaitBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF groove(rect());
    paintRounded(painter, groove, 2, ink(Role::Line), QColor());
    QRectF filled = groove;
    filled.setWidth(std::max(4.0, groove.width() * m_share));
    paintRounded(painter, filled, 2, ink(Role::Accent), QColor());
}

QString millisecondsInWords(double milliseconds) {
    if (milliseconds >= 1000) {
        return Waterfall::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
    }
    if (milliseconds >= 0 && milliseconds < 1) {
        return Waterfall::tr("< 1 ms");
    }
    return Waterfall::tr("%L1 ms").arg(static_cast<int>(std::lround(milliseconds)));
}

namespace {

constexpr int leastSpanRow = 20;
constexpr int leastSpanNames = 72;
constexpr int spanHeight = 10;

QString valueOf(const Span& span) {
    return span.instead.isEmpty() ? millisecondsInWords(span.to - span.from) : span.instead;
}

} // namespace

Waterfall::Waterfall(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time"));
}

int Waterfall::rowHeight() const { return std::max(leastSpanRow, QFontMetrics(typeFont(Type::Small)).height() + 5); }

int Waterfall::namesWidth() const {
    const QFontMetrics metrics(typeFont(Type::Small));
    int names = 0;
    for (const Span& span : m_spans) {
        names = std::max(names, metrics.horizontalAdvance(span.name));
    }
    return std::max({leastSpanNames, names + 16, m_leastNames});
}

void Waterfall::setLeastNames(int width) {
    if (width != m_leastNames) {
        m_leastNames = width;
        update();
    }
}

void Waterfall::setSpans(const QList<Span>& spans) {
    m_spans = spans;
    QStringList words;
    for (const Span& span : spans) {
        if (span.instead.isEmpty()) {
            words.append(tr("%1 %2").arg(span.name, valueOf(span)));
        }
    }
    setAccessibleDescription(words.isEmpty() ? tr("not measured") : QLocale().createSeparatedList(words));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const { return {420, std::max(1, static_cast<int>(m_spans.size())) * rowHeight()}; }

void Waterfall::paintEvent(QPaintEvent*) {
    // Where nothing at all was observed, lines without values tell nothing.
    if (std::all_of(m_spans.begin(), m_spans.end(), [](const Span& span) { return !span.instead.isEmpty(); })) {
        return;
    }
    QPainter painter(this);
    const QFont small = typeFont(Type::Small);
    const QFontMetrics metrics(small);
    int values = 0;
    double end = 0;
    for (const Span& span : m_spans) {
        values = std::max(values, metrics.horizontalAdvance(valueOf(span)));
        end = std::max(end, span.to);
    }
    const int names = namesWidth();
    values += 12;
    const double room = std::max(10, width() - names - values);
    const double scale = end > 0 ? room / end : 0;
    painter.setFont(small);
    int y = 0;
    const int h = rowHeight();
    for (const Span& span : m_spans) {
        const bool observed = span.instead.isEmpty();
        const double top = y + (h - spanHeight) / 2.0;
        painter.setPen(ink(Role::Muted));
        painter.drawText(QRect(0, y, names, h), Qt::AlignVCenter | Qt::AlignLeft, span.name);
        paintRounded(painter, QRectF(names, top, room, spanHeight), 2, ink(Role::Sunken), QColor());
        if (observed) {
            const double from = span.from * scale;
            const double length = std::max(3.0, (span.to - span.from) * scale);
            paintRounded(painter, QRectF(names + std::min(from, room - length), top, length, spanHeight), 2.5,
                         ink(span.role), QColor());
        }
        painter.setPen(ink(observed ? Role::Text : Role::Muted));
        painter.drawText(QRect(width() - values, y, values, h), Qt::AlignVCenter | Qt::AlignRight, valueOf(span));
        y += h;
    }
}

LifetimeBar::LifetimeBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Life of this assertion"));
}

void LifetimeBar::setLifetime(const Lifetime& lifetime) {
    m_lifetime = lifetime;
    update();
}

void LifetimeBar::setNow(std::optional<std::int64_t> now) {
    m_now = now;
    update();
}

void LifetimeBar::setOfCase(bool ofCase) {
    m_ofCase = ofCase;
    update();
}

std::int64_t LifetimeBar::now() const { return m_now ? *m_now : QDateTime::currentSecsSinceEpoch(); }

QSize LifetimeBar::sizeHint() const {
    const int line = QFontMetrics(typeFont(Type::Small)).height();
    return {480, 2 * line + 20};
}

void LifetimeBar::showEvent(QShowEvent*) {
    if (m_timer == 0) {
        m_timer = startTimer(1000, Qt::CoarseTimer);
    }
}

void LifetimeBar::hideEvent(QHideEvent*) {
    if (m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

void LifetimeBar::timerEvent(QTimerEvent*) {
    if (!m_now) {
        update();
        Q_EMIT ticked(now());
    }
}

void LifetimeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont small = typeFont(Type::Small);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const std::int64_t here = now();
    const std::optional<std::int64_t> begin = m_lifetime.madeAt ? m_lifetime.madeAt : m_lifetime.notBefore;
    const std::optional<std::int64_t> end = m_lifetime.expiresAt;
    if (!begin && !end) {
        painter.setPen(ink(Role::Muted));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("This assertion says neither when it was made nor when it ends."));
        return;
    }

    std::int64_t low = begin.value_or(*(end ? end : begin) - 300);
    std::int64_t high = end.value_or(low + 300);
    const auto widen = [&](std::int64_t t) {
        low = std::min(low, t);
        high = std::max(high, t);
    };
    const bool limited = m_lifetime.limit || m_lifetime.limitAhead;
    const std::int64_t limit = m_lifetime.limit.value_or(here + m_lifetime.limitAhead.value_or(0));
    if (limited) {
        widen(limit);
    }
    // What is near is drawn to scale. Far away it stands at the edge, in words: else it would press all the rest, and
    // their names, into one place.
    const std::int64_t life = std::max<std::int64_t>(60, high - low);
    const auto isNear = [low, high, life](std::int64_t t) { return t >= low - life / 2 && t <= high + life / 2; };
    const bool nowInside = isNear(here);
    const bool ownStart = m_lifetime.madeAt && m_lifetime.notBefore && *m_lifetime.notBefore != *m_lifetime.madeAt;
    const std::int64_t ownBegin = m_lifetime.notBefore.value_or(low);
    if (ownStart && isNear(ownBegin)) {
        widen(ownBegin);
    }
    if (nowInside) {
        widen(here);
    }
    // A Date header has whole seconds: less than that is no difference of two clocks.
    const bool otherClock =
        m_lifetime.serverAhead && nowInside && std::abs(*m_lifetime.serverAhead) >= clocksAgreeWithin;
    const std::int64_t there = otherClock ? here + std::llround(*m_lifetime.serverAhead) : here;
    if (isNear(there)) {
        widen(there);
    }
    const double margin = std::max(10.0, static_cast<double>(high - low) * 0.12);
    const double from = static_cast<double>(low) - margin;
    const double to = static_cast<double>(high) + margin;
    const double left = 8;
    const double right = width() - 8;
    const auto x = [&](double t) { return left + (right - left) * std::clamp((t - from) / (to - from), 0.0, 1.0); };

    const int line = metrics.height();
    const double y = line + 9;
    paintRounded(painter, QRectF(left, y - 2, right - left, 4), 2, ink(Role::Line), QColor());
    const double start = x(static_cast<double>(begin.value_or(low)));
    const double stop = x(static_cast<double>(end.value_or(high)));
    const bool over = end && here > *end;
    // Without an end there is no life to be shown.
    if (end) {
        paintRounded(painter, QRectF(start, y - 2, std::max(4.0, stop - start), 4), 2,
                     ink(over ? Role::Muted : Role::Accent), QColor());
    }
    if (m_lifetime.tooFar && limited && end && *end > limit) {
        const double beyond = x(static_cast<double>(limit));
        paintRounded(painter, QRectF(beyond, y - 2, std::max(4.0, stop - beyond), 4), 2, ink(Role::Fail), QColor());
    }

    struct Label {
        double x;
        QString text;
        Role role;
        bool strong;
        bool below;
    };
    const QDate today = QDateTime::fromSecsSinceEpoch(m_ofCase ? QDateTime::currentSecsSinceEpoch() : here).date();
    const auto clock = [today](std::int64_t t) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(t);
        const QString time = moment.time().toString(QStringLiteral("HH:mm:ss"));
        return moment.date() == today
                   ? time
                   : QLocale().toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
    };
    QList<Label> labels;
    // In the order of their worth: where two would touch, the later one gives way to the line below, then goes.
    if (end) {
        labels.append(
            {stop, tr("exp %1").arg(clock(*end)), over || m_lifetime.tooFar ? Role::Fail : Role::Text, false, false});
    }
    // The limit is what an exp beyond it has to be read against.
    if (limited) {
        labels.append({x(static_cast<double>(limit)), tr("%1 %2").arg(m_lifetime.limitName, clock(limit)), Role::Muted,
                       false, false});
    }
    if (nowInside) {
        labels.append({x(static_cast<double>(here)), m_ofCase ? tr("the case was made") : tr("now, here"), Role::Text,
                       true, false});
    } else {
        labels.append(
            {here > high ? right : left,
             here > high ? (m_ofCase ? tr("the case: %1 later") : tr("now: %1 later")).arg(spanInWords(here - high))
                         : (m_ofCase ? tr("the case: %1 earlier") : tr("now: %1 earlier")).arg(spanInWords(low - here)),
             Role::Fail, true, true});
    }
    if (ownStart) {
        labels.append({x(static_cast<double>(ownBegin)), tr("nbf %1").arg(clock(ownBegin)),
                       ownBegin > here ? Role::Fail : Role::Muted, false, true});
    }
    if (otherClock) {
        const QString sign = there < here ? QStringLiteral("−") : QStringLiteral("+");
        labels.append({x(static_cast<double>(there)), tr("now, server %1%2 s").arg(sign).arg(std::abs(there - here)),
                       Role::Text, false, true});
    }
    if (begin) {
        labels.append({start, m_lifetime.madeAt ? tr("made %1").arg(clock(*begin)) : tr("nbf %1").arg(clock(*begin)),
                       Role::Muted, false, false});
    }
    QList<QRectF> taken;
    QStringList words;
    for (const Label& label : labels) {
        painter.setFont(label.strong ? typeFont(Type::Small, true) : small);
        const double w = QFontMetrics(painter.font()).horizontalAdvance(label.text) + 2;
        const auto free = [&](const QRectF& r) {
            return std::none_of(taken.begin(), taken.end(),
                                [&](const QRectF& t) { return t.adjusted(-8, 0, 8, 0).intersects(r); });
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(label.role));
        painter.drawRect(QRectF(std::round(label.x) - 1, y - 6, 2, 12));
        painter.setPen(ink(label.role));
        words.append(label.text);
        // Its own line first, the other one next; in the middle of its stroke, else ending or beginning there.
        for (const double top : {label.below ? y + 9 : 0.0, label.below ? 0.0 : y + 9}) {
            bool done = false;
            for (const double shift : {w / 2, w - 4, 4.0}) {
                const QRectF place(std::clamp(label.x - shift, 0.0, std::max(0.0, width() - w)), top, w, line);
                if (free(place)) {
                    painter.drawText(place, Qt::AlignCenter, label.text);
                    taken.append(place);
                    done = true;
                    break;
                }
            }
            if (done) {
                break;
            }
        }
    }
    const QString all = words.join(QStringLiteral(", "));
    if (all != accessibleDescription()) {
        setAccessibleDescription(all);
    }
}

} // namespace ad::ui

#include "widgets/mark.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/text.h"

#include <QPainter>
#include <QPainterPath>

namespace ad::ui {

namespace {

const char* glyph(Mark mark) {
    switch (mark) {
    case Mark::Pass:
    case Mark::Consistent:
        return "tick";
    case Mark::Warn:
        return "exclamation";
    case Mark::Fail:
        return "cross";
    case Mark::Unknown:
        return "question";
    case Mark::Waiting:
        return "hourglass";
    case Mark::None:
        break;
    }
    return nullptr;
}

QPainterPath shield(const QRectF& r) {
    QPainterPath path;
    const double w = r.width();
    const double h = r.height();
    path.moveTo(r.x() + w * 0.06, r.y() + h * 0.14);
    path.quadTo(r.x() + w * 0.34, r.y() + h * 0.12, r.x() + w * 0.5, r.y());
    path.quadTo(r.x() + w * 0.66, r.y() + h * 0.12, r.x() + w * 0.94, r.y() + h * 0.14);
    path.lineTo(r.x() + w * 0.94, r.y() + h * 0.52);
    path.quadTo(r.x() + w * 0.92, r.y() + h * 0.84, r.x() + w * 0.5, r.y() + h);
    path.quadTo(r.x() + w * 0.08, r.y() + h * 0.84, r.x() + w * 0.06, r.y() + h * 0.52);
    path.closeSubpath();
    return path;
}

} // namespace

QString markName(Mark mark) {
    switch (mark) {
    case Mark::None:
        return MarkIcon::tr("nothing yet");
    case Mark::Pass:
        return MarkIcon::tr("passed");
    case Mark::Warn:
        return MarkIcon::tr("warning");
    case Mark::Fail:
        return MarkIcon::tr("problem");
    case Mark::Unknown:
        return MarkIcon::tr("unknown");
    case Mark::Consistent:
        return MarkIcon::tr("right as far as can be seen from here");
    case Mark::Waiting:
        return MarkIcon::tr("waiting");
    }
    return {};
}

Role markRole(Mark mark) {
    switch (mark) {
    case Mark::Pass:
    case Mark::Consistent:
        return Role::Pass;
    case Mark::Warn:
        return Role::Warn;
    case Mark::Fail:
        return Role::Fail;
    case Mark::Unknown:
    case Mark::Waiting:
        return Role::Unknown;
    case Mark::None:
        break;
    }
    return Role::Muted;
}

Role markGround(Mark mark) {
    switch (mark) {
    case Mark::Pass:
    case Mark::Consistent:
        return Role::PassSoft;
    case Mark::Warn:
        return Role::WarnSoft;
    case Mark::Fail:
        return Role::FailSoft;
    case Mark::Unknown:
    case Mark::Waiting:
        return Role::UnknownSoft;
    case Mark::None:
        break;
    }
    return Role::Sunken;
}

void paintMark(QPainter& painter, const QRectF& rect, Mark mark) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = ink(markRole(mark));
    const bool outlined = Theme::instance().highContrast();
    painter.setBrush(ink(markGround(mark)));
    painter.setPen(outlined ? QPen(colour, 1) : Qt::NoPen);
    const QRectF inner = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    switch (mark) {
    case Mark::None:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Role::StrongLine), 1.2));
        painter.drawEllipse(inner);
        break;
    case Mark::Pass:
    case Mark::Unknown:
    case Mark::Waiting:
        painter.drawEllipse(rect);
        break;
    case Mark::Consistent: {
        painter.setBrush(Qt::NoBrush);
        QPen pen(colour, 1.4);
        pen.setDashPattern({2.2, 1.6});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawEllipse(inner);
        break;
    }
    case Mark::Warn:
        painter.drawPath(shield(rect));
        break;
    case Mark::Fail:
        painter.drawRoundedRect(rect, rect.width() * 0.22, rect.width() * 0.22);
        break;
    }
    if (const char* name = glyph(mark)) {
        const double size = rect.width() * 0.56;
        QRectF place(0, 0, size, size);
        place.moveCenter(rect.center());
        if (mark == Mark::Warn) {
            place.translate(0, -rect.height() * 0.02);
        }
        paintIcon(painter, place, name, colour);
    }
    painter.restore();
}

void paintBadge(QPainter& painter, const QRectF& rect, Mark mark, const QColor& ground) {
    const auto outline = [mark](const QRectF& r) {
        QPainterPath path;
        if (mark == Mark::Fail) {
            path.addRoundedRect(r, r.width() * 0.26, r.width() * 0.26);
        } else if (mark == Mark::Warn) {
            path = shield(r);
        } else {
            path.addEllipse(r);
        }
        return path;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double rim = 1.5;
    painter.fillPath(outline(rect.adjusted(-rim, -rim, rim, rim)), ground);
    const bool dashed = mark == Mark::Consistent; // not proved: hollow, here too
    const QColor colour = ink(markRole(mark));
    if (dashed) {
        painter.setPen(QPen(colour, 1.2));
        painter.drawPath(outline(rect.adjusted(0.6, 0.6, -0.6, -0.6)));
    } else {
        painter.fillPath(outline(rect), colour);
    }
    if (const char* name = glyph(mark)) {
        const double size = rect.width() * 0.66;
        QRectF place(0, 0, size, size);
        place.moveCenter(rect.center());
        paintIcon(painter, place, name, dashed ? colour : ink(Role::Surface));
    }
    painter.restore();
}

MarkIcon::MarkIcon(Mark mark, int size, QWidget* parent) : QWidget(parent), m_mark(mark), m_size(size) {
    setFixedSize(size, size);
    setAccessibleName(markName(mark));
    setToolTip(markName(mark));
}

void MarkIcon::setMark(Mark mark) {
    if (mark != m_mark) {
        m_mark = mark;
        setAccessibleName(markName(mark));
        setToolTip(markName(mark));
        update();
    }
}

void MarkIcon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMark(painter, rect(), m_mark);
}

LikelihoodBar::LikelihoodBar(QWidget* parent) : QWidget(parent) { setFixedSize(96, 8); }

void LikelihoodBar::set(double score, const QString& word, bool hint) {
    m_score = std::clamp(score, 0.0, 1.0);
    m_hint = hint;
    setAccessibleName(word);
    const int weight = qRound(m_score * 100);
    //: Tooltip of the bar; %1 is a number from 0 to 100.
    const QString compared =
        //: Tooltip of the bar; %1 is a number from 0 to 100.
        hint ? tr("Only the words of your text point to it: a hint, and no proof. Weight %1 of 100, compared with the "
                  "other causes")
             //: Tooltip of the bar; %1 is a number from 0 to 100.
             : tr("Weight %1 of 100, compared with the other causes");
    setToolTip(plainTip(compared.arg(weight)));
    update();
}

void LikelihoodBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF groove(0, 1, width(), 6);
    paintRounded(painter, groove, 2, ink(Role::Line), QColor());
    QRectF filled = groove;
    filled.setWidth(std::max(4.0, groove.width() * m_score));
    // A hint is hollow: however long it is, it does not look like something that was seen.
    if (m_hint) {
        paintRounded(painter, filled, 2, ink(Role::Surface), ink(Role::Accent));
    } else {
        paintRounded(painter, filled, 2, ink(Role::Accent), QColor());
    }
}

} // namespace ad::ui

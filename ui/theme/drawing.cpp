#include "theme/drawing.h"

#include <QPainter>
#include <QXmlStreamReader>
#include <cmath>

namespace ad::ui {

namespace {

/// Reads the letters and numbers of a path; numbers may stand without anything between them.
class PathReader {
  public:
    explicit PathReader(QStringView text) : m_text(text) {}

    QPainterPath read() {
        QChar command;
        while (!m_failed && skipBlanks()) {
            if (m_text.at(m_at).isLetter()) {
                command = m_text.at(m_at++);
            } else if (command.toLower() == QLatin1Char('m')) {
                // Further points of a move are lines.
                command = command.isUpper() ? QLatin1Char('L') : QLatin1Char('l');
            }
            draw(command);
        }
        return m_path;
    }

  private:
    bool skipBlanks() {
        while (m_at < m_text.size() && (m_text.at(m_at).isSpace() || m_text.at(m_at) == QLatin1Char(','))) {
            ++m_at;
        }
        return m_at < m_text.size();
    }

    double number() {
        skipBlanks();
        const qsizetype from = m_at;
        bool point = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            const bool sign = m_at == from && (c == QLatin1Char('-') || c == QLatin1Char('+'));
            const bool firstPoint = c == QLatin1Char('.') && !point;
            if (!sign && !firstPoint && !c.isDigit()) {
                break;
            }
            point = point || firstPoint;
        }
        bool ok = false;
        const double value = m_text.mid(from, m_at - from).toDouble(&ok);
        m_failed = m_failed || !ok;
        return value;
    }

    bool flag() {
        if (!skipBlanks()) {
            m_failed = true;
            return false;
        }
        return m_text.at(m_at++) == QLatin1Char('1');
    }

    QPointF point(bool relative) {
        const double x = number();
        const double y = number();
        return relative ? m_path.currentPosition() + QPointF(x, y) : QPointF(x, y);
    }

    void draw(QChar command) {
        const bool relative = command.isLower();
        const QPointF here = m_path.currentPosition();
        QPointF control = here;
        switch (command.toUpper().unicode()) {
        case 'M':
            m_path.moveTo(point(relative));
            break;
        case 'L':
            m_path.lineTo(point(relative));
            break;
        case 'H':
            m_path.lineTo(number() + (relative ? here.x() : 0), here.y());
            break;
        case 'V':
            m_path.lineTo(here.x(), number() + (relative ? here.y() : 0));
            break;
        case 'C':
        case 'S': {
            // Smooth: the mirror image of the curve before.
            control = command.toUpper() == QLatin1Char('C') ? point(relative) : m_curved ? 2 * here - m_control : here;
            const QPointF second = point(relative);
            m_path.cubicTo(control, second, point(relative));
            m_control = second;
            m_curved = true;
            return;
        }
        case 'A':
            arc(relative);
            break;
        case 'Z':
            m_path.closeSubpath();
            break;
        default:
            m_failed = true;
            break;
        }
        m_curved = false;
    }

    /// From two points to a centre and angles (SVG 1.1, appendix F.6.5), for an ellipse that is not turned.
    void arc(bool relative) {
        double rx = std::abs(number());
        double ry = std::abs(number());
        number();
        const bool large = flag();
        const bool sweep = flag();
        const QPointF from = m_path.currentPosition();
        const QPointF to = point(relative);
        if (m_failed || rx == 0 || ry == 0 || from == to) {
            m_path.lineTo(to);
            return;
        }
        const QPointF half = (from - to) / 2;
        const double reach = std::sqrt(std::pow(half.x() / rx, 2) + std::pow(half.y() / ry, 2));
        if (reach > 1) {
            rx *= reach;
            ry *= reach;
        }
        const double span = std::pow(rx * half.y(), 2) + std::pow(ry * half.x(), 2);
        const double away = std::sqrt(std::max(0.0, (std::pow(rx * ry, 2) - span) / span)) * (large != sweep ? 1 : -1);
        const QPointF offset(away * rx * half.y() / ry, -away * ry * half.x() / rx);
        const QPointF centre = offset + (from + to) / 2;
        const double begin = std::atan2((half.y() - offset.y()) / ry, (half.x() - offset.x()) / rx);
        double turn = std::atan2((-half.y() - offset.y()) / ry, (-half.x() - offset.x()) / rx) - begin;
        if (sweep && turn < 0) {
            turn += 2 * M_PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * M_PI;
        }
        // A quarter of an ellipse, or less, is a Bézier curve to a thousandth.
        const int parts = static_cast<int>(std::ceil(std::abs(turn) / M_PI_2 - 1e-9));
        const double part = turn / parts;
        const double pull = 4.0 / 3.0 * std::tan(part / 4);
        const auto at = [&](double angle) { return centre + QPointF(rx * std::cos(angle), ry * std::sin(angle)); };
        const auto along = [&](double angle) { return QPointF(-rx * std::sin(angle), ry * std::cos(angle)) * pull; };
        for (int i = 0; i < parts; ++i) {
            const double now = begin + i * part;
            const QPointF end = i + 1 == parts ? to : at(now + part);
            m_path.cubicTo(at(now) + along(now), at(now + part) - along(now + part), end);
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_control;
    bool m_curved = false;
    bool m_failed = false;
};

double numberOf(const QXmlStreamAttributes& attributes, QLatin1String name) {
    return attributes.value(name).toDouble();
}

} // namespace

QPainterPath pathOf(QStringView d) { return PathReader(d).read(); }

Drawing::Drawing(const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    double lineWidth = 1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes given = xml.attributes();
        const QLatin1String widthName("stroke-width");
        if (xml.name() == QLatin1String("svg")) {
            const auto box = given.value(QLatin1String("viewBox")).split(QLatin1Char(' '));
            if (box.size() == 4) {
                m_box = QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
            }
            lineWidth = given.hasAttribute(widthName) ? numberOf(given, widthName) : lineWidth;
            continue;
        }
        Shape shape;
        if (xml.name() == QLatin1String("path")) {
            shape.path = pathOf(given.value(QLatin1String("d")));
        } else if (xml.name() == QLatin1String("circle")) {
            const double r = numberOf(given, QLatin1String("r"));
            shape.path.addEllipse({numberOf(given, QLatin1String("cx")), numberOf(given, QLatin1String("cy"))}, r, r);
        } else if (xml.name() == QLatin1String("rect")) {
            const double rx = numberOf(given, QLatin1String("rx"));
            shape.path.addRoundedRect(numberOf(given, QLatin1String("x")), numberOf(given, QLatin1String("y")),
                                      numberOf(given, QLatin1String("width")), numberOf(given, QLatin1String("height")),
                                      rx, rx);
        }
        shape.path.setFillRule(Qt::WindingFill);
        shape.filled = given.hasAttribute(QLatin1String("fill"));
        if (given.value(QLatin1String("stroke")) != QLatin1String("none")) {
            shape.lineWidth = given.hasAttribute(widthName) ? numberOf(given, widthName) : lineWidth;
            const auto dashes =
                given.value(QLatin1String("stroke-dasharray")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QStringView dash : dashes) {
                shape.dashes.append(dash.toDouble() / shape.lineWidth);
            }
        }
        m_shapes.append(shape);
    }
}

void Drawing::paint(QPainter& painter, const QRectF& rect, const QColor& colour) const {
    if (m_box.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / m_box.width(), rect.height() / m_box.height());
    painter.translate(-m_box.topLeft());
    for (const Shape& shape : m_shapes) {
        QPen pen(Qt::NoPen);
        if (shape.lineWidth > 0) {
            pen = QPen(colour, shape.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            if (!shape.dashes.isEmpty()) {
                pen.setDashPattern(shape.dashes);
            }
        }
        painter.setPen(pen);
        painter.setBrush(shape.filled ? QBrush(colour) : Qt::NoBrush);
        painter.drawPath(shape.path);
    }
    painter.restore();
}

} // namespace ad::ui

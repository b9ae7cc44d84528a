// The drawings that our icons are: paths, circles and rectangles of SVG, in one colour.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QRectF>

class QColor;
class QPainter;

namespace ad::ui {

/// As much of SVG as resources/icons needs, without styles, transforms and turned ellipses. The library that reads all
/// of SVG would be loaded before the first paint, for these.
class Drawing {
  public:
    /// Without a readable element it draws nothing.
    explicit Drawing(const QByteArray& svg);
    void paint(QPainter& painter, const QRectF& rect, const QColor& colour) const;

  private:
    struct Shape {
        QPainterPath path;
        double lineWidth = 0; ///< 0: no line
        QList<double> dashes; ///< in widths of the line
        bool filled = false;
    };
    QRectF m_box;
    QList<Shape> m_shapes;
};

/// The attribute `d` of an SVG path. What comes behind something unreadable is left out.
[[nodiscard]] QPainterPath pathOf(QStringView d);

} // namespace ad::ui

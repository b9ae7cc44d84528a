#include "theme/icons.h"
#include "theme/drawing.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <cmath>

namespace ad::ui {

QPixmap iconPixmap(const char* name, int size, const QColor& colour, double devicePixelRatio) {
    const QString key = QStringLiteral("ad-icon/%1/%2/%3/%4")
                            .arg(QLatin1String(name))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(colour.rgba(), 8, 16, QLatin1Char('0'));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly)) {
        svg = file.readAll();
    }
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Drawing(svg).paint(painter, QRectF(0, 0, pixels, pixels), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, const char* name, const QColor& colour) {
    const int size = static_cast<int>(std::lround(std::min(rect.width(), rect.height())));
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, size, colour, ratio);
    // On whole device pixels: a blurred tick is the first thing one sees.
    const double x = std::round((rect.x() + (rect.width() - size) / 2) * ratio) / ratio;
    const double y = std::round((rect.y() + (rect.height() - size) / 2) * ratio) / ratio;
    painter.drawPixmap(QPointF(x, y), pixmap);
}

QIcon themeIcon(const char* name, Role role) {
    QIcon icon;
    for (const double ratio : {1.0, 2.0}) {
        icon.addPixmap(iconPixmap(name, measure::iconSize, ink(role), ratio));
    }
    return icon;
}

} // namespace ad::ui

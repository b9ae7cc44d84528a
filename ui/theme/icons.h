// The icons: drawings of one colour in resources/icons, tinted by role when they are shown.
#pragma once

#include "theme/theme.h"
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QStringView>

class QPainter;

namespace ad::ui {

/// Paints the icon `name` (file name without .svg) into `rect` in that colour, sharp on every screen.
void paintIcon(QPainter& painter, const QRectF& rect, const char* name, const QColor& colour);
/// The same as a pixmap of `size` device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const char* name, int size, const QColor& colour, double devicePixelRatio);
/// An icon for menus and line edits, in the current colours.
[[nodiscard]] QIcon themeIcon(const char* name, Role role = Role::Muted);

} // namespace ad::ui

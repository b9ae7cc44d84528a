// How standard controls are painted: flat, round corners, colours by role. Everything not named here is Fusion's, with
// our palette.
#pragma once

#include <QProxyStyle>

namespace ad::ui {

/// A property of a widget that shows by itself that it has the focus, where a ring around all of it would not do.
inline constexpr const char* ownRingProperty = "ad_ownRing";

class Style : public QProxyStyle {
    Q_OBJECT
  public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                       const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

/// Whether the underlined letters of accelerators are shown now: only while Alt is held.
[[nodiscard]] bool mnemonicsShown();
void setMnemonicsShown(bool shown);
/// The text flag for drawing a label with an accelerator.
[[nodiscard]] int mnemonicFlag();

/// How a push button looks.
enum class ButtonKind { Secondary, Primary, Flat, Link };

/// The line around a control.
[[nodiscard]] QColor controlLine(bool enabled, bool hovered, bool focused);
/// The ground and border of a button. Shared by the style and by our own buttons.
void paintButtonGround(QPainter& painter, const QRect& rect, ButtonKind kind, bool enabled, bool hovered, bool pressed);
/// The colour of a button's text.
[[nodiscard]] QColor buttonInk(ButtonKind kind, bool enabled);
/// A rounded rectangle with a line of one pixel inside it, sharp.
void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                  double lineWidth = 1.0);

} // namespace ad::ui

// Buttons: one primary a page, secondary ones, flat ones and links; with the keys that do the same.
#pragma once

#include "theme/style.h"
#include <QKeySequence>
#include <QPushButton>
#include <functional>

class QTimer;

namespace ad::ui {

class Button : public QPushButton {
    Q_OBJECT
  public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);
    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// Shows the keys beside the text; whoever owns the action listens to them.
    void setKeyHint(const QKeySequence& keys);
    /// An icon of resources/icons before the text; nullptr: none.
    void setGlyph(const char* name);
    [[nodiscard]] const char* glyph() const { return m_glyph; }
    /// A chevron after the text: the button opens a menu.
    void setOpensMenu(bool opens);
    void setSmall(bool small);
    /// Muted text: a button that is always there and never asks for attention.
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QFont textFont() const;
    /// What stands around the text: margins, glyph, keys, chevron.
    [[nodiscard]] int around() const;
    ButtonKind m_kind;
    QString m_keys;
    const char* m_glyph = nullptr;
    bool m_opensMenu = false;
    bool m_small = false;
    bool m_quiet = false;
    bool m_tipIsText = false; ///< the tooltip is there because the text is shortened
};

/// Copies what `source` gives when it is pressed, and says so at its own place for a moment.
class CopyButton : public Button {
    Q_OBJECT
  public:
    CopyButton(const QString& text, std::function<QString()> source, ButtonKind kind = ButtonKind::Secondary,
               QWidget* parent = nullptr);
    /// As if it were pressed.
    void copyNow();
    /// Shows "Copied" for a moment without copying: when the text went to the clipboard by another way.
    void confirm();
    [[nodiscard]] QSize sizeHint() const override;

  private:
    std::function<QString()> m_source;
    QString m_label;
    const char* m_ownGlyph = nullptr; ///< while "Copied" is shown
    QTimer* m_back;
};

} // namespace ad::ui

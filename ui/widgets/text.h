// Texts: always plain, never markup; in a colour by role that follows the theme.
#pragma once

#include "theme/theme.h"
#include <QFont>
#include <QLabel>
#include <QMargins>
#include <optional>
#include <utility>
#include <vector>

class QTextLayout;

namespace ad::ui {

/// A label of plain text. Wraps unless told otherwise, inside of a word where that is longer than the line, and gives
/// the lines air between them; `selectable` lets the text be marked and copied.
class TextLabel : public QLabel {
    Q_OBJECT
  public:
    explicit TextLabel(const QString& text = {}, Type type = Type::Body, Role role = Role::Text, bool strong = false,
                       QWidget* parent = nullptr);
    void setRole(Role role);
    void setSelectable(bool selectable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    [[nodiscard]] bool laysItself() const;
    [[nodiscard]] int air() const;
    bool spreadDocument() const;
    double lay(QTextLayout& layout, double width) const;
    Type m_type;
    Role m_role;
    bool m_strong;
    // The height of what was laid out last: it is asked for many times.
    /// What was laid out last: the height for each width, and for every width above which it is one line.
    struct Laid {
        QString text;
        QFont font;
        QMargins around;
        std::vector<std::pair<int, int>> heights;
        std::optional<std::pair<int, int>> oneLine;
    };
    mutable Laid m_laid;
    // What QLabel has laid out, where it lays out itself.
    QString m_spreadText;
    QFont m_spreadFont;
    QSize m_spreadSize;
};

/// One line of text that is shortened in the middle where it does not fit: the whole is in the tooltip, and copied with
/// Ctrl+C or the menu.
class ElidedLabel : public QWidget {
    Q_OBJECT
  public:
    explicit ElidedLabel(const QString& text = {}, Type type = Type::Body, Role role = Role::Text, bool strong = false,
                         QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setRole(Role role);
    /// What screen readers say in its place, where the text itself is a part of something. Empty: the text.
    void setSpoken(const QString& words) { m_spoken = words; }
    [[nodiscard]] QString spoken() const { return m_spoken.isEmpty() ? m_text : m_spoken; }
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    /// These characters of the text stand out, and are what stays where the text is shortened. Length 0: none.
    void setMarked(int start, int length, Role role, bool struck = false);
    /// The text that fits, and where its marked part stands in it.
    struct Fitted {
        QString text;
        int start = 0, length = 0;
    };
    [[nodiscard]] Fitted fitted(int width) const;
    /// The label can take the focus, so that the keyboard can copy it.
    void setCopyable(bool copyable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void refresh();
    QString m_text, m_spoken;
    Type m_type;
    Role m_role;
    bool m_strong;
    bool m_copyable = false;
    int m_markStart = 0, m_markLength = 0;
    Role m_markRole = Role::Fail;
    bool m_struck = false;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

/// A few words on a soft, round ground: "1 problem", "fits RS384".
class Pill : public QWidget {
    Q_OBJECT
  public:
    explicit Pill(const QString& text = {}, Role role = Role::Accent, Role ground = Role::AccentSoft,
                  QWidget* parent = nullptr);
    void set(const QString& text, Role role, Role ground);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_text;
    Role m_role, m_ground;
};

/// Text for a tooltip, shown as it is: tooltips would take some texts for markup.
[[nodiscard]] QString plainTip(const QString& text);
/// Puts text on the clipboard.
void copyText(const QString& text);

} // namespace ad::ui

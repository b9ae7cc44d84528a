// Text as it is, in fixed width: tokens in three colours, JSON, HTTP. Read only; can be selected and copied.
#pragma once

#include <QPlainTextEdit>

namespace ad::ui {

class CodeView : public QPlainTextEdit {
    Q_OBJECT
  public:
    enum class Language { Plain, Token, Json, Http };

    /// More than this many characters are shown in part; copying from the view's own buttons still gives all.
    static constexpr int shownLimit = 64 * 1024;

    explicit CodeView(const QString& accessibleName, QWidget* parent = nullptr);
    /// Text that was already there stays untouched (scroll position, selection). Where it is not seen it is laid out
    /// when it is: the pages behind the one in front would hold up that one.
    void setCode(const QString& text, Language language);
    [[nodiscard]] const QString& code() const { return m_code; }
    /// Rows that the view wants to show without scrolling.
    void setPreferredRows(int rows);
    /// It is never lower than its text, up to so many rows; 0: it scrolls from three rows on.
    void setWholeRows(int most);
    /// Characters of a line that does not wrap.
    [[nodiscard]] int lineRoom() const;
    /// Marks a stretch of the text (characters); length 0 removes the mark.
    void markRange(int start, int length);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void refresh();
    void keepLinesWhole();
    void askForRoom();
    /// The lines of the text, wrapped ones too; no more than `most` or a little above are counted.
    [[nodiscard]] int linesUpTo(int most) const;
    void lay();
    bool m_late = false; ///< not laid out yet
    int m_markStart = 0, m_markLength = 0;
    QString m_code;
    Language m_language = Language::Plain;
    int m_rows = 8;
    int m_wholeRows = 0;
    class Highlighter;
    Highlighter* m_highlighter;
};

} // namespace ad::ui

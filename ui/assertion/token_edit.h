// The field that a token of the person's own is brought into: pasted, written, or dropped as a file.
#pragma once

#include <QPlainTextEdit>

namespace ad::ui {

class TokenEdit : public QPlainTextEdit {
    Q_OBJECT
  public:
    /// Characters of a token or of a request with one: laying out more would hold up the window, and is no token.
    static constexpr qsizetype longestGiven = qsizetype{64} * 1024;

    explicit TokenEdit(QWidget* parent = nullptr);
    /// What stands in the middle of the empty field.
    void setHint(const QString& hint);
    /// Replaces what is there.
    void take(const QString& words);

  Q_SIGNALS:
    void tooLong(); ///< what was pasted or dropped is larger than a token can be; it is not taken
    void fileDropped(const QString& path);

  protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void setOver(bool over);
    QString m_hint;
    bool m_over = false;
};

} // namespace ad::ui

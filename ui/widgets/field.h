// A field of a form: label above, control, and under it what was found out about the value.
#pragma once

#include "widgets/mark.h"
#include <QLineEdit>
#include <QWidget>

class QVBoxLayout;

namespace ad::ui {

class TextLabel;

/// Where the words of a note begin, behind its mark.
inline constexpr int noteIndent = measure::markSize + 6;

/// One line under a field or in a card: a mark and a sentence.
class Note : public QWidget {
    Q_OBJECT
  public:
    explicit Note(QWidget* parent = nullptr);
    /// Mark::None shows the sentence alone, in muted text. An empty text hides the note.
    void set(Mark mark, const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Mark mark() const;

  private:
    MarkIcon* m_icon;
    TextLabel* m_text;
};

/// Label, control and note; the label is the control's buddy and its accessible name.
class Field : public QWidget {
    Q_OBJECT
  public:
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);
    void say(Mark mark, const QString& text) { m_note->set(mark, text); }
    [[nodiscard]] Note* note() const { return m_note; }
    void setLabel(const QString& label);

  private:
    TextLabel* m_label;
    QWidget* m_control;
    Note* m_note;
};

/// A line edit for an identifier or address: fixed-width letters.
[[nodiscard]] QLineEdit* makeCodeEdit(const QString& placeholder);

} // namespace ad::ui

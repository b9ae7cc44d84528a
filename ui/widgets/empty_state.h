// What stands on a page while there is nothing to show: what would be here, and how to get it.
#pragma once

#include "widgets/layout.h"

namespace ad::ui {

class Note;

/// One picture, one heading, one sentence, and what to do, in the middle of a card.
class EmptyState : public Card {
    Q_OBJECT
  public:
    /// `glyph`: an icon of resources/icons.
    EmptyState(const char* glyph, const QString& heading, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    /// Something that keeps the page empty, below the sentence; hidden until it is set.
    [[nodiscard]] Note* note() const { return m_note; }
    /// A further button, to the right of those before it.
    void add(QWidget* button);

  private:
    TextLabel* m_sentence;
    Note* m_note;
    QHBoxLayout* m_buttons;
};

} // namespace ad::ui

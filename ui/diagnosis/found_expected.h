// What was found beside what was expected, letter for letter.
#pragma once

#include "diagnosis/diagnosis.h"
#include <QWidget>

namespace ad::ui {

class ElidedLabel;

/// Both are values, and no texts for people: what differs in them is seen best where they stand below each other.
[[nodiscard]] bool isComparedByLetters(const diagnosis::Finding& finding);

class FoundExpected : public QWidget {
    Q_OBJECT
  public:
    explicit FoundExpected(const diagnosis::Finding& finding, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// Shortens both by as much: their letters stay below each other.
    void fit();
    QString m_found, m_expected;
    int m_names = 0; ///< the room of what stands before them
    ElidedLabel* m_foundLabel = nullptr;
    ElidedLabel* m_expectedLabel = nullptr;
};

} // namespace ad::ui

// What was found beside what was expected, letter for letter.
#pragma once

#include "diagnosis/diagnosis.h"
#include <QWidget>

namespace ad::ui {

/// Both are values, and no texts for people: what differs in them is seen best where they stand below each other.
[[nodiscard]] bool isComparedByLetters(const diagnosis::Finding& finding);

class FoundExpected : public QWidget {
    Q_OBJECT
  public:
    explicit FoundExpected(const diagnosis::Finding& finding, QWidget* parent = nullptr);
};

} // namespace ad::ui

// Trouble ahead of a profile, one note each.
#pragma once

#include "profiles/calendar.h"
#include <QWidget>

class QVBoxLayout;

namespace ad::ui {

class AheadNotes : public QWidget {
    Q_OBJECT
  public:
    explicit AheadNotes(QWidget* parent = nullptr);
    /// Shows these; `onlyTrouble`: without what is merely to know. True: there is something to show.
    bool set(const std::vector<profiles::Ahead>& ahead, bool onlyTrouble = false);

  private:
    std::vector<profiles::Ahead> m_ahead;
    QVBoxLayout* m_rows;
};

} // namespace ad::ui

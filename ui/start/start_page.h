// The first page: one place that takes anything, what was opened before, and practice.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

namespace ad::ui {

class DropZone;

class StartPage : public Page {
    Q_OBJECT
  public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);
    /// Paths that were opened before, newest first.
    void setRecent(const QStringList& paths);

  Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void formRequested();

  private:
    QWidget* makeDropZone();
    Card* makeStories();

    Session& m_session;
    Card* m_recent;
    QVBoxLayout* m_recentRows;
};

} // namespace ad::ui

// One sentence that answers the question, one thing to do, how far the server came, the causes, and the checklist.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

namespace ad::ui {

enum class NextStep;
class Button;
class CauseCards;
class CausesModel;
class CopyButton;
class EmptyState;
class FindingRows;
class FindingsModel;
class GrantedCard;
class PipelineRow;
class ProbeBox;
class SearchEdit;
class VerdictCard;

/// Where the window shows what a finding points to.
[[nodiscard]] Place placeOf(const diagnosis::At& at);

class DiagnosisPage : public Page {
    Q_OBJECT
  public:
    explicit DiagnosisPage(Session& session, QWidget* parent = nullptr);
    /// Chooses a finding and shows its explanation.
    void reveal(const QString& check);
    void find();
    void copyReport();
    /// Does what would decide between this cause and others.
    void settle(const QString& cause, const QString& how);
    /// What stands in the window differs from what is saved, or is not saved yet; `isProfile`: a profile is open.
    void setSaving(bool unsaved, bool isProfile);

    /// A watch of what is open goes on; `nextTry`: "10:03", empty: now, or it rests.
    void setWatched(bool watched, const QString& nextTry);

  Q_SIGNALS:
    void sendRequested();
    /// A finding speaks of this place.
    void placeRequested(const ad::ui::Place& place);
    void startRequested();
    /// What was found can be put right with the private key alone.
    void keyRequested();
    void authorityRequested(); ///< the file of one more authority is to be chosen
    /// Waiting is what helps: the machine is to wait.
    void watchRequested();
    /// The watch that goes on is to be seen.
    void watchShown();
    /// What works is worth keeping as a profile.
    void saveRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    EmptyState* makeEmpty();
    QWidget* makeCauses();
    QWidget* makeChecklist();
    void refresh();
    void refreshFound();
    void showVerdict();
    /// The verdict while a request is under way: how far it is, and how to give it up.
    void showUnderWay();
    /// The verdict asked for an answer: once that is given, what it says now is to be seen.
    void showWhatTheAnswerChanged();
    void doNext();

    Session& m_session;
    CausesModel* m_causes;
    FindingsModel* m_findings;
    EmptyState* m_empty;
    QWidget* m_content;
    VerdictCard* m_verdict;
    PipelineRow* m_pipeline;
    QWidget* m_causesHead;
    CauseCards* m_cards;
    ProbeBox* m_probe;
    GrantedCard* m_granted;
    QWidget* m_left; ///< causes, or what was granted; hidden where there is neither
    bool m_unsaved = false, m_isProfile = false;
    quint64 m_piece;        ///< Session::piece() that is shown
    bool m_sending = false; ///< as the page shows it
    bool m_underWay = false;
    bool m_watched = false;
    QString m_nextTry;
    QString m_summary; ///< that the verdict says
    QString m_asked;   ///< the check whose question the verdict led to
    NextStep m_step{}; ///< what the button of the verdict says
    TextLabel* m_nothing;
    FindingRows* m_rows;
    SearchEdit* m_find;
    CopyButton* m_copy;
    Button* m_send;
};

} // namespace ad::ui

// What went out and what came back, as equals; where the time went; the attempts to go back to.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QListView;

namespace ad::ui {

class AttemptsModel;
class Button;
class CodeView;
class CopyButton;
class KeptBack;
class EmptyState;
class Note;
class Pill;
class SegmentBar;
class TimeCard;
class WaitBar;

class RequestPage : public Page {
    Q_OBJECT
  public:
    explicit RequestPage(Session& session, QWidget* parent = nullptr);
    /// Shows and marks a header or parameter of the request ("request"), or a member or header of the answer
    /// ("response").
    void reveal(const Place& place);

    /// What a watch of what is open has sent, as far as it is listed, newest first; `all`: how many tries there were.
    void setTries(const QList<AttemptView>& tries, int all);

  Q_SIGNALS:
    /// One of these tries is to be seen: its AttemptView::keptId.
    void tryRequested(std::int64_t keptId);
    /// What the watch has sent is to be seen.
    void watchShown();
    void diagnosisRequested();
    void credentialsRequested();
    void keyRequested();
    void authorityRequested(); ///< the file of one more authority is to be chosen

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    EmptyState* makeEmpty();
    void refreshEmpty();
    Card* makeSent();
    Card* makeAnswer();
    Card* makeAttempts();
    void refreshSent();
    void refreshMissing();
    void refreshAnswer();
    void refreshProgress();
    void refreshAttempts();
    void mark(CodeView& view, const QString& name);

    Session& m_session;
    const ExchangeView m_before; ///< its times and facts, while nothing was sent
    int m_room = 0;              ///< characters of a line of the request
    EmptyState* m_empty;
    QWidget* m_top;
    QWidget* m_bottom;
    Button* m_send;
    Button* m_cancel;
    Button* m_trust;
    Button* m_key; ///< in the place of m_send where only the key is missing
    CopyButton* m_copyCurl;
    CopyButton* m_copyCode;
    Pill* m_method;
    ElidedLabel* m_sentTitle;
    TextLabel* m_noRequest;
    Button* m_toCredentials;
    QWidget* m_missing; ///< says what is missing, where there is no request to show
    Button* m_whole;
    Note* m_sentNote;
    CodeView* m_sentCode;
    SegmentBar* m_sentAs;
    Pill* m_status;
    ElidedLabel* m_answerTitle;
    SegmentBar* m_answerPart;
    CodeView* m_answerCode;
    TextLabel* m_noAnswer;
    WaitBar* m_wait;
    Button* m_byWatch;
    QList<AttemptView> m_tries;
    int m_triesInAll = 0;
    QList<int> m_places;     ///< of the rows of the list in the session's attempts; -1: a try of the watch
    bool m_underWay = false; ///< as what is sent is shown
    KeptBack* m_keptBack;
    Note* m_answerNote;
    Button* m_toDiagnosis;
    TimeCard* m_time;
    AttemptsModel* m_attempts;
    QListView* m_attemptList;
    TextLabel* m_noAttempts;
};

} // namespace ad::ui

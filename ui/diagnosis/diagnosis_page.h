// One sentence that answers the question, one thing to do, how far the server came, the causes, and the checklist.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QLineEdit;

namespace ad::ui {

class Button;
class CauseCards;
class CausesModel;
class CopyButton;
class FindingRows;
class FindingsModel;
class PipelineRow;
class ProbeBox;

/// The verdict: mark, sentence, details, and the one thing to do next.
class VerdictCard : public Card {
    Q_OBJECT
  public:
    explicit VerdictCard(QWidget* parent = nullptr);
    void set(Mark mark, const QString& sentence, const QString& detail, const QString& next);

  Q_SIGNALS:
    void nextRequested();

  private:
    MarkIcon* m_mark;
    TextLabel* m_sentence;
    TextLabel* m_detail;
    Button* m_next;
};

class DiagnosisPage : public Page {
    Q_OBJECT
  public:
    explicit DiagnosisPage(Session& session, QWidget* parent = nullptr);
    /// Chooses a finding and shows its explanation.
    void reveal(const QString& check);
    void find();
    void copyReport();

  Q_SIGNALS:
    void sendRequested();
    /// A finding speaks of this place.
    void placeRequested(const ad::ui::Place& place);
    void startRequested();
    /// Waiting is what helps: the machine is to wait.
    void watchRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum class Next { None, Send, SendAgain, Fix, Watch, Answer };
    QWidget* makeEmpty();
    QWidget* makeChecklist();
    void refresh();
    void refreshFound();
    void settle(const QString& cause, const QString& how);
    void doNext();
    [[nodiscard]] Next next() const;
    [[nodiscard]] const diagnosis::Finding* fixable() const;

    Session& m_session;
    CausesModel* m_causes;
    FindingsModel* m_findings;
    QWidget* m_empty;
    QWidget* m_content;
    VerdictCard* m_verdict;
    PipelineRow* m_pipeline;
    QWidget* m_causesHead;
    CauseCards* m_cards;
    ProbeBox* m_probe;
    Card* m_noCausesCard;
    TextLabel* m_noCauses;
    TextLabel* m_nothing;
    FindingRows* m_rows;
    QLineEdit* m_find;
    CopyButton* m_copy;
    Button* m_send;
};

} // namespace ad::ui

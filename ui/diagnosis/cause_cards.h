// The ranked causes as cards: how likely, because of what, what to do, what would settle it.
#pragma once

#include "diagnosis/causes_model.h"
#include "widgets/layout.h"

namespace ad::ui {

class Button;
class LikelihoodBar;

/// What there is to settle a cause with: a button is shown only where it does something.
struct AtHand {
    bool address = false;                      ///< of a key set, that it can be fetched from
    bool registered = false;                   ///< a certificate, a key or a key set, that was compared already
    std::vector<std::string> asking{};         ///< checks with a question that is open
    QStringList said{};                        ///< sentences that stand above the causes: not said again in a card
    std::vector<diagnosis::Finding> fixable{}; ///< problems that the tool can put right now
    bool operator==(const AtHand&) const = default;
};
[[nodiscard]] AtHand atHand(const diagnosis::CaseFile& file, const diagnosis::Diagnosis& diagnosis);

class CauseCard : public Card {
    Q_OBJECT
  public:
    explicit CauseCard(QWidget* parent = nullptr);
    void set(int number, const diagnosis::RankedCause& cause, const AtHand& there); ///< `number`: its rank, from 1
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString cause() const { return m_cause; }

  Q_SIGNALS:
    /// What the tool can put right of it is to be put right.
    void fixRequested(const std::vector<ad::diagnosis::Finding>& findings);
    /// The person wants it settled, in the way that the cause names ("ask", "fetch", "compare", "wait", "probe").
    void settleRequested(const QString& cause, const QString& how);

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    /// What to do and what would settle it; nullptr: nothing is told.
    QWidget* makeSteps(const diagnosis::RankedCause& cause, std::int64_t now);
    QWidget* makeLinks(const diagnosis::RankedCause& cause);
    void rebuild(const diagnosis::RankedCause& cause);
    QString m_cause;
    diagnosis::RankedCause m_shown;
    AtHand m_there;
    bool m_open = false;
    TextLabel* m_number;
    TextLabel* m_title;
    TextLabel* m_word;
    LikelihoodBar* m_bar;
    Button* m_fold;
    QWidget* m_details;
    QWidget* m_explanation = nullptr;
};

class CauseCards : public QWidget {
    Q_OBJECT
  public:
    explicit CauseCards(CausesModel& model, QWidget* parent = nullptr);
    /// To be called before the model gets the causes of the same case.
    void setAtHand(const AtHand& there);

  Q_SIGNALS:
    void fixRequested(const std::vector<ad::diagnosis::Finding>& findings);
    void settleRequested(const QString& cause, const QString& how);

  private:
    void insert(int first, int last);
    void remove(int first, int last);
    void refresh(int first, int last);
    void openFirst();
    CausesModel& m_model;
    QVBoxLayout* m_column;
    QList<CauseCard*> m_cards;
    QString m_first; ///< the cause that was opened as the first one
    AtHand m_there;
};

/// A cause that two keys laid beside each other settle: its "compare" means keys, not the answers of two requests.
[[nodiscard]] bool isAboutKeys(const QString& cause);
/// What the button says that settles this cause; empty: nothing that a button could do.
[[nodiscard]] QString settleInWords(const diagnosis::RankedCause& cause, const AtHand& there);

/// One of several things: its sign, and beside it the words with all their lines.
[[nodiscard]] QWidget* bullet(const QString& sign, const QString& text, Role role);

/// Our own explanations carry `code` and **bold** marks: as plain text without them.
[[nodiscard]] QString withoutMarks(const QString& markdown);

} // namespace ad::ui

// The token in three colours beside its meaning, and its life as a picture.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QMenu;

namespace ad::ui {

class Button;
class ClaimRows;
class ClaimsModel;
class CodeView;
class CopyButton;
class LifetimeBar;
class Note;
class Pill;

class AssertionPage : public Page {
    Q_OBJECT
  public:
    explicit AssertionPage(Session& session, QWidget* parent = nullptr);
    /// Shows and marks a header parameter or claim.
    void reveal(bool inHeader, const QString& name);
    void copyToken();

  Q_SIGNALS:
    void whyRequested(const QString& check);
    void credentialsRequested();
    void nextRequested();

  private:
    Card* makeEncoded();
    Card* makeRows(ClaimsModel& model, bool header, ClaimRows*& rows, Pill*& pill);
    Card* makeLife();
    QWidget* makeEmpty();
    void makeActions();
    void refresh();

    Session& m_session;
    ClaimsModel* m_header;
    ClaimsModel* m_claims;
    ClaimRows* m_headerRows = nullptr;
    ClaimRows* m_claimRows = nullptr;
    Pill* m_headerPill = nullptr;
    Pill* m_claimsPill = nullptr;
    QWidget* m_columns;
    QWidget* m_empty;
    TextLabel* m_missing;
    Note* m_error;
    CodeView* m_encoded;
    TextLabel* m_length;
    TextLabel* m_signature;
    Note* m_flaws;
    LifetimeBar* m_life;
    TextLabel* m_lifeNote;
    Card* m_lifeCard;
    CopyButton* m_copy;
    Button* m_copyAs;
    Button* m_reset;
};

} // namespace ad::ui

// The token in three colours beside its meaning, and its life as a picture.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QMenu;
class QMimeData;

namespace ad::ui {

class AddMember;
class Button;
class ClaimRows;
class ClaimsModel;
class CodeView;
class CompareView;
class CopyButton;
class EmptyState;
class FixNote;
class LifetimeBar;
class Note;
class Pill;
class SegmentBar;

class AssertionPage : public Page {
    Q_OBJECT
  public:
    explicit AssertionPage(Session& session, QWidget* parent = nullptr);
    /// Shows and marks a header parameter, a claim, or bytes of the token.
    void reveal(const Place& place);
    void copyToken();
    /// While a token of the person's own is compared: takes it from there. False: nothing is compared.
    bool takeOwnToken(const QMimeData* mime);

    /// Shows where a token of the person's own is laid beside the reference.
    void compare();

  Q_SIGNALS:
    void whyRequested(const QString& check); ///< "Why?" was pressed beside what this check found
    void credentialsRequested();
    void pasteRequested();
    void nextRequested();

  private:
    enum View { Decoded, Json, Compare };
    Card* makeEncoded();
    Card* makeJson();
    Card* makeRows(ClaimsModel& model, bool header, ClaimRows*& rows, Pill*& pill, AddMember*& add);
    Card* makeLife();
    EmptyState* makeEmpty();
    QWidget* makeDecoded();
    void makeActions();
    void addCopies();
    void refresh();
    void refreshPlaces();
    /// Marks the row and its characters in the token and in the JSON.
    void choose(bool inHeader, const QString& name);
    /// The row that the cursor of the encoded token stands in.
    void chooseAt(int position);
    /// The member of the JSON, as it is laid out, that this place belongs to.
    void chooseInJson(int position);
    void refreshFaults();
    /// What was fixed is told in its rows; above them only where there is no row of it to be seen.
    void refreshFixed();
    [[nodiscard]] bool isAtItsPlace(const FixView& fixed) const;
    /// Tells again how far the moments of the claims are.
    void tellTimes(std::int64_t now);
    [[nodiscard]] const ClaimRow* chosenRow() const;
    [[nodiscard]] QString json(int* claimsStart = nullptr) const;

    Session& m_session;
    ClaimsModel* m_header;
    ClaimsModel* m_claims;
    quint64 m_piece; ///< Session::piece() that the rows belong to
    ClaimRows* m_headerRows = nullptr;
    ClaimRows* m_claimRows = nullptr;
    AddMember* m_addHeader = nullptr;
    AddMember* m_addClaim = nullptr;
    SegmentBar* m_view;
    CodeView* m_json;
    CompareView* m_compare;
    FixNote* m_fixed;
    Card* m_jsonCard;
    QWidget* m_decoded;
    TextLabel* m_leftOut;
    bool m_choosing = false;
    std::optional<std::pair<bool, QString>> m_chosen; ///< in the header?, name
    Pill* m_headerPill = nullptr;
    Pill* m_claimsPill = nullptr;
    QWidget* m_columns;
    QMenu* m_copies;
    EmptyState* m_empty;
    CodeView* m_encoded;
    TextLabel* m_told; ///< in the place of a token that nobody brought
    QWidget* m_legend;
    TextLabel* m_length;
    TextLabel* m_signature;
    TextLabel* m_verified; ///< whether the signature does
    Note* m_flaws;
    QWidget* m_faults;
    QList<AssertionFault> m_faultsShown;
    LifetimeBar* m_life;
    TextLabel* m_lifeNote;
    Card* m_lifeCard;
    CopyButton* m_copy;
    CopyButton* m_copyAs;
    Button* m_reset;
    Button* m_next;
    Button* m_signNew;
};

} // namespace ad::ui

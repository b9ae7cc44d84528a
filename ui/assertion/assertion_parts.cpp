// What the page of the assertion is made of.
#include "assertion/add_member.h"
#include "assertion/assertion_page.h"
#include "assertion/claim_rows.h"
#include "request/code_menu.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/charts.h"
#include "widgets/code_view.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/text.h"

#include <QMenu>
#include <QPainter>

namespace ad::ui {

namespace {

/// A coloured square before a word.
class Swatch : public QWidget {
  public:
    explicit Swatch(Role role) : m_role(role) { setFixedSize(9, 9); }

  protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), ink(m_role)); }

  private:
    Role m_role;
};

TextLabel* addLegend(QLayout* row, const QString& text, Role role) {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(5);
    layout->addWidget(new Swatch(role));
    auto* label = new TextLabel(text, Type::Small, role);
    label->setWordWrap(false);
    layout->addWidget(label);
    row->addWidget(box);
    return label;
}

} // namespace

QWidget* AssertionPage::makeDecoded() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::cardGap);
    column->addWidget(makeRows(*m_header, true, m_headerRows, m_headerPill, m_addHeader));
    column->addWidget(makeRows(*m_claims, false, m_claimRows, m_claimsPill, m_addClaim), 1);
    m_leftOut = new TextLabel({}, Type::Small, Role::Muted);
    column->addWidget(m_leftOut);
    return box;
}

void AssertionPage::makeActions() {
    m_copyAs = new CopyButton(tr("Copy &as"), {});
    m_copyAs->setOpensMenu(true);
    addCopies();
    addAction(m_copyAs);
    m_copy = new CopyButton(tr("Copy &token"), [this] { return m_session.view().assertion.compact; });
    m_copy->setKeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addAction(m_copy);
    m_next = new Button(tr("&Next: request"), ButtonKind::Primary);
    connect(m_next, &QPushButton::clicked, this, &AssertionPage::nextRequested);
    addAction(m_next);
}

void AssertionPage::addCopies() {
    m_copies = new QMenu(m_copyAs);
    keepFromPalette(m_copies); // the window has an action for each
    const auto add = [&](const QString& text, QString AssertionView::*part) {
        m_copies->addAction(text, this, [this, part] {
            copyText(m_session.view().assertion.*part);
            m_copyAs->confirm();
        });
    };
    add(tr("Header"), &AssertionView::headerJson);
    add(tr("Claims"), &AssertionView::claimsJson);
    add(tr("Request as curl"), &AssertionView::curl);
    add(tr("Request as HTTP"), &AssertionView::http);
    m_copies->addSeparator();
    addCodeCopies(*m_copies, m_session, [this] { m_copyAs->confirm(); });
    m_copyAs->setMenu(m_copies);
}

EmptyState* AssertionPage::makeEmpty() {
    auto* empty = new EmptyState("assertion", tr("There is no assertion yet"));
    auto* go = new Button(tr("&Go to the credentials"), ButtonKind::Primary);
    connect(go, &QPushButton::clicked, this, &AssertionPage::credentialsRequested);
    empty->add(go);
    m_signNew = new Button(tr("&Sign one now"));
    m_signNew->setToolTip(tr("With the credentials that are here; what was brought stays in the list of attempts"));
    connect(m_signNew, &QPushButton::clicked, &m_session, &Session::signNew);
    empty->add(m_signNew);
    auto* paste = new Button(tr("&Paste a token"));
    paste->setKeyHint(QKeySequence::Paste);
    connect(paste, &QPushButton::clicked, this, &AssertionPage::pasteRequested);
    empty->add(paste);
    return empty;
}

Card* AssertionPage::makeEncoded() {
    auto* card = new Card(tr("Encoded"));
    card->head()->addStrut(Pill().sizeHint().height()); // as high as the heads beside it
    m_length = new TextLabel({}, Type::Small, Role::Muted);
    m_length->setWordWrap(false);
    card->head()->addWidget(m_length);
    m_encoded = new CodeView(tr("Encoded assertion"));
    m_encoded->setPreferredRows(10);
    card->body()->addWidget(m_encoded, 1);
    connect(m_encoded, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_choosing && m_encoded->hasFocus()) {
            chooseAt(m_encoded->textCursor().position());
        }
    });
    m_told = new TextLabel(tr("There is no token in what was brought: header and claims are shown as the text or the "
                              "program tells them. Paste the token itself, and its signature is checked as well."),
                           Type::Small, Role::Muted);
    m_told->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->body()->addWidget(m_told, 1);
    m_flaws = new Note;
    card->body()->addWidget(m_flaws);
    m_legend = new QWidget;
    auto* flow = new FlowLayout(m_legend, 4);
    addLegend(flow, tr("header"), Role::TokenHeader);
    addLegend(flow, tr("claims"), Role::TokenClaims);
    m_signature = addLegend(flow, QString(), Role::TokenSignature);
    m_verified = new TextLabel({}, Type::Small, Role::Muted);
    m_verified->setWordWrap(false);
    flow->addWidget(m_verified);
    card->body()->addWidget(m_legend);
    m_faults = new QWidget;
    (new QVBoxLayout(m_faults))->setContentsMargins(0, 4, 0, 0);
    card->body()->addWidget(m_faults);
    return card;
}

Card* AssertionPage::makeJson() {
    auto* card = new Card(tr("Header and claims as JSON"));
    auto* copy = new CopyButton(tr("Copy JSON"), [this] { return json(); });
    copy->setSmall(true);
    card->head()->addWidget(copy);
    m_json = new CodeView(tr("Header and claims as JSON"));
    m_json->setPreferredRows(18);
    connect(m_json, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_json->hasFocus()) {
            chooseInJson(m_json->textCursor().position());
        }
    });
    card->body()->addWidget(m_json, 1);
    return card;
}

Card* AssertionPage::makeRows(ClaimsModel& model, bool header, ClaimRows*& rows, Pill*& pill, AddMember*& add) {
    auto* card = new Card(header ? tr("Header") : tr("Claims"));
    card->title()->setRole(header ? Role::TokenHeader : Role::TokenClaims);
    pill = new Pill({}, Role::Fail, Role::FailSoft);
    keepRoom(*pill);
    card->head()->addWidget(pill);
    rows = new ClaimRows(model, header);
    card->body()->addWidget(rows);
    add = new AddMember(header);
    card->body()->addWidget(add);
    card->body()->addStretch(1);
    connect(add, &AddMember::added, &m_session,
            [this, header](const QString& name, const QString& value) { m_session.editValue(header, name, value); });
    connect(rows, &ClaimRows::chosen, this, [this, header](const QString& name) { choose(header, name); });
    connect(rows, &ClaimRows::whyRequested, this, &AssertionPage::whyRequested);
    connect(rows, &ClaimRows::fixRequested, &m_session, [this, header](const QString& name) {
        choose(header, name);
        m_session.fix(header, name);
    });
    connect(rows, &ClaimRows::takeBackRequested, &m_session, &Session::takeBackFix);
    return card;
}

Card* AssertionPage::makeLife() {
    auto* card = new Card(tr("Life of this assertion"));
    m_lifeNote = new TextLabel({}, Type::Small, Role::Muted);
    m_lifeNote->setWordWrap(false);
    card->head()->insertWidget(1, m_lifeNote);
    m_life = new LifetimeBar;
    connect(m_life, &LifetimeBar::ticked, this, &AssertionPage::tellTimes);
    card->body()->addWidget(m_life);
    return card;
}

} // namespace ad::ui

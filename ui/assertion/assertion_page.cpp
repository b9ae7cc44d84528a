#include "assertion/assertion_page.h"
#include "assertion/claim_rows.h"
#include "widgets/button.h"
#include "widgets/charts.h"
#include "widgets/code_view.h"
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

AssertionPage::AssertionPage(Session& session, QWidget* parent)
    : Page(tr("Client assertion"), QString(), parent), m_session(session), m_header(new ClaimsModel(true, this)),
      m_claims(new ClaimsModel(false, this)) {
    makeActions();
    m_empty = makeEmpty();
    body()->addWidget(m_empty);
    auto* columns = new Columns(760);
    m_columns = columns;
    columns->add(makeEncoded(), 37);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(measure::cardGap);
    rightColumn->addWidget(makeRows(*m_header, true, m_headerRows, m_headerPill));
    rightColumn->addWidget(makeRows(*m_claims, false, m_claimRows, m_claimsPill), 1);
    columns->add(right, 63);
    body()->addWidget(columns, 1);
    m_lifeCard = makeLife();
    body()->addWidget(m_lifeCard);
    connect(&m_session, &Session::assertionChanged, this, &AssertionPage::refresh);
    for (ClaimsModel* model : {m_header, m_claims}) {
        connect(model, &ClaimsModel::edited, &m_session, &Session::editValue);
    }
    refresh();
}

void AssertionPage::makeActions() {
    m_reset = new Button(tr("&Undo all changes"));
    m_reset->setGlyph("undo");
    connect(m_reset, &QPushButton::clicked, &m_session, &Session::resetEdits);
    addAction(m_reset);
    m_copyAs = new Button(tr("Copy &as"));
    m_copyAs->setOpensMenu(true);
    auto* menu = new QMenu(m_copyAs);
    const auto add = [&](const QString& text, QString AssertionView::*part) {
        menu->addAction(text, this, [this, part] {
            copyText(m_session.view().assertion.*part);
            m_copy->confirm();
        });
    };
    add(tr("Header"), &AssertionView::headerJson);
    add(tr("Claims"), &AssertionView::claimsJson);
    add(tr("Request as curl"), &AssertionView::curl);
    add(tr("Request as HTTP"), &AssertionView::http);
    m_copyAs->setMenu(menu);
    addAction(m_copyAs);
    m_copy = new CopyButton(tr("Copy &token"), [this] { return m_session.view().assertion.compact; });
    m_copy->setKeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addAction(m_copy);
    auto* next = new Button(tr("&Next: request"), ButtonKind::Primary);
    connect(next, &QPushButton::clicked, this, &AssertionPage::nextRequested);
    addAction(next);
}

QWidget* AssertionPage::makeEmpty() {
    auto* card = new Card;
    auto* heading = new TextLabel(tr("There is no assertion yet"), Type::Verdict);
    m_missing = new TextLabel({}, Type::Body, Role::Muted);
    m_error = new Note;
    auto* go = new Button(tr("&Go to the credentials"));
    connect(go, &QPushButton::clicked, this, &AssertionPage::credentialsRequested);
    card->body()->addWidget(heading);
    card->body()->addWidget(m_missing);
    card->body()->addWidget(m_error);
    card->body()->addSpacing(4);
    card->body()->addWidget(go);
    return card;
}

Card* AssertionPage::makeEncoded() {
    auto* card = new Card(tr("Encoded"));
    m_length = new TextLabel({}, Type::Small, Role::Muted);
    m_length->setWordWrap(false);
    card->head()->addWidget(m_length);
    m_encoded = new CodeView(tr("Encoded assertion"));
    m_encoded->setPreferredRows(10);
    card->body()->addWidget(m_encoded, 1);
    m_flaws = new Note;
    card->body()->addWidget(m_flaws);
    auto* legend = new QWidget;
    auto* flow = new FlowLayout(legend, 4);
    addLegend(flow, tr("header"), Role::TokenHeader);
    addLegend(flow, tr("claims"), Role::TokenClaims);
    m_signature = addLegend(flow, QString(), Role::TokenSignature);
    card->body()->addWidget(legend);
    return card;
}

Card* AssertionPage::makeRows(ClaimsModel& model, bool header, ClaimRows*& rows, Pill*& pill) {
    auto* card = new Card(header ? tr("Header") : tr("Claims"));
    card->title()->setRole(header ? Role::TokenHeader : Role::TokenClaims);
    pill = new Pill({}, Role::Fail, Role::FailSoft);
    card->head()->addWidget(pill);
    rows = new ClaimRows(model, header);
    card->body()->addWidget(rows);
    card->body()->addStretch(1);
    connect(rows, &ClaimRows::whyRequested, this, &AssertionPage::whyRequested);
    connect(rows, &ClaimRows::fixRequested, &m_session,
            [this, header](const QString& name) { m_session.fix(header, name); });
    return card;
}

Card* AssertionPage::makeLife() {
    auto* card = new Card(tr("Life of this assertion"));
    m_lifeNote = new TextLabel({}, Type::Small, Role::Muted);
    m_lifeNote->setWordWrap(false);
    card->head()->insertWidget(1, m_lifeNote);
    m_life = new LifetimeBar;
    card->body()->addWidget(m_life);
    return card;
}

void AssertionPage::refresh() {
    const AssertionView& view = m_session.view().assertion;
    const bool present = view.source != AssertionView::Source::None;
    m_empty->setVisible(!present);
    m_columns->setVisible(present);
    m_lifeCard->setVisible(present);
    for (QWidget* action : std::initializer_list<QWidget*>{m_copy, m_copyAs}) {
        action->setEnabled(present);
    }
    setSubtitle(present ? view.subtitle : tr("The signed statement that proves who you are"));
    if (!present) {
        m_reset->hide();
        m_missing->setText(view.missing.isEmpty()
                               ? QString()
                               : tr("Still needed: %1.").arg(QLocale().createSeparatedList(view.missing)));
        m_missing->setVisible(!view.missing.isEmpty());
        m_error->set(Mark::Fail,
                     view.error ? tr("%1 %2").arg(view.error->what, view.error->todo).trimmed() : QString());
        return;
    }
    m_encoded->setCode(view.compact, CodeView::Language::Token);
    m_length->setText(tr("%Ln characters", nullptr, static_cast<int>(view.compact.size())));
    m_signature->setText(tr("signature, %n bytes", nullptr, view.signatureBytes));
    m_flaws->set(Mark::Fail, view.flaws.join(QLatin1Char('\n')));
    m_header->setRows(view.rows, view.editable);
    m_claims->setRows(view.rows, view.editable);
    const auto count = [](Pill* pill, int problems) {
        pill->setVisible(problems > 0);
        pill->set(problems == 1 ? tr("1 problem") : tr("%n problems", nullptr, problems), Role::Fail, Role::FailSoft);
    };
    count(m_headerPill, m_header->problems());
    count(m_claimsPill, m_claims->problems());
    m_life->setLifetime(view.life);
    m_life->setNow(m_session.view().now);
    m_lifeNote->setText(view.lifeNote);
    m_reset->setVisible(
        std::any_of(view.rows.begin(), view.rows.end(), [](const ClaimRow& row) { return row.changed; }));
}

void AssertionPage::reveal(bool inHeader, const QString& name) {
    ClaimRows* rows = inHeader ? m_headerRows : m_claimRows;
    const auto children = rows->findChildren<ClaimRowWidget*>();
    for (ClaimRowWidget* row : children) {
        if (row->name() == name) {
            scroller()->ensureWidgetVisible(row);
            if (auto* value = row->findChild<ValueView*>()) {
                value->setFocus(Qt::ShortcutFocusReason);
            }
        }
    }
}

void AssertionPage::copyToken() { m_copy->copyNow(); }

} // namespace ad::ui

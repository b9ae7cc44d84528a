#include "diagnosis/diagnosis_page.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/finding_rows.h"
#include "theme/icons.h"
#include "widgets/button.h"
#include "widgets/pipeline_row.h"
#include "widgets/text.h"

#include <QLineEdit>
#include <QScrollBar>

namespace ad::ui {

namespace {

QString stepInWords(diagnosis::Step step) {
    switch (step) {
    case diagnosis::Step::ReachServer:
        return DiagnosisPage::tr("Reach server");
    case diagnosis::Step::ReadRequest:
        return DiagnosisPage::tr("Read form");
    case diagnosis::Step::IdentifyClient:
        return DiagnosisPage::tr("Know client");
    case diagnosis::Step::FindKey:
        return DiagnosisPage::tr("Find key");
    case diagnosis::Step::VerifySignature:
        return DiagnosisPage::tr("Verify");
    case diagnosis::Step::CheckClaims:
        return DiagnosisPage::tr("Claims");
    case diagnosis::Step::CheckReplay:
        return DiagnosisPage::tr("Replay");
    case diagnosis::Step::Authorize:
        return DiagnosisPage::tr("Authorise");
    case diagnosis::Step::Grant:
        return DiagnosisPage::tr("Grant");
    case diagnosis::Step::None:
        break;
    }
    return {};
}

Mark verdictMark(const diagnosis::Diagnosis& d) {
    if (d.outcome == diagnosis::Outcome::Granted) {
        return Mark::Pass;
    }
    const bool proved = std::any_of(d.findings.begin(), d.findings.end(),
                                    [](const auto& f) { return f.verdict == diagnosis::Verdict::Fail; });
    if (proved || d.outcome == diagnosis::Outcome::NoAnswer) {
        return Mark::Fail;
    }
    if (!d.causes.empty() && d.causes.front().settle.how == "wait") {
        return Mark::Waiting;
    }
    return d.outcome == diagnosis::Outcome::NotSent ? Mark::Consistent : Mark::Unknown;
}

QString nameIn(const diagnosis::At& at) {
    QString name = QString::fromStdString(at.pointer);
    if (name.startsWith(QLatin1Char('/'))) {
        name.remove(0, 1);
    }
    return name.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

} // namespace

VerdictCard::VerdictCard(QWidget* parent)
    : Card({}, parent), m_mark(new MarkIcon(Mark::Unknown, 40)),
      m_sentence(new TextLabel({}, Type::Verdict, Role::Text, true)),
      m_detail(new TextLabel({}, Type::Body, Role::Muted)), m_next(new Button({}, ButtonKind::Primary)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->setContentsMargins(4, 2, 0, 2);
    row->addWidget(m_mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    m_sentence->setSelectable(true);
    m_detail->setSelectable(true);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_next);
    body()->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &VerdictCard::nextRequested);
}

void VerdictCard::set(Mark mark, const QString& sentence, const QString& detail, const QString& next) {
    m_mark->setMark(mark);
    setStripe(markRole(mark));
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_next->updateGeometry();
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
}

DiagnosisPage::DiagnosisPage(Session& session, QWidget* parent)
    : Page(tr("Diagnosis"), QString(), parent), m_session(session), m_causes(new CausesModel(this)),
      m_findings(new FindingsModel(this)) {
    m_copy = new CopyButton(tr("Copy &report, safe to share"), [this] { return m_session.report(); });
    addAction(m_copy);
    m_send = new Button(tr("&Send again"));
    m_send->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_send, &QPushButton::clicked, this, &DiagnosisPage::sendRequested);
    addAction(m_send);

    m_empty = makeEmpty();
    body()->addWidget(m_empty);
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::cardGap);
    m_verdict = new VerdictCard;
    connect(m_verdict, &VerdictCard::nextRequested, this, &DiagnosisPage::doNext);
    column->addWidget(m_verdict);

    auto* pipeline = new Card(tr("How the server reads your request"));
    auto* legend = new TextLabel(tr("✓ proved   ◌ right as far as can be seen from here   ? the answer hides it"),
                                 Type::Small, Role::Muted);
    legend->setWordWrap(false);
    legend->setMinimumWidth(0);
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    pipeline->head()->insertWidget(1, legend, 100);
    m_pipeline = new PipelineRow;
    pipeline->body()->addWidget(m_pipeline);
    column->addWidget(pipeline);

    auto* columns = new Columns(700);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(10);
    m_causesHead = new QWidget;
    auto* head = new QHBoxLayout(m_causesHead);
    head->setContentsMargins(0, 0, 0, 0);
    auto* title = new TextLabel(tr("Likely causes"), Type::Body, Role::Text, true);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch(1);
    auto* order = new TextLabel(tr("most likely first"), Type::Small, Role::Muted);
    order->setWordWrap(false);
    head->addWidget(order);
    leftColumn->addWidget(m_causesHead);
    m_cards = new CauseCards(*m_causes);
    leftColumn->addWidget(m_cards);
    leftColumn->addStretch(1);
    columns->add(left, 52);
    columns->add(makeChecklist(), 48);
    column->addWidget(columns, 1);
    body()->addWidget(m_content, 1);

    connect(m_pipeline, &PipelineRow::activated, this, [this](int index) {
        const auto& steps = m_session.view().diagnosis.pipeline;
        if (index < static_cast<int>(steps.size()) && !steps[static_cast<std::size_t>(index)].checks.empty()) {
            reveal(QString::fromStdString(steps[static_cast<std::size_t>(index)].checks.front()));
        }
    });
    connect(&m_session, &Session::diagnosisChanged, this, &DiagnosisPage::refresh);
    refresh();
}

QWidget* DiagnosisPage::makeEmpty() {
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(tr("Nothing to diagnose yet"), Type::Verdict));
    card->body()->addWidget(new TextLabel(
        tr("Here stands why the server says no, once there is an assertion, a request or an answer to look at."),
        Type::Body, Role::Muted));
    auto* go = new Button(tr("&Bring something"));
    connect(go, &QPushButton::clicked, this, &DiagnosisPage::startRequested);
    card->body()->addSpacing(4);
    card->body()->addWidget(go);
    return card;
}

QWidget* DiagnosisPage::makeChecklist() {
    auto* card = new Card(tr("Checklist"));
    card->setListPadding();
    card->body()->setContentsMargins(1, 10, 1, 1);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the checklist"));
    m_find->setClearButtonEnabled(true);
    m_find->setTextMargins(4, 0, 4, 0);
    m_find->setFixedWidth(150);
    connect(m_find, &QLineEdit::textChanged, m_findings, &FindingsModel::setFilter);
    card->head()->addWidget(m_find);
    m_rows = new FindingRows(*m_findings);
    card->body()->addWidget(m_rows);
    card->body()->addSpacing(8);
    card->body()->addStretch(1);
    connect(m_rows, &FindingRows::answered, &m_session, &Session::setAnswer);
    connect(m_rows, &FindingRows::fixRequested, this, [this](const diagnosis::Finding& finding) {
        if (finding.at) {
            m_session.fix(finding.at->in == "header", nameIn(*finding.at));
        }
    });
    connect(m_rows, &FindingRows::shown, this, [this](QWidget* row) {
        if (isVisible()) {
            scroller()->ensureWidgetVisible(row, 0, 40);
        }
    });
    connect(m_rows, &FindingRows::placeRequested, this, [this](const diagnosis::Finding& finding) {
        if (finding.at) {
            Q_EMIT placeRequested(QString::fromStdString(finding.at->in), nameIn(*finding.at));
        }
    });
    return card;
}

void DiagnosisPage::refresh() {
    const SessionView& view = m_session.view();
    m_empty->setVisible(!view.diagnosed);
    m_content->setVisible(view.diagnosed);
    m_copy->setEnabled(view.diagnosed);
    setSubtitle(view.diagnosed ? view.diagnosisSubtitle : tr("Why the server says no, and what to do about it"));
    const Next step = view.diagnosed ? next() : Next::None;
    const bool canSend = !view.assertion.http.isEmpty() && !view.sending;
    m_send->setVisible(view.diagnosed && canSend && step != Next::Send && step != Next::SendAgain);
    if (!view.diagnosed) {
        return;
    }
    const diagnosis::Diagnosis& d = view.diagnosis;
    QString words;
    switch (step) {
    case Next::Send:
        words = tr("Send the request");
        break;
    case Next::SendAgain:
        words = tr("Send again");
        break;
    case Next::Fix:
        words = tr("Fix it");
        break;
    case Next::Answer:
        words = tr("Answer the question");
        break;
    case Next::None:
        break;
    }
    m_verdict->set(verdictMark(d), withoutMarks(d.summary), withoutMarks(d.detail), words);
    QList<PipelineTile> tiles;
    for (const auto& s : d.pipeline) {
        tiles.append({stepInWords(s.step), s.why, markOf(s.state)});
    }
    m_pipeline->setTiles(tiles);
    m_causesHead->setVisible(!d.causes.empty());
    m_causes->setCauses(d.causes);
    m_findings->setFindings(d.findings);
}

DiagnosisPage::Next DiagnosisPage::next() const {
    const SessionView& view = m_session.view();
    const bool canSend = !view.assertion.http.isEmpty() && !view.sending;
    if (fixable() != nullptr && view.assertion.editable) {
        return Next::Fix;
    }
    if (view.diagnosis.outcome == diagnosis::Outcome::NotSent && canSend) {
        return Next::Send;
    }
    if (view.diagnosis.outcome == diagnosis::Outcome::Granted) {
        return Next::None;
    }
    if (m_findings->count(FindingsModel::OnlyYou) > 0 ||
        std::any_of(view.diagnosis.findings.begin(), view.diagnosis.findings.end(),
                    [](const auto& f) { return FindingsModel::groupOf(f) == FindingsModel::OnlyYou; })) {
        return Next::Answer;
    }
    return canSend ? Next::SendAgain : Next::None;
}

const diagnosis::Finding* DiagnosisPage::fixable() const {
    for (const auto& finding : m_session.view().diagnosis.findings) {
        if (finding.fixable && finding.verdict == diagnosis::Verdict::Fail && finding.at &&
            (finding.at->in == "claims" || finding.at->in == "header")) {
            return &finding;
        }
    }
    return nullptr;
}

void DiagnosisPage::doNext() {
    switch (next()) {
    case Next::Send:
    case Next::SendAgain:
        Q_EMIT sendRequested();
        break;
    case Next::Fix:
        if (const auto* finding = fixable()) {
            m_session.fix(finding->at->in == "header", nameIn(*finding->at));
        }
        break;
    case Next::Answer:
        for (int row = 0; row < m_findings->rowCount(); ++row) {
            const auto* finding = m_findings->finding(row);
            if (finding != nullptr && finding->question && finding->verdict == diagnosis::Verdict::Unknown) {
                reveal(QString::fromStdString(finding->check));
                break;
            }
        }
        break;
    case Next::None:
        break;
    }
}

void DiagnosisPage::reveal(const QString& check) {
    if (m_findings->reveal(check) < 0) {
        m_find->clear();
    }
    m_rows->choose(check);
    const auto rows = m_rows->findChildren<FindingRow*>();
    for (FindingRow* row : rows) {
        if (row->check() == check) {
            row->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void DiagnosisPage::find() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    scroller()->ensureWidgetVisible(m_find);
}

void DiagnosisPage::copyReport() { m_copy->copyNow(); }

} // namespace ad::ui

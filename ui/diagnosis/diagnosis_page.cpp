#include "diagnosis/diagnosis_page.h"
#include "credentials/key_card.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/finding_rows.h"
#include "diagnosis/fix_note.h"
#include "diagnosis/granted_card.h"
#include "diagnosis/next_step.h"
#include "diagnosis/probe_box.h"
#include "diagnosis/question_box.h"
#include "diagnosis/verdict_card.h"
#include "session/authorities.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/empty_state.h"
#include "widgets/help.h"
#include "widgets/moment.h"
#include "widgets/pipeline_row.h"
#include "widgets/search_edit.h"
#include "widgets/text.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <iterator>
#include <utility>

namespace ad::ui {

namespace {

constexpr int diagnosisStacksBelow = 820; ///< in less, neither the causes nor the checklist can be read side by side
constexpr int findWidth = 168;

} // namespace

Place placeOf(const diagnosis::At& at) {
    QString name = QString::fromStdString(at.pointer);
    if (name.startsWith(QLatin1Char('/'))) {
        name.remove(0, 1);
    }
    name = name.section(QLatin1Char('/'), 0, 0);
    name.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
    return {QString::fromStdString(at.in), name, static_cast<int>(at.offset.value_or(0)),
            static_cast<int>(at.length.value_or(0))};
}

DiagnosisPage::DiagnosisPage(Session& session, QWidget* parent)
    : Page(tr("Diagnosis"), QString(), parent), m_session(session), m_causes(new CausesModel(this)),
      m_findings(new FindingsModel(this)), m_piece(session.piece()) {
    m_copy = new CopyButton(tr("Copy &report, safe to share"), [this] { return m_session.report(); });
    addAction(m_copy);
    m_send = new Button(tr("&Send again"));
    m_send->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_send, &QPushButton::clicked, this, &DiagnosisPage::sendRequested);
    addAction(m_send);

    m_empty = makeEmpty();
    body()->addWidget(m_empty, 1);
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::cardGap);
    m_verdict = new VerdictCard;
    connect(m_verdict, &VerdictCard::nextRequested, this, &DiagnosisPage::doNext);
    column->addWidget(m_verdict);
    column->addWidget(new FixNote(m_session));
    m_probe = new ProbeBox(m_session);
    column->addWidget(m_probe);
    connect(m_probe, &ProbeBox::asksChanged, this, [this] { m_verdict->setBehind(m_probe->asks()); });
    m_verdict->setBehind(m_probe->asks());

    auto* pipeline = new Card(tr("How the server reads your request"));
    auto* legend =
        new ElidedLabel(tr("✓ proved   ◌ right as far as can be seen from here   ✕ refused here   ? not known"),
                        Type::Small, Role::Muted);
    legend->setElideMode(Qt::ElideRight);
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    pipeline->head()->insertWidget(1, legend, 100);
    m_pipeline = new PipelineRow;
    setHelpTopic(m_pipeline, QStringLiteral("pipeline"));
    pipeline->body()->addWidget(m_pipeline);
    column->addWidget(pipeline);

    auto* columns = new Columns(diagnosisStacksBelow);
    columns->setDivided(QStringLiteral("diagnosis"));
    m_left = makeCauses();
    columns->add(m_left, 52);
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
    connect(&m_session.authorities(), &Authorities::changed, this, &DiagnosisPage::refresh);
    connect(&m_session, &Session::exchangeProgress, this, [this] {
        if (m_session.view().sending != m_sending || isUnderWay(m_session.view()) != m_underWay) {
            refresh();
        } else if (m_underWay && m_session.view().diagnosed) {
            showUnderWay();
        }
    });
    refresh();
}

QWidget* DiagnosisPage::makeCauses() {
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(8);
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
    connect(m_cards, &CauseCards::settleRequested, this, &DiagnosisPage::settle);
    connect(m_cards, &CauseCards::fixRequested, this,
            [this](const std::vector<diagnosis::Finding>& findings) { m_session.fix(findings); });
    leftColumn->addWidget(m_cards);
    m_granted = new GrantedCard([this] { return text(m_session.grantedToken().view()); });
    connect(m_granted, &GrantedCard::saveRequested, this, &DiagnosisPage::saveRequested);
    leftColumn->addWidget(m_granted);
    leftColumn->addStretch(1);
    return left;
}

EmptyState* DiagnosisPage::makeEmpty() {
    auto* empty = new EmptyState("diagnosis", tr("Nothing to diagnose yet"));
    empty->setSentence(
        tr("Here stands why the server says no, once there is an assertion, a request or an answer to look at."));
    auto* go = new Button(tr("&Bring something"), ButtonKind::Primary);
    connect(go, &QPushButton::clicked, this, &DiagnosisPage::startRequested);
    empty->add(go);
    return empty;
}

QWidget* DiagnosisPage::makeChecklist() {
    auto* card = new Card(tr("Checklist"));
    card->setListPadding();
    card->body()->setContentsMargins(1, 10, 1, 1);
    m_find = new SearchEdit(tr("Find"), tr("Find in the checklist"));
    m_find->setKeyHint(QKeySequence::Find);
    m_find->setFixedWidth(findWidth);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_findings->setFilter(words.trimmed());
        refreshFound();
    });
    m_find->installEventFilter(this);
    card->head()->addWidget(m_find);
    m_rows = new FindingRows(
        *m_findings, [this](const diagnosis::Finding& f) { return m_session.canFix(f); },
        [this](const QString& member) { return m_session.answer(member); });
    card->body()->addWidget(m_rows);
    m_nothing = new TextLabel({}, Type::Small, Role::Muted);
    m_nothing->setContentsMargins(15, 8, 15, 0);
    m_nothing->hide();
    card->body()->addWidget(m_nothing);
    card->body()->addSpacing(8);
    card->body()->addStretch(1);
    connect(m_rows, &FindingRows::answered, &m_session, &Session::setAnswer);
    connect(&m_session, &Session::credentialsChanged, this, [this] {
        if (std::exchange(m_piece, m_session.piece()) != m_session.piece()) {
            m_rows->forgetAnswers();
        }
    });
    connect(m_rows, &FindingRows::fixRequested, this, [this](const diagnosis::Finding& finding) {
        if (isKeyRepair(finding)) {
            saveRepairedKey(m_session, this);
        } else {
            m_session.fix(finding);
        }
    });
    connect(m_rows, &FindingRows::shown, this, [this](QWidget* row) {
        if (isVisible()) {
            bringIntoView(*scroller(), row);
        }
    });
    connect(m_rows, &FindingRows::placeRequested, this, [this](const diagnosis::Finding& finding) {
        if (finding.at) {
            Q_EMIT placeRequested(placeOf(*finding.at));
        }
    });
    return card;
}

void DiagnosisPage::refresh() {
    const SessionView& view = m_session.view();
    m_empty->setVisible(!view.diagnosed);
    m_content->setVisible(view.diagnosed);
    m_copy->setVisible(view.diagnosed);
    // Of a request that was changed since it was sent last.
    const bool changed = view.diagnosed && !view.sending && !view.exchange.present && !view.attempts.isEmpty() &&
                         view.diagnosis.outcome == diagnosis::Outcome::NotSent;
    //: %1 is a time of day, %2 an answer: "400 invalid_client".
    setSubtitle(changed ? tr("Changed since, and not sent again. The last answer, at %1: %2")
                              .arg(view.attempts.front().clock, view.attempts.front().answer)
                : view.diagnosed ? view.diagnosisSubtitle
                                 : tr("Why the server says no, and what to do about it"));
    const NextStep step = view.diagnosed ? nextStep(m_session, m_unsaved, m_watched) : NextStep::None;
    m_step = step;
    m_underWay = isUnderWay(view);
    const bool answered = std::exchange(m_sending, view.sending) && !view.sending;
    const bool canSend = view.canSend && !view.sending;
    m_send->setVisible(view.diagnosed && canSend && step != NextStep::Send && step != NextStep::SendAgain);
    // Help without a focus on the page explains what the page says first.
    setHelpTopic(this, view.diagnosed && !view.diagnosis.causes.empty() ? text(view.diagnosis.causes.front().cause)
                                                                        : QStringLiteral("diagnosis"));
    if (!view.diagnosed) {
        return;
    }
    const diagnosis::Diagnosis& d = view.diagnosis;
    const bool granted = d.outcome == diagnosis::Outcome::Granted;
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    QString detail = inLocalTime(withoutMarks(d.detail), now);
    if (d.causes.empty() && !granted && detail.isEmpty()) {
        detail = view.canSend ? tr("Nothing known so far speaks for any cause. The server’s answer tells most.")
                              : tr("Nothing known so far speaks for any cause. Open the answer that you got: it tells "
                                   "most.");
    }
    const QString summary = inLocalTime(withoutMarks(d.summary), now);
    if (std::exchange(m_summary, summary) != summary && !isVisible()) {
        showVerdict(); // who comes back is to see what is new, and not where they were
    }
    if (m_watched && !granted) {
        QString on = tr("The watch is on.");
        if (!m_nextTry.isEmpty()) {
            //: %1 is a time of day.
            on = tr("The watch is on: it tries again at %1.").arg(m_nextTry);
        }
        detail = detail.isEmpty() ? on : detail + QLatin1Char(' ') + on;
    }
    if (m_underWay) {
        showUnderWay();
    } else {
        m_verdict->set(verdictMark(d), summary, detail, nextInWords(step, m_session, m_isProfile));
    }
    QList<PipelineTile> tiles;
    for (const auto& s : d.pipeline) {
        const bool open = s.state == diagnosis::StepState::Unknown;
        tiles.append({stepInWords(s.step),
                      open && m_underWay ? tr("Its answer is awaited.")
                      : open && changed  ? tr("Not sent since it was changed.")
                                         : s.why,
                      markOf(s.state)});
    }
    m_pipeline->setTiles(tiles);
    m_causesHead->setVisible(!d.causes.empty());
    m_cards->setVisible(!d.causes.empty());
    m_granted->setVisible(granted);
    if (granted) {
        m_granted->set(m_session.caseFile());
    }
    // Without either the checklist has the whole width.
    m_left->setVisible(granted || !d.causes.empty());
    AtHand there = atHand(m_session.caseFile(), d);
    there.said = {summary, detail};
    std::copy_if(d.findings.begin(), d.findings.end(), std::back_inserter(there.fixable),
                 [this](const diagnosis::Finding& finding) {
                     return finding.verdict == diagnosis::Verdict::Fail && m_session.canFix(finding);
                 });
    m_cards->setAtHand(there);
    m_causes->setCauses(d.causes);
    // The question that tells most stands first among those that only the person can answer.
    std::vector<diagnosis::Finding> findings = d.findings;
    if (const auto* asked = firstQuestion(d)) {
        const auto it = findings.begin() + (asked - d.findings.data());
        std::rotate(findings.begin(), it, it + 1);
    }
    m_findings->setFindings(findings, granted, view.answered);
    m_rows->refreshAll();
    refreshFound();
    showWhatTheAnswerChanged();
    if (answered) {
        showVerdict();
    }
}

void DiagnosisPage::showUnderWay() {
    const SessionView& view = m_session.view();
    m_verdict->set(Mark::Waiting, view.phase,
                   view.waited.isEmpty() ? tr("What stands below could be seen beforehand.")
                                         //: %1 is "4 of at most 30 s".
                                         : tr("%1. What stands below could be seen beforehand.").arg(view.waited),
                   nextInWords(NextStep::Cancel, m_session, m_isProfile));
}

void DiagnosisPage::showVerdict() {
    // Behind the rows, which bring the next one into view.
    QTimer::singleShot(0, this, [this] { scroller()->verticalScrollBar()->setValue(0); });
}

void DiagnosisPage::showWhatTheAnswerChanged() {
    const auto& findings = m_session.view().diagnosis.findings;
    const bool open = std::any_of(findings.begin(), findings.end(), [this](const diagnosis::Finding& finding) {
        return QString::fromStdString(finding.check) == m_asked &&
               FindingsModel::groupOf(finding) == FindingsModel::OnlyYou;
    });
    if (m_asked.isEmpty() || open) {
        return;
    }
    m_asked.clear();
    showVerdict();
}

void DiagnosisPage::refreshFound() {
    int found = 0;
    for (int group = 0; group < FindingsModel::groupCount; ++group) {
        found += m_findings->count(static_cast<FindingsModel::Group>(group));
    }
    m_nothing->setVisible(m_findings->filtered() && found == 0);
    m_nothing->setText(tr("No finding holds “%1”.").arg(m_find->text().trimmed().left(40)));
}

void DiagnosisPage::settle(const QString& cause, const QString& how) {
    if (how == QLatin1String("fetch")) {
        m_session.fetchRegistered();
        Q_EMIT placeRequested(Place{QStringLiteral("jwks"), {}, 0, 0});
    } else if (how == QLatin1String("wait")) {
        Q_EMIT watchRequested();
    } else if (how == QLatin1String("probe")) {
        m_probe->offer(cause);
        scroller()->ensureWidgetVisible(m_probe, 0, 40);
    } else if (how == QLatin1String("compare")) {
        Q_EMIT placeRequested(Place{QStringLiteral("jwks"), {}, 0, 0});
    } else if (how == QLatin1String("ask")) {
        const auto& causes = m_session.view().diagnosis.causes;
        const auto it = std::find_if(causes.begin(), causes.end(),
                                     [&](const auto& c) { return QString::fromStdString(c.cause) == cause; });
        // The open question of one of its checks; any open one where none of them asks.
        QString check;
        for (const auto& finding : m_session.view().diagnosis.findings) {
            const bool open = FindingsModel::groupOf(finding) == FindingsModel::OnlyYou;
            const bool its = it != causes.end() &&
                             std::find(it->checks.begin(), it->checks.end(), finding.check) != it->checks.end();
            if (open && (its || check.isEmpty())) {
                check = QString::fromStdString(finding.check);
                if (its) {
                    break;
                }
            }
        }
        if (!check.isEmpty()) {
            reveal(check);
        }
    }
}

bool DiagnosisPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_rows->focusFirst();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DiagnosisPage::doNext() {
    // What the button says, even where something else came first since.
    switch (m_step) {
    case NextStep::Cancel:
        m_session.cancel();
        break;
    case NextStep::CopyToken:
        m_granted->copyToken();
        break;
    case NextStep::SeeWatch:
        Q_EMIT watchShown();
        break;
    case NextStep::Send:
    case NextStep::SendAgain:
        Q_EMIT sendRequested();
        break;
    case NextStep::Fix:
        m_session.fix(fixedTogether(m_session));
        break;
    case NextStep::Trust:
        Q_EMIT authorityRequested();
        break;
    case NextStep::BringKey:
        Q_EMIT keyRequested();
        break;
    case NextStep::CompareKeys:
    case NextStep::FetchKeys:
    case NextStep::Probe: {
        const auto& causes = m_session.view().diagnosis.causes;
        if (!causes.empty()) {
            settle(text(causes.front().cause), text(causes.front().settle.how));
        }
        break;
    }
    case NextStep::Show:
        if (const auto* finding = firstShown(m_session.view().diagnosis)) {
            Q_EMIT placeRequested(placeOf(*finding->at));
        }
        break;
    case NextStep::Watch:
        Q_EMIT watchRequested();
        break;
    case NextStep::Save:
        Q_EMIT saveRequested();
        break;
    case NextStep::SayWhen:
    case NextStep::Answer:
        // Of all findings: the rows leave out what is folded or filtered away.
        if (const auto* asked = firstQuestion(m_session.view().diagnosis)) {
            const QString check = QString::fromStdString(asked->check);
            reveal(check);
            m_asked = check;
            // It is answered at once: the keyboard belongs where the answer goes.
            const auto rows = m_rows->findChildren<FindingRow*>();
            for (const FindingRow* row : rows) {
                if (auto* question = row->check() == check ? row->findChild<QuestionBox*>() : nullptr) {
                    question->focusAnswer();
                }
            }
        }
        break;
    case NextStep::None:
        break;
    }
}

void DiagnosisPage::reveal(const QString& check) {
    if (m_findings->reveal(check) < 0) {
        m_find->clear();
        m_findings->reveal(check);
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

void DiagnosisPage::setWatched(bool watched, const QString& nextTry) {
    if (watched != m_watched || nextTry != m_nextTry) {
        m_watched = watched;
        m_nextTry = nextTry;
        refresh();
    }
}

void DiagnosisPage::setSaving(bool unsaved, bool isProfile) {
    if (unsaved != m_unsaved || isProfile != m_isProfile) {
        m_unsaved = unsaved;
        m_isProfile = isProfile;
        m_granted->setSaving(unsaved, isProfile);
        refresh();
    }
}

} // namespace ad::ui

#include "request/request_page.h"
#include "request/attempts_model.h"
#include "request/code_menu.h"
#include "request/kept_back.h"
#include "request/request_text.h"
#include "request/time_card.h"
#include "session/authorities.h"
#include "session/exchange_work.h"
#include "session/kept_token.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/charts.h"
#include "widgets/code_view.h"
#include "widgets/columns.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/help.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QListView>
#include <QLocale>
#include <QMenu>
#include <algorithm>
#include <limits>
#include <utility>

namespace ad::ui {

namespace {

constexpr int requestStacksBelow = 700;

} // namespace

RequestPage::RequestPage(Session& session, QWidget* parent)
    : Page(tr("Request"), tr("Exactly what is sent, and exactly what came back"), parent), m_session(session),
      m_before(nothingSent()), m_attempts(new AttemptsModel(this)) {
    m_copyCurl = new CopyButton(tr("Copy as c&url"), [this] { return m_session.view().assertion.curl; });
    addAction(m_copyCurl);
    // The confirmation belongs to what was pressed: beside it, another thing would seem to be on the clipboard.
    m_copyCode = new CopyButton(tr("As &program"), {});
    m_copyCode->setOpensMenu(true);
    m_copyCode->setAccessibleName(tr("Copy as a program"));
    auto* menu = new QMenu(m_copyCode);
    keepFromPalette(menu); // the window has an action for each
    addCodeCopies(*menu, m_session, [this] { m_copyCode->confirm(); });
    m_copyCode->setMenu(menu);
    addAction(m_copyCode);
    m_cancel = new Button(tr("&Cancel"));
    m_cancel->setGlyph("stop");
    connect(m_cancel, &QPushButton::clicked, &m_session, &Session::cancel);
    addAction(m_cancel);
    m_trust = new Button(tr("&Trust its authority…"));
    connect(m_trust, &QPushButton::clicked, this, &RequestPage::authorityRequested);
    connect(&m_session.authorities(), &Authorities::changed, this, &RequestPage::refreshEmpty);
    addAction(m_trust);
    m_send = new Button(tr("&Send"), ButtonKind::Primary);
    m_send->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_send, &QPushButton::clicked, &m_session, &Session::send);
    addAction(m_send);
    m_key = new Button(tr("Open the private &key"), ButtonKind::Primary);
    connect(m_key, &QPushButton::clicked, this, &RequestPage::keyRequested);
    addAction(m_key);

    m_empty = makeEmpty();
    body()->addWidget(m_empty, 1);
    auto* top = new Columns(requestStacksBelow);
    top->setDivided(QStringLiteral("request"));
    top->add(makeSent(), 50);
    top->add(makeAnswer(), 50);
    body()->addWidget(top, 1);
    auto* bottom = new Columns(requestStacksBelow);
    bottom->setDivided(QStringLiteral("times"));
    m_time = new TimeCard;
    setHelpTopic(m_time, QStringLiteral("clocks-agree"));
    bottom->add(m_time, 60);
    bottom->add(makeAttempts(), 40);
    // What was sent and what came back need the room more than the times do.
    bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(bottom);
    m_top = top;
    m_bottom = bottom;

    connect(&m_session, &Session::assertionChanged, this, &RequestPage::refreshSent);
    connect(&m_session, &Session::keyChanged, this, [this] {
        refreshMissing();
        refreshEmpty();
    });
    connect(&m_session, &Session::exchangeProgress, this, &RequestPage::refreshProgress);
    connect(&m_session, &Session::exchangeFinished, this, [this] {
        refreshProgress();
        refreshSent();
    });
    connect(&m_session, &Session::attemptsChanged, this, &RequestPage::refreshAttempts);
    refreshProgress();
    refreshSent();
    refreshAttempts();
}

void RequestPage::refreshEmpty() {
    const SessionView& view = m_session.view();
    const bool empty = view.assertion.compact.isEmpty() && view.assertion.http.isEmpty() && !view.exchange.present &&
                       !view.sending && view.attempts.isEmpty() && m_tries.isEmpty();
    m_empty->setVisible(empty);
    m_top->setVisible(!empty);
    m_bottom->setVisible(!empty);
    const bool onlyKey = !view.assertion.http.isEmpty() || (!view.tokenEndpoint.isEmpty() && !view.clientId.isEmpty());
    const bool keyFirst = onlyKey && !view.sending && lacksKey(view);
    for (QWidget* action : std::initializer_list<QWidget*>{m_copyCurl, m_copyCode}) {
        action->setVisible(!empty);
    }
    m_send->setVisible(!empty && !keyFirst);
    m_key->setVisible(!empty && keyFirst);
    m_trust->setVisible(!empty && !view.sending && m_session.lacksAuthority());
}

void RequestPage::refreshSent() {
    const SessionView& view = m_session.view();
    const bool sentAlready = view.exchange.present && !view.exchange.http.isEmpty();
    const QString http = sentAlready ? view.exchange.http : view.assertion.http;
    const QString curl = view.assertion.curl;
    m_method->setVisible(!http.isEmpty());
    m_method->set(http.section(QLatin1Char(' '), 0, 0).left(12), Role::Accent, Role::AccentSoft);
    m_sentTitle->setText(sentAlready                     ? view.exchange.neverLeft ? tr("Not sent") : tr("Sent")
                                             : http.isEmpty() ? tr("Request")
                         : view.assertion.requestAssumed ? tr("How it would be sent")
                         : view.exchange.present         ? tr("What was sent")
                         : !view.phase.isEmpty()         ? tr("What is being sent")
                                                         : tr("What will be sent"));
    m_sentAs->setVisible(!http.isEmpty());
    m_sentAs->setSegmentEnabled(2, !curl.isEmpty());
    m_sentCode->setVisible(!http.isEmpty());
    m_missing->setVisible(http.isEmpty());
    bool shortened = false;
    if (http.isEmpty()) {
        m_sentCode->setCode({}, CodeView::Language::Plain);
    } else if (m_sentAs->current() == 2) {
        m_sentCode->setCode(curl, CodeView::Language::Plain);
    } else {
        const QString lines = formLines(http);
        const QString shownAs = m_sentAs->current() == 0 ? folded(lines, m_sentCode->lineRoom()) : http;
        shortened = m_sentAs->current() == 0 && shownAs != lines;
        m_sentCode->setCode(shownAs, CodeView::Language::Http);
    }
    m_whole->setVisible(shortened);
    QStringList notes;
    if (!http.isEmpty() && view.assertion.requestAssumed) {
        notes.append(tr("The assertion came without its request: this is the request that it belongs to."));
    } else if (shortened && !view.assertion.compact.isEmpty()) {
        notes.append(tr("The assertion is shortened: it has %n characters.", nullptr,
                        static_cast<int>(view.assertion.compact.size())));
    }
    if (http.contains(QStringLiteral("=\u2026"))) {
        notes.append(tr("“…” stands for a value that is not told."));
    }
    if (!http.isEmpty() && !view.sending && lacksKey(view)) {
        notes.append(tr("To send it, the private key is needed."));
    }
    m_sentNote->set(Mark::None, notes.join(QLatin1Char(' ')));
    m_copyCurl->setEnabled(!curl.isEmpty() && !isWithoutSignature(view.assertion));
    m_copyCode->setEnabled(!view.assertion.headerJson.isEmpty() && !view.tokenEndpoint.isEmpty());
    refreshMissing();
    refreshEmpty();
}

void RequestPage::refreshMissing() {
    const SessionView& view = m_session.view();
    m_noRequest->setText(missingPart(view));
    m_toCredentials->setVisible(lacksCredentials(view));
    m_send->setToolTip(view.canSend || view.sending
                           ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)
                           : plainTip(missingPart(view)));
}

void RequestPage::refreshAnswer() {
    const SessionView& view = m_session.view();
    const ExchangeView& exchange = view.exchange;
    // An answer that was pasted without its status has none to show; that there was none is another matter.
    const bool unknown = exchange.status == 0 && !exchange.rawBody.isEmpty();
    m_status->setVisible(exchange.present && !view.sending && !unknown);
    m_status->set(exchange.status > 0 ? QString::number(exchange.status) : tr("no answer"), markRole(exchange.mark),
                  markGround(exchange.mark));
    const QString phase = view.waited.isEmpty() ? view.phase : view.phase + QLatin1Char(' ') + view.waited;
    m_answerTitle->setText(!phase.isEmpty() ? phase : exchange.present ? exchange.reason : tr("Answer"));
    m_answerPart->setSegmentEnabled(1, exchange.bodyIsJson);
    //: %n headers of an HTTP answer, as a tab.
    m_answerPart->setText(2,
                          exchange.headerCount > 0 ? tr("Headers %n", nullptr, exchange.headerCount) : tr("Headers"));
    m_answerPart->setText(3, exchange.certificateCount > 0 ? tr("Certificates %n", nullptr, exchange.certificateCount)
                                                           : tr("Certificates"));
    m_answerPart->setSegmentEnabled(2, exchange.headerCount > 0);
    m_answerPart->setSegmentEnabled(3, exchange.certificateCount > 0);
    m_answerPart->setVisible(exchange.present);
    m_answerCode->setVisible(exchange.present);
    // While it is sent, the title says what happens; nobody is told twice.
    m_noAnswer->setText(view.sending ? QString() : tr("The answer appears here when the request was sent."));
    m_noAnswer->setVisible(!exchange.present);
    m_wait->setVisible(view.waitedShare >= 0);
    m_wait->set(view.waitedShare, phase);
    m_keptBack->set(exchange, view.currentAttempt);
    if (!exchange.present) {
        m_answerCode->setCode({}, CodeView::Language::Plain);
    } else {
        switch (m_answerPart->current()) {
        case 1:
            m_answerCode->setCode(m_keptBack->inText(exchange.rawBody), CodeView::Language::Plain);
            break;
        case 2:
            m_answerCode->setCode(exchange.headers, CodeView::Language::Plain);
            break;
        case 3:
            m_answerCode->setCode(exchange.certificates, CodeView::Language::Plain);
            break;
        default:
            m_answerCode->setCode(m_keptBack->inText(exchange.body),
                                  exchange.bodyIsJson ? CodeView::Language::Json : CodeView::Language::Plain);
            break;
        }
    }
    m_answerNote->set(Mark::None, exchange.sentence);
    // After an answer what it means is what one wants; sending the same again comes second.
    const bool came = exchange.present && !view.sending;
    m_toDiagnosis->setVisible(came);
    m_send->setKind(came ? ButtonKind::Secondary : ButtonKind::Primary);
    m_key->setKind(came ? ButtonKind::Secondary : ButtonKind::Primary);
    // Before sending the rows are there too: nothing moves when they are filled.
    m_time->set(exchange.present ? exchange : m_before);
}

void RequestPage::refreshProgress() {
    const SessionView& view = m_session.view();
    if (std::exchange(m_underWay, !view.phase.isEmpty()) == view.phase.isEmpty()) {
        refreshSent();
    }
    // A button that cannot be pressed loses the focus to whatever comes next: it goes to the one that takes its place.
    const bool onSend = m_send->hasFocus();
    const bool onCancel = m_cancel->hasFocus();
    if (view.sending) {
        m_cancel->show();
        if (onSend) {
            m_cancel->setFocus(Qt::OtherFocusReason);
        }
    }
    m_send->setText(view.sending ? tr("Sending…") : view.exchange.present ? tr("&Send again") : tr("&Send"));
    m_send->setEnabled(!view.sending && view.canSend);
    refreshMissing();
    refreshAnswer();
    refreshEmpty();
    if (!view.sending) {
        if (onCancel && m_send->isEnabled()) {
            m_send->setFocus(Qt::OtherFocusReason);
        }
        m_cancel->hide();
    }
}

bool RequestPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_sentCode && event->type() == QEvent::Resize && m_sentCode->lineRoom() != m_room) {
        m_room = m_sentCode->lineRoom();
        refreshSent();
    }
    return Page::eventFilter(watched, event);
}

void RequestPage::reveal(const Place& place) {
    if (place.in == QLatin1String("response")) {
        // A member of the body stands in slashes; anything else is a header.
        m_answerPart->setCurrent(
            m_session.view().exchange.headers.contains(place.name + QLatin1Char(':'), Qt::CaseInsensitive) &&
                    !m_session.view().exchange.body.contains(place.name)
                ? 2
                : 0);
        mark(*m_answerCode, place.name);
        return;
    }
    m_sentAs->setCurrent(0);
    mark(*m_sentCode, place.name);
}

void RequestPage::mark(CodeView& view, const QString& name) {
    const QString code = view.toPlainText();
    qsizetype start = -1;
    if (!name.isEmpty()) {
        for (const QString& pattern :
             {QStringLiteral("&%1="), QStringLiteral("\n%1="), QStringLiteral("\n%1:"), QStringLiteral("\"%1\"")}) {
            const QString words = pattern.arg(name);
            start = code.indexOf(words, 0, Qt::CaseInsensitive);
            if (start >= 0) {
                start += pattern.startsWith(QLatin1Char('"')) ? 0 : 1;
                break;
            }
        }
    }
    // The first line holds method and address.
    const bool firstLine = name == QLatin1String("method") || name == QLatin1String("url") || start < 0;
    const auto from = firstLine ? 0 : start;
    const auto end = code.indexOf(QLatin1Char('\n'), from);
    view.markRange(static_cast<int>(from), static_cast<int>((end < 0 ? code.size() : end) - from));
    scroller()->ensureWidgetVisible(&view, 0, 24);
    view.setFocus(Qt::ShortcutFocusReason);
}

void RequestPage::setTries(const QList<AttemptView>& tries, int all) {
    if (tries != m_tries || all != m_triesInAll) {
        m_tries = tries;
        m_triesInAll = all;
        refreshAttempts();
        refreshEmpty();
    }
}

void RequestPage::refreshAttempts() {
    const SessionView& view = m_session.view();
    // Both lists go from the newest to the oldest. A try that was gone back to is an attempt like any other.
    QList<AttemptView> rows;
    QList<int> places;
    int byWatch = 0;
    auto next = m_tries.cbegin();
    const auto isShown = [&view](const AttemptView& row) {
        return std::any_of(view.attempts.cbegin(), view.attempts.cend(),
                           [&row](const AttemptView& attempt) { return attempt.keptId == row.keptId; });
    };
    const auto takeTries = [&](std::int64_t newerThan) {
        for (; next != m_tries.cend() && next->atMs > newerThan; ++next) {
            if (!isShown(*next)) {
                rows.append(*next);
                places.append(-1);
                ++byWatch;
            }
        }
    };
    for (int i = 0; i < view.attempts.size(); ++i) {
        AttemptView attempt = view.attempts.at(i);
        const auto kept = std::find_if(m_tries.cbegin(), m_tries.cend(), [&attempt](const AttemptView& row) {
            return row.keptId != 0 && row.keptId == attempt.keptId;
        });
        if (kept != m_tries.cend()) {
            attempt.detail = kept->detail; // how long it took is kept with it
            ++byWatch;
        }
        takeTries(attempt.atMs);
        rows.append(attempt);
        places.append(i);
    }
    takeTries(std::numeric_limits<std::int64_t>::min());
    m_places = places;
    m_attempts->setAttempts(rows);
    m_noAttempts->setVisible(rows.isEmpty());
    m_attemptList->setVisible(!rows.isEmpty());
    m_attemptList->setCurrentIndex(view.currentAttempt >= 0 && m_places.contains(view.currentAttempt)
                                       ? m_attempts->index(static_cast<int>(m_places.indexOf(view.currentAttempt)), 0)
                                       : QModelIndex());
    // What no list of this length holds stands on the page Watch.
    const int left = std::max(0, m_triesInAll - static_cast<int>(m_tries.size()));
    m_byWatch->setVisible(byWatch + left > 0);
    m_byWatch->setText(byWatch == rows.size()
                           ? tr("%n by the watch", nullptr, byWatch + left)
                           //: %1 is how many attempts there are in all. It leads to the watch.
                           : tr("%1, %n of them by the watch", nullptr, byWatch + left)
                                 .arg(QLocale().toString(static_cast<qlonglong>(rows.size() + left))));
    m_byWatch->updateGeometry();
}

} // namespace ad::ui

#include "request/request_page.h"
#include "request/attempts_model.h"
#include "widgets/button.h"
#include "widgets/charts.h"
#include "widgets/code_view.h"
#include "widgets/field.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

namespace ad::ui {

namespace {

/// The long value of client_assertion, shortened part by part: "eyJhbGciOi….eyJpc3MiOi….Pn0Yz0N0bq…".
QString folded(const QString& http) {
    static const QRegularExpression value(QStringLiteral("(client_assertion=)([^&\\s']+)"));
    const auto match = value.match(http);
    if (!match.hasMatch()) {
        return http;
    }
    QStringList parts;
    const auto whole = match.captured(2).split(QLatin1Char('.'));
    for (const QString& part : whole) {
        parts.append(part.size() > 12 ? part.left(10) + QChar(0x2026) : part);
    }
    QString text = http;
    return text.replace(match.capturedStart(2), match.capturedLength(2), parts.join(QLatin1Char('.')));
}

/// The form of the body, one parameter a line.
QString formLines(const QString& http) {
    const auto end = http.indexOf(QStringLiteral("\n\n"));
    if (end < 0) {
        return http;
    }
    QString body = http.mid(end + 2);
    return http.left(end + 2) + body.replace(QLatin1Char('&'), QStringLiteral("\n&"));
}

class AttemptDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, std::max(measure::rowHeight, QFontMetrics(typeFont(Type::Small)).height() + 12)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const QRect r = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(r, ink(Role::AccentSoft));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(r, mix(ink(Role::Surface), ink(Role::Text), 0.03));
        }
        painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), ink(Role::Line));
        const auto mark = static_cast<Mark>(index.data(AttemptsModel::MarkRole).toInt());
        paintMark(
            *painter,
            QRectF(r.x() + 14, r.y() + (r.height() - measure::markSize) / 2.0, measure::markSize, measure::markSize),
            mark);
        painter->setFont(typeFont(Type::Small));
        const QFontMetrics metrics(painter->font());
        int x = r.x() + 14 + measure::markSize + 14;
        const auto column = [&](int which, int width, Role role) {
            painter->setPen(ink(role));
            const QString text = index.siblingAtColumn(which).data().toString();
            painter->drawText(QRect(x, r.y(), width, r.height()), Qt::AlignVCenter | Qt::AlignLeft,
                              metrics.elidedText(text, Qt::ElideRight, width));
            x += width + 14;
        };
        column(AttemptsModel::ClockColumn, metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 2, Role::Text);
        const int left = r.right() - x - 14;
        column(AttemptsModel::AnswerColumn, left * 60 / 100, Role::Text);
        column(AttemptsModel::DetailColumn, r.right() - x - 14, Role::Muted);
        painter->restore();
    }
};

} // namespace

RequestPage::RequestPage(Session& session, QWidget* parent)
    : Page(tr("Request"), tr("Exactly what is sent, and exactly what came back"), parent), m_session(session),
      m_attempts(new AttemptsModel(this)) {
    auto* curl = new CopyButton(tr("Copy as c&url"), [this] { return m_session.view().assertion.curl; });
    addAction(curl);
    m_cancel = new Button(tr("&Cancel"));
    m_cancel->setGlyph("stop");
    connect(m_cancel, &QPushButton::clicked, &m_session, &Session::cancel);
    addAction(m_cancel);
    m_send = new Button(tr("&Send"), ButtonKind::Primary);
    m_send->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_send, &QPushButton::clicked, &m_session, &Session::send);
    addAction(m_send);

    auto* top = new Columns(700);
    top->add(makeSent(), 50);
    top->add(makeAnswer(), 50);
    body()->addWidget(top, 3);
    auto* bottom = new Columns(700);
    bottom->add(makeTime(), 60);
    bottom->add(makeAttempts(), 40);
    body()->addWidget(bottom, 1);

    connect(&m_session, &Session::assertionChanged, this, &RequestPage::refreshSent);
    connect(&m_session, &Session::exchangeProgress, this, &RequestPage::refreshProgress);
    connect(&m_session, &Session::exchangeFinished, this, [this] {
        refreshProgress();
        refreshSent();
        refreshAnswer();
    });
    connect(&m_session, &Session::attemptsChanged, this, &RequestPage::refreshAttempts);
    refreshProgress();
    refreshSent();
    refreshAnswer();
    refreshAttempts();
}

Card* RequestPage::makeSent() {
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(new Pill(QStringLiteral("POST")));
    auto* title = new TextLabel(tr("Sent"), Type::Body, Role::Text, true);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch(1);
    m_sentAs = new SegmentBar(tr("Show the request as"));
    m_sentAs->add(tr("HTTP"));
    m_sentAs->add(tr("whole"));
    m_sentAs->add(tr("curl"));
    connect(m_sentAs, &SegmentBar::changed, this, &RequestPage::refreshSent);
    head->addWidget(m_sentAs);
    card->body()->addLayout(head);
    m_sentCode = new CodeView(tr("The request"));
    m_sentCode->setPreferredRows(12);
    card->body()->addWidget(m_sentCode, 1);
    return card;
}

Card* RequestPage::makeAnswer() {
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    m_status = new Pill;
    head->addWidget(m_status);
    m_answerTitle = new TextLabel({}, Type::Body, Role::Text, true);
    m_answerTitle->setWordWrap(false);
    head->addWidget(m_answerTitle);
    head->addStretch(1);
    m_answerPart = new SegmentBar(tr("Show of the answer"));
    m_answerPart->add(tr("Body"));
    m_answerPart->add(tr("Headers"));
    m_answerPart->add(tr("Certificates"));
    connect(m_answerPart, &SegmentBar::changed, this, &RequestPage::refreshAnswer);
    head->addWidget(m_answerPart);
    card->body()->addLayout(head);
    m_answerCode = new CodeView(tr("The answer"));
    m_answerCode->setPreferredRows(10);
    card->body()->addWidget(m_answerCode, 1);
    auto* foot = new QHBoxLayout;
    m_answerNote = new Note;
    foot->addWidget(m_answerNote, 1);
    m_toDiagnosis = new Button(tr("See the &diagnosis"), ButtonKind::Link);
    connect(m_toDiagnosis, &QPushButton::clicked, this, &RequestPage::diagnosisRequested);
    foot->addWidget(m_toDiagnosis);
    card->body()->addLayout(foot);
    return card;
}

Card* RequestPage::makeTime() {
    auto* card = new Card(tr("Time"));
    m_total = new TextLabel({}, Type::Small, Role::Muted);
    m_total->setWordWrap(false);
    card->head()->addWidget(m_total);
    m_waterfall = new Waterfall;
    card->body()->addWidget(m_waterfall);
    m_facts = new TextLabel({}, Type::Small, Role::Muted);
    m_facts->setSelectable(true);
    card->body()->addWidget(m_facts);
    card->body()->addStretch(1);
    return card;
}

Card* RequestPage::makeAttempts() {
    auto* card = new Card(tr("Attempts"));
    card->setListPadding();
    m_attemptList = new QListView;
    m_attemptList->setAccessibleName(tr("Attempts"));
    m_attemptList->setFrameShape(QFrame::NoFrame);
    m_attemptList->setUniformItemSizes(true);
    m_attemptList->setMouseTracking(true);
    m_attemptList->setModel(m_attempts);
    m_attemptList->setItemDelegate(new AttemptDelegate(m_attemptList));
    m_attemptList->setMinimumHeight(4 * measure::rowHeight);
    connect(m_attemptList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid() && now.row() != m_session.view().currentAttempt) {
                    m_session.showAttempt(now.row());
                }
            });
    m_noAttempts = new TextLabel(tr("Every request that you send is kept here until you close the window."),
                                 Type::Small, Role::Muted);
    m_noAttempts->setContentsMargins(15, 0, 15, 4);
    m_noAttempts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->addWidget(m_noAttempts);
    card->body()->addWidget(m_attemptList, 1);
    card->body()->addStretch(0);
    return card;
}

void RequestPage::refreshSent() {
    const SessionView& view = m_session.view();
    const bool sentAlready = view.exchange.present && !view.exchange.http.isEmpty();
    const QString http = sentAlready ? view.exchange.http : view.assertion.http;
    if (http.isEmpty()) {
        m_sentCode->setCode(tr("The request appears here when there is an assertion to send."),
                            CodeView::Language::Plain);
    } else if (m_sentAs->current() == 2) {
        m_sentCode->setCode(view.assertion.curl, CodeView::Language::Plain);
    } else {
        m_sentCode->setCode(m_sentAs->current() == 0 ? folded(formLines(http)) : http, CodeView::Language::Http);
    }
    m_send->setEnabled(!view.sending && !view.assertion.http.isEmpty());
}

void RequestPage::refreshAnswer() {
    const ExchangeView& exchange = m_session.view().exchange;
    m_status->setVisible(exchange.present);
    m_status->set(exchange.status > 0 ? QString::number(exchange.status) : tr("no answer"), markRole(exchange.mark),
                  markGround(exchange.mark));
    m_answerTitle->setText(exchange.present ? exchange.reason : tr("Answer"));
    //: %n headers of an HTTP answer, as a tab.
    m_answerPart->setText(1,
                          exchange.headerCount > 0 ? tr("Headers %n", nullptr, exchange.headerCount) : tr("Headers"));
    m_answerPart->setText(2, exchange.certificateCount > 0 ? tr("Certificates %n", nullptr, exchange.certificateCount)
                                                           : tr("Certificates"));
    m_answerPart->setSegmentEnabled(1, exchange.headerCount > 0);
    m_answerPart->setSegmentEnabled(2, exchange.certificateCount > 0);
    m_answerPart->setVisible(exchange.present);
    if (!exchange.present) {
        m_answerCode->setCode(tr("The answer appears here when the request was sent."), CodeView::Language::Plain);
    } else if (m_answerPart->current() == 1) {
        m_answerCode->setCode(exchange.headers, CodeView::Language::Plain);
    } else if (m_answerPart->current() == 2) {
        m_answerCode->setCode(exchange.certificates, CodeView::Language::Plain);
    } else {
        m_answerCode->setCode(exchange.body,
                              exchange.bodyIsJson ? CodeView::Language::Json : CodeView::Language::Plain);
    }
    m_answerNote->set(Mark::None, exchange.sentence);
    m_toDiagnosis->setVisible(exchange.present);
    m_total->setText(exchange.total);
    m_waterfall->setSpans(exchange.spans);
    m_waterfall->setVisible(!exchange.spans.isEmpty());
    m_facts->setText(exchange.present
                         ? exchange.facts
                         : tr("After sending, this shows where the time went: name, connection, TLS, waiting."));
}

void RequestPage::refreshProgress() {
    const SessionView& view = m_session.view();
    m_cancel->setVisible(view.sending);
    m_send->setText(view.sending ? tr("Sending…") : view.exchange.present ? tr("&Send again") : tr("&Send"));
    m_send->setEnabled(!view.sending && !view.assertion.http.isEmpty());
}

void RequestPage::refreshAttempts() {
    const SessionView& view = m_session.view();
    m_attempts->setAttempts(view.attempts);
    m_noAttempts->setVisible(view.attempts.isEmpty());
    m_attemptList->setVisible(!view.attempts.isEmpty());
    if (view.currentAttempt >= 0 && view.currentAttempt < view.attempts.size()) {
        m_attemptList->setCurrentIndex(m_attempts->index(view.currentAttempt, 0));
    }
}

} // namespace ad::ui

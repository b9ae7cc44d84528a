// RequestPage, its parts: what is sent, what came back, the attempts, and what stands there before any of them.
#include "request/attempt_delegate.h"
#include "request/attempts_model.h"
#include "request/kept_back.h"
#include "request/request_page.h"
#include "widgets/button.h"
#include "widgets/charts.h"
#include "widgets/code_view.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/head_row.h"
#include "widgets/help.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QItemSelectionModel>
#include <QListView>

namespace ad::ui {

namespace {
constexpr int mostRowsOfRequest = 20; ///< with its usual headers, some of them in two lines
} // namespace

EmptyState* RequestPage::makeEmpty() {
    auto* empty = new EmptyState("request", tr("There is no request yet"));
    empty->setSentence(tr("Here stands exactly what is sent, before it leaves, and beside it what comes back. The "
                          "request is made from the credentials, or comes with a curl command, HTTP text or HAR file "
                          "that you bring."));
    auto* go = new Button(tr("&Go to the credentials"), ButtonKind::Primary);
    connect(go, &QPushButton::clicked, this, &RequestPage::credentialsRequested);
    empty->add(go);
    return empty;
}

Card* RequestPage::makeSent() {
    auto* card = new Card;
    auto* head = new HeadRow;
    m_method = new Pill(QStringLiteral("POST"));
    head->left()->addWidget(m_method);
    m_sentTitle = new ElidedLabel(tr("Sent"), Type::Body, Role::Text, true);
    m_sentTitle->setElideMode(Qt::ElideRight);
    head->left()->addWidget(m_sentTitle, 1);
    m_sentAs = new SegmentBar(tr("Show the request as"));
    m_sentAs->add(tr("HTTP"));
    m_sentAs->add(tr("Raw"));
    m_sentAs->add(tr("curl"));
    connect(m_sentAs, &SegmentBar::changed, this, &RequestPage::refreshSent);
    head->right()->addWidget(m_sentAs);
    card->body()->addWidget(head);
    m_sentCode = new CodeView(tr("The request"));
    m_sentCode->setPreferredRows(12);
    // In a low window the page scrolls, not the request in it.
    m_sentCode->setWholeRows(mostRowsOfRequest);
    m_sentCode->installEventFilter(this);
    card->body()->addWidget(m_sentCode, 1);
    m_noRequest = new TextLabel({}, Type::Body, Role::Muted);
    m_noRequest->setAlignment(Qt::AlignCenter);
    m_toCredentials = new Button(tr("&Go to the credentials"));
    connect(m_toCredentials, &QPushButton::clicked, this, &RequestPage::credentialsRequested);
    m_missing = new QWidget;
    auto* missing = new QVBoxLayout(m_missing);
    missing->setContentsMargins(measure::cardPadding, 0, measure::cardPadding, 0);
    missing->setSpacing(12);
    missing->addStretch(1);
    missing->addWidget(m_noRequest);
    missing->addWidget(m_toCredentials, 0, Qt::AlignHCenter);
    missing->addStretch(1);
    card->body()->addWidget(m_missing, 1);
    auto* foot = new QHBoxLayout;
    m_sentNote = new Note;
    foot->addWidget(m_sentNote, 1);
    m_whole = new Button(tr("Show it &whole"), ButtonKind::Link);
    connect(m_whole, &QPushButton::clicked, this, [this] { m_sentAs->setCurrent(1); });
    foot->addWidget(m_whole);
    card->body()->addLayout(foot);
    return card;
}

Card* RequestPage::makeAnswer() {
    auto* card = new Card;
    auto* head = new HeadRow;
    m_status = new Pill;
    head->left()->addWidget(m_status);
    m_answerTitle = new ElidedLabel({}, Type::Body, Role::Text, true);
    m_answerTitle->setElideMode(Qt::ElideRight);
    head->left()->addWidget(m_answerTitle, 1);
    m_answerPart = new SegmentBar(tr("Show of the answer"));
    m_answerPart->add(tr("Body"));
    m_answerPart->add(tr("Raw"));
    m_answerPart->add(tr("Headers"));
    m_answerPart->add(tr("Certificates"));
    connect(m_answerPart, &SegmentBar::changed, this, &RequestPage::refreshAnswer);
    head->right()->addWidget(m_answerPart);
    card->body()->addWidget(head);
    m_wait = new WaitBar;
    m_wait->hide();
    card->body()->addWidget(m_wait);
    m_answerCode = new CodeView(tr("The answer"));
    m_answerCode->setPreferredRows(10);
    card->body()->addWidget(m_answerCode, 1);
    m_noAnswer = new TextLabel({}, Type::Body, Role::Muted);
    m_noAnswer->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_noAnswer, 1);
    m_keptBack = new KeptBack([this] { return text(m_session.grantedToken().view()); });
    connect(m_keptBack, &KeptBack::changed, this, &RequestPage::refreshAnswer);
    card->body()->addWidget(m_keptBack);
    auto* foot = new QHBoxLayout;
    m_answerNote = new Note;
    foot->addWidget(m_answerNote, 1);
    m_toDiagnosis = new Button(tr("See the &diagnosis"), ButtonKind::Primary);
    m_toDiagnosis->setSmall(true);
    connect(m_toDiagnosis, &QPushButton::clicked, this, &RequestPage::diagnosisRequested);
    foot->addWidget(m_toDiagnosis, 0, Qt::AlignTop);
    card->body()->addLayout(foot);
    return card;
}

Card* RequestPage::makeAttempts() {
    auto* card = new Card(tr("Attempts"));
    card->setListPadding();
    m_byWatch = new Button(QString(), ButtonKind::Link);
    m_byWatch->setSmall(true);
    m_byWatch->hide();
    connect(m_byWatch, &QPushButton::clicked, this, &RequestPage::watchShown);
    card->head()->addWidget(m_byWatch);
    m_attemptList = new QListView;
    m_attemptList->setAccessibleName(tr("Attempts"));
    setHelpTopic(m_attemptList, QStringLiteral("attempts"));
    m_attemptList->setFrameShape(QFrame::NoFrame);
    m_attemptList->setUniformItemSizes(true);
    m_attemptList->setMouseTracking(true);
    m_attemptList->setModel(m_attempts);
    m_attemptList->setItemDelegate(new AttemptDelegate(m_attemptList));
    m_attemptList->setMinimumHeight(4 * measure::rowHeight);
    m_attemptList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_attemptList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const int place = m_places.value(now.row(), -1);
                if (place >= 0 && place != m_session.view().currentAttempt) {
                    m_session.showAttempt(place);
                } else if (now.isValid() && place < 0) {
                    Q_EMIT tryRequested(m_attempts->at(now.row()).keptId);
                }
            });
    m_noAttempts = new TextLabel(tr("Every request that you send is kept here until you close the window."), Type::Body,
                                 Role::Muted);
    m_noAttempts->setContentsMargins(15, 0, 15, 4);
    m_noAttempts->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_noAttempts, 1);
    card->body()->addWidget(m_attemptList, 1);
    card->body()->addStretch(0);
    return card;
}

} // namespace ad::ui

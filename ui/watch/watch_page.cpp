#include "watch/watch_page.h"

#include "diagnosis/cause_cards.h"
#include "profiles/ahead_notes.h"
#include "profiles/profile_delegate.h"
#include "profiles/profiles_model.h"
#include "watch/age_card.h"
#include "watch/time_line.h"
#include "watch/tries_card.h"
#include "watch/tries_model.h"
#include "watch/watch_card.h"
#include "watch/watch_gate.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QListView>

namespace ad::ui {

namespace {

constexpr int mostWatches = 4;
/// More tries than that are no single marks on a line of this width.
constexpr int mostMarks = 300;
constexpr std::int64_t aDayMs = 86'400'000;

} // namespace

WatchPage::WatchPage(Session& session, Keeper& keeper, QWidget* parent)
    : Page(tr("Watch"), tr("The same request, signed anew, at the vendor’s own pace"), parent), m_session(session),
      m_keeper(keeper), m_model(new TriesModel(keeper, this)),
      m_watches(new ProfilesModel(keeper, Shelf::Watches, this)) {
    makeActions();
    m_gate = new WatchGate(session, keeper);
    m_note = new Note;
    m_now = new WatchCard(keeper);
    m_age = new AgeCard;
    connect(m_age, &AgeCard::answered, this,
            [this](const QString& member, const QString& value) { m_keeper.setAnswer(m_id, member, value); });
    m_tries = new TriesCard(keeper, *m_model);
    m_empty = makeEmpty();
    m_several = makeSeveral();
    m_lineCard = makeLine();
    body()->addWidget(m_several);
    body()->addWidget(m_gate);
    body()->addWidget(m_note);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_now);
    body()->addWidget(m_age);
    body()->addWidget(makeAhead());
    body()->addWidget(m_lineCard);
    body()->addWidget(m_tries, 1);
    body()->addStretch(0);
    connect(m_tries, &TriesCard::comparisonShown, this, [this](QWidget* comparison) {
        // When it has got its room.
        QTimer::singleShot(0, comparison, [this, comparison] { scroller()->ensureWidgetVisible(comparison, 0, 16); });
    });
    connect(m_now, &WatchCard::diagnosisRequested, this, [this] { m_keeper.openAnswer(m_id); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            refreshTime();
        }
    });
    m_tick.start();
    connect(&m_keeper, &Keeper::changed, this, [this] {
        follow();
        m_model->refresh();
        refresh();
    });
    connect(&m_session, &Session::credentialsChanged, this, [this] {
        follow();
        refresh();
    });
    connect(&m_session, &Session::keyChanged, this, &WatchPage::refresh);
    connect(&m_session, &Session::diagnosisChanged, this, [this] { refreshNote(shownProfile()); });
    connect(m_model, &TriesModel::filled, this, &WatchPage::refreshTime);
    follow();
    refresh();
}

void WatchPage::makeActions() {
    m_limit = new QComboBox;
    m_limit->setAccessibleName(tr("How long it is watched"));
    m_limit->addItem(tr("until it changes"), qint64{0});
    m_limit->addItem(tr("for a day at most"), qint64{aDayMs});
    m_limit->addItem(tr("for a week at most"), qint64{7 * aDayMs});
    m_limit->setMinimumWidth(m_limit->sizeHint().width() + 24);
    m_start = new Button(tr("&Watch"), ButtonKind::Primary);
    m_try = new Button(tr("&Try now"));
    m_pause = new Button(tr("&Pause"));
    m_stop = new Button(tr("&Stop"));
    // As the actions of the window are called: the palette offers each once.
    m_try->setAccessibleName(tr("Try now, without waiting"));
    m_pause->setAccessibleName(tr("Pause the watch"));
    m_stop->setAccessibleName(tr("Stop the watch"));
    addAction(m_limit);
    for (Button* button : {m_start, m_try, m_pause, m_stop}) {
        addAction(button);
    }
    connect(m_start, &QPushButton::clicked, this, &WatchPage::start);
    connect(m_try, &QPushButton::clicked, this, [this] { m_keeper.tryNow(m_id); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_keeper.pauseWatch(m_id); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_keeper.stopWatch(m_id); });
}

Card* WatchPage::makeSeveral() {
    auto* card = new Card(tr("Watches"));
    card->setListPadding();
    card->body()->setContentsMargins(1, measure::cardPadding, 1, 8); // clear of the round corners
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("watches"));
    m_list->setAccessibleName(tr("Watches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_watches);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    card->body()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            reveal(m_watches->at(now.row()).profile.id);
        }
    });
    return card;
}

Card* WatchPage::makeLine() {
    auto* card = new Card(tr("Against the vendor’s own time"));
    m_line = new TimeLine;
    card->body()->addWidget(m_line);
    return card;
}

EmptyState* WatchPage::makeEmpty() {
    auto* empty = new EmptyState("hourglass", tr("No watch is running"));
    m_startFirst = new Button(tr("&Save and watch"), ButtonKind::Primary);
    connect(m_startFirst, &QPushButton::clicked, this, &WatchPage::start);
    empty->add(m_startFirst);
    m_fillIn = new Button(tr("&Go to the credentials"), ButtonKind::Primary);
    connect(m_fillIn, &QPushButton::clicked, this, &WatchPage::credentialsRequested);
    empty->add(m_fillIn);
    return empty;
}

Card* WatchPage::makeAhead() {
    m_aheadCard = new Card;
    m_aheadCard->setStripe(Role::Warn);
    m_aheadCard->setAccessibleName(tr("Trouble ahead"));
    m_aheadCard->body()->setContentsMargins(16, 10, 12, 12);
    auto* row = new QHBoxLayout;
    m_ahead = new AheadNotes;
    row->addWidget(m_ahead, 1);
    auto* open = new Button(tr("See the profile"), ButtonKind::Link);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT profileRequested(m_id); });
    row->addWidget(open, 0, Qt::AlignTop);
    m_aheadCard->body()->addLayout(row);
    m_aheadCard->hide();
    return m_aheadCard;
}

void WatchPage::reveal(const std::string& id) {
    if (m_id == id || m_keeper.view().find(id) == nullptr) {
        return;
    }
    m_id = id;
    m_tries->forget();
    refresh();
}

void WatchPage::follow() {
    // What is opened in the window is shown; where nothing is, the first watch there is.
    if (m_keeper.currentId() != m_open || m_session.piece() != m_piece) {
        m_open = m_keeper.currentId();
        m_piece = m_session.piece();
        if (!m_open.empty()) {
            reveal(m_open);
        } else if (!m_session.empty()) {
            m_id.clear(); // the watch of another profile, and its token, would stand below the name of what is open
        }
    }
    if (shownProfile() == nullptr) {
        m_id.clear();
        if (m_session.empty() && m_watches->rowCount() > 0) {
            reveal(m_watches->at(0).profile.id);
        }
    }
}

void WatchPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    follow();
    refresh();
}

void WatchPage::refresh() {
    const KeptProfile* entry = shownProfile();
    refreshActions(entry);
    const int watches = m_watches->rowCount();
    m_several->setVisible(watches > 1 || (watches == 1 && m_watches->rowOf(m_id) < 0));
    m_list->setFixedHeight(std::min(watches, mostWatches) * profileRowHeight());
    if (const int row = m_watches->rowOf(m_id); row != m_list->currentIndex().row()) {
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_watches->index(row));
    }
    m_gate->show(entry);
    refreshNote(entry);
    m_empty->setVisible(entry == nullptr);
    m_now->setVisible(entry != nullptr);
    m_age->show(entry);
    m_tries->setVisible(entry != nullptr);
    m_aheadCard->setVisible(entry != nullptr && m_ahead->set(entry->ahead, true));
    const bool come = entry != nullptr && std::any_of(entry->ahead.begin(), entry->ahead.end(), [](const auto& one) {
                          return one.level == profiles::Ahead::Level::Now;
                      });
    m_aheadCard->setStripe(come ? Role::Fail : Role::Warn);
    if (entry == nullptr) {
        const SessionView& view = m_session.view();
        const bool addressed = !view.clientId.isEmpty() && !(view.server.isEmpty() && view.tokenEndpoint.isEmpty());
        const bool onlyKeyMissing = addressed && lacksKey(view) && m_keeper.toBeSaved();
        const bool canSave = m_keeper.toBeSaved() && !lacksForWatch(view);
        m_lineCard->hide();
        const bool practice = m_session.practises();
        m_startFirst->setVisible(canSave);
        m_startFirst->setText(practice ? tr("&Watch") : tr("&Save and watch"));
        m_startFirst->updateGeometry();
        m_fillIn->setVisible(!canSave);
        m_empty->setSentence(
            !m_keeper.view().notice.isEmpty() ? m_keeper.view().notice
            : onlyKeyMissing
                ? tr("Only the private key is missing. With it, the same request is sent again until the answer "
                     "changes, at the pace that the vendor’s own waiting time sets.")
            : canSave && practice
                ? tr("The same request is sent again until the answer changes. This is a practice: nothing of it is "
                     "kept when the program ends.")
            : canSave ? tr("Save and watch what is open: it becomes a profile, and the same request is sent again "
                           "until the answer changes. You are called on the desktop then, also after a restart.")
                      : tr("With a server, a client ID and a key, the same request is sent again until the answer "
                           "changes, at the pace that the vendor’s own waiting time sets."));
        m_model->show({}, 0);
        return;
    }
    m_model->show(entry->profile.id, sinceOf(*entry).atMs);
    refreshTime();
}

void WatchPage::refreshActions(const KeptProfile* entry) {
    const ProfilesView& view = m_keeper.view();
    const bool running = entry != nullptr && entry->watching();
    const bool paused = running && entry->paused();
    const bool held = paused && entry->needsPassphrase;
    // Where nothing is watched yet, the one thing to do stands in the middle of the page.
    m_start->setVisible(entry != nullptr && (!running || (paused && !held)));
    m_start->setText(paused ? tr("&Go on") : entry != nullptr && entry->watch ? tr("&Watch again") : tr("&Watch"));
    m_start->updateGeometry();
    m_start->setEnabled(view.writable() && entry != nullptr);
    m_limit->setVisible(m_start->isVisibleTo(this) && m_start->isEnabled() && !paused);
    m_try->setVisible(running && !paused);
    m_try->setEnabled(running && entry->watch->owner.program == "window");
    m_pause->setVisible(running && !paused);
    m_stop->setVisible(running);
    for (Button* button : {m_try, m_pause, m_stop}) {
        button->setEnabled(button->isEnabled() && view.writable());
    }
    m_stop->setEnabled(view.writable());
    m_pause->setEnabled(view.writable());
}

void WatchPage::refreshNote(const KeptProfile* entry) {
    const SessionView& view = m_session.view();
    const bool shownIsOpen = entry == nullptr ? !m_session.empty() : m_id == m_keeper.currentId();
    const bool running = entry != nullptr && entry->watching();
    const auto& causes = view.diagnosis.causes;
    const bool faulty = view.diagnosed && !causes.empty() &&
                        causes.front().likelihood == diagnosis::Likelihood::Certain &&
                        causes.front().settle.how != "wait";
    if (shownIsOpen && running && m_keeper.toBeSaved()) {
        m_note->set(Mark::Unknown, tr("What you have changed since is not sent by this watch: it sends what was "
                                      "saved when it began, at %1. Stop it and watch again to send the changes.")
                                       .arg(profiles::clockText(entry->watch->startedAtMs, m_keeper.now())));
    } else if (shownIsOpen && !running && faulty) {
        m_note->set(
            Mark::Warn,
            tr("Waiting will not mend this: %1. See the diagnosis first.").arg(withoutMarks(causes.front().title)));
    } else {
        m_note->set(Mark::None, {});
    }
}

void WatchPage::refreshTime() {
    const KeptProfile* entry = shownProfile();
    if (entry == nullptr) {
        return;
    }
    const std::int64_t now = m_keeper.now();
    m_now->show(*entry, now);
    // What came of it comes first: then it is not watched any more.
    const auto kind = m_now->offersNext() ? ButtonKind::Secondary : ButtonKind::Primary;
    if (m_start->kind() != kind) {
        m_start->setKind(kind);
    }
    const Since since = sinceOf(*entry);
    TimeLineView line;
    line.sinceMs = since.atMs;
    line.sinceName = since.name;
    // Of a key that may be a week old nobody can say how long the vendor still takes.
    line.windowMs = since.told ? entry->pace.vendorWindowMs : std::nullopt;
    line.vendor = entry->vendorName;
    line.reportedDay = since.told && profiles::vendorOf(entry->profile).id == "epic";
    m_lineCard->title()->setText(since.told ? tr("Against the vendor’s own time") : tr("Since the watch began"));
    m_lineCard->setAccessibleName(m_lineCard->title()->text());
    if (entry->watch && !entry->watching()) {
        line.changedMs = entry->watch->changedAtMs;
        line.changedGood = entry->watch->stopReason == "granted";
    }
    for (const auto& row : m_model->rows()) {
        if (row.begunAtMs < since.atMs || line.tries.size() >= mostMarks) {
            break;
        }
        line.tries.prepend({row.begunAtMs, markOf(row)});
    }
    m_lineCard->setVisible(since.atMs > 0);
    m_line->set(line, now);
}

void WatchPage::start() {
    WatchWish wish;
    if (const qint64 most = m_limit->currentData().toLongLong(); most > 0 && m_limit->isVisible()) {
        wish.forMs = most;
    }
    if (shownProfile() == nullptr || (m_id == m_keeper.currentId() && m_session.practises())) {
        m_keeper.watchWindow(wish);
    } else {
        m_keeper.startWatch(m_id, wish);
    }
}

} // namespace ad::ui

#include "frame/main_window.h"
#include "frame/drop_hint.h"
#include "frame/intake_note.h"
#include "frame/key_offer.h"
#include "frame/preferences.h"
#include "frame/problem_note.h"
#include "frame/profile_source.h"
#include "frame/rail.h"
#include "frame/sheet.h"
#include "frame/sheets.h"
#include "frame/status_line.h"
#include "profiles/keeper.h"
#include "session/authorities.h"
#include "session/exchange_work.h"
#include "theme/theme.h"
#include "watch/tray.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/columns.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>

namespace ad::ui {

namespace {

constexpr int placesMs = 1000;
constexpr int shownRecent = 5;
constexpr int shownProfiles = 8; ///< all of them stand on their page

/// Room for a note above the page, with the gap that belongs to it; gone while the note is hidden.
class NoteBox : public QWidget {
  public:
    explicit NoteBox(QWidget* note) : m_note(note) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, measure::cardGap, 0, 0);
        column->addWidget(note);
        note->installEventFilter(this);
        setVisible(!note->isHidden());
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
            setVisible(!m_note->isHidden());
        }
        return QWidget::eventFilter(watched, event);
    }

  private:
    QWidget* m_note;
};

QString dividerPlace(const Columns& columns) { return QStringLiteral("divider/") + columns.objectName(); }

} // namespace

MainWindow::MainWindow(Session& session, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_session(session), m_preferences(preferences), m_actions(new Actions(this)), m_rail(new Rail),
      m_menu(new QMenu(this)), m_stack(new QStackedWidget), m_problem(new ProblemNote),
      m_keyOffer(new KeyOffer(session)), m_status(new StatusLine), m_placesTimer(new QTimer(this)),
      m_dropHint(new DropHint(this)) {
    installAccessibility();
    m_placesTimer->setSingleShot(true);
    m_placesTimer->setInterval(placesMs);
    connect(m_placesTimer, &QTimer::timeout, this, &MainWindow::keepPlaces);
    setWindowTitle(tr("Assertion Doctor"));
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(makeNotes());
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    across->addLayout(column, 1);
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    connect(m_rail, &Rail::helpRequested, this, &MainWindow::explainFocused);
    m_rail->profile()->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::fillMenu);
    connect(m_status, &StatusLine::aheadRequested, this, [this] { showProfile(m_aheadOf); });
    connect(m_status, &StatusLine::searchRequested, this, [this] { run(ActionId::Palette); });
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    connectSession();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showFocus(now); });
    qApp->installEventFilter(this);
    go(Start);
    refreshRail();
    refreshStatus();
    refreshActions();
}

QLayout* MainWindow::makeNotes() {
    auto* notes = new QVBoxLayout;
    notes->setContentsMargins(measure::pageMargin, 0, measure::pageMargin, 0);
    notes->setSpacing(0);
    for (QWidget* note : std::initializer_list<QWidget*>{m_problem, m_keyOffer, new IntakeNote(m_session)}) {
        // The gap above belongs to the note: it goes with it.
        auto* box = new NoteBox(note);
        notes->addWidget(box);
        m_notes.append(note);
    }
    connect(m_problem, &ProblemNote::closed, this, [this] { m_problem->hide(); });
    return notes;
}

MainWindow::~MainWindow() {
    // The frame follows its widget: it must not outlive the pages' order of destruction.
    disconnect(qApp, nullptr, this, nullptr);
    qApp->removeEventFilter(this);
    putRing(nullptr);
    // What is written in a field is taken when the focus leaves it: now, while those who hear of it are whole.
    hide();
}

void MainWindow::connectSession() {
    const auto all = [this] {
        refreshRail();
        refreshStatus();
        refreshActions();
    };
    connect(&m_session, &Session::credentialsChanged, this, all);
    connect(&m_session, &Session::keyChanged, this, all);
    connect(&m_session, &Session::discoveryChanged, this, all);
    connect(&m_session, &Session::assertionChanged, this, all);
    connect(&m_session, &Session::exchangeProgress, this, all);
    connect(&m_session, &Session::exchangeFinished, this, all);
    connect(&m_session, &Session::diagnosisChanged, this, all);
    connect(m_session.edits(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    m_session.setTimeout(m_preferences.timeoutSeconds());
    connect(&m_preferences, &Preferences::timeoutChanged, &m_session, &Session::setTimeout);
    connect(&m_session.authorities(), &Authorities::failed, this, &MainWindow::showError);
    connect(&m_session.authorities(), &Authorities::changed, this, [this] {
        const Authorities& now = m_session.authorities();
        if (now.path() == m_preferences.authorityFile()) {
            return; // read at the start
        }
        m_preferences.setAuthorityFile(now.path());
        done(now.certificates().empty()
                 ? tr("Only the system’s authorities are trusted from now on.")
                 : tr("“%1” is trusted from now on.").arg(shortName(now.certificates().front().subject)));
    });
    connect(
        &m_session, &Session::questioned, this,
        [this](const Elsewhere& elsewhere) {
            const auto goOn = [this, elsewhere] {
                m_session.allow(elsewhere);
                m_session.send();
            };
            askElsewhere(elsewhere, goOn, this);
        },
        Qt::QueuedConnection);
    connect(&m_session, &Session::opened, this, [this](const QString& name) {
        done({});
        const auto id = pageNamed(name);
        if (id && !m_stay) {
            m_opening = true;
            go(*id);
            m_opening = false;
            focusNext();
        }
    });
    // What nobody can read is of no use in a list of what was opened.
    connect(&m_session, &Session::fileRead, &m_preferences, &Preferences::remember);
    connect(&m_session, &Session::saved, this, [this](const QString& path) {
        m_preferences.remember(path);
        done(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    });
    // The picture of what happened, for those who do not see the marks change.
    connect(&m_session, &Session::diagnosisChanged, this, [this] {
        if (m_session.view().diagnosed) {
            announce(m_rail, m_session.view().diagnosis.summary);
        }
    });
}

QWidget* MainWindow::page(PageId id) {
    auto& kept = m_pages[static_cast<std::size_t>(id)];
    if (kept.isNull()) {
        kept = makePage(id);
        m_stack->addWidget(kept);
        const auto all = kept->findChildren<Columns*>();
        for (Columns* columns : all) {
            if (!columns->objectName().isEmpty()) {
                columns->setShare(m_preferences.place(dividerPlace(*columns)).toInt());
                connect(columns, &Columns::moved, this,
                        [this, columns](int share) { m_preferences.setPlace(dividerPlace(*columns), share); });
            }
        }
        refreshActions();
    }
    return kept;
}

void MainWindow::go(PageId id) {
    const auto sheets = findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
    for (Sheet* sheet : sheets) {
        sheet->dismiss();
    }
    if (!m_opening && id != m_current && !m_session.view().intake.empty()) {
        m_session.dismissIntake(); // it was seen where it was told; undo takes back what was read
    }
    if (std::exchange(m_current, id) != id && !m_message.isEmpty()) {
        say({}); // it was about the page that is left
    }
    refreshActions(); // undo means what is seen
    QWidget* shown = page(id);
    m_stack->setCurrentWidget(shown);
    placesSoon();
    m_rail->setCurrent(id);
    setWindowTitle(tr("%1 — Assertion Doctor").arg(pageTitle(id)));
}

void MainWindow::goByKeyboard(PageId id) {
    go(id);
    QWidget* shown = page(id);
    QWidget* target = shown->focusWidget();
    const auto* column = qobject_cast<Page*>(shown);
    const QWidget* inside = column != nullptr ? column->scroller()->widget() : shown;
    for (QWidget* next = shown->nextInFocusChain(); target == nullptr && next != nullptr && next != shown;
         next = next->nextInFocusChain()) {
        const bool takes = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled();
        target = takes && next != inside && inside->isAncestorOf(next) ? next : nullptr;
    }
    if (target != nullptr) {
        target->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::focusNext() {
    // Whoever brought something by keyboard goes on by keyboard, and not from where they came.
    const QWidget* shown = page(m_current);
    const auto buttons = shown->findChildren<Button*>();
    for (Button* button : buttons) {
        if (button->kind() == ButtonKind::Primary && button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    goByKeyboard(m_current);
}

void MainWindow::fillMenu() {
    m_menu->clear();
    if (m_profiles != nullptr) {
        const auto entries = m_profiles->entries();
        for (const ProfileEntry& entry : entries.mid(0, shownProfiles)) {
            QString title = entry.title;
            auto* action = m_menu->addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
            // Only one can be open: empty boxes at the others would say that several can be ticked.
            if (entry.id == m_profiles->current()) {
                action->setCheckable(true);
                action->setChecked(true);
            }
            connect(action, &QAction::triggered, this, [this, id = entry.id] { m_profiles->open(id); });
        }
        if (!entries.isEmpty()) {
            m_menu->addSeparator();
        }
    }
    for (const ActionId id : {ActionId::SaveProfile, ActionId::GoProfiles}) {
        m_menu->addAction((*m_actions)[id]);
    }
    m_menu->addSeparator();
    for (const ActionId id : {ActionId::New, ActionId::OpenFile, ActionId::Paste, ActionId::SaveCase}) {
        m_menu->addAction((*m_actions)[id]);
    }
    const QStringList recent = m_preferences.recentFiles().mid(0, shownRecent);
    if (!recent.isEmpty()) {
        QMenu* files = m_menu->addMenu(tr("Opened &before"));
        for (const QString& path : recent) {
            QString name = QFileInfo(path).fileName();
            QAction* action = files->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
        }
        files->addSeparator();
        files->addAction((*m_actions)[ActionId::ForgetRecent]);
    }
    m_menu->addSeparator();
    m_menu->addAction((*m_actions)[ActionId::Undo]);
    m_menu->addAction((*m_actions)[ActionId::Redo]);
    m_menu->addSeparator();
    m_menu->addAction((*m_actions)[ActionId::About]);
    m_menu->addAction((*m_actions)[ActionId::Quit]);
}

void MainWindow::showFocus(QWidget* now) {
    // The ring is for those who move by keyboard; a click shows where it is by itself.
    const bool byKeyboard = now != nullptr && window() == now->window() && now != window() &&
                            !now->testAttribute(Qt::WA_KeyboardFocusChange) &&
                            window()->testAttribute(Qt::WA_KeyboardFocusChange) && qobject_cast<Sheet*>(now) == nullptr;
    putRing(byKeyboard ? now : nullptr);
}

void MainWindow::putRing(QWidget* around) {
    // The ring moves into the scroll area of what it surrounds, and goes with it where that is a sheet that is closed.
    if (m_ring == nullptr && around != nullptr) {
        m_ring = new QFocusFrame(this);
    }
    if (m_ring != nullptr) {
        m_ring->setWidget(around);
    }
}

void MainWindow::restorePlace() {
    // With the frame that the desktop puts around it, it fits on a screen of that size.
    constexpr QSize frame(16, 48);
    const QSize room = screen() != nullptr ? screen()->availableSize() - frame : QSize(1280, 800);
    resize(QSize(1280, 800).boundedTo(room));
    const QByteArray geometry = m_preferences.place(QStringLiteral("geometry")).toByteArray();
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

void MainWindow::restorePage() {
    // An empty window begins at the start: the last page shows nothing without what was open then.
    if (m_session.empty()) {
        return;
    }
    if (const auto last = pageNamed(m_preferences.place(QStringLiteral("page")).toString())) {
        go(*last);
    }
}

void MainWindow::restoreProfile() {
    const QString left = m_preferences.place(QStringLiteral("profile")).toString();
    auto* keeper = qobject_cast<Keeper*>(m_profiles);
    if (left.isEmpty() || keeper == nullptr) {
        return;
    }
    connect(keeper, &Keeper::reopened, this, [this] {
        if (!m_stay) {
            restorePage();
        }
    });
    keeper->reopen(left);
}

void MainWindow::stayOn(PageId id) {
    m_stay = true;
    go(id);
}

void MainWindow::keepPlaces() {
    m_preferences.setPlace(QStringLiteral("geometry"), saveGeometry());
    m_preferences.setPlace(QStringLiteral("scheme"), Theme::instance().scheme() == Scheme::Dark
                                                         ? QStringLiteral("dark")
                                                         : QStringLiteral("light"));
    m_preferences.setPlace(QStringLiteral("page"), QLatin1String(pageSpec(m_current).name));
    m_preferences.setPlace(QStringLiteral("profile"), m_profiles != nullptr ? m_profiles->current() : QString());
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_rail->setNarrow(width() < measure::narrowWindow);
    QWidget::resizeEvent(event);
    placesSoon();
}

void MainWindow::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    placesSoon();
}

void MainWindow::placesSoon() {
    // Before it was painted the window takes the place that it is given; minimised it has none of its own.
    if (m_painted && isVisible() && !isMinimized()) {
        m_placesTimer->start();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepPlaces();
    // Watches go on in the tray; without one they would end unseen, and the program ends as it should.
    if (!m_quitting && m_tray != nullptr && m_tray->keepsWatching() && !qApp->isSavingSession()) {
        event->ignore();
        hide();
        m_tray->tellThatItStays();
        return;
    }
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), ink(Role::Canvas));
    if (!std::exchange(m_painted, true)) {
        // Behind the painting that is under way, and behind all that waits already.
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
}

} // namespace ad::ui

#include "frame/main_window.h"
#include "assertion/assertion_page.h"
#include "credentials/credentials_page.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/findings_model.h"
#include "frame/rail.h"
#include "frame/shortcuts_popup.h"
#include "frame/status_line.h"
#include "request/request_page.h"
#include "start/start_page.h"
#include "widgets/drop_zone.h"
#include "widgets/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFocusFrame>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace ad::ui {

namespace {
constexpr int recentLimit = 5;
const char* const pageNames[] = {"start", "credentials", "assertion", "request", "diagnosis"};

// The source texts are English as they stand: one is said on its own.
QString countOfProblems(int problems) {
    return problems == 1 ? MainWindow::tr("1 problem") : MainWindow::tr("%n problems", nullptr, problems);
}

} // namespace

MainWindow::MainWindow(Session& session, const QString& dataDir, QWidget* parent)
    : QWidget(parent), m_session(session), m_rail(new Rail), m_stack(new QStackedWidget), m_status(new StatusLine),
      m_focus(new QFocusFrame(this)) {
    if (!dataDir.isEmpty()) {
        m_settings = std::make_unique<QSettings>(dataDir + QStringLiteral("/window.ini"), QSettings::IniFormat);
    }
    setWindowTitle(tr("Assertion Doctor"));
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    across->addLayout(column, 1);
    makeRail();
    makeActions();
    connectSession();
    m_focus->hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // The ring is for those who move by keyboard; a click shows where it is by itself.
        const bool byKeyboard = now != nullptr && window() == now->window() &&
                                now->testAttribute(Qt::WA_KeyboardFocusChange) == false &&
                                window()->testAttribute(Qt::WA_KeyboardFocusChange);
        m_focus->setWidget(byKeyboard ? now : nullptr);
    });
    go(Start);
    refreshRail();
    refreshStatus();
}

MainWindow::~MainWindow() {
    // The frame follows its widget: it must not outlive the pages' order of destruction.
    disconnect(qApp, nullptr, this, nullptr);
    m_focus->setWidget(nullptr);
}

int MainWindow::pageFromName(const QString& name) {
    for (int i = 0; i < pageCount; ++i) {
        if (name == QLatin1String(pageNames[i])) {
            return i;
        }
    }
    return -1;
}

void MainWindow::makeRail() {
    m_rail->addItem(tr("Start"), "home", false);
    m_rail->addSeparator();
    m_rail->addItem(tr("Credentials"), "credentials", true);
    m_rail->addItem(tr("Assertion"), "assertion", true);
    m_rail->addItem(tr("Request"), "request", true);
    m_rail->addItem(tr("Diagnosis"), "diagnosis", true);
    connect(m_rail, &Rail::chosen, this, [this](int item) { go(static_cast<PageId>(item)); });
    auto* help = m_rail->addTool(tr("Keyboard"), "keyboard");
    help->setState(Mark::None, QKeySequence(QKeySequence::HelpContents).toString(QKeySequence::NativeText));
    connect(help, &QAbstractButton::clicked, this, &MainWindow::showShortcuts);
}

void MainWindow::makeActions() {
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, const QKeySequence& keys, auto slot, bool inMenu) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        if (inMenu) {
            menu->addAction(action);
        }
    };
    add(
        tr("&New"), QKeySequence::New,
        [this] {
            m_session.clear();
            go(Credentials);
        },
        true);
    add(
        tr("&Open a file…"), QKeySequence::Open, [this] { chooseFile(); }, true);
    add(
        tr("&Paste"), QKeySequence(), [this] { paste(); }, true);
    add(
        tr("&Save case…"), QKeySequence::Save, [this] { saveCase(); }, true);
    menu->addSeparator();
    add(
        tr("&Quit"), QKeySequence::Quit, [this] { close(); }, true);
    m_rail->profile()->setMenu(menu);
    for (int i = 0; i < pageCount; ++i) {
        auto* action = new QAction(tr("Go to %1").arg(QLatin1String(pageNames[i])), this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { go(static_cast<PageId>(i)); });
        addAction(action);
    }
    add(
        tr("Send"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { send(); }, false);
    add(
        tr("Copy token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] {
            go(Assertion);
            qobject_cast<AssertionPage*>(page(Assertion))->copyToken();
        },
        false);
    add(
        tr("Find"), QKeySequence::Find,
        [this] {
            go(Diagnosis);
            qobject_cast<DiagnosisPage*>(page(Diagnosis))->find();
        },
        false);
    add(
        tr("Paste"), QKeySequence::Paste, [this] { paste(); }, false);
    add(
        tr("Keyboard"), QKeySequence::HelpContents, [this] { showShortcuts(); }, false);
}

void MainWindow::connectSession() {
    const auto both = [this] {
        refreshRail();
        refreshStatus();
    };
    connect(&m_session, &Session::credentialsChanged, this, both);
    connect(&m_session, &Session::keyChanged, this, both);
    connect(&m_session, &Session::discoveryChanged, this, both);
    connect(&m_session, &Session::assertionChanged, this, both);
    connect(&m_session, &Session::exchangeProgress, this, both);
    connect(&m_session, &Session::exchangeFinished, this, both);
    connect(&m_session, &Session::diagnosisChanged, this, both);
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    connect(&m_session, &Session::opened, this, [this](const QString& name) {
        m_message.clear();
        refreshStatus();
        const int id = pageFromName(name);
        if (id >= 0 && !m_stay) {
            go(static_cast<PageId>(id));
        }
    });
    connect(&m_session, &Session::saved, this, [this](const QString& path) {
        remember(path);
        m_message = tr("Saved as %1").arg(QFileInfo(path).fileName());
        refreshStatus();
    });
}

QWidget* MainWindow::page(PageId id) {
    if (m_pages[id].isNull()) {
        m_pages[id] = makePage(id);
        m_stack->addWidget(m_pages[id]);
    }
    return m_pages[id];
}

QWidget* MainWindow::makePage(PageId id) {
    switch (id) {
    case Start: {
        auto* start = new StartPage(m_session);
        start->setRecent(recent());
        connect(start, &StartPage::openRequested, this, &MainWindow::chooseFile);
        connect(start, &StartPage::pasteRequested, this, &MainWindow::paste);
        connect(start, &StartPage::formRequested, this, [this] { go(Credentials); });
        return start;
    }
    case Credentials: {
        auto* credentials = new CredentialsPage(m_session);
        connect(credentials, &CredentialsPage::nextRequested, this, [this] { go(Assertion); });
        return credentials;
    }
    case Assertion: {
        auto* assertion = new AssertionPage(m_session);
        connect(assertion, &AssertionPage::whyRequested, this, &MainWindow::explain);
        connect(assertion, &AssertionPage::credentialsRequested, this, [this] { go(Credentials); });
        connect(assertion, &AssertionPage::nextRequested, this, [this] { go(Request); });
        return assertion;
    }
    case Request: {
        auto* request = new RequestPage(m_session);
        connect(request, &RequestPage::diagnosisRequested, this, [this] { go(Diagnosis); });
        connect(request, &RequestPage::credentialsRequested, this, [this] { go(Credentials); });
        return request;
    }
    case Diagnosis: {
        auto* diagnosis = new DiagnosisPage(m_session);
        connect(diagnosis, &DiagnosisPage::sendRequested, this, &MainWindow::send);
        connect(diagnosis, &DiagnosisPage::placeRequested, this, &MainWindow::showPlace);
        connect(diagnosis, &DiagnosisPage::startRequested, this, [this] { go(Start); });
        return diagnosis;
    }
    case pageCount:
        break;
    }
    return new QWidget;
}

void MainWindow::go(PageId id) {
    m_current = id;
    m_stack->setCurrentWidget(page(id));
    m_rail->setCurrent(id);
}

void MainWindow::refreshRail() {
    const SessionView& view = m_session.view();
    const bool open = !view.title.isEmpty();
    m_rail->profile()->show(
        view.vendorName.left(1).toUpper(), open ? view.title : tr("Nothing open"),
        open ? (view.environment.isEmpty() ? view.vendorName : tr("%1 · %2").arg(view.vendorName, view.environment))
             : tr("Open, paste or fill in"));

    const KeyView& key = view.key;
    Mark credentials = Mark::None;
    QString note;
    if (key.state == KeyView::State::Failed || !key.objection.isEmpty()) {
        credentials = Mark::Fail;
        note = tr("key");
    } else if (view.registered.mark == Mark::Fail) {
        credentials = Mark::Fail;
        note = tr("other key");
    } else if (key.state == KeyView::State::NeedsPassphrase) {
        credentials = Mark::Warn;
        note = tr("passphrase");
    } else if (key.state == KeyView::State::Ready && !view.clientId.isEmpty() && !view.server.isEmpty()) {
        credentials = Mark::Pass;
    }
    m_rail->setState(Credentials, credentials, note);

    Mark assertion = Mark::None;
    note.clear();
    if (view.assertion.source != AssertionView::Source::None) {
        const auto problems = std::count_if(view.assertion.rows.begin(), view.assertion.rows.end(),
                                            [](const ClaimRow& row) { return row.mark == Mark::Fail; }) +
                              view.assertion.flaws.size();
        assertion = problems > 0 ? Mark::Fail : Mark::Pass;
        if (problems > 0) {
            note = countOfProblems(static_cast<int>(problems));
        }
    } else if (view.assertion.error) {
        assertion = Mark::Fail;
    }
    m_rail->setState(Assertion, assertion, note);

    m_rail->setState(Request,
                     view.sending            ? Mark::Waiting
                     : view.exchange.present ? view.exchange.mark
                                             : Mark::None,
                     view.sending                                        ? tr("sending")
                     : view.exchange.present && view.exchange.status > 0 ? QString::number(view.exchange.status)
                                                                         : QString());

    Mark diagnosisMark = Mark::None;
    note.clear();
    if (view.diagnosed) {
        int problems = 0;
        int questions = 0;
        for (const auto& finding : view.diagnosis.findings) {
            problems += FindingsModel::groupOf(finding) == FindingsModel::Problems;
            questions += FindingsModel::groupOf(finding) == FindingsModel::OnlyYou;
        }
        if (view.diagnosis.outcome == diagnosis::Outcome::Granted) {
            diagnosisMark = Mark::Pass;
        } else if (problems > 0) {
            diagnosisMark = Mark::Fail;
            note = countOfProblems(problems);
        } else {
            diagnosisMark = view.diagnosis.outcome == diagnosis::Outcome::NotSent ? Mark::Consistent : Mark::Unknown;
            note = questions == 0   ? QString()
                   : questions == 1 ? tr("1 question")
                                    : tr("%n questions", nullptr, questions);
        }
    }
    m_rail->setState(Diagnosis, diagnosisMark, note);
}

void MainWindow::refreshStatus() {
    const SessionView& view = m_session.view();
    QStringList facts;
    if (!view.server.isEmpty()) {
        facts.append(QUrl(view.server).host().isEmpty() ? view.server : QUrl(view.server).host());
    }
    if (!view.clientId.isEmpty()) {
        //: %1 is a client ID.
        facts.append(tr("client %1")
                         .arg(view.clientId.size() > 24
                                  ? view.clientId.left(10) + QChar(0x2026) + view.clientId.right(6)
                                  : view.clientId));
    }
    if (!view.environment.isEmpty()) {
        facts.append(view.environment);
    }
    m_status->setFacts(facts.isEmpty() ? tr("Nothing open") : facts.join(QStringLiteral("  ·  ")));
    m_status->setActivity(!view.phase.isEmpty() ? view.phase : m_message);
}

void MainWindow::showError(const Error& error) {
    m_message = error.toText();
    refreshStatus();
}

void MainWindow::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Open a key, token, request or case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::openFile(const QString& path) {
    remember(path);
    m_session.openFile(path);
}

void MainWindow::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!DropZone::canTake(mime)) {
        m_message = tr("The clipboard holds no text and no file.");
        refreshStatus();
        return;
    }
    const auto urls = mime->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            openFile(url.toLocalFile());
            return;
        }
    }
    m_session.openText(mime->text());
}

void MainWindow::send() {
    if (m_session.view().sending || !m_session.view().canSend) {
        return;
    }
    go(Request);
    m_session.send();
}

void MainWindow::saveCase() {
    auto* dialog = new QFileDialog(this, tr("Save the case without its secrets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("case.json"));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::saveCase);
    dialog->open();
}

QStringList MainWindow::recent() const {
    return m_settings ? m_settings->value(QStringLiteral("recent")).toStringList() : QStringList();
}

void MainWindow::remember(const QString& path) {
    if (!m_settings) {
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recent();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    paths = paths.mid(0, recentLimit);
    m_settings->setValue(QStringLiteral("recent"), paths);
    if (auto* start = qobject_cast<StartPage*>(m_pages[Start].data())) {
        start->setRecent(paths);
    }
}

void MainWindow::showShortcuts() {
    auto* popup = new ShortcutsPopup(this);
    popup->popUpIn(*this);
}

void MainWindow::showPlace(const Place& place) {
    if (place.in == QLatin1String("header") || place.in == QLatin1String("claims") ||
        place.in == QLatin1String("assertion")) {
        go(Assertion);
        qobject_cast<AssertionPage*>(page(Assertion))->reveal(place);
    } else if (place.in == QLatin1String("request") || place.in == QLatin1String("response")) {
        go(Request);
        qobject_cast<RequestPage*>(page(Request))->reveal(place);
    } else {
        go(Credentials);
        qobject_cast<CredentialsPage*>(page(Credentials))->reveal(place.in);
    }
}

void MainWindow::explain(const QString& check) {
    go(Diagnosis);
    qobject_cast<DiagnosisPage*>(page(Diagnosis))->reveal(check);
}

void MainWindow::restorePlace() {
    resize(1280, 800);
    if (!m_settings) {
        return;
    }
    const QByteArray geometry = m_settings->value(QStringLiteral("geometry")).toByteArray();
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

void MainWindow::restorePage() {
    // An empty window begins at the start: the last page shows nothing without what was open then.
    const int last =
        m_settings && !m_session.empty() ? pageFromName(m_settings->value(QStringLiteral("page")).toString()) : -1;
    if (last >= 0) {
        go(static_cast<PageId>(last));
    }
}

void MainWindow::stayOn(PageId id) {
    m_stay = true;
    go(id);
}

std::optional<Scheme> MainWindow::lastScheme(const QString& dataDir) {
    if (dataDir.isEmpty()) {
        return std::nullopt;
    }
    const QString scheme = QSettings(dataDir + QStringLiteral("/window.ini"), QSettings::IniFormat)
                               .value(QStringLiteral("scheme"))
                               .toString();
    return scheme == QLatin1String("dark")    ? std::optional(Scheme::Dark)
           : scheme == QLatin1String("light") ? std::optional(Scheme::Light)
                                              : std::nullopt;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_rail->setNarrow(width() < measure::narrowWindow);
    QWidget::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_settings) {
        m_settings->setValue(QStringLiteral("geometry"), saveGeometry());
        m_settings->setValue(QStringLiteral("scheme"), Theme::instance().scheme() == Scheme::Dark
                                                           ? QStringLiteral("dark")
                                                           : QStringLiteral("light"));
        m_settings->setValue(QStringLiteral("page"), QLatin1String(pageNames[m_current]));
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (DropZone::canTake(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const auto urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            openFile(url.toLocalFile());
            return;
        }
    }
    m_session.openText(event->mimeData()->text());
}

void MainWindow::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), ink(Role::Canvas)); }

} // namespace ad::ui

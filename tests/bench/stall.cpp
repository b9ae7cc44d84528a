// How long the event loop of the window stands still at most, while a 16384-bit key signs, a server hangs, a file of 50
// MB is dropped, somebody writes in a case with 8 MB of a server's log, and a list of 10 000 attempts is shown.
//
//     bench_stall [KEY.pem]     KEY.pem: an RSA key of 16384 bits; made anew, which takes minutes, if there is none
//
// A stall is one event whose handling takes long: measured as wall time, which counts what is waited for, and as time
// of the processor, which a busy machine does not falsify. More than 16 ms of either is more than a frame.
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "profiles/keeper.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <vector>

using namespace ad;
using namespace ad::ui;

namespace {

constexpr double frameMs = 16.0;

double processorMs() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

/// Measures every event that the loop hands out.
class Application : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        // What other threads are told comes through here, too, and holds up no window.
        if (QThread::currentThread() != thread() || m_depth > 0 || !m_on) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        QElapsedTimer wall;
        wall.start();
        const double before = processorMs();
        const QByteArray who = receiver->metaObject()->className();
        const auto type = static_cast<int>(event->type());
        const bool handled = QApplication::notify(receiver, event);
        const double spent = processorMs() - before;
        const double waited = static_cast<double>(wall.nsecsElapsed()) / 1e6;
        --m_depth;
        if (spent > m_processor) {
            m_processor = spent;
            m_who = who + " event " + QByteArray::number(type);
        }
        m_wall = std::max(m_wall, waited);
        return handled;
    }

    void begin() {
        m_wall = m_processor = 0;
        m_who.clear();
        m_on = true;
    }

    bool report(const char* what) {
        m_on = false;
        std::printf("%-44s longest event %7.1f ms of wall time, %7.1f ms of the processor  (%s)%s\n", what, m_wall,
                    m_processor, m_who.constData(), m_processor > frameMs ? "  MORE THAN A FRAME" : "");
        std::fflush(stdout);
        return m_processor <= frameMs;
    }

  private:
    bool m_on = false;
    int m_depth = 0;
    double m_wall = 0, m_processor = 0;
    QByteArray m_who;
};

/// Names the news of the session that took the window longest to show: the first receiver starts the clock, the last
/// one stops it.
class Slowest {
  public:
    template <class News>
    void begin(Session& session, News news) {
        QObject::connect(&session, news, &session, [this] { m_begun.push_back(processorMs()); });
    }
    template <class News>
    void end(Session& session, News news, const char* name) {
        QObject::connect(&session, news, &session, [this, name] {
            const double spent = processorMs() - m_begun.back();
            m_begun.pop_back();
            if (spent > m_longest) {
                m_longest = spent;
                m_name = name;
            }
        });
    }
    void report() {
        std::printf("    of what the session told, %s took longest: %.1f ms\n", m_name, m_longest);
        m_longest = 0;
    }

  private:
    std::vector<double> m_begun;
    double m_longest = 0;
    const char* m_name = "nothing";
};

bool until(const std::function<bool()>& done, int ms) {
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < ms) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return done();
}

QByteArray largeKey(const QString& path) {
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        return file.readAll();
    }
    std::printf("making an RSA key of 16384 bits, which takes minutes\n");
    std::fflush(stdout);
    EVP_PKEY* key = EVP_RSA_gen(16384);
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray pem(data, size);
    BIO_free(memory);
    EVP_PKEY_free(key);
    if (!path.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(pem);
    }
    return pem;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    Application app(argc, argv);
    Theme::instance().install(app);
    Theme::instance().force(Scheme::Light);
    Session session;
    Slowest slowest;
    const auto eachNews = [](auto receive) {
        receive(&Session::credentialsChanged, "credentialsChanged");
        receive(&Session::keyChanged, "keyChanged");
        receive(&Session::registeredChanged, "registeredChanged");
        receive(&Session::assertionChanged, "assertionChanged");
        receive(&Session::exchangeFinished, "exchangeFinished");
        receive(&Session::attemptsChanged, "attemptsChanged");
        receive(&Session::diagnosisChanged, "diagnosisChanged");
        receive(&Session::comparisonChanged, "comparisonChanged");
    };
    eachNews([&](auto news, const char*) { slowest.begin(session, news); });
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(1280, 800);
    window.show();
    for (int i = 0; i < pageCount; ++i) {
        window.go(static_cast<PageId>(i)); // pages are made when they are first shown
        until([] { return false; }, 50);
    }
    eachNews([&](auto news, const char* name) { slowest.end(session, news, name); });
    bool fine = true;

    QTcpServer hanging; // takes connections and says nothing
    if (!hanging.listen(QHostAddress::LocalHost)) {
        return 2;
    }
    const QString endpoint = QStringLiteral("http://127.0.0.1:%1/oauth2/token").arg(hanging.serverPort());
    session.setServer(endpoint);
    session.setClientId(QStringLiteral("bench"));
    const QByteArray pem = largeKey(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    window.go(PageId::Assertion);
    app.begin();
    session.setKeyText(QString::fromLatin1(pem), QStringLiteral("16384.pem"));
    const bool isSigned =
        until([&] { return session.view().assertion.source == AssertionView::Source::Signed; }, 120000);
    for (int i = 0; i < 3; ++i) {
        session.editValue(false, QStringLiteral("note"), QString::number(i));
        until([] { return false; }, 100);
    }
    until([&] { return session.idle(); }, 120000);
    fine = app.report(isSigned ? "a 16384-bit key signs" : "a 16384-bit key signs (NOT SIGNED)") && isSigned && fine;
    slowest.report();

    window.go(PageId::Request);
    app.begin();
    session.send();
    until([&] { return hanging.hasPendingConnections(); }, 60000);
    until([] { return false; }, 2000);
    session.cancel();
    const bool ended = until([&] { return !session.view().sending && session.idle(); }, 10000);
    fine = app.report(ended ? "a server hangs, and is given up" : "a server hangs (NOT GIVEN UP)") && ended && fine;
    slowest.report();

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.bin"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return 2;
        }
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 50; ++i) {
            file.write(block);
        }
    }
    window.go(PageId::Start);
    app.begin();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(400, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    until([] { return false; }, 100);
    until([&] { return session.idle(); }, 60000);
    fine = app.report("a file of 50 MB is dropped") && fine;
    slowest.report();

    const QString logged = folder.filePath(QStringLiteral("logged.case.json"));
    {
        std::string log;
        while (log.size() < (8U << 20)) {
            log += "2026-11-27 10:00:00 INFO something happened at the server, and nobody knows what it was\\n";
        }
        QFile file(logged);
        if (!file.open(QIODevice::WriteOnly)) {
            return 2;
        }
        file.write("{\"schema\":\"assertion-doctor/case/1\",\"client_id\":\"me\",\"token_endpoint\":"
                   "\"https://fhir.example.invalid/token\",\"server_log\":\"");
        file.write(log.data(), static_cast<qint64>(log.size()));
        file.write("\",\"response\":{\"status\":400,\"body\":\"{\\\"error\\\":\\\"invalid_client\\\"}\"}}");
    }
    // With profiles: what is written is compared with what is saved at each stroke, and kept for the next start.
    KeeperOptions options;
    options.folder = folder.path();
    Keeper keeper(options);
    keeper.follow(session);
    window.setProfiles(&keeper);
    until([&] { return keeper.ready(); }, 10000);
    app.begin();
    session.openFile(logged);
    const bool isOpen = until([&] { return session.view().clientId == QLatin1String("me") && session.idle(); }, 120000);
    fine = app.report(isOpen ? "a case with a log of 8 MB is opened" : "a case of 8 MB (NOT OPENED)") && isOpen && fine;
    slowest.report();
    window.go(PageId::Credentials);
    until([] { return false; }, 200);
    app.begin();
    for (int i = 0; i < 30; ++i) {
        QTimer::singleShot(0, &session, [&session, i] { session.setScope(QStringLiteral("s%1").arg(i)); });
        QTimer::singleShot(0, &session, [&session, i] { session.setClientId(QStringLiteral("c%1").arg(i)); });
        until([] { return false; }, 50);
    }
    until([&] { return session.idle() && keeper.idle(); }, 120000);
    fine = app.report("60 strokes in that case, each to be undone") && fine;
    slowest.report();

    SessionView view = session.view();
    view.title = QStringLiteral("bench");
    for (int i = 0; i < 10000; ++i) {
        AttemptView attempt;
        attempt.atMs = 1700000000000 + i * 1000LL;
        attempt.mark = i % 3 == 0 ? Mark::Pass : Mark::Fail;
        attempt.clock =
            QStringLiteral("10:%1:%2").arg(i / 60 % 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0'));
        attempt.answer = QStringLiteral("400 invalid_client");
        attempt.detail = QStringLiteral("%1 ms").arg(i % 900);
        view.attempts.append(attempt);
    }
    window.go(PageId::Request);
    app.begin();
    QTimer::singleShot(0, &session, [&] { session.adopt(view); });
    until([] { return false; }, 200);
    const auto lists = window.page(PageId::Request)->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* list : lists) {
        QTimer scroll;
        QObject::connect(&scroll, &QTimer::timeout, list, [list] {
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + list->height() * 7);
        });
        scroll.start(5);
        until([] { return false; }, 500);
    }
    fine = app.report("10 000 attempts are shown and scrolled") && fine;
    slowest.report();
    return fine ? 0 : 1;
}

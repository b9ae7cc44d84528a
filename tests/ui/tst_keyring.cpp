// A pasted key and a real Secret Service: kept through the window, what is said while the keyring is away, and gone on
// with after a restart. The test starts itself again inside of dbus-run-session.
#include "credentials/credentials_page.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "net/test_server.h"
#include "ui/profiles_support.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace ad;
using namespace ad::ui;

namespace {

const QByteArray refusal = "HTTP/1.1 400 X\r\nContent-Type: application/json\r\nConnection: close\r\n"
                           "Content-Length: 26\r\n\r\n{\"error\":\"invalid_client\"}";

QString seen(const QWidget& inside) {
    QStringList texts;
    const auto labels = inside.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

bool busHas(const char* name) {
    QProcess call;
    call.start(QStringLiteral("gdbus"), {QStringLiteral("wait"), QStringLiteral("--session"),
                                         QStringLiteral("--timeout"), QStringLiteral("20"), QLatin1String(name)});
    return call.waitForFinished(25000) && call.exitCode() == 0;
}

} // namespace

/// Runs on a session bus of its own.
class InSession : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPastedKeyIsKeptAndTheWatchGoesOn() {
        startKeyring();
        test::Server server(test::saying(refusal));
        Stand stand;
        const keys::Key key = *keys::generate("p384");
        {
            Session session;
            Keeper keeper(options(stand));
            keeper.follow(session);
            Preferences preferences{QString()};
            MainWindow window(session, preferences);
            window.setProfiles(&keeper);
            window.resize(1280, 800);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            window.go(PageId::Credentials);
            type(window, "https://…/api/FHIR/R4", QString::fromStdString(server.url()));
            type(window, nullptr, QStringLiteral("me"));
            QGuiApplication::clipboard()->setText(text(key.pkcs8Pem().view()));
            window.actions()[ActionId::Paste]->trigger();
            QTRY_VERIFY(session.view().canSend && session.idle());
            QGuiApplication::clipboard()->clear();
            window.go(PageId::Watch);
            auto* watch = window.page(PageId::Watch);
            QTRY_VERIFY(button(*watch, "Save and watch") != nullptr);
            button(*watch, "Save and watch")->click();
            QTRY_VERIFY(button(*watch, "Keep the key in the keychain") != nullptr);
            QCOMPARE(server.requests.size(), 0);
            button(*watch, "Keep the key in the keychain")->click();
            QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 20000);
            QTRY_VERIFY(seen(*watch).contains(QLatin1String("Next try at")));
            QTRY_VERIFY(keeper.idle());

            // Without the keyring the window says so, and the watch waits.
            m_daemon.kill();
            QVERIFY(m_daemon.waitForFinished(20000));
            stand.clock->forward(3'600'000);
            keeper.look();
            QTRY_VERIFY_WITH_TIMEOUT(button(*watch, "Try again") != nullptr, 20000);
            QVERIFY2(seen(*watch).contains(QLatin1String("keychain")), qPrintable(seen(*watch)));
            QCOMPARE(server.requests.size(), 1);
        }
        startKeyring();
        // The program, started anew, finds the key in the keyring: nobody has to bring it again, or to press anything.
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(AD_WINDOW), {QStringLiteral("--data-dir"), stand.folder.path()});
        QVERIFY(program.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, 30000);
        program.kill();
        QVERIFY(program.waitForFinished(20000));
        // Nothing of it lies in a plain file.
        QProcess grep;
        grep.start(QStringLiteral("grep"), {QStringLiteral("-rlaE"), QStringLiteral("BEGIN.PRIVATE|BEGIN.EC"),
                                            stand.folder.path(), QDir::homePath()});
        QVERIFY(grep.waitForFinished(20000));
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

  private:
    /// The stand's clock, and the system's own keychain.
    static KeeperOptions options(const Stand& stand) {
        KeeperOptions options = stand.options();
        options.keychain = KeeperOptions().keychain;
        return options;
    }
    void startKeyring() {
        m_daemon.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
        QVERIFY(m_daemon.waitForStarted());
        m_daemon.write("a password\n");
        QVERIFY(m_daemon.waitForBytesWritten(5000));
        m_daemon.closeWriteChannel();
        QVERIFY(busHas("org.freedesktop.secrets"));
    }
    /// Types into the field with this example, or into that of the client ID.
    static void type(MainWindow& window, const char* example, const QString& words) {
        const auto edits = window.page(PageId::Credentials)->findChildren<QLineEdit*>();
        for (QLineEdit* edit : edits) {
            const bool wanted = example != nullptr ? edit->placeholderText() == QString::fromUtf8(example)
                                                   : edit->accessibleName() == QLatin1String("Client ID");
            if (wanted) {
                edit->setFocus();
                QTest::keyClicks(edit, words);
                return;
            }
        }
        QFAIL("there is no such field");
    }
    QProcess m_daemon;
};

class TestKeyring : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void throughTheWindow() {
        for (const char* needed : {"dbus-run-session", "gnome-keyring-daemon", "gdbus"}) {
            if (QStandardPaths::findExecutable(QLatin1String(needed)).isEmpty()) {
                QSKIP(QByteArray("%1 is not installed").replace("%1", needed).constData());
            }
        }
        QTemporaryDir home;
        QProcess session;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("DISPLAY"));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral("dbus-run-session"),
                      {quietBus(home), QStringLiteral("--"), QCoreApplication::applicationFilePath(),
                       QStringLiteral("--in-session")});
        QVERIFY2(session.waitForFinished(110000), "it hangs");
        const QByteArray said = session.readAll();
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, said.constData());
    }

  private:
    /// A bus that starts nothing by itself, whatever is installed.
    static QString quietBus(const QTemporaryDir& folder) {
        QFile file(folder.filePath(QStringLiteral("bus.conf")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                       "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                       "<allow own=\"*\"/></policy></busconfig>");
        }
        return QStringLiteral("--config-file=") + file.fileName();
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.removeAll(QStringLiteral("--in-session")) > 0) {
        InSession inside;
        return QTest::qExec(&inside, arguments);
    }
    TestKeyring test;
    return QTest::qExec(&test, arguments);
}
#include "tst_keyring.moc"

// A pasted key and a real Secret Service: kept through the window, what is said while the keyring is away, and gone on
// with after a restart. The test starts itself again inside of dbus-run-session.
#include "credentials/credentials_page.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "net/test_server.h"
#include "support/private_keyring.h"
#include "ui/profiles_support.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>

using namespace ad;
using namespace ad::ui;

/// A daemon, a window and a key pair are at work here, on a machine that may have much else to do.
constexpr int patience = 40000;

/// Runs on a session bus of its own.
class InSession : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPastedKeyIsKeptAndTheWatchGoesOn() {
        QVERIFY(m_keyring.start());
        test::Server server(test::saying(test::invalidClient()));
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
            QVERIFY(QTest::qWaitForWindowActive(&window, patience));
            window.go(PageId::Credentials);
            type(window, "https://…/api/FHIR/R4", QString::fromStdString(server.url()));
            type(window, nullptr, QStringLiteral("me"));
            QGuiApplication::clipboard()->setText(text(key.pkcs8Pem().view()));
            window.actions()[ActionId::Paste]->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(session.view().canSend && session.idle(), patience);
            QGuiApplication::clipboard()->clear();
            window.go(PageId::Watch);
            auto* watch = window.page(PageId::Watch);
            QTRY_VERIFY_WITH_TIMEOUT(button(*watch, "Save and watch") != nullptr, patience);
            button(*watch, "Save and watch")->click();
            QTRY_VERIFY_WITH_TIMEOUT(button(*watch, "Keep the key in the keychain") != nullptr, patience);
            QCOMPARE(server.requests.size(), 0);
            button(*watch, "Keep the key in the keychain")->click();
            QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patience);
            QTRY_VERIFY_WITH_TIMEOUT(seen(*watch).contains(QLatin1String("Next try at")), patience);
            QTRY_VERIFY_WITH_TIMEOUT(keeper.idle(), patience);

            // Without the keyring the window says so, and the watch waits.
            m_keyring.kill();
            stand.clock->forward(3'600'000);
            keeper.look();
            QTRY_VERIFY_WITH_TIMEOUT(button(*watch, "Try again") != nullptr, patience);
            QVERIFY2(seen(*watch).contains(QLatin1String("keychain")), qPrintable(seen(*watch)));
            QCOMPARE(server.requests.size(), 1);
            // With another one in its place "Try again" goes on: nobody has to start the window anew.
            QVERIFY(m_keyring.start());
            button(*watch, "Try again")->click();
            QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, patience);
            QTRY_VERIFY_WITH_TIMEOUT(seen(*watch).contains(QLatin1String("Next try at")), patience);
            QTRY_VERIFY_WITH_TIMEOUT(keeper.idle(), patience);
            stand.clock->forward(3'600'000);
        }
        // The program, started anew, finds the key in the keyring: nobody has to bring it again, or to press anything.
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(AD_WINDOW), {QStringLiteral("--data-dir"), stand.folder.path()});
        QVERIFY(program.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 3, patience);
        program.kill();
        QVERIFY(program.waitForFinished(20000));
        // Nothing of it lies in a plain file.
        QCOMPARE(test::filesWith(QStringLiteral("BEGIN.PRIVATE|BEGIN.EC"), {stand.folder.path(), QDir::homePath()}),
                 QByteArray());
    }

  private:
    /// The stand's clock, and the system's own keychain.
    static KeeperOptions options(const Stand& stand) {
        KeeperOptions options = stand.options();
        options.keychain = KeeperOptions().keychain;
        return options;
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
    test::PrivateKeyring m_keyring;
};

class TestKeyring : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void throughTheWindow() {
        if (const QByteArray missing = test::missingForKeyring(); !missing.isEmpty()) {
            QSKIP((missing + " is not installed").constData());
        }
        const QTemporaryDir home;
        const test::Ended ended = test::againInSession(home, {QStringLiteral("--in-session")}, 230000);
        QVERIFY2(ended.well, ended.said.constData());
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

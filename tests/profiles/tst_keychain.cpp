// Secrets in a real Secret Service: gnome-keyring-daemon on a session bus of its own.
//
// The test starts itself again inside of dbus-run-session, once for each state of the keyring; a case is one such run.
#include "profiles/key_loader.h"
#include "profiles/support.h"
#include "support/private_keyring.h"
#include "support/private_screen.h"
#include <csignal>
#include <iostream>

using namespace profiles_test;
using profiles::SecretStore;

namespace {

int failed(const char* what, const QString& why = {}) {
    std::cerr << what << ": " << why.toStdString() << '\n';
    return 1;
}

template <class T>
bool failsWith(const Expected<T>& result, const char* code) {
    return !result && result.error().code == code && !result.error().todo.isEmpty();
}

int unlocked() {
    test::PrivateKeyring keyring;
    if (!keyring.start())
        return failed("no daemon");
    const auto keychain = profiles::systemKeychain(10000);
    const Secret secret(std::string_view("-----BEGIN\nbytes \0 and \xff more", 27));
    if (const auto kept = writeNow(*keychain, "p/key", secret); !kept)
        return failed("write", kept.error().toText());
    const auto read = readNow(*keychain, "p/key");
    if (!read || !(*read == secret))
        return failed("read", read ? QString() : read.error().toText());
    if (!failsWith(readNow(*keychain, "q/key"), "keychain_no_entry"))
        return failed("no entry");
    if (!removeNow(*keychain, "p/key") || !removeNow(*keychain, "p/key"))
        return failed("remove");
    if (!failsWith(readNow(*keychain, "p/key"), "keychain_no_entry"))
        return failed("removed");

    // A profile whose key is there, and one whose passphrase is.
    Profile p = sample("A");
    p.id = "p";
    p.key = {};
    p.key.inKeychain = true;
    const auto key = keys::generate("p384");
    if (!writeNow(*keychain, "p/key", key->pkcs8Pem()))
        return failed("key");
    QEventLoop loop;
    std::optional<Expected<keys::KeyFile>> loaded;
    profiles::loadKey(p, *keychain, {}, [&](Expected<keys::KeyFile> k) {
        loaded = std::move(k);
        loop.quit();
    });
    loop.exec();
    if (!*loaded || (*loaded)->first().key.thumbprint() != key->thumbprint())
        return failed("load");

    // Locked half way: nobody is there to unlock it.
    if (!test::PrivateKeyring::lock())
        return failed("lock");
    const auto locked = readNow(*keychain, "p/key");
    if (!failsWith(locked, "keychain_locked"))
        return failed("locked", locked ? QStringLiteral("read") : text(locked.error().code) + locked.error().toText());
    const auto refused = writeNow(*keychain, "p/key", secret);
    if (!failsWith(refused, "keychain_locked"))
        return failed("locked write",
                      refused ? QStringLiteral("written") : text(refused.error().code) + refused.error().toText());
    return 0;
}

int restarted() {
    // Another daemon knows nothing of what the one before it agreed on with this program.
    test::PrivateKeyring keyring;
    if (!keyring.start())
        return failed("no daemon");
    const auto keychain = profiles::systemKeychain(10000);
    const Secret secret(std::string_view("a secret"));
    if (const auto kept = writeNow(*keychain, "p/key", secret); !kept)
        return failed("write", kept.error().toText());
    for (const bool askMeanwhile : {true, false}) {
        keyring.kill();
        if (askMeanwhile && !failsWith(readNow(*keychain, "p/key"), "keychain_absent"))
            return failed("away");
        if (!keyring.start())
            return failed("no daemon again");
        const auto read = readNow(*keychain, "p/key");
        if (!read || !(*read == secret))
            return failed("read again", read ? QString() : text(read.error().code) + read.error().toText());
        if (const auto kept = writeNow(*keychain, "p/key", secret); !kept)
            return failed("write again", kept.error().toText());
    }
    return 0;
}

int absent() {
    const auto keychain = profiles::systemKeychain(10000);
    const auto read = readNow(*keychain, "p/key");
    if (!failsWith(read, "keychain_absent"))
        return failed("absent", read ? QStringLiteral("read") : text(read.error().code) + read.error().toText());
    return failsWith(writeNow(*keychain, "p/key", Secret("x")), "keychain_absent") ? 0 : failed("absent write");
}

int silent() {
    // A keyring that waits for a person who does not come.
    test::PrivateKeyring stopped;
    if (!stopped.start())
        return failed("no daemon");
    const auto keychain = profiles::systemKeychain(300);
    ::kill(static_cast<pid_t>(stopped.processId()), SIGSTOP);
    const auto read = readNow(*keychain, "p/key");
    stopped.kill();
    return failsWith(read, "keychain_locked") ? 0 : failed("silent", read ? QString() : read.error().toText());
}

constexpr const char* prompter = "/usr/libexec/gcr-prompter";

/// The keyring asks a person, who says no.
int refused() {
    test::PrivateKeyring keyring;
    test::PrivateScreen screen;
    if (!screen.start() || !keyring.start())
        return failed("no screen or no daemon");
    const auto keychain = profiles::systemKeychain(30000);
    const Secret secret(std::string_view("a secret"));
    if (const auto kept = writeNow(*keychain, "p/key", secret); !kept)
        return failed("write", kept.error().toText());
    if (!test::PrivateKeyring::lock())
        return failed("lock");
    QProcess asks;
    asks.start(QLatin1String(prompter), QStringList());
    if (!test::isOnBus(QStringLiteral("org.gnome.keyring.SystemPrompter")))
        return failed("no prompter", QString::fromUtf8(asks.readAllStandardError()));
    // Whatever window comes up is dismissed, for as long as this goes on.
    int dismissed = 0;
    QTimer person;
    QObject::connect(&person, &QTimer::timeout, &person, [&] {
        QProcess key;
        key.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                              QStringLiteral("--name"), QStringLiteral(".+"), QStringLiteral("key"),
                                              QStringLiteral("--clearmodifiers"), QStringLiteral("Escape")});
        if (key.waitForFinished(5000) && key.exitCode() == 0)
            ++dismissed;
    });
    person.start(700);
    const auto read = readNow(*keychain, "p/key");
    const auto written = writeNow(*keychain, "q/key", secret);
    const auto removed = removeNow(*keychain, "p/key");
    test::PrivateScreen::stop(asks);
    if (!failsWith(read, "keychain_locked"))
        return failed("read", read ? QStringLiteral("it was read") : text(read.error().code) + read.error().toText());
    if (!failsWith(written, "keychain_locked"))
        return failed("write", written ? QStringLiteral("it was kept") : written.error().toText());
    if (!failsWith(removed, "keychain_locked"))
        return failed("remove", removed ? QStringLiteral("it was taken away") : removed.error().toText());
    return dismissed > 0 ? 0 : failed("nobody was asked");
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void states_data() {
        QTest::addColumn<QString>("state");
        for (const char* state : {"unlocked", "restarted", "absent", "silent", "refused"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void states() {
        QFETCH(QString, state);
        if (state == QLatin1String("refused") && (!QFile::exists(QLatin1String(prompter)) ||
                                                  QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty() ||
                                                  QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty()))
            QSKIP("gcr, xvfb or xdotool is not installed");
        QTemporaryDir home;
        const test::Ended ended = test::againInSession(home, {QStringLiteral("--state"), state}, 120000);
        QVERIFY2(ended.well, ended.said);
        // Whatever the keyring does, nothing lies in a plain file.
        QCOMPARE(test::filesWith(QStringLiteral("BEGIN.(PRIVATE|KEY)|bytes"), {home.path()}), QByteArray());
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--state")) {
        const QString state = arguments.at(2);
        return state == QLatin1String("unlocked")    ? unlocked()
               : state == QLatin1String("restarted") ? restarted()
               : state == QLatin1String("absent")    ? absent()
               : state == QLatin1String("refused")   ? refused()
                                                     : silent();
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"

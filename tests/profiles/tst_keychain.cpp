// Secrets in a real Secret Service: gnome-keyring-daemon on a session bus of its own.
//
// The test starts itself again inside of dbus-run-session, once for each state of the keyring; a case is one such run.
#include "profiles/key_loader.h"
#include "profiles/support.h"
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

/// The daemon in the foreground, with the login keyring unlocked by `password`, or without one.
bool startKeyring(QProcess& daemon, bool unlocked) {
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (unlocked)
        arguments << QStringLiteral("--unlock");
    daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!daemon.waitForStarted())
        return false;
    daemon.write("a password\n");
    if (!daemon.waitForBytesWritten(5000))
        return false;
    daemon.closeWriteChannel();
    QProcess call;
    call.start(QStringLiteral("gdbus"),
               {QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"), QStringLiteral("20"),
                QStringLiteral("org.freedesktop.secrets")});
    return call.waitForFinished(25000) && call.exitCode() == 0;
}

int lockAll() {
    QProcess call;
    call.start(QStringLiteral("gdbus"), {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                                         QStringLiteral("org.freedesktop.secrets"), QStringLiteral("--object-path"),
                                         QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("--method"),
                                         QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                                         QStringLiteral("['/org/freedesktop/secrets/collection/login']")});
    return call.waitForFinished(20000) ? call.exitCode() : -1;
}

int unlocked() {
    QProcess daemon;
    if (!startKeyring(daemon, true))
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
    if (lockAll() != 0)
        return failed("lock");
    const auto locked = readNow(*keychain, "p/key");
    if (!failsWith(locked, "keychain_locked"))
        return failed("locked", locked ? QStringLiteral("read") : text(locked.error().code) + locked.error().toText());
    const auto refused = writeNow(*keychain, "p/key", secret);
    if (!failsWith(refused, "keychain_locked"))
        return failed("locked write",
                      refused ? QStringLiteral("written") : text(refused.error().code) + refused.error().toText());
    daemon.kill();
    daemon.waitForFinished();
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
    QProcess stopped;
    if (!startKeyring(stopped, true))
        return failed("no daemon");
    const auto keychain = profiles::systemKeychain(300);
    ::kill(static_cast<pid_t>(stopped.processId()), SIGSTOP);
    const auto read = readNow(*keychain, "p/key");
    ::kill(static_cast<pid_t>(stopped.processId()), SIGKILL);
    stopped.waitForFinished();
    return failsWith(read, "keychain_locked") ? 0 : failed("silent", read ? QString() : read.error().toText());
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

    // A bus that starts nothing by itself, whatever is installed.
    static QString quietBus(const QTemporaryDir& folder) {
        QFile file(folder.filePath(QStringLiteral("bus.conf")));
        if (file.open(QIODevice::WriteOnly))
            file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                       "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                       "<allow own=\"*\"/></policy></busconfig>");
        return QStringLiteral("--config-file=") + file.fileName();
    }

  private Q_SLOTS:
    void states_data() {
        QTest::addColumn<QString>("state");
        for (const char* state : {"unlocked", "absent", "silent"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void states() {
        QFETCH(QString, state);
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
                       QStringLiteral("--state"), state});
        QVERIFY2(session.waitForFinished(60000), "it hangs");
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, session.readAll());
        // Whatever the keyring does, nothing lies in a plain file.
        QProcess grep;
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-rlE"), QStringLiteral("BEGIN.(PRIVATE|KEY)|bytes"), home.path()});
        QVERIFY(grep.waitForFinished(20000));
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--state")) {
        const QString state = arguments.at(2);
        return state == QLatin1String("unlocked") ? unlocked() : state == QLatin1String("absent") ? absent() : silent();
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"

// A Secret Service of the test's own: gnome-keyring-daemon on a session bus that starts nothing by itself. The test
// program starts itself again inside of that bus.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace test {

/// The first program that is needed and not installed; empty: all are there.
inline QByteArray missingForKeyring() {
    for (const char* needed : {"dbus-run-session", "gnome-keyring-daemon", "gdbus"}) {
        if (QStandardPaths::findExecutable(QLatin1String(needed)).isEmpty()) {
            return needed;
        }
    }
    return {};
}

struct Ended {
    bool well = false; ///< by itself, with 0
    QByteArray said;
};

/// Runs this program again with `arguments`, on a bus of its own, with `home` for everything that is written.
inline Ended againInSession(const QTemporaryDir& home, const QStringList& arguments, int timeoutMs) {
    QFile file(home.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {false, "the configuration of the bus cannot be written"};
    }
    // No service folders: whatever is installed, nothing is started by asking for it.
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
               "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
               "<allow own=\"*\"/></policy></busconfig>");
    file.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("DISPLAY"));
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(QStringLiteral("dbus-run-session"),
                  QStringList{QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--"),
                              QCoreApplication::applicationFilePath()} +
                      arguments);
    if (!session.waitForFinished(timeoutMs)) {
        return {false, "it hangs\n" + session.readAll()};
    }
    return {session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, session.readAll()};
}

/// Runs gdbus; its exit code, or -1.
inline int gdbus(const QStringList& arguments) {
    QProcess call;
    call.start(QStringLiteral("gdbus"), arguments);
    return call.waitForFinished(25000) ? call.exitCode() : -1;
}

/// Waits until somebody has this name.
inline bool isOnBus(const QString& name) {
    return gdbus({QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"),
                  QStringLiteral("20"), name}) == 0;
}

/// The daemon in the foreground, until it is killed or goes out of scope. Keyrings lie in XDG_DATA_HOME.
class PrivateKeyring {
  public:
    ~PrivateKeyring() { kill(); }
    PrivateKeyring() = default;
    PrivateKeyring(const PrivateKeyring&) = delete;
    PrivateKeyring& operator=(const PrivateKeyring&) = delete;

    /// With the login keyring unlocked by a password. False: it does not come up.
    [[nodiscard]] bool start() {
        m_daemon.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
        if (!m_daemon.waitForStarted()) {
            return false;
        }
        m_daemon.write("a password\n");
        if (!m_daemon.waitForBytesWritten(5000)) {
            return false;
        }
        m_daemon.closeWriteChannel();
        return isOnBus(QStringLiteral("org.freedesktop.secrets"));
    }
    /// Locks the keyring; nobody is there to unlock it again.
    [[nodiscard]] static bool lock() {
        return gdbus({QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                      QStringLiteral("org.freedesktop.secrets"), QStringLiteral("--object-path"),
                      QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("--method"),
                      QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                      QStringLiteral("['/org/freedesktop/secrets/collection/login']")}) == 0;
    }
    void kill() {
        if (m_daemon.state() != QProcess::NotRunning) {
            m_daemon.kill();
            m_daemon.waitForFinished(20000);
        }
    }
    [[nodiscard]] qint64 processId() const { return m_daemon.processId(); }

  private:
    QProcess m_daemon;
};

/// The files below `folders` that hold what `pattern` (an extended regular expression) describes.
inline QByteArray filesWith(const QString& pattern, const QStringList& folders) {
    QProcess grep;
    grep.start(QStringLiteral("grep"), QStringList{QStringLiteral("-rlaE"), pattern} + folders);
    return grep.waitForFinished(20000) ? grep.readAllStandardOutput() : QByteArray("grep does not end");
}

} // namespace test

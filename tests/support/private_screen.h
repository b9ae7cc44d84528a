// A screen of the test's own, for programs that show something to a person: Xvfb.
#pragma once

#include <QProcess>

namespace test {

/// The first line that a program writes; empty where none comes.
inline QByteArray lineOf(QProcess& process) {
    while (!process.canReadLine() && process.waitForReadyRead(20000)) {
    }
    return process.readLine().trimmed();
}

class PrivateScreen {
  public:
    ~PrivateScreen() { stop(m_server); }
    PrivateScreen() = default;
    PrivateScreen(const PrivateScreen&) = delete;
    PrivateScreen& operator=(const PrivateScreen&) = delete;

    /// Programs that this one starts from now on show themselves there. False: it does not come up.
    [[nodiscard]] bool start() {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1024x700x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        const QByteArray number = lineOf(m_server);
        return !number.isEmpty() && qputenv("DISPLAY", ':' + number);
    }
    /// Ends a program that was started on it.
    static void stop(QProcess& process) {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished(20000);
        }
    }

  private:
    QProcess m_server;
};

} // namespace test

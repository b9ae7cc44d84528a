// The examples of installer/examples are run as they stand there, with a server that lets the key in at the second try.
#include "cli/run_cli.h"
#include "net/test_server.h"
#include <QRegularExpression>

using namespace cli_test;

namespace {

const QByteArray grant =
    test::jsonAnswer(200, R"({"access_token":"SECRETTOKENSECRETTOKEN","token_type":"bearer","expires_in":60})");

QString example(const char* name) {
    return QString::fromUtf8(contentOf(QStringLiteral(AD_SOURCE_DIR "/installer/examples/") + QString::fromUtf8(name)));
}

} // namespace

class TestExamples : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_keys.make(), "openssl is needed");
        QVERIFY(QFile::link(program(), m_folder.filePath(QStringLiteral("assertion-doctor-cli"))));
    }
    void init() {
        m_server = std::make_unique<test::Server>();
        m_server->answer = [this, asked = 0](QTcpSocket* socket, const QByteArray& request) mutable {
            if (request.startsWith("GET "))
                socket->write(test::jsonAnswer(200, "{\"token_endpoint\":\"" +
                                                        QByteArray::fromStdString(m_server->url()) + "\"}"));
            else
                socket->write(++asked < 2 ? test::invalidClient() : grant);
            socket->disconnectFromHost();
        };
    }

    void unit() {
        const QString unit = example("assertion-doctor-watch@.service");
        const auto value = [&unit](const char* name) {
            const QRegularExpression line(QLatin1Char('^') + QLatin1String(name) + QLatin1String("=(.*)$"),
                                          QRegularExpression::MultilineOption);
            return line.match(unit).captured(1);
        };
        const QString command = value("ExecStart");
        QVERIFY2(command.startsWith(QLatin1String("/usr/bin/assertion-doctor-cli ")), qPrintable(command));
        const QString data = m_folder.filePath(QStringLiteral("data"));
        // systemd gives the whole name as one word, blanks and all.
        const QString name = QStringLiteral("my profile");
        const Ran saved =
            run(program(),
                QStringList{QStringLiteral("profile"), QStringLiteral("add"), name} + words("--client-id me --key") +
                    QStringList{m_keys.at("key.pem"), QStringLiteral("--token-endpoint"),
                                QString::fromStdString(m_server->url())},
                {}, environment());
        QVERIFY2(saved.code == 0, saved.err);
        QStringList arguments = command.split(QLatin1Char(' ')).mid(1);
        arguments.replaceInStrings(QStringLiteral("%I"), name);
        const Ran ran = runWith(program(), arguments);
        QVERIFY2(ran.code == 0, ran.out + ran.err);
        QVERIFY2(ran.out.contains("400 invalid_client") && ran.out.contains("token granted"), ran.out);
        // What ends the wait for good, and what a person has to mend, starts it no more.
        QCOMPARE(value("SuccessExitStatus"), QStringLiteral("1 130"));
        QCOMPARE(value("RestartPreventExitStatus"), QStringLiteral("2 3"));
        QVERIFY(!QFile::exists(data + QStringLiteral("/key.pem")));
    }
    void unitIsReadBySystemd() {
        const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (analyze.isEmpty())
            QSKIP("systemd-analyze is not installed");
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("assertion-doctor-watch@a.service"));
        // Where the program is not installed, only that would be said.
        QVERIFY(put(copy, example("assertion-doctor-watch@.service")
                              .replace(QLatin1String("/usr/bin/assertion-doctor-cli"), program())
                              .toUtf8()));
        const Ran ran = run(analyze, {QStringLiteral("verify"), QStringLiteral("--user"), copy}, {},
                            {QStringLiteral("XDG_RUNTIME_DIR=") + folder.path()});
        QVERIFY2(!ran.err.contains("assertion-doctor-watch"), ran.err);
    }

    void ci() {
        static const QRegularExpression step(QStringLiteral("\n( +)run: \\|\n((?:\\1  .*\n)+)"));
        const auto match = step.match(example("README.md"));
        QVERIFY(match.hasMatch());
        QString script;
        for (const QString& line : match.captured(2).split(QLatin1Char('\n')))
            script += line.mid(match.captured(1).size() + 2) + QLatin1Char('\n');
        const QString home = QStringLiteral("HOME=") + m_folder.path();
        const Ran ran =
            runWith(QStringLiteral("bash"),
                    {QStringLiteral("--noprofile"), QStringLiteral("--norc"), QStringLiteral("-eo"),
                     QStringLiteral("pipefail"), QStringLiteral("-c"), QStringLiteral("cd \"$HOME\"\n") + script},
                    {home, QStringLiteral("PATH=") + m_folder.path() + QStringLiteral(":/usr/bin:/bin"),
                     QStringLiteral("RUNNER_TEMP=") + m_folder.path(), QStringLiteral("CLIENT_ID=me"),
                     QStringLiteral("FHIR_BASE=") + QString::fromStdString(m_server->url()),
                     QStringLiteral("KEY=") + QString::fromUtf8(contentOf(m_keys.at("key.pem")))});
        QVERIFY2(ran.code == 0, ran.out + ran.err);
        const auto lines = contentOf(m_folder.filePath(QStringLiteral("watch.jsonl"))).trimmed().split('\n');
        QCOMPARE(lines.size(), 3); // two tries and the diagnosis
        QVERIFY2(lines.constLast().contains("assertion-doctor/diagnosis/1"), lines.constLast());
        QVERIFY((QFile::permissions(m_folder.filePath(QStringLiteral("key.pem"))) &
                 (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }

  private:
    [[nodiscard]] QStringList environment() const {
        return {QStringLiteral("XDG_DATA_HOME=") + m_folder.path(),
                QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent")};
    }
    /// Runs it with the event loop going: the server lives in it.
    Ran runWith(const QString& command, const QStringList& arguments, const QStringList& more = {}) const {
        QProcess process;
        QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
        for (const QString& pair : environment() + more)
            settings.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
        process.setProcessEnvironment(settings);
        QSignalSpy ended(&process, &QProcess::finished);
        process.start(command, arguments);
        process.closeWriteChannel();
        if (!ended.wait(60000)) {
            process.kill();
            process.waitForFinished(5000);
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Keys m_keys;
    QTemporaryDir m_folder;
    std::unique_ptr<test::Server> m_server;
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"

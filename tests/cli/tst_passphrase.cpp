// A locked key: with and without its passphrase, and that nothing secret is ever printed.
#include "cli/run_cli.h"
#include <nlohmann/json.hpp>

using namespace cli_test;

namespace {

const QByteArray onTerminal = R"(import os, pty, select, sys, termios
answers = sys.argv[1].split(',')
pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
seen, asked = b'', 0
while True:
    try:
        if not select.select([fd], [], [], 20)[0]:
            break
        chunk = os.read(fd, 4096)
    except OSError:
        break
    if not chunk:
        break
    seen += chunk
    while asked < len(answers) and seen.count(b'key: ') > asked:
        # The prompt is written before echo goes off: wait for that, as a person does.
        while termios.tcgetattr(fd)[3] & termios.ECHO:
            select.select([], [], [], 0.01)
        os.write(fd, b'\x03' if answers[asked] == '^C' else answers[asked].encode() + b'\n')
        asked += 1
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
)";

/// A shell with one program in front of it, which a signal meets at its prompt.
const QByteArray atThePrompt = R"(import os, pty, resource, select, signal, sys, termios, time
which, answer, command = getattr(signal, sys.argv[1]), sys.argv[2], sys.argv[3:]
pid, fd = pty.fork()
if pid == 0:
    echo = lambda: termios.tcgetattr(0)[3] & termios.ECHO
    def quiet():
        while echo():
            time.sleep(0.01)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    program = os.fork()
    if program == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.execv(command[0], command)
    quiet()
    os.kill(program, which)
    status = os.waitpid(program, os.WUNTRACED)[1]
    print('echo is', 'on' if echo() else 'off', flush=True)
    if os.WIFSTOPPED(status):
        os.kill(program, signal.SIGCONT)
        quiet()
        print('stopped', flush=True)
        status = os.waitpid(program, 0)[1]
    print('ended with', os.waitstatus_to_exitcode(status), flush=True)
    os._exit(0)
seen, typed = b'', False
while select.select([fd], [], [], 20)[0]:
    try:
        chunk = os.read(fd, 4096)
    except OSError:
        break
    seen += chunk
    if not chunk:
        break
    if b'stopped' in seen and not typed:
        os.write(fd, answer.encode() + b'\n')
        typed = True
sys.stdout.buffer.write(seen)
os.kill(pid, signal.SIGKILL)
)";

} // namespace

class TestPassphrase : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_keys.make(), "openssl is needed");
        QVERIFY(put(m_keys.at("terminal.py"), onTerminal));
        QVERIFY(put(m_keys.at("shell.py"), atThePrompt));
    }

    void withoutOneTheKeyIsUnreadable() {
        // setsid: no terminal to ask on, wherever the tests run.
        const Ran ran = run(QStringLiteral("setsid"), {QStringLiteral("-w"), program(), QStringLiteral("inspect"),
                                                       m_keys.at("locked.pem"), QStringLiteral("--json")});
        QCOMPARE(ran.code, 3);
        const auto i = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(i.is_object(), ran.out);
        QCOMPARE(i.value("kind", ""), std::string("private_key"));
        QVERIFY2(!i["findings"].empty() && i["findings"][0]["causes"] == nlohmann::json::array({"key_unreadable"}),
                 ran.out);
        QVERIFY2(ran.err.contains("passphrase"), ran.err);
    }

    void fromAFile() {
        const Ran ran = show({QStringLiteral("--passphrase-file"), m_keys.at("passphrase")});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains("2048"));
    }
    void fromAnEnvironmentVariable() {
        QCOMPARE(show({QStringLiteral("--passphrase-env"), QStringLiteral("KEY_PASS")},
                      {QStringLiteral("KEY_PASS=correct horse")})
                     .code,
                 0);
    }
    void aWrongOneIsSaid() {
        const Ran ran = show({QStringLiteral("--passphrase-file"), m_keys.at("wrong")});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains("passphrase") && !ran.err.contains("battery"), ran.err);
    }
    void aSourceThatFailsIsSaidOnce_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const QString missing = QStringLiteral("/nonexistent/passphrase");
        for (const char* line : {"key show --key", "inspect", "inspect --json",
                                 "diagnose --client-id a --token-endpoint https://example.org/t --key",
                                 "sign --client-id a --token-endpoint https://example.org/t --key"}) {
            const QStringList arguments = words(line) << m_keys.at("locked.pem");
            QTest::addRow("%s, file", line) << arguments + QStringList{QStringLiteral("--passphrase-file"), missing}
                                            << QByteArray("/nonexistent/passphrase: The file with the passphrase");
            QTest::addRow("%s, variable", line)
                << arguments + QStringList{QStringLiteral("--passphrase-env"), QStringLiteral("NOT_SET_ANYWHERE")}
                << QByteArray("The environment variable NOT_SET_ANYWHERE is not set.");
        }
    }
    // "None was given" beside it would send the person looking in the wrong place.
    void aSourceThatFailsIsSaidOnce() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Ran ran = cli(arguments);
        QVERIFY2(ran.code == 3, QByteArray::number(ran.code) + ran.err);
        QCOMPARE(ran.err.count("error: "), 1);
        QVERIFY2(QByteArray(ran.err).replace("\n  ", " ").contains(said), ran.err);
    }

    void neverFromAnArgument() {
        QCOMPARE(show({QStringLiteral("--passphrase"), QStringLiteral("correct horse")}).code, 2);
    }

    void typed_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("code");
        QTest::newRow("right") << QStringLiteral("correct horse") << 0;
        QTest::newRow("right at the second try") << QStringLiteral("battery staple,correct horse") << 0;
        QTest::newRow("given up") << QStringLiteral("^C") << 130;
    }
    void typed() {
        QFETCH(QString, answers);
        QFETCH(int, code);
        const Ran ran = run(QStringLiteral("/usr/bin/python3"),
                            {m_keys.at("terminal.py"), answers, program(), QStringLiteral("key"),
                             QStringLiteral("show"), QStringLiteral("--key"), m_keys.at("locked.pem")});
        QVERIFY2(ran.code == code, ran.out + ran.err);
        QVERIFY2(!ran.out.contains("horse") && !ran.out.contains("staple"), "what was typed is shown");
        if (code == 0)
            QVERIFY2(ran.out.contains("2048"), ran.out);
    }

    void echoIsOnAgain_data() {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("SIGINT") << QByteArray("ended with 130");
        QTest::newRow("SIGTERM") << QByteArray("ended with -15");
        QTest::newRow("SIGHUP") << QByteArray("ended with -1");
        QTest::newRow("SIGQUIT") << QByteArray("ended with -3");
        QTest::newRow("SIGTSTP") << QByteArray("ended with 0"); // halted, called back, and asked once more
    }
    void echoIsOnAgain() {
        QFETCH(QByteArray, end);
        const Ran ran = run(QStringLiteral("/usr/bin/python3"),
                            {m_keys.at("shell.py"), QLatin1String(QTest::currentDataTag()),
                             QStringLiteral("correct horse"), program(), QStringLiteral("key"), QStringLiteral("show"),
                             QStringLiteral("--key"), m_keys.at("locked.pem")});
        QVERIFY2(ran.out.contains("echo is on"), ran.out + ran.err);
        QVERIFY2(ran.out.contains(end + "\r\n"), ran.out + ran.err);
        QVERIFY(!ran.out.contains("horse"));
    }

    void aWatchAsksOnce() {
        // Nobody listens there: each try ends at once, and each reads the key again.
        const Ran ran =
            run(QStringLiteral("/usr/bin/python3"),
                QStringList{m_keys.at("terminal.py"), QStringLiteral("correct horse"), program()} +
                    words("watch --every 1 --max-attempts 2 --client-id me --token-endpoint http://127.0.0.1:1/token") +
                    QStringList{QStringLiteral("--key"), m_keys.at("locked.pem")});
        QVERIFY2(ran.code == 4, ran.out + ran.err);
        QCOMPARE(ran.out.count("Passphrase of the key"), 1);
        QVERIFY2(ran.out.contains("  2  no answer"), ran.out);
    }

    void noSecretIsPrinted_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"key show", "key public --format jwk", "key jwks", "key certificate",
                                 "sign --client-id a --token-endpoint https://example.org/t",
                                 "sign --curl --client-id a --token-endpoint https://example.org/t",
                                 "diagnose --client-id a --token-endpoint https://example.org/t",
                                 "diagnose --json --client-id a --token-endpoint https://example.org/t"})
            QTest::newRow(line) << words(line);
    }
    void noSecretIsPrinted() {
        QFETCH(QStringList, arguments);
        const QList<QByteArray> secrets = m_keys.secretLines();
        QVERIFY(secrets.size() > 10);
        const Ran ran = cli(arguments + QStringList{QStringLiteral("--key"), m_keys.at("locked.pem"),
                                                    QStringLiteral("--passphrase-file"), m_keys.at("passphrase")});
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.err);
        const QByteArray all = ran.out + ran.err;
        for (const QByteArray& secret : secrets)
            QVERIFY(!all.contains(secret));
        QVERIFY(!all.contains("PRIVATE KEY") && !all.contains("correct horse") && !all.contains("\"d\":"));
    }

    void aSavedCaseHoldsNoKey() {
        const QString saved = m_keys.at("saved.json");
        const Ran ran = cli({QStringLiteral("diagnose"), QStringLiteral("--client-id"), QStringLiteral("a"),
                             QStringLiteral("--token-endpoint"), QStringLiteral("https://example.org/t"),
                             QStringLiteral("--key"), m_keys.at("key.pem"), QStringLiteral("--save-case"), saved});
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.err);
        const QByteArray content = contentOf(saved);
        QVERIFY2(content.contains("assertion-doctor/case/1") && content.contains("eyJ"), content);
        for (const QByteArray& secret : m_keys.secretLines())
            QVERIFY(!content.contains(secret));
    }

  private:
    Ran show(const QStringList& more, const QStringList& environment = {}) const {
        return cli(QStringList{QStringLiteral("key"), QStringLiteral("show"), QStringLiteral("--key"),
                               m_keys.at("locked.pem")} +
                       more,
                   {}, environment);
    }
    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"

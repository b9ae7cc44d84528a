// lint: one line out for each line in, in order, from files and pipes, with bounded memory.
#include "cli/run_cli.h"
#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace cli_test;
using nlohmann::json;

namespace {

QByteArray base64url(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
QByteArray token(const QByteArray& claims) {
    return base64url(R"({"alg":"RS384","typ":"JWT","kid":"k"})") + '.' + base64url(claims) + '.' +
           base64url(QByteArray(256, 's'));
}
// Judged at 2026-11-23T10:00:00Z, which is 1795428000.
const QByteArray good =
    token(R"({"iss":"c","sub":"c","aud":"https://a.example/token","jti":"4f1c","exp":1795428200,"iat":1795427990})");
const QByteArray late =
    token(R"({"iss":"c","sub":"c","aud":"https://a.example/token","jti":"4f1c","exp":1795427000,"iat":1795426800})");
const QByteArray far =
    token(R"({"iss":"c","sub":"c","aud":"https://a.example/token","jti":"4f1c","exp":1795431600,"iat":1795427990})");
const QByteArray other =
    token(R"({"iss":"c","sub":"d","aud":"https://a.example/token","jti":"4f1c","exp":1795428200,"iat":1795427990})");

const QStringList lintAt{QStringLiteral("lint"), QStringLiteral("--json"), QStringLiteral("--now"),
                         QStringLiteral("2026-11-23T10:00:00Z")};

QList<json> lines(const QByteArray& out) {
    QList<json> all;
    for (const QByteArray& line : out.split('\n'))
        if (!line.isEmpty())
            all.append(json::parse(line.begin(), line.end(), nullptr, false));
    return all;
}

} // namespace

class TestLint : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// A stack for a thread is larger than all the memory that the process may have.
    void whereThreadsAreScarce() {
        const Ran ran =
            run(QStringLiteral("bash"),
                QStringList{QStringLiteral("-c"),
                            QStringLiteral("ulimit -s 67108864 && ulimit -v 33554432 && exec \"$0\" \"$@\""), program()}
                    << lintAt << words("--threads 4"),
                good + '\n' + late + '\n' + far + '\n' + late);
        if (ran.err.contains("ulimit"))
            QSKIP("the limits cannot be set here");
        const auto all = lines(ran.out);
        QCOMPARE(all.size(), 4);
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(all[i]["line"], json(i + 1));
        QVERIFY2(all[0]["verdict"] == "pass" || all[0]["verdict"] == "warn", ran.out);
        QCOMPARE(all[3]["verdict"], json("fail"));
        QCOMPARE(ran.code, 1);
    }
    void verdicts() {
        const Ran ran = cli(lintAt, good + '\n' + late + '\n' + far + "\r\n" + other + "\nnothing\n\n" +
                                        "log: token=" + late + " end");
        const auto all = lines(ran.out);
        QCOMPARE(all.size(), 7);
        QCOMPARE(ran.code, 1);
        for (int i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].size(), std::size_t(3));
            QCOMPARE(all[i]["line"], json(i + 1));
            QVERIFY(all[i]["causes"].is_array());
        }
        QVERIFY2(all[0]["verdict"] == "pass" || all[0]["verdict"] == "warn", ran.out);
        const auto has = [&](int line, const char* cause) {
            const json& causes = all[line]["causes"];
            return std::find(causes.begin(), causes.end(), json(cause)) != causes.end();
        };
        QCOMPARE(all[1]["verdict"], json("fail"));
        QVERIFY2(has(1, "exp_passed"), ran.out);
        QVERIFY2(has(2, "exp_too_far"), ran.out);
        QVERIFY2(has(3, "iss_sub_mismatch"), ran.out);
        QCOMPARE(all[4]["verdict"], json("unreadable"));
        QCOMPARE(all[5]["verdict"], json("unreadable"));
        QVERIFY2(has(5, "assertion_missing"), ran.out);
        QVERIFY2(has(6, "exp_passed"), ran.out);
    }

    void exitCodes() {
        QCOMPARE(cli(lintAt, good + '\n').code, 0);
        QCOMPARE(cli(lintAt, "").code, 0);
        QCOMPARE(cli(lintAt, good + "\n\n").code, 0);
        QCOMPARE(cli(lintAt, "\n" + good + "\n \t\r\n").code, 0);
        QCOMPARE(cli(lintAt, "\n\n").code, 0);
        QCOMPARE(cli(lintAt, "\nno token\n").code, 3);
        QCOMPARE(cli(lintAt, late + '\n').code, 1);
        QCOMPARE(cli(lintAt, "no\ntoken\n").code, 3);
        QCOMPARE(cli(lintAt + QStringList{QStringLiteral("/nonexistent")}).code, 3);
        QCOMPARE(cli(lintAt + QStringList{QStringLiteral("/")}).code, 3);
        QCOMPARE(cli(words("lint --now yesterday -")).code, 2);
    }

    void plainText() {
        const Ran ran = cli(words("lint --now 2026-11-23T10:00:00Z"), late + '\n');
        QVERIFY2(ran.out.startsWith("1: fail exp_passed"), ran.out);
        QVERIFY2(ran.err.contains("1 lines: 0 pass"), ran.err);
    }

    void inOrderOnAnyNumberOfThreads() {
        QByteArray input;
        for (int i = 0; i < 2000; ++i)
            input += (i % 3 == 0 ? late : i % 3 == 1 ? far : QByteArray("x")) + '\n';
        const Ran one = cli(lintAt + QStringList{QStringLiteral("--threads"), QStringLiteral("1")}, input);
        QCOMPARE(one.code, 1);
        QCOMPARE(one.out.count('\n'), 2000);
        for (const char* threads : {"2", "7"})
            QCOMPARE(cli(lintAt + QStringList{QStringLiteral("--threads"), QString::fromUtf8(threads)}, input).out,
                     one.out);
    }

    void endlessLines() {
        // Told, and not kept: the line after it is judged.
        const QByteArray input = late + '\n' + QByteArray(3 << 20, 'e') + '\n' + late + '\n' + QByteArray(2 << 20, '.');
        const Ran ran = cli(lintAt, input);
        const auto all = lines(ran.out);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[1]["verdict"], json("unreadable"));
        QCOMPARE(all[2]["verdict"], json("fail"));
        QCOMPARE(all[2]["line"], json(3));
        QCOMPARE(all[3]["verdict"], json("unreadable"));
    }

    void binary() {
        QByteArray input;
        for (int i = 0; i < 300000; ++i)
            input += static_cast<char>(i * 31 % 256);
        const Ran ran = cli(lintAt, input + '\n' + late);
        QCOMPARE(ran.code, 1);
        const auto all = lines(ran.out);
        QCOMPARE(all.size(), static_cast<qsizetype>(input.count('\n')) + 2);
        QCOMPARE(all.last()["verdict"], json("fail"));
    }

    void signaturesWhereAKeyIsRegistered() {
        Keys keys;
        QVERIFY(keys.make());
        const Ran made = cli({QStringLiteral("sign"), QStringLiteral("--key"), keys.at("key.pem"),
                              QStringLiteral("--client-id"), QStringLiteral("me"), QStringLiteral("--token-endpoint"),
                              QStringLiteral("https://example.org/token"), QStringLiteral("--now"),
                              QStringLiteral("2026-11-23T10:00:00Z"), QStringLiteral("--kid"), QStringLiteral("k1")});
        QCOMPARE(made.code, 0);
        const QStringList registered{QStringLiteral("--registered"), keys.at("public.pem")};
        QCOMPARE(cli(lintAt + registered, made.out.trimmed() + '\n').code, 0);
        QByteArray changed = made.out.trimmed();
        changed[changed.size() - 20] = changed[changed.size() - 20] == 'A' ? 'B' : 'A';
        const Ran ran = cli(lintAt + registered, changed + '\n');
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains("signature_invalid") || ran.out.contains("public_key_mismatch"), ran.out);
    }

    void aPipeIsJudgedAsItFills() {
        QProcess process;
        process.start(program(), lintAt);
        QVERIFY(process.waitForStarted());
        process.write(late + '\n');
        // The answer comes while the pipe is still open.
        QVERIFY(process.waitForReadyRead(20000));
        QVERIFY(process.readAllStandardOutput().startsWith("{\"line\":1,"));
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 1);
    }

    void whatHasNoEnd_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("pipe that nobody writes to") << QString() << QByteArray("Nobody writes to this pipe");
        QTest::newRow("zeros") << QStringLiteral("/dev/zero") << QByteArray("This is a device");
        QTest::newRow("random bytes") << QStringLiteral("/dev/urandom") << QByteArray("This is a device");
    }
    void whatHasNoEnd() {
        QFETCH(QString, path);
        QFETCH(QByteArray, said);
        const QTemporaryDir folder;
        if (path.isEmpty()) {
            path = folder.filePath(QStringLiteral("fifo"));
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        }
        const Ran ran = cli(lintAt + QStringList{path});
        QVERIFY2(ran.code == 3 && ran.out.isEmpty(), QByteArray::number(ran.code) + ran.out + ran.err);
        QVERIFY2(ran.err.contains(said) && ran.err.contains(path.toUtf8()), ran.err);
    }

    void pipesByName_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("out");
        const QByteArray one("1: unreadable assertion_malformed\n");
        // The shell opens the FIFO for writing as soon as somebody reads; the writer may be slow with its first line.
        QTest::newRow("a writer that waits") << QStringLiteral("(echo x > fifo) & \"$0\" lint fifo") << one;
        QTest::newRow("a writer that comes later")
            << QStringLiteral("(sleep 0.3; exec > fifo; sleep 0.3; echo x) & \"$0\" lint fifo") << one;
        QTest::newRow("substitution") << QStringLiteral("\"$0\" lint <(echo x)") << one;
        QTest::newRow("substitution without a line") << QStringLiteral("\"$0\" lint <(true)") << QByteArray();
        QTest::newRow("standard input by name") << QStringLiteral("echo x | \"$0\" lint /dev/stdin") << one;
    }
    void pipesByName() {
        QFETCH(QString, command);
        QFETCH(QByteArray, out);
        const QTemporaryDir folder;
        const Ran ran = run(QStringLiteral("bash"),
                            {QStringLiteral("-c"), QStringLiteral("cd \"$1\" && mkfifo fifo || exit; ") + command,
                             program(), folder.path()});
        QVERIFY2(ran.out == out, ran.out + ran.err);
    }

    void aReaderThatGoesAway() {
        const Ran ran =
            run(QStringLiteral("bash"),
                {QStringLiteral("-c"), QStringLiteral("for i in {1..2000}; do echo x; done | \"$0\" lint | head -n 1"),
                 program()});
        QCOMPARE(ran.out, QByteArray("1: unreadable assertion_malformed\n"));
    }

    void aFullDiskIsTold_data() {
        QTest::addColumn<QString>("command");
        QTest::newRow("lint") << QStringLiteral("echo x | \"$0\" lint");
        QTest::newRow("explain") << QStringLiteral("\"$0\" explain aud_mismatch");
        QTest::newRow("report") << QStringLiteral("echo '{\"error\":\"invalid_client\"}' | \"$0\" report -");
        QTest::newRow("help") << QStringLiteral("\"$0\" --help");
    }
    void aFullDiskIsTold() {
        QFETCH(QString, command);
        const Ran ran =
            run(QStringLiteral("sh"), {QStringLiteral("-c"), command + QStringLiteral(" > /dev/full"), program()});
        QVERIFY2(ran.code == 3, QByteArray::number(ran.code) + ran.err);
        QVERIFY2(ran.err.contains("Standard output cannot be written"), ran.err);
    }

    void memoryStaysBounded() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers take memory of their own");
#endif
        const Ran ran = run(QStringLiteral("bash"),
                            {QStringLiteral("-c"),
                             QStringLiteral("yes x | head -n 100000 | \"$0\" lint --json | tail -n 1"), program()});
        QVERIFY2(ran.out.startsWith("{\"line\":100000,"), ran.out + ran.err);
        rusage used{};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &used), 0);
        // The largest of all children so far, in KiB.
        QVERIFY2(used.ru_maxrss < 64 * 1024, qPrintable(QString::number(used.ru_maxrss)));
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"

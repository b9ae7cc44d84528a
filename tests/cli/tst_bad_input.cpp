// Whatever a path leads to, every command says what is wrong with it, at once, with exit code 3.
#include "cli/run_cli.h"

#include <sys/stat.h>

using namespace cli_test;

class TestBadInput : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_keys.make(), "openssl is needed");
        QVERIFY(put(m_keys.at("empty"), ""));
        QVERIFY(put(m_keys.at("binary"), QByteArray("\x00\xFF\xFE\x80\x01\x7F", 6).repeated(200)));
        QVERIFY(put(m_keys.at("large"), QByteArray(17 << 20, 'A')));
        QCOMPARE(::mkfifo(QFile::encodeName(m_keys.at("fifo")).constData(), 0600), 0);
    }

    void paths_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("path");
        const std::pair<const char*, const char*> commands[] = {
            {"key show", "key show --key @"},
            {"key public", "key public --key @"},
            {"key jwks", "key jwks --key @"},
            {"key certificate", "key certificate --key @"},
            {"key match", "key match --key @ --registered PUBLIC"},
            {"key match, registered", "key match --key KEY --registered @"},
            {"sign", "sign --client-id a --token-endpoint https://example.org/t --key @"},
            {"sign, case", "sign --client-id a --token-endpoint https://example.org/t --key KEY --case @"},
            {"token", "token --client-id a --token-endpoint https://example.org/t --key @"},
            {"token, authority", "token --client-id a --token-endpoint https://example.org/t --key KEY --ca-file @"},
            {"diagnose, case", "diagnose --case @"},
            {"diagnose, key", "diagnose --client-id a --token-endpoint https://example.org/t --key @"},
            {"diagnose, registered", "diagnose --registered @"},
            {"diagnose, authority", "diagnose --send --client-id a --token-endpoint https://example.org/t --key KEY "
                                    "--ca-file @"},
            {"inspect", "inspect @"},
            {"practice", "practice --register a=@"},
        };
        for (const auto& [name, line] : commands)
            for (const char* path :
                 {"missing", "folder", "fifo", "device", "endless device", "large", "empty", "binary"})
                QTest::addRow("%s: %s", name, path) << words(line) << QString::fromUtf8(path);
    }
    void paths() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, path);
        const QString real = path == QLatin1String("folder")           ? QFileInfo(m_keys.at("key.pem")).path()
                             : path == QLatin1String("device")         ? QStringLiteral("/dev/null")
                             : path == QLatin1String("endless device") ? QStringLiteral("/dev/zero")
                                                                       : m_keys.at(qPrintable(path));
        arguments.replaceInStrings(QStringLiteral("@"), real);
        arguments.replaceInStrings(QStringLiteral("KEY"), m_keys.at("key.pem"));
        arguments.replaceInStrings(QStringLiteral("PUBLIC"), m_keys.at("public.pem"));
        const Ran ran = cli(arguments);
        QVERIFY2(ran.code == 3, QByteArray::number(ran.code) + '\n' + ran.out.left(300) + ran.err.left(600));
        QVERIFY2(ran.err.contains(real.toUtf8()), ran.err.left(600));
        QVERIFY2(ran.err.size() < 1500, ran.err.left(2000));
        QVERIFY(ran.out.isEmpty());
        for (const QByteArray& secret : m_keys.secretLines())
            QVERIFY(!ran.err.contains(secret));
    }

    void theCommandThatConverts() {
        // It stands there as it can be run, for a name that a shell would take apart.
        const QString putty = m_keys.at("my 'old' key.ppk");
        QVERIFY(put(putty, "PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: c\n"));
        for (const char* line : {"key show --key", "inspect", "profile add p --client-id a --data-dir DATA --key"}) {
            QStringList arguments = words(line);
            arguments.replaceInStrings(QStringLiteral("DATA"), m_keys.at("data"));
            const Ran ran = cli(arguments + QStringList{putty});
            // A profile keeps the path all the same.
            QCOMPARE(ran.code, arguments.front() == QLatin1String("profile") ? 0 : 3);
            const QByteArray said =
                QString(QString::fromUtf8(ran.err)).remove(QLatin1Char('\n')).remove(QLatin1Char(' ')).toUtf8();
            const QString word = QString(putty).replace(QLatin1String("'"), QLatin1String("'\\''"));
            const QByteArray wanted = QStringLiteral("puttygen '%1' -O private-openssh -o key.pem")
                                          .arg(word)
                                          .remove(QLatin1Char(' '))
                                          .toUtf8();
            QVERIFY2(said.contains(wanted), ran.err);
        }
        const Ran piped = cli(words("key show --key -"), contentOf(putty));
        QVERIFY2(piped.code == 3 && piped.err.contains("puttygen FILE"), piped.err);
    }

    void passphraseFiles_data() {
        QTest::addColumn<QString>("path");
        for (const char* path : {"missing", "fifo", "empty", "wrong", "large"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }
    void passphraseFiles() {
        QFETCH(QString, path);
        const Ran ran =
            cli({QStringLiteral("key"), QStringLiteral("show"), QStringLiteral("--key"), m_keys.at("locked.pem"),
                 QStringLiteral("--passphrase-file"), m_keys.at(qPrintable(path))});
        QVERIFY2(ran.code == 3, ran.err);
        QVERIFY(!ran.err.contains("battery staple"));
    }

  private:
    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"

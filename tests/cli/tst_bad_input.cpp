// Whatever a path leads to, every command says what is wrong with it, at once, with exit code 3.
#include "cli/run_cli.h"

#include <QStandardPaths>
#include <nlohmann/json.hpp>
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

    void theCommandThatConverts_data() {
        QTest::addColumn<QString>("tools"); // without them the row is left out
        QTest::addColumn<QString>("make");  // makes the file "$1" of key.pem; a passphrase is "secret"
        QTest::addColumn<QString>("result");
        QTest::newRow("PuTTY") << QStringLiteral("puttygen")
                               << QStringLiteral("openssl rsa -traditional -in key.pem -out old.pem; puttygen old.pem "
                                                 "-O private -o \"$1\"")
                               << QStringLiteral("key.pem");
        QTest::newRow("OpenSSH with a passphrase")
            << QStringLiteral("ssh-keygen")
            << QStringLiteral("cp key.pem \"$1\"; chmod 600 \"$1\"; ssh-keygen -q -p -P '' -N secret -f \"$1\"")
            << QStringLiteral("key.pem");
        QTest::newRow("Java keystore")
            << QStringLiteral("keytool")
            << QStringLiteral(
                   "openssl pkcs12 -export -in certificate.pem -inkey key.pem -passout pass:secret -out s.p12; "
                   "keytool -importkeystore -srckeystore s.p12 -srcstorepass secret -destkeystore \"$1\" "
                   "-deststoretype JKS -deststorepass secret")
            << QStringLiteral("key.p12");
        QTest::newRow("Java keystore in base64")
            << QStringLiteral("keytool")
            << QStringLiteral(
                   "openssl pkcs12 -export -in certificate.pem -inkey key.pem -passout pass:secret -out s.p12; "
                   "keytool -importkeystore -srckeystore s.p12 -srcstorepass secret -destkeystore s.jks "
                   "-deststoretype JKS -deststorepass secret; openssl base64 -in s.jks -out \"$1\"")
            << QStringLiteral("key.p12");
    }
    void theCommandThatConverts() {
        QFETCH(QString, tools);
        QFETCH(QString, make);
        QFETCH(QString, result);
        if (QStandardPaths::findExecutable(tools).isEmpty())
            QSKIP("A tool that converts is not installed");
        // A name that a shell would take apart, in a folder of its own: what is printed is run as it stands.
        QTemporaryDir folder;
        const auto in = [&](const QString& name) { return folder.filePath(name); };
        const QString old = in(QStringLiteral("my 'old' key, which came a long way and was called so"));
        for (const char* name : {"key.pem", "certificate.pem"})
            QVERIFY(QFile::copy(m_keys.at(name), in(QString::fromUtf8(name))));
        const auto shell = [&](const QString& command, const QString& argument) {
            QProcess sh;
            sh.setWorkingDirectory(folder.path());
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("SSH_ASKPASS"), in(QStringLiteral("asked")));
            environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
            sh.setProcessEnvironment(environment);
            sh.start(QStringLiteral("sh"), {QStringLiteral("-c"), command, QStringLiteral("sh"), argument});
            sh.write("secret\nsecret\nsecret\n"); // where a tool asks
            sh.closeWriteChannel();
            return sh.waitForFinished(60000) && sh.exitCode() == 0;
        };
        QVERIFY(put(in(QStringLiteral("asked")), "#!/bin/sh\ncase $1 in *old*) echo secret ;; *) echo ;; esac\n"));
        QVERIFY(
            QFile::setPermissions(in(QStringLiteral("asked")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(shell(QStringLiteral("exec >log 2>&1; ") + make, old));
        const QByteArray own = thumbprintOf(m_keys.at("key.pem"));
        QVERIFY(QFile::remove(in(QStringLiteral("key.pem"))));

        QString first;
        for (const char* line : {"key show --key", "inspect", "profile add p --client-id a --data-dir DATA --key"}) {
            QStringList arguments = words(line);
            arguments.replaceInStrings(QStringLiteral("DATA"), in(QStringLiteral("data")));
            const Ran ran = cli(arguments + QStringList{old});
            // A profile keeps the path all the same.
            QCOMPARE(ran.code, arguments.front() == QLatin1String("profile") ? 0 : 3);
            QStringList commands;
            for (const QByteArray& printed : ran.err.split('\n'))
                if (printed.startsWith("    "))
                    commands << QString::fromUtf8(printed);
            QVERIFY2(commands.size() == 1, ran.err);
            QCOMPARE(commands.front(), first.isEmpty() ? commands.front() : first);
            first = commands.front();
        }
        QVERIFY2(shell(QStringLiteral("exec >log 2>&1; ") + first, {}),
                 first.toUtf8() + '\n' + contentOf(in(QStringLiteral("log"))));
        QVERIFY(put(in(QStringLiteral("secret")), "secret"));
        QCOMPARE(thumbprintOf(in(result), in(QStringLiteral("secret"))), own);
    }
    void ofStandardInputTheCommandNamesNone() {
        const Ran piped =
            cli(words("key show --key -"), "PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: c\n");
        QVERIFY2(piped.code == 3 && piped.err.contains("\n    puttygen FILE -O private-openssh -o key.pem\n"),
                 piped.err);
    }

    void namesActOnNoTerminal_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("escape") << QByteArray("no\x1B[31mfile\x07") << QByteArray("no\\u001b[31mfile\\u0007");
        QTest::newRow("line feed") << QByteArray("no\nfile") << QByteArray("no\\nfile");
        QTest::newRow("direction") << QByteArray("no\xE2\x80\xAE"
                                                 "file")
                                   << QByteArray("no\\u202efile");
        QTest::newRow("C1") << QByteArray("no\xC2\x9B"
                                          "31mfile")
                            << QByteArray("no\\u009b31mfile");
    }
    void namesActOnNoTerminal() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, shown);
        const QString path = QString::fromUtf8(name);
        for (const char* line :
             {"key show --key @", "inspect @", "diagnose --case @", "lint @", "practice --register a=@",
              "sign --client-id a --token-endpoint https://example.org/t --key @",
              "diagnose --client-id a --ca-file @ --send"}) {
            QStringList arguments = words(line);
            arguments.replaceInStrings(QStringLiteral("@"), path);
            const Ran ran = cli(arguments);
            QVERIFY2(ran.code == 3, line);
            QVERIFY2(ran.err.contains(shown) && !ran.err.contains(name), line + ran.err);
        }
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
    static QByteArray thumbprintOf(const QString& key, const QString& passphraseFile = {}) {
        QStringList arguments = words("key show --json --key") + QStringList{key};
        if (!passphraseFile.isEmpty())
            arguments += {QStringLiteral("--passphrase-file"), passphraseFile};
        const Ran ran = cli(arguments);
        const auto shown = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        return shown.is_object() ? QByteArray::fromStdString(shown["key"].value("thumbprint", "")) : ran.err;
    }

    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"

// Making keys and certificates on the command line, checked with openssl.
#include "cli/run_cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sys/stat.h>

using namespace cli_test;

class TestKeyNew : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyType_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("openssl");
        const std::pair<const char*, const char*> types[] = {{"rsa2048", "(2048 bit"}, {"rsa3072", "(3072 bit"},
                                                             {"rsa4096", "(4096 bit"}, {"p256", "P-256"},
                                                             {"p384", "P-384"},        {"p521", "P-521"}};
        for (const auto& [type, says] : types)
            QTest::newRow(type) << QString::fromUtf8(type) << QByteArray(says);
    }
    void everyType() {
        QFETCH(QString, type);
        QFETCH(QByteArray, openssl);
        const QString path = at(type);
        const Ran ran = make({QStringLiteral("--type"), type, QStringLiteral("--out"), path});
        QVERIFY2(ran.code == 0, ran.err);
        const Ran read = run(QStringLiteral("openssl"), {QStringLiteral("pkey"), QStringLiteral("-in"), path,
                                                         QStringLiteral("-text"), QStringLiteral("-noout")});
        QVERIFY2(read.out.contains(openssl), read.out);
        QCOMPARE(rights(path), QFile::ReadOwner | QFile::WriteOwner);
        // What is printed is the public half, and where to go from here.
        QVERIFY2(ran.out.contains(publicOf(path)), ran.out);
        QVERIFY(ran.out.contains("\"keys\"") && ran.out.contains("key certificate"));
        QVERIFY(!ran.out.contains("PRIVATE KEY") && !ran.out.contains("\"d\""));
    }

    void asJson() {
        const QString path = at(QStringLiteral("json.pem"));
        const Ran ran = make({QStringLiteral("--type"), QStringLiteral("p256"), QStringLiteral("--out"), path,
                              QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, ran.err);
        const QJsonObject document = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(document[QStringLiteral("file")].toString(), path);
        QCOMPARE(document[QStringLiteral("encrypted")].toBool(true), false);
        QCOMPARE(document[QStringLiteral("public_key_pem")].toString().toUtf8(), publicOf(path));
        const QJsonObject key = document[QStringLiteral("jwks")][QStringLiteral("keys")][0].toObject();
        QCOMPARE(key[QStringLiteral("kid")], document[QStringLiteral("key")][QStringLiteral("thumbprint")]);
        QVERIFY(!key.contains(QStringLiteral("d")));
    }

    void encrypted() {
        const QString path = at(QStringLiteral("locked.pem"));
        QVERIFY(put(at(QStringLiteral("passphrase")), "correct horse\n"));
        const Ran ran = make({QStringLiteral("--type"), QStringLiteral("p384"), QStringLiteral("--out"), path,
                              QStringLiteral("--passphrase-file"), at(QStringLiteral("passphrase"))});
        QVERIFY2(ran.code == 0, ran.err);
        QVERIFY(contentOf(path).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QVERIFY(!(ran.out + ran.err).contains("correct horse"));
        const auto open = [&](const char* passphrase) {
            return run(QStringLiteral("openssl"),
                       {QStringLiteral("pkey"), QStringLiteral("-in"), path, QStringLiteral("-noout"),
                        QStringLiteral("-passin"), QLatin1String("pass:") + QString::fromUtf8(passphrase)})
                .code;
        };
        QCOMPARE(open("correct horse"), 0);
        QVERIFY(open("battery staple") != 0);
        const Ran shown = cli({QStringLiteral("key"), QStringLiteral("show"), QStringLiteral("--key"), path,
                               QStringLiteral("--passphrase-env"), QStringLiteral("AD_TEST_WORDS")},
                              {}, {QStringLiteral("AD_TEST_WORDS=correct horse")});
        QCOMPARE(shown.code, 0);
    }

    void refused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QString out = QStringLiteral("--out");
        QTest::newRow("no file") << QStringList{} << 2 << QByteArray("--out");
        QTest::newRow("unknown type") << QStringList{out, QStringLiteral("FOLDER/a.pem"), QStringLiteral("--type"),
                                                     QStringLiteral("rsa1024")}
                                      << 2 << QByteArray("--type");
        QTest::newRow("it is there") << QStringList{out, QStringLiteral("FOLDER/there.pem")} << 3
                                     << QByteArray("--force");
        QTest::newRow("a link to nowhere")
            << QStringList{out, QStringLiteral("FOLDER/dangling.pem")} << 3 << QByteArray("already");
        QTest::newRow("a folder") << QStringList{out, QStringLiteral("FOLDER")} << 3 << QByteArray("already");
        QTest::newRow("a folder, forced") << QStringList{out, QStringLiteral("FOLDER"), QStringLiteral("--force")} << 3
                                          << QByteArray("cannot be written");
        QTest::newRow("a pipe, forced") << QStringList{out, QStringLiteral("FOLDER/pipe"), QStringLiteral("--force")}
                                        << 3 << QByteArray("cannot be written");
        QTest::newRow("no such folder") << QStringList{out, QStringLiteral("FOLDER/no/where.pem")} << 3
                                        << QByteArray("cannot be written");
        QTest::newRow("no passphrase file")
            << QStringList{out, QStringLiteral("FOLDER/b.pem"), QStringLiteral("--passphrase-file"),
                           QStringLiteral("/nonexistent/words")}
            << 3 << QByteArray("/nonexistent/words");
        QTest::newRow("an empty passphrase")
            << QStringList{out, QStringLiteral("FOLDER/c.pem"), QStringLiteral("--passphrase-file"),
                           QStringLiteral("FOLDER/empty")}
            << 3 << QByteArray("empty");
        QTest::newRow("an unset variable")
            << QStringList{out, QStringLiteral("FOLDER/d.pem"), QStringLiteral("--passphrase-env"),
                           QStringLiteral("AD_TEST_UNSET")}
            << 3 << QByteArray("AD_TEST_UNSET");
    }
    void refused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        QVERIFY(put(at(QStringLiteral("there.pem")), "mine") && put(at(QStringLiteral("empty")), "\n"));
        QFile::link(QStringLiteral("/nonexistent/target"), at(QStringLiteral("dangling.pem")));
        if (!QFile::exists(at(QStringLiteral("pipe"))))
            QCOMPARE(::mkfifo(QFile::encodeName(at(QStringLiteral("pipe"))).constData(), 0600), 0);
        arguments.replaceInStrings(QStringLiteral("FOLDER"), m_folder.path());
        if (!arguments.contains(QStringLiteral("--type")))
            arguments += {QStringLiteral("--type"), QStringLiteral("p256")};
        const Ran ran = make(arguments);
        QVERIFY2(ran.code == code, ran.err);
        QVERIFY2(ran.err.contains(says), ran.err);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(contentOf(at(QStringLiteral("there.pem"))), QByteArray("mine"));
        // Nothing half done is left behind.
        for (const char* name : {"a.pem", "b.pem", "c.pem", "d.pem"})
            QVERIFY(!QFile::exists(at(QString::fromUtf8(name))));
    }

    void forced() {
        const QString path = at(QStringLiteral("forced.pem"));
        QVERIFY(put(path, "something else"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const Ran ran = make({QStringLiteral("--type"), QStringLiteral("p256"), QStringLiteral("--out"), path,
                              QStringLiteral("--force")});
        QVERIFY2(ran.code == 0, ran.err);
        QVERIFY(contentOf(path).contains("PRIVATE KEY"));
        QCOMPARE(rights(path), QFile::ReadOwner | QFile::WriteOwner);
    }

    void certificate() {
        const QString key = at(QStringLiteral("certified.pem"));
        QCOMPARE(make({QStringLiteral("--type"), QStringLiteral("rsa2048"), QStringLiteral("--out"), key}).code, 0);
        const QString path = at(QStringLiteral("certificate.pem"));
        const QStringList arguments{QStringLiteral("key"),       QStringLiteral("certificate"),
                                    QStringLiteral("--key"),     key,
                                    QStringLiteral("--subject"), QStringLiteral("CN=My app, O=My company, C=US"),
                                    QStringLiteral("--days"),    QStringLiteral("90"),
                                    QStringLiteral("--now"),     QStringLiteral("2026-11-23T10:00:00Z"),
                                    QStringLiteral("--out"),     path};
        const Ran ran = cli(arguments);
        QVERIFY2(ran.code == 0, ran.err);
        const Ran read =
            run(QStringLiteral("openssl"),
                words("x509 -noout -subject -dates -fingerprint -sha1 -pubkey -nameopt utf8,sep_comma_plus -in") +
                    QStringList{path});
        QVERIFY2(read.out.contains("subject=CN=My app,O=My company,C=US"), read.out);
        QVERIFY2(read.out.contains("notBefore=Nov 23 10:00:00 2026 GMT") &&
                     read.out.contains("notAfter=Feb 21 10:00:00 2027 GMT"),
                 read.out);
        QVERIFY(read.out.contains(publicOf(key)));
        QCOMPARE(cli(arguments).code, 3); // never over another file
        const Ran json = cli({QStringLiteral("key"), QStringLiteral("certificate"), QStringLiteral("--key"), key,
                              QStringLiteral("--json")});
        const QJsonObject document = QJsonDocument::fromJson(json.out).object();
        QVERIFY(document[QStringLiteral("certificate_pem")].toString().startsWith(QStringLiteral("-----BEGIN CERT")));
        QCOMPARE(document[QStringLiteral("sha1")].toString().size(), 40);
        QCOMPARE(cli({QStringLiteral("key"), QStringLiteral("certificate"), QStringLiteral("--key"), key,
                      QStringLiteral("--subject"), QStringLiteral("color=blue")})
                     .code,
                 2);
        QCOMPARE(cli({QStringLiteral("key"), QStringLiteral("certificate"), QStringLiteral("--key"), key,
                      QStringLiteral("--days"), QStringLiteral("0")})
                     .code,
                 2);
        // Compared with itself, also out of a case and as JSON.
        QCOMPARE(cli({QStringLiteral("key"), QStringLiteral("match"), QStringLiteral("--key"), key,
                      QStringLiteral("--registered"), path})
                     .code,
                 0);
    }

    void matchByACase() {
        const QString key = at(QStringLiteral("of-a-case.pem"));
        const QString other = at(QStringLiteral("other.pem"));
        for (const QString& path : {key, other})
            QCOMPARE(make({QStringLiteral("--type"), QStringLiteral("p256"), QStringLiteral("--out"), path}).code, 0);
        const auto match = [&](const QString& own, const QString& registered) {
            const QJsonObject document{
                {QStringLiteral("key"), QJsonObject{{QStringLiteral("pem"), QString::fromUtf8(contentOf(own))}}},
                {QStringLiteral("registered"), QJsonObject{{QStringLiteral("public_key_pem"), registered}}}};
            return cli(words("key match --json --case -"), QJsonDocument(document).toJson());
        };
        const Ran same = match(key, QString::fromUtf8(publicOf(key)));
        QVERIFY2(same.code == 0 && same.out.contains("\"match\": true"), same.out + same.err);
        QVERIFY(!same.out.contains("PRIVATE"));
        const Ran differs = match(key, QString::fromUtf8(publicOf(other)));
        QVERIFY2(differs.code == 1 && differs.out.contains("\"match\": false"), differs.out + differs.err);
        QCOMPARE(match(key, QStringLiteral("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")).code, 3);
    }

    void publicFormsAsJson() {
        const QString key = at(QStringLiteral("public-forms.pem"));
        QCOMPARE(make({QStringLiteral("--type"), QStringLiteral("rsa2048"), QStringLiteral("--out"), key}).code, 0);
        for (const char* format : {"spki", "pkcs1", "jwk", "jwks"}) {
            const Ran ran = cli({QStringLiteral("key"), QStringLiteral("public"), QStringLiteral("--json"),
                                 QStringLiteral("--format"), QString::fromUtf8(format), QStringLiteral("--key"), key});
            QVERIFY2(ran.code == 0 && QJsonDocument::fromJson(ran.out).isObject(), ran.out + ran.err);
        }
    }

  private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static Ran make(const QStringList& arguments) {
        return cli(QStringList{QStringLiteral("key"), QStringLiteral("new")} + arguments);
    }
    [[nodiscard]] static QByteArray publicOf(const QString& path) {
        return run(QStringLiteral("openssl"),
                   {QStringLiteral("pkey"), QStringLiteral("-in"), path, QStringLiteral("-pubout")})
            .out;
    }
    [[nodiscard]] static QFile::Permissions rights(const QString& path) {
        return QFile::permissions(path) &
               (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup |
                QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeyNew)
#include "tst_key_new.moc"

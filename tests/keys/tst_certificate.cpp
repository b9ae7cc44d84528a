// Certificates: read and made, each compared with what openssl says of the same bytes.
#include "keys/certificate.h"

#include "base/base64.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ad;
using namespace ad::keys;

class TestCertificate : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void selfSigned_data();
    void selfSigned();
    void forms_data();
    void forms();
    void refusedToMake_data();
    void refusedToMake();
    void serialsDiffer();
    void authorities_data();
    void authorities();
};

namespace {

QByteArray openssl(const QStringList& arguments, const QByteArray& input, int* code = nullptr) {
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForStarted(10000))
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    if (code != nullptr)
        *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

QStringList words(const char* line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); }

constexpr std::int64_t begin = 1795428000; // 2026-11-23T10:00:00Z

} // namespace

void TestCertificate::selfSigned_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("signature");
    QTest::newRow("RSA") << "rsa2048"
                         << "My app"
                         << "sha256WithRSAEncryption";
    QTest::newRow("P-256") << "p256"
                           << "app"
                           << "ecdsa-with-SHA256";
    QTest::newRow("P-384") << "p384"
                           << "J\u00FCrgen, Ltd."
                           << "ecdsa-with-SHA384";
    QTest::newRow("P-521") << "p521"
                           << "app"
                           << "ecdsa-with-SHA512";
}

void TestCertificate::selfSigned() {
    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(QString, signature);
    const auto key = generate(kind.toStdString());
    const auto made = keys::selfSigned(*key, name, begin, 365);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toText()));
    QVERIFY(made->selfSigned);
    QCOMPARE(made->notBefore, begin);
    QCOMPARE(made->notAfter, begin + 365 * 86400);
    QVERIFY(made->publicKey.samePublicAs(*key));
    QCOMPARE(made->subject, made->issuer);

    const QByteArray pem = QByteArray::fromStdString(made->pem());
    QByteArray print = openssl(words("x509 -noout -text -nameopt utf8,sep_comma_plus"), pem);
    QVERIFY(print.contains("Version: 3 (0x2)"));
    QVERIFY(print.contains("Signature Algorithm: " + signature.toUtf8()));
    QVERIFY2(print.contains("Subject: CN=" + name.toUtf8()), print.constData());
    QCOMPARE(openssl(words("x509 -noout -pubkey"), pem), QByteArray::fromStdString(key->spkiPem()));
    QCOMPARE(openssl(words("x509 -noout -fingerprint -sha1"), pem).trimmed().split('=').last().replace(":", ""),
             QByteArray::fromStdString(made->sha1Hex));
    QCOMPARE(openssl(words("x509 -noout -fingerprint -sha256"), pem).trimmed().split('=').last().replace(":", ""),
             QByteArray::fromStdString(made->sha256Hex));
    QCOMPARE(made->x5tS256,
             base64::encodeUrl(QByteArray::fromHex(QByteArray::fromStdString(made->sha256Hex)).toStdString()));
    QCOMPARE(made->x5t, base64::encodeUrl(QByteArray::fromHex(QByteArray::fromStdString(made->sha1Hex)).toStdString()));
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("c.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pem);
    file.close();
    int code = -1;
    openssl(words("verify -attime 1795428001 -CAfile") << file.fileName() << file.fileName(), {}, &code);
    QCOMPARE(code, 0);
    const auto again = readCertificate(made->pem());
    QVERIFY(again.has_value());
    QVERIFY(*again == *made);
}

void TestCertificate::forms_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where"); // of the error; "-": none
    const auto made = keys::selfSigned(*generate("p256"), QStringLiteral("forms"), begin, 30);
    const QByteArray pem = QByteArray::fromStdString(made->pem());
    const QByteArray der = QByteArray::fromStdString(made->der);
    QTest::newRow("PEM") << pem << "-";
    QTest::newRow("DER") << der << "-";
    QTest::newRow("bare base64") << der.toBase64() << "-";
    QTest::newRow("CR LF") << QByteArray(pem).replace("\n", "\r\n") << "-";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + pem << "-";
    QTest::newRow("text before") << QByteArray("subject=CN = forms\n") + pem << "-";
    QTest::newRow("another label") << QByteArray(pem).replace("CERTIFICATE", "X509 CERTIFICATE") << "-";
    QTest::newRow("trusted") << openssl(words("x509 -trustout -addtrust clientAuth"), pem) << "-";
    QTest::newRow("empty") << QByteArray(" \n") << "";
    QTest::newRow("no END") << pem.left(pem.indexOf("-----END"))
                            << QStringLiteral("line %1, column 1").arg(pem.count('\n'));
    QTest::newRow("a strange character") << QByteArray(pem).replace(30, 1, "*") << "line 2, column 3";
    QTest::newRow("cut") << QByteArray(pem).remove(200, 40) << "line 1, column 28";
    QTest::newRow("a key") << QByteArray::fromStdString(made->publicKey.spkiPem()) << "line 1, column 1";
    QTest::newRow("words") << QByteArray("hello there") << "";
    QTest::newRow("bytes") << QByteArray("\x30\x82\xFF\xFF\x00\x01", 6) << "";
}

void TestCertificate::forms() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    QVERIFY(!bytes.isEmpty());
    const auto read = readCertificate(bytes.toStdString());
    QCOMPARE(read.has_value(), where == QLatin1String("-"));
    if (read) {
        QCOMPARE(read->subject, QStringLiteral("CN=forms"));
        QVERIFY(read->selfSigned);
        QVERIFY(readCertificate(read->pem()).has_value());
        return;
    }
    QCOMPARE(read.error().code, std::string("certificate_problem"));
    QCOMPARE(read.error().where, where);
}

void TestCertificate::refusedToMake_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << "  " << 30 << true << "certificate_problem";
    QTest::newRow("65 characters") << QString(65, QLatin1Char('x')) << 30 << true << "certificate_problem";
    QTest::newRow("64 characters") << QString(64, QChar(0xE9)) << 30 << true << "";
    QTest::newRow("no days") << "x" << 0 << true << "certificate_problem";
    QTest::newRow("too many days") << "x" << 36501 << true << "certificate_problem";
    QTest::newRow("a hundred years") << "x" << 36500 << true << "";
    QTest::newRow("public key") << "x" << 30 << false << "key_unreadable";
}

void TestCertificate::refusedToMake() {
    QFETCH(QString, name);
    QFETCH(int, days);
    QFETCH(bool, isPrivate);
    QFETCH(QString, code);
    const auto key = generate("p256");
    const auto made = keys::selfSigned(isPrivate ? *key : key->publicHalf(), name, begin, days);
    QCOMPARE(made ? QString() : text(made.error().code), code);
}

void TestCertificate::serialsDiffer() {
    const auto key = generate("p256");
    const auto serial = [&] {
        return openssl(words("x509 -noout -serial"),
                       QByteArray::fromStdString(keys::selfSigned(*key, QStringLiteral("x"), begin, 1)->pem()))
            .trimmed();
    };
    const QByteArray first = serial();
    QVERIFY(first.startsWith("serial=01"));
    QVERIFY(first != serial());
}

void TestCertificate::authorities_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("found"); // 0: an error
    const auto made = [](const char* name) {
        const auto key = generate("p256");
        return ad::keys::selfSigned(*key, QString::fromLatin1(name), begin, 30).value();
    };
    const Certificate one = made("One"), two = made("Two");
    const QByteArray first = QByteArray::fromStdString(one.pem()), second = QByteArray::fromStdString(two.pem());
    const auto key = generate("p256");
    const QByteArray secret(key->pkcs8Pem().view().data(), static_cast<qsizetype>(key->pkcs8Pem().view().size()));
    QTest::newRow("one") << first << 1;
    QTest::newRow("two, with words between") << "# One\n" + first + "# Two\n" + second << 2;
    QTest::newRow("a key beside them is left out") << first + secret + second << 2;
    QTest::newRow("line ends of Windows") << QByteArray(first).replace("\n", "\r\n") + second << 2;
    QTest::newRow("DER") << QByteArray::fromStdString(one.der) << 1;
    QTest::newRow("one of them is damaged") << QByteArray(first).replace("MII", "!!!") + second << 1;
    QTest::newRow("a key") << secret << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("words") << QByteArray("nothing of the kind") << 0;
    QTest::newRow("damaged") << QByteArray("-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n") << 0;
    QTest::newRow("no end") << first.left(200) << 0;
    QTest::newRow("a request for one") << openssl({QStringLiteral("req"), QStringLiteral("-new"),
                                                   QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                                   QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                                                   QStringLiteral("/dev/null"), QStringLiteral("-subj"),
                                                   QStringLiteral("/CN=x")},
                                                  {})
                                       << 0;
}

void TestCertificate::authorities() {
    QFETCH(QByteArray, file);
    QFETCH(int, found);
    const auto read =
        readAuthorities({file.constData(), static_cast<std::size_t>(file.size())}, QStringLiteral("ca.pem"));
    QCOMPARE(read.has_value(), found > 0);
    if (!read) {
        QCOMPARE(read.error().code, std::string("ca_file_invalid"));
        QVERIFY(!read.error().todo.isEmpty());
        QCOMPARE(read.error().where, QStringLiteral("ca.pem"));
        return;
    }
    QCOMPARE(static_cast<int>(read->size()), found);
    const std::string pem = pemOf(*read);
    QVERIFY(pem.find("PRIVATE") == std::string::npos);
    QCOMPARE(QByteArray::fromStdString(pem).count("BEGIN CERTIFICATE"), found);
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"

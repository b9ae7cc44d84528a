// Private keys written for keeping, and names of certificates: openssl reads what is written here.
#include "keys/reader.h"
#include "keys/subject.h"
#include "keys/write.h"
#include <QProcess>
#include <QTest>

using namespace ad;

class TestWrite : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void opensslOpensIt_data();
    void opensslOpensIt();
    void strongParameters();
    void neverTwiceTheSame();
    void refusals();
    void subjects_data();
    void subjects();
    void noSubject_data();
    void noSubject();
    void certificateWithSubject();
    void valuesThatX509Refuses();
};

namespace {

QByteArray openssl(const QStringList& arguments, const QByteArray& input, int* code = nullptr) {
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    if (code)
        *code = process.exitCode();
    return process.readAllStandardOutput();
}

QString written(const keys::Subject& subject) {
    QStringList parts;
    for (const auto& [attribute, value] : subject)
        parts << text(attribute) + QLatin1Char('=') + value;
    return parts.join(QLatin1Char('|'));
}

} // namespace

void TestWrite::opensslOpensIt_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("RSA") << QStringLiteral("rsa2048") << QStringLiteral("correct horse battery staple");
    QTest::newRow("EC") << QStringLiteral("p384") << QStringLiteral("x");
    QTest::newRow("letters beyond ASCII") << QStringLiteral("p256") << QStringLiteral("Käse müßte größer sein");
}

void TestWrite::opensslOpensIt() {
    QFETCH(QString, kind);
    QFETCH(QString, passphrase);
    const auto key = keys::generate(kind.toStdString());
    const auto pem = keys::encryptedPkcs8Pem(*key, Secret(utf8(passphrase)));
    QVERIFY(pem.has_value());
    QVERIFY(pem->starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    int code = -1;
    const QByteArray opened = openssl({QStringLiteral("pkey"), QStringLiteral("-passin"),
                                       QLatin1String("pass:") + passphrase, QStringLiteral("-pubout")},
                                      QByteArray::fromStdString(*pem), &code);
    QCOMPARE(code, 0);
    QCOMPARE(opened, QByteArray::fromStdString(key->spkiPem()));
    openssl({QStringLiteral("pkey"), QStringLiteral("-passin"), QStringLiteral("pass:wrong"), QStringLiteral("-noout")},
            QByteArray::fromStdString(*pem), &code);
    QVERIFY(code != 0);
    // Our own reader opens it too.
    const auto read = keys::readPrivateKey(*pem, [&](bool) { return std::optional<Secret>(Secret(utf8(passphrase))); });
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    QVERIFY(read->first().key.samePublicAs(*key));
}

void TestWrite::strongParameters() {
    const auto pem = keys::encryptedPkcs8Pem(*keys::generate("p256"), Secret("a passphrase"));
    const QByteArray structure = openssl({QStringLiteral("asn1parse")}, QByteArray::fromStdString(*pem));
    for (const char* part : {":PBES2", ":PBKDF2", ":hmacWithSHA256", ":aes-256-cbc"})
        QVERIFY2(structure.contains(part), structure.constData());
    // The rounds, in hexadecimal as asn1parse shows them.
    QVERIFY2(structure.contains("INTEGER           :" +
                                QByteArray::number(keys::passphraseRounds, 16).toUpper().rightJustified(6, '0')),
             structure.constData());
    QVERIFY(keys::passphraseRounds >= 600000);
}

void TestWrite::neverTwiceTheSame() {
    const auto key = keys::generate("p256");
    QVERIFY(*keys::encryptedPkcs8Pem(*key, Secret("a")) != *keys::encryptedPkcs8Pem(*key, Secret("a")));
}

void TestWrite::refusals() {
    const auto key = keys::generate("p256");
    QCOMPARE(keys::encryptedPkcs8Pem(*key, Secret()).error().code, std::string("passphrase_empty"));
    QCOMPARE(keys::encryptedPkcs8Pem(key->publicHalf(), Secret("a")).error().code, std::string("key_unreadable"));
    QCOMPARE(keys::encryptedPkcs8Pem({}, Secret("a")).error().code, std::string("key_unreadable"));
}

void TestWrite::subjects_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    QTest::newRow("a name alone") << "My app"
                                  << "CN=My app";
    QTest::newRow("commas") << "CN=My app, O=My company,C=US"
                            << "CN=My app|O=My company|C=US";
    QTest::newRow("slashes") << "/C=US/O=My company/CN=My app"
                             << "C=US|O=My company|CN=My app";
    QTest::newRow("a comma in a value") << "CN=App,O=Smith\\, Jones"
                                        << "CN=App|O=Smith, Jones";
    QTest::newRow("a slash in a value") << "/CN=a\\/b"
                                        << "CN=a/b";
    QTest::newRow("an equals sign in a value") << "CN=a=b"
                                               << "CN=a=b";
    QTest::newRow("any case of letters") << "cn=App,EmailAddress=a@b.example"
                                         << "CN=App|emailAddress=a@b.example";
    QTest::newRow("twice") << "CN=App,OU=a,OU=b"
                           << "CN=App|OU=a|OU=b";
}

void TestWrite::subjects() {
    QFETCH(QString, text);
    QFETCH(QString, parts);
    const auto subject = keys::parseSubject(text);
    QVERIFY2(subject.has_value(), subject ? "" : qPrintable(subject.error().toText()));
    QCOMPARE(written(*subject), parts);
}

void TestWrite::noSubject_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("blanks") << "   ";
    QTest::newRow("an unknown attribute") << "CN=App,color=blue";
    QTest::newRow("no value") << "CN=";
    QTest::newRow("an empty part") << "CN=App,,O=b";
    QTest::newRow("a part without a name") << "CN=App,b";
}

void TestWrite::noSubject() {
    QFETCH(QString, text);
    const auto subject = keys::parseSubject(text);
    QVERIFY(!subject);
    QCOMPARE(subject.error().code, std::string("certificate_problem"));
    QVERIFY(!subject.error().todo.isEmpty());
}

void TestWrite::certificateWithSubject() {
    const auto key = keys::generate("p384");
    const auto made = keys::selfSigned(
        *key,
        keys::Subject{{"CN", QStringLiteral("My app")}, {"O", QStringLiteral("Größe")}, {"C", QStringLiteral("DE")}},
        1795428000, 30);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toText()));
    const QByteArray subject = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-subject"),
                                        QStringLiteral("-nameopt"), QStringLiteral("utf8,sep_comma_plus")},
                                       QByteArray::fromStdString(made->pem()));
    QCOMPARE(subject.trimmed(), QByteArray("subject=CN=My app,O=Größe,C=DE"));
    QCOMPARE(made->issuer, made->subject);
    QVERIFY(made->selfSigned);
}

void TestWrite::valuesThatX509Refuses() {
    const auto key = keys::generate("p256");
    const auto country = keys::selfSigned(
        *key, keys::Subject{{"CN", QStringLiteral("a")}, {"C", QStringLiteral("Germany")}}, 1795428000, 30);
    QCOMPARE(country.error().code, std::string("certificate_problem"));
    QVERIFY2(country.error().what.contains(QStringLiteral("C=Germany")), qPrintable(country.error().what));
    const auto name = keys::selfSigned(*key, keys::Subject{{"CN", QString(65, QLatin1Char('a'))}}, 1795428000, 30);
    QCOMPARE(name.error().code, std::string("certificate_problem"));
}

QTEST_APPLESS_MAIN(TestWrite)
#include "tst_write.moc"

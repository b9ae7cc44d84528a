// Whole diagnoses, byte for byte: one case a family, and the story that the product began with. A change of any text,
// score or order shows here as a difference to be looked at.
//
// After a change that is meant, run this program once with AD_RENEW_GOLDEN=1: it writes the files anew into
// tests/fixtures/golden, and what they differ in is reviewed like any other change.
#include "diagnosis/diagnosis.h"

#include <QFile>
#include <QTest>

using namespace ad::diagnosis;

namespace {

struct Golden {
    const char* name; ///< of tests/corpus/cases
    const char* why;  ///< what it stands for
};

constexpr Golden all[] = {
    {"epic-saved-ten-minutes-ago", "the story the product began with: all is right, and only waiting helps"},
    {"epic-null-nothing-known", "the same answer, and nothing else is known: questions come first"},
    {"epic-production-id-in-sandbox", "registration: the person's answer proves the cause"},
    {"epic-other-certificate-registered", "registration: a certificate of another key"},
    {"epic-uploaded-in-2026-old", "registration: a rule with a date"},
    {"microsoft-entra-certificate-expired", "registration: a certificate that is over"},
    {"jwks-other-key-same-kid", "JWKS: fetched, and another key is in it"},
    {"jwks-login-page", "JWKS: a web page in place of the set"},
    {"okta-kid-absent", "header: no kid, in the vendor's words"},
    {"epic-hs256", "header: an algorithm with a shared secret"},
    {"epic-es384-uploaded", "key: a type that is taken from a URL only"},
    {"epic-aud-slash", "claims: a near miss of aud"},
    {"epic-exp-milliseconds", "claims: another unit"},
    {"epic-fast-clock", "claims: the clock"},
    {"epic-es384-der", "encoding: a signature in DER"},
    {"epic-cut-token", "encoding: a token that was cut"},
    {"epic-form-urn-twice-encoded", "request: encoded twice"},
    {"epic-two-faults", "request and claims: several proofs"},
    {"unknown-tls", "network: no answer"},
    {"unknown-blocked-page", "response: a firewall's page"},
    {"keycloak-signature", "response: the vendor's words name several causes"},
    {"spring-authorization-server-log-aud", "response: the server's log"},
    {"shows-probe-unknown_client-differs", "history of probes"},
    {"right-granted-epic", "a token was granted"},
    {"right-not-sent-epic", "nothing was sent yet"},
};

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestGolden : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void diagnosis_data();
    void diagnosis();
};

void TestGolden::diagnosis_data() {
    QTest::addColumn<QString>("name");
    for (const Golden& golden : all)
        QTest::newRow(golden.name) << QString::fromLatin1(golden.name);
}

void TestGolden::diagnosis() {
    QFETCH(QString, name);
    const QByteArray source = read(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/cases/%1.case.json").arg(name));
    const auto file = readCase(source.toStdString());
    QVERIFY2(file.has_value(), qPrintable(name));
    const std::string told = toJson(diagnose(*file, 0)).dump(1) + '\n';
    const QString golden = QStringLiteral(AD_FIXTURES "/golden/%1.diagnosis.json").arg(name);
    if (qEnvironmentVariableIsSet("AD_RENEW_GOLDEN")) {
        QFile out(golden);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(told.data(), static_cast<qint64>(told.size())), static_cast<qint64>(told.size()));
        return;
    }
    const std::string wanted = read(golden).toStdString();
    if (told == wanted)
        return;
    const auto at = std::mismatch(told.begin(), told.end(), wanted.begin(), wanted.end()).first - told.begin();
    const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at - 60));
    QFAIL(("differs at byte " + std::to_string(at) + ":\n  now    " + told.substr(from, 160) + "\n  golden " +
           (from < wanted.size() ? wanted.substr(from, 160) : "(ends)") + "\nSee the head of this file.")
              .c_str());
}

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"

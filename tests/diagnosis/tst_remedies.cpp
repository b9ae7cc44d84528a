// The first step of a cause follows what was found: the person reads their own values, and what these have to be.
#include "diagnosis/diagnosis.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace ad::diagnosis;

namespace {

CaseFile corpusCase(const QByteArray& name) {
    QFile file(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/cases/%1.case.json").arg(QString::fromUtf8(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", name.constData());
    return *readCase(file.readAll().toStdString());
}

QString firstStepOf(const CaseFile& file, const std::string& cause) {
    const Diagnosis d = diagnose(file, 0);
    const auto found =
        std::find_if(d.causes.begin(), d.causes.end(), [&](const RankedCause& c) { return c.cause == cause; });
    return found == d.causes.end() || found->fix.empty() ? QString() : found->fix.front();
}

} // namespace

class TestRemedies : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void ofCases_data();
    void ofCases();
    void ofTls_data();
    void ofTls();
    void generalWithoutAFinding();
};

void TestRemedies::ofCases_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* cause, const char* says) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(cause) << QString::fromUtf8(says);
    };
    row("epic-aud-slash", "aud_mismatch", "It has to be: https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token.");
    row("epic-hs256", "alg_not_accepted", "Change `alg`. Now: HS256. It has to be: ");
    row("epic-exp-one-hour", "exp_too_far", "at most 5 min ahead");
    row("epic-fast-clock", "clock_skew", "with a time service");
    row("epic-form-urn-typo", "assertion_type_wrong", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    row("epic-form-grant-jwt-bearer", "grant_type_wrong", "client_credentials");
    row("epic-iss-differs", "iss_sub_mismatch", "Change `iss`");
    row("cms-dpc-reuse", "jti_reused", "jti");
}

void TestRemedies::ofCases() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, cause);
    QFETCH(QString, says);
    const QString step = firstStepOf(corpusCase(name), cause.toStdString());
    QVERIFY2(step.contains(says), qPrintable(step));
}

void TestRemedies::ofTls_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* message, const char* says) {
        QTest::newRow(message) << QByteArray(message) << QString::fromUtf8(says);
    };
    row("certificate has expired", "only they can renew it");
    row("certificate is not yet valid", "Set this machine's clock");
    row("The host name did not match any of the valid hosts for this certificate", "a name that its certificate");
    row("self-signed certificate in certificate chain", "certificate of the authority");
    row("unable to get local issuer certificate", "leaves out a certificate of its chain");
    row("certificate revoked", "was revoked");
    row("tlsv1 alert protocol version", "TLS 1.2 or newer");
    row("sslv3 alert handshake failure", "client certificate (mTLS)");
}

void TestRemedies::ofTls() {
    QFETCH(QByteArray, message);
    QFETCH(QString, says);
    CaseFile file = corpusCase("unknown-tls");
    CaseResponse& response = file.response.emplace();
    response.networkError = CaseNetworkError{"tls", message.toStdString()};
    const QString step = firstStepOf(file, "tls_failure");
    QVERIFY2(step.contains(says), qPrintable(step));
}

void TestRemedies::generalWithoutAFinding() {
    // Nothing was found that has to change: the steps are those of the explanation.
    const CaseFile file = corpusCase("epic-null-nothing-known");
    const Diagnosis d = diagnose(file, 0);
    QVERIFY(!d.causes.empty());
    const Explanation* e = explanation(d.causes.front().cause);
    QVERIFY(e && d.causes.front().fix == e->fix);
}

QTEST_APPLESS_MAIN(TestRemedies)
#include "tst_remedies.moc"

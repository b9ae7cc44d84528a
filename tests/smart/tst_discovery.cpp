#include "smart/discovery.h"

#include <QTest>

using namespace ad::smart;

class TestDiscovery : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void urls_data();
    void urls();
    void document();
    void relativeAddresses_data();
    void relativeAddresses();
    void refusals_data();
    void refusals();
    void scopes_data();
    void scopes();
};

void TestDiscovery::urls_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    const QString wanted = QStringLiteral("https://h.example/api/FHIR/R4/.well-known/smart-configuration");
    QTest::newRow("plain") << "https://h.example/api/FHIR/R4" << wanted;
    QTest::newRow("slash") << "https://h.example/api/FHIR/R4/" << wanted;
    QTest::newRow("slashes, blanks") << " https://h.example/api/FHIR/R4//\n" << wanted;
    QTest::newRow("query") << "https://h.example/api/FHIR/R4/?_format=json#x" << wanted;
    QTest::newRow("already") << wanted << wanted;
    QTest::newRow("host only") << "https://h.example"
                               << "https://h.example/.well-known/smart-configuration";
}

void TestDiscovery::urls() {
    QFETCH(QString, base);
    QFETCH(QString, url);
    QCOMPARE(QString::fromStdString(discoveryUrl(base.toStdString())), url);
}

void TestDiscovery::document() {
    const auto d =
        parseDiscovery(R"({"token_endpoint":"https://H.example:443/token","issuer":"https://i","jwks_uri":"https://j",
        "authorization_endpoint":"https://a","grant_types_supported":["client_credentials",5],"capabilities":[],
        "token_endpoint_auth_methods_supported":["private_key_jwt"],"scopes_supported":["system/*.rs"],"x":1,"x":2})",
                       "https://h.example/fhir");
    QVERIFY(d.has_value());
    QCOMPARE(d->tokenEndpoint, std::string("https://H.example:443/token"));
    QCOMPARE(d->issuer, std::string("https://i"));
    QCOMPARE(d->jwksUri, std::string("https://j"));
    QCOMPARE(d->authorizationEndpoint, std::string("https://a"));
    QCOMPARE(d->grantTypes, std::vector<std::string>{"client_credentials"});
    QCOMPARE(d->authMethods, std::vector<std::string>{"private_key_jwt"});
    QCOMPARE(d->scopes, std::vector<std::string>{"system/*.rs"});
    QVERIFY(d->hasGrantTypes && d->hasCapabilities && d->hasAuthMethods);
    QVERIFY(!d->hasSigningAlgorithms);
    // Twice the same is none the worse, and a large one that ends is whole.
    const std::string again = R"("token_endpoint":"https://a.example/t")";
    QVERIFY(parseDiscovery('{' + again + ',' + again + '}', {}).has_value());
    QVERIFY(parseDiscovery('{' + again + R"(,"x":")" + std::string(2U << 20, 'x') + "\"}", {}).has_value());
}

void TestDiscovery::relativeAddresses_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("path") << "/auth/token"
                          << "https://h.example/fhir/r4"
                          << "https://h.example/auth/token";
    QTest::newRow("below the base") << "auth/token"
                                    << "https://h.example/fhir/r4"
                                    << "https://h.example/fhir/r4/auth/token";
    QTest::newRow("up") << "../auth/token"
                        << "https://h.example/fhir/r4/"
                        << "https://h.example/fhir/auth/token";
    QTest::newRow("no base") << "/auth/token"
                             << ""
                             << "/auth/token";
    QTest::newRow("absolute, as written") << "HTTPS://h.example/a b"
                                          << "https://x"
                                          << "HTTPS://h.example/a b";
}

void TestDiscovery::relativeAddresses() {
    QFETCH(QString, written);
    QFETCH(QString, base);
    QFETCH(QString, resolved);
    const auto d = parseDiscovery("{\"token_endpoint\":\"" + written.toStdString() + "\"}", base.toStdString());
    QVERIFY(d.has_value());
    QCOMPARE(QString::fromStdString(d->tokenEndpoint), resolved);
}

void TestDiscovery::refusals_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray(" \n") << "empty"
                           << "";
    QTest::newRow("html") << QByteArray("<!doctype html><html></html>") << "HTML"
                          << "";
    QTest::newRow("cut") << QByteArray("{\"token_endpoint\":\n\"https") << "JSON"
                         << "line 2, column 7";
    QTest::newRow("array") << QByteArray("[]") << "object"
                           << "";
    QTest::newRow("no endpoint") << QByteArray("{}") << "token_endpoint"
                                 << "/token_endpoint";
    QTest::newRow("endpoint null") << QByteArray("{\"token_endpoint\":null}") << "token_endpoint"
                                   << "/token_endpoint";
    QTest::newRow("two endpoints")
        << QByteArray(R"({"token_endpoint":"https://a.example/t","token_endpoint":"https://b.example/t"})")
        << "two token endpoints"
        << "/token_endpoint";
    QTest::newRow("two endpoints, one no text")
        << QByteArray(R"({"token_endpoint":"https://a.example/t","token_endpoint":null})") << "two token endpoints"
        << "/token_endpoint";
    QTest::newRow("cut where it was kept no longer")
        << "{\"token_endpoint\":\"https://a.example/t\",\"x\":\"" + QByteArray(1 << 20, 'x') << "larger than 1 MiB"
        << "";
    QTest::newRow("endpoint blank") << QByteArray("{\"token_endpoint\":\" \"}") << "token_endpoint"
                                    << "/token_endpoint";
}

void TestDiscovery::refusals() {
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    QFETCH(QString, where);
    const auto d = parseDiscovery(body.toStdString(), "https://h.example/fhir");
    QVERIFY(!d.has_value());
    QCOMPARE(d.error().code, std::string("discovery_invalid"));
    QVERIFY2(d.error().what.contains(word), qPrintable(d.error().what));
    QCOMPARE(d.error().where, where);
    QVERIFY(!d.error().todo.isEmpty());
}

void TestDiscovery::scopes_data() {
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("problems"); // "scope|fatal" joined by ;
    const auto good = [](const char* scope) { QTest::newRow(scope) << QString::fromLatin1(scope) << QString(); };
    good("");
    good("system/*.*");
    good("system/Patient.read system/Observation.rs system/*.cruds");
    good("system/Observation.rs?category=laboratory,vital-signs");
    good("https://x.fhir.azurehealthcareapis.com/.default");
    good("epic.scanning.dmsusername");
    const auto bad = [](const char* scope, const char* problems) {
        QTest::newRow(scope) << QString::fromUtf8(scope) << QString::fromUtf8(problems);
    };
    bad("system/Patient.read,system/Group.read", "system/Patient.read,system/Group.read|fatal");
    bad("system/patient.read", "system/patient.read|fatal");
    bad("System/Patient.read", "System/Patient.read|fatal");
    bad("system/Patient", "system/Patient|fatal");
    bad("system/Patient.", "system/Patient.|fatal");
    bad("system/Patient.Read", "system/Patient.Read|fatal");
    bad("system/Patient.read?x=y", "system/Patient.read?x=y|fatal");
    bad("system/Patient.dus", "system/Patient.dus|warn");
    bad("system/Patient.sr", "system/Patient.sr|warn");
    bad("system/Patient.rr", "system/Patient.rr|warn");
    bad("system%2FPatient.read", "system%2FPatient.read|fatal");
    bad("\"system/Patient.read\"", "\"system/Patient.read\"|fatal");
    bad("patient/Patient.read", "patient/Patient.read|warn");
    bad("openid system/Patient.r", "openid|warn");
    bad("system/Patient.r system/Patient.r", "system/Patient.r|warn");
    bad("system/Patient.r  system/Group.r", "system/Patient.r  system/Group.r|warn");
    bad("system/Patient.r\tsystem/Group.r", "system/Patient.r\tsystem/Group.r|fatal");
    bad("system/Pati\xC3\xA9nt.r", "system/Pati\xC3\xA9nt.r|fatal");
}

void TestDiscovery::scopes() {
    QFETCH(QString, scope);
    QFETCH(QString, problems);
    QStringList got;
    for (const ScopeProblem& p : checkScopes(scope.toStdString())) {
        got << QString::fromStdString(p.scope) + (p.fatal ? QStringLiteral("|fatal") : QStringLiteral("|warn"));
        QVERIFY(p.what.endsWith(QLatin1Char('.')));
    }
    QCOMPARE(got.join(QLatin1Char(';')), problems);
}

QTEST_APPLESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"

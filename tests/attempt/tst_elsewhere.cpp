// Assertions that are made for one server and would go to another.
#include "attempt/elsewhere.h"

#include <QTest>

using ad::attempt::Credentials;

class TestElsewhere : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void audience_data();
    void audience();
};

void TestElsewhere::audience_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("changed"); // aud among the changed claims, as JSON; empty: not changed
    QTest::addColumn<QString>("expected");
    const QString here = QStringLiteral("https://token.example.org/oauth2/token");
    const QString there = QStringLiteral("https://fhir.epic.com/oauth2/token");
    const auto quoted = [](const QString& words) { return QLatin1Char('"') + words + QLatin1Char('"'); };
    QTest::newRow("left to the tool") << here << QString() << QString() << QString();
    QTest::newRow("the same host") << here << QStringLiteral("https://TOKEN.example.org/") << QString() << QString();
    QTest::newRow("another host") << here << there << QString() << QStringLiteral("fhir.epic.com");
    QTest::newRow("a changed claim") << here << QString() << quoted(there) << QStringLiteral("fhir.epic.com");
    QTest::newRow("a changed claim goes before") << here << there << quoted(here) << QString();
    QTest::newRow("one of a list") << here << QString() << QStringLiteral("[%1, %2]").arg(quoted(here), quoted(there))
                                   << QStringLiteral("fhir.epic.com");
    QTest::newRow("left out") << here << QString() << QStringLiteral("null") << QString();
    QTest::newRow("no URL") << here << QString() << QStringLiteral("\"urn:example:server\"") << QString();
    QTest::newRow("no text") << here << QString() << QStringLiteral("7") << QString();
    QTest::newRow("sent to this machine")
        << QStringLiteral("http://127.0.0.1:8080/token") << there << QString() << QString();
    QTest::newRow("sent to localhost") << QStringLiteral("http://localhost/token") << there << QString() << QString();
    QTest::newRow("a host that begins alike") << here << QStringLiteral("https://token.example.org.evil.example/")
                                              << QString() << QStringLiteral("token.example.org.evil.example");
    QTest::newRow("no endpoint") << QString() << there << QString() << QString();
}

void TestElsewhere::audience() {
    QFETCH(QString, endpoint);
    QFETCH(QString, audience);
    QFETCH(QString, changed);
    QFETCH(QString, expected);
    Credentials c;
    c.tokenEndpoint = ad::utf8(endpoint);
    c.audience = ad::utf8(audience);
    if (!changed.isEmpty())
        c.changes.claimChanges["aud"] = nlohmann::ordered_json::parse(changed.toStdString());
    QCOMPARE(ad::text(ad::attempt::audienceElsewhere(c)), expected);
    c.fhirBaseUrl = std::exchange(c.tokenEndpoint, std::string());
    QCOMPARE(ad::text(ad::attempt::audienceElsewhere(c)), expected);
}

QTEST_GUILESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"

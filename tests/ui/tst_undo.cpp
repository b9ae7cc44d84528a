// Undo and redo of what is changed by hand: every step back gives what was there before, and nothing is lost on the
// way.
#include "keys/key.h"
#include "session/session.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

using namespace ad;

class TestUndo : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void lettersBecomeOneStep();
    void everySetterCanBeTakenBack();
    void claimsAreSignedAnew();
    void newGivesBackEverything();
    void sameValueIsNoStep();
    void stepsShareWhatIsLarge();
};

/// A case may be of megabytes: no step and no keystroke copies what it does not change.
void TestUndo::stepsShareWhatIsLarge() {
    const auto sharesAll = [](const diagnosis::CaseFile& a, const diagnosis::CaseFile& b) {
        return a.serverLog.sharesWith(b.serverLog) && a.response.sharesWith(b.response) &&
               a.request.sharesWith(b.request) && a.discovery.sharesWith(b.discovery) &&
               a.jwksFetch.sharesWith(b.jwksFetch) && a.registered.jwks.sharesWith(b.registered.jwks) &&
               a.origin.sharesWith(b.origin) && a.probes.front().response.sharesWith(b.probes.front().response) &&
               a.history.sharesWith(b.history);
    };
    ui::Session session;
    session.openText(QStringLiteral(
        R"json({"schema":"assertion-doctor/case/1","now":"2026-11-23T10:00:00Z","client_id":"a","server_log":"a line",)json"
        R"json("fhir_base_url":"https://fhir.example.org/r4","registered":{"jwks":{"keys":[]}},)json"
        R"json("request":{"method":"POST","url":"https://fhir.example.org/token","body":"grant_type=x"},)json"
        R"json("response":{"status":400,"body":"{\"error\":\"invalid_client\"}"},)json"
        R"json("discovery":{"status":200,"body":"{\"token_endpoint\":\"https://fhir.example.org/token\"}"},)json"
        R"json("jwks_fetch":{"status":200,"body":"{\"keys\":[]}"},"history":[{"status":400}],)json"
        R"json("probes":[{"kind":"unknown_client","response":{"status":400,"body":"x"}}]})json"));
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    const diagnosis::CaseFile opened = session.caseFile();
    QVERIFY(opened.response && opened.request && opened.discovery && opened.jwksFetch && opened.registered.jwks);
    QVERIFY(!opened.serverLog->empty() && !opened.origin->empty() && !opened.history->empty());
    for (const char* scope : {"a", "b", "c"}) {
        session.setScope(QLatin1String(scope));
        session.setAnswer(QStringLiteral("app_audience"), QLatin1String(*scope == 'b' ? "patient" : "backend"));
        QVERIFY(sharesAll(session.caseFile(), opened));
        QTRY_VERIFY(session.idle());
        QVERIFY(sharesAll(session.caseFile(), opened));
    }
    const int steps = session.edits()->index();
    QVERIFY(steps > 3);
    while (session.edits()->index() > steps - 4) {
        session.edits()->undo();
        QVERIFY(sharesAll(session.caseFile(), opened));
    }
    while (session.edits()->canRedo()) {
        session.edits()->redo();
        QVERIFY(sharesAll(session.caseFile(), opened));
    }
    QTRY_VERIFY(session.idle());
}

void TestUndo::lettersBecomeOneStep() {
    ui::Session session;
    for (const QString& typed : {QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("abc")}) {
        session.setClientId(typed);
    }
    session.setScope(QStringLiteral("system/*.rs"));
    session.setClientId(QStringLiteral("abcd"));
    QCOMPARE(session.edits()->count(), 3);
    session.edits()->undo();
    QCOMPARE(session.view().clientId, QStringLiteral("abc"));
    session.edits()->undo();
    QCOMPARE(session.caseFile().scope, std::string());
    session.edits()->undo();
    QCOMPARE(session.view().clientId, QString());
    QVERIFY(!session.edits()->canUndo());
    session.edits()->redo();
    session.edits()->redo();
    session.edits()->redo();
    QCOMPARE(session.view().clientId, QStringLiteral("abcd"));
    QCOMPARE(session.caseFile().scope, std::string("system/*.rs"));
}

void TestUndo::everySetterCanBeTakenBack() {
    ui::Session session;
    const diagnosis::CaseFile before = session.caseFile();
    session.setVendor(QStringLiteral("epic"));
    session.setEnvironment(QStringLiteral("sandbox"));
    session.setServer(QStringLiteral("https://fhir.example.org/oauth2/token"));
    session.setClientId(QStringLiteral("client"));
    session.setScope(QStringLiteral("system/Patient.rs"));
    session.setAnswer(QStringLiteral("app_audience"), QStringLiteral("backend"));
    session.setRegisteredText(QStringLiteral("https://127.0.0.1:1/jwks.json"));
    QTRY_VERIFY(session.idle());
    const diagnosis::CaseFile after = session.caseFile();
    QCOMPARE(session.edits()->count(), 7);
    while (session.edits()->canUndo()) {
        session.edits()->undo();
    }
    QVERIFY(session.caseFile() == before);
    QVERIFY(session.view().server.isEmpty());
    while (session.edits()->canRedo()) {
        session.edits()->redo();
    }
    QCOMPARE(session.caseFile().registered.jwksUrl, after.registered.jwksUrl);
    QCOMPARE(session.caseFile().tokenEndpoint, after.tokenEndpoint);
    QCOMPARE(session.answer(QStringLiteral("app_audience")), QStringLiteral("backend"));
}

void TestUndo::claimsAreSignedAnew() {
    ui::Session session;
    const auto key = keys::generate("p384");
    QVERIFY(key.has_value());
    session.setKeyText(QString::fromStdString(std::string(key->pkcs8Pem().view())), QStringLiteral("test.pem"));
    session.setServer(QStringLiteral("https://fhir.example.org/oauth2/token"));
    session.setClientId(QStringLiteral("client"));
    QTRY_VERIFY(session.idle() && session.view().assertion.source == ui::AssertionView::Source::Signed);
    const auto aud = [&] {
        for (const ui::ClaimRow& row : session.view().assertion.rows) {
            if (row.name == QLatin1String("aud")) {
                return row.value;
            }
        }
        return QString();
    };
    QCOMPARE(aud(), QStringLiteral("https://fhir.example.org/oauth2/token"));
    session.editValue(false, QStringLiteral("aud"), QStringLiteral("https://fhir.example.org"));
    QTRY_COMPARE(aud(), QStringLiteral("https://fhir.example.org"));
    const QString changed = session.view().assertion.compact;
    session.edits()->undo();
    QTRY_COMPARE(aud(), QStringLiteral("https://fhir.example.org/oauth2/token"));
    QVERIFY(session.view().assertion.compact != changed);
    session.edits()->redo();
    QTRY_COMPARE(aud(), QStringLiteral("https://fhir.example.org"));
    // The key itself goes and comes as well.
    while (session.edits()->canUndo()) {
        session.edits()->undo();
    }
    QTRY_VERIFY(session.idle());
    QCOMPARE(static_cast<int>(session.view().key.state), static_cast<int>(ui::KeyView::State::None));
    QVERIFY(session.empty());
    while (session.edits()->canRedo()) {
        session.edits()->redo();
    }
    QTRY_COMPARE(static_cast<int>(session.view().key.state), static_cast<int>(ui::KeyView::State::Ready));
}

void TestUndo::newGivesBackEverything() {
    ui::Session session;
    session.clear();
    QCOMPARE(session.edits()->count(), 0);
    session.setClientId(QStringLiteral("client"));
    session.clear();
    QVERIFY(session.empty());
    session.edits()->undo();
    QCOMPARE(session.view().clientId, QStringLiteral("client"));
    QVERIFY(!session.empty());
}

void TestUndo::sameValueIsNoStep() {
    ui::Session session;
    session.setVendor(QStringLiteral("epic"));
    session.setVendor(QStringLiteral("epic"));
    session.setAnswer(QStringLiteral("app_audience"), QString());
    QCOMPARE(session.edits()->count(), 1);
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"

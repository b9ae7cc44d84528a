// Edits beside what is under way: what was sent, fetched or read never lands in another state than the one it was asked
// for, and nothing of it is lost.
#include "base/json.h"
#include "keys/key.h"
#include "net/test_server.h"
#include "session/session.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace ad;
using namespace Qt::StringLiterals;

namespace {

/// A session with a key and a client at `server`.
struct Scene {
    explicit Scene(const test::Server& server) {
        session.setServer(text(server.url()));
        session.setClientId(u"first"_s);
        session.setKeyText(text(keys::generate("p384")->pkcs8Pem().view()), u"test.pem"_s);
    }
    [[nodiscard]] bool ready() const { return session.idle() && session.view().canSend; }
    [[nodiscard]] std::string claim(const char* name) const {
        return member(session.view().assertion.claimsJson, name);
    }
    [[nodiscard]] std::string parameter(const char* name) const {
        return member(session.view().assertion.headerJson, name);
    }
    /// As JSON: a text with its quotes.
    static std::string member(const QString& object, const char* name) {
        const auto read = json::parse(utf8(object));
        const json::Value* value = read ? read->root.find(name) : nullptr;
        return value != nullptr ? json::writeCompact(json::toWritable(*value)) : std::string();
    }

    ui::Session session;
};

} // namespace

class TestEdits : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void discoveryComesBackAfterUndo();
    void whatWasSentStaysInTheList();
    void whatWasBroughtGoesWithItsStep();
    void anEarlierAttemptIsThatOfItsClient();
    void anEarlierAttemptStaysWhenItsServerIsAskedAgain();
    void aLateFileIsNotForTheNextCase_data();
    void aLateFileIsNotForTheNextCase();
    void anEditGivesUpTheRequest_data();
    void anEditGivesUpTheRequest();
    void textsStayTexts_data();
    void textsStayTexts();
};

void TestEdits::discoveryComesBackAfterUndo() {
    test::Server server;
    server.answer = test::saying(test::jsonAnswer(200, R"({"token_endpoint":"https://auth.example.org/token",)"
                                                       R"("token_endpoint_auth_methods_supported":["private_key_jwt"],)"
                                                       R"("capabilities":["client-confidential-asymmetric"]})"));
    ui::Session session;
    session.setServer(text(server.url("/fhir")));
    // The client ID is begun before the server has answered.
    session.setClientId(u"c"_s);
    QTRY_COMPARE(session.view().tokenEndpoint, u"https://auth.example.org/token"_s);
    QTRY_VERIFY(session.idle());
    session.edits()->undo();
    QCOMPARE(session.view().server, text(server.url("/fhir")));
    QTRY_COMPARE(session.view().tokenEndpoint, u"https://auth.example.org/token"_s);
}

void TestEdits::whatWasSentStaysInTheList() {
    test::Server server(test::saying(test::invalidClient()));
    Scene scene(server);
    ui::Session& session = scene.session;
    QTRY_VERIFY(scene.ready());
    session.send();
    QTRY_VERIFY(session.idle() && session.view().attempts.size() == 1);
    session.setScope(u"system/*.rs"_s);
    QTRY_VERIFY(scene.ready());
    session.send();
    QTRY_VERIFY(session.idle() && session.view().attempts.size() == 2);
    const QList<ui::AttemptView> both = session.view().attempts;
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.caseFile().scope, std::string());
    QVERIFY(session.view().attempts == both);
    // What was shown before the edit is shown again: the first answer.
    QCOMPARE(session.view().currentAttempt, 1);
    // The way forth is gone from here on; what was sent is not.
    session.setScope(u"system/Patient.rs"_s);
    QVERIFY(!session.edits()->canRedo());
    QTRY_VERIFY(session.idle());
    QVERIFY(session.view().attempts == both);
    session.showAttempt(0);
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    QCOMPARE(session.caseFile().history->size(), std::size_t{1});
    session.send();
    QTRY_VERIFY(session.idle() && session.view().attempts.size() == 3);
    QCOMPARE(session.caseFile().history->size(), std::size_t{2});
}

void TestEdits::whatWasBroughtGoesWithItsStep() {
    test::Server server(test::saying(test::invalidClient()));
    Scene scene(server);
    ui::Session& session = scene.session;
    QTRY_VERIFY(scene.ready());
    session.openText(
        u"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{\"error\":\"invalid_scope\"}"_s);
    QTRY_COMPARE(session.view().attempts.size(), 1);
    QTRY_VERIFY(session.idle());
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.view().attempts.size(), 0);
    session.send();
    QTRY_VERIFY(session.idle() && session.view().attempts.size() == 1);
    session.edits()->redo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.view().attempts.size(), 2);
}

void TestEdits::anEarlierAttemptIsThatOfItsClient() {
    test::Server server(test::saying(test::invalidClient()));
    Scene scene(server);
    ui::Session& session = scene.session;
    for (const QString& client : {u"first"_s, u"second"_s}) {
        session.setClientId(client);
        QTRY_VERIFY(scene.ready());
        session.send();
        QTRY_VERIFY(session.idle() && session.view().diagnosed);
    }
    session.showAttempt(1);
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.view().clientId, u"first"_s);
    QCOMPARE(session.view().currentAttempt, 1);
    for (const auto& finding : session.view().diagnosis.findings) {
        QVERIFY2(finding.check != "sub-is-client-id" || finding.verdict == diagnosis::Verdict::Pass,
                 qPrintable(finding.message));
    }
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.view().clientId, u"second"_s);
    QCOMPARE(session.view().currentAttempt, 0);
}

void TestEdits::anEarlierAttemptStaysWhenItsServerIsAskedAgain() {
    test::Server server;
    int discoveries = 0;
    server.answer = [&](QTcpSocket* socket, const QByteArray& request) {
        const bool asked = request.startsWith("GET ");
        discoveries += asked ? 1 : 0;
        const QByteArray found = "{\"token_endpoint\":\"" + QByteArray::fromStdString(server.url()) + "\"}";
        test::saying(asked ? test::jsonAnswer(200, found) : test::invalidClient())(socket, request);
    };
    Scene scene(server);
    ui::Session& session = scene.session;
    for (const char* base : {"/first", "/second"}) {
        session.setServer(text(server.url(base)));
        QTRY_VERIFY(scene.ready() && session.view().tokenEndpoint == text(server.url()));
        session.send();
        QTRY_VERIFY(session.idle() && session.caseFile().response);
    }
    QCOMPARE(discoveries, 2);
    session.showAttempt(1);
    QTRY_VERIFY(discoveries == 3 && session.idle() && !session.view().discovery.busy);
    QCOMPARE(session.caseFile().fhirBaseUrl, server.url("/first"));
    QVERIFY(session.caseFile().response.has_value());
    QCOMPARE(session.view().currentAttempt, 1);
}

void TestEdits::aLateFileIsNotForTheNextCase_data() {
    QTest::addColumn<bool>("registered");
    QTest::addColumn<bool>("undo");
    QTest::newRow("a certificate, and New") << true << false;
    QTest::newRow("a certificate, and undo") << true << true;
    QTest::newRow("a file, and New") << false << false;
    QTest::newRow("a file, and undo") << false << true;
}

void TestEdits::aLateFileIsNotForTheNextCase() {
    QFETCH(bool, registered);
    QFETCH(bool, undo);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"public.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const std::string pem = keys::generate("p384")->spkiPem();
    file.write(pem.data(), static_cast<qint64>(pem.size()));
    file.close();
    ui::Session session;
    session.setClientId(u"client"_s);
    QTRY_VERIFY(session.idle());
    if (registered) {
        session.setRegisteredFile(file.fileName());
    } else {
        session.openFile(file.fileName());
    }
    if (undo) {
        session.edits()->undo();
    } else {
        session.clear();
    }
    QTRY_VERIFY(session.idle());
    QVERIFY(session.caseFile().registered.empty());
    QVERIFY(session.view().registered == ui::RegisteredView{});
    QCOMPARE(session.view().title, QString());
    QVERIFY(session.empty());
}

void TestEdits::anEditGivesUpTheRequest_data() {
    using Change = std::function<void(ui::Session&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("givesUp");
    QTest::newRow("client ID") << Change([](ui::Session& s) { s.setClientId(u"second"_s); }) << true;
    QTest::newRow("scope") << Change([](ui::Session& s) { s.setScope(u"system/*.rs"_s); }) << true;
    QTest::newRow("a claim") << Change([](ui::Session& s) { s.editValue(false, u"aud"_s, u"https://x"_s); }) << true;
    QTest::newRow("a paste") << Change([](ui::Session& s) {
        s.openText(u"curl https://b.example/token -d grant_type=client_credentials -d client_id=second"_s);
    }) << true;
    QTest::newRow("an answer to a question")
        << Change([](ui::Session& s) { s.setAnswer(u"app_audience"_s, u"backend"_s); }) << false;
}

void TestEdits::anEditGivesUpTheRequest() {
    using Change = std::function<void(ui::Session&)>;
    QFETCH(Change, change);
    QFETCH(bool, givesUp);
    test::Server server; // takes the request, and lets it wait
    QPointer<QTcpSocket> asking;
    server.answer = [&](QTcpSocket* socket, const QByteArray&) { asking = socket; };
    Scene scene(server);
    ui::Session& session = scene.session;
    QTRY_VERIFY(scene.ready());
    QSignalSpy failed(&session, &ui::Session::failed);
    session.send();
    QTRY_VERIFY(!asking.isNull());
    change(session);
    QTRY_COMPARE(session.view().sending, !givesUp);
    QCOMPARE(failed.size(), givesUp ? 1 : 0);
    if (asking) {
        test::saying(test::invalidClient())(asking, {});
    }
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.view().attempts.size(), givesUp ? 0 : 1);
    QCOMPARE(session.caseFile().response.has_value(), !givesUp);
    // The first answer is never taken for one to what is written now.
    for (const auto& finding : session.view().diagnosis.findings) {
        QVERIFY2(finding.check != "sub-is-client-id" || finding.verdict != diagnosis::Verdict::Fail,
                 qPrintable(finding.message));
    }
}

void TestEdits::textsStayTexts_data() {
    QTest::addColumn<bool>("header");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QString>("json");
    QTest::newRow("kid that reads like a number") << true << u"kid"_s << QStringList{u"1"_s, u"2"_s} << u"\"2\""_s;
    QTest::newRow("sub that reads like a number")
        << false << u"sub"_s << QStringList{u"12345"_s, u"12346"_s} << u"\"12346\""_s;
    QTest::newRow("true as a text") << false << u"own"_s << QStringList{u"\"yes\""_s, u"true"_s} << u"\"true\""_s;
    QTest::newRow("a text in quotes") << false << u"sub"_s << QStringList{u"\"7\""_s} << u"\"7\""_s;
    QTest::newRow("a list for a text") << false << u"aud"_s << QStringList{u"[\"a\"]"_s} << u"[\"a\"]"_s;
    QTest::newRow("exp stays a number") << false << u"exp"_s << QStringList{u"1764000000"_s} << u"1764000000"_s;
    QTest::newRow("exp as people write a day") << false << u"exp"_s << QStringList{u"2030-01-01"_s} << u"1893456000"_s;
    QTest::newRow("a text in quotes is no moment")
        << false << u"exp"_s << QStringList{u"\"2030-01-01\""_s} << u"\"2030-01-01\""_s;
    QTest::newRow("a new claim by what it reads like") << false << u"own"_s << QStringList{u"1"_s, u"2"_s} << u"2"_s;
}

void TestEdits::textsStayTexts() {
    QFETCH(bool, header);
    QFETCH(QString, name);
    QFETCH(QStringList, written);
    QFETCH(QString, json);
    test::Server server;
    Scene scene(server);
    QTRY_VERIFY(scene.ready());
    for (const QString& value : written) {
        scene.session.editValue(header, name, value);
        QTRY_VERIFY(scene.session.idle());
    }
    const QByteArray member = name.toUtf8();
    QCOMPARE(text(header ? scene.parameter(member) : scene.claim(member)), json);
}

QTEST_MAIN(TestEdits)
#include "tst_edits.moc"

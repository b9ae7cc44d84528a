// What is brought: several files at once, the key that a case holds, and the key that a case only names.
#include "assertion/assertion_page.h"
#include "credentials/key_card.h"
#include "frame/intake_note.h"
#include "keys/key.h"
#include "profiles/keeper.h"
#include "session/session.h"
#include "ui/profiles_support.h"
#include "widgets/drop_zone.h"

#include <QApplication>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

using namespace ad;
using namespace ad::ui;
using namespace Qt::StringLiterals;

namespace {

const char* const request = "POST /oauth2/token HTTP/1.1\r\nHost: fhir.example.org\r\n"
                            "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                            "grant_type=client_credentials&scope=system%2F*.rs&client_assertion=abc";

/// RFC 7517, appendix A.2.
const char* const rfcKey = R"({"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                           R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",)"
                           R"("d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"})";

} // namespace

class TestBrought : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }
    void severalFilesAreOnePieceOfWork();
    void anotherStoryBeginsAnew();
    void anotherStoryCanBeLaidOnTheOpenOne();
    void aStoryThatWasAddedCanStandAlone();
    void anAnswerGetsTheRequestThatComesLater();
    void anIdAloneIsTheClientId();
    void aGrantIsNotAnotherClients();
    void anAssertionCanBeSignedWhereNoneWasBrought();
    void whatIsLeftOutIsTold();
    void aCaseAmongThemIsTheCase();
    void notOneCanBeRead();
    void aZoneTakesAllFiles();
    void theCaseHoldsNoKey_data();
    void theCaseHoldsNoKey();
    void anUnreadableKeyOfACaseIsAFinding();
    void aNamedKeyIsReadOnAPress();
    void aNamedKeyIsNotKeptInAProfile();
    void aKnownServerThatCannotBeAsked();
    void thePathOfAFileIsTheFile();

  private:
    QString write(const char* name, std::string_view bytes) {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0) {
            qFatal("the file cannot be written");
        }
        return path;
    }
    [[nodiscard]] QString keyFile() { return write("own.pem", m_key.pkcs8Pem().view()); }

    keys::Key m_key;
    QTemporaryDir m_folder;
};

void TestBrought::severalFilesAreOnePieceOfWork() {
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    session.openFiles({keyFile(), write("request.txt", request), write("public.pem", m_key.spkiPem())});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(session.idle() && session.view().key.state == KeyView::State::Ready);
    QCOMPARE(session.view().key.name, u"own.pem"_s);
    QCOMPARE(session.view().key.path, m_folder.filePath(u"own.pem"_s));
    QVERIFY(session.caseFile().request.has_value());
    QCOMPARE(session.view().registered.name, u"public.pem"_s);
    QVERIFY(session.view().registered.mark == Mark::Pass);
    QCOMPARE(session.view().intake.source, u"3 files"_s);
    QCOMPARE(session.view().intake.pieces.size(), 3);
    // One step takes all of it back.
    QCOMPARE(session.edits()->count(), 1);
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QVERIFY(!session.caseFile().request && session.view().key.state == KeyView::State::None);
}

void TestBrought::anotherStoryBeginsAnew() {
    const auto story = [](const char* host, const char* error) {
        return u"This is what I send:\n\ncurl https://%1/oauth2/token -d grant_type=client_credentials\n\n"
               "and the server says:\n\n{\"error\":\"%2\"}\n"_s.arg(QLatin1String(host), QLatin1String(error));
    };
    const auto endpoint = [](const Session& session) { return text(session.caseFile().tokenEndpoint); };
    Session session;
    session.setScope(u"system/Patient.rs"_s); // of nobody's story yet
    session.openText(story("one.example.org", "invalid_client"));
    QTRY_VERIFY(session.view().exchange.present && session.idle());
    QCOMPARE(endpoint(session), u"https://one.example.org/oauth2/token"_s);
    QCOMPARE(text(session.caseFile().scope), u"system/Patient.rs"_s);
    session.openText(story("two.example.org", "invalid_client"));
    QTRY_VERIFY(session.idle() && endpoint(session).contains(u"two.example.org"_s));
    QVERIFY2(!session.report().contains(u"one.example.org"_s), qPrintable(session.report()));
    QVERIFY(session.caseFile().scope.empty());
    // What is told of the same server next goes on with its case.
    session.setScope(u"system/Group.rs"_s);
    QTRY_VERIFY(session.idle());
    session.openText(story("two.example.org", "invalid_scope"));
    QTRY_VERIFY(session.idle() && session.view().exchange.present);
    QCOMPARE(text(session.caseFile().scope), u"system/Group.rs"_s);
    session.edits()->undo();
    session.edits()->undo();
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(endpoint(session), u"https://one.example.org/oauth2/token"_s);
}

void TestBrought::anotherStoryCanBeLaidOnTheOpenOne() {
    const auto story = [](const char* host, const char* error) {
        return u"This is what I send:\n\ncurl https://%1/oauth2/token -d grant_type=client_credentials\n\n"
               "and the server says:\n\n{\"error\":\"%2\"}\n"_s.arg(QLatin1String(host), QLatin1String(error));
    };
    Session session;
    IntakeNote note(session);
    note.show();
    session.openText(story("one.example.org", "invalid_client"));
    QTRY_VERIFY(session.view().exchange.present && session.idle());
    QVERIFY(!session.view().intake.replaced);
    QVERIFY(button(note, "Lay it on the open case") == nullptr); // nothing was open
    session.setAnswer(u"registered_environment"_s, u"sandbox"_s);
    QTRY_VERIFY(session.idle());
    const auto piece = session.piece();
    session.openText(story("two.example.org", "invalid_scope"));
    QTRY_VERIFY(session.idle() && session.view().intake.replaced);
    QVERIFY(session.piece() != piece && session.answer(u"registered_environment"_s).isEmpty());
    QVERIFY(button(note, "Lay it on the open case") != nullptr);
    button(note, "Lay it on the open case")->click();
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    // What was known of the case is there, and the answer is the new one.
    QCOMPARE(session.piece(), piece);
    QCOMPARE(session.answer(u"registered_environment"_s), u"sandbox"_s);
    QVERIFY(session.caseFile().response->body->find("invalid_scope") != std::string::npos);
    QCOMPARE(session.view().attempts.size(), 2);
    QVERIFY(button(note, "Lay it on the open case") == nullptr);
    // One step takes it back to what was open.
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.piece(), piece);
    QVERIFY(session.caseFile().response->body->find("invalid_client") != std::string::npos);
}

/// A whole story of the same server is added to the open case, and can become a case of its own.
void TestBrought::aStoryThatWasAddedCanStandAlone() {
    const auto story = [](const char* error) {
        return u"This is what I send:\n\ncurl https://one.example.org/oauth2/token -d grant_type=client_credentials\n\n"
               "and the server says:\n\n{\"error\":\"%1\"}\n"_s.arg(QLatin1String(error));
    };
    Session session;
    IntakeNote note(session);
    note.show();
    session.openText(story("invalid_client"));
    QTRY_VERIFY(session.view().exchange.present && session.idle());
    session.setAnswer(u"registered_environment"_s, u"sandbox"_s);
    QTRY_VERIFY(session.idle());
    const auto piece = session.piece();
    session.openText(story("invalid_scope"));
    QTRY_VERIFY(session.idle() && session.view().intake.added);
    QCOMPARE(session.piece(), piece);
    QVERIFY(button(note, "Make it a case of its own") != nullptr);
    QSignalSpy leaving(&session, &Session::leaving);
    button(note, "Make it a case of its own")->click();
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    QVERIFY(session.piece() != piece);
    QVERIFY(session.answer(u"registered_environment"_s).isEmpty());
    QCOMPARE(session.view().attempts.size(), 1);
    QCOMPARE(leaving.size(), 1); // what was open is not lost
    // And back again.
    QVERIFY(button(note, "Lay it on the open case") != nullptr);
    button(note, "Lay it on the open case")->click();
    QTRY_VERIFY(session.idle() && session.view().intake.added);
    QCOMPARE(session.piece(), piece);
    QCOMPARE(session.answer(u"registered_environment"_s), u"sandbox"_s);
    QCOMPARE(session.view().attempts.size(), 2);
}

/// The answer first, then the request that it answers: nothing was changed, only more is known.
void TestBrought::anAnswerGetsTheRequestThatComesLater() {
    Session session;
    session.openText(u"{\"error\":\"invalid_client\",\"error_description\":null}"_s);
    QTRY_VERIFY(session.idle() && session.view().exchange.present);
    session.openText(
        u"curl https://one.example.org/oauth2/token -d grant_type=client_credentials -d scope=system/*.rs"_s);
    QTRY_VERIFY(session.idle() && session.caseFile().request);
    QVERIFY(session.caseFile().response && session.view().exchange.present);
    QVERIFY(session.view().diagnosis.outcome == diagnosis::Outcome::Rejected);
    QCOMPARE(session.view().attempts.size(), 1);
    // A second request is another one.
    session.openText(
        u"curl https://one.example.org/oauth2/token -d grant_type=client_credentials -d scope=system/*.read"_s);
    QTRY_VERIFY(session.idle() && !session.caseFile().response);
}

void TestBrought::anIdAloneIsTheClientId() {
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    session.openText(u"  3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55\n"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), u"credentials"_s);
    QCOMPARE(session.view().clientId, u"3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"_s);
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QVERIFY(session.view().clientId.isEmpty());
}

/// A grant that was brought was for those who asked: with another client ID it is no answer to what stands here.
void TestBrought::aGrantIsNotAnotherClients() {
    Session session;
    session.openText(QStringLiteral(
        R"json({"schema":"assertion-doctor/case/1","client_id":"mine","token_endpoint":"https://fhir.example.org/token",)json"
        R"json("request":{"method":"POST","url":"https://fhir.example.org/token","body":"grant_type=client_credentials"},)json"
        R"json("response":{"status":200,"body":"{\"access_token\":\"abc\",\"token_type\":\"bearer\"}"}})json"));
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    QCOMPARE(session.view().diagnosis.outcome, diagnosis::Outcome::Granted);
    session.setClientId(u"theirs"_s);
    QTRY_VERIFY(session.idle());
    QVERIFY(session.view().diagnosis.outcome != diagnosis::Outcome::Granted);
    QVERIFY(!session.view().exchange.present);
    QCOMPARE(session.view().attempts.size(), 1); // it is not lost
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.view().diagnosis.outcome, diagnosis::Outcome::Granted);
    // The same of the address.
    session.setServer(u"https://other.example.org/token"_s);
    QTRY_VERIFY(session.idle());
    QVERIFY(session.view().diagnosis.outcome != diagnosis::Outcome::Granted);
}

void TestBrought::anAssertionCanBeSignedWhereNoneWasBrought() {
    Session session;
    AssertionPage page(session);
    page.show();
    session.openText(u"POST https://fhir.example.org/oauth2/token\n{\"error\":\"invalid_client\"}\n"_s);
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    session.setClientId(u"me"_s);
    session.setKeyText(text(m_key.pkcs8Pem().view()), u"own.pem"_s);
    QTRY_VERIFY(session.idle() && session.view().canSend);
    QVERIFY(session.view().assertion.compact.isEmpty());
    QVERIFY(button(page, "Sign one now") != nullptr);
    button(page, "Sign one now")->click();
    QTRY_VERIFY(session.idle() && !session.view().assertion.compact.isEmpty());
    QVERIFY(button(page, "Sign one now") == nullptr);
    QCOMPARE(session.view().attempts.size(), 1); // what was brought is in the list
    session.edits()->undo();
    QTRY_VERIFY(session.idle() && session.view().exchange.present);
}

void TestBrought::whatIsLeftOutIsTold() {
    Session session;
    IntakeNote note(session);
    note.show();
    const keys::Key other = *keys::generate("p384");
    QSignalSpy opened(&session, &Session::opened);
    session.openFiles({keyFile(), write("other.pem", other.pkcs8Pem().view()), write("photo.png", "\x89PNG\r\n"),
                       m_folder.filePath(u"gone.txt"_s)});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(session.view().key.state == KeyView::State::Ready && session.idle());
    QCOMPARE(session.view().key.thumbprint, text(m_key.thumbprint()));
    const IntakeView& intake = session.view().intake;
    QCOMPARE(intake.pieces.size(), 2);
    QVERIFY(intake.pieces.at(0).used && intake.pieces.at(0).what == u"own.pem"_s);
    QVERIFY(!intake.pieces.at(1).used && intake.pieces.at(1).why.startsWith(u"Left out"_s));
    QCOMPARE(intake.leftovers.size(), 2);
    QVERIFY(intake.leftovers.at(0).words.startsWith(u"photo.png: "_s));
    QVERIFY(intake.leftovers.at(1).words.startsWith(u"gone.txt: "_s));
    // The note says so, and speaks of no lines: these are files.
    const QString words = note.accessibleName() + note.accessibleDescription();
    QVERIFY2(words.contains(u"4 files"_s) && words.contains(u"own.pem"_s) && !words.contains(u"line 0"_s),
             qPrintable(words));
    QVERIFY2(words.contains(u"2 parts are not understood"_s), qPrintable(words));
}

void TestBrought::aCaseAmongThemIsTheCase() {
    const std::string file = R"({"schema":"assertion-doctor/case/1","client_id":"of-the-case",)"
                             R"("token_endpoint":"https://fhir.example.org/oauth2/token",)"
                             R"("key":{"path":"/somewhere/else.pem"}})";
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    session.openFiles({keyFile(), write("mine.case.json", file), write("second.case.json", file)});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(session.view().key.state == KeyView::State::Ready && session.idle());
    QCOMPARE(session.view().clientId, u"of-the-case"_s);
    QCOMPARE(session.view().title, u"mine"_s);
    QCOMPARE(session.view().key.path, m_folder.filePath(u"own.pem"_s));
    QCOMPARE(session.view().intake.pieces.size(), 3);
    QVERIFY(session.view().intake.pieces.at(1).used);
    QVERIFY(session.view().intake.pieces.at(2).why.contains(u"another case"_s));
}

void TestBrought::notOneCanBeRead() {
    Session session;
    QSignalSpy failed(&session, &Session::failed);
    session.setClientId(u"stays"_s);
    session.openFiles({m_folder.filePath(u"gone.txt"_s), m_folder.filePath(u"gone too.txt"_s)});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().value<Error>().where.contains(u"gone.txt"_s));
    QCOMPARE(session.view().clientId, u"stays"_s);
}

void TestBrought::aZoneTakesAllFiles() {
    DropZone zone(u"zone"_s);
    QSignalSpy one(&zone, &DropZone::fileDropped), many(&zone, &DropZone::filesDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/a"_s)});
    zone.take(&mime);
    QCOMPARE(one.size(), 1);
    mime.setUrls({QUrl::fromLocalFile(u"/a"_s), QUrl(u"https://example.org/b"_s), QUrl::fromLocalFile(u"/c"_s)});
    zone.take(&mime);
    QCOMPARE(one.size(), 1);
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.front().front().toStringList(), (QStringList{u"/a"_s, u"/c"_s}));
}

void TestBrought::thePathOfAFileIsTheFile() {
    const QString path = keyFile();
    for (const QString& words : {path, u"'%1'\n"_s.arg(path), u" %1 "_s.arg(path)}) {
        Session session;
        session.openText(words);
        QTRY_VERIFY(session.view().key.state == KeyView::State::Ready && session.idle());
        QCOMPARE(session.view().key.path, path);
    }
    Session session;
    QSignalSpy failed(&session, &Session::failed);
    session.openText(path + u".gone"_s);
    QTRY_COMPARE(failed.size(), 1);
}

void TestBrought::aKnownServerThatCannotBeAsked() {
    Session session;
    session.openFile(write("offline.case.json",
                           R"({"schema":"assertion-doctor/case/1","client_id":"7d2f1c7e-5a0b-4f58-9a34-8c1f0e6b2d11",)"
                           R"("fhir_base_url":"https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4",)"
                           R"("discovery":{"network_error":{"kind":"dns","message":"No such name."}}})"));
    QTRY_VERIFY(session.idle() && !session.empty());
    session.setKeyFile(keyFile());
    QTRY_VERIFY(session.idle() && session.view().key.state == KeyView::State::Ready);
    // It is known where this server gives out tokens: whoever has no network can sign for it all the same.
    QVERIFY(session.view().canSend);
    QCOMPARE(session.view().tokenEndpoint, u"https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"_s);
    QVERIFY(session.view().assertion.missing.isEmpty());
    QVERIFY(session.view().discovery.mark == Mark::Warn);
    QVERIFY2(session.view().discovery.sentence.contains(u"No such name."_s) &&
                 session.view().discovery.sentence.contains(u"/oauth2/token"_s),
             qPrintable(session.view().discovery.sentence));
}

void TestBrought::theCaseHoldsNoKey_data() {
    QTest::addColumn<bool>("jwk");
    QTest::newRow("key.pem") << false;
    QTest::newRow("key.jwk") << true;
}

void TestBrought::theCaseHoldsNoKey() {
    QFETCH(bool, jwk);
    nlohmann::ordered_json document{{"schema", "assertion-doctor/case/1"}, {"client_id", "me"}};
    if (jwk) {
        document["key"] = {{"jwk", nlohmann::ordered_json::parse(rfcKey)}};
    } else {
        document["key"] = {{"pem", std::string(m_key.pkcs8Pem().view())}};
    }
    const std::string secret =
        jwk ? document["key"]["jwk"]["d"].get<std::string>() : document["key"]["pem"].get<std::string>().substr(30, 30);
    Session session;
    session.openFile(write("with-key.case.json", document.dump()));
    QTRY_VERIFY(session.view().key.state == KeyView::State::Ready && session.idle());
    // What is copied at each key stroke knows nothing of it, and signs all the same.
    diagnosis::WriteOptions all;
    all.withSecrets = true;
    const std::string written = diagnosis::toJson(session.caseFile(), all).dump();
    QVERIFY(written.find(secret) == std::string::npos);
    session.setServer(u"https://fhir.example.org/oauth2/token"_s);
    QTRY_VERIFY(session.idle() && session.view().assertion.source == AssertionView::Source::Signed);
    const auto& findings = session.view().diagnosis.findings;
    const auto readable =
        std::find_if(findings.begin(), findings.end(), [](const auto& f) { return f.check == "key-readable"; });
    QVERIFY(readable != findings.end() && readable->verdict == diagnosis::Verdict::Pass);
}

void TestBrought::anUnreadableKeyOfACaseIsAFinding() {
    const nlohmann::ordered_json document{
        {"schema", "assertion-doctor/case/1"},
        {"client_id", "me"},
        {"key", {{"pem", "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n"}}},
        {"response", {{"status", 400}, {"body", R"({"error":"invalid_client"})"}}}};
    Session session;
    session.openFile(write("broken.case.json", document.dump()));
    QTRY_VERIFY(session.view().key.state == KeyView::State::Failed && session.idle());
    const auto& findings = session.view().diagnosis.findings;
    const auto readable =
        std::find_if(findings.begin(), findings.end(), [](const auto& f) { return f.check == "key-readable"; });
    QVERIFY(readable != findings.end() && readable->verdict == diagnosis::Verdict::Fail);
}

void TestBrought::aNamedKeyIsReadOnAPress() {
    const nlohmann::ordered_json document{{"schema", "assertion-doctor/case/1"},
                                          {"client_id", "me"},
                                          {"token_endpoint", "https://fhir.example.org/oauth2/token"},
                                          {"key", {{"path", utf8(keyFile())}}}};
    Session session;
    KeyCard card(session);
    card.resize(500, 400);
    card.show();
    session.openFile(write("named.case.json", document.dump()));
    QTRY_VERIFY(session.view().key.state == KeyView::State::Named && session.idle());
    QVERIFY(!session.privateKey());
    QVERIFY(!session.view().canSend);
    QVERIFY(session.view().assertion.compact.isEmpty());
    auto* read = button(card, "Read this key");
    QVERIFY(read != nullptr);
    // It can be asked for after an undo, too.
    session.setScope(u"system/*.rs"_s);
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QVERIFY(session.view().key.state == KeyView::State::Named);
    read->click();
    QTRY_VERIFY(session.view().key.state == KeyView::State::Ready && session.idle());
    QVERIFY(session.view().canSend);
    QVERIFY(button(card, "Read this key") == nullptr);
}

void TestBrought::aNamedKeyIsNotKeptInAProfile() {
    Stand stand;
    Session session;
    Keeper keeper(stand.options());
    keeper.follow(session);
    const nlohmann::ordered_json document{{"schema", "assertion-doctor/case/1"},
                                          {"client_id", "me"},
                                          {"token_endpoint", "https://fhir.example.org/oauth2/token"},
                                          {"key", {{"path", utf8(keyFile())}}}};
    session.openFile(write("named.case.json", document.dump()));
    QTRY_VERIFY(session.view().key.state == KeyView::State::Named && session.idle() && keeper.ready());
    QCOMPARE(keeper.inWindow().key.path, std::string());
    session.setKeyFile(session.view().key.path);
    QTRY_VERIFY(session.view().key.state == KeyView::State::Ready && session.idle());
    QCOMPARE(text(keeper.inWindow().key.path), keyFile());
}

QTEST_MAIN(TestBrought)
#include "tst_brought.moc"

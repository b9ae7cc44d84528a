// What somebody pastes tells the window what it tells the command line: all of it, and nothing of what was there
// before.
#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "diagnosis/assemble.h"
#include "intake/recognise.h"
#include "session/session.h"
#include "smart/token_request.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace ad;
using namespace ad::ui;
using namespace Qt::StringLiterals;

namespace {

const char* const post =
    "We registered our backend app with Epic last week and uploaded the certificate in the sandbox. "
    "Application Audience: Patients. On production we never tried. The server says:\n\n"
    R"({"error":"invalid_client","error_description":null})"
    "\n";

/// The case as the command line makes it, and as it is kept in the window: without key and access tokens.
std::optional<diagnosis::CaseFile> caseOf(std::string_view bytes) {
    const auto found = intake::recognise(bytes, {}, {});
    if (found.error) {
        return std::nullopt;
    }
    auto assembled = diagnosis::assemble(found, bytes, {}, nullptr, systemNowMs() / 1000);
    if (!assembled) {
        return std::nullopt;
    }
    diagnosis::CaseFile file = std::move(assembled->file);
    file.key = {};
    if (file.response && file.response->body) {
        file.response.edit().body = smart::redactTokens(*file.response->body);
    }
    return file;
}

/// The members that differ, with both values.
QString difference(diagnosis::CaseFile expected, diagnosis::CaseFile shown) {
    shown.key = {};
    // The window has fields for these and shows there what request and assertion say of them.
    expected.clientId = shown.clientId;
    expected.tokenEndpoint = expected.tokenEndpoint.empty() ? shown.tokenEndpoint : expected.tokenEndpoint;
    expected.scope = expected.scope.empty() ? shown.scope : expected.scope;
    // "Last week" counts from the moment of reading, which was not the same one.
    constexpr std::int64_t near = 60;
    for (auto answers : {&diagnosis::CaseFile::answers, &diagnosis::CaseFile::answersInText}) {
        for (auto time : {&diagnosis::Answers::keyRegisteredAt, &diagnosis::Answers::appCreatedAt,
                          &diagnosis::Answers::appMarkedReadyAt}) {
            auto& mine = expected.*answers.*time;
            const auto& its = shown.*answers.*time;
            if (mine && its && std::abs(*mine - *its) < near) {
                mine = its;
            }
        }
    }
    const auto one = diagnosis::toJson(expected), other = diagnosis::toJson(shown);
    QStringList differ;
    for (const auto* all : {&one, &other}) {
        for (const auto& [name, value] : all->items()) {
            const auto there = other.find(name), here = one.find(name);
            if (here == one.end() || there == other.end() || *here != *there) {
                differ << u"%1: %2, window: %3"_s.arg(text(name),
                                                      text(here == one.end() ? "-" : here->dump()).left(200),
                                                      text(there == other.end() ? "-" : there->dump()).left(200));
            }
        }
    }
    differ.removeDuplicates();
    return differ.join(u'\n');
}

void paste(Session& session, const QString& words) {
    QSignalSpy opened(&session, &Session::opened), failed(&session, &Session::failed);
    session.openText(words);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(session.idle(), 20000);
}

} // namespace

class TestPosts : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theCaseOfTheCommandLine_data();
    void theCaseOfTheCommandLine();
    void whatIsToldIsTaken();
    void anotherPostTellsAnother();
    void wordsDoNotSpeakAgainstAnAddress();
    void wordsBesideAKey();
    void theFieldsAreThoseOfTheTokenRequest();
    void probesOfTheAnswerBefore();
};

void TestPosts::theCaseOfTheCommandLine_data() {
    QTest::addColumn<QString>("folder");
    const QDir corpus(QStringLiteral(AD_SOURCE_DIR "/tests/corpus"));
    const auto folders = corpus.entryList({u"pastes*"_s}, QDir::Dirs, QDir::Name);
    for (const QString& folder : folders) {
        QTest::newRow(qPrintable(folder)) << corpus.filePath(folder);
    }
}

void TestPosts::theCaseOfTheCommandLine() {
    QFETCH(QString, folder);
    const QDir dir(folder);
    const auto names = dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    Session session;
    QStringList wrong;
    for (const QString& name : names) {
        const auto bytes = readFile(utf8(dir.filePath(name)));
        QVERIFY(bytes);
        // What stands above the line is for the corpus.
        const std::string_view all = bytes->view();
        const auto line = all.find("\n---\n");
        const QString words = text(all.substr(line == std::string_view::npos ? 0 : line + 5));
        const auto expected = caseOf(utf8(words));
        if (!expected) {
            continue;
        }
        session.clear();
        paste(session, words);
        if (const QString differ = difference(*expected, session.caseFile()); !differ.isEmpty()) {
            wrong << name + u": "_s + differ;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 of %2:\n"_s.arg(wrong.size()).arg(names.size()) + wrong.join(u'\n')));
}

void TestPosts::whatIsToldIsTaken() {
    Session session;
    paste(session, text(post));
    const diagnosis::CaseFile& file = session.caseFile();
    QCOMPARE(file.vendor, std::string("epic"));
    QCOMPARE(file.answers.appAudience, std::string("patient"));
    QVERIFY(!file.told.empty() && !file.toldWords.empty());
    QVERIFY(file.isFromText(&diagnosis::Answers::appCreatedAt));
    QCOMPARE(file.answers.keyRegistration, std::string("upload"));
    // What was taken from the words is told: nobody said that they should be read.
    const auto& pieces = session.view().intake.pieces;
    QVERIFY(std::any_of(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.why.contains(u"Epic"_s); }));
    session.clear();
    QVERIFY(session.caseFile().told.empty() && session.caseFile().toldWords.empty());
}

void TestPosts::anotherPostTellsAnother() {
    Session session;
    paste(session, text(post));
    const auto before = session.caseFile().toldWords;
    paste(session, u"It worked for months and stopped last night.\n\n{\"error\":\"invalid_grant\"}\n"_s);
    QVERIFY(session.caseFile().toldWords != before);
    QVERIFY(std::find(session.caseFile().told.begin(), session.caseFile().told.end(), "key_uploaded") ==
            session.caseFile().told.end());
}

void TestPosts::wordsDoNotSpeakAgainstAnAddress() {
    Session session;
    session.setServer(u"https://id.example.org/oauth2/token"_s);
    session.setVendor(u"keycloak"_s);
    paste(session, text(post));
    QCOMPARE(session.caseFile().vendor, std::string("keycloak"));
    QCOMPARE(session.caseFile().tokenEndpoint, std::string("https://id.example.org/oauth2/token"));
    QVERIFY(session.caseFile().response.has_value());
}

void TestPosts::wordsBesideAKey() {
    Session session;
    const auto key = keys::generate("p384");
    QVERIFY(key);
    paste(session,
          u"We registered our backend app with Epic and uploaded this key. Application Audience: Patients.\n\n"_s +
              text(key->pkcs8Pem().view()));
    QTRY_VERIFY(session.idle() && session.view().key.state == KeyView::State::Ready);
    QCOMPARE(session.caseFile().vendor, std::string("epic"));
    QCOMPARE(session.caseFile().answers.appAudience, std::string("patient"));
    diagnosis::WriteOptions all;
    all.withSecrets = true;
    QVERIFY(diagnosis::toJson(session.caseFile(), all).dump().find("PRIVATE KEY") == std::string::npos);
}

void TestPosts::theFieldsAreThoseOfTheTokenRequest() {
    Session session;
    paste(session, u"curl https://id.example.org/oauth2/token -d grant_type=client_credentials -d scope=system/A.rs\n\n"
                   "curl https://fhir.example.org/r4/Patient/1 -H 'Accept: application/fhir+json'\n"_s);
    QCOMPARE(session.caseFile().tokenEndpoint, std::string("https://id.example.org/oauth2/token"));
    QCOMPARE(session.caseFile().scope, std::string("system/A.rs"));
}

void TestPosts::probesOfTheAnswerBefore() {
    const QString probed =
        uR"({"schema":"assertion-doctor/case/1","client_id":"me",)"
        R"("response":{"status":400,"body":"{\"error\":\"invalid_client\"}"},)"
        R"("probes":[{"kind":"unknown_client","response":{"status":400,"body":"{\"error\":\"invalid_client\"}"}}]})"_s;
    Session session;
    paste(session, probed);
    QCOMPARE(session.caseFile().probes.size(), std::size_t{1});
    // Beside an answer of elsewhere it would say that this server knows the client.
    paste(session,
          u"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{\"error\":\"unauthorized_client\"}"_s);
    QCOMPARE(session.caseFile().response->status, 401);
    QVERIFY(session.caseFile().probes.empty());
    session.edits()->undo();
    QTRY_VERIFY(session.idle());
    QCOMPARE(session.caseFile().probes.size(), std::size_t{1});
}

QTEST_MAIN(TestPosts)
#include "tst_posts.moc"

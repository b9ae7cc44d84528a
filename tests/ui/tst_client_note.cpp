// What the form of a client ID tells, and which questions are asked first.
#include "session/client_note.h"
#include "session/questions.h"

#include <QTest>

using namespace ad;
using namespace ad::ui;
using namespace Qt::StringLiterals;

class TestClientNote : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void form_data();
    void form();
    void epicGivesTwo();
    void endsAreLeftOut_data();
    void endsAreLeftOut();
    void whatIsAnsweredIsKnown();
    void questionsOfTheLikeliestCauseFirst();
    void whatWasAnsweredStays();
    void answersGoThereAndBack_data();
    void answersGoThereAndBack();
};

void TestClientNote::form_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("cleaned");
    const auto none = static_cast<int>(Mark::None);
    const auto fail = static_cast<int>(Mark::Fail);
    const auto warn = static_cast<int>(Mark::Warn);
    const QString guid = u"3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"_s;
    QTest::newRow("nothing") << u""_s << none << u""_s;
    QTest::newRow("a GUID") << guid << none << u""_s;
    QTest::newRow("a word") << u"my-client_1"_s << none << u""_s;
    QTest::newRow("a blank behind") << guid + u' ' << fail << guid;
    QTest::newRow("a line break") << guid + u'\n' << fail << guid;
    QTest::newRow("a blank within") << u"3e1ecd54 -3a2b"_s << fail << u"3e1ecd54-3a2b"_s;
    QTest::newRow("a zero-width blank") << guid + QChar(0x200B) << fail << guid;
    QTest::newRow("a byte order mark") << QChar(0xFEFF) + guid << fail << guid;
    QTest::newRow("quotes") << u"\"%1\""_s.arg(guid) << fail << guid;
    QTest::newRow("typographic quotes") << QChar(0x201C) + guid + QChar(0x201D) << fail << guid;
    QTest::newRow("one quote") << u"'"_s + guid << fail << guid;
    QTest::newRow("braces") << u"{{client_id}}"_s << fail << u""_s;
    QTest::newRow("a shell variable") << u"$CLIENT_ID"_s << fail << u""_s;
    QTest::newRow("angle brackets") << u"<client id>"_s << fail << u""_s;
    QTest::newRow("your client ID") << u"YOUR_CLIENT_ID"_s << fail << u""_s;
    QTest::newRow("a name with insert in it") << u"data-insert-job"_s << none << u""_s;
    QTest::newRow("a word of examples") << u"your-app"_s << warn << u""_s;
    QTest::newRow("an address") << u"https://client.example.com/app"_s << warn << u""_s;
    QTest::newRow("a JWT") << u"eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ."_s + QString(560, u'x') << none << u""_s;
    QTest::newRow("only blanks") << u"   "_s << fail << u""_s;
}

void TestClientNote::form() {
    QFETCH(QString, id);
    QFETCH(int, mark);
    QFETCH(QString, cleaned);
    const ClientNote note = clientNote(id, {}, {});
    QCOMPARE(static_cast<int>(note.mark), mark);
    QCOMPARE(note.cleaned, cleaned);
    if (!note.cleaned.isEmpty()) {
        // What is offered is in order itself.
        QVERIFY(clientNote(note.cleaned, {}, {}).mark != Mark::Fail);
    }
    QVERIFY(mark == static_cast<int>(Mark::None) || !note.text.isEmpty());
}

void TestClientNote::epicGivesTwo() {
    const QString id = u"3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"_s;
    QVERIFY(clientNote(id, u"epic"_s, u"sandbox"_s).text.contains(u"non-production"_s));
    QVERIFY(!clientNote(id, u"epic"_s, u"production"_s).text.contains(u"non-production"_s));
    QVERIFY(!clientNote(id, u"epic"_s, {}).text.isEmpty());
    QVERIFY(!clientNote(id, u"oracle-health"_s, {}).text.contains(u"Epic"_s));
}

void TestClientNote::endsAreLeftOut_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("id");
    QTest::newRow("as it is") << u"app-1"_s << u"app-1"_s;
    QTest::newRow("blanks and a line break") << u"  app-1 \n"_s << u"app-1"_s;
    QTest::newRow("what cannot be seen") << u"\u200bapp-1\ufeff"_s << u"app-1"_s;
    QTest::newRow("blanks inside stay") << u" app 1 "_s << u"app 1"_s;
    QTest::newRow("quotes stay") << u"\"app-1\""_s << u"\"app-1\""_s;
    QTest::newRow("nothing else") << u" \t\n"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestClientNote::endsAreLeftOut() {
    QFETCH(QString, written);
    QFETCH(QString, id);
    QCOMPARE(withoutEnds(written), id);
}

void TestClientNote::whatIsAnsweredIsKnown() {
    diagnosis::CaseFile file;
    file.vendor = "epic";
    file.environment = "sandbox";
    file.tokenEndpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
    file.clientId = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
    diagnosis::CaseResponse response;
    response.status = 400;
    response.receivedAt = 1795428000;
    response.body = R"({"error":"invalid_client"})";
    file.response = response;
    QVERIFY(answeredQuestions(file, 1795428000).empty());
    // One that is asked only where another one is answered is known, too.
    file.answers.keyRegisteredAt = 1795428000 - 3600;
    file.answers.appMarkedReadyAt = 1795428000 - 7200;
    file.answers.registeredEnvironment = "sandbox";
    const auto answered = answeredQuestions(file, 1795428000);
    QStringList known;
    for (const auto& one : answered) {
        known.append(text(one.question.member));
        QVERIFY(!one.check.empty() && !one.question.text.isEmpty());
    }
    QCOMPARE(known, QStringList({u"key_registered_at"_s, u"app_marked_ready_at"_s, u"registered_environment"_s}));
}

namespace {

diagnosis::Finding asking(const std::string& check, const std::string& member) {
    diagnosis::Finding f;
    f.check = check;
    f.verdict = diagnosis::Verdict::Unknown;
    f.question = diagnosis::Question{member, diagnosis::Question::Kind::Choice, u"What?"_s, {{"a", u"A"_s}}};
    return f;
}

QStringList members(const QList<QuestionView>& questions) {
    QStringList out;
    for (const auto& q : questions) {
        out.append(QString::fromStdString(q.question.member));
    }
    return out;
}

} // namespace

void TestClientNote::questionsOfTheLikeliestCauseFirst() {
    diagnosis::Diagnosis d;
    d.findings = {asking("one", "registered_auth_method"), asking("two", "customer_activated"),
                  asking("three", "key_registered_at")};
    diagnosis::RankedCause first;
    first.checks = {"three"};
    diagnosis::RankedCause second;
    second.checks = {"two"};
    d.causes = {first, second};
    QCOMPARE(members(questionsOf(d, {}, {}, 3)),
             QStringList({u"key_registered_at"_s, u"customer_activated"_s, u"registered_auth_method"_s}));
    // What the diagnosis itself puts first comes first.
    d.questions = {{"one", *d.findings[0].question, 0.4}, {"two", *d.findings[1].question, 0.1}};
    QCOMPARE(members(questionsOf(d, {}, {}, 3)),
             QStringList({u"registered_auth_method"_s, u"customer_activated"_s, u"key_registered_at"_s}));
    d.questions.clear();
    // Nothing was diagnosed yet: the usual ones.
    const QStringList usual = members(questionsOf({}, {}, u"Epic"_s, 4));
    QCOMPARE(usual.size(), 4);
    QCOMPARE(usual.first(), u"key_registered_at"_s);
    // Keycloak has no apps for patients, nor any that are made ready.
    QCOMPARE(members(questionsOf({}, {}, u"Keycloak"_s, 4)),
             (QStringList{u"key_registered_at"_s, u"registered_environment"_s}));
    QVERIFY(questionsOf({}, {}, u"Epic"_s, 4).first().question.text.contains(u"Epic"_s));
    QCOMPARE(questionsOf(d, {}, {}, 2).size(), 2);
}

void TestClientNote::whatWasAnsweredStays() {
    diagnosis::Answers answers;
    answers.registeredEnvironment = "sandbox";
    const auto questions = questionsOf({}, answers, {}, 4);
    QCOMPARE(questions.first().question.member, std::string("registered_environment"));
    QCOMPARE(questions.first().answer, u"sandbox"_s);
    QStringList all = members(questions);
    all.removeDuplicates();
    QCOMPARE(all.size(), 4);
}

void TestClientNote::answersGoThereAndBack_data() {
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("key") << u"key_registered_at"_s << u"2026-11-23T09:10:00Z"_s;
    QTest::newRow("created") << u"app_created_at"_s << u"2026-11-23T09:10:00Z"_s;
    QTest::newRow("ready") << u"app_marked_ready_at"_s << u"2026-11-23T09:10:00Z"_s;
    QTest::newRow("environment") << u"registered_environment"_s << u"sandbox"_s;
    QTest::newRow("audience") << u"app_audience"_s << u"backend"_s;
    QTest::newRow("activated") << u"customer_activated"_s << u"true"_s;
    QTest::newRow("not activated") << u"customer_activated"_s << u"false"_s;
    QTest::newRow("method") << u"registered_auth_method"_s << u"private_key_jwt"_s;
}

void TestClientNote::answersGoThereAndBack() {
    QFETCH(QString, member);
    QFETCH(QString, value);
    diagnosis::Answers answers;
    writeAnswer(answers, member, value);
    QCOMPARE(readAnswer(answers, member), value);
    writeAnswer(answers, member, {});
    QVERIFY(answers == diagnosis::Answers{});
}

QTEST_GUILESS_MAIN(TestClientNote)
#include "tst_client_note.moc"

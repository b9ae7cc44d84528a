// A post laid over a case that is open: what belongs to one request stays together, and what is known of one server.
#include "diagnosis/lay_over.h"

#include <QTest>

using namespace ad::diagnosis;

class TestLayOver : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatWasToldOfARequestGoesWithIt() {
        CaseFile file;
        file.described = ad::intake::Described{};
        file.serverLog = std::string("JWT expired");
        file.response = CaseResponse{};
        CaseFile came;
        came.request = nlohmann::ordered_json{{"curl", "curl https://a.example/token"}};
        layOver(file, came);
        QVERIFY(!file.described && file.request && !file.response);
        QVERIFY(file.serverLog->empty());
        // The other way round: what is told now is looked at, and not the token of before.
        file.assertion = "a.b.c";
        CaseFile told;
        told.described = ad::intake::Described{};
        told.response = CaseResponse{};
        layOver(file, told);
        QVERIFY(file.described && !file.assertion && !file.request && file.response);
    }

    void anAnswerOrALogTakesNoRequestAway() {
        CaseFile file;
        file.assertion = "a.b.c";
        CaseFile came;
        came.response = CaseResponse{};
        layOver(file, came);
        CaseFile log;
        log.serverLog = std::string("kid unknown");
        layOver(file, log);
        QCOMPARE(*file.assertion, std::string("a.b.c"));
        QVERIFY(file.response);
        QCOMPARE(*file.serverLog, std::string("kid unknown"));
    }

    void whatATextTellsTakesNoAnswerAway() {
        CaseFile file;
        file.answers.keyRegisteredAt = 1000;
        file.answers.keyRegistration = "upload";
        file.answersInText.keyRegistration = "upload";
        CaseFile came;
        came.answers.keyRegisteredAt = came.answersInText.keyRegisteredAt = 2000;
        came.answers.keyRegistration = came.answersInText.keyRegistration = "url";
        came.answers.customerActivated = came.answersInText.customerActivated = true;
        layOver(file, came);
        QCOMPARE(file.answers.keyRegisteredAt, std::optional<std::int64_t>(1000)); // the person's own
        QVERIFY(!file.isFromText(&Answers::keyRegisteredAt));
        QCOMPARE(file.answers.keyRegistration, std::string("url")); // another text's
        QVERIFY(file.isFromText(&Answers::keyRegistration));
        QVERIFY(file.answers.customerActivated == true && file.isFromText(&Answers::customerActivated));
        // And is kept in the file as what it is.
        const auto again = readCase(toJson(file).dump());
        QVERIFY(again && again->answers == file.answers && again->answersInText == file.answersInText);
        // What the person then says is the person's.
        file.answers.customerActivated = false;
        QVERIFY(!file.isFromText(&Answers::customerActivated));
    }

    void wordsSayNothingOfAServerThatIsKnown() {
        CaseFile file;
        file.tokenEndpoint = "https://epicproxy.et1093.epichosted.com/FHIRProxy/oauth2/token";
        CaseFile came;
        came.environment = "sandbox";
        layOver(file, came);
        QVERIFY(file.environment.empty());
    }

    void server_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("stays"); // the vendor, and what was known
        QTest::newRow("nothing") << ""
                                 << "" << true;
        QTest::newRow("the same base") << "https://a.example/r4"
                                       << "" << true;
        QTest::newRow("another base") << "https://b.example/r4"
                                      << "" << false;
        QTest::newRow("the endpoint of the base") << ""
                                                  << "https://a.example/token" << true;
        QTest::newRow("an endpoint elsewhere") << ""
                                               << "https://b.example/token" << false;
    }
    void server() {
        QFETCH(QString, base);
        QFETCH(QString, endpoint);
        QFETCH(bool, stays);
        CaseFile file;
        file.fhirBaseUrl = "https://a.example/r4";
        file.vendor = "epic";
        file.environment = "sandbox";
        CaseFile came;
        came.fhirBaseUrl = base.toStdString();
        came.tokenEndpoint = endpoint.toStdString();
        layOver(file, came);
        QCOMPARE(file.vendor, std::string(stays ? "epic" : ""));
        QCOMPARE(file.environment, std::string(stays ? "sandbox" : ""));
        QCOMPARE(file.fhirBaseUrl, stays ? std::string("https://a.example/r4") : base.toStdString());
        QCOMPARE(file.tokenEndpoint, endpoint.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestLayOver)
#include "tst_lay_over.moc"

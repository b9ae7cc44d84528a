// Error texts as servers and libraries send them, most of which stand in no table: beside nothing but the answer, the
// cause that they mean comes first.
#include "base/error.h"
#include "diagnosis/case_file.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/told_times.h"

#include <QFile>
#include <QTest>
#include <ctime>

using namespace ad;
using namespace ad::diagnosis;

class TestAnswers : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void meansThat_data();
    void meansThat();
    void endless();
    void endlessForm();
    void logs_data();
    void logs();
    void times_data();
    void times();
    void timesOfLog();
};

void TestAnswers::meansThat_data() {
    QTest::addColumn<QStringList>("cells");
    QFile file(QStringLiteral(AD_FIXTURES "/diagnosis/answers.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = text(file.readAll().toStdString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        if (!line.startsWith(QLatin1Char('#')))
            QTest::newRow(qPrintable(line.section(QLatin1Char('\t'), 3, 3).left(100))) << line.split(QLatin1Char('\t'));
}

void TestAnswers::meansThat() {
    QFETCH(QStringList, cells);
    QCOMPARE(cells.size(), 5);
    CaseFile file;
    file.now = 1795428005;
    file.vendor = cells[0] == QLatin1String("generic") ? std::string() : utf8(cells[0]);
    if (file.vendor.empty())
        file.clientId = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";
    file.tokenEndpoint = "https://auth.clinic.org/oauth2/token";
    CaseResponse answer;
    answer.receivedAt = 1795428001;
    answer.status = cells[1].toInt();
    answer.headers = {{"content-type", "application/json"}};
    answer.body = nlohmann::ordered_json{{"error", utf8(cells[2])}, {"error_description", utf8(cells[3])}}.dump();
    file.response = answer;
    const Diagnosis d = diagnose(file, 0);
    QVERIFY(!d.causes.empty());
    const QStringList wanted = cells[4].split(QLatin1Char(' '));
    QVERIFY2(wanted.contains(text(d.causes.front().cause)), d.causes.front().cause.c_str());
}

void TestAnswers::endless() {
    // Each comma might begin a wish: read to the end from each of them, this would take hours.
    std::string words = "client assertion expired";
    while (words.size() < (1U << 20))
        words += ", a";
    CaseFile file;
    file.now = 1795428005;
    file.tokenEndpoint = "https://auth.clinic.org/oauth2/token";
    CaseResponse answer;
    answer.receivedAt = 1795428001;
    answer.status = 401;
    answer.headers = {{"content-type", "application/json"}};
    answer.body = nlohmann::ordered_json{{"error", "invalid_client"}, {"error_description", words}}.dump();
    file.response = answer;
    const Diagnosis d = diagnose(file, 0);
    QVERIFY(!d.causes.empty());
    QCOMPARE(d.causes.front().cause, std::string("exp_passed"));
}

void TestAnswers::endlessForm() {
    CaseFile file;
    file.now = 1795428005;
    file.tokenEndpoint = "https://auth.clinic.org/oauth2/token";
    std::string body = "grant_type=client_credentials";
    for (int i = 0; i < 60'000; ++i)
        body += "&p" + std::to_string(i) + "=1";
    file.request = nlohmann::ordered_json{{"method", "POST"},
                                          {"url", file.tokenEndpoint},
                                          {"headers", {{"Content-Type", "application/x-www-form-urlencoded"}}},
                                          {"body", body}};
    const auto begin = std::clock();
    QVERIFY(!diagnose(file, 0).causes.empty());
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, QByteArray::number(seconds));
}

void TestAnswers::logs_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("cause");
    // The very text with which the server would answer, as the value of a pair and in JSON.
    QTest::newRow("a pair") << QByteArray(R"(WARN [org.keycloak.events] type="CLIENT_LOGIN_ERROR", clientId="bulk", )"
                                          R"(error="invalid_client_credentials", reason="Token is not active")")
                            << QByteArray("exp_passed");
    QTest::newRow("JSON") << QByteArray(R"({"level":"warn","clientId":"bulk","reason":"Token is not active"})")
                          << QByteArray("exp_passed");
    QTest::newRow("a pair of another server")
        << QByteArray(R"(level=error client=bulk msg="Token was issued in the future" error=invalid_client)")
        << QByteArray("not_yet_valid");
}

void TestAnswers::logs() {
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, cause);
    CaseFile file;
    file.now = 1795428005;
    file.vendor = "keycloak";
    file.serverLog = line.toStdString();
    const Diagnosis d = diagnose(file, 0);
    QVERIFY(!d.causes.empty());
    QCOMPARE(QByteArray::fromStdString(d.causes.front().cause), cause);
}

void TestAnswers::times_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("told");
    const auto row = [](const char* words, ToldTimes told) {
        QTest::newRow(words) << QByteArray(words) << static_cast<int>(told);
    };
    row("Current time: 2026-11-24T10:00:00.1Z, assertion valid from 2026-11-24T10:05:00.0Z, expiry time of assertion "
        "2026-11-24T10:10:00.0Z.",
        ToldTimes::Early);
    row("Current time: 2026-11-24T10:11:00.1Z, assertion valid from 2026-11-24T10:05:00.0Z, expiry time of assertion "
        "2026-11-24T10:10:00.0Z.",
        ToldTimes::Late);
    row("Current time: 2026-11-24T10:06:00.1Z, assertion valid from 2026-11-24T10:05:00.0Z, expiry time of assertion "
        "2026-11-24T10:10:00.0Z.",
        ToldTimes::Nothing);
    row("The token is expired. ValidTo (UTC): '11/24/2026 9:58:37 AM', Current time (UTC): '11/24/2026 10:00:00 AM'.",
        ToldTimes::Late);
    row("ValidFrom (UTC): '11/24/2026 1:58:37 PM', Current time (UTC): '11/24/2026 10:00:00 AM'.", ToldTimes::Early);
    row("Not Before Time(ms) : 1764009000000, TimeStamp Skew : 0, Current Time : 1764000000000.", ToldTimes::Early);
    row("the evaluation time NumericDate{1764000000 -> Nov 24, 2025} is on or after the Expiration Time "
        "(exp=NumericDate{1763999000 -> Nov 24, 2025})",
        ToldTimes::Late);
    row("JWT early by 61000 milliseconds before 2026-11-24T10:01:01.000Z. Current time: 2026-11-24T10:00:00.000Z.",
        ToldTimes::Early);
    row("exp 2026-11-24T12:00:00+02:00, server time 2026-11-24T10:00:01Z", ToldTimes::Late);
    row("exp 2026-11-24T12:00:00+02:00, server time 2026-11-24T09:59:59Z", ToldTimes::Nothing);
    row("sent at 2026-11-24T10:00:00Z, exp 2026-11-24T09:40:00Z", ToldTimes::Late);
    row("2026-11-24T10:00:00Z WARN the assertion expired at 2026-11-24T09:00:00Z", ToldTimes::Nothing);
    row("Current time: 9999-99-99T99:99:99Z, valid from 0000-00-00T00:00:00Z", ToldTimes::Nothing);
    row("", ToldTimes::Nothing);
}

void TestAnswers::times() {
    QFETCH(QByteArray, words);
    QFETCH(int, told);
    QCOMPARE(static_cast<int>(compareToldTimes(words.toStdString())), told);
}

void TestAnswers::timesOfLog() {
    using enum ToldTimes;
    QVERIFY(compareToldTimes("2026-11-24T10:00:00Z WARN the assertion expired at 2026-11-24T09:00:00Z", true) == Late);
    QVERIFY(compareToldTimes("[2026-11-24T10:00:00+01:00] exp 2026-11-24T09:30:00Z", true) == Nothing);
    // Of what zone?
    QVERIFY(compareToldTimes("2026-11-24 10:00:00 WARN the assertion expired at 2026-11-24T09:00:00Z", true) ==
            Nothing);
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"

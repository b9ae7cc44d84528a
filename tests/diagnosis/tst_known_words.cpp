#include "diagnosis/case_file.h"
#include "diagnosis/known_words.h"

#include <QTest>

using namespace ad::diagnosis;

// The words of the contract, however they are written; every other word is told and means nothing.
class TestKnownWords : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void known_data();
    void known();
    void everyWordOfTheContractIsItself();
    void unknownOnesAreTold();
    void knownOnesAreNot();
};

void TestKnownWords::known_data() {
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("means");
    const auto row = [](const char* member, const char* word, const char* means) {
        QTest::addRow("%s %s", member, word)
            << QString::fromUtf8(member) << QString::fromUtf8(word) << QString::fromUtf8(means);
    };
    row("registered_environment", "Sandbox", "sandbox");
    row("registered_environment", " PRODUCTION\n", "production");
    row("registered_environment", "prod", "production");
    row("registered_environment", "Non-Production", "sandbox");
    row("registered_environment", "staging", "");
    row("registered_environment", "sandbox2", "");
    row("registered_environment", "", "");
    row("environment", "Sandbox", "sandbox");
    row("app_audience", "Backend", "backend");
    row("app_audience", "Backend Systems", "backend");
    row("app_audience", "Patients", "patient");
    row("app_audience", "everybody", "");
    row("registered_auth_method", "PRIVATE_KEY_JWT", "private_key_jwt");
    row("registered_auth_method", "Client-Secret-Post", "client_secret_post");
    row("registered_auth_method", "sandbox", "");
    row("registered_key", "This key", "this_key");
    row("registered_key", "other", "another_key");
    row("registered_key", "mine", "");
    row("key_registration", "Certificate", "upload");
    row("key_registration", "jwks-url", "url");
    row("key_registration", "by mail", "");
    row("mood", "sandbox", "");
}

void TestKnownWords::known() {
    QFETCH(QString, member);
    QFETCH(QString, word);
    QFETCH(QString, means);
    QCOMPARE(ad::text(knownWord(ad::utf8(member), ad::utf8(word))), means);
}

void TestKnownWords::everyWordOfTheContractIsItself() {
    int words = 0;
    for (const char* member : {"environment", "registered_environment", "app_audience", "registered_auth_method",
                               "registered_key", "key_registration"}) {
        const auto all = wordsOf(member).split(QLatin1String(", "));
        for (const QString& word : all) {
            QCOMPARE(ad::text(knownWord(member, ad::utf8(word))), word);
            ++words;
        }
    }
    QVERIFY2(words >= 14, QByteArray::number(words));
}

void TestKnownWords::unknownOnesAreTold() {
    const auto file =
        readCase(R"({"vendor":"nosuch","environment":"moon","answers":{"registered_environment":"staging",)"
                 R"("app_audience":"x","registered_auth_method":"magic"},"probes":[{"kind":"bogus"}]})");
    QVERIFY(file.has_value());
    const auto told = unknownWords(*file);
    QCOMPARE(told.size(), 6U);
    QString all;
    for (const QString& sentence : told)
        all += sentence + QLatin1Char('\n');
    for (const char* word : {"nosuch", "moon", "staging", "\"x\"", "magic", "bogus", "answers.registered_environment"})
        QVERIFY2(all.contains(QLatin1String(word)), word);
}

void TestKnownWords::knownOnesAreNot() {
    const auto file = readCase(R"({"vendor":"epic","environment":"Sandbox","answers":{"registered_environment":"prod",)"
                               R"("app_audience":"Backend","registered_auth_method":"private_key_jwt"},)"
                               R"("probes":[{"kind":"wrong_aud"}]})");
    QVERIFY(file.has_value());
    QCOMPARE(unknownWords(*file).size(), 0U);
    QCOMPARE(unknownWords(CaseFile()).size(), 0U);
}

QTEST_APPLESS_MAIN(TestKnownWords)
#include "tst_known_words.moc"

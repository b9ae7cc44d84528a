// What may be secret is taken out of a text before its words are looked at, and nothing else is.
#include "vendors/learnt_words.h"
#include "vendors/masked.h"

#include <QTest>

#include <algorithm>

using namespace ad::vendors;

class TestMasked : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void takesOut_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char* name, const char* text, const char* plain) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(plain);
        };
        row("nothing", "The client secret is wrong, says the server.", "The client secret is wrong, says the server.");
        row("empty", "", "");
        row("in a form", "client_secret=changeit&scope=a", "client_secret= 0000000 &scope=a");
        row("in JSON", R"({"client_secret": "two words", "a": "b"})", R"({"client_secret": " 0000000 ", "a": "b"})");
        row("an option", "keytool -storepass changeit -keypass admin -alias a",
            "keytool -storepass  0000000  -keypass  0000000  -alias a");
        row("two dashes", "--password=admin here", "--password= 0000000  here");
        row("of openssl", "openssl pkcs12 -passin pass:welcome -out a", "openssl pkcs12 -passin  0000000  -out a");
        row("set in columns", "client_secret          = welcome\nclient_id = a",
            "client_secret          =  0000000 \nclient_id = a");
        row("of the environment", "KEYSTORE_PASSWORD: admin\nother", "KEYSTORE_PASSWORD:  0000000 \nother");
        row("quoted by single ones", "passphrase => 'open sesame',", "passphrase => ' 0000000 ',");
        row("its name alone", "auth method client_secret_basic: no", "auth method client_secret_basic: no");
        row("at the end", "client_secret=", "client_secret=");
        row("basic", "Authorization: Basic Zm9vOmJhcg== and on", "Authorization: Basic  0000000  and on");
        row("a word behind basic", "the basic way is, and basic authentication",
            "the basic way is, and basic authentication");
        row("a token", "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.e30.x", " 0000000 .e30.x");
        row("a short piece of a token", "kid usUJRqqvZD7iLtSza here", "kid  0000000  here");
        row("a name of many words", "OAuth2AuthorizationCodeGrant SHA384withECDSA x5tS256 oidc-provider-2.1",
            "OAuth2AuthorizationCodeGrant SHA384withECDSA x5tS256 oidc-provider-2.1");
        row("an address", "https://fhir.example.org/interconnect-fhir-oauth/api/FHIR/R4",
            "https://fhir.example.org/interconnect-fhir-oauth/api/FHIR/R4");
        row("a long name", "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION", "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION");
        row("a key", "a\n-----BEGIN PRIVATE KEY-----\nMIIE\nidzYLXxc\n-----END PRIVATE KEY-----\nb",
            "a\n-----BEGIN PRIVATE KEY----- 0000000 -----END PRIVATE KEY-----\nb");
        row("an encrypted key",
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIE\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN RSA PRIVATE KEY----- 0000000 -----END RSA PRIVATE KEY-----");
        row("a line break in two characters", R"(END\n-----BEGIN PRIVATE KEY-----\nMIIE\n-----END)",
            R"(END\n-----BEGIN PRIVATE KEY----- 0000000 -----END)");
        row("a key without its end", "-----BEGIN PRIVATE KEY-----\nMIIE\n\nWhat is wrong?",
            "-----BEGIN PRIVATE KEY----- 0000000 \n\nWhat is wrong?");
        row("a key that ends with the text", "-----BEGIN PRIVATE KEY-----\nMIIE",
            "-----BEGIN PRIVATE KEY----- 0000000 ");
    }
    void takesOut() {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(QString::fromStdString(withoutSecrets(text.toStdString())), plain);
    }

    /// A secret that is a known word elsewhere is none where it is the secret.
    void noWordOfASecretIsKept() {
        const auto holds = [](const char* text, const char* word) {
            const auto words = knownWordsIn(text);
            return std::find(words.begin(), words.end(), word) != words.end();
        };
        QVERIFY(holds("the password of keycloak", "keycloak"));
        QVERIFY(!holds("client_secret=keycloak", "keycloak"));
        QVERIFY(!holds("-storepass keycloak", "keycloak"));
        QVERIFY(!holds("client_secret=keycloak", "client_secret keycloak"));
    }
};

QTEST_APPLESS_MAIN(TestMasked)
#include "tst_masked.moc"

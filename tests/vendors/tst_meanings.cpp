// Fault texts that stand in no table, in the words of libraries and servers: what they mean, and what means nothing.
#include "vendors/meanings.h"

#include <QTest>
#include <set>

using ad::vendors::matchFirstMeaning;
using ad::vendors::matchMeaning;
using ad::vendors::meaningRules;

class TestMeanings : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void means_data();
    void means();
    void comesFirst();
    void rulesAreTold();
    void longTextsEnd();
};

void TestMeanings::means_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char* words, const char* cause) {
        QTest::newRow(words) << QByteArray(words) << QByteArray(cause);
    };
    row("The recipient of the assertion is not this server", "aud_mismatch");
    row("com.auth0.jwt.exceptions.IncorrectClaimException: The Claim 'aud' value doesn't contain the required "
        "audience.",
        "aud_mismatch");
    row("Error(InvalidAudience)", "aud_mismatch");
    row("JWT past its expiry", "exp_passed");
    row("JWT::ExpiredSignature", "exp_passed");
    row("JWT validity duration 3600s over the limit of 300s", "exp_too_far");
    row("Cannot handle token with iat prior to 2026-03-26T15:00:00+0000", "not_yet_valid");
    row("Error(ImmatureSignature)", "not_yet_valid");
    row("Token used before issued", "not_yet_valid");
    row("assertion was issued more than 5 minutes ago", "iat_too_old");
    row("assertion has no unique identifier", "jti_missing");
    row("This JWT has already been presented", "jti_reused");
    row("unrecognized key identifier", "kid_unknown");
    row("the public key identified by k1 is not on record", "kid_unknown");
    row("JWT header is missing key identifier", "kid_missing");
    row("The client has neither jwks nor jwks_uri", "key_not_registered");
    row("could not dereference jwks_uri", "jwks_unreachable");
    row("JWKS document does not contain any usable signing keys", "jwks_invalid");
    row("Bad signature on assertion", "public_key_mismatch");
    row("ECDSA signature has wrong length", "signature_encoding_wrong");
    row("HS256 is not permitted for client assertions", "alg_not_accepted");
    row("Key type RSA cannot be used with algorithm ES256", "alg_key_mismatch");
    row("Unregistered application", "client_unknown");
    row("Application awaiting approval", "app_not_ready");
    row("App is not installed for this organization", "app_not_activated_by_customer");
    row("client_credentials is not enabled for this client", "app_type_wrong");
    row("private_key_jwt isn\xE2\x80\x99t enabled for the client", "auth_method_mismatch");
    row("The client secret is incorrect", "secret_wrong");
    row("Error(InvalidKeyFormat)", "key_unreadable");
    row("error:1E08010C:DECODER routines::unsupported", "key_unreadable");
    row("RSA key must have at least 2048 bits", "key_too_weak");
    row("nbf is not permitted in client assertion", "claim_not_allowed");
    row("claim 'iat' is mandatory", "claim_missing");
    row("You are not entitled to the requested scopes", "scope_invalid");
    row("No such tenant: acme", "tenant_unknown");
    row("x5t thumbprint does not correspond to any registered certificate", "certificate_problem");
    row("The provided certificate is not within its specified validity window.", "certificate_problem");
    row("ECPrivateKey.sign() takes 2 positional arguments but 3 were given", "alg_key_mismatch");
    row("An error occurred while connecting: DNS lookup failed", "dns_failure");
    row("La richiesta di fruizione non \xC3\xA8 attiva", "app_not_ready");
    row("Die Signatur des Tokens ist ung\xC3\xBCltig", "public_key_mismatch");
    // What is denied, what goes well, codes, addresses and small talk say nothing.
    row("The token is not expired", "");
    row("invalid_client", "");
    row("invalid_client from https://id.example.org/invalid/audience/token", "");
    row("The audience is the token endpoint", "");
    row("Everything is set up as the guide says", "");
    row("No rate limit was hit", "");
    row("There was no internal server error", "");
    row("It was never throttled", "");
    row("Throttled by the gateway", "rate_limited");
    row("", "");
}

void TestMeanings::means() {
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, cause);
    const auto* rule = matchMeaning(words.toStdString());
    QCOMPARE(QByteArray::fromStdString(rule ? rule->cause : std::string()), cause);
}

void TestMeanings::comesFirst() {
    // A pattern of answer-words.json would see an expired assertion, a missing claim, a fault of the key set.
    QVERIFY(matchFirstMeaning("Client secret has expired"));
    QVERIFY(matchFirstMeaning("nbf is not permitted in client assertion"));
    QVERIFY(!matchFirstMeaning("The assertion has expired"));
}

void TestMeanings::rulesAreTold() {
    std::set<std::string> ids;
    for (const auto& rule : meaningRules())
        QVERIFY2(ids.insert(rule.id).second, rule.id.c_str());
    QVERIFY(ids.size() > 60);
}

void TestMeanings::longTextsEnd() {
    // Only the beginning is read, however long a sentence, a word or a row of denials is.
    QVERIFY(!matchMeaning(std::string(1 << 20, 'x')));
    std::string denials;
    while (denials.size() < (1 << 20))
        denials += "not the ";
    QVERIFY(!matchMeaning(denials));
    QVERIFY(!matchMeaning(denials + "audience is wrong"));
    QVERIFY(matchMeaning("The audience is wrong. " + denials));
}

QTEST_APPLESS_MAIN(TestMeanings)
#include "tst_meanings.moc"

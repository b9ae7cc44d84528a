// What the words of a post tell of the course of things, and what they do not.
#include "diagnosis/told_story.h"

#include <QRegularExpression>
#include <QTest>

using namespace ad;

class TestToldStory : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tells_data();
    void tells();
    void neverLong();
    void longLinesTellNothing();
};

void TestToldStory::tells_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("told"); // by their names, with blanks between; none: nothing is told
    const auto row = [](const char* name, const char* words, const char* told) {
        QTest::newRow(name) << QByteArray(words) << QByteArray(told);
    };
    row("nothing", "The server answers invalid_client. What am I missing?", "");
    row("once", "It works exactly once. Then I get invalid_client.", "works_once");
    row("only the first", "Only the first request gets a token", "works_once");
    row("second fails", "The second call is rejected with 400.", "works_once");
    row("two calls, both right", "The second call returns the list of patients.", "");
    row("same again", "We send the same assertion every time.", "same_assertion");
    row("same, one sentence later", "It is the same assertion. I do that every time.", "");
    row("in a program",
        "class Client:\n  def __init__(self):\n    self.assertion = jwt.encode(claims, key, 'RS384')\n"
        "  def token(self):\n    return post(url, data={'client_assertion': self.assertion})",
        "same_assertion kid_not_set");
    row("made anew in a program",
        "def token(self):\n  assertion = jwt.encode(claims, key)\n  return post(url, data={'client_assertion': "
        "assertion})",
        "kid_not_set");
    row("after an hour", "After about an hour the calls fail.", "fails_later");
    row("a restart helps", "Restarting the pod fixes it.", "fails_later");
    row("until a day", "It worked for months until last Friday.", "worked_before");
    row("German", "Bis gestern ging alles, funktionierte seit Jahren.", "worked_before");
    row("Spanish", "Funcionaba bien y desde ayer no.", "worked_before");
    row("French", "Depuis hier cela ne marche plus.", "worked_before");
    row("Italian", "Funzionava tutto, da ieri errore 401.", "worked_before");
    row("uploaded", "I uploaded the public key as a .pem.", "key_uploaded");
    row("new key", "When the client has generated a new key pair, the authentication fails.", "new_key");
    row("rotated", "Since we rotated our keys it answers 401.", "new_key");
    row("rotated, by itself", "We rotated the keys last night and removed the old one.", "new_key");
    row("a key, not a new one", "I generated a key pair with openssl.", "");
    row("ES256 from a service", "ES256, the signature comes from AWS KMS", "der_signer ec_key");
    row("RS256 from a service", "RS256, the signature comes from AWS KMS", "");
    row("several keys", "There are two public keys registered.", "several_keys");
    row("saved today", "I registered the app this morning.", "registered_lately");
    row("a time before the thing", "Twenty minutes ago I uploaded my certificate.", "key_uploaded registered_lately");
    row("a server's name in between", "The app was saved on fhir.epic.com 20 minutes ago.", "registered_lately");
    row("saved today, German", "Die App habe ich vor 20 Minuten gespeichert.", "registered_lately");
    row("uploaded again, German", "Den Schl\xC3\xBCssel gestern neu hochgeladen.", "key_uploaded registered_lately");
    row("saved today, Spanish", "Hace 20 minutos registr\xC3\xA9 la aplicaci\xC3\xB3n.", "registered_lately");
    row("saved today, French", "Le certificat a \xC3\xA9t\xC3\xA9 ajout\xC3\xA9 il y a 20 minutes.",
        "registered_lately");
    row("saved today, Portuguese", "Acabei de cadastrar o app, faz uns 20 minutos.", "registered_lately");
    row("saved today, Italian", "La chiave \xC3\xA8 stata caricata ieri.", "key_uploaded registered_lately");
    row("an assertion of today", "I created the assertion with the key a minute ago.", "");
    row("another sentence", "I registered the app. It is cold today.", "");
    row("for months", "The app has been there for months.", "registered_long_ago");
    row("since a month", "Our key was registered in January.", "registered_long_ago");
    row("nobody asks", "Our log never shows a request for /jwks.json from them.", "keys_not_fetched");
    row("behind a firewall", "The JWKS is behind our firewall.", "keys_not_fetched");
    row("it does ask", "The server fetches our JWKS every hour.", "");
    row("not one request", "The log of our JWKS host shows GETs from the others, but not one request from them.",
        "keys_not_fetched");
    row("heals itself", "When I run it again by hand a minute later it is green.", "heals_itself");
    row("fails a minute later", "A minute later it fails the same way.", "");
    row("a retry", "The SDK then retries and the retry dies with a 400.", "sent_again");
    row("a right retry", "A retry makes a new assertion.", "");
    row("a digest to a signer that hashes",
        "resp = kms.sign(KeyId=K, Message=digest, SigningAlgorithm=\"RSASSA_PKCS1_V1_5_SHA_256\")", "hashed_twice");
    row("a digest that is told", "resp = kms.sign(KeyId=K, Message=digest, MessageType=\"DIGEST\")", "");
    row("a server's advice on clocks", "use a clock with skew to account for clock differences between systems", "");
    row("not activated", "The hospital has not yet activated our app.", "not_activated");
    row("to be activated", "They will activate the application next week.", "not_activated");
    row("activated", "The hospital has activated our app.", "");
    row("clock behind", "The clock of the VM is two minutes behind.", "clock_off");
    row("clock right", "The clock is right, I checked it.", "");
    row("local time in C#", "var s = (DateTime.Now.AddMinutes(4) - new DateTime(1970, 1, 1)).TotalSeconds;",
        "local_time");
    row("UTC in C#", "var s = (DateTime.UtcNow.AddMinutes(4) - new DateTime(1970, 1, 1)).TotalSeconds;", "");
    row("UTC as local time in Python", "exp = (datetime.utcnow() + timedelta(minutes=4)).timestamp()", "local_time");
    row("right in Python", "exp = datetime.now(timezone.utc).timestamp() + 240", "");
    row("plain base64", "h = b64encode(json.dumps({'alg': 'RS384'}))\ntoken = h + '.' + p + '.' + b64encode(sig)",
        "plain_base64");
    row("base64url", "h = urlsafe_b64encode(json.dumps({'alg': 'RS384'}))\ntoken = h + '.' + p", "");
    row("a secret in base64", "headers = {'Authorization': 'Basic ' + b64encode(pair)}", "");
    row("an EC key", "I uploaded the EC public key.", "key_uploaded ec_key");
    row("no key there, German", "Bei dem Client ist kein Zertifikat eingetragen.", "no_key_there");
    row("behind a VPN, with an address", "The JWK Set URL https://keys.example.com/jwks.json is behind our VPN.",
        "keys_not_fetched");
    row("a short life", "exp is 30 s from now", "short_life");
    row("a limit", "exp must be no more than 5 minutes after iat", "");
    row("a long life", "exp is 3600 s from now", "");
    row("no key there", "The certificate field shows that no key is registered.", "no_key_there");
    row("no longer resolves", "It fetches https://keys.example.org/jwks which no longer resolves.", "keys_not_fetched");
    row("the same, Italian", "La client assertion \xC3\xA8 sempre quella.", "same_assertion");
    row("PHP and DER", "ES256\nopenssl_sign($data, $signature, $key, OPENSSL_ALGO_SHA256);", "der_signer ec_key");
    row("Node and P1363", "ES256\ncrypto.sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' })", "ec_key");
    row("now and then", "Every third request is refused.", "now_and_then");
    row("one in ten", "It fails in about 1 in 10 cases.", "now_and_then");
    row("in the sandbox", "It works fine in the sandbox.", "works_in_sandbox");
    row("a curve that does not fit", "openssl ecparam -genkey -name secp521r1\nAlgorithm.ECDSA256: ES256",
        "curve_unfit ec_key");
    row("a curve that fits", "openssl ecparam -genkey -name prime256v1\nES256", "ec_key");
    row("an RSA algorithm and an EC key", "{\"alg\":\"RS256\"}\n-----BEGIN EC PRIVATE KEY-----\nMHc...",
        "curve_unfit ec_key");
    row("an RSA algorithm and an RSA key", "{\"alg\":\"RS256\"}\n-----BEGIN RSA PRIVATE KEY-----\nMIIE...", "");
    row("a library that writes no kid", "token := jwt.NewWithClaims(jwt.SigningMethodRS384, claims)", "kid_not_set");
    row("a kid that is given", "token := jwt.NewWithClaims(m, claims)\ntoken.Header[\"kid\"] = id", "");
    row("certificates not verified", "With new https.Agent({ rejectUnauthorized: false }) it works",
        "works_unverified");
    row("certificates not verified, and no better", "rejectUnauthorized: false changes nothing", "");
    row("a POST becomes a GET", "* Switch from POST to GET\n> GET /token/ HTTP/1.1", "turned_to_get");
    row("a POST that stays one", "POST /token HTTP/1.1", "");
    row("UTC in a variable", "now = datetime.utcnow()\nexp = int((now + timedelta(hours=1)).timestamp())",
        "local_time");
    row("plain base64 in Swift", "alg = ES\nlet jwt = h + \".\" + p + \".\" + sig.base64EncodedString()",
        "plain_base64");
    row("on another machine", "It works locally, not in the container.", "works_elsewhere");
}

void TestToldStory::tells() {
    // A pattern that does not compile matches nothing, and only warns.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("invalid QRegularExpression")));
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, told);
    QByteArray found;
    for (const std::string& name : diagnosis::toldIn(words.toStdString()))
        found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    QCOMPARE(found, told);
}

// Texts in which each place begins a search; where one is read again from each place, the test is stopped for its time.
void TestToldStory::neverLong() {
    for (const char* part :
         {"self.assertion = encode ", "self.a = sign\n", "works fine and ", "after an hour ", "the same ", "uploaded ",
          "two public ", "a", "a.", "a. ", "a.b", "key. ", "key created. ", "a\n", "\n", "\n \n", "\xF0"}) {
        std::string text;
        while (text.size() < (400U << 10))
            text += part;
        (void)diagnosis::toldIn(text);
    }
}

void TestToldStory::longLinesTellNothing() {
    const std::string story = "I registered the app this morning.";
    const std::string script = std::string(300U << 10, 'a') + '\n';
    QVERIFY(!diagnosis::toldIn(story).empty());
    QVERIFY(!diagnosis::toldIn(script + story).empty());
    QVERIFY(diagnosis::toldIn(story + ' ' + script).empty());
}

QTEST_GUILESS_MAIN(TestToldStory)
#include "tst_told_story.moc"

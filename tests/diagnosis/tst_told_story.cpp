// What the words of a post tell of the course of things, and what they do not.
#include "diagnosis/told_story.h"

#include "diagnosis/assemble.h"
#include "intake/recognise.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace ad;

class TestToldStory : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tells_data();
    void tells();
    void namesNone_data();
    void namesNone();
    void neverLong();
    void longLinesTellNothing();
    void readOnceForManyCases();
};

/// Whoever makes a case of each piece of a text gives what was told: the text is not read for each of them.
void TestToldStory::readOnceForManyCases() {
    constexpr std::string_view text =
        "It works exactly once.\n\nPOST /token HTTP/1.1\nHost: a.example\n\ngrant_type=client_credentials\n";
    const auto found = intake::recognise(text, {}, "x");
    const auto read = diagnosis::assemble(found, text);
    QVERIFY(read);
    QCOMPARE(read->file.told, std::vector<std::string>{"works_once"});
    for (const std::vector<std::string>& told : {std::vector<std::string>{}, std::vector<std::string>{"clock_off"}}) {
        const auto given = diagnosis::assemble(found, text, {}, &told);
        QVERIFY(given);
        QCOMPARE(given->file.told, told);
    }
}

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
    row("a secret with a sign", "Our client secret contains a % sign.", "secret_has_signs");
    row("a sign in the secret", "There is a `+` in the secret.", "secret_has_signs");
    row("a secret without signs", "The client secret has no special characters.", "");
    row("a secret that is counted", "The secret has 32 characters.", "");
    row("since yesterday", "Since yesterday all our token requests fail.", "worked_before");
    row("tried since yesterday", "Since yesterday I try to get a token and it fails.", "");
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
    row("sent after its end", "The JWT is signed at 2 am, valid for five minutes, and used at noon.",
        "short_life sent_after_end");
    row("sent after the end of another token",
        "The access token is made at 2 am, valid for five minutes, and used at noon.", "short_life");
    row("sent in time", "The JWT is signed at noon, valid for five minutes, and used at 12:01.", "short_life");
    row("an old key is there, German", "Im Portal liegt noch der alte Schlüssel.", "old_key_there");
    row("an old key is there, and the new one was uploaded",
        "We uploaded the new key. The portal still has the old key.", "key_uploaded old_key_there new_key_there");
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
    // What is told beside a denial of something else.
    row("no reason known", "We do not know why, but it works exactly once.", "works_once");
    row("a reason asked for", "Why does it fail when the clock of the VM is two minutes behind?", "clock_off");
    row("a question behind", "Our clock is two minutes behind, could that be the reason?", "clock_off");
    row("not in sync", "The clocks are not in sync.", "clock_off");
    row("a clock, German", "Die Uhr des Servers geht falsch, unsere Uhr geht vor.", "clock_off");
    row("a clock in minutes, German", "Unsere Uhr geht drei Minuten nach.", "clock_off");
    row("a clock, Spanish", "El reloj del servidor va mal.", "clock_off");
    row("sandbox, not production", "It works in the sandbox but not in production.", "works_in_sandbox");
    row("one works, the other not", "It does not work in production while it works in the sandbox.",
        "works_in_sandbox");
    row("an hour, then no more", "It works for about an hour and then we get 401.", "fails_later");
    row("every later one", "The first is fine. Every later one is answered with 400.", "works_once");
    row("a new key that fails", "I generated a new key pair and now get invalid_client.", "new_key");
    row("a retry of the library", "On a 503 the library retries and sends the same body.", "sent_again");
    row("verify=False", "With verify=False it works.", "works_unverified");
    row("curl -k", "With curl -k it works fine.", "works_unverified");
    row("switched off", "When I disable SSL verification the call succeeds.", "works_unverified");
    row("a POST, by words", "The POST becomes a GET behind the proxy.", "turned_to_get");
    row("a digest, then a signer",
        "h = hashlib.sha256(data).digest()\nsig = key.sign(h, padding.PKCS1v15(), hashes.SHA256())", "hashed_twice");
    row("plain base64 in Go", "alg := x\ns := h + \".\" + base64.StdEncoding.EncodeToString(sig)", "plain_base64");
    row("plain base64 in Ruby", "alg = 1\ns = [h, Base64.strict_encode64(c)].join(\".\")", "plain_base64");
    row("plain base64 in PHP", "'alg' => 'RS384'; $t = $h . '.' . base64_encode($sig);", "plain_base64");
    row("plain base64 of JSON beside a library",
        "'alg' => 'RS256'; $h = base64_encode(json_encode($header)); $s = JWT::encode($h . '.' . $b, $key);",
        "plain_base64");
    row("certificates not verified, below the program",
        "new https.Agent({ rejectUnauthorized: false })\n```\nAnd it now starts working", "works_unverified");
    row("a curve beside a handshake",
        "* SSL connection using TLSv1.3 / x / prime256v1\nES384\nopenssl ecparam -name secp256k1 -genkey",
        "curve_unfit ec_key");
    row("kept in the constructor, JavaScript",
        "constructor() {\n this.jwt = sign(claims);\n}\nasync token() {\n return post({ client_assertion: this.jwt });",
        "same_assertion");
    row("a firewall before the keys", "The firewall allows only our own network to reach the JWKS.",
        "keys_not_fetched");
    row("local time in Java", "long iat = LocalDateTime.now().toEpochSecond(ZoneOffset.UTC);", "local_time");
    row("local time by timegm", "iat = calendar.timegm(datetime.now().timetuple())", "local_time");
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

// Sentences that say that a thing is not so, ask whether it is, tell what did not help, and programs that are right.
void TestToldStory::namesNone_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("denied"); // what must not be told
    const auto row = [](const char* denied, const char* words) {
        const QByteArray name = QByteArray(denied) + ": " + QByteArray(words).replace('\n', ' ').left(70);
        QTest::newRow(name.constData()) << QByteArray(words) << QByteArray(denied);
    };
    for (const char* words :
         {"Disabling SSL verification doesn't work either, the answer stays the same.",
          "I tried rejectUnauthorized: false but it does not work either.",
          "I tried verify=False but it still does not work.", "curl -k, still not working.",
          "With rejectUnauthorized: false the GET works fine, the token call fails.",
          "Skipping certificate validation makes no difference, the discovery works as before.",
          "rejectUnauthorized: false })\n\nIt still does not work.", "verify=False hilft nicht, der Rest works."})
        row("works_unverified", words);
    for (const char* words :
         {"Could it be that the clock is wrong?", "Is the clock of our server off?", "Maybe the clock is off.",
          "The clock is not off.", "We checked whether the system time is wrong.",
          "The clock was wrong, I fixed it, same error.", "If your clock is behind, tokens are refused.",
          "The clock differs by 0 seconds.", "The clock is off by 20 ms.", "Die Uhr geht richtig.",
          "Kann es sein, dass unsere Uhr falsch geht?", "Die Uhr ist nicht falsch.",
          "Die Uhr wird vor jedem Lauf gestellt.", "\xC2\xBFPuede ser que el reloj del servidor va mal?",
          "El reloj no va mal."})
        row("clock_off", words);
    for (const char* words :
         {"now = datetime.utcnow()\niat = int(now.replace(tzinfo=timezone.utc).timestamp())",
          "now = datetime.utcnow().replace(tzinfo=timezone.utc)\niat = int(now.timestamp())",
          "iat = datetime.utcnow().replace(tzinfo=timezone.utc).timestamp()",
          "now = datetime.utcnow()\niat = pytz.utc.localize(now).timestamp()",
          "now = datetime.utcnow()\nlog(now); exp = datetime.now(timezone.utc).timestamp()",
          "now = datetime.utcnow()\nlog(now)\nexp = datetime.now().timestamp()",
          "var s = DateTime.Now.AddMinutes(4).ToUniversalTime() - new DateTime(1970, 1, 1);",
          "var s = DateTime.Now - new DateTime(1970, 1, 1).ToLocalTime();",
          "iat = calendar.timegm(timezone.now().utctimetuple())",
          "long s = LocalDateTime.now().atZone(ZoneId.systemDefault()).withZoneSameInstant(ZoneOffset.UTC);"})
        row("local_time", words);
    for (const char* words :
         {"alg = 1\nd.base64EncodedString().replacingOccurrences(of: \"+\", with: \"-\")\nh + \".\" + p",
          "alg = 1\nBase64.strict_encode64(s).gsub(\"+\", \"-\").gsub(\"/\", \"_\")\n[h, p].join(\".\")",
          "'alg' => 'RS384'; rtrim(strtr(base64_encode($x), '+/', '-_'), '='); $h . '.' . $p;",
          "alg\nbtoa(x).split('+').join('-')\nh + '.' + p", "alg\nb64encode(x, altchars=b'-_')\nh + '.' + p",
          "alg\nbtoa(x).replace(/\\+/g, '-')\nh + '.' + p",
          "alg\nstrings.ReplaceAll(base64.StdEncoding.EncodeToString(b), \"+\", \"-\")\nh + \".\" + p",
          "alg\nConvert.ToBase64String(x).TrimEnd('=').Replace('+', '-')\nh + \".\" + p",
          "alg\nt := jwt.NewWithClaims(m, c)\nstrings.Split(t, \".\")\nbase64.StdEncoding.EncodeToString(sum)",
          "alg\nheaders = 'Basic ' + b64encode(pair)\nh + '.' + p"})
        row("plain_base64", words);
    for (const char* words :
         {"We sign with ES384.\n* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384 / prime256v1 / id-ecPublicKey",
          "ES256\nServer Temp Key: ECDH, secp384r1, 384 bits", "ES256\njdk.tls.namedGroups = secp256r1, secp384r1",
          "ES256\nssl_ecdh_curve secp384r1;", "The key for ES256 is prime256v1, not secp384r1."})
        row("curve_unfit", words);
    row("ec_key", "Server Temp Key: ECDH, P-256, 256 bits");
    row("der_signer", "ES256. We use no KMS.");
    row("der_signer", "ES256\nopenssl dgst -sha256 -verify pub.pem -signature s.der data");
    for (const char* words : {"It does not work in the sandbox.", "It works in production but not in the sandbox.",
                              "Does it work in the sandbox?", "It doesn't work in the sandbox either."})
        row("works_in_sandbox", words);
    for (const char* words : {"It does not work locally either.", "Our service runs on our own servers.",
                              "The same code never works on localhost."})
        row("works_elsewhere", words);
    for (const char* words :
         {"We never reuse the assertion.", "The JWT is made anew, without reusing the assertion.",
          "We do not send the same assertion again.", "The same assertion is never sent again.",
          "Usiamo mai la stessa assertion.", "No reutilizamos la misma assertion.",
          "Wir senden nie dieselbe Assertion.",
          "def token(self):\n  self.assertion = jwt.encode(c, k)\n  post({'client_assertion': self.assertion})"})
        row("same_assertion", words);
    for (const char* words :
         {"I retried and got the same error.", "We retried several times, always 401.",
          "The library retries with a fresh assertion and fails again.", "A retry gives the same error."})
        row("sent_again", words);
    for (const char* words : {"I tried with a new key pair, but the same error is the result.",
                              "I even created a new key pair and it still fails.", "We have not rotated the keys.",
                              "Our keys were never rotated.", "With another certificate it fails, too."})
        row("new_key", words);
    for (const char* words :
         {"Restarting the pod does not help, nothing works.", "We waited for two hours, then the error.",
          "I restarted the server and tried again, same error.", "exp is exactly 1 hour after iat.",
          "After 2 days of debugging we get nothing but errors."})
        row("fails_later", words);
    for (const char* words :
         {"It has never worked before.", "We worked on this for two weeks.",
          "Seit gestern versuche ich, ein Token zu bekommen.", "Desde ayer estoy intentando obtener un token.",
          "Da ieri sto provando a ottenere un token.", "Non funzionava.", "It hasn't worked before."})
        row("worked_before", words);
    for (const char* words :
         {"All other calls work fine.", "It works once we restart the server.",
          "The first call and the second call fail with 401.", "Not only the first request is refused."})
        row("works_once", words);
    for (const char* words :
         {"We get no errors when they fetch our JWKS.", "The JWKS URL is public, not behind a firewall.",
          "There is no firewall in front of the JWKS.", "I am not sure whether they fetch our JWKS.",
          "In the JWKS at our address the kid does not exist."})
        row("keys_not_fetched", words);
    for (const char* words : {"The client is not authorized to request an access token using this method.",
                              "Could it be that the hospital has not activated our app?"})
        row("not_activated", words);
    for (const char* words : {"A minute later it still does not work.", "Two hours later it works no more."})
        row("heals_itself", words);
    for (const char* words : {"It is not intermittent.", "Der Fehler kommt nicht manchmal."})
        row("now_and_then", words);
    for (const char* words : {"We have not changed the app today.", "Nothing was changed in the app since yesterday.",
                              "An der App haben wir heute nichts ge\xC3\xA4ndert.", "Hoy no hemos cambiado la clave.",
                              "Oggi non abbiamo modificato la chiave."})
        row("registered_lately", words);
    for (const char* words :
         {"resp = kms.sign(Message=h.digest(), MessageType='DIGEST')",
          "const id = createHash('sha256').update(x).digest('hex');\nconst t = jwt.sign(c, k);",
          "h = hashlib.sha256(x).hexdigest()\ns = key.sign(y)",
          "h = hashlib.sha256(x).digest()\ns = key.sign(h, padding.PKCS1v15(), utils.Prehashed(a))"})
        row("hashed_twice", words);
    row("key_uploaded", "The public key was not uploaded.");
    row("several_keys", "We do not have two keys.");
    row("several_keys", "I compared both keys match.");
    row("several_keys", "The two JWKS URLs are public.");
    row("no_key_there", "If the key is missing, add it.");
    row("no_key_there", "The private key is not saved on the server.");
    row("turned_to_get", "The POST never becomes a GET.");
}

void TestToldStory::namesNone() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral("invalid QRegularExpression")));
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, denied);
    const auto told = diagnosis::toldIn(words.toStdString());
    QVERIFY(std::find(told.begin(), told.end(), denied.toStdString()) == told.end());
}

// Texts in which each place begins a search; where one is read again from each place, the test is stopped for its time.
void TestToldStory::neverLong() {
    for (const char* part : {"self.assertion = encode ",
                             "self.a = sign\n",
                             "works fine and ",
                             "after an hour ",
                             "the same ",
                             "uploaded ",
                             "two public ",
                             "a",
                             "a.",
                             "a. ",
                             "a.b",
                             "key. ",
                             "key created. ",
                             "a\n",
                             "\n",
                             "\n \n",
                             "\xF0",
                             "it does not work in the sandbox ",
                             "never the same assertion again, ",
                             "now = utcnow()\n",
                             "self.a = sign) {\n",
                             "def self.jwt = sign ",
                             "the jwks ",
                             "firewall ",
                             "verify=False ",
                             "could the clock be wrong ",
                             "'+/",
                             "alg '.' b64encode(",
                             "ES384 secp384r1 ",
                             "Uhr geht ",
                             "retry not ",
                             "keys were not rotated "}) {
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

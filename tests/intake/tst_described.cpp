// What is told of an assertion without the token: decoded parts, and programs that set claims.
#include "base/error.h"
#include "intake/described.h"
#include "intake/recognise.h"
#include "intake/told_time.h"

#include <QTest>

using namespace ad;
using namespace ad::intake;

class TestDescribed : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void times_data();
    void times();
    void spans_data();
    void spans();
    void decoded_data();
    void decoded();
    void programs_data();
    void programs();
    void programsNeverLong();
    void elided_data();
    void elided();
    void logs_data();
    void logs();
};

void TestDescribed::times_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<double>("perSecond"); // 0: not told
    QTest::addColumn<double>("after");
    const auto row = [](const char* source, double perSecond, double after) {
        QTest::newRow(source) << QByteArray(source) << perSecond << after;
    };
    row("int(time.time()) + 300", 1, 300);
    row("time.time() + 5 * 60", 1, 300);
    row("int((datetime.utcnow() + timedelta(minutes=4)).timestamp())", 1, 240);
    row("datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=5)", 1, 300);
    row("Math.floor(Date.now() / 1000) + 240", 1, 240);
    row("(Date.now() / 1000 | 0) + 60", 1, 60);
    row("Date.now() + 5 * 60 * 1000", 1000, 300000);
    row("new Date().getTime() + 240000", 1000, 240000);
    row("moment().add(4, 'minutes').unix()", 1, 240);
    row("time.Now().Add(5 * time.Minute).Unix()", 1, 300);
    row("time.Now().UnixMilli()", 1000, 0);
    row("jwt.NewNumericDate(time.Now().Add(time.Minute * 4))", 1, 240);
    row("Instant.now().plusSeconds(240).getEpochSecond()", 1, 240);
    row("Date.from(Instant.now().plus(4, ChronoUnit.MINUTES))", 1, 240);
    row("new Date(System.currentTimeMillis() + 3600 * 1000)", 1, 3600);
    row("System.currentTimeMillis() / 1000L + 240", 1, 240);
    row("System.currentTimeMillis() + 240000", 1000, 240000);
    row("DateTime.UtcNow.AddMinutes(60)", 1, 3600);
    row("DateTimeOffset.UtcNow.AddMinutes(4).ToUnixTimeSeconds()", 1, 240);
    row("DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()", 1000, 0);
    row("time() + 240", 1, 240);
    row("Time.now.to_i + 4 * 60", 1, 240);
    row("Time.now.to_i + 4.minutes", 1, 240);
    row("now + 240", 1, 240); // now is set below
    row("lifetime", 0, 0);    // a length is no moment
    row("expiry()", 0, 0);
    row("1750525580", 0, 0);
    row("", 0, 0);
    row("(((((((((((((((", 0, 0);
}

void TestDescribed::times() {
    QFETCH(QByteArray, source);
    QFETCH(double, perSecond);
    QFETCH(double, after);
    const auto told = readToldTime(source.toStdString(), [](std::string_view name) -> std::string {
        return name == "now" ? "int(time.time())" : name == "lifetime" ? "240" : name == "loop" ? "loop" : "";
    });
    QCOMPARE(told.has_value(), perSecond > 0);
    if (told) {
        QCOMPARE(told->perSecond, perSecond);
        QCOMPARE(told->after, after);
    }
}

void TestDescribed::spans_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<double>("seconds"); // 0: none
    QTest::newRow("minutes") << QByteArray("'5m'") << 300.0;
    QTest::newRow("words") << QByteArray("\"1 hour\"") << 3600.0;
    QTest::newRow("number") << QByteArray("300") << 300.0;
    QTest::newRow("unknown unit") << QByteArray("'5 parsecs'") << 0.0;
    QTest::newRow("negative") << QByteArray("-5") << 0.0;
    QTest::newRow("nothing") << QByteArray() << 0.0;
}

void TestDescribed::spans() {
    QFETCH(QByteArray, source);
    QFETCH(double, seconds);
    QCOMPARE(readSpan(source.toStdString()).value_or(0), seconds);
}

void TestDescribed::decoded_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("header"); // empty: nothing is described
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("open");
    const QByteArray none("{}");
    QTest::newRow("claims") << QByteArray(R"({"iss":"a","sub":"a","exp":1})") << none
                            << QByteArray(R"({"iss":"a","sub":"a","exp":1})") << QByteArray();
    QTest::newRow("header") << QByteArray(R"({"alg":"RS384","typ":"JWT"})")
                            << QByteArray(R"({"alg":"RS384","typ":"JWT"})") << none << QByteArray();
    QTest::newRow("both in one") << QByteArray(R"({"header":{"alg":"RS384"},"payload":{"iss":"a","sub":"b"}})")
                                 << QByteArray(R"({"alg":"RS384"})") << QByteArray(R"({"iss":"a","sub":"b"})")
                                 << QByteArray();
    QTest::newRow("placeholders, a comment")
        << QByteArray("{\n \"iss\": \"<client_id>\",\n \"aud\": \"https://a/t\",\n \"exp\": 1750525580, // 5 min\n}")
        << none << QByteArray(R"({"aud":"https://a/t","exp":1750525580})") << QByteArray("/claims/iss");
    QTest::newRow("round quotes") << QByteArray("{\n\xE2\x80\x9Ciss\xE2\x80\x9D: \xE2\x80\x9C"
                                                "a\xE2\x80\x9D, "
                                                "\xE2\x80\x9Csub\xE2\x80\x9D: \xE2\x80\x9C"
                                                "a\xE2\x80\x9D}")
                                  << none << QByteArray(R"({"iss":"a","sub":"a"})") << QByteArray();
    QTest::newRow("expressions") << QByteArray(R"({iss: "a", exp: Math.floor(Date.now()/1000)+60, jti: uuid()})")
                                 << none << QByteArray(R"({"iss":"a","exp":{"after":60,"unit":"s"}})")
                                 << QByteArray("/claims/jti");
    QTest::newRow("a key") << QByteArray(R"({"kty":"RSA","alg":"RS384","n":"AQ","e":"AQAB"})") << QByteArray()
                           << QByteArray() << QByteArray();
    QTest::newRow("an access token") << QByteArray(R"({"iss":"a","aud":"b","exp":1,"azp":"c"})") << QByteArray()
                                     << QByteArray() << QByteArray();
    QTest::newRow("one claim alone") << QByteArray(R"({"iss":"a","name":"b"})") << QByteArray() << QByteArray()
                                     << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{iss, sub and aud are right}") << QByteArray() << QByteArray()
                             << QByteArray();
}

void TestDescribed::decoded() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, open);
    const auto found = readDecoded(source.toStdString());
    QCOMPARE(found.has_value(), !header.isEmpty());
    if (!found)
        return;
    QCOMPARE(QByteArray::fromStdString(found->header.dump()), header);
    QCOMPARE(QByteArray::fromStdString(found->claims.dump()), claims);
    std::string all;
    for (const std::string& one : found->open)
        all += (all.empty() ? "" : " ") + one;
    QCOMPARE(QByteArray::fromStdString(all), open);
}

void TestDescribed::programs_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("header"); // empty: no program
    QTest::addColumn<QByteArray>("claims");
    QTest::newRow("C#") << QByteArray(R"(var descriptor = new SecurityTokenDescriptor {
    Issuer = clientId,
    Audience = "https://a.example/token",
    Expires = DateTime.UtcNow.AddMinutes(60),
    SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha384) };)")
                        << QByteArray(R"({"alg":"RS384"})")
                        << QByteArray(R"({"aud":"https://a.example/token","exp":{"after":3600,"unit":"s"}})");
    QTest::newRow("Java") << QByteArray(R"(String CLIENT = "abc";
String jwt = Jwts.builder().setIssuer(CLIENT).setSubject(CLIENT)
    .setAudience("https://a.example/token")
    .setExpiration(new Date(System.currentTimeMillis() + 5 * 60 * 1000))
    .signWith(key, SignatureAlgorithm.ES384).compact();)")
                          << QByteArray(R"({"alg":"ES384"})")
                          << QByteArray(R"({"iss":"abc","sub":"abc","aud":"https://a.example/token",)"
                                        R"("exp":{"after":300,"unit":"s"}})");
    QTest::newRow("Go") << QByteArray(R"(url := "https://a.example/token"
claims := jwt.MapClaims{
	"iss": id,
	"aud": url,
	"exp": time.Now().Add(1 * time.Minute).Unix(), // no more than 5
}
token := jwt.NewWithClaims(jwt.SigningMethodRS384, claims))")
                        << QByteArray(R"({"alg":"RS384"})")
                        << QByteArray(R"({"aud":"https://a.example/token","exp":{"after":60,"unit":"s"}})");
    QTest::newRow("Go, in one line")
        << QByteArray(R"(claims := jwt.MapClaims{"iss": id, "aud": "https://a.example/token", "exp": )"
                      R"(time.Now().Add(4 * time.Minute).Unix()}
token := jwt.NewWithClaims(jwt.SigningMethodRS384, claims))")
        << QByteArray(R"({"alg":"RS384"})")
        << QByteArray(R"({"aud":"https://a.example/token","exp":{"after":240,"unit":"s"}})");
    QTest::newRow("PHP") << QByteArray(R"($now = time();
$payload = ['iss' => 'abc', 'aud' => 'https://a.example/token', 'exp' => $now + 240];
$jwt = JWT::encode($payload, $key, 'RS384', 'k1');)")
                         << QByteArray(R"({"alg":"RS384"})")
                         << QByteArray(R"({"iss":"abc","aud":"https://a.example/token",)"
                                       R"("exp":{"after":240,"unit":"s"}})");
    QTest::newRow("Ruby") << QByteArray(R"(payload = { iss: "abc", exp: Time.now.to_i + 240 }
JWT.encode payload, key, 'HS256', { kid: "k" })")
                          << QByteArray(R"({"alg":"HS256","kid":"k"})")
                          << QByteArray(R"({"iss":"abc","exp":{"after":240,"unit":"s"}})");
    QTest::newRow("jsonwebtoken's options")
        << QByteArray("jwt.sign({ jti: uuid() }, key, { algorithm: 'RS384', issuer: 'abc', "
                      "audience: 'https://a.example/token', expiresIn: '5m' })")
        << QByteArray(R"({"alg":"RS384"})")
        << QByteArray(R"({"iss":"abc","aud":"https://a.example/token","exp":{"after":300,"unit":"s"}})");
    QTest::newRow("what is to be filled in")
        << QByteArray("client_id = \"client_id here\"\npayload = {'iss': client_id, 'sub': '<your id>', 'exp': "
                      "int(time.time()) + 240}\njwt.encode(payload, key, 'RS384', headers={'kid': '{{kid}}'})")
        << QByteArray(R"({"alg":"RS384"})") << QByteArray(R"({"exp":{"after":240,"unit":"s"}})");
    QTest::newRow("jose")
        << QByteArray("new SignJWT({}).setProtectedHeader({ alg: 'ES384' }).setIssuer('abc').setAudience('https://a/t')"
                      ".setExpirationTime('4m')")
        << QByteArray(R"({"alg":"ES384"})")
        << QByteArray(R"({"iss":"abc","aud":"https://a/t","exp":{"after":240,"unit":"s"}})");
    QTest::newRow("a list in prose") << QByteArray("- iss: abc\n- aud = https://a.example/token\n- exp: five minutes")
                                     << QByteArray("{}") << QByteArray(R"({"aud":"https://a.example/token"})");
    QTest::newRow("prose") << QByteArray("My issuer and audience are right, and it expires in time.") << QByteArray()
                           << QByteArray();
    QTest::newRow("a name that is set to itself")
        << QByteArray("exp = exp\naud = aud\n'exp': exp, 'aud': aud") << QByteArray() << QByteArray();
}

void TestDescribed::programs() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, claims);
    const auto found = readProgram(source.toStdString());
    QCOMPARE(found.has_value(), !header.isEmpty());
    if (!found)
        return;
    QCOMPARE(QByteArray::fromStdString(found->described.header.dump()), header);
    QCOMPARE(QByteArray::fromStdString(found->described.claims.dump()), claims);
    QVERIFY(found->described.program);
    QVERIFY(!found->described.wholeClaims);
    QVERIFY(found->begin < found->end && found->end <= static_cast<std::size_t>(source.size()));
}

// Names that stand for one another, and claims without a value: where each is looked up again and again, the test is
// stopped for its time.
void TestDescribed::programsNeverLong() {
    std::string source = "iss: a,\n";
    for (char name = 'a'; name < 'z'; ++name)
        source += std::string(1, name) + " = " + std::string(1, static_cast<char>(name + 1)) + " + " +
                  std::string(1, static_cast<char>(name + 1)) + '\n';
    while (source.size() < (256U << 10))
        source += "exp: a, iat: a, nbf: b,\n";
    QVERIFY(!readProgram(source));
}

void TestDescribed::elided_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("leftOut");
    QTest::newRow("dots") << QByteArray("eyJhbGciOi...") << true;
    QTest::newRow("one sign") << QByteArray("eyJhbGciOi\xE2\x80\xA6") << true;
    QTest::newRow("a word") << QByteArray("[REDACTED]") << true;
    QTest::newRow("a name in brackets") << QByteArray("<client id>") << true;
    QTest::newRow("what JavaScript makes of an object") << QByteArray("[object Object]") << false;
    QTest::newRow("crosses") << QByteArray("xxxx-xxxx") << true;
    QTest::newRow("a token") << QByteArray("eyJhbGciOiJSUzM4NCJ9.e30.AQ") << false;
    QTest::newRow("a template") << QByteArray("{{jwt}}") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestDescribed::elided() {
    QFETCH(QByteArray, value);
    QFETCH(bool, leftOut);
    QCOMPARE(isElided(value.toStdString()), leftOut);
}

void TestDescribed::logs_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("log"); // empty: no line of a log
    QTest::newRow("Keycloak") << QByteArray("It fails with\n2022-09-07 10:18:20,893 ERROR [org.keycloak.services] x: "
                                            "Signature on JWT token failed validation\nand nothing else.")
                              << QByteArray("2022-09-07 10:18:20,893 ERROR [org.keycloak.services] x: Signature on "
                                            "JWT token failed validation");
    QTest::newRow("a library") << QByteArray("ValueError: Could not deserialize key data.")
                               << QByteArray("ValueError: Could not deserialize key data.");
    QTest::newRow("two lines") << QByteArray("10:00:00 ERROR a failed\n10:00:01 ERROR b failed")
                               << QByteArray("10:00:00 ERROR a failed\n10:00:01 ERROR b failed");
    QTest::newRow("a line that only tells what goes on")
        << QByteArray("10:00:00 DEBUG sending with the audience of the server") << QByteArray();
    QTest::newRow("prose") << QByteArray("I cannot find the error in the audience.") << QByteArray();
}

void TestDescribed::logs() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, log);
    const auto found = recognise(source.toStdString(), {}, "a.txt");
    const auto piece =
        std::find_if(found.pieces.begin(), found.pieces.end(), [](const Piece& p) { return p.kind == Kind::Log; });
    QCOMPARE(piece != found.pieces.end(), !log.isEmpty());
    if (piece != found.pieces.end()) {
        QCOMPARE(QByteArray::fromStdString(piece->text), log);
        QVERIFY(source.contains(log));
    }
}

QTEST_APPLESS_MAIN(TestDescribed)
#include "tst_described.moc"

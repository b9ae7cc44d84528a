// Whatever a person brings is recognised for what it is.
#include "intake/recognise.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using ad::intake::Kind;

class TestRecognise : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void texts_data();
    void texts();
    void keysOfOpenssl_data();
    void keysOfOpenssl();
    void curveBeforeKey_data();
    void curveBeforeKey();
    void brokenTokens_data();
    void brokenTokens();
    void tokenWithin_data();
    void tokenWithin();
    void tokenWithBlanks();
    void encryptedKey();
    void mangledKey();
    void repairsAroundKeys_data();
    void repairsAroundKeys();
    void brokenCase();
    void assertionOfRequests();
    void utf16();
    void withinPosts_data();
    void withinPosts();
    void nothing_data();
    void nothing();
    void hostile();

  private:
    QByteArray file(const QString& name) const;
    QTemporaryDir m_dir;
};

namespace {
// {"alg":"RS384","typ":"JWT"} . {"iss":"a"} . two bytes
const QByteArray token = "eyJhbGciOiJSUzM4NCIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhIn0.AQI";

ad::intake::Recognised look(const QByteArray& bytes, const ad::keys::AskPassphrase& ask = {}) {
    return ad::intake::recognise({bytes.constData(), static_cast<std::size_t>(bytes.size())}, ask, "a.txt");
}
QByteArray kindOf(const ad::intake::Recognised& found) {
    const auto name = ad::intake::kindName(found.kind());
    return {name.data(), static_cast<qsizetype>(name.size())};
}
} // namespace

QByteArray TestRecognise::file(const QString& name) const {
    QFile f(m_dir.filePath(name));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void TestRecognise::initTestCase() {
    const QByteArray script = R"(set -e
openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem
openssl pkey -in key.pem -outform DER -out key.der
openssl pkey -in key.pem -pubout -out pub.pem
openssl ec -in key.pem -out sec1.pem 2>/dev/null
openssl ecparam -name secp384r1 -genkey -out with-curve.pem
openssl pkcs8 -topk8 -in key.pem -passout pass:tell-nobody -out enc.pem
openssl req -x509 -key key.pem -subj /CN=a -days 30 -out cert.pem
openssl x509 -in cert.pem -outform DER -out cert.der
openssl req -new -key key.pem -subj /CN=a -out req.pem
openssl pkcs12 -export -inkey key.pem -in cert.pem -passout pass: -out empty.p12
openssl pkcs12 -export -inkey key.pem -in cert.pem -passout pass:tell-nobody -out bundle.p12
ssh-keygen -q -t ecdsa -N '' -C c -f ssh
jose jwk gen -i '{"alg":"ES256"}' -o key.jwk
jose jwk pub -i key.jwk -o pub.jwk
)";
    QProcess shell;
    shell.setWorkingDirectory(m_dir.path());
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"), QString::fromUtf8(script).remove(QStringLiteral(" -quiet"))});
    QVERIFY(shell.waitForFinished(60000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
}

void TestRecognise::texts_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("case") << QByteArray("{\"schema\":\"assertion-doctor/case/1\"}") << QByteArray("case");
    QTest::newRow("case of a newer version")
        << QByteArray(" {\"schema\":\"assertion-doctor/case/9\",\"key\":{}}") << QByteArray("case");
    QTest::newRow("HAR")
        << QByteArray(
               "{\"log\":{\"entries\":[{\"request\":{\"method\":\"POST\",\"url\":\"https://a/t\",\"headers\":[]}}]}}")
        << QByteArray("har");
    QTest::newRow("JWKS")
        << QByteArray(
               "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
               "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}]}")
        << QByteArray("jwks");
    QTest::newRow("JWK")
        << QByteArray("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\",\"y\":"
                      "\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}")
        << QByteArray("jwk");
    QTest::newRow("discovery")
        << QByteArray("{\"issuer\":\"https://a\",\"token_endpoint\":\"https://a/token\",\"capabilities\":[]}")
        << QByteArray("discovery");
    QTest::newRow("error response") << QByteArray("{\"error\":\"invalid_client\",\"error_description\":null}")
                                    << QByteArray("error_response");
    QTest::newRow("token response") << QByteArray(
                                           "{\"access_token\":\"abc\",\"token_type\":\"bearer\",\"expires_in\":300}")
                                    << QByteArray("token_response");
    QTest::newRow("JWT") << token << QByteArray("jwt");
    QTest::newRow("JWT with Bearer") << "Bearer " + token << QByteArray("jwt");
    QTest::newRow("JWT over lines") << token.left(20) + "\n" + token.mid(20, 20) + "\r\n" + token.mid(40) + "\n"
                                    << QByteArray("jwt");
    QTest::newRow("JWT in quotes") << "\"" + token + "\"" << QByteArray("jwt");
    QTest::newRow("JWT cut") << token.left(50) << QByteArray("jwt");
    QTest::newRow("JWE") << QByteArray("eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AQ.AQ.AQ.AQ")
                         << QByteArray("jwe");
    QTest::newRow("JSON serialisation")
        << QByteArray("{\"payload\":\"e30\",\"signatures\":[{\"protected\":\"e30\",\"signature\":\"AQ\"}]}")
        << QByteArray("jwt");
    QTest::newRow("curl") << "curl https://a.example/token -d client_assertion=" + token << QByteArray("curl");
    QTest::newRow("curl after a prompt and a comment")
        << "# now\n$ curl -s https://a.example/token -d client_assertion=" + token << QByteArray("curl");
    QTest::newRow("curl that was cut") << QByteArray("curl https://a.example/token -d 'client_assertion=eyJ")
                                       << QByteArray("curl");
    QTest::newRow("HTTP")
        << "POST /token HTTP/1.1\r\nHost: a.example\r\n\r\ngrant_type=client_credentials&client_assertion=" + token
        << QByteArray("http");
    QTest::newRow("HTTP answer")
        << QByteArray("HTTP/1.1 400 Bad Request\nDate: Tue, 24 Nov 2026 00:00:00 GMT\n\n{\"error\":\"invalid_client\"}")
        << QByteArray("error_response");
    QTest::newRow("HTTP answer with a token")
        << QByteArray("HTTP/2 200 \n\n{\"access_token\":\"x\"}") << QByteArray("token_response");
    QTest::newRow("curl -v") << QByteArray("* Trying\n> POST /token HTTP/1.1\n> Host: a.example\n> \n< HTTP/1.1 401 "
                                           "Unauthorized\n< \n{\"error\":\"invalid_client\"}")
                             << QByteArray("http");
    QTest::newRow("form") << "grant_type=client_credentials&client_assertion=" + token << QByteArray("form");
    QTest::newRow("form, with what a log calls it")
        << "body=grant_type=client_credentials&client_assertion=" + token << QByteArray("form");
    QTest::newRow("form, one field a line") << "grant_type=client_credentials\nclient_assertion=" + token + "\n"
                                            << QByteArray("form");
    QTest::newRow("parameters in the URL")
        << "https://a.example/token?grant_type=client_credentials&client_assertion=" + token << QByteArray("form");
}

void TestRecognise::texts() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, kind);
    const auto found = look(source);
    QVERIFY2(found.first(), found.error ? qPrintable(found.error->toText()) : "");
    QCOMPARE(kindOf(found), kind);
    QVERIFY(found.first()->offset + found.first()->length <= static_cast<std::size_t>(source.size()));
}

void TestRecognise::keysOfOpenssl_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("PKCS#8") << "key.pem" << QByteArray("private_key");
    QTest::newRow("DER") << "key.der" << QByteArray("private_key");
    QTest::newRow("SEC1") << "sec1.pem" << QByteArray("private_key");
    QTest::newRow("public") << "pub.pem" << QByteArray("public_key");
    QTest::newRow("certificate") << "cert.pem" << QByteArray("certificate");
    QTest::newRow("certificate in DER") << "cert.der" << QByteArray("certificate");
    QTest::newRow("request") << "req.pem" << QByteArray("certificate_request");
    QTest::newRow("PKCS#12") << "empty.p12" << QByteArray("keystore");
    QTest::newRow("OpenSSH") << "ssh" << QByteArray("private_key");
    QTest::newRow("OpenSSH public") << "ssh.pub" << QByteArray("public_key");
    QTest::newRow("private JWK") << "key.jwk" << QByteArray("jwk");
    QTest::newRow("public JWK") << "pub.jwk" << QByteArray("jwk");
}

void TestRecognise::keysOfOpenssl() {
    QFETCH(QString, name);
    QFETCH(QByteArray, kind);
    const auto found = look(file(name));
    QCOMPARE(kindOf(found), kind);
    QVERIFY2(!found.first()->error, found.first()->error ? qPrintable(found.first()->error->toText()) : "");
    QVERIFY(found.first()->keyFile.has_value());
    QCOMPARE(found.first()->keyFile->first().key.curve(), std::string("P-256"));
    if (found.first()->keyFile->first().key.isPrivate())
        QVERIFY(found.first()->text.empty());
}

void TestRecognise::curveBeforeKey_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray pem = file(QStringLiteral("with-curve.pem"));
    QVERIFY(pem.startsWith("-----BEGIN EC PARAMETERS-----"));
    const QByteArray escaped = QByteArray(pem).replace("\n", "\\n");
    const auto lines = [&](const QByteArray& before, const QByteArray& after) {
        QByteArray out;
        for (const QByteArray& line : pem.trimmed().split('\n'))
            out += before + line + after + "\n";
        return out;
    };
    QTest::newRow("as it is") << pem;
    QTest::newRow("written line breaks") << escaped;
    QTest::newRow("quoted") << "\"" + escaped + "\"";
    QTest::newRow("in settings") << "PRIVATE_KEY=\"" + escaped + "\"\n";
    QTest::newRow("JSON within JSON") << "{\"a\":\"{\\\"k\\\":\\\"" + QByteArray(escaped).replace("\\", "\\\\") +
                                             "\\\"}\"}";
    QTest::newRow("joined in a program") << "key = " + lines("\"", "\\n\" +").chopped(3);
    QTest::newRow("continued lines") << lines("", "\\");
    QTest::newRow("comment") << lines("# ", "");
    QTest::newRow("comment of C") << lines("// ", "");
    QTest::newRow("numbers") << "  1  " + pem.trimmed().replace("\n", "\n  2  ") + "\n";
}

void TestRecognise::curveBeforeKey() {
    QFETCH(QByteArray, text);
    const auto found = look(text);
    QVERIFY2(found.first(), found.error ? qPrintable(found.error->toText()) : "");
    QCOMPARE(found.pieces.size(), 1U);
    QVERIFY2(!found.first()->error, found.first()->error ? qPrintable(found.first()->error->toText()) : "");
    QVERIFY(found.first()->keyFile.has_value());
    QVERIFY(found.first()->keyFile->first().key.isPrivate());
    QCOMPARE(found.first()->keyFile->first().key.curve(), std::string("P-384"));
}

// A token that is broken is one all the same: what is wrong with it is the answer.
void TestRecognise::brokenTokens_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("flaw");
    const auto row = [](const char* name, const QByteArray& text, ad::jose::Flaw flaw, const char* kind = "jwt") {
        QTest::newRow(name) << text << QByteArray(kind) << static_cast<int>(flaw);
    };
    const auto encoded = [](const QByteArray& bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray rest = token.mid(token.indexOf('.'));
    const QByteArray header = token.left(token.indexOf('.'));
    using ad::jose::Flaw;
    row("header is text", encoded("hello") + rest, Flaw::NotJson);
    row("header is an array", encoded("[1]") + rest, Flaw::NotObject);
    row("header is nested deeply", encoded(QByteArray(100000, '[')) + rest, Flaw::NotJson);
    row("no header", rest, Flaw::EmptyPart);
    row("nothing but dots", "..", Flaw::EmptyPart);
    row("byte order mark", encoded("\xEF\xBB\xBF{\"alg\":\"RS384\"}") + rest, Flaw::ByteOrderMark);
    row("byte order mark and other JSON", encoded("\xEF\xBB\xBF{ \"alg\":\"RS384\"}") + rest, Flaw::ByteOrderMark);
    row("byte order mark, in a log", "10:00 sent " + encoded("\xEF\xBB\xBF{\"alg\":\"RS384\"}") + rest + " to it",
        Flaw::ByteOrderMark);
    row("blanks round the dots", QByteArray(token).replace(".", " . "), Flaw::Blank);
    row("line breaks round the dots", QByteArray(token).replace(".", "\n.\n"), Flaw::LineBreak);
    row("encrypted, as JSON",
        R"({"protected":"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0","iv":"AA","ciphertext":"AA","tag":"AA"})",
        Flaw::JsonSerialization, "jwe");
    row("variable of Postman", "{{client_assertion}}", Flaw::Template);
    row("variable of a shell", "$JWT", Flaw::Template);
    row("variable in braces", "${ACCESS_TOKEN}\n", Flaw::Template);
    row("word in brackets", "<your-jwt>", Flaw::Template);
}

void TestRecognise::brokenTokens() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kind);
    QFETCH(int, flaw);
    const auto found = look(text);
    QVERIFY(!found.error && found.pieces.size() == 1);
    QCOMPARE(kindOf(found), kind);
    QVERIFY(found.first()->jws->hasProblem(static_cast<ad::jose::Flaw>(flaw)));
    QVERIFY2(!text.startsWith("77u_") || found.first()->offset == 0, "cut off");
}

void TestRecognise::tokenWithin_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("log line") << "2026-11-23 10:00:00 DEBUG sending assertion=" + token + " to https://a.example/token";
    QTest::newRow("mail") << "Hello,\n\nthis is the token that fails:\n> " + token + ".\n\nRegards";
    QTest::newRow("JSON member") << "{\"grant\":\"x\",\"client_assertion\":\"" + token + "\"}";
    QTest::newRow("Authorization header") << "POST it with\nAuthorization: Bearer " + token + "\nand see";
    QTest::newRow("code") << "const jwt = '" + token + "'; fetch(url);";
    QTest::newRow("XML") << "<token>" + token + "</token>";
    QTest::newRow("logged percent-encoded") << "body: grant_type%3Dx%26client_assertion%3D" + token + "%26scope%3Da";
    QTest::newRow("logged with escapes") << "{\"msg\":\"client_assertion\\u003d" + token + "\"}";
    QTest::newRow("glued to a name") << "sent token_" + token + " just now";
    QTest::newRow("URL without known parameters") << "https://a.example/?t=" + token + "#x";
}

void TestRecognise::tokenWithin() {
    QFETCH(QByteArray, source);
    const auto found = look(source);
    QCOMPARE(kindOf(found), QByteArray("jwt"));
    const auto* piece = found.first();
    QCOMPARE(source.mid(static_cast<qsizetype>(piece->offset), static_cast<qsizetype>(piece->length)), token);
    QVERIFY(piece->jws->readable());
    QVERIFY(piece->jws->problems.empty());
    QCOMPARE(piece->repairs.size(), 1U);
}

void TestRecognise::tokenWithBlanks() {
    // With a signature of RSA's length.
    const QByteArray whole = token.left(token.lastIndexOf('.') + 1) + QByteArray("Ab3_").repeated(86).left(341) + "A";
    const auto wrapped = [&](int width, const QByteArray& end) {
        QByteArray pieces;
        for (qsizetype at = 0; at < whole.size(); at += width)
            pieces += (at > 0 ? " " : "") + whole.mid(at, width);
        return "My token is " + pieces + end;
    };
    for (const int width : {64, 76}) {
        const auto found = look(wrapped(width, " and the answer is invalid_client."));
        QCOMPARE(kindOf(found), QByteArray("jwt"));
        QCOMPARE(QByteArray::fromStdString(found.first()->jws->source), whole);
        QVERIFY(found.first()->jws->problems.empty());
        QCOMPARE(found.first()->repairs.size(), 2U);
    }
    // What was cut is not made whole with the words behind it.
    const QByteArray cut = whole.chopped(9) + " something else";
    QCOMPARE(QByteArray::fromStdString(look("My token is " + cut).first()->jws->source), whole.chopped(9));
}

void TestRecognise::encryptedKey() {
    for (const QString& name : {QStringLiteral("enc.pem"), QStringLiteral("bundle.p12")}) {
        const auto kind = name.endsWith(QLatin1String("p12")) ? QByteArray("keystore") : QByteArray("private_key");
        const auto without = look(file(name));
        QCOMPARE(kindOf(without), kind);
        QVERIFY(without.first()->error.has_value());
        QCOMPARE(without.first()->error->code, std::string("key_unreadable"));
        int asked = 0;
        const auto refused = look(file(name), [&](bool) -> std::optional<ad::Secret> {
            ++asked;
            return std::nullopt;
        });
        QCOMPARE(asked, 1);
        QVERIFY(refused.first()->error.has_value());
        asked = 0;
        const auto with = look(file(name), [&](bool again) -> std::optional<ad::Secret> {
            ++asked;
            return again ? std::nullopt : std::optional(ad::Secret("tell-nobody"));
        });
        QCOMPARE(asked, 1);
        QCOMPARE(kindOf(with), kind);
        QVERIFY(!with.first()->error);
        QVERIFY(with.first()->keyFile->first().key.isPrivate());
    }
}

void TestRecognise::mangledKey() {
    QByteArray pem = file(QStringLiteral("key.pem"));
    QByteArray oneLine = pem;
    oneLine.replace("\n", "\\n");
    auto found = look(oneLine);
    QCOMPARE(kindOf(found), QByteArray("private_key"));
    QVERIFY(!found.first()->error);
    QVERIFY(!found.first()->repairs.empty());
    found = look(pem.left(pem.size() / 2));
    QCOMPARE(kindOf(found), QByteArray("private_key"));
    QVERIFY(found.first()->error.has_value());
    QCOMPARE(found.first()->error->code, std::string("key_file_mangled"));
}

// What was mended is told here as where a key alone is read, though the cutter took off what stood around it.
void TestRecognise::repairsAroundKeys_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* name : {"key.pem", "with-curve.pem"}) {
        const QByteArray pem = file(QString::fromLatin1(name));
        QVERIFY(!pem.isEmpty());
        const auto lines = [&](const QByteArray& before, const QByteArray& after = "\n") {
            return before + QByteArray(pem).trimmed().replace("\n", after + before) + after;
        };
        const auto row = [&](const char* what, const QByteArray& text) { QTest::addRow("%s: %s", name, what) << text; };
        row("mail", lines("> "));
        row("mail with words", "Hi,\n\n" + lines(">> ") + "\nregards");
        row("Markdown", "Here:\n```pem\n" + pem + "```\n");
        row("Markdown in a mail", "> ```\n" + lines("> ") + "> ```\n");
        row("round quotes", "key: \xE2\x80\x98" + pem.trimmed() + "\xE2\x80\x99");
        row("TOML", "key = \"\"\"\n" + pem + "\"\"\"\n");
        row("settings over lines", "FOO=1\nPRIVATE_KEY=\"" + pem.trimmed() + "\"\nBAR=2\n");
        row("settings on one line", "FOO=1\nPRIVATE_KEY=\"" + QByteArray(pem).replace("\n", "\\n") + "\"\nBAR=2\n");
        row("program", "const k = " + lines("'", "\\n' +\n").chopped(3) + ";\n");
        row("first line lost", pem.mid(pem.indexOf('\n') + 1));
        row("backslashes lost", pem.trimmed().replace('\n', 'n'));
    }
}

void TestRecognise::repairsAroundKeys() {
    QFETCH(QByteArray, text);
    const auto found = look(text);
    QVERIFY(!found.error);
    QCOMPARE(kindOf(found), QByteArray("private_key"));
    QCOMPARE(found.pieces.size(), std::size_t(1));
    const auto alone = ad::keys::readKeys(text.toStdString());
    QVERIFY(alone && !alone->repairs.empty());
    for (const QString& repair : alone->repairs)
        QVERIFY2(std::count(found.main()->repairs.begin(), found.main()->repairs.end(), repair) == 1,
                 qPrintable(repair));
}

void TestRecognise::brokenCase() {
    const auto found = look("{\"schema\":\"assertion-doctor/case/1\",\n \"assertion\":\"" + token + "\",}");
    QCOMPARE(kindOf(found), QByteArray("case"));
    QCOMPARE(found.first()->error->code, std::string("case_invalid"));
    QVERIFY(found.first()->error->where.startsWith(QLatin1String("line 2")));
}

void TestRecognise::assertionOfRequests() {
    for (const QByteArray& source :
         {"curl https://a.example/t -d client_assertion=" + token, "grant_type=x&client_assertion=" + token,
          "https://a.example/t?grant_type=x&client_assertion=" + token,
          "curl https://a.example/t --json '{\"client_assertion\":\"" + token + "\"}'"}) {
        const auto found = look(source);
        QVERIFY2(found.first() && found.first()->jws, source.constData());
        QVERIFY(found.first()->jws->readable());
    }
}

void TestRecognise::utf16() {
    const QString text = QString::fromUtf8(token);
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFFU);
        bytes += static_cast<char>(c.unicode() >> 8U);
    }
    const auto found = look(bytes);
    QCOMPARE(kindOf(found), QByteArray("jwt"));
    QVERIFY(found.first()->jws->readable());
    QCOMPARE(found.first()->repairs.size(), 1U);
}

void TestRecognise::withinPosts_data() {
    QTest::addColumn<QByteArray>("post");
    QTest::addColumn<QByteArray>("kinds");
    const auto row = [](const char* name, const char* post, const char* kinds) {
        QTest::newRow(name) << QByteArray(post) << QByteArray(kinds);
    };
    row("a report without the member error",
        "We get this now and then:\n\n401 {\"message\":\"'exp' is too far in the "
        "future\",\"documentation_url\":\"x\"}\n",
        "error_response");
    row("an OperationOutcome",
        "The validator says\n{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"details\":{\"text\":\"kid must be a "
        "UUID\"}}]}\n",
        "error_response");
    row("plain text behind headers",
        "When testing:\n\nHTTP/1.1 400 Bad Request\nContent-type: text/plain\n\nAn error came up while connecting to "
        "the "
        "server of the client: no such host\n",
        "error_response");
    row("a form with a value left out in words",
        "The body:\ngrant_type=authorization_code&client_id=a&code=[long code goes here]&client_id=a&state=b\n\nand "
        "then "
        "nothing more",
        "form");
    row("arrows tell of the answer",
        "POST https://a.example/token\ngrant_type=client_credentials&client_assertion=eyJhbGciOiJSUzM4NCJ9...\n<- 400 "
        "{\"error\":\"invalid_client\"}\n",
        "http error_response");
    row("a token came, by the words", "Solved, it was the clock.\n\ntoken response 200 expires_in=3600",
        "token_response");
    row("a token that is wished for", "We expect HTTP 200 with an access token, but the page stays empty.", "");
    row("a code beside a 200", "It said 200 and access_token once.\nNow it is invalid_client.", "error_response");
    row("an error beside a 200", "The key URL gives 200, the access_token request gives an error.", "");
    row("told in sentences, of a secret that is a JWT",
        "The client secret of Apple is a JWT, and its exp may be six months off at most. The generator on our site "
        "makes "
        "them for six months and the docs never say so. So installations that ran well stop working some day.",
        "log");
    row("a way in .NET",
        "Object reference not set to an instance of an object at "
        "Contoso.Identity.CryptographyHelper.SignWithCertificate(String message)",
        "log");
    row("one of two ways works",
        "With Authorization: Basic I get 401, with the same client ID and secret as form parameters I get tokens.",
        "log");
    row("a change log of something else",
        "* gdk_threads_add_timeout_seconds: New functions with second granularity to complete the set of timeout "
        "functions that can be cancelled.",
        "");
    row("a change log that speaks of time", "timedatectl will now output the time of the last daylight saving change.",
        "");
    row("a line of PEM in a program",
        "int from = pem.indexOf(\"-----BEGIN RSA PRIVATE KEY-----\");\n\n{\"error\":\"invalid_client\"}\n",
        "error_response");
}
void TestRecognise::withinPosts() {
    QFETCH(QByteArray, post);
    QFETCH(QByteArray, kinds);
    QByteArrayList found;
    for (const auto& piece : look(post).pieces) {
        const auto name = ad::intake::kindName(piece.kind);
        found << QByteArray(name.data(), static_cast<qsizetype>(name.size()));
    }
    QCOMPARE(found.join(' '), kinds);
}

void TestRecognise::nothing_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << QByteArray() << QByteArray("input_empty");
    QTest::newRow("blanks") << QByteArray(" \r\n\t") << QByteArray("input_empty");
    QTest::newRow("prose") << QByteArray("Dear colleague, the curl is in her hair.") << QByteArray("not_recognised");
    QTest::newRow("JSON of something else") << QByteArray("{\"a\":[1,2]}") << QByteArray("not_recognised");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << QByteArray("not_recognised");
    QTest::newRow("host name") << QByteArray("token.vendor.example") << QByteArray("not_recognised");
    QTest::newRow("class name") << QByteArray("org.bouncycastle.ClientAssertionTokenBuilder")
                                << QByteArray("not_recognised");
    QTest::newRow("word in brackets") << QByteArray("<user-name>") << QByteArray("not_recognised");
    QTest::newRow("numbers with dots") << QByteArray("1.2.3") << QByteArray("not_recognised");
}

void TestRecognise::nothing() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, code);
    const auto found = look(source);
    QCOMPARE(kindOf(found), QByteArray("unknown"));
    QVERIFY(found.error.has_value());
    QCOMPARE(QByteArray::fromStdString(found.error->code), code);
    QVERIFY(found.error->where.startsWith(QLatin1String("a.txt")));
    QVERIFY(!found.error->todo.isEmpty());
}

void TestRecognise::hostile() {
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& unit :
         {QByteArray("eyJ"), QByteArray("ey "), token + " ", QByteArray("curl "), QByteArray("x curl "),
          QByteArray("-----BEGIN "), QByteArray("{\"keys\":["), QByteArray("a=1&grant_type="), QByteArray("\n> POST"),
          QByteArray("\x30\x82"), QByteArray("\0", 1), QByteArray("eyJhbGciOiJSUzM4NCJ9"), QByteArray("%2E")}) {
        const QByteArray big = unit.repeated(static_cast<qsizetype>(400000 / unit.size()));
        timer.restart();
        const auto found = look(big);
        QVERIFY(found.first() || found.error);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::fromLatin1(unit.left(20).toHex()) + QLatin1Char(' ') +
                                                    QString::number(timer.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"

#include "smart/token_request.h"

#include <QProcess>
#include <QTest>

using namespace ad::smart;

class TestTokenRequest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void formCoding();
    void formCodingAsOthersRead();
    void formsAsTheyAreFound_data();
    void formsAsTheyAreFound();
    void request();
    void httpText_data();
    void httpText();
    void httpTextOfWhatIsNotTold();
    void responses_data();
    void responses();
    void expiresIn_data();
    void expiresIn();
    void redaction_data();
    void redaction();
    void redactionOfEveryCut();
    void largeTexts();
};

void TestTokenRequest::formCoding() {
    QCOMPARE(formEncodeValue(jwtBearerAssertionType),
             std::string("urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"));
    QCOMPARE(formEncodeValue("system/*.rs a+b~\xC3\xA9\n"), std::string("system%2F*.rs+a%2Bb%7E%C3%A9%0A"));
    QCOMPARE(formEncodeValue("eyJ-_.A9"), std::string("eyJ-_.A9"));
    QCOMPARE(formEncode({{"a b", "1"}, {"c", ""}}), std::string("a+b=1&c="));
    std::string all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    const auto back = parseForm(formEncode({{all, all}}));
    QCOMPARE(back.size(), 1U);
    QCOMPARE(back[0].name, all);
    QCOMPARE(back[0].value, all);
    QVERIFY(!back[0].badEncoding);
}

void TestTokenRequest::formCodingAsOthersRead() {
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys,urllib.parse as p\n"
                                 "f=p.parse_qsl(sys.argv[1],strict_parsing=True)\n"
                                 "print(f==[('a b','x&y=z+%\\u00e9/*~')])"),
                  QString::fromStdString(formEncode({{"a b", "x&y=z+%\xC3\xA9/*~"}}))});
    QVERIFY2(python.waitForFinished(30000), qPrintable(python.errorString()));
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("True"));
}

void TestTokenRequest::formsAsTheyAreFound_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("seen"); // name|value|offset|bad, one a line
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("usual") << QByteArray("a=1&b=x%2Fy+z") << QByteArray("a|1|0|0\nb|x/y z|4|0\n");
    QTest::newRow("empty pairs") << QByteArray("&&a=1&") << QByteArray("a|1|2|0\n");
    QTest::newRow("no value") << QByteArray("a&b=&=c") << QByteArray("a||0|0\nb||2|0\n|c|5|0\n");
    QTest::newRow("twice") << QByteArray("a=1&a=2") << QByteArray("a|1|0|0\na|2|4|0\n");
    QTest::newRow("equals in the value") << QByteArray("a=b=c") << QByteArray("a|b=c|0|0\n");
    QTest::newRow("bad percent") << QByteArray("a=50%&b=%zz&c=%4") << QByteArray("a|50%|0|1\nb|%zz|6|1\nc|%4|12|1\n");
    QTest::newRow("decoded once") << QByteArray("a=%253A") << QByteArray("a|%3A|0|0\n");
    QTest::newRow("line break kept") << QByteArray("a=1\n") << QByteArray("a|1\n|0|0\n");
}

void TestTokenRequest::formsAsTheyAreFound() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, seen);
    std::string got;
    for (const FormField& f : parseForm(body.toStdString())) {
        got += f.name + '|' + f.value + '|' + std::to_string(f.offset) + '|' + (f.badEncoding ? '1' : '0') + '\n';
        QVERIFY(body.toStdString().substr(f.offset).starts_with(f.rawName));
    }
    QCOMPARE(QByteArray::fromStdString(got), seen);
}

void TestTokenRequest::request() {
    const HttpRequest r =
        tokenRequest("https://h.example/oauth2/token?x=1", "eyJ.eyJ.sig", "system/Patient.rs system/*.read");
    QCOMPARE(r.method, std::string("POST"));
    QCOMPARE(r.header("content-TYPE").value_or(""), std::string("application/x-www-form-urlencoded"));
    QVERIFY(!r.header("Authorization"));
    QCOMPARE(r.body, std::string("grant_type=client_credentials&scope=system%2FPatient.rs+system%2F*.read&client_"
                                 "assertion_type=urn%3Aietf%3A"
                                 "params%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=eyJ.eyJ.sig"));
    QVERIFY(tokenRequest("https://h", "t", "").body.find("scope") == std::string::npos);
    QCOMPARE(toHttpText(r),
             "POST /oauth2/token?x=1 HTTP/1.1\r\nHost: h.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
             "Accept: application/json\r\nContent-Length: " +
                 std::to_string(r.body.size()) + "\r\n\r\n" + r.body);
}

void TestTokenRequest::httpText_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("head");
    QTest::newRow("no path") << "https://h.example"
                             << "GET / HTTP/1.1\r\nHost: h.example\r\n\r\n";
    QTest::newRow("query only") << "https://h.example?a=b"
                                << "GET /?a=b HTTP/1.1\r\nHost: h.example\r\n\r\n";
    QTest::newRow("own port") << "https://h.example:443/t"
                              << "GET /t HTTP/1.1\r\nHost: h.example\r\n\r\n";
    QTest::newRow("other port") << "http://h.example:443/t#f"
                                << "GET /t HTTP/1.1\r\nHost: h.example:443\r\n\r\n";
    QTest::newRow("IPv6") << "http://[::1]:8080/t"
                          << "GET /t HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n";
    QTest::newRow("user information stays out") << "http://u:p@h.example/t"
                                                << "GET /t HTTP/1.1\r\nHost: h.example\r\n\r\n";
    QTest::newRow("line break in the URL") << "http://h.example/t\r\nX: y"
                                           << "";
}

void TestTokenRequest::httpText() {
    QFETCH(QString, url);
    QFETCH(QString, head);
    HttpRequest r;
    r.method = "GET";
    r.url = url.toStdString();
    const std::string out = toHttpText(r);
    if (head.isEmpty())
        QVERIFY2(out.find("\nX: y") == std::string::npos, out.c_str());
    else
        QCOMPARE(QString::fromStdString(out), head);
}

void TestTokenRequest::httpTextOfWhatIsNotTold() {
    HttpRequest r;
    r.method = "POST";
    r.url = "https://h.example/token";
    r.body = "grant_type=client_credentials&client_secret=$SECRET&client_assertion=jwt.encode%28claims%2C+key%29";
    r.openParameters = {"client_secret", "client_assertion"};
    // Nobody sent a program's source, and how long the form was nobody knows.
    QCOMPARE(toHttpText(r), std::string("POST /token HTTP/1.1\r\nHost: h.example\r\n\r\n"
                                        "grant_type=client_credentials&client_secret=$SECRET&client_assertion="
                                        "\xE2\x80\xA6"));
    r.openParameters = {"client_secret"};
    QVERIFY(toHttpText(r).ends_with("client_assertion=jwt.encode%28claims%2C+key%29"));
}

void TestTokenRequest::responses_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("isHtml");
    QTest::addColumn<bool>("granted");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description"); // "(absent)", "(null)"
    QTest::newRow("granted") << QByteArray(
                                    R"({"access_token":"abc","token_type":"bearer","expires_in":300,"scope":"s"})")
                             << true << false << true << ""
                             << "(absent)";
    QTest::newRow("epic") << QByteArray(R"({"error":"invalid_client","error_description":null})") << true << false
                          << false << "invalid_client"
                          << "(null)";
    QTest::newRow("described") << QByteArray(R"({"error":"invalid_client","error_description":"no"})") << true << false
                               << false << "invalid_client"
                               << "no";
    QTest::newRow("empty description") << QByteArray(R"({"error":"x","error_description":""})") << true << false
                                       << false << "x"
                                       << "";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"error\":\"x\"}") << true << false << false << "x"
                                     << "(absent)";
    QTest::newRow("duplicate member") << QByteArray(R"({"error":"x","error":"y"})") << true << false << false << "x"
                                      << "(absent)";
    QTest::newRow("error is an object") << QByteArray(R"({"error":{"code":401}})") << true << false << false << ""
                                        << "(absent)";
    QTest::newRow("empty token") << QByteArray(R"({"access_token":""})") << true << false << false << ""
                                 << "(absent)";
    QTest::newRow("array") << QByteArray("[]") << false << false << false << ""
                           << "(absent)";
    QTest::newRow("empty") << QByteArray("") << false << false << false << ""
                           << "(absent)";
    QTest::newRow("text") << QByteArray("Bad Request") << false << false << false << ""
                          << "(absent)";
    QTest::newRow("html") << QByteArray("\n <!DOCTYPE HTML><html>") << false << true << false << ""
                          << "(absent)";
    QTest::newRow("xhtml") << QByteArray("<?xml version='1.0'?><html xmlns='x'>") << false << true << false << ""
                           << "(absent)";
    QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><fault/>") << false << false << false << ""
                         << "(absent)";
    QTest::newRow("cut behind its code") << QByteArray(R"({"error":"invalid_client","error_description":"xxx)") << false
                                         << false << false << "invalid_client"
                                         << "(absent)";
    QTest::newRow("cut within its code") << QByteArray(R"({"error":"invalid_cl)") << false << false << false << ""
                                         << "(absent)";
    QTest::newRow("cut") << QByteArray(R"({"access_token":"abc)") << false << false << false << ""
                         << "(absent)";
}

void TestTokenRequest::responses() {
    QFETCH(QByteArray, body);
    QFETCH(bool, isJson);
    QFETCH(bool, isHtml);
    QFETCH(bool, granted);
    QFETCH(QString, error);
    QFETCH(QString, description);
    const TokenResponse r = parseTokenResponse(body.toStdString());
    QCOMPARE(r.isJson, isJson);
    QCOMPARE(r.isHtml, isHtml);
    QCOMPARE(r.granted(200), granted);
    QVERIFY(!r.granted(400));
    QCOMPARE(QString::fromStdString(r.error), error);
    const QString got = r.errorDescription         ? QString::fromStdString(*r.errorDescription)
                        : r.errorDescriptionIsNull ? QStringLiteral("(null)")
                                                   : QStringLiteral("(absent)");
    QCOMPARE(got, description);
}

void TestTokenRequest::expiresIn_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qlonglong>("seconds"); // -1: none
    QTest::addColumn<bool>("isText");
    QTest::newRow("number") << QByteArray("300") << 300LL << false;
    QTest::newRow("float") << QByteArray("300.0") << 300LL << false;
    QTest::newRow("text") << QByteArray("\"1200\"") << 1200LL << true;
    QTest::newRow("words") << QByteArray("\"soon\"") << -1LL << true;
    QTest::newRow("null") << QByteArray("null") << -1LL << false;
}

void TestTokenRequest::expiresIn() {
    QFETCH(QByteArray, value);
    QFETCH(qlonglong, seconds);
    QFETCH(bool, isText);
    const TokenResponse r = parseTokenResponse("{\"expires_in\":" + value.toStdString() + "}");
    QCOMPARE(r.expiresIn.value_or(-1), seconds);
    QCOMPARE(r.expiresInIsText, isText);
}

void TestTokenRequest::redaction_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("redacted");
    const auto row = [](const char* name, const char* body, const char* redacted) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(redacted);
    };
    row("usual", R"({"access_token":"s3cret","token_type":"bearer"})",
        R"({"access_token":"[removed, 6 characters]","token_type":"bearer"})");
    row("all three", R"({"access_token":"a1","refresh_token" : "b22","id_token":"c333"})",
        R"({"access_token":"[removed, 2 characters]","refresh_token" : "[removed, 3 characters]","id_token":"[removed, 4 characters]"})");
    row("one character", R"({"access_token":"s"})", R"({"access_token":"[removed, 1 character]"})");
    row("one character, removed before", R"({"access_token":"[removed, 1 character]"})",
        R"({"access_token":"[removed, 1 character]"})");
    row("nested", R"({"x":[{"access_token":"s3cret"}]})", R"({"x":[{"access_token":"[removed, 6 characters]"}]})");
    row("escaped name", R"({"access\u005ftoken":"s3cret"})", R"({"access\u005ftoken":"[removed, 6 characters]"})");
    row("escaped quote inside", R"({"access_token":"s3\"cret"})", R"({"access_token":"[removed, 8 characters]"})");
    row("number", R"({"access_token":12345})", R"({"access_token":"[removed, 5 characters]"})");
    row("object", R"({"access_token":{"v":"s3cret"}})", R"({"access_token":"[removed, 14 characters]"})");
    row("null and empty stay", R"({"access_token":null,"id_token":""})", R"({"access_token":null,"id_token":""})");
    row("cut in the value", R"({"access_token":"s3cre)", R"({"access_token":"[removed, 5 characters])");
    row("trailing comma", R"({"access_token":"s3cret",})", R"({"access_token":"[removed, 6 characters]",})");
    row("single quotes", "{'access_token': 's3cret'}", "{'access_token': '[removed, 6 characters]'}");
    row("broken, no quotes round the value", R"({"access_token":s3cret,)",
        R"({"access_token":"[removed, 6 characters]",)");
    row("JSON inside JSON", R"({"body":"{\"access_token\":\"s3cret\"}"})",
        R"({"body":"{\"access_token\":\"[removed, 6 characters]\"}"})");
    row("form", "access_token=s3cret&token_type=bearer", "access_token=[removed, 6 characters]&token_type=bearer");
    row("HTML", "<p>{&quot;access_token&quot;:&quot;s3cret&quot;}</p>",
        "<p>{&quot;access_token&quot;:&quot;[removed, 6 characters]&quot;}</p>");
    row("percent-encoded", "%22access_token%22%3A%22s3cret%22", "%22access_token%22%3A%22[removed, 6 characters]%22");
    row("upper case", R"({"ACCESS_TOKEN":"s3cret")", R"({"ACCESS_TOKEN":"[removed, 6 characters]")");
    row("byte order mark", "\xEF\xBB\xBF{\"access_token\":\"s3cret\"}",
        "\xEF\xBB\xBF{\"access_token\":\"[removed, 6 characters]\"}");
    row("done before", R"({"access_token":"[removed, 6 characters]"})",
        R"({"access_token":"[removed, 6 characters]"})");
    row("prose stays", R"({"error_description":"The access_token: missing, id_token"})",
        R"({"error_description":"The access_token: missing, id_token"})");
    row("other text stays", "<html>nothing here</html>", "<html>nothing here</html>");
}

void TestTokenRequest::redaction() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, redacted);
    const std::string once = redactTokens(body.toStdString());
    QCOMPARE(QByteArray::fromStdString(once), redacted);
    QCOMPARE(redactTokens(once), once);
}

// Wherever a body was cut, no more than the beginning of its name is left of the token.
void TestTokenRequest::redactionOfEveryCut() {
    const std::string body = R"({ "token_type":"bearer", "access_token" : "QZQZQZQZ", "scope":"s" })";
    for (std::size_t n = 0; n <= body.size(); ++n) {
        const std::string out = redactTokens(body.substr(0, n));
        QVERIFY2(out.find('Q') == std::string::npos, out.c_str());
    }
}

// Texts in which each place begins a search; where one is read again from each place, the test is stopped for its time.
void TestTokenRequest::largeTexts() {
    for (const char* unit : {"access_token", "\"access_token\":", "\\", "\"access_token\" ",
                             "access_token=", "access_token={", "access_token:[", "{\"access_token\":\"\\"}) {
        std::string body;
        while (body.size() < (1U << 20))
            body += unit;
        QVERIFY(!redactTokens(body).empty());
        QVERIFY(!parseTokenResponse(body).isJson);
    }
}

QTEST_APPLESS_MAIN(TestTokenRequest)
#include "tst_token_request.moc"

// What programs print of a request and of its answer: it is read as what it is, and nothing of it accuses anybody.
#include "base/error.h"
#include "diagnosis/assemble.h"
#include "diagnosis/diagnosis.h"
#include "intake/recognise.h"
#include "intake/status_line.h"
#include "intake/wire_log.h"

#include <QTest>
#include <algorithm>

using namespace ad;
using namespace ad::diagnosis;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z

Diagnosis diagnosed(const std::string& pasted) {
    const auto found = intake::recognise(pasted, {}, "paste");
    if (found.error)
        qFatal("not recognised: %s", pasted.c_str());
    const auto assembled = assemble(found, pasted);
    if (!assembled)
        qFatal("not assembled: %s", qPrintable(assembled.error().toText()));
    return diagnose(assembled->file, now);
}

std::string firstOf(const Diagnosis& d) { return d.causes.empty() ? std::string() : d.causes.front().cause; }

const Finding* findingOf(const Diagnosis& d, const std::string& check) {
    const auto found =
        std::find_if(d.findings.begin(), d.findings.end(), [&](const Finding& f) { return f.check == check; });
    return found == d.findings.end() ? nullptr : &*found;
}

} // namespace

class TestPrinted : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyStatus_data();
    void onlyStatus();
    void exceptionSaysNothing_data();
    void exceptionSaysNothing();
    void printedObjects_data();
    void printedObjects();
    void postmanAnswer();
    void wireLog();
    void wireLogOfQuery();
    void wireLogInChunks();
    void notAWireLog();
    void headersApart();
    void wireLogOfHeaders();
    void sentenceIsNoLog();
    void shownRequestProves();
    void followedRedirect();
};

void TestPrinted::onlyStatus_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("only");
    const auto row = [](const char* line, bool only) { QTest::newRow(line) << QByteArray(line) << only; };
    row("requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://a.example/FHIRProxy/token",
        true);
    row("AxiosError: Request failed with status code 400", true);
    row("AxiosError [ERR_BAD_REQUEST]: Request failed with status code 401", true);
    row("httpx.HTTPStatusError: Client error '401 Unauthorized' for url 'https://a.example/jwks/token'", true);
    row("urllib.error.HTTPError: HTTP Error 400: Bad Request", true);
    row("aiohttp.client_exceptions.ClientResponseError: 400, message='Bad Request', url='https://a.example/token'",
        true);
    row("java.io.IOException: Server returned HTTP response code: 401 for URL: https://a.example/token", true);
    row("org.springframework.web.client.HttpClientErrorException$BadRequest: 400 Bad Request: [no body]", true);
    row("System.Net.WebException: The remote server returned an error: (400) Bad Request.", true);
    row("System.Net.Http.HttpRequestException: Response status code does not indicate success: 400 (Bad Request).",
        true);
    row("2026-11-23 10:00:00,123 ERROR 401 Unauthorized POST /oauth2/token", true);
    // The neighbours: a line that names a reason, and one without a status.
    row("requests.exceptions.HTTPError: 400 Client Error: invalid audience for url: https://a.example/token", false);
    row("401 Unauthorized client", false);
    row("ERROR 400 Bad Request: signature verification failed", false);
    row("AADSTS700027: Client assertion contains an invalid signature.", false);
    row("jwt.exceptions.InvalidAudienceError: Audience doesn't match", false);
    row("feign.FeignException$Unauthorized: [401 Unauthorized] during [POST] to [https://a.example/token]", true);
    row("retrofit2.adapter.rxjava2.HttpException: HTTP 400 Bad Request", true);
    // The name of what was raised is the reason.
    row("io.jsonwebtoken.ExpiredJwtException: 401 Unauthorized", false);
    row("com.auth0.jwt.exceptions.TokenExpiredException (401)", false);
    row("401 Unauthorized jwt.exceptions.InvalidAudienceError", false);
    row("500 javax.net.ssl.SSLHandshakeException", false);
    row("java.net.UnknownHostException 500 Internal Server Error", false);
    row("com.auth0.jwt.exceptions.SignatureVerificationException: 401", false);
}

void TestPrinted::onlyStatus() {
    QFETCH(QByteArray, line);
    QFETCH(bool, only);
    QCOMPARE(intake::tellsOnlyStatus(line.toStdString()), only);
}

void TestPrinted::exceptionSaysNothing_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
    row("Python", "requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: "
                  "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token");
    row("Python, an address with a proxy in it",
        "requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: "
        "https://epicproxy.et1123.epichosted.com/FHIRProxy/oauth2/token");
    row("Node", "AxiosError: Request failed with status code 400\n"
                "POST https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token");
}

/// Epic's bare answer means first that the key has not come through yet, with such a line as without it.
void TestPrinted::exceptionSaysNothing() {
    QFETCH(QByteArray, line);
    const Diagnosis d = diagnosed(line.toStdString() + "\n{\"error\":\"invalid_client\",\"error_description\":null}\n");
    QCOMPARE(firstOf(d), std::string("key_not_propagated"));
    QVERIFY(d.outcome == Outcome::Rejected);
    const auto log = std::find_if(d.findings.begin(), d.findings.end(),
                                  [](const Finding& f) { return f.check == "log-names-reason"; });
    QVERIFY(log != d.findings.end());
    QVERIFY(log->verdict != Verdict::Warn && log->verdict != Verdict::Fail);
}

void TestPrinted::printedObjects_data() {
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<bool>("accused");
    const QByteArray dict =
        "payload = {'grant_type': 'client_credentials', 'client_id': 'backend-app-01', 'client_assertion_type': "
        "'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', 'scope': 'system/Patient.rs'}\n";
    const QByteArray answer = "resp.text: {\"error\":\"invalid_client\"}\n";
    const auto row = [](const char* name, const QByteArray& pasted, bool accused) {
        QTest::newRow(name) << pasted << accused;
    };
    row("alone", dict, false);
    row("with the headers of the answer",
        dict + "resp.headers: {'Content-Type': 'application/json', 'cache-control': 'no-store'}\n" + answer, false);
    row("with the answer as it came",
        dict + "\nHTTP/1.1 401 Unauthorized\nCache-Control: no-store\nContent-Type: application/json\n\n"
               "{\"error\":\"invalid_client\"}\n",
        false);
    row("with the headers of both",
        dict +
            "headers = {'Content-Type': 'application/x-www-form-urlencoded'}\n"
            "got: {'Content-Type': 'application/json'}\n" +
            answer,
        false);
    row("with what it takes",
        dict + "headers = {'Accept': 'application/json', 'User-Agent': 'python-requests/2.31'}\n" + answer, false);
    // The neighbours: the request's own headers say JSON, and so does the call.
    row("with such headers of the request", dict + "headers = {'Content-Type': 'application/json'}\n" + answer, true);
    row("sent as JSON", "I send this with json=payload:\n" + dict + answer, true);
}

/// Parameters that a program printed are what it sends as a form, unless the request's own headers say otherwise.
void TestPrinted::printedObjects() {
    QFETCH(QByteArray, pasted);
    QFETCH(bool, accused);
    const Diagnosis d = diagnosed(pasted.toStdString());
    const auto* form = findingOf(d, "body-is-form");
    QVERIFY(form != nullptr);
    QCOMPARE(form->verdict == Verdict::Fail, accused);
}

namespace {

const char* const assertion = "eyJhbGciOiJSUzM4NCIsInR5cCI6IkpXVCIsImtpZCI6ImsxIn0."
                              "eyJpc3MiOiJhIiwic3ViIjoiYSIsImF1ZCI6Imh0dHBzOi8vYS5leGFtcGxlL3Rva2VuIn0.c2lnbmF0dXJl";

} // namespace

/// An answer that was saved with a request of a collection is the answer to it.
void TestPrinted::postmanAnswer() {
    const std::string asked =
        R"({"method":"POST","header":[{"key":"Content-Type","value":"application/x-www-form-urlencoded"}],)"
        R"("url":{"raw":"https://api.medplum.com/oauth2/token"},"body":{"mode":"urlencoded","urlencoded":[)"
        R"({"key":"grant_type","value":"client_credentials"},{"key":"client_assertion","value":")" +
        std::string("%1") + R"("}]}})";
    const auto with = [&](const char* value) {
        std::string out = asked;
        return out.replace(out.find("%1"), 2, value);
    };
    const std::string collection =
        R"({"info":{"name":"FHIR"},"item":[{"name":"token","request":)" + with("{{assertion}}") +
        R"(,"response":[{"code":200,"body":"{\"access_token\":\"old\"}"},{"name":"fail","originalRequest":)" +
        with(assertion) + R"(,"status":"Bad Request","code":400,"header":[{"key":"Date",)" +
        R"("value":"Mon, 23 Nov 2026 05:29:01 GMT"}],)" +
        R"("body":"{\"error\":\"invalid_request\",\"error_description\":\"Client must have a JWK Set URL\"}"}]}]})";
    const auto found = intake::recognise(collection, {}, "collection");
    QVERIFY(found.first() != nullptr && found.first()->answer && found.first()->response);
    QCOMPARE(found.first()->answer->status, 400);
    QCOMPARE(found.first()->answer->headers.size(), std::size_t(1));
    QCOMPARE(intake::assertionOf(*found.first()->request).value_or(""), std::string(assertion));
    const Diagnosis d = diagnosed(collection);
    QVERIFY(d.outcome == Outcome::Rejected);
    QCOMPARE(firstOf(d), std::string("key_not_registered"));
    // Within a post it is the same.
    QCOMPARE(firstOf(diagnosed("This is my collection:\n\n" + collection + "\n\nAny idea?\n")),
             std::string("key_not_registered"));
}

namespace {

std::string wire(std::initializer_list<const char*> lines) {
    std::string out;
    for (const char* line : lines)
        out += std::string("2026-11-23 10:00:00.11 DEBUG [main] o.a.h.wire - http-outgoing-0 ") + line + "\n";
    return out;
}

} // namespace

void TestPrinted::wireLog() {
    const std::string log =
        wire({R"(>> "POST /auth/token HTTP/1.1[\r][\n]")",
              R"(>> "Content-Type: application/x-www-form-urlencoded[\r][\n]")", R"(>> "Host: a.example[\r][\n]")",
              R"(>> "[\r][\n]")", R"(>> "grant_type=client_credentials&scope=system%2F*.rs")",
              R"(<< "HTTP/1.1 401 Unauthorized[\r][\n]")", R"(<< "Date: Mon, 23 Nov 2026 09:00:00 GMT[\r][\n]")",
              R"(<< "[\r][\n]")", R"(<< "{"error":"invalid_client"}")"});
    const std::string pasted = "This is the log:\n" + log + "Why?\n";
    const auto found = intake::recognise(pasted, {}, "log");
    QCOMPARE(found.pieces.size(), std::size_t(2));
    const auto& request = found.pieces[0].request;
    const auto& answer = found.pieces[1].answer;
    QVERIFY(request && answer);
    QCOMPARE(request->method, std::string("POST"));
    QCOMPARE(request->url, std::string("https://a.example/auth/token"));
    QCOMPARE(request->body, std::string("grant_type=client_credentials&scope=system%2F*.rs"));
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->headers.size(), std::size_t(1));
    QCOMPARE(answer->headers.front().second, std::string("Mon, 23 Nov 2026 09:00:00 GMT"));
    QCOMPARE(answer->body, std::string(R"({"error":"invalid_client"})"));
    // Places are those of the text as it was given.
    QCOMPARE(pasted.substr(found.pieces[0].offset, 16), std::string("POST /auth/token"));
    QCOMPARE(pasted.substr(found.pieces[1].offset, 12), std::string("HTTP/1.1 401"));
}

void TestPrinted::wireLogOfQuery() {
    const std::string log = wire(
        {(R"(>> "POST /token?grant_type=client_credentials&client_assertion_type=)"
          R"(urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=)" +
          std::string(assertion) + R"( HTTP/1.1[\r][\n]")")
             .c_str(),
         R"(>> "Content-Type: application/x-www-form-urlencoded[\r][\n]")", R"(>> "Host: a.example[\r][\n]")",
         R"(>> "[\r][\n]")", R"(>> "")", R"(<< "HTTP/1.1 401 Unauthorized[\r][\n]")",
         R"(<< "content-type: application/json[\r][\n]")", R"(<< "[\r][\n]")", R"(<< "{"error":"invalid_client"}")"});
    QCOMPARE(firstOf(diagnosed(log)), std::string("params_not_in_body"));
}

/// The sizes of the chunks are no part of the body, the headers are logged twice, and other lines stand between.
void TestPrinted::wireLogInChunks() {
    const std::string log = wire({"<< HTTP/1.1 400 Bad Request", "<< Transfer-Encoding: chunked",
                                  R"(<< "HTTP/1.1 400 Bad Request[\r][\n]")",
                                  R"(<< "Transfer-Encoding: chunked[\r][\n]")", R"(<< "[\r][\n]")"}) +
                            "DEBUG o.a.h.i.c.Managed - http-outgoing-0: set socket timeout to 0\n" +
                            wire({R"(<< "1a[\r][\n]")", R"(<< "{"error":"invalid_client"}[\r][\n]")",
                                  R"(<< "0[\r][\n]")", R"(<< "[\r][\n]")"});
    const auto found = intake::recognise(log, {}, "log");
    QVERIFY(found.first() != nullptr && found.first()->answer);
    QCOMPARE(found.first()->answer->status, 400);
    QCOMPARE(found.first()->answer->headers.size(), std::size_t(1));
    QCOMPARE(found.first()->response->error, std::string("invalid_client"));
    QCOMPARE(found.first()->answer->body.find("1a"), std::string::npos);
    // The headers alone, without quotes.
    const auto heads = intake::recognise(wire({"<< HTTP/1.1 403 Forbidden", "<< Server: nginx"}), {}, "log");
    QVERIFY(heads.first() != nullptr && heads.first()->answer);
    QCOMPARE(heads.first()->answer->status, 403);
}

void TestPrinted::notAWireLog() {
    for (const char* line :
         {"std::cout << \"HTTP/1.1 400 Bad Request\";", "headers << \"Date: today\"", "x = 1 >> 2", "a wire << b", ""})
        QVERIFY2(!intake::wireLine(line), line);
    QVERIFY(intake::wireLine("org.apache.http.wire -  >> \"POST / HTTP/1.1[\\r][\\n]\"").has_value());
}

/// Headers that are shown below the body are the answer's: what a proxy says of itself there, and the server's clock.
void TestPrinted::headersApart() {
    const std::string pasted =
        "I always get this back:\n\n503 Service Unavailable\n"
        "<html><head><title>ERROR: The requested URL could not be retrieved</title></head></html>\n"
        "\nResponse headers:\nContent-Type: text/html\nserver: squid/5.7\n"
        "x-squid-error: ERR_CONNECT_FAIL 110\nDate: Thu, 26 Nov 2026 09:32:50 GMT\n\nWhy?\n";
    const auto found = intake::recognise(pasted, {}, "post");
    QVERIFY(found.first() != nullptr && found.first()->answer);
    QCOMPARE(found.first()->answer->status, 503);
    QCOMPARE(found.first()->answer->headers.size(), std::size_t(4));
    QCOMPARE(found.first()->answer->headers.back().second, std::string("Thu, 26 Nov 2026 09:32:50 GMT"));
    QCOMPARE(firstOf(diagnosed(pasted)), std::string("proxy_interference"));
    // The request's own are none of the answer's.
    const auto other =
        intake::recognise("I get {\"error\":\"invalid_client\"}\n\nRequest headers:\nAccept: */*\n", {}, "post");
    QVERIFY(other.first() != nullptr && other.first()->answer && other.first()->answer->headers.empty());
    // Nor are those of another exchange, that somebody tells of below: they would prove a wrong clock.
    for (const char* between :
         {"Yesterday I looked at our keys, curl -I https://keys.example.org/jwks.json gives 200.\n\n",
          "Our discovery document is there.\n\n", "The key set answers well.\n\n"}) {
        const auto apart = intake::recognise(std::string("I get\n\n{\"error\":\"invalid_client\"}\n\n") + between +
                                                 "Response headers:\nDate: Sun, 22 Nov 2026 08:00:00 GMT\nVia: x\n",
                                             {}, "post");
        QVERIFY(apart.first() != nullptr && apart.first()->answer);
        QVERIFY2(apart.first()->answer->headers.empty(), between);
    }
}

/// A logger of headers shows no body, and that proves nothing of one.
void TestPrinted::wireLogOfHeaders() {
    const std::string sent = "10:00:00 DEBUG o.a.h.headers - http-outgoing-0 >> POST /oauth2/token HTTP/1.1\n"
                             "10:00:00 DEBUG o.a.h.headers - http-outgoing-0 >> Host: auth.example.org\n";
    const std::string came = "10:00:01 DEBUG o.a.h.headers - http-outgoing-0 << HTTP/1.1 401 Unauthorized\n"
                             "10:00:01 DEBUG o.a.h.headers - http-outgoing-0 << Content-Type: application/json\n"
                             "{\"error\":\"invalid_client\"}\n";
    for (const std::string& length : {std::string(), std::string("10:00:00 DEBUG o.a.h.headers - http-outgoing-0 >> "
                                                                 "Content-Length: 812\n")}) {
        const Diagnosis d = diagnosed(sent + length + came);
        const Finding* present = findingOf(d, "assertion-present");
        QVERIFY(present && present->verdict != Verdict::Fail);
        for (const RankedCause& c : d.causes)
            QVERIFY2(c.likelihood != Likelihood::Certain, c.cause.c_str());
    }
    // The same without a log: a length is told, and no body is shown.
    const Diagnosis raw = diagnosed("POST /oauth2/token HTTP/1.1\nHost: a.example.org\nContent-Length: 812\n\n"
                                    "HTTP/1.1 401 Unauthorized\n\n{\"error\":\"invalid_client\"}\n");
    QVERIFY(firstOf(raw) != "assertion_missing");
    // A line of the program's own that names the connection stays to be read.
    const Diagnosis named = diagnosed(sent + came +
                                      "10:00:02 ERROR com.acme.Auth - [http-outgoing-0] token request "
                                      "failed: signature verification failed\n");
    QCOMPARE(firstOf(named), std::string("public_key_mismatch"));
}

/// What a person says is not called the server's log.
void TestPrinted::sentenceIsNoLog() {
    const Diagnosis d =
        diagnosed("Hello, we sign the client_assertion with our key at Keycloak.\n"
                  "We see this: the certificate of our client expired last week, and Entra refuses it.\n");
    const Finding* log = findingOf(d, "log-names-reason");
    QVERIFY(log && log->verdict == Verdict::Fail);
    QVERIFY2(!log->message.contains(QLatin1String("log")), qPrintable(log->message));
    const Diagnosis logged =
        diagnosed("2026-11-23 10:00:00 ERROR [auth] client authentication failed: the assertion has expired\n");
    const Finding* line = findingOf(logged, "log-names-reason");
    QVERIFY(line && line->message.startsWith(QLatin1String("The server's log says: ")));
}

/// Words around a request that is shown word for word take no proof from what stands in it.
void TestPrinted::shownRequestProves() {
    const std::string words = "Hello all, we try to get a token from our server and it refuses us. Who knows why?\n\n";
    const Diagnosis get =
        diagnosed(words + "curl -X GET 'https://auth.example.org/oauth2/token' -H 'Content-Type: "
                          "application/x-www-form-urlencoded' --data 'grant_type=client_credentials'\n\n"
                          "HTTP/1.1 405 Method Not Allowed\nAllow: POST\n\n");
    QCOMPARE(firstOf(get), std::string("method_wrong"));
    QVERIFY(get.causes.front().likelihood == Likelihood::Certain);
    const Diagnosis json =
        diagnosed(words + "curl -X POST https://auth.example.org/oauth2/token -H 'Content-Type: application/json' -d "
                          "'{\"grant_type\":\"client_credentials\"}'\n\nHTTP/1.1 400 Bad Request\n\n"
                          "{\"error\":\"invalid_request\"}\n");
    QCOMPARE(firstOf(json), std::string("content_type_wrong"));
    QVERIFY(json.causes.front().likelihood == Likelihood::Certain);
}

/// What `curl -vL` shows of a redirect is known behind the answer that came last.
void TestPrinted::followedRedirect() {
    const std::string sent = "$ curl -vL http://ehr.example.org/oauth2/token -d 'grant_type=client_credentials'\n"
                             "> POST /oauth2/token HTTP/1.1\n> Host: ehr.example.org\n>\n"
                             "< HTTP/1.1 301 Moved Permanently\n< Location: https://ehr.example.org/oauth2/token\n<\n"
                             "* Issue another request to this URL: 'https://ehr.example.org/oauth2/token'\n"
                             "* Switch from POST to GET\n> GET /oauth2/token HTTP/1.1\n> Host: ehr.example.org\n>\n";
    for (const char* last : {"< HTTP/1.1 405 Method Not Allowed\n< Allow: POST\n<\n", "< HTTP/1.1 404 Not Found\n<\n",
                             "< HTTP/1.1 401 Unauthorized\n< Content-Type: application/json\n<\n"
                             "{\"error\":\"invalid_client\"}\n"}) {
        const Diagnosis d = diagnosed(sent + last);
        QVERIFY2(firstOf(d) == "redirected", (std::string(last) + firstOf(d)).c_str());
        QVERIFY(d.causes.front().likelihood == Likelihood::Certain);
    }
}

QTEST_GUILESS_MAIN(TestPrinted)
#include "tst_printed.moc"

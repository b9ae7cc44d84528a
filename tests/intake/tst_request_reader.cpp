// Requests read from curl commands, HTTP text and HAR recordings; what curl itself sends is the judge of the curl
// reader.
#include "intake/http_message.h"
#include "intake/request_reader.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using ad::intake::readCurl;
using ad::intake::readHttp;

class TestRequestReader : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void curl_data();
    void curl();
    void curlHeaders();
    void curlFacts();
    void curlErrors_data();
    void curlErrors();
    void asCurlSends_data();
    void asCurlSends();
    void http_data();
    void http();
    void httpErrors_data();
    void httpErrors();
    void httpErrorsKeepSecrets_data();
    void httpErrorsKeepSecrets();
    void verbose();
    void har();
    void harErrors();
    void hostile();
};

namespace {
std::string s(const QByteArray& bytes) { return bytes.toStdString(); }

struct Socket {
    explicit Socket(int f) : fd(f) {}
    ~Socket() { ::close(fd); }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    int fd;
};
bool ready(int fd) {
    pollfd wanted{fd, POLLIN, 0};
    return ::poll(&wanted, 1, 10000) == 1;
}
} // namespace

void TestRequestReader::curl_data() {
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("body");
    const QByteArray url = "https://a.example/token";
    const QByteArray body = "grant_type=client_credentials&client_assertion=eyJh.eyJi.c";
    QTest::newRow("plain")
        << QByteArray("curl https://a.example/token -d grant_type=client_credentials -d client_assertion=eyJh.eyJi.c")
        << QByteArray("POST") << url << body;
    QTest::newRow("quotes that curl takes off")
        << QByteArray("curl https://a.example/token --form 'grant_type=\"client_credentials\"' "
                      "-F 'client_assertion=\"eyJh.eyJi.c\"'")
        << QByteArray("POST") << url << body;
    QTest::newRow("continued lines")
        << QByteArray("$ curl -X POST \\\n  'https://a.example/token' \\\n  --data 'grant_type=client_credentials' "
                      "\\\n  --data-raw \"client_assertion=eyJh.eyJi.c\"")
        << QByteArray("POST") << url << body;
    QTest::newRow("CRLF and a blank behind the backslash")
        << QByteArray("curl \\ \r\n --url https://a.example/token \\\r\n -d "
                      "'grant_type=client_credentials&client_assertion=eyJh.eyJi.c'\r\n")
        << QByteArray("POST") << url << body;
    QTest::newRow("joined short options")
        << QByteArray(
               "curl -sSLkXPOST https://a.example/token -dgrant_type=client_credentials -dclient_assertion=eyJh.eyJi.c")
        << QByteArray("POST") << url << body;
    QTest::newRow("cmd of a browser")
        << QByteArray("curl ^\"https://a.example/token^\" ^\r\n  -H ^\"accept: */*^\" ^\r\n  --data-raw "
                      "^\"grant_type=client_credentials^&client_assertion=eyJh.eyJi.c^\"")
        << QByteArray("POST") << url << body;
    QTest::newRow("cmd with percent") << QByteArray("curl.exe \"https://a.example/token\" ^\n -d \"scope=a^b\"")
                                      << QByteArray("POST") << url << QByteArray("scope=a^b");
    QTest::newRow("cmd with an inner quote")
        << QByteArray("curl ^\"https://a.example/token^\" --data-raw ^\"^{^\\^\"a^\\^\":1^}^\"") << QByteArray("POST")
        << url << QByteArray("{\"a\":1}");
    QTest::newRow("PowerShell") << QByteArray("curl.exe -X POST `\n \"https://a.example/token\" `\n -d "
                                              "\"grant_type=client_credentials&client_assertion=eyJh.eyJi.c\"")
                                << QByteArray("POST") << url << body;
    QTest::newRow("ANSI-C quotes") << QByteArray(
                                          "curl 'https://a.example/token' --data-raw $'a=\\'\\u0041\\x42\\n\\u00e9'")
                                   << QByteArray("POST") << url << QByteArray("a='AB\n\xC3\xA9");
    QTest::newRow("urlencode")
        << QByteArray(
               "curl https://a.example/token --data-urlencode 'scope=system/Patient.rs a+b' --data-urlencode =x/y")
        << QByteArray("POST") << url << QByteArray("scope=system%2FPatient.rs+a%2Bb&x%2Fy");
    QTest::newRow("get") << QByteArray("curl -G https://a.example/token -d a=1 -d b=2") << QByteArray("GET")
                         << QByteArray("https://a.example/token?a=1&b=2") << QByteArray();
    QTest::newRow("variables") << QByteArray("TOKEN=eyJh.eyJi.c\nexport HOST='a.example'\ncurl \"https://$HOST/token\" "
                                             "-d grant_type=client_credentials -d client_assertion=${TOKEN}")
                               << QByteArray("POST") << url << body;
    QTest::newRow("variable that is not known")
        << QByteArray("curl https://a.example/token -d \"client_assertion=$JWT\" -d 'x=$JWT'") << QByteArray("POST")
        << url << QByteArray("client_assertion=$JWT&x=$JWT");
    QTest::newRow("command in the value")
        << QByteArray("curl https://a.example/token -d client_assertion=$(cat my token.txt)") << QByteArray("POST")
        << url << QByteArray("client_assertion=$(cat my token.txt)");
    QTest::newRow("an ampersand without quotes ends the command")
        << QByteArray("curl https://a.example/token -d grant_type=client_credentials&client_assertion=eyJh.eyJi.c")
        << QByteArray("POST") << url << QByteArray("grant_type=client_credentials");
    QTest::newRow("pipe") << QByteArray("curl https://a.example/token -d a=1 | jq .access_token -r")
                          << QByteArray("POST") << url << QByteArray("a=1");
    QTest::newRow("no scheme") << QByteArray("curl a.example/token") << QByteArray("GET")
                               << QByteArray("http://a.example/token") << QByteArray();
    QTest::newRow("comment") << QByteArray("# ask for a token\ncurl https://a.example/token -d a=1 # here")
                             << QByteArray("POST") << url << QByteArray("a=1");
}

void TestRequestReader::curl() {
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, body);
    const auto request = readCurl(s(command));
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error().toText()));
    QCOMPARE(QByteArray::fromStdString(request->method), method);
    QCOMPARE(QByteArray::fromStdString(request->url), url);
    QCOMPARE(QByteArray::fromStdString(request->body), body);
}

void TestRequestReader::curlHeaders() {
    auto r = readCurl("curl https://a.example/t -d a=1 -H 'Accept: application/json' -H 'X-A:b'");
    QVERIFY(r.has_value());
    QCOMPARE(r->header("content-type"), std::optional<std::string>("application/x-www-form-urlencoded"));
    QCOMPARE(r->header("ACCEPT"), std::optional<std::string>("application/json"));
    QCOMPARE(r->header("x-a"), std::optional<std::string>("b"));
    r = readCurl("curl https://a.example/t -d a=1 -H 'Content-Type: text/plain'");
    QCOMPARE(r->headers.size(), 1U);
    QCOMPARE(r->header("content-type"), std::optional<std::string>("text/plain"));
    r = readCurl("curl https://a.example/t -d a=1 -H 'Content-Type:'");
    QVERIFY(!r->header("content-type"));
}

void TestRequestReader::curlFacts() {
    auto r = readCurl("curl -u me:hidden https://a.example/t -d @body.txt");
    QVERIFY(r.has_value());
    QVERIFY(r->basicCredentials);
    QVERIFY(!r->bodyKnown);
    QCOMPARE(r->bodyKind, std::string("file:@body.txt"));
    for (const auto& [name, value] : r->headers)
        QVERIFY(value.find("hidden") == std::string::npos);
    r = readCurl("curl https://a.example/t --json '{\"grant_type\":\"client_credentials\"}'");
    QCOMPARE(r->bodyKind, std::string("json"));
    QCOMPARE(r->header("content-type"), std::optional<std::string>("application/json"));
    r = readCurl("curl https://a.example/t -F grant_type=client_credentials -F client_assertion=a.b.c");
    QCOMPARE(r->bodyKind, std::string("multipart"));
    QCOMPARE(r->method, std::string("POST"));
    QCOMPARE(r->body, std::string("grant_type=client_credentials&client_assertion=a.b.c"));
    r = readCurl("curl https://a.example/t --data-urlencode client_assertion@jwt.txt -d a=1");
    // Of the body only this one value is not known.
    QVERIFY(r->isOpen("client_assertion") && !r->isOpen("a"));
    QVERIFY(r->bodyKnown && r->body.ends_with("&a=1"));
}

void TestRequestReader::curlErrors_data() {
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("where");
    QTest::newRow("open quote") << QByteArray("curl https://a.example/t \\\n -d 'a=1") << "line 2, column 5";
    QTest::newRow("open double quote") << QByteArray("curl \"https://a.example/t") << "line 1, column 6";
    QTest::newRow("no URL") << QByteArray("curl -d a=1") << "";
    QTest::newRow("no value") << QByteArray("curl https://a.example/t -d") << "byte 26";
    QTest::newRow("no curl") << QByteArray("wget https://a.example") << "";
    QTest::newRow("empty") << QByteArray() << "";
}

void TestRequestReader::curlErrors() {
    QFETCH(QByteArray, command);
    QFETCH(QString, where);
    const auto r = readCurl(s(command));
    QVERIFY(!r.has_value());
    QCOMPARE(r.error().code, std::string("curl_unreadable"));
    QCOMPARE(r.error().where, where);
    QVERIFY(!r.error().todo.isEmpty());
}

void TestRequestReader::asCurlSends_data() {
    QTest::addColumn<QByteArray>("arguments"); // %URL% stands for the address; run by bash as it is
    QTest::newRow("data") << QByteArray("-d a=1 -d 'b=2 3' --data-raw \"c=\\\"x\\\"\" '%URL%'");
    QTest::newRow("urlencode") << QByteArray(
        "--data-urlencode 'scope=system/Patient.rs *~_-. ü' --data-urlencode 'a b' %URL%");
    QTest::newRow("ansi c") << QByteArray("--data-raw $'x=\\'1\\'\\t\\x41' %URL%");
    QTest::newRow("escapes") << QByteArray("--data-raw a\\ b\\&c\\'d \"%URL%\"");
    QTest::newRow("get") << QByteArray("-G -d a=1 --data-urlencode 'b=x c' %URL%?x=0");
    QTest::newRow("headers") << QByteArray("-X PUT -H 'Content-Type: text/plain' --data-binary 'a\nb' %URL%");
    QTest::newRow("json") << QByteArray("--data '{\"a\":1}' -H content-type:application/json %URL%");
}

void TestRequestReader::asCurlSends() {
    QFETCH(QByteArray, arguments);
    // One request by a bare socket, so that nothing but curl and this file has a hand in it.
    const Socket listening(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QCOMPARE(::bind(listening.fd, reinterpret_cast<sockaddr*>(&address), size), 0);
    QCOMPARE(::listen(listening.fd, 1), 0);
    QCOMPARE(::getsockname(listening.fd, reinterpret_cast<sockaddr*>(&address), &size), 0);
    const QByteArray base = "http://127.0.0.1:" + QByteArray::number(ntohs(address.sin_port));
    const QByteArray command = "curl -s " + arguments.replace("%URL%", base + "/token");
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(command)});
    QVERIFY2(shell.waitForStarted(), "bash is needed");
    QVERIFY2(ready(listening.fd), "curl did not come");
    const Socket socket(::accept(listening.fd, nullptr, nullptr));
    QByteArray seen;
    const auto complete = [&] {
        const auto head = seen.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const auto at = seen.toLower().indexOf("content-length:");
        const auto length =
            at < 0 || at > head ? 0 : seen.mid(at + 15, seen.indexOf('\r', at) - at - 15).trimmed().toInt();
        return seen.size() >= head + 4 + length;
    };
    while (!complete() && ready(socket.fd)) {
        char block[4096];
        const auto n = ::read(socket.fd, block, sizeof block);
        if (n <= 0)
            break;
        seen.append(block, static_cast<qsizetype>(n));
    }
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    QCOMPARE(::write(socket.fd, answer.constData(), static_cast<std::size_t>(answer.size())),
             static_cast<ssize_t>(answer.size()));
    QVERIFY(shell.waitForFinished(10000));

    const auto ours = readCurl(command.toStdString());
    QVERIFY(ours.has_value());
    auto sent = readHttp(seen.toStdString());
    QVERIFY(sent.has_value());
    sent->url.replace(0, 5, "http"); // HTTP text does not say the scheme
    QCOMPARE(ours->method, sent->method);
    QCOMPARE(ours->url, sent->url);
    QCOMPARE(ours->body, sent->body);
    QCOMPARE(ours->header("content-type"), sent->header("content-type"));
}

void TestRequestReader::http_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("CRLF") << QByteArray("POST /token HTTP/1.1\r\nHost: a.example\r\nContent-Length: 3\r\n\r\na=1")
                          << QByteArray("POST") << QByteArray("https://a.example/token") << QByteArray("a=1");
    QTest::newRow("LF, saved by an editor")
        << QByteArray("POST /token HTTP/1.1\nHost: a.example\n\na=1\n") << QByteArray("POST")
        << QByteArray("https://a.example/token") << QByteArray("a=1");
    QTest::newRow("cut to its length") << QByteArray(
                                              "POST /token HTTP/1.1\nHost: a.example\nContent-Length: 3\n\na=1\n\n")
                                       << QByteArray("POST") << QByteArray("https://a.example/token")
                                       << QByteArray("a=1");
    QTest::newRow("a wrong length cuts nothing")
        << QByteArray("POST /token HTTP/1.1\nHost: a.example\nContent-Length: 1\n\na=1") << QByteArray("POST")
        << QByteArray("https://a.example/token") << QByteArray("a=1");
    QTest::newRow("port 80") << QByteArray("POST /t HTTP/1.1\nHost: a.example:80\n\nx") << QByteArray("POST")
                             << QByteArray("http://a.example:80/t") << QByteArray("x");
    QTest::newRow("whole address") << QByteArray("POST http://a.example/t HTTP/1.1\nHost: b.example\n\nx")
                                   << QByteArray("POST") << QByteArray("http://a.example/t") << QByteArray("x");
    QTest::newRow("without version") << QByteArray("POST https://a.example/t\nContent-Type: text/plain\n\nx")
                                     << QByteArray("POST") << QByteArray("https://a.example/t") << QByteArray("x");
    QTest::newRow("HTTP/2 of a browser")
        << QByteArray(":authority: a.example\n:method: POST\n:path: /t\n:scheme: https\naccept: */*\n\nx")
        << QByteArray("POST") << QByteArray("https://a.example/t") << QByteArray("x");
    QTest::newRow("folded header") << QByteArray("POST /t HTTP/1.1\nHost:\n a.example\n\nx") << QByteArray("POST")
                                   << QByteArray("https://a.example/t") << QByteArray("x");
}

void TestRequestReader::http() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, body);
    const auto r = readHttp(s(source));
    QVERIFY2(r.has_value(), r ? "" : qPrintable(r.error().toText()));
    QCOMPARE(QByteArray::fromStdString(r->method), method);
    QCOMPARE(QByteArray::fromStdString(r->url), url);
    QCOMPARE(QByteArray::fromStdString(r->body), body);
}

void TestRequestReader::httpErrors_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray(" \n") << "line 1, column 1";
    QTest::newRow("a header without colon")
        << QByteArray("POST /t HTTP/1.1\nHost: a\nnot a header\n\nx") << "line 3, column 1";
    QTest::newRow("an answer") << QByteArray("HTTP/1.1 200 OK\n\nx") << "line 1, column 1";
    QTest::newRow("one word") << QByteArray("hello\n\nx") << "line 1, column 1";
}

void TestRequestReader::httpErrors() {
    QFETCH(QByteArray, source);
    QFETCH(QString, where);
    const auto r = readHttp(s(source));
    QVERIFY(!r.has_value());
    QCOMPARE(r.error().code, std::string("http_unreadable"));
    QCOMPARE(r.error().where, where);
}

void TestRequestReader::httpErrorsKeepSecrets_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("a parameter") << QByteArray("client_secret=s3cret-of-the-app")
                                 << QStringLiteral(u"client_secret\u2026");
    QTest::newRow("a secret alone") << QByteArray("s3cret-of-the-app") << QStringLiteral(u"\u2026");
    QTest::newRow("a header without its colon")
        << QByteArray("Content-Type application/json") << QStringLiteral(u"Content-Type\u2026");
    QTest::newRow("a long run of letters") << QByteArray(40, 'x') << QStringLiteral(u"\u2026");
    QTest::newRow("a word") << QByteArray("Accept") << QStringLiteral(u"Accept");
}

void TestRequestReader::httpErrorsKeepSecrets() {
    QFETCH(QByteArray, line);
    QFETCH(QString, quoted);
    const auto r = readHttp("POST /token HTTP/1.1\nHost: a.example\n" + line.toStdString() + "\n\n");
    QVERIFY(!r.has_value());
    QVERIFY2(r.error().what.endsWith(QLatin1Char('"') + quoted + QLatin1Char('"')), qPrintable(r.error().what));
}

void TestRequestReader::verbose() {
    const std::string source = "*   Trying 10.0.0.1:443...\n> POST /token HTTP/1.1\n> Host: a.example\n> Content-Type: "
                               "application/x-www-form-urlencoded\n> \n* upload done\n"
                               "< HTTP/1.1 400 Bad Request\n< Content-Type: application/json\n< \n* Connection #0 left "
                               "intact\n{\"error\":\"invalid_client\"}\n";
    const auto request = readHttp(source);
    QVERIFY(request.has_value());
    QCOMPARE(request->url, std::string("https://a.example/token"));
    QVERIFY(!request->bodyKnown);
    const auto answer = ad::intake::readAnswer(source);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 400);
    QCOMPARE(answer->body, std::string("{\"error\":\"invalid_client\"}"));
}

void TestRequestReader::har() {
    const auto document = ad::json::parse(R"({"log":{"entries":[
      {"request":{"method":"POST","url":"https://a.example/other","headers":[],"postData":{"text":"x=1"}}},
      {"request":{"method":"POST","url":"https://a.example/token","headers":[{"name":":method","value":"POST"},{"name":"Accept","value":"*/*"}],
                  "postData":{"mimeType":"application/x-www-form-urlencoded","params":[{"name":"client_assertion","value":"a.b.c"},{"name":"scope","value":"a b"}]}},
       "response":{"status":401,"headers":[{"name":"Date","value":"x"}],"content":{"text":"{\"error\":\"invalid_client\"}"}}},
      {"request":{"method":"POST","url":"https://a.example/last","headers":[]}}]}})");
    QVERIFY(document.has_value());
    const auto r = ad::intake::readHar(document->root);
    QVERIFY(r.has_value());
    QCOMPARE(r->url, std::string("https://a.example/token"));
    QCOMPARE(r->body, std::string("client_assertion=a.b.c&scope=a+b"));
    QCOMPARE(r->headers.size(), 2U);
    const auto answer = ad::intake::harAnswer(document->root);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->body, std::string("{\"error\":\"invalid_client\"}"));
}

void TestRequestReader::harErrors() {
    for (const char* source :
         {"{}", "{\"log\":{\"entries\":3}}", "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\"}},7,{}]}}"}) {
        const auto document = ad::json::parse(source);
        const auto r = ad::intake::readHar(document->root);
        QVERIFY(!r.has_value());
        QCOMPARE(r.error().code, std::string("har_unreadable"));
    }
}

void TestRequestReader::hostile() {
    // Every cut of a command and a long run of marks end quickly, with a value or an error.
    const std::string command = "curl ^\"https://a/^\" -d $'a\\u00' \"$(x\" `\\\n ${a} -H \"b: c\" --data-urlencode @f";
    for (std::size_t n = 0; n <= command.size(); ++n) {
        const auto a = readCurl(command.substr(0, n));
        const auto b = readHttp(command.substr(n));
        QVERIFY(a.has_value() || !a.error().what.isEmpty());
        QVERIFY(b.has_value() || !b.error().what.isEmpty());
    }
    QElapsedTimer timer;
    timer.start();
    for (const char* unit : {"$", "$(", "${", "^", "\\", "'", "\"", "\n", "-d", "& "}) {
        std::string all = "curl ";
        while (all.size() < 300000)
            all += unit;
        const auto r = readCurl(all);
        QVERIFY(r.has_value() || r.error().code == "curl_unreadable");
    }
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRequestReader)
#include "tst_request_reader.moc"

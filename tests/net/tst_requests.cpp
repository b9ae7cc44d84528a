// What goes out: byte for byte, once, and only where it may.
#include "net/exchange.h"

#include "net/test_server.h"

#include <QLibraryInfo>
#include <QSignalSpy>
#include <QTest>
#include <QVersionNumber>
#include <algorithm>

using namespace ad;
using test::Server;

namespace {

net::Request post(const std::string& url) {
    net::Request r;
    r.method = "POST";
    r.url = url;
    r.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    r.body = "grant_type=client_credentials&client_assertion=eyJ.eyJ.sig";
    r.confidential = true;
    return r;
}

// From Qt 6.8 on the library writes header names in small letters.
QByteArray comparable(QByteArray message) {
    const auto end = message.indexOf("\r\n\r\n");
    QList<QByteArray> lines = message.left(end).split('\n');
    for (auto i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        lines[i] = lines[i].left(colon).toLower() + lines[i].mid(colon);
    }
    return lines.join('\n') + message.mid(end);
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void bytesAsSent_data();
    void bytesAsSent();
    void onceWhenTheServerHangsUp_data();
    void onceWhenTheServerHangsUp();
    void getWhenTheServerHangsUp();
    void onceWhenChallenged_data();
    void onceWhenChallenged();
    void noCookieComesBack();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void refused_data();
    void refused();
    void loopback_data();
    void loopback();
};

void TestRequests::bytesAsSent_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header"); // name: value, or empty
    QTest::newRow("token request") << QByteArray("POST") << QByteArray("/oauth2/token") << QByteArray("a=b&c=d")
                                   << QByteArray();
    QTest::newRow("empty body") << QByteArray("POST") << QByteArray("/t") << QByteArray() << QByteArray();
    QTest::newRow("large body") << QByteArray("POST") << QByteArray("/t") << QByteArray(300000, 'x') << QByteArray();
    QTest::newRow("query, fragment, odd characters")
        << QByteArray("POST") << QByteArray("/a b/%2F?x=%20 y&z=\xC3\xA9#frag") << QByteArray("a=b") << QByteArray();
    QTest::newRow("GET") << QByteArray("GET") << QByteArray("/.well-known/smart-configuration") << QByteArray()
                         << QByteArray("Accept: application/json");
    QTest::newRow("no path") << QByteArray("GET") << QByteArray("") << QByteArray() << QByteArray();
    QTest::newRow("own headers win") << QByteArray("POST") << QByteArray("/t") << QByteArray("a=b")
                                     << QByteArray("User-Agent: mine");
    QTest::newRow("other content type") << QByteArray("POST") << QByteArray("/t") << QByteArray("{}")
                                        << QByteArray("Content-Type: application/json");
    QTest::newRow("wrong length is not ours to send")
        << QByteArray("POST") << QByteArray("/t") << QByteArray("a=b") << QByteArray("Content-Length: 999");
    QTest::newRow("own host") << QByteArray("POST") << QByteArray("/t") << QByteArray("a=b")
                              << QByteArray("Host: other.example");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("/t") << QByteArray("a=b") << QByteArray();
    QTest::newRow("GET with a body") << QByteArray("GET") << QByteArray("/t") << QByteArray("a=b") << QByteArray();
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray("/t") << QByteArray() << QByteArray();
    QTest::newRow("body with every byte")
        << QByteArray("POST") << QByteArray("/t") << QByteArray("\0\r\n\r\n\xFF", 6) << QByteArray();
}

void TestRequests::bytesAsSent() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    Server server(test::saying(test::ok("{}")));
    net::Request r;
    r.method = method.toStdString();
    r.url = server.url(path.constData());
    r.body = body.toStdString();
    if (!header.isEmpty())
        r.headers.emplace_back(header.left(header.indexOf(':')).toStdString(),
                               header.mid(header.indexOf(':') + 2).toStdString());
    net::Client client;
    const auto exchange = client.run(r);
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->message : QString()));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(server.requests.size(), 1);
    const QByteArray recorded = QByteArray::fromStdString(exchange.requestBytes);
    if (QLibraryInfo::version() < QVersionNumber(6, 8))
        QCOMPARE(recorded, server.requests.front());
    QCOMPARE(comparable(recorded), comparable(server.requests.front()));
    QVERIFY(!recorded.contains("Mozilla"));
    QVERIFY(recorded.contains("Accept-Encoding: identity\r\n"));
    QCOMPARE(exchange.request, r);
}

void TestRequests::onceWhenTheServerHangsUp_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("without a byte") << QByteArray() << 0;
    QTest::newRow("within the status line") << QByteArray("HTTP/1.1 20") << 0;
    QTest::newRow("within the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << 0;
    QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access") << 200;
}

void TestRequests::onceWhenTheServerHangsUp() {
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    Server server([&](QTcpSocket* socket, const QByteArray&) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    net::Client client;
    const auto exchange = client.run(post(server.url()));
    QVERIFY(exchange.error.has_value());
    QCOMPARE(QString::fromStdString(exchange.error->kind), QStringLiteral("closed"));
    QVERIFY(!exchange.error->message.isEmpty() && !exchange.error->todo.isEmpty());
    QCOMPARE(exchange.status, status);
    QTest::qWait(50);
    QCOMPARE(server.requests.size(), 1);
}

void TestRequests::getWhenTheServerHangsUp() {
    Server server(test::saying({}));
    net::Client client;
    net::Request r;
    r.url = server.url();
    const auto exchange = client.run(r);
    QVERIFY(exchange.error.has_value());
    QCOMPARE(exchange.error->kind, std::string("closed"));
    QCOMPARE(exchange.status, 0);
    QCOMPARE(server.requests.size(), 1);
}

void TestRequests::onceWhenChallenged_data() {
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("status");
    for (const char* scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"abc\", qop=\"auth\"", "Negotiate",
                               "NTLM", "Bearer error=\"invalid_client\"", ""}) {
        QTest::addRow("401 %s", scheme) << QByteArray(scheme) << 401;
        QTest::addRow("407 %s", scheme) << QByteArray(scheme) << 407;
    }
}

void TestRequests::onceWhenChallenged() {
    QFETCH(QByteArray, challenge);
    QFETCH(int, status);
    const QByteArray body = R"({"error":"invalid_client"})";
    const QByteArray name = status == 401 ? "WWW-Authenticate: " : "Proxy-Authenticate: ";
    Server server(test::saying("HTTP/1.1 " + QByteArray::number(status) + " No\r\n" +
                               (challenge.isEmpty() ? QByteArray() : name + challenge + "\r\n") +
                               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    net::Client client;
    const auto exchange = client.run(post(server.url()));
    QTest::qWait(20);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->message : QString()));
    QCOMPARE(exchange.status, status);
    QCOMPARE(QByteArray::fromStdString(exchange.body), body);
}

void TestRequests::noCookieComesBack() {
    Server server(
        test::saying(test::ok("{}", "Set-Cookie: a=b; Path=/\r\nSet-Cookie: c=d\r\nCache-Control: max-age=1000\r\n")));
    net::Client client;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(client.run(post(server.url())).status, 200);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(server.connections, 2);
    QVERIFY(!server.requests[1].toLower().contains("cookie"));
}

void TestRequests::redirectsAreNotFollowed_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("redirects");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << true;
    QTest::newRow("304") << 304 << false;
    QTest::newRow("201 with a Location") << 201 << false;
}

void TestRequests::redirectsAreNotFollowed() {
    QFETCH(int, status);
    QFETCH(bool, redirects);
    Server server(test::saying("HTTP/1.1 " + QByteArray::number(status) +
                               " Moved\r\nLocation: /moved?x=1\r\nContent-Length: " + (status == 304 ? "0" : "4") +
                               "\r\n\r\n" + (status == 304 ? "" : "body")));
    net::Client client;
    const auto exchange = client.run(post(server.url()));
    QTest::qWait(20);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->message : QString()));
    QCOMPARE(exchange.status, status);
    QCOMPARE(exchange.redirect.has_value(), redirects);
    if (redirects)
        QCOMPARE(*exchange.redirect, (net::Redirect{status, "/moved?x=1"}));
    QCOMPARE(QByteArray::fromStdString(exchange.body), QByteArray(status == 304 ? "" : "body"));
}

void TestRequests::refused_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("header");
    const auto url = [](const char* name, const char* address) {
        QTest::newRow(name) << QByteArray(address) << QByteArray("POST") << QByteArray();
    };
    url("plain http", "http://example.org/token");
    url("plain http, a private address", "http://192.168.0.1/token");
    url("plain http, loopback as user name", "http://127.0.0.1@example.org/token");
    url("plain http, loopback in the name", "http://127.0.0.1.example.org/token");
    url("plain http, localhost in the name", "http://localhost.example.org/token");
    url("plain http, upper case", "HTTP://EXAMPLE.ORG/token");
    url("any address of this computer", "http://0.0.0.0:1/token");
    url("credentials", "https://user:secret@127.0.0.1:1/token");
    url("empty", "");
    url("no scheme", "example.org/token");
    url("ftp", "ftp://example.org/token");
    url("file", "file:///etc/passwd");
    url("no host", "https:///token");
    url("a sentence", "not verified");
    url("a port that there is not", "http://127.0.0.1:99999/token");
    url("a port of many digits", "https://example.org:99999999999999999999/token");
    QTest::newRow("line break in a header")
        << QByteArray("http://127.0.0.1:1/") << QByteArray("POST") << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("odd method") << QByteArray("http://127.0.0.1:1/") << QByteArray("PO ST") << QByteArray();
    QTest::newRow("no method") << QByteArray("http://127.0.0.1:1/") << QByteArray() << QByteArray();
}

void TestRequests::refused() {
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, header);
    net::Request r = post(url.toStdString());
    r.method = method.toStdString();
    r.headers.emplace_back("X-Test", header.toStdString());
    net::Client client;
    bool asked = false;
    client.setProxyResolver([&](const QUrl&) {
        asked = true;
        return QNetworkProxy(QNetworkProxy::NoProxy);
    });
    bool early = true;
    net::Exchange exchange;
    auto* pending = client.start(r);
    QSignalSpy phases(pending, &net::Pending::phaseChanged);
    connect(pending, &net::Pending::finished, this, [&](const net::Exchange& e) {
        exchange = e;
        QVERIFY(!early);
    });
    early = false;
    QSignalSpy finished(pending, &net::Pending::finished);
    QVERIFY(finished.wait(5000));
    QCOMPARE(finished.size(), 1);
    QVERIFY(exchange.error.has_value());
    QCOMPARE(exchange.error->kind, std::string("refused"));
    QVERIFY(!exchange.error->message.isEmpty() && !exchange.error->todo.isEmpty());
    QVERIFY(!exchange.error->message.contains(QLatin1String("secret")));
    QCOMPARE(exchange.error->message.startsWith(QLatin1String("There is no port 9999")), url.contains(":9999"));
    QVERIFY(exchange.requestBytes.empty());
    QVERIFY(!asked);
    QCOMPARE(phases.size(), 1); // straight to Done
}

void TestRequests::loopback_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* url, bool expected) { QTest::newRow(url) << QString::fromLatin1(url) << expected; };
    row("http://127.0.0.1/", true);
    row("http://127.9.8.7:80/x", true);
    row("http://[::1]:8080/", true);
    row("http://localhost", true);
    row("http://LOCALHOST./", true);
    row("http://[::ffff:127.0.0.1]/", true);
    row("http://0.0.0.0/", false);
    row("http://128.0.0.1/", false);
    row("http://localhost.example.org/", false);
    row("http://127.0.0.1.example.org/", false);
    row("http://127.0.0.1@example.org/", false);
    row("http://example.org/?127.0.0.1", false);
    row("http://[::2]/", false);
    row("", false);
    row("nonsense", false);
}

void TestRequests::loopback() {
    QFETCH(QString, url);
    QFETCH(bool, expected);
    QCOMPARE(net::isLoopback(url.toStdString()), expected);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"

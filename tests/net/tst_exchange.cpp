// What comes back, and every way to fail.
#include "net/exchange.h"

#include "net/test_server.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ad;
using test::Server;

namespace {

net::Request get(const std::string& url) {
    net::Request r;
    r.url = url;
    return r;
}

net::Request post(const std::string& url) {
    net::Request r;
    r.method = "POST";
    r.url = url;
    r.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    r.body = "client_assertion=eyJ.eyJ.sig";
    r.confidential = true;
    return r;
}

QString kindOf(const net::Exchange& e) { return e.error ? QString::fromStdString(e.error->kind) : QString(); }

std::string header(const net::Exchange& e, const char* name) {
    for (const auto& [n, v] : e.headers)
        if (n == name)
            return v;
    return {};
}

} // namespace

class TestExchange : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void answer();
    void emptyAndChunked();
    void addressOfIpv6();
    void compressedStaysAsItIs();
    void phases();
    void clock_data();
    void clock();
    void bodyLimit_data();
    void bodyLimit();
    void timeouts_data();
    void timeouts();
    void connectionRefused();
    void unknownName();
    void notHttp_data();
    void notHttp();
    void cancelled_data();
    void cancelled();
    void cancelAfterTheEnd();
    void twoAtTheSameTime();
    void clientDestroyed();
    void pendingDestroyed();
    void proxy_data();
    void proxy();
    void proxyOfTheSystem();
    void proxyOfTheEnvironment_data();
    void proxyOfTheEnvironment();
    void proxyThatRefusesThePassword_data();
    void proxyThatRefusesThePassword();
    void proxyForPlainHttp();
    void noProxyForLoopback();
};

void TestExchange::answer() {
    const QByteArray body = "{\"error\":\"invalid_client\", \"error_description\":null\r\n\xC3\xA9 }";
    Server server(test::saying("HTTP/1.1 400 Bad  Request\r\nDate: Mon, 23 Nov 2026 10:00:00 GMT\r\nX-Twice: a\r\n"
                               "Content-Type: application/json\r\nx-twice: b\r\nContent-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n" + body));
    const std::int64_t before = systemNowMs();
    net::Client client;
    const auto e = client.run(post(server.url()));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.status, 400);
    QCOMPARE(e.reason, std::string("Bad  Request"));
    QCOMPARE(QByteArray::fromStdString(e.body), body);
    QCOMPARE(e.bodySize, body.size());
    QVERIFY(!e.bodyTruncated);
    QCOMPARE(header(e, "content-type"), std::string("application/json"));
    QCOMPARE(header(e, "x-twice"), std::string("a, b"));
    QCOMPARE(e.headers.front().first, std::string("date"));
    QVERIFY(!e.tls && !e.redirect);
    QCOMPARE(e.peerAddress, std::string("127.0.0.1"));
    QVERIFY(e.startedAtMs >= before && e.receivedAtMs >= e.startedAtMs && e.receivedAtMs <= systemNowMs());
    QCOMPARE(e.timings.name, -1.0); // an address: nothing to resolve
    QCOMPARE(e.timings.tls, -1.0);
    QVERIFY(e.timings.connect >= 0 && e.timings.sent >= e.timings.connect);
    QVERIFY(e.timings.firstByte >= e.timings.sent && e.timings.end >= e.timings.firstByte);
}

void TestExchange::emptyAndChunked() {
    net::Client client;
    Server none(test::saying("HTTP/1.1 204 No Content\r\n\r\n"));
    auto e = client.run(post(none.url()));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.status, 204);
    QVERIFY(e.body.empty());
    Server chunked(
        test::saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"));
    e = client.run(post(chunked.url()));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.body, std::string("{\"a\":1}"));
    Server untilClosed(test::saying("HTTP/1.0 500 Oops\r\n\r\nplain words"));
    e = client.run(post(untilClosed.url()));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.status, 500);
    QCOMPARE(e.body, std::string("plain words"));
    Server localhost(test::saying(test::ok("x")));
    e = client.run(post("http://localhost:" + std::to_string(localhost.serverPort()) + "/"));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QVERIFY(e.timings.name >= 0);
    QVERIFY(e.timings.connect >= e.timings.name && e.timings.sent >= e.timings.connect);
    QCOMPARE(e.peerAddress, std::string("127.0.0.1"));
}

// An address is no name that could be unknown.
void TestExchange::addressOfIpv6() {
    Server server(test::saying(test::ok("x")), QHostAddress::LocalHostIPv6);
    if (!server.isListening())
        QSKIP("This machine has no IPv6.");
    net::Client client;
    const std::string url = "http://[::1]:" + std::to_string(server.serverPort()) + "/token";
    auto e = client.run(post(url));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.status, 200);
    QCOMPARE(e.peerAddress, std::string("::1"));
    QVERIFY(e.timings.connect >= 0 && e.timings.sent >= e.timings.connect);
    server.close();
    e = client.run(post(url));
    QVERIFY(e.error);
    QCOMPARE(e.error->kind, std::string("connect"));
}

void TestExchange::compressedStaysAsItIs() {
    const QByteArray packed = qCompress("{}").mid(4);
    Server server(test::saying(test::ok(packed, "Content-Encoding: deflate\r\n")));
    net::Client client;
    const auto e = client.run(post(server.url()));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(QByteArray::fromStdString(e.body), packed);
    QCOMPARE(header(e, "content-encoding"), std::string("deflate"));
}

void TestExchange::phases() {
    Server server(test::saying(test::ok("x")));
    net::Client client;
    auto* pending = client.start(post("http://localhost:" + std::to_string(server.serverPort()) + "/"));
    std::vector<net::Phase> seen;
    connect(pending, &net::Pending::phaseChanged, this, [&](net::Phase phase) { seen.push_back(phase); });
    QSignalSpy finished(pending, &net::Pending::finished);
    QPointer<net::Pending> alive(pending);
    QVERIFY(finished.wait(10000));
    QCOMPARE(seen, (std::vector{net::Phase::Resolving, net::Phase::Connecting, net::Phase::Waiting,
                                net::Phase::Receiving, net::Phase::Done}));
    QTRY_VERIFY(!alive);
    QCOMPARE(finished.size(), 1);
}

void TestExchange::clock_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("known");
    QTest::addColumn<double>("difference");
    QTest::newRow("the same") << QByteArray("Mon, 23 Nov 2026 10:00:00 GMT") << true << 0.0;
    QTest::newRow("server ahead") << QByteArray("Mon, 23 Nov 2026 10:05:00 GMT") << true << 300.0;
    QTest::newRow("server behind") << QByteArray("Monday, 23-Nov-26 09:00:00 GMT") << true << -3600.0;
    QTest::newRow("no date") << QByteArray("yesterday") << false << 0.0;
}

void TestExchange::clock() {
    QFETCH(QByteArray, date);
    QFETCH(bool, known);
    QFETCH(double, difference);
    Server server(test::saying(test::ok("x", "Date: " + date + "\r\n")));
    const std::int64_t now = parseRfc3339("2026-11-23T10:00:00Z").value_or(0) * 1000;
    net::Client client({}, [now] { return now; });
    const auto e = client.run(get(server.url()));
    QCOMPARE(e.startedAtMs, now);
    QCOMPARE(e.clockDifference.has_value(), known);
    if (known)
        QCOMPARE(*e.clockDifference, difference);
}

void TestExchange::bodyLimit_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("truncated");
    QTest::newRow("below") << 99999 << false;
    QTest::newRow("exactly") << 100000 << false;
    QTest::newRow("one more") << 100001 << true;
    QTest::newRow("much more") << 20000000 << true;
}

void TestExchange::bodyLimit() {
    QFETCH(int, size);
    QFETCH(bool, truncated);
    Server server(test::saying(test::ok(QByteArray(size, 'x'))));
    net::Client client;
    net::Limits limits;
    limits.bodyLimit = 100000;
    const auto e = client.run(get(server.url()), limits);
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.status, 200);
    QCOMPARE(e.bodyTruncated, truncated);
    QCOMPARE(e.body, std::string(static_cast<std::size_t>(std::min(size, 100000)), 'x'));
    QVERIFY(e.bodySize >= std::min(size, 100001));
    QVERIFY(e.bodySize < 1000000);
}

void TestExchange::timeouts_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("no answer") << QByteArray() << 0 << "took the request";
    QTest::newRow("headers only") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n") << 200 << "did not end";
    QTest::newRow("half the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab") << 200
                                   << "did not end";
}

void TestExchange::timeouts() {
    QFETCH(QByteArray, said);
    QFETCH(int, status);
    QFETCH(QString, word);
    Server server([&](QTcpSocket* socket, const QByteArray&) { socket->write(said); });
    net::Client client;
    net::Limits limits;
    limits.timeoutMs = 300;
    const auto e = client.run(post(server.url()), limits);
    QCOMPARE(kindOf(e), QStringLiteral("timeout"));
    QVERIFY2(e.error->message.contains(word), qPrintable(e.error->message));
    QCOMPARE(e.status, status);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(e.timings.end >= 290 && e.timings.end < 5000);
    if (said.endsWith("ab"))
        QCOMPARE(e.body, std::string("ab"));
}

void TestExchange::connectionRefused() {
    auto server = std::make_unique<Server>();
    const std::string url = server->url();
    server.reset();
    net::Client client;
    const auto e = client.run(post(url));
    QCOMPARE(kindOf(e), QStringLiteral("connect"));
    QVERIFY2(e.error->message.contains(QLatin1String("refuses")), qPrintable(e.error->message));
    QCOMPARE(e.status, 0);
    QVERIFY(e.timings.end >= 0 && e.timings.sent < 0);
}

void TestExchange::unknownName() {
    net::Client client;
    const auto e = client.run(post("https://nosuch.invalid/token"));
    QCOMPARE(kindOf(e), QStringLiteral("dns"));
    QVERIFY(e.error->message.contains(QLatin1String("nosuch.invalid")));
    QVERIFY(e.timings.name >= 0 && e.timings.connect < 0);
}

void TestExchange::notHttp_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("todo");
    QTest::newRow("mail server") << QByteArray("220 mail.example ESMTP\r\n")
                                 << "does not speak HTTP but SMTP or FTP. It said: \"220 mail.example ESMTP\""
                                 << "Check the port";
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << "but SSH. It said: \"SSH-2.0-OpenSSH_9.2\""
                         << "Check the port";
    QTest::newRow("words of nobody's") << QByteArray("go away\n\x1B[2J") << "does not speak HTTP. It said: \"go away\""
                                       << "Check the port";
    QTest::newRow("control characters") << QByteArray("\x1B[2Jgo away\n")
                                        << "It said: 1b 5b 32 4a 67 6f 20 61 77 61 79 0a"
                                        << "Check the port";
    QTest::newRow("HTTP/2") << QByteArray("\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64", 15)
                            << "but HTTP/2. It said: 00 00 06 04 00 00 00 00 00 00 03 00 …"
                            << "HTTP/1.1";
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)
                               << "speaks TLS: it answered with an alert of TLS"
                               << "https://";
    QTest::newRow("zeros") << QByteArray(100, '\0') << "It said: 00 00 00 00 00 00 00 00 00 00 00 00 …"
                           << "Check the port";
    QTest::newRow("a long line") << QByteArray(5000, 'x') << "It said: \"xxx"
                                 << "Check the port";
}

void TestExchange::notHttp() {
    QFETCH(QByteArray, said);
    QFETCH(QString, told);
    QFETCH(QString, todo);
    Server server(test::saying(said));
    net::Client client;
    const auto e = client.run(post(server.url()));
    QCOMPARE(kindOf(e), QStringLiteral("closed"));
    QVERIFY2(e.error->message.contains(told), qPrintable(e.error->message));
    QVERIFY2(e.error->message.size() < 250, qPrintable(e.error->message));
    QVERIFY2(e.error->todo.contains(todo), qPrintable(e.error->todo));
    QCOMPARE(server.connections, 1); // nobody is asked again for what was heard
    QCOMPARE(e.status, 0);
    QCOMPARE(server.requests.size(), 1);
}

void TestExchange::cancelled_data() {
    QTest::addColumn<int>("phase");
    QTest::newRow("at once") << static_cast<int>(net::Phase::Queued);
    QTest::newRow("resolving") << static_cast<int>(net::Phase::Resolving);
    QTest::newRow("connecting") << static_cast<int>(net::Phase::Connecting);
    QTest::newRow("waiting") << static_cast<int>(net::Phase::Waiting);
    QTest::newRow("receiving") << static_cast<int>(net::Phase::Receiving);
}

void TestExchange::cancelled() {
    QFETCH(int, phase);
    Server server([&](QTcpSocket* socket, const QByteArray&) {
        if (phase == static_cast<int>(net::Phase::Receiving))
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab");
    });
    net::Client client;
    auto* pending = client.start(post("http://localhost:" + std::to_string(server.serverPort()) + "/"));
    connect(pending, &net::Pending::phaseChanged, this, [&](net::Phase now) {
        if (static_cast<int>(now) == phase)
            pending->cancel();
    });
    if (phase == static_cast<int>(net::Phase::Queued))
        pending->cancel();
    net::Exchange e;
    int count = 0;
    connect(pending, &net::Pending::finished, this, [&](const net::Exchange& exchange) {
        e = exchange;
        ++count;
    });
    QPointer<net::Pending> alive(pending);
    QTRY_VERIFY_WITH_TIMEOUT(!alive, 10000);
    QCOMPARE(count, 1);
    QCOMPARE(kindOf(e), QStringLiteral("cancelled"));
    QCOMPARE(e.status, phase == static_cast<int>(net::Phase::Receiving) ? 200 : 0);
    if (phase < static_cast<int>(net::Phase::Waiting))
        QCOMPARE(server.requests.size(), 0);
}

void TestExchange::cancelAfterTheEnd() {
    Server server(test::saying(test::ok("x")));
    net::Client client;
    auto* pending = client.start(get(server.url()));
    int count = 0;
    connect(pending, &net::Pending::finished, this, [&](const net::Exchange& e) {
        ++count;
        QVERIFY(!e.error);
        pending->cancel();
    });
    QPointer<net::Pending> alive(pending);
    QTRY_VERIFY(!alive);
    QCOMPARE(count, 1);
}

void TestExchange::twoAtTheSameTime() {
    QList<QPointer<QTcpSocket>> waiting;
    Server server([&](QTcpSocket* socket, const QByteArray& request) {
        // Answers only when both are there, the last one first.
        socket->setProperty("path", request.mid(5, 2));
        waiting.prepend(socket);
        if (waiting.size() < 2)
            return;
        for (const auto& s : waiting) {
            s->write(test::ok(s->property("path").toByteArray()));
            s->disconnectFromHost();
        }
    });
    net::Client client;
    auto* a = client.start(post(server.url("/a")));
    auto* b = client.start(post(server.url("/b")));
    std::vector<std::string> bodies;
    for (auto* p : {a, b})
        connect(p, &net::Pending::finished, this, [&](const net::Exchange& e) {
            bodies.push_back(e.request.url.substr(e.request.url.size() - 2) + e.body);
        });
    QTRY_COMPARE(bodies.size(), 2U);
    std::sort(bodies.begin(), bodies.end());
    QCOMPARE(bodies, (std::vector<std::string>{"/a/a", "/b/b"}));
}

void TestExchange::clientDestroyed() {
    Server server;
    auto client = std::make_unique<net::Client>();
    auto* pending = client->start(post(server.url()));
    net::Exchange e;
    int count = 0;
    connect(pending, &net::Pending::finished, this, [&](const net::Exchange& exchange) {
        e = exchange;
        ++count;
    });
    QTRY_COMPARE(server.requests.size(), 1);
    client.reset();
    QCOMPARE(count, 0);
    QTRY_COMPARE(count, 1);
    QCOMPARE(kindOf(e), QStringLiteral("cancelled"));
}

void TestExchange::pendingDestroyed() {
    Server server;
    net::Client client;
    for (int i = 0; i < 3; ++i) {
        auto* pending = client.start(post("http://localhost:" + std::to_string(server.serverPort()) + "/"));
        QSignalSpy phases(pending, &net::Pending::phaseChanged);
        if (i > 0)
            QTRY_VERIFY(phases.size() >= i);
        delete pending;
    }
    auto* pending = client.start(post(server.url()));
    QTRY_VERIFY(!server.requests.isEmpty());
    delete pending;
    server.answer = test::saying(test::ok("still here"));
    QCOMPARE(client.run(post(server.url())).body, std::string("still here"));
}

void TestExchange::proxy_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("connections");
    QTest::newRow("wants a password") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                                                    "Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
                                      << 1;
    QTest::newRow("forbids") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") << 1;
    QTest::newRow("hangs up") << QByteArray() << 1;
    QTest::newRow("refuses") << QByteArray("-") << 0;
}

void TestExchange::proxy() {
    QFETCH(QByteArray, said);
    QFETCH(int, connections);
    auto server = std::make_unique<Server>(test::saying(said));
    const quint16 port = server->serverPort();
    if (connections == 0)
        server.reset();
    net::Client client;
    client.setProxyResolver(
        [port](const QUrl&) { return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port); });
    net::Limits limits;
    limits.timeoutMs = 1000; // the library does not notice a proxy that hangs up
    const auto e = client.run(post("https://nosuch.invalid/token"), limits);
    QCOMPARE(kindOf(e), QStringLiteral("proxy"));
    QVERIFY2(e.error->message.contains(QStringLiteral("127.0.0.1:%1").arg(port)), qPrintable(e.error->message));
    QCOMPARE(e.status, 0);
    QCOMPARE(e.proxy, "127.0.0.1:" + std::to_string(port));
    if (server) {
        QVERIFY(server->requests.first().startsWith("CONNECT nosuch.invalid:443 HTTP/1.1\r\n"));
        for (const QByteArray& r : server->requests)
            QVERIFY(!r.contains("eyJ"));
    }
}

void TestExchange::proxyOfTheSystem() {
    Server server(test::saying("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    qputenv("https_proxy", address);
    qputenv("http_proxy", address);
    net::Client client;
    const auto e = client.run(post("https://nosuch.invalid/token"));
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");
    QCOMPARE(kindOf(e), QStringLiteral("proxy"));
    QVERIFY(server.requests.size() >= 1);
}

void TestExchange::proxyOfTheEnvironment_data() {
    QTest::addColumn<QString>("settings"); // "@" stands for the proxy's address
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("user");
    const QString https = QStringLiteral("https://fhir.example.org/token"),
                  http = QStringLiteral("http://fhir.example.org/");
    const auto row = [](const char* name, const char* settings, const QString& url, QNetworkProxy::ProxyType type,
                        const char* user = "") {
        QTest::newRow(name) << QString::fromLatin1(settings) << url << static_cast<int>(type)
                            << QString::fromLatin1(user);
    };
    row("with its scheme", "https_proxy=http://@", https, QNetworkProxy::HttpProxy);
    row("without its scheme", "https_proxy=@", https, QNetworkProxy::HttpProxy);
    row("in capitals", "HTTPS_PROXY=@", https, QNetworkProxy::HttpProxy);
    row("for plain http", "http_proxy=@", http, QNetworkProxy::HttpProxy);
    row("all_proxy", "all_proxy=http://@", https, QNetworkProxy::HttpProxy);
    row("ALL_PROXY, SOCKS", "ALL_PROXY=socks5://@", https, QNetworkProxy::Socks5Proxy);
    row("SOCKS that looks names up", "all_proxy=socks5h://@", http, QNetworkProxy::Socks5Proxy);
    row("the one of its own before the one of all", "all_proxy=socks5://@ https_proxy=@", https,
        QNetworkProxy::HttpProxy);
    row("a user", "https_proxy=me%40work:pa%3Ass@@", https, QNetworkProxy::HttpProxy, "me@work:pa:ss");
    row("spared", "https_proxy=@ no_proxy=a.example,fhir.example.org", https, QNetworkProxy::NoProxy);
    row("spared with all below a name", "https_proxy=@ no_proxy=.example.org", https, QNetworkProxy::NoProxy);
    row("spared without the dot", "https_proxy=@ no_proxy=example.org", https, QNetworkProxy::NoProxy);
    row("spared altogether", "all_proxy=@ no_proxy=*", https, QNetworkProxy::NoProxy);
    row("not spared: the end of another name", "https_proxy=@ no_proxy=ir.example.org", https,
        QNetworkProxy::HttpProxy);
    row("spared by its network", "https_proxy=@ no_proxy=10.0.0.0/8", QStringLiteral("https://10.1.2.3/token"),
        QNetworkProxy::NoProxy);
    row("not spared by another network", "https_proxy=@ no_proxy=10.0.0.0/8", QStringLiteral("https://11.1.2.3/token"),
        QNetworkProxy::HttpProxy);
}

void TestExchange::proxyOfTheEnvironment() {
    QFETCH(QString, settings);
    QFETCH(QString, url);
    QFETCH(int, type);
    QFETCH(QString, user);
    const QByteArrayList all{"http_proxy", "https_proxy", "all_proxy", "no_proxy",
                             "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"};
    QHash<QByteArray, QByteArray> before;
    for (const QByteArray& name : all) {
        before[name] = qgetenv(name);
        qunsetenv(name);
    }
    for (const QString& one : settings.split(QLatin1Char(' ')))
        qputenv(one.section(QLatin1Char('='), 0, 0).toLatin1(),
                one.section(QLatin1Char('='), 1)
                    .replace(QRegularExpression(QStringLiteral("@$")), QStringLiteral("proxy.example:9399"))
                    .toLatin1());
    const QNetworkProxy proxy = net::systemProxy(QUrl(url));
    for (const QByteArray& name : all)
        if (before[name].isEmpty())
            qunsetenv(name);
        else
            qputenv(name, before[name]);
    QCOMPARE(static_cast<int>(proxy.type()), type);
    if (type == QNetworkProxy::NoProxy)
        return;
    QCOMPARE(proxy.hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(proxy.port(), quint16{9399});
    QCOMPARE(proxy.user().isEmpty() ? QString() : proxy.user() + QLatin1Char(':') + proxy.password(), user);
}

void TestExchange::proxyThatRefusesThePassword_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("stays") << QByteArray("Content-Length: 0\r\n");
    QTest::newRow("hangs up") << QByteArray("Connection: close\r\n");
}

void TestExchange::proxyThatRefusesThePassword() {
    QFETCH(QByteArray, more);
    const bool hangsUp = more.contains("close");
    const QByteArray refusal = "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n" + more + "\r\n";
    Server server([&](QTcpSocket* socket, const QByteArray&) {
        socket->write(refusal);
        if (hangsUp)
            socket->disconnectFromHost();
    });
    const quint16 port = server.serverPort();
    net::Client client;
    client.setProxyResolver([port](const QUrl&) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port, QStringLiteral("me"),
                             QStringLiteral("planted-password"));
    });
    net::Limits limits;
    limits.timeoutMs = 5000;
    QElapsedTimer clock;
    clock.start();
    const auto e = client.run(post("https://nosuch.invalid/token"), limits);
    QVERIFY2(clock.elapsed() < 4000, "it is known at once");
    QCOMPARE(kindOf(e), QStringLiteral("proxy"));
    QVERIFY2(e.error->message.contains(QLatin1String("refuses the user name and the password")),
             qPrintable(e.error->message));
    QVERIFY(!e.error->message.contains(QLatin1String("planted")) && !e.error->todo.contains(QLatin1String("planted")));
}

void TestExchange::proxyForPlainHttp() {
    Server server(test::saying(test::ok("through")));
    const quint16 port = server.serverPort();
    net::Client client;
    client.setProxyResolver(
        [port](const QUrl&) { return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port); });
    auto e = client.run(get("http://nosuch.invalid/x?y"));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.body, std::string("through"));
    QCOMPARE(QByteArray::fromStdString(e.requestBytes), server.requests.value(0));
    server.answer =
        test::saying("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    e = client.run(get("http://nosuch.invalid/x?y"));
    QCOMPARE(kindOf(e), QStringLiteral("proxy"));
}

void TestExchange::noProxyForLoopback() {
    Server server(test::saying(test::ok("direct")));
    net::Client client;
    client.setProxyResolver(
        [](const QUrl&) { return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1); });
    const auto e = client.run(post(server.url()));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.body, std::string("direct"));
    QVERIFY(e.proxy.empty());
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"

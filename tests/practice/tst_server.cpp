// The server as a server: its faults, its clock, TLS, many at once, broken input, and its end.
#include "practice/support.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <thread>

using namespace practice_test;
using ad::practice::Fault;
using ad::practice::Manner;
using ad::practice::Server;

namespace {

constexpr const char* formType = "application/x-www-form-urlencoded";

// Sends bytes as they are; everything that comes back until the server closes.
QByteArray exchange(const Server& server, const QByteArray& bytes, bool closeAfter = false) {
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server.port()));
    if (!socket.waitForConnected(5000))
        return "not connected";
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(5000)) {
    }
    if (closeAfter)
        ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR); // as a client that was killed
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForDisconnected(15000)) {
    }
    return socket.readAll();
}

std::vector<Draft> drafts(const Server& server, int count) {
    std::vector<Draft> all;
    for (int i = 0; i < count; ++i)
        all.emplace_back(server.tokenEndpoint());
    return sign(all) ? all : std::vector<Draft>();
}

// curl's exit code; what it printed goes to `out`.
int curl(const QStringList& arguments, QByteArray* out = nullptr) {
    QProcess process;
    process.start(QStringLiteral("curl"),
                  QStringList{QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("20")} + arguments);
    if (!process.waitForFinished(30000))
        return -1;
    if (out)
        *out = process.readAllStandardOutput();
    return process.exitCode();
}

} // namespace

class TestServer : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void faults_data();
    void faults();
    void hangAndAnswer();
    void stopsWhileHanging();
    void stopsWithIdleConnections();
    void restart();
    void cannotListen();
    void clockAndDate();
    void propagation();
    void places_data();
    void places();
    void plainAnswers();
    void brokenInput_data();
    void brokenInput();
    void bodyWithoutLength();
    void tlsTrusted();
    void tlsRefused_data();
    void tlsRefused();
    void parallel();
    void parallelReplay();
    void judgementsAreBounded();
};

void TestServer::faults_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("rate limited") << "rate-limited" << 429 << "rate_limited" << QByteArray("{\"error\":");
    QTest::newRow("server error") << "server-error" << 500 << "server_error" << QByteArray("{\"error\":");
    QTest::newRow("login page") << "html-page" << 200 << "proxy_interference"
                                << QByteArray("<!DOCTYPE html>\n<html><head><title>Sign in<");
    QTest::newRow("proxy page") << "proxy-page" << 403 << "proxy_interference" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("redirect") << "redirect" << 302 << "redirected" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("closed") << "close-connection" << 0 << "connect_failure" << QByteArray();
    QTest::newRow("not JSON") << "not-json" << 400 << "server_error" << QByteArray("Bad Request: ");
    QTest::newRow("huge") << "huge-body" << 400 << "server_error" << QByteArray("{\"error\":\"invalid_client\"");
}

void TestServer::faults() {
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QByteArray, start);
    auto o = options(Manner::Epic);
    o.fault = ad::practice::faultFromName(fault.toStdString()).value();
    Server server(o);
    server.registerClient(registration());
    QVERIFY(server.start().has_value());
    auto all = drafts(server, 1);
    QCOMPARE(all.size(), 1U);

    const Reply reply = post(server, all[0]);
    QCOMPARE(reply.status, status);
    QVERIFY(QByteArray::fromStdString(reply.body).startsWith(start));
    QCOMPARE(server.judgements().size(), 1U);
    QCOMPARE(QString::fromStdString(server.judgements()[0].code), code);
    QCOMPARE(server.judgements()[0].status, status);
    QVERIFY(!server.judgements()[0].reason.empty());
    if (fault == QStringLiteral("rate-limited"))
        QCOMPARE(reply.header("Retry-After"), std::string("30"));
    if (fault == QStringLiteral("redirect"))
        QCOMPARE(reply.header("Location"), std::string("/moved"));
    if (fault == QStringLiteral("huge-body"))
        QVERIFY(reply.body.size() > (2U << 20U));
    if (fault == QStringLiteral("close-connection"))
        QCOMPARE(exchange(server, QByteArray("POST ") + pathOf(server.tokenEndpoint()).c_str() +
                                      " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"),
                 QByteArray());
    else
        QCOMPARE(reply.header("Date"), std::string("Mon, 23 Nov 2026 10:00:00 GMT"));

    // Discovery goes on, and so does the server when the fault is over.
    httplib::Client client(server.baseUrl());
    QCOMPARE(replyOf(client.Get(pathOf(server.fhirBaseUrl()) + "/.well-known/smart-configuration")).status, 200);
    server.setFault(Fault::None);
    QCOMPARE(post(server, all[0]).status, 200);
}

void TestServer::hangAndAnswer() {
    auto o = options();
    o.fault = Fault::Hang;
    o.hangMs = 30;
    Server server(o);
    server.registerClient(registration());
    QVERIFY(server.start().has_value());
    auto all = drafts(server, 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(post(server, all.at(0)).status, 200);
    QVERIFY(timer.elapsed() >= 30);
    QCOMPARE(server.judgements().size(), 2U);
    QCOMPARE(server.judgements()[0].code, std::string("timeout"));
}

void TestServer::stopsWhileHanging() {
    auto o = options();
    o.fault = Fault::Hang;
    Server server(o);
    QVERIFY(server.start().has_value());
    std::thread asking([&] {
        httplib::Client client(server.baseUrl());
        client.set_read_timeout(30);
        static_cast<void>(client.Post(pathOf(server.tokenEndpoint()), "a=b", formType));
    });
    QTRY_COMPARE(server.judgements().size(), 1U);
    QElapsedTimer timer;
    timer.start();
    server.stop();
    const qint64 took = timer.elapsed();
    asking.join();
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
}

void TestServer::stopsWithIdleConnections() {
    for (const bool tls : {false, true}) {
        auto o = options();
        o.tls = tls;
        Server server(o);
        QVERIFY(server.start().has_value());
        QTcpSocket silent, half;
        for (QTcpSocket* socket : {&silent, &half}) {
            socket->connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server.port()));
            QVERIFY(socket->waitForConnected(5000));
        }
        half.write("POST /auth/token HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc");
        QVERIFY(half.waitForBytesWritten(5000));
        QElapsedTimer timer;
        timer.start();
        server.stop();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestServer::restart() {
    Server server(options());
    QCOMPARE(server.port(), 0);
    server.stop();
    QVERIFY(server.start().has_value());
    QVERIFY(server.start().has_value());
    const int port = server.port();
    QVERIFY(port > 0);
    server.registerClient(registration());
    auto all = drafts(server, 2);
    QCOMPARE(post(server, all.at(0)).status, 200);
    server.stop();
    server.stop();
    QCOMPARE(post(server, all.at(1)).status, 0);
    QVERIFY(server.start().has_value());
    QCOMPARE(server.port(), port);
    QCOMPARE(post(server, all.at(1)).status, 200);
}

void TestServer::cannotListen() {
    Server first(options());
    QVERIFY(first.start().has_value());
    auto o = options();
    o.port = first.port();
    Server second(o);
    const auto started = second.start();
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().code, std::string("practice_cannot_listen"));
    QVERIFY(started.error().what.contains(QString::number(first.port())));
    o.port = 70000;
    QVERIFY(!Server(o).start().has_value());
    o.port = 0;
    o.host = "192.0.2.1"; // RFC 5737: nobody's own address
    QVERIFY(!Server(o).start().has_value());
}

void TestServer::clockAndDate() {
    auto o = options();
    o.clockOffsetMs = -90 * 1000;
    Server server(o);
    server.registerClient(registration());
    QVERIFY(server.start().has_value());
    auto all = drafts(server, 3);
    const Reply early = post(server, all.at(0));
    QCOMPARE(early.header("Date"), std::string("Mon, 23 Nov 2026 09:58:30 GMT"));
    QCOMPARE(server.judgements().back().code, std::string("not_yet_valid"));
    QCOMPARE(server.judgements().back().atMs, startMs - 90 * 1000);
    server.setClockOffsetMs(240 * 1000);
    QCOMPARE(post(server, all.at(1)).header("Date"), std::string("Mon, 23 Nov 2026 10:04:00 GMT"));
    QCOMPARE(server.judgements().back().code, std::string("exp_passed"));
    server.setClockOffsetMs(0);
    QCOMPARE(post(server, all.at(1)).status, 200);
    server.setFault(Fault::WrongClock);
    QCOMPARE(post(server, all.at(2)).header("Date"), std::string("Mon, 23 Nov 2026 11:00:00 GMT"));
    QCOMPARE(server.judgements().back().code, std::string("exp_passed"));
}

void TestServer::propagation() {
    std::atomic<std::int64_t> now{startMs};
    auto o = options(Manner::Epic);
    o.clock = [&] { return now.load(); };
    o.propagationMs = 30 * 60 * 1000;
    Server server(o);
    auto r = registration();
    r.registeredAtMs = startMs - 29 * 60 * 1000;
    server.registerClient(r);
    QVERIFY(server.start().has_value());
    auto all = drafts(server, 3);

    const Reply young = post(server, all.at(0));
    QCOMPARE(young.body, std::string(R"({"error":"invalid_client","error_description":null})"));
    QCOMPARE(server.judgements().back().code, std::string("key_not_propagated"));
    now = startMs + 60 * 1000 - 1;
    QCOMPARE(post(server, all.at(0)).status, 400);
    now = startMs + 60 * 1000;
    QCOMPARE(post(server, all.at(0)).status, 200);
    now = startMs;
    server.setPropagationMs(60 * 1000);
    QCOMPARE(post(server, all.at(1)).status, 200);
    r.registeredAtMs = startMs;
    server.registerClient(r);
    QCOMPARE(post(server, all.at(2)).status, 400);
    r.registeredAtMs = 0;
    server.registerClient(r);
    QCOMPARE(post(server, all.at(2)).status, 200);
}

void TestServer::places_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code"); // empty: no judgement
    QTest::newRow("GET token") << "GET"
                               << "/auth/token" << 405 << "method_wrong";
    QTest::newRow("GET token with a query") << "GET"
                                            << "/auth/token?grant_type=client_credentials" << 405 << "method_wrong";
    QTest::newRow("PUT token") << "PUT"
                               << "/auth/token" << 405 << "method_wrong";
    QTest::newRow("DELETE token") << "DELETE"
                                  << "/auth/token" << 405 << "method_wrong";
    QTest::newRow("PATCH token") << "PATCH"
                                 << "/auth/token" << 405 << "method_wrong";
    QTest::newRow("OPTIONS token") << "OPTIONS"
                                   << "/auth/token" << 405 << "method_wrong";
    QTest::newRow("POST to the FHIR base") << "POST"
                                           << "/fhir" << 404 << "token_endpoint_wrong";
    QTest::newRow("POST with a slash more") << "POST"
                                            << "/auth/token/" << 404 << "token_endpoint_wrong";
    QTest::newRow("POST discovery") << "POST"
                                    << "/fhir/.well-known/smart-configuration" << 404 << "token_endpoint_wrong";
    QTest::newRow("GET nowhere") << "GET"
                                 << "/favicon.ico" << 404 << "";
    QTest::newRow("HEAD discovery") << "HEAD"
                                    << "/fhir/.well-known/smart-configuration" << 200 << "";
    QTest::newRow("GET encoded line feed") << "GET"
                                           << "/auth%0Atoken" << 404 << "";
    QTest::newRow("GET a long path") << "GET" << QString(QLatin1Char('/') + QString(7000, QLatin1Char('a'))) << 404
                                     << "";
}

void TestServer::places() {
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, code);
    Server server(options());
    QVERIFY(server.start().has_value());
    const QByteArray answer = exchange(server, (method + QLatin1Char(' ') + path).toUtf8() +
                                                   " HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n" +
                                                   (method == QStringLiteral("GET") ? "" : "Content-Length: 3\r\n") +
                                                   "\r\n" + (method == QStringLiteral("GET") ? "" : "a=b"));
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer.left(200).constData());
    QVERIFY(answer.contains("\r\nDate: Mon, 23 Nov 2026 10:00:00 GMT\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    if (status == 405)
        QVERIFY(answer.contains("\r\nAllow: POST\r\n"));
    QCOMPARE(server.judgements().size(), code.isEmpty() ? 0U : 1U);
    if (!code.isEmpty())
        QCOMPARE(QString::fromStdString(server.judgements()[0].code), code);
}

// Neither compressed nor cut, whatever the client offers: the bytes are the vendor's.
void TestServer::plainAnswers() {
    Server server(options(Manner::Epic));
    QVERIFY(server.start().has_value());
    const QByteArray answer =
        exchange(server, "POST /interconnect-practice/oauth2/token HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip, br\r\n"
                         "Range: bytes=0-3\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(answer.startsWith("HTTP/1.1 400 "));
    QVERIFY(answer.endsWith("\r\n\r\n{\"error\":\"invalid_request\",\"error_description\":null}"));
    QVERIFY(!answer.contains("Content-Encoding"));
}

void TestServer::brokenInput_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer"); // its start; empty: the client leaves without one
    const QByteArray token =
        "POST /auth/token HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("zeros") << QByteArray(4000, '\0') << QByteArray();
    QTest::newRow("TLS to plain") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << QByteArray();
    QTest::newRow("one long line") << QByteArray(100000, 'A') << QByteArray();
    QTest::newRow("length cut") << token + "Content-Length: 50\r\n\r\nabc" << QByteArray();
    QTest::newRow("length no number") << token + "Content-Length: abc\r\n\r\n" << QByteArray("HTTP/1.1 400");
    QTest::newRow("length negative") << token + "Content-Length: -5\r\n\r\n" << QByteArray();
    QTest::newRow("length vast") << token + "Content-Length: 99999999999999999999\r\n\r\n" << QByteArray();
    QTest::newRow("chunks") << token + "Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n"
                            << QByteArray("HTTP/1.1 400");
    QTest::newRow("chunks broken") << token + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc" << QByteArray();
    QTest::newRow("gzip that is none") << token + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"
                                       << QByteArray("HTTP/1.1 400");
    QTest::newRow("body over the limit") << token + "Content-Length: 300000\r\n\r\n" + QByteArray(300000, 'a')
                                         << QByteArray("HTTP/1.1 413");
    QTest::newRow("body far over the limit")
        << token + "Content-Length: 9000000\r\n\r\n" + QByteArray(9000000, 'a') << QByteArray("HTTP/1.1 413");
    QTest::newRow("form over 8 KiB") << token + "Content-Length: 20000\r\n\r\n" + QByteArray(20000, 'a')
                                     << QByteArray("HTTP/1.1 400");
    QTest::newRow("bytes in the form") << token + "Content-Length: 4\r\n\r\n\xff\xfe=\x80"
                                       << QByteArray("HTTP/1.1 400");
    QTest::newRow("multipart without boundary")
        << QByteArray("POST /auth/token HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc")
        << QByteArray("HTTP/1.1 400");
    QTest::newRow("multipart broken") << QByteArray("POST /auth/token HTTP/1.1\r\nContent-Type: multipart/form-data; "
                                                    "boundary=x\r\nContent-Length: 3\r\n\r\nabc")
                                      << QByteArray("HTTP/1.1 400");
    QTest::newRow("path of percent signs")
        << QByteArray("GET /%%%zz%u12%00 HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404");
    QTest::newRow("unknown method") << QByteArray("BREW /auth/token HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 400");
}

void TestServer::brokenInput() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    Server server(options());
    server.registerClient(registration());
    QVERIFY(server.start().has_value());
    const QByteArray got = exchange(server, bytes, answer.isEmpty());
    QVERIFY2(got.startsWith(answer), got.left(300).constData());
    auto all = drafts(server, 1);
    QCOMPARE(post(server, all.at(0)).status, 200);
}

// Without a length there is no body: the server must not wait for one.
void TestServer::bodyWithoutLength() {
    Server server(options());
    QVERIFY(server.start().has_value());
    QElapsedTimer timer;
    timer.start();
    const QByteArray got = exchange(server, "POST /auth/token HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY2(got.startsWith("HTTP/1.1 400 "), got.constData());
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(server.judgements().back().code, std::string("content_type_wrong"));
}

void TestServer::tlsTrusted() {
    auto o = options();
    o.tls = true;
    Server server(o);
    server.registerClient(registration());
    QVERIFY(server.caPem().empty());
    QVERIFY(server.start().has_value());
    QVERIFY(server.tokenEndpoint().rfind("https://127.0.0.1:", 0) == 0);
    auto all = drafts(server, 1);
    QTemporaryDir folder;
    const QString ca = folder.filePath(QStringLiteral("ca.pem"));
    QFile file(ca);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(server.caPem().c_str());
    file.close();

    QByteArray out;
    QCOMPARE(curl({QStringLiteral("--cacert"), ca, QStringLiteral("--data-raw"),
                   QString::fromStdString(body(all.at(0))), QString::fromStdString(server.tokenEndpoint())},
                  &out),
             0);
    QVERIFY2(out.startsWith("{\"access_token\":"), out.constData());
    const QString named = QStringLiteral("https://localhost:%1/fhir/metadata").arg(server.port());
    QCOMPARE(curl({QStringLiteral("--cacert"), ca, named}, &out), 0);
    QVERIFY(out.contains("CapabilityStatement"));

    const QByteArray text = run(QStringLiteral("openssl"), {QStringLiteral("x509"), QStringLiteral("-in"), ca,
                                                            QStringLiteral("-noout"), QStringLiteral("-text")});
    QVERIFY(text.contains("CA:TRUE"));
    QVERIFY(text.contains("Certificate Sign"));
}

void TestServer::tlsRefused_data() {
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("wrongHost");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("CA not trusted") << false << false << false;
    QTest::newRow("expired") << true << false << true;
    QTest::newRow("wrong host") << false << true << true;
}

void TestServer::tlsRefused() {
    QFETCH(bool, expired);
    QFETCH(bool, wrongHost);
    QFETCH(bool, trusted);
    auto o = options();
    o.tls = true;
    o.expiredCertificate = expired;
    o.wrongHostCertificate = wrongHost;
    Server server(o);
    QVERIFY(server.start().has_value());
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(server.caPem().c_str());
    file.close();
    const QString url = QString::fromStdString(server.fhirBaseUrl()) + QStringLiteral("/metadata");
    const QStringList trust = trusted ? QStringList{QStringLiteral("--cacert"), file.fileName()} : QStringList();
    QCOMPARE(curl(trust + QStringList{url}), 60); // CURLE_PEER_FAILED_VERIFICATION
    QByteArray out;
    QCOMPARE(curl({QStringLiteral("--insecure"), url}, &out), 0);
    QVERIFY(out.contains("CapabilityStatement"));
}

void TestServer::parallel() {
    Server server(options());
    server.registerClient(registration());
    QVERIFY(server.start().has_value());
    const auto all = drafts(server, 64);
    QCOMPARE(all.size(), 64U);
    std::atomic<int> granted{0};
    std::vector<std::thread> clients;
    for (std::size_t t = 0; t < 16; ++t)
        clients.emplace_back([&, t] {
            for (std::size_t i = t; i < all.size(); i += 16)
                granted += post(server, all[i]).status == 200 ? 1 : 0;
            server.setPropagationMs(static_cast<std::int64_t>(t));
            static_cast<void>(server.judgements());
        });
    for (auto& client : clients)
        client.join();
    QCOMPARE(granted.load(), 64);
    QCOMPARE(server.judgements().size(), 64U);
}

void TestServer::parallelReplay() {
    std::atomic<int> called{0};
    auto o = options();
    o.onJudgement = [&](const ad::practice::Judgement& judgement) { called += judgement.atMs == startMs ? 1 : 0; };
    Server server(o);
    server.registerClient(registration());
    QVERIFY(server.start().has_value());
    const auto all = drafts(server, 1);
    std::atomic<int> granted{0};
    std::vector<std::thread> clients;
    for (int t = 0; t < 16; ++t)
        clients.emplace_back([&] { granted += post(server, all.at(0)).status == 200 ? 1 : 0; });
    for (auto& client : clients)
        client.join();
    QCOMPARE(granted.load(), 1);
    QCOMPARE(called.load(), 16);
}

void TestServer::judgementsAreBounded() {
    Server server(options());
    QVERIFY(server.start().has_value());
    for (int i = 0; i < 1003; ++i) {
        httplib::Client client(server.baseUrl());
        static_cast<void>(client.Post("/" + std::to_string(i), "", formType));
    }
    const auto judgements = server.judgements();
    QCOMPARE(judgements.size(), 1000U);
    QVERIFY(judgements.front().reason.find("'/3'") != std::string::npos);
    QVERIFY(judgements.back().reason.find("'/1002'") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"

// A curl command that means exactly the request: judged by bash, by curl itself, and by the reader of such commands.
#include "export/curl.h"

#include "intake/request_reader.h"
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

class TestCurl : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void quoting_data();
    void quoting();
    void tokenRequest();
    void commands_data();
    void commands();
    void whatCurlSaysItself();
    void folded();
};

namespace {
QByteArray b(const std::string& s) { return QByteArray::fromStdString(s); }
ad::smart::HttpRequest sample() {
    return ad::smart::tokenRequest("https://a.example/token", "eyJh." + std::string(300, 'x') + ".c2ln",
                                   "system/Patient.rs system/*.rs");
}
} // namespace

void TestCurl::quoting_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("abc");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("quotes") << QByteArray("a'b\"c''");
    QTest::newRow("expansions") << QByteArray("$HOME `id` $(id) ${x} !! ~ * ?");
    QTest::newRow("marks") << QByteArray("a\\ b\\\\;|&<>()#{}[]\n\tc\r");
    QTest::newRow("UTF-8") << QByteArray("ä€𝄞");
}

void TestCurl::quoting() {
    QFETCH(QByteArray, text);
    for (const QString& shell : {QStringLiteral("bash"), QStringLiteral("sh")}) {
        QProcess process;
        process.start(
            shell, {QStringLiteral("-c"), QStringLiteral("printf '%s' ") +
                                              QString::fromStdString(ad::exporting::shellQuoted(text.toStdString()))});
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.readAllStandardOutput(), text);
    }
}

void TestCurl::tokenRequest() {
    const auto request = sample();
    const QString command = QString::fromStdString(ad::exporting::curlCommand(request));
    QVERIFY(command.startsWith(QLatin1String("curl 'https://a.example/token' \\\n")));
    for (const QString& line : command.split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 110 || line.contains(QLatin1String("client_assertion=")), qPrintable(line));
    const auto again = ad::intake::readCurl(command.toStdString());
    QVERIFY(again.has_value());
    QVERIFY(*again == request);
}

void TestCurl::commands_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("token request") << QByteArray("POST") << QByteArray("/token")
                                   << QByteArray("application/x-www-form-urlencoded") << b(sample().body);
    QTest::newRow("empty fields") << QByteArray("POST") << QByteArray("/token")
                                  << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=&&b=1&");
    QTest::newRow("a value that looks like a file")
        << QByteArray("POST") << QByteArray("/token") << QByteArray("application/x-www-form-urlencoded")
        << QByteArray("@name&b=@c");
    QTest::newRow("JSON") << QByteArray("POST") << QByteArray("/token") << QByteArray("application/json")
                          << QByteArray("{\"a\":\"it's & $x\"}\n");
    QTest::newRow("no type") << QByteArray("POST") << QByteArray("/token") << QByteArray() << QByteArray("a=1");
    QTest::newRow("get") << QByteArray("GET") << QByteArray("/x?a=[1]&b={2}") << QByteArray() << QByteArray();
    QTest::newRow("put") << QByteArray("PUT") << QByteArray("/x") << QByteArray("text/plain")
                         << QByteArray("l\xC3\xA4nge\r\nzwei");
}

void TestCurl::commands() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ad::smart::HttpRequest request;
    request.method = method.toStdString();
    request.url = "http://127.0.0.1:" + std::to_string(server.serverPort()) + path.toStdString();
    if (!type.isEmpty())
        request.headers.emplace_back("Content-Type", type.toStdString());
    request.headers.emplace_back("X-Odd", "it's \"so\" $x");
    request.body = body.toStdString();

    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QString::fromStdString(ad::exporting::curlCommand(request))
                                           .replace(0, 4, QStringLiteral("curl -s --noproxy '*'"))});
    QVERIFY(server.waitForNewConnection(10000));
    QTcpSocket* socket = server.nextPendingConnection();
    QByteArray seen;
    const auto head = [&] { return seen.indexOf("\r\n\r\n"); };
    while ((head() < 0 || seen.size() < head() + 4 + body.size()) && socket->waitForReadyRead(5000))
        seen += socket->readAll();
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
    QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(10000));
    QVERIFY(shell.waitForFinished(10000));
    QCOMPARE(shell.exitCode(), 0);

    QVERIFY(seen.startsWith(method + ' ' + path + " HTTP/1.1\r\n"));
    QCOMPARE(seen.mid(head() + 4), body);
    QVERIFY(seen.contains("\r\nX-Odd: it's \"so\" $x\r\n"));
    QCOMPARE(seen.left(head()).count("Content-Type:"), type.isEmpty() ? 0 : 1);
    if (!type.isEmpty())
        QVERIFY(seen.contains("\r\nContent-Type: " + type + "\r\n"));
}

// Of a request as it went out: the length is that of another body as soon as something in it is shortened.
void TestCurl::whatCurlSaysItself() {
    auto request = sample();
    request.headers.insert(
        request.headers.end(),
        {{"Host", "a.example"}, {"Content-Length", "441"}, {"Connection", "close"}, {"User-Agent", "me/1"}});
    const std::string command = ad::exporting::curlCommand(request);
    for (const char* name : {"Host", "Content-Length", "Connection"})
        QVERIFY2(command.find(name) == std::string::npos, command.c_str());
    QVERIFY(command.find("User-Agent: me/1") != std::string::npos);
    // A host that is not that of the address was meant.
    request.headers.emplace_back("Host", "b.example");
    QVERIFY(ad::exporting::curlCommand(request).find("Host: b.example") != std::string::npos);
}

void TestCurl::folded() {
    const auto request = sample();
    const std::string command = ad::exporting::curlCommand(request, ad::exporting::Assertion::Folded);
    QVERIFY(command.find(std::string(100, 'x')) == std::string::npos);
    QVERIFY(command.find("client_assertion=eyJh") != std::string::npos);
    QVERIFY(command.find("\xE2\x80\xA6") != std::string::npos);
    for (const QByteArray& line : b(command).split('\n'))
        QVERIFY(line.size() < 120);
}

QTEST_GUILESS_MAIN(TestCurl)
#include "tst_curl.moc"

// TLS against certificates that openssl makes for this run.
#include "net/exchange.h"

#include "net/test_server.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ad;
using test::Server;

class TestTls : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void good();
    void facts();
    void versions_data();
    void versions();
    void refusals_data();
    void refusals();
    void missingIntermediate();
    void oddHandshakes_data();
    void oddHandshakes();
    void otherInside_data();
    void otherInside();
    void clientCertificateDemanded();
    void otherProtocols_data();
    void otherProtocols();
    void cancelledInTheHandshake();
    void timeoutInTheHandshake();
    void extraCaThroughAProxy();

  private:
    void openssl(const QStringList& arguments);
    void certificate(const QString& name, const QString& extension, const QStringList& days,
                     const QString& ca = QStringLiteral("ca"));
    QByteArray bytes(const QString& name) const;
    QSslConfiguration serverTls(const QString& name) const;
    net::Request post(const Server& server, const char* host = "127.0.0.1") const;

    QTemporaryDir m_folder;
};

void TestTls::openssl(const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY2(process.waitForFinished(30000), qPrintable(process.errorString()));
    const QByteArray complaint = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, complaint.constData());
}

void TestTls::certificate(const QString& name, const QString& extension, const QStringList& days, const QString& ca) {
    QFile file(m_folder.filePath(name + QStringLiteral(".ext")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(extension.toUtf8());
    file.close();
    openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
             name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".csr"),
             QStringLiteral("-subj"), QStringLiteral("/CN=") + name});
    QFile database(m_folder.filePath(QStringLiteral("index.txt")));
    QVERIFY(database.open(QIODevice::WriteOnly)); // empty: each certificate is made for itself
    database.close();
    openssl(QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
                        QStringLiteral("ca.cnf"), QStringLiteral("-cert"), ca + QStringLiteral(".pem"),
                        QStringLiteral("-keyfile"), ca + QStringLiteral(".key"), QStringLiteral("-in"),
                        name + QStringLiteral(".csr"), QStringLiteral("-out"), name + QStringLiteral(".pem"),
                        QStringLiteral("-notext"), QStringLiteral("-extfile"), name + QStringLiteral(".ext")} +
            days);
}

QByteArray TestTls::bytes(const QString& name) const {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTls::initTestCase() {
    QVERIFY(QSslSocket::supportsSsl());
    QFile config(m_folder.filePath(QStringLiteral("ca.cnf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md="
                 "sha256\npolicy=p\nunique_"
                 "subject=no\n[p]\ncommonName=supplied\n");
    config.close();
    for (const char* ca : {"ca", "other"})
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                 QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-keyout"), QLatin1String(ca) + QStringLiteral(".key"), QStringLiteral("-out"),
                 QLatin1String(ca) + QStringLiteral(".pem"), QStringLiteral("-days"), QStringLiteral("2"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=Test ") + QLatin1String(ca)});
    const QString names = QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:localhost\n");
    const QStringList now{QStringLiteral("-days"), QStringLiteral("2")};
    certificate(QStringLiteral("good"), names, now);
    certificate(QStringLiteral("foreign"), names, now, QStringLiteral("other"));
    certificate(QStringLiteral("wrong-host"),
                QStringLiteral("subjectAltName=DNS:elsewhere.example,DNS:second.example\n"), now);
    certificate(QStringLiteral("expired"), names,
                {QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"), QStringLiteral("-enddate"),
                 QStringLiteral("20200201000000Z")});
    certificate(QStringLiteral("future"), names,
                {QStringLiteral("-startdate"), QStringLiteral("20450101000000Z"), QStringLiteral("-enddate"),
                 QStringLiteral("20460101000000Z")});
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), QStringLiteral("self.key"), QStringLiteral("-out"), QStringLiteral("self.pem"),
             QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=self"),
             QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1")});
}

QSslConfiguration TestTls::serverTls(const QString& name) const {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(QSslCertificate::fromData(bytes(name + QStringLiteral(".pem")), QSsl::Pem));
    tls.setPrivateKey(QSslKey(bytes(name + QStringLiteral(".key")), QSsl::Ec));
    return tls;
}

net::Request TestTls::post(const Server& server, const char* host) const {
    net::Request r;
    r.method = "POST";
    r.url = "https://" + std::string(host) + ':' + std::to_string(server.serverPort()) + "/token";
    r.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    r.body = "client_assertion=eyJ.eyJ.sig";
    r.confidential = true;
    return r;
}

void TestTls::good() {
    Server server(test::saying(test::ok("{}")));
    server.tls = serverTls(QStringLiteral("good"));
    net::Client client(bytes(QStringLiteral("ca.pem")).toStdString());
    const auto e = client.run(post(server));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.status, 200);
    QCOMPARE(e.body, std::string("{}"));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.connections, 1);
    QCOMPARE(QByteArray::fromStdString(e.requestBytes).toLower(), server.requests.first().toLower());
    QVERIFY(!client.run(post(server, "localhost")).error);
}

void TestTls::facts() {
    Server server(test::saying(test::ok("{}")));
    server.tls = serverTls(QStringLiteral("good"));
    net::Client client;
    client.setExtraCa(bytes(QStringLiteral("ca.pem")).toStdString());
    const auto e = client.run(post(server));
    QVERIFY(e.tls.has_value());
    QCOMPARE(e.tls->protocol, std::string("TLSv1.3"));
    QVERIFY2(e.tls->cipher.starts_with("TLS_"), e.tls->cipher.c_str());
    QVERIFY(e.tls->errors.empty());
    QVERIFY(!e.tls->chainPem.empty());
    QCOMPARE(QByteArray::fromStdString(e.tls->chainPem.front()).trimmed(), bytes(QStringLiteral("good.pem")).trimmed());
    QVERIFY(e.timings.connect >= 0 && e.timings.tls > e.timings.connect);
    QVERIFY(e.timings.sent >= e.timings.tls && e.timings.firstByte >= e.timings.sent);
}

void TestTls::versions_data() {
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("name"); // empty: refused
    QTest::newRow("1.2") << static_cast<int>(QSsl::TlsV1_2) << "TLSv1.2";
    QTest::newRow("1.3") << static_cast<int>(QSsl::TlsV1_3) << "TLSv1.3";
}

void TestTls::versions() {
    QFETCH(int, protocol);
    QFETCH(QString, name);
    Server server(test::saying(test::ok("{}")));
    server.tls = serverTls(QStringLiteral("good"));
    server.tls->setProtocol(static_cast<QSsl::SslProtocol>(protocol));
    net::Client client(bytes(QStringLiteral("ca.pem")).toStdString());
    const auto e = client.run(post(server));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(QString::fromStdString(e.tls->protocol), name);
}

void TestTls::refusals_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted"); // the test's CA is given
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown CA") << "good" << false << "not trusted"
                                << "authority"
                                << "unable to get local issuer certificate";
    QTest::newRow("another CA than the extra one") << "foreign" << true << "not trusted"
                                                   << "authority"
                                                   << "unable to get local issuer certificate";
    QTest::newRow("self-signed") << "self" << true << "signed by itself"
                                 << "authority"
                                 << "self-signed certificate";
    QTest::newRow("expired") << "expired" << true << "expired on 2020-02-01T00:00:00Z"
                             << "renew"
                             << "certificate has expired";
    QTest::newRow("not yet valid") << "future" << true << "from 2045-01-01T00:00:00Z on"
                                   << "clock"
                                   << "certificate is not yet valid";
    QTest::newRow("wrong host") << "wrong-host" << true << "elsewhere.example, second.example, not for 127.0.0.1"
                                << "host name"
                                << "hostname mismatch: the certificate is for elsewhere.example";
}

void TestTls::refusals() {
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    QFETCH(QString, word);
    QFETCH(QString, advice);
    QFETCH(QString, name);
    Server server(test::saying(test::ok("{}")));
    server.tls = serverTls(certificate);
    net::Client client(trusted ? bytes(QStringLiteral("ca.pem")).toStdString() : std::string());
    net::Limits limits;
    limits.timeoutMs = 5000;
    const auto e = client.run(post(server), limits);
    QVERIFY(e.error.has_value());
    QCOMPARE(QString::fromStdString(e.error->kind), QStringLiteral("tls"));
    QVERIFY2(e.error->message.contains(word), qPrintable(e.error->message));
    QVERIFY2(e.error->todo.contains(advice), qPrintable(e.error->todo));
    QCOMPARE(e.status, 0);
    QCOMPARE(server.requests.size(), 0);
    QVERIFY(server.last.isEmpty());
    QVERIFY(e.tls.has_value());
    QVERIFY(!e.tls->errors.empty());
    // In OpenSSL's words, as the checks know them: whatever language the program speaks.
    QVERIFY2(std::any_of(e.tls->errors.begin(), e.tls->errors.end(),
                         [&](const std::string& error) { return error.find(utf8(name)) != std::string::npos; }),
             e.tls->errors.front().c_str());
    QCOMPARE(QByteArray::fromStdString(e.tls->chainPem.front()).trimmed(),
             bytes(certificate + QStringLiteral(".pem")).trimmed());
}

// As another server sees it: what is missing in the chain is not fetched, though the certificate says where it is.
void TestTls::missingIntermediate() {
    Server library(test::saying(test::ok("nothing")));
    certificate(QStringLiteral("middle"), QStringLiteral("basicConstraints=critical,CA:TRUE\n"),
                {QStringLiteral("-days"), QStringLiteral("2")});
    certificate(QStringLiteral("chained"),
                QStringLiteral("subjectAltName=IP:127.0.0.1\nauthorityInfoAccess=caIssuers;URI:") +
                    QString::fromStdString(library.url("/middle.der")) + QLatin1Char('\n'),
                {QStringLiteral("-days"), QStringLiteral("2")}, QStringLiteral("middle"));
    Server server(test::saying(test::ok("{}")));
    server.tls = serverTls(QStringLiteral("chained"));
    net::Client client(bytes(QStringLiteral("ca.pem")).toStdString());
    const auto cut = client.run(post(server));
    QVERIFY(cut.error.has_value());
    QCOMPARE(cut.error->kind, std::string("tls"));
    QVERIFY2(cut.error->message.contains(QStringLiteral("certificates in between")), qPrintable(cut.error->message));
    QCOMPARE(cut.tls->chainPem.size(), 1U);
    QCOMPARE(library.connections, 0);

    QSslConfiguration whole = serverTls(QStringLiteral("chained"));
    whole.setLocalCertificateChain(QSslCertificate::fromData(
        bytes(QStringLiteral("chained.pem")) + bytes(QStringLiteral("middle.pem")), QSsl::Pem));
    server.tls = whole;
    const auto e = client.run(post(server));
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
}

void TestTls::oddHandshakes_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    const auto alert = [](char number) { return QByteArray("\x15\x03\x03\x00\x02\x02", 6) + number; };
    QTest::newRow("no TLS") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << "tls"
                            << "does not speak TLS. It said: \"HTTP/1.1 400 Bad Request\""
                            << "wrong version number";
    QTest::newRow("too old") << alert(70) << "tls"
                             << "no TLS version from 1.2 on"
                             << "alert protocol version";
    QTest::newRow("client certificate") << alert(116) << "tls"
                                        << "client certificate"
                                        << "alert certificate required";
    QTest::newRow("handshake failure") << alert(40) << "tls"
                                       << "handshake failed"
                                       << "handshake failure";
    QTest::newRow("hangs up") << QByteArray() << "closed"
                              << "during the TLS handshake" << QString();
}

void TestTls::oddHandshakes() {
    QFETCH(QByteArray, said);
    QFETCH(QString, kind);
    QFETCH(QString, word);
    QFETCH(QString, name);
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray got;
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&got, said, socket] {
            got += socket->readAll();
            socket->write(said);
            socket->disconnectFromHost();
        });
    });
    net::Client client;
    net::Request r;
    r.method = "POST";
    r.body = "client_assertion=eyJ";
    r.confidential = true;
    r.url = "https://127.0.0.1:" + std::to_string(plain.serverPort()) + "/token";
    const auto e = client.run(r);
    QVERIFY(e.error.has_value());
    QVERIFY2(e.error->message.contains(word), qPrintable(e.error->message));
    QCOMPARE(QString::fromStdString(e.error->kind), kind);
    QVERIFY(!e.error->todo.isEmpty());
    QVERIFY(!e.tls || e.tls->protocol.empty());
    // What OpenSSL says goes into a case as it is: the checks know these words.
    QCOMPARE(e.tls && !e.tls->errors.empty(), !name.isEmpty());
    if (!name.isEmpty())
        QVERIFY2(e.tls->errors.front().find(utf8(name)) != std::string::npos, e.tls->errors.front().c_str());
    QVERIFY(!got.contains("eyJ"));
}

// Plain http to what speaks something else: what it is, is found out without sending the request again.
void TestTls::otherProtocols_data() {
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("advice");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n") << "does not speak HTTP"
                         << "Check the port";
    QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n") << "does not speak HTTP"
                          << "Check the port";
    QTest::newRow("TLS") << QByteArray() << "speaks TLS"
                         << "https://";
    QTest::newRow("HTTP, busy") << QByteArray("HTTP/1.0 503 Busy\r\n\r\n") << QString() << QString();
}

void TestTls::otherProtocols() {
    QFETCH(QByteArray, greeting);
    QFETCH(QString, word);
    QFETCH(QString, advice);
    QTcpServer greets;
    QVERIFY(greets.listen(QHostAddress::LocalHost));
    QByteArray got;
    connect(&greets, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = greets.nextPendingConnection();
        socket->write(greeting);
        connect(socket, &QTcpSocket::readyRead, socket, [&got, socket] {
            got += socket->readAll();
            socket->disconnectFromHost();
        });
    });
    quint16 port = greets.serverPort();
    QProcess server;
    if (greeting.isEmpty()) {
        greets.close();
        server.setWorkingDirectory(m_folder.path());
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:%1").arg(port),
                      QStringLiteral("-key"), QStringLiteral("good.key"), QStringLiteral("-cert"),
                      QStringLiteral("good.pem")});
        QVERIFY(server.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardOutput()).contains("ACCEPT"), 10000);
    }
    net::Client client;
    net::Request r;
    r.method = "POST";
    r.body = "client_assertion=eyJ";
    r.confidential = true;
    r.url = "http://127.0.0.1:" + std::to_string(port) + "/token";
    const auto e = client.run(r);
    server.kill();
    server.waitForFinished();
    QVERIFY(got.count("client_assertion") <= 1);
    if (word.isEmpty()) {
        QCOMPARE(e.status, 503);
        return;
    }
    QVERIFY(e.error.has_value());
    QCOMPARE(QString::fromStdString(e.error->kind), QStringLiteral("closed"));
    QVERIFY2(e.error->message.contains(word), qPrintable(e.error->message));
    QVERIFY2(e.error->todo.contains(advice), qPrintable(e.error->todo));
}

// TLS is right, and what speaks inside it is no HTTP.
void TestTls::otherInside_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("bytes") << QByteArray("\x00\x01\x02\xFF\xFE garbage \x00 more of it and more\r\n", 37);
    QTest::newRow("words") << QByteArray("hello, who is there?\r\n");
    QTest::newRow("mail") << QByteArray("* OK [CAPABILITY IMAP4rev1] ready\r\n");
    QTest::newRow("much") << QByteArray(300000, '\x81');
}

void TestTls::otherInside() {
    QFETCH(QByteArray, said);
    Server server(test::saying(said));
    server.tls = serverTls(QStringLiteral("good"));
    net::Client client(bytes(QStringLiteral("ca.pem")).toStdString());
    const auto e = client.run(post(server, "localhost"));
    QVERIFY(e.error.has_value());
    QCOMPARE(QString::fromStdString(e.error->kind), QStringLiteral("closed"));
    QVERIFY2(e.error->message.contains(QLatin1String("without an HTTP answer")), qPrintable(e.error->message));
    QVERIFY2(e.error->todo.contains(QLatin1String("Check the address and the port")), qPrintable(e.error->todo));
    QVERIFY(e.tls.has_value());
}

// In TLS 1.3 the server objects after the handshake.
void TestTls::clientCertificateDemanded() {
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    QProcess server;
    server.setWorkingDirectory(m_folder.path());
    server.start(QStringLiteral("openssl"),
                 {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:%1").arg(port),
                  QStringLiteral("-key"), QStringLiteral("good.key"), QStringLiteral("-cert"),
                  QStringLiteral("good.pem"), QStringLiteral("-Verify"), QStringLiteral("1"),
                  QStringLiteral("-tls1_3")});
    QVERIFY(server.waitForStarted());
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardOutput()).contains("ACCEPT"), 10000);
    net::Client client(bytes(QStringLiteral("ca.pem")).toStdString());
    net::Request r;
    r.method = "POST";
    r.body = "client_assertion=eyJ";
    r.url = "https://127.0.0.1:" + std::to_string(port) + "/token";
    const auto e = client.run(r);
    server.kill();
    server.waitForFinished();
    QVERIFY(e.error.has_value());
    QVERIFY2(e.error->message.contains(QLatin1String("client certificate")), qPrintable(e.error->message));
    QCOMPARE(QString::fromStdString(e.error->kind), QStringLiteral("tls"));
}

void TestTls::cancelledInTheHandshake() {
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    net::Client client;
    net::Request r;
    r.url = "https://127.0.0.1:" + std::to_string(silent.serverPort()) + "/";
    auto* pending = client.start(r);
    connect(pending, &net::Pending::phaseChanged, this, [pending](net::Phase phase) {
        if (phase == net::Phase::Handshake)
            pending->cancel();
    });
    std::string kind;
    connect(pending, &net::Pending::finished, this,
            [&](const net::Exchange& e) { kind = e.error ? e.error->kind : "none"; });
    QTRY_COMPARE(kind, std::string("cancelled"));
}

void TestTls::timeoutInTheHandshake() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    net::Client client;
    net::Request r;
    r.url = "https://127.0.0.1:" + std::to_string(silent.serverPort()) + "/";
    net::Limits limits;
    limits.timeoutMs = 300;
    const auto e = client.run(r, limits);
    QVERIFY(e.error.has_value());
    QCOMPARE(e.error->kind, std::string("timeout"));
    QVERIFY(e.timings.connect >= 0 && e.timings.sent < 0);
    QVERIFY2(e.error->message.contains(QLatin1String("took the connection")), qPrintable(e.error->message));
    QVERIFY2(e.error->message.contains(QLatin1String("nothing was sent")), qPrintable(e.error->message));
}

// A tunnel: the TLS session is with the server behind the proxy.
void TestTls::extraCaThroughAProxy() {
    Server server(test::saying(test::ok("{}")));
    server.tls = serverTls(QStringLiteral("good"));
    QTcpServer tunnel;
    QVERIFY(tunnel.listen(QHostAddress::LocalHost));
    connect(&tunnel, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* near = tunnel.nextPendingConnection();
        auto* far = new QTcpSocket(near);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        auto head = std::make_shared<QByteArray>();
        connect(near, &QTcpSocket::readyRead, far, [near, far, head] {
            if (head->endsWith("\r\n\r\n")) {
                far->write(near->readAll());
                return;
            }
            while (near->bytesAvailable() > 0 && !head->endsWith("\r\n\r\n"))
                *head += near->read(1);
            if (head->endsWith("\r\n\r\n"))
                near->write("HTTP/1.1 200 Connection established\r\n\r\n");
        });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    });
    net::Client client(bytes(QStringLiteral("ca.pem")).toStdString());
    const quint16 port = tunnel.serverPort();
    client.setProxyResolver(
        [port](const QUrl&) { return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port); });
    net::Request r = post(server);
    r.url = "https://elsewhere.example/token";
    auto e = client.run(r);
    QVERIFY(e.error.has_value()); // the certificate is for another name: it is the server that was verified
    QCOMPARE(e.error->kind, std::string("tls"));
    QVERIFY2(e.error->message.contains(QLatin1String("not for elsewhere.example")), qPrintable(e.error->message));
    server.tls = serverTls(QStringLiteral("wrong-host"));
    e = client.run(r);
    QVERIFY2(!e.error, qPrintable(e.error ? e.error->message : QString()));
    QCOMPARE(e.status, 200);
    QVERIFY(e.peerAddress.empty());
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(QByteArray::fromStdString(e.requestBytes).toLower(), server.requests.first().toLower());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

// The door that the network library is led through: who may enter, which address is taken, and that no byte changes.
#include "net/relay.h"

#include "net/test_server.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>
#include <vector>

using namespace ad::net;
using test::Server;

/// Its queue is full and nobody empties it: what comes then is not answered.
class Silent : public QTcpServer {
  public:
    explicit Silent(const QHostAddress& address, quint16 port = 0) {
        setListenBacklogSize(1);
        if (!listen(address, port))
            return;
        pauseAccepting();
        for (int i = 0; i < 6; ++i) {
            m_waiting.push_back(std::make_unique<QTcpSocket>());
            m_waiting.back()->connectToHost(address, serverPort());
        }
        // The system took them in this order: where the first is connected, it is decided what became of the others.
        QTcpSocket* const first = m_waiting.front().get();
        QSignalSpy connected(first, &QTcpSocket::connected);
        if (first->state() != QAbstractSocket::ConnectedState)
            connected.wait();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool tookAll() const { return m_waiting.back()->state() == QAbstractSocket::ConnectedState; }

  private:
    std::vector<std::unique_ptr<QTcpSocket>> m_waiting;
};

class TestRelay : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void bytesStayAsTheyAre();
    void oneConnection();
    void strangers_data();
    void strangers();
    void refusedEverywhere();
    void tellsTheTellingRefusal_data();
    void tellsTheTellingRefusal();
    void noRefusalWhileOneIsSilent();
    void nextAddressWhenOneRefuses();
    void nextAddressWhenOneIsSilent();
    void serverThatNobodyIs();
    void goesWhileAllAreConnected();

  private:
    static QHostAddress here(int last = 1) { return QHostAddress(QStringLiteral("127.0.0.%1").arg(last)); }
};

void TestRelay::bytesStayAsTheyAre() {
    // More than the door keeps, both ways, with every byte.
    QByteArray much;
    for (int i = 0; i < 3000000; ++i)
        much += static_cast<char>(i * 7 + i / 251);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray got;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            got += socket->readAll();
            if (got.size() == much.size()) {
                socket->write(much);
                socket->disconnectFromHost();
            }
        });
    });
    Relay relay({here()}, server.serverPort());
    QSignalSpy connected(&relay, &Relay::connected);
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket socket;
    socket.setProxy(*way);
    socket.connectToHost(QStringLiteral("any.example"), 1);
    socket.write(much);
    QByteArray back;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { back += socket.readAll(); });
    QTRY_COMPARE_WITH_TIMEOUT(back.size(), much.size(), 20000);
    QVERIFY(back == much);
    QVERIFY(got == much);
    QCOMPARE(connected.size(), 1);
    QCOMPARE(connected.front().front().value<QHostAddress>(), here());
    QCOMPARE(relay.said(), much.left(Relay::keptBytes));
    QVERIFY(!relay.refusal());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestRelay::oneConnection() {
    Server server;
    Relay relay({here()}, server.serverPort());
    QSignalSpy again(&relay, &Relay::askedAgain);
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket first;
    first.setProxy(*way);
    first.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE(server.connections, 1);
    QTcpSocket second;
    QSignalSpy sentAway(&second, &QTcpSocket::errorOccurred);
    second.setProxy(*way);
    second.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE(again.size(), 1);
    QTRY_COMPARE(sentAway.size(), 1);
    QCOMPARE(server.connections, 1);
    QVERIFY(second.state() != QAbstractSocket::ConnectedState);
}

void TestRelay::strangers_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("no password") << QByteArray("\x05\x01\x00", 3);
    QTest::newRow("another password") << QByteArray("\x05\x01\x02\x01\x08") + "exchange" + QByteArray("\x05") + "wrong";
    QTest::newRow("SOCKS 4") << QByteArray("\x04\x01\x00\x50\x7F\x00\x00\x01\x00", 9);
    QTest::newRow("goes again") << QByteArray();
    QTest::newRow("says nothing further") << QByteArray("\x05");
}

void TestRelay::strangers() {
    QFETCH(QByteArray, said);
    Server server(test::saying(test::ok("x")));
    Relay relay({here()}, server.serverPort());
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket stranger;
    stranger.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    stranger.connectToHost(QHostAddress::LocalHost, way->port());
    QVERIFY(stranger.waitForConnected(5000));
    stranger.write(said);
    if (said.isEmpty())
        stranger.disconnectFromHost();
    if (said != "\x05")
        QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.connections, 0);
    // Who knows the password comes in all the same.
    QTcpSocket socket;
    socket.setProxy(*way);
    socket.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE(server.connections, 1);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestRelay::refusedEverywhere() {
    auto server = std::make_unique<Server>();
    Relay relay({here(1), here(2)}, server->serverPort());
    server.reset();
    QSignalSpy refused(&relay, &Relay::refused);
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket socket;
    socket.setProxy(*way);
    socket.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(relay.refusal().has_value());
    QCOMPARE(relay.refusal()->error, QAbstractSocket::ConnectionRefusedError);
}

void TestRelay::tellsTheTellingRefusal_data() {
    QTest::addColumn<QList<QHostAddress>>("addresses");
    // As an address of IPv6 on a machine that has no way there: this one is refused by the system itself.
    const QHostAddress nowhere(QStringLiteral("255.255.255.255"));
    QTest::newRow("the first refuses") << QList<QHostAddress>{here(), nowhere};
    QTest::newRow("the last refuses") << QList<QHostAddress>{nowhere, here()};
    QTest::newRow("one between refuses") << QList<QHostAddress>{nowhere, here(), nowhere};
}

void TestRelay::tellsTheTellingRefusal() {
    QFETCH(QList<QHostAddress>, addresses);
    auto server = std::make_unique<Server>();
    Relay relay(addresses, server->serverPort());
    server.reset();
    QSignalSpy refused(&relay, &Relay::refused);
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket socket;
    socket.setProxy(*way);
    socket.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(relay.refusal().has_value());
    QCOMPARE(relay.refusal()->error, QAbstractSocket::ConnectionRefusedError);
}

void TestRelay::noRefusalWhileOneIsSilent() {
    Silent full(here(1));
    QVERIFY(full.isListening());
    if (full.tookAll())
        QSKIP("this system takes connections beyond the queue");
    Relay relay({here(2), here(1)}, full.serverPort());
    QSignalSpy refused(&relay, &Relay::refused);
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket socket;
    socket.setProxy(*way);
    socket.connectToHost(QStringLiteral("any.example"), 1);
    // One that begins later and is refused everywhere is told so by then.
    Relay later({here(2), here(3)}, full.serverPort());
    QSignalSpy refusedLater(&later, &Relay::refused);
    const auto wayLater = later.open();
    QVERIFY(wayLater.has_value());
    QTcpSocket other;
    other.setProxy(*wayLater);
    other.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE(refusedLater.size(), 1);
    QCOMPARE(refused.size(), 0);
    QVERIFY(!relay.refusal());
}

void TestRelay::nextAddressWhenOneRefuses() {
    Server server;
    Relay relay({here(2), here(1)}, server.serverPort());
    QSignalSpy connected(&relay, &Relay::connected);
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket socket;
    socket.setProxy(*way);
    socket.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(connected.front().front().value<QHostAddress>(), here(1));
    QVERIFY(!relay.refusal());
}

void TestRelay::nextAddressWhenOneIsSilent() {
    Server server;
    Silent full(here(2), server.serverPort());
    if (!full.isListening())
        QSKIP("there is no second address of loopback");
    if (full.tookAll())
        QSKIP("this system takes connections beyond the queue");
    Relay relay({here(2), here(1)}, server.serverPort());
    QSignalSpy connected(&relay, &Relay::connected);
    const auto way = relay.open();
    QVERIFY(way.has_value());
    QTcpSocket socket;
    socket.setProxy(*way);
    socket.connectToHost(QStringLiteral("any.example"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 3000);
    QCOMPARE(connected.front().front().value<QHostAddress>(), here(1));
}

void TestRelay::serverThatNobodyIs() {
    Relay relay({}, 80);
    QVERIFY(!relay.open());
}

void TestRelay::goesWhileAllAreConnected() {
    // As at the end of an exchange with a server that keeps the connection: the guest inside, and one before the door.
    Server server;
    auto relay = std::make_unique<Relay>(QList<QHostAddress>{here()}, server.serverPort());
    QSignalSpy connected(relay.get(), &Relay::connected);
    const auto way = relay->open();
    QVERIFY(way.has_value());
    QTcpSocket inside, waiting;
    inside.setProxy(*way);
    inside.connectToHost(QStringLiteral("any.example"), 1);
    waiting.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    waiting.connectToHost(QHostAddress::LocalHost, way->port());
    QTRY_COMPARE(connected.size(), 1);
    QTRY_COMPARE(inside.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(waiting.state(), QAbstractSocket::ConnectedState);
    relay.reset();
    QTRY_COMPARE(inside.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(waiting.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"

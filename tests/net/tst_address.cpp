// Which addresses are this machine's, against the network library's own reading.
#include "net/address.h"
#include "net/exchange.h"

#include <QHostAddress>
#include <QTest>
#include <QUrl>

using namespace ad;

class TestAddress : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void asTheLibraryReads_data();
    void asTheLibraryReads();
    void shortForms();
};

void TestAddress::asTheLibraryReads_data() {
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char* host, bool loopback) { QTest::newRow(host) << loopback; };
    row("127.0.0.1", true);
    row("127.255.255.254", true);
    row("128.0.0.1", false);
    row("12.7.0.1", false);
    row("10.0.0.1", false);
    row("0.0.0.0", false);
    row("256.0.0.1", false);
    row("127.0.0.1.", false);
    row("::1", true);
    row("::1%lo", true);
    row("::2", false);
    row("::", false);
    row("fe80::1", false);
    row("::ffff:127.0.0.1", true);
    row("::ffff:7f00:1", true);
    row("::ffff:10.0.0.1", false);
    row("localhost", false);
    row("server.example", false);
    row("", false);
}

void TestAddress::asTheLibraryReads() {
    QFETCH(const bool, loopback);
    const std::string host = QTest::currentDataTag();
    QCOMPARE(net::isLoopbackAddress(host), loopback);
    QCOMPARE(QHostAddress(QString::fromStdString(host)).isLoopback(), loopback);
}

void TestAddress::shortForms() {
    // Where a machine reads them, an address has them in full.
    for (const char* host : {"127.1", "127.0.1"}) {
        const QUrl url(QStringLiteral("http://%1/").arg(QLatin1String(host)));
        QCOMPARE(net::isLoopback(url.toString().toStdString()), QHostAddress(url.host()).isLoopback());
    }
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"

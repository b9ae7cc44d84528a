// The tray icon: it says what waits, as text, and never leaves a hidden window without a way back.
#include "keys/key.h"
#include "net/test_server.h"
#include "ui/profiles_support.h"
#include "watch/tray.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace ad;
using namespace ad::ui;

class TestTray : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void itSaysWhatWaitsAsText();
    void itGoesAway();
};

namespace {

struct Watched {
    explicit Watched(const char* name) : server(test::saying(test::invalidClient())) {
        profiles::Profile p;
        p.name = name;
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = server.url();
        p.key.path = stand.keyFile(*keys::generate("p384"));
        profile = *stand.store()->add(p);
        keeper = std::make_unique<Keeper>(stand.options());
        keeper->startWatch(profile.id);
    }
    Stand stand;
    test::Server server;
    profiles::Profile profile;
    std::unique_ptr<Keeper> keeper;
    QWidget window;
};

} // namespace

void TestTray::itSaysWhatWaitsAsText() {
    Watched watched("<b>bold</b> & co");
    Tray tray(*watched.keeper, watched.window, [] { return true; });
    QTRY_VERIFY(tray.keepsWatching());
    QTRY_VERIFY(tray.toolTip().contains(QStringLiteral("bold")));
    QVERIFY2(!Qt::mightBeRichText(tray.toolTip()) && !tray.toolTip().contains(QLatin1Char('<')),
             qPrintable(tray.toolTip()));
}

void TestTray::itGoesAway() {
    Watched watched("A");
    bool available = true;
    Tray tray(*watched.keeper, watched.window, [&] { return available; });
    QSignalSpy gone(&tray, &Tray::gone);
    QTRY_VERIFY(tray.keepsWatching());
    QCOMPARE(gone.size(), 0);
    available = false;
    // From now on a window that is closed is not hidden.
    QVERIFY(!tray.keepsWatching());
    watched.keeper->stopWatch(watched.profile.id);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(tray.toolTip().isEmpty());
}

QTEST_MAIN(TestTray)
#include "tst_tray_icon.moc"

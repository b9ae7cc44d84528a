// The fonts that are read while the application is being made, as main() does it.
#include "theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTest>
#include <chrono>
#include <future>

using namespace ad;

namespace {

std::future<void> ahead;

} // namespace

class TestFontsAhead : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void areThere() {
        if (!ahead.valid()) {
            QSKIP("no fontconfig, or no UTF-8");
        }
        // It waits for the application's platform, and that is there.
        QVERIFY(ahead.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
        QVERIFY(!QFontDatabase::families().isEmpty());
        ui::loadFonts();
    }
};

int main(int argc, char** argv) {
    ahead = ui::readFontsAhead();
    QApplication app(argc, argv);
    TestFontsAhead test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fonts_ahead.moc"

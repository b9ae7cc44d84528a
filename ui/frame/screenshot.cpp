#include "frame/screenshot.h"
#include "frame/main_window.h"
#include "profiles/keeper.h"
#include "session/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QSaveFile>
#include <QTimer>

namespace ad::ui {

namespace {
constexpr int longestWaitMs = 20000;
constexpr int settlePasses = 20; ///< heights that follow from widths settle in several passes
} // namespace

bool takeScreenshot(MainWindow& window, Session& session, const Keeper& keeper, std::optional<PageId> page,
                    const QString& path) {
    if (page) {
        window.stayOn(*page);
    }
    window.show();
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer timer;
    timer.setInterval(10);
    int calm = 0;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        // Idle twice in a row: a result may have started further work.
        calm = session.idle() && keeper.ready() && keeper.idle() ? calm + 1 : 0;
        if (calm >= 3 || clock.elapsed() > longestWaitMs) {
            loop.quit();
        }
    });
    timer.start();
    loop.exec();
    for (int pass = 0; pass < settlePasses; ++pass) {
        QCoreApplication::processEvents();
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && window.grab().save(&file, "PNG") && file.commit();
}

} // namespace ad::ui

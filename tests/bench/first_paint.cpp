// Loaded into a Qt program with LD_PRELOAD: ends it at its first painted window, and writes when that was (nanoseconds
// of the monotonic clock) and the most memory that it had used by then (KiB) to the file descriptor AD_BENCH_FD. So the
// programs that are measured are the ones that people run, with nothing built in for measuring.
#include <QApplication>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace {

long peakKiB() {
    long kib = 0;
    if (std::FILE* status = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, status))
            if (std::sscanf(line, "VmHWM: %ld kB", &kib) == 1)
                break;
        std::fclose(status);
    }
    return kib;
}

class FirstPaint : public QObject {
  public:
    using QObject::QObject;

  protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(object) : nullptr;
        if (m_seen || !widget || !widget->isWindow())
            return false;
        m_seen = true;
        // Behind the painting that is under way, and behind handing it to the display.
        QTimer::singleShot(0, this, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            char text[64];
            const int length = std::snprintf(
                text, sizeof text, "%lld %ld\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()), peakKiB());
            const char* fd = std::getenv("AD_BENCH_FD");
            const ssize_t written = fd ? ::write(std::atoi(fd), text, static_cast<std::size_t>(length)) : -1;
            std::_Exit(written == length ? 0 : 1);
        });
        return false;
    }

  private:
    bool m_seen = false;
};

void watch() {
    if (qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr)
        QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLibrary>
#include <clocale>
#include <langinfo.h>
#include <string_view>
#include <utility>

namespace ad::ui {

namespace {

std::promise<void>& platformThere() {
    static std::promise<void> there;
    return there;
}

bool platformAwaited = false;

/// The application calls this when it has made its platform, and has still to make much else.
void tellOfPlatform() {
    if (std::exchange(platformAwaited, false)) {
        platformThere().set_value();
    }
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(tellOfPlatform)

std::future<void> readFontsAhead() {
    // Qt's library of the window is linked with it: it is found, not loaded.
    using Init = int (*)();
    const auto init = reinterpret_cast<Init>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"));
    if (init == nullptr) {
        return {};
    }
    // The application sets the same one again, and while it does so nobody may read what changes. Where it is not
    // UTF-8, Qt puts another in its place: nothing is read ahead then.
    std::setlocale(LC_ALL, "");
    if (std::string_view(::nl_langinfo(CODESET)) != "UTF-8") {
        return {};
    }
    // Then it is listed for the window, as soon as there is a platform: while the application is still being made.
    platformAwaited = true;
    return std::async(std::launch::async, [init, there = platformThere().get_future()]() mutable {
        init();
        try {
            there.get();
        } catch (const std::future_error&) {
            return; // there will be none: the program ends
        }
        (void)QFontDatabase::families();
    });
}

void loadFonts() {
    for (const bool strong : {false, true}) {
        (void)QFontMetrics(typeFont(Type::Body, strong)).horizontalAdvance(QLatin1Char('x'));
    }
    (void)QFontMetrics(typeFont(Type::Small)).horizontalAdvance(QLatin1Char('x'));
}

} // namespace ad::ui

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QLibrary>
#include <clocale>
#include <langinfo.h>
#include <string_view>

namespace ad::ui {

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
    return std::async(std::launch::async, [init] { init(); });
}

void loadFonts() {
    for (const bool strong : {false, true}) {
        (void)QFontMetrics(typeFont(Type::Body, strong)).horizontalAdvance(QLatin1Char('x'));
    }
    (void)QFontMetrics(typeFont(Type::Small)).horizontalAdvance(QLatin1Char('x'));
}

} // namespace ad::ui

// assertion-doctor: puts engine and window together, nothing more.
#include "base/dumps.h"
#include "base/file.h"
#include "base/language.h"
#include "base/memory.h"
#include "diagnosis/case_file.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "frame/screenshot.h"
#include "frame/window_host.h"
#include "late/late.h"
#include "profiles/keeper.h"
#include "session/authorities.h"
#include "session/session.h"
#include "theme/fonts.h"
#include "theme/system_scheme.h"
#include "theme/theme.h"
#include "widgets/typeset.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>
#include <cstdio>
#include <optional>

using namespace ad;

namespace {

constexpr int usageError = 2;
constexpr int inputError = 3;
constexpr int beginAtLatestMs = 1000; ///< a window that nobody sees is never painted

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::Main)
};

struct Options {
    QString file; ///< a case or any one file; empty: none
    bool isCase = false;
    QString profile; ///< name of one to open; empty: none
    QString dataDir;
    QString screenshot;
    std::optional<ui::PageId> page;
    std::optional<ui::Scheme> theme;
    QSize size;
};

int complain(const QString& what, int code) {
    std::fprintf(stderr, "assertion-doctor: %s\n", qPrintable(what));
    return code;
}

std::optional<QSize> readSize(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    const QSize size = parts.size() == 2 ? QSize(parts.at(0).toInt(&wide), parts.at(1).toInt(&high)) : QSize();
    const bool fits =
        wide && high && size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 && size.height() <= 16384;
    return fits ? std::optional(size) : std::nullopt;
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(Tr::tr("Explains why a token server answers invalid_client."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("case"), Tr::tr("Open the case file FILE."), QStringLiteral("FILE")},
        {QStringLiteral("profile"), Tr::tr("Open the saved profile NAME."), QStringLiteral("NAME")},
        {QStringLiteral("data-dir"), Tr::tr("Keep settings in DIR instead of the platform's own place."),
         QStringLiteral("DIR")},
        {QStringLiteral("screenshot"), Tr::tr("Write what the window shows to FILE.png, and end."),
         QStringLiteral("FILE")},
        {QStringLiteral("page"), Tr::tr("Show this page: %1.").arg(ui::pageNames()), QStringLiteral("PAGE")},
        {QStringLiteral("theme"), Tr::tr("Stay with one theme: light or dark."), QStringLiteral("THEME")},
        {QStringLiteral("size"), Tr::tr("Size of the window, as 1280x800."), QStringLiteral("WxH")},
    });
    parser.addPositionalArgument(QStringLiteral("FILE"), Tr::tr("A key, token, request, answer or case to open."),
                                 QStringLiteral("[FILE]"));
}

/// The exit code, or empty when the options are in order.
std::optional<int> readOptions(const QCommandLineParser& parser, Options& options) {
    if (parser.positionalArguments().size() > 1) {
        return complain(Tr::tr("Only one file can be opened at once."), usageError);
    }
    options.isCase = parser.isSet(QStringLiteral("case"));
    if (options.isCase && !parser.positionalArguments().isEmpty()) {
        return complain(Tr::tr("Give either --case or a file, not both."), usageError);
    }
    options.file = options.isCase ? parser.value(QStringLiteral("case")) : parser.positionalArguments().value(0);
    options.profile = parser.value(QStringLiteral("profile"));
    options.dataDir = parser.value(QStringLiteral("data-dir"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("page"))) {
        options.page = ui::pageNamed(parser.value(QStringLiteral("page")));
        if (!options.page) {
            return complain(Tr::tr("--page: there is no page \"%1\". There are: %2.")
                                .arg(parser.value(QStringLiteral("page")), ui::pageNames()),
                            usageError);
        }
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        const QString name = parser.value(QStringLiteral("theme"));
        if (name != QLatin1String("light") && name != QLatin1String("dark")) {
            return complain(Tr::tr("--theme: \"%1\" is neither light nor dark.").arg(name), usageError);
        }
        options.theme = name == QLatin1String("dark") ? ui::Scheme::Dark : ui::Scheme::Light;
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = readSize(parser.value(QStringLiteral("size")));
        if (!size) {
            return complain(
                Tr::tr("--size: \"%1\" is no size such as 1280x800.").arg(parser.value(QStringLiteral("size"))),
                usageError);
        }
        options.size = *size;
    }
    if (options.file.isEmpty()) {
        return std::nullopt;
    }
    // Said here, where a script sees it, and not only in the window.
    const auto bytes = readFile(utf8(options.file), mostBrought);
    if (!bytes) {
        return complain(bytes.error().toText(), inputError);
    }
    if (options.isCase) {
        if (const auto file = diagnosis::readCase(bytes->view()); !file) {
            return complain(options.file + QStringLiteral(": ") + file.error().toText(), inputError);
        }
    }
    return std::nullopt;
}

/// Reading a picture loads every plugin for pictures that there is, so this comes after the first paint.
void setIcon() {
    if (!QGuiApplication::windowIcon().isNull()) {
        return;
    }
    QIcon icon;
    for (const char* picture : {":/assertion-doctor-32.png", ":/assertion-doctor-128.png"}) {
        icon.addPixmap(QPixmap(QLatin1String(picture), "PNG"));
    }
    QGuiApplication::setWindowIcon(icon);
}

} // namespace

int main(int argc, char** argv) {
    keepOutOfDumps();
    (void)wipesWhatIsFreed(); // linked in by being named
    QCoreApplication::setApplicationName(QStringLiteral("assertion-doctor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AD_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    // Read before there is a display to connect to: a wrong option is told on a machine without one, too.
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return complain(parser.errorText(), usageError);
    }
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        const QCoreApplication bare(argc, argv);
        if (parser.isSet(QStringLiteral("version"))) {
            std::printf("assertion-doctor %s\n", AD_VERSION);
        } else {
            std::printf("%s", qPrintable(parser.helpText()));
        }
        return 0;
    }
    Options options;
    if (const auto code = readOptions(parser, options)) {
        return *code;
    }

    const bool headless = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!options.screenshot.isEmpty() && headless && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ui::noteAbsentBus();
    const auto fonts = ui::readFontsAhead();
    QApplication app(argc, argv);
    const auto bus = ui::reachBusAhead();
    QGuiApplication::setDesktopFileName(QStringLiteral("assertion-doctor"));
    // A picture for documentation is the same on every machine: it reads and leaves no settings unless told where.
    if (options.dataDir.isEmpty() && options.screenshot.isEmpty()) {
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    if (!options.dataDir.isEmpty()) {
        options.dataDir = QDir::cleanPath(options.dataDir);
        // Profiles, requests and answers lie there, and are of nobody else's business.
        QDir().mkpath(QFileInfo(options.dataDir).absolutePath());
        QDir().mkdir(options.dataDir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    ui::Preferences preferences(options.dataDir);
    // Below the translations, which come first wherever there is one.
    ui::Typesetter typesetter;
    QCoreApplication::installTranslator(&typesetter);
    // A picture speaks English unless it was told otherwise.
    speak(options.dataDir.isEmpty() ? QStringLiteral("en") : preferences.language());
    QGuiApplication::setApplicationDisplayName(Tr::tr("Assertion Doctor"));
    ui::Theme& theme = ui::Theme::instance();
    theme.install(app, preferences.lastScheme());
    preferences.applyLooks();
    if (options.theme) {
        theme.force(*options.theme);
    }

    ui::Session session;
    // The window comes first, then the store: unless it is a profile that is to be shown.
    ui::KeeperOptions kept;
    kept.folder = options.dataDir;
    kept.authorityFile = preferences.authorityFile();
    kept.waits = options.profile.isEmpty() && options.screenshot.isEmpty();
    kept.drafts = options.screenshot.isEmpty();
    kept.calls = options.screenshot.isEmpty();
    ui::Keeper keeper(kept);
    keeper.follow(session);
    if (!kept.authorityFile.isEmpty()) {
        session.authorities().trust(kept.authorityFile);
    }
    const bool bringsBack = options.file.isEmpty() && options.profile.isEmpty() && options.screenshot.isEmpty();
    if (bringsBack) {
        keeper.readDraft(); // while the window is made
    }
    if (fonts.valid()) {
        fonts.wait(); // whoever asks while it reads would read it all again
    }
    ui::loadFonts(); // the widgets wait for the bus
    ui::WindowHost host(session, preferences);
    host.setProfiles(&keeper);
    ui::MainWindow& window = host.window();
    if (options.size.isValid()) {
        window.resize(options.size);
    } else {
        window.restorePlace();
    }
    if (!options.profile.isEmpty()) {
        keeper.openNamed(options.profile);
    }
    if (!options.file.isEmpty()) {
        window.openFile(options.file);
    } else if (bringsBack) {
        const auto bringBack = [&] {
            if (!keeper.restoreDraft()) {
                host.window().restoreProfile();
                return; // what somebody began meanwhile stays: the next start finds the rest
            }
            host.window().go(ui::PageId::Credentials); // unless another one was left
            host.window().say(Tr::tr("What was not saved when the window closed is here again."));
            if (!options.page) {
                host.window().restorePage();
            }
        };
        // As good as always it is there by now; the window does not wait for a large one.
        if (keeper.draftIsRead()) {
            bringBack();
        } else {
            QObject::connect(&keeper, &ui::Keeper::draftRead, &host, bringBack);
        }
    }
    if (!options.screenshot.isEmpty()) {
        return ui::takeScreenshot(window, session, keeper, options.page, options.screenshot)
                   ? 0
                   : complain(Tr::tr("%1 cannot be written.").arg(options.screenshot), inputError);
    }
    if (options.page) {
        window.stayOn(*options.page);
    }
    const auto begin = [&keeper] {
        setIcon(); // the tray shows it, too
        keeper.begin();
        QThreadPool::globalInstance()->start([] { (void)late(); });
    };
    QObject::connect(&window, &ui::MainWindow::firstPainted, &keeper, begin);
    QTimer::singleShot(beginAtLatestMs, &keeper, begin);
    window.show();
    return QApplication::exec();
}

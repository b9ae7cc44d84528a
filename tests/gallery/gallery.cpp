// Pictures of every page and state of the real window, for README and for eyes that look for flaws.
//
//     gallery FOLDER [--theme light|dark] [--size WxH] [--language en] [--only NAME,NAME…] [--list]
//
// Each picture is FOLDER/NAME.png. The states are reached as a person reaches them, with the practice server in the
// place of a real one; tests/screenshots.sh calls this for all themes, sizes and scales.
#include "base/language.h"
#include "base/time.h"
#include "credentials/credentials_page.h"
#include "diagnosis/diagnosis_page.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "gallery/kept_scenes.h"
#include "gallery/scenes.h"
#include "theme/theme.h"
#include "widgets/segment_bar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <cstdio>

using namespace ad;
using namespace ad::ui;

namespace {

constexpr int betweenMs = 150;  ///< heights that follow from widths settle in several passes
constexpr int longestMs = 5000; ///< something may blink or tick

/// A picture: how its state is reached, and which page shows it.
struct Picture {
    const char* name;
    PageId page;
    void (*reach)(gallery::Scene&);
};

// All pictures, in the order of a person's way. A new page or state is one line here.
const Picture pictures[] = {
    {"start", PageId::Start, [](gallery::Scene&) {}},
    {"start-used", PageId::Start, gallery::filesOpenedBefore},
    {"credentials-empty", PageId::Credentials, [](gallery::Scene&) {}},
    {"credentials", PageId::Credentials, gallery::credentials},
    {"credentials-passphrase", PageId::Credentials, gallery::encryptedKey},
    {"credentials-wrong-passphrase", PageId::Credentials, gallery::wrongPassphrase},
    {"credentials-repaired", PageId::Credentials, gallery::repairedKey},
    {"credentials-unreadable", PageId::Credentials, gallery::unreadableKey},
    {"credentials-other-key-registered", PageId::Credentials, gallery::otherKeyRegistered},
    {"credentials-no-server", PageId::Credentials, gallery::serverWithoutDiscovery},
    {"brought-several", PageId::Diagnosis, gallery::severalThings},
    {"brought-unknown", PageId::Start, gallery::unknownText},
    {"brought-another", PageId::Diagnosis, gallery::anotherStory},
    {"brought-added", PageId::Diagnosis, gallery::addedStory},
    {"assertion-empty", PageId::Assertion, [](gallery::Scene&) {}},
    {"assertion", PageId::Assertion, gallery::credentials},
    {"assertion-wrong", PageId::Assertion, gallery::audienceWrong},
    {"assertion-chosen", PageId::Assertion, gallery::claimChosen},
    {"assertion-editing", PageId::Assertion, gallery::claimEdited},
    {"assertion-json", PageId::Assertion, gallery::assertionAsJson},
    {"assertion-compare-empty", PageId::Assertion, gallery::compareEmpty},
    {"assertion-compare", PageId::Assertion, gallery::compareDifferent},
    {"assertion-of-a-case", PageId::Assertion, gallery::waiting},
    {"assertion-none-brought", PageId::Assertion, gallery::noAssertionBrought},
    {"assertion-given", PageId::Assertion, gallery::givenAssertion},
    {"request-empty", PageId::Request, [](gallery::Scene&) {}},
    {"request-before", PageId::Request, gallery::credentials},
    {"request-key-missing", PageId::Request, gallery::keyMissing},
    {"request-elsewhere", PageId::Request, gallery::sentElsewhere},
    {"request-sending", PageId::Request, gallery::sending},
    {"request", PageId::Request, gallery::refusedThrice},
    {"request-headers", PageId::Request, gallery::answerHeaders},
    {"request-certificates", PageId::Request, gallery::answerCertificates},
    {"request-curl", PageId::Request, gallery::requestAsCurl},
    {"request-assumed", PageId::Request, gallery::givenAssertion},
    {"diagnosis-empty", PageId::Diagnosis, [](gallery::Scene&) {}},
    {"diagnosis-not-sent", PageId::Diagnosis, gallery::credentials},
    {"diagnosis", PageId::Diagnosis, gallery::waiting},
    {"diagnosis-certain", PageId::Diagnosis, gallery::audienceRefused},
    {"diagnosis-fixed", PageId::Diagnosis, gallery::audienceFixed},
    {"diagnosis-many-causes", PageId::Diagnosis, gallery::answerAlone},
    {"diagnosis-granted", PageId::Diagnosis, gallery::granted},
    {"diagnosis-no-answer", PageId::Diagnosis, gallery::noAnswer},
    {"diagnosis-finding", PageId::Diagnosis, gallery::findingChosen},
    {"diagnosis-explained", PageId::Diagnosis, gallery::causeExplained},
    {"diagnosis-search", PageId::Diagnosis, gallery::searched},
    {"diagnosis-probe", PageId::Diagnosis, gallery::probeOffered},
    {"credentials-long", PageId::Credentials, gallery::longValues},
    {"assertion-long", PageId::Assertion, gallery::longValues},
    {"request-long", PageId::Request, gallery::longValues},
    {"diagnosis-long", PageId::Diagnosis, gallery::longValues},
    {"start-profiles", PageId::Start, gallery::startWithProfiles},
    {"profiles-empty", PageId::Profiles, gallery::nothingKept},
    {"profiles", PageId::Profiles, gallery::profilesFilled},
    {"profiles-trouble", PageId::Profiles, gallery::profileTrouble},
    {"profiles-key-gone", PageId::Profiles, gallery::profileKeyGone},
    {"profiles-nothing-found", PageId::Profiles, gallery::profilesNothingFound},
    {"profiles-archive", PageId::Profiles, gallery::profilesArchive},
    {"profiles-undo", PageId::Profiles, gallery::profilesUndo},
    {"profiles-damaged", PageId::Profiles, gallery::profilesDamaged},
    {"profiles-read-only", PageId::Profiles, gallery::profilesReadOnly},
    {"profiles-export", PageId::Profiles, gallery::profilesExport},
    {"profile-open", PageId::Credentials, gallery::profileOpen},
    {"watch-empty", PageId::Watch, gallery::nothingKept},
    {"watch-offered", PageId::Watch, gallery::watchOffered},
    {"watch-new", PageId::Watch, gallery::watchNew},
    {"watch", PageId::Watch, gallery::watchRunning},
    {"watch-of-unknown-age", PageId::Watch, gallery::watchOfUnknownAge},
    {"request-watched", PageId::Request, gallery::requestWatched},
    {"watch-forty-tries", PageId::Watch, gallery::watchFortyTries},
    {"watch-several", PageId::Watch, gallery::watchSeveral},
    {"watch-paused", PageId::Watch, gallery::watchPaused},
    {"watch-granted", PageId::Watch, gallery::watchGranted},
    {"watch-changed", PageId::Watch, gallery::watchChanged},
    {"watch-limit", PageId::Watch, gallery::watchLimit},
    {"watch-until", PageId::Watch, gallery::watchUntil},
    {"watch-key-gone", PageId::Watch, gallery::watchKeyGone},
    {"watch-failed", PageId::Watch, gallery::watchFailed},
    {"watch-stopped", PageId::Watch, gallery::watchStopped},
    {"watch-locked", PageId::Watch, gallery::watchLocked},
    {"watch-passphrase", PageId::Watch, gallery::watchPassphrase},
    {"watch-compared", PageId::Watch, gallery::watchCompared},
    {"settings", PageId::Settings, [](gallery::Scene&) {}},
    {"palette", PageId::Diagnosis, gallery::palette},
    {"keyboard", PageId::Start, gallery::keyboard},
    {"about", PageId::Start, gallery::about},
    {"help", PageId::Assertion, gallery::help},
    {"help-profiles", PageId::Profiles, gallery::helpOfProfiles},
    {"focus-ring", PageId::Credentials, gallery::focusRing},
};

int take(const Picture& picture, const QString& folder, const QSize& size) {
    QTemporaryDir data;
    gallery::Scene scene(data.path(), size);
    scene.show(picture.page);
    picture.reach(scene);
    if (scene.window.current() != picture.page) {
        scene.window.stayOn(picture.page);
    }
    scene.window.activateWindow();
    // The picture is ready when the next one is the same.
    QElapsedTimer settling;
    settling.start();
    QImage before;
    for (QImage now = scene.window.grab().toImage(); now != before && settling.elapsed() < longestMs;
         now = scene.window.grab().toImage()) {
        before = now;
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < betweenMs) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        }
    }
    const QString path = QDir(folder).filePath(QLatin1String(picture.name) + QStringLiteral(".png"));
    if (!scene.window.grab().save(path)) {
        std::fprintf(stderr, "gallery: %s cannot be written\n", qPrintable(path));
        return 1;
    }
    std::printf("%s\n", qPrintable(path));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
    parser.addOptions(
        {{QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("NAME"), QStringLiteral("light")},
         {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"), QStringLiteral("1280x800")},
         {QStringLiteral("language"), QStringLiteral("of the texts"), QStringLiteral("CODE"), QStringLiteral("en")},
         {QStringLiteral("only"), QStringLiteral("these pictures"), QStringLiteral("NAMES")},
         {QStringLiteral("list"), QStringLiteral("say which there are, and end")}});
    parser.process(app);
    if (parser.isSet(QStringLiteral("list"))) {
        for (const Picture& picture : pictures) {
            std::printf("%s\n", picture.name);
        }
        return 0;
    }
    const QString folder = parser.positionalArguments().value(0);
    const QStringList sides = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (folder.isEmpty() || size.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "gallery: name a folder, and a size such as 1280x800\n");
        return 2;
    }
    speak(parser.value(QStringLiteral("language")));
    Theme::instance().install(app, std::nullopt);
    Theme::instance().force(parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? Scheme::Dark
                                                                                           : Scheme::Light);
    const QStringList only = parser.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    int failed = 0;
    for (const Picture& picture : pictures) {
        if (only.isEmpty() || only.contains(QLatin1String(picture.name))) {
            failed += take(picture, folder, size);
        }
    }
    return failed == 0 ? 0 : 1;
}

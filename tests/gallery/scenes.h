// The states that the pictures show, each reached as a person reaches it.
#pragma once

#include "frame/main_window.h"
#include "frame/preferences.h"
#include "keys/key.h"
#include "practice/server.h"
#include "profiles/keeper.h"
#include "session/session.h"
#include <QTcpServer>
#include <memory>

namespace ad::gallery {

/// A window with nothing in it yet, and what a state may need.
struct Scene {
    Scene(const QString& dataDir, const QSize& size);
    /// Until nothing is under way.
    void wait();
    /// A practice server that knows the scene's key; a fresh registration is refused for `propagationMinutes`.
    void startServer(int propagationMinutes, bool tls = false);
    /// Key, client ID and the practice server's address.
    void fillIn();
    void send();
    /// Saved profiles, by what `options` say; until they are read.
    void keep(ui::KeeperOptions options);
    void show(ui::PageId page);
    [[nodiscard]] QString keyPem() const;

    QString folder;
    ui::PageId page = ui::PageId::Start; ///< the one that the picture shows
    keys::Key key;
    std::unique_ptr<practice::Server> server;
    QTcpServer silent; ///< takes connections and says nothing
    ui::Session session;
    ui::Preferences preferences;
    std::unique_ptr<ui::Keeper> keeper; ///< outlives the window
    ui::MainWindow window;
};

/// Until `done`, or until it is given up, which is told.
void until(const std::function<bool()>& done);
/// Lets what is shown settle.
void paint();
/// The tab of that place in the bar that is named so; found by the place, whatever language is spoken.
void chooseTab(Scene& scene, int bar, int tab);
/// Presses the visible button with these words.
void press(Scene& scene, const QString& words);

void filesOpenedBefore(Scene& scene);
void credentials(Scene& scene);
void encryptedKey(Scene& scene);
void wrongPassphrase(Scene& scene);
void repairedKey(Scene& scene);
void unreadableKey(Scene& scene);
void otherKeyRegistered(Scene& scene);
void serverWithoutDiscovery(Scene& scene);
void severalThings(Scene& scene);
void unknownText(Scene& scene);
/// Of another client than the open case, and of the same server as that.
void anotherStory(Scene& scene);
void addedStory(Scene& scene);
void noAssertionBrought(Scene& scene);
void audienceWrong(Scene& scene);
void keyMissing(Scene& scene);
void sentElsewhere(Scene& scene);
void claimChosen(Scene& scene);
void claimEdited(Scene& scene);
void assertionAsJson(Scene& scene);
void compareEmpty(Scene& scene);
void compareDifferent(Scene& scene);
void givenAssertion(Scene& scene);
void sending(Scene& scene);
void refusedThrice(Scene& scene);
void answerHeaders(Scene& scene);
void answerCertificates(Scene& scene);
void requestAsCurl(Scene& scene);
void waiting(Scene& scene);
void audienceRefused(Scene& scene);
void audienceFixed(Scene& scene);
void answerAlone(Scene& scene);
void granted(Scene& scene);
void noAnswer(Scene& scene);
void findingChosen(Scene& scene);
void causeExplained(Scene& scene);
void searched(Scene& scene);
void probeOffered(Scene& scene);
/// Identifiers, addresses and words of a server that fit nowhere.
void longValues(Scene& scene);
void palette(Scene& scene);
void keyboard(Scene& scene);
void about(Scene& scene);
void help(Scene& scene);
void helpOfProfiles(Scene& scene);
void focusRing(Scene& scene);

} // namespace ad::gallery

#include "gallery/kept_scenes.h"
#include "base/file.h"
#include "base/time.h"
#include "keys/certificate.h"
#include "profiles/profiles_page.h"
#include "ui/profiles_support.h"
#include "watch/watch_page.h"

#include <QDir>
#include <QFile>
#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace ad::gallery {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

/// Noon of a quiet day: the same in every picture.
std::int64_t noonMs() { return *parseRfc3339("2026-11-23T12:03:12Z") * 1000; }

template <class Result>
void must(const Result& result) {
    if (!result) {
        qFatal("%s", qPrintable(result.error().toText()));
    }
}

/// The store as another program fills it, and what the window needs to look at it.
struct Kept {
    explicit Kept(Scene& made)
        : scene(made), keychain(std::make_shared<ui::KeychainState>()),
          store(*profiles::Store::open({utf8(scene.folder), [] { return noonMs(); }, systemRandom, 5000})) {
        QFile file(QDir(scene.folder).filePath(u"bulk-export.pem"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(scene.keyPem().toLatin1());
        }
        file.close();
        keyPath = utf8(file.fileName());
    }

    /// Epic's sandbox with a key in a file that was saved `minutesAgo`.
    profiles::Profile sandbox(const char* name, int minutesAgo) {
        profiles::Profile p;
        p.name = name;
        p.credentials.vendor = "epic";
        p.credentials.environment = "sandbox";
        p.credentials.clientId = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
        p.credentials.fhirBaseUrl = "https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4";
        p.credentials.tokenEndpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
        p.key.path = keyPath;
        p.key = profiles::remember(p.key, scene.key);
        p.registered.jwksUrl = "https://keys.example.org/bulk/jwks.json";
        p.answers.keyRegisteredAt = (noonMs() - minutesAgo * minuteMs) / 1000;
        return add(p);
    }
    profiles::Profile other(const char* name, const char* vendor, const char* environment, const char* endpoint) {
        profiles::Profile p;
        p.name = name;
        p.credentials.vendor = vendor;
        p.credentials.environment = environment;
        p.credentials.clientId = "b7c2a1f0-55de-4c09-8f1e-0d3c4f6a9e21";
        p.credentials.tokenEndpoint = endpoint;
        p.key.path = keyPath;
        p.key = profiles::remember(p.key, scene.key);
        return p;
    }
    profiles::Profile add(const profiles::Profile& p) { return *store->add(p); }

    void attempt(const std::string& id, std::int64_t atMs, int status = 400, const char* error = "invalid_client",
                 const char* by = "watch", const nlohmann::ordered_json& detail = {}) {
        profiles::AttemptRow row;
        row.profileId = id;
        row.state = profiles::AttemptState::Finished;
        row.begunAtMs = atMs;
        row.tookMs = 380 + atMs / 1000 % 97;
        row.by = by;
        row.status = status;
        row.outcome = status == 200 ? "granted" : status == 0 ? "no_answer" : "rejected";
        row.error = status == 200 ? "" : error;
        if (status == 400) {
            row.causes = {"key_not_propagated"};
        }
        must(store->addAttempt(row, detail));
    }

    /// A watch of `tries` tries, one every `everyMs`, the last one 4 minutes ago. `reason` empty: it goes on.
    profiles::WatchRow watch(const profiles::Profile& p, int tries, std::int64_t everyMs, const char* reason = "",
                             bool running = true) {
        const std::int64_t last = noonMs() - 4 * minuteMs;
        for (int i = 0; i < tries; ++i) {
            attempt(p.id, last - (tries - 1 - i) * everyMs);
        }
        profiles::WatchRow row;
        row.profileId = p.id;
        row.owner = profiles::thisProcess("6f1d3f0e-7d51-4f83-9a07-7d9c2b61a" + std::to_string(100 + made++), "window");
        row.startedAtMs = last - std::max(0, tries - 1) * everyMs;
        row.nextAtMs = noonMs() + 6 * minuteMs;
        row.heartbeatMs = noonMs();
        row.tries = tries;
        row.firstAnswer = "400 invalid_client";
        row = *store->claimWatch(row);
        row.startedAtMs = last - std::max(0, tries - 1) * everyMs;
        row.tries = tries;
        row.firstAnswer = "400 invalid_client";
        row.nextAtMs = noonMs() + 6 * minuteMs;
        row.running = running;
        row.stopReason = reason;
        must(store->saveWatch(row));
        return row;
    }
    void end(const profiles::Profile& p, const char* reason, bool changed = false) {
        auto row = watch(p, 6, 3 * minuteMs);
        row.running = false;
        row.stopReason = reason;
        row.changedAtMs = changed ? noonMs() - 4 * minuteMs : 0;
        must(store->saveWatch(row));
    }

    /// Lets the window look at all this; `real`: by the machine's clock, so that requests can be sent.
    void show(bool real = false) {
        ui::KeeperOptions options;
        options.folder = scene.folder;
        options.keychain = [state = keychain] { return std::make_unique<ui::FakeKeychain>(state); };
        if (!real) {
            options.clock = [] { return noonMs(); };
            options.moment = [] { return watch::Moment{noonMs(), noonMs()}; };
        }
        scene.keep(std::move(options));
    }

    Scene& scene;
    std::shared_ptr<ui::KeychainState> keychain;
    std::unique_ptr<profiles::Store> store;
    std::string keyPath;
    int made = 0;
};

/// What every list of profiles looks like after some months.
std::map<std::string, profiles::Profile> fill(Kept& kept) {
    std::map<std::string, profiles::Profile> out;
    const auto at = [](std::int64_t agoMs) { return noonMs() - agoMs; };
    auto waiting = kept.sandbox("Bulk export, sandbox", 18);
    kept.watch(waiting, 5, 3 * minuteMs);
    out["waiting"] = waiting;

    auto lakeside =
        kept.other("Lakeside Clinics, production", "oracle-health", "production",
                   "https://authorization.cerner.com/tenants/ec2458f2/hosts/lakeside/protocols/oauth2/token");
    lakeside.tags = {"live", "nightly"};
    lakeside.notes = "Ada Moreau at Lakeside renews the certificate; allow two weeks.";
    lakeside.registered.certificatePem =
        keys::selfSigned(kept.scene.key, u"Lakeside"_s, noonMs() / 1000 - 324 * 86400, 365)->pem();
    lakeside = kept.add(lakeside);
    for (int day = 30; day >= 0; --day) {
        kept.attempt(lakeside.id, at(day * dayMs + 5 * hourMs), 200, "", "send");
    }
    out["lakeside"] = lakeside;

    auto cerner = kept.other("Cerner code console", "oracle-health", "sandbox",
                             "https://authorization.cerner.com/tenants/ec2458f2/protocols/oauth2/token");
    cerner.tags = {"sandbox"};
    cerner = kept.add(cerner);
    kept.attempt(cerner.id, at(26 * hourMs), 400, "invalid_client", "send");
    out["cerner"] = cerner;

    auto uploaded = kept.other("Riverbend Health, uploaded key", "epic", "production",
                               "https://epic.riverbend.example.org/interconnect/oauth2/token");
    uploaded.registered.certificatePem =
        keys::selfSigned(kept.scene.key, u"Riverbend"_s, noonMs() / 1000 - 90 * 86400, 365)->pem();
    uploaded = kept.add(uploaded);
    kept.attempt(uploaded.id, at(3 * hourMs), 200, "", "send");
    out["uploaded"] = uploaded;

    auto longName = kept.other("Population health, nightly export of all groups for the regional quality programme",
                               "smart-bulk-data-server", "", "https://bulk-data.smarthealthit.org/auth/token");
    longName.tags = {"nightly", "quality", "regional"};
    longName = kept.add(longName);
    kept.attempt(longName.id, at(9 * minuteMs), 0, "timeout", "send");
    out["long"] = longName;

    auto gone = kept.other("Old laptop", "okta", "", "https://dev-33506.okta.example.com/oauth2/v1/token");
    gone.key.path = utf8(QDir(kept.scene.folder).filePath(u"no-longer-here.pem"_s));
    out["gone"] = kept.add(gone);
    out["new"] = kept.add(kept.other("New at Smile", "smile-cdr", "", "https://smile.example.org/oauth/token"));
    auto archived = kept.add(kept.other("Pilot of 2025", "epic", "sandbox", "https://fhir.epic.com/oauth2/token"));
    out["archived"] = *kept.store->setArchived(archived.id, true);
    return out;
}

/// A scene with one profile that is watched.
void shownWatch(Scene& scene, const std::string& id) {
    for (ui::WatchPage* page : scene.window.findChildren<ui::WatchPage*>()) {
        page->reveal(id);
    }
    scene.wait();
}

void ended(Scene& scene, const char* reason, bool changed = false) {
    Kept kept(scene);
    const auto p = kept.sandbox("Bulk export, sandbox", 22);
    kept.end(p, reason, changed);
    kept.show();
    shownWatch(scene, p.id);
}

void choose(Scene& scene, const std::string& id) {
    for (ui::ProfilesPage* page : scene.window.findChildren<ui::ProfilesPage*>()) {
        page->reveal(id);
    }
}

} // namespace

void nothingKept(Scene& scene) { Kept(scene).show(); }

void profilesFilled(Scene& scene) {
    Kept kept(scene);
    const auto made = fill(kept);
    kept.show();
    choose(scene, made.at("waiting").id);
}

void profileTrouble(Scene& scene) {
    Kept kept(scene);
    const auto made = fill(kept);
    kept.show();
    choose(scene, made.at("lakeside").id);
}

void profileKeyGone(Scene& scene) {
    Kept kept(scene);
    const auto made = fill(kept);
    kept.show();
    choose(scene, made.at("gone").id);
}

void profilesNothingFound(Scene& scene) {
    profilesFilled(scene);
    for (QLineEdit* field : scene.window.findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->isClearButtonEnabled()) {
            field->setText(u"athena"_s);
        }
    }
}

void profilesArchive(Scene& scene) {
    profilesFilled(scene);
    chooseTab(scene, 0, 1);
}

void profilesUndo(Scene& scene) {
    Kept kept(scene);
    const auto made = fill(kept);
    kept.show();
    scene.keeper->remove(made.at("cerner").id);
    until([&] { return scene.keeper->view().find(made.at("cerner").id) == nullptr && scene.keeper->idle(); });
}

void profilesDamaged(Scene& scene) {
    {
        Kept kept(scene);
        fill(kept);
    }
    QFile file(QDir(scene.folder).filePath(u"profiles.db"_s));
    if (file.open(QIODevice::ReadWrite)) {
        file.write("This was a database once.");
        file.close();
    }
    ui::KeeperOptions options;
    options.folder = scene.folder;
    scene.keep(std::move(options));
}

void profilesReadOnly(Scene& scene) {
    {
        Kept kept(scene);
        fill(kept);
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(QDir(scene.folder).filePath(u"profiles.db"_s));
        if (database.open()) {
            QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s);
        }
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    ui::KeeperOptions options;
    options.folder = scene.folder;
    options.clock = [] { return noonMs(); };
    scene.keep(std::move(options));
}

void profilesExport(Scene& scene) {
    profilesFilled(scene);
    press(scene, ui::ProfilesPage::tr("&Export…"));
}

void profileOpen(Scene& scene) {
    Kept kept(scene);
    const auto made = fill(kept);
    kept.show();
    scene.keeper->open(text(made.at("lakeside").id));
    until([&] { return !scene.keeper->currentId().empty() && scene.session.idle(); });
}

void startWithProfiles(Scene& scene) {
    Kept kept(scene);
    fill(kept);
    filesOpenedBefore(scene);
    kept.show();
}

void watchOffered(Scene& scene) {
    Kept kept(scene);
    kept.show();
    credentials(scene);
    until([&] { return scene.keeper->unsaved(); });
}

void watchNew(Scene& scene) {
    Kept kept(scene);
    const auto p = kept.sandbox("Bulk export, sandbox", 2);
    kept.show();
    scene.keeper->open(text(p.id));
    until([&] { return !scene.keeper->currentId().empty() && scene.session.idle(); });
}

void watchRunning(Scene& scene) {
    Kept kept(scene);
    const auto p = kept.sandbox("Bulk export, sandbox", 22);
    kept.watch(p, 6, 3 * minuteMs);
    kept.show();
    shownWatch(scene, p.id);
}

void watchOfUnknownAge(Scene& scene) {
    Kept kept(scene);
    auto p = kept.sandbox("Bulk export, sandbox", 22);
    p.answers = {};
    p = *kept.store->update(p);
    kept.watch(p, 6, 3 * minuteMs);
    kept.show();
    shownWatch(scene, p.id);
}

void requestWatched(Scene& scene) {
    Kept kept(scene);
    const auto p = kept.sandbox("Bulk export, sandbox", 22);
    kept.watch(p, 6, 3 * minuteMs);
    kept.show();
    scene.keeper->open(text(p.id));
    until([&] { return scene.keeper->tries().size() == 6 && scene.session.idle(); });
    scene.window.stayOn(ui::PageId::Request);
}

void watchFortyTries(Scene& scene) {
    Kept kept(scene);
    const auto p = kept.sandbox("Bulk export, sandbox", 11 * 60);
    kept.watch(p, 40, 16 * minuteMs);
    kept.show();
    shownWatch(scene, p.id);
}

void watchSeveral(Scene& scene) {
    Kept kept(scene);
    const auto first = kept.sandbox("Bulk export, sandbox", 22);
    kept.watch(first, 6, 3 * minuteMs);
    kept.watch(kept.sandbox("Group export, sandbox", 130), 12, 10 * minuteMs);
    kept.end(kept.sandbox("Reports, sandbox", 60), "granted", true);
    const auto uploaded = kept.other("Riverbend Health, uploaded key", "epic", "production",
                                     "https://epic.riverbend.example.org/interconnect/oauth2/token");
    auto hit = uploaded;
    hit.answers.keyRegisteredAt = (noonMs() - 5 * hourMs) / 1000;
    hit.registered.certificatePem =
        keys::selfSigned(scene.key, u"Riverbend"_s, noonMs() / 1000 - 90 * 86400, 365)->pem();
    const auto hitKept = kept.add(hit);
    kept.watch(hitKept, 9, 30 * minuteMs);
    kept.show();
    shownWatch(scene, hitKept.id);
}

void watchPaused(Scene& scene) {
    Kept kept(scene);
    const auto p = kept.sandbox("Bulk export, sandbox", 22);
    kept.watch(p, 6, 3 * minuteMs);
    must(kept.store->pauseWatch(p.id));
    kept.show();
    shownWatch(scene, p.id);
}

void watchGranted(Scene& scene) {
    scene.startServer(0);
    Kept kept(scene);
    auto p = kept.sandbox("Bulk export, sandbox", 22);
    p.credentials.fhirBaseUrl = scene.server->fhirBaseUrl();
    p.credentials.tokenEndpoint = scene.server->tokenEndpoint();
    p.registered = {};
    p.registered.publicKeyPem = scene.key.spkiPem();
    p.answers.keyRegisteredAt = systemNowMs() / 1000 - 22 * 60;
    p = *kept.store->update(p);
    for (const int minutes : {19, 15, 11, 7, 3}) {
        kept.attempt(p.id, systemNowMs() - minutes * minuteMs);
    }
    kept.show(true);
    scene.keeper->startWatch(p.id);
    until([&] { return scene.keeper->grantedTo(p.id) != nullptr; });
    shownWatch(scene, p.id);
}

void watchChanged(Scene& scene) {
    Kept kept(scene);
    const auto p = kept.sandbox("Bulk export, sandbox", 26);
    kept.end(p, "changed", true);
    kept.attempt(p.id, noonMs() - minuteMs, 400, "invalid_scope");
    kept.show();
    shownWatch(scene, p.id);
}

void watchLimit(Scene& scene) { ended(scene, "limit"); }

void watchUntil(Scene& scene) { ended(scene, "until"); }

void watchKeyGone(Scene& scene) { ended(scene, "key_gone"); }

void watchFailed(Scene& scene) { ended(scene, "failed"); }

void watchStopped(Scene& scene) { ended(scene, "stopped"); }

void watchLocked(Scene& scene) {
    Kept kept(scene);
    auto p = kept.sandbox("Bulk export, sandbox", 22);
    p.key.path.clear();
    p.key.inKeychain = true;
    p = *kept.store->update(p);
    kept.keychain->error =
        Error{"keychain_locked",
              QCoreApplication::translate("ad::profiles", "The keychain is locked, and it was not unlocked."),
              {},
              QCoreApplication::translate("ad::profiles",
                                          "Unlock it (log in to the desktop, or open its own program) and try "
                                          "again, or name the key file.")};
    kept.show();
    scene.keeper->startWatch(p.id);
    until([&] { return scene.keeper->view().find(p.id)->trouble.has_value(); });
    shownWatch(scene, p.id);
}

void watchPassphrase(Scene& scene) {
    Kept kept(scene);
    encryptedKey(scene); // in the place of the key's file
    scene.session.clear();
    const auto p = kept.sandbox("Bulk export, sandbox", 22);
    kept.show();
    scene.keeper->startWatch(p.id);
    until([&] { return scene.keeper->view().find(p.id)->needsPassphrase; });
    shownWatch(scene, p.id);
}

void watchCompared(Scene& scene) {
    // Sent for real, so that there is something to lay side by side.
    scene.startServer(0);
    Kept kept(scene);
    kept.show(true);
    scene.fillIn();
    scene.keeper->save();
    until([&] { return scene.keeper->currentProfile() != nullptr && scene.keeper->idle(); });
    scene.send();
    scene.session.editValue(false, u"aud"_s, text(scene.server->fhirBaseUrl()));
    scene.wait();
    scene.send();
    until([&] { return scene.keeper->idle(); });
    paint();
    for (QListView* list : scene.window.findChildren<QListView*>(u"tries"_s)) {
        until([&] { return list->model()->rowCount() == 2; });
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    press(scene, QCoreApplication::translate("ad::ui::TriesCard", "&Compare with the one before"));
    until([&] { return scene.keeper->idle(); });
}

} // namespace ad::gallery

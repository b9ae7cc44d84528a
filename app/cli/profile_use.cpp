#include "cli/profile_use.h"

#include "cli/command.h"
#include "cli/tr.h"
#include "net/wire.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <utility>

namespace ad::cli {

void needApplication() {
    static int argc = 1;
    static char name[] = "assertion-doctor-cli";
    static char* argv[] = {name, nullptr};
    // Never destroyed: at the end of the program nothing is left that it could be destroyed before.
    static const auto* const application = QCoreApplication::instance() ? nullptr : new QCoreApplication(argc, argv);
    Q_UNUSED(application)
}

Expected<std::unique_ptr<profiles::Store>> openStore(const std::string& dataDir) {
    needApplication();
    auto store = profiles::Store::open({dataDir, systemNowMs, systemRandom, 5000});
    if (store)
        for (const auto& notice : (*store)->notices())
            say(notice.text);
    return store;
}

Expected<profiles::Profile> findProfile(const profiles::Store& store, const std::string& name) {
    auto found = store.find(name);
    if (found || found.error().code != "profile_not_found")
        return found;
    std::vector<std::string> known;
    if (const auto all = store.profiles({{}, {}, std::nullopt}))
        for (const profiles::Profile& p : *all)
            known.push_back(p.name);
    QStringList near;
    for (const std::string& one : namesNear(name, known))
        near << text(one);
    if (!near.isEmpty())
        found.error().todo = Tr::tr("Near to it: %1.").arg(near.join(QLatin1String(", ")));
    return found;
}

Expected<std::shared_ptr<ProfileUse>> useProfile(const std::string& dataDir, const std::string& name) {
    auto store = openStore(dataDir);
    if (!store)
        return tl::make_unexpected(store.error());
    auto profile = findProfile(**store, name);
    if (!profile)
        return tl::make_unexpected(profile.error());
    auto out = std::make_shared<ProfileUse>();
    out->store = std::move(*store);
    out->profile = std::move(*profile);
    out->secrets = profiles::systemKeychain();
    return out;
}

Expected<keys::KeyFile> readProfileKey(ProfileUse& use, const keys::AskPassphrase& ask) {
    std::optional<Expected<keys::KeyFile>> key;
    QEventLoop loop;
    profiles::loadKey(use.profile, *use.secrets, ask, [&](Expected<keys::KeyFile> loaded) {
        key = std::move(loaded);
        loop.quit();
    });
    if (!key)
        loop.exec();
    if (!*key)
        return std::move(*key);
    const keys::Key& own = (*key)->first().key;
    if (const QString change = profiles::keyChange(use.profile.key, own); !change.isEmpty())
        say(change);
    if (use.profile.key.thumbprint.empty() && !use.store->readOnly()) {
        profiles::Profile known = use.profile;
        known.key = profiles::remember(known.key, own);
        if (auto saved = use.store->update(known))
            use.profile = std::move(*saved);
    }
    return std::move(*key);
}

KeptAttempt::KeptAttempt(ProfileUse* use, const net::Request& request, const std::string& by) : m_use(use) {
    if (!use || net::objection(request))
        return;
    if (const auto begun = use->store->begin(use->profile.id, by))
        m_id = *begun;
    else
        complain(begun.error());
}

KeptAttempt::~KeptAttempt() {
    if (m_id != 0)
        (void)m_use->store->abandon(m_id);
}

void KeptAttempt::finish(const profiles::AttemptEnd& end) {
    if (m_id == 0)
        return;
    if (const auto kept = m_use->store->finish(std::exchange(m_id, 0), end); !kept)
        complain(kept.error());
}

} // namespace ad::cli

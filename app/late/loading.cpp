// In the program: what net, practice and profiles are linked with elsewhere is asked of the part that is loaded.
#include "late/late.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QTimer>
#include <mutex>

namespace ad {

namespace {

constexpr auto part = "assertion-doctor-late";

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::Late)
};

/// What cannot be sent, because what sends is missing.
class Unsent : public net::Pending {
  public:
    Unsent(const net::Request& request, const Error& why) {
        m_exchange.request = request;
        m_exchange.error = net::NetworkError{"refused", why.what, why.todo};
        QTimer::singleShot(0, this, [this] {
            Q_EMIT finished(m_exchange);
            deleteLater();
        });
    }
    void cancel() override {} // it ends by itself

  private:
    net::Exchange m_exchange;
};

/// A keychain that cannot be asked, because what asks it is missing.
class Closed : public profiles::SecretStore {
  public:
    explicit Closed(Error why) : m_why(std::move(why)) {}
    void read(const std::string& entry, Read done) override {
        Q_UNUSED(entry);
        later([this, done] { done(tl::make_unexpected(m_why)); });
    }
    void write(const std::string& entry, const Secret& secret, Done done) override {
        Q_UNUSED(entry);
        Q_UNUSED(secret);
        later([this, done] { done(tl::make_unexpected(m_why)); });
    }
    void remove(const std::string& entry, Done done) override {
        Q_UNUSED(entry);
        later([this, done] { done(tl::make_unexpected(m_why)); });
    }

  private:
    void later(const std::function<void()>& tell) { QTimer::singleShot(0, &m_alive, tell); }

    Error m_why;
    QObject m_alive;
};

Expected<const Late*> load() {
    const QString here = QCoreApplication::applicationDirPath();
    QString said;
    for (const QString& folder : {here + QLatin1Char('/') + QLatin1String(AD_LATE_INSTALLED), here}) {
        QLibrary library(folder + QLatin1Char('/') + QLatin1String(part) + QLatin1String(".so"));
        // All of it at once, so that it cannot fail later; and until the end of the process, so that nothing of it is
        // gone while something that it made is still being taken down.
        library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
        using Offer = const Late* (*)();
        if (const auto offer = reinterpret_cast<Offer>(library.resolve("adLate"))) {
            return offer();
        }
        said = library.errorString();
    }
    return fail("part_missing", Tr::tr("A part of this program cannot be loaded."), Tr::tr("Install it anew."), said);
}

} // namespace

Expected<const Late*> late() {
    static std::mutex mutex;
    static Expected<const Late*> loaded = nullptr;
    const std::scoped_lock lock(mutex);
    if (loaded && *loaded == nullptr) {
        loaded = load();
    }
    return loaded;
}

namespace net {

Pending* beginTransfer(const Request& request, const Limits& limits, Settings settings) {
    const auto there = late();
    return there ? (*there)->transfer(request, limits, std::move(settings)) : new Unsent(request, there.error());
}

} // namespace net

namespace practice {

Expected<std::shared_ptr<Server>> makeServer(Options options) {
    const auto there = late();
    if (!there) {
        return tl::make_unexpected(there.error());
    }
    return (*there)->server(std::move(options));
}

} // namespace practice

namespace profiles {

std::unique_ptr<SecretStore> systemKeychain(int timeoutMs) {
    const auto there = late();
    if (!there) {
        return std::make_unique<Closed>(there.error());
    }
    return (*there)->keychain(timeoutMs);
}

} // namespace profiles

} // namespace ad

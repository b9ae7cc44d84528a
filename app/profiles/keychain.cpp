#include "profiles/keychain.h"
#include "profiles/tr.h"

#include <QLibrary>
#include <QPointer>
#include <QTimer>
#ifdef AD_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif
#include <openssl/crypto.h>
#include <qt6keychain/keychain.h>

namespace ad::profiles {
namespace {

const QString service = QStringLiteral("assertion-doctor");

Error locked() {
    return {"keychain_locked",
            Tr::tr("The keychain is locked, and it was not unlocked."),
            {},
            Tr::tr("Unlock it (log in to the desktop, or open its own program) and try again, or name the key file.")};
}

Error errorOf(const QKeychain::Job& job) {
    const QString& said = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {"keychain_no_entry",
                Tr::tr("The keychain has no such entry."),
                {},
                Tr::tr("Put the key into the keychain again, or name its file.")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {"keychain_refused",
                Tr::tr("The keychain was not opened for this program."),
                {},
                Tr::tr("Allow it when the keychain asks, or name the key file instead.")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {"keychain_absent",
                Tr::tr("There is no keychain here (no Secret Service and no KWallet answers)."),
                {},
                Tr::tr("Start one (gnome-keyring or KWallet), or keep the key as a file.")};
    default:
        break;
    }
    if (said.contains(QLatin1String("locked"), Qt::CaseInsensitive) ||
        said.contains(QLatin1String("dismissed"), Qt::CaseInsensitive))
        return locked();
    if (said.contains(QLatin1String("ServiceUnknown")) || said.contains(QLatin1String("not provided by any")) ||
        said.contains(QLatin1String("D-Bus"), Qt::CaseInsensitive) || said.contains(QLatin1String("autolaunch")))
        return {"keychain_absent",
                Tr::tr("There is no keychain here (no Secret Service and no KWallet answers)."),
                {},
                Tr::tr("Start one (gnome-keyring or KWallet), or keep the key as a file.")};
    return {"keychain_failed",
            Tr::tr("The keychain failed: %1.").arg(shown(said.toStdString(), 200)),
            {},
            Tr::tr("Try again; if it stays so, keep the key as a file.")};
}

/// A locked Secret Service that nobody can unlock says of every entry that there is none: whether it is locked has to
/// be asked apart.
void askWhetherLocked(QObject* context, const std::function<void(bool)>& done) {
#ifdef AD_DBUS
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    call.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        done(reply.isValid() && reply.value().variant().toBool());
    });
#else
    Q_UNUSED(context);
    done(false);
#endif
}

/// A Secret Service deletes only what is unlocked, and says of the rest that there is nothing: what a delete left
/// behind has to be looked for apart. `done` gets whether this entry is still there.
void askWhetherLeft(QObject* context, const std::string& entry, const std::function<void(bool)>& done) {
#ifdef AD_DBUS
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    call << QVariant::fromValue(Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), text(entry)}});
    call.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        const QDBusPendingReply<Paths, Paths> reply = *watcher;
        done(reply.isValid() && !(reply.argumentAt<0>().isEmpty() && reply.argumentAt<1>().isEmpty()));
    });
#else
    Q_UNUSED(context);
    Q_UNUSED(entry);
    done(false);
#endif
}

/// libsecret keeps the service that it found first, and what it agreed on with it; a keyring that was started anew
/// knows nothing of that. After this it is looked for again.
void forgetService() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    using Disconnect = void (*)();
    static const auto disconnect =
        reinterpret_cast<Disconnect>(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect != nullptr)
        disconnect();
#endif
}

/// Wipes what a job of the keychain shares with `bytes`; a copy of our own would leave the job's as they are.
void wipe(const QByteArray& bytes) {
    OPENSSL_cleanse(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

class Keychain : public SecretStore {
  public:
    explicit Keychain(int timeoutMs) : m_timeoutMs(timeoutMs) {}

    void read(const std::string& entry, Read done) override {
        start([] { return new QKeychain::ReadPasswordJob(service, nullptr); }, entry,
              [done](QKeychain::Job* job, const std::optional<Error>& error) {
                  if (error) {
                      done(tl::make_unexpected(*error));
                      return;
                  }
                  const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob*>(job)->binaryData();
                  Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
                  wipe(bytes);
                  done(std::move(secret));
              });
    }
    void write(const std::string& entry, const Secret& secret, Done done) override {
        const auto make = [secret] {
            auto* job = new QKeychain::WritePasswordJob(service, nullptr);
            const QByteArray bytes(secret.view().data(), static_cast<qsizetype>(secret.size()));
            job->setBinaryData(bytes);
            QObject::connect(job, &QObject::destroyed, [bytes] { wipe(bytes); });
            return job;
        };
        start(make, entry, [done](QKeychain::Job*, const std::optional<Error>& error) { finish(done, error); });
    }
    void remove(const std::string& entry, Done done) override {
        start([] { return new QKeychain::DeletePasswordJob(service, nullptr); }, entry,
              [this, entry, done](QKeychain::Job*, const std::optional<Error>& error) {
                  if (error && error->code != "keychain_no_entry") {
                      finish(done, error);
                      return;
                  }
                  auto* guard = new QObject(&m_alive);
                  askWhetherLeft(guard, entry, [guard, done](bool left) {
                      guard->deleteLater();
                      finish(done, left ? std::optional(locked()) : std::nullopt);
                  });
              });
    }

  private:
    using Make = std::function<QKeychain::Job*()>;
    using Ended = std::function<void(QKeychain::Job*, const std::optional<Error>&)>;

    static void finish(const Done& done, const std::optional<Error>& error) {
        if (error)
            done(tl::make_unexpected(*error));
        else
            done({});
    }
    void start(const Make& make, const std::string& entry, const Ended& done, bool again = false) {
        QKeychain::Job* job = make();
        job->setInsecureFallback(false);
        job->setKey(text(entry));
        // A job that waits for a person cannot be taken back: it is left behind, and what it says later is dropped.
        auto* guard = new QObject(&m_alive);
        auto* timer = new QTimer(guard);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, guard, [guard, done] {
            guard->deleteLater();
            guard->disconnect();
            done(nullptr, locked());
        });
        QObject::connect(
            job, &QKeychain::Job::finished, guard,
            [this, make, entry, again, guard, timer, done](QKeychain::Job* ended) {
                if (!timer->isActive())
                    return;
                timer->stop();
                const auto error = ended->error() == QKeychain::NoError ? std::optional<Error>() : errorOf(*ended);
                if (error && (error->code == "keychain_no_entry" || error->code == "keychain_refused")) {
                    askWhetherLocked(guard, [guard, done, error](bool isLocked) {
                        guard->deleteLater();
                        done(nullptr, isLocked ? locked() : *error);
                    });
                    return;
                }
                guard->deleteLater();
                if (error && !again && (error->code == "keychain_failed" || error->code == "keychain_absent")) {
                    forgetService();
                    start(make, entry, done, true);
                    return;
                }
                done(ended, error);
            });
        timer->start(m_timeoutMs);
        job->start();
    }

    int m_timeoutMs;
    QObject m_alive;
};

} // namespace

std::unique_ptr<SecretStore> openKeychain(int timeoutMs) { return std::make_unique<Keychain>(timeoutMs); }

} // namespace ad::profiles

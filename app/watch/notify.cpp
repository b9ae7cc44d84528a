#include "watch/notify.h"
#include "watch/tr.h"

#include <QTimer>
#include <map>

#ifdef AD_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace ad::watch {
namespace {

Error absent() {
    return {"notify_absent",
            Tr::tr("There is no notification service here."),
            {},
            Tr::tr("Keep the window or the terminal in sight.")};
}

} // namespace

struct Notifier::Private {
    std::map<uint, std::string> shown; ///< notification's id to profile
    bool listening = false;
};

Notifier::Notifier(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {}
Notifier::~Notifier() = default;

#ifdef AD_DBUS

void Notifier::show(const Note& note, const std::function<void(Expected<void>)>& done) {
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        if (done)
            QTimer::singleShot(0, this, [done] { done(tl::make_unexpected(absent())); });
        return;
    }
    if (!d->listening) {
        d->listening = true;
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                    SLOT(onActionInvoked(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(note.good || note.calm ? 1 : 2)},
                            {QStringLiteral("desktop-entry"), QStringLiteral("assertion-doctor")},
                            {QStringLiteral("category"), QStringLiteral("network")}};
    // A service may read markup in the body: what is shown is text.
    call << QStringLiteral("Assertion Doctor") << uint(0) << QStringLiteral("assertion-doctor") << note.title
         << note.body.toHtmlEscaped() << QStringList{QStringLiteral("default"), Tr::tr("Open")} << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 10000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, done, note](QDBusPendingCallWatcher* ended) {
        const QDBusPendingReply<uint> reply = *ended;
        ended->deleteLater();
        if (reply.isError()) {
            const QDBusError::ErrorType type = reply.error().type();
            if (!done)
                return;
            if (type == QDBusError::ServiceUnknown || type == QDBusError::NoServer || type == QDBusError::Disconnected)
                done(tl::make_unexpected(absent()));
            else
                done(fail("notify_failed", Tr::tr("The notification was not shown: %1.").arg(reply.error().message()),
                          Tr::tr("Keep the window or the terminal in sight.")));
            return;
        }
        d->shown[reply.value()] = note.profileId;
        if (done)
            done({});
    });
}

#else

void Notifier::show(const Note&, const std::function<void(Expected<void>)>& done) {
    if (done)
        QTimer::singleShot(0, this, [done] { done(tl::make_unexpected(absent())); });
}

#endif

void Notifier::onActionInvoked(uint id, const QString&) {
    if (const auto it = d->shown.find(id); it != d->shown.end())
        Q_EMIT activated(it->second);
}

void Notifier::onClosed(uint id, uint) { d->shown.erase(id); }

} // namespace ad::watch

#include "theme/system_scheme.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTimer>

#ifdef AD_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace ad::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

std::optional<Scheme> systemSchemeHint() {
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
    return std::nullopt;
}

void followSystemScheme(Theme& theme) {
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &theme, [&theme] {
        if (const auto scheme = systemSchemeHint()) {
            theme.setSystemScheme(*scheme);
        }
    });
}

#else

std::optional<Scheme> systemSchemeHint() { return std::nullopt; }

#ifdef AD_DBUS

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interfaceName = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colourScheme = "color-scheme";

// 1: dark is preferred; 2: light is preferred; 0: nothing is, and then the palette counts.
void take(Theme& theme, QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    const uint preference = value.toUInt();
    if (preference == 1 || preference == 2) {
        theme.setSystemScheme(preference == 1 ? Scheme::Dark : Scheme::Light);
    }
}

} // namespace

/// Receives the portal's signal; QtDBus can only call slots.
class PortalListener : public QObject {
    Q_OBJECT
  public:
    explicit PortalListener(Theme& theme) : QObject(&theme), m_theme(theme) {}

    void ask() {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            return;
        }
        bus.connect(QLatin1String(service), QLatin1String(path), QLatin1String(interfaceName),
                    QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
        QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path),
                                                           QLatin1String(interfaceName), QStringLiteral("Read"));
        call << QString::fromLatin1(appearance) << QString::fromLatin1(colourScheme);
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError()) {
                take(m_theme, reply.value().variant());
            }
            watcher->deleteLater();
        });
    }

  private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
        if (group == QLatin1String(appearance) && key == QLatin1String(colourScheme)) {
            take(m_theme, value.variant());
        }
    }

  private:
    Theme& m_theme;
};

void followSystemScheme(Theme& theme) {
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    auto* listener = new PortalListener(theme);
    // After the first paint: the session bus is none of its business.
    QTimer::singleShot(200, listener, &PortalListener::ask);
}

#else

void followSystemScheme(Theme&) {}

#endif
#endif

} // namespace ad::ui

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) && defined(AD_DBUS)
#include "system_scheme.moc"
#endif

#include "theme/system_scheme.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
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

namespace {

void followHint(Theme& theme) {
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &theme, [&theme] {
        if (const auto scheme = systemSchemeHint()) {
            theme.setSystemScheme(*scheme);
        }
    });
}

} // namespace

#else

std::optional<Scheme> systemSchemeHint() { return std::nullopt; }

namespace {

void followHint(Theme&) {}

} // namespace

#endif

#ifdef AD_DBUS

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interfaceName = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto gnome = "org.gnome.desktop.interface";

struct Setting {
    const char* group;
    const char* key;
    void (*take)(Theme& theme, const QVariant& value);
};

constexpr Setting settings[] = {
    {appearance, "color-scheme",
     [](Theme& theme, const QVariant& value) {
         // 1: dark is preferred; 2: light is preferred; 0: nothing is, and then the palette counts.
         const uint preference = value.toUInt();
         if ((preference == 1 || preference == 2) && !systemSchemeHint()) {
             theme.setSystemScheme(preference == 1 ? Scheme::Dark : Scheme::Light);
         }
     }},
    {appearance, "contrast", [](Theme& theme, const QVariant& value) { theme.setSystemContrast(value.toUInt() == 1); }},
    {appearance, "reduced-motion",
     [](Theme& theme, const QVariant& value) { theme.setSystemMotion(value.toUInt() == 1); }},
    {gnome, "enable-animations", [](Theme& theme, const QVariant& value) { theme.setSystemMotion(!value.toBool()); }},
};

QVariant plain(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
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
        for (const Setting& setting : settings) {
            QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path),
                                                               QLatin1String(interfaceName), QStringLiteral("Read"));
            call << QString::fromLatin1(setting.group) << QString::fromLatin1(setting.key);
            auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
            connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, &setting] {
                const QDBusPendingReply<QDBusVariant> reply = *watcher;
                if (!reply.isError()) {
                    setting.take(m_theme, plain(reply.value().variant()));
                }
                watcher->deleteLater();
            });
        }
    }

  private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
        for (const Setting& setting : settings) {
            if (group == QLatin1String(setting.group) && key == QLatin1String(setting.key)) {
                setting.take(m_theme, plain(value.variant()));
            }
        }
    }

  private:
    Theme& m_theme;
};

void followSystemScheme(Theme& theme) {
    followHint(theme);
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    auto* listener = new PortalListener(theme);
    // After the first paint: the session bus is none of its business.
    QTimer::singleShot(200, listener, &PortalListener::ask);
}

void noteAbsentBus() {
    constexpr auto address = "DBUS_SESSION_BUS_ADDRESS";
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool told = !qEnvironmentVariableIsEmpty(address) ||
                      (!runtime.isEmpty() && QFileInfo::exists(runtime + QLatin1String("/bus")));
    const QString launcher = QStringLiteral("dbus-launch");
    if (told || QFileInfo::exists(QLatin1String("/usr/bin/") + launcher) ||
        !QStandardPaths::findExecutable(launcher).isEmpty()) {
        return;
    }
    qputenv(address, "disabled:");
}

std::future<void> reachBusAhead() {
    const QString platform = QGuiApplication::platformName();
    if (platform != QLatin1String("xcb") && !platform.startsWith(QLatin1String("wayland"))) {
        return {};
    }
    return std::async(std::launch::async, [] { (void)QDBusConnection::sessionBus(); });
}

#else

void followSystemScheme(Theme& theme) { followHint(theme); }

void noteAbsentBus() {}

std::future<void> reachBusAhead() { return {}; }

#endif

} // namespace ad::ui

#ifdef AD_DBUS
#include "system_scheme.moc"
#endif

// Light and dark, contrast and motion follow the desktop portal while the window is open: a private bus with a portal
// of our own that changes its mind.
#include "theme/system_scheme.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ad::ui;

namespace {

/// org.freedesktop.portal.Settings: `Read`, and the signal `SettingChanged`.
class Portal : public QDBusVirtualObject {
  public:
    explicit Portal(const QDBusConnection& bus) : m_bus(bus) {}

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != QLatin1String("Read")) {
            return false;
        }
        const QString name =
            message.arguments().value(0).toString() + QLatin1Char('/') + message.arguments().value(1).toString();
        if (!m_values.contains(name)) {
            bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), name));
            return true;
        }
        // The old method wraps the value twice.
        bus.send(message.createReply(
            QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(name)))))));
        return true;
    }

    void set(const QString& group, const QString& key, const QVariant& value) {
        m_values.insert(group + QLatin1Char('/') + key, value);
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

  private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
};

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString scheme = QStringLiteral("color-scheme");

QProcess busDaemon;

bool startBus() {
    busDaemon.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    if (!busDaemon.waitForStarted() || !busDaemon.waitForReadyRead()) {
        return false;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", busDaemon.readLine().trimmed());
    return true;
}

} // namespace

class TestPortal : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void followsWhileOpen();
    void contrastWithoutAPaletteOfItsOwn();
    void motion();
    void anAbsentBusIsNoted_data();
    void anAbsentBusIsNoted();
    void cleanupTestCase();

  private:
    std::unique_ptr<Portal> m_portal;
};

void TestPortal::initTestCase() {
    auto bus =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("portal"));
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    m_portal = std::make_unique<Portal>(bus);
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get()));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    m_portal->set(appearance, scheme, 1U);
    Theme::instance().install(*qApp, Scheme::Light);
}

void TestPortal::followsWhileOpen() {
    Theme& theme = Theme::instance();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown) {
        QSKIP("Qt has a hint of its own here, which comes before the portal");
    }
#endif
    QTRY_COMPARE(theme.scheme(), Scheme::Dark); // what the portal said when it was asked
    m_portal->set(appearance, scheme, 2U);
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tableColour(Scheme::Light, Role::Canvas));
    m_portal->set(appearance, scheme, 1U);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tableColour(Scheme::Dark, Role::Canvas));
    // The person's own choice comes first; what the desktop said meanwhile counts when it is given up.
    theme.force(Scheme::Dark);
    QSignalSpy spy(&theme, &Theme::changed);
    m_portal->set(appearance, scheme, 2U);
    m_portal->set(appearance, QStringLiteral("reduced-motion"), 1U);
    QTRY_VERIFY(theme.reducedMotion()); // signals come in order: the scheme's was seen before
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(spy.count(), 0);
    theme.followSystem();
    QCOMPARE(theme.scheme(), Scheme::Light);
    m_portal->set(appearance, QStringLiteral("reduced-motion"), 0U);
    QTRY_VERIFY(!theme.reducedMotion());
}

void TestPortal::contrastWithoutAPaletteOfItsOwn() {
    Theme& theme = Theme::instance();
    QTRY_VERIFY(!theme.highContrast());
    m_portal->set(appearance, QStringLiteral("contrast"), 1U);
    QTRY_VERIFY(theme.highContrast());
    for (const Role text : {Role::Text, Role::Muted, Role::Fail, Role::TokenClaims, Role::Accent}) {
        QVERIFY(contrast(theme.colour(text), theme.colour(Role::Surface)) >= 7.0);
    }
    QVERIFY(contrast(theme.colour(Role::OnAccent), theme.colour(Role::Accent)) >= 7.0);
    m_portal->set(appearance, QStringLiteral("contrast"), 0U);
    QTRY_VERIFY(!theme.highContrast());
}

void TestPortal::motion() {
    Theme& theme = Theme::instance();
    QTRY_COMPARE(theme.duration(motion::moveMs), motion::moveMs);
    m_portal->set(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
    QTRY_COMPARE(theme.duration(motion::moveMs), 0);
    m_portal->set(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), true);
    QTRY_COMPARE(theme.duration(motion::moveMs), motion::moveMs);
    theme.setReducedMotion(true);
    QCOMPARE(theme.duration(motion::moveMs), 0);
    theme.setReducedMotion(false);
}

void TestPortal::anAbsentBusIsNoted_data() {
    QTest::addColumn<QByteArray>("address"); // as the session tells it
    QTest::addColumn<bool>("socket");        // where systemd has it
    QTest::addColumn<bool>("launcher");
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("none, and nothing that starts one") << QByteArray() << false << false << QByteArray("disabled:");
    QTest::newRow("one is told") << QByteArray("unix:path=/x") << false << false << QByteArray("unix:path=/x");
    QTest::newRow("one of systemd") << QByteArray() << true << false << QByteArray();
    QTest::newRow("one may be started") << QByteArray() << false << true << QByteArray();
}

void TestPortal::anAbsentBusIsNoted() {
    QFETCH(QByteArray, address);
    QFETCH(bool, socket);
    QFETCH(bool, launcher);
    QFETCH(QByteArray, then);
    if (QFile::exists(QStringLiteral("/usr/bin/dbus-launch")) && then == "disabled:") {
        QSKIP("dbus-launch is installed");
    }
    const QTemporaryDir folder;
    const auto make = [&](const char* name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    };
    if (socket) {
        make("bus");
    }
    if (launcher) {
        make("dbus-launch");
    }
    const QByteArrayList names{"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "PATH"};
    QByteArrayList before;
    for (const QByteArray& name : names) {
        before.append(qgetenv(name));
        qputenv(name, QFile::encodeName(folder.path()));
    }
    qputenv(names[0], address);
    noteAbsentBus();
    const QByteArray after = qgetenv(names[0]);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (before[i].isNull()) {
            qunsetenv(names[i]);
        } else {
            qputenv(names[i], before[i]);
        }
    }
    QCOMPARE(after, then);
}

void TestPortal::cleanupTestCase() {
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    busDaemon.kill();
    busDaemon.waitForFinished();
}

int main(int argc, char** argv) {
    // The bus has to be there before the program asks for one.
    if (!startBus()) {
        qWarning("no dbus-daemon: %s", qPrintable(busDaemon.errorString()));
        return 77;
    }
    QApplication app(argc, argv);
    TestPortal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_portal.moc"

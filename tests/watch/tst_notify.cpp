// Notifications against a service of its own kind, a small one in Python, and against a real one, dunst: each on a
// session bus of its own.
#include "support/private_screen.h"
#include "watch/notify.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <iostream>

using namespace ad;

namespace {

constexpr const char* service = R"(
import dbus, dbus.service, sys
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib
DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.freedesktop.Notifications", bus)
class S(dbus.service.Object):
    @dbus.service.method("org.freedesktop.Notifications", in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        print("|".join([app, summary, body, ",".join(actions), str(int(hints["urgency"]))]), flush=True)
        GLib.idle_add(lambda: self.ActionInvoked(7, "default"))
        return 7
    @dbus.service.signal("org.freedesktop.Notifications", signature="us")
    def ActionInvoked(self, id, key): pass
S(bus, "/org/freedesktop/Notifications")
print("ready", flush=True)
GLib.MainLoop().run()
)";

int failed(const char* what, const QByteArray& why = {}) {
    std::cerr << what << ": " << why.toStdString() << '\n';
    return 1;
}

int inSession(bool present) {
    QProcess python;
    if (present) {
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(service)});
        if (test::lineOf(python) != "ready")
            return failed("no service", python.readAllStandardError());
    }
    watch::Notifier notifier;
    QEventLoop loop;
    std::optional<Expected<void>> shown;
    std::string opened;
    QObject::connect(&notifier, &watch::Notifier::activated, &loop, [&](const std::string& id) {
        opened = id;
        loop.quit();
    });
    watch::Note note;
    note.title = QStringLiteral("It works");
    note.body = QStringLiteral("A <b>& B");
    note.good = true;
    note.profileId = "p1";
    notifier.show(note, [&](Expected<void> done) {
        shown = std::move(done);
        if (!present)
            loop.quit();
    });
    QTimer::singleShot(15000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!shown)
        return failed("no reply");
    if (!present)
        return !*shown && shown->error().code == "notify_absent" ? 0 : failed("absent", shown->error().code.c_str());
    if (!*shown)
        return failed("refused", shown->error().toText().toUtf8());
    if (opened != "p1")
        return failed("not opened");
    const QByteArray line = test::lineOf(python);
    python.kill();
    python.waitForFinished();
    return line == "Assertion Doctor|It works|A &lt;b&gt;&amp; B|default,Open|1" ? 0 : failed("shown", line);
}

bool gdbus(const QStringList& arguments) {
    QProcess call;
    call.start(QStringLiteral("gdbus"), arguments);
    return call.waitForFinished(25000) && call.exitCode() == 0;
}

/// A person's own daemon on a screen, and a click on what it shows.
int withDunst() {
    test::PrivateScreen screen;
    if (!screen.start())
        return failed("no screen");
    QProcess dunst;
    dunst.start(QStringLiteral("dunst"), {QStringLiteral("-print")});
    if (!gdbus({QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"), QStringLiteral("20"),
                QStringLiteral("org.freedesktop.Notifications")}))
        return failed("no dunst", dunst.readAllStandardError());
    watch::Notifier notifier;
    QEventLoop loop;
    std::optional<Expected<void>> shown;
    std::string opened;
    bool clicked = false;
    QObject::connect(&notifier, &watch::Notifier::activated, &loop, [&](const std::string& id) {
        opened = id;
        loop.quit();
    });
    watch::Note note;
    note.title = QStringLiteral("It works");
    note.body = QStringLiteral("A <b>& B");
    note.good = true;
    note.profileId = "p1";
    notifier.show(note, [&](Expected<void> done) { shown = std::move(done); });
    QTimer click;
    QObject::connect(&click, &QTimer::timeout, &loop, [&] {
        if (shown)
            clicked |= gdbus({QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                              QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("--object-path"),
                              QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("--method"),
                              QStringLiteral("org.dunstproject.cmd0.NotificationAction"), QStringLiteral("0")});
    });
    click.start(500);
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    loop.exec();
    test::PrivateScreen::stop(dunst);
    const QByteArray said = dunst.readAllStandardOutput();
    if (!shown || !*shown)
        return failed("not taken", said);
    if (opened != "p1")
        return failed(clicked ? "the click opens nothing" : "no click", said);
    // What it shows is what was said: the name of a profile is no markup.
    for (const char* part : {"Assertion Doctor", "It works", "A &lt;b&gt;&amp; B"})
        if (!said.contains(part))
            return failed(part, said);
    return 0;
}

} // namespace

class TestNotify : public QObject {
    Q_OBJECT

    // A bus that starts nothing by itself, whatever is installed.
    static QString quietBus(const QTemporaryDir& folder) {
        QFile file(folder.filePath(QStringLiteral("bus.conf")));
        if (file.open(QIODevice::WriteOnly))
            file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                       "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                       "<allow own=\"*\"/></policy></busconfig>");
        return QStringLiteral("--config-file=") + file.fileName();
    }

  private Q_SLOTS:
    void onABus_data() {
        QTest::addColumn<QString>("how");
        QTest::newRow("a service") << "present";
        QTest::newRow("none") << "absent";
        QTest::newRow("dunst") << "dunst";
    }
    void onABus() {
        QFETCH(QString, how);
        if (how == QLatin1String("dunst"))
            for (const char* needed : {"dunst", "Xvfb", "gdbus"})
                if (QStandardPaths::findExecutable(QLatin1String(needed)).isEmpty())
                    QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(needed))));
        QTemporaryDir home;
        QProcess session;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral("dbus-run-session"),
                      {quietBus(home), QStringLiteral("--"), QCoreApplication::applicationFilePath(),
                       QStringLiteral("--how"), how});
        QVERIFY2(session.waitForFinished(60000), "it hangs");
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, session.readAll());
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--how"))
        return arguments.at(2) == QLatin1String("dunst") ? withDunst()
                                                         : inSession(arguments.at(2) == QLatin1String("present"));
    TestNotify test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notify.moc"

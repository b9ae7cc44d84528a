// Reads every #include of app/ and ui/ against the rooms as the build links them: one source root would let a wrong
// #include compile.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct Rooms {
    QStringList order;                   ///< as app/CMakeLists.txt has it
    QMap<QString, QSet<QString>> direct; ///< the rooms that a room's target is linked with; "ui" too

    QSet<QString> reach(const QString& room) const {
        QSet<QString> all;
        QStringList open = direct.value(room).values();
        while (!open.isEmpty()) {
            const QString next = open.takeLast();
            if (all.contains(next))
                continue;
            all.insert(next);
            open += direct.value(next).values();
        }
        return all;
    }
};

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList orderOf(const QString& cmake) {
    static const QRegularExpression line(u"^set\\(rooms ([a-z ]+)\\)$"_s, QRegularExpression::MultilineOption);
    return line.match(cmake).captured(1).split(u' ', Qt::SkipEmptyParts);
}

/// The targets ad_<room> that the target ad_<room> of this CMakeLists.txt is linked with, or waits for because their
/// objects are linked by whoever links it.
QSet<QString> linksOf(const QString& room, QString cmake) {
    static const QRegularExpression comment(u"#[^\n]*"_s);
    cmake.remove(comment);
    const QRegularExpression command(
        u"(ad_room\\(%1|(?:target_link_libraries|add_dependencies)\\(ad_%1)\\s([^)]*)\\)"_s.arg(room));
    static const QRegularExpression target(u"\\bad_([a-z]+)\\b"_s);
    QSet<QString> all;
    for (auto commands = command.globalMatch(cmake); commands.hasNext();) {
        const QString arguments = commands.next().captured(2);
        for (auto targets = target.globalMatch(arguments); targets.hasNext();)
            all.insert(targets.next().captured(1));
    }
    return all;
}

Rooms readRooms() {
    const QString root = QStringLiteral(AD_SOURCE_DIR);
    Rooms rooms;
    rooms.order = orderOf(textOf(root + "/app/CMakeLists.txt"_L1));
    const QSet<QString> known(rooms.order.begin(), rooms.order.end());
    for (const QString& room : std::as_const(rooms.order))
        rooms.direct[room] = linksOf(room, textOf(root + "/app/"_L1 + room + "/CMakeLists.txt"_L1)) & known;
    rooms.direct[u"ui"_s] = linksOf(u"ui"_s, textOf(root + "/ui/CMakeLists.txt"_L1)) & known;
    return rooms;
}

/// True for a header of Qt's that brings widgets in. Qt forwards some names of Gui from Widgets too: those are no
/// widgets.
bool isWidgetHeader(const QString& header) {
    static const QString base = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules{u"QtWidgets"_s, u"QtSvgWidgets"_s, u"QtOpenGLWidgets"_s, u"QtPrintSupport"_s};
    if (header.contains(u'/'))
        return modules.contains(header.section(u'/', 0, 0));
    if (QFile::exists(base + "/QtGui/"_L1 + header) || QFile::exists(base + "/QtCore/"_L1 + header))
        return false;
    return std::any_of(modules.begin(), modules.end(),
                       [&](const QString& module) { return QFile::exists(base + u'/' + module + u'/' + header); });
}

/// What is wrong with the includes of one file. `path` is relative to the root of the source: "app/jose/jws.cpp".
QStringList faults(const Rooms& rooms, const QString& path, const QString& text,
                   const std::function<bool(const QString&)>& exists) {
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const bool inApp = path.startsWith("app/"_L1);
    // What puts engine and window together, and what brings late what the program would be linked with.
    const bool late = path.startsWith("app/late/"_L1);
    const bool together = path == "app/main.cpp"_L1 || late;
    // The precompiled header of checks and of the rooms after it may read what all of them read.
    const QString room = path == "app/pch_engine.h"_L1 ? u"checks"_s : inApp ? path.section(u'/', 1, 1) : u"ui"_s;
    const QString folder = path.section(u'/', 0, -2);
    QStringList all;
    if (inApp && !together && path.count(u'/') > 1 && !rooms.order.contains(room))
        all << u"%1 is in no known room"_s.arg(path);
    QSet<QString> allowed = rooms.reach(room);
    if (inApp)
        allowed.insert(room);
    // The program cli puts room and checks together; nothing else of that room may name a check.
    if (path == "app/cli/main.cpp"_L1)
        allowed.insert(u"checks"_s);
    for (auto hits = include.globalMatch(text); hits.hasNext();) {
        const auto hit = hits.next();
        const QString header = hit.captured(2);
        const QString what = u"%1 includes %2"_s.arg(path, header);
        if (hit.captured(1) == "<"_L1) {
            if (inApp && (!together || late) && isWidgetHeader(header))
                all << what + ": widgets belong to ui"_L1;
            if (exists("app/"_L1 + header) || exists("ui/"_L1 + header))
                all << what + ": headers of this project stand in quotes"_L1;
            continue;
        }
        if (header.contains(".."_L1)) {
            all << what + ": a path from the root of app or ui is needed"_L1;
            continue;
        }
        if (together)
            continue;
        // ui and app have folders of the same name: ui's own is found first, as the compiler finds it.
        if (!inApp && (exists("ui/"_L1 + header) || exists(folder + u'/' + header)))
            continue;
        if (path == "ui/pch.h"_L1 && !header.contains(u'/') && exists("app/"_L1 + header))
            continue;
        const QString first = header.section(u'/', 0, 0);
        if (inApp && !header.contains(u'/') && exists(folder + u'/' + header))
            continue;
        if (header.contains(u'/') && rooms.order.contains(first)) {
            if (!allowed.contains(first))
                all << what + ": %1 does not use %2"_L1.arg(room, first);
            else if (!exists("app/"_L1 + header))
                all << what + ": there is no such file"_L1;
        } else if (!header.endsWith(".moc"_L1) && !header.startsWith("moc_"_L1)) {
            all << what + (inApp ? ": the engine includes only its own rooms"_L1 : ": there is no such file"_L1);
        }
    }
    return all;
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void order();
    void linksFollowTheOrder();
    void linksAreRead();
    void samples_data();
    void samples();
    void everyFile();
    void ownHeaderFirst();
    void namedOnlyToBeAvoided();

  private:
    Rooms m_rooms;
};

void TestLayering::initTestCase() {
    m_rooms = readRooms();
    // Without Qt's own headers no widget would be recognised.
    QVERIFY2(QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + "/QtWidgets/QWidget"_L1),
             "the headers of QtWidgets are not where Qt says");
}

void TestLayering::order() {
    QCOMPARE(
        m_rooms.order.join(u' '),
        u"base vendors keys jose smart net intake diagnosis checks attempt probes export profiles watch practice cli"_s);
    QCOMPARE(m_rooms.direct.value(u"practice"_s), QSet<QString>{u"base"_s});
    QCOMPARE(m_rooms.direct.value(u"net"_s), QSet<QString>{u"base"_s});
    QVERIFY(!m_rooms.reach(u"diagnosis"_s).contains(u"net"_s));
    QVERIFY(!m_rooms.reach(u"profiles"_s).contains(u"watch"_s));
    QVERIFY(!m_rooms.reach(u"ui"_s).contains(u"cli"_s));
}

void TestLayering::linksFollowTheOrder() {
    for (const QString& room : std::as_const(m_rooms.order)) {
        for (const QString& used : m_rooms.direct.value(room)) {
            QVERIFY2(m_rooms.order.indexOf(used) < m_rooms.order.indexOf(room),
                     qPrintable(u"%1 is linked with %2, which comes after it"_s.arg(room, used)));
        }
    }
    QVERIFY(!m_rooms.direct.value(u"ui"_s).isEmpty());
}

void TestLayering::linksAreRead() {
    const QString cmake =
        u"ad_room(jose OBJECT USES ad_keys Qt6::Core)\n# target_link_libraries(ad_jose PUBLIC ad_cli)\n"
        "target_link_libraries(ad_jose PRIVATE ad_net\n  ad_base)\n"
        "target_link_libraries(ad_josephine PRIVATE ad_export)\n"_s;
    QCOMPARE(linksOf(u"jose"_s, cmake), (QSet<QString>{u"keys"_s, u"net"_s, u"base"_s}));
    QCOMPARE(orderOf(u"# rooms\nset(rooms base keys)\n"_s), (QStringList{u"base"_s, u"keys"_s}));
}

void TestLayering::samples_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault"); // empty: none
    const auto row = [](const char* name, const char* path, const char* text, const char* fault) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << QString::fromLatin1(fault);
    };
    row("earlier room", "app/jose/jws.cpp",
        "#include \"jose/jws.h\"\n#include \"keys/key.h\"\n#include \"base/json.h\"\n", "");
    row("later room", "app/keys/key.cpp", "#include \"jose/jws.h\"\n", "keys does not use jose");
    row("room beside", "app/diagnosis/x.cpp", "#include \"net/exchange.h\"\n", "diagnosis does not use net");
    row("practice judges alone", "app/practice/x.cpp", "#include \"jose/jws.h\"\n", "practice does not use jose");
    row("ui in the engine", "app/cli/x.cpp", "#include \"frame/window.h\"\n", "only its own rooms");
    row("ui by its path", "app/cli/x.cpp", "#include \"ui/frame/window.h\"\n", "only its own rooms");
    row("climbing", "app/jose/x.cpp", "#include \"../ui/frame/window.h\"\n", "a path from the root");
    row("angle brackets", "app/jose/x.cpp", "#include <keys/key.h>\n", "stand in quotes");
    row("widget", "app/jose/x.cpp", "  #  include <QLabel>\n", "widgets belong to ui");
    row("widget by module", "app/jose/x.cpp", "#include <QtWidgets/QLabel>\n", "widgets belong to ui");
    row("widget in lower case", "app/jose/x.cpp", "#include <qapplication.h>\n", "widgets belong to ui");
    row("all widgets", "app/jose/x.cpp", "#include <QtWidgets>\n", "widgets belong to ui");
    row("gui is no widget", "app/jose/x.cpp", "#include <QAction>\n#include <QColor>\n#include <string>\n", "");
    row("widget in ui", "ui/frame/x.cpp", "#include <QLabel>\n#include \"frame/window.h\"\n#include \"jose/jws.h\"\n",
        "");
    row("ui and the command line", "ui/frame/x.cpp", "#include \"cli/options.h\"\n", "ui does not use cli");
    row("ui, no such file", "ui/frame/x.cpp", "#include \"frame/nothing.h\"\n", "no such file");
    row("main of the window", "app/main.cpp", "#include <QApplication>\n#include \"frame/window.h\"\n", "");
    row("main of the command line", "app/cli/main.cpp", "#include \"checks/support.h\"\n", "");
    row("checks from the command line", "app/cli/x.cpp", "#include \"checks/support.h\"\n", "cli does not use checks");
    row("precompiled for the engine", "app/pch_engine.h", "#include \"pch.h\"\n#include \"jose/jws.h\"\n", "");
    row("precompiled too early", "app/pch.h", "#include \"jose/jws.h\"\n", "does not use jose");
    row("precompiled for the window", "ui/pch.h", "#include \"pch.h\"\n#include <QtWidgets>\n", "");
    row("unknown room", "app/extra/x.cpp", "#include <string>\n", "in no known room");
    row("comment", "app/keys/x.cpp", "// #include \"jose/jws.h\"\n", "");
}

void TestLayering::samples() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    static const QSet<QString> files{u"app/pch.h"_s,         u"app/jose/jws.h"_s,      u"app/keys/key.h"_s,
                                     u"app/base/json.h"_s,   u"app/net/exchange.h"_s,  u"app/cli/options.h"_s,
                                     u"ui/frame/window.h"_s, u"app/checks/support.h"_s};
    const QStringList found = faults(m_rooms, path, text, [](const QString& name) { return files.contains(name); });
    if (fault.isEmpty()) {
        QCOMPARE(found, QStringList());
    } else {
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(fault), qPrintable(found.first()));
    }
}

void TestLayering::everyFile() {
    const QDir root(QStringLiteral(AD_SOURCE_DIR));
    QStringList found;
    int files = 0;
    for (const char* folder : {"app", "ui"}) {
        QDirIterator all(root.filePath(QString::fromLatin1(folder)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = root.relativeFilePath(all.next());
            ++files;
            found += faults(m_rooms, path, textOf(root.filePath(path)),
                            [&](const QString& name) { return QFile::exists(root.filePath(name)); });
        }
    }
    QVERIFY(files > 20);
    QVERIFY2(found.isEmpty(), qPrintable(u"\n  "_s + found.join("\n  "_L1)));
}

/// What compiles and is wrong everywhere in this project.
void TestLayering::namedOnlyToBeAvoided() {
    const QList<std::pair<QRegularExpression, QString>> avoided{
        {QRegularExpression(u"Secret\\(utf8\\("_s), u"leaves a second copy in memory: secretOf()"_s},
        {QRegularExpression(u"std::to(lower|upper)\\b"_s), u"goes by the locale: base/ascii.h"_s},
    };
    const QDir root(QStringLiteral(AD_SOURCE_DIR));
    QStringList found;
    for (const char* folder : {"app", "ui"}) {
        QDirIterator all(root.filePath(QString::fromLatin1(folder)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next(), text = textOf(path);
            for (const auto& [what, why] : avoided)
                if (const auto hit = what.match(text); hit.hasMatch())
                    found << u"%1 has %2, which %3"_s.arg(root.relativeFilePath(path), hit.captured(), why);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayering::ownHeaderFirst() {
    // So that each header is seen to compile alone.
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    int seen = 0;
    for (const QString& root : {u"app"_s, u"ui"_s}) {
        const QDir folder(QStringLiteral(AD_SOURCE_DIR) + u'/' + root);
        QDirIterator it(folder.path(), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString header = path.chopped(4) + ".h"_L1;
            if (!QFile::exists(header))
                continue;
            ++seen;
            const QString first = include.match(textOf(path)).captured(1);
            QVERIFY2(first == folder.relativeFilePath(header), qPrintable(path + " begins with "_L1 + first));
        }
    }
    QVERIFY(seen > 50);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"

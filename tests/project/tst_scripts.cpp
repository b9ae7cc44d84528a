// The two commands of the README, run in a copy with a blank in its path, with stand-ins for apt, CMake and the tools,
// so that nothing is installed or built.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString source(const QString& path) { return QStringLiteral(AD_SOURCE_DIR) + u'/' + path; }

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Run {
    int code = -1;
    QString out;
    QString err;
};

/// Runs /bin/sh with these arguments; `environment` is added to a bare one.
Run shell(const QStringList& arguments, const QString& folder, const QMap<QString, QString>& environment) {
    QProcess process;
    QProcessEnvironment all;
    all.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    all.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    process.setProcessEnvironment(all);
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"/bin/sh"_s, arguments);
    Run run;
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

/// A copy of the scripts in a path with blanks, and a folder of stand-ins that come first in PATH and write down how
/// they were called.
class Stage {
  public:
    Stage() {
        QDir(m_folder.path()).mkpath(u"the copy/installer"_s);
        QDir(m_folder.path()).mkpath(u"the copy/tests/servers/oidc-provider"_s);
        for (const char* room : {"app", "ui"}) {
            QDir(m_folder.path()).mkpath(u"the copy/"_s + QString::fromLatin1(room));
            write(u"the copy/%1/one two.cpp"_s.arg(QString::fromLatin1(room)), u"int one;\n"_s);
            write(u"the copy/%1/one two.h"_s.arg(QString::fromLatin1(room)), u"#pragma once\n"_s);
        }
        for (const char* name :
             {"installer/try.sh", "installer/packages.sh", "tests/run.sh", "tests/package.sh", "tests/tidy.py",
              "tests/servers/oidc-provider/package.json", ".clang-tidy", "CMakeLists.txt"})
            QFile::copy(source(QString::fromLatin1(name)), root() + u'/' + QString::fromLatin1(name));
        QDir(m_folder.path()).mkpath(u"stand-ins"_s);
        for (const char* tool :
             {"cmake", "ctest", "clang-format-14", "clang-tidy-14", "clang++-14", "apt-get", "sudo", "npm"})
            standIn(QString::fromLatin1(tool), {});
        standIn(u"clang-format-14"_s, u"[ \"$1\" != --version ] || echo 'clang-format version 14.0.6'"_s);
        standIn(u"clang-tidy-14"_s, u"[ \"$1\" != --version ] || echo 'LLVM version 14.0.6'"_s);
        standIn(u"g++-12"_s, u"[ \"$1\" != -dumpversion ] || echo 12"_s);
        standIn(u"dpkg-query"_s, u"printf 'ii '"_s);
        standIn(u"apt-cache"_s, u"printf '  Candidate: 1.0\\n'"_s);
        standIn(u"id"_s, u"echo 0"_s);
        standIn(u"cmake"_s, {});
    }
    QString root() const { return m_folder.path() + "/the copy"_L1; }
    void standIn(const QString& tool, const QString& then) {
        const QString path = u"stand-ins/"_s + tool;
        const QString after = tool == "cmake"_L1 ? programs() : QString();
        write(path, u"#!/bin/sh\necho \"%1 $*\" >>\"%2\"\n%3\n%4"_s.arg(tool, logPath(), then, after));
        QFile::setPermissions(m_folder.path() + u'/' + path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Run run(const QStringList& arguments, QMap<QString, QString> environment = {}) {
        environment[u"XDG_CACHE_HOME"_s] = m_folder.path() + "/cache"_L1;
        environment[u"PATH"_s] = m_folder.path() + "/stand-ins:/usr/bin:/bin"_L1;
        return shell(arguments, QDir::rootPath(), environment);
    }
    /// How the stand-ins were called, one call a line.
    QString log() const { return textOf(logPath()); }
    void write(const QString& path, const QString& text) {
        QFile file(m_folder.path() + u'/' + path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

  private:
    QString logPath() const { return m_folder.path() + "/calls.log"_L1; }
    /// As CMake leaves it: the programs that try.sh and run.sh start.
    QString programs() const {
        return u"[ \"$1\" = --build ] && [ ! -e no-programs ] || exit 0\n"
               "case $2 in build/try | build/gcc) ;; *) exit 0 ;; esac\n"
               "mkdir -p \"$2/app/cli\"\n"
               "printf '#!/bin/sh\\necho \"cli $*\" >>\"%1\"\\nexit ${CLI_STATUS:-1}\\n' "
               ">\"$2/app/cli/assertion-doctor-cli\"\n"
               "printf '#!/bin/sh\\necho \"window $*\" >>\"%1\"\\nexit ${WINDOW_STATUS:-0}\\n' "
               ">\"$2/assertion-doctor\"\n"
               "chmod +x \"$2/assertion-doctor\" \"$2/app/cli/assertion-doctor-cli\"\n"_s.arg(logPath());
    }
    QTemporaryDir m_folder;
};

} // namespace

class TestScripts : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void syntax_data();
    void syntax();
    void help_data();
    void help();
    void unknownOption_data();
    void unknownOption();
    void readme();
    void continuousIntegration();
    void missingPackages_data();
    void missingPackages();
    void installs();
    void installsWithoutRoot();
    void installFails();
    void noApt();
    void runDoesAll();
    void runWithoutNpm();
    void tidyHasATimeLimit();
    void runWithPackage();
    void runReportsFailures_data();
    void runReportsFailures();
    void crashOfTheProgramByGccIsTold();
    void buildFailureStops();
    void tidyReadsOnlyWhatChanged();
    void otherFormatVersionDoesNotCount();
    void otherTidyVersionDoesNotCount();
    void buildFolderOfAnotherCheckout();
    void tryInTheTerminal();
    void tryWithWindow();
    void tryWindowThatCannotOpen();
    void tryOnlyBuilds();
};

void TestScripts::syntax_data() {
    QTest::addColumn<QString>("script");
    for (const char* script : {"installer/try.sh", "installer/packages.sh", "tests/run.sh", "tests/package.sh"})
        QTest::newRow(script) << QString::fromLatin1(script);
}

void TestScripts::syntax() {
    QFETCH(QString, script);
    const Run run = shell({u"-n"_s, source(script)}, QDir::rootPath(), {});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    // What only other shells know does not show in a syntax check.
    static const QRegularExpression other(u"\\[\\[ |<<<|^\\s*(local|function|source)\\s"_s,
                                          QRegularExpression::MultilineOption);
    const auto hit = other.match(textOf(source(script)));
    QVERIFY2(!hit.hasMatch(), qPrintable(hit.captured()));
}

void TestScripts::help_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("try.sh") << u"installer/try.sh"_s << QStringList{u"--terminal"_s, u"--no-run"_s, u"--help"_s};
    QTest::newRow("run.sh") << u"tests/run.sh"_s << QStringList{u"--tidy"_s, u"--package"_s, u"--help"_s};
    QTest::newRow("package.sh") << u"tests/package.sh"_s << QStringList{u"--help"_s};
}

void TestScripts::help() {
    QFETCH(QString, script);
    QFETCH(QStringList, options);
    Stage stage;
    const Run run = stage.run({stage.root() + u'/' + script, u"--help"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    QVERIFY(run.out.startsWith("Usage: sh "_L1 + script));
    for (const QString& option : options)
        QVERIFY2(run.out.contains(option), qPrintable(option));
    QCOMPARE(stage.log(), QString());
}

void TestScripts::unknownOption_data() { help_data(); }

void TestScripts::unknownOption() {
    QFETCH(QString, script);
    Stage stage;
    const Run run = stage.run({stage.root() + u'/' + script, u"--fast"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("unknown option --fast"_L1));
    QCOMPARE(stage.log(), QString());
}

void TestScripts::readme() {
    const QString text = textOf(source(u"README.md"_s));
    QVERIFY(text.contains("sh installer/try.sh"_L1));
    QVERIFY(text.contains("sh tests/run.sh"_L1));
    // The case that it shows is JSON, and the presets that it names are there.
    static const QRegularExpression json(u"^```json\n(.*?)^```$"_s, QRegularExpression::MultilineOption |
                                                                        QRegularExpression::DotMatchesEverythingOption);
    QJsonParseError error{};
    const QJsonDocument shown = QJsonDocument::fromJson(json.match(text).captured(1).toUtf8(), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(shown[u"schema"_s].toString(), u"assertion-doctor/case/1"_s);
    const QString presets = textOf(source(u"CMakePresets.json"_s));
    for (const char* name : {"dev", "release", "package", "ci", "asan-ubsan", "tsan", "tidy"}) {
        QVERIFY2(text.contains(u"`%1`"_s.arg(QString::fromLatin1(name))), name);
        QVERIFY2(presets.contains(u"\"configurePreset\": \"%1\""_s.arg(QString::fromLatin1(name))), name);
    }
}

void TestScripts::continuousIntegration() {
    const QString path = source(u".ci/run"_s);
    QVERIFY(textOf(path).startsWith("#!/usr/bin/env bash\n"_L1));
    QVERIFY(textOf(path).contains("sh tests/run.sh"_L1));
    QVERIFY(QFile(path).permissions() & QFile::ExeOwner);
    QProcess bash;
    bash.start(u"bash"_s, {u"-n"_s, path});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.exitCode(), 0);
}

void TestScripts::missingPackages_data() {
    QTest::addColumn<QString>("installed"); // a case pattern of sh
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing") << u"one|two"_s << u"one two"_s << QString();
    QTest::newRow("one") << u"one"_s << u"one two"_s << u"two\n"_s;
    QTest::newRow("either") << u"two"_s << u"one|two"_s << QString();
    QTest::newRow("neither") << u"three"_s << u"one|two three"_s << u"one|two\n"_s;
}

void TestScripts::missingPackages() {
    QFETCH(QString, installed);
    QFETCH(QString, words);
    QFETCH(QString, missing);
    Stage stage;
    // A package that was removed but not purged is known to dpkg, and is not installed.
    stage.standIn(u"dpkg-query"_s,
                  u"for name; do :; done\ncase $name in %1) printf 'ii ' ;; *) printf 'rc ' ;; esac"_s.arg(installed));
    const Run run = stage.run({u"-euc"_s, u". \"$1\"; shift; missing_packages $1"_s, u"sh"_s,
                               stage.root() + "/installer/packages.sh"_L1, words});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, missing);
}

void TestScripts::installs() {
    Stage stage;
    stage.standIn(u"dpkg-query"_s, u"exit 1"_s);
    stage.standIn(u"apt-cache"_s,
                  u"case $2 in old) echo '  Candidate: (none)' ;; *) echo '  Candidate: 1.0' ;; esac"_s);
    const Run run = stage.run({u"-euc"_s, u". \"$1\"; install_packages 'old|new' plain"_s, u"sh"_s,
                               stage.root() + "/installer/packages.sh"_L1});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY(run.out.contains("Installing: new plain"_L1));
    static const QRegularExpression install(u"^apt-get .*-y .*install new plain$"_s,
                                            QRegularExpression::MultilineOption);
    QVERIFY2(install.match(stage.log()).hasMatch(), qPrintable(stage.log()));
    QVERIFY(stage.log().indexOf("update"_L1) < stage.log().indexOf("install "_L1));
    QVERIFY(!stage.log().contains("sudo"_L1));
}

void TestScripts::installsWithoutRoot() {
    Stage stage;
    stage.standIn(u"dpkg-query"_s, u"exit 1"_s);
    stage.standIn(u"id"_s, u"echo 1000"_s);
    const Run run = stage.run(
        {u"-euc"_s, u". \"$1\"; install_packages plain"_s, u"sh"_s, stage.root() + "/installer/packages.sh"_L1});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    // -n: there is nobody at a terminal here who could be asked for a password.
    QVERIFY2(stage.log().contains("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get"_L1), qPrintable(stage.log()));
}

void TestScripts::installFails() {
    Stage stage;
    stage.standIn(u"dpkg-query"_s, u"exit 1"_s);
    stage.standIn(u"apt-get"_s, u"exit 100"_s);
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1});
    QVERIFY(run.code != 0);
    QVERIFY2(run.err.contains("could not be installed"_L1), qPrintable(run.err));
    QVERIFY(!stage.log().contains("cmake --"_L1));
}

void TestScripts::noApt() {
    Stage stage;
    // A PATH without apt: only what the script itself needs.
    const Run run = stage.run({u"-euc"_s, u"PATH=/nowhere; . \"$1\"; install_packages one two"_s, u"sh"_s,
                               stage.root() + "/installer/packages.sh"_L1});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("no apt"_L1) && run.out.contains("one two"_L1), qPrintable(run.out));
}

void TestScripts::runDoesAll() {
    Stage stage;
    QDir(stage.root()).mkpath(u"build/tidy/app/base"_s);
    stage.write(u"the copy/build/tidy/app/base/AutogenInfo.json"_s, u"{}"_s);
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1, u"--tidy"_s});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    const QStringList calls = stage.log().split(u'\n').filter(QRegularExpression(u"^(cmake|ctest|clang)"_s));
    const QStringList wanted{u"^cmake --preset ci -B build/ci -DCMAKE_CXX_COMPILER=clang\\+\\+-14$"_s,
                             u"^cmake --build build/ci"_s,
                             u"^ctest .*--output-on-failure"_s,
                             u"^cmake --preset gcc -B build/gcc -DCMAKE_CXX_COMPILER=g\\+\\+-12 -DAD_WERROR=ON$"_s,
                             u"^cmake --build build/gcc"_s,
                             u"^clang-format-14 --version"_s,
                             u"^clang-format-14 --dry-run -Werror .*one two.cpp"_s,
                             u"^cmake --preset tidy -B build/tidy -DCMAKE_CXX_COMPILER=clang\\+\\+-14"_s,
                             u"^cmake -E cmake_autogen build/tidy/app/base/AutogenInfo.json Debug$"_s,
                             u"^clang-tidy-14 --version"_s,
                             u"^clang-tidy-14 --version"_s,
                             u"^clang-tidy-14 --quiet -p build/tidy (app|ui)/one two.cpp$"_s,
                             u"^clang-tidy-14 --quiet -p build/tidy (app|ui)/one two.cpp$"_s};
    QVERIFY2(calls.size() == wanted.size(), qPrintable(calls.join(u'\n')));
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(QRegularExpression(wanted[i]).match(calls[i]).hasMatch(), qPrintable(calls[i]));
    QVERIFY(run.out.contains("All right"_L1));
}

void TestScripts::runWithoutNpm() {
    Stage stage;
    stage.standIn(u"npm"_s, u"exit 1"_s);
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY2(run.err.contains("will be skipped"_L1), qPrintable(run.err));
    QVERIFY(stage.log().contains("ctest"_L1));
}

void TestScripts::tidyHasATimeLimit() {
    Stage stage;
    const QString script = stage.root() + "/tests/run.sh"_L1;
    const auto reads = [&] { return stage.log().count("clang-tidy-14 --quiet"_L1); };
    // The limit is far enough for two small files; with none left, nothing is read, and that is told.
    QCOMPARE(stage.run({script}).code, 0);
    QCOMPARE(reads(), 2);
    stage.write(u"the copy/app/one two.cpp"_s, u"int two;\n"_s);
    const Run run = stage.run({u"-c"_s, u"cd \"$1\" && python3 tests/tidy.py --minutes 0 clang-tidy-14 build/tidy 1"_s,
                               u"sh"_s, stage.root()});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY2(run.out.contains("Not read, as changed the longest time ago: 1"_L1), qPrintable(run.out));
    QCOMPARE(reads(), 2);
}

void TestScripts::runWithPackage() {
    Stage stage;
    stage.write(u"the copy/tests/package.sh"_s, u"echo 'package.sh ran'\nexit ${PACKAGE_STATUS:-0}\n"_s);
    Run run = stage.run({stage.root() + "/tests/run.sh"_L1, u"--package"_s});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY(run.out.contains("package.sh ran"_L1));
    run = stage.run({stage.root() + "/tests/run.sh"_L1, u"--package"_s}, {{u"PACKAGE_STATUS"_s, u"1"_s}});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.contains("Failed: package ("_L1));
}

void TestScripts::runReportsFailures_data() {
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("named");
    QTest::newRow("tests") << u"ctest"_s << u"exit 8"_s << u"Failed: tests ("_s;
    QTest::newRow("format") << u"clang-format-14"_s << u"[ \"$1\" = --version ] && echo 'version 14.0' || exit 1"_s
                            << u"Failed: format ("_s;
    QTest::newRow("clang-tidy") << u"clang-tidy-14"_s << u"[ \"$1\" = --version ] && echo 'version 14.0' || exit 1"_s
                                << u"Failed: clang-tidy ("_s;
    QTest::newRow("GCC") << u"cmake"_s << u"[ \"$2\" != build/gcc ] || exit 1"_s << u"Failed: gcc ("_s;
    QTest::newRow("configuring for clang-tidy")
        << u"cmake"_s << u"[ \"$2\" != tidy ] || exit 1"_s << u"Failed: clang-tidy ("_s;
}

void TestScripts::runReportsFailures() {
    QFETCH(QString, tool);
    QFETCH(QString, then);
    QFETCH(QString, named);
    Stage stage;
    stage.standIn(tool, then);
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1, u"--tidy"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains(named), qPrintable(run.out + run.err));
    // One failure does not hide the next: all steps are taken.
    QVERIFY(stage.log().contains("cmake --preset tidy"_L1));
}

void TestScripts::crashOfTheProgramByGccIsTold() {
    Stage stage;
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1}, {{u"CLI_STATUS"_s, u"139"_s}});
    QCOMPARE(run.code, 1);
    QVERIFY(stage.log().contains("cli practice --demo"_L1));
    QVERIFY2(run.out.contains("Failed: gcc ("_L1), qPrintable(run.out + run.err));
    QVERIFY2(run.err.contains("ended with 139"_L1), qPrintable(run.err));
}

void TestScripts::buildFailureStops() {
    Stage stage;
    stage.standIn(u"cmake"_s, u"[ \"$1\" != --build ] || exit 1"_s);
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1});
    QVERIFY(run.code != 0);
    QVERIFY(!stage.log().contains("ctest"_L1));
}

void TestScripts::tidyReadsOnlyWhatChanged() {
    Stage stage;
    const QString script = stage.root() + "/tests/run.sh"_L1;
    const auto reads = [&] { return stage.log().count("clang-tidy-14 --quiet"_L1); };
    QCOMPARE(stage.run({script, u"--tidy"_s}).code, 0);
    QCOMPARE(reads(), 2);
    QCOMPARE(stage.run({script, u"--tidy"_s}).code, 0);
    QCOMPARE(reads(), 2);
    stage.write(u"the copy/app/one two.cpp"_s, u"int two;\n"_s);
    QCOMPARE(stage.run({script, u"--tidy"_s}).code, 0);
    QCOMPARE(reads(), 3);
    // A header counts for those that include it, through another header too, and for nobody else. One without a .cpp
    // is read itself.
    stage.write(u"the copy/ui/one two.cpp"_s, u"#include \"deep/one.h\"\n"_s);
    QDir(stage.root()).mkpath(u"ui/deep"_s);
    stage.write(u"the copy/ui/deep/one.h"_s, u"#include \"two.h\"\n"_s);
    stage.write(u"the copy/app/two.h"_s, u"#pragma once\n"_s);
    QCOMPARE(stage.run({script, u"--tidy"_s}).code, 0);
    QCOMPARE(reads(), 6);
    stage.write(u"the copy/app/two.h"_s, u"#pragma once\nextern int two;\n"_s);
    QCOMPARE(stage.run({script, u"--tidy"_s}).code, 0);
    QCOMPARE(reads(), 9);
    // What failed is read again.
    stage.standIn(u"clang-tidy-14"_s, u"[ \"$1\" = --version ] && echo 'LLVM version 14.0.6' || exit 1"_s);
    stage.write(u"the copy/app/one two.cpp"_s, u"int three;\n"_s);
    QCOMPARE(stage.run({script, u"--tidy"_s}).code, 1);
    QCOMPARE(stage.run({script, u"--tidy"_s}).code, 1);
    QCOMPARE(reads(), 11);
}

void TestScripts::otherFormatVersionDoesNotCount() {
    Stage stage;
    stage.standIn(u"clang-format-14"_s, u"[ \"$1\" != --version ] || echo 'clang-format version 18.1.3'"_s);
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("does not count"_L1));
    QVERIFY(!stage.log().contains("-Werror"_L1));
}

void TestScripts::otherTidyVersionDoesNotCount() {
    Stage stage;
    stage.standIn(u"clang-tidy-14"_s, u"[ \"$1\" = --version ] && echo 'LLVM version 18.1.3' || exit 1"_s);
    const Run run = stage.run({stage.root() + "/tests/run.sh"_L1, u"--tidy"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("does not count"_L1));
    QVERIFY(stage.log().contains("clang-tidy-14 --quiet"_L1));
}

void TestScripts::buildFolderOfAnotherCheckout() {
    Stage stage;
    QDir(stage.root()).mkpath(u"build/ci"_s);
    stage.write(u"the copy/build/ci/CMakeCache.txt"_s, u"CMAKE_HOME_DIRECTORY:INTERNAL=%1\n"_s.arg(stage.root()));
    QCOMPARE(stage.run({stage.root() + "/tests/run.sh"_L1}).code, 0);
    QVERIFY(!stage.log().contains("--fresh"_L1));
    stage.write(u"the copy/build/ci/CMakeCache.txt"_s, u"CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n"_s);
    QCOMPARE(stage.run({stage.root() + "/tests/run.sh"_L1}).code, 0);
    QVERIFY(stage.log().contains("cmake --preset ci -B build/ci --fresh"_L1));
}

void TestScripts::tryInTheTerminal() {
    Stage stage;
    const Run run = stage.run({stage.root() + "/installer/try.sh"_L1});
    // The demonstration ends with 1, because it found a cause: for try.sh that is success.
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY(stage.log().contains(
        "cmake --preset release -B build/try -DCMAKE_CXX_COMPILER=clang++-14 -DAD_TESTS=OFF -DAD_BENCH=OFF\n"_L1));
    QVERIFY(stage.log().contains("cmake --build build/try --target assertion-doctor assertion-doctor-cli\n"_L1));
    QVERIFY2(stage.log().endsWith("cli practice --demo\n"_L1), qPrintable(stage.log()));
    QVERIFY(run.out.contains("There is no display"_L1));
    QVERIFY(!stage.log().contains("window"_L1));
    for (const char* tool : {"clang-tidy", "clang-format", "xvfb", "jose"})
        QVERIFY2(!stage.log().contains(QString::fromLatin1(tool)), tool);
}

void TestScripts::tryWithWindow() {
    Stage stage;
    const QMap<QString, QString> display{{u"DISPLAY"_s, u"far.example:0"_s}};
    Run run = stage.run({stage.root() + "/installer/try.sh"_L1}, display);
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY2(stage.log().endsWith("window \n"_L1), qPrintable(stage.log()));
    // A display that is named, but has no server behind it, is none.
    run = stage.run({stage.root() + "/installer/try.sh"_L1}, {{u"DISPLAY"_s, u":64999"_s}});
    QCOMPARE(run.code, 0);
    QVERIFY(stage.log().endsWith("cli practice --demo\n"_L1));
    run = stage.run({stage.root() + "/installer/try.sh"_L1, u"--terminal"_s}, display);
    QCOMPARE(run.code, 0);
    QVERIFY(stage.log().endsWith("cli practice --demo\n"_L1));
    QCOMPARE(stage.log().count("window \n"_L1), 1);
}

void TestScripts::tryWindowThatCannotOpen() {
    Stage stage;
    const Run run = stage.run({stage.root() + "/installer/try.sh"_L1},
                              {{u"DISPLAY"_s, u"far.example:0"_s}, {u"WINDOW_STATUS"_s, u"134"_s}});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("could not be opened (exit code 134)"_L1));
    QVERIFY(stage.log().endsWith("window \ncli practice --demo\n"_L1));
}

void TestScripts::tryOnlyBuilds() {
    Stage stage;
    const Run run = stage.run({stage.root() + "/installer/try.sh"_L1, u"--no-run"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(stage.log().contains("cmake --build"_L1));
    QVERIFY(!stage.log().contains("practice"_L1));
}

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"

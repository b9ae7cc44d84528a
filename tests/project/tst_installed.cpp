// What is installed beside the programs: manual pages and completions against the programs' own --help, and the
// desktop's files against the desktop's own tools.
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

QString source(const QString& path) { return QStringLiteral(AD_SOURCE_DIR "/installer/") + path; }
QString made(const QString& path) { return QStringLiteral(AD_REFERENCE "/") + path; }

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, process.errorString()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QSet<QString> captured(const QString& text, const QString& pattern) {
    QSet<QString> out;
    auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (it.hasNext())
        out.insert(it.next().captured(1));
    return out;
}

QByteArray sorted(const QSet<QString>& set) {
    QStringList list(set.begin(), set.end());
    list.sort();
    return list.join(u' ').toUtf8();
}

/// The long options that a help text lists, and the names in its list of subcommands.
QSet<QString> optionsOf(const QString& help) {
    const QSet<QString> heads = captured(help, u"^ {2}(-[^\\s,]+(?:, ?-[^\\s,]+)*)"_s);
    return captured(QStringList(heads.begin(), heads.end()).join(u'\n'), u"(?:^|,) ?--([a-z][a-z-]*)"_s);
}
QStringList subcommandsOf(const QString& help) {
    const qsizetype at = help.indexOf("Subcommands:"_L1);
    if (at < 0)
        return {};
    const auto names = captured(help.mid(at), u"^ {2}([a-z][a-z-]*) "_s);
    return {names.begin(), names.end()};
}

/// The part of a manual page below the heading of this command.
QString section(const QString& page, const QString& command) {
    const QString heading = u".SS "_s + command + u'\n';
    const qsizetype begin = page.indexOf(heading);
    if (begin < 0)
        return {};
    const auto end =
        QRegularExpression(u"^\\.S[SH] "_s, QRegularExpression::MultilineOption).match(page, begin + heading.size());
    return page.mid(begin, end.capturedStart() - begin);
}
QSet<QString> optionsOfPage(const QString& page) {
    return captured(QString(page).replace("\\-"_L1, "-"_L1), u"\\\\fB--([a-z][a-z-]*)\\\\fR"_s);
}

} // namespace

class TestInstalled : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void commandLine();
    void window();
    void pagesAreClean_data();
    void pagesAreClean();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes_data();
    void fishCompletes();
    void zshReads_data();
    void zshReads();
    void desktopEntry();
    void metadata();
    void caseFilesAreKnown();
    void icons();

  private:
    QTemporaryDir m_data;
};

void TestInstalled::initTestCase() {
    // Before the first question to the MIME database, which reads the folders once.
    QVERIFY(QDir(m_data.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(source(u"linux/assertion-doctor-mime.xml"_s),
                        m_data.filePath(u"mime/packages/assertion-doctor.xml"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
}

void TestInstalled::commandLine() {
    const QString page = textOf(made(u"assertion-doctor-cli.1"_s));
    const QString bash = textOf(made(u"assertion-doctor-cli.bash"_s));
    const QString zsh = textOf(made(u"_assertion-doctor-cli"_s));
    const QString fish = textOf(made(u"assertion-doctor-cli.fish"_s));
    QStringList open = subcommandsOf(run(QStringLiteral(AD_CLI), {u"--help"_s}).out);
    QVERIFY(open.size() >= 7);
    while (!open.isEmpty()) {
        const QString command = open.takeFirst();
        const QString help = run(QStringLiteral(AD_CLI), command.split(u' ') + QStringList{u"--help"_s}).out;
        for (const QString& sub : subcommandsOf(help))
            open.append(command + u' ' + sub);
        const QSet<QString> options = optionsOf(help);
        QVERIFY2(options.contains(u"help"_s), qPrintable(command + u'\n' + help));
        QCOMPARE(sorted(optionsOfPage(section(page, QString(command).replace(u"-"_s, u"\\-"_s))) + QSet{u"help"_s}),
                 sorted(options));
        const QString words =
            QRegularExpression(u"^ *\"%1\"\\) values=\"([^\"]*)\""_s.arg(command), QRegularExpression::MultilineOption)
                .match(bash)
                .captured(1);
        QCOMPARE(sorted(captured(words, u"(?:^| )--([a-z-]+)(?= |$)"_s)), sorted(options));
        const QString function = u"_assertion_doctor_cli_"_s + QString(command).replace(u' ', u'_').replace(u'-', u'_');
        const QString body = zsh.mid(zsh.indexOf(u'\n' + function + "() {"_L1)).section(u"\n}"_s, 0, 0);
        QCOMPARE(sorted(captured(body, u"['{,]--([a-z-]+)(?=[\\[,}])"_s)), sorted(options));
        const QSet<QString> lines = captured(fish, u"_cli_at \"%1\"'((?: -[ls] \\S+)+)"_s.arg(command));
        QCOMPARE(sorted(captured(QStringList(lines.begin(), lines.end()).join(u'\n'), u" -l ([a-z-]+)"_s)),
                 sorted(options));
    }
}

void TestInstalled::window() {
    const QSet<QString> options = optionsOf(run(QStringLiteral(AD_WINDOW), {u"--help"_s}).out);
    QVERIFY(options.contains(u"screenshot"_s));
    QCOMPARE(sorted(optionsOfPage(textOf(source(u"man/assertion-doctor.1.in"_s)))), sorted(options));
    QCOMPARE(sorted(captured(textOf(source(u"completions/assertion-doctor.bash"_s)), u"[ \"]--([a-z][a-z-]*)"_s)),
             sorted(options));
    QCOMPARE(sorted(captured(textOf(source(u"completions/_assertion-doctor"_s)), u"--([a-z][a-z-]*)"_s)),
             sorted(options));
    QCOMPARE(sorted(captured(textOf(source(u"completions/assertion-doctor.fish"_s)), u" -l ([a-z-]+)"_s)),
             sorted(options));
    // The pages that can be shown, everywhere the same. "There are: start, …, settings."
    const QString refused = run(QStringLiteral(AD_WINDOW), {u"--page"_s, u"none"_s}).err;
    const QString list = refused.section(u"There are: "_s, 1);
    const QSet<QString> pages = captured(list, u"([a-z]+)"_s);
    QVERIFY2(pages.contains(u"assertion"_s), qPrintable(refused));
    for (const QString& file : {u"assertion-doctor.bash"_s, u"_assertion-doctor"_s, u"assertion-doctor.fish"_s}) {
        static const QRegularExpression known(u"\\b(start [a-z ]+)"_s);
        QCOMPARE(sorted(captured(known.match(textOf(source(u"completions/"_s + file))).captured(), u"([a-z]+)"_s)),
                 sorted(pages));
    }
}

void TestInstalled::pagesAreClean_data() {
    QTest::addColumn<QString>("page");
    QTest::newRow("window") << made(u"assertion-doctor.1"_s);
    QTest::newRow("command line") << made(u"assertion-doctor-cli.1"_s);
}

void TestInstalled::pagesAreClean() {
    QFETCH(QString, page);
    QVERIFY(QFile::exists(page));
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not installed");
    const Run groff = run(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-Kutf8"_s, u"-P-cbou"_s, page});
    QCOMPARE(groff.code, 0);
    QCOMPARE(groff.err, QString());
    QVERIFY(groff.out.contains("SYNOPSIS"_L1));
    QVERIFY(!groff.out.contains(u'@'));
}

void TestInstalled::bashCompletes_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("words"); // the last one is being typed
    QTest::addColumn<QString>("wanted");
    const QString cli = u"assertion-doctor-cli"_s;
    QTest::newRow("command") << cli << QStringList{u"diag"_s} << u"diagnose"_s;
    QTest::newRow("subcommand") << cli << QStringList{u"key"_s, u"jw"_s} << u"jwks"_s;
    QTest::newRow("option") << cli << QStringList{u"sign"_s, u"--life"_s} << u"--lifetime"_s;
    QTest::newRow("option of a subcommand") << cli << QStringList{u"key"_s, u"public"_s, u"--form"_s} << u"--format"_s;
    QTest::newRow("value") << cli << QStringList{u"sign"_s, u"--alg"_s, u"ES"_s} << u"ES256 ES384 ES512"_s;
    QTest::newRow("a file: bash's own") << cli << QStringList{u"sign"_s, u"--key"_s, u""_s} << QString();
    QTest::newRow("a command's name as a value")
        << cli << QStringList{u"sign"_s, u"--key"_s, u"key"_s, u"--life"_s} << u"--lifetime"_s;
    QTest::newRow("window: option") << u"assertion-doctor"_s << QStringList{u"--scr"_s} << u"--screenshot"_s;
    QTest::newRow("window: value") << u"assertion-doctor"_s << QStringList{u"--theme"_s, u""_s} << u"light dark"_s;
}

void TestInstalled::bashCompletes() {
    QFETCH(QString, program);
    QFETCH(QStringList, words);
    QFETCH(QString, wanted);
    const QString file =
        program.endsWith("cli"_L1) ? made(program + ".bash"_L1) : source(u"completions/"_s + program + ".bash"_L1);
    const Run bash = run(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s,
                                                u"source \"$1\" && shift && COMP_WORDS=(\"$@\") && "
                                                "COMP_CWORD=$(($# - 1)) && _%1 && echo \"${COMPREPLY[*]}\""_s.arg(
                                                    QString(program).replace(u'-', u'_')),
                                                u"bash"_s, file, program} +
                                        words);
    QCOMPARE(bash.err, QString());
    QCOMPARE(bash.out.trimmed(), wanted);
}

void TestInstalled::fishCompletes_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("command") << u"assertion-doctor-cli diag"_s << u"diagnose"_s;
    QTest::newRow("subcommand") << u"assertion-doctor-cli key jw"_s << u"jwks"_s;
    QTest::newRow("option") << u"assertion-doctor-cli sign --life"_s << u"--lifetime"_s;
    QTest::newRow("value") << u"assertion-doctor-cli sign --alg ES25"_s << u"ES256"_s;
    QTest::newRow("window") << u"assertion-doctor --theme l"_s << u"light"_s;
}

void TestInstalled::fishCompletes() {
    QFETCH(QString, typed);
    QFETCH(QString, wanted);
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        QSKIP("fish is not installed");
    const Run fish =
        run(u"fish"_s, {u"--no-config"_s, u"-c"_s, u"source $argv[1]; source $argv[2]; complete -C $argv[3]"_s,
                        made(u"assertion-doctor-cli.fish"_s), source(u"completions/assertion-doctor.fish"_s), typed});
    QCOMPARE(fish.err, QString());
    QCOMPARE(fish.out.section(u'\n', 0, 0).section(u'\t', 0, 0), wanted);
}

void TestInstalled::zshReads_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("window") << source(u"completions/_assertion-doctor"_s);
    QTest::newRow("command line") << made(u"_assertion-doctor-cli"_s);
}

void TestInstalled::zshReads() {
    QFETCH(QString, file);
    QVERIFY(textOf(file).startsWith("#compdef assertion-doctor"_L1));
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("zsh is not installed");
    const Run zsh = run(u"zsh"_s, {u"-f"_s, u"-n"_s, file});
    QCOMPARE(zsh.err, QString());
    QCOMPARE(zsh.code, 0);
}

void TestInstalled::desktopEntry() {
    const QString path = source(u"linux/assertion-doctor.desktop"_s);
    QVERIFY(textOf(path).contains("\nMimeType=application/x-assertion-doctor-case+json;\n"_L1));
    QVERIFY(textOf(path).contains("\nExec=assertion-doctor %f\n"_L1));
    if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
        QSKIP("desktop-file-validate is not installed");
    const Run check = run(u"desktop-file-validate"_s, {path});
    QCOMPARE(check.out + check.err, QString());
    QCOMPARE(check.code, 0);
}

void TestInstalled::metadata() {
    const QString path = made(u"assertion-doctor.metainfo.xml"_s);
    QVERIFY(textOf(path).contains(u"version=\"" AD_VERSION "\""_s));
    if (QStandardPaths::findExecutable(u"appstreamcli"_s).isEmpty())
        QSKIP("appstreamcli is not installed");
    const Run check = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--pedantic"_s, path});
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
    // Debian 12 and newer versions count what they find after the last word; warnings are not wanted either.
    static const QRegularExpression bad(u"^[EW]: "_s, QRegularExpression::MultilineOption);
    QVERIFY2(!bad.match(check.out).hasMatch(), qPrintable(check.out));
}

void TestInstalled::caseFilesAreKnown() {
    const QMimeDatabase database;
    const QString wanted = u"application/x-assertion-doctor-case+json"_s;
    const QMimeType type = database.mimeTypeForName(wanted);
    QVERIFY(type.isValid());
    QVERIFY(type.inherits(u"application/json"_s));
    QCOMPARE(database.mimeTypeForFile(u"story.case.json"_s, QMimeDatabase::MatchExtension).name(), wanted);
    QCOMPARE(database.mimeTypeForFile(u"story.json"_s, QMimeDatabase::MatchExtension).name(), u"application/json"_s);
    // What the program itself writes is known by its content, whatever its name.
    const QString given = m_data.filePath(u"given"_s);
    QFile file(given);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"client_id":"abc","schema":"assertion-doctor/case/1","vendor":"epic"})");
    file.close();
    const QString saved = m_data.filePath(u"saved"_s);
    const Run save = run(QStringLiteral(AD_CLI), {u"diagnose"_s, u"--case"_s, given, u"--save-case"_s, saved});
    QVERIFY2(QFile::exists(saved), qPrintable(save.err));
    QCOMPARE(database.mimeTypeForData(textOf(saved).toUtf8()).name(), wanted);
    QCOMPARE(database.mimeTypeForData(QByteArray(R"({"schema":"something/else/1"})")).name() == wanted, false);
}

void TestInstalled::icons() {
    const QDir folder(source(u"icons"_s));
    const QStringList pictures = folder.entryList({u"*.png"_s});
    QVERIFY(pictures.size() >= 8);
    for (const QString& name : pictures) {
        const quint32 size = captured(name, u"-(\\d+)\\.png"_s).values().value(0).toUInt();
        // PNG, 5.2 and 11.2.1: the signature, then IHDR with width, height, depth, and colour type 6 (with alpha).
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(26);
        QVERIFY2(head.startsWith("\x89PNG\r\n\x1a\n") && head.size() == 26, qPrintable(name));
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 16), size);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 20), size);
        QCOMPARE(head.at(25), '\6');
    }
    QVERIFY(folder.exists(u"assertion-doctor.svg"_s));
}

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"

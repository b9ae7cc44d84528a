// The explanations are read by a program and by people: their form, their links and their manners are checked here.
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString source(const QString& path) { return QStringLiteral(AD_SOURCE_DIR) + u'/' + path; }

/// The lines of a fixture without its comments.
QStringList fixture(const QString& name) {
    QStringList lines;
    const QStringList all = textOf(QStringLiteral(AD_FIXTURES "/project/") + name).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : all) {
        if (!line.startsWith(u'#'))
            lines << line.trimmed();
    }
    return lines;
}

const QSet<QString>& linkTargets() {
    static const QSet<QString> all = [] {
        const QStringList lines = fixture(u"link-targets.txt"_s);
        return QSet<QString>(lines.begin(), lines.end());
    }();
    return all;
}

bool mayLinkTo(QString address) {
    static const QRegularExpression section(u"^(https://www\\.rfc-editor\\.org/rfc/rfc\\d+)#section-\\d+(\\.\\d+)*$"_s);
    if (const auto rfc = section.match(address); rfc.hasMatch())
        address = rfc.captured(1);
    return linkTargets().contains(address);
}

/// The file without fenced blocks and inline code: what is written for people.
QString prose(QString text) {
    static const QRegularExpression fenced(u"^```.*?^```$"_s, QRegularExpression::MultilineOption |
                                                                  QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression code(u"`[^`\n]*`"_s);
    return text.remove(fenced).remove(code);
}

QStringList faultsOfManner(const QString& text) {
    struct Rule {
        QRegularExpression pattern;
        QString name;
    };
    const auto option = QRegularExpression::CaseInsensitiveOption;
    static const QList<Rule> rules{
        {QRegularExpression(u"\\b\\w+n['’]t\\b|['’](re|ve|ll|m|d)\\b|"
                            "\\b(it|that|there|here|what|who|how|where|let|he|she)['’]s\\b"_s,
                            option),
         u"contraction"_s},
        {QRegularExpression(u"!"_s), u"exclamation mark"_s},
        {QRegularExpression(u"\\bplease\\b|\\bsorry\\b"_s, option), u"please or sorry"_s},
        {QRegularExpression(u"\\byour fault\\b|\\byou (failed|forgot|should have)\\b"_s, option), u"blame"_s},
        {QRegularExpression(u"\\b(recogniz|organiz|normaliz|synchroniz|serializ|initializ)\\w*"_s, option),
         u"not British"_s},
        {QRegularExpression(u"\\b(TODO|FIXME|TBD|XXX|lorem ipsum)\\b"_s, option), u"left-over"_s}};
    QStringList all;
    const QString words = prose(text);
    for (const Rule& rule : rules) {
        if (const auto hit = rule.pattern.match(words); hit.hasMatch())
            all << rule.name + ": "_L1 + hit.captured();
    }
    return all;
}

/// What is wrong with one explanation; `cause` asks for the summary that a cause begins with.
QStringList faults(const QString& text, bool cause) {
    static const QStringList wanted{u"What it is"_s, u"Why servers care"_s, u"How to see it"_s, u"How to fix it"_s,
                                    u"Sources"_s};
    QStringList all;
    QStringList sections;
    QString title;
    QString summary;
    QMap<QString, QStringList> parts;
    bool fenced = false;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line.startsWith("```"_L1))
            fenced = !fenced;
        if (i == 0) {
            if (!line.startsWith("# "_L1))
                all << u"the first line is no title"_s;
            title = line.mid(2);
        } else if (!fenced && line.startsWith("## "_L1)) {
            sections << line.mid(3);
        } else if (!fenced && line.startsWith(u'#')) {
            all << u"heading of another level: "_s + line;
        } else if (sections.isEmpty()) {
            summary += line + u'\n';
        } else {
            parts[sections.last()] << line;
        }
    }
    summary = summary.trimmed();
    if (fenced)
        all << u"a code block is not closed"_s;
    if (title.isEmpty() || title.size() > 45)
        all << u"the title has %1 characters, 1 to 45 are right"_s.arg(title.size());
    if (title.endsWith(u'.'))
        all << u"the title ends with a full stop"_s;
    if (summary.isEmpty() || summary.contains(u'\n'))
        all << u"the summary is not one line"_s;
    if (cause && (!summary.startsWith("The token request failed because "_L1) || !summary.endsWith(u'.')))
        all << u"the summary is not a sentence that begins with: The token request failed because"_s;
    if (sections != wanted)
        all << u"the sections are: "_s + sections.join(", "_L1);
    for (const QString& section : wanted) {
        if (parts.value(section).join(QString()).trimmed().isEmpty())
            all << section + " is empty"_L1;
    }
    int steps = 0;
    for (const QString& line : parts.value(u"How to fix it"_s)) {
        if (line.trimmed().isEmpty())
            continue;
        if (!line.startsWith("- "_L1))
            all << u"no list item among the steps: "_s + line;
        else if (line.size() > 142)
            all << u"a step of %1 characters: "_s.arg(line.size() - 2) + line;
        else if (!line.endsWith(u'.'))
            all << u"a step without a full stop: "_s + line;
        ++steps;
    }
    if (steps > 4)
        all << u"%1 steps, 1 to 4 are right"_s.arg(steps);
    for (const QString& line : parts.value(u"Sources"_s)) {
        if (!line.trimmed().isEmpty() && !line.startsWith("- "_L1))
            all << u"no list item among the sources: "_s + line;
    }
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    const QString words = prose(text);
    for (auto links = link.globalMatch(words); links.hasNext();) {
        const QString address = links.next().captured(1);
        if (!mayLinkTo(address))
            all << u"a link that is not allowed: "_s + address;
    }
    return all + faultsOfManner(text);
}

} // namespace

class TestExplanations : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyCause();
    void noOtherFile();
    void form_data();
    void form();
    void translated_data();
    void translated();
    void translatedAnew();
    void noneTwice();
    void addressesInChecks();
    void samples_data();
    void samples();
    void goodSample();
};

void TestExplanations::everyCause() {
    const QStringList lines = fixture(u"causes.txt"_s);
    QCOMPARE(lines.size(), 69);
    for (const QString& line : lines) {
        const QString name = line.section(u' ', 1);
        QVERIFY2(QFile::exists(source(u"resources/causes/%1.md"_s.arg(name))), qPrintable(name));
    }
}

void TestExplanations::noOtherFile() {
    QSet<QString> names;
    const QStringList lines = fixture(u"causes.txt"_s);
    for (const QString& line : lines)
        names.insert(line.section(u' ', 1) + ".md"_L1);
    const QStringList files = QDir(source(u"resources/causes"_s)).entryList(QDir::Files);
    for (const QString& file : files)
        QVERIFY2(names.contains(file), qPrintable(file));
    static const QRegularExpression id(u"^[a-z0-9]+(-[a-z0-9]+)*\\.md$"_s);
    const QStringList checks = QDir(source(u"resources/checks"_s)).entryList(QDir::Files);
    for (const QString& file : checks)
        QVERIFY2(id.match(file).hasMatch(), qPrintable(file));
}

void TestExplanations::form_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("cause");
    for (const char* folder : {"causes", "checks"}) {
        const QDir files(source(u"resources/"_s + QString::fromLatin1(folder)));
        const QStringList names = files.entryList({u"*.md"_s}, QDir::Files);
        for (const QString& name : names) {
            QTest::addRow("%s/%s", folder, qPrintable(name))
                << files.filePath(name) << (qstrcmp(folder, "causes") == 0);
        }
    }
}

void TestExplanations::form() {
    QFETCH(QString, path);
    QFETCH(bool, cause);
    const QStringList found = faults(textOf(path), cause);
    QVERIFY2(found.isEmpty(), qPrintable(found.join("; "_L1)));
}

void TestExplanations::translated_data() {
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QStringList>("headings");
    const QMap<QString, QStringList> headings{
        {u"de"_s,
         {u"Was es ist"_s, u"Warum Server darauf achten"_s, u"Woran man es erkennt"_s, u"Wie man es behebt"_s}},
        {u"es"_s, {u"Qué es"_s, u"Por qué les importa a los servidores"_s, u"Cómo verlo"_s, u"Cómo arreglarlo"_s}}};
    for (const QString& language : headings.keys()) {
        for (const char* folder : {"causes", "checks"}) {
            const QDir files(source(u"resources/"_s + QString::fromLatin1(folder)));
            const QDir others(source(u"resources/translations/%1/%2"_s.arg(language, QString::fromLatin1(folder))));
            const QStringList names = files.entryList({u"*.md"_s}, QDir::Files);
            const QStringList there = others.entryList(QDir::Files);
            QSet<QString> all(names.begin(), names.end());
            all.unite(QSet<QString>(there.begin(), there.end()));
            for (const QString& name : std::as_const(all)) {
                QTest::addRow("%s/%s/%s", qPrintable(language), folder, qPrintable(name))
                    << textOf(files.filePath(name)) << textOf(others.filePath(name)) << headings[language];
            }
        }
    }
}

void TestExplanations::translated() {
    QFETCH(QString, english);
    QFETCH(QString, translation);
    QFETCH(QStringList, headings);
    QVERIFY(!english.isEmpty());
    QVERIFY(!translation.isEmpty());
    static const QRegularExpression heading(u"^## (.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression step(u"^- .*[^.\\n]$"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto all = heading.globalMatch(translation); all.hasNext();)
        found << all.next().captured(1);
    QCOMPARE(found, headings);
    const QString original = english.section(u"\n## Sources\n"_s, 0, 0);
    QCOMPARE(translation.count("\n- "_L1), original.count("\n- "_L1));
    QVERIFY2(!step.match(translation).hasMatch(), "a step without a full stop");
    // Code is the same in every language, in whatever order the words put it.
    const auto codeIn = [](const QString& text) {
        static const QRegularExpression inlined(u"`[^`\n]+`"_s);
        QStringList code;
        for (auto all = inlined.globalMatch(text); all.hasNext();)
            code << all.next().captured();
        code.sort();
        return code;
    };
    QCOMPARE(codeIn(translation), codeIn(original));
    QCOMPARE(translation.count("```"_L1), original.count("```"_L1));
    QVERIFY(!prose(translation).contains(u'!'));
}

void TestExplanations::translatedAnew() {
    // What an explanation says in English was changed: its translations come first, then update.py --explained.
    const QStringList noted =
        textOf(source(u"resources/translations/explained.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    QStringList wanted;
    for (const char* folder : {"causes", "checks"}) {
        const QDir files(source(u"resources/"_s + QString::fromLatin1(folder)));
        const QStringList names = files.entryList({u"*.md"_s}, QDir::Files);
        for (const QString& name : names) {
            const QByteArray hash =
                QCryptographicHash::hash(textOf(files.filePath(name)).toUtf8(), QCryptographicHash::Sha256).toHex();
            wanted << QString::fromLatin1(hash + ' ' + folder + '/') + name;
        }
    }
    QCOMPARE(QSet<QString>(noted.begin(), noted.end()), QSet<QString>(wanted.begin(), wanted.end()));
}

void TestExplanations::noneTwice() {
    // Two explanations with the same title, or the same paragraph, leave a person with nothing to choose by.
    QMap<QString, QString> seen;
    for (const char* folder : {"causes", "checks"}) {
        const QDir files(source(u"resources/"_s + QString::fromLatin1(folder)));
        const QStringList names = files.entryList({u"*.md"_s}, QDir::Files);
        for (const QString& name : names) {
            const QStringList lines = textOf(files.filePath(name)).split(u'\n');
            for (const QString& line : lines) {
                const bool title = line.startsWith("# "_L1);
                if (!title && (line.size() < 120 || line.startsWith(u'-') || line.startsWith("curl"_L1)))
                    continue;
                const QString key = QString::fromLatin1(folder) + line;
                QVERIFY2(!seen.contains(key), qPrintable(seen.value(key) + " and "_L1 + name + ": "_L1 + line));
                seen.insert(key, name);
            }
        }
    }
}

void TestExplanations::addressesInChecks() {
    // A check names its sources in its .cpp: the documents there are held to the same list.
    static const QRegularExpression address(
        u"\"(https://(?:www\\.rfc-editor\\.org|hl7\\.org|fhir\\.epic\\.com/Documentation)"
        "[^\"]*)\""_s);
    QDirIterator files(source(u"app/checks"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = textOf(path);
        for (auto hits = address.globalMatch(text); hits.hasNext();) {
            const QString found = hits.next().captured(1);
            QVERIFY2(mayLinkTo(found), qPrintable(path + ": "_L1 + found));
        }
    }
}

namespace {
const QString goodText = u"# The key is asleep\n"
                         "The token request failed because the key sleeps.\n\n"
                         "## What it is\nA key that the server's owner put to bed. See `don't!`.\n\n"
                         "## Why servers care\nThey wait.\n\n"
                         "## How to see it\nLook:\n\n```\n# not a heading\necho \"it's here!\"\n```\n\n"
                         "## How to fix it\n- Wake it with `wake`.\n- Wait.\n\n"
                         "## Sources\n- [RFC 7523, section 3](https://www.rfc-editor.org/rfc/rfc7523#section-3)\n"
                         "- A source without an address\n"_s;
} // namespace

void TestExplanations::goodSample() { QCOMPARE(faults(goodText, true), QStringList()); }

void TestExplanations::samples_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* before, const QString& after, const char* fault) {
        QTest::newRow(name) << QString::fromLatin1(before) << after << QString::fromLatin1(fault);
    };
    row("no title", "# The key is asleep\n", {}, "no title");
    row("full stop in the title", "asleep\n", u"asleep.\n"_s, "full stop");
    row("long title", "asleep\n", u"asleep and will not wake up before the next morning\n"_s, "the title has");
    row("no summary", "The token request failed because the key sleeps.\n", {}, "summary");
    row("another summary", "The token request failed because the", u"The"_s, "summary");
    row("summary of two lines", "because the key", u"because\nthe key"_s, "not one line");
    row("section missing", "## Why servers care\nThey wait.\n\n", {}, "the sections are");
    row("section misspelt", "## Sources", u"## Source"_s, "the sections are");
    row("section empty", "They wait.", {}, "Why servers care is empty");
    row("section twice", "## Sources", u"## How to fix it\n- Sleep.\n\n## Sources"_s, "the sections are");
    row("heading inside", "They wait.", u"### Deep\nThey wait."_s, "another level");
    row("no step", "- Wake it with `wake`.\n- Wait.\n", {}, "How to fix it is empty");
    row("step without a mark", "- Wait.", u"Wait."_s, "no list item among the steps");
    row("nested step", "- Wait.", u"- Wait.\n  - Long."_s, "no list item among the steps");
    row("long step", "- Wait.", u"- Wait%1."_s.arg(u" and wait"_s.repeated(16)), "a step of");
    row("too many steps", "- Wait.", u"- A.\n- B.\n- C.\n- D."_s, "steps, 1 to 4");
    row("no source",
        "- [RFC 7523, section 3](https://www.rfc-editor.org/rfc/rfc7523#section-3)\n- A source without an address\n",
        {}, "Sources is empty");
    row("foreign link", "rfc-editor.org/rfc/rfc7523", u"example.org/rfc7523"_s, "not allowed");
    row("unknown RFC", "rfc7523#section-3", u"rfc9999"_s, "not allowed");
    row("http link", "https://www.rfc", u"http://www.rfc"_s, "not allowed");
    row("strange section", "#section-3", u"#section-x"_s, "not allowed");
    row("contraction", "They wait.", u"They don't wait."_s, "contraction");
    row("typographic contraction", "They wait.", u"It’s waiting."_s, "contraction");
    row("exclamation mark", "They wait.", u"They wait!"_s, "exclamation");
    row("please", "- Wait.", u"- Please wait."_s, "please");
    row("spelling", "They wait.", u"They recognize it."_s, "not British");
    row("open code block", "here!\"\n```\n", u"here!\"\n"_s, "not closed");
}

void TestExplanations::samples() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, fault);
    QVERIFY(goodText.contains(before));
    QString bad = goodText;
    bad.replace(bad.indexOf(before), before.size(), after);
    const QStringList found = faults(bad, true);
    QVERIFY2(found.join(u'\n').contains(fault), qPrintable(u"found: "_s + found.join("; "_L1)));
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"

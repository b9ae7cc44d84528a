// What people paste, as it stands in public threads: how often the cause that was found in the end comes first, and
// whether a right set-up is accused. Fails when a figure falls. With AD_CORPUS_LIST=1 it lists every paste that misses.
//
// A file of tests/corpus/pastes holds lines "name: value" up to a line "---", and then the text, as somebody pasted it:
//   causes   the true causes, any of which is right; "none" where a token was granted
//   now      the moment of the diagnosis; absent: long after the failure
//   correct  "yes": nothing on the person's side is wrong, so nothing may be accused
//   why      what the thread found
#include "base/time.h"
#include "diagnosis/assemble.h"
#include "diagnosis/diagnosis.h"
#include "intake/recognise.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <array>
#include <map>
#include <string_view>

using namespace ad;
using namespace ad::diagnosis;

namespace {

struct Paste {
    QString name;
    std::string text;
    std::vector<std::string> causes;
    std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
    bool correct = false;
};

Paste parse(const QString& name, const std::string& bytes) {
    Paste out;
    out.name = name;
    const auto end = bytes.find("\n---\n");
    if (end == std::string::npos)
        qFatal("%s has no line \"---\"", qPrintable(name));
    out.text = bytes.substr(end + 5);
    const QStringList lines = text(bytes.substr(0, end)).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QString value = line.section(QLatin1String(": "), 1);
        if (line.startsWith(QLatin1String("causes: ")) && value != QLatin1String("none"))
            for (const QString& cause : value.split(QLatin1Char(' ')))
                out.causes.push_back(utf8(cause));
        else if (line.startsWith(QLatin1String("now: ")))
            out.now = parseRfc3339(utf8(value)).value();
        else if (line.startsWith(QLatin1String("correct: ")))
            out.correct = value == QLatin1String("yes");
    }
    for (const std::string& cause : out.causes)
        if (!isCause(cause))
            qFatal("%s: %s is no cause", qPrintable(name), cause.c_str());
    return out;
}

std::vector<Paste> pastes(const QString& folder) {
    std::vector<Paste> out;
    const QDir dir(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/") + folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            out.push_back(parse(name.chopped(4), file.readAll().toStdString()));
    }
    return out;
}

std::optional<Diagnosis> diagnosed(const Paste& paste) {
    const auto found = intake::recognise(paste.text, {}, "paste");
    if (found.error)
        return std::nullopt;
    const auto assembled = assemble(found, paste.text, {}, nullptr, paste.now);
    if (!assembled)
        return std::nullopt;
    return diagnose(assembled->file, paste.now);
}

bool isTrue(const Paste& paste, const std::string& cause) {
    return std::find(paste.causes.begin(), paste.causes.end(), cause) != paste.causes.end();
}

QString accusation(const Paste& paste, const Diagnosis& d) {
    for (const Finding& f : d.findings)
        if (f.verdict == Verdict::Fail && !f.serverSaid && f.family != Family::Response)
            return text(f.check);
    for (const RankedCause& r : d.causes)
        if (r.likelihood == Likelihood::Certain && !isTrue(paste, r.cause))
            return text(r.cause);
    return {};
}

QString told(const Diagnosis& d) {
    QStringList lines;
    for (std::size_t i = 0; i < d.causes.size() && i < 4; ++i)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(text(d.causes[i].cause), text(std::string(likelihoodName(d.causes[i].likelihood))))
                     .arg(d.causes[i].score);
    for (const Finding& f : d.findings)
        if (f.verdict == Verdict::Fail)
            lines << QStringLiteral("[%1] %2").arg(text(f.check), f.message);
    return lines.join(QLatin1String("\n      "));
}

/// One folder of posts, and the figures below which it must not fall.
struct Set {
    const char* name;
    const char* folder;
    int atLeast;
    double first, firstThree;
    int grantsUnseen; ///< tokens that came, told in words that are not understood
    [[nodiscard]] constexpr bool isHeldOut() const { return std::string_view(name).ends_with("not learnt from"); }
};
constexpr auto sets = std::to_array<Set>(
    {Set{"mended by", "pastes", 80, 0.96, 0.98, 0}, Set{"third set", "pastes-third", 45, 0.95, 0.97, 0},
     Set{"fourth set", "pastes-fourth", 18, 0.92, 0.95, 0},
     // Measured before anything was mended by them: the sixth 64 and 71 in a hundred, the seventh 74 and 76.
     Set{"sixth set", "pastes-sixth", 70, 0.96, 0.98, 0}, Set{"seventh set", "pastes-seventh", 35, 0.92, 0.95, 0},
     // Before anything was mended by them: the eighth and ninth 69 and 81, the tenth and eleventh 57 and 70, the
     // twelfth and thirteenth 62 and 73 in a hundred.
     // What SMART alone asks for comes after a proved fault at a server that nobody knows: one post of the eighth fell.
     Set{"eighth set", "pastes-eighth", 160, 0.935, 0.98, 1}, Set{"ninth set", "pastes-ninth", 90, 0.94, 0.96, 5},
     Set{"tenth set", "pastes-tenth", 60, 0.85, 0.92, 3}, Set{"eleventh set", "pastes-eleventh", 60, 0.93, 0.98, 4},
     Set{"twelfth set", "pastes-twelfth", 60, 0.95, 0.98, 6},
     Set{"thirteenth set", "pastes-thirteenth", 40, 0.92, 0.96, 8},
     // Retold from posts that nobody had used before. Nothing was learnt from it; before the words of whole texts were
     // learnt, 60 and 73 in a hundred. Small choices were made with it in view: how long a text
     // is before its words count in full. One of 84 fell when what may be part of a key, a token or a password was no
     // longer learnt as a word.
     Set{"fourteenth set, not learnt from", "pastes-fourteenth", 80, 0.86, 0.92, 9},
     // Retold too; before anything was learnt from them both halves together: 64 and 78. Two tell nothing from which
     // a cause could be known.
     Set{"fifteenth set", "pastes-fifteenth", 50, 0.88, 0.97, 2},
     Set{"sixteenth set, not learnt from", "pastes-sixteenth", 50, 0.88, 0.95, 0},
     // Retold; before anything was learnt from them both halves together: 80 and 89.
     Set{"seventeenth set", "pastes-seventeenth", 40, 0.93, 0.96, 0},
     Set{"eighteenth set, not learnt from", "pastes-eighteenth", 40, 0.85, 0.94, 0},
     // The same: 78 and 91 together.
     Set{"nineteenth set", "pastes-nineteenth", 50, 0.94, 0.98, 0},
     Set{"twentieth set, not learnt from", "pastes-twentieth", 50, 0.84, 0.94, 0},
     // Retold; before anything was learnt from it 83 and 90, and 82 and 95 with the readings of the day after.
     Set{"twenty-first set", "pastes-twentyfirst", 170, 0.95, 0.97, 0},
     // The same: 82 and 88. Three tell nothing from which a cause could be known.
     Set{"twenty-second set", "pastes-twentysecond", 80, 0.95, 0.98, 0},
     // The same: 81 and 90; the middle third of it, retold after reference pages and not after threads, 70 and 83.
     Set{"twenty-third set", "pastes-twentythird", 200, 0.95, 0.97, 0},
     // Two harvests of one day, measured before anything was mended by them: 82 and 91. One half tells of FHIR servers
     // and of platforms, the other of identity products and libraries; half of all is about no signed assertion.
     Set{"twenty-fourth set, not learnt from", "pastes-twentyfourth", 90, 0.80, 0.89, 0},
     Set{"later ones", "pastes-later", 40, 0.97, 0.98, 0}});

} // namespace

class TestPastes : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void figures_data();
    void figures();
    void heldOutAlike();
    void sameTwice();
};

void TestPastes::figures_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("firstThree");
    QTest::addColumn<int>("grantsUnseen");
    for (const Set& set : sets)
        QTest::newRow(set.name) << QString::fromLatin1(set.folder) << set.atLeast << set.first << set.firstThree
                                << set.grantsUnseen;
}

/// What is called held out here is not learnt from there.
void TestPastes::heldOutAlike() {
    QFile file(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/make_words.py"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression list(QStringLiteral(R"(^HELD_OUT = \[(.*)\]$)"),
                                         QRegularExpression::MultilineOption);
    const QString there = list.match(QString::fromUtf8(file.readAll())).captured(1);
    QStringList here;
    for (const Set& set : sets)
        if (set.isHeldOut())
            here << QLatin1Char('"') + QLatin1String(set.folder) + QLatin1Char('"');
    QVERIFY(!here.isEmpty());
    QCOMPARE(there, here.join(QLatin1String(", ")));
}

void TestPastes::figures() {
    QFETCH(QString, folder);
    QFETCH(int, atLeast);
    QFETCH(double, first);
    QFETCH(double, firstThree);
    const bool list = qEnvironmentVariableIsSet("AD_CORPUS_LIST");
    QFETCH(int, grantsUnseen);
    int asked = 0, atFirst = 0, amongThree = 0, right = 0, accused = 0, unseen = 0;
    for (const Paste& paste : pastes(folder)) {
        const auto d = diagnosed(paste);
        QString miss;
        if (!paste.causes.empty()) {
            ++asked;
            std::size_t place = 99;
            for (std::size_t i = 0; d && i < d->causes.size() && place == 99; ++i)
                if (isTrue(paste, d->causes[i].cause))
                    place = i;
            atFirst += place == 0 ? 1 : 0;
            amongThree += place < 3 ? 1 : 0;
            if (place > 0)
                miss = !d            ? QStringLiteral("not read")
                       : place == 99 ? QStringLiteral("not listed")
                                     : QStringLiteral("at place %1").arg(place + 1);
        } else if (!d || d->outcome != Outcome::Granted) {
            miss = QStringLiteral("not seen as granted");
            ++unseen;
        }
        if (paste.correct) {
            ++right;
            const QString by = d ? accusation(paste, *d) : QString();
            if (!by.isEmpty()) {
                ++accused;
                miss += QStringLiteral(" ACCUSED by ") + by;
            }
        }
        if (list && !miss.isEmpty())
            qInfo("%s: %s (%s)\n      %s", qPrintable(paste.name), qPrintable(miss),
                  paste.causes.empty() ? "-" : paste.causes.front().c_str(), d ? qPrintable(told(*d)) : "");
    }
    qInfo("%s: first %d of %d (%.1f %%), among three %d (%.1f %%), right set-ups accused %d of %d", qPrintable(folder),
          atFirst, asked, 100.0 * atFirst / std::max(1, asked), amongThree, 100.0 * amongThree / std::max(1, asked),
          accused, right);
    QVERIFY2(asked >= atLeast, qPrintable(QString::number(asked)));
    QVERIFY2(atFirst >= first * asked, qPrintable(QStringLiteral("%1 of %2").arg(atFirst).arg(asked)));
    QVERIFY2(amongThree >= firstThree * asked, qPrintable(QStringLiteral("%1 of %2").arg(amongThree).arg(asked)));
    QCOMPARE(accused, 0);
    QVERIFY2(unseen <= grantsUnseen, qPrintable(QString::number(unseen)));
}

void TestPastes::sameTwice() {
    for (const Paste& paste : pastes(QStringLiteral("pastes"))) {
        const auto one = diagnosed(paste), other = diagnosed(paste);
        QVERIFY2(one == other, qPrintable(paste.name));
    }
}

QTEST_APPLESS_MAIN(TestPastes)
#include "tst_pastes.moc"

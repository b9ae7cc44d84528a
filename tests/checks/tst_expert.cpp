// What a strict expert would say: texts as people paste them and cases as the contract has them, each with the cause
// that has to come first, or with one that must not be among what is likely.
#include "base/error.h"
#include "base/time.h"
#include "diagnosis/assemble.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/listed.h"
#include "intake/recognise.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace ad;
using namespace ad::diagnosis;

namespace {

/// A record of a file in fixtures/expert: "=== name", lines "first: CAUSES", "not: CAUSES", "now: TIME", "outcome:
/// NAME", "unsaid: WORDS" that no finding may say, "said: WORDS" that one has to say (any number of such lines),
/// "asked: MEMBERS" and "unasked: MEMBERS" of the answers that are asked for or not, "unproved: CAUSES", then "---" and
/// the text.
struct Record {
    QByteArray name, text;
    QList<QByteArray> first;    ///< any of them
    QList<QByteArray> never;    ///< none of them is likely, nor first
    QList<QByteArray> unproved; ///< none of them is certain
    QList<QByteArray> asked, unasked;
    QByteArray outcome, unsaid;
    QList<QByteArray> said;
    std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
};

QList<Record> records() {
    QList<Record> out;
    const QDir dir(QStringLiteral(AD_FIXTURES "/expert"));
    for (const QString& file : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile source(dir.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(source.errorString()));
        bool inText = false;
        for (const QByteArray& line : source.readAll().split('\n')) {
            if (line.startsWith("=== ")) {
                out.append(Record{line.mid(4), {}, {}, {}, {}, {}, {}, {}, {}, {}});
                inText = false;
            } else if (out.isEmpty()) {
                continue;
            } else if (inText) {
                out.last().text += line + '\n';
            } else if (line == "---") {
                inText = true;
            } else if (line.startsWith("first: ")) {
                out.last().first = line.mid(7).split(' ');
            } else if (line.startsWith("not: ")) {
                out.last().never = line.mid(5).split(' ');
            } else if (line.startsWith("unproved: ")) {
                out.last().unproved = line.mid(10).split(' ');
            } else if (line.startsWith("outcome: ")) {
                out.last().outcome = line.mid(9);
            } else if (line.startsWith("unsaid: ")) {
                out.last().unsaid = line.mid(8);
            } else if (line.startsWith("said: ")) {
                out.last().said << line.mid(6);
            } else if (line.startsWith("asked: ")) {
                out.last().asked = line.mid(7).split(' ');
            } else if (line.startsWith("unasked: ")) {
                out.last().unasked = line.mid(9).split(' ');
            } else if (line.startsWith("now: ")) {
                out.last().now = parseRfc3339(line.mid(5).toStdString()).value();
            }
        }
    }
    for (Record& record : out)
        record.text = record.text.trimmed();
    return out;
}

} // namespace

class TestExpert : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void says_data();
    void says();
};

void TestExpert::says_data() {
    QTest::addColumn<int>("at");
    const auto all = records();
    QVERIFY(!all.isEmpty());
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name.constData()) << i;
}

void TestExpert::says() {
    QFETCH(int, at);
    const Record record = records().at(at);
    const std::string bytes = record.text.toStdString();
    const auto found = intake::recognise(bytes, {}, "text");
    QVERIFY(!found.error);
    const auto assembled = assemble(found, bytes, {}, nullptr, record.now);
    QVERIFY2(assembled, "it is not read");
    const Diagnosis d = diagnose(assembled->file, record.now);
    for (const QByteArray& cause : record.first + record.never + record.unproved)
        QVERIFY2(isCause(cause.toStdString()), cause.constData());
    if (!record.first.isEmpty()) {
        QVERIFY2(!d.causes.empty(), qPrintable(test::listed(d)));
        QVERIFY2(record.first.contains(QByteArray::fromStdString(d.causes.front().cause)), qPrintable(test::listed(d)));
    }
    if (!record.outcome.isEmpty())
        QCOMPARE(QByteArray::fromStdString(std::string(outcomeName(d.outcome))), record.outcome);
    QStringList questions, sentences;
    for (const Finding& f : d.findings) {
        sentences << f.message;
        if (f.question)
            questions << QString::fromStdString(f.question->member);
    }
    for (const QByteArray& member : record.asked)
        QVERIFY2(questions.contains(QString::fromUtf8(member)), qPrintable(questions.join(u' ')));
    for (const QByteArray& member : record.unasked)
        QVERIFY2(!questions.contains(QString::fromUtf8(member)), qPrintable(questions.join(u' ')));
    const QString all = sentences.join(u'\n');
    for (const QByteArray& words : record.said)
        QVERIFY2(all.contains(QString::fromUtf8(words)), qPrintable(all));
    for (const Finding& f : d.findings)
        QVERIFY2(record.unsaid.isEmpty() || !f.message.contains(QString::fromUtf8(record.unsaid)),
                 qPrintable(f.message));
    for (std::size_t i = 0; i < d.causes.size(); ++i) {
        const bool strong = i == 0 || d.causes[i].likelihood <= Likelihood::Likely;
        QVERIFY2(!strong || !record.never.contains(QByteArray::fromStdString(d.causes[i].cause)),
                 qPrintable(test::listed(d)));
        const bool certain = d.causes[i].likelihood == Likelihood::Certain;
        QVERIFY2(!certain || !record.unproved.contains(QByteArray::fromStdString(d.causes[i].cause)),
                 qPrintable(test::listed(d)));
    }
}

QTEST_APPLESS_MAIN(TestExpert)
#include "tst_expert.moc"

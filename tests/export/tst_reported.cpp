// A report that was shared is opened again: header and claims are whole in it, and what they show stays shown.
#include "diagnosis/diagnosis.h"
#include "export/report.h"

#include <QDir>
#include <QTest>
#include <set>

using namespace ad;
using namespace ad::diagnosis;

class TestReported : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyCase();
    void reportOfNothing();
};

void TestReported::everyCase() {
    const QDir folder(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/cases"));
    const QStringList names = folder.entryList({QStringLiteral("*.case.json")});
    QVERIFY(names.size() > 200);
    int asked = 0, same = 0;
    for (const QString& name : names) {
        QFile source(folder.filePath(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto file = readCase(source.readAll().toStdString());
        QVERIFY2(file, qPrintable(name));
        const Diagnosis before = diagnose(*file, 0);
        const auto again = readCase(exporting::jsonReport(*file, before).dump(1));
        QVERIFY2(again, qPrintable(name));
        const Diagnosis after = diagnose(*again, 0);
        // Nothing is accused that was not under suspicion before.
        std::set<std::string> failed, suspected;
        for (const Finding& f : before.findings)
            if (f.verdict == Verdict::Fail)
                failed.insert(f.check);
        for (const RankedCause& c : before.causes)
            suspected.insert(c.cause);
        for (const Finding& f : after.findings)
            QVERIFY2(f.verdict != Verdict::Fail || failed.contains(f.check) ||
                         (!f.causes.empty() && suspected.contains(f.causes.front())),
                     qPrintable(name + QLatin1Char(' ') + QString::fromStdString(f.check) + f.message));
        if (before.causes.empty())
            continue;
        ++asked;
        if (!after.causes.empty() && after.causes.front().cause == before.causes.front().cause)
            ++same;
        else if (qEnvironmentVariableIsSet("AD_CORPUS_LIST"))
            qInfo("%s: %s, then %s", qPrintable(name), before.causes.front().cause.c_str(),
                  after.causes.empty() ? "-" : after.causes.front().cause.c_str());
    }
    qInfo("the same cause first: %d of %d", same, asked);
    // What rests on the signature alone cannot be found without it.
    QVERIFY2(same >= 0.9 * asked, qPrintable(QString::number(same)));
}

void TestReported::reportOfNothing() {
    QVERIFY(!readCase(R"({"schema":"assertion-doctor/report/1"})"));
    QVERIFY(!readCase(R"({"schema":"assertion-doctor/report/1","case":[]})"));
}

QTEST_GUILESS_MAIN(TestReported)
#include "tst_reported.moc"

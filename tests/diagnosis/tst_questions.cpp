// Trying an answer runs only the checks that say that they read it: what they say must be what a whole new examination
// says.
#include "diagnosis/case_file.h"
#include "diagnosis/examine.h"
#include "diagnosis/ranking.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <functional>

using namespace ad;
using namespace ad::diagnosis;

namespace {

std::vector<CaseFile> casesOf(const char* folder) {
    std::vector<CaseFile> out;
    const QDir dir(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/") + QLatin1String(folder));
    for (const QString& name : dir.entryList({QStringLiteral("*.case.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            if (auto read = readCase(file.readAll().toStdString()))
                out.push_back(std::move(*read));
    }
    return out;
}

struct Change {
    const char* name;
    std::function<void(Answers&, std::int64_t judgedAt)> apply;
};

const std::vector<Change>& changes() {
    static const std::vector<Change> all{
        {"key saved just now", [](Answers& a, std::int64_t at) { a.keyRegisteredAt = at - 600; }},
        {"key saved long ago", [](Answers& a, std::int64_t at) { a.keyRegisteredAt = at - 400LL * 86400; }},
        {"app made long ago", [](Answers& a, std::int64_t at) { a.appCreatedAt = at - 900LL * 86400; }},
        {"app ready later", [](Answers& a, std::int64_t at) { a.appMarkedReadyAt = at + 3600; }},
        {"app ready before", [](Answers& a, std::int64_t at) { a.appMarkedReadyAt = at - 6 * 3600; }},
        {"sandbox", [](Answers& a, std::int64_t) { a.registeredEnvironment = "sandbox"; }},
        {"production", [](Answers& a, std::int64_t) { a.registeredEnvironment = "production"; }},
        {"patients", [](Answers& a, std::int64_t) { a.appAudience = "patient"; }},
        {"backend", [](Answers& a, std::int64_t) { a.appAudience = "backend"; }},
        {"activated", [](Answers& a, std::int64_t) { a.customerActivated = true; }},
        {"not activated", [](Answers& a, std::int64_t) { a.customerActivated = false; }},
        {"secret", [](Answers& a, std::int64_t) { a.registeredAuthMethod = "client_secret_basic"; }},
        {"signed", [](Answers& a, std::int64_t) { a.registeredAuthMethod = "private_key_jwt"; }},
        {"this key", [](Answers& a, std::int64_t) { a.registeredKey = "this_key"; }},
        {"another key", [](Answers& a, std::int64_t) { a.registeredKey = "another_key"; }},
        {"uploaded", [](Answers& a, std::int64_t) { a.keyRegistration = "upload"; }},
        {"by URL", [](Answers& a, std::int64_t) { a.keyRegistration = "url"; }}};
    return all;
}

/// All of a finding that the ranking reads.
bool weighsTheSame(const Finding& a, const Finding& b) {
    const auto same = [](const Evidence& x, const Evidence& y) { return x.cause == y.cause && x.id == y.id; };
    return a.inFull == b.inFull && a.verdict == b.verdict && a.proof == b.proof && a.serverSaid == b.serverSaid &&
           a.rulesOut == b.rulesOut && a.causes == b.causes && a.at == b.at &&
           std::equal(a.evidence.begin(), a.evidence.end(), b.evidence.begin(), b.evidence.end(), same);
}

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void asManyChecksRunAsNeeded();
    void othersInTheirPlace();
};

void TestQuestions::asManyChecksRunAsNeeded() {
    std::size_t moved = 0;
    for (const CaseFile& file : casesOf("cases")) {
        Examination examination(file, 0);
        for (const Change& change : changes()) {
            CaseFile other = file;
            change.apply(other.answers, examination.facts().judgedAt);
            const Examination whole(other, 0);
            const auto look = [&](const std::vector<const Finding*>& tried) {
                QCOMPARE(tried.size(), whole.findings().size());
                for (std::size_t i = 0; i < tried.size(); ++i) {
                    if ((allChecks()[i].info.needs & readsAnswers) == 0)
                        continue;
                    const Finding& now = whole.findings()[i];
                    QVERIFY2(weighsTheSame(*tried[i], now), (now.check + ": " + change.name).c_str());
                    moved += weighsTheSame(examination.findings()[i], now) ? 0 : 1;
                }
            };
            examination.tryAnswers(other.answers, look);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(moved > 1000, qPrintable(QString::number(moved)));
}

void TestQuestions::othersInTheirPlace() {
    for (const CaseFile& file : casesOf("heldout")) {
        Examination examination(file, 0);
        const std::vector<double> start = startingWeights(examination.facts());
        const auto before = everyOne(examination.findings());
        const LookedUp known(before, weights());
        for (const Change& change : changes()) {
            Answers answers = file.answers;
            change.apply(answers, examination.facts().judgedAt);
            examination.tryAnswers(answers, [&](const std::vector<const Finding*>& tried) {
                LookedUp changed = known;
                for (std::size_t i = 0; i < tried.size(); ++i)
                    if (tried[i] != before[i])
                        changed.put(i, *tried[i]);
                QCOMPARE(shares(start, examination.outcome(), changed), shares(start, examination.outcome(), tried));
            });
        }
        QCOMPARE(shares(start, examination.outcome(), known), shares(start, examination.outcome(), before));
    }
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"

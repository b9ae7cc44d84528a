// The models under Qt's own tester while rows come, change and go; and what they say.
#include "assertion/claims_model.h"
#include "diagnosis/causes_model.h"
#include "diagnosis/findings_model.h"
#include "request/attempts_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ad;
using namespace ad::ui;
using namespace Qt::StringLiterals;

namespace {

diagnosis::Finding finding(const std::string& check, diagnosis::Verdict verdict, const QString& message,
                           bool question = false) {
    diagnosis::Finding f;
    f.check = check;
    f.verdict = verdict;
    f.message = message;
    if (question) {
        f.question = diagnosis::Question{"key_registered_at", diagnosis::Question::Kind::Time, u"When?"_s, {}};
    }
    return f;
}

diagnosis::RankedCause cause(const std::string& id, double score) {
    diagnosis::RankedCause c;
    c.cause = id;
    c.score = score;
    c.title = QString::fromStdString(id);
    c.because = {u"one"_s, u"two"_s};
    return c;
}

ClaimRow claim(bool header, const QString& name, const QString& value, Mark mark = Mark::Pass) {
    ClaimRow row;
    row.inHeader = header;
    row.name = name;
    row.value = value;
    row.mark = mark;
    return row;
}

/// The whole list as text: groups in brackets, findings below.
QString asText(const FindingsModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines.append(index.data(FindingsModel::IsGroupRole).toBool()
                         ? u"[%1 %2%3]"_s.arg(index.data().toString())
                               .arg(index.data(FindingsModel::CountRole).toInt())
                               .arg(index.data(FindingsModel::OpenRole).toBool() ? u""_s : u" folded"_s)
                         : index.data().toString());
    }
    return lines.join(u'\n');
}

const std::vector<diagnosis::Finding> mixed{
    finding("aud", diagnosis::Verdict::Fail, u"aud is wrong"_s),
    finding("kid", diagnosis::Verdict::Warn, u"kid is odd"_s),
    finding("env", diagnosis::Verdict::Unknown, u"which one"_s, true),
    finding("copy", diagnosis::Verdict::Unknown, u"not seen"_s),
    finding("iss", diagnosis::Verdict::Pass, u"iss is right"_s),
    finding("sub", diagnosis::Verdict::Pass, u"sub is right"_s),
    finding("jku", diagnosis::Verdict::NotApplicable, u"no jku"_s),
};

} // namespace

class TestModels : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void findingsAreGrouped();
    void findingsFold();
    void findingsFilter();
    void findingsChangeInPlace();
    void findingsKeepTheirPlaces();
    void findingsReveal();
    void causesComeAndGo();
    void claims();
    void claimsEdit();
    void attempts();
};

void TestModels::findingsAreGrouped() {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(
        asText(model),
        u"[Problems 0]\n[Only you can answer 0]\n[Worth a look 0]\n[Answered by you 0]\n[Could not be checked 0 folded]\n[Passed 0 folded]"_s);
    model.setFindings(mixed);
    QCOMPARE(
        asText(model),
        u"[Problems 1]\naud is wrong\n[Only you can answer 1]\nwhich one\n[Worth a look 1]\nkid is odd\n[Answered by you 0]\n[Could not be checked 1 folded]\n[Passed 2 folded]"_s);
    model.setFindings({});
    QCOMPARE(model.rowCount(), static_cast<int>(FindingsModel::groupCount));
}

void TestModels::findingsFold() {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(mixed);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setOpen(FindingsModel::Passed, true);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(asText(model).endsWith(u"[Passed 2]\niss is right\nsub is right"_s));
    model.setOpen(FindingsModel::Problems, false);
    QCOMPARE(removed.count(), 1);
    QVERIFY(asText(model).startsWith(u"[Problems 1 folded]\n[Only you can answer 1]"_s));
    QCOMPARE(model.finding(0), nullptr);
    QCOMPARE(model.finding(2)->check, std::string("env"));
}

void TestModels::findingsFilter() {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFindings(mixed);
    // What is found is shown, in folded groups too; without a filter the group is folded again.
    model.setFilter(u"IS RIGHT"_s);
    QVERIFY(model.isOpen(FindingsModel::Passed));
    QVERIFY(asText(model).endsWith(u"[Passed 2]\niss is right\nsub is right"_s));
    QCOMPARE(model.count(FindingsModel::Passed), 2);
    QCOMPARE(model.count(FindingsModel::Problems), 0);
    model.setFilter(u"copy"_s);
    QCOMPARE(model.count(FindingsModel::NotChecked), 1);
    model.setFilter(QString());
    QCOMPARE(model.count(FindingsModel::Problems), 1);
    QVERIFY(!model.isOpen(FindingsModel::Passed));
    QCOMPARE(reset.count(), 0);
    // By the words that its row says.
    model.setFindings({finding("kid-in-registered-set", diagnosis::Verdict::Unknown, u"The set was not given."_s)});
    model.setFilter(u"knows the kid"_s);
    QCOMPARE(model.count(FindingsModel::NotChecked), 1);
}

void TestModels::findingsChangeInPlace() {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(mixed);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto other = mixed;
    other[0].message = u"aud is still wrong"_s;
    model.setFindings(other);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data().toString(), u"aud is still wrong"_s);
    // A finding that moves to another group goes from the one and comes to the other; no other row is touched.
    const QPersistentModelIndex warning = model.index(5);
    QCOMPARE(warning.data(FindingsModel::CheckRole).toString(), u"kid"_s);
    other[0].verdict = diagnosis::Verdict::Pass;
    model.setFindings(other);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.count(FindingsModel::Passed), 3);
    QCOMPARE(model.count(FindingsModel::Problems), 0);
    QCOMPARE(warning.row(), 4);
    QCOMPARE(warning.data(FindingsModel::CheckRole).toString(), u"kid"_s);
}

void TestModels::findingsKeepTheirPlaces() {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    std::vector<diagnosis::Finding> many;
    for (int i = 0; i < 60; ++i) {
        many.push_back(finding("check-" + std::to_string(i), static_cast<diagnosis::Verdict>(i % 4),
                               u"message %1"_s.arg(i), i % 8 == 3));
    }
    model.setFindings(many);
    model.setOpen(FindingsModel::Passed, true);
    model.setOpen(FindingsModel::NotChecked, true);
    QCOMPARE(model.rowCount(), 60 + static_cast<int>(FindingsModel::groupCount));
    QVERIFY(model.reveal(u"check-30"_s) > 0);
    // Some go, some change their group, the order is another one.
    std::vector<diagnosis::Finding> later;
    for (std::size_t i = many.size(); i-- > 0;) {
        if (i % 5 != 1) {
            later.push_back(many[i]);
            later.back().verdict = static_cast<diagnosis::Verdict>((i + (i % 3 == 0 ? 0 : 1)) % 4);
        }
    }
    model.setFindings(later);
    QCOMPARE(reset.count(), 0);
    int total = 0;
    for (int group = 0; group < FindingsModel::groupCount; ++group) {
        total += model.count(static_cast<FindingsModel::Group>(group));
    }
    QCOMPARE(total, static_cast<int>(later.size()));
    model.setFindings(many);
    model.setFindings({});
    QCOMPARE(model.rowCount(), static_cast<int>(FindingsModel::groupCount));
}

void TestModels::findingsReveal() {
    FindingsModel model;
    model.setFindings(mixed);
    const int row = model.reveal(u"sub"_s);
    QVERIFY(model.isOpen(FindingsModel::Passed));
    QCOMPARE(model.finding(row)->check, std::string("sub"));
    QCOMPARE(model.reveal(u"jku"_s), -1);
}

void TestModels::causesComeAndGo() {
    CausesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCauses({cause("a", 0.9), cause("b", 0.1)});
    QCOMPARE(model.rowCount(), 2);
    model.setCauses({cause("a", 0.9), cause("b", 0.3), cause("c", 0.2)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(CausesModel::ScoreRole).toDouble(), 0.3);
    QCOMPARE(model.index(2).data(CausesModel::CauseRole).toString(), u"c"_s);
    QCOMPARE(model.index(0).data(CausesModel::BecauseRole).toStringList(), QStringList({u"one"_s, u"two"_s}));
    // Another order and a new one in front: rows come and go, those that stay keep their place.
    const QPersistentModelIndex last = model.index(2);
    model.setCauses({cause("d", 0.95), cause("c", 0.9), cause("a", 0.3)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(CausesModel::CauseRole).toString(), u"d"_s);
    QCOMPARE(model.index(2).data(CausesModel::CauseRole).toString(), u"a"_s);
    QVERIFY(!last.isValid() || last.data(CausesModel::CauseRole).toString() == u"c"_s);
    model.setCauses({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::claims() {
    ClaimsModel header(true);
    ClaimsModel payload(false);
    const QAbstractItemModelTester first(&header, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&payload, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ClaimRow> rows{claim(true, u"alg"_s, u"RS384"_s), claim(false, u"iss"_s, u"me"_s),
                               claim(false, u"aud"_s, u"there"_s, Mark::Fail)};
    header.setRows(rows, true);
    payload.setRows(rows, true);
    QCOMPARE(header.rowCount(), 1);
    QCOMPARE(payload.rowCount(), 2);
    QCOMPARE(payload.problems().size(), 1);
    QCOMPARE(payload.index(1, ClaimsModel::ValueColumn).data().toString(), u"there"_s);
    // A member that comes twice is one problem in two rows, as the rail counts it.
    ClaimRow twice = claim(false, u"aud"_s, u"here"_s, Mark::Fail);
    twice.check = u"no-duplicate-members"_s;
    payload.setRows({twice, claim(false, u"iss"_s, u"me"_s), twice}, true);
    QCOMPARE(payload.problems().size(), 1);
    payload.setRows(rows, true);
    const QSignalSpy reset(&payload, &QAbstractItemModel::modelReset);
    payload.setRows({claim(false, u"iss"_s, u"me"_s)}, true);
    QCOMPARE(payload.rowCount(), 1);
    QCOMPARE(reset.count(), 0);
    // A claim that comes in between moves nothing else: the row that is being edited stays itself.
    payload.setRows(rows, true);
    const QPersistentModelIndex aud = payload.index(1, ClaimsModel::ValueColumn);
    payload.setRows({claim(false, u"iss"_s, u"me"_s), claim(false, u"sub"_s, u"me"_s),
                     claim(false, u"aud"_s, u"there"_s, Mark::Fail)},
                    true);
    QCOMPARE(aud.row(), 2);
    QCOMPARE(aud.data().toString(), u"there"_s);
    QCOMPARE(reset.count(), 0);
    QVERIFY(!payload.index(0, ClaimsModel::NameColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(payload.index(0, ClaimsModel::ValueColumn).flags().testFlag(Qt::ItemIsEditable));
}

void TestModels::claimsEdit() {
    ClaimsModel model(false);
    QSignalSpy edited(&model, &ClaimsModel::edited);
    model.setRows({claim(false, u"aud"_s, u"there"_s)}, false);
    QVERIFY(!model.setData(model.index(0, ClaimsModel::ValueColumn), u"here"_s));
    model.setRows({claim(false, u"aud"_s, u"there"_s)}, true);
    QVERIFY(model.setData(model.index(0, ClaimsModel::ValueColumn), u"here"_s));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).toBool(), false);
    QCOMPARE(edited.first().at(1).toString(), u"aud"_s);
    QCOMPARE(edited.first().at(2).toString(), u"here"_s);
    // Nothing new is nothing to sign.
    QVERIFY(model.setData(model.index(0, ClaimsModel::ValueColumn), u"there"_s));
    QCOMPARE(edited.count(), 1);
}

void TestModels::attempts() {
    AttemptsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<AttemptView> attempts{{1, Mark::Fail, u"10:00:00"_s, u"400 invalid_client"_s, u"412 ms"_s}};
    model.setAttempts(attempts);
    attempts.prepend({2, Mark::Pass, u"10:05:00"_s, u"200"_s, u"300 ms"_s});
    model.setAttempts(attempts);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(0, AttemptsModel::AnswerColumn).data().toString(), u"200"_s);
    // Another piece of work replaces all rows.
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setAttempts({{9, Mark::Warn, u"09:00:00"_s, u"no answer"_s, u"name not found"_s}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(removed.count(), 1);
    model.setAttempts({});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 0);
    QList<AttemptView> many;
    for (int i = 0; i < 10000; ++i) {
        many.append({i, Mark::Fail, u"10:00:00"_s, u"400 invalid_client"_s, u"%1 ms"_s.arg(i)});
    }
    model.setAttempts(many);
    QCOMPARE(model.rowCount(), 10000);
    many.prepend({10001, Mark::Pass, u"10:05:00"_s, u"200"_s, u"300 ms"_s});
    const QSignalSpy one(&model, &QAbstractItemModel::rowsInserted);
    model.setAttempts(many);
    QCOMPARE(one.count(), 1);
    QCOMPARE(one.first().at(2).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"

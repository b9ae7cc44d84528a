// A golden finding for every verdict that a check can give: tests/fixtures/golden/verdicts.json holds, by check and
// verdict, the name of a case and the whole finding that the check gives there. Which verdicts a check can give is read
// from its source, so that a new check, or a new verdict of an old one, fails here until it has its case.
//
// After a change that is meant, run this program once with AD_RENEW_GOLDEN=1: it keeps the cases that still show their
// verdict, looks for others where one does not, and writes the file anew. A verdict that no case shows gets a case of
// its own in tests/fixtures/golden/cases.
#include "diagnosis/check.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/examine.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

using namespace ad;
using namespace ad::diagnosis;
using nlohmann::ordered_json;

namespace {

const QString goldenPath = QStringLiteral(AD_FIXTURES "/golden/verdicts.json");
constexpr const char* folders[] = {"fixtures/golden/cases", "corpus/cases", "corpus/heldout", "corpus/recorded"};

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The verdicts that the source of a check names, and `unknown` where the frame gives it for want of something.
std::set<std::string> verdictsOf(const RegisteredCheck& check) {
    QString name = text(std::string(check.info.id));
    name.replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString source = QString::fromUtf8(read(QStringLiteral(AD_SOURCE_DIR "/app/checks/%1/%2.cpp")
                                                      .arg(text(std::string(familyName(check.info.family))), name)));
    std::set<std::string> out;
    for (const auto& [verdict, pattern] :
         std::initializer_list<std::pair<const char*, const char*>>{{"pass", R"((?<!\w)pass\()"},
                                                                    {"warn", R"((?<!\w)warn\()"},
                                                                    {"fail", R"((?<!\w)(?:proved|suspicious)\()"},
                                                                    {"unknown", R"((?<!\w)unknown\()"},
                                                                    {"not_applicable", R"((?<!\w)notApplicable\()"}})
        if (source.contains(QRegularExpression(QString::fromLatin1(pattern))))
            out.insert(verdict);
    if ((check.info.needs & ~readsAnswers) != NeedsNothing)
        out.insert("unknown");
    if (!check.info.vendors.empty())
        out.insert("not_applicable");
    return out;
}

std::optional<CaseFile> caseOf(const std::string& name) {
    const auto file = readCase(read(QStringLiteral(AD_SOURCE_DIR "/tests/%1.case.json").arg(text(name))).toStdString());
    return file ? std::optional(*file) : std::nullopt;
}

/// What every check finds in a case.
std::map<std::string, ordered_json> findingsOf(const CaseFile& file) {
    std::map<std::string, ordered_json> out;
    for (const Finding& f : diagnose(file, 0).findings)
        out.emplace(f.check, toJson(f));
    return out;
}

} // namespace

class TestGoldenVerdicts : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void findings_data();
    void findings();
    void nothingElse();

  private:
    void renew();
    ordered_json m_golden;
    std::map<std::string, std::map<std::string, ordered_json>> m_seen; ///< by case
};

void TestGoldenVerdicts::initTestCase() {
    m_golden = ordered_json::parse(read(goldenPath).toStdString(), nullptr, false);
    if (!m_golden.is_object())
        m_golden = ordered_json::object();
    if (qEnvironmentVariableIsSet("AD_RENEW_GOLDEN"))
        renew();
    for (const auto& [check, verdicts] : m_golden.items())
        for (const auto& [verdict, row] : verdicts.items()) {
            const auto name = row.at("case").get<std::string>();
            if (m_seen.contains(name))
                continue;
            const auto file = caseOf(name);
            QVERIFY2(file.has_value(), name.c_str());
            m_seen.emplace(name, findingsOf(*file));
        }
}

void TestGoldenVerdicts::renew() {
    std::map<std::string, std::map<std::string, ordered_json>> found; // by check and verdict
    const auto take = [&](const std::string& name, bool onlyKept) {
        const auto file = caseOf(name);
        if (!file)
            return;
        for (auto& [check, finding] : findingsOf(*file)) {
            const auto verdict = finding.at("verdict").get<std::string>();
            const bool kept = m_golden.contains(check) && m_golden[check].contains(verdict) &&
                              m_golden[check][verdict].at("case") == name;
            if ((kept || !onlyKept) && !found[check].contains(verdict))
                found[check][verdict] = {{"case", name}, {"finding", finding}};
        }
    };
    std::set<std::string> kept;
    for (const auto& [check, verdicts] : m_golden.items())
        for (const auto& [verdict, row] : verdicts.items())
            kept.insert(row.at("case").get<std::string>());
    for (const std::string& name : kept)
        take(name, true);
    for (const char* folder : folders)
        for (const QString& name : QDir(QStringLiteral(AD_SOURCE_DIR "/tests/%1").arg(QLatin1String(folder)))
                                       .entryList({QStringLiteral("*.case.json")}, QDir::Files, QDir::Name))
            take(std::string(folder) + '/' + utf8(name.chopped(10)), false);
    m_golden = ordered_json::object();
    for (const auto& [check, verdicts] : found)
        for (const auto& [verdict, row] : verdicts)
            m_golden[check][verdict] = row;
    QFile out(goldenPath);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const std::string all = m_golden.dump(1) + '\n';
    QCOMPARE(out.write(all.data(), static_cast<qint64>(all.size())), static_cast<qint64>(all.size()));
}

void TestGoldenVerdicts::findings_data() {
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("verdict");
    for (const RegisteredCheck& check : allChecks()) {
        const std::string id(check.info.id);
        const auto verdicts = verdictsOf(check);
        QVERIFY2(!verdicts.empty(), (id + ": its source was not found").c_str());
        for (const std::string& verdict : verdicts)
            QTest::newRow((id + ' ' + verdict).c_str())
                << QByteArray::fromStdString(id) << QByteArray::fromStdString(verdict);
    }
}

void TestGoldenVerdicts::findings() {
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, verdict);
    const std::string id = check.toStdString(), said = verdict.toStdString();
    QVERIFY2(m_golden.contains(id) && m_golden[id].contains(said),
             "no golden case shows this verdict: add one to tests/fixtures/golden/cases");
    const ordered_json& row = m_golden[id][said];
    const ordered_json& now = m_seen.at(row.at("case").get<std::string>()).at(id);
    QVERIFY2(now == row.at("finding"), ("now:    " + now.dump() + "\ngolden: " + row.at("finding").dump()).c_str());
    QCOMPARE(QByteArray::fromStdString(now.at("verdict").get<std::string>()), verdict);
}

void TestGoldenVerdicts::nothingElse() {
    // No golden finding of a check that is gone.
    for (const auto& [check, verdicts] : m_golden.items())
        QVERIFY2(findCheck(check), check.c_str());
}

QTEST_APPLESS_MAIN(TestGoldenVerdicts)
#include "tst_golden_verdicts.moc"

// More that is true never makes the diagnosis worse: of every case of the corpus one piece of evidence after the other
// is left out, and with it the true cause may not stand further back than without it. With AD_CORPUS_LIST=1 it lists
// every case that does not hold.
#include "diagnosis/diagnosis.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <functional>
#include <map>

using namespace ad;
using namespace ad::diagnosis;

namespace {

struct Case {
    QString name;
    CaseFile file;
    std::vector<std::string> causes; ///< any of them is right
};

std::vector<Case> read(const QString& folder) {
    std::vector<Case> out;
    const QDir dir(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/") + folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.case.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto parsed = readCase(file.readAll().toStdString());
        if (!parsed || !parsed->origin->contains("expect"))
            qFatal("%s cannot be read", qPrintable(name));
        auto causes = parsed->origin->at("expect").at("causes").get<std::vector<std::string>>();
        if (!causes.empty())
            out.push_back({name.chopped(10), *parsed, std::move(causes)});
    }
    return out;
}

/// The place of the true cause, 0 for the first; what is not listed stands behind everything that is.
std::size_t placeOf(const Case& c, const Diagnosis& d) {
    for (std::size_t i = 0; i < d.causes.size(); ++i)
        if (std::find(c.causes.begin(), c.causes.end(), d.causes[i].cause) != c.causes.end())
            return i;
    return 99;
}

struct Drop {
    const char* name;
    std::function<void(CaseFile&)> drop;
};

const std::vector<Drop>& drops() {
    static const std::vector<Drop> all{
        {"key_registered_at", [](CaseFile& f) { f.answers.keyRegisteredAt.reset(); }},
        {"app_created_at", [](CaseFile& f) { f.answers.appCreatedAt.reset(); }},
        {"app_marked_ready_at", [](CaseFile& f) { f.answers.appMarkedReadyAt.reset(); }},
        {"registered_environment", [](CaseFile& f) { f.answers.registeredEnvironment.clear(); }},
        {"app_audience", [](CaseFile& f) { f.answers.appAudience.clear(); }},
        {"customer_activated", [](CaseFile& f) { f.answers.customerActivated.reset(); }},
        {"registered_auth_method", [](CaseFile& f) { f.answers.registeredAuthMethod.clear(); }},
        {"answers", [](CaseFile& f) { f.answers = {}; }},
        {"registered", [](CaseFile& f) { f.registered = {}; }},
        {"jwks_fetch", [](CaseFile& f) { f.jwksFetch.reset(); }},
        {"key", [](CaseFile& f) { f.key = {}; }},
        {"client_id", [](CaseFile& f) { f.clientId.clear(); }},
        {"fhir_base_url", [](CaseFile& f) { f.fhirBaseUrl.clear(); }},
        {"environment", [](CaseFile& f) { f.environment.clear(); }},
        {"discovery", [](CaseFile& f) { f.discovery.reset(); }},
        {"history", [](CaseFile& f) { f.history = {}; }},
        {"probes", [](CaseFile& f) { f.probes.clear(); }},
        {"server_log", [](CaseFile& f) { f.serverLog = {}; }},
        {"told", [](CaseFile& f) { f.told.clear(); }},
        {"date",
         [](CaseFile& f) {
             if (f.response)
                 std::erase_if(f.response.edit().headers, [](const smart::Header& h) {
                     return QString::fromStdString(h.first).compare(QLatin1String("date"), Qt::CaseInsensitive) == 0;
                 });
         }},
        {"received_at",
         [](CaseFile& f) {
             if (f.response)
                 f.response.edit().receivedAt.reset();
         }},
        {"tls", [](CaseFile& f) {
             if (f.response)
                 f.response.edit().tls.reset();
         }}};
    return all;
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void moreNeverHarms_data();
    void moreNeverHarms();
};

void TestEvidence::moreNeverHarms_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("tuned on") << QStringLiteral("cases") << 500;
    QTest::newRow("held out") << QStringLiteral("heldout") << 100;
    QTest::newRow("recorded") << QStringLiteral("recorded") << 1000;
}

void TestEvidence::moreNeverHarms() {
    QFETCH(QString, folder);
    QFETCH(int, atLeast);
    int compared = 0;
    QStringList worse;
    for (const Case& c : read(folder)) {
        const std::size_t with = placeOf(c, diagnose(c.file, 0));
        for (const Drop& d : drops()) {
            CaseFile less = c.file;
            d.drop(less);
            if (less == c.file)
                continue;
            ++compared;
            const std::size_t without = placeOf(c, diagnose(less, 0));
            if (with > without)
                worse << QStringLiteral("%1 (%2): place %3 with %4, %5 without")
                             .arg(c.name, QString::fromStdString(c.causes.front()))
                             .arg(with + 1)
                             .arg(QLatin1String(d.name))
                             .arg(without + 1);
        }
    }
    qInfo("%s: %d comparisons, %d worse", qPrintable(folder), compared, static_cast<int>(worse.size()));
    if (qEnvironmentVariableIsSet("AD_CORPUS_LIST"))
        for (const QString& line : worse)
            qInfo("%s", qPrintable(line));
    QVERIFY2(compared >= atLeast, qPrintable(QString::number(compared)));
    QVERIFY2(worse.isEmpty(), qPrintable(worse.mid(0, 10).join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"

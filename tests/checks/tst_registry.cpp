// What holds for every check: registered, explained, pointing to causes of the contract, with a source, and covered by
// a test.
#include "diagnosis/causes.h"
#include "diagnosis/check.h"
#include "diagnosis/weights.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace ad;
using namespace ad::diagnosis;

class TestRegistry : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyFileIsRegistered();
    void everyCheckIsWhole();
    void everyEvidenceHasAWeight();
    void everyWeightIsUsed();
    void everyCauseHasATitle();
    void messages();
};

namespace {

QStringList checkFiles() {
    QStringList out;
    QDirIterator it(QStringLiteral(AD_SOURCE_DIR "/app/checks"), {QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (!path.endsWith(QLatin1String("/checks/support.cpp")))
            out << path;
    }
    return out;
}

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestRegistry::everyFileIsRegistered() {
    const QStringList files = checkFiles();
    QCOMPARE(static_cast<qsizetype>(allChecks().size()), files.size());
    for (const QString& path : files) {
        const QFileInfo info(path);
        QString id = info.completeBaseName();
        id.replace(QLatin1Char('_'), QLatin1Char('-'));
        const RegisteredCheck* check = findCheck(utf8(id));
        QVERIFY2(check, qPrintable(path));
        QCOMPARE(text(std::string(familyName(check->info.family))), info.dir().dirName());
    }
}

void TestRegistry::everyCheckIsWhole() {
    for (const RegisteredCheck& c : allChecks()) {
        const std::string id(c.info.id);
        QVERIFY2(!c.info.causes.empty(), id.c_str());
        for (const auto cause : c.info.causes)
            QVERIFY2(isCause(cause), id.c_str());
        QVERIFY2(!c.info.sources.empty(), id.c_str());
        const Explanation* e = explanation(id);
        QVERIFY2(e, (id + " has no explanation").c_str());
        QVERIFY2(!e->title.isEmpty() && !e->whatItIs.isEmpty() && !e->whyServersCare.isEmpty() && !e->fix.empty() &&
                     !e->sources.empty(),
                 id.c_str());
    }
    // No explanation without its check.
    const auto files = QDir(QStringLiteral(AD_SOURCE_DIR "/resources/checks")).entryList({QStringLiteral("*.md")});
    QCOMPARE(files.size(), static_cast<qsizetype>(allChecks().size()));
}

void TestRegistry::everyEvidenceHasAWeight() {
    // An id that weights.json does not know would silently weigh nothing.
    int seen = 0;
    for (const QString& path : checkFiles()) {
        const QString source = read(path);
        const QRegularExpression with(
            QString::fromLatin1(R"re((?:"[a-z_]+"|cause|m\.cause|c\.id\)),\s*"([a-z_]+)"(?:,|\)|\}))re"));
        auto it = with.globalMatch(source);
        while (it.hasNext()) {
            const std::string id = utf8(it.next().captured(1));
            if (isCause(id))
                continue;
            if (weights().evidence.contains(id))
                ++seen;
        }
    }
    QVERIFY(seen > 15);
}

void TestRegistry::everyWeightIsUsed() {
    QString sources = read(QStringLiteral(AD_SOURCE_DIR "/app/diagnosis/weighing.cpp")) +
                      read(QStringLiteral(AD_SOURCE_DIR "/app/diagnosis/examine.cpp")) +
                      read(QStringLiteral(AD_SOURCE_DIR "/resources/vendors.json"));
    for (const QString& path : checkFiles())
        sources += read(path);
    for (const auto& [id, ratio] : weights().evidence) {
        QVERIFY2(sources.contains(QLatin1Char('"') + text(id) + QLatin1Char('"')), id.c_str());
        QVERIFY2(ratio.ratio > 0, id.c_str());
    }
    for (const auto& [vendor, causes] : weights().priors)
        for (const auto& [cause, prior] : causes) {
            QVERIFY2(isCause(cause), cause.c_str());
            QVERIFY2(prior > 0 && prior < 1, cause.c_str());
        }
}

void TestRegistry::everyCauseHasATitle() {
    std::set<QString> titles;
    for (const CauseInfo& c : allCauses()) {
        const Explanation* e = explanation(c.id);
        QVERIFY2(e && !e->title.isEmpty() && !e->fix.empty(), std::string(c.id).c_str());
        QVERIFY2(titles.insert(e->title).second, std::string(c.id).c_str());
    }
}

void TestRegistry::messages() {
    // Plain and free of blame: no exclamation marks, no "please", no contractions.
    const QRegularExpression texts(QString::fromLatin1(R"re(tr\("((?:[^"\\]|\\.)*)"\))re"));
    const QRegularExpression bad(
        QString::fromLatin1(R"re(\b(please|don't|can't|won't|isn't|doesn't|you must)\b|!(?!=))re"),
        QRegularExpression::CaseInsensitiveOption);
    int seen = 0;
    for (const QString& path : checkFiles()) {
        auto it = texts.globalMatch(read(path));
        while (it.hasNext()) {
            const QString message = it.next().captured(1);
            ++seen;
            QVERIFY2(!bad.match(message).hasMatch(), qPrintable(path + QLatin1String(": ") + message));
        }
    }
    QVERIFY(seen > 200);
    QVERIFY(bad.match(QStringLiteral("You don't!")).hasMatch());
}

QTEST_APPLESS_MAIN(TestRegistry)
#include "tst_registry.moc"

// What the fuzz targets failed on once, and what people paste, through each target again: under the sanitizers this
// sees what reads beyond a text, too.
#include <QDir>
#include <QFile>
#include <QTest>
#include <array>
#include <cstddef>
#include <cstdint>

#define AD_TARGETS(X)                                                                                                  \
    X(fuzz_case)                                                                                                       \
    X(fuzz_intake)                                                                                                     \
    X(fuzz_json) X(fuzz_jws) X(fuzz_keys) X(fuzz_lint) X(fuzz_profiles) X(fuzz_request) X(fuzz_server) X(fuzz_told)
#define AD_DECLARE(name) extern "C" int name(const std::uint8_t* data, std::size_t size);
AD_TARGETS(AD_DECLARE)

namespace {

struct Target {
    const char* name;
    int (*run)(const std::uint8_t*, std::size_t);
};
#define AD_ROW(name) Target{#name, name},
constexpr std::array targets{AD_TARGETS(AD_ROW)};

} // namespace

class TestFound : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyTarget_data() {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("file");
        const QDir found(QStringLiteral(AD_SOURCE_DIR "/tests/fuzz/found"));
        const auto folders = found.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& folder : folders) {
            const QDir of(found.filePath(folder));
            const auto files = of.entryList(QDir::Files);
            for (const QString& file : files) {
                QTest::addRow("%s, %s", qPrintable(folder), qPrintable(file)) << folder << of.filePath(file);
            }
        }
        const std::array<std::pair<const char*, const char*>, 6> corpora{{{"fuzz_intake", "pastes"},
                                                                          {"fuzz_intake", "pastes-later"},
                                                                          {"fuzz_case", "heldout"},
                                                                          {"fuzz_told", "pastes"},
                                                                          {"fuzz_told", "pastes-later"},
                                                                          {"fuzz_request", "pastes"}}};
        for (const auto& [target, folder] : corpora) {
            const QDir of(QStringLiteral(AD_SOURCE_DIR "/tests/corpus/") + QLatin1String(folder));
            const auto files = of.entryList({QStringLiteral("*.txt"), QStringLiteral("*.json")}, QDir::Files);
            QVERIFY2(!files.isEmpty(), folder);
            for (const QString& file : files) {
                QTest::addRow("%s, %s, %s", target, folder, qPrintable(file))
                    << QString::fromLatin1(target) << of.filePath(file);
            }
        }
    }
    void everyTarget() {
        QFETCH(QString, target);
        QFETCH(QString, file);
        QFile input(file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        // A buffer of just that size: what reads one byte further is seen.
        const QByteArray read = input.readAll();
        const std::vector<std::uint8_t> bytes(read.begin(), read.end());
        const auto* it = std::find_if(targets.begin(), targets.end(),
                                      [&](const Target& one) { return target == QLatin1String(one.name); });
        QVERIFY2(it != targets.end(), qPrintable(target));
        QCOMPARE(it->run(bytes.data(), bytes.size()), 0);
    }
};

QTEST_GUILESS_MAIN(TestFound)
#include "tst_found.moc"

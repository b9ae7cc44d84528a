// The published collection of client assertions: every one must get the verdict and the cause that it was made for.
#include "base/json.h"
#include "diagnosis/diagnosis.h"

#include <QFile>
#include <QTest>

using namespace ad::diagnosis;

class TestVectors : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void assertions_data();
    void assertions();
};

void TestVectors::assertions_data() {
    QTest::addColumn<QByteArray>("row");
    QFile file(QStringLiteral(AD_FIXTURES "/diagnosis/assertions.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto document = ad::json::parse(line.toStdString());
        QVERIFY(document.has_value());
        QTest::newRow(document->root.string("name").value_or("?").c_str()) << line;
        ++rows;
    }
    QCOMPARE(rows, 30);
}

void TestVectors::assertions() {
    QFETCH(QByteArray, row);
    const auto document = nlohmann::ordered_json::parse(row.toStdString());
    const auto file = readCase(document["case"].dump());
    QVERIFY(file.has_value());
    const Diagnosis d = diagnose(*file, 0);
    const std::string expected = document["expect"]["verdict"];
    std::string worst = "pass";
    std::vector<std::string> named;
    QString failing;
    for (const Finding& f : d.findings) {
        if (f.verdict == Verdict::Fail)
            worst = "fail";
        else if (f.verdict == Verdict::Warn && worst == "pass")
            worst = "warn";
        if (f.verdict == Verdict::Fail || f.verdict == Verdict::Warn) {
            named.insert(named.end(), f.causes.begin(), f.causes.end());
            failing += QLatin1String("\n  ") + ad::text(f.check) + QLatin1String(": ") + f.message;
        }
    }
    QVERIFY2(worst == expected,
             qPrintable(QStringLiteral("expected %1, got %2:%3").arg(ad::text(expected), ad::text(worst), failing)));
    std::vector<std::string> causes;
    for (const RankedCause& c : d.causes)
        causes.push_back(c.cause);
    const auto& wanted = document["expect"]["causes"];
    if (wanted.empty()) {
        QVERIFY2(causes.empty(), qPrintable(failing));
        return;
    }
    const std::string first = wanted[0];
    QVERIFY2(std::find(named.begin(), named.end(), first) != named.end(), qPrintable(ad::text(first) + failing));
    if (expected == "fail") {
        // The cause that the row was made for is first, or one that the row permits.
        QVERIFY2(!causes.empty(), qPrintable(failing));
        const bool allowed = std::any_of(wanted.begin(), wanted.end(), [&](const auto& w) {
            return w.template get<std::string>() == causes.front();
        });
        QVERIFY2(allowed, qPrintable(ad::text(causes.front()) + failing));
        QVERIFY2(std::find(causes.begin(), causes.end(), first) != causes.end(), qPrintable(ad::text(first) + failing));
    }
}

QTEST_APPLESS_MAIN(TestVectors)
#include "tst_vectors.moc"

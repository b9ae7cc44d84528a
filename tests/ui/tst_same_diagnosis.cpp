// One case file, opened in the window and given to the command line: the same diagnosis, byte for byte.
#include "base/json.h"
#include "diagnosis/diagnosis.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QProcess>
#include <QTest>
#include <algorithm>

using namespace ad;

class TestSameDiagnosis : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void asTheCommandLine_data();
    void asTheCommandLine();
};

void TestSameDiagnosis::initTestCase() { ui::Theme::instance().install(*qApp, std::nullopt); }

void TestSameDiagnosis::asTheCommandLine_data() {
    QTest::addColumn<QString>("summary");
    QTest::newRow("epic-saved-ten-minutes-ago")
        << "Nothing is wrong with this token. Epic most likely does not use the "
           "new key yet.";
    for (const char* name : {"epic-aud-slash", "epic-two-faults", "unknown-tls", "jwks-other-key-same-kid",
                             "right-granted-epic", "spring-authorization-server-log-aud"}) {
        QTest::newRow(name) << QString();
    }
}

void TestSameDiagnosis::asTheCommandLine() {
    QFETCH(QString, summary);
    const QString path = QStringLiteral(AD_SOURCE_DIR "/tests/corpus/cases/%1.case.json")
                             .arg(QString::fromLatin1(QTest::currentDataTag()));
    QProcess cli;
    cli.start(QStringLiteral(AD_CLI), {QStringLiteral("diagnose"), QStringLiteral("--offline"),
                                       QStringLiteral("--json"), QStringLiteral("--case"), path});
    QVERIFY(cli.waitForFinished(30000));
    const QByteArray told = cli.readAllStandardOutput();
    QVERIFY2(told.startsWith('{'), cli.readAllStandardError().constData());

    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window(session, preferences);
    window.show();
    window.openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(session.view().diagnosed, 15000);
    const auto shown = [&] {
        return QByteArray::fromStdString(json::write(diagnosis::toJson(session.view().diagnosis)));
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), told, 15000);
    if (!summary.isEmpty()) {
        QCOMPARE(session.view().diagnosis.summary, summary);
        // With what passed, and what would change it.
        const auto& findings = session.view().diagnosis.findings;
        QVERIFY(std::count_if(findings.begin(), findings.end(),
                              [](const auto& f) { return f.verdict == diagnosis::Verdict::Pass; }) > 10);
        QVERIFY(!session.view().diagnosis.causes.front().settle.text.isEmpty());
    }
}

QTEST_MAIN(TestSameDiagnosis)
#include "tst_same_diagnosis.moc"

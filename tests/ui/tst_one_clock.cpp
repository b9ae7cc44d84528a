// A case of another day: every page tells its moments by the same clock, and with their day.
#include "assertion/assertion_page.h"
#include "base/time.h"
#include "keys/key.h"
#include "smart/assertion.h"
#include "theme/theme.h"
#include "ui/frame_support.h"
#include "ui/profiles_support.h"
#include "widgets/charts.h"
#include "widgets/moment.h"

#include <QLineEdit>

using namespace ad;
using namespace ad::ui;

class TestOneClock : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        Theme::instance().install(*qApp);
        Theme::instance().force(Scheme::Light);
    }

    void aMomentIsToldAlikeOnAllPages() {
        const std::int64_t present = systemNowMs() / 1000;
        const std::int64_t made = present - 4 * 86400;
        const auto key = *keys::generate("p384");
        smart::AssertionSpec spec;
        spec.clientId = "me";
        spec.audience = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
        spec.alg = "ES384";
        const auto token = *smart::makeAssertion(spec, key, made - 2, systemRandom);
        Scene scene;
        const nlohmann::ordered_json file{
            {"schema", "assertion-doctor/case/1"},
            {"now", formatRfc3339(made)},
            {"vendor", "epic"},
            {"client_id", "me"},
            {"token_endpoint", spec.audience},
            {"assertion", token},
            {"answers", {{"key_registered_at", formatRfc3339(made - 50 * 60)}}},
            {"response",
             {{"received_at", formatRfc3339(made)}, {"status", 400}, {"body", R"({"error":"invalid_client"})"}}}};
        scene.session.openText(QString::fromStdString(file.dump()));
        QTRY_VERIFY(scene.session.view().diagnosed && scene.session.idle());
        const QString day = QDateTime::fromSecsSinceEpoch(made).date().toString(Qt::ISODate);

        // The answer "when was the key saved" stands on two pages.
        QStringList distances;
        for (const PageId id : {PageId::Credentials, PageId::Diagnosis}) {
            scene.window.go(id);
            QCoreApplication::processEvents();
            const auto edits = scene.window.page(id)->findChildren<QLineEdit*>();
            for (const QLineEdit* edit : edits) {
                if (edit->accessibleName().startsWith(QLatin1String("When was the key")) && !edit->text().isEmpty()) {
                    distances.append(edit->text() + QLatin1Char('|') + edit->accessibleDescription());
                }
            }
        }
        QVERIFY(distances.size() >= 2);
        distances.removeDuplicates();
        QCOMPARE(distances.size(), 1);
        QVERIFY2(distances.front().contains(QLatin1String("4 days ago")), qPrintable(distances.front()));

        // What is told of the assertion is told of the moment of the case, with its day, and is said to be that.
        scene.window.go(PageId::Assertion);
        QCoreApplication::processEvents();
        const QString page = seen(*scene.window.page(PageId::Assertion));
        QVERIFY2(page.contains(day) && page.contains(QLatin1String("2 s before the case was made")), qPrintable(page));
        QVERIFY2(!page.contains(QLatin1String(" in 4 min")) && !page.contains(QLatin1String("2 s ago")),
                 qPrintable(page));
        auto* life = scene.window.page(PageId::Assertion)->findChild<LifetimeBar*>();
        QVERIFY(life != nullptr);
        (void)life->grab();
        QVERIFY2(life->accessibleDescription().contains(QLatin1String("the case was made")) &&
                     !life->accessibleDescription().contains(QLatin1String("now, here")),
                 qPrintable(life->accessibleDescription()));

        // And the attempt has its day.
        QVERIFY2(scene.session.view().diagnosisSubtitle.contains(day),
                 qPrintable(scene.session.view().diagnosisSubtitle));
        QVERIFY(scene.session.view().attempts.front().clock.startsWith(day));
    }

    void clocks() {
        const std::int64_t noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toSecsSinceEpoch();
        QCOMPARE(clockInWords(noon - 60, noon), QStringLiteral("11:59:00"));
        QCOMPARE(clockInWords(noon - 86400, noon), QStringLiteral("2026-11-22 12:00:00"));
        QCOMPARE(momentInCaseInWords(noon + 240, noon, noon + 86400),
                 QStringLiteral("2026-11-23 12:04:00, 4 min after the case was made"));
        QCOMPARE(momentInCaseInWords(noon - 12, noon, noon + 60),
                 QStringLiteral("11:59:48, 12 s before the case was made"));
        QCOMPARE(momentInCaseInWords(noon, noon, noon), QStringLiteral("12:00:00, when the case was made"));
    }
};

QTEST_MAIN(TestOneClock)
#include "tst_one_clock.moc"

// From a finding to the very thing it speaks of: by Return, by a double click, by the link beside its explanation.
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "diagnosis/explanation_view.h"
#include "diagnosis/finding_rows.h"
#include "ui/frame_support.h"
#include "ui/profiles_support.h"

using namespace ad;
using namespace ad::ui;

class TestJump : public QObject {
    Q_OBJECT

    static FindingRow* rowOf(Scene& scene, const char* check) {
        const auto all = scene.window.page(PageId::Diagnosis)->findChildren<FindingRow*>();
        for (FindingRow* row : all) {
            if (row->check() == QLatin1String(check)) {
                return row;
            }
        }
        return nullptr;
    }
    static QString chosenClaim(Scene& scene) {
        const auto all = scene.window.page(PageId::Assertion)->findChildren<ClaimRows*>();
        for (const ClaimRows* rows : all) {
            if (!rows->chosenName().isEmpty()) {
                return rows->chosenName();
            }
        }
        return {};
    }

  private Q_SLOTS:
    void toTheClaim_data() {
        QTest::addColumn<QString>("how");
        QTest::newRow("Return") << QStringLiteral("key");
        QTest::newRow("a double click") << QStringLiteral("mouse");
        QTest::newRow("the link") << QStringLiteral("link");
    }

    void toTheClaim() {
        QFETCH(QString, how);
        Scene scene;
        scene.session.openStory(Session::Story::AudienceAlmostRight);
        QTRY_VERIFY(scene.session.view().diagnosed && scene.session.view().exchange.present && scene.session.idle());
        scene.window.go(PageId::Diagnosis);
        FindingRow* row = nullptr;
        QTRY_VERIFY((row = rowOf(scene, "aud-is-token-endpoint")) != nullptr && row->isVisible());
        // What is selected is explained.
        row->setFocus();
        QTRY_VERIFY(row->findChild<ExplanationView*>() != nullptr);
        QCOMPARE(scene.window.current(), PageId::Diagnosis);
        if (how == QLatin1String("key")) {
            QTest::keyClick(row, Qt::Key_Return);
        } else if (how == QLatin1String("mouse")) {
            QTest::mouseDClick(row, Qt::LeftButton);
        } else {
            Button* link = nullptr;
            QTRY_VERIFY((link = button(*row, "Show it in the assertion")) != nullptr);
            link->click();
        }
        QTRY_COMPARE(scene.window.current(), PageId::Assertion);
        QTRY_COMPARE(chosenClaim(scene), QStringLiteral("aud"));
    }
};

QTEST_MAIN(TestJump)
#include "tst_jump.moc"

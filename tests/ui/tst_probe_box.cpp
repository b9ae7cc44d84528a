// The inline offer of a probe: asked, sent after a click, told, and taken into the case.
#include "base/time.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/probe_box.h"
#include "keys/key.h"
#include "practice/server.h"
#include "probes/offer.h"
#include "theme/theme.h"
#include "widgets/button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QUndoStack>

using namespace ad;

namespace {

QAbstractButton* button(QWidget& box, const QString& words) {
    const auto all = box.findChildren<QAbstractButton*>();
    for (QAbstractButton* b : all)
        if (b->isVisibleTo(&box) && b->text() == words)
            return b;
    return nullptr;
}

/// A request with a wrong audience, sent and refused, in a session.
struct Scene {
    Scene() : key(*keys::generate("p256")), server({}) {
        if (!server.start())
            qFatal("the practice server does not start");
        practice::Registration r;
        r.clientId = "a-client";
        r.publicKeyPem = key.spkiPem();
        server.registerClient(r);
    }
    void send() {
        session.setKeyText(text(key.pkcs8Pem().view()), QStringLiteral("key.pem"));
        QTRY_COMPARE(static_cast<int>(session.view().key.state), static_cast<int>(ui::KeyView::State::Ready));
        session.setServer(text(server.tokenEndpoint()));
        session.setClientId(QStringLiteral("a-client"));
        session.setScope(QStringLiteral("system/Patient.rs"));
        session.editValue(false, QStringLiteral("aud"), QStringLiteral("https://example.org/"));
        QTRY_VERIFY_WITH_TIMEOUT(session.idle(), 20000);
        session.send();
        QTRY_VERIFY_WITH_TIMEOUT(session.caseFile().response.has_value() && session.idle(), 20000);
        QCOMPARE(server.judgements().size(), 1U);
    }
    keys::Key key;
    practice::Server server;
    ui::Session session;
};

} // namespace

class TestProbeBox : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().install(*qApp, std::nullopt); }
    void askedSentAndRanked();
    void notNow();
    void cannotBeSent();
    void aClearedCaseTakesNoAnswer();
    void whatItWasOfferedForIsGone_data();
    void whatItWasOfferedForIsGone();
    void anUndoKeepsWhatWasProbed();
    void aPageThatIsMadeAnewStillAsks();
    void oneButtonIsPrimary();
};

void TestProbeBox::askedSentAndRanked() {
    Scene scene;
    scene.send();
    ui::ProbeBox box(scene.session);
    QVERIFY(!box.isVisibleTo(nullptr));
    box.offer(QStringLiteral("client_unknown"));
    QVERIFY(!box.isHidden());
    QVERIFY2(box.accessibleName().startsWith(QStringLiteral("This sends 1 request to 127.0.0.1:")),
             qPrintable(box.accessibleName()));
    QVERIFY(!box.accessibleDescription().isEmpty());
    QCOMPARE(scene.server.judgements().size(), 1U); // nothing leaves before a yes
    QAbstractButton* send = button(box, QStringLiteral("Send"));
    QVERIFY(send);
    send->click();
    QTRY_COMPARE_WITH_TIMEOUT(scene.session.caseFile().probes.size(), 1U, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.idle(), 20000);
    QCOMPARE(scene.server.judgements().size(), 2U);
    QCOMPARE(scene.session.caseFile().probes.front().kind, std::string("unknown_client"));
    const auto& findings = scene.session.view().diagnosis.findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [](const auto& f) { return f.check == "probes-compared" && !f.message.isEmpty(); }));
    QVERIFY(!button(box, QStringLiteral("Send")));
    button(box, QStringLiteral("Close"))->click();
    QVERIFY(box.isHidden());
    // Another request is another answer: the probe says nothing of it.
    scene.session.send();
    QTRY_VERIFY_WITH_TIMEOUT(scene.server.judgements().size() == 3 && scene.session.idle(), 20000);
    QVERIFY(scene.session.caseFile().probes.empty());
    // Going back to the first one brings its probe back.
    scene.session.showAttempt(1);
    QCOMPARE(scene.session.caseFile().probes.size(), 1U);
}

void TestProbeBox::aPageThatIsMadeAnewStillAsks() {
    Scene scene;
    scene.send();
    {
        ui::ProbeBox box(scene.session);
        box.offer(QStringLiteral("client_unknown"));
        QVERIFY(box.asks());
    }
    ui::ProbeBox box(scene.session);
    QVERIFY(!box.isHidden() && box.asks());
    button(box, QStringLiteral("Not now"))->click();
    QVERIFY(box.isHidden());
    QVERIFY(ui::ProbeBox(scene.session).isHidden());
}

void TestProbeBox::oneButtonIsPrimary() {
    Scene scene;
    scene.send();
    ui::DiagnosisPage page(scene.session);
    page.resize(1200, 800);
    page.show();
    const auto primaries = [&] {
        QStringList words;
        for (const ui::Button* one : page.findChildren<ui::Button*>())
            if (one->isVisible() && one->kind() == ui::ButtonKind::Primary)
                words << one->text();
        return words;
    };
    QTRY_COMPARE(primaries().size(), 1);
    const QStringList before = primaries();
    auto* box = page.findChild<ui::ProbeBox*>();
    box->offer(QStringLiteral("client_unknown"));
    QVERIFY(box->asks());
    QCOMPARE(primaries(), QStringList(QStringLiteral("Send")));
    button(*box, QStringLiteral("Not now"))->click();
    QCOMPARE(primaries(), before);
}

void TestProbeBox::notNow() {
    Scene scene;
    scene.send();
    ui::ProbeBox box(scene.session);
    box.offer(QStringLiteral("public_key_mismatch"));
    button(box, QStringLiteral("Not now"))->click();
    QVERIFY(box.isHidden());
    QTRY_VERIFY(scene.session.idle());
    QCOMPARE(scene.server.judgements().size(), 1U);
}

void TestProbeBox::cannotBeSent() {
    ui::Session session;
    ui::ProbeBox box(session);
    box.offer(QStringLiteral("dns_failure")); // no probe tells this one
    QVERIFY(box.isHidden());
    box.offer(QStringLiteral("aud_mismatch"));
    QVERIFY(!box.isHidden());
    QVERIFY2(box.accessibleDescription().contains(QStringLiteral("Send the request first")),
             qPrintable(box.accessibleDescription()));
    button(box, QStringLiteral("Close"))->click();
    QVERIFY(box.isHidden());
}

void TestProbeBox::aClearedCaseTakesNoAnswer() {
    Scene scene;
    scene.send();
    ui::ProbeBox box(scene.session);
    scene.server.setFault(practice::Fault::Hang);
    box.offer(QStringLiteral("aud_mismatch"));
    button(box, QStringLiteral("Send"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(scene.server.judgements().size(), 2U, 20000);
    scene.session.clear();
    QTRY_VERIFY(scene.session.probeOffer().state() != probes::Offer::State::Sending);
    QVERIFY(scene.session.caseFile().probes.empty());
    QVERIFY(!scene.session.caseFile().response);
    QTRY_VERIFY(box.isHidden()); // it tells of nothing that is open
}

void TestProbeBox::whatItWasOfferedForIsGone_data() {
    QTest::addColumn<int>("way");
    QTest::newRow("an edit") << 0;
    QTest::newRow("an undo") << 1;
    QTest::newRow("sent again") << 2;
    QTest::newRow("an earlier attempt") << 3;
}

void TestProbeBox::whatItWasOfferedForIsGone() {
    QFETCH(const int, way);
    Scene scene;
    scene.send();
    ui::ProbeBox box(scene.session);
    box.offer(QStringLiteral("client_unknown"));
    QVERIFY(!box.isHidden());
    switch (way) {
    case 0:
        scene.session.setClientId(QStringLiteral("another"));
        break;
    case 1:
        scene.session.edits()->undo();
        break;
    case 2:
        scene.session.send();
        break;
    default:
        scene.session.showAttempt(0);
        break;
    }
    QVERIFY(box.isHidden());
    QVERIFY(scene.session.probeOffer().state() == probes::Offer::State::Idle);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.idle(), 20000);
}

void TestProbeBox::anUndoKeepsWhatWasProbed() {
    Scene scene;
    scene.send();
    ui::ProbeBox box(scene.session);
    scene.session.setAnswer(QStringLiteral("app_audience"), QStringLiteral("backend"));
    box.offer(QStringLiteral("client_unknown"));
    button(box, QStringLiteral("Send"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(scene.session.caseFile().probes.size(), 1U, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.idle(), 20000);
    scene.session.edits()->undo();
    QVERIFY(scene.session.answer(QStringLiteral("app_audience")).isEmpty());
    QCOMPARE(scene.session.caseFile().probes.size(), 1U);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.idle(), 20000);
}

QTEST_MAIN(TestProbeBox)
#include "tst_probe_box.moc"

// An assertion for one server is not sent to another without a yes: from the request page, and by a watch.
#include "frame/main_window.h"
#include "frame/sheet.h"
#include "net/test_server.h"
#include "profiles/keeper.h"
#include "ui/frame_support.h"
#include "ui/profiles_support.h"

#include <QSignalSpy>

using namespace ad;
using namespace ad::ui;

namespace {

// Nobody has this name: RFC 2606, section 2.
const QString endpoint = QStringLiteral("https://token.gateway.invalid/oauth2/token");
const QString audience = QStringLiteral("https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token");

} // namespace

class TestElsewhere : public QObject {
    Q_OBJECT

    keys::Key m_key;

    void fillIn(Session& session) const {
        session.setServer(endpoint);
        session.setClientId(QStringLiteral("me"));
        session.setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("test.pem"));
        QTRY_VERIFY(session.idle() && session.view().canSend);
    }

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }

    void sendingAsks() {
        Scene scene;
        fillIn(scene.session);
        QSignalSpy questioned(&scene.session, &Session::questioned);
        scene.session.editValue(false, QStringLiteral("aud"), audience);
        QTRY_VERIFY(scene.session.idle());
        scene.window.go(PageId::Request);
        scene.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(scene.sheet() != nullptr);
        QCOMPARE(questioned.size(), 1);
        QVERIFY(!scene.session.view().sending);
        QVERIFY(scene.session.view().attempts.isEmpty());
        const QString said = seen(*scene.sheet());
        QVERIFY2(said.contains(QStringLiteral("fhir.epic.com")) &&
                     said.contains(QStringLiteral("token.gateway.invalid")),
                 qPrintable(said));
        // Return does what is safe.
        QCOMPARE(QApplication::focusWidget(), button(*scene.sheet(), "Do not send"));
        scene.press(Qt::Key_Space);
        QTRY_VERIFY(scene.sheet() == nullptr);
        QVERIFY(!scene.session.view().sending);
        scene.session.send();
        QTRY_VERIFY(scene.sheet() != nullptr);
        button(*scene.sheet(), "Send it all the same")->click();
        QVERIFY(scene.session.view().sending);
        QTRY_COMPARE(scene.session.view().attempts.size(), 1);
        // Once is enough for these two.
        QTRY_VERIFY(scene.session.idle());
        scene.session.send();
        QVERIFY(scene.session.view().sending);
        QCOMPARE(questioned.size(), 2);
        scene.session.cancel();
    }

    void whatIsMadeForTheServerIsNotAsked() {
        Scene scene;
        fillIn(scene.session);
        QSignalSpy questioned(&scene.session, &Session::questioned);
        scene.session.send();
        QVERIFY(scene.session.view().sending);
        QCOMPARE(questioned.size(), 0);
        QTRY_VERIFY(!scene.session.view().sending);
    }

    void aWatchDoesNotAskBeforeTheEndpointIsKnown() {
        Stand stand;
        const auto store = stand.store();
        profiles::Profile p;
        p.name = "By its FHIR base";
        p.credentials.clientId = "me";
        p.credentials.fhirBaseUrl = "https://fhir.gateway.invalid/r4";
        p.credentials.audience = utf8(endpoint);
        p.key.path = stand.keyFile(m_key);
        const std::string id = store->add(p)->id;
        Session session;
        Keeper keeper(stand.options());
        keeper.follow(session);
        QSignalSpy questioned(&keeper, &Keeper::questioned);
        QTRY_VERIFY(keeper.view().find(id) != nullptr);
        keeper.startWatch(id);
        // It does not come to it: nobody answers there.
        QTRY_VERIFY(keeper.view().find(id)->trouble.has_value());
        QCOMPARE(questioned.size(), 0);
    }

    void aWatchAsksForTheEndpointThatIsFound_data() {
        QTest::addColumn<QString>("madeFor");
        QTest::addColumn<int>("asked");
        QTest::newRow("made for the endpoint") << endpoint << 0;
        QTest::newRow("made for another") << audience << 1;
        QTest::newRow("made for the FHIR server") << QStringLiteral("http://127.0.0.1/r4") << 1;
    }

    void aWatchAsksForTheEndpointThatIsFound() {
        QFETCH(QString, madeFor);
        QFETCH(int, asked);
        test::Server server(test::saying(test::jsonAnswer(200, "{\"token_endpoint\":\"" + endpoint.toUtf8() + "\"}")));
        Stand stand;
        const auto store = stand.store();
        profiles::Profile p;
        p.name = "By its FHIR base";
        p.credentials.clientId = "me";
        p.credentials.fhirBaseUrl = server.url("/r4");
        p.credentials.audience = utf8(madeFor);
        p.key.path = stand.keyFile(m_key);
        const std::string id = store->add(p)->id;
        Session session;
        Keeper keeper(stand.options());
        keeper.follow(session);
        std::function<void()> goOn;
        int questions = 0;
        connect(&keeper, &Keeper::questioned, this, [&](const Elsewhere& where, const std::function<void()>& yes) {
            ++questions;
            QCOMPARE(where.endpoint, QStringLiteral("token.gateway.invalid"));
            goOn = yes;
        });
        QTRY_VERIFY(keeper.view().find(id) != nullptr);
        keeper.startWatch(id);
        if (asked > 0) {
            QTRY_COMPARE(questions, 1);
            QTRY_VERIFY(keeper.idle());
            QVERIFY(!keeper.view().find(id)->watching());
            goOn();
        }
        QTRY_VERIFY(keeper.view().find(id)->watch.has_value());
        QCOMPARE(questions, asked);
        keeper.stopWatch(id);
        QTRY_VERIFY(!keeper.view().find(id)->watching());
        // From the window, where the endpoint is found as well: the same two are asked about once in all.
        keeper.openNamed(QStringLiteral("By its FHIR base"));
        QTRY_VERIFY(keeper.currentId() == id && session.idle() && session.view().canSend);
        keeper.watchWindow();
        QTRY_VERIFY(keeper.view().find(id)->watching());
        QCOMPARE(questions, asked);
        keeper.stopWatch(id);
        QTRY_VERIFY(!keeper.view().find(id)->watching());
    }

    void aWatchAsks() {
        Stand stand;
        const auto store = stand.store();
        profiles::Profile p;
        p.name = "From a stranger";
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = utf8(endpoint);
        p.credentials.audience = utf8(audience);
        p.key.path = stand.keyFile(m_key);
        const std::string id = store->add(p)->id;
        Session session;
        Keeper keeper(stand.options());
        keeper.follow(session);
        std::function<void()> goOn;
        int questions = 0;
        connect(&keeper, &Keeper::questioned, this, [&](const Elsewhere& where, const std::function<void()>& yes) {
            ++questions;
            QCOMPARE(where.audience, QStringLiteral("fhir.epic.com"));
            goOn = yes;
        });
        QTRY_VERIFY(keeper.view().find(id) != nullptr);
        keeper.startWatch(id);
        QCOMPARE(questions, 1);
        QTRY_VERIFY(keeper.idle());
        QVERIFY(!keeper.view().find(id)->watching());
        goOn();
        QTRY_VERIFY(keeper.view().find(id)->watch.has_value());
        QCOMPARE(questions, 1);
        keeper.stopWatch(id);
        QTRY_VERIFY(!keeper.view().find(id)->watching());
    }
};

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"

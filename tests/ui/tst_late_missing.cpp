// The window's program where the part that sends and practises is not there: it says so, and goes on. This test is
// linked as the program is, and beside it lies no such part.
#include "keys/key.h"
#include "keys/write.h"
#include "late/late.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace ad;
using namespace ad::ui;

class TestLateMissing : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void itIsNotThere() {
        for (int i = 0; i < 2; ++i) { // asked again, it is looked for again
            const auto part = late();
            QVERIFY(!part);
            QCOMPARE(part.error().code, std::string("part_missing"));
            QVERIFY(part.error().what.contains(QStringLiteral("part of this program")));
            QVERIFY(part.error().todo.contains(QStringLiteral("Install")));
        }
    }

    void sending() {
        Session session;
        QStringList told;
        connect(&session, &Session::failed, this, [&told](const Error& error) { told << error.what << error.todo; });
        const auto key = keys::generate("p384");
        session.setKeyText(text(key->pkcs8Pem().view()), QStringLiteral("key.pem"));
        session.setServer(QStringLiteral("https://ehr.example.com/oauth2/token"));
        session.setClientId(QStringLiteral("me"));
        QTRY_VERIFY(session.idle() && session.view().canSend);
        for (int times = 1; times <= 2; ++times) {
            session.send();
            QTRY_COMPARE(told.filter(QStringLiteral("cannot be loaded")).size(), times);
            QTRY_VERIFY(session.idle() && !session.view().sending);
        }
        QVERIFY(!told.filter(QStringLiteral("Install it anew")).isEmpty());
        QVERIFY(session.view().attempts.isEmpty()); // nothing was sent
        QVERIFY(session.view().canSend);
    }

    void discovery() {
        Session session;
        session.setServer(QStringLiteral("https://ehr.example.com/fhir"));
        session.askServer();
        QTRY_VERIFY_WITH_TIMEOUT(session.view().discovery.sentence.contains(QStringLiteral("cannot be loaded")), 10000);
        QTRY_VERIFY(session.idle());
    }

    void aKeyUrl() {
        Session session;
        QStringList told;
        connect(&session, &Session::failed, this, [&told](const Error& error) { told << error.what; });
        session.setRegisteredAddress(QStringLiteral("https://ehr.example.com/jwks.json"));
        QTRY_VERIFY(session.idle());
        session.fetchRegistered();
        QTRY_VERIFY(!told.filter(QStringLiteral("cannot be loaded")).isEmpty());
        QTRY_VERIFY(session.idle() && !session.view().registered.busy);
        QVERIFY(!session.caseFile().jwksFetch); // nobody was asked
    }

    void theKeychain() {
        // All that can be asked of it is answered, later and once.
        QStringList told;
        const auto note = [&told](const auto& answer) {
            QVERIFY(!answer);
            told << text(answer.error().code) + QLatin1Char(' ') + answer.error().todo;
        };
        const auto keychain = profiles::systemKeychain();
        keychain->read("entry", [&](const Expected<Secret>& answer) { note(answer); });
        keychain->write("entry", Secret("secret"), [&](const Expected<void>& answer) { note(answer); });
        keychain->remove("entry", [&](const Expected<void>& answer) { note(answer); });
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(told, QStringList(3, QStringLiteral("part_missing Install it anew.")));
        // Whoever goes away is told nothing.
        auto gone = profiles::systemKeychain();
        gone->read("entry", [&](const Expected<Secret>& answer) { note(answer); });
        gone.reset();
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 3);
    }

    void practising() {
        Session session;
        QStringList told;
        connect(&session, &Session::failed, this, [&told](const Error& error) { told << error.what; });
        session.openStory(Session::Story::FiveMinutes);
        QTRY_VERIFY(!told.filter(QStringLiteral("cannot be loaded")).isEmpty());
        QTRY_VERIFY(session.idle());
    }
};

QTEST_MAIN(TestLateMissing)
#include "tst_late_missing.moc"

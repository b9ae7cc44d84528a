// What stands in the window while something else comes: an answer that is late, one that is brought, a choice that is
// none, a key that is still being read.
#include "assertion/compare_view.h"
#include "assertion/token_edit.h"
#include "keys/write.h"
#include "net/test_server.h"
#include "session/draft.h"
#include "ui/profiles_support.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QUndoStack>

using namespace ad;
using namespace ad::ui;

class TestMeanwhile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        m_key = *keys::generate("p256");
        m_other = *keys::generate("p256");
    }
    void init() {
        m_stand = std::make_unique<Stand>();
        m_server = std::make_unique<test::Server>(test::saying(test::invalidClient()));
        m_session = std::make_unique<Session>();
    }
    void cleanup() {
        m_session.reset();
        m_server.reset();
        m_stand.reset();
    }

    void anotherAddressIsBroughtWhileTheServerIsAsked() {
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        m_session->setServer(QStringLiteral("http://127.0.0.1:%1/fhir").arg(slow.serverPort()));
        QTRY_VERIFY(m_session->view().discovery.busy);
        m_session->openText(QStringLiteral(
            "POST /oauth2/token HTTP/1.1\nHost: fhir.example.org\nContent-Type: application/x-www-form-urlencoded\n\n"
            "grant_type=client_credentials\n\n{\"error\":\"invalid_client\"}\n\n"
            "FHIR base: https://fhir.example.org/api/FHIR/R4\n"));
        QTRY_COMPARE(m_session->caseFile().fhirBaseUrl, std::string("https://fhir.example.org/api/FHIR/R4"));
        QTRY_VERIFY(m_session->idle());
        QVERIFY(!m_session->view().discovery.busy);
    }

    void anAnswerThatIsBroughtTakesNothingFromTheHistory() {
        send();
        m_session->openText(QStringLiteral("{\"error\":\"invalid_client\"}"));
        QTRY_COMPARE(m_session->view().attempts.size(), 2);
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(m_session->caseFile().history->size(), std::size_t{1});
        QCOMPARE(m_session->draft()->file.history->size(), std::size_t{1});
        m_session->send();
        QTRY_COMPARE(m_session->view().attempts.size(), 3);
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(m_session->caseFile().history->size(), std::size_t{1});
        QCOMPARE(m_session->draft()->file.history->size(), std::size_t{2});
    }

    void backToWhereAFileWasBeingRead() {
        m_session->setKeyText(text(m_other.pkcs8Pem().view()), QStringLiteral("other"));
        QTRY_VERIFY(isReady(m_other));
        m_session->setKeyFile(text(m_stand->keyFile(m_key)));
        m_session->setScope(QStringLiteral("system/*.rs")); // before it is read
        QTRY_VERIFY(isReady(m_key));
        m_session->edits()->undo();
        QTRY_VERIFY(m_session->idle());
        QVERIFY(isReady(m_key));
        // And again, while it is being read.
        m_session->edits()->redo();
        m_session->edits()->undo();
        QTRY_VERIFY(m_session->idle());
        QVERIFY(isReady(m_key));
    }

    void backToWhereTheKeychainWasAsked() {
        profiles::Profile wanted;
        wanted.name = "A";
        wanted.credentials.clientId = "me";
        wanted.credentials.tokenEndpoint = m_server->url();
        wanted.key.inKeychain = true;
        const auto p = *m_stand->store()->add(wanted);
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = m_key.pkcs8Pem();
        Keeper keeper(m_stand->options());
        keeper.follow(*m_session);
        connect(m_session.get(), &Session::opened, this,
                [this] { m_session->setScope(QStringLiteral("system/*.rs")); });
        keeper.openNamed(QStringLiteral("A"));
        QTRY_VERIFY(isReady(m_key));
        m_session->edits()->undo();
        QTRY_VERIFY(isReady(m_key));
        QVERIFY(m_session->caseFile().scope.empty());
        m_session->edits()->undo(); // before the profile was opened
        m_session->edits()->redo();
        QTRY_VERIFY(isReady(m_key));
    }

    void whatIsChosenAlreadyIsNoChoice() {
        send();
        const int steps = m_session->edits()->index();
        m_session->setVendor(text(m_session->caseFile().vendor));
        m_session->setEnvironment(text(m_session->caseFile().environment));
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(m_session->edits()->index(), steps);
        QVERIFY(m_session->caseFile().response.has_value());
        QVERIFY(m_session->view().exchange.present);
        QCOMPARE(m_session->view().diagnosis.outcome, diagnosis::Outcome::Rejected);
    }

    void whatWasGivenUpBeforeItLeftIsShownAsSuch() {
        send();
        m_session->setGate([](const attempt::Prepared&, const std::string&, const std::function<void()>&) {});
        m_session->send();
        QVERIFY(m_session->view().sending);
        m_session->cancel();
        QTRY_VERIFY(m_session->idle());
        // As after every request that is given up: the page tells what the case holds.
        QVERIFY(!m_session->caseFile().response);
        QVERIFY(!m_session->view().exchange.present);
        QCOMPARE(m_session->view().diagnosis.outcome, diagnosis::Outcome::NotSent);
    }

    void savedTwiceIsSavedOnce() {
        Keeper keeper(m_stand->options());
        keeper.follow(*m_session);
        QSignalSpy failed(&keeper, &Keeper::failed);
        m_session->setServer(text(m_server->url()));
        m_session->setClientId(QStringLiteral("me"));
        QTRY_VERIFY(m_session->idle() && keeper.unsaved());
        keeper.save();
        QVERIFY(!keeper.unsaved());
        keeper.save();
        QTRY_VERIFY(keeper.currentProfile() != nullptr && keeper.idle());
        QCOMPARE(keeper.view().entries.size(), 1);
        m_session->setScope(QStringLiteral("system/*.rs"));
        QVERIFY(keeper.unsaved());
        keeper.save();
        keeper.save();
        QTRY_VERIFY(keeper.idle());
        QTRY_COMPARE(keeper.view().entries.front().profile.credentials.scope, std::string("system/*.rs"));
        QVERIFY(!keeper.unsaved() && failed.isEmpty());
        // What is written after that is another thing to be saved.
        m_session->setScope(QStringLiteral("system/Patient.rs"));
        QVERIFY(keeper.unsaved());
    }

    void theTokenThatIsComparedStays() {
        send();
        CompareView view(*m_session);
        auto* field = view.findChild<TokenEdit*>();
        field->setPlainText(m_session->view().assertion.compact);
        QTRY_VERIFY(m_session->view().comparison.present);
        const QString token = field->toPlainText();
        // Another case: it is compared with that one now.
        m_session->openText(QStringLiteral("{\"schema\":\"assertion-doctor/case/1\",\"client_id\":\"other\","
                                           "\"token_endpoint\":\"https://x.example/token\"}"));
        QTRY_COMPARE(m_session->caseFile().clientId, std::string("other"));
        QTRY_VERIFY(m_session->idle() && m_session->view().comparison.present);
        QCOMPARE(field->toPlainText(), token);
        // A window that is made anew, for another language, shows the same.
        const CompareView again(*m_session);
        QCOMPARE(again.findChild<TokenEdit*>()->toPlainText(), token);
        m_session->clear();
        QVERIFY(field->toPlainText().isEmpty());
        QVERIFY(!m_session->view().comparison.present);
    }

  private:
    void send() {
        m_session->setServer(text(m_server->url()));
        m_session->setClientId(QStringLiteral("me"));
        m_session->setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("k"));
        QTRY_VERIFY(m_session->idle() && m_session->view().canSend);
        m_session->send();
        QTRY_COMPARE(m_session->view().attempts.size(), 1);
        QTRY_VERIFY(m_session->idle());
    }
    [[nodiscard]] bool isReady(const keys::Key& key) const {
        return m_session->view().key.state == KeyView::State::Ready && m_session->privateKey() &&
               m_session->privateKey()->thumbprint() == key.thumbprint();
    }

    keys::Key m_key, m_other;
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<test::Server> m_server;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"

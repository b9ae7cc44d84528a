// What stands in the window while something else comes: an answer that is late, one that is brought, a choice that is
// none, a key that is still being read.
#include "assertion/assertion_page.h"
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "assertion/claims_model.h"
#include "assertion/compare_view.h"
#include "assertion/token_edit.h"
#include "base/language.h"
#include "credentials/questions_card.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/next_step.h"
#include "diagnosis/verdict_card.h"
#include "frame/preferences.h"
#include "frame/settings_page.h"
#include "keys/write.h"
#include "net/test_server.h"
#include "request/request_page.h"
#include "session/draft.h"
#include "ui/profiles_support.h"
#include "widgets/button.h"
#include "widgets/charts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
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

    void whatIsOnItsWayIsShown() {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QByteArray came;
        connect(&silent, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* connection = silent.nextPendingConnection();
            connect(connection, &QTcpSocket::readyRead, this, [&came, connection] { came += connection->readAll(); });
        });
        m_session->setServer(QStringLiteral("http://127.0.0.1:%1/token").arg(silent.serverPort()));
        m_session->setClientId(QStringLiteral("me"));
        m_session->setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("k"));
        QTRY_VERIFY(m_session->idle() && m_session->view().canSend);
        RequestPage request(*m_session);
        DiagnosisPage diagnosis(*m_session);
        request.resize(1200, 800);
        diagnosis.resize(1200, 800);
        request.show();
        diagnosis.show();
        m_session->send();
        QTRY_VERIFY(came.contains("client_assertion="));
        // The assertion on the page is the one on the wire.
        QTRY_VERIFY(came.contains(m_session->view().assertion.compact.toLatin1()));
        const auto* bar = request.findChild<WaitBar*>();
        QTRY_VERIFY(bar->isVisible());
        const auto* verdict = diagnosis.findChild<VerdictCard*>();
        QTRY_COMPARE(verdict->accessibleName(), m_session->view().phase);
        QVERIFY(!m_session->view().diagnosisSubtitle.contains(QStringLiteral("Nothing was sent yet")));
        QTRY_VERIFY(!m_session->view().waited.isEmpty());
        QTRY_VERIFY(verdict->accessibleDescription().contains(m_session->view().waited));
        QCOMPARE(verdict->findChild<Button*>()->text(), QStringLiteral("Cancel"));
        verdict->findChild<Button*>()->click();
        QTRY_VERIFY(!m_session->view().sending && m_session->idle());
        QVERIFY(!bar->isVisible());
        QCOMPARE(m_session->view().attempts.size(), 1);
        // Nothing was received: the whole of the time is that of the waiting.
        const QList<Span>& spans = m_session->view().exchange.spans;
        QVERIFY(spans.at(4).to - spans.at(4).from >= 1000);
        QCOMPARE(spans.at(5).from, spans.at(5).to);
        QCOMPARE(spans.at(4).role, Role::Fail);
    }

    void anAnswerIsWaitedForAsLongAsIsSet() {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_session->setTimeout(1);
        m_session->setServer(QStringLiteral("http://127.0.0.1:%1/token").arg(silent.serverPort()));
        m_session->setClientId(QStringLiteral("me"));
        m_session->setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("k"));
        QTRY_VERIFY(m_session->idle() && m_session->view().canSend);
        m_session->send();
        QTRY_COMPARE(m_session->view().attempts.size(), 1);
        QVERIFY(m_session->caseFile().response->networkError);
        QCOMPARE(m_session->caseFile().response->networkError->kind, std::string("timeout"));
    }

    void whatClientsDoWrongIsPractised_data() {
        QTest::addColumn<int>("slip");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* name, Session::Slip slip, const char* cause) {
            QTest::newRow(name) << static_cast<int>(slip) << QString::fromLatin1(cause);
        };
        row("nothing", Session::Slip::None, "");
        row("client ID", Session::Slip::AnotherClient, "*");
        row("key", Session::Slip::AnotherKey, "public_key_mismatch");
        row("kid", Session::Slip::UnknownKid, "kid_unknown");
        row("iss", Session::Slip::IssNotSub, "iss_sub_mismatch");
        row("aud", Session::Slip::Audience, "aud_mismatch");
        row("exp", Session::Slip::ExpTooFar, "exp_too_far");
    }
    void whatClientsDoWrongIsPractised() {
        QFETCH(int, slip);
        QFETCH(QString, cause);
        m_session->practise(static_cast<Session::Slip>(slip), [] { return QStringLiteral("practice"); });
        QTRY_VERIFY_WITH_TIMEOUT(m_session->view().exchange.present && m_session->idle(), 20000);
        const auto& d = m_session->view().diagnosis;
        const bool right = cause.isEmpty();
        QCOMPARE(d.outcome, right ? diagnosis::Outcome::Granted : diagnosis::Outcome::Rejected);
        QCOMPARE(d.causes.empty(), right);
        if (!right && cause != QLatin1String("*")) {
            QCOMPARE(text(d.causes.front().cause), cause);
        }
        // What was granted is at hand.
        QCOMPARE(nextStep(*m_session, false) == NextStep::CopyToken, right);
        QCOMPARE(nextStep(*m_session, true) == NextStep::Save, right);
    }

    void theTimeLimitIsKept() {
        Preferences preferences(m_stand->folder.path());
        QCOMPARE(preferences.timeoutSeconds(), 30);
        QSignalSpy changed(&preferences, &Preferences::timeoutChanged);
        const SettingsPage page(preferences, m_session->authorities());
        auto* limit = page.findChild<QComboBox*>(QStringLiteral("timeLimit"));
        limit->setCurrentIndex(limit->findData(120));
        Q_EMIT limit->activated(limit->currentIndex());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Preferences(m_stand->folder.path()).timeoutSeconds(), 120);
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

    void undoTellsThatARequestIsGivenUp() {
        send();
        m_session->setAnswer(QStringLiteral("app_audience"), QStringLiteral("backend"));
        QTRY_VERIFY(m_session->idle());
        m_session->setGate([](const attempt::Prepared&, const std::string&, const std::function<void()>&) {});
        m_session->send();
        QVERIFY(m_session->view().sending);
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->edits()->undo();
        QVERIFY(!m_session->view().sending);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, std::string("not_sent"));
        m_session->edits()->redo(); // nothing is under way now
        QCOMPARE(failed.size(), 1);
    }

    void aWrongTextStaysTold() {
        m_session->setRegisteredAddress(QStringLiteral("no address"));
        const QString told = m_session->view().registered.sentence;
        QCOMPARE(m_session->view().registered.mark, Mark::Fail);
        m_session->setClientId(QStringLiteral("me"));
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(m_session->view().registered.sentence, told);
        QCOMPARE(m_session->view().registered.mark, Mark::Fail);
        m_session->setRegisteredAddress(QStringLiteral("https://fhir.example.org/jwks.json"));
        QTRY_VERIFY(m_session->idle());
        QVERIFY(m_session->view().registered.sentence != told);
    }

    void whatIsFetchedForOneCaseKeepsNoOtherBusy() {
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        m_session->setRegisteredAddress(QStringLiteral("http://127.0.0.1:%1/jwks.json").arg(slow.serverPort()));
        m_session->fetchRegistered();
        QVERIFY(m_session->view().registered.busy);
        openCase(QStringLiteral("other"));
        QTRY_COMPARE(m_session->caseFile().clientId, std::string("other"));
        QTRY_VERIFY(m_session->idle());
        QVERIFY(!m_session->view().registered.busy);
    }

    void whatWasFetchedForAnOpenedCaseIsKept() {
        const QString path = m_stand->folder.filePath(QStringLiteral("x.case.json"));
        QVERIFY(writeFile(utf8(path),
                          "{\"schema\":\"assertion-doctor/case/1\",\"client_id\":\"me\",\"token_endpoint\":"
                          "\"https://x.example/token\",\"registered\":{\"jwks_url\":\"" +
                              m_server->url() + "\"}}",
                          true));
        m_session->openFile(path);
        QTRY_VERIFY(!m_session->empty() && m_session->idle());
        QVERIFY(!m_session->draft()); // as it is in its file
        m_session->fetchRegistered();
        QTRY_VERIFY(m_session->idle() && m_session->caseFile().jwksFetch);
        QVERIFY(m_session->draft() && m_session->draft()->file.jwksFetch);
    }

    void anotherLanguageIsSpokenOfWhatCame() {
        send();
        const QString line = m_session->view().attempts.front().answer + m_session->view().attempts.front().detail;
        const QString sentence = m_session->view().exchange.sentence;
        const QString key = m_session->view().key.writtenAs;
        QVERIFY(!sentence.isEmpty() && !key.isEmpty());
        speak(QStringLiteral("de"));
        m_session->retranslate();
        QTRY_VERIFY(m_session->idle());
        const QString german = m_session->view().exchange.sentence;
        const QString germanKey = m_session->view().key.writtenAs;
        QVERIFY2(german != sentence && !german.isEmpty(), qPrintable(german));
        QVERIFY2(germanKey != key && !germanKey.isEmpty(), qPrintable(germanKey));
        QCOMPARE(m_session->view().attempts.size(), 1);
        speak(QStringLiteral("en"));
        m_session->retranslate();
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(m_session->view().exchange.sentence, sentence);
        QCOMPARE(m_session->view().key.writtenAs, key);
        QCOMPARE(m_session->view().attempts.front().answer + m_session->view().attempts.front().detail, line);
    }

    void aProfileThatComesLateReplacesNothing() {
        profiles::Profile wanted;
        wanted.name = "A";
        wanted.credentials.clientId = "me";
        wanted.credentials.tokenEndpoint = m_server->url();
        const auto p = *m_stand->store()->add(wanted);
        Keeper keeper(m_stand->options());
        keeper.follow(*m_session);
        QTRY_VERIFY(keeper.ready() && keeper.idle());
        keeper.open(text(p.id));
        m_session->setClientId(QStringLiteral("written meanwhile"));
        QTRY_VERIFY(keeper.idle());
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(m_session->caseFile().clientId, std::string("written meanwhile"));
        keeper.open(text(p.id));
        QTRY_COMPARE(m_session->caseFile().clientId, std::string("me"));
    }

    void halfATimeIsNoAnswerForAnotherCase() {
        openCase(QStringLiteral("one"));
        QTRY_VERIFY(!m_session->view().diagnosis.findings.empty() && m_session->idle());
        QuestionsCard card(*m_session);
        card.resize(900, 400);
        card.show();
        QLineEdit* field = card.findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("9:45"));
        QVERIFY(field->isModified());
        openCase(QStringLiteral("other"));
        QTRY_COMPARE(m_session->caseFile().clientId, std::string("other"));
        QTRY_VERIFY(m_session->idle());
        for (QLineEdit* each : card.findChildren<QLineEdit*>()) {
            Q_EMIT each->editingFinished();
        }
        QVERIFY(!m_session->caseFile().answers.keyRegisteredAt);
    }

    void aValueThatIsBeingWrittenBelongsToItsToken() {
        send();
        AssertionPage page(*m_session);
        page.resize(1200, 800);
        page.show();
        ClaimRowWidget* row = nullptr;
        QTRY_VERIFY((row = claim(page, QStringLiteral("aud"))) != nullptr);
        row->startEditing();
        auto* edit = row->findChild<QLineEdit*>();
        edit->setText(QStringLiteral("https://written.example/"));
        openCase(QStringLiteral("other"));
        QTRY_COMPARE(m_session->caseFile().clientId, std::string("other"));
        QVERIFY(edit->isHidden());
        QTRY_VERIFY(m_session->idle());
        QVERIFY(m_session->credentials().changes.claimChanges.empty());
    }

    void whatIsWrittenInARowThatGoesCounts() {
        ClaimsModel model(false);
        ClaimRows rows(model, false);
        rows.show();
        ClaimRow note;
        note.name = QStringLiteral("note");
        note.value = QStringLiteral("old");
        model.setRows({note}, true);
        QSignalSpy edited(&model, &ClaimsModel::edited);
        ClaimRowWidget* row = rows.row(QStringLiteral("note"));
        row->startEditing();
        row->findChild<QLineEdit*>()->setText(QStringLiteral("new"));
        model.setRows({}, true);
        Q_EMIT row->edited(QStringLiteral("new")); // as when the field loses the keyboard
        QVERIFY(!edited.isEmpty());
        QCOMPARE(edited.front().at(1).toString(), QStringLiteral("note"));
        QCOMPARE(edited.front().at(2).toString(), QStringLiteral("new"));
    }

  private:
    void openCase(const QString& clientId) {
        m_session->openText(QStringLiteral("{\"schema\":\"assertion-doctor/case/1\",\"vendor\":\"epic\",\"client_id\":"
                                           "\"%1\",\"token_endpoint\":\"https://x.example/token\",\"response\":"
                                           "{\"status\":400,\"body\":\"{\\\"error\\\":\\\"invalid_client\\\"}\"}}")
                                .arg(clientId));
    }
    static ClaimRowWidget* claim(const QWidget& page, const QString& name) {
        for (ClaimRowWidget* row : page.findChildren<ClaimRowWidget*>()) {
            if (row->name() == name) {
                return row;
            }
        }
        return nullptr;
    }
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

// While a save is on its way into the store: nothing is lost where it fails, and what is asked for meanwhile is done.
#include "base/json.h"
#include "net/test_server.h"
#include "profiles/support.h"
#include "session/draft.h"
#include "ui/profiles_support.h"

#include <QDir>
#include <QSignalSpy>

using namespace ad;
using namespace ad::ui;
using profiles_test::sql;
using namespace Qt::StringLiterals;

namespace {

const QString endpoint = u"https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"_s;

const diagnosis::Finding* finding(const diagnosis::Diagnosis& diagnosis, const char* check) {
    const auto& all = diagnosis.findings;
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.check == check; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

class TestSaving : public QObject {
    Q_OBJECT

    std::unique_ptr<Stand> m_stand;

    [[nodiscard]] QStringList drafts() const {
        return QDir(m_stand->folder.path()).entryList({u"unsaved-*.json"_s}, QDir::Files);
    }
    /// A profile that is open, with a change that is not saved.
    void openAndChange(Keeper& keeper, Session& session) {
        keeper.follow(session);
        QTRY_VERIFY(keeper.ready());
        session.setServer(endpoint);
        session.setClientId(u"me"_s);
        keeper.save();
        QTRY_VERIFY(!keeper.currentId().empty() && !keeper.unsaved() && keeper.idle());
        session.setScope(u"system/Patient.rs"_s);
        QTRY_COMPARE(drafts().size(), 1);
    }
    /// All that a request to this server needs is there; nothing is saved.
    void makeReady(Keeper& keeper, Session& session, const test::Server& server) {
        keeper.follow(session);
        QTRY_VERIFY(keeper.ready());
        session.setServer(text(server.url()));
        session.setClientId(u"me"_s);
        session.setKeyFile(text(m_stand->keyFile(*keys::generate("p384"))));
        QTRY_VERIFY(session.idle() && session.view().canSend);
    }

  private Q_SLOTS:
    void init() { m_stand = std::make_unique<Stand>(); }

    void whatCannotBeSavedIsThereAtTheNextStart() {
        {
            Session session;
            Keeper keeper(m_stand->options());
            openAndChange(keeper, session);
            QCOMPARE(sql(m_stand->store()->path(),
                         "CREATE TRIGGER no BEFORE UPDATE ON profiles BEGIN SELECT RAISE(ABORT, 'no'); END"),
                     QByteArray());
            keeper.save();
        }
        QCOMPARE(drafts().size(), 1);
        const auto kept = readFile(utf8(m_stand->folder.filePath(drafts().front())));
        QVERIFY(kept && kept->view().find("system/Patient.rs") != std::string_view::npos);
    }

    void whatIsSavedWhileTheWindowClosesIsNotUnsaved() {
        {
            Session session;
            Keeper keeper(m_stand->options());
            openAndChange(keeper, session);
            keeper.save();
        }
        QCOMPARE(drafts().size(), 0);
        QCOMPARE(m_stand->store()->profiles()->front().credentials.scope, std::string("system/Patient.rs"));
    }

    void aSecondSaveFollowsTheFirst() {
        Session session;
        Keeper keeper(m_stand->options());
        openAndChange(keeper, session);
        keeper.save();
        session.setScope(u"system/Observation.rs"_s);
        QVERIFY(keeper.unsaved());
        keeper.save();
        QTRY_COMPARE(m_stand->store()->profiles()->front().credentials.scope, std::string("system/Observation.rs"));
        QTRY_VERIFY(!keeper.unsaved() && keeper.idle());
        QCOMPARE(m_stand->store()->profiles()->size(), std::size_t{1});
    }

    void watchFollowsTheSave_data() {
        QTest::addColumn<bool>("edited");
        QTest::newRow("of what is on its way") << false;
        QTest::newRow("of what was edited meanwhile") << true;
    }
    void watchFollowsTheSave() {
        QFETCH(bool, edited);
        test::Server server(test::saying(test::invalidClient()));
        Session session;
        Keeper keeper(m_stand->options());
        makeReady(keeper, session, server);
        keeper.save();
        if (edited) {
            session.setScope(u"system/Patient.rs"_s);
        }
        keeper.watchWindow({});
        QTRY_COMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests.front().contains("Patient.rs"), edited);
        QCOMPARE(m_stand->store()->profiles()->size(), std::size_t{1});
    }

    void whatIsSentElsewhereIsNoAttemptOfTheProfile() {
        test::Server server(test::saying(test::invalidClient()));
        test::Server other(test::saying(test::invalidClient()));
        Session session;
        Keeper keeper(m_stand->options());
        makeReady(keeper, session, server);
        keeper.save();
        QTRY_VERIFY(!keeper.currentId().empty() && keeper.idle());
        const auto store = m_stand->store();
        const auto send = [&](int attempts) {
            session.send();
            QTRY_VERIFY(session.view().attempts.size() == attempts && session.idle());
            QTRY_VERIFY(keeper.idle());
        };
        send(1);
        QTRY_COMPARE(store->attempts(keeper.currentId())->size(), std::size_t{1});
        session.setServer(text(other.url()));
        QTRY_VERIFY(session.idle() && session.view().canSend);
        send(2);
        QCOMPARE(store->attempts(keeper.currentId())->size(), std::size_t{1});
        // Saved, the profile is that of the other server, and so is the attempt.
        keeper.save();
        QTRY_COMPARE(store->attempts(keeper.currentId())->size(), std::size_t{2});
    }

    void aProfileOpensWithItsLastAttempt() {
        test::Server server(test::saying(test::invalidClient()));
        std::string id;
        {
            Session session;
            Keeper keeper(m_stand->options());
            makeReady(keeper, session, server);
            keeper.save();
            QTRY_VERIFY(!keeper.currentId().empty() && keeper.idle());
            id = keeper.currentId();
            session.send();
            QTRY_VERIFY(session.view().exchange.present && session.idle() && keeper.idle());
        }
        for (const bool changed : {false, true}) {
            Session session;
            Keeper keeper(m_stand->options());
            keeper.follow(session);
            QTRY_VERIFY(keeper.ready());
            QSignalSpy opened(&session, &Session::opened);
            keeper.open(text(id));
            QTRY_VERIFY(keeper.currentId() == id && session.idle() && session.view().canSend);
            QVERIFY(!keeper.unsaved());
            QCOMPARE(opened.front().front().toString(), changed ? u"credentials"_s : u"diagnosis"_s);
            QCOMPARE(session.view().exchange.present, !changed);
            QCOMPARE(session.view().attempts.size(), changed ? 0 : 1);
            if (!changed) {
                QCOMPARE(session.view().exchange.status, 400);
                QVERIFY(session.view().diagnosis.outcome == diagnosis::Outcome::Rejected);
                QVERIFY(session.caseFile().history->empty()); // its own entry is no earlier attempt
                // What was taken out of what is kept is no fault of the token.
                QVERIFY2(session.view().assertion.flaws.isEmpty() && session.view().assertion.faults.isEmpty(),
                         qPrintable(session.view().assertion.flaws.join(u' ')));
                for (const auto& one : session.view().diagnosis.findings) {
                    QVERIFY2(one.verdict != diagnosis::Verdict::Fail || one.check != "assertion-is-compact-jws",
                             qPrintable(one.message));
                }
                // Sent for another scope, it would say nothing of the profile as it is then.
                session.setScope(u"system/Patient.rs"_s);
                keeper.save();
                QTRY_VERIFY(!keeper.unsaved() && keeper.idle());
            }
        }
    }

    // Written as one address that may be either, it is not taken for the FHIR base that the request went to.
    void anAddressThatMayBeEitherIsNotAccused() {
        Session session;
        Keeper keeper(m_stand->options());
        keeper.follow(session);
        QTRY_VERIFY(keeper.ready());
        profiles::Profile profile;
        profile.name = "either";
        profile.server = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
        profile.credentials.clientId = "me";
        const auto store = m_stand->store();
        const auto added = store->add(profile);
        QVERIFY(added.has_value());
        profiles::AttemptRow row;
        row.profileId = added->id;
        row.by = "send";
        row.state = profiles::AttemptState::Finished;
        row.begunAtMs = m_stand->clock->wallMs;
        row.outcome = "rejected";
        row.status = 400;
        const nlohmann::ordered_json sent{{"token_endpoint", profile.server},
                                          {"client_id", "me"},
                                          {"request",
                                           {{"method", "POST"},
                                            {"url", profile.server},
                                            {"headers", nlohmann::ordered_json::object()},
                                            {"body", "grant_type=client_credentials"}}},
                                          {"response", {{"status", 400}, {"body", "{}"}}}};
        QVERIFY(store->addAttempt(row, {{"case", sent}}).has_value());
        keeper.open(text(added->id));
        QTRY_VERIFY(keeper.currentId() == added->id && session.idle());
        const auto& findings = session.view().diagnosis.findings;
        QVERIFY(std::none_of(findings.begin(), findings.end(), [](const auto& one) {
            return one.check == "posted-to-token-endpoint" && one.verdict == diagnosis::Verdict::Fail;
        }));
    }

    void whatAWatchGotIsTheNewestAttempt_data() {
        QTest::addColumn<bool>("edited");
        QTest::newRow("as it was sent") << false;
        QTest::newRow("something new is written") << true;
    }
    void whatAWatchGotIsTheNewestAttempt() {
        QFETCH(bool, edited);
        test::Server server(test::saying(test::invalidClient()));
        Session session;
        Keeper keeper(m_stand->options());
        makeReady(keeper, session, server);
        session.send();
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        QCOMPARE(session.view().exchange.status, 400);
        server.answer = test::saying(
            test::jsonAnswer(200, R"({"access_token":"s3cr3t-t0k3n","token_type":"bearer","expires_in":300})"));
        keeper.watchWindow({});
        QTRY_VERIFY(!keeper.currentId().empty());
        if (edited) {
            session.setScope(u"system/Patient.rs"_s);
        }
        QTRY_VERIFY(keeper.grantedTo(keeper.currentId()) != nullptr);
        QTest::qWait(50);
        QTRY_VERIFY(session.idle());
        if (edited) {
            QVERIFY(!session.caseFile().response);
            return;
        }
        QCOMPARE(session.view().attempts.size(), 2);
        QCOMPARE(session.view().exchange.status, 200);
        QVERIFY(session.view().diagnosis.outcome == diagnosis::Outcome::Granted);
        QCOMPARE(text(session.grantedToken().view()), u"s3cr3t-t0k3n"_s);
        QVERIFY(session.caseFile().response->body.value_or("").find("s3cr3t") == std::string::npos);
        QCOMPARE(session.caseFile().history->size(), std::size_t{1});
    }

    void theAnswerThatIsBackIsNoEarlierAttempt() {
        test::Server server(test::saying(test::invalidClient()));
        Session session;
        session.setServer(text(server.url()));
        session.setClientId(u"me"_s);
        session.setKeyFile(text(m_stand->keyFile(*keys::generate("p384"))));
        QTRY_VERIFY(session.idle() && session.view().canSend);
        session.send();
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        const auto* before = finding(session.view().diagnosis, "answer-changed");
        QVERIFY(session.caseFile().history->empty());
        const auto draft = session.draft();
        QVERIFY(draft.has_value());
        const auto read = draftFrom(json::write(toJson(*draft)));
        QVERIFY(read.has_value());
        Session again;
        again.restore(*read);
        QTRY_VERIFY(again.idle() && again.view().diagnosed);
        QVERIFY(again.caseFile().history->empty());
        const auto* after = finding(again.view().diagnosis, "answer-changed");
        QVERIFY(before != nullptr && after != nullptr);
        QCOMPARE(after->verdict, before->verdict);
        // It counts beside the next one.
        QTRY_VERIFY(again.view().canSend);
        again.send();
        QTRY_VERIFY(again.view().attempts.size() == 2 && again.idle());
        QCOMPARE(again.caseFile().history->size(), std::size_t{1});
    }
};

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"

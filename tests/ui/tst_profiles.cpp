// Saved profiles in the window: the keeper's thread, what is opened and saved, the models, the page.
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "frame/rail.h"
#include "net/test_server.h"
#include "probes/offer.h"
#include "profiles/profile_details.h"
#include "profiles/profiles_model.h"
#include "profiles/profiles_page.h"
#include "ui/profiles_support.h"
#include "watch/tries_model.h"

#include <QAbstractItemModelTester>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUndoStack>
#include <atomic>
#include <limits>

using namespace ad;
using namespace ad::ui;

namespace {

profiles::Profile sample(const std::string& name) {
    profiles::Profile p;
    p.name = name;
    p.credentials.clientId = "me-" + name;
    p.credentials.tokenEndpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
    return p;
}

profiles::AttemptRow attemptOf(const std::string& id, std::int64_t at, int status = 400) {
    profiles::AttemptRow row;
    row.profileId = id;
    row.state = profiles::AttemptState::Finished;
    row.begunAtMs = at;
    row.by = "send";
    row.outcome = status == 200 ? "granted" : "rejected";
    row.status = status;
    row.error = status == 200 ? "" : "invalid_client";
    return row;
}

} // namespace

class TestProfiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }
    void init() {
        m_stand = std::make_unique<Stand>();
        m_store = m_stand->store();
        QVERIFY(m_store);
    }
    void cleanup() {
        m_store.reset();
        m_stand.reset();
    }

    void othersAreSeen() {
        Keeper keeper(m_stand->options());
        ProfilesModel model(keeper, Shelf::InUse);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(keeper.ready());
        QCOMPARE(model.rowCount(), 0);
        const auto b = *m_store->add(sample("B"));
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(m_store->add(sample("A")).has_value());
        QVERIFY(m_store->add(sample("C")).has_value());
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("A"));
        QVERIFY(m_store->rename(b.id, "Z").has_value());
        QTRY_COMPARE(model.index(2).data().toString(), QStringLiteral("Z"));
        model.setOrder(ProfileOrder::Created);
        m_stand->clock->forward(1000);
        QVERIFY(m_store->add(sample("M")).has_value());
        QTRY_COMPARE(model.index(0).data().toString(), QStringLiteral("M"));
        model.setOrder(ProfileOrder::Name);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("A"));
        model.setSearch(QStringLiteral("epic me-c"));
        QCOMPARE(model.rowCount(), 1);
        model.setSearch({});
        QVERIFY(m_store->setArchived(b.id, true).has_value());
        QTRY_COMPARE(model.rowCount(), 3);
        model.setShelf(Shelf::Archive);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.setData(model.index(0), QStringLiteral("New name"), Qt::EditRole));
        QTRY_COMPARE(model.index(0).data().toString(), QStringLiteral("New name"));
        QTRY_VERIFY(m_store->find("new name").has_value());
    }

    void theStoreCanWait() {
        QVERIFY(m_store->add(sample("A")).has_value());
        KeeperOptions options = m_stand->options();
        options.waits = true;
        {
            Session session;
            Keeper keeper(options);
            keeper.follow(session);
            keeper.openNamed(QStringLiteral("A"));
            QTest::qWait(0);
            QVERIFY(!keeper.ready() && keeper.entries().isEmpty());
            // What was asked for before comes after the reading.
            keeper.begin();
            keeper.begin();
            QTRY_VERIFY(keeper.ready());
            QTRY_VERIFY(!keeper.currentId().empty());
        }
        // One that never began loses nothing of what it was told to do.
        {
            Keeper keeper(options);
            keeper.add(sample("B"));
        }
        QVERIFY(m_store->find("B").has_value());
    }

    void twoWindowsAtOnce() {
        Keeper one(m_stand->options());
        Keeper other(m_stand->options());
        one.add(sample("A"));
        QTRY_COMPARE(other.view().entries.size(), 1);
        const std::string id = other.view().entries.front().profile.id;
        other.setTags(id, {QStringLiteral(" live "), QStringLiteral("bulk"), QStringLiteral("live")});
        QTRY_COMPARE(one.view().entries.front().profile.tags, (std::vector<std::string>{"bulk", "live"}));
        one.setNotes(id, QStringLiteral("ask Ada"));
        QTRY_COMPARE(other.view().entries.front().profile.notes, std::string("ask Ada"));
        other.duplicate(id);
        QTRY_COMPARE(one.view().entries.size(), 2);
    }

    void deleteAndUndo() {
        Keeper keeper(m_stand->options());
        const auto a = *m_store->add(sample("A"));
        QVERIFY(m_store->addAttempt(attemptOf(a.id, 1000), {}).has_value());
        Session session;
        ProfilesPage page(session, keeper);
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(keeper.view().entries.size(), 1);
        QTRY_VERIFY(button(page, "Delete") != nullptr);
        button(page, "Delete")->click();
        QTRY_COMPARE(keeper.view().entries.size(), 0);
        QTRY_VERIFY(m_store->profiles()->empty());
        QTRY_VERIFY(button(page, "Undo") != nullptr);
        button(page, "Undo")->click();
        QTRY_COMPARE(keeper.view().entries.size(), 1);
        QCOMPARE(*m_store->attemptCount(a.id), std::int64_t{1});
    }

    /// Name, tags, notes and the archive are taken back and done again, on their page, in the order of what was done.
    void editsOfAProfileCanBeTakenBack() {
        Keeper keeper(m_stand->options());
        const auto a = *m_store->add(sample("A"));
        Session session;
        keeper.follow(session);
        Preferences preferences{QString()};
        MainWindow window(session, preferences);
        window.setProfiles(&keeper);
        QTRY_COMPARE(keeper.view().entries.size(), 1);
        window.go(PageId::Profiles);
        QAction* undo = window.actions()[ActionId::Undo];
        QAction* redo = window.actions()[ActionId::Redo];
        QVERIFY(!undo->isEnabled());
        const auto now = [&] { return keeper.view().find(a.id)->profile; };
        keeper.rename(a.id, QStringLiteral("Ward 7"));
        keeper.setTags(a.id, {QStringLiteral("live")});
        keeper.setNotes(a.id, QStringLiteral("ask Ada"));
        keeper.setNotes(a.id, QStringLiteral("ask Ada")); // changes nothing: no step
        keeper.setArchived(a.id, true);
        QTRY_COMPARE(keeper.profileEdits()->count(), 4);
        QVERIFY(undo->isEnabled() && !redo->isEnabled());
        // Elsewhere undo means the case.
        window.go(PageId::Credentials);
        QVERIFY(!undo->isEnabled());
        window.go(PageId::Profiles);
        undo->trigger();
        QTRY_VERIFY(!now().archived);
        undo->trigger();
        QTRY_COMPARE(now().notes, std::string());
        undo->trigger();
        QTRY_VERIFY(now().tags.empty());
        undo->trigger();
        QTRY_COMPARE(now().name, std::string("A"));
        QVERIFY(!undo->isEnabled());
        for (int i = 0; i < 4; ++i) {
            QTRY_VERIFY(redo->isEnabled());
            redo->trigger();
        }
        QTRY_VERIFY(now().archived);
        QCOMPARE(now().name, std::string("Ward 7"));
        QCOMPARE(now().tags, std::vector<std::string>{"live"});
        QCOMPARE(now().notes, std::string("ask Ada"));
        QCOMPARE(m_store->profile(a.id)->notes, std::string("ask Ada"));
        window.setProfiles(nullptr);
    }

    /// What was granted to one client is not told of another one that the profile is changed to.
    void aGrantStaysWithItsClient() {
        const auto a = *m_store->add(sample("A"));
        m_stand->clock->forward(1000);
        QVERIFY(m_store->addAttempt(attemptOf(a.id, m_stand->clock->wallMs, 200), {}).has_value());
        profiles::WatchRow watch;
        watch.profileId = a.id;
        watch.startedAtMs = m_stand->clock->wallMs;
        watch.owner = profiles::thisProcess("another", "window");
        QVERIFY(m_store->claimWatch(watch).has_value());
        QVERIFY(m_store->stopWatch(a.id, "granted").has_value());
        m_stand->clock->forward(1000);
        Keeper keeper(m_stand->options());
        QTRY_COMPARE(keeper.view().entries.size(), 1);
        const auto now = [&] { return keeper.view().entries.front(); };
        QCOMPARE(now().standing.kind, profiles::Standing::Kind::Works);
        // A name is no other client.
        QVERIFY(m_store->rename(a.id, "B").has_value());
        QTRY_COMPARE(now().profile.name, std::string("B"));
        QCOMPARE(now().standing.kind, profiles::Standing::Kind::Works);
        QCOMPARE(now().profile.sendsSinceMs, std::int64_t{0});
        profiles::Profile changed = *m_store->profile(a.id);
        changed.credentials.clientId = "another";
        QVERIFY(m_store->update(changed).has_value());
        QTRY_COMPARE(now().profile.credentials.clientId, std::string("another"));
        QVERIFY2(now().standing.kind != profiles::Standing::Kind::Works, qPrintable(now().standing.text));
        QCOMPARE(now().standing.text, QStringLiteral("changed, and nothing sent since"));
        QVERIFY(!now().watch.has_value());
        // What is sent from now on counts.
        m_stand->clock->forward(1000);
        QVERIFY(m_store->addAttempt(attemptOf(a.id, m_stand->clock->wallMs, 200), {}).has_value());
        QTRY_COMPARE(now().standing.kind, profiles::Standing::Kind::Works);
    }

    void theSwitcherFollowsWhatIsOpen() {
        const auto bulk = *m_store->add(sample("Bulk"));
        const auto other = *m_store->add(sample("Other"));
        Session session;
        Keeper keeper(m_stand->options());
        keeper.follow(session);
        Preferences preferences{QString()};
        MainWindow window(session, preferences);
        window.setProfiles(&keeper);
        const auto* card = window.findChild<Rail*>()->profile();
        const auto says = [card](const char* words) { return card->accessibleName().contains(QLatin1String(words)); };
        keeper.openNamed(QStringLiteral("Bulk"));
        QTRY_VERIFY(says("Bulk") && keeper.currentId() == bulk.id);
        keeper.openNamed(QStringLiteral("Other"));
        QTRY_VERIFY(says("Other") && keeper.currentId() == other.id);
        // One out of the archive is told as well.
        QVERIFY(m_store->setArchived(bulk.id, true).has_value());
        QTRY_VERIFY(keeper.view().find(bulk.id)->profile.archived);
        keeper.openNamed(QStringLiteral("Bulk"));
        QTRY_VERIFY(keeper.currentId() == bulk.id);
        QVERIFY(says("Bulk") && !says("Other"));
        QVERIFY(m_store->setArchived(bulk.id, false).has_value());
        QTRY_VERIFY(!keeper.view().find(bulk.id)->profile.archived);
        // What is deleted is no longer named; what stands in the window stays.
        keeper.remove(bulk.id);
        QTRY_VERIFY(keeper.currentId().empty());
        QVERIFY(!says("Bulk") && says("fhir.epic.com"));
        QCOMPARE(session.view().clientId, QStringLiteral("me-Bulk"));
        keeper.restore(bulk.id);
        QTRY_VERIFY(keeper.currentId() == bulk.id);
        QVERIFY(says("Bulk"));
    }

    void theListFollowsWhatIsOpen() {
        for (int i = 0; i < 60; ++i) {
            QVERIFY(m_store->add(sample("P" + std::to_string(100 + i))).has_value());
        }
        Session session;
        Keeper keeper(m_stand->options());
        keeper.follow(session);
        ProfilesPage page(session, keeper);
        page.resize(900, 600);
        page.show();
        const auto* list = page.findChild<QListView*>();
        const auto chosen = [&] { return list->currentIndex().data().toString(); };
        QTRY_VERIFY(chosen().contains(QLatin1String("P100")));
        keeper.openNamed(QStringLiteral("P150"));
        QTRY_VERIFY2(chosen().contains(QLatin1String("P150")), qPrintable(chosen()));
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
        // What is chosen by hand stays.
        page.reveal(m_store->find("P120")->id);
        QVERIFY(m_store->setArchived(m_store->find("P101")->id, true).has_value());
        QTRY_COMPARE(list->model()->rowCount(), 59);
        QVERIFY2(chosen().contains(QLatin1String("P120")), qPrintable(chosen()));
    }

    void attemptsComeInPages() {
        const auto p = *m_store->add(sample("A"));
        for (int i = 1; i <= 250; ++i) {
            QVERIFY(m_store->addAttempt(attemptOf(p.id, i * 1000), {}).has_value());
        }
        Keeper keeper(m_stand->options());
        QTRY_VERIFY(keeper.ready());
        TriesModel model(keeper);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(p.id, 0);
        QTRY_VERIFY(model.rowCount() >= 100);
        QCOMPARE(model.total(), std::int64_t{250});
        // The tester asks for more by itself, as a view does.
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(249).data(TriesModel::ChangedRole).toString(), QStringLiteral("first answer"));
        QCOMPARE(model.index(0).data(TriesModel::ChangedRole).toString(), QStringLiteral("the same answer"));
        QVERIFY(m_store->addAttempt(attemptOf(p.id, 999'000, 200), {}).has_value());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 251);
        QCOMPARE(model.index(0).data(TriesModel::ChangedRole).toString(), QStringLiteral("another answer"));
        QCOMPARE(static_cast<Mark>(model.index(0).data(TriesModel::MarkRole).toInt()), Mark::Pass);
        // One that was cut off is no changed answer, and neither is the same answer after it.
        auto lost = attemptOf(p.id, 1'000'000);
        lost.outcome.clear();
        lost.error.clear();
        lost.status = 0;
        lost.state = profiles::AttemptState::Unknown;
        QVERIFY(m_store->addAttempt(lost, {}).has_value());
        QVERIFY(m_store->addAttempt(attemptOf(p.id, 1'001'000, 200), {}).has_value());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 253);
        QCOMPARE(model.index(1).data(TriesModel::ChangedRole).toString(), QString());
        QCOMPARE(model.index(0).data(TriesModel::ChangedRole).toString(), QStringLiteral("the same answer"));
        // A probe is another request: its answer is no change, and it says what it is.
        auto probe = attemptOf(p.id, 1'002'000);
        probe.by = "probe";
        QVERIFY(m_store->addAttempt(probe, {}).has_value());
        QVERIFY(m_store->addAttempt(attemptOf(p.id, 1'003'000, 200), {}).has_value());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 255);
        QVERIFY(model.index(1).data(TriesModel::AnswerRole).toString().contains(QStringLiteral("(probe)")));
        QCOMPARE(model.index(1).data(TriesModel::ChangedRole).toString(), QString());
        QCOMPARE(model.index(0).data(TriesModel::ChangedRole).toString(), QStringLiteral("the same answer"));
    }

    void whatIsOld_isDeleted() {
        const auto p = *m_store->add(sample("A"));
        const std::int64_t now = m_stand->clock->wallMs;
        constexpr std::int64_t day = 86'400'000;
        for (const int age : {100, 80, 20, 1}) {
            QVERIFY(m_store->addAttempt(attemptOf(p.id, now - age * day), {}).has_value());
        }
        Keeper keeper(m_stand->options());
        keeper.setRetention(90);
        QTRY_COMPARE(*m_store->attemptCount(p.id), std::int64_t{3});
        QCOMPARE(m_store->retention()->days, 90);
        keeper.setRetention(0);
        QTRY_COMPARE(m_store->retention()->days, 0);
        QCOMPARE(*m_store->attemptCount(p.id), std::int64_t{3});
        // A window that stays open for days deletes every day.
        keeper.setRetention(30);
        QTRY_COMPARE(*m_store->attemptCount(p.id), std::int64_t{2});
        m_stand->clock->forward(15 * day);
        QTRY_COMPARE_WITH_TIMEOUT(*m_store->attemptCount(p.id), std::int64_t{1}, 15000);
    }

    void troubleAheadIsToldOnce() {
        constexpr std::int64_t day = 86'400'000;
        const std::int64_t now = m_stand->clock->wallMs / 1000;
        auto p = sample("lakeside");
        p.credentials = {};
        p.credentials.vendor = "generic";
        p.credentials.tokenEndpoint = "https://auth.example.org/token";
        p.registered = {};
        p.registered.certificatePem =
            keys::selfSigned(m_key, QStringLiteral("Test"), now + (70 - 365) * 86400, 365)->pem();
        QVERIFY(m_store->add(p).has_value());
        KeeperOptions options = m_stand->options();
        options.calls = true;
        options.tickMs = 20;
        const auto asked = std::make_shared<std::atomic<int>>(0); // for the time: each look asks several times
        options.clock = [clock = m_stand->clock, asked] {
            ++*asked;
            return clock->wallMs.load();
        };
        // What is asked for is answered behind all that was done and told before it.
        const auto isThrough = [](Keeper& keeper) {
            QSignalSpy read(&keeper, &Keeper::attemptsRead);
            keeper.readAttempts("none", std::numeric_limits<std::int64_t>::max(), 1);
            return QTest::qWaitFor([&read] { return !read.isEmpty(); }, 20000);
        };
        const auto titles = [](const QSignalSpy& spy) {
            QStringList all;
            for (const auto& call : spy) {
                all << call.at(1).toString();
            }
            return all;
        };
        {
            Keeper keeper(options);
            QSignalSpy told(&keeper, &Keeper::aheadTold);
            QTRY_VERIFY(keeper.ready());
            QVERIFY(isThrough(keeper));
            QCOMPARE(told.size(), 0); // nothing is near at the start
            // The window stays open for weeks.
            m_stand->clock->forward(15 * day);
            QTRY_COMPARE(titles(told), QStringList{QStringLiteral("lakeside: certificate ends in 55 days")});
            for (int i = 0; i < 5; ++i) {
                m_stand->clock->forward(day);
                const int before = *asked;
                QTRY_VERIFY(*asked > before + 20);
            }
            QVERIFY(isThrough(keeper));
            QCOMPARE(told.size(), 1);
            QVERIFY(told.front().at(2).toString().contains(QStringLiteral("register it before")));
        }
        {
            Keeper next(options);
            QSignalSpy told(&next, &Keeper::aheadTold);
            QTRY_VERIFY(next.ready());
            QVERIFY(isThrough(next));
            QCOMPARE(told.size(), 0);
        }
        // Two windows start at once after it has ended: one of them tells it.
        m_stand->clock->forward(60 * day);
        Keeper one(options), other(options);
        QSignalSpy byOne(&one, &Keeper::aheadTold), byOther(&other, &Keeper::aheadTold);
        QTRY_COMPARE(byOne.size() + byOther.size(), 1);
        QTRY_VERIFY(one.ready() && other.ready());
        QVERIFY(isThrough(one) && isThrough(other));
        QCOMPARE((titles(byOne) + titles(byOther)), QStringList{QStringLiteral("lakeside: certificate has ended")});
    }

    void aProfileIsOpened() {
        auto fresh = sample("A");
        fresh.key.path = m_stand->keyFile(m_key);
        fresh.credentials.kid = "one";
        fresh.credentials.lifetime = 120;
        fresh.credentials.changes.claimChanges = {{"extra", 5}};
        const auto p = *m_store->add(fresh);
        QVERIFY(m_store->addAttempt(attemptOf(p.id, 1'700'000'000'000, 200), {}).has_value());
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        keeper.openNamed(QStringLiteral("a")); // also before the store is read
        QTRY_COMPARE(session.view().clientId, QStringLiteral("me-A"));
        QCOMPARE(keeper.currentId(), p.id);
        QCOMPARE(keeper.entries().size(), 1);
        QTRY_VERIFY(session.idle() && session.view().assertion.source == AssertionView::Source::Signed);
        // What differs from the defaults is in the assertion, and what was answered before is known.
        QVERIFY2(session.view().assertion.claimsJson.contains(QLatin1String("\"extra\":5")),
                 qPrintable(session.view().assertion.claimsJson));
        QVERIFY(session.view().assertion.headerJson.contains(QLatin1String("\"kid\":\"one\"")));
        QCOMPARE(session.caseFile().history->size(), std::size_t{1});
        QVERIFY(!keeper.unsaved());
        // Something else is opened: the profile is no longer what is shown, until that is taken back.
        session.openText(QStringLiteral("{\"schema\":\"assertion-doctor/case/1\",\"client_id\":\"other\"}"));
        QTRY_COMPARE(session.view().clientId, QStringLiteral("other"));
        QCOMPARE(keeper.currentId(), std::string());
        session.edits()->undo();
        QCOMPARE(session.view().clientId, QStringLiteral("me-A"));
        QCOMPARE(keeper.currentId(), p.id);
    }

    void whatStandsInTheWindowIsSaved() {
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        QTRY_VERIFY(keeper.ready());
        QVERIFY(!keeper.unsaved());
        session.setServer(QStringLiteral("https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"));
        session.setClientId(QStringLiteral("me"));
        session.setKeyFile(QString::fromStdString(m_stand->keyFile(m_key)));
        QTRY_VERIFY(session.idle());
        QVERIFY(keeper.unsaved());
        keeper.save();
        QTRY_COMPARE(m_store->profiles()->size(), std::size_t{1});
        QTRY_VERIFY(keeper.currentProfile() != nullptr);
        const auto saved = m_store->profiles()->front();
        QCOMPARE(saved.key.thumbprint, m_key.thumbprint());
        QVERIFY(!keeper.unsaved());
        session.setScope(QStringLiteral("system/Patient.rs"));
        session.editValue(false, QStringLiteral("nbf"), QStringLiteral("1700000000"));
        QVERIFY(keeper.unsaved());
        keeper.save();
        QTRY_COMPARE(m_store->profile(saved.id)->credentials.scope, std::string("system/Patient.rs"));
        QCOMPARE(m_store->profile(saved.id)->credentials.changes.claimChanges,
                 (nlohmann::ordered_json{{"nbf", 1700000000}}));
        QTRY_VERIFY(!keeper.unsaved());
        // Another program changes it, and so does the window: neither is lost.
        auto other = *m_store->profile(saved.id);
        other.credentials.clientId = "theirs";
        QVERIFY(m_store->update(other).has_value());
        QTRY_COMPARE(keeper.currentProfile()->profile.credentials.clientId, std::string("theirs"));
        session.setClientId(QStringLiteral("mine"));
        keeper.save();
        QTRY_COMPARE(m_store->profiles()->size(), std::size_t{2});
        QCOMPARE(m_store->profile(saved.id)->credentials.clientId, std::string("theirs"));
        QTRY_VERIFY(keeper.currentId() != saved.id);
        QCOMPARE(m_store->profile(keeper.currentId())->credentials.clientId, std::string("mine"));
    }

    void whatIsSentIsKept() {
        test::Server server(test::saying(test::invalidClient()));
        auto fresh = sample("A");
        fresh.credentials.tokenEndpoint = server.url();
        fresh.key.path = m_stand->keyFile(m_key);
        const auto p = *m_store->add(fresh);
        // It worked before: the diagnosis of what is sent now says so.
        QVERIFY(m_store->addAttempt(attemptOf(p.id, systemNowMs() - 3'600'000, 200), {}).has_value());
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        keeper.openNamed(QStringLiteral("A"));
        QTRY_VERIFY(session.view().canSend && session.idle());
        session.send();
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        QTRY_COMPARE(*m_store->attemptCount(p.id), std::int64_t{2});
        const auto row = m_store->attempts(p.id)->front();
        QCOMPARE(row.error, std::string("invalid_client"));
        QVERIFY(row.tookMs >= 0);
        const auto& findings = session.view().diagnosis.findings;
        const auto changed = std::find_if(findings.begin(), findings.end(), [](const diagnosis::Finding& f) {
            return f.family == diagnosis::Family::History && f.verdict != diagnosis::Verdict::NotApplicable &&
                   f.verdict != diagnosis::Verdict::Unknown;
        });
        QVERIFY2(changed != findings.end(), "no check speaks of what was before");
        // Only what is sent counts, not each look at it.
        session.setAnswer(QStringLiteral("app_audience"), QStringLiteral("backend"));
        QTRY_VERIFY(session.idle() && keeper.idle());
        QCOMPARE(*m_store->attemptCount(p.id), std::int64_t{2});
    }

    void whatIsSentIsKeptBeforeItLeaves() {
        using State = profiles::AttemptState;
        // It never answers, and looks what is kept when the request is there.
        State seen = State::Finished;
        test::Server server([&](QTcpSocket*, const QByteArray&) {
            if (const auto rows = m_store->attempts(m_store->find("A")->id); rows && rows->size() == 1) {
                seen = rows->front().state;
            }
        });
        auto fresh = sample("A");
        fresh.credentials.tokenEndpoint = server.url();
        fresh.key.path = m_stand->keyFile(m_key);
        const auto p = *m_store->add(fresh);
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        keeper.openNamed(QStringLiteral("A"));
        QTRY_VERIFY(session.view().canSend && session.idle());
        session.send();
        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY(seen == State::Begun);
        // Given up: whether it arrived, nobody can say.
        session.cancel();
        QTRY_VERIFY(m_store->attempts(p.id)->front().state == State::Unknown);
        // The next one is kept for itself, with its answer.
        server.answer = test::saying(test::invalidClient());
        session.send();
        QTRY_VERIFY(session.view().exchange.present && session.idle() && keeper.idle());
        const auto rows = m_store->attempts(p.id);
        QCOMPARE(rows->size(), std::size_t{2});
        QVERIFY(rows->front().state == State::Finished && rows->back().state == State::Unknown);
        // A probe is one of them.
        session.offerProbe("unknown_client");
        session.probeOffer().accept();
        QTRY_COMPARE(m_store->attempts(p.id)->size(), std::size_t{3});
        QTRY_VERIFY(m_store->attempts(p.id)->front().state == State::Finished);
        QCOMPARE(m_store->attempts(p.id)->front().by, std::string("probe"));
        QCOMPARE(m_store->lastAttempt(p.id)->value().id, rows->front().id);
    }

    void whatIsAnsweredIsKeptWhateverIsOpened_data() {
        QTest::addColumn<bool>("answered");
        QTest::newRow("after the answer, before its diagnosis") << true;
        QTest::newRow("before the answer") << false;
    }
    void whatIsAnsweredIsKeptWhateverIsOpened() {
        using State = profiles::AttemptState;
        QFETCH(bool, answered);
        test::Server server;
        if (answered) {
            server.answer = test::saying(test::invalidClient());
        }
        auto fresh = sample("A");
        fresh.credentials.tokenEndpoint = server.url();
        fresh.key.path = m_stand->keyFile(m_key);
        const auto p = *m_store->add(fresh);
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        keeper.openNamed(QStringLiteral("A"));
        QTRY_VERIFY(session.view().canSend && session.idle());
        if (answered) {
            // The very moment that the answer is shown.
            connect(&session, &Session::attemptsChanged, &session, [&] {
                if (session.view().exchange.present) {
                    session.clear();
                }
            });
            session.send();
        } else {
            session.send();
            QTRY_COMPARE(server.requests.size(), 1);
            session.clear();
        }
        QTRY_VERIFY(session.empty() && session.idle() && keeper.idle());
        QTRY_COMPARE(m_store->attempts(p.id)->size(), std::size_t{1});
        QTRY_COMPARE(m_store->attempts(p.id)->front().state, answered ? State::Finished : State::Unknown);
        if (answered) {
            const auto row = m_store->attempts(p.id)->front();
            QCOMPARE(row.error, std::string("invalid_client"));
            QVERIFY(!row.causes.empty());
        }
    }

    /// What was sent before anything was saved goes along with the first save; what another client sent does not.
    void whatWasSentBeforeIsKept() {
        test::Server server(test::saying(test::invalidClient()));
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        QTRY_VERIFY(keeper.ready());
        session.setServer(text(server.url()));
        session.setClientId(QStringLiteral("other"));
        session.setKeyFile(QString::fromStdString(m_stand->keyFile(m_key)));
        for (const QString& client : {QStringLiteral("other"), QStringLiteral("me"), QStringLiteral("me")}) {
            session.setClientId(client);
            QTRY_VERIFY(session.idle() && session.view().canSend);
            session.send();
            QTRY_VERIFY(session.idle() && session.view().exchange.present);
        }
        keeper.save();
        QTRY_VERIFY(keeper.currentProfile() != nullptr && keeper.idle());
        const std::string id = keeper.currentId();
        QCOMPARE(*m_store->attemptCount(id), std::int64_t{2});
        QCOMPARE(m_store->attempts(id)->front().error, std::string("invalid_client"));
        // From now on each is kept at once, and none twice.
        session.send();
        QTRY_VERIFY(session.idle() && keeper.idle());
        QTRY_COMPARE(*m_store->attemptCount(id), std::int64_t{3});
        session.setScope(QStringLiteral("system/Patient.rs"));
        keeper.save();
        QTRY_VERIFY(!keeper.unsaved() && keeper.idle());
        QCOMPARE(*m_store->attemptCount(id), std::int64_t{3});
    }

    void keysAreTold() {
        auto fresh = sample("A");
        fresh.key.path = m_stand->keyFile(m_key);
        fresh.key = profiles::remember(fresh.key, m_key);
        QVERIFY(m_store->add(fresh).has_value());
        Keeper keeper(m_stand->options());
        ProfilesModel model(keeper, Shelf::InUse);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data(ProfilesModel::AheadRole).toString().isEmpty());
        QVERIFY(QFile::remove(QString::fromStdString(fresh.key.path)));
        QTRY_VERIFY_WITH_TIMEOUT(
            model.index(0).data(ProfilesModel::AheadRole).toString().contains(QLatin1String("not there")), 15000);
    }

    void keysFromTheKeychain_data() {
        QTest::addColumn<QString>("error");
        QTest::newRow("it opens") << QString();
        for (const char* code : {"keychain_locked", "keychain_absent", "keychain_refused"}) {
            QTest::newRow(code) << QString::fromLatin1(code);
        }
    }
    void keysFromTheKeychain() {
        QFETCH(QString, error);
        auto fresh = sample("A");
        fresh.key.inKeychain = true;
        const auto p = *m_store->add(fresh);
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = m_key.pkcs8Pem();
        if (!error.isEmpty()) {
            m_stand->keychain->refuse(error.toLatin1().constData());
        }
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        keeper.openNamed(QStringLiteral("A"));
        if (error.isEmpty()) {
            QTRY_VERIFY(session.view().key.state == KeyView::State::Ready && session.idle());
            QCOMPARE(session.view().key.thumbprint, QString::fromStdString(m_key.thumbprint()));
            QVERIFY(session.view().canSend);
            QVERIFY(!keeper.unsaved());
            return;
        }
        QTRY_VERIFY(session.view().key.state == KeyView::State::Failed);
        QCOMPARE(QString::fromStdString(session.view().key.error->code), error);
        QVERIFY(!session.view().key.error->todo.isEmpty());
        // The way out: a file instead.
        session.setKeyFile(QString::fromStdString(m_stand->keyFile(m_key)));
        QTRY_VERIFY(session.view().canSend && session.idle());
        QVERIFY(keeper.unsaved());
        keeper.save();
        QTRY_VERIFY(!m_store->profile(p.id)->key.inKeychain);
        QVERIFY(!m_store->profile(p.id)->key.path.empty());
    }

    void exportAndImport_data() {
        QTest::addColumn<bool>("withKeys");
        QTest::newRow("without keys") << false;
        QTest::newRow("with keys") << true;
    }
    void exportAndImport() {
        QFETCH(bool, withKeys);
        auto fresh = sample("A");
        fresh.key.path = m_stand->keyFile(m_key);
        const auto p = *m_store->add(fresh);
        QVERIFY(m_store->addAttempt(attemptOf(p.id, 1000), {}).has_value());
        const QString file = m_stand->folder.filePath(QStringLiteral("out.json"));
        {
            Keeper keeper(m_stand->options());
            QSignalSpy said(&keeper, &Keeper::said);
            keeper.exportTo(file, {}, true, withKeys ? std::optional(Secret("opensesame")) : std::nullopt);
            QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20000);
        }
        const auto bytes = readFile(utf8(file));
        QVERIFY(bytes->view().find("PRIVATE KEY") == std::string_view::npos);
        Stand elsewhere;
        Keeper keeper(elsewhere.options());
        QSignalSpy wanted(&keeper, &Keeper::passphraseWanted);
        keeper.importFrom(file);
        if (withKeys) {
            QTRY_COMPARE(wanted.size(), 1);
            QVERIFY(!wanted.front().at(1).toBool());
            keeper.importFrom(file, Secret("wrong"));
            QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 2, 20000);
            QVERIFY(wanted.back().at(1).toBool());
            keeper.importFrom(file, Secret("opensesame"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(keeper.view().entries.size(), 1, 20000);
        QTRY_COMPARE(keeper.view().entries.front().profile.key.inKeychain, withKeys);
        QCOMPARE(elsewhere.keychain->has(profiles::keyEntry(keeper.view().entries.front().profile.id)), withKeys);
        QCOMPARE(*elsewhere.store()->attemptCount(keeper.view().entries.front().profile.id), std::int64_t{1});
    }

    void aStrangersDocumentIsTold() {
        auto stranger = sample("Stranger");
        stranger.credentials.tokenEndpoint = "https://token.gateway.invalid/token";
        stranger.credentials.audience = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
        stranger.key.path = "/home/me/.ssh/id_rsa";
        QVERIFY(m_store->add(stranger).has_value());
        QVERIFY(m_store->add(sample("Plain")).has_value());
        const QString file = m_stand->folder.filePath(QStringLiteral("out.json"));
        {
            Keeper keeper(m_stand->options());
            QSignalSpy said(&keeper, &Keeper::said);
            keeper.exportTo(file, {}, false, std::nullopt);
            QTRY_COMPARE(said.size(), 1);
        }
        Stand elsewhere;
        Keeper keeper(elsewhere.options());
        QSignalSpy said(&keeper, &Keeper::said);
        QSignalSpy told(&keeper, &Keeper::failed);
        keeper.importFrom(file);
        QTRY_COMPARE(told.size(), 1);
        const auto note = told.first().first().value<Error>();
        QCOMPARE(note.code, std::string("import_worth_knowing"));
        QVERIFY2(note.todo.contains(QStringLiteral("/home/me/.ssh/id_rsa")) &&
                     note.todo.contains(QStringLiteral("fhir.epic.com")) &&
                     !note.todo.contains(QStringLiteral("Plain")),
                 qPrintable(note.toText()));
        // The second time nothing is new.
        keeper.importFrom(file);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(told.size(), 1);
    }

    void aStoreThatCannotBeWritten_data() {
        QTest::addColumn<QString>("how");
        QTest::newRow("newer") << "newer";
        QTest::newRow("damaged") << "damaged";
    }
    void aStoreThatCannotBeWritten() {
        QFETCH(QString, how);
        QVERIFY(m_store->add(sample("A")).has_value());
        const QString path = m_store->path();
        m_store.reset();
        if (how == QLatin1String("newer")) {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("age"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery(QStringLiteral("PRAGMA user_version = 999"), database);
            database = {};
            QSqlDatabase::removeDatabase(QStringLiteral("age"));
        } else {
            QFile::remove(path + QStringLiteral("-wal"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'x'));
        }
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        ProfilesPage page(session, keeper);
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY(keeper.ready());
        QVERIFY(!keeper.view().notice.isEmpty());
        session.setClientId(QStringLiteral("me"));
        QTRY_VERIFY(session.idle());
        const bool newer = how == QLatin1String("newer");
        QCOMPARE(keeper.view().readOnly, newer);
        QCOMPARE(keeper.view().entries.size(), newer ? 1 : 0);
        QCOMPARE(keeper.unsaved(), !newer);
        // Where nothing can be written there is nothing to press.
        QTRY_COMPARE(button(page, "Save what is open") != nullptr, !newer);
    }

    void whatIsKeptByItselfHasNoButton() {
        const auto p = *m_stand->store()->add(sample("A"));
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        keeper.openNamed(QStringLiteral("A"));
        ProfilesPage page(session, keeper);
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY(keeper.currentProfile() != nullptr && session.idle());
        QVERIFY(button(page, "Save what is open") == nullptr);
        auto* tags = page.findChild<QLineEdit*>(QStringLiteral("tags"));
        QVERIFY(tags != nullptr);
        tags->setFocus();
        QTest::keyClicks(tags, QStringLiteral("bulk"));
        // What is written here is kept by itself, and the page says so.
        QVERIFY(button(page, "Save what is open") == nullptr);
        QVERIFY(seen(page).contains(QStringLiteral("Name, tags and notes are kept as soon as you leave them.")));
        QTest::keyClick(tags, Qt::Key_Return);
        QTRY_COMPARE(m_stand->store()->profile(p.id)->tags, std::vector<std::string>{"bulk"});
        // What stands in the window beside it is another matter.
        session.setScope(QStringLiteral("system/*.rs"));
        QTRY_VERIFY(session.idle() && button(page, "Save what is open") != nullptr);
        button(page, "Save what is open")->click();
        QTRY_VERIFY(keeper.idle() && button(page, "Save what is open") == nullptr);
        QCOMPARE(m_stand->store()->profile(p.id)->credentials.scope, std::string("system/*.rs"));
    }

    void whatIsWatchedIsWhatWasSaved() {
        test::Server server(test::saying(test::invalidClient()));
        auto first = sample("A");
        first.credentials.tokenEndpoint = server.url();
        first.key.path = m_stand->keyFile(m_key);
        const auto p = *m_store->add(first);
        Keeper keeper(m_stand->options());
        Session session;
        keeper.follow(session);
        keeper.openNamed(QStringLiteral("A"));
        QTRY_VERIFY(keeper.currentProfile() != nullptr && session.idle());
        auto other = *m_store->profile(p.id);
        other.credentials.scope = "theirs";
        QVERIFY(m_store->update(other).has_value());
        QTRY_COMPARE(keeper.currentProfile()->profile.credentials.scope, std::string("theirs"));
        // It was changed elsewhere and here: both are kept, and the one from here is watched.
        session.setScope(QStringLiteral("mine"));
        QTRY_VERIFY(session.idle());
        keeper.watchWindow();
        QTRY_COMPARE(m_store->watches()->size(), std::size_t{1});
        QTRY_VERIFY(keeper.idle());
        QCOMPARE(m_store->profile(m_store->watches()->front().profileId)->credentials.scope, std::string("mine"));
        QVERIFY(m_store->watches()->front().profileId != p.id);
    }

    void notesAreKeptUntilTheyAreStored() {
        const auto a = *m_store->add(sample("A"));
        const auto b = *m_store->add(sample("B"));
        Keeper keeper(m_stand->options());
        QTRY_COMPARE(keeper.view().entries.size(), 2);
        ProfileDetails details(keeper);
        details.resize(600, 600);
        connect(&keeper, &Keeper::changed, &details, [&] { details.show(keeper.view().find(a.id)); });
        details.show(keeper.view().find(a.id));
        // A disk that takes nothing.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("full"));
        database.setDatabaseName(m_store->path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON profiles BEGIN "
                                                        "SELECT RAISE(ABORT, 'no room'); END")));
        QSignalSpy failed(&keeper, &Keeper::failed);
        auto* notes = details.findChild<QPlainTextEdit*>();
        const auto write = [&](const QString& words) {
            notes->setPlainText(words);
            notes->document()->setModified(true);
            QFocusEvent out(QEvent::FocusOut);
            QCoreApplication::sendEvent(notes, &out);
        };
        write(QStringLiteral("whom to ask"));
        QTRY_COMPARE(failed.size(), 1);
        // Whatever is shown next: the words are still there.
        details.show(keeper.view().find(a.id));
        QCOMPARE(notes->toPlainText(), QStringLiteral("whom to ask"));
        details.show(keeper.view().find(b.id));
        QCOMPARE(notes->toPlainText(), QString());
        details.show(keeper.view().find(a.id));
        QCOMPARE(notes->toPlainText(), QStringLiteral("whom to ask"));
        QVERIFY(notes->document()->isModified());
        QTRY_VERIFY(keeper.idle());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP TRIGGER full")));
        write(QStringLiteral("whom to ask: Ada"));
        QTRY_COMPARE(m_store->profile(a.id)->notes, std::string("whom to ask: Ada"));
        QTRY_VERIFY(!notes->document()->isModified());
        QCOMPARE(m_store->profile(b.id)->notes, std::string());
        // What others write is shown again.
        auto changed = *m_store->profile(a.id);
        changed.notes = "theirs";
        QVERIFY(m_store->update(changed).has_value());
        QTRY_COMPARE(notes->toPlainText(), QStringLiteral("theirs"));
        database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("full"));
    }

    void nothingIsKeptWithoutAFolder() {
        Keeper keeper{QString()};
        QVERIFY(keeper.ready() && !keeper.view().kept);
        Session session;
        keeper.follow(session);
        session.setClientId(QStringLiteral("me"));
        QVERIFY(!keeper.unsaved());
        ProfilesPage list(session, keeper);
        QVERIFY(keeper.entries().isEmpty());
    }

  private:
    keys::Key m_key;
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<profiles::Store> m_store;
};

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"

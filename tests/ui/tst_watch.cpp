// Watches in the window: what is in the way and the ways out, pausing, how each ends; and a window that is killed half
// way.
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "keys/write.h"
#include "net/test_server.h"
#include "ui/profiles_support.h"
#include "watch/age_card.h"
#include "watch/time_line.h"
#include "watch/tries_model.h"
#include "watch/watch_card.h"
#include "watch/watch_page.h"
#include "widgets/text.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSignalSpy>

using namespace ad;
using namespace ad::ui;

namespace {

const QByteArray grant = test::jsonAnswer(
    200,
    "{\"access_token\":\"the-very-token\",\"token_type\":\"bearer\",\"expires_in\":3600,\"scope\":\"system/*.rs\"}");

} // namespace

class TestWatch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }
    void init() {
        m_stand = std::make_unique<Stand>();
        m_store = m_stand->store();
        m_server = std::make_unique<test::Server>(test::saying(test::invalidClient()));
        m_profile.name = "A";
        m_profile.credentials.clientId = "me";
        m_profile.credentials.tokenEndpoint = m_server->url();
        m_profile.key.path = m_stand->keyFile(m_key);
        m_session = std::make_unique<Session>();
    }
    void cleanup() {
        m_page.reset();
        m_keeper.reset();
        m_session.reset();
        m_store.reset();
        m_server.reset();
        m_stand.reset();
        m_profile = {};
    }

    void itWaitsAndIsGranted() {
        const auto p = open();
        press("Watch");
        tried(1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("One try so far. Next try at")));
        QVERIFY(m_page->findChild<TimeLine*>()->isVisible());
        QTRY_COMPARE(list("tries")->model()->rowCount(), 1);
        // Nothing is sent before its time, however often somebody looks.
        m_keeper->look();
        QTRY_VERIFY(m_keeper->idle());
        QCOMPARE(m_server->requests.size(), 1);
        m_server->answer = test::saying(grant);
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(6000);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.front().at(3).toBool());
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("It works: the server granted a token.")));
        QVERIFY2(seen(*m_page).contains(QStringLiteral("bearer · valid for another 1 h 0 min · system/*.rs")),
                 qPrintable(seen(*m_page)));
        // One thing is the next one: what was waited for.
        QCOMPARE(button(*m_page, "Watch again")->kind(), ButtonKind::Secondary);
        press("Copy the access token");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("the-very-token"));
        const auto kept = m_store->attempt(m_store->attempts(p.id)->front().id);
        QVERIFY(!QString::fromStdString(kept->detail.dump()).contains(QLatin1String("the-very-token")));
    }

    void noDeadlineIsInvented() {
        m_profile.credentials.vendor = "epic";
        m_profile.credentials.environment = "sandbox";
        const auto p = open();
        press("Watch");
        tried(1);
        const auto* elapsed = m_page->findChild<ElapsedLabel*>();
        QTRY_VERIFY(elapsed->isVisible());
        // When the key was saved is not known: the watch's beginning says nothing of it.
        QCOMPARE(elapsed->accessibleName(), QStringLiteral("0 min watched"));
        const auto* line = m_page->findChild<TimeLine*>();
        QVERIFY2(!line->accessibleDescription().contains(QLatin1String("names")),
                 qPrintable(line->accessibleDescription()));
        auto* age = m_page->findChild<AgeCard*>();
        QVERIFY(age->isVisible());
        QVERIFY2(seen(*age).contains(QLatin1String("It is not known, so nobody can say how long it still takes")),
                 qPrintable(seen(*age)));
        forward(31 * 60'000);
        tried(2);
        QVERIFY(!seen(*m_page).contains(QLatin1String("own time is over")));
        // The question is answered right there; from then on the vendor's own time counts.
        QVERIFY(button(*age, "1 hour ago") != nullptr);
        button(*age, "1 hour ago")->click();
        QTRY_VERIFY(!age->isVisible());
        QVERIFY(m_store->profile(p.id)->answers.keyRegisteredAt.has_value());
        QTRY_VERIFY(elapsed->accessibleName().endsWith(QLatin1String("of usually 30 min")));
        QVERIFY(line->accessibleDescription().contains(QLatin1String("Epic names 30 minutes.")));
        QTRY_VERIFY(m_session->caseFile().answers.keyRegisteredAt.has_value());
        QTRY_VERIFY(m_session->idle() && m_keeper->idle());
        QVERIFY(!m_keeper->unsaved());
        // What is changed and saved afterwards is no change of somebody else's.
        m_session->setScope(QStringLiteral("system/*.rs"));
        QTRY_VERIFY(m_session->idle() && m_keeper->unsaved());
        m_keeper->save();
        QTRY_VERIFY(m_keeper->idle() && !m_keeper->unsaved());
        QCOMPARE(m_keeper->view().entries.size(), 1);
    }

    void triesAreListedBesideWhatIsSent() {
        open();
        m_page.reset();
        Preferences preferences{QString()};
        MainWindow window(*m_session, preferences);
        window.setProfiles(m_keeper.get());
        window.resize(1280, 800);
        window.show();
        QTRY_VERIFY(m_session->view().canSend);
        m_session->send();
        QTRY_VERIFY(m_session->view().exchange.present && m_session->idle());
        window.go(PageId::Request);
        auto* requests = window.page(PageId::Request);
        auto* attempts = requests->findChild<QListView*>();
        QCOMPARE(attempts->model()->rowCount(), 1);
        window.actions()[ActionId::StartWatch]->trigger();
        tried(2);
        forward(6000);
        tried(3);
        QTRY_COMPARE(m_keeper->tries().size(), 2);
        // On every page the numbers are the same, with the time of each.
        QTRY_COMPARE(attempts->model()->rowCount(), 3);
        window.go(PageId::Request);
        QVERIFY(button(*requests, "3, 2 of them by the watch") != nullptr);
        for (int row = 0; row < 3; ++row) {
            const QString told = attempts->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(told.contains(QLatin1String(":")) && told.contains(QLatin1String("400 invalid_client")),
                     qPrintable(told));
        }
        button(*requests, "3, 2 of them by the watch")->click();
        QCOMPARE(window.current(), PageId::Watch);
        auto* watch = window.page(PageId::Watch);
        QTRY_VERIFY2(seen(*watch).contains(QLatin1String("3, 2 of them by this watch")), qPrintable(seen(*watch)));
        // The diagnosis knows of it, too.
        window.go(PageId::Diagnosis);
        auto* diagnosis = window.page(PageId::Diagnosis);
        const std::int64_t next = m_keeper->currentProfile()->watch->nextAtMs;
        QTRY_VERIFY2(seen(*diagnosis)
                         .contains(QStringLiteral("The watch is on: it tries again at %1.")
                                       .arg(profiles::clockText(next, m_keeper->now()))),
                     qPrintable(seen(*diagnosis)));
        QVERIFY(button(*diagnosis, "Watch, and tell me") == nullptr);
        // One can go back to each, and it stays the same row.
        window.go(PageId::Request);
        const QString before = m_session->view().exchange.http;
        int tryRow = 0;
        while (!attempts->model()->index(tryRow, 2).data().toString().contains(QLatin1String("by the watch"))) {
            QVERIFY(++tryRow < 3);
        }
        attempts->setCurrentIndex(attempts->model()->index(tryRow, 0));
        QTRY_COMPARE(m_session->view().attempts.size(), 2);
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(m_session->view().exchange.status, 400);
        QVERIFY(m_session->view().exchange.http != before);
        QCOMPARE(attempts->model()->rowCount(), 3);
        QVERIFY(button(*requests, "3, 2 of them by the watch") != nullptr);
        QCOMPARE(attempts->currentIndex().row(), tryRow);
        // The answer that ends it is one of these, with the time that it took.
        m_server->answer = test::saying(grant);
        forward(6000);
        QTRY_VERIFY(!m_keeper->currentProfile()->watching());
        QTRY_VERIFY(button(*requests, "4, 3 of them by the watch") != nullptr);
        QCOMPARE(attempts->model()->rowCount(), 4);
        QTRY_COMPARE(m_session->view().exchange.status, 200);
        QVERIFY(!attempts->currentIndex().siblingAtColumn(2).data().toString().contains(QLatin1String("opened")));
        QVERIFY(attempts->currentIndex().siblingAtColumn(2).data().toString().endsWith(QLatin1String("by the watch")));
    }

    void anotherErrorLeadsToItsDiagnosis() {
        open();
        press("Watch");
        tried(1);
        m_server->answer = test::saying(test::jsonAnswer(400, "{\"error\":\"invalid_scope\"}"));
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(6000);
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The answer changed")));
        QSignalSpy opened(m_session.get(), &Session::opened);
        press("See the diagnosis");
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("diagnosis"));
        QTRY_VERIFY(m_session->idle() && m_session->view().diagnosed);
        QCOMPARE(m_session->view().exchange.status, 400);
        // The checks know what was answered before.
        QVERIFY(!m_session->caseFile().history->empty());
        QVERIFY(m_keeper->currentProfile() != nullptr);
    }

    void itRestsAndGoesOn() {
        const auto p = open();
        press("Watch");
        tried(1);
        QTRY_VERIFY(button(*m_page, "Pause") != nullptr);
        press("Pause");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The watch rests.")));
        forward(3'600'000);
        QTRY_VERIFY(m_keeper->idle());
        QCOMPARE(m_server->requests.size(), 1);
        // It rests after a restart, too.
        restart();
        QTRY_VERIFY(button(*m_page, "Go on") != nullptr);
        QVERIFY(m_keeper->currentProfile() == nullptr);
        press("Go on");
        tried(2);
        QTRY_COMPARE(m_store->watch(p.id)->value().tries, 2);
        press("Stop");
        QTRY_VERIFY(!m_store->watch(p.id)->value().running);
        QTRY_VERIFY(button(*m_page, "Watch again") != nullptr);
        QCOMPARE(button(*m_page, "Watch again")->kind(), ButtonKind::Primary);
    }

    void itEndsAtItsLimit() {
        open();
        auto* limit = m_page->findChild<QComboBox*>();
        limit->setCurrentIndex(1);
        press("Watch");
        tried(1);
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(86'400'000 + 60'000);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_server->requests.size(), 1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The time that was asked for is over")));
    }

    void severalAtOnce() {
        open();
        auto other = m_profile;
        other.id.clear();
        other.name = "B";
        const auto b = *m_store->add(other);
        QTRY_COMPARE(m_keeper->view().entries.size(), 2);
        press("Watch");
        m_keeper->startWatch(b.id);
        tried(2);
        QTRY_VERIFY(list("watches")->isVisible());
        QCOMPARE(list("watches")->model()->rowCount(), 2);
        list("watches")->setCurrentIndex(list("watches")->model()->index(1, 0));
        press("Stop");
        QTRY_COMPARE(m_store->watch(b.id)->value().running, false);
        QVERIFY(m_store->watches()->front().running);
    }

    void theKeyVanishes() {
        open();
        press("Watch");
        tried(1);
        QVERIFY(QFile::remove(QString::fromStdString(m_profile.key.path)));
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(6000);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_server->requests.size(), 1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The private key cannot be read any more.")));
        QVERIFY(button(*m_page, "Choose the key’s file…") != nullptr);
    }

    void aPassphraseIsAskedFor_data() {
        QTest::addColumn<bool>("keep");
        QTest::newRow("for now") << false;
        QTest::newRow("kept in the keychain") << true;
    }
    void aPassphraseIsAskedFor() {
        QFETCH(bool, keep);
        const auto pem = keys::encryptedPkcs8Pem(m_key, Secret("opensesame"));
        QVERIFY(pem.has_value());
        QVERIFY(writeFile(m_profile.key.path, *pem, true).has_value());
        const auto p = open();
        press("Watch");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("a watch needs its passphrase")));
        auto* edit = m_page->findChild<QLineEdit*>();
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("wrong"));
        press("Unlock and watch");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("does not open the key")));
        QCOMPARE(m_server->requests.size(), 0);
        m_page->findChild<QCheckBox*>()->setChecked(keep);
        QTest::keyClicks(edit, QStringLiteral("opensesame"));
        press("Unlock and watch");
        tried(1);
        QTRY_VERIFY(!edit->isVisible());
        QTRY_COMPARE(m_store->profile(p.id)->key.passphraseInKeychain, keep);
        QCOMPARE(m_stand->keychain->has(profiles::passphraseEntry(p.id)), keep);
        // After a restart it goes on by itself only where the passphrase is kept.
        m_stand->clock->forward(6000);
        restart();
        if (keep) {
            tried(2);
        } else {
            QTRY_VERIFY(seen(*m_page).contains(QLatin1String("a watch needs its passphrase")));
            QCOMPARE(m_server->requests.size(), 1);
            QVERIFY(m_store->watch(p.id)->value().running);
        }
    }

    void aPastedKeyGoesIntoTheKeychain() {
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_session->setServer(QString::fromStdString(m_server->url()));
        m_session->setClientId(QStringLiteral("me"));
        m_session->setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("pasted key"));
        show();
        QTRY_VERIFY(m_session->view().canSend && m_session->idle());
        QTRY_VERIFY(button(*m_page, "Save and watch") != nullptr && button(*m_page, "Save and watch")->isEnabled());
        press("Save and watch");
        QTRY_VERIFY(button(*m_page, "Keep the key in the keychain") != nullptr);
        m_stand->keychain->refuse("keychain_locked");
        press("Keep the key in the keychain");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The keychain says no. Unlock it.")));
        QCOMPARE(m_server->requests.size(), 0);
        m_stand->keychain->refuse(nullptr);
        press("Keep the key in the keychain");
        tried(1);
        const auto p = m_store->profiles()->front();
        QVERIFY(p.key.inKeychain && m_stand->keychain->has(profiles::keyEntry(p.id)));
    }

    void aPastedKeyWatchesWhileTheWindowIsOpen() {
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_session->setServer(QString::fromStdString(m_server->url()));
        m_session->setClientId(QStringLiteral("me"));
        m_session->setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("pasted key"));
        show();
        QTRY_VERIFY(m_session->view().canSend && m_session->idle());
        QTRY_VERIFY(button(*m_page, "Save and watch") != nullptr && button(*m_page, "Save and watch")->isEnabled());
        press("Save and watch");
        QTRY_VERIFY(button(*m_page, "Watch while the window is open") != nullptr);
        QCOMPARE(m_server->requests.size(), 0);
        press("Watch while the window is open");
        tried(1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("goes on while this window is open")));
        QVERIFY(!seen(*m_page).contains(QLatin1String("also after a restart"))); // one page, one word
        QVERIFY(m_stand->keychain->secrets.empty() && m_store->profiles()->front().key.empty());
        forward(6000);
        tried(2);
    }

    void aPracticeKeyNeedsNoKeychain() {
        m_stand->keychain->refuse("keychain_absent");
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_session->openStory(Session::Story::RightAndRefused);
        QTRY_VERIFY(m_session->view().exchange.present && m_session->idle());
        show();
        QVERIFY(!m_keeper->unsaved()); // nothing to save: its server ends with the program
        QTRY_VERIFY(button(*m_page, "Watch") != nullptr && button(*m_page, "Watch")->isEnabled());
        QVERIFY(button(*m_page, "Save and watch") == nullptr);
        press("Watch");
        QTRY_VERIFY(!m_keeper->view().entries.isEmpty() && m_keeper->view().entries.front().watch &&
                    m_keeper->view().entries.front().watch->tries == 1);
        QVERIFY(!m_keeper->view().entries.front().trouble);
        QVERIFY(m_keeper->view().entries.front().keyInMemory);
        // Nobody takes it for a sandbox of their own.
        QCOMPARE(text(m_keeper->view().entries.front().profile.name), QStringLiteral("Practice: Everything is right"));
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("goes on while this example is open")));
        // What is changed meanwhile is not what the watch sends.
        QVERIFY(!seen(*m_page).contains(QLatin1String("it sends what was saved")));
        m_session->setScope(QStringLiteral("system/Patient.rs"));
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("it sends what was saved")));
        QVERIFY(!m_keeper->unsaved());
        // Nothing is left of it when the program ends, not even among what was removed.
        QCOMPARE(m_store->profiles()->size(), std::size_t{1});
        m_page.reset();
        m_keeper.reset();
        QVERIFY(m_store->profiles()->empty() && m_store->removed()->empty());
    }

    void aPracticeOffersNothingThatStays() {
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_session->openStory(Session::Story::RightAndRefused);
        QTRY_VERIFY(m_session->view().exchange.present && m_session->idle());
        show();
        QTRY_VERIFY(button(*m_page, "Watch") != nullptr && button(*m_page, "Watch")->isEnabled());
        press("Watch");
        QTRY_VERIFY(!m_keeper->view().entries.isEmpty() && m_keeper->view().entries.front().keyInMemory);
        const std::string id = m_keeper->view().entries.front().profile.id;
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("goes on while this example is open")));
        // Nor when something else is open meanwhile.
        m_session->clear();
        QTRY_VERIFY(m_keeper->currentId().empty());
        m_page->reveal(id);
        QVERIFY(seen(*m_page).contains(QLatin1String("goes on while this example is open")));
        QVERIFY(!seen(*m_page).contains(QLatin1String("after a restart")));
        m_session->edits()->undo();
        QTRY_VERIFY(m_keeper->currentId() == id && m_session->idle());
        m_keeper->stopWatch(id);
        m_keeper->startWatch(id);
        QTRY_VERIFY(m_keeper->view().entries.front().trouble);
        QVERIFY(button(*m_page, "Watch while the window is open") != nullptr);
        QVERIFY(button(*m_page, "Keep the key in the keychain") == nullptr);
        QVERIFY(button(*m_page, "Choose the key’s file…") == nullptr);
    }

    void anothersWatchIsNotShownForWhatIsOpen() {
        const auto p = open();
        press("Watch");
        tried(1);
        m_server->answer = test::saying(grant);
        forward(6000);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("It works: the server granted a token.")));
        m_session->openStory(Session::Story::AudienceAlmostRight);
        QTRY_VERIFY(m_session->view().exchange.present && m_session->idle());
        QTRY_VERIFY(m_keeper->currentId().empty());
        QVERIFY2(!seen(*m_page).contains(QLatin1String("It works")), qPrintable(seen(*m_page)));
        QVERIFY(button(*m_page, "Copy the access token") == nullptr);
        // Who asks for it sees it.
        m_page->reveal(p.id);
        QVERIFY(seen(*m_page).contains(QLatin1String("It works: the server granted a token.")));
    }

    void aPracticeThatBecameOnesOwnIsKept() {
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_session->openStory(Session::Story::RightAndRefused);
        QTRY_VERIFY(m_session->view().exchange.present && m_session->idle());
        show();
        QTRY_VERIFY(button(*m_page, "Watch") != nullptr && button(*m_page, "Watch")->isEnabled());
        press("Watch");
        QTRY_VERIFY(!m_keeper->view().entries.isEmpty() && m_keeper->view().entries.front().watch &&
                    m_keeper->view().entries.front().watch->tries == 1);
        auto own = m_store->profiles()->front();
        own.credentials.tokenEndpoint = "https://own.example/token";
        QVERIFY(m_store->update(own).has_value());
        m_page.reset();
        m_keeper.reset();
        QCOMPARE(m_store->profiles()->size(), std::size_t{1});
    }

    void aProbeIsNoAttemptBefore() {
        const auto p = open();
        for (const char* by : {"send", "probe", "send"}) {
            profiles::AttemptRow row;
            row.profileId = p.id;
            row.by = by;
            row.state = profiles::AttemptState::Finished;
            row.begunAtMs = m_stand->clock->wallMs;
            row.outcome = "rejected";
            row.status = 400;
            row.error = "invalid_client";
            QVERIFY(m_store->addAttempt(row, {}).has_value());
            forward(1000);
        }
        TriesModel model(*m_keeper);
        model.show(p.id, 0);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.before(0).row(), 2);
        QCOMPARE(model.before(1).row(), 2);
        QVERIFY(!model.before(2).isValid());
    }

    void aKeychainThatIsLockedHalfWay() {
        m_profile.key = {};
        m_profile.key.inKeychain = true;
        const auto p = *m_store->add(m_profile);
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = m_key.pkcs8Pem();
        open(p);
        press("Watch");
        tried(1);
        m_stand->keychain->refuse("keychain_locked");
        forward(6000);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The keychain says no. Unlock it.")));
        QVERIFY(m_store->watch(p.id)->value().running);
        m_stand->keychain->refuse(nullptr);
        press("Try again"); // nobody has to wait until the watch looks by itself
        tried(2);
        QTRY_VERIFY(!seen(*m_page).contains(QLatin1String("The keychain says no.")));
    }

    void twoAttemptsSideBySide() {
        const auto p = open();
        for (const char* aud : {"https://one", "https://other"}) {
            profiles::AttemptRow row;
            row.profileId = p.id;
            row.state = profiles::AttemptState::Finished;
            row.begunAtMs = m_stand->clock->wallMs;
            row.outcome = "rejected";
            row.status = 400;
            row.error = "invalid_client";
            QVERIFY(m_store
                        ->addAttempt(
                            row, {{"case",
                                   {{"request", {{"method", "POST"}, {"url", aud}, {"body", "scope=system%2F*.rs"}}}}}})
                        .has_value());
        }
        QTRY_COMPARE(list("tries")->model()->rowCount(), 2);
        list("tries")->setCurrentIndex(list("tries")->model()->index(0, 0));
        press("Compare with the one before");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("that were sent differ.")));
        bool found = false;
        const auto values = m_page->findChildren<ElidedLabel*>();
        for (const ElidedLabel* value : values) {
            found |= value->isVisible() && value->text() == QLatin1String("https://other");
        }
        QVERIFY(found);
    }

    void aWindowThatIsKilled() {
        profiles::WatchRow row;
        const auto p = *m_store->add(m_profile);
        row.profileId = p.id;
        row.owner = profiles::thisProcess("left", "window");
        QVERIFY(m_store->claimWatch(row).has_value());
        QVERIFY(m_store->releaseWatch(p.id, "left").has_value());
        QList<qint64> times;
        QElapsedTimer clock;
        clock.start();
        m_server->answer = [&](QTcpSocket* socket, const QByteArray&) {
            times.append(clock.elapsed());
            socket->write(test::invalidClient());
            socket->disconnectFromHost();
        };
        QProcess window;
        window.setProgram(QStringLiteral(AD_WINDOW));
        window.setArguments({QStringLiteral("--data-dir"), m_stand->folder.path()});
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        window.setProcessEnvironment(environment);
        window.start();
        QTRY_COMPARE_WITH_TIMEOUT(times.size(), 1, 30000);
        window.kill();
        QVERIFY(window.waitForFinished(20000));
        QCOMPARE(m_store->watch(p.id)->value().tries, 1);
        window.start();
        QTRY_COMPARE_WITH_TIMEOUT(times.size(), 2, 30000);
        // Not at once, and not twice: the pace is that of the watch, whoever runs it.
        QVERIFY2(times.at(1) - times.at(0) > 4500, qPrintable(QString::number(times.at(1) - times.at(0))));
        QTRY_COMPARE(m_store->watch(p.id)->value().tries, 2);
        QCOMPARE(*m_store->attemptCount(p.id), std::int64_t{2});
        window.kill();
        QVERIFY(window.waitForFinished(20000));
    }

    void windowAndCommandLineTogether() {
        // Two real programs and one profile: whoever has the watch keeps it, the other leaves it alone and says so.
        const auto p = *m_store->add(m_profile);
        QList<qint64> times;
        QElapsedTimer clock;
        clock.start();
        m_server->answer = [&](QTcpSocket* socket, const QByteArray&) {
            times.append(clock.elapsed());
            socket->write(test::invalidClient());
            socket->disconnectFromHost();
        };
        const QStringList data{QStringLiteral("--data-dir"), m_stand->folder.path()};
        const QStringList watch = QStringList{QStringLiteral("watch"), QStringLiteral("--profile"), text(p.name),
                                              QStringLiteral("--every"), QStringLiteral("1")} +
                                  data;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess cli, window;
        for (QProcess* process : {&cli, &window}) {
            process->setProcessEnvironment(environment);
        }
        const auto owner = [&] { return m_store->watch(p.id)->value().owner; };
        // The command line watches, and a window is opened beside it.
        cli.start(QStringLiteral(AD_CLI), watch);
        QTRY_VERIFY_WITH_TIMEOUT(!times.isEmpty(), 30000);
        window.start(QStringLiteral(AD_WINDOW), data);
        QVERIFY(window.waitForStarted());
        const qsizetype before = times.size();
        QTRY_VERIFY_WITH_TIMEOUT(times.size() >= before + 8, 60000);
        QCOMPARE(owner().program, std::string("cli"));
        QCOMPARE(owner().pid, std::int64_t{cli.processId()});
        for (qsizetype i = 1; i < times.size(); ++i) {
            QVERIFY2(times.at(i) - times.at(i - 1) > 900, qPrintable(QString::number(times.at(i) - times.at(i - 1))));
        }
        window.kill();
        QVERIFY(window.waitForFinished(20000));
        cli.kill();
        QVERIFY(cli.waitForFinished(20000));
        // A watch of a window: the command line is refused, with the name of who has it.
        auto row = m_store->watch(p.id)->value();
        row.owner = profiles::thisProcess("left", "window");
        QVERIFY(m_store->claimWatch(row).has_value());
        QVERIFY(m_store->releaseWatch(p.id, "left").has_value());
        window.start(QStringLiteral(AD_WINDOW), data);
        QTRY_COMPARE_WITH_TIMEOUT(owner().pid, std::int64_t{window.processId()}, 30000);
        cli.start(QStringLiteral(AD_CLI), watch);
        QVERIFY(cli.waitForFinished(30000));
        QCOMPARE(cli.exitCode(), 1);
        const QByteArray said = cli.readAllStandardError();
        QVERIFY2(said.contains("the window (process " + QByteArray::number(window.processId()) + ')'), said);
        QCOMPARE(owner().pid, std::int64_t{window.processId()});
        window.kill();
        QVERIFY(window.waitForFinished(20000));
        // Each request has its attempt, and beside those at most the one that each program was killed in.
        const std::int64_t attempts = *m_store->attemptCount(p.id);
        QVERIFY2(attempts >= times.size() && attempts <= times.size() + 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(attempts).arg(times.size())));
    }

  private:
    profiles::Profile open(const profiles::Profile& saved = {}) {
        const auto p = saved.id.empty() ? *m_store->add(m_profile) : saved;
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_keeper->openNamed(QString::fromStdString(p.name));
        show();
        if (!QTest::qWaitFor([&] { return m_keeper->currentProfile() != nullptr && m_session->idle(); }, 10000)) {
            qWarning("the profile is not opened");
        }
        return p;
    }
    void show() {
        m_page = std::make_unique<WatchPage>(*m_session, *m_keeper);
        m_page->resize(1000, 760);
        m_page->show();
    }
    /// So many requests came, and each answer is taken note of: only then does the clock count for the next.
    void tried(int requests) {
        QTRY_COMPARE(m_server->requests.size(), requests);
        QTRY_VERIFY([&] {
            for (const auto& watch : m_keeper->view().entries) {
                const auto attempts = m_store->attempts(watch.profile.id);
                if (!attempts || std::any_of(attempts->begin(), attempts->end(), [](const profiles::AttemptRow& row) {
                        return row.state == profiles::AttemptState::Begun;
                    })) {
                    return false;
                }
            }
            return true;
        }());
    }
    /// Another window, with nothing open in it.
    void restart() {
        m_page.reset();
        m_keeper.reset();
        m_session = std::make_unique<Session>();
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        show();
    }
    [[nodiscard]] QListView* list(const char* name) const { return m_page->findChild<QListView*>(QLatin1String(name)); }
    void press(const char* words) {
        QTRY_VERIFY2(button(*m_page, words) != nullptr && button(*m_page, words)->isEnabled(),
                     (QByteArray(words) + " is not there\n" + seen(*m_page).toUtf8()).constData());
        button(*m_page, words)->click();
    }
    void forward(std::int64_t ms) {
        m_stand->clock->forward(ms);
        m_keeper->look();
    }

    keys::Key m_key;
    profiles::Profile m_profile;
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<profiles::Store> m_store;
    std::unique_ptr<test::Server> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<WatchPage> m_page;
};

QTEST_MAIN(TestWatch)
#include "tst_watch.moc"

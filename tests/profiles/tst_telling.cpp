// Trouble ahead is told once for each date and nearness, whoever asks, and by what it is told.
#include "keys/certificate.h"
#include "profiles/support.h"
#include "profiles/telling.h"

using namespace profiles_test;
using profiles::Telling;

namespace {
constexpr std::int64_t day = 86400, now = 1764000000; // 2025-11-24
}

class TestTelling : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hands.ms = now * 1000;
        m_store = openIn(m_folder->path(), m_hands.clock());
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

    void onceForEachNearness() {
        const Profile p = ending("A", 61);
        QCOMPARE(told(0), 0U); // too early
        QCOMPARE(told(2), 1U);
        QCOMPARE(told(2), 0U);
        QCOMPARE(told(40), 0U);
        QCOMPARE(told(53), 0U);
        QCOMPARE(told(55), 1U); // the last week
        QCOMPARE(told(60), 0U);
        QCOMPARE(told(62), 1U); // has come
        QCOMPARE(told(400), 0U);
        QCOMPARE(told(2), 0U); // the clock was set back
        // Another certificate is another date.
        Profile renewed = *m_store->profile(p.id);
        renewed.registered.certificatePem = certificateEnding(430);
        OK(m_store->update(renewed));
        QCOMPARE(told(400), 1U);
        QCOMPARE(told(400), 0U);
    }
    void whatStopsNothingIsNotTold() {
        Profile p = sample("A");
        p.credentials.vendor = "epic"; // keeps the key alone
        p.registered = {};
        p.registered.certificatePem = certificateEnding(10);
        p.credentials.environment = "sandbox";
        OK(m_store->add(p));
        QVERIFY(!profiles::ahead(p, now).empty());
        QCOMPARE(told(0), 0U);
    }
    void aVendorsDateIsTold() {
        Profile p = sample("A");
        p.credentials.vendor = "epic";
        p.credentials.environment = "production";
        p.credentials.tokenEndpoint = "https://ehr.example.org/interconnect/oauth2/token";
        p.credentials.fhirBaseUrl.clear();
        p.registered = {};
        p.registered.publicKeyPem = m_key.spkiPem();
        OK(m_store->add(p));
        const auto first = untold(0);
        QVERIFY(!first.empty());
        for (const Telling& t : first)
            QVERIFY2(!profiles::sentence(t).isEmpty() && t.ahead.kind == "vendor_change", qPrintable(t.ahead.text));
        QCOMPARE(told(1), 0U);
        QVERIFY(told(170) > 0); // it has come
        QCOMPARE(told(171), 0U);
    }
    void archivedOnesAreLeftAlone() {
        const Profile p = ending("A", 30);
        OK(m_store->setArchived(p.id, true));
        QCOMPARE(told(0), 0U);
        OK(m_store->setArchived(p.id, false));
        QCOMPARE(told(0), 1U);
    }
    void aLogDoesNotCountForThePerson() {
        (void)ending("A", 30);
        QCOMPARE(untold(0, profiles::toLog).size(), std::size_t{1});
        QCOMPARE(untold(0, profiles::toLog).size(), std::size_t{0});
        QCOMPARE(untold(0, profiles::toPerson).size(), std::size_t{1});
        QCOMPARE(untold(0, profiles::toPerson).size(), std::size_t{0});
    }
    void severalProgramsTellItOnce() {
        for (int i = 0; i < 8; ++i)
            (void)ending(QStringLiteral("P%1").arg(i).toUtf8().constData(), 30);
        std::atomic<std::size_t> all{0};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                Hands hands = m_hands;
                const auto store = openIn(m_folder->path(), hands.clock(), 20000);
                const auto list = store->profiles();
                all += profiles::untold(*store, *list, profiles::toPerson, now).size();
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        QCOMPARE(all.load(), std::size_t{8});
    }
    void rememberedAfterARestart() {
        (void)ending("A", 30);
        QCOMPARE(told(0), 1U);
        m_store.reset();
        m_store = openIn(m_folder->path(), m_hands.clock());
        QCOMPARE(told(0), 0U);
    }
    void notToldWhereItCannotBeRemembered() {
        (void)ending("A", 30);
        m_store.reset();
        QCOMPARE(sql(m_folder->filePath(QStringLiteral("profiles.db")), "pragma user_version = 99"), QByteArray());
        m_store = openIn(m_folder->path(), m_hands.clock());
        QVERIFY(m_store && m_store->readOnly());
        QCOMPARE(told(0), 0U);
    }
    void aPurgedProfileLeavesNothing() {
        const Profile p = ending("A", 30);
        QCOMPARE(told(0), 1U);
        OK(m_store->remove(p.id));
        OK(m_store->purge(p.id));
        QCOMPARE(sql(m_store->path(), "select count(*) from told"), QByteArray("0"));
    }
    void whoCouldNotBeReachedIsToldAgain() {
        (void)ending("A", 30);
        (void)ending("B", 30);
        QCOMPARE(untold(0, profiles::toLog).size(), std::size_t{2});
        auto tellings = untold(0);
        QCOMPARE(tellings.size(), std::size_t{2});
        tellings.pop_back();
        profiles::takeBack(*m_store, tellings, profiles::toPerson);
        QCOMPARE(untold(0), tellings);
        QCOMPARE(told(0), 0U);
        QCOMPARE(untold(0, profiles::toLog).size(), std::size_t{0});
    }
    void words() {
        (void)ending("lakeside", 41);
        auto one = untold(0);
        QCOMPARE(one.size(), std::size_t{1});
        QCOMPARE(profiles::headline(one, now), QStringLiteral("lakeside: certificate ends in 41 days"));
        QVERIFY(
            profiles::details(one, now).startsWith(QStringLiteral("The registered certificate ends on 2026-01-04")));
        QVERIFY(
            profiles::sentence(one.front()).startsWith(QStringLiteral("lakeside: The registered certificate ends")));
        for (int i = 0; i < 7; ++i)
            (void)ending(QStringLiteral("P%1").arg(i).toUtf8().constData(), 30);
        const auto several = untold(0);
        QCOMPARE(profiles::headline(several, now), QStringLiteral("Trouble ahead for 7 profiles"));
        const QStringList lines = profiles::details(several, now).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.front(), QStringLiteral("P0: certificate ends in 30 days"));
        QCOMPARE(lines.back(), QStringLiteral("and 2 more"));
    }
    void onceADay() {
        profiles::Daily daily;
        const std::int64_t at = now * 1000, hour = 3600'000;
        QVERIFY(daily.due(at));
        QVERIFY(!daily.due(at));
        QVERIFY(!daily.due(at + 23 * hour));
        QVERIFY(daily.due(at + 24 * hour)); // also after a sleep
        QVERIFY(!daily.due(at + 25 * hour));
        QVERIFY(daily.due(at - 2 * hour)); // the clock was set back: what was told stays told
        QVERIFY(!daily.due(at - hour));
    }

  private:
    [[nodiscard]] std::string certificateEnding(int daysLeft) const {
        return keys::selfSigned(m_key, QStringLiteral("Test"), now + (daysLeft - 365) * day, 365)->pem();
    }
    Profile ending(const char* name, int daysLeft) {
        Profile p;
        p.name = name;
        p.credentials.vendor = "generic";
        p.credentials.tokenEndpoint = "https://auth.example.org/token";
        p.registered.certificatePem = certificateEnding(daysLeft);
        const auto added = m_store->add(p);
        return added ? *added : p;
    }
    std::vector<Telling> untold(int days, std::string_view whom = profiles::toPerson) {
        return profiles::untold(*m_store, *m_store->profiles({{}, {}, std::nullopt}), whom, now + days * day);
    }
    std::size_t told(int days) { return untold(days).size(); }

    keys::Key m_key;
    Hands m_hands;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"

// Trouble ahead, and what a profile is doing now.
#include "keys/certificate.h"
#include "profiles/standing.h"
#include "profiles/support.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace profiles_test;
using profiles::Ahead;

namespace {
constexpr std::int64_t day = 86400, now = 1764000000; // 2025-11-24
}

class TestCalendar : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }

    void certificates_data() {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<int>("level"); // -1: not told
        const auto row = [](const char* name, int days, const char* vendor, int level) {
            QTest::newRow(name) << days << QString::fromLatin1(vendor) << level;
        };
        row("far away", 300, "generic", -1);
        row("a day too early to tell", 61, "generic", -1);
        row("soon", 41, "generic", static_cast<int>(Ahead::Level::Soon));
        row("over", -2, "generic", static_cast<int>(Ahead::Level::Now));
        row("a vendor that keeps the key alone", -2, "epic", static_cast<int>(Ahead::Level::Note));
    }
    void certificates() {
        QFETCH(int, daysLeft);
        QFETCH(QString, vendor);
        QFETCH(int, level);
        Profile p;
        p.credentials.vendor = utf8(vendor);
        p.registered.certificatePem =
            keys::selfSigned(m_key, QStringLiteral("Test"), now + (daysLeft - 365) * day, 365)->pem();
        auto list = profiles::ahead(p, now);
        std::erase_if(list, [](const Ahead& a) { return a.kind != "certificate_expires"; });
        QCOMPARE(list.size(), std::size_t{level < 0 ? 0U : 1U});
        if (level < 0)
            return;
        QCOMPARE(static_cast<int>(list.front().level), level);
        QCOMPARE(list.front().at, now + daysLeft * day);
        if (daysLeft > 0)
            QVERIFY2(list.front().text.contains(QStringLiteral("in 41 days")), qPrintable(list.front().text));
    }
    void vendorChanges_data() {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<bool>("byUrl");
        QTest::addColumn<QString>("registeredAt"); // empty: not known
        QTest::addColumn<QString>("at");
        QTest::addColumn<QStringList>("versions");
        const auto row = [](const char* name, const char* environment, bool byUrl, const char* registered,
                            const char* at, const QStringList& versions) {
            QTest::newRow(name) << QString::fromLatin1(environment) << byUrl << QString::fromLatin1(registered)
                                << QString::fromLatin1(at) << versions;
        };
        const QString may = QStringLiteral("May 2026"), february = QStringLiteral("February 2026");
        row("static key at a customer, in good time", "production", false, "2025-01-01T00:00:00Z",
            "2026-01-10T00:00:00Z", {february, may});
        row("too early to tell", "production", false, "2025-01-01T00:00:00Z", "2025-06-01T00:00:00Z", {});
        row("has come", "production", false, "2025-01-01T00:00:00Z", "2026-06-01T00:00:00Z", {may});
        row("a new static key", "production", false, "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", {february, may});
        row("by URL, which is to be entered by hand", "production", true, "2026-03-01T00:00:00Z",
            "2026-06-01T00:00:00Z", {may});
        row("by URL in the sandbox", "sandbox", true, "2026-03-01T00:00:00Z", "2026-06-01T00:00:00Z", {});
        row("a sandbox key that ages out", "sandbox", false, "2025-01-01T00:00:00Z", "2026-01-10T00:00:00Z",
            {february});
        row("when is not known", "production", false, "", "2026-06-01T00:00:00Z", {may});
    }
    void vendorChanges() {
        QFETCH(QString, environment);
        QFETCH(bool, byUrl);
        QFETCH(QString, registeredAt);
        QFETCH(QString, at);
        QFETCH(QStringList, versions);
        Profile p;
        p.credentials.vendor = "epic";
        p.credentials.environment = utf8(environment);
        p.registered.publicKeyPem = m_key.spkiPem();
        if (byUrl)
            p.registered.jwksUrl = "https://example.org/jwks.json";
        p.answers.keyRegisteredAt = parseRfc3339(utf8(registeredAt));
        QStringList found;
        for (const Ahead& a : profiles::ahead(p, *parseRfc3339(utf8(at))))
            for (const char* version : {"August 2025", "February 2026", "May 2026"})
                if (a.text.contains(QString::fromLatin1(version)))
                    found << QString::fromLatin1(version);
        QCOMPARE(found, versions);
    }
    void certificatesOfASet_data() {
        QTest::addColumn<QString>("kid");
        QTest::addColumn<bool>("thumbprint");
        QTest::addColumn<int>("daysLeft"); // -1: not told
        QTest::newRow("by its name") << QStringLiteral("old") << false << 19;
        QTest::newRow("by the key itself") << QString() << true << 19;
        QTest::newRow("another one of the set") << QStringLiteral("new") << false << -1;
        QTest::newRow("not known which: the last one counts") << QString() << false << -1;
    }
    void certificatesOfASet() {
        QFETCH(QString, kid);
        QFETCH(bool, thumbprint);
        QFETCH(int, daysLeft);
        const auto entry = [&](const keys::Key& key, const char* name, int days) {
            auto jwk = key.publicJwk(name);
            const std::string pem = keys::selfSigned(key, QStringLiteral("T"), now + (days - 365) * day, 365)->pem();
            std::string der = pem.substr(pem.find('\n') + 1);
            der = der.substr(0, der.find("-----END"));
            std::erase(der, '\n');
            jwk["x5c"] = nlohmann::ordered_json::array({der});
            return jwk;
        };
        Profile p;
        p.credentials.vendor = "microsoft-entra";
        p.credentials.kid = utf8(kid);
        if (thumbprint)
            p.key.thumbprint = m_key.thumbprint();
        auto set = nlohmann::ordered_json::object();
        set["keys"] = {entry(m_key, "old", 19), entry(*keys::generate("p384"), "new", 300)};
        p.registered.jwks = set;
        const auto list = profiles::ahead(p, now);
        QCOMPARE(list.size(), std::size_t{daysLeft < 0 ? 0U : 1U});
        if (daysLeft < 0)
            return;
        QCOMPARE(list.front().kind, std::string("certificate_expires"));
        QVERIFY(list.front().level == Ahead::Level::Soon);
        QVERIFY2(list.front().text.contains(QStringLiteral("“old”")), qPrintable(list.front().text));
        QVERIFY2(list.front().text.contains(QStringLiteral("in 19 days")), qPrintable(list.front().text));
    }
    void everyDatedRule_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("says"); // empty: not told
        QTest::addColumn<int>("level");
        const auto row = [](const char* name, const char* rule, const char* at, const char* says, Ahead::Level level) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(at) << QString::fromLatin1(says)
                                << static_cast<int>(level);
        };
        using Level = Ahead::Level;
        row("a key URL to be entered by hand, soon", "url", "2026-03-01T00:00:00Z", "local JKU", Level::Soon);
        row("a key URL to be entered by hand, since", "url", "2026-11-23T00:00:00Z", "local JKU", Level::Note);
        row("a key URL from after the rule", "url after", "2026-11-23T00:00:00Z", "", Level::Note);
        row("a number as jti, soon", "jti", "2024-10-01T00:00:00Z", "jti has to be a text", Level::Soon);
        row("a number as jti", "jti", "2026-11-23T00:00:00Z", "jti has to be a text", Level::Now);
        row("jti as a text", "jti text", "2026-11-23T00:00:00Z", "", Level::Note);
        row("an older address", "endpoint", "2026-11-23T00:00:00Z", "/hosts/", Level::Soon);
        row("an address of today", "endpoint new", "2026-11-23T00:00:00Z", "", Level::Note);
        row("scopes of version 1", "scope", "2024-10-01T00:00:00Z", "scope formats", Level::Note);
        row("scopes of version 1, long after", "scope", "2026-11-23T00:00:00Z", "", Level::Note);
    }
    void everyDatedRule() {
        QFETCH(QString, rule);
        QFETCH(QString, at);
        QFETCH(QString, says);
        QFETCH(int, level);
        Profile p;
        p.credentials.vendor = "epic";
        p.credentials.environment = "production";
        p.registered.jwksUrl = "https://example.org/jwks.json";
        p.answers.keyRegisteredAt = *parseRfc3339(rule.startsWith(QLatin1String("url after")) ? "2026-06-01T00:00:00Z"
                                                                                              : "2024-01-01T00:00:00Z");
        // Only what the row is about.
        if (!rule.startsWith(QLatin1String("url")))
            p.credentials.environment = "sandbox";
        if (rule == QLatin1String("jti"))
            p.credentials.changes.claimChanges = {{"jti", 5}};
        if (rule == QLatin1String("jti text"))
            p.credentials.changes.claimChanges = {{"jti", "five"}};
        if (rule.startsWith(QLatin1String("endpoint"))) {
            p.credentials.vendor = "oracle-health";
            p.credentials.tokenEndpoint = "https://authorization.cerner.com/tenants/ec2458f2/protocols/oauth2/profiles/"
                                          "smart-v1/token";
            if (rule == QLatin1String("endpoint new"))
                p.credentials.tokenEndpoint = "https://authorization.cerner.com/tenants/ec2458f2/hosts/"
                                              "fhir-ehr-code.cerner.com/protocols/oauth2/profiles/smart-v1/token";
        }
        if (rule == QLatin1String("scope"))
            p.credentials.scope = "system/Patient.read";
        const auto list = profiles::ahead(p, *parseRfc3339(utf8(at)));
        if (says.isEmpty()) {
            QVERIFY2(list.empty(), list.empty() ? "" : qPrintable(list.front().text));
            return;
        }
        QCOMPARE(list.size(), std::size_t{1});
        QVERIFY2(list.front().text.contains(says), qPrintable(list.front().text));
        QVERIFY(!list.front().todo.isEmpty());
        QCOMPARE(static_cast<int>(list.front().level), level);
    }
    void whatIsNotNotedIsAsked() {
        Profile p;
        p.credentials.vendor = "epic";
        p.credentials.environment = "production";
        for (const char* at : {"2026-01-10T00:00:00Z", "2026-11-23T00:00:00Z"}) {
            const auto list = profiles::ahead(p, *parseRfc3339(at));
            QCOMPARE(list.size(), std::size_t{1});
            QCOMPARE(list.front().kind, std::string("vendor_question"));
            QVERIFY2(list.front().text.contains(QStringLiteral("May 2026")), qPrintable(list.front().text));
            QVERIFY(list.front().todo.contains(QStringLiteral("by a URL or uploaded")));
            QVERIFY(list.front().level == Ahead::Level::Note);
        }
        // Who has answered it is not asked.
        for (const char* way : {"upload", "url"}) {
            p.answers.keyRegistration = way;
            const auto told = profiles::ahead(p, *parseRfc3339("2026-11-23T00:00:00Z"));
            QVERIFY2(!told.empty(), way);
            for (const auto& one : told)
                QVERIFY2(one.kind != "vendor_question" && !one.todo.contains(QStringLiteral("note in it")),
                         qPrintable(one.todo));
        }
        p.answers.keyRegistration.clear();
        // At others nothing is asked.
        p.credentials.vendor = "oracle-health";
        QVERIFY(profiles::ahead(p, *parseRfc3339("2026-11-23T00:00:00Z")).empty());
    }
    void whatOnlyOneSourceSaysIsANote() {
        Profile p;
        p.credentials.vendor = "epic";
        p.credentials.environment = "sandbox";
        p.registered.publicKeyPem = m_key.spkiPem();
        const auto list = profiles::ahead(p, *parseRfc3339("2026-06-01T00:00:00Z"));
        QCOMPARE(list.size(), std::size_t{1});
        QVERIFY(list.front().level == Ahead::Level::Note);
        QVERIFY(!list.front().todo.isEmpty());
    }

    void standing() {
        Profile p = sample("A");
        const std::int64_t ms = now * 1000;
        using Kind = profiles::Standing::Kind;
        QVERIFY(profiles::standing(p, nullptr, nullptr, ms).kind == Kind::New);
        auto row = attemptOf("x", ms - 3'600'000);
        auto s = profiles::standing(p, &row, nullptr, ms);
        QVERIFY(s.kind == Kind::Fails);
        QVERIFY2(s.text.endsWith(QStringLiteral("15:00")) || s.text.contains(QLatin1Char(':')), qPrintable(s.text));
        row.outcome = "granted";
        QVERIFY(profiles::standing(p, &row, nullptr, ms).kind == Kind::Works);
        row.outcome = "no_answer";
        row.status = 0;
        row.error = "timeout";
        s = profiles::standing(p, &row, nullptr, ms);
        QVERIFY(s.kind == Kind::Unclear);
        QVERIFY2(s.text.contains(QStringLiteral("no answer (timeout)")), qPrintable(s.text));
        profiles::WatchRow watch;
        watch.startedAtMs = ms - 60'000;
        watch.nextAtMs = ms + 60'000;
        watch.owner = profiles::thisProcess("t", "cli");
        s = profiles::standing(p, &row, &watch, ms);
        QVERIFY(s.kind == Kind::Waiting);
        QVERIFY2(s.text.contains(QStringLiteral("next try")), qPrintable(s.text));
        watch.owner.pid = 0;
        QVERIFY(profiles::standing(p, &row, &watch, ms).text.contains(QStringLiteral("paused")));
    }
    void ownersAreRecognised() {
        const auto own = profiles::thisProcess("t", "cli");
        QVERIFY(profiles::isAlive(own, 0, 1'000'000'000));
        auto recycled = own; // the same number, given to another process
        recycled.startedAt += 1;
        QVERIFY(!profiles::isAlive(recycled, 0, 0));
        auto elsewhere = own;
        elsewhere.host = "another machine";
        QVERIFY(profiles::isAlive(elsewhere, 1000, 1000 + profiles::staleHeartbeatMs - 1));
        QVERIFY(!profiles::isAlive(elsewhere, 1000, 1000 + profiles::staleHeartbeatMs));
        QVERIFY(!profiles::isAlive({}, 0, 0));
    }
    void whoHasEndedIsNotAlive() {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        QVERIFY(child > 0);
        // Ended, and not yet asked for its end: its number is still taken.
        siginfo_t info{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), 0);
        auto owner = profiles::thisProcess("t", "cli");
        owner.pid = child;
        owner.startedAt = 0;
        const bool alive = profiles::isAlive(owner, 0, 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!alive);
    }

  private:
    keys::Key m_key;
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"

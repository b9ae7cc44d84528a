// Key URLs that go wrong in every way that the practice server knows, and what diagnose --fetch-jwks makes of each.
#include "cli/run_cli.h"
#include "practice/key_host.h"
#include "practice/server.h"
#include <nlohmann/json.hpp>
#include <set>

using namespace cli_test;
using namespace ad;

namespace {

/// Whether a finding with that verdict names the cause.
bool finds(const nlohmann::json& diagnosis, const std::string& verdict, const std::string& cause) {
    for (const auto& finding : diagnosis["findings"])
        if (finding["verdict"] == verdict)
            for (const auto& named : finding["causes"])
                if (named == cause)
                    return true;
    return false;
}

} // namespace

class TestKeyUrls : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_keys.make(), "openssl is needed");
        practice::Options options;
        options.manner = practice::Manner::Smart;
        options.hangMs = 20000;
        m_server = start(options);
        QVERIFY(m_server);
    }

    void everyFaultIsNamed_data() {
        QTest::addColumn<QString>("cause");
        // fail: the cause is certain; suspicious: it is first, and another network may see it otherwise; warn: it is
        // told
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("code");
        std::set<std::string> tried, known;
        const auto row = [&tried](const char* fault, const char* cause, const char* verdict = "fail", int code = 1) {
            tried.insert(fault);
            QTest::newRow(fault) << QString::fromUtf8(cause) << QString::fromUtf8(verdict) << code;
        };
        row("redirect", "jwks_unreachable", "suspicious");
        row("login-page", "jwks_unreachable");
        row("unauthorized", "jwks_unreachable");
        row("forbidden", "jwks_unreachable", "suspicious");
        row("not-found", "jwks_unreachable");
        row("server-error", "jwks_unreachable", "suspicious");
        row("unavailable", "jwks_unreachable", "suspicious");
        row("empty", "jwks_invalid");
        row("slow", "jwks_unreachable", "suspicious", 4);
        row("cut", "jwks_unreachable", "suspicious", 4);
        row("html-type", "jwks_invalid", "warn", 0);
        row("text-type", "", "pass", 0);
        row("gzip", "jwks_invalid");
        row("long-cache", "", "pass", 0);
        row("huge", "jwks_invalid", "warn", 0);
        row("byte-order-mark", "jwks_invalid", "warn", 0);
        row("trailing-comma", "jwks_invalid");
        row("pem", "jwks_invalid");
        row("single-key", "jwks_invalid");
        row("array", "jwks_invalid");
        row("empty-set", "jwks_invalid");
        row("private-key", "jwks_invalid");
        row("duplicate-kid", "kid_duplicate");
        row("capital-names", "jwks_invalid");
        row("x5c-only", "jwks_invalid");
        row("no-kid", "kid_unknown");
        row("number-kid", "jwks_invalid");
        row("wrong-use", "jwks_invalid");
        row("wrong-key-ops", "jwks_invalid");
        row("wrong-alg", "alg_key_mismatch", "warn", 0);
        // A fault that is added to the practice server needs a row here.
        for (const auto& fault : practice::keyUrlFaults())
            known.emplace(fault.name);
        QCOMPARE(tried, known);
    }
    void everyFaultIsNamed() {
        QFETCH(QString, cause);
        QFETCH(QString, verdict);
        QFETCH(int, code);
        const Ran ran = diagnose(*m_server, QString::fromUtf8(QTest::currentDataTag()));
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(d.is_object(), ran.out + ran.err);
        QVERIFY2(ran.code == code, QByteArray::number(ran.code) + ran.out);
        if (verdict == QLatin1String("pass")) {
            QVERIFY2(d["causes"].empty() || d["causes"][0]["likelihood"] != "certain", ran.out);
            return;
        }
        const bool suspicious = verdict == QLatin1String("suspicious");
        QVERIFY2(finds(d, suspicious ? "fail" : verdict.toStdString(), cause.toStdString()), ran.out);
        if (suspicious)
            QVERIFY2(d["causes"][0].value("cause", "") == cause.toStdString() &&
                         d["causes"][0].value("likelihood", "") != "certain",
                     ran.out);
        if (verdict == QLatin1String("fail")) {
            // Beside it other things may be proved too: a set with another key in it has not this one.
            QVERIFY2(std::any_of(d["causes"].begin(), d["causes"].end(),
                                 [&](const nlohmann::json& c) {
                                     return c.value("cause", "") == cause.toStdString() &&
                                            c.value("likelihood", "") == "certain";
                                 }),
                     ran.out);
        }
    }

    void theSetItselfIsInOrder() {
        const Ran ran = diagnose(*m_server, {});
        QVERIFY2(ran.code == 0, ran.out + ran.err);
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        for (const auto& finding : d["findings"])
            QVERIFY2(finding["verdict"] != "fail", ran.out);
    }

    void aSetThatWasChangedMayBeStale() {
        // A key that was changed an hour ago, behind a URL that lets its set be kept for thirty days.
        const Ran made = cli({QStringLiteral("sign"), QStringLiteral("--key"), m_keys.at("key.pem"),
                              QStringLiteral("--client-id"), QStringLiteral("me"), QStringLiteral("--token-endpoint"),
                              text(m_server->tokenEndpoint()), QStringLiteral("--kid"), QStringLiteral("practice")});
        QCOMPARE(made.code, 0);
        const std::int64_t now = systemNowMs() / 1000;
        const nlohmann::json file{
            {"schema", "assertion-doctor/case/1"},
            {"vendor", "generic"},
            {"token_endpoint", m_server->tokenEndpoint()},
            {"client_id", "me"},
            {"assertion", made.out.trimmed().toStdString()},
            {"registered", {{"jwks_url", m_server->baseUrl() + "/jwks/long-cache"}}},
            {"answers", {{"key_registered_at", formatRfc3339(now - 3600)}}},
            {"response",
             {{"received_at", formatRfc3339(now)}, {"status", 400}, {"body", "{\"error\":\"invalid_client\"}"}}}};
        const QString path = m_keys.at("case.json");
        QVERIFY(put(path, QByteArray::fromStdString(file.dump())));
        const Ran ran = cli({QStringLiteral("diagnose"), QStringLiteral("--json"), QStringLiteral("--fetch-jwks"),
                             QStringLiteral("--case"), path});
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(d.is_object(), ran.out + ran.err);
        QVERIFY2(finds(d, "warn", "key_stale"), ran.out);
    }

    void certificates_data() {
        QTest::addColumn<bool>("expired");
        QTest::addColumn<bool>("wrongHost");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("in order") << false << false << true;
        QTest::newRow("of an authority that nobody knows") << false << false << false;
        QTest::newRow("expired") << true << false << true;
        QTest::newRow("of another host") << false << true << true;
    }
    void certificates() {
        QFETCH(bool, expired);
        QFETCH(bool, wrongHost);
        QFETCH(bool, trusted);
        practice::Options options;
        options.manner = practice::Manner::Smart;
        options.tls = true;
        options.expiredCertificate = expired;
        options.wrongHostCertificate = wrongHost;
        const auto server = start(options);
        QVERIFY(server);
        QVERIFY(put(m_keys.at("ca.pem"), QByteArray::fromStdString(server->caPem())));
        const Ran ran = diagnose(
            *server, {}, trusted ? QStringList{QStringLiteral("--ca-file"), m_keys.at("ca.pem")} : QStringList());
        const bool good = trusted && !expired && !wrongHost;
        QVERIFY2(ran.code == (good ? 0 : 4), QByteArray::number(ran.code) + ran.out + ran.err);
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(d.is_object(), ran.out + ran.err);
        if (!good) {
            QCOMPARE(d["causes"][0].value("cause", ""), std::string("jwks_unreachable"));
            QVERIFY2(ran.out.contains("TLS fails at the key URL"), ran.out);
        }
    }

  private:
    [[nodiscard]] std::unique_ptr<practice::Server> start(const practice::Options& options) const {
        auto server = std::make_unique<practice::Server>(options);
        practice::Registration registration;
        registration.clientId = "me";
        registration.publicKeyPem = contentOf(m_keys.at("public.pem")).toStdString();
        server->registerClient(registration);
        return server->start() ? std::move(server) : nullptr;
    }
    [[nodiscard]] Ran diagnose(const practice::Server& server, const QString& fault,
                               const QStringList& more = {}) const {
        const QString url =
            text(server.baseUrl()) + QStringLiteral("/jwks") + (fault.isEmpty() ? QString() : QLatin1Char('/') + fault);
        return cli(QStringList{QStringLiteral("diagnose"), QStringLiteral("--json"), QStringLiteral("--fetch-jwks"),
                               QStringLiteral("--jwks-url"), url, QStringLiteral("--token-endpoint"),
                               text(server.tokenEndpoint()), QStringLiteral("--client-id"), QStringLiteral("me"),
                               QStringLiteral("--key"), m_keys.at("key.pem"), QStringLiteral("--kid"),
                               QStringLiteral("practice"), QStringLiteral("--scope"),
                               QStringLiteral("system/Patient.rs"), QStringLiteral("--timeout"), QStringLiteral("5")} +
                   more);
    }

    Keys m_keys;
    std::unique_ptr<practice::Server> m_server;
};

QTEST_GUILESS_MAIN(TestKeyUrls)
#include "tst_key_urls.moc"

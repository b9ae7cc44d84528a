// Against a token server that others wrote (node's oidc-provider, see tests/servers): it grants what is right, and what
// it refuses without a reason is explained. Skipped where its packages could not be fetched.
#include "cli/run_cli.h"
#include <nlohmann/json.hpp>

using namespace cli_test;

namespace {

QString folder() { return qEnvironmentVariable("AD_THIRD_PARTY", QStringLiteral(AD_SOURCE_DIR "/build/third-party")); }

} // namespace

class TestThirdPartyServer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void granted_data();
    void granted();
    void refused_data();
    void refused();

  private:
    [[nodiscard]] QStringList arguments(const QStringList& more, const char* key = "key.pem") const;
    Keys m_keys;
    QProcess m_server;
    QString m_endpoint;
};

void TestThirdPartyServer::initTestCase() {
    if (!QFile::exists(folder() + QStringLiteral("/node_modules/oidc-provider/package.json")))
        QSKIP("oidc-provider is not installed: npm could not fetch it, or tests/run.sh was not run");
    QVERIFY2(m_keys.make(), "openssl is needed");
    const Ran set = cli({QStringLiteral("key"), QStringLiteral("jwks"), QStringLiteral("--key"), m_keys.at("key.pem"),
                         QStringLiteral("--kid"), QStringLiteral("key-1")});
    QVERIFY2(set.code == 0, set.err);
    const Ran second = cli({QStringLiteral("key"), QStringLiteral("new"), QStringLiteral("--type"),
                            QStringLiteral("rsa2048"), QStringLiteral("--out"), m_keys.at("second.pem")});
    QVERIFY2(second.code == 0, second.err);
    const auto client = [](const char* id, nlohmann::json more) {
        nlohmann::json out{{"client_id", id},
                           {"redirect_uris", nlohmann::json::array()},
                           {"response_types", nlohmann::json::array()},
                           {"grant_types", {"client_credentials"}},
                           {"scope", "system/Patient.rs"}};
        out.update(more);
        return out;
    };
    const nlohmann::json keys = nlohmann::json::parse(set.out.begin(), set.out.end());
    QVERIFY(put(m_keys.at("registered.json"),
                QByteArray::fromStdString(
                    nlohmann::json{{"vendor", "node-oidc-provider"}, {"registered", {{"jwks", keys}}}}.dump())));
    const nlohmann::json setup{{"scopes", {"system/Patient.rs"}},
                               {"clients",
                                {client("backend-7", {{"token_endpoint_auth_method", "private_key_jwt"},
                                                      {"token_endpoint_auth_signing_alg", "RS384"},
                                                      {"jwks", keys}}),
                                 client("backend-secret", {{"token_endpoint_auth_method", "client_secret_basic"},
                                                           {"client_secret", "not for assertions"}})}}};
    QVERIFY(put(m_keys.at("setup.json"), QByteArray::fromStdString(setup.dump())));
    m_server.start(QStringLiteral("node"), {folder() + QStringLiteral("/server.mjs"), m_keys.at("setup.json")});
    QVERIFY2(m_server.waitForStarted(), "node is needed");
    QByteArray line;
    while (!line.startsWith("{\"port\"")) {
        QVERIFY2(m_server.canReadLine() || m_server.waitForReadyRead(30000), m_server.readAllStandardError());
        line = m_server.readLine();
    }
    m_endpoint = QStringLiteral("http://127.0.0.1:%1/token")
                     .arg(nlohmann::json::parse(line.begin(), line.end()).value("port", 0));
}

void TestThirdPartyServer::cleanupTestCase() {
    m_server.closeWriteChannel();
    if (m_server.state() != QProcess::NotRunning)
        QVERIFY(m_server.waitForFinished(20000));
}

QStringList TestThirdPartyServer::arguments(const QStringList& more, const char* key) const {
    return QStringList{QStringLiteral("--token-endpoint"),
                       m_endpoint,
                       QStringLiteral("--key"),
                       m_keys.at(key),
                       QStringLiteral("--client-id"),
                       QStringLiteral("backend-7"),
                       QStringLiteral("--alg"),
                       QStringLiteral("RS384"),
                       QStringLiteral("--kid"),
                       QStringLiteral("key-1"),
                       QStringLiteral("--scope"),
                       QStringLiteral("system/Patient.rs")} +
           more;
}

void TestThirdPartyServer::granted_data() {
    QTest::addColumn<QStringList>("more");
    QTest::newRow("as it should be") << QStringList{};
    QTest::newRow("a minute only") << words("--lifetime 60");
}

void TestThirdPartyServer::granted() {
    QFETCH(QStringList, more);
    const Ran ran = cli(QStringList{QStringLiteral("token"), QStringLiteral("--json")} + arguments(more));
    QVERIFY2(ran.code == 0, ran.err);
    const auto answer = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
    QVERIFY2(answer.is_object() && answer.contains("access_token"), ran.out);
}

void TestThirdPartyServer::refused_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* more, const char* cause, const char* key = "key.pem") {
        QTest::newRow(name) << words(more) << QString::fromUtf8(cause) << QString::fromUtf8(key);
    };
    row("another audience", "--aud https://fhir.example.org/r4", "aud_mismatch");
    row("a slash too many", "--aud ENDPOINT/", "aud_mismatch");
    row("another key", "--alg RS384", "public_key_mismatch", "second.pem");
    row("a key of that name is not registered", "--kid key-2", "kid_unknown");
    row("another algorithm than registered", "--alg RS256", "alg_not_accepted");
}

void TestThirdPartyServer::refused() {
    QFETCH(QStringList, more);
    QFETCH(QString, cause);
    QFETCH(QString, key);
    more.replaceInStrings(QStringLiteral("ENDPOINT"), m_endpoint);
    QStringList all = arguments({}, key.toUtf8().constData());
    for (int i = 0; i + 1 < more.size(); i += 2)
        if (const auto at = all.indexOf(more[i]); at >= 0)
            all[at + 1] = more[i + 1];
        else
            all << more[i] << more[i + 1];
    const Ran ran = cli(QStringList{QStringLiteral("diagnose"), QStringLiteral("--send"), QStringLiteral("--json"),
                                    QStringLiteral("--case"), m_keys.at("registered.json")} +
                        all);
    QVERIFY2(ran.code == 1, ran.err);
    const auto diagnosis = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
    QVERIFY2(diagnosis.is_object() && !diagnosis["causes"].empty(), ran.out);
    QCOMPARE(diagnosis.value("outcome", ""), std::string("rejected"));
    QCOMPARE(diagnosis["causes"][0].value("cause", ""), cause.toStdString());
}

QTEST_GUILESS_MAIN(TestThirdPartyServer)
#include "tst_third_party_server.moc"

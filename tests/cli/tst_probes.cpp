// Probes and the fetch of a key URL from the command line: asked first, sent to a real server, kept in the case.
#include "cli/run_cli.h"

#include "practice/server.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cli_test;

class TestProbes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_keys.make(), "openssl is needed");
        ad::practice::Options options;
        m_server = std::make_unique<ad::practice::Server>(options);
        QVERIFY(m_server->start().has_value());
        ad::practice::Registration registration;
        registration.clientId = "a-client";
        registration.publicKeyPem = contentOf(m_keys.at("public.pem")).toStdString();
        m_server->registerClient(registration);
    }
    void init() { m_before = m_server->judgements().size(); }

    void sentAndCompared() {
        const QString saved = m_keys.at("probed.json");
        const Ran ran =
            diagnose({QStringLiteral("--aud"), QStringLiteral("https://example.org/"), QStringLiteral("--send"),
                      QStringLiteral("--probe"), QStringLiteral("unknown_client,throwaway_key"),
                      QStringLiteral("--yes"), QStringLiteral("--save-case"), saved});
        QVERIFY2(ran.code == 1, ran.err);
        // What was sent is told before, on standard error.
        QVERIFY2(ran.err.contains("This sends 2 requests to 127.0.0.1:") && ran.err.contains("unknown_client:"),
                 ran.err);
        QCOMPARE(m_server->judgements().size() - m_before, 3U);
        const QJsonArray probes =
            QJsonDocument::fromJson(contentOf(saved)).object()[QStringLiteral("probes")].toArray();
        QCOMPARE(probes.size(), 2);
        QCOMPARE(probes[0][QStringLiteral("kind")].toString(), QStringLiteral("unknown_client"));
        QVERIFY(probes[1][QStringLiteral("response")][QStringLiteral("status")].toInt() >= 400);
        for (const QByteArray& secret : m_keys.secretLines())
            QVERIFY(!contentOf(saved).contains(secret) && !ran.out.contains(secret) && !ran.err.contains(secret));

        // The saved case is probed again, from its own answer, and the probe takes the place of the earlier one.
        const Ran again = cli({QStringLiteral("diagnose"), QStringLiteral("--case"), saved, QStringLiteral("--key"),
                               m_keys.at("key.pem"), QStringLiteral("--probe"), QStringLiteral("unknown_client"),
                               QStringLiteral("-y"), QStringLiteral("--json"), QStringLiteral("--save-case"), saved});
        QVERIFY2(again.code == 1 && QJsonDocument::fromJson(again.out).isObject(), again.err);
        QCOMPARE(m_server->judgements().size() - m_before, 4U);
        QCOMPARE(QJsonDocument::fromJson(contentOf(saved)).object()[QStringLiteral("probes")].toArray().size(), 2);

        // A case that holds its key needs no other one.
        QJsonObject holding = QJsonDocument::fromJson(contentOf(saved)).object();
        holding[QStringLiteral("key")] =
            QJsonObject{{QStringLiteral("pem"), QString::fromUtf8(contentOf(m_keys.at("key.pem")))}};
        const QString withKey = m_keys.at("with-key.json");
        QFile file(withKey);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(holding).toJson()) > 0);
        file.close();
        const Ran own = cli({QStringLiteral("diagnose"), QStringLiteral("--case"), withKey, QStringLiteral("--probe"),
                             QStringLiteral("wrong_aud"), QStringLiteral("-y")});
        QVERIFY2(own.code == 1, own.err);
        QCOMPARE(m_server->judgements().size() - m_before, 5U);
    }

    void nothingIsSentWithoutConsent() {
        const Ran ran =
            runWithoutTerminal({QStringLiteral("--send"), QStringLiteral("--probe"), QStringLiteral("wrong_aud")});
        QVERIFY2(ran.code == 2 && ran.err.contains("--yes"), ran.err);
        QCOMPARE(m_server->judgements().size(), m_before); // the request itself neither: its answer would be lost
    }

    void asksOnATerminal_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("requests");
        QTest::newRow("yes") << QByteArray("y") << 2;
        QTest::newRow("no") << QByteArray("n") << 1;
        QTest::newRow("nothing") << QByteArray() << 1;
    }
    void asksOnATerminal() {
        QFETCH(QByteArray, typed);
        QFETCH(int, requests);
        // script(1) gives the program a terminal of its own.
        const QStringList arguments =
            all({QStringLiteral("--aud"), QStringLiteral("https://example.org/"), QStringLiteral("--send"),
                 QStringLiteral("--probe"), QStringLiteral("wrong_aud")});
        QStringList quoted{program()};
        for (const QString& argument : arguments)
            quoted << QLatin1Char('\'') + argument + QLatin1Char('\'');
        const Ran ran =
            run(QStringLiteral("script"),
                {QStringLiteral("-qec"), quoted.join(QLatin1Char(' ')), QStringLiteral("/dev/null")}, typed + "\n");
        QVERIFY2(ran.code == 1, ran.out);
        QVERIFY2(ran.out.contains("Send it? [y/N]"), ran.out);
        QCOMPARE(static_cast<int>(m_server->judgements().size() - m_before), requests);
    }

    void refused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* arguments, const char* says) {
            QTest::newRow(name) << words(arguments) << QByteArray(says);
        };
        row("unknown kind", "--send --yes --probe telepathy", "--probe");
        row("too many", "--send --yes --probe unknown_client,throwaway_key,wrong_aud,absurd_scope,same_assertion",
            "4 at most");
        row("without an answer", "--yes --probe unknown_client", "Send the request first");
        row("offline", "--offline --yes --probe unknown_client", "--offline");
        row("no key URL", "--fetch-jwks", "--jwks-url");
    }
    void refused() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = diagnose(arguments);
        QVERIFY2(ran.code == 2 && ran.err.simplified().contains(says), QByteArray::number(ran.code) + ran.err);
        QCOMPARE(m_server->judgements().size(), m_before);
    }

    void keyUrlIsFetched() {
        const QString saved = m_keys.at("fetched.json");
        const QString url = QString::fromStdString(m_server->baseUrl()) + QStringLiteral("/no/jwks.json");
        const Ran ran = diagnose(
            {QStringLiteral("--fetch-jwks"), QStringLiteral("--jwks-url"), url, QStringLiteral("--save-case"), saved});
        QVERIFY2(ran.code == 1, ran.err + ran.out);
        const QJsonObject fetch =
            QJsonDocument::fromJson(contentOf(saved)).object()[QStringLiteral("jwks_fetch")].toObject();
        QCOMPARE(fetch[QStringLiteral("url")].toString(), url);
        QCOMPARE(fetch[QStringLiteral("status")].toInt(), 404);
        QVERIFY(fetch[QStringLiteral("timings")].toObject().contains(QStringLiteral("end_ms")));
        QVERIFY(fetch.contains(QStringLiteral("fetched_at")));
        QCOMPARE(m_server->judgements().size(), m_before); // no token request
    }

    void keyUrlThatNobodyServes() {
        const Ran ran = diagnose({QStringLiteral("--fetch-jwks"), QStringLiteral("--jwks-url"),
                                  QStringLiteral("https://nosuch.invalid/jwks.json")});
        QVERIFY2(ran.code == 4, QByteArray::number(ran.code) + ran.err);
        QVERIFY2(ran.out.contains("key URL"), ran.out);
    }

  private:
    [[nodiscard]] QStringList all(const QStringList& more) const {
        return QStringList{QStringLiteral("diagnose"),
                           QStringLiteral("--client-id"),
                           QStringLiteral("a-client"),
                           QStringLiteral("--key"),
                           m_keys.at("key.pem"),
                           QStringLiteral("--token-endpoint"),
                           QString::fromStdString(m_server->tokenEndpoint()),
                           QStringLiteral("--scope"),
                           QStringLiteral("system/Patient.rs")} +
               more;
    }
    [[nodiscard]] Ran diagnose(const QStringList& more) const { return cli(all(more)); }
    /// In a session of its own, which has no terminal.
    [[nodiscard]] Ran runWithoutTerminal(const QStringList& more) const {
        return run(QStringLiteral("setsid"), QStringList{QStringLiteral("-w"), program()} + all(more));
    }
    Keys m_keys;
    std::unique_ptr<ad::practice::Server> m_server;
    std::size_t m_before = 0;
};

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"

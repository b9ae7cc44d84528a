// A watch that waits for days holds no readable private key: its memory is looked through from outside.
#include "cli/run_cli.h"
#include "keys/reader.h"
#include "net/test_server.h"
#include <QRegularExpression>
#include <csignal>
#include <nlohmann/json.hpp>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

using namespace cli_test;
using namespace ad;

class TestMemory : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_keys.make(), "openssl is needed");
        const auto key = keys::readPrivateKey(contentOf(m_keys.at("key.pem")).toStdString());
        QVERIFY(key.has_value());
        BIGNUM* d = nullptr;
        QCOMPARE(EVP_PKEY_get_bn_param(key->first().key.handle(), OSSL_PKEY_PARAM_RSA_D, &d), 1);
        m_bigEndian.resize(BN_num_bytes(d));
        m_littleEndian.resize(m_bigEndian.size());
        BN_bn2bin(d, reinterpret_cast<unsigned char*>(m_bigEndian.data()));
        BN_bn2lebinpad(d, reinterpret_cast<unsigned char*>(m_littleEndian.data()), int(m_littleEndian.size()));
        BN_clear_free(d);
    }

    void whileItWaits_data() {
        QTest::addColumn<QString>("from");
        QTest::newRow("a case that holds the key") << "case";
        QTest::newRow("a file") << "key";
        QTest::newRow("a file with a passphrase") << "locked";
        QTest::newRow("a profile") << "profile";
    }
    void whileItWaits() {
        QFETCH(QString, from);
        test::Server server(test::saying(test::invalidClient()));
        QTemporaryDir data;
        const QString url = QString::fromStdString(server.url());
        QStringList arguments = words("watch --every 300 --data-dir") << data.path();
        if (from == QLatin1String("case")) {
            const nlohmann::json document{{"schema", "assertion-doctor/case/1"},
                                          {"token_endpoint", server.url()},
                                          {"client_id", "me"},
                                          {"key", {{"pem", contentOf(m_keys.at("key.pem")).toStdString()}}}};
            QVERIFY(put(data.filePath(QStringLiteral("case.json")), QByteArray::fromStdString(document.dump())));
            arguments << QStringLiteral("--case") << data.filePath(QStringLiteral("case.json"));
        } else if (from == QLatin1String("profile")) {
            QCOMPARE(cli(words("profile add A --client-id me --key")
                         << m_keys.at("key.pem") << QStringLiteral("--token-endpoint") << url
                         << QStringLiteral("--data-dir") << data.path())
                         .code,
                     0);
            arguments << words("--profile A");
        } else {
            arguments << words("--client-id me --token-endpoint") << url << QStringLiteral("--key");
            if (from == QLatin1String("locked"))
                arguments << m_keys.at("locked.pem") << QStringLiteral("--passphrase-file") << m_keys.at("passphrase");
            else
                arguments << m_keys.at("key.pem");
        }
        QProcess process;
        process.start(program(), arguments);
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 30000); // the first try has its answer
        QTest::qWait(300);
        const auto memory = memoryOf(process.processId());
        process.kill();
        QVERIFY(process.waitForFinished(10000));
        if (!memory)
            QSKIP("the memory of another process cannot be read here");
        QVERIFY2(memory->contains("invalid_client"), "this is not its memory");
        for (const QByteArray& line : m_keys.secretLines())
            QVERIFY2(!memory->contains(line), "a line of the key's file");
        // In the middle: what is freed loses its first bytes to the heap's own notes.
        QVERIFY2(!memory->contains(m_bigEndian.mid(60, 100)), "the private exponent as files have it");
        // What is not to be had a second time is kept, in the form that OpenSSL works with and cleanses.
        QCOMPARE(memory->count(m_littleEndian.mid(60, 100)) > 0, from == QLatin1String("case"));
    }

    /// What is too small for the memory to be wiped by itself when it is freed.
    void smallSecrets_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("secret");
        const auto ec = keys::readPrivateKey(contentOf(m_keys.at("other.pem")).toStdString());
        QVERIFY(ec.has_value());
        BIGNUM* d = nullptr;
        QCOMPARE(EVP_PKEY_get_bn_param(ec->first().key.handle(), OSSL_PKEY_PARAM_PRIV_KEY, &d), 1);
        QByteArray raw(48, '\0');
        BN_bn2binpad(d, reinterpret_cast<unsigned char*>(raw.data()), int(raw.size()));
        BN_clear_free(d);
        const QByteArray text = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        nlohmann::ordered_json jwk = ec->first().key.publicJwk("k1", "ES384");
        jwk["d"] = text.toStdString();
        QVERIFY(put(m_keys.at("ec.jwk"), QByteArray::fromStdString(jwk.dump())));
        const QByteArray passphrase = "a passphrase that is told to nobody at all, 1795428000";
        QVERIFY(put(m_keys.at("long"), passphrase + '\n'));
        QCOMPARE(run(QStringLiteral("openssl"), QStringList(words("pkcs8 -topk8 -v2 aes-256-cbc -in"))
                                                    << m_keys.at("key.pem") << QStringLiteral("-out")
                                                    << m_keys.at("long.pem") << QStringLiteral("-passout")
                                                    << QStringLiteral("file:") + m_keys.at("long"))
                     .code,
                 0);
        QTest::newRow("an EC JWK, as it is written") << m_keys.at("ec.jwk") << text;
        QTest::newRow("an EC JWK, its bytes") << m_keys.at("ec.jwk") << raw;
        QTest::newRow("a passphrase") << m_keys.at("long.pem") << passphrase;
    }
    void smallSecrets() {
        QFETCH(QString, key);
        QFETCH(QByteArray, secret);
        test::Server server(test::saying(test::invalidClient()));
        QTemporaryDir data;
        QStringList arguments = words("watch --every 300 --client-id me --token-endpoint")
                                << QString::fromStdString(server.url()) << QStringLiteral("--data-dir") << data.path()
                                << QStringLiteral("--key") << key;
        if (key.endsWith(QLatin1String("long.pem")))
            arguments << QStringLiteral("--passphrase-file") << m_keys.at("long");
        QProcess process;
        process.start(program(), arguments);
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 30000);
        QTest::qWait(300);
        const auto memory = memoryOf(process.processId());
        process.kill();
        QVERIFY(process.waitForFinished(10000));
        if (!memory)
            QSKIP("the memory of another process cannot be read here");
        QVERIFY2(memory->contains("invalid_client"), "this is not its memory");
        // The watch opens the key anew for each try, and keeps what it needs for that once.
        QCOMPARE(memory->count(secret.mid(18, 24)), arguments.contains(m_keys.at("long")) ? 1 : 0);
    }

  private:
    /// All that the process could write to.
    static std::optional<QByteArray> memoryOf(qint64 pid) {
        QFile maps(QStringLiteral("/proc/%1/maps").arg(pid)), memory(QStringLiteral("/proc/%1/mem").arg(pid));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::nullopt;
        static const QRegularExpression line(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) rw"));
        QByteArray all;
        for (const QByteArray& one : maps.readAll().split('\n')) {
            const auto match = line.match(QString::fromLatin1(one));
            if (!match.hasMatch())
                continue;
            const qint64 from = match.captured(1).toLongLong(nullptr, 16),
                         to = match.captured(2).toLongLong(nullptr, 16);
            if (memory.seek(from))
                all += memory.read(to - from);
        }
        return all;
    }

    Keys m_keys;
    QByteArray m_bigEndian, m_littleEndian;
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"

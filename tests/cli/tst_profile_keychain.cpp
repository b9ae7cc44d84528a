// Secrets of profiles in a real keyring, by the program as a person calls it: what fails changes nothing, and what is
// gone from a profile is gone from the keyring. The test starts itself again inside of dbus-run-session.
#include "cli/run_cli.h"
#include "support/private_keyring.h"
#include <QDir>
#include <nlohmann/json.hpp>

using namespace cli_test;

/// Runs on a session bus of its own, with a keyring for each test.
class InSession : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }
    void init() {
        m_data = std::make_unique<QTemporaryDir>();
        QDir(qEnvironmentVariable("XDG_DATA_HOME")).removeRecursively();
        QVERIFY(m_keyring.start());
    }
    void cleanup() { m_keyring.kill(); }

    void aFailedEditKeepsTheKey_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("name taken") << QString() << words("--rename Other");
        QTest::newRow("newer version") << QStringLiteral("PRAGMA user_version = 99") << QStringList();
        QTest::newRow("refused while saving")
            << QStringLiteral("CREATE TRIGGER no BEFORE UPDATE ON profiles BEGIN SELECT RAISE(ABORT, 'no'); END")
            << QStringList();
    }
    void aFailedEditKeepsTheKey() {
        QFETCH(QString, statement);
        QFETCH(QStringList, more);
        QVERIFY2(add("Z", {QStringLiteral("--key"), m_keys.at("key.pem"), QStringLiteral("--keep-key")}), m_said);
        QVERIFY2(add("Other", {}), m_said);
        const QByteArray before = thumbprint("Z");
        QCOMPARE(before.size(), 43);
        if (!statement.isEmpty())
            QVERIFY(sql(statement));
        QCOMPARE(profile("edit", QStringList{QStringLiteral("Z"), QStringLiteral("--key"), m_keys.at("other.pem"),
                                             QStringLiteral("--keep-key")} +
                                     more)
                     .code,
                 3);
        if (statement.startsWith(QLatin1String("PRAGMA")))
            QVERIFY(sql(QStringLiteral("PRAGMA user_version = %1").arg(m_version)));
        const Ran sign = signWith("Z");
        QVERIFY2(sign.code == 0 && !sign.err.contains("another one"), sign.err);
        QCOMPARE(thumbprint("Z"), before);
        // Without a file there is nothing to keep, and nobody is told that it is kept.
        for (const char* option : {"--keep-key", "--keep-passphrase"})
            QCOMPARE(profile("edit", {QStringLiteral("Z"), QLatin1String(option)}).code, 2);
        QCOMPARE(thumbprint("Z"), before);
        // What does not fail changes both.
        if (statement.isEmpty()) {
            QCOMPARE(profile("edit", {QStringLiteral("Z"), QStringLiteral("--key"), m_keys.at("other.pem"),
                                      QStringLiteral("--keep-key")})
                         .code,
                     0);
            QVERIFY(!signWith("Z").err.contains("another one"));
            QVERIFY(thumbprint("Z") != before);
        }
    }
    void aLockedKeyringIsNoDeletion() {
        QVERIFY2(add("K", {QStringLiteral("--key"), m_keys.at("key.pem"), QStringLiteral("--keep-key")}), m_said);
        QCOMPARE(items(), 1);
        QVERIFY(test::PrivateKeyring::lock());
        const Ran refused = profile("remove", words("K --for-good"));
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("locked") && refused.err.contains("Unlock it"), refused.err);
        // Neither does the time that is over.
        QCOMPARE(profile("remove", words("K")).code, 0);
        QVERIFY(sql(QStringLiteral("UPDATE profiles SET removed_ms = removed_ms - 40 * 86400000")));
        QCOMPARE(profile("list", {}).code, 0);
        QVERIFY(profile("list", words("--removed")).out.contains("K"));
        QCOMPARE(items(), 1);
        m_keyring.kill();
        QVERIFY(m_keyring.start());
        QCOMPARE(profile("list", {}).code, 0);
        QVERIFY(!profile("list", words("--removed")).out.contains("K"));
        QCOMPARE(items(), 0);
    }
    void whatIsReplacedDoesNotStay() {
        QVERIFY2(add("K", {QStringLiteral("--key"), m_keys.at("key.pem"), QStringLiteral("--keep-key")}), m_said);
        QCOMPARE(profile("edit", {QStringLiteral("K"), QStringLiteral("--key"), m_keys.at("other.pem")}).code, 0);
        QCOMPARE(items(), 0);
        QCOMPARE(signWith("K").code, 0);
        // Left behind by an edit while the keyring was locked: said, and taken with the profile.
        QCOMPARE(profile("edit", {QStringLiteral("K"), QStringLiteral("--key"), m_keys.at("key.pem"),
                                  QStringLiteral("--keep-key")})
                     .code,
                 0);
        QCOMPARE(items(), 1);
        QVERIFY(test::PrivateKeyring::lock());
        const Ran left = profile("edit", {QStringLiteral("K"), QStringLiteral("--key"), m_keys.at("other.pem")});
        QVERIFY2(left.code == 3 && left.err.contains("still in the keychain"), left.err);
        m_keyring.kill();
        QVERIFY(m_keyring.start());
        QCOMPARE(items(), 1);
        QCOMPARE(profile("remove", words("K --for-good")).code, 0);
        QCOMPARE(items(), 0);
    }
    void anImportSignsByItsKeptPassphrase() {
        const QString file = m_data->filePath(QStringLiteral("locked.pem"));
        QVERIFY(QFile::copy(m_keys.at("locked.pem"), file));
        QVERIFY2(add("P", {QStringLiteral("--key"), file, QStringLiteral("--passphrase-file"), m_keys.at("passphrase"),
                           QStringLiteral("--keep-passphrase")}),
                 m_said);
        const QString out = m_data->filePath(QStringLiteral("out.json"));
        const QStringList sealed{QStringLiteral("--passphrase-file"), m_keys.at("wrong")};
        QCOMPARE(profile("export", QStringList{QStringLiteral("--out"), out, QStringLiteral("--with-secrets")} + sealed)
                     .code,
                 0);
        QVERIFY(QFile::remove(file)); // another machine
        const QByteArray document = contentOf(out);
        m_data = std::make_unique<QTemporaryDir>();
        const QString in = m_data->filePath(QStringLiteral("in.json"));
        QVERIFY(put(in, document));
        const Ran imported = profile("import", QStringList{in} + sealed);
        QVERIFY2(imported.code == 0 && !imported.err.contains("key file"), imported.err);
        const Ran sign = signWith("P");
        QVERIFY2(sign.code == 0, sign.err);
        const QByteArray shown = profile("show", {QStringLiteral("P")}).out;
        QVERIFY2(!shown.contains("not there any more"), shown);
        const QByteArray json = profile("show", words("P --json")).out;
        QVERIFY2(json.contains("in_keychain") && !json.contains("\"path\""), json);
        QCOMPARE(items(), 2);
        QCOMPARE(profile("remove", words("P --for-good")).code, 0);
        QCOMPARE(items(), 0);
    }
    void aCopyIsToldWhatItLacks() {
        QVERIFY2(add("K", {QStringLiteral("--key"), m_keys.at("key.pem"), QStringLiteral("--keep-key")}), m_said);
        const Ran copied = profile("duplicate", words("K L"));
        QVERIFY2(copied.code == 0 && copied.err.contains("no private key"), copied.err);
    }
    void endedHalfWayNothingIsLost() {
        // Whenever it ends: each secret in the keyring belongs to a profile, listed or removed.
        for (int i = 0; i < 12; ++i) {
            QProcess process;
            process.start(program(), words("profile add --client-id me --token-endpoint https://fhir.example.org/token "
                                           "--keep-key --key") +
                                         QStringList{m_keys.at("other.pem"), QStringLiteral("--data-dir"),
                                                     m_data->path(), QStringLiteral("N%1").arg(i)});
            QVERIFY(process.waitForStarted());
            process.waitForFinished(30 + 12 * i);
            process.kill();
            process.waitForFinished(5000);
        }
        const auto count = [&](const char* more) {
            return nlohmann::json::parse(profile("list", words(more)).out.toStdString())["profiles"].size();
        };
        const auto all = static_cast<int>(count("--json") + count("--json --removed"));
        QVERIFY2(items() <= all, QByteArray::number(items()) + " secrets, profiles: " + QByteArray::number(all));
        QVERIFY(sql(QStringLiteral("UPDATE profiles SET removed_ms = 1")));
        QCOMPARE(profile("list", {}).code, 0);
        QCOMPARE(items(), 0);
    }

  private:
    Ran profile(const char* command, const QStringList& more) const {
        return cli(QStringList{QStringLiteral("profile"), QString::fromUtf8(command), QStringLiteral("--data-dir"),
                               m_data->path()} +
                   more);
    }
    bool add(const char* name, const QStringList& more) {
        const Ran ran =
            profile("add", QStringList{QString::fromUtf8(name)} +
                               words("--client-id me --token-endpoint https://fhir.example.org/token") + more);
        m_said = ran.err;
        return ran.code == 0;
    }
    Ran signWith(const char* name) const {
        return cli(words("sign --profile") +
                   QStringList{QString::fromUtf8(name), QStringLiteral("--data-dir"), m_data->path()});
    }
    QByteArray thumbprint(const char* name) const {
        const auto shown = nlohmann::json::parse(
            profile("show", {QString::fromUtf8(name), QStringLiteral("--json")}).out.toStdString(), nullptr, false);
        return QByteArray::fromStdString(shown["profile"]["key"].value("thumbprint", ""));
    }
    /// By another program than ours; remembers the version that was there.
    bool sql(const QString& statement) {
        const QString script = QStringLiteral("import sqlite3,sys\n"
                                              "c=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                                              "print(c.execute('PRAGMA user_version').fetchone()[0])\n"
                                              "c.execute(sys.argv[2])");
        const Ran ran = run(QStringLiteral("python3"),
                            {QStringLiteral("-c"), script, m_data->filePath(QStringLiteral("profiles.db")), statement});
        if (const int version = ran.out.trimmed().toInt(); version != 99)
            m_version = version;
        return ran.code == 0;
    }
    /// How many secrets the keyring holds, whether it is locked or not.
    static int items() {
        const Ran ran = run(QStringLiteral("gdbus"),
                            words("call --session --dest org.freedesktop.secrets --object-path "
                                  "/org/freedesktop/secrets --method org.freedesktop.Secret.Service.SearchItems") +
                                QStringList{QStringLiteral("{'server': 'assertion-doctor'}")});
        return ran.code == 0 ? static_cast<int>(ran.out.count("/org/freedesktop/secrets/collection/")) : -1;
    }

    Keys m_keys;
    test::PrivateKeyring m_keyring;
    std::unique_ptr<QTemporaryDir> m_data;
    QByteArray m_said;
    int m_version = 0;
};

class TestProfileKeychain : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void inARealKeyring() {
        if (const QByteArray missing = test::missingForKeyring(); !missing.isEmpty())
            QSKIP((missing + " is not installed").constData());
        const QTemporaryDir home;
        const test::Ended ended = test::againInSession(home, {QStringLiteral("--in-session")}, 230000);
        QVERIFY2(ended.well, ended.said.constData());
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.removeAll(QStringLiteral("--in-session")) > 0) {
        InSession inside;
        return QTest::qExec(&inside, arguments);
    }
    TestProfileKeychain test;
    return QTest::qExec(&test, arguments);
}
#include "tst_profile_keychain.moc"

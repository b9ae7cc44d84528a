// Export and import: nothing is lost, nothing secret leaves without a passphrase.
#include "profiles/document.h"
#include "profiles/support.h"

using namespace profiles_test;

class TestDocument : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_a = std::make_unique<QTemporaryDir>();
        m_b = std::make_unique<QTemporaryDir>();
        m_from = openIn(m_a->path());
        m_to = openIn(m_b->path());
        QVERIFY(m_from && m_to);
    }
    void cleanup() {
        m_from.reset();
        m_to.reset();
    }

    void thereAndBack() {
        const auto a = *m_from->add(sample("A"));
        OK(m_from->add(sample("B")));
        OK(m_from->setArchived(m_from->find("B")->id, true));
        for (int i = 1; i <= 3; ++i)
            OK(m_from->addAttempt(attemptOf(a.id, i * 1000), {{"summary", "s"}}));
        const std::string document = exported(true);
        const auto read = profiles::readProfiles(document);
        OK(read);
        QVERIFY(!read->hasSecrets);
        const auto merged = profiles::mergeProfiles(*m_to, *read);
        OK(merged);
        QCOMPARE(merged->size(), std::size_t{2});
        for (const auto& m : *merged) {
            QVERIFY(m.what == profiles::Merged::What::Added);
            QCOMPARE(m.attempts, m.profile.id == a.id ? 3 : 0);
        }
        const auto there = m_to->find("A");
        OK(there);
        QCOMPARE(there->id, a.id);
        QVERIFY(profiles::sameContent(*there, a));
        QVERIFY(m_to->find("B")->archived);
        QCOMPARE(m_to->attempt(m_to->attempts(a.id)->front().id)->detail["summary"], nlohmann::ordered_json("s"));

        const auto again = profiles::mergeProfiles(*m_to, *read);
        OK(again);
        for (const auto& m : *again) {
            QVERIFY(m.what == profiles::Merged::What::Unchanged);
            QCOMPARE(m.attempts, 0);
        }
        QCOMPARE(m_to->profiles({{}, {}, std::nullopt, {}})->size(), std::size_t{2});
        QCOMPARE(*m_to->attemptCount(a.id), 3);
    }
    void bothSidesAreKept() {
        auto a = *m_from->add(sample("A"));
        const auto first = profiles::readProfiles(exported());
        OK(profiles::mergeProfiles(*m_to, *first));
        auto here = *m_to->find("A");
        here.notes = "changed here";
        OK(m_to->update(here));
        a.notes = "changed there";
        OK(m_from->update(a));
        const auto second = profiles::readProfiles(exported());
        for (int round = 0; round < 2; ++round) {
            const auto merged = profiles::mergeProfiles(*m_to, *second);
            OK(merged);
            QVERIFY(merged->front().what ==
                    (round == 0 ? profiles::Merged::What::AddedBeside : profiles::Merged::What::Unchanged));
            QCOMPARE(merged->front().profile.name, std::string("A (2)"));
            QCOMPARE(m_to->find("A")->notes, std::string("changed here"));
            QCOMPARE(m_to->find("A (2)")->notes, std::string("changed there"));
            QCOMPARE(m_to->profiles()->size(), std::size_t{2});
        }
    }
    void whereTheKeyIsKeptIsOfTheMachine() {
        OK(m_from->add(sample("A")));
        const auto document = *profiles::readProfiles(exported());
        OK(profiles::mergeProfiles(*m_to, document));
        // As an import with secrets, and the first use, leave it.
        auto here = *m_to->find("A");
        here.key.inKeychain = true;
        here.key.thumbprint = "another";
        here.key.size = 1704;
        OK(m_to->update(here));
        QVERIFY(profiles::mergeProfiles(*m_to, document)->front().what == profiles::Merged::What::Unchanged);
        QCOMPARE(m_to->profiles()->size(), std::size_t{1});
        here = *m_to->find("A");
        here.key.path = "/another/key.pem";
        OK(m_to->update(here));
        QVERIFY(profiles::mergeProfiles(*m_to, document)->front().what == profiles::Merged::What::AddedBeside);
    }
    void anotherKeyIsAnotherProfile() {
        auto profile = sample("A");
        profile.key.path.clear();
        profile.key.inKeychain = true;
        profile.key.thumbprint = "one";
        OK(m_to->add(profile));
        profile.key.thumbprint = "two";
        OK(m_from->add(profile));
        const auto merged = profiles::mergeProfiles(*m_to, *profiles::readProfiles(exported()));
        QVERIFY(merged->front().what == profiles::Merged::What::AddedBeside);
    }
    void attemptsThatComeTwiceAreKeptOnce() {
        const auto a = *m_from->add(sample("A"));
        OK(m_from->addAttempt(attemptOf(a.id, 5000), {}));
        auto document = nlohmann::ordered_json::parse(exported(true));
        auto& attempts = document["profiles"][0]["attempts"];
        attempts.push_back(attempts[0]);
        const auto merged = profiles::mergeProfiles(*m_to, *profiles::readProfiles(json::write(document)));
        OK(merged);
        QCOMPARE(merged->front().attempts, 1);
        QCOMPARE(*m_to->attemptCount(merged->front().profile.id), 1);
    }
    void olderAttemptsAreOlderInTheHistory() {
        const auto a = *m_from->add(sample("A"));
        OK(m_from->addAttempt(attemptOf(a.id, 5000, "granted", 200, ""), {}));
        const auto document = *profiles::readProfiles(exported(true));
        auto here = sample("A");
        here.id = a.id;
        OK(m_to->add(here));
        OK(m_to->addAttempt(attemptOf(a.id, 9000), {}));
        OK(profiles::mergeProfiles(*m_to, document));
        const auto history = m_to->history(a.id);
        QCOMPARE(history->size(), std::size_t{2});
        QCOMPARE(history->front().status, 200);
        QCOMPARE(history->back().status, 400);
    }
    void anotherOfTheSameName() {
        auto other = sample("A");
        other.credentials.clientId = "someone-else";
        OK(m_to->add(other));
        OK(m_from->add(sample("a")));
        const auto merged = profiles::mergeProfiles(*m_to, *profiles::readProfiles(exported()));
        OK(merged);
        QVERIFY(merged->front().what == profiles::Merged::What::AddedBeside);
        QCOMPARE(merged->front().profile.name, std::string("a (2)"));
        QCOMPARE(m_to->find("A")->credentials.clientId, std::string("someone-else"));
    }
    void aRemovedOneOfThatIdStays() {
        const auto a = *m_from->add(sample("A"));
        const auto read = *profiles::readProfiles(exported());
        OK(profiles::mergeProfiles(*m_to, read));
        OK(m_to->remove(a.id));
        OK(profiles::mergeProfiles(*m_to, read));
        QCOMPARE(m_to->profiles()->size(), std::size_t{1});
        QCOMPARE(m_to->removed()->size(), std::size_t{1});
        OK(m_to->restore(a.id));
        QCOMPARE(m_to->profiles()->size(), std::size_t{2});
    }
    void unusable_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        QTest::newRow("no JSON") << QByteArray("{\"schema\": \n  oops}") << "profiles_invalid"
                                 << "line 2";
        QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIE") << "profiles_invalid"
                               << "";
        QTest::newRow("nothing") << QByteArray() << "profiles_invalid"
                                 << "";
        QTest::newRow("another schema") << QByteArray(R"({"schema":"x","profiles":[]})") << "profiles_invalid"
                                        << "";
        QTest::newRow("no list") << QByteArray(R"({"schema":"assertion-doctor/profiles/1"})") << "profiles_invalid"
                                 << "";
        QTest::newRow("a member")
            << QByteArray(
                   R"({"schema":"assertion-doctor/profiles/1","profiles":[{"name":"A"},{"name":"B","scope":1}]})")
            << "profile_invalid"
            << "profile 2: scope";
        QTest::newRow("an environment that is none")
            << QByteArray(
                   R"({"schema":"assertion-doctor/profiles/1","profiles":[{"name":"A","environment":"nowhere"}]})")
            << "profile_invalid"
            << "profile 1: environment";
        QTest::newRow("milliseconds")
            << QByteArray(
                   R"({"schema":"assertion-doctor/profiles/1","profiles":[{"name":"A","answers":{"key_registered_at":1764000000000}}]})")
            << "profile_invalid"
            << "profile 1";
        QTest::newRow("a secret")
            << QByteArray(
                   R"({"schema":"assertion-doctor/profiles/1","profiles":[{"name":"A","server":"https:\/\/a:b@c.example"}]})")
            << "profile_secret"
            << "profile 1";
        QTest::newRow("no name") << QByteArray(R"({"schema":"assertion-doctor/profiles/1","profiles":[{"scope":"x"}]})")
                                 << "profile_name_unusable"
                                 << "profile 1";
    }
    void unusable() {
        QFETCH(QByteArray, document);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const auto read = profiles::readProfiles(document.toStdString());
        QVERIFY(!read);
        QCOMPARE(text(read.error().code), code);
        QVERIFY2(read.error().where.contains(where), qPrintable(read.error().where));
    }

    void secretsComeBack() {
        const auto sealed = sealedDocument();
        const auto read = profiles::readProfiles(sealed);
        OK(read);
        QVERIFY(read->hasSecrets);
        const auto secrets = profiles::readSecrets(*read, Secret("correct horse"));
        OK(secrets);
        QCOMPARE(secrets->size(), std::size_t{2});
        QVERIFY(secrets->at("id/key") == Secret("-----BEGIN KEY-----\nwith a line feed\0and a zero"));
        QVERIFY(secrets->at("id/passphrase") == Secret("pässphrase"));
        QVERIFY(sealed.find("with a line feed") == std::string::npos);
    }
    void twiceIsNeverTheSame() { QVERIFY(sealedDocument() != sealedDocument()); }
    void wrongPassphraseAndDamageAreToldApart() {
        const auto read = *profiles::readProfiles(sealedDocument());
        QCOMPARE(profiles::readSecrets(read, Secret("battery staple")).error().code, std::string("passphrase_wrong"));
        QCOMPARE(profiles::readSecrets(read, Secret()).error().code, std::string("passphrase_missing"));
        for (const char* member : {"data", "tag", "iv", "salt", "check", "n", "sha256"}) {
            auto damaged = read;
            auto& value = damaged.sealed[member];
            if (value.is_string()) {
                auto& characters = value.get_ref<std::string&>();
                characters[0] = characters[0] == 'A' ? 'B' : 'A';
            } else {
                value = 1024;
            }
            const auto refused = profiles::readSecrets(damaged, Secret("correct horse"));
            QVERIFY2(!refused && refused.error().code == "seal_damaged", member);
        }
        auto cut = read;
        cut.sealed.erase("tag");
        QCOMPARE(profiles::readSecrets(cut, Secret("correct horse")).error().code, std::string("seal_damaged"));
        auto newer = read;
        newer.sealed["cipher"] = "AES-512";
        QCOMPARE(profiles::readSecrets(newer, Secret("correct horse")).error().code, std::string("seal_unknown"));
    }
    void anotherProgramCanOpenIt() {
        // Python's cryptography is an independent reader of what was written.
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import base64, json, sys
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
s = json.load(sys.stdin)["secrets"]
d = lambda n: base64.urlsafe_b64decode(s[n] + "==")
key = Scrypt(salt=d("salt"), length=64, n=s["n"], r=s["r"], p=s["p"]).derive(b"correct horse")
head = {k: s[k] for k in ("cipher", "kdf", "n", "r", "p", "salt", "iv", "check")}
aad = json.dumps(head, separators=(",", ":")).encode()
text = AESGCM(key[:32]).decrypt(d("iv"), d("data") + d("tag"), aad).decode()
for line in text.splitlines():
    name, value = line.split(" ")
    print(name, base64.urlsafe_b64decode(value + "==="))
)")});
        QVERIFY(python.waitForStarted());
        python.write(sealedDocument().c_str());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(30000));
        const QByteArray said = python.readAllStandardOutput();
        QVERIFY2(said.contains("id/key b'-----BEGIN KEY-----\\nwith a line feed"),
                 said + python.readAllStandardError());
    }

  private:
    [[nodiscard]] std::string exported(bool withAttempts = false) const {
        const auto all = m_from->profiles({{}, {}, std::nullopt, profiles::Sort::Created});
        return json::write(*profiles::exportProfiles(*m_from, *all, {withAttempts, 1764000000}));
    }
    [[nodiscard]] std::string sealedDocument() const {
        auto document = *profiles::exportProfiles(*m_from, {}, {});
        profiles::Secrets secrets;
        secrets.emplace("id/key", Secret("-----BEGIN KEY-----\nwith a line feed\0and a zero"));
        secrets.emplace("id/passphrase", Secret("pässphrase"));
        if (!profiles::addSecrets(document, secrets, Secret("correct horse"), systemRandom))
            return {};
        return json::write(document);
    }
    std::unique_ptr<QTemporaryDir> m_a, m_b;
    std::unique_ptr<Store> m_from, m_to;
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"

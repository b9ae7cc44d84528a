// Keys that the window keeps in a keychain: what fails changes nothing, and what a profile no longer uses does not
// stay.
#include "profiles/keeper_worker.h"
#include "profiles/support.h"
#include "ui/profiles_support.h"

#include <QSignalSpy>

using namespace ad;
using namespace ad::ui;
using profiles_test::sample;
using profiles_test::sql;

class TestKeptKeys : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_stand = std::make_unique<Stand>();
        m_store = m_stand->store();
        m_worker = std::make_unique<KeeperWorker>(m_stand->options());
        m_worker->open();
    }
    void cleanup() { m_worker->close(); }

    void aFailedChangeKeepsTheKey() {
        const auto p = *m_store->add(sample("A"));
        const keys::Key first = *keys::generate("p384");
        m_worker->keepKey(p.id, first, std::nullopt);
        QTRY_VERIFY(m_store->profile(p.id)->key.inKeychain);
        QSignalSpy failed(m_worker.get(), &KeeperWorker::failed);
        QCOMPARE(
            sql(m_store->path(), "CREATE TRIGGER no BEFORE UPDATE ON profiles BEGIN SELECT RAISE(ABORT, 'no'); END"),
            QByteArray());
        // Refused from the start: the keychain is not even asked.
        m_stand->keychain->refuse("keychain_locked");
        m_worker->keepKey(p.id, *keys::generate("p384"), std::nullopt);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.last().first().value<Error>().code != "keychain_locked");
        m_stand->keychain->refuse(nullptr);
        QVERIFY(kept(profiles::keyEntry(p.id)) == first.pkcs8Pem());
    }
    void anotherFileTakesTheKeptKeyAway() {
        const auto p = *m_store->add(sample("A"));
        m_worker->keepKey(p.id, *keys::generate("p384"), std::nullopt);
        QTRY_VERIFY(m_stand->keychain->has(profiles::keyEntry(p.id)));
        Keeper keeper(m_stand->options());
        QTRY_COMPARE(keeper.view().entries.size(), 1);
        keeper.setKeyFile(p.id, QStringLiteral("/somewhere/key.pem"));
        QTRY_VERIFY(!m_stand->keychain->has(profiles::keyEntry(p.id)));
        QCOMPARE(m_store->profile(p.id)->key.path, std::string("/somewhere/key.pem"));
    }
    void theTimeThatIsOverTakesWhatWasLeftBehind() {
        const auto p = *m_store->add(sample("A"));
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = Secret("left by an earlier change");
        QVERIFY(m_store->remove(p.id).has_value());
        m_worker->close();
        m_stand->clock->forward(40LL * 86'400'000);
        m_worker = std::make_unique<KeeperWorker>(m_stand->options());
        m_worker->open();
        QTRY_VERIFY(m_store->removed()->empty());
        QVERIFY(!m_stand->keychain->has(profiles::keyEntry(p.id)));
    }
    void anImportedKeyIsReadByItsPassphrase() {
        auto p = sample("A");
        p.key.inKeychain = p.key.passphraseInKeychain = true;
        p = *m_store->add(p);
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = Secret("a file");
        m_stand->keychain->secrets[profiles::passphraseEntry(p.id)] = Secret("its passphrase");
        SavedKey got;
        connect(m_worker.get(), &KeeperWorker::keyRead, this,
                [&](const std::string&, const SavedKey& key) { got = key; });
        diagnosis::CaseFile shown;
        connect(m_worker.get(), &KeeperWorker::profileRead, this,
                [&](const profiles::Profile&, const diagnosis::CaseFile& file, bool) { shown = file; });
        m_worker->readProfile(p.id);
        QTRY_VERIFY(got.bytes && got.passphrase);
        QVERIFY(*got.passphrase == Secret("its passphrase") && *got.bytes == Secret("a file"));
        // The window waits for what stands at the path that it shows.
        QCOMPARE(text(shown.key.path), got.path);
    }
    void aCopyIsToldWhatItLacks() {
        auto p = sample("A");
        p.key.inKeychain = true;
        p = *m_store->add(p);
        Keeper keeper(m_stand->options());
        QSignalSpy said(&keeper, &Keeper::said);
        keeper.duplicate(p.id);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.first().first().toString().contains(QLatin1String("no private key")),
                 qPrintable(said.first().first().toString()));
    }

  private:
    [[nodiscard]] Secret kept(const std::string& entry) const {
        const std::lock_guard lock(m_stand->keychain->mutex);
        return m_stand->keychain->secrets[entry];
    }
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<profiles::Store> m_store;
    std::unique_ptr<KeeperWorker> m_worker;
};

QTEST_MAIN(TestKeptKeys)
#include "tst_kept_keys.moc"

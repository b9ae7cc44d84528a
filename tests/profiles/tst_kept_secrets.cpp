// A profile and its secrets: changed together, or not at all.
#include "profiles/kept_secrets.h"
#include "profiles/support.h"

using namespace profiles_test;

namespace {

/// Answers at once; the write of `refused` fails.
class Memory : public profiles::SecretStore {
  public:
    void read(const std::string& entry, Read done) override {
        const auto it = all.find(entry);
        if (it == all.end())
            done(fail("keychain_no_entry", QStringLiteral("no entry")));
        else
            done(it->second);
    }
    void write(const std::string& entry, const Secret& secret, Done done) override {
        if (entry == refused) {
            done(fail("keychain_refused", QStringLiteral("no")));
            return;
        }
        all[entry] = secret;
        done({});
    }
    void remove(const std::string& entry, Done done) override {
        all.erase(entry);
        done({});
    }
    std::map<std::string, Secret> all;
    std::string refused;
};

} // namespace

class TestKeptSecrets : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatFailsIsPutBack() {
        for (const bool hadOne : {true, false}) {
            for (const char* refused : {"", "p/passphrase"}) {
                Memory memory;
                memory.refused = refused;
                if (hadOne)
                    memory.all["p/key"] = Secret("the only one");
                bool asked = false;
                const auto saved =
                    saveWithSecretsNow(memory, "p", {Secret("new"), Secret("new words")}, [&]() -> Expected<Profile> {
                        asked = true;
                        return fail("profile_name_taken", QStringLiteral("taken"));
                    });
                QVERIFY(!saved);
                QCOMPARE(asked, refused[0] == 0);
                QCOMPARE(saved.error().code, std::string(asked ? "profile_name_taken" : "keychain_refused"));
                QCOMPARE(memory.all.size(), std::size_t{hadOne ? 1U : 0U});
                if (hadOne)
                    QVERIFY(memory.all["p/key"] == Secret("the only one"));
            }
        }
    }
    void whatSucceedsIsThere() {
        Memory memory;
        const auto saved = saveWithSecretsNow(memory, "p", {Secret("new"), std::nullopt},
                                              []() -> Expected<Profile> { return sample("A"); });
        QVERIFY(saved.has_value());
        QVERIFY(memory.all.at("p/key") == Secret("new"));
    }
};

QTEST_GUILESS_MAIN(TestKeptSecrets)
#include "tst_kept_secrets.moc"

// Profiles and attempts as the store keeps them.
#include "profiles/support.h"
#include <QDir>
#include <sys/stat.h>

using namespace profiles_test;

class TestStore : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hands = {};
        m_store = openIn(folder(), m_hands.clock());
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

    void everythingComesBack() {
        const auto saved = m_store->add(sample("Bulk export"));
        OK(saved);
        QCOMPARE(saved->id.size(), std::size_t{36});
        QCOMPARE(saved->createdAtMs, m_hands.ms);
        m_store.reset();
        m_store = openIn(folder(), m_hands.clock());
        const auto read = m_store->find("bulk EXPORT");
        OK(read);
        QVERIFY(*read == *saved);
        Profile expected = sample("Bulk export");
        QVERIFY(profiles::sameContent(*read, expected));
        expected.credentials.changes.claimChanges["nbf"] = 5;
        QVERIFY(!profiles::sameContent(*read, expected));
    }
    void unknownMembersAreKept() {
        auto object = profiles::toJson(sample("A"));
        object["colour"] = "green";
        const auto read = profiles::fromJson(object);
        OK(read);
        const auto saved = m_store->add(*read);
        OK(saved);
        QCOMPARE(profiles::toJson(*m_store->find("A"))["colour"], nlohmann::ordered_json("green"));
    }
    void wrongTypesAreNamed_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("scope") << R"({"name":"A","scope":["x"]})"
                               << "scope";
        QTest::newRow("key") << R"({"name":"A","key":"x"})"
                             << "key";
        QTest::newRow("key size") << R"({"name":"A","key":{"size":"x"}})"
                                  << "key/size";
        QTest::newRow("tags") << R"({"name":"A","tags":[1]})"
                              << "tags";
        QTest::newRow("time") << R"({"name":"A","created_at":"yesterday"})"
                              << "created_at";
        QTest::newRow("answers") << R"({"name":"A","answers":{"key_registered_at":true}})"
                                 << "registered, answers";
    }
    void wrongTypesAreNamed() {
        QFETCH(QString, json);
        QFETCH(QString, where);
        const auto read = profiles::fromJson(nlohmann::ordered_json::parse(json.toStdString()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("profile_invalid"));
        QCOMPARE(read.error().where, where);
    }
    void names() {
        OK(m_store->add(sample("  Two   words ")));
        QCOMPARE(m_store->profiles()->front().name, std::string("Two words"));
        const auto again = m_store->add(sample("TWO words"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("profile_name_taken"));
        for (const char* name : {"", "  ", "a\x01z"})
            QCOMPARE(m_store->add(sample(name)).error().code, std::string("profile_name_unusable"));
        QCOMPARE(m_store->add(sample(std::string(121, 'x'))).error().code, std::string("profile_name_unusable"));
        OK(m_store->rename(m_store->find("two words")->id, "Größe"));
        OK(m_store->find("GRÖẞE"));
        QCOMPARE(m_store->find("Two words").error().code, std::string("profile_not_found"));
    }
    void whatCannotBeReadAgainIsNotWritten() {
        OK(m_store->add(sample("good")));
        auto p = sample("bad");
        p.answers.keyRegisteredAt = 1764000000000; // milliseconds
        const auto saved = m_store->add(p);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, std::string("profile_invalid"));
        auto good = *m_store->find("good");
        good.createdAtMs = -70'000'000'000'000'000;
        QVERIFY(!m_store->update(good));
        OK(m_store->profiles());
        QCOMPARE(m_store->profiles()->size(), std::size_t{1});
        QVERIFY(!profiles::fromJson({{"name", "A"}, {"answers", {{"key_registered_at", 1764000000000}}}}));
    }
    void aLongNameComesBack_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("as long as may be") << QString(120, QLatin1Char('x'));
        QTest::newRow("a blank where it is cut")
            << QString(115, QLatin1Char('x')) + QLatin1Char(' ') + QString(4, QLatin1Char('y'));
        QTest::newRow("a letter of two halves where it is cut")
            << QString(115, QLatin1Char('x')) + QString::fromUtf8("🚀🚀");
    }
    void aLongNameComesBack() {
        QFETCH(QString, name);
        const auto first = m_store->add(sample(utf8(name)));
        OK(first);
        OK(m_store->remove(first->id));
        OK(m_store->add(sample(utf8(name))));
        const auto back = m_store->restore(first->id);
        OK(back);
        QVERIFY2(back->name.ends_with(" (2)"), back->name.c_str());
        QCOMPARE(m_store->profiles()->size(), std::size_t{2});
        OK(m_store->duplicate(first->id));
        QCOMPARE(m_store->profiles()->size(), std::size_t{3});
    }
    void whatWasEnteredStays() {
        auto p = sample("client secret: prod 🚀");
        p.credentials.scope = "system/Patient.rs password=ab";
        const auto saved = m_store->add(p);
        OK(saved);
        QCOMPARE(m_store->profile(saved->id)->name, p.name);
        QCOMPARE(m_store->profile(saved->id)->credentials.scope, p.credentials.scope);
        OK(m_store->add(sample("client secret: test")));
    }
    void secretsAreRefused_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("key in an address") << "token_endpoint"
                                           << "https://a.example/token?apikey=0123456789abcdef";
        QTest::newRow("password in an address") << "fhir_base_url"
                                                << "https://me:secret@a.example/fhir";
        QTest::newRow("key as client ID") << "client_id"
                                          << "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----";
    }
    void secretsAreRefused() {
        QFETCH(QString, member);
        QFETCH(QString, value);
        auto object = profiles::toJson(sample("A"));
        object[utf8(member)] = utf8(value);
        const auto refused = m_store->add(*profiles::fromJson(object));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("profile_secret"));
        for (const char* secret : {"0123456789abcdef", "me:secret", "MIIE"})
            QVERIFY(!refused.error().toText().contains(QLatin1String(secret)));
    }
    void duplicates() {
        auto p = sample("A");
        p.key = {};
        p.key.inKeychain = true;
        const auto saved = m_store->add(p);
        OK(m_store->addAttempt(attemptOf(saved->id, 1), {}));
        const auto copy = m_store->duplicate(saved->id);
        OK(copy);
        QCOMPARE(copy->name, std::string("A (2)"));
        QVERIFY2(!copy->key.inKeychain, "the keychain has a secret for the original alone");
        QCOMPARE(*m_store->attemptCount(copy->id), 0);
        QCOMPARE(m_store->duplicate(saved->id)->name, std::string("A (3)"));
    }
    void searchTagArchiveSort() {
        auto a = sample("alpha");
        auto b = sample("Beta");
        b.credentials.tokenEndpoint =
            "https://authorization.cerner.com/tenants/x/hosts/y/protocols/oauth2/profiles/smart-v1/token";
        b.credentials.fhirBaseUrl.clear();
        b.tags = {"prod"};
        b.notes.clear();
        OK(m_store->add(a));
        m_hands.ms += 1000;
        OK(m_store->add(b));
        const auto names = [&](const profiles::Query& query) {
            QStringList out;
            const auto found = m_store->profiles(query);
            for (const auto& p : *found)
                out << text(p.name);
            return out.join(QLatin1Char(' '));
        };
        QCOMPARE(names({}), QStringLiteral("alpha Beta"));
        QCOMPARE(names({{}, {}, false, profiles::Sort::Changed}), QStringLiteral("Beta alpha"));
        QCOMPARE(names({{}, {}, false, profiles::Sort::Created}), QStringLiteral("Beta alpha"));
        QCOMPARE(names({QStringLiteral("TICKET epic"), {}, false, {}}), QStringLiteral("alpha"));
        QCOMPARE(names({QStringLiteral("cerner"), {}, false, {}}), QStringLiteral("Beta"));
        QCOMPARE(names({QStringLiteral("nothing"), {}, false, {}}), QString());
        QCOMPARE(names({{}, "prod", false, {}}), QStringLiteral("Beta"));
        OK(m_store->setArchived(m_store->find("alpha")->id, true));
        QCOMPARE(names({}), QStringLiteral("Beta"));
        QCOMPARE(names({{}, {}, true, {}}), QStringLiteral("alpha"));
        QCOMPARE(names({{}, {}, std::nullopt, {}}), QStringLiteral("alpha Beta"));
        QVERIFY(m_store->find("alpha")->archived);
    }
    void removeAndRestore() {
        const auto p = *m_store->add(sample("A"));
        OK(m_store->addAttempt(attemptOf(p.id, 1), {{"summary", "x"}}));
        OK(m_store->remove(p.id));
        QVERIFY(m_store->profiles()->empty());
        QCOMPARE(m_store->removed()->size(), std::size_t{1});
        QCOMPARE(m_store->remove(p.id).error().code, std::string("profile_not_found"));
        OK(m_store->add(sample("A"))); // the name is free
        const auto back = m_store->restore(p.id);
        OK(back);
        QCOMPARE(back->name, std::string("A (2)"));
        QCOMPARE(*m_store->attemptCount(p.id), 1);
        QCOMPARE(m_store->purge(p.id).error().code, std::string("profile_not_found")); // only removed ones
        OK(m_store->remove(p.id));
        QVERIFY(m_store->removedBefore(m_hands.ms)->empty());
        QCOMPARE(m_store->removedBefore(m_hands.ms + 1)->size(), std::size_t{1});
        OK(m_store->purge(p.id));
        QCOMPARE(*m_store->attemptCount(p.id), 0);
        QCOMPARE(sql(m_store->path(), "select count(*) from attempt_details"), QByteArray("0"));
    }
    void twoWritersDoNotOverwriteEachOther() {
        const auto p = *m_store->add(sample("A"));
        auto other = openIn(folder(), m_hands.clock());
        QVERIFY(!m_store->changedElsewhere());
        QVERIFY(!m_store->changedElsewhere());
        auto theirs = *other->find("A");
        theirs.notes = "theirs";
        OK(other->update(theirs));
        QVERIFY2(m_store->changedElsewhere(), "a change by another is seen");
        QVERIFY2(!m_store->changedElsewhere(), "once");
        auto ours = p;
        ours.notes = "ours";
        const auto lost = m_store->update(ours);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, std::string("profile_changed"));
        QCOMPARE(m_store->find("A")->notes, std::string("theirs"));
    }
    void attemptsInPages() {
        const auto p = *m_store->add(sample("A"));
        for (int i = 1; i <= 25; ++i)
            OK(m_store->addAttempt(attemptOf(p.id, i * 1000), {}));
        std::vector<std::int64_t> seen;
        std::int64_t before = 0;
        for (;;) {
            const auto page = m_store->attempts(p.id, before, 10);
            OK(page);
            if (page->empty())
                break;
            for (const auto& row : *page)
                seen.push_back(row.begunAtMs / 1000);
            before = page->back().id;
            if (seen.size() == 10)
                OK(m_store->addAttempt(attemptOf(p.id, 99000), {})); // a new one in between moves no page
        }
        QCOMPARE(seen.size(), std::size_t{25});
        for (std::size_t i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i], static_cast<std::int64_t>(25 - i));
        const auto row = m_store->attempts(p.id, 0, 1)->front();
        QCOMPARE(row.causes, (std::vector<std::string>{"key_not_propagated", "client_unknown"}));
        QCOMPARE(row.tookMs, 412);
    }
    void begunThenFinished() {
        const auto p = *m_store->add(sample("A"));
        const auto id = m_store->begin(p.id, "send");
        OK(id);
        QVERIFY(m_store->attempt(*id)->row.state == profiles::AttemptState::Begun);
        profiles::AttemptEnd end;
        end.outcome = "granted";
        end.status = 200;
        end.detail["summary"] = "fine";
        OK(m_store->finish(*id, end));
        const auto read = m_store->attempt(*id);
        QVERIFY(read->row.state == profiles::AttemptState::Finished);
        QCOMPARE(read->detail["summary"], nlohmann::ordered_json("fine"));
        QCOMPARE(m_store->lastGranted(p.id)->value().id, *id);
        QCOMPARE(m_store->finish(999, end).error().code, std::string("attempt_not_found"));
        QCOMPARE(m_store->begin("nobody", "send").error().code, std::string("store_conflict"));
    }
    void historyForTheCase() {
        const auto p = *m_store->add(sample("A"));
        OK(m_store->addAttempt(attemptOf(p.id, 1000, "granted", 200, ""), {}));
        for (int i = 2; i <= 10; ++i)
            OK(m_store->addAttempt(attemptOf(p.id, i * 1000), {}));
        OK(m_store->begin(p.id, "send")); // not finished: no part of it
        const auto history = m_store->history(p.id, 3);
        OK(history);
        QCOMPARE(history->size(), std::size_t{4});
        QCOMPARE(history->front().status, 200); // the last success stays, however long ago
        QCOMPARE(history->at(1).at.value(), 8);
        QCOMPARE(history->back().at.value(), 10);
        QCOMPARE(history->back().error, std::string("invalid_client"));
    }
    void historyTellsWhatWorked() {
        const auto p = *m_store->add(sample("A"));
        const nlohmann::ordered_json detail{
            {"case",
             {{"assertion",
               "eyJhbGciOiJSUzM4NCIsImtpZCI6ImsxIn0.eyJpc3MiOiJiIiwiYXVkIjoiYSIsImp0aSI6ImoifQ.[signature removed]"},
              {"request", {{"method", "POST"}, {"url", "https://a.example/token"}, {"body", "scope=s"}}}}},
            {"key_thumbprint", "thumb"}};
        OK(m_store->addAttempt(attemptOf(p.id, 1000, "granted", 200, ""), detail));
        OK(m_store->addAttempt(attemptOf(p.id, 2000), detail));
        const auto history = m_store->history(p.id);
        OK(history);
        const diagnosis::Sent wanted{{"token_endpoint", "https://a.example/token"},
                                     {"key", "thumb"},
                                     {"header.alg", "RS384"},
                                     {"header.kid", "k1"},
                                     {"claims.iss", "b"},
                                     {"claims.aud", "a"},
                                     {"claims.jti", "j"},
                                     {"form.scope", "s"}};
        QCOMPARE(history->front().sent, wanted);
        QVERIFY(history->back().sent.empty());
    }
    void probesAreNobodysAnswer() {
        const auto p = *m_store->add(sample("A"));
        const auto own = m_store->addAttempt(attemptOf(p.id, 1000), {});
        auto probe = attemptOf(p.id, 2000, "granted", 200, "");
        probe.by = "probe";
        OK(m_store->addAttempt(probe, {}));
        QCOMPARE(m_store->history(p.id)->size(), std::size_t{1});
        QVERIFY(!m_store->lastGranted(p.id)->has_value());
        QCOMPARE(m_store->lastAttempt(p.id)->value().id, *own);
        QCOMPARE(m_store->lastAttempts()->at(p.id).id, *own);
        QCOMPARE(m_store->attempts(p.id)->size(), std::size_t{2});
    }
    void whatNobodyWaitsForIsUnknown() {
        const auto p = *m_store->add(sample("A"));
        const auto given = m_store->begin(p.id, "send");
        OK(m_store->abandon(*given));
        QVERIFY(m_store->attempt(*given)->row.state == profiles::AttemptState::Unknown);
        // A program that was killed: its attempt is open until the next one, an hour later.
        const auto killed = m_store->begin(p.id, "send");
        m_hands.ms += 3'500'000;
        OK(m_store->begin(p.id, "send"));
        QVERIFY(m_store->attempt(*killed)->row.state == profiles::AttemptState::Begun);
        m_hands.ms += 200'000;
        OK(m_store->begin(p.id, "send"));
        QVERIFY(m_store->attempt(*killed)->row.state == profiles::AttemptState::Unknown);
        // Not killed after all: its answer counts.
        profiles::AttemptEnd end;
        end.outcome = "rejected";
        end.status = 400;
        OK(m_store->finish(*killed, end));
        QVERIFY(m_store->attempt(*killed)->row.state == profiles::AttemptState::Finished);
        OK(m_store->abandon(*killed));
        QVERIFY(m_store->attempt(*killed)->row.state == profiles::AttemptState::Finished);
    }
    void lastOfEach() {
        const auto a = *m_store->add(sample("A"));
        const auto b = *m_store->add(sample("B"));
        OK(m_store->add(sample("C")));
        OK(m_store->addAttempt(attemptOf(a.id, 1000), {}));
        OK(m_store->addAttempt(attemptOf(b.id, 2000), {}));
        OK(m_store->addAttempt(attemptOf(a.id, 3000), {}));
        const auto last = m_store->lastAttempts();
        OK(last);
        QCOMPARE(last->size(), std::size_t{2});
        QCOMPARE(last->at(a.id).begunAtMs, 3000);
    }
    void retention() {
        const auto p = *m_store->add(sample("A"));
        const std::int64_t day = 86'400'000;
        OK(m_store->addAttempt(attemptOf(p.id, m_hands.ms - 500 * day, "granted", 200, ""), {{"x", 1}}));
        OK(m_store->addAttempt(attemptOf(p.id, m_hands.ms - 400 * day), {{"x", 1}}));
        OK(m_store->addAttempt(attemptOf(p.id, m_hands.ms - 100 * day), {}));
        QCOMPARE(m_store->retention()->days, 365);
        QCOMPARE(*m_store->prune(), 1);
        QCOMPARE(*m_store->attemptCount(p.id), 2);
        OK(m_store->setRetention({30}));
        QCOMPARE(*m_store->prune(), 0); // the newest and the last granted stay
        OK(m_store->addAttempt(attemptOf(p.id, m_hands.ms), {}));
        QCOMPARE(*m_store->prune(), 1);
        QVERIFY(m_store->lastGranted(p.id)->has_value());
        OK(m_store->setRetention({0}));
        QCOMPARE(*m_store->prune(), 0);
    }
    void onlyTheOwnerMayRead() {
        OK(m_store->add(sample("A")));
        const QString deep = folder() + QStringLiteral("/new/deeper");
        QVERIFY(openIn(deep));
        for (const QString& path : {folder() + QStringLiteral("/new"), deep}) {
            struct stat info {};
            QCOMPARE(::stat(qPrintable(path), &info), 0);
            QCOMPARE(info.st_mode & 0777U, 0700U);
        }
        const auto entries = QDir(folder()).entryInfoList(QDir::Files);
        QVERIFY(entries.size() >= 3); // the file, its log, the lock
        for (const QFileInfo& entry : entries) {
            struct stat info {};
            QCOMPARE(::stat(qPrintable(entry.filePath()), &info), 0);
            QVERIFY2((info.st_mode & 077U) == 0, qPrintable(entry.fileName()));
        }
        m_store.reset();
        QVERIFY(::chmod(qPrintable(folder() + QStringLiteral("/profiles.db")), 0644) == 0);
        m_store = openIn(folder());
        struct stat info {};
        QVERIFY(::stat(qPrintable(m_store->path()), &info) == 0 && (info.st_mode & 077U) == 0);
    }
    void noSecretReachesTheFile() {
        QTemporaryDir keys;
        QProcess openssl;
        openssl.setWorkingDirectory(keys.path());
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"),
                       QStringLiteral("-out"), QStringLiteral("key.pem")});
        QVERIFY(openssl.waitForFinished(60000));
        const QByteArray pem = contentOf(keys.filePath(QStringLiteral("key.pem")));
        const auto key = keys::readPrivateKey(pem.toStdString());
        OK(key);
        auto p = sample("A");
        p.notes = "my key:\n" + pem.toStdString();
        nlohmann::ordered_json jwk = key->first().key.publicJwk("k1");
        jwk["d"] = "PRIVATEEXPONENTPRIVATEEXPONENT";
        p.registered.jwks = nlohmann::ordered_json{{"keys", {jwk}}};
        const auto saved = m_store->add(p);
        OK(saved);

        // An exchange with everything that must not be kept.
        const auto prepared = attempt::prepare(p.credentials, key->first(), {}, 1764000000, systemRandom);
        OK(prepared);
        net::Exchange exchange;
        exchange.status = 200;
        exchange.body = R"({"access_token":"SECRETTOKENSECRETTOKEN","token_type":"bearer"})";
        diagnosis::CaseFile file;
        attempt::record(file, *prepared, exchange, true);
        file.key.pem = pem.toStdString();
        const auto end =
            profiles::summarise(file, exchange, diagnosis::diagnose(file, 1764000000), key->first().key.thumbprint());
        const auto id = m_store->begin(saved->id, "send");
        OK(m_store->finish(*id, end));

        const std::string signature = prepared->assertion.substr(prepared->assertion.rfind('.') + 1);
        QByteArray all;
        for (const QFileInfo& entry : QDir(folder()).entryInfoList(QDir::Files))
            all += contentOf(entry.filePath());
        QVERIFY(all.contains(prepared->assertion.substr(0, 40).c_str())); // header and claims are kept
        QVERIFY(!all.contains(signature.c_str()));
        QVERIFY(!all.contains("SECRETTOKENSECRETTOKEN"));
        QVERIFY(!all.contains("PRIVATEEXPONENT"));
        for (const QByteArray& line : pem.split('\n'))
            QVERIFY(line.size() < 60 || line.startsWith('-') || !all.contains(line));
    }

  private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    Hands m_hands;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"

// What the tests of probes share: a case whose request was really sent to a practice server.
#pragma once

#include "practice/server.h"
#include "probes/run.h"
#include <QSignalSpy>
#include <QTest>
#include <atomic>

namespace probes_test {

/// 2026-11-23T10:00:00Z
inline constexpr std::int64_t startMs = 1795428000LL * 1000;
inline constexpr const char* clientId = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";

inline ad::keys::ReadKey newKey(const char* kind = "p384") {
    ad::keys::ReadKey out;
    out.key = ad::keys::generate(kind).value();
    return out;
}

/// A practice server with one client, and the clock that both sides keep.
class World {
  public:
    explicit World(ad::practice::Manner manner = ad::practice::Manner::Smart, const char* keyKind = "p384")
        : m_now(std::make_shared<std::atomic<std::int64_t>>(startMs)), key(newKey(keyKind)) {
        ad::practice::Options options;
        options.manner = manner;
        options.clock = clock();
        options.hangMs = 60000;
        server = std::make_unique<ad::practice::Server>(options);
        if (!server->start())
            return;
        registration.clientId = clientId;
        registration.jwks =
            nlohmann::ordered_json{{"keys", nlohmann::ordered_json::array({key.key.publicJwk("k1")})}}.dump();
        server->registerClient(registration);
        credentials.tokenEndpoint = server->tokenEndpoint();
        credentials.clientId = clientId;
        credentials.scope = "system/Patient.rs";
        credentials.kid = "k1";
    }
    [[nodiscard]] ad::Clock clock() const {
        return [now = m_now] { return now->load(); };
    }
    [[nodiscard]] std::int64_t nowSeconds() const { return m_now->load() / 1000; }
    void wait(std::int64_t seconds) { *m_now += seconds * 1000; }

    /// Signs with `signer` (the registered key where it is left out), sends, and keeps the answer.
    ad::probes::Subject send(const ad::keys::ReadKey* signer = nullptr) {
        ad::probes::Subject subject;
        subject.key = signer ? *signer : key;
        subject.file.tokenEndpoint = credentials.tokenEndpoint;
        subject.file.clientId = credentials.clientId;
        subject.file.scope = credentials.scope;
        const auto prepared =
            ad::attempt::prepare(credentials, *subject.key, {}, nowSeconds(), ad::systemRandom).value();
        ad::net::Client client({}, clock());
        ad::attempt::record(subject.file, prepared, client.run(ad::attempt::toNet(prepared.request, true)));
        return subject;
    }

    /// Plans, confirms, runs to the end, and puts the answers into the subject's case.
    ad::probes::Result run(ad::probes::Subject& subject, const std::vector<std::string>& kinds) {
        const auto planned = ad::probes::plan(subject, kinds, nowSeconds());
        if (!planned) {
            ad::probes::Result refused;
            refused.error = planned.error();
            return refused;
        }
        ad::net::Client client({}, clock());
        ad::probes::Run probing(client, planned->confirmed(), clock());
        ad::probes::Result result;
        bool over = false;
        QObject::connect(&probing, &ad::probes::Run::finished, &probing, [&](const ad::probes::Result& r) {
            result = r;
            over = true;
        });
        probing.start();
        if (!QTest::qWaitFor([&] { return over; }, 30000))
            QTest::qFail("the run did not end", __FILE__, __LINE__);
        ad::probes::apply(subject.file, result);
        return result;
    }

  private:
    std::shared_ptr<std::atomic<std::int64_t>> m_now;

  public:
    ad::keys::ReadKey key;
    std::unique_ptr<ad::practice::Server> server;
    ad::practice::Registration registration;
    ad::attempt::Credentials credentials;
};

} // namespace probes_test

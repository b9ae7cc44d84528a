// What its owner sets and is told: the callback, the body's limit, and what outlives a restart.
#include "practice/support.h"

using namespace practice_test;
using ad::practice::Fault;
using ad::practice::Judgement;
using ad::practice::Server;

namespace {

std::vector<Draft> signedDrafts(const Server& server, std::size_t count) {
    std::vector<Draft> all(count, Draft(server.tokenEndpoint()));
    for (std::size_t i = 0; i < count; ++i)
        all[i].claims["jti"] = "settings-" + std::to_string(i);
    return sign(all) ? all : std::vector<Draft>();
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tellsItsOwner();
    void bodyLimit();
    void discoveryWithEveryFault();
    void registersAnew();
    void remembersAcrossRestart();
    void portsOutOfRange();
};

void TestSettings::tellsItsOwner() {
    std::mutex mutex;
    std::vector<Judgement> told;
    auto o = options();
    o.onJudgement = [&](const Judgement& judgement) {
        const std::scoped_lock lock(mutex);
        told.push_back(judgement);
    };
    Server server(o);
    QVERIFY(server.start().has_value());
    server.registerClient(registration());
    auto drafts = signedDrafts(server, 1);
    QCOMPARE(drafts.size(), std::size_t{1});
    for (const int status : {200, 401}) {
        // The owner knows before the client does.
        QCOMPARE(post(server, drafts[0]).status, status);
        const std::scoped_lock lock(mutex);
        QCOMPARE(told.back().status, status);
        QCOMPARE(told.back().code, std::string(status == 200 ? "" : "jti_reused"));
        QCOMPARE(told.back().atMs, startMs);
    }
    QCOMPARE(told.size(), std::size_t{2});
    QCOMPARE(server.judgements().size(), std::size_t{2});
}

void TestSettings::bodyLimit() {
    constexpr std::size_t limit = std::size_t{256} << 10U;
    Server server(options());
    QVERIFY(server.start().has_value());
    server.registerClient(registration());
    auto drafts = signedDrafts(server, 2);
    QCOMPARE(drafts.size(), std::size_t{2});
    const auto padTo = [](std::size_t size) {
        return [size](const std::string& b) { return b + "&x=" + std::string(size - b.size() - 3, 'a'); };
    };
    drafts[0].rewrite = padTo(limit);
    QCOMPARE(post(server, drafts[0]).status, 200);
    drafts[1].rewrite = padTo(limit + 1);
    QCOMPARE(post(server, drafts[1]).status, 413);
    QCOMPARE(server.judgements().size(), std::size_t{2});
    // What was too long was not used up.
    drafts[1].rewrite = nullptr;
    QCOMPARE(post(server, drafts[1]).status, 200);
}

void TestSettings::discoveryWithEveryFault() {
    Server server(options());
    QVERIFY(server.start().has_value());
    httplib::Client client(server.baseUrl());
    for (const auto& name : ad::practice::faultNames()) {
        const Fault fault = ad::practice::faultFromName(name).value();
        server.setFault(fault);
        const Reply reply = replyOf(client.Get(pathOf(server.fhirBaseUrl()) + "/.well-known/smart-configuration"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value("token_endpoint", ""), server.tokenEndpoint());
        QCOMPARE(reply.header("Date"), std::string(fault == Fault::WrongClock ? "Mon, 23 Nov 2026 11:00:00 GMT"
                                                                              : "Mon, 23 Nov 2026 10:00:00 GMT"));
    }
    QVERIFY(server.judgements().empty());
}

void TestSettings::registersAnew() {
    Server server(options());
    QVERIFY(server.start().has_value());
    auto drafts = signedDrafts(server, 1);
    QCOMPARE(drafts.size(), std::size_t{1});
    const auto codeNow = [&] {
        static_cast<void>(post(server, drafts[0]));
        return server.judgements().back().code;
    };
    QCOMPARE(codeNow(), std::string("client_unknown"));
    auto client = registration();
    client.jwks = publicSet({"vec-p384"});
    server.registerClient(client);
    QCOMPARE(codeNow(), std::string("kid_unknown"));
    server.registerClient(registration());
    QCOMPARE(codeNow(), std::string());
}

void TestSettings::remembersAcrossRestart() {
    Server server(options());
    QVERIFY(server.start().has_value());
    QVERIFY(server.start().has_value()); // it runs already
    const int port = server.port();
    server.registerClient(registration());
    auto drafts = signedDrafts(server, 1);
    QCOMPARE(drafts.size(), std::size_t{1});
    QCOMPARE(post(server, drafts[0]).status, 200);
    server.stop();
    QCOMPARE(post(server, drafts[0]).status, 0);
    QVERIFY(server.start().has_value());
    QCOMPARE(server.port(), port);
    QCOMPARE(post(server, drafts[0]).status, 401);
    QCOMPARE(server.judgements().back().code, std::string("jti_reused"));
    QCOMPARE(server.judgements().size(), std::size_t{2});
}

void TestSettings::portsOutOfRange() {
    for (const int port : {-1, 65536}) {
        auto o = options();
        o.port = port;
        Server server(o);
        const auto started = server.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, std::string("practice_cannot_listen"));
        QCOMPARE(server.port(), 0);
    }
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

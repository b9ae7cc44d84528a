// Probes really sent: to a practice server that judges by itself, with what their answers show.
#include "base/json.h"
#include "probes/support.h"

using namespace probes_test;
using ad::diagnosis::ProbeShows;
using ad::practice::Fault;
using ad::practice::Manner;

Q_DECLARE_METATYPE(ad::diagnosis::ProbeShows)

class TestRun : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void shows_data();
    void shows();
    void freshFirst();
    void freshAndGranted();
    void tokensAreDropped();
    void stopsWhenAskedTo();
    void stopsWhenNobodyAnswers();
    void followsNoRedirect();
    void cancelled();
    void cancelledBeforeTheFirst();
    void destroyed();
    void aNewAnswerOutdatesProbes();
    void progress();
};

namespace {

// Without the times: how long a server on a busy machine takes is not what these tests are about.
ProbeShows shown(ad::probes::Subject subject, const char* kind) {
    subject.file.response.edit().timings = {};
    for (auto& probe : subject.file.probes)
        probe.response.edit().timings = {};
    const auto comparison = ad::diagnosis::probeOf(ad::diagnosis::deriveFacts(subject.file, startMs / 1000), kind);
    return comparison ? comparison->shows : ProbeShows::Nothing;
}

} // namespace

void TestRun::shows_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("bare");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<ProbeShows>("expected");
    struct Row {
        const char* fault;
        const char* kind;
        ProbeShows shows;
    };
    // SMART's order: client, key, signature, audience, times, repeated, scope.
    const Row rows[] = {
        {"client", "unknown_client", ProbeShows::Alike}, {"client", "throwaway_key", ProbeShows::Alike},
        {"client", "wrong_aud", ProbeShows::Alike},      {"client", "absurd_scope", ProbeShows::Alike},
        {"client", "same_assertion", ProbeShows::Alike}, {"key", "unknown_client", ProbeShows::Passed},
        {"key", "throwaway_key", ProbeShows::Alike},     {"key", "wrong_aud", ProbeShows::Alike},
        {"key", "absurd_scope", ProbeShows::Alike},      {"key", "same_assertion", ProbeShows::Alike},
        {"aud", "unknown_client", ProbeShows::Passed},   {"aud", "throwaway_key", ProbeShows::Passed},
        {"aud", "wrong_aud", ProbeShows::Alike},         {"aud", "absurd_scope", ProbeShows::Alike},
        {"exp", "wrong_aud", ProbeShows::Passed},        {"exp", "throwaway_key", ProbeShows::Passed},
        {"scope", "unknown_client", ProbeShows::Passed}, {"scope", "throwaway_key", ProbeShows::Passed},
        {"scope", "wrong_aud", ProbeShows::Passed},      {"scope", "same_assertion", ProbeShows::Passed},
    };
    for (const Row& row : rows)
        QTest::addRow("%s, %s", row.fault, row.kind)
            << QByteArray(row.fault) << false << QByteArray(row.kind) << row.shows;
    // A server that tells nothing: no probe tells anything either.
    for (const char* kind : {"unknown_client", "throwaway_key", "wrong_aud", "same_assertion"})
        QTest::addRow("bare, %s", kind) << QByteArray("key") << true << QByteArray(kind) << ProbeShows::Alike;
    QTest::addRow("bare, absurd_scope") << QByteArray("client") << true << QByteArray("absurd_scope")
                                        << ProbeShows::Alike;
}

void TestRun::shows() {
    QFETCH(QByteArray, fault);
    QFETCH(bool, bare);
    QFETCH(QByteArray, kind);
    QFETCH(ProbeShows, expected);
    World world(bare ? Manner::Epic : Manner::Smart);
    const ad::keys::ReadKey other = newKey();
    if (fault == "client") {
        world.credentials.clientId = "11111111-2222-4333-8444-555555555555";
    } else if (fault == "aud") {
        world.credentials.audience = world.server->fhirBaseUrl();
    } else if (fault == "exp") {
        world.credentials.lifetime = 3600;
    } else if (fault == "scope") {
        world.credentials.scope = "user/Nothing.nothing";
    }
    ad::probes::Subject subject = world.send(fault == "key" ? &other : nullptr);
    QVERIFY(subject.file.response->status == 400 || subject.file.response->status == 401);
    const auto result = world.run(subject, {kind.toStdString()});
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->toText()) : "");
    QCOMPARE(result.sent, 1);
    QCOMPARE(world.server->judgements().size(), 2U);
    QCOMPARE(result.probes.size(), 1U);
    const std::string said = *subject.file.response->body + '\n' + *result.probes.front().response->body;
    if (shown(subject, kind.constData()) != expected)
        QFAIL(said.c_str());
}

void TestRun::freshFirst() {
    World world;
    world.credentials.scope = "user/Nothing.nothing";
    ad::probes::Subject subject = world.send();
    const std::string first = *subject.file.assertion;
    world.wait(1000);
    const auto result = world.run(subject, {"same_assertion"});
    QVERIFY(!result.error);
    QCOMPARE(result.sent, 2);
    QVERIFY(result.fresh && result.freshAnswer);
    // The fresh one is the case's own now, and its repetition is what was refused as one.
    QVERIFY(*subject.file.assertion != first);
    QCOMPARE(*subject.file.assertion, result.fresh->assertion);
    QCOMPARE(world.server->judgements().back().code, std::string("jti_reused"));
    QCOMPARE(shown(subject, "same_assertion"), ProbeShows::Passed);
}

void TestRun::freshAndGranted() {
    World world;
    world.registration.registeredAtMs = startMs;
    world.server->registerClient(world.registration);
    world.server->setPropagationMs(900000);
    ad::probes::Subject subject = world.send();
    QVERIFY(subject.file.response->status != 200);
    // By now the client is live: there is nothing left to tell apart.
    world.wait(1000);
    const auto result = world.run(subject, {"same_assertion", "unknown_client"});
    QVERIFY(!result.error);
    QCOMPARE(result.sent, 1);
    QCOMPARE(subject.file.response->status, 200);
    QVERIFY(subject.file.probes.empty());
    QVERIFY(subject.file.response->body->find("[removed") != std::string::npos);
}

void TestRun::tokensAreDropped() {
    // This server remembers no assertion: it grants twice.
    World world(Manner::BulkDataServer);
    ad::probes::Subject subject = world.send();
    QCOMPARE(subject.file.response->status, 200);
    const auto result = world.run(subject, {"same_assertion"});
    QVERIFY(!result.error);
    QCOMPARE(result.probes.front().response->status, 200);
    QVERIFY(result.probes.front().response->body->find("[removed") != std::string::npos);
    QCOMPARE(shown(subject, "same_assertion"), ProbeShows::Granted);
    // Written even with secrets, the case holds no token of a probe.
    const std::string written = ad::json::write(ad::diagnosis::toJson(subject.file, {true}));
    QCOMPARE(QByteArray::fromStdString(written).count("[removed, "), 2);
}

void TestRun::stopsWhenAskedTo() {
    World world;
    ad::probes::Subject subject = world.send(nullptr);
    world.server->setFault(Fault::RateLimited);
    const auto result = world.run(subject, {"unknown_client", "throwaway_key", "wrong_aud"});
    QCOMPARE(result.sent, 1);
    QCOMPARE(result.error->code, std::string("probe_stopped"));
    QCOMPARE(subject.file.probes.size(), 1U);
    QCOMPARE(shown(subject, "unknown_client"), ProbeShows::Nothing);
}

void TestRun::stopsWhenNobodyAnswers() {
    World world;
    ad::probes::Subject subject = world.send();
    world.server->stop();
    const auto result = world.run(subject, {"unknown_client", "throwaway_key"});
    QCOMPARE(result.sent, 1);
    QCOMPARE(result.error->code, std::string("probe_unreachable"));
    QCOMPARE(result.probes.front().response->networkError->kind, std::string("connect"));
}

void TestRun::followsNoRedirect() {
    World world;
    ad::probes::Subject subject = world.send();
    world.server->setFault(Fault::Redirect);
    const auto result = world.run(subject, {"unknown_client"});
    QVERIFY(!result.error);
    QCOMPARE(result.probes.front().response->redirects.size(), 1U);
    QCOMPARE(world.server->judgements().size(), 2U);
}

void TestRun::cancelled() {
    World world;
    const ad::probes::Subject subject = world.send();
    world.server->setFault(Fault::Hang);
    ad::net::Client client({}, world.clock());
    ad::probes::Run run(
        client, ad::probes::plan(subject, {"unknown_client", "wrong_aud"}, world.nowSeconds()).value().confirmed(),
        world.clock());
    QSignalSpy finished(&run, &ad::probes::Run::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.server->judgements().size(), 2U, 10000);
    QVERIFY(run.isRunning());
    run.cancel();
    run.cancel();
    QTRY_COMPARE(finished.size(), 1);
    const auto result = finished.front().front().value<ad::probes::Result>();
    QVERIFY(result.cancelled && !result.error);
    QCOMPARE(result.sent, 1);
    QVERIFY(result.probes.empty());
    QVERIFY(!run.isRunning());
}

void TestRun::cancelledBeforeTheFirst() {
    World world;
    const ad::probes::Subject subject = world.send();
    ad::net::Client client({}, world.clock());
    ad::probes::Run run(client, ad::probes::plan(subject, {"throwaway_key"}, world.nowSeconds()).value().confirmed(),
                        world.clock());
    QSignalSpy finished(&run, &ad::probes::Run::finished);
    run.start();
    run.cancel();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.front().front().value<ad::probes::Result>().sent, 0);
    QCOMPARE(world.server->judgements().size(), 1U);
}

void TestRun::destroyed() {
    World world;
    const ad::probes::Subject subject = world.send();
    world.server->setFault(Fault::Hang);
    ad::net::Client client({}, world.clock());
    auto run = std::make_unique<ad::probes::Run>(
        client, ad::probes::plan(subject, {"unknown_client"}, world.nowSeconds()).value().confirmed(), world.clock());
    run->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.server->judgements().size(), 2U, 10000);
    run.reset();
    QCoreApplication::processEvents();
    QCOMPARE(world.server->judgements().size(), 2U);
}

void TestRun::aNewAnswerOutdatesProbes() {
    World world;
    world.credentials.audience = world.server->fhirBaseUrl();
    ad::probes::Subject subject = world.send();
    QVERIFY(!world.run(subject, {"unknown_client"}).error);
    QVERIFY(!world.run(subject, {"unknown_client"}).error);
    QCOMPARE(subject.file.probes.size(), 1U);
    // The same answer once more: what the probe showed still holds.
    ad::diagnosis::CaseFile again = subject.file;
    const ad::attempt::Prepared sent{*again.assertion,
                                     ad::smart::tokenRequest(world.credentials.tokenEndpoint, *again.assertion, {})};
    ad::attempt::record(again, sent, *again.response);
    QCOMPARE(again.probes.size(), 1U);
    ad::diagnosis::CaseResponse other = *again.response;
    other.body = R"({"error":"invalid_scope"})";
    ad::attempt::record(again, sent, other);
    QVERIFY(again.probes.empty());
}

void TestRun::progress() {
    World world;
    const ad::probes::Subject subject = world.send();
    ad::net::Client client({}, world.clock());
    ad::probes::Run run(
        client, ad::probes::plan(subject, {"unknown_client", "wrong_aud"}, world.nowSeconds()).value().confirmed(),
        world.clock());
    QSignalSpy progress(&run, &ad::probes::Run::progress);
    QSignalSpy finished(&run, &ad::probes::Run::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(progress.size(), 2);
    QCOMPARE(progress.back(), (QVariantList{2, 2, QStringLiteral("a wrong audience")}));
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"

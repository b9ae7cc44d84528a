// The offer of a probe: asked first, sent once, and told at every step.
#include "probes/offer.h"

#include "probes/support.h"

using namespace probes_test;
using State = ad::probes::Offer::State;

class TestOffer : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void askedAndSent();
    void declined();
    void cannotBePlanned();
    void cancelled();
    void nothingWithoutAQuestion();
    void anotherAfterwards();
};

void TestOffer::askedAndSent() {
    World world;
    world.credentials.audience = world.server->fhirBaseUrl();
    ad::probes::Subject subject = world.send();
    ad::net::Client client({}, world.clock());
    ad::probes::Offer offer(client, world.clock());
    QSignalSpy changed(&offer, &ad::probes::Offer::changed);
    QSignalSpy answered(&offer, &ad::probes::Offer::answered);
    offer.make(subject, {"unknown_client", "wrong_aud"});
    QCOMPARE(offer.state(), State::Asking);
    QCOMPARE(changed.size(), 1);
    QVERIFY(offer.plan()->question().startsWith(QStringLiteral("This sends 2 requests to 127.0.0.1:")));
    QCOMPARE(world.server->judgements().size(), 1U);
    QStringList told;
    connect(&offer, &ad::probes::Offer::changed, this, [&] {
        if (offer.state() == State::Sending && !offer.progress().isEmpty())
            told << offer.progress();
    });
    offer.accept();
    offer.accept();
    QCOMPARE(offer.state(), State::Sending);
    QTRY_COMPARE_WITH_TIMEOUT(offer.state(), State::Finished, 20000);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(told, (QStringList{QStringLiteral("Sending 1 of 2: a made-up client ID"),
                                QStringLiteral("Sending 2 of 2: a wrong audience")}));
    QVERIFY(offer.progress().isEmpty() && !offer.problem());
    QCOMPARE(world.server->judgements().size(), 3U);
    ad::probes::apply(subject.file, offer.result());
    QCOMPARE(subject.file.probes.size(), 2U);
}

void TestOffer::declined() {
    World world;
    ad::net::Client client({}, world.clock());
    ad::probes::Offer offer(client, world.clock());
    offer.make(world.send(), {"unknown_client"});
    offer.decline();
    QCOMPARE(offer.state(), State::Idle);
    QVERIFY(!offer.plan());
    offer.accept();
    QCOMPARE(offer.state(), State::Idle);
    QCOMPARE(world.server->judgements().size(), 1U);
}

void TestOffer::cannotBePlanned() {
    World world;
    ad::probes::Subject subject = world.send();
    subject.file.response.reset();
    ad::net::Client client({}, world.clock());
    ad::probes::Offer offer(client, world.clock());
    offer.make(subject, {"unknown_client"});
    QCOMPARE(offer.state(), State::Refused);
    QCOMPARE(offer.problem()->code, std::string("probe_no_answer"));
    offer.accept();
    QCOMPARE(offer.state(), State::Refused);
}

void TestOffer::cancelled() {
    World world;
    const ad::probes::Subject subject = world.send();
    world.server->setFault(ad::practice::Fault::Hang);
    ad::net::Client client({}, world.clock());
    ad::probes::Offer offer(client, world.clock());
    offer.make(subject, {"unknown_client"});
    offer.accept();
    QTRY_COMPARE_WITH_TIMEOUT(world.server->judgements().size(), 2U, 10000);
    offer.make(subject, {"wrong_aud"}); // not while something is under way
    QCOMPARE(offer.state(), State::Sending);
    offer.cancel();
    QTRY_COMPARE(offer.state(), State::Finished);
    QVERIFY(offer.result().cancelled && offer.result().probes.empty());
}

void TestOffer::nothingWithoutAQuestion() {
    World world;
    ad::net::Client client({}, world.clock());
    ad::probes::Offer offer(client, world.clock());
    offer.accept();
    offer.cancel();
    QCOMPARE(offer.state(), State::Idle);
}

void TestOffer::anotherAfterwards() {
    World world;
    ad::probes::Subject subject = world.send();
    ad::net::Client client({}, world.clock());
    ad::probes::Offer offer(client, world.clock());
    connect(&offer, &ad::probes::Offer::answered, this,
            [&](const ad::probes::Result& result) { ad::probes::apply(subject.file, result); });
    for (const char* kind : {"throwaway_key", "absurd_scope"}) {
        offer.make(subject, {kind});
        offer.accept();
        QTRY_COMPARE_WITH_TIMEOUT(offer.state(), State::Finished, 20000);
        QVERIFY(!offer.problem());
    }
    QCOMPARE(subject.file.probes.size(), 2U);
}

QTEST_GUILESS_MAIN(TestOffer)
#include "tst_offer.moc"

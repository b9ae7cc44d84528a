// The states of the rail, and the card of the private key in every state, each as a table.
#include "base/language.h"
#include "credentials/key_card.h"
#include "frame/rail.h"
#include "ui/frame_support.h"
#include "ui/profiles_support.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <functional>

using namespace ad;
using namespace ad::ui;
using namespace Qt::StringLiterals;

using Change = std::function<void(SessionView&)>;
Q_DECLARE_METATYPE(Change)

namespace {

diagnosis::Finding finding(diagnosis::Verdict verdict, const char* check, const char* in, const char* name) {
    diagnosis::Finding made;
    made.check = check;
    made.verdict = verdict;
    made.message = text(check);
    made.at.emplace();
    made.at->in = in;
    made.at->pointer = name;
    return made;
}

} // namespace

class TestRailAndKey : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { speak(u"en"_s); } // for the plural forms

    void statesOfTheRail_data() {
        QTest::addColumn<QString>("step");
        QTest::addColumn<Change>("change");
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("counted");
        const auto row = [](const char* name, const char* step, Change change, Mark mark, const char* note = "",
                            const char* counted = "") {
            QTest::newRow(name) << QString::fromLatin1(step) << std::move(change) << mark << QString::fromLatin1(note)
                                << QString::fromLatin1(counted);
        };
        const auto ready = [](SessionView& view) {
            view.key.state = KeyView::State::Ready;
            view.clientId = u"me"_s;
            view.server = view.tokenEndpoint = u"https://ehr.example.org/token"_s;
        };
        row(
            "nothing yet", "Credentials", [](SessionView&) {}, Mark::None);
        row("all three", "Credentials", ready, Mark::Pass);
        row(
            "an address without a token endpoint", "Credentials",
            [ready](SessionView& view) {
                ready(view);
                view.tokenEndpoint.clear();
                view.discovery.sentence = u"There is no smart-configuration at this address."_s;
            },
            Mark::Warn, "address");
        row(
            "an address that was not asked yet", "Credentials",
            [ready](SessionView& view) {
                ready(view);
                view.tokenEndpoint.clear();
            },
            Mark::None);
        row(
            "a key that no server takes", "Credentials",
            [ready](SessionView& view) {
                ready(view);
                view.key.objection = u"too short"_s;
            },
            Mark::Fail, "key");
        row(
            "another key is registered", "Credentials",
            [ready](SessionView& view) {
                ready(view);
                view.registered.mark = Mark::Fail;
            },
            Mark::Fail, "other key");
        row(
            "a locked key", "Credentials", [](SessionView& view) { view.key.state = KeyView::State::NeedsPassphrase; },
            Mark::Warn, "passphrase");
        row(
            "a key that is only named", "Credentials",
            [](SessionView& view) { view.key.state = KeyView::State::Named; }, Mark::Warn, "key");
        const auto signedOne = [](SessionView& view) { view.assertion.source = AssertionView::Source::Signed; };
        row("a clean assertion", "Assertion", signedOne, Mark::Pass);
        row(
            "a claim is wrong", "Assertion",
            [signedOne](SessionView& view) {
                signedOne(view);
                view.diagnosis.findings = {finding(diagnosis::Verdict::Fail, "aud-is-token-endpoint", "claims", "/aud"),
                                           finding(diagnosis::Verdict::Fail, "form-is-right", "request", "/body")};
            },
            Mark::Fail, "1 problem", "aud-is-token-endpoint");
        row(
            "a flaw of its writing", "Assertion",
            [signedOne](SessionView& view) {
                signedOne(view);
                view.assertion.flaws = {u"a line break"_s};
            },
            Mark::Warn);
        row(
            "it cannot be made", "Assertion",
            [](SessionView& view) {
                view.assertion.error = Error{"x", u"No."_s, {}, {}};
            },
            Mark::Fail);
        row(
            "under way", "Request", [](SessionView& view) { view.sending = true; }, Mark::Waiting, "sending");
        row(
            "refused", "Request",
            [](SessionView& view) {
                view.exchange.present = true;
                view.exchange.status = 400;
                view.exchange.mark = Mark::Fail;
            },
            Mark::Fail, "400");
        row(
            "no answer", "Request",
            [](SessionView& view) {
                view.exchange.present = true;
                view.exchange.mark = Mark::Fail;
            },
            Mark::Fail);
        const auto judged = [](SessionView& view, diagnosis::Outcome outcome) {
            view.diagnosed = true;
            view.diagnosis.outcome = outcome;
        };
        row(
            "not sent, nothing wrong", "Diagnosis",
            [judged](SessionView& view) { judged(view, diagnosis::Outcome::NotSent); }, Mark::Consistent);
        row(
            "not sent yet, and something is suspected", "Diagnosis",
            [judged](SessionView& view) {
                judged(view, diagnosis::Outcome::NotSent);
                view.diagnosis.causes.emplace_back();
            },
            Mark::Unknown);
        row(
            "granted", "Diagnosis", [judged](SessionView& view) { judged(view, diagnosis::Outcome::Granted); },
            Mark::Pass);
        row(
            "a problem", "Diagnosis",
            [judged](SessionView& view) {
                judged(view, diagnosis::Outcome::Rejected);
                view.diagnosis.findings = {finding(diagnosis::Verdict::Fail, "aud-is-token-endpoint", "claims", "/aud"),
                                           finding(diagnosis::Verdict::Fail, "body-is-form", "request", "")};
            },
            Mark::Fail, "2 problems", "aud-is-token-endpoint body-is-form");
        row(
            "a question is left", "Diagnosis",
            [judged](SessionView& view) {
                judged(view, diagnosis::Outcome::Rejected);
                auto open = finding(diagnosis::Verdict::Unknown, "key-age", "key", "");
                open.question = diagnosis::Question{
                    "key_registered_at", diagnosis::Question::Kind::Time, u"When was the key saved?"_s, {}};
                view.diagnosis.findings = {open};
            },
            Mark::Unknown, "1 question", "When was the key saved?");
    }

    void statesOfTheRail() {
        QFETCH(QString, step);
        QFETCH(Change, change);
        QFETCH(Mark, mark);
        QFETCH(QString, note);
        QFETCH(QString, counted);
        Scene scene;
        SessionView view;
        change(view);
        scene.session.adopt(view);
        const auto items = scene.window.findChildren<RailItem*>();
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const RailItem* one) { return one->accessibleName() == step; });
        QVERIFY(item != items.end());
        const QString wanted = mark == Mark::None ? u"Opens this page"_s
                               : note.isEmpty()   ? markName(mark)
                                                  : markName(mark) + u", "_s + note;
        // A number says what it counts.
        QTRY_COMPARE((*item)->accessibleDescription(), counted.isEmpty() ? wanted : wanted + u": "_s + counted);
        const QString lines = QString(counted).replace(u"endpoint "_s, u"endpoint<br>"_s);
        QVERIFY2((*item)->toolTip().contains(lines), qPrintable((*item)->toolTip()));
    }

    void statesOfTheKey_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("not_");
        const auto ready = [](SessionView& view) {
            KeyView& key = view.key;
            key.state = KeyView::State::Ready;
            key.name = u"bulk-export.pem"_s;
            key.description = u"RSA 2048"_s;
            key.writtenAs = u"PKCS#8, not encrypted"_s;
            key.thumbprint = u"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s;
            key.algorithms = {u"RS384"_s, u"RS256"_s, u"RS512"_s, u"PS384"_s, u"PS256"_s, u"PS512"_s};
            key.publicPem = u"-----BEGIN PUBLIC KEY-----"_s;
        };
        QTest::newRow("none") << Change([](SessionView&) {}) << u"Drop the key that signs"_s << u"Thumbprint"_s;
        QTest::newRow("one that is only named") << Change([](SessionView& view) {
            view.key.state = KeyView::State::Named;
            view.key.path = u"/home/ada/key.pem"_s;
        }) << u"It is read only if you say so"_s << u"Thumbprint"_s;
        QTest::newRow("being read") << Change([](SessionView& view) { view.key.state = KeyView::State::Reading; })
                                    << u"Reading…"_s << u"Drop the key"_s;
        QTest::newRow("locked") << Change([](SessionView& view) { view.key.state = KeyView::State::NeedsPassphrase; })
                                << u"stays in memory only"_s << u"does not open the key"_s;
        QTest::newRow("locked, and the passphrase was another") << Change([](SessionView& view) {
            view.key.state = KeyView::State::NeedsPassphrase;
            view.key.wrongPassphrase = true;
        }) << u"does not open the key"_s << u"Drop the key"_s;
        QTest::newRow("unreadable") << Change([](SessionView& view) {
            view.key.state = KeyView::State::Failed;
            view.key.error = Error{"key_unreadable", u"This is no key."_s, {}, u"Bring another."_s};
        }) << u"This is no key. Bring another."_s
                                    << u"Thumbprint"_s;
        QTest::newRow("ready") << Change(ready) << u"RSA 2048 · PKCS#8, not encrypted"_s << u"Repaired"_s;
        QTest::newRow("all that it can sign")
            << Change(ready) << u"RS384, RS256, RS512, PS384, PS256, PS512"_s << u"Certificate"_s;
        QTest::newRow("repaired") << Change([ready](SessionView& view) {
            ready(view);
            view.key.repairs = {u"The line breaks were written as \\n."_s};
        }) << u"The line breaks were written as"_s
                                  << u"Drop the key"_s;
        QTest::newRow("with its certificate") << Change([ready](SessionView& view) {
            ready(view);
            view.key.certificateSha1 = u"4F9A"_s;
        }) << u"Certificate"_s << u"Repaired"_s;
        QTest::newRow("one that no server takes") << Change([ready](SessionView& view) {
            ready(view);
            view.key.objection = u"Too short for RS384."_s;
        }) << u"Too short for RS384."_s << u"Repaired"_s;
    }

    void statesOfTheKey() {
        QFETCH(Change, change);
        QFETCH(QString, says);
        QFETCH(QString, not_);
        Session session;
        KeyCard card(session);
        card.resize(400, 500);
        card.show();
        SessionView view;
        change(view);
        session.adopt(view);
        QVERIFY2(seen(card).contains(says), qPrintable(seen(card)));
        QVERIFY2(!seen(card).contains(not_), qPrintable(seen(card)));
        const auto* pill = card.findChild<Pill*>();
        const bool fits = view.key.state == KeyView::State::Ready && view.key.objection.isEmpty();
        QCOMPARE(pill->isVisible(), fits);
        QVERIFY(!fits || pill->text() == u"fits RS384"_s);
    }

    void allAlgorithmsAreSeen() {
        Session session;
        KeyCard card(session);
        SessionView view;
        view.key.state = KeyView::State::Ready;
        view.key.algorithms = {u"RS384"_s, u"RS256"_s, u"RS512"_s, u"PS384"_s, u"PS256"_s, u"PS512"_s};
        session.adopt(view);
        card.resize(380, 400);
        card.show();
        const auto labels = card.findChildren<TextLabel*>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const TextLabel* one) {
            return one->isVisible() && one->text().contains(u"PS512"_s);
        });
        QVERIFY(found != labels.end());
        QTRY_VERIFY((*found)->height() >= (*found)->heightForWidth((*found)->width()));
    }
};

QTEST_MAIN(TestRailAndKey)
#include "tst_rail_and_key.moc"

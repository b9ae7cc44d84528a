// What the past says where what is sent now is known value by value: what differs from what worked is named, and
// "nothing changed" is said of what was compared alone.
#include "attempt/attempt.h"
#include "diagnosis/sent.h"
#include "keys/key.h"

#include <QTest>
#include <algorithm>

using namespace ad;
using namespace ad::diagnosis;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z

const keys::Key& key(int which) {
    static const keys::Key made[] = {*keys::generate("rsa2048"), *keys::generate("rsa2048")};
    return made[which];
}

attempt::Credentials usual() {
    attempt::Credentials c;
    c.tokenEndpoint = "https://ehr.example.com/oauth2/token";
    c.clientId = "backend-7";
    c.scope = "system/Patient.rs";
    c.kid = "k1";
    return c;
}

/// A case as this program makes it: signed by that key, and answered.
CaseFile sentAt(std::int64_t at, const attempt::Credentials& c, int which, const char* body) {
    CaseFile file;
    file.now = now;
    file.tokenEndpoint = c.tokenEndpoint;
    file.clientId = c.clientId;
    file.scope = c.scope;
    keys::ReadKey read;
    read.key = key(which);
    const auto prepared = attempt::prepare(c, read, {}, at, systemRandom);
    net::Exchange exchange;
    exchange.status = std::string_view(body).find("access_token") == std::string_view::npos ? 401 : 200;
    exchange.body = body;
    exchange.receivedAtMs = at * 1000;
    attempt::record(file, *prepared, exchange);
    const Secret pem = key(which).pkcs8Pem();
    file.key.pem = std::string(pem.view());
    return file;
}

constexpr const char* granted = R"({"access_token":"t","token_type":"bearer"})";
constexpr const char* refused = R"({"error":"invalid_client"})";

/// Refused now with `c` and that key, after a grant a day ago with what is usual.
CaseFile afterAGrant(const attempt::Credentials& c, int which, bool keyKnown = true) {
    const CaseFile worked = sentAt(now - 86400, usual(), 0, granted);
    CaseFile file = sentAt(now, c, which, refused);
    CaseAttempt entry;
    entry.at = now - 86400;
    entry.status = 200;
    entry.sent = sentOf(worked, keyKnown ? key(0).thumbprint() : std::string());
    file.history.edit().push_back(entry);
    return file;
}

const Finding& found(const Diagnosis& d, const char* check) {
    return *std::find_if(d.findings.begin(), d.findings.end(), [&](const Finding& f) { return f.check == check; });
}

/// What is not listed stands behind everything that is, however long the list.
std::size_t placeOf(const Diagnosis& d, const char* cause) {
    constexpr std::size_t notListed = 99;
    const auto at =
        std::find_if(d.causes.begin(), d.causes.end(), [&](const RankedCause& c) { return c.cause == cause; });
    return at == d.causes.end() ? notListed : static_cast<std::size_t>(at - d.causes.begin());
}

QString listed(const Diagnosis& d) {
    QStringList out;
    for (const RankedCause& c : d.causes)
        out << QStringLiteral("%1 %2").arg(text(c.cause)).arg(c.score);
    return out.join(QLatin1String(", "));
}

bool says(const Diagnosis& d, const char* words) {
    return std::any_of(d.causes.begin(), d.causes.end(), [&](const RankedCause& c) {
        return std::any_of(c.because.begin(), c.because.end(),
                           [&](const QString& why) { return why.contains(QLatin1String(words)); });
    });
}

constexpr const char* same = "with the same key, client ID, aud and endpoint";
constexpr const char* notKnown = "nothing is known to have changed";

} // namespace

class TestWhatChanged : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void differences_data();
    void differences();
    void anotherKeyAtEpic();
    void nothing();
    void keyNotKnown();
    void eachItsOwnAssertion();
    void inTheCaseFile();
};

void TestWhatChanged::differences_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char* what, const char* says, const char* cause) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(says) << QByteArray(cause);
    };
    row("key", "the key", "public_key_mismatch");
    row("client", "the client ID", "client_unknown");
    row("aud", "aud", "aud_mismatch");
    row("endpoint", "the token endpoint", "client_unknown");
    row("scope", "the scope", ""); // what it leads to is another answer
    row("kid", "kid", "kid_unknown");
    row("lifetime", "the lifetime", "");
}

void TestWhatChanged::differences() {
    QFETCH(QString, what);
    QFETCH(QString, says);
    QFETCH(QByteArray, cause);
    attempt::Credentials c = usual();
    if (what == QLatin1String("client"))
        c.clientId = "backend-8";
    else if (what == QLatin1String("aud"))
        c.audience = "https://ehr.example.com/fhir";
    else if (what == QLatin1String("endpoint")) {
        c.tokenEndpoint = "https://ehr.example.com/oauth2/v2/token";
        c.audience = usual().tokenEndpoint;
    } else if (what == QLatin1String("scope"))
        c.scope = "system/Group.rs";
    else if (what == QLatin1String("kid"))
        c.kid = "k2";
    else if (what == QLatin1String("lifetime"))
        c.lifetime = 200;
    const CaseFile file = afterAGrant(c, what == QLatin1String("key") ? 1 : 0);
    const Diagnosis d = diagnose(file, now);
    const Finding& f = found(d, "worked-before");
    // A scope or a lifetime may be other for other reasons.
    const bool aside = cause.isEmpty();
    QCOMPARE(f.verdict, aside ? Verdict::Warn : Verdict::Fail);
    QVERIFY(!f.proof);
    QVERIFY2(f.message.endsWith(QStringLiteral("differs since: %1.").arg(says)), qPrintable(f.message));
    QVERIFY(!::says(d, same) && !::says(d, notKnown));
    if (cause.isEmpty())
        return;
    CaseFile without = file;
    without.history.edit().front().sent.clear();
    QVERIFY2(placeOf(d, cause) < placeOf(diagnose(without, now), cause) || placeOf(d, cause) == 0,
             qPrintable(listed(d) + QStringLiteral(" // ") + listed(diagnose(without, now))));
}

void TestWhatChanged::anotherKeyAtEpic() {
    // Waiting is what Epic's bare answer means most often, but not where the key of an hour ago was taken.
    CaseFile file = afterAGrant(usual(), 1);
    file.vendor = "epic";
    file.history.edit().front().at = now - 3600;
    const Diagnosis d = diagnose(file, now);
    QVERIFY2(placeOf(d, "public_key_mismatch") == 0, qPrintable(listed(d)));
    QVERIFY2(d.summary.contains(QStringLiteral("the key")), qPrintable(d.summary));
    file.history.edit().front().at = now - 90 * 86400;
    QCOMPARE(found(diagnose(file, now), "worked-before").verdict, Verdict::Warn);
}

void TestWhatChanged::nothing() {
    const Diagnosis d = diagnose(afterAGrant(usual(), 0), now);
    QCOMPARE(found(d, "worked-before").verdict, Verdict::Pass);
    QVERIFY(::says(d, same) && !::says(d, notKnown));
}

void TestWhatChanged::keyNotKnown() {
    // The key of then is not known: what is the same is not said to be so.
    const Diagnosis d = diagnose(afterAGrant(usual(), 1, false), now);
    QCOMPARE(found(d, "worked-before").verdict, Verdict::Pass);
    QVERIFY(!::says(d, same) && ::says(d, notKnown));
}

void TestWhatChanged::eachItsOwnAssertion() {
    // Granted once, then refused again and again, each time with an assertion of its own.
    CaseFile file = afterAGrant(usual(), 0);
    for (const int hours : {23, 22}) {
        CaseAttempt bad;
        bad.at = now - hours * 3600;
        bad.status = 401;
        bad.error = "invalid_client";
        file.history.edit().push_back(bad);
    }
    QCOMPARE(found(diagnose(file, now), "assertion-is-fresh").verdict, Verdict::Pass);
    // Of a history that does not tell what was sent, it may be one assertion.
    file.history.edit().front().sent.clear();
    QCOMPARE(found(diagnose(file, now), "assertion-is-fresh").verdict, Verdict::Warn);
}

void TestWhatChanged::inTheCaseFile() {
    CaseFile file = afterAGrant(usual(), 0);
    const auto written = toJson(file).dump();
    const auto read = readCase(written);
    QVERIFY(read.has_value());
    QVERIFY(read->history == file.history);
    QVERIFY(valueOf(read->history->front().sent, "key") != nullptr);
    QCOMPARE(*valueOf(read->history->front().sent, "form.scope"), std::string("system/Patient.rs"));
}

QTEST_APPLESS_MAIN(TestWhatChanged)
#include "tst_what_changed.moc"

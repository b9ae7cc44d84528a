// What is told of an exchange beside its bytes: where the time went, TLS, the clocks, what was changed since the one
// before; and what discovery found.
#include "base/error.h"
#include "keys/certificate.h"
#include "request/attempts_model.h"
#include "session/exchange_work.h"
#include "session/session_private.h"
#include "widgets/charts.h"

#include <QLocale>
#include <QTest>

using namespace ad;
using namespace ad::ui;
using namespace Qt::StringLiterals;

namespace {

/// Name and value of every row: "Wait 249 ms".
QStringList rowsOf(const ExchangeView& view) {
    QStringList rows;
    for (const Span& span : view.spans) {
        rows << span.name + u' ' + (span.instead.isEmpty() ? millisecondsInWords(span.to - span.from) : span.instead);
    }
    return rows;
}

QString fact(const ExchangeView& view, const QString& name) {
    for (const ExchangeFact& one : view.facts) {
        if (one.name == name) {
            return one.value;
        }
    }
    return {};
}

net::Exchange answered() {
    net::Exchange exchange;
    exchange.status = 400;
    exchange.body = R"({"error":"invalid_client"})";
    return exchange;
}

std::string encoded(const char* json) {
    return QByteArray(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

constexpr auto firstHeader = R"({"alg":"RS384","kid":"1"})";
constexpr auto firstClaims = R"({"iss":"me","sub":"me","aud":"https://a.example","jti":"1","iat":100,"exp":340})";

std::string assertionOf(const char* header, const char* claims) {
    return encoded(header) + '.' + encoded(claims) + ".c2ln";
}

} // namespace

class TestExchangeView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// What is kept to be laid out in another language shows the same, and holds no token.
    void keptWithoutTokens() {
        net::Exchange exchange = answered();
        exchange.status = 200;
        exchange.body = R"({"access_token":"s3cr3t-t0ken","token_type":"bearer","expires_in":300})";
        const net::Exchange kept = withoutTokens(exchange);
        QVERIFY(kept.body.find("s3cr3t") == std::string::npos);
        const ExchangeView one = layOut(exchange), other = layOut(kept);
        QCOMPARE(other.body, one.body);
        QCOMPARE(other.sentence, one.sentence);
        QCOMPARE(other.mark, one.mark);
        QCOMPARE(summarise(kept).answer, summarise(exchange).answer);
    }

    void whatNeverLeftWasNotReceived() {
        net::Exchange exchange;
        exchange.error.emplace();
        exchange.error->kind = "tls";
        exchange.error->message = u"The authority is not trusted here."_s;
        exchange.error->todo = u"Trust it."_s;
        exchange.timings = {-1, 1, -1, -1, -1, 30};
        const ExchangeView view = layOut(exchange);
        QVERIFY(view.neverLeft);
        QCOMPARE(rowsOf(view), QStringList({u"Name –"_s, u"Connect 1 ms"_s, u"TLS 29 ms"_s, u"Send –"_s, u"Wait –"_s,
                                            u"Receive –"_s}));
        QVERIFY(view.spans.at(2).role == Role::Fail);
        // Said once, each in its place.
        QCOMPARE(view.body, u"The authority is not trusted here."_s);
        QCOMPARE(view.sentence, u"Trust it."_s);
        // One that left and got no answer was sent.
        exchange.error->kind = "timeout";
        exchange.timings = {-1, 1, 20, 21, -1, 30000};
        QVERIFY(!layOut(exchange).neverLeft);
    }

    void aLongReasonIsCutAtItsEnd() {
        net::Exchange exchange = answered();
        const QString reason =
            u"The assertion was not taken because the key that signed it is not among those of this "
            "client at this server as they were read a moment ago, and the rest of this sentence says "
            "nothing that anybody needs to read"_s;
        exchange.body = nlohmann::json{{"error", "invalid_client"}, {"error_description", reason.toStdString()}}.dump();
        const QString sentence = layOut(exchange).sentence;
        QVERIFY2(sentence.contains(u"The assertion was not taken because the key that signed it is not among"_s) &&
                     sentence.endsWith(u'\u2026') && sentence.count(u'\u2026') == 1,
                 qPrintable(sentence));
        QVERIFY2(reason.contains(sentence.chopped(1).section(u' ', -1) + u' '),
                 qPrintable(sentence)); // between two words
    }

    void everyStepHasItsRow_data() {
        QTest::addColumn<QList<double>>("ends");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("over TLS") << QList<double>{14, -1, 147, 148, 397, 412}
                                  << QStringList{u"Name 14 ms"_s, u"Connect in TLS"_s, u"TLS 133 ms"_s,
                                                 u"Send 1 ms"_s,  u"Wait 249 ms"_s,    u"Receive 15 ms"_s};
        QTest::newRow("over plain HTTP, to an address")
            << QList<double>{-1, 9, -1, 9, 9.4, 9.6}
            << QStringList{u"Name –"_s,      u"Connect 9 ms"_s, u"TLS –"_s,
                           u"Send < 1 ms"_s, u"Wait < 1 ms"_s,  u"Receive < 1 ms"_s};
        QTest::newRow("the name was not found")
            << QList<double>{-1, -1, -1, -1, -1, 1200}
            << QStringList{u"Name –"_s, u"Connect –"_s, u"TLS –"_s, u"Send –"_s, u"Wait –"_s, u"Receive 1.2 s"_s};
    }

    void everyStepHasItsRow() {
        QFETCH(QList<double>, ends);
        QFETCH(QStringList, rows);
        net::Exchange exchange = answered();
        exchange.timings = {ends.at(0), ends.at(1), ends.at(2), ends.at(3), ends.at(4), ends.at(5)};
        QCOMPARE(rowsOf(layOut(exchange)), rows);
    }

    void theRowsAreThereBeforeAnythingWasSent() {
        const ExchangeView before = nothingSent();
        net::Exchange exchange = answered();
        const ExchangeView after = layOut(exchange);
        QCOMPARE(before.spans.size(), after.spans.size());
        QCOMPARE(before.facts.size(), after.facts.size());
        for (const QString& row : rowsOf(before)) {
            QVERIFY2(row.endsWith(u'–'), qPrintable(row));
        }
        QVERIFY(!before.untimed.isEmpty() && after.untimed.isEmpty());
    }

    void aCaseShowsOnlyWhatItTells() {
        diagnosis::CaseResponse response;
        response.status = 400;
        const ExchangeView silent = layOut(response, {});
        QCOMPARE(silent.untimed, u"The case does not say how long it took."_s);
        QCOMPARE(silent.total, QString());
        QVERIFY(silent.facts.isEmpty());
        // Its Date header and the moment when it came tell of both clocks.
        response.receivedAt = 1795428000;
        response.headers = {{"Date", "Mon, 23 Nov 2026 10:00:46 GMT"}};
        response.tls = diagnosis::CaseTls();
        response.tls->protocol = "TLSv1.3";
        const ExchangeView told = layOut(response, {});
        QCOMPARE(told.facts.size(), 2);
        QCOMPARE(fact(told, u"Encryption"_s), u"TLS 1.3"_s);
        QCOMPARE(fact(told, u"Clocks"_s), u"the server’s is 46 s ahead of yours"_s);
        response.timings.end = 412;
        const ExchangeView timed = layOut(response, {});
        QCOMPARE(timed.untimed, QString());
        QCOMPARE(timed.total, u"412 ms"_s);
    }

    void anUnknownTimeHasNoBar() {
        Waterfall waterfall;
        waterfall.resize(400, 40);
        waterfall.setSpans({{u"Name"_s, 0, 0, Role::Fail, u"–"_s}, {u"Wait"_s, 0, 40, Role::Pass}});
        const QImage image = waterfall.grab().toImage();
        const int rowHeight = waterfall.sizeHint().height() / 2;
        const auto coloured = [&](int row, Role role) {
            int found = 0;
            for (int x = waterfall.namesWidth(); x < image.width(); ++x) {
                found += image.pixelColor(x, row * rowHeight + rowHeight / 2) == ink(role) ? 1 : 0;
            }
            return found;
        };
        QCOMPARE(coloured(0, Role::Fail), 0);
        QVERIFY(coloured(1, Role::Pass) > 100);
        QCOMPARE(waterfall.accessibleDescription(), u"Wait 40 ms"_s);
        // Rows closer than this run together for the eye.
        QVERIFY(rowHeight >= 20);
    }

    void theTwoClocks_data() {
        QTest::addColumn<double>("difference");
        QTest::addColumn<QString>("says");
        QTest::newRow("a second is none: a Date has whole ones") << -1.4 << u"both agree"_s;
        QTest::newRow("behind") << -46.2 << u"the server’s is 46 s behind yours"_s;
        QTest::newRow("ahead") << 1.6 << u"the server’s is 2 s ahead of yours"_s;
    }

    void theTwoClocks() {
        QFETCH(double, difference);
        QFETCH(QString, says);
        net::Exchange exchange = answered();
        QCOMPARE(fact(layOut(exchange), u"Clocks"_s), u"–"_s);
        exchange.clockDifference = difference;
        QCOMPARE(fact(layOut(exchange), u"Clocks"_s), says);
    }

    void whatTlsTold() {
        net::Exchange exchange = answered();
        QCOMPARE(fact(layOut(exchange), u"Encryption"_s), u"none"_s);
        const auto key = keys::generate("p256");
        const auto certificate = keys::selfSigned(*key, u"ehr.example.org"_s, 1795428000, 30);
        QVERIFY(certificate);
        exchange.tls = net::TlsFacts{"TLSv1.3", "", {certificate->pem()}, {}};
        exchange.peerAddress = "192.0.2.7";
        exchange.proxy = "proxy.example.org:3128";
        const ExchangeView view = layOut(exchange);
        const QString until =
            QLocale().toString(QDateTime::fromSecsSinceEpoch(certificate->notAfter).date(), QLocale::ShortFormat);
        QCOMPARE(fact(view, u"Encryption"_s), u"TLS 1.3 · ehr.example.org, by itself, valid until %1"_s.arg(until));
        QCOMPARE(fact(view, u"Address"_s), u"192.0.2.7 · by the proxy proxy.example.org:3128"_s);
        // What is wrong comes first.
        exchange.tls->errors = {"The certificate is self-signed"};
        QVERIFY(fact(layOut(exchange), u"Encryption"_s).startsWith(u"The certificate is self-signed"_s));
    }

    void whatWasChanged_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("thumbprint");
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QString>("says");
        const QByteArray header = R"({"alg":"RS384","kid":"1"})";
        const QByteArray claims = R"({"iss":"me","sub":"me","aud":"https://a.example","jti":"2","iat":500,"exp":740})";
        QTest::newRow("nothing but what is new each time")
            << header << claims << QByteArray("T") << QByteArray() << u"the same again"_s;
        QTest::newRow("a claim") << header << QByteArray(claims).replace("https://a", "https://b") << QByteArray("T")
                                 << QByteArray() << u"aud changed"_s;
        QTest::newRow("its life") << header << QByteArray(claims).replace("740", "1100") << QByteArray("T")
                                  << QByteArray() << u"exp changed"_s;
        QTest::newRow("until the same moment") << header << QByteArray(claims).replace("740", "340") << QByteArray("T")
                                               << QByteArray() << u"the same again"_s;
        QTest::newRow("a claim that is gone") << header << QByteArray(claims).replace(R"("jti":"2",)", "")
                                              << QByteArray("T") << QByteArray() << u"jti changed"_s;
        QTest::newRow("the client") << header << QByteArray(claims).replace("\"me\"", "\"you\"") << QByteArray("T")
                                    << QByteArray() << u"client ID changed"_s;
        QTest::newRow("the key and its name") << QByteArray(header).replace("\"1\"", "\"2\"") << claims
                                              << QByteArray("U") << QByteArray() << u"key, kid changed"_s;
        QTest::newRow("the form") << header << claims << QByteArray("T") << QByteArray("system%2F*.rs")
                                  << u"scope changed"_s;
        QTest::newRow("much") << QByteArray(header).replace("RS384", "RS256").replace("\"1\"", "\"2\"")
                              << QByteArray(claims).replace("https://a", "https://b") << QByteArray("U") << QByteArray()
                              << u"key, alg and 2 more changed"_s;
    }

    void whatWasChanged() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, claims);
        QFETCH(QByteArray, thumbprint);
        QFETCH(QByteArray, scope);
        QFETCH(QString, says);
        const auto sent = [](const std::string& assertion, const std::string& signedBy, const std::string& asked) {
            return SentParts{assertion,
                             smart::tokenRequest("https://a.example", assertion,
                                                 QByteArray::fromPercentEncoding(asked.c_str()).toStdString()),
                             signedBy};
        };
        const SentParts first = sent(assertionOf(firstHeader, firstClaims), "T", {});
        const SentParts second = sent(assertionOf(header, claims), thumbprint.toStdString(), scope.toStdString());
        QCOMPARE(changedInWords(first, second), says);
        // Of the first attempt, and of one whose assertion nobody knows, nothing is said.
        QCOMPARE(changedInWords({}, second), QString());
    }

    void aRowTellsWhatChanged() {
        AttemptsModel model;
        AttemptView attempt;
        attempt.clock = u"10:03:12"_s;
        attempt.answer = u"400 invalid_client"_s;
        attempt.detail = u"412 ms"_s;
        AttemptView again = attempt;
        again.changed = u"aud changed"_s;
        model.setAttempts({again, attempt});
        QCOMPARE(model.index(0, AttemptsModel::DetailColumn).data().toString(), u"412 ms · aud changed"_s);
        QCOMPARE(model.index(1, AttemptsModel::DetailColumn).data().toString(), u"412 ms"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"aud changed"_s));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"aud changed"_s));
    }

    void whatDiscoveryFound_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<QString>("says");
        const QByteArray found = R"({"token_endpoint":"https://ehr.example.org/auth/oauth2/token",)"
                                 R"("token_endpoint_auth_methods_supported":["private_key_jwt"],"capabilities":[]})";
        QTest::newRow("all is well") << 200 << found << Mark::Pass
                                     << u"token endpoint …/oauth2/token · private_key_jwt offered"_s;
        QTest::newRow("another method") << 200 << QByteArray(found).replace("private_key_jwt", "client_secret_basic")
                                        << Mark::Warn << u"does not offer private_key_jwt"_s;
        QTest::newRow("elsewhere") << 200 << QByteArray(found).replace("//ehr.", "//login.") << Mark::Pass
                                   << u"https://login.example.org/auth/oauth2/token"_s;
        QTest::newRow("nothing there") << 404 << QByteArray("no") << Mark::Warn << u"(HTTP 404)"_s;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << Mark::Fail << QString();
    }

    void whatDiscoveryFound() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Mark, mark);
        QFETCH(QString, says);
        diagnosis::CaseFile file;
        file.fhirBaseUrl = "https://ehr.example.org/fhir";
        file.discovery.emplace();
        file.discovery.edit().status = status;
        file.discovery.edit().body = body.toStdString();
        const DiscoveryView view = discoveryView(file);
        QCOMPARE(view.mark, mark);
        QVERIFY2(view.sentence.contains(says) && !view.sentence.isEmpty(), qPrintable(view.sentence));
    }

    void whatIsKnownWithoutAsking() {
        diagnosis::CaseFile file;
        QVERIFY(discoveryView(file).sentence.isEmpty());
        file.tokenEndpoint = "https://ehr.example.org/token";
        QVERIFY(!discoveryView(file).canAsk); // there is nobody to ask
        file.fhirBaseUrl = "https://ehr.example.org/fhir";
        const DiscoveryView given = discoveryView(file);
        QVERIFY(given.canAsk && given.sentence.contains(u"https://ehr.example.org/token"_s));
        QCOMPARE(given.mark, Mark::None);
        file.discovery.emplace();
        file.discovery.edit().networkError = diagnosis::CaseNetworkError{"dns", "The name was not found."};
        const DiscoveryView lost = discoveryView(file);
        QCOMPARE(lost.mark, Mark::Fail);
        QVERIFY(lost.sentence.contains(u"The name was not found."_s));
    }
};

QTEST_MAIN(TestExchangeView)
#include "tst_exchange_view.moc"

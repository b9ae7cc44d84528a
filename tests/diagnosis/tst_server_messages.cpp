// Every collected text of a server through a whole diagnosis: beside a request in which nothing is wrong, the cause
// that the text means comes first, or one that the same words stand for as well.
#include "base/error.h"
#include "diagnosis/diagnosis.h"
#include "keys/key.h"
#include "smart/assertion.h"
#include "smart/token_request.h"
#include "vendors/vendor.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace ad;
using namespace ad::diagnosis;
using vendors::ServerMessage;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
constexpr const char* client = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";

/// One text for each row, by the row's id.
const nlohmann::ordered_json& texts() {
    static const auto all = [] {
        QFile file(QStringLiteral(AD_FIXTURES "/diagnosis/said.json"));
        return file.open(QIODevice::ReadOnly) ? nlohmann::ordered_json::parse(file.readAll().toStdString())
                                              : nlohmann::ordered_json::object();
    }();
    return all;
}

/// The vendor whose servers use these words; "generic" where they are anybody's.
std::string vendorOf(const ServerMessage& m) {
    for (const vendors::Vendor& v : vendors::all())
        if (!v.messageFamilies.empty() && v.messageFamilies.front() == m.server)
            return v.id;
    for (const vendors::Vendor& v : vendors::all())
        if (std::find(v.messageFamilies.begin(), v.messageFamilies.end(), m.server) != v.messageFamilies.end())
            return v.id;
    return "generic";
}

CaseResponse answerOf(const ServerMessage& m, const std::string& text) {
    CaseResponse r;
    r.receivedAt = now;
    r.status = m.withStatus.value_or(400);
    r.headers = {{"date", "Mon, 23 Nov 2026 10:00:00 GMT"}};
    const std::string code = !m.withError.empty() ? m.withError : r.status == 400 ? "invalid_client" : "";
    nlohmann::ordered_json body = nlohmann::ordered_json::object();
    if (!code.empty())
        body["error"] = code;
    if (m.field == "error")
        body["error"] = text;
    else if (m.field == "error_description")
        body["error_description"] = text;
    else if (m.field == "status")
        r.status = std::stoi(text), body.clear();
    else if (m.field == "header")
        r.headers.emplace_back(text, "Basic realm=\"token\"");
    r.body = m.field == "body" ? text : body.empty() ? std::string() : body.dump();
    return r;
}

} // namespace

class TestServerMessages : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void causeComesFirst_data();
    void causeComesFirst();
};

void TestServerMessages::causeComesFirst_data() {
    QTest::addColumn<int>("row");
    // What a library in the person's own program says is no answer: tests/corpus/pastes has those.
    std::size_t rows = 0;
    for (std::size_t i = 0; i < vendors::messages().size(); ++i)
        if (vendors::messages()[i].server != vendors::clientLibraries) {
            QTest::newRow(vendors::messages()[i].id.c_str()) << static_cast<int>(i);
            ++rows;
        }
    QCOMPARE(rows, texts().size());
}

void TestServerMessages::causeComesFirst() {
    QFETCH(int, row);
    const ServerMessage& m = vendors::messages()[static_cast<std::size_t>(row)];
    const std::string text = texts().at(m.id).get<std::string>();
    static const keys::Key key = *keys::generate("rsa4096");
    const vendors::Vendor& vendor = *vendors::find(vendorOf(m));
    CaseFile file;
    file.now = now;
    file.vendor = vendor.id;
    file.clientId = client;
    file.tokenEndpoint = "https://auth.example.com/oauth2/token";
    file.scope = "system/Patient.read";
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = file.tokenEndpoint;
    spec.kid = "k1";
    const bool takesSmarts = vendor.algorithms.empty() || std::find(vendor.algorithms.begin(), vendor.algorithms.end(),
                                                                    "RS384") != vendor.algorithms.end();
    spec.alg = takesSmarts ? "RS384" : vendor.algorithms.front();
    file.assertion = *smart::makeAssertion(spec, key, now - 2, [](std::size_t n) { return std::string(n, 'j'); });
    file.response = answerOf(m, text);
    const Diagnosis d = diagnose(file, now);
    std::string told = text + "\n ";
    for (const RankedCause& c : d.causes)
        told += ' ' + c.cause + ' ' + std::to_string(c.score).substr(0, 4);
    if (!isCause(m.cause)) {
        // Words that hide the reason prove none.
        QVERIFY2(std::none_of(d.causes.begin(), d.causes.end(),
                              [](const RankedCause& c) { return c.likelihood == Likelihood::Certain; }),
                 told.c_str());
        return;
    }
    QVERIFY2(!d.causes.empty(), told.c_str());
    // What a server finds wrong with the form is no proof that it read one.
    const auto info =
        std::find_if(allCauses().begin(), allCauses().end(), [&](const CauseInfo& c) { return c.id == m.cause; });
    if (info->family == Family::Request && m.cause != "scope_invalid" && m.cause != "scope_missing" &&
        m.cause != "resource_invalid" && m.cause != "secret_wrong" && m.cause != "client_id_param_mismatch")
        QVERIFY2(d.pipeline[1].state != StepState::Proved, told.c_str());
    const std::string& first = d.causes.front().cause;
    QVERIFY2(first == m.cause || std::find(m.also.begin(), m.also.end(), first) != m.also.end(),
             (told + "\n  wanted " + m.cause).c_str());
    const auto end = d.causes.begin() + static_cast<long>(std::min<std::size_t>(3, d.causes.size()));
    QVERIFY2(std::any_of(d.causes.begin(), end, [&](const RankedCause& c) { return c.cause == m.cause; }),
             (told + "\n  wanted " + m.cause).c_str());
}

QTEST_APPLESS_MAIN(TestServerMessages)
#include "tst_server_messages.moc"

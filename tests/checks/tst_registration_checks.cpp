// Every rule about registration, key sets, answers and the past, from each side: what passes, each way to fail, what is
// not known, and the neighbour that must not fire.
#include "base/json.h"
#include "diagnosis/diagnosis.h"
#include "jose/signature.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include "smart/assertion.h"

#include <QTest>

using namespace ad;
using namespace ad::diagnosis;

// Before the raw texts below: moc loses its way in them.
class TestRegistrationChecks : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void rules_data();
    void rules();
};

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
constexpr const char* epicToken = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";

const keys::Key& key() {
    static const keys::Key rsa = *keys::generate("rsa2048");
    return rsa;
}
const keys::Certificate& certificate() {
    static const keys::Certificate made = *keys::selfSigned(key(), QStringLiteral("test"), now - 86400, 365);
    return made;
}

/// The case in `members` (JSON), with an assertion that has everything right but what `header` changes. Placeholders:
/// $cert, $pub, $jwk, $x5t, $x5tS256, $hex.
CaseFile makeCase(QByteArray members, QByteArray header) {
    const auto fill = [](QByteArray& s) {
        const auto quoted = [](const std::string& v) { return QByteArray::fromStdString(nlohmann::json(v).dump()); };
        s.replace("$cert", quoted(certificate().pem()));
        s.replace("$pub", quoted(key().spkiPem()));
        // Inside a string: the body of an answer.
        QByteArray inText = quoted(json::writeCompact(key().publicJwk("k1", "RS384")));
        s.replace("$ejwk", inText.mid(1, inText.size() - 2));
        s.replace("$jwk", QByteArray::fromStdString(json::writeCompact(key().publicJwk("k1", "RS384"))));
        s.replace("$x5tS256", quoted(certificate().x5tS256));
        s.replace("$x5t", quoted(certificate().x5t));
        s.replace("$hex", quoted(certificate().sha1Hex));
    };
    fill(members);
    fill(header);
    auto document = nlohmann::ordered_json::parse(members.isEmpty() ? "{}" : members.toStdString());
    document["schema"] = caseSchema;
    if (!document.contains("now"))
        document["now"] = "2026-11-23T10:00:00Z";
    CaseFile file = *readCase(document.dump());
    smart::AssertionSpec spec;
    spec.clientId = file.clientId.empty() ? "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55" : file.clientId;
    spec.audience = file.tokenEndpoint.empty() ? epicToken : file.tokenEndpoint;
    spec.kid = "k1";
    spec.alg = "RS384";
    spec.headerChanges = nlohmann::ordered_json::parse(header.isEmpty() ? "{}" : header.toStdString());
    file.assertion = *smart::makeAssertion(spec, key(), file.now.value_or(now) - 2,
                                           [](std::size_t n) { return std::string(n, '\x11'); });
    return file;
}

} // namespace

namespace {

constexpr const char* bare =
    R"("response":{"status":400,"received_at":"2026-11-23T10:00:00Z","body":"{\"error\":\"invalid_client\",\"error_description\":null}"})";

} // namespace

void TestRegistrationChecks::rules_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("says");
    // "fail" alone: whether it proves its cause is not looked at.
    const auto row = [](const char* name, QByteArray members, const char* check, const char* verdict,
                        const char* says = "", const char* header = "") {
        members.replace("$bare", bare);
        QTest::newRow(name) << QByteArray("{" + members + "}") << QByteArray(header) << QString::fromLatin1(check)
                            << QString::fromLatin1(verdict) << QString::fromUtf8(says);
    };
    const QByteArray epic =
        R"("vendor":"epic","token_endpoint":"https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token",)";

    // uploaded keys, by the time of the answer
    row("uploaded in 2026", epic + R"($bare,"registered":{"certificate_pem":$cert})", "uploaded-key-accepted", "warn",
        "February 2026");
    row("uploaded in 2023",
        epic +
            R"("now":"2023-05-01T10:00:00Z","response":{"status":400,"received_at":"2023-05-01T10:00:00Z","body":"{\"error\":\"invalid_client\"}"},"registered":{"certificate_pem":$cert})",
        "uploaded-key-accepted", "pass", "still took");
    row("uploaded, customer after May 2026",
        R"("vendor":"epic","environment":"production",$bare,"registered":{"certificate_pem":$cert})",
        "uploaded-key-accepted", "warn", "May 2026");
    row("uploaded, refused by another code",
        epic +
            R"("response":{"status":400,"received_at":"2026-11-23T10:00:00Z","body":"{\"error\":\"invalid_grant\"}"},"registered":{"certificate_pem":$cert})",
        "uploaded-key-accepted", "unknown", "invalid_grant");
    row("published", epic + R"($bare,"registered":{"jwks_url":"https://k.example.org/j"})", "uploaded-key-accepted",
        "not_applicable");
    row("way not known", epic + "$bare", "uploaded-key-accepted", "unknown");
    row("uploaded, by the answer", epic + R"($bare,"answers":{"key_registration":"upload"})", "uploaded-key-accepted",
        "warn", "February 2026");
    row("published, by the answer", epic + R"($bare,"answers":{"key_registration":"url"})", "uploaded-key-accepted",
        "not_applicable");
    row("at hand before the answer",
        epic + R"($bare,"registered":{"jwks_url":"https://k.example.org/j"},"answers":{"key_registration":"upload"})",
        "uploaded-key-accepted", "not_applicable");
    row("way of registering: URL by the answer", epic + R"($bare,"answers":{"key_registration":"jwks_uri"})",
        "how-key-is-registered", "pass", "at a URL");
    row("way of registering: uploaded by the answer", epic + R"($bare,"answers":{"key_registration":"certificate"})",
        "how-key-is-registered", "pass", "handed over");
    row("way of registering: no word for it", epic + R"($bare,"answers":{"key_registration":"by mail"})",
        "how-key-is-registered", "unknown", "by mail");
    row("only URLs", R"("vendor":"medplum",$bare,"registered":{"public_key_pem":$pub})", "uploaded-key-accepted",
        "fail", "key URL only");
    // It is as uploaded before anything is sent.
    row("uploaded, nothing sent yet", epic + R"("now":"2026-11-23T10:00:00Z","registered":{"certificate_pem":$cert})",
        "uploaded-key-accepted", "warn", "February 2026");
    row("uploaded in 2023, nothing sent yet",
        epic + R"("now":"2023-05-01T10:00:00Z","registered":{"certificate_pem":$cert})", "uploaded-key-accepted",
        "pass", "Epic still takes");
    row("saved before the rule",
        epic + R"($bare,"registered":{"certificate_pem":$cert},"answers":{"key_registered_at":"2025-01-01T00:00:00Z"})",
        "uploaded-key-accepted", "pass", "saved before");
    row("no such rule", R"("vendor":"keycloak",$bare,"registered":{"certificate_pem":$cert})", "uploaded-key-accepted",
        "not_applicable");
    // After a refusal, and before what was mended is sent: the question is as open as it was.
    const QByteArray mended =
        epic +
        R"("now":"2026-11-23T10:05:00Z","history":[{"at":"2026-11-23T10:00:00Z","status":400,"error":"invalid_client"}])";
    row("refused before, age not known", mended, "registration-is-live", "unknown", "not known");
    row("refused before, saved lately",
        mended + R"(,"environment":"sandbox","answers":{"key_registered_at":"2026-11-23T09:50:00Z"})",
        "registration-is-live", "warn", "15 min ago");
    row("refused before, saved long ago", mended + R"(,"answers":{"key_registered_at":"2026-10-23T09:50:00Z"})",
        "registration-is-live", "not_applicable");
    row("refused before, and whether it is ready",
        mended + R"(,"answers":{"key_registered_at":"2026-10-23T09:50:00Z"})", "app-is-ready", "unknown", "not known");
    row("not refused before, and whether it is ready",
        epic + R"("now":"2026-11-23T10:05:00Z","answers":{"key_registered_at":"2026-10-23T09:50:00Z"})", "app-is-ready",
        "not_applicable");
    row("nothing was sent yet", epic + R"("now":"2026-11-23T10:05:00Z")", "registration-is-live", "not_applicable");
    // the moment of saving and that of the answer
    const QByteArray answered = epic + R"("now":"2026-11-23T10:05:00Z",$bare,"answers":{"key_registered_at":)";
    row("saved a moment after the answer", answered + R"("2026-11-23T10:00:51Z"})", "registration-is-live", "warn",
        "send again");
    row("in the minute of the answer", answered + R"("2026-11-23T10:01:00Z"})", "registration-is-live", "warn",
        "before the answer");
    row("saved later than now", answered + R"("2026-11-23T12:00:00Z"})", "registration-is-live", "warn", "its zone");
    // a certificate named
    const QByteArray entra =
        R"("vendor":"microsoft-entra","token_endpoint":"https://login.microsoftonline.com/5f2f0a9c-7a53-4a5f-9f4a-2b6c2d0e7b11/oauth2/v2.0/token",$bare,)";
    row("thumbprint there", entra + R"("registered":{"certificate_pem":$cert})", "certificate-is-named", "pass", "",
        R"({"x5t":$x5t})");
    row("thumbprint as kid", entra + R"("registered":{"certificate_pem":$cert})", "certificate-is-named", "pass",
        "kid is", R"({"kid":$hex})");
    row("thumbprint absent", entra + R"("registered":{"certificate_pem":$cert})", "certificate-is-named", "fail",
        "no certificate thumbprint");
    row("no thumbprint, none wanted", epic + "$bare", "certificate-is-named", "not_applicable");
    // forms that agree
    row("forms agree", epic + R"($bare,"registered":{"certificate_pem":$cert,"public_key_pem":$pub})",
        "registered-forms-agree", "pass");
    row("published, not registered",
        epic +
            R"($bare,"registered":{"jwks_url":"https://k.example.org/j","jwks":{"keys":[{"kty":"RSA","kid":"old","n":"t6Q8PWSi1dkJj9hTP8hNYFlvadM7DflW9mWepOJhJ66w7nyoK1gPNqFMSQRyO125Gp-TEkodhWr0iujjHVx7BcV0llS4w5ACGgPrcAd6ZcSR0-Iqom-QFcNP8Sjg086MwoqQU_LYywlAGZ21WSdS_PERyGFiNnj3QQlO8Yns5jCtLCRwLHL0Pb1fEv45AuRIuUfVcPySBWYnDyGxvjYGDSM-AqWS9zIQ2ZilgT-GqUmipg0XOC0Cc20rgLe2ymLHjpHciCKVAbY5-L32-lSeZO-Os6U15_aXrk9Gw8cPUaX1_I8sLGuSiVdt3C_Fn2PZ3Z8i744FPFGGcG1qs2Wz-Q","e":"AQAB"}]}},"jwks_fetch":{"url":"https://k.example.org/j","status":200,"body":"{\"keys\":[$ejwk]}"})",
        "registered-forms-agree", "fail", "older copy");
    row("one form", epic + R"($bare,"registered":{"public_key_pem":$pub})", "registered-forms-agree", "not_applicable");
    // client ID
    row("client ID right", epic + "$bare", "client-id-form", "pass");
    row("client ID cut", epic + R"($bare,"client_id":"3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c")", "client-id-form", "fail",
        "36");
    row("client ID odd", epic + R"($bare,"client_id":"my-app")", "client-id-form", "warn");
    row("client ID anywhere", R"("vendor":"keycloak",$bare,"client_id":"my-app")", "client-id-form", "not_applicable");
    row("kid is the client ID", R"("vendor":"oracle-health",$bare,"client_id":"a91c7b10-55d2-4f3e-8a77-0c1d2e3f4a5b")",
        "client-id-form", "warn", "name the key", R"({"kid":"a91c7b10-55d2-4f3e-8a77-0c1d2e3f4a5b"})");
    // the form of the endpoint
    const QByteArray cerner =
        R"("vendor":"oracle-health",$bare,"token_endpoint":"https://authorization.cerner.com/tenants/)";
    row("endpoint old", cerner + R"(ec2458f2-1e24-41c8-b71b-0e701af7583d/protocols/oauth2/profiles/smart-v1/token")",
        "endpoint-form-current", "warn", "December 2024");
    row("endpoint new",
        cerner +
            R"(ec2458f2-1e24-41c8-b71b-0e701af7583d/hosts/fhir-ehr-code.cerner.com/protocols/oauth2/profiles/smart-v1/token")",
        "endpoint-form-current", "pass");
    row("endpoint elsewhere", epic + "$bare", "endpoint-form-current", "not_applicable");
    // ready
    row("ready later", epic + R"($bare,"answers":{"app_marked_ready_at":"2026-11-23T11:00:00Z"})", "app-is-ready",
        "fail");
    row("ready before", epic + R"($bare,"answers":{"app_marked_ready_at":"2026-11-20T11:00:00Z"})", "app-is-ready",
        "pass");
    row("ready not known", epic + "$bare", "app-is-ready", "unknown");
    // rules with dates
    row("rules kept", epic + "$bare", "rules-of-the-time", "pass");
    row("strict audience",
        R"("vendor":"duende-identityserver","token_endpoint":"https://ids.example.org/connect/token",$bare)",
        "rules-of-the-time", "warn", "strict", R"({"typ":"client-authentication+jwt"})");
    row("no rules", R"("vendor":"okta",$bare)", "rules-of-the-time", "not_applicable");
    // key URLs
    const auto url = [](const char* address) {
        return QByteArray(R"("vendor":"epic",$bare,"registered":{"jwks_url":")") + address + "\"}";
    };
    row("URL right", url("https://keys.example.org/jwks.json"), "key-url-form", "pass");
    row("URL http", url("http://keys.example.org/jwks.json"), "key-url-form", "fail, proved", "https");
    row("URL http where that is not known",
        R"("vendor":"keycloak",$bare,"registered":{"jwks_url":"http://keys.example.org/j"})", "key-url-form",
        "fail, suspicious", "https");
    row("URL localhost", url("https://localhost/jwks"), "key-url-form", "fail, proved", "at itself");
    row("URL of the own machine", url("https://127.0.0.1:3000/jwks"), "key-url-form", "fail, proved", "at itself");
    row("URL private", url("https://192.168.1.7/jwks"), "key-url-form", "fail, suspicious", "own network");
    row("URL inside a hospital", url("https://app.hospital.internal/jwks"), "key-url-form", "fail, suspicious",
        "own network");
    row("URL Dropbox page", url("https://www.dropbox.com/s/a/jwks.json?dl=0"), "key-url-form", "fail", "a page");
    row("URL Dropbox file", url("https://www.dropbox.com/s/a/jwks.json?rlkey=b&raw=1"), "key-url-form", "pass");
    row("URL Dropbox download", url("https://dl.dropbox.com/s/a/jwks.json"), "key-url-form", "pass");
    row("URL public address", url("https://93.184.216.34/jwks"), "key-url-form", "pass");
    row("URL GitHub page", url("https://github.com/a/b/blob/main/jwks.json"), "key-url-form", "fail", "Raw");
    row("URL GitHub raw", url("https://raw.githubusercontent.com/a/b/main/jwks.json"), "key-url-form", "pass");
    row("URL gist page", url("https://gist.github.com/a/0123"), "key-url-form", "fail", "Raw");
    row("URL port", url("https://keys.example.org:8443/jwks.json"), "key-url-form", "warn", "8443");
    row("URL with a blank", url("https://keys.example.org/jwks.json "), "key-url-form", "fail", "blank");
    row("URL IPv6", url("https://[2001:db8::7]/jwks"), "key-url-form", "warn", "IPv6");
    row("URL beside a server of one's own",
        R"("vendor":"keycloak",$bare,"token_endpoint":"http://localhost:8080/realms/r/protocol/openid-connect/token","registered":{"jwks_url":"http://localhost:3000/jwks"})",
        "key-url-form", "pass");
    row("no URL", epic + "$bare", "key-url-form", "not_applicable");
    const auto fetched = [](const char* more) {
        return QByteArray(
                   R"("vendor":"epic",$bare,"registered":{"jwks_url":"https://k.example.org/j"},"jwks_fetch":{"url":"https://k.example.org/j",)") +
               more + "}";
    };
    row("fetched login page", fetched(R"("status":200,"body":"<html><title>Sign in</title>")"), "key-url-reachable",
        "fail", "web page");
    row("fetched login page is no broken set", fetched(R"("status":200,"body":"<html><title>Sign in</title>")"),
        "registered-set-usable", "not_applicable");
    row("fetched in capitals", fetched(R"("status":200,"body":"{\"Keys\":[$ejwk]}")"), "registered-set-usable",
        "fail, proved", "lower case");
    row("fetched in a wrapping", fetched(R"("status":200,"body":"{\"jwks\":{\"keys\":[$ejwk]}}")"),
        "registered-set-usable", "fail, proved", "wrapped");
    row("given in a wrapping", R"("vendor":"epic",$bare,"registered":{"jwks":{"jwks":{"keys":[$jwk]}}})",
        "registered-set-usable", "warn", "wrapped");
    row("a set without keys", R"("vendor":"epic",$bare,"registered":{"jwks":{"keys":[]}})", "registered-set-usable",
        "fail, proved", "no key");
    row("fetched 401", fetched(R"("status":401)"), "key-url-reachable", "fail, proved", "authentication");
    row("fetched 403: open for the server's addresses only", fetched(R"("status":403)"), "key-url-reachable",
        "fail, suspicious", "authentication");
    row("fetched 404", fetched(R"("status":404)"), "key-url-reachable", "fail, proved", "404");
    row("fetched 503", fetched(R"("status":503)"), "key-url-reachable", "fail, suspicious", "503");
    row("fetched redirect", fetched(R"("status":302)"), "key-url-reachable", "fail, suspicious", "redirects");
    const auto set = [&](const char* more) {
        return fetched((QByteArray(R"("status":200,"body":"{\"keys\":[$ejwk]}",)") + more).constData());
    };
    row("fetched over a redirect", set(R"("redirects":[{"status":301,"location":"https://k2.example.org/j"}])"),
        "key-url-reachable", "fail, suspicious", "redirects");
    row("fetched with a chain that is not whole",
        set(R"("tls":{"protocol":"TLSv1.2","errors":["unable to get local issuer certificate"]})"), "key-url-reachable",
        "fail, suspicious", "chain");
    row("fetched slowly", set(R"("timings":{"first_byte_ms":14000})"), "key-url-reachable", "warn", "14 s");
    row("fetched fast", set(R"("timings":{"first_byte_ms":120})"), "key-url-reachable", "pass");
    row("fetched in part", fetched(R"("status":200,"truncated":true,"body":"{\"keys\":[")"), "registered-set-usable",
        "warn", "longer");
    row("fetched by a name that only the server's network knows",
        fetched(R"("status":0,"network_error":{"kind":"dns","message":"Host k.example.org not found"})"),
        "key-url-reachable", "fail, suspicious", "from here");
    row("fetched TLS", fetched(R"("status":0,"network_error":{"kind":"tls","message":"unable to get local issuer"})"),
        "key-url-reachable", "fail, suspicious", "chain");
    row("fetched TLS, expired",
        fetched(R"("status":0,"network_error":{"kind":"tls","message":"certificate has expired"})"),
        "key-url-reachable", "fail, proved", "expired");
    // how the app authenticates
    row("registered for a secret", epic + R"($bare,"answers":{"registered_auth_method":"client_secret_basic"})",
        "auth-method-is-private-key-jwt", "fail, proved", "client_secret_basic");
    row("registered for a secret, which is sent",
        epic +
            R"($bare,"answers":{"registered_auth_method":"client_secret_basic"},"request":{"method":"POST","url":"https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token","headers":{"Authorization":"Basic YTpi"},"body":"grant_type=client_credentials"})",
        "auth-method-is-private-key-jwt", "pass", "sends a secret");
    row("registered for a signed JWT", epic + R"($bare,"answers":{"registered_auth_method":"private_key_jwt"})",
        "auth-method-is-private-key-jwt", "pass");
    row("registered for what is no client's assertion",
        R"("vendor":"google",$bare,"answers":{"registered_auth_method":"none"})", "auth-method-is-private-key-jwt",
        "not_applicable");
    row("headers right",
        fetched(
            R"("status":200,"headers":{"content-type":"application/json","cache-control":"max-age=600"},"body":"{\"keys\":[$K]}")"),
        "key-url-headers", "pass", "in order");
    row("headers html", fetched(R"("status":200,"headers":{"content-type":"text/html"},"body":"{\"keys\":[]}")"),
        "key-url-headers", "warn", "web page");
    row("headers not kept", fetched(R"("status":200,"body":"{\"keys\":[]}")"), "key-url-headers", "unknown");
    // freshness of the set
    row("set changed within the cache",
        fetched(
            R"("status":200,"headers":{"cache-control":"max-age=86400"},"body":"{\"keys\":[]}"},"answers":{"key_registered_at":"2026-11-23T04:00:00Z")"),
        "key-set-is-fresh", "warn", "24 h");
    row("set changed, cache over",
        fetched(
            R"("status":200,"headers":{"cache-control":"max-age=600"},"body":"{\"keys\":[]}"},"answers":{"key_registered_at":"2026-11-23T04:00:00Z")"),
        "key-set-is-fresh", "pass");
    row("set, change not known", fetched(R"("status":200,"body":"{\"keys\":[]}")"), "key-set-is-fresh", "unknown",
        "29 h");
    // entries
    row("launcher without alg",
        R"("vendor":"smart-launcher",$bare,"registered":{"jwks":{"keys":[{"kty":"RSA","kid":"k1","n":"t6Q8PWSi1dkJj9hTP8hNYFlvadM7DflW9mWepOJhJ66w7nyoK1gPNqFMSQRyO125Gp-TEkodhWr0iujjHVx7BcV0llS4w5ACGgPrcAd6ZcSR0-Iqom-QFcNP8Sjg086MwoqQU_LYywlAGZ21WSdS_PERyGFiNnj3QQlO8Yns5jCtLCRwLHL0Pb1fEv45AuRIuUfVcPySBWYnDyGxvjYGDSM-AqWS9zIQ2ZilgT-GqUmipg0XOC0Cc20rgLe2ymLHjpHciCKVAbY5-L32-lSeZO-Os6U15_aXrk9Gw8cPUaX1_I8sLGuSiVdt3C_Fn2PZ3Z8i744FPFGGcG1qs2Wz-Q","e":"AQAB"}]}})",
        "key-entry-fits-server", "fail", "no alg");
    row("entry right", R"("vendor":"smart-launcher",$bare,"registered":{"jwks":{"keys":[$jwk]}})",
        "key-entry-fits-server", "pass");
    row("entry for another alg", R"("vendor":"generic",$bare,"registered":{"jwks":{"keys":[$jwk]}})",
        "key-entry-fits-server", "warn", "RS256", R"({"alg":"RS256"})");
    row("set small", R"("vendor":"epic",$bare,"registered":{"jwks":{"keys":[$jwk]}})", "key-set-size", "pass");
    row("no limit known", R"("vendor":"generic",$bare,"registered":{"jwks":{"keys":[$jwk]}})", "key-set-size",
        "not_applicable");
    // one algorithm for each client, whatever the server itself knows
    const QByteArray offersBoth =
        R"($bare,"token_endpoint":"https://auth.example.org/oauth2/token","discovery":{"url":"https://auth.example.org/.well-known/openid-configuration","status":200,"body":"{\"issuer\":\"https://auth.example.org/\",\"token_endpoint\":\"https://auth.example.org/oauth2/token\",\"token_endpoint_auth_signing_alg_values_supported\":[\"RS256\",\"RS384\"]}"})";
    row("Hydra, RS384 that it offers", R"("vendor":"ory-hydra",)" + offersBoth, "alg-accepted-by-server", "warn",
        "where none was set");
    row("generic, RS384 that it offers", R"("vendor":"generic",)" + offersBoth, "alg-accepted-by-server", "pass");
    // the past
    row("worked before", epic + R"($bare,"history":[{"at":"2026-11-01T10:00:00Z","status":200}])", "worked-before",
        "pass", "worked before");
    row("never worked",
        epic + R"($bare,"history":[{"at":"2026-11-01T10:00:00Z","status":400,"error":"invalid_client"}])",
        "worked-before", "not_applicable");
    row("past not known", epic + "$bare", "worked-before", "unknown");
    row("assertion fresh", epic + R"($bare,"history":[{"at":"2026-11-23T09:00:00Z","status":200}])",
        "assertion-is-fresh", "pass");
    const char* lately = R"($bare,"history":[{"at":"2026-11-23T09:59:50Z","status":200}])";
    row("iat a minute back", epic + R"("now":"2026-11-23T09:59:01Z",)" + lately, "assertion-is-fresh", "pass");
    row("made before a granted one", epic + R"("now":"2026-11-23T09:59:20Z",)" + lately, "assertion-is-fresh", "fail",
        "before an earlier attempt");
    row("never again",
        epic +
            R"($bare,"history":[{"at":"2026-11-22T09:00:00Z","status":200},{"at":"2026-11-22T10:30:00Z","status":400,"error":"invalid_client"},{"at":"2026-11-23T08:00:00Z","status":400,"error":"invalid_client"}])",
        "assertion-is-fresh", "warn", "program");
    row("answer the same",
        epic + R"($bare,"history":[{"at":"2026-11-23T09:00:00Z","status":400,"error":"invalid_client"}])",
        "answer-changed", "pass", "same as before");
    row("answer changed",
        R"("vendor":"epic","response":{"status":400,"body":"{\"error\":\"invalid_scope\"}"},"history":[{"at":"2026-11-23T09:00:00Z","status":400,"error":"invalid_client"}])",
        "answer-changed", "pass", "changed from invalid_client");
    row("nothing to compare", epic + "$bare", "answer-changed", "not_applicable");
    // answers, logs, probes
    row("code excludes", R"("vendor":"okta","response":{"status":400,"body":"{\"error\":\"invalid_scope\"}"})",
        "answer-excludes", "pass", "authenticated");
    row("code excludes nothing",
        R"("vendor":"okta","response":{"status":400,"body":"{\"error\":\"invalid_request\"}"})", "answer-excludes",
        "not_applicable");
    row("unknown words",
        R"("response":{"status":401,"body":"{\"error\":\"invalid_client\",\"error_description\":\"Unexpected aud claim\"}"})",
        "answer-text", "fail", "point to");
    row("no words", epic + "$bare", "answer-text", "unknown", "no reason");
    row("log says",
        R"("vendor":"duende-identityserver",$bare,"server_log":"[Error] IDX10214: Audience validation failed")",
        "log-names-reason", "fail", "log says");
    row("log says nothing", R"("vendor":"epic",$bare,"server_log":"GET /health 200")", "log-names-reason", "unknown");
    row("no log", epic + "$bare", "log-names-reason", "unknown", "often settles");
    row("probe differs",
        epic +
            R"($bare,"probes":[{"kind":"unknown_client","response":{"status":401,"body":"{\"error\":\"unauthorized_client\"}"}}])",
        "probes-compared", "pass", "");
    row("probe alike",
        epic +
            R"($bare,"probes":[{"kind":"throwaway_key","response":{"status":400,"body":"{\"error\":\"invalid_client\",\"error_description\":null}"}}])",
        "probes-compared", "pass", "");
    const QByteArray asked = epic + R"("response":{"status":401,"headers":{"WWW-Authenticate":"$$"},"body":""})";
    row("asks for Windows' own scheme", QByteArray(asked).replace("$$", "Negotiate"), "answer-code", "fail, suspicious",
        "asks for Negotiate");
    row("asks for a token", QByteArray(asked).replace("$$", "Bearer realm=x"), "answer-code", "fail, suspicious",
        "asks for Bearer");
    row("asks for a secret", QByteArray(asked).replace("$$", "Basic realm=x"), "answer-code", "fail, suspicious");
    row("probe of an unknown kind", epic + R"($bare,"probes":[{"kind":"x","response":{"status":400}}])",
        "probes-compared", "unknown");
    row("no probe", epic + "$bare", "probes-compared", "unknown");
}

void TestRegistrationChecks::rules() {
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, header);
    QFETCH(QString, check);
    QFETCH(QString, verdict);
    QFETCH(QString, says);
    members.replace("$K", R"({\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"})");
    const Diagnosis d = diagnose(makeCase(members, header), 0);
    const auto found =
        std::find_if(d.findings.begin(), d.findings.end(), [&](const Finding& f) { return text(f.check) == check; });
    QVERIFY(found != d.findings.end());
    const QString all =
        found->message + QLatin1String(" | ") + found->observed + QLatin1String(" | ") + found->expected;
    const QStringList expected = verdict.split(QLatin1String(", "));
    QVERIFY2(text(std::string(verdictName(found->verdict))) == expected.front(), qPrintable(all));
    if (expected.size() == 2)
        QVERIFY2(found->proof == (expected.back() == QLatin1String("proved")), qPrintable(all));
    QVERIFY2(says.isEmpty() || all.contains(says), qPrintable(all));
}

QTEST_APPLESS_MAIN(TestRegistrationChecks)
#include "tst_registration_checks.moc"

// The practice server: a token server on loopback that judges client assertions by SMART's own rules
// (client-confidential-asymmetric, "signature verification"), and plays vendors. It shares no checking code with the
// diagnosis, so the two can test each other.
#pragma once

#include "base/error.h"
#include "base/time.h"
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::practice {

/// Whose answers it gives, and whose rules it keeps. Smart: every rule of SMART, and full error texts of its own. The
/// others leave unchecked what that vendor leaves unchecked (bulk-data-server looks at neither `jti` nor a far `exp`;
/// Epic needs no `kid` and no scope; Keycloak takes no notice of `jku`, allows 15 s of skew, and measures age from
/// `iat`; Okta takes an hour, and no `jti`; Entra wants a scope that ends with `/.default`; Spring wants the parameter
/// `client_id`, and answers with the code alone; Hydra takes one algorithm, RS256 unless the client registered
/// another); what was left unchecked is named in Judgement::reason.
enum class Manner { Smart, Epic, BulkDataServer, Keycloak, Cerner, Okta, Entra, Spring, Hydra };
/// "smart", "epic", "smart-bulk-data-server", "keycloak", "oracle-health", "okta", "microsoft-entra",
/// "spring-authorization-server", "ory-hydra"; empty: unknown name.
[[nodiscard]] std::optional<Manner> mannerFromName(std::string_view name);
[[nodiscard]] std::string mannerName(Manner manner);
/// All names that mannerFromName() knows, Smart first.
[[nodiscard]] std::vector<std::string> mannerNames();

/// A client as it is registered. Exactly one of the key sources should be set; several are tried in this order.
struct Registration {
    std::string clientId;
    std::string jwks;    ///< a JWK Set, JSON text
    std::string jwksUrl; ///< fetched at each request (http and https, loopback or not)
    std::string certificatePem;
    std::string publicKeyPem;
    std::int64_t registeredAtMs = 0;     ///< 0: long ago
    std::vector<std::string> algorithms; ///< empty: what the manner accepts
    std::string scope; ///< what may be asked for, blank-separated; empty: every well-formed system scope
    bool enabled = true;
};

/// A fault of the server itself, whatever the token request; discovery goes on to work. WrongClock: if clockOffsetMs is
/// 0, an hour ahead.
enum class Fault {
    None,
    RateLimited /*429, Retry-After*/,
    ServerError /*500*/,
    HtmlPage /*200 with a login page*/,
    ProxyPage /*403 HTML of a proxy*/,
    Redirect /*302 to /moved*/,
    CloseConnection /*closes without an answer*/,
    Hang /*answers after hangMs*/,
    NotJson /*400 with plain text*/,
    HugeBody /*2 MiB*/,
    WrongClock /*Date header off by clockOffsetMs*/
};
/// "none", "rate-limited", "server-error", "html-page", "proxy-page", "redirect", "close-connection", "hang",
/// "not-json", "huge-body", "wrong-clock"; empty: unknown name.
[[nodiscard]] std::optional<Fault> faultFromName(std::string_view name);
[[nodiscard]] std::string faultName(Fault fault);
/// All names that faultFromName() knows.
[[nodiscard]] std::vector<std::string> faultNames();

struct Judgement;

struct Options {
    Manner manner = Manner::Smart;
    std::string host = "127.0.0.1";
    int port = 0;                                                  ///< 0: any free one
    bool tls = false;                                              ///< https with a certificate of its own CA (caPem())
    bool expiredCertificate = false, wrongHostCertificate = false; ///< TLS faults
    std::int64_t propagationMs =
        0; ///< a registration younger than this (by `clock`) is answered as if the client were unknown
    std::int64_t clockOffsetMs = 0; ///< the server's clock against the machine's, for judging and for Date
    std::int64_t hangMs = 60000;
    Fault fault = Fault::None;
    Clock clock = systemNowMs;
    /// Called after each judgement, from the thread that answers, before the answer leaves. Must not call stop().
    std::function<void(const Judgement&)> onJudgement;
};

/// What happened to one request, for a person who learns: the manner may hide it from the client.
struct Judgement {
    std::int64_t atMs = 0;
    int status = 0;
    std::string error; ///< what the client was told
    /// What was really wrong, in plain English and ASCII; empty: nothing. With an empty code: what this vendor does not
    /// check, and others refuse.
    std::string reason;
    std::string
        code; ///< stable: "aud_mismatch", "key_not_propagated", … (names of the contract's causes); empty: granted
};

/// Runs in its own threads until it is stopped or destroyed. All functions may be called from any thread.
///
/// Besides the token endpoint it answers GET on `<FHIR base>/.well-known/smart-configuration` and `<FHIR
/// base>/metadata`, and publishes a key (named "practice") on `/jwks`, and on `/jwks/<fault>` as a key URL that goes
/// wrong does (keyUrlFaults(), practice/key_host.h); any other method on the token endpoint is 405, any other path 404.
/// Bodies over 256 KiB are 413. A `jti` is remembered until its `exp` (at most 100000 of them).
class Server {
  public:
    explicit Server(Options options);
    virtual ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Binds and begins to answer. Errors: `practice_cannot_listen` (port in use, no right).
    [[nodiscard]] virtual Expected<void> start();
    /// Ends at once, whatever hangs; waits for its threads. Harmless when it does not run. It can be started again, on
    /// the same port.
    virtual void stop();

    /// 0 before the first start().
    [[nodiscard]] virtual int port() const;
    [[nodiscard]] virtual std::string baseUrl() const; ///< "http://127.0.0.1:40001"
    [[nodiscard]] virtual std::string
    fhirBaseUrl() const; ///< manner Epic: …/interconnect-practice/api/FHIR/R4; else …/fhir
    [[nodiscard]] virtual std::string tokenEndpoint() const;
    [[nodiscard]] virtual std::string caPem() const; ///< with tls: the CA to trust; else empty

    virtual void registerClient(Registration registration); ///< replaces one of the same client ID
    virtual void setFault(Fault fault);
    virtual void setPropagationMs(std::int64_t ms);
    virtual void setClockOffsetMs(std::int64_t ms);
    [[nodiscard]] virtual std::vector<Judgement> judgements() const; ///< oldest first, the last 1000

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A server for whoever may not name the class itself: the window's program loads this room when it is needed
/// (app/late). Error `part_missing`: it cannot be loaded.
[[nodiscard]] Expected<std::shared_ptr<Server>> makeServer(Options options);

} // namespace ad::practice

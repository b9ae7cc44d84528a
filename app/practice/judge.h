// The judgement of one token request, in the order in which the server that is played looks at it.
#pragma once

#include "practice/crypto.h"
#include "practice/objection.h"
#include "practice/server.h"
#include <functional>
#include <map>
#include <mutex>

namespace ad::practice {

/// A token request as it came, undecoded.
struct TokenRequest {
    std::optional<std::string> contentType;
    std::optional<std::string> authorization;
    std::string query;
    std::string body;
};

/// The answer of a client's JWKS URL.
struct FetchedSet {
    bool ok = false; ///< status 200 within the limits
    std::string body;
    std::string why; ///< not ok: in words
};
using FetchSet = std::function<FetchedSet(const std::string& url)>;

/// The values of `jti` that were used, until they expire. May be used from any thread.
class UsedIds {
  public:
    /// False: this pair was used before and has not expired yet. With `capacity` pairs held, the one that expires first
    /// is given up.
    [[nodiscard]] bool use(const std::string& iss, const std::string& jti, std::int64_t expiresMs, std::int64_t nowMs);

  private:
    static constexpr std::size_t capacity = 100000;
    std::mutex m_mutex;
    std::map<std::string, std::int64_t> m_expiry; ///< by SHA-256, so that a long jti costs no more than a short one
    std::multimap<std::int64_t, std::string> m_order;
};

/// What the server knows when it judges.
struct Bench {
    Manner manner = Manner::Smart;
    std::string tokenEndpoint;
    std::string issuer;        ///< Keycloak: the realm
    std::int64_t nowMs = 0;    ///< by the server's clock
    std::int64_t ageNowMs = 0; ///< by the clock that registrations are dated with
    std::int64_t propagationMs = 0;
    std::function<std::optional<Registration>(const std::string& clientId)> find;
    FetchSet fetch;
    UsedIds* used = nullptr;
};

struct Ruling {
    std::optional<Objection> objection; ///< empty: a token is granted
    std::vector<Objection> overlooked;  ///< broken rules that this vendor does not check
    std::string clientId;               ///< as far as the server could tell
    std::string scope;                  ///< granted
};

/// Never throws. Takes as long as `fetch` does.
[[nodiscard]] Ruling judge(const TokenRequest& request, const Bench& bench);

/// All that is gathered on the way; each step reads what the ones before it left.
struct Hearing {
    const TokenRequest& request;
    const Bench& bench;
    std::map<std::string, std::string> form;
    std::string signingInput, signature;
    nlohmann::json header, claims;
    std::string clientId;
    Registration client;
    const Algorithm* algorithm = nullptr;
    std::vector<PublicKey> candidates; ///< any of these may have signed; SMART leaves exactly one
    std::string scope;
    std::vector<Objection> overlooked;

    [[nodiscard]] bool is(Manner manner) const { return bench.manner == manner; }
    /// The objection; or empty, and noted as overlooked, where the vendor that is played does not check this.
    [[nodiscard]] std::optional<Objection> object(Rule rule, std::string reason, std::string value = {},
                                                  std::string wanted = {});
};
using Step = std::optional<Objection> (*)(Hearing&);

// The steps: empty when nothing is wrong.
[[nodiscard]] std::optional<Objection> readBody(Hearing& hearing);
[[nodiscard]] std::optional<Objection> grantType(Hearing& hearing);
[[nodiscard]] std::optional<Objection> authentication(Hearing& hearing);
[[nodiscard]] std::optional<Objection> structure(Hearing& hearing);
[[nodiscard]] std::optional<Objection> headerParameters(Hearing& hearing);
[[nodiscard]] std::optional<Objection> subject(Hearing& hearing);
[[nodiscard]] std::optional<Objection> issuer(Hearing& hearing);
[[nodiscard]] std::optional<Objection> client(Hearing& hearing);
[[nodiscard]] std::optional<Objection> algorithm(Hearing& hearing);
[[nodiscard]] std::optional<Objection> keyOfClient(Hearing& hearing);
[[nodiscard]] std::optional<Objection> signatureOfKey(Hearing& hearing);
[[nodiscard]] std::optional<Objection> audience(Hearing& hearing);
[[nodiscard]] std::optional<Objection> times(Hearing& hearing);
[[nodiscard]] std::optional<Objection> singleUse(Hearing& hearing);
[[nodiscard]] std::optional<Objection> scopes(Hearing& hearing);

/// `system/<Type|*>.<permission>` in v1 or v2 form; `patient/` and `user/` too (SMART App Launch, scopes).
[[nodiscard]] bool isScope(std::string_view scope);
/// Whether `asked` is within `granted` (blank-separated): the same text, or the same or a wider resource and
/// permissions, v1 and v2 alike.
[[nodiscard]] bool isScopeWithin(std::string_view asked, std::string_view granted);

} // namespace ad::practice

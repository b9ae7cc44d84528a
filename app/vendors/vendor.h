// The vendor table and the servers' messages: data that resources/ holds, as values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::vendors {

/// A rule of a vendor with the time and the environment from which it holds (resources/vendors.schema.json, "rules").
struct Rule {
    std::string id;
    std::string topic;                ///< what it is about: "static_key", "token_endpoint_form", "jti_text", …
    std::string environment;          ///< "sandbox", "production"; empty: both
    std::optional<std::int64_t> from; ///< seconds since 1970; empty: always
    std::optional<std::int64_t> until;
    std::string version; ///< the vendor's version that brings it: it reaches each customer with that customer's upgrade
    std::string fact;    ///< in words
    std::string cause;   ///< what a request that breaks it suffers from
    std::string weight;  ///< row of `evidence` in resources/weights.json
    std::string source;
    bool operator==(const Rule&) const = default;
};

/// One server family with its known rules. Empty or no value: not verified, nobody may rest a certain finding on it.
struct Vendor {
    std::string id;                           ///< "epic"; stable, the case file's `vendor`
    std::string name;                         ///< "Epic (Epic on FHIR, …)"
    std::string shortName;                    ///< "Epic": for sentences
    std::vector<std::string> fhirBaseUrls;    ///< may hold <placeholders>
    std::string tokenEndpoint;                ///< text; may hold <placeholders> or a sentence
    std::string tokenEndpointRegex;           ///< PCRE; empty: none
    std::string hostRegex;                    ///< PCRE on the host in lower case; empty: none
    std::vector<std::string> algorithms;      ///< exact JOSE names only, and only a complete list; empty: not verified
    std::vector<std::string> knownAlgorithms; ///< exact JOSE names that are known to work, complete or not: to choose
                                              ///< from, never to refuse by
    std::string defaultAlgorithm;             ///< the one that it takes where none was set for the client; empty: none
    std::optional<std::int64_t> maxLifetime;  ///< seconds from arrival to exp
    std::optional<std::int64_t> clockSkew;    ///< seconds the server tolerates
    std::optional<std::size_t> jtiMaxLength;  ///< characters
    std::optional<int> minRsaBits;
    std::optional<bool> scopeRequired;
    std::optional<std::int64_t> propagationSandbox;          ///< seconds until a new key is live
    std::optional<std::int64_t> propagationProduction;       ///< seconds
    std::string typRule, kidRule, jkuRule, jtiRule, audRule; ///< texts of the table
    std::vector<std::string> notes;
    std::string source; ///< marks of the sources that the row was read from ("S19, S20")
    bool verified = false;
    std::string pathRegex; ///< PCRE on the path of a token endpoint or FHIR base that no other server uses; empty: none
    std::string sandboxRegex;                 ///< PCRE on "host/path" in lower case; empty: none
    std::string productionRegex;              ///< the same
    std::vector<std::string> messageFamilies; ///< families of resources/server-messages.json, the more exact first
    /// What a signed JWT is here: "client" authenticates the client; "grant" is the grant itself (RFC 7523, section
    /// 2.1), in the parameter `assertion` and perhaps for a user; "secret" stands in for the client secret.
    std::string assertionIs = "client";
    bool tokensElsewhere = false;          ///< a FHIR service whose tokens another vendor's server issues
    std::vector<Rule> rules;               ///< with dates; see rulesAt()
    std::vector<std::string> audForms;     ///< "token_endpoint", "token_endpoint_any_scheme", "issuer", "issuer_slash",
                                           ///< "any_endpoint", "configured" (its administrator's), "unchecked"
    std::vector<std::string> keyWays;      ///< "jwks_url", "jwks", "certificate", "public_key", "secret"
    std::string kidNeeded;                 ///< "always", "several_keys", "jwks_url", "never"
    std::string clientIdRegex;             ///< PCRE of every client ID that this server gives out; empty: not known
    std::string silence;                   ///< what an answer without a reason means here; a sentence
    std::vector<std::string> needsInJwk;   ///< members that this server demands of a key besides the standard's
    std::optional<std::int64_t> jwksCache; ///< seconds that a fetched key set is kept at most
    std::optional<std::size_t> maxKeysInJwks;
    bool refetchesOnMiss = false; ///< fetches the key set anew when no key of the kept one fits
    /// The parameter `client_id` beside the assertion: "required", "advised" (its documentation asks for it); empty: as
    /// RFC 7521 says, optional.
    std::string clientIdParameter;
    bool keyByThumbprint = false; ///< the header names the certificate (x5t#S256), not the key
    bool operator==(const Vendor&) const = default;
};

/// All vendors in the order of the table, "generic" first. Read once.
[[nodiscard]] const std::vector<Vendor>& all();
/// The vendor of that id, or nullptr.
[[nodiscard]] const Vendor* find(std::string_view id);
/// "generic".
[[nodiscard]] const Vendor& generic();
/// The vendor that the URLs (token endpoint first, FHIR base; either may be empty) point to; `generic()` if none does.
/// A host rule counts before a token endpoint rule; rules that fit many servers (paths only) come last.
[[nodiscard]] const Vendor& recognise(std::string_view tokenEndpoint, std::string_view fhirBase);
/// "sandbox", "production" or "" by the known sandbox addresses.
[[nodiscard]] std::string recogniseEnvironment(const Vendor& vendor, std::string_view tokenEndpoint,
                                               std::string_view fhirBase);

/// The rules of that topic that hold in that environment at that time. An environment that is not known ("") fits every
/// rule.
[[nodiscard]] std::vector<const Rule*> rulesAt(const Vendor& vendor, std::string_view topic,
                                               std::string_view environment, std::int64_t seconds);
/// Whether the vendor's client IDs look like this; no value where their form is not known.
[[nodiscard]] std::optional<bool> clientIdFits(const Vendor& vendor, std::string_view clientId);

/// One row of resources/server-messages.json: what a server's exact words mean.
/// The family of what libraries say in the client's own program, before anything is sent.
inline constexpr std::string_view clientLibraries = "client libraries";

struct ServerMessage {
    std::string server;  ///< family of the row ("keycloak", "any")
    std::string pattern; ///< PCRE
    std::string field;   ///< "error", "error_description", "body", "status", "header", "log"
    std::string meaning, cause, fix, source;
    std::optional<int> withStatus;
    std::string withError;
    /// Stable: the server and the row's number within it, from 1 ("keycloak/3").
    std::string id;
    bool general = false; ///< the vendor's text for all that it does not tell apart, of which `cause` is but one
    bool ownOnly = false; ///< at other vendors the same words mean something else
    std::vector<std::string> also; ///< causes that the same words stand for as well, the more frequent first
};

/// What an answer says, for matching.
struct AnswerText {
    int status = 0;
    std::string error;
    std::optional<std::string> errorDescription; ///< empty: absent or null
    std::string body;
    std::vector<std::string> headerNames; ///< lower case
};

struct MessageMatch {
    const ServerMessage* message = nullptr;
    bool vendorsOwn = false;           ///< a row of the vendor's own family, not of "any" or of another family
    std::vector<std::string> captured; ///< groups 1…; a group that took no part is empty
};

/// All rows in the order of the table. Read once.
[[nodiscard]] const std::vector<ServerMessage>& messages();

/// The rows that fit, the vendor's own first, then those of other families whose text is unmistakable
/// (error_description or body rows, not `opaque`, not `ownOnly`, with the row's error code if both are known), then
/// "any". At most one row a server family and field: the first that names a cause, else the first `opaque` one. Where
/// the tail of a text is a library's ("…: jwt expired"), the library's row stands for the server's. A field that the
/// vendor's own rows explain is not looked up in other families. Patterns are compiled when first needed; thread-safe.
/// The pointers live as long as the program.
[[nodiscard]] std::vector<MessageMatch> matchMessages(const Vendor& vendor, const AnswerText& answer);

/// The vendor whose servers alone use these words, or nullptr: an address that says nothing may be answered by a server
/// that gives itself away.
[[nodiscard]] const Vendor* recogniseByAnswer(const AnswerText& answer);

/// The row whose pattern stands somewhere in one line of a server's log, or nullptr. The vendor's own families come
/// first; the anchors of the pattern do not count there.
[[nodiscard]] const ServerMessage* matchLogLine(const Vendor& vendor, std::string_view line);

} // namespace ad::vendors

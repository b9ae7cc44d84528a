// The case file: all that is known of one failure. A plain value that can be saved, sent and diagnosed again (contract:
// assertion-doctor/case/1).
#pragma once

#include "base/error.h"
#include "base/shared.h"
#include "intake/described.h"
#include "smart/token_request.h"
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ad::diagnosis {

inline constexpr std::string_view caseSchema = "assertion-doctor/case/1";

/// The key that signs, as given. At most one member is filled.
struct CaseKey {
    std::string pem;  ///< the text of the key file, as it is
    std::string path; ///< a file; read by the command or the window, never by the diagnosis
    std::optional<nlohmann::ordered_json> jwk;
    bool operator==(const CaseKey&) const = default;
    [[nodiscard]] bool empty() const { return pem.empty() && path.empty() && !jwk; }
};

/// What is registered at the server, as far as the person knows.
struct Registered {
    std::string certificatePem, publicKeyPem, jwksUrl;
    SharedOptional<nlohmann::ordered_json> jwks;
    bool operator==(const Registered&) const = default;
    [[nodiscard]] bool empty() const {
        return certificatePem.empty() && publicKeyPem.empty() && jwksUrl.empty() && !jwks;
    }
};

/// The person's answers. Empty: not answered. Times in seconds since 1970.
struct Answers {
    std::optional<std::int64_t> keyRegisteredAt, appCreatedAt, appMarkedReadyAt;
    std::string registeredEnvironment; ///< "sandbox", "production"
    std::string appAudience;           ///< "backend", "patient", "clinician"
    std::optional<bool> customerActivated;
    std::string registeredAuthMethod; ///< "private_key_jwt", "client_secret_post", …
    std::string registeredKey;        ///< "this_key", "another_key", "none"
    std::string keyRegistration;      ///< "upload", "url"
    bool operator==(const Answers&) const = default;
};

struct CaseNetworkError {
    std::string kind; ///< tls, dns, connect, timeout, proxy, closed
    std::string message;
    bool operator==(const CaseNetworkError&) const = default;
};

struct CaseTls {
    std::string protocol;
    std::vector<std::string> chainPem, errors;
    bool operator==(const CaseTls&) const = default;
};

/// How long an exchange took, in milliseconds from its start. Empty: not known.
struct CaseTimings {
    std::optional<std::int64_t> name, connect, tls, sent, firstByte, end;
    bool operator==(const CaseTimings&) const = default;
    [[nodiscard]] bool empty() const { return *this == CaseTimings(); }
    /// From the last byte of the request to the first of the answer: the server's own work and one way there and back.
    [[nodiscard]] std::optional<std::int64_t> wait() const {
        return sent && firstByte && *firstByte >= *sent ? std::optional(*firstByte - *sent) : std::nullopt;
    }
};

struct CaseRedirect {
    int status = 0;
    std::string location;
    bool operator==(const CaseRedirect&) const = default;
};

struct CaseResponse {
    std::optional<std::int64_t> receivedAt; ///< local clock
    int status = 0;                         ///< 0: none
    std::vector<smart::Header> headers;     ///< names as in the file
    std::optional<std::string> body;        ///< exact text
    bool truncated = false;                 ///< it is larger than what was kept of it
    std::optional<CaseNetworkError> networkError;
    std::optional<CaseTls> tls;
    std::vector<CaseRedirect> redirects;
    CaseTimings timings;
    bool operator==(const CaseResponse&) const = default;
    /// The value of the first header of that name, compared without case.
    [[nodiscard]] std::optional<std::string> header(std::string_view name) const;
};

/// A document that was fetched: discovery, JWKS.
struct CaseFetch {
    std::string url;
    std::optional<std::int64_t> fetchedAt; ///< local clock
    int status = 0;
    std::vector<smart::Header> headers;
    std::optional<std::string> body;
    bool truncated = false; ///< it is larger than what was kept of it
    std::optional<CaseNetworkError> networkError;
    std::optional<CaseTls> tls;
    std::vector<CaseRedirect> redirects; ///< where it wanted to send us; never followed
    CaseTimings timings;
    bool operator==(const CaseFetch&) const = default;
    /// The value of the first header of that name, compared without case.
    [[nodiscard]] std::optional<std::string> header(std::string_view name) const;
};

struct CaseAttempt {
    std::optional<std::int64_t> at;
    int status = 0;
    std::string error;
    /// What it sent, by the names of sent.h; empty: not known.
    std::vector<std::pair<std::string, std::string>> sent = {};
    bool operator==(const CaseAttempt&) const = default;
};

struct CaseProbe {
    std::string kind;
    Shared<CaseResponse> response;
    bool operator==(const CaseProbe&) const = default;
};

/// Among CaseFile::told: a person speaks, but in no words of CaseFile::toldWords.
inline constexpr std::string_view aPersonSpeaks = "speaks";

/// Copied at each keystroke of the window and kept in each of its steps back: what may be large is shared among copies.
struct CaseFile {
    std::optional<std::int64_t> now; ///< the moment of evaluation; empty: the clock of the caller
    std::string vendor, environment, fhirBaseUrl, tokenEndpoint, clientId, scope;
    CaseKey key;
    Registered registered;
    Answers answers;
    /// Those of the answers that were read out of a text. One that the person has changed since counts as the person's.
    Answers answersInText;
    std::optional<std::string> assertion;
    /// What is told of the assertion where the token itself is not at hand.
    std::optional<intake::Described> described;
    SharedOptional<nlohmann::ordered_json>
        request; ///< {"curl":…}, {"http":…}, {"har":…} or {"method":…}, as in the file
    Shared<std::string> serverLog;
    /// What the person tells of the course of things, by names of told_story.h ("works_once"). Unknown names are kept.
    std::vector<std::string> told;
    /// The words of the person's text that are known from others (vendors/learnt_words.h). Unknown ones are kept.
    std::vector<std::string> toldWords;
    SharedOptional<CaseResponse> response;
    SharedOptional<CaseFetch> discovery, jwksFetch;
    std::vector<CaseProbe> probes;
    Shared<std::vector<CaseAttempt>> history;
    /// The document it was read from: members that this version does not know are written back from here, in their
    /// place.
    Shared<nlohmann::ordered_json> origin = nlohmann::ordered_json::object();

    bool operator==(const CaseFile&) const = default;
    /// Whether a person speaks in what was brought: what is shown there is often shortened.
    [[nodiscard]] bool personSpeaks() const;
    /// Whether an answer was read out of a text, and stands as it was read.
    template <class T>
    [[nodiscard]] bool isFromText(T Answers::*answer) const {
        return answers.*answer != T() && answers.*answer == answersInText.*answer;
    }
};

/// Reads a case file. A newer schema version and unknown members are accepted and kept.
/// Errors: `case_invalid` for broken JSON, a wrong type, a time that is none, a duplicate member or another schema;
/// `where` is "line L, column C".
[[nodiscard]] Expected<CaseFile> readCase(std::string_view text);

struct WriteOptions {
    /// Private key and access tokens are written only when this is set.
    bool withSecrets = false;
};
/// The case as JSON: known members in the contract's order after those of `origin`, unknown ones kept. Without
/// `withSecrets`: no key.pem, no key.jwk private members, and token values in response bodies are removed.
[[nodiscard]] nlohmann::ordered_json toJson(const CaseFile& file, const WriteOptions& options = {});

} // namespace ad::diagnosis

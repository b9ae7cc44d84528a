// What a case file means, worked out once: checks read this and never parse anything themselves.
#pragma once

#include "diagnosis/case_file.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/said.h"
#include "jose/jwks.h"
#include "jose/jws.h"
#include "jose/signature.h"
#include "keys/reader.h"
#include "smart/discovery.h"
#include "vendors/vendor.h"

namespace ad::diagnosis {

/// A public key that the server should have, and where the case says so.
struct RegisteredKey {
    keys::Key key;
    std::string kid, alg, use;
    std::string source; ///< "certificate", "public_key", "jwks", "jwks_fetch"
    std::optional<keys::Certificate> certificate;
};

struct Facts {
    /// Of a case that is not looked at yet: deriveFacts() fills it. `caseFile` must outlive it.
    explicit Facts(const CaseFile& caseFile) : file(caseFile) {}

    const CaseFile& file;
    std::int64_t now = 0; ///< seconds

    const vendors::Vendor* vendor = nullptr; ///< never null after deriving
    bool vendorGiven = false;                ///< by the case, not recognised from the URLs
    bool vendorByAnswer = false;             ///< recognised by the words of the answer alone
    QString vendorName;                      ///< for sentences: "Epic"; "the server" for generic
    std::string environment;                 ///< "sandbox", "production", ""
    std::string tokenEndpoint;               ///< of the case, else of discovery, else the request's URL; may be empty
    std::string clientId;                    ///< of the case; empty: not given

    /// The moment at which the assertion's times are judged, and by whose clock (response.received_at of the case
    /// file).
    enum class JudgedBy { ServerDate, ReceivedAt, Now };
    std::int64_t judgedAt = 0;
    JudgedBy judgedBy = JudgedBy::Now;
    std::optional<std::int64_t>
        serverAhead; ///< server's clock minus ours in seconds, where Date and received_at are both known

    // The assertion
    bool assertionGiven = false; ///< a text, perhaps an empty one
    jose::Jws jws;
    bool claimsReadable = false; ///< header and claims are JSON objects
    /// Only the decoded parts, or the program that makes them, are known: `jws` holds what is told, and no signature.
    bool assertionDescribed = false;

    // The request
    std::optional<smart::HttpRequest> request;
    std::optional<Error> requestError;
    std::vector<smart::FormField> form; ///< of the body

    // The answer
    bool answered = false; ///< there is an HTTP status
    int status = 0;
    std::optional<smart::TokenResponse> answer;
    /// Its end was not kept, so that what its JSON says is not known; but for its code it counts as one that says no
    /// more.
    bool answerCut = false;
    std::optional<CaseNetworkError> networkError;
    std::vector<vendors::MessageMatch> messages;
    bool bareInvalidClient = false; ///< invalid_client without a description that says anything
    std::optional<Said> said;       ///< the reason that the answer names
    std::vector<Said> logSaid;      ///< the reasons that the server's log names

    // Keys
    std::optional<keys::Key> signingKey; ///< of the case's key
    std::optional<keys::KeyFile> keyFile;
    std::optional<Error> keyError;
    std::vector<RegisteredKey> registered; ///< readable ones
    std::optional<jose::Jwks> jwks;        ///< registered.jwks, else the fetched set
    std::string jwksSource;                ///< "jwks" or "jwks_fetch"
    std::optional<Error> jwksError;
    std::optional<Error> registeredError; ///< the certificate or public key cannot be read
    bool urlAtHand = false;               ///< a JWKS URL is registered
    bool keyAtHand = false;               ///< a certificate, public key or set was handed over

    /// The registered key that the header's kid (or, without one, the only fitting key) names; nullptr if none or
    /// several.
    const RegisteredKey* named = nullptr;
    /// How the signature relates to `named`, or to the registered key that comes nearest when none is named; no value
    /// without both.
    std::optional<jose::Verification> signature;
    const RegisteredKey* verifiedWith =
        nullptr; ///< the registered key that made the signature (even if written wrongly)
    /// How the signature relates to the case's own key.
    std::optional<jose::Verification> ownSignature;

    std::optional<smart::Discovery> discovery;
    std::optional<Error> discoveryError;

    // Shorthands for checks
    [[nodiscard]] const json::Value* claim(std::string_view name) const { return jws.claim(name); }
    [[nodiscard]] const json::Value* parameter(std::string_view name) const { return jws.parameter(name); }
    /// Of what kind the claim is; no value: it is absent. Who asks for no more than that does not look at the claim
    /// itself (jose::ClaimReads): tokens that differ in values alone are alike to them.
    [[nodiscard]] std::optional<json::Kind> kindOf(std::string_view claim) const;
    /// A NumericDate claim that is a number: seconds (fractions cut off).
    [[nodiscard]] std::optional<std::int64_t> date(std::string_view claim) const;
    /// "10:04:00 UTC, 3 min 52 s after the answer": a moment for people, against judgedAt.
    [[nodiscard]] QString moment(std::int64_t seconds) const;
    /// The place of a claim or header parameter in the decoded JSON.
    [[nodiscard]] At atClaim(std::string_view name) const;
    /// The same of a header parameter.
    [[nodiscard]] At atParameter(std::string_view name) const;
    /// Whether it is known what the header or the claims hold at this place ("/kid"), absence included.
    [[nodiscard]] bool tells(std::string_view part, const std::string& pointer) const;
    /// Whether it is told that this claim or parameter is set (`part` is "claims" or "header"), and not to what.
    [[nodiscard]] bool isSetToUntold(std::string_view part, std::string_view name) const;
    /// Whether a person tells of it in their own words: they show what seems to matter, and shorten the rest.
    [[nodiscard]] bool isTold() const { return file.personSpeaks(); }
    [[nodiscard]] bool isVendor(std::string_view id) const { return vendor->id == id; }
};

/// "3 min 52 s", "2 h", "5 days": a length of time for people. Negative values are taken as positive.
[[nodiscard]] QString duration(std::int64_t seconds);

/// Works it out. `file` must outlive the result.
[[nodiscard]] Facts deriveFacts(const CaseFile& file, std::int64_t nowSeconds);

/// The vendor that an assertion's own audience points to, where the facts know no address and nobody named one; else
/// the vendor of the facts.
[[nodiscard]] const vendors::Vendor& vendorByAudience(const Facts& facts);

/// Puts another assertion into facts whose other parts stay: for many assertions of one client.
void setAssertion(Facts& facts, std::string_view assertion);

} // namespace ad::diagnosis

// From what was given to what is shown: signing, diagnosing, and the rows of the assertion; away from the GUI thread.
#pragma once

#include "session/key_work.h"

namespace ad::ui {

/// Everything that the work needs, as values.
struct CaseInputs {
    diagnosis::CaseFile file;
    nlohmann::ordered_json headerChanges = nlohmann::ordered_json::object();
    nlohmann::ordered_json claimChanges = nlohmann::ordered_json::object();
    attempt::Credentials settings; ///< kid, alg, audience, jku and lifetime; the rest is the file's
    std::optional<keys::KeyFile> key;
    QString keyName;
    Secret keyText; ///< for the diagnosis alone
    /// The assertion of `file` stays as it is: it was given, or it was sent.
    bool keepAssertion = false;
    /// The assertion of `file` was signed here.
    bool ownAssertion = false;
    /// The request that is under way: it is what is shown, and nothing is signed in its place.
    std::optional<attempt::Prepared> leaving{};
    std::int64_t now = 0;
    /// `now` is not the present: it is the moment at which the case was made.
    bool kept = false;
    std::int64_t present = 0;
    std::optional<double> serverAhead; ///< seconds, from the last exchange
    std::int64_t clockAhead = 0;       ///< seconds that the clock by which times are written is ahead of ours
};

struct CaseResult {
    AssertionView assertion;
    std::optional<attempt::Prepared> prepared; ///< a newly signed request
    bool diagnosed = false;
    diagnosis::Diagnosis diagnosis;
    std::vector<diagnosis::OpenQuestion> answered;
    QString diagnosisSubtitle;
    QString report; ///< safe to share, in Markdown
    QString vendorId, vendorName, environment, tokenEndpoint;
    bool canSend = false; ///< a new request could be signed and sent
};

[[nodiscard]] CaseResult workOut(const CaseInputs& inputs, const Random& random);

/// The token endpoint that the discovery document of a case names; empty: there is none, or it names none.
[[nodiscard]] std::string discoveredEndpoint(const diagnosis::CaseFile& file);
/// The credentials of a case; `discovered` is the token endpoint where it is not given.
[[nodiscard]] attempt::Credentials credentialsOf(const diagnosis::CaseFile& file, const std::string& discovered);
/// With the settings, header parameters and claims that differ from the defaults.
[[nodiscard]] attempt::Credentials credentialsOf(const CaseInputs& inputs);
/// Takes over from `settings` what differs from the defaults: kid, alg, audience, jku and lifetime.
void takeSettings(attempt::Credentials& credentials, const attempt::Credentials& settings);

/// Puts the text of the private key into a copy of the case that is to be diagnosed, and wiped after that. Empty: the
/// case stays as it is.
void judgeWithKey(diagnosis::CaseFile& file, const Secret& key);

/// What was sent from the window, with its answer: everything that is kept of it, whatever is shown by then.
struct Answered {
    net::Exchange exchange;
    diagnosis::CaseFile file; ///< with request and answer
    std::string thumbprint;   ///< of the key that signed
    Secret keyText;           ///< for the diagnosis alone
};
[[nodiscard]] diagnosis::Diagnosis diagnosisOf(const Answered& answered);

/// "ends 10:04:00, in 3 min 52 s": what `exp`, `iat` or `nbf` says, with the distance from `now`. With `present`: `now`
/// is the moment when the case was made.
[[nodiscard]] QString lifeInWords(const std::string& name, std::int64_t seconds, std::int64_t now,
                                  std::optional<std::int64_t> present = {});
/// The moment that a claim of time tells; empty: it is none, or none that can be told.
[[nodiscard]] std::optional<std::int64_t> momentTold(bool inHeader, const std::string& name, const json::Value& value);
/// What a header parameter or claim is, in a few words; empty: not a registered one.
[[nodiscard]] QString meaningOf(bool inHeader, const std::string& name, const json::Value& value,
                                const QString& vendorName, std::int64_t now, std::optional<std::int64_t> present = {});

/// The request as HTTP, with plain line feeds.
[[nodiscard]] QString requestAsText(const smart::HttpRequest& request);
/// The request as curl, quoted for a POSIX shell.
[[nodiscard]] QString asCurl(const smart::HttpRequest& request);
/// The request as a case file holds it.
[[nodiscard]] std::optional<smart::HttpRequest> requestOf(const diagnosis::CaseFile& file);

} // namespace ad::ui

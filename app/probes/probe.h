// What a probe is, and how it registers itself: a token request that differs from the one before in one thing alone,
// sent only to tell two causes apart. One probe is one file.
#pragma once

#include "attempt/attempt.h"
#include "diagnosis/case_file.h"
#include "diagnosis/probe_comparison.h"
#include <QCoreApplication>
#include <string_view>
#include <vector>

namespace ad::probes {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::probes)
};

/// What probes are made from: the case whose answer they are compared with, and the key that signed its assertion.
/// Without the key, only probes that need none can be made.
struct Subject {
    diagnosis::CaseFile file;
    std::optional<keys::ReadKey> key;
};

/// A request before it is signed: at first exactly like the one before, but with a fresh `jti` and with its times moved
/// to now. A probe changes one thing in it.
struct Draft {
    nlohmann::ordered_json header, claims;
    std::string alg;      ///< that signs
    keys::Key key;        ///< that signs; may be empty where `assertion` is set
    std::string clientId; ///< of the first request, as `sub` has it
    std::string original; ///< the assertion of the first request, as it was sent
    std::vector<smart::Parameter> form;
    smart::HttpRequest request; ///< method, URL and headers; the body is written from `form`
    /// Sent as it is, in place of a newly signed one.
    std::optional<std::string> assertion;
};

struct ProbeInfo {
    std::string_view kind; ///< of the contract: "unknown_client"; names the file
    int order = 0;         ///< the place in lists: what is most often asked first
    const char* title;     ///< "a made-up client ID": within a sentence
    const char* sends;     ///< one sentence: in what the request differs
    const char* proves;    ///< one sentence: what a difference of the answers shows
    const char* cannot;    ///< one sentence: what it cannot show
    bool needsKey = true;  ///< the private key that signed the first request
    /// Changes the draft; errors end the run before this request is sent.
    Expected<void> (*change)(Draft& draft, const Random& random);
};

/// A namespace-scope object of this type registers a probe. A doubled kind ends the program at start, with a message.
class Register {
  public:
    /// Registers it.
    explicit Register(const ProbeInfo& info);
};

/// All probes, by their order.
[[nodiscard]] const std::vector<ProbeInfo>& allProbes();
/// The probe of that kind, or nullptr.
[[nodiscard]] const ProbeInfo* findProbe(std::string_view kind);

} // namespace ad::probes

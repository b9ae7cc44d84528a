#include "checks/support.h"
#include "diagnosis/known_words.h"
#include "vendors/rule_words.h"

namespace ad::checks::how_key_is_registered {
namespace {

bool takesBothWays(const Facts& f) {
    const auto& ways = f.vendor->keyWays;
    const bool url = std::find(ways.begin(), ways.end(), "jwks_url") != ways.end();
    return ways.empty() || (url && ways.size() > 1);
}

Finding check(const Facts& f) {
    Finding finding;
    if (registersByUrl(f)) {
        finding = pass(Tr::tr("The key is published at a URL."), shown(f.file.registered.jwksUrl, 200));
        if (f.environment == "production" && f.bareInvalidClient) {
            finding =
                with(finding, "jwks_unreachable", "url_at_customer",
                     Tr::tr("The key URL is fetched from the customer's own network, which often blocks the way out."));
            for (const vendors::Rule* rule : vendors::rulesAt(*f.vendor, "local_key_url", f.environment, f.judgedAt))
                finding =
                    with(finding, rule->cause, rule->weight,
                         Tr::tr("Since its version %1: %2.").arg(vendors::versionOf(*rule), vendors::factOf(*rule)));
        }
        return keepsOpen(finding);
    }
    if (registersStatic(f)) {
        finding = pass(Tr::tr("The key was handed over, not published at a URL."));
        for (const char* cause : {"jwks_unreachable", "jwks_invalid", "jku_mismatch"})
            finding = with(finding, cause, "not_registered_by_url");
        return keepsOpen(finding);
    }
    const std::string& answer = f.file.answers.keyRegistration;
    finding = !answer.empty() && knownWord("key_registration", answer).empty()
                  ? unknownAnswer("key_registration", answer)
                  : unknown(Tr::tr("How the key is registered is not known: give the certificate, public key, JWKS or "
                                   "its URL."));
    // Where there is but one way, and where nobody was refused for a reason that this could explain, it tells nothing.
    if (takesBothWays(f) && mayBeTheKey(f))
        finding.question = Question{"key_registration",
                                    Question::Kind::Choice,
                                    Tr::tr("How is the key registered at %1?").arg(f.vendorName),
                                    {{"upload", Tr::tr("Uploaded: certificate, public key or key set")},
                                     {"url", Tr::tr("By the URL of a key set (JWKS)")}}};
    return finding;
}

const Register reg({"how-key-is-registered",
                    Family::Registration,
                    Step::FindKey,
                    {"jwks_unreachable", "static_key_not_accepted"},
                    ReadsKeyWay,
                    {smartAsymmetric, epicOAuth},
                    {}},
                   [](const Facts& f) { return byAnswer(f, &Answers::keyRegistration, check(f)); });

} // namespace
} // namespace ad::checks::how_key_is_registered

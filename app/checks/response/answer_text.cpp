#include "checks/support.h"

#include <array>

namespace ad::checks {
namespace {

/// Causes that a server's text names although another one is as likely behind it (facts 4.4): said, but not proved.
bool mayMislead(const vendors::ServerMessage& m) {
    constexpr std::array<std::string_view, 4> several{"public_key_mismatch", "auth_method_mismatch", "kid_unknown",
                                                      "client_unknown"};
    return m.server == "medplum" || std::find(several.begin(), several.end(), m.cause) != several.end();
}

Finding check(const Facts& f) {
    const vendors::MessageMatch* best = nullptr;
    for (const auto& m : f.messages)
        if (m.message->server != "any" && isCause(m.message->cause) && (!best || (m.vendorsOwn && !best->vendorsOwn)))
            best = &m;
    const std::string said = f.answer && f.answer->errorDescription ? *f.answer->errorDescription
                             : f.answer                             ? f.answer->error
                                                                    : std::string();
    if (!best) {
        if (f.answer && f.answer->errorDescription && !f.answer->errorDescription->empty())
            return unknown(Tr::tr("The server says something that is not in the collection of known texts."),
                           inQuotes(said));
        return unknown(f.bareInvalidClient ? Tr::tr("The server gives no reason.")
                                           : Tr::tr("The answer holds no text that names a reason."));
    }
    const vendors::ServerMessage& m = *best->message;
    const QString meaning = text(m.meaning);
    const QString observed = said.empty() ? shown(f.file.response->body.value_or(""), 160) : inQuotes(said);
    Finding finding = suspicious(Tr::tr("The server says: %1").arg(meaning), observed, text(m.fix));
    finding.causes = {m.cause};
    if (m.cause == "public_key_mismatch")
        finding.causes.emplace_back("signature_invalid");
    if (m.cause == "exp_passed" || m.cause == "not_yet_valid" || m.cause == "exp_too_far")
        finding.causes.emplace_back("clock_skew");
    finding.proof = best->vendorsOwn && !mayMislead(m);
    finding.serverSaid = true;
    finding = with(finding, m.cause, best->vendorsOwn ? "server_said" : "server_hinted");
    // What the server named excludes most of what it did not name.
    if (best->vendorsOwn)
        for (const CauseInfo& c : allCauses())
            if (std::find(finding.causes.begin(), finding.causes.end(), c.id) == finding.causes.end() &&
                c.family != Family::Network)
                finding.evidence.push_back({std::string(c.id), "server_named_other", {}});
    return at(finding, At{"response", "/error_description", {}, {}, {}, {}});
}

const Register
    reg({"answer-text", Family::Response, Step::None, {"client_unknown"}, NeedsResponse, {rfc6749Errors}, {}},
        [](const Facts& f) {
            if (f.answer && f.answer->granted(f.status))
                return notApplicable(Tr::tr("A token was granted."));
            return check(f);
        });

} // namespace
} // namespace ad::checks

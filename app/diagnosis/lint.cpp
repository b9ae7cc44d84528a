#include "diagnosis/lint.h"

#include "diagnosis/check.h"
#include "diagnosis/facts.h"
#include "intake/segments.h"
#include <algorithm>
#include <exception>

namespace ad::diagnosis {
namespace {

/// The token within a line that is more than a token; the line itself where there is none.
std::string_view tokenOf(std::string_view line) {
    line = intake::trimmedText(line);
    if (line.starts_with("ey") && line.find_first_of(" \t\"'{}<>,;") == std::string_view::npos)
        return line;
    for (auto at = line.find("ey"); at != std::string_view::npos; at = line.find("ey", at + 2)) {
        const bool inWord = at > 0 && (std::isalnum(static_cast<unsigned char>(line[at - 1])) != 0 ||
                                       line[at - 1] == '-' || line[at - 1] == '_');
        if (inWord)
            continue;
        if (const auto length = intake::tokenLength(line.substr(at)))
            return line.substr(at, length);
    }
    return line;
}

CaseFile withoutAttempt(CaseFile file) {
    file.assertion.reset();
    file.request.reset();
    file.response.reset();
    return file;
}

} // namespace

std::string_view lintVerdictName(LintVerdict verdict) {
    switch (verdict) {
    case LintVerdict::Pass:
        return "pass";
    case LintVerdict::Warn:
        return "warn";
    case LintVerdict::Fail:
        return "fail";
    case LintVerdict::Unreadable:
        return "unreadable";
    }
    return {};
}

struct Linter::Private {
    Private(const CaseFile& known, std::int64_t now) : file(withoutAttempt(known)), facts(deriveFacts(file, now)) {
        unsigned there = NeedsAssertion | NeedsClaims;
        there |= facts.registered.empty() ? 0U : NeedsRegistered;
        there |= facts.signingKey ? NeedsSigningKey : 0U;
        there |= facts.tokenEndpoint.empty() ? 0U : NeedsTokenEndpoint;
        there |= facts.clientId.empty() ? 0U : NeedsClientId;
        there |= facts.jwks ? NeedsJwks : 0U;
        for (const RegisteredCheck& check : allChecks()) {
            const auto& vendors = check.info.vendors;
            const bool concerned =
                vendors.empty() || std::find(vendors.begin(), vendors.end(), facts.vendor->id) != vendors.end();
            if ((check.info.needs & (NeedsAssertion | NeedsClaims)) != 0 && (check.info.needs & ~there) == 0 &&
                concerned)
                checks.push_back(&check);
        }
    }

    CaseFile file;
    Facts facts;
    std::vector<const RegisteredCheck*> checks;
};

Linter::Linter(const CaseFile& known, std::int64_t nowSeconds) : d(std::make_unique<Private>(known, nowSeconds)) {}
Linter::~Linter() = default;

LintResult Linter::judge(std::string_view line) {
    const auto token = tokenOf(line);
    LintResult out;
    if (token.empty()) {
        out.verdict = LintVerdict::Unreadable;
        out.causes.emplace_back("assertion_missing");
        return out;
    }
    setAssertion(d->facts, token);
    struct Hit {
        int rank;
        std::string cause;
    };
    std::vector<Hit> fails, warnings;
    for (const RegisteredCheck* check : d->checks) {
        if ((check->info.needs & NeedsClaims) != 0 && !d->facts.claimsReadable)
            continue;
        Finding finding;
        try {
            finding = check->function(d->facts);
        } catch (const std::exception&) {
            continue; // as in a diagnosis, where it becomes "unknown"
        }
        if (finding.verdict != Verdict::Fail && finding.verdict != Verdict::Warn)
            continue;
        std::string cause;
        if (!finding.causes.empty())
            cause = finding.causes.front();
        else if (!check->info.causes.empty())
            cause = check->info.causes.front();
        if (!cause.empty())
            (finding.verdict == Verdict::Fail ? fails : warnings).push_back({finding.proof ? 0 : 1, std::move(cause)});
    }
    out.verdict = !d->facts.claimsReadable ? LintVerdict::Unreadable
                  : !fails.empty()         ? LintVerdict::Fail
                  : !warnings.empty()      ? LintVerdict::Warn
                                           : LintVerdict::Pass;
    auto& led = fails.empty() ? warnings : fails;
    std::stable_sort(led.begin(), led.end(), [](const Hit& a, const Hit& b) { return a.rank < b.rank; });
    for (const Hit& hit : led)
        if (std::find(out.causes.begin(), out.causes.end(), hit.cause) == out.causes.end())
            out.causes.emplace_back(hit.cause);
    if (out.verdict == LintVerdict::Unreadable && out.causes.empty())
        out.causes.emplace_back("assertion_malformed");
    return out;
}

} // namespace ad::diagnosis

#include "diagnosis/lint.h"

#include "base/base64.h"
#include "diagnosis/check.h"
#include "diagnosis/facts.h"
#include "intake/segments.h"
#include <algorithm>
#include <exception>
#include <unordered_map>

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

constexpr std::size_t npos = std::string_view::npos;

/// Writes into `key` what the checks can see of a plain token, so that tokens that differ only in the letters of their
/// `jti` and in their signature have the same key. False: this token is not plain enough, and is judged by itself.
bool sameForChecks(std::string_view token, std::string& key) {
    const auto first = token.find('.');
    const auto second = first == npos ? npos : token.find('.', first + 1);
    if (second == npos || token.size() > 8192 || token.find('.', second + 1) != npos)
        return false;
    const auto payload = base64::decodeUrl(token.substr(first + 1, second - first - 1));
    const auto signature = token.substr(second + 1);
    if (!payload || signature.size() < 4)
        return false;
    // Strictly base64url, and nothing that a signature's own form tells: DER begins with 0x30, which is "M" here.
    const auto isPlain = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; };
    if (signature.front() == 'M' || !std::all_of(signature.begin(), signature.end(), isPlain))
        return false;
    // One jti, a text without escapes: of it the checks see the length and what is no letter or digit.
    constexpr std::string_view name = "\"jti\"";
    const auto at = payload->find(name);
    if (at == npos || payload->find(name, at + 1) != npos || payload->find('\\') != npos)
        return false;
    auto from = at + name.size();
    while (from < payload->size() && ((*payload)[from] == ' ' || (*payload)[from] == ':'))
        ++from;
    if (from >= payload->size() || (*payload)[from] != '"')
        return false;
    const auto end = payload->find('"', from + 1);
    if (end == npos || end - from < 9)
        return false;
    key.assign(token.substr(0, first + 1));
    key += *payload;
    const auto shift = first + 1;
    for (auto i = shift + from + 1; i < shift + end; ++i) {
        const auto c = static_cast<unsigned char>(key[i]);
        if (c >= 0x80)
            return false;
        if (std::isalnum(c) != 0)
            key[i] = 'x';
    }
    // Of the signature its length, and the last character, whose low bits may be loose.
    key += '.';
    key += std::to_string(signature.size());
    key += signature.back();
    return true;
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
    Private(const CaseFile& from, std::int64_t now) : file(withoutAttempt(from)), facts(deriveFacts(file, now)) {
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
            // What concerns the token alone, whether it needs one that can be read or not.
            const bool ofToken = (check.info.needs & (NeedsAssertion | NeedsClaims)) != 0 ||
                                 check.info.family == Family::Encoding || check.info.family == Family::Header ||
                                 check.info.family == Family::Claims;
            if (ofToken && (check.info.needs & ~there) == 0 && concerned)
                checks.push_back(&check);
        }
        remembers = facts.registered.empty() && !facts.signingKey && file.history.empty() && file.probes.empty() &&
                    file.origin.empty();
    }

    CaseFile file;
    Facts facts;
    std::vector<const RegisteredCheck*> checks;

    /// Verdicts by sameForChecks(): a log holds many tokens of one client and one second. Only where no signature is
    /// checked and no earlier attempt is known, because then every token is a matter of its own.
    bool remembers = false;
    std::unordered_map<std::string, LintResult> known;
    std::string key;
    static constexpr std::size_t mostKnown = 2048;
    LintResult judge(std::string_view token);
};

Linter::Linter(const CaseFile& known, std::int64_t nowSeconds) : d(std::make_unique<Private>(known, nowSeconds)) {}
Linter::~Linter() = default;

LintResult Linter::judge(std::string_view line) {
    const auto token = tokenOf(line);
    if (token.empty())
        return {LintVerdict::Unreadable, {"assertion_missing"}};
    if (!d->remembers || !sameForChecks(token, d->key))
        return d->judge(token);
    if (const auto found = d->known.find(d->key); found != d->known.end())
        return found->second;
    if (d->known.size() >= Private::mostKnown)
        d->known.clear();
    return d->known.emplace(d->key, d->judge(token)).first->second;
}

LintResult Linter::Private::judge(std::string_view token) {
    LintResult out;
    setAssertion(facts, token);
    struct Hit {
        int rank;
        std::string cause;
    };
    std::vector<Hit> fails, warnings;
    for (const RegisteredCheck* check : checks) {
        if ((check->info.needs & NeedsClaims) != 0 && !facts.claimsReadable)
            continue;
        Finding finding;
        try {
            finding = check->function(facts);
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
    out.verdict = !facts.claimsReadable ? LintVerdict::Unreadable
                  : !fails.empty()      ? LintVerdict::Fail
                  : !warnings.empty()   ? LintVerdict::Warn
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

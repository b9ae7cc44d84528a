#include "diagnosis/lint.h"

#include "base/base64.h"
#include "base/words.h"
#include "diagnosis/check.h"
#include "diagnosis/facts.h"
#include "diagnosis/plain_token.h"
#include "intake/segments.h"
#include "jose/claim_reads.h"
#include "jose/verifier.h"
#include <algorithm>
#include <array>
#include <exception>
#include <map>
#include <unordered_map>

namespace ad::diagnosis {
namespace {

/// Whether the line is a token and nothing else, but for blanks within it: those of a signature of a usual length, or
/// such that stand before its end. A word of a log behind a whole token is none of it.
bool isTokenOverBlanks(std::string_view line, std::string_view first) {
    constexpr std::array<std::size_t, 6> usual{342, 512, 683, 86, 128, 176}; // of RSA and EC, in base64url
    std::string compact;
    for (const char c : line)
        if (c != ' ' && c != '\t')
            compact += c;
    const auto last = compact.rfind('.');
    if (!base64::isUrlOrDots(compact) || std::count(compact.begin(), compact.end(), '.') != 2)
        return false;
    const auto isUsual = [&](std::size_t length) {
        return std::find(usual.begin(), usual.end(), length) != usual.end();
    };
    const auto dots = std::count(first.begin(), first.end(), '.');
    return dots < 2 || (!isUsual(first.size() - first.rfind('.') - 1) && isUsual(compact.size() - last - 1));
}

/// The token within a line that is more than a token; the line itself where there is none. `line`: without blanks
/// around it.
std::string_view tokenOf(std::string_view line) {
    if (line.starts_with("ey") &&
        (base64::isUrlOrDots(line) || line.find_first_of(" \t\"'{}<>,;") == std::string_view::npos))
        return line;
    for (auto at = line.find("ey"); at != std::string_view::npos; at = line.find("ey", at + 2)) {
        if (!intake::mayBeginToken(line, at))
            continue;
        if (const auto length = intake::tokenLength(line.substr(at)))
            return at == 0 && isTokenOverBlanks(line, line.substr(0, length)) ? line : line.substr(at, length);
    }
    return line;
}

/// What a check that failed or warned says of a token.
struct Hit {
    std::size_t check = 0; ///< its place among the checks
    bool fail = false, proof = false;
    std::string cause;
};

constexpr unsigned bitsOf(std::initializer_list<std::string_view> claims) {
    unsigned bits = 0;
    for (std::size_t i = 0; i < jose::ClaimReads::names.size(); ++i)
        for (const auto claim : claims)
            bits |= claim == jose::ClaimReads::names.at(i) ? 1U << i : 0U;
    return bits;
}

/// Checks that ask for no other of the changing claims than these, and what they said of values seen before: many
/// tokens of a log are made within the same second, or by the same client.
struct Group {
    unsigned claims = 0; ///< bits of jose::ClaimReads
    std::vector<std::size_t> checks{};
    std::unordered_map<std::string, std::vector<Hit>> said{}; ///< by the claims' values
};

/// Tokens that differ in nothing but the claims of jose::ClaimReads and the signature, and what is the same for all.
struct Likeness {
    jose::Jws jws; ///< the first of them; of another, its values are put in here
    std::array<json::Value*, jose::ClaimReads::names.size()> values{}; ///< in `jws`, as PlainToken::values()
    std::vector<Hit> hits;                                             ///< of the checks that asked for none of them
    std::array<Group, 2> groups{Group{bitsOf({"exp", "iat", "nbf"})}, Group{bitsOf({"iss", "sub"})}};
    std::vector<std::size_t> ofEach; ///< checks that are to be asked for every token

    // Where keys are registered: that the signature verifies with the one that the header names.
    std::optional<jose::Verifier> verifier;
    const RegisteredKey* named = nullptr;
    std::optional<jose::Verification> signature;

    const vendors::Vendor* vendor = nullptr; ///< who knows it judges such tokens in our place; null: we do
};

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
        unsigned there = NeedsAssertion | NeedsClaims | RestsOnArrival | RestsOnWhole;
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
        // With an own key there are two signatures to check, and with a history every token is a matter of its own.
        remembers = !facts.signingKey && file.history->empty() && file.probes.empty() && file.origin->empty();
    }

    /// Asks check number `i`; false: it has nothing to say against the token.
    bool ask(std::size_t i, Hit& hit) const;
    /// Judges `facts` as they stand; with `likeness`, notes in it what the verdict rests on.
    LintResult judgeFacts(Likeness* likeness);
    /// The one that judges the token in `facts`: this, or one that knows the vendor of the token's audience.
    Private& ofAudience();
    LintResult judgePlainly(std::string_view token, const PlainToken& read);
    /// By what is known of tokens like this one; empty: nothing is.
    std::optional<LintResult> judgeByLikeness(Likeness& likeness, const PlainToken& read);
    /// What the checks of the group say of the token in `facts`; a check that asks for more than the group's claims is
    /// moved to `ofEach`.
    std::vector<Hit> askGroup(Group& group, std::vector<std::size_t>& ofEach) const;
    LintResult judgePlain(const PlainToken& read);
    void remember(const std::string& rest, Likeness likeness);
    static LintResult sum(std::vector<Hit> hits, bool readable);

    /// Lets `facts` have the token of `likeness`; nullptr: its own again. Most tokens of a log are like the one before.
    void lend(Likeness* likeness);
    /// Puts another token into `facts`.
    void put(std::string_view token) {
        lend(nullptr);
        setAssertion(facts, token);
    }

    CaseFile file;
    Facts facts;
    Likeness* lent = nullptr; ///< whose token stands in `facts` now
    std::vector<const RegisteredCheck*> checks;

    bool remembers = false;
    PlainToken plain;
    std::unordered_map<std::string, Likeness> known;                   ///< by PlainToken::rest()
    std::map<const vendors::Vendor*, std::unique_ptr<Private>> others; ///< by the vendor that an audience points to
    static constexpr std::size_t mostKnown = 512;
    static constexpr std::size_t mostSaid = 32768; ///< in all groups of all that is known
    std::size_t saidKnown = 0;
};

Linter::Linter(const CaseFile& known, std::int64_t nowSeconds) : d(std::make_unique<Private>(known, nowSeconds)) {}
Linter::~Linter() = default;

LintResult Linter::judge(std::string_view line) {
    const WithoutWords quiet;
    const auto bare = intake::trimmedText(line);
    if (d->remembers && bare.starts_with("ey") && d->plain.read(bare))
        return d->judgePlainly(bare, d->plain);
    const auto token = tokenOf(bare);
    if (token.empty())
        return {LintVerdict::Unreadable, {"assertion_missing"}};
    if (!d->remembers || !d->plain.read(token)) {
        d->put(token);
        Private& judge = d->ofAudience();
        if (&judge != d.get())
            judge.put(token);
        return judge.judgeFacts(nullptr);
    }
    return d->judgePlainly(token, d->plain);
}

Linter::Private& Linter::Private::ofAudience() {
    const vendors::Vendor& vendor = vendorByAudience(facts);
    if (&vendor == facts.vendor)
        return *this;
    auto& other = others[&vendor];
    if (!other) {
        CaseFile ofVendor = file;
        ofVendor.vendor = vendor.id;
        other = std::make_unique<Private>(ofVendor, facts.now);
    }
    return *other;
}

LintResult Linter::Private::judgePlainly(std::string_view token, const PlainToken& read) {
    const auto found = known.find(read.rest());
    if (found != known.end()) {
        if (found->second.vendor)
            return others.at(found->second.vendor)->judgePlainly(token, read);
        if (auto result = judgeByLikeness(found->second, read))
            return std::move(*result);
    }
    put(token);
    if (found != known.end() || !facts.claimsReadable)
        return judgeFacts(nullptr);
    if (Private& judge = ofAudience(); &judge != this) {
        Likeness likeness;
        likeness.vendor = judge.facts.vendor;
        remember(read.rest(), std::move(likeness));
        return judge.judgePlainly(token, read);
    }
    return judgePlain(read);
}

void Linter::Private::remember(const std::string& rest, Likeness likeness) {
    if (known.size() >= mostKnown) {
        lend(nullptr);
        known.clear();
        saidKnown = 0;
    }
    known.emplace(rest, std::move(likeness));
}

/// The first of its kind, in `facts`.
LintResult Linter::Private::judgePlain(const PlainToken& read) {
    Likeness likeness;
    if (facts.registered.empty()) {
        // Without a key, of a signature only its length counts, and whether it is DER (which begins with "M").
        if (read.signatureText().starts_with('M'))
            return judgeFacts(nullptr);
    } else {
        if (!facts.named || !facts.signature || facts.signature->match != jose::Match::Verifies ||
            facts.verifiedWith != facts.named)
            return judgeFacts(nullptr);
        likeness.named = facts.named;
        likeness.signature = facts.signature;
        likeness.verifier.emplace(facts.jws.alg(), facts.named->key);
    }
    auto result = judgeFacts(&likeness);
    likeness.jws = std::move(facts.jws);
    facts.jws = {};
    for (std::size_t i = 0; i < likeness.values.size(); ++i)
        if (read.values().at(i).data() != nullptr)
            for (json::Member& member : likeness.jws.payload->root.members)
                if (member.name == jose::ClaimReads::names.at(i))
                    likeness.values.at(i) = &member.value;
    remember(read.rest(), std::move(likeness));
    return result;
}

std::optional<LintResult> Linter::Private::judgeByLikeness(Likeness& like, const PlainToken& read) {
    if (like.verifier) {
        const auto signature = base64::decodeUrl(read.signatureText());
        if (!signature || !like.verifier->verifies(read.signingInput(), *signature))
            return std::nullopt;
    } else if (read.signatureText().starts_with('M')) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < like.values.size(); ++i)
        if (like.values.at(i))
            like.values.at(i)->text = read.values().at(i);
    if (lent != &like) {
        lend(&like);
        facts.assertionGiven = facts.claimsReadable = true;
        facts.named = facts.verifiedWith = like.named;
        facts.signature = like.signature;
    }
    std::vector<Hit> hits = like.hits;
    for (Group& group : like.groups) {
        std::string values;
        for (std::size_t i = 0; i < like.values.size(); ++i)
            if ((group.claims & 1U << i) != 0) {
                values += read.values().at(i);
                values += '"'; // stands in none of them
            }
        auto said = group.said.find(values);
        if (said == group.said.end()) {
            if (saidKnown >= mostSaid) {
                for (auto& [rest, other] : known)
                    for (Group& full : other.groups)
                        full.said.clear();
                saidKnown = 0;
            }
            ++saidKnown;
            said = group.said.emplace(std::move(values), askGroup(group, like.ofEach)).first;
        }
        hits.insert(hits.end(), said->second.begin(), said->second.end());
    }
    for (const std::size_t i : like.ofEach)
        if (Hit hit; ask(i, hit))
            hits.push_back(std::move(hit));
    return sum(std::move(hits), true);
}

void Linter::Private::lend(Likeness* likeness) {
    if (lent)
        std::swap(facts.jws, lent->jws);
    if (likeness)
        std::swap(facts.jws, likeness->jws);
    lent = likeness;
}

std::vector<Hit> Linter::Private::askGroup(Group& group, std::vector<std::size_t>& ofEach) const {
    std::vector<Hit> hits;
    std::erase_if(group.checks, [&](std::size_t i) {
        Hit hit;
        const jose::ClaimReads reads;
        const bool said = ask(i, hit);
        // With these values it asks for more than with those of the first token.
        if ((reads.seen() & ~group.claims) != 0) {
            ofEach.push_back(i);
            return true;
        }
        if (said)
            hits.push_back(std::move(hit));
        return false;
    });
    return hits;
}

bool Linter::Private::ask(std::size_t i, Hit& hit) const {
    const RegisteredCheck& check = *checks[i];
    try {
        Finding finding = check.function(facts);
        if (finding.verdict != Verdict::Fail && finding.verdict != Verdict::Warn)
            return false;
        hit = {i, finding.verdict == Verdict::Fail, finding.proof, {}};
        if (!finding.causes.empty())
            hit.cause = std::move(finding.causes.front());
        else if (!check.info.causes.empty())
            hit.cause = check.info.causes.front();
    } catch (const std::exception&) {
        return false; // as in a diagnosis, where it becomes "unknown"
    }
    return !hit.cause.empty();
}

LintResult Linter::Private::judgeFacts(Likeness* likeness) {
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if ((checks[i]->info.needs & NeedsClaims) != 0 && !facts.claimsReadable)
            continue;
        Hit hit;
        const jose::ClaimReads reads;
        const bool said = ask(i, hit);
        if (said)
            hits.push_back(hit);
        if (!likeness)
            continue;
        if (reads.seen() == 0) {
            if (said)
                likeness->hits.push_back(std::move(hit));
        } else {
            const auto group = std::find_if(likeness->groups.begin(), likeness->groups.end(),
                                            [&](const Group& g) { return (reads.seen() & ~g.claims) == 0; });
            (group == likeness->groups.end() ? likeness->ofEach : group->checks).push_back(i);
        }
    }
    return sum(std::move(hits), facts.claimsReadable);
}

LintResult Linter::Private::sum(std::vector<Hit> hits, bool readable) {
    LintResult out;
    const bool fails = std::any_of(hits.begin(), hits.end(), [](const Hit& h) { return h.fail; });
    out.verdict = !readable      ? LintVerdict::Unreadable
                  : fails        ? LintVerdict::Fail
                  : hits.empty() ? LintVerdict::Pass
                                 : LintVerdict::Warn;
    // Of those that led to the verdict, proofs first, and in the order of the checks.
    std::sort(hits.begin(), hits.end(),
              [](const Hit& a, const Hit& b) { return a.proof != b.proof ? a.proof : a.check < b.check; });
    for (Hit& hit : hits)
        if (hit.fail == fails && std::find(out.causes.begin(), out.causes.end(), hit.cause) == out.causes.end())
            out.causes.push_back(std::move(hit.cause));
    if (!readable && out.causes.empty())
        out.causes.emplace_back("assertion_malformed");
    return out;
}

} // namespace ad::diagnosis

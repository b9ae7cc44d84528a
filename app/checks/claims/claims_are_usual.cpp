#include "checks/support.h"

namespace ad::checks::claims_are_usual {
namespace {

bool oneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// PDND takes these and no others, as those report who met its refusal; no page of its own was read, so it proves
/// nothing.
Finding byPdnd(const Facts& f, Finding finding) {
    for (const json::Member& m : f.jws.payload->root.members)
        if (!oneOf(m.name, {"iss", "sub", "aud", "exp", "jti", "iat", "purposeId", "digest"})) {
            Finding other =
                warn(Tr::tr("By reports, PDND refuses an assertion with other claims than it asks for, with %1 here.")
                         .arg(shown(m.name, 40)),
                     shown(m.name, 40), QStringLiteral("iss, sub, aud, exp, jti, iat, purposeId, digest"));
            return fixable(
                at(with(std::move(other), "claim_not_allowed", "reported_claim_refused"), f.atClaim(m.name)));
        }
    return finding;
}

Finding check(const Facts& f) {
    QStringList others;
    const json::Member* first = nullptr;
    for (const json::Member& m : f.jws.payload->root.members) {
        if (oneOf(m.name, {"iss", "sub", "aud", "exp", "jti", "nbf", "iat"}))
            continue;
        if (others.size() < 8)
            others << shown(m.name, 40);
        if (!first)
            first = &m;
    }
    const QString expected = QStringLiteral("iss, sub, aud, exp, jti");
    if (!first) {
        const bool bare = !f.claim("nbf") && !f.claim("iat");
        Finding finding = pass(bare ? Tr::tr("There are only the claims that SMART asks for.")
                                    : Tr::tr("There are only claims that every server knows."),
                               expected);
        return bare ? finding : keepsOpen(finding);
    }
    const At place = f.atClaim(first->name);
    const QString observed = others.join(QLatin1String(", "));
    // Claims of other kinds of tokens: what stands there was made for something else.
    if (oneOf(first->name, {"typ", "alg", "kid", "jku", "x5t"}))
        return fixable(at(naming(warn(Tr::tr("%1 belongs in the header, not among the claims.").arg(shown(first->name)),
                                      observed, expected),
                                 {"claim_not_allowed", "kid_missing"}),
                          place));
    return fixable(at(warn(Tr::tr("There are claims that SMART does not ask for. Most servers ignore them; some refuse "
                                  "them."),
                           observed, expected),
                      place));
}

const Register reg({"claims-are-usual",
                    Family::Claims,
                    Step::CheckClaims,
                    {"claim_not_allowed"},
                    NeedsClaims,
                    {smartAsymmetric, rfc7523},
                    {}},
                   [](const Facts& f) { return f.isVendor("pagopa-pdnd") ? byPdnd(f, check(f)) : check(f); });

} // namespace
} // namespace ad::checks::claims_are_usual

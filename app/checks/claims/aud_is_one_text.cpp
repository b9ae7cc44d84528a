#include "checks/support.h"

namespace ad::checks::aud_is_one_text {
namespace {

Finding check(const Facts& f) {
    const json::Value* aud = f.claim("aud");
    if (!aud)
        return notApplicable(Tr::tr("There is no aud."));
    if (aud->isString())
        // Which one is another question.
        return keepsOpen(pass(Tr::tr("aud is one text."), valueText(aud)));
    const QString expected = Tr::tr("one text");
    if (!aud->isArray())
        return at(naming(proved(Tr::tr("aud is neither a text nor a list of texts."), valueText(aud), expected),
                         {"claim_type_wrong", "aud_mismatch"}),
                  f.atClaim("aud"));
    if (std::none_of(aud->items.begin(), aud->items.end(),
                     [](const json::Value& v) { return v.isString() && !v.text.empty(); }))
        return fixable(
            at(proved(Tr::tr("aud is a list that names nobody."), valueText(aud), expected), f.atClaim("aud")));
    // Their code refuses every list.
    if (f.isVendor("smart-bulk-data-server") || f.isVendor("smart-launcher") || f.isVendor("medplum"))
        return fixable(at(proved(Tr::tr("aud is a list; this server takes one text only."), valueText(aud), expected),
                          f.atClaim("aud")));
    if (aud->items.size() > 1 && (f.isVendor("keycloak") || f.isVendor("nextgen-office")))
        return fixable(
            at(proved(Tr::tr("aud names several audiences; this server takes one only."), valueText(aud), expected),
               f.atClaim("aud")));
    return fixable(at(withAll(warn(Tr::tr("aud is a list. The standard permits that, and several servers refuse it."),
                                   valueText(aud), expected),
                              {"aud_mismatch"}, "aud_is_list"),
                      f.atClaim("aud")));
}

const Register reg({"aud-is-one-text",
                    Family::Claims,
                    Step::CheckClaims,
                    {"aud_mismatch", "claim_type_wrong"},
                    NeedsClaims,
                    {smartAsymmetric, rfc7519},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::aud_is_one_text

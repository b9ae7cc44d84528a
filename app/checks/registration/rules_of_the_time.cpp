#include "checks/support.h"
#include "vendors/rule_words.h"

namespace ad::checks::rules_of_the_time {
namespace {

/// Whether this request breaks the rule, as far as can be seen; the sentence says how. Empty: it does not.
QString broken(const Facts& f, const vendors::Rule& rule) {
    if (rule.topic == "ec_uploaded_key") {
        const bool ec = std::any_of(f.registered.begin(), f.registered.end(), [](const RegisteredKey& r) {
            return r.key.type() == keys::Type::Ec && (r.source == "certificate" || r.source == "public_key");
        });
        return ec && !registersByUrl(f) ? Tr::tr("An EC key was uploaded.") : QString();
    }
    if (rule.topic == "jti_text") {
        const json::Value* jti = f.claim("jti");
        return jti && !jti->isString() && !jti->isNull() ? Tr::tr("jti is no text.") : QString();
    }
    if (rule.topic == "scope_v2") {
        const std::string& scope = f.file.scope;
        const bool one = scope.find(".read") != std::string::npos || scope.find(".write") != std::string::npos;
        const bool refused = f.answer && f.answer->error == "invalid_scope";
        return one && refused ? Tr::tr("The scopes are in the format of version 1.") : QString();
    }
    if (rule.topic == "aud_issuer_only") {
        const json::Value* typ = f.parameter("typ");
        const json::Value* aud = f.claim("aud");
        const bool strict = typ && typ->isString() && typ->text == "client-authentication+jwt";
        return strict && aud && aud->isString() && aud->text == f.tokenEndpoint
                   ? Tr::tr("typ asks for the strict rules, and aud is the token endpoint.")
                   : QString();
    }
    return {};
}

Finding check(const Facts& f) {
    if (f.vendor->rules.empty())
        return notApplicable(Tr::tr("No rules with dates are known for this server."));
    for (const vendors::Rule& rule : f.vendor->rules) {
        const auto valid = vendors::rulesAt(*f.vendor, rule.topic, f.environment, f.judgedAt);
        if (std::find(valid.begin(), valid.end(), &rule) == valid.end())
            continue;
        const QString how = broken(f, rule);
        if (how.isEmpty())
            continue;
        Finding finding = warn(how + QLatin1Char(' ') + Tr::tr("The rule here: %1.").arg(vendors::factOf(rule)), how,
                               vendors::factOf(rule));
        return with(naming(finding, {rule.cause}), rule.cause, rule.weight);
    }
    return keepsOpen(pass(Tr::tr("No rule that held at the time of this request is broken, as far as can be seen.")));
}

const Register reg({"rules-of-the-time",
                    Family::Registration,
                    Step::None,
                    {"claim_not_allowed", "key_type_not_accepted", "claim_type_wrong", "scope_invalid", "aud_mismatch"},
                    NeedsNothing,
                    {epicOAuth, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::rules_of_the_time

#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const json::Value* sub = f.claim("sub");
    const json::Value* iss = f.claim("iss");
    const json::Value* v = sub && sub->isString() ? sub : iss;
    if (!v || !v->isString())
        return notApplicable(Tr::tr("Neither iss nor sub is a text."));
    const char* name = v == sub ? "sub" : "iss";
    if (v->text == f.clientId) {
        if (iss && iss->isString() && iss->text != f.clientId && sub && sub->text == f.clientId)
            return notApplicable(Tr::tr("sub is the client ID; iss is judged by another check."));
        return at(pass(Tr::tr("iss and sub are the client ID of this case."), valueText(v)), f.atClaim(name));
    }
    QString how = Tr::tr("%1 is another client ID than the one of this case.").arg(QLatin1String(name));
    const QString a = text(v->text), b = text(f.clientId);
    if (a.trimmed() == b.trimmed())
        how = Tr::tr("%1 has a blank or line break around the client ID.").arg(QLatin1String(name));
    else if (QString(a).remove(QLatin1Char('"')).remove(QLatin1Char('\'')) == b)
        how = Tr::tr("%1 has quotes around the client ID.").arg(QLatin1String(name));
    else if (QString::compare(a, b, Qt::CaseInsensitive) == 0)
        how = Tr::tr("%1 differs from the client ID in upper and lower case.").arg(QLatin1String(name));
    return fixable(at(proved(how, valueText(v), shown(f.clientId)), f.atClaim(name)));
}

const Register reg({"sub-is-client-id",
                    Family::Claims,
                    Step::IdentifyClient,
                    {"iss_sub_mismatch", "client_unknown"},
                    NeedsClaims | NeedsClientId,
                    {smartAsymmetric, rfc7523},
                    {}},
                   check);

} // namespace
} // namespace ad::checks

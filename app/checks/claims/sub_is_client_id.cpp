#include "checks/support.h"

namespace ad::checks::sub_is_client_id {
namespace {

/// How many characters were changed, left out or added (Levenshtein), for texts of about an ID's length.
std::size_t differences(const std::string& a, const std::string& b) {
    constexpr std::size_t longest = 200;
    if (a.size() > longest || b.size() > longest)
        return longest;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

Finding check(const Facts& f) {
    const json::Value* sub = f.claim("sub");
    const json::Value* iss = f.claim("iss");
    const json::Value* v = sub && sub->isString() ? sub : iss;
    if (!v || !v->isString())
        return notApplicable(Tr::tr("Neither iss nor sub is a text."));
    if (!authenticatesClient(f))
        return notApplicable(Tr::tr("At this server the assertion speaks for somebody: iss and sub may differ."));
    const char* name = v == sub ? "sub" : "iss";
    if (v->text == f.clientId) {
        if (iss && iss->isString() && iss->text != f.clientId && sub && sub->text == f.clientId)
            return notApplicable(Tr::tr("sub is the client ID; iss is judged by another check."));
        return at(pass(Tr::tr("iss and sub are the client ID of this case."), valueText(v)), f.atClaim(name));
    }
    const QString claim = QLatin1String(name);
    QString how;
    const QString a = text(v->text), b = text(f.clientId);
    if (a.trimmed() == b.trimmed())
        how = Tr::tr("%1 has a blank or line break around the client ID.").arg(claim);
    else if (QString(a).remove(QLatin1Char('"')).remove(QLatin1Char('\'')) == b)
        how = Tr::tr("%1 has quotes around the client ID.").arg(claim);
    else if (QString::compare(a, b, Qt::CaseInsensitive) == 0)
        how = Tr::tr("%1 differs from the client ID in upper and lower case.").arg(claim);
    else if (isTemplate(v->text))
        how = Tr::tr("%1 is a template that was not filled in.").arg(claim);
    else if (a.contains(QLatin1Char('@')) && !b.contains(QLatin1Char('@')))
        how = Tr::tr("%1 is an e-mail address, not the client ID.").arg(claim);
    else if (differences(v->text, f.clientId) <= 2)
        how = Tr::tr("%1 differs from the client ID in a character or two: it was mistyped or cut.").arg(claim);
    const bool nearly = !how.isEmpty();
    if (!nearly && a.startsWith(QLatin1String("http")) && !b.startsWith(QLatin1String("http")))
        how = Tr::tr("%1 is an address, not the client ID.").arg(claim);
    else if (!nearly)
        how = Tr::tr("%1 is another client ID than the one of this case.").arg(claim);
    // Both claims agree and come close: to the server this is a client that it does not know.
    const bool both = iss && sub && iss->isString() && sub->isString() && iss->text == sub->text;
    Finding finding = fixable(at(proved(how, valueText(v), shown(f.clientId)), f.atClaim(name)));
    if (nearly && both)
        return with(naming(finding, {"client_unknown", "iss_sub_mismatch"}), "iss_sub_mismatch", "second_name");
    return both ? with(finding, "client_unknown", "second_name") : finding;
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
} // namespace ad::checks::sub_is_client_id

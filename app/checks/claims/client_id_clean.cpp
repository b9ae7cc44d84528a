#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    std::string id = f.clientId;
    At place{"claims", "/sub", {}, {}, {}, {}};
    if (id.empty()) {
        const json::Value* sub = f.claim("sub");
        if (!sub || !sub->isString())
            return unknown(Tr::tr("The client ID is not known."));
        id = sub->text;
        place = f.atClaim("sub");
    }
    const QString q = text(id);
    QString what;
    if (q != q.trimmed() || q.contains(QLatin1Char('\n')))
        what = Tr::tr("The client ID has a blank or line break at its beginning or end.");
    else if (q.startsWith(QLatin1Char('"')) || q.endsWith(QLatin1Char('"')) || q.startsWith(QLatin1Char('\'')) ||
             q.startsWith(QChar(0x201C)))
        what = Tr::tr("The client ID has quotes around it.");
    else if (q.startsWith(QLatin1Char('<')) || q.startsWith(QLatin1String("{{")) || q.startsWith(QLatin1String("${")) ||
             q.contains(QLatin1String("your_client"), Qt::CaseInsensitive) ||
             q.contains(QLatin1String("your-client"), Qt::CaseInsensitive))
        what = Tr::tr("The client ID is a template that was not filled in.");
    if (what.isEmpty()) {
        // A clean form does not show that the server knows this ID.
        return keepsOpen(pass(Tr::tr("The client ID has no blanks, quotes or templates in it."), shown(id)));
    }
    return fixable(
        at(naming(proved(what, inQuotes(id), Tr::tr("the bare client ID")), {"client_unknown", "iss_sub_mismatch"}),
           place));
}

const Register reg(
    {"client-id-clean", Family::Claims, Step::IdentifyClient, {"client_unknown"}, NeedsNothing, {smartAsymmetric}, {}},
    check);

} // namespace
} // namespace ad::checks

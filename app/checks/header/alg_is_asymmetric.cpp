#include "checks/support.h"

namespace ad::checks::alg_is_asymmetric {
namespace {

Finding check(const Facts& f) {
    const json::Value* alg = f.parameter("alg");
    const QString expected = QStringLiteral("RS384, ES384");
    if (alg && !alg->isString())
        return fixable(at(proved(Tr::tr("alg must be a text."), valueText(alg), expected), f.atParameter("alg")));
    if (!alg || alg->text.empty())
        return fixable(at(proved(Tr::tr("The header names no alg."), valueText(alg), expected), f.atParameter("alg")));
    const std::string& a = alg->text;
    const auto& known = jose::signingAlgorithms();
    if (std::find(known.begin(), known.end(), a) != known.end() || a == "EdDSA" || a == "Ed25519")
        // Whether this server takes it is another question.
        return keepsOpen(at(pass(Tr::tr("alg is a public-key signature."), shown(a), expected), f.atParameter("alg")));
    QString message;
    if (QString::compare(text(a), QLatin1String("none"), Qt::CaseInsensitive) == 0)
        message = Tr::tr("alg is none: the assertion is not signed.");
    else if (a == "ES256K" || a == "Ed448" || a == "ES256K-R")
        message = Tr::tr("alg %1 is of another curve; token servers of this kind do not take it.").arg(shown(a));
    else if (a.starts_with("RSA") || a.starts_with("A1") || a.starts_with("A2") || a.starts_with("ECDH") || a == "dir")
        message = Tr::tr("alg %1 encrypts; an assertion is signed.").arg(shown(a));
    else if (a.starts_with("HS"))
        message = Tr::tr("alg %1 signs with a shared secret; SMART wants a private key.").arg(shown(a));
    else if (std::any_of(known.begin(), known.end(), [&](const std::string& k) {
                 return QString::compare(text(k), text(a), Qt::CaseInsensitive) == 0;
             }))
        message = Tr::tr("alg is written in another case; names of algorithms are compared exactly.");
    else
        message = Tr::tr("alg %1 is no signature algorithm of JOSE.").arg(inQuotes(a));
    // A general authorization server may know client_secret_jwt as well.
    const bool mayBeMeant = a.starts_with("HS") && !surelyFollowsSmart(f) && !f.isVendor("epic");
    return fixable(at(mayBeMeant ? suspicious(message, shown(a), expected) : proved(message, shown(a), expected),
                      f.atParameter("alg")));
}

const Register reg({"alg-is-asymmetric",
                    Family::Header,
                    Step::VerifySignature,
                    {"alg_not_accepted"},
                    NeedsClaims,
                    {smartAsymmetric, rfc7518},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::alg_is_asymmetric

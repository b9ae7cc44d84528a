#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const std::string alg = f.jws.alg();
    const auto& known = jose::signingAlgorithms();
    if (std::find(known.begin(), known.end(), alg) == known.end() && alg != "EdDSA" && alg != "Ed25519")
        return notApplicable(Tr::tr("alg is judged by another check."));
    const auto contains = [&](const std::vector<std::string>& list) {
        return std::find(list.begin(), list.end(), alg) != list.end();
    };
    const auto list = [](const std::vector<std::string>& names) {
        QStringList out;
        for (const auto& n : names)
            out << shown(n, 24);
        return out.join(QLatin1String(", "));
    };
    if (f.discovery && f.discovery->hasSigningAlgorithms) {
        const auto& offered = f.discovery->signingAlgorithms;
        if (contains(offered))
            return at(pass(Tr::tr("The server's discovery lists this alg."), text(alg), list(offered)),
                      f.atParameter("alg"));
        return fixable(
            at(suspicious(Tr::tr("The server's discovery does not list %1.").arg(text(alg)), text(alg), list(offered)),
               f.atParameter("alg")));
    }
    const auto& accepted = f.vendor->algorithms;
    if (accepted.empty())
        return unknown(Tr::tr("Which algorithms this server accepts is not known."), text(alg));
    if (contains(accepted)) {
        const bool ec = alg.starts_with("ES");
        if (f.isVendor("epic") && ec && f.registersStatic && !f.registersByUrl)
            return at(naming(proved(Tr::tr("Epic takes EC keys only from a key URL, and this key was uploaded."),
                                    text(alg), QStringLiteral("RS256, RS384, RS512")),
                             {"key_type_not_accepted", "alg_not_accepted"}),
                      f.atParameter("alg"));
        return at(pass(Tr::tr("%1 accepts this alg.")
                           .arg(f.vendor->id == "generic" ? Tr::tr("Every SMART server's list") : f.vendorName),
                       text(alg), list(accepted)),
                  f.atParameter("alg"));
    }
    if (f.vendor->id == "generic")
        return fixable(
            at(warn(Tr::tr("SMART servers need to accept only RS384 or ES384; %1 may be refused.").arg(text(alg)),
                    text(alg), list(accepted)),
               f.atParameter("alg")));
    return fixable(at(proved(Tr::tr("%1 does not accept %2.").arg(f.vendorName, text(alg)), text(alg), list(accepted)),
                      f.atParameter("alg")));
}

const Register reg({"alg-accepted-by-server",
                    Family::Header,
                    Step::VerifySignature,
                    {"alg_not_accepted"},
                    NeedsClaims,
                    {smartAsymmetric, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks

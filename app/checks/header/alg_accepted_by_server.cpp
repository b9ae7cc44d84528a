#include "checks/support.h"

namespace ad::checks::alg_accepted_by_server {
namespace {

/// Servers that take one algorithm for each client.
bool isPinned(const Facts& f) { return isOneOf(f, {"ory-hydra", "medplum"}); }

/// Ory Hydra's `token_endpoint_auth_signing_alg` of a client; RS256 where none was set.
Finding hydraTakesOne(const Facts& f) {
    return fixable(at(warn(Tr::tr("Hydra takes one algorithm for each client, and RS256 where none was set."),
                           text(f.jws.alg()), Tr::tr("the client's own, RS256 by default")),
                      f.atParameter("alg")));
}

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
        if (contains(offered) && f.isVendor("ory-hydra") && alg != "RS256")
            return hydraTakesOne(f);
        if (contains(offered)) {
            // That the server knows it does not say that this client is set up for it.
            Finding finding = at(pass(Tr::tr("The server's discovery lists this alg."), text(alg), list(offered)),
                                 f.atParameter("alg"));
            return isPinned(f) ? keepsOpen(std::move(finding)) : finding;
        }
        return fixable(
            at(suspicious(Tr::tr("The server's discovery does not list %1.").arg(text(alg)), text(alg), list(offered)),
               f.atParameter("alg")));
    }
    const auto& accepted = f.vendor->algorithms;
    const QString name = text(alg);
    if (accepted.empty() && (f.vendor->id != "generic" || !followsSmart(f))) {
        // Lists that are known in part, or a product's default: what is not in them may still be set up.
        const auto& some = f.vendor->knownAlgorithms;
        if (some.empty())
            return unknown(Tr::tr("Which algorithms this server accepts is not known."), name);
        if (contains(some)) {
            Finding finding = at(pass(Tr::tr("%1 is known to accept this alg.").arg(f.vendorName), name, list(some)),
                                 f.atParameter("alg"));
            // A default of the product has to be switched off before it is refused, or the client is registered with
            // another one: where the key is the right one, that is what remains.
            const bool verified = f.signature && f.signature->match == jose::Match::Verifies;
            return f.isVendor("node-oidc-provider") && !verified ? finding : keepsOpen(std::move(finding));
        }
        return fixable(
            at(warn(f.isVendor("node-oidc-provider")
                        ? Tr::tr("%1 is not among this server's defaults; it must be enabled there.").arg(name)
                        : Tr::tr("%1 is not among the algorithms that are known to work here.").arg(name),
                    name, list(some)),
               f.atParameter("alg")));
    }
    if (accepted.empty() || f.vendor->id == "generic") {
        const std::vector<std::string> smart{"RS384", "ES384"};
        if (contains(smart))
            return at(pass(Tr::tr("This is one of the two algorithms that SMART names."), name, list(smart)),
                      f.atParameter("alg"));
        const QString message =
            Tr::tr("SMART servers need to accept only RS384 or ES384; %1 may be refused.").arg(name);
        const bool rare = alg == "EdDSA" || alg == "Ed25519";
        return fixable(
            at(rare ? suspicious(message, name, list(smart)) : warn(message, name, list(smart)), f.atParameter("alg")));
    }
    if (f.isVendor("ory-hydra") && alg != "RS256")
        return hydraTakesOne(f);
    if (contains(accepted)) {
        const bool ec = alg.starts_with("ES");
        if (f.isVendor("epic") && ec && !registersStatic(f) && !registersByUrl(f) && wasTold(f, "key_uploaded"))
            return at(
                with(naming(suspicious(Tr::tr("Epic takes EC keys only from a key URL; by what you tell, this key "
                                              "was uploaded."),
                                       text(alg), QStringLiteral("RS256, RS384, RS512")),
                            {"key_type_not_accepted", "alg_not_accepted"}),
                     "key_type_not_accepted", "told_ec_uploaded"),
                f.atParameter("alg"));
        if (f.isVendor("epic") && ec && registersStatic(f) && !registersByUrl(f)) {
            const bool sure = uploadedForSure(f);
            const QString rs = QStringLiteral("RS256, RS384, RS512");
            return at(
                naming(sure ? proved(Tr::tr("Epic takes EC keys only from a key URL, and this key was uploaded."),
                                     text(alg), rs)
                            : suspicious(Tr::tr("Epic takes EC keys only from a key URL; whether this set stands at "
                                                "one is not known."),
                                         text(alg), rs),
                       {"key_type_not_accepted", "alg_not_accepted"}),
                f.atParameter("alg"));
        }
        Finding finding =
            at(pass(Tr::tr("%1 accepts this alg.").arg(f.vendorName), name, list(accepted)), f.atParameter("alg"));
        return isPinned(f) ? keepsOpen(std::move(finding)) : finding;
    }
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
} // namespace ad::checks::alg_accepted_by_server

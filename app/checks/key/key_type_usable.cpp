#include "checks/support.h"

namespace ad::checks::key_type_usable {
namespace {

Finding check(const Facts& f) {
    const keys::Key& key = *f.signingKey;
    const QString what = key.description();
    const At place{"key", {}, {}, {}, {}, {}};
    const auto usable = key.algorithms();
    const auto& accepted = f.vendor->algorithms;
    const auto has = [](const std::vector<std::string>& list, const std::string& alg) {
        return std::find(list.begin(), list.end(), alg) != list.end();
    };
    const bool edwards = key.curve() == "Ed25519" || key.curve() == "Ed448";
    if (edwards && (has(f.vendor->knownAlgorithms, "EdDSA") || has(f.vendor->knownAlgorithms, "Ed25519")))
        return pass(Tr::tr("%1 takes keys of this type.").arg(f.vendorName), what);
    const QString expected = Tr::tr("RSA of 2048 bits or more, or EC on P-256, P-384 or P-521");
    const bool rsa = key.type() == keys::Type::Rsa;
    if (const QString objection = key.objection(); !objection.isEmpty() && !rsa) {
        // A key that signs with algorithms which this server is known to take, or may take, is only unusual.
        const bool taken =
            std::any_of(usable.begin(), usable.end(), [&](const std::string& a) { return has(accepted, a); });
        if (taken)
            return pass(Tr::tr("%1 takes keys of this type.").arg(f.vendorName), what);
        const bool open = accepted.empty() && !followsSmart(f) && !f.isVendor("epic") && (!usable.empty() || edwards);
        return at(open                                                 ? warn(objection, what, expected)
                  : edwards && !f.isVendor("epic") && accepted.empty() ? suspicious(objection, what, expected)
                                                                       : proved(objection, what, expected),
                  place);
    }
    if (key.type() == keys::Type::Ec && f.isVendor("epic") && registersStatic(f) && !registersByUrl(f)) {
        if (!uploadedForSure(f))
            return unknown(
                Tr::tr("Epic takes EC keys only from a key URL; whether this set stands at one is not known."));
        return at(proved(Tr::tr("Epic takes EC keys only from a key URL, and this key was uploaded."), what,
                         Tr::tr("an RSA key, or a key URL")),
                  place);
    }
    if (f.isVendor("cms-dpc") && key.curve() == "P-521")
        return at(proved(Tr::tr("DPC takes EC keys on P-256 and P-384 only."), what,
                         Tr::tr("P-256, P-384, or RSA of 4096 bits")),
                  place);
    if (!accepted.empty() &&
        std::none_of(usable.begin(), usable.end(), [&](const std::string& a) { return has(accepted, a); }) &&
        f.vendor->id != "generic" && !usable.empty()) {
        QStringList names;
        for (const auto& n : accepted)
            names << text(n);
        return at(proved(Tr::tr("%1 takes no algorithm that this key can sign with.").arg(f.vendorName), what,
                         names.join(QLatin1String(", "))),
                  place);
    }
    return pass(Tr::tr("Token servers of this kind take keys of this type."), what);
}

const Register reg({"key-type-usable",
                    Family::Key,
                    Step::FindKey,
                    {"key_type_not_accepted"},
                    NeedsSigningKey,
                    {smartAsymmetric, rfc7518},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::key_type_usable

#include "checks/support.h"

namespace ad::checks::header_parameters_known {
namespace {

Finding check(const Facts& f) {
    if (const json::Value* crit = f.parameter("crit"))
        return fixable(
            at(proved(crit->isArray() && crit->items.empty()
                          ? Tr::tr("crit is an empty list, which RFC 7515 forbids.")
                          : Tr::tr("crit names parameters that the server must understand; token servers refuse it."),
                      valueText(crit), Tr::tr("no crit")),
               f.atParameter("crit")));
    if (const json::Value* b64 = f.parameter("b64"))
        return fixable(at(proved(Tr::tr("b64 does not belong in a JWT."), valueText(b64), Tr::tr("no b64")),
                          f.atParameter("b64")));
    for (const char* name : {"zip", "enc"})
        if (const json::Value* v = f.parameter(name))
            return fixable(
                at(proved(Tr::tr("%1 belongs to encrypted tokens, not to a signed one.").arg(QLatin1String(name)),
                          valueText(v), Tr::tr("no %1").arg(QLatin1String(name))),
                   f.atParameter(name)));
    // A library that reads the parameter fails on another type, whatever the server makes of certificates.
    if (const json::Value* x5c = f.parameter("x5c"); x5c && !x5c->isArray())
        return fixable(at(proved(Tr::tr("x5c must be a list of certificates (RFC 7515)."), valueText(x5c),
                                 Tr::tr("a list of texts, or no x5c")),
                          f.atParameter("x5c")));
    const bool byCertificate = isOneOf(f, {"microsoft-entra", "azure-health-data-services"});
    for (const char* name : {"jwk", "x5u", "x5c"})
        if (const json::Value* v = f.parameter(name); v && !(byCertificate && std::string_view(name) == "x5c"))
            return fixable(at(warn(Tr::tr("%1 carries a key; SMART servers take keys only from the registration.")
                                       .arg(QLatin1String(name)),
                                   valueText(v), Tr::tr("no %1").arg(QLatin1String(name))),
                              f.atParameter(name)));
    if (const json::Value* cty = f.parameter("cty"))
        return fixable(at(warn(Tr::tr("cty says that another token lies inside; an assertion holds its claims itself."),
                               valueText(cty), Tr::tr("no cty")),
                          f.atParameter("cty")));
    // Claims that were put into the header by mistake.
    for (const char* name : {"iss", "sub", "aud", "exp", "jti"})
        if (const json::Value* v = f.parameter(name); v && !f.claim(name))
            return fixable(at(warn(Tr::tr("%1 stands in the header; it is a claim.").arg(QLatin1String(name)),
                                   valueText(v), Tr::tr("%1 among the claims").arg(QLatin1String(name))),
                              f.atParameter(name)));
    if (f.parameter("x5t") || f.parameter("x5t#S256"))
        return keepsOpen(pass(Tr::tr("The header names a certificate, which most servers ignore.")));
    return pass(Tr::tr("The header has no parameter that servers refuse."));
}

const Register reg({"header-parameters-known",
                    Family::Header,
                    Step::ReadRequest,
                    {"header_invalid"},
                    NeedsClaims,
                    {rfc7515Header, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::header_parameters_known

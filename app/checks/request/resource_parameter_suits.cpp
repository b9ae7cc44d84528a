#include "checks/support.h"

#include <QUrl>

namespace ad::checks::resource_parameter_suits {
namespace {

Finding check(const Facts& f) {
    const auto* resource = formField(f, "resource");
    const bool refused = f.answer && f.answer->error == "invalid_target";
    const QString expected = Tr::tr("no resource, or one that the server knows");
    if (refused)
        return at(with(proved(Tr::tr("The server refuses the resource that was asked for (invalid_target)."),
                              resource ? shown(resource->value, 100) : Tr::tr("invalid_target"), expected),
                       "resource_invalid", "code_is_specific"),
                  resource ? inRequest(*resource) : inRequest("resource"));
    if (!f.request)
        return unknown(Tr::tr("The request itself was not given, so this could not be checked."));
    if (!resource)
        return hasForm(f) ? pass(Tr::tr("The request names no resource."))
                          : notApplicable(Tr::tr("There is no form to read."));
    const QString observed = shown(resource->value, 100);
    const QUrl url(text(resource->value));
    if (!url.isValid() || url.isRelative() || url.hasFragment())
        return fixable(
            at(suspicious(Tr::tr("resource must be an absolute address without a fragment."), observed, expected),
               inRequest(*resource)));
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services"}))
        return fixable(
            at(warn(Tr::tr("Entra takes the resource as a scope that ends with /.default."), observed, expected),
               inRequest(*resource)));
    return fixable(at(warn(Tr::tr("SMART knows no parameter resource; some servers refuse one that they do not know."),
                           observed, expected),
                      inRequest(*resource)));
}

const Register reg({"resource-parameter-suits",
                    Family::Request,
                    Step::Authorize,
                    {"resource_invalid"},
                    NeedsNothing,
                    {smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::resource_parameter_suits

#include "checks/support.h"

#include <string_view>
#include <unordered_map>

namespace ad::checks::parameters_once {
namespace {

Finding check(const Facts& f) {
    const auto query = queryFields(f);
    if (!hasForm(f) && query.empty())
        return notApplicable(Tr::tr("There is no form to read."));
    std::unordered_map<std::string_view, const smart::FormField*> seen;
    const auto twice = [&](const smart::FormField& field) -> const smart::FormField* {
        const auto [place, fresh] = seen.emplace(field.name, &field);
        return fresh ? nullptr : place->second;
    };
    for (const auto* list : {&f.form, &query})
        for (const auto& field : *list) {
            // Several resources are permitted (RFC 8707), as are empty leftovers.
            if (field.name.empty() || field.name == "resource" || field.name == "audience")
                continue;
            const auto* first = twice(field);
            if (!first)
                continue;
            const QString message =
                list == &query ? Tr::tr("The parameter %1 is in the form and in the URL.").arg(shown(field.name, 60))
                : first->value == field.value
                    ? Tr::tr("The parameter %1 comes twice, with the same value.").arg(shown(field.name, 60))
                    : Tr::tr("The parameter %1 comes twice, with different values.").arg(shown(field.name, 60));
            return fixable(at(proved(message, shown(field.name, 60), Tr::tr("each parameter once")),
                              list == &query ? inRequest("url") : inRequest(field)));
        }
    return pass(Tr::tr("No parameter comes twice."));
}

const Register reg({"parameters-once",
                    Family::Request,
                    Step::ReadRequest,
                    {"duplicate_parameter"},
                    NeedsRequest,
                    {{"RFC 6749, section 3.2", "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"}, rfc6749Errors},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::parameters_once

#include "checks/support.h"

#include <array>

namespace ad::checks::form_encoded_once {
namespace {

constexpr std::array<std::string_view, 7> names{
    "grant_type", "client_assertion_type", "client_assertion", "scope", "client_id", "resource", "audience"};

bool isKnown(std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

/// The scopes without their queries, which hold escapes of their own (SMART App Launch 2, scopes for requesting
/// FHIR resources).
QString withoutQueries(const QString& scopes) {
    QStringList all = scopes.split(QLatin1Char(' '));
    for (QString& scope : all)
        scope = scope.section(QLatin1Char('?'), 0, 0);
    return all.join(QLatin1Char(' '));
}

/// Whether the decoded value still holds an escape of what a first encoding would have written.
bool encodedTwice(const smart::FormField& field) {
    const bool scope = field.name == "scope";
    const QString v = (scope ? withoutQueries(text(field.value)) : text(field.value)).toUpper();
    // What is an address already may hold escapes of its own.
    if (!scope && v.contains(QLatin1String("://")))
        return false;
    for (const char* escape : {"%3A", "%2F", "%2E", "%20", "%2B", "%2A", "%3D"})
        if (v.contains(QLatin1String(escape)))
            return true;
    return false;
}

Finding check(const Facts& f) {
    if (!hasForm(f) || f.request->bodyKind == "multipart")
        return notApplicable(Tr::tr("There is no form to read."));
    const QString expected = Tr::tr("every name and value encoded once");
    const auto result = [&](const QString& message, const smart::FormField& field) {
        return fixable(
            at(proved(message, shown(field.rawName + '=' + field.rawValue, 100), expected), inRequest(field)));
    };
    for (const auto& field : f.form) {
        switch (formFault(f, field)) {
        case FormFault::HtmlAmpersand:
            return result(Tr::tr("The parameters are joined by &amp; as in HTML; only & separates them."), field);
        case FormFault::EncodedWhole:
            return result(Tr::tr("The whole form was encoded, with its signs = and &."), field);
        case FormFault::QuestionMark:
            return result(Tr::tr("The form begins with a question mark, which becomes a part of the first name."),
                          field);
        case FormFault::Semicolons:
            return result(Tr::tr("The parameters are joined by semicolons; only & separates them."), field);
        case FormFault::LineBreaks:
            return result(Tr::tr("The parameters are joined by line breaks; only & separates them."), field);
        case FormFault::Blanks:
            return result(Tr::tr("There are blanks around the names of parameters; they become a part of them."),
                          field);
        case FormFault::None:
            break;
        }
        if (isKnown(field.name) && !field.open && encodedTwice(field))
            return result(Tr::tr("The parameter %1 was encoded twice.").arg(text(field.name)), field);
        if (field.badEncoding && !field.open)
            return result(Tr::tr("A percent sign without two hex digits stands in %1.").arg(shown(field.name, 60)),
                          field);
    }
    // A line break at the end of the body becomes a part of the last value.
    if (!f.form.empty() && !f.form.back().open) {
        const smart::FormField& last = f.form.back();
        const char end = last.value.empty() ? 'x' : last.value.back();
        if ((end == '\n' || end == '\r') && isKnown(last.name) && !last.rawValue.ends_with("%0A") &&
            !last.rawValue.ends_with("%0a"))
            return fixable(at(
                suspicious(Tr::tr("The body ends with a line break, which becomes a part of %1.").arg(text(last.name)),
                           Tr::tr("a line break at the end"), expected),
                inRequest(last)));
    }
    for (const auto& field : f.form)
        if (isKnown(field.name) && !(field.name == "client_assertion" && f.jws.hasProblem(jose::Flaw::Cut)) &&
            (field.rawValue.find(' ') != std::string::npos || field.rawValue.find('"') != std::string::npos ||
             field.rawValue.find("://") != std::string::npos))
            return at(warn(Tr::tr("The value of %1 holds signs that a form encodes; most servers read it all the same.")
                               .arg(text(field.name)),
                           shown(field.rawValue, 80), expected),
                      inRequest(field));
    // A sign that was not encoded cuts a value: what follows looks like a parameter that nobody asked for.
    for (const auto& field : f.form)
        if (!isKnown(field.name) && !field.name.empty() && field.rawName.size() < 40 &&
            (field.name.find('/') != std::string::npos || field.name.find(':') != std::string::npos ||
             field.name.find(' ') != std::string::npos))
            return at(suspicious(Tr::tr("%1 stands where the name of a parameter is expected: a sign in the value "
                                        "before it was not encoded.")
                                     .arg(inQuotes(field.name)),
                                 shown(field.rawName, 80), expected),
                      inRequest(field));
    return pass(Tr::tr("Names and values of the form are encoded once."));
}

const Register reg({"form-encoded-once",
                    Family::Request,
                    Step::ReadRequest,
                    {"form_encoding_wrong"},
                    NeedsRequest | RestsOnWhole,
                    {{"RFC 6749, section 4.4.2", "https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2"}, smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::form_encoded_once

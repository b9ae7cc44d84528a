#include "checks/support.h"

#include <utility>

namespace ad::checks::body_is_form {
namespace {

/// "json", "multipart" or empty by the body's own look.
QString look(const smart::HttpRequest& r) {
    if (r.bodyKind == "json" || r.bodyKind == "multipart")
        return text(r.bodyKind);
    const auto start = r.body.find_first_not_of(" \t\r\n");
    if (start == std::string::npos)
        return {};
    if (r.body[start] == '{' || r.body[start] == '[')
        return QStringLiteral("json");
    return r.body.compare(start, 2, "--") == 0 ? QStringLiteral("multipart")
           : r.body[start] == '<'              ? QStringLiteral("XML")
                                               : QString();
}

/// JSON in a request that stands there as it was sent is no form that was shortened.
Finding seenAsJson(const Facts& f, Finding finding) {
    finding.isThere = isShownWordForWord(f) && finding.observed.contains(QLatin1String("json"), Qt::CaseInsensitive);
    return finding;
}

Finding check(const Facts& f) {
    const smart::HttpRequest& r = *f.request;
    if (isBcdaOfSecrets(f))
        return notApplicable(Tr::tr("This server takes the ID and the secret from a header, and needs no form."));
    if (!r.method.empty() && (r.method == "GET" || r.method == "HEAD") && r.body.empty())
        return notApplicable(Tr::tr("The request has no body."));
    const auto header = r.header("content-type");
    const std::string type = header.value_or("");
    const QString bare = text(type.substr(0, type.find(';'))).trimmed().toLower();
    const At place = inRequest("content-type");
    const QString form = text(smart::formContentType), seen = look(r);
    if (!header && r.headers.empty() && seen.isEmpty())
        return unknown(Tr::tr("The headers of the request were not given."));
    if (!seen.isEmpty()) {
        const QString as = bare.isEmpty() || bare == form ? seen : shown(type, 60);
        Finding finding =
            proved(bare == form ? Tr::tr("The header says form, and the body is written as %1.").arg(seen)
                                : Tr::tr("The body is sent as %1; a token request must be a form.").arg(as),
                   as, form);
        return fixable(at(seenAsJson(f, std::move(finding)), bare == form ? inRequest("body") : place));
    }
    if (!header || bare.isEmpty())
        // The code of these looks at the header before it reads the body.
        return fixable(at(isOneOf(f, {"smart-bulk-data-server", "smart-launcher", "cms-bcda", "medplum"})
                              ? proved(Tr::tr("The request has no Content-Type."), Tr::tr("absent"), form)
                              : suspicious(Tr::tr("The request has no Content-Type."), Tr::tr("absent"), form),
                          place));
    if (bare != form)
        return fixable(
            at(seenAsJson(
                   f, proved(Tr::tr("The body is declared as %1; a token request must be a form.").arg(shown(type, 60)),
                             shown(type, 60), form)),
               place));
    const bool more = text(type).trimmed().toLower() != form;
    // BCDA's code compares the whole header; others look at the type alone, or at its beginning.
    if (more && f.isVendor("cms-bcda"))
        return fixable(at(proved(Tr::tr("The Content-Type has more than the type; this server compares it exactly."),
                                 shown(type, 80), form),
                          place));
    if (type.size() >= smart::formContentType.size() && !type.starts_with(smart::formContentType) &&
        isOneOf(f, {"smart-bulk-data-server"}))
        return fixable(
            at(warn(Tr::tr("The Content-Type is not written in lower case; this server compares it as text."),
                    shown(type, 80), form),
               place));
    return pass(more ? Tr::tr("The body is a form; what stands behind the type does no harm here.")
                     : Tr::tr("The body is a form."),
                shown(type, 60), form);
}

const Register reg({"body-is-form",
                    Family::Request,
                    Step::ReadRequest,
                    {"content_type_wrong"},
                    NeedsRequest | RestsOnWhole,
                    {{"RFC 6749, section 4.4.2", "https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2"}, smartBackend},
                    {}},
                   [](const Facts& f) {
                       return f.request->bodyKnown ? check(f)
                                                   : unknown(Tr::tr("The body of the request was not given."));
                   });

} // namespace
} // namespace ad::checks::body_is_form

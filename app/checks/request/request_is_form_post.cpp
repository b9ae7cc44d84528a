#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const smart::HttpRequest& r = *f.request;
    if (!r.method.empty() && r.method != "POST")
        return fixable(
            at(naming(proved(Tr::tr("The request is a %1; a token request must be a POST.").arg(shown(r.method, 20)),
                             shown(r.method, 20), QStringLiteral("POST")),
                      {"method_wrong"}),
               At{"request", "method", {}, {}, {}, {}}));
    if (!r.bodyKnown)
        return unknown(Tr::tr("The body of the request was not given."));
    const std::string type = r.header("content-type").value_or("");
    const std::string bare = utf8(text(type.substr(0, type.find(';'))).trimmed().toLower());
    const At place{"request", "content-type", {}, {}, {}, {}};
    if (r.bodyKind == "json" || r.bodyKind == "multipart" || (!bare.empty() && bare != smart::formContentType))
        return fixable(at(naming(proved(Tr::tr("The body is sent as %1; a token request must be a form.")
                                            .arg(type.empty() ? shown(r.bodyKind, 40) : shown(type, 60)),
                                        shown(type.empty() ? r.bodyKind : type, 60), text(smart::formContentType)),
                                 {"content_type_wrong"}),
                          place));
    if (bare.empty())
        return fixable(at(naming(suspicious(Tr::tr("The request has no Content-Type."), Tr::tr("absent"),
                                            text(smart::formContentType)),
                                 {"content_type_wrong"}),
                          place));
    return naming(pass(Tr::tr("The request is a POST with a form."), shown(type, 60)), {"content_type_wrong"});
}

const Register reg({"request-is-form-post",
                    Family::Request,
                    Step::ReadRequest,
                    {"content_type_wrong", "method_wrong"},
                    NeedsRequest,
                    {{"RFC 6749, section 4.4.2", "https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2"}, smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks

#include "checks/support.h"

namespace ad::checks::key_url_headers {
namespace {

std::optional<std::string> header(const CaseFetch& fetch, std::string_view name) {
    for (const auto& [key, value] : fetch.headers)
        if (QString::compare(text(key), text(std::string(name)), Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

Finding check(const Facts& f) {
    if (!f.file.jwksFetch || f.file.jwksFetch->networkError || f.file.jwksFetch->status != 200)
        return notApplicable(Tr::tr("The key URL gave no key set whose headers could be judged."));
    const CaseFetch& fetch = *f.file.jwksFetch;
    if (fetch.headers.empty())
        return unknown(Tr::tr("The headers of the key URL's answer were not kept."));
    const At place{"jwks", "content-type", {}, {}, {}, {}};
    const QString type = text(header(fetch, "content-type").value_or("")).toLower();
    const QString expected = QStringLiteral("application/json, Cache-Control");
    if (type.startsWith(QLatin1String("text/html")))
        return at(warn(Tr::tr("The key set is declared as a web page; strict servers refuse it."), type, expected),
                  place);
    if (header(fetch, "www-authenticate") || header(fetch, "set-cookie"))
        return at(keepsOpen(pass(Tr::tr("The key URL sets a cookie or asks who is there; it has to work without both."),
                                 type, expected)),
                  place);
    if (!header(fetch, "cache-control"))
        return at(
            keepsOpen(pass(Tr::tr("The key URL sends no Cache-Control, so each server keeps the set as long as it "
                                  "likes."),
                           type, expected)),
            place);
    return at(keepsOpen(pass(Tr::tr("The headers of the key URL are in order."), type, expected)), place);
}

const Register reg({"key-url-headers",
                    Family::Jwks,
                    Step::FindKey,
                    {"jwks_invalid"},
                    NeedsNothing,
                    {smartAsymmetric, {"RFC 7517, section 5", "https://www.rfc-editor.org/rfc/rfc7517#section-5"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::key_url_headers

#include "checks/support.h"

namespace ad::checks::registered_set_usable {
namespace {

/// Whether it is a key set as it has to be, only without any key.
bool holdsNoKey(const Facts& f) {
    const auto document = f.jwksSource == "jwks" ? json::parse(f.file.registered.jwks->dump())
                                                 : json::parse(f.file.jwksFetch->body.value_or(""));
    const json::Value* keys = document ? document->root.find("keys") : nullptr;
    return keys && keys->isArray() && keys->items.empty();
}

Finding check(const Facts& f) {
    const std::string fetched = f.jwksSource == "jwks_fetch" ? f.file.jwksFetch->body.value_or("") : std::string();
    const std::size_t begin = fetched.find_first_not_of(" \t\r\n");
    if (f.jwksError && begin != std::string::npos && fetched[begin] == '<')
        return notApplicable(Tr::tr("A web page came instead of a key set; another check judges that."));
    if (f.jwksError && f.jwksSource == "jwks_fetch" && f.file.jwksFetch->truncated)
        return warn(
            Tr::tr("The key set is longer than what was kept of it. Servers limit what they read of a key URL."),
            shown(f.file.jwksFetch->url, 200), Tr::tr("a JWK Set: {\"keys\": […]}"));
    // What was handed over and holds no key is no registered key; a URL that gives none may be a broken one.
    if (f.jwksError && holdsNoKey(f))
        return at(naming(proved(f.jwksError->what, Tr::tr("no key"), Tr::tr("a JWK Set with at least one key")),
                         f.jwksSource == "jwks" ? std::vector<std::string>{"key_not_registered", "jwks_invalid"}
                                                : std::vector<std::string>{"jwks_invalid", "key_not_registered"}),
                  At{"jwks", {}, {}, {}, {}, {}});
    if (f.jwksError)
        return at(proved(Tr::tr("The key set cannot be used: %1").arg(f.jwksError->what), f.jwksError->where,
                         Tr::tr("a JWK Set: {\"keys\": […]}")),
                  At{"jwks", {}, {}, {}, {}, {}});
    if (!f.jwks)
        return unknown(Tr::tr("The registered key set was not given."));
    const jose::JwksProblem* worst = nullptr;
    for (const auto& p : f.jwks->problems)
        if (!worst || (p.fatal && !worst->fatal))
            worst = &p;
    if (!worst)
        return pass(Tr::tr("The key set is well formed, with %1 keys.").arg(f.jwks->keys.size()));
    // A fault of a key that this request does not need stops nobody from being found.
    const bool usedKey = f.named && !f.named->kid.empty() &&
                         std::any_of(f.jwks->keys.begin(), f.jwks->keys.end(), [&](const jose::JwkEntry& e) {
                             return e.kid == f.named->kid && worst->pointer.starts_with(e.pointer);
                         });
    // At the key URL everything around the list of keys is what the server sees as well.
    const bool wholeSet = worst->pointer.empty() || worst->pointer == "/keys" ||
                          (f.jwksSource == "jwks_fetch" && worst->pointer.find('/', 1) == std::string::npos &&
                           worst->pointer.find_first_of("0123456789") == std::string::npos);
    const At place{"jwks", worst->pointer, worst->offset, {}, {}, {}};
    // Doubled and missing names, weak keys and the like have checks of their own.
    const bool unusable = worst->code == "jwks_invalid" || worst->code == "key_unreadable";
    if (worst->fatal && unusable && (usedKey || wholeSet || !f.named))
        return at(proved(worst->what, shown(worst->pointer, 80), Tr::tr("a JWK Set that RFC 7517 allows")), place);
    return at(naming(warn(worst->what, shown(worst->pointer, 80), Tr::tr("a JWK Set that RFC 7517 allows")),
                     {isCause(worst->code) ? worst->code : "jwks_invalid"}),
              place);
}

const Register reg({"registered-set-usable",
                    Family::Registration,
                    Step::FindKey,
                    {"jwks_invalid"},
                    RestsOnWhole,
                    {{"RFC 7517, section 5", "https://www.rfc-editor.org/rfc/rfc7517#section-5"}, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::registered_set_usable

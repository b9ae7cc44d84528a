#include "checks/support.h"

namespace ad::checks::key_readable {
namespace {

/// The case has a place for the key, with nothing in it: a file that was empty, a secret that was not set.
bool givenEmpty(const Facts& f) {
    const auto key = f.file.origin->find("key");
    if (key == f.file.origin->end() || !key->is_object())
        return false;
    const auto pem = key->find("pem");
    return pem != key->end() && pem->is_string() && pem->get_ref<const std::string&>().empty();
}

Finding check(const Facts& f) {
    if (f.file.key.empty() && givenEmpty(f) && !f.assertionGiven && !f.answered)
        return at(proved(Tr::tr("The key is empty: there is nothing to sign with."), Tr::tr("nothing"),
                         Tr::tr("a private key")),
                  At{"key", {}, {}, {}, {}, {}});
    if (f.file.key.empty())
        return unknown(Tr::tr("No private key was given."));
    if (f.keyError) {
        Finding finding = proved(f.keyError->what,
                                 f.keyError->where.isEmpty() ? Tr::tr("the text that was given") : f.keyError->where,
                                 Tr::tr("a private key"));
        // A JWK that cannot be read is told of like one of a set; here it is the client's own key.
        if (isCause(f.keyError->code) && f.keyError->code != "jwks_invalid")
            finding.causes = {f.keyError->code};
        else
            finding.causes = {"key_unreadable"};
        if (!f.keyError->todo.isEmpty())
            finding.expected = f.keyError->todo;
        return at(finding, At{"key", {}, {}, {}, {}, {}});
    }
    if (!f.signingKey)
        return unknown(Tr::tr("The key is named by its path only; it was not read for this diagnosis."));
    if (f.keyFile && !f.keyFile->repairs.empty()) {
        QStringList repairs;
        for (const QString& r : f.keyFile->repairs)
            repairs << r;
        Finding mended =
            naming(warn(Tr::tr("The key was mended to read it; your own program may stumble over the same."),
                        repairs.join(QLatin1Char(' ')), Tr::tr("a clean key file")),
                   {"key_file_mangled"});
        if (!f.answered)
            mended = with(std::move(mended), "key_file_mangled", "mended_before_sending");
        return at(std::move(mended), At{"key", {}, {}, {}, {}, {}});
    }
    return pass(Tr::tr("The private key can be read: %1.").arg(f.signingKey->description()),
                f.signingKey->description());
}

const Register reg({"key-readable",
                    Family::Key,
                    Step::None,
                    {"key_unreadable"},
                    RestsOnWhole,
                    {{"RFC 7468", "https://www.rfc-editor.org/rfc/rfc7468"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::key_readable

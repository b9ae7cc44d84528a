#include "checks/support.h"
#include "diagnosis/known_words.h"

namespace ad::checks::no_secret_in_its_place {
namespace {

/// Base64 of "id:secret" as RFC 7617 writes it.
bool isBasic(const QString& value) {
    const auto decoded =
        QByteArray::fromBase64Encoding(value.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && decoded.decoded.contains(':');
}

Finding check(const Facts& f) {
    const auto* secret = formField(f, "client_secret");
    if (f.vendor->assertionIs == "secret" || (f.vendor->assertionIs == "grant" && formField(f, "assertion")))
        return notApplicable(Tr::tr("This server takes the secret and the signed JWT together, or one as the other."));
    const QString authorization = text(f.request->header("authorization").value_or(""));
    const bool header = authorization.startsWith(QLatin1String("Basic "), Qt::CaseInsensitive);
    const At place = secret ? inRequest(*secret) : inRequest("authorization");
    const QString expected = Tr::tr("client_assertion, and no secret");
    if (secret && secret->value.find("PRIVATE KEY") != std::string::npos)
        return at(proved(Tr::tr("The private key itself was sent as client_secret: make a new key pair, and treat this "
                                "one as leaked."),
                         Tr::tr("a private key"), expected),
                  place);
    if (secret && text(secret->value).startsWith(QLatin1String("eyJ")) &&
        text(secret->value).count(QLatin1Char('.')) == 2)
        return fixable(at(proved(Tr::tr("The JWT is sent as client_secret; it belongs in client_assertion."),
                                 Tr::tr("a JWT in client_secret"), expected),
                          place));
    if (header && !isBasic(authorization.mid(6)))
        return at(proved(Tr::tr("What follows Basic in the Authorization header is not base64 of an ID, a colon and a "
                                "secret."),
                         Tr::tr("Authorization: Basic …"), Tr::tr("base64 of id:secret, or no such header")),
                  inRequest("authorization"));
    if (!sendsSecret(f))
        return pass(Tr::tr("No secret is sent."));
    if (formField(f, "client_assertion") || (f.assertionGiven && !hasForm(f)))
        return notApplicable(Tr::tr("There is an assertion as well; another check judges that."));
    const QString observed = secret ? Tr::tr("client_secret") : Tr::tr("HTTP Basic");
    if (f.answer && f.answer->granted(f.status))
        return pass(Tr::tr("A token was granted for the secret."), observed);
    // Where the app is registered for a secret, sending one is right, and its value cannot be judged from here.
    if (knownWord("registered_auth_method", f.file.answers.registeredAuthMethod).starts_with("client_secret") ||
        isOneOf(f, {"cms-bcda", "oracle-health", "meditech"}))
        return at(f.answered ? suspicious(Tr::tr("The server refused a client secret: it is wrong, expired, or encoded "
                                                 "in another way than it expects."),
                                          observed, Tr::tr("the secret of this client"))
                             : warn(Tr::tr("A client secret is sent; whether it is right cannot be seen from here."),
                                    observed, Tr::tr("the secret of this client")),
                  place);
    return at(naming(proved(Tr::tr("A client secret is sent in place of an assertion."), observed, expected),
                     {"secret_wrong", "assertion_missing", "auth_method_mismatch"}),
              place);
}

const Register reg({"no-secret-in-its-place",
                    Family::Request,
                    Step::ReadRequest,
                    {"secret_wrong"},
                    NeedsRequest | RestsOnWhole,
                    {smartBackend, {"RFC 6749, section 2.3.1", "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::no_secret_in_its_place

#include "checks/support.h"
#include "diagnosis/known_words.h"

namespace ad::checks::auth_method_is_private_key_jwt {
namespace {

Finding check(const Facts& f) {
    const std::string& answer = f.file.answers.registeredAuthMethod;
    const std::string method = knownWord("registered_auth_method", answer);
    if (!method.empty()) {
        if (method == "private_key_jwt")
            return with(keepsOpen(pass(Tr::tr("The app is registered for private_key_jwt, by your answer."),
                                       shown(method, 40))),
                        "auth_method_mismatch", "auth_method_agrees");
        const bool byAssertion = f.assertionGiven || formField(f, "client_assertion") != nullptr;
        if (f.request && !formField(f, "client_assertion") && sendsSecret(f))
            return keepsOpen(pass(
                Tr::tr("The app is registered for %1, and the request sends a secret, too.").arg(shown(method, 40)),
                shown(method, 40)));
        if (!authenticatesClient(f))
            return notApplicable(Tr::tr("At this server the signed JWT does not authenticate the client."));
        if (!byAssertion)
            return suspicious(Tr::tr("The app is registered for %1, not for private_key_jwt.").arg(shown(method, 40)),
                              shown(method, 40), QStringLiteral("private_key_jwt"));
        return proved(
            Tr::tr("The app is registered for %1, and the request used private_key_jwt.").arg(shown(method, 40)),
            shown(method, 40), QStringLiteral("private_key_jwt"));
    }
    if (answer.empty() && f.discovery && f.discovery->hasAuthMethods) {
        const auto& offered = f.discovery->authMethods;
        QStringList names;
        for (const auto& m : offered)
            names << shown(m, 40);
        if (std::find(offered.begin(), offered.end(), "private_key_jwt") == offered.end())
            return suspicious(Tr::tr("The server's discovery does not offer private_key_jwt."),
                              names.join(QLatin1String(", ")), QStringLiteral("private_key_jwt"));
        // What the server offers says nothing of this client.
        return keepsOpen(pass(Tr::tr("The server offers private_key_jwt."), names.join(QLatin1String(", "))));
    }
    Finding finding = answer.empty()
                          ? unknown(Tr::tr("Which way of authenticating the app is registered for is not known."))
                          : unknownAnswer("registered_auth_method", answer);
    finding.question = Question{
        "registered_auth_method",
        Question::Kind::Choice,
        Tr::tr("How does the app authenticate, by its registration?"),
        {{"private_key_jwt", Tr::tr("Signed JWT (public key)")}, {"client_secret_basic", Tr::tr("Client secret")}}};
    return finding;
}

const Register reg({"auth-method-is-private-key-jwt",
                    Family::Registration,
                    Step::IdentifyClient,
                    {"auth_method_mismatch"},
                    ReadsAuthMethod,
                    {smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::auth_method_is_private_key_jwt

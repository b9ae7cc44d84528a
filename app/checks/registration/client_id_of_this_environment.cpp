#include "checks/support.h"
#include "diagnosis/known_words.h"

namespace ad::checks::client_id_of_this_environment {
namespace {

QString nameOf(const std::string& environment) {
    return environment == "sandbox"      ? Tr::tr("non-production (sandbox)")
           : environment == "production" ? Tr::tr("production")
                                         : shown(environment, 40);
}

/// The environment that the assertion's own audience names, where the address that was asked names the other one;
/// empty: they agree, or one of them names none.
std::string otherOfAudience(const Facts& f) {
    const json::Value* aud = f.claim("aud");
    if (!aud || !aud->isString() || aud->text == f.tokenEndpoint)
        return {};
    const std::string named = vendors::recogniseEnvironment(*f.vendor, aud->text, {});
    const std::string asked = vendors::recogniseEnvironment(*f.vendor, f.tokenEndpoint, {});
    return named.empty() || asked.empty() || named == asked ? std::string() : named;
}

Finding check(const Facts& f) {
    const std::string registered = knownWord("registered_environment", f.file.answers.registeredEnvironment);
    if (f.environment.empty())
        return unknown(Tr::tr("It is not known whether this server is a sandbox or production."));
    if (registered.empty()) {
        Finding finding =
            f.file.answers.registeredEnvironment.empty()
                ? unknown(Tr::tr("Which environment the client ID belongs to is not known."), {}, nameOf(f.environment))
                : unknownAnswer("registered_environment", f.file.answers.registeredEnvironment);
        finding.question = Question{"registered_environment",
                                    Question::Kind::Choice,
                                    f.isVendor("epic") ? Tr::tr("Which client ID is this? Epic shows two for each app.")
                                                       : Tr::tr("Which environment is this client ID from?"),
                                    {{"sandbox", Tr::tr("Non-production")}, {"production", Tr::tr("Production")}}};
        if (const std::string other = otherOfAudience(f); !other.empty()) {
            Finding mixed = naming(warn(Tr::tr("aud names the other environment of this server: perhaps the client ID "
                                               "belongs to that one as well."),
                                        nameOf(other), nameOf(f.environment)),
                                   {"client_id_wrong_environment", "token_endpoint_wrong"});
            mixed.question = finding.question;
            return at(std::move(mixed), f.atClaim("aud"));
        }
        return f.answered ? with(finding, "client_id_wrong_environment", "unknown_environment",
                                 Tr::tr("Nobody said which environment this client ID is from."))
                          : finding;
    }
    const auto told = [&](Finding one) { return byAnswer(f, &Answers::registeredEnvironment, std::move(one)); };
    if (registered == f.environment)
        return told(with(keepsOpen(pass(Tr::tr("The client ID belongs to this environment, by your answer."),
                                        nameOf(registered), nameOf(f.environment))),
                         "client_id_wrong_environment", "environment_agrees"));
    return told(proved(registered == "sandbox"
                           ? Tr::tr("This is a non-production client ID, and the server is production.")
                           : Tr::tr("This is a production client ID, and the server is the sandbox."),
                       nameOf(registered), nameOf(f.environment)));
}

const Register reg({"client-id-of-this-environment",
                    Family::Registration,
                    Step::IdentifyClient,
                    {"client_id_wrong_environment"},
                    ReadsEnvironment,
                    {epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::client_id_of_this_environment

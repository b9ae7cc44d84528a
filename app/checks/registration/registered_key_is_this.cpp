#include "checks/support.h"
#include "diagnosis/known_words.h"

namespace ad::checks::registered_key_is_this {
namespace {

Finding check(const Facts& f) {
    if (!f.registered.empty())
        return notApplicable(Tr::tr("What is registered was given, and is compared itself."));
    const std::string& answer = f.file.answers.registeredKey;
    const std::string which = knownWord("registered_key", answer);
    const QString expected = Tr::tr("the public half of the key that signs");
    if (which == "this_key")
        return with(
            with(keepsOpen(pass(Tr::tr("The registered key is the one that signs, by your answer."), shown(which, 40))),
                 "public_key_mismatch", "registered_key_agrees"),
            "key_not_registered", "registered_key_agrees");
    if (which == "another_key")
        return proved(Tr::tr("Another key is registered than the one that signs, by your answer."), shown(which, 40),
                      expected);
    if (which == "none")
        return naming(proved(Tr::tr("No key is registered yet, by your answer."), shown(which, 40), expected),
                      {"key_not_registered"});
    if (answer.empty() && signsByUnknownKey(f)) {
        Finding told = with(warn(Tr::tr("By what you tell, an older key is registered than the one that signs: waiting "
                                        "changes nothing."),
                                 Tr::tr("told"), expected),
                            "public_key_mismatch", "told_old_key_there");
        told = withAll(std::move(told), {"key_not_propagated", "key_stale"}, "told_not_handed_over");
        // Whoever tells it knows it, however the rest of the text sounds.
        told.inFull = true;
        return naming(std::move(told), {"public_key_mismatch"});
    }
    Finding finding = answer.empty() ? unknown(Tr::tr("Which key is registered is not known."))
                                     : unknownAnswer("registered_key", answer);
    if (mayBeTheKey(f))
        finding.question = Question{"registered_key",
                                    Question::Kind::Choice,
                                    Tr::tr("Which key was given to %1?").arg(f.vendorName),
                                    {{"this_key", Tr::tr("The public half of the key that signs")},
                                     {"another_key", Tr::tr("Another key, or an older one")},
                                     {"none", Tr::tr("None yet")}}};
    return finding;
}

const Register reg({"registered-key-is-this",
                    Family::Registration,
                    Step::FindKey,
                    {"public_key_mismatch", "key_not_registered"},
                    ReadsRegisteredKey,
                    {smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::registered_key_is_this

#include "checks/support.h"
#include "jose/swapped.h"

namespace ad::checks::assertion_is_compact_jws {
namespace {

Finding check(const Facts& f) {
    if (!f.assertionGiven)
        return unknown(Tr::tr("No assertion was given, so this could not be checked."));
    if (f.jws.hasProblem(jose::Flaw::Empty))
        return notApplicable(Tr::tr("The assertion is empty; another check judges that."));
    // What was sent is not what is shown.
    if (f.jws.hasProblem(jose::Flaw::Cut))
        return unknown(Tr::tr("The token was shortened where it was shown, so this could not be checked."));
    // Loose bits are a matter of the decoder: most accept them.
    const jose::Problem* worst = nullptr;
    for (const jose::Problem& p : f.jws.problems) {
        if (p.flaw == jose::Flaw::Empty || p.flaw == jose::Flaw::DuplicateMember)
            continue;
        // alg none has an empty third part by design; that it is unsigned is said elsewhere.
        if (p.flaw == jose::Flaw::EmptyPart && p.part == jose::Part::Signature && f.jws.alg() == "none")
            continue;
        if (!worst || (worst->flaw == jose::Flaw::LooseBits && p.flaw != jose::Flaw::LooseBits))
            worst = &p;
    }
    if ((!worst || worst->flaw == jose::Flaw::LooseBits) && jose::partsSwapped(f.jws))
        return at(proved(Tr::tr("The claims stand first and the header second: the two parts are swapped."),
                         Tr::tr("claims, header, signature"), Tr::tr("header, claims, signature")),
                  At{"assertion", {}, 0, f.jws.source.size(), {}, {}});
    if (!worst)
        return pass(Tr::tr("The assertion is a well-formed compact JWS of three parts."));
    At place{"assertion", worst->pointer, worst->offset, worst->length, {}, {}};
    const QString expected = Tr::tr("three parts in base64url, joined by dots, and nothing else");
    if (worst->flaw == jose::Flaw::LooseBits)
        return fixable(at(warn(worst->detail, Tr::tr("unused bits that are not zero"), expected), place));
    Finding finding = proved(worst->detail, Tr::tr("at character %1").arg(worst->offset + 1), expected);
    // A signature that is only written in another alphabet is the more exact cause, if nothing else is wrong.
    const bool onlySignature = std::all_of(f.jws.problems.begin(), f.jws.problems.end(), [](const jose::Problem& p) {
        return p.part == jose::Part::Signature &&
               (p.flaw == jose::Flaw::Padding || p.flaw == jose::Flaw::PlainAlphabet ||
                p.flaw == jose::Flaw::LooseBits);
    });
    if (onlySignature)
        finding.causes = {"signature_encoding_wrong", "assertion_malformed"};
    return fixable(at(finding, place));
}

const Register reg({"assertion-is-compact-jws",
                    Family::Encoding,
                    Step::ReadRequest,
                    {"assertion_malformed"},
                    NeedsNothing, // a template that was left in has nothing of a token in it, and fails all the same
                    {rfc7515, {"RFC 7515, section 2", "https://www.rfc-editor.org/rfc/rfc7515#section-2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::assertion_is_compact_jws

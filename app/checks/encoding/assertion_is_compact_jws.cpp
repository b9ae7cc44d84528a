#include "checks/support.h"
#include "jose/swapped.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ad::checks::assertion_is_compact_jws {
namespace {

/// Whether the person left something out of the token, or it is too short to be a whole one.
bool isShortened(const Facts& facts) {
    constexpr std::size_t shortest = 100;
    const std::string& token = facts.jws.compact;
    // A signature is what people take out first.
    constexpr std::size_t shortestSignature = 40;
    const auto dot = token.rfind('.');
    if (dot != std::string::npos && token.size() - dot <= shortestSignature)
        return true;
    const auto dots = std::count(token.begin(), token.end(), '.');
    if (dots == 1 && token.find(".eyJ") != std::string::npos)
        return true;
    constexpr auto signs = std::to_array<std::string_view>(
        {"..", "\xE2\x80\xA6", "**", "<", "[", "{", "xxx", "XXX", "REDACTED", "redacted", "removed", "SIGNATURE"});
    return token.size() < shortest || std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
               return token.find(sign) != std::string::npos;
           });
}

/// Of a whole token that stands in a request as it was sent, what is wrong is wrong.
Finding seenIn(const Facts& f, Finding finding) {
    finding.isThere = isShownWordForWord(f) && !isShortened(f);
    return finding;
}

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
        return at(seenIn(f, proved(Tr::tr("The claims stand first and the header second: the two parts are swapped."),
                                   Tr::tr("claims, header, signature"), Tr::tr("header, claims, signature"))),
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
    return fixable(at(seenIn(f, std::move(finding)), place));
}

const Register reg({"assertion-is-compact-jws",
                    Family::Encoding,
                    Step::ReadRequest,
                    {"assertion_malformed"},
                    RestsOnWhole, // a template that was left in has nothing of a token in it, and fails all the same
                    {rfc7515, {"RFC 7515, section 2", "https://www.rfc-editor.org/rfc/rfc7515#section-2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::assertion_is_compact_jws

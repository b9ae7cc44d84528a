#include "checks/response/status.h"

#include "vendors/rule_words.h"
#include <array>

namespace ad::checks::answer_text {
namespace {

/// A message about times points to the clock before the lifetime, when the lifetime itself is within the limit.
/// True where the assertion's own span is known and short enough.
bool lifetimeIsFine(const Facts& f) {
    const auto iat = f.date("iat"), exp = f.date("exp");
    return iat && exp && *exp > *iat && *exp - *iat <= f.vendor->maxLifetime.value_or(300);
}

/// Whether a parameter, which the server misses, is in the body of the request that was sent.
bool isSent(const Facts& f, std::string_view cause) {
    constexpr std::array<std::pair<std::string_view, const char*>, 5> parameters{
        {{"grant_type_wrong", "grant_type"},
         {"assertion_type_wrong", "client_assertion_type"},
         {"assertion_missing", "client_assertion"},
         {"scope_missing", "scope"},
         {"client_id_param_missing", "client_id"}}};
    return std::any_of(parameters.begin(), parameters.end(), [&](const auto& one) {
        const auto* field = one.first == cause ? formField(f, one.second) : nullptr;
        return field && !field->value.empty();
    });
}

/// The server did not find what was sent.
bool missesWhatWasSent(const Facts& f, const Said& said) {
    const QString words = text(said.words).toLower();
    const auto tells = [&](const char* word) { return words.contains(QLatin1String(word)); };
    return isSent(f, said.cause) &&
           (tells("missing") || tells("required") || tells("must ") || tells("absent") || tells("empty") ||
            tells("not present") || tells("not provided") || tells("no grant") || tells("without"));
}

/// The reason as the assertion itself lets it be read.
Said read(const Facts& f, Said said) {
    // "Lifetime exceeds 60 seconds" is about the span; "too far in the future" may be about the clock.
    const QString words = text(said.words).toLower();
    const bool ofSpan =
        !said.own && (words.contains(QLatin1String("lifetime")) || words.contains(QLatin1String("maximum")) ||
                      words.contains(QLatin1String("exceed")));
    const bool early = said.cause == "not_yet_valid", far = said.cause == "exp_too_far" && !ofSpan;
    if ((early || far) && f.claimsReadable && clocks(f) != Clocks::Agree && lifetimeIsFine(f) &&
        said.names("clock_skew")) {
        // Made a moment ago and yet in the server's future: the clock that made it runs fast.
        std::erase(said.also, "clock_skew");
        said.also.insert(said.also.begin(), said.cause);
        said.cause = "clock_skew";
    }
    // iss and sub are the same, so it is the client that the server does not know under that name.
    const json::Value *iss = f.claim("iss"), *sub = f.claim("sub");
    if (said.cause == "iss_sub_mismatch" && !said.own && f.claimsReadable && iss && sub && iss->isString() &&
        iss->text == sub->text && (f.clientId.empty() || f.clientId == iss->text)) {
        said.cause = "client_unknown";
        std::erase(said.also, "client_unknown");
        said.also.insert(said.also.begin(), {"client_id_wrong_environment", "iss_sub_mismatch"});
    }
    const auto prefer = [&](const char* cause) {
        std::erase(said.also, cause);
        said.also.insert(said.also.begin(), said.cause);
        said.cause = cause;
    };
    // It was sent and did not arrive: lost on the way, or with all that keeps a server from reading a form.
    if (missesWhatWasSent(f, said)) {
        if (!f.file.response->redirects.empty())
            prefer("redirected");
        else if (!said.also.empty())
            said.general = true;
    }
    // A redirect that was followed without the form: what is missing was lost there.
    if (wasTold(f, "turned_to_get") && (said.cause == "grant_type_wrong" || said.cause == "assertion_missing" ||
                                        said.cause == "assertion_type_wrong" || said.cause == "params_not_in_body"))
        prefer("redirected");
    // Nothing is to be seen of the assertion, so that it is what it is called stays the first thing to look at.
    if (said.cause == "assertion_malformed" && said.meaning.isEmpty() && !f.claimsReadable)
        said.general = false;
    // A line of the server's own log says which of the reasons that share these words it was.
    for (const Said& line : f.logSaid)
        if (!line.byProgram && line.cause != said.cause && said.names(line.cause)) {
            prefer(line.cause.c_str());
            break;
        }
    // The header names no key, so no key of another name was looked for; or it does, and none is missing.
    if (said.cause == "kid_unknown" && f.claimsReadable && !f.parameter("kid") && said.names("kid_missing"))
        prefer("kid_missing");
    else if (said.cause == "kid_missing" && !said.own && f.claimsReadable && !f.jws.kid().empty())
        prefer("kid_unknown");
    // By computation the key is a registered one, only not under that name: of what the words stand for it is the name.
    const bool byOther = f.signature && f.signature->match == jose::Match::Verifies && f.verifiedWith && !f.named &&
                         f.claimsReadable && !f.jws.kid().empty() && f.verifiedWith->kid != f.jws.kid();
    if (byOther && (said.cause == "public_key_mismatch" || said.cause == "signature_invalid") &&
        said.names("kid_unknown"))
        prefer("kid_unknown");
    // A secret was sent, and no assertion: the credentials that the server refuses are that secret.
    if (said.cause == "client_unknown" && said.names("secret_wrong") && sendsSecret(f) &&
        !formField(f, "client_assertion"))
        prefer("secret_wrong");
    // The server speaks of a secret, and nothing here of an assertion: a secret is what was sent.
    if (said.cause == "auth_method_mismatch" && said.names("secret_wrong") && !f.assertionGiven &&
        !formField(f, "client_assertion"))
        prefer("secret_wrong");
    // It can be read here, and has a list where most have a text.
    const json::Value* aud = f.claim("aud");
    if (said.cause == "assertion_malformed" && f.claimsReadable && aud && aud->isArray())
        prefer("aud_mismatch");
    if (!said.own)
        said = byStory(f, std::move(said));
    // It was a POST: what takes none is not the token endpoint.
    if (said.cause == "method_wrong" && f.request && f.request->method == "POST")
        prefer("token_endpoint_wrong");
    return said;
}

/// What a server says when it finds no key that fits.
constexpr std::array<std::string_view, 4> ofKeys{"kid_unknown", "public_key_mismatch", "signature_invalid",
                                                 "key_not_registered"};

bool isOfKeys(std::string_view cause) { return std::find(ofKeys.begin(), ofKeys.end(), cause) != ofKeys.end(); }

/// Whether the key URL, fetched for this case, gives the very key that signed under the name in the header. What a
/// person says is registered is no such sight: the server's words may be the first to tell them otherwise.
bool hasPublishedKey(const Facts& f) {
    if (!f.verifiedWith || f.verifiedWith != f.named || f.verifiedWith->source != "jwks_fetch" || !f.signature ||
        f.signature->match != jose::Match::Verifies || !f.jwks)
        return false;
    const auto& needed = f.vendor->needsInJwk;
    const std::string& use = f.verifiedWith->use;
    const bool usable = use == "sig" || (use.empty() && std::find(needed.begin(), needed.end(), "use") == needed.end());
    return usable && std::none_of(f.jwks->problems.begin(), f.jwks->problems.end(),
                                  [](const jose::JwksProblem& p) { return p.fatal; });
}

/// What the server named excludes most of what it did not name. An address that cannot be reached says nothing.
void excludeOthers(Finding& finding, const Said& said, const char* id) {
    for (const CauseInfo& c : allCauses())
        if (!said.names(c.id) && c.family != Family::Network)
            finding.evidence.push_back({std::string(c.id), id, {}});
}

Finding check(const Facts& f) {
    if (!f.said) {
        if (f.answer && f.answer->errorDescription && !f.answer->errorDescription->empty())
            return unknown(Tr::tr("The server says something that is not in the collection of known texts."),
                           inQuotes(*f.answer->errorDescription));
        if (f.answerCut)
            return unknown(Tr::tr("Whether the server gives a reason is not known: the answer is longer than what was "
                                  "kept of it."),
                           cutNote(f));
        return unknown(f.bareInvalidClient ? Tr::tr("The server gives no reason.")
                                           : Tr::tr("The answer holds no text that names a reason."),
                       {}, f.bareInvalidClient ? vendors::silenceOf(*f.vendor) : QString());
    }
    const Said said = read(f, *f.said);
    const QString message = said.meaning.isEmpty()
                                ? Tr::tr("The server's words point to this: %1").arg(titleOf(said.cause))
                                : Tr::tr("The server's words mean this: %1").arg(said.meaning);
    const QString observed = said.words.empty() ? shown(f.file.response->body.value_or(""), 160) : inQuotes(said.words);
    // The fix belongs to what the words mean by themselves, not to what the assertion made of them; and what another
    // vendor says to do is no advice for this one.
    const bool foreign = !said.own && !said.byProgram && !f.isVendor("generic");
    Finding finding = remedied(suspicious(message, observed, foreign ? QString() : said.fix),
                               said.cause == f.said->cause && !foreign ? stepOf(said) : QString());
    finding.causes = {said.cause};
    finding.causes.insert(finding.causes.end(), said.also.begin(), said.also.end());
    // Words that servers use for several faults name a cause without proving it.
    finding.proof = (said.own && said.also.empty() && !said.general && !said.meaning.isEmpty()) ||
                    (said.byItsTimes && said.cause == "exp_passed");
    finding.serverSaid = true;
    finding.inItsWords = true;
    finding = with(finding, said.cause,
                   said.general ? "server_said_generally"
                   : said.own   ? "server_said"
                                : "server_hinted");
    for (const std::string& other : said.also)
        finding = with(finding, other, &other == &said.also.front() ? "server_often_means" : "server_may_mean");
    if (hasPublishedKey(f) && isOfKeys(said.cause)) {
        finding.inFull = true;
        finding = withAll(std::move(finding), {"key_stale", "jwks_unreachable"}, "server_has_another_set",
                          Tr::tr("What is published now fits the assertion, so the server judged by something else."));
        for (const std::string_view cause : ofKeys)
            finding = with(std::move(finding), std::string(cause), "published_key_fits");
    }
    excludeOthers(finding, said,
                  said.general ? "general_named_other"
                  : said.own   ? "server_named_other"
                               : "hint_named_other");
    return at(finding, At{"response", "/error_description", {}, {}, {}, {}});
}

const Register
    reg({"answer-text", Family::Response, Step::None, {"client_unknown"}, NeedsResponse, {rfc6749Errors}, {}},
        [](const Facts& f) {
            if (f.answer && f.answer->granted(f.status))
                return notApplicable(Tr::tr("A token was granted."));
            return check(f);
        });

} // namespace
} // namespace ad::checks::answer_text

// Small things that many checks say alike.
#pragma once

#include "base/words.h"
#include "diagnosis/check.h"
#include "smart/placeholder.h"
#include <initializer_list>

namespace ad::checks {

using namespace ad::diagnosis;

/// The context that the texts of this room are translated in: Tr::tr("…"). Many of them are made for each line of a log
/// and read by nobody, and Qt's own way takes two locks for each.
struct Tr {
    static Words tr(const char* text, const char* comment = nullptr, int n = -1) {
        return Words::translated("ad::checks", text, comment, n);
    }
};

/// A JSON value as it stands, made safe to show; "absent" for nullptr.
[[nodiscard]] QString valueText(const json::Value* value);
/// A text in typographic quotes, made safe to show.
[[nodiscard]] QString inQuotes(std::string_view s);
/// "RFC 7523, section 3" and the like.
inline constexpr Source rfc7523{"RFC 7523, section 3", "https://www.rfc-editor.org/rfc/rfc7523#section-3"};
inline constexpr Source rfc7519{"RFC 7519, section 4.1", "https://www.rfc-editor.org/rfc/rfc7519#section-4.1"};
inline constexpr Source rfc7515{"RFC 7515, section 3.1", "https://www.rfc-editor.org/rfc/rfc7515#section-3.1"};
inline constexpr Source rfc7515Header{"RFC 7515, section 4.1", "https://www.rfc-editor.org/rfc/rfc7515#section-4.1"};
inline constexpr Source rfc7518{"RFC 7518, section 3", "https://www.rfc-editor.org/rfc/rfc7518#section-3"};
inline constexpr Source rfc6749Errors{"RFC 6749, section 5.2", "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"};
inline constexpr Source smartAsymmetric{"SMART App Launch 2.2, client-confidential-asymmetric",
                                        "https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html"};
inline constexpr Source smartBackend{"SMART App Launch 2.2, backend-services",
                                     "https://hl7.org/fhir/smart-app-launch/backend-services.html"};
inline constexpr Source epicOAuth{"Epic, OAuth 2.0 Specification", "https://fhir.epic.com/Documentation?docId=oauth2"};

/// Whether the form is that of another grant, with what belongs to it: a code, a refresh token, a subject's token.
[[nodiscard]] bool isOtherFlow(const Facts& facts);
/// Whether the form is whole as that of the JWT bearer grant (RFC 7523, section 2.1), at a server that is not known to
/// be one of SMART's: then the JWT in `assertion` is the grant itself.
[[nodiscard]] bool isJwtGrant(const Facts& facts);
/// Whether the address is that of a sign-in by a browser (RFC 6749, section 4.1.1), whose parameters belong in the URL:
/// it is no token request.
[[nodiscard]] bool isAuthorizationRequest(const Facts& facts);
/// Whether the server is held to SMART's own rules to the letter, and not to those of a general authorization server. A
/// server that nobody knows is, unless the case itself speaks of something else.
[[nodiscard]] bool followsSmart(const Facts& facts);
/// Whether SMART's rules surely apply to this server: it is a known one that follows them, or the case shows a FHIR
/// server behind it and nothing of another kind. Only then does breaking such a rule prove anything.
[[nodiscard]] bool surelyFollowsSmart(const Facts& facts);
/// Whether the server itself says so, by its discovery document, or is a known one that follows SMART. A formality that
/// SMART alone asks for (kid, typ, jti) is refused by few servers that merely take SMART's scopes.
[[nodiscard]] bool publishesSmart(const Facts& facts);
/// A failure by a rule of SMART's own: proved where the rules surely apply, else a suspicion.
[[nodiscard]] Finding bySmart(const Facts& facts, QString message, QString observed, QString expected);
/// Whether the assertion authenticates the client; false where it is the grant itself (RFC 7523, section 2.1) or stands
/// in for the client secret: then its subject is somebody else, and it has another parameter.
[[nodiscard]] bool authenticatesClient(const Facts& facts);
/// Whether the person told this of the course of things (told_story.h).
[[nodiscard]] bool wasTold(const Facts& facts, std::string_view what);
/// Whether, by what was told, an older key is registered than the one that signs, and nobody has handed that one over:
/// no waiting helps then.
[[nodiscard]] bool signsByUnknownKey(const Facts& facts);
/// The reason that servers' words stand for, by what the person told of the course of things: of a new key, where the
/// words may mean that an older copy is used; of a retry, where they may mean that a jti came again. A key set that is
/// shown at its address counts as told.
[[nodiscard]] Said byStory(const Facts& facts, Said said);
/// Whether a JWKS URL is registered, by what is at hand or by the person's answer.
[[nodiscard]] bool registersByUrl(const Facts& facts);
/// Whether a certificate, public key or set was handed over, by what is at hand or by the person's answer.
[[nodiscard]] bool registersStatic(const Facts& facts);
/// The same, where it is no key set alone: that one may be what stands at a URL.
[[nodiscard]] bool uploadedForSure(const Facts& facts);
/// Whether the refusal may be about the registered key: the answer names no other reason, and an assertion was sent.
[[nodiscard]] bool mayBeTheKey(const Facts& facts);
/// Not known, because the answer that the case holds for `member` is none of the contract's words.
[[nodiscard]] Finding unknownAnswer(std::string_view member, const std::string& answer);
/// A sentence that says by which clock times were judged; empty when it was the server's.
[[nodiscard]] QString clockRemark(const Facts& facts);
/// The sentence, with clockRemark() after it where there is one.
[[nodiscard]] QString withClockRemark(const Facts& facts, const QString& sentence);
/// The finding, which says so where it rests on the moment of the diagnosis for want of that of the answer (contract,
/// response.received_at).
[[nodiscard]] Finding restingOnNow(const Facts& facts, Finding finding);
/// The finding, which says that it rests on what a text tells.
[[nodiscard]] Finding soTheTextTells(Finding finding);
/// The same where that answer was read out of a text; it proves nothing then.
template <class T>
[[nodiscard]] Finding byAnswer(const Facts& facts, T Answers::*answer, Finding finding) {
    if (!facts.file.isFromText(answer))
        return finding;
    finding.proof = false;
    return soTheTextTells(std::move(finding));
}
/// Adds evidence to a finding.
[[nodiscard]] Finding with(Finding finding, std::string cause, std::string id, QString because = {});
/// The same evidence for several causes.
[[nodiscard]] Finding withAll(Finding finding, std::initializer_list<std::string_view> causes, const char* id,
                              const QString& because = {});
/// The finding with its place.
[[nodiscard]] Finding at(Finding finding, At place);
/// The finding with these causes in place of the check's own; the first one is the one that it proves.
[[nodiscard]] Finding naming(Finding finding, std::vector<std::string> causes);
/// What the collection of servers' texts says to do, where it is a step and not a note of some words; else empty.
[[nodiscard]] QString stepOf(const Said& said);
/// The finding with the step that mends what was found here.
[[nodiscard]] Finding remedied(Finding finding, QString step);
/// The finding, marked as one that the tool can mend.
[[nodiscard]] Finding fixable(Finding finding);
/// The place of a part of a claim's text: `from` and `length` count bytes of the text. Where the text is written with
/// escapes, or is no text, the place of the whole value.
[[nodiscard]] At withinClaim(const Facts& facts, std::string_view name, std::size_t from, std::size_t length);
/// The signature's place in the assertion.
[[nodiscard]] At atSignature(const Facts& facts);
/// Whether this is an algorithm whose signatures can be verified with a public key.
[[nodiscard]] bool canVerify(std::string_view alg);
/// Whether the bytes are an ECDSA signature in DER: a sequence of two integers that fills them (RFC 3279,
/// section 2.2.3).
[[nodiscard]] bool looksLikeDer(std::string_view signature);
/// Whether the signature has a length that none of its algorithm can have: it was cut, or something was added.
[[nodiscard]] bool hasOddLength(const Facts& facts);
/// A parameter or header of the request.
[[nodiscard]] At inRequest(std::string_view name);
[[nodiscard]] At inRequest(const smart::FormField& field);

/// Whether the vendor is one of these.
[[nodiscard]] bool isOneOf(const Facts& facts, std::initializer_list<std::string_view> ids);

/// Whether two addresses of Microsoft Entra differ in nothing but the name of the tenant, and at least one names it by
/// a domain: then they may well be the same.
[[nodiscard]] bool isSameTenantByOtherName(const Facts& facts, const std::string& one, const std::string& other);

/// Whether this is BCDA's older service, which takes an ID and a secret by HTTP Basic and no form: the rules of its
/// successor are not its own.
[[nodiscard]] bool isBcdaOfSecrets(const Facts& facts);

/// The first field of that name in the body's form, or nullptr.
[[nodiscard]] const smart::FormField* formField(const Facts& facts, std::string_view name);
/// The fields of the URL's query.
[[nodiscard]] std::vector<smart::FormField> queryFields(const Facts& facts);
/// How a form was written so that the names in it are lost.
enum class FormFault {
    None,
    HtmlAmpersand, ///< "&amp;" between the parameters
    EncodedWhole,  ///< the signs = and & as well
    QuestionMark,  ///< before the first name, as in a URL
    Semicolons,    ///< between the parameters
    LineBreaks,    ///< between the parameters
    Blanks         ///< around a name
};
/// What of it shows in this field of the form.
[[nodiscard]] FormFault formFault(const Facts& facts, const smart::FormField& field);
/// Whether any field shows one: what is missing in the form is missing for that reason.
[[nodiscard]] bool isFormMiswritten(const Facts& facts);
/// Whether the request has a body that can be read as a form (a multipart body counts by its parts).
[[nodiscard]] bool hasForm(const Facts& facts);
/// Whether the request was given as it was sent (a command, or the lines of HTTP), and is not told of alone.
[[nodiscard]] bool isShownWordForWord(const Facts& facts);
/// A client secret in the form, or HTTP Basic.
[[nodiscard]] bool sendsSecret(const Facts& facts);

/// The first second that no date with a year of four digits has.
inline constexpr std::int64_t yearTenThousand = 253'402'300'800;
/// What is known of the clock that made the assertion, from the answer's Date and the time of its arrival.
enum class Clocks {
    Unknown,
    Agree,      ///< within five seconds
    OwnIsFast,  ///< the asking machine's clock runs ahead of the server's
    OwnIsBehind ///< it runs behind
};
/// How the two clocks stand to each other; Unknown without the answer's Date or the time of its arrival.
[[nodiscard]] Clocks clocks(const Facts& facts);
/// The moment that a claim names: a number that can be seconds since 1970, before the year 10000. No value where the
/// claim is absent, is no number, or is given in another unit (otherUnit()).
[[nodiscard]] std::optional<std::int64_t> momentOf(const Facts& facts, std::string_view claim);
/// In what else than seconds since 1970 a time may be given, if within a year of `moment` (seconds since 1970) that
/// fits; empty: in nothing known.
[[nodiscard]] QString otherUnit(double number, std::int64_t moment);
/// The moment of judging by the asking machine's clock; the server's where the two cannot be compared.
[[nodiscard]] std::int64_t ownTime(const Facts& facts);

/// Whether a text is what should have been replaced by a value ("{{client_id}}", "<client-id>", "null"), or words of
/// examples that may be one.
[[nodiscard]] inline bool isTemplate(std::string_view text) {
    return smart::placeholderIn(text) != smart::Placeholder::None;
}

/// Whether an earlier attempt of the case's history says that it sent this assertion, or this jti (members that a
/// version may add).
[[nodiscard]] bool wasSentBefore(const Facts& facts);

/// A pass that does not rule its cause out: the check sees only a part of it.
[[nodiscard]] Finding keepsOpen(Finding finding);

} // namespace ad::checks

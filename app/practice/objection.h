// Why a token request is refused: the rule that it breaks, in finer steps than the contract's causes, because the
// vendors' texts differ within one cause.
#pragma once

#include <string>

namespace ad::practice {

enum class Rule {
    // The request
    PathUnknown,
    MethodWrong,
    TenantUnknown,
    BodyTooLarge,
    ContentType,
    BodyNotForm,
    FormEncoding,
    ParamsInUrl,
    DuplicateParameter,
    GrantTypeMissing,
    GrantTypeWrong,
    AssertionTypeMissing,
    AssertionTypeWrong,
    AssertionMissing,
    OtherAuthentication,
    SeveralAuthentications,
    // The assertion
    JwsParts,
    JwsHeader,
    JwsClaims,
    JwsSignature,
    SignatureMissing,
    AlgMissing,
    TypMissing,
    TypWrong,
    KidMissing,
    HeaderCritical,
    // The client
    SubMissing,
    IssMissing,
    IssIsNotSub,
    ClientIdParam,
    ClientIdParamMissing,
    ClientUnknown,
    NotPropagated,
    ClientDisabled,
    // The key
    AlgNotAccepted,
    JkuMismatch,
    NoKeyRegistered,
    CertificateUnreadable,
    JwksUnreachable,
    JwksNotJson,
    JwksNoKeys,
    JwksKeyUnusable,
    KidUnknown,
    KidDuplicate,
    AlgDoesNotFitKey,
    KeyTooShort,
    SignatureForm,
    SignatureOtherContent,
    SignatureWrong,
    // The claims
    AudMissing,
    AudWrong,
    AudSeveral,
    ExpMissing,
    ExpPassed,
    ExpTooFar,
    ExpTooFarNoIat,
    IatTooOld,
    NbfAhead,
    IatAhead,
    NbfSpan,
    IatSpan,
    TimeNotNumber,
    TimeInMilliseconds,
    ClaimNotText,
    JtiMissing,
    JtiNotText,
    JtiTooLong,
    JtiReused,
    // What is asked for
    ScopeMissing,
    ScopeMalformed,
    ScopeNotAllowed,
    // Faults of the server itself
    RateLimited,
    ServerError,
    LoginPage,
    ProxyPage,
    Redirected,
    Closed,
    Hanging,
    NotJson,
    HugeBody
};

struct Objection {
    Rule rule = Rule::ServerError;
    std::string reason; ///< a sentence, ASCII
    std::string value;  ///< what the request had, as the vendor's text quotes it
    std::string wanted; ///< what it should have been, likewise
};

/// The contract's name of the cause.
[[nodiscard]] std::string causeOf(Rule rule);

} // namespace ad::practice

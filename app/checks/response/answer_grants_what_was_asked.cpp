#include "checks/response/status.h"
#include "smart/scope_cover.h"

namespace ad::checks::answer_grants_what_was_asked {
namespace {

/// An hour: what EHRs give out in practice, although SMART ("Backend Services") wants no more than 300 s.
constexpr std::int64_t longestUsual = 3600;

/// What is odd in the answer, the more important first.
struct Oddities {
    QStringList messages, observed, expected;
    std::vector<std::string> causes;
    void add(const char* cause, const QString& message, const QString& seen, const QString& wanted) {
        messages << message;
        observed << seen;
        expected << wanted;
        if (std::find(causes.begin(), causes.end(), cause) == causes.end())
            causes.emplace_back(cause);
    }
};

std::string askedScope(const Facts& f) {
    const auto* field = formField(f, "scope");
    if (field)
        return field->open ? std::string() : field->value;
    return f.request && hasForm(f) ? std::string() : f.file.scope;
}

void lookAtType(Oddities& odd, const smart::TokenResponse& a) {
    const QString bearer = QStringLiteral("bearer");
    if (!a.hasTokenType)
        odd.add("server_error", Tr::tr("The answer has no token_type."), Tr::tr("absent"), bearer);
    else if (text(a.tokenType).compare(bearer, Qt::CaseInsensitive) != 0)
        odd.add("server_error", Tr::tr("The token is of another type than bearer: an API call with Bearer may fail."),
                shown(a.tokenType, 40), bearer);
}

void lookAtScope(Oddities& odd, const Facts& f, const smart::TokenResponse& a) {
    const std::string asked = askedScope(f);
    if (!a.hasScope) {
        // Outside SMART it may be left out where it is what was asked for (RFC 6749, section 5.1).
        if (followsSmart(f) && !asked.empty())
            odd.add("scope_invalid", Tr::tr("The answer does not say which scope was granted."), Tr::tr("no scope"),
                    shown(asked, 120));
        return;
    }
    const std::vector<std::string> missing = smart::scopesNotCovered(asked, a.scope);
    if (missing.empty())
        return;
    QStringList names;
    for (const std::string& scope : missing)
        names << shown(scope, 60);
    odd.add("scope_invalid",
            Tr::tr("Less was granted than asked for: %1 is missing.").arg(names.join(QLatin1String(", "))),
            a.scope.empty() ? Tr::tr("an empty scope") : shown(a.scope, 120), shown(asked, 120));
}

void lookAtLifetime(Oddities& odd, const Facts& f, const smart::TokenResponse& a) {
    const QString seconds = Tr::tr("a number of seconds");
    if (!a.hasExpiresIn) {
        if (followsSmart(f))
            odd.add("server_error", Tr::tr("The answer does not say how long the token holds (expires_in)."),
                    Tr::tr("absent"), seconds);
    } else if (a.expiresInIsText || !a.expiresIn) {
        odd.add("server_error", Tr::tr("expires_in is no number: many clients cannot read it."),
                a.expiresIn ? inQuotes(std::to_string(*a.expiresIn)) : Tr::tr("no number"), seconds);
    } else if (*a.expiresIn <= 0) {
        odd.add("server_error", Tr::tr("By expires_in the token has expired already."), QString::number(*a.expiresIn),
                seconds);
    } else if (*a.expiresIn > longestUsual && followsSmart(f)) {
        odd.add("server_error",
                Tr::tr("The token holds for %1; SMART wants no more than five minutes.").arg(duration(*a.expiresIn)),
                QString::number(*a.expiresIn), QStringLiteral("300"));
    }
    if (a.hasRefreshToken && followsSmart(f))
        odd.add("server_error", Tr::tr("A refresh token came with it, which a backend service should not get."),
                QStringLiteral("refresh_token"), Tr::tr("no refresh token"));
}

Finding check(const Facts& f) {
    if (!f.answer || !f.answer->granted(f.status))
        return notApplicable(Tr::tr("No token was granted."));
    Oddities odd;
    lookAtType(odd, *f.answer);
    lookAtScope(odd, f, *f.answer);
    lookAtLifetime(odd, f, *f.answer);
    const At place{"response", {}, {}, {}, {}, {}};
    if (odd.messages.isEmpty())
        return at(pass(Tr::tr("The answer grants what was asked for, in the form that SMART prescribes."),
                       f.answer->hasScope ? shown(f.answer->scope, 120) : QString()),
                  place);
    const QString comma = QStringLiteral(", ");
    return at(naming(warn(odd.messages.join(QLatin1Char(' ')), odd.observed.join(comma), odd.expected.join(comma)),
                     odd.causes),
              place);
}

const Register reg({"answer-grants-what-was-asked",
                    Family::Response,
                    Step::Grant,
                    {"scope_invalid", "server_error"},
                    NeedsResponse,
                    {smartBackend, {"RFC 6749, section 5.1", "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::answer_grants_what_was_asked

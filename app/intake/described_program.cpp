// The claims that a program sets, in the ways of the usual libraries.
#include "base/saturate.h"
#include "intake/described.h"
#include "intake/segments.h"
#include "intake/told_names.h"
#include "intake/told_time.h"
#include "smart/placeholder.h"
#include <QRegularExpression>
#include <QString>
#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

constexpr int mostTried = 20; ///< places at which one claim is set
constexpr std::size_t longestProgram = 256U << 10;

struct Way {
    const char* claim;
    const char* pattern; ///< what stands before the value
};
// "exp": …, 'exp' => …, exp: …, ["exp"] = …, .claim("exp", …), new Claim("exp", …)
constexpr const char* namedMember = R"((?:["']%1["']\s*(?::|=>|,|\]\s*=(?!=))|(?<![\w."'\->])%1\s*[:=](?![:/=>]))\s*)";
constexpr auto builders = std::to_array<Way>(
    {{"iss",
      R"((?:\.(?:set|with)?[iI]ssuer\(|\bissuedBy\(|(?<![\w.])Issuer\s*[:=](?!=)|(?<!\w)issuer\s*[:=](?!=))\s*)"},
     {"sub", R"((?:\.(?:set|with)?[sS]ubject\(|\brelatedTo\(|(?<!\w)[sS]ubject\s*[:=](?!=))\s*)"},
     {"aud", R"((?:\.(?:set|with)?[aA]udience\(|\bpermittedFor\(|(?<!\w)[aA]udience\s*[:=](?!=))\s*)"},
     {"exp",
      R"((?:\.(?:set|with)?(?:[eE]xpiration(?:Time)?|[eE]xpiresAt)\(|(?<!\w)(?:Expires|ExpiresAt|expires)\s*[:=](?!=)|\.expiresAt\()\s*)"},
     {"iat", R"((?:\.(?:set|with)?[iI]ssuedAt\(|(?<!\w)(?:IssuedAt|IssueTime)\s*[:=](?!=))\s*)"},
     {"nbf", R"((?:\.(?:set|with)?[nN]otBefore(?:Time)?\(|(?<!\w)NotBefore\s*[:=](?!=)|\bcanOnlyBeUsedAfter\()\s*)"},
     {"jti", R"((?:\.(?:set|with)?(?:[jJ]wtI[dD]|JWTID|Jti)\(|\bidentifiedBy\(|(?<!\w)jwtid\s*:)\s*)"}});

struct Found {
    std::string claim;
    std::size_t at = 0, value = 0;
};

void collect(const QString& source, const char* claim, const QString& pattern, std::vector<Found>& out) {
    const QRegularExpression re(pattern);
    auto matches = re.globalMatch(source);
    while (matches.hasNext()) {
        const auto m = matches.next();
        out.push_back({claim, static_cast<std::size_t>(m.capturedStart()), static_cast<std::size_t>(m.capturedEnd())});
    }
}

bool isPlaceholder(const nlohmann::ordered_json& value) {
    return value.is_string() && smart::placeholderIn(value.get_ref<const std::string&>()) != smart::Placeholder::None;
}

/// "RS384" of whatever way a library names it; empty: none is named.
std::string algorithmIn(const QString& source) {
    static const QRegularExpression said(QStringLiteral(
        R"(["'`](RS|ES|PS|HS)(256|384|512)["'`]|(?:SigningMethod|SignatureAlgorithm\.|JWSAlgorithm\.|SIG\.|jwa\.|Algorithm\.|JwtAlgorithms\.)_?(RS|ES|PS|HS)_?(256|384|512)|Algorithm\.(RSA|ECDSA|HMAC)(256|384|512)\(|SecurityAlgorithms\.(RsaSsaPss|Rsa|Ecdsa|Hmac)Sha(256|384|512))"));
    const auto m = said.match(source);
    if (!m.hasMatch())
        return {};
    for (int i = 1; i < 8; i += 2) {
        if (m.captured(i).isEmpty())
            continue;
        QString family = m.captured(i);
        if (family == QLatin1String("RSA") || family == QLatin1String("Rsa"))
            family = QStringLiteral("RS");
        else if (family.startsWith(QLatin1String("EC")) || family == QLatin1String("Ecdsa"))
            family = QStringLiteral("ES");
        else if (family.startsWith(QLatin1String("HMAC")) || family == QLatin1String("Hmac"))
            family = QStringLiteral("HS");
        else if (family == QLatin1String("RsaSsaPss"))
            family = QStringLiteral("PS");
        return (family + m.captured(i + 1)).toStdString();
    }
    return {};
}

/// The value of exp where a library takes a length of time: expiresIn: '5m', setExpirationTime('5m').
std::optional<std::int64_t> spanIn(std::string_view bytes, const QString& source) {
    static const QRegularExpression said(QStringLiteral(R"((?:expiresIn\s*:|\bsetExpirationTime\()\s*)"));
    const auto m = said.match(source);
    if (!m.hasMatch())
        return std::nullopt;
    const auto span = readSpan(expressionAt(bytes, static_cast<std::size_t>(m.capturedEnd())));
    return span ? std::optional(saturated(*span)) : std::nullopt;
}

} // namespace

std::optional<ProgramPart> readProgram(std::string_view bytes) {
    bytes = bytes.substr(0, longestProgram);
    // One letter a byte, so that places are the same in both.
    const QString source = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    std::vector<Found> found;
    for (const char* claim : {"iss", "sub", "aud", "exp", "iat", "nbf", "jti"})
        collect(source, claim, QString::fromLatin1(namedMember).arg(QLatin1String(claim)), found);
    for (const Way& way : builders)
        collect(source, way.claim, QString::fromLatin1(way.pattern), found);
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.at < b.at; });
    std::vector<std::string> names;
    for (const Found& one : found)
        if (std::find(names.begin(), names.end(), one.claim) == names.end())
            names.push_back(one.claim);
    if (names.size() < 2)
        return std::nullopt;
    ProgramPart out;
    Described& d = out.described;
    d.program = true;
    const ToldNames told(bytes);
    std::map<std::string_view, int> tried;
    for (const Found& one : found) {
        if (d.claims.contains(one.claim) || ++tried[one.claim] > mostTried)
            continue;
        const auto expression = expressionAt(bytes, one.value);
        auto value = told.value(expression);
        const bool time = one.claim == "exp" || one.claim == "iat" || one.claim == "nbf";
        if (value && value->is_string() && time) {
            // .setExpirationTime("4m"): libraries take a length of time and write the moment.
            const auto span = readSpan(value->get_ref<const std::string&>());
            value =
                span ? std::optional(nlohmann::ordered_json{{"after", saturated(*span)}, {"unit", "s"}}) : std::nullopt;
        }
        // What stands in an example in place of a value is filled in before it runs.
        if (value && !isPlaceholder(*value))
            d.claims[one.claim] = std::move(*value);
    }
    if (!d.claims.contains("exp"))
        if (const auto span = spanIn(bytes, source))
            d.claims["exp"] = {{"after", *span}, {"unit", "s"}};
    for (const std::string& name : names)
        if (!d.claims.contains(name))
            d.open.push_back("/claims/" + name);
    if (const std::string alg = algorithmIn(source); !alg.empty())
        d.header["alg"] = alg;
    static const QRegularExpression kid(QStringLiteral(
        R"((?:["']kid["']\s*(?::|=>|,|\]\s*=)|(?<![\w.])(?:kid|keyid)\s*[:=](?!=)|\.(?:setHeaderParam\(["']kid["'],|keyId\(|withKeyId\(|keyID\())\s*)"));
    if (const auto m = kid.match(source); m.hasMatch()) {
        if (auto value = told.value(expressionAt(bytes, static_cast<std::size_t>(m.capturedEnd())));
            value && value->is_string() && !isPlaceholder(*value))
            d.header["kid"] = std::move(*value);
        else
            d.open.emplace_back("/header/kid");
    }
    if (d.claims.empty())
        return std::nullopt;
    out.begin = found.front().at;
    const auto before = out.begin == 0 ? std::string_view::npos : bytes.rfind('\n', out.begin - 1);
    out.begin = before == std::string_view::npos ? 0 : before + 1;
    out.end = std::min(bytes.find('\n', found.back().value), bytes.size());
    return out;
}

} // namespace ad::intake

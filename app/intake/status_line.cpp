#include "intake/status_line.h"

#include "base/error.h"
#include <QRegularExpression>
#include <algorithm>

namespace ad::intake {

bool tellsOnlyStatus(std::string_view line) {
    constexpr std::size_t longest = 2000;
    if (line.size() > longest)
        return false;
    static const QRegularExpression status(QStringLiteral(R"((?<![\w.-])[45]\d\d(?![\w-]|\.\d))"));
    QString rest = text(std::string(line));
    if (!status.match(rest).hasMatch())
        return false;
    // An address may hold any word ("/FHIRProxy/oauth2/token"), so it goes before words are looked at.
    static const QRegularExpression address(QStringLiteral(R"(\bhttps?://[^\s"'`<>)\]]+|(?<![\w<])/[\w./%-]+)"));
    static const QRegularExpression front(
        QStringLiteral(R"(\d{4}[-/]\d\d[-/]\d\d|\b\d\d:\d\d:\d\d[.,\d]*(?:Z|[+-]\d\d:?\d\d)?)"
                       R"(|\b(?:ERROR|WARN|WARNING|FATAL|SEVERE|CRITICAL|Uncaught|Caused by)\b|\(in promise\))"));
    // Only names that say no more than that an answer was an error: "ExpiredJwtException" is a reason.
    static const QRegularExpression raised(QStringLiteral(
        R"(\b(?:\w+(?:[.$\\]|::)){0,12}(?:(?:(?:Web|Rest|Http|HTTP|Api|API|Axios|Feign|OpenFeign|OAuth2?|Token|JSON)?)"
        R"((?:Http|HTTP)?(?:Client|Server|Web|Rest)?(?:Status(?:Code)?|Response|Request|Error|URL)?(?:Error|Exception)))"
        R"(|IOException|RuntimeException|WebApplicationException|(?:Http|HTTP|Client)\w{0,20}ErrorException)"
        R"(|(?:BadRequest|Unauthorized|NotAuthorized|Forbidden|NotFound|InternalServerError)(?:Error|Exception)?))"
        R"((?:[$.]\w+)?\b|\bRestClient::\w+|\[?\bERR_BAD_RE\w+\]?)"));
    static const QRegularExpression phrase(
        QStringLiteral(
            R"(\b(?:Bad ?Request|Unauthorized|Forbidden|Not ?Found|Method Not Allowed|Not Acceptable|Conflict)\b)"
            R"(|\b(?:Unsupported Media Type|Unprocessable (?:Entity|Content)|Too Many Requests|Internal Server)\b)"
            R"(|\b(?:Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sayings(
        QStringLiteral(
            R"(\b(?:the server responded with(?: a)? status|response status code does not indicate success)\b)"
            R"(|\b(?:the remote )?server returned (?:an error|http response code)\b|\bon (?:GET|POST) request\b)"
            R"(|\brequest failed with(?: status)?\b|\bresulted in an?\b|\bno body\b|\bfor (?:url|uri)\b)"
            R"(|\b(?:client|server|http) errors?\b|\[\w+#[^\]]*\])"
            R"(|(?<![\w.])(?:GET|POST|HTTP|from|for|during|to|status|code|response)\b(?!\.\w)|\b(?:message|url)(?==)|\bin thread "[^"]*")"),
        QRegularExpression::CaseInsensitiveOption);
    // Without its address no line of a status is long.
    constexpr qsizetype longestWithout = 400;
    rest.replace(address, QStringLiteral(" "));
    if (rest.size() > longestWithout)
        return false;
    for (const QRegularExpression* known : {&front, &sayings, &raised, &status, &phrase})
        rest.replace(*known, QStringLiteral(" "));
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace ad::intake

// Answers that are told and not shown: a status in a sentence, the word of an error, a network failure in a program's
// own words.
#include "base/ascii.h"
#include "base/json.h"
#include "intake/log_record.h"
#include "intake/network_words.h"
#include "intake/recogniser.h"
#include "intake/segments.h"
#include "intake/tr.h"
#include <QRegularExpression>
#include <array>

namespace ad::intake {
namespace {

bool isWordChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool startsWithAny(std::string_view text, const std::vector<std::string_view>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return sameWord(text.substr(0, w.size()), w); });
}
bool endsWithAny(std::string_view text, const std::vector<std::string_view>& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) {
        if (text.size() < w.size() || !startsWithAny(text.substr(text.size() - w.size()), {w}))
            return false;
        return text.size() == w.size() || !isWordChar(text[text.size() - w.size() - 1]);
    });
}

/// An HTTP status of 4xx or 5xx that is named as one: "400 Bad Request", "(401) Unauthorized", "status code 400".
struct Told {
    std::size_t at = npos;
    std::size_t end = npos;
    int status = 0;
};
/// `atEnd`: a number that ends the text counts, because an answer follows it ("400 {…}").
Told statusIn(std::string_view text, std::size_t from = 0, bool atEnd = false) {
    static const std::vector<std::string_view> reasons{"Bad Request",
                                                       "Unauthorized",
                                                       "Forbidden",
                                                       "Not Found",
                                                       "Method Not Allowed",
                                                       "Not Acceptable",
                                                       "Unsupported Media Type",
                                                       "Too Many Requests",
                                                       "Internal Server Error",
                                                       "Bad Gateway",
                                                       "Service Unavailable",
                                                       "Gateway Time",
                                                       "Client Error",
                                                       "Server Error",
                                                       "error",
                                                       ": [",
                                                       "{",
                                                       "[",
                                                       ": \"",
                                                       ": {"};
    static const std::vector<std::string_view> before{
        "http",      "http/1.0",    "http/1.1",      "http/2",       "status", "status code", "statuscode",
        "status:",   "statuscode:", "code:",         "status code:", "code =", "status=",     "statuscode\":",
        "status\":", "error",       "returned",      "returns",      "get a",  "a",           "with",
        "with a",    "response",    "response code", "answer",       "error:", "response:",   "->",
        "<-",        "=>"};
    for (std::size_t at = from; at + 3 <= text.size(); ++at) {
        if ((text[at] != '3' && text[at] != '4' && text[at] != '5') || !isDigit(text[at + 1]) ||
            !isDigit(text[at + 2]) ||
            (at > 0 &&
             (isDigit(text[at - 1]) || isWordChar(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '-')) ||
            (at + 3 < text.size() && (isDigit(text[at + 3]) || isWordChar(text[at + 3]))))
            continue;
        const int status = (text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
        auto after = text.substr(at + 3, 60);
        while (!after.empty() &&
               (after.front() == ' ' || after.front() == ')' || after.front() == '(' || after.front() == '-'))
            after.remove_prefix(1);
        auto ahead = text.substr(at - std::min<std::size_t>(at, 40), std::min<std::size_t>(at, 40));
        while (!ahead.empty() && (ahead.back() == ' ' || ahead.back() == '(' || ahead.back() == '"'))
            ahead.remove_suffix(1);
        // A number of the three hundreds is one only by its name.
        if (text[at] == '3') {
            if (startsWithAny(after,
                              {"Found", "Moved Permanently", "See Other", "Temporary Redirect", "Permanent Redirect"}))
                return {at, at + 3, status};
            continue;
        }
        const bool real = status <= 431 || status == 451 || (status >= 500 && status <= 530);
        if (real && (startsWithAny(after, reasons) || endsWithAny(ahead, before) || (atEnd && after.empty())))
            return {at, at + 3, status};
    }
    return {};
}

// RFC 6749, section 5.2, and what servers answer beside it. The first ones are never words of a sentence.
constexpr auto codes = std::to_array<std::string_view>(
    {"invalid_client", "invalid_client_credentials", "unauthorized_client", "invalid_grant", "unsupported_grant_type",
     "invalid_scope", "invalid_request", "access_denied", "temporarily_unavailable"});

std::string_view wholeLine(std::string_view text, std::size_t at) {
    const auto begin = at == 0 ? npos : text.rfind('\n', at - 1);
    return trimmedText(lineAt(text, begin == npos ? 0 : begin + 1));
}

struct ToldWord {
    std::size_t at = npos;
    std::string_view code;
};
ToldWord codeIn(std::string_view text) {
    ToldWord first;
    for (const std::string_view code : codes)
        for (auto at = text.find(code); at != npos; at = text.find(code, at + 1)) {
            const bool whole = (at == 0 || !isWordChar(text[at - 1])) &&
                               (at + code.size() >= text.size() || !isWordChar(text[at + code.size()]));
            if (whole && at < first.at)
                first = {at, code};
            if (whole)
                break;
        }
    return first;
}

/// "error_description: …" to the end of its line, and Entra's AADSTS lines.
std::optional<std::string> descriptionIn(std::string_view text) {
    if (const auto at = text.find("AADSTS"); at != npos && at + 6 < text.size() && isDigit(text[at + 6]))
        return std::string(trimmedText(lineAt(text, at)).substr(0, 1000));
    const auto at = text.find("error_description");
    // .NET prints it as Error:"…", Description:"…", over several lines.
    if (const auto net = text.find("Description:\""); at == npos && net != npos) {
        const auto from = net + 13;
        std::string said(text.substr(from, std::min(text.find('"', from), from + 1000) - from));
        std::replace_if(
            said.begin(), said.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
        return said.empty() ? std::nullopt : std::optional(std::move(said));
    }
    if (at == npos)
        return std::nullopt;
    auto rest = lineAt(text, at + 17);
    while (!rest.empty() && std::string_view("\"' :=").find(rest.front()) != npos)
        rest.remove_prefix(1);
    while (!rest.empty() && std::string_view("\"' ,}").find(rest.back()) != npos)
        rest.remove_suffix(1);
    return rest.empty() || rest == "null" || rest == "None" ? std::nullopt : std::optional(std::string(rest));
}

/// What is said behind the code: invalid_client: "words", invalid_grant - words, `invalid_client` / "words".
std::optional<std::string> reasonBehind(std::string_view text, const ToldWord& word) {
    auto rest = lineAt(text, word.at + word.code.size());
    const auto skip = [&](std::string_view marks) {
        while (!rest.empty() && marks.find(rest.front()) != npos)
            rest.remove_prefix(1);
    };
    skip("\"'` ]");
    if (rest.empty() || std::string_view(":-/(,").find(rest.front()) == npos)
        return std::nullopt;
    rest.remove_prefix(1);
    skip("\"'` ");
    // error="…", reason: "words"
    for (const std::string_view label : {"reason", "message", "details", "detail"})
        if (rest.starts_with(label) && rest.size() > label.size() &&
            std::string_view(":=").find(rest[label.size()]) != npos) {
            rest.remove_prefix(label.size() + 1);
            skip("\"'` ");
            break;
        }
    if (rest.starts_with("\xE2\x80\x9C"))
        rest.remove_prefix(3);
    rest = rest.substr(0, std::min({rest.find('"'), rest.find('`'), rest.find("\xE2\x80\x9D"), rest.size()}));
    const bool words = rest.size() > 8 && rest.find(' ') != npos && rest.find_first_of("{}=") == npos;
    return words ? std::optional(std::string(trimmedText(rest).substr(0, 500))) : std::nullopt;
}

/// A token that came, told in words or as a table: "token response 200 expires_in=3600".
std::optional<Piece> grantIn(std::string_view text, const Leftover& gap,
                             const std::function<std::size_t(std::size_t)>& source) {
    static const QRegularExpression told(
        QStringLiteral(
            R"(\btoken_type +expires_in\b|\b200\b[^\n]{0,60}\b(?:expires_in|access[_ ]token)\b|\baccess[-_ ]token (?:was )?received\b|\bstatus code OK from \S*token\b)"
            R"(|\b(?:got|received|returns?|get) (?:an? |the |my )?access[_ ]?token\b[^\n]{0,30}\bexpires_in\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression refused(
        QStringLiteral(R"(\b(?:invalid_\w+|unauthorized_client|errors?|fail\w*|4\d\d|refus\w*|reject\w*)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wished(
        QStringLiteral(
            R"(\b(?:expect\w*|should|supposed|would|want\w*|never|not|instead|docs?|documentation)\b|n't\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto content = text.substr(gap.offset, std::min(gap.length, longestGap));
    const QString words = QString::fromLatin1(content.data(), static_cast<qsizetype>(content.size()));
    const auto match = told.match(words);
    if (!match.hasMatch() || refused.match(words).hasMatch())
        return std::nullopt;
    const auto from = words.lastIndexOf(QLatin1Char('\n'), match.capturedStart()) + 1;
    const auto end = words.indexOf(QLatin1Char('\n'), match.capturedEnd());
    if (wished.match(words.mid(from, end < 0 ? -1 : end - from)).hasMatch())
        return std::nullopt;
    Piece piece;
    piece.kind = Kind::TokenResponse;
    piece.fromProse = true;
    piece.answer = HttpAnswer{};
    piece.answer->status = 200;
    piece.answer->body = R"({"access_token":"[not shown]","token_type":"Bearer"})";
    piece.response = smart::parseTokenResponse(piece.answer->body);
    const auto begin = gap.offset + static_cast<std::size_t>(match.capturedStart());
    piece.offset = source(begin);
    piece.length = source(begin + static_cast<std::size_t>(match.capturedLength()) - 1) + 1 - piece.offset;
    piece.notes.push_back(Tr::tr("No answer of a server stands in this text; by its words a token was granted."));
    return piece;
}

bool isAnswer(const Piece& piece) { return piece.answer.has_value(); }

/// "Response 400 (Date: Thu, 26 Nov 2026 01:09:27 GMT):" tells the answer's header in the line of its status.
void giveDate(std::string_view line, Piece& piece) {
    static const QRegularExpression date(
        QStringLiteral(R"(\bDate:\s*(\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d GMT)\b)"));
    if (!piece.answer->headers.empty() || speaksOfKeyFetch(line))
        return;
    if (const auto told = date.match(ad::text(std::string(line))); told.hasMatch())
        piece.answer->headers.emplace_back("Date", utf8(told.captured(1)));
}

/// Puts a status that stands beside an answer to it.
void giveStatus(std::string_view text, const Leftover& gap, const std::function<std::size_t(std::size_t)>& source,
                Recognised& found) {
    constexpr std::size_t near = 240;
    const auto content = text.substr(gap.offset, std::min(gap.length, longestGap));
    Told first = statusIn(content, 0, true);
    if (first.at == npos)
        return;
    Told last = first;
    for (Told told = first; told.at != npos; told = statusIn(content, told.end, true))
        last = told;
    for (Piece& piece : found.pieces) {
        if (!piece.answer || piece.answer->status != 0 || !piece.answer->networkKind.empty())
            continue;
        const auto before = source(gap.offset + last.at);
        const auto after = source(gap.offset + first.at);
        int status = 0;
        if (before < piece.offset && piece.offset - before < near)
            status = last.status;
        else if (after >= piece.offset + piece.length && after - (piece.offset + piece.length) < near)
            status = first.status;
        if (status == 0 || (piece.kind == Kind::TokenResponse && status >= 400))
            continue;
        piece.answer->status = status;
        piece.notes.push_back(Tr::tr("The status %1 was read from the words beside it.").arg(status));
        giveDate(wholeLine(content, before < piece.offset ? last.at : first.at), piece);
    }
}

/// Whether words between an answer and headers speak of another exchange.
bool speaksOfAnother(std::string_view words) {
    static const QRegularExpression another(
        QStringLiteral(
            R"(https?://|\bHTTP/|\b(?:curl|GET|HEAD|POST)\b|\b(?:jwk ?s?|key set|key url|discovery|metadata)\b|well-known)"
            R"(|\b(?:yesterday|earlier|before|another|other|second|first|last)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return another.match(ad::text(std::string(words.substr(0, longestGap)))).hasMatch();
}

/// Puts headers to the answer that somebody shows right above them: "Response headers:", and a header a line.
void giveHeaders(std::string_view text, const Leftover& gap, const std::function<std::size_t(std::size_t)>& source,
                 Recognised& found) {
    constexpr std::size_t most = 60;
    static const QRegularExpression head(
        QStringLiteral(R"(^\W*(?:the )?(?:response|answer|resp|reply)(?:'s)?[ ._-]?headers?\b[^:]{0,20}:?\W*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto bare = std::find_if(found.pieces.rbegin(), found.pieces.rend(), [](const Piece& p) {
        return p.answer && !p.fromProse && p.answer->headers.empty() && p.answer->networkKind.empty();
    });
    if (bare == found.pieces.rend())
        return;
    // The gap follows the answer, with nothing in between that has an answer of its own.
    const auto begin = source(gap.offset);
    if (begin < bare->offset + bare->length || (bare != found.pieces.rbegin() && std::prev(bare)->offset < begin))
        return;
    const auto content = text.substr(gap.offset, std::min(gap.length, longestGap));
    bool below = false;
    for (std::size_t at = 0; at < content.size();) {
        const auto line = lineAt(content, at);
        const auto one = trimmedText(line);
        const auto colon = one.find(':');
        if (below && !isHeaderLine(one) && (!one.empty() || !bare->answer->headers.empty()))
            break;
        if (below && isHeaderLine(one) && colon != npos && bare->answer->headers.size() < most)
            bare->answer->headers.emplace_back(one.substr(0, colon), trimmedText(one.substr(colon + 1)));
        constexpr std::size_t longest = 80;
        if (!below && one.size() < longest && head.match(ad::text(std::string(one))).hasMatch()) {
            if (speaksOfAnother(content.substr(0, at + line.size())))
                return;
            below = true;
        }
        at += line.size() + 1;
    }
    if (!bare->answer->headers.empty())
        bare->notes.push_back(Tr::tr("The headers of the answer were read from the lines that show them apart."));
}

} // namespace

void readProse(std::string_view text, const std::vector<Leftover>& gaps,
               const std::function<std::size_t(std::size_t)>& source, Recognised& found) {
    for (const Leftover& gap : gaps)
        giveStatus(text, gap, source, found);
    for (const Leftover& gap : gaps)
        giveHeaders(text, gap, source, found);
    // A page that came for another question, as from a key URL, stands beside the answer that is told.
    const auto judges = [](const Piece& piece) {
        return piece.answer && (piece.answer->status >= 400 || !piece.answer->networkKind.empty() ||
                                (piece.response && (piece.response->accessToken || !piece.response->error.empty())));
    };
    const bool named = std::any_of(gaps.begin(), gaps.end(), [&](const Leftover& gap) {
        return codeIn(text.substr(gap.offset, std::min(gap.length, longestGap))).at != npos;
    });
    if (std::any_of(found.pieces.begin(), found.pieces.end(), judges) ||
        (!named && std::any_of(found.pieces.begin(), found.pieces.end(), isAnswer)))
        return;
    // The last telling counts: people describe what they tried first, and end with what happens now.
    std::optional<Piece> told;
    for (const Leftover& gap : gaps) {
        const auto content = text.substr(gap.offset, std::min(gap.length, longestGap));
        Piece piece;
        piece.kind = Kind::ErrorResponse;
        piece.fromProse = true;
        piece.answer = HttpAnswer{};
        std::size_t at = npos;
        const auto word = codeIn(content);
        auto status = statusIn(content);
        auto description = descriptionIn(content);
        if (!description && word.at != npos)
            description = reasonBehind(content, word);
        if (word.at != npos || description) {
            auto body = nlohmann::ordered_json::object();
            if (word.at != npos)
                body["error"] = std::string(word.code);
            if (description)
                body["error_description"] = *description;
            at = std::min(word.at, content.find(description ? description->substr(0, 20) : std::string("\x01")));
            piece.answer->body = json::writeCompact(body);
        }
        // The status that a proxy gave is no answer of the server: "CONNECT tunnel failed, response 501".
        if (status.at != npos && at == npos) {
            const auto line = wholeLine(content, status.at);
            const auto failure = networkFailureIn(line, [](std::size_t) { return true; });
            if (failure.kind == "proxy" && failure.sure)
                status = {};
        }
        if (status.at != npos) {
            piece.answer->status = status.status;
            at = std::min(at, status.at);
        }
        if (at == npos) {
            // What the server could not reach is the client's key set: that is for its log to tell.
            const auto failure = networkFailureIn(
                content, [&](std::size_t place) { return !speaksOfKeyFetch(recordUpTo(content, place)); });
            at = failure.at;
            if (at != npos) {
                piece.answer->networkKind = failure.kind;
                piece.answer->networkMessage = wholeLine(content, at).substr(0, 500);
            }
        }
        if (at == npos)
            continue;
        const auto line = wholeLine(content, at);
        const auto begin = gap.offset + static_cast<std::size_t>(line.data() - content.data());
        piece.offset = source(begin);
        piece.length = line.empty() ? 0 : source(begin + line.size() - 1) + 1 - piece.offset;
        piece.response = smart::parseTokenResponse(piece.answer->body);
        piece.notes.push_back(piece.answer->networkKind.empty()
                                  ? Tr::tr("No answer of a server stands in this text; this was put together from the "
                                           "words that tell of one.")
                                  : Tr::tr("No answer came: this is what the program said of it."));
        told = std::move(piece);
    }
    if (!told && found.pieces.end() == std::find_if(found.pieces.begin(), found.pieces.end(), isAnswer))
        for (const Leftover& gap : gaps)
            if (!told)
                told = grantIn(text, gap, source);
    if (!told)
        return;
    const auto place =
        std::find_if(found.pieces.begin(), found.pieces.end(), [&](const Piece& p) { return p.offset > told->offset; });
    found.pieces.insert(place, std::move(*told));
}

} // namespace ad::intake

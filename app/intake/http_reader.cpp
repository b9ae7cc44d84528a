#include "base/ascii.h"
#include "base/saturate.h"
#include "base/time.h"
#include "intake/http_message.h"
#include "intake/request_reader.h"
#include "intake/tr.h"

#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

using json::Value;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view trimmed(std::string_view t) {
    while (!t.empty() && (isBlank(t.front()) || t.front() == '\n'))
        t.remove_prefix(1);
    while (!t.empty() && (isBlank(t.back()) || t.back() == '\n'))
        t.remove_suffix(1);
    return t;
}

bool isToken(std::string_view t) {
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !t.empty() && std::all_of(t.begin(), t.end(), [&](char c) {
        return isLetter(c) || isDigit(c) || marks.find(c) != std::string_view::npos;
    });
}

/// The beginning of a line that is none of a message, as far as it is a name: what stands behind it may be a secret.
QString firstWord(std::string_view line) {
    constexpr std::size_t longest = 24;
    const auto end = std::find_if_not(line.begin(), line.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
    const auto size = static_cast<std::size_t>(end - line.begin());
    const bool isName = size <= longest && (end == line.end() || *end == ' ' || *end == '=' || *end == ':');
    return size == line.size() && isName ? text(line)
                                         : (isName ? text(line.substr(0, size)) : QString()) + QChar(0x2026);
}

tl::unexpected<Error> broken(std::string_view source, std::size_t offset, const QString& what, const QString& todo) {
    const auto place = json::lineColumn(source, offset);
    return fail("http_unreadable", what, todo, Tr::tr("line %1, column %2").arg(place.line).arg(place.column));
}

/// Lines as `curl -v` shows them: "> " before what was sent, "< " before what came. Empty if the text is none.
std::string verboseLines(std::string_view source, char mark) {
    std::string out;
    std::size_t at = 0;
    while (at < source.size()) {
        auto end = source.find('\n', at);
        if (end == std::string_view::npos)
            end = source.size();
        std::string_view line = source.substr(at, end - at);
        at = end + 1;
        while (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty() || line[0] != mark || (line.size() > 1 && line[1] != ' '))
            continue;
        out += line.substr(std::min<std::size_t>(2, line.size()));
        out += '\n';
    }
    return out;
}

/// "* Connection #0 … left intact", "{ [57 bytes data]": notes of curl's own.
bool isTranscriptNote(std::string_view line) {
    return line.starts_with("* ") || line.starts_with("{ [") || line.starts_with("} [");
}

} // namespace

Expected<HttpMessage> readMessage(std::string_view source) {
    HttpMessage message;
    std::size_t at = 0;
    while (at < source.size() && (isBlank(source[at]) || source[at] == '\n'))
        ++at;
    if (at == source.size())
        return broken(source, 0, Tr::tr("There is nothing here."), Tr::tr("Give the request from its first line on."));

    bool first = true;
    while (at < source.size()) {
        const auto lineAt = at;
        auto end = source.find('\n', at);
        if (end == std::string_view::npos)
            end = source.size();
        std::string_view line = source.substr(at, end - at);
        at = std::min(end + 1, source.size());
        while (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty())
            break;
        if (first && line[0] != ':') {
            first = false;
            message.startLine = line;
            message.startOffset = lineAt;
            continue;
        }
        first = false;
        if (isBlank(line[0]) && !message.headers.empty()) { // a folded line (RFC 9112, section 5.2)
            if (!message.headers.back().second.empty())
                message.headers.back().second += ' ';
            message.headers.back().second += trimmed(line);
            continue;
        }
        const auto colon = line.find(':', 1);
        if (colon == std::string_view::npos ||
            !isToken(line.substr(line[0] == ':' ? 1 : 0, colon - (line[0] == ':' ? 1 : 0))))
            return broken(
                source, lineAt,
                Tr::tr("This line is no header: %1").arg(QLatin1Char('"') + firstWord(line) + QLatin1Char('"')),
                Tr::tr("Headers are written as \"Name: value\", and an empty line stands before the body."));
        message.headers.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
    }
    message.body = source.substr(at);

    std::optional<std::size_t> length;
    for (const auto& [name, value] : message.headers)
        if (sameWord(name, "content-length") && !value.empty() && value.size() < 10 &&
            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
            length = std::stoul(value);
    const auto rest = [&](std::size_t from) { return trimmed(std::string_view(message.body).substr(from)); };
    if (length && *length < message.body.size()) {
        if (rest(*length).empty())
            message.body.resize(*length);
    } else if (!length && message.body.ends_with('\n')) {
        // The last line break was made by the editor that saved the text, not sent.
        message.body.pop_back();
        if (message.body.ends_with('\r'))
            message.body.pop_back();
    }
    return message;
}

Expected<smart::HttpRequest> readHttp(std::string_view source) {
    const std::string sent = trimmed(source).starts_with("> ") || source.find("\n> ") != std::string_view::npos
                                 ? verboseLines(source, '>')
                                 : std::string();
    auto message = readMessage(sent.empty() ? source : std::string_view(sent));
    if (!message)
        return tl::make_unexpected(message.error());

    smart::HttpRequest request;
    std::string target;
    std::string authority, scheme;
    for (auto& [name, value] : message->headers) {
        if (!name.starts_with(':')) {
            if (sameWord(name, "host"))
                authority = value;
            request.headers.emplace_back(name, value);
        } else if (name == ":method") { // HTTP/2 as browsers show it
            request.method = value;
        } else if (name == ":path") {
            target = value;
        } else if (name == ":authority") {
            authority = value;
        } else if (name == ":scheme") {
            scheme = value;
        }
    }
    if (request.method.empty()) {
        const std::string_view line = message->startLine;
        const auto blank = line.find(' ');
        request.method = line.substr(0, blank);
        if (blank == std::string_view::npos || !isToken(request.method) || request.method.size() > 20 ||
            line.starts_with("HTTP/"))
            return broken(source, message->startOffset, Tr::tr("This is no request line."),
                          Tr::tr("A request begins with a line such as \"POST /token HTTP/1.1\"."));
        auto rest = trimmed(line.substr(blank + 1));
        if (const auto version = rest.rfind(" HTTP/"); version != std::string_view::npos)
            rest = trimmed(rest.substr(0, version));
        target = rest;
    }
    if (target.find("://") != std::string::npos && !target.starts_with('/')) {
        request.url = target;
    } else {
        if (scheme.empty())
            scheme = authority.ends_with(":80") ? "http" : "https";
        request.url = authority.empty() ? target : scheme + "://" + authority + target;
    }
    // A line that names the address alone says nothing of what was sent there.
    const bool addressAlone = request.headers.empty() && source.find(" HTTP/") == std::string_view::npos;
    // A length of more than nothing speaks of a body that is not shown, as where a program logs its headers alone.
    const auto length = request.header("content-length");
    const bool announced = length && length->find_first_of("123456789") != std::string::npos;
    request.bodyKnown = !message->body.empty() || (sent.empty() && !addressAlone && !announced);
    request.body = std::move(message->body);
    return request;
}

/// Where the last run of curl begins in output in which several stand below each other: it says when it is done with a
/// connection, and goes on by itself only where it says that, too.
std::size_t lastRun(std::string_view source) {
    std::size_t begin = 0;
    for (const std::string_view done : {"left intact\n", "Closing connection"})
        for (auto at = source.find(done); at != std::string_view::npos;) {
            // What stands up to the next request is looked through once.
            const auto next = std::min(source.find("\n> ", at), source.size());
            if (source.substr(at, next - at).find("Issue another request") == std::string_view::npos)
                begin = std::max(begin, at);
            at = source.find(done, next);
        }
    return begin;
}

/// The redirects that `curl -vL` followed: the answers in front of the last one.
std::vector<HttpAnswer::Redirect> followed(std::string_view source) {
    source.remove_prefix(lastRun(source));
    constexpr std::size_t most = 20;
    constexpr std::string_view head = "< HTTP/";
    std::vector<HttpAnswer::Redirect> out;
    for (std::size_t at = source.find(head); at != std::string_view::npos && out.size() < most;
         at = source.find(head, at + 1)) {
        if (at > 0 && source[at - 1] != '\n')
            continue;
        HttpAnswer::Redirect one;
        for (std::size_t from = at; from < source.size();) {
            const auto end = std::min(source.find('\n', from), source.size());
            const auto line = trimmed(source.substr(from, end - from));
            if (from > at && (!line.starts_with("< ") || line.starts_with(head)))
                break;
            constexpr std::size_t name = 12; // "< location: "
            if (from == at)
                for (const int status : {301, 302, 303, 307, 308})
                    if (line.find(' ' + std::to_string(status)) != std::string_view::npos)
                        one.status = status;
            if (sameWord(line.substr(0, name), "< location: "))
                one.location = trimmed(line.substr(name));
            from = end + 1;
        }
        if (one.status != 0 && !one.location.empty())
            out.push_back(std::move(one));
    }
    return out;
}

Expected<HttpAnswer> readAnswer(std::string_view source) {
    // Of several answers in the output of `curl -v` (100 Continue, a redirect, a proxy's) the last one counts.
    std::size_t transcript = source.rfind("\n< HTTP/");
    transcript = transcript != std::string_view::npos     ? transcript + 1
                 : trimmed(source).starts_with("< HTTP/") ? source.find("< HTTP/")
                                                          : std::string_view::npos;
    std::string came;
    std::size_t bodyAt = source.size();
    if (transcript != std::string_view::npos) {
        for (std::size_t at = transcript; at < source.size();) {
            const auto end = std::min(source.find('\n', at), source.size());
            const auto line = source.substr(at, end - at);
            bodyAt = at;
            if (!line.starts_with("< ") && trimmed(line) != "<" && !isTranscriptNote(line))
                break;
            at = bodyAt = std::min(end + 1, source.size());
        }
        came = verboseLines(source.substr(transcript, bodyAt - transcript), '<');
    }
    auto message = readMessage(came.empty() ? source : std::string_view(came));
    if (!message)
        return tl::make_unexpected(message.error());
    const std::string_view line = message->startLine;
    const auto blank = line.find(' ');
    HttpAnswer answer;
    if (line.starts_with("HTTP/") && blank != std::string_view::npos && line.size() >= blank + 4)
        for (std::size_t i = blank + 1; i < blank + 4; ++i)
            answer.status = line[i] >= '0' && line[i] <= '9' ? answer.status * 10 + (line[i] - '0') : -1000;
    if (answer.status < 100)
        return broken(source, message->startOffset, Tr::tr("This is no status line."),
                      Tr::tr("An answer begins with a line such as \"HTTP/1.1 400 Bad Request\"."));
    answer.headers = std::move(message->headers);
    answer.body = std::move(message->body);
    if (!came.empty()) {
        if (answer.status < 300 || answer.status >= 400)
            answer.redirects = followed(source.substr(0, transcript));
        // curl -v writes the body after its last "< " line, without a mark; its notes may stand before and after it.
        answer.body.clear();
        while (bodyAt < source.size()) {
            const auto end = std::min(source.find('\n', bodyAt), source.size());
            const auto one = source.substr(bodyAt, end - bodyAt);
            if (!isTranscriptNote(one))
                answer.body += std::string(one) + (end == source.size() ? "" : "\n");
            bodyAt = end + 1;
        }
        answer.body = trimmed(answer.body);
    }
    return answer;
}

namespace {

const Value* entriesOf(const Value& har) {
    const Value* log = har.find("log");
    const Value* entries = log ? log->find("entries") : nullptr;
    return entries && entries->isArray() ? entries : nullptr;
}

std::vector<smart::Header> headersOf(const Value& message) {
    std::vector<smart::Header> out;
    if (const Value* list = message.find("headers"); list && list->isArray())
        for (const Value& item : list->items)
            if (const auto name = item.string("name"); name && !name->starts_with(':'))
                out.emplace_back(*name, item.string("value").value_or(std::string()));
    return out;
}

smart::HttpRequest requestOf(const Value& entry) {
    smart::HttpRequest request;
    request.method = entry.string("method").value_or(std::string());
    request.url = entry.string("url").value_or(std::string());
    request.headers = headersOf(entry);
    const Value* post = entry.find("postData");
    if (!post || !post->isObject()) {
        const Value* size = entry.find("bodySize");
        request.bodyKnown = !size || size->integer().value_or(0) <= 0;
        return request;
    }
    if (const auto body = post->string("text")) {
        request.body = *body;
    } else if (const Value* list = post->find("params"); list && list->isArray()) {
        std::vector<smart::Parameter> parameters;
        for (const Value& item : list->items)
            parameters.emplace_back(item.string("name").value_or(std::string()),
                                    item.string("value").value_or(std::string()));
        request.body = smart::formEncode(parameters);
    } else {
        request.bodyKnown = false;
    }
    if (const auto type = post->string("mimeType"); type && !type->empty() && !request.header("content-type"))
        request.headers.emplace_back("Content-Type", *type);
    return request;
}

/// The entry of the token request, or nullptr.
const Value* tokenEntry(const Value& har) {
    const Value* entries = entriesOf(har);
    const Value* lastPost = nullptr;
    const Value* withGrant = nullptr;
    if (!entries)
        return nullptr;
    for (const Value& entry : entries->items) {
        const Value* request = entry.find("request");
        if (!request || !request->isObject())
            continue;
        const auto found = requestOf(*request);
        if (found.body.find("client_assertion") != std::string::npos ||
            found.url.find("client_assertion=") != std::string::npos)
            return &entry;
        if (found.body.find("grant_type") != std::string::npos)
            withGrant = &entry;
        if (found.method == "POST")
            lastPost = &entry;
    }
    return withGrant ? withGrant : lastPost;
}

} // namespace

Expected<smart::HttpRequest> readHar(const Value& har) {
    if (!entriesOf(har))
        return fail("har_unreadable", Tr::tr("This is no HAR document: it has no list of entries."),
                    Tr::tr("Export it again from the browser's network page."), QStringLiteral("/log/entries"));
    const Value* entry = tokenEntry(har);
    if (!entry)
        return fail("har_unreadable", Tr::tr("No POST is recorded in this HAR document."),
                    Tr::tr("Record again while the token request is sent."), QStringLiteral("/log/entries"));
    return requestOf(*entry->find("request"));
}

std::optional<HttpAnswer> harAnswer(const Value& har) {
    const Value* entry = tokenEntry(har);
    const Value* response = entry ? entry->find("response") : nullptr;
    const Value* status = response ? response->find("status") : nullptr;
    const auto code = status ? status->integer() : std::nullopt;
    if (!code || *code < 100 || *code > 999)
        return std::nullopt;
    HttpAnswer answer;
    answer.status = static_cast<int>(*code);
    answer.headers = headersOf(*response);
    if (const Value* content = response->find("content"))
        answer.body = content->string("text").value_or(std::string());
    // Milliseconds. No request takes longer than a day; what says so is no time.
    const Value* took = entry->find("time");
    constexpr double aDay = 86400;
    if (const auto started = entry->string("startedDateTime"))
        if (const auto at = parseRfc3339(*started))
            answer.receivedAt = *at + saturated(std::clamp(took ? took->number().value_or(0) / 1000 : 0, 0.0, aDay));
    return answer;
}

} // namespace ad::intake

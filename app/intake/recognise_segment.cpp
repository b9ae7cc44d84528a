// A segment of a text, read for itself.
#include "intake/code_reader.h"
#include "intake/compiled_reader.h"
#include "intake/joined_text.h"
#include "intake/printed_json.h"
#include "intake/recogniser.h"
#include "intake/request_reader.h"
#include "intake/tr.h"
#include <QRegularExpression>
#include <utility>

namespace ad::intake {
namespace {

/// A piece over the whole of `text`.
Piece over(std::string_view text, Kind kind) {
    Piece piece;
    piece.kind = kind;
    piece.length = text.size();
    return piece;
}

/// A page that joined the lines of a command leaves the backslash that continued them: "curl URL \\ -H …".
bool joinLines(std::string& command) {
    if (command.find('\n') != std::string::npos)
        return false;
    bool joined = false;
    for (auto at = command.find("\\ -"); at != std::string::npos; at = command.find("\\ -", at)) {
        command.erase(at, 1);
        joined = true;
    }
    return joined;
}

Expected<Piece> readHttpieSegment(std::string_view text) {
    auto request = readHttpie(text);
    if (!request)
        return tl::make_unexpected(request.error());
    Piece piece = over(text, Kind::Http);
    piece.request = std::move(*request);
    piece.notes.push_back(piece.request->bodyKind == "json"
                              ? Tr::tr("A command of HTTPie; without --form it sends its fields as JSON.")
                              : Tr::tr("A command of HTTPie."));
    readAssertion(piece);
    return piece;
}

Expected<Piece> readWgetSegment(std::string_view text) {
    auto request = readWget(text);
    if (!request)
        return tl::make_unexpected(request.error());
    Piece piece = over(text, Kind::Http);
    piece.request = std::move(*request);
    piece.notes.push_back(Tr::tr("A command of wget."));
    readAssertion(piece);
    return piece;
}

Expected<Piece> readCurlSegment(std::string_view text) {
    Piece piece = over(text, Kind::Curl);
    piece.text = text;
    if (straighten(piece.text))
        piece.repairs.push_back(
            Tr::tr("Round quotes or hard blanks, as text programs make them, stood in the command."));
    if (joinLines(piece.text))
        piece.repairs.push_back(Tr::tr("The lines of the command had been joined, with their backslashes left in."));
    auto request = readCurl(piece.text);
    if (!request) {
        piece.error = request.error();
        return piece;
    }
    piece.verbatim = true;
    piece.request = std::move(*request);
    if (const auto& kind = piece.request->bodyKind; kind.starts_with("file:@"))
        piece.notes.push_back(Tr::tr("The body is in the file \"%1\", which is not at hand here: bring that file too.")
                                  .arg(shown(std::string_view(kind).substr(6), 60)));
    for (const std::string& name : piece.request->openParameters)
        piece.notes.push_back(Tr::tr("The value of \"%1\" is a variable or a file: what it holds is not in this text.")
                                  .arg(shown(name, 40)));
    if (piece.request->url.empty())
        piece.notes.push_back(Tr::tr("The address is a variable: what it holds is not in this text."));
    readAssertion(piece);
    return piece;
}

/// "name=value", as a form is shown with a parameter a line.
bool isFormLine(std::string_view line) {
    line = trimmedText(line);
    const auto end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
    return end != std::string_view::npos && end > 2 && line[end] == '=' && line.find('&') >= line.size() - 1;
}

/// Whether a line goes on with a form that the message before it ends in.
bool goesOnAsForm(std::string_view before, std::string_view line) {
    if (!isFormLine(line) || before.ends_with("\n\n") || !before.ends_with('\n'))
        return false;
    const auto last = trimmedText(before);
    const auto begin = last.rfind('\n');
    const auto bare = last.substr(begin == std::string_view::npos ? 0 : begin + 1);
    const auto field = bare.substr(bare.ends_with('&')                         ? 0
                                   : bare.rfind('&') == std::string_view::npos ? 0
                                                                               : bare.rfind('&') + 1);
    return isFormLine(field);
}

/// The message as it was before a page indented it or lost its empty line.
std::string message(std::string_view text, std::vector<QString>& repairs) {
    std::size_t indent = std::string_view::npos;
    for (std::size_t at = 0; at < text.size();) {
        const auto line = lineAt(text, at);
        const auto first = line.find_first_not_of(" \t");
        if (first != std::string_view::npos)
            indent = std::min(indent, first);
        at += text.substr(at).find('\n') == std::string_view::npos ? text.size() - at : text.substr(at).find('\n') + 1;
    }
    const bool transcript = trimmedText(text).starts_with("* ") || trimmedText(text).starts_with("> ") ||
                            trimmedText(text).starts_with("< ");
    // Without a version of HTTP it is told, and not recorded.
    const bool shorthand =
        trimmedText(text).substr(0, trimmedText(text).find('\n')).find(" HTTP/") == std::string_view::npos;
    std::string out;
    bool head = true;
    bool first = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), std::min(indent, line.size())));
        if (head && !transcript) {
            const auto bare = trimmedText(line);
            if (bare.empty()) {
                head = first; // blank lines before the first do not count
            } else if (!first && line.front() != ' ' && line.front() != '\t' && !isHeaderLine(bare)) {
                out += '\n';
                head = false;
                repairs.push_back(Tr::tr("The empty line between headers and body was missing."));
            }
            first = first && bare.empty();
        } else if (!head && shorthand && goesOnAsForm(out, line)) {
            while (out.back() == '\n' || out.back() == '\r' || out.back() == ' ' || out.back() == '&')
                out.pop_back();
            out += '&';
            line = trimmedText(line);
        } else if (!head && trimmedText(line).starts_with('&') && out.ends_with('\n') && !out.ends_with("\n\n")) {
            // A form that is shown with a parameter a line.
            while (!out.empty() && (out.back() == '\n' || out.back() == '\r' || out.back() == ' '))
                out.pop_back();
            line = trimmedText(line);
        }
        out += line;
        if (end < text.size())
            out += '\n';
        at = end + 1;
    }
    // The line break behind a form is that of the page.
    const auto body = out.find("\n\n");
    if (body != std::string::npos && out.find("grant_type=", body) != std::string::npos)
        while (out.size() > body + 2 && (out.back() == '\n' || out.back() == '\r'))
            out.pop_back();
    return out;
}

/// An address, and below it the assertion alone: the other parameters were not shown, and may have been sent.
void leaveRestOpen(Piece& piece, std::string_view message) {
    const auto fields = smart::parseForm(piece.request->body);
    if (fields.size() != 1 || fields.front().name != "client_assertion" || !piece.request->headers.empty() ||
        message.substr(0, message.find('\n')).find(" HTTP/") != std::string_view::npos)
        return;
    for (const char* name : {"grant_type", "client_assertion_type", "client_id", "scope"})
        piece.request->openParameters.emplace_back(name);
    piece.verbatim = false;
    piece.notes.push_back(Tr::tr("Only the assertion is shown; what else was sent is not in this text."));
}

Expected<Piece> readHttpSegment(std::string_view text, const keys::AskPassphrase& ask) {
    std::vector<QString> repairs;
    const std::string whole = message(text, repairs);
    const Input input = makeInput(whole, whole, ask);
    auto piece = httpRecogniser.read(input);
    if (!piece)
        return piece;
    piece->offset = 0;
    piece->length = text.size();
    piece->repairs.insert(piece->repairs.end(), repairs.begin(), repairs.end());
    if (piece->request && !piece->answer)
        leaveRestOpen(*piece, whole);
    // "POST https://…" alone says where, and nothing of what was sent.
    if (piece->request && !piece->answer && trimmedText(text).find('\n') == std::string_view::npos &&
        trimmedText(text).find(" HTTP/") == std::string_view::npos) {
        piece->request->bodyKnown = false;
        piece->verbatim = false;
    }
    return piece;
}

/// Whether the header at `at` belongs to an answer: by its own line, or by what stands above the block of headers.
bool isOfAnswer(std::string_view around, std::size_t at) {
    static const QRegularExpression answer(
        QStringLiteral(R"(^\s*<|\b(?:resp|response|res|r|answer|reply|received|server)\b[ ._'s-]*headers?\b)"
                       R"(|\bheaders? (?:of|from) the (?:response|answer|server)\b|\bresponse\b\W*$)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr std::size_t longest = 400;
    constexpr int most = 40;
    for (int lines = 0; lines < most; ++lines) {
        const auto before = around.rfind('\n', at == 0 ? 0 : at - 1);
        const auto begin = before == std::string_view::npos ? 0 : before + 1;
        const auto line = lineAt(around, begin);
        const auto bare = trimmedText(line);
        if (isAnswerLine(bare) || answer.match(ad::text(std::string(line.substr(0, longest)))).hasMatch())
            return true;
        // The line itself may hold more than one header; above it only headers go on.
        if (begin == 0 || (lines > 0 && !isHeaderLine(bare)))
            return false;
        at = begin - 1;
    }
    return false;
}

/// Whether the text says that a body was sent as JSON.
bool speaksOfJsonBody(std::string_view around) {
    for (const std::string_view sign : {"JSON.stringify", "json.dumps", "json=", "raw body", "to_json", "toJson",
                                        "JSON body", "json body", "as JSON"})
        if (around.find(sign) != std::string_view::npos)
            return true;
    static const QRegularExpression sentAsForm(
        QStringLiteral(R"(content-?type["']?\s*[:=,]\s*["']?application/x-www-form-urlencoded)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr std::string_view type = "application/json";
    constexpr int most = 20;
    int seen = 0;
    bool sent = false;
    for (auto at = around.find(type); at != std::string_view::npos && !sent && seen++ < most;
         at = around.find(type, at + 1)) {
        const auto begin = at == 0 ? std::string_view::npos : around.rfind('\n', at - 1);
        QString before = ad::text(std::string(lineAt(around, begin == std::string_view::npos ? 0 : begin + 1)));
        before.truncate(before.indexOf(QLatin1String(type.data())));
        sent = before.lastIndexOf(QLatin1String("accept"), -1, Qt::CaseInsensitive) <=
                   before.lastIndexOf(QLatin1String("content-type"), -1, Qt::CaseInsensitive) &&
               !isOfAnswer(around, at);
    }
    return sent && !sentAsForm.match(ad::text(std::string(around.substr(0, longestGap)))).hasMatch();
}

/// People print the parameters of a form as an object. Within other text they are read as the form that they mean; that
/// they were sent as JSON would be said or seen.
void readAsForm(Piece& piece) {
    const auto document = json::parse(piece.request->body);
    if (!document || !document->root.isObject())
        return;
    std::vector<smart::Parameter> parameters;
    for (const json::Member& m : document->root.members) {
        if (!m.value.isString())
            return;
        parameters.emplace_back(m.name, m.value.text);
    }
    piece.kind = Kind::Form;
    piece.request->bodyKind.clear();
    piece.request->headers.emplace_back("Content-Type", std::string(smart::formContentType));
    piece.request->body = smart::formEncode(parameters);
    piece.notes = {
        Tr::tr("The parameters were shown as an object; they were put together as the form that they mean. If "
               "they were sent as JSON, that is wrong by itself.")};
}

/// "{{jwt}}": a variable of Postman, which fills it before it sends.
void leaveOpen(Piece& piece, std::string_view object) {
    const auto document = json::parse(object);
    if (!document || !document->root.isObject())
        return;
    for (const json::Member& m : document->root.members)
        if (m.value.isString() && m.value.text.starts_with("{{") && m.value.text.ends_with("}}"))
            piece.request->openParameters.push_back(m.name);
}

Expected<Piece> readJsonSegment(std::string_view text, const keys::AskPassphrase& ask, std::string_view around) {
    const auto printed = readPrinted(text);
    const std::string_view source = printed ? std::string_view(printed->text) : text;
    const Input input = makeInput(source, source, ask);
    for (const Recogniser* r :
         {&caseRecogniser, &harRecogniser, &postmanRecogniser, &jwksRecogniser, &discoveryRecogniser,
          &responseRecogniser, &jsonBodyRecogniser, &tokenRecogniser, &keyRecogniser}) {
        if (r->confidence(input) < 60)
            continue;
        auto piece = r->read(input);
        if (!piece)
            continue;
        piece->offset = 0;
        piece->length = text.size();
        const bool within = around.size() > text.size() + 40;
        // What no JSON is by its quotes was printed by a program, whatever it sent.
        const bool asObject = printed && !printed->repair.isEmpty();
        if (r == &jsonBodyRecogniser && piece->request && (within || asObject) && !speaksOfJsonBody(around))
            readAsForm(*piece);
        if (r == &jsonBodyRecogniser && piece->request && (within || asObject))
            leaveOpen(*piece, source);
        if (printed && !printed->repair.isEmpty())
            piece->repairs.push_back(printed->repair);
        return piece;
    }
    return fail("not_recognised", Tr::tr("This JSON is nothing that is known here."));
}

Expected<Piece> readParameters(std::string_view text) {
    Piece piece = over(text, Kind::Form);
    std::vector<smart::Parameter> parameters;
    std::vector<std::string> open;
    for (std::size_t at = 0; at < text.size();) {
        const auto line = lineAt(text, at);
        if (const auto found = parameterLine(line); !found.name.empty()) {
            parameters.emplace_back(std::string(found.name), std::string(found.value));
            // "client_assertion": signedToken, within a program: the name of a variable.
            const auto bare = trimmedText(line);
            const bool quoted = bare.front() == '"' || bare.front() == '\'';
            const auto behind = static_cast<std::size_t>(found.value.data() + found.value.size() - text.data());
            const char after = found.value.empty() || behind >= text.size() ? ' ' : text[behind];
            if (quoted && !found.value.empty() && after != '"' && after != '\'')
                open.emplace_back(found.name);
        }
        const auto end = text.find('\n', at);
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    smart::HttpRequest request;
    request.method = "POST";
    request.headers.emplace_back("Content-Type", std::string(smart::formContentType));
    request.body = smart::formEncode(parameters);
    request.openParameters = std::move(open);
    piece.repairs.push_back(
        Tr::tr("The parameters stood one a line; they were put together as the form that they describe."));
    piece.request = std::move(request);
    readAssertion(piece);
    return piece;
}

Expected<Piece> readCodeSegment(std::string_view text) {
    auto read = readCode(text);
    if (!read)
        read = readCompiled(text);
    if (!read)
        return tl::make_unexpected(read.error());
    Piece piece = over(text, Kind::Http);
    piece.text = text;
    piece.request = std::move(read->request);
    piece.notes.push_back(Tr::tr("The request was read from a program; nothing of it was run."));
    if (auto program = readProgram(text)) {
        piece.described = std::move(program->described);
        piece.notes.push_back(
            Tr::tr("What the program puts into the assertion was read from its source; nothing of it was run."));
    }
    piece.notes.insert(piece.notes.end(), read->notes.begin(), read->notes.end());
    readAssertion(piece);
    return piece;
}

Expected<Piece> readJoinedSegment(std::string_view text, std::string_view around) {
    auto first = npos;
    for (const auto mark : formMarks)
        first = std::min(first, text.find(mark));
    const auto offset = static_cast<std::size_t>(text.data() - around.data());
    const auto joined = first == npos ? std::nullopt : joinedAt(around, offset + first);
    if (!joined)
        return fail("code_unreadable", Tr::tr("There is no call here that sends a request."));
    Piece piece = over(text, Kind::Form);
    piece.request = requestOf(*joined);
    piece.notes.push_back(Tr::tr("The request was read from a program; nothing of it was run."));
    for (const auto& field : smart::parseForm(joined->text.substr(joined->inUrl ? joined->text.find('?') + 1 : 0)))
        if (has(field.rawValue, "${"))
            piece.notes.push_back(Tr::tr("The value of \"%1\" is a variable: what it holds is not in this text.")
                                      .arg(shown(field.name, 40)));
    readAssertion(piece);
    return piece;
}

Expected<Piece> readTokenSegment(std::string_view text, const keys::AskPassphrase& ask) {
    auto piece = tokenRecogniser.read(makeInput(text, text, ask));
    if (!piece)
        return piece;
    piece->repairs.push_back(Tr::tr("The token was taken out of the text around it."));
    // Within other text it was the page or the mail that wrapped it, not the program that sent it.
    const bool lines = text.find('\n') != std::string_view::npos;
    if ((lines || text.find(' ') != std::string_view::npos) && !piece->jws->compact.empty()) {
        piece->text = piece->jws->compact;
        piece->jws = jose::readJws(piece->text);
        piece->repairs.push_back(lines ? Tr::tr("The token stood over several lines; they were joined.")
                                       : Tr::tr("There were blanks within the token; they were taken out."));
    }
    return piece;
}

/// The status that the title of a page names ("502 Bad Gateway"); 0: it names none.
int statusOfPage(std::string_view page) {
    constexpr std::size_t head = 4096;
    static const QRegularExpression title(
        QStringLiteral(R"(<title>\s*(?:(?:HTTP |Error |Status )+([345]\d\d)\b|([345]\d\d)\b[ :|-]*)"
                       R"((?:Bad |Unauthor|Forbidden|Not |Method |Request |Conflict|Gone|Too Many|Internal |Server )"
                       R"(|Service |Gateway |Error|Moved |Found|Permanent |Temporary |Unsupported |Proxy |Access )))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = title.match(ad::text(std::string(page.substr(0, head))));
    return (match.captured(1) + match.captured(2)).toInt();
}

} // namespace

Expected<Piece> readSegment(std::string_view text, Shape shape, const keys::AskPassphrase& ask,
                            std::string_view around) {
    switch (shape) {
    case Shape::Pem:
        return keyRecogniser.read(makeInput(text, text, ask));
    case Shape::Code:
        return readCodeSegment(text);
    case Shape::Curl:
        return httpieAt(text) == 0 ? readHttpieSegment(text)
               : wgetAt(text) == 0 ? readWgetSegment(text)
                                   : readCurlSegment(text);
    case Shape::Http:
        return readHttpSegment(text, ask);
    case Shape::Json:
        return readJsonSegment(text, ask, around);
    case Shape::Claims: {
        Piece piece = over(text, Kind::Claims);
        piece.described = readDecoded(text, around);
        // The algorithm stands beside the claims: jwt.encode(claims, key, "RS384").
        if (piece.described && piece.described->program && piece.described->header.empty())
            if (auto program = readProgram(around))
                piece.described->header = std::move(program->described.header);
        piece.notes.push_back(
            piece.described && piece.described->program
                ? Tr::tr("What the program puts into the assertion was read from its source; nothing of it was run.")
                : Tr::tr(
                      "These are the decoded parts of an assertion: the token itself and its signature are not here."));
        return piece;
    }
    case Shape::Html: {
        Piece piece = over(text, Kind::ErrorResponse);
        piece.answer = HttpAnswer{};
        piece.answer->body = text;
        piece.answer->status = statusOfPage(text);
        if (piece.answer->status != 0)
            piece.notes.push_back(Tr::tr("The status %1 was read from the words beside it.").arg(piece.answer->status));
        piece.response = smart::parseTokenResponse(text);
        return piece;
    }
    case Shape::Form:
        return formRecogniser.read(makeInput(text, text, ask));
    case Shape::Joined:
        return readJoinedSegment(text, around);
    case Shape::Parameters:
        return readParameters(text);
    case Shape::Token:
        return readTokenSegment(text, ask);
    }
    return fail("not_recognised", {});
}

} // namespace ad::intake

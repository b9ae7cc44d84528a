// Requests: curl commands, HTTP as text, form bodies; and answers as text.
#include "base/ascii.h"
#include "intake/joined_text.h"
#include "intake/recogniser.h"
#include "intake/request_reader.h"
#include "intake/tr.h"
#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

std::string_view firstLine(std::string_view text) {
    auto line = text.substr(0, text.find('\n'));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    return line;
}

int curlConfidence(const Input& input) {
    const auto at = curlAt(input.trimmed);
    if (at == std::string_view::npos || input.trimmed.find("\n> ") != std::string_view::npos ||
        !sendsSomething(input.trimmed.substr(at)))
        return 0;
    return at < 12 ? 93 : 65;
}
Expected<Piece> readCurlPiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::Curl);
    auto request = readCurl(input.trimmed);
    if (!request) {
        if (curlConfidence(input) < 90)
            return tl::make_unexpected(request.error());
        piece.error = request.error();
        return piece;
    }
    piece.text = input.trimmed;
    piece.verbatim = true;
    piece.request = std::move(*request);
    readAssertion(piece);
    return piece;
}

bool isVerbose(std::string_view text) {
    return (text.starts_with("* ") || text.starts_with("> ") || text.starts_with("< HTTP/") ||
            text.find("\n> ") != std::string_view::npos) &&
           (text.find("> POST ") != std::string_view::npos || text.find("> GET ") != std::string_view::npos ||
            text.find("< HTTP/") != std::string_view::npos);
}

int httpConfidence(const Input& input) {
    const auto line = firstLine(input.trimmed);
    if (isAnswerLine(line) || isVerbose(input.trimmed))
        return 95;
    if (line.starts_with(":method") || line.starts_with(":authority"))
        return 90;
    if (!isRequestLine(line))
        return 0;
    return line.find(" HTTP/") != std::string_view::npos ? 95 : 75;
}
Expected<Piece> readHttpPiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::Http);
    const auto line = firstLine(input.trimmed);
    const bool verbose = isVerbose(input.trimmed);
    if (isAnswerLine(line) || verbose) {
        auto answer = readAnswer(input.trimmed);
        if (answer) {
            piece.response = smart::parseTokenResponse(answer->body);
            if (piece.response->accessToken)
                piece.kind = Kind::TokenResponse;
            else if (!piece.response->error.empty() || answer->status >= 400)
                piece.kind = Kind::ErrorResponse;
            piece.answer = std::move(*answer);
        } else if (!verbose) {
            piece.error = answer.error();
            return piece;
        }
    }
    if (!isAnswerLine(line)) {
        auto request = readHttp(verbose ? input.trimmed : input.text);
        if (request) {
            piece.kind = Kind::Http;
            piece.text = input.text;
            piece.verbatim = true;
            piece.request = std::move(*request);
            readAssertion(piece);
        } else if (!piece.answer) {
            if (httpConfidence(input) < 90)
                return tl::make_unexpected(request.error());
            piece.error = request.error();
        }
    }
    return piece;
}

constexpr std::array<std::string_view, 7> formNames{
    "grant_type=", "client_assertion=", "client_assertion_type=", "client_id=", "client_secret=",
    "scope=",      "assertion="};

bool beginsWithField(std::string_view text) {
    return std::any_of(formNames.begin(), formNames.end(),
                       [&](std::string_view name) { return text.starts_with(name); });
}

/// Without what a log calls the form ("body=grant_type=…"): that is no parameter.
std::string_view withoutLabel(std::string_view text) {
    constexpr std::size_t longest = 20;
    const auto sign = text.substr(0, longest).find('=');
    const bool isLabel = sign != std::string_view::npos && sign > 0 && !beginsWithField(text) &&
                         std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(sign),
                                     [](char c) { return isLetter(c) || c == '_' || c == '.'; }) &&
                         beginsWithField(text.substr(sign + 1));
    return isLabel ? text.substr(sign + 1) : text;
}

/// The form within the text: the body alone, or the query of a URL. Empty: there is none.
std::string_view formOf(std::string_view text) {
    const bool placeholder = text.find("=[") != std::string_view::npos;
    for (std::size_t at = 0; at < text.size();) {
        at = text.find_first_of(placeholder ? "\t\"'{<" : " \t\"'{<", at);
        if (at == std::string_view::npos)
            break;
        at = placeholderEnd(text, at);
        if (at == 0)
            return {};
    }
    if (text.starts_with("http://") || text.starts_with("https://")) {
        const auto query = text.find('?');
        return query == std::string_view::npos ? std::string_view() : text.substr(query + 1);
    }
    return text.starts_with('?') ? text.substr(1) : text;
}
int formConfidence(const Input& input) {
    const auto form = formOf(withoutLabel(input.trimmed));
    int known = 0;
    for (const auto name : formNames)
        if (form.starts_with(name) || form.find("&" + std::string(name)) != std::string_view::npos ||
            form.find("\n" + std::string(name)) != std::string_view::npos)
            ++known;
    return known >= 2 ? 92 : known == 1 ? (form.find('&') != std::string_view::npos ? 85 : 70) : 0;
}
Expected<Piece> readFormPiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::Form);
    smart::HttpRequest request;
    const auto text = withoutLabel(input.trimmed);
    const auto form = formOf(text);
    if (form.data() != text.data() && text.front() != '?') {
        request.url = text; // parameters in the URL: where they stand is what is wrong with them
        request.bodyKnown = false;
    } else {
        request.method = "POST";
        request.headers.emplace_back("Content-Type", std::string(smart::formContentType));
        request.body = form;
        // Pages of browsers show a form with a field a line.
        if (request.body.find('&') == std::string::npos && request.body.find('\n') != std::string::npos) {
            std::string joined;
            for (const char c : request.body)
                if (c != '\r')
                    joined += c == '\n' ? '&' : c;
            request.body = std::move(joined);
            piece.repairs.push_back(Tr::tr("The form had one field a line; they were joined with \"&\"."));
        }
    }
    // What is shown alone was hardly sent alone.
    const auto fields = smart::parseForm(request.body);
    if (fields.size() == 1 && fields.front().name == "client_assertion")
        leaveUnseenOpen(request);
    piece.request = std::move(request);
    readAssertion(piece);
    return piece;
}

} // namespace

std::optional<std::string> assertionOf(const smart::HttpRequest& request) {
    if (request.isOpen("client_assertion"))
        return std::nullopt;
    const auto inForm = [](std::string_view form) -> std::optional<std::string> {
        for (const auto& field : smart::parseForm(form))
            if (field.name == "client_assertion")
                return field.value;
        return std::nullopt;
    };
    if (auto found = inForm(request.body))
        return found;
    if (const auto query = request.url.find('?'); query != std::string::npos)
        if (auto found = inForm(std::string_view(request.url).substr(query + 1)))
            return found;
    if (const auto document = json::parse(request.body))
        return document->root.string("client_assertion");
    return std::nullopt;
}

void readAssertion(Piece& piece) {
    if (piece.request)
        if (const auto assertion = assertionOf(*piece.request))
            piece.jws = jose::readJws(*assertion);
}

const Recogniser curlRecogniser{"curl", curlConfidence, readCurlPiece};
const Recogniser httpRecogniser{"http", httpConfidence, readHttpPiece};
const Recogniser formRecogniser{"form", formConfidence, readFormPiece};

} // namespace ad::intake

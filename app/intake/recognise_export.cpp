// Exports of other programs: Postman collections, workspaces of Insomnia; and the parameters of a token request as a
// JSON object.
#include "intake/recogniser.h"
#include "intake/tr.h"

namespace ad::intake {
namespace {

using json::Value;

/// "{{name}}": filled in by Postman when it sends.
bool isVariable(std::string_view text) { return text.find("{{") != std::string_view::npos; }

std::string urlOf(const Value& request) {
    const Value* url = request.find("url");
    if (!url)
        return {};
    return url->isString() ? url->text : url->string("raw").value_or(std::string());
}

bool disabled(const Value& item) {
    const Value* off = item.find("disabled");
    return off && off->text == "true";
}

std::vector<smart::Header> exportedHeaders(const Value& message) {
    std::vector<smart::Header> out;
    if (const Value* headers = message.find("header"); headers && headers->isArray())
        for (const Value& item : headers->items)
            if (const auto name = item.string("key"); name && !disabled(item))
                out.emplace_back(*name, item.string("value").value_or(std::string()));
    return out;
}

smart::HttpRequest exportedRequest(const Value& source) {
    smart::HttpRequest request;
    request.method = source.string("method").value_or(std::string());
    if (const std::string url = urlOf(source); !isVariable(url))
        request.url = url;
    request.headers = exportedHeaders(source);
    if (const Value* auth = source.find("auth"); auth && auth->string("type").value_or("noauth") == "basic")
        request.basicCredentials = true;
    const Value* body = source.find("body");
    if (!body || !body->isObject())
        return request;
    const std::string mode = body->string("mode").value_or(std::string());
    const Value* fields = body->find(mode);
    if (mode == "raw") {
        request.body = body->string("raw").value_or(std::string());
        if (isVariable(request.body))
            request.bodyKnown = false;
        return request;
    }
    if (!fields || !fields->isArray()) {
        request.bodyKnown = false;
        return request;
    }
    std::vector<smart::Parameter> parameters;
    for (const Value& item : fields->items) {
        if (disabled(item))
            continue;
        const std::string name = item.string("key").value_or(std::string());
        const std::string value = item.string("value").value_or(std::string());
        if (isVariable(value) || item.string("type").value_or("text") == "file")
            request.openParameters.push_back(name);
        parameters.emplace_back(name, value);
    }
    request.body = smart::formEncode(parameters);
    const bool typed = request.header("content-type").has_value();
    if (mode == "formdata") {
        request.bodyKind = "multipart";
        if (!typed)
            request.headers.emplace_back("Content-Type", "multipart/form-data");
    } else if (!typed) {
        request.headers.emplace_back("Content-Type", std::string(smart::formContentType));
    }
    return request;
}

bool asksForToken(const smart::HttpRequest& request) {
    return request.body.find("grant_type") != std::string::npos ||
           request.body.find("client_assertion") != std::string::npos;
}

struct Exported {
    smart::HttpRequest request;
    std::optional<HttpAnswer> answer;
    bool grantedOnce = false; ///< an example shows a token that was granted
};

/// An answer that was saved as an example, and the request that Postman kept with it.
std::optional<HttpAnswer> savedAnswer(const Value& saved) {
    const Value* code = saved.find("code");
    const auto status = code ? code->integer() : std::nullopt;
    if (!status || *status < 100 || *status > 999)
        return std::nullopt;
    HttpAnswer answer;
    answer.status = static_cast<int>(*status);
    answer.headers = exportedHeaders(saved);
    answer.body = saved.string("body").value_or(std::string());
    return answer;
}

/// What an item asks, and its last saved answer with what was asked then.
Exported exportedOf(const Value& source, const Value* saved) {
    Exported out{exportedRequest(source), std::nullopt};
    if (!saved || !saved->isArray())
        return out;
    for (auto one = saved->items.rbegin(); one != saved->items.rend() && !out.answer; ++one) {
        out.answer = savedAnswer(*one);
        // The vendor's own success, or one of another day: nobody asks about that.
        if (out.answer && smart::parseTokenResponse(out.answer->body).granted(out.answer->status)) {
            out.grantedOnce = true;
            out.answer.reset();
        }
        const Value* asked = one->find("originalRequest");
        if (!out.answer || !asked || !asked->isObject())
            continue;
        auto request = exportedRequest(*asked);
        // Some exports keep no more than the address of it; another request has led to another answer.
        const bool same = request.method == out.request.method &&
                          (request.url.empty() || out.request.url.empty() || request.url == out.request.url);
        if (asksForToken(request) || !asksForToken(out.request))
            out.request = std::move(request);
        else if (!same)
            out.answer.reset();
    }
    return out;
}

/// The last request of a collection that asks for a token, else the last POST; folders have items of their own.
void collect(const Value& items, int depth, std::optional<Exported>& best, bool& bestAsks) {
    if (!items.isArray() || depth > 20)
        return;
    for (const Value& item : items.items) {
        if (const Value* inner = item.find("item"))
            collect(*inner, depth + 1, best, bestAsks);
        const Value* source = item.find("request");
        if (!source || !source->isObject())
            continue;
        auto one = exportedOf(*source, item.find("response"));
        const bool asks = asksForToken(one.request);
        if (asks || (!bestAsks && one.request.method == "POST")) {
            best = std::move(one);
            bestAsks = bestAsks || asks;
        }
    }
}

int postmanConfidence(const Input& input) {
    const Value* root = input.object();
    if (!root)
        return 0;
    const Value* info = root->find("info");
    const Value* item = root->find("item");
    return info && info->isObject() && item && item->isArray() ? 93 : 0;
}
Expected<Piece> readPostmanPiece(const Input& input) {
    std::optional<Exported> last;
    bool asks = false;
    collect(*input.document->root.find("item"), 0, last, asks);
    Piece piece = wholePiece(input, Kind::Http);
    piece.notes.push_back(Tr::tr("The request was read from a Postman collection."));
    if (!last) {
        piece.error = Error{"http_unreadable", Tr::tr("No POST is in this Postman collection."),
                            QStringLiteral("/item"), Tr::tr("Export the collection that holds the token request.")};
        return piece;
    }
    const smart::HttpRequest& request = last->request;
    for (const std::string& name : request.openParameters)
        piece.notes.push_back(
            Tr::tr("The value of \"%1\" is a variable of Postman: what it holds is not in the export.")
                .arg(shown(name, 40)));
    if (request.url.empty())
        piece.notes.push_back(Tr::tr("The address is a variable of Postman: what it holds is not in the export."));
    piece.request = std::move(last->request);
    if (last->answer) {
        piece.answer = std::move(last->answer);
        piece.response = smart::parseTokenResponse(piece.answer->body);
        piece.notes.push_back(Tr::tr("The answer was saved in the collection, with the request that led to it."));
    } else if (last->grantedOnce) {
        piece.notes.push_back(
            Tr::tr("The collection holds an example with a granted token. It is not taken for the answer of now."));
    }
    readAssertion(piece);
    return piece;
}

smart::HttpRequest insomniaRequest(const Value& source) {
    smart::HttpRequest request;
    request.method = source.string("method").value_or(std::string());
    if (const std::string url = urlOf(source); !isVariable(url))
        request.url = url;
    if (const Value* headers = source.find("headers"); headers && headers->isArray())
        for (const Value& item : headers->items)
            if (const auto name = item.string("name"); name && !name->empty() && !disabled(item))
                request.headers.emplace_back(*name, item.string("value").value_or(std::string()));
    if (const Value* auth = source.find("authentication"); auth && auth->string("type").value_or("") == "basic")
        request.basicCredentials = !disabled(*auth);
    const Value* body = source.find("body");
    if (!body || !body->isObject())
        return request;
    const std::string type = body->string("mimeType").value_or(std::string());
    if (const Value* params = body->find("params"); params && params->isArray()) {
        std::vector<smart::Parameter> parameters;
        for (const Value& item : params->items) {
            if (disabled(item))
                continue;
            const std::string name = item.string("name").value_or(std::string());
            const std::string value = item.string("value").value_or(std::string());
            // "{{ name }}", and "{% … %}", which Insomnia works out when it sends.
            if (isVariable(value) || value.find("{%") != std::string::npos)
                request.openParameters.push_back(name);
            parameters.emplace_back(name, value);
        }
        request.body = smart::formEncode(parameters);
        if (type.starts_with("multipart/"))
            request.bodyKind = "multipart";
    } else if (const auto text = body->string("text")) {
        request.body = *text;
        request.bodyKnown = !isVariable(request.body);
        if (type.find("json") != std::string::npos)
            request.bodyKind = "json";
    }
    if (!type.empty() && !request.header("content-type"))
        request.headers.emplace_back("Content-Type", type);
    return request;
}

int insomniaConfidence(const Input& input) {
    const Value* root = input.object();
    const Value* resources = root ? root->find("resources") : nullptr;
    return resources && resources->isArray() && root->string("_type").value_or("") == "export" ? 93 : 0;
}
Expected<Piece> readInsomniaPiece(const Input& input) {
    std::optional<smart::HttpRequest> request;
    bool asked = false;
    for (const Value& item : input.document->root.find("resources")->items) {
        if (item.string("_type").value_or("") != "request")
            continue;
        auto one = insomniaRequest(item);
        const bool asks = asksForToken(one);
        if (asks || (!asked && one.method == "POST"))
            request = std::move(one);
        asked = asked || asks;
    }
    Piece piece = wholePiece(input, Kind::Http);
    piece.notes.push_back(Tr::tr("The request was read from an export of Insomnia."));
    if (!request) {
        piece.error = Error{"http_unreadable", Tr::tr("No POST is in this export of Insomnia."),
                            QStringLiteral("/resources"), Tr::tr("Export the workspace that holds the token request.")};
        return piece;
    }
    for (const std::string& name : request->openParameters)
        piece.notes.push_back(
            Tr::tr("The value of \"%1\" is a variable of Insomnia: what it holds is not in the export.")
                .arg(shown(name, 40)));
    piece.request = std::move(*request);
    readAssertion(piece);
    return piece;
}

int jsonBodyConfidence(const Input& input) {
    const Value* root = input.object();
    if (!root)
        return 0;
    const bool assertion = root->find("client_assertion") != nullptr || root->find("client_assertion_type") != nullptr;
    return root->find("grant_type") && (assertion || root->find("client_id") || root->find("scope")) ? 80 : 0;
}
Expected<Piece> readJsonBodyPiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::Http);
    smart::HttpRequest request;
    request.method = "POST";
    request.bodyKind = "json";
    request.body = input.trimmed;
    piece.request = std::move(request);
    piece.notes.push_back(
        Tr::tr("These are the parameters of a token request as JSON. If they were sent like this, that "
               "is wrong by itself: a token endpoint takes a form."));
    readAssertion(piece);
    return piece;
}

} // namespace

const Recogniser postmanRecogniser{"postman", postmanConfidence, readPostmanPiece};
const Recogniser insomniaRecogniser{"insomnia", insomniaConfidence, readInsomniaPiece};
const Recogniser jsonBodyRecogniser{"json_body", jsonBodyConfidence, readJsonBodyPiece};

} // namespace ad::intake

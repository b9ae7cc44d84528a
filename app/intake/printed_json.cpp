#include "intake/printed_json.h"

#include "base/ascii.h"
#include "intake/literals.h"
#include "intake/segments.h"
#include "intake/tr.h"

namespace ad::intake {
namespace {

std::optional<PrintedJson> parsed(std::string text, const QString& repair) {
    auto document = json::parse(text);
    if (!document)
        return std::nullopt;
    return PrintedJson{std::move(text), std::move(*document), repair};
}

std::string unescaped(std::string_view source) {
    std::string out;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] != '\\' || i + 1 == source.size()) {
            out += source[i];
            continue;
        }
        const char next = source[++i];
        if (next == 'n' || next == 'r' || next == 't')
            out += ' ';
        else
            out += next;
    }
    return out;
}

/// "a"=>1 of Ruby, nil: outside of texts.
std::string fromRuby(std::string_view source) {
    std::string out;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] == '"') {
            const auto from = i;
            for (++i; i < source.size() && source[i] != '"'; ++i)
                if (source[i] == '\\')
                    ++i;
            out += source.substr(from, i - from + 1);
        } else if (source.substr(i, 2) == "=>") {
            out += ':';
            ++i;
        } else if (source.substr(i, 3) == "nil") {
            out += "null";
            i += 2;
        } else {
            out += source[i];
        }
    }
    return out;
}

/// {error=invalid_client, error_description=null} of Java: a text has no quotes, and ends at the next ", name=".
std::optional<std::string> fromJava(std::string_view source) {
    source = trimmedText(source);
    if (source.size() < 4 || source.front() != '{' || source.back() != '}')
        return std::nullopt;
    source = source.substr(1, source.size() - 2);
    auto object = nlohmann::ordered_json::object();
    std::string last;
    while (!source.empty()) {
        auto comma = source.find(", ");
        const auto part = source.substr(0, comma);
        const auto equals = part.find('=');
        const bool named = equals != npos && equals > 0 && part.substr(0, equals).find_first_of(" \"'{}:") == npos;
        if (named) {
            last = std::string(part.substr(0, equals));
            const auto value = part.substr(equals + 1);
            object[last] = value == "null" ? nlohmann::ordered_json() : nlohmann::ordered_json(std::string(value));
        } else if (!last.empty() && object[last].is_string()) {
            object[last] = object[last].get<std::string>() + ", " + std::string(part);
        } else {
            return std::nullopt;
        }
        if (comma == npos)
            break;
        source.remove_prefix(comma + 2);
    }
    if (object.empty())
        return std::nullopt;
    return json::writeCompact(object);
}

std::optional<PrintedJson> fromLiteral(std::string_view source, Language language, const QString& repair) {
    LiteralReader reader(source, language);
    const Literal value = reader.value();
    if (!value.isObject() || value.members.empty() || !value.known() ||
        !trimmedText(source.substr(reader.at())).empty())
        return std::nullopt;
    return parsed(value.json(), repair);
}

} // namespace

std::optional<PrintedJson> readPrinted(std::string_view source) {
    source = trimmedText(source);
    if (source.size() < 2)
        return std::nullopt;
    if (auto as = parsed(std::string(source), {}))
        return as;
    if (source.size() > (1U << 20))
        return std::nullopt; // nobody prints that much
    std::string plain = utf8(text(source));
    if (plain != source)
        if (auto as = parsed(plain, Tr::tr("Bytes that are not UTF-8 stood in the JSON; each was replaced by a mark.")))
            return as;
    plain = source;
    if (straighten(plain))
        if (auto as =
                parsed(plain, Tr::tr("Round quotes or hard blanks, as text programs make them, stood in the JSON.")))
            return as;
    // A page that marks text up escapes underscores and brackets: invalid\_client.
    if (source.find("\\_") != npos) {
        for (const std::string_view mark : {"\\_", "\\[", "\\]", "\\*", "\\~"})
            for (auto at = plain.find(mark); at != std::string::npos; at = plain.find(mark, at))
                plain.erase(at, 1);
        if (auto as = parsed(plain, Tr::tr("Backslashes stood before underscores, as pages with markup add them.")))
            return as;
    }
    const auto inside = source.find_first_not_of(" \t\r\n", 1);
    const char c = inside == npos ? ' ' : source[inside];
    if (c == '\\')
        return parsed(unescaped(source), Tr::tr("The JSON stood within a string, with backslashes before its quotes."));
    if (c == '\'')
        if (auto as =
                fromLiteral(source, Language::Python,
                            Tr::tr("The object was printed by a program, with single quotes; it was read as JSON.")))
            return as;
    if (source.find("=>") != npos)
        if (auto as = parsed(fromRuby(source), Tr::tr("The object was printed by Ruby; it was read as JSON.")))
            return as;
    if (auto as = fromLiteral(source, Language::JavaScript,
                              Tr::tr("The object was written without quotes round its names; it was read as JSON.")))
        return as;
    if (c != '"' && c != '\'')
        if (const auto java = fromJava(source))
            return parsed(*java, Tr::tr("The object was printed as a map, without quotes; it was read as JSON."));
    return std::nullopt;
}

bool isErrorReport(const json::Value& root) {
    if (!root.isObject() || root.members.size() > 24)
        return false;
    if (const json::Value* type = root.find("resourceType"))
        return type->isString() && type->text == "OperationOutcome";
    // A sentence in the place of the code: {"error":"iat must be …"}.
    if (const auto error = root.string("error"); error && error->size() < 400)
        return error->find(' ') != npos;
    const auto holds = [&](std::initializer_list<std::string_view> names, bool text) {
        return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
            const json::Value* value = root.find(name);
            return value != nullptr && (!text || (value->isString() && value->text.find(' ') != npos));
        });
    };
    return holds({"detail", "message", "title", "errorSummary", "error_message", "reason", "errorMessage"}, true) &&
           holds(
               {"code",       "errorCode", "error_code", "status",    "statusCode", "correlationId",     "traceId",
                "errors",     "errorId",   "errorLink",  "fault",     "type",       "documentation_url", "errorCauses",
                "message_id", "requestId", "request_id", "timestamp", "path",       "trace_id",          "instance",
                "moreInfo"},
               false);
}

bool isKnownJson(std::string_view source) {
    const auto read = readPrinted(source);
    if (!read) {
        // Cut off, but its beginning says what it was.
        const auto begin = source.substr(0, 80);
        return begin.find("\"error\"") != npos && begin.find("invalid_") != npos;
    }
    const json::Value& root = read->document.root;
    if (root.isArray())
        return !root.items.empty() && root.items.front().find("kty") != nullptr;
    if (!root.isObject())
        return false;
    if (const auto error = root.string("error")) {
        const auto end = std::min(error->find(": "), error->size());
        const auto name = std::string_view(*error).substr(0, end);
        const bool code = !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == npos &&
                          (end == error->size() || name.find('_') != npos);
        return code || root.find("error_description") != nullptr || root.find("error_uri") != nullptr ||
               isErrorReport(root);
    }
    const auto schema = root.string("schema");
    const json::Value* log = root.find("log");
    const json::Value* item = root.find("item");
    return isErrorReport(root) || (root.find("access_token") != nullptr && root.string("access_token")) ||
           root.find("kty") != nullptr || (root.find("keys") != nullptr && root.find("keys")->isArray()) ||
           (root.string("token_endpoint") && root.members.size() > 1) ||
           (schema && schema->starts_with("assertion-doctor/")) ||
           (log != nullptr && log->find("entries") != nullptr) ||
           (root.find("payload") != nullptr &&
            (root.find("signatures") != nullptr || root.find("signature") != nullptr)) ||
           (root.find("grant_type") != nullptr &&
            (root.find("client_assertion") != nullptr || root.find("client_assertion_type") != nullptr ||
             root.find("client_id") != nullptr || root.find("scope") != nullptr)) ||
           (item != nullptr && item->isArray() && root.find("info") != nullptr);
}

} // namespace ad::intake

#include "intake/compiled_reader.h"

#include "base/ascii.h"
#include "base/json.h"
#include "intake/compiled_tokens.h"
#include "intake/expansion.h"
#include "intake/joined_text.h"
#include "intake/segments.h"
#include "intake/tr.h"

#include <algorithm>
#include <array>
#include <map>

namespace ad::intake {
namespace compiled {
namespace {

/// Names that only a program with a request has.
constexpr auto marks = std::to_array<std::string_view>({"HttpRequestMessage", "PostAsync", "PostAsJsonAsync",
                                                        "FormUrlEncodedContent", "RestRequest", "Request.Builder()",
                                                        "RequestBody.create", "FormBody.Builder", "BodyPublishers."});

/// A text as far as the source tells it; "${…}" stands for what it does not.
struct Value {
    std::string text;
    bool isText = false;
    bool open = false;
};

class Builder {
  public:
    explicit Builder(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    std::optional<CodeRequest> run() {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at)
            look();
        if (!m_sends)
            return std::nullopt;
        finish();
        return std::move(m_out);
    }

  private:
    using Kind = Token::Kind;

    [[nodiscard]] bool sign(std::size_t at, char c) const {
        return at < m_tokens.size() && m_tokens[at].kind == Kind::Sign && m_tokens[at].text.front() == c;
    }
    [[nodiscard]] const Token* name(std::size_t at) const {
        return at < m_tokens.size() && m_tokens[at].kind == Kind::Name ? &m_tokens[at] : nullptr;
    }
    /// The place behind the bracket that closes the one at `at`.
    [[nodiscard]] std::size_t behind(std::size_t at) const {
        int depth = 0;
        for (; at < m_tokens.size(); ++at) {
            depth += sign(at, '(') ? 1 : sign(at, ')') ? -1 : 0;
            if (depth == 0)
                return at + 1;
        }
        return m_tokens.size();
    }
    /// One part of a sum; `at` moves behind it.
    Value part(std::size_t& at, int depth = 0) {
        constexpr int deepest = 20;
        if (at >= m_tokens.size() || depth > deepest)
            return {};
        const Token& token = m_tokens[at];
        if (token.kind == Kind::Text) {
            ++at;
            // "text".toMediaType(), "text".toRequestBody(type)
            while (name(at) && m_tokens[at].text.front() == '.')
                at = sign(at + 1, '(') ? behind(at + 1) : at + 1;
            return {token.text, true, token.open};
        }
        if (token.kind != Kind::Name)
            return {};
        ++at;
        if (token.text == "new")
            return part(at, depth + 1);
        if (sign(at, '(')) {
            std::size_t inside = at + 1;
            at = behind(at);
            // What only carries its text on: MediaType.parse("…"), URI.create("…"), new Uri("…").
            const bool carries = token.text.ends_with("parse") || token.text.ends_with(".create") ||
                                 token.text.ends_with("Uri") || token.text.ends_with("URL");
            if (carries)
                return sum(inside, depth + 1);
            if (encodesValue(token.text))
                if (Value value = sum(inside, depth + 1); value.isText && !value.open)
                    return {smart::formEncodeValue(value.text), true, false};
            return {"${" + token.text + "()}", false, true};
        }
        if (const auto known = m_values.find(token.text);
            known != m_values.end() && m_expansion.take(known->second.text.size() + 1))
            return known->second;
        return {"${" + token.text + '}', false, true};
    }
    /// Texts and names joined with "+"; `at` moves behind them.
    Value sum(std::size_t& at, int depth = 0) {
        Value out = part(at, depth);
        while (sign(at, '+')) {
            ++at;
            const Value more = part(at, depth);
            out.text += more.text;
            out.isText = out.isText || more.isText;
            out.open = out.open || more.open;
        }
        return out;
    }
    /// The arguments of the call whose bracket is at `at`, as far as they are texts.
    [[nodiscard]] std::vector<Value> arguments(std::size_t at) {
        std::vector<Value> out;
        const std::size_t end = behind(at) - 1;
        for (++at; at < end; ++at) {
            out.push_back(sum(at));
            int depth = 0;
            for (; at < end && (depth > 0 || !sign(at, ',')); ++at)
                depth += sign(at, '(') ? 1 : sign(at, ')') ? -1 : 0;
        }
        return out;
    }

    void look() {
        if (sign(m_at, '{') && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind == Kind::Text &&
            sign(m_at + 2, ',')) { // { "name", value }
            std::size_t at = m_at + 3;
            const Value value = sum(at);
            if (sign(at, '}'))
                pair(m_tokens[m_at + 1].text, value);
            return;
        }
        if (sign(m_at, '[') && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind == Kind::Text &&
            sign(m_at + 2, ']') && sign(m_at + 3, '=')) { // ["name"] = value
            std::size_t at = m_at + 4;
            pair(m_tokens[m_at + 1].text, sum(at));
            return;
        }
        const Token* token = name(m_at);
        if (!token)
            return;
        if (sign(m_at + 1, '=') && !sign(m_at + 2, '=') && !sign(m_at + 2, '>')) {
            std::size_t at = m_at + 2;
            if (Value value = sum(at); value.isText)
                m_values[token->text] = std::move(value);
            return;
        }
        std::size_t open = m_at + 1;
        if (sign(open, '<')) // KeyValuePair<string, string>(…)
            while (open < m_tokens.size() && !sign(open, '(') && !sign(open, ';'))
                ++open;
        if (sign(open, '('))
            call(token->text, open);
        else if (token->text.ends_with("Method.Post") || token->text.ends_with("Method.POST"))
            m_out.request.method = "POST";
    }

    void call(const std::string& whole, std::size_t open) {
        const auto dot = whole.rfind('.');
        const std::string last = dot == npos ? whole : whole.substr(dot + 1);
        const std::string before = dot == npos ? std::string() : whole.substr(0, dot);
        const auto is = [&](std::initializer_list<std::string_view> all) {
            return std::find(all.begin(), all.end(), last) != all.end();
        };
        if (is({"HttpRequestMessage", "PostAsync", "PostAsJsonAsync", "url", "uri", "Uri", "create", "RestClient",
                "RestClientOptions", "RestRequest", "newBuilder"}) &&
            !before.ends_with("RequestBody"))
            return sends(last, arguments(open));
        if (is({"StringContent", "ofString"}) || (last == "create" && before.ends_with("RequestBody")))
            return body(last, arguments(open));
        if (is({"post", "POST"}))
            return setMethod("POST");
        if (last == "FormUrlEncodedContent" || whole.ends_with("FormBody.Builder"))
            m_form = true;
        else if (last == "MultipartFormDataContent" || whole.ends_with("MultipartBody.Builder"))
            m_multipart = true;
        else if (is({"Serialize", "SerializeObject", "writeValueAsString"}))
            m_json = true;
        else if (last == "basic" && before.ends_with("Credentials"))
            m_out.request.basicCredentials = true;
        else if (is({"addHeader", "AddHeader", "header", "setHeader", "TryAddWithoutValidation", "AddDefaultHeader"}) ||
                 (last == "Add" && has(before, "Headers")))
            header(arguments(open));
        else if (last == "AuthenticationHeaderValue")
            authorization(arguments(open));
        else if (is({"AddQueryParameter", "addQueryParameter", "queryParam", "AddQueryString"}))
            query(arguments(open));
        else if (is({"Add", "add", "addEncoded", "put", "AddParameter", "addFormDataPart", "KeyValuePair"}))
            fields(arguments(open));
        else if (last == "method")
            if (const auto given = arguments(open); !given.empty() && given[0].isText)
                setMethod(given[0].text);
    }
    void sends(const std::string& call, const std::vector<Value>& given) {
        if (call.starts_with("Post"))
            setMethod("POST");
        if (call == "PostAsJsonAsync")
            m_json = true;
        m_sends = m_sends || call.starts_with("Post") || call == "HttpRequestMessage" || call == "url" ||
                  call == "RestRequest" || call == "uri";
        for (const Value& value : given) {
            // Behind whatever address, parameters stand in it.
            if (const auto query = value.text.find('?');
                value.isText && value.open && query != npos && has(value.text.substr(query), "grant_type="))
                m_out.request.url = value.text.substr(query);
            if (!value.isText || value.open)
                continue;
            if (value.text.find("://") != npos)
                m_out.request.url = value.text;
            else if (value.text.starts_with('/') && m_out.request.url.find("://") != npos)
                m_out.request.url += value.text; // RestSharp: the path by itself
        }
    }
    void setMethod(const std::string& method) { m_out.request.method = method; }
    /// StringContent(text, encoding, type), RequestBody.create(type, text) and the other way round, ofString(text).
    void body(const std::string& call, const std::vector<Value>& given) {
        m_sends = m_sends || call == "ofString";
        const auto isType = [](const Value& v) {
            constexpr std::size_t longest = 80;
            return v.isText && v.text.size() < longest && v.text.find('/') != npos &&
                   v.text.find_first_of("={\n") == npos;
        };
        const Value* text = nullptr;
        for (const Value& value : given) {
            if (isType(value))
                m_type = value.text;
            else if (!text && (value.isText || value.open))
                text = &value;
        }
        if (text)
            m_body = *text;
        // .NET and OkHttp both add the charset to the type of a text.
        if (call == "StringContent" && m_type.empty())
            m_type = "text/plain";
        if (call != "ofString" && !m_type.empty() && m_type.find("charset") == npos)
            m_type += "; charset=utf-8";
    }
    void header(const std::vector<Value>& given) {
        if (given.size() < 2 || !given[0].isText)
            return;
        m_out.request.headers.emplace_back(given[0].text, given[1].text);
    }
    void authorization(const std::vector<Value>& given) {
        if (given.empty() || !given[0].isText)
            return;
        if (sameWord(given[0].text, "Basic"))
            m_out.request.basicCredentials = true;
        else if (given.size() > 1)
            m_out.request.headers.emplace_back("Authorization", given[0].text + ' ' + given[1].text);
    }
    void fields(const std::vector<Value>& given) {
        if (given.size() >= 2 && given[0].isText && !given[0].open)
            pair(given[0].text, given[1]);
    }
    /// A parameter for the address, or a collection of them.
    void query(const std::vector<Value>& given) {
        m_inQuery = true;
        fields(given);
    }
    void pair(const std::string& parameter, const Value& value) {
        const auto same = [&](const auto& one) { return one.first == parameter; };
        // The same text may be met twice: as a pair in brackets, and as an argument.
        if (std::none_of(m_pairs.begin(), m_pairs.end(), same))
            m_pairs.emplace_back(parameter, value);
    }

    void finish() {
        smart::HttpRequest& request = m_out.request;
        const bool asks = std::any_of(m_pairs.begin(), m_pairs.end(), [](const auto& one) {
            return one.first == "grant_type" || one.first.starts_with("client_assertion");
        });
        if (m_body && !m_body->text.starts_with("${"))
            text(*m_body);
        else if (asks && m_inQuery && !m_form && !m_json && !m_multipart)
            address();
        else if (asks && m_json)
            object();
        else if (asks)
            form();
        else
            request.bodyKnown = false;
        if (request.method.empty())
            request.method = "POST";
        // The body's own type goes before a header of the request: OkHttp puts it there, and .NET refuses the other.
        if (!m_type.empty()) {
            std::erase_if(request.headers, [](const auto& h) { return sameWord(h.first, "content-type"); });
            request.headers.emplace_back("Content-Type", m_type);
        }
        if (!request.bodyKnown && has(request.url, "?"))
            leaveUnseenOpen(request);
        if (request.url.empty())
            m_out.notes.push_back(Tr::tr("The address is a variable: what it holds is not in this text."));
        if (!request.bodyKnown)
            m_out.notes.push_back(Tr::tr("The body is made by the program: what it holds is not in this text."));
        for (const std::string& parameter : request.openParameters)
            m_out.notes.push_back(Tr::tr("The value of \"%1\" is a variable: what it holds is not in this text.")
                                      .arg(shown(parameter, 40)));
    }
    void text(const Value& value) {
        smart::HttpRequest& request = m_out.request;
        request.body = value.text;
        if (has(m_type, "json") || trimmedText(value.text).starts_with('{')) {
            request.bodyKind = "json";
            request.bodyKnown = !value.open;
            return;
        }
        if (value.open)
            leaveUnseenOpen(request);
    }
    void address() {
        std::vector<smart::Parameter> parameters;
        for (const auto& [parameter, value] : m_pairs)
            parameters.emplace_back(parameter, value.open ? "${value}" : value.text);
        m_out.request.url += '?' + smart::formEncode(parameters);
        m_out.request.bodyKnown = false;
        for (const auto& [parameter, value] : m_pairs)
            if (value.open)
                m_out.request.openParameters.push_back(parameter);
    }
    void form() {
        std::vector<smart::Parameter> parameters;
        for (const auto& [parameter, value] : m_pairs) {
            if (value.open)
                m_out.request.openParameters.push_back(parameter);
            parameters.emplace_back(parameter, value.text);
        }
        m_out.request.body = smart::formEncode(parameters);
        if (m_multipart)
            m_out.request.bodyKind = "multipart";
        if (m_type.empty())
            m_type = m_multipart ? "multipart/form-data" : std::string(smart::formContentType);
    }
    void object() {
        auto members = nlohmann::ordered_json::object();
        for (const auto& [parameter, value] : m_pairs) {
            members[parameter] = value.text;
            if (value.open)
                m_out.request.openParameters.push_back(parameter);
        }
        m_out.request.body = json::writeCompact(members);
        m_out.request.bodyKind = "json";
        if (m_type.empty())
            m_type = "application/json; charset=utf-8";
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::map<std::string, Value> m_values;
    Expansion m_expansion;
    std::vector<std::pair<std::string, Value>> m_pairs;
    std::optional<Value> m_body;
    std::string m_type;
    bool m_form = false, m_multipart = false, m_json = false, m_inQuery = false, m_sends = false;
    CodeRequest m_out;
};

/// The end of a program without the remarks behind its last statement: there people write what was answered.
std::size_t withoutRemarks(std::string_view text, std::size_t first, std::size_t end) {
    for (;;) {
        const auto program = text.substr(0, end);
        const auto stop = program.find_last_not_of(" \t\r\n");
        if (stop == npos || stop < first)
            return end;
        const auto before = program.rfind('\n', stop);
        const auto line = program.substr(before == npos ? 0 : before + 1);
        const auto remark = trimmedText(line).starts_with("//") ? line.find("//") : line.find("; //");
        if (remark == npos || line[remark] == '\n')
            return end;
        const auto at = static_cast<std::size_t>(line.data() - text.data()) + remark + (line[remark] == ';' ? 1 : 0);
        if (at <= first)
            return end;
        end = at;
    }
}

bool isProgramLine(std::string_view line) {
    line = trimmedText(line);
    return line.empty() || line.starts_with("//") || line.starts_with("using ") || line.starts_with("import ") ||
           std::string_view(".\"+[").find(line.front()) != npos ||
           std::string_view(";{}(),+=\"").find(line.back()) != npos || (line.ends_with('>') && has(line, "new "));
}

} // namespace
} // namespace compiled

namespace {

/// An object of JSON: what a server answered, below the program. A collection of C# has no colon.
bool beginsObject(std::string_view line) {
    line = trimmedText(line);
    if (!line.starts_with('{'))
        return false;
    line = trimmedText(line.substr(1));
    const auto end = line.find('"', 1);
    return line.starts_with('"') && end != npos && trimmedText(line.substr(end + 1)).starts_with(':');
}

} // namespace

std::pair<std::size_t, std::size_t> compiledAt(std::string_view text, std::size_t from) {
    auto first = npos;
    for (const std::string_view mark : compiled::marks)
        first = std::min(first, text.find(mark, from));
    if (first == npos)
        return {npos, npos};
    const auto lineBegin = [&](std::size_t at) {
        const auto before = at == 0 ? npos : text.rfind('\n', at - 1);
        return before == npos ? std::size_t{0} : before + 1;
    };
    std::size_t begin = std::max(lineBegin(first), from), end = first;
    while (begin > from) {
        const auto before = lineBegin(begin - 1);
        const auto line = lineAt(text, before);
        if (before < from || !compiled::isProgramLine(line) || isFence(line))
            break;
        begin = before;
    }
    while (end < text.size()) {
        const auto line = lineAt(text, end);
        if (isFence(line) || (end > first && (!compiled::isProgramLine(line) || beginsObject(line))))
            break;
        end = std::min(text.find('\n', end), text.size() - 1) + 1;
    }
    end = compiled::withoutRemarks(text, first, end);
    while (begin < first && isBlankLine(lineAt(text, begin)))
        begin = text.find('\n', begin) + 1;
    return {begin, begin + trimmedText(text.substr(begin, end - begin)).size()};
}

Expected<CodeRequest> readCompiled(std::string_view source) {
    if (std::none_of(compiled::marks.begin(), compiled::marks.end(),
                     [&](std::string_view mark) { return has(source, mark); }))
        return fail("code_unreadable", Tr::tr("There is no call here that sends a request."));
    auto request = compiled::Builder(compiled::tokensOf(source)).run();
    if (!request)
        return fail("code_unreadable", Tr::tr("There is no call here that sends a request."),
                    Tr::tr("Give the part of the program with the call and the values that it sends."));
    return std::move(*request);
}

} // namespace ad::intake

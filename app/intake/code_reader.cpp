#include "intake/code_reader.h"

#include "base/ascii.h"
#include "intake/code_detail.h"
#include "intake/literals.h"
#include "intake/tr.h"

#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

using Named = std::vector<std::pair<std::string, Literal>>;

using code::Function;
constexpr auto functions = std::to_array<Function>({
    {"requests.post", Language::Python, "POST", Function::Style::Requests},
    {"requests.get", Language::Python, "GET", Function::Style::Requests},
    {"requests.request", Language::Python, "", Function::Style::Requests},
    {"session.post", Language::Python, "POST", Function::Style::Requests},
    {"httpx.post", Language::Python, "POST", Function::Style::Requests},
    {"client.post", Language::Python, "POST", Function::Style::Requests},
    {"axios.post", Language::JavaScript, "POST", Function::Style::Axios},
    {"axios.request", Language::JavaScript, "", Function::Style::AxiosObject},
    {"axios", Language::JavaScript, "", Function::Style::AxiosObject},
    {"fetch", Language::JavaScript, "", Function::Style::Fetch},
    {"Invoke-RestMethod", Language::PowerShell, "", Function::Style::Invoke},
    {"Invoke-WebRequest", Language::PowerShell, "", Function::Style::Invoke},
    {"irm", Language::PowerShell, "", Function::Style::Invoke},
    {"iwr", Language::PowerShell, "", Function::Style::Invoke},
});

/// Reads what stands before the call: "name = value", "name.append(…)", "name['key'] = value".
void readStatement(LiteralReader& reader, std::string_view source, std::size_t limit) {
    const auto from = reader.at();
    const auto lineEnd = std::min(source.find('\n', from), source.size());
    std::string name = reader.name();
    for (const std::string_view keyword : {"const", "let", "var", "export"}) {
        if (name == keyword) {
            reader.skipBlanks();
            name = reader.name();
        }
    }
    reader.skipBlanks();
    const auto giveUp = [&] { reader.moveTo(std::min(lineEnd + 1, source.size())); };
    if (name.empty())
        return giveUp();
    const auto dot = name.rfind('.');
    const std::string object = dot == std::string::npos ? std::string() : name.substr(0, dot);
    const std::string method = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    if (reader.peek() == '(' && reader.variables.count(object) != 0 &&
        (method == "append" || method == "set" || sameWord(method, "add"))) {
        std::vector<Literal> positional;
        Named named;
        reader.arguments(positional, named);
        if (positional.size() == 2)
            reader.variables[object].members.emplace_back(positional[0].text, positional[1]);
        return;
    }
    if (reader.peek() == '[') { // data["scope"] = …
        reader.moveTo(reader.at() + 1);
        const Literal key = reader.value();
        if (reader.peek() != ']' || !key.isText())
            return giveUp();
        reader.moveTo(reader.at() + 1);
        reader.skipBlanks();
        const auto found = reader.variables.find(name);
        if (reader.peek() != '=' || reader.peek(1) == '=' || found == reader.variables.end())
            return giveUp();
        reader.moveTo(reader.at() + 1);
        reader.skipBlanks();
        Literal value = reader.value();
        found->second.members.emplace_back(key.text, std::move(value));
        return;
    }
    if (reader.peek() != '=' || reader.peek(1) == '=' || reader.peek(1) == '>')
        return giveUp();
    reader.moveTo(reader.at() + 1);
    reader.skipBlanks();
    Literal value = reader.value();
    if (reader.at() <= limit || reader.at() <= lineEnd)
        reader.variables[name] = std::move(value);
}

} // namespace

namespace code {

const Function* functionAt(std::string_view text, std::size_t at) {
    if (at > 0 && (isName(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '-'))
        return nullptr;
    for (const Function& f : functions) {
        if (text.size() - at <= f.name.size() || !sameWord(text.substr(at, f.name.size()), f.name))
            continue;
        const char next = text[at + f.name.size()];
        bool calls = next == '(' && text.substr(at, f.name.size()) == f.name;
        if (f.language == Language::PowerShell) {
            // Behind the name stand its parameters; "Invoke-RestMethod : …" is how PowerShell tells of an error.
            const auto argument = text.find_first_not_of(" \t", at + f.name.size());
            calls = (next == ' ' || next == '\t') && argument != npos &&
                    std::string_view("-$\"'@`(h").find(text[argument]) != npos;
        }
        if (calls)
            return &f;
    }
    return nullptr;
}

std::size_t commandEnd(std::string_view text, std::size_t at) {
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '@' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\'')) {
            const std::string close = std::string("\n") + text[at + 1] + '@';
            const auto end = text.find(close, at);
            if (end == npos)
                return text.size();
            at = end + close.size();
        } else if (c == '"' || c == '\'') {
            const auto end = text.find(c, at + 1);
            if (end == npos)
                return std::min(text.find('\n', at), text.size());
            at = end + 1;
        } else if (c == '`') {
            at = std::min(text.find('\n', at) == npos ||
                                  text.substr(at + 1, text.find('\n', at) - at - 1).find_first_not_of(" \t\r") != npos
                              ? at + 2
                              : text.find('\n', at) + 1,
                          text.size());
        } else {
            depth += c == '{' || c == '(' ? 1 : (c == '}' || c == ')') && depth > 0 ? -1 : 0;
            if (c == '\n' && depth == 0)
                return at;
            ++at;
        }
    }
    return text.size();
}

} // namespace code

std::optional<Call> findCall(std::string_view text, std::size_t from) {
    // Each name holds one of these letters first: the search stays in one pass.
    for (auto at = text.find_first_of("rshcafiI", from); at != npos; at = text.find_first_of("rshcafiI", at + 1)) {
        const Function* f = code::functionAt(text, at);
        if (!f)
            continue;
        Call call{f->language, at, at + f->name.size()};
        if (f->language == Language::PowerShell) {
            call.end = code::commandEnd(text, call.end);
        } else {
            constexpr std::size_t longest = 64U << 10; // no call is written longer by hand
            LiteralReader reader(text.substr(0, call.end + longest), f->language);
            reader.moveTo(call.end);
            std::vector<Literal> positional;
            Named named;
            reader.arguments(positional, named);
            call.end = std::min(reader.at(), text.size());
            if (positional.empty() && named.empty())
                continue;
        }
        return call;
    }
    return std::nullopt;
}

Expected<CodeRequest> readCode(std::string_view source) {
    std::optional<Call> last;
    for (auto call = findCall(source); call; call = findCall(source, std::max(call->end, call->begin + 1)))
        last = call;
    if (!last)
        return fail("code_unreadable", Tr::tr("There is no call here that sends a request."),
                    Tr::tr("Give the part of the program with the call and the values that it sends."));
    LiteralReader reader(source, last->language);
    while (reader.at() < last->begin) {
        const auto from = reader.at();
        reader.skipAll();
        // "$r = Invoke-RestMethod …", "const r = await fetch(…": the call itself is no value.
        const auto lineEnd = std::min(source.find('\n', reader.at()), source.size());
        if (last->begin >= reader.at() && last->begin < lineEnd)
            break;
        if (reader.at() >= last->begin)
            break;
        readStatement(reader, source, last->begin);
        if (reader.at() == from)
            reader.moveTo(from + 1);
    }
    const Function* f = code::functionAt(source, last->begin);
    reader.moveTo(last->begin + f->name.size());
    return code::buildRequest(source, *f, reader);
}

} // namespace ad::intake

// The request that a call of a library makes of its arguments.
#include "base/ascii.h"
#include "intake/code_detail.h"
#include "intake/joined_text.h"
#include "intake/literals.h"
#include "intake/tr.h"

#include <algorithm>

namespace ad::intake::code {
namespace {

using Named = std::vector<std::pair<std::string, Literal>>;

/// What fetch() and axios declare for URLSearchParams.
std::string formTypeWith(const char* charset) {
    std::string type(smart::formContentType);
    type += charset;
    return type;
}

class Builder {
  public:
    Builder(std::string_view source, const Function& function) : m_source(source), m_function(function) {}

    CodeRequest build(LiteralReader& reader) {
        m_out.request.method = m_function.method;
        switch (m_function.style) {
        case Function::Style::Requests:
            requests(reader);
            break;
        case Function::Style::Fetch:
            fetch(reader);
            break;
        case Function::Style::Axios:
        case Function::Style::AxiosObject:
            axios(reader);
            break;
        case Function::Style::Invoke:
            invoke(reader);
            break;
        }
        if (!m_out.request.bodyKnown)
            m_out.notes.push_back(Tr::tr("The body is made by the program: what it holds is not in this text."));
        for (const std::string& name : m_out.request.openParameters)
            m_out.notes.push_back(
                Tr::tr("The value of \"%1\" is a variable: what it holds is not in this text.").arg(shown(name, 40)));
        return std::move(m_out);
    }

  private:
    using Positional = std::vector<Literal>;

    void setUrl(const Literal* url) {
        if (url && url->isText() && url->known()) {
            m_out.request.url = url->text;
            return;
        }
        // Behind whatever address, parameters stand in it.
        if (const auto query = url && url->isText() ? url->text.find('?') : std::string::npos;
            query != std::string::npos && asksInQuery(std::string_view(url->text).substr(query + 1)))
            m_out.request.url = url->text.substr(query);
        else
            m_out.notes.push_back(Tr::tr("The address is a variable: what it holds is not in this text."));
    }
    /// Whether the query holds what only a request for a token has; what the program fills of it stays open.
    bool asksInQuery(std::string_view query) {
        bool asks = false;
        for (const auto& field : smart::parseForm(query)) {
            asks = asks || field.name == "grant_type" || field.name == "client_assertion";
            if (field.rawValue.find_first_of("${") != std::string::npos)
                m_out.request.openParameters.push_back(field.name);
        }
        return asks;
    }
    /// An object of parameters that a library puts into the address.
    void setQuery(const Literal* query) {
        if (!query || !query->isObject())
            return;
        std::vector<smart::Parameter> parameters;
        for (const auto& [name, value] : query->members) {
            parameters.emplace_back(name, value.text);
            if (!value.known())
                m_out.request.openParameters.push_back(name);
        }
        // Behind whatever address, they stand in it.
        if (!parameters.empty())
            m_out.request.url += '?' + smart::formEncode(parameters);
    }
    void setMethod(const Literal* method) {
        if (method && method->isText()) {
            m_out.request.method = method->text;
            std::transform(m_out.request.method.begin(), m_out.request.method.end(), m_out.request.method.begin(),
                           upper);
        }
    }
    void setHeaders(const Literal* headers) {
        if (!headers)
            return;
        for (const auto& [name, value] : headers->members)
            m_out.request.headers.emplace_back(name, value.text);
        if (!headers->isObject())
            m_out.notes.push_back(Tr::tr("The headers are a variable: what it holds is not in this text."));
    }
    void addType(const std::string& type) {
        if (!m_out.request.header("content-type"))
            m_out.request.headers.emplace_back("Content-Type", type);
    }
    void form(const Literal& fields) {
        std::vector<smart::Parameter> parameters;
        const auto add = [&](const std::string& name, const Literal& value) {
            if (value.kind == Literal::Kind::Plain && value.text == "null")
                return; // libraries leave such a parameter out
            if (!value.known())
                m_out.request.openParameters.push_back(name);
            parameters.emplace_back(name, value.text);
        };
        for (const auto& [name, value] : fields.members)
            add(name, value);
        for (const Literal& pair : fields.items) // [["a", "b"], …], [("a", "b"), …]
            if (pair.items.size() == 2)
                add(pair.items[0].text, pair.items[1]);
        if (fields.open || fields.kind == Literal::Kind::Open)
            m_out.request.bodyKnown = false;
        m_out.request.body = smart::formEncode(parameters);
    }
    void text(const Literal& body) {
        m_out.request.body = body.text;
        if (body.known())
            return;
        // Of a form whose values are put in by the program, those stay open, and what it may put in besides.
        bool fields = false;
        for (const auto& field : smart::parseForm(body.text)) {
            if (field.rawValue.find_first_of("${+") == std::string::npos)
                continue;
            fields = fields || !field.name.empty();
            m_out.request.openParameters.push_back(field.name);
        }
        leaveUnseenOpen(m_out.request);
        if (!fields || body.text.find('=') == std::string::npos || body.kind == Literal::Kind::Open)
            m_out.request.bodyKnown = false;
    }
    void json(const Literal& value) {
        m_out.request.bodyKind = "json";
        m_out.request.body = value.json();
        if (value.kind == Literal::Kind::Open)
            m_out.request.bodyKnown = false;
        for (const auto& [name, member] : value.members)
            if (!member.known())
                m_out.request.openParameters.push_back(name);
    }
    /// A body that says by itself how it is written. False: it is a plain object or text.
    bool written(const Literal& body, const std::string& formType) {
        if (body.written == Literal::Written::Json) {
            json(body);
        } else if (body.written == Literal::Written::Multipart) {
            form(body);
            m_out.request.bodyKind = "multipart";
            addType("multipart/form-data");
        } else if (body.written == Literal::Written::Form) {
            if (body.isText())
                text(body);
            else
                form(body);
            if (!formType.empty())
                addType(formType);
        } else {
            return false;
        }
        return true;
    }
    static const Literal* argument(const Named& named, std::string_view name) {
        for (const auto& [n, value] : named)
            if (n == name)
                return &value;
        return nullptr;
    }

    void requests(LiteralReader& reader) {
        Positional positional;
        Named named;
        reader.arguments(positional, named);
        std::size_t at = 0;
        if (m_function.method.empty())
            setMethod(argument(named, "method") ? argument(named, "method")
                      : positional.empty()      ? nullptr
                                                : &positional[at++]);
        const Literal* url = argument(named, "url");
        setUrl(url ? url : at < positional.size() ? &positional[at++] : nullptr);
        const Literal* data = argument(named, "data");
        if (!data)
            data = argument(named, "content");
        if (!data && at < positional.size() && m_function.method == "POST")
            data = &positional[at];
        setHeaders(argument(named, "headers"));
        if (argument(named, "auth"))
            m_out.request.basicCredentials = true;
        const std::string formType(smart::formContentType);
        if (const Literal* files = argument(named, "files")) {
            form(*files);
            m_out.request.bodyKind = "multipart";
            addType("multipart/form-data");
        } else if (data && !written(*data, {})) {
            if (data->isText()) {
                text(*data);
            } else {
                form(*data);
                addType(formType);
            }
        } else if (const Literal* value = argument(named, "json")) {
            json(*value);
            addType("application/json");
        }
        setQuery(argument(named, "params"));
    }

    void fetch(LiteralReader& reader) {
        Positional positional;
        Named named;
        reader.arguments(positional, named);
        m_out.request.method = "GET";
        setUrl(positional.empty() ? nullptr : positional.data());
        if (positional.size() < 2)
            return;
        const Literal& options = positional[1];
        setMethod(options.find("method"));
        setHeaders(options.find("headers"));
        const Literal* body = options.find("body");
        if (!body) {
            m_out.request.bodyKnown = !options.open && options.isObject();
            return;
        }
        if (written(*body, formTypeWith(";charset=UTF-8")))
            return;
        if (body->isObject()) {
            m_out.request.body = "[object Object]";
            m_out.notes.push_back(Tr::tr("fetch() sends a plain object as the text \"[object Object]\": wrap it into "
                                         "new URLSearchParams(…)."));
        } else {
            text(*body);
        }
        addType("text/plain;charset=UTF-8");
    }

    void axios(LiteralReader& reader) {
        Positional positional;
        Named named;
        reader.arguments(positional, named);
        const Literal* body = nullptr;
        const Literal* config = nullptr;
        if (m_function.style == Function::Style::Axios) {
            setUrl(positional.empty() ? nullptr : positional.data());
            body = positional.size() > 1 ? &positional[1] : nullptr;
            config = positional.size() > 2 ? &positional[2] : nullptr;
        } else {
            m_out.request.method = "GET";
            if (!positional.empty() && positional[0].isText()) {
                setUrl(positional.data());
                config = positional.size() > 1 ? &positional[1] : nullptr;
            } else {
                config = positional.empty() ? nullptr : positional.data();
                setUrl(config ? config->find("url") : nullptr);
            }
            if (config) {
                setMethod(config->find("method"));
                body = config->find("data");
            }
        }
        if (config) {
            setHeaders(config->find("headers"));
            setQuery(config->find("params"));
            if (config->find("auth"))
                m_out.request.basicCredentials = true;
        }
        if (!body || (body->kind == Literal::Kind::Plain && body->text == "null")) {
            m_out.request.bodyKnown = config && config->isObject() && !config->open;
            return;
        }
        if (written(*body, formTypeWith(";charset=utf-8")))
            return;
        const auto type = m_out.request.header("content-type");
        if (body->isText()) {
            text(*body);
            addType(std::string(smart::formContentType));
        } else if (type && type->starts_with(smart::formContentType)) {
            form(*body);
            m_out.notes.push_back(
                Tr::tr("axios writes an object as a form from version 0.27 on; older ones send JSON."));
        } else {
            json(*body);
            addType("application/json");
        }
    }

    void invoke(LiteralReader& reader) {
        m_out.request.method = "GET";
        const auto end = commandEnd(m_source, reader.at());
        const Literal* body = nullptr;
        std::map<std::string, Literal> parameters;
        bool splat = false;
        while (reader.at() < end) {
            reader.skipBlanks();
            const char c = reader.peek();
            const auto from = reader.at();
            if (c == '`' || c == '\n' || c == '\r') {
                reader.moveTo(from + 1);
            } else if (c == '-' && isName(reader.peek(1))) {
                reader.moveTo(from + 1);
                std::string name = reader.name();
                std::transform(name.begin(), name.end(), name.begin(), lower);
                reader.skipBlanks();
                if (name == "usebasicparsing" || name == "verbose" || name == "skipcertificatecheck" ||
                    name == "skiphttperrorcheck")
                    continue;
                parameters[name] = bare(reader, end);
            } else if (c == '@' && isName(reader.peek(1))) { // @params: a hashtable with the parameters
                reader.moveTo(from + 1);
                const Literal* const known = reader.filled('$' + reader.name());
                splat = true;
                if (known)
                    for (const auto& [name, value] : known->members) {
                        std::string key = name;
                        std::transform(key.begin(), key.end(), key.begin(), lower);
                        parameters[key] = value;
                    }
            } else if (c == '|' || c == ';') {
                break;
            } else if (parameters.find("uri") == parameters.end()) {
                parameters["uri"] = bare(reader, end);
            }
            if (reader.at() == from)
                reader.moveTo(from + 1);
        }
        const auto find = [&](const char* name) -> const Literal* {
            const auto found = parameters.find(name);
            return found == parameters.end() ? nullptr : &found->second;
        };
        setUrl(find("uri"));
        setMethod(find("method"));
        setHeaders(find("headers"));
        if (find("credential"))
            m_out.request.basicCredentials = true;
        if (const Literal* type = find("contenttype"))
            addType(type->text);
        body = find("body");
        if (!body) {
            m_out.request.bodyKnown = !splat || !parameters.empty();
            return;
        }
        if (body->written == Literal::Written::Json) {
            json(*body);
        } else if (body->isObject()) {
            form(*body);
        } else {
            text(*body);
        }
        if (m_out.request.method == "POST")
            addType(std::string(smart::formContentType));
    }
    /// A value of a PowerShell command: a word needs no quotes there.
    [[nodiscard]] Literal bare(LiteralReader& reader, std::size_t end) const {
        const char c = reader.peek();
        if (c == '"' || c == '\'' || c == '@' || c == '$' || c == '(' || c == '[')
            return reader.value();
        const auto from = reader.at();
        const auto stop = std::min(m_source.find_first_of(" \t\r\n;|", from), end);
        reader.moveTo(stop);
        Literal out;
        out.kind = Literal::Kind::Text;
        out.text = m_source.substr(from, stop - from);
        return out;
    }

    std::string_view m_source;
    const Function& m_function;
    CodeRequest m_out;
};

} // namespace

CodeRequest buildRequest(std::string_view source, const Function& function, LiteralReader& reader) {
    return Builder(source, function).build(reader);
}

} // namespace ad::intake::code

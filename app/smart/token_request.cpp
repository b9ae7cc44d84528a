#include "smart/token_request.h"

#include "base/ascii.h"

#include <QUrl>
#include <algorithm>

namespace ad::smart {
namespace {

// A line break inside a name, value or URL would begin another line of the message.
std::string oneLine(std::string_view s) {
    std::string out(s);
    out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }),
              out.end());
    return out;
}

struct Target {
    std::string host; ///< with the port, unless it is the scheme's own
    std::string path; ///< with the query
};

Target targetOf(std::string_view url) {
    Target out;
    const QUrl parsed(text(url), QUrl::TolerantMode);
    if (parsed.isValid() && !parsed.host().isEmpty()) {
        out.host = utf8(parsed.host(QUrl::FullyEncoded));
        if (out.host.find(':') != std::string::npos && !out.host.starts_with('['))
            out.host = '[' + out.host + ']';
        const int own = parsed.scheme() == QLatin1String("http") ? 80 : 443;
        if (parsed.port(own) != own)
            out.host += ':' + std::to_string(parsed.port());
        out.path = utf8(parsed.path(QUrl::FullyEncoded));
        if (parsed.hasQuery())
            out.path += '?' + utf8(parsed.query(QUrl::FullyEncoded));
    } else {
        out.path = oneLine(url);
    }
    if (out.path.empty() || out.path.front() == '?')
        out.path.insert(0, 1, '/');
    return out;
}

} // namespace

bool HttpRequest::isOpen(std::string_view parameter) const {
    return std::find(openParameters.begin(), openParameters.end(), parameter) != openParameters.end();
}

std::optional<std::string> HttpRequest::header(std::string_view name) const {
    const auto it =
        std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return sameWord(h.first, name); });
    return it == headers.end() ? std::nullopt : std::optional(it->second);
}

HttpRequest tokenRequest(const std::string& tokenEndpoint, const std::string& assertion, const std::string& scope,
                         const std::string& clientId) {
    HttpRequest request;
    request.method = "POST";
    request.url = tokenEndpoint;
    request.headers = {{"Content-Type", std::string(formContentType)}, {"Accept", "application/json"}};
    std::vector<Parameter> parameters{{"grant_type", "client_credentials"}};
    if (!scope.empty())
        parameters.emplace_back("scope", scope);
    if (!clientId.empty())
        parameters.emplace_back("client_id", clientId);
    parameters.emplace_back("client_assertion_type", jwtBearerAssertionType);
    parameters.emplace_back("client_assertion", assertion);
    request.body = formEncode(parameters);
    return request;
}

std::string toHttpText(const HttpRequest& request) {
    const Target target = targetOf(request.url);
    const std::string method = request.method.empty() ? "POST" : oneLine(request.method);
    std::string out = method + ' ' + target.path + " HTTP/1.1\r\n";
    if (!request.header("Host") && !target.host.empty())
        out += "Host: " + target.host + "\r\n";
    for (const auto& [name, value] : request.headers)
        out += oneLine(name) + ": " + oneLine(value) + "\r\n";
    std::string body = request.body;
    bool partly = false;
    for (const FormField& field : parseForm(request.body)) {
        // A name of a variable stands for itself; what a program makes there nobody has sent in these bytes.
        if (request.isOpen(field.name) && field.rawValue.find('%') != std::string::npos) {
            const auto at = body.find(field.rawName + '=' + field.rawValue);
            if (at != std::string::npos)
                body.replace(at + field.rawName.size() + 1, field.rawValue.size(), "\xE2\x80\xA6");
        }
        partly |= request.isOpen(field.name);
    }
    const bool sized = partly || request.header("Content-Length") || request.header("Transfer-Encoding");
    if (!sized && (!request.body.empty() || sameWord(method, "POST")))
        out += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    out += "\r\n";
    out += body;
    return out;
}

} // namespace ad::smart

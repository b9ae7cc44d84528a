#include "export/curl.h"

#include "base/ascii.h"
#include <QUrl>

namespace ad::exporting {
namespace {

/// Long runs without a blank, shortened in the middle.
std::string folded(std::string_view text) {
    constexpr std::size_t limit = 80, head = 24, tail = 8;
    if (text.size() <= limit)
        return std::string(text);
    return std::string(text.substr(0, head)) + "\xE2\x80\xA6" + std::string(text.substr(text.size() - tail));
}

bool isForm(const smart::HttpRequest& request) {
    const auto type = request.header("content-type");
    return type && type->starts_with(smart::formContentType) && request.body.find_first_of("\r\n") == std::string::npos;
}

/// What curl says by itself, of the request that it sends: an assertion that was shortened or made anew has another
/// length.
bool isCurlsOwn(std::string_view name, std::string_view value, const std::string& url) {
    if (sameWord(name, "Content-Length") || sameWord(name, "Connection"))
        return true;
    return sameWord(name, "Host") && value == utf8(QUrl(text(url)).authority(QUrl::FullyEncoded));
}

} // namespace

std::string shellQuoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else if (c != '\0')
            out += c;
    }
    return out + '\'';
}

std::string curlCommand(const smart::HttpRequest& request, Assertion assertion) {
    const std::string next = " \\\n  ";
    const bool hasBody = !request.body.empty();
    std::string out = "curl";
    // curl chooses POST by itself where there is data, and GET where there is none.
    const std::string method = request.method.empty() ? (hasBody ? "POST" : "GET") : request.method;
    if (method != (hasBody ? "POST" : "GET"))
        out += " --request " + shellQuoted(method);
    if (request.url.find_first_of("[]{}") != std::string::npos)
        out += " --globoff";
    out += (request.url.starts_with('-') ? " --url " : " ") +
           shellQuoted(assertion == Assertion::Folded ? folded(request.url) : request.url);
    const bool typed = request.header("content-type").has_value();
    for (const auto& [name, value] : request.headers) {
        if (isCurlsOwn(name, value, request.url))
            continue;
        const std::string header =
            value.empty() ? name + ';' : name + ": " + (assertion == Assertion::Folded ? folded(value) : value);
        out += next + "--header " + shellQuoted(header);
    }
    if (hasBody && !typed)
        out += next + "--header 'Content-Type:'"; // or curl would declare a form
    if (!hasBody)
        return out + '\n';
    if (!isForm(request))
        return out + next + "--data-raw " +
               shellQuoted(assertion == Assertion::Folded ? folded(request.body) : request.body) + '\n';
    // curl joins the fields with "&" again: the same bytes, but a person can read them.
    std::string_view rest = request.body;
    for (;;) {
        const auto end = rest.find('&');
        const auto field = rest.substr(0, end);
        out += next + "--data-raw " + shellQuoted(assertion == Assertion::Folded ? folded(field) : std::string(field));
        if (end == std::string_view::npos)
            return out + '\n';
        rest.remove_prefix(end + 1);
    }
}

} // namespace ad::exporting

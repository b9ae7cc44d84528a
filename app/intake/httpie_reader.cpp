// Commands of HTTPie, and of xh, which takes the same words.
#include "base/ascii.h"
#include "intake/described.h"
#include "intake/request_reader.h"
#include "intake/segments.h"
#include "intake/shell_words.h"
#include "intake/tr.h"

#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

constexpr std::array<std::string_view, 3> programs{"http", "https", "xh"};
constexpr std::array<std::string_view, 7> methods{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};

bool isMethod(std::string_view word) { return std::find(methods.begin(), methods.end(), word) != methods.end(); }

bool isAddress(std::string_view word) {
    return word.starts_with("http://") || word.starts_with("https://") || word.starts_with(":") ||
           word.starts_with("localhost") || (word.find('.') != npos && word.find('=') == npos);
}

/// The options that take a word after them.
bool takesWord(std::string_view option) {
    constexpr std::array<std::string_view, 14> all{"-a",        "--auth",   "-A",        "--auth-type", "--verify",
                                                   "--timeout", "--proxy",  "--cert",    "--cert-key",  "-o",
                                                   "--output",  "--pretty", "--session", "-p"};
    return std::find(all.begin(), all.end(), option) != all.end();
}

struct Items {
    std::vector<smart::Parameter> data, query;
    std::vector<std::string> open;
    bool hasData = false;

    void take(const Word& word, smart::HttpRequest& request) {
        const std::string& item = word.text;
        const auto at = item.find_first_of("=:@");
        if (at == npos || at == 0)
            return;
        const std::string name = item.substr(0, at);
        const auto rest = [&](std::size_t length) { return item.substr(at + length); };
        const std::string_view from = std::string_view(item).substr(at);
        if (from.starts_with("==")) {
            query.emplace_back(name, rest(2));
        } else if (from.starts_with(":=") || from.starts_with("=")) {
            hasData = true;
            data.emplace_back(name, rest(from.starts_with("=") ? 1 : 2));
            if (!word.open.empty() || isElided(data.back().second) || data.back().second.starts_with('@'))
                open.push_back(name);
        } else if (from.starts_with('@')) {
            hasData = true;
            data.emplace_back(name, std::string());
            open.push_back(name);
        } else {
            request.headers.emplace_back(name, rest(1));
        }
    }
};

std::string withQuery(std::string url, const std::vector<smart::Parameter>& query) {
    if (url.starts_with(':'))
        url = "http://localhost" + (url.size() > 1 && url[1] == '/' ? url.substr(1) : url);
    else if (url.find("://") == npos)
        url = "http://" + url;
    if (!query.empty())
        url += (url.find('?') == npos ? "?" : "&") + smart::formEncode(query);
    return url;
}

} // namespace

std::size_t httpieAt(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size();) {
        const auto line = lineAt(text, at);
        auto bare = trimmedText(line);
        while (!bare.empty() && std::string_view("$>#%").find(bare.front()) != npos)
            bare = trimmedText(bare.substr(1));
        const auto blank = bare.find(' ');
        const bool named =
            blank != npos && std::find(programs.begin(), programs.end(), bare.substr(0, blank)) != programs.end();
        if (named) {
            const auto rest = trimmedText(bare.substr(blank));
            const auto word = rest.substr(0, rest.find(' '));
            if (isMethod(word) || word.starts_with("--") || (word.starts_with('-') && word.size() > 1) ||
                isAddress(word))
                return static_cast<std::size_t>(bare.data() - text.data());
        }
        const auto end = text.find('\n', at);
        at = end == npos ? text.size() : end + 1;
    }
    return npos;
}

Expected<smart::HttpRequest> readHttpie(std::string_view text) {
    const auto words = splitWords(text, Shell::Posix);
    if (!words)
        return tl::make_unexpected(words.error());
    smart::HttpRequest request;
    Items items;
    bool form = false, multipart = false, addressed = false;
    for (std::size_t i = 1; i < words->size() && !(*words)[i].endsCommand; ++i) {
        const Word& word = (*words)[i];
        const std::string& w = word.text;
        if (!word.quoted && w.starts_with('-') && w.size() > 1) {
            form = form || w == "-f" || w == "--form";
            multipart = multipart || w == "--multipart";
            if ((w == "-a" || w == "--auth") && i + 1 < words->size())
                request.basicCredentials = true;
            if (takesWord(w))
                ++i;
        } else if (!addressed && isMethod(w)) {
            request.method = w;
        } else if (!addressed) {
            request.url = w;
            addressed = true;
        } else {
            items.take(word, request);
        }
    }
    if (!addressed)
        return fail("curl_unreadable", Tr::tr("The command names no address."));
    request.url = withQuery(request.url, items.query);
    if (request.method.empty())
        request.method = items.hasData ? "POST" : "GET";
    request.openParameters = std::move(items.open);
    const bool typed = request.header("content-type").has_value();
    if (!items.hasData)
        return request;
    if (form || multipart) {
        request.body = smart::formEncode(items.data);
        if (multipart)
            request.bodyKind = "multipart";
        if (!typed)
            request.headers.emplace_back("Content-Type",
                                         multipart ? "multipart/form-data" : std::string(smart::formContentType));
    } else {
        auto body = nlohmann::ordered_json::object();
        for (const auto& [name, value] : items.data)
            body[name] = value;
        request.body = json::writeCompact(body);
        request.bodyKind = "json";
        if (!typed)
            request.headers.emplace_back("Content-Type", "application/json");
    }
    return request;
}

} // namespace ad::intake

#include "intake/request_reader.h"

#include "base/ascii.h"
#include "intake/shell_words.h"
#include "intake/tr.h"
#include <array>

namespace ad::intake {
namespace {

// Short options that take a value, and the long ones (curl 8 manual page); of the rest, none does.
constexpr std::string_view shortWithValue = "AbcCdDeEFHKmoPQrtTuUwxXyYz";
constexpr std::array longWithValue = std::to_array<std::string_view>({"--abstract-unix-socket",
                                                                      "--aws-sigv4",
                                                                      "--cacert",
                                                                      "--capath",
                                                                      "--cert",
                                                                      "--cert-type",
                                                                      "--ciphers",
                                                                      "--config",
                                                                      "--connect-timeout",
                                                                      "--connect-to",
                                                                      "--continue-at",
                                                                      "--cookie",
                                                                      "--cookie-jar",
                                                                      "--crlfile",
                                                                      "--curves",
                                                                      "--data",
                                                                      "--data-ascii",
                                                                      "--data-binary",
                                                                      "--data-raw",
                                                                      "--data-urlencode",
                                                                      "--dump-header",
                                                                      "--expect100-timeout",
                                                                      "--form",
                                                                      "--form-string",
                                                                      "--header",
                                                                      "--interface",
                                                                      "--json",
                                                                      "--keepalive-time",
                                                                      "--key",
                                                                      "--key-type",
                                                                      "--limit-rate",
                                                                      "--local-port",
                                                                      "--max-filesize",
                                                                      "--max-redirs",
                                                                      "--max-time",
                                                                      "--noproxy",
                                                                      "--oauth2-bearer",
                                                                      "--output",
                                                                      "--output-dir",
                                                                      "--pass",
                                                                      "--pinnedpubkey",
                                                                      "--preproxy",
                                                                      "--proto",
                                                                      "--proxy",
                                                                      "--proxy-header",
                                                                      "--proxy-user",
                                                                      "--range",
                                                                      "--rate",
                                                                      "--referer",
                                                                      "--request",
                                                                      "--request-target",
                                                                      "--resolve",
                                                                      "--retry",
                                                                      "--retry-delay",
                                                                      "--retry-max-time",
                                                                      "--socks5",
                                                                      "--socks5-hostname",
                                                                      "--speed-limit",
                                                                      "--speed-time",
                                                                      "--stderr",
                                                                      "--tls-max",
                                                                      "--trace",
                                                                      "--trace-ascii",
                                                                      "--unix-socket",
                                                                      "--upload-file",
                                                                      "--url",
                                                                      "--url-query",
                                                                      "--user",
                                                                      "--user-agent",
                                                                      "--variable",
                                                                      "--write-out"});

/// The long form of the short options whose meaning counts here.
std::string_view longForm(char option) {
    switch (option) {
    case 'A':
        return "--user-agent";
    case 'd':
        return "--data";
    case 'F':
        return "--form";
    case 'G':
        return "--get";
    case 'H':
        return "--header";
    case 'I':
        return "--head";
    case 'T':
        return "--upload-file";
    case 'u':
        return "--user";
    case 'X':
        return "--request";
    default:
        return {};
    }
}

bool isCurl(const std::string& word) {
    const auto slash = word.find_last_of("/\\");
    const auto name = std::string_view(word).substr(slash == std::string::npos ? 0 : slash + 1);
    return sameWord(name, "curl") || sameWord(name, "curl.exe");
}

std::string urlEncode(std::string_view value) {
    constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : value) {
        const auto u = static_cast<unsigned char>(c);
        if (std::isalnum(u) || c == '-' || c == '.' || c == '_' || c == '~') {
            out += c;
        } else if (c == ' ') {
            out += '+';
        } else {
            out += '%';
            out += hex[u >> 4];
            out += hex[u & 15U];
        }
    }
    return out;
}

class Command {
  public:
    using Open = std::vector<std::pair<std::size_t, std::size_t>>;
    void option(std::string_view name, const std::string& value, const Open& open = {}) {
        m_open = &open;
        if (name == "--request") {
            m_method = value;
        } else if (name == "--header") {
            header(value);
        } else if (name == "--url") {
            url(value, !open.empty());
        } else if (name == "--user-agent") {
            m_request.headers.emplace_back("User-Agent", value);
        } else if (name == "--user") {
            m_request.basicCredentials = true;
        } else if (name == "--oauth2-bearer") {
            m_request.headers.emplace_back("Authorization", "Bearer " + value);
        } else if (name == "--get") {
            m_get = true;
        } else if (name == "--head") {
            m_method = "HEAD";
        } else if (name == "--upload-file") {
            m_upload = true;
            file(value);
        } else if (name == "--data" || name == "--data-ascii" || name == "--data-binary") {
            if (value.starts_with('@'))
                file(value.substr(1));
            else
                data(value);
        } else if (name == "--data-raw") {
            data(value);
        } else if (name == "--json") {
            m_json = true;
            if (value.starts_with('@'))
                file(value.substr(1));
            else
                json(value);
            m_hasData = true;
        } else if (name == "--data-urlencode") {
            dataUrlEncode(value);
        } else if (name == "--form" || name == "--form-string") {
            m_multipart = true;
            noteOpen(value);
            static const Open none;
            m_open = &none;
            const auto equals = value.find('=');
            // "name=@file" and "name=<file" send what a file holds.
            if (equals != std::string::npos && equals + 1 < value.size() && name == "--form" &&
                (value[equals + 1] == '@' || value[equals + 1] == '<'))
                m_request.openParameters.push_back(value.substr(0, equals));
            // curl takes off the quotes of name="value".
            std::string content = equals == std::string::npos ? std::string() : value.substr(equals + 1);
            if (name == "--form" && content.size() > 1 && content.front() == '"' && content.back() == '"')
                content = content.substr(1, content.size() - 2);
            if (equals != std::string::npos)
                data(smart::formEncodeValue(value.substr(0, equals)) + "=" + smart::formEncodeValue(content));
            else
                data(value);
        } else if (name == "--url-query") {
            m_query += (m_query.empty() ? "" : "&") + value;
        }
    }
    /// `open`: a variable stands in it that nothing fills.
    void url(const std::string& value, bool open) {
        if (m_hasUrl)
            return;
        m_hasUrl = true;
        if (!open)
            m_request.url = value;
    }

    /// Something was left out by the person who shows the command: "curl ... https://…".
    void shorten() { m_shortened = true; }

    smart::HttpRequest finish() {
        if (!m_request.url.empty() && m_request.url.find("://") == std::string::npos)
            m_request.url = "http://" + m_request.url; // as curl takes it
        if (m_get && m_hasData) {
            m_query += (m_query.empty() || m_body.empty() ? "" : "&") + m_body;
            m_body.clear();
            m_hasData = false;
        }
        if (!m_query.empty() && !m_request.url.empty())
            m_request.url += (m_request.url.find('?') == std::string::npos ? "?" : "&") + m_query;
        const bool typed = m_request.header("content-type").has_value();
        if (m_json) {
            m_request.bodyKind = "json";
            if (!typed && !m_typeRemoved)
                m_request.headers.emplace_back("Content-Type", "application/json");
            if (!m_request.header("accept"))
                m_request.headers.emplace_back("Accept", "application/json");
        } else if (m_multipart) {
            m_request.bodyKind = "multipart";
            if (!typed && !m_typeRemoved)
                m_request.headers.emplace_back("Content-Type", "multipart/form-data");
        } else if (m_hasData && !typed && !m_typeRemoved) {
            m_request.headers.emplace_back("Content-Type", std::string(smart::formContentType));
        }
        if (!m_file.empty()) {
            m_request.bodyKind = "file:@" + m_file;
            m_request.bodyKnown = false;
        }
        m_request.body = std::move(m_body);
        m_request.method = !m_method.empty()          ? m_method
                           : m_get                    ? "GET"
                           : m_upload                 ? "PUT"
                           : m_hasData || m_multipart ? "POST"
                           : m_shortened              ? ""
                                                      : "GET";
        m_request.bodyKnown = m_request.bodyKnown && !m_shortened;
        return std::move(m_request);
    }
    [[nodiscard]] bool hasUrl() const { return m_hasUrl; }

  private:
    void header(const std::string& value) {
        const auto colon = value.find_first_of(":;");
        if (colon == std::string::npos)
            return; // "@file", or nothing curl would send
        auto from = colon + 1;
        while (from < value.size() && (value[from] == ' ' || value[from] == '\t'))
            ++from;
        const std::string name = value.substr(0, colon);
        if (value[colon] == ';' || from == value.size()) {
            // "Name:" takes away what curl would add by itself.
            if (sameWord(name, "content-type"))
                m_typeRemoved = true;
            return;
        }
        m_request.headers.emplace_back(name, value.substr(from));
    }
    void data(const std::string& value) {
        if (m_hasData)
            m_body += '&';
        noteOpen(value);
        m_body += value;
        m_hasData = true;
    }
    void json(const std::string& value) {
        eachOpen(value, ':', [&](std::size_t colon, std::size_t) {
            // The member's name is the last text in quotes that a colon follows.
            const auto close = colon == std::string::npos ? colon : value.rfind('"', colon);
            const auto open =
                close == std::string::npos || close == 0 ? std::string::npos : value.rfind('"', close - 1);
            if (open == std::string::npos)
                m_request.bodyKnown = false;
            else
                m_request.openParameters.push_back(value.substr(open + 1, close - open - 1));
        });
        m_body += value;
    }
    /// Which parameters of `value` hold a variable. One that holds the whole form leaves the body unknown.
    void noteOpen(const std::string& value) {
        eachOpen(value, '&', [&](std::size_t begin, std::size_t from) {
            const auto field = begin == std::string::npos ? 0 : begin + 1;
            const auto equals = value.find('=', field);
            if (equals == std::string::npos || equals > from)
                m_request.bodyKnown = false;
            else
                m_request.openParameters.push_back(value.substr(field, equals - field));
        });
    }
    /// Calls `take` with the place of the last `mark` before the first variable behind it, and that of the variable.
    /// Those that follow before the next mark stand in the same value.
    template <class Take>
    void eachOpen(std::string_view value, char mark, Take take) const {
        std::size_t searched = 0;
        bool first = true;
        for (const auto& [from, length] : *m_open) {
            const auto part = value.substr(0, from);
            const auto last = part.substr(std::min(searched, part.size())).rfind(mark);
            if (first || last != std::string::npos)
                take(last == std::string::npos ? last : searched + last, from);
            first = false;
            searched = std::max(searched, part.size());
        }
    }
    void file(const std::string& name) {
        m_hasData = true;
        if (m_file.empty())
            m_file = name;
    }
    void dataUrlEncode(const std::string& value) {
        noteOpen(value);
        static const Open none;
        m_open = &none;
        const auto mark = value.find_first_of("=@");
        if (mark == std::string::npos)
            data(urlEncode(value));
        else if (value[mark] == '=')
            data((mark ? value.substr(0, mark) + "=" : std::string()) + urlEncode(value.substr(mark + 1)));
        else if (mark == 0)
            file(value.substr(1));
        else {
            // name@file: only the value of this one parameter is in a file that is not at hand.
            m_request.openParameters.push_back(value.substr(0, mark));
            data(value.substr(0, mark) + '=' + urlEncode(value.substr(mark)));
        }
    }

    smart::HttpRequest m_request;
    std::string m_method, m_body, m_query, m_file;
    bool m_hasData = false, m_get = false, m_json = false, m_multipart = false, m_upload = false, m_typeRemoved = false;
    bool m_hasUrl = false, m_shortened = false;
    const Open* m_open = nullptr;
};

} // namespace

Expected<smart::HttpRequest> readCurl(std::string_view source) {
    auto words = splitWords(source, shellOf(source));
    if (!words)
        return tl::make_unexpected(words.error());
    std::size_t i = 0;
    while (i < words->size() && ((*words)[i].endsCommand || !isCurl((*words)[i].text)))
        ++i;
    if (i == words->size())
        return fail("curl_unreadable", Tr::tr("This is no curl command: the word \"curl\" is not in it."),
                    Tr::tr("Copy the whole command."));

    Command command;
    bool optionsEnd = false;
    for (++i; i < words->size() && !(*words)[i].endsCommand; ++i) {
        const std::string& word = (*words)[i].text;
        Command::Open open = (*words)[i].open;
        // The value is the next word of the same command.
        const auto next = [&]() -> std::optional<std::string> {
            if (i + 1 >= words->size() || (*words)[i + 1].endsCommand)
                return std::nullopt;
            open = (*words)[i + 1].open;
            return (*words)[++i].text;
        };
        const auto missing = [&] {
            return fail("curl_unreadable", Tr::tr("The option %1 has no value after it.").arg(shown(word, 40)),
                        Tr::tr("Copy the command to its end."), Tr::tr("byte %1").arg((*words)[i].offset + 1));
        };
        if (word == "..." || word == "\xE2\x80\xA6") {
            command.shorten();
        } else if (optionsEnd || word.size() < 2 || word[0] != '-') {
            command.url(word, !open.empty());
        } else if (word == "--") {
            optionsEnd = true;
        } else if (word[1] == '-') {
            // curl takes a long option's value only as the next word; "--option=value" is what other programs do.
            std::string name = word;
            std::optional<std::string> value;
            if (const auto equals = word.find('='); equals != std::string::npos) {
                name = word.substr(0, equals);
                value = word.substr(equals + 1);
            }
            const bool takes = std::find(longWithValue.begin(), longWithValue.end(), name) != longWithValue.end();
            if (takes && !value) {
                value = next();
                if (!value)
                    return missing();
            }
            if (word.size() != name.size())
                for (auto& [from, length] : open)
                    from -= std::min(from, name.size() + 1);
            command.option(name, value.value_or(std::string()), open);
        } else {
            for (std::size_t k = 1; k < word.size(); ++k) {
                const char c = word[k];
                if (shortWithValue.find(c) == std::string_view::npos) {
                    command.option(longForm(c), {});
                    continue;
                }
                std::optional<std::string> value = word.substr(k + 1);
                if (value->empty())
                    value = next();
                if (!value)
                    return missing();
                if (value->size() + k + 1 == word.size())
                    for (auto& [from, length] : open)
                        from -= std::min(from, k + 1);
                command.option(longForm(c), *value, open);
                break;
            }
        }
    }
    if (!command.hasUrl())
        return fail("curl_unreadable", Tr::tr("The command names no URL."),
                    Tr::tr("Copy the whole command, with the address it sends to."));
    return command.finish();
}

} // namespace ad::intake

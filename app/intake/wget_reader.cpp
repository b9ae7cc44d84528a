// Commands of wget.
#include "base/ascii.h"
#include "intake/request_reader.h"
#include "intake/segments.h"
#include "intake/shell_words.h"
#include "intake/tr.h"

#include <algorithm>
#include <array>

namespace ad::intake {
namespace wget {
namespace {

/// Options whose value may be the next word; all of them take "--name=value" as well.
bool takesWord(std::string_view option) {
    constexpr auto all = std::to_array<std::string_view>({"--method",
                                                          "--header",
                                                          "--post-data",
                                                          "--body-data",
                                                          "--post-file",
                                                          "--body-file",
                                                          "--user",
                                                          "--password",
                                                          "--http-user",
                                                          "--timeout",
                                                          "--output-document",
                                                          "--user-agent",
                                                          "--http-password",
                                                          "--tries",
                                                          "--wait",
                                                          "--ca-certificate",
                                                          "--certificate",
                                                          "--private-key",
                                                          "--secure-protocol",
                                                          "--output-file",
                                                          "--max-redirect",
                                                          "-O",
                                                          "-o",
                                                          "-U",
                                                          "-T",
                                                          "-t"});
    return std::find(all.begin(), all.end(), option) != all.end();
}

class Command {
  public:
    void option(const std::string& name, const std::string& value, const Word& word) {
        if (name == "--method") {
            m_request.method = value;
        } else if (name == "--header") {
            if (const auto colon = value.find(':'); colon != npos)
                m_request.headers.emplace_back(value.substr(0, colon),
                                               std::string(trimmedText(std::string_view(value).substr(colon + 1))));
        } else if (name == "--post-data" || name == "--body-data") {
            m_hasBody = true;
            m_request.body = value;
            if (!word.open.empty())
                noteOpen();
        } else if (name == "--post-file" || name == "--body-file") {
            m_hasBody = true;
            m_request.bodyKind = "file:@" + value;
            m_request.bodyKnown = false;
        } else if (name == "--user" || name == "--http-user") {
            m_request.basicCredentials = true;
        }
        if (name.starts_with("--post-") && m_request.method.empty())
            m_request.method = "POST";
    }
    void address(const Word& word) {
        if (m_request.url.empty() && word.open.empty())
            m_request.url = word.text.find("://") == npos ? "http://" + word.text : word.text; // as wget takes it
        m_addressed = true;
    }
    [[nodiscard]] bool addressed() const { return m_addressed; }
    [[nodiscard]] smart::HttpRequest finish() {
        if (m_request.method.empty())
            m_request.method = "GET";
        if (m_hasBody && !m_request.header("content-type"))
            m_request.headers.emplace_back("Content-Type", std::string(smart::formContentType));
        const std::string type = m_request.header("content-type").value_or(std::string());
        if (type.find("json") != std::string::npos || trimmedText(m_request.body).starts_with('{'))
            m_request.bodyKind = "json";
        return std::move(m_request);
    }

  private:
    /// The parameters whose value holds a variable of the shell.
    void noteOpen() {
        bool named = false;
        for (const auto& field : smart::parseForm(m_request.body))
            if (field.rawValue.find('$') != npos) {
                m_request.openParameters.push_back(field.name);
                named = true;
            }
        m_request.bodyKnown = named;
    }

    smart::HttpRequest m_request;
    bool m_hasBody = false, m_addressed = false;
};

} // namespace
} // namespace wget

std::size_t wgetAt(std::string_view text, std::size_t from) {
    std::size_t line = 0;
    constexpr std::size_t length = 4;
    for (auto at = text.find("wget", from); at != npos; at = text.find("wget", at + length)) {
        const auto before = text.substr(line, at - line).rfind('\n');
        line = before == npos ? line : line + before + 1;
        // Blanks or a prompt may stand before it: further inside a line no other command begins either.
        constexpr std::size_t furthest = 200;
        if (at - line > furthest) {
            at = text.find('\n', at);
            if (at == npos)
                return npos;
            at -= length - 1; // the very next line may begin with one
            continue;
        }
        const auto ahead = trimmedText(text.substr(line, at - line));
        const bool prompt = ahead.size() < 80 && !ahead.empty() && std::string_view("$#>%").find(ahead.back()) != npos;
        const auto command = lineAt(text, at);
        const auto rest = trimmedText(command.substr(std::min<std::size_t>(4, command.size())));
        // "wget says no" is a sentence.
        if ((ahead.empty() || prompt) && command.size() > 5 && (command[4] == ' ' || command[4] == '\t') &&
            (rest.starts_with('-') || rest.find("://") != npos))
            return at;
    }
    return npos;
}

Expected<smart::HttpRequest> readWget(std::string_view text) {
    const auto words = splitWords(text, Shell::Posix);
    if (!words)
        return tl::make_unexpected(words.error());
    wget::Command command;
    for (std::size_t i = 1; i < words->size() && !(*words)[i].endsCommand; ++i) {
        const Word& word = (*words)[i];
        if (!word.text.starts_with('-') || word.text.size() < 2) {
            command.address(word);
            continue;
        }
        const auto equals = word.text.starts_with("--") ? word.text.find('=') : std::string::npos;
        const std::string name = word.text.substr(0, equals);
        if (equals != std::string::npos) {
            command.option(name, word.text.substr(equals + 1), word);
        } else if (wget::takesWord(name) && i + 1 < words->size() && !(*words)[i + 1].endsCommand) {
            ++i;
            command.option(name, (*words)[i].text, (*words)[i]);
        } else {
            command.option(name, {}, word);
        }
    }
    if (!command.addressed())
        return fail("curl_unreadable", Tr::tr("The command names no address."));
    return command.finish();
}

} // namespace ad::intake

// HTTP messages as text: the answer that stands in a paste, a HAR document or the output of `curl -v`.
#pragma once

#include "base/error.h"
#include "base/json.h"
#include "smart/token_request.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::intake {

/// A message split into start line, headers and body, without judging any of them.
struct HttpMessage {
    std::string startLine;
    std::size_t startOffset = 0; ///< bytes
    std::vector<smart::Header> headers;
    std::string body;
};
/// CRLF or LF; a body is cut to Content-Length where only blanks follow it. Error: `http_unreadable` with line and
/// column.
[[nodiscard]] Expected<HttpMessage> readMessage(std::string_view source);

/// What a server answered.
struct HttpAnswer {
    int status = 0; ///< 0: only the body is known
    std::vector<smart::Header> headers;
    std::string body;
    /// When it came by the clock of the asking machine, in seconds since 1970: only recordings tell.
    std::optional<std::int64_t> receivedAt;
    /// No answer came, and a program said why: a kind of the case file's `network_error`, and its words. Empty: none.
    std::string networkKind, networkMessage;
    /// A redirect that was followed before it, as `curl -vL` shows.
    struct Redirect {
        int status = 0;
        std::string location;
        bool operator==(const Redirect&) const = default;
    };
    std::vector<Redirect> redirects;
    bool operator==(const HttpAnswer&) const = default;
};
/// Raw HTTP response text, or the output of `curl -v` or `curl -i`. Error: `http_unreadable` with line and column.
[[nodiscard]] Expected<HttpAnswer> readAnswer(std::string_view source);
/// The answer to the request that readHar() finds; empty if none is recorded.
[[nodiscard]] std::optional<HttpAnswer> harAnswer(const json::Value& har);

} // namespace ad::intake

// The token request (RFC 6749 §4.4.2, RFC 7521 §4.2) and the token response (RFC 6749 §5).
#pragma once

#include "base/error.h"
#include "base/json.h"
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ad::smart {

inline constexpr std::string_view jwtBearerAssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
inline constexpr std::string_view formContentType = "application/x-www-form-urlencoded";

using Header = std::pair<std::string, std::string>; ///< name as written, value
using Parameter = std::pair<std::string, std::string>;

/// application/x-www-form-urlencoded (WHATWG URL §5): blank as `+`, `*-._` and alphanumerics plain, all else %XX in
/// upper case.
[[nodiscard]] std::string formEncode(const std::vector<Parameter>& parameters);
/// One name or value of it.
[[nodiscard]] std::string formEncodeValue(std::string_view value);

/// A form as it was read. `raw` is what stood there; `value` is decoded once.
struct FormField {
    std::string name, value;
    std::string rawName, rawValue;
    std::size_t offset = 0;   ///< of the raw name in the body
    bool badEncoding = false; ///< a `%` without two hex digits
    bool open = false;        ///< the value is a variable that nothing fills (HttpRequest::openParameters)
    bool operator==(const FormField&) const = default;
};
/// Reads a form in its order, doubled names too. Takes any bytes: what is not encoded rightly is marked.
[[nodiscard]] std::vector<FormField> parseForm(std::string_view body);

/// An HTTP request as known: ours, or read from curl, raw HTTP, HAR or a case file.
struct HttpRequest {
    std::string method; ///< as written; empty: unknown
    std::string url;
    std::vector<Header> headers;
    std::string body; ///< exact
    bool bodyKnown = true;
    /// What the source said about the body beyond its bytes: "json", "multipart", "file:@name" (a file that was not at
    /// hand); empty: plain.
    std::string bodyKind;
    /// HTTP Basic or other credentials given outside the headers (curl -u): present or not; the value is never kept.
    bool basicCredentials = false;
    /// Names of parameters whose value the source does not tell: a variable of the shell or program that nothing fills.
    /// What stands in the body for them is the variable's name, and proves nothing.
    std::vector<std::string> openParameters{};
    bool operator==(const HttpRequest&) const = default;

    /// Whether the value of this parameter is not told.
    [[nodiscard]] bool isOpen(std::string_view parameter) const;

    /// The value of the first header of that name, compared without case.
    [[nodiscard]] std::optional<std::string> header(std::string_view name) const;
};

/// The POST of SMART Backend Services: grant_type, scope (left out when empty), client_assertion_type,
/// client_assertion; Content-Type and Accept. `clientId` is a parameter of its own only where the server wants it so
/// (vendors::Vendor::clientIdParameter); empty: left out.
[[nodiscard]] HttpRequest tokenRequest(const std::string& tokenEndpoint, const std::string& assertion,
                                       const std::string& scope, const std::string& clientId = {});
/// The request as HTTP/1.1 text with CRLF, as it goes over the wire (Host, Content-Length included). Of one that has
/// open parameters nobody knows the length, and "…" stands for a value that a program makes.
[[nodiscard]] std::string toHttpText(const HttpRequest& request);

/// What the answer says (RFC 6749 §5.1, §5.2).
struct TokenResponse {
    bool isJson = false;                    ///< a JSON object
    bool isHtml = false;                    ///< an HTML page
    std::optional<std::string> accessToken; ///< never shown or stored
    std::string tokenType;
    std::optional<std::int64_t> expiresIn;
    bool expiresInIsText = false;
    bool hasTokenType = false, hasExpiresIn = false, hasScope = false; ///< the members are there, whatever they hold
    bool hasRefreshToken = false;
    std::string scope;
    std::string error;                           ///< empty: none
    std::optional<std::string> errorDescription; ///< empty: absent or null
    bool errorDescriptionIsNull = false;
    std::string errorUri;
    bool operator==(const TokenResponse&) const = default;
    /// `status` 0: none was told, and the body speaks for itself.
    [[nodiscard]] bool granted(int status) const {
        return (status == 200 || status == 0) && accessToken && !accessToken->empty();
    }
};
/// Reads the body of any answer (RFC 6749 §5); what is no JSON is told by `isJson`.
[[nodiscard]] TokenResponse parseTokenResponse(std::string_view body);

/// The answer's body with `access_token`, `refresh_token` and `id_token` values replaced by "[removed, N characters]";
/// other texts unchanged. Works on broken JSON too.
[[nodiscard]] std::string redactTokens(std::string_view body);

} // namespace ad::smart

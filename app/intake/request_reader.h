// Token requests as people have them: curl commands, raw HTTP, HAR, form bodies.
#pragma once

#include "base/error.h"
#include "base/json.h"
#include "smart/token_request.h"
#include <string>
#include <string_view>

namespace ad::intake {

/// A curl command as shells, Windows `cmd`, PowerShell, browsers and Postman write it: quotes of either kind and
/// `$'…'`, `^` and backtick and backslash line continuation, -X/--request, -H/--header,
/// -d/--data/--data-raw/--data-binary/--data-ascii, --data-urlencode, --json, -F/--form, -G, -u, -k, -L, --url, joined
/// short options.
/// `-d @file` sets bodyKind "file:@name" and bodyKnown false. Errors: `curl_unreadable` with the byte place in words
/// (open quote, no URL).
[[nodiscard]] Expected<smart::HttpRequest> readCurl(std::string_view text);
/// A command of HTTPie (`http`, `https`, `xh`): fields as JSON by default, as a form with `--form`, in the URL with
/// `name==value`; headers as `Name:value`; `-a` for HTTP Basic. Errors: `curl_unreadable`, as for curl.
[[nodiscard]] Expected<smart::HttpRequest> readHttpie(std::string_view text);
/// A command of wget: `--post-data`, `--body-data`, `--method`, `--header`. Errors: `curl_unreadable`, as for curl.
[[nodiscard]] Expected<smart::HttpRequest> readWget(std::string_view text);
/// Raw HTTP/1.x request text, CRLF or LF. The URL is put together from the request line and Host (https unless the port
/// is 80 or the target says http). Errors: `http_unreadable` with line and column.
[[nodiscard]] Expected<smart::HttpRequest> readHttp(std::string_view text);
/// The token request of a HAR document: the entry whose body or URL holds an assertion, else the last POST. Errors:
/// `har_unreadable`.
[[nodiscard]] Expected<smart::HttpRequest> readHar(const json::Value& har);

} // namespace ad::intake

#include "export/code.h"

#include "export/code_parts.h"
#include "export/tr.h"

#include <algorithm>

namespace ad::exporting {

namespace {

std::optional<std::int64_t> whole(const nlohmann::ordered_json& claims, const std::string& name) {
    const auto it = claims.find(name);
    if (it == claims.end() || !it->is_number_integer())
        return std::nullopt;
    // Wide enough for every moment that is meant, and narrow enough to be subtracted.
    constexpr std::int64_t furthest = 1'000'000'000'000'000;
    return std::clamp(it->get<std::int64_t>(), -furthest, furthest);
}

std::vector<detail::Claim> claimsOf(const nlohmann::ordered_json& claims) {
    using Kind = detail::Claim::Kind;
    std::vector<detail::Claim> out;
    const auto iat = whole(claims, "iat");
    const auto exp = whole(claims, "exp");
    // Without iat only the distance of exp from now could tell how long it lives, and that shrinks while it is read.
    constexpr std::int64_t usualLife = 240;
    for (const auto& [name, value] : claims.items()) {
        detail::Claim claim{name, Kind::Constant, value, 0};
        if (name == "jti") {
            claim.kind = Kind::Fresh;
        } else if ((name == "iat" || name == "nbf" || name == "exp") && value.is_number_integer()) {
            claim.kind = Kind::Moment;
            const auto start = iat ? iat : exp ? std::optional(*exp - usualLife) : std::nullopt;
            claim.ahead = start ? *whole(claims, name) - *start : 0;
        }
        out.push_back(std::move(claim));
    }
    return out;
}

} // namespace

namespace detail {

bool Parts::has(Claim::Kind kind) const {
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& c) { return c.kind == kind; });
}

std::string literal(std::string_view text, bool ascii) {
    std::string out = nlohmann::json(std::string(text)).dump(-1, ' ', ascii, nlohmann::json::error_handler_t::replace);
    // Two line ends that JSON lets stand and that some of the languages do not.
    for (const auto& [from, to] : {std::pair("\xE2\x80\xA8", "\\u2028"), std::pair("\xE2\x80\xA9", "\\u2029")}) {
        for (auto at = out.find(from); at != std::string::npos; at = out.find(from, at)) {
            out.replace(at, 3, to);
        }
    }
    return out;
}

std::string comment(std::string_view sign, std::string_view text) {
    std::string line = std::string(sign) + ' ';
    for (const char c : text) {
        // A backslash before a "u" is read by Java even in a comment.
        line += static_cast<unsigned char>(c) < 0x20 || c == '\x7F' || c == '\\' ? '?' : c;
    }
    return line + '\n';
}

} // namespace detail

const std::vector<Language>& languages() {
    static const std::vector<Language> all{Language::Go, Language::Python, Language::Node, Language::CSharp,
                                           Language::Java};
    return all;
}

QString languageName(Language language) {
    switch (language) {
    case Language::Go:
        return QStringLiteral("Go");
    case Language::Python:
        return QStringLiteral("Python");
    case Language::Node:
        return QStringLiteral("Node.js");
    case Language::CSharp:
        return QStringLiteral("C#");
    case Language::Java:
        return QStringLiteral("Java");
    }
    return {};
}

std::string fileName(Language language) {
    switch (language) {
    case Language::Go:
        return "token_request.go";
    case Language::Python:
        return "token_request.py";
    case Language::Node:
        return "token_request.mjs";
    case Language::CSharp:
        return "TokenRequest.cs";
    case Language::Java:
        return "TokenRequest.java";
    }
    return {};
}

Expected<std::string> requestCode(Language language, const CodeRequest& request) {
    detail::Parts parts;
    parts.request = &request;
    if (const auto it = request.header.find("alg"); it != request.header.end() && it->is_string())
        parts.alg = it->get<std::string>();
    const std::string_view alg = parts.alg;
    const bool known = alg.size() == 5 && (alg.starts_with("RS") || alg.starts_with("PS") || alg.starts_with("ES")) &&
                       (alg.ends_with("256") || alg.ends_with("384") || alg.ends_with("512"));
    if (!known) {
        return fail("alg_not_accepted",
                    Tr::tr("No program can be written for the algorithm \"%1\".").arg(shown(alg, 20)),
                    Tr::tr("Take RS384 or ES384, the two that SMART names."));
    }
    parts.family = alg[0] == 'E'   ? detail::Parts::Family::Ec
                   : alg[0] == 'P' ? detail::Parts::Family::Pss
                                   : detail::Parts::Family::Rsa;
    parts.bits = alg.ends_with("256") ? 256 : alg.ends_with("384") ? 384 : 512;
    parts.claims = claimsOf(request.claims);
    switch (language) {
    case Language::Go:
        return detail::goCode(parts);
    case Language::Python:
        return detail::pythonCode(parts);
    case Language::Node:
        return detail::nodeCode(parts);
    case Language::CSharp:
        return detail::csharpCode(parts);
    case Language::Java:
        return detail::javaCode(parts);
    }
    return std::string();
}

} // namespace ad::exporting

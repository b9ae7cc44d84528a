#include "smart/scope_cover.h"

#include <algorithm>
#include <optional>

namespace ad::smart {
namespace {

struct DataScope {
    std::string_view level, type;
    std::string permissions; ///< of "cruds"
};

std::vector<std::string_view> parts(std::string_view scopes) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < scopes.size();) {
        const std::size_t from = scopes.find_first_not_of(" \t\r\n,", at);
        if (from == std::string_view::npos)
            break;
        const std::size_t end = std::min(scopes.find_first_of(" \t\r\n,", from), scopes.size());
        out.push_back(scopes.substr(from, end - from));
        at = end;
    }
    return out;
}

std::optional<DataScope> read(std::string_view scope) {
    scope = scope.substr(0, scope.find('?'));
    const std::size_t slash = scope.find('/'), dot = scope.rfind('.');
    if (slash == std::string_view::npos || dot == std::string_view::npos || dot < slash)
        return std::nullopt;
    DataScope out{scope.substr(0, slash), scope.substr(slash + 1, dot - slash - 1), {}};
    if (out.type.empty() || (out.level != "system" && out.level != "user" && out.level != "patient"))
        return std::nullopt;
    const std::string_view what = scope.substr(dot + 1);
    out.permissions = what == "read" ? "rs" : what == "write" ? "cud" : what == "*" ? "cruds" : std::string(what);
    if (out.permissions.empty() || out.permissions.find_first_not_of("cruds") != std::string::npos)
        return std::nullopt;
    return out;
}

} // namespace

std::vector<std::string> scopesNotCovered(std::string_view asked, std::string_view granted) {
    std::vector<DataScope> given;
    for (const std::string_view scope : parts(granted))
        if (auto data = read(scope))
            given.push_back(std::move(*data));
    std::vector<std::string> out;
    for (const std::string_view scope : parts(asked)) {
        const auto wanted = read(scope);
        if (!wanted)
            continue;
        const bool covered = std::all_of(wanted->permissions.begin(), wanted->permissions.end(), [&](char permission) {
            return std::any_of(given.begin(), given.end(), [&](const DataScope& g) {
                const bool type = g.type == "*" || g.type == wanted->type || wanted->type == "*";
                return type && g.level == wanted->level && g.permissions.find(permission) != std::string::npos;
            });
        });
        if (!covered)
            out.emplace_back(scope);
    }
    return out;
}

} // namespace ad::smart

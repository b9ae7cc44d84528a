#include "base/ascii.h"
#include "smart/discovery.h"
#include "smart/tr.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace ad::smart {
namespace {

bool letterOrDigit(char c) { return isLetter(c) || isDigit(c); }

bool oneOf(std::string_view s, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), s) != list.end();
}

// scope-token = 1*( %x21 / %x23-5B / %x5D-7E ), RFC 6749 §3.3.
bool allowedCharacter(char c) { return c == 0x21 || (c >= 0x23 && c <= 0x5B) || (c >= 0x5D && c <= 0x7E); }

class Reader {
  public:
    std::vector<ScopeProblem> problems;

    void one(std::string_view scope) {
        m_scope = scope;
        if (scope.find(',') != std::string_view::npos && scope.find('?') == std::string_view::npos)
            return add(Tr::tr("Scopes are separated by one blank, not by commas."), true);
        if (std::any_of(scope.begin(), scope.end(), [](char c) { return !allowedCharacter(c); }))
            return add(Tr::tr("This scope holds a character that scopes may not have, such as a quotation mark or a "
                              "letter beyond ASCII."),
                       true);
        if (const std::string low = lowerCase(scope);
            low.find("%2f") != std::string::npos || low.find("%20") != std::string::npos)
            return add(Tr::tr("This scope is percent-encoded: it was encoded once too often."), true);
        // Entra's form: an address, then /.default
        if (scope.ends_with("/.default"))
            return;
        if (oneOf(scope, {"launch", "launch/patient", "launch/encounter", "openid", "profile", "fhirUser",
                          "offline_access", "online_access"}))
            return add(Tr::tr("This scope is for a signed-in user; a backend service has none."), false);
        const std::size_t slash = scope.find('/');
        if (slash == std::string_view::npos)
            return;
        const std::string_view level = scope.substr(0, slash);
        const std::string low = lowerCase(level);
        if (!oneOf(low, {"system", "patient", "user"}))
            return;
        if (low != level)
            return add(Tr::tr("\"%1\" is written in small letters.").arg(text(low)), true);
        if (resource(scope.substr(slash + 1)) && level != "system")
            add(Tr::tr("A backend service asks for system/ scopes; this one needs an agreement with the vendor."),
                false);
    }

    void add(const QString& what, bool fatal) { problems.push_back({std::string(m_scope), what, fatal}); }
    void about(std::string_view scope) { m_scope = scope; }

  private:
    // <type>.<permission>; false when it is malformed.
    bool resource(std::string_view rest) {
        const std::size_t dot = rest.find('.');
        const std::string_view type = rest.substr(0, dot);
        if (dot == std::string_view::npos) {
            add(Tr::tr("The permission is absent: .read, .write, .* or letters of .cruds follow the resource type."),
                true);
            return false;
        }
        const bool named =
            type.size() > 1 && isUpper(type.front()) && std::all_of(type.begin(), type.end(), letterOrDigit);
        if (type != "*" && !named) {
            add(Tr::tr("A resource type begins with a capital letter, such as Patient, or is *."), true);
            return false;
        }
        return permission(rest.substr(dot + 1));
    }

    bool permission(std::string_view rest) {
        const std::size_t question = rest.find('?');
        const std::string_view word = rest.substr(0, question);
        if (oneOf(word, {"read", "write", "*"})) {
            if (question == std::string_view::npos)
                return true;
            add(Tr::tr("Search parameters follow only SMART v2 permissions, such as .rs."), true);
            return false;
        }
        constexpr std::string_view order = "cruds";
        const bool letters = !word.empty() && word.find_first_not_of(order) == std::string_view::npos;
        if (!letters) {
            add(Tr::tr("The permission \"%1\" does not exist: there are .read, .write, .* and letters of .cruds.")
                    .arg(shown(word, 40)),
                true);
            return false;
        }
        for (std::size_t i = 1; i < word.size(); ++i) {
            if (order.find(word[i - 1]) < order.find(word[i]))
                continue;
            add(Tr::tr("The letters of the permission stand in the order c r u d s, each at most once; servers may "
                       "refuse another order."),
                false);
            break;
        }
        return true;
    }

    std::string_view m_scope;
};

} // namespace

std::vector<ScopeProblem> checkScopes(std::string_view scope) {
    Reader reader;
    if (scope.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {};
    reader.about(scope);
    if (scope.find_first_of("\t\r\n") != std::string_view::npos)
        reader.add(Tr::tr("Scopes are separated by one blank; here is a tab or a line break."), true);
    else if (scope.front() == ' ' || scope.back() == ' ' || scope.find("  ") != std::string_view::npos)
        reader.add(Tr::tr("Scopes are separated by exactly one blank, with none at the beginning or end."), false);

    std::unordered_set<std::string_view> seen;
    for (std::size_t at = 0; at < scope.size();) {
        const std::size_t end = std::min(scope.find_first_of(" \t\r\n", at), scope.size());
        const std::string_view token = scope.substr(at, end - at);
        at = end + 1;
        if (token.empty())
            continue;
        if (!seen.insert(token).second) {
            reader.about(token);
            reader.add(Tr::tr("This scope stands here twice."), false);
            continue;
        }
        reader.one(token);
    }
    return std::move(reader.problems);
}

} // namespace ad::smart

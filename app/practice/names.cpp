#include "practice/server.h"

#include <algorithm>
#include <array>

namespace ad::practice {
namespace {

template <class T>
struct Named {
    T value;
    std::string_view name;
};

constexpr std::array<Named<Manner>, 9> manners{{{Manner::Smart, "smart"},
                                                {Manner::Epic, "epic"},
                                                {Manner::BulkDataServer, "smart-bulk-data-server"},
                                                {Manner::Keycloak, "keycloak"},
                                                {Manner::Cerner, "oracle-health"},
                                                {Manner::Okta, "okta"},
                                                {Manner::Entra, "microsoft-entra"},
                                                {Manner::Spring, "spring-authorization-server"},
                                                {Manner::Hydra, "ory-hydra"}}};

constexpr std::array<Named<Fault>, 11> faults{{{Fault::None, "none"},
                                               {Fault::RateLimited, "rate-limited"},
                                               {Fault::ServerError, "server-error"},
                                               {Fault::HtmlPage, "html-page"},
                                               {Fault::ProxyPage, "proxy-page"},
                                               {Fault::Redirect, "redirect"},
                                               {Fault::CloseConnection, "close-connection"},
                                               {Fault::Hang, "hang"},
                                               {Fault::NotJson, "not-json"},
                                               {Fault::HugeBody, "huge-body"},
                                               {Fault::WrongClock, "wrong-clock"}}};

template <class Table, class T>
std::string nameIn(const Table& table, T value) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.value == value; });
    return found == table.end() ? std::string() : std::string(found->name);
}

template <class T, std::size_t n>
std::optional<T> valueIn(const std::array<Named<T>, n>& table, std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.name == name; });
    return found == table.end() ? std::nullopt : std::optional<T>(found->value);
}

template <class Table>
std::vector<std::string> namesIn(const Table& table) {
    std::vector<std::string> names;
    names.reserve(table.size());
    for (const auto& row : table)
        names.emplace_back(row.name);
    return names;
}

} // namespace

std::optional<Manner> mannerFromName(std::string_view name) { return valueIn(manners, name); }
std::string mannerName(Manner manner) { return nameIn(manners, manner); }
std::vector<std::string> mannerNames() { return namesIn(manners); }

std::optional<Fault> faultFromName(std::string_view name) { return valueIn(faults, name); }
std::string faultName(Fault fault) { return nameIn(faults, fault); }
std::vector<std::string> faultNames() { return namesIn(faults); }

} // namespace ad::practice

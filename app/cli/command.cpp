#include "cli/command.h"

#include "cli/terminal.h"
#include <algorithm>
#include <iostream>

namespace ad::cli {
namespace {

std::vector<Command>& registry() {
    static std::vector<Command> all;
    return all;
}

} // namespace

RegisterCommand::RegisterCommand(Command command) {
    auto& all = registry();
    const auto at = std::lower_bound(all.begin(), all.end(), command.name,
                                     [](const Command& c, const std::string& name) { return c.name < name; });
    all.insert(at, std::move(command));
}

const std::vector<Command>& commands() { return registry(); }

int complain(const Error& error, int code) {
    const Terminal terminal(stderr);
    std::cerr << utf8(terminal.wrapped(terminal.painted(Role::Fail, QStringLiteral("error: ")) + error.toText(), 0, 2))
              << std::flush;
    return code;
}

void say(const QString& message) {
    const Terminal terminal(stderr);
    std::cerr << utf8(terminal.wrapped(message)) << std::flush;
}

} // namespace ad::cli

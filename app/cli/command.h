// What a subcommand is, and how it registers itself. One command is one file.
#pragma once

#include "base/error.h"
#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

namespace ad::cli {

/// Exit codes of the contract.
enum Exit { Fine = 0, Problems = 1, Usage = 2, Unreadable = 3, Unreachable = 4, Interrupted = 130 };

struct Command {
    std::string name;
    std::string about;
    /// Adds its options to `app` and gives what runs after a successful parse; it returns the exit code.
    std::function<std::function<int()>(CLI::App& app)> setUp;
};

/// A namespace-scope object of this type registers a command.
struct RegisterCommand {
    /// Registers it.
    explicit RegisterCommand(Command command);
};
/// All commands, sorted by name.
[[nodiscard]] const std::vector<Command>& commands();

/// Prints "error: where: what todo" to standard error; gives `code`.
int complain(const Error& error, int code);
/// The same; gives Usage where the error's code is "usage" (an option is missing), else Unreadable.
int complain(const Error& error);
/// The same for a passphrase that cannot be had; what complain() is given afterwards of a key that therefore cannot be
/// read is not told as well.
int complainOfPassphrase(const Error& error);
/// Complains that standard output does not take what was printed; gives Unreadable.
int complainOfOutput();
/// The names that differ from this one in few letters, the nearest first, at most five; empty: none is near.
[[nodiscard]] std::vector<std::string> namesNear(const std::string& name, const std::vector<std::string>& known);
/// Says that there is no such command below the one that was named last, and which ones are near; gives Usage.
int complainOfCommand(const CLI::App& app, const std::string& name);
/// Says what is wrong with the command line as a whole: what excludes or needs something else, comes twice, or lacks
/// its value. Gives Usage.
int complainOfParse(const CLI::ParseError& error);
/// Says which words of the command line nobody asked for, options by name and never with what may be their value: that
/// may be a secret. Gives Usage.
int complainOfExtras(const std::vector<std::string>& words);
/// Usage, and says so, where an option or argument of the commands that were parsed is an empty text: what was left
/// empty in a script is not what was meant, and is never passed over. Else Fine.
int complainOfEmptyValues(const CLI::App& app);
/// A plain message for a person, on standard error.
void say(const QString& message);

} // namespace ad::cli

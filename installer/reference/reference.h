// The command line as data, read from the program's own table of commands, and the texts that are made of it: the
// commands' part of the manual page, and completions for three shells. So neither can name what is not there, nor
// leave out what is.
#pragma once

#include <string>
#include <vector>

namespace ad::reference {

struct Option {
    std::vector<std::string> names;  ///< with their dashes, the long one first
    std::string argument;            ///< "FILE", "TIME", …; empty: takes none
    std::string about;               ///< one line
    std::vector<std::string> values; ///< what the argument can be, where that is a closed list
    bool positional = false;
};

struct Command {
    std::string path; ///< "key jwks"; empty: the program itself
    std::string about;
    std::vector<Option> options;
    std::vector<std::string> subcommands; ///< names, sorted as the program lists them
};

/// Every command and subcommand, the program itself first.
[[nodiscard]] std::vector<Command> commandLine();

/// `page` (man(7)), with the line @COMMANDS@ replaced by a section a command, and @VERSION@ by the version.
[[nodiscard]] std::string manPage(const std::string& page, const std::vector<Command>& commands);
[[nodiscard]] std::string bashCompletion(const std::vector<Command>& commands);
[[nodiscard]] std::string zshCompletion(const std::vector<Command>& commands);
[[nodiscard]] std::string fishCompletion(const std::vector<Command>& commands);

} // namespace ad::reference

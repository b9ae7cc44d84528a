// What --help prints: readable in 80 columns.
#pragma once

#include <CLI/CLI.hpp>

namespace ad::cli {

/// Breaks every line at the width of the terminal (80 columns where there is none), and says which values an option
/// takes behind what it does.
class Help : public CLI::Formatter {
  public:
    std::string make_description(const CLI::App* app) const override;
    std::string make_footer(const CLI::App* app) const override;
    std::string make_subcommand(const CLI::App* command) const override;
    std::string make_option(const CLI::Option* option, bool positional) const override;
};

} // namespace ad::cli

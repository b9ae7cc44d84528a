// assertion-doctor-cli: finds the command and lets it run.
#include "cli/command.h"

#include <iostream>

int main(int argc, char** argv) {
    CLI::App app{"Explains why a token server answers invalid_client", "assertion-doctor-cli"};
    app.set_version_flag("--version", std::string("assertion-doctor-cli ") + AD_VERSION);
    app.require_subcommand(1);
    std::function<int()> chosen;
    for (const ad::cli::Command& command : ad::cli::commands()) {
        CLI::App* sub = app.add_subcommand(command.name, command.about);
        auto run = command.setUp(*sub);
        sub->callback([run, &chosen] { chosen = run; });
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        // --help and --version end here too, with 0; everything else is a matter of usage.
        return app.exit(e, std::cout, std::cerr) == 0 ? ad::cli::Fine : ad::cli::Usage;
    }
    return chosen ? chosen() : ad::cli::Usage;
}

// assertion-doctor-cli: finds the command and lets it run.
#include "base/dumps.h"
#include "base/language.h"
#include "base/memory.h"
#include "cli/command.h"
#include "cli/help.h"

#include <QCoreApplication>
#include <algorithm>
#include <iostream>
#include <string_view>

namespace {

/// What was printed is there, or it is told: a result that was cut by a full disk is none.
int printed(int code) {
    if (std::cout.flush())
        return code;
    return ad::cli::complainOfOutput();
}

} // namespace

int main(int argc, char** argv) {
    ad::keepOutOfDumps();
    (void)ad::wipesWhatIsFreed();                   // linked in by being named
    const QCoreApplication application(argc, argv); // translations need one
    // JSON is for programs: it says the same in every country.
    const bool forPrograms =
        std::any_of(argv, argv + argc, [](const char* word) { return std::string_view(word) == "--json"; });
    ad::speak(forPrograms ? QStringLiteral("en") : QString());
    CLI::App app{"Explains why a token server answers invalid_client", "assertion-doctor-cli"};
    app.formatter(std::make_shared<ad::cli::Help>()); // the commands take it over
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
    } catch (const CLI::RequiredError& e) {
        // The library only says that a command is missing: it may be misspelt.
        if (const auto words = app.remaining(true); !words.empty() && !words.front().starts_with('-'))
            return ad::cli::complainOfCommand(app, words.front());
        return app.exit(e, std::cout, std::cerr) == 0 ? printed(ad::cli::Fine) : ad::cli::Usage;
    } catch (const CLI::ExtrasError&) {
        return ad::cli::complainOfExtras(app.remaining(true));
    } catch (const CLI::Success& e) {
        (void)app.exit(e, std::cout, std::cerr); // --help, --version
        return printed(ad::cli::Fine);
    } catch (const CLI::ParseError& e) {
        return ad::cli::complainOfParse(e);
    }
    if (const int code = ad::cli::complainOfEmptyValues(app); code != ad::cli::Fine)
        return code;
    return chosen ? printed(chosen()) : ad::cli::Usage;
}

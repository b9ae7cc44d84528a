#include "cli/command.h"

#include "cli/terminal.h"
#include "cli/tr.h"
#include <algorithm>
#include <iostream>
#include <numeric>

namespace ad::cli {
namespace {

std::vector<Command>& registry() {
    static std::vector<Command> all;
    return all;
}

bool passphraseMissing = false; ///< and told

/// Without what a terminal acts on: messages name files and options, which hold whatever was typed. The line feeds
/// before commands stay.
QString harmless(const QString& message) {
    QStringList lines = message.split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = shown(utf8(line), 0);
    return lines.join(QLatin1Char('\n'));
}

/// How many letters have to be added, left out or changed to make one of the other (Levenshtein).
std::size_t lettersBetween(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t corner = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = corner + (a[i] == b[j] ? 0 : 1);
            corner = std::exchange(row[j + 1], std::min({changed, row[j] + 1, row[j + 1] + 1}));
        }
    }
    return row.back();
}

} // namespace

std::vector<std::string> namesNear(const std::string& name, const std::vector<std::string>& known) {
    std::vector<std::pair<std::size_t, std::string>> near;
    // Names are short: what is longer cannot be near one.
    if (name.size() > 80)
        return {};
    for (const std::string& one : known)
        if (const std::size_t letters = lettersBetween(name, one); letters <= std::max<std::size_t>(2, one.size() / 3))
            near.emplace_back(letters, one);
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (const auto& [letters, one] : near)
        if (names.size() < 5)
            names.push_back(one);
    return names;
}

int complainOfCommand(const CLI::App& app, const std::string& name) {
    const CLI::App* last = &app;
    while (!last->get_subcommands().empty())
        last = last->get_subcommands().back();
    std::vector<std::string> known;
    for (const CLI::App* one : last->get_subcommands([](const CLI::App*) { return true; }))
        known.push_back(one->get_name());
    QStringList near;
    for (const std::string& one : namesNear(name, known))
        near << text(one);
    return complain(
        {"not_recognised", Tr::tr("There is no command of that name."), shown(name, 60),
         near.isEmpty() ? Tr::tr("See --help.") : Tr::tr("Near to it: %1.").arg(near.join(QLatin1String(", ")))},
        Usage);
}

int complainOfParse(const CLI::ParseError& error) {
    const QString said = text(error.what());
    const auto refuse = [](const QString& what, const QString& where, const QString& todo) {
        return complain({"usage", what, where, todo}, Usage);
    };
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr)
        return refuse(Tr::tr("These two do not go together."),
                      said.section(QLatin1String(" excludes "), 0, 0) + QLatin1String(", ") +
                          said.section(QLatin1String(" excludes "), 1),
                      Tr::tr("Leave one of them out."));
    if (dynamic_cast<const CLI::RequiresError*>(&error) != nullptr) {
        const QString other = said.section(QLatin1String(" requires "), 1);
        return refuse(Tr::tr("This says something only beside %1.").arg(other),
                      said.section(QLatin1String(" requires "), 0, 0), Tr::tr("Give %1 as well.").arg(other));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        const QString option = said.section(QLatin1Char(':'), 0, 0);
        if (said.contains(QLatin1String("At Most")))
            return refuse(Tr::tr("This was given more than once."), option, Tr::tr("Give it once."));
        if (said.endsWith(QLatin1String(" missing")))
            return refuse(Tr::tr("Its value is missing."), option, Tr::tr("Write the value behind it."));
    }
    return refuse(said.endsWith(QLatin1Char('.')) ? said : said + QLatin1Char('.'), {}, Tr::tr("See --help."));
}

int complainOfExtras(const std::vector<std::string>& words) {
    QStringList options;
    bool passphrase = false;
    for (const std::string& word : words)
        if (word.size() > 1 && word.starts_with('-')) {
            // What stands behind the name may be a secret: "-psecret", "--pass=secret", a whole key.
            constexpr std::string_view name = "-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
            options << shown(word.substr(0, word.starts_with("--") ? word.find_first_not_of(name) : 2), 60);
            passphrase = passphrase || word.starts_with("--pass");
        }
    if (options.isEmpty())
        return complain(
            {"not_recognised", Tr::tr("There are more arguments than this command takes."), {}, Tr::tr("See --help.")},
            Usage);
    return complain({"not_recognised", Tr::tr("There is no such option here."), options.join(QLatin1String(", ")),
                     passphrase ? Tr::tr("A passphrase is never an argument, because others can read those: use "
                                         "--passphrase-file or --passphrase-env.")
                                : Tr::tr("See --help.")},
                    Usage);
}

int complainOfEmptyValues(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        const auto& values = option->results();
        if (std::any_of(values.begin(), values.end(), [](const std::string& value) { return value.empty(); }))
            return complain({"usage", Tr::tr("An empty value was given."), text(option->get_name()),
                             Tr::tr("Give a value, or leave it out. In a script: is the variable set?")},
                            Usage);
    }
    for (const CLI::App* sub : app.get_subcommands())
        if (const int code = complainOfEmptyValues(*sub); code != Fine)
            return code;
    return Fine;
}

RegisterCommand::RegisterCommand(Command command) {
    auto& all = registry();
    const auto at = std::lower_bound(all.begin(), all.end(), command.name,
                                     [](const Command& c, const std::string& name) { return c.name < name; });
    all.insert(at, std::move(command));
}

const std::vector<Command>& commands() { return registry(); }

int complain(const Error& error, int code) {
    if (passphraseMissing && error.code == "key_unreadable")
        return code;
    const Terminal terminal(stderr);
    const Error seen{error.code, harmless(error.what), shown(utf8(error.where), 0), harmless(error.todo)};
    std::cerr << utf8(terminal.wrapped(terminal.painted(Role::Fail, QStringLiteral("error: ")) + seen.toText(), 0, 2))
              << std::flush;
    return code;
}

int complain(const Error& error) { return complain(error, error.code == "usage" ? Usage : Unreadable); }

int complainOfPassphrase(const Error& error) {
    const int code = complain(error, Unreadable);
    passphraseMissing = true;
    return code;
}

int complainOfOutput() {
    return complain({"file_write_failed",
                     Tr::tr("Standard output cannot be written."),
                     {},
                     Tr::tr("Check the free space where it goes.")});
}

void say(const QString& message) {
    const Terminal terminal(stderr);
    std::cerr << utf8(terminal.wrapped(harmless(message))) << std::flush;
}

} // namespace ad::cli

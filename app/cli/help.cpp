#include "cli/help.h"

#include "base/error.h"
#include "cli/terminal.h"
#include <QStringList>

namespace ad::cli {
namespace {

/// Where what something does begins.
constexpr int column = 30;

/// Lines as they are, but none too long; of one with a gap in it ("name     what") the rest stands under the gap's end.
std::string lines(const std::string& written) {
    const Terminal t(stdout);
    QString out;
    for (const QString& line : text(written).split(QLatin1Char('\n'))) {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == QLatin1Char(' '))
            ++indent;
        qsizetype hanging = indent;
        if (const auto gap = line.indexOf(QLatin1String("  "), indent); gap >= 0) {
            hanging = gap;
            while (hanging < line.size() && line.at(hanging) == QLatin1Char(' '))
                ++hanging;
        }
        out += t.wrapped(line.mid(indent), static_cast<int>(indent), static_cast<int>(hanging));
    }
    return utf8(out);
}

/// "  name            what", or the name on a line of its own where it is long.
std::string entry(const QString& name, const QString& what) {
    const Terminal t(stdout);
    if (columns(name) > column - 4)
        return utf8(t.wrapped(name, 2, 6) + t.wrapped(what, column, column));
    return utf8(t.wrapped(name.leftJustified(column - 2) + what, 2, column));
}

/// What the library says of the values of an option, in words: "{a,b}" and "INT in [0 - 9]".
QString values(const QString& said) {
    if (said.startsWith(QLatin1Char('{')) && said.endsWith(QLatin1Char('}')))
        return QLatin1String(" (") + said.mid(1, said.size() - 2).split(QLatin1Char(',')).join(QLatin1String(", ")) +
               QLatin1Char(')');
    const auto from = said.indexOf(QLatin1String(" in ["));
    if (from >= 0 && said.endsWith(QLatin1Char(']')))
        return QLatin1String(" (") +
               said.mid(from + 5, said.size() - from - 6).replace(QLatin1String(" - "), QLatin1String(" to ")) +
               QLatin1Char(')');
    return said.isEmpty() ? QString() : QLatin1String(" (") + said + QLatin1Char(')');
}

} // namespace

std::string Help::make_description(const CLI::App* app) const {
    return app->get_description().empty() ? std::string() : lines(app->get_description());
}

std::string Help::make_footer(const CLI::App* app) const {
    return app->get_footer().empty() ? std::string() : lines(app->get_footer());
}

std::string Help::make_subcommand(const CLI::App* command) const {
    return entry(text(command->get_name()), text(command->get_description()));
}

std::string Help::make_option(const CLI::Option* option, bool positional) const {
    QString name = text(make_option_name(option, positional));
    QString what = text(option->get_description());
    if (option->get_type_size() != 0) {
        const QString type = text(option->get_type_name());
        const auto colon = type.indexOf(QLatin1Char(':'));
        if (const QString kind = type.left(colon); !positional && !kind.isEmpty())
            name += QLatin1Char(' ') + kind;
        if (colon >= 0)
            what += values(type.mid(colon + 1));
        if (option->get_expected_max() >= CLI::detail::expected_max_vector_size)
            name += QLatin1String(" ...");
    }
    if (option->get_required())
        what += QLatin1String(" (required)");
    for (const CLI::Option* needed : option->get_needs())
        what += QLatin1String("; needs ") + text(needed->get_name());
    return entry(name, what);
}

} // namespace ad::cli

#include "reference.h"

#include "cli/command.h"

#include <map>

namespace ad::reference {
namespace {

// CLI11 knows the type of an argument, but not what it stands for.
const std::map<std::string, std::string>& argumentNames() {
    static const std::map<std::string, std::string> names{
        {"--aud", "URL"},
        {"--ca-file", "FILE"},
        {"--ca-out", "FILE"},
        {"--case", "FILE"},
        {"--client-id", "ID"},
        {"--cn", "NAME"},
        {"--data-dir", "DIR"},
        {"--every", "SECONDS"},
        {"--fhir-base", "URL"},
        {"--fhir-base-url", "URL"},
        {"--jwks-url", "URL"},
        {"--key", "FILE"},
        {"--kid", "ID"},
        {"--lifetime", "SECONDS"},
        {"--out", "FILE"},
        {"--passphrase-env", "NAME"},
        {"--passphrase-file", "FILE"},
        {"--port", "PORT"},
        {"--profile", "NAME"},
        {"--propagation", "SECONDS"},
        {"--register", "ID=FILE"},
        {"--registered", "FILE"},
        {"--save-case", "FILE"},
        {"--scope", "SCOPES"},
        {"--server", "URL"},
        {"--subject", "NAME"},
        {"--timeout", "SECONDS"},
        {"--token-endpoint", "URL"},
        {"file", "FILE"},
    };
    return names;
}

/// "TEXT:{sandbox,production}", as CLI11 writes the type of an option that is one of a list.
std::vector<std::string> valuesOf(const std::string& type) {
    const std::size_t open = type.find('{');
    const std::size_t close = type.rfind('}');
    std::vector<std::string> values;
    if (open == std::string::npos || close == std::string::npos || close < open)
        return values;
    std::size_t begin = open + 1;
    while (begin <= close) {
        const std::size_t end = std::min(type.find(',', begin), close);
        values.push_back(type.substr(begin, end - begin));
        begin = end + 1;
    }
    return values;
}

std::string argumentOf(const std::string& name, const std::string& type) {
    if (const auto known = argumentNames().find(name); known != argumentNames().end())
        return known->second;
    if (name.ends_with("-at") || name == "--now" || name == "--until")
        return "TIME";
    if (type.starts_with("INT") || type.starts_with("UINT") || type.starts_with("FLOAT"))
        return "NUMBER";
    return "VALUE";
}

Option read(const CLI::Option& from) {
    Option option;
    option.positional = from.get_positional();
    option.about = from.get_description();
    option.values = valuesOf(from.get_type_name());
    for (const std::string& name : from.get_lnames())
        option.names.push_back("--" + name);
    for (const std::string& name : from.get_snames())
        option.names.push_back("-" + name);
    if (option.positional) {
        const std::string& name = from.get_name(true);
        option.names = {name};
        option.argument = name == "file" ? "FILE" : name;
        for (char& c : option.argument)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    } else if (from.get_items_expected_max() > 0) {
        option.argument = argumentOf(option.names.front(), from.get_type_name());
    }
    return option;
}

// CLI11 gives const options of a const app only.
void collect(const CLI::App& app, const std::string& path, std::vector<Command>& out) {
    Command command{path, app.get_description(), {}, {}};
    for (const CLI::Option* option : app.get_options())
        if (!option->get_group().empty())
            command.options.push_back(read(*option));
    const auto subcommands = app.get_subcommands([](const CLI::App*) { return true; });
    for (const CLI::App* sub : subcommands)
        if (!sub->get_group().empty())
            command.subcommands.push_back(sub->get_name());
    out.push_back(std::move(command));
    for (const CLI::App* sub : subcommands)
        if (!sub->get_group().empty())
            collect(*sub, path.empty() ? sub->get_name() : path + ' ' + sub->get_name(), out);
}

} // namespace

std::vector<Command> commandLine() {
    CLI::App app{"Explains why a token server answers invalid_client", "assertion-doctor-cli"};
    app.set_version_flag("--version", std::string(AD_VERSION));
    std::vector<std::function<int()>> kept; // the values that the options write to live in them
    for (const cli::Command& command : cli::commands())
        kept.push_back(command.setUp(*app.add_subcommand(command.name, command.about)));
    std::vector<Command> out;
    collect(app, {}, out);
    return out;
}

} // namespace ad::reference

#include "reference.h"

namespace ad::reference {
namespace {

/// Text for man(7): a dash that is typed is no hyphen, and a line may not begin with a control character.
std::string roff(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n'))
            out += std::string("\\&") + c;
        else
            out += c;
    }
    return out;
}

std::string heading(const Option& option) {
    std::string out;
    for (const std::string& name : option.names) {
        if (!out.empty())
            out += ", ";
        out += option.positional ? "\\fI" + roff(option.argument) + "\\fR" : "\\fB" + roff(name) + "\\fR";
    }
    if (!option.positional && !option.argument.empty())
        out += " \\fI" + roff(option.argument) + "\\fR";
    return out;
}

std::string sections(const std::vector<Command>& commands) {
    std::string out;
    for (const Command& command : commands) {
        if (command.path.empty())
            continue;
        out += ".SS " + roff(command.path) + '\n' + roff(command.about) + ".\n";
        for (const Option& option : command.options) {
            if (option.names.front() == "--help")
                continue;
            out += ".TP\n" + heading(option) + '\n' + roff(option.about) + ".\n";
            if (option.values.empty())
                continue;
            std::string values;
            for (const std::string& value : option.values)
                values += (values.empty() ? "" : ", ") + value;
            out += "One of: " + roff(values) + ".\n";
        }
    }
    return out;
}

void replace(std::string& text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string manPage(const std::string& page, const std::vector<Command>& commands) {
    std::string out = page;
    replace(out, "@COMMANDS@\n", sections(commands));
    replace(out, "@VERSION@", AD_VERSION);
    return out;
}

} // namespace ad::reference

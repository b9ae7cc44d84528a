#include "reference.h"

#include <algorithm>

namespace ad::reference {
namespace {

const std::string program = "assertion-doctor-cli";

std::string joined(const std::vector<std::string>& words, const std::string& between = " ") {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : between) + word;
    return out;
}

/// `text` in single quotes; what ends them, and the characters of `special`, is written so that it stays text.
std::string quoted(const std::string& text, const std::string& special, const std::string& quote) {
    std::string out;
    for (const char c : text) {
        if (c == '\'')
            out += quote;
        else if (special.find(c) != std::string::npos)
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out;
}

/// Every way to a command as `the way so far` blank `the next word`: " key", "key jwks".
std::vector<std::string> ways(const std::vector<Command>& commands) {
    std::vector<std::string> out;
    for (const Command& command : commands)
        for (const std::string& sub : command.subcommands)
            out.push_back('"' + command.path + ' ' + sub + '"');
    return out;
}

bool takesFile(const Option& option) {
    return option.values.empty() && option.argument.find("FILE") != std::string::npos;
}

std::string functionName(const std::string& path) {
    std::string out = "_" + program + (path.empty() ? "" : "_" + path);
    std::replace(out.begin(), out.end(), '-', '_');
    std::replace(out.begin(), out.end(), ' ', '_');
    return out;
}

} // namespace

std::string bashCompletion(const std::vector<Command>& commands) {
    std::string arguments;
    std::string words;
    for (const Command& command : commands) {
        std::vector<std::string> all = command.subcommands;
        bool file = false;
        for (const Option& option : command.options) {
            if (option.positional) {
                file = file || takesFile(option);
                continue;
            }
            all.insert(all.end(), option.names.begin(), option.names.end());
            if (option.argument.empty())
                continue;
            std::vector<std::string> here;
            for (const std::string& name : option.names)
                here.push_back('"' + command.path + ':' + name + '"');
            arguments += "    " + joined(here, " | ") + ") ";
            if (!option.values.empty())
                arguments += "values=\"" + joined(option.values) + '"';
            else if (takesFile(option))
                arguments += "files=default";
            else if (option.argument == "DIR")
                arguments += "files=dirnames";
            else
                arguments += ":";
            arguments += " ;;\n";
        }
        words +=
            "    \"" + command.path + "\") values=\"" + joined(all) + "\"" + (file ? " files=default" : "") + " ;;\n";
    }
    return "# bash completion for " + program + R"(
_assertion_doctor_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} path= values= files= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$path ${COMP_WORDS[i]}" in
        )" +
           joined(ways(commands), " | ") + R"()
            path="${path:+$path }${COMP_WORDS[i]}"
            ;;
        esac
    done
    COMPREPLY=()
    case "$path:${COMP_WORDS[COMP_CWORD - 1]}" in
)" + arguments +
           R"(    *)
        case $path in
)" + words +
           R"(        esac
        [[ $current == -* || -z $files ]] && files=
        ;;
    esac
    [[ -z $files ]] || compopt -o "$files" 2>/dev/null
    [[ -z $values ]] || mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
}
complete -F _assertion_doctor_cli )" +
           program + '\n';
}

std::string zshCompletion(const std::vector<Command>& commands) {
    const auto text = [](const std::string& about) { return quoted(about, "\\[]:", "'\\''"); };
    std::string out = "#compdef " + program + "\n# zsh completion for " + program + "\n";
    for (const Command& command : commands) {
        out += '\n' + functionName(command.path) + "() {\n";
        if (!command.subcommands.empty()) {
            out += "    local curcontext=$curcontext state line ret=1\n    local -a commands=(\n";
            for (const std::string& sub : command.subcommands) {
                const std::string path = command.path.empty() ? sub : command.path + ' ' + sub;
                const auto found = std::find_if(commands.begin(), commands.end(),
                                                [&](const Command& other) { return other.path == path; });
                out += "        '" + sub + ':' + text(found->about) + "'\n";
            }
            out += "    )\n";
        }
        out += std::string("    _arguments") + (command.subcommands.empty() ? "" : " -C");
        for (const Option& option : command.options) {
            const std::string what = option.argument + ':' +
                                     (!option.values.empty()     ? '(' + joined(option.values) + ')'
                                      : takesFile(option)        ? "_files"
                                      : option.argument == "DIR" ? "_files -/"
                                                                 : "");
            if (option.positional) {
                out += " \\\n        '::" + what + '\'';
                continue;
            }
            const std::string names = joined(option.names);
            const std::string spelt =
                option.names.size() > 1 ? "'(" + names + ")'{" + joined(option.names, ",") + "}'" : '\'' + names;
            out += " \\\n        " + spelt + '[' + text(option.about) + ']' +
                   (option.argument.empty() ? "" : ':' + what) + '\'';
        }
        if (!command.subcommands.empty()) {
            out += " \\\n        '1: :->command' \\\n        '*:: :->rest' && ret=0\n    case $state in\n"
                   "    command) _describe command commands && ret=0 ;;\n    rest)\n        case $line[1] in\n";
            for (const std::string& sub : command.subcommands)
                out += "        " + sub + ") " + functionName(command.path.empty() ? sub : command.path + ' ' + sub) +
                       " && ret=0 ;;\n";
            out += "        esac\n        ;;\n    esac\n    return ret";
        }
        out += "\n}\n";
    }
    return out + '\n' + functionName({}) + " \"$@\"\n";
}

std::string fishCompletion(const std::vector<Command>& commands) {
    const auto text = [](const std::string& about) { return quoted(about, "\\", "\\'"); };
    std::string out = "# fish completion for " + program + R"(
function __assertion_doctor_cli_at --description 'Whether the words so far lead to this command'
    set -l words (commandline -opc)
    set -e words[1]
    set -l path
    for word in $words
        switch "$path $word"
            case )" + joined(ways(commands)) +
                      R"(
                set path (string trim -- "$path $word")
        end
    end
    test "$path" = "$argv[1]"
end

complete -c )" + program +
                      " -f\n";
    for (const Command& command : commands) {
        const std::string begin = "complete -c " + program + " -n '__assertion_doctor_cli_at \"" + command.path + "\"'";
        for (const std::string& sub : command.subcommands) {
            const std::string path = command.path.empty() ? sub : command.path + ' ' + sub;
            const auto found = std::find_if(commands.begin(), commands.end(),
                                            [&](const Command& other) { return other.path == path; });
            out += begin + " -a " + sub + " -d '" + text(found->about) + "'\n";
        }
        for (const Option& option : command.options) {
            if (option.positional) {
                if (takesFile(option))
                    out += begin + " -F\n";
                continue;
            }
            out += begin;
            for (const std::string& name : option.names)
                out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
            if (!option.values.empty())
                out += " -x -a '" + joined(option.values) + '\'';
            else if (takesFile(option))
                out += " -r -F";
            else if (option.argument == "DIR")
                out += " -x -a '(__fish_complete_directories)'";
            else if (!option.argument.empty())
                out += " -x";
            out += " -d '" + text(option.about) + "'\n";
        }
    }
    return out;
}

} // namespace ad::reference

#include "base/json.h"
#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "diagnosis/causes.h"
#include "diagnosis/check.h"
#include <QRegularExpression>
#include <iostream>

namespace ad::cli::cmd_explain {
namespace {

void printMarkdown(const QString& markdown, const Terminal& t) {
    bool code = false;
    QString paragraph;
    int hanging = 0;
    const auto flush = [&] {
        if (!paragraph.isEmpty())
            std::cout << utf8(t.wrapped(QString(paragraph).remove(QLatin1Char('`')), 0, hanging));
        paragraph.clear();
        hanging = 0;
    };
    static const QRegularExpression source(QStringLiteral("^- \\[([^\\]]+)\\]\\((https?://[^)]+)\\)$"));
    const auto lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (const auto link = source.match(line); link.hasMatch() && !code) {
            // An address to copy stays in one piece, as a command does.
            flush();
            std::cout << utf8(t.wrapped(QLatin1String("- ") + link.captured(1), 0, 2)) << "    "
                      << utf8(t.painted(Role::Accent, link.captured(2))) << '\n';
            continue;
        }
        if (line.startsWith(QLatin1String("```"))) {
            flush();
            code = !code;
        } else if (code) {
            std::cout << "    " << utf8(t.painted(Role::Accent, line)) << '\n';
        } else if (line.startsWith(QLatin1Char('#'))) {
            flush();
            std::cout << utf8(t.wrapped(t.painted(Role::Strong, line.mid(line.indexOf(QLatin1Char(' ')) + 1))));
        } else if (line.trimmed().isEmpty()) {
            flush();
            std::cout << '\n';
        } else if (line.startsWith(QLatin1String("- "))) {
            flush();
            hanging = 2;
            paragraph = line;
        } else {
            paragraph += (paragraph.isEmpty() ? QString() : QStringLiteral(" ")) + line.trimmed();
        }
    }
    flush();
}

std::vector<std::string> allIds() {
    std::vector<std::string> ids;
    for (const auto& c : diagnosis::allCauses())
        ids.emplace_back(c.id);
    for (const auto& c : diagnosis::allChecks())
        ids.emplace_back(c.info.id);
    return ids;
}

int explain(std::string id, bool list, bool asJson) {
    if (asJson && list) {
        nlohmann::ordered_json out;
        out["schema"] = "assertion-doctor/names/1";
        out["names"] = allIds();
        std::cout << json::write(out) << std::flush;
        return Fine;
    }
    if (list) {
        for (const std::string& known : allIds())
            std::cout << known << '\n';
        return Fine;
    }
    if (id.empty())
        return complain({"not_recognised", Tr::tr("No check or cause was named."), {}, Tr::tr("See explain --list.")},
                        Usage);
    const std::string asked = id;
    const diagnosis::Explanation* e = diagnosis::explanation(id);
    if (!e) {
        // A hyphen for an underscore, or the reverse, is the usual slip.
        for (char& c : id)
            c = c == '-' ? '_' : c == '_' ? '-' : c;
        e = diagnosis::explanation(id);
    }
    if (!e) {
        QStringList near;
        for (const std::string& known : namesNear(asked, allIds()))
            near << text(known);
        return complain({"not_recognised", Tr::tr("There is no check or cause of that name."), shown(asked, 60),
                         near.isEmpty() ? Tr::tr("See explain --list.")
                                        : Tr::tr("Near to it: %1.").arg(near.join(QLatin1String(", ")))},
                        Usage);
    }
    if (asJson) {
        nlohmann::ordered_json out;
        out["schema"] = "assertion-doctor/explanation/1";
        out["id"] = id;
        out["title"] = utf8(e->title);
        out["markdown"] = utf8(e->markdown);
        std::cout << json::write(out) << std::flush;
    } else {
        printMarkdown(e->markdown.trimmed(), Terminal(stdout));
    }
    return Fine;
}

const RegisterCommand reg({"explain", "Explain a check or a cause", [](CLI::App& app) -> std::function<int()> {
                               auto id = std::make_shared<std::string>();
                               auto list = std::make_shared<bool>(false);
                               auto asJson = std::make_shared<bool>(false);
                               app.add_option("name", *id, "Check or cause, for instance key_not_propagated");
                               app.add_flag("--list", *list, "All names");
                               app.add_flag("--json", *asJson, "One JSON document on standard output");
                               return [=] { return explain(*id, *list, *asJson); };
                           }});

} // namespace
} // namespace ad::cli::cmd_explain

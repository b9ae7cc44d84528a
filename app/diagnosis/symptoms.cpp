#include "diagnosis/symptoms.h"

#include <QFile>
#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace ad::diagnosis {
namespace {

using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;

struct SymptomTable {
    Lists causes, claims;
};

SymptomTable readSymptoms() {
    QFile file(QStringLiteral(":/symptoms.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of symptoms is missing from the program.");
    const auto document = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
    if (document.is_discarded())
        qFatal("The table of symptoms is damaged.");
    return {document.at("causes").get<Lists>(), document.at("claims").get<Lists>()};
}

const SymptomTable& symptomTable() {
    static const SymptomTable t = readSymptoms();
    return t;
}

bool lists(const Lists& all, std::string_view name, std::string_view said) {
    const auto found = all.find(name);
    return found != all.end() && std::find(found->second.begin(), found->second.end(), said) != found->second.end();
}

} // namespace

bool mayShowAs(std::string_view cause, std::string_view said) {
    return cause == said || lists(symptomTable().causes, cause, said);
}

bool mayShowAs(const Finding& f, std::string_view said) {
    if (std::find(f.causes.begin(), f.causes.end(), said) != f.causes.end())
        return true;
    if (!f.causes.empty() && mayShowAs(f.causes.front(), said))
        return true;
    return f.at && f.at->in == "claims" && f.at->pointer.starts_with('/') &&
           lists(symptomTable().claims, std::string_view(f.at->pointer).substr(1), said);
}

} // namespace ad::diagnosis

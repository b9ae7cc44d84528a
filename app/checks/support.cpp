#include "checks/support.h"

#include <array>

namespace ad::checks {

QString inQuotes(std::string_view s) { return QChar(0x201C) + shown(s) + QChar(0x201D); }

QString valueText(const json::Value* v) {
    if (!v)
        return Tr::tr("absent");
    switch (v->kind) {
    case json::Kind::String:
        return v->text.empty() ? QStringLiteral("\"\"") : shown(v->text);
    case json::Kind::Array: {
        QStringList items;
        for (const auto& item : v->items)
            items << valueText(&item);
        return QLatin1Char('[') + items.join(QLatin1String(", ")) + QLatin1Char(']');
    }
    case json::Kind::Object:
        return Tr::tr("an object");
    default:
        return shown(v->text);
    }
}

bool followsSmart(const Facts& facts) {
    constexpr std::array<std::string_view, 10> ids{"generic",
                                                   "oracle-health",
                                                   "eclinicalworks",
                                                   "smart-bulk-data-server",
                                                   "smart-launcher",
                                                   "inferno-reference-server",
                                                   "inferno-client-suite",
                                                   "aidbox",
                                                   "cms-dpc",
                                                   "medplum"};
    return std::find(ids.begin(), ids.end(), facts.vendor->id) != ids.end();
}

QString clockRemark(const Facts& facts) {
    switch (facts.judgedBy) {
    case Facts::JudgedBy::ServerDate:
        return {};
    case Facts::JudgedBy::ReceivedAt:
        return Tr::tr("Judged by the clock of the asking machine, at the moment of the answer.");
    case Facts::JudgedBy::Now:
        return Tr::tr("Judged at the moment of this diagnosis: when the assertion arrived is not known.");
    }
    return {};
}

Finding with(Finding finding, std::string cause, std::string id, QString because) {
    finding.evidence.push_back({std::move(cause), std::move(id), std::move(because)});
    return finding;
}
Finding withAll(Finding finding, std::initializer_list<std::string_view> causes, const char* id,
                const QString& because) {
    for (const std::string_view cause : causes)
        finding.evidence.push_back({std::string(cause), id, because});
    return finding;
}
Finding at(Finding finding, At place) {
    finding.at = std::move(place);
    return finding;
}
Finding naming(Finding finding, std::vector<std::string> causes) {
    finding.causes = std::move(causes);
    return finding;
}
Finding keepsOpen(Finding finding) {
    finding.rulesOut = false;
    return finding;
}
Finding fixable(Finding finding) {
    finding.fixable = true;
    return finding;
}

} // namespace ad::checks

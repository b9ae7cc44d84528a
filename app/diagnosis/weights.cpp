#include "diagnosis/weights.h"

#include <QFile>
#include <nlohmann/json.hpp>

namespace ad::diagnosis {
namespace {

Weights read() {
    QFile file(QStringLiteral(":/weights.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The weights are missing from the program.");
    const auto document = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
    if (document.is_discarded())
        qFatal("The weights of the program are damaged.");
    Weights w;
    for (const auto& [vendor, causes] : document.at("priors").items())
        for (const auto& [cause, prior] : causes.items())
            w.priors[vendor][cause] = prior.get<double>();
    for (const auto& [grant, causes] : document.at("grants").items())
        for (const auto& [cause, factor] : causes.items())
            w.grants[grant][cause] = factor.get<double>();
    for (const auto& [id, row] : document.at("evidence").items()) {
        const std::string role = row.value("role", std::string());
        w.evidence[id] = {row.at("ratio").get<double>(), role == "names"         ? Ratio::Role::Names
                                                         : role == "may_name"    ? Ratio::Role::MayName
                                                         : role == "named_other" ? Ratio::Role::NamesOther
                                                         : role == "excludes"    ? Ratio::Role::Excludes
                                                         : role == "hints"       ? Ratio::Role::Hints
                                                                                 : Ratio::Role::None};
    }
    const auto& t = document.at("thresholds");
    w.veryLikely = t.at("very_likely").get<double>();
    w.likely = t.at("likely").get<double>();
    w.possible = t.at("possible").get<double>();
    w.listed = t.at("listed").get<double>();
    w.besideProof = t.at("beside_proof").get<double>();
    w.contradicted = t.at("contradicted").get<double>();
    w.namedPrior = t.at("named_prior").get<double>();
    w.seenPrior = t.at("seen_prior").get<double>();
    w.besideWords = t.at("beside_words").get<double>();
    w.mostListed = t.at("most_listed").get<std::size_t>();
    return w;
}

const TableByText<double>* tableOf(const TableByText<TableByText<double>>& tables, std::string_view name) {
    const auto found = tables.find(name);
    return found != tables.end() ? &found->second : nullptr;
}

} // namespace

Weights::Start::Start(const Weights& weights, std::string_view vendor, std::string_view grantType)
    : m_own(tableOf(weights.priors, vendor)), m_any(tableOf(weights.priors, "any")),
      m_grant(tableOf(weights.grants, grantType)) {}

double Weights::Start::of(std::string_view cause) const {
    constexpr double unnamed = 0.002; // a cause that no table names is possible, never likely by itself
    const auto in = [&](const TableByText<double>* table, double otherwise) {
        if (!table)
            return otherwise;
        const auto row = table->find(cause);
        return row != table->end() ? row->second : otherwise;
    };
    constexpr double none = -1;
    const double own = in(m_own, none);
    return (own != none ? own : in(m_any, unnamed)) * in(m_grant, 1.0);
}

Ratio Weights::ratio(std::string_view evidenceId) const {
    const auto found = evidence.find(evidenceId);
    return found != evidence.end() ? found->second : Ratio{};
}

const Weights& weights() {
    static const Weights w = read();
    return w;
}

} // namespace ad::diagnosis

#include "vendors/words.h"

#include "base/error.h"
#include "vendors/resource.h"

#include <QByteArray>
#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace ad::vendors {
namespace {

// An error text says what it says at its beginning.
constexpr std::size_t searched = 4U << 10;

struct Table {
    std::vector<WordRule> rules;
    std::vector<QRegularExpression> patterns; // compile at their first match and guard that themselves
};

const Table& table() {
    static const Table all = [] {
        Table t;
        for (const nlohmann::json& row : readResource(":/answer-words.json")) {
            t.rules.push_back({row.at("id").get<std::string>(), row.at("cause").get<std::string>(),
                               row.value("also", std::vector<std::string>())});
            t.patterns.emplace_back(ad::text(row.at("pattern").get<std::string>()),
                                    QRegularExpression::CaseInsensitiveOption);
        }
        return t;
    }();
    return all;
}

/// One way of writing for "invalid-audience", "invalid_audience" and "invalid%20audience".
QString plain(std::string_view s) {
    QString words = ad::text(std::string(s.substr(0, searched)));
    if (words.contains(QLatin1Char('%')))
        words = QString::fromUtf8(QByteArray::fromPercentEncoding(words.toUtf8()));
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.simplified();
}

} // namespace

const std::vector<WordRule>& wordRules() { return table().rules; }

const WordRule* matchWords(std::string_view text) {
    if (text.empty())
        return nullptr;
    const QString words = plain(text);
    for (std::size_t i = 0; i < table().rules.size(); ++i)
        if (table().patterns[i].match(words).hasMatch())
            return &table().rules[i];
    return nullptr;
}

} // namespace ad::vendors

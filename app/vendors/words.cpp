#include "vendors/words.h"

#include "base/error.h"
#include "vendors/resource.h"

#include <QByteArray>
#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace ad::vendors {
namespace {

// An error text says what it says at its beginning.
constexpr std::size_t searchedWords = 4U << 10;

struct WordTable {
    std::vector<WordRule> rules;
    std::vector<QRegularExpression> patterns; // compile at their first match and guard that themselves
};

const WordTable& wordTable() {
    static const WordTable all = [] {
        WordTable t;
        for (const nlohmann::json& row : readResource(":/answer-words.json")) {
            t.rules.push_back({row.at("id").get<std::string>(), row.at("cause").get<std::string>(),
                               row.value("also", std::vector<std::string>()), row.value("general", false)});
            t.patterns.emplace_back(ad::text(row.at("pattern").get<std::string>()),
                                    QRegularExpression::CaseInsensitiveOption);
        }
        return t;
    }();
    return all;
}

/// One way of writing for "invalid-audience", "invalid_audience" and "invalid%20audience".
QString plain(std::string_view s) {
    QString words = ad::text(std::string(s.substr(0, searchedWords)));
    if (words.contains(QLatin1Char('%')))
        words = QString::fromUtf8(QByteArray::fromPercentEncoding(words.toUtf8()));
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.simplified();
}

} // namespace

const std::vector<WordRule>& wordRules() { return wordTable().rules; }

const WordRule* matchWords(std::string_view text) {
    if (text.empty())
        return nullptr;
    const QString words = plain(text);
    for (std::size_t i = 0; i < wordTable().rules.size(); ++i)
        if (wordTable().patterns[i].match(words).hasMatch())
            return &wordTable().rules[i];
    return nullptr;
}

} // namespace ad::vendors

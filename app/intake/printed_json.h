// Inside of recognise.h: JSON as it is printed by languages and logs, made JSON again.
#pragma once

#include "base/json.h"
#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace ad::intake {

struct PrintedJson {
    std::string text;        ///< JSON
    json::Document document; ///< of `text`
    QString repair;          ///< what was done; empty: it was JSON
};
/// JSON; JSON within a string ({\"a\":1}); a Python or JavaScript object ({'a': None}, { a: null }); a Ruby hash
/// ({"a"=>nil}); a Java map ({a=null}). Empty: none of these.
[[nodiscard]] std::optional<PrintedJson> readPrinted(std::string_view source);

/// Whether `source` is, by its members, one of the things that intake knows.
[[nodiscard]] bool isKnownJson(std::string_view source);
/// Whether an object reports an error in members of its own, as many servers do beside OAuth's: a sentence with a code,
/// a status or a number for support ({"code":…,"detail":…}, RFC 9457, {"error":"a sentence"}).
[[nodiscard]] bool isErrorReport(const json::Value& root);

} // namespace ad::intake

// Inside of described.h: a moment as a program computes it from its clock.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ad::intake {

/// A moment by the program's clock, as the number that it becomes in a token.
struct ToldTime {
    /// How often the clock's seconds go into the number: 1 for seconds, 1000 for milliseconds.
    double perSecond = 1;
    double after = 0;  ///< what is added, in the number's own unit
    bool text = false; ///< it becomes a text, such as a date of ISO 8601
    bool operator==(const ToldTime&) const = default;
};

/// The expression that a name stands for; empty: not told.
using ResolveName = std::function<std::string(std::string_view)>;

/// Works out `Math.floor(Date.now() / 1000) + 300`, `now.Add(5 * time.Minute).Unix()`,
/// `DateTime.UtcNow.AddMinutes(5)`, `datetime.utcnow() + timedelta(minutes=5)` and the like, as Python, JavaScript,
/// Java, C#, Go, PHP and Ruby write them; nothing is run. A moment that a library writes as a number counts as seconds
/// (RFC 7519, section 2). No value: the expression is none of these, or holds something that is not told.
[[nodiscard]] std::optional<ToldTime> readToldTime(std::string_view expression, const ResolveName& resolve);
/// A length of time as token libraries take it: `'5m'`, `"1 hour"`, `300`. Seconds.
[[nodiscard]] std::optional<double> readSpan(std::string_view expression);

} // namespace ad::intake

#include "intake/told_time.h"

#include "base/ascii.h"
#include "intake/literals.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <initializer_list>
#include <utility>
#include <vector>

namespace ad::intake {
namespace {

constexpr int deepestTime = 12;

/// a + b × (the clock in seconds). A span or a plain number has no clock in it; a moment is in seconds until something
/// makes a number of it.
struct Linear {
    double clock = 0, constant = 0;
    bool moment = false; ///< a date, not yet a number
    bool text = false;
};
using TimeValue = std::optional<Linear>;

struct Mark {
    std::string_view source;
    Linear value;
};
constexpr Linear seconds{1, 0, false, false}, milliseconds{1000, 0, false, false}, date{1, 0, true, false};
// The longer ones first.
constexpr auto clocks = std::to_array<Mark>({
    {"datetime.datetime.now", date},
    {"datetime.datetime.utcnow", date},
    {"datetime.utcnow", date},
    {"datetime.now", date},
    {"dt.datetime.now", date},
    {"dt.datetime.utcnow", date},
    {"time.time", seconds},
    {"time.Now", date},
    {"System.currentTimeMillis", milliseconds},
    {"Date.now", milliseconds},
    {"new Date().getTime", milliseconds},
    {"new Date", date},
    {"Date.new", date},
    {"Clock.systemUTC().instant", date},
    {"Instant.now", date},
    {"ZonedDateTime.now", date},
    {"OffsetDateTime.now", date},
    {"LocalDateTime.now", date},
    {"DateTimeOffset.UtcNow", date},
    {"DateTimeOffset.Now", date},
    {"DateTime.UtcNow", date},
    {"DateTime.Now", date},
    {"DateTime.now", date},
    {"Time.now", date},
    {"Time.current", date},
    {"Carbon::now", date},
    {"new DateTimeImmutable", date},
    {"new DateTime", date},
    {"moment.utc", date},
    {"moment", date},
    {"dayjs", date},
    {"clock.now", date},
    {"microtime", seconds},
    {"time", seconds},
    {"_now", seconds},
});
struct Unit {
    std::string_view name;
    double seconds;
};
constexpr auto units = std::to_array<Unit>({{"milliseconds", 0.001},
                                            {"millisecond", 0.001},
                                            {"millis", 0.001},
                                            {"microseconds", 1e-6},
                                            {"seconds", 1},
                                            {"second", 1},
                                            {"secs", 1},
                                            {"sec", 1},
                                            {"minutes", 60},
                                            {"minute", 60},
                                            {"mins", 60},
                                            {"min", 60},
                                            {"hours", 3600},
                                            {"hour", 3600},
                                            {"days", 86400},
                                            {"day", 86400},
                                            {"weeks", 604800},
                                            {"week", 604800},
                                            {"s", 1},
                                            {"m", 60},
                                            {"h", 3600},
                                            {"d", 86400},
                                            {"ms", 0.001}});
// What turns a number of one kind into another, or only rounds it: its argument is its value.
constexpr auto wrappers = std::to_array<std::string_view>({"Math.floor",
                                                           "Math.round",
                                                           "Math.trunc",
                                                           "Math.ceil",
                                                           "parseInt",
                                                           "Number",
                                                           "int",
                                                           "round",
                                                           "floor",
                                                           "intval",
                                                           "long",
                                                           "Long.valueOf",
                                                           "Date.from",
                                                           "new Date",
                                                           "NumericDate.fromMilliseconds",
                                                           "EpochTime.GetIntDate",
                                                           "jwt.NewNumericDate",
                                                           "NewNumericDate",
                                                           "math.floor",
                                                           "math.ceil",
                                                           "int64",
                                                           "calendar.timegm",
                                                           "float"});
constexpr auto spans = std::to_array<Unit>({{"Duration.ofSeconds", 1},
                                            {"Duration.ofMinutes", 60},
                                            {"Duration.ofHours", 3600},
                                            {"Duration.ofDays", 86400},
                                            {"TimeSpan.FromSeconds", 1},
                                            {"TimeSpan.FromMinutes", 60},
                                            {"TimeSpan.FromHours", 3600},
                                            {"TimeSpan.FromDays", 86400},
                                            {"TimeUnit.SECONDS.toMillis", 1000},
                                            {"TimeUnit.MINUTES.toMillis", 60000},
                                            {"TimeUnit.HOURS.toMillis", 3600000},
                                            {"TimeUnit.MINUTES.toSeconds", 60},
                                            {"TimeUnit.HOURS.toSeconds", 3600}});

std::optional<double> unitOf(std::string_view name) {
    for (const Unit& u : units)
        if (sameWord(u.name, name))
            return u.seconds;
    return std::nullopt;
}

class Parser {
  public:
    Parser(std::string_view source, const ResolveName& resolve, int depth)
        : m_source(source), m_resolve(resolve), m_depth(depth) {}

    TimeValue whole() {
        auto value = sum();
        blanks();
        return value && m_at >= m_source.size() ? value : std::nullopt;
    }

  private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }
    void blanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }
    bool take(std::string_view word) {
        blanks();
        if (!m_source.substr(m_at).starts_with(word))
            return false;
        if (isName(word.back()) && isName(peek(word.size())))
            return false;
        m_at += word.size();
        return true;
    }

    TimeValue sum() {
        auto left = product();
        for (;;) {
            blanks();
            const char c = peek();
            if (!left || (c != '+' && c != '-') || peek(1) == '>')
                return left;
            ++m_at;
            const auto right = product();
            if (!right)
                return std::nullopt;
            const double sign = c == '+' ? 1 : -1;
            // JavaScript's date plus a number is a text; nobody means that.
            left->clock += sign * right->clock;
            left->constant += sign * right->constant;
            left->moment = left->moment || right->moment;
        }
    }
    TimeValue product() {
        auto left = unary();
        for (;;) {
            blanks();
            const char c = peek();
            if (!left || (c != '*' && c != '/' && c != '|'))
                return left;
            m_at += c == '|' ? 1 : peek(1) == c ? 2 : 1; // Python's //
            auto right = unary();
            if (!right)
                return std::nullopt;
            if (c == '|') { // | 0 rounds
                if (right->clock != 0 || right->constant != 0)
                    return std::nullopt;
                continue;
            }
            if (c == '/') {
                if (right->clock != 0 || right->constant == 0)
                    return std::nullopt;
                left->clock /= right->constant;
                left->constant /= right->constant;
            } else if (right->clock == 0) {
                left->clock *= right->constant;
                left->constant *= right->constant;
            } else if (left->clock == 0) {
                right->clock *= left->constant;
                right->constant *= left->constant;
                left = right;
            } else {
                return std::nullopt;
            }
            left->moment = false;
        }
    }
    TimeValue unary() {
        blanks();
        if (peek() == '+') {
            ++m_at;
            auto value = unary();
            if (value && value->moment)
                *value = number(*value, 1000); // +new Date()
            return value;
        }
        if (peek() == '-') {
            ++m_at;
            auto value = unary();
            if (value) {
                value->clock = -value->clock;
                value->constant = -value->constant;
            }
            return value;
        }
        for (const std::string_view cast : {"(int)", "(long)", "(int64)", "(double)", "(Int64)"})
            if (take(cast))
                return unary();
        auto value = primary();
        while (value && peekMember())
            value = member(*value);
        return value;
    }
    bool peekMember() {
        const auto back = m_at;
        blanks();
        if ((peek() == '.' && (std::isalpha(static_cast<unsigned char>(peek(1))) != 0)) ||
            (peek() == '-' && peek(1) == '>'))
            return true;
        m_at = back;
        return false;
    }
    static Linear number(Linear of, double unit) {
        // A moment is held in seconds; the number of another unit is so many times larger.
        return {of.clock * unit, of.constant * unit, false, false};
    }
    /// The arguments behind an open bracket, each an expression or a text; stops behind the closing bracket.
    bool arguments(std::vector<std::pair<std::string, std::string>>& out) {
        if (peek() != '(')
            return true; // a property
        ++m_at;
        int depth = 1;
        std::string part;
        const auto add = [&] {
            const auto first = part.find_first_not_of(" \t\r\n");
            if (first == std::string::npos) {
                part.clear();
                return;
            }
            part = part.substr(first, part.find_last_not_of(" \t\r\n") - first + 1);
            const auto equals = part.find('=');
            const auto colon = part.find(": ");
            const auto split = std::min(equals, colon);
            const bool named = split != std::string::npos &&
                               std::all_of(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(split),
                                           [](char c) { return isName(c); });
            out.emplace_back(named ? part.substr(0, split) : std::string(), named ? part.substr(split + 1) : part);
            part.clear();
        };
        for (; m_at < m_source.size(); ++m_at) {
            const char c = peek();
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (depth == 0) {
                ++m_at;
                add();
                return true;
            }
            if (c == ',' && depth == 1)
                add();
            else
                part += c;
        }
        return false;
    }
    [[nodiscard]] TimeValue evaluate(const std::string& source) const {
        return m_depth > deepestTime ? std::nullopt : Parser(source, m_resolve, m_depth + 1).whole();
    }
    static std::string unquoted(std::string_view text) {
        std::string out;
        for (const char c : text)
            if (c != '"' && c != '\'' && c != ' ' && c != ':')
                out += c;
        // ChronoUnit.MINUTES, time.Minute
        const auto dot = out.rfind('.');
        return dot == std::string::npos ? out : out.substr(dot + 1);
    }

    TimeValue primary() {
        blanks();
        const char c = peek();
        if (c == '(') {
            std::vector<std::pair<std::string, std::string>> inner;
            if (!arguments(inner) || inner.size() != 1)
                return std::nullopt;
            return evaluate(inner[0].second);
        }
        if (std::isdigit(static_cast<unsigned char>(c)) != 0)
            return literal();
        for (const Unit& span : spans)
            if (take(span.name))
                return spanOf(span.seconds);
        for (const std::string_view name : {"datetime.timedelta", "dt.timedelta", "timedelta"})
            if (take(name))
                return timedelta();
        if (take("time.Minute"))
            return Linear{0, 60, false, false};
        if (take("time.Second"))
            return Linear{0, 1, false, false};
        if (take("time.Hour"))
            return Linear{0, 3600, false, false};
        if (auto wrapped = wrapper())
            return *wrapped;
        for (const Mark& mark : clocks) {
            const auto back = m_at;
            if (!take(mark.source))
                continue;
            std::vector<std::pair<std::string, std::string>> given;
            const bool called = peek() == '(';
            // A variable may be called like the module.
            const bool bare = mark.source == "time" || mark.source == "moment" || mark.source == "dayjs" ||
                              mark.source == "_now" || mark.source == "microtime";
            const bool needsNew = mark.source == "new Date";
            if ((bare && !called) || !arguments(given) || (needsNew && !given.empty())) {
                m_at = back;
                continue;
            }
            return mark.value;
        }
        return named();
    }
    std::optional<TimeValue> wrapper() {
        for (const std::string_view name : wrappers) {
            const auto back = m_at;
            if (!take(name))
                continue;
            std::vector<std::pair<std::string, std::string>> given;
            if (peek() != '(' || !arguments(given) || given.empty()) {
                m_at = back;
                continue;
            }
            auto value = evaluate(given[0].second);
            if (value && (name == "new Date" || name == "Date.from" || name == "NumericDate.fromMilliseconds")) {
                // The library writes seconds again.
                if (!value->moment) {
                    value->clock /= 1000;
                    value->constant /= 1000;
                }
                value->moment = true;
            }
            return value;
        }
        return std::nullopt;
    }
    TimeValue literal() {
        std::string digits;
        while (std::isdigit(static_cast<unsigned char>(peek())) != 0 || peek() == '_' ||
               (peek() == '.' && std::isdigit(static_cast<unsigned char>(peek(1))) != 0)) {
            if (peek() != '_')
                digits += peek();
            ++m_at;
        }
        if (peek() == 'L' || peek() == 'l' || peek() == 'u')
            ++m_at;
        // 5.minutes of Ruby
        if (peek() == '.') {
            const auto back = m_at++;
            const auto unit = unitOf(word());
            if (!unit)
                m_at = back;
            else
                return Linear{0, std::strtod(digits.c_str(), nullptr) * *unit, false, false};
        }
        return Linear{0, std::strtod(digits.c_str(), nullptr), false, false};
    }
    TimeValue spanOf(double unit) {
        std::vector<std::pair<std::string, std::string>> given;
        if (!arguments(given) || given.size() != 1)
            return std::nullopt;
        auto value = evaluate(given[0].second);
        if (value)
            value->constant *= unit;
        return value && value->clock == 0 ? value : std::nullopt;
    }
    TimeValue timedelta() {
        std::vector<std::pair<std::string, std::string>> given;
        if (!arguments(given) || given.empty())
            return std::nullopt;
        Linear out;
        for (const auto& [name, source] : given) {
            const auto value = evaluate(source);
            const auto unit = name.empty() ? std::optional(86400.0) : unitOf(name);
            if (!value || !unit || value->clock != 0)
                return std::nullopt;
            out.constant += value->constant * *unit;
        }
        return out;
    }
    std::string word() {
        const auto from = m_at;
        while (isName(peek()))
            ++m_at;
        return std::string(m_source.substr(from, m_at - from));
    }
    TimeValue named() {
        const auto from = m_at;
        if (std::isalpha(static_cast<unsigned char>(peek())) == 0 && peek() != '_' && peek() != '$' && peek() != '@')
            return std::nullopt;
        ++m_at;
        while (isName(peek()))
            ++m_at;
        const auto name = m_source.substr(from, m_at - from);
        if (peek() == '(')
            return std::nullopt; // a function of its own
        const std::string source = m_resolve ? m_resolve(name) : std::string();
        return source.empty() ? std::nullopt : evaluate(source);
    }
    /// .AddMinutes(5), .plus(5, ChronoUnit.MINUTES), .Unix(), .timestamp(), …
    TimeValue member(Linear of) {
        m_at += peek() == '.' ? 1 : 2;
        const std::string name = word();
        std::vector<std::pair<std::string, std::string>> given;
        if (name.empty() || !arguments(given))
            return std::nullopt;
        const auto is = [&](std::initializer_list<std::string_view> names) {
            return std::any_of(names.begin(), names.end(), [&](std::string_view n) { return sameWord(n, name); });
        };
        if (is({"unix", "timestamp", "to_i", "getEpochSecond", "toEpochSecond", "ToUnixTimeSeconds", "getTimestamp",
                "epoch", "ToEpochTime"}))
            return of.moment || given.empty() ? number(of, 1) : TimeValue();
        if (is({"getTime", "valueOf", "unixMilli", "toEpochMilli", "ToUnixTimeMilliseconds"}))
            return of.moment ? number(of, 1000) : of;
        if (is({"toISOString", "isoformat", "toString", "format", "strftime", "to_s"})) {
            of.text = true;
            return of;
        }
        if (is({"utc", "toInstant", "toDate", "clone", "intValue", "longValue", "ToUniversalTime", "UtcDateTime",
                "DateTime", "truncatedTo", "withZoneSameInstant", "atZone", "replace", "getNumericDate"}))
            return of;
        const bool adds = name.size() > 3 && (is({"plus"}) || sameWord(name.substr(0, 3), "add") ||
                                              (name.size() > 4 && sameWord(name.substr(0, 4), "plus")));
        const bool takesOff =
            is({"minus", "sub", "subtract"}) || (name.size() > 5 && sameWord(name.substr(0, 5), "minus"));
        if (!adds && !takesOff && !is({"add"}))
            return std::nullopt;
        if (given.empty())
            return std::nullopt;
        const auto amount = evaluate(given[0].second);
        if (!amount || amount->clock != 0)
            return std::nullopt;
        double unit = 1;
        std::size_t prefix = takesOff ? (sameWord(name.substr(0, 5), "minus") ? 5 : name.size())
                             : name.size() >= 4 && sameWord(name.substr(0, 4), "plus") ? 4
                                                                                       : 3;
        const auto suffix = std::string_view(name).substr(std::min(prefix, name.size()));
        if (!suffix.empty()) {
            const auto named = unitOf(suffix);
            if (!named)
                return std::nullopt;
            unit = *named;
        } else if (given.size() > 1) {
            const auto named = unitOf(unquoted(given[1].second));
            if (!named)
                return std::nullopt;
            unit = *named;
        }
        of.constant += (takesOff ? -1 : 1) * amount->constant * unit;
        return of;
    }

    std::string_view m_source;
    const ResolveName& m_resolve;
    int m_depth;
    std::size_t m_at = 0;
};

} // namespace

std::optional<ToldTime> readToldTime(std::string_view expression, const ResolveName& resolve) {
    constexpr std::size_t longest = 400;
    if (expression.size() > longest)
        return std::nullopt;
    const auto value = Parser(expression, resolve, 0).whole();
    if (!value || value->clock <= 0)
        return std::nullopt;
    return ToldTime{value->clock, value->constant, value->text};
}

std::optional<double> readSpan(std::string_view expression) {
    std::string plain;
    for (const char c : expression)
        if (c != '"' && c != '\'' && c != ' ')
            plain += c;
    double amount = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), amount);
    if (error != std::errc() || amount <= 0)
        return std::nullopt;
    const std::string_view rest(end, static_cast<std::size_t>(plain.data() + plain.size() - end));
    if (rest.empty())
        return amount;
    const auto unit = unitOf(rest);
    return unit ? std::optional(amount * *unit) : std::nullopt;
}

} // namespace ad::intake

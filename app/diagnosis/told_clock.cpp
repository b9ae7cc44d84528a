#include "diagnosis/told_clock.h"

#include "base/error.h"
#include "diagnosis/told_times.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace ad::diagnosis {
namespace {

constexpr std::size_t searchedWords = 16U << 10;
constexpr std::int64_t perMinute = 60, perHour = 3600, perDay = 86400;

QRegularExpression clockPattern(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// A word of counting, or digits.
const QString& numbers() {
    static const QString pattern = QStringLiteral(
        R"((?<n>\d{1,4}|an?|one|two|three|five|ten|fifteen|thirty|eine[rn]?|zwei|drei|fünf|zehn|fünfzehn|dreißig|une?|deux|trois|cinq|dix|quinze|trente|una?|dos|tres|cinco|diez|treinta|uma?|dois|duas|dez|due|tre|cinque|dieci)[ -]?)"
        R"((?<u>sec\w*|seg\w*|sekunden?|s|min\w*|m|hours?|hrs?|heures?|horas?|ore|ora|stunden?|h|days?|tage?n?|jours?|d[ií]as?)\b)");
    return pattern;
}

std::optional<std::int64_t> counted(const QRegularExpressionMatch& match) {
    static constexpr std::array<std::pair<const char*, int>, 12> words{{{"tw", 2},
                                                                        {"thre", 3},
                                                                        {"thirty", 30},
                                                                        {"fifteen", 15},
                                                                        {"five", 5},
                                                                        {"ten", 10},
                                                                        {"zwei", 2},
                                                                        {"drei", 3},
                                                                        {"deux", 2},
                                                                        {"do", 2},
                                                                        {"du", 2},
                                                                        {"tr", 3}}};
    const QString n = match.captured(QStringLiteral("n")).toLower(), u = match.captured(QStringLiteral("u")).toLower();
    bool digits = false;
    std::int64_t value = n.toLongLong(&digits);
    if (!digits) {
        value = n.startsWith(QStringLiteral("treint")) || n.startsWith(QStringLiteral("trente")) ||
                        n.startsWith(QStringLiteral("dreiß"))
                    ? 30
                : n.startsWith(QStringLiteral("quinz")) || n.startsWith(QStringLiteral("fünfz")) ? 15
                : n.startsWith(QStringLiteral("fünf")) || n.startsWith(QStringLiteral("cin"))    ? 5
                : n == QStringLiteral("zehn") || n == QStringLiteral("dix") || n == QStringLiteral("dez") ||
                        n.startsWith(QStringLiteral("die"))
                    ? 10
                    : 1;
        for (const auto& [word, meaning] : words)
            if (value == 1 && n.startsWith(QLatin1String(word)))
                value = meaning;
    }
    const QChar unit = u[0];
    return value * (u.startsWith(QStringLiteral("seg")) || unit == u's'
                        ? (u.startsWith(QStringLiteral("st")) ? perHour : 1)
                    : unit == u'm'                 ? perMinute
                    : unit == u'h' || unit == u'o' ? perHour
                                                   : perDay);
}

struct Moment {
    qsizetype begin = 0, end = 0;
    std::int64_t ofDay = 0; ///< seconds
};

/// The times of day in a sentence, each behind a word such as "at".
std::vector<Moment> momentsIn(const QString& sentence) {
    static const QRegularExpression at = clockPattern(QStringLiteral(
        R"((?<!\w)(?:at|um|gegen|zu|à|a las?|a|às|alle|am)\s+(?:about |around )?)"
        R"((?:(?<night>midnight|minuit|mitternacht|medianoche|meia-noite|mezzanotte)|(?<noon>noon|midday|midi|mittag|mediod[ií]a|meio-dia|mezzogiorno))"
        R"(|(?<h>[01]?\d|2[0-3])(?:(?::|h)(?<m>[0-5]\d))?(?!\d|[.,]\d|[ -]?(?:min|sec|seg|sek|s\b|m\b|%|hours?\b|days?\b))(?:\s*(?:uhr|h\b|heures?|o.?clock))?\s*(?<part>a\.?m\b|p\.?m\b|(?:in the |morgens|nachmittags|abends|du |de l.|de la |da |di )?(?:morning|afternoon|evening|matin|soir|apr[eè]s-midi|ma[nñ]ana|tarde|noche|manhã|noite|mattina|sera)?)))"));
    std::vector<Moment> out;
    constexpr std::size_t most = 12;
    for (auto all = at.globalMatch(sentence); all.hasNext() && out.size() < most;) {
        const auto m = all.next();
        Moment moment{m.capturedStart(), m.capturedEnd(), 0};
        if (m.hasCaptured(QStringLiteral("noon"))) {
            moment.ofDay = 12 * perHour;
        } else if (m.hasCaptured(QStringLiteral("h"))) {
            std::int64_t h = m.captured(QStringLiteral("h")).toLongLong();
            static const QRegularExpression late = clockPattern(
                QStringLiteral(R"(p\.?m|afternoon|evening|soir|midi|tarde|noche|noite|sera|nachmittags|abends)"));
            const QString part = m.captured(QStringLiteral("part"));
            if (h < 12 && late.match(part).hasMatch())
                h += 12;
            else if (h == 12 && part.startsWith(u'a', Qt::CaseInsensitive))
                h = 0;
            moment.ofDay = h * perHour + m.captured(QStringLiteral("m")).toLongLong() * perMinute;
        }
        out.push_back(moment);
    }
    return out;
}

struct Act {
    qsizetype begin = 0, end = 0;
    bool sends = false, german = false;
};

std::vector<Act> actsIn(const QString& sentence) {
    static const QRegularExpression words = clockPattern(QStringLiteral(
        R"(\b(?:(?<send>sent|sends?|sending|posted|submitted|used|uses|envoyée?|envoie|utilisée?|enviad[oa]|envía|usad[oa]|inviat[oa]|usat[oa])|(?<sendDe>gesendet|geschickt|verschickt|abgeschickt|benutzt|verwendet))"
        R"(|(?<make>made|created|built|generated|signed|minted|issued|créée?|générée?|signée?|cread[oa]|generad[oa]|firmad[oa]|criad[oa]|gerad[oa]|assinad[oa]|creat[oa]|generat[oa]|firmat[oa])|(?<makeDe>erstellt|erzeugt|gebaut|signiert|unterschrieben|ausgestellt|gemacht))(?!\w))"));
    std::vector<Act> out;
    constexpr std::size_t most = 12;
    for (auto all = words.globalMatch(sentence); all.hasNext() && out.size() < most;) {
        const auto m = all.next();
        const bool sendsDe = m.hasCaptured(QStringLiteral("sendDe"));
        out.push_back({m.capturedStart(), m.capturedEnd(), sendsDe || m.hasCaptured(QStringLiteral("send")),
                       sendsDe || m.hasCaptured(QStringLiteral("makeDe"))});
    }
    return out;
}

/// The moment that belongs to an act: the nearest one behind it, in German before it, with no other act between.
const Moment* momentOfAct(const Act& act, const std::vector<Act>& acts, const std::vector<Moment>& moments) {
    constexpr qsizetype near = 60;
    const auto apart = [&](qsizetype from, qsizetype to) {
        return std::any_of(acts.begin(), acts.end(),
                           [&](const Act& other) { return other.begin >= from && other.end <= to; });
    };
    const Moment *behind = nullptr, *before = nullptr;
    for (const Moment& m : moments) {
        if (!behind && m.begin >= act.end && m.begin - act.end < near && !apart(act.end, m.begin))
            behind = &m;
        if (m.end <= act.begin && act.begin - m.end < near && !apart(m.end, act.begin))
            before = &m;
    }
    return act.german ? (before ? before : behind) : (behind ? behind : before);
}

std::optional<std::int64_t> lifeIn(const QString& text) {
    static const QRegularExpression named = clockPattern(
        QStringLiteral(
            R"(\b(?:lifetime|life ?span|life|lives?|valid(?:ity)?|expir\w*|exp|good|valable|durée(?: de vie)?|validité|validez|válid[oa]|vida|duración|validade|validità|gültig\w*|lebensdauer|laufzeit|lebt|vit)\b[^.\n]{0,24}?\b)") +
        numbers());
    static const QRegularExpression before =
        clockPattern(QStringLiteral(R"(\b)") + numbers() +
                     QStringLiteral(R"([ -](?:lifetime|validity|life|expir\w*|gültig\w*|lebensdauer|laufzeit)\b)"));
    for (const QRegularExpression* pattern : {&named, &before})
        if (const auto match = pattern->match(text); match.hasMatch())
            return counted(match);
    return std::nullopt;
}

/// "sent an hour later", "une heure plus tard".
std::optional<std::int64_t> delayIn(const QString& sentence, const std::vector<Act>& acts) {
    static const QRegularExpression later = clockPattern(
        QStringLiteral(R"(\b)") + numbers() +
        QStringLiteral(
            R"(\s*(?:later|afterwards|after (?:it was|that)|später|danach|plus tard|après|después|más tarde|depois|mais tarde|dopo|più tardi)(?!\w))"));
    constexpr qsizetype near = 40;
    for (auto all = later.globalMatch(sentence); all.hasNext();) {
        const auto m = all.next();
        for (const Act& act : acts)
            if (act.sends && (act.german || act.end <= m.capturedStart()) &&
                std::min(std::abs(m.capturedStart() - act.end), std::abs(act.begin - m.capturedEnd())) < near)
                return counted(m);
    }
    return std::nullopt;
}

bool isOnlySupposed(const QString& sentence) {
    static const QRegularExpression supposed = clockPattern(QStringLiteral(
        R"(\b(?:if|whether|would|could|might|should|suppose\w*|e\.g\.|wenn|falls|würde|könnte|podría)\b|\?)"));
    return supposed.match(sentence).hasMatch();
}

/// Whether a sentence speaks of an assertion, and of nothing else that has a life of its own.
bool isOfAssertion(const QString& sentence) {
    static const QRegularExpression assertion = clockPattern(
        QStringLiteral(R"(\b(?:assertions?|aserci[oó]n|asserç[aã]o|asserzione|jwts?|jws|tokens?|jetons?)\b)"));
    static const QRegularExpression other = clockPattern(QStringLiteral(
        R"(\baccess[ _-]?tokens?\b|\brefresh|\bjetons? d.acc|\btokens? d[ei] acc?es|\bzugriffs-?token|\bsession|\bcookie|\bcertificat|\bzertifikat)"));
    return assertion.match(sentence).hasMatch() && !other.match(sentence).hasMatch();
}

bool isLateInLine(const QString& text) {
    static const QRegularExpression ofAssertion = clockPattern(QStringLiteral(R"(\b(?:assertion|jwt|exp|iat)\b)"));
    static const QRegularExpression ofOther =
        clockPattern(QStringLiteral(R"(access[ _-]?token|refresh|session|certificate|cookie|\bcert\b)"));
    constexpr qsizetype longest = 400;
    for (const QString& line : text.split(u'\n'))
        if (line.size() <= longest && ofAssertion.match(line).hasMatch() && !ofOther.match(line).hasMatch() &&
            !isOnlySupposed(line) && compareToldTimes(utf8(line)) == ToldTimes::Late)
            return true;
    return false;
}

} // namespace

bool tellsSentAfterItsEnd(std::string_view words) {
    const QString text = ad::text(std::string(words.substr(0, searchedWords)));
    if (isLateInLine(text))
        return true;
    const auto life = lifeIn(text);
    if (!life)
        return false;
    static const QRegularExpression ends(QStringLiteral(R"(\n\s*\n|[!?](?=\s)|\.(?=\s+[A-ZÀ-Ý]))"));
    // Made in one sentence, sent in the next.
    const QStringList sentences = text.split(ends);
    std::optional<std::int64_t> made;
    bool spokenOf = false; // "It is sent …": the assertion of the sentence before
    constexpr std::int64_t nearlyADay = 20 * perHour;
    for (const QString& sentence : sentences) {
        if (isOnlySupposed(sentence))
            continue;
        static const QRegularExpression it =
            clockPattern(QStringLiteral(R"(^\W*(?:it|this|es|das|er|il|elle|lo|la|se|then|dann|puis)\b)"));
        spokenOf = isOfAssertion(sentence) || (spokenOf && it.match(sentence).hasMatch());
        if (!spokenOf)
            continue;
        const auto moments = momentsIn(sentence);
        const auto acts = actsIn(sentence);
        if (const auto delay = delayIn(sentence, acts); delay && *delay > *life)
            return true;
        for (const Act& act : acts) {
            const Moment* moment = momentOfAct(act, acts, moments);
            if (!moment)
                continue;
            if (!act.sends) {
                made = moment->ofDay;
                continue;
            }
            const std::int64_t after = made ? (moment->ofDay - *made + perDay) % perDay : 0;
            if (after > *life && after < nearlyADay)
                return true;
        }
    }
    return false;
}

} // namespace ad::diagnosis

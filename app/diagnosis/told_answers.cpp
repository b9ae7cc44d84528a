#include "diagnosis/told_answers.h"

#include "base/error.h"
#include "base/time.h"
#include "diagnosis/told_denied.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace ad::diagnosis {
namespace {

constexpr std::size_t longestSpoken = 64U << 10;
/// Lengths of time as they are spoken of, in seconds.
struct Spoken {
    static constexpr std::int64_t minute = 60, hour = 3600, day = 86400, week = 7 * day, month = 30 * day,
                                  year = 365 * day;
};

QRegularExpression answerPattern(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

// ---- times ----

constexpr const char* numberWords =
    R"(half an?|halben?|eine halbe|media|une demi|mezz'?\s?|a couple of|a few|several|some|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    R"(|fifteen|twenty|thirty|forty|ninety|ein(?:e[mnr]?|er)?|zwei|drei|vier|f\x{FC}nf|sechs|sieben|acht|neun|zehn|zw\x{F6}lf|ein paar|einigen|mehreren)"
    R"(|una?s?|une|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|deux|trois|quatre|cinq|six|sept|huit|dix|quelques|due|tre|quattro|cinque|sei|sette|otto|dieci)"
    R"(|uma?|dois|duas|tr\x{EA}s|quatro|sete|oito|dez|\d{1,3}(?:[.,]\d)?)";
constexpr const char* unitWords =
    R"(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)"
    R"(|segundos?|minutos?|horas?|d\x{ED}as?|semanas?|mes(?:es)?|a\x{F1}os?|secondes?|heures?|jours?|semaines?|mois|ans?|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|dias?|m\x{EA}s|anos?)";

double numberOf(const QString& written) {
    static const QHash<QString, double> known = [] {
        QHash<QString, double> out;
        const auto put = [&](double n, std::initializer_list<const char*> names) {
            for (const char* name : names)
                out.insert(QString::fromUtf8(name), n);
        };
        put(0.5, {"half a", "half an", "halben", "halbe", "eine halbe", "media", "une demi", "mezz'", "mezz"});
        put(1, {"a", "an", "one", "ein", "eine", "einem", "einen", "einer", "un", "una", "une", "um", "uma"});
        put(2, {"two", "zwei", "dos", "deux", "due", "dois", "duas", "a couple of", "ein paar", "unos", "unas"});
        put(3, {"three", "drei", "tres", "trois", "tre", "três", "a few", "some", "einigen", "quelques"});
        put(4, {"four", "vier", "cuatro", "quatre", "quattro", "quatro", "several", "mehreren"});
        put(5, {"five", "fünf", "cinco", "cinq", "cinque"});
        put(6, {"six", "sechs", "seis", "sei"});
        put(7, {"seven", "sieben", "siete", "sept", "sette", "sete"});
        put(8, {"eight", "acht", "ocho", "huit", "otto", "oito"});
        put(9, {"nine", "neun", "nueve"});
        put(10, {"ten", "zehn", "diez", "dix", "dieci", "dez"});
        put(11, {"eleven"});
        put(12, {"twelve", "zwölf"});
        put(15, {"fifteen"});
        put(20, {"twenty"});
        put(30, {"thirty"});
        put(40, {"forty"});
        put(90, {"ninety"});
        return out;
    }();
    bool isNumber = false;
    const double n = QString(written).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? n : known.value(written.simplified().toLower(), -1);
}

std::int64_t unitOf(const QString& written) {
    const QString w = written.toLower();
    const auto begins = [&](std::initializer_list<const char*> stems) {
        return std::any_of(stems.begin(), stems.end(),
                           [&](const char* stem) { return w.startsWith(QString::fromUtf8(stem)); });
    };
    // The months before the minutes ("mese", "mes"), and the years before the hours ("ora", "anno").
    if (begins({"month", "monat", "mes", "mois", "mês"}))
        return Spoken::month;
    if (begins({"min"}))
        return Spoken::minute;
    if (begins({"sec", "sek", "seg"}) && !begins({"sett"}))
        return 1;
    if (begins({"hour", "hr", "stunde", "hora", "heure", "ora", "ore"}))
        return Spoken::hour;
    if (begins({"day", "tag", "día", "dia", "jour", "giorn"}))
        return Spoken::day;
    if (begins({"week", "woche", "sem", "settiman"}))
        return Spoken::week;
    return Spoken::year;
}

QDateTime utcMoment(std::int64_t moment) { return QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc()); }

/// Noon of that day, unless it is the day of `moment` or one after it: then it is not known well enough.
std::optional<std::int64_t> noonOf(const QDate& date, std::int64_t moment) {
    if (!date.isValid() || date >= utcMoment(moment).date())
        return std::nullopt;
    return QDateTime(date, QTime(12, 0), QTimeZone::utc()).toSecsSinceEpoch();
}

int indexIn(const QString& written, std::initializer_list<const char*> stems) {
    int at = 1;
    for (const char* names : stems) {
        for (const QString& stem : QString::fromUtf8(names).split(u'|'))
            if (written.startsWith(stem, Qt::CaseInsensitive))
                return at;
        ++at;
    }
    return 0;
}

int weekdayOf(const QString& written) {
    return indexIn(written, {"mon|lun|segunda", "tue|die|mar|ter", "wed|mit|mi|mer|qua", "thu|don|jue|jeu|gio|qui",
                             "fri|fre|vie|ven|sex", "sat|sam|sáb|sab", "sun|son|dom|dim"});
}
int monthOf(const QString& written) {
    return indexIn(written, {"jan|ene|gen", "feb|fév|fev", "mar|mär", "apr|abr|avr", "may|mai|mag", "jun|juin|giu",
                             "jul|juil|lug", "aug|ago|aoû", "sep|set", "oct|okt|ott|out", "nov", "dec|dez|dic|déc"});
}

constexpr const char* monthNames =
    R"(Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|Mar(?:ch)?|M\x{E4}rz|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust)?|Sep(?:t|tember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)";

/// Every way in which a moment of the past is written.
const QRegularExpression& times() {
    static const QRegularExpression all = [] {
        const QString n = QLatin1String(numberWords), u = QLatin1String(unitWords), m = QLatin1String(monthNames);
        const QString some = QStringLiteral(R"((?:about |around |roughly |almost |nearly |over |more than |less than |)"
                                            R"(just |only |at least |exactly |like |maybe )*)");
        const QString pair = QStringLiteral(R"((?:(?<n0>%1) ?(?<u0>%2)(?:,| and|,? und| y| et| e)? )?)").arg(n, u);
        const auto one = [&](const char* name) {
            return QStringLiteral("(?<n%1>%2) ?(?<u%1>%3)").arg(QLatin1String(name), n, u);
        };
        return answerPattern(
            QStringLiteral(R"((?<!\w)(?:)") +
            // "two hours and ten minutes ago", "2 days back", "is two days old"
            some + pair + one("1") +
            QStringLiteral(
                R"((?: or so)? (?:ago|back(?! (?:to|in|from|at|and))|fa|old|before (?:this|the (?:first )?(?:request|call|attempt|test|error)))(?!\w))") +
            QStringLiteral(
                R"(|(?:vor|hace|il y a|h\x{E1}|faz) (?:etwa |ungef\x{E4}hr |ca\.? |rund |gut |knapp |genau |casi |unos |unas |m\x{E1}s de |environ |pr\x{E8}s de |cerca de |mais de )*)") +
            one("2") + QStringLiteral(R"((?!\w))") +
            // "has been registered for two weeks", "seit drei Wochen"
            QStringLiteral(
                R"(|(?:for|seit|depuis|desde hace|da) (?:about |around |over |more than |at least |the (?:last|past) |\x{FC}ber |mehr als |plus de |m\x{E1}s de )*)") +
            one("3") + QStringLiteral(R"((?!\w))") +
            QStringLiteral(
                R"(|(?<now>just now|(?:a )?moments? ago|seconds ago|gerade eben|soeben|ahora mismo|hace un momento|\x{E0} l'instant|proprio ora|agora mesmo))") +
            QStringLiteral(
                R"(|(?<before>the day before yesterday|vorgestern|anteayer|avant-hier|l'altro ieri|anteontem))") +
            QStringLiteral(
                R"(|(?<evening>last night|yesterday (?:evening|night|afternoon)|gestern (?:abend|nachmittag)))") +
            QStringLiteral(
                R"(|(?<yesterday>yesterday(?: morning)?|gestern(?: morgen| fr\x{FC}h)?|ayer|hier(?= |$|[,.)])|ieri|ontem))") +
            QStringLiteral(
                R"(|(?<week>last week|letzte(?:r)? Woche|la semana pasada|la semaine derni\x{E8}re|la settimana scorsa|(?:a )?semana passada))") +
            QStringLiteral(
                R"(|(?<month>last month|letzten Monat|el mes pasado|le mois dernier|il mese scorso|m\x{EA}s passado))") +
            QStringLiteral(
                R"(|(?<year>last year|letztes Jahr|el a\x{F1}o pasado|l'ann\x{E9}e derni\x{E8}re|l'anno scorso|ano passado))") +
            QStringLiteral(R"(|(?<iso>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?: ?(?:Z|UTC))?)?))") +
            QStringLiteral(
                R"(|(?:on |since |am |seit )?(?<d1>\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(?<m1>%1)(?:\.?,? (?<y1>20\d\d))?(?!\w))")
                .arg(m) +
            QStringLiteral(R"(|(?:on |since )?(?<m2>%1) (?<d2>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y2>20\d\d))?(?![\w:]))")
                .arg(m) +
            QStringLiteral(R"(|(?:in|since|back in|im|seit) (?:early |late |mid-?)?(?<m3>%1)(?: (?<y3>20\d\d))?(?!\w))")
                .arg(m) +
            QStringLiteral(
                R"(|(?:on|since|last|this past|am|letzten|seit|vergangenen) (?<wd>(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?!\w))") +
            QStringLiteral(
                R"(|el (?:pasado )?(?<wd2>lunes|martes|mi\x{E9}rcoles|jueves|viernes|s\x{E1}bado|domingo)(?: pasado)?(?!\w)|(?<wd3>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|(?<wd4>luned\x{EC}|marted\x{EC}|mercoled\x{EC}|gioved\x{EC}|venerd\x{EC}|sabato|domenica) scors[oa])") +
            QStringLiteral(")"));
    }();
    return all;
}

std::optional<std::int64_t> agoIn(const QRegularExpressionMatch& m, const char* number, const char* unit) {
    const double n = numberOf(m.captured(QLatin1String(number)));
    return n < 0 ? std::nullopt
                 : std::optional(std::llround(n * static_cast<double>(unitOf(m.captured(QLatin1String(unit))))));
}

std::optional<std::int64_t> dateTold(const QRegularExpressionMatch& m, const char* dayName, const char* monthName,
                                     const char* yearName, std::int64_t moment) {
    const QDate today = utcMoment(moment).date();
    const int d = *dayName ? m.captured(QLatin1String(dayName)).toInt() : 15;
    const int number = monthOf(m.captured(QLatin1String(monthName)));
    const bool hasYear = m.hasCaptured(QLatin1String(yearName));
    const QDate told(hasYear ? m.captured(QLatin1String(yearName)).toInt() : today.year(), number, d);
    const QDate past = told >= today && !hasYear ? told.addYears(-1) : told;
    return noonOf(past, moment);
}

/// The moment that is told there, seconds since 1970.
std::optional<std::int64_t> momentTold(const QRegularExpressionMatch& m, std::int64_t moment) {
    const auto has = [&](const char* name) { return m.hasCaptured(QLatin1String(name)); };
    if (has("n1")) {
        const auto main = agoIn(m, "n1", "u1");
        const auto more = has("n0") ? agoIn(m, "n0", "u0") : std::optional<std::int64_t>(0);
        return main && more ? std::optional(moment - *main - *more) : std::nullopt;
    }
    for (const auto& [number, unit] : {std::pair("n2", "u2"), std::pair("n3", "u3")})
        if (has(number)) {
            const auto ago = agoIn(m, number, unit);
            return ago ? std::optional(moment - *ago) : std::nullopt;
        }
    constexpr std::int64_t sinceEvening = 14 * Spoken::hour;
    for (const auto& [name, ago] :
         {std::pair("now", Spoken::minute), std::pair("before", 2 * Spoken::day), std::pair("evening", sinceEvening),
          std::pair("yesterday", Spoken::day), std::pair("week", Spoken::week), std::pair("month", Spoken::month),
          std::pair("year", Spoken::year)})
        if (has(name))
            return moment - ago;
    if (has("iso")) {
        QString iso = m.captured(QLatin1String("iso"));
        if (iso.size() == 10)
            return noonOf(QDate::fromString(iso, Qt::ISODate), moment);
        iso[10] = u'T';
        iso.remove(QStringLiteral("UTC")).remove(u'Z');
        const auto at = parseRfc3339(
            utf8(iso.trimmed() + (iso.trimmed().size() == 16 ? QStringLiteral(":00Z") : QStringLiteral("Z"))));
        return at && *at <= moment ? std::optional(*at) : std::nullopt;
    }
    if (has("m1"))
        return dateTold(m, "d1", "m1", "y1", moment);
    if (has("m2"))
        return dateTold(m, "d2", "m2", "y2", moment);
    if (has("m3")) {
        // A month alone says enough when it is long past.
        const auto middle = dateTold(m, "", "m3", "y3", moment);
        return middle && moment - *middle > 2 * Spoken::month ? middle : std::nullopt;
    }
    for (const char* name : {"wd", "wd2", "wd3", "wd4"})
        if (has(name)) {
            const QDate today = utcMoment(moment).date();
            int back = (today.dayOfWeek() - weekdayOf(m.captured(QLatin1String(name))) + 7) % 7;
            // Nobody calls yesterday "last Tuesday".
            static const QRegularExpression ofLast =
                answerPattern(QStringLiteral(R"(\b(?:last|past|letzten|vergangenen|pasado|dernier|scors[oa])\b)"));
            if (back == 0 || (back == 1 && ofLast.match(m.captured()).hasMatch()))
                back += 7;
            return noonOf(today.addDays(-back), moment);
        }
    return std::nullopt;
}

// ---- what was done ----

constexpr const char* keyThing =
    R"((?:public |signing |new |our |my |the |rsa |ec )*(?<!private )(?<!api )(?<!old )(?<!previous )(?:keys?(?![ -](?:vault|file|store|management|id\b))|key ?pair|public (?:key|cert\w*)|certs?|certificates?|\.?(?:pem|cer|crt)\b|jwks?(?: ?ur[li])?|key set|key url|x\.?509|Schl\x{FC}ssel|Zertifikat|clave|llave|certificad[oa]|certificat[oe]?|cl\x{E9}|chave|chiave)(?!\w))";
constexpr const char* keyDone =
    R"((?:re-?)?(?:upload(?:ed)?|regist(?:er|r)(?:ed|iert)|saved|added|published|pasted|submitted|entered|configured|hochgeladen|gespeichert|eingetragen|hinterlegt|registr\x{E9}|registr(?:amos|ad[oa]|at[oa]|ei)|sub[i\xED](?:d[oa]|mos)?|cargad[oa]|cargu\x{E9}|guard(?:\x{E9}|ad[oa])|enregistr\x{E9}e?|t\x{E9}l\x{E9}vers\x{E9}e?|charg\x{E9}e?|d\x{E9}pos\x{E9}e?|ajout\x{E9}e?|caricat[oa]|salvat[oa]|inserit[oa]|cadastr(?:ei|ad[oa])|carreg(?:uei|ad[oa])|enviei|salv(?:ei|o)))";
constexpr const char* appThing =
    R"((?:backend |smart |new |our |my |the |an? )*(?:apps?|applications?|client ids?|clients?(?! (?:library|code|secret|side|credential|software|app store))|registration|Anwendung|aplicaci\x{F3}n|aplicativo|applicazione|cliente?)(?!\w))";
constexpr const char* appDone =
    R"((?:re-?)?(?:regist(?:er|r)(?:ed|iert)|creat(?:ed)|saved|submitted|set up|onboarded|enrol?led|provisioned|happened|angelegt|erstellt|registr\x{E9}|registr(?:amos|ad[oa]|at[oa]|ei)|cre(?:\x{E9}|amos|ad[oa]|at[oa])|enregistr\x{E9}e?|cr\x{E9}\x{E9}e?|cadastr(?:ei|ad[oa])|cri(?:ei|ad[oa])))";
constexpr const char* readyDone =
    R"((?:(?:marked|set|switched|moved|promoted|flipped|changed|turned|made)\b[^.;\n]{0,40}?\bready\b|\b(?:is|was|been|became|went) ["'\x{201C}]?ready (?:for|in) (?:sandbox|production)))";

struct Event {
    qsizetype start = -1, end = -1;
    bool key = false, app = false, ready = false;
    [[nodiscard]] bool any() const { return key || app || ready; }
};

/// Either order, within a clause or two: "uploaded the key", "the key was uploaded".
QRegularExpression together(const char* thing, const char* done) {
    const QString t = QLatin1String(thing), d = QLatin1String(done);
    return answerPattern(
        QStringLiteral(R"((?<!\w)(?:%1\b[^.;\n]{0,60}?(?<!\w)%2|%2[^.;\n]{0,60}?(?<!\w)%1(?!\w)))").arg(d, t));
}

/// The last thing of each kind that is told to have been done in these words.
Event eventIn(const QString& words) {
    static const QRegularExpression
        key = together(keyThing, keyDone),
        app = together(appThing, appDone), ready = answerPattern(QLatin1String(readyDone)),
        bare = answerPattern(QStringLiteral(
            R"((?<!\w)(?:re-?)?(?:uploaded|registered|hochgeladen|registriert)(?: (?:it|them|this|that|everything|mine|ours|both|at \w+|with \w+))?\W*$)"));
    Event out;
    const auto look = [&](const QRegularExpression& pattern, bool Event::*kind) {
        for (auto all = pattern.globalMatch(words); all.hasNext();) {
            const auto one = all.next();
            out.*kind = true;
            out.start = out.start < 0 ? one.capturedStart() : std::min(out.start, one.capturedStart());
            out.end = std::max(out.end, one.capturedEnd());
        }
    };
    look(key, &Event::key);
    look(app, &Event::app);
    look(ready, &Event::ready);
    if (!out.any())
        look(bare, &Event::key);
    return out;
}

/// Whether between what was done and a time something else happens, of which that time may be.
bool happensElse(const QString& between) {
    static const QRegularExpression other = answerPattern(QStringLiteral(
        R"([;\n]|\b(?:fail\w*|error\w*|tried|try|got|gets?|getting|started|stopped|works?|worked|calls?|called|sen[dt]|request\w*|tested|reject\w*|refus\w*|ran|since|until|deploy\w*|expire[sd]?|tokens?|respon\w+|but|then|while|assertion|jwt|geht|ging|fehl\w*|seit|aber|pero|mais)\b)"));
    return other.match(between).hasMatch();
}

/// Whether a sentence tells of somebody else, of another app, of a rule, or of what the reader did.
bool isOfOthers(const QString& sentence) {
    static const QRegularExpression others = answerPattern(QStringLiteral(
        R"(\b(?:another|other|others|someone|somebody|some people|you|your|you['\x{2019}]ve|docs?|documentation|says?|said|told|tells|according|must|needs? to|typically|usually|also|even|second|different|previous|former|tried|test app|expir\w+|andere[nrs]?|otr[oa]s?|autre|altr[oa]|outr[oa])\b)"
        R"(|\bold (?:public )?(?:key|cert|app|client|registration))"));
    return others.match(sentence).hasMatch();
}

/// The clause before a place: whether nothing but a word or two stands in it.
bool beginsClause(const QString& before) {
    static const QRegularExpression breaks =
        answerPattern(QStringLiteral(R"([,;:(]|\b(?:but|and|then|so|und|aber|y|pero|et|mais|e|ma)\b)"));
    qsizetype from = 0;
    for (auto all = breaks.globalMatch(before); all.hasNext();)
        from = all.next().capturedEnd();
    constexpr qsizetype few = 2;
    return before.mid(from).split(u' ', Qt::SkipEmptyParts).size() < few;
}

/// What was said by nobody here: quoted mails, and quotations of more than a few words.
QString ownWords(const QString& words) {
    static const QRegularExpression quoted(QStringLiteral(
        R"(["\x{201C}\x{201E}\x{00AB}](?:[^"\x{201D}\x{00BB}\n]*? ){3,}[^"\x{201D}\x{00BB}\n]*?["\x{201D}\x{00BB}])")),
        wrapped(QStringLiteral(R"((?<=[\w,;)]) *\n(?=[a-z\x{E0}-\x{FF}(]))"));
    const QStringList lines = words.split(u'\n');
    const auto isQuote = [](const QString& line) { return line.startsWith(u'>'); };
    const bool mixed = std::any_of(lines.begin(), lines.end(),
                                   [&](const QString& line) { return !isQuote(line) && !line.trimmed().isEmpty(); });
    QString out;
    for (const QString& line : lines)
        if (!mixed || !isQuote(line))
            out += line + u'\n';
    return out.replace(quoted, QStringLiteral(" 0 ")).replace(wrapped, QStringLiteral(" "));
}

QStringList sentencesIn(const QString& words) {
    static const QRegularExpression sentence(QStringLiteral(R"([^\n]+?(?:[.!?](?=\s|$)|(?=\n|$)))"));
    QStringList out;
    constexpr qsizetype most = 400, longest = 1000;
    for (auto all = sentence.globalMatch(words); all.hasNext() && out.size() < most;)
        if (const QString one = all.next().captured(); one.size() <= longest)
            out << one;
    return out;
}

void keepLatest(std::optional<std::int64_t>& to, std::int64_t moment) { to = std::max(to.value_or(moment), moment); }

void timesIn(const QString& sentence, std::int64_t moment, Answers& out) {
    std::vector<QRegularExpressionMatch> told;
    for (auto all = times().globalMatch(sentence); all.hasNext();)
        told.push_back(all.next());
    qsizetype from = 0;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const qsizetype begin = told[i].capturedStart(), end = told[i].capturedEnd();
        const qsizetype next = i + 1 < told.size() ? told[i + 1].capturedStart() : sentence.size();
        const QString before = sentence.mid(from, begin - from);
        Event event = eventIn(before);
        qsizetype start = from + event.start, stop = end;
        bool fits = event.any() && !happensElse(before.mid(event.end));
        from = end;
        if (!event.any() && beginsClause(before)) {
            const QString after = sentence.mid(end, next - end);
            event = eventIn(after);
            fits = event.any() && !happensElse(after.left(event.start));
            start = begin;
            stop = end + event.end;
            if (event.any())
                from = next;
        }
        // "Ich habe den Schlüssel gestern hochgeladen": the time stands in between.
        if (!event.any()) {
            const QString around = before + sentence.mid(end, next - end);
            event = eventIn(around);
            fits = event.any() && event.start < before.size() && event.end > before.size() &&
                   !happensElse(around.mid(event.start, event.end - event.start));
            start = begin - before.size() + event.start;
            stop = end + event.end - before.size();
            if (fits)
                from = next;
        }
        // "for two weeks" says how long it has been there only of what is said to be there.
        static const QRegularExpression isThere = answerPattern(
            QStringLiteral(R"(\b(?:has|have|had|is|are|been|ist|sind|est|est\x{E1}|\x{E8})\b|['\x{2019}]s been)"));
        if (told[i].hasCaptured(QStringLiteral("n3")) && !isThere.match(before).hasMatch())
            fits = false;
        if (!fits || isOfOthers(sentence.left(stop)) || isDenied(sentence, start, stop, Negated | Asked | Supposed))
            continue;
        const auto at = momentTold(told[i], moment);
        if (!at)
            continue;
        if (event.key)
            keepLatest(out.keyRegisteredAt, *at);
        if (event.app)
            keepLatest(out.appCreatedAt, *at);
        if (event.ready)
            keepLatest(out.appMarkedReadyAt, *at);
    }
}

// ---- which, how and whether ----

/// Whether another app or another customer is spoken of, or the reader.
bool isOfAnother(const QString& sentence) {
    static const QRegularExpression another = answerPattern(QStringLiteral(
        R"(\b(?:another|other|others|some|you|your|docs?|documentation|must|usually|typically|every|each)\b)"));
    return another.match(sentence).hasMatch();
}

/// Whether one of the places where the sentences match is told as so. `byOne`: only what the person says, and not what
/// others told them.
bool isTold(const QStringList& sentences, const QRegularExpression& pattern, unsigned ways, bool byOne = true) {
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString& sentence) {
        for (auto all = pattern.globalMatch(sentence); all.hasNext();) {
            const auto one = all.next();
            if (!isDenied(sentence, one.capturedStart(), one.capturedEnd(), ways) &&
                !(byOne ? isOfOthers : isOfAnother)(sentence.left(one.capturedEnd())))
                return true;
        }
        return false;
    });
}

constexpr const char* customer =
    R"((?:customers?|hospitals?|clinics?|health systems?|organi[sz]ations?|orgs?|sites?|practices?|provider groups?|Krankenhaus|Klinik|Kunden?|Organisation|hospital|cl\x{ED}nica|cliente|organizaci\x{F3}n|h\x{F4}pital|clinique|ospedale|clinica))";

void keyWayIn(const QStringList& sentences, Answers& out) {
    static const QRegularExpression upload = answerPattern(QStringLiteral(
        R"(\b(?:upload(?:ed)?|pasted|hochgeladen|sub[i\x{ED}](?:d[oa]|mos)?|cargad[oa]|t\x{E9}l\x{E9}vers\x{E9}e?|caricat[oa]|carreg(?:uei|ad[oa]))\b[^.;\n]{0,50}?(?<!private )\b(?:public (?:key|cert\w*)|keys?(?! set)|certs?|certificates?|x\.?509|\S+\.(?:pem|cer|crt)|Schl\x{FC}ssel|Zertifikat|clave|certificad[oa]|certificat[oe]?|cl\x{E9}|chave|chiave)\b(?![^.;\n]{0,30}\bto (?:our|my|the|an?) (?:\w+ )?(?:server|s3|bucket|site|web\w*|github|cdn|host|storage|url|vault)))"
        R"(|\b(?:public (?:key|cert\w*)|certificate|cert|x\.?509|Schl\x{FC}ssel|Zertifikat|clave|certificado)\b[^.;\n]{0,40}\b(?:was |is |has been |have been |wurde |ist |fue |est\x{E1} )(?:re-?)?(?:uploaded|pasted|hochgeladen|subid[oa]|cargad[oa])\b)"));
    static const QRegularExpression url = answerPattern(QStringLiteral(
        R"(\b(?:regist\w+|configur\w+|enter\w+|provid\w+|gave|submitted|saved|added|set)\b[^.;\n]{0,50}?\b(?:jwks?|jwk set|key set|key)[ _-]?(?:ur[il]|endpoint)\b)"
        R"(|\b(?:jwks?|jwk set|key set|key)[ _-]?(?:ur[il]|endpoint)\b[^.;\n]{0,40}\b(?:is|was|are|has been) (?:regist\w+|configured|entered|saved|submitted|set)\b)"
        R"(|\b(?:host|publish|expos|serv)(?:e|es|ed|ing)? (?:our |my |the )?(?:own )?(?:public )?(?:jwks?|key set|keys)\b[^.;\n]{0,20}\b(?:at|under|on) https?://)"));
    const bool uploaded = isTold(sentences, upload, Negated | Asked | Supposed);
    const bool published = isTold(sentences, url, Negated | Asked | Supposed);
    if (uploaded != published)
        out.keyRegistration = uploaded ? "upload" : "url";
}

void activationIn(const QStringList& sentences, Answers& out) {
    static const QString done = QStringLiteral(
        R"((?:activated|enabled|downloaded|installed|aktiviert|freigeschaltet|heruntergeladen|activad[oa]|habilitad[oa]|activ\x{E9}e?|attivat[oa]))");
    static const QString app = QStringLiteral(
        R"((?:apps?|applications?|clients?(?: ?ids?| records?)?|integration|it|Anwendung|aplicaci\x{F3}n|applicazione))");
    static const QString who = QLatin1String(customer);
    static const QRegularExpression yes = answerPattern(
        QStringLiteral(
            R"(\b%1\b[^.;,\n]{0,20}\b(?:has|have|had|did|already|hat|haben|ha)\b(?! not|n['\x{2019}]t| yet)[^.;,\n]{0,20}?\b%2\b(?: \w+){0,3}? %3\b)"
            R"(|\b%3\b[^.;,\n]{0,20}\b(?:has been|have been|was|is)(?! not) (?:already )?%2 (?:by|at|in) (?:the |our |a )?(?:\w+ )?%1\b)")
            .arg(who, done, app));
    static const QRegularExpression no = answerPattern(
        QStringLiteral(
            R"(\b%1\b[^.;,\n]{0,20}\b(?:has|have|had|hat|haben|ha)(?: not|n['\x{2019}]t| nicht)(?: yet| noch)?[^.;,\n]{0,30}?\b%2\b)"
            R"(|\b%1\b[^.;,\n]{0,20}\b(?:has yet|have yet|still (?:has|have|needs?)) to (?:\w+ )?(?:activate|enable|download|install)\b)"
            R"(|\b%1\b[^.;,\n]{0,12}\bhat\b[^.;\n]{0,40}\b(?:noch )?nicht %2\b|\b%1\b[^.;,\n]{0,12}\b(?:todav\x{ED}a |a\x{FA}n )?no ha %2\b)"
            R"(|\b%1\b[^.;\n]{0,40}\b(?:says?|said|confirm\w*|told|tells)\b[^.;\n]{0,20}\b(?:they|it) (?:have|has|had)(?: not|n['\x{2019}]t)(?: yet)?[^.;,\n]{0,30}?\b%2\b)"
            R"(|\b%3\b[^.;,\n]{0,24}\b(?:is|was|has|have)(?: not|n['\x{2019}]t)(?: yet)?(?: been)?(?: yet)? %2(?: yet)? (?:by|at|in) (?:the |our |a )?(?:\w+ )?%1\b)")
            .arg(who, done, app));
    const bool isYes = isTold(sentences, yes, Negated | Asked | Supposed, false),
               isNo = isTold(sentences, no, Asked | Supposed, false);
    if (isYes != isNo)
        out.customerActivated = isYes;
}

void environmentOfIdIn(const QStringList& sentences, Answers& out) {
    static const QString test = QStringLiteral(R"((?:non-?\s?prod(?:uction)?|sandbox))"),
                         live = QStringLiteral(R"((?<!non)(?<!non-)(?<!non )prod(?:uction|uctive)?)");
    const auto of = [](const QString& environment) {
        return answerPattern(
            QStringLiteral(
                R"re(\b%1["'`]? client[ _-]?ids?\b(?!["'`*]*[ \t:=|]{1,40}["'`*]*[\w.-]*\d)|\bclient[ _-]?id\W{1,3}(?:is |that is |which is )?(?:for|from|of) (?:the |our |my )?%1\b|\bclient[ _-]?id\W{1,2}%1\W|\b(?:uso|usando|usamos|utilizzo|utilizo|verwende\w*|benutze\w*|nutze\w*|utilis\w+)\b[^.\n]{0,30}?\bclient[ _-]?id\b[^.,;\n]{0,20}?(?<!\w)(?:%1|%2)(?!\w))re")
                .arg(environment,
                     environment.contains(u's')
                         ? QStringLiteral("sandbox")
                         : QStringLiteral(R"((?:Produktion\w*|producci\x{F3}n|produzione|produ\x{E7}\x{E3}o))")));
    };
    static const QRegularExpression ofTest = of(test), ofLive = of(live);
    // "non-production" is no denial of anything.
    const unsigned ways = NegatedBefore | Asked | Supposed;
    const bool isTest = isTold(sentences, ofTest, ways), isLive = isTold(sentences, ofLive, ways);
    if (isTest != isLive)
        out.registeredEnvironment = isTest ? "sandbox" : "production";
}

QString spokenPart(std::string_view words) { return ownWords(text(std::string(words.substr(0, longestSpoken)))); }

} // namespace

Answers toldAnswersIn(std::string_view words, std::optional<std::int64_t> moment) {
    Answers out;
    const QStringList sentences = sentencesIn(spokenPart(words));
    if (moment)
        for (const QString& sentence : sentences)
            timesIn(sentence, *moment, out);
    keyWayIn(sentences, out);
    activationIn(sentences, out);
    environmentOfIdIn(sentences, out);
    return out;
}

std::string toldEnvironmentOfId(std::string_view words, std::string_view id) {
    constexpr std::size_t shortest = 6;
    if (id.size() < shortest)
        return {};
    static const QRegularExpression label(
        QStringLiteral(
            R"((?:(\bnon-?\s?prod(?:uction)?|\bsandbox|\btest)|(\bprod(?:uction)?))?[ _-]?\bclient[ _-]?id\b["'`*]*[ \t:=|]{1,40}["'`*]*([\w.-]{6,80}))"),
        QRegularExpression::CaseInsensitiveOption);
    const QString wanted = ad::text(std::string(id));
    bool isPlain = false, isOtherTest = false;
    for (auto all = label.globalMatch(ad::text(std::string(words.substr(0, longestSpoken)))); all.hasNext();) {
        const auto one = all.next();
        const bool same = one.captured(3).compare(wanted, Qt::CaseInsensitive) == 0;
        if (same && one.hasCaptured(1))
            return "sandbox";
        if (same && one.hasCaptured(2))
            return "production";
        isPlain |= same;
        isOtherTest |= !same && one.hasCaptured(1);
    }
    return isPlain && isOtherTest ? "production" : "";
}

std::string toldEnvironmentIn(std::string_view words) {
    static const QRegularExpression
        test = answerPattern(QStringLiteral(R"(\b(?:sandbox|non-?\s?prod(?:uction)?)\b)")),
        live = answerPattern(
            QStringLiteral(R"((?<!non)(?<!non-)(?<!non )\bprod(?:uction|uktion)?\b|\b(?:live|customer|hospital)s?\b)"));
    const QString spoken = spokenPart(words);
    // "At the hospital (production URL) it fails": what is asked, where both are spoken of.
    static const QString asked = QStringLiteral(R"( (?:token )?(?:ur[li]s?|endpoints?|servers?|address|instance)\b)");
    static const QRegularExpression testAsked = answerPattern(
                                        QStringLiteral(R"(\b(?:sandbox|non-?\s?prod(?:uction)?))") + asked),
                                    liveAsked = answerPattern(
                                        QStringLiteral(R"((?<!non)(?<!non-)(?<!non )\bprod(?:uction|uktion)?)") +
                                        asked);
    if (const bool one = testAsked.match(spoken).hasMatch(); one != liveAsked.match(spoken).hasMatch())
        return one ? "sandbox" : "production";
    const bool isTest = test.match(spoken).hasMatch(), isLive = live.match(spoken).hasMatch();
    static const QRegularExpression inLive = answerPattern(
        QStringLiteral(R"(\b(?:in|on|at|against|to) (?:the |our )?prod(?:uction)?\b|\bready for production\b)"));
    if (isTest == isLive)
        return {};
    return isTest ? "sandbox" : inLive.match(spoken).hasMatch() ? "production" : "";
}

} // namespace ad::diagnosis

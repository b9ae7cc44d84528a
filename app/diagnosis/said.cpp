#include "diagnosis/said.h"

#include "base/json.h"
#include "diagnosis/causes.h"
#include "diagnosis/told_times.h"
#include "intake/log_record.h"
#include "intake/network_words.h"
#include "intake/status_line.h"
#include "smart/token_request.h"
#include "vendors/learnt_words.h"
#include "vendors/meanings.h"
#include "vendors/rule_words.h"
#include "vendors/words.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace ad::diagnosis {
namespace {

constexpr std::size_t mostLogLines = 400;
constexpr std::size_t longestLogLine = 4096;
constexpr std::size_t shortestStep = 45;

void putFirst(Said& said, std::string cause) {
    if (said.cause == cause)
        return;
    std::erase(said.also, cause);
    said.also.insert(said.also.begin(), said.cause);
    said.cause = std::move(cause);
}

/// One text for every parameter that a request may lack: the one that it names.
void readParameter(Said& said) {
    struct Named {
        const char* parameter;
        const char* cause;
    };
    constexpr std::array parameters{
        Named{"client_id", "client_id_param_missing"}, Named{"grant_type", "grant_type_wrong"},
        Named{"client_assertion", "assertion_missing"}, Named{"client_assertion_type", "assertion_type_wrong"},
        Named{"scope", "scope_missing"}};
    // One text for two constants: the one that stands in it.
    if (said.cause == "assertion_type_wrong" && said.words.find("grant_type") != std::string::npos &&
        said.words.find("assertion_type") == std::string::npos) {
        std::erase(said.also, "grant_type_wrong");
        said.cause = "grant_type_wrong";
    }
    if (said.cause != "assertion_missing" || !said.names("client_id_param_missing"))
        return;
    static const QRegularExpression quoted(QStringLiteral(R"(['"\x{2018}\x{201C}`](\w+)['"\x{2019}\x{201D}`])"));
    const QString name = quoted.match(text(said.words)).captured(1);
    for (const Named& one : parameters)
        if (name == QLatin1String(one.parameter) && (said.names(one.cause) || name == QLatin1String("client_id")))
            putFirst(said, one.cause);
}

/// "Requested kid: 'null'": a name that programs print where there is none.
void readNoName(Said& said) {
    static const QRegularExpression none(QStringLiteral(
        R"(\bkid\b\W{0,3}(?:(?:is|was|of|value|named)\b)?\W{0,3}\b(?:null|undefined|None|nil)(?![\w-]| of\b))"));
    if (said.cause == "kid_unknown" && none.match(text(said.words)).hasMatch()) {
        putFirst(said, "kid_missing");
        std::erase(said.also, "kid_unknown");
    }
}

/// Entra shows the thumbprint that it was sent: where each byte of it is a hexadecimal digit's letter, it is the
/// printed thumbprint that was encoded, and not its bytes.
void readThumbprint(Said& said) {
    static const QRegularExpression used(
        QStringLiteral(R"(\bthumbprint\b[^'"]{0,40}['"]((?:3[0-9]|4[1-6]|6[1-6]){16,})['"])"),
        QRegularExpression::CaseInsensitiveOption);
    if (used.match(text(said.words)).hasMatch())
        putFirst(said, "header_invalid");
}

/// Texts that stand for both ends of the validity, and tell the times of which one may read the end that was missed.
void readTimes(Said& said) {
    constexpr auto times = std::to_array<std::string_view>({"exp_passed", "not_yet_valid", "clock_skew"});
    if (std::find(times.begin(), times.end(), said.cause) == times.end())
        return;
    ToldTimes told = compareToldTimes(said.words);
    said.byItsTimes = told == ToldTimes::Late;
    if (told == ToldTimes::Nothing)
        told = compareToldTimes(said.words, true);
    if (told == ToldTimes::Nothing)
        return;
    putFirst(said, told == ToldTimes::Early ? "not_yet_valid" : "exp_passed");
    // What missed one end has not missed the other.
    std::erase(said.also, told == ToldTimes::Early ? "exp_passed" : "not_yet_valid");
}

/// What the server shows of a value was decoded once: an escape that is left in it was encoded twice.
void readEncoded(Said& said) {
    static const QRegularExpression left(
        QStringLiteral(R"((?:^|[\s"'`:(\[<])(?:urn%(?:25)*3Aietf|(?:system|patient|user)%(?:25)*2F[A-Z*]))"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr auto shown =
        std::to_array<std::string_view>({"assertion_type_wrong", "scope_invalid", "grant_type_wrong"});
    if (std::find(shown.begin(), shown.end(), said.cause) == shown.end() || !left.match(text(said.words)).hasMatch())
        return;
    putFirst(said, "form_encoding_wrong");
    said.meaning.clear();
    said.fix.clear();
    said.fixIsStep = false;
}

/// One row of the collection for several texts, with all that they stand for: the text that stands there says which.
void readAlternative(Said& said, const vendors::ServerMessage& m) {
    static const QRegularExpression severalTexts(QStringLiteral(R"(\((?!\^|%3A)(?:[^()|]|\\[()]){3,}\|)"));
    if (said.also.empty() || !severalTexts.match(text(m.pattern)).hasMatch())
        return;
    const vendors::WordRule* rule = vendors::matchWords(said.words);
    if (!rule || rule->cause == said.cause || !said.names(rule->cause))
        return;
    putFirst(said, rule->cause);
    // What the row says to do belongs to the cause that it names first.
    said.fix.clear();
}

Said saidFor(std::string cause, std::string words) {
    Said said;
    said.cause = std::move(cause);
    said.words = std::move(words);
    return said;
}

Said fromMessage(const vendors::ServerMessage& m, bool own, std::string words) {
    Said said = saidFor(m.cause, std::move(words));
    said.also = m.also;
    said.meaning = vendors::meaningOf(m);
    said.fix = vendors::fixOf(m);
    // By the text of the source: the same step in every language.
    said.fixIsStep = m.fix.size() >= shortestStep;
    said.own = own;
    said.general = m.general;
    said.byProgram = m.server == vendors::clientLibraries;
    readParameter(said);
    readAlternative(said, m);
    readNoName(said);
    readThumbprint(said);
    readTimes(said);
    readEncoded(said);
    return said;
}

bool isCode(const std::string& error) {
    constexpr std::array<std::string_view, 9> codes{
        "invalid_request",        "invalid_client",          "invalid_grant", "invalid_scope", "unauthorized_client",
        "unsupported_grant_type", "temporarily_unavailable", "server_error",  "access_denied"};
    return std::find(codes.begin(), codes.end(), error) != codes.end();
}

/// The words up to where they begin to say how it should be ("grant_type is missing; it must be client_credentials"):
/// what is asked for there is not what is wrong.
std::string_view fault(std::string_view words) {
    // A server may fill a description with anything: a wish stands near the front of its clause, and early in the text.
    constexpr std::size_t longestClause = 200;
    for (std::size_t i = 1; i + 2 < std::min(words.size(), longestLogLine); ++i) {
        if ((words[i] != ';' && words[i] != '.' && words[i] != ',') || words[i + 1] != ' ')
            continue;
        const std::string_view ahead = words.substr(i + 2, longestClause);
        const std::string_view clause = ahead.substr(0, ahead.find_first_of(".;"));
        // "no default scopes, 'scope' must be provided": that it is not there is the fault.
        if (clause.find("must be provided") != std::string_view::npos ||
            clause.find("must be specified") != std::string_view::npos)
            continue;
        for (const std::string_view wish : {"must ", "should ", "needs ", "has to ", "belongs ", "is expected"})
            if (const auto found = clause.find(wish); found != std::string_view::npos && found < 40)
                return words.substr(0, i);
    }
    return words;
}

/// Without the code that some servers write before their reason ("invalid_client: …").
std::string_view withoutCode(std::string_view words) {
    const auto colon = words.find(": ");
    return colon != std::string_view::npos && isCode(std::string(words.substr(0, colon))) ? words.substr(colon + 2)
                                                                                          : words;
}

/// A line that names the code of the answer and nothing more: "ErrorCode: invalid_client".
bool isBareCode(std::string_view line) {
    const auto end = line.find_last_not_of(" \t\r,;'\"");
    if (end == std::string_view::npos || end > 60)
        return false;
    line = line.substr(0, end + 1);
    const auto before = line.find_last_of(" =:'\"");
    return before != std::string_view::npos && isCode(std::string(line.substr(before + 1))) &&
           line.find(' ') == line.rfind(' ');
}

/// What is known of words by a pattern or by their meaning; no value: nothing, or that they give no reason (`silent`).
std::optional<Said> fromRules(std::string_view words, const vendors::WordRule* rule, bool& silent) {
    if (!rule)
        rule = vendors::matchWords(fault(withoutCode(words)));
    if (!rule || rule->cause == "opaque")
        rule = vendors::matchWords(words);
    const bool guessed = !rule;
    if (guessed)
        rule = vendors::matchMeaning(withoutCode(words));
    silent = rule && rule->cause == "opaque";
    if (!rule || silent)
        return std::nullopt;
    Said said = saidFor(rule->cause, std::string(words));
    said.also = rule->also;
    said.general = rule->general;
    said.guessed = guessed;
    readNoName(said);
    readTimes(said);
    readEncoded(said);
    return said;
}

/// What most texts with such words stand for. What a rule says is believed unless nearly all of them stand for another
/// thing; what was guessed from its parts, or what no rule knows, where a good part of them does.
/// `most` is such a part.
std::optional<Said> fromWords(std::string_view words, double most = 0.3) {
    constexpr double besides = 0.08, more = 0.4, nearlyAll = 0.85;
    const vendors::WordRule* sure = vendors::matchFirstMeaning(words);
    bool silent = false;
    std::optional<Said> said = fromRules(words, sure, silent);
    // A text for several faults is no more exact for the words that it is written in, and one for all of them is none.
    if (sure || silent || (said && said->general))
        return said;
    const auto learnt = vendors::causesOfMessage(withoutCode(words), besides);
    const bool known = said && (!said->guessed || said->names(learnt.empty() ? std::string() : learnt.front().cause));
    const double enough = known ? nearlyAll : said ? std::max(most, more) : most;
    if (learnt.empty() || learnt.front().share < enough || (said && said->cause == learnt.front().cause))
        return said;
    Said out = saidFor(learnt.front().cause, std::string(words));
    out.guessed = true;
    const auto add = [&](const std::string& cause) {
        constexpr std::size_t mostBesides = 3;
        if (!out.names(cause) && out.also.size() < mostBesides)
            out.also.push_back(cause);
    };
    if (said)
        add(said->cause);
    for (const auto& one : learnt)
        add(one.cause);
    for (const std::string& one : said ? said->also : std::vector<std::string>())
        add(one);
    readTimes(out);
    readEncoded(out);
    readNoName(out);
    return out;
}

/// A body that was cut is no JSON any more, but still looks like it: OAuth's codes are names in it, not words.
std::string withoutCodes(std::string_view body) {
    static const QRegularExpression code(QStringLiteral(R"x("[A-Za-z_]{1,40}"\s*:\s*"([a-z]+(_[a-z]+)+)"\s*,?)x"));
    QString words = text(std::string(body.substr(0, longestLogLine)));
    qsizetype from = 0;
    for (auto match = code.match(words, from); match.hasMatch(); match = code.match(words, from))
        if (isCode(utf8(match.captured(1))))
            words.remove(match.capturedStart(), match.capturedLength());
        else
            from = match.capturedEnd();
    return utf8(words);
}

/// RFC 6750 §3.1: the codes of a server that was asked for a resource, and not for a token.
bool isOfResource(std::string_view wwwAuthenticate) {
    return wwwAuthenticate.find("\"invalid_token\"") != std::string_view::npos ||
           wwwAuthenticate.find("\"insufficient_scope\"") != std::string_view::npos;
}

/// What the title of a page says of the connection, or of too many requests; others name what the status names as well.
std::optional<Said> fromPage(std::string_view page) {
    constexpr std::size_t head = 4096;
    page = page.substr(0, head);
    const auto begin = page.find("<title>"), end = page.find("</title>");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return std::nullopt;
    auto found = fromWords(page.substr(begin + 7, end - begin - 7));
    return found && (found->cause == "tls_failure" || found->cause == "rate_limited") ? found : std::nullopt;
}

/// The sentences after the first one; empty: there is but one. A full stop within brackets ends none ("(e.g., …)").
std::string_view behind(std::string_view words) {
    int depth = 0;
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        depth += words[i] == '(' ? 1 : words[i] == ')' ? -1 : 0;
        if (depth == 0 && words[i] == '.' && words[i + 1] == ' ')
            return words.substr(i + 2);
    }
    return {};
}

/// Texts that servers write besides the members of OAuth: {"message": …}, {"detail": …}, OperationOutcome; behind them
/// what else is a sentence.
void collect(const json::Value& value, int depth, std::vector<std::string>& out, std::vector<std::string>& others) {
    constexpr auto names = std::to_array<std::string_view>({"error_description",
                                                            "message",
                                                            "detail",
                                                            "details",
                                                            "title",
                                                            "error_message",
                                                            "reason",
                                                            "errorSummary",
                                                            "diagnostics",
                                                            "hint",
                                                            "error_hint",
                                                            "cause",
                                                            "error_debug",
                                                            "msg",
                                                            "Message",
                                                            "err",
                                                            "error",
                                                            "fault",
                                                            "errorcode",
                                                            "faultstring",
                                                            "errorMessage",
                                                            "exception",
                                                            "errorDescription"});
    constexpr std::size_t most = 20;
    if (depth > 5 || out.size() > most || others.size() > most)
        return;
    const auto isSentence = [](const std::string& text) {
        return text.size() > 8 && text.find(' ') != std::string::npos && text.find("://") == std::string::npos;
    };
    for (const json::Member& m : value.members) {
        const bool named = std::find(names.begin(), names.end(), m.name) != names.end();
        if (m.value.isString() && !m.value.text.empty() && named && !isCode(m.value.text))
            out.push_back(m.value.text);
        else if (m.value.isString() && isSentence(m.value.text))
            others.push_back(m.value.text);
        else
            collect(m.value, depth + 1, out, others);
    }
    for (const json::Value& item : value.items)
        if (item.isString() && isSentence(item.text))
            others.push_back(item.text);
        else
            collect(item, depth + 1, out, others);
}

/// What a line of pairs says: the values of the names that tell of a fault ("error=…, grant_type=…"), and the line
/// without the pairs that repeat the request or hold nothing. Where a name tells of the fault, the other pairs tell who
/// asked and how ("client_auth_method=client-jwt"), and not why. No value: it is no line of pairs.
std::optional<std::vector<std::string>> reasonsOf(const std::string& line) {
    constexpr int pairsOfEvent = 3;
    static const QRegularExpression pair(
        QStringLiteral(R"((?<![\w.-])([A-Za-z_][\w.-]{1,40})\s?=\s?("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;&]+))"));
    static const QRegularExpression telling(
        QStringLiteral("^(error|err|msg|message|reason|cause|details?|error_?(description|message|code)|exception)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression repeating(
        QStringLiteral(
            "^(grant_?type|response_?type|client_assertion_type|type|client_?auth_?method|auth_?method|auth_?type)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = text(line);
    std::vector<std::string> out;
    QString rest, bare;
    qsizetype from = 0, bareFrom = 0;
    int pairs = 0;
    bool told = false;
    for (auto it = pair.globalMatch(words); it.hasNext(); ++pairs) {
        const auto match = it.next();
        QString value = match.captured(2);
        if (value.size() > 1 && (value.front() == QLatin1Char('"') || value.front() == QLatin1Char('\'')))
            value = value.mid(1, value.size() - 2);
        const bool tells = telling.match(match.captured(1)).hasMatch() && value != QLatin1String("null");
        told |= tells;
        if (tells && !isCode(utf8(value)))
            out.push_back(utf8(value));
        const bool isNoName = match.captured(1).compare(QLatin1String("kid"), Qt::CaseInsensitive) == 0;
        // A value of one word tells who asked or how; a sentence may tell why.
        if (!isNoName && !value.contains(QLatin1Char(' '))) {
            bare += words.mid(bareFrom, match.capturedStart() - bareFrom);
            bareFrom = match.capturedEnd();
        }
        if (repeating.match(match.captured(1)).hasMatch() || (value == QLatin1String("null") && !isNoName)) {
            rest += words.mid(from, match.capturedStart() - from);
            from = match.capturedEnd();
        }
    }
    if (pairs < pairsOfEvent)
        return std::nullopt;
    out.push_back(utf8(told ? bare + words.mid(bareFrom) : rest + words.mid(from)));
    return out;
}

/// What one line of a log says: JSON by its members, pairs by their values, and all else by its words.
std::optional<Said> fromLine(const vendors::Vendor& vendor, std::string_view line) {
    std::vector<std::string> texts;
    if (const auto begin = line.find('{');
        begin != std::string_view::npos && line.find("\":") != std::string_view::npos)
        if (const auto document = json::parse(line.substr(begin, line.rfind('}') + 1 - begin))) {
            std::vector<std::string> others;
            collect(document->root, 0, texts, others);
            texts.insert(texts.end(), others.begin(), others.end());
        }
    if (texts.empty())
        if (auto pairs = reasonsOf(std::string(line)))
            texts = std::move(*pairs);
    // A log tells more than faults, so its words have to be surer.
    constexpr double inLog = 0.4;
    if (texts.empty())
        return fromWords(line, inLog);
    std::optional<Said> guess;
    // Servers log the very texts with which they answer.
    for (const std::string& words : texts)
        if (const vendors::ServerMessage* m = vendors::matchLogLine(vendor, words))
            return fromMessage(*m, true, std::string(line));
    for (const std::string& words : texts)
        if (auto found = fromWords(words, inLog)) {
            found->words = line;
            if (!found->guessed)
                return found;
            if (!guess)
                guess = std::move(found);
        }
    return guess;
}

} // namespace

bool Said::names(std::string_view id) const {
    return cause == id || std::find(also.begin(), also.end(), id) != also.end();
}

std::optional<Said> saidByAnswer(const std::vector<vendors::MessageMatch>& messages, const smart::TokenResponse& answer,
                                 std::string_view body, std::string_view wwwAuthenticate) {
    if (isOfResource(wwwAuthenticate) && !isCode(answer.error)) {
        Said said = saidFor("token_endpoint_wrong", std::string(wwwAuthenticate.substr(0, 300)));
        said.also = {"proxy_interference"};
        return said;
    }
    const std::string said = answer.errorDescription.value_or(answer.error);
    const vendors::MessageMatch* best = nullptr;
    const vendors::MessageMatch* hidden = nullptr;
    for (const auto& m : messages) {
        const std::string& cause = m.message->cause;
        if (m.message->server == "any")
            continue;
        if (isCause(cause) && (!best || (m.vendorsOwn && !best->vendorsOwn)))
            best = &m;
        if (cause == "opaque" && m.vendorsOwn && !m.captured.empty() && !m.captured.back().empty())
            hidden = &m;
    }
    if (best) {
        // What stands behind a text that stands before every reason is the reason itself.
        if (best->message->general && answer.errorDescription)
            if (auto found = fromWords(behind(*answer.errorDescription)))
                return found;
        return fromMessage(*best->message, best->vendorsOwn, said.empty() ? std::string(body.substr(0, 300)) : said);
    }
    // The vendor puts its reason into a text whose end is free ("…:jwt-bearer:expired-token").
    if (hidden) {
        std::string spaced = hidden->captured.back();
        std::replace_if(
            spaced.begin(), spaced.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
        for (const std::string& words : {hidden->captured.back(), spaced})
            if (auto found = fromWords(words)) {
                found->own = true;
                return found;
            }
        // What stands round the reason is the same for every reason: it says nothing.
        return std::nullopt;
    }
    std::vector<std::string> texts;
    if (answer.errorDescription)
        texts.push_back(*answer.errorDescription);
    if (!answer.error.empty() && !isCode(answer.error))
        texts.push_back(answer.error);
    if (!answer.errorUri.empty())
        texts.push_back(answer.errorUri);
    if (answer.isJson) {
        if (const auto document = json::parse(body)) {
            std::vector<std::string> others;
            collect(document->root, 0, texts, others);
            texts.insert(texts.end(), others.begin(), others.end());
        }
    } else if (!answer.isHtml) {
        texts.push_back(body.starts_with('{') ? withoutCodes(body) : std::string(body));
    } else if (auto page = fromPage(body)) {
        return page;
    }
    if (const auto at = wwwAuthenticate.find("error_description"); at != std::string_view::npos)
        texts.emplace_back(wwwAuthenticate.substr(at + 17));
    std::optional<Said> guess;
    for (const std::string& words : texts)
        if (auto found = fromWords(words)) {
            if (!found->guessed)
                return found;
            if (!guess)
                guess = std::move(found);
        }
    return guess;
}

/// What a server's log says of a connection to the key set is the server's own fetch, and not the person's request.
/// `record`: the lines above it that it goes on with, and its own.
void readFetch(Said& said, std::string_view record) {
    constexpr auto ofConnection = std::to_array<std::string_view>(
        {"tls_failure", "dns_failure", "connect_failure", "timeout", "proxy_interference"});
    if (!said.byProgram && std::find(ofConnection.begin(), ofConnection.end(), said.cause) != ofConnection.end() &&
        (intake::speaksOfKeyFetch(said.words) || intake::speaksOfKeyFetch(record)))
        putFirst(said, "jwks_unreachable");
}

/// Only which part of a program speaks, at what level and when: what it says stands in the next line.
bool namesOnlySpeaker(std::string_view line) {
    static const QRegularExpression form(
        QStringLiteral(
            R"(^[\W\d]*(?:[\dT:.,+Z-]+\s+)*(?:trace|debug|dbug|info|information|warn|warning|fail|error|err|crit|critical|fatal)?\]?:?\s*(?:[A-Za-z_]\w*\.){2,}\w+(?:\[\d+\])?\W*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 200 && form.match(text(std::string(line))).hasMatch();
}

std::vector<Said> saidByLog(const vendors::Vendor& vendor, std::string_view log) {
    std::vector<Said> out;
    std::vector<Said> guesses;
    const auto add = [&](Said said, std::vector<Said>& to) {
        const auto known = std::find_if(to.begin(), to.end(), [&](const Said& s) { return s.cause == said.cause; });
        if (known == to.end() && isCause(said.cause)) {
            to.push_back(std::move(said));
        } else if (known != to.end() && said.cause == "jwks_unreachable") {
            // Why the fetch failed stands in the line below the one that tells of it.
            for (const std::string& why : said.also)
                if (!known->names(why))
                    known->also.push_back(why);
        }
    };
    std::size_t lines = 0;
    const std::string_view whole = log;
    while (!log.empty() && lines++ < mostLogLines) {
        const std::size_t end = std::min(log.find('\n'), log.size());
        const std::string_view record = intake::recordUpTo(whole, whole.size() - log.size());
        const std::string_view line = log.substr(0, std::min(end, longestLogLine));
        log.remove_prefix(std::min(end + 1, log.size()));
        // The answer's own status says that already, and the address in it is no reason.
        if (intake::tellsOnlyStatus(line) || namesOnlySpeaker(line) || intake::takesMethodForHost(line))
            continue;
        if (const vendors::ServerMessage* m = vendors::matchLogLine(vendor, line)) {
            Said known = fromMessage(*m, true, std::string(line));
            const auto& own = vendor.messageFamilies;
            // What another vendor says to do is no advice for this one.
            if (vendor.id != "generic" && !known.byProgram && std::find(own.begin(), own.end(), m->server) == own.end())
                known.fix.clear();
            readFetch(known, record);
            add(std::move(known), out);
        } else if (auto found = isBareCode(line) ? std::nullopt : fromLine(vendor, line)) {
            readFetch(*found, record);
            auto& to = found->guessed ? guesses : out;
            add(std::move(*found), to);
        }
    }
    // What is known of a line is surer than what its words seem to mean.
    for (Said& said : guesses)
        add(std::move(said), out);
    return out;
}

} // namespace ad::diagnosis

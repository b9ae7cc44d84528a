#include "diagnosis/words_between.h"

#include "base/time.h"
#include "diagnosis/post_words.h"
#include "diagnosis/told_answers.h"
#include "diagnosis/told_denied.h"
#include "diagnosis/told_story.h"
#include "diagnosis/tr.h"
#include "diagnosis/waiting.h"
#include "intake/request_reader.h"
#include "intake/status_line.h"
#include "vendors/meanings.h"
#include "vendors/vendor.h"
#include "vendors/words.h"
#include <QRegularExpression>
#include <algorithm>

namespace ad::diagnosis {
namespace {

constexpr std::size_t longestWords = 256U << 10;

/// The parts of the text where addresses are looked for: all but keys, tokens and recordings.
std::string spokenText(const intake::Recognised& found, std::string_view bytes) {
    std::string out;
    const auto add = [&](std::size_t offset, std::size_t length) {
        if (out.size() < longestWords)
            out.append(bytes.substr(std::min(offset, bytes.size()), std::min(length, longestWords))).append("\n");
    };
    for (const intake::Leftover& part : found.leftovers)
        add(part.offset, part.length);
    for (const intake::Piece& piece : found.pieces)
        if (piece.kind == intake::Kind::Claims || piece.kind == intake::Kind::Log || piece.kind == intake::Kind::Form ||
            (piece.request && piece.request->url.empty()))
            add(piece.offset, piece.length);
    return out;
}

/// What is left over of the text: the person's own words.
std::string leftoverText(const intake::Recognised& found, std::string_view bytes) {
    std::string out;
    for (const intake::Leftover& part : found.leftovers)
        if (out.size() < longestWords)
            out.append(bytes.substr(std::min(part.offset, bytes.size()), std::min(part.length, longestWords)))
                .append("\n");
    return out;
}

/// The address of the request that the case holds already; empty: none.
std::string requestUrl(const intake::Recognised& found) {
    std::string url;
    for (const intake::Piece& piece : found.pieces)
        if (piece.request && !piece.request->url.empty() && piece.request->url.front() != '?')
            url = piece.request->url;
    return url;
}

struct Addresses {
    QString token, base;
    /// Addresses that hold a placeholder, or of which nothing but the host is told: they name a vendor at most.
    QStringList others;
};

Addresses addressesIn(const QString& words) {
    static const QRegularExpression address(QStringLiteral(
        R"((?<![\w-])(?:(https?)://)?((?:[\w-]{1,63}+\.){1,10}[A-Za-z]{2,63}(?::\d+)?|localhost:\d+)(/[^\s"'`<>\]|\\,;]*)?)"));
    static const QRegularExpression token(QStringLiteral(R"(/(?:token|access_token|token\.oauth2|Token/auth)/?$)"));
    static const QRegularExpression base(
        QStringLiteral(R"((?:/api/FHIR/(?:R4|STU3|DSTU2|R4B)|/fhir(?:/r4|/R4)?|/FHIRProxy/api/FHIR/R4)/?$)"));
    Addresses out;
    auto all = address.globalMatch(words);
    while (all.hasNext()) {
        const auto m = all.next();
        QString path = m.captured(3);
        while (!path.isEmpty() && QStringLiteral(".:)!?*").contains(path.back()))
            path.chop(1);
        const auto query = path.indexOf(QLatin1Char('?'));
        if (query >= 0)
            path.truncate(query);
        const QString scheme = m.captured(1).isEmpty() ? QStringLiteral("https") : m.captured(1);
        const QString whole = scheme + QStringLiteral("://") + m.captured(2) + path;
        const bool filled = !path.contains(QLatin1Char('{')) && !path.contains(QLatin1Char('$')) &&
                            !path.contains(QStringLiteral("..."));
        if (filled && token.match(path).hasMatch()) {
            if (out.token.isEmpty())
                out.token = whole;
        } else if (filled && base.match(path).hasMatch() && !m.captured(1).isEmpty()) {
            if (out.base.isEmpty())
                out.base = whole;
        } else {
            out.others << whole;
        }
    }
    return out;
}

/// The vendor whose name the text speaks of, if it is one alone.
const vendors::Vendor* namedIn(const QString& words) {
    struct Name {
        const char* pattern;
        const char* vendor;
    };
    // Names as people write them. "Epic" with a small letter is an English word.
    static const std::vector<std::pair<QRegularExpression, std::string>> names = [] {
        std::vector<std::pair<QRegularExpression, std::string>> out;
        for (const auto& [pattern, vendor] : std::initializer_list<Name>{
                 {R"(\bE(pic|PIC)\b)", "epic"},
                 {R"((?i)\b(cerner|oracle health|millennium)\b)", "oracle-health"},
                 {R"((?i)\bathena(health|one)?\b)", "athenahealth"},
                 {R"((?i)\b(eclinicalworks|ecw|healow)\b)", "eclinicalworks"},
                 {R"((?i)\bkeycloak\b)", "keycloak"},
                 {R"((?i)\bokta\b)", "okta"},
                 {R"((?i)\bauth0\b)", "auth0"},
                 {R"((?i)\b(azure ad|entra|aad|msal|AADSTS\d+)\b)", "microsoft-entra"},
                 {R"((?i)\b(ory )?hydra\b)", "ory-hydra"},
                 {R"((?i)\bmedplum\b)", "medplum"},
                 {R"((?i)\bidentity ?server\b)", "duende-identityserver"},
                 {R"((?i)\b(forgerock|openam)\b)", "forgerock-openam"},
                 {R"((?i)\bspring (authorization|oauth2?) server\b|\bjwkSetUrl\(|\bRegisteredClient\b)",
                  "spring-authorization-server"},
                 {R"((?i)\bdocusign\b)", "docusign"},
                 {R"((?i)\bsalesforce\b)", "salesforce"},
                 {R"((?i)\b(sign ?in with apple|appleid)\b)", "apple"},
                 {R"((?i)gserviceaccount\.com|\bgoogle\.(apis|auth)\b|\bGAPI\b)", "google"},
                 {R"((?i)\bbox(cli|-?sdk| sdk| api|r)\b|\bboxr::)", "box"},
                 {R"((?i)\bmaskinporten\b)", "maskinporten"},
                 {R"((?i)\bid-?porten\b)", "idporten"},
                 {R"((?i)\bpdnd\b|\binterop\.pagopa\b)", "pagopa-pdnd"},
                 {R"((?i)\bopeniddict\b)", "openiddict"},
                 {R"((?i)\bwso2\w*\b|\basgardeo\b)", "wso2"},
                 {R"((?i)\b(gluu|oxauth|janssen)\b)", "gluu-janssen"},
                 {R"((?i)\brevolut\b)", "revolut"},
                 {R"((?i)\blogin\.gov\b)", "login-gov"},
                 {R"((?i)\bone login\b)", "gov-uk-one-login"},
                 {R"((?i)\boidc-provider\b)", "node-oidc-provider"}})
            out.emplace_back(QRegularExpression(QString::fromLatin1(pattern)), vendor);
        return out;
    }();
    const vendors::Vendor* only = nullptr;
    for (const auto& [pattern, id] : names) {
        if (!pattern.match(words).hasMatch())
            continue;
        const vendors::Vendor* one = vendors::find(id);
        if (only && one && one != only)
            return nullptr;
        only = one ? one : only;
    }
    return only;
}

/// The moment from which "two days ago" counts: that of the answer, by the server's clock where it is known.
std::optional<std::int64_t> momentOfTelling(const CaseFile& file, std::optional<std::int64_t> now) {
    if (file.response) {
        if (const auto date = file.response->header("date"))
            if (const auto moment = parseHttpDate(*date))
                return moment;
        if (file.response->receivedAt)
            return file.response->receivedAt;
    }
    return file.now ? file.now : now;
}

/// The client ID that is used, by the case or by what is shown of the assertion.
std::string idInUse(const CaseFile& file, const intake::Recognised& found) {
    if (!file.clientId.empty())
        return file.clientId;
    if (file.described)
        if (const auto iss = file.described->claims.find("iss");
            iss != file.described->claims.end() && iss->is_string())
            return iss->get<std::string>();
    for (const intake::Piece& piece : found.pieces)
        if (piece.jws)
            if (const auto* iss = piece.jws->claim("iss"); iss && iss->isString())
                return iss->text;
    return {};
}

/// The person's answers to what would be asked, given in plain words.
void takeAnswers(CaseFile& file, const intake::Recognised& found, const std::string& spoken,
                 std::optional<std::int64_t> now, std::vector<QString>& out) {
    Answers told = toldAnswersIn(spoken, momentOfTelling(file, now));
    if (auto shown = toldEnvironmentOfId(spoken, idInUse(file, found)); !shown.empty())
        told.registeredEnvironment = std::move(shown);
    const auto take = [&](auto which, const QString& sentence) {
        using Member = std::remove_reference_t<decltype(file.answers.*which)>;
        if (told.*which == Member() || file.answers.*which != Member())
            return;
        file.answers.*which = told.*which;
        file.answersInText.*which = told.*which;
        out.push_back(sentence);
    };
    const auto at = [](const std::optional<std::int64_t>& moment) { return minuteText(moment.value_or(0)); };
    take(&Answers::keyRegisteredAt,
         Tr::tr("By the words of the text, the key was saved about %1.").arg(at(told.keyRegisteredAt)));
    take(&Answers::appCreatedAt,
         Tr::tr("By the words of the text, the app was created about %1.").arg(at(told.appCreatedAt)));
    take(&Answers::appMarkedReadyAt,
         Tr::tr("By the words of the text, the app was marked ready about %1.").arg(at(told.appMarkedReadyAt)));
    take(&Answers::registeredEnvironment,
         told.registeredEnvironment == "production"
             ? Tr::tr("By the words of the text, the client ID is taken for that of production.")
             : Tr::tr("By the words of the text, the client ID is taken for that of the sandbox."));
    take(&Answers::customerActivated,
         told.customerActivated.value_or(false)
             ? Tr::tr("By the words of the text, the organisation has activated the app.")
             : Tr::tr("By the words of the text, the organisation has not activated the app."));
    // What is at hand says it better.
    if (file.registered.empty() && !file.jwksFetch)
        take(&Answers::keyRegistration, told.keyRegistration == "url"
                                            ? Tr::tr("By the words of the text, the key is registered by a URL.")
                                            : Tr::tr("By the words of the text, the key was uploaded."));
}

/// Which environment the server is of, where its address does not tell and the text speaks of one alone.
void takeServersEnvironment(CaseFile& file, const intake::Recognised& found, const std::string& spoken,
                            std::vector<QString>& out) {
    if (!file.environment.empty())
        return;
    const std::string url = requestUrl(found);
    const std::string& where = url.empty() ? file.tokenEndpoint : url;
    const vendors::Vendor* vendor = vendors::find(file.vendor);
    if (!vendor)
        vendor = &vendors::recognise(where, file.fhirBaseUrl);
    if (vendor->id == "generic" || !vendors::recogniseEnvironment(*vendor, where, file.fhirBaseUrl).empty())
        return;
    std::string told = toldEnvironmentIn(spoken);
    // What works in the sandbox fails elsewhere.
    if (told == "sandbox" && std::find(file.told.begin(), file.told.end(), "works_in_sandbox") != file.told.end())
        return;
    file.environment = std::move(told);
    if (!file.environment.empty())
        out.push_back(file.environment == "sandbox"
                          ? Tr::tr("By the words of the text, the server is taken for a sandbox.")
                          : Tr::tr("By the words of the text, the server is taken for one of production."));
}

/// The text without the messages in quotes that nobody got: what a person expects, or a document names, is not so.
std::string withoutThoughts(std::string_view bytes) {
    static const QRegularExpression quote(QStringLiteral(
        R"re((?<![\w:{,\[]\s)(?<![\w:{,\[])["\x{201C}]([^"\x{201D}\n{}:]{8,200})["\x{201D}](?!\s*:))re"));
    constexpr int most = 40;
    const QString words = text(std::string(bytes));
    QString out;
    qsizetype from = 0;
    int seen = 0;
    for (auto all = quote.globalMatch(words); all.hasNext() && seen++ < most;) {
        const auto one = all.next();
        if (!one.captured(1).contains(QLatin1Char(' ')) ||
            !isOnlyThoughtOf(words, one.capturedStart(1), one.capturedEnd(1)))
            continue;
        out += words.mid(from, one.capturedStart() - from) + QLatin1String(" 0 ");
        from = one.capturedEnd();
    }
    return from == 0 ? std::string(bytes) : utf8(out + words.mid(from));
}

/// "Application Audience: Patients": the label of the vendor's own form and what stands behind it.
void takeAppAudience(CaseFile& file, const QString& words, std::vector<QString>& out) {
    static const QRegularExpression said(
        QStringLiteral(
            R"re(\b(?:app(?:lication)?|intended) audience\W{1,6}(?:is |was |set to )?\W{0,2}(patient|clinician|backend))re"),
        QRegularExpression::CaseInsensitiveOption);
    if (!file.answers.appAudience.empty())
        return;
    const auto m = said.match(words);
    if (!m.hasMatch())
        return;
    file.answers.appAudience = utf8(m.captured(1).toLower());
    out.push_back(Tr::tr("By the words of the text, the audience of the app is: %1").arg(m.captured(1).toLower()));
}

/// Whether the answer of the case has words of its own for a reason.
bool describesFault(const CaseFile& file) {
    return file.response && file.response->body &&
           file.response->body->find("error_description\":\"") != std::string::npos;
}

/// Whether words that somebody quotes as an error name a reason.
bool tellsOfFault(const std::string& words) {
    const vendors::WordRule* rule = vendors::matchWords(words);
    return (rule && rule->cause != "opaque") || vendors::matchMeaning(words);
}

/// "signature verified": words of faults that tell of none.
bool isGoodNews(const std::string& words) {
    static const QRegularExpression good(
        QStringLiteral(
            R"(^\W*(?:[\w-]+ ){1,4}(?:is |was |has been )?(?:verified|valid|validated|ok|okay|successful(?:ly)?|succeeded|passed|matches|correct)(?: successfully)?\W*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denied(
        QStringLiteral(
            R"(\b(?:not|no|never|cannot|neither|none|nothing|fail\w*|must|should|error|only|un\w+|in\w+)\b|n't\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return good.match(text(words)).hasMatch() && !denied.match(text(words)).hasMatch();
}

/// A sentence that tells of a fault in words that nobody collected. A question, a wish and what the person did say
/// nothing of a fault, unless a server or program is named as the one that speaks; a program's source says nothing.
void takeMeanings(CaseFile& file, const QString& words, std::vector<QString>& out) {
    constexpr int most = 400;
    if (!file.serverLog->empty() || describesFault(file))
        return;
    static const QRegularExpression sentence(QStringLiteral(R"([^\n]+?(?:[.!?;](?=\s|$)|(?=\n|$)))"));
    static const QRegularExpression own(
        QStringLiteral(
            R"(\b(?:I|we|my|our|us|me|you|your|anyone|someone|thanks|please|if|whether|should|could it|can it)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression speaks(
        QStringLiteral(
            R"(\b(?:says?|said|saying|tells?|complains?|complaining|reports?|logs?|logged|throws?|threw|returns?|returned|answers?|responds?|responded|rejects?|rejected|message|error|exception|reason|because|due to|claims that)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression source(QStringLiteral(R"([{}=]|\)\s*;|\w\(|=>|\?\s*$|;\s*$)"));
    static const QRegularExpression fault(
        QStringLiteral(
            R"(\b(?:invalid|wrong|incorrect|mismatch\w*|expired|unknown|missing|unsupported|unrecogni\w*|reject\w*|fail\w*|denied|refus\w*|disabled|revoked|suspended|replay\w*|already|duplicate|malformed|corrupt\w*|unable|could ?n.t|could not|cannot|can.t|unreachable|timed? ?out|forbidden|untrusted|future|insufficient|illegal|absent|lacks?|inspect\w*|intercept\w*)\b)"
            R"(|(?:\bnot|n.t) (?:be |been |a |yet |longer )?(?:found|valid|match\w*|recogni\w*|register\w*|allow\w*|permit\w*|support\w*|accept\w*|trust\w*|known?|verif\w*|present|enabled|configured|activ\w*|equal|reachable|resolv\w*|contain|include)|\btoo (?:long|far|old|early|short|large|late|small|weak)\b)"
            R"(|\bno (?:longer|matching|such|suitable|key|keys)\b|\bbefore (?:issued|nbf|not)|\bnon .{1,2} ?attiv|sospes|nicht aktiv|inaktiv|inattiv|ung.ltig|abgelaufen|unbekannt|fehlt|scadut|inv.lid|caducad|expir.\b|non valid|sconosciut|desconocid|erronea|errata)"),
        QRegularExpression::CaseInsensitiveOption);
    // "In the log stands this: …"
    static const QRegularExpression announces(
        QStringLiteral(
            R"(\b(?:logs?|logged|errors?|errore|fehler\w*|erreurs?|exception|message|says?|said|found|this|following|gets?|got|gives?|responses?|answers?|responds?|replies|reason|debug|trace|output|returns?|throws?|dice|sagt|dit|diz)\W{0,3}:\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    int seen = 0;
    auto all = sentence.globalMatch(words);
    while (all.hasNext() && seen++ < most) {
        QString one = all.next().captured().trimmed();
        constexpr qsizetype longestSentence = 2000;
        if (one.size() > longestSentence)
            continue;
        const auto told = announces.match(one);
        if (told.hasMatch())
            one = one.mid(told.capturedEnd()).trimmed();
        if (one.size() < 8 || one.size() > 400 ||
            (!told.hasMatch() && (source.match(one).hasMatch() || !fault.match(one).hasMatch() ||
                                  (own.match(one).hasMatch() && !speaks.match(one).hasMatch()))))
            continue;
        const std::string bare = utf8(one);
        if (!vendors::matchMeaning(bare))
            continue;
        file.serverLog = bare;
        out.push_back(
            Tr::tr("This sentence of the text seems to tell of a fault, and is looked through for a reason: %1")
                .arg(shown(bare, 200)));
        return;
    }
}

/// Texts of servers and libraries that stand in a sentence, where nothing else of an answer does.
void takeKnownTexts(CaseFile& file, const QString& words, std::vector<QString>& out) {
    constexpr qsizetype most = 400;
    if (!file.serverLog->empty() || describesFault(file))
        return;
    // "… fails with 401 `TypeError: …`": what is quoted where an error is spoken of.
    static const QRegularExpression quoted(
        QStringLiteral(
            R"re(\b(?:errors?|fail\w*|message|says|said|gets?|got|getting|returns?|response|exception)\b[^.\n`"]{0,40}[`"\x{201C}]([^`"\x{201D}\n]{8,300})[`"\x{201D}])re"),
        QRegularExpression::CaseInsensitiveOption);
    auto all = quoted.globalMatch(words);
    while (all.hasNext()) {
        const auto one = all.next();
        const std::string bare = utf8(one.captured(1).trimmed());
        if (bare.find(' ') == std::string::npos || !tellsOfFault(bare) || isGoodNews(bare) ||
            isOnlyThoughtOf(words, one.capturedStart(1), one.capturedEnd(1)))
            continue;
        file.serverLog = bare;
        out.push_back(
            Tr::tr("What is quoted here as an error is looked through for a reason: %1").arg(shown(bare, 200)));
        return;
    }
    // "The debugger says: Unexpected audience …": what stands behind the colon.
    static const QRegularExpression introduced(QStringLiteral(
        R"(\b(?:errors?|errore|errores|erreur|Fehler|fails?|message|reason|says?|said|dice|sagt|dit|diz|reports?|logs?)\b[^.\n:"]{0,24}:[ \t]+([A-Z][^\n]{8,240}))"));
    auto behind = introduced.globalMatch(words);
    while (behind.hasNext()) {
        // Where the message itself is quoted it ends with the quote.
        const auto one = behind.next();
        const std::string bare = utf8(one.captured(1).section(QLatin1Char('"'), 0, 0).trimmed());
        if (!tellsOfFault(bare) || isOnlyThoughtOf(words, one.capturedStart(1), one.capturedEnd(1)))
            continue;
        file.serverLog = bare;
        out.push_back(
            Tr::tr("What is quoted here as an error is looked through for a reason: %1").arg(shown(bare, 200)));
        return;
    }
    qsizetype lines = 0;
    for (const QString& line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (++lines > most)
            return;
        const std::string bare = utf8(line.trimmed().left(2000));
        if (!vendors::matchLogLine(vendors::generic(), bare))
            continue;
        file.serverLog = bare;
        out.push_back(Tr::tr("This line of the text is known from servers and libraries, and is looked through for a "
                             "reason: %1")
                          .arg(shown(bare, 200)));
        return;
    }
}

/// "kid: null", "alg=RS384 kid=null": what programs print where there is no name, in a line that nothing else makes one
/// of a fault.
void takeNoName(CaseFile& file, const QString& words, std::vector<QString>& out) {
    static const QRegularExpression noName(
        QStringLiteral(R"((?:^|[\s,\[])kid["']?\s*[:=]\s*["']?(?:null|None|nil|undefined)(?![\w-]))"));
    static const QRegularExpression source(
        QStringLiteral(R"([;{}()?]|=>|==|\b(?:if|when|not|should|could|would|fine|ok|default|optional)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool named = file.assertion || (file.described && file.described->header.contains("kid"));
    if (named || file.serverLog->find("kid") != std::string::npos || describesFault(file))
        return;
    for (const QString& line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.size() > 400 || !noName.match(line).hasMatch() || source.match(line).hasMatch())
            continue;
        const std::string bare = utf8(line.trimmed());
        file.serverLog = file.serverLog->empty() ? bare : bare + '\n' + *file.serverLog;
        out.push_back(Tr::tr("This line of the text is known from servers and libraries, and is looked through for a "
                             "reason: %1")
                          .arg(shown(bare, 200)));
        return;
    }
}

/// The lines of a text in which nothing has a form of its own: they may be a server's as well as a person's.
std::string toldLines(const intake::Recognised& found) {
    const bool alone = found.pieces.size() == 1 && found.pieces.front().kind == intake::Kind::Log;
    return alone ? found.pieces.front().text : std::string();
}

/// What a person tells as a whole was taken for lines of a fault: a message that stands in it says more than the words
/// around it.
void takeMessageInside(CaseFile& file, const intake::Recognised& found, std::vector<QString>& out) {
    if (found.pieces.size() != 1 || found.pieces.front().kind != intake::Kind::Log || !found.pieces.front().fromProse)
        return;
    CaseFile inside;
    takeKnownTexts(inside, text(found.pieces.front().text), out);
    if (!inside.serverLog->empty())
        file.serverLog = inside.serverLog;
}

/// Without the lines in which a program repeats a status: nobody speaks in them.
std::string withoutStatusLines(std::string_view words) {
    std::string out;
    while (!words.empty()) {
        const auto end = std::min(words.find('\n'), words.size());
        if (const auto line = words.substr(0, end); !intake::tellsOnlyStatus(line))
            out.append(line).append("\n");
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return out;
}

/// Whether an address stands in the text as the audience that a program sets, and nowhere else: where the request goes
/// is not told by that, and aud would always fit.
bool isOnlyAud(const CaseFile& file, const QString& address, std::string_view bytes) {
    if (!file.described)
        return false;
    const std::string once = utf8(address);
    const auto aud = file.described->claims.find("aud");
    const bool same =
        aud != file.described->claims.end() && aud->is_string() && aud->get_ref<const std::string&>() == once;
    const auto at = bytes.find(once);
    return same && at != std::string_view::npos && bytes.find(once, at + 1) == std::string_view::npos;
}

/// The server: its address, or its vendor's name.
void takeServer(CaseFile& file, const intake::Recognised& found, std::string_view bytes, const QString& words,
                std::vector<QString>& out) {
    if (!file.vendor.empty() || !file.tokenEndpoint.empty())
        return;
    const std::string url = requestUrl(found);
    const Addresses addresses = addressesIn(words);
    if (url.empty() && !addresses.token.isEmpty() && !isOnlyAud(file, addresses.token, bytes)) {
        file.tokenEndpoint = utf8(addresses.token);
        out.push_back(Tr::tr("No request names an address; this one of the text is taken for the token endpoint: %1")
                          .arg(shown(file.tokenEndpoint, 200)));
    }
    if (file.fhirBaseUrl.empty() && !addresses.base.isEmpty()) {
        file.fhirBaseUrl = utf8(addresses.base);
        out.push_back(
            Tr::tr("This address of the text is taken for the FHIR base: %1").arg(shown(file.fhirBaseUrl, 200)));
    }
    const auto known = [](const std::string& address) { return vendors::recognise(address, {}).id != "generic"; };
    const std::string where = url.empty() ? file.tokenEndpoint : url;
    if ((!where.empty() && known(where)) ||
        (!file.fhirBaseUrl.empty() && vendors::recognise({}, file.fhirBaseUrl).id != "generic"))
        return;
    // The server is not known by its address: a host, or the vendor's name.
    for (const QString& other : addresses.others) {
        if (!where.empty())
            break;
        const vendors::Vendor& vendor = vendors::recognise(utf8(other), {});
        if (vendor.id == "generic")
            continue;
        file.vendor = vendor.id;
        out.push_back(Tr::tr("By an address of the text the server is taken for one of %1: %2")
                          .arg(text(vendor.name), shown(utf8(other), 200)));
        return;
    }
    if (const vendors::Vendor* vendor = namedIn(words)) {
        file.vendor = vendor->id;
        out.push_back(
            Tr::tr("The text speaks of %1, so the server is taken for one of theirs.").arg(text(vendor->name)));
    }
}

} // namespace

std::vector<QString> takeWords(CaseFile& file, const intake::Recognised& found, std::string_view bytes,
                               const std::vector<std::string>* told, std::optional<std::int64_t> now) {
    std::vector<QString> out;
    if (found.kind() == intake::Kind::Case)
        return out;
    const QString words = text(spokenText(found, bytes));
    const std::string leftoverWords = withoutStatusLines(leftoverText(found, bytes));
    const std::string spoken = leftoverWords + '\n' + toldLines(found);
    takeAnswers(file, found, spoken, now, out);
    takeAppAudience(file, words, out);
    if (file.told.empty() && !found.pieces.empty())
        file.told = told ? *told : toldIn(bytes);
    if (file.toldWords.empty() && !found.pieces.empty()) {
        file.toldWords = postWordsIn(withoutThoughts(bytes.substr(0, longestWords)), spoken);
        if (!file.personSpeaks() && isSpoken(spoken))
            file.told.emplace_back(aPersonSpeaks);
    }
    takeMessageInside(file, found, out);
    takeNoName(file, words, out);
    takeKnownTexts(file, words, out);
    takeMeanings(file, text(leftoverWords), out);
    takeServer(file, found, bytes, words, out);
    takeServersEnvironment(file, found, spoken, out);
    return out;
}

} // namespace ad::diagnosis

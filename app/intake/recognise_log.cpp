// Lines that a program or a server wrote of what went wrong, and programs that set the claims of a token: what stands
// between the things of a text.
#include "base/ascii.h"
#include "intake/recogniser.h"
#include "intake/segments.h"
#include "intake/status_line.h"
#include "intake/tr.h"
#include "vendors/learnt_words.h"
#include "vendors/meanings.h"
#include "vendors/words.h"
#include <QRegularExpression>
#include <algorithm>

namespace ad::intake {
namespace {

constexpr std::size_t longestLine = 4096;
constexpr std::size_t mostLines = 400;

/// By its form: a time or a level at the front, the name of an exception, a code that one server writes.
bool isLogLine(const QString& line) {
    static const QRegularExpression form(QStringLiteral(
        R"(^\W*(\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|(time|level|ts)=|\w{3} +\d+ \d\d:\d\d:\d\d))"
        R"(|\b(ERROR|WARN|WARNING|FATAL|SEVERE|ERR|CRITICAL)\b|^\W*(error|warn(ing)?|fatal|fail|crit)(:|\]|\t|  )\s*[^\s{][^{]*[^\s{]$)"
        R"(|^\W*(\w+ )?(\w+(?:[.$\\]|::))*\w*(Exception|Error)\b(\s\[\w+\])?:\s|\b(\w+\.){2,}\w*(Exception|Error):\s)"
        R"(|^\W*PHP (Warning|Fatal error|Parse error): |^\W*(Warning|Fatal error): +\w+\(\): )"
        R"(|^\W*Caused by:|^\W*Uncaught |^\W*panic: |\bIDX\d{5}\b|\bKC-SERVICES\d+|\btype=CLIENT_LOGIN_ERROR)"
        R"(|\burn:cerner:error:|["']?\w*_error["']?\s*[:=]\s*["'].{8,}|\bopensslErrorStack\b|error:[0-9A-F]{8}:)"));
    return form.match(line).hasMatch();
}

/// Whether a line of a log tells of a fault; one that only tells what goes on names nothing.
bool tellsOfFault(const QString& line) {
    static const QRegularExpression words(
        QStringLiteral(
            "error|fail|invalid|exception|denied|reject|mismatch|expired|not found|unable|cannot|can't|"
            "could not|doesn't|does not|wasn't|unknown|unsupported|refus|must|missing|no matching|"
            "not yet|not allowed|already|too (far|long|short|small|weak|late|early)|replay|reuse|\\bweak|not secure|"
            "not valid|not active|empty|enforce"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

/// "fail: Name.Of.A.Class[0]": .NET writes the message into the line below.
bool isHeadOfNext(const QString& line) {
    static const QRegularExpression form(QStringLiteral(R"(^\W*(fail|warn|crit|info|dbug|error): [\w.]+\[\d+\]\s*$)"));
    return form.match(line).hasMatch();
}

/// A line that ends by saying that an error follows: "The error is:", "2 errors", "Response:".
bool announcesFault(const QString& line) {
    static const QRegularExpression form(
        QStringLiteral(
            R"(\b(errors?|errore|errori|error(es)?|fehler\w*|erreurs?|exception|says|message|response)\b[^.]{0,30}:?\s*$)"
            R"(|\b(logs?|trace|debug|output|console|stderr|throws?|prints?|shows?|gives|gets?|dice|sagt|dit|responde|antwortet)\b[^.]{0,30}:\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 200 && form.match(line).hasMatch();
}

/// A line that somebody quoted, and not a sentence of the person.
bool isQuoted(const QString& line) {
    static const QRegularExpression ownWords(
        QStringLiteral(R"(\b(I|we|my|our|me|us|you|anyone|thanks|please)\b|\?\s*$|[{}=])"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() > 8 && line.size() < 240 && !ownWords.match(line).hasMatch();
}

void insert(Recognised& found, Piece piece) {
    const auto place =
        std::find_if(found.pieces.begin(), found.pieces.end(), [&](const Piece& p) { return p.offset > piece.offset; });
    found.pieces.insert(place, std::move(piece));
}

class Lines {
  public:
    Lines(std::string_view text, const std::function<std::size_t(std::size_t)>& source, Recognised& found)
        : m_text(text), m_source(source), m_found(found) {}

    /// What is left of a gap after everything that was taken out.
    std::vector<Leftover> take(const Leftover& gap) {
        m_left.clear();
        const auto content = m_text.substr(gap.offset, std::min(gap.length, longestGap));
        const auto program = readProgram(content);
        std::size_t from = 0;
        int announced = 0; // lines that may still be the fault that one spoke of
        bool belowHead = false;
        for (std::size_t at = 0; at < content.size();) {
            const auto line = lineAt(content, at);
            const auto next = content.find('\n', at);
            const bool inProgram = program && at >= program->begin && at < program->end;
            const QString words = text(std::string(line.substr(0, longestLine)));
            const bool quoted = (announced > 0 && isQuoted(words)) || belowHead;
            const bool told = !inProgram && !isNetworkLine(line) && m_lines < mostLines &&
                              (quoted || isLogLine(words)) && tellsOfFault(words) && !tellsOnlyStatus(line);
            belowHead = isHeadOfNext(words);
            if (!trimmedText(line).empty())
                announced = announcesFault(words) ? 4 : std::max(announced - 1, 0);
            if (told) {
                ++m_lines;
                leave(gap.offset + from, gap.offset + at);
                log(gap.offset + at, line);
                from = at + line.size();
            }
            at = next == npos ? content.size() : next + 1;
        }
        leave(gap.offset + from, gap.offset + gap.length);
        if (program) {
            Piece piece = over(gap.offset + program->begin, gap.offset + program->end, Kind::Claims);
            piece.described = program->described;
            piece.notes.push_back(
                Tr::tr("What the program puts into the assertion was read from its source; nothing of it was run."));
            insert(m_found, std::move(piece));
            m_log.reset(); // its place may have moved
            cutOut(gap.offset + program->begin, gap.offset + program->end);
        }
        return std::move(m_left);
    }

  private:
    /// It told already that no answer came.
    [[nodiscard]] bool isNetworkLine(std::string_view line) const {
        return std::any_of(m_found.pieces.begin(), m_found.pieces.end(), [&](const Piece& p) {
            return p.answer && !p.answer->networkMessage.empty() &&
                   trimmedText(line).substr(0, p.answer->networkMessage.size()) == p.answer->networkMessage;
        });
    }
    [[nodiscard]] Piece over(std::size_t begin, std::size_t end, Kind kind) const {
        Piece piece;
        piece.kind = kind;
        piece.offset = m_source(begin);
        piece.length = end > begin ? m_source(end - 1) + 1 - piece.offset : 0;
        return piece;
    }
    void log(std::size_t begin, std::string_view line) {
        const auto bare = trimmedText(line);
        // Lines that follow each other are one piece.
        if (m_log && m_found.pieces.size() > *m_log && m_found.pieces[*m_log].kind == Kind::Log &&
            trimmedText(m_text.substr(m_logEnd, begin - m_logEnd)).empty()) {
            Piece& before = m_found.pieces[*m_log];
            before.text += '\n';
            before.text += bare;
            before.length = m_source(begin + line.size() - 1) + 1 - before.offset;
        } else {
            Piece piece = over(begin, begin + line.size(), Kind::Log);
            piece.text = bare;
            const auto offset = piece.offset;
            insert(m_found, std::move(piece));
            m_log = static_cast<std::size_t>(
                std::find_if(m_found.pieces.begin(), m_found.pieces.end(),
                             [&](const Piece& p) { return p.kind == Kind::Log && p.offset == offset; }) -
                m_found.pieces.begin());
        }
        m_logEnd = begin + line.size();
    }
    void leave(std::size_t begin, std::size_t end) {
        const auto part = trimmedText(m_text.substr(begin, end - begin));
        const auto said =
            std::count_if(part.begin(), part.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c >= 0x80; });
        if (said >= 2)
            m_left.push_back({static_cast<std::size_t>(part.data() - m_text.data()), part.size()});
    }
    void cutOut(std::size_t begin, std::size_t end) {
        const auto all = std::move(m_left);
        m_left = {};
        for (const Leftover& part : all) {
            const auto stop = part.offset + part.length;
            if (stop <= begin || part.offset >= end) {
                m_left.push_back(part);
                continue;
            }
            if (part.offset < begin)
                leave(part.offset, begin);
            if (stop > end)
                leave(end, stop);
        }
    }

    std::string_view m_text;
    const std::function<std::size_t(std::size_t)>& m_source;
    Recognised& m_found;
    std::vector<Leftover> m_left;
    std::optional<std::size_t> m_log;
    std::size_t m_logEnd = 0;
    std::size_t m_lines = 0;
};

/// The same of a line that stands alone, and is there because somebody wondered at it.
bool tellsOfFaultAlone(const QString& line) {
    static const QRegularExpression words(
        QStringLiteral(
            "undefined|wrong|incorrect|no longer|unexpected|illegal|malformed|disabled|revoked|violat"
            "|timed out|too (many|open)|blocked|suspended|\\b(not|no|only|before|bad|without|required|expected)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return tellsOfFault(line) || words.match(line).hasMatch();
}

/// Of another language than English, whose words for a fault are not listed here.
bool hasOtherLetters(const QString& line) {
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter() && c.unicode() > 0x7F; });
}

/// Nearly all texts with such words tell of one fault of a token request.
bool isKnownByWords(std::string_view words) {
    constexpr double nearlyAll = 0.85;
    return !vendors::causesOfMessage(words, nearlyAll).empty();
}

/// A line that tells of a fault of a token request, whoever wrote it.
bool tellsOfTokenFault(const QString& line) {
    static const QRegularExpression thing(
        QStringLiteral(
            R"(\b(tokens?|jwts?|jws|jwks?|jti|assertion|client|kid|aud(ience)?|iss(uer)?|exp(iration)?|nbf|iat)"
            R"(|scopes?|grant|(private|public|signing) key|signature|certificate|oauth2?)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    // A person's own sentence counts where it quotes one, or tells one behind a colon.
    static const QRegularExpression quotes(QStringLiteral(R"(["'`\x{201C}\x{201E}][^"'`]{3,}["'`\x{201D}]|:\s+\S)"));
    // So programs begin, whoever "we" is in what follows.
    static const QRegularExpression begins(
        QStringLiteral(R"(^\W*(unable to|failed to|cannot|could not|invalid|unexpected|unsupported|missing)\b[^?]*$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (!isQuoted(QString(line).remove(QLatin1Char('='))) && !quotes.match(line).hasMatch() &&
        !begins.match(line).hasMatch())
        return false;
    const std::string bytes = utf8(line);
    return (tellsOfFault(line) && thing.match(line).hasMatch()) || vendors::matchMeaning(bytes) ||
           (tellsOfFaultAlone(line) && vendors::matchWords(bytes)) ||
           ((tellsOfFaultAlone(line) || hasOtherLetters(line)) && isKnownByWords(bytes));
}

/// Each sentence of a text, as far as its marks tell.
const QRegularExpression& sentences() {
    static const QRegularExpression one(QStringLiteral(R"([^\n.!?]+(?:[.!?](?!\s|$)[^\n.!?]*)*[.!?]?)"));
    return one;
}

/// A question, a plan or a rule: it tells of nothing that happened.
bool isOpen(const QString& sentence) {
    static const QRegularExpression open(
        QStringLiteral(
            R"((?<!\bthe )(?<!\ba )\?\s*$|\b(?:whether|how (?:do|does|to|can|should)|may|might|must|should|would like|want to|plan(?:s|ned|ning)? to)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return open.match(sentence).hasMatch();
}

bool tellsOfSuccess(const QString& words) {
    static const QRegularExpression well(QStringLiteral(R"(\bworks? (?:fine|well|as expected|perfectly)\b)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return well.match(words).hasMatch();
}

/// Whether a sentence that is no question, plan or rule holds such words.
bool tellsOfTroubleIn(const QString& words, const QRegularExpression& trouble) {
    bool all = true;
    for (auto one = sentences().globalMatch(words); one.hasNext();) {
        const QString said = one.next().captured();
        if (!trouble.match(said).hasMatch())
            continue;
        if (!isOpen(said))
            return true;
        all = false;
    }
    // Words that reach over the end of a sentence.
    return all && !tellsOfSuccess(words) && trouble.match(words).hasMatch();
}

/// What a person tells of a token request by names that stand for nothing else, and that it fails. A question how to do
/// something, and a sentence that only says that nothing works, are none.
bool tellsOfTokenTrouble(std::string_view text) {
    static const QRegularExpression thing(
        QStringLiteral(
            R"(\b(?:jwks?(?:[_ ]ur[il])?|jwts?|jws|kid|jti|client[_ ]assertions?|client[_ -]?(?:id|secret)(?:_\w+)?|private_key_jwt)\b)"
            R"(|\b(?:grant_type|client_assertion_type|redirect_uri|Authorization header|Basic auth\w*|OpenSSL|DER|OpenID|nøkkelsett\w*)\b)"
            R"(|\b(?:(?:private|public|signing) keys?|key ?pairs?|key sets?|certificates?|token (?:endpoint|ur[il]|request)s?)\b)"
            R"(|\b(?:[REP]S(?:256|384|512)|SHA\d{3}with\w+|client_credentials|id_rsa|OPENSSH|pkcs ?#?(?:1|8|12)|\.p(?:em|fx|12))\b)"
            R"(|\b(?:Epic|Cerner|Entra|Okta|Keycloak|Azure AD|Auth0|athena(?:health)?|eClinicalWorks|Medplum)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trouble(
        QStringLiteral(
            R"(\b(?:reject|refus|den(?:y|ies|ied)|expire[ds]|invalid|unsupported|unknown|mismatch|fail(?:s|ed|ing|ure)\b)"
            R"(|\bnot (?:found|valid|supported|match|recogni|accept|trust|allowed|known|registered|authori)|\brevoked))"
            R"(|(?:n't|\bcannot|\bnot) (?:be )?(?:verif|match|accept|find|read|load|pars|decod|validat)|\bwrong\b)"
            R"(|\bno other \w+ can\b|\b(?:do|does|did)n.t (?:verify|match|work)\b|\bbehind the \?|\bin the (?:URL|query)\b)"
            R"(|\b(?:feil\w*|fehl\w*|ung.ltig\w*|erreur|.chou\w+|fall[ao]\b|errore|inv.lid\w*|virhe|fout\w*|finnes ikke)\b)"
            R"(|grant_?type\W{1,40}\burn:ietf:params:oauth:client-assertion-type)"
            R"(|\bbut (?:I am|I'm|I|we are|we're|we|it|the|my|our) \w+)"),
        QRegularExpression::CaseInsensitiveOption);
    // A name of OAuth's own beside a refusal in numbers is enough.
    static const QRegularExpression ofOAuth(
        QStringLiteral(
            R"(\b(?:client[_ ]assertions?|token (?:endpoint|ur[il]|request)s?|private_key_jwt|grant_type|client_credentials|client_assertion_type|access token)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression refused(QStringLiteral(R"((?<![-:.\d])\b4(?:0\d|1\d|2[29])\b(?!-))"));
    constexpr std::size_t longest = 16U << 10;
    constexpr int enough = 2;
    const QString words = ad::text(std::string(text.substr(0, longest)));
    if (ofOAuth.match(words).hasMatch() && tellsOfTroubleIn(words, refused))
        return true;
    if (!tellsOfTroubleIn(words, trouble))
        return false;
    QStringList names;
    for (auto all = thing.globalMatch(words); all.hasNext() && names.size() < enough;)
        if (const QString name = all.next().captured().toLower(); !names.contains(name))
            names << name;
    return names.size() >= enough;
}

/// Whether a text names something of a token request, and its words are those of texts that tell of one fault more than
/// of those that tell of none. Words of any trade alone are not enough: a change log speaks of time-outs, too. Who only
/// asks how to do something has no fault yet.
bool speaksOfTokenFault(std::string_view words) {
    static const QRegularExpression matter(
        QStringLiteral(
            R"(\b(?:jwks?(?:[_ ]ur[il])?|jwts?|jws|kid|jti|(?:client|jwt|signed)[_ -]?assertions?|client[_ -]?(?:ids?|secrets?)(?:_\w+)?|private_key_jwt)\b)"
            R"(|\b(?:grant_type|client_assertion_type|redirect_uri|client[_ ]credentials|credentials|Authorization: \w+|Basic auth\w*)\b)"
            R"(|\b(?:oauth2?|oidc|openid|service (?:accounts?|principals?)|(?:access|refresh|bearer|id)[ _]tokens?|(?:token|authorization) endpoint|token (?:ur[il]|request|call|server)s?)\b)"
            R"(|\b(?:(?:private|public|signing|asymmetric) keys?|key ?(?:pairs?|sets?)|x5[ct]|[REPH]S(?:256|384|512)|AADSTS\d+|SignWith\w{1,40}|Client_?Assertion\w{0,40})\b)"
            R"(|\b(?:MSAL|ADAL|Keycloak|Okta|Auth0|Entra|Azure AD|openid-client|authlib|PyJWT|jsonwebtoken|service[ _]account json|public certificate chain)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression refused(
        QStringLiteral(
            R"((?<![-:.\d])\b(?:4(?:0\d|1\d|2\d|3[01]|51)|50\d)\b(?!-)|\bstop(?:s|ped)? working\b|\bdamaged\b)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr double ofOne = 0.3, ofSeveral = 0.1;
    const QString text = ad::text(std::string(words.substr(0, longestGap)));
    bool fails = false, open = false;
    for (auto one = sentences().globalMatch(text); one.hasNext();) {
        const QString said = one.next().captured();
        const bool tells = !isOpen(said) && !tellsOfSuccess(said);
        fails |= tells && (tellsOfFaultAlone(said) || refused.match(said).hasMatch());
        open |= !tells;
    }
    if (!fails && (open || !isKnownByWords(words)))
        return false;
    QString first;
    double least = 1;
    for (auto all = matter.globalMatch(text); all.hasNext() && least > ofSeveral;) {
        const QString name = all.next().captured().toLower();
        least = first.isEmpty() ? ofOne : name == first ? least : ofSeveral;
        first = first.isEmpty() ? name : first;
    }
    return least < 1 && !vendors::causesOfMessage(words, least).empty();
}

/// A few words that nobody says of themselves, about a thing of a token request, in which a rule or what was learnt
/// knows a reason: somebody wondered at them, or would not have brought them.
bool isShortMessage(std::string_view words) {
    constexpr std::size_t shortest = 12, longest = 300;
    constexpr std::ptrdiff_t oneLine = 2;
    constexpr double often = 0.3;
    static const QRegularExpression matter(
        QStringLiteral(
            R"(\b(?:tokens?|jw[tsk]|jwks?(?:[_ ]?ur[il])?|jose|jti|kid|iss|sub|aud|exp|iat|nbf|alg|typ|jku|x5[ct]|crit|scopes?|grants?|claims?|audiences?|issuers?|subjects?|assertions?|signatures?|signed)\b)"
            R"(|\b(?:oauth2?|client|credentials?|secrets?|keys?|key ?sets?|realm|tenant|certificates?|modulus|curve|registration|registered|partner|application/x-www-form-urlencoded)\b|system/)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression own(
        QStringLiteral(
            R"(\b(?:I|my|me|we(?! (?:do not|don.t|cannot))|our(?! limit)|us|anyone|somebody|please|thanks|hi|hello|dear|how|why|what|who|when|where)\b|\?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (words.size() < shortest || words.size() > longest || std::count(words.begin(), words.end(), '\n') >= oneLine ||
        words.find(' ') == npos)
        return false;
    const QString said = text(std::string(words));
    // Said of a limit or of two things that are not alike, without any word for a fault.
    static const QRegularExpression limits(
        QStringLiteral(
            R"(\b(?:above|below|beyond|outside|differs?|different|limit|absent|ha(?:s|ve) to|at (?:most|least)|neither|never|none of|behind|ahead|past|false|broke\w*|then 4\d\d)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool fails = tellsOfFaultAlone(said) || limits.match(said).hasMatch();
    if (!fails || !matter.match(said).hasMatch() || own.match(said).hasMatch() || tellsOfSuccess(said))
        return false;
    const auto* rule = vendors::matchWords(words);
    return (rule && rule->cause != "opaque") || vendors::matchMeaning(words) ||
           !vendors::causesOfMessage(words, often).empty();
}

/// A message, and behind a dash what the person says of it.
std::string_view beforeDash(std::string_view line) {
    auto end = line.size();
    for (const std::string_view dash : {" - ", " -- ", " \xE2\x80\x93 ", " \xE2\x80\x94 "})
        end = std::min(end, line.find(dash));
    return line.substr(0, end);
}

} // namespace

void readAnyFault(std::string_view text, Recognised& found) {
    constexpr int most = 20;
    Piece piece;
    piece.kind = Kind::Log;
    std::size_t begin = npos, end = 0;
    int lines = 0;
    // One line that is nobody's own sentence and says that something went wrong is a message, whatever it is about.
    const auto whole = trimmedText(text);
    const QString message = ad::text(std::string(whole.substr(0, longestLine)));
    static const QRegularExpression speaksOfOne(
        QStringLiteral(
            R"(\b(an|the|same|this|that|some) errors?\b|\b(dear|hello|hi|help)\b|\bnot work(ing|s)?\b|n.t work\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool alone = whole.find('\n') == npos && isQuoted(message) && tellsOfFault(message) &&
                       !speaksOfOne.match(message).hasMatch();
    for (std::size_t at = 0; at < text.size() && at < longestGap && lines < most;) {
        const auto line = lineAt(text, at);
        const auto front = beforeDash(line);
        const bool tells = alone || tellsOfTokenFault(ad::text(std::string(line.substr(0, longestLine))));
        if (tells ||
            (front.size() < line.size() && tellsOfTokenFault(ad::text(std::string(front.substr(0, longestLine)))))) {
            const auto taken = tells ? line : front;
            ++lines;
            begin = std::min(begin, at);
            end = at + taken.size();
            piece.text.append(piece.text.empty() ? "" : "\n").append(trimmedText(taken));
        }
        const auto next = text.find('\n', at);
        at = next == npos ? text.size() : next + 1;
    }
    // No line of it is a message, but the whole of what a person tells is of one fault.
    if (lines == 0 && ((whole.find('\n') != npos && isKnownByWords(whole)) || tellsOfTokenTrouble(whole) ||
                       speaksOfTokenFault(whole) || isShortMessage(whole))) {
        begin = static_cast<std::size_t>(whole.data() - text.data());
        end = begin + std::min(whole.size(), longestLine);
        piece.text = text.substr(begin, end - begin);
        lines = 1;
    }
    if (lines == 0)
        return;
    piece.fromProse = true;
    piece.offset = begin;
    piece.length = end - begin;
    piece.notes.push_back(Tr::tr(
        "Nothing here is a thing by its form; these words tell of a fault, and are looked through for a reason."));
    found.pieces.push_back(std::move(piece));
}

void readLines(std::string_view text, std::vector<Leftover>& gaps,
               const std::function<std::size_t(std::size_t)>& source, Recognised& found) {
    Lines lines(text, source, found);
    std::vector<Leftover> left;
    for (const Leftover& gap : gaps) {
        const auto rest = lines.take(gap);
        left.insert(left.end(), rest.begin(), rest.end());
    }
    gaps = std::move(left);
}

} // namespace ad::intake

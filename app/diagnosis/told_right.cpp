#include "diagnosis/told_right.h"

#include "base/error.h"
#include <QRegularExpression>

namespace ad::diagnosis {
namespace {

constexpr std::size_t longestSpokenLine = 2000;
/// No word, so that no pair of words reaches across it.
constexpr const char* apart = " 0 ";

QRegularExpression clausePattern(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}
QRegularExpression clausePattern(const char* pattern) { return clausePattern(QString::fromLatin1(pattern)); }

/// Whether a clause holds a word of a fault, or denies something.
bool deniesRight(const QString& clause) {
    static const QRegularExpression denied = clausePattern(
        R"(\b(?:not|never|no|none|nothing|neither|only|cannot|without|wrong|invalid|reused|fail\w*|error|but|except|unless|if|whether|should|must)\b|n['\x{2019}]t\b|\?)"
        R"(|\b(?:nicht|nie|niemals|kein\w*|weder|ohne|falsch\w*|ung.ltig\w*|fehl\w*|nur|au.er|wenn|ob|sollte\w*|muss|m.ssen)\b)"
        R"(|\b(?:pas|jamais|aucune?|sans|fau(?:x|sse)\w*|erreur|sauf|incorrect\w*|doit|devrait)\b)"
        R"(|\b(?:nunca|ning\w+|sin|mal|incorrect\w*|inv.lid\w*|s.lo|debe|deber.a|n\x{e3}o|nem|sem|errad\w*|non|mai|senza|sbagliat\w*|errat\w*|solo|dev\w+)(?!\w))");
    return denied.match(clause).hasMatch();
}

bool saysRight(const QString& clause) {
    static const QRegularExpression right = clausePattern(
        R"(\b(?:is|are|was|were|looks?|seems?|stays?|remains?)\b (?:\w+ ){0,2}(?:right|correct\w*|fine|okay|ok|the same|identical|unchanged|reachable|accessible|public|valid|in order|in sync|a new|new (?:each|every)|unique|as (?:documented|expected|required|in the))\b)"
        R"(|^\W*(?:the|our|my|all)? ?[\w ,.-]{2,30} (?:works?|matche?s?|resolves?|verif(?:y|ies)|fits?)(?: (?:fine|well|ok|too|as expected|locally|with \w+|on jwt.io))?\W*$)"
        R"(|\b(?:I|we)(?: have|'ve)?(?: also| already)? (?:checked|verified|double-?checked|compared|confirmed|ruled out|made sure)\b)"
        R"(|\b(?:exp|expir\w+|lifetime)\b.{0,24}\b(?:[1-5]|one|two|three|four|five) min\w*|\b(?:rotation of|rotat\w+) (?:the )?logs?\b|\blog rotation\b)");
    // "Die Uhr stimmt", "la clé est bonne", "el reloj está bien", "a chave está certa".
    static const QRegularExpression rightElsewhere = clausePattern(
        R"(\b(?:ist|sind|war|waren|scheint|bleibt|ist auch)\b (?:\w+ ){0,2}(?:richtig|korrekt|in Ordnung|ok|okay|identisch|unver.ndert|erreichbar|g.ltig|synchron\w*|gepr.ft|ausgeschlossen)(?!\w))"
        R"(|\b(?:stimmt|stimmen|passt|passen)\b(?: (?:auch|\w+ .berein|genau))?\W*$|\b(?:haben|habe) (?:wir |ich )?[\w ,]{0,40}(?:gepr.ft|kontrolliert|verglichen|ausgeschlossen)\b)"
        R"(|\b(?:est|sont|semblent?|restent?)\b (?:\w+ ){0,2}(?:bon(?:ne)?s?|correcte?s?|exacte?s?|juste|identiques?|valides?|. l.heure|synchronis\w+|v.rifi\w+|OK|accessibles?|en ordre)(?!\w))"
        R"(|\b(?:es|son|est.n?|parecen?)(?!\w) (?:\w+ ){0,2}(?:correct[oa]s?|bien|v.lid[oa]s?|iguales|id.ntic[oa]s?|ok|sincronizad[oa]s?|accesibles?|comprobad[oa]s?|verificad[oa]s?)(?!\w))"
        R"(|\b(?:est.|est\x{e3}o|s\x{e3}o|\x{e9}|sono|\x{e8}) (?:\w+ ){0,2}(?:cert[oa]s?|corret\w+|v.lid[oa]s?|sincroni[sz]\w+|igua(?:l|is)|id.ntic\w+|verificad\w+|giust[oaie]|a posto|uguali?|verificat[oaie])(?!\w))");
    // What is ruled out: "not the clock", "ce n'est pas la clé", "ni l'audience", "es liegt nicht an der Uhr". It is
    // one thing: "not the key we registered" and "not the right audience" tell what is wrong.
    static const QString one = QStringLiteral(
        R"((?!(?:right|correct|same|good|valid|proper|expected|richtig|gleich|selb|bonn?e?\b|m.me|mism|buen|cert[oa]|corret|giust|stess)\w*))"
        R"((?:public |private |server |client |token |signing )?[\w-]{2,20}(?: (?:id|url|uri|type|endpoint|publique|priv.e|p.blica|privada))?\W*$)");
    static const QRegularExpression against = clausePattern(
        QString(
            QStringLiteral(
                R"(^\W*not (?:an? |the )?[\w ./-]{2,30}\W*$|^\W*no [\w -]{2,24}in between\W*$)"
                R"(|^\W*(?:it|that|this)(?:['\x{2019}]s| is| was) not (?:the |our |my )%1)"
                R"(|^\W*(?:it|that) (?:is|was)n['\x{2019}]t (?:the |our |my )%1)"
                R"(|^\W*(?:neither|nor|weder|noch|ni|nem|n\x{e9}) (?:the |our |der |die |das |la |le |el |a |o |il |l['\x{2019}])?%1)"
                R"(|^\W*(?:es|das|daran) (?:ist|liegt|lag|kann) (?:es )?(?:auch )?nicht (?:an |am )?(?:der |die |das |den |dem )?%1)"
                R"(|^\W*(?:das|es) ist es (?:auch )?nicht\W*$)"
                R"(|^\W*(?:ce|cela|\x{e7}a|le probl.me) (?:n['\x{2019}]est|n['\x{2019}]\x{e9}tait|ne vient|vient|est) pas (?:(?:de|d['\x{2019}]) ?)?(?:la |le |les |l['\x{2019}]|du |des |notre )%1)"
                R"(|^\W*(?:el problema )?(?:no es|no son|tampoco es|no se trata de|no se debe a|no viene de) (?:la |el |los |las |del |de la )%1)"
                R"(|^\W*(?:o problema )?n\x{e3}o (?:\x{e9}|s\x{e3}o|vem d\w|se trata d\w) (?:a |o |as |os )%1)"
                R"(|^\W*non (?:\x{e8}|sono) (?:la |il |l['\x{2019}]|i |le )%1)"))
            .arg(one));
    if (against.match(clause).hasMatch())
        return true;
    return !deniesRight(clause) && (right.match(clause).hasMatch() || rightElsewhere.match(clause).hasMatch());
}

} // namespace

std::string withoutWhatIsRight(std::string_view text) {
    static const QRegularExpression breaks =
        clausePattern(R"([,;:()!?](?=\s|$)|\.(?=\s|$)|\s(?:but|and|while|whereas|although|so)\s)");
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.size() > longestSpokenLine || line.find(' ') == std::string_view::npos) {
            out.append(line).append("\n");
            continue;
        }
        const QString words = ad::text(std::string(line));
        qsizetype from = 0;
        bool right = false;
        bool goesOn = false; // as a list does
        const auto take = [&](qsizetype to, qsizetype next) {
            const QString clause = words.mid(from, to - from);
            // "the kid is the same in the header and the JWKS": the rest of a list.
            constexpr qsizetype mostOfList = 3;
            const bool rest =
                right && goesOn && clause.split(u' ', Qt::SkipEmptyParts).size() <= mostOfList && !deniesRight(clause);
            right = saysRight(clause) || rest;
            const QString mark = words.mid(to, next - to).trimmed();
            goesOn = mark == QLatin1String(",") || mark == QLatin1String("and");
            out += right ? std::string(apart) : utf8(clause);
            out += utf8(words.mid(to, next - to));
            from = next;
        };
        for (auto all = breaks.globalMatch(words); all.hasNext();) {
            const auto one = all.next();
            take(one.capturedStart(), one.capturedEnd());
        }
        take(words.size(), words.size());
        out += '\n';
    }
    return out;
}

} // namespace ad::diagnosis

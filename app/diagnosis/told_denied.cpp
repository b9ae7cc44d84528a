#include "diagnosis/told_denied.h"

#include <QRegularExpression>
#include <algorithm>

namespace ad::diagnosis {
namespace {

constexpr qsizetype denialReach = 300;

QRegularExpression denialPattern(const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// A full stop inside a word ("fhir.epic.com") ends no sentence.
bool endsSentence(const QString& text, qsizetype i) {
    const QChar c = text[i];
    return c == u'\n' || ((c == u'.' || c == u'!' || c == u'?') && (i + 1 >= text.size() || text[i + 1].isSpace()));
}

qsizetype sentenceStart(const QString& text, qsizetype start) {
    const qsizetype first = std::max<qsizetype>(0, start - denialReach);
    while (start > first && !endsSentence(text, start - 1))
        --start;
    return start;
}

qsizetype sentenceEnd(const QString& text, qsizetype end) {
    const qsizetype last = std::min(text.size(), end + denialReach);
    while (end < last && !endsSentence(text, end))
        ++end;
    return end;
}

/// What stands in the clause before its end: behind the last comma or "but".
QString lastClause(const QString& before) {
    static const QRegularExpression breaks = denialPattern(
        R"([,;:(]|\b(?:but|while|whereas|although|though|however|because|since|when|aber|w.hrend|weil|denn|pero|mientras|porque|ma|mentre|perch.|mais)\b)");
    qsizetype from = 0;
    for (auto all = breaks.globalMatch(before); all.hasNext();)
        from = all.next().capturedEnd();
    return before.mid(from);
}

// "We do not know why" is said of what is so.
constexpr const char* denialWords =
    R"((?:\b(?:not|cannot)|n['\x{2019}]t)\b(?! (?:only|just|in sync|synchroni|understand|know|see|sure|clear))|\b(?:never|neither|nor)\b)"
    R"(|\b(?:nicht|nie|niemals|weder|kein|keine|keinen|nunca|tampoco|ning.n|non|mai|neanche|nemmeno|jamais|pas|ni|nem|n\x{e3}o)\b)"
    R"(|\bno (?:funcion|va|hay|se|es|est.|reutiliz|usamos|uso|envi|hemos|he)\w*)";

bool isNegated(const QString& words) {
    static const QRegularExpression negation = denialPattern(denialWords);
    return negation.match(words).hasMatch();
}

bool isNegatedBefore(const QString& clause) {
    static const QRegularExpression other = denialPattern(
        R"(\b(?:without|instead of|rather than|avoid\w*|prevent\w*|no longer|ohne|statt|anstatt|sin|senza|sans)\b)");
    return isNegated(clause) || other.match(clause).hasMatch();
}

bool isSupposed(const QString& clause, const QString& told) {
    static const QRegularExpression before = denialPattern(
        R"(\b(?:if|whether|could(?! (?:see|find|confirm))|might|may (?:be|it|have)|maybe|perhaps|possibly|unless|suppos\w+|in case|not sure|(?:make|made) sure|ensure|should)"
        R"(|ob|wenn|falls|vielleicht|eventuell|k.nnte\w*|quiz.s|tal vez|podr.an?|puede ser|forse|potrebbe|pu. (?:essere|darsi)|peut-.tre|pourrait)\b)"
        R"(|\A\W*(?:si|se) (?:el|la|il|l.|nuestr\w|mi)\b)");
    static const QRegularExpression within =
        denialPattern(R"(\b(?:if|whether|(?:could|might|may) (?:be|have)|k.nnte|ob|podr.a|potrebbe)\b)");
    return before.match(clause).hasMatch() || within.match(told).hasMatch();
}

/// Whether a sentence that ends in a question mark begins as a question does: "Does it …?", not "Why does it …?"
bool isAsked(const QString& sentence) {
    static const QRegularExpression question = denialPattern(
        R"(\A\W*(?:(?:so|and|but|or|oder|und|o|y|e),? )?(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|would|should|will)"
        R"(|ist|sind|war|kann|k.nnte|hat|geht|l.uft|est.|es|puede|podr.a|\xE8|pu.|potrebbe|est-ce)(?!\w))");
    return question.match(sentence).hasMatch();
}

bool isInVain(const QString& sentence, const QString& next) {
    static const QRegularExpression vain = denialPattern(
        R"(\b(?:same|identical) (?:\w+ )?(?:error|result|answer|response|message|problem|issue|outcome|status|40\d|invalid_client)\b)"
        R"(|\bno (?:difference|change|effect|luck|avail|success|better|help)\b|\b(?:either|neither|in vain|to no avail|ruled out|unrelated)\b)"
        R"(|(?:\bnot|n['\x{2019}]t|\bnever) (?:really )?(?:help|change|fix|solve|matter|make|cure|bring)\w*|\b(?:changes?|changed|helps?|helped|solves?|fixes) nothing\b)"
        R"(|(?:\bnot|n['\x{2019}]t) (?:the|our|a|my) (?:problem|cause|reason|issue|culprit|fault)\b|\balready (?:checked|verified|fixed|corrected|ruled)\b)"
        R"(|\bstill (?:\w+ )?(?:get|fail|the same|invalid|no\b|not\b|does|error|40\d|reject|refuse))"
        R"(|\b(?:hilft|half|bringt|brachte|.ndert|.nderte) (?:\w+ )?(?:nicht|nichts)\b|\bnicht geholfen\b|\bnichts ge.ndert\b|\bohne Erfolg\b|\bauch nicht\b|\bausgeschlossen\b)"
        R"(|\b(?:gleiche[rn]?|derselbe|selbe[rn]?|dasselbe) (?:Fehler|Ergebnis|Antwort|Problem)|\bnicht (?:das Problem|die Ursache|der Grund|schuld)\b)"
        R"(|\bmism[oa] (?:error|resultado|respuesta|problema)|\bno (?:ayud|cambi|sirv|solucion)\w*|\bsin (?:.xito|efecto)|\btampoco\b|\bno es (?:el problema|la causa))"
        R"(|\bstess[oa] (?:errore|risultato|risposta|problema)|\bnon (?:aiut|cambi|serv|risolv)\w*|\bsenza (?:successo|effetto)|\b(?:neanche|nemmeno)\b|\bnon .{1,2} (?:il problema|la causa))"
        R"(|\bm.me (?:erreur|r.sultat)|\bne change rien|\bsans (?:succ.s|effet))");
    static const QRegularExpression follows = denialPattern(
        R"(\A[.!\s]*(?:but |and |aber |pero |ma )?(?:(?:the |exactly the )?same (?:error|result|answer|response|thing)|no (?:difference|change|effect|luck|success)|still (?:the same|40\d|invalid|fails|no)|(?:that |this |it )?(?:does|did)(?: not|n.t) (?:help|change)|(?:der |das )?(?:gleiche|selbe) (?:Fehler|Ergebnis)|(?:el )?mismo error|(?:lo )?stesso errore|ohne Erfolg|hilft nicht))");
    return vain.match(sentence).hasMatch() || follows.match(next).hasMatch();
}

} // namespace

bool isDenied(const QString& text, qsizetype start, qsizetype end, unsigned ways) {
    if (ways == NotDenied)
        return false;
    const qsizetype from = sentenceStart(text, start), to = sentenceEnd(text, end);
    const QString clause = lastClause(text.mid(from, start - from));
    const QString told = text.mid(start, std::min(end - start, denialReach));
    if ((ways & (Negated | NegatedBefore)) != 0 && isNegatedBefore(clause))
        return true;
    if ((ways & Negated) != 0 && isNegated(told))
        return true;
    const QString sentence = sentenceAround(text, start, end);
    if ((ways & Supposed) != 0 && isSupposed(clause, told))
        return true;
    if ((ways & (Asked | Supposed)) != 0 && to < text.size() && text[to] == u'?' && isAsked(sentence))
        return true;
    constexpr qsizetype shortRemark = 60;
    return (ways & InVain) != 0 && isInVain(sentence, text.mid(to, shortRemark));
}

bool isOnlyThoughtOf(const QString& text, qsizetype start, qsizetype end) {
    static const QRegularExpression before = denialPattern(
        R"(\b(?:would|should|could|might)(?:n['\x{2019}]t| not)? (?:\w+ )?(?:be|say|see|expect|have|get|give|return|read|show|mean|throw|log|answer|sound)\b)"
        R"(|\bexpect(?:ed|ing|s)? (?:\w+ ){0,3}(?:something|an?|the|like|to|error)\b|\b(?:I|we)(?: had| have|'d)?(?: \w+)? (?:thought|think|guess\w*|suspect\w*|assum\w*|imagin\w*|fear\w*)\b)"
        R"(|\b(?:instead of|rather than|as opposed to|unlike|if it (?:said|were|was))\b)"
        R"(|\b(?:docs?|documentation|spec\w*|rfc ?\d*|manual|guide|wiki|faq|tutorial|readme|book|standard) (?:also |only )?(?:says?|states?|reads?|mentions?|lists?|names?|tells?|explains?|writes?|claims?)\b)"
        R"(|\b(?:according to|quot\w+ from) (?:the |their |your |its )?(?:\w+ )?(?:docs?|documentation|spec\w*|rfc|manual|guide))");
    static const QRegularExpression behind = denialPattern(
        R"(\A["'`\x{201D}\x{2019})]*,? (?:would (?:be|have been)|should be|might be|could be|is what (?:I|we|the docs?) (?:expect|thought)|was (?:my|our) (?:first )?(?:guess|thought|idea)|(?:is|was) (?:not|n['\x{2019}]t|never|nowhere)))");
    const qsizetype from = sentenceStart(text, start), to = sentenceEnd(text, end);
    const QString clause = lastClause(text.mid(from, start - from));
    // What stands there in place of another thing was said: "instead of a token I get …".
    static const QRegularExpression came = denialPattern(
        R"(\b(?:(?:I|we|it|he|she|they|you|server|endpoint|epic|keycloak) (?:now |still |only |just )?(?:gets?|got|gives?|gave|says?|said|sees?|saw|returns?|returned|answers?|answered|logs?|logged|throws?|threw)|but)\b[^,;]*$)");
    static const QRegularExpression quiet = denialPattern(
        R"((?:\b(?:does|do|did|is|are|was|were|has|have)(?: not|n['\x{2019}]t)|\bnever|\bnowhere|\bno) (?:\w+ ){0,3}(?:say|see|find|get|return|show|log|complain|mention|contain|message|error|line|sign|trace|word)\w*\b)");
    const QString ahead = text.mid(from, start - from);
    if (behind.match(text.mid(end, to - end)).hasMatch() || quiet.match(clause).hasMatch())
        return true;
    return before.match(ahead).hasMatch() && !came.match(clause).hasMatch();
}

QString sentenceAround(const QString& text, qsizetype start, qsizetype end) {
    const qsizetype from = sentenceStart(text, start), to = sentenceEnd(text, end);
    // A program that is shown may be long; the words of a person stand at its ends.
    return to - from <= 4 * denialReach ? text.mid(from, to - from)
                                        : text.mid(from, 2 * denialReach) + text.mid(to - denialReach, denialReach);
}

} // namespace ad::diagnosis

#include "checks/support.h"
#include "vendors/learnt_words.h"

#include <QRegularExpression>

namespace ad::checks::log_names_reason {
namespace {

/// By its form, a program wrote the line: a time, a level, an exception, a code or pairs.
bool isOfProgram(const std::string& line) {
    static const QRegularExpression form(
        QStringLiteral(R"(\d\d:\d\d:\d\d|\b(ERROR|WARN|WARNING|FATAL|SEVERE|ERR|CRITICAL|DEBUG|INFO)\b)"
                       R"(|^\W*(error|warning|warn|fatal|fail|crit|panic|caused by|uncaught)\b[^ ]*[:\]])"
                       R"(|\w(Exception|Error)\b|\w+\(\)|\b[a-z]+_[a-z_]+\b\W*[:=]|\w=["'\w]|[{}]|\bat \S+\.\w+\()"
                       R"(|\b[A-Z]{2,}\w*[-_]?\d{3,}\b)"));
    return form.match(text(line)).hasMatch();
}

/// A person speaks of themselves, or to the reader, and no program does: outside of what is quoted, and in a line that
/// does not begin as those of a log do.
bool isOwnSentence(const std::string& line) {
    static const QRegularExpression quotes(QStringLiteral(R"(["\x{201C}`][^"\x{201D}`]*["\x{201D}`])"));
    static const QRegularExpression begins(QStringLiteral(
        R"(^\W*(?:\d{4}-\d\d-\d\d|\d\d:\d\d|(?:ERROR|WARN|WARNING|FATAL|SEVERE|DEBUG|INFO)\b|[\w.$]*(?:Exception|Error)\b|\w+=))"));
    static const QRegularExpression own(
        QStringLiteral(R"(\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|your?|please|thanks|[Aa]nyone)\b)"));
    const QString words = text(line);
    return !begins.match(words).hasMatch() && own.match(QString(words).remove(quotes)).hasMatch();
}

/// A sentence in a text in which a person speaks: nobody gave a log.
bool isSpoken(const Facts& f, const Said& said) {
    return f.isTold() && (!isOfProgram(said.words) || isOwnSentence(said.words));
}

/// The message is all that the text holds: its words are no second piece of evidence.
bool isAllThatIsTold(const Facts& f) {
    constexpr std::size_t most = 40;
    const auto& told = f.file.toldWords;
    return !told.empty() && told.size() <= most && !f.answered && !f.assertionGiven && !f.request &&
           4 * vendors::knownWordsIn(*f.file.serverLog).size() >= 3 * told.size();
}

/// It may tell of a server's reason, or of what was only thought of.
bool isTold(const Facts& f, const Said& said) { return isSpoken(f, said) && said.meaning.isEmpty(); }

Finding check(const Facts& f) {
    if (f.file.serverLog->empty())
        return f.bareInvalidClient
                   ? unknown(
                         Tr::tr("No line of the server's log was given; one line of it often settles a bare answer."))
                   : notApplicable(Tr::tr("No line of the server's log was given."));
    // No answer came: what the program says of a certificate or a refusal is about the connection.
    if (f.networkError && !f.answered)
        return notApplicable(Tr::tr("No answer came; other checks judge what the program says of that."));
    if (f.logSaid.empty())
        return unknown(Tr::tr("The lines of the server's log name no reason that is known here."),
                       shown(*f.file.serverLog, 160));
    Said first = f.logSaid.front();
    // Spring looks for a key for the algorithm that is set up for the client, RS256 where none is.
    if (first.cause == "kid_unknown" && first.names("alg_not_accepted") && f.claimsReadable && !f.jws.alg().empty() &&
        f.jws.alg() != "RS256") {
        std::erase(first.also, "alg_not_accepted");
        first.also.insert(first.also.begin(), first.cause);
        first.cause = "alg_not_accepted";
    }
    // What the story makes of the words leaves nothing of their own meaning.
    const std::string alone = first.cause;
    first = byStory(f, std::move(first));
    std::vector<Said> all = f.logSaid;
    all.front() = first;
    const bool weak = first.guessed || isTold(f, first);
    const QString reason = first.meaning.isEmpty() ? titleOf(first.cause) : first.meaning;
    Finding finding = suspicious(first.byProgram      ? Tr::tr("The program itself says: %1").arg(reason)
                                 : isSpoken(f, first) ? Tr::tr("A sentence of the text points to this: %1").arg(reason)
                                                      : Tr::tr("The server's log says: %1").arg(reason),
                                 inQuotes(first.words), first.fix);
    finding.remedy = stepOf(first);
    finding.causes = {first.cause};
    finding.serverSaid = true;
    // Beside an answer that names no reason, what a sentence seems to mean is less than what is proved.
    finding.inItsWords = !weak || !f.answered;
    finding.proof = first.byItsTimes && first.cause == "exp_passed" && !weak;
    finding.inFull = !first.guessed && isAllThatIsTold(f);
    finding = with(finding, first.cause, weak ? "server_hinted" : "log_said");
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Said& said = all[i];
        if (i > 0) {
            finding.causes.push_back(said.cause);
            finding = with(finding, said.cause, "log_said_too");
        }
        for (const std::string& other : said.also) {
            const bool known =
                other == alone || std::any_of(all.begin(), all.end(), [&](const Said& s) { return s.cause == other; });
            if (!known)
                finding = with(finding, other, &other == &said.also.front() ? "log_often_means" : "log_may_mean");
        }
    }
    for (const CauseInfo& c : allCauses())
        if (std::none_of(all.begin(), all.end(), [&](const Said& s) { return s.names(c.id); }))
            finding.evidence.push_back({std::string(c.id), weak ? "hint_named_other" : "log_named_other", {}});
    return finding;
}

const Register
    reg({"log-names-reason", Family::Response, Step::None, {"client_unknown"}, NeedsNothing, {rfc6749Errors}, {}},
        [](const Facts& f) {
            return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted.")) : check(f);
        });

} // namespace
} // namespace ad::checks::log_names_reason

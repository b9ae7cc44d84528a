#include "checks/support.h"
#include "diagnosis/known_words.h"
#include "diagnosis/waiting.h"
#include "vendors/learnt_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ad::checks::words_are_usual {
namespace {

using vendors::WordsOfCause;

/// How far the words speak for a cause, or against it, in powers of e. What is hardly ever met with such words may
/// still be the reason: no words speak against it beyond that.
double powersOf(const WordsOfCause& c) {
    constexpr double least = 0.001;
    return std::log((c.share + least) / (c.share / c.ratio + least));
}

/// Whether the text says plainly that this is not the reason: the same words cannot speak for it.
bool isAnsweredInText(const Facts& f, std::string_view cause) {
    const CaseFile& file = f.file;
    if (cause == "app_not_activated_by_customer")
        return file.isFromText(&Answers::customerActivated) && *file.answers.customerActivated;
    if (cause == "client_id_wrong_environment")
        return file.isFromText(&Answers::registeredEnvironment) &&
               knownWord("registered_environment", file.answers.registeredEnvironment) == f.environment;
    // Where the server did not get the client's keys, the words of that connection are not those of one's own.
    constexpr std::array<std::string_view, 4> ofConnection{"dns_failure", "connect_failure", "tls_failure", "timeout"};
    if (std::find(ofConnection.begin(), ofConnection.end(), cause) != ofConnection.end())
        return !f.networkError && std::any_of(f.logSaid.begin(), f.logSaid.end(), [&](const Said& said) {
            return said.cause == "jwks_unreachable" && !said.guessed && said.names(cause);
        });
    if (cause != "key_not_propagated")
        return false;
    const Waiting w = waiting(f);
    return w.fromText && (w.stage == Waiting::Stage::SecondDay || w.stage == Waiting::Stage::Older);
}

QString quoted(const std::vector<std::string>& words) {
    QStringList out;
    for (const std::string& word : words)
        out << inQuotes(word);
    return out.join(QLatin1String(", "));
}

Finding check(const Facts& f) {
    if (f.file.toldWords.empty())
        return notApplicable(Tr::tr("No words of a person are known."));
    // The vendor's own message, which is known word for word: its words are no second piece of evidence.
    if (f.said && f.said->own && !f.said->general && !f.assertionGiven && !f.request &&
        vendors::knownWordsIn(f.said->words).size() >= f.file.toldWords.size())
        return notApplicable(Tr::tr("The text holds the server's own message alone."));
    auto causes = vendors::causesByWords(f.file.toldWords);
    std::erase_if(causes, [&](const WordsOfCause& c) { return isAnsweredInText(f, c.cause) && powersOf(c) > 0; });
    // Far more usual than with others, and said by words that can be shown.
    const auto speaks = [](const WordsOfCause& c) { return c.ratio > 3 && !c.words.empty(); };
    Finding finding;
    std::vector<std::string> named;
    if (!causes.empty() && speaks(causes.front())) {
        finding = warn(Tr::tr("This text has words in common with others in which the reason was found. That is a hint "
                              "and proves nothing."),
                       quoted(causes.front().words), {});
    } else {
        finding = notApplicable(Tr::tr("The words of this text are usual with any reason."));
    }
    for (const WordsOfCause& c : causes) {
        finding = with(std::move(finding), c.cause, "words_are_usual",
                       c.words.empty()
                           ? QString()
                           : Tr::tr("Words of this text are usual where this was the reason: %1").arg(quoted(c.words)));
        finding.evidence.back().times = powersOf(c);
        if (named.size() < 3 && speaks(c))
            named.push_back(c.cause);
    }
    return named.empty() ? finding : naming(std::move(finding), std::move(named));
}

const Register reg({"words-are-usual",
                    Family::History,
                    Step::None,
                    {"client_unknown"},
                    ReadsTimes | ReadsEnvironment | ReadsActivation,
                    {rfc6749Errors},
                    {}},
                   [](const Facts& f) {
                       return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted."))
                                                                      : check(f);
                   });

} // namespace
} // namespace ad::checks::words_are_usual

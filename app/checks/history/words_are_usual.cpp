#include "checks/support.h"
#include "vendors/learnt_words.h"

#include <algorithm>
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

QString quoted(const std::vector<std::string>& words) {
    QStringList out;
    for (const std::string& word : words)
        out << inQuotes(word);
    return out.join(QLatin1String(", "));
}

Finding check(const Facts& f) {
    if (f.file.toldWords.empty())
        return notApplicable(Tr::tr("No words of a person are known."));
    const auto causes = vendors::causesByWords(f.file.toldWords);
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

const Register
    reg({"words-are-usual", Family::History, Step::None, {"client_unknown"}, NeedsNothing, {rfc6749Errors}, {}},
        [](const Facts& f) {
            return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted.")) : check(f);
        });

} // namespace
} // namespace ad::checks::words_are_usual

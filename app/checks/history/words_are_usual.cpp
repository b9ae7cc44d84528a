#include "checks/support.h"
#include "vendors/learnt_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ad::checks::words_are_usual {
namespace {

using vendors::WordsOfCause;

/// What weights.json has for a ratio: the nearest power of e, and no ratio of words is taken beyond the last one.
/// nullptr: it says nothing.
const char* stepFor(double ratio) {
    static constexpr std::array speakFor{"words_for_1", "words_for_2", "words_for_3", "words_for_4", "words_for_5"};
    static constexpr std::array speakAgainst{"words_against_1", "words_against_2", "words_against_3",
                                             "words_against_4"};
    const auto at = [](double step, const auto& ids) {
        return ids[std::min(static_cast<std::size_t>(std::lround(step)), ids.size()) - 1];
    };
    const double step = std::log(ratio);
    return step >= 0.5 ? at(step, speakFor) : step <= -0.5 ? at(-step, speakAgainst) : nullptr;
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
        if (const char* id = stepFor(c.ratio))
            finding =
                with(std::move(finding), c.cause, id,
                     c.words.empty()
                         ? QString()
                         : Tr::tr("Words of this text are usual where this was the reason: %1").arg(quoted(c.words)));
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

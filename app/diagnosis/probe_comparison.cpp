#include "diagnosis/probe_comparison.h"
#include "diagnosis/tr.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace ad::diagnosis {
namespace {

// Without more than two answers nobody knows how much a server's time varies.
constexpr std::int64_t timeWithoutNoiseMs = 1000;
constexpr std::int64_t leastTimeMs = 200;
constexpr std::int64_t noiseFactor = 4;

// What an answer repeats of its own request, and what changes with every request, becomes one mark.
QString steady(QString said, const std::vector<std::string>& own) {
    const QString mark = QStringLiteral("\u2026");
    for (const std::string& value : own)
        if (value.size() > 3)
            said.replace(text(value), mark);
    static const QRegularExpression changing(
        QStringLiteral("https?://[^\\s\"']+"                                                                // addresses
                       "|\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b" // UUIDs
                       "|\\b[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+(Z|[+-][0-9:]+)?"                         // moments
                       "|\\b[0-9a-fA-F]{16,}\\b" // thumbprints, trace IDs
                       "|\\b[0-9]{9,}\\b"));     // seconds since 1970
    return said.replace(changing, mark).simplified();
}

// An error_uri is an address, but its path says something (Oracle Health): only what changes is taken from it.
QString steadyUri(const std::string& uri, const std::vector<std::string>& own) {
    QString said = text(uri);
    const qsizetype scheme = said.indexOf(QLatin1String("://"));
    if (scheme >= 0)
        said.remove(0, scheme + 3);
    return steady(said, own);
}

QString headerOf(const CaseResponse& response, const char* name, const std::vector<std::string>& own) {
    const auto value = response.header(name);
    return value ? steady(text(*value), own) : QString();
}

bool isPassing(int status) { return status == 429 || status >= 500; }

bool timeDiffers(const CaseTimings& a, const CaseTimings& b, std::optional<std::int64_t> noiseMs) {
    const auto first = a.wait();
    const auto second = b.wait();
    if (!first || !second)
        return false;
    const auto [less, more] = std::minmax(*first, *second);
    const std::int64_t least =
        noiseMs ? std::max(leastTimeMs, noiseFactor * *noiseMs) : std::max(leastTimeMs, timeWithoutNoiseMs);
    return more - less > least && more > 3 * less;
}

QString summaryOf(const CaseResponse& response) {
    if (response.status == 0)
        return response.networkError ? Tr::tr("no answer (%1)").arg(text(response.networkError->kind))
                                     : Tr::tr("no answer");
    const auto answer = smart::parseTokenResponse(response.body.value_or(""));
    QString out = Tr::tr("HTTP %1").arg(response.status);
    if (answer.granted(response.status))
        out += QLatin1Char(' ') + Tr::tr("with a token");
    else if (!answer.error.empty())
        out += QLatin1Char(' ') + shown(answer.error, 60);
    if (answer.errorDescription && !answer.errorDescription->empty())
        out += QStringLiteral(" (%1)").arg(shown(*answer.errorDescription, 120));
    return out;
}

struct Meaning {
    std::string_view kind;
    const char* passed;
    const char* perhaps;
    const char* alike;
    const char* granted;
};

constexpr std::array<Meaning, 5> meanings{
    {{"unknown_client",
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "A made-up client ID is refused in another way: this server knows the client ID."),
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "A made-up client ID gets the same words, but not quite the same answer: this server perhaps "
                        "knows the client ID."),
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "A made-up client ID is refused in the same way. So nothing is known of the key: the server may not "
          "even know this client ID, or it hides the reason."),
      QT_TRANSLATE_NOOP("ad::diagnosis", "Even a made-up client ID got a token: this server checks no client.")},
     {"throwaway_key",
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "A throw-away key is refused in another way: the signature of the first request was accepted."),
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "A throw-away key gets the same words, but not quite the same answer: the signature of the "
                        "first request was perhaps accepted."),
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "A throw-away key is refused in the same way: the key may be the reason, or the server stops "
                        "before it looks at the signature, or it hides the reason."),
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "Even a throw-away key got a token: this server does not check the signature.")},
     {"wrong_aud",
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "A wrong audience is refused in another way: the audience of the first request was accepted, and "
          "so was all that this server checks before it."),
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "A wrong audience gets the same words, but not quite the same answer: the audience of the first "
          "request was perhaps accepted."),
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "A wrong audience is refused in the same way: the audience may be the reason, or the server stops "
          "before it looks at it, or it hides the reason."),
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "Even a wrong audience got a token: this server does not check the audience.")},
     {"absurd_scope",
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "An absurd scope is refused in another way: the server looked at the scope, and the first request "
          "had passed that place."),
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "An absurd scope gets the same words, but not quite the same answer: the scope of the first "
                        "request was perhaps accepted."),
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "An absurd scope is refused in the same way: the server stops before it looks at the scope, or the "
          "scope is the reason."),
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "A request with an absurd scope got a token: authentication works, and this server takes no notice "
          "of scopes that it does not know.")},
     {"same_assertion",
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "The same assertion is refused in another way the second time: this server remembers assertions, "
          "and had not seen this one before."),
      QT_TRANSLATE_NOOP("ad::diagnosis",
                        "The same assertion gets the same words the second time, but not quite the same answer: this "
                        "server perhaps remembers assertions."),
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "The same assertion is refused in the same way the second time: the server stops before it looks "
          "for repeated assertions, or remembers none, or had seen this one before."),
      QT_TRANSLATE_NOOP(
          "ad::diagnosis",
          "The same assertion got a token the second time: this server does not refuse repeated assertions.")}}};

QString meaningOf(const Meaning& m, ProbeShows shows, const ProbeComparison& c, const Facts& f,
                  const CaseResponse& probe) {
    const bool firstGranted = f.answer && f.answer->granted(f.status);
    switch (shows) {
    case ProbeShows::Granted:
        // Nothing in the request has changed for the better: it is the server that changed.
        if (!firstGranted && (c.kind == "same_assertion"))
            return Tr::tr(
                "The very assertion that was refused is accepted now: something has changed at the server, or "
                "its machines do not agree.");
        return Tr::tr(m.granted);
    case ProbeShows::Passed:
        if (c.kind == "absurd_scope" && smart::parseTokenResponse(probe.body.value_or("")).error == "invalid_scope")
            return Tr::tr("An absurd scope is refused as a scope: authentication works.");
        return Tr::tr(m.passed);
    case ProbeShows::PerhapsPassed:
        return Tr::tr(m.perhaps);
    case ProbeShows::Alike:
        return Tr::tr(m.alike);
    case ProbeShows::Nothing:
        break;
    }
    if (!c.difference.comparable)
        return Tr::tr("The two answers cannot be compared: one of them is no answer to the request itself. Try again "
                      "later.");
    return Tr::tr("This server looks at the scope before the signature: the probe says nothing about the key.");
}

// Reference: the bulk data server checks the scope before it looks for the key.
bool checksScopeFirst(const Facts& f) { return f.isVendor("smart-bulk-data-server"); }

// How much the server's time varies among equal answers; no value with fewer than two.
std::optional<std::int64_t> noiseOf(const Facts& f, std::size_t without, const std::vector<std::string>& own) {
    const CaseResponse& first = *f.file.response;
    std::vector<std::int64_t> waits;
    if (const auto wait = first.timings.wait())
        waits.push_back(*wait);
    for (std::size_t i = 0; i < f.file.probes.size(); ++i) {
        const CaseResponse& other = *f.file.probes[i].response;
        const auto wait = other.timings.wait();
        if (i != without && wait && compareAnswers(first, other, own).sureness() == Sureness::Same)
            waits.push_back(*wait);
    }
    if (waits.size() < 2)
        return std::nullopt;
    const auto [least, most] = std::minmax_element(waits.begin(), waits.end());
    return *most - *least;
}

ProbeComparison compare(const Facts& f, std::size_t index, const Meaning& meaning) {
    const CaseProbe& probe = f.file.probes[index];
    const CaseResponse& first = *f.file.response;
    const std::vector<std::string> own{f.clientId, f.file.scope, std::string(absurdScope)};
    ProbeComparison out;
    out.kind = probe.kind;
    out.difference = compareAnswers(first, *probe.response, own, noiseOf(f, index, own));
    out.observed = Tr::tr("%1, before %2").arg(summaryOf(*probe.response), summaryOf(first));
    const bool granted = smart::parseTokenResponse(probe.response->body.value_or("")).granted(probe.response->status);
    if (granted)
        out.shows = ProbeShows::Granted;
    else if (!out.difference.comparable || (probe.kind == "absurd_scope" && checksScopeFirst(f)))
        out.shows = ProbeShows::Nothing;
    else if (out.difference.sureness() == Sureness::Certain)
        out.shows = ProbeShows::Passed;
    else
        out.shows = out.difference.sureness() == Sureness::Perhaps ? ProbeShows::PerhapsPassed : ProbeShows::Alike;
    out.means = meaningOf(meaning, out.shows, out, f, *probe.response);
    return out;
}

} // namespace

AnswerDifference compareAnswers(const CaseResponse& first, const CaseResponse& second,
                                const std::vector<std::string>& own, std::optional<std::int64_t> noiseMs) {
    AnswerDifference out;
    if (first.status == 0 || second.status == 0)
        return out;
    if (isPassing(second.status) && first.status != second.status)
        return out;
    if (first.status == 429)
        return out;
    out.comparable = true;
    out.status = first.status != second.status;
    const auto a = smart::parseTokenResponse(first.body.value_or(""));
    const auto b = smart::parseTokenResponse(second.body.value_or(""));
    out.code = a.error != b.error || a.granted(first.status) != b.granted(second.status) || a.isJson != b.isJson ||
               a.isHtml != b.isHtml;
    if (a.isJson && b.isJson) {
        out.text =
            steady(text(a.errorDescription.value_or("")), own) != steady(text(b.errorDescription.value_or("")), own) ||
            steadyUri(a.errorUri, own) != steadyUri(b.errorUri, own);
    } else if (!a.isJson && !b.isJson && !a.isHtml && !b.isHtml) {
        out.text = steady(text(first.body.value_or("")), own) != steady(text(second.body.value_or("")), own);
    }
    for (const char* name : {"content-type", "www-authenticate", "server", "via"})
        out.headers = out.headers || headerOf(first, name, own) != headerOf(second, name, own);
    out.time = timeDiffers(first.timings, second.timings, noiseMs);
    return out;
}

std::vector<ProbeComparison> compareProbes(const Facts& facts) {
    std::vector<ProbeComparison> out;
    if (!facts.file.response || facts.file.response->status == 0)
        return out;
    for (std::size_t i = 0; i < facts.file.probes.size(); ++i) {
        const std::string& kind = facts.file.probes[i].kind;
        const auto meaning =
            std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& m) { return m.kind == kind; });
        if (meaning != meanings.end())
            out.push_back(compare(facts, i, *meaning));
    }
    return out;
}

std::optional<ProbeComparison> probeOf(const Facts& facts, std::string_view kind) {
    auto all = compareProbes(facts);
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const ProbeComparison& c) { return c.kind == kind; });
    return last == all.rend() ? std::nullopt : std::optional(std::move(*last));
}

} // namespace ad::diagnosis

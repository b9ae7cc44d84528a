#include "cli/print_diagnosis.h"

#include "cli/tr.h"
#include "diagnosis/words.h"

namespace ad::cli {
namespace {

using namespace diagnosis;

QString stateMark(StepState state, const Terminal& t) {
    switch (state) {
    case StepState::Proved:
        return t.painted(Role::Pass, QString(QChar(0x2713)));
    case StepState::Consistent:
        return t.painted(Role::Pass, QString(QChar(0x2234)));
    case StepState::Broken:
        return t.painted(Role::Fail, QString(QChar(0x2717)));
    case StepState::Unknown:
        return t.painted(Role::Unknown, QStringLiteral("?"));
    }
    return {};
}

QString padded(const QString& text, int width) {
    return text + QString(std::max(0, width - columns(text)), QLatin1Char(' '));
}

QString heading(const QString& text, const Terminal& t) {
    return QLatin1Char('\n') + t.wrapped(t.painted(Role::Strong, text));
}

QString plainCode(QString markdown) { return markdown.remove(QLatin1Char('`')); }

} // namespace

QString printed(const Finding& f, const Terminal& t) {
    QString mark;
    switch (f.verdict) {
    case Verdict::Fail:
        mark = t.painted(Role::Fail, QString(QChar(0x2717)));
        break;
    case Verdict::Warn:
        mark = t.painted(Role::Warn, QStringLiteral("!"));
        break;
    case Verdict::Unknown:
        mark = t.painted(Role::Unknown, QStringLiteral("?"));
        break;
    case Verdict::Pass:
        mark = t.painted(Role::Pass, QString(QChar(0x2713)));
        break;
    case Verdict::NotApplicable:
        mark = t.painted(Role::Muted, QStringLiteral("-"));
        break;
    }
    QString out = t.wrapped(mark + QLatin1Char(' ') + f.message, 2, 4);
    if (f.verdict == Verdict::Fail || f.verdict == Verdict::Warn) {
        if (!f.observed.isEmpty())
            out += t.wrapped(t.painted(Role::Muted, Tr::tr("seen:")) + QLatin1String("     ") + f.observed, 4, 14);
        if (!f.expected.isEmpty())
            out += t.wrapped(t.painted(Role::Muted, Tr::tr("expected:")) + QLatin1Char(' ') + f.expected, 4, 14);
    }
    out += t.wrapped(t.painted(Role::Muted, text(f.check)), 4);
    return out;
}

QString printed(const Diagnosis& d, const Terminal& t, bool verbose) {
    const Role role = d.outcome == Outcome::Granted ? Role::Pass : d.hasProblems() ? Role::Strong : Role::Pass;
    QString out = t.wrapped(t.painted(role, d.summary));
    if (!d.detail.isEmpty())
        out += t.wrapped(plainCode(d.detail));

    if (!d.causes.empty()) {
        out += heading(Tr::tr("Likely causes, most likely first"), t);
        int n = 0;
        int words = 12;
        for (const RankedCause& c : d.causes)
            words = std::max(words, columns(likelihoodText(c)) + 2);
        for (const RankedCause& c : d.causes) {
            const QString title = QStringLiteral("%1. ").arg(++n) + c.title;
            const QString word = likelihoodText(c);
            out += padded(QLatin1String("  ") + t.painted(Role::Strong, title), std::max(columns(title) + 4, 54)) +
                   padded(word, words) + t.bar(c.score) + QLatin1Char('\n');
            for (const QString& because : c.because)
                out += t.wrapped(QString(QChar(0x2022)) + QLatin1Char(' ') + because, 5, 7);
            if (n <= 3 || c.likelihood == Likelihood::Certain)
                for (const QString& step : c.fix)
                    out += t.wrapped(
                        t.painted(Role::Accent, QString(QChar(0x2192))) + QLatin1Char(' ') + plainCode(step), 5, 7);
        }
    }

    out += heading(Tr::tr("How the server reads the request"), t);
    for (const PipelineStep& p : d.pipeline)
        out += t.wrapped(stateMark(p.state, t) + QLatin1Char(' ') + padded(stepText(p.step), 21) + QLatin1Char(' ') +
                             t.painted(Role::Muted, p.why),
                         2, 26);
    out += t.wrapped(
        t.painted(Role::Muted, Tr::tr("%1 proved   %2 right as far as can be seen from here   %3 broken   ? not known")
                                   .arg(QChar(0x2713))
                                   .arg(QChar(0x2234))
                                   .arg(QChar(0x2717))),
        2);

    const auto group = [&](const QString& title, auto wanted, bool full) {
        std::vector<const Finding*> rows;
        for (const Finding& f : d.findings)
            if (wanted(f))
                rows.push_back(&f);
        if (rows.empty())
            return;
        out += heading(QStringLiteral("%1 (%2)").arg(title).arg(rows.size()), t);
        for (const Finding* f : rows)
            if (full)
                out += f->question && f->verdict == Verdict::Unknown
                           ? t.wrapped(t.painted(Role::Unknown, QStringLiteral("?")) + QLatin1Char(' ') +
                                           f->question->text,
                                       2, 4)
                           : printed(*f, t);
    };
    group(
        Tr::tr("Problems"), [](const Finding& f) { return f.verdict == Verdict::Fail; }, true);
    group(
        Tr::tr("Worth a look"), [](const Finding& f) { return f.verdict == Verdict::Warn; }, true);
    group(
        Tr::tr("Only you can answer"), [](const Finding& f) { return f.verdict == Verdict::Unknown && f.question; },
        true);
    group(
        Tr::tr("Could not be checked"), [](const Finding& f) { return f.verdict == Verdict::Unknown && !f.question; },
        verbose);
    group(
        Tr::tr("Passed"), [](const Finding& f) { return f.verdict == Verdict::Pass; }, verbose);
    return out;
}

} // namespace ad::cli

// What a diagnosis says, for the message of a test that fails.
#pragma once

#include "base/error.h"
#include "diagnosis/diagnosis.h"

namespace test {

/// The summary, the causes in their order, and what fails or warns.
inline QString listed(const ad::diagnosis::Diagnosis& d) {
    using ad::diagnosis::Verdict;
    QString out = d.summary;
    for (const auto& c : d.causes)
        out += QStringLiteral("\n  %1 %2 %3")
                   .arg(ad::text(c.cause), ad::text(std::string(ad::diagnosis::likelihoodName(c.likelihood))))
                   .arg(c.score);
    for (const auto& f : d.findings)
        if (f.verdict == Verdict::Fail || f.verdict == Verdict::Warn)
            out += QStringLiteral("\n  [%1] %2").arg(ad::text(f.check), f.message);
    return out;
}

} // namespace test

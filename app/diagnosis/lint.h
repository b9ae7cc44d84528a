// Many assertions against all checks that need only an assertion: for logs.
#pragma once

#include "diagnosis/case_file.h"
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

enum class LintVerdict { Pass, Warn, Fail, Unreadable };
[[nodiscard]] std::string_view lintVerdictName(LintVerdict verdict); ///< "pass", "warn", "fail", "unreadable"

struct LintResult {
    LintVerdict verdict = LintVerdict::Pass;
    /// The first cause of every finding that led to the verdict, each once, proofs first.
    std::vector<std::string> causes;
    bool operator==(const LintResult&) const = default;
};

/// Judges one assertion after the other. What is known of client and server (vendor, token endpoint, client ID, what is
/// registered) is worked out once. Not thread-safe; every thread takes a linter of its own.
class Linter {
  public:
    /// `known` may hold everything of a case but assertion, request and answer. Times are judged at `known.now`, else
    /// `nowSeconds`.
    Linter(const CaseFile& known, std::int64_t nowSeconds);
    ~Linter();
    Linter(const Linter&) = delete;
    Linter& operator=(const Linter&) = delete;

    /// `line` is a token, or a line of a log with a token in it; `Unreadable` where there is none that can be read.
    [[nodiscard]] LintResult judge(std::string_view line);

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ad::diagnosis

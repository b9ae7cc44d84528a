// `diagnose --probe`: what would be sent, the question, and the run.
#pragma once

#include "cli/options.h"
#include "probes/run.h"

namespace ad::cli {

struct Probing {
    std::vector<std::string> kinds; ///< of --probe; empty: no probes
    bool yes = false;               ///< --yes: whoever calls has agreed already

    /// Adds --probe and --yes.
    void add(CLI::App& app);
    [[nodiscard]] bool wanted() const { return !kinds.empty(); }
    /// Refuses what can be refused before anything is sent: more requests than a run may send, and nobody there to
    /// agree to them. Fine, else Usage.
    [[nodiscard]] int refusal() const;
    /// Tells on standard error what would be sent and what it can show, asks on the terminal (or was told --yes),
    /// sends, and puts the answers into the case. Fine too when the person declines. Else Usage, Unreadable,
    /// Unreachable or Interrupted; the case then holds what had been answered.
    [[nodiscard]] int run(const Options& options, Network& network, diagnosis::CaseFile& file,
                          const std::optional<keys::KeyFile>& key) const;
};

} // namespace ad::cli

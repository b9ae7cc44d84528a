// Trouble ahead of profiles on the command line: said once for each date, on standard error.
#pragma once

#include "profiles/telling.h"

namespace ad::watch {
class Notifier;
}

namespace ad::cli {

/// Says what is due for these profiles and was not said yet. A terminal is read by a person; anything else is a log,
/// and what stands there alone is said to the person all the same when there is one. With `desktop` the person is
/// called there, too. `shown`: standard output tells it already, so that it is not said twice.
void tellAhead(profiles::Store& store, const std::vector<profiles::Profile>& profiles,
               watch::Notifier* desktop = nullptr, bool shown = false);

} // namespace ad::cli

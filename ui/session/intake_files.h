// Several files that were brought at once: read as one piece of work, and what was left out is told.
#pragma once

#include "session/intake_work.h"

namespace ad::ui {

/// A file as it was read.
struct BroughtFile {
    QString name, path;
    Expected<Brought> brought;
};

/// All of them as one.
struct Together {
    QString name; ///< that of the case, where one is among them; else "3 files"
    Expected<Brought> brought;
};

/// Puts them together: a case, where one is among them, with what the others add to it; else all of them, as
/// Kind::Several. Each thing is taken from the first file that has it. `intake` tells of each file what became of it.
/// Errors: that of the first file, where not one can be read. There has to be one.
[[nodiscard]] Together putTogether(const std::vector<BroughtFile>& files);

} // namespace ad::ui

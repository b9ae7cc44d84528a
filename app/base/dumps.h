// Keys in memory stay out of what a crash leaves on the disk.
#pragma once

namespace ad {

/// First thing in a program: no core file is written of it, and a handler that takes one all the same (core(5),
/// systemd-coredump) gets none of its memory. Other programs that look at it, debuggers and the desktop's portals, are
/// not kept away.
void keepOutOfDumps();

} // namespace ad

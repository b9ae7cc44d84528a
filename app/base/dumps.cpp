#include "base/dumps.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace ad {

void keepOutOfDumps() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        (void)::setrlimit(RLIMIT_CORE, &limit);
    }
    // A core_pattern that is a pipe is run whatever the limit; with this mask the kernel gives it no mapping.
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(filter, "0", 1);
    ::close(filter);
}

} // namespace ad

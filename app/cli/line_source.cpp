#include "cli/line_source.h"
#include "cli/tr.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ad::cli {
namespace {

/// Waits for somebody who writes to the FIFO, which was opened without waiting. `begin` gets what was read meanwhile.
/// False: nobody came.
bool awaitWriter(int fd, std::string& begin) {
    using namespace std::chrono;
    std::array<char, 4096> block{};
    const auto until = steady_clock::now() + seconds(LineSource::secondsForWriter);
    for (bool waited = false;;) {
        const ssize_t n = ::read(fd, block.data(), block.size());
        if (n > 0)
            begin.assign(block.data(), static_cast<std::size_t>(n));
        // An open end that has nothing to say yet is told from none.
        if (n > 0 || (n < 0 && errno == EAGAIN))
            return true;
        if ((n < 0 && errno != EINTR) || waited)
            return false;
        // Comes back when something is there to read, or when who came has left again.
        pollfd waiting{fd, POLLIN, 0};
        const auto left = duration_cast<milliseconds>(until - steady_clock::now()).count();
        waited = ::poll(&waiting, 1, static_cast<int>(std::max<long long>(left, 0))) >= 0;
    }
}

/// A pipe that this program got from the one that started it, as "<(…)" of a shell is: it has its writer already, or
/// had it.
bool isInherited(const std::string& path) {
    return path == "/dev/stdin" || path.starts_with("/dev/fd/") || path.starts_with("/proc/");
}

/// From feed to feed and not byte by byte: a log is gone through by it whole.
std::size_t linesIn(std::string_view text) {
    std::size_t lines = 0;
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        ++lines;
    return lines;
}

} // namespace

Expected<LineSource> LineSource::open(const std::string& path) {
    if (path.empty() || path == "-")
        return LineSource(STDIN_FILENO, false, utf8(Tr::tr("standard input")));
    int fd = -1;
    do {
        // Opening a FIFO would wait for ever where nobody writes to it.
        fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0)
        return fail(errno == ENOENT ? "file_not_found" : "file_not_readable",
                    Tr::tr("The file cannot be opened: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))),
                    Tr::tr("Check the name and the rights of the file."), text(path));
    LineSource source(fd, true, path);
    struct stat info {};
    if (::fstat(fd, &info) != 0 || S_ISDIR(info.st_mode))
        return fail("file_is_folder", Tr::tr("This is a folder."), Tr::tr("Name a file in it."), text(path));
    if (!S_ISREG(info.st_mode) && !S_ISFIFO(info.st_mode) && ::isatty(fd) != 1)
        return fail("file_not_regular", Tr::tr("This is a device: it holds no lines."),
                    Tr::tr("Name a file or a pipe, or give the lines on standard input with \"-\"."), text(path));
    if (S_ISFIFO(info.st_mode) && !isInherited(path) && !awaitWriter(fd, source.m_begin))
        return fail("file_read_failed", Tr::tr("Nobody writes to this pipe."),
                    Tr::tr("Start what writes to it first, or give the lines on standard input with \"-\"."),
                    text(path));
    // From a regular file that has no end (one of the system's own) nothing is waited for.
    if (!S_ISREG(info.st_mode))
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) & ~O_NONBLOCK);
    return source;
}

LineSource::LineSource(LineSource&& other) noexcept
    : m_fd(other.m_fd), m_own(std::exchange(other.m_own, false)), m_name(std::move(other.m_name)),
      m_begin(std::move(other.m_begin)), m_rest(std::move(other.m_rest)), m_line(other.m_line),
      m_skipping(other.m_skipping), m_end(other.m_end) {}

LineSource::~LineSource() {
    if (m_own)
        ::close(m_fd);
}

bool LineSource::wouldWait() const {
    pollfd wanted{m_fd, POLLIN, 0};
    return !m_end && m_begin.empty() && ::poll(&wanted, 1, 0) == 0;
}

Expected<std::size_t> LineSource::read(char* to) {
    if (!m_begin.empty()) {
        const std::size_t n = m_begin.copy(to, blockSize);
        m_begin.erase(0, n);
        return n;
    }
    ssize_t n = 0;
    do {
        n = ::read(m_fd, to, blockSize);
    } while (n < 0 && errno == EINTR);
    if (n < 0)
        return fail("file_read_failed", Tr::tr("Reading failed: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))),
                    {}, text(m_name));
    return static_cast<std::size_t>(n);
}

Expected<LineBlock> LineSource::next(std::vector<char> room) {
    LineBlock block;
    block.room = std::move(room);
    std::size_t have = m_rest.size();
    block.room.resize(std::max(block.room.size(), have + blockSize));
    m_rest.copy(block.room.data(), have);
    m_rest.clear();
    while (!m_end) {
        if (block.room.size() < have + blockSize)
            block.room.resize(2 * (have + blockSize));
        const auto read = this->read(block.room.data() + have);
        if (!read)
            return tl::unexpected(read.error());
        m_end = *read == 0;
        have += *read;
        const std::string_view all(block.room.data(), have);
        if (m_skipping) {
            const auto end = all.find('\n');
            have = 0;
            if (end == std::string_view::npos)
                continue;
            m_skipping = false;
            block.firstLine = m_line++;
            block.tooLong = true;
            m_rest = all.substr(end + 1);
            return block;
        }
        if (const auto last = all.rfind('\n'); !m_end && last != std::string_view::npos) {
            block.firstLine = m_line;
            block.text = all.substr(0, last + 1);
            m_rest = all.substr(last + 1);
            m_line += linesIn(block.text);
            return block;
        }
        if (!m_end && have > longestLine) {
            have = 0;
            m_skipping = true;
        }
    }
    block.firstLine = m_line;
    if (m_skipping) {
        m_skipping = false;
        block.tooLong = true;
        ++m_line;
    } else {
        block.text = std::string_view(block.room.data(), have);
        // What was left behind a line that was too long may hold whole lines.
        m_line += linesIn(block.text);
    }
    return block;
}

} // namespace ad::cli

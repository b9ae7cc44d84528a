#include "cli/line_source.h"
#include "cli/tr.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ad::cli {

Expected<LineSource> LineSource::open(const std::string& path) {
    if (path.empty() || path == "-")
        return LineSource(STDIN_FILENO, false, utf8(Tr::tr("standard input")));
    int fd = -1;
    do {
        fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0)
        return fail(errno == ENOENT ? "file_not_found" : "file_not_readable",
                    Tr::tr("The file cannot be opened: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))),
                    Tr::tr("Check the name and the rights of the file."), text(path));
    struct stat info {};
    if (::fstat(fd, &info) == 0 && S_ISDIR(info.st_mode)) {
        ::close(fd);
        return fail("file_is_folder", Tr::tr("This is a folder."), Tr::tr("Name a file in it."), text(path));
    }
    return LineSource(fd, true, path);
}

LineSource::LineSource(LineSource&& other) noexcept
    : m_fd(other.m_fd), m_own(std::exchange(other.m_own, false)), m_name(std::move(other.m_name)),
      m_rest(std::move(other.m_rest)), m_line(other.m_line), m_skipping(other.m_skipping), m_end(other.m_end) {}

LineSource::~LineSource() {
    if (m_own)
        ::close(m_fd);
}

bool LineSource::wouldWait() const {
    pollfd wanted{m_fd, POLLIN, 0};
    return !m_end && ::poll(&wanted, 1, 0) == 0;
}

Expected<LineBlock> LineSource::next() {
    LineBlock block;
    while (!m_end) {
        std::string read(blockSize, '\0');
        ssize_t n = 0;
        do {
            n = ::read(m_fd, read.data(), read.size());
        } while (n < 0 && errno == EINTR);
        if (n < 0)
            return fail("file_read_failed",
                        Tr::tr("Reading failed: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))), {},
                        text(m_name));
        if (n == 0) {
            m_end = true;
            break;
        }
        read.resize(static_cast<std::size_t>(n));
        if (m_skipping) {
            const auto end = read.find('\n');
            if (end == std::string::npos)
                continue;
            m_skipping = false;
            block.firstLine = m_line++;
            block.tooLong = true;
            m_rest = read.substr(end + 1);
            return block;
        }
        m_rest += read;
        const auto last = m_rest.rfind('\n');
        if (last != std::string::npos) {
            block.firstLine = m_line;
            block.text = m_rest.substr(0, last + 1);
            m_rest.erase(0, last + 1);
            m_line += static_cast<std::size_t>(std::count(block.text.begin(), block.text.end(), '\n'));
            return block;
        }
        if (m_rest.size() > longestLine) {
            m_rest.clear();
            m_skipping = true;
        }
    }
    block.firstLine = m_line;
    if (m_skipping) {
        m_skipping = false;
        block.tooLong = true;
        ++m_line;
    } else if (!m_rest.empty()) {
        block.text = std::exchange(m_rest, {});
        // What was left behind a line that was too long may hold whole lines.
        m_line += static_cast<std::size_t>(std::count(block.text.begin(), block.text.end(), '\n'));
    }
    return block;
}

} // namespace ad::cli

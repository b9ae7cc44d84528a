// Lines of any number from a file or a pipe, in blocks, with bounded memory.
#pragma once

#include "base/error.h"
#include <string>
#include <string_view>
#include <vector>

namespace ad::cli {

/// A run of whole lines.
struct LineBlock {
    std::size_t firstLine = 1; ///< counts from 1
    std::string_view text;     ///< lines, each ending with a line feed (the last of the input perhaps without)
    bool tooLong = false;      ///< `text` is empty: line `firstLine` was longer than longestLine, and was not kept
    std::vector<char> room;    ///< where `text` stands
};

class LineSource {
  public:
    static constexpr std::size_t longestLine = 1U << 20; ///< bytes
    static constexpr std::size_t blockSize = 64U << 10;  ///< bytes that one reading asks for

    static constexpr int secondsForWriter = 5; ///< how long a FIFO that nobody writes to is waited for

    /// `path` "-": standard input. A FIFO is read as it fills. Errors: `file_not_found`, `file_not_readable`,
    /// `file_is_folder`, `file_not_regular` (a device), `file_read_failed` (a FIFO that nobody writes to).
    static Expected<LineSource> open(const std::string& path);
    LineSource(LineSource&& other) noexcept;
    LineSource& operator=(LineSource&&) = delete;
    LineSource(const LineSource&) = delete;
    LineSource& operator=(const LineSource&) = delete;
    ~LineSource();

    /// The next lines; an empty text and no `tooLong` at the end. Waits for a pipe. `room`: that of a block which is
    /// not needed any more, so that a long log is read into the same few pages. Error: `file_read_failed`.
    [[nodiscard]] Expected<LineBlock> next(std::vector<char> room = {});
    /// Whether next() would have to wait for more.
    [[nodiscard]] bool wouldWait() const;

  private:
    /// Reads up to blockSize bytes; 0 at the end.
    Expected<std::size_t> read(char* to);
    LineSource(int fd, bool own, std::string name) : m_fd(fd), m_own(own), m_name(std::move(name)) {}

    int m_fd;
    bool m_own;
    std::string m_name;
    std::string m_begin; ///< was read while it was opened
    std::string m_rest;  ///< the beginning of a line whose end was not read yet
    std::size_t m_line = 1;
    bool m_skipping = false; ///< within a line that is too long
    bool m_end = false;
};

} // namespace ad::cli

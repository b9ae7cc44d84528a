// Rows of an SQLite file whose tree is broken: read from its leaf pages alone
// (https://www.sqlite.org/fileformat2.html, sections 1.6 and 2.1; the write-ahead log: section 4).
#pragma once

#include <QFile>
#include <QVariant>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ad::profiles {

/// The pages of a file as the last whole transaction left them, its write-ahead log ("<path>-wal") over them. The file
/// is only read. Nothing of it is believed: whatever does not fit is left out.
class Pages {
  public:
    /// A file that cannot be read has no pages.
    explicit Pages(const QString& path);
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;

    /// One row: its number, and its values in the order of the table's columns. A column that is another name of the
    /// row's number is a null value.
    using Take = std::function<void(std::int64_t row, const QVariantList& values)>;
    /// Calls `take` for every row of every leaf of whatever table, as often as asked; the pages are read once. Values
    /// are whole numbers, texts or null; a row with any other one is left out.
    void forEachRow(const Take& take) const;

  private:
    using Bytes = std::string_view;
    struct Row {
        std::int64_t number;
        Bytes record; ///< of m_bytes, the log or m_joined
    };
    [[nodiscard]] Bytes page(std::size_t number) const;
    [[nodiscard]] bool mayTake(std::size_t number, std::size_t bytes);
    [[nodiscard]] Bytes payload(std::size_t leaf, std::size_t at, std::size_t size);
    void readLog(Bytes log);
    void readLeaf(std::size_t leaf);
    void readLeaves();

    QFile m_file, m_logFile;
    Bytes m_bytes;
    std::map<std::size_t, Bytes> m_newer; ///< by page number, from the log
    std::size_t m_pageSize = 4096;
    std::size_t m_usable = 4096;
    std::map<std::size_t, std::size_t> m_taken; ///< bytes by page number
    std::deque<std::string> m_joined;           ///< records that go on behind their leaf; none ever moves
    std::vector<Row> m_rows;
};

} // namespace ad::profiles

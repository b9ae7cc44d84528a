// Inside of report.h: what a report is written with. Every text that is given is plain; the writer makes it safe.
#pragma once

#include <QString>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ad::exporting {

class ReportWriter {
  public:
    ReportWriter() = default;
    ReportWriter(const ReportWriter&) = delete;
    ReportWriter& operator=(const ReportWriter&) = delete;
    virtual ~ReportWriter() = default;

    /// Level 1 is the title and comes first.
    virtual void heading(int level, const QString& text) = 0;
    /// A word between two backticks is set as code, here and in lists and tables.
    virtual void paragraph(const QString& text, bool strong = false) = 0;
    /// A list of items, with numbers where their order counts.
    virtual void list(const std::vector<QString>& items, bool numbered = false) = 0;
    /// One line of a list of sources. `url` may be empty; it must be one of ours.
    virtual void references(const std::vector<std::pair<QString, QString>>& titlesAndUrls) = 0;
    /// An empty `head`: a table of names and values.
    virtual void table(const std::vector<QString>& head, const std::vector<std::vector<QString>>& rows) = 0;
    /// A text from outside, as it is. `language` is "json", "http" or empty.
    virtual void block(std::string_view text, const char* language) = 0;
    /// The document, complete.
    [[nodiscard]] virtual std::string take() = 0;
};

/// CommonMark with tables.
[[nodiscard]] std::unique_ptr<ReportWriter> markdownWriter();
/// One HTML page that loads nothing and runs nothing.
[[nodiscard]] std::unique_ptr<ReportWriter> htmlWriter();

/// `text` without carriage returns, and with control characters other than tab and line feed shown as "?".
[[nodiscard]] std::string printable(std::string_view text);

} // namespace ad::exporting

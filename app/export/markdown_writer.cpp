#include "base/error.h"
#include "base/hidden.h"
#include "export/report_writer.h"

namespace ad::exporting {
namespace {

/// Text for people within Markdown: marks are escapedMarkdown, except within `code`.
QString escapedMarkdown(const QString& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('`')) {
            const auto end = text.indexOf(QLatin1Char('`'), i + 1);
            if (end > i + 1) {
                out += text.mid(i, end - i + 1).replace(QLatin1Char('|'), QLatin1String("\\|"));
                i = end;
                continue;
            }
        }
        if (QStringLiteral("\\`*_[]<>|#~!&").contains(c))
            out += QLatin1Char('\\');
        out += c == QLatin1Char('\n') ? QChar(QLatin1Char(' ')) : c;
    }
    return out;
}

class Markdown : public ReportWriter {
  public:
    void heading(int level, const QString& text) override {
        line(QString(level, QLatin1Char('#')) + QLatin1Char(' ') + escapedMarkdown(text));
        m_out += '\n';
    }
    void paragraph(const QString& text, bool strong) override {
        line(strong ? QStringLiteral("**%1**").arg(escapedMarkdown(text)) : escapedMarkdown(text));
        m_out += '\n';
    }
    void list(const std::vector<QString>& items, bool numbered) override {
        int number = 0;
        for (const QString& item : items)
            line((numbered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("- ")) + escapedMarkdown(item));
        if (!items.empty())
            m_out += '\n';
    }
    void references(const std::vector<std::pair<QString, QString>>& titlesAndUrls) override {
        for (const auto& [title, url] : titlesAndUrls)
            line(url.isEmpty() ? QStringLiteral("- %1").arg(escapedMarkdown(title))
                               : QStringLiteral("- %1: <%2>").arg(escapedMarkdown(title), url));
        if (!titlesAndUrls.empty())
            m_out += '\n';
    }
    void table(const std::vector<QString>& head, const std::vector<std::vector<QString>>& rows) override {
        if (rows.empty())
            return;
        const std::size_t columns = head.empty() ? 2 : head.size();
        row(head.empty() ? std::vector<QString>(columns) : head);
        QString rule = QStringLiteral("|");
        for (std::size_t i = 0; i < columns; ++i)
            rule += QLatin1String(" --- |");
        line(rule);
        for (const auto& cells : rows)
            row(cells);
        m_out += '\n';
    }
    void block(std::string_view text, const char* language) override {
        const std::string clean = printable(text);
        // The fence is longer than any in the text, so that nothing in it ends the block.
        std::size_t longest = 0, run = 0;
        for (const char c : clean) {
            run = c == '`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
        m_out += fence + language + '\n' + clean;
        if (!clean.ends_with('\n'))
            m_out += '\n';
        m_out += fence + "\n\n";
    }
    std::string take() override { return std::move(m_out); }

  private:
    void line(const QString& text) {
        m_out += utf8(text);
        m_out += '\n';
    }
    void row(const std::vector<QString>& cells) {
        QString all = QStringLiteral("|");
        for (const QString& cell : cells)
            all += (cell.isEmpty() ? QString() : QLatin1Char(' ') + escapedMarkdown(cell)) + QLatin1String(" |");
        line(all);
    }
    std::string m_out;
};

} // namespace

std::unique_ptr<ReportWriter> markdownWriter() { return std::make_unique<Markdown>(); }

std::string printable(std::string_view text) {
    QString out = ad::text(text).remove(QLatin1Char('\r'));
    for (QChar& c : out)
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t') && isHidden(c.unicode()))
            c = QLatin1Char('?');
    return utf8(out);
}

} // namespace ad::exporting

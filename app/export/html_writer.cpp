#include "base/error.h"
#include "base/language.h"
#include "export/report_writer.h"

namespace ad::exporting {
namespace {

// Colours by the reader's own choice of light or dark; nothing is loaded, and the policy forbids that anything could
// be.
constexpr const char* pageHead = R"(<!DOCTYPE html>
<html lang="%LANGUAGE%">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%TITLE%</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); padding: .3rem .5rem;
  text-align: left; vertical-align: top; overflow-wrap: anywhere; }
pre { padding: .75rem; border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent);
  white-space: pre-wrap; overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
</style>
</head>
<body>
)";

QString escaped(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;")); }

/// Sentences mark names as `code`; everything else stays text.
QString prose(const QString& text) {
    QString out;
    qsizetype at = 0;
    for (;;) {
        const auto open = text.indexOf(QLatin1Char('`'), at);
        const auto close = open < 0 ? -1 : text.indexOf(QLatin1Char('`'), open + 1);
        if (close <= open + 1)
            return out + escaped(text.mid(at));
        out += escaped(text.mid(at, open - at)) + QLatin1String("<code>") +
               escaped(text.mid(open + 1, close - open - 1)) + QLatin1String("</code>");
        at = close + 1;
    }
}

class Html : public ReportWriter {
  public:
    void heading(int level, const QString& text) override {
        if (m_out.empty())
            m_out = utf8(QString::fromUtf8(pageHead)
                             .replace(QLatin1String("%LANGUAGE%"), spokenLanguage())
                             .replace(QLatin1String("%TITLE%"), escaped(text)));
        put(QStringLiteral("<h%1>%2</h%1>").arg(QString::number(level), prose(text)));
    }
    void paragraph(const QString& text, bool strong) override {
        put((strong ? QStringLiteral("<p><strong>%1</strong></p>") : QStringLiteral("<p>%1</p>")).arg(prose(text)));
    }
    void list(const std::vector<QString>& items, bool numbered) override {
        if (items.empty())
            return;
        put(numbered ? QStringLiteral("<ol>") : QStringLiteral("<ul>"));
        for (const QString& item : items)
            put(QStringLiteral("<li>%1</li>").arg(prose(item)));
        put(numbered ? QStringLiteral("</ol>") : QStringLiteral("</ul>"));
    }
    void references(const std::vector<std::pair<QString, QString>>& titlesAndUrls) override {
        if (titlesAndUrls.empty())
            return;
        put(QStringLiteral("<ul>"));
        for (const auto& [title, url] : titlesAndUrls) {
            const bool link = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
            put(link ? QStringLiteral("<li><a href=\"%1\" rel=\"noreferrer\">%2</a></li>")
                           .arg(escaped(url), prose(title))
                     : QStringLiteral("<li>%1</li>").arg(prose(title)));
        }
        put(QStringLiteral("</ul>"));
    }
    void table(const std::vector<QString>& columns, const std::vector<std::vector<QString>>& rows) override {
        if (rows.empty())
            return;
        put(QStringLiteral("<table>"));
        if (!columns.empty())
            row(columns, true, true);
        for (const auto& cells : rows)
            row(cells, columns.empty(), false);
        put(QStringLiteral("</table>"));
    }
    void block(std::string_view content, const char*) override {
        put(QStringLiteral("<pre>%1</pre>").arg(escaped(text(printable(content)))));
    }
    std::string take() override { return m_out + "</body>\n</html>\n"; }

  private:
    void put(const QString& markup) {
        m_out += utf8(markup);
        m_out += '\n';
    }
    void row(const std::vector<QString>& cells, bool firstNames, bool allName) {
        QString all = QStringLiteral("<tr>");
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool name = allName || (firstNames && i == 0);
            all += (name ? QStringLiteral("<th scope=\"%2\">%1</th>")
                               .arg(prose(cells[i]), allName ? QStringLiteral("col") : QStringLiteral("row"))
                         : QStringLiteral("<td>%1</td>").arg(prose(cells[i])));
        }
        put(all + QLatin1String("</tr>"));
    }
    std::string m_out;
};

} // namespace

std::unique_ptr<ReportWriter> htmlWriter() { return std::make_unique<Html>(); }

} // namespace ad::exporting

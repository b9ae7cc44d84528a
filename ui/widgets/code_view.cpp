#include "widgets/code_view.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int codeAir = 10;     ///< around the text
constexpr int codeAirRight = 4; ///< a scroll bar may come there
constexpr int codeSpare = 1;    ///< without it the last line counts as hidden
constexpr int rowsUnasked = 3;  ///< of a view that scrolls
} // namespace

class CodeView::Highlighter : public QSyntaxHighlighter {
  public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    Language language = Language::Plain;

  protected:
    void highlightBlock(const QString& line) override {
        switch (language) {
        case Language::Plain:
            break;
        case Language::Token:
            token(line, 0);
            break;
        case Language::Json:
            json(line);
            break;
        case Language::Http:
            http(line);
            break;
        }
    }

  private:
    static QTextCharFormat format(Role role, bool strong = false) {
        QTextCharFormat f;
        f.setForeground(ink(role));
        if (strong) {
            f.setFontWeight(QFont::DemiBold);
        }
        return f;
    }

    // Three parts between dots; the dots keep the colour of text.
    void token(const QString& line, int from) {
        static constexpr Role roles[] = {Role::TokenHeader, Role::TokenClaims, Role::TokenSignature};
        int start = from;
        for (const Role role : roles) {
            int end = static_cast<int>(line.indexOf(QLatin1Char('.'), start));
            if (end < 0 || role == Role::TokenSignature) {
                end = static_cast<int>(line.size());
            }
            setFormat(start, end - start, format(role));
            start = end + 1;
            if (start >= line.size()) {
                return;
            }
        }
    }

    void json(const QString& line) {
        int i = 0;
        const int n = static_cast<int>(line.size());
        while (i < n) {
            const QChar c = line.at(i);
            if (c == QLatin1Char('"')) {
                int end = i + 1;
                while (end < n && line.at(end) != QLatin1Char('"')) {
                    end += line.at(end) == QLatin1Char('\\') ? 2 : 1;
                }
                end = std::min(end + 1, n);
                int next = end;
                while (next < n && line.at(next).isSpace()) {
                    ++next;
                }
                const bool name = next < n && line.at(next) == QLatin1Char(':');
                const bool error = !name && m_errorValue;
                setFormat(i, end - i,
                          name    ? format(Role::TokenClaims)
                          : error ? format(Role::Fail, true)
                                  : format(Role::Text));
                m_errorValue = name && QStringView(line).mid(i, end - i) == QLatin1String("\"error\"");
                i = end;
            } else if (c.isLetterOrNumber() || c == QLatin1Char('-')) {
                int end = i;
                while (end < n && (line.at(end).isLetterOrNumber() || QStringView(u"+-.").contains(line.at(end)))) {
                    ++end;
                }
                setFormat(i, end - i,
                          format(c.isDigit() || c == QLatin1Char('-') ? Role::TokenSignature : Role::Muted));
                m_errorValue = false;
                i = end;
            } else {
                ++i;
            }
        }
    }

    void http(const QString& line) {
        const bool first = currentBlock().blockNumber() == 0;
        if (first) {
            const auto end = line.indexOf(QLatin1Char(' '));
            setFormat(0, static_cast<int>(end), format(Role::Text, true));
            setCurrentBlockState(0);
            return;
        }
        int state = previousBlockState();
        if (line.isEmpty()) {
            state = 1; // the body begins
        }
        setCurrentBlockState(std::max(state, 0));
        if (state <= 0) {
            const auto colon = line.indexOf(QLatin1Char(':'));
            if (colon > 0) {
                setFormat(0, static_cast<int>(colon) + 1, format(Role::Muted));
            }
            return;
        }
        const auto equals = line.indexOf(QLatin1Char('='));
        if (equals < 0) {
            return;
        }
        const int value = static_cast<int>(equals) + 1;
        setFormat(0, value, format(Role::Muted));
        if (line.contains(QLatin1String("client_assertion="))) {
            token(line, value);
        }
    }

    bool m_errorValue = false;
};

CodeView::CodeView(const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new Highlighter(document())) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap
    // The air is the viewport's: a document's own would let half a line be seen at the end.
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CodeView::askForRoom);
    // The frame paints the ground with its round corners; a filled viewport would square them.
    viewport()->setAutoFillBackground(false);
    refresh();
    connect(&Theme::instance(), &Theme::changed, this, &CodeView::refresh);
}

void CodeView::refresh() {
    setFont(typeFont(Type::Mono));
    QPalette p = palette();
    p.setColor(QPalette::Base, ink(Role::Sunken));
    setPalette(p);
    m_highlighter->rehighlight();
    keepLinesWhole();
}

void CodeView::keepLinesWhole() {
    const int room = height() - 2 * frameWidth() - 2 * codeAir;
    const int left = std::max(0, room - codeSpare) % std::max(1, fontMetrics().lineSpacing());
    setViewportMargins(codeAir, codeAir, codeAirRight, codeAir + left);
}

void CodeView::resizeEvent(QResizeEvent* event) {
    keepLinesWhole();
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        askForRoom(); // lines wrap elsewhere now
    }
}

void CodeView::askForRoom() {
    if (m_wholeRows > 0) {
        updateGeometry();
    }
}

int CodeView::linesUpTo(int most) const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < most; block = block.next()) {
        // Asking for its place lays it out: until then a block that was never seen counts as one line.
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    return lines;
}

int CodeView::lineRoom() const {
    // As wide as it is with a scroll bar: one that comes must not break what fitted.
    const int wide = width() - 2 * frameWidth() - codeAir - codeAirRight - verticalScrollBar()->sizeHint().width();
    return std::max(0, wide / std::max(1, fontMetrics().averageCharWidth()));
}

void CodeView::setCode(const QString& text, Language language) {
    if (text == m_code && language == m_language) {
        return;
    }
    m_code = text;
    m_language = language;
    m_late = true;
    m_markStart = m_markLength = 0;
    if (isVisible()) {
        lay();
    }
}

void CodeView::lay() {
    m_late = false;
    m_highlighter->language = m_language;
    setWordWrapMode(m_language == Language::Token ? QTextOption::WrapAnywhere
                                                  : QTextOption::WrapAtWordBoundaryOrAnywhere);
    QString shownText = m_code;
    if (shownText.size() > shownLimit) {
        const auto left = shownText.size() - shownLimit;
        shownText.truncate(shownLimit);
        //: At the end of a long text; %L1 is a number of characters.
        shownText += QLatin1Char('\n') + tr("… and %L1 characters more").arg(left);
    }
    setPlainText(shownText);
    if (m_markLength > 0) {
        markRange(m_markStart, m_markLength);
    }
}

void CodeView::showEvent(QShowEvent* event) {
    if (m_late) {
        lay();
    }
    QPlainTextEdit::showEvent(event);
}

void CodeView::setPreferredRows(int rows) {
    m_rows = rows;
    updateGeometry();
}

void CodeView::setWholeRows(int most) {
    m_wholeRows = most;
    updateGeometry();
}

void CodeView::markRange(int start, int length) {
    m_markStart = start;
    m_markLength = length;
    if (m_late) {
        return;
    }
    QList<QTextEdit::ExtraSelection> marks;
    if (length > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(start, document()->characterCount() - 1));
        mark.cursor.setPosition(std::min(start + length, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        mark.format.setBackground(ink(Role::AccentSoft));
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QSize CodeView::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 48,
            fontMetrics().lineSpacing() * m_rows + codeSpare + 2 * (codeAir + frameWidth())};
}

QSize CodeView::minimumSizeHint() const {
    const int rows =
        m_wholeRows > 0 ? std::clamp(linesUpTo(m_wholeRows), rowsUnasked, m_wholeRows) : std::min(m_rows, rowsUnasked);
    return {fontMetrics().averageCharWidth() * 20,
            fontMetrics().lineSpacing() * rows + codeSpare + 2 * (codeAir + frameWidth())};
}

} // namespace ad::ui

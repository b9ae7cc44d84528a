#include "widgets/pipeline_row.h"
#include "widgets/accessible.h"
#include "widgets/text.h"

#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>
#include <QTextOption>
#include <cmath>
#include <numeric>

namespace ad::ui {

namespace {

constexpr int whyRows = 4;      ///< the whole reason is in the tooltip, and in the checklist on a press
constexpr int leastClause = 12; ///< a clause that is shorter says too little
constexpr int rowGap = 10;
constexpr int lineAir = 2; ///< between the lines of a reason

constexpr int widestWord = 160; ///< longer ones (an address) are elided: no tile is made as wide as they are

/// The width of the widest word: a line that is narrower cuts it.
int wordWidth(const QString& text, const QFont& font) {
    // To the part of a pixel: a word that is a tenth of one too wide is elided.
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return std::min(static_cast<int>(std::ceil(widest)), widestWord);
}

/// Lines that shownLines() needs.
int lineCount(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines <= whyRows; line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

/// The least width in which the text takes no more lines than in `width`: one short word alone in the last line looks
/// lost.
int evenWidth(const QString& text, const QFont& font, int width) {
    const int lines = lineCount(text, font, width);
    if (lines < 2 || lines > whyRows) {
        return width;
    }
    int low = std::max(width / 2, wordWidth(text, font) - 1);
    int high = width;
    while (high - low > 2) {
        const int middle = (low + high) / 2;
        (lineCount(text, font, middle) > lines ? low : high) = middle;
    }
    return high;
}

/// The text in at most `rows` lines, the last one shortened.
QStringList shownLines(const QString& text, const QFont& font, int width, int rows) {
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < rows) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool more = line.textStart() + line.textLength() < text.size();
        QString part = text.mid(line.textStart(), line.textLength()).trimmed();
        if (lines.size() + 1 == rows && more) {
            part = text.mid(line.textStart());
        }
        lines << metrics.elidedText(part, Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString reasonFor(const QString& why, const QFont& font, int width) {
    if (lineCount(why, font, width) <= whyRows) {
        return why;
    }
    for (qsizetype end = why.size() - 1; end >= leastClause; --end) {
        const bool clause = why.at(end).isSpace() && QStringView(u",;:.").contains(why.at(end - 1));
        QString words = clause ? why.left(end - 1) + QChar(0x2026) : QString();
        if (clause && lineCount(words, font, width) <= whyRows) {
            return words;
        }
    }
    return why;
}

StepTile::StepTile(QWidget* parent) : QAbstractButton(parent) {
    keepFromPalette(this);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void StepTile::set(const PipelineTile& tile, bool last) {
    m_tile = tile;
    m_last = last;
    setText(tile.name);
    setAccessibleName(PipelineRow::tr("%1: %2").arg(tile.name, markName(tile.mark)));
    setAccessibleDescription(tile.why);
    setToolTip(plainTip(tile.name + QStringLiteral(": ") + tile.why));
    update();
}

QSize StepTile::sizeHint() const {
    const QFontMetrics small(typeFont(Type::Small));
    return {100, measure::markSize + 6 + QFontMetrics(typeFont(Type::Small, true)).height() + small.height() + 2};
}

void StepTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMark(painter, QRectF(0, 0, measure::markSize, measure::markSize), m_tile.mark);
    if (!m_last) {
        // How far the request is known to have come stands out from how far it may have come.
        const bool proved = m_tile.mark == Mark::Pass;
        const int y = measure::markSize / 2;
        if (proved) {
            painter.fillRect(QRect(measure::markSize + 6, y - 1, width() - measure::markSize - 12, 2), ink(Role::Pass));
        } else {
            painter.setPen(QPen(ink(Role::StrongLine), 1, Qt::DotLine));
            painter.drawLine(measure::markSize + 6, y, width() - 6, y);
        }
    }
    const int textWidth = this->textWidth();
    int y = measure::markSize + 6;
    QFont name = typeFont(Type::Small, true);
    name.setUnderline(underMouse());
    painter.setFont(name);
    painter.setPen(ink(Role::Text));
    const int h = painter.fontMetrics().height();
    painter.drawText(QRect(0, y, textWidth, h), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_tile.name, Qt::ElideRight, textWidth));
    y += h;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(ink(Role::Muted));
    const int lineHeight = painter.fontMetrics().height();
    for (const QString& line : shownReason()) {
        painter.drawText(QRect(0, y, textWidth, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += lineHeight + lineAir;
    }
}

QStringList StepTile::shownReason() const {
    const QFont font = typeFont(Type::Small);
    const QString why = reasonFor(m_tile.why, font, textWidth());
    return shownLines(why, font, evenWidth(why, font, textWidth()), whyRows);
}

PipelineRow::PipelineRow(QWidget* parent) : QWidget(parent) {
    // A fixed one would be bounded by its hint, which is that of the width before.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PipelineRow::setTiles(const QList<PipelineTile>& tiles) {
    if (tiles == m_tiles) {
        return;
    }
    m_tiles = tiles;
    // The tiles stay: the keyboard may be on one of them.
    while (m_buttons.size() > tiles.size()) {
        delete m_buttons.takeLast();
    }
    for (int i = 0; i < tiles.size(); ++i) {
        if (i == m_buttons.size()) {
            auto* button = new StepTile(this);
            connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT activated(i); });
            button->show();
            m_buttons.append(button);
        }
        m_buttons.at(i)->set(tiles.at(i), i + 1 == tiles.size());
    }
    updateGeometry();
    resizeEvent(nullptr);
}

int PipelineRow::tileHeight(int tileWidth, int first, int last) const {
    const QFontMetrics small(typeFont(Type::Small));
    int rows = 1;
    for (int i = first; i < last; ++i) {
        const QFont font = typeFont(Type::Small);
        const int lines =
            lineCount(reasonFor(m_tiles.at(i).why, font, tileWidth - tileMargin), font, tileWidth - tileMargin);
        rows = std::max(rows, std::min(lines, whyRows));
    }
    return measure::markSize + 6 + QFontMetrics(typeFont(Type::Small, true)).height() +
           rows * (small.height() + lineAir) + 2;
}

int PipelineRow::columnsFor(int width) const {
    const int count = std::max(1, static_cast<int>(m_tiles.size()));
    int least = minimumTileWidth;
    for (const PipelineTile& tile : m_tiles) {
        least = std::max({least, wordWidth(tile.why, typeFont(Type::Small)) + tileMargin,
                          wordWidth(tile.name, typeFont(Type::Small, true)) + tileMargin});
    }
    if (width / least >= count) {
        return count;
    }
    // Rows of equal length look better than a full one and a stump.
    const int fit = std::max(1, width / least);
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;
}

int PipelineRow::heightForWidth(int width) const {
    const int columns = columnsFor(width);
    const QList<int> rows = rowHeights(columns, width / columns);
    return std::accumulate(rows.begin(), rows.end(), 0) + rowGap * static_cast<int>(rows.size() - 1);
}

QList<int> PipelineRow::rowHeights(int columns, int tileWidth) const {
    QList<int> heights;
    const int count = static_cast<int>(m_tiles.size());
    for (int first = 0; first == 0 || first < count; first += columns) {
        heights.append(tileHeight(tileWidth, first, std::min(count, first + columns)));
    }
    return heights;
}

QSize PipelineRow::sizeHint() const {
    return {minimumTileWidth * std::max(1, static_cast<int>(m_tiles.size())), heightForWidth(width())};
}

void PipelineRow::resizeEvent(QResizeEvent*) {
    const int columns = columnsFor(width());
    const int tile = width() / columns;
    const QList<int> heights = rowHeights(columns, tile);
    int y = 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (i > 0 && i % columns == 0) {
            y += heights.at(i / columns - 1) + rowGap;
        }
        m_buttons.at(i)->setGeometry((i % columns) * tile, y, tile, heights.at(i / columns));
    }
}

} // namespace ad::ui

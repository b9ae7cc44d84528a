#include "watch/tries_delegate.h"

#include "theme/theme.h"
#include "watch/tries_model.h"
#include "widgets/mark.h"

#include <QEvent>
#include <QPainter>
#include <array>

namespace ad::ui {

namespace {

constexpr int columnCount = 5;
constexpr int columnRole[columnCount] = {TriesModel::TimeRole, TriesModel::AfterRole, TriesModel::AnswerRole,
                                         TriesModel::TookRole, TriesModel::ChangedRole};
constexpr int firstColumn = 16 + measure::markSize + 14;
constexpr int tryEdge = 16;
constexpr int gap = 16;

/// Where each column begins and ends, from the left tryEdge of a row that is so wide: times and durations get what they
/// need, the answer and what changed share the rest.
std::array<std::pair<int, int>, columnCount> columnsOf(int width, const QFontMetrics& metrics) {
    const int time = metrics.horizontalAdvance(QStringLiteral("2026-11-23 00:00:00")) + gap;
    const int after = metrics.horizontalAdvance(QStringLiteral("00000000")) + gap;
    const int took = metrics.horizontalAdvance(QStringLiteral("00000 ms")) + gap;
    const int rest = std::max(0, width - firstColumn - tryEdge - time - after - took);
    const int widths[columnCount] = {time, after, rest * 56 / 100, took, rest - rest * 56 / 100};
    std::array<std::pair<int, int>, columnCount> out;
    int x = firstColumn;
    for (std::size_t i = 0; i < columnCount; ++i) {
        out[i] = {x, std::max(0, widths[i] - (i + 1 < columnCount ? gap : 0))};
        x += widths[i];
    }
    return out;
}

} // namespace

int tryRowHeight() { return std::max(measure::rowHeight, QFontMetrics(typeFont(Type::Body)).height() + 12); }

QSize TriesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {100, tryRowHeight()}; }

void TriesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect r = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(r, ink(Role::AccentSoft));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(r, mix(ink(Role::Surface), ink(Role::Text), 0.03));
    }
    painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), ink(Role::Line));
    paintMark(*painter,
              QRectF(r.x() + 16, r.y() + (r.height() - measure::markSize) / 2.0, measure::markSize, measure::markSize),
              static_cast<Mark>(index.data(TriesModel::MarkRole).toInt()));
    painter->setFont(typeFont(Type::Body));
    const QFontMetrics metrics(painter->font());
    const auto columns = columnsOf(r.width(), metrics);
    for (std::size_t i = 0; i < columnCount; ++i) {
        const bool muted = columnRole[i] == TriesModel::ChangedRole && index.data(TriesModel::SameRole).toBool();
        painter->setPen(ink(muted ? Role::Muted : Role::Text));
        const auto [x, width] = columns[i];
        painter->drawText(QRect(r.x() + x, r.y(), width, r.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(index.data(columnRole[i]).toString(), Qt::ElideRight, width));
    }
    painter->restore();
}

TriesHead::TriesHead(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize TriesHead::sizeHint() const { return {100, QFontMetrics(typeFont(Type::Small, true)).height() + 12}; }

void TriesHead::follow(QWidget& viewport) {
    m_viewport = &viewport;
    viewport.installEventFilter(this);
}

bool TriesHead::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void TriesHead::paintEvent(QPaintEvent*) {
    const QString names[columnCount] = {tr("Time"), tr("After"), tr("Answer"), tr("Took"), tr("Changed")};
    QPainter painter(this);
    painter.setFont(typeFont(Type::Small, true));
    painter.setPen(ink(Role::Muted));
    // The columns are those of the rows below, with their font.
    const int rows = m_viewport != nullptr && m_viewport->isVisible() ? m_viewport->width() : width();
    const auto columns = columnsOf(rows, QFontMetrics(typeFont(Type::Body)));
    for (std::size_t i = 0; i < columnCount; ++i) {
        const auto [x, width] = columns[i];
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(names[i], Qt::ElideRight, width));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Role::Line));
}

} // namespace ad::ui

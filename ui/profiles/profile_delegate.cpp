#include "profiles/profile_delegate.h"

#include "profiles/profiles_model.h"
#include "theme/theme.h"
#include "widgets/mark.h"

#include <QPainter>

namespace ad::ui {

namespace {

constexpr int profileEdge = 16;
constexpr int markGap = 12;
constexpr int columnGap = 16;

void drawLine(QPainter& painter, const QRect& where, const QString& words, Type type, bool strong, Role role,
              Qt::AlignmentFlag side) {
    painter.setFont(typeFont(type, strong));
    painter.setPen(ink(role));
    painter.drawText(where, static_cast<int>(side) | static_cast<int>(Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, side == Qt::AlignLeft ? Qt::ElideMiddle : Qt::ElideRight,
                                                      where.width()));
}

} // namespace

int profileRowHeight() {
    return QFontMetrics(typeFont(Type::Body, true)).height() + QFontMetrics(typeFont(Type::Small)).height() + 19;
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, profileRowHeight()};
}

void ProfileDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    const int left = profileEdge + measure::markSize + markGap - 8;
    editor->setGeometry(option.rect.adjusted(left, 6, -profileEdge, -7));
}

void ProfileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect r = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(r, ink(Role::AccentSoft));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(r, mix(ink(Role::Surface), ink(Role::Text), 0.03));
    }
    painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), ink(Role::Line));
    const QRectF mark(r.x() + profileEdge, r.y() + (r.height() - measure::markSize) / 2.0, measure::markSize,
                      measure::markSize);
    paintMark(*painter, mark, static_cast<Mark>(index.data(ProfilesModel::MarkRole).toInt()));

    const QString ahead = index.data(ProfilesModel::AheadRole).toString();
    QString standing = index.data(ProfilesModel::StandingRole).toString();
    QString second = ahead;
    const QFontMetrics small(typeFont(Type::Small));
    const int left = r.x() + profileEdge + measure::markSize + markGap;
    const int right = r.right() - profileEdge;
    // What it is doing takes what it needs, up to half of the row.
    const int wanted = std::max(small.horizontalAdvance(standing), small.horizontalAdvance(ahead)) + 2;
    const int aside = std::min(wanted, (right - left) / 2);
    // What does not fit into one line is told in two, where the second is free.
    if (const auto comma = standing.lastIndexOf(QLatin1String(", ")); ahead.isEmpty() && comma > 0 && wanted > aside) {
        second = standing.mid(comma + 2);
        standing.truncate(comma + 1);
    }
    const int middle = right - aside - columnGap;
    const int upper = QFontMetrics(typeFont(Type::Body, true)).height();
    const int top = r.y() + (r.height() - 1 - upper - small.height() - 2) / 2;
    const int below = top + upper + 2;
    drawLine(*painter, {left, top, middle - left, upper}, index.data().toString(), Type::Body, true, Role::Text,
             Qt::AlignLeft);
    QString where = index.data(ProfilesModel::WhereRole).toString();
    const auto tags = index.data(ProfilesModel::TagsRole).toStringList();
    for (const QString& tag : tags) {
        where += QStringLiteral("  #") + tag;
    }
    drawLine(*painter, {left, below, middle - left, small.height()}, where, Type::Small, false, Role::Muted,
             Qt::AlignLeft);
    drawLine(*painter, {right - aside, top, aside, upper}, standing, Type::Small, false, Role::Text, Qt::AlignRight);
    drawLine(*painter, {right - aside, below, aside, small.height()}, second, Type::Small, false,
             ahead.isEmpty() ? Role::Text : Role::Warn, Qt::AlignRight);
    painter->restore();
}

} // namespace ad::ui

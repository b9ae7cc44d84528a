#include "frame/palette.h"
#include "frame/fuzzy.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/accessible.h"
#include "widgets/layout.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTimer>

namespace ad::ui {

namespace {

constexpr int paletteWidth = 640;
constexpr int paletteRows = 9;
constexpr int rowHeight = 36;
constexpr int groupColumn = 88;

/// One row: the name with the letters that were found, its group, its keys.
class RowDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, std::max(rowHeight, QFontMetrics(typeFont(Type::Body)).height() + 16)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const bool enabled = index.data(PaletteModel::Enabled).toBool();
        const QRect r = option.rect.adjusted(8, 1, -8, -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            paintRounded(*painter, r, measure::controlRadius, ink(Role::AccentSoft),
                         Theme::instance().highContrast() ? ink(Role::Line) : QColor());
        }
        int right = r.right() - 12;
        painter->setFont(typeFont(Type::Small));
        const QFontMetrics small(painter->font());
        painter->setPen(ink(Role::Muted));
        const auto put = [&](const QString& text, int gap) {
            const int w = small.horizontalAdvance(text);
            painter->drawText(QRect(right - w, r.y(), w + 1, r.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
            right -= w + gap;
        };
        // Two columns: the keys at the end, the groups before them, all beginning in one line.
        const int keysFrom = right - small.horizontalAdvance(QStringLiteral("Ctrl+Shift+M"));
        if (const QString keys = index.data(PaletteModel::Shortcut).toString(); !keys.isEmpty()) {
            put(keys, 16);
        }
        const QString group = index.data(PaletteModel::Group).toString();
        const int groupWidth = std::max(groupColumn, small.horizontalAdvance(group));
        right = std::min(right, keysFrom - 16) - groupWidth;
        painter->drawText(QRect(right, r.y(), groupWidth, r.height()), Qt::AlignVCenter | Qt::AlignLeft, group);
        right -= 16;

        const QString name = index.data(Qt::DisplayRole).toString();
        const QRect place(r.x() + 12, r.y(), right - r.x() - 12, r.height());
        const QFont body = typeFont(Type::Body);
        const QString shown = QFontMetrics(body).elidedText(name, Qt::ElideRight, place.width());
        QTextLayout layout(shown, body);
        QList<QTextLayout::FormatRange> formats;
        const auto matched = index.data(PaletteModel::Matched).value<QList<int>>();
        for (const int at : matched) {
            if (at < shown.size()) {
                QTextCharFormat format;
                format.setFontWeight(QFont::DemiBold);
                format.setForeground(ink(Role::Accent));
                formats.append({at, 1, format});
            }
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(place.width() * 2);
        layout.endLayout();
        painter->setPen(ink(enabled ? Role::Text : Role::Muted));
        layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - line.height()) / 2));
        painter->restore();
    }
};

} // namespace

PaletteModel::PaletteModel(const Actions& actions, QObject* parent, const QList<PaletteEntry>& entries,
                           const QList<ActionId>& lastDone)
    : QAbstractListModel(parent), m_actions(actions), m_entries(entries), m_lastDone(lastDone) {
    search({});
}

QList<PaletteModel::Row> PaletteModel::everything() const {
    QList<Row> first, last, ofPage, rest;
    for (const PaletteEntry& entry : m_entries) {
        (entry.first ? first : ofPage).append({nullptr, entry.name, entry.group, entry.run, true, 0, {}});
    }
    const auto row = [this](QAction* action) {
        return Row{action, Actions::plainName(*action), Actions::groupName(m_actions.groupOf(*action)),
                   {},     action->isEnabled(),         0,
                   {}};
    };
    const auto offered = [&](const QString& name) {
        return std::any_of(first.begin(), first.end(), [&](const Row& one) { return one.name == name; });
    };
    for (const ActionId id : m_lastDone) {
        if (!offered(Actions::plainName(*m_actions[id]))) {
            last.append(row(m_actions[id]));
        }
    }
    for (QAction* action : m_actions.all()) {
        const bool above = std::any_of(last.begin(), last.end(), [&](const Row& one) { return one.action == action; });
        if (action != m_actions[ActionId::Palette] && !above) {
            rest.append(row(action));
        }
    }
    // What the window itself does under the same name has its keys beside it.
    ofPage.removeIf([&](const Row& one) {
        return std::any_of(rest.begin(), rest.end(), [&](const Row& other) { return other.name == one.name; });
    });
    return first + last + ofPage + rest;
}

void PaletteModel::search(const QString& pattern) {
    const QString first = pattern.trimmed().section(QLatin1Char(' '), 0, 0);
    const QString behind = pattern.trimmed().section(QLatin1Char(' '), 1);
    const auto groupFits = [&](const QString& group) {
        const auto words = group.split(QLatin1Char(' '));
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(first, Qt::CaseInsensitive); });
    };
    const auto otherWordsFit = [&](const QAction& action) {
        const auto id = static_cast<ActionId>(m_actions.all().indexOf(const_cast<QAction*>(&action)));
        const auto words = Actions::otherWords(id).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return first.size() > 2 && behind.isEmpty() &&
               std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(first, Qt::CaseInsensitive); });
    };
    QList<Row> rows;
    const QList<Row> all = everything();
    for (const Row& one : all) {
        Row row = one;
        if (const auto match = fuzzyMatch(pattern, row.name)) {
            row.score = match->score;
            row.positions = match->positions;
        } else if (row.action != nullptr && otherWordsFit(*row.action)) {
            row.score = 0;
        } else if (const auto rest = fuzzyMatch(behind, row.name); rest && groupFits(row.group)) {
            row.score = rest->score / 2;
        } else {
            continue;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.enabled != b.enabled ? a.enabled : a.score > b.score; });
    if (!first.isEmpty() && !rows.isEmpty() && rows.front().enabled) {
        rows.removeIf([](const Row& row) { return !row.enabled; });
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const QString& name = row.name;
    const QString keys = row.action != nullptr ? row.action->shortcut().toString(QKeySequence::NativeText) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        //: An action and its keys.
        return keys.isEmpty() ? name : tr("%1, %2").arg(name, keys);
    case Shortcut:
        return keys;
    case Group:
        return row.group;
    case Matched:
        return QVariant::fromValue(row.positions);
    case Enabled:
        return row.enabled;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return m_rows.at(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

CommandPalette::CommandPalette(const Actions& actions, QWidget* window, const QList<PaletteEntry>& entries,
                               const QList<ActionId>& lastDone)
    : Sheet({}, paletteWidth, Place::Top, window), m_model(new PaletteModel(actions, this, entries, lastDone)),
      m_edit(new QLineEdit), m_list(new QListView) {
    setAccessibleName(tr("Search actions"));
    body()->setContentsMargins(0, 0, 0, 8);
    body()->setSpacing(0);
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Search actions"));
    m_edit->setAccessibleDescription(tr("Write some letters; the arrow keys choose, Enter does it"));
    m_edit->setFont(typeFont(Type::Verdict));
    m_edit->setFrame(false);
    m_edit->setMinimumHeight(52);
    m_edit->setTextMargins(4, 0, 12, 0);
    m_edit->addAction(themeIcon("search"), QLineEdit::LeadingPosition);
    const auto icons = m_edit->findChildren<QAbstractButton*>();
    for (QAbstractButton* icon : icons) {
        icon->setAccessibleName(tr("Search actions"));
    }
    auto* field = new QHBoxLayout;
    field->setContentsMargins(12, 0, 0, 0); // the glass stands above the first letters of the rows
    field->addWidget(m_edit);
    body()->addLayout(field);
    body()->addWidget(new Divider);
    body()->addSpacing(8);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    body()->addWidget(m_list);
    m_none = new TextLabel(tr("No action fits"), Type::Body, Role::Muted);
    m_none->setContentsMargins(20, 4, 20, 8); // where the rows have their words
    body()->addWidget(m_none);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::openPalette() { open(m_edit); }

void CommandPalette::search(const QString& pattern) {
    m_model->search(pattern);
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, paletteRows) * rowHeight);
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    arrange();
    m_list->scrollToTop();
    if (m_model->rowCount() > 0 && m_model->flags(m_model->index(0)) != Qt::NoItemFlags) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    const QModelIndex first = m_list->currentIndex();
    announce(this, first.isValid() ? first.data(Qt::AccessibleTextRole).toString() : tr("No action fits"));
}

void CommandPalette::choose() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || index.flags() == Qt::NoItemFlags) {
        return;
    }
    QAction* action = m_model->action(index.row());
    const auto entry = m_model->entry(index.row());
    QWidget* behind = window();
    dismiss();
    // After the sheet is gone: the action may open one of its own.
    if (action != nullptr) {
        QTimer::singleShot(0, action, &QAction::trigger);
    } else {
        QTimer::singleShot(0, behind, entry);
    }
}

void CommandPalette::step(int by) {
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0;
    row = std::clamp(row, 0, std::max(0, rows - 1));
    // What cannot be done now comes last: the end is the last one that can.
    while (row > 0 && m_model->flags(m_model->index(row)) == Qt::NoItemFlags) {
        --row;
    }
    const QModelIndex index = m_model->index(row);
    if (index.isValid() && index.flags() != Qt::NoItemFlags) {
        m_list->setCurrentIndex(index);
        announce(this, index.data(Qt::AccessibleTextRole).toString());
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(paletteRows - 1);
            return true;
        case Qt::Key_PageUp:
            step(1 - paletteRows);
            return true;
        case Qt::Key_Home:
        case Qt::Key_End:
            if (!m_edit->text().isEmpty()) {
                break; // there the keys move in what is written
            }
            step(static_cast<QKeyEvent*>(event)->key() == Qt::Key_End ? m_model->rowCount() : -m_model->rowCount());
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace ad::ui

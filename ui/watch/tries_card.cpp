#include "watch/tries_card.h"

#include "watch/tries_delegate.h"
#include "watch/tries_model.h"
#include "widgets/button.h"
#include "widgets/differing.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QListView>
#include <QLocale>
#include <utility>

namespace ad::ui {

namespace {
constexpr int fewestRows = 4;
} // namespace

TriesCard::TriesCard(Keeper& keeper, TriesModel& model, QWidget* parent)
    : QWidget(parent), m_keeper(keeper), m_model(model), m_card(new Card(tr("Attempts"))),
      m_count(new TextLabel({}, Type::Small, Role::Muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::cardGap);
    column->addWidget(m_card, 1);
    m_count->setWordWrap(false);
    m_card->head()->insertWidget(1, m_count);
    m_compare = new Button(tr("&Compare with the one before"), ButtonKind::Link);
    m_worked = new Button(tr("Since it &last worked"), ButtonKind::Link);
    m_card->head()->setSpacing(16);
    m_worked->setToolTip(tr("Lays the chosen attempt beside the last one that got a token"));
    for (Button* button : {m_compare, m_worked}) {
        button->setSmall(true);
        m_card->head()->addWidget(button);
    }
    connect(m_compare, &QPushButton::clicked, this, &TriesCard::compare);
    connect(m_worked, &QPushButton::clicked, this, &TriesCard::compareWithWorking);
    m_card->setListPadding();
    m_card->body()->setContentsMargins(1, 12, 1, 8);
    auto* head = new TriesHead;
    m_card->body()->addWidget(head);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("tries"));
    m_list->setAccessibleName(tr("Tries"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TriesDelegate(m_list));
    m_list->setMinimumHeight(fewestRows * tryRowHeight());
    head->follow(*m_list->viewport());
    m_card->body()->addWidget(m_list, 1);
    m_none = new TextLabel(tr("Nothing was sent yet."), Type::Body, Role::Muted);
    m_none->setContentsMargins(16, 12, 16, 8);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_card->body()->addWidget(m_none, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TriesCard::refresh);
    connect(&m_model, &TriesModel::filled, this, &TriesCard::refresh);
    connect(&m_keeper, &Keeper::compared, this, [this](const Compared& two) {
        if (std::exchange(m_asked, false)) {
            show(two);
        }
    });
    makeComparison();
    column->addWidget(m_comparison);
    refresh();
}

void TriesCard::makeComparison() {
    m_comparison = new Card(tr("Two attempts side by side"));
    auto* close = new Button(QString(), ButtonKind::Flat);
    close->setSmall(true);
    close->setGlyph("cross");
    close->setAccessibleName(tr("Close the comparison"));
    close->setToolTip(tr("Close"));
    m_comparison->head()->addWidget(close);
    connect(close, &QPushButton::clicked, m_comparison, &QWidget::hide);
    m_same = new TextLabel({}, Type::Body, Role::Text);
    m_comparison->body()->addWidget(m_same);
    m_comparison->hide();
}

void TriesCard::forget() {
    m_asked = false;
    m_comparison->hide();
    m_list->clearSelection();
}

void TriesCard::refresh() {
    const auto chosen = m_list->selectionModel()->selectedIndexes();
    m_compare->setText(chosen.size() == 2 ? tr("&Compare the two") : tr("&Compare with the one before"));
    m_compare->updateGeometry();
    m_compare->setEnabled(chosen.size() == 2 || (chosen.size() == 1 && m_model.before(chosen.front().row()).isValid()));
    m_worked->setEnabled(chosen.size() == 1);
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_compare->setVisible(m_model.rowCount() > 1);
    m_worked->setVisible(m_model.rowCount() > 1);
    const KeptProfile* shown = m_keeper.view().find(m_model.profileId());
    const int tries = shown != nullptr && shown->watch ? shown->watch->tries : 0;
    const QString all = QLocale().toString(static_cast<qlonglong>(m_model.total()));
    // What was sent by hand stands here, too: both numbers are told where they differ.
    m_count->setText(!any ? QString()
                     : tries == 0 || tries == m_model.total()
                         ? all
                         //: %1 is how many attempts there are in all.
                         : tr("%1, %n of them by this watch", nullptr, tries).arg(all));
}

void TriesCard::compare() {
    const auto chosen = m_list->selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) {
        return;
    }
    const QModelIndex first = chosen.front();
    const QModelIndex second = chosen.size() == 2 ? chosen.back() : m_model.before(first.row());
    if (second.isValid()) {
        m_asked = true;
        m_keeper.compare(first.data(TriesModel::IdRole).toLongLong(), second.data(TriesModel::IdRole).toLongLong());
    }
}

void TriesCard::compareWithWorking() {
    const auto chosen = m_list->selectionModel()->selectedIndexes();
    if (chosen.size() == 1) {
        m_asked = true;
        m_keeper.compareWithLastGranted(m_model.profileId(), chosen.front().data(TriesModel::IdRole).toLongLong());
    }
}

void TriesCard::show(const Compared& two) {
    delete m_table;
    m_table = new QWidget;
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int line = 0;
    const auto name = [&](const QString& what, bool differs) {
        auto* label = new TextLabel(what, Type::Small, differs ? Role::Text : Role::Muted, differs);
        label->setWordWrap(false);
        grid->addWidget(label, line, 0, Qt::AlignVCenter);
    };
    const auto value = [&](const QString& what, const QString& words, int column, Type type, bool strong) {
        auto* label = new ElidedLabel(words, type, Role::Text, strong);
        label->setCopyable(true);
        label->setAccessibleName(what);
        grid->addWidget(label, line, column);
        return label;
    };
    const auto add = [&](const QString& what, const QString& left, const QString& right, bool differs) {
        name(what, differs);
        value(what, left, 1, Type::Mono, false);
        auto* later = value(what, right, 2, Type::Mono, false);
        if (differs) {
            const Differing part = differingPart(right, left);
            later->setMarked(part.start, part.length > 0 ? part.length : static_cast<int>(right.size()), Role::Warn);
        }
        ++line;
    };
    const std::int64_t now = m_keeper.now();
    const auto head = [&](const profiles::AttemptRow& row) {
        return tr("%1 · %2").arg(profiles::clockText(row.begunAtMs, now), profiles::answerText(row));
    };
    name({}, false);
    value(tr("Tries"), head(two.left), 1, Type::Small, true);
    value(tr("Tries"), head(two.right), 2, Type::Small, true);
    ++line;
    int sent = 0;
    int came = 0;
    // What differs comes first.
    for (const bool differs : {true, false}) {
        for (const profiles::Difference& row : two.rows) {
            if (row.differs == differs) {
                const auto words = [](const QString& text) {
                    return text.isEmpty() ? QStringLiteral("–") : shown(utf8(text), 0);
                };
                add(row.what, words(row.left), words(row.right), differs);
                (row.ofServer ? came : sent) += differs;
            }
        }
    }
    m_same->setText(sent > 0 ? tr("%n things that were sent differ.", nullptr, sent)
                    : came > 0
                        ? tr("The same was sent both times, and the server answered otherwise: what changed is there.")
                        : tr("The same was sent both times, and the answer is the same."));
    m_comparison->body()->addWidget(m_table);
    m_comparison->show();
    Q_EMIT comparisonShown(m_comparison);
}

} // namespace ad::ui

#include "assertion/claim_rows.h"
#include "assertion/claim_row.h"
#include "assertion/claims_model.h"

#include <QApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int wrapsFrom = 37;   ///< longer values wrap, whatever room they get: that of a UUID
constexpr int longestName = 14; ///< of the registered ones none is longer; one long name must not narrow all values
} // namespace

ClaimRows::ClaimRows(ClaimsModel& model, bool header, QWidget* parent)
    : QWidget(parent), m_model(model), m_header(header), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { remove(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { refresh(from.row(), to.row()); });
    insert(0, model.rowCount() - 1);
}

void ClaimRows::insert(int first, int last) {
    for (int i = first; i <= last; ++i) {
        auto* row = new ClaimRowWidget(m_header);
        connect(row, &ClaimRowWidget::edited, this, [this, row](const QString& value) {
            m_model.write(row->name(), value); // by its name: a row that goes ends its editing, too
        });
        connect(row, &ClaimRowWidget::chosen, this, [this, row] {
            if (m_chosen != row->name()) {
                choose(row->name());
                Q_EMIT chosen(row->name());
            }
        });
        connect(row, &ClaimRowWidget::fixRequested, this, [this, row] { Q_EMIT fixRequested(row->name()); });
        connect(row, &ClaimRowWidget::takeBackRequested, this, &ClaimRows::takeBackRequested);
        connect(row, &ClaimRowWidget::whyRequested, this, &ClaimRows::whyRequested);
        m_rows.insert(i, row);
        m_layout->insertWidget(i, row);
    }
    refresh(0, static_cast<int>(m_rows.size()) - 1);
    if (ClaimRowWidget* back = m_focused.isEmpty() ? nullptr : this->row(m_focused)) {
        m_focused.clear();
        back->focusValue();
    }
}

void ClaimRows::remove(int first, int last) {
    for (int i = last; i >= first; --i) {
        ClaimRowWidget* row = m_rows.takeAt(i);
        if (row->isAncestorOf(QApplication::focusWidget())) {
            m_focused = row->name();
            // Only for one that comes back at once: later the keyboard is elsewhere.
            QMetaObject::invokeMethod(
                this, [this] { m_focused.clear(); }, Qt::QueuedConnection);
        }
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    refresh(0, static_cast<int>(m_rows.size()) - 1);
}

void ClaimRows::refresh(int first, int last) {
    const QFontMetrics metrics(typeFont(Type::Mono));
    int names = metrics.horizontalAdvance(QStringLiteral("nbf "));
    int values = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        names = std::max(names, metrics.horizontalAdvance(m_model.at(i).name.left(longestName)));
        values = std::max(values, metrics.horizontalAdvance(m_model.at(i).value.left(wrapsFrom)));
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setColumns(names + 8, values + 8);
        if (i >= first && i <= last) {
            m_rows.at(i)->set(m_model.index(i, 0), i + 1 == m_rows.size());
            m_rows.at(i)->setChosen(!m_chosen.isEmpty() && m_rows.at(i)->name() == m_chosen);
            tellFixed(*m_rows.at(i));
        }
    }
}

void ClaimRows::tellFixed(ClaimRowWidget& row) const {
    const auto it = std::find_if(m_fixed.begin(), m_fixed.end(), [&](const FixedPart& part) {
        return !part.inRequest && part.inHeader == m_header && part.name == row.name();
    });
    row.setFixed(it != m_fixed.end() ? &*it : nullptr);
}

void ClaimRows::setFixed(const FixView& fixed) {
    m_fixed = fixed;
    for (ClaimRowWidget* row : std::as_const(m_rows)) {
        tellFixed(*row);
    }
}

void ClaimRows::giveUpEditing() {
    for (ClaimRowWidget* row : std::as_const(m_rows)) {
        row->giveUpEditing();
    }
}

ClaimRowWidget* ClaimRows::row(const QString& name) const {
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](ClaimRowWidget* r) { return r->name() == name; });
    return it != m_rows.end() ? *it : nullptr;
}

void ClaimRows::choose(const QString& name) {
    m_chosen = name;
    for (ClaimRowWidget* row : std::as_const(m_rows)) {
        row->setChosen(!name.isEmpty() && row->name() == name);
    }
}

} // namespace ad::ui

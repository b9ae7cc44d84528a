// Every action by a few letters of its name.
#pragma once

#include "frame/actions.h"
#include "frame/palette_entries.h"
#include "frame/sheet.h"
#include <QAbstractListModel>

class QLineEdit;
class QListView;

namespace ad::ui {

class TextLabel;

/// What fits what was written, best first. What cannot be done now comes last, cannot be chosen, and stays out where
/// something else fits. While nothing is written: what the page wants done, what was done last, and all the rest.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Roles { Shortcut = Qt::UserRole + 1, Group, Matched, Enabled };
    explicit PaletteModel(const Actions& actions, QObject* parent = nullptr, const QList<PaletteEntry>& entries = {},
                          const QList<ActionId>& lastDone = {});
    void search(const QString& pattern);
    /// nullptr: the row is an entry.
    [[nodiscard]] QAction* action(int row) const { return m_rows.at(row).action; }
    [[nodiscard]] std::function<void()> entry(int row) const { return m_rows.at(row).run; } ///< empty: it is an action

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        QAction* action = nullptr;
        QString name, group;
        std::function<void()> run;
        bool enabled = true;
        int score = 0;
        QList<int> positions; ///< letters of the name
    };
    [[nodiscard]] QList<Row> everything() const;
    const Actions& m_actions;
    QList<PaletteEntry> m_entries;
    QList<ActionId> m_lastDone;
    QList<Row> m_rows;
};

class CommandPalette : public Sheet {
    Q_OBJECT
  public:
    CommandPalette(const Actions& actions, QWidget* window, const QList<PaletteEntry>& entries = {},
                   const QList<ActionId>& lastDone = {});
    void openPalette();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search(const QString& pattern);
    void choose();
    void step(int by);
    PaletteModel* m_model;
    QLineEdit* m_edit;
    QListView* m_list;
    TextLabel* m_none;
};

} // namespace ad::ui

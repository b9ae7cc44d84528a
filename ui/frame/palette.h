// Every action by a few letters of its name.
#pragma once

#include "frame/actions.h"
#include "frame/sheet.h"
#include <QAbstractListModel>

class QLineEdit;
class QListView;

namespace ad::ui {

/// The actions that fit what was written, best first. What cannot be done now comes last, and cannot be chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Roles { Shortcut = Qt::UserRole + 1, Group, Matched, Enabled };
    explicit PaletteModel(const Actions& actions, QObject* parent = nullptr);
    void search(const QString& pattern);
    [[nodiscard]] QAction* action(int row) const { return m_rows.at(row).action; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        QAction* action = nullptr;
        int score = 0;
        QList<int> positions; ///< letters of the name
    };
    const Actions& m_actions;
    QList<Row> m_rows;
};

class CommandPalette : public Sheet {
    Q_OBJECT
  public:
    CommandPalette(const Actions& actions, QWidget* window);
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
};

} // namespace ad::ui

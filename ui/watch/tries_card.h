// The attempts of a profile as a list, and two of them side by side: what changed since it last worked.
#pragma once

#include "profiles/keeper.h"
#include "widgets/layout.h"

class QGridLayout;
class QListView;

namespace ad::ui {

class Button;
class TriesModel;

class TriesCard : public QWidget {
    Q_OBJECT
  public:
    TriesCard(Keeper& keeper, TriesModel& model, QWidget* parent = nullptr);
    /// Another profile is shown: what was compared belongs to the one before.
    void forget();

  Q_SIGNALS:
    /// Two attempts lie side by side now, in this widget.
    void comparisonShown(QWidget* comparison);

  private:
    void makeComparison();
    void compare();
    void compareWithWorking();
    void refresh();
    void show(const Compared& two);

    Keeper& m_keeper;
    TriesModel& m_model;
    Card* m_card;
    TextLabel* m_count;
    Button* m_compare;
    Button* m_worked;
    QListView* m_list;
    TextLabel* m_none;
    Card* m_comparison;
    TextLabel* m_same;
    QWidget* m_table = nullptr;
    bool m_asked = false; ///< a comparison was asked for from here
};

} // namespace ad::ui

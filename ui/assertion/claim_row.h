// Header parameters or claims as rows: mark, name, value with the wrong part marked, meaning; values are edited in
// place.
#pragma once

#include "assertion/claims_model.h"
#include "theme/theme.h"
#include <QBoxLayout>
#include <QWidget>
#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace ad::ui {

class Button;
class ElidedLabel;
class MarkIcon;
class TextLabel;
class ValueView;

class ClaimRowWidget : public QWidget {
    Q_OBJECT
  public:
    explicit ClaimRowWidget(bool header, QWidget* parent = nullptr);
    void set(const QModelIndex& index, bool last);
    /// Widths of the columns of names and of values, in the fixed-width type: alike in all rows.
    void setColumns(int names, int values);
    [[nodiscard]] QString name() const { return m_row.name; }
    void startEditing();
    /// What is being written is dropped.
    void giveUpEditing();
    /// Other words for the same value: how far its moment is changes by itself.
    void setMeaning(const QString& meaning);
    void setChosen(bool chosen);
    /// Tells below the value what stood there before it was fixed, and offers the way back; nullptr: nothing was fixed.
    void setFixed(const FixedPart* part);
    /// Moves the keyboard to the value.
    void focusValue();

  Q_SIGNALS:
    void chosen();
    void takeBackRequested();
    /// An empty value leaves the member out.
    void edited(const QString& value);
    void fixRequested();
    void whyRequested(const QString& check); ///< "Why?" was pressed; `check`: its id

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeEdit();
    void makeWas();
    void makeLinks();
    void makeRemove();
    void nameParts();
    void finish(bool keep);
    void arrange();
    void refreshRemove();
    [[nodiscard]] Role groundRole() const;
    void refreshLinks();
    ClaimRow m_row;
    bool m_last = false, m_chosen = false, m_editable = false;
    int m_values = 0;
    MarkIcon* m_mark;
    ElidedLabel* m_name;
    ValueView* m_value;
    QLineEdit* m_edit = nullptr;
    QString m_began; ///< what it held when the person began to write
    TextLabel* m_meaning;
    QVBoxLayout* m_valueColumn;
    QVBoxLayout* m_wordColumn;
    QBoxLayout* m_pair; ///< value and meaning, side by side or one below the other
    std::optional<FixedPart> m_fixed;
    // What only some rows need; nullptr until one does.
    QWidget* m_was = nullptr; ///< what was fixed
    ElidedLabel* m_before = nullptr;
    QWidget* m_links = nullptr;
    Button* m_fix = nullptr;
    Button* m_back = nullptr;
    Button* m_why = nullptr;
    Button* m_remove = nullptr;
};

} // namespace ad::ui

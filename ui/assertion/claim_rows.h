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
    void whyRequested(const QString& check);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void finish(bool keep);
    void arrange();
    void refreshRemove();
    [[nodiscard]] Role groundRole() const;
    void refreshLinks();
    ClaimRow m_row;
    bool m_last = false, m_chosen = false, m_editable = false;
    int m_values = 0;
    MarkIcon* m_mark;
    TextLabel* m_name;
    ValueView* m_value;
    QLineEdit* m_edit;
    QString m_began; ///< what it held when the person began to write
    TextLabel* m_meaning;
    QWidget* m_was; ///< what was fixed
    ElidedLabel* m_before;
    std::optional<FixedPart> m_fixed;
    Button* m_back;
    QBoxLayout* m_pair; ///< value and meaning, side by side or one below the other
    QWidget* m_links;
    Button* m_fix;
    Button* m_why;
    Button* m_remove;
};

/// The rows of one model, one below the other.
class ClaimRows : public QWidget {
    Q_OBJECT
  public:
    explicit ClaimRows(ClaimsModel& model, bool header, QWidget* parent = nullptr);
    /// Marks the row of that name as the one that is looked at; an empty name: none.
    void choose(const QString& name);
    [[nodiscard]] QString chosenName() const { return m_chosen; }
    /// The row of that name; nullptr: there is none.
    [[nodiscard]] ClaimRowWidget* row(const QString& name) const;
    /// What was fixed last, to be told in its rows.
    void setFixed(const FixView& fixed);

  Q_SIGNALS:
    void chosen(const QString& name);
    void fixRequested(const QString& name);
    void takeBackRequested();
    void whyRequested(const QString& check);

  private:
    void refresh(int first, int last);
    void insert(int first, int last);
    void remove(int first, int last);
    void tellFixed(ClaimRowWidget& row) const;
    ClaimsModel& m_model;
    bool m_header;
    QVBoxLayout* m_layout;
    QList<ClaimRowWidget*> m_rows;
    QString m_chosen;
    FixView m_fixed;
    QString m_focused; ///< the row that had the keyboard when it went: it may come back at another place
};

} // namespace ad::ui

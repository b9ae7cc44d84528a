// Header parameters or claims as rows, one below the other.
#pragma once

#include "session/views.h"
#include <QWidget>

class QVBoxLayout;

namespace ad::ui {

class ClaimRowWidget;
class ClaimsModel;

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
    /// What is being written is dropped.
    void giveUpEditing();

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

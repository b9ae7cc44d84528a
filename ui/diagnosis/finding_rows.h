// The checklist as rows: groups that fold, findings that can be chosen, questions that are answered where they stand.
#pragma once

#include "diagnosis/findings_model.h"
#include <QAbstractButton>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace ad::ui {

class MarkIcon;
class TextLabel;

/// The head of a group: number, name, and whether it is open.
class GroupRow : public QAbstractButton {
    Q_OBJECT
  public:
    explicit GroupRow(FindingsModel::Group group, QWidget* parent = nullptr);
    void set(int count, bool open);
    /// The row above is a head, too: its line is enough.
    void setFollowsHead(bool follows);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    FindingsModel::Group m_group;
    int m_count = 0;
    bool m_open = true;
    bool m_followsHead = false;
};

/// The key was mended while it was read: a clean file can be saved.
[[nodiscard]] bool isKeyRepair(const diagnosis::Finding& finding);

class FindingRow : public QWidget {
    Q_OBJECT
  public:
    /// `canFix`: "Fix it" can do something about this finding now. `answer`: to its question, in the case file's own
    /// form; empty: it is open.
    FindingRow(const diagnosis::Finding& finding, bool canFix, const QString& answer = {}, QWidget* parent = nullptr);
    void set(const diagnosis::Finding& finding, bool canFix, const QString& answer = {});
    /// Moves the keyboard to the answer.
    void focusAnswer();
    void setChosen(bool chosen);
    [[nodiscard]] QString check() const { return m_check; }

  Q_SIGNALS:
    void chosen();
    void step(int by); ///< by the arrow keys: 1 down, -1 up
    /// In the case file's own form: RFC 3339, a choice's value, "true" or "false".
    void answered(const QString& member, const QString& value);
    void fixRequested(const ad::diagnosis::Finding& finding);
    /// The finding speaks of a place that can be shown.
    void placeRequested(const ad::diagnosis::Finding& finding);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void makeControls(const diagnosis::Finding& finding);
    QString m_check;
    diagnosis::Finding m_finding;
    bool m_isChosen = false;
    bool m_made = false, m_canFix = false;
    MarkIcon* m_mark;
    TextLabel* m_message;
    TextLabel* m_detail;
    QWidget* m_values = nullptr; ///< in the place of `m_detail` where two values are compared by letters
    QWidget* m_controls = nullptr;
    QWidget* m_more = nullptr; ///< the explanation, while the row is chosen
    QVBoxLayout* m_words;
};

class FindingRows : public QWidget {
    Q_OBJECT
  public:
    using CanFix = std::function<bool(const diagnosis::Finding&)>;
    /// The answer to the question of this member of the case's answers; empty: it is open.
    using AnswerOf = std::function<QString(const QString& member)>;
    FindingRows(FindingsModel& model, CanFix canFix, AnswerOf answerOf = {}, QWidget* parent = nullptr);
    /// To the first finding of the list.
    void focusFirst();
    /// What can be fixed may have changed, though no finding did.
    void refreshAll();
    /// What is being written as an answer is dropped.
    void forgetAnswers();
    void choose(const QString& check);
    [[nodiscard]] QString chosenCheck() const { return m_chosen; }

  Q_SIGNALS:
    void chosen(const QString& check);
    void answered(const QString& member, const QString& value);
    void fixRequested(const ad::diagnosis::Finding& finding);
    void placeRequested(const ad::diagnosis::Finding& finding);
    /// A row should be brought into view.
    void shown(QWidget* row);

  private:
    void insert(int first, int last);
    void remove(int first, int last);
    void refresh(int first, int last);
    void step(QWidget* from, int by);
    /// nullptr: it is not in the list now.
    [[nodiscard]] FindingRow* row(const QString& check) const;
    FindingsModel& m_model;
    [[nodiscard]] QString answerTo(const diagnosis::Finding& finding) const;
    CanFix m_canFix;
    AnswerOf m_answerOf;
    QString m_left; ///< the check whose row went with the keyboard in it
    QVBoxLayout* m_column;
    QList<QWidget*> m_rows; ///< one a row of the model: GroupRow or FindingRow
    QString m_chosen;
};

} // namespace ad::ui

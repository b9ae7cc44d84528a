// A field to search with: a glass at its beginning, a cross at its end while something is written.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ad::ui {

class SearchEdit : public QLineEdit {
    Q_OBJECT
  public:
    /// `name` is what a screen reader says; `placeholder` stands in the empty field.
    SearchEdit(const QString& placeholder, const QString& name, QWidget* parent = nullptr);
    /// The keys that lead here, shown at the end of the empty field.
    void setKeyHint(const QKeySequence& keys);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    QAction* m_glass;
    QString m_keys;
};

} // namespace ad::ui

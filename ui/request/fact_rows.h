// What was observed beside the times: name and value, one below the other.
#pragma once

#include "session/views.h"
#include <QWidget>

class QVBoxLayout;

namespace ad::ui {

class ElidedLabel;
class TextLabel;

class FactRows : public QWidget {
    Q_OBJECT
  public:
    explicit FactRows(QWidget* parent = nullptr);
    void setFacts(const QList<ExchangeFact>& facts);
    /// The values begin `names` pixels from the left or, where that is too little, behind the longest name.
    void setRows(int names, int height);
    /// What the longest name asks for.
    [[nodiscard]] int namesWidth() const;

  private:
    struct Row {
        QWidget* row;
        TextLabel* name;
        ElidedLabel* value;
    };
    QVBoxLayout* m_column;
    QList<Row> m_rows;
};

} // namespace ad::ui

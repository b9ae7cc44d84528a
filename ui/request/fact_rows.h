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
    /// The values begin `names` pixels from the left: where the bars above do.
    void setFacts(const QList<ExchangeFact>& facts, int names);

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

// One of several views of the same thing: words in a row, one of them chosen.
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace ad::ui {

class SegmentBar : public QWidget {
    Q_OBJECT
  public:
    explicit SegmentBar(const QString& accessibleName, QWidget* parent = nullptr);
    void add(const QString& text);
    void setText(int index, const QString& text);
    void setSegmentEnabled(int index, bool enabled);
    [[nodiscard]] int current() const;
    void setCurrent(int index); ///< of a segment that was added

  Q_SIGNALS:
    void changed(int index); ///< by the person or by setCurrent()

  private:
    QButtonGroup* m_group;
};

} // namespace ad::ui

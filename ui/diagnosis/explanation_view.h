// The explanation of what is selected: why it matters, what to do, where it is written.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ad::ui {

class ExplanationView : public QWidget {
    Q_OBJECT
  public:
    /// `id` of a check or cause. Without an explanation file the view says so.
    explicit ExplanationView(const QString& id, QWidget* parent = nullptr);
};

} // namespace ad::ui

// When the key was saved: from then on the vendor's own time counts, and nobody but the person knows it.
#pragma once

#include "profiles/profiles_view.h"
#include "widgets/layout.h"

namespace ad::ui {

class QuestionBox;

class AgeCard : public Card {
    Q_OBJECT
  public:
    explicit AgeCard(QWidget* parent = nullptr);
    /// Asks for this profile, where its vendor names a time and nothing is known that it counts from; else it hides.
    void show(const KeptProfile* entry);
    using QWidget::show;

  Q_SIGNALS:
    /// As Session::setAnswer() takes it.
    void answered(const QString& member, const QString& value);

  private:
    TextLabel* m_why;
    QWidget* m_place;
    QuestionBox* m_box = nullptr;
    std::string m_id;
    QString m_vendor;
};

} // namespace ad::ui

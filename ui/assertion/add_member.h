// "Add a claim": a link that opens two fields, name and value, where the new row will stand.
#pragma once

#include <QWidget>

class QLineEdit;

namespace ad::ui {

class Button;
class Note;

class AddMember : public QWidget {
    Q_OBJECT
  public:
    /// `header`: a header parameter; else a claim.
    explicit AddMember(bool header, QWidget* parent = nullptr);
    /// Names that are there already: such a row is changed, not added.
    void setTaken(const QStringList& names);

  Q_SIGNALS:
    void added(const QString& name, const QString& value);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void setOpen(bool open);
    void finish();
    Button* m_link;
    QWidget* m_form;
    QLineEdit* m_name;
    QLineEdit* m_value;
    Button* m_add;
    Note* m_note;
    QStringList m_taken;
};

} // namespace ad::ui

#include "widgets/field.h"
#include "widgets/code_edit.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ad::ui {

Note::Note(QWidget* parent)
    : QWidget(parent), m_icon(new MarkIcon(Mark::None)), m_text(new TextLabel({}, Type::Small, Role::Muted)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(noteIndent - m_icon->width());
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setSelectable(true);
    hide();
}

void Note::set(Mark mark, const QString& text) {
    m_icon->setVisible(mark != Mark::None);
    m_icon->setMark(mark);
    m_text->setText(text);
    m_text->setRole(mark == Mark::None ? Role::Muted : Role::Text);
    setAccessibleName(mark == Mark::None ? text : tr("%1: %2").arg(markName(mark), text));
    setVisible(!text.isEmpty());
}

QString Note::text() const { return m_text->text(); }

Mark Note::mark() const { return m_icon->mark(); }

Field::Field(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_label(new TextLabel(label, Type::Small, Role::Text, true)), m_control(control),
      m_note(new Note) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_label->setWordWrap(true);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_note);
    column->addStretch(1);
    m_label->setBuddy(control);
    control->setMinimumWidth(80);
    setLabel(label);
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    QString name = label;
    m_control->setAccessibleName(name.remove(QLatin1Char('&')));
}

QLineEdit* makeCodeEdit(const QString& placeholder) { return new CodeEdit(placeholder); }

} // namespace ad::ui

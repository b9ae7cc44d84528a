#include "assertion/add_member.h"
#include "widgets/button.h"
#include "widgets/code_edit.h"
#include "widgets/field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ad::ui {

AddMember::AddMember(bool header, QWidget* parent)
    : QWidget(parent), m_link(new Button(header ? tr("Add a header parameter") : tr("Add a claim"), ButtonKind::Link)),
      m_form(new QWidget), m_name(new CodeEdit(tr("name"))), m_value(new CodeEdit(tr("value, a text or JSON"))),
      m_add(new Button(tr("Add"))), m_note(new Note) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 0);
    column->setSpacing(2);
    m_link->setSmall(true);
    m_link->setGlyph("plus");
    column->addWidget(m_link);
    auto* row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name->setAccessibleName(header ? tr("Name of the new header parameter") : tr("Name of the new claim"));
    m_value->setAccessibleName(header ? tr("Value of the new header parameter") : tr("Value of the new claim"));
    row->addWidget(m_name, 30);
    row->addWidget(m_value, 70);
    m_add->setSmall(true);
    row->addWidget(m_add);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Flat);
    cancel->setSmall(true);
    row->addWidget(cancel);
    column->addWidget(m_form);
    column->addWidget(m_note);
    m_name->installEventFilter(this);
    m_value->installEventFilter(this);
    connect(m_link, &QPushButton::clicked, this, [this] { setOpen(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { setOpen(false); });
    connect(m_add, &QPushButton::clicked, this, &AddMember::finish);
    connect(m_name, &QLineEdit::returnPressed, m_value, [this] { m_value->setFocus(Qt::TabFocusReason); });
    connect(m_value, &QLineEdit::returnPressed, this, &AddMember::finish);
    setOpen(false);
}

void AddMember::setTaken(const QStringList& names) { m_taken = names; }

void AddMember::setOpen(bool open) {
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_link->setVisible(!open);
    m_form->setVisible(open);
    m_note->set(Mark::None, {});
    m_name->clear();
    m_value->clear();
    if (open) {
        m_name->setFocus(Qt::TabFocusReason);
    } else if (hadFocus) {
        m_link->setFocus(Qt::TabFocusReason);
    }
}

void AddMember::finish() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || m_value->text().trimmed().isEmpty()) {
        m_note->set(Mark::Warn, tr("Both are needed: a name and a value."));
        (name.isEmpty() ? m_name : m_value)->setFocus(Qt::TabFocusReason);
        return;
    }
    if (m_taken.contains(name)) {
        m_note->set(Mark::Warn, tr("There is a row of this name already: change its value there."));
        m_name->setFocus(Qt::TabFocusReason);
        return;
    }
    const QString value = m_value->text();
    setOpen(false);
    Q_EMIT added(name, value);
}

bool AddMember::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        setOpen(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ad::ui

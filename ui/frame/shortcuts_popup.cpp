#include "frame/shortcuts_popup.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QPainter>

namespace ad::ui {

ShortcutsPopup::ShortcutsPopup(QWidget* parent) : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Keyboard"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->addWidget(new TextLabel(tr("Keyboard"), Type::Verdict), 0, 0, 1, 2);
    int row = 1;
    const auto add = [&](const QKeySequence& keys, const QString& what) {
        auto* label = new TextLabel(what);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0);
        grid->addWidget(new Pill(keys.toString(QKeySequence::NativeText), Role::Muted, Role::Sunken), row, 1,
                        Qt::AlignRight);
        ++row;
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_1), tr("Start, and so on to Ctrl+5 for the diagnosis"));
    add(QKeySequence::New, tr("New"));
    add(QKeySequence::Open, tr("Open a file"));
    add(QKeySequence::Paste, tr("Paste whatever it is"));
    add(QKeySequence::Save, tr("Save the case without its secrets"));
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Send the request"));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), tr("Copy the token"));
    add(QKeySequence::Find, tr("Find in the checklist"));
    add(QKeySequence(Qt::Key_F2), tr("Change the value that has the focus"));
}

void ShortcutsPopup::popUpIn(const QWidget& window) {
    adjustSize();
    move(window.mapToGlobal(window.rect().center()) - rect().center());
    show();
    setFocus();
}

void ShortcutsPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRounded(painter, rect(), measure::cardRadius, ink(Role::Surface), ink(Role::StrongLine));
}

} // namespace ad::ui

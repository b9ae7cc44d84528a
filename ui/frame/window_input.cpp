// What the window does with keys, the wheel, and what is dropped on it, before any of its parts sees it.
#include "frame/drop_hint.h"
#include "frame/main_window.h"
#include "widgets/drop_zone.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace ad::ui {

namespace {

/// Files, or a text that no line holds: a key, a request, a whole post.
bool isDocument(const QMimeData* mime) {
    const QString text = mime != nullptr ? mime->text().trimmed() : QString();
    return mime != nullptr && (!DropZone::filesIn(mime).isEmpty() || text.count(QLatin1Char('\n')) > 1 ||
                               text.contains(QLatin1String("-----BEGIN ")));
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (DropZone::canTake(event->mimeData())) {
        event->acceptProposedAction();
        m_dropHint->cover();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_dropHint->hide(); }

void MainWindow::dropEvent(QDropEvent* event) {
    m_dropHint->hide();
    event->acceptProposedAction();
    take(event->mimeData());
}

bool MainWindow::handleKey(QObject* watched, const QKeyEvent& key) {
    // Enter presses what has the focus, as Space does: not every desktop has it so.
    const bool enter = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
                       (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (enter && button != nullptr && button->window() == this && button->isEnabled()) {
        if (!key.isAutoRepeat()) {
            button->click();
        }
        return true;
    }
    // A line holds no document: it is for the window to read. A private key above all has no business in a field whose
    // text is shown and reported.
    const auto* line = qobject_cast<QLineEdit*>(watched);
    const auto* lines = qobject_cast<const QPlainTextEdit*>(watched);
    // A field in which nothing was written has nothing to take back: what is meant is what was done last.
    const auto* field = static_cast<const QWidget*>(line != nullptr ? static_cast<const QWidget*>(line) : lines);
    if (field != nullptr && m_stack->isAncestorOf(field)) {
        for (const ActionId id : {ActionId::Undo, ActionId::Redo}) {
            const bool back = id == ActionId::Undo;
            const bool own = line != nullptr ? (back ? line->isUndoAvailable() : line->isRedoAvailable())
                             : back          ? lines->document()->isUndoAvailable()
                                             : lines->document()->isRedoAvailable();
            const auto keys = id == ActionId::Undo ? QKeySequence::Undo : QKeySequence::Redo;
            if (!own && key.matches(keys) && (*m_actions)[id]->isEnabled()) {
                run(id);
                return true;
            }
        }
    }
    if (line != nullptr && key.matches(QKeySequence::Paste) && m_stack->isAncestorOf(line) &&
        line->echoMode() == QLineEdit::Normal && isDocument(QGuiApplication::clipboard()->mimeData())) {
        paste();
        return true;
    }
    return false;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress && qobject_cast<QWidget*>(watched) != nullptr &&
        static_cast<QWidget*>(watched)->window() == this) {
        // From here on by mouse: the ring comes back with the next Tab.
        setAttribute(Qt::WA_KeyboardFocusChange, false);
        putRing(nullptr);
    }
    // Who scrolls a page does not choose another vendor on the way.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) != nullptr) {
        event->ignore();
        return true; // the page gets it
    }
    if (event->type() == QEvent::KeyPress && handleKey(watched, *static_cast<QKeyEvent*>(event))) {
        return true;
    }
    // A field of text takes dropped files as their names: files are for the window to read.
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* widget = qobject_cast<QWidget*>(watched);
        auto* drop = static_cast<QDropEvent*>(event);
        const bool isText =
            widget != nullptr && widget->window() == this &&
            (widget->inherits("QLineEdit") || widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit") ||
             (widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QPlainTextEdit")));
        const bool takesFiles = isText && (widget->property(takesFilesProperty).toBool() ||
                                           widget->parentWidget()->property(takesFilesProperty).toBool());
        if (isText && !takesFiles && drop->mimeData()->hasUrls() && DropZone::canTake(drop->mimeData())) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop) {
                take(drop->mimeData());
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // What no widget had a use for: what lies over the window and a field that is being written go first.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && m_session.view().sending) {
        m_session.cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ad::ui

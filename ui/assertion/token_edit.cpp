#include "assertion/token_edit.h"
#include "theme/theme.h"
#include "widgets/drop_zone.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace ad::ui {

TokenEdit::TokenEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setProperty(takesFilesProperty, true);
    setFont(typeFont(Type::Mono));
    document()->setDocumentMargin(10); // as in the view of the encoded assertion
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFont(typeFont(Type::Mono)); });
    // While it is empty, the place to drop on is all that is seen of it.
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::textChanged, this,
            [this] { setFrameShape(document()->isEmpty() ? QFrame::NoFrame : QFrame::StyledPanel); });
}

void TokenEdit::setHint(const QString& hint) {
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void TokenEdit::take(const QString& words) {
    if (words.size() > longestGiven) {
        Q_EMIT tooLong();
    } else {
        setPlainText(words);
    }
}

bool TokenEdit::canInsertFromMimeData(const QMimeData* source) const {
    return !DropZone::filesIn(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void TokenEdit::insertFromMimeData(const QMimeData* source) {
    const QStringList files = DropZone::filesIn(source);
    const qsizetype kept = document()->characterCount() - textCursor().selectedText().size();
    if (!files.isEmpty()) {
        Q_EMIT fileDropped(files.first());
    } else if (source->hasText() && source->text().size() + kept > longestGiven) {
        Q_EMIT tooLong();
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

void TokenEdit::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (!document()->isEmpty() && !m_over) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink(m_over ? Role::Accent : Role::StrongLine), 1.5);
    pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    // Beside the frame, where there is one.
    const int inset = frameShape() == QFrame::NoFrame ? 1 : 6;
    const QRect zone = viewport()->rect().adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(zone, measure::controlRadius, measure::controlRadius);
    if (document()->isEmpty()) {
        painter.setFont(typeFont(Type::Body));
        painter.setPen(ink(Role::Muted));
        painter.drawText(zone.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    }
}

void TokenEdit::setOver(bool over) {
    m_over = over;
    viewport()->update();
}

void TokenEdit::dragEnterEvent(QDragEnterEvent* event) {
    QPlainTextEdit::dragEnterEvent(event);
    setOver(event->isAccepted());
}

void TokenEdit::dragLeaveEvent(QDragLeaveEvent* event) {
    QPlainTextEdit::dragLeaveEvent(event);
    setOver(false);
}

void TokenEdit::dropEvent(QDropEvent* event) {
    QPlainTextEdit::dropEvent(event);
    setOver(false);
}

} // namespace ad::ui

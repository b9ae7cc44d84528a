#include "widgets/drop_zone.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace ad::ui {

DropZone::DropZone(const QString& accessibleName, QWidget* parent) : QWidget(parent), m_body(new QVBoxLayout(this)) {
    setAcceptDrops(true);
    setAccessibleName(accessibleName);
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
}

bool DropZone::canTake(const QMimeData* mime) {
    if (mime == nullptr) {
        return false;
    }
    if (mime->hasUrls()) {
        const auto urls = mime->urls();
        return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }) ||
               mime->hasText();
    }
    return mime->hasText();
}

void DropZone::take(const QMimeData* mime) {
    if (!canTake(mime)) {
        return;
    }
    const QStringList files = filesIn(mime);
    if (files.isEmpty()) {
        Q_EMIT textDropped(mime->text());
    } else if (files.size() == 1) {
        Q_EMIT fileDropped(files.first());
    } else {
        Q_EMIT filesDropped(files);
    }
}

QStringList DropZone::filesIn(const QMimeData* mime) {
    QStringList files;
    const auto urls = mime->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

void DropZone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ink(m_over ? Role::AccentSoft : Role::Sunken));
    QPen pen(ink(m_over ? Role::Accent : Role::StrongLine), 1.5);
    pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::cardRadius, measure::cardRadius);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    if (canTake(event->mimeData())) {
        m_over = true;
        update();
        event->acceptProposedAction();
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    event->acceptProposedAction();
    take(event->mimeData());
}

} // namespace ad::ui

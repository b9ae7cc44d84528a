#include "frame/sheet.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/layout.h"
#include "widgets/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

namespace ad::ui {

namespace {
constexpr int sheetEdge = 24;
constexpr int topEdge = 64;
constexpr double deepestShade = 0.45;
} // namespace

Sheet::Sheet(const QString& title, int width, Place place, QWidget* window)
    : QWidget(window), m_card(new Card({}, this)), m_scroll(new QScrollArea), m_width(width), m_place(place) {
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    auto* all = m_card->body();
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    if (!title.isEmpty()) {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(sheetEdge, 16, 12, 8);
        head->addWidget(new TextLabel(title, Type::Verdict), 1);
        auto* close = new Button(QString(), ButtonKind::Flat);
        close->setGlyph("cross");
        close->setAccessibleName(tr("Close"));
        close->setToolTip(tr("Close (Esc)"));
        connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
        head->addWidget(close, 0, Qt::AlignTop);
        m_close = close;
        all->addLayout(head);
    }
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setSingleStep(24);
    auto* inner = new QWidget;
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(sheetEdge, title.isEmpty() ? 12 : 4, sheetEdge, 20);
    m_body->setSpacing(8);
    m_scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // the area has just turned it on; the card's round corners show through
    all->addWidget(m_scroll, 1);
    window->installEventFilter(this);
    hide();
}

void Sheet::open(QWidget* first) {
    m_before = QApplication::focusWidget();
    arrange();
    show();
    raise();
    QWidget* target = first != nullptr ? first : m_close != nullptr ? m_close : this;
    target->setFocus(Qt::PopupFocusReason);
    const int length = Theme::instance().duration(motion::moveMs);
    if (length == 0) {
        m_shade = 1;
        return;
    }
    auto* fade = new QVariantAnimation(this);
    fade->setDuration(length);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shade = value.toDouble();
        update();
    });
    fade->start(QAbstractAnimation::DeleteWhenStopped);
}

void Sheet::dismiss() {
    if (isHidden()) {
        return;
    }
    hide();
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT dismissed();
    deleteLater();
}

void Sheet::arrange() {
    setGeometry(parentWidget()->rect());
    const int width = std::min(m_width, this->width() - 2 * sheetEdge);
    const int top = m_place == Place::Top ? std::min(topEdge, height() / 8) : sheetEdge;
    const int room = height() - top - sheetEdge;
    m_body->invalidate();
    const QWidget* inner = m_scroll->widget();
    const int wanted = inner->hasHeightForWidth() ? inner->heightForWidth(width - 2) : inner->sizeHint().height();
    const int head = m_close != nullptr ? m_close->sizeHint().height() + 28 : 0;
    const int height = std::clamp(wanted + head + 4, std::min(96, room), room);
    m_card->setGeometry((this->width() - width) / 2,
                        m_place == Place::Top ? top : std::max(sheetEdge, (this->height() - height) / 2), width,
                        height);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next) {
    // Round and round inside: what is behind cannot be reached.
    QWidget* const from = QApplication::focusWidget();
    QWidget* at = from != nullptr ? from : this;
    for (int i = 0; i < 10000; ++i) {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == from) {
            break;
        }
        if (at != this && isAncestorOf(at) && at->isVisible() && at->isEnabled() &&
            (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            window()->setAttribute(Qt::WA_KeyboardFocusChange);
            return true;
        }
    }
    return true;
}

void Sheet::paintEvent(QPaintEvent*) {
    QColor shade = Theme::instance().scheme() == Scheme::Dark ? QColor(Qt::black) : ink(Role::Text);
    shade.setAlphaF(static_cast<float>(deepestShade * m_shade));
    QPainter(this).fillRect(rect(), shade);
}

void Sheet::mousePressEvent(QMouseEvent* event) {
    if (!m_card->geometry().contains(event->position().toPoint())) {
        dismiss();
    }
    event->accept();
}

void Sheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ad::ui

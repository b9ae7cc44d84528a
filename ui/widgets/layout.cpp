#include "widgets/layout.h"
#include "theme/style.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace ad::ui {

namespace {
constexpr int squeezedWidth = 96; ///< a button in a row that wraps is never narrower
} // namespace

Card::Card(const QString& title, QWidget* parent) : QWidget(parent), m_body(new QVBoxLayout(this)) {
    const int p = measure::cardPadding;
    m_body->setContentsMargins(p, p, p, p);
    m_body->setSpacing(8);
    if (!title.isEmpty()) {
        m_head = new QHBoxLayout;
        m_head->setSpacing(8);
        m_title = new TextLabel(title, Type::Body, Role::Text, true);
        m_title->setWordWrap(false);
        m_head->addWidget(m_title);
        m_head->addStretch(1);
        m_head->setContentsMargins(0, 0, 0, 2);
        m_body->addLayout(m_head);
        setAccessibleName(title);
    }
}

void Card::setStripe(Role role) {
    m_hasStripe = true;
    m_stripe = role;
    update();
}

void Card::clearStripe() {
    m_hasStripe = false;
    update();
}

void Card::setListPadding() {
    m_body->setContentsMargins(1, measure::cardPadding, 1, 12); // its head stands as high as those beside it
    m_body->setSpacing(0);
    if (m_head != nullptr) {
        m_head->setContentsMargins(15, 0, 15, 10);
    }
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRounded(painter, rect(), measure::cardRadius, ink(Role::Surface), ink(Role::Line));
    if (m_hasStripe) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath round;
        round.addRoundedRect(rect(), measure::cardRadius, measure::cardRadius);
        painter.setClipPath(round);
        painter.fillRect(QRectF(0, 0, 4, height()), ink(m_stripe));
    }
}

FlowLayout::FlowLayout(QWidget* parent, int gap, int rowGap)
    : QLayout(parent), m_gap(gap), m_rowGap(rowGap < 0 ? gap : rowGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - m_gap), height};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (QLayoutItem* item : m_items) {
        // Buttons shorten their words; what was given a least width keeps it.
        const int least = item->widget() != nullptr ? item->widget()->minimumWidth() : 0;
        const QSize wanted = item->minimumSize();
        size = size.expandedTo({std::min(wanted.width(), std::max(least, squeezedWidth)), wanted.height()});
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool move) const {
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    QList<std::pair<QLayoutItem*, QRect>> row;
    const auto finish = [&] {
        for (auto& [item, r] : row) {
            if (move) {
                r.moveTop(y + (line - r.height()) / 2);
                item->setGeometry(r);
            }
        }
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(rect.width(), squeezedWidth)));
        if (item->hasHeightForWidth()) {
            size.setHeight(item->heightForWidth(size.width()));
        }
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            finish();
            x = rect.x();
            y += line + m_rowGap;
            line = 0;
        }
        row.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    finish();
    return y + line - rect.y();
}

Divider::Divider(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), ink(Role::Line)); }

namespace {

/// What a page scrolls. Qt can lose the request for more room when rows come and go while it lays out: then the area
/// is asked anew, so that nothing stays squeezed.
class PageBody : public QWidget {
  public:
    explicit PageBody(QScrollArea& area) : m_area(area) {}

  protected:
    bool event(QEvent* event) override {
        const bool handled = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize ||
            event->type() == QEvent::Paint) {
            const int high = missing();
            if (high > 0 && high != m_asked) {
                m_asked = high; // once for each height: asking again would change nothing
                QMetaObject::invokeMethod(
                    this, [this] { ask(); }, Qt::QueuedConnection);
            } else if (high == 0) {
                m_asked = 0;
            }
        }
        return handled;
    }

  private:
    /// The height that it should have; 0: it has it.
    [[nodiscard]] int missing() const {
        const int high = layout() != nullptr ? layout()->totalHeightForWidth(width()) : 0;
        return high > height() ? high : 0;
    }
    void ask() {
        layout()->activate();
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(&m_area, &request);
    }
    QScrollArea& m_area;
    int m_asked = 0;
};

} // namespace

Page::Page(const QString& title, const QString& subtitle, QWidget* parent) : QWidget(parent) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(measure::pageMargin, 20, measure::pageMargin, 16);
    head->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_title = new TextLabel(title, Type::Title);
    m_subtitle = new TextLabel(subtitle, Type::Body, Role::Muted);
    // It goes on in the next line beside the buttons, and never pushes them out.
    for (TextLabel* label : {m_title, m_subtitle}) {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    auto* actionsColumn = new QVBoxLayout;
    actionsColumn->addLayout(m_actions);
    actionsColumn->addStretch(1);
    head->addLayout(actionsColumn);
    all->addLayout(head);

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setSingleStep(24);
    auto* inner = new PageBody(*m_scroll);
    inner->setAutoFillBackground(false);
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(measure::pageMargin, 0, measure::pageMargin, 16);
    m_body->setSpacing(measure::cardGap);
    m_scroll->setWidget(inner);
    // The scroll bar stands in the margin: cards keep their width and their edge when it comes.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int high) {
        const int right = measure::pageMargin - (high > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0);
        if (m_body->contentsMargins().right() != right) {
            m_body->setContentsMargins(measure::pageMargin, 0, right, 16);
        }
    });
    all->addWidget(m_scroll, 1);
    setAccessibleName(title);
}

void Page::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty()); // no hole below the title
}

QString Page::title() const { return m_title->text(); }

void Page::addAction(QWidget* button) { m_actions->addWidget(button); }

void keepRoom(QWidget& widget) {
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

void bringIntoView(QScrollArea& area, QWidget* row) {
    // Layouts grow from the inside out, each by an event of its own: what is not laid out yet has its old height.
    QTimer::singleShot(0, row, [&area, row] {
        QWidget* at = row;
        do {
            if (at->layout() != nullptr) {
                at->layout()->invalidate();
            }
            at = at->parentWidget();
        } while (at != nullptr && at != area.viewport());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        constexpr int air = 8;
        const int top = row->mapTo(area.widget(), QPoint(0, 0)).y() - air;
        const int bottom = top + row->height() + 2 * air;
        QScrollBar* bar = area.verticalScrollBar();
        const int high = area.viewport()->height();
        if (top < bar->value() || bottom - top > high) {
            bar->setValue(top);
        } else if (bottom > bar->value() + high) {
            bar->setValue(bottom - high);
        }
    });
}

} // namespace ad::ui

#include "frame/status_line.h"
#include "theme/theme.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ad::ui {

namespace {
constexpr int factsWidth = 200;
} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_facts(new ElidedLabel({}, Type::Small, Role::Muted)),
      m_aheadMark(new MarkIcon(Mark::Warn, measure::iconSize)), m_ahead(new Button({}, ButtonKind::Flat)),
      m_activity(new ElidedLabel({}, Type::Small, Role::Text)),
      m_search(new Button(tr("Search actions"), ButtonKind::Flat)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::pageMargin, 1, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_facts);
    auto* ahead = new QHBoxLayout;
    ahead->setSpacing(0);
    ahead->addWidget(m_aheadMark);
    ahead->addWidget(m_ahead);
    row->addLayout(ahead);
    m_ahead->setSmall(true);
    m_ahead->setFocusPolicy(Qt::ClickFocus); // by keyboard the page Profiles tells the same
    connect(m_ahead, &QPushButton::clicked, this, &StatusLine::aheadRequested);
    setAhead({}, false, {});
    row->addStretch(1);
    row->addWidget(m_activity);
    m_search->setSmall(true);
    m_search->setQuiet(true);
    keepFromPalette(m_search);
    m_search->setFocusPolicy(Qt::ClickFocus); // by keyboard it is Ctrl+K; Tab stays with rail and page
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_search, &QPushButton::clicked, this, &StatusLine::searchRequested);
    row->addWidget(m_search);
    m_activity->setCopyable(true);
    m_activity->setElideMode(Qt::ElideRight);
    m_activity->hide();
    setFixedHeight(std::max(measure::statusHeight, m_search->sizeHint().height() + 2));
    setAccessibleName(tr("Status"));
}

void StatusLine::setFacts(const QString& text) {
    m_facts->setText(text);
    // A long message beside it is shortened first.
    m_facts->setMinimumWidth(std::min(m_facts->sizeHint().width(), factsWidth));
}

void StatusLine::setAhead(const QString& text, bool come, const QString& whole) {
    m_aheadMark->setMark(come ? Mark::Fail : Mark::Warn);
    QString shown = text;
    m_ahead->setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_ahead->setAccessibleName(text.isEmpty() ? QString() : tr("Trouble ahead: %1").arg(text));
    m_ahead->setToolTip(plainTip(whole));
    m_ahead->updateGeometry();
    m_ahead->setVisible(!text.isEmpty());
    m_aheadMark->setVisible(!text.isEmpty());
}

QString StatusLine::ahead() const { return m_ahead->text().replace(QLatin1String("&&"), QLatin1String("&")); }

void StatusLine::setActivity(const QString& text) {
    if (m_activity->text() == text) {
        return;
    }
    m_activity->setText(text);
    m_activity->setVisible(!text.isEmpty());
    announce(this, text);
}

QString StatusLine::activity() const { return m_activity->text(); }

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), ink(Role::Line));
}

} // namespace ad::ui

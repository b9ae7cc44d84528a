#include "assertion/claim_row.h"
#include "assertion/value_view.h"
#include "diagnosis/fix_note.h"
#include "theme/style.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/help.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace ad::ui {

namespace {
constexpr int claimStacksBelow = 560;             ///< in less, the meaning stands below its value
constexpr int leastShare = 35, largestShare = 63; ///< of the values, in percent
constexpr int rowFixed = 70;                      ///< of a row: mark, and what is between the columns
constexpr int rowMargin = 8, removeSize = 22;

/// The check that explains a member of which nothing was found; empty: that of the page.
QString topicOf(const QString& name) {
    static const QHash<QString, QString> topics{
        {QStringLiteral("alg"), QStringLiteral("alg-fits-key")},
        {QStringLiteral("aud"), QStringLiteral("aud-is-token-endpoint")},
        {QStringLiteral("exp"), QStringLiteral("exp-within-limit")},
        {QStringLiteral("iat"), QStringLiteral("iat-not-old")},
        {QStringLiteral("iss"), QStringLiteral("iss-is-sub")},
        {QStringLiteral("jku"), QStringLiteral("jku-is-registered-url")},
        {QStringLiteral("jti"), QStringLiteral("jti-is-fresh")},
        {QStringLiteral("kid"), QStringLiteral("kid-present")},
        {QStringLiteral("nbf"), QStringLiteral("not-before-now")},
        {QStringLiteral("sub"), QStringLiteral("sub-is-client-id")},
        {QStringLiteral("typ"), QStringLiteral("typ-is-jwt")},
    };
    return topics.value(name);
}
} // namespace

ClaimRowWidget::ClaimRowWidget(bool header, QWidget* parent)
    : QWidget(parent), m_mark(new MarkIcon),
      m_name(new ElidedLabel({}, Type::Mono, header ? Role::TokenHeader : Role::TokenClaims)), m_value(new ValueView),
      m_meaning(new TextLabel({}, Type::Small, Role::Muted)), m_valueColumn(new QVBoxLayout),
      m_wordColumn(new QVBoxLayout), m_pair(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(rowMargin, 6, rowMargin, 6);
    row->setSpacing(12);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    QSizePolicy keepsPlace = m_mark->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(keepsPlace);
    m_name->setElideMode(Qt::ElideMiddle); // of an address as a name, the end says what it is
    row->addWidget(m_name, 0, Qt::AlignTop);
    m_valueColumn->setContentsMargins(0, 0, 0, 0);
    m_valueColumn->setSpacing(0);
    m_valueColumn->addWidget(m_value);
    m_valueColumn->addStretch(1);
    m_pair->setSpacing(12);
    m_pair->addLayout(m_valueColumn, largestShare);
    row->addLayout(m_pair, 1);
    m_wordColumn->setSpacing(2);
    m_wordColumn->setContentsMargins(0, 2, 0, 0);
    m_wordColumn->addWidget(m_meaning);
    m_wordColumn->addStretch(1);
    m_pair->addLayout(m_wordColumn, 100 - largestShare);
    connect(m_value, &ValueView::editRequested, this, &ClaimRowWidget::startEditing);
    connect(m_value, &ValueView::typed, this, [this](const QString& letters) {
        // It looks like a field: who writes into it replaces what stands there.
        startEditing();
        m_edit->insert(letters);
    });
    connect(m_value, &ValueView::chosen, this, &ClaimRowWidget::chosen);
    connect(m_value, &ValueView::removeRequested, this, [this] { Q_EMIT edited(QString()); });
}

// Most rows are right, and nobody works on them. What only some need is made for those: all rows come at once, and
// together they must not hold the window for longer than a frame.

void ClaimRowWidget::makeEdit() {
    m_edit = new QLineEdit;
    m_edit->hide();
    m_edit->setFont(typeFont(Type::Mono));
    m_edit->setTextMargins(2, 0, 2, 0);
    m_edit->installEventFilter(this);
    m_valueColumn->insertWidget(1, m_edit);
    setTabOrder(m_value, m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { finish(true); });
    nameParts();
}

void ClaimRowWidget::makeWas() {
    m_was = new QWidget;
    auto* was = new QHBoxLayout(m_was);
    was->setContentsMargins(0, 2, 0, 0);
    was->setSpacing(8);
    //: Before the value that was there until it was fixed.
    auto* wasWord = new TextLabel(tr("was"), Type::Small, Role::Muted);
    wasWord->setWordWrap(false);
    was->addWidget(wasWord);
    m_before = new ElidedLabel({}, Type::Mono, Role::Muted);
    m_before->setCopyable(true);
    was->addWidget(m_before, 1);
    m_was->hide();
    m_valueColumn->insertWidget(m_valueColumn->count() - 1, m_was);
    setTabOrder(m_value, m_before);
}

void ClaimRowWidget::makeLinks() {
    m_links = new QWidget;
    auto* links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(12);
    m_fix = new Button(tr("Fix it"), ButtonKind::Link);
    m_back = new Button(tr("Take it back"), ButtonKind::Link);
    m_why = new Button(tr("Why?"), ButtonKind::Link);
    QWidget* before = m_value;
    for (Button* link : {m_fix, m_back, m_why}) {
        link->setSmall(true);
        links->addWidget(link);
    }
    links->addStretch(1);
    m_links->hide();
    m_wordColumn->insertWidget(1, m_links);
    // Whatever is made later would come last of the page by Tab.
    for (Button* link : {m_fix, m_back, m_why}) {
        setTabOrder(before, link);
        before = link;
    }
    connect(m_fix, &QPushButton::clicked, this, &ClaimRowWidget::fixRequested);
    connect(m_back, &QPushButton::clicked, this, &ClaimRowWidget::takeBackRequested);
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT whyRequested(m_row.check); });
    nameParts();
}

void ClaimRowWidget::makeRemove() {
    // Over the end of the row, in the room that refreshRemove() keeps free for it.
    m_remove = new Button({}, ButtonKind::Flat, this);
    m_remove->setSmall(true);
    m_remove->setGlyph("cross");
    m_remove->setFixedSize(removeSize, removeSize);
    m_remove->setBackgroundRole(QPalette::Window);
    m_remove->setAutoFillBackground(true);
    m_remove->hide();
    m_remove->move(width() - m_remove->width() - 6, 6);
    setTabOrder(m_why != nullptr ? static_cast<QWidget*>(m_why) : m_value, m_remove);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT edited(QString()); });
    nameParts();
}

void ClaimRowWidget::nameParts() {
    if (m_remove != nullptr) {
        m_remove->setAccessibleName(tr("Leave out %1").arg(m_row.name));
        m_remove->setToolTip(plainTip(m_remove->accessibleName()));
    }
    if (m_edit != nullptr) {
        m_edit->setAccessibleName(tr("New value of %1").arg(m_row.name));
    }
    if (m_links != nullptr) {
        m_fix->setAccessibleName(tr("Fix %1").arg(m_row.name));
        m_back->setAccessibleName(tr("Take the fix of %1 back").arg(m_row.name));
        m_why->setAccessibleName(tr("Why %1 matters").arg(m_row.name));
    }
}

void ClaimRowWidget::set(const QModelIndex& index, bool last) {
    const auto* model = qobject_cast<const ClaimsModel*>(index.model());
    m_row = model->at(index.row());
    m_last = last;
    m_editable = model->flags(index.siblingAtColumn(ClaimsModel::ValueColumn)).testFlag(Qt::ItemIsEditable);
    // Of what no check speaks there is no verdict: an empty ring would look like a choice.
    m_mark->setVisible(m_row.mark != Mark::None);
    m_mark->setMark(m_row.mark);
    m_name->setText(m_row.name);
    setHelpTopic(this, m_row.check.isEmpty() ? topicOf(m_row.name) : m_row.check);
    m_value->set(m_row.name, m_row.value, m_row.wrongStart, m_row.wrongLength, m_editable);
    nameParts();
    refreshRemove();
    m_meaning->setText(m_row.meaning);
    m_meaning->setRole(m_row.mark == Mark::Fail ? Role::Text : Role::Muted);
    m_meaning->setVisible(!m_row.meaning.isEmpty());
    refreshLinks();
    update();
}

void ClaimRowWidget::refreshLinks() {
    const bool wrong = m_row.mark == Mark::Fail || m_row.mark == Mark::Warn;
    const bool needed = m_fixed || (wrong && (m_row.fixable || !m_row.check.isEmpty()));
    if (m_links == nullptr) {
        if (!needed) {
            return;
        }
        makeLinks();
    }
    // A link that goes would give the keyboard to the next row: the row that is worked on keeps it.
    const bool onLink = m_links->isAncestorOf(QApplication::focusWidget());
    m_fix->setVisible(m_row.fixable && wrong);
    m_why->setVisible(wrong && !m_row.check.isEmpty());
    m_back->setVisible(m_fixed.has_value());
    m_links->setVisible(needed);
    if (onLink && !m_links->isAncestorOf(QApplication::focusWidget())) {
        focusValue();
    }
}

void ClaimRowWidget::focusValue() { m_value->setFocus(Qt::OtherFocusReason); }

void ClaimRowWidget::setFixed(const FixedPart* part) {
    const std::optional<FixedPart> fixed = part != nullptr ? std::optional(*part) : std::nullopt;
    if (fixed == m_fixed) {
        return;
    }
    m_fixed = fixed;
    if (fixed && m_was == nullptr) {
        makeWas();
    }
    m_was->setVisible(fixed.has_value());
    if (fixed) {
        showBefore(*m_before, *fixed);
        m_before->setAccessibleName(tr("%1 was %2").arg(fixed->name, m_before->text()));
        if (isVisible()) {
            announce(this, tr("Fixed: %1").arg(m_before->accessibleName()));
        }
    }
    refreshLinks();
}

void ClaimRowWidget::setMeaning(const QString& meaning) { m_meaning->setText(meaning); }

void ClaimRowWidget::setChosen(bool chosen) {
    if (chosen != m_chosen) {
        m_chosen = chosen;
        refreshRemove();
        update();
    }
}

void ClaimRowWidget::refreshRemove() {
    // A row that only says what is missing has nothing to leave out.
    const bool removable = m_editable && m_row.jsonLength > 0;
    // Whether it is seen or not: no text moves when the pointer comes, and none lies below it.
    layout()->setContentsMargins(rowMargin, 6, removable ? rowMargin + removeSize : rowMargin, 6);
    const bool shown = removable && (m_chosen || underMouse());
    if (m_remove == nullptr) {
        if (!shown) {
            return;
        }
        makeRemove();
    }
    QPalette ground = m_remove->palette();
    ground.setColor(QPalette::Window, ink(groundRole()));
    m_remove->setPalette(ground);
    m_remove->setVisible(shown);
    m_remove->raise();
}

void ClaimRowWidget::mousePressEvent(QMouseEvent*) { Q_EMIT chosen(); }

void ClaimRowWidget::enterEvent(QEnterEvent*) { refreshRemove(); }

void ClaimRowWidget::leaveEvent(QEvent*) { refreshRemove(); }

void ClaimRowWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ClaimRowWidget::arrange() {
    if (m_remove != nullptr) {
        m_remove->move(width() - m_remove->width() - 6, 6);
    }
    const bool stacked = width() < claimStacksBelow;
    m_pair->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pair->setSpacing(stacked ? 2 : 12);
    // Short values leave their room to the meaning.
    const int both = std::max(1, width() - m_name->width() - rowFixed);
    const int share = std::clamp(m_values * 100 / both, leastShare, largestShare);
    m_pair->setStretch(0, stacked ? 0 : share);
    m_pair->setStretch(1, stacked ? 0 : 100 - share);
}

void ClaimRowWidget::setColumns(int names, int values) {
    m_name->setFixedWidth(names);
    if (values != m_values) {
        m_values = values;
        arrange();
    }
}

void ClaimRowWidget::startEditing() {
    if (m_edit == nullptr) {
        makeEdit();
    }
    m_began = m_row.value;
    m_edit->setText(m_began);
    m_value->hide();
    m_edit->show();
    m_edit->setFocus();
    // All of it, from its end: a long value shows how it begins.
    m_edit->setSelection(static_cast<int>(m_began.size()), -static_cast<int>(m_began.size()));
}

void ClaimRowWidget::giveUpEditing() { finish(false); }

void ClaimRowWidget::finish(bool keep) {
    if (m_edit == nullptr || m_edit->isHidden()) {
        return;
    }
    const bool hadFocus = m_edit->hasFocus();
    m_edit->hide();
    m_value->show();
    if (hadFocus) {
        m_value->setFocus();
    }
    // The row may hold another value by now: only what the person wrote is a change.
    if (keep && m_edit->text() != m_began) {
        Q_EMIT edited(m_edit->text());
    }
}

bool ClaimRowWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && m_edit != nullptr) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            finish(false);
            return true;
        }
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            finish(true);
        }
    }
    return QWidget::eventFilter(watched, event);
}

Role ClaimRowWidget::groundRole() const {
    return m_row.mark == Mark::Fail ? Role::FailSoft : m_chosen ? Role::AccentSoft : Role::Surface;
}

void ClaimRowWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (const Role ground = groundRole(); ground != Role::Surface) {
        painter.fillRect(rect(), ink(ground));
    }
    if (m_chosen) {
        painter.fillRect(QRect(0, 0, 3, height()), ink(Role::Accent));
    }
    if (!m_last) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Role::Line));
    }
}

} // namespace ad::ui

#include "diagnosis/finding_rows.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/causes.h"
#include "diagnosis/explanation_view.h"
#include "diagnosis/found_expected.h"
#include "diagnosis/question_box.h"
#include "session/views.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/help.h"
#include "widgets/layout.h"
#include "widgets/moment.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ad::ui {

namespace {

Mark groupMark(FindingsModel::Group group) {
    switch (group) {
    case FindingsModel::Problems:
        return Mark::Fail;
    case FindingsModel::OnlyYou:
    case FindingsModel::NotChecked:
        return Mark::Unknown;
    case FindingsModel::Warnings:
        return Mark::Warn;
    case FindingsModel::Answered:
    case FindingsModel::Passed:
    case FindingsModel::groupCount:
        break;
    }
    return Mark::Pass;
}

QString detailOf(const diagnosis::Finding& f) {
    if (f.verdict == diagnosis::Verdict::Pass || (f.observed.isEmpty() && f.expected.isEmpty())) {
        return f.observed;
    }
    if (f.expected.isEmpty()) {
        return f.observed;
    }
    if (f.observed.isEmpty()) {
        return FindingRow::tr("Expected: %1").arg(f.expected);
    }
    return FindingRow::tr("Found: %1\nExpected: %2").arg(f.observed, f.expected);
}

/// The question is what the row says. Where an answer shows a problem, the problem is.
bool asksFirst(const diagnosis::Finding& f) {
    return f.question && f.verdict != diagnosis::Verdict::Fail && f.verdict != diagnosis::Verdict::Warn;
}

QString placeInWords(const std::string& in) {
    if (in == "header" || in == "claims" || in == "assertion") {
        return FindingRow::tr("Show it in the assertion");
    }
    if (in == "request") {
        return FindingRow::tr("Show it in the request");
    }
    if (in == "response") {
        return FindingRow::tr("Show it in the answer");
    }
    return FindingRow::tr("Show it in the credentials");
}

} // namespace

bool isKeyRepair(const diagnosis::Finding& finding) {
    return finding.check == "key-readable" && finding.verdict == diagnosis::Verdict::Warn;
}

GroupRow::GroupRow(FindingsModel::Group group, QWidget* parent) : QAbstractButton(parent), m_group(group) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepFromPalette(this);
}

void GroupRow::set(int count, bool open) {
    m_count = count;
    m_open = open;
    setText(FindingsModel::groupName(m_group));
    setAccessibleName(tr("%1: %2").arg(text()).arg(count));
    setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
    setVisible(count > 0 || m_group == FindingsModel::Problems);
    update();
}

void GroupRow::setFollowsHead(bool follows) {
    if (follows != m_followsHead) {
        m_followsHead = follows;
        update();
    }
}

QSize GroupRow::sizeHint() const {
    return {160, std::max(30, QFontMetrics(typeFont(Type::Small, true)).height() + 12)};
}

void GroupRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Sunken));
    if (!m_followsHead) {
        painter.fillRect(QRect(0, 0, width(), 1), ink(Role::Line));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Role::Line));
    const Mark mark = m_group == FindingsModel::Problems && m_count == 0 ? Mark::Pass : groupMark(m_group);
    const QFont small = typeFont(Type::Small, true);
    const QFontMetrics metrics(small);
    const QString number = QString::number(m_count);
    const int w = std::max(24, metrics.horizontalAdvance(number) + 14);
    const int h = metrics.height() + 3;
    const QRectF pill(14, (height() - h) / 2.0, w, h);
    paintRounded(painter, pill, h / 2.0, ink(markGround(mark)),
                 Theme::instance().highContrast() ? ink(Role::Line) : QColor());
    painter.setFont(small);
    painter.setPen(ink(markRole(mark)));
    painter.drawText(pill, Qt::AlignCenter, number);
    painter.setPen(ink(Role::Text));
    painter.drawText(QRect(14 + w + 10, 0, width() - w - 60, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0) {
        paintIcon(painter, QRectF(width() - 26, (height() - 12) / 2.0, 12, 12),
                  m_open ? "chevron-down" : "chevron-right", ink(Role::Muted));
    }
}

FindingRow::FindingRow(const diagnosis::Finding& finding, bool canFix, const QString& answer, QWidget* parent)
    : QWidget(parent), m_mark(new MarkIcon), m_message(new TextLabel),
      m_detail(new TextLabel({}, Type::Small, Role::Muted)), m_words(new QVBoxLayout) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::ListItem);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(15, 8, 15, 8);
    row->setSpacing(9);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    m_words->setSpacing(2);
    m_words->addWidget(m_message);
    m_words->addWidget(m_detail);
    row->addLayout(m_words, 1);
    set(finding, canFix, answer);
}

void FindingRow::set(const diagnosis::Finding& finding, bool canFix, const QString& answer) {
    const bool sameControls = m_made && m_finding.question == finding.question && m_canFix == canFix &&
                              m_finding.verdict == finding.verdict && m_finding.check == finding.check;
    const bool sameValues = m_made && m_finding.verdict == finding.verdict && m_finding.observed == finding.observed &&
                            m_finding.expected == finding.expected;
    m_made = true;
    m_canFix = canFix;
    m_finding = finding;
    m_check = QString::fromStdString(finding.check);
    setHelpTopic(this, m_check);
    m_mark->setMark(markOf(finding.verdict));
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    const QString unchecked = uncheckedTitle(finding);
    m_message->setText(asksFirst(finding)     ? inLocalTime(finding.question->text, now)
                       : !unchecked.isEmpty() ? unchecked
                                              : inLocalTime(finding.message, now));
    // A question says by itself what is not known; below an answer stands what follows from it.
    const QString detail = !unchecked.isEmpty()  ? inLocalTime(finding.message, now)
                           : !asksFirst(finding) ? inLocalTime(detailOf(finding), now)
                           : answer.isEmpty()    ? QString()
                                                 : inLocalTime(finding.message, now);
    m_detail->setText(detail.size() > 400 ? detail.left(400) + QChar(0x2026) : detail);
    if (!sameValues) {
        delete m_values;
        m_values = isComparedByLetters(finding) ? new FoundExpected(finding) : nullptr;
        if (m_values != nullptr) {
            m_words->insertWidget(2, m_values);
        }
    }
    m_detail->setVisible(!detail.isEmpty() && m_values == nullptr);
    setAccessibleName(tr("%1: %2").arg(markName(m_mark->mark()), m_message->text()));
    setAccessibleDescription(detail);
    if (!sameControls) {
        delete m_controls;
        m_controls = nullptr;
        makeControls(finding);
    }
    if (auto* box = m_controls != nullptr ? m_controls->findChild<QuestionBox*>() : nullptr) {
        box->setAnswer(answer, now);
    }
}

void FindingRow::makeControls(const diagnosis::Finding& finding) {
    const bool problem = finding.verdict == diagnosis::Verdict::Fail || finding.verdict == diagnosis::Verdict::Warn;
    const bool mended = problem && isKeyRepair(finding);
    const bool fix = mended || (problem && m_canFix);
    if (!finding.question && !fix) {
        return;
    }
    m_controls = new QWidget;
    auto* column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 4, 0, 2);
    column->setSpacing(6);
    if (fix) {
        auto* button = new Button(mended ? tr("Save the repaired key…") : tr("Fix it"));
        button->setSmall(true);
        button->setAccessibleName(tr("%1: %2").arg(button->text(), finding.message));
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(m_finding); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    if (finding.question) {
        if (!asksFirst(finding)) {
            column->addWidget(new TextLabel(finding.question->text, Type::Small, Role::Muted));
        }
        auto* box = new QuestionBox(*finding.question);
        connect(box, &QuestionBox::answered, this, &FindingRow::answered);
        column->addWidget(box);
    }
    m_words->insertWidget(m_values == nullptr ? 2 : 3, m_controls);
}

void FindingRow::focusAnswer() {
    if (auto* box = m_controls != nullptr ? m_controls->findChild<QuestionBox*>() : nullptr) {
        box->focusAnswer();
    }
}

void FindingRow::setChosen(bool chosen) {
    if (chosen == m_isChosen) {
        return;
    }
    m_isChosen = chosen;
    if (!chosen) {
        if (m_more != nullptr) {
            m_more->hide();
            m_more->deleteLater();
            m_more = nullptr;
        }
        update();
        return;
    }
    m_more = new QWidget;
    auto* column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 14, 0, 0);
    if (m_finding.at) {
        // First, where it is seen: the explanation may be long.
        auto* place = new Button(placeInWords(m_finding.at->in), ButtonKind::Link);
        place->setSmall(true);
        place->setAccessibleName(tr("%1: %2").arg(place->text(), m_message->text()));
        connect(place, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_finding); });
        column->addWidget(place, 0, Qt::AlignLeft);
    }
    column->addWidget(new ExplanationView(m_check));
    m_words->addWidget(m_more);
    update();
}

void FindingRow::paintEvent(QPaintEvent*) {
    if (!m_isChosen) {
        return;
    }
    // What is chosen, and below it what explains it.
    QPainter painter(this);
    const int head = m_more != nullptr ? m_more->y() + 6 : height();
    painter.fillRect(QRect(0, 0, width(), head), ink(Role::AccentSoft));
    painter.fillRect(QRect(0, head, width(), height() - head), ink(Role::Sunken));
}

void FindingRow::mousePressEvent(QMouseEvent*) {
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
}

void FindingRow::mouseDoubleClickEvent(QMouseEvent*) {
    if (m_finding.at) {
        Q_EMIT placeRequested(m_finding);
    }
}

void FindingRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        Q_EMIT step(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (m_finding.at && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        Q_EMIT placeRequested(m_finding);
    } else if (event->matches(QKeySequence::Copy)) {
        copyText(m_detail->text().isEmpty() ? m_message->text()
                                            : m_message->text() + QLatin1Char('\n') + m_detail->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindingRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

FindingRows::FindingRows(FindingsModel& model, CanFix canFix, AnswerOf answerOf, QWidget* parent)
    : QWidget(parent), m_model(model), m_canFix(std::move(canFix)), m_answerOf(std::move(answerOf)),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { remove(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { refresh(from.row(), to.row()); });
    insert(0, m_model.rowCount() - 1);
}

void FindingRows::focusFirst() {
    for (QWidget* row : std::as_const(m_rows)) {
        if (qobject_cast<FindingRow*>(row) != nullptr) {
            row->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QString FindingRows::answerTo(const diagnosis::Finding& finding) const {
    return finding.question && m_answerOf ? m_answerOf(QString::fromStdString(finding.question->member)) : QString();
}

void FindingRows::refreshAll() { refresh(0, static_cast<int>(m_rows.size()) - 1); }

void FindingRows::forgetAnswers() {
    for (QuestionBox* box : findChildren<QuestionBox*>()) {
        box->forget();
    }
}

void FindingRows::insert(int first, int last) {
    for (int i = first; i <= last; ++i) {
        QWidget* row = nullptr;
        if (const diagnosis::Finding* finding = m_model.finding(i)) {
            auto* made = new FindingRow(*finding, m_canFix(*finding), answerTo(*finding));
            connect(made, &FindingRow::chosen, this, [this, made] {
                if (m_chosen != made->check()) {
                    choose(made->check());
                    Q_EMIT chosen(made->check());
                }
            });
            connect(made, &FindingRow::step, this, [this, made](int by) { step(made, by); });
            connect(made, &FindingRow::answered, this, &FindingRows::answered);
            connect(made, &FindingRow::fixRequested, this, &FindingRows::fixRequested);
            connect(made, &FindingRow::placeRequested, this, &FindingRows::placeRequested);
            made->setChosen(made->check() == m_chosen);
            row = made;
        } else {
            const auto group =
                static_cast<FindingsModel::Group>(m_model.index(i).data(FindingsModel::GroupRole).toInt());
            auto* made = new GroupRow(group);
            connect(made, &QAbstractButton::clicked, this,
                    [this, group] { m_model.setOpen(group, !m_model.isOpen(group)); });
            row = made;
        }
        m_rows.insert(i, row);
        m_column->insertWidget(i, row);
        refresh(i, i);
        if (auto* back = qobject_cast<FindingRow*>(row);
            back != nullptr && !m_left.isEmpty() && back->check() == m_left) {
            m_left.clear();
            back->show(); // the layout does so later: what is hidden gets no keyboard
            back->focusAnswer();
        }
    }
}

void FindingRows::remove(int first, int last) {
    for (int i = last; i >= first; --i) {
        QWidget* row = m_rows.takeAt(i);
        const auto* box = row->findChild<QuestionBox*>();
        if (box != nullptr && box->isAncestorOf(QApplication::focusWidget())) {
            // Hidden, it would hand the keyboard to the next row, which would unfold and be brought into view: whoever
            // has answered wants to see what the answer changed. The question is in another group at once.
            m_left = static_cast<FindingRow*>(row)->check();
            setFocus(Qt::OtherFocusReason);
            if (FindingRow* already = this->row(m_left)) {
                m_left.clear();
                already->focusAnswer();
            }
            QMetaObject::invokeMethod(
                this, [this] { m_left.clear(); }, Qt::QueuedConnection);
        }
        // Out of the layout at once: what is inserted before it is deleted is counted from those that stay.
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    refresh(0, -1);
}

void FindingRows::refresh(int first, int last) {
    for (int i = first; i <= last && i < m_rows.size(); ++i) {
        if (auto* row = qobject_cast<FindingRow*>(m_rows.at(i))) {
            if (const diagnosis::Finding* finding = m_model.finding(i)) {
                row->set(*finding, m_canFix(*finding), answerTo(*finding));
            }
        } else if (auto* group = qobject_cast<GroupRow*>(m_rows.at(i))) {
            const QModelIndex index = m_model.index(i);
            group->set(index.data(FindingsModel::CountRole).toInt(), index.data(FindingsModel::OpenRole).toBool());
        }
    }
    // One line between two heads, not two.
    bool head = false;
    for (QWidget* row : std::as_const(m_rows)) {
        auto* group = qobject_cast<GroupRow*>(row);
        if (group != nullptr) {
            group->setFollowsHead(head);
        }
        head = group != nullptr ? head || !group->isHidden() : false;
    }
}

FindingRow* FindingRows::row(const QString& check) const {
    for (QWidget* row : m_rows) {
        if (auto* finding = qobject_cast<FindingRow*>(row); finding != nullptr && finding->check() == check) {
            return finding;
        }
    }
    return nullptr;
}

void FindingRows::choose(const QString& check) {
    m_chosen = check;
    if (!check.isEmpty()) {
        m_model.reveal(check);
    }
    for (QWidget* row : std::as_const(m_rows)) {
        if (auto* finding = qobject_cast<FindingRow*>(row)) {
            const bool is = finding->check() == check;
            finding->setChosen(is);
            if (is) {
                Q_EMIT shown(finding);
            }
        }
    }
}

void FindingRows::step(QWidget* from, int by) {
    for (auto i = m_rows.indexOf(from) + by; i >= 0 && i < m_rows.size(); i += by) {
        if (qobject_cast<FindingRow*>(m_rows.at(i)) != nullptr) {
            m_rows.at(i)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace ad::ui

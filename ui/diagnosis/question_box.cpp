#include "diagnosis/question_box.h"
#include "base/time.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/moment.h"
#include "widgets/text.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int widestTime = 240; ///< a time is short, whatever the example beside it says
constexpr int timeMargin = 6;
constexpr int timeEdge = 10; ///< from what is written at the right to the end of the field
} // namespace

/// A field for a time, with its distance at the right end: "today 9:45      18 min ago".
class TimeEdit : public QLineEdit {
  public:
    void setDistance(const QString& distance) {
        m_distance = distance;
        const int wide = distance.isEmpty() ? 0 : metrics().horizontalAdvance(distance) + timeEdge;
        setTextMargins(timeMargin, 0, std::max(timeMargin, wide), 0);
        // Without a description the tooltip would be one, with its marks.
        setAccessibleDescription(distance.isEmpty() ? placeholderText() : distance);
        update();
    }

  protected:
    void paintEvent(QPaintEvent* event) override {
        QLineEdit::paintEvent(event);
        if (!m_distance.isEmpty()) {
            QPainter painter(this);
            painter.setFont(typeFont(Type::Small));
            painter.setPen(ink(Role::Muted));
            painter.drawText(rect().adjusted(0, 0, -timeEdge, 0), Qt::AlignRight | Qt::AlignVCenter, m_distance);
        }
    }

  private:
    [[nodiscard]] static QFontMetrics metrics() { return QFontMetrics(typeFont(Type::Small)); }
    QString m_distance;
};

QuestionBox::QuestionBox(const diagnosis::Question& question, QWidget* parent)
    : QWidget(parent), m_question(question), m_note(new Note) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* controls = new QWidget;
    m_flow = new FlowLayout(controls, 6);
    column->addWidget(controls);
    column->addWidget(m_note);
    setAccessibleName(question.text);
    if (question.kind == diagnosis::Question::Kind::YesNo) {
        addChoice(tr("Yes"), QStringLiteral("true"));
        addChoice(tr("No"), QStringLiteral("false"));
    }
    for (const auto& [value, label] : question.choices) {
        addChoice(label, QString::fromStdString(value));
    }
    if (question.kind == diagnosis::Question::Kind::Time) {
        makeTime();
    }
}

void QuestionBox::give(const QString& value) {
    m_answer = value;
    Q_EMIT answered(QString::fromStdString(m_question.member), value);
}

void QuestionBox::forget() {
    m_answer.clear();
    if (m_edit != nullptr) {
        m_edit->setText({});
        m_edit->setModified(false);
        m_edit->setDistance({});
        m_note->set(Mark::None, {});
        showQuick();
    }
}

void QuestionBox::focusAnswer() {
    QWidget* answer = m_edit;
    if (answer == nullptr && !m_choices.isEmpty()) {
        const auto given = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                        [this](const auto& choice) { return choice.first == m_answer; });
        answer = (given != m_choices.cend() ? *given : m_choices.first()).second;
    }
    if (answer != nullptr) {
        answer->setFocus(Qt::ShortcutFocusReason);
    }
}

void QuestionBox::addChoice(const QString& label, const QString& value) {
    auto* button = new Button(label);
    button->setSmall(true);
    button->setCheckable(true);
    //: An answer beside its question, for screen readers: "Which environment is this client ID from? Production".
    button->setAccessibleName(tr("%1 %2").arg(m_question.text, label));
    m_flow->addWidget(button);
    m_choices.append({value, button});
    // Pressed once more it takes the answer back.
    connect(button, &QPushButton::clicked, this, [this, value](bool checked) { give(checked ? value : QString()); });
}

void QuestionBox::makeTime() {
    m_edit = new TimeEdit;
    m_edit->setPlaceholderText(tr("9:45, yesterday 14:00, 3 h ago"));
    m_edit->setAccessibleName(m_question.text);
    m_edit->setDistance({});
    m_edit->setToolTip(plainTip(m_edit->placeholderText()));
    m_edit->setMinimumWidth(
        std::min(m_edit->fontMetrics().horizontalAdvance(m_edit->placeholderText()) + 28, widestTime));
    m_flow->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { readTime(false); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { readTime(true); });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { readTime(true); });
    const auto quick = [this](const QString& label, std::int64_t back) {
        auto* button = new Button(label);
        button->setSmall(true);
        button->setAccessibleName(tr("%1 %2").arg(m_question.text, label));
        m_flow->addWidget(button);
        m_quick.append(button);
        connect(button, &QPushButton::clicked, this, [this, back] {
            const auto now = QDateTime::currentSecsSinceEpoch();
            m_edit->setText(momentForEditing(now - back, now));
            m_edit->setModified(false);
            m_edit->setDistance(distanceInWords(now - back, now));
            m_note->set(Mark::None, {});
            m_edit->setFocus(Qt::OtherFocusReason); // the button goes
            showQuick();
            give(QString::fromStdString(formatRfc3339(now - back)));
        });
    };
    quick(tr("Just now"), 0);
    quick(tr("1 hour ago"), 3600);
}

int QuestionBox::leastWidth() const { return m_edit != nullptr ? m_edit->minimumWidth() : m_flow->sizeHint().width(); }

void QuestionBox::showQuick() {
    for (Button* button : std::as_const(m_quick)) {
        button->setVisible(m_edit->text().isEmpty());
    }
}

void QuestionBox::readTime(bool finished) {
    if (!m_edit->isModified()) {
        return;
    }
    const auto now = QDateTime::currentSecsSinceEpoch();
    const auto moment = parseMoment(m_edit->text(), now);
    m_edit->setDistance(moment ? distanceInWords(*moment, now) : QString());
    showQuick();
    if (m_edit->text().trimmed().isEmpty()) {
        m_note->set(Mark::None, {});
        if (!m_answer.isEmpty()) {
            give({});
        }
    } else if (!moment) {
        // While somebody writes, half a time is no mistake.
        m_note->set(finished ? Mark::Warn : Mark::None,
                    tr("Write a time such as 9:45, yesterday 14:00, 20 minutes ago or 2026-11-23 9:45."));
    } else {
        m_note->set(Mark::None, {});
        // Half a time can be a whole one ("1:4" on the way to "1:45"): it counts when the writing is over.
        if (finished) {
            m_edit->setModified(false);
            give(QString::fromStdString(formatRfc3339(*moment)));
        }
    }
}

void QuestionBox::setAnswer(const QString& value, std::int64_t now) {
    m_answer = value;
    for (const auto& [choice, button] : std::as_const(m_choices)) {
        const bool chosen = !value.isEmpty() && choice == value;
        button->setChecked(chosen);
        button->setGlyph(chosen ? "tick" : nullptr);
    }
    if (m_edit == nullptr || m_edit->hasFocus() || m_edit->isModified()) {
        return;
    }
    const auto moment = parseRfc3339(value.toStdString());
    m_edit->setText(moment ? momentForEditing(*moment, now) : QString());
    m_edit->setDistance(moment ? distanceInWords(*moment, now) : QString());
    m_note->set(Mark::None, {});
    showQuick();
}

} // namespace ad::ui

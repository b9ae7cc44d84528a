#include "widgets/segment_bar.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/accessible.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace ad::ui {

namespace {

class Segment : public QAbstractButton {
  public:
    explicit Segment(const QString& text) {
        setAccessibleRole(this, QAccessible::RadioButton);
        setText(text);
        setToolTip(text); // in a narrow window a long word may be cut
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setAccessibleName(text);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(typeFont(Type::Small, true));
        return {metrics.horizontalAdvance(text()) + 16, metrics.height() + 8};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {std::min(sizeHint().width(), 56), sizeHint().height()};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (isChecked()) {
            paintRounded(painter, rect(), measure::controlRadius, ink(Role::AccentSoft),
                         Theme::instance().highContrast() ? ink(Role::Line) : QColor());
        }
        // One weight for all: in another one the texts would stand unevenly apart, or move when one is chosen.
        QFont f = typeFont(Type::Small, true);
        f.setUnderline(!isChecked() && underMouse() && isEnabled());
        painter.setFont(f);
        painter.setPen(isEnabled() ? ink(isChecked() ? Role::Accent : Role::Muted)
                                   : mix(ink(Role::Surface), ink(Role::Muted), 0.6));
        painter.drawText(rect(), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8));
    }
};

} // namespace

SegmentBar::SegmentBar(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    setAccessibleName(accessibleName);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            Q_EMIT changed(id);
        }
    });
}

void SegmentBar::add(const QString& text) {
    auto* segment = new Segment(text);
    const int id = static_cast<int>(m_group->buttons().size());
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
    if (id == 0) {
        segment->setChecked(true);
    }
}

void SegmentBar::setText(int index, const QString& text) {
    QAbstractButton* segment = m_group->button(index);
    segment->setText(text);
    segment->setToolTip(text);
    segment->setAccessibleName(text);
    segment->updateGeometry();
    segment->update();
}

void SegmentBar::setSegmentEnabled(int index, bool enabled) { m_group->button(index)->setEnabled(enabled); }

int SegmentBar::current() const { return std::max(0, m_group->checkedId()); }

void SegmentBar::setCurrent(int index) { m_group->button(index)->setChecked(true); }

} // namespace ad::ui

#include "widgets/empty_state.h"
#include "theme/icons.h"
#include "widgets/field.h"
#include "widgets/text.h"

#include <QPainter>

namespace ad::ui {

namespace {

constexpr int widestText = 480; ///< longer lines are hard to read
constexpr int discSize = 64, discGlyphSize = 28;

/// The icon on a soft disc.
class Disc : public QWidget {
  public:
    explicit Disc(const char* glyph) : m_glyph(glyph) { setFixedSize(discSize, discSize); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Role::AccentSoft));
        painter.drawEllipse(rect());
        constexpr int edge = (discSize - discGlyphSize) / 2;
        paintIcon(painter, QRectF(edge, edge, discGlyphSize, discGlyphSize), m_glyph, ink(Role::Accent));
    }

  private:
    const char* m_glyph;
};

} // namespace

EmptyState::EmptyState(const char* glyph, const QString& heading, QWidget* parent)
    : Card({}, parent), m_sentence(new TextLabel({}, Type::Body, Role::Muted)), m_note(new Note),
      m_buttons(new QHBoxLayout) {
    setAccessibleName(heading);
    // A little above the middle is where the eye expects the middle.
    body()->addStretch(2);
    body()->addWidget(new Disc(glyph), 0, Qt::AlignHCenter);
    body()->addSpacing(8);
    auto* title = new TextLabel(heading, Type::Verdict);
    title->setAlignment(Qt::AlignCenter);
    body()->addWidget(title);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_sentence);
    words->addWidget(m_note);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sentence, m_note}) {
        widget->setMaximumWidth(widestText);
    }
    middle->addLayout(words, 100);
    middle->addStretch(1);
    body()->addLayout(middle);
    body()->addSpacing(8);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    body()->addLayout(m_buttons);
    body()->addStretch(3);
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

QString EmptyState::sentence() const { return m_sentence->text(); }

void EmptyState::add(QWidget* button) { m_buttons->insertWidget(m_buttons->count() - 1, button); }

} // namespace ad::ui

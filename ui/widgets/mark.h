// The marks of a verdict: each differs by its shape as well as by its colour.
#pragma once

#include "theme/theme.h"
#include <QWidget>

namespace ad::ui {

enum class Mark {
    None,       ///< an empty ring: nothing known yet
    Pass,       ///< round, tick
    Warn,       ///< shield, exclamation mark
    Fail,       ///< square, cross
    Unknown,    ///< round, question mark
    Consistent, ///< dashed ring, tick: right as far as can be seen from here
    Waiting     ///< round, hourglass
};

/// "passed", "problem", …: the word for the mark.
[[nodiscard]] QString markName(Mark mark);
[[nodiscard]] Role markRole(Mark mark);
[[nodiscard]] Role markGround(Mark mark);
void paintMark(QPainter& painter, const QRectF& rect, Mark mark);
/// The same, small: filled, with a rim of `ground` that sets it off from what it lies on.
void paintBadge(QPainter& painter, const QRectF& rect, Mark mark, const QColor& ground);

/// A mark as a widget.
class MarkIcon : public QWidget {
    Q_OBJECT
  public:
    explicit MarkIcon(Mark mark = Mark::None, int size = measure::markSize, QWidget* parent = nullptr);
    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Mark m_mark;
    int m_size;
};

/// How likely, as a bar beside the word.
class LikelihoodBar : public QWidget {
    Q_OBJECT
  public:
    explicit LikelihoodBar(QWidget* parent = nullptr);
    /// `score`: 0…1. `hint`: it rests on words alone, and is drawn hollow.
    void set(double score, const QString& word, bool hint = false);
    [[nodiscard]] double score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override { return {96, 8}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_score = 0;
    bool m_hint = false;
};

} // namespace ad::ui

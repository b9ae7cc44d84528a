// How the server reads a request: its steps in a row, each with what is known of it.
#pragma once

#include "widgets/mark.h"
#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace ad::ui {

inline constexpr int tileMargin = 8; ///< between a step's text and the next step

struct PipelineTile {
    QString name;
    QString why;
    Mark mark = Mark::Unknown;
    bool operator==(const PipelineTile&) const = default;
};

/// What a tile of that width says of a reason: all of it, or where that is too long its first clauses and "…".
[[nodiscard]] QString reasonFor(const QString& why, const QFont& font, int width);

/// One step: a button, so that keyboard and screen reader reach it.
class StepTile : public QAbstractButton {
    Q_OBJECT
  public:
    explicit StepTile(QWidget* parent);
    void set(const PipelineTile& tile, bool last); ///< `last`: no line leads on from it
    [[nodiscard]] QSize sizeHint() const override;
    /// The lines of its reason as they are painted at its width; what has no room ends with "…".
    [[nodiscard]] QStringList shownReason() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] int textWidth() const { return width() - tileMargin; }
    PipelineTile m_tile;
    bool m_last = false;
};

class PipelineRow : public QWidget {
    Q_OBJECT
  public:
    explicit PipelineRow(QWidget* parent = nullptr);
    void setTiles(const QList<PipelineTile>& tiles);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, tileHeight(minimumTileWidth, 0, 0)}; }

  Q_SIGNALS:
    void activated(int index);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    static constexpr int minimumTileWidth = 100;
    [[nodiscard]] int columnsFor(int width) const;
    /// The height of the tiles from `first` to before `last`, of that width: as many lines as the longest of their
    /// reasons needs.
    [[nodiscard]] int tileHeight(int tileWidth, int first, int last) const;
    /// The heights of all rows of so many tiles.
    [[nodiscard]] QList<int> rowHeights(int columns, int tileWidth) const;
    QList<PipelineTile> m_tiles;
    QList<StepTile*> m_buttons;
};

} // namespace ad::ui

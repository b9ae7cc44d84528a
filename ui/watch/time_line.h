// Waiting as a picture: the tries against the time that the vendor itself names.
#pragma once

#include "widgets/mark.h"
#include <QList>
#include <QWidget>
#include <optional>

namespace ad::ui {

/// One try on the line.
struct TimeMark {
    std::int64_t atMs = 0;
    Mark mark = Mark::None;
    bool operator==(const TimeMark&) const = default;
};

struct TimeLineView {
    std::int64_t sinceMs = 0;             ///< left end
    QString sinceName;                    ///< "saved"
    std::optional<std::int64_t> windowMs; ///< as the vendor names it
    QString vendor;                       ///< "Epic"
    bool reportedDay = false;             ///< people report up to a day
    QList<TimeMark> tries;
    std::int64_t changedMs = 0; ///< when the answer changed; 0: not yet
    bool changedGood = false;   ///< to a token
    bool operator==(const TimeLineView&) const = default;
};

class TimeLine : public QWidget {
    Q_OBJECT
  public:
    explicit TimeLine(QWidget* parent = nullptr);
    void set(const TimeLineView& view, std::int64_t nowMs); ///< milliseconds since 1970
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] double place(std::int64_t atMs) const;
    TimeLineView m_view;
    std::int64_t m_now = 0;
};

} // namespace ad::ui

// Pictures of time: the life of an assertion, and where an exchange spent its milliseconds.
#pragma once

#include "theme/theme.h"
#include <QList>
#include <QString>
#include <QWidget>
#include <cstdint>
#include <optional>

namespace ad::ui {

/// One bar of a waterfall, in milliseconds since the start.
struct Span {
    QString name;
    double from = 0, to = 0; ///< milliseconds
    Role role = Role::Accent;
    QString instead{}; ///< in the place of a time that was not observed, and of its bar: "–"
    bool operator==(const Span&) const = default;
};

/// Where the time went: one bar below the other. What was not observed keeps its row, without a bar.
class Waterfall : public QWidget {
    Q_OBJECT
  public:
    explicit Waterfall(QWidget* parent = nullptr);
    void setSpans(const QList<Span>& spans);
    /// Where the bars begin.
    [[nodiscard]] int namesWidth() const;
    /// Lets them begin no farther to the left than that.
    void setLeastNames(int width);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QList<Span> m_spans;
    int m_leastNames = 0;
};

/// How much of the time that something may take at most is over.
class WaitBar : public QWidget {
    Q_OBJECT
  public:
    explicit WaitBar(QWidget* parent = nullptr);
    /// `share` from 0 to 1; `words` say what is waited for.
    void set(double share, const QString& words);
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override { return {200, 6}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_share = 0;
};

/// "14 ms", "1.2 s", "< 1 ms".
[[nodiscard]] QString millisecondsInWords(double milliseconds);

/// Seconds by which two clocks may differ and agree all the same: a server tells whole seconds.
inline constexpr double clocksAgreeWithin = 1.5;

/// The moments of an assertion's life, in seconds since 1970.
struct Lifetime {
    std::optional<std::int64_t> madeAt; ///< iat
    std::optional<std::int64_t> notBefore;
    std::optional<std::int64_t> expiresAt;
    std::optional<std::int64_t> limit;      ///< the server's latest exp, counted from when it was made
    std::optional<std::int64_t> limitAhead; ///< seconds from now, where nothing says when it was made
    bool tooFar = false;                    ///< the checks found exp to lie beyond it
    QString limitName;                      ///< "Epic's limit"
    std::optional<double> serverAhead;      ///< seconds
    bool operator==(const Lifetime&) const = default;
};

/// The life of the assertion as a picture that goes on with the clock.
class LifetimeBar : public QWidget {
    Q_OBJECT
  public:
    explicit LifetimeBar(QWidget* parent = nullptr);
    void setLifetime(const Lifetime& lifetime);
    /// The moment that is "now"; empty: the machine's clock, ticking.
    void setNow(std::optional<std::int64_t> now);
    /// That moment is the one when a case was made, and not the present.
    void setOfCase(bool ofCase);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

  Q_SIGNALS:
    /// The machine's clock went on, in seconds since 1970; while the bar is seen.
    void ticked(qint64 now);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

  private:
    [[nodiscard]] std::int64_t now() const;
    Lifetime m_lifetime;
    std::optional<std::int64_t> m_now;
    bool m_ofCase = false;
    int m_timer = 0;
};

} // namespace ad::ui

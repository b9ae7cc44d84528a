// What a watch is doing now, in one card: how long already, what comes next, or how it ended.
#pragma once

#include "profiles/keeper.h"
#include "widgets/layout.h"

namespace ad::ui {

class CopyButton;
class Button;
class Note;
class Pill;

/// A large number with its unit: "18 min of usually 30 min".
class ElapsedLabel : public QWidget {
    Q_OBJECT
  public:
    explicit ElapsedLabel(QWidget* parent = nullptr);
    void set(const QString& number, const QString& unit);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_number, m_unit;
};

/// What a watch counts from: what the person answered, else its own beginning.
struct Since {
    std::int64_t atMs = 0; ///< 0: not known
    QString name;          ///< "key saved"
    QString after;         ///< "after the key was saved"
    bool told = false;     ///< the vendor's own time runs from then; of the watch's beginning it knows nothing
};
[[nodiscard]] Since sinceOf(const KeptProfile& entry);
/// A round length: "30 min", "12 h", "3 days".
[[nodiscard]] QString roundLength(std::int64_t ms);

class WatchCard : public Card {
    Q_OBJECT
  public:
    explicit WatchCard(Keeper& keeper, QWidget* parent = nullptr);
    void show(const KeptProfile& entry, std::int64_t nowMs); ///< milliseconds since 1970
    /// A button of its own is what to do next.
    [[nodiscard]] bool offersNext() const;
    using QWidget::show;

  Q_SIGNALS:
    void diagnosisRequested();

  private:
    void showRunning(const KeptProfile& entry, std::int64_t nowMs);
    void showEnded(const KeptProfile& entry, std::int64_t nowMs);
    void showToken(const GrantedToken& token, std::int64_t nowMs);
    void say(Mark mark, const QString& sentence, const QString& detail, bool verdict);

    Keeper& m_keeper;
    std::string m_id;
    MarkIcon* m_mark;
    ElapsedLabel* m_elapsed;
    TextLabel* m_whose;
    TextLabel* m_verdict; ///< how it ended
    TextLabel* m_sentence;
    TextLabel* m_detail;
    TextLabel* m_token;
    CopyButton* m_copy;
    Button* m_diagnose;
    Pill* m_pace;
};

} // namespace ad::ui

// The looks in one place: colours by role, spacing, radii and type sizes; light, dark and the system's own high
// contrast.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <optional>

class QApplication;

namespace ad::ui {

/// What a colour is for. `…Soft` is the ground of a verdict, a selection or a pill; the plain role is the text and
/// shape on it.
enum class Role {
    Canvas,
    Rail,
    Surface,
    Sunken,
    Line,
    StrongLine,
    Text,
    Muted,
    Accent,
    AccentSoft,
    OnAccent,
    Pass,
    PassSoft,
    Warn,
    WarnSoft,
    Fail,
    FailSoft,
    Unknown,
    UnknownSoft,
    TokenHeader,
    TokenClaims,
    TokenSignature
};
inline constexpr int roleCount = static_cast<int>(Role::TokenSignature) + 1;

enum class Scheme { Light, Dark };

/// The colour of the built-in table.
[[nodiscard]] QColor tableColour(Scheme scheme, Role role);
/// WCAG 2.1 contrast of two opaque colours: 1…21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// `share` of `over` laid over `ground` (0…1).
[[nodiscard]] QColor mix(const QColor& ground, const QColor& over, double share);

/// Measures in device-independent pixels.
namespace measure {
inline constexpr int grid = 4;
inline constexpr int railWidth = 224;
inline constexpr int railNarrow = 56;
inline constexpr int pageMargin = 24;
inline constexpr int cardGap = 12;
inline constexpr int cardPadding = 16;
inline constexpr int cardRadius = 10;
inline constexpr int controlRadius = 6;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 32;
inline constexpr int statusHeight = 28;
inline constexpr int iconSize = 16;
inline constexpr int markSize = 18;
inline constexpr int narrowWindow = 1120; ///< below this width the rail shows icons only: columns need the room more
} // namespace measure

/// How long things take that a person sees, in milliseconds.
namespace motion {
inline constexpr int moveMs = 120;     ///< the longest that anything moves or fades
inline constexpr int confirmMs = 1500; ///< how long "Copied" stays
} // namespace motion

/// Sizes of type, from the system's own font.
enum class Type { Body, Small, Title, Verdict, Mono };
[[nodiscard]] QFont typeFont(Type type, bool strong = false);

/// The current looks. Lives in the GUI thread.
class Theme : public QObject {
    Q_OBJECT
  public:
    static Theme& instance();

    /// Style, palette and following of the system; once, before the first widget. `lastKnown` is what the system said
    /// when the program ran last: it is used until the system answers.
    void install(QApplication& app, std::optional<Scheme> lastKnown = {});
    /// Stays with one scheme, whatever the system says.
    void force(Scheme scheme);
    /// Goes with the system again after force().
    void followSystem();
    /// What the system says now. Remembered, but not shown, after force().
    void setSystemScheme(Scheme scheme);
    /// The desktop asks for higher contrast without having a palette of its own for it.
    void setSystemContrast(bool high);
    /// The desktop asks for less motion.
    void setSystemMotion(bool reduced);
    /// The person asks for less motion, whatever the desktop says.
    void setReducedMotion(bool reduced);
    /// Takes the system's palette into account: its lightness, and whether it is a high-contrast one.
    void setSystemPalette(const QPalette& palette);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    /// Nothing moves or fades: what changes is there at once.
    [[nodiscard]] bool reducedMotion() const { return m_lessMotion || m_systemLessMotion; }
    /// For animations: `ms`, or 0 where motion is not wanted.
    [[nodiscard]] int duration(int ms) const { return reducedMotion() ? 0 : ms; }
    [[nodiscard]] QColor colour(Role role) const;
    [[nodiscard]] QPalette palette() const;

  Q_SIGNALS:
    /// Colours or fonts are other ones now: painted widgets repaint by themselves, others set their colours anew.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Theme() = default;
    void apply();
    void decide();
    [[nodiscard]] QPalette contrastPalette() const;
    void showMnemonics(bool shown);

    QApplication* m_app = nullptr;
    Scheme m_scheme = Scheme::Light;
    bool m_forced = false;
    bool m_highContrast = false;
    bool m_applying = false;
    bool m_contrastWanted = false;
    bool m_lessMotion = false;
    bool m_systemLessMotion = false;
    std::optional<Scheme> m_systemScheme; ///< what the desktop said, if it said anything
    QPalette m_system;
};

/// Short for Theme::instance().colour(role).
[[nodiscard]] inline QColor ink(Role role) { return Theme::instance().colour(role); }
/// Whether a palette is a high-contrast one: text and ground at the ends of the scale.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

} // namespace ad::ui

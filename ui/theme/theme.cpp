#include "theme/theme.h"
#include "theme/style.h"
#include "theme/system_scheme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QStyleFactory>
#include <QWidget>
#include <array>
#include <cmath>

namespace ad::ui {

namespace {

struct Pair {
    Role role;
    QRgb light, dark;
};

// The order is that of Role; tst_theme holds the two together.
constexpr std::array<Pair, roleCount> table{{
    {Role::Canvas, 0xFFF5F6F8, 0xFF14171D},      {Role::Rail, 0xFFECEEF2, 0xFF101318},
    {Role::Surface, 0xFFFFFFFF, 0xFF1C2027},     {Role::Sunken, 0xFFF8F9FB, 0xFF171B21},
    {Role::Line, 0xFFDFE3E9, 0xFF2C323C},        {Role::StrongLine, 0xFFC6CCD6, 0xFF424A57},
    {Role::Text, 0xFF1A1F29, 0xFFE7EAF0},        {Role::Muted, 0xFF5A6373, 0xFF9BA5B4},
    {Role::Accent, 0xFF2B59E0, 0xFF86A4FF},      {Role::AccentSoft, 0xFFE8EEFD, 0xFF222C48},
    {Role::OnAccent, 0xFFFFFFFF, 0xFF0E1424},    {Role::Pass, 0xFF1A7A48, 0xFF5CCB90},
    {Role::PassSoft, 0xFFE4F4EB, 0xFF17301F},    {Role::Warn, 0xFF8F5F00, 0xFFE5B94C},
    {Role::WarnSoft, 0xFFFCF2DA, 0xFF352A10},    {Role::Fail, 0xFFBE2C47, 0xFFFF8594},
    {Role::FailSoft, 0xFFFCE8EB, 0xFF3A1A20},    {Role::Unknown, 0xFF5B5FA8, 0xFFA9ADF5},
    {Role::UnknownSoft, 0xFFECEDFA, 0xFF242640}, {Role::TokenHeader, 0xFFA81E5B, 0xFFFF8CBA},
    {Role::TokenClaims, 0xFF5B3BC4, 0xFFBBA5FF}, {Role::TokenSignature, 0xFF0A6A80, 0xFF62CCDE},
}};

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

bool isDark(const QPalette& palette) { return luminance(palette.color(QPalette::Window)) < 0.2; }

} // namespace

QColor tableColour(Scheme scheme, Role role) {
    const Pair& pair = table[static_cast<std::size_t>(role)];
    return QColor::fromRgba(scheme == Scheme::Light ? pair.light : pair.dark);
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mix(const QColor& ground, const QColor& over, double share) {
    const auto blend = [share](int g, int o) { return static_cast<int>(std::lround(g + (o - g) * share)); };
    return {blend(ground.red(), over.red()), blend(ground.green(), over.green()), blend(ground.blue(), over.blue())};
}

bool isHighContrast(const QPalette& palette) {
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= 20.0;
}

QFont typeFont(Type type, bool strong) {
    QFont font = QApplication::font();
    if (type == Type::Mono) {
        // The widget's own size: the fixed-width font of the system may come in another one.
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (font.pointSizeF() > 0) {
            fixed.setPointSizeF(font.pointSizeF());
        } else {
            fixed.setPixelSize(font.pixelSize());
        }
        fixed.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return fixed;
    }
    double factor = 1.0;
    switch (type) {
    case Type::Small:
        factor = 0.92;
        break;
    case Type::Title:
        factor = 1.54;
        break;
    case Type::Verdict:
        factor = 1.23;
        break;
    case Type::Body:
    case Type::Mono:
        break;
    }
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    }
    font.setWeight(strong || type == Type::Title || type == Type::Verdict ? QFont::DemiBold : QFont::Normal);
    return font;
}

Theme& Theme::instance() {
    // Never destroyed: widgets may ask for colours until the very end.
    static auto* theme = new Theme;
    return *theme;
}

void Theme::install(QApplication& app, std::optional<Scheme> lastKnown) {
    m_app = &app;
    app.setStyle(new Style);
    m_system = QApplication::palette();
    m_systemScheme = systemSchemeHint();
    if (!m_systemScheme && !isDark(m_system)) {
        m_systemScheme = lastKnown;
    }
    decide();
    apply();
    app.installEventFilter(this);
    followSystemScheme(*this);
}

// What is shown, from what was asked for: the person's choice, the system's contrast, the system's scheme, its palette.
void Theme::decide() {
    if (m_forced) {
        m_highContrast = false;
        return;
    }
    m_scheme = m_systemScheme ? *m_systemScheme : isDark(m_system) ? Scheme::Dark : Scheme::Light;
    m_highContrast = isHighContrast(m_system) || m_contrastWanted;
}

void Theme::force(Scheme scheme) {
    m_forced = true;
    m_scheme = scheme;
    decide();
    apply();
}

void Theme::followSystem() {
    m_forced = false;
    decide();
    apply();
}

void Theme::setSystemScheme(Scheme scheme) {
    m_systemScheme = scheme;
    if (m_forced || scheme == m_scheme) {
        return;
    }
    decide();
    apply();
}

void Theme::setSystemContrast(bool high) {
    if (high == m_contrastWanted) {
        return;
    }
    m_contrastWanted = high;
    decide();
    apply();
}

void Theme::setSystemMotion(bool reduced) { m_systemLessMotion = reduced; }

void Theme::setReducedMotion(bool reduced) { m_lessMotion = reduced; }

void Theme::setSystemPalette(const QPalette& palette) {
    m_system = palette;
    if (!systemSchemeHint()) {
        m_systemScheme = isDark(palette) ? Scheme::Dark : Scheme::Light;
    }
    decide();
    apply();
}

QPalette Theme::contrastPalette() const {
    if (isHighContrast(m_system)) {
        return m_system;
    }
    // Wanted, but without a palette: black and white, with one colour for what is chosen.
    const bool dark = m_scheme == Scheme::Dark;
    const QColor text = dark ? Qt::white : Qt::black;
    const QColor ground = dark ? Qt::black : Qt::white;
    QPalette p(text, ground, text, text, text, text, text, ground, ground);
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::Highlight, dark ? QColor(0xFF, 0xE1, 0x00) : QColor(0x00, 0x00, 0x9F));
    p.setColor(QPalette::HighlightedText, ground);
    p.setColor(QPalette::PlaceholderText, text);
    p.setColor(QPalette::ToolTipBase, text);
    p.setColor(QPalette::ToolTipText, ground);
    p.setColor(QPalette::Link, p.color(QPalette::Highlight));
    p.setColor(QPalette::LinkVisited, p.color(QPalette::Highlight));
    return p;
}

QColor Theme::colour(Role role) const {
    if (!m_highContrast) {
        return tableColour(m_scheme, role);
    }
    const QPalette system = contrastPalette();
    switch (role) {
    case Role::Canvas:
    case Role::Rail:
    case Role::Surface:
    case Role::Sunken:
    case Role::AccentSoft:
    case Role::PassSoft:
    case Role::WarnSoft:
    case Role::FailSoft:
    case Role::UnknownSoft:
        return system.color(QPalette::Window);
    case Role::Accent:
        return system.color(QPalette::Highlight);
    case Role::OnAccent:
        return system.color(QPalette::HighlightedText);
    default:
        return system.color(QPalette::WindowText);
    }
}

QPalette Theme::palette() const {
    if (m_highContrast) {
        return contrastPalette();
    }
    QPalette p;
    const auto set = [&](QPalette::ColorRole to, Role from) { p.setColor(QPalette::All, to, colour(from)); };
    set(QPalette::Window, Role::Canvas);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::ToolTipBase, Role::Text);
    set(QPalette::ToolTipText, Role::Surface);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::StrongLine);
    set(QPalette::Dark, Role::StrongLine);
    set(QPalette::Shadow, Role::Line);
    p.setColor(QPalette::All, QPalette::Highlight, mix(colour(Role::Surface), colour(Role::Accent), 0.28));
    set(QPalette::HighlightedText, Role::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, mix(colour(Role::Surface), colour(Role::Muted), 0.7));
    }
    return p;
}

void Theme::apply() {
    if (m_app == nullptr || m_applying) {
        return;
    }
    m_applying = true;
    QApplication::setPalette(palette());
    m_applying = false;
    Q_EMIT changed();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        window->update();
    }
}

void Theme::showMnemonics(bool shown) {
    if (shown == mnemonicsShown()) {
        return;
    }
    setMnemonicsShown(shown);
    for (QWidget* widget : QApplication::allWidgets()) {
        widget->update();
    }
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && watched->isWidgetType() && !m_applying && !m_forced) {
        // Ours lies over the system's palette: only without it the new one can be seen.
        m_applying = true;
        QApplication::setPalette(QPalette());
        const QPalette system = QApplication::palette();
        m_applying = false;
        setSystemPalette(system);
    } else if ((event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) && watched->isWindowType()) {
        const bool alt = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt && event->type() == QEvent::KeyPress;
        showMnemonics(alt);
    } else if (event->type() == QEvent::WindowDeactivate) {
        showMnemonics(false);
    } else if (event->type() == QEvent::ApplicationFontChange && watched == m_app && !m_applying) {
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ad::ui

// What a person has chosen for the program as a whole, kept as text in the data folder.
#pragma once

#include "theme/theme.h"
#include <QObject>
#include <QVariantMap>
#include <memory>
#include <optional>

class QSettings;

namespace ad::ui {

class Preferences : public QObject {
    Q_OBJECT
  public:
    /// `dataDir`: where "settings.ini" and "window.ini" are; empty: nothing is kept.
    explicit Preferences(const QString& dataDir, QObject* parent = nullptr);

    ~Preferences() override;

    enum class ThemeChoice { System, Light, Dark };

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// ISO 639-1; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    /// How long attempts are kept, in days; 0: until they are deleted by hand.
    [[nodiscard]] int retentionDays() const;
    void setRetentionDays(int days); ///< how long attempts are kept

    /// How long an answer is waited for at most.
    [[nodiscard]] int timeoutSeconds() const;
    void setTimeoutSeconds(int seconds);

    /// The file of the authorities that are trusted besides the system's; empty: none.
    [[nodiscard]] QString authorityFile() const;
    void setAuthorityFile(const QString& path);

    /// The files that were opened, newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void remember(const QString& path);
    void forgetRecentFiles(); ///< the list, not the files

    /// Places, borders between columns, the last page: what a person arranged without thinking of it as a setting.
    [[nodiscard]] QVariant place(const QString& what) const;
    void setPlace(const QString& what, const QVariant& value);

    /// Light or dark, as it was when the window was closed last; empty: not known.
    [[nodiscard]] std::optional<Scheme> lastScheme() const;
    /// Shows theme and motion as chosen.
    void applyLooks() const;

  Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void retentionChanged(int days);
    void timeoutChanged(int seconds);
    void recentFilesChanged();
    void recentFilesForgotten();

  private:
    [[nodiscard]] QVariant read(const QString& key, const QVariant& otherwise = {}) const;
    bool write(const QString& key, const QVariant& value);
    std::unique_ptr<QSettings> m_settings, m_window;
    QVariantMap m_here; ///< when nothing is kept
};

} // namespace ad::ui

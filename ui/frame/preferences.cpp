#include "frame/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int recentLimit = 8;
constexpr int defaultRetentionDays = 365;
constexpr int defaultTimeoutSeconds = 30;
constexpr int longestTimeoutSeconds = 600;
constexpr const char* themeNames[] = {"system", "light", "dark"};
} // namespace

Preferences::Preferences(const QString& dataDir, QObject* parent) : QObject(parent) {
    if (!dataDir.isEmpty()) {
        m_settings = std::make_unique<QSettings>(dataDir + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        m_window = std::make_unique<QSettings>(dataDir + QStringLiteral("/window.ini"), QSettings::IniFormat);
    }
}

Preferences::~Preferences() = default;

QVariant Preferences::read(const QString& key, const QVariant& otherwise) const {
    return m_settings ? m_settings->value(key, otherwise) : m_here.value(key, otherwise);
}

bool Preferences::write(const QString& key, const QVariant& value) {
    if (read(key) == value) {
        return false;
    }
    if (m_settings) {
        m_settings->setValue(key, value);
    } else {
        m_here.insert(key, value);
    }
    return true;
}

Preferences::ThemeChoice Preferences::theme() const {
    const QString name = read(QStringLiteral("theme")).toString();
    return name == QLatin1String("light")  ? ThemeChoice::Light
           : name == QLatin1String("dark") ? ThemeChoice::Dark
                                           : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice) {
    if (write(QStringLiteral("theme"), QLatin1String(themeNames[static_cast<int>(choice)]))) {
        applyLooks();
        Q_EMIT themeChanged();
    }
}

QString Preferences::language() const { return read(QStringLiteral("language")).toString(); }

void Preferences::setLanguage(const QString& code) {
    if (language() != code && write(QStringLiteral("language"), code)) {
        Q_EMIT languageChanged();
    }
}

bool Preferences::reducedMotion() const { return read(QStringLiteral("reducedMotion"), false).toBool(); }

void Preferences::setReducedMotion(bool reduced) {
    if (write(QStringLiteral("reducedMotion"), reduced)) {
        applyLooks();
    }
}

int Preferences::retentionDays() const { return read(QStringLiteral("retentionDays"), defaultRetentionDays).toInt(); }

void Preferences::setRetentionDays(int days) {
    if (write(QStringLiteral("retentionDays"), days)) {
        Q_EMIT retentionChanged(days);
    }
}

int Preferences::timeoutSeconds() const {
    return std::clamp(read(QStringLiteral("timeoutSeconds"), defaultTimeoutSeconds).toInt(), 1, longestTimeoutSeconds);
}

void Preferences::setTimeoutSeconds(int seconds) {
    if (write(QStringLiteral("timeoutSeconds"), seconds)) {
        Q_EMIT timeoutChanged(seconds);
    }
}

QString Preferences::authorityFile() const { return read(QStringLiteral("authorityFile")).toString(); }

void Preferences::setAuthorityFile(const QString& path) { (void)write(QStringLiteral("authorityFile"), path); }

QStringList Preferences::recentFiles() const { return read(QStringLiteral("recent")).toStringList(); }

void Preferences::remember(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    if (write(QStringLiteral("recent"), QStringList(paths.mid(0, recentLimit)))) {
        Q_EMIT recentFilesChanged();
    }
}

void Preferences::forgetRecentFiles() {
    if (write(QStringLiteral("recent"), QStringList())) {
        Q_EMIT recentFilesChanged();
        Q_EMIT recentFilesForgotten();
    }
}

QVariant Preferences::place(const QString& what) const { return m_window ? m_window->value(what) : QVariant(); }

void Preferences::setPlace(const QString& what, const QVariant& value) {
    if (m_window) {
        m_window->setValue(what, value);
    }
}

std::optional<Scheme> Preferences::lastScheme() const {
    const QString scheme = place(QStringLiteral("scheme")).toString();
    return scheme == QLatin1String("dark")    ? std::optional(Scheme::Dark)
           : scheme == QLatin1String("light") ? std::optional(Scheme::Light)
                                              : std::nullopt;
}

void Preferences::applyLooks() const {
    Theme& looks = Theme::instance();
    looks.setReducedMotion(reducedMotion());
    switch (theme()) {
    case ThemeChoice::System:
        looks.followSystem();
        break;
    case ThemeChoice::Light:
        looks.force(Scheme::Light);
        break;
    case ThemeChoice::Dark:
        looks.force(Scheme::Dark);
        break;
    }
}

} // namespace ad::ui

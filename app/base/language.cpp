#include "base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <array>
#include <memory>

namespace ad {

namespace {

struct Spoken {
    QString code = QStringLiteral("en");
    std::array<std::unique_ptr<QTranslator>, 2> translators; ///< Qt's own texts, and ours above them
};

Spoken& spoken() {
    static Spoken it;
    return it;
}

QString systemLanguage() {
    const QStringList there = languages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        const QString code = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (there.contains(code)) {
            return code;
        }
    }
    return there.front();
}

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")}; }

QString languageName(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    // "American English" is more than is meant.
    name = code == QLatin1String("en") ? QStringLiteral("English") : name;
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

QString speak(const QString& code) {
    Spoken& it = spoken();
    it.code = languages().contains(code) ? code : systemLanguage();
    const QString folders[] = {QLibraryInfo::path(QLibraryInfo::TranslationsPath), QStringLiteral(":/translations")};
    const QString files[] = {QStringLiteral("qtbase_%1").arg(it.code),
                             QStringLiteral("assertion-doctor_%1").arg(it.code)};
    for (std::size_t i = 0; i < it.translators.size(); ++i) {
        if (it.translators[i]) {
            QCoreApplication::removeTranslator(it.translators[i].get());
        }
        it.translators[i] = std::make_unique<QTranslator>();
        if (it.translators[i]->load(files[i], folders[i])) {
            QCoreApplication::installTranslator(it.translators[i].get());
        }
    }
    // Numbers and dates go with the words, unless the system's own are of that language already.
    const QLocale system = QLocale::system();
    QLocale::setDefault(code.isEmpty() || system.name().section(QLatin1Char('_'), 0, 0) == it.code ? system
                                                                                                   : QLocale(it.code));
    return it.code;
}

QString spokenLanguage() { return spoken().code; }

} // namespace ad

#include "base/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <array>
#include <memory>
#include <mutex>

namespace ad {

namespace {

struct Spoken {
    std::mutex mutex; ///< of `code`: diagnoses are made by other threads
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
    // "American English" and "español de España" are more than is meant.
    name = code == QLatin1String("en")   ? QStringLiteral("English")
           : code == QLatin1String("es") ? QStringLiteral("Español")
                                         : name;
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

QString speak(const QString& code) {
    Spoken& it = spoken();
    QString chosen = languages().contains(code) ? code : systemLanguage();
    const QString folders[] = {QLibraryInfo::path(QLibraryInfo::TranslationsPath), QStringLiteral(":/translations")};
    const QString files[] = {QStringLiteral("qtbase_%1"), QStringLiteral("assertion-doctor_%1")};
    // Built without Qt's tools for translations there are no texts but the English ones.
    if (!QFile::exists(folders[1] + QLatin1Char('/') + files[1].arg(chosen) + QStringLiteral(".qm")))
        chosen = languages().front();
    {
        const std::scoped_lock lock(it.mutex);
        it.code = chosen;
    }
    for (std::size_t i = 0; i < it.translators.size(); ++i) {
        if (it.translators[i]) {
            QCoreApplication::removeTranslator(it.translators[i].get());
        }
        it.translators[i] = std::make_unique<QTranslator>();
        if (it.translators[i]->load(files[i].arg(chosen), folders[i])) {
            QCoreApplication::installTranslator(it.translators[i].get());
        }
    }
    // Numbers and dates go with the words, unless the system's own are of that language already.
    const QLocale system = QLocale::system();
    QLocale::setDefault(code.isEmpty() || system.name().section(QLatin1Char('_'), 0, 0) == chosen ? system
                                                                                                  : QLocale(chosen));
    return chosen;
}

QString spokenLanguage() {
    const std::scoped_lock lock(spoken().mutex);
    return spoken().code;
}

} // namespace ad

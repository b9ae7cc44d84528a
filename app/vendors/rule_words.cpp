#include "vendors/rule_words.h"

#include "base/error.h"
#include "base/words.h"
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>
#include <array>

namespace ad::vendors {
namespace {

// The facts of resources/vendors.json, here to be found by the translators. They follow a colon or "since …:".
constexpr std::array facts{
    QT_TRANSLATE_NOOP("ad::vendors", "the sandbox takes no new uploaded keys; those that were there keep working"),
    QT_TRANSLATE_NOOP(
        "ad::vendors",
        "the sandbox takes no uploaded keys for new apps; by a second source those that were there stop working"),
    QT_TRANSLATE_NOOP("ad::vendors", "a customer may require a key URL"),
    QT_TRANSLATE_NOOP("ad::vendors", "no uploaded keys for new apps or new downloads; live ones may still rotate"),
    QT_TRANSLATE_NOOP("ad::vendors", "uploaded keys no longer work, and the customer enters the key URL by hand"),
    QT_TRANSLATE_NOOP("ad::vendors", "the customer has to enter the key URL by hand (local JKU)"),
    QT_TRANSLATE_NOOP("ad::vendors", "EC keys are taken from a key URL only, never uploaded"),
    QT_TRANSLATE_NOOP("ad::vendors", "jti has to be a text"),
    QT_TRANSLATE_NOOP("ad::vendors", "the app's own setting decides between scope formats v1 and v2; another place of "
                                     "the same document says November 2024"),
    QT_TRANSLATE_NOOP("ad::vendors",
                      "the token endpoint holds /hosts/<FHIR host>/; the older form was announced to fail"),
    QT_TRANSLATE_NOOP("ad::vendors", "typ client-authentication+jwt makes the server accept its issuer alone as aud"),
};

constexpr std::array<QStringView, 12> months{u"January",   u"February", u"March",    u"April",
                                             u"May",       u"June",     u"July",     u"August",
                                             u"September", u"October",  u"November", u"December"};

} // namespace

QString factOf(const Rule& rule) { return QCoreApplication::translate("ad::vendors", rule.fact.c_str()); }

QString versionOf(const Rule& rule) {
    if (WithoutWords::here())
        return WithoutWords::dash();
    const QString written = text(rule.version);
    const qsizetype blank = written.indexOf(QLatin1Char(' '));
    const auto* name = std::find(months.begin(), months.end(), QStringView(written).left(blank));
    const QDate month(QStringView(written).mid(blank + 1).toInt(), static_cast<int>(name - months.begin()) + 1, 1);
    return blank > 0 && month.isValid() ? QLocale().toString(month, QStringLiteral("MMMM yyyy")) : written;
}

QStringList translatableFacts() {
    QStringList all;
    for (const char* fact : facts)
        all.append(QString::fromUtf8(fact));
    return all;
}

} // namespace ad::vendors

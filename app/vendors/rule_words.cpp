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

constexpr std::array<QStringView, 12> months{u"January",   u"February", u"March",    u"April",
                                             u"May",       u"June",     u"July",     u"August",
                                             u"September", u"October",  u"November", u"December"};

/// A text of a table: resources/translations/update.py takes them from there.
QString spoken(const std::string& words) {
    // Qt takes an empty text for the head of the file of translations.
    return words.empty() ? QString() : QCoreApplication::translate("ad::vendors", words.c_str());
}

} // namespace

QString factOf(const Rule& rule) { return spoken(rule.fact); }
QString silenceOf(const Vendor& vendor) { return spoken(vendor.silence); }
QString meaningOf(const ServerMessage& message) { return spoken(message.meaning); }
QString fixOf(const ServerMessage& message) { return spoken(message.fix); }

QString versionOf(const Rule& rule) {
    if (WithoutWords::here())
        return WithoutWords::dash();
    const QString written = text(rule.version);
    const qsizetype blank = written.indexOf(QLatin1Char(' '));
    const auto* name = std::find(months.begin(), months.end(), QStringView(written).left(blank));
    const QDate month(QStringView(written).mid(blank + 1).toInt(), static_cast<int>(name - months.begin()) + 1, 1);
    return blank > 0 && month.isValid() ? QLocale().toString(month, QStringLiteral("MMMM yyyy")) : written;
}

} // namespace ad::vendors

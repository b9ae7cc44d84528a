// The translations: whole, with the placeholders of their sources, and loaded. (tests/translations.sh tells which texts
// of the source are not in the .ts files yet.)
#include "base/language.h"
#include "diagnosis/causes.h"
#include "vendors/rule_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace ad;

namespace {

struct Message {
    QString context, source;
    QStringList forms; ///< one, or the plural forms
    bool plural = false, finished = true;
};

QString pathOf(const QString& language) {
    return QStringLiteral(AD_SOURCE_DIR "/resources/translations/assertion-doctor_%1.ts").arg(language);
}

QList<Message> read(const QString& language) {
    QList<Message> messages;
    QFile file(pathOf(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (name == QLatin1String("message")) {
                message = {};
                message.context = context;
                message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            } else if (name == QLatin1String("source")) {
                message.source = xml.readElementText();
            } else if (name == QLatin1String("translation")) {
                message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
                if (!message.plural) {
                    message.forms.append(xml.readElementText());
                }
            } else if (name == QLatin1String("numerusform")) {
                message.forms.append(xml.readElementText());
            }
        } else if (token == QXmlStreamReader::EndElement && name == QLatin1String("message")) {
            messages.append(message);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d\\d?|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype accelerators(QString text) {
    text.remove(QLatin1String("&&"));
    static const QRegularExpression pattern(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    return text.count(pattern);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void complete_data() { rows(); }
    void complete();
    void placeholdersAreKept_data() { rows(); }
    void placeholdersAreKept();
    void everyLanguageHasAFile();
    void plurals();
    void causesAreExplained();
    void tablesAreSpoken_data() { rows(); }
    void tablesAreSpoken();
    void spoken();
    void cleanup() { speak(QStringLiteral("en")); }

  private:
    static void rows() {
        QTest::addColumn<QString>("language");
        const QStringList codes = languages();
        for (const QString& code : codes) {
            QTest::newRow(qPrintable(code)) << code;
        }
    }
};

void TestTranslations::complete() {
    QFETCH(const QString, language);
    const QList<Message> messages = read(language);
    QVERIFY2(messages.size() > (language == QLatin1String("en") ? 5 : 1000),
             "the file cannot be read, or holds little");
    QStringList unfinished;
    for (const Message& message : messages) {
        const bool empty =
            std::any_of(message.forms.begin(), message.forms.end(), [](const QString& form) { return form.isEmpty(); });
        if (!message.finished || message.forms.isEmpty() || empty || (message.plural && message.forms.size() != 2)) {
            unfinished.append(message.context + QStringLiteral(": ") + message.source);
        }
        // Where lupdate lost the class, the text would never be found.
        // Names of keys are what Qt itself asks for.
        QVERIFY2(message.context.startsWith(QLatin1String("ad::")) || message.context == QLatin1String("QShortcut"),
                 qPrintable(message.context));
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(QLatin1Char('\n'))));
}

void TestTranslations::placeholdersAreKept() {
    QFETCH(const QString, language);
    const QList<Message> messages = read(language);
    QStringList wrong;
    for (const Message& message : messages) {
        const QStringList wanted = placeholders(message.source);
        for (int i = 0; i < message.forms.size(); ++i) {
            const QString& form = message.forms.at(i);
            QStringList withoutNumber = wanted;
            withoutNumber.removeAll(QStringLiteral("%n"));
            withoutNumber.removeAll(QStringLiteral("%Ln"));
            const QStringList there = placeholders(form);
            // "One problem" needs no number.
            const bool fits = there == wanted || (message.plural && i == 0 && there == withoutNumber);
            if (!fits || accelerators(form) != accelerators(message.source) ||
                form.endsWith(QLatin1Char(' ')) != message.source.endsWith(QLatin1Char(' '))) {
                wrong.append(QStringLiteral("%1 | %2").arg(message.source, form));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::everyLanguageHasAFile() {
    const QDir folder(QStringLiteral(AD_SOURCE_DIR "/resources/translations"));
    QStringList expected;
    const QStringList codes = languages();
    for (const QString& code : codes) {
        expected.append(QStringLiteral("assertion-doctor_%1.ts").arg(code));
        QVERIFY(!languageName(code).isEmpty());
    }
    expected.sort();
    QCOMPARE(folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name), expected);
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(languageName(QStringLiteral("es")), QStringLiteral("Español"));
}

void TestTranslations::plurals() {
    const auto problems = [](int n) {
        return QCoreApplication::translate("ad::ui::MainWindow", "%n problems", nullptr, n);
    };
    QCOMPARE(speak(QStringLiteral("en")), QStringLiteral("en"));
    QCOMPARE(problems(1), QStringLiteral("1 problem"));
    QCOMPARE(problems(2), QStringLiteral("2 problems"));
    speak(QStringLiteral("de"));
    QCOMPARE(problems(1), QStringLiteral("1 Problem"));
    QCOMPARE(problems(3), QStringLiteral("3 Probleme"));
    speak(QStringLiteral("es"));
    QCOMPARE(problems(1), QStringLiteral("1 problema"));
    QCOMPARE(problems(0), QStringLiteral("0 problemas"));
}

void TestTranslations::causesAreExplained() {
    speak(QStringLiteral("en"));
    QCOMPARE(diagnosis::titleOf("key_not_propagated"), QStringLiteral("The key is not live yet"));
    for (const diagnosis::CauseInfo& cause : diagnosis::allCauses()) {
        speak(QStringLiteral("en"));
        const diagnosis::Explanation* english = diagnosis::explanation(cause.id);
        QVERIFY(english != nullptr);
        for (const char* language : {"de", "es"}) {
            QCOMPARE(speak(QString::fromLatin1(language)), QString::fromLatin1(language));
            const diagnosis::Explanation* told = diagnosis::explanation(cause.id);
            QVERIFY(told != nullptr);
            QCOMPARE(diagnosis::titleOf(cause.id), told->title);
            for (const auto part : {&diagnosis::Explanation::title, &diagnosis::Explanation::summary,
                                    &diagnosis::Explanation::whatItIs, &diagnosis::Explanation::whyServersCare,
                                    &diagnosis::Explanation::howToSeeIt, &diagnosis::Explanation::markdown}) {
                QVERIFY2(!(told->*part).isEmpty() && told->*part != english->*part, qPrintable(english->title));
            }
            QCOMPARE(told->fix.size(), english->fix.size());
            QVERIFY(told->fix != english->fix);
            QVERIFY(told->sources == english->sources);
        }
    }
    speak(QStringLiteral("en"));
}

void TestTranslations::tablesAreSpoken() {
    QFETCH(const QString, language);
    const bool english = language == QLatin1String("en");
    QCOMPARE(speak(language), language);
    const auto isSpoken = [english](const QString& told, const std::string& written) {
        return !told.isEmpty() && (told == text(written)) == english;
    };
    for (const vendors::ServerMessage& message : vendors::messages()) {
        QVERIFY2(isSpoken(vendors::meaningOf(message), message.meaning), message.id.c_str());
        QVERIFY2(isSpoken(vendors::fixOf(message), message.fix), message.id.c_str());
    }
    for (const vendors::Vendor& vendor : vendors::all()) {
        for (const vendors::Rule& rule : vendor.rules)
            QVERIFY2(isSpoken(vendors::factOf(rule), rule.fact), rule.fact.c_str());
        // Qt would say the head of its file where the text is empty.
        QVERIFY2(vendor.silence.empty() ? vendors::silenceOf(vendor).isEmpty()
                                        : isSpoken(vendors::silenceOf(vendor), vendor.silence),
                 vendor.id.c_str());
    }
}

void TestTranslations::spoken() {
    const auto text = [] { return QCoreApplication::translate("ad::ui::Actions", "&New"); };
    QCOMPARE(speak(QStringLiteral("de")), QStringLiteral("de"));
    QCOMPARE(spokenLanguage(), QStringLiteral("de"));
    QCOMPARE(text(), QStringLiteral("&Neu"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(speak(QStringLiteral("es")), QStringLiteral("es"));
    QCOMPARE(text(), QStringLiteral("&Nuevo"));
    QCOMPARE(speak(QStringLiteral("en")), QStringLiteral("en"));
    QCOMPARE(text(), QStringLiteral("&New"));
    // A language that there are no texts for is English here: the tests run with LC_ALL=C.
    QCOMPARE(speak(QStringLiteral("tlh")), QStringLiteral("en"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

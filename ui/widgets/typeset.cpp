#include "widgets/typeset.h"
#include "base/language.h"

#include <QByteArray>

namespace ad::ui {

namespace {

constexpr QChar markOfWord(0x2019);
constexpr QChar markBefore(0x201c);
constexpr QChar markBehind(0x201d);

/// Names and values in quotation marks, or an object: to be typed as they stand.
bool looksLikeJson(const QString& text) {
    return text.contains(QLatin1String("{\"")) || text.contains(QLatin1String("\":")) ||
           text.contains(QLatin1String("[\""));
}

} // namespace

QString typeset(const QString& text) {
    const bool pairs = text.count(QLatin1Char('"')) % 2 == 0 && !looksLikeJson(text);
    QString set = text;
    bool code = false;
    bool inside = false;
    for (qsizetype i = 0; i < set.size(); ++i) {
        const QChar c = set.at(i);
        if (c == QLatin1Char('`')) {
            code = !code;
        } else if (code) {
            continue;
        } else if (c == QLatin1Char('\'')) {
            // Within a word, or after the s of a plural; others quote something.
            const QChar before = i > 0 ? set.at(i - 1) : QChar();
            const QChar behind = i + 1 < set.size() ? set.at(i + 1) : QChar(QLatin1Char(' '));
            const bool ofPlural = before == QLatin1Char('s') && (behind.isSpace() || behind.isPunct()) &&
                                  set.count(QLatin1Char('\'')) == 1;
            // A placeholder may end with a digit: "%1's own page".
            if ((before.isLetterOrNumber() && behind.isLetter()) || ofPlural) {
                set[i] = markOfWord;
            }
        } else if (c == QLatin1Char('"') && pairs) {
            set[i] = inside ? markBehind : markBefore;
            inside = !inside;
        }
    }
    return set;
}

QString typesetIfEnglish(const QString& text) { return spokenLanguage() == languages().front() ? typeset(text) : text; }

QString Typesetter::translate(const char* context, const char* source, const char*, int n) const {
    // Plural forms come from a file of translations, in English too.
    if (n >= 0 || source == nullptr || !QByteArray(context).startsWith("ad::")) {
        return {};
    }
    const QString plain = QString::fromUtf8(source);
    const QString set = typeset(plain);
    return set == plain ? QString() : set;
}

} // namespace ad::ui

// English as it is set in a window. The engine writes straight marks, which every terminal has; here they are turned
// into those of print.
#pragma once

#include <QString>
#include <QTranslator>

namespace ad::ui {

/// `text` with apostrophes and pairs of quotation marks as they are printed. What stands between backticks, and what
/// looks like JSON, is code and stays.
[[nodiscard]] QString typeset(const QString& text);
/// The same, while the window speaks English; other languages are translated with their own marks.
[[nodiscard]] QString typesetIfEnglish(const QString& text);

/// Gives the program's own texts set like that. To be installed below the translations, which come first.
class Typesetter : public QTranslator {
    Q_OBJECT
  public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

} // namespace ad::ui

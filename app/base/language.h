// The languages that the programs speak.
#pragma once

#include <QString>
#include <QStringList>

namespace ad {

/// The languages that there are texts for, by their ISO 639-1 codes; English, in which they are written, comes first.
[[nodiscard]] QStringList languages();
/// A language by its own name: "Deutsch".
[[nodiscard]] QString languageName(const QString& code);
/// Speaks `code` from now on; empty: the first language of the system's own list that there are texts for, else
/// English. Gives the code in use. Needs a QCoreApplication. Texts that were made before keep their language.
QString speak(const QString& code = {});
/// The code that speak() gave last; "en" before.
[[nodiscard]] QString spokenLanguage();

} // namespace ad

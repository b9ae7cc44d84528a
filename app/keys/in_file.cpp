#include "keys/in_file.h"

#include <QRegularExpression>

namespace ad::keys {
namespace {

/// As one word of a POSIX shell.
QString shellWord(const QString& name) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./+,@%:=-]+$"));
    // A name with a hyphen first would be taken for an option.
    const QString word = name.startsWith(QLatin1Char('-')) ? QLatin1String("./") + name : name;
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

Error inFile(Error error, const std::string& path) {
    static const QString word = QStringLiteral(" FILE ");
    // What a terminal would act on stays out of the command: then FILE says enough.
    const QString name = text(path);
    if (path != "-" && shown(path, 0) == name)
        error.todo.replace(word, QLatin1Char(' ') + shellWord(name) + QLatin1Char(' '));
    if (!error.where.startsWith(name))
        error.where = name + (error.where.isEmpty() ? QString() : QLatin1String(": ") + error.where);
    return error;
}

} // namespace ad::keys

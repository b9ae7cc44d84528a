#include "keys/subject.h"
#include "keys/tr.h"

#include <algorithm>
#include <array>

namespace ad::keys {
namespace {

constexpr std::array<const char*, 9> attributes{"CN", "O", "OU", "L", "ST", "C", "serialNumber", "emailAddress", "DC"};

tl::unexpected<Error> problem(const QString& what) {
    return fail("certificate_problem", what, Tr::tr("Write the name as \"CN=My app, O=My company, C=US\"."));
}

QString knownName(const QString& written) {
    for (const char* name : attributes)
        if (written.trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(name);
    return {};
}

// At every separator that no backslash stands before.
QStringList pieces(const QString& written, QChar separator) {
    QStringList out{QString()};
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] == QLatin1Char('\\') && i + 1 < written.size())
            out.last() += written[++i];
        else if (written[i] == separator)
            out << QString();
        else
            out.last() += written[i];
    }
    return out;
}

} // namespace

Expected<Subject> parseSubject(const QString& written) {
    const QString name = written.trimmed();
    if (name.isEmpty())
        return problem(Tr::tr("The name for the certificate is empty."));
    if (!name.contains(QLatin1Char('=')))
        return Subject{{"CN", name}};
    const bool slashes = name.startsWith(QLatin1Char('/'));
    Subject out;
    for (const QString& piece : slashes ? pieces(name.mid(1), QLatin1Char('/')) : pieces(name, QLatin1Char(','))) {
        const qsizetype equals = piece.indexOf(QLatin1Char('='));
        const QString attribute = knownName(piece.left(equals));
        const QString value = piece.mid(equals + 1).trimmed();
        if (equals < 0 || attribute.isEmpty())
            return problem(Tr::tr("\"%1\" is no part of a certificate's name.").arg(shown(utf8(piece.trimmed()), 60)));
        if (value.isEmpty())
            return problem(Tr::tr("%1 has no value.").arg(attribute));
        out.emplace_back(utf8(attribute), value);
    }
    return out;
}

} // namespace ad::keys

#include "base/error.h"

#include "base/words.h"

namespace ad {

QString Error::toText() const {
    QString line = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!todo.isEmpty())
        line += QLatin1Char(' ') + todo;
    return line;
}

QString shown(std::string_view untrusted, int limit) {
    if (WithoutWords::here())
        return untrusted.empty() ? QString() : WithoutWords::dash();
    const QString all = text(untrusted);
    QString safe;
    safe.reserve(all.size());
    for (const QChar c : all) {
        const auto u = c.unicode();
        const bool bidirectional = (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
                                   (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF || u == 0x2028 || u == 0x2029;
        if (u == '\n')
            safe += QLatin1String("\\n");
        else if (u == '\r')
            safe += QLatin1String("\\r");
        else if (u == '\t')
            safe += QLatin1String("\\t");
        else if (u < 0x20 || (u >= 0x7F && u < 0xA0) || bidirectional)
            safe += QStringLiteral("\\u%1").arg(static_cast<uint>(u), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    if (limit > 0 && safe.size() > limit) {
        const auto head = (limit - 1) * 2 / 3;
        const auto tail = limit - 1 - head;
        safe = safe.left(head) + QChar(0x2026) + safe.right(tail);
    }
    return safe;
}

} // namespace ad

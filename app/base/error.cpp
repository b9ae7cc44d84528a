#include "base/error.h"

#include "base/hidden.h"
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
        if (u == '\n')
            safe += QLatin1String("\\n");
        else if (u == '\r')
            safe += QLatin1String("\\r");
        else if (u == '\t')
            safe += QLatin1String("\\t");
        else if (isHidden(u))
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

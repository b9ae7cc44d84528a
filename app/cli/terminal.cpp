#include "cli/terminal.h"

#include "base/with_command.h"

#include <QStringList>
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace ad::cli {

Terminal::Terminal(std::FILE* stream) {
    const int fd = ::fileno(stream);
    const bool tty = ::isatty(fd) != 0;
    const char* term = std::getenv("TERM");
    const char* noColour = std::getenv("NO_COLOR");
    m_colour = tty && !(noColour && *noColour) && !(term && std::strcmp(term, "dumb") == 0);
    winsize size{};
    if (tty && ::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        m_width = std::min<int>(size.ws_col, 100);
}

QString Terminal::painted(Role role, const QString& text) const {
    if (!m_colour || role == Role::Plain || text.isEmpty())
        return text;
    const char* code = "0";
    switch (role) {
    case Role::Strong:
        code = "1";
        break;
    case Role::Muted:
        code = "2";
        break;
    case Role::Pass:
        code = "32";
        break;
    case Role::Warn:
        code = "33";
        break;
    case Role::Fail:
        code = "31";
        break;
    case Role::Unknown:
        code = "34";
        break;
    case Role::Accent:
        code = "36";
        break;
    case Role::Plain:
        break;
    }
    return QStringLiteral("\x1B[%1m%2\x1B[0m").arg(QLatin1String(code), text);
}

int columns(const QString& text) {
    int n = 0;
    bool mark = false;
    for (const QChar c : text) {
        if (c == QChar(0x1B))
            mark = true;
        else if (mark)
            mark = c != QLatin1Char('m');
        else if (!c.isLowSurrogate() && c.category() != QChar::Mark_NonSpacing)
            ++n;
    }
    return n;
}

QString Terminal::wrapped(const QString& text, int indent, int hanging) const {
    const int rest = hanging < 0 ? indent : hanging;
    if (text.contains(QLatin1Char('\n'))) {
        QString lines;
        for (const QString& one : text.split(QLatin1Char('\n')))
            lines += one.startsWith(commandIndent) ? one + QLatin1Char('\n')
                                                   : wrapped(one, lines.isEmpty() ? indent : rest, rest);
        return lines;
    }
    QString out, line = QString(indent, QLatin1Char(' '));
    int used = indent;
    bool empty = true;
    const auto flush = [&] {
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
        line = QString(rest, QLatin1Char(' '));
        used = rest;
        empty = true;
    };
    const auto words = text.split(QLatin1Char(' '));
    for (QString word : words) {
        int n = columns(word);
        if (!empty && used + 1 + n > m_width)
            flush();
        while (n > m_width - used - (empty ? 0 : 1) && n == word.size()) {
            const int room = std::max(1, m_width - used);
            line += word.left(room);
            word = word.mid(room);
            n = columns(word);
            flush();
        }
        if (!empty) {
            line += QLatin1Char(' ');
            ++used;
        }
        line += word;
        used += n;
        empty = false;
    }
    flush();
    return out;
}

QString Terminal::bar(double value, int cells) const {
    const int full = std::clamp(static_cast<int>(value * cells + 0.5), 0, cells);
    return painted(Role::Accent, QString(full, QChar(0x2588))) +
           painted(Role::Muted, QString(cells - full, QChar(0x2591)));
}

} // namespace ad::cli

#include "profiles/watches.h"

#include <QFile>
#include <QSysInfo>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace ad::profiles {
namespace {

/// This machine, this boot of it and its space of process numbers (pid_namespaces(7)): a number of before the last
/// boot, or of another container, means nothing.
std::string thisHost() {
    std::string host = QSysInfo::machineUniqueId().toStdString();
    if (host.empty())
        host = QSysInfo::machineHostName().toStdString();
    host += '/' + QSysInfo::bootUniqueId().toStdString();
    std::array<char, 64> space{};
    if (const auto n = ::readlink("/proc/self/ns/pid", space.data(), space.size()); n > 0)
        host += '/' + std::string(space.data(), static_cast<std::size_t>(n));
    return host;
}

/// What /proc/PID/stat tells of a process (proc(5)).
struct Stat {
    bool ended = false;         ///< it runs no more, and its parent has not asked for its end yet
    std::int64_t startedAt = 0; ///< in clock ticks since boot; 0: not known
};

Stat statOf(std::int64_t pid) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    // The second field is a name in brackets that may hold blanks and brackets itself.
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? Stat{fields.at(0) == "Z" || fields.at(0) == "X", fields.at(19).toLongLong()} : Stat{};
}

} // namespace

Owner thisProcess(std::string token, std::string program) {
    Owner owner;
    owner.token = std::move(token);
    owner.program = std::move(program);
    owner.host = thisHost();
    owner.pid = ::getpid();
    owner.startedAt = statOf(owner.pid).startedAt;
    return owner;
}

bool isAlive(const Owner& owner, std::int64_t heartbeatMs, std::int64_t nowMs) {
    if (owner.token.empty())
        return false;
    if (owner.host != thisHost())
        return std::llabs(nowMs - heartbeatMs) < staleHeartbeatMs;
    if (owner.pid <= 0 || (::kill(static_cast<pid_t>(owner.pid), 0) != 0 && errno == ESRCH))
        return false;
    const Stat now = statOf(owner.pid);
    return !now.ended && (now.startedAt == 0 || owner.startedAt == 0 || now.startedAt == owner.startedAt);
}

} // namespace ad::profiles

#include "practice/transport.h"

#ifndef _WIN32
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ad::practice {

#ifdef _WIN32
void shutdownConnections(int, int) {} // they end with the library's time limits
#else
namespace {

using Name = int (*)(int, sockaddr*, socklen_t*);

int portOf(Name name, int descriptor) {
    sockaddr_storage address{};
    socklen_t length = sizeof(address);
    if (name(descriptor, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return -1;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6*>(&address)->sin6_port);
    return -1;
}

// A socket that only listens has no peer, so it never matches.
bool matches(int descriptor, int localPort, int remotePort) {
    if (portOf(&getsockname, descriptor) != localPort)
        return false;
    const int peer = portOf(&getpeername, descriptor);
    return remotePort == 0 ? peer > 0 : peer == remotePort;
}

} // namespace

void shutdownConnections(int localPort, int remotePort) {
    rlimit limits{};
    int end = 65536;
    if (getrlimit(RLIMIT_NOFILE, &limits) == 0 && limits.rlim_cur < 65536)
        end = static_cast<int>(limits.rlim_cur);
    for (int descriptor = 0; descriptor < end; ++descriptor) {
        if (!matches(descriptor, localPort, remotePort))
            continue;
        // The owner may close it at this moment, and its number may go to another file: a copy cannot change under our
        // hands.
        const int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
        if (copy < 0)
            continue;
        if (matches(copy, localPort, remotePort))
            ::shutdown(copy, SHUT_RDWR);
        ::close(copy);
    }
}
#endif

} // namespace ad::practice

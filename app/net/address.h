// Addresses of IP, without the network library.
#pragma once

#include <string>

namespace ad::net {

/// Whether this is an address of this machine: 127.0.0.0/8, ::1, or the former written as IPv6. A name is none.
[[nodiscard]] bool isLoopbackAddress(const std::string& host);

} // namespace ad::net

// Inside this room: what goes over the wire, and why it may not.
#pragma once

#include "net/exchange.h"
class QNetworkRequest;

namespace ad::net {

/// Why this request is not sent at all (kind "refused"), before any packet: no http(s) address, credentials in it, a
/// line break in a header, plain http for a confidential request. Empty: it may go.
[[nodiscard]] std::optional<NetworkError> objection(const Request& request);

/// The request's headers and ours, in the order in which they are sent; of headers that come twice the last one stays,
/// as the network library has it.
[[nodiscard]] std::vector<Header> allHeaders(const Request& request);
/// The same for the network library.
[[nodiscard]] QNetworkRequest toQt(const Request& request);
/// The message as the network library writes it. `absolute`: to an HTTP proxy, plain http.
[[nodiscard]] std::string messageBytes(const Request& request, bool absolute);

/// The message has a body, or a method that always has one.
[[nodiscard]] bool hasBody(const Request& request);
/// The address as the network library takes it: without its fragment, and with a path.
[[nodiscard]] QUrl urlOf(const Request& request);

} // namespace ad::net

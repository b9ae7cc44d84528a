// Assertions that are made for one server and sent to another: whoever gets one there could use it at the first.
#pragma once

#include "attempt/attempt.h"

namespace ad::attempt {

/// The host for which an assertion of these credentials is made, where `aud` was set to another one than that of the
/// token endpoint: as the host of a URL, in small letters. Empty: `aud` is left to the tool, it names the same host or
/// is no URL, there is no token endpoint, or that is on this machine. RFC 7523, section 3: the server that `aud` names
/// takes the assertion, whoever brings it.
[[nodiscard]] std::string audienceElsewhere(const Credentials& credentials);

/// The host of the token endpoint, in small letters; empty: there is none.
[[nodiscard]] std::string endpointHost(const Credentials& credentials);

} // namespace ad::attempt

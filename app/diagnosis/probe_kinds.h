// The probes whose answers a case may hold, and what a difference between two answers proves. Every probe
// sends an assertion with a fresh `jti`, except `same_assertion`.
#pragma once

#include <array>
#include <string_view>

namespace ad::diagnosis::probe {

/// The same request with a made-up client ID. The same answer proves nothing of the key: the server may not know the
/// client either. Another answer: the server knows the client.
inline constexpr std::string_view unknownClient = "unknown_client";
/// The right client, signed with a key made for this one request. The same answer: the signature may be the fault.
/// Another answer: the signature of the first request was accepted.
inline constexpr std::string_view throwawayKey = "throwaway_key";
/// `aud` wrong on purpose. Another answer: signature and `aud` of the first request were accepted before.
inline constexpr std::string_view wrongAud = "wrong_aud";
/// A scope that nobody grants. `invalid_scope`: the client was authenticated.
inline constexpr std::string_view absurdScope = "absurd_scope";
/// The very same assertion once more. A refusal that the first did not get: its use was remembered.
inline constexpr std::string_view sameAssertion = "same_assertion";

inline constexpr std::array<std::string_view, 5> kinds{unknownClient, throwawayKey, wrongAud, absurdScope,
                                                       sameAssertion};

/// The probe that tells this cause from others; empty: none does.
[[nodiscard]] std::string_view kindFor(std::string_view cause);

} // namespace ad::diagnosis::probe

// Inside of lint.h: a token of the kind that logs are full of, read without making a tree of it.
#pragma once

#include "jose/claim_reads.h"
#include <array>
#include <string>
#include <string_view>

namespace ad::diagnosis {

/// Reads a token that is written without any flaw, and keeps apart what differs from one token to the next.
class PlainToken {
  public:
    using Values = std::array<std::string_view, jose::ClaimReads::names.size()>;

    /// False: the token is not of that kind, and is read as any text is. What it takes: three parts of strict base64url
    /// without loose bits; claims that are an object in which `jti` comes once at most, as a text of plain ASCII, and
    /// `exp`, `iat`, `nbf`, `iss` and `sub` once at most each. The views below live until the next call, and as long as
    /// `token`.
    [[nodiscard]] bool read(std::string_view token);

    /// All of the token but `jti`, times that are plain integers, `iss` and `sub` that are texts of plain ASCII, and
    /// the bytes of the signature: two tokens with the same rest differ in nothing else, and every reader finds the
    /// same faults in both.
    [[nodiscard]] const std::string& rest() const { return m_rest; }
    /// What was left out, in the order of jose::ClaimReads::names; a null view where the claim is absent or stands in
    /// rest(). The text between the quotes, or the digits.
    [[nodiscard]] const Values& values() const { return m_values; }
    [[nodiscard]] std::string_view signingInput() const { return m_signingInput; }
    [[nodiscard]] std::string_view signatureText() const { return m_signature; }

  private:
    bool members(std::string_view json);

    std::string m_payload, m_rest;
    Values m_values;
    std::string_view m_signingInput, m_signature;
};

} // namespace ad::diagnosis

// Compact JWS (RFC 7515 §3.1, §7.1) that survives any input: what is in it, what is wrong with it, and where.
#pragma once

#include "base/error.h"
#include "base/json.h"
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::jose {

/// What can be wrong with the writing of a token. Every one of them is something a strict server refuses.
enum class Flaw {
    Empty,              ///< nothing there, or only blanks
    PartCount,          ///< not three parts (`detail`: how many)
    Jwe,                ///< five parts: encrypted, not signed
    JsonSerialization,  ///< a JSON object with "payload"/"signatures" (RFC 7515 §7.2)
    BearerPrefix,       ///< "Bearer " before it
    Quotes,             ///< quotes around it
    Blank,              ///< a blank or tab inside or around it
    LineBreak,          ///< a line break inside or at the end
    PercentEncoded,     ///< %2E, %3D, …: form or URL encoding left in it
    InvisibleCharacter, ///< byte order mark, zero-width or non-breaking blank
    Padding,            ///< `=` at the end of a part
    PlainAlphabet,      ///< `+` or `/`: base64 instead of base64url
    BadCharacter,       ///< a character of neither alphabet
    BadLength,          ///< a part whose length mod 4 is 1: cut or too long
    LooseBits,          ///< unused low bits are not zero
    EmptyPart,          ///< a part without a character
    Template,           ///< a placeholder left in: {{assertion}}, $TOKEN, <jwt>, ...
    Cut,                ///< an ellipsis: shortened when it was shown
    NotUtf8,            ///< header or claims are not UTF-8
    ByteOrderMark,      ///< header or claims begin with a byte order mark
    NotJson,            ///< header or claims are not JSON (`detail`: why)
    NotObject,          ///< header or claims are JSON but no object
    DuplicateMember,    ///< a member comes twice (`pointer`)
    NestedAssertion     ///< a JWT inside a JWT, or a whole form field name pasted with it ("client_assertion=eyJ…")
};

enum class Part { Whole, Header, Payload, Signature };

struct Problem {
    Flaw flaw = Flaw::Empty;
    Part part = Part::Whole;
    std::size_t offset = 0; ///< bytes, in the text as given
    std::size_t length = 0;
    std::string pointer; ///< JSON pointer, for what is wrong inside header or claims
    QString detail;      ///< one sentence for a person; never holds the token
    bool operator==(const Problem&) const = default;
};

struct PartRange {
    std::size_t offset = 0;
    std::size_t length = 0;
    bool operator==(const PartRange&) const = default;
};

/// A token as far as it could be read.
struct Jws {
    std::string source; ///< the text as given
    /// The token after removing what surrounds or breaks it (quotes, blanks, "Bearer ", line breaks, percent-encoding):
    /// what was meant.
    std::string compact;
    std::vector<PartRange> parts; ///< of `compact`
    std::string headerJson;       ///< decoded bytes, exact; empty if undecodable
    std::string payloadJson;
    std::string signature;                ///< decoded bytes
    std::optional<json::Document> header; ///< if it is JSON (also when not an object)
    std::optional<json::Document> payload;
    std::vector<Problem> problems; ///< in the order of the text; empty: a well-formed compact JWS
    bool encrypted = false;        ///< a JWE

    /// Three parts, header and claims are JSON objects: enough to judge claims (there may still be problems).
    [[nodiscard]] bool readable() const;
    /// The header parameter or claim, or nullptr.
    [[nodiscard]] const json::Value* parameter(std::string_view name) const;
    /// The claim of that name, or nullptr.
    [[nodiscard]] const json::Value* claim(std::string_view name) const;
    [[nodiscard]] std::string alg() const; ///< empty if absent or no string
    /// Empty if absent or no string.
    [[nodiscard]] std::string kid() const;
    /// `ASCII(header) . '.' . ASCII(payload)` of `compact` (RFC 7515 §5.1 step 5).
    [[nodiscard]] std::string_view signingInput() const;
    /// Whether such a flaw is among the problems.
    [[nodiscard]] bool hasProblem(Flaw flaw) const;
};

/// Reads any text up to 1 MiB as a compact JWS. Never fails: what is wrong stands in `problems`. Linear time.
[[nodiscard]] Jws readJws(std::string_view text);

} // namespace ad::jose

// Inside of jws.h: a text with the place of every byte in the text it came from, and what takes the wrapping off a
// token.
#pragma once

#include "jose/jws.h"
#include <array>
#include <cstdint>

namespace ad::jose::clean {

/// Collects problems; runs of the same one grow together, and of each kind only the first few are kept, so that the
/// list stays short for any input.
class Problems {
  public:
    void add(Flaw flaw, Part part, std::size_t offset, std::size_t length, const QString& detail,
             std::string pointer = {});
    /// In the order of the text.
    [[nodiscard]] std::vector<Problem> take();

  private:
    std::vector<Problem> m_list;
    std::array<int, 32> m_count{};
};

/// Bytes, each with the range of the source that it stands for.
struct Text {
    std::string bytes;
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> end;

    /// `source` itself, every byte standing for itself.
    [[nodiscard]] static Text of(std::string_view source);
    void push(char c, std::uint32_t from, std::uint32_t to);
    [[nodiscard]] Text slice(std::size_t from, std::size_t to) const;
    /// The range of the source that the bytes [from, to) stand for.
    [[nodiscard]] PartRange source(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t size() const { return bytes.size(); }
};

/// What is left after cleaning.
struct Cleaned {
    Text text;
    bool nothing = false; ///< only blanks, quotes and the like
    bool cut = false;     ///< an ellipsis was found: half words are no news
    bool jweJson = false; ///< the JSON serialisation of a JWE
};

/// Whether `text` holds only characters of base64url and dots: nothing to clean.
[[nodiscard]] bool isPlain(std::string_view text);
/// Takes off and out what surrounds or breaks a token, and tells what it was.
[[nodiscard]] Cleaned unwrap(std::string_view source, Problems& problems);
/// A whole token that was base64-encoded once more; empty if `text` is none.
[[nodiscard]] std::optional<Text> decodedTwice(const Text& text);
/// Whether a text of this size and these characters is a word that stands for a token ("YOUR_JWT", "undefined",
/// "header.payload.signature").
[[nodiscard]] bool isPlaceholderWord(std::string_view text);

} // namespace ad::jose::clean

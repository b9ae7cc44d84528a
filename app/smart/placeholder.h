// What examples and forms put where a value belongs, and programs send when nobody put it there.
#pragma once

#include <string_view>

namespace ad::smart {

enum class Placeholder {
    None,
    Words,  ///< words of examples ("your-app", "xxxx"), which may be a name all the same, or hide one
    Certain ///< nobody's name: signs of a template ("{{client_id}}", "<client-id>"), or what programs write for nothing
            ///< ("undefined")
};

/// Whether a value (an ID, an address, a jti) is one that was not filled in. Case, blanks and quotes around it do not
/// count. What merely has such words in the middle ("data-insert-job") is none.
[[nodiscard]] Placeholder placeholderIn(std::string_view value);

/// Whether a value asks its reader to put something in: "<YOUR_JWT_HERE>", "[paste the token]". What merely names the
/// thing that is left out ("<jwt>", "[the token]") does not.
[[nodiscard]] bool asksToBeFilled(std::string_view value);

} // namespace ad::smart

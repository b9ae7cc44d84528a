// What a person shows beside what fails, because it works.
#pragma once

#include <cstddef>
#include <string_view>

namespace ad::diagnosis {

/// A thing that is shown, from `begin` to `end` of a text, between its neighbours: the one before it ends at `from`,
/// the one behind it begins at `to`.
struct ShownAt {
    std::size_t from, begin, end, to;
};

/// Whether the sentence right before it or right behind it says that it works: "This works:", "… works." Not where the
/// sentence also says of something that it does not.
[[nodiscard]] bool isSaidToWork(std::string_view text, const ShownAt& shown);

} // namespace ad::diagnosis

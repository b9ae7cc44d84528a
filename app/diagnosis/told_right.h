// The clauses of a text in which a person says that something is right: what is named there is not what is wrong.
#pragma once

#include <string>
#include <string_view>

namespace ad::diagnosis {

/// `text` without such clauses: "the kid is the same in both", "the secret works", "we checked the scope", and what is
/// set against what is so: ", not JSON". Clauses end at a comma, a full stop, a colon, a bracket and "but"; a list goes
/// with its clause. Of a clause that also denies ("is not the same") nothing is taken out. Lines longer than 2000 bytes
/// stay as they are.
[[nodiscard]] std::string withoutWhatIsRight(std::string_view text);

} // namespace ad::diagnosis

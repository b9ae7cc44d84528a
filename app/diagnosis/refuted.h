// What a server's words seem to mean, held against what can be computed of the request that it answered.
#pragma once

#include "diagnosis/facts.h"

namespace ad::diagnosis {

/// Where the single words of the answer alone were understood (Said::guessed), takes out of `facts.said` each cause
/// that is not so by what can be computed here: the assertion ends later than the answer came, is a whole token, was
/// signed with a key that could be read, or an answer came over TLS. Nothing is left: the answer names no reason. All
/// other facts have to be known.
void dropRefuted(Facts& facts);

} // namespace ad::diagnosis

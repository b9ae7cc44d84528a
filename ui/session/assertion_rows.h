// The assertion as rows: each header parameter and claim with its meaning, its verdict and its place in the token.
#pragma once

#include "session/case_work.h"

namespace ad::jose {
struct Jws;
} // namespace ad::jose

namespace ad::ui {

/// Lays out what stands in `jws`: texts, rows, life and subtitle. `result` holds the diagnosis that the verdicts come
/// from, and the token endpoint that `aud` is compared with.
void layAssertion(AssertionView& view, const CaseInputs& inputs, const jose::Jws& jws, const vendors::Vendor& vendor,
                  const CaseResult& result);

/// Lays out what `told` tells of an assertion of which there is no token: rows and JSON, in which stands in words what
/// a program works out, and what is named without its value.
void layTold(AssertionView& view, const CaseInputs& inputs, const intake::Described& told,
             const vendors::Vendor& vendor, const CaseResult& result);

} // namespace ad::ui

// The secrets of a case file: taken out of memory, not only out of sight.
#pragma once

#include "diagnosis/case_file.h"

namespace ad::diagnosis {

/// Overwrites the private key of the case (key.pem, the private members of key.jwk, and both in `origin`), and takes it
/// out. Path and public members stay.
void wipeKey(CaseFile& file);

} // namespace ad::diagnosis

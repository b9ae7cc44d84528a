// What came lately laid over a case that is open: a post, a mail, an answer, a log.
#pragma once

#include "diagnosis/case_file.h"

namespace ad::diagnosis {

/// Lays what assemble() made of a text over `file`: everything that is in it replaces what was there, and the rest
/// stays. Over an empty case it gives what came, but for its key and history, which are the caller's.
///
/// - A request, an assertion or what was told of one takes all of these that were there away, and the answer and the
/// log
///   with them: they were of another request. What probes were answered says nothing beside another request or answer.
/// - Another address of the server takes with it what was known of the one before.
/// - A vendor that only the words name does not speak against an address that is known.
/// - What a text tells of the course of things is replaced by what another one tells.
void layOver(CaseFile& file, const CaseFile& came);

} // namespace ad::diagnosis

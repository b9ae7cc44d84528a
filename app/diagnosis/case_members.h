// What reading and writing of case files share.
#pragma once

#include "diagnosis/case_file.h"
#include <array>
#include <utility>

namespace ad::diagnosis {

using Milliseconds = std::optional<std::int64_t>;
inline constexpr std::array<std::pair<const char*, Milliseconds CaseTimings::*>, 6> timingMembers{
    {{"name_ms", &CaseTimings::name},
     {"connect_ms", &CaseTimings::connect},
     {"tls_ms", &CaseTimings::tls},
     {"sent_ms", &CaseTimings::sent},
     {"first_byte_ms", &CaseTimings::firstByte},
     {"end_ms", &CaseTimings::end}}};

} // namespace ad::diagnosis

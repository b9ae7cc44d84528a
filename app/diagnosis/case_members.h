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

/// Calls `visit` with the name and the member of each answer of a person.
template <class Visit>
void eachAnswer(Visit&& visit) {
    visit("key_registered_at", &Answers::keyRegisteredAt);
    visit("app_created_at", &Answers::appCreatedAt);
    visit("app_marked_ready_at", &Answers::appMarkedReadyAt);
    visit("registered_environment", &Answers::registeredEnvironment);
    visit("app_audience", &Answers::appAudience);
    visit("customer_activated", &Answers::customerActivated);
    visit("registered_auth_method", &Answers::registeredAuthMethod);
    visit("registered_key", &Answers::registeredKey);
    visit("key_registration", &Answers::keyRegistration);
}

} // namespace ad::diagnosis

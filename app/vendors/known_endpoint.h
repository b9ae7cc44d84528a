// Where tokens are asked for, by what is known of a vendor: for when its server cannot be asked.
#pragma once

#include "vendors/vendor.h"

namespace ad::vendors {

/// The token endpoint that belongs to this FHIR base by the vendor's table: where that names one address, or says how
/// the one is made of the other ("<prefix>/oauth2/token, where the FHIR base is <prefix>/api/FHIR/R4"). Empty: not
/// known. What the server says of itself counts before it.
[[nodiscard]] std::string knownTokenEndpoint(std::string_view fhirBase);

} // namespace ad::vendors

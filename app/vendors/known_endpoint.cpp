#include "vendors/known_endpoint.h"

#include "base/ascii.h"
#include <algorithm>

namespace ad::vendors {
namespace {

constexpr std::string_view prefix = "<prefix>";

std::string_view upTo(std::string_view text, std::string_view ends) { return text.substr(0, text.find_first_of(ends)); }

bool endsAlike(std::string_view text, std::string_view end) {
    return text.size() > end.size() && sameWord(text.substr(text.size() - end.size()), end);
}

/// Whether it is one of the bases that the vendor's table names: what stands behind a placeholder is free.
bool isNamedBase(const Vendor& vendor, std::string_view fhirBase) {
    while (fhirBase.ends_with('/'))
        fhirBase.remove_suffix(1);
    return std::any_of(vendor.fhirBaseUrls.begin(), vendor.fhirBaseUrls.end(), [fhirBase](const std::string& named) {
        const std::string_view literal = upTo(named, "<");
        const bool whole = literal.size() == named.size();
        return !literal.empty() && (whole ? fhirBase == literal : fhirBase.starts_with(literal));
    });
}

} // namespace

std::string knownTokenEndpoint(std::string_view fhirBase) {
    if (!fhirBase.starts_with("https://"))
        return {};
    const Vendor& vendor = recognise({}, fhirBase);
    const std::string_view told = vendor.tokenEndpoint;
    if (told.starts_with("https://"))
        return told.find_first_of(" <(") == std::string_view::npos && isNamedBase(vendor, fhirBase) ? std::string(told)
                                                                                                    : std::string();
    constexpr std::string_view where = "where the FHIR base is <prefix>";
    const auto base = told.find(where);
    if (!told.starts_with(prefix) || base == std::string_view::npos)
        return {};
    const std::string_view tokenPath = upTo(told.substr(prefix.size()), " ,;(");
    const std::string_view basePath = upTo(told.substr(base + where.size()), " ,;(");
    while (fhirBase.ends_with('/'))
        fhirBase.remove_suffix(1);
    if (basePath.empty() || !endsAlike(fhirBase, basePath))
        return {};
    fhirBase.remove_suffix(basePath.size());
    return std::string(fhirBase).append(tokenPath);
}

} // namespace ad::vendors

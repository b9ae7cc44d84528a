#include "diagnosis/probe_kinds.h"

#include <algorithm>

namespace ad::diagnosis::probe {

std::string_view kindFor(std::string_view cause) {
    struct Row {
        std::string_view cause, kind;
    };
    constexpr std::array<Row, 15> rows{{{"client_unknown", unknownClient},
                                        {"client_id_wrong_environment", unknownClient},
                                        {"key_not_propagated", unknownClient},
                                        {"public_key_mismatch", throwawayKey},
                                        {"key_not_registered", throwawayKey},
                                        {"key_stale", throwawayKey},
                                        {"signature_invalid", throwawayKey},
                                        {"signature_encoding_wrong", throwawayKey},
                                        {"alg_not_accepted", throwawayKey},
                                        {"aud_mismatch", wrongAud},
                                        {"scope_invalid", absurdScope},
                                        {"scope_missing", absurdScope},
                                        {"app_type_wrong", absurdScope},
                                        {"app_not_activated_by_customer", absurdScope},
                                        {"jti_reused", sameAssertion}}};
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.cause == cause; });
    return row == rows.end() ? std::string_view() : row->kind;
}

} // namespace ad::diagnosis::probe

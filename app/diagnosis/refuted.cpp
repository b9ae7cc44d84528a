#include "diagnosis/refuted.h"

namespace ad::diagnosis {
namespace {

bool isRefuted(const Facts& f, std::string_view cause) {
    const bool whole = f.assertionGiven && f.claimsReadable && f.signature;
    if (cause == "exp_passed") {
        const auto exp = f.date("exp");
        return exp && f.judgedBy == Facts::JudgedBy::ServerDate && *exp > f.judgedAt;
    }
    if (cause == "assertion_malformed" || cause == "key_unreadable" || cause == "key_file_mangled")
        return whole && f.signature->match == jose::Match::Verifies;
    return cause == "tls_failure" && f.answer && !f.answer->error.empty();
}

} // namespace

void dropRefuted(Facts& facts) {
    if (!facts.said || !facts.said->guessed || !isRefuted(facts, facts.said->cause))
        return;
    std::vector<std::string>& also = facts.said->also;
    std::erase_if(also, [&](const std::string& cause) { return isRefuted(facts, cause); });
    if (also.empty()) {
        facts.said.reset();
        facts.bareInvalidClient = facts.answer->error == "invalid_client";
        return;
    }
    facts.said->cause = also.front();
    also.erase(also.begin());
}

} // namespace ad::diagnosis

// A client's key URL, as the practice server plays it: in order, and going wrong in every way that key URLs do.
#pragma once

#include "practice/answers.h"
#include "practice/crypto.h"
#include <map>

namespace ad::practice {

/// What is wrong with a key URL, and what a person learns from it.
struct KeyUrlFault {
    std::string_view name; ///< the last part of its path: "login-page"
    std::string_view what; ///< in plain English: "200 with a login page instead of the set"
};
[[nodiscard]] const std::vector<KeyUrlFault>& keyUrlFaults();

struct KeyAnswer {
    enum class Delivery { Whole, Cut /*closed in the middle of the body*/, Slow /*only after a long wait*/ };
    Answer answer;
    Delivery delivery = Delivery::Whole;
};
/// The key that a key URL publishes: that of the first client that was registered with one; empty: none was.
[[nodiscard]] std::optional<PublicKey> firstKeyOf(const std::map<std::string, Registration>& clients);
/// The answer of a key URL for this key, which is named `kid`; `fault` empty: the set as it should be. Empty: there is
/// no such fault, or OpenSSL failed.
[[nodiscard]] std::optional<KeyAnswer> keyAnswer(std::string_view fault, const PublicKey& key, const std::string& kid);

} // namespace ad::practice

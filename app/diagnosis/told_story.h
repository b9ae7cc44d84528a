// What a person tells of the course of things, beside what is shown: "it works once, and never again".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// The things that `words` tell of, by the names of CaseFile::told, each once:
///   works_once      the first request gets a token, those after it do not
///   same_assertion  one assertion is sent again and again, by the words or by the program that is shown
///   fails_later     it works for hours or days after a start and then fails
///   worked_before   it worked without a change until some day
///   key_uploaded    the public key or certificate was uploaded
///   new_key         a new key or certificate took the place of the old one
///   der_signer      an ES algorithm, and a signer whose signatures are DER unless they are converted
///   several_keys    several keys are registered for the client
///   works_in_sandbox it works in the sandbox and fails at a customer or in production
///   works_elsewhere the same program works on another machine
/// English, and the most usual words of German, Spanish, French and Italian. Reads at most 256 KiB.
[[nodiscard]] std::vector<std::string> toldIn(std::string_view words);

} // namespace ad::diagnosis

// What a person tells of the course of things, beside what is shown: "it works once, and never again".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// Among what is told: no answer stands in the text, and what came back was put together from a person's words.
inline constexpr std::string_view anAnswerIsTold = "answer_told";

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
///   registered_lately   the app, the key or its URL was saved or changed minutes, hours or a day ago
///   registered_long_ago it has been there for weeks or longer
///   keys_not_fetched the server never asks for the key set, or cannot get to it
///   not_activated   the organisation has not activated the app yet
///   clock_off       a clock is wrong
///   local_time      the program that is shown counts a time zone's clock as if it were UTC
///   ec_key          keys or algorithms of elliptic curves are spoken of
///   plain_base64    the program that is shown puts a token together with plain base64
///   short_life      the assertion lives for minutes or less, by the words
///   no_key_there    no key is shown where it should be registered
///   old_key_there   an older key is registered than the one that signs, or the new one was handed to nobody
///   new_key_there   the new key was handed over
///   sent_after_end  the assertion is sent after its life is over, by the times that are told
///   encoded_before  the program that is shown encodes a value and gives it to what encodes
///   now_and_then    it fails now and then, or works now and then
///   heals_itself    it works by itself a little later
///   sent_again      a retry sends what was sent before
///   curve_unfit     algorithm and key, as they are shown, are of different kinds or curves
///   kid_not_set     the program that is shown signs by a library that writes no kid, and gives none
///   works_unverified it works as soon as certificates are not verified
///   turned_to_get   a POST arrives as GET, by the words or by the course that is shown
///   hashed_twice    the program that is shown gives a digest to a signer that makes one itself
///   json_body       the request's body is written as JSON
///   signs_by_public the program that is shown signs by a public key or a certificate
///   nothing_changed nothing was changed on the person's side
///   secret_has_signs the client secret has a sign that means something in a form, or is not encoded
///   works_elsewhere the same program works on another machine
/// Besides, CaseFile::told may hold "speaks" (case_file.h), which is not known here.
/// English, and the most usual words of German, Spanish, French, Italian and Portuguese. Reads at most 64 KiB, and no
/// line of more than 16 KiB.
[[nodiscard]] std::vector<std::string> toldIn(std::string_view words);

} // namespace ad::diagnosis

// Inside of recognise.h: what a recogniser is.
#pragma once

#include "base/json.h"
#include "intake/recognise.h"
#include "intake/segments.h"
#include <functional>

namespace ad::intake {

/// What recognisers look at; everything that several of them need is worked out once.
struct Input {
    std::string_view bytes;                 ///< as given
    std::string_view text;                  ///< without byte order mark, from UTF-16 where it was that
    std::string_view trimmed;               ///< without blanks and line breaks around it
    std::optional<json::Document> document; ///< when the trimmed text is JSON and an object or array
    std::optional<Error> documentError;     ///< when it begins like JSON and is none
    const keys::AskPassphrase& ask;

    /// The place of `part`, which must be a part of `text`.
    [[nodiscard]] std::size_t offsetOf(std::string_view part) const {
        return static_cast<std::size_t>(part.data() - text.data());
    }
    /// The root, if it is a JSON object; else nullptr.
    [[nodiscard]] const json::Value* object() const {
        return document && document->root.isObject() ? &document->root : nullptr;
    }
};

/// One kind of thing: how sure it is of these bytes (0: not at all, 100: certain), and the reading. An error from
/// `read` passes the input to the next surest; a piece with an error inside ends the search.
struct Recogniser {
    std::string_view id;
    int (*confidence)(const Input&);
    Expected<Piece> (*read)(const Input&);
};

// One a file or family; recognise.cpp tries them.
extern const Recogniser caseRecogniser, harRecogniser, jwksRecogniser, discoveryRecogniser,
    responseRecogniser;                                                 // recognise_json.cpp
extern const Recogniser curlRecogniser, httpRecogniser, formRecogniser; // recognise_request.cpp
extern const Recogniser keyRecogniser;                                  // recognise_key.cpp
extern const Recogniser tokenRecogniser;                                // recognise_token.cpp
extern const Recogniser postmanRecogniser, insomniaRecogniser,
    jsonBodyRecogniser; // recognise_export.cpp

/// The input for a text; `bytes` are those as given. Both must outlive it.
[[nodiscard]] Input makeInput(std::string_view bytes, std::string_view text, const keys::AskPassphrase& ask);
/// A segment of a text, read by what it was noticed by. Error: it is not what it looked like.
/// `around` is the text that it was cut from.
[[nodiscard]] Expected<Piece> readSegment(std::string_view text, Shape shape, const keys::AskPassphrase& ask,
                                          std::string_view around);
/// Looks through what is left over for an answer that is only told: "400 Bad Request", "curl: (60) …", the bare word
/// invalid_client. Puts the status to an answer that came without one, or adds a piece where there is no answer.
/// `source` gives the place in the text as given of a place in `text`.
void readProse(std::string_view text, const std::vector<Leftover>& gaps,
               const std::function<std::size_t(std::size_t)>& source, Recognised& found);
/// Takes lines of logs and of programs' errors out of what is left over, and programs that set the claims of a token.
/// `gaps` keeps what is still left.
void readLines(std::string_view text, std::vector<Leftover>& gaps,
               const std::function<std::size_t(std::size_t)>& source, Recognised& found);
/// JSON that is no answer by its form, and holds what servers and logs put a reason into ({"message": …},
/// {"fault": {"faultstring": …}}); no value: it is something else.
[[nodiscard]] std::optional<Piece> readToldJson(const Input& input);
/// The last resort, where nothing was recognised: lines that tell of a fault of a token request, in whatever words.
void readAnyFault(std::string_view text, Recognised& found);
/// A piece over the whole trimmed text.
[[nodiscard]] Piece wholePiece(const Input& input, Kind kind);
/// Fills `jws` of a piece with a request that carries an assertion.
void readAssertion(Piece& piece);

} // namespace ad::intake

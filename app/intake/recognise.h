// Recognising whatever a person brought: a key, a certificate, a token, a request, an answer, a saved case.
#pragma once

#include "base/error.h"
#include "intake/described.h"
#include "intake/http_message.h"
#include "jose/jwks.h"
#include "jose/jws.h"
#include "keys/reader.h"
#include "smart/discovery.h"
#include "smart/token_request.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::intake {

/// The kinds of the contract (`inspect --json`).
enum class Kind {
    PrivateKey,
    PublicKey,
    Certificate,
    CertificateRequest,
    Keystore,
    Jwk,
    Jwks,
    Jwt,
    Jwe,
    Curl,
    Http,
    Har,
    Form,
    TokenResponse,
    ErrorResponse,
    Discovery,
    Case,
    Claims, ///< the decoded parts of a token, or a program that sets them: no token
    Log,    ///< lines that a program or a server wrote
    Unknown
};
/// "private_key", "jwt", …: the name in JSON.
[[nodiscard]] std::string_view kindName(Kind kind);
/// "a private key", "a curl command", …: for people, within a sentence.
[[nodiscard]] QString kindText(Kind kind);

/// One thing that was recognised, with where it stands in what was given. Which members are filled follows from `kind`.
struct Piece {
    Kind kind = Kind::Unknown;
    std::size_t offset = 0; ///< bytes, in the text as given (after a byte order mark and UTF-16 are taken off)
    std::size_t length = 0;

    std::optional<keys::KeyFile> keyFile;         ///< keys, certificates, requests, keystores, a JWK
    std::optional<jose::Jwks> jwks;               ///< Jwks
    std::optional<jose::Jws> jws;                 ///< Jwt, Jwe; also of a request that carries an assertion
    std::optional<smart::HttpRequest> request;    ///< Curl, Http, Har, Form
    std::optional<HttpAnswer> answer;             ///< answers, and what a HAR document or `curl -v` recorded of one
    std::optional<smart::TokenResponse> response; ///< the answer's body, read
    std::optional<smart::Discovery> discovery;
    std::optional<Described> described; ///< Claims; also of a program that sends a request
    /// The text of the piece: of a Case, Jwk, Jwks, Discovery, Jwt, Curl, Http, Har, Log. Never of a private key.
    std::string text;

    std::vector<QString> repairs; ///< what was mended to read it, one sentence each
    std::vector<QString> notes;   ///< what is odd but harmless
    /// It was recognised for certain, but cannot be read: why. A key that needs its passphrase is such a piece.
    std::optional<Error> error;

    /// The text is exactly what a case file takes as `request.curl` or `request.http`; false where a request was read
    /// from a program, a list of parameters or another form that the case file has no name for.
    bool verbatim = false;
    /// Put together from words in a sentence ("I get 400 Bad Request, invalid_client"): less than an answer itself.
    bool fromProse = false;
};

/// A part of the text that is none of the pieces.
struct Leftover {
    std::size_t offset = 0; ///< bytes, as in Piece
    std::size_t length = 0;
    bool operator==(const Leftover&) const = default;
};

/// All that was found, in the order of the text.
struct Recognised {
    std::vector<Piece> pieces;
    /// What lies between the pieces and is more than blanks and marks: prose, and what was not understood.
    std::vector<Leftover> leftovers;
    /// There was more than `mostPieces`: the rest is left over.
    bool cutOff = false;
    /// Nothing was recognised: why. Code `not_recognised` or `input_empty`; `where` is the name.
    std::optional<Error> error;

    /// The first piece, or nullptr.
    [[nodiscard]] const Piece* first() const { return pieces.empty() ? nullptr : &pieces.front(); }
    /// The piece that stands for the whole: a private key where there is one among keys and certificates alone, else
    /// the first; nullptr without pieces.
    [[nodiscard]] const Piece* main() const;
    [[nodiscard]] Kind kind() const { return main() ? main()->kind : Kind::Unknown; }
};

inline constexpr std::size_t mostPieces = 1000;

/// Recognises `bytes`, be they one thing or a text in which several stand (a forum post, a mail, a ticket, a log): code
/// fences and marks of quoting are taken off, and every piece is read for itself. What is one thing as a whole goes to
/// recognisers that say how sure they are; the surest reads, and where it fails the next one does.
/// `ask` is called only for keys that need a passphrase. `name` (a file name, "standard input") stands in errors only.
/// Never throws.
[[nodiscard]] Recognised recognise(std::string_view bytes, const keys::AskPassphrase& ask, const std::string& name);

/// The client assertion that a request carries: in its form, in its URL, or as a member of a JSON body. Empty: none.
[[nodiscard]] std::optional<std::string> assertionOf(const smart::HttpRequest& request);

} // namespace ad::intake

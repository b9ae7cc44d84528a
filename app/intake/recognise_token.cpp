// A JWT, alone or somewhere in a log line, a mail, a URL, a JSON member.
#include "intake/recogniser.h"
#include "intake/tr.h"

namespace ad::intake {
namespace {

/// The text itself is meant as a token, with whatever was done to it: prefix, quotes, line breaks, percent-encoding.
bool isTokenItself(std::string_view t) {
    for (const std::string_view prefix :
         {"Authorization:", "authorization:", "Bearer ", "bearer ", "\"", "'", "`", " "})
        while (t.starts_with(prefix))
            t.remove_prefix(prefix.size());
    if (!t.starts_with("eyJ") && !t.starts_with("ey"))
        return false;
    // A sentence has blanks between its words; a token that was wrapped has line breaks, and blanks at most around
    // them.
    std::size_t words = 1;
    for (std::size_t i = 1; i < t.size(); ++i)
        if (t[i] == ' ' && t[i - 1] != ' ' && t[i - 1] != '\n' && i + 1 < t.size() && t[i + 1] != '\n')
            ++words;
    return words <= 3 && t.find_first_of("{}<>,;") == std::string_view::npos &&
           (t.find('.') != std::string_view::npos || t.find("%2E") != std::string_view::npos || t.size() > 40);
}

int tokenConfidence(const Input& input) {
    if (const auto* root = input.object())
        if (root->find("payload") && (root->find("signatures") || root->find("signature") || root->find("protected")))
            return 85;
    if (isTokenItself(input.trimmed))
        return 94;
    return 0; // one within a text is found by the cutter
}

Expected<Piece> readTokenPiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::Jwt);
    const std::string_view token = input.trimmed;
    piece.text = token;
    piece.jws = jose::readJws(token);
    if (piece.jws->encrypted)
        piece.kind = Kind::Jwe;
    else if (!piece.jws->readable() && piece.jws->headerJson.empty() &&
             !piece.jws->hasProblem(jose::Flaw::JsonSerialization))
        return fail("assertion_malformed", Tr::tr("This looks like a token, but its header cannot be decoded."),
                    Tr::tr("Copy the whole token, from its first character to its last."));
    return piece;
}

} // namespace

const Recogniser tokenRecogniser{"token", tokenConfidence, readTokenPiece};

} // namespace ad::intake

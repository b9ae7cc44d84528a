// A JWT, alone or somewhere in a log line, a mail, a URL, a JSON member.
#include "base/base64.h"
#include "intake/recogniser.h"
#include <QCoreApplication>

namespace ad::intake {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::intake)
};

bool isTokenChar(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

/// The first run of token characters that holds a dot and whose first part is a JSON object with "alg". Empty: none.
std::string_view findToken(std::string_view text) {
    std::size_t at = 0;
    while ((at = text.find("ey", at)) != std::string_view::npos) {
        if (at > 0 && isTokenChar(text[at - 1]) && text[at - 1] != '.') {
            // Inside of a word: the token would have begun before.
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isTokenChar(text[end]))
            ++end;
        const auto run = text.substr(at, end - at);
        const auto dot = run.find('.');
        if (dot != std::string_view::npos && dot > 8) {
            const auto header = base64::decodeLenient(run.substr(0, dot));
            if (header.ok() && header.bytes.starts_with('{') && header.bytes.find("\"alg\"") != std::string::npos) {
                // A full stop that ends the sentence is not the token's.
                auto token = run;
                while (token.ends_with('.') && std::count(token.begin(), token.end(), '.') > 2)
                    token.remove_suffix(1);
                return token;
            }
        }
        at = end > at ? end : at + 2;
    }
    return {};
}

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
    return findToken(input.text).empty() ? 0 : 50;
}

Expected<Piece> readTokenPiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::Jwt);
    std::string_view token = input.trimmed;
    if (tokenConfidence(input) == 50) {
        token = findToken(input.text);
        piece.offset = input.offsetOf(token);
        piece.length = token.size();
        piece.repairs.push_back(Tr::tr("The token was taken out of the text around it."));
    }
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

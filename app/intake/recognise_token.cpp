// A JWT, alone or somewhere in a log line, a mail, a URL, a JSON member.
#include "base/ascii.h"
#include "base/base64.h"
#include "base/file.h"
#include "intake/recogniser.h"
#include "intake/tr.h"
#include <algorithm>

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

/// Three parts of base64url and nothing else, but blanks beside the dots; the header or the claims are JSON, perhaps
/// behind a byte order mark. What is wrong with the rest, its reader says.
bool isBrokenToken(std::string_view t) {
    if (t == "..")
        return true;
    if (t.size() > defaultFileLimit || t.find('.') == std::string_view::npos)
        return false;
    constexpr std::string_view blanks = " \t\r\n";
    std::string compact;
    for (std::size_t i = 0; i < t.size();) {
        const auto next = t.find_first_not_of(blanks, i);
        if (next != i && (next == npos || compact.empty() || (compact.back() != '.' && t[next] != '.')))
            return false;
        compact += t[next];
        i = next + 1;
    }
    const auto first = compact.find('.');
    const auto last = compact.rfind('.');
    if (!base64::isUrlOrDots(compact) || std::count(compact.begin(), compact.end(), '.') != 2)
        return false;
    const auto begins = [](std::string_view part) {
        // Of a long one the beginning tells; four digits are three bytes.
        constexpr std::size_t enough = 64;
        return base64::decodeLenient(part.substr(0, std::min(enough, part.size() - part.size() % 4))).bytes;
    };
    return begins(std::string_view(compact).substr(0, first)).starts_with("\xEF\xBB\xBF{") ||
           begins(std::string_view(compact).substr(first + 1, last - first - 1)).starts_with('{');
}

/// What stands in a template for the token: {{client_assertion}}, $JWT, <your-token>.
bool isOpenToken(std::string_view t) {
    constexpr std::size_t longest = 60;
    if (t.empty() || t.size() > longest || std::string_view("{$<%#@[").find(t.front()) == std::string_view::npos)
        return false;
    std::string small(t);
    std::transform(small.begin(), small.end(), small.begin(), lower);
    if (!has(small, "jwt") && !has(small, "assertion") && !has(small, "token"))
        return false;
    const auto read = jose::readJws(t);
    return read.compact.empty() && read.hasProblem(jose::Flaw::Template);
}

int tokenConfidence(const Input& input) {
    if (const auto* root = input.object())
        if (root->find("ciphertext") && (root->find("iv") || root->find("tag") || root->find("protected")))
            return 85;
    if (const auto* root = input.object())
        if (root->find("payload") && (root->find("signatures") || root->find("signature") || root->find("protected")))
            return 85;
    if (isTokenItself(input.trimmed))
        return 94;
    if (isBrokenToken(input.trimmed) || isOpenToken(input.trimmed))
        return 94;
    return 0; // one within a text is found by the cutter
}

Expected<Piece> readTokenPiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::Jwt);
    const std::string_view token = input.trimmed;
    piece.text = token;
    piece.jws = jose::readJws(token);
    for (const jose::Problem& p : piece.jws->problems)
        if (p.flaw == jose::Flaw::Cut) {
            piece.notes.push_back(p.detail);
            break;
        }
    if (piece.jws->encrypted)
        piece.kind = Kind::Jwe;
    else if (!piece.jws->readable() && piece.jws->headerJson.empty() &&
             !piece.jws->hasProblem(jose::Flaw::JsonSerialization) && !piece.jws->hasProblem(jose::Flaw::EmptyPart) &&
             !piece.jws->hasProblem(jose::Flaw::Template))
        return fail("assertion_malformed", Tr::tr("This looks like a token, but its header cannot be decoded."),
                    Tr::tr("Copy the whole token, from its first character to its last."));
    return piece;
}

} // namespace

const Recogniser tokenRecogniser{"token", tokenConfidence, readTokenPiece};

} // namespace ad::intake

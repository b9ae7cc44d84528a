#include "vendors/masked.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ad::vendors {
namespace {

constexpr std::string_view keyFrame = "-----BEGIN ";
constexpr std::string_view noWord = " 0000000 "; ///< no word, so that its neighbours are no pair
constexpr std::string_view gapLetters = " \t:=>\\\"'`";
constexpr std::string_view quoteMarks = "\"'`";
constexpr std::string_view valueEnds = " \t\r\n&,;<>)}]\"'`";
constexpr std::array<std::string_view, 10> secretNames{"secret", "password", "passwd",     "pwd",    "pass",
                                                       "passin", "passout",  "passphrase", "apikey", "api_key"};
constexpr std::size_t longestBetween = 40;
constexpr std::size_t longestValue = 200;
constexpr std::size_t longestFrame = 64;

struct TextSpan {
    std::size_t begin = 0, end = 0;
};

bool isOfPiece(char c) { return ad::isLetter(c) || isDigit(c) || c == '_' || c == '+' || c == '-'; }

char kindOf(char c) {
    if (isDigit(c))
        return '0';
    return isUpper(c) ? 'A' : ad::isLetter(c) ? 'a' : '-';
}

/// What a token or a line of a key looks like, and no name of a person's choice does: of every kind of letters, or from
/// one kind to another at every second letter.
bool isBlob(std::string_view piece) {
    constexpr std::size_t shortestBlob = 24, shortestTurning = 12;
    constexpr std::ptrdiff_t least = 2;
    if (piece.size() < shortestTurning)
        return false;
    std::size_t turns = 0;
    for (std::size_t i = 1; i < piece.size(); ++i)
        turns += kindOf(piece[i]) != kindOf(piece[i - 1]) ? 1 : 0;
    const auto has = [piece](char kind) {
        return std::count_if(piece.begin(), piece.end(), [kind](char c) { return kindOf(c) == kind; });
    };
    return 2 * turns >= piece.size() ||
           (piece.size() >= shortestBlob && has('0') >= least && has('A') >= least && has('a') >= least);
}

bool namesSecret(std::string_view piece) {
    return std::any_of(secretNames.begin(), secretNames.end(), [piece](std::string_view name) {
        return piece.size() >= name.size() && sameWord(piece.substr(piece.size() - name.size()), name);
    });
}

/// Where the value stands that the secret has whose name `piece` ends before `at`.
std::optional<TextSpan> valueBehind(std::string_view text, std::string_view piece, std::size_t at) {
    TextSpan value{at, at};
    while (value.begin < std::min(text.size(), at + longestBetween) && gapLetters.find(text[value.begin]) != npos)
        ++value.begin;
    const auto gap = text.substr(at, value.begin - at);
    std::string_view ends = valueEnds;
    std::size_t least = 1;
    std::string untilQuote;
    if (sameWord(piece, "basic") && gap == " ") {
        least = 8;
    } else if (namesSecret(piece) && (gap.find_first_of(":=") != npos || (piece.starts_with('-') && !gap.empty()))) {
        if (!gap.empty() && quoteMarks.find(gap.back()) != npos) {
            untilQuote = {gap.back(), '\n'};
            ends = untilQuote;
        }
    } else {
        return {};
    }
    value.end = value.begin;
    while (value.end < std::min(text.size(), value.begin + longestValue) && ends.find(text[value.end]) == npos)
        ++value.end;
    const auto given = text.substr(value.begin, value.end - value.begin);
    // "Basic" and a word of eight letters is no password.
    const bool coded = least == 1 || given.find('=') != npos || std::any_of(given.begin(), given.end(), isDigit) ||
                       std::count_if(given.begin(), given.end(), isUpper) > 1;
    return given.size() >= least && coded ? std::optional(value) : std::nullopt;
}

/// Where the block of PEM that begins at `at` may be read again, and from where on it may not.
TextSpan bodyOfFrame(std::string_view text, std::size_t at) {
    const auto named = at + keyFrame.size();
    const auto line = text.find("-----", named);
    TextSpan body{line != npos && line <= at + longestFrame ? line + 5 : named, text.size()};
    if (const auto end = text.find("-----END", body.begin); end != npos) {
        body.end = end;
        return body;
    }
    for (const std::string_view end : {"\n\n", "\n\r\n"})
        body.end = std::min({body.end, text.find(end, body.begin)});
    return body;
}

} // namespace

std::string withoutSecrets(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i).starts_with(keyFrame)) {
            const TextSpan body = bodyOfFrame(text, i);
            out.append(text.substr(i, body.begin - i)).append(noWord);
            i = body.end;
            continue;
        }
        if (!isOfPiece(text[i])) {
            out.push_back(text[i++]);
            continue;
        }
        auto end = static_cast<std::size_t>(
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(), isOfPiece) - text.begin());
        // A frame behind a line break that was written as two characters.
        const auto inside = end - std::min(end, keyFrame.size() - 1);
        if (inside > i && text.substr(inside).starts_with(keyFrame))
            end = inside;
        const auto piece = text.substr(i, end - i);
        i = end;
        if (isBlob(piece)) {
            out.append(noWord);
            continue;
        }
        out.append(piece);
        if (const auto value = valueBehind(text, piece, i)) {
            out.append(text.substr(i, value->begin - i)).append(noWord);
            i = value->end;
        }
    }
    return out;
}

} // namespace ad::vendors

#include "export/known_secrets.h"

#include <algorithm>

namespace ad::exporting {
namespace {

std::size_t beginning(std::string_view text) {
    return std::hash<std::string_view>()(text.substr(0, KnownSecrets::shortest));
}

} // namespace

void KnownSecrets::add(std::string_view secret) {
    if (secret.size() < shortest)
        return;
    m_beginnings.insert(beginning(secret));
    if (m_secrets.find(secret) == m_secrets.end())
        m_secrets.emplace(secret);
}

/// The length of the longest value that `text` begins with; 0: none.
std::size_t KnownSecrets::longestAt(std::string_view text) const {
    if (text.size() < shortest || m_beginnings.count(beginning(text)) == 0)
        return 0;
    // In their order, what `text` begins with stands before it. Whatever stands between shares less with it than that.
    for (std::string_view rest = text; rest.size() >= shortest;) {
        auto next = m_secrets.upper_bound(rest);
        if (next == m_secrets.begin())
            return 0;
        const std::string_view one = (--next)->view();
        if (rest.starts_with(one))
            return one.size();
        const auto differs = std::mismatch(one.begin(), one.end(), rest.begin(), rest.end()).second;
        rest = rest.substr(0, static_cast<std::size_t>(differs - rest.begin()));
    }
    return 0;
}

std::string KnownSecrets::without(std::string text, std::string_view mark) const {
    if (m_secrets.empty())
        return text;
    std::string out;
    std::size_t hidden = 0; // the end of the values seen so far; what stands before is in `out`, or left out
    for (std::size_t at = 0; at + shortest <= text.size(); ++at) {
        const std::size_t length = longestAt(std::string_view(text).substr(at));
        if (length == 0)
            continue;
        if (at >= hidden) {
            out.append(text, hidden, at - hidden);
            out += mark;
        }
        hidden = std::max(hidden, at + length);
    }
    if (hidden == 0)
        return text;
    out.append(text, hidden, std::string::npos);
    return out;
}

} // namespace ad::exporting

// The closed list of causes (contract), and what the explanation files say of causes and checks.
#pragma once

#include "base/error.h"
#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

enum class Family { Registration, Jwks, Header, Key, Claims, Encoding, Request, Network, Response, History };
[[nodiscard]] std::string_view familyName(Family family); ///< "registration", …

struct CauseInfo {
    std::string_view id;
    Family family;
};
/// All causes in the order of the contract.
[[nodiscard]] const std::vector<CauseInfo>& allCauses();
/// Whether the closed list has a cause of that name.
[[nodiscard]] bool isCause(std::string_view id);

struct Reference {
    QString title;
    QString url; ///< empty: a source without an address
    bool operator==(const Reference&) const = default;
};

/// resources/causes/<id>.md or resources/checks/<id>.md, or the same in another language, read into its parts. Inline
/// `code` marks stay in the texts.
struct Explanation {
    QString title;
    QString summary;
    QString whatItIs, whyServersCare, howToSeeIt; ///< Markdown
    std::vector<QString> fix;                     ///< one step each
    std::vector<Reference> sources;
    QString markdown; ///< the whole file
};
/// The explanation of a cause or check in the language that is spoken, else in English; nullptr if there is none of
/// that name. Read once.
[[nodiscard]] const Explanation* explanation(std::string_view id);
/// The title of a cause or check, as explanation() has it; the id itself if it has no explanation.
[[nodiscard]] QString titleOf(std::string_view id);

} // namespace ad::diagnosis

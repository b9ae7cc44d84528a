#include "base/json.h"
#include "checks/support.h"
#include <algorithm>

namespace ad::checks::members_unique {
namespace {

/// The name that comes a second time, in the JSON of header or claims.
At second(const Facts& f, const jose::Problem& problem) {
    const bool header = problem.part == jose::Part::Header;
    const auto& document = header ? f.jws.header : f.jws.payload;
    const std::string& text = header ? f.jws.headerJson : f.jws.payloadJson;
    At at{header ? "header" : "claims", problem.pointer, {}, {}, {}, {}};
    if (!document)
        return at;
    for (const json::Duplicate& duplicate : document->duplicates) {
        if (duplicate.pointer != problem.pointer || duplicate.offset >= text.size())
            continue;
        std::size_t end = duplicate.offset + 1;
        while (end < text.size() && text[end] != '"')
            end += text[end] == '\\' ? 2 : 1;
        at.offset = duplicate.offset;
        at.length = std::min(end + 1, text.size()) - duplicate.offset;
        const json::LineColumn place = json::lineColumn(text, duplicate.offset);
        at.line = place.line;
        at.column = place.column;
        break;
    }
    return at;
}

Finding check(const Facts& f) {
    for (const jose::Problem& p : f.jws.problems)
        if (p.flaw == jose::Flaw::DuplicateMember)
            return fixable(at(proved(p.detail, shown(p.pointer, 80), Tr::tr("each name once")), second(f, p)));
    return pass(Tr::tr("No header parameter or claim comes twice."));
}

const Register reg({"members-unique",
                    Family::Encoding,
                    Step::ReadRequest,
                    {"assertion_malformed"},
                    NeedsClaims,
                    {{"RFC 7515, section 4", "https://www.rfc-editor.org/rfc/rfc7515#section-4"},
                     {"RFC 7519, section 4", "https://www.rfc-editor.org/rfc/rfc7519#section-4"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::members_unique

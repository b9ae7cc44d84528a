#include "checks/support.h"

#include <algorithm>

namespace ad::checks::client_id_clean {
namespace {

/// What is wrong with the writing of an ID, and where; empty: nothing.
struct Dirt {
    QString what;
    std::size_t from = 0, length = 0;
    bool mayBeName = false; ///< it looks like a placeholder, and somebody may call a client so
};

/// `claim`: the only place where it is written so, and the sentence speaks of that alone; nullptr: the ID itself is.
Dirt dirtOf(const std::string& id, const char* claim) {
    const QString q = text(id);
    const auto of = [claim](const QString& theId, const QString& theClaim) {
        return claim ? theClaim.arg(QLatin1String(claim)) : theId;
    };
    const std::size_t first = id.find_first_not_of(" \t\r\n"), last = id.find_last_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {of(Tr::tr("The client ID is empty or blank."), Tr::tr("%1 is empty or blank.")), 0, id.size()};
    const QString blank = of(Tr::tr("The client ID has a blank or line break at its beginning or end."),
                             Tr::tr("%1 has a blank or line break at its beginning or end."));
    if (first > 0)
        return {blank, 0, first};
    if (last + 1 < id.size())
        return {blank, last + 1, id.size() - last - 1};
    if (q.trimmed() != q)
        return {of(Tr::tr("The client ID has a blank that cannot be seen at its beginning or end."),
                   Tr::tr("%1 has a blank that cannot be seen at its beginning or end.")),
                0, id.size()};
    for (const QChar c : q)
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || c == QChar(0x00A0))
            return {of(Tr::tr("The client ID has a character in it that cannot be seen."),
                       Tr::tr("%1 has a character in it that cannot be seen.")),
                    0, id.size()};
    const QString quotes = QStringLiteral("\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB");
    if (quotes.contains(q.front()) || quotes.contains(q.back()))
        return {of(Tr::tr("The client ID has quotes around it."), Tr::tr("%1 has quotes around it.")), 0, id.size()};
    if (isTemplate(id))
        return {of(Tr::tr("The client ID is a template that was not filled in."),
                   Tr::tr("%1 is a template that was not filled in.")),
                0, id.size(), smart::placeholderIn(id) == smart::Placeholder::Words};
    if (q.contains(QLatin1String("%20")) || q.contains(QLatin1String("%22")) || q.contains(QLatin1String("%0A")))
        return {of(Tr::tr("The client ID is percent-encoded."), Tr::tr("%1 is percent-encoded.")), 0, id.size()};
    return {};
}

/// Three parts of base64url, the first of which begins as a header in JSON does.
bool isJwt(const std::string& id) {
    constexpr std::size_t shortest = 60;
    return id.size() > shortest && id.starts_with("eyJ") && std::count(id.begin(), id.end(), '.') == 2 &&
           id.find(".eyJ") != std::string::npos;
}

Finding check(const Facts& f) {
    struct Written {
        std::string id;
        At place;
        const char* claim;
    };
    std::vector<Written> all;
    for (const char* name : {"sub", "iss"})
        if (const json::Value* v = f.claim(name); v && v->isString())
            all.push_back({v->text, f.atClaim(name), name});
    if (!f.clientId.empty())
        all.push_back({f.clientId, At{"claims", "/sub", {}, {}, {}, {}}, nullptr});
    if (all.empty())
        return unknown(Tr::tr("The client ID is not known."));
    // Where the other claim has it clean, the ID is known: only this claim is written otherwise.
    const auto isClean = [](const Written& w) { return dirtOf(w.id, nullptr).what.isEmpty(); };
    const bool oneClaim = std::any_of(all.begin(), all.end(), [&](const Written& w) { return w.claim && isClean(w); });
    for (const Written& w : all) {
        const Dirt dirt = dirtOf(w.id, oneClaim ? w.claim : nullptr);
        if (dirt.what.isEmpty())
            continue;
        // An ID of a registration server may be any text: only what no server hands out is held against it.
        Finding finding = proved(dirt.what, inQuotes(w.id), Tr::tr("the bare client ID"));
        finding.proof = !dirt.mayBeName;
        if (oneClaim && w.claim)
            return fixable(at(naming(finding, {"iss_sub_mismatch"}), withinClaim(f, w.claim, dirt.from, dirt.length)));
        finding.causes = {"client_unknown", "iss_sub_mismatch"};
        return fixable(at(with(finding, "iss_sub_mismatch", "second_name"),
                          w.claim ? withinClaim(f, w.claim, dirt.from, dirt.length) : w.place));
    }
    // A JWT is what some servers give out as an ID, and elsewhere somebody's token.
    const bool givesJwts = isOneOf(f, {"athenahealth", "smart-bulk-data-server", "cms-bcda", "cms-dpc"});
    if (!givesJwts && isJwt(all.front().id) && authenticatesClient(f))
        return at(naming(suspicious(Tr::tr("A whole JWT stands where the client ID belongs."),
                                    shown(all.front().id, 40), Tr::tr("the bare client ID")),
                         {"iss_sub_mismatch", "client_unknown"}),
                  all.front().place);
    // A clean form does not show that the server knows this ID.
    return keepsOpen(pass(Tr::tr("The client ID has no blanks, quotes or templates in it."), shown(all.front().id)));
}

const Register reg(
    {"client-id-clean", Family::Claims, Step::IdentifyClient, {"client_unknown"}, NeedsNothing, {smartAsymmetric}, {}},
    check);

} // namespace
} // namespace ad::checks::client_id_clean

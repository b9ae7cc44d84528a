// From what was recognised to a case file: every piece to its member, and what became of each told.
#pragma once

#include "diagnosis/case_file.h"
#include "intake/recognise.h"
#include <QString>
#include <vector>

namespace ad::diagnosis {

/// Where a piece went.
struct Placed {
    std::size_t piece = 0; ///< index into Recognised::pieces
    std::string member;    ///< of the case file: "request", "response", "key", …; empty: it was not used
    QString why;           ///< one sentence for a person; says also what was preferred to a piece that was not used
    bool operator==(const Placed&) const = default;
};

struct Assembled {
    CaseFile file;
    std::vector<Placed> placed; ///< in the order of the pieces, at least one for each
    /// What was taken from the words between the pieces, one sentence each: the address, the vendor.
    std::vector<QString> fromWords;
};

/// Puts the pieces into `into` (a case that is already known; a piece replaces what stands there). A saved case among
/// the pieces comes first, and the others are put over it. `bytes` are those that were recognised: a private key is
/// taken from there as it is written, because Piece does not keep it.
///
/// - The request is the last one that asks for a token, the answer the last one that was shown; earlier answers become
///   the history. An answer that is only told in words counts where none is shown.
/// - A token that stands alone is the assertion, unless the request carries one that can be read; where the request
///   holds a variable or a placeholder in its place, the token is put in.
/// - A certificate, public key or JWKS is what is registered; of several certificates the one that belongs to the
///   private key beside it, else the first.
/// - The decoded parts of an assertion, and a program that builds one, count where there is no token. Lines of a log
///   that tell of a fault are the server's log.
/// - An address of a token endpoint in the text counts where no request names one, and a vendor's name where no address
///   names it.
/// - What the person did not say is not filled in: no client ID is taken from an assertion.
///
/// `told` is what toldIn() finds in `bytes`, for whoever makes many cases of one text: to read it takes longer than all
/// the rest. nullptr: it is read here.
///
/// `now`: the moment at which it is brought, seconds since 1970. What a person tells as "two days ago" counts from the
/// answer that stands beside it, else from the moment of the case, else from this one; without any it is not taken.
///
/// Errors: those of readCase() for a saved case.
[[nodiscard]] Expected<Assembled> assemble(const intake::Recognised& found, std::string_view bytes,
                                           const CaseFile& into = {}, const std::vector<std::string>* told = nullptr,
                                           std::optional<std::int64_t> now = {});

/// The request as a case file keeps it: `{"method", "url", "headers", "body"}`, and `open_parameters` where the source
/// left values open.
[[nodiscard]] nlohmann::ordered_json toJson(const smart::HttpRequest& request);

} // namespace ad::diagnosis

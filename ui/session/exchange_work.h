// An exchange laid out for the request page.
#pragma once

#include "session/views.h"

namespace ad::profiles {
struct AttemptRow;
} // namespace ad::profiles

namespace ad::ui {

/// An HTTP message with line breaks as a text has them.
[[nodiscard]] QString asLines(std::string_view http);
/// What was observed of an exchange. Access tokens are removed from the body.
[[nodiscard]] ExchangeView layOut(const net::Exchange& exchange);
/// What may be kept of it, to be laid out again: access tokens are removed from the body.
[[nodiscard]] net::Exchange withoutTokens(net::Exchange exchange);
/// The same of an answer that a case file holds. `http`: the request, as far as it is known.
[[nodiscard]] ExchangeView layOut(const diagnosis::CaseResponse& response, const QString& http);
/// The rows of times and facts before anything was sent.
[[nodiscard]] ExchangeView nothingSent();
/// One line of the list of attempts.
[[nodiscard]] AttemptView summarise(const net::Exchange& exchange);
/// The same for an answer that a case file holds.
[[nodiscard]] AttemptView summarise(const diagnosis::CaseResponse& response);
/// The same for a try of a watch, which is kept in the store of profiles.
[[nodiscard]] AttemptView summarise(const profiles::AttemptRow& row);
/// What a certificate calls somebody: the CN of a name as RFC 2253 writes it, else its O, else all of it.
[[nodiscard]] QString shortName(const QString& name);
/// "waiting for the answer", …
[[nodiscard]] QString phaseInWords(net::Phase phase);

} // namespace ad::ui

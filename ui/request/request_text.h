// The request in words: as lines to read, and what is missing where there is none.
#pragma once

#include "session/views.h"

namespace ad::ui {

/// The long value of client_assertion, shortened part by part: "eyJhbGciOi….eyJpc3MiOi….Pn0Yz0N0bq…"; more so where its
/// line would be longer than `room` characters.
[[nodiscard]] QString folded(const QString& http, int room);
/// The form of the body, one parameter a line.
[[nodiscard]] QString formLines(const QString& http);
/// What is missing before there is a request to show, and what comes with it; or why it cannot be made of what is
/// there.
[[nodiscard]] QString missingPart(const SessionView& view);
/// What is missing or in the way is one of the credentials.
[[nodiscard]] bool lacksCredentials(const SessionView& view);

} // namespace ad::ui

// "Copy as code": the request as a program in one of several languages.
#pragma once

#include "session/session.h"
#include <functional>

class QMenu;

namespace ad::ui {

/// Adds an entry for each language. `copied` is called when a program is on the clipboard; what cannot be written is
/// told by Session::failed().
void addCodeCopies(QMenu& menu, Session& session, const std::function<void()>& copied);

} // namespace ad::ui

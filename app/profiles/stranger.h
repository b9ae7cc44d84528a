// What a profile of a stranger could do here: worth telling where one is imported.
#pragma once

#include "profiles/profile.h"
#include <QStringList>

namespace ad::profiles {

/// A sentence each: it signs with a key file of this machine; its assertions are made for another server than the one
/// that gets them (RFC 7523, section 3).
[[nodiscard]] QStringList worthKnowing(const Profile& profile);

} // namespace ad::profiles

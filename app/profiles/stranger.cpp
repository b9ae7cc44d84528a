#include "profiles/stranger.h"

#include "attempt/elsewhere.h"
#include "profiles/tr.h"

namespace ad::profiles {

QStringList worthKnowing(const Profile& profile) {
    QStringList out;
    const QString name = text(profile.name);
    if (!profile.key.path.empty() && !profile.key.inKeychain)
        out << Tr::tr("\"%1\" signs with the key file %2 of this machine.").arg(name, shown(profile.key.path, 0));
    attempt::Credentials credentials = profile.credentials;
    if (credentials.tokenEndpoint.empty() && credentials.fhirBaseUrl.empty())
        credentials.fhirBaseUrl = profile.server;
    if (const std::string audience = attempt::audienceElsewhere(credentials); !audience.empty())
        out << Tr::tr("\"%1\" makes assertions for %2 and sends them elsewhere. Check both before you send anything.")
                   .arg(name, shown(audience, 100));
    return out;
}

} // namespace ad::profiles

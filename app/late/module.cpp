// In the part: the way to its rooms.
#include "late/late.h"
#include "net/transfer.h"
#include "profiles/keychain.h"

namespace {

ad::net::Pending* transfer(const ad::net::Request& request, const ad::net::Limits& limits, ad::net::Settings settings) {
    return ad::net::startTransfer(request, limits, std::move(settings));
}

std::shared_ptr<ad::practice::Server> server(ad::practice::Options options) {
    return std::make_shared<ad::practice::Server>(std::move(options));
}

std::unique_ptr<ad::profiles::SecretStore> keychain(int timeoutMs) { return ad::profiles::openKeychain(timeoutMs); }

constexpr ad::Late offer{transfer, server, keychain};

} // namespace

extern "C" [[gnu::visibility("default")]] const ad::Late* adLate() { return &offer; }

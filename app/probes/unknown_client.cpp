#include "probes/probe.h"

namespace ad::probes::unknown_client {
namespace {

Expected<void> change(Draft& draft, const Random& random) {
    const std::string madeUp = uuid4(random);
    for (const char* name : {"iss", "sub"})
        if (draft.claims.contains(name) && draft.claims[name] == draft.clientId)
            draft.claims[name] = madeUp;
    for (auto& [name, value] : draft.form)
        if (name == "client_id" && value == draft.clientId)
            value = madeUp;
    return {};
}

const Register
    reg({"unknown_client", 1, QT_TRANSLATE_NOOP("ad::probes", "a made-up client ID"),
         QT_TRANSLATE_NOOP("ad::probes",
                           "The same request, signed with your key, for a client ID that nobody has registered."),
         QT_TRANSLATE_NOOP("ad::probes", "Another answer than before shows that the server knows your client ID."),
         QT_TRANSLATE_NOOP("ad::probes",
                           "The same answer shows nothing about the key: the server may not even know the client ID "
                           "(another environment, not live yet), or it hides the difference."),
         true, change});

} // namespace
} // namespace ad::probes::unknown_client

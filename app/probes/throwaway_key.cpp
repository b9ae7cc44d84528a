#include "probes/probe.h"

namespace ad::probes::throwaway_key {
namespace {

// Of the same type and size: nothing but the key may differ.
std::string kindLike(const Draft& draft) {
    if (draft.alg == "ES256")
        return "p256";
    if (draft.alg == "ES384")
        return "p384";
    if (draft.alg == "ES512")
        return "p521";
    const int bits = draft.key.valid() ? draft.key.bits() : 2048;
    return bits <= 2048 ? "rsa2048" : bits <= 3072 ? "rsa3072" : "rsa4096";
}

Expected<void> change(Draft& draft, const Random&) {
    auto key = keys::generate(kindLike(draft));
    if (!key)
        return tl::make_unexpected(key.error());
    draft.key = std::move(*key);
    return {};
}

const Register
    reg({"throwaway_key", 2, QT_TRANSLATE_NOOP("ad::probes", "a throw-away key"),
         QT_TRANSLATE_NOOP("ad::probes",
                           "The same request for your client ID, signed with a new key that is forgotten at once."),
         QT_TRANSLATE_NOOP("ad::probes", "Another answer than before shows that the signature of the first request was "
                                         "accepted: it is not the key."),
         QT_TRANSLATE_NOOP("ad::probes",
                           "The same answer does not prove that the key is wrong: the server may stop before it looks "
                           "at the signature, or hide the difference."),
         false, change});

} // namespace
} // namespace ad::probes::throwaway_key

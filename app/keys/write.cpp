#include "keys/write.h"

#include "base/random.h"
#include "keys/detail.h"
#include "keys/tr.h"
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace ad::keys {
namespace {

struct Free {
    void operator()(PKCS8_PRIV_KEY_INFO* p) const { PKCS8_PRIV_KEY_INFO_free(p); }
    void operator()(X509_ALGOR* p) const { X509_ALGOR_free(p); }
    void operator()(X509_SIG* p) const { X509_SIG_free(p); }
};

} // namespace

Expected<std::string> encryptedPkcs8Pem(const Key& key, const Secret& passphrase) {
    const detail::QuietErrors quiet;
    if (!key.isPrivate())
        return fail("key_unreadable", Tr::tr("There is no private key to write."), Tr::tr("Give the private key."));
    if (passphrase.empty())
        return fail("passphrase_empty", Tr::tr("The passphrase is empty, and would protect nothing."),
                    Tr::tr("Choose a passphrase of several words."));
    std::string salt = systemRandom(16);
    std::string iv = systemRandom(16);
    const auto bytes = [](std::string& s) { return reinterpret_cast<unsigned char*>(s.data()); };
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, Free> info(EVP_PKEY2PKCS8(key.handle()));
    std::unique_ptr<X509_ALGOR, Free> how(PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), passphraseRounds, bytes(salt),
                                                            static_cast<int>(salt.size()), bytes(iv),
                                                            NID_hmacWithSHA256));
    const std::unique_ptr<X509_SIG, Free> locked(
        info && how
            ? PKCS8_set0_pbe(passphrase.view().data(), static_cast<int>(passphrase.size()), info.get(), how.get())
            : nullptr);
    const detail::Bio out(BIO_new(BIO_s_mem()));
    if (locked) [[maybe_unused]]
        auto* const owned = how.release(); // it is part of `locked` now
    char* text = nullptr;
    const long length =
        locked && out && PEM_write_bio_PKCS8(out.get(), locked.get()) == 1 ? BIO_get_mem_data(out.get(), &text) : 0;
    if (length <= 0)
        return fail("key_write_failed", Tr::tr("OpenSSL on this machine cannot encrypt this key."),
                    Tr::tr("Write the key without a passphrase, or use another machine."));
    return std::string(text, static_cast<std::size_t>(length));
}

} // namespace ad::keys

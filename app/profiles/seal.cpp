#include "profiles/seal.h"

#include "base/base64.h"
#include "base/json.h"
#include "profiles/tr.h"
#include <array>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace ad::profiles {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t keySize = 32, checkSize = 32, ivSize = 12, tagSize = 16, saltSize = 16;

struct Cost {
    std::uint64_t n = 1U << 17, r = 8, p = 1;
    [[nodiscard]] bool bearable() const {
        return n >= 2 && (n & (n - 1)) == 0 && n <= (1U << 20) && r >= 1 && r <= 32 && p >= 1 && p <= 4 &&
               128 * n * r <= (1ULL << 30);
    }
};

const unsigned char* bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

/// 64 bytes: the cipher's key, and what a passphrase is recognised by.
std::optional<Secret> derive(const Secret& passphrase, std::string_view salt, Cost cost) {
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr),
                                                                EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(kdf.get()),
                                                                            EVP_KDF_CTX_free);
    if (!context)
        return std::nullopt;
    std::uint64_t memory = 128 * cost.n * cost.r + 128 * cost.r * cost.p + (1U << 20);
    std::string saltBytes(salt);
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, const_cast<char*>(passphrase.view().data()),
                                          passphrase.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, saltBytes.data(), saltBytes.size()),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &cost.n),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_R, &cost.r),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_P, &cost.p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end()};
    Secret out;
    out.resize(keySize + checkSize);
    if (EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(out.data()), out.size(), parameters) != 1)
        return std::nullopt;
    return out;
}

std::string sha256(std::string_view text) {
    std::array<unsigned char, 32> out{};
    unsigned int size = 0;
    EVP_Digest(text.data(), text.size(), out.data(), &size, EVP_sha256(), nullptr);
    return {reinterpret_cast<const char*>(out.data()), size};
}

/// All members but the digest, as the digest and the cipher's tag cover them.
ordered_json parametersOf(const ordered_json& sealed) {
    ordered_json out = sealed;
    out.erase("sha256");
    return out;
}

tl::unexpected<Error> failed() {
    return fail("seal_failed", Tr::tr("The secrets could not be encrypted."),
                Tr::tr("Close other programs, so that there is memory, and try again."));
}
tl::unexpected<Error> damaged() {
    return fail("seal_damaged", Tr::tr("The encrypted secrets were changed or cut since they were exported."),
                Tr::tr("Take an undamaged copy, or export them again."));
}
tl::unexpected<Error> passphraseMissing() {
    return fail("passphrase_missing", Tr::tr("A passphrase is needed for the secrets."),
                Tr::tr("Give one with --passphrase-file or --passphrase-env."));
}

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

} // namespace

Expected<ordered_json> seal(const Secret& secret, const Secret& passphrase, const Random& random) {
    if (passphrase.empty())
        return passphraseMissing();
    const Cost cost;
    const std::string salt = random(saltSize), iv = random(ivSize);
    const auto derived = derive(passphrase, salt, cost);
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    if (!derived || !cipher)
        return failed();
    ordered_json out{{"cipher", "AES-256-GCM"},
                     {"kdf", "scrypt"},
                     {"n", cost.n},
                     {"r", cost.r},
                     {"p", cost.p},
                     {"salt", base64::encodeUrl(salt)},
                     {"iv", base64::encodeUrl(iv)},
                     {"check", base64::encodeUrl(sha256(derived->view().substr(keySize)))}};
    const std::string associated = json::writeCompact(out);
    std::string data(secret.size(), '\0'), tag(tagSize, '\0');
    int n = 0, last = 0;
    auto* target = reinterpret_cast<unsigned char*>(data.data());
    if (EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(derived->view()), bytes(iv)) != 1 ||
        EVP_EncryptUpdate(cipher.get(), nullptr, &n, bytes(associated), static_cast<int>(associated.size())) != 1 ||
        EVP_EncryptUpdate(cipher.get(), target, &n, bytes(secret.view()), static_cast<int>(secret.size())) != 1 ||
        EVP_EncryptFinal_ex(cipher.get(), target + n, &last) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagSize), tag.data()) != 1)
        return failed();
    out["data"] = base64::encodeUrl(data);
    out["tag"] = base64::encodeUrl(tag);
    // A passphrase that is wrong and a document that is damaged look alike to the cipher; this tells them apart.
    out["sha256"] = base64::encodeUrl(sha256(json::writeCompact(out)));
    return out;
}

Expected<Secret> unseal(const ordered_json& sealed, const Secret& passphrase) {
    if (passphrase.empty())
        return passphraseMissing();
    const auto member = [&](const char* name) -> std::optional<std::string> {
        const auto it = sealed.find(name);
        return it != sealed.end() && it->is_string() ? base64::decodeUrl(it->get_ref<const std::string&>())
                                                     : std::nullopt;
    };
    const auto number = [&](const char* name) -> std::uint64_t {
        const auto it = sealed.find(name);
        return it != sealed.end() && it->is_number_unsigned() ? it->get<std::uint64_t>() : 0;
    };
    if (!sealed.is_object())
        return damaged();
    if (sealed.value("cipher", ordered_json()) != "AES-256-GCM" || sealed.value("kdf", ordered_json()) != "scrypt")
        return fail("seal_unknown", Tr::tr("The secrets are encrypted in a way that this version does not know."),
                    Tr::tr("Use the version of this program that exported them."));
    auto tag = member("tag");
    const auto digest = member("sha256"), salt = member("salt"), iv = member("iv"), check = member("check"),
               data = member("data");
    if (!digest || !salt || !iv || !check || !data || !tag || iv->size() != ivSize || tag->size() != tagSize ||
        *digest != sha256(json::writeCompact(parametersOf(sealed))))
        return damaged();
    const Cost cost{number("n"), number("r"), number("p")};
    if (!cost.bearable())
        return fail("seal_unknown", Tr::tr("Decrypting these secrets would take more memory than is given to it."),
                    Tr::tr("Export them again with this version."));
    const auto derived = derive(passphrase, *salt, cost);
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    if (!derived || !cipher)
        return failed();
    if (const std::string own = sha256(derived->view().substr(keySize));
        own.size() != check->size() || CRYPTO_memcmp(own.data(), check->data(), own.size()) != 0)
        return fail("passphrase_wrong", Tr::tr("This is not the passphrase that the secrets were encrypted with."),
                    Tr::tr("Try the one that was given when they were exported."));
    ordered_json parameters = parametersOf(sealed);
    parameters.erase("data");
    parameters.erase("tag");
    const std::string associated = json::writeCompact(parameters);
    Secret out;
    out.resize(data->size());
    int n = 0, last = 0;
    auto* target = reinterpret_cast<unsigned char*>(out.data());
    if (EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(derived->view()), bytes(*iv)) != 1 ||
        EVP_DecryptUpdate(cipher.get(), nullptr, &n, bytes(associated), static_cast<int>(associated.size())) != 1 ||
        EVP_DecryptUpdate(cipher.get(), target, &n, bytes(*data), static_cast<int>(data->size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagSize), tag->data()) != 1 ||
        EVP_DecryptFinal_ex(cipher.get(), target + n, &last) != 1)
        return damaged();
    return out;
}

} // namespace ad::profiles

#include "practice/crypto.h"

#include "practice/text.h"
#include <algorithm>
#include <array>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace ad::practice {
namespace {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T* p) const {
        Free(p);
    }
};
using Bio = std::unique_ptr<BIO, Deleter<&BIO_free_all>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<&EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<&EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<&BN_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<&OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<&OSSL_PARAM_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Deleter<&ECDSA_SIG_free>>;

constexpr std::size_t maxModulusBytes = 16384 / 8;

struct Curve {
    std::string_view jwk;
    std::string_view group;
    std::size_t bytes;
};
constexpr std::array<Curve, 3> curves{
    {{"P-256", "prime256v1", 32}, {"P-384", "secp384r1", 48}, {"P-521", "secp521r1", 66}}};

const unsigned char* bytesOf(std::string_view s) { return reinterpret_cast<const unsigned char*>(s.data()); }

// OpenSSL keeps its errors per thread: what is left would speak up in the next, unrelated call.
struct ErrorsCleared {
    ErrorsCleared() = default;
    ErrorsCleared(const ErrorsCleared&) = delete;
    ErrorsCleared& operator=(const ErrorsCleared&) = delete;
    ~ErrorsCleared() { ERR_clear_error(); }
};

std::optional<PublicKey> described(EVP_PKEY* owned) {
    if (!owned)
        return std::nullopt;
    PublicKey key;
    key.key = std::shared_ptr<EVP_PKEY>(owned, EVP_PKEY_free);
    key.bits = EVP_PKEY_get_bits(owned);
    if (EVP_PKEY_is_a(owned, "RSA")) {
        key.kty = "RSA";
    } else if (EVP_PKEY_is_a(owned, "EC")) {
        key.kty = "EC";
        std::array<char, 64> group{};
        if (EVP_PKEY_get_group_name(owned, group.data(), group.size(), nullptr) == 1)
            for (const Curve& curve : curves)
                if (curve.group == group.data())
                    key.curve = curve.jwk;
    }
    return key;
}

// An RSA key is not checked here: a short modulus must still be read, to be refused for its length.
std::optional<PublicKey> built(const char* type, OSSL_PARAM_BLD* builder) {
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* made = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return std::nullopt;
    auto key = described(made);
    if (key && key->kty == "EC") {
        const KeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, made, nullptr));
        if (!check || EVP_PKEY_public_check(check.get()) != 1)
            return std::nullopt;
    }
    return key;
}

std::optional<std::string> binaryMember(const nlohmann::json& jwk, const char* name) {
    const auto text = stringMember(jwk, name);
    if (!text || text->empty())
        return std::nullopt;
    return readBase64Url(*text);
}

std::optional<PublicKey> rsaKey(const nlohmann::json& jwk, std::string& why) {
    const auto n = binaryMember(jwk, "n");
    const auto e = binaryMember(jwk, "e");
    if (!n || !e) {
        why = "it needs n and e in base64url without padding";
        return std::nullopt;
    }
    if (n->size() > maxModulusBytes || e->size() > 8) {
        why = "its numbers are larger than any server accepts";
        return std::nullopt;
    }
    const Number modulus(BN_bin2bn(bytesOf(*n), static_cast<int>(n->size()), nullptr));
    const Number exponent(BN_bin2bn(bytesOf(*e), static_cast<int>(e->size()), nullptr));
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return std::nullopt;
    auto key = built("RSA", builder.get());
    if (!key)
        why = "n and e are not an RSA key";
    return key;
}

std::optional<PublicKey> ecKey(const nlohmann::json& jwk, std::string& why) {
    const auto name = stringMember(jwk, "crv");
    const auto* const curve =
        std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return name && c.jwk == *name; });
    const auto x = binaryMember(jwk, "x");
    const auto y = binaryMember(jwk, "y");
    if (!name || !x || !y) {
        why = "it needs crv, and x and y in base64url without padding";
        return std::nullopt;
    }
    if (curve == curves.end()) {
        why = "its curve " + inQuotes(*name) + " is none of P-256, P-384, P-521";
        return std::nullopt;
    }
    if (x->size() != curve->bytes || y->size() != curve->bytes) {
        why = "x and y of " + *name + " are " + std::to_string(curve->bytes) + " bytes each, leading zeros included";
        return std::nullopt;
    }
    const std::string point = "\x04" + *x + *y;
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group.data(),
                                        curve->group.size()) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1)
        return std::nullopt;
    auto key = built("EC", builder.get());
    if (!key)
        why = "x and y are not a point of " + *name;
    return key;
}

bool verifies(const PublicKey& key, const Algorithm& algorithm, std::string_view input, std::string_view signature,
              int saltLength) {
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    if (!context ||
        EVP_DigestVerifyInit_ex(context.get(), &options, algorithm.hash, nullptr, nullptr, key.key.get(), nullptr) != 1)
        return false;
    if (algorithm.family == 'P' && (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) <= 0 ||
                                    EVP_PKEY_CTX_set_rsa_pss_saltlen(options, saltLength) <= 0))
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(input), input.size()) == 1;
}

std::string derOf(std::string_view rs) {
    const std::size_t half = rs.size() / 2;
    Number r(BN_bin2bn(bytesOf(rs), static_cast<int>(half), nullptr));
    Number s(BN_bin2bn(bytesOf(rs.substr(half)), static_cast<int>(half), nullptr));
    const EcSignature pair(ECDSA_SIG_new());
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    // The pair owns both numbers from here on.
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(pair.get(), &der);
    if (length <= 0)
        return {};
    std::string out(reinterpret_cast<const char*>(der), static_cast<std::size_t>(length));
    OPENSSL_free(der);
    return out;
}

// The RSA operation undone: a well-formed block means that the private half of this very key made it.
bool madeByThisRsaKey(const PublicKey& key, std::string_view signature) {
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.key.get(), nullptr));
    if (!context || EVP_PKEY_verify_recover_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0)
        return false;
    std::string block(static_cast<std::size_t>(std::max(EVP_PKEY_get_size(key.key.get()), 1)), '\0');
    std::size_t length = block.size();
    return EVP_PKEY_verify_recover(context.get(), reinterpret_cast<unsigned char*>(block.data()), &length,
                                   bytesOf(signature), signature.size()) == 1;
}

} // namespace

const Algorithm* findAlgorithm(std::string_view name) {
    static constexpr std::array<Algorithm, 9> all{{{"RS256", 'R', "SHA256", "", 0},
                                                   {"RS384", 'R', "SHA384", "", 0},
                                                   {"RS512", 'R', "SHA512", "", 0},
                                                   {"PS256", 'P', "SHA256", "", 0},
                                                   {"PS384", 'P', "SHA384", "", 0},
                                                   {"PS512", 'P', "SHA512", "", 0},
                                                   {"ES256", 'E', "SHA256", "P-256", 32},
                                                   {"ES384", 'E', "SHA384", "P-384", 48},
                                                   {"ES512", 'E', "SHA512", "P-521", 66}}};
    const auto* const found = std::find_if(all.begin(), all.end(), [&](const Algorithm& a) { return a.name == name; });
    return found == all.end() ? nullptr : found;
}

std::optional<PublicKey> keyFromJwk(const nlohmann::json& jwk, std::string& why) {
    const ErrorsCleared cleared;
    for (const char* name : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
        if (jwk.contains(name)) {
            why = "it holds private members, which must never be published";
            return std::nullopt;
        }
    const auto use = jwk.find("use");
    if (use != jwk.end() && *use != "sig") {
        why = "its use is not sig";
        return std::nullopt;
    }
    const auto operations = jwk.find("key_ops");
    if (operations != jwk.end() &&
        (!operations->is_array() || std::find(operations->begin(), operations->end(), "verify") == operations->end())) {
        why = "its key_ops do not hold verify";
        return std::nullopt;
    }
    const auto kty = stringMember(jwk, "kty");
    if (kty == "RSA")
        return rsaKey(jwk, why);
    if (kty == "EC")
        return ecKey(jwk, why);
    why = "its kty is neither RSA nor EC";
    return std::nullopt;
}

std::optional<PublicKey> keyFromCertificate(const std::string& pem) {
    const ErrorsCleared cleared;
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const std::unique_ptr<X509, Deleter<&X509_free>> certificate(
        bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    return certificate ? described(X509_get_pubkey(certificate.get())) : std::nullopt;
}

std::optional<PublicKey> keyFromPublicPem(const std::string& pem) {
    const ErrorsCleared cleared;
    EVP_PKEY* made = nullptr;
    const std::unique_ptr<OSSL_DECODER_CTX, Deleter<&OSSL_DECODER_CTX_free>> decoder(
        OSSL_DECODER_CTX_new_for_pkey(&made, "PEM", nullptr, nullptr, EVP_PKEY_PUBLIC_KEY, nullptr, nullptr));
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    if (!decoder || !bio || OSSL_DECODER_from_bio(decoder.get(), bio.get()) != 1)
        return std::nullopt;
    return described(made);
}

SignatureState verifySignature(const PublicKey& key, const Algorithm& algorithm, std::string_view input,
                               std::string_view signature) {
    const ErrorsCleared cleared;
    if (algorithm.family == 'E') {
        if (signature.size() == 2 * algorithm.coordinate)
            return verifies(key, algorithm, input, derOf(signature), 0) ? SignatureState::Good
                                                                        : SignatureState::NotThisKey;
        return verifies(key, algorithm, input, signature, 0) ? SignatureState::WrongForm : SignatureState::WrongLength;
    }
    if (verifies(key, algorithm, input, signature, RSA_PSS_SALTLEN_DIGEST))
        return SignatureState::Good;
    if (algorithm.family == 'P')
        return verifies(key, algorithm, input, signature, RSA_PSS_SALTLEN_AUTO) ? SignatureState::WrongForm
                                                                                : SignatureState::NotThisKey;
    return madeByThisRsaKey(key, signature) ? SignatureState::OtherContent : SignatureState::NotThisKey;
}

std::string sha256(std::string_view bytes) {
    std::string out(32, '\0');
    std::size_t length = 0;
    if (EVP_Q_digest(nullptr, "SHA256", nullptr, bytes.data(), bytes.size(),
                     reinterpret_cast<unsigned char*>(out.data()), &length) != 1)
        return std::string(bytes);
    return out;
}

} // namespace ad::practice

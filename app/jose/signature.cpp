#include "jose/signature.h"

#include "base/base64.h"
#include "jose/signature_detail.h"
#include "jose/tr.h"
#include "jose/verifier.h"

#include <array>
#include <cstring>
#include <openssl/core_names.h>
#include <openssl/rsa.h>

namespace ad::jose {

namespace detail {
namespace {

constexpr std::array algorithms{
    Algorithm{"RS256", Family::Pkcs1, Hash::Sha256, "", "", 0},
    Algorithm{"RS384", Family::Pkcs1, Hash::Sha384, "", "", 0},
    Algorithm{"RS512", Family::Pkcs1, Hash::Sha512, "", "", 0},
    Algorithm{"PS256", Family::Pss, Hash::Sha256, "", "", 0},
    Algorithm{"PS384", Family::Pss, Hash::Sha384, "", "", 0},
    Algorithm{"PS512", Family::Pss, Hash::Sha512, "", "", 0},
    Algorithm{"ES256", Family::Ecdsa, Hash::Sha256, "P-256", "prime256v1", 32},
    Algorithm{"ES384", Family::Ecdsa, Hash::Sha384, "P-384", "secp384r1", 48},
    Algorithm{"ES512", Family::Ecdsa, Hash::Sha512, "P-521", "secp521r1", 66},
    Algorithm{"EdDSA", Family::Edwards, Hash::None, "", "", 0},
    Algorithm{"Ed25519", Family::Edwards, Hash::None, "Ed25519", "", 0},
    Algorithm{"Ed448", Family::Edwards, Hash::None, "Ed448", "", 0},
};

const EVP_MD* fetched(const char* name) { return EVP_MD_fetch(nullptr, name, nullptr); }

} // namespace

const Algorithm* algorithm(std::string_view name) {
    for (const Algorithm& a : algorithms)
        if (name == a.name)
            return &a;
    return nullptr;
}

std::string algorithmName(Family family, Hash hash) {
    for (const Algorithm& a : algorithms)
        if (a.family == family && a.hash == hash && family != Family::Ecdsa && family != Family::Edwards)
            return a.name;
    return {};
}

bool fits(const Algorithm& a, const keys::Key& key) {
    EVP_PKEY* pkey = key.handle();
    if (!pkey)
        return false;
    switch (a.family) {
    case Family::Pkcs1:
        return EVP_PKEY_get_base_id(pkey) == EVP_PKEY_RSA;
    case Family::Pss: {
        if (EVP_PKEY_get_base_id(pkey) == EVP_PKEY_RSA)
            return true;
        if (EVP_PKEY_get_base_id(pkey) != EVP_PKEY_RSA_PSS)
            return false;
        const auto possible = key.algorithms();
        return std::find(possible.begin(), possible.end(), a.name) != possible.end();
    }
    case Family::Ecdsa: {
        if (EVP_PKEY_get_base_id(pkey) != EVP_PKEY_EC)
            return false;
        std::array<char, 64> group{};
        std::size_t length = 0;
        return EVP_PKEY_get_group_name(pkey, group.data(), group.size(), &length) == 1 &&
               std::strcmp(group.data(), a.group) == 0;
    }
    case Family::Edwards: {
        const std::string curve = key.curve();
        return (curve == "Ed25519" || curve == "Ed448") && (*a.curve == '\0' || curve == a.curve);
    }
    }
    return false;
}

const EVP_MD* md(Hash hash) {
    static const EVP_MD* const sha1 = fetched("SHA1");
    static const EVP_MD* const sha256 = fetched("SHA256");
    static const EVP_MD* const sha384 = fetched("SHA384");
    static const EVP_MD* const sha512 = fetched("SHA512");
    switch (hash) {
    case Hash::Sha1:
        return sha1;
    case Hash::Sha256:
        return sha256;
    case Hash::Sha384:
        return sha384;
    case Hash::Sha512:
        return sha512;
    case Hash::None:
        break;
    }
    return nullptr;
}

std::size_t hashLength(Hash hash) {
    switch (hash) {
    case Hash::Sha1:
        return 20;
    case Hash::Sha256:
        return 32;
    case Hash::Sha384:
        return 48;
    case Hash::Sha512:
        return 64;
    case Hash::None:
        break;
    }
    return 0;
}

const char* hashName(Hash hash) {
    switch (hash) {
    case Hash::Sha1:
        return "SHA-1";
    case Hash::Sha256:
        return "SHA-256";
    case Hash::Sha384:
        return "SHA-384";
    case Hash::Sha512:
        return "SHA-512";
    case Hash::None:
        break;
    }
    return "";
}

std::string digest(Hash hash, std::string_view bytes) {
    std::string out(hashLength(hash), '\0');
    unsigned length = 0;
    const EVP_MD* const type = md(hash);
    if (!type || EVP_Digest(bytes.data(), bytes.size(), data(out), &length, type, nullptr) != 1)
        return {};
    return out;
}

bool verifyEcdsaDer(EVP_PKEY* key, Hash hash, std::string_view digest, std::string_view der) {
    const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_CTX_set_signature_md(context.get(), md(hash)) == 1 &&
           EVP_PKEY_verify(context.get(), data(der), der.size(), data(digest), digest.size()) == 1;
}

std::string derOf(std::string_view r, std::string_view s) {
    std::string numbers;
    numbers.reserve(r.size() + s.size() + 12);
    const auto length = [](std::string& out, std::size_t n) {
        if (n > 0x7F)
            out += '\x81';
        out += static_cast<char>(n);
    };
    for (std::string_view number : {r, s}) {
        number.remove_prefix(std::min(number.find_first_not_of('\0'), number.size()));
        // A number of no bytes is zero, and one that begins with a set bit would be negative.
        const bool zero = number.empty() || (static_cast<unsigned char>(number.front()) & 0x80U) != 0;
        const std::size_t size = number.size() + (zero ? 1 : 0);
        if (size > 0xFF)
            return {};
        numbers += '\x02';
        length(numbers, size);
        if (zero)
            numbers += '\0';
        numbers += number;
    }
    if (numbers.size() > 0xFF)
        return {};
    std::string der;
    der.reserve(numbers.size() + 3);
    der += '\x30';
    length(der, numbers.size());
    return der += numbers;
}

std::optional<std::string> rawOf(std::string_view der, std::size_t fieldBytes) {
    std::string raw;
    raw.reserve(2 * fieldBytes);
    const auto take = [&der](unsigned char tag) -> std::optional<std::string_view> {
        if (der.size() < 2 || static_cast<unsigned char>(der[0]) != tag)
            return std::nullopt;
        auto size = static_cast<std::size_t>(static_cast<unsigned char>(der[1]));
        std::size_t head = 2;
        if (size == 0x81 && der.size() > 2)
            size = static_cast<unsigned char>(der[head++]);
        if (size > der.size() - head)
            return std::nullopt;
        const auto content = der.substr(head, size);
        der.remove_prefix(head + size);
        return content;
    };
    const auto sequence = take(0x30);
    if (!sequence || !der.empty())
        return std::nullopt;
    der = *sequence;
    for (int i = 0; i < 2; ++i) {
        auto number = take(0x02);
        if (!number || number->empty())
            return std::nullopt;
        number->remove_prefix(std::min(number->find_first_not_of('\0'), number->size()));
        if (number->size() > fieldBytes)
            return std::nullopt;
        raw.append(fieldBytes - number->size(), '\0');
        raw += *number;
    }
    return der.empty() ? std::optional(std::move(raw)) : std::nullopt;
}

bool verifyEdwards(EVP_PKEY* key, std::string_view input, std::string_view signature) {
    const DigestContext context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), data(signature), signature.size(), data(input), input.size()) == 1;
}

} // namespace detail

namespace {

using namespace detail;

bool prepareRsa(EVP_PKEY_CTX* context, const Algorithm& a) {
    if (EVP_PKEY_CTX_set_rsa_padding(context, a.family == Family::Pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) !=
            1 ||
        EVP_PKEY_CTX_set_signature_md(context, md(a.hash)) != 1)
        return false;
    return a.family != Family::Pss || (EVP_PKEY_CTX_set_rsa_mgf1_md(context, md(a.hash)) == 1 &&
                                       EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

bool verifiesPlainly(const Algorithm& a, const keys::Key& key, std::string_view input, std::string_view signature) {
    return Verifier(a.name, key).verifies(input, signature);
}

QString unknownAlgText(const Jws& jws) {
    const std::string alg = jws.alg();
    if (alg.empty())
        return Tr::tr("The header names no algorithm.");
    std::string upper;
    for (const char c : alg)
        upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper == "NONE")
        return Tr::tr("The algorithm is \"none\": the token is not signed.");
    if (algorithm(upper))
        return Tr::tr("The algorithm %1 has to be written %2: upper and lower case count.")
            .arg(shown(alg, 40), text(upper));
    if (upper.starts_with("HS"))
        return Tr::tr("%1 signs with a shared secret: a private key has no part in it.").arg(shown(alg, 40));
    return Tr::tr("%1 is not an algorithm that can be verified here.").arg(shown(alg, 40));
}

} // namespace

const std::vector<std::string>& signingAlgorithms() {
    static const std::vector<std::string> names{"RS256", "RS384", "RS512", "PS256", "PS384",
                                                "PS512", "ES256", "ES384", "ES512"};
    return names;
}

bool fits(const std::string& alg, const keys::Key& key) {
    const Algorithm* a = algorithm(alg);
    return a && detail::fits(*a, key);
}

namespace {

/// Why this key cannot sign by this algorithm, if it cannot.
Expected<void> permitted(const Algorithm& a, const keys::Key& key) {
    if (!detail::fits(a, key)) {
        const auto possible = key.algorithms();
        return fail("alg_key_mismatch",
                    Tr::tr("%1 cannot be used with a key of type %2.").arg(text(a.name), key.description()),
                    possible.empty() ? Tr::tr("Use an RSA key of 2048 bits or more, or an EC key on P-384.")
                                     : Tr::tr("Use %1 with this key.").arg(text(possible.front())));
    }
    // PKCS#1 v1.5 needs 19 bytes of DigestInfo and 11 of padding beside the hash (RFC 8017 §9.2), PSS hash, salt and 2
    // bytes (§9.1.1).
    const std::size_t needed = a.family == Family::Pkcs1 ? hashLength(a.hash) + 30
                               : a.family == Family::Pss ? 2 * hashLength(a.hash) + 2
                                                         : 0;
    const std::size_t there = a.family == Family::Pss ? (static_cast<std::size_t>(key.bits()) + 6) / 8
                                                      : static_cast<std::size_t>(EVP_PKEY_get_size(key.handle()));
    if (there < needed)
        return fail("key_too_weak",
                    Tr::tr("The modulus of this key, %1 bits, is too short for %2.").arg(key.bits()).arg(text(a.name)),
                    Tr::tr("Make a new RSA key of 2048 bits or more."));
    return {};
}

/// Ready to sign by this algorithm: the one that signed last with this key, or a new one; nullptr if OpenSSL refuses.
/// A context names the algorithm that it was made for, so that one that is used again was permitted before.
Expected<PkeyContext> signingContext(const Algorithm& a, const keys::Key& key) {
    PkeyContext context(key.signingContext()->take());
    if (context && EVP_PKEY_CTX_get_app_data(context.get()) == &a)
        return context;
    if (const auto may = permitted(a, key); !may)
        return tl::make_unexpected(may.error());
    context.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle(), nullptr));
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        (a.family != Family::Ecdsa && !prepareRsa(context.get(), a)))
        return PkeyContext();
    EVP_PKEY_CTX_set_app_data(context.get(), const_cast<Algorithm*>(&a));
    return context;
}

} // namespace

Expected<std::string> sign(const std::string& alg, const keys::Key& key, std::string_view input) {
    const Algorithm* a = algorithm(alg);
    // Nobody chose an algorithm, and the key has none: what is wrong is the key.
    if (const QString objection = alg.empty() ? key.objection() : QString(); !objection.isEmpty())
        return fail("key_type_not_accepted", objection,
                    Tr::tr("Sign with an RSA key of 2048 bits or more, or with an EC key on P-384."));
    if (!a || a->family == Family::Edwards)
        return fail("alg_not_accepted",
                    Tr::tr("%1 is not an algorithm that this program signs with.")
                        .arg(QLatin1Char('"') + shown(alg, 40) + QLatin1Char('"')),
                    Tr::tr("Use RS384 or ES384."));
    if (!key.isPrivate())
        return fail("key_is_public",
                    key.valid() ? Tr::tr("The key is a public key: it cannot sign.")
                                : Tr::tr("There is no key to sign with."),
                    Tr::tr("Give the private key."));

    const QuietErrors quiet;
    const auto failed = [] {
        return fail("key_unreadable", Tr::tr("OpenSSL could not sign with this key."),
                    Tr::tr("Check the key with \"key show\"."));
    };
    auto context = signingContext(*a, key);
    if (!context)
        return tl::make_unexpected(std::move(context.error()));
    std::array<unsigned char, EVP_MAX_MD_SIZE> hashed{};
    unsigned hashedLength = 0;
    std::string signature(static_cast<std::size_t>(EVP_PKEY_get_size(key.handle())), '\0');
    std::size_t length = signature.size();
    if (!*context || EVP_Digest(input.data(), input.size(), hashed.data(), &hashedLength, md(a->hash), nullptr) != 1 ||
        EVP_PKEY_sign(context->get(), data(signature), &length, hashed.data(), hashedLength) != 1)
        return failed();
    key.signingContext()->giveBack(context->release());
    signature.resize(length);
    if (a->family != Family::Ecdsa)
        return signature;
    auto raw = rawOf(signature, a->fieldBytes);
    return raw ? Expected<std::string>(std::move(*raw)) : failed();
}

Expected<std::string> signCompact(const std::string& headerJson, const std::string& payloadJson, const std::string& alg,
                                  const keys::Key& key) {
    std::string compact = base64::encodeUrl(headerJson) + '.' + base64::encodeUrl(payloadJson);
    auto signature = sign(alg, key, compact);
    if (!signature)
        return tl::make_unexpected(std::move(signature.error()));
    compact += '.';
    compact += base64::encodeUrl(*signature);
    return compact;
}

struct Verifier::Private {
    const Algorithm* algorithm = nullptr;
    keys::Key key;
    PkeyContext context;
    DigestContext digest;
};

Verifier::Verifier(const std::string& alg, const keys::Key& key) : d(std::make_unique<Private>()) {
    const QuietErrors quiet;
    const Algorithm* a = algorithm(alg);
    if (!a || !detail::fits(*a, key))
        return;
    d->key = key;
    if (a->family == Family::Edwards) {
        d->algorithm = a;
        return;
    }
    d->context.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle(), nullptr));
    d->digest.reset(EVP_MD_CTX_new());
    if (d->digest && d->context && EVP_PKEY_verify_init(d->context.get()) == 1 &&
        (a->family == Family::Ecdsa ? EVP_PKEY_CTX_set_signature_md(d->context.get(), md(a->hash)) == 1
                                    : prepareRsa(d->context.get(), *a)))
        d->algorithm = a;
}
Verifier::~Verifier() = default;
Verifier::Verifier(Verifier&&) noexcept = default;
Verifier& Verifier::operator=(Verifier&&) noexcept = default;

bool Verifier::verifies(std::string_view input, std::string_view signature) const {
    const Algorithm* const a = d->algorithm;
    if (!a)
        return false;
    const QuietErrors quiet;
    if (a->family == Family::Edwards)
        return verifyEdwards(d->key.handle(), input, signature);
    const std::size_t whole =
        a->family == Family::Ecdsa ? 2 * a->fieldBytes : static_cast<std::size_t>(EVP_PKEY_get_size(d->key.handle()));
    std::array<unsigned char, EVP_MAX_MD_SIZE> hashed{};
    unsigned length = 0;
    if (signature.size() != whole || EVP_DigestInit_ex2(d->digest.get(), md(a->hash), nullptr) != 1 ||
        EVP_DigestUpdate(d->digest.get(), input.data(), input.size()) != 1 ||
        EVP_DigestFinal_ex(d->digest.get(), hashed.data(), &length) != 1)
        return false;
    std::string der;
    if (a->family == Family::Ecdsa) {
        der = derOf(signature.substr(0, a->fieldBytes), signature.substr(a->fieldBytes));
        signature = der;
    }
    return EVP_PKEY_verify(d->context.get(), data(signature), signature.size(), hashed.data(), length) == 1;
}

bool verifies(const Jws& jws, const keys::Key& key) {
    const QuietErrors quiet;
    const Algorithm* a = algorithm(jws.alg());
    return a && detail::fits(*a, key) && verifiesPlainly(*a, key, jws.signingInput(), jws.signature);
}

Verification verify(const Jws& jws, const keys::Key& key) {
    const QuietErrors quiet;
    const std::string alg = jws.alg();
    const Algorithm* a = algorithm(alg);
    if (!a)
        return {Match::UnknownAlg, {}, 0, unknownAlgText(jws)};
    if (!key.valid())
        return {Match::AlgKeyMismatch, {}, 0, Tr::tr("There is no key to verify with.")};
    if (!detail::fits(*a, key)) {
        const std::string actual = signedWith(jws, key);
        return {Match::AlgKeyMismatch, actual, 0,
                actual.empty() ? Tr::tr("The header says %1, which cannot be used with this key, %2.")
                                     .arg(text(alg), key.description())
                               : Tr::tr("The header says %1, but this key, %2, signed it as %3.")
                                     .arg(text(alg), key.description(), text(actual))};
    }
    if (verifiesPlainly(*a, key, jws.signingInput(), jws.signature))
        return {Match::Verifies, {}, 0, Tr::tr("The signature verifies.")};
    return diagnose(*a, jws, key);
}

} // namespace ad::jose

#include "keys/detail.h"

#include "base/base64.h"
#include "keys/tr.h"
#include <array>
#include <openssl/core_names.h>
#include <openssl/params.h>

namespace ad::keys::detail {
namespace {

/// a·b ≡ 1 (mod m)?
bool inverse(const BIGNUM* a, const BIGNUM* b, const BIGNUM* m, BN_CTX* context) {
    const Number product(BN_secure_new());
    if (!product || BN_is_one(m) == 1)
        return BN_is_one(m) == 1;
    return BN_mod_mul(product.get(), a, b, m, context) == 1 && BN_is_one(product.get()) == 1;
}

/// a ≡ b (mod m)?
bool congruent(const BIGNUM* a, const BIGNUM* b, const BIGNUM* m, BN_CTX* context) {
    const Number rest(BN_secure_new());
    const Number other(BN_secure_new());
    return rest && other && BN_nnmod(rest.get(), a, m, context) == 1 && BN_nnmod(other.get(), b, m, context) == 1 &&
           BN_cmp(rest.get(), other.get()) == 0;
}

/// Fermat's test to base 2: no proof, but no damaged number passes it by chance, and a 8192-bit prime takes a fraction
/// of a second.
bool looksPrime(const BIGNUM* p, BN_CTX* context) {
    const Number base(BN_new());
    const Number exponent(BN_dup(p));
    const Number rest(BN_secure_new());
    if (!base || !exponent || !rest || BN_is_odd(p) != 1)
        return false;
    return BN_set_word(base.get(), 2) == 1 && BN_sub_word(exponent.get(), 1) == 1 &&
           BN_mod_exp(rest.get(), base.get(), exponent.get(), p, context) == 1 && BN_is_one(rest.get()) == 1;
}

QString rsaInconsistency(EVP_PKEY* pkey, bool isPrivate) {
    const Number n = number(pkey, OSSL_PKEY_PARAM_RSA_N);
    const Number e = number(pkey, OSSL_PKEY_PARAM_RSA_E);
    if (!n || !e)
        return Tr::tr("The modulus or the exponent is missing.");
    if (BN_num_bits(n.get()) > largestRsaBits)
        return Tr::tr("The modulus has %1 bits; more than %2 cannot be used.")
            .arg(BN_num_bits(n.get()))
            .arg(largestRsaBits);
    if (BN_is_zero(n.get()) == 1)
        return Tr::tr("The modulus is 0.");
    if (BN_is_odd(n.get()) != 1 || BN_is_one(n.get()) == 1)
        return Tr::tr("The modulus is even, and no RSA modulus is.");
    if (BN_is_odd(e.get()) != 1 || BN_is_one(e.get()) == 1 || BN_cmp(e.get(), n.get()) >= 0)
        return Tr::tr("The public exponent is not one that RSA can have.");
    if (!isPrivate)
        return {};
    const Number d = number(pkey, OSSL_PKEY_PARAM_RSA_D);
    const Number p = number(pkey, OSSL_PKEY_PARAM_RSA_FACTOR1);
    const Number q = number(pkey, OSSL_PKEY_PARAM_RSA_FACTOR2);
    if (!d || BN_is_zero(d.get()) == 1)
        return Tr::tr("The private exponent is missing.");
    const auto isZero = [](const Number& prime) { return prime && BN_is_zero(prime.get()) == 1; };
    if (isZero(p) || isZero(q))
        return Tr::tr("A prime of this key is 0.");
    const NumberContext context(BN_CTX_secure_new());
    if (!p || !q) {
        // Without the primes only a trial tells: 2^(e·d) must be 2 again.
        const Number two(BN_new());
        const Number power(BN_secure_new());
        const bool fits = two && power && BN_cmp(d.get(), n.get()) < 0 && BN_set_word(two.get(), 2) == 1 &&
                          BN_mod_exp(power.get(), two.get(), e.get(), n.get(), context.get()) == 1 &&
                          BN_mod_exp(power.get(), power.get(), d.get(), n.get(), context.get()) == 1 &&
                          BN_is_word(power.get(), 2) == 1;
        return fits ? QString() : Tr::tr("The private exponent does not belong to the modulus.");
    }
    if (number(pkey, OSSL_PKEY_PARAM_RSA_FACTOR3))
        return Tr::tr("It has more than two primes, which token servers and JWT libraries do not take.");
    const Number product(BN_secure_new());
    if (!product || BN_mul(product.get(), p.get(), q.get(), context.get()) != 1 || BN_cmp(product.get(), n.get()) != 0)
        return Tr::tr("The two primes do not give the modulus: the private numbers belong to another public key.");
    const Number p1(BN_dup(p.get()));
    const Number q1(BN_dup(q.get()));
    if (!p1 || !q1 || BN_is_one(p.get()) == 1 || BN_is_one(q.get()) == 1 || BN_sub_word(p1.get(), 1) != 1 ||
        BN_sub_word(q1.get(), 1) != 1)
        return Tr::tr("A prime of this key is 1.");
    if (!inverse(e.get(), d.get(), p1.get(), context.get()) || !inverse(e.get(), d.get(), q1.get(), context.get()))
        return Tr::tr("The private and the public exponent do not belong together.");
    const Number dp = number(pkey, OSSL_PKEY_PARAM_RSA_EXPONENT1);
    const Number dq = number(pkey, OSSL_PKEY_PARAM_RSA_EXPONENT2);
    const Number qi = number(pkey, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
    if ((dp && !congruent(dp.get(), d.get(), p1.get(), context.get())) ||
        (dq && !congruent(dq.get(), d.get(), q1.get(), context.get())) ||
        (qi && !inverse(qi.get(), q.get(), p.get(), context.get())))
        return Tr::tr("The numbers for faster signing (dp, dq, qi) do not belong to the others.");
    if (!looksPrime(p.get(), context.get()) || !looksPrime(q.get(), context.get()))
        return Tr::tr("A number that has to be prime is not.");
    return {};
}

/// Of JOSE's curves, whose order is a prime: all their points are in the group, so that the multiplication which shows
/// that for other curves, half of the time that reading a key takes, shows nothing.
bool isOfPrimeOrder(const EVP_PKEY* pkey) {
    std::array<char, 32> name{};
    if (EVP_PKEY_get_group_name(pkey, name.data(), name.size(), nullptr) != 1)
        return false;
    const std::string_view curve(name.data());
    return curve == "prime256v1" || curve == "secp384r1" || curve == "secp521r1";
}

bool isOnCurve(EVP_PKEY* pkey, EVP_PKEY_CTX* context) {
    return (isOfPrimeOrder(pkey) ? EVP_PKEY_public_check_quick(context) : EVP_PKEY_public_check(context)) != 0;
}

/// Whether the private number of a curve is one of those that there are: from 1 to the order of the curve.
bool isInOrder(const EVP_PKEY* pkey) {
    const Number d = number(pkey, OSSL_PKEY_PARAM_PRIV_KEY);
    const Number order = number(pkey, OSSL_PKEY_PARAM_EC_ORDER);
    return !d || !order || (BN_is_zero(d.get()) != 1 && BN_cmp(d.get(), order.get()) < 0);
}

} // namespace

Number number(const EVP_PKEY* pkey, const char* name) {
    const QuietErrors quiet;
    BIGNUM* out = BN_secure_new();
    // OpenSSL's own way to ask writes and reads each number with 2048 bytes, in constant time.
    const int longest = EVP_PKEY_get_size(pkey);
    Secret room;
    room.resize(static_cast<std::size_t>(std::max(longest, 0)));
    if (out != nullptr && !room.empty()) {
        std::array<OSSL_PARAM, 2> asked{
            OSSL_PARAM_construct_BN(name, reinterpret_cast<unsigned char*>(room.data()), room.size()),
            OSSL_PARAM_construct_end()};
        if (EVP_PKEY_get_params(pkey, asked.data()) == 1 && OSSL_PARAM_modified(asked.data()) == 1 &&
            OSSL_PARAM_get_BN(asked.data(), &out) == 1)
            return Number(out);
    }
    if (EVP_PKEY_get_bn_param(pkey, name, &out) != 1) {
        BN_clear_free(out);
        return nullptr;
    }
    return Number(out);
}

std::string bytesOf(const BIGNUM* n, int width) {
    const int size = std::max(width, BN_num_bytes(n));
    std::string out(static_cast<std::size_t>(size), '\0');
    BN_bn2binpad(n, reinterpret_cast<unsigned char*>(out.data()), size);
    return out;
}

Number numberOf(std::string_view bytes) {
    return Number(BN_bin2bn(data(bytes), static_cast<int>(bytes.size()), BN_secure_new()));
}

Secret pemOf(std::string_view label, std::string_view der) {
    std::string body = base64::encode(der);
    Secret out;
    const auto line = [&](const char* what) {
        out.append("-----");
        out.append(what);
        out.append(" ");
        out.append(label);
        out.append("-----\n");
    };
    line("BEGIN");
    for (std::size_t i = 0; i < body.size(); i += 64) {
        out.append(std::string_view(body).substr(i, 64));
        out.append("\n");
    }
    line("END");
    wipe(body);
    return out;
}

QString inconsistency(EVP_PKEY* pkey, bool isPrivate) {
    const QuietErrors quiet;
    if (EVP_PKEY_is_a(pkey, "RSA") == 1 || EVP_PKEY_is_a(pkey, "RSA-PSS") == 1)
        return rsaInconsistency(pkey, isPrivate);
    const bool curve = EVP_PKEY_is_a(pkey, "EC") == 1 || EVP_PKEY_is_a(pkey, "SM2") == 1;
    // The cost of the check grows with the cube of the size, and nobody has DSA or DH keys beyond this one.
    if (!curve && EVP_PKEY_get_bits(pkey) > 10000)
        return Tr::tr("It has %1 bits, more than any key of this type.").arg(EVP_PKEY_get_bits(pkey));
    const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey, nullptr));
    if (!context)
        return {};
    if (curve && !isOnCurve(pkey, context.get()))
        return Tr::tr("The public point is not on the curve.");
    if (curve && isPrivate && !isInOrder(pkey))
        return Tr::tr("The private number is 0, or larger than this curve allows.");
    if (isPrivate && EVP_PKEY_pairwise_check(context.get()) == 0)
        return Tr::tr("The private number belongs to another public key than the one beside it.");
    return {};
}

} // namespace ad::keys::detail

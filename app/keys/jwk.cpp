#include "base/base64.h"
#include "keys/detail.h"
#include "keys/key.h"
#include "keys/tr.h"
#include <array>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace ad::keys {
namespace {

using detail::Number;
using detail::NumberContext;

struct FreeBuild {
    void operator()(OSSL_PARAM_BLD* p) const { OSSL_PARAM_BLD_free(p); }
    void operator()(OSSL_PARAM* p) const { OSSL_PARAM_free(p); }
};
using Build = std::unique_ptr<OSSL_PARAM_BLD, FreeBuild>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeBuild>;

/// Reads members of one JWK; remembers the first thing that was wrong.
class Reader {
  public:
    Reader(const nlohmann::ordered_json& jwk, const std::string& pointer) : m_jwk(jwk), m_pointer(pointer) {}

    [[nodiscard]] bool has(const char* name) const { return m_jwk.contains(name); }

    std::string string(const char* name) {
        const auto found = m_jwk.find(name);
        if (found == m_jwk.end())
            return wrong(name, Tr::tr("The member \"%1\" is missing."));
        if (!found->is_string())
            return wrong(name, Tr::tr("The member \"%1\" is not a text."));
        return found->get<std::string>();
    }

    /// The bytes of a base64url member; `width`: exactly so many, when it is not 0.
    std::string bytes(const char* name, std::size_t width = 0) {
        std::string value = string(name);
        if (m_error)
            return {};
        auto decoded = base64::decodeUrl(value);
        detail::wipe(value);
        if (!decoded)
            return wrong(
                name, Tr::tr("The member \"%1\" is not base64url (letters, digits, - and _, without = at the end)."));
        if (decoded->empty())
            return wrong(name, Tr::tr("The member \"%1\" is empty."));
        if (width != 0 && decoded->size() != width) {
            const auto size = decoded->size();
            detail::wipe(*decoded);
            return wrong(
                name,
                size < width
                    ? Tr::tr("The member \"%1\" has %2 bytes and must have %3: leading zero bytes were left out.")
                    : Tr::tr("The member \"%1\" has %2 bytes and must have %3."),
                size, width);
        }
        if (decoded->size() > detail::largestRsaBits / 8 + 1) {
            detail::wipe(*decoded);
            return wrong(name, Tr::tr("The member \"%1\" is longer than any key can have."));
        }
        return std::move(*decoded);
    }

    Number number(const char* name) {
        std::string raw = bytes(name);
        if (m_error)
            return nullptr;
        Number out = detail::numberOf(raw);
        detail::wipe(raw);
        return out;
    }

    /// `what` names the member as %1, and may name what it has and must have as %2 and %3.
    std::string wrong(const char* name, const QString& what, std::size_t has = 0, std::size_t needed = 0) {
        const bool numbers = what.contains(QLatin1String("%2"));
        if (!m_error)
            m_error = Error{"jwks_invalid",
                            numbers ? what.arg(text(name), QString::number(has), QString::number(needed))
                                    : what.arg(text(name)),
                            text(m_pointer + "/" + name), Tr::tr("Write the key anew with a tool that makes JWKs.")};
        return {};
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    const nlohmann::ordered_json& m_jwk;
    const std::string& m_pointer;
    std::optional<Error> m_error;
};

tl::unexpected<Error> unfit(const QString& why, const std::string& pointer) {
    return fail("key_unreadable", why, Tr::tr("Take the key from where it was made, unchanged."), text(pointer));
}

detail::Pkey fromParameters(const char* type, OSSL_PARAM_BLD* build, bool isPrivate) {
    const Parameters parameters(OSSL_PARAM_BLD_to_param(build));
    const detail::PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* out = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &out, isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, parameters.get()) !=
            1) {
        EVP_PKEY_free(out);
        return nullptr;
    }
    return detail::Pkey(out);
}

/// The primes from n, e and d (SP 800-56B, appendix C): with them signing is several times faster and a PKCS#8 form can
/// be written.
bool factor(const BIGNUM* n, const BIGNUM* e, const BIGNUM* d, Number& p, Number& q) {
    const NumberContext context(BN_CTX_secure_new());
    const Number k(BN_secure_new());
    const Number n1(BN_dup(n));
    if (!context || !k || !n1 || BN_mul(k.get(), d, e, context.get()) != 1 || BN_sub_word(k.get(), 1) != 1 ||
        BN_sub_word(n1.get(), 1) != 1 || BN_is_zero(k.get()) == 1 || BN_is_odd(k.get()) == 1 || BN_is_odd(n) != 1)
        return false;
    int twos = 0;
    while (BN_is_bit_set(k.get(), twos) == 0)
        ++twos;
    const Number odd(BN_secure_new());
    if (!odd || BN_rshift(odd.get(), k.get(), twos) != 1)
        return false;
    const Number g(BN_new());
    const Number x(BN_secure_new());
    const Number y(BN_secure_new());
    if (!g || !x || !y)
        return false;
    // Every base succeeds with a chance of at least one half; small primes are as good as random ones.
    for (const BN_ULONG base : {2U, 3U, 5U, 7U, 11U, 13U, 17U, 19U, 23U, 29U, 31U, 37U}) {
        if (BN_set_word(g.get(), base) != 1 || BN_mod_exp(x.get(), g.get(), odd.get(), n, context.get()) != 1)
            return false;
        for (int i = 0; i < twos; ++i) {
            if (BN_is_one(x.get()) == 1 || BN_cmp(x.get(), n1.get()) == 0)
                break;
            if (BN_mod_sqr(y.get(), x.get(), n, context.get()) != 1)
                return false;
            if (BN_is_one(y.get()) == 1) {
                p.reset(BN_secure_new());
                q.reset(BN_secure_new());
                return p && q && BN_sub_word(x.get(), 1) == 1 && BN_gcd(p.get(), x.get(), n, context.get()) == 1 &&
                       BN_div(q.get(), nullptr, n, p.get(), context.get()) == 1 && BN_is_one(p.get()) == 0 &&
                       BN_is_one(q.get()) == 0;
            }
            BN_swap(x.get(), y.get());
        }
    }
    return false;
}

Expected<Key> rsa(Reader& reader, bool isPrivate, const std::string& pointer) {
    const Number n = reader.number("n");
    const Number e = reader.number("e");
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    const Build build(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    Number d, p, q, dp, dq, qi;
    if (isPrivate) {
        if (reader.has("oth"))
            return unfit(Tr::tr("It has more than two primes, which token servers and JWT libraries do not take."),
                         pointer);
        d = reader.number("d");
        if (BN_num_bits(n.get()) > detail::largestRsaBits)
            return unfit(Tr::tr("The modulus has %1 bits; more than %2 cannot be used.")
                             .arg(BN_num_bits(n.get()))
                             .arg(detail::largestRsaBits),
                         pointer);
        if (reader.has("p") || reader.has("q")) {
            p = reader.number("p");
            q = reader.number("q");
        }
        if (reader.error())
            return tl::make_unexpected(*reader.error());
        if (BN_is_zero(d.get()) == 1 || BN_cmp(d.get(), n.get()) >= 0)
            return unfit(Tr::tr("The private exponent does not belong to the modulus."), pointer);
        if (!p && !factor(n.get(), e.get(), d.get(), p, q))
            return unfit(Tr::tr("The private exponent does not belong to the modulus."), pointer);
        if (BN_is_zero(p.get()) == 1 || BN_is_zero(q.get()) == 1 || BN_is_one(p.get()) == 1 || BN_is_one(q.get()) == 1)
            return unfit(Tr::tr("A number that has to be prime is not."), pointer);
        // What is there is taken as it is, so that a wrong one is noticed; what is missing follows from the rest.
        const NumberContext context(BN_CTX_secure_new());
        const auto member = [&](const char* name, const BIGNUM* prime) {
            if (reader.has(name))
                return reader.number(name);
            Number less(BN_dup(prime));
            Number out(BN_secure_new());
            if (!less || !out || BN_sub_word(less.get(), 1) != 1 ||
                BN_mod(out.get(), d.get(), less.get(), context.get()) != 1)
                return Number();
            return out;
        };
        dp = member("dp", p.get());
        dq = member("dq", q.get());
        qi = reader.has("qi") ? reader.number("qi") : Number(BN_mod_inverse(nullptr, q.get(), p.get(), context.get()));
        if (reader.error())
            return tl::make_unexpected(*reader.error());
        if (!dp || !dq || !qi)
            return unfit(
                Tr::tr("The two primes do not give the modulus: the private numbers belong to another public key."),
                pointer);
        for (const auto& [name, value] :
             {std::pair(OSSL_PKEY_PARAM_RSA_D, d.get()), std::pair(OSSL_PKEY_PARAM_RSA_FACTOR1, p.get()),
              std::pair(OSSL_PKEY_PARAM_RSA_FACTOR2, q.get()), std::pair(OSSL_PKEY_PARAM_RSA_EXPONENT1, dp.get()),
              std::pair(OSSL_PKEY_PARAM_RSA_EXPONENT2, dq.get()),
              std::pair(OSSL_PKEY_PARAM_RSA_COEFFICIENT1, qi.get())})
            OSSL_PARAM_BLD_push_BN(build.get(), name, value);
    }
    auto pkey = fromParameters("RSA", build.get(), isPrivate);
    if (!pkey)
        return unfit(Tr::tr("OpenSSL cannot make a key of these numbers."), pointer);
    if (const QString why = detail::inconsistency(pkey.get(), isPrivate); !why.isEmpty())
        return unfit(why, pointer);
    return Key(pkey.release(), isPrivate);
}

struct Curve {
    const char* jose;
    const char* openssl;
    std::size_t width;
};

Expected<Key> ec(Reader& reader, bool isPrivate, const std::string& pointer) {
    static constexpr std::array<Curve, 4> curves{{{"P-256", "prime256v1", 32},
                                                  {"P-384", "secp384r1", 48},
                                                  {"P-521", "secp521r1", 66},
                                                  {"secp256k1", "secp256k1", 32}}};
    const std::string crv = reader.string("crv");
    const auto* curve = std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return crv == c.jose; });
    if (!reader.error() && curve == curves.end())
        reader.wrong("crv", Tr::tr("The member \"%1\" names no curve that is known: P-256, P-384 and P-521 are."));
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    const std::string x = reader.bytes("x", curve->width);
    const std::string y = reader.bytes("y", curve->width);
    Number d;
    if (isPrivate) {
        std::string raw = reader.bytes("d", curve->width);
        d = detail::numberOf(raw);
        detail::wipe(raw);
    }
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    const std::string point = "\x04" + x + y;
    const Build build(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->openssl, 0);
    OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    if (d)
        OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_PRIV_KEY, d.get());
    auto pkey = fromParameters("EC", build.get(), isPrivate);
    if (!pkey) {
        // Which half is to blame: without the private number only the point is left.
        const Build half(OSSL_PARAM_BLD_new());
        OSSL_PARAM_BLD_push_utf8_string(half.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->openssl, 0);
        OSSL_PARAM_BLD_push_octet_string(half.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
        return unfit(isPrivate && fromParameters("EC", half.get(), false)
                         ? Tr::tr("The private number is not one that this curve can have.")
                         : Tr::tr("The public point is not on the curve."),
                     pointer);
    }
    if (const QString why = detail::inconsistency(pkey.get(), isPrivate); !why.isEmpty())
        return unfit(why, pointer);
    return Key(pkey.release(), isPrivate);
}

Expected<Key> okp(Reader& reader, bool isPrivate, const std::string& pointer) {
    static constexpr std::array<Curve, 4> curves{
        {{"Ed25519", "ED25519", 32}, {"Ed448", "ED448", 57}, {"X25519", "X25519", 32}, {"X448", "X448", 56}}};
    const std::string crv = reader.string("crv");
    const auto* curve = std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return crv == c.jose; });
    if (!reader.error() && curve == curves.end())
        reader.wrong("crv",
                     Tr::tr("The member \"%1\" names no curve that is known: Ed25519, Ed448, X25519 and X448 are."));
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    const std::string x = reader.bytes("x", curve->width);
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    // Read last: nothing leaves with it unwiped.
    std::string d = isPrivate ? reader.bytes("d", curve->width) : std::string();
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    detail::Pkey publicKey(EVP_PKEY_new_raw_public_key_ex(nullptr, curve->openssl, nullptr, detail::data(x), x.size()));
    if (!isPrivate)
        return publicKey ? Expected<Key>(Key(publicKey.release(), false))
                         : unfit(Tr::tr("OpenSSL cannot make a key of these numbers."), pointer);
    detail::Pkey privateKey(
        EVP_PKEY_new_raw_private_key_ex(nullptr, curve->openssl, nullptr, detail::data(d), d.size()));
    detail::wipe(d);
    if (!privateKey || !publicKey || EVP_PKEY_eq(privateKey.get(), publicKey.get()) != 1)
        return unfit(Tr::tr("The private number belongs to another public key than the one beside it."), pointer);
    return Key(privateKey.release(), true);
}

} // namespace

Expected<Key> fromJwk(const nlohmann::ordered_json& jwk, const std::string& pointer) {
    const detail::QuietErrors quiet;
    try {
        if (!jwk.is_object())
            return fail("jwks_invalid", Tr::tr("This is not a JSON object, so it is no JWK."),
                        Tr::tr("Give an object with the members \"kty\" and the key's numbers."), text(pointer));
        Reader reader(jwk, pointer);
        const std::string kty = reader.string("kty");
        if (reader.error())
            return tl::make_unexpected(*reader.error());
        const bool isPrivate = jwk.contains("d");
        if (kty == "RSA")
            return rsa(reader, isPrivate, pointer);
        if (kty == "EC")
            return ec(reader, isPrivate, pointer);
        if (kty == "OKP")
            return okp(reader, isPrivate, pointer);
        reader.wrong(
            "kty",
            kty == "oct"
                ? Tr::tr("The member \"%1\" says \"oct\": a shared secret, not a key pair.")
                : Tr::tr("The member \"%1\" is neither \"RSA\" nor \"EC\" nor \"OKP\" (in exactly these letters)."));
        return tl::make_unexpected(*reader.error());
    } catch (const std::exception&) {
        return fail("jwks_invalid", Tr::tr("This JWK cannot be read."), {}, text(pointer));
    }
}

} // namespace ad::keys

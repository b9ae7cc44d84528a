#include "keys/key.h"

#include "base/base64.h"
#include "keys/detail.h"
#include "keys/tr.h"
#include <array>
#include <openssl/core_names.h>
#include <openssl/x509.h>

namespace ad::keys {
namespace {

using detail::QuietErrors;

struct CurveName {
    const char* openssl;
    const char* jose;
};
constexpr std::array<CurveName, 4> curveNames{
    {{"prime256v1", "P-256"}, {"secp384r1", "P-384"}, {"secp521r1", "P-521"}, {"secp256k1", "secp256k1"}}};
constexpr std::array<CurveName, 4> okpNames{
    {{"ED25519", "Ed25519"}, {"ED448", "Ed448"}, {"X25519", "X25519"}, {"X448", "X448"}}};

std::string okpName(const EVP_PKEY* pkey) {
    for (const auto& n : okpNames)
        if (EVP_PKEY_is_a(pkey, n.openssl) == 1)
            return n.jose;
    return {};
}

std::string utf8Parameter(const EVP_PKEY* pkey, const char* name) {
    std::array<char, 80> buffer{};
    std::size_t length = 0;
    if (EVP_PKEY_get_utf8_string_param(pkey, name, buffer.data(), buffer.size(), &length) != 1)
        return {};
    return {buffer.data(), length};
}

/// The digest that an RSA-PSS key insists on, as "256", "384", "512"; "*" for none at all; empty for one that JOSE does
/// not know.
std::string pssDigest(EVP_PKEY* pkey) {
    std::array<char, 80> name{};
    if (EVP_PKEY_get_default_digest_name(pkey, name.data(), name.size()) != 2)
        return "*";
    const std::string digest = name.data();
    const std::string mask = utf8Parameter(pkey, OSSL_PKEY_PARAM_MGF1_DIGEST);
    const auto size = [](const std::string& d) -> std::string {
        for (const char* s : {"256", "384", "512"})
            if (d == std::string("SHA") + s || d == std::string("SHA2-") + s || d == std::string("SHA-") + s)
                return s;
        return {};
    };
    return !mask.empty() && size(mask) != size(digest) ? std::string() : size(digest);
}

/// PS512 needs a modulus that holds the hash, a salt as long, and two more bytes (RFC 8017 §9.1.1); shorter keys cannot
/// sign it.
bool pssFits(int keyBits, int hashBytes) { return (keyBits - 1 + 7) / 8 >= 2 * hashBytes + 2; }

std::string encodeOkp(const EVP_PKEY* pkey) {
    std::size_t length = 0;
    if (EVP_PKEY_get_raw_public_key(pkey, nullptr, &length) != 1)
        return {};
    std::string raw(length, '\0');
    if (EVP_PKEY_get_raw_public_key(pkey, reinterpret_cast<unsigned char*>(raw.data()), &length) != 1)
        return {};
    raw.resize(length);
    return base64::encodeUrl(raw);
}

std::string thumbprintOf(const nlohmann::ordered_json& jwk) {
    if (jwk.empty())
        return {};
    // RFC 7638 §3.2: the required members alone, in the order of their names, without blanks. None of the values needs
    // escaping.
    std::string canonical = "{";
    for (const char* name : {"crv", "e", "kty", "n", "x", "y"}) {
        if (!jwk.contains(name))
            continue;
        canonical += canonical.size() > 1 ? ",\"" : "\"";
        canonical += name;
        canonical += "\":\"" + jwk[name].get<std::string>() + "\"";
    }
    canonical += "}";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (EVP_Digest(canonical.data(), canonical.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
        return {};
    return base64::encodeUrl({reinterpret_cast<const char*>(digest.data()), length});
}

} // namespace

SigningContext::~SigningContext() { EVP_PKEY_CTX_free(m_context.load()); }

void SigningContext::giveBack(EVP_PKEY_CTX* context) { EVP_PKEY_CTX_free(m_context.exchange(context)); }

Key::Key(EVP_PKEY* pkey, bool isPrivate)
    : m_pkey(pkey, EVP_PKEY_free),
      m_signing(isPrivate && pkey != nullptr ? std::make_shared<SigningContext>() : nullptr),
      m_remembered(pkey != nullptr ? std::make_shared<Remembered>() : nullptr),
      m_private(isPrivate && pkey != nullptr) {}

Type Key::type() const {
    if (!valid())
        return Type::Other;
    const auto is = [this](const char* name) { return EVP_PKEY_is_a(handle(), name) == 1; };
    if (is("RSA"))
        return Type::Rsa;
    if (is("RSA-PSS"))
        return Type::RsaPss;
    if (is("EC"))
        return Type::Ec;
    if (!okpName(handle()).empty())
        return Type::Okp;
    if (is("DSA"))
        return Type::Dsa;
    if (is("DH") || is("DHX"))
        return Type::Dh;
    return Type::Other;
}

std::string Key::typeName() const {
    if (!valid())
        return {};
    switch (type()) {
    case Type::Rsa:
        return "RSA";
    case Type::RsaPss:
        return "RSA-PSS";
    case Type::Ec:
        return "EC";
    case Type::Okp:
        return "OKP";
    case Type::Dsa:
        return "DSA";
    case Type::Dh:
        return "DH";
    case Type::Other:
        break;
    }
    const char* name = EVP_PKEY_get0_type_name(handle());
    return name != nullptr ? name : "";
}

int Key::bits() const { return valid() ? EVP_PKEY_get_bits(handle()) : 0; }

std::string Key::curve() const {
    if (!valid())
        return {};
    if (type() == Type::Okp)
        return okpName(handle());
    if (type() != Type::Ec)
        return {};
    const QuietErrors quiet;
    const std::string name = utf8Parameter(handle(), OSSL_PKEY_PARAM_GROUP_NAME);
    for (const auto& n : curveNames)
        if (name == n.openssl)
            return n.jose;
    return name;
}

QString Key::description() const {
    switch (type()) {
    case Type::Okp:
        return text(curve());
    case Type::Ec:
        if (const std::string name = curve(); !name.empty())
            return QStringLiteral("EC %1").arg(text(name));
        return Tr::tr("EC, a curve without a name, %1 bits").arg(bits());
    default:
        return valid() ? QStringLiteral("%1 %2").arg(text(typeName())).arg(bits()) : QString();
    }
}

std::vector<std::string> Key::algorithms() const {
    std::vector<std::string> out;
    const QuietErrors quiet;
    const int size = bits();
    const auto addPss = [&](const char* digest, int bytes) {
        if (pssFits(size, bytes))
            out.push_back(std::string("PS") + digest);
    };
    switch (type()) {
    case Type::Rsa:
        if (size >= 1024) {
            out = {"RS384", "RS256", "RS512"};
            addPss("384", 48);
            addPss("256", 32);
            addPss("512", 64);
        }
        return out;
    case Type::RsaPss: {
        if (size < 1024)
            return out;
        const std::string only = pssDigest(handle());
        int salt = 0;
        if (only != "*" && EVP_PKEY_get_int_param(handle(), OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, &salt) != 1)
            salt = 20;
        for (const auto& [name, length] : {std::pair("384", 48), std::pair("256", 32), std::pair("512", 64)})
            if ((only == "*" || only == name) && salt <= length)
                addPss(name, length);
        return out;
    }
    case Type::Ec: {
        const std::string c = curve();
        if (c == "P-384")
            return {"ES384"};
        if (c == "P-256")
            return {"ES256"};
        if (c == "P-521")
            return {"ES512"};
        return {};
    }
    default:
        return {};
    }
}

QString Key::objection() const {
    if (!valid())
        return {};
    switch (type()) {
    case Type::Rsa:
        if (bits() < 2048)
            return Tr::
                tr("This RSA key has %1 bits; RFC 7518 asks for 2048 or more, and token servers refuse shorter ones.")
                    .arg(bits());
        return {};
    case Type::RsaPss:
        return Tr::tr(
            "This key is bound to RSA-PSS: it cannot sign RS384, and many token servers take no PS algorithm.");
    case Type::Ec:
        if (!algorithms().empty())
            return {};
        //: %1 is the name of an elliptic curve
        return Tr::tr("The curve %1 has no signature algorithm that token servers of this kind take; they take P-384, "
                      "often P-256 and P-521.")
            .arg(curve().empty() ? Tr::tr("without a name") : text(curve()));
    case Type::Okp:
        if (curve().starts_with('X'))
            return Tr::tr("%1 keys exchange secrets and cannot sign.").arg(text(curve()));
        return Tr::tr("%1 signs with EdDSA, which SMART does not ask servers to take; RS384 or ES384 always work.")
            .arg(text(curve()));
    case Type::Dsa:
        return Tr::tr("DSA has no signature algorithm for JWTs; an RSA or EC key is needed.");
    case Type::Dh:
        return Tr::tr("Diffie-Hellman keys exchange secrets and cannot sign.");
    case Type::Other:
        break;
    }
    return Tr::tr(
               "Keys of the type %1 have no signature algorithm that token servers take; an RSA or EC key is needed.")
        .arg(text(typeName()));
}

Key Key::publicHalf() const {
    if (!m_private)
        return *this;
    return {detail::publicOfSpki(spkiDer()).release(), false};
}

nlohmann::ordered_json Key::publicJwk(const std::string& kid, const std::string& alg) const {
    auto jwk = nlohmann::ordered_json::object();
    if (!valid())
        return jwk;
    const QuietErrors quiet;
    switch (type()) {
    case Type::Rsa:
    case Type::RsaPss: {
        const auto n = detail::number(handle(), OSSL_PKEY_PARAM_RSA_N);
        const auto e = detail::number(handle(), OSSL_PKEY_PARAM_RSA_E);
        if (!n || !e)
            return jwk;
        jwk["kty"] = "RSA";
        jwk["n"] = base64::encodeUrl(detail::bytesOf(n.get()));
        jwk["e"] = base64::encodeUrl(detail::bytesOf(e.get()));
        break;
    }
    case Type::Ec: {
        const std::string crv = curve();
        const bool known =
            std::any_of(curveNames.begin(), curveNames.end(), [&](const CurveName& c) { return crv == c.jose; });
        const auto x = detail::number(handle(), OSSL_PKEY_PARAM_EC_PUB_X);
        const auto y = detail::number(handle(), OSSL_PKEY_PARAM_EC_PUB_Y);
        if (!known || !x || !y)
            return jwk;
        const int width = (bits() + 7) / 8;
        jwk["kty"] = "EC";
        jwk["crv"] = crv;
        jwk["x"] = base64::encodeUrl(detail::bytesOf(x.get(), width));
        jwk["y"] = base64::encodeUrl(detail::bytesOf(y.get(), width));
        break;
    }
    case Type::Okp: {
        const std::string x = encodeOkp(handle());
        if (x.empty())
            return jwk;
        jwk["kty"] = "OKP";
        jwk["crv"] = curve();
        jwk["x"] = x;
        break;
    }
    default:
        return jwk;
    }
    if (!kid.empty())
        jwk["kid"] = kid;
    if (!alg.empty())
        jwk["alg"] = alg;
    jwk["use"] = "sig";
    return jwk;
}

std::string Key::thumbprint() const {
    if (!valid())
        return {};
    std::call_once(m_remembered->thumbprintMade, [this] { m_remembered->thumbprint = thumbprintOf(publicJwk()); });
    return m_remembered->thumbprint;
}

std::string Key::spkiDer() const {
    if (!valid())
        return {};
    const QuietErrors quiet;
    unsigned char* out = nullptr;
    const int length = i2d_PUBKEY(handle(), &out);
    if (length <= 0)
        return {};
    std::string der(reinterpret_cast<char*>(out), static_cast<std::size_t>(length));
    OPENSSL_free(out);
    return der;
}

std::string Key::spkiPem() const {
    const std::string der = spkiDer();
    return der.empty() ? std::string() : std::string(detail::pemOf("PUBLIC KEY", der).view());
}

std::string Key::pkcs1PublicPem() const {
    if (type() != Type::Rsa || !valid())
        return {};
    const QuietErrors quiet;
    unsigned char* out = nullptr;
    const int length = i2d_PublicKey(handle(), &out);
    if (length <= 0)
        return {};
    const std::string der(reinterpret_cast<char*>(out), static_cast<std::size_t>(length));
    OPENSSL_free(out);
    return std::string(detail::pemOf("RSA PUBLIC KEY", der).view());
}

Secret Key::pkcs8Pem() const {
    if (!m_private)
        return {};
    const QuietErrors quiet;
    PKCS8_PRIV_KEY_INFO* info = EVP_PKEY2PKCS8(handle());
    if (info == nullptr)
        return {};
    unsigned char* out = nullptr;
    const int length = i2d_PKCS8_PRIV_KEY_INFO(info, &out);
    PKCS8_PRIV_KEY_INFO_free(info);
    if (length <= 0)
        return {};
    const auto size = static_cast<std::size_t>(length);
    Secret pem = detail::pemOf("PRIVATE KEY", {reinterpret_cast<const char*>(out), size});
    OPENSSL_clear_free(out, size);
    return pem;
}

bool Key::samePublicAs(const Key& other) const {
    if (!valid() || !other.valid())
        return false;
    const QuietErrors quiet;
    if (EVP_PKEY_eq(handle(), other.handle()) == 1)
        return true;
    // The same RSA numbers once as rsaEncryption and once as RSA-PSS are one key to JOSE.
    const bool rsaAndPss =
        (type() == Type::Rsa && other.type() == Type::RsaPss) || (type() == Type::RsaPss && other.type() == Type::Rsa);
    return rsaAndPss && thumbprint() == other.thumbprint();
}

Expected<Key> generate(const std::string& kind) {
    const QuietErrors quiet;
    EVP_PKEY* made = nullptr;
    if (kind == "rsa2048" || kind == "rsa3072" || kind == "rsa4096")
        made = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(std::stoul(kind.substr(3))));
    else if (kind == "p256" || kind == "p384" || kind == "p521")
        made = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", ("P-" + kind.substr(1)).c_str());
    else
        return fail("key_kind_unknown", Tr::tr("There is no kind of key called \"%1\".").arg(shown(kind, 40)),
                    Tr::tr("Choose one of rsa2048, rsa3072, rsa4096, p256, p384, p521."));
    if (made == nullptr)
        return fail("key_kind_unknown",
                    Tr::tr("OpenSSL on this machine cannot make a key of the kind \"%1\".").arg(text(kind)),
                    Tr::tr("Choose another kind."));
    return Key(made, true);
}

} // namespace ad::keys

// The usual wrong writings of a signature. For RSA the signature is opened once with the public key, and everything
// else is comparing bytes; for ECDSA every guess costs a verification, so the guesses are few and the commonest come
// first.
#include "base/base64.h"
#include "jose/signature_detail.h"
#include "jose/tr.h"

#include <algorithm>
#include <array>
#include <openssl/core_names.h>

namespace ad::jose::detail {
namespace {

constexpr std::array hashes{Hash::Sha256, Hash::Sha384, Hash::Sha512, Hash::Sha1};

std::string hexOf(std::string_view bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 0xFU];
    }
    return out;
}

std::string reversed(std::string_view bytes) { return {bytes.rbegin(), bytes.rend()}; }

/// What may have been signed in the place of the signing input.
struct Input {
    std::string bytes;
    Match match;
    QString detail;
};

std::vector<Input> otherInputs(const Jws& jws, Hash hash) {
    const std::string_view whole = jws.signingInput();
    const std::string input(whole);
    const std::string_view claims = std::string_view(jws.compact).substr(jws.parts[1].offset, jws.parts[1].length);
    const std::string_view head = std::string_view(jws.compact).substr(jws.parts[0].offset, jws.parts[0].length);
    std::vector<Input> out;
    const auto add = [&](std::string bytes, Match match, const QString& detail) {
        if (bytes != input)
            out.push_back({std::move(bytes), match, detail});
    };
    if (hash != Hash::None) {
        const std::string hashed = digest(hash, input);
        const QString twice =
            Tr::tr("The hash of the signing input was signed as if it were the input: it was hashed twice.");
        add(hashed, Match::HashedTwice, twice);
        add(hexOf(hashed), Match::HashedTwice, twice);
        add(base64::encode(hashed), Match::HashedTwice, twice);
    }
    add(base64::encodeUrl(jws.headerJson) + '.' + base64::encodeUrl(jws.payloadJson), Match::OtherInput,
        Tr::tr("The signature was made over header and claims without padding and in base64url; they were sent in "
               "another writing."));
    add(base64::encode(jws.headerJson) + '.' + base64::encode(jws.payloadJson), Match::OtherInput,
        Tr::tr("The signature was made over header and claims in plain base64; they were sent in another writing."));
    if (const std::size_t last = jws.source.rfind('.'); last != std::string::npos)
        add(jws.source.substr(0, last), Match::OtherInput,
            Tr::tr("The signature was made over the text with the line breaks or other characters that do not belong "
                   "to a token."));
    add(input + '\n', Match::OtherInput,
        Tr::tr("A line break at the end was signed with the text (echo without -n adds one)."));
    add(jws.headerJson + '.' + jws.payloadJson, Match::OtherInput,
        Tr::tr("The signature was made over header and claims before they were base64url-encoded."));
    add(std::string(head) + std::string(claims), Match::OtherInput,
        Tr::tr("The signature was made over header and claims without the dot between them."));
    add(std::string(claims), Match::OtherInput,
        Tr::tr("The signature was made over the claims alone, without the header."));
    add(jws.payloadJson, Match::OtherInput,
        Tr::tr("The signature was made over the claims alone, before they were base64url-encoded."));
    add(input + '.', Match::OtherInput, Tr::tr("The signature was made with a dot after the claims."));
    std::string wide;
    for (const char c : input) {
        wide += c;
        wide += '\0';
    }
    add(wide, Match::OtherInput,
        Tr::tr("The signature was made over the text as UTF-16: ASCII bytes are to be signed."));
    return out;
}

/// The bytes that a hex or base64 text stands for, if it does and they are `size` (0: any size).
std::vector<std::string> decodedText(std::string_view bytes) {
    std::vector<std::string> out;
    while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r'))
        bytes.remove_suffix(1);
    const auto value = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    if (bytes.empty() || bytes.size() > 4096)
        return out;
    if (bytes.size() % 2 == 0 && std::all_of(bytes.begin(), bytes.end(), [&](char c) { return value(c) >= 0; })) {
        std::string hex;
        for (std::size_t i = 0; i < bytes.size(); i += 2)
            hex += static_cast<char>(value(bytes[i]) * 16 + value(bytes[i + 1]));
        out.push_back(std::move(hex));
    }
    if (base64::Lenient read = base64::decodeLenient(bytes); read.ok())
        out.push_back(std::move(read.bytes));
    return out;
}

/// The bytes that a signature may stand for as text: what it decodes to, and the third part where that is hex itself.
std::vector<std::string> writtenAsText(const Jws& jws) {
    std::vector<std::string> out = decodedText(jws.signature);
    if (jws.parts.size() < 3)
        return out;
    const auto part = std::string_view(jws.compact).substr(jws.parts[2].offset, jws.parts[2].length);
    if (part.size() % 2 == 0 && part.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos)
        for (std::string& bytes : decodedText(part))
            out.push_back(std::move(bytes));
    return out;
}

Verification found(Match match, const QString& detail, std::string actualAlg = {}, int saltLength = 0) {
    return {match, std::move(actualAlg), saltLength, detail};
}

Verification mismatch() {
    return found(Match::Mismatch,
                 Tr::tr("The signature does not verify: another key signed, or the token was changed after signing."));
}

// ---- RSA ----

/// An RSA signature opened with the public key (RFC 8017 §9): what was padded how.
struct Opened {
    Family family = Family::Pkcs1;
    Hash hash = Hash::None; ///< None: a bare digest, PKCS#1 without DigestInfo
    Hash mgf = Hash::None;
    std::string digest; ///< PKCS#1: the hash; PSS: H
    std::string salt;
    bool sure = true; ///< the shape alone proves that this key made it
};

std::optional<Opened> openPkcs1(std::string_view em) {
    if (em.size() < 11 || em[0] != '\0' || em[1] != '\1')
        return std::nullopt;
    std::size_t at = 2;
    while (at < em.size() && em[at] == '\xFF')
        ++at;
    if (at < 10 || at >= em.size() || em[at] != '\0')
        return std::nullopt;
    const std::string_view t = em.substr(at + 1);
    static constexpr std::string_view sha2Oid("\x60\x86\x48\x01\x65\x03\x04\x02", 8);
    Opened out;
    for (const Hash h : hashes) {
        const std::size_t length = hashLength(h);
        std::string oid = h == Hash::Sha1 ? std::string("\x2B\x0E\x03\x02\x1A", 5) : std::string(sha2Oid);
        if (h != Hash::Sha1)
            oid += h == Hash::Sha256 ? '\1' : h == Hash::Sha384 ? '\2' : '\3';
        for (const std::string_view null : {std::string_view("\x05\x00", 2), std::string_view()}) {
            std::string prefix("\x30");
            prefix += static_cast<char>(oid.size() + 6 + null.size() + length);
            prefix += '\x30';
            prefix += static_cast<char>(oid.size() + 2 + null.size());
            prefix += '\x06';
            prefix += static_cast<char>(oid.size());
            prefix += oid;
            prefix += null;
            prefix += '\x04';
            prefix += static_cast<char>(length);
            if (t.size() == prefix.size() + length && t.starts_with(prefix)) {
                out.hash = h;
                out.digest = std::string(t.substr(prefix.size()));
                return out;
            }
        }
    }
    out.digest = std::string(t);
    return out;
}

std::string mgf1(Hash hash, std::string_view seed, std::size_t length) {
    std::string out;
    for (unsigned counter = 0; out.size() < length; ++counter) {
        std::string block(seed);
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            block += static_cast<char>((counter >> shift) & 0xFFU);
        const std::string hashed = digest(hash, block);
        if (hashed.empty())
            return {};
        out += hashed;
    }
    out.resize(length);
    return out;
}

std::optional<Opened> openPss(std::string_view em, int modulusBits, Hash hash, Hash mgf) {
    const auto bits = static_cast<std::size_t>(modulusBits) - 1;
    const std::size_t length = (bits + 7) / 8;
    if (em.size() > length) {
        if (em.size() != length + 1 || em[0] != '\0')
            return std::nullopt;
        em.remove_prefix(1);
    }
    const std::size_t hashSize = hashLength(hash);
    if (em.size() < hashSize + 2 || em.back() != '\xBC')
        return std::nullopt;
    const std::size_t dbSize = em.size() - hashSize - 1;
    Opened out{Family::Pss, hash, mgf, std::string(em.substr(dbSize, hashSize)), {}, false};
    std::string db = mgf1(mgf, out.digest, dbSize);
    if (db.size() != dbSize)
        return std::nullopt;
    for (std::size_t i = 0; i < dbSize; ++i)
        db[i] = static_cast<char>(db[i] ^ em[i]);
    db[0] = static_cast<char>(static_cast<unsigned char>(db[0]) & (0xFFU >> (8 * length - bits)));
    const std::size_t one = db.find_first_not_of('\0');
    if (one == std::string::npos || db[one] != '\1')
        return std::nullopt;
    out.salt = db.substr(one + 1);
    out.sure = one >= 8; // fewer zero bytes come up by chance
    return out;
}

/// sig^e mod n as `size` bytes; empty if it cannot be one of this key.
std::string publicOperation(EVP_PKEY* key, std::string_view signature, std::size_t size) {
    BIGNUM* nRaw = nullptr;
    BIGNUM* eRaw = nullptr;
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &nRaw);
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &eRaw);
    const Number n(nRaw);
    const Number e(eRaw);
    const Number s(BN_bin2bn(data(signature), static_cast<int>(signature.size()), nullptr));
    const Number m(BN_new());
    const NumberContext context(BN_CTX_new());
    std::string out(size, '\0');
    // A public exponent beyond 64 bits is nobody's, and would take long.
    if (!n || !e || !s || !m || !context || BN_num_bits(e.get()) > 64 || BN_is_odd(n.get()) == 0 ||
        BN_cmp(s.get(), n.get()) >= 0 || BN_mod_exp(m.get(), s.get(), e.get(), n.get(), context.get()) != 1 ||
        BN_bn2binpad(m.get(), data(out), static_cast<int>(size)) != static_cast<int>(size))
        return {};
    return out;
}

bool holds(const Opened& opened, std::string_view input) {
    if (opened.family == Family::Pss)
        return digest(opened.hash, std::string(8, '\0') + digest(opened.hash, input) + opened.salt) == opened.digest;
    if (opened.hash != Hash::None)
        return digest(opened.hash, input) == opened.digest;
    return std::any_of(hashes.begin(), hashes.end(), [&](Hash h) {
        const std::string hashed = digest(h, input);
        return opened.digest == hashed || opened.digest == hexOf(hashed);
    });
}

/// Everything that a signature of these bytes could be; the one that holds the signing input first.
std::vector<Opened> open(const keys::Key& key, std::string_view signature, std::size_t size) {
    std::vector<Opened> out;
    const std::string em = publicOperation(key.handle(), signature, size);
    if (em.empty())
        return out;
    if (auto pkcs1 = openPkcs1(em))
        return {*pkcs1};
    if (em.back() != '\xBC')
        return out;
    for (const Hash h : hashes)
        for (const Hash mgf : hashes)
            if (auto pss = openPss(em, key.bits(), h, mgf))
                out.push_back(std::move(*pss));
    return out;
}

/// How a signature that holds the right input differs from what the header declares.
Verification judge(const Algorithm& declared, const Opened& o) {
    const std::string actual = algorithmName(o.family, o.hash);
    const auto salt = static_cast<int>(o.salt.size());
    if (o.family == Family::Pkcs1 && o.hash == Hash::None)
        return found(Match::RawDigest,
                     Tr::tr("The bare hash was signed, without the DigestInfo that names the hash (RFC 8017, 9.2)."));
    const QString name = actual.empty() ? text(hashName(o.hash)) : text(actual);
    if (o.family != declared.family)
        return found(Match::OtherPadding,
                     Tr::tr("This key signed, but as %1; the header says %2.").arg(name, text(declared.name)), actual,
                     o.family == Family::Pss ? salt : 0);
    if (o.hash != declared.hash)
        return found(Match::OtherHash,
                     Tr::tr("This key signed, but with %1; the header says %2.")
                         .arg(actual.empty() ? text(hashName(o.hash)) : name, text(declared.name)),
                     actual, o.family == Family::Pss ? salt : 0);
    if (o.family == Family::Pss && o.mgf != o.hash)
        return found(Match::OtherPadding,
                     Tr::tr("This key signed, but the mask generation (MGF1) used %1 instead of %2.")
                         .arg(text(hashName(o.mgf)), text(hashName(o.hash))),
                     actual, salt);
    if (o.family == Family::Pss && o.salt.size() != hashLength(o.hash))
        return found(Match::PssSalt,
                     Tr::tr("This key signed, but with a PSS salt of %1 bytes; %2 wants as many as the hash has, %3.")
                         .arg(salt)
                         .arg(text(declared.name))
                         .arg(hashLength(o.hash)),
                     {}, salt);
    return found(
        Match::RawDigest,
        Tr::tr("This key signed, but the DigestInfo that names the hash is not written as RFC 8017, 9.2, wants it."));
}

Verification diagnoseRsa(const Algorithm& declared, const Jws& jws, const keys::Key& key) {
    const auto size = static_cast<std::size_t>(EVP_PKEY_get_size(key.handle()));
    const std::string& signature = jws.signature;
    const std::string_view input = jws.signingInput();

    if (signature.size() == size) {
        const auto candidates = open(key, signature, size);
        for (const Opened& o : candidates)
            if (holds(o, input))
                return judge(declared, o);
        for (const Opened& o : candidates) {
            if (o.hash == Hash::None)
                continue;
            for (const Input& other : otherInputs(jws, o.hash))
                if (holds(o, other.bytes))
                    return found(other.match, other.detail,
                                 o.hash != declared.hash || o.family != declared.family
                                     ? algorithmName(o.family, o.hash)
                                     : std::string());
        }
        for (const Opened& o : candidates)
            if (o.sure && o.hash != Hash::None)
                return found(Match::OtherInput, Tr::tr("This key made the signature, but over another text: header or "
                                                       "claims were changed after signing."));
        for (const Opened& o : open(key, reversed(signature), size))
            if (holds(o, input))
                return found(
                    Match::ReversedBytes,
                    Tr::tr("This key signed, but the bytes of the signature stand in reverse order (little-endian)."),
                    algorithmName(o.family, o.hash));
        return mismatch();
    }
    for (const std::string& decoded : writtenAsText(jws))
        if (decoded.size() == size)
            for (const Opened& o : open(key, decoded, size))
                if (holds(o, input))
                    return found(Match::HexOrBase64Text,
                                 Tr::tr("This key signed, but the signature is written as hex or base64 text and then "
                                        "encoded again."),
                                 algorithmName(o.family, o.hash));
    const bool shorter = signature.size() < size && signature.size() + 3 > size;
    const bool longer = signature.size() == size + 1 && signature[0] == '\0';
    if (shorter || longer)
        for (const Opened& o :
             open(key, shorter ? std::string_view(signature) : std::string_view(signature).substr(1), size))
            if (holds(o, input))
                return found(
                    Match::LeadingZero,
                    shorter ? Tr::tr("This key signed, but a zero byte at the front of the signature was left out.")
                            : Tr::tr("This key signed, but a zero byte was put before the signature."),
                    algorithmName(o.family, o.hash));
    return found(
        Match::WrongLength,
        Tr::tr("The signature has %1 bytes; this key, %2, makes signatures of %3: it was cut, or another key signed.")
            .arg(signature.size())
            .arg(key.description())
            .arg(size));
}

// ---- ECDSA ----

/// Whether `bytes` is a DER SEQUENCE of two INTEGERs and nothing after it.
bool isDer(std::string_view bytes) {
    if (bytes.size() < 8 || bytes[0] != '\x30')
        return false;
    const unsigned char* at = data(bytes);
    const EcdsaNumbers numbers(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(bytes.size())));
    return numbers && at == data(bytes) + bytes.size();
}

Verification diagnoseEcdsa(const Algorithm& declared, const Jws& jws, const keys::Key& key) {
    const std::string& signature = jws.signature;
    const std::string input(jws.signingInput());
    const std::size_t field = declared.fieldBytes;
    const auto verifies = [&](std::string_view der, Hash hash, std::string_view text) {
        return !der.empty() && verifyEcdsaDer(key.handle(), hash, digest(hash, text), der);
    };
    const auto rawDer = [&](std::string_view raw) {
        return derOf(raw.substr(0, raw.size() / 2), raw.substr(raw.size() / 2));
    };

    const bool der = isDer(signature);
    const QString alsoDer = Tr::tr("It is also written as ASN.1 DER instead of R and S.");
    if (der && verifies(signature, declared.hash, input))
        return found(Match::DerEcdsa, Tr::tr("This key signed, but the signature is ASN.1 DER, as OpenSSL writes it; a "
                                             "JWT wants R and S, %1 bytes each.")
                                          .arg(field));
    const std::string plain = der ? signature : signature.size() == 2 * field ? rawDer(signature) : std::string();
    if (!plain.empty()) {
        const auto withDer = [&](const QString& detail) { return der ? detail + QLatin1Char(' ') + alsoDer : detail; };
        for (const Hash h : hashes)
            if (h != declared.hash && verifies(plain, h, input))
                return found(Match::OtherHash,
                             withDer(Tr::tr("This key signed, but with %1; %2 wants %3.")
                                         .arg(text(hashName(h)), text(declared.name), text(hashName(declared.hash)))));
        for (const Input& other : otherInputs(jws, declared.hash))
            if (verifies(plain, declared.hash, other.bytes))
                return found(other.match, withDer(other.detail));
    }
    if (signature.size() == 2 * field) {
        const std::string_view r = std::string_view(signature).substr(0, field);
        const std::string_view s = std::string_view(signature).substr(field);
        for (const std::string& turned :
             {derOf(reversed(r), reversed(s)), derOf(reversed(s), reversed(r)), derOf(s, r)})
            if (verifies(turned, declared.hash, input))
                return found(Match::ReversedBytes,
                             Tr::tr("This key signed, but the bytes of R and S stand in another order."));
    }
    for (const std::string& decoded : writtenAsText(jws)) {
        const bool decodedDer = isDer(decoded);
        if (!decodedDer && decoded.size() != 2 * field)
            continue;
        if (verifies(decodedDer ? decoded : rawDer(decoded), declared.hash, input))
            return found(
                Match::HexOrBase64Text,
                Tr::tr("This key signed, but the signature is written as hex or base64 text and then encoded again."));
    }
    // Numbers as big-integer libraries write them: R and S with their zero bytes dropped or a sign byte added, so the
    // border moves.
    if (!der && signature.size() != 2 * field && signature.size() + 3 > 2 * field && signature.size() < 2 * field + 3) {
        for (std::size_t cut = field - 2; cut <= field + 1; ++cut) {
            if (cut >= signature.size() || signature.size() - cut > field + 1)
                continue;
            const std::string_view r = std::string_view(signature).substr(0, cut);
            const std::string_view s = std::string_view(signature).substr(cut);
            const bool longR = r.size() > field && r[0] != '\0';
            const bool longS = s.size() > field && s[0] != '\0';
            if (!longR && !longS && verifies(derOf(r, s), declared.hash, input))
                return found(Match::LeadingZero, Tr::tr("This key signed, but R or S was not written with exactly %1 "
                                                        "bytes: a zero byte at the front was dropped or added.")
                                                     .arg(field));
        }
    }
    if (signature.size() == 2 * field || der)
        return mismatch();
    return found(Match::WrongLength, Tr::tr("The signature has %1 bytes; %2 has %3: it was cut, or another key signed.")
                                         .arg(signature.size())
                                         .arg(text(declared.name))
                                         .arg(2 * field));
}

// ---- Ed25519, Ed448 ----

Verification diagnoseEdwards(const Jws& jws, const keys::Key& key) {
    const auto size = static_cast<std::size_t>(EVP_PKEY_get_size(key.handle()));
    if (jws.signature.size() != size) {
        for (const std::string& decoded : writtenAsText(jws))
            if (decoded.size() == size && verifyEdwards(key.handle(), jws.signingInput(), decoded))
                return found(
                    Match::HexOrBase64Text,
                    Tr::tr(
                        "This key signed, but the signature is written as hex or base64 text and then encoded again."));
        return found(
            Match::WrongLength,
            Tr::tr(
                "The signature has %1 bytes; this key, %2, makes signatures of %3: it was cut, or another key signed.")
                .arg(jws.signature.size())
                .arg(key.description())
                .arg(size));
    }
    for (const Hash h : {Hash::None, Hash::Sha512, Hash::Sha256})
        for (const Input& other : otherInputs(jws, h))
            if ((h == Hash::None || other.match == Match::HashedTwice) &&
                verifyEdwards(key.handle(), other.bytes, jws.signature))
                return found(other.match, other.detail);
    return mismatch();
}

} // namespace

Verification diagnose(const Algorithm& algorithm, const Jws& jws, const keys::Key& key) {
    if (jws.parts.size() < 2 || jws.signingInput().empty())
        return found(Match::Mismatch,
                     Tr::tr("There is nothing that could have been signed: header or claims are missing."));
    if (jws.signature.empty())
        return found(Match::WrongLength, jws.parts.size() > 2 && jws.parts[2].length > 0
                                             ? Tr::tr("The signature cannot be decoded.")
                                             : Tr::tr("There is no signature."));
    switch (algorithm.family) {
    case Family::Pkcs1:
    case Family::Pss:
        return diagnoseRsa(algorithm, jws, key);
    case Family::Ecdsa:
        return diagnoseEcdsa(algorithm, jws, key);
    case Family::Edwards:
        return diagnoseEdwards(jws, key);
    }
    return mismatch();
}

std::string signedWith(const Jws& jws, const keys::Key& key) {
    const std::string_view input = jws.signingInput();
    if (input.empty() || jws.signature.empty())
        return {};
    switch (key.type()) {
    case keys::Type::Rsa:
    case keys::Type::RsaPss: {
        const auto size = static_cast<std::size_t>(EVP_PKEY_get_size(key.handle()));
        if (jws.signature.size() == size)
            for (const Opened& o : open(key, jws.signature, size))
                if (holds(o, input))
                    return algorithmName(o.family, o.hash);
        return {};
    }
    case keys::Type::Ec:
        for (const char* name : {"ES256", "ES384", "ES512"}) {
            const Algorithm* a = algorithm(name);
            if (!fits(*a, key))
                continue;
            std::string der = jws.signature;
            if (der.size() == 2 * a->fieldBytes)
                der = derOf(std::string_view(jws.signature).substr(0, a->fieldBytes),
                            std::string_view(jws.signature).substr(a->fieldBytes));
            else if (!isDer(der))
                return {};
            return verifyEcdsaDer(key.handle(), a->hash, digest(a->hash, input), der) ? name : std::string();
        }
        return {};
    case keys::Type::Okp:
        return (key.curve() == "Ed25519" || key.curve() == "Ed448") && verifyEdwards(key.handle(), input, jws.signature)
                   ? "EdDSA"
                   : std::string();
    default:
        return {};
    }
}

} // namespace ad::jose::detail

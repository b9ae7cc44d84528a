#include "keys/session.h"
#include "keys/tr.h"

#include <QByteArray>
#include <limits>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

namespace ad::keys::detail {
namespace {

struct FreeEncrypted {
    void operator()(X509_SIG* p) const { X509_SIG_free(p); }
    void operator()(EVP_CIPHER_CTX* p) const { EVP_CIPHER_CTX_free(p); }
    void operator()(EVP_CIPHER* p) const { EVP_CIPHER_free(p); }
    void operator()(EVP_MD* p) const { EVP_MD_free(p); }
    void operator()(PKCS12* p) const { PKCS12_free(p); }
    void operator()(PBE2PARAM* p) const { PBE2PARAM_free(p); }
    void operator()(PBEPARAM* p) const { PBEPARAM_free(p); }
    void operator()(PBKDF2PARAM* p) const { PBKDF2PARAM_free(p); }
    void operator()(PKCS8_PRIV_KEY_INFO* p) const { PKCS8_PRIV_KEY_INFO_free(p); }
    void operator()(STACK_OF(PKCS7) * p) const { sk_PKCS7_pop_free(p, PKCS7_free); }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * p) const { sk_PKCS12_SAFEBAG_pop_free(p, PKCS12_SAFEBAG_free); }
};
template <class T>
using Owned = std::unique_ptr<T, FreeEncrypted>;

/// OpenSSL with the ciphers of old files. Its own context, so that nothing else in the program starts to accept them;
/// it lives as long as the program. Where the legacy provider is not installed, the modern ciphers are all there is.
OSSL_LIB_CTX* legacyContext() {
    static OSSL_LIB_CTX* const context = [] {
        const QuietErrors quiet;
        OSSL_LIB_CTX* made = OSSL_LIB_CTX_new();
        if (made != nullptr) {
            OSSL_PROVIDER_load(made, "default");
            OSSL_PROVIDER_load(made, "legacy");
        }
        return made;
    }();
    return context;
}

/// Nobody's file takes so many rounds; one that claims to is made to keep the machine busy.
constexpr std::int64_t mostRounds = 10'000'000;
/// scrypt: N·r·p; the usual value is 2^17.
constexpr double mostScrypt = 8'388'608;

bool roundsFit(Session& session, const ASN1_INTEGER* rounds) {
    std::int64_t value = 0;
    return rounds == nullptr || (ASN1_INTEGER_get_int64(&value, rounds) == 1 && value <= mostRounds &&
                                 session.afford(static_cast<double>(value)));
}

bool scryptFits(Session& session, std::string_view parameters) {
    std::string_view rest = parameters;
    const auto outer = nextTlv(rest);
    if (!outer)
        return true;
    std::string_view inner = outer->value;
    (void)nextTlv(inner); // the salt
    double work = 1;
    for (int i = 0; i < 3; ++i) {
        const auto number = nextTlv(inner);
        if (!number)
            return true;
        double value = 0;
        for (const char c : number->value)
            value = value * 256 + static_cast<unsigned char>(c);
        work *= value;
    }
    return work <= mostScrypt && session.afford(work);
}

/// Whether opening what `algorithm` describes ends in reasonable time, together with all that was opened before.
bool affordable(Session& session, const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* oid = nullptr;
    const void* value = nullptr;
    int type = 0;
    X509_ALGOR_get0(&oid, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return true;
    const auto* packed = static_cast<const ASN1_STRING*>(value);
    const unsigned char* p = ASN1_STRING_get0_data(packed);
    if (OBJ_obj2nid(oid) != NID_pbes2) {
        const Owned<PBEPARAM> parameters(d2i_PBEPARAM(nullptr, &p, ASN1_STRING_length(packed)));
        return !parameters || roundsFit(session, parameters->iter);
    }
    const Owned<PBE2PARAM> parameters(d2i_PBE2PARAM(nullptr, &p, ASN1_STRING_length(packed)));
    if (!parameters)
        return true;
    X509_ALGOR_get0(&oid, &type, &value, parameters->keyfunc);
    if (type != V_ASN1_SEQUENCE)
        return true;
    packed = static_cast<const ASN1_STRING*>(value);
    p = ASN1_STRING_get0_data(packed);
    if (OBJ_obj2nid(oid) == NID_id_scrypt)
        return scryptFits(session,
                          {reinterpret_cast<const char*>(p), static_cast<std::size_t>(ASN1_STRING_length(packed))});
    const Owned<PBKDF2PARAM> kdf(d2i_PBKDF2PARAM(nullptr, &p, ASN1_STRING_length(packed)));
    return !kdf || roundsFit(session, kdf->iter);
}

Error tooManyRounds(const QString& where) {
    return unreadable(Tr::tr("The file asks for so many rounds of its encryption that opening it would take hours."),
                      Tr::tr("Take the file again from where it was made."), where);
}

/// Whether what stands behind the first block is the end of a private key: a damaged initial vector, or a changed
/// first block, leaves everything from the third block on as it was.
bool laterBlocksFit(std::string_view plain, std::size_t block) {
    if (block < 2 || plain.size() < 6 * block)
        return false;
    const std::size_t padding = static_cast<unsigned char>(plain.back());
    if (padding < 1 || padding > block)
        return false;
    for (std::size_t i = plain.size() - padding; i < plain.size(); ++i)
        if (static_cast<unsigned char>(plain[i]) != padding)
            return false;
    // PKCS#8 ends with an OCTET STRING that holds a SEQUENCE and begins behind the algorithm.
    const std::string_view content = plain.substr(0, plain.size() - padding);
    constexpr std::size_t longestAlgorithm = 48;
    for (std::size_t i = block; i < std::min(block + longestAlgorithm, content.size()); ++i) {
        std::string_view rest = content.substr(i);
        const auto key = static_cast<unsigned char>(content[i]) == tag::octets ? nextTlv(rest) : std::nullopt;
        if (key && rest.empty() && claimedLength(key->value) == key->value.size())
            return true;
    }
    return false;
}

/// What a decryption gave, padding still on it, is opened if it begins as a SEQUENCE that fills it up to a padding of
/// one block.
Unlock judge(std::string_view plain, std::size_t block, std::string_view& der) {
    const auto length = claimedLength(plain);
    if (!length)
        return laterBlocksFit(plain, block) ? Unlock::Damaged : Unlock::Wrong;
    std::string_view rest = plain.substr(plain.size() >= 4 && static_cast<unsigned char>(plain[1]) > 0x80
                                             ? 2 + (static_cast<unsigned char>(plain[1]) & 0x7FU)
                                             : 2);
    // Every private key begins with a small version number; by chance this and the length fit in one of some millions.
    const bool version = rest.size() >= 3 && rest[0] == 2 && rest[1] == 1 && (rest[2] == 0 || rest[2] == 1);
    const std::size_t padding = block > 1 ? plain.size() - std::min(*length, plain.size()) : 0;
    const bool fills =
        *length <= plain.size() && (block > 1 ? padding >= 1 && padding <= block : *length == plain.size());
    if (!version)
        return laterBlocksFit(plain, block) ? Unlock::Damaged : Unlock::Wrong;
    // Such a beginning with another length is the right passphrase for a file that was cut.
    if (!fills)
        return plain.size() > 64 && *length > 64 && *length < (1U << 16) ? Unlock::Damaged : Unlock::Wrong;
    der = plain.substr(0, *length);
    for (std::size_t i = *length; i < plain.size(); ++i)
        if (static_cast<unsigned char>(plain[i]) != padding)
            return Unlock::Damaged;
    return Unlock::Done;
}

/// Deciphers with `context`, which is set up, and judges.
Unlock decipher(EVP_CIPHER_CTX* context, std::string_view ciphertext, Secret& plain, std::string_view& der) {
    const int block = EVP_CIPHER_CTX_get_block_size(context);
    if (block > 1 && ciphertext.size() % static_cast<std::size_t>(block) != 0)
        return Unlock::Damaged;
    EVP_CIPHER_CTX_set_padding(context, 0);
    plain.resize(ciphertext.size() + 64);
    int n = 0;
    int last = 0;
    auto* out = reinterpret_cast<unsigned char*>(plain.data());
    if (EVP_CipherUpdate(context, out, &n, data(ciphertext), static_cast<int>(ciphertext.size())) != 1 ||
        EVP_CipherFinal_ex(context, out + n, &last) != 1)
        return Unlock::Wrong;
    plain.resize(static_cast<std::size_t>(n) + static_cast<std::size_t>(last));
    return judge(plain.view(), static_cast<std::size_t>(block), der);
}

/// Opens what is encrypted as `algorithm` says (PKCS#5, PKCS#12). `der` gets the part of `plain` that is the key.
Unlock decipherAs(const X509_ALGOR* algorithm, std::string_view ciphertext, std::string_view passphrase, Secret& plain,
                  std::string_view& der) {
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    const ASN1_OBJECT* oid = nullptr;
    const void* value = nullptr;
    int type = 0;
    X509_ALGOR_get0(&oid, &type, &value, algorithm);
    ASN1_TYPE parameters{};
    parameters.type = type;
    parameters.value.ptr = static_cast<char*>(const_cast<void*>(value));
    if (!context || EVP_PBE_CipherInit_ex(
                        const_cast<ASN1_OBJECT*>(oid), passphrase.data(), static_cast<int>(passphrase.size()),
                        type == V_ASN1_UNDEF ? nullptr : &parameters, context.get(), 0, legacyContext(), nullptr) != 1)
        return Unlock::Unsupported;
    return decipher(context.get(), ciphertext, plain, der);
}

std::string_view bytesOf(const ASN1_OCTET_STRING* text) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}

/// Bags of a PKCS#12 file, with what was found in them.
struct Bags {
    Session& session;
    std::string_view passphrase;
    const QString& where;
    std::vector<Secret> privateKeys;
    std::vector<std::string> certificates;
    bool damaged = false;
    bool tooCostly = false;
    bool opened = false; ///< something encrypted opened, so the passphrase is right

    void addPkcs8(const PKCS8_PRIV_KEY_INFO* info) {
        unsigned char* out = nullptr;
        const int length = i2d_PKCS8_PRIV_KEY_INFO(info, &out);
        if (length <= 0)
            return;
        privateKeys.emplace_back(std::string_view(reinterpret_cast<char*>(out), static_cast<std::size_t>(length)));
        OPENSSL_clear_free(out, static_cast<std::size_t>(length));
    }

    void addCertificate(const PKCS12_SAFEBAG* bag) {
        X509* x = PKCS12_SAFEBAG_get1_cert(bag);
        if (x == nullptr)
            return;
        unsigned char* out = nullptr;
        if (const int length = i2d_X509(x, &out); length > 0) {
            certificates.emplace_back(reinterpret_cast<char*>(out), static_cast<std::size_t>(length));
            OPENSSL_free(out);
        }
        X509_free(x);
    }

    void add(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth) {
        for (int i = 0;
             bags != nullptr && i < sk_PKCS12_SAFEBAG_num(bags) && privateKeys.size() + certificates.size() < 500;
             ++i) {
            const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(bags, i);
            switch (PKCS12_SAFEBAG_get_nid(bag)) {
            case NID_keyBag:
                addPkcs8(PKCS12_SAFEBAG_get0_p8inf(bag));
                break;
            case NID_pkcs8ShroudedKeyBag: {
                const X509_ALGOR* algorithm = nullptr;
                const ASN1_OCTET_STRING* content = nullptr;
                X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, &content);
                if (!affordable(session, algorithm)) {
                    tooCostly = true;
                    break;
                }
                const Owned<PKCS8_PRIV_KEY_INFO> info(PKCS12_decrypt_skey_ex(
                    bag, passphrase.data(), static_cast<int>(passphrase.size()), legacyContext(), nullptr));
                if (info) {
                    opened = true;
                    addPkcs8(info.get());
                } else {
                    damaged = true;
                    // Of a damaged key the rest tells that the passphrase was right.
                    Secret plain;
                    std::string_view der;
                    const Unlock result = decipherAs(algorithm, bytesOf(content), passphrase, plain, der);
                    opened = opened || result == Unlock::Done || result == Unlock::Damaged;
                }
                break;
            }
            case NID_certBag:
                addCertificate(bag);
                break;
            case NID_safeContentsBag:
                if (depth < 4)
                    add(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
                break;
            default:
                break;
            }
        }
    }
};

/// RFC 9579: a MAC that OpenSSL before 3.4 cannot check.
bool isPbmac1(const PKCS12* file) {
    const X509_ALGOR* algorithm = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, nullptr, file);
    if (algorithm == nullptr)
        return false;
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    std::array<char, 40> name{};
    OBJ_obj2txt(name.data(), static_cast<int>(name.size()), oid, 1);
    return std::string_view(name.data()) == "1.2.840.113549.1.5.14";
}

Unlock openPkcs12(PKCS12* file, Bags& bags) {
    const std::string_view pass = bags.passphrase;
    const bool macFits =
        PKCS12_mac_present(file) == 1 && (PKCS12_verify_mac(file, pass.data(), static_cast<int>(pass.size())) == 1 ||
                                          (pass.empty() && PKCS12_verify_mac(file, nullptr, 0) == 1));
    // A MAC that does not fit tells no wrong passphrase from a damaged file: what opens with the passphrase does.
    const bool macFails = PKCS12_mac_present(file) == 1 && !macFits && !isPbmac1(file);
    const Owned<STACK_OF(PKCS7)> safes(PKCS12_unpack_authsafes(file));
    if (!safes)
        return Unlock::Damaged;
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        PKCS7* part = sk_PKCS7_value(safes.get(), i);
        Owned<STACK_OF(PKCS12_SAFEBAG)> list;
        if (PKCS7_type_is_data(part)) {
            list.reset(PKCS12_unpack_p7data(part));
        } else if (PKCS7_type_is_encrypted(part) && part->d.encrypted != nullptr &&
                   part->d.encrypted->enc_data != nullptr) {
            if (!affordable(bags.session, part->d.encrypted->enc_data->algorithm)) {
                bags.tooCostly = true;
                continue;
            }
            list.reset(PKCS12_unpack_p7encdata(part, pass.data(), static_cast<int>(pass.size())));
            bags.opened = bags.opened || list != nullptr;
        }
        if (list)
            bags.add(list.get(), 0);
        else
            bags.damaged = true;
    }
    if (macFails)
        return bags.opened ? Unlock::Damaged : Unlock::Wrong;
    // Without a MAC what opened beside it tells that the passphrase is right.
    if (bags.damaged && bags.privateKeys.empty())
        return macFits ? Unlock::Unsupported : bags.opened ? Unlock::Damaged : Unlock::Wrong;
    return Unlock::Done;
}

} // namespace

bool readEncryptedPkcs8(Session& session, std::string_view der, const QString& where, bool binary) {
    const QuietErrors quiet;
    const unsigned char* p = data(der);
    const Owned<X509_SIG> packed(d2i_X509_SIG(nullptr, &p, static_cast<long>(der.size())));
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* content = nullptr;
    if (packed)
        X509_SIG_get0(packed.get(), &algorithm, &content);
    if (algorithm == nullptr || content == nullptr || ASN1_STRING_length(content) == 0) {
        session.refuse(
            Weight::Private,
            mangled(Tr::tr("This is built like an encrypted private key, but its content is damaged."), where));
        return false;
    }
    if (!affordable(session, algorithm)) {
        session.refuse(Weight::Private, tooManyRounds(where));
        return false;
    }
    Secret plain;
    std::string_view opened;
    const auto attempt = [&](std::string_view passphrase) {
        return decipherAs(algorithm, bytesOf(content), passphrase, plain, opened);
    };
    if (auto error = session.unlock(attempt, Tr::tr("The private key"), where)) {
        session.refuse(Weight::Private, std::move(*error));
        return false;
    }
    ReadKey like;
    like.format = Format::EncryptedPkcs8;
    like.der = binary;
    like.encrypted = true;
    return readPlainPrivate(session, opened, Format::Pkcs8, like, where);
}

bool readTraditional(Session& session, std::string_view ciphertext, const std::string& cipher, const std::string& ivHex,
                     const QString& where) {
    const QuietErrors quiet;
    const Owned<EVP_CIPHER> method(EVP_CIPHER_fetch(legacyContext(), cipher.c_str(), nullptr));
    const Owned<EVP_MD> md5(EVP_MD_fetch(legacyContext(), "MD5", nullptr));
    if (!method || !md5) {
        session.refuse(
            Weight::Private,
            convertWhereMade(Tr::tr("The key is encrypted with %1, which OpenSSL on this machine cannot open.")
                                 .arg(shown(cipher, 40)),
                             where));
        return false;
    }
    const QByteArray iv = QByteArray::fromHex(QByteArray::fromStdString(ivHex));
    const auto ivSize = static_cast<std::size_t>(EVP_CIPHER_get_iv_length(method.get()));
    if (ivSize < 8 || static_cast<std::size_t>(iv.size()) != ivSize || ciphertext.empty() ||
        EVP_CIPHER_get_mode(method.get()) == EVP_CIPH_GCM_MODE) {
        session.refuse(Weight::Private,
                       mangled(Tr::tr("The line DEK-Info does not fit its cipher %1.").arg(shown(cipher, 40)), where));
        return false;
    }
    Secret plain;
    std::string_view opened;
    const auto attempt = [&](std::string_view passphrase) {
        std::array<unsigned char, EVP_MAX_KEY_LENGTH> key{};
        const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
        const auto* salt = reinterpret_cast<const unsigned char*>(iv.constData());
        const bool ready = context &&
                           EVP_BytesToKey(method.get(), md5.get(), salt, data(passphrase),
                                          static_cast<int>(passphrase.size()), 1, key.data(), nullptr) > 0 &&
                           EVP_DecryptInit_ex2(context.get(), method.get(), key.data(), salt, nullptr) == 1;
        OPENSSL_cleanse(key.data(), key.size());
        return ready ? decipher(context.get(), ciphertext, plain, opened) : Unlock::Unsupported;
    };
    if (auto error = session.unlock(attempt, Tr::tr("The private key"), where)) {
        session.refuse(Weight::Private, std::move(*error));
        return false;
    }
    ReadKey like;
    like.format = Format::EncryptedTraditional;
    like.encrypted = true;
    return readPlainPrivate(session, opened, classify(opened), like, where);
}

bool readPkcs12(Session& session, std::string_view der, const QString& where, bool binary) {
    const QuietErrors quiet;
    PKCS12* raw = PKCS12_init_ex(NID_pkcs7_data, legacyContext(), nullptr);
    const unsigned char* p = data(der);
    if (d2i_PKCS12(&raw, &p, static_cast<long>(der.size())) == nullptr) {
        // On failure OpenSSL has freed what it was given.
        session.refuse(Weight::Private,
                       mangled(Tr::tr("This is built like a PKCS#12 file, but its content is damaged."), where));
        return false;
    }
    const Owned<PKCS12> file(raw);
    const ASN1_INTEGER* rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file.get());
    if (!roundsFit(session, rounds)) {
        session.refuse(Weight::Private, tooManyRounds(where));
        return false;
    }
    std::optional<Bags> found;
    const auto attempt = [&](std::string_view passphrase) {
        found.emplace(Bags{session, passphrase, where, {}, {}, false, false, false});
        return openPkcs12(file.get(), *found);
    };
    // Many tools write PKCS#12 files with an empty passphrase: nobody has to be asked for that.
    bool usedPassphrase = false;
    const Unlock bare = attempt("");
    if (bare == Unlock::Damaged) {
        session.refuse(Weight::Private,
                       mangled(Tr::tr("This is built like a PKCS#12 file, but its content is damaged."), where));
        return false;
    }
    if (bare != Unlock::Done) {
        usedPassphrase = true;
        if (auto error = session.unlock(attempt, Tr::tr("The PKCS#12 file"), where)) {
            session.refuse(Weight::Private, std::move(*error));
            return false;
        }
    }
    if (found->tooCostly)
        session.refuse(Weight::Private, tooManyRounds(where));
    bool any = false;
    for (const std::string& one : found->certificates)
        if (auto certificate = certificateFromDer(one, false);
            certificate && certificate->publicKey.valid() && session.mayGoOn()) {
            ReadKey read;
            read.key = certificate->publicKey;
            read.format = Format::Certificate;
            read.der = binary;
            read.certificate = *certificate;
            session.certificates.push_back(*certificate);
            any = session.take(std::move(read), where) || any;
        }
    for (const Secret& one : found->privateKeys) {
        ReadKey like;
        like.format = Format::Pkcs12;
        like.der = binary;
        like.encrypted = usedPassphrase;
        any = (session.mayGoOn() && readPlainPrivate(session, one.view(), Format::Pkcs8, like, where)) || any;
    }
    if (!any)
        session.refuse(Weight::Private, unreadable(Tr::tr("The PKCS#12 file holds no key and no certificate."),
                                                   Tr::tr("Export it again with its private key."), where));
    return any;
}

} // namespace ad::keys::detail

#include "practice/certificates.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace ad::practice {
namespace {

constexpr long hour = 3600;
constexpr long day = 24 * hour;

bool addExtension(X509* certificate, X509* issuer, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerial(X509* certificate) {
    BIGNUM* number = BN_new();
    // 127 bits: a serial number must be positive and may have 20 bytes at most.
    const bool set = number && BN_rand(number, 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
                     BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    return set;
}

std::shared_ptr<X509> certificateOf(EVP_PKEY* key, const char* name, long from, long to) {
    std::shared_ptr<X509> certificate(X509_new(), X509_free);
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 || !setSerial(certificate.get()) ||
        !X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from) ||
        !X509_gmtime_adj(X509_getm_notAfter(certificate.get()), to) || X509_set_pubkey(certificate.get(), key) != 1 ||
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(name), -1, -1, 0) != 1)
        return nullptr;
    return certificate;
}

bool isAddress(const std::string& host) {
    ASN1_OCTET_STRING* address = a2i_IPADDRESS(host.c_str());
    ASN1_OCTET_STRING_free(address);
    ERR_clear_error();
    return address != nullptr;
}

std::string alternativeNames(const std::string& host, bool wrongHost) {
    if (wrongHost)
        return "DNS:wrong.example";
    std::string names = "IP:127.0.0.1,IP:::1,DNS:localhost";
    // A host with other characters than a name's could say more to OpenSSL's little language than a name.
    if (isAddress(host))
        names += ",IP:" + host;
    else if (!host.empty() &&
             host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-") ==
                 std::string::npos)
        names += ",DNS:" + host;
    return names;
}

std::string pemOf(X509* certificate) {
    BIO* bio = BIO_new(BIO_s_mem());
    std::string out;
    char* data = nullptr;
    if (bio && PEM_write_bio_X509(bio, certificate) == 1) {
        const long length = BIO_get_mem_data(bio, &data);
        if (length > 0)
            out.assign(data, static_cast<std::size_t>(length));
    }
    BIO_free(bio);
    return out;
}

} // namespace

ServerCertificate makeServerCertificate(const std::string& host, bool expired, bool wrongHost) {
    const std::shared_ptr<EVP_PKEY> caKey(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    if (!caKey || !key)
        return {};
    const auto ca = certificateOf(caKey.get(), "Practice server CA", -2 * day, 30 * day);
    const auto leaf =
        certificateOf(key.get(), "Practice server", expired ? -2 * day + hour : -hour, expired ? -day : 30 * day);
    const bool made = ca && leaf && X509_set_issuer_name(ca.get(), X509_get_subject_name(ca.get())) == 1 &&
                      X509_set_issuer_name(leaf.get(), X509_get_subject_name(ca.get())) == 1 &&
                      addExtension(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                      addExtension(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign,cRLSign") &&
                      addExtension(ca.get(), ca.get(), NID_subject_key_identifier, "hash") &&
                      X509_sign(ca.get(), caKey.get(), EVP_sha256()) > 0 &&
                      addExtension(leaf.get(), ca.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(leaf.get(), ca.get(), NID_key_usage, "critical,digitalSignature") &&
                      addExtension(leaf.get(), ca.get(), NID_ext_key_usage, "serverAuth") &&
                      addExtension(leaf.get(), ca.get(), NID_subject_key_identifier, "hash") &&
                      addExtension(leaf.get(), ca.get(), NID_authority_key_identifier, "keyid") &&
                      addExtension(leaf.get(), ca.get(), NID_subject_alt_name, alternativeNames(host, wrongHost)) &&
                      X509_sign(leaf.get(), caKey.get(), EVP_sha256()) > 0;
    ERR_clear_error();
    if (!made)
        return {};
    return {leaf, key, pemOf(ca.get())};
}

} // namespace ad::practice

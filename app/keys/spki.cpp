#include "keys/session.h"

#include <algorithm>
#include <array>
#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/x509.h>

namespace ad::keys::detail {
namespace {

constexpr std::string_view rsaEncryption{"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00", 13};
constexpr std::string_view ecPublicKey{"\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01", 9};

Pkey made(const char* type, OSSL_PARAM* parameters) {
    const PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* out = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &out, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        EVP_PKEY_free(out);
        return nullptr;
    }
    return Pkey(out);
}

/// An INTEGER above zero, as OpenSSL's parameters want it: the last byte first. Empty: it is none, or not written in
/// the shortest way.
std::string littleEndian(std::string_view& rest) {
    const auto number = nextTlv(rest);
    if (!number || number->tag != tag::integer || number->value.empty())
        return {};
    const std::string_view bytes = number->value;
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (at(0) >= 0x80 || (at(0) == 0 && (bytes.size() == 1 || at(1) < 0x80)))
        return {};
    return {bytes.rbegin(), bytes.rend()};
}

Pkey rsaOf(std::string_view der) {
    const auto outer = nextTlv(der);
    if (!outer || outer->tag != tag::sequence || !der.empty())
        return nullptr;
    std::string_view inner = outer->value;
    std::string n = littleEndian(inner), e = littleEndian(inner);
    if (n.empty() || e.empty() || !inner.empty() || n.size() > largestRsaBits / 8 + 1)
        return nullptr;
    std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_N, reinterpret_cast<unsigned char*>(n.data()), n.size()),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_E, reinterpret_cast<unsigned char*>(e.data()), e.size()),
        OSSL_PARAM_construct_end()};
    return made("RSA", parameters.data());
}

Pkey ecOf(const NamedCurve& curve, std::string_view point) {
    if (point.size() != 1 + 2 * curve.width || point[0] != '\x04')
        return nullptr;
    std::string name = curve.openssl, bytes(point);
    std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size()),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, bytes.data(), bytes.size()),
        OSSL_PARAM_construct_end()};
    return made("EC", parameters.data());
}

/// The usual kinds in their usual form; nullptr: OpenSSL may read it yet.
Pkey usual(std::string_view der) {
    const auto outer = nextTlv(der);
    if (!outer || outer->tag != tag::sequence || !der.empty())
        return nullptr;
    std::string_view inner = outer->value;
    const auto algorithm = nextTlv(inner), bits = nextTlv(inner);
    if (!algorithm || !bits || !inner.empty() || algorithm->tag != tag::sequence || bits->tag != tag::bitString ||
        !bits->value.starts_with('\0'))
        return nullptr;
    const std::string_view content = bits->value.substr(1);
    if (algorithm->value == rsaEncryption)
        return rsaOf(content);
    if (!algorithm->value.starts_with(ecPublicKey))
        return nullptr;
    const auto* curve = std::find_if(namedCurves.begin(), namedCurves.end(), [&](const NamedCurve& c) {
        return algorithm->value.substr(ecPublicKey.size()) == c.oid;
    });
    return curve != namedCurves.end() ? ecOf(*curve, content) : nullptr;
}

} // namespace

Pkey publicOfSpki(std::string_view der) {
    const QuietErrors quiet;
    if (Pkey key = usual(der))
        return key;
    const unsigned char* p = data(der);
    return Pkey(d2i_PUBKEY(nullptr, &p, static_cast<long>(der.size())));
}

} // namespace ad::keys::detail

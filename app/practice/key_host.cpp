#include "practice/key_host.h"

#include "base/ascii.h"
#include "practice/certificates.h"
#include "practice/text.h"
#include <array>
#include <functional>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/pem.h>

namespace ad::practice {
namespace {

using Json = nlohmann::ordered_json;

std::string number(EVP_PKEY* key, const char* name, std::size_t bytes = 0) {
    BIGNUM* value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1)
        return {};
    std::string out(bytes > 0 ? bytes : static_cast<std::size_t>(BN_num_bytes(value)), '\0');
    const int written = BN_bn2binpad(value, reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(out.size()));
    BN_clear_free(value);
    return written < 0 ? std::string() : writeBase64Url(out);
}

std::size_t coordinateOf(const PublicKey& key) { return (static_cast<std::size_t>(key.bits) + 7) / 8; }

std::string algorithmOf(const PublicKey& key) {
    if (key.kty != "EC")
        return "RS384";
    return key.curve == "P-256" ? "ES256" : key.curve == "P-384" ? "ES384" : "ES512";
}

Json jwkOf(const PublicKey& key, const std::string& kid) {
    Json jwk{{"kty", key.kty}, {"kid", kid}, {"use", "sig"}, {"alg", algorithmOf(key)}};
    if (key.kty == "EC") {
        jwk["crv"] = key.curve;
        jwk["x"] = number(key.key.get(), OSSL_PKEY_PARAM_EC_PUB_X, coordinateOf(key));
        jwk["y"] = number(key.key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, coordinateOf(key));
    } else {
        jwk["n"] = number(key.key.get(), OSSL_PKEY_PARAM_RSA_N);
        jwk["e"] = number(key.key.get(), OSSL_PKEY_PARAM_RSA_E);
    }
    return jwk;
}

/// A key of its own, so that no other one is ever shown.
Json privateJwk(const std::string& kid) {
    const std::shared_ptr<EVP_PKEY> pkey(EVP_EC_gen("P-256"), EVP_PKEY_free);
    if (!pkey)
        return {};
    const PublicKey key{pkey, "EC", "P-256", 256};
    Json jwk = jwkOf(key, kid);
    jwk["d"] = number(pkey.get(), OSSL_PKEY_PARAM_PRIV_KEY, coordinateOf(key));
    return jwk;
}

std::string pemOf(EVP_PKEY* key) {
    const std::unique_ptr<BIO, int (*)(BIO*)> bio(BIO_new(BIO_s_mem()), BIO_free);
    char* data = nullptr;
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), key) != 1)
        return {};
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

/// The certificate of nobody in particular, as x5c wants it: DER in plain base64.
std::string certificateText() {
    const ServerCertificate made = makeServerCertificate("localhost", false, false);
    unsigned char* der = nullptr;
    const int length = made.certificate ? i2d_X509(made.certificate.get(), &der) : 0;
    if (length <= 0)
        return {};
    std::string text(4 * ((static_cast<std::size_t>(length) + 2) / 3), '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), der, length);
    OPENSSL_free(der);
    return text;
}

/// gzip (RFC 1952) that stores the bytes as they are.
std::string gzipped(const std::string& text) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    std::string out("\x1F\x8B\x08\0\0\0\0\0\0\xFF\x01", 11);
    const auto put = [&out](std::size_t value, int bytes) {
        for (; bytes > 0; --bytes, value >>= 8U)
            out += static_cast<char>(value & 0xFFU);
    };
    put(text.size(), 2);
    put(~text.size(), 2);
    out += text;
    put(~crc, 4);
    put(text.size(), 4);
    return out;
}

Answer page(int status, const std::string& title) {
    return {status,
            "text/html; charset=utf-8",
            "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title +
                "</h1></body></html>\n",
            {},
            {}};
}

struct Maker {
    KeyUrlFault fault;
    std::function<KeyAnswer(const PublicKey& key, const std::string& kid)> make;
};

Answer setOf(const Json& keys) { return {200, "application/json", writeJson(Json{{"keys", keys}}), {}, {}}; }

/// The set with one member of its key changed; nullptr: taken out.
Maker changing(const char* name, const char* what, const char* member, Json value) {
    return {{name, what}, [member, value = std::move(value)](const PublicKey& key, const std::string& kid) {
                Json jwk = jwkOf(key, kid);
                if (value.is_null())
                    jwk.erase(member);
                else
                    jwk[member] = value;
                return KeyAnswer{setOf(Json::array({jwk})), {}};
            }};
}

/// The set as it should be, its text or its wrapping changed.
Maker altering(const char* name, const char* what, std::function<void(Answer& answer)> change) {
    return {{name, what}, [change = std::move(change)](const PublicKey& key, const std::string& kid) {
                KeyAnswer out{setOf(Json::array({jwkOf(key, kid)})), {}};
                change(out.answer);
                return out;
            }};
}

/// An answer that has nothing of the set.
Maker answering(const char* name, const char* what, Answer answer) {
    return {{name, what}, [answer = std::move(answer)](const PublicKey&, const std::string&) {
                return KeyAnswer{answer, {}};
            }};
}

/// The set with other keys in it.
Maker listing(const char* name, const char* what, std::function<Json(const Json& jwk)> keys) {
    return {{name, what}, [keys = std::move(keys)](const PublicKey& key, const std::string& kid) {
                return KeyAnswer{setOf(keys(jwkOf(key, kid))), {}};
            }};
}

Maker delivering(const char* name, const char* what, KeyAnswer::Delivery delivery) {
    return {{name, what}, [delivery](const PublicKey& key, const std::string& kid) {
                return KeyAnswer{setOf(Json::array({jwkOf(key, kid)})), delivery};
            }};
}

std::vector<Maker> answersOfServers() {
    Answer moved = page(302, "Found");
    moved.headers.emplace_back("Location", "/login");
    Answer unauthorized = page(401, "Unauthorized");
    unauthorized.headers.emplace_back("WWW-Authenticate", "Basic realm=\"keys\"");
    Answer unavailable = page(503, "Service Unavailable");
    unavailable.headers.emplace_back("Retry-After", "120");
    return {answering("redirect", "302 to a login page", moved),
            answering("login-page", "200 with a login page", page(200, "Sign in")),
            answering("unauthorized", "401", unauthorized),
            answering("forbidden", "403", page(403, "Forbidden")),
            answering("not-found", "404", page(404, "Not Found")),
            answering("server-error", "500", page(500, "Internal Server Error")),
            answering("unavailable", "503", unavailable),
            answering("empty", "200 without a body", {200, "application/json", {}, {}, {}}),
            delivering("slow", "the set, after a minute", KeyAnswer::Delivery::Slow),
            delivering("cut", "the connection ends in the middle of the set", KeyAnswer::Delivery::Cut)};
}

std::vector<Maker> wrongTexts() {
    return {altering("html-type", "the set, declared as text/html",
                     [](Answer& a) { a.contentType = "text/html; charset=utf-8"; }),
            altering("text-type", "the set, declared as text/plain", [](Answer& a) { a.contentType = "text/plain"; }),
            altering("gzip", "the set in gzip, which nobody asked for",
                     [](Answer& a) {
                         a.body = gzipped(a.body);
                         a.headers.emplace_back("Content-Encoding", "gzip");
                     }),
            altering("long-cache", "the set, to be kept for 30 days",
                     [](Answer& a) {
                         a.headers.emplace_back("Cache-Control", "public, max-age=2592000");
                         a.headers.emplace_back("Age", "86400");
                     }),
            altering("huge", "2 MiB of blanks before the set",
                     [](Answer& a) { a.body.insert(0, std::size_t{2} << 20U, ' '); }),
            altering("byte-order-mark", "a byte order mark before the set",
                     [](Answer& a) { a.body.insert(0, "\xEF\xBB\xBF"); }),
            altering("trailing-comma", "a comma behind the last key",
                     [](Answer& a) { a.body.insert(a.body.rfind(']'), ","); }),
            {{"pem", "the public key as PEM"},
             [](const PublicKey& key, const std::string&) {
                 return KeyAnswer{{200, "application/x-pem-file", pemOf(key.key.get()), {}, {}}, {}};
             }},
            {{"single-key", "the key alone, without a set around it"},
             [](const PublicKey& key, const std::string& kid) {
                 return KeyAnswer{{200, "application/json", writeJson(jwkOf(key, kid)), {}, {}}, {}};
             }},
            {{"array", "a list of keys, without a set around it"}, [](const PublicKey& key, const std::string& kid) {
                 return KeyAnswer{{200, "application/json", writeJson(Json::array({jwkOf(key, kid)})), {}, {}}, {}};
             }}};
}

std::vector<Maker> wrongKeys() {
    return {listing("empty-set", "a set without a key", [](const Json&) { return Json::array(); }),
            listing("private-key", "a private key (made for this)",
                    [](const Json& jwk) { return Json::array({privateJwk(jwk["kid"])}); }),
            listing("duplicate-kid", "two keys of one name",
                    [](const Json& jwk) {
                        Json other = privateJwk(jwk["kid"]);
                        other.erase("d");
                        return Json::array({jwk, other});
                    }),
            listing("capital-names", "members in capitals, as .NET writes them",
                    [](const Json& jwk) {
                        Json out;
                        for (const auto& [name, value] : jwk.items()) {
                            std::string capital = name;
                            capital[0] = upper(capital[0]);
                            out[capital] = value;
                        }
                        return Json::array({out});
                    }),
            listing("x5c-only", "a certificate and no key",
                    [](const Json& jwk) {
                        return Json::array({{{"kty", jwk["kty"]},
                                             {"kid", jwk["kid"]},
                                             {"use", "sig"},
                                             {"x5c", Json::array({certificateText()})}}});
                    }),
            changing("no-kid", "a key without a name", "kid", nullptr),
            changing("number-kid", "a name that is a number", "kid", 1),
            changing("wrong-use", "a key for encryption", "use", "enc"),
            changing("wrong-key-ops", "key_ops of the private half", "key_ops", Json::array({"sign"})),
            changing("wrong-alg", "an algorithm that does not fit the key", "alg", "HS256")};
}

const std::vector<Maker>& makers() {
    static const std::vector<Maker> all = [] {
        std::vector<Maker> out = answersOfServers();
        for (auto* more : {&wrongTexts, &wrongKeys})
            for (Maker& one : more())
                out.push_back(std::move(one));
        return out;
    }();
    return all;
}

} // namespace

const std::vector<KeyUrlFault>& keyUrlFaults() {
    static const std::vector<KeyUrlFault> all = [] {
        std::vector<KeyUrlFault> out;
        for (const Maker& maker : makers())
            out.push_back(maker.fault);
        return out;
    }();
    return all;
}

std::optional<PublicKey> firstKeyOf(const std::map<std::string, Registration>& clients) {
    for (const auto& [id, client] : clients) {
        auto key = keyFromPublicPem(client.publicKeyPem);
        if (!key)
            key = keyFromCertificate(client.certificatePem);
        if (const auto set = key ? std::nullopt : readJson(client.jwks);
            set && set->contains("keys") && (*set)["keys"].is_array() && !(*set)["keys"].empty()) {
            std::string why;
            key = keyFromJwk((*set)["keys"].front(), why);
        }
        if (key && !key->kty.empty())
            return key;
    }
    return std::nullopt;
}

std::optional<KeyAnswer> keyAnswer(std::string_view fault, const PublicKey& key, const std::string& kid) {
    if (!key.key || key.kty.empty())
        return std::nullopt;
    if (fault.empty())
        return KeyAnswer{setOf(Json::array({jwkOf(key, kid)})), {}};
    for (const Maker& maker : makers())
        if (maker.fault.name == fault)
            return maker.make(key, kid);
    return std::nullopt;
}

} // namespace ad::practice

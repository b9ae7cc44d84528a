// Signing, and judging signed lines, against OpenSSL's own loop in the same process: the two take turns, so that
// whatever else the machine does slows both. Prints the median of the rounds, in microseconds of this thread's CPU
// time.
#include "diagnosis/lint.h"
#include "jose/jws.h"
#include "jose/signature.h"
#include "keys/key.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <vector>

namespace {

constexpr int rounds = 15;
constexpr double roundMicroseconds = 20000;
constexpr std::int64_t now = 1795428000;

double cpuMicroseconds() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e6 + static_cast<double>(t.tv_nsec) / 1e3;
}

double measured(const std::function<void()>& once, int count) {
    const double begin = cpuMicroseconds();
    for (int i = 0; i < count; ++i)
        once();
    return (cpuMicroseconds() - begin) / count;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compare(const char* what, const std::string& kind, const std::function<void()>& theirs,
             const std::function<void()>& ours) {
    const int count = std::max(3, static_cast<int>(roundMicroseconds / std::max(0.1, measured(theirs, 3))));
    std::vector<double> a, b, ratios;
    for (int i = 0; i < rounds; ++i) {
        a.push_back(measured(theirs, count));
        b.push_back(measured(ours, count));
        ratios.push_back(b.back() / a.back());
    }
    std::printf("%-7s %-8s %10.2f %10.2f %+8.1f %%\n", what, kind.c_str(), median(a), median(b),
                100 * (median(ratios) - 1));
    std::fflush(stdout);
}

void must(bool right) {
    if (!right) {
        std::fputs("OpenSSL refuses\n", stderr);
        std::exit(1);
    }
}

struct Kind {
    const char *name, *alg;
    const EVP_MD* hash;
};

EVP_PKEY_CTX* prepared(const ad::keys::Key& key, const Kind& kind, int (*init)(EVP_PKEY_CTX*)) {
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(key.handle(), nullptr);
    must(context && init(context) == 1);
    must(key.type() != ad::keys::Type::Rsa || EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1);
    must(EVP_PKEY_CTX_set_signature_md(context, kind.hash) == 1);
    return context;
}

void signing(const ad::keys::Key& key, const Kind& kind) {
    // As `openssl speed` does it: a digest that is there, with a context that is made once.
    EVP_PKEY_CTX* const context = prepared(key, kind, EVP_PKEY_sign_init);
    const std::vector<unsigned char> digest(static_cast<std::size_t>(EVP_MD_get_size(kind.hash)), 7);
    std::vector<unsigned char> signature(static_cast<std::size_t>(EVP_PKEY_get_size(key.handle())));
    const std::string input(600, 'x'), alg = kind.alg;
    compare(
        "sign", kind.name,
        [&] {
            std::size_t length = signature.size();
            must(EVP_PKEY_sign(context, signature.data(), &length, digest.data(), digest.size()) == 1);
        },
        [&] { must(ad::jose::sign(alg, key, input).has_value()); });
    EVP_PKEY_CTX_free(context);
}

std::string token(const ad::keys::Key& key, const Kind& kind, int i) {
    const std::string claims =
        R"({"iss":"3e1ecd54","sub":"3e1ecd54","aud":"https://fhir.example.org/oauth2/token","jti":")" +
        std::to_string(i) + R"(-2a9e-4c4c-8d8d-1234567890ab","iat":)" + std::to_string(now - i) + R"(,"exp":)" +
        std::to_string(now - i + 240) + "}";
    return ad::jose::signCompact(std::string(R"({"alg":")") + kind.alg + R"(","typ":"JWT","kid":"key-2026-11"})",
                                 claims, kind.alg, key)
        .value_or("");
}

void verifying(const ad::keys::Key& key, const Kind& kind) {
    constexpr int tokens = 100;
    struct Signed {
        std::string line, input, signature;
    };
    std::vector<Signed> all;
    for (int i = 0; i < tokens; ++i) {
        Signed one{token(key, kind, i), {}, {}};
        const auto jws = ad::jose::readJws(one.line);
        one.input = jws.signingInput();
        one.signature = jws.signature;
        if (key.type() == ad::keys::Type::Ec) {
            // OpenSSL wants DER: it gets it ready made.
            const auto half = static_cast<int>(one.signature.size() / 2);
            const auto* bytes = reinterpret_cast<const unsigned char*>(one.signature.data());
            ECDSA_SIG* numbers = ECDSA_SIG_new();
            must(ECDSA_SIG_set0(numbers, BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr)) == 1);
            unsigned char* der = nullptr;
            const int length = i2d_ECDSA_SIG(numbers, &der);
            one.signature.assign(reinterpret_cast<char*>(der), static_cast<std::size_t>(length));
            OPENSSL_free(der);
            ECDSA_SIG_free(numbers);
        }
        all.push_back(std::move(one));
    }
    EVP_PKEY_CTX* const context = prepared(key, kind, EVP_PKEY_verify_init);
    ad::diagnosis::CaseFile known;
    known.registered.publicKeyPem = key.spkiPem();
    ad::diagnosis::Linter linter(known, now);
    std::size_t a = 0, b = 0;
    compare(
        "lint", kind.name,
        [&] {
            const Signed& one = all[a++ % all.size()];
            unsigned char digest[EVP_MAX_MD_SIZE];
            unsigned length = 0;
            must(EVP_Digest(one.input.data(), one.input.size(), digest, &length, kind.hash, nullptr) == 1);
            must(EVP_PKEY_verify(context, reinterpret_cast<const unsigned char*>(one.signature.data()),
                                 one.signature.size(), digest, length) == 1);
        },
        [&] { (void)linter.judge(all[b++ % all.size()].line); });
    EVP_PKEY_CTX_free(context);
}

} // namespace

int main() {
    std::printf("%-7s %-8s %10s %10s %10s\n", "", "key", "OpenSSL us", "ours us", "more");
    for (const Kind& kind : {Kind{"rsa2048", "RS384", EVP_sha384()}, Kind{"rsa4096", "RS384", EVP_sha384()},
                             Kind{"p256", "ES256", EVP_sha256()}, Kind{"p384", "ES384", EVP_sha384()},
                             Kind{"p521", "ES512", EVP_sha512()}}) {
        const auto key = ad::keys::generate(kind.name);
        must(key.has_value());
        signing(*key, kind);
        verifying(*key, kind);
    }
    return 0;
}

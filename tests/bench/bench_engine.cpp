// What a keystroke costs: reading a key, signing, and diagnosing one case.
#include "base/random.h"
#include "diagnosis/diagnosis.h"
#include "keys/key.h"
#include "keys/reader.h"
#include "smart/assertion.h"

#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace {

const ad::keys::Key& key(const std::string& kind) {
    static std::map<std::string, ad::keys::Key> keys;
    if (!keys.contains(kind))
        keys[kind] = *ad::keys::generate(kind);
    return keys[kind];
}

std::string algorithm(const std::string& kind) {
    return kind == "p256" ? "ES256" : kind == "p384" ? "ES384" : kind == "p521" ? "ES512" : "RS384";
}

ad::diagnosis::CaseFile caseFile(const std::string& kind, bool withKey) {
    ad::smart::AssertionSpec spec;
    spec.clientId = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
    spec.audience = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
    spec.alg = algorithm(kind);
    ad::diagnosis::CaseFile file;
    file.now = 1795428000;
    file.vendor = "epic";
    file.environment = "sandbox";
    file.tokenEndpoint = spec.audience;
    file.clientId = spec.clientId;
    file.answers.keyRegisteredAt = *file.now - 1000;
    file.assertion = *ad::smart::makeAssertion(spec, key(kind), *file.now, ad::systemRandom);
    file.registered.publicKeyPem = key(kind).spkiPem();
    if (withKey)
        file.key.pem = std::string(key(kind).pkcs8Pem().view());
    ad::diagnosis::CaseResponse response;
    response.receivedAt = *file.now + 1;
    response.status = 400;
    response.headers = {{"date", "Mon, 23 Nov 2026 10:00:01 GMT"}};
    response.body = R"({"error":"invalid_client","error_description":null})";
    file.response = response;
    return file;
}

void diagnose(benchmark::State& state, const std::string& kind, bool withKey) {
    const auto file = caseFile(kind, withKey);
    for (auto _ : state)
        benchmark::DoNotOptimize(ad::diagnosis::diagnose(file, 0));
}

/// The told failures of tests/corpus, one after the other: what a diagnosis costs on the average.
void corpus(benchmark::State& state) {
    std::vector<ad::diagnosis::CaseFile> files;
    for (const auto& entry : std::filesystem::directory_iterator(AD_SOURCE_DIR "/tests/corpus/cases")) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        if (auto read = ad::diagnosis::readCase(bytes))
            files.push_back(std::move(*read));
    }
    if (files.empty())
        state.SkipWithError("no cases");
    std::size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(ad::diagnosis::diagnose(files[at++ % files.size()], 0));
}

void keystroke(benchmark::State& state, const std::string& kind) {
    auto file = caseFile(kind, false);
    ad::smart::AssertionSpec spec;
    spec.clientId = file.clientId;
    spec.audience = file.tokenEndpoint;
    spec.alg = algorithm(kind);
    for (auto _ : state) {
        file.assertion = *ad::smart::makeAssertion(spec, key(kind), *file.now, ad::systemRandom);
        benchmark::DoNotOptimize(ad::diagnosis::diagnose(file, 0));
    }
}

void readKey(benchmark::State& state, const std::string& kind) {
    const std::string pem(key(kind).pkcs8Pem().view());
    for (auto _ : state)
        benchmark::DoNotOptimize(ad::keys::readPrivateKey(pem));
}

const bool registered = [] {
    for (const char* kind : {"rsa2048", "p384"}) {
        const std::string k = kind;
        benchmark::RegisterBenchmark(("read_key/" + k).c_str(), [k](benchmark::State& s) { readKey(s, k); });
        benchmark::RegisterBenchmark(("diagnose/" + k).c_str(), [k](benchmark::State& s) { diagnose(s, k, false); });
        benchmark::RegisterBenchmark(("diagnose_with_private_key/" + k).c_str(),
                                     [k](benchmark::State& s) { diagnose(s, k, true); });
        benchmark::RegisterBenchmark(("sign_and_diagnose/" + k).c_str(), [k](benchmark::State& s) { keystroke(s, k); });
    }
    benchmark::RegisterBenchmark("diagnose/corpus", corpus);
    return true;
}();

} // namespace

BENCHMARK_MAIN();

// Lines per second of lint: all checks that need only the assertion, on one thread; beside it the reading alone.
#include "base/random.h"
#include "diagnosis/lint.h"
#include "jose/jws.h"
#include "keys/key.h"
#include "smart/assertion.h"

#include <benchmark/benchmark.h>

namespace {

constexpr std::int64_t now = 1795428000;

/// Assertions that differ in their times and in their `jti`, as those of a log do.
const std::vector<std::string>& lines(bool faulty) {
    static std::vector<std::string> all[2];
    auto& wanted = all[faulty ? 1 : 0];
    if (wanted.empty()) {
        const auto key = *ad::keys::generate("p256");
        ad::smart::AssertionSpec spec;
        spec.clientId = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
        spec.audience = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
        spec.kid = "key-2026-11";
        spec.alg = "ES256";
        spec.lifetime = faulty ? 3600 : 240;
        for (int i = 0; i < 1000; ++i)
            wanted.push_back(*ad::smart::makeAssertion(spec, key, now - i % 100, ad::systemRandom));
    }
    return wanted;
}

void judge(benchmark::State& state, bool faulty) {
    ad::diagnosis::Linter linter({}, now);
    const auto& all = lines(faulty);
    std::size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(linter.judge(all[at++ % all.size()]));
    state.SetItemsProcessed(state.iterations());
}

void read(benchmark::State& state) {
    const auto& all = lines(false);
    std::size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(ad::jose::readJws(all[at++ % all.size()]));
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK_CAPTURE(judge, good, false)->Name("lint/good");
BENCHMARK_CAPTURE(judge, faulty, true)->Name("lint/faulty");
BENCHMARK(read)->Name("lint/reading_alone");
BENCHMARK_MAIN();

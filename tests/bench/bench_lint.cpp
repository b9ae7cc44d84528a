// Lines per second of lint: all checks that need only the assertion, on one thread; beside it the reading alone.
#include "base/random.h"
#include "diagnosis/lint.h"
#include "jose/jws.h"
#include "keys/key.h"
#include "smart/assertion.h"

#include <benchmark/benchmark.h>

namespace {

constexpr std::int64_t now = 1795428000;

/// Assertions of one client that differ in their times and in their `jti`, as those of a log do: many in each second,
/// or each in one of its own.
enum class Log { Good, Faulty, OwnSecondEach, OwnClientEach };
const std::vector<std::string>& lines(Log log) {
    static std::vector<std::string> all[4];
    auto& wanted = all[static_cast<int>(log)];
    if (wanted.empty()) {
        const auto key = *ad::keys::generate("p256");
        ad::smart::AssertionSpec spec;
        spec.clientId = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
        spec.audience = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
        spec.kid = "key-2026-11";
        spec.alg = "ES256";
        spec.lifetime = log == Log::Faulty ? 3600 : 240;
        const int count = log == Log::OwnSecondEach ? 60000 : 1000;
        for (int i = 0; i < count; ++i) {
            if (log == Log::OwnClientEach)
                spec.clientId = "client-" + std::to_string(i);
            wanted.push_back(*ad::smart::makeAssertion(spec, key, log == Log::OwnSecondEach ? now - i : now - i % 100,
                                                       ad::systemRandom));
        }
    }
    return wanted;
}

void judge(benchmark::State& state, Log log) {
    ad::diagnosis::Linter linter({}, now);
    const auto& all = lines(log);
    std::size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(linter.judge(all[at++ % all.size()]));
    state.SetItemsProcessed(state.iterations());
}

void read(benchmark::State& state) {
    const auto& all = lines(Log::Good);
    std::size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(ad::jose::readJws(all[at++ % all.size()]));
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK_CAPTURE(judge, good, Log::Good)->Name("lint/good");
BENCHMARK_CAPTURE(judge, faulty, Log::Faulty)->Name("lint/faulty");
BENCHMARK_CAPTURE(judge, own_second, Log::OwnSecondEach)->Name("lint/each_in_its_own_second");
BENCHMARK_CAPTURE(judge, own_client, Log::OwnClientEach)->Name("lint/each_of_its_own_client");
BENCHMARK(read)->Name("lint/reading_alone");
BENCHMARK_MAIN();

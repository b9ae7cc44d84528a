// A hundred thousand attempts: opening their list stays below 100 ms, the next page below a frame (16 ms).
#include "profiles/store.h"
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace {

using ad::profiles::Store;

constexpr int many = 100'000;

/// One profile with that many attempts, and ten others; made once.
struct Filled {
    QTemporaryDir folder;
    std::string id;

    Filled() {
        const auto store = *Store::open({folder.path().toStdString()});
        for (int n = 0; n < 10; ++n) {
            ad::profiles::Profile p;
            p.name = "profile " + std::to_string(n);
            id = store->add(p)->id;
        }
        ad::profiles::AttemptRow row;
        row.profileId = id;
        row.state = ad::profiles::AttemptState::Finished;
        row.outcome = "rejected";
        row.status = 400;
        row.error = "invalid_client";
        row.causes = {"key_not_propagated", "client_unknown"};
        const auto one = store->addAttempt(row, {{"summary", std::string(2000, 'x')}});
        {
            // All at once: each by itself would wait for the disk a hundred thousand times.
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fill"));
            database.setDatabaseName(store->path());
            database.open();
            database.transaction();
            QSqlQuery(
                QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < %1) INSERT "
                               "INTO attempts (profile_id, state, begun_ms, took_ms, by, outcome, status, error, "
                               "causes) SELECT profile_id, state, i, took_ms, by, outcome, status, error, causes "
                               "FROM attempts, n WHERE id = %2")
                    .arg(many - 1)
                    .arg(*one),
                database);
            QSqlQuery(QStringLiteral("INSERT INTO attempt_details SELECT a.id, d.detail FROM attempts a, "
                                     "attempt_details d WHERE a.id > %1 AND d.attempt_id = %1")
                          .arg(*one),
                      database);
            database.commit();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("fill"));
    }
};

const Filled& filled() {
    static const Filled f;
    return f;
}

void openList(benchmark::State& state) {
    const Filled& f = filled();
    for (auto _ : state) {
        const auto store = *Store::open({f.folder.path().toStdString()});
        benchmark::DoNotOptimize(store->profiles());
        benchmark::DoNotOptimize(store->lastAttempts());
        benchmark::DoNotOptimize(store->attemptCount(f.id));
        benchmark::DoNotOptimize(store->attempts(f.id));
    }
}
BENCHMARK(openList)->Unit(benchmark::kMillisecond);

void nextPage(benchmark::State& state) {
    const Filled& f = filled();
    const auto store = *Store::open({f.folder.path().toStdString()});
    std::int64_t before = 0;
    for (auto _ : state) {
        const auto page = store->attempts(f.id, before);
        before = page->empty() ? 0 : page->back().id;
    }
}
BENCHMARK(nextPage)->Unit(benchmark::kMillisecond);

void lastPage(benchmark::State& state) {
    const Filled& f = filled();
    const auto store = *Store::open({f.folder.path().toStdString()});
    for (auto _ : state)
        benchmark::DoNotOptimize(store->attempts(f.id, 150));
}
BENCHMARK(lastPage)->Unit(benchmark::kMillisecond);

void history(benchmark::State& state) {
    const Filled& f = filled();
    const auto store = *Store::open({f.folder.path().toStdString()});
    for (auto _ : state)
        benchmark::DoNotOptimize(store->history(f.id));
}
BENCHMARK(history)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

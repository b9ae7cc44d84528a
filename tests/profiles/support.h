// What the tests of profiles share.
#pragma once

#include "base/json.h"
#include "profiles/store.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

namespace profiles_test {

using namespace ad;
using profiles::Profile;
using profiles::Store;

/// A clock that the test moves.
struct Hands {
    std::int64_t ms = 1764000000000; // 2025-11-24T16:00:00Z
    [[nodiscard]] Clock clock() {
        return [this] { return ms; };
    }
};

inline std::unique_ptr<Store> openIn(const QString& folder, Clock clock = systemNowMs, int busyTimeoutMs = 5000) {
    auto store = Store::open({utf8(folder), std::move(clock), systemRandom, busyTimeoutMs});
    if (!store)
        qWarning("%s", qPrintable(store.error().toText()));
    return store ? std::move(*store) : nullptr;
}

inline Profile sample(const std::string& name) {
    Profile p;
    p.name = name;
    p.credentials.tokenEndpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
    p.credentials.fhirBaseUrl = "https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4";
    p.credentials.clientId = "3e1ecd54-0000-4000-8000-000000009c55";
    p.credentials.scope = "system/Patient.rs";
    p.credentials.kid = "k1";
    p.credentials.changes.claimChanges = {{"nbf", nullptr}, {"extra", {{"a", 1}}}};
    p.key.path = "/nowhere/key.pem";
    p.key.thumbprint = "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s";
    p.registered.jwksUrl = "https://example.org/jwks.json";
    p.answers.keyRegisteredAt = 1764000000;
    p.answers.customerActivated = true;
    p.notes = "Ticket 17\nsecond line";
    p.tags = {"bulk", "sandbox"};
    return p;
}

inline profiles::AttemptRow attemptOf(const std::string& profileId, std::int64_t atMs, const char* outcome = "rejected",
                                      int status = 400, const char* error = "invalid_client") {
    profiles::AttemptRow row;
    row.profileId = profileId;
    row.state = profiles::AttemptState::Finished;
    row.begunAtMs = atMs;
    row.by = "send";
    row.outcome = outcome;
    row.status = status;
    row.error = error;
    row.tookMs = 412;
    row.causes = {"key_not_propagated", "client_unknown"};
    return row;
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs SQL by another program than ours: Python's own sqlite3.
inline QByteArray sql(const QString& file, const char* statement) {
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                                 "for r in c.execute(sys.argv[2]): print(*r)"),
                  file, QString::fromUtf8(statement)});
    if (!python.waitForFinished(30000) || python.exitCode() != 0)
        return "failed: " + python.readAllStandardError();
    return python.readAllStandardOutput().trimmed();
}

/// While it lives no file of this process can be written: what a full disk is to a program.
class FullDisk {
  public:
    FullDisk() {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit m_before{};
};

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto& result_ = (expression);                                                                            \
        QVERIFY2(result_.has_value(), result_ ? "" : qPrintable(result_.error().toText()));                            \
    } while (false)

} // namespace profiles_test

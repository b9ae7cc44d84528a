#include "cli/probing.h"

#include "base/time.h"
#include "cli/command.h"
#include "cli/profile_use.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace ad::cli {
namespace {

enum class Reply { Yes, No, Interrupted, NobodyThere };

Reply ask(const QString& question) {
    const int tty = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (tty < 0)
        return Reply::NobodyThere;
    //: The answer is typed as y for yes; everything else means no.
    const std::string line = utf8(Tr::tr("%1 [y/N] ").arg(question));
    std::string typed;
    bool stopped = false;
    if (::write(tty, line.data(), line.size()) > 0) {
        char c = 0;
        ssize_t n = 0;
        while ((n = ::read(tty, &c, 1)) == 1 && c != '\n' && c != '\r')
            typed += c;
        stopped = n < 0 && errno == EINTR;
    }
    ::close(tty);
    if (stopped)
        return Reply::Interrupted;
    return typed == "y" || typed == "Y" || typed == "yes" ? Reply::Yes : Reply::No;
}

bool somebodyIsThere() {
    const int tty = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (tty >= 0)
        ::close(tty);
    return tty >= 0;
}

int complainOfNobody() {
    return complain({"probe_not_confirmed",
                     Tr::tr("A probe is sent only when somebody agrees, and there is no terminal to ask on."),
                     {},
                     Tr::tr("Give --yes to agree beforehand.")},
                    Usage);
}

int codeOf(const Error& error) {
    if (error.code == "probe_unreachable")
        return Unreachable;
    return error.code == "probe_kind_unknown" || error.code == "probe_none" || error.code == "probe_too_many" ||
                   error.code == "probe_no_key" || error.code == "probe_no_answer"
               ? Usage
               : Unreadable;
}

} // namespace

void Probing::add(CLI::App& app) {
    std::vector<std::string> known;
    for (const probes::ProbeInfo& info : probes::allProbes())
        known.emplace_back(info.kind);
    app.add_option("--probe", kinds,
                   "Send requests that differ in one thing, to tell causes apart; several with commas. Asks first")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(known));
    app.add_flag("--yes,-y", yes, "Send the probes without asking");
}

int Probing::refusal() const {
    const auto& all = probes::allProbes();
    const auto requests = std::count_if(all.begin(), all.end(), [this](const probes::ProbeInfo& info) {
        return std::find(kinds.begin(), kinds.end(), info.kind) != kinds.end();
    });
    if (requests > probes::mostRequests)
        return complain({"probe_too_many",
                         Tr::tr("These probes send more requests than one run may send, which is %1 at most.")
                             .arg(probes::mostRequests),
                         {},
                         Tr::tr("Choose fewer probes, look at what they show, and then send others.")},
                        Usage);
    return wanted() && !yes && !somebodyIsThere() ? complainOfNobody() : Fine;
}

int Probing::run(const Options& options, Network& network, diagnosis::CaseFile& file,
                 const std::optional<keys::KeyFile>& key) const {
    probes::Subject subject;
    subject.file = file;
    if (key)
        subject.key = key->first();
    const auto plan = probes::plan(subject, kinds, options.nowSeconds());
    if (!plan)
        return complain(plan.error(), codeOf(plan.error()));

    const Terminal t(stderr);
    std::cerr << utf8(t.wrapped(plan->question()));
    for (const probes::PlannedProbe& probe : plan->probes()) {
        std::cerr << utf8(
            t.wrapped(t.painted(Role::Accent, text(probe.kind)) + QLatin1String(": ") + probe.sends, 2, 4));
        std::cerr << utf8(t.wrapped(probe.proves + QLatin1Char(' ') + probe.cannot, 4, 4));
    }
    std::cerr << std::flush;
    if (!yes) {
        switch (ask(plan->requests() == 1 ? Tr::tr("Send it?") : Tr::tr("Send them?"))) {
        case Reply::Yes:
            break;
        case Reply::No:
            say(Tr::tr("No probe was sent."));
            return Fine;
        case Reply::Interrupted:
            return Interrupted;
        case Reply::NobodyThere:
            return complainOfNobody();
        }
    }
    const Clock clock =
        options.now.empty() ? Clock(systemNowMs) : Clock([now = options.nowSeconds()] { return now * 1000; });
    probes::Run run(network.client(), plan->confirmed(), clock);
    // A probe is an exchange like any other: it is kept before it leaves.
    std::optional<KeptAttempt> kept;
    std::string kind;
    run.setGate([&](const attempt::Prepared& made, const std::string& which, const std::function<void()>& go) {
        kind = which;
        kept.emplace(options.use.get(), attempt::toNet(made.request, true), which.empty() ? "send" : "probe");
        go();
    });
    QObject::connect(&run, &probes::Run::came, &run, [&](const net::Exchange& exchange, const attempt::Prepared& made) {
        if (kept && !(exchange.error && exchange.error->kind == "cancelled"))
            kept->finish(profiles::summariseProbe(file, made, exchange, kind));
        kept.reset();
    });
    probes::Result result;
    network.await(Tr::tr("Sending probes to %1").arg(plan->host()),
                  [&](const std::function<void()>& done) -> std::function<void()> {
                      QObject::connect(&run, &probes::Run::finished, &run, [&result, done](const probes::Result& r) {
                          result = r;
                          done();
                      });
                      run.start(network.limits());
                      return [&run] { run.cancel(); };
                  });
    probes::apply(file, result);
    if (network.interrupted())
        return Interrupted;
    return result.error ? complain(*result.error, codeOf(*result.error)) : Fine;
}

} // namespace ad::cli

#include "base/json.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/print_diagnosis.h"
#include "cli/profile_use.h"
#include "cli/tell_ahead.h"
#include "cli/tr.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/causes.h"
#include "profiles/standing.h"
#include "watch/notify.h"
#include "watch/runner.h"
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace ad::cli::cmd_watch {
namespace {

using nlohmann::ordered_json;
using watch::Stop;

int wakeUp[2] = {-1, -1};
void onSignal(int number) {
    const char which = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], &which, 1);
}

/// How often it is seen whether a day is over.
constexpr int aheadLookMs = 600'000;

/// It is in what is sent, not in what the server or anybody else knows or does.
bool liesInTheRequest(std::string_view cause) {
    using diagnosis::Family;
    const auto& all = diagnosis::allCauses();
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == cause; });
    return it != all.end() &&
           (it->family == Family::Header || it->family == Family::Key || it->family == Family::Claims ||
            it->family == Family::Encoding || it->family == Family::Request);
}

struct Watch {
    Options options;
    std::int64_t every = 0;
    std::string until;
    int maxAttempts = 0;
    bool notify = false;
    std::string whose; ///< as the options or the case name it

    int operator()();

  private:
    [[nodiscard]] Expected<watch::Job> job(const diagnosis::CaseFile& file) const;
    int run(watch::Runner& runner, watch::Notifier* notifier);
    void printTry(const watch::Try& made) const;
    int conclude(Stop stop, const std::optional<Error>& error, const std::optional<watch::Try>& last) const;
};

Expected<watch::Job> Watch::job(const diagnosis::CaseFile& file) const {
    watch::Job job;
    job.file = file;
    job.credentials = options.credentials(file);
    job.row.everyMs = every * 1000;
    if (!until.empty())
        job.row.untilMs = parseRfc3339(until).value_or(0) * 1000;
    if (maxAttempts > 0)
        job.row.maxAttempts = maxAttempts;
    job.row.owner = profiles::thisProcess(uuid4(systemRandom), "cli");
    if (options.use) {
        job.row.profileId = options.use->profile.id;
        job.keyThumbprint = options.use->profile.key.thumbprint;
    }
    return job;
}

int Watch::operator()() {
    auto file = options.buildCase();
    if (!file)
        return complain(file.error());
    // The key is read now, so that a passphrase is asked for once and while somebody is there.
    auto key = options.readKey(*file);
    if (!key)
        return complain(key.error());
    const bool named = !options.keyFile.empty() || options.profileHasKey();
    const bool onceOnly = options.keyFile == "-" || (!named && (!file->key.pem.empty() || file->key.jwk));
    diagnosis::wipeKey(*file);
    {
        Network network(options);
        if (network.error())
            return complain(*network.error());
        if (const int code = discover(options, network, *file); code != Fine)
            return code;
    }
    if (file->clientId.empty())
        return complain({"client_unknown", Tr::tr("No client ID was given."), {}, Tr::tr("Name it with --client-id.")},
                        Usage);
    whose = file->clientId;
    auto what = job(*file);
    if (!what)
        return complain(what.error());
    net::Client client(options.authorities().value_or(std::string()));
    watch::Runner::Surroundings with;
    with.store = options.use ? options.use->store.get() : nullptr;
    with.client = &client;
    with.timeoutMs = options.timeout * 1000;
    // The clock decides when to try; --now moves what is signed, for a machine whose clock is known to be wrong.
    if (!options.now.empty())
        with.assertionsAheadMs = options.nowSeconds() * 1000 - systemNowMs();
    with.loadKey = [this, known = *file, onceOnly,
                    first = std::optional(std::move(*key))](const profiles::KeyLoaded& loaded) mutable {
        if (onceOnly) {
            loaded(*first); // standard input and a case hold no other one later
        } else if (first) {
            // Read a moment ago; from the next try on a file that vanished or changed is seen.
            auto once = std::move(*first);
            first.reset();
            loaded(std::move(once));
        } else if (options.profileHasKey()) {
            profiles::loadKey(options.use->profile, *options.use->secrets, options.keyPassphrase(), loaded);
        } else {
            loaded(options.readKey(known));
        }
    };
    watch::Runner runner(std::move(*what), std::move(with));
    std::optional<watch::Notifier> notifier;
    if (notify)
        notifier.emplace();
    return run(runner, notifier ? &*notifier : nullptr);
}

int Watch::run(watch::Runner& runner, watch::Notifier* notifier) {
    QEventLoop loop;
    int code = -1;
    std::string lastTrouble;
    const Terminal terminal(stderr);
    QObject::connect(&runner, &watch::Runner::tried, &loop, [this](const watch::Try& made) { printTry(made); });
    QObject::connect(&runner, &watch::Runner::keyChanged, &loop, [](const QString& text) { say(text); });
    QObject::connect(&runner, &watch::Runner::troubled, &loop, [&](const Error& error) {
        if (error.code != lastTrouble)
            complain(error);
        lastTrouble = error.code;
    });
    QObject::connect(&runner, &watch::Runner::stopped, &loop, [&](Stop stop, const std::optional<Error>& error) {
        code = conclude(stop, error, runner.last());
        const bool call = stop != Stop::Stopped && notifier;
        if (!call) {
            loop.quit();
            return;
        }
        watch::Note note;
        note.title = watch::stopText(stop);
        note.body = options.use ? text(options.use->profile.name) : text(whose);
        note.good = stop == Stop::Granted;
        notifier->show(note, [&](const Expected<void>& shown) {
            if (!shown)
                complain(shown.error());
            loop.quit();
        });
    });
    // Ctrl+C ends the watch; SIGTERM (systemd, a shutdown) leaves it to be gone on with.
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        return complain({"watch_failed", Tr::tr("The system has no room for another pipe."), {}, {}});
    struct sigaction action {};
    action.sa_handler = onSignal;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
    QSocketNotifier signal(wakeUp[0], QSocketNotifier::Read);
    QObject::connect(&signal, &QSocketNotifier::activated, &loop, [&] {
        char which = 0;
        [[maybe_unused]] const ssize_t got = ::read(wakeUp[0], &which, 1);
        runner.disconnect(&loop);
        if (which == SIGINT)
            runner.stop();
        else
            runner.release();
        code = Interrupted;
        loop.quit();
    });
    if (auto started = runner.start(); !started)
        return complain(started.error(), started.error().code == "watch_running" ? Problems : Unreadable);
    if (!options.json)
        say(Tr::tr("Watching %1 %2. Ctrl+C ends it.")
                .arg(shown(runner.machine().row().profileId.empty() ? whose : options.use->profile.name),
                     runner.machine().pace().text()));
    // One that is gone on with may wait for an hour before its first line.
    if (const auto& row = runner.machine().row(); !options.json && row.tries > 0 && row.nextAtMs > systemNowMs())
        say(Tr::tr("Tried %n times before. Next try at %1.", nullptr, row.tries)
                .arg(text(formatRfc3339(row.nextAtMs / 1000))) +
            (row.firstAnswer.empty()
                 ? QString()
                 : QLatin1Char(' ') + Tr::tr("The answer until now: %1.").arg(shown(row.firstAnswer, 120))));
    // A watch may run for weeks, and what it waits for end meanwhile.
    profiles::Daily daily;
    const auto look = [&] {
        if (!options.use || !daily.due(systemNowMs()))
            return;
        if (const auto now = options.use->store->profile(options.use->profile.id))
            tellAhead(*options.use->store, {*now}, notifier);
    };
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &loop, look);
    often.start(aheadLookMs);
    look();
    if (code < 0)
        loop.exec();
    return code;
}

void Watch::printTry(const watch::Try& made) const {
    if (options.json) {
        ordered_json line{{"try", made.number},          {"at", formatRfc3339(made.begunAtMs / 1000)},
                          {"outcome", made.end.outcome}, {"status", made.end.status},
                          {"error", made.end.error},     {"causes", made.end.causes}};
        if (made.end.tookMs >= 0)
            line["took_ms"] = made.end.tookMs;
        std::cout << json::writeCompact(line) << '\n' << std::flush;
        return;
    }
    profiles::AttemptRow row;
    row.state = profiles::AttemptState::Finished;
    row.outcome = made.end.outcome;
    row.status = made.end.status;
    row.error = made.end.error;
    std::cout << utf8(QStringLiteral("%1  %2  %3%4")
                          .arg(text(formatRfc3339(made.begunAtMs / 1000)))
                          .arg(made.number, 3)
                          .arg(profiles::answerText(row),
                               made.end.tookMs >= 0 ? QStringLiteral("  %1 ms").arg(made.end.tookMs) : QString()))
              << '\n'
              << std::flush;
    // A watch repeats what it sends: who waits should know at once where that is what the server refuses.
    if (made.number == 1 && made.answer.kind == watch::Answer::Kind::Refused && !made.diagnosis.causes.empty())
        if (const auto& first = made.diagnosis.causes.front(); liesInTheRequest(first.cause))
            say(Tr::tr(
                    "Waiting will hardly change this answer. To look at first: %1. The watch goes on; Ctrl+C ends it.")
                    .arg(first.title));
}

int Watch::conclude(Stop stop, const std::optional<Error>& error, const std::optional<watch::Try>& last) const {
    if (last || (stop != Stop::Until && stop != Stop::Limit))
        say(watch::stopText(stop));
    else
        say(stop == Stop::Until ? Tr::tr("The time that was asked for is over: nothing was sent.")
                                : Tr::tr("All tries that were asked for are used up already: nothing was sent."));
    if (error)
        complain(*error);
    if (last) {
        if (options.json)
            std::cout << json::writeCompact(diagnosis::toJson(last->diagnosis)) << '\n' << std::flush;
        else if (stop != Stop::Stopped)
            std::cout << '\n' << utf8(printed(last->diagnosis, Terminal(stdout), false)) << std::flush;
    }
    switch (stop) {
    case Stop::Granted:
        return Fine;
    case Stop::KeyGone:
    case Stop::Failed:
        return Unreadable;
    default:
        break;
    }
    // Nothing but silence: the server could not be reached.
    return last && last->end.status == 0 ? Unreachable : Problems;
}

const RegisterCommand reg(
    {"watch", "Try again, at the vendor's pace, until the answer changes", [](CLI::App& app) -> std::function<int()> {
         auto watch = std::make_shared<Watch>();
         watch->options.addCase(app);
         watch->options.addClient(app);
         watch->options.addNetwork(app);
         watch->options.addJson(app);
         app.add_option("--every", watch->every,
                        "Seconds between two tries; never quicker than the vendor's pace, except on loopback")
             ->check(CLI::Range(1, 7 * 86400));
         app.add_option("--until", watch->until, "Stop at this time")->check(checkTime);
         app.add_option("--max-attempts", watch->maxAttempts, "Stop after so many tries")->check(CLI::Range(1, 100000));
         app.add_flag("--notify", watch->notify, "Call on the desktop when it ends");
         app.footer("With --json each try is a line of JSON as it happens, and the diagnosis of the last one is a line "
                    "behind them (JSON Lines).");
         return [watch] { return (*watch)(); };
     }});

} // namespace
} // namespace ad::cli::cmd_watch

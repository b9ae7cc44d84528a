#include "cli/command.h"
#include "cli/line_source.h"
#include "cli/options.h"
#include "cli/tr.h"
#include "diagnosis/lint.h"
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <deque>
#include <iostream>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace ad::cli::cmd_lint {
namespace {

using diagnosis::LintVerdict;

struct Counts {
    std::size_t pass = 0, warn = 0, fail = 0, unreadable = 0; ///< of lines that hold something
    void add(LintVerdict verdict) {
        ++(verdict == LintVerdict::Pass   ? pass
           : verdict == LintVerdict::Warn ? warn
           : verdict == LintVerdict::Fail ? fail
                                          : unreadable);
    }
    void add(const Counts& other) {
        pass += other.pass;
        warn += other.warn;
        fail += other.fail;
        unreadable += other.unreadable;
    }
    [[nodiscard]] std::size_t all() const { return pass + warn + fail + unreadable; }
};

struct Job {
    LineBlock block;
    std::string out;
    Counts counts;
    bool done = false;
};

void write(std::string& out, std::size_t line, LintVerdict verdict, const std::vector<std::string>& causes, bool json) {
    // Names of verdicts and causes hold letters and underscores alone: nothing in them needs escaping.
    if (json) {
        out += "{\"line\":";
        out += std::to_string(line);
        out += ",\"verdict\":\"";
        out += diagnosis::lintVerdictName(verdict);
        out += "\",\"causes\":[";
        for (const std::string& cause : causes) {
            out += &cause == causes.data() ? "\"" : ",\"";
            out += cause;
            out += '"';
        }
        out += "]}\n";
        return;
    }
    out += std::to_string(line);
    out += ": ";
    out += diagnosis::lintVerdictName(verdict);
    for (const std::string& cause : causes) {
        out += &cause == causes.data() ? " " : ", ";
        out += cause;
    }
    out += '\n';
}

void judge(Job& job, diagnosis::Linter& linter, bool json) {
    if (job.block.tooLong) {
        job.counts.add(LintVerdict::Unreadable);
        write(job.out, job.block.firstLine, LintVerdict::Unreadable, {"assertion_malformed"}, json);
        return;
    }
    std::string_view rest = job.block.text;
    for (std::size_t line = job.block.firstLine; !rest.empty(); ++line) {
        const auto end = std::min(rest.find('\n'), rest.size());
        diagnosis::LintResult result{LintVerdict::Unreadable, {"assertion_malformed"}};
        // A log may end with one, or be parted by them: it has no token, and no fault.
        const bool blank =
            end <= LineSource::longestLine && rest.substr(0, end).find_first_not_of(" \t\r") == std::string_view::npos;
        if (blank)
            result.causes = {"assertion_missing"};
        else if (end <= LineSource::longestLine)
            result = linter.judge(rest.substr(0, end));
        if (!blank)
            job.counts.add(result.verdict);
        write(job.out, line, result.verdict, result.causes, json);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

/// Reads, judges on all cores and writes, with a bounded number of blocks under way.
class Lint {
  public:
    Lint(const diagnosis::CaseFile& known, std::int64_t now, bool json, unsigned threads) : m_json(json) {
        try {
            for (unsigned i = 0; i < threads; ++i)
                m_workers.emplace_back([this, known, now] { work(known, now); });
        } catch (const std::system_error&) {
            // The system gives no more: fewer do the same.
        }
        if (m_workers.empty())
            m_own.emplace(known, now);
        m_most = 2U * m_workers.size() + 1;
    }
    ~Lint() {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        for (auto& worker : m_workers)
            worker.join();
    }
    Lint(const Lint&) = delete;
    Lint& operator=(const Lint&) = delete;

    /// False: what was found cannot be written any more.
    bool run(LineSource& source, std::optional<Error>& error) {
        for (;;) {
            // One that was written gives its memory to the next.
            auto job = m_written ? std::move(m_written) : std::make_shared<Job>();
            auto block = source.next(std::move(job->block.room));
            if (!block) {
                error = block.error();
                break;
            }
            if (block->text.empty() && !block->tooLong)
                break;
            job->block = std::move(*block);
            job->out.clear();
            job->counts = {};
            job->done = false;
            {
                const std::lock_guard lock(m_mutex);
                m_open.push_back(job);
            }
            m_wake.notify_one();
            m_order.push_back(std::move(job));
            // Whoever feeds a pipe line by line wants to see each one.
            while (!m_order.empty() && (m_order.size() >= m_most || source.wouldWait()))
                if (!putOldest())
                    return false;
        }
        while (!m_order.empty())
            if (!putOldest())
                return false;
        return true;
    }
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    /// Why run() gave false (errno).
    [[nodiscard]] int writeError() const { return m_writeError; }

  private:
    void work(const diagnosis::CaseFile& known, std::int64_t now) {
        diagnosis::Linter linter(known, now);
        for (;;) {
            std::shared_ptr<Job> job;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stop || !m_open.empty(); });
                if (m_open.empty())
                    return;
                job = m_open.front();
                m_open.pop_front();
            }
            judge(*job, linter, m_json);
            {
                const std::lock_guard lock(m_mutex);
                job->done = true;
            }
            m_ready.notify_one();
        }
    }
    bool putOldest() {
        const auto job = m_order.front();
        m_order.pop_front();
        if (m_own) {
            m_open.clear();
            judge(*job, *m_own, m_json);
        } else {
            std::unique_lock lock(m_mutex);
            m_ready.wait(lock, [&] { return job->done; });
        }
        m_counts.add(job->counts);
        std::string_view left = job->out;
        while (!left.empty()) {
            const auto n = ::write(STDOUT_FILENO, left.data(), left.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0) {
                m_writeError = errno;
                const std::lock_guard lock(m_mutex);
                m_open.clear();
                return false;
            }
            left.remove_prefix(static_cast<std::size_t>(n));
        }
        m_written = job;
        return true;
    }

    bool m_json;
    std::size_t m_most = 1;
    std::mutex m_mutex;
    std::condition_variable m_wake, m_ready;
    std::deque<std::shared_ptr<Job>> m_open;  ///< not begun
    std::deque<std::shared_ptr<Job>> m_order; ///< not written; of the reading thread alone
    std::shared_ptr<Job> m_written;           ///< the last one that was; nullptr: it is in use again
    bool m_stop = false;
    int m_writeError = 0;
    Counts m_counts;
    std::vector<std::thread> m_workers;
    std::optional<diagnosis::Linter> m_own; ///< where there are no workers: the reading thread judges
};

int lint(const Options& options, const std::string& path, unsigned threads) {
    auto known = options.buildCase();
    if (!known)
        return complain(known.error());
    if (!options.keyFile.empty()) {
        const auto key = options.readKey();
        if (!key)
            return complain(key.error());
        // Its public half is all that judging a signature takes.
        if (known->registered.empty())
            known->registered.publicKeyPem = key->first().key.spkiPem();
    }
    placeServer(options, *known);
    auto source = LineSource::open(path);
    if (!source)
        return complain(source.error());
    // "lint … | head" ends by a failed write, not by a signal in the middle of one.
    std::signal(SIGPIPE, SIG_IGN);
    std::optional<Error> error;
    Counts counts;
    {
        if (threads == 0)
            threads = std::max(1U, std::thread::hardware_concurrency());
        Lint all(*known, options.nowSeconds(), options.json, threads);
        if (!all.run(*source, error))
            return all.writeError() == EPIPE ? Fine : complainOfOutput();
        counts = all.counts();
    }
    if (error)
        return complain(*error);
    say(Tr::tr("%1 lines: %2 pass, %3 warn, %4 fail, %5 unreadable.")
            .arg(counts.all())
            .arg(counts.pass)
            .arg(counts.warn)
            .arg(counts.fail)
            .arg(counts.unreadable));
    if (counts.all() > 0 && counts.unreadable == counts.all())
        return complain({"assertion_malformed", Tr::tr("No line holds a token that can be read."),
                         path.empty() || path == "-" ? Tr::tr("standard input") : text(path),
                         Tr::tr("Give one JWT a line.")});
    return counts.fail + counts.unreadable > 0 ? Problems : Fine;
}

const RegisterCommand
    reg({"lint", "Judge many assertions, one a line, by every check that needs nothing else: for logs",
         [](CLI::App& app) -> std::function<int()> {
             auto options = std::make_shared<Options>();
             auto path = std::make_shared<std::string>();
             auto threads = std::make_shared<unsigned>(0);
             app.add_option("file", *path, "File or pipe with one JWT a line, or - for standard input");
             options->addCase(app);
             options->addClient(app);
             options->addJson(app);
             app.add_option("--threads", *threads, "Threads to use (default: one for each core)")
                 ->check(CLI::Range(1U, 256U));
             app.footer("Prints one line for each line that was read, in the same order: its number, the verdict "
                        "(pass, warn, fail, unreadable) and the causes. Signatures are checked when --registered "
                        "gives a certificate, public key or JWKS. Exit code 1: a line fails or is unreadable; "
                        "3: none can be read. A blank line is told as unreadable, and counts for nothing.");
             return [options, path, threads] { return lint(*options, *path, *threads); };
         }});

} // namespace
} // namespace ad::cli::cmd_lint

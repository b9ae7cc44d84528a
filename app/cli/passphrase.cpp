#include "cli/passphrase.h"

#include "base/file.h"
#include "cli/command.h"
#include "cli/tr.h"
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace ad::cli {
namespace {

volatile std::sig_atomic_t caught = 0;
void onSignal(int which) { caught = which; }

/// What ends or halts a program at its prompt.
constexpr std::array ends{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

/// Echo is off while this lives, and on again whatever of `ends` comes: it is met in waitForInput() alone.
class NoEcho {
  public:
    explicit NoEcho(int fd) : m_fd(fd) {
        caught = 0;
        sigset_t met;
        sigemptyset(&met);
        for (const int one : ends)
            sigaddset(&met, one);
        ::pthread_sigmask(SIG_BLOCK, &met, &m_mask);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            struct sigaction action {};
            action.sa_handler = onSignal;
            ::sigaction(ends[i], nullptr, &m_actions[i]);
            if (m_actions[i].sa_handler != SIG_IGN) // nohup
                ::sigaction(ends[i], &action, nullptr);
        }
        ::tcgetattr(fd, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(fd, TCSAFLUSH, &quiet);
    }
    ~NoEcho() {
        ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < ends.size(); ++i)
            ::sigaction(ends[i], &m_actions[i], nullptr);
        ::pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
    }
    /// False: a signal came first.
    [[nodiscard]] bool waitForInput() const {
        sigset_t open = m_mask;
        for (const int one : ends)
            sigdelset(&open, one);
        pollfd input{m_fd, POLLIN, 0};
        int ready = 0;
        while (caught == 0 && ready == 0)
            ready = ::ppoll(&input, 1, nullptr, &open);
        return ready > 0;
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

  private:
    int m_fd;
    termios m_before{};
    sigset_t m_mask{};
    std::array<struct sigaction, ends.size()> m_actions{};
};

/// One question; a signal that came first is in `caught`, and is not dealt with yet.
std::optional<Secret> ask(int tty, const std::string& question) {
    // Before the question: what is typed at once is not shown either, and Ctrl+C is already ours.
    const NoEcho quiet(tty);
    std::optional<Secret> out;
    if (::write(tty, question.data(), question.size()) > 0) {
        Secret typed;
        char c = 0;
        ssize_t n = 0;
        while (quiet.waitForInput() && (n = ::read(tty, &c, 1)) == 1 && c != '\n' && c != '\r')
            typed.append({&c, 1});
        if (n == 1 && caught == 0)
            out = std::move(typed);
        [[maybe_unused]] const ssize_t line = ::write(tty, "\n", 1);
    }
    return out;
}

std::optional<Secret> prompt(const QString& asked) {
    const int tty = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (tty < 0)
        return std::nullopt;
    const std::string question = utf8(asked);
    std::optional<Secret> out = ask(tty, question);
    while (caught == SIGTSTP) {
        ::raise(SIGTSTP);
        out = ask(tty, question); // the person is back
    }
    ::close(tty);
    if (caught != 0 && caught != SIGINT)
        ::raise(caught);
    if (caught != 0)
        std::_Exit(Interrupted);
    return out;
}

Secret withoutLineEnd(const Secret& s) {
    std::string_view v = s.view();
    while (v.ends_with('\n') || v.ends_with('\r'))
        v.remove_suffix(1);
    return Secret(v);
}

} // namespace

keys::AskPassphrase askPassphrase(const std::string& file, const std::string& variable) {
    return [file, variable](bool again) -> std::optional<Secret> {
        if (!file.empty()) {
            if (again)
                return std::nullopt;
            auto bytes = file == "-" ? readStandardInput() : readFile(file);
            if (!bytes) {
                Error error = bytes.error();
                error.what = Tr::tr("The file with the passphrase cannot be read. %1").arg(error.what);
                complainOfPassphrase(error);
                return std::nullopt;
            }
            return withoutLineEnd(*bytes);
        }
        if (!variable.empty()) {
            const char* value = std::getenv(variable.c_str());
            if (!value && !again)
                complainOfPassphrase({"passphrase_missing",
                                      Tr::tr("The environment variable %1 is not set.").arg(shown(variable, 60)),
                                      {},
                                      Tr::tr("Set it to the passphrase of the key, or give --passphrase-file.")});
            if (again || !value)
                return std::nullopt;
            return Secret(value);
        }
        return prompt(again ? Tr::tr("That was not it. Passphrase of the key: ") : Tr::tr("Passphrase of the key: "));
    };
}

Expected<Secret> newPassphrase(const std::string& file, const std::string& variable) {
    const QString todo = Tr::tr("Give --passphrase-file or --passphrase-env, or run this on a terminal.");
    Secret out;
    if (!file.empty()) {
        auto bytes = file == "-" ? readStandardInput() : readFile(file);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        out = withoutLineEnd(*bytes);
    } else if (!variable.empty()) {
        const char* value = std::getenv(variable.c_str());
        if (!value)
            return fail("passphrase_missing",
                        Tr::tr("The environment variable %1 is not set.").arg(shown(variable, 60)), todo);
        out = Secret(value);
    } else {
        auto typed = prompt(Tr::tr("Passphrase for the new key: "));
        if (!typed)
            return fail("passphrase_missing", Tr::tr("There is no terminal to ask for a passphrase on."), todo);
        if (const auto again = prompt(Tr::tr("Once more: ")); !again || !(*again == *typed))
            return fail("passphrase_missing", Tr::tr("The two passphrases differ."), Tr::tr("Try again."));
        out = std::move(*typed);
    }
    if (out.empty())
        return fail("passphrase_empty", Tr::tr("The passphrase is empty, and would protect nothing."),
                    Tr::tr("Choose a passphrase of several words."));
    return out;
}

} // namespace ad::cli

// What the tests of profiles and watches share: a store beside the window's own, a key in a file, a keychain that
// obeys.
#pragma once

#include "base/file.h"
#include "profiles/keeper.h"
#include "profiles/store.h"
#include "session/session.h"
#include "widgets/button.h"

#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <mutex>

namespace ad::ui {

/// Secrets in memory; `error` is what it answers to everything, empty: nothing is wrong.
struct KeychainState {
    std::mutex mutex;
    std::map<std::string, Secret> secrets;
    std::optional<Error> error;
    std::atomic<int> reads{0};

    void refuse(const char* code) {
        const std::lock_guard lock(mutex);
        error = code == nullptr
                    ? std::optional<Error>()
                    : Error{code, QStringLiteral("The keychain says no."), {}, QStringLiteral("Unlock it.")};
    }
    [[nodiscard]] bool has(const std::string& entry) {
        const std::lock_guard lock(mutex);
        return secrets.contains(entry);
    }
};

class FakeKeychain : public profiles::SecretStore {
  public:
    explicit FakeKeychain(std::shared_ptr<KeychainState> state) : m_state(std::move(state)) {}
    void read(const std::string& entry, Read done) override {
        ++m_state->reads;
        QTimer::singleShot(0, [state = m_state, entry, done] {
            const std::lock_guard lock(state->mutex);
            if (state->error) {
                done(tl::make_unexpected(*state->error));
            } else if (!state->secrets.contains(entry)) {
                done(fail("keychain_no_entry", QStringLiteral("There is no such entry.")));
            } else {
                done(state->secrets[entry]);
            }
        });
    }
    void write(const std::string& entry, const Secret& secret, Done done) override {
        act(done, [entry, secret](KeychainState& state) { state.secrets[entry] = secret; });
    }
    void remove(const std::string& entry, Done done) override {
        act(done, [entry](KeychainState& state) { state.secrets.erase(entry); });
    }

  private:
    void act(const Done& done, const std::function<void(KeychainState&)>& what) {
        QTimer::singleShot(0, [state = m_state, done, what] {
            std::optional<Error> error;
            {
                const std::lock_guard lock(state->mutex);
                error = state->error;
                if (!error) {
                    what(*state);
                }
            }
            done(error ? Expected<void>(tl::make_unexpected(*error)) : Expected<void>());
        });
    }
    std::shared_ptr<KeychainState> m_state;
};

/// A clock that the test moves, read from two threads.
struct TestClock {
    std::atomic<std::int64_t> wallMs{1764000000000};
    void forward(std::int64_t ms) { wallMs += ms; }
};

struct Stand {
    QTemporaryDir folder;
    std::shared_ptr<KeychainState> keychain = std::make_shared<KeychainState>();
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();

    [[nodiscard]] KeeperOptions options() const {
        KeeperOptions options;
        options.folder = folder.path();
        options.clock = [clock = clock] { return clock->wallMs.load(); };
        options.moment = [clock = clock] { return watch::Moment{clock->wallMs.load(), clock->wallMs.load()}; };
        options.keychain = [state = keychain] { return std::make_unique<FakeKeychain>(state); };
        return options;
    }
    /// The same data, as another program sees it.
    [[nodiscard]] std::unique_ptr<profiles::Store> store() const {
        auto opened = profiles::Store::open(
            {folder.path().toStdString(), [clock = clock] { return clock->wallMs.load(); }, systemRandom, 5000});
        return opened ? std::move(*opened) : nullptr;
    }
    /// A key in a file; encrypted where there is a passphrase.
    [[nodiscard]] std::string keyFile(const keys::Key& key, const QString& name = QStringLiteral("key.pem")) const {
        const std::string path = utf8(folder.filePath(name));
        return writeFile(path, key.pkcs8Pem().view(), true) ? path : std::string();
    }
};

/// The visible button with these words, wherever it is; nullptr: none.
inline Button* button(const QWidget& inside, const char* words) {
    const auto all = inside.findChildren<Button*>();
    for (Button* one : all) {
        if (one->isVisible() && one->text().remove(QLatin1Char('&')) == QString::fromUtf8(words)) {
            return one;
        }
    }
    return nullptr;
}

/// All texts that are seen there.
inline QString seen(const QWidget& inside) {
    QStringList texts;
    const auto labels = inside.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

/// The next line that a process says.
inline QByteArray lineOf(QProcess& process) {
    while (!process.canReadLine() && process.waitForReadyRead(20000)) {
    }
    return process.readLine().trimmed();
}

} // namespace ad::ui

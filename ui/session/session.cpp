#include "session/session.h"
#include "base/file.h"
#include "export/redact.h"
#include "session/session_private.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrent>

namespace ad::ui {

namespace {

constexpr int discoveryPauseMs = 700; ///< after the last letter of an address
constexpr int progressAfterMs = 300;

bool looksLikeTokenEndpoint(const QString& address) {
    const QString path = QUrl(address).path();
    return path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty)
               .compare(QLatin1String("token"), Qt::CaseInsensitive) == 0;
}

} // namespace

Session::Session(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
    // A key of 16384 bits signs for seconds: the next keystroke must not wait behind it.
    d->pool.setMaxThreadCount(3);
    d->discoveryTimer.setSingleShot(true);
    d->discoveryTimer.setInterval(discoveryPauseMs);
    connect(&d->discoveryTimer, &QTimer::timeout, this, [this] { discover(); });
    d->progressTimer.setSingleShot(true);
    d->progressTimer.setInterval(progressAfterMs);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] {
        d->progressDue = true;
        showPhase();
    });
}

Session::~Session() {
    d->pool.clear();
    d->pool.waitForDone();
}

const diagnosis::CaseFile& Session::caseFile() const { return d->file; }

bool Session::empty() const { return m_view.title.isEmpty(); }

bool Session::idle() const {
    return d->underWay == 0 && !m_view.sending && !m_view.discovery.busy && !d->discoveryTimer.isActive();
}

void Session::adopt(const SessionView& view) {
    m_view = view;
    changedAll();
}

void Session::changedAll() {
    Q_EMIT credentialsChanged();
    Q_EMIT keyChanged();
    Q_EMIT registeredChanged();
    Q_EMIT discoveryChanged();
    Q_EMIT assertionChanged();
    Q_EMIT attemptsChanged();
    Q_EMIT exchangeProgress();
    Q_EMIT exchangeFinished();
    Q_EMIT diagnosisChanged();
}

template <class Work, class Done>
void Session::offThread(Work work, Done done) {
    using Result = std::decay_t<std::invoke_result_t<Work>>;
    ++d->underWay;
    QtConcurrent::run(&d->pool, std::move(work)).then(this, [this, done = std::move(done)](const Result& result) {
        --d->underWay;
        done(result);
    });
}

void Session::clear() {
    cancel();
    d->reset();
    m_view = SessionView{};
    changedAll();
}

// Bringing something

void Session::openFile(const QString& path) {
    const quint64 run = ++d->openRun;
    const QString name = QFileInfo(path).fileName();
    offThread(
        [path]() -> std::shared_ptr<Expected<Brought>> {
            auto bytes = readFile(utf8(path));
            if (!bytes) {
                return std::make_shared<Expected<Brought>>(tl::make_unexpected(bytes.error()));
            }
            auto brought = readBrought(bytes->view());
            if (!brought && brought.error().where.isEmpty()) {
                Error error = brought.error();
                error.where = path;
                brought = tl::make_unexpected(error);
            }
            return std::make_shared<Expected<Brought>>(std::move(brought));
        },
        [this, run, name, path](const std::shared_ptr<Expected<Brought>>& brought) {
            if (run == d->openRun) {
                take(*brought, name, path);
            }
        });
}

void Session::openText(const QString& words) {
    const quint64 run = ++d->openRun;
    // A text of one line may be the name of a file that was copied.
    if (!words.contains(QLatin1Char('\n')) && words.size() < 4096 && words.startsWith(QLatin1String("file://"))) {
        openFile(QUrl(words.trimmed()).toLocalFile());
        return;
    }
    offThread([bytes = std::make_shared<Secret>(
                   utf8(words))] { return std::make_shared<Expected<Brought>>(readBrought(bytes->view())); },
              [this, run](const std::shared_ptr<Expected<Brought>>& brought) {
                  if (run == d->openRun) {
                      take(*brought, tr("pasted text"), QString());
                  }
              });
}

void Session::take(const Expected<Brought>& brought, const QString& name, const QString& path) {
    if (!brought) {
        Q_EMIT failed(brought.error());
        return;
    }
    diagnosis::CaseFile& file = d->file;
    const diagnosis::CaseFile& came = brought->file;
    QString page = QStringLiteral("credentials");
    const auto fill = [](std::string& to, const std::string& from) {
        if (!from.empty()) {
            to = from;
        }
    };
    switch (brought->kind) {
    case Brought::Kind::Case: {
        const bool onlyAddress = !came.assertion && !came.request && !came.response && came.clientId.empty() &&
                                 came.key.empty() && !came.fhirBaseUrl.empty() && came.origin.empty();
        if (onlyAddress) {
            setServer(text(came.fhirBaseUrl));
            Q_EMIT opened(page);
            return;
        }
        cancel();
        d->reset();
        m_view = SessionView{};
        file = came;
        d->keepAssertion = came.assertion || came.request;
        m_view.now = came.now;
        d->title = QFileInfo(name).completeBaseName();
        if (d->title.endsWith(QLatin1String(".case"))) {
            d->title.chop(5);
        }
        page = came.response || d->keepAssertion ? QStringLiteral("diagnosis") : QStringLiteral("credentials");
        if (!came.key.pem.empty() || came.key.jwk) {
            readKey({Secret(came.key.jwk ? came.key.jwk->dump() : came.key.pem), tr("key of the case"), QString(), {}});
        } else if (!came.key.path.empty()) {
            setKeyFile(text(came.key.path));
        }
        break;
    }
    case Brought::Kind::Key:
        readKey({brought->bytes, name, path, {}});
        break;
    case Brought::Kind::Registered:
        file.registered = came.registered;
        d->registeredName = name;
        break;
    case Brought::Kind::Several:
        // A post or a mail: everything that is in it replaces what was there, and the rest stays.
        fill(file.tokenEndpoint, came.tokenEndpoint);
        fill(file.clientId, came.clientId);
        fill(file.scope, came.scope);
        if (!came.registered.empty()) {
            file.registered = came.registered;
            d->registeredName = name;
        }
        if (came.discovery) {
            file.discovery = came.discovery;
        }
        if (came.request || came.assertion) {
            file.request = came.request;
            file.assertion = came.assertion;
            file.response.reset();
            d->giveAssertion();
            page = QStringLiteral("diagnosis");
        }
        if (came.response) {
            file.response = came.response;
            file.history = came.history;
            if (file.assertion || file.request || d->prepared) {
                d->keepShownAssertion();
            }
            d->keepAssertion = true;
            page = QStringLiteral("diagnosis");
        }
        if (!brought->bytes.empty()) {
            readKey({brought->bytes, name, QString(), {}});
        }
        break;
    case Brought::Kind::Request:
        fill(file.tokenEndpoint, came.tokenEndpoint);
        fill(file.clientId, came.clientId);
        fill(file.scope, came.scope);
        file.request = came.request;
        file.assertion.reset();
        file.response.reset();
        d->giveAssertion();
        page = QStringLiteral("diagnosis");
        break;
    case Brought::Kind::Assertion:
        fill(file.clientId, came.clientId);
        file.assertion = came.assertion;
        file.request.reset();
        file.response.reset();
        d->giveAssertion();
        page = QStringLiteral("assertion");
        break;
    case Brought::Kind::Response:
        file.response = came.response;
        if (file.assertion || file.request || d->prepared) {
            d->keepShownAssertion();
        }
        d->keepAssertion = true;
        page = QStringLiteral("diagnosis");
        break;
    }
    if (file.response) {
        m_view.exchange = layOut(*file.response, QString());
    }
    update(Changed::Everything);
    Q_EMIT opened(page);
}

void Session::openStory(Story story) {
    const quint64 run = ++d->openRun;
    offThread([story] { return std::make_shared<Expected<StoryCase>>(makeStory(story, systemNowMs())); },
              [this, run, story](const std::shared_ptr<Expected<StoryCase>>& made) {
                  if (run != d->openRun) {
                      return;
                  }
                  if (!*made) {
                      Q_EMIT failed(made->error());
                      return;
                  }
                  cancel();
                  d->reset();
                  m_view = SessionView{};
                  StoryCase& it = **made;
                  d->server = it.server;
                  d->file = it.file;
                  d->claimChanges = it.claimChanges;
                  d->registeredName = tr("public key at the practice server");
                  d->title = story == Story::RightAndRefused       ? tr("Everything is right")
                             : story == Story::AudienceAlmostRight ? tr("The audience")
                                                                   : tr("Five minutes");
                  d->sendWhenReady = true;
                  readKey({it.keyPem, tr("practice.pem"), QString(), {}});
                  update(Changed::Everything);
                  Q_EMIT opened(QStringLiteral("request"));
              });
}

void Session::saveCase(const QString& path) {
    diagnosis::CaseFile file = d->file;
    if (!file.assertion && d->prepared) {
        file.assertion = d->prepared->assertion;
    }
    offThread(
        [file, path] {
            return writeFile(utf8(path), json::write(exporting::redactedCase(file, exporting::Sharing::Own)), true);
        },
        [this, path](const Expected<void>& written) {
            if (written) {
                Q_EMIT saved(path);
            } else {
                Q_EMIT failed(written.error());
            }
        });
}

// Credentials

void Session::setVendor(const QString& id) {
    d->file.vendor = utf8(id);
    update(Changed::Credentials);
}

void Session::setEnvironment(const QString& environment) {
    d->file.environment = utf8(environment);
    update(Changed::Credentials);
}

void Session::setServer(const QString& written) {
    const QString address = written.trimmed();
    d->file.discovery.reset();
    d->file.fhirBaseUrl.clear();
    d->file.tokenEndpoint.clear();
    d->discoveryTimer.stop();
    if (d->discovery) {
        d->discovery->cancel();
    }
    m_view.discovery = DiscoveryView{};
    if (looksLikeTokenEndpoint(address)) {
        d->file.tokenEndpoint = utf8(address);
        m_view.discovery.mark = Mark::None;
        m_view.discovery.sentence = tr("This is taken as the token endpoint itself.");
        m_view.discovery.tokenEndpoint = address;
    } else {
        d->file.fhirBaseUrl = utf8(address);
        const QUrl url(address, QUrl::StrictMode);
        const bool complete = url.isValid() &&
                              (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
                              (url.host().contains(QLatin1Char('.')) || url.host() == QLatin1String("localhost"));
        if (complete) {
            d->discoveryTimer.start();
        }
    }
    Q_EMIT discoveryChanged();
    update(Changed::Credentials);
}

void Session::discover() {
    const std::string base = d->file.fhirBaseUrl;
    m_view.discovery = DiscoveryView{};
    m_view.discovery.busy = true;
    Q_EMIT discoveryChanged();
    net::Pending* pending = d->net().start(attempt::discoveryRequest(base), {15000, 1U << 20});
    d->discovery = pending;
    connect(pending, &net::Pending::finished, this, [this, base](const net::Exchange& exchange) {
        if (base != d->file.fhirBaseUrl) {
            return; // another address was written meanwhile
        }
        d->file.discovery = attempt::toCaseFetch(exchange);
        m_view.discovery = discoveryView(d->file);
        Q_EMIT discoveryChanged();
        update(Changed::Credentials);
    });
}

void Session::setClientId(const QString& clientId) {
    d->file.clientId = utf8(clientId);
    update(Changed::Credentials);
}

void Session::setScope(const QString& scope) {
    d->file.scope = utf8(scope);
    update(Changed::Credentials);
}

void Session::setKeyFile(const QString& path) {
    m_view.key = KeyView{};
    m_view.key.state = KeyView::State::Reading;
    m_view.key.name = QFileInfo(path).fileName();
    m_view.key.path = path;
    Q_EMIT keyChanged();
    const quint64 run = ++d->keyRun;
    offThread([path] { return std::make_shared<Expected<Secret>>(readFile(utf8(path))); },
              [this, run, path](const std::shared_ptr<Expected<Secret>>& bytes) {
                  if (run != d->keyRun) {
                      return;
                  }
                  if (!*bytes) {
                      m_view.key.state = KeyView::State::Failed;
                      m_view.key.error = bytes->error();
                      d->key.reset();
                      update(Changed::Key);
                      return;
                  }
                  readKey({**bytes, QFileInfo(path).fileName(), path, {}});
              });
}

void Session::setKeyText(const QString& words, const QString& name) {
    readKey({Secret(utf8(words)), name, QString(), {}});
}

void Session::setPassphrase(const QString& passphrase) {
    KeySource source = d->keySource;
    source.passphrase = Secret(utf8(passphrase));
    readKey(source);
}

void Session::readKey(const KeySource& source) {
    d->keySource = source;
    d->keySource.passphrase.reset();
    d->key.reset();
    m_view.key = KeyView{};
    m_view.key.state = KeyView::State::Reading;
    m_view.key.name = source.name;
    m_view.key.path = source.path;
    Q_EMIT keyChanged();
    const quint64 run = ++d->keyRun;
    offThread([source] { return std::make_shared<KeyResult>(readKeySource(source)); },
              [this, run](const std::shared_ptr<KeyResult>& result) {
                  if (run != d->keyRun) {
                      return;
                  }
                  m_view.key = result->view;
                  d->key = result->file;
                  d->keyText = result->readable;
                  update(Changed::Key);
              });
}

void Session::setRegisteredFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    offThread(
        [path]() -> std::shared_ptr<Expected<diagnosis::Registered>> {
            auto bytes = readFile(utf8(path));
            if (!bytes) {
                return std::make_shared<Expected<diagnosis::Registered>>(tl::make_unexpected(bytes.error()));
            }
            return std::make_shared<Expected<diagnosis::Registered>>(readRegistered(bytes->view()));
        },
        [this, name](const std::shared_ptr<Expected<diagnosis::Registered>>& registered) {
            takeRegistered(*registered, name);
        });
}

void Session::setRegisteredText(const QString& words) {
    if (words.trimmed().isEmpty()) {
        takeRegistered(diagnosis::Registered{}, QString());
        return;
    }
    offThread(
        [bytes = utf8(words)] { return std::make_shared<Expected<diagnosis::Registered>>(readRegistered(bytes)); },
        [this](const std::shared_ptr<Expected<diagnosis::Registered>>& registered) {
            takeRegistered(*registered, QString());
        });
}

void Session::takeRegistered(const Expected<diagnosis::Registered>& registered, const QString& name) {
    if (!registered) {
        m_view.registered =
            RegisteredView{Mark::Fail,
                           name,
                           (registered.error().what + QLatin1Char(' ') + registered.error().todo).trimmed(),
                           {},
                           false};
        Q_EMIT registeredChanged();
        return;
    }
    d->file.registered = *registered;
    d->file.jwksFetch.reset();
    d->registeredName = name;
    if (!registered->jwksUrl.empty()) {
        fetchJwks();
    }
    update(Changed::Registered);
}

void Session::fetchJwks() {
    const std::string url = d->file.registered.jwksUrl;
    m_view.registered.busy = true;
    Q_EMIT registeredChanged();
    net::Pending* pending = d->net().start(attempt::jwksRequest(url), {15000, 1U << 20});
    connect(pending, &net::Pending::finished, this, [this, url](const net::Exchange& exchange) {
        if (url == d->file.registered.jwksUrl) {
            d->file.jwksFetch = attempt::toCaseFetch(exchange);
            update(Changed::Registered);
        }
    });
}

void Session::setAnswer(const QString& member, const QString& value) {
    writeAnswer(d->file.answers, member, value);
    update(Changed::Answers);
}

QString Session::answer(const QString& member) const { return readAnswer(d->file.answers, member); }

} // namespace ad::ui

#include "base/json.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/profile_use.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "export/redact.h"
#include <QEventLoop>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>
#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace ad::cli {
namespace {

int wakeUp[2] = {-1, -1};
void onSignal(int) {
    const char one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], &one, 1);
}

} // namespace

struct Network::Private {
    std::unique_ptr<net::Client> client;
    int timeoutMs = 30000;
    bool interrupted = false;
    struct sigaction before {};
};

Network::Network(const Options& options) : d(std::make_unique<Private>()) {
    needApplication();
    std::string ca;
    if (auto read = options.authorities())
        ca = std::move(*read);
    else
        m_error = read.error();
    d->client = std::make_unique<net::Client>(ca);
    d->timeoutMs = options.timeout * 1000;
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) == 0) {
        struct sigaction action {};
        action.sa_handler = onSignal;
        ::sigaction(SIGINT, &action, &d->before);
    }
}

Network::~Network() {
    ::sigaction(SIGINT, &d->before, nullptr);
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
}

bool Network::interrupted() const { return d->interrupted; }

void Network::await(const QString& what, const Begin& begin) {
    QEventLoop loop;
    bool over = false;
    const std::function<void()> cancel = begin([&] {
        over = true;
        loop.quit();
    });
    QSocketNotifier signal(wakeUp[0], QSocketNotifier::Read);
    QObject::connect(&signal, &QSocketNotifier::activated, &loop, [&] {
        d->interrupted = true;
        signal.setEnabled(false);
        cancel();
    });
    // A short wait is no news.
    QTimer news;
    news.setSingleShot(true);
    const bool tty = ::isatty(STDERR_FILENO) != 0;
    QObject::connect(&news, &QTimer::timeout, &loop, [&] { std::cerr << utf8(what) << " …" << std::flush; });
    if (tty)
        news.start(300);
    if (!over)
        loop.exec();
    if (tty && !news.isActive())
        std::cerr << "\r\x1B[K" << std::flush;
}

net::Exchange Network::run(const net::Request& request, const QString& what) {
    net::Exchange result;
    await(what, [&](const std::function<void()>& done) -> std::function<void()> {
        QPointer<net::Pending> pending(d->client->start(request, limits()));
        QObject::connect(pending, &net::Pending::finished, pending, [&result, done](const net::Exchange& exchange) {
            result = exchange;
            done();
        });
        return [pending] {
            if (pending)
                pending->cancel();
        };
    });
    if (d->interrupted && request.confidential && result.timings.sent >= 0)
        say(Tr::tr("Interrupted after the request had been sent: the server may have granted a token all the same."));
    return result;
}

net::Client& Network::client() { return *d->client; }

net::Limits Network::limits() const {
    net::Limits out;
    out.timeoutMs = d->timeoutMs;
    return out;
}

void sayTimes(const net::Exchange& exchange) {
    const net::Timings& times = exchange.timings;
    QStringList parts;
    const auto add = [&parts](const QString& what, double at) {
        if (at >= 0)
            parts << what.arg(qRound64(at));
    };
    //: This and the next ones are parts of one list: %1 milliseconds since the start
    add(Tr::tr("name found at %1"), times.name);
    add(Tr::tr("connected at %1"), times.connect);
    add(Tr::tr("TLS at %1"), times.tls);
    add(Tr::tr("request sent at %1"), times.sent);
    add(Tr::tr("answer from %1 on"), times.firstByte);
    add(Tr::tr("over at %1"), times.end);
    if (!parts.isEmpty())
        //: %1 a list such as "connected at 12, over at 130"
        say(Tr::tr("Milliseconds: %1.").arg(parts.join(QLatin1String(", "))));
}

int discover(const Options& options, Network& network, diagnosis::CaseFile& file) {
    if (file.fhirBaseUrl.empty() && !options.server.empty())
        file.fhirBaseUrl = options.server;
    if (file.fhirBaseUrl.empty() || file.discovery)
        return Fine;
    const auto exchange =
        network.run(attempt::discoveryRequest(file.fhirBaseUrl),
                    Tr::tr("Asking %1 for its discovery").arg(shown(exporting::Redactor().text(file.fhirBaseUrl), 60)));
    if (network.interrupted())
        return Interrupted;
    const bool guess = !options.server.empty() && file.fhirBaseUrl == options.server;
    const auto found = exchange.status == 200
                           ? smart::parseDiscovery(exchange.body, file.fhirBaseUrl)
                           : Expected<smart::Discovery>(
                                 fail("discovery_invalid", Tr::tr("The answer was HTTP %1.").arg(exchange.status)));
    if (found) {
        file.discovery = attempt::toCaseFetch(exchange);
        if (file.tokenEndpoint.empty())
            file.tokenEndpoint = found->tokenEndpoint;
        say(Tr::tr("Discovery found the token endpoint %1").arg(shown(found->tokenEndpoint, 200)));
        return Fine;
    }
    if (guess && file.tokenEndpoint.empty() &&
        (attempt::tellsNoDiscovery(exchange) || namesTokenEndpoint(options.server))) {
        file.fhirBaseUrl.clear();
        file.tokenEndpoint = options.server;
        say(Tr::tr("No discovery there: taken as the token endpoint itself."));
        return Fine;
    }
    file.discovery = attempt::toCaseFetch(exchange);
    if (file.tokenEndpoint.empty()) {
        const QString why = exchange.error ? exchange.error->message : found.error().what;
        if (exchange.error && exchange.error->kind == "refused")
            return complain({"tls_failure", why, addressText(file.fhirBaseUrl), exchange.error->todo});
        complain({"discovery_invalid", Tr::tr("Discovery failed: %1").arg(why), addressText(file.fhirBaseUrl),
                  Tr::tr("Give the token endpoint with --token-endpoint.")});
        return exchange.error ? Unreachable : Unreadable;
    }
    return Fine;
}

} // namespace ad::cli

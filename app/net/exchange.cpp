#include "net/exchange.h"

#include "net/settings.h"
#include "net/tr.h"

#include <QEventLoop>

namespace ad::net {

struct Client::Private {
    Settings settings;
    std::vector<QPointer<Pending>> running;
};

Client::Client(std::string extraCaPem, Clock clock, QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
    qRegisterMetaType<ad::net::Exchange>();
    qRegisterMetaType<ad::net::Phase>();
    d->settings = {std::move(extraCaPem), {}, std::move(clock)};
}

Client::~Client() {
    for (const auto& pending : d->running)
        if (pending)
            pending->cancel();
}

Pending* Client::start(const Request& request, const Limits& limits) {
    std::erase_if(d->running, [](const auto& t) { return t.isNull(); });
    Pending* pending = beginTransfer(request, limits, d->settings);
    d->running.emplace_back(pending);
    return pending;
}

Exchange Client::run(const Request& request, const Limits& limits) {
    Exchange result;
    bool done = false;
    QEventLoop loop;
    Pending* pending = start(request, limits);
    connect(pending, &Pending::finished, &loop, [&](const Exchange& exchange) {
        result = exchange;
        done = true;
        loop.quit();
    });
    loop.exec();
    if (!done) { // the program is ending
        result.request = request;
        result.error = cancelledByPerson();
        pending->cancel();
    }
    return result;
}

void Client::setExtraCa(std::string extraCaPem) { d->settings.extraCaPem = std::move(extraCaPem); }

void Client::setProxyResolver(ProxyResolver resolver) { d->settings.proxy = std::move(resolver); }

NetworkError cancelledByPerson() {
    return {"cancelled", Tr::tr("The exchange was cancelled."), Tr::tr("Send again when you are ready.")};
}

} // namespace ad::net

// Here, and not with those of the library that sends: the window's program has only these.
#include "moc_exchange.cpp"

#include "session/authorities.h"
#include "base/file.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <algorithm>
#include <memory>

namespace ad::ui {

Authorities::Authorities(QObject* parent) : QObject(parent) {}

void Authorities::trust(const QString& path) {
    const quint64 run = ++m_run;
    if (path.isEmpty()) {
        m_path.clear();
        m_certificates.clear();
        Q_EMIT changed();
        return;
    }
    using Read = Expected<std::vector<keys::Certificate>>;
    auto* watcher = new QFutureWatcher<std::shared_ptr<Read>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run, path] {
        watcher->deleteLater();
        if (run != m_run) {
            return;
        }
        const std::shared_ptr<Read> read = watcher->result();
        if (!*read) {
            Q_EMIT failed(read->error());
            return;
        }
        m_path = path;
        m_certificates = std::move(**read);
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run([path] {
        const auto bytes = readFile(utf8(path));
        return std::make_shared<Read>(bytes ? keys::readAuthorities(bytes->view(), path)
                                            : Read(tl::make_unexpected(bytes.error())));
    }));
}

bool Authorities::vouchFor(const std::vector<std::string>& chainPem) const {
    std::vector<keys::Certificate> chain;
    for (const std::string& pem : chainPem) {
        if (auto certificate = keys::readCertificate(pem)) {
            chain.push_back(std::move(*certificate));
        }
    }
    return std::any_of(m_certificates.begin(), m_certificates.end(), [&](const keys::Certificate& authority) {
        return (!chain.empty() && chain.back().issuer == authority.subject) ||
               std::find(chain.begin(), chain.end(), authority) != chain.end();
    });
}

bool lacksAuthority(const std::optional<diagnosis::CaseNetworkError>& error,
                    const std::optional<diagnosis::CaseTls>& tls) {
    if (!error || error->kind != "tls" || !tls || tls->chainPem.empty()) {
        return false;
    }
    // What else is wrong with the certificate, no authority puts right.
    const auto says = [&](const char* words) {
        return std::any_of(tls->errors.begin(), tls->errors.end(),
                           [&](const std::string& one) { return one.find(words) != std::string::npos; });
    };
    return (says("self-signed certificate") || says("issuer certificate") || says("verify the first certificate") ||
            says("not trusted")) &&
           !says("expired") && !says("not yet valid") && !says("hostname mismatch") && !says("revoked");
}

} // namespace ad::ui

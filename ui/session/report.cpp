// The report that is safe to share: what was found, without key, token, signature or secret.
#include "export/report.h"
#include "base/time.h"
#include "session/session_private.h"

namespace ad::ui {

QString Session::report() const {
    if (!m_view.diagnosed) {
        return {};
    }
    diagnosis::CaseFile file = d->file;
    if (!file.assertion && !file.request && d->prepared) {
        file.assertion = d->prepared->assertion;
    }
    if (d->key && file.key.empty()) {
        file.key.pem = std::string(d->key->first().key.pkcs8Pem().view());
    }
    const QString out = text(exporting::markdownReport(file, m_view.diagnosis, systemNowMs() / 1000));
    OPENSSL_cleanse(file.key.pem.data(), file.key.pem.size());
    return out;
}

} // namespace ad::ui

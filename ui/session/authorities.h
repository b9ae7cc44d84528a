// Whom the window trusts besides the system: the certificate authorities in one file that a person chose.
#pragma once

#include "base/error.h"
#include "diagnosis/case_file.h"
#include "keys/certificate.h"
#include <QObject>

namespace ad::ui {

class Authorities : public QObject {
    Q_OBJECT
  public:
    explicit Authorities(QObject* parent = nullptr);

    /// Trusts those in this file from the next exchange on; an empty path: nobody besides the system any more. The
    /// file is read on another thread: changed() or failed() follows, and until then, and where it cannot be read,
    /// what was trusted before stays.
    void trust(const QString& path);
    /// The file; empty: none.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const std::vector<keys::Certificate>& certificates() const { return m_certificates; }
    [[nodiscard]] std::string pem() const { return keys::pemOf(m_certificates); }
    /// Whether one of them is in this chain, or issued the last of it.
    [[nodiscard]] bool vouchFor(const std::vector<std::string>& chainPem) const;

  Q_SIGNALS:
    void changed();
    /// `ca_file_invalid`, or why the file cannot be read.
    void failed(const ad::Error& error);

  private:
    QString m_path;
    std::vector<keys::Certificate> m_certificates;
    quint64 m_run = 0;
};

/// Whether an exchange failed because nobody who is trusted vouches for the server: one more authority would help.
[[nodiscard]] bool lacksAuthority(const std::optional<diagnosis::CaseNetworkError>& error,
                                  const std::optional<diagnosis::CaseTls>& tls);

} // namespace ad::ui

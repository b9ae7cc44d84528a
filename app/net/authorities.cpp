#include "base/file.h"
#include "net/exchange.h"
#include "net/tr.h"

#include <QSslCertificate>

namespace ad::net {

Expected<std::string> readCaFile(const std::string& path) {
    auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(std::move(bytes.error()));
    return authoritiesIn(bytes->view(), text(path));
}

Expected<std::string> authoritiesIn(std::string_view all, const QString& name) {
    const auto certificates =
        QSslCertificate::fromData(QByteArray(all.data(), static_cast<qsizetype>(all.size())), QSsl::Pem);
    std::string out;
    // Only the certificates: a file that also holds a key is not passed on as a whole.
    for (const QSslCertificate& certificate : certificates)
        if (!certificate.isNull())
            out += certificate.toPem().toStdString();
    if (out.empty())
        return ad::fail("ca_file_invalid", Tr::tr("There is no certificate in PEM form in this file."),
                        Tr::tr("Give the CA certificate as a file that begins with -----BEGIN CERTIFICATE-----."),
                        name);
    return out;
}

} // namespace ad::net

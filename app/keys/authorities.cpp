#include "keys/certificate.h"
#include "keys/tr.h"

namespace ad::keys {

Expected<std::vector<Certificate>> readAuthorities(std::string_view bytes, const QString& name) {
    std::vector<Certificate> out;
    QString damage;
    const auto take = [&](std::string_view piece) {
        if (auto read = readCertificate(piece))
            out.push_back(std::move(*read));
        else if (damage.isEmpty())
            damage = read.error().what;
    };
    constexpr std::string_view begin = "-----BEGIN ", end = "-----END ";
    std::size_t at = bytes.find(begin);
    if (at == std::string_view::npos)
        take(bytes);
    while (at != std::string_view::npos) {
        const std::size_t last = bytes.find(end, at);
        const std::size_t behind = last == std::string_view::npos ? bytes.size() : last + end.size();
        const std::string_view block = bytes.substr(at, behind - at);
        if (block.substr(0, block.find_first_of("\r\n")).find("CERTIFICATE-----") != std::string_view::npos)
            take(block);
        at = bytes.find(begin, behind);
    }
    if (out.empty())
        return fail("ca_file_invalid", damage.isEmpty() ? Tr::tr("There is no certificate in this file.") : damage,
                    Tr::tr("Give the certificate of the authority, in PEM (it begins with -----BEGIN CERTIFICATE-----) "
                           "or in DER."),
                    name);
    return out;
}

std::string pemOf(const std::vector<Certificate>& certificates) {
    std::string out;
    for (const Certificate& certificate : certificates)
        out += certificate.pem();
    return out;
}

} // namespace ad::keys

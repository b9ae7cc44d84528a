#include "base/base64.h"
#include "keys/session.h"
#include "keys/tr.h"

#include <array>
#include <openssl/core_names.h>

namespace ad::keys::detail {
namespace {

/// The wire format of RFC 4251 §5.
class Wire {
  public:
    explicit Wire(std::string_view bytes) : m_rest(bytes) {}

    std::uint32_t number() {
        if (m_rest.size() < 4) {
            m_bad = true;
            return 0;
        }
        std::uint32_t n = 0;
        for (int i = 0; i < 4; ++i)
            n = (n << 8) | static_cast<unsigned char>(m_rest[static_cast<std::size_t>(i)]);
        m_rest.remove_prefix(4);
        return n;
    }
    std::string_view string() {
        const std::uint32_t n = number();
        if (m_bad || n > m_rest.size()) {
            m_bad = true;
            return {};
        }
        const std::string_view out = m_rest.substr(0, n);
        m_rest.remove_prefix(n);
        return out;
    }
    [[nodiscard]] bool bad() const { return m_bad; }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

  private:
    std::string_view m_rest;
    bool m_bad = false;
};

void appendInteger(Secret& out, std::string_view mpint) {
    // An mpint is a DER INTEGER's content already, but for zero, which is empty there.
    appendTlv(out, 0x02, mpint.empty() ? std::string_view("\0", 1) : mpint);
}

void appendNumber(Secret& out, const BIGNUM* n) {
    std::string bytes = bytesOf(n);
    if (bytes.empty() || (static_cast<unsigned char>(bytes[0]) & 0x80) != 0)
        bytes.insert(0, 1, '\0');
    appendTlv(out, 0x02, bytes);
    wipe(bytes);
}

Secret sequenceOf(const Secret& content) {
    Secret out;
    appendTlv(out, 0x30, content.view());
    return out;
}

Secret rsaDer(std::string_view n, std::string_view e, std::string_view d, std::string_view qi, std::string_view p,
              std::string_view q) {
    const NumberContext context(BN_CTX_secure_new());
    const Number exponent = numberOf(d);
    Secret content;
    appendTlv(content, 0x02, std::string_view("\0", 1));
    for (const auto part : {n, e, d, p, q})
        appendInteger(content, part);
    for (const auto prime : {p, q}) {
        const Number less = numberOf(prime);
        const Number rest(BN_secure_new());
        if (!less || !rest || BN_is_zero(less.get()) == 1 || BN_sub_word(less.get(), 1) != 1 ||
            BN_is_zero(less.get()) == 1 || BN_mod(rest.get(), exponent.get(), less.get(), context.get()) != 1)
            return {};
        appendNumber(content, rest.get());
    }
    appendInteger(content, qi);
    return sequenceOf(content);
}

const NamedCurve* curveNamed(std::string_view name) {
    for (const auto& c : namedCurves)
        if (name == c.ssh)
            return &c;
    return nullptr;
}

Secret bits(std::string_view point) {
    Secret out;
    out.append(std::string_view("\0", 1));
    out.append(point);
    return out;
}

/// SEC1 of an EC key; empty if the curve is unknown or the number too long.
Secret ecDer(std::string_view curveName, std::string_view point, std::string_view d) {
    const NamedCurve* curve = curveNamed(curveName);
    if (curve == nullptr)
        return {};
    const std::size_t width = curve->width;
    const Number number = numberOf(d);
    if (!number || static_cast<std::size_t>(BN_num_bytes(number.get())) > width)
        return {};
    std::string padded = bytesOf(number.get(), static_cast<int>(width));
    Secret content;
    appendTlv(content, 0x02, "\x01");
    appendTlv(content, 0x04, padded);
    wipe(padded);
    appendTlv(content, 0xA0, curve->oid);
    Secret inner;
    appendTlv(inner, 0x03, bits(point).view());
    appendTlv(content, 0xA1, inner.view());
    return sequenceOf(content);
}

Secret ed25519Der(std::string_view seed) {
    Secret content;
    appendTlv(content, 0x02, std::string_view("\0", 1));
    appendTlv(content, 0x30, "\x06\x03\x2B\x65\x70");
    Secret inner;
    appendTlv(inner, 0x04, seed);
    appendTlv(content, 0x04, inner.view());
    return sequenceOf(content);
}

/// SPKI or PKCS#1 of an SSH public blob; empty if it is damaged. `type` gets its name.
Secret publicDer(std::string_view blob, std::string& type) {
    Wire wire(blob);
    type = wire.string();
    if (type == "ssh-rsa") {
        const auto e = wire.string();
        const auto n = wire.string();
        if (wire.bad())
            return {};
        Secret content;
        appendInteger(content, n);
        appendInteger(content, e);
        return sequenceOf(content);
    }
    if (type.starts_with("ecdsa-sha2-nistp")) {
        const NamedCurve* curve = curveNamed(wire.string());
        const auto point = wire.string();
        if (wire.bad() || curve == nullptr)
            return {};
        Secret algorithm;
        algorithm.append({"\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01", 9});
        algorithm.append(curve->oid);
        Secret content;
        appendTlv(content, 0x30, algorithm.view());
        appendTlv(content, 0x03, bits(point).view());
        return sequenceOf(content);
    }
    if (type == "ssh-ed25519") {
        const auto point = wire.string();
        if (wire.bad() || point.size() != 32)
            return {};
        Secret content;
        appendTlv(content, 0x30, "\x06\x03\x2B\x65\x70");
        appendTlv(content, 0x03, bits(point).view());
        return sequenceOf(content);
    }
    if (type == "ssh-dss") {
        std::array<std::string_view, 4> numbers;
        for (auto& n : numbers)
            n = wire.string();
        if (wire.bad())
            return {};
        Secret parameters;
        for (std::size_t i = 0; i < 3; ++i)
            appendInteger(parameters, numbers[i]);
        Secret algorithm;
        algorithm.append({"\x06\x07\x2A\x86\x48\xCE\x38\x04\x01", 9});
        appendTlv(algorithm, 0x30, parameters.view());
        Secret y;
        appendInteger(y, numbers[3]);
        Secret content;
        appendTlv(content, 0x30, algorithm.view());
        appendTlv(content, 0x03, bits(y.view()).view());
        return sequenceOf(content);
    }
    return {};
}

Error brokenSsh(const QString& where) {
    return mangled(Tr::tr("This is built like an OpenSSH key, but its content is damaged."), where);
}

Error unknownSsh(std::string_view type, const QString& where) {
    if (type.starts_with("sk-"))
        return unreadable(
            Tr::tr("This OpenSSH key lives in a security key (%1) and cannot sign tokens.").arg(shown(type, 40)),
            Tr::tr("Use an RSA or EC key in a file."), where);
    return unreadable(Tr::tr("This is an OpenSSH key of the kind %1, which cannot be used here.").arg(shown(type, 40)),
                      Tr::tr("Use an RSA or EC key."), where);
}

bool knownSshType(std::string_view type) {
    return type == "ssh-rsa" || type == "ssh-dss" || type == "ssh-ed25519" ||
           (type.starts_with("ecdsa-sha2-") && curveNamed(type.substr(11)) != nullptr);
}

/// One key of the private section, as DER. Empty: damaged.
Secret privateDer(Wire& wire, std::string_view type, Format& format) {
    if (type == "ssh-rsa") {
        std::array<std::string_view, 6> part;
        for (auto& p : part)
            p = wire.string();
        format = Format::Pkcs1;
        return wire.bad() ? Secret() : rsaDer(part[0], part[1], part[2], part[3], part[4], part[5]);
    }
    if (type.starts_with("ecdsa-sha2-")) {
        const auto name = wire.string();
        const auto point = wire.string();
        const auto d = wire.string();
        format = Format::Sec1;
        return wire.bad() ? Secret() : ecDer(name, point, d);
    }
    if (type == "ssh-ed25519") {
        const auto point = wire.string();
        const auto seed = wire.string();
        format = Format::Pkcs8;
        // 64 bytes: the seed, then the public half once more.
        return wire.bad() || seed.size() != 64 || seed.substr(32) != point ? Secret() : ed25519Der(seed.substr(0, 32));
    }
    std::array<std::string_view, 5> part;
    for (auto& p : part)
        p = wire.string();
    format = Format::TraditionalDsa;
    if (wire.bad())
        return {};
    Secret content;
    appendTlv(content, 0x02, std::string_view("\0", 1));
    for (const auto p : part)
        appendInteger(content, p);
    return sequenceOf(content);
}

} // namespace

bool readSshBlob(Session& session, std::string_view blob, Format format, const QString& where) {
    const QuietErrors quiet;
    std::string type;
    const Secret der = publicDer(blob, type);
    if (der.empty()) {
        session.refuse(Weight::Public, knownSshType(type) || type.empty() ? brokenSsh(where) : unknownSsh(type, where));
        return false;
    }
    // The DER reader checks the numbers; only the name of the format is its own.
    Session inner{AskPassphrase()};
    if (!readDer(inner, der.view(), where, false)) {
        session.refuse(Weight::Public, inner.refusal().value_or(brokenSsh(where)));
        return false;
    }
    ReadKey read = inner.keys.front();
    read.format = format;
    return session.take(std::move(read), where);
}

bool readOpenSsh(Session& session, std::string_view blob, const QString& where) {
    const QuietErrors quiet;
    constexpr std::string_view magic{"openssh-key-v1\0", 15};
    const auto refuse = [&](Error error) {
        session.refuse(Weight::Private, std::move(error));
        return false;
    };
    if (!blob.starts_with(magic))
        return refuse(brokenSsh(where));
    Wire wire(blob.substr(magic.size()));
    const auto cipher = wire.string();
    const auto kdf = wire.string();
    (void)wire.string();
    const std::uint32_t count = wire.number();
    const auto publicBlob = wire.string();
    const auto section = wire.string();
    if (wire.bad() || count == 0)
        return refuse(mangled(Tr::tr("The OpenSSH key ends too early: a part of it is missing."), where));
    if (cipher != "none" || kdf != "none")
        return refuse(foreign(Format::EncryptedOpenSsh, where));
    if (count != 1)
        return refuse(unreadable(Tr::tr("This OpenSSH file holds %1 keys at once.").arg(count),
                                 Tr::tr("Give a file with one key."), where));
    Wire inner(section);
    const std::uint32_t check = inner.number();
    if (inner.number() != check || inner.bad())
        return refuse(mangled(Tr::tr("The two check numbers in the OpenSSH key differ: it is damaged."), where));
    const std::string type(inner.string());
    if (!inner.bad() && !knownSshType(type))
        return refuse(unknownSsh(type, where));
    Format format = Format::Unknown;
    const Secret der = privateDer(inner, type, format);
    if (der.empty())
        return refuse(brokenSsh(where));
    ReadKey like;
    like.format = Format::OpenSsh;
    Session trial{AskPassphrase()};
    if (!readPlainPrivate(trial, der.view(), format, like, where))
        return refuse(trial.refusal().value_or(brokenSsh(where)));
    Session outside{AskPassphrase()};
    if (!readSshBlob(outside, publicBlob, Format::OpenSshPublic, where) ||
        !trial.keys.front().key.samePublicAs(outside.keys.front().key))
        return refuse(unreadable(
            Tr::tr(
                "The numbers of this key do not belong together. The public half in the file is that of another key."),
            Tr::tr("Take the key from where it was made, unchanged, or make a new one."), where));
    return session.take(trial.keys.front(), where);
}

bool readSshLines(Session& session, std::string_view text) {
    bool any = false;
    const LineIndex lines(text);
    std::size_t from = 0;
    while (from < text.size() && session.mayGoOn()) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        for (const std::string_view type :
             {"ssh-rsa ", "ssh-dss ", "ssh-ed25519 ", "ecdsa-sha2-nistp256 ", "ecdsa-sha2-nistp384 ",
              "ecdsa-sha2-nistp521 ", "sk-ssh-ed25519@openssh.com ", "sk-ecdsa-sha2-nistp256@openssh.com "}) {
            const std::size_t at = line.find(type);
            if (at == std::string_view::npos ||
                (at > 0 && line[at - 1] != ' ' && line[at - 1] != '"' && line[at - 1] != '\t'))
                continue;
            std::string_view body = line.substr(at + type.size());
            while (body.starts_with(' '))
                body.remove_prefix(1);
            body = body.substr(0, body.find_first_of(" \t\r\"'"));
            if (!body.starts_with("AAAA"))
                continue;
            any = true;
            const auto decoded = base64::decodeLenient(body);
            const QString where = lines.place(from + at);
            session.tried();
            if (decoded.ok())
                readSshBlob(session, decoded.bytes, Format::OpenSshPublic, where);
            else
                session.refuse(Weight::Public, brokenSsh(where));
            break;
        }
        from = end + 1;
    }
    return any;
}

bool readDotNetXml(Session& session, std::string_view text) {
    const std::size_t at = text.find("<RSAKeyValue");
    if (at == std::string_view::npos)
        return false;
    const QuietErrors quiet;
    const QString where = placeIn(text, at);
    const std::string_view xml = text.substr(at, text.find("</RSAKeyValue>", at) - at);
    const auto value = [&](const std::string& name) -> std::string {
        const std::size_t open = xml.find("<" + name + ">");
        if (open == std::string_view::npos)
            return {};
        const std::size_t from = open + name.size() + 2;
        const std::size_t to = xml.find('<', from);
        auto decoded = base64::decodeLenient(xml.substr(from, to == std::string_view::npos ? to : to - from));
        return decoded.ok() ? std::move(decoded.bytes) : std::string();
    };
    const bool isPrivate = xml.find("<D>") != std::string_view::npos;
    std::vector<const char*> names{"Modulus", "Exponent"};
    if (isPrivate)
        names.insert(names.end(), {"D", "P", "Q", "DP", "DQ", "InverseQ"});
    Secret content;
    if (isPrivate)
        appendTlv(content, 0x02, std::string_view("\0", 1));
    for (const char* name : names) {
        std::string bytes = value(name);
        if (bytes.empty()) {
            session.refuse(
                isPrivate ? Weight::Private : Weight::Public,
                mangled(Tr::tr("In the XML key the element <%1> is missing or is not base64.").arg(QLatin1String(name)),
                        where));
            return true;
        }
        const Number n = numberOf(bytes);
        wipe(bytes);
        appendNumber(content, n.get());
    }
    const Secret der = sequenceOf(content);
    Session inner{AskPassphrase()};
    if (!readDer(inner, der.view(), where, false)) {
        session.refuse(isPrivate ? Weight::Private : Weight::Public,
                       inner.refusal().value_or(mangled(Tr::tr("The XML key is damaged."), where)));
        return true;
    }
    ReadKey read = inner.keys.front();
    read.format = Format::DotNetXml;
    session.take(std::move(read), where);
    return true;
}

} // namespace ad::keys::detail

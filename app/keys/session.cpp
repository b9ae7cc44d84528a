#include "keys/session.h"
#include "base/with_command.h"
#include "keys/tr.h"

#include <algorithm>

namespace ad::keys::detail {
namespace {

void addOnce(std::vector<QString>& list, const QString& what) {
    if (std::find(list.begin(), list.end(), what) == list.end())
        list.push_back(what);
}

/// What the consistency test of this key costs, in tests of a 1024 bit RSA key.
double costOf(const Key& key) {
    const double size = key.bits() / 1024.0;
    return key.isPrivate() ? std::max(1.0, size * size * size) : 0.2;
}

} // namespace

LineIndex::LineIndex(std::string_view text) : m_starts{0}, m_size(text.size()) {
    for (std::size_t i = text.find('\n'); i != std::string_view::npos; i = text.find('\n', i + 1))
        m_starts.push_back(i + 1);
}

QString LineIndex::place(std::size_t offset) const {
    const std::size_t at = std::min(offset, m_size);
    const auto line = std::upper_bound(m_starts.begin(), m_starts.end(), at) - 1;
    return Tr::tr("line %1, column %2").arg(line - m_starts.begin() + 1).arg(at - *line + 1);
}

QString placeIn(std::string_view text, std::size_t offset) { return LineIndex(text).place(offset); }

Error unreadable(const QString& what, const QString& todo, const QString& where) {
    return {"key_unreadable", what, where, todo};
}

Error mangled(const QString& what, const QString& where) {
    return {"key_file_mangled", what, where, Tr::tr("Take the file again from where it was made, unchanged.")};
}

void Session::repaired(const QString& what) { addOnce(repairs, what); }
void Session::noted(const QString& what) { addOnce(notes, what); }

void Session::refuse(Weight weight, Error error) {
    if (m_error && weight <= m_weight)
        return;
    m_weight = weight;
    m_error = std::move(error);
}

bool Session::take(ReadKey read, const QString& where) {
    m_cost += costOf(read.key);
    if (const QString why = inconsistency(read.key.handle(), read.key.isPrivate()); !why.isEmpty()) {
        // A changed byte of the ciphertext leaves the form of a key often enough, and never its numbers.
        if (read.encrypted && read.key.isPrivate())
            refuse(Weight::Private,
                   mangled(Tr::tr("The passphrase is right, but the encrypted content is damaged: the numbers in it do "
                                  "not belong together."),
                           where));
        else
            refuse(read.key.isPrivate() ? Weight::Private : Weight::Public,
                   unreadable(Tr::tr("The numbers of this key do not belong together. %1").arg(why),
                              Tr::tr("Take the key from where it was made, unchanged, or make a new one."), where));
        return false;
    }
    for (const ReadKey& known : keys)
        if (known.key == read.key && known.kid == read.kid)
            return true;
    keys.push_back(std::move(read));
    return true;
}

std::optional<Error> Session::unlock(const std::function<Unlock(std::string_view)>& attempt, const QString& what,
                                     const QString& where) {
    const auto settled = [&](Unlock result) -> std::optional<Error> {
        if (result == Unlock::Damaged)
            return mangled(Tr::tr("The encrypted content is damaged; the passphrase is not the reason."), where);
        return convertWhereMade(Tr::tr("%1 is encrypted in a way that OpenSSL on this machine cannot open.").arg(what),
                                where);
    };
    if (m_passphrase) {
        const Unlock result = attempt(m_passphrase->view());
        if (result == Unlock::Done)
            return std::nullopt;
        if (result != Unlock::Wrong)
            return settled(result);
    }
    bool asked = false;
    for (int i = 0; i < 3 && !m_gaveUp && m_ask; ++i) {
        std::optional<Secret> given = m_ask(i > 0);
        if (!given) {
            m_gaveUp = true;
            break;
        }
        asked = true;
        const Unlock result = attempt(given->view());
        if (result == Unlock::Done) {
            m_passphrase = std::move(given);
            return std::nullopt;
        }
        if (result != Unlock::Wrong)
            return settled(result);
    }
    // Who gave three wrong ones is not asked again for the next block of the same file.
    m_gaveUp = true;
    if (asked)
        return unreadable(Tr::tr("%1 does not open: the passphrase is wrong.").arg(what),
                          Tr::tr("Give the passphrase that was set when the file was made."), where);
    return unreadable(Tr::tr("%1 needs a passphrase, and none was given.").arg(what),
                      Tr::tr("Give the passphrase, or the key without encryption."), where);
}

Error convertWhereMade(const QString& what, const QString& where) {
    return unreadable(what,
                      withCommand(Tr::tr("Convert it where it was made:"),
                                  QStringLiteral("openssl pkcs8 -topk8 -v2 aes-256-cbc -in FILE -out key.pem")),
                      where);
}

Error byPuttygen(const QString& what, const QString& where) {
    return unreadable(
        what, withCommand(Tr::tr("Convert it:"), QStringLiteral("puttygen FILE -O private-openssh -o key.pem")), where);
}

Error foreign(Format format, const QString& where) {
    switch (format) {
    case Format::EncryptedOpenSsh:
        return unreadable(
            Tr::tr("This is an OpenSSH key with a passphrase; OpenSSH alone opens it."),
            withCommand(Tr::tr("Convert a copy of it:"),
                        QStringLiteral("cp FILE key.pem && chmod 600 key.pem && ssh-keygen -p -m PKCS8 -f key.pem")),
            where);
    case Format::Putty:
        return byPuttygen(Tr::tr("This is a PuTTY key file."), where);
    case Format::JavaKeystore:
        return foreignStore(JavaStore::OfJava, false, where);
    case Format::Pgp:
        return foreignPgp({PgpKey::Kind::Private, PgpKey::Algorithm::Unknown}, where);
    default:
        return unreadable(Tr::tr("This is %1, which holds no key.").arg(formatName(format)),
                          Tr::tr("Give the file with the private key."), where);
    }
}

Error foreignPgp(const PgpKey& key, const QString& where) {
    const QString make = QStringLiteral("openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem");
    const QString orMake = withCommand(Tr::tr("Or make a new key and register it:"), make);
    const QString other = withCommand(
        Tr::tr("No tool of GnuPG converts keys that are not of RSA. Make a new key and register it:"), make);
    const auto exported = [&](const QString& sentence) {
        return withCommand(sentence, QStringLiteral("gpg --export-secret-keys ID > key.gpg")) + QLatin1Char('\n') +
               orMake;
    };
    if (key.kind == PgpKey::Kind::Public)
        return {"key_is_public", Tr::tr("This is a public PGP key; token servers do not take PGP keys."), where,
                key.algorithm == PgpKey::Algorithm::Other
                    ? other
                    : exported(Tr::tr("The private key signs. If it is of RSA, export it, and give that file:"))};
    const QString what = Tr::tr("This is a PGP key; token servers do not take PGP keys.");
    if (key.kind != PgpKey::Kind::Private)
        return unreadable(
            what, exported(Tr::tr("This file is GnuPG's own. If the key is of RSA, export it, and give that file:")),
            where);
    if (key.algorithm == PgpKey::Algorithm::Other)
        return unreadable(what, other, where);
    // GnuPG's part for X.509 makes a certificate of a key that it has, and exports that one's key as PKCS#8. The
    // shell makes the file, with rights for everybody to read it if nothing is said.
    const QString command = QStringLiteral(
        "gpg --import FILE && grip=$(gpg --with-colons --with-keygrip --show-keys FILE | awk -F: "
        "'/^grp/{print$10;exit}') && printf 'Key-Type:RSA\\nKey-Grip:%s\\nName-DN:CN=key\\nSerial:1\\n' $grip | "
        "gpgsm --batch --generate-key | gpgsm --import && (umask 077 && gpgsm --pinentry-mode loopback --passphrase '' "
        "--export-secret-key-p8 --armor \"&$grip\" > key.pem)");
    QString todo =
        withCommand(Tr::tr("An RSA key can be converted with GnuPG (and its part gpgsm):"), command) +
        QLatin1Char('\n') +
        Tr::tr(
            "Where it has a passphrase, leave out --pinentry-mode loopback --passphrase '': GnuPG then asks for it.");
    if (key.algorithm == PgpKey::Algorithm::Unknown)
        todo += QLatin1Char('\n') + other;
    return unreadable(what, todo, where);
}

Error foreignStore(JavaStore store, bool packed, const QString& where) {
    const QString given = QStringLiteral("FILE");
    QString command = packed ? QStringLiteral("base64 -d %1 > store && ").arg(given) : QString();
    command += QStringLiteral("keytool -importkeystore -srckeystore %1 -destkeystore key.p12 -deststoretype PKCS12")
                   .arg(packed ? QStringLiteral("store") : given);
    const bool ofBouncyCastle = store == JavaStore::Bks || store == JavaStore::Uber;
    if (ofBouncyCastle)
        command += QStringLiteral(" -srcstoretype ") +
                   (store == JavaStore::Bks ? QStringLiteral("BKS") : QStringLiteral("UBER")) +
                   QStringLiteral(" -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider "
                                  "-providerpath bcprov.jar");
    QString todo = withCommand(Tr::tr("Convert it:"), command);
    if (ofBouncyCastle)
        //: follows a command that names bcprov.jar
        todo += QLatin1Char('\n') + Tr::tr("(bcprov.jar is the library of Bouncy Castle; Debian has it as "
                                           "/usr/share/java/bcprov.jar in libbcprov-java.)");
    return unreadable(Tr::tr("This is a Java keystore."), todo, where);
}

} // namespace ad::keys::detail

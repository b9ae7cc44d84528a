// The rarer ways in which keys arrive: other programs' formats, settings files, half-decoded texts, and what must be
// refused.
#include "keys/reader.h"

#include "base/base64.h"
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <openssl/err.h>

using namespace ad;
using namespace ad::keys;

class TestReaderRepairs : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCOMPARE(ERR_peek_error(), 0UL); }
    void toolFormats_data();
    void toolFormats();
    void converted_data();
    void converted();
    void binaryOfOthers();
    void convertedByGnuPg();
    void texts_data();
    void texts();
    void jwks_data();
    void jwks();
    void harmless_data();
    void harmless();
    void refused_data();
    void refused();
    void sec1WithoutCurve();
    void mismatchedHalves();
    void wrongThenRight();
    void damagedBehindPassphrase();
    void damagedPkcs8_data();
    void damagedPkcs8();
    void damagedPkcs12_data();
    void damagedPkcs12();
    void damagedPkcs12WithoutMac();
    void severalPrivateKeys_data();
    void severalPrivateKeys();
    void impossibleNumbers_data();
    void impossibleNumbers();
    void garbageIsFast_data();
    void garbageIsFast();

  private:
    QTemporaryDir m_dir;
    [[nodiscard]] QByteArray file(const QString& name) const {
        QFile f(m_dir.filePath(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void save(const QString& name, const QByteArray& bytes) const {
        QFile f(m_dir.filePath(name));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
        f.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    /// A command of the test's own, in the folder of the keys.
    [[nodiscard]] int sh(const char* command) const {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QLatin1String(command)});
        process.waitForFinished(60000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] Key plain(const QString& name) const { return readKeys(file(name).toStdString())->first().key; }
};

namespace {

AskPassphrase give(std::string passphrase) {
    return [passphrase](bool again) { return again ? std::nullopt : std::optional(Secret(passphrase)); };
}
AskPassphrase secret() { return give("secret"); }

} // namespace

void TestReaderRepairs::initTestCase() {
    QVERIFY(m_dir.isValid());
    QCOMPARE(sh(R"(set -e
exec 2>/dev/null
printf secret >pass
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem
for c in P-256 P-384 P-521; do openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:$c -out ec-$c.pem; done
openssl genpkey -algorithm ED25519 -out ed.pem
openssl req -new -x509 -key rsa.pem -subj /CN=test -days 30 -out cert.pem
openssl req -new -key rsa.pem -subj /CN=test -out req.pem
openssl crl2pkcs7 -nocrl -certfile cert.pem -out certs.p7b
openssl rsa -in rsa.pem -pubout -out pub.pem
openssl rsa -in rsa.pem -traditional -out rsa1.pem
openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out dh.pem
cp rsa1.pem ssh; chmod 600 ssh; ssh-keygen -q -p -P '' -N '' -f ssh
)"),
             0);
}

void TestReaderRepairs::toolFormats_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("same"); // a plain file of the same key
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("encrypted");
    const auto row = [](const char* name, const char* command, const char* same, Format format,
                        bool encrypted = false) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(same) << static_cast<int>(format)
                            << encrypted;
    };
    row("OpenSSH P-256", "cp ec-P-256.pem out; ssh-keygen -q -p -P '' -N '' -f out", "ec-P-256.pem", Format::OpenSsh);
    row("OpenSSH P-384", "cp ec-P-384.pem out; ssh-keygen -q -p -P '' -N '' -f out", "ec-P-384.pem", Format::OpenSsh);
    row("OpenSSH P-521", "cp ec-P-521.pem out; ssh-keygen -q -p -P '' -N '' -f out", "ec-P-521.pem", Format::OpenSsh);
    row("OpenSSH Ed25519", "ssh-keygen -q -t ed25519 -N '' -f out; cp out ssh-ed", "ssh-ed", Format::OpenSsh);
    row("OpenSSH public", "cp rsa1.pem k; chmod 600 k; ssh-keygen -y -f k >out", "rsa.pem", Format::OpenSshPublic);
    row("OpenSSH public P-384", "cp ec-P-384.pem k; chmod 600 k; ssh-keygen -y -f k >out", "ec-P-384.pem",
        Format::OpenSshPublic);
    row("SSH2 public", "cp rsa1.pem k; chmod 600 k; ssh-keygen -y -f k >k.pub; ssh-keygen -e -m RFC4716 -f k.pub >out",
        "rsa.pem", Format::Ssh2Public);
    row("PKCS#8 3DES", "openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES -in rsa.pem -passout file:pass -out out", "rsa.pem",
        Format::EncryptedPkcs8, true);
    row("PKCS#8 RC2-40",
        "openssl pkcs8 -topk8 -v1 PBE-SHA1-RC2-40 -provider legacy -provider default -in rsa.pem -passout file:pass "
        "-out out",
        "rsa.pem", Format::EncryptedPkcs8, true);
    row("PKCS#8 RC4",
        "openssl pkcs8 -topk8 -v1 PBE-SHA1-RC4-128 -provider legacy -provider default -in rsa.pem -passout file:pass "
        "-out out",
        "rsa.pem", Format::EncryptedPkcs8, true);
    row("PKCS#8 MD5 DES",
        "openssl pkcs8 -topk8 -v1 PBE-MD5-DES -provider legacy -provider default -in rsa.pem -passout file:pass -out "
        "out",
        "rsa.pem", Format::EncryptedPkcs8, true);
    row("PKCS#8 scrypt", "openssl pkcs8 -topk8 -scrypt -in rsa.pem -passout file:pass -out out", "rsa.pem",
        Format::EncryptedPkcs8, true);
    row("PKCS#8 DER encrypted", "openssl pkcs8 -topk8 -in rsa.pem -passout file:pass -outform DER -out out", "rsa.pem",
        Format::EncryptedPkcs8, true);
    row("traditional 3DES", "openssl rsa -traditional -des3 -in rsa.pem -passout file:pass -out out", "rsa.pem",
        Format::EncryptedTraditional, true);
    row("traditional DES",
        "openssl rsa -traditional -des -provider legacy -provider default -in rsa.pem -passout file:pass -out out",
        "rsa.pem", Format::EncryptedTraditional, true);
    row("traditional EC", "openssl ec -aes128 -in ec-P-384.pem -passout file:pass -out out", "ec-P-384.pem",
        Format::EncryptedTraditional, true);
    row("PKCS#12", "openssl pkcs12 -export -in cert.pem -inkey rsa.pem -passout file:pass -out out", "rsa.pem",
        Format::Pkcs12, true);
    row("PKCS#12 legacy", "openssl pkcs12 -export -legacy -in cert.pem -inkey rsa.pem -passout file:pass -out out",
        "rsa.pem", Format::Pkcs12, true);
    row("PKCS#12 without passphrase", "openssl pkcs12 -export -in cert.pem -inkey rsa.pem -passout pass: -out out",
        "rsa.pem", Format::Pkcs12);
    row("PKCS#12 without certificate",
        "openssl pkcs12 -export -nocerts -inkey ec-P-384.pem -passout file:pass -out out", "ec-P-384.pem",
        Format::Pkcs12, true);
    row("PKCS#12 in base64",
        "openssl pkcs12 -export -in cert.pem -inkey rsa.pem -passout file:pass | openssl base64 >out", "rsa.pem",
        Format::Pkcs12, true);
    row("SEC1 DER", "openssl ec -in ec-P-256.pem -outform DER -out out", "ec-P-256.pem", Format::Sec1);
    row("PKCS#1 DER", "openssl rsa -traditional -in rsa.pem -outform DER -out out", "rsa.pem", Format::Pkcs1);
    row("SPKI DER", "openssl pkey -pubin -in pub.pem -pubout -outform DER -out out", "rsa.pem", Format::Spki);
    row("PKCS#7", "cp certs.p7b out", "rsa.pem", Format::Pkcs7);
    row("PKCS#7 DER", "openssl pkcs7 -in certs.p7b -outform DER -out out", "rsa.pem", Format::Pkcs7);
    row("request DER", "openssl req -in req.pem -outform DER -out out", "rsa.pem", Format::CertificateRequest);
    row("certificate DER", "openssl x509 -in cert.pem -outform DER -out out", "rsa.pem", Format::Certificate);
    row("EC with its curve spelt out", "openssl ec -in ec-P-256.pem -param_enc explicit -out out", "ec-P-256.pem",
        Format::Sec1);
}

void TestReaderRepairs::toolFormats() {
    QFETCH(QString, command);
    QFETCH(QString, same);
    QFETCH(int, format);
    QFETCH(bool, encrypted);
    QFile::remove(m_dir.filePath(QStringLiteral("out")));
    QCOMPARE(sh(qPrintable(QStringLiteral("exec 2>/dev/null; rm -f k; ") + command)), 0);
    const QByteArray bytes = file(QStringLiteral("out"));
    QVERIFY(!bytes.isEmpty());
    const auto read = readKeys(bytes.toStdString(), secret());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    QCOMPARE(static_cast<int>(read->first().format), format);
    QCOMPARE(read->first().encrypted, encrypted);
    QVERIFY(read->first().key.samePublicAs(plain(same)));
    QVERIFY(!formatName(read->first().format).isEmpty());
    if (encrypted) {
        const auto without = readKeys(bytes.toStdString());
        QVERIFY(!without.has_value());
        QCOMPARE(without.error().code, std::string("key_unreadable"));
        const auto wrong = readKeys(bytes.toStdString(), give("wrong"));
        QVERIFY(!wrong.has_value());
        QVERIFY2(wrong.error().what.contains(QLatin1String("wrong")), qPrintable(wrong.error().toText()));
    }
}

void TestReaderRepairs::converted_data() {
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("says");    // of the command
    QTest::addColumn<QString>("without"); // what a person would type, given as options
    QTest::newRow("PuTTY 2") << "puttygen rsa1.pem -O private -o out --ppk-param version=2"
                             << "puttygen FILE -O private-openssh -o key.pem"
                             << "";
    QTest::newRow("PuTTY 3") << "puttygen rsa1.pem -O private -o out"
                             << "puttygen FILE -O private-openssh -o key.pem"
                             << "";
    QTest::newRow("OpenSSH with passphrase")
        << "cp rsa1.pem out; chmod 600 out; ssh-keygen -q -p -P '' -N secret -f out"
        << "cp FILE key.pem && chmod 600 key.pem && ssh-keygen -p -m PKCS8 -f key.pem"
        << "-P secret -N ''";
    QTest::newRow("OpenSSH as it was downloaded")
        << "cp rsa1.pem out; chmod 600 out; ssh-keygen -q -p -P '' -N secret -f out; chmod 644 out"
        << "cp FILE key.pem && chmod 600 key.pem && ssh-keygen -p -m PKCS8 -f key.pem"
        << "-P secret -N ''";
    QTest::newRow("ssh.com") << "puttygen rsa1.pem -O private-sshcom -o out"
                             << "puttygen FILE -O private-openssh -o key.pem"
                             << "";
    QTest::newRow("ssh.com with passphrase") << "puttygen rsa1.pem -O private-sshcom -o out --new-passphrase pass"
                                             << "puttygen FILE -O private-openssh -o key.pem"
                                             << "--old-passphrase pass --new-passphrase /dev/null";
    QTest::newRow("Java keystore in base64")
        << "rm -f s.p12 s.jks key.p12; openssl pkcs12 -export -in cert.pem -inkey rsa.pem -passout pass:secret -out "
           "s.p12; "
           "keytool -importkeystore -srckeystore s.p12 -srcstorepass secret -destkeystore s.jks -deststoretype JKS "
           "-deststorepass secret; openssl base64 -in s.jks -out out"
        << "base64 -d FILE > store && keytool -importkeystore -srckeystore store -destkeystore key.p12 -deststoretype "
           "PKCS12"
        << "-srcstorepass secret -deststorepass secret";
    // Where Debian has the library of Bouncy Castle.
    if (QFile::exists(QStringLiteral("/usr/share/java/bcprov.jar")))
        for (const char* store : {"BKS", "UBER"}) {
            const QString provider = QStringLiteral(" -srcstoretype %1 -providerclass org.bouncycastle.jce.provider."
                                                    "BouncyCastleProvider -providerpath bcprov.jar")
                                         .arg(QLatin1String(store));
            QTest::newRow(store)
                << QStringLiteral(
                       "rm -f s.p12 out key.p12; ln -sf /usr/share/java/bcprov.jar .; openssl pkcs12 -export "
                       "-in cert.pem -inkey rsa.pem -passout pass:secret -out s.p12; keytool "
                       "-importkeystore -srckeystore s.p12 -srcstorepass secret -destkeystore out "
                       "-deststorepass secret") +
                       QString(provider).replace(QLatin1String("-src"), QLatin1String("-dest"))
                << QStringLiteral(
                       "keytool -importkeystore -srckeystore FILE -destkeystore key.p12 -deststoretype PKCS12") +
                       provider
                << QStringLiteral("-srcstorepass secret -deststorepass secret");
        }
}

void TestReaderRepairs::converted() {
    QFETCH(QString, make);
    QFETCH(QString, says);
    QFETCH(QString, without);
    if (says.contains(QLatin1String("keytool")) && QStandardPaths::findExecutable(QStringLiteral("keytool")).isEmpty())
        QSKIP("keytool is not installed");
    QFile::remove(m_dir.filePath(QStringLiteral("out")));
    QFile::remove(m_dir.filePath(QStringLiteral("key.pem")));
    QCOMPARE(sh(qPrintable(QStringLiteral("exec 2>/dev/null; ") + make)), 0);
    const auto read = readPrivateKey(file(QStringLiteral("out")).toStdString(), secret());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, std::string("key_unreadable"));
    QVERIFY2(read.error().todo.contains(says), qPrintable(read.error().todo));
    // The command does what is promised.
    QString command = says;
    if (!without.isEmpty())
        command.replace(QLatin1String("ssh-keygen -p"), QLatin1String("ssh-keygen -q -p ") + without)
            .replace(QLatin1String("puttygen FILE"), QLatin1String("puttygen FILE ") + without)
            .replace(QLatin1String("keytool -importkeystore"), QLatin1String("keytool -importkeystore ") + without);
    command.replace(QLatin1String("FILE"), QLatin1String("out"));
    QCOMPARE(sh(qPrintable(QStringLiteral("exec >/dev/null 2>&1; ") + command)), 0);
    const QString made =
        command.contains(QLatin1String("key.p12")) ? QStringLiteral("key.p12") : QStringLiteral("key.pem");
    const auto converted = readPrivateKey(file(made).toStdString(), secret());
    QVERIFY2(converted.has_value(), converted ? "" : qPrintable(converted.error().toText()));
    QVERIFY(converted->first().key.samePublicAs(plain(QStringLiteral("rsa.pem"))));
}

void TestReaderRepairs::binaryOfOthers() {
    if (QStandardPaths::findExecutable(QStringLiteral("gpg")).isEmpty())
        QSKIP("gpg is not installed");
    QCOMPARE(sh(R"(exec >/dev/null 2>&1; set -e; export GNUPGHOME=$PWD/g; mkdir -m 700 g
for a in rsa2048 ed25519 nistp384; do
  gpg --batch --passphrase '' --quick-generate-key $a@example.org $a default never
  gpg --batch --export-secret-keys $a@example.org >$a.gpg
  gpg --batch --export $a@example.org >$a.public.gpg
  gpg --batch --armor --export-secret-keys $a@example.org >$a.asc
  gpg --batch --armor --export $a@example.org >$a.public.asc
done
cp g/pubring.kbx keybox.gpg; for k in g/private-keys-v1.d/*.key; do cp $k agent.gpg; done
gpgconf --kill gpg-agent
)"),
             0);
    for (const char* name :
         {"rsa2048", "ed25519", "nistp384", "rsa2048.public", "ed25519.public", "nistp384.public", "keybox", "agent"}) {
        const auto bytes = file(QLatin1String(name) + QLatin1String(".gpg")).toStdString();
        QVERIFY2(!bytes.empty(), name);
        const auto read = readKeys(bytes);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().what.contains(QLatin1String("PGP")), name);
        const QString which = QString::fromLatin1(name);
        const bool isPublic = which.endsWith(QLatin1String(".public"));
        const bool own = which == QLatin1String("keybox") || which == QLatin1String("agent");
        const bool rsa = which.startsWith(QLatin1String("rsa"));
        QCOMPARE(QString::fromStdString(read.error().code),
                 isPublic ? QStringLiteral("key_is_public") : QStringLiteral("key_unreadable"));
        QCOMPARE(read.error().what.contains(QLatin1String("public PGP key")), isPublic);
        // Only what can work is told: a private key of RSA is converted, and one that may be had is exported first.
        const QString& todo = read.error().todo;
        QCOMPARE(todo.contains(QLatin1String("gpgsm --batch --generate-key")), rsa && !isPublic && !own);
        QCOMPARE(todo.contains(QLatin1String("\n    gpg --export-secret-keys ID > key.gpg\n")),
                 own || (rsa && isPublic));
        QCOMPARE(todo.contains(QLatin1String("\n    openssl genpkey")), !rsa || isPublic);
        QVERIFY(looksLikePgp(bytes));
        QCOMPARE(pgpKeyIn(bytes).kind, isPublic                           ? PgpKey::Kind::Public
                                       : which == QLatin1String("keybox") ? PgpKey::Kind::Keybox
                                       : own                              ? PgpKey::Kind::Agent
                                                                          : PgpKey::Kind::Private);
        // With armour the same is told.
        if (own)
            continue;
        const auto armoured = readKeys(file(which + QStringLiteral(".asc")).toStdString());
        QVERIFY(!armoured.has_value());
        QCOMPARE(armoured.error().code, read.error().code);
        QCOMPARE(armoured.error().todo, todo);
    }
    // Keystores of Bouncy Castle, by their first bytes: that program is not on every machine.
    const std::string head =
        std::string("\0\0\0\2\0\0\0\x14", 8) + std::string(20, 's') + std::string("\0\0\4\0\1\0\1a", 8);
    const auto bks = readKeys(head + std::string(200, '\x80'));
    QVERIFY(!bks.has_value());
    QVERIFY2(bks.error().todo.contains(QLatin1String("-srcstoretype BKS -providerclass")),
             qPrintable(bks.error().toText()));
    std::string uber = head + std::string(200, '\x80');
    uber[3] = '\1';
    uber[32] = '\x9A';
    QVERIFY(readKeys(uber).error().todo.contains(QLatin1String("-srcstoretype UBER")));
}

void TestReaderRepairs::convertedByGnuPg() {
    for (const char* program : {"gpg", "gpgsm"})
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            QSKIP("GnuPG is not installed with its gpgsm");
    QCOMPARE(sh(R"(exec >/dev/null 2>&1; set -e; export GNUPGHOME=$PWD/h; mkdir -m 700 h
for p in '' secret; do
  gpg --batch --pinentry-mode loopback --passphrase "$p" --quick-generate-key me$p@example.org rsa2048 default never
  gpg --batch --pinentry-mode loopback --passphrase "$p" --export-secret-keys me$p@example.org >out$p
  gpg --batch --pinentry-mode loopback --passphrase "$p" --armor --export-secret-keys me$p@example.org >out$p.asc
  gpg --batch --export-ssh-key $(gpg --with-colons --list-keys me$p@example.org | awk -F: '/^fpr/{print $10;exit}')! >out$p.pub
done
gpgconf --kill gpg-agent
cat >asks <<'END'
#!/bin/sh
echo OK
while read -r line; do
    case $line in GETPIN*) echo 'D secret' ;; esac
    echo OK
done
END
chmod +x asks
)"),
             0);
    for (const QString& name : {QStringLiteral("out"), QStringLiteral("out.asc"), QStringLiteral("outsecret"),
                                QStringLiteral("outsecret.asc")}) {
        const bool locked = name.contains(QLatin1String("secret"));
        const auto open =
            readKeys(file(locked ? QStringLiteral("outsecret.pub") : QStringLiteral("out.pub")).toStdString());
        QVERIFY2(open.has_value(), open ? "" : qPrintable(open.error().toText()));
        const auto read = readPrivateKey(file(name).toStdString(), secret());
        QVERIFY(!read.has_value());
        QFile::remove(m_dir.filePath(QStringLiteral("key.pem")));
        // From where the command begins to where the sentence goes on.
        QString command = read.error().todo;
        command = command.mid(command.indexOf(QLatin1String("gpg --import")));
        command.truncate(command.indexOf(QLatin1String("key.pem)")) + 8);
        command.replace(QLatin1String("FILE"), name);
        if (locked) {
            const QString left = QStringLiteral("--pinentry-mode loopback --passphrase ''");
            QVERIFY(read.error().todo.contains(QLatin1String("leave out ") + left));
            QVERIFY(command.contains(left));
            command.remove(left);
        }
        const QString home = QStringLiteral("i-") + name;
        QCOMPARE(sh(qPrintable(
                     QStringLiteral("exec >log 2>&1 </dev/null; umask 022; export GNUPGHOME=$PWD/%1; mkdir -m 700 %1; "
                                    "echo pinentry-program $PWD/asks >%1/gpg-agent.conf; %2; "
                                    "r=$?; gpgconf --kill gpg-agent; exit $r")
                         .arg(home, command))),
                 0);
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(m_dir.filePath(QStringLiteral("key.pem"))) & others)); // it is the bare key
        const auto converted = readPrivateKey(file(QStringLiteral("key.pem")).toStdString(), secret());
        QVERIFY2(converted.has_value(), converted ? "" : qPrintable(converted.error().toText()));
        QVERIFY(converted->first().key.samePublicAs(open->first().key));
    }
}

void TestReaderRepairs::texts_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told"); // a part of one of the repairs
    const QByteArray pem = file(QStringLiteral("rsa.pem"));
    const QByteArray ec = file(QStringLiteral("ec-P-384.pem"));
    QByteArray body = pem;
    body.replace("-----BEGIN PRIVATE KEY-----\n", "").replace("\n-----END PRIVATE KEY-----\n", "");
    const QByteArray one = QByteArray(body).replace("\n", "");
    const QByteArray escaped = QByteArray(pem).replace("\n", "\\n");
    QByteArray numbered;
    int n = 0;
    for (const QByteArray& line : pem.trimmed().split('\n'))
        numbered += QByteArray::number(++n).rightJustified(3) + "  " + line + "\n";
    QTest::newRow("Terraform") << "private_key = <<EOT\n" + pem + "EOT\n"
                               << "The key stood in a here-document";
    QTest::newRow("Terraform, indented") << "  private_key = <<-EOT\n" + pem + "EOT\n"
                                         << "The key stood in a here-document";
    QTest::newRow("shell") << "cat > key.pem <<'END'\n" + pem + "END\n"
                           << "The key stood in a here-document";
    QTest::newRow("PowerShell") << "$k = @\"\n" + pem + "\"@\n"
                                << "quotation marks";
    QTest::newRow("XML") << "<config><key>\n" + pem + "</key></config>\n"
                         << "as in a page or in XML";
    QTest::newRow("backslashes") << QByteArray(pem).replace("\n", "\\\n") << "ended with a backslash";
    QTest::newRow("Kubernetes secret") << "apiVersion: v1\nkind: Secret\ndata:\n  tls.key: " + pem.toBase64() + "\n"
                                       << "base64 once more";
    QTest::newRow("base64 in lines") << QByteArray("key: |\n  ") + pem.toBase64().insert(76, "\n  ").insert(160, "\n  ")
                                     << "base64 once more";
    QByteArray found;
    n = 0;
    for (const QByteArray& line : pem.trimmed().split('\n'))
        found += QByteArray::number(++n) + ":" + line + "\n";
    QTest::newRow("numbers of grep") << found << "Line numbers";
    // In a change of Git, a line that begins with a plus sign of its own.
    const QByteArray plus =
        "-----BEGIN PRIVATE KEY-----\n" + QByteArray(one).replace("+", "\n+") + "\n-----END PRIVATE KEY-----";
    QVERIFY(plus.count("\n+") > 2);
    QTest::newRow("added lines of Git") << "@@ -0,0 +1,28 @@\n+" + QByteArray(plus).replace("\n", "\n+") + "\n"
                                        << "marks stood before";
    const QByteArray slashes =
        "-----BEGIN PRIVATE KEY-----\n" + QByteArray(one).replace("/", "\n/") + "\n-----END PRIVATE KEY-----";
    QTest::newRow("comment before slashes") << "//" + QByteArray(slashes).replace("\n", "\n//") + "\n"
                                            << "marks stood before";
    QTest::newRow("breaks of a page") << QByteArray(pem).replace("\n", "<br>\n") << "page or in XML";
    QTest::newRow("breaks of a page alone") << "<p>" + pem.trimmed().replace("\n", "<br/>") + "</p>"
                                            << "page or in XML";
    QTest::newRow("paragraphs") << "<div>" + pem.trimmed().replace("\n", "</div><div class=\"line\">") + "</div>"
                                << "page or in XML";
    QTest::newRow("references") << QByteArray(pem).replace("\n", "&#10;").replace("+", "&#43;") << "page or in XML";
    QTest::newRow("references of XML") << QByteArray(ec).replace("\n", "&#xD;&#xA;").replace("/", "&#x2F;")
                                       << "page or in XML";
    QTest::newRow("base64 twice") << pem.toBase64().toBase64() << "base64 once more";
    nlohmann::json lines;
    for (const QByteArray& line : pem.trimmed().split('\n'))
        lines["auth"]["key"].push_back(line.toStdString());
    QTest::newRow("lines as a JSON array") << QByteArray::fromStdString(lines.dump(1)) << "texts of a JSON array";
    QTest::newRow("OpenSSH, plus signs as blanks")
        << file(QStringLiteral("ssh")).replace("+", " ") << "plus signs belong";
    QTest::newRow("export with quotes") << "export KEY=\"" + escaped + "\"\n"
                                        << "\\n";
    QTest::newRow("docker -e") << "docker run -e KEY='" + pem.trimmed() + "' image\n"
                               << "KEY";
    QTest::newRow("lost backslashes") << QByteArray(pem.trimmed()).replace("\n", "n") << "backslashes";
    QTest::newRow("pluses became blanks") << QByteArray(pem).replace("+", " ") << (body.contains('+') ? "plus" : "");
    QTest::newRow("line numbers") << numbered << "ine numbers";
    QTest::newRow("only base64 in a sentence") << "the key is " + one + " , I hope"
                                               << "BEGIN and END";
    QTest::newRow("NAME=base64") << "PRIVATE_KEY=" + one + "\nNEXT=1\n"
                                 << "BEGIN and END";
    QTest::newRow("no dashes") << QByteArray(pem).replace("-----", "") << "not written as";
    QTest::newRow("blank before the label")
        << QByteArray(pem).replace("-----BEGIN ", "----- BEGIN ") << "not written as";
    QTest::newRow("no line END, text after it") << pem.left(pem.indexOf("-----END")) + "\nThanks,\nBob\n"
                                                << "END line was missing";
    QTest::newRow("BEGIN twice") << "-----BEGIN PRIVATE KEY-----\n" + QByteArray(ec).replace("\n", "\\n") << "\\n";
    QTest::newRow("quoted-printable")
        << QByteArray(ec).replace("=", "=3D").replace("\n", "\n").append(ec.contains('=') ? "" : "\xC2\xA0") << "";
    QTest::newRow("carriage returns alone") << QByteArray(pem).replace("\n", "\r") << "carriage returns";
    QTest::newRow("curly quotes") << QByteArray("\xE2\x80\x9C") + pem.trimmed() + "\xE2\x80\x9D"
                                  << "quotation marks";
    QTest::newRow("JSON in JSON") << QByteArray("{\"a\":[{\"b\":\"") + escaped + "\"}]}"
                                  << "/a/0/b";
    QTest::newRow("JSON escapes of slashes") << "{\"k\":\"" + QByteArray(escaped).replace("/", "\\/") + "\"}"
                                             << "/k";
    QTest::newRow("half of a JSON text") << "\"private_key\": \"" + escaped + "\",\n \"client_email\": \"a@b\""
                                         << "private_key";
    QTest::newRow("wrong label, lines lost")
        << "-----BEGIN RSA PRIVATE KEY-----" + one + "-----END RSA PRIVATE KEY-----"
        << "but the content is PKCS#8";
    QTest::newRow("traditional encrypted on one line") << "-----BEGIN RSA PRIVATE KEY----- " + QByteArray() << "";
}

void TestReaderRepairs::texts() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, told);
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("traditional encrypted on one line")) {
        QCOMPARE(sh("exec 2>/dev/null; openssl rsa -traditional -aes256 -in rsa.pem -passout file:pass -out out"), 0);
        bytes = file(QStringLiteral("out")).replace("\n", " ");
        told = QStringLiteral("line breaks inside");
    }
    const auto read = readPrivateKey(bytes.toStdString(), secret());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    const Key& key = read->first().key;
    QVERIFY(key.samePublicAs(plain(QStringLiteral("rsa.pem"))) ||
            key.samePublicAs(plain(QStringLiteral("ec-P-384.pem"))));
    QStringList all;
    for (const QString& repair : read->repairs)
        all << repair;
    QVERIFY2(told.isEmpty() || all.join(QLatin1Char('|')).contains(told), qPrintable(all.join(QLatin1Char('|'))));
    if (!read->repairs.empty()) {
        const auto again = readPrivateKey(read->cleanPem.view());
        QVERIFY(again && again->repairs.empty() && again->notes.empty());
    }
}

void TestReaderRepairs::jwks_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    const Key key = plain(QStringLiteral("rsa.pem"));
    const auto jwk = key.publicJwk("k1", "RS384");
    const QByteArray text = QByteArray::fromStdString(jwk.dump());
    QByteArray upper = text;
    for (const char* name : {"kty", "n", "e", "kid", "alg", "use"})
        upper.replace('"' + QByteArray(name) + "\":",
                      '"' + QByteArray(1, static_cast<char>(name[0] - 32)) + QByteArray(name).mid(1) + "\":");
    nlohmann::ordered_json padded = jwk;
    padded["e"] = "AQAB==";
    nlohmann::ordered_json zero = jwk;
    zero["n"] = base64::encodeUrl(std::string(1, '\0') + *base64::decodeUrl(jwk["n"].get<std::string>()));
    QTest::newRow("plain") << text << "";
    QTest::newRow("set") << "{\"keys\":[" + text + "]}"
                         << "";
    QTest::newRow("capital names") << upper << "lower case";
    QTest::newRow("padding") << QByteArray::fromStdString(padded.dump()) << "base64url";
    QTest::newRow("leading zero") << QByteArray::fromStdString(zero.dump()) << "zero byte too many";
    QTest::newRow("single quotes") << QByteArray(text).replace('"', '\'') << "JSON";
    QTest::newRow("trailing comma") << QByteArray(text).replace("}", ",}") << "JSON";
    QTest::newRow("names without quotes")
        << "const key = " + QByteArray(text).replace("\"kty\"", "kty").replace("\"n\"", "n") + ";"
        << "JSON";
    QTest::newRow("curly quotes") << QByteArray(text).replace("\"", "\xE2\x80\x9D") << "JSON";
    QTest::newRow("with backslashes") << QByteArray(text).replace("\"", "\\\"") << "JSON";
    QTest::newRow("last bracket missing") << text.chopped(1) << "JSON";
    QTest::newRow("text around") << "My key:\n```json\n" + text + "\n```\nok?"
                                 << "JSON";
    QTest::newRow("a JSON text of it") << QByteArray::fromStdString(nlohmann::json(text.toStdString()).dump())
                                       << "JSON text";
    QTest::newRow("base64 of it") << text.toBase64() << "base64 once more";
}

void TestReaderRepairs::jwks() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, told);
    const auto read = readKeys(bytes.toStdString());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    QVERIFY(read->first().key.samePublicAs(plain(QStringLiteral("rsa.pem"))));
    QCOMPARE(read->first().kid, std::string("k1"));
    QCOMPARE(read->first().alg, std::string("RS384"));
    QStringList all;
    for (const QString& repair : read->repairs)
        all << repair;
    QCOMPARE(all.isEmpty(), told.isEmpty());
    QVERIFY2(all.join(QLatin1Char('|')).contains(told), qPrintable(all.join(QLatin1Char('|'))));
    const auto asPrivate = readPrivateKey(bytes.toStdString());
    QVERIFY(!asPrivate.has_value());
    QCOMPARE(asPrivate.error().code, std::string("key_is_public"));
}

void TestReaderRepairs::harmless_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("note");
    const QByteArray pem = file(QStringLiteral("rsa.pem"));
    QTest::newRow("as it is") << pem << "";
    QTest::newRow("CR LF") << QByteArray(pem).replace("\n", "\r\n") << "CR LF";
    QTest::newRow("no last line feed") << pem.trimmed() << "";
    QTest::newRow("blanks at line ends") << QByteArray(pem).replace("\n", " \n") << "";
    QTest::newRow("Bag Attributes") << "Bag Attributes\n    localKeyID: 01\nKey Attributes: <No Attributes>\n" + pem
                                    << "Other text";
    QTest::newRow("dashes in the text around")
        << QByteArray("My key \xE2\x80\x93 for the \xE2\x80\x9Ctest\xE2\x80\x9D:\n") + pem << "Other text";
    QTest::newRow("certificate beside it") << pem + file(QStringLiteral("cert.pem")) << "certificate of the same key";
    QByteArray body = pem.mid(28, pem.indexOf("-----END") - 28).replace("\n", "");
    for (qsizetype i = 76; i < body.size(); i += 77)
        body.insert(i, '\n');
    QTest::newRow("lines of 76") << "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n"
                                 << "";
}

void TestReaderRepairs::harmless() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, note);
    const auto read = readPrivateKey(bytes.toStdString());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    QVERIFY2(read->repairs.empty(), read->repairs.empty() ? "" : qPrintable(read->repairs.front()));
    QVERIFY(read->cleanPem.empty());
    QCOMPARE(read->notes.empty(), note.isEmpty());
    QVERIFY(note.isEmpty() || read->notes.front().contains(note));
    QCOMPARE(read->keys.size(), 1U);
}

void TestReaderRepairs::refused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("what"); // a part of the sentence
    QTest::addColumn<QString>("where");
    const QByteArray pem = file(QStringLiteral("rsa.pem"));
    const QByteArray cert = file(QStringLiteral("cert.pem"));
    const QList<QByteArray> lines = pem.trimmed().split('\n');
    QByteArray cut = lines.mid(0, 10).join('\n') + "\n" + lines.last() + "\n";
    QTest::newRow("nothing") << QByteArray() << "key_unreadable"
                             << "nothing"
                             << "";
    QTest::newRow("blanks") << QByteArray(" \r\n\t") << "key_unreadable"
                            << "nothing"
                            << "";
    QTest::newRow("lines missing") << cut << "key_file_mangled"
                                   << "bytes of the key"
                                   << "line 10, column 64";
    QTest::newRow("certificate, then lines missing") << cert + cut << "key_file_mangled"
                                                     << "bytes of the key"
                                                     << "";
    QTest::newRow("a strange character") << QByteArray(pem).replace(100, 1, "*") << "key_file_mangled"
                                         << "character"
                                         << "line 3, column 8";
    QTest::newRow("first line missing") << lines.first() + "\n" + lines.mid(2).join('\n') << "key_file_mangled"
                                        << "first characters"
                                        << "line 2, column 1";
    QTest::newRow("nothing between the lines") << lines.first() + "\n" + lines.last() << "key_file_mangled"
                                               << "no key"
                                               << "";
    QTest::newRow("dots instead of the key") << lines.first() + "\n...\n" + lines.last() << "key_file_mangled"
                                             << ""
                                             << "line 2, column 1";
    const QByteArray jwk = QByteArray::fromStdString(plain(QStringLiteral("rsa.pem")).publicJwk("k", "RS384").dump());
    QTest::newRow("member of a JWK twice") << QByteArray(jwk).replace("}", ",\n\"e\":\"AQAD\"}") << "key_unreadable"
                                           << "\"e\" twice"
                                           << "line 2, column 1";
    QTest::newRow("private number twice")
        << QByteArray(jwk).replace("}", ",\"d\":\"AQAD\",\n \"d\":\"AAAA\"}") << "key_unreadable"
        << "\"d\" twice"
        << "line 2, column 2";
    QTest::newRow("parameters of DH") << file(QStringLiteral("dh.pem")) << "key_unreadable"
                                      << "parameters"
                                      << "";
    QTest::newRow("DER cut") << QByteArray::fromBase64(lines.mid(1, 10).join()) << "key_file_mangled"
                             << "end of the file"
                             << "byte 480";
    QTest::newRow("DER saved as text")
        << QByteArray::fromBase64(lines.mid(1, 20).join()).replace("\x82", "\xEF\xBF\xBD") << "key_file_mangled"
        << "binary"
        << "";
    QTest::newRow("certificate") << cert << "key_is_public"
                                 << "certificate"
                                 << "";
    QTest::newRow("request") << file(QStringLiteral("req.pem")) << "key_is_public"
                             << "request"
                             << "";
    QTest::newRow("public key") << file(QStringLiteral("pub.pem")) << "key_is_public"
                                << "SPKI"
                                << "";
    QTest::newRow("token") << QByteArray("eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJ4In0.c2ln") << "key_unreadable"
                           << "token"
                           << "";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>") << "key_unreadable"
                              << "web page"
                              << "";
    QTest::newRow("other JSON") << QByteArray("{\"client_id\":\"x\"}") << "key_unreadable"
                                << "JSON"
                                << "";
    QTest::newRow("shared secret") << QByteArray("{\"kty\":\"oct\",\"k\":\"AAAAAAAA\"}") << "key_unreadable"
                                   << "shared secret"
                                   << "";
    QTest::newRow("words") << QByteArray("my private key is in the safe") << "key_unreadable"
                           << "no key"
                           << "";
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\x00\x00\x00", 8) << "key_unreadable"
                         << "archive"
                         << "";
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03\x04\x05\x06\x07", 8) << "key_unreadable"
                            << "binary"
                            << "";
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, 'A') << "key_unreadable"
                               << "1 MiB"
                               << "";
    QTest::newRow("revocation list")
        << QByteArray("-----BEGIN X509 CRL-----\nMIIBvjCBpwIBATANBgkqhkiG9w0BAQUFADA=\n-----END X509 CRL-----\n")
        << "key_unreadable"
        << "revocation"
        << "";
}

void TestReaderRepairs::refused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, what);
    QFETCH(QString, where);
    const auto read = readPrivateKey(bytes.toStdString());
    QVERIFY(!read.has_value());
    QVERIFY2(text(read.error().code) == code, qPrintable(read.error().toText()));
    QVERIFY2(read.error().what.contains(what), qPrintable(read.error().toText()));
    if (!where.isEmpty())
        QCOMPARE(read.error().where, where);
    QVERIFY(!read.error().todo.isEmpty());
}

void TestReaderRepairs::sec1WithoutCurve() {
    // The SEC1 key alone, cut out of a PKCS#8 file: there it does not name its curve.
    const QByteArray pkcs8 = QByteArray::fromBase64(file(QStringLiteral("ec-P-384.pem")).split('\n').mid(1, 4).join());
    const QByteArray sec1 = pkcs8.mid(pkcs8.indexOf("\x30\x81\x9B\x02\x01\x01"));
    QVERIFY(sec1.size() == 0x9B + 3);
    const QByteArray block = "-----BEGIN EC PRIVATE KEY-----\n" + sec1.toBase64() + "\n-----END EC PRIVATE KEY-----\n";
    const auto guessed = readPrivateKey(block.toStdString());
    QVERIFY2(guessed.has_value(), guessed ? "" : qPrintable(guessed.error().toText()));
    QVERIFY(guessed->first().key.samePublicAs(plain(QStringLiteral("ec-P-384.pem"))));
    QVERIFY(!guessed->repairs.empty());
    const auto named = readPrivateKey("-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n" +
                                      block.toStdString());
    QVERIFY(named && named->first().key.samePublicAs(plain(QStringLiteral("ec-P-384.pem"))));
}

void TestReaderRepairs::mismatchedHalves() {
    const auto refusedFor = [](const QByteArray& der, const char* label) {
        const auto read = readPrivateKey("-----BEGIN " + std::string(label) + "-----\n" + der.toBase64().toStdString() +
                                         "\n-----END " + label + "-----\n");
        return !read && read.error().code == "key_unreadable" &&
               read.error().what.contains(QLatin1String("belong together"));
    };
    const auto derOf = [&](const char* name) {
        QByteArray pem = file(QLatin1String(name)).trimmed();
        pem.remove(0, pem.indexOf('\n')).truncate(pem.lastIndexOf('\n'));
        return QByteArray::fromBase64(pem);
    };
    // The public point of another key of the curve, in a key that is well-formed otherwise.
    QCOMPARE(sh("exec 2>/dev/null; openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out other.pem"), 0);
    QByteArray ec = derOf("ec-P-256.pem");
    const QByteArray other = derOf("other.pem");
    QCOMPARE(ec.size(), other.size());
    QVERIFY(!refusedFor(ec, "PRIVATE KEY"));
    QVERIFY(refusedFor(ec.left(ec.size() - 64) + other.right(64), "PRIVATE KEY"));
    // One bit of an RSA number: PKCS#1, the modulus near the front, dq near the end.
    const QByteArray rsa = derOf("rsa1.pem");
    for (const qsizetype at :
         {qsizetype{100}, qsizetype{400}, qsizetype{600}, qsizetype{700}, rsa.size() - 200, rsa.size() - 5}) {
        QByteArray changed = rsa;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        QVERIFY2(refusedFor(changed, "RSA PRIVATE KEY"), qPrintable(QString::number(at)));
    }
    // PKCS#8 of version 2 (RFC 8410 §10.3): with its public half, and with another's.
    const QByteArray seed = derOf("ed.pem").right(32);
    QByteArray half = file(QStringLiteral("ed.pub"));
    QCOMPARE(sh("exec 2>/dev/null; openssl pkey -in ed.pem -pubout -outform DER -out ed.pub"), 0);
    half = file(QStringLiteral("ed.pub")).right(32);
    const QByteArray head = QByteArray::fromHex("3051020101300506032b657004220420");
    QVERIFY(readPrivateKey((head + seed + QByteArray::fromHex("812100") + half).toStdString()).has_value());
    half[3] = static_cast<char>(half[3] ^ 1);
    QVERIFY(refusedFor(head + seed + QByteArray::fromHex("812100") + half, "PRIVATE KEY"));
}

void TestReaderRepairs::wrongThenRight() {
    QCOMPARE(sh("exec 2>/dev/null; openssl pkcs8 -topk8 -in rsa.pem -passout file:pass -out out"), 0);
    const std::string bytes = file(QStringLiteral("out")).toStdString();
    std::vector<bool> asked;
    const auto second = readPrivateKey(bytes, [&](bool again) {
        asked.push_back(again);
        return std::optional(Secret(again ? "secret" : "wrong"));
    });
    QVERIFY(second.has_value());
    QCOMPARE(asked, (std::vector<bool>{false, true}));
    // Two blocks of one file: the passphrase that opened the first is not asked for again.
    QCOMPARE(sh("exec 2>/dev/null; openssl pkcs8 -topk8 -in ec-P-384.pem -passout file:pass -out two"), 0);
    int count = 0;
    const auto both = readPrivateKey(bytes + file(QStringLiteral("two")).toStdString(), [&](bool) {
        ++count;
        return std::optional(Secret("secret"));
    });
    QVERIFY(both.has_value());
    QCOMPARE(both->keys.size(), 2U);
    QCOMPARE(count, 1);
}

void TestReaderRepairs::damagedBehindPassphrase() {
    QCOMPARE(sh("exec 2>/dev/null; openssl pkcs8 -topk8 -in rsa.pem -passout file:pass -outform DER -out out"), 0);
    QByteArray bytes = file(QStringLiteral("out"));
    // In the middle of the content: the first block still opens, so the passphrase is right.
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    int asked = 0;
    const auto read = readPrivateKey(bytes.toStdString(), [&](bool) {
        ++asked;
        return std::optional(Secret("secret"));
    });
    QVERIFY(!read.has_value());
    QCOMPARE(asked, 1);
    QVERIFY2(!read.error().what.contains(QLatin1String("wrong")), qPrintable(read.error().toText()));
    // Cut in a traditional file, where nothing outside the encryption tells the length.
    QCOMPARE(sh("exec 2>/dev/null; openssl rsa -traditional -aes256 -in rsa.pem -passout file:pass -out out; sed -i "
                "8,12d out"),
             0);
    const auto cut = readPrivateKey(file(QStringLiteral("out")).toStdString(), secret());
    QVERIFY(!cut.has_value());
    QVERIFY2(cut.error().code == "key_file_mangled", qPrintable(cut.error().toText()));
}

void TestReaderRepairs::damagedPkcs8_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("options");
    for (const char* key : {"rsa.pem", "ec-P-256.pem", "ec-P-521.pem"})
        for (const char* options : {"-v2 aes-256-cbc", "-v2 des3", "-v1 PBE-SHA1-3DES"})
            QTest::addRow("%s %s", key, options) << QString::fromLatin1(key) << QString::fromLatin1(options);
}

// A byte changed where the decryption begins spoils the beginning, by which a wrong passphrase is known: the rest
// tells.
void TestReaderRepairs::damagedPkcs8() {
    QFETCH(QString, key);
    QFETCH(QString, options);
    QCOMPARE(
        sh(qPrintable(QStringLiteral("exec 2>/dev/null; openssl pkcs8 -topk8 -in %1 %2 -passout file:pass -outform "
                                     "DER -out out")
                          .arg(key, options))),
        0);
    const QByteArray whole = file(QStringLiteral("out"));
    QVERIFY(readPrivateKey(whole.toStdString(), secret()).has_value());
    QCOMPARE(readPrivateKey(whole.toStdString(), give("wrong")).error().code, std::string("key_unreadable"));
    // What is encrypted is the last OCTET STRING; the initial vector, where there is one, stands right before it.
    const qsizetype size = key == QLatin1String("rsa.pem") ? 1000 : 100;
    qsizetype content = -1;
    for (qsizetype at = 20; at < 140 && content < 0; ++at) {
        std::string_view rest(whole.constData() + at, static_cast<std::size_t>(whole.size() - at));
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
        const std::size_t header = byte(1) < 0x80 ? 2 : 2 + (byte(1) & 0x7FU);
        std::size_t length = header == 2 ? byte(1) : header == 3 ? byte(2) : byte(2) * 256U + byte(3);
        if (byte(0) == 4 && header <= 4 && header + length == rest.size() && static_cast<qsizetype>(length) > size)
            content = at + static_cast<qsizetype>(header);
    }
    QVERIFY(content > 0);
    QList<qsizetype> places{content, content + 5};
    if (options.startsWith(QLatin1String("-v2")))
        places << content - (size == 1000 ? 4 : 3) - 4; // within the vector
    // Further on the form stays that of a key; its numbers do not.
    for (qsizetype at = content + 48; at < whole.size() - 40; at += size / 7)
        places << at;
    for (const qsizetype at : places) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        const auto read = readPrivateKey(bytes.toStdString(), secret());
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().code == "key_file_mangled",
                 qPrintable(QString::number(at) + QLatin1Char(' ') + read.error().toText()));
    }
}

void TestReaderRepairs::damagedPkcs12_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("as of today") << ""
                                 << "secret";
    QTest::newRow("old ciphers") << "-legacy"
                                 << "secret";
    QTest::newRow("without certificates") << "-nocerts"
                                          << "secret";
    QTest::newRow("without certificates, old ciphers") << "-nocerts -legacy"
                                                       << "secret";
    QTest::newRow("empty passphrase") << ""
                                      << "";
}

// The passphrase is right: who is told that it is wrong looks for another one for ever.
void TestReaderRepairs::damagedPkcs12() {
    QFETCH(QString, options);
    QFETCH(QString, passphrase);
    QCOMPARE(sh(qPrintable(QStringLiteral("exec 2>/dev/null; openssl pkcs12 -export %1 -in cert.pem -inkey rsa.pem "
                                          "-passout pass:%2 -out out")
                               .arg(options, passphrase))),
             0);
    const QByteArray whole = file(QStringLiteral("out"));
    const auto given = give(passphrase.toStdString());
    QVERIFY(readKeys(whole.toStdString(), given).has_value());
    for (const qsizetype at :
         {qsizetype{300}, qsizetype{700}, whole.size() / 2, whole.size() - 500, whole.size() - 40, whole.size() - 30}) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        const auto read = readKeys(bytes.toStdString(), given);
        QVERIFY2(!read.has_value(), qPrintable(QString::number(at)));
        QVERIFY2(read.error().code == "key_file_mangled",
                 qPrintable(QString::number(at) + QLatin1Char(' ') + read.error().toText()));
    }
    const auto wrong = readKeys(whole.toStdString(), give("another"));
    QVERIFY(passphrase.isEmpty() || wrong.error().code == "key_unreadable");
}

// Then the certificate, which opened, tells that the passphrase is right.
void TestReaderRepairs::damagedPkcs12WithoutMac() {
    QCOMPARE(sh("exec 2>/dev/null; openssl pkcs12 -export -nomac -in cert.pem -inkey rsa.pem -passout file:pass -out "
                "out"),
             0);
    const QByteArray whole = file(QStringLiteral("out"));
    QVERIFY(readPrivateKey(whole.toStdString(), secret()).has_value());
    QCOMPARE(readPrivateKey(whole.toStdString(), give("another")).error().code, std::string("key_unreadable"));
    // The key is the last that stands in it, before its name: of its first block, and of its middle.
    for (const qsizetype fromEnd : {qsizetype{1250}, qsizetype{800}, qsizetype{300}}) {
        QByteArray bytes = whole;
        bytes[bytes.size() - fromEnd] = static_cast<char>(bytes[bytes.size() - fromEnd] ^ 0x10);
        const auto read = readPrivateKey(bytes.toStdString(), secret());
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().code == "key_file_mangled", qPrintable(read.error().toText()));
    }
}

// Two to sign with: which one is used is told, since the other may be the registered one.
void TestReaderRepairs::severalPrivateKeys_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count"); // of private keys
    const QByteArray rsa = file(QStringLiteral("rsa.pem"));
    const QByteArray ec = file(QStringLiteral("ec-P-384.pem"));
    QTest::newRow("PEM") << rsa + ec << 2;
    QTest::newRow("three") << rsa + ec + file(QStringLiteral("ec-P-256.pem")) << 3;
    QTest::newRow("one") << rsa << 1;
    QTest::newRow("one with its certificate") << rsa + file(QStringLiteral("cert.pem")) << 1;
    QTest::newRow("the same twice") << rsa + file(QStringLiteral("rsa1.pem")) << 1;
    QTest::newRow("with the public half of another") << rsa + file(QStringLiteral("pub.pem")) << 1;
}

void TestReaderRepairs::severalPrivateKeys() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    const auto read = readPrivateKey(bytes.toStdString());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    QVERIFY(read->first().key.samePublicAs(plain(QStringLiteral("rsa.pem"))));
    const QString told =
        count == 1 ? QString() : QStringLiteral("%1 private keys are in it; the first is used (RSA 2048).").arg(count);
    QCOMPARE(read->choice(), told);
    QCOMPARE(std::count(read->notes.begin(), read->notes.end(), told), count == 1 ? 0 : 1);
}

// Numbers that no key has, where the others would do: OpenSSL refuses them, too.
void TestReaderRepairs::impossibleNumbers_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QList<int>>("zeroed"); // of the INTEGERs of PKCS#1: version, n, e, d, p, q, dp, dq, qi
    QTest::addColumn<QString>("says");
    QTest::newRow("p") << "rsa1.pem" << QList<int>{4} << "A prime of this key is 0.";
    QTest::newRow("q") << "rsa1.pem" << QList<int>{5} << "A prime of this key is 0.";
    QTest::newRow("p, q, dp, dq and qi") << "rsa1.pem" << QList<int>{4, 5, 6, 7, 8} << "A prime of this key is 0.";
    QTest::newRow("n") << "rsa1.pem" << QList<int>{1} << "The modulus is 0.";
    QTest::newRow("d of a curve") << "ec-P-256.pem" << QList<int>{0}
                                  << "The private number is 0, or larger than this curve allows.";
    QTest::newRow("d of a curve, larger")
        << "ec-P-256.pem" << QList<int>{255} << "The private number is 0, or larger than this curve allows.";
}

void TestReaderRepairs::impossibleNumbers() {
    QFETCH(QString, key);
    QFETCH(QList<int>, zeroed);
    QFETCH(QString, says);
    QCOMPARE(sh(qPrintable(QStringLiteral("exec 2>/dev/null; openssl %1 -in %2 -outform DER -out out")
                               .arg(key.startsWith(QLatin1String("rsa")) ? QStringLiteral("rsa -traditional")
                                                                         : QStringLiteral("ec"),
                                    key))),
             0);
    QByteArray der = file(QStringLiteral("out"));
    QVERIFY(readPrivateKey(der.toStdString()).has_value());
    if (key.startsWith(QLatin1String("ec"))) {
        constexpr qsizetype behindItsLength = 7, width = 32;
        der.replace(behindItsLength, width, QByteArray(width, static_cast<char>(zeroed.front())));
    } else {
        QByteArray content;
        qsizetype at = 4;
        for (int number = 0; number < 9; ++number) {
            const auto first = static_cast<unsigned char>(der[at + 1]);
            const qsizetype header = first < 0x80 ? 2 : 2 + (first & 0x7F);
            const auto byte = [&](qsizetype i) {
                return static_cast<qsizetype>(static_cast<unsigned char>(der[at + i]));
            };
            const qsizetype length = header == 2 ? byte(1) : header == 3 ? byte(2) : byte(2) * 256 + byte(3);
            content += zeroed.contains(number) ? QByteArray("\x02\x01\x00", 3) : der.mid(at, header + length);
            at += header + length;
        }
        QCOMPARE(at, der.size());
        der = QByteArray("\x30\x82", 2) + static_cast<char>(content.size() >> 8) +
              static_cast<char>(content.size() & 0xFF) + content;
    }
    const auto read = readPrivateKey(der.toStdString());
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().toText().contains(says), qPrintable(read.error().toText()));
}

void TestReaderRepairs::garbageIsFast_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("letters") << QByteArray("A");
    QTest::newRow("base64 of nothing") << QByteArray("MIIEvQ ");
    QTest::newRow("BEGIN lines") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIEvQ\n");
    QTest::newRow("END lines") << QByteArray("-----END PRIVATE KEY-----\n");
    QTest::newRow("blocks") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEH\n-----END PRIVATE KEY-----\n");
    QTest::newRow("brackets") << QByteArray("{\"kty\":[");
    QTest::newRow("open brackets") << QByteArray("{");
    QTest::newRow("backslashes") << QByteArray("\\");
    QTest::newRow("dashes") << QByteArray("-");
    QTest::newRow("base64 of PEM") << QByteArray("LS0tLS1CRUdJTi ");
    QTest::newRow("zeros") << QByteArray(1, '\0');
    QTest::newRow("sequences") << QByteArray("\x30\x80", 2);
    QTest::newRow("ssh lines") << QByteArray("ssh-rsa AAAA\n");
    QTest::newRow("keys without end") << QByteArray(
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\",\"d\":\"AA\"},");
}

void TestReaderRepairs::garbageIsFast() {
    QFETCH(QByteArray, unit);
    const QByteArray bytes = unit.repeated((1 << 20) / unit.size());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readPrivateKey(bytes.toStdString(), secret()).has_value());
    // Milliseconds in a release build; the bound leaves room for sanitizers and busy machines.
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestReaderRepairs)
#include "tst_reader_repairs.moc"

// Keys as people have them: made by openssl and ssh-keygen at test time, then damaged in every usual way.
#include "keys/reader.h"
#include "keys/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace ad;
using namespace ad::keys;

class TestReader : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void madeKeys_data();
    void madeKeys();
    void repairs_data();
    void repairs();
    void foreign_data();
    void foreign();
    void passphrases();
    void numbersThatDoNotBelongTogether();
    void anyBytes();
    void wrongWidthsAreTold_data();
    void wrongWidthsAreTold();
    void publicHalfInItsOldForm();
    void roundsOfAWholeFileAreLimited();

  private:
    QTemporaryDir m_dir;
    [[nodiscard]] std::string file(const QString& name) const {
        QFile f(m_dir.filePath(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll().toStdString() : std::string();
    }
};

namespace {

int run(const QString& program, const QStringList& arguments, const QString& folder) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

AskPassphrase give(std::string passphrase) {
    return [passphrase](bool again) { return again ? std::nullopt : std::optional(Secret(passphrase)); };
}

} // namespace

void TestReader::initTestCase() {
    QVERIFY(m_dir.isValid());
    QCOMPARE(run(QStringLiteral("sh"), {QStringLiteral(AD_FIXTURES "/keys/make-keys.sh"), m_dir.path()}, m_dir.path()),
             0);
}

void TestReader::madeKeys_data() {
    QTest::addColumn<QStringList>("row");
    // Rows are known only after the keys are made: the names are fixed by make-keys.sh.
    QTest::newRow("all") << QStringList();
}

void TestReader::madeKeys() {
    QFile table(m_dir.filePath(QStringLiteral("keys.tsv")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    table.readLine();
    int rows = 0;
    while (!table.atEnd()) {
        const QStringList row = QString::fromUtf8(table.readLine()).chopped(1).split(QLatin1Char('\t'));
        QCOMPARE(row.size(), 8);
        const QString name = row[0], expected = row[6];
        const auto what = [&](const QString& text) { return (name + QLatin1String(": ") + text).toUtf8(); };
        const auto ask = row[4] == QLatin1String("-") ? AskPassphrase() : give(row[4].toStdString());
        const std::string bytes = file(name);
        const auto any = readKeys(bytes, ask);
        const auto read = readPrivateKey(bytes, ask);
        if (row[5] != QLatin1String("-")) {
            QVERIFY2(any.has_value(), what(any ? QString() : any.error().toText()).constData());
            const ReadKey& first = any->first();
            QVERIFY2(text(first.key.thumbprint()) == row[5], what(QStringLiteral("thumbprint")).constData());
            QVERIFY2(first.key.isPrivate() == (row[3] == QLatin1String("yes")),
                     what(QStringLiteral("private")).constData());
            const QString size =
                first.key.curve().empty() ? QString::number(first.key.bits()) : text(first.key.curve());
            QVERIFY2(size == row[2], what(size).constData());
        }
        if (expected == QLatin1String("ok") || expected == QLatin1String("repaired") ||
            expected == QLatin1String("key_too_weak")) {
            QVERIFY2(read.has_value(), what(read ? QString() : read.error().toText()).constData());
            QVERIFY2(read->repairs.empty() == (expected != QLatin1String("repaired")),
                     what(read->repairs.empty() ? QStringLiteral("no repair") : read->repairs.front()).constData());
            QVERIFY2(read->cleanPem.empty() == read->repairs.empty(), what(QStringLiteral("cleanPem")).constData());
        } else {
            QVERIFY2(!read.has_value(), what(QStringLiteral("read")).constData());
            QVERIFY2(text(read.error().code) == expected,
                     what(text(read.error().code) + QLatin1String(": ") + read.error().toText()).constData());
        }
        if (row[4] != QLatin1String("-")) {
            const auto without = readPrivateKey(bytes);
            QVERIFY2(!without && without.error().code == "key_unreadable" &&
                         without.error().what.contains(QLatin1String("passphrase")),
                     what(QStringLiteral("no passphrase")).constData());
        }
        ++rows;
    }
    QVERIFY(rows >= 28);
}

void TestReader::repairs_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"literal-newlines",  "literal-double", "literal-crlf", "lost-breaks",   "blanks",        "double-quotes",
          "single-quotes-env", "env-escaped",    "json-member",  "json-string",   "yaml-block",    "mail",
          "mail-twice",        "markdown",       "utf16le",      "utf16be",       "utf8-mark",     "no-break-blanks",
          "zero-width",        "en-dashes",      "em-dashes",    "four-dashes",   "lower-case",    "no-end",
          "no-begin",          "wrong-label",    "end-differs",  "base64-of-pem", "base64-of-der", "base64url",
          "percent",           "python",         "java",         "indented",      "comment"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestReader::repairs() {
    QFETCH(QString, kind);
    const std::string pem = file(QStringLiteral("rsa-2048.pkcs8.pem"));
    const auto straight = readPrivateKey(pem);
    QVERIFY(straight.has_value());
    QString t = text(pem);
    const auto body = [&] {
        QStringList lines = t.trimmed().split(QLatin1Char('\n'));
        lines.removeFirst();
        lines.removeLast();
        return lines;
    };
    QByteArray out;
    if (kind == QLatin1String("literal-newlines"))
        out = t.replace(QLatin1Char('\n'), QLatin1String("\\n")).toUtf8();
    else if (kind == QLatin1String("literal-double"))
        out = t.replace(QLatin1Char('\n'), QLatin1String("\\\\n")).toUtf8();
    else if (kind == QLatin1String("literal-crlf"))
        out = t.replace(QLatin1Char('\n'), QLatin1String("\\r\\n")).toUtf8();
    else if (kind == QLatin1String("lost-breaks"))
        out = t.remove(QLatin1Char('\n')).toUtf8();
    else if (kind == QLatin1String("blanks"))
        out = t.replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8();
    else if (kind == QLatin1String("double-quotes"))
        out = '"' + t.trimmed().toUtf8() + '"';
    else if (kind == QLatin1String("single-quotes-env"))
        out = "PRIVATE_KEY='" + t.trimmed().toUtf8() + "'\nOTHER=1\n";
    else if (kind == QLatin1String("env-escaped"))
        out = "CLIENT_ID=abc\nPRIVATE_KEY=\"" + t.toUtf8().replace("\n", "\\n") + "\"\n";
    else if (kind == QLatin1String("json-member"))
        out = "{\"client_id\":\"x\",\"private_key\":\"" + t.toUtf8().replace("\n", "\\n") + "\"}";
    else if (kind == QLatin1String("json-string"))
        out = "\"" + t.toUtf8().replace("\n", "\\n") + "\"";
    else if (kind == QLatin1String("yaml-block"))
        out = "apiVersion: v1\nkey: |\n  " + t.trimmed().toUtf8().replace("\n", "\n  ") + "\nnext: 1\n";
    else if (kind == QLatin1String("mail"))
        out = "> " + t.trimmed().toUtf8().replace("\n", "\n> ");
    else if (kind == QLatin1String("mail-twice"))
        out = ">> " + t.trimmed().toUtf8().replace("\n", "\n>> ");
    else if (kind == QLatin1String("markdown"))
        out = "Here is it:\n```\n" + t.toUtf8() + "```\nThanks";
    else if (kind == QLatin1String("utf16le"))
        out = QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(t.utf16()), t.size() * 2);
    else if (kind == QLatin1String("utf16be")) {
        for (const QChar c : t) {
            out += static_cast<char>(c.unicode() >> 8);
            out += static_cast<char>(c.unicode() & 0xFF);
        }
    } else if (kind == QLatin1String("utf8-mark"))
        out = QByteArray("\xEF\xBB\xBF") + t.toUtf8();
    else if (kind == QLatin1String("no-break-blanks"))
        out = t.replace(QLatin1String(" "), QString(QChar(0xA0))).toUtf8();
    else if (kind == QLatin1String("zero-width"))
        out = t.insert(200, QChar(0x200B)).toUtf8();
    else if (kind == QLatin1String("en-dashes"))
        out = t.replace(QLatin1String("-----"), QString(QChar(0x2013)) + QChar(0x2013) + QLatin1Char('-')).toUtf8();
    else if (kind == QLatin1String("em-dashes"))
        out = t.replace(QLatin1String("-----"), QString(QChar(0x2014)) + QChar(0x2014) + QLatin1Char('-')).toUtf8();
    else if (kind == QLatin1String("four-dashes"))
        out = t.replace(QLatin1String("-----"), QLatin1String("----")).toUtf8();
    else if (kind == QLatin1String("lower-case"))
        out = t.replace(QLatin1String("BEGIN PRIVATE KEY"), QLatin1String("Begin Private Key")).toUtf8();
    else if (kind == QLatin1String("no-end"))
        out = t.left(t.indexOf(QLatin1String("-----END"))).toUtf8();
    else if (kind == QLatin1String("no-begin"))
        out = t.mid(t.indexOf(QLatin1Char('\n')) + 1).toUtf8();
    else if (kind == QLatin1String("wrong-label"))
        out = t.replace(QLatin1String(" PRIVATE KEY"), QLatin1String(" RSA PRIVATE KEY")).toUtf8();
    else if (kind == QLatin1String("end-differs"))
        out = t.replace(QLatin1String("END PRIVATE KEY"), QLatin1String("END RSA PRIVATE KEY")).toUtf8();
    else if (kind == QLatin1String("base64-of-pem"))
        out = t.toUtf8().toBase64();
    else if (kind == QLatin1String("base64-of-der"))
        out = body().join(QString()).toUtf8();
    else if (kind == QLatin1String("base64url"))
        out = "-----BEGIN PRIVATE KEY-----\n" +
              body().join(QLatin1Char('\n')).toUtf8().replace("+", "-").replace("/", "_") +
              "\n-----END PRIVATE KEY-----\n";
    else if (kind == QLatin1String("percent"))
        out = "-----BEGIN PRIVATE KEY-----%0A" +
              body().join(QLatin1Char('\n')).toUtf8().replace("+", "%2B").replace("/", "%2F").replace("\n", "%0A") +
              "%0A-----END PRIVATE KEY-----";
    else if (kind == QLatin1String("python"))
        out = "key = (\n    \"-----BEGIN PRIVATE KEY-----\\n\"\n    \"" +
              body().join(QLatin1Char('\n')).toUtf8().replace("\n", "\\n\"\n    \"") +
              "\\n\"\n    \"-----END PRIVATE KEY-----\\n\")\n";
    else if (kind == QLatin1String("java"))
        out = "String key = \"-----BEGIN PRIVATE KEY-----\\n\" +\n  \"" +
              body().join(QLatin1Char('\n')).toUtf8().replace("\n", "\\n\" +\n  \"") +
              "\\n\" +\n  \"-----END PRIVATE KEY-----\";\n";
    else if (kind == QLatin1String("indented"))
        out = "\t" + t.trimmed().toUtf8().replace("\n", "\n\t");
    else if (kind == QLatin1String("comment"))
        out = "# " + t.trimmed().toUtf8().replace("\n", "\n# ");
    QVERIFY2(!out.isEmpty(), "unknown kind");
    const auto read = readPrivateKey(out.toStdString());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    QVERIFY(read->first().key.samePublicAs(straight->first().key));
    QVERIFY(!read->repairs.empty());
    // What was mended is a key again that openssl itself reads.
    const auto clean = readPrivateKey(read->cleanPem.view());
    QVERIFY(clean.has_value());
    QVERIFY(clean->repairs.empty());
}

void TestReader::foreign_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("command");
    QTest::newRow("PuTTY 2") << QByteArray("PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: none\r\n") << "puttygen";
    QTest::newRow("PuTTY 3") << QByteArray("PuTTY-User-Key-File-3: ssh-rsa\n") << "puttygen";
    QTest::newRow("Java keystore") << QByteArray("\xFE\xED\xFE\xED\x00\x00\x00\x02", 8) << "keytool";
    QTest::newRow("JCEKS") << QByteArray("\xCE\xCE\xCE\xCE\x00\x00\x00\x02", 8) << "keytool";
    QTest::newRow("PGP")
        << QByteArray("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n-----END PGP PRIVATE KEY BLOCK-----\n")
        << "openssl genpkey";
}

void TestReader::foreign() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, command);
    const auto read = readPrivateKey(bytes.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, std::string("key_unreadable"));
    QVERIFY2(read.error().todo.contains(command), qPrintable(read.error().toText()));
}

void TestReader::passphrases() {
    const std::string bytes = file(QStringLiteral("encrypted.pkcs8.pem"));
    int asked = 0;
    const auto wrong = readPrivateKey(bytes, [&](bool) {
        ++asked;
        return std::optional(Secret("wrong"));
    });
    QVERIFY(!wrong.has_value());
    QVERIFY2(wrong.error().what.contains(QLatin1String("wrong")), qPrintable(wrong.error().what));
    QCOMPARE(asked, 3);
    // A plain key asks nobody.
    asked = 0;
    QVERIFY(readPrivateKey(file(QStringLiteral("rsa-2048.pkcs8.pem")), [&](bool) {
                ++asked;
                return std::optional(Secret("x"));
            }).has_value());
    QCOMPARE(asked, 0);
    // Damaged content is told from a wrong passphrase, and old encryptions open.
    const QString folder = m_dir.path();
    QFile pass(m_dir.filePath(QStringLiteral("pass")));
    QVERIFY(pass.open(QIODevice::WriteOnly));
    pass.write("secret");
    pass.close();
    const QStringList provider{QStringLiteral("-provider"), QStringLiteral("legacy"), QStringLiteral("-provider"),
                               QStringLiteral("default")};
    const auto make = [&](const QString& out, const QStringList& arguments) {
        return run(QStringLiteral("openssl"),
                   QStringList(arguments)
                       << provider << QStringLiteral("-passout") << QStringLiteral("file:pass") << QStringLiteral("-in")
                       << QStringLiteral("rsa-2048.pkcs8.pem") << QStringLiteral("-out") << out,
                   folder);
    };
    QCOMPARE(make(QStringLiteral("old-pbe.pem"), {QStringLiteral("pkcs8"), QStringLiteral("-topk8"),
                                                  QStringLiteral("-v1"), QStringLiteral("PBE-MD5-DES")}),
             0);
    QCOMPARE(make(QStringLiteral("old-3des.pem"), {QStringLiteral("pkcs8"), QStringLiteral("-topk8"),
                                                   QStringLiteral("-v1"), QStringLiteral("PBE-SHA1-3DES")}),
             0);
    QCOMPARE(make(QStringLiteral("old-des.pem"),
                  {QStringLiteral("rsa"), QStringLiteral("-traditional"), QStringLiteral("-des")}),
             0);
    for (const char* name : {"old-pbe.pem", "old-3des.pem", "old-des.pem"}) {
        const auto read = readPrivateKey(file(QLatin1String(name)), give("secret"));
        QVERIFY2(read.has_value(),
                 read ? "" : qPrintable(QLatin1String(name) + QLatin1String(": ") + read.error().toText()));
        QVERIFY(read->first().encrypted);
    }
}

void TestReader::numbersThatDoNotBelongTogether() {
    // The public exponent of a good key is changed: d no longer belongs to it.
    const auto read = readPrivateKey(
        R"({"kty":"EC","crv":"P-256","x":"4DgC2dkSwmqmwVbJDkMzD31KnicLWUv1baU7Wli2jX8","y":"FwNXNckB19QfPtozpl7zBOSTCjkmoJrCeHWk5aNp9cg","d":"5PWVZkro6kI4RWyyuJjUPFxJy7GfoajcbSASGTXqPg4"})");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, std::string("key_unreadable"));
    const auto good = readPrivateKey(
        R"({"kty":"EC","crv":"P-256","x":"4DgC2dkSwmqmwVbJDkMzD31KnicLWUv1baU7Wli2jX8","y":"FwNXNckB19QfPtozpl7zBOSTCjkmoJrCeHWk5aNp9cg","d":"4PWVZkro6kI4RWyyuJjUPFxJy7GfoajcbSASGTXqPg4","kid":"k"})");
    QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().toText()));
    QCOMPARE(good->first().kid, std::string("k"));
    QCOMPARE(good->first().format, Format::Jwk);
}

void TestReader::anyBytes() {
    // The same damage in every run: a fixed seed.
    std::mt19937 random(20261123);
    const std::vector<std::string> seeds{file(QStringLiteral("rsa-2048.pkcs8.pem")),
                                         file(QStringLiteral("ec-p256.sec1.pem")),
                                         file(QStringLiteral("rsa-2048.p12")),
                                         file(QStringLiteral("openssh-rsa")),
                                         file(QStringLiteral("encrypted.traditional.pem")),
                                         file(QStringLiteral("openssh-rsa.pub")),
                                         R"({"kty":"RSA","n":"AQAB","e":"AQAB","keys":[{"kty":"EC"}]})"};
    int read = 0, refused = 0;
    for (int i = 0; i < 600; ++i) {
        std::string bytes = seeds[static_cast<std::size_t>(i) % seeds.size()];
        for (unsigned n = random() % 4; n > 0 && !bytes.empty(); --n) {
            const std::size_t at = random() % bytes.size();
            switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random() % 256);
                break;
            case 1:
                bytes.erase(at, random() % 40);
                break;
            case 2:
                bytes.insert(at, 1 + random() % 3, static_cast<char>(random() % 256));
                break;
            default:
                bytes.resize(at);
            }
        }
        const auto result = readPrivateKey(bytes, give("correct-horse-battery"));
        if (result) {
            QVERIFY(result->first().key.isPrivate());
            ++read;
        } else {
            QVERIFY(!result.error().code.empty() && !result.error().what.isEmpty());
            ++refused;
        }
    }
    QVERIFY(read > 50);
    QVERIFY(refused > 50);
}

void TestReader::wrongWidthsAreTold_data() {
    QTest::addColumn<QByteArray>("x");
    QTest::addColumn<QString>("told");
    QTest::newRow("one byte less")
        << QByteArray(31, 'a') << "The member \"x\" has 31 bytes and must have 32: leading zero bytes were left out.";
    QTest::newRow("one byte more") << QByteArray(33, 'a') << "The member \"x\" has 33 bytes and must have 32.";
}

void TestReader::wrongWidthsAreTold() {
    QFETCH(QByteArray, x);
    QFETCH(QString, told);
    const auto base64url = [](const QByteArray& bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
    };
    const auto read = readKeys(R"({"kty":"OKP","crv":"Ed25519","x":")" + base64url(x) + R"("})");
    QVERIFY(!read);
    QCOMPARE(read.error().what, told);
}

// RFC 5958 writes the public half as [1] IMPLICIT; older programs put the whole BIT STRING inside.
void TestReader::publicHalfInItsOldForm() {
    QCOMPARE(run(QStringLiteral("openssl"),
                 {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ed25519"),
                  QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"), QStringLiteral("ed.der")},
                 m_dir.path()),
             0);
    QCOMPARE(run(QStringLiteral("openssl"),
                 {QStringLiteral("pkey"), QStringLiteral("-in"), QStringLiteral("ed.der"), QStringLiteral("-inform"),
                  QStringLiteral("DER"), QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER"),
                  QStringLiteral("-out"), QStringLiteral("ed-public.der")},
                 m_dir.path()),
             0);
    const std::string plain = file(QStringLiteral("ed.der"));
    const std::string spki = file(QStringLiteral("ed-public.der"));
    QCOMPARE(plain.size(), std::size_t{48});
    std::string half = spki.substr(spki.size() - 32);
    for (const bool good : {true, false}) {
        if (!good)
            half[5] = static_cast<char>(half[5] ^ 1);
        const std::string old = std::string("\xA1\x23\x03\x21\x00", 5) + half;
        std::string der = plain.substr(2) + old;
        der[2] = '\x01'; // version 2
        der.insert(0, std::string("\x30") + static_cast<char>(der.size()));
        QCOMPARE(readPrivateKey(der).has_value(), good);
    }
}

void TestReader::roundsOfAWholeFileAreLimited() {
    const AskPassphrase nobody;
    detail::Session session(nobody);
    QVERIFY(session.afford(10e6) && session.afford(10e6) && session.afford(10e6));
    // What is left does not open even a key that its passphrase would open.
    QCOMPARE(run(QStringLiteral("openssl"),
                 {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-inform"), QStringLiteral("DER"),
                  QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-in"), QStringLiteral("ed.der"),
                  QStringLiteral("-out"), QStringLiteral("ed-locked.der"), QStringLiteral("-passout"),
                  QStringLiteral("pass:correct horse")},
                 m_dir.path()),
             0);
    const std::string locked = file(QStringLiteral("ed-locked.der"));
    QVERIFY(readPrivateKey(locked, give("correct horse")).has_value());
    QVERIFY(!detail::readEncryptedPkcs8(session, locked, {}, true));
    QVERIFY2(session.refusal()->what.contains(QLatin1String("rounds")), qPrintable(session.refusal()->what));
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"

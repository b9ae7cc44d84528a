// Runs the program as a person or a script does, and tells what came of it.
#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

namespace cli_test {

struct Ran {
    int code = -1; ///< -1: it did not end by itself
    QByteArray out, err;
};

/// A program with its arguments; `input` is its standard input.
inline Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
               const QStringList& environment = {}) {
    QProcess process;
    QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
    for (const QString& pair : environment)
        settings.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(settings);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, "not started: " + program.toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished(5000);
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline QString program() { return QString::fromUtf8(AD_CLI); }

inline Ran cli(const QStringList& arguments, const QByteArray& input = {}, const QStringList& environment = {}) {
    return run(program(), arguments, input, environment);
}

/// "diagnose --json" to a list, for short tables.
inline QStringList words(const char* line) {
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A file of tests/fixtures/cli.
inline QByteArray fixture(const char* name) {
    return contentOf(QStringLiteral(AD_FIXTURES "/cli/") + QString::fromUtf8(name));
}

/// A folder with keys that openssl made: key.pem and public.pem, other.pem, locked.pem (passphrase "correct horse").
class Keys {
  public:
    [[nodiscard]] bool make() const {
        return openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem") &&
               openssl("pkey -in key.pem -pubout -out public.pem") &&
               openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out other.pem") &&
               put(at("passphrase"), "correct horse\n") && put(at("wrong"), "battery staple\n") &&
               openssl("pkcs8 -topk8 -v2 aes-256-cbc -in key.pem -out locked.pem -passout file:passphrase") &&
               openssl("req -new -x509 -key key.pem -subj /CN=Test -days 30 -out certificate.pem");
    }
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// The lines of base64 of the private key: none of them may appear anywhere.
    [[nodiscard]] QList<QByteArray> secretLines() const {
        QList<QByteArray> lines = contentOf(at("key.pem")).split('\n');
        lines.removeIf([](const QByteArray& line) { return line.size() < 60 || line.startsWith('-'); });
        return lines;
    }

  private:
    [[nodiscard]] bool openssl(const char* line) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), words(line));
        return process.waitForFinished(60000) && process.exitCode() == 0;
    }
    QTemporaryDir m_folder;
};

} // namespace cli_test

// What the tests of this room share: the published vectors, other programs as independent judges.
#pragma once

#include "jose/jws.h"
#include "keys/key.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <nlohmann/json.hpp>

namespace support {

inline QByteArray fixture(const char* name) {
    QFile file(QStringLiteral(AD_FIXTURES "/jose/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture %s is missing", name);
    return file.readAll();
}

inline nlohmann::ordered_json published() {
    return nlohmann::ordered_json::parse(fixture("published.json").toStdString());
}

inline std::vector<nlohmann::ordered_json> assertions() {
    std::vector<nlohmann::ordered_json> out;
    for (const QByteArray& line : fixture("assertions.jsonl").split('\n'))
        if (!line.trimmed().isEmpty())
            out.push_back(nlohmann::ordered_json::parse(line.toStdString()));
    return out;
}

/// A key of a JWK that has to be readable.
inline ad::keys::Key keyOf(const nlohmann::ordered_json& jwk) {
    const auto key = ad::keys::fromJwk(jwk);
    if (!key)
        qFatal("%s", qPrintable(key.error().toText()));
    return *key;
}

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program to its end with `input`; a program that cannot be started gives the code -1.
inline Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, "cannot start " + program.toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// Debian's own Python, the one that has jwcrypto.
inline Ran python(const char* script, const QByteArray& input) {
    return run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QLatin1String(script)}, input);
}

inline QString names(const ad::jose::Jws& jws) {
    static constexpr const char* flawNames[] = {"Empty",
                                                "PartCount",
                                                "Jwe",
                                                "JsonSerialization",
                                                "BearerPrefix",
                                                "Quotes",
                                                "Blank",
                                                "LineBreak",
                                                "PercentEncoded",
                                                "InvisibleCharacter",
                                                "Padding",
                                                "PlainAlphabet",
                                                "BadCharacter",
                                                "BadLength",
                                                "LooseBits",
                                                "EmptyPart",
                                                "Template",
                                                "Cut",
                                                "NotUtf8",
                                                "ByteOrderMark",
                                                "NotJson",
                                                "NotObject",
                                                "DuplicateMember",
                                                "NestedAssertion"};
    static constexpr const char* partNames[] = {"Whole", "Header", "Payload", "Signature"};
    QStringList out;
    for (const auto& p : jws.problems)
        out += QStringLiteral("%1/%2@%3+%4")
                   .arg(QLatin1String(flawNames[static_cast<int>(p.flaw)]),
                        QLatin1String(partNames[static_cast<int>(p.part)]))
                   .arg(p.offset)
                   .arg(p.length);
    return out.join(QLatin1Char(' '));
}

} // namespace support

// Programs that ask for a token: run by the languages' own tools against the practice server, which judges by itself.
#include "base/time.h"
#include "export/code.h"
#include "keys/key.h"
#include "net/test_server.h"
#include "practice/server.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace ad;
using exporting::Language;

namespace {

const char* const client = "a'b\"c\\u0041 ä€ ${HOME} `id` {0}";

exporting::CodeRequest requestFor(const std::string& endpoint, const std::string& alg) {
    exporting::CodeRequest request;
    request.tokenEndpoint = endpoint;
    request.scope = "system/Patient.rs system/*.rs";
    request.header = {{"alg", alg}, {"kid", "k-1"}, {"typ", "JWT"}};
    request.claims = {{"iss", client},
                      {"sub", client},
                      {"aud", endpoint},
                      {"exp", 1795428240},
                      {"iat", 1795428000},
                      {"nbf", 1795427990},
                      {"jti", "used-long-ago"},
                      {"note", "x\xE2\x80\xA8y\t\x01"},
                      {"list", {1, "two"}},
                      {"yes", true},
                      {"nothing", nullptr},
                      {"ratio", 0.5},
                      {"object", {{"__proto__", "p"}, {"b", "\""}}}};
    return request;
}

struct Tool {
    QString program;
    QStringList arguments;
};

Tool toolOf(Language language) {
    switch (language) {
    case Language::Python:
        // Debian's own, where python3-jwt is installed.
        return {QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3")
                                                                  : QStringLiteral("python3"),
                {}};
    case Language::Node:
        return {QStringLiteral("node"), {}};
    case Language::Java:
        return {QStringLiteral("java"),
                {QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-Dfile.encoding=UTF-8")}};
    case Language::Go:
    case Language::CSharp:
        break;
    }
    return {};
}

} // namespace

class TestCode : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void isGranted_data();
    void isGranted();
    void goIsFormatted_data();
    void goIsFormatted();
    void holdsWhatIsAsked_data();
    void holdsWhatIsAsked();
    void timesKeepTheirDistance();
    void otherAlgorithms_data();
    void otherAlgorithms();
    void algMayBeAnything_data();
    void algMayBeAnything();
    void timesMayBeAnything();
    void noRedirectIsFollowed();
};

void TestCode::isGranted_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("kind");
    const auto row = [](Language language, const char* alg, const char* kind) {
        QTest::addRow("%s %s", qPrintable(exporting::languageName(language)), alg)
            << static_cast<int>(language) << alg << kind;
    };
    row(Language::Python, "RS384", "rsa2048");
    row(Language::Python, "ES384", "p384");
    row(Language::Node, "RS384", "rsa2048");
    row(Language::Node, "PS256", "rsa2048");
    row(Language::Node, "ES384", "p384");
    row(Language::Java, "RS384", "rsa2048");
    row(Language::Java, "PS384", "rsa2048");
    row(Language::Java, "ES384", "p384");
}

void TestCode::isGranted() {
    QFETCH(int, language);
    QFETCH(QString, alg);
    QFETCH(QString, kind);
    const auto which = static_cast<Language>(language);
    const Tool tool = toolOf(which);
    if (QStandardPaths::findExecutable(tool.program).isEmpty())
        QSKIP(qPrintable(tool.program + QStringLiteral(" is not installed")));
    if (which == Language::Python &&
        QProcess::execute(tool.program, {QStringLiteral("-c"), QStringLiteral("import jwt, cryptography")}) != 0)
        QSKIP("PyJWT is not installed");

    const auto key = keys::generate(kind.toStdString());
    QVERIFY(key.has_value());
    practice::Server server{practice::Options{}};
    QVERIFY(server.start().has_value());
    practice::Registration registration;
    registration.clientId = client;
    registration.jwks = nlohmann::json{{"keys", {key->publicJwk("k-1", alg.toStdString())}}}.dump();
    registration.algorithms = {alg.toStdString()};
    server.registerClient(registration);

    const auto code = exporting::requestCode(which, requestFor(server.tokenEndpoint(), alg.toStdString()));
    QVERIFY2(code.has_value(), code ? "" : qPrintable(code.error().toText()));
    QTemporaryDir folder;
    const QString program = folder.filePath(text(exporting::fileName(which)));
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const auto write = [](const QString& path, std::string_view bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) &&
               file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
    };
    QVERIFY(write(program, *code));
    QVERIFY(write(keyFile, key->pkcs8Pem().view()));
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KEY_FILE"), keyFile);
    process.setProcessEnvironment(environment);
    process.start(tool.program, tool.arguments + QStringList{program});
    QVERIFY(process.waitForFinished(90000));
    const QByteArray errors = process.readAllStandardError();
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, errors.constData());
    const auto judgements = server.judgements();
    QCOMPARE(judgements.size(), std::size_t(1));
    QVERIFY2(judgements.front().status == 200, judgements.front().reason.c_str());
    QVERIFY2(said.startsWith("200 ") && said.contains("access_token"), said.constData());
}

void TestCode::goIsFormatted_data() {
    QTest::addColumn<QString>("alg");
    for (const char* alg : {"RS256", "PS512", "ES512"})
        QTest::newRow(alg) << QString::fromLatin1(alg);
}

void TestCode::goIsFormatted() {
    QFETCH(QString, alg);
    if (QStandardPaths::findExecutable(QStringLiteral("gofmt")).isEmpty())
        QSKIP("gofmt is not installed");
    const auto code = exporting::requestCode(Language::Go, requestFor("https://a.example/token", alg.toStdString()));
    QVERIFY(code.has_value());
    QProcess process;
    process.start(QStringLiteral("gofmt"), {QStringLiteral("-e")});
    process.write(QByteArray::fromStdString(*code));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestCode::holdsWhatIsAsked_data() {
    QTest::addColumn<int>("language");
    for (const Language language : exporting::languages())
        QTest::newRow(qPrintable(exporting::languageName(language))) << static_cast<int>(language);
}

void TestCode::holdsWhatIsAsked() {
    QFETCH(int, language);
    const auto which = static_cast<Language>(language);
    auto request = requestFor("https://a.example/token", "RS384");
    const QString whole = text(*exporting::requestCode(which, request));
    QVERIFY(whole.endsWith(QLatin1Char('\n')));
    QVERIFY(whole.contains(QLatin1String("\"https://a.example/token\"")));
    QVERIFY(whole.contains(QLatin1String("\"system/Patient.rs system/*.rs\"")));
    QVERIFY(whole.contains(QLatin1String("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")));
    QVERIFY(whole.contains(QLatin1String("KEY_FILE")));
    // What is used once is never written down.
    QVERIFY(!whole.contains(QLatin1String("used-long-ago")));
    QVERIFY(!whole.contains(QLatin1String("17954")));
    // A control character or a line end of Unicode never stands raw in a program.
    QVERIFY(!whole.contains(QChar(0x2028)));
    for (const QChar c : whole)
        QVERIFY(c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t'));
    request.scope.clear();
    QVERIFY(!text(*exporting::requestCode(which, request)).contains(QLatin1String("scope")));
    QVERIFY(!exporting::fileName(which).empty());
}

void TestCode::timesKeepTheirDistance() {
    auto request = requestFor("https://a.example/token", "RS384");
    QString code = text(*exporting::requestCode(Language::Python, request));
    QVERIFY(code.contains(QLatin1String("\"exp\": now + 240,")));
    QVERIFY(code.contains(QLatin1String("\"nbf\": now - 10,")));
    QVERIFY(code.contains(QLatin1String("\"iat\": now,")));
    request.claims["exp"] = "soon";
    request.claims.erase("iat");
    code = text(*exporting::requestCode(Language::Python, request));
    // A text is no moment: it stays what it is, so that the program shows the same fault.
    QVERIFY(code.contains(QLatin1String("\"exp\": \"soon\",")));
    request.claims["exp"] = 1795428300;
    request.claims["nbf"] = 1795428060;
    code = text(*exporting::requestCode(Language::Python, request));
    QVERIFY(code.contains(QLatin1String("\"exp\": now + 240,")));
    QVERIFY(code.contains(QLatin1String("\"nbf\": now,")));
}

void TestCode::otherAlgorithms_data() {
    QTest::addColumn<QString>("alg");
    for (const char* alg : {"none", "HS256", "EdDSA", "", "RS384\n", "RS123"})
        QTest::newRow(alg) << QString::fromLatin1(alg);
}

void TestCode::otherAlgorithms() {
    QFETCH(QString, alg);
    const auto code = exporting::requestCode(Language::Go, requestFor("https://a.example/token", alg.toStdString()));
    QVERIFY(!code.has_value());
    QCOMPARE(code.error().code, std::string("alg_not_accepted"));
}

void TestCode::algMayBeAnything_data() {
    QTest::addColumn<QString>("alg");
    for (const char* alg : {"5", "null", "[]", "{\"a\":1}"})
        QTest::newRow(alg) << QString::fromLatin1(alg);
}

void TestCode::algMayBeAnything() {
    QFETCH(QString, alg);
    auto request = requestFor("https://a.example/token", "RS384");
    request.header["alg"] = nlohmann::ordered_json::parse(alg.toStdString());
    const auto code = exporting::requestCode(Language::Go, request);
    QVERIFY(!code);
    QCOMPARE(code.error().code, std::string("alg_not_accepted"));
}

void TestCode::timesMayBeAnything() {
    auto request = requestFor("https://a.example/token", "RS384");
    request.claims["iat"] = std::numeric_limits<std::int64_t>::max();
    request.claims["exp"] = std::numeric_limits<std::int64_t>::min();
    for (const Language language : exporting::languages())
        QVERIFY(exporting::requestCode(language, request).has_value());
}

// Python follows redirects unless it is told not to; what it would send is an assertion for somebody else.
void TestCode::noRedirectIsFollowed() {
    const Tool tool = toolOf(Language::Python);
    if (QProcess::execute(tool.program, {QStringLiteral("-c"), QStringLiteral("import jwt, cryptography")}) != 0)
        QSKIP("PyJWT is not installed");
    int asked = 0;
    test::Server server;
    server.answer = [&](QTcpSocket* socket, const QByteArray&) {
        ++asked;
        socket->write("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    };
    const auto code = exporting::requestCode(Language::Python, requestFor(server.url(), "ES384"));
    QTemporaryDir folder;
    QFile program(folder.filePath(QStringLiteral("ask.py"))), keyFile(folder.filePath(QStringLiteral("key.pem")));
    QVERIFY(program.open(QIODevice::WriteOnly) && keyFile.open(QIODevice::WriteOnly));
    program.write(code->c_str());
    program.close();
    keyFile.write(std::string(keys::generate("p384")->pkcs8Pem().view()).c_str());
    keyFile.close();
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KEY_FILE"), keyFile.fileName());
    process.setProcessEnvironment(environment);
    process.start(tool.program, {program.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60000);
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.startsWith("302"), said + process.readAllStandardError());
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"

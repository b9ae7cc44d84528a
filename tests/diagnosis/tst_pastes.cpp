// Whole posts, mails and logs: every piece is found, and each goes to its place in the case.
#include "base/base64.h"
#include "diagnosis/assemble.h"
#include "diagnosis/facts.h"
#include "keys/certificate.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace ad;

namespace {

struct Record {
    QByteArray name, text;
    QMap<QByteArray, QByteArray> expected;
};

QList<Record> records() {
    QFile file(QStringLiteral(AD_FIXTURES "/intake/pastes.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Record> out;
    bool text = false;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.startsWith("=== ")) {
            out.append(Record{line.mid(4), {}, {}});
            text = false;
        } else if (out.isEmpty()) {
            continue;
        } else if (text) {
            out.last().text += line + '\n';
        } else if (line == "---") {
            text = true;
        } else if (const auto colon = line.indexOf(": "); colon > 0) {
            out.last().expected[line.left(colon)] = line.mid(colon + 2);
        }
    }
    return out;
}

QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

intake::Recognised look(const QByteArray& text) {
    return intake::recognise({text.constData(), static_cast<std::size_t>(text.size())}, {}, "a.txt");
}

} // namespace

class TestPastes : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void pastes_data();
    void pastes();
    void placesAreWhereTheyStand();
    void everyPieceIsAccountedFor();
    void textsWithoutEnd_data();
    void textsWithoutEnd();
    void nothingIsGuessed();

  private:
    QByteArray filled(QByteArray text, const QByteArray& quote) const;
    QByteArray m_token, m_key, m_certificate, m_otherCertificate, m_public, m_jwks;
};

void TestPastes::initTestCase() {
    const auto key = keys::generate("rsa2048");
    const auto other = keys::generate("p256");
    QVERIFY(key && other);
    const std::string client = "3f1c2a9e-0000-4c4c-8d8d-1234567890ab";
    std::string signature;
    for (int i = 0; i < 256; ++i)
        signature += static_cast<char>(i * 7 + 3);
    m_token =
        bytes(base64::encodeUrl(R"({"alg":"RS384","typ":"JWT","kid":"k1"})") + "." +
              base64::encodeUrl(R"({"iss":")" + client + R"(","sub":")" + client +
                                R"(","aud":"https://a.example/token","jti":"f9eaafba-2e49-11ea-8880-5ce0c5aee679",)"
                                R"("exp":1795428240,"iat":1795428000})") +
              "." + base64::encodeUrl(signature));
    m_key = QByteArray(key->pkcs8Pem().view().data(), static_cast<qsizetype>(key->pkcs8Pem().size())).trimmed();
    m_public = bytes(key->spkiPem()).trimmed();
    m_certificate = bytes(keys::selfSigned(*key, QStringLiteral("own"), 1795000000, 30)->pem()).trimmed();
    m_otherCertificate = bytes(keys::selfSigned(*other, QStringLiteral("other"), 1795000000, 30)->pem()).trimmed();
    m_jwks = "{\"keys\":[" + bytes(key->publicJwk("k1").dump()) + "]}";
}

QByteArray TestPastes::filled(QByteArray text, const QByteArray& quote) const {
    QByteArray wrapped;
    for (qsizetype at = 0; at < m_token.size(); at += 64)
        wrapped += (at ? "\n" + quote : QByteArray()) + m_token.mid(at, 64);
    QByteArray escaped = m_key;
    escaped.replace("\n", "\\n");
    QByteArray percent = m_token;
    percent.replace(".", "%2E");
    text.replace("@TOKEN@", m_token);
    text.replace("@WRAPPED@", wrapped);
    text.replace("@PERCENT@", percent);
    text.replace("@KEY@", m_key);
    text.replace("@ESCAPED_KEY@", escaped);
    text.replace("@CERTIFICATE@", m_certificate);
    text.replace("@OTHER_CERTIFICATE@", m_otherCertificate);
    text.replace("@PUBLIC@", m_public);
    text.replace("@JWKS@", m_jwks);
    return text;
}

void TestPastes::pastes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QMap<QByteArray, QByteArray>>("expected");
    const auto all = records();
    QVERIFY2(all.size() >= 60, "the table of pastes is not there");
    for (const Record& record : all) {
        const QByteArray quote = record.text.contains("\n> @WRAPPED@") || record.text.startsWith("> ") ? "> " : "";
        QTest::newRow(record.name.constData()) << filled(record.text, quote) << record.expected;
    }
}

void TestPastes::pastes() {
    QFETCH(QByteArray, text);
    using Expected = QMap<QByteArray, QByteArray>;
    QFETCH(Expected, expected);
    const auto found = look(text);
    QByteArray kinds;
    for (const auto& piece : found.pieces) {
        const auto name = intake::kindName(piece.kind);
        kinds += (kinds.isEmpty() ? "" : " ") + QByteArray(name.data(), static_cast<qsizetype>(name.size()));
    }
    QCOMPARE(kinds, expected.value("kinds"));
    const auto assembled = diagnosis::assemble(found, {text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY2(assembled, assembled ? "" : qPrintable(assembled.error().toText()));
    const diagnosis::CaseFile& file = assembled->file;
    const auto facts = diagnosis::deriveFacts(file, 1795428100);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QByteArray& name = it.key();
        const QByteArray& value = it.value();
        if (name == "url") {
            QVERIFY(facts.request);
            QCOMPARE(bytes(facts.request->url), value);
        } else if (name == "method") {
            QVERIFY(facts.request);
            QCOMPARE(bytes(facts.request->method), value);
        } else if (name == "body") {
            QVERIFY(facts.request);
            QVERIFY2(bytes(facts.request->body).contains(value), facts.request->body.c_str());
        } else if (name == "open") {
            QVERIFY(facts.request);
            QVERIFY2(facts.request->isOpen(value.toStdString()), facts.request->body.c_str());
        } else if (name == "status") {
            QCOMPARE(QByteArray::number(facts.status), value);
        } else if (name == "error") {
            QVERIFY(facts.answer);
            QCOMPARE(bytes(facts.answer->error), value);
        } else if (name == "network") {
            QVERIFY(facts.networkError);
            QCOMPARE(bytes(facts.networkError->kind), value);
        } else if (name == "assertion") {
            QCOMPARE(bytes(facts.jws.compact), value == "yes" ? m_token : QByteArray());
        } else if (name == "certificate") {
            const auto read = keys::readCertificate(file.registered.certificatePem);
            QVERIFY(read);
            QCOMPARE(read->subject, QStringLiteral("CN=") + QString::fromUtf8(value));
        } else if (name == "left") {
            QByteArray left;
            for (const auto& range : found.leftovers)
                left += text.mid(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length)) + '\n';
            QVERIFY2(left.contains(value), left.constData());
        } else if (name == "used") {
            for (const QByteArray& member : value.split(' ')) {
                const bool there = std::any_of(assembled->placed.begin(), assembled->placed.end(),
                                               [&](const auto& p) { return bytes(p.member) == member; });
                QVERIFY2(there, member.constData());
            }
        } else if (name == "unused") {
            for (const auto& place : assembled->placed)
                QVERIFY2(bytes(place.member) != value, place.member.c_str());
        } else {
            QVERIFY2(name == "kinds", name.constData());
        }
    }
    if (expected.contains("used") && expected["used"].split(' ').contains("key"))
        QVERIFY2(facts.signingKey, facts.keyError ? qPrintable(facts.keyError->toText()) : "no key");
}

void TestPastes::placesAreWhereTheyStand() {
    const QByteArray text = "> Hello,\n> " + m_token + "\n>\n> {\"error\":\"invalid_client\"}\n";
    const auto found = look(text);
    QCOMPARE(found.pieces.size(), 2U);
    const auto part = [&](const intake::Piece& p) {
        return text.mid(static_cast<qsizetype>(p.offset), static_cast<qsizetype>(p.length));
    };
    QCOMPARE(part(found.pieces[0]), m_token);
    QCOMPARE(part(found.pieces[1]), QByteArray("{\"error\":\"invalid_client\"}"));
    QCOMPARE(found.leftovers.size(), 1U);
}

void TestPastes::everyPieceIsAccountedFor() {
    for (const Record& record : records()) {
        const QByteArray text = filled(record.text, {});
        const auto found = look(text);
        const auto assembled = diagnosis::assemble(found, {text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(assembled);
        std::size_t last = 0;
        for (std::size_t i = 0; i < found.pieces.size(); ++i) {
            const auto& piece = found.pieces[i];
            QVERIFY2(piece.offset >= last && piece.offset + piece.length <= static_cast<std::size_t>(text.size()),
                     record.name.constData());
            last = piece.offset;
            const bool told = std::any_of(assembled->placed.begin(), assembled->placed.end(),
                                          [&](const auto& p) { return p.piece == i && !p.why.isEmpty(); });
            QVERIFY2(told, record.name.constData());
        }
    }
}

void TestPastes::textsWithoutEnd_data() {
    QTest::addColumn<QByteArray>("unit");
    for (const QByteArray& unit : {QByteArray("curl 'a\n"),
                                   QByteArray("curl \"https://a.example/ "),
                                   QByteArray("{\"error\":"),
                                   QByteArray("{'error':"),
                                   QByteArray("[{"),
                                   QByteArray("fetch("),
                                   QByteArray("requests.post(a, data={"),
                                   QByteArray("Invoke-RestMethod -Body @{\n"),
                                   QByteArray("grant_type client_id= "),
                                   QByteArray("ey.ey."),
                                   QByteArray("eyJhbGciOiJSUzM4NCJ9."),
                                   QByteArray("> POST /a HTTP/1.1\n"),
                                   QByteArray("* a\n"),
                                   QByteArray("HTTP/1.1 400 Bad\n\n"),
                                   QByteArray("-----BEGIN PRIVATE KEY-----\n"),
                                   QByteArray("\"-----BEGIN PRIVATE KEY-----\","),
                                   QByteArray("```\n"),
                                   QByteArray(">"),
                                   QByteArray("400 "),
                                   QByteArray("<html"),
                                   QByteArray("\0\xff", 2),
                                   QByteArray("$a=@{"),
                                   QByteArray("x='"),
                                   QByteArray("\\\""),
                                   QByteArray("invalid_client error_description "),
                                   QByteArray("a=1&grant_type="),
                                   QByteArray("client_id: x\n")})
        QTest::newRow(unit.left(24).toPercentEncoding(" ={}[]'\"").constData()) << unit;
}

void TestPastes::textsWithoutEnd() {
    QFETCH(QByteArray, unit);
    const QByteArray text = unit.repeated(static_cast<qsizetype>(300000 / unit.size()));
    QElapsedTimer timer;
    timer.start();
    const auto found = look(text);
    QVERIFY(found.first() || found.error);
    QVERIFY(found.pieces.size() <= intake::mostPieces + 1);
    for (const auto& piece : found.pieces)
        QVERIFY(piece.offset + piece.length <= static_cast<std::size_t>(text.size()));
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TestPastes::nothingIsGuessed() {
    // No client ID is taken out of an assertion, no time of receipt out of the server's clock.
    const QByteArray text =
        "curl https://a.example/token -d grant_type=client_credentials -d client_assertion=" + m_token +
        "\nHTTP/1.1 400 Bad Request\nDate: Mon, 23 Nov 2026 10:00:00 GMT\n\n{\"error\":\"invalid_client\"}\n";
    const auto assembled = diagnosis::assemble(look(text), text.toStdString());
    QVERIFY(assembled);
    QVERIFY(assembled->file.clientId.empty());
    QVERIFY(assembled->file.response);
    QVERIFY(!assembled->file.response->receivedAt);
    // What is known already stays where nothing replaces it.
    diagnosis::CaseFile known;
    known.clientId = "known";
    known.vendor = "epic";
    const auto over = diagnosis::assemble(look(text), text.toStdString(), known);
    QVERIFY(over && over->file.clientId == "known" && over->file.vendor == "epic" && over->file.request);
}

QTEST_GUILESS_MAIN(TestPastes)
#include "tst_pastes.moc"

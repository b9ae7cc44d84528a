#include "base/base64.h"

#include <QTest>
#include <random>

using namespace ad;

class TestBase64 : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void rfc4648_data();
    void rfc4648();
    void urlAlphabet();
    void strictRefuses_data();
    void strictRefuses();
    void lenient_data();
    void lenient();
    void roundTrip();
    void groupsAreReadAsSingleCharacters();
    void manyCharactersAtOnce();
};

void TestBase64::rfc4648_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("zero bytes") << QByteArray(4, '\0') << QByteArray("AAAAAA==");
    QTest::newRow("all ones") << QByteArray(3, '\xFF') << QByteArray("////");
}

void TestBase64::rfc4648() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(base64::encode(bytes.toStdString())), text);
    const QByteArray url = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(QByteArray::fromStdString(base64::encodeUrl(bytes.toStdString())), url);
    const auto decoded = base64::decodeUrl(url.toStdString());
    QVERIFY(decoded.has_value());
    QCOMPARE(QByteArray::fromStdString(*decoded), bytes);
    const auto lenient = base64::decodeLenient(text.toStdString());
    QVERIFY(lenient.ok());
    QCOMPARE(QByteArray::fromStdString(lenient.bytes), bytes);
    QCOMPARE(lenient.padding, text.contains('='));
}

void TestBase64::urlAlphabet() {
    // RFC 7515, appendix C
    const std::string bytes("\x03\xEC\xFF\xE0\xC1", 5);
    QCOMPARE(base64::encodeUrl(bytes), std::string("A-z_4ME"));
    QCOMPARE(base64::encode(bytes), std::string("A+z/4ME="));
    QCOMPARE(base64::decodeUrl("A-z_4ME").value_or(""), bytes);
}

void TestBase64::strictRefuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("Zg==");
    QTest::newRow("padding alone") << QByteArray("=");
    QTest::newRow("plus") << QByteArray("A+z_");
    QTest::newRow("slash") << QByteArray("A-z/");
    QTest::newRow("blank") << QByteArray("Zm 9v");
    QTest::newRow("line break") << QByteArray("Zm9v\n");
    QTest::newRow("length 1") << QByteArray("Z");
    QTest::newRow("length 5") << QByteArray("Zm9vY");
    QTest::newRow("loose bits") << QByteArray("Zh");
    QTest::newRow("loose bits of two bytes") << QByteArray("Zm9");
    QTest::newRow("other character") << QByteArray("Zm9*");
    QTest::newRow("dot") << QByteArray("Zm9v.");
    QTest::newRow("NUL") << QByteArray("Zm9\0", 4);
    QTest::newRow("UTF-8") << QByteArray("Zm\xC3\xA9");
}

void TestBase64::strictRefuses() {
    QFETCH(QByteArray, text);
    QVERIFY(!base64::decodeUrl(text.toStdString()).has_value());
}

void TestBase64::lenient_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("overlooked");
    QTest::newRow("nothing") << QByteArray("Zm9v") << QByteArray("foo") << "";
    QTest::newRow("padding") << QByteArray("Zg==") << QByteArray("f") << "padding";
    QTest::newRow("both alphabets") << QByteArray("A-z/4ME") << QByteArray("\x03\xEC\xFF\xE0\xC1", 5) << "plain url";
    QTest::newRow("line breaks") << QByteArray("Zm\r\n 9\tv") << QByteArray("foo") << "blanks";
    QTest::newRow("line break after padding") << QByteArray("Zg==\n") << QByteArray("f") << "padding blanks";
    QTest::newRow("loose bits") << QByteArray("Zh") << QByteArray("f") << "loose";
    QTest::newRow("length") << QByteArray("Zm9vY") << QByteArray("foo") << "length loose";
    QTest::newRow("bad character") << QByteArray("Zm9v!Zm9v") << QByteArray("foo") << "bad 4";
    QTest::newRow("after padding") << QByteArray("Zg==Zg") << QByteArray("f") << "padding bad 4";
}

void TestBase64::lenient() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, overlooked);
    const auto read = base64::decodeLenient(text.toStdString());
    QStringList found;
    if (read.padding)
        found += QStringLiteral("padding");
    if (read.plainAlphabet)
        found += QStringLiteral("plain");
    if (read.urlAlphabet)
        found += QStringLiteral("url");
    if (read.blanks)
        found += QStringLiteral("blanks");
    if (read.badLength)
        found += QStringLiteral("length");
    if (read.looseBits)
        found += QStringLiteral("loose");
    if (read.badAt)
        found += QStringLiteral("bad %1").arg(*read.badAt);
    QCOMPARE(found.join(QLatin1Char(' ')), overlooked);
    QCOMPARE(QByteArray::fromStdString(read.bytes), bytes);
    QCOMPARE(read.ok(), !read.badAt && !read.badLength);
}

void TestBase64::roundTrip() {
    std::string bytes;
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(base64::decodeUrl(base64::encodeUrl(bytes)).value_or("no"), bytes);
        QCOMPARE(QByteArray::fromStdString(base64::encode(bytes)), QByteArray::fromStdString(bytes).toBase64());
        bytes += static_cast<char>((i * 37) & 0xFF);
    }
}

void TestBase64::groupsAreReadAsSingleCharacters() {
    // A blank at the front keeps the reader from taking four characters at once.
    std::mt19937 random(20261123);
    constexpr std::string_view characters = "ABCMQgwz019abcxyzABCMQgwz019abcxyz-_+/= .";
    for (int i = 0; i < 20000; ++i) {
        std::string text(random() % 24, 'A');
        const auto from = i % 3 == 0 ? characters.size() : characters.size() - 7; // mostly base64url
        for (char& c : text)
            c = characters[random() % from];
        const auto quick = base64::decodeLenient(text), slow = base64::decodeLenient(' ' + text);
        const bool blanks = text.find(' ') != std::string::npos;
        QVERIFY2(quick.bytes == slow.bytes && quick.padding == slow.padding &&
                     quick.plainAlphabet == slow.plainAlphabet && quick.urlAlphabet == slow.urlAlphabet &&
                     quick.looseBits == slow.looseBits && quick.badLength == slow.badLength &&
                     quick.badAt.has_value() == slow.badAt.has_value() &&
                     (!quick.badAt || *quick.badAt + 1 == *slow.badAt) && (quick.badAt || quick.blanks == blanks),
                 text.c_str());
    }
}

void TestBase64::manyCharactersAtOnce() {
    // Each byte there is, at each place of texts that fill no, one and several registers.
    for (std::size_t length = 0; length <= 70; ++length) {
        std::string text(length, 'x');
        QVERIFY(base64::isUrlOrDots(text));
        for (std::size_t at = 0; at < length; ++at)
            for (int byte = 0; byte < 256; ++byte) {
                const char c = static_cast<char>(byte);
                text[at] = c;
                QVERIFY2(base64::isUrlOrDots(text) == (base64::isUrlDigit(c) || c == '.'),
                         qPrintable(QStringLiteral("%1 at %2 of %3").arg(byte).arg(at).arg(length)));
                text[at] = 'x';
            }
    }
}

QTEST_APPLESS_MAIN(TestBase64)
#include "tst_base64.moc"

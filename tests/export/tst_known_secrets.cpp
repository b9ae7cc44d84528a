// Known values are taken out wherever they stand, and nothing else is.
#include "export/known_secrets.h"

#include <QTest>
#include <random>
#include <vector>

using ad::exporting::KnownSecrets;

namespace {

/// What should come out, worked out the slow way: each value looked for at each place.
std::string slowly(const std::vector<std::string>& secrets, const std::string& text, const std::string& mark) {
    std::vector<std::size_t> until(text.size() + 1, 0); // the end of the longest value that begins there
    for (const std::string& secret : secrets)
        for (auto at = secret.size() < KnownSecrets::shortest ? std::string::npos : text.find(secret);
             at != std::string::npos; at = text.find(secret, at + 1))
            until[at] = std::max(until[at], at + secret.size());
    std::string out;
    std::size_t hidden = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (until[at] != 0 && at >= hidden)
            out += mark;
        hidden = std::max(hidden, until[at]);
        if (at >= hidden)
            out += text[at];
    }
    return out;
}

} // namespace

class TestKnownSecrets : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void without_data();
    void without();
    void agreesWithTheSlowWay();
    void manyValues();
};

void TestKnownSecrets::without_data() {
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    const auto row = [](const char* name, std::initializer_list<const char*> secrets, const char* text,
                        const char* left) {
        QStringList list;
        for (const char* secret : secrets)
            list << QString::fromLatin1(secret);
        QTest::newRow(name) << list << QString::fromLatin1(text) << QString::fromLatin1(left);
    };
    row("none known", {}, "what stands here", "what stands here");
    row("one", {"hunter2-hunter2"}, "p=hunter2-hunter2;", "p=*;");
    row("twice, side by side", {"12345678"}, "1234567812345678", "**");
    row("too short to be taken", {"1234567"}, "1234567", "1234567");
    row("at the end", {"12345678"}, "x12345678", "x*");
    row("cut at the end", {"12345678"}, "x1234567", "x1234567");
    row("the longer of two", {"12345678", "1234567890"}, "a1234567890b", "a*b");
    row("the shorter of two", {"12345678", "1234567890"}, "a123456789b", "a*9b");
    row("one within another", {"0123456789abcdef", "3456789a"}, "0123456789abcdef 3456789a", "* *");
    row("one reaches into another", {"12345678", "5678abcd"}, "12345678abcd", "*");
    row("a shorter one behind longer ones", {"aaaaaaaa", "aaaaaaaabbbb", "aaaaaaaabbcc"}, "aaaaaaaabbcx", "*bbcx");
    row("nothing", {"12345678"}, "", "");
}

void TestKnownSecrets::without() {
    QFETCH(QStringList, secrets);
    QFETCH(QString, text);
    QFETCH(QString, left);
    KnownSecrets known;
    for (const QString& secret : secrets)
        known.add(secret.toStdString());
    QCOMPARE(QString::fromStdString(known.without(text.toStdString(), "*")), left);
}

void TestKnownSecrets::agreesWithTheSlowWay() {
    std::mt19937 random(20261126);
    const auto word = [&random](std::size_t shortest, std::size_t longest) {
        std::string out(shortest + random() % (longest - shortest + 1), ' ');
        for (char& c : out)
            c = static_cast<char>('a' + static_cast<char>(random() % 2));
        return out;
    };
    for (int round = 0; round < 3000; ++round) {
        std::vector<std::string> secrets;
        for (unsigned count = random() % 6; count > 0; --count)
            secrets.push_back(word(6, 13));
        const std::string text = word(0, 60);
        KnownSecrets known;
        for (const std::string& secret : secrets)
            known.add(secret);
        QCOMPARE(known.without(text, "[*]"), slowly(secrets, text, "[*]"));
    }
}

// Where the text is read once for each value, the test is stopped for its time.
void TestKnownSecrets::manyValues() {
    KnownSecrets known;
    std::string text;
    for (int i = 0; i < 100000; ++i) {
        const std::string secret = "secret-" + std::to_string(1000000 + i);
        known.add(secret);
        text += secret + '\n';
    }
    const std::string left = known.without(text, "*");
    QCOMPARE(left.size(), 200000U);
    QVERIFY(left.find("secret") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestKnownSecrets)
#include "tst_known_secrets.moc"

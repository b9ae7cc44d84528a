// What a text asks of whoever reads it stays within bounds, however its parts multiply or repeat each other.
#include "intake/recognise.h"
#include "smart/token_request.h"

#include <QTest>
#include <algorithm>
#include <ctime>

using namespace ad::intake;

class TestLimits : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void doubled_data();
    void doubled();
    void usedOften_data();
    void usedOften();
    void repeated_data();
    void repeated();
};

namespace {

constexpr double seconds(std::clock_t ticks) { return static_cast<double>(ticks) / CLOCKS_PER_SEC; }

const ad::smart::HttpRequest* requestIn(const Recognised& found) {
    for (const Piece& piece : found.pieces)
        if (piece.request)
            return &*piece.request;
    return nullptr;
}

} // namespace

void TestLimits::doubled_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* line, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(line) << QByteArray(after);
    };
    const char* const fetch = "fetch('https://a.example/token', {method: 'POST', body: "
                              "new URLSearchParams({grant_type: 'client_credentials', x: s})});\n";
    const char* const python =
        "requests.post('https://a.example/token', data={'grant_type': 'client_credentials', 'x': s})\n";
    row("C#", "var client = new HttpClient();\nstring s = \"xxxxxxxx\";\n", "s = s + s;\n",
        "var r = new HttpRequestMessage(HttpMethod.Post, \"https://a.example/token\");\n"
        "r.Content = new StringContent(\"grant_type=client_credentials&x=\" + s);\nawait client.SendAsync(r);\n");
    row("Python", "import requests\ns = 'xxxxxxxx'\n", "s = s + s\n", python);
    row("Python: into a text", "import requests\ns = 'xxxxxxxx'\n", "s = f'{s}{s}'\n", python);
    row("Python: a method", "import requests\ns = 'xxxxxxxx'\n", "s = s.strip() + s.strip()\n", python);
    row("Python: lists", "import requests\ns = ['xxxxxxxx']\n", "s = [s, s]\n", python);
    row("JavaScript", "let s = 'xxxxxxxx';\n", "s = s + s;\n", fetch);
    row("JavaScript: into a text", "let s = 'xxxxxxxx';\n", "s = `${s}${s}`;\n", fetch);
    row("JavaScript: members", "let s = {a: 'xxxxxxxx'};\n", "s = {...s, ...s};\n", fetch);
    row("JavaScript: in short", "let s = {a: 'xxxxxxxx'};\n", "s = {s, b: s};\n", fetch);
    row("PowerShell", "$s = 'xxxxxxxx'\n", "$s = \"$s$s\"\n",
        "Invoke-RestMethod -Method Post -Uri 'https://a.example/token' "
        "-Body @{grant_type = 'client_credentials'; x = $s}\n");
    row("shell", "S=xxxxxxxx\n", "S=$S$S\n",
        "curl -X POST https://a.example/token -d \"grant_type=client_credentials&x=$S\"\n");
    row("shell: in quotes", "S=xxxxxxxx\n", "S=\"${S}${S}\"\n",
        "wget --post-data=\"grant_type=client_credentials&x=$S\" https://a.example/token\n");
}

void TestLimits::doubled() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, after);
    constexpr std::size_t most = std::size_t{4} << 20U;
    // Three times is what a program may do; forty-eight times is more memory than there is.
    for (const int times : {3, 48}) {
        const auto begin = std::clock();
        const auto found = recognise((before + line.repeated(times) + after).toStdString(), {}, {});
        const ad::smart::HttpRequest* const request = requestIn(found);
        QVERIFY(request);
        QCOMPARE(request->url, std::string("https://a.example/token"));
        QVERIFY2(request->body.size() < most, QByteArray::number(qulonglong(request->body.size())));
        if (times == 3 && line.contains("s + s"))
            QVERIFY(request->body.find(std::string(64, 'x')) != std::string::npos);
        QVERIFY2(seconds(std::clock() - begin) < 4, QByteArray::number(seconds(std::clock() - begin)));
    }
}

void TestLimits::usedOften_data() {
    QTest::addColumn<QByteArray>("source");
    const QByteArray longText(60'000, 'x');
    QTest::newRow("Python") << "s = '" + longText + "'\n" + QByteArray("a = s\n").repeated(30'000) +
                                   "requests.post('https://a.example/token', data={'x': s})\n";
    QTest::newRow("JavaScript") << "s = '" + longText + "';\nt = [" + QByteArray("s,").repeated(60'000) +
                                       "];\nfetch('https://a.example/token', {method: 'POST', body: s});\n";
    QTest::newRow("PowerShell") << "$s = '" + longText + "'\n$t = @{a = $s}\nirm 'https://a.example/token' " +
                                       QByteArray("@t ").repeated(60'000) + "\n";
    QTest::newRow("shell") << "S=" + longText + "\ncurl https://a.example/token -d \"" +
                                  QByteArray("$S").repeated(60'000) + "\"\n";
    QTest::newRow("a text that is joined")
        << "s = \"" + longText.left(3000) + "\";\nbody = \"grant_type=a&scope=" + QByteArray("${s}").repeated(2'000) +
               "\" + s\n";
}

void TestLimits::usedOften() {
    QFETCH(QByteArray, source);
    const auto begin = std::clock();
    const auto found = recognise(source.toStdString(), {}, {});
    const ad::smart::HttpRequest* const request = requestIn(found);
    QVERIFY(request);
    QVERIFY(request->body.size() < std::size_t{4} << 20U);
    QVERIFY2(seconds(std::clock() - begin) < 8, QByteArray::number(seconds(std::clock() - begin)));
}

void TestLimits::repeated_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("wget in one line") << QByteArray("a wget ");
    QTest::newRow("keys in one line") << QByteArray("-----BEGIN PRIVATE KEY-----");
    QTest::newRow("texts that are joined") << QByteArray("s = \"grant_type=a&scope=${s}\" + s + quote(quote(s)) +\n");
    QTest::newRow("a text that is never whole") << QByteArray("\"grant_type=a&client_assertion=${\"");
}

void TestLimits::repeated() {
    QFETCH(QByteArray, unit);
    const auto begin = std::clock();
    (void)recognise(unit.repeated(600'000 / unit.size()).toStdString(), {}, {});
    QVERIFY2(seconds(std::clock() - begin) < 6, QByteArray::number(seconds(std::clock() - begin)));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"

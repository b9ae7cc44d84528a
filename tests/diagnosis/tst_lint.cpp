// What is remembered of a token gives the verdict that judging it afresh would give, and so does the whole diagnosis.
#include "base/base64.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/lint.h"
#include <QTest>

using namespace ad;
using diagnosis::Linter;
using diagnosis::LintVerdict;

namespace {

constexpr std::int64_t now = 1795428000;

std::string token(const std::string& header, const std::string& claims, std::size_t signature, char fill) {
    return base64::encodeUrl(header) + "." + base64::encodeUrl(claims) + "." +
           base64::encodeUrl(std::string(signature, fill));
}

/// Tokens that differ in one thing each, several times with another jti and signature.
std::vector<std::string> tokens() {
    std::vector<std::string> out;
    const std::vector<std::string> headers{R"({"alg":"RS384","typ":"JWT","kid":"k"})", R"({"alg":"none"})",
                                           R"({"alg":"ES384","typ":"at+jwt"})", R"({"alg":"HS256","kid":""})"};
    const std::vector<std::string> jtis{"4f1c2a9e-0000-4c4c-8d8d-1234567890ab",
                                        "aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb",
                                        "x",
                                        std::string(200, 'j'),
                                        "with blank and more",
                                        "f9eaafba2e4911ea88805ce0c5aee679"};
    for (const auto& header : headers)
        for (const auto& jti : jtis)
            for (const int expires : {-10, 100, 300, 301, 4000})
                for (const char* client : {"c", " c"})
                    for (const std::size_t size : {0U, 2U, 64U, 96U, 256U})
                        out.push_back(token(header,
                                            R"({"iss":"c","sub":")" + std::string(client) +
                                                R"(","aud":"https://a.example/token","jti":")" + jti + R"(","exp":)" +
                                                std::to_string(now + expires) + R"(,"iat":)" + std::to_string(now - 5) +
                                                "}",
                                            size, static_cast<char>('0' + static_cast<char>(size % 7))));
    return out;
}

} // namespace

class TestLint : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void rememberedIsJudged() {
        Linter remembers({}, now);
        for (int round = 0; round < 2; ++round)
            for (const std::string& one : tokens()) {
                Linter fresh({}, now);
                QVERIFY2(remembers.judge(one) == fresh.judge(one), one.c_str());
            }
    }

    void agreesWithTheDiagnosis() {
        // Every failure that lint names is one of the diagnosis of the same assertion alone, and the reverse.
        Linter linter({}, now);
        int fails = 0;
        const auto all = tokens();
        for (std::size_t i = 0; i < all.size(); i += 13) {
            const auto judged = linter.judge(all[i]);
            diagnosis::CaseFile file;
            file.assertion = all[i];
            const auto whole = diagnosis::diagnose(file, now);
            std::vector<std::string> causes;
            for (const auto& finding : whole.findings)
                if (finding.verdict == diagnosis::Verdict::Fail && !finding.causes.empty())
                    causes.push_back(finding.causes.front());
            if (judged.verdict == LintVerdict::Fail) {
                ++fails;
                for (const std::string& cause : judged.causes)
                    QVERIFY2(std::find(causes.begin(), causes.end(), cause) != causes.end(), cause.c_str());
            } else if (judged.verdict != LintVerdict::Unreadable) {
                QVERIFY2(causes.empty(), causes.empty() ? "" : causes.front().c_str());
            }
        }
        QVERIFY(fails > 10);
    }

    void lines_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("readable");
        const QString good = QString::fromStdString(tokens().at(4));
        QTest::newRow("token") << good << true;
        QTest::newRow("blanks around it") << QStringLiteral("  ") + good + QStringLiteral(" \r") << true;
        QTest::newRow("log line") << QStringLiteral("10:00 jwt=\"") + good + QStringLiteral("\" end") << true;
        QTest::newRow("JSON line") << QStringLiteral("{\"a\":\"") + good + QStringLiteral("\"}") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("words") << QStringLiteral("hey there, eye of the beholder") << false;
        QTest::newRow("two parts") << good.section(QLatin1Char('.'), 0, 1) << false;
    }
    void lines() {
        QFETCH(QString, line);
        QFETCH(bool, readable);
        const auto result = Linter({}, now).judge(line.toStdString());
        QCOMPARE(result.verdict != LintVerdict::Unreadable, readable);
        QVERIFY(readable || !result.causes.empty());
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"

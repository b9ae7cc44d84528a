// Which words of a text are kept, what they say of the causes, and how far that goes.
#include "base/base64.h"
#include "diagnosis/causes.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/post_words.h"
#include "diagnosis/weights.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

using namespace ad;
using namespace ad::diagnosis;

namespace {

constexpr const char* prose = "I have tried all of it and I do not know what to do next. ";

using Words = std::vector<std::string>;

bool holds(const Words& words, const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// Each word of the table, and the pairs.
const nlohmann::json& table() {
    static const nlohmann::json read = [] {
        QFile file(QStringLiteral(":/post-words.json"));
        return file.open(QIODevice::ReadOnly) ? nlohmann::json::parse(file.readAll().toStdString()) : nlohmann::json();
    }();
    return read;
}

/// By cause, the words that speak for it more than for any other.
std::map<std::string, Words> strongest() {
    std::map<std::string, Words> out;
    for (const auto& [word, causes] : table().at("words").items()) {
        std::pair<double, std::string> most;
        for (const auto& [cause, weight] : causes.items())
            most = std::max(most, {weight.get<double>(), cause});
        if (most.first > 0)
            out[most.second].push_back(word);
    }
    return out;
}

CaseFile refused() {
    CaseFile file;
    file.now = 1795428000;
    CaseResponse response;
    response.status = 401;
    response.body = R"({"error":"invalid_client"})";
    file.response = response;
    return file;
}

double shareOf(const Diagnosis& d, std::string_view cause) {
    for (const RankedCause& c : d.causes)
        if (c.cause == cause)
            return c.score;
    return 0;
}

} // namespace

class TestPostWords : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tableIsWhatIsCut();
    void takesOnlyKnownWords();
    void silentWithoutASentence();
    void notWhatNobodySpeaks_data();
    void notWhatNobodySpeaks();
    void answersAloneGiveNoHint();
    void noHintAgainstACheckThatPasses();
    void onceIsAsGoodAsOften();
    void pairsAreNeighbours();
    void ratiosAreShares();
    void wordsThatAreShownSpeakForIt();
    void moreWordsOfACauseNeverLowerIt();
    void neverCertainAndNeverAgainstProof();
    void neverLong();
};

// What the tool cut must be what the program cuts: else a word of the table could never be met.
void TestPostWords::tableIsWhatIsCut() {
    const auto words = table().at("words");
    QVERIFY(words.size() > 500);
    for (const auto& [word, causes] : words.items()) {
        const std::string text = "(" + word + ") " + prose;
        QVERIFY2(holds(postWordsIn(text, prose), word.c_str()), word.c_str());
        for (const auto& [cause, weight] : causes.items()) {
            QVERIFY2(isCause(cause), cause.c_str());
            QVERIFY(std::abs(weight.get<double>()) < 20);
        }
    }
}

void TestPostWords::takesOnlyKnownWords() {
    const std::string text = std::string(prose) + "AUD and Audience: Tr0ub4dor&3 hunter2secretvalue 3e1ecd54-3a2b-4b6e "
                                                  "\xE2\x80\x9CKid\xE2\x80\x9D 1795428000 eyJhbGciOiJSUzM4NCJ9.e30.xyz";
    const Words words = postWordsIn(text, prose);
    for (const char* known : {"aud", "audience", "kid"})
        QVERIFY2(holds(words, known), known);
    const auto all = table().at("words");
    for (const std::string& word : words)
        QVERIFY2(all.contains(word), word.c_str());
    QVERIFY(std::is_sorted(words.begin(), words.end()));
    QVERIFY(std::adjacent_find(words.begin(), words.end()) == words.end());
}

void TestPostWords::silentWithoutASentence() {
    const std::string answer = R"({"error":"invalid_client","error_description":"audience"})";
    QVERIFY(postWordsIn(answer, "").empty());
    QVERIFY(postWordsIn(answer, "HTTP/1.1 401 client_id=a&aud=b 2026-11-23").empty());
    QVERIFY(!postWordsIn("The audience is a URL.", prose).empty());
    QVERIFY(causesByWords({}).empty());
    QVERIFY(causesByWords({"qwertzuiop"}).empty());
}

// Only the two words around it are left, and they are no pair.
void TestPostWords::notWhatNobodySpeaks_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
    row("a header", "Date: Fri, 20 Nov 2026 10:00:01 GMT");
    row("a header, as curl shows it", "< Content-Type: application/json; audience");
    row("a header of its own", "X-Audience-Id: aud");
    row("a header of a dump", "  'content-type': 'audience',");
    row("a status", "HTTP/1.1 401 audience");
    row("a request", "POST /audience/token HTTP/1.1");
    row("a command", "$ curl https://auth.example/audience");
    row("an option", "  -d 'aud=audience' \\");
    row("a long option", "  --data-urlencode 'aud=audience'");
    row("a form", "grant_type=client_credentials&aud=audience");
    row("a member", "  \"aud\": \"audience\",");
    row("an object", R"({"error":"invalid_client","error_description":"audience"})");
    row("a number", "443 401 503");
    row("days and months", "Fri Monday Nov January GMT");
}
void TestPostWords::notWhatNobodySpeaks() {
    QFETCH(QByteArray, line);
    const std::string text = "client\n" + line.toStdString() + "\nsecret";
    const Words words = postWordsIn(text, prose), bare = postWordsIn("client\n0\nsecret", prose);
    QVERIFY(!bare.empty());
    QCOMPARE(words, bare);
    // Within a sentence they are a person's.
    QVERIFY(holds(postWordsIn("the audience {is} not aud", prose), "audience"));
    QVERIFY(holds(postWordsIn("as {\"a\":1} shows, the audience", prose), "audience"));
}

void TestPostWords::answersAloneGiveNoHint() {
    const std::string said = "The token endpoint refuses our request and nobody here knows why it does that.\n\n";
    const std::string answer = "HTTP/1.1 401 Unauthorized\nDate: Fri, 20 Nov 2026 10:00:01 GMT\n"
                               "Content-Type: application/json\n\n{\"error\":\"invalid_client\"}\n";
    QCOMPARE(postWordsIn(said + answer, said), postWordsIn(said, said));
    QVERIFY2(postWordsIn(answer, answer).empty(), "an answer is no sentence");
}

void TestPostWords::noHintAgainstACheckThatPasses() {
    CaseFile file = refused();
    file.tokenEndpoint = "https://auth.example.org/oauth2/token";
    file.clientId = "app1";
    const auto assertionFor = [&](const std::string& aud) {
        return base64::encodeUrl(R"({"alg":"RS384","typ":"JWT","kid":"k1"})") + '.' +
               base64::encodeUrl(R"({"iss":"app1","sub":"app1","jti":"j1","exp":1795428240,"aud":")" + aud + "\"}") +
               '.' + base64::encodeUrl(std::string(256, 's'));
    };
    file.assertion = assertionFor(file.tokenEndpoint);
    const Diagnosis before = diagnose(file, 0);
    QVERIFY(std::any_of(before.findings.begin(), before.findings.end(), [](const Finding& f) {
        return f.check == "aud-is-token-endpoint" && f.verdict == Verdict::Pass;
    }));
    file.toldWords = strongest().at("aud_mismatch");
    const Diagnosis hinted = diagnose(file, 0);
    // Other causes may fall, never may this one be lifted.
    QVERIFY2(hinted.causes.front().cause != "aud_mismatch", "the words lift what a check rules out");
    QVERIFY(shareOf(hinted, "aud_mismatch") <= std::max(0.05, shareOf(before, "aud_mismatch")));
    for (const RankedCause& c : hinted.causes)
        if (c.cause == "aud_mismatch")
            QVERIFY(!holds(c.checks, "words-are-usual"));
    // The server's own word goes before what looks right from here, and then the words count.
    file.response->body = R"({"error":"invalid_client","error_description":"Invalid audience"})";
    QCOMPARE(diagnose(file, 0).causes.front().cause, std::string("aud_mismatch"));
}

void TestPostWords::onceIsAsGoodAsOften() {
    const auto once = causesByWords({"aud", "audience"});
    const auto often = causesByWords({"audience", "aud", "aud", "aud", "audience", "aud"});
    QCOMPARE(often.size(), once.size());
    for (std::size_t i = 0; i < once.size(); ++i) {
        QCOMPARE(often[i].cause, once[i].cause);
        QCOMPARE(often[i].ratio, once[i].ratio);
        QCOMPARE(often[i].words, once[i].words);
    }
    const auto all = causesByWords(Words(60000, "audience"));
    for (const WordsOfCause& c : all)
        QVERIFY2(std::isfinite(c.ratio), c.cause.c_str());
    Words whole;
    for (const auto& [word, causes] : table().at("words").items())
        whole.push_back(word);
    for (const WordsOfCause& c : causesByWords(whole))
        QVERIFY2(std::isfinite(c.ratio), c.cause.c_str());
}

void TestPostWords::pairsAreNeighbours() {
    QVERIFY(holds(postWordsIn("the client-secret is", prose), "client secret"));
    QVERIFY(!holds(postWordsIn("the client has a secret", prose), "client secret"));
    // A date or an identifier stands between them.
    QVERIFY(!holds(postWordsIn("client 2026 secret", prose), "client secret"));
}

void TestPostWords::ratiosAreShares() {
    const auto usual = table().at("usual");
    const auto causes = causesByWords({"aud", "audience", "kid"});
    QCOMPARE(causes.size(), usual.size());
    double whole = 0;
    for (const WordsOfCause& c : causes)
        whole += c.ratio * usual.at(c.cause).get<double>();
    QVERIFY2(std::abs(whole - 1.0) < 0.01, qPrintable(QString::number(whole)));
    QVERIFY(std::is_sorted(causes.begin(), causes.end(),
                           [](const WordsOfCause& a, const WordsOfCause& b) { return a.ratio > b.ratio; }));
}

void TestPostWords::wordsThatAreShownSpeakForIt() {
    const auto words = table().at("words");
    const Words given{"aud", "audience", "client secret", "keys", "kid", "secret", "seconds"};
    for (const WordsOfCause& c : causesByWords(given)) {
        QVERIFY(c.words.size() <= 4);
        for (const std::string& word : c.words) {
            QVERIFY2(std::find(given.begin(), given.end(), word) != given.end(), word.c_str());
            QVERIFY2(words.at(word).at(c.cause).get<double>() > 0, word.c_str());
        }
        QVERIFY2(!(holds(c.words, "client secret") && holds(c.words, "secret")), "a word of a pair says it twice");
    }
}

void TestPostWords::moreWordsOfACauseNeverLowerIt() {
    // The words that speak most for one cause, laid one after another on the scale, until there are more than a few.
    const auto own = strongest();
    int steps = 0;
    for (const auto& [cause, words] : own) {
        double before = 1;
        Words given;
        for (std::size_t i = 0; i < words.size() && i < 30; ++i, ++steps) {
            given.push_back(words[i]);
            for (const WordsOfCause& c : causesByWords(given))
                if (c.cause == cause) {
                    QVERIFY2(c.ratio >= before, (cause + ' ' + words[i]).c_str());
                    before = c.ratio;
                }
        }
    }
    QVERIFY(steps > 100);
}

void TestPostWords::neverCertainAndNeverAgainstProof() {
    CaseFile file = refused();
    const double before = shareOf(diagnose(file, 0), "aud_mismatch");
    file.toldWords = strongest().at("aud_mismatch");
    const Diagnosis hinted = diagnose(file, 0);
    QCOMPARE(hinted.causes.front().cause, std::string("aud_mismatch"));
    QVERIFY(hinted.causes.front().score > before);
    for (const RankedCause& c : hinted.causes)
        QVERIFY2(c.likelihood != Likelihood::Certain, c.cause.c_str());
    for (const Finding& f : hinted.findings)
        QVERIFY2(f.verdict != Verdict::Fail || f.check == "answer-code" || f.serverSaid, f.check.c_str());
    // The server's own word stands above all words of a person.
    file.response->body = R"({"error":"invalid_scope"})";
    QCOMPARE(diagnose(file, 0).causes.front().cause, std::string("scope_invalid"));
    // A token that came accuses nothing.
    file.response->status = 200;
    file.response->body = R"({"access_token":"t","token_type":"bearer"})";
    QVERIFY(diagnose(file, 0).causes.empty());
}

void TestPostWords::neverLong() {
    for (const char* part : {"a", "a ", "aud ", "aud-", "\xE2\x80\x9C", "\xC2\xA0", "1", "\n"}) {
        std::string text(prose);
        while (text.size() < (4U << 20))
            text += part;
        (void)postWordsIn(text, text);
    }
}

QTEST_APPLESS_MAIN(TestPostWords)
#include "tst_post_words.moc"

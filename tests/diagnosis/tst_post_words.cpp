// Which words of a text are kept, what they say of the causes, and how far that goes.
#include "base/base64.h"
#include "diagnosis/causes.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/post_words.h"
#include "diagnosis/weights.h"
#include "diagnosis/words.h"
#include "vendors/learnt_words.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>

using namespace ad;
using namespace ad::diagnosis;
using vendors::causesByWords;
using vendors::WordsOfCause;

namespace {

constexpr const char* prose = "I have tried all of it and I do not know what to do next. ";

using Words = std::vector<std::string>;

bool holds(const Words& words, const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// The rows of the table: causes by their number, and words.
struct Table {
    Words causes;
    std::map<std::string, double> usual;
    std::map<std::string, std::map<std::string, double>> words; ///< by word, the weight of each cause
};

const Table& table() {
    static const Table read = [] {
        Table t;
        QFile file(QStringLiteral(":/learnt-words.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return t;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const auto cells = line.split('\t');
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            if (cells.size() == 4) {
                t.causes.push_back(cells[1].toStdString());
                t.usual[t.causes.back()] = cells[2].toDouble();
                continue;
            }
            for (const QByteArray& one : cells.value(2).split(' ')) {
                const auto pair = one.split(':');
                t.words[cells[0].toStdString()][t.causes.at(pair[0].toUInt())] = pair.value(1).toDouble() / 100;
            }
        }
        return t;
    }();
    return read;
}

/// By cause, the words that speak for it more than for any other, the strongest first.
std::map<std::string, Words> strongest() {
    std::map<std::string, std::vector<std::pair<double, std::string>>> found;
    for (const auto& [word, causes] : table().words) {
        std::pair<double, std::string> most;
        for (const auto& [cause, weight] : causes)
            most = std::max(most, {weight, cause});
        if (most.first > 0)
            found[most.second].emplace_back(-most.first, word);
    }
    std::map<std::string, Words> out;
    for (auto& [cause, words] : found) {
        std::sort(words.begin(), words.end());
        for (std::size_t i = 0; i < words.size() && i < 60; ++i)
            out[cause].push_back(words[i].second);
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
    void secretsAreNone();
    void takesOnlyKnownWords();
    void silentWithoutASentence();
    void nobodySpeaks_data();
    void nobodySpeaks();
    void whatServersSayIsRead();
    void noHintAgainstACheckThatPasses();
    void oftenSaysALittleMore();
    void pairsAreNeighbours();
    void partsAndBeginnings();
    void messages();
    void ratiosAreShares();
    void wordsThatAreShownSpeakForIt();
    void wordsOfACauseBringItForward();
    void neverCertainAndNeverAgainstProof();
    void answersCountInFull();
    void shownInPartProvesNothing();
    void wordsAloneAreCalledAHint();
    void neverLong();
};

// What the tool cut must be what the program cuts: else a word of the table could never be met.
void TestPostWords::tableIsWhatIsCut() {
    QVERIFY(table().words.size() > 5000);
    std::string text;
    for (const auto& [word, causes] : table().words) {
        // A beginning is one of a longer word.
        text += word.front() == '~' ? "(" + word.substr(1) + "yz) " : "(" + word + ") ";
        for (const auto& [cause, weight] : causes) {
            QVERIFY2(isCause(cause) || cause == "nothing", cause.c_str());
            QVERIFY(weight != 0 && std::abs(weight) < 20);
        }
        if (text.size() < 30000 && word != table().words.rbegin()->first)
            continue;
        const Words cut = postWordsIn(text, prose);
        for (std::size_t i = 0; i < text.size();) {
            const auto end = text.find(") ", i);
            std::string one = text.substr(i + 1, end - i - 1);
            if (one.ends_with("yz") && table().words.contains('~' + one.substr(0, one.size() - 2)))
                one = '~' + one.substr(0, one.size() - 2);
            QVERIFY2(std::binary_search(cut.begin(), cut.end(), one), one.c_str());
            i = end + 2;
        }
        text.clear();
    }
}

void TestPostWords::takesOnlyKnownWords() {
    const std::string text = std::string(prose) + "AUD and Audience: Tr0ub4dor&3 hunter2secretvalue 3e1ecd54-3a2b-4b6e "
                                                  "\xE2\x80\x9CKid\xE2\x80\x9D 1795428000 eyJhbGciOiJSUzM4NCJ9.e30.xyz";
    const Words words = postWordsIn(text, prose);
    for (const char* known : {"aud", "audience", "kid"})
        QVERIFY2(holds(words, known), known);
    for (const std::string& word : words)
        QVERIFY2(table().words.contains(word), word.c_str());
    QVERIFY(std::is_sorted(words.begin(), words.end()));
}

void TestPostWords::silentWithoutASentence() {
    const std::string answer = R"({"error":"invalid_client","error_description":"audience"})";
    QVERIFY(postWordsIn(answer, "").empty());
    QVERIFY(postWordsIn(answer, "HTTP/1.1 401 client_id=a&aud=b 2026-11-23").empty());
    QVERIFY(!postWordsIn("The audience is a URL.", prose).empty());
    QVERIFY(causesByWords({}).empty());
    QVERIFY(causesByWords({"qwertzuiop"}).empty());
}

// A person speaks in sentences: what stands around them is read with them, and alone it gives no word.
void TestPostWords::nobodySpeaks_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
    row("a header", "Date: Fri, 20 Nov 2026 10:00:01 GMT and some more words that make it as long as one");
    row("a header, as curl shows it",
        "< Content-Type: application/json; audience and words that make it as long as one");
    row("a header of its own", "X-Audience-Id: aud and some more words that make it as long as a sentence");
    row("a header of a dump", "  'content-type': 'audience', and some more words that make it as long as one");
    row("a status", "HTTP/1.1 401 audience and some more words that make it as long as a sentence");
    row("a request", "POST /audience/token/and/some/more/words/that/make/it/as/long HTTP/1.1");
    row("a command", "$ curl https://auth.example/audience and some more words that make it as long as one");
    row("an option", "  -d 'aud=audience' and some more words that make it as long as a sentence \\");
    row("a long option", "  --data-urlencode 'aud=audience' and some more words that make it as long as a sentence");
    row("a form", "grant_type=client_credentials&aud=audience&and&some&more&words&that&make&it&as&long");
    row("a member", "  \"aud\": \"audience and some more words that make it as long as a sentence\",");
    row("an object", R"({"error":"invalid_client","error_description":"audience and more words that make it long"})");
    row("numbers", "443 401 503 1 2 3 4 5 6 7 8 9");
}
void TestPostWords::nobodySpeaks() {
    QFETCH(QByteArray, line);
    const std::string alone = line.toStdString();
    QVERIFY(postWordsIn(alone, alone).empty());
    QVERIFY(!postWordsIn("the client\n" + alone, prose).empty());
}

void TestPostWords::whatServersSayIsRead() {
    const std::string said = "The token endpoint refuses our request and nobody here knows why it does that.\n\n";
    const std::string answer = "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n"
                               "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS700027: expired\"}\n";
    const Words words = postWordsIn(said + answer, said);
    for (const char* known : {"invalid_client", "aadsts700027", "expired", "401"})
        QVERIFY2(holds(words, known), known);
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
    file.response.edit().body = R"({"error":"invalid_client","error_description":"Invalid audience"})";
    QCOMPARE(diagnose(file, 0).causes.front().cause, std::string("aud_mismatch"));
}

void TestPostWords::oftenSaysALittleMore() {
    const auto ratio = [](const Words& words) {
        for (const WordsOfCause& c : causesByWords(words))
            if (c.cause == "aud_mismatch")
                return c.ratio;
        return 0.0;
    };
    const double once = ratio({"audience", "the"}), twice = ratio({"audience", "audience", "the"});
    QVERIFY2(twice > once, qPrintable(QStringLiteral("%1 and %2").arg(once).arg(twice)));
    Words often(8, "audience"), endless(60000, "audience");
    often.emplace_back("the");
    endless.emplace_back("the");
    QCOMPARE(ratio(endless), ratio(often));
    QCOMPARE(postWordsIn("audience audience audience", prose),
             (Words{"audience", "audience", "audience", "~audie", "~audie", "~audie"}));
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += "audience. ";
    const Words words = postWordsIn(text, prose);
    QCOMPARE(std::count(words.begin(), words.end(), std::string("audience")), 8);
    Words whole;
    for (const auto& [word, causes] : table().words)
        whole.push_back(word);
    for (const WordsOfCause& c : causesByWords(whole))
        QVERIFY2(std::isfinite(c.ratio) && c.ratio > 0, c.cause.c_str());
}

void TestPostWords::pairsAreNeighbours() {
    QVERIFY(holds(postWordsIn("the client-secret is", prose), "client secret"));
    QVERIFY(!holds(postWordsIn("the client has a secret", prose), "client secret"));
    // A date or an identifier stands between them.
    QVERIFY(!holds(postWordsIn("client 3e1ecd54a secret", prose), "client secret"));
}

// A name that is put together says what its parts say; so do the forms of a word.
void TestPostWords::partsAndBeginnings() {
    for (const char* name : {"invalidAudience", "InvalidAudience", "invalid_audience", "INVALID_AUDIENCE"}) {
        const Words words = vendors::knownWordsIn(name);
        QVERIFY2(holds(words, "invalid audience") && holds(words, "audience") && holds(words, "~audie"), name);
    }
    QVERIFY(holds(vendors::knownWordsIn("JWTExpired"), "jwt expired"));
    QVERIFY(!holds(vendors::knownWordsIn("aXbYcZ"), "a"));
    QVERIFY(vendors::knownWordsIn("").empty());
}

void TestPostWords::messages() {
    const auto first = [](const char* text) {
        const auto causes = vendors::causesOfMessage(text, 0.5);
        return causes.empty() ? std::string() : causes.front().cause;
    };
    QCOMPARE(first("your proof of identity lapsed 41 seconds before we received it"), std::string("exp_passed"));
    QCOMPARE(first("jti seen before"), std::string("jti_reused"));
    for (const char* nothing : {"Client authentication failed", "invalid_client", "GET /health 200 3ms", "", "?"})
        QVERIFY2(first(nothing).empty(), nothing);
    double before = 2;
    for (const WordsOfCause& c : vendors::causesOfMessage("kid of the audience", 0)) {
        QVERIFY(c.share <= before && c.share >= 0);
        before = c.share;
    }
}

void TestPostWords::ratiosAreShares() {
    const auto& usual = table().usual;
    const auto causes = causesByWords({"aud", "audience", "kid"});
    QCOMPARE(causes.size() + 1, usual.size()); // all but those of texts that name none
    double whole = 0;
    for (const WordsOfCause& c : causes)
        whole += c.ratio * usual.at(c.cause);
    QVERIFY2(whole <= 1.01 && whole > 0.5, qPrintable(QString::number(whole)));
    QVERIFY(std::is_sorted(causes.begin(), causes.end(),
                           [](const WordsOfCause& a, const WordsOfCause& b) { return a.ratio > b.ratio; }));
}

void TestPostWords::wordsThatAreShownSpeakForIt() {
    const auto& words = table().words;
    const Words given{"aud", "audience", "client secret", "keys", "kid", "of the", "secret", "seconds", "to"};
    for (const WordsOfCause& c : causesByWords(given)) {
        QVERIFY(c.words.size() <= 4);
        for (const std::string& word : c.words) {
            QVERIFY2(std::find(given.begin(), given.end(), word) != given.end(), word.c_str());
            QVERIFY2(words.at(word).at(c.cause) > 0, word.c_str());
            QVERIFY2(word != "to" && word != "of the", "it says nothing to a person");
        }
        QVERIFY2(!(holds(c.words, "client secret") && holds(c.words, "secret")), "a word of a pair says it twice");
    }
}

// The words that speak most for one cause bring it to the front.
void TestPostWords::wordsOfACauseBringItForward() {
    int causes = 0;
    for (const auto& [cause, words] : strongest()) {
        if (words.size() < 10 || !isCause(cause))
            continue;
        ++causes;
        const Words ten(words.begin(), words.begin() + 10);
        const auto told = causesByWords(ten);
        QVERIFY2(told.front().cause == cause, cause.c_str());
        QVERIFY2(told.front().ratio > 20, cause.c_str());
    }
    QVERIFY(causes > 40);
}

// However far ahead of the others they bring a cause, words are no finding.
void TestPostWords::wordsAloneAreCalledAHint() {
    int called = 0;
    for (const auto& [cause, words] : strongest()) {
        CaseFile file = refused();
        file.toldWords = words;
        const Diagnosis d = diagnose(file, 0);
        const RankedCause& first = d.causes.front();
        if (!restsOnWords(first))
            continue;
        QVERIFY(first.likelihood != Likelihood::Certain);
        for (const char* sure : {"most likely", "very likely", "Nothing is wrong"})
            QVERIFY2(!d.summary.contains(QLatin1String(sure)), qPrintable(d.summary));
        if (first.likelihood == Likelihood::VeryLikely || first.likelihood == Likelihood::Likely) {
            ++called;
            QCOMPARE(likelihoodText(first), QStringLiteral("words point to it"));
            QVERIFY2(d.summary.contains(QLatin1String("words of your text")), qPrintable(d.summary));
            QVERIFY(std::any_of(first.because.begin(), first.because.end(),
                                [](const QString& line) { return line.contains(QLatin1String("ords")); }));
        }
    }
    QVERIFY(called > 10);
    // With a finding beside them they are one reason among others.
    RankedCause cause;
    cause.likelihood = Likelihood::VeryLikely;
    cause.checks = {"words-are-usual", "aud-is-token-endpoint"};
    QVERIFY(!restsOnWords(cause));
    QCOMPARE(likelihoodText(cause), QStringLiteral("very likely"));
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
    file.response.edit().body = R"({"error":"invalid_scope"})";
    QCOMPARE(diagnose(file, 0).causes.front().cause, std::string("scope_invalid"));
    // A token that came accuses nothing.
    file.response.edit().status = 200;
    file.response.edit().body = R"({"access_token":"t","token_type":"bearer"})";
    QVERIFY(diagnose(file, 0).causes.empty());
}

// What a person is asked moves the causes beside their words as far as without them.
void TestPostWords::answersCountInFull() {
    CaseFile file = refused();
    file.vendor = "epic";
    const auto gain = [](CaseFile f) {
        const auto odds = [](const Diagnosis& d) {
            return shareOf(d, "key_not_propagated") / std::max(0.01, shareOf(d, "client_id_wrong_environment"));
        };
        f.answers.keyRegisteredAt = *f.now - 600;
        const double lately = odds(diagnose(f, 0));
        f.answers.keyRegisteredAt = *f.now - 90 * 86400;
        return lately / std::max(0.01, odds(diagnose(f, 0)));
    };
    const double alone = gain(file);
    file.toldWords = postWordsIn("The client ID is refused, what is wrong with the key? ", prose);
    QVERIFY(!file.toldWords.empty());
    QVERIFY2(alone > 5, qPrintable(QString::number(alone)));
    QVERIFY2(gain(file) > alone / 2, qPrintable(QStringLiteral("%1 of %2").arg(gain(file)).arg(alone)));
}

// A person shows what seems to matter and shortens the rest: what is not there proves nothing then.
void TestPostWords::shownInPartProvesNothing() {
    CaseFile file = refused();
    file.request = nlohmann::ordered_json{{"method", "POST"},
                                          {"url", "https://auth.example.org/oauth2/token"},
                                          {"headers", {{"Content-Type", "application/x-www-form-urlencoded"}}},
                                          {"body", "grant_type=client_credentials&scope=system%2FPatient.rs"}};
    const auto lacksAssertion = [](const Diagnosis& d) {
        return std::any_of(d.causes.begin(), d.causes.end(), [](const RankedCause& c) {
            return c.cause == "assertion_missing" && c.likelihood == Likelihood::Certain;
        });
    };
    QVERIFY(lacksAssertion(diagnose(file, 0)));
    file.toldWords = strongest().at("clock_skew");
    const Diagnosis told = diagnose(file, 0);
    QVERIFY(!lacksAssertion(told));
    QCOMPARE(told.causes.front().cause, std::string("clock_skew"));
}

void TestPostWords::neverLong() {
    for (const char* part : {"a", "a ", "aud ", "aud-", "\xE2\x80\x9C", "\xC2\xA0", "1", "\n"}) {
        std::string text(prose);
        while (text.size() < (4U << 20))
            text += part;
        (void)postWordsIn(text, text);
    }
}

/// A password may be a word that everybody uses, and is kept nowhere.
void TestPostWords::secretsAreNone() {
    const std::string post = "Hello, our keycloak refuses the client with invalid_client. What is wrong here?\n"
                             "curl -d client_secret=changeit -d grant_type=client_credentials https://a.example/token\n"
                             "keytool -list -keystore k.p12 -storepass changeit -keypass admin\n"
                             "{\"password\": \"changeit\"}\n";
    const std::string said = "Hello, our keycloak refuses the client with invalid_client. What is wrong here?";
    const auto words = postWordsIn(post, said);
    const auto has = [&](const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    QVERIFY(has("keycloak"));
    QVERIFY(!has("changeit") && !has("admin"));
    const auto plain = postWordsIn("Hello, we use the password changeit as admin of keycloak, and it fails.", said);
    QVERIFY(std::find(plain.begin(), plain.end(), "admin") != plain.end());
}

QTEST_APPLESS_MAIN(TestPostWords)
#include "tst_post_words.moc"

// What the words of a post tell of the course of things, and what they do not.
#include "diagnosis/told_story.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ad;

class TestToldStory : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tells_data();
    void tells();
    void neverLong();
};

void TestToldStory::tells_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("told"); // by their names, with blanks between; none: nothing is told
    const auto row = [](const char* name, const char* words, const char* told) {
        QTest::newRow(name) << QByteArray(words) << QByteArray(told);
    };
    row("nothing", "The server answers invalid_client. What am I missing?", "");
    row("once", "It works exactly once. Then I get invalid_client.", "works_once");
    row("only the first", "Only the first request gets a token", "works_once");
    row("second fails", "The second call is rejected with 400.", "works_once");
    row("two calls, both right", "The second call returns the list of patients.", "");
    row("same again", "We send the same assertion every time.", "same_assertion");
    row("same, one sentence later", "It is the same assertion. I do that every time.", "");
    row("in a program",
        "class Client:\n  def __init__(self):\n    self.assertion = jwt.encode(claims, key, 'RS384')\n"
        "  def token(self):\n    return post(url, data={'client_assertion': self.assertion})",
        "same_assertion");
    row("made anew in a program",
        "def token(self):\n  assertion = jwt.encode(claims, key)\n  return post(url, data={'client_assertion': "
        "assertion})",
        "");
    row("after an hour", "After about an hour the calls fail.", "fails_later");
    row("a restart helps", "Restarting the pod fixes it.", "fails_later");
    row("until a day", "It worked for months until last Friday.", "worked_before");
    row("German", "Bis gestern ging alles, funktionierte seit Jahren.", "worked_before");
    row("Spanish", "Funcionaba bien y desde ayer no.", "worked_before");
    row("French", "Depuis hier cela ne marche plus.", "worked_before");
    row("Italian", "Funzionava tutto, da ieri errore 401.", "worked_before");
    row("uploaded", "I uploaded the public key as a .pem.", "key_uploaded");
    row("new key", "When the client has generated a new key pair, the authentication fails.", "new_key");
    row("rotated", "Since we rotated our keys it answers 401.", "new_key");
    row("rotated, by itself", "We rotated the keys last night and removed the old one.", "new_key");
    row("a key, not a new one", "I generated a key pair with openssl.", "");
    row("ES256 from a service", "ES256, the signature comes from AWS KMS", "der_signer");
    row("RS256 from a service", "RS256, the signature comes from AWS KMS", "");
    row("several keys", "There are two public keys registered.", "several_keys");
    row("in the sandbox", "It works fine in the sandbox.", "works_in_sandbox");
    row("on another machine", "It works locally, not in the container.", "works_elsewhere");
}

void TestToldStory::tells() {
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, told);
    QByteArray found;
    for (const std::string& name : diagnosis::toldIn(words.toStdString()))
        found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    QCOMPARE(found, told);
}

void TestToldStory::neverLong() {
    for (const char* part : {"self.assertion = encode ", "self.a = sign\n", "works fine and ", "after an hour ",
                             "the same ", "uploaded ", "two public ", "a", "\n", "\xF0"}) {
        std::string text;
        while (text.size() < (400U << 10))
            text += part;
        QElapsedTimer time;
        time.start();
        (void)diagnosis::toldIn(text);
        QVERIFY2(time.elapsed() < 3000, part);
    }
}

QTEST_GUILESS_MAIN(TestToldStory)
#include "tst_told_story.moc"

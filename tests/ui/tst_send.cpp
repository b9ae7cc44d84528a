// Send, however early it is pressed: what leaves is made from what stands in the window at that moment, never from what
// stood there before; and what comes back is taken from there.
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "base/json.h"
#include "diagnosis/granted_card.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "jose/jws.h"
#include "jose/signature.h"
#include "keys/key.h"
#include "net/test_server.h"
#include "request/kept_back.h"
#include "session/session.h"
#include "smart/token_request.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/code_view.h"
#include "widgets/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ad;
using namespace Qt::StringLiterals;

namespace {

/// The assertion in what a server got.
std::string assertionIn(const QByteArray& request) {
    const std::string bytes = request.toStdString();
    for (const auto& field : smart::parseForm(bytes.substr(bytes.find("\r\n\r\n") + 4)))
        if (field.name == "client_assertion")
            return field.value;
    return {};
}

QString claimIn(const QByteArray& request, const char* name) {
    const jose::Jws jws = jose::readJws(assertionIn(request));
    const json::Value* value = jws.claim(name);
    return value != nullptr ? text(value->text) : QString();
}

struct Scene {
    explicit Scene(test::Server& server) {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        session.setServer(text(server.url()));
        session.setClientId(u"me"_s);
        session.setKeyText(text(key.pkcs8Pem().view()), u"test.pem"_s);
        if (!QTest::qWaitFor([this] { return session.idle() && session.view().canSend; }))
            qFatal("nothing can be sent");
    }
    void press(ui::ActionId id) { window.actions()[id]->trigger(); }

    keys::Key key = *keys::generate("p384");
    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window{session, preferences};
};

} // namespace

class TestSend : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().install(*qApp); }

    /// Pressed in the same turn as "Fix it", long before the mended assertion is signed and judged.
    void afterAFix() {
        test::Server server(test::saying(test::invalidClient()));
        Scene scene(server);
        const QString right = text(server.url());
        scene.session.editValue(false, u"aud"_s, right + u"/wrong"_s);
        QTRY_VERIFY(scene.session.idle());
        scene.session.fix(false, u"aud"_s);
        scene.press(ui::ActionId::Send);
        QVERIFY(scene.session.view().sending);
        QTRY_VERIFY(scene.session.idle() && server.requests.size() == 1);
        QCOMPARE(claimIn(server.requests.front(), "aud"), right);
        // What the page shows as sent is what has left.
        QVERIFY(scene.session.view().exchange.http.contains(text(assertionIn(server.requests.front()))));
    }

    /// While a value is being written in its place: what is written goes, not what stood there.
    void withAnEditUnderWay() {
        test::Server server(test::saying(test::invalidClient()));
        Scene scene(server);
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.window.go(ui::MainWindow::Assertion);
        const auto all = scene.window.findChildren<ui::ClaimRows*>();
        const auto claims =
            std::find_if(all.begin(), all.end(), [](auto* one) { return one->row(u"jti"_s) != nullptr; });
        QVERIFY(claims != all.end());
        ui::ClaimRowWidget* row = (*claims)->row(u"jti"_s);
        row->startEditing();
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"written-just-now-0001"_s);
        scene.press(ui::ActionId::Send);
        QTRY_VERIFY(scene.session.idle() && server.requests.size() == 1);
        QCOMPARE(claimIn(server.requests.front(), "jti"), u"written-just-now-0001"_s);
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 1);
    }

    /// Another key was chosen, and is not read yet: nothing is signed with the one before, and Send waits for it.
    void whileTheKeyIsRead() {
        test::Server server(test::saying(test::invalidClient()));
        Scene scene(server);
        const keys::Key other = *keys::generate("p384");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"other.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(std::string(other.pkcs8Pem().view())));
        file.close();
        scene.session.setKeyFile(path);
        QCOMPARE(scene.session.view().key.state, ui::KeyView::State::Reading);
        scene.session.send();
        QVERIFY(scene.session.view().sending);
        QTRY_VERIFY(scene.session.idle() && server.requests.size() == 1);
        const std::string sent = assertionIn(server.requests.front());
        QVERIFY(jose::verifies(jose::readJws(sent), other));
        QVERIFY(!jose::verifies(jose::readJws(sent), scene.key));
    }

    /// The key that Send waits for cannot be read: nothing leaves, and nothing goes on waiting.
    void whileABrokenKeyIsRead() {
        test::Server server(test::saying(test::invalidClient()));
        Scene scene(server);
        QTemporaryDir folder;
        scene.session.setKeyFile(folder.filePath(u"there-is-none.pem"_s));
        scene.session.send();
        QVERIFY(scene.session.view().sending);
        QTRY_VERIFY(scene.session.idle());
        QVERIFY(!scene.session.view().sending);
        QCOMPARE(server.requests.size(), 0);
    }

    /// Given up while it waits: nothing leaves later.
    void cancelledWhileTheKeyIsRead() {
        test::Server server(test::saying(test::invalidClient()));
        Scene scene(server);
        scene.session.setKeyText(text(keys::generate("p384")->pkcs8Pem().view()), u"other.pem"_s);
        scene.session.send();
        QVERIFY(scene.session.view().sending);
        scene.session.cancel();
        QVERIFY(!scene.session.view().sending);
        QTRY_VERIFY(scene.session.idle());
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 0);
    }

    /// A key that takes long to sign is seen to work, and what it signs does not leave when it was given up meanwhile.
    void signingIsTold() {
        test::Server server(test::saying(test::invalidClient()));
        Scene scene(server);
        scene.window.go(ui::PageId::Request);
        std::function<void()> go;
        scene.session.setGate(
            [&go](const attempt::Prepared&, const std::string&, const std::function<void()>& leave) { go = leave; });
        const auto seen = [&scene](const QString& words) {
            const auto labels = scene.window.findChildren<QWidget*>();
            return std::count_if(labels.begin(), labels.end(), [&words](const QWidget* label) {
                return label->isVisible() && label->accessibleName() == words;
            });
        };
        scene.press(ui::ActionId::Send);
        QVERIFY(scene.session.view().phase.isEmpty()); // what takes no time needs no word
        QTRY_COMPARE(scene.session.view().phase, u"Signing…"_s);
        QVERIFY(seen(u"Signing…"_s) > 0);
        QTRY_VERIFY(go);
        scene.session.cancel();
        QVERIFY(!scene.session.view().sending);
        QCOMPARE(seen(u"Signing…"_s), 0);
        go();
        QTRY_VERIFY(scene.session.idle());
        QCOMPARE(server.requests.size(), 0);
    }

    /// The server has it and does not answer: that is told while it lasts, and kept when it is given up.
    void cancelledWhileTheServerIsSilent() {
        test::Server server([](QTcpSocket*, const QByteArray&) {});
        Scene scene(server);
        scene.window.go(ui::PageId::Request);
        scene.session.send();
        QTRY_COMPARE(server.requests.size(), 1);
        const auto seen = [&scene](const QString& words) {
            const auto labels = scene.window.findChildren<ui::ElidedLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&words](const ui::ElidedLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(seen(u"2 of at most 30 s"_s), 10000);
        scene.press(ui::ActionId::Cancel);
        QTRY_VERIFY(scene.session.idle() && scene.session.view().diagnosed);
        const ui::SessionView& view = scene.session.view();
        QCOMPARE(view.attempts.size(), 1);
        QVERIFY2(view.attempts.front().answer.contains(u"cancelled"_s), qPrintable(view.attempts.front().answer));
        QVERIFY(view.waited.isEmpty() && view.exchange.present);
        QVERIFY(view.diagnosis.outcome == diagnosis::Outcome::NoAnswer);
        QVERIFY2(!view.diagnosis.summary.contains(u"not been sent"_s), qPrintable(view.diagnosis.summary));
        QCOMPARE(text(view.diagnosis.causes.front().cause), u"timeout"_s);
        QVERIFY2(view.diagnosis.summary.contains(u"when it was given up, after"_s), qPrintable(view.diagnosis.summary));
    }

    /// A granted token can be taken from the diagnosis, is nowhere else, and belongs to its attempt alone.
    void theGrantedTokenIsCopied() {
        const QString secret = u"s3cret-access-token-0815"_s;
        test::Server server(test::saying(test::jsonAnswer(
            200,
            (u"{\"access_token\":\""_s + secret + u"\",\"token_type\":\"bearer\",\"expires_in\":300}"_s).toUtf8())));
        Scene scene(server);
        scene.session.send();
        QTRY_VERIFY(scene.session.idle() && scene.session.view().exchange.status == 200);
        QCOMPARE(text(scene.session.grantedToken().view()), secret);
        scene.window.go(ui::MainWindow::Diagnosis);
        auto* card = scene.window.findChild<ui::GrantedCard*>();
        QVERIFY(card && card->isVisible());
        auto* copy = card->findChild<ui::CopyButton*>();
        QVERIFY(copy && copy->isVisible());
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), secret);
        // Nothing that is shown, shared or saved holds it.
        const ui::SessionView& view = scene.session.view();
        for (const QString& shownText : {view.exchange.body, view.exchange.rawBody, view.exchange.headers, view.report})
            QVERIFY(!shownText.contains(secret));
        QVERIFY(diagnosis::toJson(scene.session.caseFile()).dump().find(utf8(secret)) == std::string::npos);
        // What came back is shown but for the token: that is said, and it is shown when the person wants it.
        scene.window.go(ui::MainWindow::Request);
        auto* keptBack = scene.window.findChild<ui::KeptBack*>();
        QVERIFY(keptBack && keptBack->isVisible());
        const auto answerHolds = [&scene](const QString& words) {
            const auto codes = scene.window.page(ui::MainWindow::Request)->findChildren<ui::CodeView*>();
            return std::any_of(codes.begin(), codes.end(),
                               [&](const ui::CodeView* code) { return code->toPlainText().contains(words); });
        };
        QVERIFY(answerHolds(u"[removed, "_s) && !answerHolds(secret));
        const auto buttons = keptBack->findChildren<ui::Button*>();
        const auto show =
            std::find_if(buttons.begin(), buttons.end(), [](const ui::Button* one) { return one->isCheckable(); });
        QVERIFY(show != buttons.end() && (*show)->isVisible());
        (*show)->click();
        QVERIFY(answerHolds(u"\"access_token\": \""_s + secret + u"\""_s) && !answerHolds(u"[removed, "_s));
        QVERIFY(!scene.session.view().exchange.body.contains(secret));
        (*show)->click();
        QVERIFY(answerHolds(u"[removed, "_s) && !answerHolds(secret));
        (*show)->click();
        // Another answer has no token to give.
        server.answer = test::saying(test::invalidClient());
        scene.session.send();
        QTRY_VERIFY(scene.session.idle() && scene.session.view().exchange.status == 400);
        QVERIFY(scene.session.grantedToken().empty());
        QVERIFY(!keptBack->isVisible());
        scene.session.showAttempt(1);
        QTRY_VERIFY(scene.session.idle());
        QCOMPARE(text(scene.session.grantedToken().view()), secret);
        // Who wanted to see it once has not asked for it for ever.
        QVERIFY(keptBack->isVisible() && !answerHolds(secret));
        // What is opened anew knows nothing of it.
        scene.session.clear();
        QVERIFY(scene.session.grantedToken().empty());
    }
};

QTEST_MAIN(TestSend)
#include "tst_send.moc"

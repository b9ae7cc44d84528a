// What a person does on the single pages: claims that come and go, fixes, a token of one's own, answers, requests.
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "assertion/value_view.h"
#include "base/file.h"
#include "base/time.h"
#include "credentials/credentials_page.h"
#include "diagnosis/finding_rows.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "keys/key.h"
#include "practice/server.h"
#include "session/session.h"
#include "smart/assertion.h"
#include "theme/theme.h"
#include "widgets/code_view.h"
#include "widgets/field.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QUndoStack>

using namespace ad;
using namespace Qt::StringLiterals;

namespace {

const char* const client = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";

template <class T>
T* named(QWidget& window, const QString& name) {
    const auto all = window.findChildren<T*>();
    for (T* w : all)
        if (w->isVisible() && w->accessibleName().remove(u'&') == name)
            return w;
    return nullptr;
}

QAbstractButton* button(QWidget& window, const QString& words) {
    const auto all = window.findChildren<QAbstractButton*>();
    for (QAbstractButton* b : all)
        if (b->isVisible() && b->text().remove(u'&') == words)
            return b;
    return nullptr;
}

/// A window with a key, a client ID and a practice server that refuses what is younger than half an hour.
struct Scene {
    Scene()
        : key(*keys::generate("rsa2048")), server([] {
              practice::Options o;
              o.manner = practice::Manner::Epic;
              o.propagationMs = 30LL * 60 * 1000;
              return o;
          }()) {
        if (!server.start())
            qFatal("the practice server does not start");
        practice::Registration r;
        r.clientId = client;
        r.publicKeyPem = key.spkiPem();
        r.registeredAtMs = systemNowMs();
        server.registerClient(r);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        session.setServer(text(server.tokenEndpoint()));
        session.setClientId(QString::fromLatin1(client));
        session.setKeyText(text(key.pkcs8Pem().view()), u"my.pem"_s);
    }

    [[nodiscard]] bool isSigned() const {
        return session.idle() && session.view().assertion.source == ui::AssertionView::Source::Signed;
    }

    [[nodiscard]] QString value(const QString& name) const {
        for (const auto& row : session.view().assertion.rows)
            if (row.name == name)
                return row.value;
        return {};
    }

    [[nodiscard]] std::string ownToken(const nlohmann::ordered_json& claims) const {
        smart::AssertionSpec spec;
        spec.clientId = client;
        spec.audience = server.tokenEndpoint();
        spec.alg = "RS384";
        spec.claimChanges = claims;
        return *smart::makeAssertion(spec, key, systemNowMs() / 1000, systemRandom);
    }

    keys::Key key;
    practice::Server server;
    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window{session, preferences};
};

} // namespace

class TestSteps : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void aClaimComesAndGoes();
    void whatIsChosenIsMarkedInTheToken();
    void whatIsChosenInTheJson();
    void fixShowsBeforeAndAfter();
    void ownTokenIsCompared();
    void ownTokenComesFromAFile();
    void anAssertionAloneShowsItsRequest();
    void whatIsShownIsWhatLeaves();
    void aKnownEndpointIsShownAndAskedFor();
    void aRequestIsPutRightAroundItsAssertion();
    void nothingToCopy();
    void answersAreGivenWhereTheyAreAsked();
    void findShowsFoldedOnes();
    void aKeySetIsFetchedOnAPress();
    void clientIdIsCleaned();
    void blanksAreNoOtherClientAndServer();
    void anAddressWithoutItsScheme_data();
    void anAddressWithoutItsScheme();
    void whatIsMissingIsSaidAtSending();
    void whatIsPutAwayComesBack();
    void changedSinceItWasSent();
    void typingOnAValueChangesIt();
    void attemptsAreGoneBackTo();
    void narrowHeadsAreNotCut();
    void knownAddresses();
    void theFormTakesWhatIsTyped();
    void severalThingsAreTold();
};

void TestSteps::initTestCase() {
    ui::Theme::instance().install(*qApp, std::nullopt);
    ui::Theme::instance().force(ui::Scheme::Light);
}

void TestSteps::aClaimComesAndGoes() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Assertion);
    auto* add = button(scene.window, u"Add a claim"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    auto* name = named<QLineEdit>(scene.window, u"Name of the new claim"_s);
    auto* value = named<QLineEdit>(scene.window, u"Value of the new claim"_s);
    QVERIFY(name && value);
    QTest::keyClicks(name, u"purpose"_s);
    QTest::keyClicks(value, u"[1,2]"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(scene.value(u"purpose"_s), u"[1,2]"_s);
    QVERIFY(scene.session.view().assertion.claimsJson.contains(u"\"purpose\":[1,2]"_s));
    // Delete on its value leaves it out again; undo brings it back.
    QTRY_VERIFY(scene.isSigned());
    QTRY_VERIFY(named<ui::ValueView>(scene.window, u"purpose"_s));
    QTest::keyClick(named<ui::ValueView>(scene.window, u"purpose"_s), Qt::Key_Delete);
    QTRY_VERIFY(!scene.session.view().assertion.claimsJson.contains(u"purpose"_s));
    scene.session.edits()->undo();
    QTRY_VERIFY(scene.session.view().assertion.claimsJson.contains(u"purpose"_s));
    scene.session.edits()->redo();
    QTRY_VERIFY(!scene.session.view().assertion.claimsJson.contains(u"purpose"_s));
}

void TestSteps::whatIsChosenIsMarkedInTheToken() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Assertion);
    auto* token = named<ui::CodeView>(scene.window, u"Encoded assertion"_s);
    auto* row = named<ui::ValueView>(scene.window, u"aud"_s);
    QVERIFY(token && row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(token->extraSelections().size(), 1);
    const QString marked = token->extraSelections().first().cursor.selectedText();
    // Four characters are three bytes: some of the neighbours' letters are in it, too.
    const auto& view = scene.session.view().assertion;
    const auto claims = view.compact.section(u'.', 1, 1);
    const auto start = claims.indexOf(marked);
    QVERIFY(start >= 0);
    const auto aligned = start - start % 4;
    const QByteArray bytes = QByteArray::fromBase64(claims.mid(aligned, start - aligned + marked.size()).toLatin1(),
                                                    QByteArray::Base64UrlEncoding);
    QVERIFY2(bytes.contains("\"aud\":\"" + QByteArray::fromStdString(scene.server.tokenEndpoint()).left(20)),
             bytes.constData());
    // The other way round: a click into the token chooses the row.
    QTextCursor inHeader(token->document());
    inHeader.setPosition(8); // wherever that stands with this font
    QTest::mouseClick(token->viewport(), Qt::LeftButton, {}, token->cursorRect(inHeader).center());
    const auto lists = scene.window.findChildren<ui::ClaimRows*>();
    QVERIFY(std::any_of(lists.begin(), lists.end(), [](ui::ClaimRows* rows) {
        return rows->chosenName() == u"alg"_s || rows->chosenName() == u"typ"_s;
    }));
}

void TestSteps::whatIsChosenInTheJson() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Assertion);
    auto* token = named<ui::CodeView>(scene.window, u"Encoded assertion"_s);
    const auto bars = scene.window.page(ui::MainWindow::Assertion)->findChildren<ui::SegmentBar*>();
    bars.front()->setCurrent(1);
    auto* json = named<ui::CodeView>(scene.window, u"Header and claims as JSON"_s);
    QVERIFY(token && json);
    json->setFocus();
    // By keyboard: the marked part of the token goes with the cursor, from the header's members to the claims'.
    const auto markedAt = [&](const QString& words) {
        QTextCursor cursor = json->document()->find(words);
        cursor.setPosition(cursor.selectionStart());
        json->setTextCursor(cursor);
        return token->extraSelections().isEmpty() ? QString() : token->extraSelections().first().cursor.selectedText();
    };
    const QString header = markedAt(u"\"alg\""_s);
    const QString exp = markedAt(u"\"exp\""_s);
    const QString jti = markedAt(u"\"jti\""_s);
    const auto& compact = scene.session.view().assertion.compact;
    QVERIFY(!header.isEmpty() && compact.section(u'.', 0, 0).contains(header));
    QVERIFY(!exp.isEmpty() && compact.section(u'.', 1, 1).contains(exp));
    QVERIFY(!jti.isEmpty() && jti != exp);
    QTest::keyClick(json, Qt::Key_Up);
    QVERIFY(token->extraSelections().first().cursor.selectedText() != jti);
}

void TestSteps::fixShowsBeforeAndAfter() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    const QString wrong = text(scene.server.fhirBaseUrl());
    const QString right = text(scene.server.tokenEndpoint());
    scene.session.editValue(false, u"aud"_s, wrong);
    QTRY_COMPARE(scene.value(u"aud"_s), wrong);
    scene.window.go(ui::MainWindow::Diagnosis);
    auto* fix = button(scene.window, u"Fix aud"_s);
    QVERIFY(fix);
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_COMPARE(scene.session.view().fixed.size(), 1);
    QCOMPARE(scene.session.view().fixed.first().name, u"aud"_s);
    QCOMPARE(scene.session.view().fixed.first().before, wrong);
    QCOMPARE(scene.session.view().fixed.first().after, right);
    QCOMPARE(scene.value(u"aud"_s), right);
    auto* back = button(scene.window, u"Take it back"_s);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(scene.value(u"aud"_s), wrong);
    QVERIFY(scene.session.view().fixed.isEmpty());
}

void TestSteps::ownTokenIsCompared() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Assertion);
    auto* tab = button(scene.window, u"Compare with my own token"_s);
    QVERIFY(tab);
    QTest::mouseClick(tab, Qt::LeftButton);
    const std::string own = scene.ownToken({{"aud", scene.server.fhirBaseUrl()}});
    QGuiApplication::clipboard()->setText(
        u"curl '%1' --data-raw 'grant_type=client_credentials&client_assertion=%2'"_s.arg(
            text(scene.server.tokenEndpoint()), text(own)));
    auto* paste = button(scene.window, u"Paste token"_s);
    QVERIFY(paste);
    QTest::mouseClick(paste, Qt::LeftButton);
    QTRY_VERIFY(scene.session.view().comparison.present && !scene.session.view().comparison.busy);
    const auto& comparison = scene.session.view().comparison.comparison;
    QCOMPARE(comparison.matters.size(), std::size_t(1));
    QCOMPARE(comparison.matters.front().name, u"aud"_s);
    QCOMPARE(comparison.matters.front().reference, text(scene.server.tokenEndpoint()));
    // The tool's own token is still the one that is shown and sent.
    QCOMPARE(scene.value(u"aud"_s), text(scene.server.tokenEndpoint()));
    auto* mine = named<QPlainTextEdit>(scene.window, u"My own token"_s);
    QVERIFY(mine);
    // Its parts have their colours here, too.
    const auto colourAt = [&](const QString& words) {
        const QTextCursor cursor = mine->document()->find(words);
        for (const auto& range : cursor.block().layout()->formats())
            if (range.start <= cursor.positionInBlock() && cursor.positionInBlock() <= range.start + range.length)
                return range.format.foreground().color();
        return QColor();
    };
    QCOMPARE(colourAt(text(own).section(u'.', 0, 0).left(8)), ui::ink(ui::Role::TokenHeader));
    QCOMPARE(colourAt(text(own).section(u'.', 1, 1).left(8)), ui::ink(ui::Role::TokenClaims));
    QCOMPARE(colourAt(text(own).section(u'.', 2, 2).left(8)), ui::ink(ui::Role::TokenSignature));
    QCOMPARE(colourAt(u"client_credentials"_s), QColor());
    mine->setPlainText(text(scene.ownToken({})));
    QTRY_VERIFY(scene.session.view().comparison.comparison.matters.empty() && !scene.session.view().comparison.busy);
    mine->clear();
    QVERIFY(!scene.session.view().comparison.present);
}

/// A token comes beside the reference from a file as well: dropped on its field, opened, or pasted while the two are
/// compared; what is open stays open.
void TestSteps::ownTokenComesFromAFile() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Assertion);
    QTest::mouseClick(button(scene.window, u"Compare with my own token"_s), Qt::LeftButton);
    auto* mine = named<QPlainTextEdit>(scene.window, u"My own token"_s);
    QVERIFY(mine);
    const QString own = text(scene.ownToken({{"aud", scene.server.fhirBaseUrl()}}));
    const QTemporaryDir folder;
    const auto file = [&](const QString& name, const QString& words) {
        QFile out(folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(words.toUtf8()) >= 0 ? out.fileName() : QString();
    };
    const auto drop = [&](const QString& path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = mine->viewport()->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(mine->viewport(), &enter);
        QDropEvent dropped(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(mine->viewport(), &dropped);
    };
    const QString before = scene.session.view().assertion.compact;
    drop(file(u"token.txt"_s, own + u'\n'));
    QTRY_COMPARE(mine->toPlainText(), own);
    QTRY_COMPARE(scene.session.view().comparison.comparison.matters.size(), std::size_t(1));
    // The part that differs stands out in both values.
    const auto values = scene.window.findChildren<ui::ElidedLabel*>();
    for (const QString& value : {text(scene.server.fhirBaseUrl()), text(scene.server.tokenEndpoint())}) {
        const auto it = std::find_if(values.begin(), values.end(),
                                     [&](const auto* l) { return l->isVisible() && l->text() == value; });
        QVERIFY2(it != values.end(), qPrintable(value));
        const auto shown = (*it)->fitted(10000);
        QVERIFY(shown.length > 0 && shown.start > 0 && shown.length < value.size());
    }
    // A request with the token in it, a file without one, and one that is not there.
    drop(file(u"request.sh"_s, u"curl '%1' --data-raw 'grant_type=client_credentials&client_assertion=%2'"_s.arg(
                                   text(scene.server.tokenEndpoint()), text(scene.ownToken({})))));
    QTRY_VERIFY(scene.session.view().comparison.comparison.matters.empty() && scene.session.idle());
    const QString kept = mine->toPlainText();
    drop(file(u"notes.txt"_s, u"nothing of the kind"_s));
    const auto said = [&] {
        const auto labels = scene.window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* l) {
            return l->isVisible() && l->text().contains(u"There is no token in “notes.txt”"_s);
        });
    };
    QTRY_VERIFY(said());
    QCOMPARE(mine->toPlainText(), kept);
    // Pasted anywhere on the page.
    QGuiApplication::clipboard()->setText(own);
    scene.window.actions()[ui::ActionId::Paste]->trigger();
    QTRY_COMPARE(mine->toPlainText(), own);
    QTRY_VERIFY(scene.session.idle());
    QCOMPARE(scene.session.view().assertion.source, ui::AssertionView::Source::Signed);
    QCOMPARE(scene.session.view().assertion.compact, before);
}

void TestSteps::anAssertionAloneShowsItsRequest() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    const QString own = text(scene.ownToken({}));
    scene.session.openText(own);
    QTRY_VERIFY(scene.session.idle() && scene.session.view().assertion.compact == own);
    QVERIFY(scene.session.view().assertion.requestAssumed);
    scene.window.go(ui::MainWindow::Request);
    auto* sent = named<ui::CodeView>(scene.window, u"The request"_s);
    QVERIFY(sent);
    QVERIFY(sent->toPlainText().startsWith(u"POST "_s));
    QVERIFY(sent->toPlainText().contains(u"client_assertion="_s));
    QVERIFY(button(scene.window, u"Copy as curl"_s)->isEnabled());
    // The diagnosis speaks of no request: none was given.
    for (const auto& finding : scene.session.view().diagnosis.findings)
        if (finding.check == "body-is-form")
            QVERIFY(finding.verdict == diagnosis::Verdict::Unknown);
}

void TestSteps::whatIsShownIsWhatLeaves() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    const auto but = [](QString http, const QString& assertion) { return http.replace(assertion, u"…"_s); };
    const QString before = but(scene.session.view().assertion.http, scene.session.view().assertion.compact);
    QVERIFY(before.contains(u"User-Agent: "_s));
    scene.session.send();
    QTRY_VERIFY(scene.session.view().exchange.present && scene.session.idle());
    static const QRegularExpression token(u"client_assertion=[^&]+"_s);
    QString after = scene.session.view().exchange.http;
    const QString sent = token.match(after).captured(0).section(u'=', 1);
    QVERIFY(!sent.isEmpty());
    QCOMPARE(but(after, sent), before);
}

void TestSteps::aKnownEndpointIsShownAndAskedFor() {
    Scene scene;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"known.case.json"_s);
    const std::string base = scene.server.fhirBaseUrl();
    QVERIFY(writeFile(utf8(path),
                      R"({"schema": "assertion-doctor/case/1", "client_id": "me", "fhir_base_url": ")" + base +
                          R"(", "token_endpoint": ")" + scene.server.tokenEndpoint() +
                          R"(", "response": {"status": 400, "body": "refused"}})",
                      true));
    scene.session.openFile(path);
    QTRY_VERIFY(scene.session.idle() && scene.session.view().exchange.present);
    scene.window.go(ui::MainWindow::Credentials);
    QVERIFY(scene.session.view().discovery.sentence.contains(text(scene.server.tokenEndpoint())));
    QVERIFY(button(scene.window, u"Ask the server"_s) != nullptr);
    button(scene.window, u"Ask the server"_s)->click();
    QTRY_VERIFY(scene.session.view().discovery.mark != ui::Mark::None);
    // Nothing that was given is lost by asking.
    QCOMPARE(scene.session.caseFile().tokenEndpoint, scene.server.tokenEndpoint());
    QVERIFY(scene.session.view().exchange.present);
}

void TestSteps::aRequestIsPutRightAroundItsAssertion() {
    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window(session, preferences);
    window.show();
    session.setServer(u"https://ehr.example.com/oauth2/token"_s);
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = "https://ehr.example.com/oauth2/token";
    spec.alg = "RS384";
    const std::string own = *smart::makeAssertion(spec, *keys::generate("rsa2048"), systemNowMs() / 1000, systemRandom);
    session.openText(u"curl -X GET 'https://ehr.example.com/oauth2/token' --data-raw "
                     u"'grant_type=client_credentials&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-"
                     u"assertion-type%3Ajwt-bearer&client_assertion=%1'"_s.arg(text(own)));
    const auto method = [&]() -> const diagnosis::Finding* {
        for (const auto& f : session.view().diagnosis.findings)
            if (f.check == "method-is-post")
                return &f;
        return nullptr;
    };
    QTRY_VERIFY(session.idle() && method() != nullptr && method()->verdict == diagnosis::Verdict::Fail);
    QVERIFY(session.canFix(*method()));
    session.fix(diagnosis::Finding(*method()));
    QTRY_VERIFY(session.idle() && method()->verdict == diagnosis::Verdict::Pass);
    QCOMPARE(session.view().assertion.compact, text(own));
    QCOMPARE(session.view().fixed.first().after, u"POST"_s);
    // Without a key a token cannot be signed anew: nothing is offered that cannot be done.
    diagnosis::Finding aud;
    aud.fixable = true;
    aud.at = diagnosis::At{"claims", "/aud", {}, {}, {}, {}};
    QVERIFY(!session.canFix(aud));
}

void TestSteps::nothingToCopy() {
    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window(session, preferences);
    window.resize(1280, 800);
    window.show();
    window.go(ui::MainWindow::Request);
    for (const QString& name : {u"Copy as curl"_s, u"As program"_s, u"Send"_s}) {
        QVERIFY2(button(window, name) == nullptr, qPrintable(name));
    }
    for (const auto id : {ui::ActionId::CopyCurl, ui::ActionId::CopyGo, ui::ActionId::Send})
        QVERIFY(!window.actions()[id]->isEnabled());
}

void TestSteps::answersAreGivenWhereTheyAreAsked() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.session.send();
    QTRY_VERIFY(scene.session.idle() && scene.session.view().exchange.present);
    scene.window.go(ui::MainWindow::Diagnosis);
    const auto ask = [&] {
        const auto edits = scene.window.findChildren<QLineEdit*>();
        for (QLineEdit* edit : edits)
            if (edit->isVisible() && edit->accessibleName().startsWith(u"When was the key"_s))
                return edit;
        return static_cast<QLineEdit*>(nullptr);
    };
    QTRY_VERIFY(ask());
    ask()->setFocus();
    QTest::keyClicks(ask(), u"half past"_s);
    QTest::keyClick(ask(), Qt::Key_Return);
    QVERIFY(scene.session.answer(u"key_registered_at"_s).isEmpty());
    ask()->selectAll();
    QTest::keyClicks(ask(), u"20 minutes ago"_s);
    QTest::keyClick(ask(), Qt::Key_Return);
    const auto given = parseRfc3339(scene.session.answer(u"key_registered_at"_s).toStdString());
    QVERIFY(given.has_value());
    QVERIFY(std::abs(systemNowMs() / 1000 - 20 * 60 - *given) <= 5);
    QTRY_COMPARE(text(scene.session.view().diagnosis.causes.front().cause), u"key_not_propagated"_s);
    // The answer stands where it was asked, to be seen and changed; nothing else was unfolded or brought into view.
    QTRY_VERIFY(ask() && !ask()->text().isEmpty());
    QVERIFY(ask()->hasFocus());
    const auto* rows = scene.window.findChild<ui::FindingRows*>();
    QVERIFY2(rows->chosenCheck().isEmpty() || rows->chosenCheck() == u"registration-is-live"_s,
             qPrintable(rows->chosenCheck()));
    // Taken back, it is open again, and the keyboard is still there.
    ask()->selectAll();
    QTest::keyClick(ask(), Qt::Key_Delete);
    QTRY_VERIFY(scene.session.idle() && scene.session.view().answered.empty());
    QVERIFY(scene.session.answer(u"key_registered_at"_s).isEmpty());
    QTRY_VERIFY(ask() && ask()->hasFocus());
    QTest::keyClicks(ask(), u"20 minutes ago"_s);
    QTest::keyClick(ask(), Qt::Key_Return);
    QTRY_VERIFY(scene.session.idle() && scene.session.view().answered.size() == 1);
    // The same question stands on the page of the credentials, answered.
    scene.window.go(ui::MainWindow::Credentials);
    QTRY_VERIFY(ask() && !ask()->text().isEmpty());
}

void TestSteps::findShowsFoldedOnes() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Diagnosis);
    auto* find = named<QLineEdit>(scene.window, u"Find in the checklist"_s);
    QVERIFY(find);
    const auto shows = [&](const QString& words) {
        const auto all = scene.window.findChildren<QLabel*>();
        return std::any_of(all.begin(), all.end(),
                           [&](QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(!shows(u"The client ID has no blanks"_s));
    QTest::keyClicks(find, u"no blanks, quotes"_s);
    QTRY_VERIFY(shows(u"The client ID has no blanks"_s));
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(find->text().isEmpty());
    QVERIFY(!shows(u"The client ID has no blanks"_s));
    QTest::keyClicks(find, u"no such finding"_s);
    QTRY_VERIFY(shows(u"No finding holds"_s));
}

void TestSteps::aKeySetIsFetchedOnAPress() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    const std::string set = nlohmann::json{{"keys", {scene.key.publicJwk("k-1", "RS384")}}}.dump();
    int asked = 0;
    connect(&web, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = web.nextPendingConnection();
        ++asked;
        connect(socket, &QTcpSocket::readyRead, socket, [socket, set] {
            if (socket->readAll().contains("\r\n\r\n")) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                              "Content-Length: " +
                              QByteArray::number(static_cast<int>(set.size())) + "\r\n\r\n" +
                              QByteArray::fromStdString(set));
                socket->disconnectFromHost();
            }
        });
    });
    scene.window.go(ui::MainWindow::Credentials);
    auto* address = named<QLineEdit>(scene.window, u"Address of the JWKS"_s);
    auto* fetch = named<QAbstractButton>(scene.window, u"Fetch the JWKS from its address"_s);
    QVERIFY(address && fetch);
    QVERIFY(!fetch->isEnabled());
    QTest::keyClicks(address, u"http://127.0.0.1:%1/jwks.json"_s.arg(web.serverPort()));
    QTest::keyClick(address, Qt::Key_Tab);
    QTRY_VERIFY(scene.session.idle());
    // Writing an address asks nobody.
    QCOMPARE(asked, 0);
    QVERIFY(fetch->isEnabled());
    QTest::mouseClick(fetch, Qt::LeftButton);
    QTRY_COMPARE(static_cast<int>(scene.session.view().registered.mark), static_cast<int>(ui::Mark::Pass));
    QCOMPARE(asked, 1);
}

void TestSteps::clientIdIsCleaned() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Credentials);
    auto* id = named<QLineEdit>(scene.window, u"Client ID"_s);
    QVERIFY(id);
    id->selectAll();
    QTest::keyClicks(id, u"\"%1\""_s.arg(QLatin1String(client)));
    auto* clean = button(scene.window, u"Take it without them"_s);
    QVERIFY(clean);
    QTest::mouseClick(clean, Qt::LeftButton);
    QCOMPARE(text(scene.session.caseFile().clientId), QString::fromLatin1(client));
    QCOMPARE(id->text(), QString::fromLatin1(client));
    QVERIFY(!clean->isVisible());
    // What a paste brings at the ends is left out, and that is said as long as this ID stands there.
    const auto says = [&] {
        const auto notes = scene.window.findChildren<ui::Note*>();
        return std::any_of(notes.begin(), notes.end(), [](const ui::Note* note) {
            return note->isVisible() && note->text().contains(u"Blanks around it were left out"_s);
        });
    };
    QVERIFY(!says());
    id->setFocus();
    id->selectAll();
    QApplication::clipboard()->setText(u"  %1 \n"_s.arg(QLatin1String(client)));
    QTest::keyClick(id, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(id->text(), QString::fromLatin1(client));
    QCOMPARE(text(scene.session.caseFile().clientId), QString::fromLatin1(client));
    QVERIFY(says());
    QTRY_VERIFY(scene.session.idle());
    QVERIFY(says());
    QTest::keyClicks(id, u"5"_s);
    QCOMPARE(id->text(), QLatin1String(client) + u'5');
    QVERIFY(!says());
}

void TestSteps::anAddressWithoutItsScheme_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("whole");
    QTest::newRow("a server") << u"fhir.epic.com/interconnect/api/FHIR/R4"_s
                              << u"https://fhir.epic.com/interconnect/api/FHIR/R4"_s;
    QTest::newRow("with a port") << u" ehr.example.org:8443/token "_s << u"https://ehr.example.org:8443/token"_s;
    QTest::newRow("this machine") << u"127.0.0.1:9101/token"_s << u"http://127.0.0.1:9101/token"_s;
    QTest::newRow("this machine by name") << u"localhost:9101/token"_s << u"http://localhost:9101/token"_s;
    QTest::newRow("with a scheme") << u"http://ehr.example.org/token"_s << u"http://ehr.example.org/token"_s;
    QTest::newRow("another scheme") << u"ftp://ehr.example.org"_s << u"ftp://ehr.example.org"_s;
    QTest::newRow("no address yet") << u"https:/"_s << u"https:/"_s;
    QTest::newRow("a word") << u"epic"_s << u"epic"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSteps::anAddressWithoutItsScheme() {
    QFETCH(QString, written);
    QFETCH(QString, whole);
    QCOMPARE(ui::withScheme(written), whole);
}

void TestSteps::whatIsMissingIsSaidAtSending() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.session.setClientId({});
    QTRY_VERIFY(scene.session.idle() && !scene.session.view().canSend);
    scene.window.go(ui::MainWindow::Request);
    QTest::keyClick(&scene.window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(scene.window.current(), ui::MainWindow::Credentials);
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QCOMPARE(field->accessibleName(), u"Client ID"_s);
    QVERIFY(!scene.session.view().sending);
}

void TestSteps::whatIsPutAwayComesBack() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    const QString before = scene.session.view().clientId;
    QTest::keyClick(&scene.window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(scene.session.view().clientId, QString());
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr && field->text().isEmpty());
    // The field that has the focus has nothing of its own to take back.
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.session.view().clientId, before);
    // What was written in it, it takes back itself.
    auto* id = named<QLineEdit>(scene.window, u"Client ID"_s);
    id->setFocus();
    id->end(false);
    QTest::keyClicks(id, u"7"_s);
    QCOMPARE(id->text(), before + u'7');
    QTest::keyClick(id, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(id->text(), before);
}

void TestSteps::changedSinceItWasSent() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.session.send();
    QTRY_VERIFY(scene.session.view().exchange.present && scene.session.idle());
    scene.session.setScope(u"system/Patient.rs"_s);
    QTRY_VERIFY(scene.session.idle() && !scene.session.view().exchange.present);
    scene.window.go(ui::MainWindow::Diagnosis);
    const auto labels = scene.window.page(ui::MainWindow::Diagnosis)->findChildren<QLabel*>();
    QStringList words;
    for (const QLabel* label : labels) {
        words.append(label->isVisible() ? label->text() : QString());
    }
    const QString all = words.join(u'\n');
    QVERIFY2(all.contains(u"Changed since, and not sent again. The last answer, at "_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Nothing was sent yet"_s), qPrintable(all));
}

void TestSteps::typingOnAValueChangesIt() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Assertion);
    const auto values = scene.window.findChildren<ui::ValueView*>();
    const auto it = std::find_if(values.begin(), values.end(), [](const ui::ValueView* value) {
        return value->isVisible() && value->accessibleName() == u"aud"_s;
    });
    QVERIFY(it != values.end());
    QTest::mouseClick(*it, Qt::LeftButton);
    QTest::keyClick(*it, 'n');
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit != nullptr && edit->text() == u"n"_s);
    QTest::keyClicks(edit, u"ew"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(scene.value(u"aud"_s), u"new"_s);
}

void TestSteps::blanksAreNoOtherClientAndServer() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.session.send();
    QTRY_VERIFY(scene.session.view().exchange.present && scene.session.idle());
    const int steps = scene.session.edits()->index();
    scene.window.go(ui::MainWindow::Credentials);
    auto* id = named<QLineEdit>(scene.window, u"Client ID"_s);
    auto* server = named<QLineEdit>(scene.window, u"FHIR base or token endpoint"_s);
    QVERIFY(id && server);
    for (QLineEdit* edit : {id, server}) {
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u" "_s);
        QTRY_VERIFY(scene.session.idle());
        QVERIFY2(scene.session.view().exchange.present, qPrintable(edit->accessibleName()));
        QCOMPARE(scene.session.view().exchange.status, 400);
        QCOMPARE(scene.session.edits()->index(), steps);
    }
    const auto notes = scene.window.findChildren<ui::Note*>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const ui::Note* note) {
        return note->isVisible() && note->text().contains(u"Blanks around it were left out"_s);
    }));
}

void TestSteps::attemptsAreGoneBackTo() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Request);
    QString first;
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QTest::keyClick(&scene.window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(scene.session.idle() && scene.session.view().attempts.size() == attempt);
        if (attempt == 1)
            first = scene.session.view().assertion.compact;
    }
    QVERIFY(scene.session.view().assertion.compact != first);
    auto* list = named<QListView>(scene.window, u"Attempts"_s);
    QVERIFY(list);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_COMPARE(scene.session.view().assertion.compact, first);
    QCOMPARE(scene.session.view().currentAttempt, 1);
    QCOMPARE(scene.session.caseFile().history->size(), std::size_t(0));
}

void TestSteps::narrowHeadsAreNotCut() {
    Scene scene;
    scene.window.resize(900, 600);
    QTRY_VERIFY(scene.isSigned());
    scene.window.go(ui::MainWindow::Request);
    scene.session.send();
    QTRY_VERIFY(scene.session.idle() && scene.session.view().exchange.present);
    ui::SessionView view = scene.session.view();
    view.exchange.reason = QString(200, u'x');
    view.exchange.headerCount = 19;
    view.exchange.certificateCount = 3;
    scene.session.adopt(view);
    int seen = 0;
    const auto cut = [&] {
        seen = 0;
        const auto bars = scene.window.findChildren<ui::SegmentBar*>();
        for (ui::SegmentBar* bar : bars) {
            if (!bar->isVisible())
                continue;
            ++seen;
            for (const QWidget* w = bar; w->parentWidget() != nullptr && w != &scene.window; w = w->parentWidget()) {
                const QRect inParent(bar->mapTo(w->parentWidget(), QPoint(0, 0)), bar->size());
                if (inParent.left() < 0 || inParent.right() >= w->parentWidget()->width())
                    return bar->accessibleName();
            }
            const auto segments = bar->findChildren<QAbstractButton*>();
            for (const QAbstractButton* segment : segments)
                if (segment->width() < segment->sizeHint().width())
                    return segment->text();
        }
        return QString();
    };
    // The layout follows with the next turns of the event loop.
    QTRY_COMPARE(cut(), QString());
    QCOMPARE(seen, 2);
}

void TestSteps::knownAddresses() {
    const QStringList epic = ui::knownAddresses(u"epic"_s);
    QVERIFY(!epic.isEmpty());
    const QStringList all = ui::knownAddresses({});
    QVERIFY(all.size() > epic.size());
    for (const QString& address : all) {
        QVERIFY2(QUrl(address, QUrl::StrictMode).isValid() && address.startsWith(u"https://"_s), qPrintable(address));
        QVERIFY2(!address.contains(u'<') && !address.contains(u' '), qPrintable(address));
    }
}

void TestSteps::theFormTakesWhatIsTyped() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    scene.session.clear();
    QTRY_VERIFY(scene.session.idle());
    scene.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    scene.window.go(ui::MainWindow::Start);
    button(scene.window, u"Fill in a form"_s)->click();
    auto* address = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(address);
    QCOMPARE(address->accessibleName(), u"FHIR base or token endpoint"_s);
    // Nothing goes away while the other fields are filled in.
    QVERIFY(button(scene.window, u"Known addresses"_s)->isVisible());
    scene.session.setClientId(u"me"_s);
    QTRY_VERIFY(scene.session.idle());
    QVERIFY(button(scene.window, u"Known addresses"_s)->isVisible());
    // What the address says of the vendor stands in its list, as it does for the environment.
    auto* vendor = named<QComboBox>(scene.window, u"Vendor"_s);
    QVERIFY(vendor);
    scene.session.setServer(u"https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"_s);
    QTRY_COMPARE(vendor->currentText(), u"From the address: Epic"_s);
    // An empty clipboard is no broken key.
    QGuiApplication::clipboard()->clear();
    button(scene.window, u"Paste key"_s)->click();
    QCOMPARE(static_cast<int>(scene.session.view().key.state), static_cast<int>(ui::KeyView::State::None));
    const auto notes = scene.window.findChildren<ui::Note*>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const ui::Note* note) {
        return note->isVisible() && note->text().contains(u"copy the key"_s);
    }));
}

void TestSteps::severalThingsAreTold() {
    Scene scene;
    QTRY_VERIFY(scene.isSigned());
    const QString before = scene.session.view().clientId;
    const QString post = u"Hello everybody, this is what I send:\n\n"
                         "curl https://ehr.example.com/oauth2/token -d grant_type=client_credentials "
                         "-d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer "
                         "-d client_assertion=%1\n\n"
                         "and it answers:\n\n"
                         "{\"error\":\"invalid_client\"}\n"_s.arg(text(scene.ownToken({{"iss", "other"}})));
    scene.session.openText(post);
    QTRY_VERIFY(!scene.session.view().intake.empty() && scene.session.idle());
    const auto& told = scene.session.view().intake;
    QCOMPARE(told.pieces.size(), 2);
    QCOMPARE(told.pieces.at(0).firstLine, 3);
    QCOMPARE(told.pieces.at(1).firstLine, 7);
    QVERIFY(told.pieces.at(0).used && told.pieces.at(1).used);
    QVERIFY(!told.leftovers.isEmpty());
    QCOMPARE(told.leftovers.at(0).firstLine, 1);
    QVERIFY(told.leftovers.at(0).words.startsWith(u"Hello everybody"_s));
    // What was read is shown on a press, and taken back with another.
    auto* show = button(scene.window, u"Show what was read"_s);
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(button(scene.window, u"Hide what was read"_s));
    const auto labels = scene.window.findChildren<QLabel*>();
    const auto says = [&labels](const QString& words) {
        return std::any_of(labels.begin(), labels.end(),
                           [&words](QLabel* label) { return label->isVisible() && label->text() == words; });
    };
    // What a person says is nothing to be recognised.
    QVERIFY(says(u"text"_s));
    QVERIFY(!says(u"not understood"_s));
    const auto notes = scene.window.findChildren<ui::ElidedLabel*>();
    QVERIFY(std::none_of(notes.begin(), notes.end(), [](const ui::ElidedLabel* note) {
        return note->isVisible() && note->text().contains(u"not understood"_s);
    }));
    QTest::mouseClick(button(scene.window, u"Take it back"_s), Qt::LeftButton);
    QVERIFY(scene.session.view().intake.empty());
    QTRY_VERIFY(scene.isSigned());
    QCOMPARE(scene.session.view().clientId, before);
    QVERIFY(!button(scene.window, u"Hide what was read"_s) && !button(scene.window, u"Show what was read"_s));
}

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"

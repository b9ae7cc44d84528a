// What the window tells, and where: problems whole, trouble ahead where it matters, what was granted, the explanation
// of what has the focus, and empty pages that say what would be there.
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "assertion/value_view.h"
#include "base/language.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/causes.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/explanation_view.h"
#include "diagnosis/finding_rows.h"
#include "diagnosis/granted_card.h"
#include "diagnosis/next_step.h"
#include "diagnosis/verdict_card.h"
#include "frame/drop_hint.h"
#include "frame/key_offer.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "frame/problem_note.h"
#include "frame/rail.h"
#include "frame/sheet.h"
#include "frame/status_line.h"
#include "keys/certificate.h"
#include "profiles/ahead_notes.h"
#include "profiles/kept_secrets.h"
#include "profiles/profiles_page.h"
#include "start/practice_faults.h"
#include "ui/profiles_support.h"
#include "watch/watch_page.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/field.h"
#include "widgets/pipeline_row.h"
#include "widgets/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>

using namespace ad;
using namespace ad::ui;

namespace {

struct Scene {
    Scene() {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window does not become active");
        }
    }
    [[nodiscard]] StatusLine& status() const { return *window.findChild<StatusLine*>(); }
    [[nodiscard]] ProblemNote& problem() const { return *window.findChild<ProblemNote*>(); }
    /// The title of the explanation that F1 opens here; empty: none opens.
    [[nodiscard]] QString explained() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        const auto all = window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
        for (Sheet* sheet : all) {
            if (sheet->isVisible()) {
                const QString title = sheet->accessibleName();
                sheet->dismiss();
                return title;
            }
        }
        return {};
    }

    Keeper& keep(const Stand& stand) {
        keeper = std::make_unique<Keeper>(stand.options());
        keeper->follow(session);
        window.setProfiles(keeper.get());
        return *keeper;
    }

    Session session;
    Preferences preferences{QString()};
    std::unique_ptr<Keeper> keeper; ///< outlives the window
    MainWindow window{session, preferences};
};

QString titleOf(const char* topic) { return withoutMarks(diagnosis::explanation(topic)->title); }

/// A profile whose registered certificate ends in 41 days of the stand's clock, where the certificate itself counts.
profiles::Profile ending(const Stand& stand, const keys::Key& key, const char* name) {
    profiles::Profile p;
    p.name = name;
    p.credentials.clientId = "me";
    p.credentials.vendor = "oracle-health";
    p.credentials.tokenEndpoint = "https://authorization.example.org/token";
    const std::int64_t now = stand.clock->wallMs / 1000;
    p.registered.certificatePem = keys::selfSigned(key, QStringLiteral("me"), now - 324 * 86400, 365)->pem();
    return p;
}

} // namespace

class TestTelling : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        Theme::instance().install(*qApp);
        m_key = *keys::generate("p384");
    }

    void whatComesOutIsShownInSeveralTurns() {
        Scene scene;
        QList<int> assertion;
        QList<int> attempts;
        QList<int> diagnosis;
        connect(&scene.session, &Session::assertionChanged, this, [&] { assertion.append(m_turn); });
        connect(&scene.session, &Session::attemptsChanged, this, [&] { attempts.append(m_turn); });
        connect(&scene.session, &Session::diagnosisChanged, this, [&] { diagnosis.append(m_turn); });
        qApp->installEventFilter(this);
        scene.session.setServer(QStringLiteral("https://example.org/oauth2/token"));
        scene.session.setClientId(QStringLiteral("me"));
        scene.session.setKeyText(text(std::string(m_key.pkcs8Pem().view())), QStringLiteral("key.pem"));
        QTRY_VERIFY(scene.session.view().diagnosed && scene.session.idle());
        qApp->removeEventFilter(this);
        // All pages at once would keep the window from answering for longer than a frame.
        QVERIFY(!assertion.isEmpty() && !attempts.isEmpty() && !diagnosis.isEmpty());
        QVERIFY(assertion.last() < attempts.last());
        QVERIFY(attempts.last() < diagnosis.last());
    }

    void problemsAreToldWhole() {
        Scene scene;
        scene.window.resize(900, 600);
        QVERIFY(!scene.problem().isVisible());
        QSignalSpy failed(&scene.session, &Session::failed);
        scene.session.openText(QStringLiteral("My dear friend, it does not work. Can you help?"));
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.front().front().value<Error>();
        QTRY_VERIFY(scene.problem().isVisible());
        QVERIFY(scene.problem().text().contains(error.what));
        QVERIFY(!error.todo.isEmpty() && scene.problem().text().contains(error.todo));
        // Nothing of it is cut, and what the status line says stays readable beside it.
        const auto labels = scene.problem().findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            QTRY_VERIFY(label->heightForWidth(label->width()) <= label->height());
        }
        QVERIFY(scene.status().activity().isEmpty());
        // It goes when it is closed, and when something else is opened.
        auto* close = scene.problem().findChild<QAbstractButton*>();
        close->click();
        QVERIFY(!scene.problem().isVisible());
        scene.session.openText(QStringLiteral("My dear friend"));
        QTRY_VERIFY(scene.problem().isVisible());
        scene.session.openText(text(m_key.spkiPem()));
        QTRY_VERIFY(!scene.problem().isVisible());
    }

    void commandsOfAnExplanationCanBeCopied() {
        ExplanationView view(QStringLiteral("assertion-is-compact-jws"));
        view.resize(600, 400);
        view.show();
        const QString commands =
            QStringLiteral("tr -cd . < assertion.jwt | wc -c\ntr -d 'A-Za-z0-9_.-' < assertion.jwt | od -c");
        const auto labels = view.findChildren<TextLabel*>();
        const auto it =
            std::find_if(labels.begin(), labels.end(), [&](const TextLabel* l) { return l->text() == commands; });
        QVERIFY(it != labels.end());
        QCOMPARE((*it)->font(), typeFont(Type::Mono));
        const auto buttons = view.findChildren<CopyButton*>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(!buttons.front()->accessibleName().isEmpty());
        buttons.front()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), commands);
    }

    void referencesStandBelowOneAnother() {
        ExplanationView view(QStringLiteral("aud-is-token-endpoint"));
        view.resize(700, 600);
        view.show();
        QList<const Button*> links;
        const auto buttons = view.findChildren<Button*>();
        for (const Button* one : buttons) {
            if (one->kind() == ButtonKind::Link) {
                links.append(one);
            }
        }
        QVERIFY(links.size() > 1);
        for (const Button* link : links) {
            QCOMPARE(link->x(), links.front()->x());
        }
    }

    void anErrorStaysWhenSomethingElseIsSaid() {
        Stand stand;
        Scene scene;
        Keeper& keeper = scene.keep(stand);
        scene.session.openText(QStringLiteral("My dear friend"));
        QTRY_VERIFY(scene.problem().isVisible());
        // A watch that ends by itself is nobody's act.
        Q_EMIT keeper.said(QStringLiteral("The key was changed."));
        QCOMPARE(scene.status().activity(), QStringLiteral("The key was changed."));
        Q_EMIT keeper.watchEnded({}, QStringLiteral("It works"), QStringLiteral("A"), true);
        QVERIFY(scene.problem().isVisible());
    }

    void aLongMessageLeavesTheFacts() {
        StatusLine line;
        line.resize(720, 28);
        line.setFacts(QStringLiteral("fhir.epic.com  ·  client 3e1ecd54-3…3b9c55  ·  sandbox"));
        line.setActivity(QString(400, QLatin1Char('m')));
        line.show();
        QVERIFY(line.findChildren<ElidedLabel*>().front()->width() >= 200);
    }

    void troubleAheadInTheStatusLine() {
        Stand stand;
        const auto store = stand.store();
        const auto p = *store->add(ending(stand, m_key, "Lakeside & Sons"));
        profiles::Profile calm;
        calm.name = "Calm";
        calm.credentials.clientId = "me";
        QVERIFY(store->add(calm).has_value());
        Scene scene;
        Keeper& keeper = scene.keep(stand);
        QVERIFY(scene.status().ahead().isEmpty());
        QTRY_COMPARE(scene.status().ahead(), QStringLiteral("Lakeside & Sons: certificate ends in 41 days"));
        // Of what is open its own trouble alone is told.
        keeper.openNamed(QStringLiteral("Calm"));
        QTRY_VERIFY(!keeper.currentId().empty());
        QTRY_VERIFY(scene.status().ahead().isEmpty());
        keeper.open(text(p.id));
        QTRY_COMPARE(scene.status().ahead(), QStringLiteral("certificate ends in 41 days"));
        // It leads to the profile that it speaks of.
        Q_EMIT scene.status().aheadRequested();
        QCOMPARE(scene.window.current(), PageId::Profiles);
        auto* list = scene.window.page(PageId::Profiles)->findChild<QListView*>();
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Lakeside & Sons"));
        // And stands on the page of its watch.
        scene.window.go(PageId::Watch);
        auto* notes = scene.window.page(PageId::Watch)->findChild<AheadNotes*>();
        QTRY_VERIFY(notes->isVisible());
        QVERIFY(notes->findChild<Note*>()->text().contains(QLatin1String("The registered certificate ends on")));
        keeper.openNamed(QStringLiteral("Calm"));
        QTRY_VERIFY(!notes->isVisible());
    }

    void helpExplainsTheVeryThing() {
        Scene scene;
        scene.session.openStory(Session::Story::AudienceAlmostRight);
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.session.view().diagnosed && scene.session.view().exchange.present && scene.session.idle(), 30000);
        scene.window.go(PageId::Assertion);
        const auto values = scene.window.page(PageId::Assertion)->findChildren<ValueView*>();
        const auto aud = std::find_if(values.begin(), values.end(),
                                      [](const ValueView* v) { return v->accessibleName() == QLatin1String("aud"); });
        QVERIFY(aud != values.end());
        (*aud)->setFocus();
        QCOMPARE(scene.explained(), titleOf("aud-is-token-endpoint"));
        scene.window.go(PageId::Diagnosis);
        scene.window.findChild<RailItem*>()->setFocus();
        QCOMPARE(scene.explained(), titleOf("aud_mismatch"));
        auto* row = scene.window.page(PageId::Diagnosis)->findChild<FindingRow*>();
        row->setFocus();
        QCOMPARE(scene.explained(), titleOf(utf8(row->check()).c_str()));
        auto* card = scene.window.page(PageId::Diagnosis)->findChild<CauseCard*>();
        card->findChild<QAbstractButton*>()->setFocus();
        QCOMPARE(scene.explained(), titleOf("aud_mismatch"));
        scene.window.go(PageId::Credentials);
        for (QLineEdit* edit : scene.window.page(PageId::Credentials)->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QLatin1String("Client ID")) {
                edit->setFocus();
                QCOMPARE(scene.explained(), titleOf("client-id-clean"));
            }
        }
    }

    void programsByThePalette() {
        Scene scene;
        QVERIFY(!scene.window.actions()[ActionId::CopyPython]->isEnabled());
        scene.session.openStory(Session::Story::RightAndRefused);
        QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().diagnosed && scene.session.idle(), 30000);
        QTRY_VERIFY(scene.window.actions()[ActionId::CopyPython]->isEnabled());
        scene.window.actions()[ActionId::CopyPython]->trigger();
        const QString program = QGuiApplication::clipboard()->text();
        QVERIFY(program.contains(QLatin1String("import ")) && program.contains(QLatin1String("KEY_FILE")));
        QVERIFY(!program.contains(QLatin1String("PRIVATE KEY")));
        QVERIFY(scene.status().activity().contains(QLatin1String("Python")));
        scene.window.actions()[ActionId::CopyGo]->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("package main")));
        scene.window.actions()[ActionId::CopyJava]->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("import java")));
    }

    void watchesByThePalette() {
        Stand stand;
        const auto store = stand.store();
        profiles::Profile p;
        p.name = "A";
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = "http://127.0.0.1:9/token"; // nobody answers there
        p.key.path = stand.keyFile(m_key);
        p = *store->add(p);
        Scene scene;
        const Actions& actions = scene.window.actions();
        QVERIFY(!actions[ActionId::StartWatch]->isEnabled() && !actions[ActionId::ImportProfiles]->isEnabled());
        Keeper& keeper = scene.keep(stand);
        QTRY_VERIFY(actions[ActionId::ImportProfiles]->isEnabled() && actions[ActionId::ExportProfiles]->isEnabled());
        QVERIFY(!actions[ActionId::StartWatch]->isEnabled());
        keeper.open(text(p.id));
        QTRY_VERIFY(actions[ActionId::StartWatch]->isEnabled());
        QVERIFY(!actions[ActionId::StopWatch]->isEnabled());
        actions[ActionId::StartWatch]->trigger();
        QCOMPARE(scene.window.current(), PageId::Watch);
        QTRY_VERIFY(actions[ActionId::StopWatch]->isEnabled() && actions[ActionId::PauseWatch]->isEnabled());
        QVERIFY(!actions[ActionId::StartWatch]->isEnabled());
        actions[ActionId::PauseWatch]->trigger();
        QTRY_VERIFY(actions[ActionId::StartWatch]->isEnabled() && !actions[ActionId::PauseWatch]->isEnabled());
        QCOMPARE(store->watch(p.id)->value().stopReason, std::string("paused"));
        actions[ActionId::StopWatch]->trigger();
        QTRY_VERIFY(!store->watch(p.id)->value().running);
    }

    void aRequestAloneTellsWhereTo() {
        Scene scene;
        QString token = QStringLiteral("eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJ0aGUtY2xpZW50In0.c2ln");
        const auto bring = [&](const QString& assertion) {
            scene.session.openText(
                QStringLiteral(
                    "{\"schema\":\"assertion-doctor/case/1\",\"request\":{\"http\":\"POST /token HTTP/1.1\\r\\n"
                    "Host: auth.example.org\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\n\\r\\n"
                    "grant_type=client_credentials&client_assertion=%1\"},\"response\":{\"status\":400,"
                    "\"body\":\"{\\\"error\\\":\\\"invalid_client\\\"}\"}}")
                    .arg(assertion));
        };
        bring(token);
        QTRY_VERIFY(scene.session.view().diagnosed && scene.session.idle());
        QCOMPARE(scene.status().findChildren<ElidedLabel*>().front()->text(),
                 QStringLiteral("auth.example.org  ·  client the-client"));
        auto* rail = scene.window.findChild<Rail*>();
        QVERIFY(!rail->profile()->accessibleName().contains(QLatin1String("no server")));
        // The step counts the problems that the checklist shows, whatever else is odd about the token.
        for (const QString& one : {token, token.left(30), QStringLiteral("abc")}) {
            scene.session.clear();
            QTRY_VERIFY(scene.session.idle() && !scene.session.view().diagnosed);
            bring(one);
            QTRY_VERIFY(scene.session.view().diagnosed && scene.session.idle());
            int problems = 0;
            for (const auto& finding : scene.session.view().diagnosis.findings) {
                problems += finding.verdict == diagnosis::Verdict::Fail && finding.at &&
                            (finding.at->in == "header" || finding.at->in == "claims" || finding.at->in == "assertion");
            }
            for (const RailItem* item : rail->findChildren<RailItem*>()) {
                if (item->accessibleName() == pageTitle(PageId::Assertion)) {
                    const QString told = item->accessibleDescription();
                    QVERIFY2(problems == 0 ? !told.contains(QLatin1String(" problem"))
                                           : told.contains(QStringLiteral("%1 problem").arg(problems)),
                             qPrintable(QStringLiteral("%1: %2, %3").arg(one).arg(problems).arg(told)));
                }
            }
        }
    }

    void anAnswerWithoutItsStatusIsOne() {
        Scene scene;
        scene.session.openText(QStringLiteral("{\"error\":\"invalid_client\",\"error_description\":null}"));
        QTRY_VERIFY(scene.session.view().diagnosed && scene.session.idle());
        scene.window.go(PageId::Request);
        QTRY_COMPARE(scene.session.view().attempts.size(), 1);
        QCOMPARE(scene.session.view().attempts.front().answer, QStringLiteral("invalid_client"));
        const auto pills = scene.window.page(PageId::Request)->findChildren<Pill*>();
        for (const Pill* pill : pills) {
            QVERIFY2(!pill->isVisible() || !pill->text().contains(QLatin1String("answer")), qPrintable(pill->text()));
        }
    }

    void aDragIsSeen() {
        Scene scene;
        auto* hint = scene.window.findChild<DropHint*>();
        QVERIFY(!hint->isVisible());
        QMimeData words;
        words.setText(QStringLiteral("eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJhIn0.c2ln"));
        const auto enter = [&](const QMimeData& mime) {
            QDragEnterEvent event(QPoint(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&scene.window, &event);
        };
        enter(words);
        QVERIFY(hint->isVisible());
        QCOMPARE(hint->geometry(), scene.window.rect());
        QDragLeaveEvent leave;
        QApplication::sendEvent(&scene.window, &leave);
        QVERIFY(!hint->isVisible());
        enter(words);
        QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&scene.window, &drop);
        QVERIFY(!hint->isVisible());
        QTRY_COMPARE(scene.session.view().assertion.source, AssertionView::Source::Given);
        // What cannot be taken is not promised.
        QMimeData picture;
        picture.setData(QStringLiteral("image/png"), "x");
        enter(picture);
        QVERIFY(!hint->isVisible());
    }

    void whatWasGranted() {
        diagnosis::CaseFile file;
        file.scope = "system/Patient.rs system/Group.rs";
        file.response = diagnosis::CaseResponse();
        file.response.edit().status = 200;
        file.response.edit().body = "{\"access_token\":\"the-very-token\",\"token_type\":\"bearer\",\"expires_in\":300,"
                                    "\"scope\":\"system/Patient.rs\"}";
        QString atHand;
        GrantedCard card([&] { return atHand; });
        card.set(file);
        card.show();
        QVERIFY2(card.findChild<CopyButton*>() && !card.findChild<CopyButton*>()->isVisible(), "nothing to copy");
        atHand = QStringLiteral("the-very-token");
        card.set(file);
        QVERIFY(card.findChild<CopyButton*>()->isVisible());
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            texts << label->text();
        }
        for (const ElidedLabel* label : card.findChildren<ElidedLabel*>()) {
            texts << label->text();
        }
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY(all.contains(QLatin1String("bearer")) && all.contains(QLatin1String("5 minutes")));
        QVERIFY(!all.contains(QLatin1String("the-very-token")));
        QCOMPARE(card.findChild<Note*>()->text(), QStringLiteral("Asked for and not granted: system/Group.rs."));
        // Without a scope in the answer it is the one that was asked for (RFC 6749 section 5.1).
        file.response.edit().body = "{\"access_token\":\"the-very-token\",\"token_type\":\"bearer\"}";
        card.set(file);
        QVERIFY(!card.findChild<Note*>()->isVisible());
    }

    void whatWorksCanBeSaved() {
        Session session;
        DiagnosisPage page(session);
        page.resize(1000, 700);
        page.show();
        session.openText(
            QStringLiteral("{\"schema\":\"assertion-doctor/case/1\",\"client_id\":\"me\","
                           "\"token_endpoint\":\"https://example.org/token\","
                           "\"response\":{\"status\":200,\"headers\":{\"content-type\":\"application/json\"},"
                           "\"body\":\"{\\\"access_token\\\":\\\"x\\\",\\\"token_type\\\":\\\"bearer\\\"}\"}}"));
        QTRY_VERIFY(session.view().diagnosed && session.idle());
        QCOMPARE(session.view().diagnosis.outcome, diagnosis::Outcome::Granted);
        QVERIFY(page.findChild<GrantedCard*>()->isVisible());
        QVERIFY(button(page, "Save as a profile") == nullptr);
        page.setSaving(true, false);
        QSignalSpy save(&page, &DiagnosisPage::saveRequested);
        QVERIFY(button(page, "Save as a profile") != nullptr);
        button(page, "Save as a profile")->click();
        QCOMPARE(save.size(), 1);
        // It stands where the card says what saving is good for, too, and is gone when that is done.
        const auto& card = *page.findChild<GrantedCard*>();
        QVERIFY(button(card, "Save as a profile") != nullptr);
        button(card, "Save as a profile")->click();
        QCOMPARE(save.size(), 2);
        QVERIFY(seen(card).contains(QStringLiteral("A saved profile keeps what works")));
        page.setSaving(true, true);
        QVERIFY(button(page, "Save the changes") != nullptr);
        QVERIFY(button(card, "Save the changes") != nullptr);
        page.setSaving(false, true);
        QVERIFY(button(page, "Save the changes") == nullptr);
        QVERIFY(seen(card).contains(QStringLiteral("The profile keeps what works")));
        // Of a practice nothing is kept, so nothing is promised.
        page.setSaving(false, false);
        QVERIFY(!seen(card).contains(QStringLiteral("keeps what works")));
    }

    void anotherKeyIsTheVerdictWithoutAToken() {
        Session session;
        DiagnosisPage page(session);
        page.resize(1000, 700);
        page.show();
        session.setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("mine"));
        QTRY_VERIFY(session.idle() && session.view().key.state == KeyView::State::Ready);
        // A key alone proves nothing.
        QVERIFY(!session.view().diagnosed);
        QVERIFY(seen(page).contains(QStringLiteral("Nothing to diagnose yet")));
        session.setRegisteredText(text(keys::generate("p384")->spkiPem()));
        QTRY_VERIFY(session.idle() && session.view().registered.mark == Mark::Fail);
        QVERIFY(session.view().diagnosed);
        QVERIFY(!seen(page).contains(QStringLiteral("Nothing to diagnose yet")));
        const auto* verdict = page.findChild<VerdictCard*>();
        QVERIFY2(verdict->accessibleName().startsWith(QStringLiteral("The registered key is another one than yours.")),
                 qPrintable(verdict->accessibleName()));
        QSignalSpy place(&page, &DiagnosisPage::placeRequested);
        QVERIFY(button(page, "See the two keys") != nullptr);
        button(page, "See the two keys")->click();
        QCOMPARE(place.size(), 1);
        // The same key: again there is nothing to tell.
        session.setRegisteredText(text(m_key.spkiPem()));
        QTRY_VERIFY(session.idle() && session.view().registered.mark == Mark::Pass);
        QVERIFY(!session.view().diagnosed);
    }

    void theKeyOfASavedProfileIsOffered_data() {
        QTest::addColumn<bool>("keychain");
        QTest::newRow("keychain") << true;
        QTest::newRow("file") << false;
    }
    void theKeyOfASavedProfileIsOffered() {
        QFETCH(bool, keychain);
        Stand stand;
        Keeper keeper(stand.options());
        Scene scene;
        keeper.follow(scene.session);
        scene.window.setProfiles(&keeper);
        QTRY_VERIFY(keeper.ready());
        auto* offer = scene.window.findChild<KeyOffer*>();
        scene.session.setServer(QStringLiteral("https://example.org/oauth2/token"));
        scene.session.setClientId(QStringLiteral("me"));
        scene.session.setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("pasted key"));
        QTRY_VERIFY(scene.session.idle() && scene.session.view().canSend);
        QVERIFY(!offer->isVisible());
        keeper.save();
        QTRY_VERIFY(offer->isVisible());
        QVERIFY2(seen(*offer).contains(QStringLiteral("“example.org” is saved, but not its key.")),
                 qPrintable(seen(*offer)));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        const std::string id = keeper.currentId();
        if (keychain) {
            button(*offer, "Keep it in the keychain")->click();
            QTRY_VERIFY(stand.keychain->has(profiles::keyEntry(id)));
            QTRY_VERIFY(keeper.view().find(id)->profile.key.inKeychain);
        } else {
            button(*offer, "Save it as a file…")->click();
            auto* dialog = offer->findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr);
            const QString path = stand.folder.filePath(QStringLiteral("kept.pem"));
            Q_EMIT dialog->fileSelected(path);
            dialog->close();
            QTRY_COMPARE(text(keeper.view().find(id)->profile.key.path), path);
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QTRY_VERIFY(!offer->isVisible() && keeper.idle());
        // It was this window that changed the profile: what is saved next is the same one.
        QVERIFY(!keeper.unsaved());
        scene.session.setScope(QStringLiteral("system/*.rs"));
        QTRY_VERIFY(scene.session.idle() && keeper.unsaved());
        keeper.save();
        QTRY_VERIFY(keeper.idle() && !keeper.unsaved());
        QCOMPARE(keeper.view().entries.size(), 1);
        QVERIFY(!offer->isVisible());
    }

    void aCauseThatIsCertainIsFixedOnItsCard() {
        Session session;
        DiagnosisPage page(session);
        page.resize(1000, 700);
        page.show();
        session.openStory(Session::Story::AudienceAlmostRight);
        QTRY_VERIFY_WITH_TIMEOUT(session.view().exchange.present && session.idle(), 20000);
        auto* card = page.findChild<CauseCard*>();
        QVERIFY(card != nullptr && card->isVisible());
        QVERIFY2(button(*card, "Fix aud") != nullptr, qPrintable(seen(*card)));
        button(*card, "Fix aud")->click();
        QTRY_VERIFY(session.idle() && session.view().diagnosis.outcome == diagnosis::Outcome::NotSent);
        const auto& causes = session.view().diagnosis.causes;
        QVERIFY(
            std::none_of(causes.begin(), causes.end(), [](const auto& one) { return one.cause == "aud_mismatch"; }));
        QCOMPARE(session.view().fixed.size(), 1);
        // Each sign of the steps is explained, that of a refusal, too.
        for (const char* sign : {"✓", "◌", "✕", "?"}) {
            const auto labels = page.findChildren<ElidedLabel*>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const ElidedLabel* label) {
                return label->text().contains(QStringLiteral("proved")) &&
                       label->text().contains(QString::fromUtf8(sign));
            }));
        }
    }

    void whatWasSaidGoesWithThePage() {
        Scene scene;
        scene.session.setClientId(QStringLiteral("me"));
        scene.session.setScope(QStringLiteral("a"));
        scene.window.go(PageId::Credentials);
        scene.window.actions()[ActionId::Undo]->trigger();
        const auto* status = scene.window.findChild<StatusLine*>();
        QVERIFY2(status->activity().contains(QStringLiteral("Taken back")), qPrintable(status->activity()));
        scene.window.go(PageId::Diagnosis);
        QVERIFY2(!status->activity().contains(QStringLiteral("Taken back")), qPrintable(status->activity()));
    }

    void practicesAndKeysAreCalledAsTheLanguageCallsThem() {
        Session session;
        const auto all = practiceFaults();
        const auto refused = std::find_if(
            all.begin(), all.end(), [](const PracticeFault& one) { return one.slip == Session::Slip::AnotherKey; });
        refused->begin(session);
        QTRY_VERIFY_WITH_TIMEOUT(session.view().exchange.present && session.idle(), 20000);
        QCOMPARE(session.view().title, QStringLiteral("Another key is registered"));
        speak(QStringLiteral("de"));
        session.retranslate();
        QTRY_VERIFY(session.idle());
        const QString german = session.view().title;
        const QString undo = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
        speak(QStringLiteral("en"));
        session.retranslate();
        QTRY_VERIFY(session.idle());
        QCOMPARE(session.view().title, QStringLiteral("Another key is registered"));
        QVERIFY2(german != session.view().title && !german.isEmpty(), qPrintable(german));
        QCOMPARE(undo, QStringLiteral("Strg+Z"));
    }

    void aLongReasonOfThePipelineTakesFourLinesAtMost() {
        const QString longReason = QStringLiteral("The answer is an OAuth answer: the form was read, and nothing in it "
                                                  "was refused before the client was looked for.");
        QList<PipelineTile> tiles;
        for (int i = 0; i < 9; ++i) {
            tiles.append({QStringLiteral("Step"), i == 1 ? longReason : QStringLiteral("no"), Mark::Pass});
        }
        PipelineRow row;
        row.setTiles(tiles);
        row.show();
        const QFontMetrics small(typeFont(Type::Small));
        const auto tileOf = [&](int index) { return row.findChildren<StepTile*>().at(index)->geometry(); };
        for (const int width : {984, 748}) {
            row.resize(width, row.heightForWidth(width));
            const int lines =
                tileOf(1).height() - measure::markSize - 6 - QFontMetrics(typeFont(Type::Small, true)).height();
            QVERIFY(lines >= 2 * small.height());
            QVERIFY(lines < 5 * small.height());
            QVERIFY(row.rect().contains(tileOf(8)));
        }
        // The whole is told where somebody asks for it.
        QVERIFY(row.findChildren<StepTile*>().at(1)->toolTip().contains(QLatin1String("looked for")));
        QCOMPARE(row.findChildren<StepTile*>().at(1)->accessibleDescription(), longReason);
        // Where they stand in two rows, the second takes only what it needs.
        QVERIFY(tileOf(8).y() > tileOf(1).y());
        QVERIFY(tileOf(8).height() < tileOf(1).height());
    }

    void shortValuesLeaveTheirRoomToTheMeaning() {
        const auto row = [](bool header, const char* name, const QString& value, Mark mark) {
            ClaimRow made;
            made.inHeader = header;
            made.name = QString::fromLatin1(name);
            made.value = value;
            made.meaning = QStringLiteral("what it means");
            made.mark = mark;
            return made;
        };
        ClaimsModel header(true);
        ClaimsModel claims(false);
        const QList<ClaimRow> all{row(true, "alg", QStringLiteral("RS384"), Mark::Pass),
                                  row(false, "iss", QString(36, QLatin1Char('c')), Mark::Pass),
                                  row(false, "iat", QStringLiteral("1795428000"), Mark::None)};
        header.setRows(all, true);
        claims.setRows(all, true);
        ClaimRows headerRows(header, true);
        ClaimRows claimRows(claims, false);
        for (ClaimRows* rows : {&headerRows, &claimRows}) {
            rows->resize(620, 200);
            rows->show();
        }
        const auto widthOf = [](ClaimRows& rows, const char* name) {
            return rows.row(QString::fromLatin1(name))->findChild<ValueView*>()->width();
        };
        QTRY_VERIFY(widthOf(headerRows, "alg") + 60 < widthOf(claimRows, "iss"));
        // Alike in all rows of a card, also where no check has a verdict, and no mark stands.
        QCOMPARE(widthOf(claimRows, "iat"), widthOf(claimRows, "iss"));
        QVERIFY(claimRows.row(QStringLiteral("iss"))->findChild<MarkIcon*>()->isVisible());
        QVERIFY(!claimRows.row(QStringLiteral("iat"))->findChild<MarkIcon*>()->isVisible());
    }

    void everyStepFitsItsTile() {
        for (const char* language : {"en", "de", "es"}) {
            QCOMPARE(speak(QString::fromLatin1(language)), QString::fromLatin1(language));
            for (int step = 0; step < static_cast<int>(diagnosis::Step::None); ++step) {
                const QString name = stepInWords(static_cast<diagnosis::Step>(step));
                const int wide = QFontMetrics(typeFont(Type::Small, true)).horizontalAdvance(name);
                // The narrowest tile, without what is left free at its end.
                QVERIFY2(!name.isEmpty() && wide <= 100 - 8, qPrintable(name));
            }
            // The reasons that stand there in every diagnosis, in the font of a bare Debian as well.
            QList<QFont> fonts{typeFont(Type::Small)};
            fonts.append(QFont(QStringLiteral("DejaVu Sans")));
            fonts.last().setPixelSize(12);
            for (const char* state : {"granted", "rejected", "not sent"}) {
                diagnosis::CaseFile file;
                file.clientId = "client";
                file.tokenEndpoint = "https://ehr.example.com/token";
                if (*state != 'n') {
                    file.response.emplace();
                    file.response.edit().status = *state == 'g' ? 200 : 400;
                    file.response.edit().body = *state == 'g' ? R"({"access_token":"abc","token_type":"Bearer"})"
                                                              : R"({"error":"invalid_client"})";
                }
                for (const auto& step : diagnosis::diagnose(file, 1795428000).pipeline) {
                    const bool own =
                        step.state == diagnosis::StepState::Proved || step.state == diagnosis::StepState::Unknown;
                    for (const QFont& font : std::as_const(fonts)) {
                        const QFontMetrics metrics(font);
                        const int high =
                            metrics.boundingRect(QRect(0, 0, 100 - 8, 999), Qt::TextWordWrap, step.why).height();
                        QVERIFY2(!own || high <= 3 * metrics.lineSpacing(), qPrintable(step.why));
                    }
                }
            }
        }
        speak(QStringLiteral("en"));
    }

    void aLongReasonEndsWithAClause() {
        const QFont font = typeFont(Type::Small);
        const QString why = QStringLiteral("exp is 5 min 45 s ahead of the clock, and the server takes at most 5 min "
                                           "from its own clock on, whatever the token says of itself");
        const QString told = reasonFor(why, font, 104);
        QCOMPARE(told, QStringLiteral("exp is 5 min 45 s ahead of the clock…"));
        QCOMPARE(reasonFor(why, font, 600), why);
        // Where no clause fits, the end is cut by whoever draws it.
        const QString one = QString(QStringLiteral("words without an end ")).repeated(9).trimmed();
        QCOMPARE(reasonFor(one, font, 104), one);
    }

    void emptyPagesSayWhatWouldBeThere() {
        Scene scene;
        for (const PageId id :
             {PageId::Assertion, PageId::Request, PageId::Diagnosis, PageId::Watch, PageId::Profiles}) {
            scene.window.go(id);
            auto* empty = scene.window.page(id)->findChild<EmptyState*>();
            QVERIFY(empty != nullptr && empty->isVisible());
            QVERIFY(!empty->sentence().isEmpty() && !empty->accessibleName().isEmpty());
            // What can be done is offered there, and nothing is offered that cannot be done.
            for (const Button* one : scene.window.page(id)->findChildren<Button*>()) {
                QVERIFY2(!one->isVisible() || one->isEnabled() || empty->isAncestorOf(one), qPrintable(one->text()));
            }
        }
    }

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        m_turn += event->type() == QEvent::MetaCall ? 1 : 0;
        return false;
    }

  private:
    keys::Key m_key;
    int m_turn = 0; ///< calls that waited in the event loop
};

QTEST_MAIN(TestTelling)
#include "tst_telling.moc"

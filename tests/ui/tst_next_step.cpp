// The one thing to do next: for each kind of answer, with the private key and without it.
#include "base/time.h"
#include "credentials/credentials_page.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/explanation_view.h"
#include "diagnosis/finding_rows.h"
#include "diagnosis/next_step.h"
#include "diagnosis/verdict_card.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "theme/theme.h"
#include "watch/watch_page.h"
#include "widgets/button.h"
#include "widgets/search_edit.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ad;
using namespace ad::ui;
using diagnosis::Likelihood;
using diagnosis::Outcome;
using diagnosis::Verdict;

Q_DECLARE_METATYPE(ad::ui::SessionView)
Q_DECLARE_METATYPE(ad::ui::NextStep)

namespace {

diagnosis::Finding finding(const char* check, Verdict verdict, const char* in, bool fixable = false) {
    diagnosis::Finding f;
    f.check = check;
    f.verdict = verdict;
    f.message = QString::fromUtf8(check);
    f.fixable = fixable;
    if (*in != 0) {
        f.at = diagnosis::At{in, "/aud", {}, {}, {}, {}};
    }
    return f;
}

diagnosis::Finding question() {
    diagnosis::Finding f = finding("registration-is-live", Verdict::Unknown, "");
    f.question = diagnosis::Question{"key_registered_at", diagnosis::Question::Kind::Time, QStringLiteral("When?"), {}};
    return f;
}

diagnosis::RankedCause cause(const char* id, Likelihood likelihood, const char* settle, const char* check = "") {
    diagnosis::RankedCause c;
    c.cause = id;
    c.likelihood = likelihood;
    c.title = QString::fromUtf8(id);
    c.settle.how = settle;
    if (*check != 0) {
        c.checks = {check};
    }
    return c;
}

SessionView viewOf(Outcome outcome, bool key, const std::vector<diagnosis::RankedCause>& causes,
                   const std::vector<diagnosis::Finding>& findings) {
    SessionView view;
    view.diagnosed = true;
    view.canSend = key;
    view.key.state = key ? KeyView::State::Ready : KeyView::State::None;
    view.server = view.tokenEndpoint = QStringLiteral("https://ehr.clinic.org/token");
    view.clientId = QStringLiteral("app");
    view.diagnosis.outcome = outcome;
    view.diagnosis.causes = causes;
    view.diagnosis.findings = findings;
    return view;
}

Button* primary(const QWidget& page, const QString& words) {
    const auto all = page.findChildren<Button*>();
    for (Button* one : all) {
        if (one->isVisible() && one->text().remove(QLatin1Char('&')) == words) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

class TestNextStep : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void isProposed_data();
    void isProposed();
    void theKeyIsAskedFor();
    void theKeysAreLaidBesideEachOther();
    void waitingWithoutAKeyLeadsToTheCredentials();
    void waitingWithoutAClientIdMakesNoProfile();
    void theQuestionOfTheFirstCauseComesFirst();
    void theFirstQuestionIsFoundBehindAFilter();
    void verdictAndButtonAgree_data();
    void verdictAndButtonAgree();
    void theAnswersEffectIsSeen();
    void whatTheVerdictSaysIsNotSaidAgain();
    void columnsStayWhenTheRailOpens();
};

void TestNextStep::isProposed_data() {
    QTest::addColumn<SessionView>("view");
    QTest::addColumn<bool>("unsaved");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("registered");
    const auto row = [](const char* name, const SessionView& view, NextStep step, bool unsaved = false,
                        const char* registered = "") {
        QTest::newRow(name) << view << unsaved << step << QString::fromLatin1(registered);
    };
    const auto wrongAud = finding("aud-is-token-endpoint", Verdict::Fail, "claims", true);
    const auto aud = cause("aud_mismatch", Likelihood::Certain, "compare", "aud-is-token-endpoint");
    const auto wrongKey = finding("own-key-is-registered", Verdict::Fail, "jwks");
    const auto otherKey = cause("public_key_mismatch", Likelihood::Certain, "compare", "own-key-is-registered");
    const auto stale = cause("key_stale", Likelihood::Certain, "fetch", "own-key-is-registered");
    const auto ended = cause("certificate_problem", Likelihood::Certain, "compare", "own-key-is-registered");
    const auto notLive = cause("key_not_propagated", Likelihood::VeryLikely, "wait");
    const auto wrongId = cause("wrong_client_id", Likelihood::Likely, "ask");
    const auto wrongForm = finding("body-is-form", Verdict::Fail, "request");
    const auto form = cause("body_not_form", Likelihood::Certain, "", "body-is-form");

    row("fixable, key", viewOf(Outcome::Rejected, true, {aud}, {wrongAud, question()}), NextStep::Fix);
    row("fixable, no key", viewOf(Outcome::Rejected, false, {aud}, {wrongAud, question()}), NextStep::BringKey);
    row("fixable and not sent, no key", viewOf(Outcome::NotSent, false, {aud}, {wrongAud}), NextStep::BringKey);
    row("other key, key", viewOf(Outcome::Rejected, true, {otherKey}, {wrongKey, question()}), NextStep::CompareKeys);
    row("other key, no key", viewOf(Outcome::Rejected, false, {otherKey}, {wrongKey, question()}),
        NextStep::CompareKeys);
    row("other key, compared already", viewOf(Outcome::Rejected, true, {otherKey}, {wrongKey, question()}),
        NextStep::Show, false, "key");
    row("certificate that ended", viewOf(Outcome::Rejected, true, {ended}, {wrongKey, question()}), NextStep::Show);
    row("stale key set", viewOf(Outcome::Rejected, true, {stale}, {wrongKey, question()}), NextStep::FetchKeys, false,
        "address");
    row("stale key set, no address", viewOf(Outcome::Rejected, true, {stale}, {wrongKey, question()}), NextStep::Show);
    row("certain, and seen somewhere", viewOf(Outcome::Rejected, false, {form}, {wrongForm, question()}),
        NextStep::Show);
    row("certain, and seen nowhere, key", viewOf(Outcome::Rejected, true, {form}, {question()}), NextStep::SendAgain);
    row("certain, and seen nowhere, no key", viewOf(Outcome::Rejected, false, {form}, {question()}), NextStep::None);
    row("waiting, key, age of it known", viewOf(Outcome::Rejected, true, {notLive}, {}), NextStep::Watch);
    row("waiting, key, age of it not known", viewOf(Outcome::Rejected, true, {notLive}, {question()}),
        NextStep::SayWhen);
    row("waiting, no key, age of the key not known", viewOf(Outcome::Rejected, false, {notLive}, {question()}),
        NextStep::SayWhen);
    row("waiting, no key, age of the key known", viewOf(Outcome::Rejected, false, {notLive}, {}), NextStep::BringKey);
    auto other = question();
    other.question->member = "registered_environment";
    SessionView noClient = viewOf(Outcome::Rejected, true, {notLive}, {other});
    noClient.canSend = false;
    noClient.clientId.clear();
    row("waiting, no client ID", noClient, NextStep::Answer);
    SessionView locked = viewOf(Outcome::Rejected, false, {notLive}, {other});
    locked.key.state = KeyView::State::NeedsPassphrase;
    row("waiting, locked key", locked, NextStep::Watch);
    row("questions, key", viewOf(Outcome::Rejected, true, {wrongId}, {question()}), NextStep::Answer);
    row("questions, no key", viewOf(Outcome::Rejected, false, {wrongId}, {question()}), NextStep::Answer);
    const auto maybeOther = cause("public_key_mismatch", Likelihood::Possible, "compare", "own-key-is-registered");
    row("perhaps another key, nothing registered known", viewOf(Outcome::Rejected, true, {maybeOther}, {question()}),
        NextStep::CompareKeys);
    row("perhaps another key, compared already", viewOf(Outcome::Rejected, true, {maybeOther}, {question()}),
        NextStep::Answer, false, "key");
    const auto maybeAud = cause("aud_mismatch", Likelihood::Possible, "probe", "aud-is-token-endpoint");
    row("a probe would tell, key", viewOf(Outcome::Rejected, true, {maybeAud}, {question()}), NextStep::Probe);
    row("a probe would tell, no key", viewOf(Outcome::Rejected, false, {maybeAud}, {question()}), NextStep::Answer);
    row("no questions, key", viewOf(Outcome::Rejected, true, {wrongId}, {}), NextStep::SendAgain);
    row("no questions, no key", viewOf(Outcome::Rejected, false, {wrongId}, {}), NextStep::None);
    row("not sent, key", viewOf(Outcome::NotSent, true, {}, {question()}), NextStep::Send);
    // What is known to fail is seen before it is sent.
    row("not sent, certainly another key", viewOf(Outcome::NotSent, true, {otherKey}, {wrongKey}), NextStep::Show,
        false, "key");
    row("not sent, perhaps another key", viewOf(Outcome::NotSent, true, {maybeOther}, {}), NextStep::Send);
    row("not sent, certain, and seen nowhere", viewOf(Outcome::NotSent, true, {form}, {}), NextStep::Send);
    row("no answer, key", viewOf(Outcome::NoAnswer, true, {wrongId}, {question()}), NextStep::SendAgain);
    row("no answer, no key", viewOf(Outcome::NoAnswer, false, {wrongId}, {question()}), NextStep::Answer);
    row("granted, unsaved", viewOf(Outcome::Granted, true, {}, {question()}), NextStep::Save, true);
    row("granted, saved", viewOf(Outcome::Granted, true, {}, {question()}), NextStep::None);
    row("granted, no key", viewOf(Outcome::Granted, false, {}, {question()}), NextStep::None);
}

void TestNextStep::isProposed() {
    QFETCH(const SessionView, view);
    QFETCH(const bool, unsaved);
    QFETCH(const NextStep, step);
    QFETCH(const QString, registered);
    Session session;
    if (registered == QLatin1String("address")) {
        session.setRegisteredAddress(QStringLiteral("https://app.example.org/jwks.json"));
    } else if (registered == QLatin1String("key")) {
        session.openFile(QStringLiteral(AD_FIXTURES "/golden/cases/own-key-is-registered-fail.case.json"));
    }
    QTRY_VERIFY(session.idle());
    session.adopt(view);
    QCOMPARE(static_cast<int>(nextStep(session, unsaved)), static_cast<int>(step));
    DiagnosisPage page(session);
    page.setSaving(unsaved, false);
    page.resize(1000, 700);
    page.show();
    const auto* next = page.findChild<VerdictCard*>()->findChild<Button*>();
    QCOMPARE(next->isVisible(), step != NextStep::None);
    QCOMPARE(next->text(), nextInWords(step, session, false));
    // Two keys are no place in a text.
    const bool keys = !view.diagnosis.causes.empty() && isAboutKeys(text(view.diagnosis.causes.front().cause));
    QCOMPARE(next->text() == QLatin1String("See the two keys"), step == NextStep::Show && keys);
}

namespace {

struct Window {
    explicit Window(const SessionView& view) {
        window.resize(1280, 800);
        window.show();
        session.adopt(view);
        window.go(PageId::Diagnosis);
    }
    Session session;
    Preferences preferences{QString()};
    MainWindow window{session, preferences};
};

} // namespace

void TestNextStep::theKeyIsAskedFor() {
    Window w(viewOf(Outcome::Rejected, false, {cause("aud_mismatch", Likelihood::Certain, "", "aud")},
                    {finding("aud", Verdict::Fail, "claims", true)}));
    Button* open = primary(*w.window.page(PageId::Diagnosis), QStringLiteral("Open the private key"));
    QVERIFY(open != nullptr);
    open->click();
    QCOMPARE(w.window.current(), PageId::Credentials);
    auto* dialog = w.window.findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->close();
}

void TestNextStep::theKeysAreLaidBesideEachOther() {
    Window w(viewOf(Outcome::Rejected, true,
                    {cause("public_key_mismatch", Likelihood::Certain, "compare", "own-key-is-registered")},
                    {finding("own-key-is-registered", Verdict::Fail, "jwks"), question()}));
    Button* compare = primary(*w.window.page(PageId::Diagnosis), QStringLiteral("Compare the keys"));
    QVERIFY(compare != nullptr);
    compare->click();
    QCOMPARE(w.window.current(), PageId::Credentials);
}

void TestNextStep::waitingWithoutAKeyLeadsToTheCredentials() {
    Window w(
        viewOf(Outcome::Rejected, false, {cause("key_not_propagated", Likelihood::VeryLikely, "wait")}, {question()}));
    Button* watch = primary(*w.window.page(PageId::Diagnosis), QStringLiteral("Watch, and tell me"));
    QVERIFY(watch != nullptr);
    watch->click();
    QCOMPARE(w.window.current(), PageId::Watch);
    QWidget* page = w.window.page(PageId::Watch);
    QVERIFY(primary(*page, QStringLiteral("Save and watch")) == nullptr);
    Button* go = primary(*page, QStringLiteral("Go to the credentials"));
    QVERIFY(go != nullptr);
    go->click();
    QCOMPARE(w.window.current(), PageId::Credentials);
}

void TestNextStep::waitingWithoutAClientIdMakesNoProfile() {
    SessionView view =
        viewOf(Outcome::Rejected, true, {cause("key_not_propagated", Likelihood::VeryLikely, "wait")}, {question()});
    view.canSend = false;
    view.clientId.clear();
    Window w(view);
    Button* watch = primary(*w.window.page(PageId::Diagnosis), QStringLiteral("Watch, and tell me"));
    QVERIFY(watch != nullptr); // of the card
    watch->click();
    QCOMPARE(w.window.current(), PageId::Watch);
    QWidget* page = w.window.page(PageId::Watch);
    QVERIFY(primary(*page, QStringLiteral("Save and watch")) == nullptr);
    QVERIFY(primary(*page, QStringLiteral("Go to the credentials")) != nullptr);
}

void TestNextStep::theQuestionOfTheFirstCauseComesFirst() {
    auto other = question();
    other.check = "client-id-environment";
    other.question->member = "client_id_kind";
    Session session;
    session.adopt(viewOf(Outcome::Rejected, false, {cause("key_not_propagated", Likelihood::VeryLikely, "wait")},
                         {other, question()}));
    DiagnosisPage page(session);
    page.resize(1000, 700);
    page.show();
    QCOMPARE(page.findChildren<FindingRow*>().constFirst()->check(), QStringLiteral("registration-is-live"));
    auto* next = page.findChild<VerdictCard*>()->findChild<Button*>();
    QCOMPARE(next->text(), QStringLiteral("Say when it was saved"));
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    next->click();
    const auto rows = page.findChildren<FindingRow*>();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const FindingRow* row) {
        return row->check() == QLatin1String("registration-is-live") && row->findChild<ExplanationView*>() != nullptr;
    }));
    // What is typed now is the answer.
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QCOMPARE(field->accessibleName(), QStringLiteral("When?"));
}

void TestNextStep::theFirstQuestionIsFoundBehindAFilter() {
    Session session;
    session.adopt(viewOf(Outcome::Rejected, true, {cause("wrong_client_id", Likelihood::Likely, "ask")}, {question()}));
    DiagnosisPage page(session);
    page.resize(1000, 700);
    page.show();
    auto* find = page.findChild<SearchEdit*>();
    find->setText(QStringLiteral("zzz"));
    page.findChild<VerdictCard*>()->findChild<Button*>()->click();
    QCOMPARE(find->text(), QString());
    const auto isShown = [&page] {
        const auto rows = page.findChildren<FindingRow*>();
        return std::any_of(rows.begin(), rows.end(), [](const FindingRow* row) {
            return row->isVisible() && row->check() == QLatin1String("registration-is-live");
        });
    };
    QTRY_VERIFY(isShown());
}

void TestNextStep::verdictAndButtonAgree_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("says");
    const QString nothingKnown = QStringLiteral("epic-null-nothing-known");
    QTest::newRow("the key is of unknown age")
        << nothingKnown << -1 << NextStep::SayWhen << QStringLiteral("Say when the key was saved");
    QTest::newRow("the key is new") << nothingKnown << 10 << NextStep::Watch << QStringLiteral("expect it by");
    QTest::newRow("what is registered is not known") << QStringLiteral("shows-probe-unknown_client-differs") << -1
                                                     << NextStep::CompareKeys << QStringLiteral("Give the certificate");
}

void TestNextStep::verdictAndButtonAgree() {
    QFETCH(const QString, story);
    QFETCH(const int, minutes);
    QFETCH(const NextStep, step);
    QFETCH(const QString, says);
    Session session;
    session.openFile(QStringLiteral(AD_FIXTURES "/../corpus/cases/%1.case.json").arg(story));
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    if (minutes >= 0) {
        const std::int64_t answered = session.caseFile().response->receivedAt.value_or(*session.caseFile().now);
        session.setAnswer(QStringLiteral("key_registered_at"),
                          text(formatRfc3339(answered - std::int64_t{60} * minutes)));
        QTRY_VERIFY(session.idle());
    }
    SessionView view = session.view();
    view.canSend = true; // as with the key
    view.key.state = KeyView::State::Ready;
    session.adopt(view);
    QVERIFY2(view.diagnosis.detail.contains(says), qPrintable(view.diagnosis.detail));
    DiagnosisPage page(session);
    page.resize(1000, 700);
    page.show();
    const auto* next = page.findChild<VerdictCard*>()->findChild<Button*>();
    QCOMPARE(next->text(), nextInWords(step, session, false));
    QCOMPARE(static_cast<int>(nextStep(session, false)), static_cast<int>(step));
}

void TestNextStep::theAnswersEffectIsSeen() {
    Session session;
    session.openFile(QStringLiteral(AD_FIXTURES "/../corpus/cases/epic-null-nothing-known.case.json"));
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    DiagnosisPage page(session);
    page.resize(1000, 420);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* next = page.findChild<VerdictCard*>()->findChild<Button*>();
    QCOMPARE(next->text(), QStringLiteral("Say when it was saved"));
    next->click();
    QTRY_VERIFY(page.scroller()->verticalScrollBar()->value() > 0);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("10 min ago"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(next->text() != QLatin1String("Say when it was saved"));
    QTRY_COMPARE(page.scroller()->verticalScrollBar()->value(), 0);
}

void TestNextStep::whatTheVerdictSaysIsNotSaidAgain() {
    auto aud = cause("aud_mismatch", Likelihood::Certain, "compare", "aud-is-token-endpoint");
    aud.because = {QStringLiteral("`aud` is the FHIR base."), QStringLiteral("The server says so as well.")};
    SessionView view = viewOf(Outcome::Rejected, true, {aud}, {});
    view.diagnosis.summary = QStringLiteral("`aud` is the FHIR base.");
    Window scene(view);
    QVERIFY(QTest::qWaitForWindowExposed(&scene.window));
    const auto labels = scene.window.findChild<CauseCards*>()->findChildren<QLabel*>();
    QStringList words;
    for (const QLabel* label : labels) {
        words.append(label->isVisible() ? label->text() : QString());
    }
    QVERIFY(words.contains(QStringLiteral("The server says so as well.")));
    QVERIFY(!words.contains(QStringLiteral("aud is the FHIR base.")));
}

void TestNextStep::columnsStayWhenTheRailOpens() {
    Window scene(viewOf(Outcome::Rejected, true, {cause("wrong_client_id", Likelihood::Likely, "ask")}, {question()}));
    QVERIFY(QTest::qWaitForWindowExposed(&scene.window));
    const auto* cards = scene.window.findChild<CauseCards*>();
    const auto* rows = scene.window.findChild<FindingRows*>();
    QVERIFY(cards != nullptr && rows != nullptr);
    // A wider window never has fewer columns.
    for (const int width : {960, 1040, 1119, 1120, 1200, 1280}) {
        scene.window.resize(width, 800);
        QTRY_VERIFY2(rows->mapTo(&scene.window, QPoint()).x() > cards->mapTo(&scene.window, QPoint()).x() + 100,
                     qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(TestNextStep)
#include "tst_next_step.moc"

// Rows, tiles and fields that change while a person is at them: what is being written, chosen or focused stays; what
// stands in a token is text, and never markup.
#include "assertion/assertion_page.h"
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "assertion/compare_view.h"
#include "assertion/value_view.h"
#include "base/time.h"
#include "credentials/questions_card.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/causes.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/finding_rows.h"
#include "diagnosis/question_box.h"
#include "frame/preferences.h"
#include "frame/profile_source.h"
#include "keys/key.h"
#include "session/session.h"
#include "smart/assertion.h"
#include "start/start_page.h"
#include "theme/theme.h"
#include "ui/profiles_support.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/pipeline_row.h"
#include "widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocument>
#include <algorithm>
#include <functional>

using namespace ad;
using namespace ad::ui;
using namespace Qt::StringLiterals;

namespace {

/// Profiles that the test changes.
class Source : public ProfileSource {
  public:
    QList<ProfileEntry> all;
    [[nodiscard]] QList<ProfileEntry> entries() const override { return all; }
    [[nodiscard]] QString current() const override { return {}; }
    void open(const QString& id) override { opened = id; }
    void tell() { Q_EMIT changed(); }
    QString opened;
};

ProfileEntry entry(const QString& id, const QString& state) {
    return {id, u"Profile "_s + id, u"Epic"_s, state, Mark::Waiting, {}, {}, Mark::None};
}

template <class T>
T* named(QWidget& inside, const QString& name) {
    const auto all = inside.findChildren<T*>();
    for (T* one : all) {
        if (one->isVisible() && one->accessibleName() == name) {
            return one;
        }
    }
    return nullptr;
}

template <class Widget>
void activate(Widget& widget) {
    widget.resize(1000, 700);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class TestRows : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        Theme::instance().install(*qApp, std::nullopt);
        m_key = *keys::generate("p384");
    }
    void claimsAreNoMarkup();
    void whatWasNotWrittenIsNoChange();
    void whatIsTooLongIsNotTaken();
    void rowsStandInTheOrderOfTheirModel();
    void whatIsChosenIsSeenWhole();
    void whatHelpsInGeneralWaits();
    void shortQuestionsStandTwoInARow();
    void aTimeTellsItsDistanceInItsField();
    void aMemberThatComesTwiceStandsTogether();
    void tilesKeepTheFocus();
    void profilesKeepTheFocus();
    void whatDiffersStandsBelowEachOther();
    void whatCouldNotBeCheckedIsNamed();
    void anAnswerIsSeenWhereItWasAsked();
    void anotherFirstCauseIsOpened();
    void linksBeginWhereTheTextBegins();

  private:
    void give(Session& session) const {
        session.setServer(u"https://fhir.example.org/oauth2/token"_s);
        session.setClientId(u"client"_s);
        session.setKeyText(text(m_key.pkcs8Pem().view()), u"test.pem"_s);
        QTRY_VERIFY(session.idle() && session.view().assertion.source == AssertionView::Source::Signed);
    }
    keys::Key m_key;
};

void TestRows::claimsAreNoMarkup() {
    Session session;
    give(session);
    smart::AssertionSpec spec;
    spec.clientId = "client";
    spec.audience = "https://fhir.example.org/oauth2/token";
    spec.alg = "ES384";
    const QString name = u"<b>x</b><img src=\"http://127.0.0.1:1/x\">"_s;
    spec.claimChanges = {{utf8(name), "<u>y</u>"}};
    session.openText(text(*smart::makeAssertion(spec, m_key, systemNowMs() / 1000, systemRandom)));
    QTRY_VERIFY(session.idle() && session.view().assertion.source == AssertionView::Source::Given);
    AssertionPage page(session);
    activate(page);
    // Its own tokens can be changed: a row that is chosen there has a button that names it.
    session.clear();
    give(session);
    session.editValue(false, name, u"<u>y</u>"_s);
    QTRY_VERIFY(session.idle() && session.view().assertion.source == AssertionView::Source::Signed);
    const auto rows = page.findChildren<ClaimRowWidget*>();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](auto* one) { return one->name() == name; });
    QVERIFY(row != rows.end());
    QTest::mouseClick(*row, Qt::LeftButton, {}, QPoint(4, 4));
    int told = 0;
    const auto widgets = page.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const QString tip = widget->toolTip();
        if (!tip.contains(u"img src"_s)) {
            continue;
        }
        ++told;
        // As QToolTip shows it.
        QTextDocument shown;
        if (Qt::mightBeRichText(tip)) {
            shown.setHtml(tip);
        } else {
            shown.setPlainText(tip);
        }
        QVERIFY2(shown.toPlainText().contains(name), qPrintable(tip));
    }
    QVERIFY(told > 0);
}

void TestRows::whatWasNotWrittenIsNoChange() {
    Session session;
    give(session);
    AssertionPage page(session);
    activate(page);
    auto* jti = named<ValueView>(page, u"jti"_s);
    QVERIFY(jti != nullptr);
    QTest::keyClick(jti, Qt::Key_F2);
    auto* edit = named<QLineEdit>(page, u"New value of jti"_s);
    QVERIFY(edit != nullptr);
    const QString before = edit->text();
    // The token is signed anew while the field is open.
    session.setScope(u"system/*.rs"_s);
    QTRY_VERIFY(session.idle() && !session.view().assertion.claimsJson.contains(before));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(session.idle());
    QVERIFY(session.credentials().changes.claimChanges.empty());
    // What was written counts, whatever became of the row meanwhile.
    QTest::keyClick(jti, Qt::Key_F2);
    QTest::keyClicks(edit, u"own"_s);
    session.setScope(u"system/Patient.rs"_s);
    QTRY_VERIFY(session.idle());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(session.credentials().changes.claimChanges.value("jti", std::string()), std::string("own"));
}

void TestRows::whatIsTooLongIsNotTaken() {
    Session session;
    CompareView view(session);
    activate(view);
    auto* given = view.findChild<QPlainTextEdit*>();
    const QString huge(1 << 20, u'a');
    QGuiApplication::clipboard()->setText(huge);
    given->setFocus();
    QTest::keyClick(given, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(given->document()->isEmpty());
    QVERIFY(seen(view).contains(u"longer than any token"_s));
    QGuiApplication::clipboard()->setText(u"a.b.c"_s);
    QTest::keyClick(given, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(given->toPlainText(), u"a.b.c"_s);
    QVERIFY(!seen(view).contains(u"longer than any token"_s));
    // The button is no way round it, and takes away nothing.
    QGuiApplication::clipboard()->setText(huge);
    button(view, "Paste token")->click();
    QCOMPARE(given->toPlainText(), u"a.b.c"_s);
    QVERIFY(seen(view).contains(u"longer than any token"_s));
}

namespace {

diagnosis::Finding finding(const char* check, diagnosis::Verdict verdict, bool question = false) {
    diagnosis::Finding f;
    f.check = check;
    f.verdict = verdict;
    f.message = QString::fromUtf8(check);
    if (question) {
        f.question = diagnosis::Question{"key_registered_at", diagnosis::Question::Kind::Time, u"When?"_s, {}};
    }
    return f;
}

/// The widgets of a column in the order in which they are laid out, without those that were hidden.
QStringList fromTheTop(const QWidget& column, const std::function<QString(QWidget*)>& name) {
    QStringList names;
    for (int i = 0; i < column.layout()->count(); ++i) {
        QWidget* widget = column.layout()->itemAt(i)->widget();
        if (widget != nullptr && !(widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))) {
            names.append(name(widget));
        }
    }
    return names;
}

} // namespace

// Rows go and come in one turn: those that wait for their deletion are counted no more.
void TestRows::rowsStandInTheOrderOfTheirModel() {
    using diagnosis::Verdict;
    FindingsModel findings;
    findings.setFindings({finding("a", Verdict::Unknown, true), finding("b", Verdict::Unknown, true)}, false);
    FindingRows rows(findings, [](const diagnosis::Finding&) { return false; });
    activate(rows);
    findings.setFindings(
        {finding("a", Verdict::Unknown, true), finding("b", Verdict::Unknown, true), finding("c", Verdict::Warn)},
        true);
    const auto nameOfRow = [](QWidget* widget) {
        auto* row = qobject_cast<FindingRow*>(widget);
        return row != nullptr ? row->check() : qobject_cast<GroupRow*>(widget)->text();
    };
    QCOMPARE(fromTheTop(rows, nameOfRow),
             QStringList({u"Problems"_s, u"Only you can answer"_s, u"Worth a look"_s, u"c"_s}));

    const auto cause = [](const char* id) {
        diagnosis::RankedCause c;
        c.cause = id;
        c.title = QString::fromUtf8(id);
        return c;
    };
    CausesModel causes;
    causes.setCauses({cause("a"), cause("b"), cause("c")});
    CauseCards cards(causes);
    activate(cards);
    causes.setCauses({cause("c"), cause("d"), cause("e")});
    const auto nameOfCard = [](QWidget* widget) { return widget->accessibleName().section(u',', 0, 0); };
    QCOMPARE(fromTheTop(cards, nameOfCard), QStringList({u"c"_s, u"d"_s, u"e"_s}));

    const auto claim = [](const QString& name) {
        ClaimRow row;
        row.name = name;
        row.value = u"1"_s;
        return row;
    };
    ClaimsModel claims(false);
    claims.setRows({claim(u"iss"_s), claim(u"sub"_s), claim(u"aud"_s)}, true);
    ClaimRows claimRows(claims, false);
    activate(claimRows);
    claims.setRows({claim(u"aud"_s), claim(u"exp"_s), claim(u"jti"_s)}, true);
    const auto nameOfClaim = [](QWidget* widget) { return qobject_cast<ClaimRowWidget*>(widget)->name(); };
    QCOMPARE(fromTheTop(claimRows, nameOfClaim), QStringList({u"aud"_s, u"exp"_s, u"jti"_s}));
}

void TestRows::whatIsChosenIsSeenWhole() {
    Session session;
    SessionView view;
    view.diagnosed = true;
    for (const char* check : {"typ-is-jwt", "kid-present", "exp-within-limit", "iat-not-old", "jti-is-fresh",
                              "sub-is-client-id", "iss-is-sub", "alg-fits-key", "body-is-form"}) {
        view.diagnosis.findings.push_back(finding(check, diagnosis::Verdict::Fail));
    }
    session.adopt(view);
    DiagnosisPage page(session);
    activate(page);
    const auto all = page.findChildren<FindingRow*>();
    const auto seenWhole = [&](const FindingRow* row) {
        const QWidget* viewport = page.scroller()->viewport();
        const int top = row->mapTo(viewport, QPoint(0, 0)).y();
        return row->height() > 100 && top >= 0 && (top + row->height() <= viewport->height() || top <= 8);
    };
    for (FindingRow* row : all) {
        if (row->isVisible()) {
            QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(4, 4));
            QTRY_VERIFY2(seenWhole(row), qPrintable(row->check()));
        }
    }
}

void TestRows::whatHelpsInGeneralWaits() {
    diagnosis::RankedCause cause;
    for (const diagnosis::CauseInfo& info : diagnosis::allCauses()) {
        const auto* told = diagnosis::explanation(info.id);
        if (told != nullptr && told->fix.size() > 1) {
            cause.cause = std::string(info.id);
            cause.fix = told->fix;
            break;
        }
    }
    QVERIFY(!cause.fix.empty());
    CauseCard card;
    card.setOpen(true);
    activate(card);
    const auto steps = [&] {
        int found = 0;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            const QString text = label->text();
            found += label->isVisible() && text.size() == 2 && text.endsWith(u'.') ? 1 : 0;
        }
        return found;
    };
    // General steps belong together: they are steps of one way.
    card.set(1, cause, {});
    QCOMPARE(steps(), static_cast<int>(cause.fix.size()));
    // A step of this very case comes before them, and they wait.
    cause.fix.insert(cause.fix.begin(), u"Change aud."_s);
    card.set(1, cause, {});
    QCOMPARE(steps(), 0);
    QVERIFY(button(card, "What helps in general") != nullptr);
    button(card, "What helps in general")->click();
    QCOMPARE(steps(), static_cast<int>(cause.fix.size()) - 1);
    QVERIFY(button(card, "Hide what helps in general") != nullptr);
}

void TestRows::shortQuestionsStandTwoInARow() {
    Session session;
    QuestionsCard card(session);
    const auto places = [&] {
        QList<QPoint> places;
        const auto boxes = card.findChildren<QuestionBox*>();
        for (QuestionBox* box : boxes) {
            if (box->isVisible()) {
                places.append(box->mapTo(&card, QPoint(0, 0)));
            }
        }
        return places;
    };
    card.resize(900, 400);
    activate(card);
    // When the key was saved, which environment, when it was made ready: the times are offered with usual ones.
    QTRY_COMPARE(places().size(), 3);
    QTRY_VERIFY(places().at(0).y() == places().at(1).y() && places().at(0).x() < places().at(1).x());
    QVERIFY(places().at(2).y() > places().at(0).y());
    card.resize(460, 600);
    QTRY_VERIFY(places().at(0).x() == places().at(1).x() && places().at(0).y() < places().at(1).y());
}

void TestRows::aTimeTellsItsDistanceInItsField() {
    QuestionBox box({"key_registered_at", diagnosis::Question::Kind::Time, u"When?"_s, {}});
    activate(box);
    auto* edit = box.findChild<QLineEdit*>();
    QVERIFY(button(box, "1 hour ago") != nullptr);
    button(box, "1 hour ago")->click();
    QCOMPARE(edit->accessibleDescription(), u"1 h ago"_s);
    QVERIFY(edit->textMargins().right() > 20);
    // The usual times have done their part; the focus is where the answer is.
    QVERIFY(button(box, "1 hour ago") == nullptr && button(box, "Just now") == nullptr);
    QVERIFY(edit->hasFocus());
    edit->clear();
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(edit->accessibleDescription(), edit->placeholderText());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(button(box, "1 hour ago") != nullptr);
}

void TestRows::aMemberThatComesTwiceStandsTogether() {
    const auto part = [](const char* json) {
        return QString::fromLatin1(
            QByteArray(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    Session session;
    session.openText(part(R"({"alg":"RS384","typ":"JWT"})") + u'.' +
                     part(R"({"iss":"me","aud":"https://a.example","sub":"me","aud":"https://b.example"})") +
                     u".c2ln"_s);
    QTRY_VERIFY(session.idle() && session.view().assertion.rows.size() >= 6);
    QStringList names;
    QStringList meanings;
    for (const ClaimRow& row : session.view().assertion.rows) {
        if (!row.inHeader && row.name == u"aud"_s) {
            meanings << row.meaning;
        }
        names << row.name;
    }
    const auto first = names.indexOf(u"aud"_s);
    QCOMPARE(names.lastIndexOf(u"aud"_s), first + 1);
    // What is wrong is said once: not in the other row, and not below the token again.
    QCOMPARE(meanings.size(), 2);
    QCOMPARE(meanings.at(1), u"aud once more, with another value"_s);
    QVERIFY(meanings.at(0) != meanings.at(1));
    QVERIFY(!session.view().assertion.flaws.contains(meanings.at(0)));
    // Neither takes the place of the other when one of them is gone.
    ClaimsModel claims(false);
    claims.setRows(session.view().assertion.rows, false);
    const QPersistentModelIndex kept = claims.index(1, ClaimsModel::ValueColumn);
    QCOMPARE(kept.data().toString(), u"https://a.example"_s);
    QList<ClaimRow> rows = session.view().assertion.rows;
    rows.removeAt(first + 1);
    claims.setRows(rows, false);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"https://a.example"_s);
}

void TestRows::tilesKeepTheFocus() {
    PipelineRow row;
    const QList<PipelineTile> before{{u"Read"_s, u"not known"_s, Mark::Unknown},
                                     {u"Known"_s, u"not known"_s, Mark::Unknown}};
    row.setTiles(before);
    activate(row);
    const auto tiles = row.findChildren<StepTile*>();
    QCOMPARE(tiles.size(), 2);
    tiles.at(1)->setFocus();
    QTRY_VERIFY(tiles.at(1)->hasFocus());
    QList<PipelineTile> after = before;
    after[1] = {u"Known"_s, u"the client is known"_s, Mark::Pass};
    after.append({u"Signed"_s, u"not known"_s, Mark::Unknown});
    row.setTiles(after);
    QVERIFY(row.findChildren<StepTile*>().at(1)->hasFocus());
    QCOMPARE(row.findChildren<StepTile*>().size(), 3);
    QCOMPARE(row.findChildren<StepTile*>().at(1)->accessibleDescription(), u"the client is known"_s);
    row.setTiles({before.at(0)});
    QCOMPARE(row.findChildren<StepTile*>().size(), 1);
}

void TestRows::profilesKeepTheFocus() {
    Session session;
    Preferences preferences{QString()};
    Source source;
    source.all = {entry(u"1"_s, u"waits"_s), entry(u"2"_s, u"waits"_s)};
    StartPage page(session, preferences);
    page.setProfiles(&source);
    activate(page);
    const auto row = [&](const QString& id) { return named<QAbstractButton>(page, u"Profile "_s + id); };
    row(u"2"_s)->setFocus();
    QTRY_VERIFY(row(u"2"_s)->hasFocus());
    // A try ended: the same rows say something else.
    auto* before = row(u"2"_s);
    source.all[1].state = u"granted"_s;
    source.tell();
    QCOMPARE(row(u"2"_s), before);
    QVERIFY(before->hasFocus());
    QVERIFY(before->accessibleDescription().contains(u"granted"_s));
    // The order changes: the keyboard stays on the same profile.
    std::swap(source.all[0], source.all[1]);
    source.tell();
    QTRY_VERIFY(row(u"2"_s) != nullptr && row(u"2"_s)->hasFocus());
    QTest::keyClick(row(u"2"_s), Qt::Key_Space);
    QCOMPARE(source.opened, u"2"_s);
}

void TestRows::whatDiffersStandsBelowEachOther() {
    diagnosis::Finding finding;
    finding.check = "aud-is-token-endpoint";
    finding.verdict = diagnosis::Verdict::Fail;
    finding.message = u"aud is the FHIR base, not the token endpoint."_s;
    finding.observed = u"https://ehr.example.org/api"_s;
    finding.expected = u"https://ehr.example.org/token"_s;
    FindingRow row(finding, false);
    row.resize(500, 200);
    row.show();
    const auto values = [&row] {
        QStringList all;
        const auto labels = row.findChildren<ElidedLabel*>();
        for (const ElidedLabel* label : labels) {
            const auto fitted = label->fitted(500);
            all.append(fitted.text.mid(fitted.start, fitted.length));
        }
        return all;
    };
    QCOMPARE(values(), (QStringList{u"api"_s, u"token"_s}));
    // In little room both lose as much of what they have in common: their letters stay below each other.
    row.resize(260, 200);
    const auto cut = row.findChildren<ElidedLabel*>();
    QTRY_VERIFY(cut.at(0)->text().startsWith(QChar(0x2026)) && cut.at(1)->text().startsWith(QChar(0x2026)));
    QCOMPARE(cut.at(1)->text().size() - cut.at(0)->text().size(), finding.expected.size() - finding.observed.size());
    QCOMPARE(values(), (QStringList{u"api"_s, u"token"_s}));
    row.resize(500, 200);
    QTRY_VERIFY(cut.at(0)->text() == finding.observed && cut.at(1)->text() == finding.expected);
    QCOMPARE(row.accessibleDescription(),
             u"Found: https://ehr.example.org/api\nExpected: https://ehr.example.org/token"_s);
    row.setFocus();
    QTest::keyClick(&row, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Expected: https://ehr.example.org/token"_s));
    // The same again keeps the widgets; another value shows another one; sentences are no values.
    const auto* before = row.findChild<ElidedLabel*>();
    row.set(finding, false);
    QCOMPARE(row.findChild<ElidedLabel*>(), before);
    finding.observed = u"https://ehr.example.org/"_s;
    row.set(finding, false);
    QCOMPARE(values(), (QStringList{QString(), u"token"_s}));
    finding.observed = u"18 min old"_s;
    row.set(finding, false);
    QVERIFY(values().isEmpty());
    QVERIFY(seen(row).contains(u"Found: 18 min old"_s));
}

void TestRows::whatCouldNotBeCheckedIsNamed() {
    diagnosis::Finding finding;
    finding.check = "kid-in-registered-set";
    finding.verdict = diagnosis::Verdict::Unknown;
    finding.message = u"The registered key set was not given, so this could not be checked."_s;
    FindingRow row(finding, false);
    row.resize(500, 200);
    row.show();
    const QString title = diagnosis::explanation("kid-in-registered-set")->title;
    QVERIFY2(seen(row).startsWith(QString(title).remove(u'`')), qPrintable(seen(row)));
    QVERIFY(seen(row).contains(finding.message));
    QVERIFY(row.accessibleDescription().contains(finding.message));
}

void TestRows::anAnswerIsSeenWhereItWasAsked() {
    using diagnosis::Verdict;
    const diagnosis::Question which{"registered_environment",
                                    diagnosis::Question::Kind::Choice,
                                    u"Which environment?"_s,
                                    {{"sandbox", u"Sandbox"_s}, {"production", u"Production"_s}}};
    diagnosis::Finding open = finding("one", Verdict::Unknown);
    open.question = which;
    FindingsModel findings;
    findings.setFindings({open, finding("two", Verdict::Unknown, true)});
    QString answer;
    FindingRows rows(
        findings, [](const diagnosis::Finding&) { return false; },
        [&answer](const QString& member) { return member == u"registered_environment"_s ? answer : QString(); });
    activate(rows);
    const auto press = [&rows](const QString& label) {
        const auto all = rows.findChildren<Button*>();
        for (Button* one : all) {
            if (one->isVisible() && one->text() == label) {
                one->setFocus();
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        QFAIL("there is no such answer");
    };
    const auto checked = [&rows] {
        const auto all = rows.findChildren<Button*>();
        const auto it =
            std::find_if(all.begin(), all.end(), [](Button* one) { return one->isVisible() && one->isChecked(); });
        return it != all.end() ? *it : nullptr;
    };
    connect(&rows, &FindingRows::answered, this, [&](const QString&, const QString& value) {
        answer = value;
        findings.setFindings(value.isEmpty()
                                 ? std::vector{open, finding("two", Verdict::Unknown, true)}
                                 : std::vector{finding("one", value == u"sandbox"_s ? Verdict::Pass : Verdict::Fail),
                                               finding("two", Verdict::Unknown, true)},
                             false,
                             value.isEmpty() ? std::vector<diagnosis::OpenQuestion>()
                                             : std::vector<diagnosis::OpenQuestion>{{"one", which, 0}});
    });
    press(u"Sandbox"_s);
    QTRY_VERIFY(checked() != nullptr);
    QCOMPARE(checked()->text(), u"Sandbox"_s);
    QVERIFY(checked()->hasFocus()); // and no other row was unfolded in its place
    QCOMPARE(findings.count(FindingsModel::Answered), 1);
    QCOMPARE(findings.count(FindingsModel::Passed), 0);
    QVERIFY(rows.chosenCheck().isEmpty() || rows.chosenCheck() == u"one"_s);
    QVERIFY(seen(rows).contains(u"Which environment?"_s));
    // Another answer shows a problem: it says so, and can be changed there.
    press(u"Production"_s);
    QCOMPARE(findings.count(FindingsModel::Problems), 1);
    QCOMPARE(findings.count(FindingsModel::Answered), 0);
    QTRY_VERIFY(checked() != nullptr && checked()->text() == u"Production"_s && checked()->hasFocus());
    QVERIFY(seen(rows).contains(u"one"_s) && seen(rows).contains(u"Which environment?"_s));
    // Pressed once more it is open again.
    press(u"Production"_s);
    QVERIFY(checked() == nullptr && answer.isEmpty());
    QCOMPARE(findings.count(FindingsModel::OnlyYou), 2);
}

void TestRows::anotherFirstCauseIsOpened() {
    const auto cause = [](const char* id) {
        diagnosis::RankedCause c;
        c.cause = id;
        c.title = QString::fromUtf8(id);
        return c;
    };
    CausesModel causes;
    CauseCards cards(causes);
    activate(cards);
    const auto open = [&cards] {
        QStringList names;
        const auto all = cards.findChildren<CauseCard*>();
        for (const CauseCard* card : all) {
            const bool gone = card->isHidden() && card->testAttribute(Qt::WA_WState_ExplicitShowHide);
            if (!gone && card->isOpen()) {
                names.append(card->cause());
            }
        }
        return names;
    };
    causes.setCauses({cause("a"), cause("b")});
    QCOMPARE(open(), QStringList{u"a"_s});
    // The second one leads now, and stays the same card.
    causes.setCauses({cause("b")});
    QCOMPARE(open(), QStringList{u"b"_s});
    // Who has folded it wants it folded.
    cards.findChildren<CauseCard*>().last()->setOpen(false);
    causes.setCauses({cause("b"), cause("c")});
    QVERIFY(!open().contains(u"b"_s));
}

void TestRows::linksBeginWhereTheTextBegins() {
    Button link(u"|"_s, ButtonKind::Link);
    link.resize(link.sizeHint());
    const QImage image = link.grab().toImage();
    TextLabel text(u"|"_s, Type::Body, Role::Accent, true);
    text.resize(text.sizeHint());
    const QImage beside = text.grab().toImage();
    const auto first = [](const QImage& of) {
        for (int x = 0; x < of.width(); ++x) {
            for (int y = 0; y < of.height(); ++y) {
                if (of.pixelColor(x, y) != of.pixelColor(0, 0)) {
                    return x;
                }
            }
        }
        return -1;
    };
    QCOMPARE(first(image), first(beside));
}

QTEST_MAIN(TestRows)
#include "tst_rows.moc"

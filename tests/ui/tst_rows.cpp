// Rows, tiles and fields that change while a person is at them: what is being written, chosen or focused stays; what
// stands in a token is text, and never markup.
#include "assertion/assertion_page.h"
#include "assertion/claim_rows.h"
#include "assertion/compare_view.h"
#include "assertion/value_view.h"
#include "base/time.h"
#include "frame/preferences.h"
#include "frame/profile_source.h"
#include "keys/key.h"
#include "session/session.h"
#include "smart/assertion.h"
#include "start/start_page.h"
#include "theme/theme.h"
#include "ui/profiles_support.h"
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
    void tilesKeepTheFocus();
    void profilesKeepTheFocus();

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

QTEST_MAIN(TestRows)
#include "tst_rows.moc"

// What the page of the assertion tells of the whole token: its signature, what has no row, and its life.
#include "assertion/assertion_page.h"
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "diagnosis/findings_model.h"
#include "keys/key.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/charts.h"
#include "widgets/mark.h"
#include "widgets/text.h"

#include <QDateTime>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace ad;
using namespace ad::ui;

namespace {

QString textsIn(const QWidget& page) {
    QStringList texts;
    const auto labels = page.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

Q_DECLARE_METATYPE(ad::ui::Lifetime)

class TestAssertionPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void everyProblemOfTheRailIsOnThePage_data();
    void everyProblemOfTheRailIsOnThePage();
    void lifeInAPicture_data();
    void lifeInAPicture();
    void theLimitIsWhatTheChecksSay();
    void nothingMovesWhenChangesCanBeUndone();
    void aBeginningFarBack();
    void lifeGoesOnWithTheClock();
    void wordsOfTheRowsGoOnWithTheBar();
    void theCrossLiesOnNoText();
    void aLongNameLeavesTheValuesTheirRoom();
    void whatIsOnlyToldIsShownAsTold();
};

void TestAssertionPage::everyProblemOfTheRailIsOnThePage_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("signature");
    QTest::newRow("another key") << "own-key-is-registered-fail"
                                 << "does not verify";
    QTest::newRow("wrong signature") << "signature-fits-own-key-fail"
                                     << "does not verify";
    QTest::newRow("signed with the registered key") << "signature-fits-own-key-warn"
                                                    << "verifies";
    QTest::newRow("times in other units") << "times-are-utc-fail" << QString();
    QTest::newRow("a copied jti") << "jti-is-fresh-fail" << QString();
}

void TestAssertionPage::everyProblemOfTheRailIsOnThePage() {
    QFETCH(const QString, name);
    QFETCH(const QString, signature);
    Session session;
    AssertionPage page(session);
    page.resize(1000, 700);
    page.show();
    session.openFile(QStringLiteral(AD_FIXTURES "/golden/cases/%1.case.json").arg(name));
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    int expected = 0;
    for (const auto& finding : session.view().diagnosis.findings) {
        expected += FindingsModel::groupOf(finding) == FindingsModel::Problems && finding.at &&
                    (finding.at->in == "header" || finding.at->in == "claims" || finding.at->in == "assertion");
    }
    const auto seen = [&page] {
        int count = 0;
        const auto marks = page.findChildren<MarkIcon*>();
        for (const MarkIcon* mark : marks) {
            count += mark->isVisible() && mark->mark() == Mark::Fail;
        }
        return count;
    };
    // A row that comes to a page that is seen already is shown by its layout, one turn later.
    QTRY_COMPARE(seen(), expected);
    QVERIFY2(textsIn(page).contains(signature), qPrintable(textsIn(page)));
    QCOMPARE(textsIn(page).contains(QStringLiteral("does not verify")), signature == QStringLiteral("does not verify"));
    for (const AssertionFault& fault : session.view().assertion.faults) {
        QVERIFY(textsIn(page).contains(fault.message));
        QSignalSpy why(&page, &AssertionPage::whyRequested);
        const auto buttons = page.findChildren<Button*>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [&](const Button* one) {
            return one->accessibleName() == QStringLiteral("Why? %1").arg(fault.message);
        });
        QVERIFY(button != buttons.end());
        (*button)->click();
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.front().front().toString(), fault.check);
    }
}

namespace {

// At noon, so that five minutes more or less are the same day wherever the test runs.
std::int64_t noon() { return QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toSecsSinceEpoch(); }

} // namespace

void TestAssertionPage::lifeInAPicture_data() {
    QTest::addColumn<Lifetime>("life");
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("words");
    const auto life = [](std::optional<int> made, std::optional<int> begins, std::optional<int> ends,
                         std::optional<int> limit) {
        Lifetime l;
        const auto at = [](std::optional<int> t) { return t ? std::optional(noon() + *t) : std::nullopt; };
        l.madeAt = at(made);
        l.notBefore = at(begins);
        l.expiresAt = at(ends);
        l.limit = at(limit);
        l.limitName = QStringLiteral("Epic’s limit");
        return l;
    };
    Lifetime all = life(0, 60, 240, 300);
    all.serverAhead = -2;
    QTest::newRow("all") << all << 120
                         << "exp 12:04:00, Epic’s limit 12:05:00, now, here, nbf 12:01:00, now, server −2 s, made "
                            "12:00:00";
    QTest::newRow("no iat") << life({}, {}, 240, {}) << 120 << "exp 12:04:00, now, here";
    Lifetime noIat = life({}, {}, 240, {});
    noIat.limitAhead = 300;
    QTest::newRow("no iat, a limit from now") << noIat << 120 << "exp 12:04:00, Epic’s limit 12:07:00, now, here";
    QTest::newRow("no limit") << life(0, {}, 240, {}) << 120 << "exp 12:04:00, now, here, made 12:00:00";
    QTest::newRow("exp beyond the limit")
        << life(0, {}, 3600, 300) << 120 << "exp 13:00:00, Epic’s limit 12:05:00, now, here, made 12:00:00";
    QTest::newRow("later") << life(0, {}, 240, {}) << 7200 << "exp 12:04:00, now: 1 h 56 min later, made 12:00:00";
    QTest::newRow("before") << life(0, {}, 240, {}) << -7200 << "exp 12:04:00, now: 2 h earlier, made 12:00:00";
    QTest::newRow("half a year later") << life(0, {}, 240, {}) << 199 * 86400 + 600
                                       << QStringLiteral("exp %1 12:04:00, now: 199 days later, made %1 12:00:00")
                                              .arg(QLocale().toString(QDate(2026, 11, 23), QLocale::ShortFormat));
    Lifetime sameClock = life(0, {}, 240, {});
    sameClock.serverAhead = -1.2;
    QTest::newRow("the clocks agree") << sameClock << 120 << "exp 12:04:00, now, here, made 12:00:00";
    Lifetime ahead = life(0, {}, 240, {});
    ahead.serverAhead = 3;
    QTest::newRow("the server is ahead") << ahead << 120 << "exp 12:04:00, now, here, now, server +3 s, made 12:00:00";
    const QString yesterday =
        QLocale().toString(QDate(2026, 11, 22), QLocale::ShortFormat) + QStringLiteral(" 12:00:00");
    QTest::newRow("made yesterday") << life(-86400, {}, 240, {}) << 120
                                    << QStringLiteral("exp 12:04:00, now, here, made %1").arg(yesterday);
    QTest::newRow("says nothing") << Lifetime() << 120 << QString();
}

void TestAssertionPage::lifeInAPicture() {
    QFETCH(const Lifetime, life);
    QFETCH(const int, now);
    QFETCH(const QString, words);
    LifetimeBar bar;
    bar.resize(800, bar.sizeHint().height());
    bar.setLifetime(life);
    bar.setNow(noon() + now);
    bar.grab();
    QCOMPARE(bar.accessibleDescription(), words);
}

// A clock that runs fast: exp lies beyond the limit as the server counts it, and the picture says so.
void TestAssertionPage::theLimitIsWhatTheChecksSay() {
    Session session;
    session.openStory(Session::Story::FiveMinutes);
    QTRY_VERIFY(session.view().diagnosed && session.view().exchange.present && session.idle());
    const Lifetime life = session.view().assertion.life;
    QVERIFY(life.tooFar && life.expiresAt && life.limit && life.serverAhead && *life.serverAhead < -1.5);
    QVERIFY2(*life.expiresAt > *life.limit, qPrintable(QString::number(*life.expiresAt - *life.limit)));
    LifetimeBar bar;
    bar.resize(800, bar.sizeHint().height());
    bar.setLifetime(life);
    bar.setNow(*life.madeAt + 1);
    const QColor fail = ink(Role::Fail);
    const QImage image = bar.grab().toImage();
    int red = 0;
    for (int x = 0; x < image.width(); ++x) {
        red += image.pixelColor(x, QFontMetrics(typeFont(Type::Small)).height() + 9) == fail ? 1 : 0;
    }
    QVERIFY2(red > 20, qPrintable(QString::number(red)));
    // What the server's clock shows is not pushed to the edge.
    QVERIFY(bar.accessibleDescription().contains(QLatin1String("now, server")));
}

void TestAssertionPage::nothingMovesWhenChangesCanBeUndone() {
    SessionView view;
    view.assertion.source = AssertionView::Source::Signed;
    view.assertion.compact = QStringLiteral("a.b.c");
    view.assertion.headerJson = view.assertion.claimsJson = QStringLiteral("{}");
    ClaimRow aud;
    aud.name = QStringLiteral("aud");
    aud.value = QStringLiteral("x");
    view.assertion.rows = {aud};
    Session session;
    session.adopt(view);
    AssertionPage page(session);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto top = [&page] {
        const auto* rows = page.findChildren<ClaimRows*>().last();
        return rows->mapTo(&page, QPoint(0, 0)).y();
    };
    const int before = top();
    view.assertion.rows[0].changed = true;
    session.adopt(view);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::qWait(20);
    QCOMPARE(top(), before);
}

// A beginning that lies far back is told at the edge: all else stays where it is, with its names.
void TestAssertionPage::aBeginningFarBack() {
    Lifetime life;
    life.madeAt = noon();
    life.expiresAt = noon() + 240;
    life.limit = noon() + 300;
    life.limitName = QStringLiteral("limit");
    const auto picture = [&life] {
        LifetimeBar bar;
        bar.resize(900, bar.sizeHint().height());
        bar.setLifetime(life);
        bar.setNow(noon() + 120);
        return bar.grab().toImage();
    };
    const QImage usual = picture();
    life.notBefore = noon() - 98 * 60;
    const QImage farBack = picture();
    QVERIFY(farBack != usual);
    const QRect right(240, 0, usual.width() - 240, usual.height());
    QVERIFY(farBack.copy(right) == usual.copy(right));
}

void TestAssertionPage::lifeGoesOnWithTheClock() {
    Lifetime life;
    life.madeAt = noon();
    life.expiresAt = noon() + 60;
    LifetimeBar bar;
    bar.resize(800, bar.sizeHint().height());
    bar.setLifetime(life);
    bar.setNow(noon() + 30);
    const QImage before = bar.grab().toImage();
    bar.setNow(noon() + 31);
    QVERIFY(bar.grab().toImage() != before);
}

void TestAssertionPage::wordsOfTheRowsGoOnWithTheBar() {
    SessionView view;
    view.assertion.source = AssertionView::Source::Signed;
    view.assertion.compact = QStringLiteral("a.b.c");
    view.assertion.headerJson = view.assertion.claimsJson = QStringLiteral("{}");
    ClaimRow exp;
    exp.name = QStringLiteral("exp");
    exp.moment = noon() + 240;
    exp.value = QString::number(*exp.moment);
    exp.meaning = QStringLiteral("ends 12:04:00, in 4 min");
    view.assertion.rows = {exp};
    view.now = noon();
    Session session;
    session.adopt(view);
    AssertionPage page(session);
    page.resize(1000, 700);
    page.show();
    QVERIFY(textsIn(page).contains(QLatin1String("in 4 min")));
    Q_EMIT page.findChild<LifetimeBar*>()->ticked(noon() + 1);
    QVERIFY2(textsIn(page).contains(QLatin1String("in 3 min 59 s")), qPrintable(textsIn(page)));
    Q_EMIT page.findChild<LifetimeBar*>()->ticked(noon() + 260);
    QVERIFY2(textsIn(page).contains(QLatin1String("ended 12:04:00, 20 s ago")), qPrintable(textsIn(page)));
}

namespace {

/// A signed assertion with one more claim.
struct Signed {
    explicit Signed(const QString& name, const QString& value) {
        page.resize(900, 800);
        page.show();
        session.setServer(QStringLiteral("https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"));
        session.setClientId(QStringLiteral("me"));
        session.setKeyText(text(keys::generate("p384")->pkcs8Pem().view()), QStringLiteral("test.pem"));
        if (!QTest::qWaitFor([this] { return session.idle() && session.view().canSend; })) {
            qFatal("nothing is signed");
        }
        session.editValue(false, name, value);
        if (!QTest::qWaitFor([&] { return session.idle() && row(name) != nullptr; })) {
            qFatal("the claim has no row");
        }
    }
    [[nodiscard]] ClaimRowWidget* row(const QString& name) const {
        const auto all = page.findChildren<ClaimRowWidget*>();
        const auto it = std::find_if(all.begin(), all.end(), [&](auto* one) { return one->name() == name; });
        return it != all.end() ? *it : nullptr;
    }
    Session session;
    AssertionPage page{session};
};

} // namespace

void TestAssertionPage::theCrossLiesOnNoText() {
    // What is said of it is longer than its column.
    Signed scene(QStringLiteral("nbf"), QString::number(QDateTime::currentSecsSinceEpoch() - 5880));
    for (const int width : {900, 620, 500}) {
        scene.page.resize(width, 800);
        ClaimRowWidget* row = scene.row(QStringLiteral("nbf"));
        row->setChosen(true);
        QTRY_VERIFY(row->findChild<Button*>() != nullptr);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::qWait(0);
        const auto buttons = row->findChildren<Button*>();
        const auto cross = std::find_if(buttons.begin(), buttons.end(), [](const Button* one) {
            return one->accessibleName() == QLatin1String("Leave out nbf");
        });
        QVERIFY(cross != buttons.end() && (*cross)->isVisible());
        const auto texts = row->findChildren<QLabel*>();
        int seen = 0;
        for (const QLabel* label : texts) {
            if (label->isVisible() && !label->text().isEmpty()) {
                ++seen;
                const QRect place(label->mapTo(row, QPoint()), label->size());
                QVERIFY2(!place.intersects((*cross)->geometry()), qPrintable(label->text()));
            }
        }
        QVERIFY(seen > 0);
    }
}

void TestAssertionPage::aLongNameLeavesTheValuesTheirRoom() {
    const QString name = QStringLiteral("https://example.org/claims/organisation-of-the-user");
    Signed scene(name, QStringLiteral("clinic"));
    const auto nameLabel = [&](const QString& of) {
        const auto labels = scene.row(of)->findChildren<ElidedLabel*>();
        return labels.front();
    };
    QCOMPARE(nameLabel(name)->text(), name);
    QTRY_VERIFY(!nameLabel(name)->toolTip().isEmpty()); // shortened, with the whole at hand
    QVERIFY(nameLabel(name)->toolTip().contains(QStringLiteral("organisation-of-the-user")));
    QCOMPARE(nameLabel(name)->width(), nameLabel(QStringLiteral("iss"))->width());
    QVERIFY(nameLabel(name)->width() < 160);
}

/// A program in a post makes the token: its source is none, and no request was sent in its words.
void TestAssertionPage::whatIsOnlyToldIsShownAsTold() {
    Session session;
    AssertionPage page(session);
    page.resize(1000, 700);
    page.show();
    session.openText(QStringLiteral(R"(Hi all, still invalid_client, and I do not see why.

payload = {
  "iss": "a1b2c3d4-1111-2222-3333-444455556666",
  "sub": "a1b2c3d4-1111-2222-3333-444455556666",
  "aud": "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token",
  "jti": str(uuid.uuid4()),
  "exp": int(time.time()) + 600
}
token = jwt.encode(payload, open("privatekey.pem").read(), algorithm="RS384")
r = requests.post("https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token",
   data={"grant_type":"client_credentials",
         "client_assertion_type":"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
         "client_assertion": token})

{"error": "invalid_client", "error_description": null}
)"));
    QTRY_VERIFY(session.idle() && session.view().diagnosed);
    const AssertionView& view = session.view().assertion;
    QCOMPARE(view.source, AssertionView::Source::Told);
    QVERIFY(view.compact.isEmpty() && view.flaws.isEmpty());
    QMap<QString, QString> values;
    for (const ClaimRow& row : view.rows) {
        values.insert(row.name, row.value);
    }
    QCOMPARE(values.value(QStringLiteral("iss")), QStringLiteral("a1b2c3d4-1111-2222-3333-444455556666"));
    QCOMPARE(values.value(QStringLiteral("alg")), QStringLiteral("RS384"));
    QCOMPARE(values.value(QStringLiteral("exp")), QStringLiteral("now + 10 min"));
    QCOMPARE(values.value(QStringLiteral("jti")), QStringLiteral("(not told)"));
    QTRY_VERIFY(textsIn(page).contains(QStringLiteral("There is no token in what was brought")));
    QCOMPARE(session.view().vendorId, QStringLiteral("epic"));
    for (const QString& http : {view.http, session.view().exchange.http}) {
        QVERIFY2(http.isEmpty() || http.contains(QStringLiteral("client_assertion=\u2026")), qPrintable(http));
        QVERIFY2(!http.contains(QStringLiteral("jwt.encode")) && !http.contains(QStringLiteral("Content-Length")),
                 qPrintable(http));
    }
    QVERIFY(view.curl.isEmpty());
}

QTEST_MAIN(TestAssertionPage)
#include "tst_assertion_page.moc"

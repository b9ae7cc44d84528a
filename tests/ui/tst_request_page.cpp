// The request page: what it says is missing where there is no request yet, and what it shows of a long assertion.
#include "keys/key.h"
#include "request/fact_rows.h"
#include "request/request_page.h"
#include "request/time_card.h"
#include "session/exchange_work.h"
#include "ui/profiles_support.h"
#include "widgets/charts.h"
#include "widgets/code_view.h"
#include "widgets/text.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>

using namespace ad;
using namespace ad::ui;

class TestRequestPage : public QObject {
    Q_OBJECT

    keys::Key m_key;

    [[nodiscard]] QString pem() const { return text(m_key.pkcs8Pem().view()); }

    /// All that a request needs is there.
    void makeReady(Session& session) const {
        session.setServer(QStringLiteral("https://fhir.epic.com/oauth2/token"));
        session.setClientId(QStringLiteral("me"));
        session.setKeyText(pem(), QStringLiteral("test.pem"));
        QTRY_VERIFY(session.idle() && session.view().canSend);
    }

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }

    void whatIsMissing_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("asks");
        const QString answer = QStringLiteral(
            "\"schema\": \"assertion-doctor/case/1\", \"response\": {\"status\": 400, \"body\": \"refused\"}");
        const QString where = QStringLiteral("\"token_endpoint\": \"https://fhir.epic.com/oauth2/token\",");
        const QString who = QStringLiteral("\"client_id\": \"me\",");
        QTest::newRow("the address") << QStringLiteral("{%1 %2}").arg(who, answer)
                                     << QStringLiteral("address is missing");
        QTest::newRow("the client ID") << QStringLiteral("{%1 %2}").arg(where, answer)
                                       << QStringLiteral("client ID is missing");
        QTest::newRow("the key") << QStringLiteral("{%1 %2 %3}").arg(where, who, answer)
                                 << QStringLiteral("Only the private key is missing");
        QTest::newRow("a key that is only named")
            << QStringLiteral("{%1 %2 \"key\": {\"path\": \"/home/somebody/theirs.pem\"}, %3}").arg(where, who, answer)
            << QStringLiteral("theirs.pem");
    }

    void whatIsMissing() {
        QFETCH(QString, given);
        QFETCH(QString, asks);
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("forum.case.json"));
        QVERIFY(writeFile(utf8(path), utf8(given), true));
        session.openFile(path);
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        const QString said = seen(page);
        QVERIFY2(said.contains(asks), qPrintable(said));
        QVERIFY2(asks.contains(QStringLiteral("address")) || !said.contains(QStringLiteral("address is missing")),
                 qPrintable(said));
        QSignalSpy asked(&page, &RequestPage::credentialsRequested);
        Button* go = button(page, "Go to the credentials");
        QVERIFY(go != nullptr);
        go->click();
        QCOMPARE(asked.size(), 1);
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("the key")) {
            session.setKeyText(pem(), QStringLiteral("test.pem"));
            QTRY_VERIFY(session.idle() && !session.view().assertion.http.isEmpty());
            QVERIFY(button(page, "Go to the credentials") == nullptr);
        }
    }

    void theConfirmationStandsWhereItWasPressed() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        session.setServer(QStringLiteral("https://fhir.epic.com/oauth2/token"));
        session.setClientId(QStringLiteral("me"));
        session.setKeyText(pem(), QStringLiteral("test.pem"));
        QTRY_VERIFY(session.idle() && session.view().canSend && !session.view().assertion.curl.isEmpty());
        Button* curl = button(page, "Copy as curl");
        Button* program = button(page, "As program");
        QVERIFY(curl != nullptr && program != nullptr && program->menu() != nullptr);
        program->menu()->actions().front()->trigger();
        QCOMPARE(curl->text().remove(QLatin1Char('&')), QStringLiteral("Copy as curl"));
        QCOMPARE(program->text(), QStringLiteral("Copied"));
    }

    void afterAnAnswerItsMeaningComesFirst() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        makeReady(session);
        QVERIFY(button(page, "See the diagnosis") == nullptr);
        QVERIFY(button(page, "Send")->kind() == ButtonKind::Primary);
        SessionView view = session.view();
        view.exchange.present = true;
        view.exchange.status = 400;
        view.exchange.mark = Mark::Fail;
        session.adopt(view);
        QVERIFY(button(page, "See the diagnosis") != nullptr);
        QVERIFY(button(page, "See the diagnosis")->kind() == ButtonKind::Primary);
        QVERIFY(button(page, "Send again")->kind() == ButtonKind::Secondary);
        QSignalSpy asked(&page, &RequestPage::diagnosisRequested);
        button(page, "See the diagnosis")->click();
        QCOMPARE(asked.size(), 1);
    }

    void aNameFromACaseIsNoMarkup() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        session.openText(QStringLiteral(
            R"json({"schema":"assertion-doctor/case/1","client_id":"me","token_endpoint":"https://x.example/token",)json"
            R"json("key":{"path":"/home/somebody/<h1>hello<h1>.pem"},"response":{"status":400,"body":"refused"}})json"));
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        int told = 0;
        for (const QWidget* widget : page.findChildren<QWidget*>()) {
            if (widget->toolTip().contains(QStringLiteral("hello"))) {
                ++told;
                QTextDocument shown;
                if (Qt::mightBeRichText(widget->toolTip())) {
                    shown.setHtml(widget->toolTip());
                } else {
                    shown.setPlainText(widget->toolTip());
                }
                QVERIFY2(shown.toPlainText().contains(QStringLiteral("<h1>hello<h1>")), qPrintable(widget->toolTip()));
            }
        }
        QVERIFY(told > 0);
    }

    void aKeyThatIsThereIsNotMissing() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        // An answer that came before everything else belongs to a request that nobody has.
        session.openText(QStringLiteral("{\"error\":\"invalid_client\"}"));
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        session.setServer(QStringLiteral("https://fhir.epic.com/oauth2/token"));
        session.setClientId(QStringLiteral("me"));
        QTRY_VERIFY(session.idle() && seen(page).contains(QStringLiteral("Only the private key is missing")));
        session.setKeyText(pem(), QStringLiteral("test.pem"));
        QVERIFY2(seen(page).contains(QStringLiteral("is being read")), qPrintable(seen(page)));
        QTRY_VERIFY(session.idle() && session.view().canSend);
        QVERIFY(session.view().assertion.http.isEmpty());
        QVERIFY2(seen(page).contains(QStringLiteral("is made when you send it")), qPrintable(seen(page)));
        QVERIFY(!seen(page).contains(QStringLiteral("private key is missing")));
        QVERIFY(button(page, "Go to the credentials") == nullptr);
        // As while a large one signs for the first time.
        SessionView view = session.view();
        view.canSend = false;
        session.adopt(view);
        QVERIFY2(seen(page).contains(QStringLiteral("is being worked out")), qPrintable(seen(page)));
        QVERIFY(button(page, "Go to the credentials") == nullptr);
    }

    void whyNoRequestCanBeMade() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("forum.case.json"));
        QVERIFY(writeFile(utf8(path),
                          "{\"schema\": \"assertion-doctor/case/1\", \"client_id\": \"me\", \"token_endpoint\": "
                          "\"example.com/oauth2/token\", \"response\": {\"status\": 400, \"body\": \"refused\"}}",
                          true));
        session.openFile(path);
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        session.setKeyText(pem(), QStringLiteral("test.pem"));
        QTRY_VERIFY(session.idle() && session.view().assertion.error);
        QVERIFY2(seen(page).contains(session.view().assertion.error->what), qPrintable(seen(page)));
        QVERIFY(!seen(page).contains(QStringLiteral("private key is missing")));
        QVERIFY(button(page, "Go to the credentials") != nullptr);
    }

    void theKeyIsTheNextThingWhereOnlyItIsMissing() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        makeReady(session);
        QVERIFY(button(page, "Open the private key") == nullptr && button(page, "Send") != nullptr);
        // A token that was brought, with its request, and nobody's key.
        const QString curl = session.view().assertion.curl;
        Session other;
        RequestPage without(other);
        without.resize(1000, 700);
        without.show();
        other.openText(curl);
        QTRY_VERIFY(other.idle() && !other.view().assertion.http.isEmpty());
        QVERIFY(lacksKey(other.view()));
        QVERIFY(button(without, "Send") == nullptr);
        QSignalSpy asked(&without, &RequestPage::keyRequested);
        QVERIFY(button(without, "Open the private key") != nullptr);
        button(without, "Open the private key")->click();
        QCOMPARE(asked.size(), 1);
    }

    void theFocusStaysWhileItIsSent() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        makeReady(session);
        button(page, "Send")->setFocus();
        SessionView view = session.view();
        view.sending = true;
        session.adopt(view);
        QVERIFY(button(page, "Cancel") != nullptr && button(page, "Cancel")->hasFocus());
        view.sending = false;
        session.adopt(view);
        QVERIFY(button(page, "Send")->hasFocus() && button(page, "Cancel") == nullptr);
    }

    void theRequestIsWholeInALowWindow() {
        Session session;
        RequestPage page(session);
        page.resize(844, 528); // what the rail leaves at 900 by 600
        page.show();
        makeReady(session);
        const auto* code = page.findChild<CodeView*>();
        QTRY_VERIFY(code->toPlainText().contains(QLatin1String("client_assertion=")));
        // The page scrolls, not the request in it; and no line is cut through its letters.
        QTRY_VERIFY2(code->verticalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 lines in %2 pixels, %3 each")
                                    .arg(code->document()->size().height())
                                    .arg(code->viewport()->height())
                                    .arg(code->fontMetrics().lineSpacing())));
        QVERIFY(code->viewport()->height() % code->fontMetrics().lineSpacing() <= 1);
        // In a narrow view less is left of each part: what is left stands in one line.
        const QString last = code->toPlainText().section(QLatin1Char('\n'), -1);
        QVERIFY2(last.contains(QChar(0x2026)) && last.size() <= code->lineRoom(), qPrintable(last));
        page.resize(1400, 800);
        QTRY_VERIFY(code->toPlainText().section(QLatin1Char('\n'), -1).size() > last.size());
    }

    void nothingMovesWhenTheTimesCome() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        makeReady(session);
        auto* bars = page.findChild<Waterfall*>();
        // Before that, no lines without values: a sentence says what will be here.
        QVERIFY(seen(page).contains(QStringLiteral("After sending: where the time went")));
        const auto isBlank = [bars] {
            const QImage image = bars->grab().toImage();
            QImage plain = image;
            plain.fill(image.pixelColor(0, 0));
            return image == plain;
        };
        QVERIFY(isBlank());
        const auto places = [&page] {
            QList<QRect> all;
            const auto cards = page.findChildren<Card*>();
            for (const Card* card : cards) {
                all.append(QRect(card->mapTo(&page, QPoint(0, 0)), card->size()));
            }
            return all;
        };
        const QList<QRect> before = places();
        net::Exchange exchange;
        exchange.status = 400;
        exchange.timings = {1, 2, 3, 4, 5, 6};
        SessionView view = session.view();
        view.exchange = layOut(exchange);
        session.adopt(view);
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
        QVERIFY(!isBlank() && !seen(page).contains(QStringLiteral("After sending")));
    }

    void aCaseWithoutTimesShowsNoBars() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        diagnosis::CaseResponse response;
        response.status = 400;
        response.receivedAt = 1795428000;
        response.headers = {{"date", "Mon, 23 Nov 2026 10:00:00 GMT"}};
        SessionView view;
        view.exchange = layOut(response, {});
        session.adopt(view);
        QVERIFY(!page.findChild<Waterfall*>()->isVisible());
        const QString said = seen(page);
        QVERIFY2(said.contains(QStringLiteral("does not say how long")), qPrintable(said));
        const auto* facts = page.findChild<FactRows*>();
        QVERIFY(facts->isVisible());
        const auto values = facts->findChildren<ElidedLabel*>();
        for (const ElidedLabel* value : values) {
            QVERIFY(!value->isVisible() || value->text().size() > 1);
        }
        // With nothing but that sentence, it stands in the middle of its card, as every empty state does.
        response.headers.clear();
        view.exchange = layOut(response, {});
        session.adopt(view);
        const auto* card = page.findChild<TimeCard*>();
        const auto labels = card->findChildren<TextLabel*>();
        const auto sentence = std::find_if(labels.begin(), labels.end(), [](const TextLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("does not say how long"));
        });
        QVERIFY(sentence != labels.end());
        QVERIFY((*sentence)->alignment().testFlag(Qt::AlignHCenter));
        response.headers = {{"date", "Mon, 23 Nov 2026 10:00:00 GMT"}};
        view.exchange = layOut(response, {});
        session.adopt(view);
        // The room of the names follows them, also when shorter ones come.
        FactRows rows;
        for (const char* name : {"Encryption", "Clocks", "Encryption", "Clocks"}) {
            rows.setFacts({{QLatin1String(name), QStringLiteral("none")}});
            rows.setRows(0, 20);
            const QFontMetrics metrics(rows.findChild<TextLabel*>()->font());
            QVERIFY(rows.namesWidth() - metrics.horizontalAdvance(QLatin1String(name)) < 20);
        }
        response.timings = {1, 2, 3, 4, 5, 6};
        view.exchange = layOut(response, {});
        session.adopt(view);
        QVERIFY(page.findChild<Waterfall*>()->isVisible());
        QVERIFY(!seen(page).contains(QStringLiteral("does not say how long")));
    }

    void whatWasSeenStandsBesideTheTimesWhereThereIsRoom() {
        Session session;
        RequestPage page(session);
        net::Exchange exchange;
        exchange.status = 400;
        exchange.timings = {1, 2, 3, 4, 5, 6};
        exchange.peerAddress = "192.0.2.7";
        SessionView view;
        view.exchange = layOut(exchange);
        session.adopt(view);
        page.resize(1000, 700);
        page.show();
        auto* bars = page.findChild<Waterfall*>();
        auto* facts = page.findChild<FactRows*>();
        const auto place = [&page](const QWidget* widget) {
            return QRect(widget->mapTo(&page, QPoint(0, 0)), widget->size());
        };
        QCoreApplication::processEvents();
        QVERIFY(place(facts).top() > place(bars).bottom());
        QCOMPARE(place(facts).left(), place(bars).left());
        const auto* card = page.findChild<TimeCard*>();
        const int low = card->height();
        page.resize(1500, 900);
        QTRY_COMPARE(place(facts).top(), place(bars).top());
        QVERIFY(place(facts).left() > place(bars).right());
        QTRY_VERIFY(card->height() < low);
        // No word twice: the bars tell how long TLS took, the facts what came of it.
        const auto names = facts->findChildren<TextLabel*>();
        for (const TextLabel* name : names) {
            const auto spans = view.exchange.spans;
            QVERIFY(
                std::none_of(spans.begin(), spans.end(), [&](const Span& span) { return span.name == name->text(); }));
        }
    }

    void aLongAssertionIsShortened() {
        Session session;
        RequestPage page(session);
        page.resize(1000, 700);
        page.show();
        makeReady(session);
        const QString assertion = session.view().assertion.compact;
        QVERIFY(seen(page).contains(QString::number(assertion.size())));
        const auto* code = page.findChild<CodeView*>();
        QVERIFY(!code->toPlainText().contains(assertion));
        button(page, "Show it whole")->click();
        QVERIFY(code->toPlainText().contains(assertion));
        QVERIFY(button(page, "Show it whole") == nullptr);
    }
};

QTEST_MAIN(TestRequestPage)
#include "tst_request_page.moc"

// The frame: the steps by keyboard, undo, what is remembered, what is dropped, the switcher of profiles, and a window
// that keeps everything when its language changes.
#include "base/language.h"
#include "frame/profile_source.h"
#include "frame/rail.h"
#include "frame/status_line.h"
#include "frame/window_host.h"
#include "keys/key.h"
#include "theme/theme.h"
#include "ui/frame_support.h"
#include "widgets/button.h"
#include "widgets/code_edit.h"
#include "widgets/columns.h"
#include "widgets/layout.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

using namespace ad;
using namespace ad::ui;

namespace {

class FakeProfiles : public ProfileSource {
  public:
    [[nodiscard]] QList<ProfileEntry> entries() const override {
        return {{QStringLiteral("1"),
                 QStringLiteral("Bulk export, sandbox"),
                 QStringLiteral("Epic · fhir.epic.com"),
                 QStringLiteral("waiting since 9:45"),
                 Mark::Waiting,
                 {},
                 {},
                 Mark::None},
                {QStringLiteral("2"),
                 QStringLiteral("Lakeside & Sons"),
                 QStringLiteral("Oracle"),
                 {},
                 Mark::Pass,
                 {},
                 {},
                 Mark::None}};
    }
    [[nodiscard]] QString current() const override { return m_current; }
    void open(const QString& id) override {
        m_current = id;
        Q_EMIT changed();
    }

  private:
    QString m_current;
};

} // namespace

class TestFrame : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void stepsByKeyboard();
    void undoByKeyboard();
    void copyIsConfirmed();
    void settingsAreKeptAsText();
    void placeAndFilesAreRemembered();
    void bordersAreMovedAndRemembered();
    void bordersComeBackAfterANarrowWindow();
    void nothingIsKeptWithoutAFolder();
    void themeFollowsTheChoice();
    void filesDroppedOnFieldsAreRead();
    void aKeyPastedIntoAFieldIsRead();
    void enterPressesWhatHasTheFocus();
    void profilesFillTheSwitcher();
    void profilesBeginBelowTheirHead();
    void theFocusGoesWithTheKeyboard();
    void aTitleGoesWithItsClient();
    void languageChangesAndNothingIsLost();
    void deletingAttemptsIsAskedFor();
    void aTokenThatWasKeptIsNotCopied();
    void theWheelChoosesNothing();
    void descriptionsAreWords();
    void theRailIsOneStop();
    void theBorderRingsItsGripAlone();
    void whatWasBroughtHasTheFocus();
    void whatWasReadIsToldOnItsPage();
    void narrowRailHasTooltips();
};

void TestFrame::initTestCase() {
    Theme::instance().install(*qApp);
    Theme::instance().force(Scheme::Light);
}

void TestFrame::stepsByKeyboard() {
    Scene scene;
    const PageId pages[] = {PageId::Start, PageId::Credentials, PageId::Assertion, PageId::Request, PageId::Diagnosis};
    for (std::size_t i = 0; i < std::size(pages); ++i) {
        scene.press(Qt::Key_1 + static_cast<int>(i), Qt::ControlModifier);
        QCOMPARE(scene.window.current(), pages[i]);
    }
    scene.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.window.current(), PageId::Request);
    scene.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.window.current(), PageId::Diagnosis);
    scene.press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(scene.window.current(), PageId::Settings);
    // In the rail the arrows do it, and the rail comes first in the order of Tab.
    scene.window.go(PageId::Start);
    const auto* rail = scene.window.findChild<Rail*>();
    QWidget* first = rail->nextInFocusChain();
    QVERIFY(rail->isAncestorOf(first));
    const auto items = rail->findChildren<RailItem*>();
    items.first()->setFocus(Qt::TabFocusReason);
    scene.press(Qt::Key_Down);
    QCOMPARE(scene.window.current(), PageId::Credentials);
    QVERIFY(items.at(1)->hasFocus() && items.at(1)->isChecked() && !items.first()->isChecked());
    // Pressing the current step again leaves it chosen.
    scene.press(Qt::Key_Space);
    QVERIFY(items.at(1)->isChecked());
}

void TestFrame::undoByKeyboard() {
    Scene scene;
    scene.session.setClientId(QStringLiteral("one"));
    QVERIFY(scene.action(ActionId::Undo)->isEnabled());
    QVERIFY(scene.action(ActionId::Undo)->text().contains(QStringLiteral("Client ID")));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.session.view().clientId, QString());
    QVERIFY(!scene.action(ActionId::Undo)->isEnabled());
    scene.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.session.view().clientId, QStringLiteral("one"));
}

void TestFrame::copyIsConfirmed() {
    Scene scene;
    scene.session.openStory(Session::Story::AudienceAlmostRight);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().diagnosed && scene.session.idle(), 30000);
    scene.window.go(PageId::Start);
    const auto* status = scene.window.findChild<StatusLine*>();
    scene.action(ActionId::CopyCurl)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), scene.session.view().assertion.curl);
    QVERIFY(status->activity().contains(QLatin1String("copied")));
    scene.action(ActionId::CopyReport)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(scene.session.view().diagnosis.summary));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(
        scene.session.view().assertion.compact.section(QLatin1Char('.'), 2)));
}

void TestFrame::settingsAreKeptAsText() {
    const QTemporaryDir folder;
    {
        Preferences preferences(folder.path());
        preferences.setTheme(Preferences::ThemeChoice::Dark);
        preferences.setLanguage(QStringLiteral("es"));
        preferences.setRetentionDays(90);
        preferences.setReducedMotion(true);
    }
    const QSettings text(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QCOMPARE(text.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    QCOMPARE(text.value(QStringLiteral("language")).toString(), QStringLiteral("es"));
    const Preferences again(folder.path());
    QCOMPARE(again.theme(), Preferences::ThemeChoice::Dark);
    QCOMPARE(again.language(), QStringLiteral("es"));
    QCOMPARE(again.retentionDays(), 90);
    QVERIFY(again.reducedMotion());
    Theme::instance().setReducedMotion(false);
    Theme::instance().force(Scheme::Light);
}

void TestFrame::placeAndFilesAreRemembered() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("request.txt"));
    {
        QFile request(file);
        QVERIFY(request.open(QIODevice::WriteOnly));
        request.write("curl -d grant_type=client_credentials https://fhir.example.org/oauth2/token");
    }
    {
        Scene scene(folder.path());
        scene.window.openFile(file);
        QTRY_VERIFY(!scene.session.empty());
        scene.window.resize(1010, 700);
        scene.window.go(PageId::Request);
        scene.window.close();
    }
    Session session;
    session.setClientId(QStringLiteral("something is open"));
    Preferences preferences(folder.path());
    MainWindow window(session, preferences);
    window.restorePlace();
    window.restorePage();
    QCOMPARE(window.size(), QSize(1010, 700));
    QCOMPARE(window.current(), PageId::Request);
    QCOMPARE(preferences.recentFiles(), QStringList{QFileInfo(file).absoluteFilePath()});
    QCOMPARE(preferences.lastScheme(), std::optional(Scheme::Light));
    preferences.forgetRecentFiles();
    QVERIFY(Preferences(folder.path()).recentFiles().isEmpty());
}

void TestFrame::nothingIsKeptWithoutAFolder() {
    Preferences preferences{QString()};
    preferences.remember(QStringLiteral("/etc/hostname"));
    QCOMPARE(preferences.recentFiles().size(), 1); // for as long as the window is open
    QVERIFY(Preferences{QString()}.recentFiles().isEmpty());
}

void TestFrame::themeFollowsTheChoice() {
    Scene scene;
    scene.action(ActionId::ThemeDark)->trigger();
    QCOMPARE(Theme::instance().scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tableColour(Scheme::Dark, Role::Canvas));
    scene.action(ActionId::ThemeLight)->trigger();
    QCOMPARE(Theme::instance().scheme(), Scheme::Light);
}

void TestFrame::aKeyPastedIntoAFieldIsRead() {
    Scene scene;
    scene.window.go(PageId::Credentials);
    auto* page = scene.window.page(PageId::Credentials);
    const auto fields = page->findChildren<CodeEdit*>(); // server, client, scope, address of the JWKS
    QVERIFY(fields.size() >= 4);
    for (CodeEdit* field : fields) {
        scene.session.clear();
        field->clear();
        field->setFocus();
        QGuiApplication::clipboard()->setText(text(keys::generate("p256")->pkcs8Pem().view()));
        QTest::keySequence(field, QKeySequence::Paste);
        QCOMPARE(field->text(), QString());
        QTRY_COMPARE(scene.session.view().key.state, KeyView::State::Ready);
        // A value of one line is pasted where it is wanted, with the line break that was copied along.
        QGuiApplication::clipboard()->setText(QStringLiteral("https://fhir.example.org/oauth2/token\n"));
        field->clear();
        field->setFocus();
        QTest::keySequence(field, QKeySequence::Paste);
        QVERIFY(field->text().startsWith(QStringLiteral("https://fhir.example.org/oauth2/token")));
        QTRY_VERIFY(scene.session.idle());
    }
}

void TestFrame::enterPressesWhatHasTheFocus() {
    Scene scene;
    const auto* rail = scene.window.findChild<Rail*>();
    const auto items = rail->findChildren<RailItem*>();
    items.at(2)->setFocus(Qt::TabFocusReason);
    scene.press(Qt::Key_Return);
    QCOMPARE(scene.window.current(), PageId::Assertion);
    scene.window.go(PageId::Start);
    const auto all = scene.window.page(PageId::Start)->findChildren<QAbstractButton*>();
    for (QAbstractButton* one : all) {
        if (one->text().remove(QLatin1Char('&')) == QLatin1String("Fill in a form")) {
            one->setFocus(Qt::TabFocusReason);
            scene.press(Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(scene.window.current(), PageId::Credentials);
            // With Ctrl it is the request that is meant.
            items.at(0)->setFocus(Qt::TabFocusReason);
            scene.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(scene.window.current() != PageId::Start);
            return;
        }
    }
    QFAIL("the start page has no form");
}

void TestFrame::filesDroppedOnFieldsAreRead() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("token.txt"));
    {
        QFile token(path);
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJhIiwic3ViIjoiYSJ9.c2ln");
    }
    Scene scene;
    scene.window.go(PageId::Credentials);
    auto* field = scene.window.page(PageId::Credentials)->findChild<QLineEdit*>();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    mime.setText(QUrl::fromLocalFile(path).toString());
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter); // Qt gives a drop only to what took the drag
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    QVERIFY(field->text().isEmpty());
    QTRY_COMPARE(scene.session.view().assertion.source, AssertionView::Source::Given);
    // Text is the field's own.
    QMimeData words;
    words.setText(QStringLiteral("abc"));
    QDragEnterEvent enterWords(QPoint(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enterWords);
    QDropEvent dropWords(QPointF(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &dropWords);
    QCOMPARE(field->text(), QStringLiteral("abc"));
}

void TestFrame::profilesFillTheSwitcher() {
    FakeProfiles profiles;
    Scene scene;
    scene.window.setProfiles(&profiles);
    auto* card = scene.window.findChild<Rail*>()->profile();
    QVERIFY(card->accessibleName().contains(QLatin1String("Nothing open")));
    auto* menu = scene.window.findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Bulk export, sandbox"));
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Lakeside && Sons"));
    menu->actions().at(0)->trigger();
    QCOMPARE(profiles.current(), QStringLiteral("1"));
    QVERIFY(card->accessibleName().contains(QLatin1String("Bulk export, sandbox")));
    // And the start page shows what each is doing.
    QCoreApplication::processEvents();
    const auto rows = scene.window.page(PageId::Start)->findChildren<QAbstractButton*>();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const QAbstractButton* button) {
        return button->text() == QLatin1String("Bulk export, sandbox") && !button->isHidden();
    });
    QVERIFY(row != rows.end());
    QVERIFY((*row)->accessibleDescription().contains(QLatin1String("waiting since 9:45")));
    scene.window.setProfiles(nullptr);
}

void TestFrame::profilesBeginBelowTheirHead() {
    Scene scene;
    FakeProfiles profiles;
    scene.window.setProfiles(&profiles);
    scene.window.go(PageId::Start);
    const QWidget* page = scene.window.page(PageId::Start);
    QTRY_VERIFY(page->isVisible());
    const auto texts = page->findChildren<QLabel*>();
    const auto head = std::find_if(texts.begin(), texts.end(),
                                   [](const QLabel* label) { return label->text() == QLatin1String("Profiles"); });
    QVERIFY(head != texts.end());
    const auto rows = page->findChildren<QAbstractButton*>();
    const auto first = std::find_if(rows.begin(), rows.end(), [](const QAbstractButton* row) {
        return row->text() == QLatin1String("Bulk export, sandbox");
    });
    QVERIFY(first != rows.end());
    const QWidget* card = (*head)->parentWidget();
    while (card != nullptr && qobject_cast<const Card*>(card) == nullptr) {
        card = card->parentWidget();
    }
    QVERIFY(card != nullptr);
    const int top = card->mapTo(page, QPoint()).y();
    const int headAt = (*head)->mapTo(page, QPoint()).y();
    const int rowAt = (*first)->mapTo(page, QPoint()).y();
    QVERIFY2(headAt - top < 32 && rowAt - headAt < 64, qPrintable(QStringLiteral("%1 %2").arg(headAt).arg(rowAt)));
}

void TestFrame::theFocusGoesWithTheKeyboard() {
    Scene scene;
    scene.press(Qt::Key_2, Qt::ControlModifier);
    const QWidget* page = scene.window.page(PageId::Credentials);
    QWidget* first = QApplication::focusWidget();
    QVERIFY(first != nullptr && page->isAncestorOf(first));
    QCOMPARE(first->metaObject()->className(), "QComboBox");
    auto* server = page->findChild<QLineEdit*>();
    server->setFocus();
    scene.press(Qt::Key_3, Qt::ControlModifier);
    scene.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), server);
    // The ring belongs to the keyboard: a click takes it away.
    scene.press(Qt::Key_Tab);
    const auto* ring = scene.window.findChild<QFocusFrame*>();
    QVERIFY(ring != nullptr && ring->widget() != nullptr);
    QTest::mouseClick(server, Qt::LeftButton);
    QVERIFY(ring->widget() == nullptr);
}

void TestFrame::aTitleGoesWithItsClient() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Lakeside.case.json"));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": "assertion-doctor/case/1", "client_id": "\"me\"",
                       "token_endpoint": "https://fhir.example.org/oauth2/token"})");
    }
    Scene scene;
    const auto* card = scene.window.findChild<Rail*>()->profile();
    const auto says = [card](const char* words) { return card->accessibleName().contains(QLatin1String(words)); };
    scene.window.openFile(path);
    QTRY_VERIFY(says("Lakeside"));
    // Mended, it is the same client.
    scene.session.setClientId(QStringLiteral("me "));
    QVERIFY(says("Lakeside"));
    // Another server is another matter, and so is another client; what is taken back is what it was.
    scene.session.setServer(QStringLiteral("https://other.example.net/oauth2/token"));
    QVERIFY(says("other.example.net") && !says("Lakeside"));
    scene.session.edits()->undo();
    QVERIFY(says("Lakeside"));
    scene.session.setClientId(QStringLiteral("somebody else"));
    QVERIFY(says("fhir.example.org") && !says("Lakeside"));
}

void TestFrame::languageChangesAndNothingIsLost() {
    Session session;
    Preferences preferences{QString()};
    WindowHost host(session, preferences);
    host.window().resize(1100, 720);
    host.window().show();
    session.openStory(Session::Story::AudienceAlmostRight);
    QTRY_VERIFY(session.idle() && session.view().registered.mark == Mark::Pass);
    QCOMPARE(session.view().registered.name, QStringLiteral("public key at the practice server"));
    session.setClientId(QStringLiteral("client"));
    host.window().go(PageId::Settings);
    QCOMPARE(host.window().windowTitle(), QStringLiteral("Settings — Assertion Doctor"));
    preferences.setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(spokenLanguage(), QStringLiteral("de"));
    QVERIFY(host.window().isVisible());
    QCOMPARE(host.window().current(), PageId::Settings);
    QCOMPARE(host.window().size(), QSize(1100, 720));
    QCOMPARE(session.view().clientId, QStringLiteral("client"));
    QVERIFY(host.window().windowTitle().startsWith(QStringLiteral("Einstellungen")));
    // What was put into words when it came, too.
    QTRY_COMPARE(session.view().registered.name, QStringLiteral("öffentlicher Schlüssel beim Übungsserver"));
    preferences.setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(spokenLanguage(), QStringLiteral("en"));
    QCOMPARE(host.window().windowTitle(), QStringLiteral("Settings — Assertion Doctor"));
}

void TestFrame::deletingAttemptsIsAskedFor() {
    Scene scene;
    scene.window.go(PageId::Settings);
    QComboBox* kept = nullptr;
    const auto combos = scene.window.page(PageId::Settings)->findChildren<QComboBox*>();
    for (QComboBox* combo : combos) {
        kept = combo->findData(365) >= 0 ? combo : kept;
    }
    QVERIFY(kept != nullptr);
    const auto choose = [&](int days) {
        kept->setCurrentIndex(kept->findData(days));
        Q_EMIT kept->activated(kept->currentIndex());
    };
    const auto press = [&](const char* words) {
        const auto buttons = scene.sheet()->findChildren<Button*>();
        for (Button* one : buttons) {
            if (one->text().remove(QLatin1Char('&')) == QLatin1String(words)) {
                one->click();
                return;
            }
        }
        QFAIL(words);
    };
    choose(0); // longer: nothing is lost
    QCOMPARE(scene.preferences.retentionDays(), 0);
    QVERIFY(scene.sheet() == nullptr);
    choose(30);
    QVERIFY(scene.sheet() != nullptr);
    QCOMPARE(scene.preferences.retentionDays(), 0);
    press("Keep them");
    QTRY_VERIFY(scene.sheet() == nullptr);
    QCOMPARE(scene.preferences.retentionDays(), 0);
    QCOMPARE(kept->currentData().toInt(), 0);
    choose(30);
    press("Delete them");
    QTRY_VERIFY(scene.sheet() == nullptr);
    QCOMPARE(scene.preferences.retentionDays(), 30);
    QCOMPARE(kept->currentData().toInt(), 30);
}

void TestFrame::aTokenThatWasKeptIsNotCopied() {
    Scene scene;
    SessionView view;
    view.assertion.source = AssertionView::Source::Given;
    view.assertion.compact = QStringLiteral("eyJ.eyJ.c2ln");
    view.assertion.headerJson = view.assertion.claimsJson = QStringLiteral("{}");
    view.assertion.curl = QStringLiteral("curl");
    view.assertion.http = QStringLiteral("POST /token HTTP/1.1");
    scene.session.adopt(view);
    for (const ActionId id : {ActionId::CopyToken, ActionId::CopyCurl, ActionId::CopyHttp}) {
        QVERIFY(scene.action(id)->isEnabled());
    }
    view.assertion.compact = QStringLiteral("eyJ.eyJ.[signature removed]");
    scene.session.adopt(view);
    for (const ActionId id : {ActionId::CopyToken, ActionId::CopyCurl, ActionId::CopyHttp}) {
        QVERIFY(!scene.action(id)->isEnabled());
    }
    QVERIFY(scene.action(ActionId::CopyClaims)->isEnabled());
}

void TestFrame::theWheelChoosesNothing() {
    Scene scene;
    scene.window.go(PageId::Credentials);
    const auto combos = scene.window.page(PageId::Credentials)->findChildren<QComboBox*>();
    QVERIFY(!combos.isEmpty());
    for (QComboBox* combo : combos) {
        const int before = combo->currentIndex();
        const QPointF at = combo->rect().center();
        QWheelEvent down(at, combo->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &down);
        QCOMPARE(combo->currentIndex(), before);
    }
}

void TestFrame::descriptionsAreWords() {
    Scene scene;
    for (const PageId id : {PageId::Start, PageId::Credentials, PageId::Request}) {
        scene.window.go(id);
        const auto widgets = scene.window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible()) {
                continue;
            }
            QAccessibleInterface* read = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const QString words = read != nullptr ? read->text(QAccessible::Description) : QString();
            QVERIFY2(!words.contains(QLatin1String("<qt>")) && !words.contains(QLatin1String("Assertion Doctor")),
                     qPrintable(words));
        }
    }
}

void TestFrame::theRailIsOneStop() {
    Scene scene;
    scene.window.go(PageId::Request);
    const auto items = scene.window.findChild<Rail*>()->findChildren<RailItem*>();
    QStringList stops;
    for (const RailItem* item : items) {
        if ((item->focusPolicy() & Qt::TabFocus) != 0) {
            stops.append(item->accessibleName());
        }
    }
    QCOMPARE(stops, QStringList({QStringLiteral("Request"), QStringLiteral("Help")}));
    // The arrows go through all of it, and the stop goes along.
    items.at(static_cast<int>(PageId::Request))->setFocus(Qt::TabFocusReason);
    scene.press(Qt::Key_Up);
    QCOMPARE(scene.window.current(), PageId::Assertion);
    QVERIFY(items.at(static_cast<int>(PageId::Assertion))->hasFocus());
    QVERIFY((items.at(static_cast<int>(PageId::Assertion))->focusPolicy() & Qt::TabFocus) != 0);
    QVERIFY((items.at(static_cast<int>(PageId::Request))->focusPolicy() & Qt::TabFocus) == 0);
}

void TestFrame::theBorderRingsItsGripAlone() {
    Scene scene;
    scene.window.go(PageId::Credentials);
    const auto* page = scene.window.page(PageId::Credentials);
    QWidget* border = nullptr;
    const auto widgets = page->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        border = widget->accessibleName() == QLatin1String("Border between the columns") ? widget : border;
    }
    QVERIFY(border != nullptr && border->isVisible());
    QTest::keyClick(&scene.window, Qt::Key_Tab); // by keyboard from here on
    border->setFocus(Qt::TabFocusReason);
    QTest::qWait(20);
    const QImage image = scene.window.grab().toImage();
    const QRect place(border->mapTo(&scene.window, QPoint(-6, 0)), QSize(border->width() + 12, border->height()));
    const QColor accent = ink(Role::Accent);
    QList<int> rows;
    for (int y = std::max(0, place.top()); y < std::min(place.bottom(), image.height()); ++y) {
        for (int x = place.left(); x < place.right(); ++x) {
            if (image.pixelColor(x, y) == accent) {
                rows.append(y);
                break;
            }
        }
    }
    QVERIFY(rows.size() > 30);
    QVERIFY2(rows.last() - rows.first() < 80, qPrintable(QString::number(rows.last() - rows.first())));
}

void TestFrame::whatWasBroughtHasTheFocus() {
    Scene scene;
    const auto focused = [] {
        const auto* button = qobject_cast<const Button*>(QApplication::focusWidget());
        return button != nullptr && button->kind() == ButtonKind::Primary && button->isVisible();
    };
    scene.session.openText(text(keys::generate("p256")->pkcs8Pem().view()));
    QTRY_COMPARE(scene.window.current(), PageId::Credentials);
    QVERIFY(focused());
    // Until there is a server and a client, the key has its name in the status line.
    QTRY_VERIFY(scene.session.idle());
    const auto* line = scene.window.findChild<StatusLine*>();
    QVERIFY(line->findChild<ElidedLabel*>()->text() != QLatin1String("Nothing open"));
}

void TestFrame::whatWasReadIsToldOnItsPage() {
    Scene scene;
    scene.session.openText(
        QStringLiteral("Hello everybody, this is what I send:\n\n"
                       "curl https://ehr.example.com/oauth2/token -d grant_type=client_credentials\n\n"
                       "and it answers:\n\n{\"error\":\"invalid_client\"}\n"));
    QTRY_VERIFY(!scene.session.view().intake.empty() && scene.session.idle());
    QCOMPARE(scene.window.current(), PageId::Diagnosis);
    scene.window.go(PageId::Diagnosis);
    QVERIFY(!scene.session.view().intake.empty());
    // Elsewhere it would only push the page down.
    scene.window.go(PageId::Credentials);
    QVERIFY(scene.session.view().intake.empty());
    QVERIFY(scene.session.edits()->canUndo());
}

void TestFrame::narrowRailHasTooltips() {
    Scene scene;
    scene.window.resize(900, 600);
    QCoreApplication::processEvents();
    auto* rail = scene.window.findChild<Rail*>();
    QCOMPARE(rail->width(), measure::railNarrow);
    const auto items = rail->findChildren<RailItem*>();
    for (const RailItem* item : items) {
        QVERIFY(!item->toolTip().isEmpty());
    }
    scene.window.resize(1280, 800);
    QCoreApplication::processEvents();
    QCOMPARE(rail->width(), measure::railWidth);
}

void TestFrame::bordersAreMovedAndRemembered() {
    const QTemporaryDir folder;
    const auto bordersOf = [](MainWindow& window) {
        window.resize(1280, 800);
        window.show();
        window.go(PageId::Profiles);
        return window.page(PageId::Profiles)->findChild<Columns*>(QStringLiteral("profiles"));
    };
    const auto dividerOf = [](const Columns& columns) -> QWidget* {
        const auto all = columns.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget* one : all) {
            if (one->accessibleName() == QLatin1String("Border between the columns")) {
                return one;
            }
        }
        return nullptr;
    };
    int moved = 0;
    {
        Scene scene(folder.path());
        scene.window.go(PageId::Assertion);
        scene.session.openStory(Session::Story::AudienceAlmostRight);
        QTRY_VERIFY(scene.session.view().diagnosed && scene.session.idle());
        scene.window.go(PageId::Assertion);
        auto* columns = scene.window.page(PageId::Assertion)->findChild<Columns*>(QStringLiteral("assertion"));
        QTRY_VERIFY(columns->isVisible());
        QWidget* divider = dividerOf(*columns);
        QVERIFY(divider != nullptr);
        QTRY_VERIFY(divider->isVisible());
        QCOMPARE(divider->width(), measure::cardGap);
        QTRY_VERIFY(divider->x() > 0 && divider->x() < columns->width() / 2);
        const int before = divider->x();
        // By mouse, and never so far that a column is of no use.
        const QPoint middle = divider->rect().center();
        QTest::mousePress(divider, Qt::LeftButton, {}, middle);
        QTest::mouseMove(divider, middle + QPoint(100, 0));
        QTRY_VERIFY2_WITH_TIMEOUT(std::abs(divider->x() - before - 100) <= 2,
                                  qPrintable(QStringLiteral("%1 %2").arg(before).arg(divider->x())), 2000);
        QTest::mouseMove(divider, middle + QPoint(5000, 0));
        QTest::mouseRelease(divider, Qt::LeftButton, {}, middle);
        QTRY_VERIFY(divider->x() > before + 100 && columns->width() - divider->x() >= 240);
        // By keyboard.
        divider->setFocus();
        QTest::keyClick(divider, Qt::Key_Home);
        QTRY_COMPARE(divider->x(), before);
        QTest::keyClick(divider, Qt::Key_Left);
        QTRY_VERIFY(divider->x() < before);
        moved = columns->share();
        QVERIFY(moved > 0);
        scene.window.close();
    }
    Session session;
    Preferences preferences(folder.path());
    MainWindow window(session, preferences);
    window.go(PageId::Assertion);
    QCOMPARE(window.page(PageId::Assertion)->findChild<Columns*>(QStringLiteral("assertion"))->share(), moved);
    QCOMPARE(bordersOf(window)->share(), 0);
}

void TestFrame::bordersComeBackAfterANarrowWindow() {
    Columns columns(360);
    columns.setDivided(QStringLiteral("test"));
    auto* left = new QWidget;
    columns.add(left, 50);
    columns.add(new QWidget, 50);
    columns.resize(1600, 300);
    columns.show();
    columns.setShare(200);
    QTRY_VERIFY(std::abs(left->width() - 1600 / 5) < 10);
    const int wide = left->width();
    columns.resize(700, 300);
    QTRY_VERIFY(columns.width() == 700 && std::abs(left->width() - 240) < 3);
    columns.resize(1600, 300);
    QTRY_COMPARE(left->width(), wide);
    QCOMPARE(columns.share(), 200);
    // A step begins where the border is seen.
    columns.resize(700, 300);
    QTRY_VERIFY(std::abs(left->width() - 240) < 3);
    const auto all = columns.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const auto divider =
        std::find_if(all.begin(), all.end(), [](const QWidget* one) { return one->focusPolicy() == Qt::TabFocus; });
    QVERIFY(divider != all.end());
    QTest::keyClick(*divider, Qt::Key_Right);
    QTRY_VERIFY(left->width() > 245);
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"

// What a screen reader gets: every control of every page has a name and a fitting role, painted widgets have values,
// and what changes is told. (tests/ui/atspi.py reads the same from outside.)
#include "base/language.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "frame/rail.h"
#include "frame/status_line.h"
#include "theme/theme.h"
#include "ui/window_support.h"
#include "watch/time_line.h"
#include "widgets/accessible.h"
#include "widgets/charts.h"
#include "widgets/mark.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusFrame>
#include <QPushButton>
#include <QTest>

using namespace ad::ui;

namespace {

bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::PageTab:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Chart:
    case QAccessible::ProgressBar:
    case QAccessible::Graphic:
    case QAccessible::Link:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return true;
    default:
        return false;
    }
}

void walk(QAccessibleInterface* face, const QString& page, QStringList& nameless, int& seen, int depth = 0) {
    if (face == nullptr || depth > 60 || face->state().invisible) {
        return;
    }
    const auto* widget = qobject_cast<QWidget*>(face->object());
    const bool takesFocus = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    if (isControl(face->role()) || takesFocus) {
        ++seen;
        if (face->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(QStringLiteral("%1: %2, role %3").arg(page, placeOf(widget)).arg(face->role(), 0, 16));
        }
        if (takesFocus && face->text(QAccessible::Description).trimmed().isEmpty()) {
            nameless.append(QStringLiteral("%1: %2 has no description").arg(page, placeOf(widget)));
        }
        if (takesFocus && (face->role() == QAccessible::Client || face->role() == QAccessible::NoRole)) {
            nameless.append(QStringLiteral("%1: %2 takes the focus and has no role").arg(page, placeOf(widget)));
        }
    }
    for (int i = 0; i < face->childCount(); ++i) {
        walk(face->child(i), page, nameless, seen, depth + 1);
    }
}

} // namespace

class TestAccessible : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void everyControlHasNameRoleAndDescription_data();
    void everyControlHasNameRoleAndDescription();
    void paintedWidgetsHaveValues();
    void aDescriptionOfItsOwnStays();
    void theTimeLineCountsInWords();
    void changesAreTold();
    void toldTwiceAtOnce();
    void tabReachesEverythingInOrder();
    void focusRingStandsOff();
};

void TestAccessible::initTestCase() {
    Theme::instance().install(*qApp);
    Theme::instance().force(Scheme::Light);
    installAccessibility();
    QAccessible::setActive(true);
}

void TestAccessible::everyControlHasNameRoleAndDescription_data() {
    QTest::addColumn<bool>("withACase");
    QTest::newRow("empty") << false;
    QTest::newRow("with a case") << true;
}

void TestAccessible::everyControlHasNameRoleAndDescription() {
    QFETCH(const bool, withACase);
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(1280, 800);
    window.show();
    if (withACase) {
        session.openStory(Session::Story::RightAndRefused);
        QTRY_VERIFY_WITH_TIMEOUT(session.view().diagnosed && session.view().exchange.present && session.idle(), 30000);
    }
    QStringList nameless;
    int seen = 0;
    for (int i = 0; i < pageCount; ++i) {
        window.go(static_cast<PageId>(i));
        QCoreApplication::processEvents();
        walk(QAccessible::queryAccessibleInterface(&window), QLatin1String(pageSpec(static_cast<PageId>(i)).name),
             nameless, seen);
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(QLatin1Char('\n') + nameless.join(QLatin1Char('\n'))));
    QVERIFY2(seen > 80, qPrintable(QString::number(seen)));
}

void TestAccessible::paintedWidgetsHaveValues() {
    MarkIcon mark(Mark::Fail);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&mark);
    QCOMPARE(face->role(), QAccessible::Graphic);
    QCOMPARE(face->text(QAccessible::Name), markName(Mark::Fail));

    LikelihoodBar bar;
    bar.set(0.75, QStringLiteral("likely"));
    face = QAccessible::queryAccessibleInterface(&bar);
    QCOMPARE(face->role(), QAccessible::ProgressBar);
    QVERIFY(face->valueInterface() != nullptr);
    QCOMPARE(face->valueInterface()->currentValue().toDouble(), 0.75);
    QCOMPARE(face->valueInterface()->maximumValue().toDouble(), 1.0);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());

    Waterfall waterfall;
    waterfall.setSpans({{QStringLiteral("TLS"), 0, 40, Role::Accent}});
    face = QAccessible::queryAccessibleInterface(&waterfall);
    QCOMPARE(face->role(), QAccessible::Chart);
    QVERIFY((face->text(QAccessible::Name) + face->text(QAccessible::Description)).contains(QLatin1String("TLS")));

    Pill pill(QStringLiteral("1 problem"));
    face = QAccessible::queryAccessibleInterface(&pill);
    QCOMPARE(face->role(), QAccessible::StaticText);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("1 problem"));
}

void TestAccessible::theTimeLineCountsInWords() {
    ad::speak(QStringLiteral("en"));
    TimeLineView view;
    view.vendor = QStringLiteral("Epic");
    view.sinceMs = 1700000000000;
    view.windowMs = 60000;
    view.tries.resize(1);
    TimeLine line;
    line.set(view, view.sinceMs + 60000);
    QCOMPARE(line.accessibleDescription(), QStringLiteral("1 minute has passed. Epic names 1 minute. 1 try."));
    view.windowMs = 3600000;
    view.tries.resize(2);
    line.set(view, view.sinceMs + 120000);
    QCOMPARE(line.accessibleDescription(), QStringLiteral("2 minutes have passed. Epic names 60 minutes. 2 tries."));
}

void TestAccessible::aDescriptionOfItsOwnStays() {
    QWidget window;
    QWidget list(&window);
    list.setAccessibleName(QStringLiteral("Checklist"));
    QPushButton row(&list);
    window.show();
    QCOMPARE(row.accessibleDescription(), QStringLiteral("Checklist"));
    // The place is told anew when it is another one.
    row.hide();
    list.setAccessibleName(QStringLiteral("Causes"));
    row.show();
    QCOMPARE(row.accessibleDescription(), QStringLiteral("Causes"));
    row.setAccessibleDescription(QStringLiteral("observed RS256, expected RS384"));
    row.hide();
    row.show();
    QCOMPARE(row.accessibleDescription(), QStringLiteral("observed RS256, expected RS384"));
}

void TestAccessible::changesAreTold() {
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.show();
    session.openStory(Session::Story::AudienceAlmostRight);
    QTRY_VERIFY_WITH_TIMEOUT(session.view().diagnosed && session.view().exchange.present && session.idle(), 30000);
    const QString summary = session.view().diagnosis.summary;
    QVERIFY(!summary.isEmpty());
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // Told as a changed description, which screen readers read out; later Qt has announcements.
    QAccessibleInterface* rail = QAccessible::queryAccessibleInterface(window.findChild<Rail*>());
    QCOMPARE(rail->text(QAccessible::Description), summary);
#endif
    // The steps of the rail say what they show, in words.
    const auto items = window.findChildren<RailItem*>();
    const auto assertion = std::find_if(items.begin(), items.end(), [](const RailItem* item) {
        return item->accessibleName() == pageTitle(PageId::Assertion);
    });
    QVERIFY(assertion != items.end());
    QVERIFY((*assertion)->accessibleDescription().contains(markName(Mark::Fail)));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    window.say(QStringLiteral("The token is copied."));
    auto* line = window.findChild<StatusLine*>();
    QCOMPARE(line->accessibleDescription(), QStringLiteral("The token is copied."));
    // It was told: after that the line is described by its own words again.
    QTRY_VERIFY(line->accessibleDescription() != QStringLiteral("The token is copied."));
#endif
}

void TestAccessible::toldTwiceAtOnce() {
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QWidget note;
    note.setAccessibleDescription(QStringLiteral("a key"));
    announce(&note, QStringLiteral("A key was read."));
    announce(&note, QStringLiteral("It is locked."));
    // It has other words of its own by now: those are what it is described by in the end.
    note.setAccessibleDescription(QStringLiteral("a token"));
    announce(&note, QStringLiteral("A token was read."));
    QTRY_VERIFY(note.accessibleDescription() != QStringLiteral("A token was read."));
    QCOMPARE(note.accessibleDescription(), QStringLiteral("a token"));
#endif
}

void TestAccessible::tabReachesEverythingInOrder() {
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* rail = window.findChild<Rail*>();
    const auto* status = window.findChild<StatusLine*>();
    for (const PageId id : {PageId::Start, PageId::Credentials, PageId::Settings}) {
        window.go(id);
        QCoreApplication::processEvents();
        rail->profile()->setFocus();
        QSet<QWidget*> reached;
        int part = 0; // 0: the rail, 1: the page
        int lastTop = -1;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* at = QApplication::focusWidget();
            QVERIFY(at != nullptr);
            if (at == rail->profile()) {
                break;
            }
            QVERIFY2(!reached.contains(at), qPrintable(placeOf(at)));
            reached.insert(at);
            QVERIFY(!status->isAncestorOf(at));
            const int now = rail->isAncestorOf(at) ? 0 : 1;
            QVERIFY2(now >= part, "the rail, then the page");
            if (now != part) {
                part = now;
                lastTop = -1;
            }
            if (now == 0) {
                const int top = at->mapTo(&window, QPoint()).y();
                QVERIFY2(top > lastTop, "from top to bottom");
                lastTop = top;
            }
        }
        QStringList missed;
        const auto widgets = window.findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                widget != rail->profile() && !reached.contains(widget)) {
                missed.append(placeOf(widget));
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }
}

void TestAccessible::focusRingStandsOff() {
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go(PageId::Start);
    auto* button = [&]() -> QWidget* {
        const auto all = window.page(PageId::Start)->findChildren<Button*>();
        for (Button* candidate : all) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }();
    QVERIFY(button != nullptr);
    // By mouse there is no ring; by keyboard there is one, 2 px wide, 2 px away.
    button->setFocus(Qt::MouseFocusReason);
    auto* ring = window.findChild<QFocusFrame*>();
    QVERIFY(ring == nullptr || !ring->isVisible());
    QTest::keyClick(button, Qt::Key_Tab);
    QWidget* now = QApplication::focusWidget();
    QVERIFY(now != nullptr && now != button);
    ring = window.findChild<QFocusFrame*>();
    QTRY_VERIFY(ring != nullptr && ring->isVisible());
    const QRect inside(now->mapTo(&window, QPoint()), now->size());
    const QRect outside(ring->mapTo(&window, QPoint()), ring->size());
    QCOMPARE(outside, inside.adjusted(-4, -4, 4, 4));
    const QImage picture = window.grab().toImage();
    const double ratio = picture.devicePixelRatio();
    const auto at = [&](int x, int y) {
        return picture.pixelColor(static_cast<int>(x * ratio), static_cast<int>(y * ratio));
    };
    const int y = inside.center().y();
    QCOMPARE(at(inside.left() - 4, y), ink(Role::Accent));
    QCOMPARE(at(inside.left() - 3, y), ink(Role::Accent));
    QVERIFY(at(inside.left() - 2, y) != ink(Role::Accent));
    QVERIFY(at(inside.left() - 1, y) != ink(Role::Accent));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"

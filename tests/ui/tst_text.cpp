// Texts: air between their lines, and nothing that is lost because it is long; fields to search with.
#include "theme/theme.h"
#include "widgets/differing.h"
#include "widgets/search_edit.h"
#include "widgets/text.h"
#include "widgets/typeset.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QTest>

using namespace ad::ui;

namespace {

/// The rows of the picture that are not plain ground: first and last; empty: {-1, -1}.
std::pair<int, int> inked(const QWidget& widget) {
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const_cast<QWidget&>(widget).render(&image, {}, {}, QWidget::DrawChildren);
    std::pair<int, int> rows{-1, -1};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                rows.first = rows.first < 0 ? y : rows.first;
                rows.second = y;
                break;
            }
        }
    }
    return rows;
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// Whatever widths were asked for before, and in whatever order: each is as high as it is for a label that was
    /// never asked.
    void heightsAreKept() {
        for (const QString& words : {QStringLiteral("Two words"),
                                     QStringLiteral("A text of some length, which takes one "
                                                    "line or five, by the room that it has"),
                                     QStringLiteral("One\nTwo, and more of it")}) {
            TextLabel asked(words);
            for (int round = 0; round < 2; ++round) {
                for (int width = 40; width < 900; width += 23) {
                    for (const int one : {width, 940 - width}) {
                        QCOMPARE(asked.heightForWidth(one), TextLabel(words).heightForWidth(one));
                    }
                }
                asked.setContentsMargins(round == 0 ? QMargins(0, 0, 0, 0) : QMargins(3, 2, 1, 0));
            }
        }
    }

    void initTestCase() {
        Theme::instance().install(*qApp);
        Theme::instance().force(Scheme::Light);
    }

    /// Where a text is shortened, what stands out in it is what stays.
    void markedPartStays() {
        ElidedLabel label(QStringLiteral("https://fhir.example.com/a/very/long/way/to/api/FHIR/R4/and/on"), Type::Mono);
        label.setMarked(static_cast<int>(label.text().indexOf(QLatin1String("api/"))), 11, Role::Fail);
        QCOMPARE(label.fitted(10000).text, label.text());
        const int character = label.fontMetrics().horizontalAdvance(QLatin1Char('m'));
        for (const int room : {40, 25, 16}) {
            const auto fitted = label.fitted(room * character);
            QVERIFY2(label.fontMetrics().horizontalAdvance(fitted.text) <= room * character, qPrintable(fitted.text));
            QCOMPARE(fitted.text.mid(fitted.start, fitted.length), QStringLiteral("api/FHIR/R4"));
        }
        // In less than it needs it is shortened itself.
        const auto little = label.fitted(8 * character);
        QVERIFY2(label.fontMetrics().horizontalAdvance(little.text) <= 8 * character, qPrintable(little.text));
        QVERIFY(little.length > 0);
        // Another text has another part that matters.
        label.setText(QStringLiteral("short"));
        QCOMPARE(label.fitted(10000).length, 0);
    }

    void differingParts_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("part");
        QTest::newRow("at the end") << "https://a/api/FHIR/R4"
                                    << "https://a/oauth2/token"
                                    << "api/FHIR/R4";
        QTest::newRow("in the middle") << "https://a.b/x"
                                       << "https://c.b/x"
                                       << "a";
        QTest::newRow("more") << "https://a/token/"
                              << "https://a/token"
                              << "/";
        QTest::newRow("less") << "https://a/token"
                              << "https://a/token/"
                              << "";
        QTest::newRow("alike") << "https://a"
                               << "https://a"
                               << "";
        QTest::newRow("a number") << "1795772806"
                                  << "1795772446"
                                  << "806";
        QTest::newRow("nothing in common") << "GET"
                                           << "POST"
                                           << "";
    }
    void differingParts() {
        QFETCH(QString, value);
        QFETCH(QString, other);
        QFETCH(QString, part);
        const Differing found = differingPart(value, other);
        QCOMPARE(value.mid(found.start, found.length), part);
    }

    void typesetting_data() {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("set");
        const auto row = [](const char* name, const char* plain, const char* set) {
            QTest::newRow(name) << QString::fromUtf8(plain) << QString::fromUtf8(set);
        };
        row("apostrophe", "the server's clock", "the server’s clock");
        row("of a value", "%1's own page, and it isn't there", "%1’s own page, and it isn’t there");
        row("of a plural", "the servers' clocks", "the servers’ clocks");
        row("quoted", "look at \"Uploaded keys\" next", "look at “Uploaded keys” next");
        row("twice", "\"a\" or \"b\"", "“a” or “b”");
        row("a lone mark", "a \" alone", "a \" alone");
        row("code", "write `it's \"so\"`, that's it", "write `it's \"so\"`, that’s it");
        row("JSON", "{\"keys\": []} isn't it", "{\"keys\": []} isn’t it");
        row("quoted with single ones", "curl 'https://a' and 'b'", "curl 'https://a' and 'b'");
        row("printed already", "the server’s “words”", "the server’s “words”");
    }
    void typesetting() {
        QFETCH(QString, plain);
        QFETCH(QString, set);
        QCOMPARE(typeset(plain), set);
        const Typesetter typesetter;
        const QString told = typesetter.translate("ad::ui", plain.toUtf8().constData(), nullptr, -1);
        QCOMPARE(told.isEmpty() ? plain : told, set);
        // Qt's own texts are not ours.
        QVERIFY(typesetter.translate("QDialog", plain.toUtf8().constData(), nullptr, -1).isEmpty());
    }

    /// What is painted asks for no other painting: a window at rest takes no processor time.
    void paintedOnce_data() {
        QTest::addColumn<bool>("selectable");
        QTest::newRow("plain") << false;
        QTest::newRow("to be marked") << true;
    }
    void paintedOnce() {
        QFETCH(bool, selectable);
        class Counting : public TextLabel {
          public:
            using TextLabel::TextLabel;
            int painted = 0;

          protected:
            void paintEvent(QPaintEvent* event) override {
                ++painted;
                TextLabel::paintEvent(event);
            }
        };
        Counting label(QStringLiteral("A text of some words that is wrapped where there is no more room for it."));
        label.setSelectable(selectable);
        const auto settle = [&label] {
            label.painted = 0;
            for (int round = 0; round < 40; ++round) {
                QCoreApplication::processEvents();
            }
            return label.painted;
        };
        label.resize(200, 120);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        settle();
        label.update();
        QVERIFY2(settle() <= 2, qPrintable(QString::number(label.painted)));
        label.setText(QStringLiteral("Another text, of as many words, that is wrapped where there is no room, too."));
        QVERIFY2(settle() <= 4, qPrintable(QString::number(label.painted)));
        label.resize(160, 140);
        QVERIFY2(settle() <= 4, qPrintable(QString::number(label.painted)));
    }

    void linesHaveAir_data() {
        QTest::addColumn<bool>("selectable");
        QTest::newRow("plain") << false;
        QTest::newRow("to be marked") << true;
    }
    void linesHaveAir() {
        QFETCH(bool, selectable);
        TextLabel label(QStringLiteral("one\ntwo\nthree"));
        label.setSelectable(selectable);
        const int line = label.fontMetrics().lineSpacing();
        const int three = label.heightForWidth(400);
        QVERIFY2(three >= 3 * line + 4, qPrintable(QString::number(three)));
        QVERIFY2(three <= 4 * line, qPrintable(QString::number(three)));
        // One line alone is as high as ever: rows of single lines keep their grid.
        label.setText(QStringLiteral("one"));
        QVERIFY(std::abs(label.heightForWidth(400) - line) <= 2);
        // All of it is painted inside of that height.
        label.setText(QStringLiteral("Ägypten\ntwo\nlying"));
        label.resize(400, label.heightForWidth(400));
        const auto [first, last] = inked(label);
        QVERIFY(first >= 0 && last > 2 * line && last < label.height());
    }

    void aLongWordIsBroken_data() { linesHaveAir_data(); }
    void aLongWordIsBroken() {
        QFETCH(bool, selectable);
        TextLabel label(QString(5000, QLatin1Char('x')));
        label.setSelectable(selectable);
        QVERIFY2(label.minimumSizeHint().width() < 300, "a long word must not widen the window");
        label.resize(300, label.heightForWidth(300));
        QVERIFY(label.height() > 40 * label.fontMetrics().lineSpacing());
        // The last line is there as well.
        QVERIFY(inked(label).second > label.height() - 2 * label.fontMetrics().lineSpacing());
    }

    void anotherTextIsLaidAnew() {
        TextLabel label(QStringLiteral("short"));
        const int one = label.heightForWidth(120);
        label.setText(QStringLiteral("a text that needs more than one line at this width"));
        QVERIFY(label.heightForWidth(120) > 2 * one);
        label.setText(QStringLiteral("short"));
        QCOMPARE(label.heightForWidth(120), one);
    }

    void aSearchFieldTellsItsKeys() {
        SearchEdit edit(QStringLiteral("Find"), QStringLiteral("Find in the checklist"));
        edit.setKeyHint(QKeySequence::Find);
        edit.resize(200, 32);
        edit.show();
        QCOMPARE(edit.accessibleName(), QStringLiteral("Find in the checklist"));
        QVERIFY(edit.toolTip().contains(QLatin1String("F")));
        const auto own = edit.findChildren<QAbstractButton*>();
        QVERIFY(!own.isEmpty());
        for (const QAbstractButton* button : own) {
            QVERIFY(!button->accessibleName().isEmpty());
        }
        // The hint makes room for what is written.
        const auto right = [&edit] { return edit.grab(QRect(130, 0, 60, 32)).toImage(); };
        const QImage empty = right();
        QTest::keyClicks(&edit, QStringLiteral("a"));
        QVERIFY(right() != empty);
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"

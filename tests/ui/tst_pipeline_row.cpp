// The row of steps in its card: all of each step is seen, however wide the window was before.
#include "theme/theme.h"
#include "widgets/layout.h"
#include "widgets/pipeline_row.h"

#include <QApplication>
#include <QTest>

using namespace ad::ui;
using namespace Qt::StringLiterals;

class TestPipelineRow : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void narrowerThanBefore_data() {
        QTest::addColumn<int>("width");
        for (const int width : {1160, 1000, 900, 640, 480}) {
            QTest::addRow("%d", width) << width;
        }
    }
    void narrowerThanBefore() {
        QFETCH(int, width);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* card = new Card(u"How the server reads your request"_s);
        auto* row = new PipelineRow;
        card->body()->addWidget(row);
        column->addWidget(card);
        column->addStretch(1);
        QList<PipelineTile> tiles;
        for (int i = 0; i < 9; ++i) {
            tiles.append(
                {u"Step %1"_s.arg(i), u"The answer hides what came of it, and nothing else tells."_s, Mark::Unknown});
        }
        row->setTiles(tiles);
        window.resize(1280, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int before = row->height();
        window.resize(width, 700);
        QTRY_COMPARE(window.width(), width);
        QTRY_COMPARE(row->height(), row->heightForWidth(row->width()));
        QVERIFY(width > 1000 || row->height() > before);
        const auto steps = row->findChildren<StepTile*>();
        QCOMPARE(steps.size(), 9);
        for (const StepTile* step : steps) {
            QCOMPARE(step->visibleRegion().boundingRect(), step->rect());
        }
    }

    /// Other languages have longer words: none of them is cut, in no column.
    void noWordIsCut_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("why");
        for (const int width : {1160, 1010, 900, 640}) {
            for (const QString& why :
                 {u"13 de 13 comprobaciones superadas."_s, u"Es wurde kein Zugriffstoken erteilt."_s,
                  u"11 von 13 Algorithmusprüfungen bestanden."_s}) {
                QTest::addRow("%d: %s", width, qPrintable(why)) << width << why;
            }
        }
    }
    void noWordIsCut() {
        QFETCH(int, width);
        QFETCH(QString, why);
        PipelineRow row;
        QList<PipelineTile> tiles;
        for (int i = 0; i < 9; ++i) {
            tiles.append({u"Step %1"_s.arg(i), why, Mark::Unknown});
        }
        row.setTiles(tiles);
        row.resize(width, row.heightForWidth(width));
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        for (const StepTile* step : row.findChildren<StepTile*>()) {
            QCOMPARE(step->shownReason().join(u' '), why);
        }
    }
};

QTEST_MAIN(TestPipelineRow)
#include "tst_pipeline_row.moc"

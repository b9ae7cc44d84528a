// The icons as we draw them against the same files in Qt's own reader of SVG.
#include "theme/drawing.h"
#include "theme/icons.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace ad::ui;
using namespace Qt::StringLiterals;

class TestIcons : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void asQtDrawsThem_data();
    void asQtDrawsThem();
    void paths_data();
    void paths();
    void unreadable();
    void colour();
};

namespace {

constexpr int lightest = 24; ///< of 255: less is the rounding of curves

QImage blank(int size) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

void TestIcons::asQtDrawsThem_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("size");
    const auto icons = QDir(u":/icons"_s).entryInfoList();
    QVERIFY(icons.size() > 30);
    for (const QFileInfo& icon : icons)
        for (const int size : {12, 16, 32, 48})
            QTest::addRow("%s %d", qPrintable(icon.baseName()), size) << icon.filePath() << size;
}

void TestIcons::asQtDrawsThem() {
    QFETCH(const QString, path);
    QFETCH(const int, size);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray svg = file.readAll();

    QImage ours = blank(size);
    QPainter painter(&ours);
    Drawing(svg).paint(painter, ours.rect(), QColor(0x2B, 0x59, 0xE0));
    painter.end();

    QImage theirs = blank(size);
    QSvgRenderer renderer(svg.replace("currentColor", "#2b59e0"));
    QVERIFY(renderer.isValid());
    painter.begin(&theirs);
    renderer.render(&painter);
    painter.end();

    int inked = 0;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            inked += qAlpha(theirs.pixel(x, y)) > 0;
            QVERIFY2(qAbs(qAlpha(ours.pixel(x, y)) - qAlpha(theirs.pixel(x, y))) <= lightest,
                     qPrintable(u"at %1, %2: %3 instead of %4"_s.arg(x)
                                    .arg(y)
                                    .arg(qAlpha(ours.pixel(x, y)))
                                    .arg(qAlpha(theirs.pixel(x, y)))));
        }
    QVERIFY(inked > 0);
}

void TestIcons::paths_data() {
    QTest::addColumn<QString>("d");
    QTest::addColumn<QPointF>("end");
    QTest::addColumn<QRectF>("bounds");
    const auto row = [](const char* d, QPointF end, QRectF bounds) {
        QTest::newRow(d) << QString::fromLatin1(d) << end << bounds;
    };
    row("M1 2 4 6", {4, 6}, {1, 2, 3, 4});
    row("m1 2 3 4", {4, 6}, {1, 2, 3, 4});
    row("M1,2L4,6", {4, 6}, {1, 2, 3, 4});
    row("M1.5.5l-.5.25-1-.75", {0, 0}, {0, 0, 1.5, 0.75});
    row("M1 1h3v2H2V0", {2, 0}, {1, 0, 3, 3});
    row("M1 1h3v3z", {1, 1}, {1, 1, 3, 3});
    row("M0 4A4 4 0 0 1 8 4", {8, 4}, {0, 0, 8, 4});
    row("M0 4A4 4 0 0 0 8 4", {8, 4}, {0, 4, 8, 4});
    row("M4 0a4 4 0 1 0 4 4", {8, 4}, {0, 0, 8, 8});
    row("M4 0a4 4 0 014 4", {8, 4}, {4, 0, 4, 4});
    row("M0 0a1 1 0 0 1 8 0", {8, 0}, {0, -4, 8, 4});
    row("M0 0a0 1 0 0 1 8 3", {8, 3}, {0, 0, 8, 3});
}

void TestIcons::paths() {
    QFETCH(const QString, d);
    QFETCH(const QPointF, end);
    QFETCH(const QRectF, bounds);
    const QPainterPath path = pathOf(d);
    QVERIFY((path.currentPosition() - end).manhattanLength() < 1e-6);
    const QRectF found = path.boundingRect();
    QVERIFY2((found.topLeft() - bounds.topLeft()).manhattanLength() < 0.01 &&
                 (found.bottomRight() - bounds.bottomRight()).manhattanLength() < 0.01,
             qPrintable(u"%1 %2 %3 %4"_s.arg(found.x()).arg(found.y()).arg(found.width()).arg(found.height())));
}

void TestIcons::unreadable() {
    QCOMPARE(pathOf(u"").elementCount(), 0);
    QCOMPARE(pathOf(u"M1 1L2 2 Q3 3 4 4L9 9").currentPosition(), QPointF(2, 2));
    (void)pathOf(u"M1 1L");
    (void)pathOf(u"1 1");
    QImage image = blank(16);
    QPainter painter(&image);
    Drawing("no drawing").paint(painter, image.rect(), Qt::black);
    painter.end();
    QCOMPARE(image, blank(16));
}

void TestIcons::colour() {
    const QImage image = iconPixmap("plus", 16, QColor(0x2B, 0x59, 0xE0), 2).toImage();
    QCOMPARE(image.size(), QSize(32, 32));
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(image.pixelColor(16, 16), QColor(0x2B, 0x59, 0xE0));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

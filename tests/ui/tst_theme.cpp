// The colours: complete, readable in both schemes, and the system's own in a high-contrast palette.
#include "theme/theme.h"
#include "widgets/mark.h"

#include <QApplication>
#include <QTest>

using namespace ad::ui;

class TestTheme : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void contrastOfText_data();
    void contrastOfText();
    void contrastFormula();
    void tableFollowsTheRoles();
    void highContrastIsTheSystems();
    void schemesDiffer();
    void sizesOfType();
    void marksDifferByWordToo();
};

void TestTheme::contrastOfText_data() {
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const QList<Role> grounds{Role::Canvas, Role::Rail, Role::Surface, Role::Sunken};
    const QList<Role> texts{Role::Text, Role::Muted,   Role::Accent,      Role::Pass,        Role::Warn,
                            Role::Fail, Role::Unknown, Role::TokenHeader, Role::TokenClaims, Role::TokenSignature};
    const QList<Role> softs{Role::AccentSoft, Role::PassSoft, Role::WarnSoft, Role::FailSoft, Role::UnknownSoft};
    const auto row = [](Scheme scheme, Role text, Role ground) {
        QTest::addRow("%s: %d on %d", scheme == Scheme::Light ? "light" : "dark", static_cast<int>(text),
                      static_cast<int>(ground))
            << static_cast<int>(scheme) << static_cast<int>(text) << static_cast<int>(ground);
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Role text : texts) {
            for (const Role ground : grounds) {
                row(scheme, text, ground);
            }
        }
        // Rows that are selected or wrong carry ordinary text and links.
        for (const Role soft : softs) {
            row(scheme, Role::Text, soft);
        }
        row(scheme, Role::Muted, Role::AccentSoft);
        row(scheme, Role::Accent, Role::FailSoft);
        row(scheme, Role::Accent, Role::AccentSoft);
        row(scheme, Role::Pass, Role::PassSoft);
        row(scheme, Role::Warn, Role::WarnSoft);
        row(scheme, Role::Fail, Role::FailSoft);
        row(scheme, Role::Unknown, Role::UnknownSoft);
        row(scheme, Role::OnAccent, Role::Accent);
        row(scheme, Role::TokenHeader, Role::FailSoft);
        row(scheme, Role::TokenClaims, Role::FailSoft);
        row(scheme, Role::Fail, Role::AccentSoft);
    }
}

void TestTheme::contrastOfText() {
    QFETCH(const int, scheme);
    QFETCH(const int, text);
    QFETCH(const int, ground);
    const auto colour = [&](int role) { return tableColour(static_cast<Scheme>(scheme), static_cast<Role>(role)); };
    const double ratio = contrast(colour(text), colour(ground));
    QVERIFY2(
        ratio >= 4.5,
        qPrintable(QStringLiteral("%1 on %2 is %3 : 1").arg(colour(text).name(), colour(ground).name()).arg(ratio)));
}

void TestTheme::contrastFormula() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // A known pair of the WCAG literature: #777777 on white is 4.48 : 1.
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestTheme::tableFollowsTheRoles() {
    QCOMPARE(tableColour(Scheme::Light, Role::Canvas), QColor(0xF5, 0xF6, 0xF8));
    QCOMPARE(tableColour(Scheme::Dark, Role::Canvas), QColor(0x14, 0x17, 0x1D));
    QCOMPARE(tableColour(Scheme::Light, Role::Text), QColor(0x1A, 0x1F, 0x29));
    QCOMPARE(tableColour(Scheme::Light, Role::OnAccent), QColor(Qt::white));
    QCOMPARE(tableColour(Scheme::Dark, Role::UnknownSoft), QColor(0x24, 0x26, 0x40));
    QCOMPARE(tableColour(Scheme::Light, Role::TokenSignature), QColor(0x0A, 0x6A, 0x80));
}

void TestTheme::highContrastIsTheSystems() {
    QPalette contrastBlack(Qt::white, Qt::black);
    contrastBlack.setColor(QPalette::WindowText, Qt::white);
    contrastBlack.setColor(QPalette::Window, Qt::black);
    contrastBlack.setColor(QPalette::Highlight, Qt::yellow);
    QVERIFY(isHighContrast(contrastBlack));
    Theme& theme = Theme::instance();
    const QPalette before = QApplication::palette();
    theme.setSystemPalette(contrastBlack);
    QVERIFY(theme.highContrast());
    QCOMPARE(theme.colour(Role::Surface), QColor(Qt::black));
    QCOMPARE(theme.colour(Role::FailSoft), QColor(Qt::black));
    QCOMPARE(theme.colour(Role::Fail), QColor(Qt::white));
    QCOMPARE(theme.colour(Role::Accent), QColor(Qt::yellow));
    QCOMPARE(theme.palette().color(QPalette::Window), QColor(Qt::black));
    theme.setSystemPalette(before);
    QVERIFY(!theme.highContrast());
    QVERIFY(!isHighContrast(QPalette(Qt::black, QColor(0xEF, 0xEF, 0xEF))));
}

void TestTheme::schemesDiffer() {
    Theme& theme = Theme::instance();
    theme.setSystemScheme(Scheme::Light);
    int changes = 0;
    const auto connection = connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    theme.setSystemScheme(Scheme::Dark);
    QCOMPARE(changes, 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tableColour(Scheme::Dark, Role::Canvas));
    theme.setSystemScheme(Scheme::Dark);
    QCOMPARE(changes, 1);
    theme.force(Scheme::Light);
    theme.setSystemScheme(Scheme::Dark);
    QCOMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(ink(Role::Surface), tableColour(Scheme::Light, Role::Surface));
    disconnect(connection);
}

void TestTheme::sizesOfType() {
    const double body = QFontInfo(typeFont(Type::Body)).pointSizeF();
    QVERIFY(QFontInfo(typeFont(Type::Small)).pointSizeF() < body);
    QVERIFY(QFontInfo(typeFont(Type::Verdict)).pointSizeF() > body);
    QVERIFY(QFontInfo(typeFont(Type::Title)).pointSizeF() > QFontInfo(typeFont(Type::Verdict)).pointSizeF());
    QVERIFY(typeFont(Type::Title).weight() >= QFont::DemiBold);
    const QFontMetrics mono(typeFont(Type::Mono));
    QCOMPARE(mono.horizontalAdvance(QLatin1Char('i')), mono.horizontalAdvance(QLatin1Char('W')));
}

void TestTheme::marksDifferByWordToo() {
    QSet<QString> words;
    for (const Mark mark :
         {Mark::None, Mark::Pass, Mark::Warn, Mark::Fail, Mark::Unknown, Mark::Consistent, Mark::Waiting}) {
        QVERIFY(!markName(mark).isEmpty());
        words.insert(markName(mark));
    }
    QCOMPARE(words.size(), 7);
    // And by shape: what is painted differs even when colour is taken away.
    QList<QImage> shapes;
    for (const Mark mark : {Mark::Pass, Mark::Warn, Mark::Fail, Mark::Unknown, Mark::Consistent, Mark::Waiting}) {
        QImage image(36, 36, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMark(painter, QRectF(0, 0, 36, 36), mark);
        painter.end();
        const QImage alpha = image.convertToFormat(QImage::Format_Grayscale8);
        for (const QImage& other : std::as_const(shapes)) {
            QVERIFY(other != alpha);
        }
        shapes.append(alpha);
    }
}

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    Theme::instance().install(app);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"

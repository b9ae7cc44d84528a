// What --help prints of every command: whole, and readable on a terminal of 80 columns.
#include "cli/run_cli.h"
#include <QRegularExpression>

using namespace cli_test;

class TestHelp : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readable_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("the program") << QStringList();
        for (const QString& command : subcommands({})) {
            QTest::newRow(qPrintable(command)) << QStringList{command};
            for (const QString& below : subcommands({command}))
                QTest::newRow(qPrintable(command + QLatin1Char(' ') + below)) << QStringList{command, below};
        }
    }
    void readable() {
        QFETCH(QStringList, command);
        const Ran ran = cli(command + QStringList{QStringLiteral("--help")});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        const QString help = QString::fromUtf8(ran.out);
        QVERIFY2(help.contains(QLatin1String("Usage: assertion-doctor-cli")), ran.out);
        for (const QString& line : help.split(QLatin1Char('\n'))) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
            QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
        }
        // Every option says what it is for.
        static const QRegularExpression bare(QStringLiteral("^  --\\S+( [A-Z]+)?( \\.\\.\\.)?\n(?!   )"),
                                             QRegularExpression::MultilineOption);
        QVERIFY2(!bare.match(help).hasMatch(), ran.out);
        const bool chooses = help.contains(heading, Qt::CaseInsensitive);
        QVERIFY2(chooses || help.contains(QLatin1String("--json")), "every command takes --json");
    }

    void valuesAreNamed() {
        const QString help = flat({QStringLiteral("practice")});
        QVERIFY2(help.contains(QLatin1String("(good, expired, wrong-host); needs --tls")), qPrintable(help));
        QVERIFY2(help.contains(QLatin1String("(0 to 65535)")), qPrintable(help));
        QVERIFY2(flat({QStringLiteral("key"), QStringLiteral("new")}).contains(QLatin1String("(required)")), "--out");
    }

  private:
    /// Newer versions of the library write it in capitals.
    inline static const QString heading = QStringLiteral("Subcommands:");

    static QString flat(const QStringList& command) {
        return QString::fromUtf8(cli(command + QStringList{QStringLiteral("--help")}).out).simplified();
    }
    static QStringList subcommands(const QStringList& command) {
        const QString help = QString::fromUtf8(cli(command + QStringList{QStringLiteral("--help")}).out);
        QStringList out;
        static const QRegularExpression line(QStringLiteral("^  ([a-z]+) {2,}"), QRegularExpression::MultilineOption);
        for (auto it = line.globalMatch(help.section(heading, 1, -1, QString::SectionCaseInsensitiveSeps));
             it.hasNext();)
            out << it.next().captured(1);
        return out;
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"

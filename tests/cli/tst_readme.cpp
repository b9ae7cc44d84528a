// Every command of the command line that README.md shows is run, as it stands there: in a folder with the files that it
// names, and with the practice server in the place of a vendor's.
#include "base/time.h"
#include "cli/run_cli.h"
#include "practice/server.h"
#include <QRegularExpression>

using namespace cli_test;

namespace {

QString readme() { return QString::fromUtf8(contentOf(QStringLiteral(AD_SOURCE_DIR "/README.md"))); }

/// The text of the fenced blocks of this language.
QStringList blocks(const QString& language) {
    static const auto options = QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption;
    QStringList out;
    auto it = QRegularExpression(QStringLiteral("^```(\\w*)\n(.*?)^```$"), options).globalMatch(readme());
    while (it.hasNext()) {
        const auto block = it.next();
        if (block.captured(1) == language)
            out.append(block.captured(2));
    }
    return out;
}

/// The commands in the blocks, long ones in one line, and those that stand in the text.
QStringList commands() {
    QStringList out;
    for (QString block : blocks({})) {
        block.replace(QRegularExpression(QStringLiteral("\\\\\n *")), QStringLiteral(" "));
        for (const QString& line : block.split(QLatin1Char('\n')))
            if (line.startsWith(QLatin1String("assertion-doctor-cli ")))
                out.append(line.section(QLatin1String(" #"), 0, 0).trimmed());
    }
    auto it = QRegularExpression(QStringLiteral("`(assertion-doctor-cli [^`\n]+)`")).globalMatch(readme());
    while (it.hasNext())
        out.append(it.next().captured(1));
    return out;
}

} // namespace

class TestReadme : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QFile::link(program(), file("assertion-doctor-cli")));
        const Ran made =
            run(QStringLiteral("openssl"), words("genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out") +
                                               QStringList{file("private.pem")});
        QVERIFY2(made.code == 0, made.err);
        const Ran half = run(QStringLiteral("openssl"), words("pkey -pubout -in") + QStringList{file("private.pem")});
        const QStringList json = blocks(QStringLiteral("json"));
        QVERIFY(!json.isEmpty());
        QVERIFY(put(file("story.json"), json.first().toUtf8()));

        const Ran token = cli(words("sign --client-id ID --token-endpoint https://example.org/token --key") +
                              QStringList{file("private.pem")});
        QVERIFY2(token.code == 0, token.err);
        QVERIFY(put(file("tokens.txt"), token.out));

        ad::practice::Options options;
        options.manner = ad::practice::Manner::Epic;
        m_server = std::make_unique<ad::practice::Server>(options);
        ad::practice::Registration registration;
        registration.clientId = "ID";
        registration.publicKeyPem = half.out.toStdString();
        m_server->registerClient(registration);
        QVERIFY(m_server->start().has_value());
    }

    void shown_data() {
        QTest::addColumn<QString>("command");
        const QStringList all = commands();
        QVERIFY(all.size() >= 7);
        for (const QString& command : all)
            QTest::newRow(qPrintable(command)) << command;
    }

    void shown() {
        QFETCH(QString, command);
        static const QRegularExpression vendorUrl(QStringLiteral("https://\\S*/api/FHIR/R4"));
        command.replace(vendorUrl, QString::fromStdString(m_server->fhirBaseUrl()));
        command.replace(QLatin1String("--token-endpoint URL"),
                        QLatin1String("--token-endpoint ") + QString::fromStdString(m_server->tokenEndpoint()));
        const Ran ran = run(QStringLiteral("/bin/sh"),
                            {QStringLiteral("-c"), QStringLiteral("cd \"$0\" && ") + command, m_folder.path()}, {},
                            {QStringLiteral("PATH=") + m_folder.path() + QStringLiteral(":/usr/bin:/bin"),
                             QStringLiteral("XDG_DATA_HOME=") + m_folder.path()});
        QVERIFY2(ran.code == 0 || ran.code == 1, qPrintable(QString::number(ran.code) + QString::fromUtf8(ran.err)));
        QVERIFY2(!ran.out.isEmpty() || !ran.err.isEmpty(), "it says nothing");
        QVERIFY2(!ran.err.contains("error: "), ran.err);
        QVERIFY2(!ran.out.contains("PRIVATE KEY"), "a private key was printed");
    }

    void theStoryOfTheReadme() {
        // What the text promises of the case that it shows.
        const Ran ran = cli({QStringLiteral("diagnose"), QStringLiteral("--case"), file("story.json")});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains("not live yet") || ran.out.contains("not use the new key yet"), ran.out);
    }

  private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
    std::unique_ptr<ad::practice::Server> m_server;
};

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"

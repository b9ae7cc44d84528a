// `profile …` and --profile, as a person and a script use them.
#include "cli/run_cli.h"
#include <nlohmann/json.hpp>

using namespace cli_test;

namespace {
nlohmann::json parsed(const QByteArray& bytes) {
    return nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
}
} // namespace

class TestProfile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void addShowListEditRemove() {
        QCOMPARE(add("Bulk export").code, 0);
        const Ran shown = profile("show", {QStringLiteral("bulk export"), QStringLiteral("--json")});
        QCOMPARE(shown.code, 0);
        const auto p = parsed(shown.out);
        QVERIFY2(p.is_object(), shown.out);
        QCOMPARE(p["profile"].value("client_id", ""), std::string("me"));
        QCOMPARE(p["profile"]["key"].value("path", ""), m_keys.at("key.pem").toStdString());
        QCOMPARE(p["profile"]["key"].value("thumbprint", "").size(), std::size_t{43});
        QCOMPARE(p["profile"]["answers"].value("key_registered_at", ""), std::string("2026-11-23T09:10:00Z"));
        QCOMPARE(p["profile"]["claim_changes"]["extra"], nlohmann::json(5));

        QCOMPARE(profile("edit",
                         {QStringLiteral("Bulk export"), QStringLiteral("--scope"), QStringLiteral("system/Group.rs"),
                          QStringLiteral("--rename"), QStringLiteral("New"), QStringLiteral("--tag"),
                          QStringLiteral("night"), QStringLiteral("--clear"), QStringLiteral("claims")})
                     .code,
                 0);
        const auto changed = parsed(profile("show", words("New --json")).out)["profile"];
        QCOMPARE(changed.value("scope", ""), std::string("system/Group.rs"));
        QCOMPARE(changed.value("client_id", ""), std::string("me")); // what was not named stays
        QVERIFY(!changed.contains("claim_changes"));
        QCOMPARE(changed["tags"], nlohmann::json({"night"}));

        const Ran list = profile("list", {});
        QVERIFY2(list.out.contains("New") && list.out.contains("nothing sent yet"), list.out);
        QCOMPARE(parsed(profile("list", words("--tag night --json")).out)["profiles"].size(), std::size_t{1});
        QVERIFY(parsed(profile("list", words("--tag day --json")).out)["profiles"].empty());
        QCOMPARE(profile("remove", {QStringLiteral("New")}).code, 0);
        QCOMPARE(profile("show", {QStringLiteral("New")}).code, 3);
        QCOMPARE(profile("restore", {QStringLiteral("New")}).code, 0);
        QCOMPARE(profile("show", {QStringLiteral("New")}).code, 0);
        QCOMPARE(profile("remove", words("New --for-good")).code, 0);
        QCOMPARE(profile("restore", {QStringLiteral("New")}).code, 3);
    }
    void allThatIsKnownIsShown() {
        const QStringList more =
            words("--jku https://example.org/jku --lifetime 100 --header crit= --app-audience backend "
                  "--registered-environment sandbox --customer-activated no "
                  "--registered-auth-method private_key_jwt --kid k7 --aud https://example.org/aud "
                  "--registered") +
            QStringList{m_keys.at("certificate.pem")};
        QCOMPARE(profile("add",
                         QStringList{QStringLiteral("A"), QStringLiteral("--claim"), QStringLiteral("extra=5")} + more)
                     .code,
                 0);
        QCOMPARE(profile("edit", words("A --archive")).code, 0);
        const QString shown = QString::fromUtf8(profile("show", {QStringLiteral("A")}).out).simplified();
        for (const char* part :
             {"jku: https://example.org/jku", "lifetime: 100 s", "headers changed: crit left out",
              "claims changed: extra = 5", "app is for: backend", "client ID is from: sandbox", "activated: no",
              "registered method: private_key_jwt", "registered: certificate, valid until 2", "archived: yes",
              "saved: 2", "kid: k7", "aud: https://example.org/aud"})
            QVERIFY2(shown.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + QLatin1Char('\n') + shown));
    }
    void renameDuplicateArchive() {
        add("A");
        QCOMPARE(profile("rename", words("A B")).code, 0);
        QCOMPARE(profile("duplicate", words("B C")).code, 0);
        QCOMPARE(profile("duplicate", words("B C")).code, 3);
        QCOMPARE(profile("edit", words("B --archive")).code, 0);
        QCOMPARE(names("list"), QStringLiteral("C"));
        QCOMPARE(names("list --archived"), QStringLiteral("B"));
        QCOMPARE(names("list --all"), QStringLiteral("B C"));
    }
    void troubleAheadIsToldOnce() {
        // The certificate of these keys ends in 30 days.
        QCOMPARE(profile("add", {QStringLiteral("lakeside"), QStringLiteral("--client-id"), QStringLiteral("me"),
                                 QStringLiteral("--token-endpoint"), QStringLiteral("https://auth.example.org/token"),
                                 QStringLiteral("--registered"), m_keys.at("certificate.pem")})
                     .code,
                 0);
        const QByteArray told = "lakeside: The registered certificate ends on";
        // Into a log once, and JSON stays JSON.
        const Ran first = profile("list", {QStringLiteral("--json")});
        QVERIFY2(first.code == 0 && first.err.simplified().contains(told), first.err);
        QVERIFY(nlohmann::json::accept(first.out.begin(), first.out.end()));
        QCOMPARE(profile("list", {}).err, QByteArray());
        QCOMPARE(profile("show", {QStringLiteral("lakeside"), QStringLiteral("--json")}).err, QByteArray());
        // What stood in a log may not have been read: a terminal tells it once more.
        const auto onTerminal = [&](const QStringList& arguments) {
            return run(QStringLiteral("python3"),
                       QStringList{QStringLiteral("-c"),
                                   QStringLiteral("import pty,sys,os\nsys.exit(os.waitstatus_to_exitcode("
                                                  "pty.spawn(sys.argv[1:])))"),
                                   program(), QStringLiteral("profile")} +
                           arguments + QStringList{QStringLiteral("--data-dir"), m_data->path()})
                .out.simplified();
        };
        const QByteArray once = onTerminal({QStringLiteral("list")});
        QVERIFY2(once.contains(told) && once.contains("Make a new one and register it"), once);
        const QByteArray again = onTerminal({QStringLiteral("list")});
        QVERIFY2(!again.contains(told) && again.contains("certificate ends in"), again);
    }
    void whatIsShownIsNotSaidTwice() {
        QCOMPARE(profile("add", {QStringLiteral("lakeside"), QStringLiteral("--client-id"), QStringLiteral("me"),
                                 QStringLiteral("--token-endpoint"), QStringLiteral("https://auth.example.org/token"),
                                 QStringLiteral("--registered"), m_keys.at("certificate.pem")})
                     .code,
                 0);
        const Ran shown = profile("show", {QStringLiteral("lakeside")});
        QVERIFY2(shown.out.simplified().contains("The registered certificate ends on"), shown.out);
        QCOMPARE(shown.err, QByteArray());
    }

    void mistakes_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing to do") << "" << 2;
        QTest::newRow("no name") << "add" << 2;
        QTest::newRow("taken") << "add A --client-id x" << 3;
        QTest::newRow("unknown") << "show B" << 3;
        QTest::newRow("no address") << "add B --server notaurl" << 2;
        QTest::newRow("a host alone") << "edit A --token-endpoint auth.example.org/token" << 2;
        QTest::newRow("no such key") << "add B --key /nowhere/key.pem" << 3;
        QTest::newRow("no such part") << "edit A --clear colour" << 2;
        QTest::newRow("no pair") << "edit A --claim five" << 2;
        QTest::newRow("no such file") << "import /nowhere.json" << 3;
        QTest::newRow("secrets without a passphrase") << "export --with-secrets" << 2;
    }
    void mistakes() {
        QFETCH(QString, line);
        QFETCH(int, code);
        add("A");
        QStringList arguments = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
        const Ran ran = profile(command.toUtf8().constData(), arguments);
        QVERIFY2(ran.code == code, QByteArray::number(ran.code) + ran.err);
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(names("list --all"), QStringLiteral("A"));
    }

    void blanksAroundAnAddressAreNoSlip() {
        for (const char* option : {"--fhir-base", "--server", "--token-endpoint", "--jwks-url"}) {
            const Ran ran = profile("add", {QLatin1String(option + 2), QLatin1String(option),
                                            QStringLiteral(" https://ehr.example.org/r4 ")});
            QVERIFY2(ran.code == 0, option + ran.err);
        }
    }
    void slipsAreMet() {
        add("lakeside");
        const Ran near = profile("show", {QStringLiteral("lakside")});
        QCOMPARE(near.code, 3);
        QVERIFY2(near.err.contains("Near to it: lakeside"), near.err);
        const Ran same = profile("edit", {QStringLiteral("lakeside")});
        QCOMPARE(same.code, 0);
        QVERIFY2(same.err.contains("is changed. See what can be with"), same.err);
        QCOMPARE(parsed(profile("show", words("lakeside --json")).out)["profile"].value("revision", 1), 1);
        QVERIFY(profile("list", {}).out.contains("fhir.example.org"));
        QCOMPARE(profile("add", words("empty --client-id me")).code, 0);
        QVERIFY(profile("list", {}).out.contains("no address yet"));
        const Ran key = profile("import", {m_keys.at("key.pem")});
        QCOMPARE(key.code, 3);
        QVERIFY2(key.err.contains("This is no export of profiles"), key.err);
    }

    void signsWithAProfile() {
        add("A");
        const Ran ran = cli(words("sign --json --profile A --data-dir") << m_data->path());
        QVERIFY2(ran.code == 0, ran.err);
        const auto signed_ = parsed(ran.out);
        QCOMPARE(signed_["claims"].value("iss", ""), std::string("me"));
        QCOMPARE(signed_["claims"].value("aud", ""), std::string("https://fhir.example.org/token"));
        QCOMPARE(signed_["claims"]["extra"], nlohmann::json(5));
        QCOMPARE(signed_["header"].value("kid", ""), std::string("k1"));
        // An option goes before the profile.
        const Ran other = cli(words("sign --json --profile A --client-id other --data-dir") << m_data->path());
        QCOMPARE(parsed(other.out)["claims"].value("iss", ""), std::string("other"));
    }
    void anotherServerGetsAnotherAudience() {
        add("A");
        profile("edit", words("A --aud https://fhir.example.org/realm --lifetime 600"));
        const auto claims = [&](const char* more) {
            const Ran ran = cli(words("sign --json --profile A") + words(more) +
                                QStringList{QStringLiteral("--data-dir"), m_data->path()});
            return parsed(ran.out)["claims"];
        };
        QCOMPARE(claims("").value("aud", ""), std::string("https://fhir.example.org/realm"));
        QCOMPARE(claims("--token-endpoint https://fhir.example.org/token2").value("aud", ""),
                 std::string("https://fhir.example.org/realm"));
        QCOMPARE(claims("--token-endpoint https://other.example/token").value("aud", ""),
                 std::string("https://other.example/token"));
        // The default is an option like any other value.
        const auto lives = [&](const char* more) {
            const auto c = claims(more);
            return c.value("exp", 0) - c.value("iat", 0);
        };
        QCOMPARE(lives(""), 600);
        QCOMPARE(lives("--lifetime 240"), 240);
    }
    void anAddressThatMayBeEitherAccusesNobody() {
        // As the README saves it: whether it is a FHIR base is told by discovery alone.
        const QString base = QStringLiteral("https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4");
        const QString endpoint = QStringLiteral("https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token");
        QCOMPARE(profile("add", {QStringLiteral("E"), QStringLiteral("--client-id"), QStringLiteral("me"),
                                 QStringLiteral("--server"), base, QStringLiteral("--key"), m_keys.at("key.pem")})
                     .code,
                 0);
        const auto with = [&](const char* command, const QStringList& more) {
            return cli(words(command) +
                       QStringList{QStringLiteral("--profile"), QStringLiteral("E"), QStringLiteral("--data-dir"),
                                   m_data->path()} +
                       more);
        };
        const Ran right = with("sign", {QStringLiteral("--token-endpoint"), endpoint});
        QVERIFY2(right.code == 0, right.err);
        QVERIFY(put(m_data->filePath(QStringLiteral("token.jwt")), right.out));
        for (const QStringList& brought : {QStringList(), QStringList{m_data->filePath(QStringLiteral("token.jwt"))}}) {
            const Ran ran = with("diagnose --json", brought);
            const auto d = parsed(ran.out);
            QVERIFY2(ran.code == 0 && d.is_object(), ran.out + ran.err);
            for (const auto& finding : d["findings"])
                QVERIFY2(finding.value("verdict", "") != "fail", finding.dump().c_str());
        }
        // Signing asks discovery; where nobody answers, the way without it is named. Nothing leaves this machine here.
        const Ran refused = with("sign", {QStringLiteral("--fhir-base"), QStringLiteral("http://127.0.0.1:9/fhir")});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("--token-endpoint"), refused.err);
        // Neither by its path: nothing is made of it, and it is said.
        const Ran open =
            cli(words("diagnose --server https://a.example/somewhere --client-id me --key") << m_keys.at("key.pem"));
        QVERIFY2(open.code == 0 && open.err.contains("Only discovery tells"), open.out + open.err);
    }
    void anImportIsToldWhatItUses() {
        const QString file = m_data->filePath(QStringLiteral("in.json"));
        QVERIFY(put(file, fixture("import-of-a-stranger.json")));
        const Ran in = profile("import", {file});
        QVERIFY2(in.code == 0 && in.err.contains("/home/me/key.pem") && in.err.contains("real.example"), in.err);
        for (const char* command : {"list", "show"}) {
            const Ran ran = profile(command, QByteArray(command) == "show" ? words("S") : QStringList());
            QVERIFY2(ran.code == 0 && !ran.out.contains('\x1B') && !ran.out.contains('\x07'), ran.out);
        }
    }
    void attemptsAreKeptForAsLongAsIsSaid() {
        add("A");
        const QString insert = QStringLiteral(
            "import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
            "p=c.execute('SELECT id FROM profiles').fetchone()[0]\n"
            "for ms in (1000, 2000, 1764000000000): c.execute(\"INSERT INTO attempts (profile_id,state,begun_ms,by) "
            "VALUES (?,1,?,'send')\", (p, ms))\n");
        const auto count = [&] {
            return run(QStringLiteral("python3"),
                       {QStringLiteral("-c"),
                        QStringLiteral(
                            "import sqlite3,sys\nprint(sqlite3.connect(sys.argv[1]).execute('SELECT COUNT(*) "
                            "FROM attempts').fetchone()[0])"),
                        m_data->filePath(QStringLiteral("profiles.db"))})
                .out.trimmed();
        };
        QCOMPARE(profile("retention", words("0 --json")).code, 0);
        QCOMPARE(run(QStringLiteral("python3"),
                     {QStringLiteral("-c"), insert, m_data->filePath(QStringLiteral("profiles.db"))})
                     .code,
                 0);
        QCOMPARE(profile("list", {}).code, 0);
        QCOMPARE(count(), QByteArray("3"));
        const auto told = parsed(profile("retention", words("3650 --json")).out);
        QCOMPARE(told.value("deleted", 0), 2);
        QCOMPARE(told.value("days", 0), 3650);
        QCOMPARE(count(), QByteArray("1"));
        QCOMPARE(profile("retention", words("-5")).code, 2);
    }
    void anotherKeyIsTold() {
        add("A");
        QVERIFY(QFile::copy(m_keys.at("other.pem"), m_data->filePath(QStringLiteral("k.pem"))));
        profile("edit", {QStringLiteral("A"), QStringLiteral("--key"), m_data->filePath(QStringLiteral("k.pem"))});
        QVERIFY(QFile::remove(m_data->filePath(QStringLiteral("k.pem"))));
        QVERIFY(profile("show", {QStringLiteral("A")}).out.contains("not there any more"));
        QVERIFY(QFile::copy(m_keys.at("key.pem"), m_data->filePath(QStringLiteral("k.pem"))));
        QVERIFY(profile("show", {QStringLiteral("A")}).out.contains("was changed"));
        const Ran ran = cli(words("sign --profile A --data-dir") << m_data->path());
        QVERIFY2(ran.code == 0 && ran.err.contains("another one than before"), ran.err);
    }
    void diagnosesWithHistory() {
        add("A");
        const Ran ran = cli(words("diagnose --json --profile A --data-dir") << m_data->path());
        const auto d = parsed(ran.out);
        QVERIFY2(d.is_object() && d.value("outcome", "") == "not_sent", ran.out + ran.err);
    }
    void exportAndImport() {
        add("A");
        add("B");
        const QString file = m_data->filePath(QStringLiteral("out.json"));
        const QStringList passphrase{QStringLiteral("--passphrase-file"), m_keys.at("passphrase")};
        const Ran out = profile("export", QStringList{QStringLiteral("--out"), file, QStringLiteral("--with-secrets")} +
                                              passphrase);
        QVERIFY2(out.code == 0, out.err);
        for (const QByteArray& line : m_keys.secretLines())
            QVERIFY(!contentOf(file).contains(line));
        QVERIFY((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        QTemporaryDir other;
        const auto import = [&](const QStringList& more) {
            return cli(words("profile import --json") << file << QStringLiteral("--data-dir") << other.path() << more);
        };
        const Ran wrong = import({QStringLiteral("--passphrase-file"), m_keys.at("wrong")});
        QCOMPARE(wrong.code, 3);
        QVERIFY2(wrong.err.contains("not the passphrase"), wrong.err);
        const Ran in = import({});
        QVERIFY2(in.code == 0, in.err);
        QCOMPARE(parsed(in.out)["profiles"][0].value("what", ""), std::string("added"));
        QCOMPARE(parsed(import({}).out)["profiles"][1].value("what", ""), std::string("unchanged"));
        // With --json one document stands on standard output: the export itself, or what was written where.
        QCOMPARE(parsed(profile("export", words("A --json")).out).value("schema", ""),
                 std::string("assertion-doctor/profiles/1"));
        const auto told = parsed(profile("export", words("A --json --out") + QStringList{file}).out);
        QCOMPARE(told.value("schema", ""), std::string("assertion-doctor/export/1"));
        QCOMPARE(told["profiles"], nlohmann::json({"A"}));
        QCOMPARE(told.value("file", ""), file.toStdString());
    }
    void nothingSecretInTheFolder() {
        QVERIFY(profile("add", {QStringLiteral("L"), QStringLiteral("--key"), m_keys.at("locked.pem"),
                                QStringLiteral("--passphrase-file"), m_keys.at("passphrase")})
                    .code == 0);
        QProcess grep;
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-rlE"), QStringLiteral("correct horse|PRIVATE KEY"), m_data->path()});
        QVERIFY(grep.waitForFinished(20000));
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    }
    void keptInTheKeyring() {
        // A real keyring, and the program as a person calls it.
        QTemporaryDir home;
        const QString script = QStringLiteral(R"(set -e
echo password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
"$CLI" profile add K --client-id me --token-endpoint https://fhir.example.org/token --key "$KEY" --keep-key --data-dir "$DATA" >&2
"$CLI" sign --json --profile K --data-dir "$DATA"
"$CLI" profile add K --key "$KEY" --keep-key --data-dir "$DATA" >&2 && exit 1
"$CLI" profile export K --out "$DATA/out.json" --with-secrets --passphrase-file "$PASS" --data-dir "$DATA" >&2
"$CLI" profile remove K --for-good --data-dir "$DATA" >&2
setsid -w "$CLI" profile import "$DATA/out.json" --data-dir "$DATA/other" >&2
"$CLI" sign --profile K --data-dir "$DATA/other" >&2 && exit 1
for again in 1 2 3; do "$CLI" profile import "$DATA/out.json" --passphrase-file "$PASS" --data-dir "$DATA/other" >&2; done
"$CLI" sign --profile K --data-dir "$DATA/other" >&2
"$CLI" profile list --json --data-dir "$DATA/other" | grep -c '"name"' | grep -qx 1
"$CLI" profile remove K --for-good --data-dir "$DATA/other" >&2
secret-tool search --all --unlock service assertion-doctor 2>&1 | grep -c secret >&2 || true
)");
        const Ran ran =
            run(QStringLiteral("dbus-run-session"),
                {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script}, {},
                {QStringLiteral("HOME=") + home.path(), QStringLiteral("XDG_RUNTIME_DIR=") + home.path(),
                 QStringLiteral("XDG_DATA_HOME=") + home.path(), QStringLiteral("DISPLAY="),
                 QStringLiteral("CLI=") + program(), QStringLiteral("KEY=") + m_keys.at("key.pem"),
                 QStringLiteral("DATA=") + m_data->path(), QStringLiteral("PASS=") + m_keys.at("passphrase")});
        QVERIFY2(ran.code == 0, ran.err);
        QCOMPARE(parsed(ran.out)["claims"].value("iss", ""), std::string("me"));
        QVERIFY2(ran.err.trimmed().endsWith("\n0"), ran.err);
        QProcess grep;
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-rl"), QStringLiteral("PRIVATE KEY"), home.path(), m_data->path()});
        QVERIFY(grep.waitForFinished(20000));
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    }
    void noKeyring() {
        QTemporaryDir home;
        // A bus that starts nothing by itself, whatever is installed.
        QFile bus(home.filePath(QStringLiteral("bus.conf")));
        QVERIFY(bus.open(QIODevice::WriteOnly));
        bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                  "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                  "<allow own=\"*\"/></policy></busconfig>");
        bus.close();
        const Ran ran =
            run(QStringLiteral("dbus-run-session"),
                QStringList{QStringLiteral("--config-file=") + bus.fileName(), QStringLiteral("--"), program()} +
                    words("profile add K --keep-key --data-dir") +
                    QStringList{m_data->path(), QStringLiteral("--key"), m_keys.at("key.pem")},
                {}, {QStringLiteral("XDG_DATA_DIRS=") + home.path()});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains("no keychain"), ran.err);
        QCOMPARE(names("list"), QString()); // a profile never promises a key that is not there
    }

  private:
    Ran profile(const char* command, const QStringList& more) const {
        QStringList arguments{QStringLiteral("profile")};
        if (*command)
            arguments << QString::fromUtf8(command) << QStringLiteral("--data-dir") << m_data->path();
        return cli(arguments + more);
    }
    Ran add(const char* name) const {
        return profile("add", QStringList{QString::fromUtf8(name)} +
                                  words("--client-id me --token-endpoint https://fhir.example.org/token --kid k1 "
                                        "--claim extra=5 --key-registered-at 2026-11-23T09:10:00Z --key") +
                                  QStringList{m_keys.at("key.pem")});
    }
    QString names(const char* line) const {
        QStringList arguments = words(line);
        const QString command = arguments.takeFirst();
        QStringList out;
        const auto document = parsed(profile(command.toUtf8().constData(), arguments + words("--json")).out);
        for (const auto& p : document["profiles"])
            out << QString::fromStdString(p.value("name", ""));
        return out.join(QLatin1Char(' '));
    }
    Keys m_keys;
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"

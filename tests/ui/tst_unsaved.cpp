// What stands in the window and is not saved: it is there again at the next start, without any secret, and whose it
// was.
#include "base/json.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "net/test_server.h"
#include "session/draft.h"
#include "ui/profiles_support.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUndoStack>

using namespace ad;
using namespace ad::ui;

namespace {

const QString endpoint = QStringLiteral("https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token");

/// A program: its session, and who keeps what is not saved.
struct Program {
    explicit Program(const Stand& stand) : keeper(stand.options()) {
        keeper.follow(session);
        window.setProfiles(&keeper);
    }
    Session session;
    Preferences preferences{QString()};
    Keeper keeper;
    MainWindow window{session, preferences};
};

} // namespace

class TestUnsaved : public QObject {
    Q_OBJECT

    std::unique_ptr<Stand> m_stand;
    keys::Key m_key;

    [[nodiscard]] QStringList drafts() const {
        return QDir(m_stand->folder.path()).entryList({QStringLiteral("unsaved-*.json")}, QDir::Files);
    }
    [[nodiscard]] QString draftText() const {
        const auto bytes = readFile(utf8(m_stand->folder.filePath(drafts().value(0))));
        return bytes ? text(bytes->view()) : QString();
    }
    /// As after the end of the process that wrote it: another one began with its number.
    void letOwnerGo() const {
        static const QRegularExpression began(QStringLiteral("\"started_at\": \"[0-9]+\""));
        const QString left = draftText().replace(began, QStringLiteral("\"started_at\": \"1\""));
        QVERIFY(writeFile(utf8(m_stand->folder.filePath(drafts().value(0))), utf8(left), true));
    }
    /// What a program that is gone left under that name.
    [[nodiscard]] QString leave(const QString& name, const char* clientId, const std::string& host = {}) const {
        Draft draft;
        draft.file.clientId = clientId;
        auto document = toJson(draft);
        const profiles::Owner owner = profiles::thisProcess("left", "window");
        document["owner"] = {{"token", owner.token},
                             {"host", host.empty() ? owner.host : host},
                             {"pid", std::to_string(owner.pid)},
                             {"started_at", "1"}};
        const QString path = m_stand->folder.filePath(name);
        return writeFile(utf8(path), json::write(document), true) ? path : QString();
    }
    /// The name that a program with this process number would have given.
    static QString ownNumber() { return QStringLiteral("unsaved-%1.json").arg(QCoreApplication::applicationPid()); }

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }
    void init() { m_stand = std::make_unique<Stand>(); }

    void credentialsAreBack() {
        const std::string keyFile = m_stand->keyFile(m_key);
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            program.session.setServer(endpoint);
            program.session.setClientId(QStringLiteral("me"));
            program.session.setScope(QStringLiteral("system/Patient.rs"));
            program.session.setKeyFile(text(keyFile));
            program.session.setAnswer(QStringLiteral("registered_environment"), QStringLiteral("sandbox"));
            QTRY_VERIFY(program.session.idle() && program.session.view().canSend);
            program.session.editValue(false, QStringLiteral("sub"), QStringLiteral("another"));
            QTRY_VERIFY(program.session.idle());
        }
        QCOMPARE(drafts().size(), 1);
        const QFileInfo file(m_stand->folder.filePath(drafts().first()));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        letOwnerGo();
        Program again(*m_stand);
        QSignalSpy failed(&again.keeper, &Keeper::failed);
        QVERIFY(again.keeper.restoreDraft());
        QTRY_VERIFY(again.session.idle() && again.session.view().canSend);
        QCOMPARE(again.session.view().tokenEndpoint, endpoint);
        QCOMPARE(again.session.view().clientId, QStringLiteral("me"));
        QCOMPARE(text(again.session.caseFile().scope), QStringLiteral("system/Patient.rs"));
        QCOMPARE(again.session.view().key.path, text(keyFile));
        QCOMPARE(again.session.answer(QStringLiteral("registered_environment")), QStringLiteral("sandbox"));
        QVERIFY2(again.session.view().assertion.claimsJson.contains(QStringLiteral("\"another\"")),
                 qPrintable(again.session.view().assertion.claimsJson));
        QVERIFY(failed.isEmpty());
        QVERIFY(!again.session.edits()->canUndo());
        // Saved, it is no longer unsaved.
        QTRY_VERIFY(again.keeper.ready());
        again.keeper.save();
        QTRY_VERIFY(!again.keeper.currentId().empty() && !again.keeper.unsaved());
        QTRY_COMPARE(drafts().size(), 0);
    }

    /// Every attempt is there again, the shown one is shown, and what was changed after the last one, too.
    void attemptsAreBack() {
        test::Server server(test::saying(test::invalidClient()));
        const std::string keyFile = m_stand->keyFile(m_key);
        const auto edit = [](Session& session, const char* aud) {
            session.editValue(false, QStringLiteral("aud"), QLatin1String(aud));
            QTRY_VERIFY(session.idle());
        };
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            Session& session = program.session;
            session.setServer(text(server.url()));
            session.setClientId(QStringLiteral("me"));
            session.setKeyFile(text(keyFile));
            QTRY_VERIFY(session.idle() && session.view().canSend);
            for (int sent = 1; sent <= 3; ++sent) {
                if (sent == 2) {
                    edit(session, "http://127.0.0.1/elsewhere");
                }
                session.send();
                QTRY_VERIFY(session.idle() && session.view().attempts.size() == sent);
            }
            edit(session, "http://127.0.0.1/third");
            QVERIFY(!session.view().exchange.present);
        }
        letOwnerGo();
        {
            Program again(*m_stand);
            QVERIFY(again.keeper.restoreDraft());
            Session& session = again.session;
            QTRY_VERIFY(session.idle() && session.view().canSend);
            QCOMPARE(session.view().attempts.size(), 3);
            QVERIFY(!session.view().exchange.present); // it was changed since
            QVERIFY(session.view().assertion.claimsJson.contains(QStringLiteral("/third")));
            QCOMPARE(session.view().attempts.at(1).changed, QStringLiteral("aud changed"));
            // One can go back to each, with what was sent.
            session.showAttempt(1);
            QTRY_VERIFY(session.idle() && session.view().exchange.present);
            QVERIFY(session.view().assertion.claimsJson.contains(QStringLiteral("/elsewhere")));
            QCOMPARE(session.view().exchange.status, 400);
            QCOMPARE(session.caseFile().history->size(), std::size_t{1});
        }
        letOwnerGo();
        Program third(*m_stand);
        QVERIFY(third.keeper.restoreDraft());
        QTRY_VERIFY(third.session.idle());
        QCOMPARE(third.session.view().attempts.size(), 3);
        QCOMPARE(third.session.view().currentAttempt, 1);
        QVERIFY(third.session.view().exchange.present);
    }

    /// An answer alone, of nobody knows whom, and what was said of it: no profile could be made of it.
    void aNamelessCaseIsBack() {
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            program.session.openText(QStringLiteral(R"({"error":"invalid_client"})"));
            QTRY_VERIFY(program.session.idle() && program.session.view().diagnosed);
            QVERIFY(program.session.view().title.isEmpty() && !program.session.empty());
            program.session.setAnswer(QStringLiteral("app_audience"), QStringLiteral("backend"));
            QTRY_VERIFY(program.session.idle());
            QVERIFY(program.window.actions()[ActionId::SaveCase]->isEnabled());
        }
        QCOMPARE(drafts().size(), 1);
        letOwnerGo();
        Program again(*m_stand);
        QVERIFY(again.keeper.restoreDraft());
        QTRY_VERIFY(again.session.idle() && again.session.view().diagnosed);
        QCOMPARE(again.session.answer(QStringLiteral("app_audience")), QStringLiteral("backend"));
        // Put away, it is gone.
        QTRY_VERIFY(again.keeper.ready());
        again.session.clear();
        QTRY_COMPARE(drafts().size(), 0);
    }

    /// What was put away unsaved stands among what was opened before, whole, and over the end of the program.
    void whatIsPutAwayIsNotLost() {
        QString path;
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            QSignalSpy putAway(&program.keeper, &Keeper::putAway);
            program.session.setServer(endpoint);
            program.session.setClientId(QStringLiteral("me"));
            program.session.openText(QStringLiteral(R"({"error":"invalid_client"})"));
            QTRY_VERIFY(program.session.idle() && program.session.view().exchange.present);
            program.session.clear();
            QTRY_COMPARE(putAway.size(), 1);
            path = putAway.first().first().toString();
            QVERIFY2(path.contains(QStringLiteral("fhir.epic.com")), qPrintable(path));
            QTRY_COMPARE(program.preferences.recentFiles(), QStringList{path});
            const QFileInfo file(path);
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            // With nothing in it there is nothing to be put away, nor of a practice.
            program.session.clear();
            program.session.openStory(Session::Story::AudienceAlmostRight);
            QTRY_VERIFY_WITH_TIMEOUT(program.session.idle() && program.session.view().exchange.present, 20000);
            program.session.clear();
            QTRY_VERIFY(program.keeper.idle());
            QCOMPARE(putAway.size(), 1);
        }
        Program again(*m_stand);
        QTRY_VERIFY(again.keeper.ready());
        again.window.openFile(path);
        QTRY_VERIFY(again.session.idle() && again.session.view().exchange.present);
        QCOMPARE(again.session.view().clientId, QStringLiteral("me"));
        QCOMPARE(again.session.view().tokenEndpoint, endpoint);
        again.session.edits()->undo();
        QTRY_VERIFY(again.session.idle() && again.session.empty());
        // Who forgets what was opened forgets this, too.
        again.preferences.remember(path);
        again.preferences.forgetRecentFiles();
        QTRY_VERIFY(!QFile::exists(path));
    }

    void aProfileThatIsLeftIsNotPutAway() {
        Program program(*m_stand);
        QTRY_VERIFY(program.keeper.ready());
        QSignalSpy putAway(&program.keeper, &Keeper::putAway);
        program.session.setServer(endpoint);
        program.session.setClientId(QStringLiteral("me"));
        QTRY_VERIFY(program.session.idle());
        program.keeper.save();
        QTRY_VERIFY(!program.keeper.currentId().empty() && !program.keeper.unsaved());
        program.session.clear();
        QTRY_VERIFY(program.keeper.idle());
        QVERIFY(putAway.isEmpty());
    }

    /// Saving says that the key is not kept, and opening that there is none.
    void aPastedKeyIsSaidNotToBeKept() {
        Program program(*m_stand);
        QTRY_VERIFY(program.keeper.ready());
        QSignalSpy said(&program.keeper, &Keeper::said);
        program.session.setServer(endpoint);
        program.session.setClientId(QStringLiteral("me"));
        program.session.setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("pasted key"));
        QTRY_VERIFY(program.session.idle() && program.session.view().canSend);
        program.keeper.save();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.first().first().toString().contains(QStringLiteral("pasted key is not kept")),
                 qPrintable(said.first().first().toString()));
        QTRY_VERIFY(!program.keeper.currentId().empty() && program.keeper.idle());
        said.clear();
        program.session.clear();
        program.keeper.open(text(program.keeper.view().entries.front().profile.id));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("has no key")));
    }

    void noSecretIsKept() {
        const std::string pem(m_key.pkcs8Pem().view());
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            program.session.setServer(endpoint);
            program.session.setClientId(QStringLiteral("me"));
            program.session.setKeyText(text(pem), QStringLiteral("pasted key"));
            QTRY_VERIFY(program.session.idle() && program.session.view().canSend);
            program.session.openText(QStringLiteral(R"({"access_token":"s3cr3t-t0k3n-value","token_type":"bearer"})"));
            QTRY_VERIFY(program.session.idle() && program.session.caseFile().response);
        }
        const QString kept = draftText();
        QVERIFY(kept.contains(QStringLiteral("\"me\"")));
        QVERIFY(!kept.contains(QStringLiteral("PRIVATE KEY")));
        QVERIFY(!kept.contains(text(pem).section(QLatin1Char('\n'), 1, 1)));
        QVERIFY(!kept.contains(QStringLiteral("s3cr3t-t0k3n-value")));
        letOwnerGo();
        Program again(*m_stand);
        QSignalSpy failed(&again.keeper, &Keeper::failed);
        QVERIFY(again.keeper.restoreDraft());
        QTRY_VERIFY(again.session.idle());
        QVERIFY(again.session.caseFile().response.has_value());
        // What is not back is told.
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, std::string("key_not_kept"));
    }

    void itIsReadWithoutWaiting() {
        QVERIFY(!leave(QStringLiteral("unsaved-1.json"), "theirs").isEmpty());
        Program program(*m_stand);
        QVERIFY(program.keeper.draftIsRead()); // nobody asked for it
        QSignalSpy read(&program.keeper, &Keeper::draftRead);
        program.keeper.readDraft();
        QVERIFY(read.isEmpty());
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(program.keeper.draftIsRead());
        QVERIFY(program.session.empty());
        // The store may be there first: it takes nothing away that waits to be brought back.
        QTRY_VERIFY(program.keeper.ready() && program.keeper.idle());
        QCOMPARE(drafts().size(), 1);
        QVERIFY(program.keeper.restoreDraft());
        QCOMPARE(program.session.view().clientId, QStringLiteral("theirs"));
    }

    void whoBeganMeanwhileKeepsWhatWasBegun() {
        QVERIFY(!leave(QStringLiteral("unsaved-1.json"), "theirs").isEmpty());
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            program.keeper.readDraft();
            program.session.setClientId(QStringLiteral("mine"));
            QTRY_VERIFY(program.keeper.draftIsRead() && program.session.idle());
            QVERIFY(!program.keeper.restoreDraft());
            QCOMPARE(program.session.view().clientId, QStringLiteral("mine"));
            QTRY_COMPARE(drafts().size(), 2);
            program.session.clear();
            QTRY_COMPARE(drafts().size(), 1);
        }
        Program next(*m_stand);
        QVERIFY(next.keeper.restoreDraft());
        QCOMPARE(next.session.view().clientId, QStringLiteral("theirs"));
    }

    void itsProfileIsFoundHoweverLateItComes() {
        const auto store = m_stand->store();
        profiles::Profile p;
        p.name = "Bulk export";
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = utf8(endpoint);
        const std::string id = store->add(p)->id;
        {
            Program program(*m_stand);
            program.keeper.openNamed(QStringLiteral("Bulk export"));
            QTRY_COMPARE(program.keeper.currentId(), id);
            QTRY_VERIFY(program.session.idle());
            program.session.setClientId(QStringLiteral("changed"));
        }
        letOwnerGo();
        Program again(*m_stand);
        again.keeper.readDraft();
        QTRY_VERIFY(again.keeper.ready());
        QVERIFY(again.keeper.restoreDraft());
        QTRY_COMPARE(again.keeper.currentId(), id);
        QCOMPARE(again.session.view().clientId, QStringLiteral("changed"));
    }

    void anotherWindowKeepsItsOwn() {
        Program first(*m_stand);
        QTRY_VERIFY(first.keeper.ready());
        first.session.setClientId(QStringLiteral("me"));
        QTRY_COMPARE(drafts().size(), 1);
        Program second(*m_stand);
        QVERIFY(!second.keeper.restoreDraft());
        QVERIFY(second.session.empty());
        // What is put away is not kept.
        first.session.clear();
        QTRY_COMPARE(drafts().size(), 0);
    }

    void anotherWithTheSameNumberKeepsItsOwn() {
        // As the first process of one container after the other: it may still live, and has our number.
        const QString path = leave(ownNumber(), "theirs", "another container");
        m_stand->clock->wallMs = QFileInfo(path).lastModified().toMSecsSinceEpoch();
        {
            Program program(*m_stand);
            QVERIFY(!program.keeper.restoreDraft());
            QTRY_VERIFY(program.keeper.ready());
            program.session.setClientId(QStringLiteral("ours"));
        }
        QCOMPARE(drafts().size(), 2);
        const auto kept = readFile(utf8(path));
        QVERIFY(kept && kept->view().find("theirs") != std::string_view::npos);
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
        }
        QCOMPARE(drafts().size(), 2);
    }

    void ofTwoThatAreGoneBothAreKept() {
        const QString older = leave(ownNumber(), "older");
        QFile file(older);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFile::FileModificationTime));
        file.close();
        QVERIFY(!leave(QStringLiteral("unsaved-1.json"), "newer").isEmpty());
        Program program(*m_stand);
        QVERIFY(program.keeper.restoreDraft());
        QCOMPARE(program.session.view().clientId, QStringLiteral("newer"));
        QVERIFY(QFile::exists(older));
        QCOMPARE(drafts().size(), 2);
    }

    void whatIsSavedIsAtOnceNotUnsaved() {
        Program program(*m_stand);
        QTRY_VERIFY(program.keeper.ready());
        QSignalSpy saved(&program.keeper, &Keeper::saved);
        // A new profile, then a change of it.
        for (const char* id : {"me", "changed"}) {
            program.session.setClientId(QLatin1String(id));
            QTRY_COMPARE(drafts().size(), 1);
            saved.clear();
            program.keeper.save();
            QTRY_COMPARE(saved.size(), 1);
            QTRY_VERIFY(program.keeper.idle());
            QCOMPARE(drafts().size(), 0);
        }
    }

    void whoNeverStopsTypingHasAFile() {
        Program program(*m_stand);
        QTRY_VERIFY(program.keeper.ready());
        QString id;
        QTRY_VERIFY([&] {
            program.session.setClientId(id += QLatin1Char('a'));
            return drafts().size() == 1;
        }());
    }

    void itsProfileIsGone_data() {
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("its key was in the keychain") << true;
        QTest::newRow("only the passphrase was") << false;
    }

    void itsProfileIsGone() {
        QFETCH(bool, inKeychain);
        const auto store = m_stand->store();
        profiles::Profile p;
        p.name = "Bulk export";
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = utf8(endpoint);
        p.key.inKeychain = inKeychain;
        p.key.passphraseInKeychain = !inKeychain;
        p.key.path = inKeychain ? std::string() : m_stand->keyFile(m_key);
        const std::string id = store->add(p)->id;
        {
            Program program(*m_stand);
            program.keeper.openNamed(QStringLiteral("Bulk export"));
            QTRY_COMPARE(program.keeper.currentId(), id);
            QTRY_VERIFY(program.session.idle());
            program.session.setScope(QStringLiteral("system/Patient.rs"));
            QVERIFY(program.keeper.unsaved());
        }
        QVERIFY(store->remove(id).has_value());
        letOwnerGo();
        Program again(*m_stand);
        QVERIFY(again.keeper.restoreDraft());
        QCOMPARE(again.session.view().key.state, KeyView::State::Reading);
        QTRY_COMPARE(again.session.view().key.state, inKeychain ? KeyView::State::Failed : KeyView::State::Ready);
        QVERIFY(again.session.view().title != QStringLiteral("Bulk export"));
        QVERIFY(again.keeper.unsaved());
        // It was never pasted.
        QVERIFY(!again.session.draft()->keyPasted);
    }

    void numbersThatNothingHolds() {
        const QString path = m_stand->folder.filePath(QStringLiteral("forum.case.json"));
        QVERIFY(writeFile(utf8(path),
                          "{\"schema\": \"assertion-doctor/case/1\", \"client_id\": \"me\", \"far\": 1e400, "
                          "\"response\": {\"status\": 400, \"body\": \"refused\"}}",
                          true));
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            program.session.openFile(path);
            QTRY_VERIFY(program.session.view().exchange.present && program.session.idle());
            program.session.setScope(QStringLiteral("system/Patient.rs"));
            QTRY_COMPARE(drafts().size(), 1);
            QVERIFY(draftText().contains(QStringLiteral("1e400")));
            Program beside(*m_stand);
            QVERIFY(!beside.keeper.restoreDraft());
            QCOMPARE(drafts().size(), 1);
        }
        letOwnerGo();
        Program again(*m_stand);
        QSignalSpy failed(&again.keeper, &Keeper::failed);
        QVERIFY(again.keeper.restoreDraft());
        QVERIFY(failed.isEmpty());
        QCOMPARE(text(again.session.caseFile().scope), QStringLiteral("system/Patient.rs"));
        QVERIFY(json::write(*again.session.caseFile().origin).find("1e400") != std::string::npos);
    }

    void theProfileStaysOpen() {
        const auto store = m_stand->store();
        profiles::Profile p;
        p.name = "Bulk export";
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = utf8(endpoint);
        const std::string id = store->add(p)->id;
        {
            Program program(*m_stand);
            program.keeper.openNamed(QStringLiteral("Bulk export"));
            QTRY_COMPARE(program.keeper.currentId(), id);
            QTRY_VERIFY(program.session.idle());
            QVERIFY(!program.keeper.unsaved());
            program.session.setClientId(QStringLiteral("changed"));
            QVERIFY(program.keeper.unsaved());
        }
        letOwnerGo();
        Program again(*m_stand);
        QVERIFY(again.keeper.restoreDraft());
        QTRY_COMPARE(again.keeper.currentId(), id);
        QCOMPARE(again.session.view().clientId, QStringLiteral("changed"));
        QVERIFY(again.keeper.unsaved());
        QTRY_VERIFY(again.session.idle());
        again.keeper.save();
        QTRY_COMPARE(store->profile(id)->credentials.clientId, std::string("changed"));
        QCOMPARE(store->profiles()->size(), std::size_t{1});
    }

    void whatCannotBeReadIsKeptAside() {
        const QString path = m_stand->folder.filePath(QStringLiteral("unsaved-1.json"));
        QVERIFY(
            writeFile(utf8(path), "{\"schema\": \"assertion-doctor/unsaved/1\", \"case\": {\"client_id\": 7}}", true));
        Program program(*m_stand);
        QSignalSpy failed(&program.keeper, &Keeper::failed);
        QVERIFY(!program.keeper.restoreDraft());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().where, path + QStringLiteral(".damaged"));
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged")));
        QVERIFY(!QFile::exists(path));
        // The next one does not take its place.
        QVERIFY(writeFile(utf8(path), "nothing of ours", true));
        QVERIFY(!program.keeper.restoreDraft());
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.last().first().value<Error>().where, path + QStringLiteral(".damaged-2"));
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged-2")));
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged")));
        QVERIFY(!QFile::exists(path));
    }

    void whatIsTooLargeIsTold() {
        QFile file(m_stand->folder.filePath(QStringLiteral("unsaved-1.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(65 << 20)); // holds nothing: it takes no room
        file.close();
        Program program(*m_stand);
        QSignalSpy failed(&program.keeper, &Keeper::failed);
        QVERIFY(!program.keeper.restoreDraft());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, std::string("file_too_large"));
        QCOMPARE(failed.first().first().value<Error>().where, file.fileName());
    }

    void afterManySteps() {
        const QString path = m_stand->folder.filePath(QStringLiteral("forum.case.json"));
        QVERIFY(writeFile(utf8(path),
                          "{\"schema\": \"assertion-doctor/case/1\", \"client_id\": \"me\", "
                          "\"response\": {\"status\": 400, \"body\": \"refused\"}}",
                          true));
        Session session;
        while (session.edits()->count() < session.edits()->undoLimit()) {
            session.setClientId(QStringLiteral("a"));
            session.setScope(QStringLiteral("b"));
        }
        session.openFile(path);
        QTRY_VERIFY(session.view().exchange.present && session.idle());
        QVERIFY(!session.draft());
        session.setClientId(QStringLiteral("changed"));
        QVERIFY(session.draft());
        session.edits()->undo();
        QVERIFY(!session.draft());
    }

    void aFileThatIsOpenedIsNoWork() {
        const QString path = m_stand->folder.filePath(QStringLiteral("forum.case.json"));
        QVERIFY(writeFile(utf8(path),
                          "{\"schema\": \"assertion-doctor/case/1\", \"client_id\": \"me\", "
                          "\"response\": {\"status\": 400, \"body\": \"refused\"}}",
                          true));
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            program.session.openFile(path);
            QTRY_VERIFY(program.session.view().exchange.present && program.session.idle());
            QVERIFY(!program.session.draft());
        }
        QCOMPARE(drafts().size(), 0);
        {
            Program program(*m_stand);
            QTRY_VERIFY(program.keeper.ready());
            program.session.openFile(path);
            QTRY_VERIFY(program.session.view().exchange.present && program.session.idle());
            program.session.setAnswer(QStringLiteral("registered_environment"), QStringLiteral("sandbox"));
        }
        QCOMPARE(drafts().size(), 1);
        letOwnerGo();
        Program again(*m_stand);
        QVERIFY(again.keeper.restoreDraft());
        QTRY_VERIFY(again.session.idle());
        QCOMPARE(again.session.view().title, QStringLiteral("forum"));
        QCOMPARE(again.session.answer(QStringLiteral("registered_environment")), QStringLiteral("sandbox"));
        QCOMPARE(again.session.view().exchange.status, 400);
    }

    void aDeletedProfileComesBackByItsKeys() {
        auto store = m_stand->store();
        profiles::Profile p;
        p.name = "A";
        p.credentials.clientId = "me";
        p = *store->add(p);
        Program program(*m_stand);
        QTRY_VERIFY(program.keeper.ready());
        program.session.setClientId(QStringLiteral("what is open"));
        program.window.show();
        program.window.go(PageId::Profiles);
        program.keeper.remove(p.id);
        QTRY_VERIFY(store->profiles()->empty());
        QTRY_VERIFY(program.keeper.idle());
        program.window.actions()[ActionId::Undo]->trigger();
        QTRY_COMPARE(store->profiles()->size(), std::size_t{1});
        // The case on another page is left alone, until it is its turn.
        QCOMPARE(program.session.view().clientId, QStringLiteral("what is open"));
        program.window.actions()[ActionId::Undo]->trigger();
        QCOMPARE(program.session.view().clientId, QString());
    }

    void theProfileThatWasOpenComesBack_data() {
        QTest::addColumn<QString>("how");
        QTest::newRow("as it was left") << QString();
        QTest::newRow("deleted meanwhile") << QStringLiteral("deleted");
        QTest::newRow("its key is in the keychain") << QStringLiteral("keychain");
        QTest::newRow("something else is open") << QStringLiteral("other");
    }
    void theProfileThatWasOpenComesBack() {
        QFETCH(QString, how);
        const QString preferences = m_stand->folder.filePath(QStringLiteral("preferences"));
        auto store = m_stand->store();
        profiles::Profile p;
        p.name = "A";
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = "https://ehr.example.org/token";
        p.key.path = m_stand->keyFile(m_key);
        p = *store->add(p);
        {
            Session session;
            Preferences kept(preferences);
            Keeper keeper(m_stand->options());
            keeper.follow(session);
            MainWindow window(session, kept);
            window.setProfiles(&keeper);
            QTRY_VERIFY(keeper.ready());
            keeper.open(text(p.id));
            QTRY_COMPARE(keeper.currentId(), p.id);
            QTRY_VERIFY(session.idle());
            window.show();
            window.go(PageId::Assertion);
            window.close();
        }
        if (how == QLatin1String("deleted")) {
            QVERIFY(store->remove(p.id).has_value());
        } else if (how == QLatin1String("keychain")) {
            p = *store->profile(p.id);
            p.key.passphraseInKeychain = true;
            QVERIFY(store->update(p).has_value());
        }
        Session session;
        Preferences kept(preferences);
        Keeper keeper(m_stand->options());
        QSignalSpy failed(&keeper, &Keeper::failed);
        keeper.follow(session);
        MainWindow window(session, kept);
        window.setProfiles(&keeper);
        if (how == QLatin1String("other")) {
            session.setClientId(QStringLiteral("another"));
        }
        QVERIFY(!keeper.restoreDraft());
        window.restoreProfile();
        QTRY_VERIFY(keeper.ready() && keeper.idle());
        if (how.isEmpty()) {
            QTRY_COMPARE(keeper.currentId(), p.id);
            QCOMPARE(window.current(), PageId::Assertion);
        } else {
            QTest::qWait(50);
            QVERIFY(keeper.currentId().empty());
            QCOMPARE(window.current(), PageId::Start);
            QCOMPARE(m_stand->keychain->reads.load(), 0);
        }
        QVERIFY(failed.isEmpty());
    }

    void aPracticeIsNotKept() {
        Program program(*m_stand);
        QTRY_VERIFY(program.keeper.ready());
        program.session.openStory(Session::Story::AudienceAlmostRight);
        QTRY_VERIFY(program.session.view().exchange.present && program.session.idle());
        QVERIFY(!program.session.draft());
    }
};

QTEST_MAIN(TestUnsaved)
#include "tst_unsaved.moc"

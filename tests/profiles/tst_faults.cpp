// What the store survives: being killed, a full disk, a read-only folder, another program, damage, versions.
#include "profiles/database.h"
#include "profiles/schema.h"
#include "profiles/support.h"
#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <QtEndian>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <random>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace profiles_test;

namespace {

/// In the child: writes for ever, and tells each write when it is done.
[[noreturn]] void writeForEver(const QString& folder, int round, int pipe) {
    const auto store = openIn(folder);
    const auto tell = [&](const std::string& line) {
        if (::write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            ::_exit(3);
    };
    if (!store)
        ::_exit(2);
    for (int n = 0;; ++n) {
        const std::string name = "r" + std::to_string(round) + "n" + std::to_string(n);
        auto p = sample(name);
        p.notes = std::string(3000, 'x'); // more than a page
        const auto saved = store->add(p);
        if (!saved)
            ::_exit(2);
        tell("P " + name + "\n");
        const auto id = store->begin(saved->id, "watch");
        if (!id)
            ::_exit(2);
        tell("B " + std::to_string(*id) + "\n");
        profiles::AttemptEnd end;
        end.outcome = "rejected";
        end.detail["summary"] = std::string(2000, 'y');
        if (!store->finish(*id, end))
            ::_exit(2);
        tell("F " + std::to_string(*id) + "\n");
    }
}

/// Page `number` as a leaf: all its cells are one of a megabyte, which goes on at a page that names itself as the next.
QByteArray leafWithoutEnd(quint32 number, quint32 overflow) {
    constexpr int size = 4096;
    constexpr int cell = 3000;
    const int header = number == 1 ? 100 : 0;
    const int cells = (cell - header - 8) / 2;
    QByteArray page(size, '\x5a');
    page[header] = '\x0d';
    qToBigEndian<quint16>(static_cast<quint16>(cells), page.data() + header + 3);
    for (int i = 0; i < cells; ++i) // a few places, so that leaving out equal ones is not enough
        qToBigEndian<quint16>(static_cast<quint16>(cell + i % 3 * 4), page.data() + header + 8 + 2 * i);
    // Size 0x100000 + a number of the row; what a leaf keeps of it is filled with the number of the overflow page.
    for (int at = cell; at + 4 <= size; at += 4)
        qToBigEndian<quint32>(overflow, page.data() + at);
    for (int place = 0; place < 3; ++place)
        page.replace(cell + place * 4, 4, QByteArray::fromHex("c0800001"));
    return page;
}

/// Runs `work` in a child process of its own; gives its exit code.
template <class Work>
int inChild(Work work) {
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void killedAtAnyMoment() {
        std::mt19937 random(20261126);
        QByteArrayList acknowledged;
        int early = 0;
        for (int round = 0; round < 220; ++round) {
            if (round % 40 == 0) {
                m_folder = std::make_unique<QTemporaryDir>();
                acknowledged.clear();
            }
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t pid = ::fork();
            if (pid == 0) {
                ::close(ends[0]);
                writeForEver(folder(), round, ends[1]);
            }
            ::close(ends[1]);
            // Wait for some acknowledgements, then strike at a random moment after; sometimes before the first one.
            const auto wanted = static_cast<qsizetype>(random() % 7);
            QByteArray said;
            char block[4096];
            while (said.count('\n') < wanted) {
                const ssize_t n = ::read(ends[0], block, sizeof block);
                QVERIFY2(n > 0, "the child ended by itself");
                said.append(block, n);
            }
            pollfd nothing{-1, 0, 0};
            ::poll(&nothing, 0, static_cast<int>(random() % 4));
            ::kill(pid, SIGKILL);
            int status = 0;
            ::waitpid(pid, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "the child ended by itself");
            for (ssize_t n = 0; (n = ::read(ends[0], block, sizeof block)) > 0;)
                said.append(block, n);
            ::close(ends[0]);
            early += said.isEmpty() ? 1 : 0;
            said.truncate(said.lastIndexOf('\n') + 1);
            for (const QByteArray& line : said.split('\n'))
                if (!line.isEmpty())
                    acknowledged << line;

            const auto store = openIn(folder());
            QVERIFY(store);
            QVERIFY2(store->notices().empty(), "no damage");
            QSet<QByteArray> names;
            const auto all = store->profiles();
            OK(all);
            for (const auto& p : *all)
                names.insert(QByteArray::fromStdString(p.name));
            for (const QByteArray& line : std::as_const(acknowledged)) {
                if (line.startsWith("P ")) {
                    QVERIFY2(names.contains(line.mid(2)), line.constData());
                    continue;
                }
                if (!said.contains(line + '\n'))
                    continue; // was looked at in its own round
                const auto attempt = store->attempt(line.mid(2).toLongLong());
                OK(attempt);
                if (line.startsWith("F "))
                    QVERIFY2(attempt->row.state == profiles::AttemptState::Finished &&
                                 attempt->detail.contains("summary"),
                             line.constData());
            }
            const auto database = profiles::Database::open(store->path(), profiles::Database::Mode::ReadOnly, 1000);
            OK(database);
            QCOMPARE((*database)->value("PRAGMA integrity_check")->toString(), QStringLiteral("ok"));
            QVERIFY((*database)->value("PRAGMA foreign_key_check")->isNull());
        }
        QVERIFY2(early > 5, "some were killed before their first write");
    }

    void diskFull() {
        const int code = inChild([&] {
            const auto store = openIn(folder());
            if (!store || !store->add(sample("before")))
                return 10;
            // From here on files may not grow any more.
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{65536, 65536};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto big = sample("big");
            big.notes = std::string(200'000, 'x');
            const auto refused = store->add(big);
            if (refused || (refused.error().code != "store_full" && refused.error().code != "store_write_failed"))
                return 11;
            if (store->find("big") || !store->find("before"))
                return 12;
            return 0;
        });
        QCOMPARE(code, 0);
        const auto store = openIn(folder());
        QVERIFY(store && store->notices().empty());
        OK(store->find("before"));
        QVERIFY(!store->find("big"));
        OK(store->add(sample("after")));
    }
    void startsOnAFullDisk_data() {
        QTest::addColumn<bool>("killed");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("closed in order") << false << QByteArray("AB");
        // The log cannot be read without writing, and there is no room for a copy of it anywhere either.
        QTest::newRow("killed") << true << QByteArray("A");
    }
    void startsOnAFullDisk() {
        QFETCH(bool, killed);
        QFETCH(QByteArray, seen);
        OK(openIn(folder())->add(sample("A")));
        if (killed)
            QCOMPARE(leaveInTheLog(), 0);
        else
            OK(openIn(folder())->add(sample("B")));
        if (!killed) {
            // What SQLite leaves where it found no room for more.
            QFile stump(folder() + QStringLiteral("/profiles.db-shm"));
            QVERIFY(stump.open(QIODevice::WriteOnly) && stump.write(QByteArray(3, '\0')) == 3);
        }
        const int code = inChild([&] {
            const FullDisk full;
            const auto store = openIn(folder());
            if (!store)
                return 10;
            const auto& notices = store->notices();
            if (!store->readOnly() || notices.empty() || notices.front().code != "full")
                return 11;
            // What is missing is told.
            const bool whole = seen == "AB";
            if (notices.size() != (whole ? 1U : 2U) || !store->find("A") || store->find("B").has_value() != whole)
                return 12;
            const auto refused = store->add(sample("C"));
            return !refused && refused.error().code == "store_read_only" ? 0 : 13;
        });
        QCOMPARE(code, 0);
        // With room again all is there.
        const auto store = openIn(folder());
        QVERIFY(store && store->notices().empty());
        OK(store->find("A"));
        OK(store->find("B"));
        OK(store->add(sample("C")));
    }
    void noRoomByPages() {
        // What SQLite itself says of a full disk.
        const auto database =
            profiles::Database::open(folder() + QStringLiteral("/full.db"), profiles::Database::Mode::ReadWrite, 100);
        OK(database);
        OK((*database)->run("CREATE TABLE t (x TEXT)"));
        OK((*database)->run("PRAGMA max_page_count = 4"));
        const auto refused = (*database)->run("INSERT INTO t VALUES (?)", {QString(100'000, QLatin1Char('x'))});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store_full"));
        QCOMPARE((*database)->value("SELECT COUNT(*) FROM t")->toInt(), 0);
    }

    void readOnlyFolder_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("of today") << 5;
        QTest::newRow("without the server's clock") << 4;
        QTest::newRow("without what was told") << 3;
        QTest::newRow("without what a server asked for") << 2;
        QTest::newRow("without watches") << 1;
    }
    void readOnlyFolder() {
        QFETCH(int, version);
        QVERIFY(openIn(folder())->add(sample("A")));
        QDir(folder()).remove(QStringLiteral("profiles.db-wal"));
        const QString path = folder() + QStringLiteral("/profiles.db");
        QStringList backwards;
        if (version < 5)
            backwards << QStringLiteral("alter table watches drop column ahead_s");
        if (version < 4)
            backwards << QStringLiteral("drop table told");
        if (version == 2)
            backwards << QStringLiteral("alter table watches drop column last_try_ms")
                      << QStringLiteral("alter table watches drop column not_before_ms");
        if (version == 1)
            backwards << QStringLiteral("drop table watches");
        backwards << QStringLiteral("pragma user_version = %1").arg(version);
        for (const QString& statement : std::as_const(backwards))
            QCOMPARE(sql(path, qPrintable(statement)), QByteArray());
        const int code = inChild([&] {
            // The superuser may write everywhere: somebody else is needed.
            if (::geteuid() == 0 && (::chown(qPrintable(folder()), 65534, 65534) != 0 ||
                                     ::chown(qPrintable(path), 65534, 65534) != 0 || ::setuid(65534) != 0))
                return 20;
            ::chmod(qPrintable(path), 0400);
            ::chmod(qPrintable(folder()), 0500);
            const auto store = openIn(folder());
            if (!store)
                return 21;
            if (!store->readOnly() || store->notices().size() != 1 || store->notices().front().code != "read_only")
                return 22;
            if (!store->find("A"))
                return 23;
            if (const auto watches = store->watches(); !watches || !watches->empty())
                return 27;
            const auto refused = store->add(sample("B"));
            if (refused || refused.error().code != "store_read_only")
                return 24;
            if (store->begin(store->find("A")->id, "send") || store->setRetention({1}) || store->stopWatch("x", "y"))
                return 25;
            const auto nowhere = Store::open({utf8(folder()) + "/below"});
            return !nowhere && nowhere.error().code == "store_cannot_open" ? 0 : 26;
        });
        ::chmod(qPrintable(folder()), 0700);
        QCOMPARE(code, 0);
    }

    void lockedByAnotherProgram() {
        auto store = openIn(folder(), systemNowMs, 50);
        OK(store->add(sample("A")));
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                                     "c.execute('BEGIN EXCLUSIVE')\nprint('held',flush=True)\nsys.stdin.read()"),
                      store->path()});
        QVERIFY(python.waitForStarted());
        QVERIFY(python.waitForReadyRead(20000));
        const auto refused = store->add(sample("B"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store_busy"));
        OK(store->find("A")); // reading goes on
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(20000));
        OK(store->add(sample("B")));
    }

    void readOnlyFolderWithALog() {
        // A copy or a snapshot of a folder in use: the newest changes stand in the log, and nothing can be made beside.
        OK(openIn(folder())->add(sample("A")));
        QCOMPARE(leaveInTheLog(), 0);
        const QString path = folder() + QStringLiteral("/profiles.db");
        QFile::remove(path + QStringLiteral("-shm"));
        const QTemporaryDir temporary;
        const int code = inChild([&] {
            const QString places[] = {folder(), path, path + QStringLiteral("-wal"), temporary.path(),
                                      folder() + QStringLiteral("/profiles.lock")};
            if (::geteuid() == 0) {
                for (const QString& place : places)
                    if (::chown(qPrintable(place), 65534, 65534) != 0)
                        return 20;
                if (::setuid(65534) != 0)
                    return 20;
            }
            qputenv("TMPDIR", temporary.path().toUtf8());
            qputenv("XDG_RUNTIME_DIR", temporary.path().toUtf8());
            ::chmod(qPrintable(path), 0400);
            ::chmod(qPrintable(folder()), 0500);
            {
                const auto store = openIn(folder());
                if (!store || !store->readOnly() || store->notices().size() != 1)
                    return 21;
                if (!store->find("A") || !store->find("B"))
                    return 22;
                const auto copies = QDir(temporary.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
                struct stat info {};
                if (copies.size() != 1 || ::stat(qPrintable(copies.front().filePath()), &info) != 0 ||
                    (info.st_mode & 077U) != 0)
                    return 23;
            }
            return QDir(temporary.path()).isEmpty() ? 0 : 24;
        });
        ::chmod(qPrintable(folder()), 0700);
        QCOMPARE(code, 0);
    }
    void anothersFile_data() {
        QTest::addColumn<QString>("also");
        QTest::newRow("without a mark") << QString();
        QTest::newRow("with a mark of its own") << QStringLiteral("pragma application_id = 7");
        QTest::newRow("with a version of its own") << QStringLiteral("pragma user_version = 3");
    }
    void anothersFile() {
        QFETCH(QString, also);
        const QString path = folder() + QStringLiteral("/profiles.db");
        QCOMPARE(sql(path, "create table other (x text)"), QByteArray());
        if (!also.isEmpty())
            QCOMPARE(sql(path, qPrintable(also)), QByteArray());
        const QByteArray before = contentOf(path);
        const auto store = Store::open({utf8(folder())});
        QVERIFY(!store);
        QCOMPARE(store.error().code, std::string("store_foreign"));
        QVERIFY(!store.error().todo.isEmpty());
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("-wal")));
    }
    void damaged_data() {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("profilesLeft");
        QTest::newRow("header overwritten") << 0 << 2;
        QTest::newRow("cut to a page") << 1 << 0;
        QTest::newRow("text instead") << 2 << 0;
        QTest::newRow("noise in the attempts") << 3 << 2;
        QTest::newRow("a profile that is none") << 4 << 1;
        QTest::newRow("first page lost") << 5 << 2;
        QTest::newRow("root of the attempts lost") << 7 << 2;
        QTest::newRow("cut to nine tenths") << 8 << 2;
        QTest::newRow("cells without an end") << 9 << 2;
    }
    void damaged() {
        QFETCH(int, how);
        QFETCH(int, profilesLeft);
        Hands hands;
        {
            const auto store = openIn(folder(), hands.clock());
            const auto p = *store->add(sample("A"));
            auto second = sample("B");
            second.notes = std::string(9000, 'n'); // on pages of its own
            OK(store->add(second));
            for (int i = 0; i < 400; ++i)
                OK(store->addAttempt(attemptOf(p.id, i), {{"summary", std::string(300, 'z')}}));
            profiles::WatchRow watch;
            watch.profileId = p.id;
            watch.owner = profiles::thisProcess("mine", "test");
            watch.lastTryAtMs = 1764000000000;
            watch.notBeforeMs = 1764000600000;
            OK(store->claimWatch(watch));
        }
        const QString path = folder() + QStringLiteral("/profiles.db");
        const qint64 rootLost =
            how == 7 ? sql(path, "select rootpage from sqlite_master where name='attempts'").toLongLong() : 0;
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (how == 0) {
                file.write(QByteArray(100, '\x5a'));
            } else if (how == 9) {
                const auto pages = static_cast<quint32>(file.size() / 4096);
                file.write(leafWithoutEnd(1, pages + 1));
                file.seek(file.size());
                QByteArray itself(4096, '\0');
                qToBigEndian<quint32>(pages + 1, itself.data());
                file.write(itself);
                for (quint32 n = pages + 2; n < pages + 400; ++n)
                    file.write(leafWithoutEnd(n, pages + 1));
            } else if (how == 5) {
                file.write(QByteArray(4096, '\0'));
            } else if (rootLost > 0) {
                file.seek((rootLost - 1) * 4096);
                file.write(QByteArray(4096, '\0'));
            } else if (how == 8) {
                file.resize(file.size() / 10 * 9);
            } else if (how == 1) {
                file.resize(4096);
            } else if (how == 2) {
                file.resize(0);
                file.write("Dear diary, today somebody saved a letter over me.\n");
            } else if (how == 3) {
                // The middle of the file, well behind the few pages of the profiles.
                file.seek(file.size() / 2 / 4096 * 4096);
                file.write(QByteArray(8192, '\x5a'));
            }
        }
        if (how == 4)
            QCOMPARE(sql(path, "update profiles set data='[1]' where name='B'"), QByteArray());
        QElapsedTimer opening;
        opening.start();
        auto store = openIn(folder(), hands.clock());
        if (how == 9) // no more than a moment; to follow every cell would take an hour
            QVERIFY2(opening.elapsed() < 10000, qPrintable(QString::number(opening.elapsed())));
        QVERIFY(store);
        if (how == 3 || how == 4 || how == 7) {
            // Found when it is read; the next start mends it.
            const auto p = store->find("A");
            if (how != 4) {
                OK(p);
                std::int64_t before = 0;
                Expected<std::vector<profiles::AttemptRow>> page;
                do {
                    page = store->attempts(p->id, before, 100);
                    if (page && !page->empty())
                        before = page->back().id;
                } while (page && !page->empty());
                bool seen = !page;
                for (std::int64_t id = 1; id <= 400 && !seen; ++id)
                    seen = !store->attempt(id).has_value();
                QVERIFY2(seen, "the damage lies where it is read");
            } else {
                QCOMPARE(store->profiles().error().code, std::string("store_damaged"));
            }
            QCOMPARE(store->notices().size(), std::size_t{0});
            store.reset();
            store = openIn(folder(), hands.clock());
        }
        QCOMPARE(store->notices().size(), std::size_t{1});
        QCOMPARE(store->notices().front().code, std::string("damaged"));
        const QString aside = store->notices().front().path;
        QCOMPARE(aside, folder() + QStringLiteral("/profiles-damaged-20251124T160000Z.db"));
        QVERIFY(QFile::exists(aside));
        QCOMPARE(static_cast<int>(store->profiles()->size()), profilesLeft);
        if (profilesLeft > 0) {
            const auto count = store->attemptCount(store->find("A")->id);
            OK(count);
            QVERIFY2(*count >= (how == 9 ? 400 : 300), qPrintable(QString::number(*count)));
            const auto watch = store->watch(store->find("A")->id);
            OK(watch);
            QVERIFY2(watch->has_value(), "the watch is saved");
            QCOMPARE((*watch)->lastTryAtMs, std::int64_t{1764000000000});
            QCOMPARE((*watch)->notBeforeMs, std::int64_t{1764000600000});
        }
        OK(store->add(sample("C")));
        store.reset();
        store = openIn(folder(), hands.clock());
        QVERIFY2(store->notices().empty(), "told once");
        OK(store->find("C"));
    }
    void killedWhileChangingPlaces() {
        // The marker names where the damaged file goes: the new one is complete, whatever was moved already.
        const QString path = folder() + QStringLiteral("/profiles.db");
        const QString aside = folder() + QStringLiteral("/profiles-damaged-x.db");
        for (const bool moved : {false, true}) {
            QTemporaryDir other;
            QVERIFY(openIn(other.path())->add(sample("saved")));
            QFile::remove(path);
            QFile::remove(aside);
            QVERIFY(QFile::copy(other.filePath(QStringLiteral("profiles.db")), path + QStringLiteral("-new")));
            QFile damaged(moved ? aside : path);
            QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("damaged") > 0);
            damaged.close();
            QFile marker(path + QStringLiteral("-damaged"));
            QVERIFY(marker.open(QIODevice::WriteOnly) && marker.write(aside.toUtf8()) > 0);
            marker.close();
            const auto store = openIn(folder());
            QVERIFY(store);
            OK(store->find("saved"));
            QCOMPARE(contentOf(aside), QByteArray("damaged"));
            QVERIFY(!QFile::exists(path + QStringLiteral("-damaged")));
        }
    }

    void olderVersion() {
        const QString path = folder() + QStringLiteral("/profiles.db");
        {
            const auto database = profiles::Database::open(path, profiles::Database::Mode::ReadWrite, 1000);
            OK(database);
            OK(profiles::schema::upgrade(**database, 0, 1));
            OK((*database)->run("INSERT INTO profiles (id, name, name_key, data, created_ms, changed_ms) VALUES ('i', "
                                "'Old', 'old', '{\"name\":\"Old\",\"client_id\":\"c\"}', 1, 2)"));
        }
        Hands hands;
        const auto store = openIn(folder(), hands.clock());
        QVERIFY(store);
        OK(store->find("Old"));
        OK(store->watches());
        profiles::WatchRow watch;
        watch.profileId = "i";
        watch.lastTryAtMs = 5;
        watch.notBeforeMs = 6;
        watch.aheadSeconds = -7;
        // Nobody's watch is nobody's to run.
        const auto ownerless = store->claimWatch(watch);
        QVERIFY(!ownerless);
        QCOMPARE(ownerless.error().code, std::string("watch_ownerless"));
        watch.owner = profiles::thisProcess("mine", "test");
        OK(store->claimWatch(watch));
        QCOMPARE(store->watch("i")->value().lastTryAtMs, std::int64_t{5});
        QCOMPARE(store->watch("i")->value().notBeforeMs, std::int64_t{6});
        QCOMPARE(store->watch("i")->value().aheadSeconds, std::optional<std::int64_t>{-7});
        QCOMPARE(store->tellOnce("i", {"e"}, "person").value(), std::vector<std::string>{"e"});
        QCOMPARE(sql(path, "pragma user_version"), QByteArray::number(profiles::schema::current()));
        const QString copy = folder() + QStringLiteral("/profiles-version-1-20251124T160000Z.db");
        QCOMPARE(sql(copy, "pragma user_version"), QByteArray("1"));
        QCOMPARE(sql(copy, "select name from profiles"), QByteArray("Old"));
    }
    void olderVersionInUse() {
        OK(openIn(folder())->add(sample("A")));
        const QString path = folder() + QStringLiteral("/profiles.db");
        QCOMPARE(sql(path, "drop table told"), QByteArray());
        QCOMPARE(sql(path, "alter table watches drop column ahead_s"), QByteArray());
        QCOMPARE(sql(path, "pragma user_version = 3"), QByteArray());
        // A watch of the older version runs on for weeks, and the file cannot be changed under its feet.
        const int watch = ::open(qPrintable(folder() + QStringLiteral("/profiles.lock")), O_RDWR | O_CLOEXEC);
        QVERIFY(watch >= 0 && ::flock(watch, LOCK_SH) == 0);
        {
            const auto store = openIn(folder(), systemNowMs, 50);
            QVERIFY(store && store->readOnly());
            QCOMPARE(store->notices().size(), std::size_t{1});
            QCOMPARE(store->notices().front().code, std::string("in_use"));
            QVERIFY(store->notices().front().text.contains(QLatin1String("watches")));
            OK(store->find("A"));
            OK(store->watches());
            const auto refused = store->add(sample("B"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, std::string("store_read_only"));
            QVERIFY(!store->tellOnce(store->find("A")->id, {"e"}, "person"));
        }
        QCOMPARE(sql(path, "pragma user_version"), QByteArray("3"));
        ::close(watch);
        const auto store = openIn(folder(), systemNowMs, 50);
        QVERIFY(store && !store->readOnly());
        OK(store->add(sample("B")));
        QCOMPARE(sql(path, "pragma user_version"), QByteArray::number(profiles::schema::current()));
    }
    void upgradedByAnotherMeanwhile() {
        OK(openIn(folder())->add(sample("A")));
        const QString path = folder() + QStringLiteral("/profiles.db");
        QCOMPARE(sql(path, "drop table told"), QByteArray());
        QCOMPARE(sql(path, "alter table watches drop column ahead_s"), QByteArray());
        QCOMPARE(sql(path, "pragma user_version = 3"), QByteArray());
        const int other = ::open(qPrintable(folder() + QStringLiteral("/profiles.lock")), O_RDWR | O_CLOEXEC);
        QVERIFY(other >= 0 && ::flock(other, LOCK_SH) == 0);
        // A second copy of today's version was faster, and keeps the file open.
        // The system says when this one has come as far as the lock.
        const int opened = ::inotify_init1(IN_CLOEXEC);
        QVERIFY(opened >= 0 &&
                ::inotify_add_watch(opened, qPrintable(folder() + QStringLiteral("/profiles.lock")), IN_OPEN) >= 0);
        bool came = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            pollfd wait{opened, POLLIN, 0};
            came = ::poll(&wait, 1, 10000) == 1;
            const auto database = profiles::Database::open(path, profiles::Database::Mode::ReadWrite, 5000);
            if (database)
                (void)profiles::schema::upgrade(**database, 3, profiles::schema::current());
        }));
        thread->start();
        const auto store = openIn(folder(), systemNowMs, 2000);
        QVERIFY(thread->wait(20000));
        ::close(opened);
        ::close(other);
        QVERIFY(came);
        QVERIFY(store && !store->readOnly());
        OK(store->add(sample("B")));
    }
    void newerVersion() {
        {
            const auto store = openIn(folder());
            OK(store->add(sample("A")));
        }
        const QString path = folder() + QStringLiteral("/profiles.db");
        QCOMPARE(sql(path, "alter table profiles add column mood text"), QByteArray());
        QCOMPARE(sql(path, "pragma user_version = 99"), QByteArray());
        QCOMPARE(sql(path, "pragma journal_mode = delete"), QByteArray("delete"));
        const QByteArray before = contentOf(path);
        const auto store = openIn(folder());
        QVERIFY(store && store->readOnly());
        QCOMPARE(store->notices().front().code, std::string("newer"));
        OK(store->find("A"));
        QCOMPARE(store->add(sample("B")).error().code, std::string("store_read_only"));
        QCOMPARE(sql(path, "pragma user_version"), QByteArray("99"));
        QCOMPARE(contentOf(path), before); // the other version's own ways of writing too
    }
    void anotherCopyIsChangingTheFile() {
        const auto held = openIn(folder());
        QVERIFY(held);
        QFile marker(held->path() + QStringLiteral("-damaged"));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.close();
        // It would have to move the file away under the feet of the first one.
        const auto second = Store::open({utf8(folder()), systemNowMs, systemRandom, 50});
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string("store_busy"));
    }

  private:
    /// A program adds "B" and is killed: what it wrote stands in the log alone.
    [[nodiscard]] int leaveInTheLog() {
        return inChild([&] {
            const auto store = openIn(folder());
            const bool added = store && store->add(sample("B")).has_value();
            ::_exit(added ? 0 : 9);
            return 9;
        });
    }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

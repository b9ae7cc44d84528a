#include "profiles/store.h"

#include "profiles/database.h"
#include "profiles/schema.h"
#include "profiles/tr.h"
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ad::profiles {
namespace {

QByteArray native(const QString& path) { return QFile::encodeName(path); }

/// Takes the lock, trying until the time is over: flock() itself would wait for ever. Gives 0, EWOULDBLOCK when others
/// have it, or another error of the system's: some network file systems have no locks.
int lockWithin(int fd, int how, int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    while (::flock(fd, how | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK || timer.elapsed() >= timeoutMs)
            return errno;
        QThread::msleep(5);
    }
    return 0;
}

/// SQLite gives -wal and -shm the rights of the file itself, so that is made first, for the owner alone.
bool makePrivate(const QString& path) {
    const int fd = ::open(native(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return false;
    struct stat info {};
    if (::fstat(fd, &info) == 0 && (info.st_mode & 077) != 0 && info.st_uid == ::geteuid())
        (void)::fchmod(fd, 0600);
    ::close(fd);
    return true;
}

Error folderError(const QString& folder, int code) {
    return {"store_cannot_open",
            Tr::tr("The folder for the profiles cannot be used: %1.").arg(QString::fromLocal8Bit(std::strerror(code))),
            folder, Tr::tr("Check its rights and the free space, or name another one with --data-dir.")};
}

/// The folder, and those above it that are missing, with rights for the owner alone.
std::optional<Error> makeFolder(const QString& folder) {
    QStringList missing;
    for (QString path = QDir::cleanPath(folder);
         !QFileInfo::exists(path) && !path.isEmpty() && path != QLatin1String("/"); path = QFileInfo(path).path())
        missing.prepend(path);
    for (const QString& path : std::as_const(missing))
        if (::mkdir(native(path).constData(), 0700) != 0 && errno != EEXIST)
            return folderError(path, errno);
    if (!QFileInfo(folder).isDir())
        return folderError(folder, ENOTDIR);
    return std::nullopt;
}

} // namespace

Store::Store(Options options) : m_options(std::move(options)) {}

Store::~Store() {
    m_database.reset();
    m_copy.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

std::string Store::defaultFolder() {
    return utf8(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QLatin1String("/assertion-doctor"));
}

QString Store::path() const { return text(m_options.folder) + QLatin1String("/profiles.db"); }

Expected<std::unique_ptr<Store>> Store::open(Options options) {
    if (options.folder.empty())
        options.folder = defaultFolder();
    options.folder = utf8(QDir(text(options.folder)).absolutePath());
    std::unique_ptr<Store> store(new Store(std::move(options)));
    if (auto ready = store->prepare(); !ready)
        return tl::make_unexpected(ready.error());
    return store;
}

Expected<void> Store::prepare() {
    const QString folder = text(m_options.folder);
    const auto made = makeFolder(folder);
    const bool mayWrite = !made && ::access(native(folder).constData(), W_OK | X_OK) == 0 &&
                          (!QFileInfo::exists(path()) || ::access(native(path()).constData(), W_OK) == 0);
    if (!mayWrite)
        return openReadOnly(made ? *made : folderError(folder, EACCES));
    if (!makePrivate(path()))
        return openWithoutRoom(folderError(path(), errno), errno == ENOSPC || errno == EDQUOT);
    m_lock = ::open(native(folder + QLatin1String("/profiles.lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return openWithoutRoom(folderError(folder, errno), errno == ENOSPC || errno == EDQUOT);
    const auto notLocked = [&](int code) {
        if (code == EWOULDBLOCK)
            return Error{"store_busy", Tr::tr("Another copy of this program is changing the file with the profiles."),
                         path(), Tr::tr("Wait a moment, or close the other copy, and try again.")};
        return Error{"store_cannot_open",
                     Tr::tr("Files in this folder cannot be locked, so that two programs could not be kept apart: %1.")
                         .arg(QString::fromLocal8Bit(std::strerror(code))),
                     folder, Tr::tr("Name a folder on a disk of this machine with --data-dir.")};
    };
    if (const int code = lockWithin(m_lock, LOCK_SH, m_options.busyTimeoutMs); code != 0)
        return tl::make_unexpected(notLocked(code));
    const QString marker = path() + QLatin1String("-damaged");
    auto opened = QFileInfo::exists(marker) ? Expected<void>(tl::make_unexpected(Error{"store_damaged", {}, {}, {}}))
                                            : openDatabase();
    const bool damaged = !opened && opened.error().code == "store_damaged";
    const auto version = opened ? schema::versionOf(*m_database) : Expected<int>(0);
    if (opened && version && *version == schema::current())
        return {};
    if (opened && version && *version > schema::current()) {
        m_database.reset();
        return openReadOnly({"newer", {}, {}, {}});
    }
    if (!opened && !damaged)
        return openWithoutRoom(opened.error(),
                               opened.error().code == "store_full" || opened.error().code == "store_write_failed");

    // The file itself is to be changed: for that nobody else may have it open.
    m_database.reset();
    (void)::flock(m_lock, LOCK_UN);
    // A program of an older version keeps its lock for as long as it runs, which may be weeks.
    const int patienceMs = damaged ? m_options.busyTimeoutMs : std::min(m_options.busyTimeoutMs, 1000);
    if (const int code = lockWithin(m_lock, LOCK_EX, patienceMs); code != 0) {
        const bool inUse =
            code == EWOULDBLOCK && opened && *version > 0 && lockWithin(m_lock, LOCK_SH, m_options.busyTimeoutMs) == 0;
        return inUse ? openWhileInUse() : Expected<void>(tl::make_unexpected(notLocked(code)));
    }
    // Who waited for the others may find that one of them has done it.
    const bool still = damaged && (QFileInfo::exists(marker) || !openDatabase());
    m_database.reset();
    auto done = still ? salvage() : migrate();
    (void)::flock(m_lock, LOCK_SH);
    return done;
}

Expected<void> Store::openDatabase() {
    auto database = Database::open(path(), Database::Mode::ReadWrite, m_options.busyTimeoutMs);
    if (!database)
        return tl::make_unexpected(database.error());
    // Whose file it is, before anything of it is changed.
    if (const auto foreign = schema::isForeign(**database); !foreign)
        return tl::make_unexpected(foreign.error());
    else if (*foreign)
        return fail("store_foreign",
                    Tr::tr("profiles.db in this folder belongs to another program. It is left as it is."),
                    Tr::tr("Name another folder with --data-dir, or move the file elsewhere."), path());
    const auto version = schema::versionOf(**database);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > schema::current()) {
        m_database = std::move(*database);
        return {};
    }
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA secure_delete = ON"})
        if (auto set = (*database)->run(pragma); !set)
            return tl::make_unexpected(set.error());
    // The profiles are few and what matters most: they are looked through each time. A fault elsewhere shows when it
    // is read, and leaves a marker.
    if (*version > 0) {
        const auto fault = (*database)->value("PRAGMA quick_check('profiles')");
        if (!fault)
            return tl::make_unexpected(fault.error());
        if (fault->toString() != QLatin1String("ok"))
            return fail("store_damaged", Tr::tr("The file with the profiles is damaged."),
                        Tr::tr("Start the program again: it keeps the file aside and saves what can be read."), path());
    }
    m_database = std::move(*database);
    return {};
}

/// Somebody has the file open for as long as they run, and it was of an older version when this was seen.
Expected<void> Store::openWhileInUse() {
    if (auto opened = openDatabase(); !opened)
        return opened;
    const auto version = schema::versionOf(*m_database);
    if (version && *version == schema::current())
        return {}; // who has it open has brought it to this version
    m_database.reset();
    return openReadOnly({"in_use", {}, {}, {}});
}

Expected<void> Store::openWithoutRoom(const Error& why, bool noRoom) {
    if (!noRoom)
        return tl::make_unexpected(why);
    Error full = why;
    full.code = "full";
    auto opened = openReadOnly(full);
    return opened ? opened : Expected<void>(tl::make_unexpected(why));
}

Expected<void> Store::openReadOnly(const Error& why) {
    if (!QFileInfo::exists(path()))
        return tl::make_unexpected(why);
    const bool newer = why.code == "newer", full = why.code == "full", inUse = why.code == "in_use";
    const QString wal = path() + QLatin1String("-wal");
    const bool inWal = QFileInfo(wal).size() > 0;
    // Who has it open now shares what stands in -shm; without room a stump of that may be left.
    const bool shared = QFileInfo(path() + QLatin1String("-shm")).size() > 4096;
    const auto openAs = [&](const QString& file, Database::Mode mode) -> Expected<std::unique_ptr<Database>> {
        auto database = Database::open(file, mode, m_options.busyTimeoutMs);
        if (!database)
            return database;
        const auto version = schema::versionOf(**database);
        if (!version)
            return tl::make_unexpected(version.error());
        m_version = *version;
        return database;
    };
    auto database = openAs(path(), newer || inUse || inWal || (full && shared) ? Database::Mode::ReadOnly
                                                                               : Database::Mode::Immutable);
    bool older = false;
    // The newest changes stand in the log, and reading that needs -shm beside it.
    if (!database && inWal)
        if (const QString copy = copyElsewhere(); !copy.isEmpty())
            database = openAs(copy, Database::Mode::ReadWrite);
    if (!database) {
        m_copy.reset();
        database = openAs(path(), Database::Mode::Immutable);
        older = inWal;
    }
    if (!database)
        return tl::make_unexpected(database.error());
    if (const auto foreign = schema::isForeign(**database); m_version == 0 || (foreign && *foreign))
        return tl::make_unexpected(why);
    m_database = std::move(*database);
    m_readOnly = true;
    const QString folder = text(m_options.folder);
    if (newer)
        m_notices.push_back({"newer",
                             Tr::tr("A newer version of this program has written the profiles. They can be read here, "
                                    "and changed with that version."),
                             {}});
    else if (inUse)
        m_notices.push_back({"in_use",
                             Tr::tr("An older version of this program has the profiles open, so they can be read here "
                                    "and nothing is saved. End it, its window and its watches, and start again."),
                             {}});
    else if (full)
        m_notices.push_back(
            {"full",
             Tr::tr("There is no room left for the folder %1, or its disk refuses to write, so profiles "
                    "can be read and nothing is saved. Mend that, and start again.")
                 .arg(folder),
             {}});
    else
        m_notices.push_back(
            {"read_only",
             Tr::tr("The folder %1 cannot be written, so profiles can be read and nothing is saved.").arg(folder),
             {}});
    if (older)
        m_notices.push_back({"older", Tr::tr("The newest changes cannot be read and are missing here."), wal});
    return {};
}

QString Store::copyElsewhere() {
    for (const QString& place : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath()}) {
        if (place.isEmpty())
            continue;
        auto folder = std::make_unique<QTemporaryDir>(place + QLatin1String("/assertion-doctor-XXXXXX"));
        QString copy = folder->filePath(QStringLiteral("profiles.db"));
        const QString log = QStringLiteral("-wal");
        if (!folder->isValid() || !QFile::copy(path(), copy) || !QFile::copy(path() + log, copy + log))
            continue;
        for (const QString& file : {copy, copy + log})
            (void)::chmod(native(file).constData(), 0600);
        m_copy = std::move(folder);
        return copy;
    }
    return {};
}

Expected<void> Store::migrate() {
    if (auto opened = openDatabase(); !opened)
        return opened;
    const auto version = schema::versionOf(*m_database);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > 0 && *version < schema::current()) {
        const QString stamp =
            text(formatRfc3339(m_options.clock() / 1000)).remove(QLatin1Char(':')).remove(QLatin1Char('-'));
        const QString copy =
            QStringLiteral("%1/profiles-version-%2-%3.db").arg(text(m_options.folder)).arg(*version).arg(stamp);
        if (!makePrivate(copy))
            return tl::make_unexpected(folderError(copy, errno));
        if (auto kept = m_database->run("VACUUM INTO ?", {copy}); !kept) {
            QFile::remove(copy);
            return tl::make_unexpected(kept.error());
        }
    }
    return *version < schema::current() ? schema::upgrade(*m_database, *version, schema::current()) : Expected<void>();
}

Expected<void> Store::writable() const {
    if (m_readOnly)
        return fail("store_read_only", Tr::tr("The profiles can only be read here, so nothing was saved."),
                    m_notices.empty() ? Tr::tr("Check the rights of the file and its folder.") : m_notices.front().text,
                    path());
    return {};
}

bool Store::changedElsewhere() {
    const auto version = m_database->value("PRAGMA data_version");
    if (!version)
        return false;
    const std::int64_t now = version->toLongLong();
    const bool changed = m_dataVersion >= 0 && now != m_dataVersion;
    m_dataVersion = now;
    return changed;
}

} // namespace ad::profiles

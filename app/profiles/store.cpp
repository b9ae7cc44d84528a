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
#include <QThread>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ad::profiles {
namespace {

QByteArray native(const QString& path) { return QFile::encodeName(path); }

/// Takes the lock, trying until the time is over: flock() itself would wait for ever.
bool lockWithin(int fd, int how, int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    while (::flock(fd, how | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK || timer.elapsed() >= timeoutMs)
            return false;
        QThread::msleep(5);
    }
    return true;
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
        return tl::make_unexpected(folderError(path(), errno));
    m_lock = ::open(native(folder + QLatin1String("/profiles.lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return tl::make_unexpected(folderError(folder, errno));
    const Error busy{"store_busy", Tr::tr("Another copy of this program is changing the file with the profiles."),
                     path(), Tr::tr("Wait a moment, or close the other copy, and try again.")};
    if (!lockWithin(m_lock, LOCK_SH, m_options.busyTimeoutMs))
        return tl::make_unexpected(busy);
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
        return opened;

    // The file itself is to be changed: for that nobody else may have it open.
    m_database.reset();
    (void)::flock(m_lock, LOCK_UN);
    if (!lockWithin(m_lock, LOCK_EX, m_options.busyTimeoutMs))
        return tl::make_unexpected(busy);
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
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA secure_delete = ON"})
        if (auto set = (*database)->run(pragma); !set)
            return tl::make_unexpected(set.error());
    const auto version = schema::versionOf(**database);
    if (!version)
        return tl::make_unexpected(version.error());
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

Expected<void> Store::openReadOnly(const Error& why) {
    if (!QFileInfo::exists(path()))
        return tl::make_unexpected(why);
    const bool newer = why.code == "newer";
    const bool walIsEmpty = QFileInfo(path() + QLatin1String("-wal")).size() == 0;
    auto database = Database::open(path(), newer || !walIsEmpty ? Database::Mode::ReadOnly : Database::Mode::Immutable,
                                   m_options.busyTimeoutMs);
    if (!database)
        return tl::make_unexpected(database.error());
    const auto version = schema::versionOf(**database);
    if (!version)
        return tl::make_unexpected(version.error());
    m_database = std::move(*database);
    m_version = *version;
    m_readOnly = true;
    if (newer)
        m_notices.push_back({"newer",
                             Tr::tr("A newer version of this program has written the profiles. They can be read here, "
                                    "and changed with that version."),
                             {}});
    else
        m_notices.push_back({"read_only",
                             Tr::tr("The folder %1 cannot be written, so profiles can be read and nothing is saved.")
                                 .arg(text(m_options.folder)),
                             {}});
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

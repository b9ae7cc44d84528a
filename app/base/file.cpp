#include "base/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ad {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::file)
};

class Descriptor {
  public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd > 2)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

  private:
    int m_fd;
};

QString reason(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

Expected<Secret> readAll(int fd, std::size_t limit, const QString& where) {
    Secret out;
    std::array<char, 16384> block{};
    for (;;) {
        const ssize_t n = ::read(fd, block.data(), block.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            const int error = errno;
            OPENSSL_cleanse(block.data(), block.size());
            return fail("file_read_failed", Tr::tr("Reading stopped: %1.").arg(reason(error)),
                        Tr::tr("Check the disk and try again."), where);
        }
        if (n == 0)
            break;
        if (out.size() + static_cast<std::size_t>(n) > limit) {
            OPENSSL_cleanse(block.data(), block.size());
            return fail("file_too_large", Tr::tr("This is larger than %1 KiB.").arg(limit / 1024),
                        Tr::tr("Give only the key, token, request or answer itself."), where);
        }
        out.append({block.data(), static_cast<std::size_t>(n)});
    }
    OPENSSL_cleanse(block.data(), block.size());
    return out;
}

tl::unexpected<Error> cannotWrite(const QString& where, int error) {
    return fail("file_write_failed", Tr::tr("The file cannot be written: %1.").arg(reason(error)),
                Tr::tr("Check the folder, its rights and the free space."), where);
}

/// Writes all of it to the disk; gives 0, or the system's error.
int writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(n));
        else if (errno != EINTR)
            return errno;
    }
    return ::fsync(fd) != 0 && errno != EINVAL && errno != ENOTSUP ? errno : 0;
}

/// Nobody else can open the new file at any time: it is made with the rights that it keeps.
Expected<void> writeOwned(const QString& where, std::string_view bytes) {
    const QFileInfo there(where);
    // The file that a link leads to is what is replaced, not the link.
    const QString target = there.isSymLink() && there.exists() ? there.canonicalFilePath() : where;
    if (there.exists() && ::access(QFile::encodeName(target).constData(), W_OK) != 0)
        return cannotWrite(where, errno);
    QByteArray made = QFile::encodeName(target) + ".XXXXXX";
    const Descriptor fd(::mkostemp(made.data(), O_CLOEXEC));
    if (fd.get() < 0)
        return cannotWrite(where, errno);
    int error = writeAll(fd.get(), bytes);
    if (error == 0 && ::rename(made.constData(), QFile::encodeName(target).constData()) != 0)
        error = errno;
    if (error == 0)
        return {};
    ::unlink(made.constData());
    return cannotWrite(where, error);
}

} // namespace

Expected<Secret> readFile(const std::string& path, std::size_t limit) {
    const QString where = text(path);
    struct stat info {};
    const QByteArray encoded = QFile::encodeName(where);
    if (path.empty() || ::stat(encoded.constData(), &info) != 0) {
        const int error = path.empty() ? ENOENT : errno;
        if (error == ENOENT || error == ENOTDIR)
            return fail("file_not_found", Tr::tr("There is no such file."), Tr::tr("Check the path."), where);
        return fail("file_not_readable", Tr::tr("The file cannot be opened: %1.").arg(reason(error)),
                    Tr::tr("Check the rights of the file and its folders."), where);
    }
    if (S_ISDIR(info.st_mode))
        return fail("file_is_folder", Tr::tr("This is a folder."), Tr::tr("Name the file in it."), where);
    if (!S_ISREG(info.st_mode))
        return fail("file_not_regular", Tr::tr("This is a pipe, socket or device, not a file."),
                    Tr::tr("Save its content to a file first, or give it on standard input with \"-\"."), where);
    // O_NONBLOCK: between stat and open somebody may have put a FIFO there.
    const Descriptor fd(::open(encoded.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (fd.get() < 0) {
        const int error = errno;
        return fail("file_not_readable", Tr::tr("The file cannot be opened: %1.").arg(reason(error)),
                    Tr::tr("Check the rights of the file and its folders."), where);
    }
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail("file_not_regular", Tr::tr("This is a pipe, socket or device, not a file."),
                    Tr::tr("Save its content to a file first, or give it on standard input with \"-\"."), where);
    return readAll(fd.get(), limit, where);
}

Expected<Secret> readStandardInput(std::size_t limit) { return readAll(STDIN_FILENO, limit, Tr::tr("standard input")); }

Expected<void> writeFile(const std::string& path, std::string_view bytes, bool ownerOnly) {
    const QString where = text(path);
    struct stat info {};
    // A device or pipe would be replaced by a file, and is perhaps one that the whole system needs.
    if (::stat(QFile::encodeName(where).constData(), &info) == 0 && !S_ISREG(info.st_mode))
        return fail("file_write_failed",
                    Tr::tr("The file cannot be written: there is a folder, pipe or device of that name."),
                    Tr::tr("Choose another name."), where);
    if (ownerOnly)
        return writeOwned(where, bytes);
    QSaveFile file(where);
    file.setDirectWriteFallback(false);
    const auto failed = [&] {
        return fail("file_write_failed", Tr::tr("The file cannot be written: %1.").arg(file.errorString()),
                    Tr::tr("Check the folder, its rights and the free space."), where);
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) ||
        !file.commit())
        return failed();
    return {};
}

Expected<void> writeNewFile(const std::string& path, std::string_view bytes) {
    const QString where = text(path);
    const QByteArray encoded = QFile::encodeName(where);
    const auto failed = [&](int error) { return cannotWrite(where, error); };
    // O_EXCL: nobody's file is written over, not even one that came here a moment ago.
    const Descriptor fd(::open(encoded.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (fd.get() < 0 && errno == EEXIST)
        return fail("file_exists", Tr::tr("There is a file of that name already."), Tr::tr("Choose another name."),
                    where);
    if (fd.get() < 0)
        return failed(path.empty() ? ENOENT : errno);
    const int error = writeAll(fd.get(), bytes);
    if (error == 0)
        return {};
    ::unlink(encoded.constData());
    return failed(error);
}

} // namespace ad

// Files that people point at: whatever they are, an answer comes at once.
#include "base/file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ad;

class TestFile : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void limits();
    void noRights();
    void fifoTakesNoTime();
    void writesAtOnce();
    void ownFilesGoWhereALinkLeads();
    void writeFails();
    void neverOverAnythingElse();
    void newFiles();

  private:
    QTemporaryDir m_dir;
    [[nodiscard]] std::string path(const char* name) const { return m_dir.filePath(QLatin1String(name)).toStdString(); }
    void write(const char* name, const QByteArray& bytes) const {
        QFile file(m_dir.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

void TestFile::reads() {
    const QByteArray all("a\0b\xFF\r\n", 6);
    write("plain", all);
    const auto read = readFile(path("plain"));
    QVERIFY(read.has_value());
    QCOMPARE(QByteArray(read->view().data(), static_cast<qsizetype>(read->size())), all);
    write("empty", {});
    QVERIFY(readFile(path("empty"))->empty());
    // A name beyond ASCII, and a link to a file.
    QVERIFY(QFile::copy(m_dir.filePath(QStringLiteral("plain")), m_dir.filePath(QStringLiteral("Schl\u00FCssel"))));
    QVERIFY(readFile(m_dir.filePath(QStringLiteral("Schl\u00FCssel")).toStdString()).has_value());
    QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("plain")), m_dir.filePath(QStringLiteral("link"))));
    QVERIFY(readFile(path("link")).has_value());
}

void TestFile::refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << m_dir.filePath(QStringLiteral("nothing")) << "file_not_found";
    QTest::newRow("no name") << QString() << "file_not_found";
    write("stone", "x");
    QTest::newRow("below a file") << m_dir.filePath(QStringLiteral("stone/inside")) << "file_not_found";
    QTest::newRow("folder") << m_dir.path() << "file_is_folder";
    QTest::newRow("endless device") << QStringLiteral("/dev/zero") << "file_not_regular";
    QTest::newRow("terminal") << QStringLiteral("/dev/tty") << "file_not_regular";
    QVERIFY(::mkfifo(path("fifo").c_str(), 0600) == 0);
    QTest::newRow("FIFO") << m_dir.filePath(QStringLiteral("fifo")) << "file_not_regular";
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string name = path("socket");
    QVERIFY(name.size() < sizeof address.sun_path);
    name.copy(address.sun_path, name.size());
    QVERIFY(::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    ::close(fd);
    QTest::newRow("socket") << m_dir.filePath(QStringLiteral("socket")) << "file_not_regular";
}

void TestFile::refuses() {
    QFETCH(QString, file);
    QFETCH(QString, code);
    const auto read = readFile(file.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(text(read.error().code), code);
    QCOMPARE(read.error().where, file);
    QVERIFY(!read.error().what.isEmpty() && !read.error().todo.isEmpty());
}

void TestFile::limits() {
    write("limit", QByteArray(1 << 20, 'x'));
    QCOMPARE(readFile(path("limit"))->size(), std::size_t{1} << 20);
    write("more", QByteArray((1 << 20) + 1, 'x'));
    const auto read = readFile(path("more"));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, std::string("file_too_large"));
    QVERIFY(readFile(path("more"), 1U << 21).has_value());
    QCOMPARE(readFile(path("stone"), 0).error().code, std::string("file_too_large"));
}

void TestFile::noRights() {
    // Root may read everything; a loop of links is closed to everybody.
    QVERIFY(::symlink(path("round").c_str(), path("round").c_str()) == 0);
    const auto loop = readFile(path("round"));
    QVERIFY(!loop.has_value());
    QCOMPARE(loop.error().code, std::string("file_not_readable"));
    if (::geteuid() != 0) {
        write("closed", "x");
        QVERIFY(::chmod(path("closed").c_str(), 0) == 0);
        QCOMPARE(readFile(path("closed")).error().code, std::string("file_not_readable"));
    }
}

void TestFile::fifoTakesNoTime() {
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!readFile(path("fifo")).has_value());
    QVERIFY(timer.elapsed() < 1000);
}

void TestFile::writesAtOnce() {
    QVERIFY(writeFile(path("out"), "first", false).has_value());
    QVERIFY(writeFile(path("out"), "second", true).has_value());
    QCOMPARE(readFile(path("out"))->view(), std::string_view("second"));
    struct stat info {};
    QVERIFY(::stat(path("out").c_str(), &info) == 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestFile::ownFilesGoWhereALinkLeads() {
    QVERIFY(QDir().mkdir(QString::fromStdString(path("linked"))));
    QVERIFY(writeFile(path("linked/real"), "first", false).has_value());
    QCOMPARE(::symlink(path("linked/real").c_str(), path("own-link").c_str()), 0);
    QVERIFY(writeFile(path("own-link"), "second", true).has_value());
    QVERIFY(QFileInfo(QString::fromStdString(path("own-link"))).isSymLink());
    QCOMPARE(std::string(readFile(path("linked/real"))->view()), std::string("second"));
    // Nothing is left beside it, be it written or not.
    QVERIFY(!writeFile(path("no-such-folder/out"), "x", true));
    QCOMPARE(QDir(QString::fromStdString(path("linked"))).entryList(QDir::Files), QStringList{QStringLiteral("real")});
}

void TestFile::writeFails() {
    const auto written = writeFile(path("no-such-folder/out"), "x", false);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, std::string("file_write_failed"));
    // A folder in the way stays as it was.
    const auto folder = writeFile(m_dir.path().toStdString(), "x", false);
    QVERIFY(!folder.has_value());
    QVERIFY(QFileInfo(m_dir.path()).isDir());
}

// A rename would put a file in the place of a device, a pipe or a folder.
void TestFile::neverOverAnythingElse() {
    QCOMPARE(::mkfifo(path("kept-fifo").c_str(), 0600), 0);
    QVERIFY(QDir().mkdir(QString::fromStdString(path("kept-folder"))));
    for (const char* name : {"kept-fifo", "kept-folder"}) {
        const auto written = writeFile(path(name), "bytes", true);
        QVERIFY(!written);
        QCOMPARE(written.error().code, std::string("file_write_failed"));
        QVERIFY(!QFileInfo(QString::fromStdString(path(name))).isFile());
    }
}

void TestFile::newFiles() {
    QVERIFY(writeNewFile(path("new"), "bytes").has_value());
    QCOMPARE(std::string(readFile(path("new"))->view()), std::string("bytes"));
    struct stat info {};
    QCOMPARE(::stat(path("new").c_str(), &info), 0);
    QCOMPARE(static_cast<int>(info.st_mode & 0777), 0600);
    // Whatever is there already stays: a file, a folder, a link that leads nowhere.
    QCOMPARE(::symlink("/nonexistent/target", path("dangling").c_str()), 0);
    for (const std::string& taken : {path("new"), m_dir.path().toStdString(), path("dangling")}) {
        const auto written = writeNewFile(taken, "other");
        QVERIFY(!written);
        QCOMPARE(written.error().code, std::string("file_exists"));
    }
    QCOMPARE(std::string(readFile(path("new"))->view()), std::string("bytes"));
    for (const std::string& nowhere : {std::string(), path("no/such/folder")})
        QCOMPARE(writeNewFile(nowhere, "x").error().code, std::string("file_write_failed"));
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"

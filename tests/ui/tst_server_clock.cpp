// A server whose clock is known to be another one: whatever signs for it, or judges what was signed, goes by that
// clock.
#include "base/time.h"
#include "jose/jws.h"
#include "net/test_server.h"
#include "profiles/keeper_worker.h"
#include "session/draft.h"
#include "smart/token_request.h"
#include "ui/profiles_support.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace ad;
using namespace ad::ui;

namespace {

constexpr std::int64_t ahead = 300;

QByteArray dateIn(std::int64_t seconds) {
    const auto at = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

/// "iat" of the assertion in a request; 0: there is none.
std::int64_t issuedAt(const QByteArray& request) {
    const std::string whole = request.toStdString();
    for (const auto& field : smart::parseForm(whole.substr(std::min(whole.find("\r\n\r\n") + 4, whole.size())))) {
        if (field.name == "client_assertion") {
            const auto jws = jose::readJws(field.value);
            const json::Value* iat = jws.claim("iat");
            return iat != nullptr ? iat->integer().value_or(0) : 0;
        }
    }
    return 0;
}

std::vector<diagnosis::Finding> wrongTimes(const Session& session) {
    std::vector<diagnosis::Finding> out;
    for (const auto& finding : session.view().diagnosis.findings) {
        const bool wrong = finding.verdict == diagnosis::Verdict::Fail || finding.verdict == diagnosis::Verdict::Warn;
        if (wrong && finding.at && finding.at->in == "claims" && session.canFix(finding)) {
            out.push_back(finding);
        }
    }
    return out;
}

} // namespace

class TestServerClock : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }

    void init() {
        m_stand = std::make_unique<Stand>();
        m_server = std::make_unique<test::Server>([](QTcpSocket* socket, const QByteArray&) {
            test::saying(test::jsonAnswer(400, R"({"error":"invalid_client"})", "Date: " + dateIn(ahead) + "\r\n"))(
                socket, {});
        });
        m_session = std::make_unique<Session>();
        m_session->openFile(text(m_stand->keyFile(m_key)));
        QTRY_VERIFY(m_session->privateKey().has_value());
        m_session->setServer(text(m_server->url()));
        m_session->setClientId(QStringLiteral("me"));
        QTRY_VERIFY(m_session->idle() && m_session->view().canSend);
        m_session->send();
        QTRY_VERIFY(m_session->view().attempts.size() == 1 && m_session->idle());
        QCOMPARE(m_session->clockAhead(), 0);
        const auto times = wrongTimes(*m_session);
        QVERIFY(!times.empty()); // it expires before that clock shows its beginning
        m_session->fix(times);
        QTRY_VERIFY(m_session->idle() && !m_session->view().fixed.isEmpty());
        QVERIFY2(std::abs(m_session->clockAhead() - ahead) <= 3, qPrintable(QString::number(m_session->clockAhead())));
    }
    void cleanup() {
        m_session.reset();
        m_server.reset();
        m_stand.reset();
    }

    void anAnswerWithoutADate() {
        m_server->answer = test::saying("HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n");
        m_session->send();
        QTRY_VERIFY(m_session->view().attempts.size() == 2 && m_session->idle());
        QCOMPARE(m_session->view().exchange.status, 504);
        // A gateway tells no time: what was fixed is not wrong again.
        const auto times = wrongTimes(*m_session);
        QVERIFY2(times.empty(), times.empty() ? "" : times.front().check.c_str());
        QVERIFY(std::abs(m_session->clockAhead() - ahead) <= 3);
    }

    void aWatch() {
        KeeperOptions options;
        options.folder = m_stand->folder.path();
        options.keychain = m_stand->options().keychain;
        Keeper keeper(options);
        keeper.follow(*m_session);
        QTRY_VERIFY(keeper.ready());
        const auto before = m_server->requests.size();
        keeper.watchWindow({});
        QTRY_COMPARE(m_server->requests.size(), before + 1);
        QVERIFY(std::abs(issuedAt(m_server->requests.back()) - systemNowMs() / 1000 - ahead) < 30);
    }

    void aWatchAfterARestart() {
        KeeperOptions options;
        options.folder = m_stand->folder.path();
        options.keychain = m_stand->options().keychain;
        auto before = m_server->requests.size();
        std::string id;
        {
            Keeper keeper(options);
            keeper.follow(*m_session);
            QTRY_VERIFY(keeper.ready());
            keeper.watchWindow({});
            QTRY_COMPARE(m_server->requests.size(), before + 1);
            QTRY_VERIFY(!keeper.currentId().empty() && keeper.view().entries.front().watch &&
                        keeper.view().entries.front().last);
            id = keeper.currentId();
        }
        // Nothing is open now that could tell.
        Session empty;
        Keeper keeper(options);
        keeper.follow(empty);
        QTRY_VERIFY(keeper.ready() && keeper.view().find(id)->alive);
        before = m_server->requests.size();
        keeper.tryNow(id);
        QTRY_COMPARE(m_server->requests.size(), before + 1);
        QVERIFY(std::abs(issuedAt(m_server->requests.back()) - systemNowMs() / 1000 - ahead) < 30);
        // The same when it rests, and is gone on with by hand.
        keeper.pauseWatch(id);
        QTRY_VERIFY(keeper.view().find(id)->paused());
        keeper.startWatch(id);
        QTRY_VERIFY(keeper.view().find(id)->alive);
        keeper.tryNow(id);
        QTRY_COMPARE(m_server->requests.size(), before + 2);
        QVERIFY(std::abs(issuedAt(m_server->requests.back()) - systemNowMs() / 1000 - ahead) < 30);
    }

    void theNextStart() {
        const auto draft = m_session->draft();
        QVERIFY(draft.has_value());
        const auto read = draftFrom(toJson(*draft).dump());
        QVERIFY(read.has_value());
        Session next;
        next.restore(*read);
        QTRY_VERIFY(next.idle());
        QCOMPARE(next.clockAhead(), m_session->clockAhead());
        next.setServer(QStringLiteral("https://another.example.com/token"));
        QCOMPARE(next.clockAhead(), 0);
    }

  private:
    keys::Key m_key;
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<test::Server> m_server;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestServerClock)
#include "tst_server_clock.moc"

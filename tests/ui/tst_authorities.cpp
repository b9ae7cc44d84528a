// One more authority, in the window: a server that only a CA of its own vouches for is refused, the way on is offered
// at the place, and after it the same request is answered. Real TLS with the practice server.
#include "credentials/credentials_page.h"
#include "diagnosis/next_step.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "frame/settings_page.h"
#include "keys/key.h"
#include "practice/server.h"
#include "request/request_page.h"
#include "session/authorities.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace ad;
using namespace Qt::StringLiterals;

namespace {

ui::Button* button(const QWidget& in, const QString& name) {
    const auto all = in.findChildren<ui::Button*>();
    for (ui::Button* one : all) {
        if (one->isVisible() && QString(one->text()).remove(u'&') == name) {
            return one;
        }
    }
    return nullptr;
}

struct Scene {
    Scene() {
        practice::Options options;
        options.tls = true;
        server = std::make_unique<practice::Server>(options);
        if (!server->start()) {
            qFatal("the practice server does not start");
        }
        practice::Registration registration;
        registration.clientId = "me";
        registration.publicKeyPem = key.spkiPem();
        server->registerClient(registration);
        write(u"ca.pem"_s, server->caPem());
        preferences = std::make_unique<ui::Preferences>(folder.path());
        window = std::make_unique<ui::MainWindow>(session, *preferences);
        window->resize(1280, 800);
        window->show();
        session.setKeyText(text(key.pkcs8Pem().view()), u"test.pem"_s);
        session.setClientId(u"me"_s);
    }
    QString write(const QString& name, const std::string& bytes) const {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0) {
            qFatal("cannot write");
        }
        return path;
    }
    [[nodiscard]] QString ca() const { return folder.filePath(u"ca.pem"_s); }
    bool sent() {
        session.send();
        return QTest::qWaitFor([this] { return session.idle() && session.view().exchange.present; }, 20000);
    }

    QTemporaryDir folder;
    keys::Key key = *keys::generate("p384");
    std::unique_ptr<practice::Server> server;
    ui::Session session;
    std::unique_ptr<ui::Preferences> preferences;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestAuthorities : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void fromTheFailureToTheAnswer();
    void discoveryIsAskedAgain();
    void settingsShowWhom();
    void fileThatIsNone();
    void noAuthorityHelps();
};

void TestAuthorities::fromTheFailureToTheAnswer() {
    Scene scene;
    scene.session.setServer(text(scene.server->tokenEndpoint()));
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.idle() && scene.session.view().canSend, 10000);
    QVERIFY(scene.sent());
    QVERIFY(scene.session.lacksAuthority());
    QTRY_VERIFY(scene.session.view().diagnosed);
    QCOMPARE(nextStep(scene.session, false), ui::NextStep::Trust);
    scene.window->go(ui::MainWindow::Request);
    auto* trust = button(*scene.window, u"Trust its authority…"_s);
    QVERIFY(trust != nullptr);
    QTest::mouseClick(trust, Qt::LeftButton);
    auto* dialog = scene.window->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(scene.ca());
    dialog->close();
    QTRY_VERIFY(!scene.session.lacksAuthority());
    QVERIFY(!trust->isVisible());
    QVERIFY(nextStep(scene.session, false) != ui::NextStep::Trust);
    QCOMPARE(scene.preferences->authorityFile(), scene.ca());
    QVERIFY(scene.sent());
    QTRY_VERIFY(scene.session.view().diagnosed &&
                scene.session.view().diagnosis.outcome != diagnosis::Outcome::NoAnswer);
    QVERIFY(scene.session.caseFile().response->status != 0);
}

void TestAuthorities::discoveryIsAskedAgain() {
    Scene scene;
    scene.window->go(ui::MainWindow::Credentials);
    scene.session.setServer(text(scene.server->fhirBaseUrl()));
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().discovery.lacksAuthority, 10000);
    QVERIFY(button(*scene.window, u"Trust its authority…"_s) != nullptr);
    scene.session.authorities().trust(scene.ca());
    QTRY_COMPARE_WITH_TIMEOUT(scene.session.view().discovery.mark, ui::Mark::Pass, 10000);
    QTRY_COMPARE(scene.session.view().tokenEndpoint, text(scene.server->tokenEndpoint()));
    QTRY_VERIFY(button(*scene.window, u"Trust its authority…"_s) == nullptr);
}

void TestAuthorities::settingsShowWhom() {
    Scene scene;
    scene.window->go(ui::MainWindow::Settings);
    QVERIFY(button(*scene.window, u"Trust it no longer"_s) == nullptr);
    scene.session.authorities().trust(scene.ca());
    QTRY_VERIFY(button(*scene.window, u"Trust it no longer"_s) != nullptr);
    const auto labels = scene.window->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"is trusted, besides those of the system."_s);
    }));
    // At the next start it is read anew.
    QCOMPARE(ui::Preferences(scene.folder.path()).authorityFile(), scene.ca());
    QTest::mouseClick(button(*scene.window, u"Trust it no longer"_s), Qt::LeftButton);
    QVERIFY(scene.session.authorities().certificates().empty());
    QVERIFY(scene.preferences->authorityFile().isEmpty());
    QVERIFY(button(*scene.window, u"Trust it no longer"_s) == nullptr);
}

void TestAuthorities::fileThatIsNone() {
    Scene scene;
    scene.session.authorities().trust(scene.ca());
    QTRY_VERIFY(!scene.session.authorities().certificates().empty());
    QSignalSpy failed(&scene.session.authorities(), &ui::Authorities::failed);
    scene.session.authorities().trust(scene.write(u"key.pem"_s, std::string(scene.key.pkcs8Pem().view())));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, std::string("ca_file_invalid"));
    QVERIFY(!error.toText().contains(u"PRIVATE"_s));
    scene.session.authorities().trust(scene.folder.filePath(u"absent.pem"_s));
    QTRY_COMPARE(failed.size(), 2);
    // What was trusted before stays.
    QCOMPARE(scene.session.authorities().path(), scene.ca());
    QCOMPARE(scene.preferences->authorityFile(), scene.ca());
}

/// A name that is wrong, or a certificate that has expired, stays a fault of the server's.
void TestAuthorities::noAuthorityHelps() {
    const std::string pem = "-----BEGIN CERTIFICATE-----";
    const auto with = [&](std::vector<std::string> errors) {
        return ui::lacksAuthority(diagnosis::CaseNetworkError{"tls", "x"},
                                  diagnosis::CaseTls{"", {pem}, std::move(errors)});
    };
    QVERIFY(with({"unable to get local issuer certificate"}));
    QVERIFY(with({"self-signed certificate in certificate chain"}));
    QVERIFY(
        !with({"unable to get local issuer certificate", "hostname mismatch: the certificate is for a, not for b"}));
    QVERIFY(!with({"self-signed certificate", "certificate has expired"}));
    QVERIFY(!with({"error:0A00010B:SSL routines::wrong version number"}));
    QVERIFY(!ui::lacksAuthority(diagnosis::CaseNetworkError{"connect", "x"},
                                diagnosis::CaseTls{"", {pem}, {"self-signed certificate"}}));
    QVERIFY(!ui::lacksAuthority({}, {}));
}

QTEST_MAIN(TestAuthorities)
#include "tst_authorities.moc"

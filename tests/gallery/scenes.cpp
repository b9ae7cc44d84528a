#include "gallery/scenes.h"
#include "assertion/claim_row.h"
#include "assertion/claim_rows.h"
#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/diagnosis_page.h"
#include "gallery/kept_scenes.h"
#include "keys/certificate.h"
#include "smart/assertion.h"
#include "widgets/segment_bar.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <cstdio>

namespace ad::gallery {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestMs = 20000;
constexpr int paintMs = 100;
const char* const clientId = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
const char* const epicBase = "https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4";
const char* const epicToken = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";

std::string signedAt(const Scene& scene, const std::string& audience, std::int64_t at) {
    smart::AssertionSpec spec;
    spec.clientId = clientId;
    spec.audience = audience;
    return *smart::makeAssertion(spec, scene.key, at, systemRandom);
}

/// A case of Epic's sandbox that was sent and refused, with the key in it, so that it can be sent again.
diagnosis::CaseFile epicCase(const Scene& scene, std::int64_t sentAt) {
    diagnosis::CaseFile file;
    file.now = sentAt + 1;
    file.vendor = "epic";
    file.environment = "sandbox";
    file.fhirBaseUrl = epicBase;
    file.tokenEndpoint = epicToken;
    file.clientId = clientId;
    file.key.pem = utf8(scene.keyPem());
    file.registered.publicKeyPem = scene.key.spkiPem();
    file.assertion = signedAt(scene, epicToken, sentAt);
    diagnosis::CaseResponse answer;
    answer.receivedAt = sentAt;
    answer.status = 400;
    answer.headers = {
        {"content-type", "application/json; charset=utf-8"},
        {"date",
         QDateTime::fromSecsSinceEpoch(sentAt).toUTC().toString(u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toStdString()},
        {"cache-control", "no-cache, no-store"}};
    answer.body = R"({"error":"invalid_client","error_description":null})";
    diagnosis::CaseTls tls;
    tls.protocol = "TLSv1.2";
    answer.tls = tls;
    answer.timings = {21, 55, 147, 148, 397, 412};
    file.response = answer;
    return file;
}

void openCase(Scene& scene, const diagnosis::CaseFile& file, const QString& name) {
    diagnosis::WriteOptions options;
    options.withSecrets = true;
    const QString path = QDir(scene.folder).filePath(name);
    QFile out(path);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(QByteArray::fromStdString(diagnosis::toJson(file, options).dump()));
        out.close();
    }
    scene.window.openFile(path);
    until([&] { return scene.session.view().diagnosed && scene.session.idle(); });
}

/// Today at 10:03:12: what is said of that day has its clock time alone.
std::int64_t tenOClock() {
    constexpr std::int64_t day = 86400;
    return systemNowMs() / 1000 / day * day + 10 * 3600 + 3 * 60 + 12;
}

} // namespace

void until(const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < longestMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    if (!done()) {
        std::fprintf(stderr, "gallery: a state was not reached\n");
    }
}

void paint() {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < paintMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}

void chooseTab(Scene& scene, int bar, int tab) {
    paint();
    QList<ui::SegmentBar*> shown;
    const auto all = scene.window.findChildren<ui::SegmentBar*>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown), [](const auto* b) { return b->isVisible(); });
    if (bar < shown.size()) {
        shown.at(bar)->setCurrent(tab);
    }
}

void press(Scene& scene, const QString& words) {
    const auto all = scene.window.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all) {
        if (button->isVisible() && button->isEnabled() && button->text() == words) {
            button->click();
            return;
        }
    }
    std::fprintf(stderr, "gallery: there is no button \"%s\"\n", qPrintable(words));
}

Scene::Scene(const QString& dataDir, const QSize& size)
    : folder(dataDir), key(*keys::generate("rsa2048")), preferences(dataDir), window(session, preferences) {
    window.resize(size);
}

void Scene::wait() {
    until([this] { return session.idle(); });
}

void Scene::startServer(int propagationMinutes, bool tls) {
    practice::Options options;
    options.manner = practice::Manner::Epic;
    options.tls = tls;
    options.propagationMs = propagationMinutes * 60'000LL;
    server = std::make_unique<practice::Server>(options);
    if (!server->start()) {
        qFatal("the practice server does not start");
    }
    practice::Registration registration;
    registration.clientId = clientId;
    registration.publicKeyPem = key.spkiPem();
    registration.registeredAtMs = propagationMinutes > 0 ? systemNowMs() - 18 * 60'000LL : 0;
    server->registerClient(registration);
}

QString Scene::keyPem() const { return text(key.pkcs8Pem().view()); }

void Scene::fillIn() {
    session.setVendor(u"epic"_s);
    session.setEnvironment(u"sandbox"_s);
    session.setServer(text(server->fhirBaseUrl()));
    session.setClientId(QString::fromLatin1(clientId));
    session.setKeyText(keyPem(), u"bulk-export.pem"_s);
    session.setRegisteredText(text(key.spkiPem()));
    until([this] {
        return session.idle() && session.view().assertion.source == ui::AssertionView::Source::Signed &&
               !session.view().discovery.sentence.isEmpty();
    });
}

void Scene::send() {
    const auto before = session.view().attempts.size();
    session.send();
    until([&] { return session.view().attempts.size() > before && session.idle(); });
}

void Scene::keep(ui::KeeperOptions options) {
    keeper = std::make_unique<ui::Keeper>(std::move(options));
    keeper->follow(session);
    window.setProfiles(keeper.get());
    until([this] { return keeper->ready() && keeper->idle() && session.idle(); });
    // Only now: a page that shows profiles is made for those who keep them.
    window.stayOn(page);
}

void Scene::show(ui::PageId wanted) {
    page = wanted;
    if (page != ui::PageId::Profiles && page != ui::PageId::Watch) {
        window.stayOn(page);
    }
    window.show();
}

void filesOpenedBefore(Scene& scene) {
    for (const auto& name : {u"lakeside.har"_s, u"request-from-postman.txt"_s, u"forum-post.case.json"_s}) {
        scene.preferences.remember(QDir(scene.folder).filePath(name));
    }
}

void credentials(Scene& scene) {
    scene.startServer(30);
    scene.fillIn();
    scene.session.setAnswer(u"key_registered_at"_s, text(formatRfc3339(systemNowMs() / 1000 - 18 * 60)));
    scene.wait();
}

void encryptedKey(Scene& scene) {
    // By openssl, as a person would have made it.
    const QString plain = QDir(scene.folder).filePath(u"plain.pem"_s);
    const QString locked = QDir(scene.folder).filePath(u"bulk-export.pem"_s);
    QFile out(plain);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(scene.keyPem().toLatin1());
        out.close();
    }
    QProcess::execute(u"openssl"_s,
                      {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, plain, u"-out"_s, locked, u"-passout"_s, u"pass:practice"_s});
    scene.session.setKeyFile(locked);
    until([&] { return scene.session.view().key.state == ui::KeyView::State::NeedsPassphrase; });
}

void wrongPassphrase(Scene& scene) {
    encryptedKey(scene);
    scene.session.setPassphrase(u"something else"_s);
    until([&] { return scene.session.view().key.wrongPassphrase && scene.session.idle(); });
}

void repairedKey(Scene& scene) {
    credentials(scene);
    scene.session.setKeyText(scene.keyPem().replace(u'\n', u"\\n"_s), u"from-env.txt"_s);
    until([&] { return !scene.session.view().key.repairs.isEmpty() && scene.session.idle(); });
}

void unreadableKey(Scene& scene) {
    scene.session.setKeyText(scene.keyPem().left(400), u"cut.pem"_s);
    until([&] { return scene.session.view().key.error.has_value() && scene.session.idle(); });
}

void otherKeyRegistered(Scene& scene) {
    credentials(scene);
    const keys::Key other = *keys::generate("rsa2048");
    const auto now = systemNowMs() / 1000;
    const auto certificate = keys::selfSigned(other, u"Bulk export"_s, now - 86400, 365);
    scene.session.setRegisteredText(text(certificate->pem()));
    scene.wait();
}

void serverWithoutDiscovery(Scene& scene) {
    scene.startServer(0);
    scene.session.setServer(text(scene.server->baseUrl()) + u"/wrong"_s);
    scene.session.setClientId(u"\"3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55\""_s);
    scene.wait();
}

void severalThings(Scene& scene) {
    const QString post = u"Hi all, I get invalid_client from Epic's sandbox, and nobody can tell me why.\n\n"
                         "This is what I send:\n\n"
                         "curl -X POST %1 \\\n"
                         "  -H 'Content-Type: application/x-www-form-urlencoded' \\\n"
                         "  -d grant_type=client_credentials \\\n"
                         "  -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \\\n"
                         "  -d client_assertion=%2\n\n"
                         "and this is what comes back:\n\n"
                         "{\"error\":\"invalid_client\",\"error_description\":null}\n\n"
                         "The certificate that I uploaded:\n\n%3\n"_s;
    const auto now = systemNowMs() / 1000;
    const auto certificate = keys::selfSigned(scene.key, u"Bulk export"_s, now - 86400, 365);
    scene.session.openText(
        post.arg(QLatin1String(epicToken), text(signedAt(scene, epicToken, now)), text(certificate->pem())));
    until([&] { return scene.session.view().diagnosed && scene.session.idle(); });
}

void unknownText(Scene& scene) {
    scene.session.openText(u"My dear friend, it does not work. Can you help?"_s);
    scene.wait();
}

namespace {

void openStoryOf(Scene& scene, const QString& host, const QString& error) {
    scene.session.openText(u"This is what I send:\n\ncurl https://%1/oauth2/token -d grant_type=client_credentials\n\n"
                           "and the server says:\n\n{\"error\":\"%2\"}\n"_s.arg(host, error));
    until([&] { return scene.session.view().exchange.present && scene.session.idle(); });
}

} // namespace

void anotherStory(Scene& scene) {
    openStoryOf(scene, u"ehr.lakeside.example.org"_s, u"invalid_client"_s);
    openStoryOf(scene, u"auth.ward7.example.org"_s, u"invalid_scope"_s);
}

void addedStory(Scene& scene) {
    openStoryOf(scene, u"ehr.lakeside.example.org"_s, u"invalid_client"_s);
    openStoryOf(scene, u"ehr.lakeside.example.org"_s, u"invalid_scope"_s);
}

void noAssertionBrought(Scene& scene) {
    scene.session.openText(u"POST https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token\n"
                           "{\"error\":\"invalid_client\",\"error_description\":null}\n"_s);
    scene.wait();
    scene.session.setClientId(QString::fromLatin1(clientId));
    scene.session.setKeyText(scene.keyPem(), u"bulk-export.pem"_s);
    until([&] { return scene.session.view().canSend && scene.session.idle(); });
}

void audienceWrong(Scene& scene) {
    credentials(scene);
    scene.session.editValue(false, u"aud"_s, text(scene.server->fhirBaseUrl()));
    scene.wait();
}

void keyMissing(Scene& scene) {
    diagnosis::CaseFile file = epicCase(scene, tenOClock());
    file.assertion.reset();
    file.request.reset();
    file.key = {};
    file.key.path = "/home/ada/keys/bulk-export.pem";
    openCase(scene, file, u"Bulk export, sandbox.case.json"_s);
}

void sentElsewhere(Scene& scene) {
    credentials(scene);
    scene.session.setServer(u"https://gateway.lakeside.example.org/oauth2/token"_s);
    scene.session.editValue(false, u"aud"_s, u"https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"_s);
    scene.wait();
    scene.session.send();
    paint();
}

void claimChosen(Scene& scene) {
    credentials(scene);
    paint();
    const auto lists = scene.window.findChildren<ui::ClaimRows*>();
    for (ui::ClaimRows* rows : lists) {
        if (rows->row(u"aud"_s) != nullptr) {
            Q_EMIT rows->chosen(u"aud"_s);
        }
    }
}

void claimEdited(Scene& scene) {
    credentials(scene);
    paint();
    const auto lists = scene.window.findChildren<ui::ClaimRows*>();
    for (ui::ClaimRows* rows : lists) {
        if (auto* row = rows->row(u"aud"_s)) {
            row->startEditing();
        }
    }
}

void assertionAsJson(Scene& scene) {
    credentials(scene);
    chooseTab(scene, 0, 1);
}

void compareEmpty(Scene& scene) {
    credentials(scene);
    chooseTab(scene, 0, 2);
}

void compareDifferent(Scene& scene) {
    compareEmpty(scene);
    smart::AssertionSpec spec;
    spec.clientId = clientId;
    spec.audience = scene.server->fhirBaseUrl();
    spec.alg = "RS256";
    spec.lifetime = 600;
    const auto token = smart::makeAssertion(spec, scene.key, systemNowMs() / 1000, systemRandom);
    const auto edits = scene.window.findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* edit : edits) {
        if (edit->isVisible() && !edit->isReadOnly()) {
            edit->setPlainText(text(*token));
        }
    }
    until([&] { return scene.session.view().comparison.present && !scene.session.view().comparison.busy; });
}

void givenAssertion(Scene& scene) {
    scene.session.openText(text(signedAt(scene, epicToken, systemNowMs() / 1000)));
    until([&] { return !scene.session.view().assertion.compact.isEmpty() && scene.session.idle(); });
}

void sending(Scene& scene) {
    credentials(scene);
    scene.silent.listen(QHostAddress::LocalHost);
    scene.session.setServer(u"http://127.0.0.1:%1/oauth2/token"_s.arg(scene.silent.serverPort()));
    scene.wait();
    scene.session.send();
    until([&] { return !scene.session.view().phase.isEmpty(); });
}

void refusedThrice(Scene& scene) {
    audienceWrong(scene);
    scene.send();
    scene.session.editValue(false, u"aud"_s, text(scene.server->tokenEndpoint()));
    scene.wait();
    scene.send();
    scene.send();
}

void answerHeaders(Scene& scene) {
    refusedThrice(scene);
    chooseTab(scene, 1, 2);
}

void answerCertificates(Scene& scene) {
    diagnosis::CaseFile file = epicCase(scene, tenOClock());
    const auto certificate = keys::selfSigned(scene.key, u"fhir.epic.com"_s, tenOClock() - 86400 * 200, 311);
    file.response.edit().tls->chainPem = {certificate->pem()};
    openCase(scene, file, u"Bulk export, sandbox.case.json"_s);
    chooseTab(scene, 1, 3);
}

void requestAsCurl(Scene& scene) {
    credentials(scene);
    chooseTab(scene, 0, 2);
}

void waiting(Scene& scene) {
    diagnosis::CaseFile file = epicCase(scene, tenOClock());
    file.answers.keyRegisteredAt = tenOClock() - 18 * 60;
    file.answers.registeredEnvironment = "sandbox";
    file.answers.appAudience = "backend";
    openCase(scene, file, u"Bulk export, sandbox.case.json"_s);
}

void audienceRefused(Scene& scene) {
    diagnosis::CaseFile file = epicCase(scene, tenOClock());
    file.assertion = signedAt(scene, epicBase, tenOClock());
    openCase(scene, file, u"Bulk export, sandbox.case.json"_s);
}

void audienceFixed(Scene& scene) {
    audienceRefused(scene);
    for (const auto& finding : scene.session.view().diagnosis.findings) {
        if (finding.check == "aud-is-token-endpoint") {
            scene.session.fix(finding);
            break;
        }
    }
    scene.wait();
}

void answerAlone(Scene& scene) {
    diagnosis::CaseFile file = epicCase(scene, tenOClock());
    file.registered = {};
    file.environment.clear();
    openCase(scene, file, u"Bulk export, sandbox.case.json"_s);
}

void granted(Scene& scene) {
    nothingKept(scene);
    scene.startServer(0);
    scene.fillIn();
    scene.send();
}

void noAnswer(Scene& scene) {
    diagnosis::CaseFile file = epicCase(scene, tenOClock());
    file.response = diagnosis::CaseResponse();
    file.response.edit().receivedAt = tenOClock();
    file.response.edit().networkError = diagnosis::CaseNetworkError{"dns", "Host fhir.epic.com not found"};
    openCase(scene, file, u"Bulk export, sandbox.case.json"_s);
}

void findingChosen(Scene& scene) {
    audienceRefused(scene);
    paint();
    const auto pages = scene.window.findChildren<ui::DiagnosisPage*>();
    for (ui::DiagnosisPage* page : pages) {
        page->reveal(u"aud-is-token-endpoint"_s);
    }
}

void causeExplained(Scene& scene) {
    answerAlone(scene);
    paint();
    const auto cards = scene.window.findChildren<ui::CauseCard*>();
    for (ui::CauseCard* card : cards.mid(0, 3)) {
        card->setOpen(true);
    }
}

void searched(Scene& scene) {
    waiting(scene);
    paint();
    const auto fields = scene.window.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->isVisible() && field->isClearButtonEnabled()) {
            field->setText(u"aud"_s);
        }
    }
}

void probeOffered(Scene& scene) {
    // Of a server that nobody knows, and of which only the answer is known: there a probe tells most.
    diagnosis::CaseFile file = epicCase(scene, tenOClock());
    file.vendor.clear();
    file.environment.clear();
    file.registered = {};
    file.fhirBaseUrl = "https://ehr.lakeside.example.org/fhir/r4";
    file.tokenEndpoint = "https://ehr.lakeside.example.org/oauth2/token";
    file.assertion = signedAt(scene, file.tokenEndpoint, tenOClock());
    openCase(scene, file, u"Lakeside.case.json"_s);
    paint();
    const auto cards = scene.window.findChildren<ui::CauseCard*>();
    for (ui::CauseCard* card : cards) {
        const auto& causes = scene.session.view().diagnosis.causes;
        for (const auto& cause : causes) {
            if (cause.settle.how == "probe") {
                Q_EMIT card->settleRequested(text(cause.cause), u"probe"_s);
                return;
            }
        }
    }
    std::fprintf(stderr, "gallery: no cause is settled by a probe\n");
}

void palette(Scene& scene) {
    waiting(scene);
    scene.window.actions()[ui::ActionId::Palette]->trigger();
    paint();
    if (auto* field = qobject_cast<QLineEdit*>(scene.window.focusWidget())) {
        QTest::keyClicks(field, u"cop"_s);
    }
}

void keyboard(Scene& scene) { scene.window.actions()[ui::ActionId::Keyboard]->trigger(); }

void about(Scene& scene) { scene.window.actions()[ui::ActionId::About]->trigger(); }

void help(Scene& scene) {
    credentials(scene);
    scene.window.actions()[ui::ActionId::Explain]->trigger();
}

void helpOfProfiles(Scene& scene) {
    profilesFilled(scene);
    scene.window.actions()[ui::ActionId::Explain]->trigger();
}

void focusRing(Scene& scene) {
    credentials(scene);
    scene.window.activateWindow();
    paint();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(scene.window.focusWidget() != nullptr ? scene.window.focusWidget() : &scene.window,
                        Qt::Key_Tab);
    }
}

} // namespace ad::gallery

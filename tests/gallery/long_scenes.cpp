// States in which everything is far longer than anybody would wish.
#include "base/json.h"
#include "base/time.h"
#include "gallery/scenes.h"
#include "smart/assertion.h"

#include <QDir>
#include <QFile>

namespace ad::gallery {

namespace {

const std::string longId(160, 'c');
const std::string longHost = "https://fhir." + std::string(58, 'h') + "." + std::string(58, 'o') + ".example.org";

std::string longError() {
    std::string words = "The client could not be authenticated because " + std::string(400, 'x') + ". ";
    while (words.size() < 5000) {
        words += "The assertion was compared with what is registered, and what is registered was not what came. ";
    }
    return words;
}

} // namespace

void longValues(Scene& scene) {
    smart::AssertionSpec spec;
    spec.clientId = longId;
    spec.audience = longHost + "/" + std::string(200, 'p') + "/token";
    spec.kid = std::string(120, 'k');
    const auto now = systemNowMs() / 1000;
    const nlohmann::ordered_json file{
        {"schema", "assertion-doctor/case/1"},
        {"fhir_base_url", longHost + "/" + std::string(160, 'b')},
        {"token_endpoint", spec.audience},
        {"client_id", longId},
        {"scope", "system/" + std::string(300, 'S') + ".rs system/Patient.rs"},
        {"assertion", *smart::makeAssertion(spec, scene.key, now, systemRandom)},
        {"response",
         {{"received_at", formatRfc3339(now)},
          {"status", 400},
          {"headers", {{"content-type", "application/json"}, {"x-" + std::string(80, 'y'), std::string(900, 'z')}}},
          {"body", json::write({{"error", "invalid_client"}, {"error_description", longError()}})}}}};
    const QString path = QDir(scene.folder)
                             .filePath(QStringLiteral("The very long name of a case that somebody saved after a long "
                                                      "evening of trying one thing after another.case.json"));
    QFile out(path);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(QByteArray::fromStdString(file.dump()));
        out.close();
    }
    scene.window.openFile(path);
    until([&] { return scene.session.view().diagnosed && scene.session.idle(); });
}

} // namespace ad::gallery

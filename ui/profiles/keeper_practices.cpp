// KeeperWorker, practices: profiles of servers that end with the program. They go when it ends; and where it was
// killed, before the next one shows them or goes on with their watches.
#include "profiles/keeper_worker.h"

#include "base/file.h"
#include "base/random.h"
#include "profiles/process_file.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace ad::ui {

namespace {

constexpr std::size_t listLimit = 1U << 20;

bool isOfSameServer(const profiles::Profile& one, const profiles::Profile& other) {
    return one.server == other.server && one.credentials.fhirBaseUrl == other.credentials.fhirBaseUrl &&
           one.credentials.tokenEndpoint == other.credentials.tokenEndpoint;
}

std::vector<profiles::Profile> practicesIn(const json::Value& document) {
    std::vector<profiles::Profile> practices;
    const json::Value* list = document.isObject() ? document.find("practices") : nullptr;
    if (list == nullptr || !list->isArray()) {
        return practices;
    }
    for (const json::Value& entry : list->items) {
        const auto words = [&](const char* member) {
            const json::Value* value = entry.isObject() ? entry.find(member) : nullptr;
            return value != nullptr && value->isString() ? value->text : std::string();
        };
        profiles::Profile practice;
        practice.id = words("id");
        practice.server = words("server");
        practice.credentials.fhirBaseUrl = words("fhir_base_url");
        practice.credentials.tokenEndpoint = words("token_endpoint");
        practices.push_back(std::move(practice));
    }
    return practices;
}

} // namespace

void KeeperWorker::forgetAtEnd(const profiles::Profile& practice) {
    m_practices.push_back(practice);
    if (m_practiceToken.empty()) {
        m_practiceToken = uuid4(systemRandom);
    }
    nlohmann::ordered_json document;
    document["owner"] = ownerToJson(profiles::thisProcess(m_practiceToken, "window"));
    document["practices"] = nlohmann::ordered_json::array();
    for (const profiles::Profile& one : m_practices) {
        document["practices"].push_back({{"id", one.id},
                                         {"server", one.server},
                                         {"fhir_base_url", one.credentials.fhirBaseUrl},
                                         {"token_endpoint", one.credentials.tokenEndpoint}});
    }
    // Where it cannot be written, it is still forgotten unless this program is killed.
    (void)writeFile(utf8(practiceList()), json::write(document), true);
}

QString KeeperWorker::practiceList() const {
    return QDir(m_options.folder).filePath(QStringLiteral("practices-%1.json").arg(text(m_practiceToken)));
}

bool KeeperWorker::isPractice(const profiles::Profile& profile) const {
    return std::any_of(m_practices.begin(), m_practices.end(), [&](const profiles::Profile& practice) {
        return practice.id == profile.id && isOfSameServer(practice, profile);
    });
}

void KeeperWorker::forgetPractices() {
    bool all = true;
    for (const profiles::Profile& practice : std::exchange(m_practices, {})) {
        all = forgetPractice(practice) && all;
    }
    if (all && !m_practiceToken.empty()) {
        QFile::remove(practiceList());
    }
}

void KeeperWorker::forgetLeftPractices() {
    const std::int64_t now = m_options.clock();
    const auto lists =
        QDir(m_options.folder).entryInfoList({QStringLiteral("practices-*.json")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& list : lists) {
        const auto bytes = readFile(utf8(list.filePath()), listLimit);
        const auto document =
            bytes ? json::parse(bytes->view()) : Expected<json::Document>(tl::make_unexpected(bytes.error()));
        if (!bytes ||
            (document && profiles::isAlive(ownerIn(document->root), list.lastModified().toMSecsSinceEpoch(), now))) {
            continue;
        }
        bool all = true;
        for (const profiles::Profile& practice :
             document ? practicesIn(document->root) : std::vector<profiles::Profile>()) {
            const auto watch = m_store->watch(practice.id);
            const bool runs = watch && *watch && profiles::isAlive((*watch)->owner, (*watch)->heartbeatMs, now);
            all = !runs && forgetPractice(practice) && all;
        }
        if (all) {
            QFile::remove(list.filePath());
        }
    }
}

bool KeeperWorker::forgetPractice(const profiles::Profile& practice) {
    if (!m_store || m_store->readOnly()) {
        return false;
    }
    const auto now = m_store->profile(practice.id);
    if (!now) {
        return now.error().code == "profile_not_found";
    }
    // Somebody may have written a server of their own into it.
    if (!isOfSameServer(*now, practice)) {
        return true;
    }
    if (!m_store->remove(practice.id)) {
        return false;
    }
    // What the keychain has of it is taken out with what was removed, later.
    if (!now->key.inKeychain && !now->key.passphraseInKeychain) {
        (void)m_store->purge(practice.id);
    }
    return true;
}

} // namespace ad::ui

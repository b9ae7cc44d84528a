#include "diagnosis/lay_over.h"

#include "base/error.h"
#include "diagnosis/case_members.h"

#include <QUrl>

namespace ad::diagnosis {
namespace {

void fill(std::string& to, const std::string& from) {
    if (!from.empty())
        to = from;
}

template <class T>
void fill(std::optional<T>& to, const std::optional<T>& from) {
    if (from)
        to = from;
}

template <class T>
void fill(SharedOptional<T>& to, const SharedOptional<T>& from) {
    if (from)
        to = from;
}

QString hostOf(const std::string& address) { return QUrl(text(address).trimmed()).host().toLower(); }

/// Whether what came is of another server than the one that is known.
bool isElsewhere(const CaseFile& file, const CaseFile& came) {
    if (!came.fhirBaseUrl.empty() && came.fhirBaseUrl != file.fhirBaseUrl)
        return true;
    if (came.tokenEndpoint.empty() || came.tokenEndpoint == file.tokenEndpoint)
        return false;
    // The address that the base's own discovery may have given.
    return !file.tokenEndpoint.empty() ||
           (!file.fhirBaseUrl.empty() && hostOf(came.tokenEndpoint) != hostOf(file.fhirBaseUrl));
}

void fillServer(CaseFile& file, const CaseFile& came) {
    const bool hasAddress = !file.fhirBaseUrl.empty() || !file.tokenEndpoint.empty();
    const bool bringsAddress = !came.fhirBaseUrl.empty() || !came.tokenEndpoint.empty();
    if (isElsewhere(file, came)) {
        file.fhirBaseUrl = came.fhirBaseUrl;
        file.tokenEndpoint = came.tokenEndpoint;
        file.discovery.reset();
        file.vendor.clear();
        file.environment.clear();
    }
    fill(file.tokenEndpoint, came.tokenEndpoint);
    // Words alone say nothing of a server whose address is known.
    if (bringsAddress || !hasAddress) {
        fill(file.vendor, came.vendor);
        fill(file.environment, came.environment);
    }
    fill(file.discovery, came.discovery);
    fill(file.jwksFetch, came.jwksFetch);
}

/// What a text tells takes the place of what another text told, and never that of what the person answered.
void fillAnswers(CaseFile& to, const CaseFile& from) {
    eachAnswer([&](const char*, auto which) {
        using Member = std::remove_reference_t<decltype(to.answers.*which)>;
        const bool answered = to.answers.*which != Member() && !to.isFromText(which);
        if (answered && from.isFromText(which))
            return;
        fill(to.answers.*which, from.answers.*which);
        fill(to.answersInText.*which, from.answersInText.*which);
    });
}

} // namespace

void layOver(CaseFile& file, const CaseFile& came) {
    // An answer alone, of which nobody knew what it answers: the request that comes now is that, if it went there.
    const bool answersIt = file.response && !file.request && !file.assertion && !file.described && !came.response &&
                           !isElsewhere(file, came) &&
                           (file.clientId.empty() || came.clientId.empty() || file.clientId == came.clientId);
    fillServer(file, came);
    fill(file.clientId, came.clientId);
    fill(file.scope, came.scope);
    fillAnswers(file, came);
    if (!came.registered.empty())
        file.registered = came.registered;
    if (!came.serverLog->empty())
        file.serverLog = came.serverLog;
    if (!came.told.empty() || !came.toldWords.empty()) {
        file.told = came.told;
        file.toldWords = came.toldWords;
    }
    if (came.request || came.assertion || came.described) {
        file.request = came.request;
        file.assertion = came.assertion;
        file.described = came.described;
        file.serverLog = came.serverLog;
        if (!answersIt) {
            file.response.reset();
            file.probes.clear();
        }
    }
    if (came.response) {
        file.response = came.response;
        file.probes.clear();
    }
}

} // namespace ad::diagnosis

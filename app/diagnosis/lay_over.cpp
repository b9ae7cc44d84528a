#include "diagnosis/lay_over.h"

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

void fillServer(CaseFile& file, const CaseFile& came) {
    const bool hasAddress = !file.fhirBaseUrl.empty() || !file.tokenEndpoint.empty();
    const bool bringsAddress = !came.fhirBaseUrl.empty() || !came.tokenEndpoint.empty();
    if (!came.fhirBaseUrl.empty()) {
        file.fhirBaseUrl = came.fhirBaseUrl;
        file.tokenEndpoint.clear();
        file.discovery.reset();
    }
    fill(file.tokenEndpoint, came.tokenEndpoint);
    if (bringsAddress || !hasAddress)
        fill(file.vendor, came.vendor);
    fill(file.environment, came.environment);
    fill(file.discovery, came.discovery);
    fill(file.jwksFetch, came.jwksFetch);
}

void fillAnswers(Answers& to, const Answers& from) {
    fill(to.keyRegisteredAt, from.keyRegisteredAt);
    fill(to.appCreatedAt, from.appCreatedAt);
    fill(to.appMarkedReadyAt, from.appMarkedReadyAt);
    fill(to.registeredEnvironment, from.registeredEnvironment);
    fill(to.appAudience, from.appAudience);
    fill(to.customerActivated, from.customerActivated);
    fill(to.registeredAuthMethod, from.registeredAuthMethod);
    fill(to.registeredKey, from.registeredKey);
    fill(to.keyRegistration, from.keyRegistration);
}

} // namespace

void layOver(CaseFile& file, const CaseFile& came) {
    fillServer(file, came);
    fill(file.clientId, came.clientId);
    fill(file.scope, came.scope);
    fillAnswers(file.answers, came.answers);
    if (!came.registered.empty())
        file.registered = came.registered;
    fill(file.described, came.described);
    if (!came.serverLog->empty())
        file.serverLog = came.serverLog;
    if (!came.told.empty() || !came.toldWords.empty()) {
        file.told = came.told;
        file.toldWords = came.toldWords;
    }
    if (came.request || came.assertion) {
        file.request = came.request;
        file.assertion = came.assertion;
        file.response.reset();
        file.probes.clear();
    }
    if (came.response) {
        file.response = came.response;
        file.probes.clear();
    }
}

} // namespace ad::diagnosis

#include "session/case_work.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/facts.h"
#include "export/curl.h"
#include "export/report.h"
#include "intake/request_reader.h"
#include "jose/jws.h"
#include "session/assertion_rows.h"
#include "session/exchange_work.h"
#include "session/questions.h"
#include "session/tr.h"
#include "smart/discovery.h"
#include "vendors/known_endpoint.h"
#include "widgets/moment.h"

#include <QDateTime>
#include <QUrl>

namespace ad::ui {

namespace {

const vendors::Vendor& vendorOf(const diagnosis::CaseFile& file, const std::string& tokenEndpoint) {
    const vendors::Vendor* given = file.vendor.empty() ? nullptr : vendors::find(file.vendor);
    return given != nullptr ? *given : vendors::recognise(tokenEndpoint, file.fhirBaseUrl);
}

QString diagnosisSubtitle(const diagnosis::CaseFile& file, std::int64_t present, bool leaving) {
    if (!file.response) {
        return leaving ? SessionTr::tr("The request is on its way: this is what could be seen beforehand")
                       : SessionTr::tr("Nothing was sent yet: this is what can be seen beforehand");
    }
    QStringList parts;
    if (file.response->receivedAt) {
        parts.append(SessionTr::tr("Attempt of %1").arg(clockInWords(*file.response->receivedAt, present)));
    }
    if (file.response->status > 0) {
        parts.append(SessionTr::tr("HTTP %1").arg(file.response->status));
        const auto answer = smart::parseTokenResponse(file.response->body.value_or(std::string()));
        if (!answer.error.empty()) {
            parts.append(answer.errorDescription ? shown(answer.error, 40)
                                                 : SessionTr::tr("%1, no description").arg(shown(answer.error, 40)));
        }
    } else if (file.response->networkError) {
        parts.append(SessionTr::tr("no answer"));
    }
    return parts.join(QStringLiteral(" · "));
}

/// The token endpoint that an assertion is made for by its own word; empty: `aud` names none.
std::string endpointNamedBy(const std::string& assertion) {
    if (assertion.empty()) {
        return {};
    }
    const jose::Jws jws = jose::readJws(assertion);
    const json::Value* aud = jws.claim("aud");
    if (aud == nullptr || !aud->isString()) {
        return {};
    }
    const QUrl url(text(aud->text), QUrl::StrictMode);
    return url.scheme() == QLatin1String("https") && url.path().endsWith(QLatin1String("/token")) ? aud->text
                                                                                                  : std::string();
}

} // namespace

void judgeWithKey(diagnosis::CaseFile& file, const Secret& key) {
    if (!key.empty()) {
        file.key.jwk.reset();
        file.key.pem = std::string(key.view());
    }
}

diagnosis::Diagnosis diagnosisOf(const Answered& answered) {
    diagnosis::CaseFile judged = answered.file;
    const diagnosis::KeyWiped wiped(judged);
    judgeWithKey(judged, answered.keyText);
    return diagnosis::diagnose(judged, judged.now.value_or(answered.exchange.receivedAtMs / 1000));
}

std::string discoveredEndpoint(const diagnosis::CaseFile& file) {
    if (file.discovery && file.discovery->body && file.discovery->status == 200) {
        if (auto discovery = smart::parseDiscovery(*file.discovery->body, file.fhirBaseUrl)) {
            return std::move(discovery->tokenEndpoint);
        }
    }
    return file.discovery && file.discovery->networkError ? vendors::knownTokenEndpoint(file.fhirBaseUrl)
                                                          : std::string();
}

attempt::Credentials credentialsOf(const diagnosis::CaseFile& file, const std::string& discovered) {
    attempt::Credentials credentials;
    credentials.vendor = file.vendor;
    credentials.environment = file.environment;
    credentials.fhirBaseUrl = file.fhirBaseUrl;
    credentials.tokenEndpoint = file.tokenEndpoint.empty() ? discovered : file.tokenEndpoint;
    credentials.clientId = file.clientId;
    credentials.scope = file.scope;
    return credentials;
}

void takeSettings(attempt::Credentials& credentials, const attempt::Credentials& settings) {
    credentials.kid = settings.kid;
    credentials.alg = settings.alg;
    credentials.audience = settings.audience;
    credentials.jku = settings.jku;
    credentials.lifetime = settings.lifetime;
}

attempt::Credentials credentialsOf(const CaseInputs& inputs) {
    attempt::Credentials credentials =
        credentialsOf(inputs.file, inputs.file.tokenEndpoint.empty() ? discoveredEndpoint(inputs.file) : std::string());
    takeSettings(credentials, inputs.settings);
    credentials.changes.headerChanges = inputs.headerChanges;
    credentials.changes.claimChanges = inputs.claimChanges;
    return credentials;
}

std::optional<smart::HttpRequest> requestOf(const diagnosis::CaseFile& file) {
    if (!file.request || !file.request->is_object()) {
        return std::nullopt;
    }
    const auto& request = *file.request;
    const auto string = [&](const char* name) {
        return request.contains(name) && request[name].is_string() ? request[name].get<std::string>() : std::string();
    };
    if (request.contains("curl")) {
        const auto read = intake::readCurl(string("curl"));
        return read ? std::optional(*read) : std::nullopt;
    }
    if (request.contains("http")) {
        const auto read = intake::readHttp(string("http"));
        return read ? std::optional(*read) : std::nullopt;
    }
    if (!request.contains("url")) {
        return std::nullopt;
    }
    smart::HttpRequest out;
    out.method = string("method");
    out.url = string("url");
    out.body = string("body");
    if (request.contains("headers") && request["headers"].is_object()) {
        for (const auto& [name, value] : request["headers"].items()) {
            if (value.is_string()) {
                out.headers.emplace_back(name, value.get<std::string>());
            }
        }
    }
    if (request.contains("open_parameters") && request["open_parameters"].is_array()) {
        for (const auto& name : request["open_parameters"]) {
            if (name.is_string()) {
                out.openParameters.push_back(name.get<std::string>());
            }
        }
    }
    return out;
}

QString asCurl(const smart::HttpRequest& request) { return text(exporting::curlCommand(request)); }

QString requestAsText(const smart::HttpRequest& request) { return asLines(smart::toHttpText(request)); }

CaseResult workOut(const CaseInputs& given, const Random& random) {
    CaseResult result;
    CaseInputs inputs = given;
    const attempt::Credentials credentials = credentialsOf(inputs);
    result.tokenEndpoint = text(credentials.tokenEndpoint);
    result.canSend = inputs.key && !credentials.clientId.empty() && !credentials.tokenEndpoint.empty();
    const auto brought = credentials.tokenEndpoint.empty() ? requestOf(inputs.file) : std::nullopt;
    const vendors::Vendor& vendor = vendorOf(inputs.file, brought ? brought->url : credentials.tokenEndpoint);
    result.vendorName = vendor.id == "generic" ? SessionTr::tr("the server") : text(vendor.shortName);
    result.vendorId = text(vendor.id);
    result.environment =
        text(inputs.file.environment.empty()
                 ? vendors::recogniseEnvironment(vendor, credentials.tokenEndpoint, inputs.file.fhirBaseUrl)
                 : inputs.file.environment);

    AssertionView& view = result.assertion;
    std::optional<smart::HttpRequest> request;
    if (!inputs.keepAssertion) {
        inputs.file.assertion.reset();
        inputs.file.request.reset();
        if (credentials.clientId.empty()) {
            view.missing.append(SessionTr::tr("a client ID"));
        }
        if (credentials.tokenEndpoint.empty()) {
            view.missing.append(inputs.file.fhirBaseUrl.empty() ? SessionTr::tr("the server’s address")
                                                                : SessionTr::tr("the token endpoint"));
        }
        if (!inputs.key) {
            view.missing.append(SessionTr::tr("the private key"));
        }
        if (view.missing.isEmpty()) {
            // An answer that was brought without its assertion does not belong to the one that is signed here.
            inputs.file.response.reset();
            auto prepared = inputs.leaving
                                ? Expected<attempt::Prepared>(*inputs.leaving)
                                : attempt::prepare(credentials, inputs.key->first(), attempt::registeredOf(inputs.file),
                                                   inputs.now + inputs.clockAhead, random);
            if (prepared) {
                inputs.file.assertion = prepared->assertion;
                inputs.file.request = attempt::toCaseRequest(prepared->request);
                request = prepared->request;
                result.prepared = std::move(*prepared);
            } else {
                view.error = prepared.error();
                result.canSend = false;
            }
        }
    } else {
        request = requestOf(inputs.file);
    }

    diagnosis::CaseFile judged = inputs.file;
    judgeWithKey(judged, inputs.keyText);
    const bool anything =
        judged.assertion || judged.request || judged.response || !judged.key.pem.empty() || judged.key.jwk;
    if (anything) {
        // Times that are written by the server's clock are judged by it.
        const bool ahead = result.prepared && !judged.response;
        const std::int64_t judgedAt = inputs.now + (ahead ? inputs.clockAhead : 0);
        diagnosis::CaseFile byItsClock = judged;
        const diagnosis::KeyWiped wiped(byItsClock);
        if (inputs.clockAhead != 0 && inputs.ownAssertion && judged.response && judged.response->receivedAt &&
            !judged.response->header("date")) {
            // An answer of a gateway, or none: it tells no time, and the server's clock is what it was.
            *byItsClock.response.edit().receivedAt += inputs.clockAhead;
        }
        result.diagnosis = diagnosis::diagnose(byItsClock, judgedAt);
        result.answered = answeredQuestions(judged, judgedAt);
        // What is proved of the key alone wants no token: another one is registered, or no server can take it.
        const auto& findings = result.diagnosis.findings;
        result.diagnosed = judged.assertion || judged.request || judged.response ||
                           std::any_of(findings.begin(), findings.end(),
                                       [](const auto& f) { return f.verdict == diagnosis::Verdict::Fail; });
        result.diagnosisSubtitle = diagnosisSubtitle(judged, inputs.present, inputs.leaving.has_value());
        if (result.diagnosed) {
            // Before the key is wiped: what is known to be secret is what the report leaves out.
            result.report = text(exporting::markdownReport(judged, result.diagnosis, inputs.now));
        }
    }
    diagnosis::wipeKey(judged);

    std::string assertion = judged.assertion.value_or(std::string());
    if (assertion.empty() && request && !request->isOpen("client_assertion")) {
        for (const auto& field : smart::parseForm(request->body)) {
            if (field.name == "client_assertion") {
                assertion = field.value;
            }
        }
    }
    if (!assertion.empty()) {
        const jose::Jws jws = jose::readJws(assertion);
        view.source =
            inputs.keepAssertion && !inputs.ownAssertion ? AssertionView::Source::Given : AssertionView::Source::Signed;
        view.editable = inputs.key.has_value() && !credentials.clientId.empty() && !credentials.tokenEndpoint.empty();
        layAssertion(view, inputs, jws, vendor, result);
    } else if (judged.described && inputs.keepAssertion) {
        view.source = AssertionView::Source::Told;
        layTold(view, inputs, *judged.described, vendor, result);
    }
    const std::string endpoint =
        credentials.tokenEndpoint.empty() ? endpointNamedBy(assertion) : credentials.tokenEndpoint;
    if (!request && !assertion.empty() && !endpoint.empty()) {
        // An assertion that came alone: the request that it belongs to. The diagnosis knows nothing of it.
        attempt::Credentials assumed = credentials;
        assumed.tokenEndpoint = endpoint;
        request = attempt::requestFor(assumed, assertion);
        view.requestAssumed = true;
    }
    if (request) {
        // What was brought is shown as it came; what goes from here, with all that the client adds.
        const bool ours = result.prepared || inputs.ownAssertion || view.requestAssumed;
        view.http = ours ? asLines(net::messageOf(attempt::toNet(*request, true))) : requestAsText(*request);
        // A command in which a value is missing would send something else.
        view.curl = request->openParameters.empty() ? asCurl(*request) : QString();
    }
    return result;
}

} // namespace ad::ui

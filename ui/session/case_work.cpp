#include "session/case_work.h"
#include "diagnosis/facts.h"
#include "export/curl.h"
#include "export/report.h"
#include "intake/request_reader.h"
#include "jose/jws.h"
#include "smart/discovery.h"
#include "widgets/moment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

namespace ad::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Session)
};

const vendors::Vendor& vendorOf(const diagnosis::CaseFile& file, const std::string& tokenEndpoint) {
    const vendors::Vendor* given = file.vendor.empty() ? nullptr : vendors::find(file.vendor);
    return given != nullptr ? *given : vendors::recognise(tokenEndpoint, file.fhirBaseUrl);
}

QString valueText(const json::Value& value) {
    return value.isString() ? text(value.text) : text(json::writeCompact(json::toWritable(value)));
}

/// Characters where `value` leaves `expected`: what is between the common beginning and the common end.
void markDifference(ClaimRow& row, const QString& expected) {
    if (row.value == expected || expected.isEmpty()) {
        return;
    }
    int start = 0;
    const int longest = static_cast<int>(std::min(row.value.size(), expected.size()));
    while (start < longest && row.value.at(start) == expected.at(start)) {
        ++start;
    }
    int end = 0;
    while (end < longest - start &&
           row.value.at(row.value.size() - 1 - end) == expected.at(expected.size() - 1 - end)) {
        ++end;
    }
    row.wrongStart = start;
    row.wrongLength = std::max(0, static_cast<int>(row.value.size()) - start - end);
    if (row.wrongLength == 0 && start < row.value.size()) {
        row.wrongLength = 1; // something is missing there
    }
}

/// More members than that are no assertion that a person reads row by row; the JSON shows them all.
constexpr int rowLimit = 60;

int weight(diagnosis::Verdict verdict) {
    switch (verdict) {
    case diagnosis::Verdict::Fail:
        return 4;
    case diagnosis::Verdict::Warn:
        return 3;
    case diagnosis::Verdict::Pass:
        return 2;
    case diagnosis::Verdict::Unknown:
        return 1;
    case diagnosis::Verdict::NotApplicable:
        break;
    }
    return 0;
}

/// Where a member stands in the decoded JSON and in the encoded token, in characters.
void placeRow(ClaimRow& row, const json::Member& member, const std::string& document, const jose::Jws& jws,
              std::size_t part) {
    const std::size_t from = member.nameOffset;
    const std::size_t to = member.value.offset + member.value.length;
    row.jsonStart = static_cast<int>(text(std::string_view(document).substr(0, from)).size());
    row.jsonLength = static_cast<int>(text(std::string_view(document).substr(from, to - from)).size());
    // Only where the token was written as it is read; three bytes are four characters.
    if (jws.source == jws.compact && part < jws.parts.size()) {
        row.encodedStart = static_cast<int>(jws.parts[part].offset + from * 4 / 3);
        const std::size_t end = std::min(jws.parts[part].length, (to * 4 + 2) / 3);
        row.encodedLength = static_cast<int>(jws.parts[part].offset + end) - row.encodedStart;
    }
}

void addRows(AssertionView& view, const CaseInputs& inputs, const jose::Jws& jws, const diagnosis::Diagnosis& diagnosis,
             const CaseResult& result) {
    const auto add = [&](bool header, const std::optional<json::Document>& document) {
        if (!document || !document->root.isObject()) {
            return;
        }
        const auto& changes = header ? inputs.headerChanges : inputs.claimChanges;
        int count = 0;
        for (const json::Member& member : document->root.members) {
            if (++count > rowLimit) {
                ++view.rowsLeftOut;
                continue;
            }
            ClaimRow row;
            row.inHeader = header;
            row.name = text(member.name);
            row.value = valueText(member.value);
            row.changed = changes.contains(member.name);
            row.meaning = meaningOf(header, member.name, member.value, result.vendorName, inputs.now);
            placeRow(row, member, header ? jws.headerJson : jws.payloadJson, jws, header ? 0 : 1);
            const diagnosis::Finding* worst = nullptr;
            for (const auto& finding : diagnosis.findings) {
                const bool here = finding.at && finding.at->in == (header ? "header" : "claims") &&
                                  (finding.at->pointer == "/" + member.name || finding.at->pointer == member.name);
                if (here && (worst == nullptr || weight(finding.verdict) > weight(worst->verdict))) {
                    worst = &finding;
                }
            }
            if (worst != nullptr) {
                row.mark = markOf(worst->verdict);
                row.check = text(worst->check);
                row.fixable = worst->fixable && inputs.key.has_value();
                if (worst->verdict == diagnosis::Verdict::Fail || worst->verdict == diagnosis::Verdict::Warn) {
                    row.meaning = worst->message;
                }
                if (worst->verdict == diagnosis::Verdict::Fail && member.name == "aud") {
                    markDifference(row, result.tokenEndpoint);
                } else if (worst->verdict == diagnosis::Verdict::Fail) {
                    row.wrongLength = static_cast<int>(row.value.size());
                }
            }
            view.rows.append(row);
        }
    };
    add(true, jws.header);
    add(false, jws.payload);
    // A row for what is demanded and absent: it can be filled in or fixed where it is missed.
    for (const auto& finding : diagnosis.findings) {
        if (!finding.at || finding.verdict != diagnosis::Verdict::Fail || !finding.at->pointer.starts_with('/')) {
            continue;
        }
        const bool header = finding.at->in == "header";
        const std::string name = finding.at->pointer.substr(1);
        if ((header || finding.at->in == "claims") && name.find('/') == std::string::npos &&
            (header ? jws.parameter(name) : jws.claim(name)) == nullptr && jws.readable()) {
            ClaimRow row;
            row.inHeader = header;
            row.name = text(name);
            row.mark = Mark::Fail;
            row.meaning = finding.message;
            row.check = text(finding.check);
            row.fixable = finding.fixable && inputs.key.has_value();
            const bool known = std::any_of(view.rows.begin(), view.rows.end(), [&](const ClaimRow& r) {
                return r.inHeader == header && r.name == row.name;
            });
            if (!known) {
                view.rows.append(row);
            }
        }
    }
}

Lifetime lifeOf(const jose::Jws& jws, const vendors::Vendor& vendor, const CaseInputs& inputs,
                const QString& vendorName) {
    Lifetime life;
    const auto moment = [&](std::string_view name) -> std::optional<std::int64_t> {
        const json::Value* value = jws.claim(name);
        if (value == nullptr || !value->isNumber()) {
            return std::nullopt;
        }
        const auto number = value->number();
        // What is no moment of this age (milliseconds, small numbers) is a finding, and would tear the picture apart.
        if (!number || *number < 1e9 || *number > 1e11) {
            return std::nullopt;
        }
        return static_cast<std::int64_t>(*number);
    };
    life.madeAt = moment("iat");
    life.notBefore = moment("nbf");
    life.expiresAt = moment("exp");
    const auto from = life.madeAt ? life.madeAt : life.notBefore;
    if (vendor.maxLifetime && from) {
        life.limit = *from + *vendor.maxLifetime;
        //: %1 is a vendor: "Epic's limit".
        life.limitName = Tr::tr("%1’s limit").arg(vendorName);
    }
    life.serverAhead = inputs.serverAhead;
    return life;
}

QString subtitleOf(const CaseInputs& inputs, const jose::Jws& jws) {
    if (inputs.ownAssertion || !inputs.keepAssertion) {
        const QString description = inputs.key ? inputs.key->first().key.description() : QString();
        return Tr::tr("Signed with %1 · %2 · %3 · new jti for every request")
            .arg(inputs.keyName, description, text(jws.alg()));
    }
    return jws.alg().empty() ? Tr::tr("As it was given")
                             : Tr::tr("As it was given · %1").arg(text(shown(jws.alg(), 20).toStdString()));
}

QString diagnosisSubtitle(const diagnosis::CaseFile& file) {
    if (!file.response) {
        return Tr::tr("Nothing was sent yet: this is what can be seen beforehand");
    }
    QStringList parts;
    if (file.response->receivedAt) {
        parts.append(
            Tr::tr("Attempt of %1")
                .arg(QDateTime::fromSecsSinceEpoch(*file.response->receivedAt).toString(QStringLiteral("HH:mm:ss"))));
    }
    if (file.response->status > 0) {
        parts.append(Tr::tr("HTTP %1").arg(file.response->status));
        const auto answer = smart::parseTokenResponse(file.response->body.value_or(std::string()));
        if (!answer.error.empty()) {
            parts.append(answer.errorDescription ? shown(answer.error, 40)
                                                 : Tr::tr("%1, no description").arg(shown(answer.error, 40)));
        }
    } else if (file.response->networkError) {
        parts.append(Tr::tr("no answer"));
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

attempt::Credentials credentialsOf(const diagnosis::CaseFile& file) {
    attempt::Credentials credentials;
    credentials.vendor = file.vendor;
    credentials.environment = file.environment;
    credentials.fhirBaseUrl = file.fhirBaseUrl;
    credentials.tokenEndpoint = file.tokenEndpoint;
    credentials.clientId = file.clientId;
    credentials.scope = file.scope;
    if (credentials.tokenEndpoint.empty() && file.discovery && file.discovery->body && file.discovery->status == 200) {
        if (const auto discovery = smart::parseDiscovery(*file.discovery->body, file.fhirBaseUrl)) {
            credentials.tokenEndpoint = discovery->tokenEndpoint;
        }
    }
    return credentials;
}

attempt::Credentials credentialsOf(const CaseInputs& inputs) {
    attempt::Credentials credentials = credentialsOf(inputs.file);
    credentials.kid = inputs.settings.kid;
    credentials.alg = inputs.settings.alg;
    credentials.audience = inputs.settings.audience;
    credentials.jku = inputs.settings.jku;
    credentials.lifetime = inputs.settings.lifetime;
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
    return out;
}

QString asCurl(const smart::HttpRequest& request) { return text(exporting::curlCommand(request)); }

QString requestAsText(const smart::HttpRequest& request) {
    QString words = text(smart::toHttpText(request));
    return words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

CaseResult workOut(const CaseInputs& given, const Random& random) {
    CaseResult result;
    CaseInputs inputs = given;
    const attempt::Credentials credentials = credentialsOf(inputs);
    result.tokenEndpoint = text(credentials.tokenEndpoint);
    result.canSend = inputs.key && !credentials.clientId.empty() && !credentials.tokenEndpoint.empty();
    const vendors::Vendor& vendor = vendorOf(inputs.file, credentials.tokenEndpoint);
    result.vendorName = vendor.id == "generic" ? Tr::tr("the server") : text(vendor.shortName);
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
            view.missing.append(Tr::tr("a client ID"));
        }
        if (credentials.tokenEndpoint.empty()) {
            view.missing.append(Tr::tr("the server’s address"));
        }
        if (!inputs.key) {
            view.missing.append(Tr::tr("the private key"));
        }
        if (view.missing.isEmpty()) {
            // An answer that was brought without its assertion does not belong to the one that is signed here.
            inputs.file.response.reset();
            auto prepared =
                attempt::prepare(credentials, inputs.key->first(), inputs.file.registered, inputs.now, random);
            if (prepared) {
                inputs.file.assertion = prepared->assertion;
                auto out = nlohmann::ordered_json::object();
                out["method"] = prepared->request.method;
                out["url"] = prepared->request.url;
                out["headers"] = nlohmann::ordered_json::object();
                for (const auto& [name, value] : prepared->request.headers) {
                    out["headers"][name] = value;
                }
                out["body"] = prepared->request.body;
                inputs.file.request = std::move(out);
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
    if (judged.key.pem.empty() && !judged.key.jwk) {
        judged.key.pem = std::string(inputs.keyText.view());
    }
    const bool anything =
        judged.assertion || judged.request || judged.response || !judged.key.pem.empty() || judged.key.jwk;
    if (anything) {
        result.diagnosis = diagnosis::diagnose(judged, inputs.now);
        result.diagnosed = judged.assertion || judged.request || judged.response;
        result.diagnosisSubtitle = diagnosisSubtitle(judged);
        if (result.diagnosed) {
            // Before the key is wiped: what is known to be secret is what the report leaves out.
            result.report = text(exporting::markdownReport(judged, result.diagnosis, inputs.now));
        }
    }
    OPENSSL_cleanse(judged.key.pem.data(), judged.key.pem.size());

    std::string assertion = judged.assertion.value_or(std::string());
    if (assertion.empty() && request) {
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
        view.compact = text(jws.source);
        view.headerJson = text(jws.headerJson);
        view.claimsJson = text(jws.payloadJson);
        view.signatureBytes = static_cast<int>(jws.signature.size());
        view.editable = inputs.key.has_value() && !credentials.clientId.empty() && !credentials.tokenEndpoint.empty();
        for (const auto& problem : jws.problems) {
            view.flaws.append(problem.detail);
        }
        addRows(view, inputs, jws, result.diagnosis, result);
        view.life = lifeOf(jws, vendor, inputs, result.vendorName);
        if (vendor.maxLifetime) {
            view.lifeNote = Tr::tr("%1 accepts at most %2 ahead")
                                .arg(vendor.id == "generic" ? Tr::tr("SMART") : result.vendorName,
                                     diagnosis::duration(*vendor.maxLifetime));
        }
        view.subtitle = subtitleOf(inputs, jws);
    }
    const std::string endpoint =
        credentials.tokenEndpoint.empty() ? endpointNamedBy(assertion) : credentials.tokenEndpoint;
    if (!request && !assertion.empty() && !endpoint.empty()) {
        // An assertion that came alone: the request that it belongs to. The diagnosis knows nothing of it.
        request = smart::tokenRequest(endpoint, assertion, credentials.scope);
        view.requestAssumed = true;
    }
    if (request) {
        view.http = requestAsText(*request);
        view.curl = asCurl(*request);
    }
    return result;
}

} // namespace ad::ui

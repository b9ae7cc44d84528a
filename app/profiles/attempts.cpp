#include "profiles/attempts.h"

#include "base/json.h"
#include "export/redact.h"
#include "profiles/tr.h"
#include <algorithm>
#include <cmath>

namespace ad::profiles {
namespace {

using nlohmann::ordered_json;

/// Bytes of request and answer that are kept of one attempt, each.
constexpr std::size_t bodyLimit = 16U << 10;

void shorten(ordered_json& object, const char* member) {
    const auto it = object.find(member);
    if (it == object.end() || !it->is_string())
        return;
    auto& body = it->get_ref<std::string&>();
    if (body.size() > bodyLimit)
        body = body.substr(0, bodyLimit) + "[…]";
}

std::string textOf(const ordered_json& object, const char* member) {
    const auto it = object.find(member);
    if (it == object.end())
        return {};
    return it->is_string() ? it->get<std::string>() : json::writeCompact(*it);
}

ordered_json part(const ordered_json& object, const char* member) {
    const auto it = object.find(member);
    return it != object.end() && it->is_object() ? *it : ordered_json::object();
}

/// What was sent, name by name.
std::vector<std::pair<QString, std::string>> sent(const Attempt& a) {
    std::vector<std::pair<QString, std::string>> out;
    for (const auto& [name, value] : sentBy(a)) {
        if (name == "token_endpoint")
            out.emplace_back(Tr::tr("Token endpoint"), value);
        else if (name == "key")
            out.emplace_back(Tr::tr("Key"), value);
        else if (name == "lifetime")
            out.emplace_back(Tr::tr("Lifetime"), value + " s");
        else if (name != "claims.jti")
            out.emplace_back(text(name.substr(name.find('.') + 1)), value);
    }
    return out;
}

std::vector<std::pair<QString, std::string>> answered(const Attempt& a) {
    std::vector<std::pair<QString, std::string>> out;
    const ordered_json response = part(part(a.detail, "case"), "response");
    out.emplace_back(Tr::tr("Status"), a.row.status == 0 ? std::string() : std::to_string(a.row.status));
    out.emplace_back(Tr::tr("Error"), a.row.error);
    const auto answer = smart::parseTokenResponse(textOf(response, "body"));
    out.emplace_back(Tr::tr("Description"), answer.errorDescription.value_or(std::string()));
    if (!answer.scope.empty())
        out.emplace_back(Tr::tr("Granted scope"), answer.scope);
    const ordered_json tls = part(response, "tls");
    out.emplace_back(Tr::tr("TLS"), textOf(tls, "protocol"));
    return out;
}

void merge(std::vector<Difference>& out, const std::vector<std::pair<QString, std::string>>& left,
           const std::vector<std::pair<QString, std::string>>& right, bool ofServer) {
    const auto find = [](const auto& list, const QString& name) {
        return std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.first == name; });
    };
    const auto add = [&](const QString& what, const std::string& l, const std::string& r) {
        if (!l.empty() || !r.empty())
            out.push_back({what, text(l), text(r), l != r, ofServer});
    };
    for (const auto& [name, value] : left) {
        const auto other = find(right, name);
        add(name, value, other == right.end() ? std::string() : other->second);
    }
    for (const auto& [name, value] : right)
        if (find(left, name) == left.end())
            add(name, {}, value);
}

} // namespace

AttemptEnd summarise(const diagnosis::CaseFile& file, const net::Exchange& exchange,
                     const diagnosis::Diagnosis& diagnosis, const std::string& keyThumbprint) {
    AttemptEnd end;
    end.outcome = diagnosis::outcomeName(diagnosis.outcome);
    end.status = exchange.status;
    end.error =
        exchange.status == 0 && exchange.error ? exchange.error->kind : smart::parseTokenResponse(exchange.body).error;
    end.error = exporting::Redactor(file).text(end.error.substr(0, 200));
    if (exchange.timings.end >= 0)
        end.tookMs = std::llround(exchange.timings.end);
    for (const auto& cause : diagnosis.causes)
        end.causes.push_back(cause.cause);

    // What this exchange sent and got, and for whom: the profile may be another one when it is looked at. What is
    // registered stands in the profile.
    diagnosis::CaseFile kept;
    kept.vendor = file.vendor;
    kept.environment = file.environment;
    kept.fhirBaseUrl = file.fhirBaseUrl;
    kept.tokenEndpoint = file.tokenEndpoint;
    kept.clientId = file.clientId;
    kept.scope = file.scope;
    kept.assertion = file.assertion;
    kept.request = file.request;
    kept.response = file.response;
    const exporting::Redactor redactor(file);
    ordered_json written = redactor.json(diagnosis::toJson(kept));
    written.erase("schema");
    if (written.contains("request"))
        shorten(written["request"], "body");
    if (written.contains("response"))
        shorten(written["response"], "body");
    end.detail["case"] = std::move(written);
    if (!keyThumbprint.empty())
        end.detail["key_thumbprint"] = keyThumbprint;
    const net::Timings& t = exchange.timings;
    auto timings = ordered_json::object();
    const std::pair<const char*, double> marks[] = {{"name", t.name}, {"connect", t.connect},      {"tls", t.tls},
                                                    {"sent", t.sent}, {"first_byte", t.firstByte}, {"end", t.end}};
    for (const auto& [name, value] : marks)
        if (value >= 0)
            timings[name] = std::round(value * 10) / 10;
    end.detail["timings_ms"] = std::move(timings);
    if (exchange.error)
        end.detail["network_error"] = {{"kind", exchange.error->kind}, {"message", utf8(exchange.error->message)}};
    end.detail["summary"] = utf8(diagnosis.summary);
    return end;
}

AttemptEnd summariseProbe(diagnosis::CaseFile file, const attempt::Prepared& prepared, const net::Exchange& exchange,
                          const std::string& kind) {
    attempt::record(file, prepared, exchange);
    const auto answer = smart::parseTokenResponse(exchange.body);
    diagnosis::Diagnosis said;
    using diagnosis::Outcome;
    said.outcome = exchange.status == 0              ? Outcome::NoAnswer
                   : answer.granted(exchange.status) ? Outcome::Granted
                   : answer.error.empty()            ? Outcome::Unclear
                                                     : Outcome::Rejected;
    AttemptEnd end = summarise(file, exchange, said, {});
    end.detail.erase("summary");
    if (!kind.empty())
        end.detail["probe"] = kind;
    return end;
}

diagnosis::Sent sentBy(const Attempt& attempt) {
    const ordered_json kept = part(attempt.detail, "case");
    const ordered_json request = part(kept, "request");
    diagnosis::CaseFile file;
    file.tokenEndpoint = textOf(kept, "token_endpoint");
    if (!request.empty())
        file.request = request;
    if (const std::string assertion = textOf(kept, "assertion"); !assertion.empty())
        file.assertion = assertion;
    return diagnosis::sentOf(file, textOf(attempt.detail, "key_thumbprint"));
}

std::vector<Difference> compare(const Attempt& left, const Attempt& right) {
    std::vector<Difference> out;
    merge(out, sent(left), sent(right), false);
    merge(out, answered(left), answered(right), true);
    return out;
}

} // namespace ad::profiles

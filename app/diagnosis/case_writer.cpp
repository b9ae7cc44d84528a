#include "base/json_number.h"
#include "base/json_object.h"
#include "base/time.h"
#include "diagnosis/case_members.h"
#include "jose/jwks.h"
#include <unordered_map>

namespace ad::diagnosis {
namespace {

using nlohmann::ordered_json;

// Writing: each known member is set over what the origin had, or taken away where the value is empty.
void put(ordered_json& object, const char* name, ordered_json value, bool present) {
    if (present)
        object[name] = std::move(value);
    else
        object.erase(name);
}
void put(ordered_json& object, const char* name, const std::string& value) { put(object, name, value, !value.empty()); }
void put(ordered_json& object, const char* name, const std::optional<std::string>& value) {
    put(object, name, value.value_or(""), value.has_value());
}
/// A part that is JSON of others: where nothing was changed in it, its numbers stay as they were written.
void putPart(ordered_json& object, const char* name, const ordered_json* value) {
    if (value && object.contains(name) && json::sameButForDigits(object[name], *value))
        return;
    put(object, name, value ? *value : ordered_json(), value != nullptr);
}
void putTime(ordered_json& object, const char* name, const std::optional<std::int64_t>& value) {
    put(object, name, value ? ordered_json(formatRfc3339(*value)) : ordered_json(), value.has_value());
}
ordered_json& child(ordered_json& object, const char* name) {
    if (!object.contains(name) || !object[name].is_object())
        object[name] = ordered_json::object();
    return object[name];
}
void dropIfEmpty(ordered_json& object, const char* name) {
    if (object.contains(name) && object[name].empty())
        object.erase(name);
}

ordered_json headersJson(const std::vector<smart::Header>& headers) {
    std::vector<std::pair<std::string, ordered_json>> out;
    std::unordered_map<std::string, std::size_t> places;
    for (const auto& [name, value] : headers) {
        const auto [known, isNew] = places.emplace(name, out.size());
        if (isNew) {
            out.emplace_back(name, value);
            continue;
        }
        ordered_json& before = out[known->second].second;
        if (before.is_array())
            before.push_back(value);
        else
            before = ordered_json::array({before, value});
    }
    return json::objectOf(std::move(out));
}

void putAnswers(ordered_json& root, const char* name, const Answers& answers) {
    if (answers == Answers() && !root.contains(name))
        return;
    ordered_json& a = child(root, name);
    eachAnswer([&](const char* member, auto which) {
        using Member = std::remove_cv_t<std::remove_reference_t<decltype(answers.*which)>>;
        if constexpr (std::is_same_v<Member, std::string>)
            put(a, member, answers.*which);
        else if constexpr (std::is_same_v<Member, std::optional<bool>>)
            put(a, member, (answers.*which).value_or(false), (answers.*which).has_value());
        else
            putTime(a, member, answers.*which);
    });
    dropIfEmpty(root, name);
}

void putNetworkError(ordered_json& object, const std::optional<CaseNetworkError>& error) {
    if (!error) {
        object.erase("network_error");
        return;
    }
    ordered_json& e = child(object, "network_error");
    e["kind"] = error->kind;
    put(e, "message", error->message);
}

void putTls(ordered_json& object, const std::optional<CaseTls>& t) {
    if (!t) {
        object.erase("tls");
        return;
    }
    ordered_json& tls = child(object, "tls");
    put(tls, "protocol", t->protocol);
    put(tls, "chain_pem", t->chainPem, !t->chainPem.empty());
    put(tls, "errors", t->errors, !t->errors.empty());
}

void putRedirects(ordered_json& object, const std::vector<CaseRedirect>& redirects) {
    auto list = ordered_json::array();
    for (const CaseRedirect& redirect : redirects)
        list.push_back({{"status", redirect.status}, {"location", redirect.location}});
    put(object, "redirects", std::move(list), !redirects.empty());
}

void putTimings(ordered_json& object, const CaseTimings& timings) {
    if (timings.empty() && !object.contains("timings"))
        return;
    ordered_json& out = child(object, "timings");
    for (const auto& [name, moment] : timingMembers)
        put(out, name, (timings.*moment).value_or(0), (timings.*moment).has_value());
    dropIfEmpty(object, "timings");
}

void putResponse(ordered_json& object, const CaseResponse& r, const WriteOptions& options) {
    putTime(object, "received_at", r.receivedAt);
    put(object, "status", r.status, r.status != 0);
    put(object, "headers", headersJson(r.headers), !r.headers.empty());
    put(object, "body", r.body && !options.withSecrets ? std::optional(smart::redactTokens(*r.body)) : r.body);
    put(object, "truncated", true, r.truncated);
    putNetworkError(object, r.networkError);
    putTls(object, r.tls);
    putRedirects(object, r.redirects);
    putTimings(object, r.timings);
}

void putFetch(ordered_json& root, const char* name, const SharedOptional<CaseFetch>& fetch) {
    if (!fetch) {
        root.erase(name);
        return;
    }
    ordered_json& object = child(root, name);
    put(object, "url", fetch->url);
    putTime(object, "fetched_at", fetch->fetchedAt);
    put(object, "status", fetch->status, fetch->status != 0);
    put(object, "headers", headersJson(fetch->headers), !fetch->headers.empty());
    put(object, "body", fetch->body);
    put(object, "truncated", true, fetch->truncated);
    putNetworkError(object, fetch->networkError);
    putTls(object, fetch->tls);
    putRedirects(object, fetch->redirects);
    putTimings(object, fetch->timings);
}

ordered_json describedJson(const intake::Described& d) {
    auto out = ordered_json::object();
    put(out, "header", d.header, !d.header.empty());
    put(out, "claims", d.claims, !d.claims.empty());
    auto whole = ordered_json::array();
    if (d.wholeHeader)
        whole.push_back("header");
    if (d.wholeClaims)
        whole.push_back("claims");
    put(out, "whole", whole, !whole.empty());
    put(out, "open", d.open, !d.open.empty());
    put(out, "program", true, d.program);
    return out;
}

void removePrivateMembers(ordered_json& jwk) {
    for (const char* name : jose::privateMembers)
        jwk.erase(name);
}

/// That a published set holds private halves stays to be seen; what they are does not.
void hidePrivateMembers(ordered_json& set) {
    const auto keys = set.is_object() ? set.find("keys") : set.end();
    if (!set.is_object() || keys == set.end() || !keys->is_array())
        return;
    for (ordered_json& jwk : *keys)
        for (const char* name : jose::privateMembers)
            if (jwk.is_object() && jwk.contains(name))
                jwk[name] = "(removed)";
}

} // namespace

ordered_json toJson(const CaseFile& file, const WriteOptions& options) {
    auto root = ordered_json::object();
    if (!file.origin->contains("schema"))
        root["schema"] = caseSchema;
    for (const auto& [name, value] : file.origin->items())
        root[name] = value;
    putTime(root, "now", file.now);
    put(root, "vendor", file.vendor);
    put(root, "environment", file.environment);
    put(root, "fhir_base_url", file.fhirBaseUrl);
    put(root, "token_endpoint", file.tokenEndpoint);
    put(root, "client_id", file.clientId);
    put(root, "scope", file.scope);
    {
        ordered_json& key = child(root, "key");
        put(key, "pem", options.withSecrets ? file.key.pem : std::string());
        put(key, "path", file.key.path);
        std::optional<ordered_json> jwk = file.key.jwk;
        if (jwk && !options.withSecrets && jwk->is_object())
            removePrivateMembers(*jwk);
        putPart(key, "jwk", jwk ? &*jwk : nullptr);
        dropIfEmpty(root, "key");
    }
    {
        ordered_json& r = child(root, "registered");
        put(r, "certificate_pem", file.registered.certificatePem);
        put(r, "public_key_pem", file.registered.publicKeyPem);
        SharedOptional<ordered_json> jwks = file.registered.jwks;
        if (jwks && !options.withSecrets)
            hidePrivateMembers(jwks.edit());
        putPart(r, "jwks", jwks ? &*jwks : nullptr);
        put(r, "jwks_url", file.registered.jwksUrl);
        dropIfEmpty(root, "registered");
    }
    putAnswers(root, "answers", file.answers);
    putAnswers(root, "answers_in_text", file.answersInText);
    put(root, "assertion", file.assertion);
    const auto described = file.described ? std::optional(describedJson(*file.described)) : std::nullopt;
    putPart(root, "described", described ? &*described : nullptr);
    putPart(root, "request", file.request ? &*file.request : nullptr);
    put(root, "server_log", *file.serverLog);
    put(root, "told", file.told, !file.told.empty());
    put(root, "told_words", file.toldWords, !file.toldWords.empty());
    if (file.response)
        putResponse(child(root, "response"), *file.response, options);
    else
        root.erase("response");
    putFetch(root, "discovery", file.discovery);
    putFetch(root, "jwks_fetch", file.jwksFetch);
    if (file.probes.empty()) {
        root.erase("probes");
    } else {
        ordered_json list =
            root.contains("probes") && root["probes"].is_array() ? root["probes"] : ordered_json::array();
        while (list.size() > file.probes.size())
            list.erase(list.size() - 1);
        for (std::size_t i = 0; i < file.probes.size(); ++i) {
            if (i == list.size())
                list.push_back(ordered_json::object());
            list[i]["kind"] = file.probes[i].kind;
            putResponse(child(list[i], "response"), *file.probes[i].response, options);
        }
        root["probes"] = std::move(list);
    }
    if (file.history->empty()) {
        root.erase("history");
    } else {
        ordered_json list =
            root.contains("history") && root["history"].is_array() ? root["history"] : ordered_json::array();
        while (list.size() > file.history->size())
            list.erase(list.size() - 1);
        for (std::size_t i = 0; i < file.history->size(); ++i) {
            const CaseAttempt& attempt = (*file.history)[i];
            if (i == list.size())
                list.push_back(ordered_json::object());
            putTime(list[i], "at", attempt.at);
            put(list[i], "status", attempt.status, attempt.status != 0);
            put(list[i], "error", attempt.error);
            if (!attempt.sent.empty())
                for (const auto& [name, value] : attempt.sent)
                    child(list[i], "sent")[name] = value;
        }
        root["history"] = std::move(list);
    }
    return root;
}

} // namespace ad::diagnosis

#include "diagnosis/case_file.h"

#include "base/ascii.h"
#include "base/json.h"
#include "base/time.h"
#include "diagnosis/case_members.h"
#include "diagnosis/tr.h"
#include <algorithm>
#include <array>

namespace ad::diagnosis {
namespace {

using json::Value;
using nlohmann::ordered_json;

std::optional<std::string> headerOf(const std::vector<smart::Header>& headers, std::string_view name) {
    for (const auto& [n, value] : headers)
        if (sameWord(n, name))
            return value;
    return std::nullopt;
}

QString jsonKindName(json::Kind kind) {
    switch (kind) {
    case json::Kind::Null:
        return Tr::tr("null");
    case json::Kind::Boolean:
        return Tr::tr("true or false");
    case json::Kind::Number:
        return Tr::tr("a number");
    case json::Kind::String:
        return Tr::tr("a text");
    case json::Kind::Array:
        return Tr::tr("a list");
    case json::Kind::Object:
        return Tr::tr("an object");
    }
    return {};
}

// Reads members of known type; the first error stays and everything after it is skipped, so that nothing is half read.
class Reader {
  public:
    explicit Reader(std::string_view source) : m_source(source) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    void refuse(const Value& at, const QString& what, const QString& todo = {}) {
        if (m_error)
            return;
        const auto place = json::lineColumn(m_source, at.offset);
        m_error = Error{"case_invalid", what, Tr::tr("line %1, column %2").arg(place.line).arg(place.column), todo};
    }

    /// The member, if it is there and not null.
    const Value* member(const Value& object, std::string_view name) {
        const Value* v = object.find(name);
        return v && !v->isNull() ? v : nullptr;
    }
    const Value* typed(const Value& object, std::string_view name, json::Kind kind) {
        const Value* v = member(object, name);
        if (v && v->kind != kind) {
            refuse(*v,
                   Tr::tr("\"%1\" must be %2, and is %3.").arg(text(name), jsonKindName(kind), jsonKindName(v->kind)));
            return nullptr;
        }
        return v;
    }
    void string(const Value& object, std::string_view name, std::string& out) {
        if (const Value* v = typed(object, name, json::Kind::String))
            out = v->text;
    }
    void string(const Value& object, std::string_view name, std::optional<std::string>& out) {
        if (const Value* v = typed(object, name, json::Kind::String))
            out = v->text;
    }
    void strings(const Value& object, std::string_view name, std::vector<std::string>& out) {
        const Value* list = typed(object, name, json::Kind::Array);
        if (!list)
            return;
        for (const Value& item : list->items) {
            if (item.isString())
                out.push_back(item.text);
            else
                refuse(item, Tr::tr("\"%1\" must be a list of texts.").arg(text(name)));
        }
    }
    /// Whether an item of the list `name` is an object; another kind is refused.
    bool isEntry(const Value& item, std::string_view name) {
        if (!item.isObject())
            refuse(item, Tr::tr("\"%1\" must be a list of objects.").arg(text(name)));
        return item.isObject();
    }
    void boolean(const Value& object, std::string_view name, std::optional<bool>& out) {
        if (const Value* v = typed(object, name, json::Kind::Boolean))
            out = v->text == "true";
    }
    void flag(const Value& object, std::string_view name, bool& out) {
        std::optional<bool> value;
        boolean(object, name, value);
        out = value.value_or(false);
    }
    void time(const Value& object, std::string_view name, std::optional<std::int64_t>& out) {
        const Value* v = member(object, name);
        if (!v)
            return;
        if (v->isNumber())
            out = v->integer();
        else if (v->isString())
            out = parseRfc3339(v->text);
        // What could not be written again as a time is none: milliseconds, most of all.
        if (!out || !parseRfc3339(formatRfc3339(*out)))
            refuse(*v, Tr::tr("\"%1\" is not a time.").arg(text(name)), Tr::tr("Write it as 2026-11-23T10:00:00Z."));
    }
    void answers(const Value& object, std::string_view name, Answers& out) {
        const Value* given = typed(object, name, json::Kind::Object);
        if (!given)
            return;
        eachAnswer([&](const char* member, auto which) {
            using Member = std::remove_reference_t<decltype(out.*which)>;
            if constexpr (std::is_same_v<Member, std::string>)
                string(*given, member, out.*which);
            else if constexpr (std::is_same_v<Member, std::optional<bool>>)
                boolean(*given, member, out.*which);
            else
                time(*given, member, out.*which);
        });
    }
    void status(const Value& object, int& out) {
        const Value* v = typed(object, "status", json::Kind::Number);
        if (!v)
            return;
        const auto n = v->integer();
        if (n && *n >= 0 && *n <= 999)
            out = static_cast<int>(*n);
        else
            refuse(*v, Tr::tr("\"status\" must be an HTTP status, a whole number of three digits."));
    }
    void json(const Value& object, std::string_view name, json::Kind kind, std::optional<ordered_json>& out) {
        if (const Value* v = typed(object, name, kind))
            out = json::toWritable(*v);
    }
    void headers(const Value& object, std::vector<smart::Header>& out) {
        const Value* list = typed(object, "headers", json::Kind::Object);
        if (!list)
            return;
        for (const auto& m : list->members) {
            if (m.value.isString() || m.value.isNumber()) {
                out.emplace_back(m.name, m.value.text);
            } else if (m.value.isArray()) {
                for (const Value& item : m.value.items) {
                    if (item.isString())
                        out.emplace_back(m.name, item.text);
                    else
                        refuse(item, Tr::tr("The header \"%1\" must be a text.").arg(text(m.name)));
                }
            } else {
                refuse(m.value, Tr::tr("The header \"%1\" must be a text.").arg(text(m.name)));
            }
        }
    }
    void networkError(const Value& object, std::optional<CaseNetworkError>& out) {
        const Value* v = typed(object, "network_error", json::Kind::Object);
        if (!v || v->members.empty())
            return;
        CaseNetworkError e;
        string(*v, "kind", e.kind);
        string(*v, "message", e.message);
        constexpr std::array<std::string_view, 6> kinds{"tls", "dns", "connect", "timeout", "proxy", "closed"};
        if (std::find(kinds.begin(), kinds.end(), e.kind) == kinds.end())
            refuse(*v, Tr::tr("\"%1\" is not a kind of network error.").arg(shown(e.kind, 40)),
                   Tr::tr("Use tls, dns, connect, timeout, proxy or closed."));
        out = std::move(e);
    }
    void tls(const Value& object, std::optional<CaseTls>& out) {
        const Value* v = typed(object, "tls", json::Kind::Object);
        if (!v)
            return;
        CaseTls t;
        string(*v, "protocol", t.protocol);
        strings(*v, "chain_pem", t.chainPem);
        strings(*v, "errors", t.errors);
        out = std::move(t);
    }
    void redirects(const Value& object, std::vector<CaseRedirect>& out) {
        const Value* list = typed(object, "redirects", json::Kind::Array);
        if (!list)
            return;
        for (const Value& item : list->items) {
            if (!isEntry(item, "redirects"))
                return;
            CaseRedirect redirect;
            status(item, redirect.status);
            string(item, "location", redirect.location);
            out.push_back(std::move(redirect));
        }
    }
    void timings(const Value& object, CaseTimings& out) {
        const Value* v = typed(object, "timings", json::Kind::Object);
        if (!v)
            return;
        for (const auto& [name, moment] : timingMembers) {
            const Value* ms = typed(*v, name, json::Kind::Number);
            if (!ms)
                continue;
            out.*moment = ms->integer();
            if (!(out.*moment) || *(out.*moment) < 0)
                refuse(*ms, Tr::tr("\"%1\" must be a whole number of milliseconds.").arg(text(name)));
        }
    }
    CaseResponse response(const Value& object) {
        CaseResponse r;
        time(object, "received_at", r.receivedAt);
        status(object, r.status);
        headers(object, r.headers);
        string(object, "body", r.body);
        flag(object, "truncated", r.truncated);
        networkError(object, r.networkError);
        tls(object, r.tls);
        redirects(object, r.redirects);
        timings(object, r.timings);
        return r;
    }
    CaseFetch fetch(const Value& object) {
        CaseFetch f;
        string(object, "url", f.url);
        time(object, "fetched_at", f.fetchedAt);
        status(object, f.status);
        headers(object, f.headers);
        string(object, "body", f.body);
        flag(object, "truncated", f.truncated);
        networkError(object, f.networkError);
        tls(object, f.tls);
        redirects(object, f.redirects);
        timings(object, f.timings);
        return f;
    }

    intake::Described described(const Value& object) {
        intake::Described d;
        std::vector<std::string> whole;
        std::optional<bool> program;
        for (const auto& [name, member] : {std::pair{"header", &d.header}, std::pair{"claims", &d.claims}})
            if (const Value* v = typed(object, name, json::Kind::Object))
                *member = json::toWritable(*v);
        strings(object, "whole", whole);
        strings(object, "open", d.open);
        boolean(object, "program", program);
        d.wholeHeader = std::find(whole.begin(), whole.end(), "header") != whole.end();
        d.wholeClaims = std::find(whole.begin(), whole.end(), "claims") != whole.end();
        d.program = program.value_or(false);
        return d;
    }

  private:
    std::string_view m_source;
    std::optional<Error> m_error;
};

void readInto(CaseFile& file, const Value& root, Reader& reader) {
    if (const Value* schema = reader.typed(root, "schema", json::Kind::String)) {
        constexpr std::string_view prefix = "assertion-doctor/case/";
        if (!std::string_view(schema->text).starts_with(prefix))
            reader.refuse(*schema,
                          Tr::tr("This is not a case file: its schema is \"%1\".").arg(shown(schema->text, 60)),
                          Tr::tr("A case file has the schema \"%1\".").arg(text(caseSchema)));
    }
    reader.time(root, "now", file.now);
    reader.string(root, "vendor", file.vendor);
    reader.string(root, "environment", file.environment);
    reader.string(root, "fhir_base_url", file.fhirBaseUrl);
    reader.string(root, "token_endpoint", file.tokenEndpoint);
    reader.string(root, "client_id", file.clientId);
    reader.string(root, "scope", file.scope);
    if (const Value* key = reader.typed(root, "key", json::Kind::Object)) {
        reader.string(*key, "pem", file.key.pem);
        reader.string(*key, "path", file.key.path);
        reader.json(*key, "jwk", json::Kind::Object, file.key.jwk);
        if (file.key.jwk && file.key.jwk->empty())
            file.key.jwk.reset();
    }
    if (const Value* r = reader.typed(root, "registered", json::Kind::Object)) {
        reader.string(*r, "certificate_pem", file.registered.certificatePem);
        reader.string(*r, "public_key_pem", file.registered.publicKeyPem);
        reader.string(*r, "jwks_url", file.registered.jwksUrl);
        // Any JSON is taken here: that a set is not a set is a finding, not a broken case file.
        if (const Value* jwks = reader.member(*r, "jwks"))
            if (!(jwks->isObject() && jwks->members.empty()))
                file.registered.jwks = json::toWritable(*jwks);
    }
    reader.answers(root, "answers", file.answers);
    reader.answers(root, "answers_in_text", file.answersInText);
    reader.string(root, "assertion", file.assertion);
    if (const Value* described = reader.typed(root, "described", json::Kind::Object))
        if (!described->members.empty())
            file.described = reader.described(*described);
    if (const Value* request = reader.typed(root, "request", json::Kind::Object))
        if (!request->members.empty()) {
            for (const char* name : {"curl", "http", "method", "url", "body"})
                reader.typed(*request, name, json::Kind::String);
            reader.typed(*request, "headers", json::Kind::Object);
            if (const Value* har = reader.member(*request, "har"); har && !har->isObject() && !har->isString())
                reader.refuse(
                    *har, Tr::tr("\"%1\" must be %2, and is %3.")
                              .arg(QLatin1String("har"), jsonKindName(json::Kind::Object), jsonKindName(har->kind)));
            file.request = json::toWritable(*request);
        }
    reader.string(root, "server_log", file.serverLog.edit());
    reader.strings(root, "told", file.told);
    reader.strings(root, "told_words", file.toldWords);
    if (const Value* response = reader.typed(root, "response", json::Kind::Object))
        if (std::any_of(response->members.begin(), response->members.end(),
                        [](const auto& member) { return !member.value.isNull(); }))
            file.response = reader.response(*response);
    if (const Value* discovery = reader.typed(root, "discovery", json::Kind::Object))
        if (!discovery->members.empty())
            file.discovery = reader.fetch(*discovery);
    if (const Value* fetch = reader.typed(root, "jwks_fetch", json::Kind::Object))
        if (!fetch->members.empty())
            file.jwksFetch = reader.fetch(*fetch);
    if (const Value* probes = reader.typed(root, "probes", json::Kind::Array)) {
        for (const Value& item : probes->items) {
            if (!reader.isEntry(item, "probes"))
                return;
            CaseProbe probe;
            reader.string(item, "kind", probe.kind);
            if (const Value* response = reader.typed(item, "response", json::Kind::Object))
                probe.response = reader.response(*response);
            file.probes.push_back(std::move(probe));
        }
    }
    if (const Value* history = reader.typed(root, "history", json::Kind::Array)) {
        for (const Value& item : history->items) {
            if (!reader.isEntry(item, "history"))
                return;
            CaseAttempt attempt;
            reader.time(item, "at", attempt.at);
            reader.status(item, attempt.status);
            reader.string(item, "error", attempt.error);
            if (const Value* sent = reader.typed(item, "sent", json::Kind::Object))
                for (const auto& value : sent->members)
                    if (value.value.isString())
                        attempt.sent.emplace_back(value.name, value.value.text);
            file.history.edit().push_back(std::move(attempt));
        }
    }
}

} // namespace

std::optional<std::string> CaseResponse::header(std::string_view name) const { return headerOf(headers, name); }
std::optional<std::string> CaseFetch::header(std::string_view name) const { return headerOf(headers, name); }

bool CaseFile::personSpeaks() const {
    return !toldWords.empty() || std::find(told.begin(), told.end(), aPersonSpeaks) != told.end();
}

Expected<CaseFile> readCase(std::string_view source) {
    auto document = json::parse(source, nullptr, json::Numbers::AsWritten);
    if (!document) {
        Error error = document.error();
        error.code = "case_invalid";
        return tl::make_unexpected(std::move(error));
    }
    Reader reader(source);
    if (!document->root.isObject())
        reader.refuse(document->root,
                      Tr::tr("A case file is a JSON object, and this is %1.").arg(jsonKindName(document->root.kind)));
    if (!document->duplicates.empty()) {
        const json::Duplicate& twice = document->duplicates.front();
        Value at;
        at.offset = twice.offset;
        reader.refuse(at, Tr::tr("The member \"%1\" comes twice.").arg(shown(twice.pointer, 80)),
                      Tr::tr("Keep one of the two."));
    }
    // A report that was shared holds the case that it is about.
    const Value* root = &document->root;
    if (const auto schema = root->isObject() ? root->string("schema") : std::nullopt;
        schema && schema->starts_with("assertion-doctor/report/"))
        if (const Value* reported = root->find("case"); reported && reported->isObject())
            root = reported;
    CaseFile file;
    if (!reader.error())
        readInto(file, *root, reader);
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    if (root != &document->root)
        file.key = {}; // what is left of a private key in a report is no key
    file.origin = json::toWritable(*root, json::Numbers::AsWritten);
    return file;
}

} // namespace ad::diagnosis

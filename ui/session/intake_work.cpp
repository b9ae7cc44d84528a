#include "session/intake_work.h"
#include "base/json.h"
#include "intake/request_reader.h"
#include "jose/jws.h"
#include "keys/reader.h"
#include "practice/server.h"
#include "session/key_work.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ad::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Session)
};

nlohmann::ordered_json asJson(const smart::HttpRequest& request) {
    auto out = nlohmann::ordered_json::object();
    out["method"] = request.method.empty() ? "POST" : request.method;
    out["url"] = request.url;
    out["headers"] = nlohmann::ordered_json::object();
    for (const auto& [name, value] : request.headers) {
        out["headers"][name] = value;
    }
    out["body"] = request.body;
    return out;
}

Brought fromRequest(const smart::HttpRequest& request, nlohmann::ordered_json asGiven) {
    Brought brought;
    brought.kind = Brought::Kind::Request;
    brought.file.request = std::move(asGiven);
    brought.file.tokenEndpoint = request.url;
    const auto query = brought.file.tokenEndpoint.find_first_of("?#");
    if (query != std::string::npos) {
        brought.file.tokenEndpoint.resize(query);
    }
    for (const auto& field : smart::parseForm(request.body)) {
        if (field.name == "scope") {
            brought.file.scope = field.value;
        }
        if (field.name == "client_assertion") {
            const auto jws = jose::readJws(field.value);
            for (const auto* name : {"sub", "iss"}) {
                const json::Value* value = jws.claim(name);
                if (brought.file.clientId.empty() && value != nullptr && value->isString()) {
                    brought.file.clientId = value->text;
                }
            }
        }
    }
    return brought;
}

Expected<Brought> fromJson(std::string_view bytes, const json::Document& document) {
    Brought brought;
    const json::Value& root = document.root;
    const auto schema = root.string("schema");
    if (schema && schema->starts_with("assertion-doctor/case/")) {
        auto file = diagnosis::readCase(bytes);
        if (!file) {
            return tl::make_unexpected(file.error());
        }
        brought.file = std::move(*file);
        return brought;
    }
    if (root.find("log") != nullptr && root.find("log")->find("entries") != nullptr) {
        const auto request = intake::readHar(root);
        if (!request) {
            return tl::make_unexpected(request.error());
        }
        return fromRequest(*request, asJson(*request));
    }
    if (root.find("error") != nullptr || root.find("access_token") != nullptr) {
        brought.kind = Brought::Kind::Response;
        brought.file.response = diagnosis::CaseResponse{};
        brought.file.response->status = root.find("access_token") != nullptr ? 200 : 400;
        brought.file.response->body = smart::redactTokens(bytes);
        return brought;
    }
    if (root.find("d") != nullptr && root.find("kty") != nullptr) {
        brought.kind = Brought::Kind::Key;
        brought.bytes = Secret(bytes);
        return brought;
    }
    if (root.find("keys") != nullptr || root.find("kty") != nullptr) {
        // A set with private members is the person's own; without them it is what a server has.
        if (keys::readPrivateKey(bytes)) {
            brought.kind = Brought::Kind::Key;
            brought.bytes = Secret(bytes);
            return brought;
        }
        auto registered = readRegistered(bytes);
        if (!registered) {
            return tl::make_unexpected(registered.error());
        }
        brought.kind = Brought::Kind::Registered;
        brought.file.registered = std::move(*registered);
        return brought;
    }
    if (schema || root.find("now") != nullptr || root.find("client_id") != nullptr ||
        root.find("assertion") != nullptr || root.find("response") != nullptr) {
        auto file = diagnosis::readCase(bytes);
        if (!file) {
            return tl::make_unexpected(file.error());
        }
        brought.file = std::move(*file);
        return brought;
    }
    return fail("intake_unknown", Tr::tr("This JSON is nothing that can be read here."),
                Tr::tr("Bring a case, a JWKS, a HAR file or the server’s answer."));
}

} // namespace

Expected<Brought> readBrought(std::string_view bytes) {
    const QString words = text(bytes.substr(0, 8192)).trimmed();
    if (words.isEmpty()) {
        return fail("intake_unknown", Tr::tr("There is nothing in it."),
                    Tr::tr("Bring a key, a token, a request or a case."));
    }
    static const QRegularExpression http(QStringLiteral("^(POST|GET|PUT)\\s+\\S+\\s+HTTP/1"));
    static const QRegularExpression token(QStringLiteral("^[\"']?(Bearer\\s+)?(client_assertion=)?eyJ[A-Za-z0-9_-]*"));
    static const QRegularExpression curl(QStringLiteral("^\\$?\\s*curl(\\.exe)?\\s"));
    if (words.startsWith(QLatin1Char('{')) || words.startsWith(QLatin1Char('['))) {
        const auto document = json::parse(bytes);
        if (document) {
            return fromJson(bytes, *document);
        }
        // A key may stand inside JSON that is broken; only a key reader knows.
        if (!words.contains(QLatin1String("PRIVATE KEY"))) {
            return tl::make_unexpected(document.error());
        }
    }
    if (curl.match(words).hasMatch()) {
        const auto request = intake::readCurl(bytes);
        if (!request) {
            return tl::make_unexpected(request.error());
        }
        return fromRequest(*request, nlohmann::ordered_json{{"curl", std::string(bytes)}});
    }
    if (http.match(words).hasMatch()) {
        const auto request = intake::readHttp(bytes);
        if (!request) {
            return tl::make_unexpected(request.error());
        }
        return fromRequest(*request, nlohmann::ordered_json{{"http", std::string(bytes)}});
    }
    if (words.startsWith(QLatin1String("grant_type=")) || words.contains(QLatin1String("&client_assertion="))) {
        smart::HttpRequest request;
        request.method = "POST";
        request.headers = {{"Content-Type", std::string(smart::formContentType)}};
        request.body = utf8(words);
        return fromRequest(request, asJson(request));
    }
    if (token.match(words).hasMatch()) {
        Brought brought;
        brought.kind = Brought::Kind::Assertion;
        brought.file.assertion = std::string(bytes);
        const auto jws = jose::readJws(bytes);
        for (const auto* name : {"sub", "iss"}) {
            const json::Value* value = jws.claim(name);
            if (brought.file.clientId.empty() && value != nullptr && value->isString()) {
                brought.file.clientId = value->text;
            }
        }
        return brought;
    }
    // A key comes last: its reader looks through any text for one.
    Brought brought;
    const auto asked = [](bool) { return std::optional<Secret>(); };
    const auto read = keys::readKeys(bytes, asked);
    if (read && !read->first().key.isPrivate()) {
        auto registered = readRegistered(bytes);
        if (!registered) {
            return tl::make_unexpected(registered.error());
        }
        brought.kind = Brought::Kind::Registered;
        brought.file.registered = std::move(*registered);
        return brought;
    }
    if (!read && (words.startsWith(QLatin1String("http://")) || words.startsWith(QLatin1String("https://"))) &&
        !words.contains(QLatin1Char(' '))) {
        brought.kind = Brought::Kind::Case;
        brought.file.fhirBaseUrl = utf8(words);
        return brought;
    }
    // With a passphrase missing or a format that another program opens, the key card says what to do.
    const bool binary = bytes.find('\0') != std::string_view::npos;
    if (read || binary || words.contains(QLatin1String("-----")) || words.contains(QLatin1String("KEY"))) {
        brought.kind = Brought::Kind::Key;
        brought.bytes = Secret(bytes);
        return brought;
    }
    return fail("intake_unknown", Tr::tr("This is none of what can be read here."),
                Tr::tr("Bring a key, a certificate, a token, a curl command, a request, an answer or a case."));
}

Expected<StoryCase> makeStory(Session::Story story, std::int64_t nowMs) {
    StoryCase out;
    practice::Options options;
    options.manner = practice::Manner::Epic;
    constexpr std::int64_t minute = 60'000;
    std::int64_t registeredAt = nowMs - 30 * 24 * 60 * minute;
    switch (story) {
    case Session::Story::RightAndRefused:
        // Saved 18 minutes ago, at a server that takes half an hour.
        options.propagationMs = 30 * minute;
        registeredAt = nowMs - 18 * minute;
        break;
    case Session::Story::AudienceAlmostRight:
        break;
    case Session::Story::FiveMinutes:
        // Five minutes by this clock are more than five by one that runs behind.
        options.clockOffsetMs = -45'000;
        break;
    }
    out.server = std::make_shared<practice::Server>(options);
    if (auto started = out.server->start(); !started) {
        return tl::make_unexpected(started.error());
    }
    auto key = keys::generate("rsa2048");
    if (!key) {
        return tl::make_unexpected(key.error());
    }
    out.keyPem = key->pkcs8Pem();
    practice::Registration registration;
    registration.clientId = "7d2f1c7e-5a0b-4f58-9a34-8c1f0e6b2d11";
    registration.publicKeyPem = key->spkiPem();
    registration.registeredAtMs = registeredAt;
    out.server->registerClient(registration);

    out.file.vendor = "epic";
    out.file.environment = "sandbox";
    out.file.fhirBaseUrl = out.server->fhirBaseUrl();
    out.file.tokenEndpoint = out.server->tokenEndpoint();
    out.file.clientId = registration.clientId;
    out.file.registered.publicKeyPem = registration.publicKeyPem;
    out.file.answers.keyRegisteredAt = registeredAt / 1000;
    out.file.answers.registeredEnvironment = "sandbox";
    out.file.answers.appAudience = "backend";
    if (story == Session::Story::AudienceAlmostRight) {
        out.claimChanges["aud"] = out.server->fhirBaseUrl();
    } else if (story == Session::Story::FiveMinutes) {
        out.claimChanges["exp"] = nowMs / 1000 + 300;
    }
    return out;
}

} // namespace ad::ui

#include "session/intake_work.h"
#include "base/json.h"
#include "diagnosis/assemble.h"
#include "intake/recognise.h"
#include "practice/server.h"

#include <algorithm>

namespace ad::ui {

namespace {

/// The client ID that the assertion names: shown until the person says another.
std::string clientOf(const jose::Jws& jws) {
    for (const auto* name : {"sub", "iss"}) {
        const json::Value* value = jws.claim(name);
        if (value != nullptr && value->isString() && !value->text.empty()) {
            return value->text;
        }
    }
    return {};
}

/// What stands in fields of the window, taken from the request and the assertion that were brought.
void fillFields(diagnosis::CaseFile& file, const intake::Recognised& found) {
    for (const intake::Piece& piece : found.pieces) {
        if (piece.request && file.request) {
            const std::string endpoint = piece.request->url.substr(0, piece.request->url.find_first_of("?#"));
            if (!endpoint.empty()) {
                file.tokenEndpoint = endpoint;
            }
            for (const auto& field : smart::parseForm(piece.request->body)) {
                if (field.name == "scope" && !piece.request->isOpen("scope")) {
                    file.scope = field.value;
                }
            }
        }
        if (piece.jws && file.clientId.empty()) {
            file.clientId = clientOf(*piece.jws);
        }
    }
}

bool isOwnKey(const intake::Piece& piece) {
    return piece.kind == intake::Kind::PrivateKey || piece.kind == intake::Kind::Keystore ||
           (piece.keyFile && !piece.keyFile->keys.empty() && piece.keyFile->first().key.isPrivate());
}

/// A case that was written by hand, without its schema.
bool isBareCase(std::string_view bytes) {
    const auto document = json::parse(bytes);
    if (!document) {
        return false;
    }
    const auto& root = document->root;
    return root.find("now") != nullptr || root.find("client_id") != nullptr || root.find("assertion") != nullptr ||
           root.find("response") != nullptr;
}

} // namespace

Expected<Brought> readBrought(std::string_view bytes) {
    Brought brought;
    const QString words = text(bytes.substr(0, 8192)).trimmed();
    if ((words.startsWith(QLatin1String("http://")) || words.startsWith(QLatin1String("https://"))) &&
        !words.contains(QLatin1Char(' ')) && !words.contains(QLatin1Char('\n')) &&
        !words.contains(QLatin1String("client_assertion="))) {
        brought.file.fhirBaseUrl = utf8(words);
        return brought;
    }
    // Nobody is asked for a passphrase here: the key card does that.
    const auto found = intake::recognise(bytes, {}, {});
    if (found.error) {
        if (isBareCase(bytes)) {
            auto file = diagnosis::readCase(bytes);
            if (!file) {
                return tl::make_unexpected(file.error());
            }
            brought.file = std::move(*file);
            return brought;
        }
        Error error = *found.error;
        error.code = "intake_unknown";
        return tl::make_unexpected(error);
    }
    const intake::Piece& piece = *found.main();
    if (found.pieces.size() == 1 && isOwnKey(piece)) {
        brought.kind = Brought::Kind::Key;
        brought.bytes = Secret(bytes);
        return brought;
    }
    if (found.pieces.size() == 1 && piece.error) {
        return tl::make_unexpected(*piece.error);
    }
    auto assembled = diagnosis::assemble(found, bytes);
    if (!assembled) {
        return tl::make_unexpected(assembled.error());
    }
    brought.file = std::move(assembled->file);
    fillFields(brought.file, found);
    if (brought.file.response && brought.file.response->body) {
        brought.file.response->body = smart::redactTokens(*brought.file.response->body);
    }
    const bool hasCase = std::any_of(found.pieces.begin(), found.pieces.end(),
                                     [](const intake::Piece& p) { return p.kind == intake::Kind::Case; });
    if (hasCase) {
        return brought;
    }
    if (found.pieces.size() > 1 || (brought.file.request && brought.file.response)) {
        brought.kind = Brought::Kind::Several;
        for (const intake::Piece& one : found.pieces) {
            if (isOwnKey(one) && brought.bytes.empty()) {
                brought.bytes = Secret(bytes.substr(std::min(one.offset, bytes.size()), one.length));
            }
        }
        brought.file.key = {};
        return brought;
    }
    brought.kind = brought.file.request     ? Brought::Kind::Request
                   : brought.file.assertion ? Brought::Kind::Assertion
                   : brought.file.response  ? Brought::Kind::Response
                                            : Brought::Kind::Registered;
    if (brought.kind == Brought::Kind::Registered && brought.file.registered.empty()) {
        brought.kind = Brought::Kind::Several; // a discovery document
    }
    return brought;
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

#include "session/intake_work.h"
#include "base/json.h"
#include "diagnosis/assemble.h"
#include "diagnosis/case_secrets.h"
#include "export/redact.h"
#include "intake/recognise.h"
#include "keys/reader.h"
#include "practice/server.h"
#include "session/tr.h"

#include <algorithm>

namespace ad::ui {

namespace {

constexpr int shownPieces = 40;   ///< a log may hold a thousand
constexpr int shownLeftover = 60; ///< characters: enough to find it again

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

/// What stands in fields of the window, taken from the request and the assertion that are diagnosed.
void fillFields(diagnosis::CaseFile& file, const intake::Recognised& found, const diagnosis::Assembled& assembled) {
    for (const diagnosis::Placed& placed : assembled.placed) {
        if (placed.member != "request" && placed.member != "assertion") {
            continue;
        }
        const intake::Piece& piece = found.pieces[placed.piece];
        if (piece.request && placed.member == "request") {
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

/// The key of a case goes where it is wiped when it is given back: the case itself is copied often.
void takeKey(Brought& brought) {
    diagnosis::CaseKey& key = brought.file.key;
    if (key.jwk) {
        std::string written = key.jwk->dump();
        brought.bytes = Secret(written);
        OPENSSL_cleanse(written.data(), written.size());
    } else if (!key.pem.empty()) {
        brought.bytes = Secret(key.pem);
    }
    diagnosis::wipeKey(brought.file);
}

bool isOwnKey(const intake::Piece& piece) {
    return piece.kind == intake::Kind::PrivateKey || piece.kind == intake::Kind::Keystore ||
           (piece.keyFile && !piece.keyFile->keys.empty() && piece.keyFile->first().key.isPrivate());
}

/// The lines, from 1, that a stretch of a text stands on. Calls have to come in the order of the text.
class Lines {
  public:
    explicit Lines(std::string_view text) : m_text(text) {}
    std::pair<int, int> of(std::size_t offset, std::size_t length) {
        const int first = at(offset);
        return {first, length == 0 ? first : at(offset + length - 1)};
    }

  private:
    int at(std::size_t offset) {
        offset = std::min(offset, m_text.size());
        if (offset < m_offset) {
            m_offset = 0;
            m_line = 1;
        }
        const auto part = m_text.substr(m_offset, offset - m_offset);
        m_line += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
        m_offset = offset;
        return m_line;
    }
    std::string_view m_text;
    std::size_t m_offset = 0;
    int m_line = 1;
};

/// Sentences, and no piece of data that nobody knows: several words, and hardly anything but letters.
bool isTold(const QString& words) {
    qsizetype letters = 0, ends = 0, joined = 0;
    for (const QChar c : words) {
        letters += c.isLetter() ? 1 : 0;
        ends += c.isSpace() ? 1 : 0;
        joined += c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ? 1 : 0;
    }
    return (ends >= 2 || joined >= 3) && (letters + ends) * 10 >= words.size() * 8;
}

/// What a person is told of a text in which several things stood. No text of a piece: it may be a key.
IntakeView intakeView(const intake::Recognised& found, const diagnosis::Assembled& assembled, std::string_view bytes) {
    IntakeView view;
    Lines lines(bytes);
    for (const diagnosis::Placed& placed : assembled.placed) {
        if (placed.piece >= found.pieces.size() || view.pieces.size() == shownPieces) {
            break;
        }
        const intake::Piece& piece = found.pieces[placed.piece];
        const auto [first, last] = lines.of(piece.offset, piece.length);
        view.pieces.append({intake::kindText(piece.kind), placed.why, first, last, !placed.member.empty()});
    }
    for (const QString& sentence : assembled.fromWords) {
        view.pieces.append({SessionTr::tr("words of the text"), sentence, 0, 0, true});
    }
    for (const intake::Leftover& left : found.leftovers) {
        if (view.leftovers.size() == shownPieces) {
            break;
        }
        const auto [first, last] = lines.of(left.offset, left.length);
        const std::string_view words = bytes.substr(std::min(left.offset, bytes.size()), left.length);
        // What nobody recognised may be a secret all the same; read a good way on, so that one is seen whole.
        const QString begins =
            text(exporting::Redactor().text(words.substr(0, std::size_t{32} * shownLeftover))).simplified();
        view.leftovers.append({begins.size() > shownLeftover || words.size() > std::size_t{4} * shownLeftover
                                   ? begins.left(shownLeftover) + QChar(0x2026)
                                   : begins,
                               first, last, isTold(begins)});
    }
    return view;
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

Expected<Brought> readBrought(std::string_view bytes, std::int64_t now) {
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
            takeKey(brought);
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
        // What is told around it counts as well. Of a key that cannot be read its card says why.
        if (found.leftovers.empty()) {
            return brought;
        }
        if (auto told = diagnosis::assemble(found, bytes, {}, nullptr, now)) {
            brought.file = std::move(told->file);
            diagnosis::wipeKey(brought.file);
            brought.file.key = {};
        }
        return brought;
    }
    const bool request =
        piece.kind == intake::Kind::Har || piece.kind == intake::Kind::Curl || piece.kind == intake::Kind::Http;
    if (found.pieces.size() == 1 && piece.error && (request || found.leftovers.empty())) {
        return tl::make_unexpected(*piece.error); // else the words around it tell something all the same
    }
    auto assembled = diagnosis::assemble(found, bytes, {}, nullptr, now);
    if (!assembled) {
        return tl::make_unexpected(assembled.error());
    }
    brought.file = std::move(assembled->file);
    fillFields(brought.file, found, *assembled);
    if (brought.file.response && brought.file.response->body) {
        brought.file.response.edit().body = smart::redactTokens(*brought.file.response->body);
    }
    const bool hasCase = std::any_of(found.pieces.begin(), found.pieces.end(),
                                     [](const intake::Piece& p) { return p.kind == intake::Kind::Case; });
    if (hasCase) {
        takeKey(brought);
        return brought;
    }
    if (found.pieces.size() > 1 || (brought.file.request && brought.file.response)) {
        brought.kind = Brought::Kind::Several;
        for (const intake::Piece& one : found.pieces) {
            if (isOwnKey(one) && brought.bytes.empty()) {
                brought.bytes = Secret(bytes.substr(std::min(one.offset, bytes.size()), one.length));
            }
        }
        diagnosis::wipeKey(brought.file);
        brought.file.key = {};
        if (assembled->placed.size() > 1 || !found.leftovers.empty() || !assembled->fromWords.empty()) {
            brought.intake = intakeView(found, *assembled, bytes);
        }
        return brought;
    }
    if (!found.leftovers.empty() || !assembled->fromWords.empty()) {
        brought.intake = intakeView(found, *assembled, bytes);
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

namespace {

constexpr std::int64_t storyMinuteMs = 60'000;

/// When the client of a worked example was registered: long ago, where nothing is said of it.
std::int64_t longAgo(std::int64_t nowMs) { return nowMs - 43'200 * storyMinuteMs; }

Expected<StoryCase> practiceCase(const practice::Options& options, std::int64_t registeredAt) {
    StoryCase out;
    auto server = practice::makeServer(options);
    if (!server) {
        return tl::make_unexpected(server.error());
    }
    out.server = *server;
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
    return out;
}

} // namespace

Expected<StoryCase> makeStory(Session::Story story, std::int64_t nowMs) {
    practice::Options options;
    options.manner = practice::Manner::Epic;
    std::int64_t registeredAt = longAgo(nowMs);
    switch (story) {
    case Session::Story::RightAndRefused:
        // At a server that takes half an hour: whoever watches sees the end of it in a minute.
        options.propagationMs = 30 * storyMinuteMs;
        registeredAt = nowMs - 29 * storyMinuteMs;
        break;
    case Session::Story::AudienceAlmostRight:
        break;
    case Session::Story::FiveMinutes:
        // Five minutes by this clock are more than five by one that runs behind.
        options.clockOffsetMs = -45'000;
        break;
    }
    auto out = practiceCase(options, registeredAt);
    if (out && story == Session::Story::AudienceAlmostRight) {
        out->claimChanges["aud"] = out->server->fhirBaseUrl();
    } else if (out && story == Session::Story::FiveMinutes) {
        out->claimChanges["exp"] = nowMs / 1000 + 300;
    }
    return out;
}

Expected<StoryCase> makePractice(practice::Fault fault, std::int64_t nowMs) {
    practice::Options options;
    options.manner = practice::Manner::Epic;
    options.fault = fault;
    return practiceCase(options, longAgo(nowMs));
}

Expected<StoryCase> makePractice(Session::Slip slip, std::int64_t nowMs) {
    practice::Options options;
    // Epic takes no key set as such: that is practised at a server that keeps to SMART and to nothing else.
    const bool bySet = slip == Session::Slip::UnknownKid;
    options.manner = bySet ? practice::Manner::Smart : practice::Manner::Epic;
    auto out = practiceCase(options, longAgo(nowMs));
    if (!out) {
        return out;
    }
    if (bySet) {
        out->file.vendor.clear();
        out->file.environment.clear();
        out->file.scope = "system/*.rs";
    }
    switch (slip) {
    case Session::Slip::None:
        break;
    case Session::Slip::AnotherClient:
        out->file.clientId = "0b9d6c52-3f0e-4c0a-8f37-5d1a2e9c4b60";
        break;
    case Session::Slip::AnotherKey: {
        auto other = keys::generate("rsa2048");
        if (!other) {
            return tl::make_unexpected(other.error());
        }
        out->keyPem = other->pkcs8Pem();
        break;
    }
    case Session::Slip::UnknownKid: {
        const auto file = keys::readPrivateKey(out->keyPem.view());
        if (!file) {
            return tl::make_unexpected(file.error());
        }
        nlohmann::ordered_json set;
        set["keys"] = nlohmann::ordered_json::array({file->first().key.publicJwk("key-of-this-year", "RS384")});
        practice::Registration registration;
        registration.clientId = out->file.clientId;
        registration.jwks = json::write(set);
        registration.registeredAtMs = longAgo(nowMs);
        out->server->registerClient(registration);
        out->file.registered = {};
        out->file.registered.jwks = set;
        out->headerChanges["kid"] = "key-of-last-year";
        break;
    }
    case Session::Slip::IssNotSub:
        out->claimChanges["iss"] = "my-backend-app";
        break;
    case Session::Slip::Audience:
        out->claimChanges["aud"] = out->file.tokenEndpoint + "/";
        break;
    case Session::Slip::ExpTooFar:
        out->claimChanges["exp"] = nowMs / 1000 + 3600;
        break;
    }
    return out;
}

} // namespace ad::ui

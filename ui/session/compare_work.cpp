#include "session/compare_work.h"
#include "base/base64.h"
#include "base/file.h"
#include "diagnosis/case_secrets.h"
#include "intake/request_reader.h"
#include "jose/jws.h"
#include "session/intake_files.h"
#include "session/intake_work.h"
#include "session/tr.h"

#include <QFileInfo>

namespace ad::ui {

namespace {

constexpr std::size_t shortText = std::size_t{64} * 1024;

/// The assertion of a request that was pasted whole; any other text as it stands.
std::string tokenIn(std::string_view pasted) {
    const auto start = pasted.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) {
        return {};
    }
    const std::string_view words = pasted.substr(start);
    std::optional<smart::HttpRequest> request;
    if (words.starts_with("curl")) {
        if (const auto read = intake::readCurl(words)) {
            request = *read;
        }
    } else if (words.starts_with("POST ")) {
        if (const auto read = intake::readHttp(words)) {
            request = *read;
        }
    } else if (words.starts_with("grant_type=") || words.starts_with("client_assertion")) {
        request = smart::HttpRequest{};
        request->body = words.substr(0, words.find_last_not_of(" \t\r\n") + 1);
    }
    if (request) {
        for (const auto& field : smart::parseForm(request->body)) {
            if (field.name == "client_assertion") {
                return field.value;
            }
        }
    }
    return std::string(pasted);
}

std::string claimText(const jose::Jws& jws, std::string_view name) {
    const json::Value* value = jws.claim(name);
    return value != nullptr && value->isString() ? value->text : std::string();
}

/// Header and claims as the tool would write them, with nothing to sign them.
std::string unsignedReference(const attempt::Credentials& credentials, const jose::Jws& given, std::int64_t now,
                              const Random& random) {
    smart::AssertionSpec spec = credentials.changes;
    spec.clientId = credentials.clientId;
    spec.audience = attempt::audienceOf(credentials);
    // Which key signs is not known here: what the given token says of it is taken over.
    spec.alg = given.alg();
    spec.kid = given.kid();
    const auto parts = smart::compose(spec, now, random);
    return base64::encodeUrl(parts.headerJson) + '.' + base64::encodeUrl(parts.payloadJson) + '.';
}

} // namespace

Expected<QString> ownTokenIn(const QString& path) {
    auto bytes = readFile(utf8(path), mostBrought);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    const std::string token = tokenIn(bytes->view());
    if (jose::readJws(token).readable()) {
        return text(token).trimmed();
    }
    // A recording, a case, a mail: whatever the window can open.
    if (const auto brought = readBrought(bytes->view(), systemNowMs() / 1000)) {
        if (brought->file.assertion) {
            return text(*brought->file.assertion);
        }
        if (const auto request = requestOf(brought->file)) {
            for (const auto& field : smart::parseForm(request->body)) {
                if (field.name == "client_assertion") {
                    return text(field.value);
                }
            }
        }
    }
    // A short text may be a token that is broken: what is wrong with it is told like any other difference.
    if (!bytes->empty() && bytes->size() <= shortText && token.find("eyJ") != std::string::npos) {
        return text(token).trimmed();
    }
    return fail("no_token", SessionTr::tr("There is no token in “%1”.").arg(QFileInfo(path).fileName()),
                SessionTr::tr("Open a file with the token, or with the request that carries it."));
}

ComparisonView compareWork(const CaseInputs& inputs, std::string_view pasted, const Random& random) {
    ComparisonView view;
    std::string given = tokenIn(pasted);
    // What a terminal puts behind a line when it is copied is nothing that a program wrote.
    given.erase(given.find_last_not_of("\r\n") + 1);
    if (text(given).trimmed().isEmpty()) {
        return view;
    }
    view.present = true;
    const jose::Jws jws = jose::readJws(given);
    attempt::Credentials credentials = credentialsOf(inputs);
    if (credentials.clientId.empty()) {
        credentials.clientId = claimText(jws, "sub");
    }
    if (credentials.tokenEndpoint.empty()) {
        view.missing =
            SessionTr::tr("Write the server’s address on the page Credentials: without it nobody can say what aud "
                          "has to be.");
        return view;
    }
    std::string reference;
    const std::int64_t now = inputs.now + inputs.clockAhead; // as the next request would be signed
    if (inputs.key) {
        auto prepared =
            attempt::prepare(credentials, inputs.key->first(), attempt::registeredOf(inputs.file), now, random);
        if (!prepared) {
            view.missing = (prepared.error().what + QLatin1Char(' ') + prepared.error().todo).trimmed();
            return view;
        }
        reference = std::move(prepared->assertion);
        view.referenceName = SessionTr::tr("signed with %1").arg(inputs.keyName);
    } else {
        reference = unsignedReference(credentials, jws, now, random);
        view.referenceName = SessionTr::tr("not signed: bring the key to compare the signature too");
    }
    diagnosis::CaseFile context = inputs.file;
    context.clientId = credentials.clientId;
    judgeWithKey(context, inputs.keyText);
    view.comparison = diagnosis::compareAssertions(context, given, reference, now);
    diagnosis::wipeKey(context);
    return view;
}

} // namespace ad::ui

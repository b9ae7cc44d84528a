// What is written as JSON: case files, HAR recordings, key sets, discovery documents, answers.
#include "intake/printed_json.h"
#include "intake/recogniser.h"
#include "intake/request_reader.h"
#include "intake/segments.h"
#include "intake/tr.h"
#include "vendors/meanings.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

using json::Value;

Piece brokenPiece(const Input& input, Kind kind, const char* code) {
    Piece piece = wholePiece(input, kind);
    piece.error = input.documentError;
    if (piece.error)
        piece.error->code = code;
    return piece;
}

// Case files. Their reading belongs to diagnosis/; here they are only recognised, broken ones too.
int caseConfidence(const Input& input) {
    if (const Value* root = input.object()) {
        const auto schema = root->string("schema");
        return schema && (schema->starts_with("assertion-doctor/case/") ||
                          (schema->starts_with("assertion-doctor/report/") && root->find("case")))
                   ? 100
                   : 0;
    }
    return input.documentError && has(input.text, "assertion-doctor/case/") ? 100 : 0;
}
Expected<Piece> readCasePiece(const Input& input) {
    Piece piece = input.documentError ? brokenPiece(input, Kind::Case, "case_invalid") : wholePiece(input, Kind::Case);
    piece.text = input.trimmed;
    return piece;
}

int harConfidence(const Input& input) {
    if (const Value* root = input.object()) {
        const Value* log = root->find("log");
        return log && log->find("entries") ? 95 : 0;
    }
    return input.documentError && has(input.text, "\"log\"") && has(input.text, "\"entries\"") &&
                   has(input.text, "\"request\"")
               ? 90
               : 0;
}
Expected<Piece> readHarPiece(const Input& input) {
    if (input.documentError)
        return brokenPiece(input, Kind::Har, "har_unreadable");
    Piece piece = wholePiece(input, Kind::Har);
    piece.text = input.trimmed;
    auto request = readHar(input.document->root);
    if (!request) {
        piece.error = request.error();
        return piece;
    }
    piece.request = std::move(*request);
    piece.answer = harAnswer(input.document->root);
    if (piece.answer)
        piece.response = smart::parseTokenResponse(piece.answer->body);
    readAssertion(piece);
    return piece;
}

int jwksConfidence(const Input& input) {
    if (const Value* root = input.object())
        return root->find("keys") ? 95 : 0;
    if (input.document && input.document->root.isArray() && !input.document->root.items.empty())
        return input.document->root.items.front().find("kty") ? 90 : 0;
    return input.documentError && has(input.text, "\"keys\"") && has(input.text, "\"kty\"") ? 90 : 0;
}
Expected<Piece> readJwksPiece(const Input& input) {
    if (input.documentError)
        return brokenPiece(input, Kind::Jwks, "jwks_invalid");
    Piece piece = wholePiece(input, Kind::Jwks);
    auto set = jose::readJwks(input.trimmed);
    if (!set) {
        piece.error = set.error();
        return piece;
    }
    bool secret = false;
    for (const auto& entry : set->keys)
        secret = secret || entry.hasPrivateMembers;
    if (secret) {
        // A set with a private key may be somebody's key file.
        if (auto file = keys::readKeys(input.trimmed, input.ask))
            piece.keyFile = std::move(*file);
    } else {
        piece.text = input.trimmed;
    }
    piece.jwks = std::move(*set);
    return piece;
}

int discoveryConfidence(const Input& input) {
    const Value* root = input.object();
    if (!root || !root->string("token_endpoint"))
        return 0;
    for (const char* name : {"authorization_endpoint", "capabilities", "issuer", "grant_types_supported", "jwks_uri",
                             "token_endpoint_auth_methods_supported"})
        if (root->find(name))
            return 92;
    return 70;
}
Expected<Piece> readDiscoveryPiece(const Input& input) {
    auto discovery = smart::parseDiscovery(input.trimmed, {});
    if (!discovery)
        return tl::make_unexpected(discovery.error());
    Piece piece = wholePiece(input, Kind::Discovery);
    piece.text = input.trimmed;
    piece.discovery = std::move(*discovery);
    return piece;
}

int responseConfidence(const Input& input) {
    if (const Value* root = input.object()) {
        if (root->find("access_token"))
            return 94;
        if (const Value* error = root->find("error"))
            return error->isString() ? 90 : 60;
        return isErrorReport(*root) ? 60 : 0;
    }
    return input.documentError && (has(input.text, "\"error\"") || has(input.text, "\"access_token\"")) ? 60 : 0;
}
Expected<Piece> readResponsePiece(const Input& input) {
    Piece piece = wholePiece(input, Kind::ErrorResponse);
    HttpAnswer answer;
    answer.body = input.trimmed;
    piece.response = smart::parseTokenResponse(answer.body);
    if (piece.response->accessToken)
        piece.kind = Kind::TokenResponse;
    if (!piece.response->isJson && input.documentError)
        return tl::make_unexpected(*input.documentError);
    piece.answer = std::move(answer);
    return piece;
}

/// Whether a reason tells that something went wrong: a greeting stands under "message" too.
bool tellsOfRefusal(const std::string& reason) {
    static const QRegularExpression words(
        QStringLiteral(
            "error|fail|invalid|missing|unauthor|forbid|forbidden|denied|deny|unable|can ?not|can.t|could ?n|expire"
            "|exceed|violat|unsupported|unknown|reject|refus|requir|wrong|exception|time[d ]?out|malformed"
            "|unexpected|block|throttl|unavailable|mismatch|incorrect|disabled|revoked|illegal|undefined"
            "|too (many|large|long)|\\b(not|no|bad|must|limit)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text(reason)).hasMatch() || vendors::matchMeaning(reason);
}

/// Whether a member that servers and logs put their reason into holds one, at any depth.
bool holdsReason(const Value& value, int depth) {
    constexpr auto names = std::to_array<std::string_view>(
        {"message", "Message", "msg", "error", "err", "reason", "fault", "faultstring", "faultcode", "errorMessage",
         "error_message", "errorSummary", "error_description", "errorDescription", "exception", "detail", "details"});
    constexpr int deepest = 4;
    if (depth > deepest || (depth == 0 && value.find("resourceType")))
        return false;
    if (std::any_of(value.items.begin(), value.items.end(),
                    [&](const Value& item) { return holdsReason(item, depth + 1); }) ||
        (depth == 0 && value.find("errors") && !value.find("errors")->items.empty()))
        return true;
    return std::any_of(value.members.begin(), value.members.end(), [&](const json::Member& m) {
        if (m.value.isString())
            return m.value.text.size() > 3 && std::find(names.begin(), names.end(), m.name) != names.end() &&
                   tellsOfRefusal(m.value.text);
        return holdsReason(m.value, depth + 1);
    });
}

} // namespace

std::optional<Piece> readToldJson(const Input& input) {
    const Value* root = input.object();
    if (!root || !holdsReason(*root, 0))
        return std::nullopt;
    Piece piece = wholePiece(input, Kind::ErrorResponse);
    HttpAnswer answer;
    answer.body = input.trimmed;
    piece.response = smart::parseTokenResponse(answer.body);
    piece.answer = std::move(answer);
    return piece;
}

const Recogniser caseRecogniser{"case", caseConfidence, readCasePiece};
const Recogniser harRecogniser{"har", harConfidence, readHarPiece};
const Recogniser jwksRecogniser{"jwks", jwksConfidence, readJwksPiece};
const Recogniser discoveryRecogniser{"discovery", discoveryConfidence, readDiscoveryPiece};
const Recogniser responseRecogniser{"response", responseConfidence, readResponsePiece};

} // namespace ad::intake

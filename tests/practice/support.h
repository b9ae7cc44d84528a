// What the practice server's tests share: a fixed clock, requests over real HTTP, and assertions signed by libraries
// that we did not write.
#pragma once

#include "practice/server.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <atomic>
#include <functional>
#include <httplib.h>
#include <nlohmann/json.hpp>

namespace practice_test {

using Json = nlohmann::ordered_json;

/// 2026-11-23T10:00:00Z
inline constexpr std::int64_t startMs = 1795428000LL * 1000;
inline constexpr const char* clientId = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";
inline constexpr const char* assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

inline std::string fixture(const char* name) {
    QFile file(QStringLiteral(AD_FIXTURES "/practice/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Private and public keys of the fixture, by kid.
inline Json fixtureKeys() {
    const Json document = Json::parse(fixture("keys.json"));
    Json all = Json::array();
    for (const char* set : {"registered", "others"})
        for (const auto& key : document[set]["keys"])
            all.push_back(key);
    return all;
}

inline Json publicHalf(Json key) {
    for (const char* name : {"d", "p", "q", "dp", "dq", "qi"})
        key.erase(name);
    return key;
}

inline Json publicKey(const std::string& kid) {
    for (const auto& key : fixtureKeys())
        if (key["kid"] == kid)
            return publicHalf(key);
    return {};
}

/// The set that the client registered.
inline std::string publicSet(const std::vector<std::string>& kids = {"vec-rsa", "vec-p384", "vec-p256"}) {
    Json keys = Json::array();
    for (const auto& kid : kids)
        keys.push_back(publicKey(kid));
    return Json{{"keys", keys}}.dump();
}

/// Runs a program to its end; empty and a failed test if it cannot be started or fails.
inline QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        QTest::qFail(qPrintable(QStringLiteral("%1 cannot be started").arg(program)), __FILE__, __LINE__);
        return {};
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

/// A request before it is signed and sent: right in all, unless a test changes it.
struct Draft {
    Json header{{"alg", "RS384"}, {"typ", "JWT"}, {"kid", "vec-rsa"}};
    Json claims;
    std::string headerText, claimsText; ///< in place of header and claims
    std::string key = "vec-rsa";
    std::string how = "jws";
    std::function<std::string(std::string)> damage; ///< of the signed assertion
    std::vector<std::pair<std::string, std::string>> form;
    std::function<std::string(std::string)> rewrite; ///< of the form body
    std::string contentType = "application/x-www-form-urlencoded";
    std::string query;
    httplib::Headers headers;

    Draft() = default;
    explicit Draft(const std::string& tokenEndpoint) {
        static std::atomic<int> counter{0};
        claims = {{"iss", clientId},       {"sub", clientId},
                  {"aud", tokenEndpoint},  {"exp", startMs / 1000 + 240},
                  {"iat", startMs / 1000}, {"jti", "jti-" + std::to_string(++counter)}};
        form = {{"grant_type", "client_credentials"},
                {"scope", "system/Patient.rs"},
                {"client_assertion_type", assertionType},
                {"client_assertion", ""}};
    }
    void useClient(const std::string& id) { claims["iss"] = claims["sub"] = id; }
    void use(const std::string& alg, const std::string& kid) {
        header["alg"] = alg;
        header["kid"] = kid;
        key = kid;
    }
    void set(const std::string& name, const std::string& value) {
        for (auto& field : form)
            if (field.first == name) {
                field.second = value;
                return;
            }
        form.emplace_back(name, value);
    }
    void drop(const std::string& name) {
        form.erase(std::remove_if(form.begin(), form.end(), [&](const auto& f) { return f.first == name; }),
                   form.end());
    }
};

/// Signs all drafts with python3-jwcrypto, in one process, and puts the assertions into their forms.
inline bool sign(std::vector<Draft>& drafts) {
    Json tokens = Json::array();
    for (const auto& draft : drafts)
        tokens.push_back({{"header", draft.headerText.empty() ? draft.header.dump() : draft.headerText},
                          {"claims", draft.claimsText.empty() ? draft.claims.dump() : draft.claimsText},
                          {"key", draft.key},
                          {"how", draft.how}});
    const std::string job = Json{{"keys", fixtureKeys()}, {"tokens", tokens}}.dump();
    const QByteArray out = run(QStringLiteral("/usr/bin/python3"), {QStringLiteral(AD_FIXTURES "/practice/sign.py")},
                               QByteArray::fromStdString(job));
    const Json signedTokens = Json::parse(out.toStdString(), nullptr, false);
    if (!signedTokens.is_array() || signedTokens.size() != drafts.size())
        return false;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        std::string assertion = signedTokens[i];
        if (drafts[i].damage)
            assertion = drafts[i].damage(assertion);
        for (auto& field : drafts[i].form)
            if (field.first == "client_assertion" && field.second.empty())
                field.second = assertion;
    }
    return true;
}

inline std::string encoded(const std::string& value) {
    return QByteArray::fromStdString(value).toPercentEncoding().toStdString();
}

inline std::string body(const Draft& draft) {
    std::string out;
    for (const auto& [name, value] : draft.form)
        out += (out.empty() ? "" : "&") + encoded(name) + "=" + encoded(value);
    return draft.rewrite ? draft.rewrite(out) : out;
}

struct Reply {
    int status = 0; ///< 0: no answer
    std::string body;
    httplib::Headers headers;
    [[nodiscard]] std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
    [[nodiscard]] Json json() const { return Json::parse(body, nullptr, false); }
};

inline Reply replyOf(const httplib::Result& result) {
    return result ? Reply{result->status, result->body, result->headers} : Reply{};
}

inline std::string pathOf(const std::string& url) { return url.substr(url.find('/', url.find("://") + 3)); }

/// Posts a signed draft to the server's token endpoint.
inline Reply post(const ad::practice::Server& server, const Draft& draft) {
    httplib::Client client(server.baseUrl());
    const std::string target = pathOf(server.tokenEndpoint()) + (draft.query.empty() ? "" : "?" + draft.query);
    if (draft.contentType.empty()) {
        httplib::Request request;
        request.method = "POST";
        request.path = target;
        request.headers = draft.headers;
        request.body = body(draft);
        return replyOf(client.send(request));
    }
    return replyOf(client.Post(target, draft.headers, body(draft), draft.contentType));
}

inline ad::practice::Registration registration(const std::string& id = clientId) {
    ad::practice::Registration r;
    r.clientId = id;
    r.jwks = publicSet();
    return r;
}

inline ad::practice::Options options(ad::practice::Manner manner = ad::practice::Manner::Smart) {
    ad::practice::Options o;
    o.manner = manner;
    o.clock = [] { return startMs; };
    return o;
}

} // namespace practice_test

// Session, what a person changes: credentials, answers, header and claims.
#include "base/json.h"
#include "session/questions.h"
#include "session/session_private.h"
#include "smart/token_request.h"
#include "widgets/moment.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <array>

namespace ad::ui {

namespace {

bool looksLikeTokenEndpoint(const QString& address) {
    const QString path = QUrl(address).path();
    return path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty)
               .compare(QLatin1String("token"), Qt::CaseInsensitive) == 0;
}

/// Only on this machine nobody expects TLS.
bool isHere(const QString& host) {
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host.startsWith(QLatin1String("127."));
}

/// Quoted, a list or an object: meant as JSON.
bool beginsAsJson(const QString& value) {
    const QString written = value.trimmed();
    return written.startsWith(QLatin1Char('"')) || written.startsWith(QLatin1Char('[')) ||
           written.startsWith(QLatin1Char('{'));
}

/// Whether the member is a text: as it stands in `object`, else by its definition (RFC 7515 §4.1, RFC 7519 §4.1).
bool isText(const QString& object, const std::string& member) {
    if (const auto read = json::parse(utf8(object)); read && read->root.isObject()) {
        if (const json::Value* now = read->root.find(member)) {
            return now->isString();
        }
    }
    constexpr std::array<std::string_view, 10> texts{"alg", "aud", "cty", "iss", "jku",
                                                     "jti", "kid", "sub", "typ", "x5t"};
    return std::find(texts.begin(), texts.end(), member) != texts.end();
}

/// The moment that is written for a claim of time as people write one: "10:15", "yesterday 14:00", "2030-01-01", "in 5
/// min". Empty: it is no such claim, or a number as it stands in a token.
std::optional<std::int64_t> momentOf(bool inHeader, const std::string& member, const QString& value) {
    const bool isTime = !inHeader && (member == "exp" || member == "iat" || member == "nbf");
    return isTime && !beginsAsJson(value) ? parseMoment(value, systemNowMs() / 1000) : std::nullopt;
}

} // namespace

void Session::Private::leaveGrant(const std::string& was, const std::string& is) {
    if (!keepAssertion || ownAssertion || !file.response || was.empty() || was == is) {
        return;
    }
    const auto answer = smart::parseTokenResponse(file.response->body.value_or(std::string()));
    if (answer.granted(file.response->status)) {
        file.response.reset();
        file.probes.clear(); // they were compared with that answer
        file.now.reset();
    }
}

QString withScheme(const QString& address) {
    static const QRegularExpression bare(
        QStringLiteral("^([A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+|localhost)(?::[0-9]+)?(?:[/?#].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString written = address.trimmed();
    const auto match = bare.match(written);
    return !match.hasMatch()
               ? written
               : (isHere(match.captured(1)) ? QStringLiteral("http://") : QStringLiteral("https://")) + written;
}

// Credentials

void Session::setVendor(const QString& id) {
    if (d->file.vendor == utf8(id)) {
        return; // a list tells of a choice that changes nothing, too
    }
    keepForNewRequest(tr("Vendor"), QStringLiteral("vendor"));
    d->file.vendor = utf8(id);
    update(Changed::Credentials);
}

void Session::setEnvironment(const QString& environment) {
    if (d->file.environment == utf8(environment)) {
        return;
    }
    keepForNewRequest(tr("Environment"), QStringLiteral("environment"));
    d->file.environment = utf8(environment);
    update(Changed::Credentials);
}

void Session::setServer(const QString& written) {
    keepForNewRequest(tr("Server"), QStringLiteral("server"));
    const auto address = [this] { return d->file.tokenEndpoint.empty() ? d->file.fhirBaseUrl : d->file.tokenEndpoint; };
    const std::string was = address();
    applyAddress(withScheme(written));
    d->leaveGrant(was, address());
    update(Changed::Credentials);
}

void Session::askServer() {
    d->discoveryTimer.stop();
    discover();
}

void Session::applyAddress(const QString& address) {
    d->file.discovery.reset();
    d->file.fhirBaseUrl.clear();
    d->file.tokenEndpoint.clear();
    (looksLikeTokenEndpoint(address) ? d->file.tokenEndpoint : d->file.fhirBaseUrl) = utf8(address);
    m_view.discovery = discoveryView(d->file);
    discoverSoon();
    Q_EMIT discoveryChanged();
}

void Session::discoverSoon() {
    d->discoveryTimer.stop();
    if (d->discovery) {
        d->discovery->cancel();
    }
    const QUrl url(text(d->file.fhirBaseUrl), QUrl::StrictMode);
    const bool complete = url.isValid() &&
                          (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
                          (url.host().contains(QLatin1Char('.')) || url.host() == QLatin1String("localhost"));
    if (complete) {
        d->discoveryTimer.start();
    }
}

void Session::setClientId(const QString& clientId) {
    keepForNewRequest(tr("Client ID"), QStringLiteral("client_id"));
    d->leaveGrant(std::exchange(d->file.clientId, utf8(clientId)), utf8(clientId));
    update(Changed::Credentials);
}

void Session::setScope(const QString& scope) {
    keepForNewRequest(tr("Scope"), QStringLiteral("scope"));
    d->leaveGrant(std::exchange(d->file.scope, utf8(scope)), utf8(scope));
    update(Changed::Credentials);
}

void Session::setAnswer(const QString& member, const QString& value) {
    if (answer(member) != value) {
        keepForUndo(tr("Answer"), QStringLiteral("answer ") + member);
    }
    writeAnswer(d->file.answers, member, value);
    update(Changed::Answers);
}

QString Session::answer(const QString& member) const { return readAnswer(d->file.answers, member); }

// Assertion

void Session::editValue(bool inHeader, const QString& name, const QString& value) {
    if (!d->key || name.isEmpty()) {
        return;
    }
    // A value comes whole, not letter by letter: each is a step of its own.
    keepForNewRequest(name);
    auto& changes = inHeader ? d->headerChanges : d->claimChanges;
    const std::string member = utf8(name);
    if (value.trimmed().isEmpty()) {
        changes[member] = nullptr;
    } else if (const auto moment = momentOf(inHeader, member, value)) {
        changes[member] = *moment;
    } else if (!beginsAsJson(value) &&
               isText(inHeader ? m_view.assertion.headerJson : m_view.assertion.claimsJson, member)) {
        // Texts are shown without their quotes: one that reads like a number is still a text.
        changes[member] = utf8(value);
    } else {
        const auto parsed = json::parse(utf8(value));
        // Numbers, lists and quoted texts are JSON; anything else is a text as it stands.
        changes[member] =
            parsed && !parsed->root.isNull() ? json::toWritable(parsed->root) : nlohmann::ordered_json(utf8(value));
    }
    d->signAnew();
    update(Changed::Assertion);
}

void Session::signNew() {
    keepForNewRequest(tr("Signed anew"));
    d->signAnew();
    update(Changed::Assertion);
}

void Session::resetEdits() {
    keepForNewRequest(tr("All values"));
    d->headerChanges = nlohmann::ordered_json::object();
    d->claimChanges = nlohmann::ordered_json::object();
    d->signAnew();
    update(Changed::Assertion);
}

} // namespace ad::ui

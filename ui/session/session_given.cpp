// Session, what a person changes: credentials, answers, header and claims.
#include "base/json.h"
#include "session/questions.h"
#include "session/session_private.h"

#include <QUrl>

namespace ad::ui {

namespace {

bool looksLikeTokenEndpoint(const QString& address) {
    const QString path = QUrl(address).path();
    return path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty)
               .compare(QLatin1String("token"), Qt::CaseInsensitive) == 0;
}

} // namespace

// Credentials

void Session::setVendor(const QString& id) {
    if (d->file.vendor != utf8(id)) {
        keepForUndo(tr("Vendor"), QStringLiteral("vendor"));
    }
    d->file.vendor = utf8(id);
    update(Changed::Credentials);
}

void Session::setEnvironment(const QString& environment) {
    if (d->file.environment != utf8(environment)) {
        keepForUndo(tr("Environment"), QStringLiteral("environment"));
    }
    d->file.environment = utf8(environment);
    update(Changed::Credentials);
}

void Session::setServer(const QString& written) {
    keepForUndo(tr("Server"), QStringLiteral("server"));
    applyAddress(written.trimmed());
    update(Changed::Credentials);
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
    keepForUndo(tr("Client ID"), QStringLiteral("client_id"));
    d->file.clientId = utf8(clientId);
    update(Changed::Credentials);
}

void Session::setScope(const QString& scope) {
    keepForUndo(tr("Scope"), QStringLiteral("scope"));
    d->file.scope = utf8(scope);
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
    keepForUndo(name);
    auto& changes = inHeader ? d->headerChanges : d->claimChanges;
    const std::string member = utf8(name);
    if (value.trimmed().isEmpty()) {
        changes[member] = nullptr;
    } else {
        const auto parsed = json::parse(utf8(value));
        // Numbers, lists and quoted texts are JSON; anything else is a text as it stands.
        changes[member] =
            parsed && !parsed->root.isNull() ? json::toWritable(parsed->root) : nlohmann::ordered_json(utf8(value));
    }
    d->signAnew();
    update(Changed::Assertion);
}

void Session::resetEdits() {
    keepForUndo(tr("All values"));
    d->headerChanges = nlohmann::ordered_json::object();
    d->claimChanges = nlohmann::ordered_json::object();
    d->signAnew();
    update(Changed::Assertion);
}

} // namespace ad::ui

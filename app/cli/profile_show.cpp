#include "cli/profile_show.h"

#include "base/json.h"
#include "base/time.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "export/redact.h"
#include "keys/certificate.h"
#include "vendors/vendor.h"
#include <iostream>

namespace ad::cli {
namespace {

using nlohmann::ordered_json;
using profiles::Profile;

/// "x5t left out, jti = 7": what differs from the defaults.
QString changesText(const ordered_json& changes) {
    QStringList out;
    const exporting::Redactor redactor;
    for (const auto& [name, value] : changes.items())
        out << (value.is_null()
                    ? Tr::tr("%1 left out").arg(shown(name, 40))
                    : shown(name, 40) + QLatin1String(" = ") + shown(json::writeCompact(redactor.json(value)), 200));
    return out.join(QLatin1String(", "));
}

QString registeredText(const diagnosis::Registered& registered) {
    QStringList out;
    if (!registered.certificatePem.empty()) {
        const auto read = keys::readCertificate(registered.certificatePem);
        out << (read ? Tr::tr("certificate, valid until %1").arg(text(formatRfc3339(read->notAfter)))
                     : Tr::tr("a certificate that cannot be read"));
    }
    if (!registered.publicKeyPem.empty())
        out << Tr::tr("public key");
    if (registered.jwks)
        out << Tr::tr("key set");
    return out.join(QLatin1String(", "));
}

} // namespace

nlohmann::ordered_json described(const profiles::Store& store, const Profile& p) {
    ordered_json out = profiles::toJson(p);
    if (p.key.inKeychain)
        out["key"].erase("path");
    if (const auto last = store.lastAttempt(p.id); last && *last) {
        const auto& row = **last;
        out["last_attempt"] = {{"at", formatRfc3339(row.begunAtMs / 1000)},
                               {"outcome", row.outcome},
                               {"status", row.status},
                               {"error", row.error},
                               {"causes", row.causes}};
    }
    if (const auto watch = store.watch(p.id); watch && *watch && (*watch)->running)
        out["watch"] = {{"since", formatRfc3339((*watch)->startedAtMs / 1000)},
                        {"next", formatRfc3339((*watch)->nextAtMs / 1000)},
                        {"tries", (*watch)->tries}};
    auto list = ordered_json::array();
    for (const auto& a : profiles::ahead(p, systemNowMs() / 1000))
        list.push_back({{"kind", a.kind},
                        {"level", a.level == profiles::Ahead::Level::Now    ? "now"
                                  : a.level == profiles::Ahead::Level::Soon ? "soon"
                                                                            : "note"},
                        {"at", formatRfc3339(a.at)},
                        {"text", utf8(a.text)},
                        {"todo", utf8(a.todo)}});
    if (!list.empty())
        out["ahead"] = std::move(list);
    return out;
}

profiles::Standing standingOf(const profiles::Store& store, const Profile& p) {
    const auto last = store.lastAttempt(p.id);
    const auto watch = store.watch(p.id);
    return profiles::standing(p, last && *last ? &**last : nullptr, watch && *watch ? &**watch : nullptr,
                              systemNowMs());
}

void printProfile(const profiles::Store& store, const Profile& p) {
    const Terminal terminal(stdout);
    const auto line = [&](const QString& what, const QString& value) {
        if (!value.isEmpty())
            std::cout << utf8(terminal.wrapped(
                terminal.painted(Role::Muted, (what.isEmpty() ? what : what + QLatin1Char(':')).leftJustified(20)) +
                    value,
                2, 22));
    };
    const auto time = [](const std::optional<std::int64_t>& at) { return at ? text(formatRfc3339(*at)) : QString(); };
    std::cout << utf8(terminal.wrapped(terminal.painted(Role::Strong, text(p.name))));
    const auto& c = p.credentials;
    line(Tr::tr("now"), standingOf(store, p).text);
    if (p.archived)
        line(Tr::tr("archived"), Tr::tr("yes"));
    line(Tr::tr("vendor"), text(profiles::vendorOf(p).name));
    line(Tr::tr("environment"), shown(profiles::environmentOf(p), 0));
    line(Tr::tr("server"), shown(p.server, 0));
    line(Tr::tr("FHIR base"), shown(c.fhirBaseUrl, 0));
    line(Tr::tr("token endpoint"), shown(c.tokenEndpoint, 0));
    line(Tr::tr("client ID"), shown(c.clientId, 0));
    line(Tr::tr("scope"), shown(c.scope, 0));
    line(QStringLiteral("kid"), shown(c.kid, 0));
    line(QStringLiteral("alg"), shown(c.alg, 0));
    line(QStringLiteral("aud"), shown(c.audience, 0));
    line(QStringLiteral("jku"), shown(c.jku, 0));
    if (c.lifetime != smart::defaultLifetime)
        line(Tr::tr("lifetime"), Tr::tr("%1 s").arg(c.lifetime));
    line(Tr::tr("headers changed"), changesText(c.changes.headerChanges));
    line(Tr::tr("claims changed"), changesText(c.changes.claimChanges));
    const QString description =
        p.key.description.empty() ? QString() : QLatin1String(" (") + shown(p.key.description, 80) + QLatin1Char(')');
    line(Tr::tr("key"), p.key.inKeychain     ? Tr::tr("in the keychain") + description
                        : p.key.path.empty() ? QString()
                                             : shown(p.key.path, 0) + description);
    if (profiles::keyFileState(p.key) == profiles::KeyFileState::Missing)
        line(Tr::tr("key file"), terminal.painted(Role::Warn, Tr::tr("is not there any more")));
    if (profiles::keyFileState(p.key) == profiles::KeyFileState::Touched)
        line(Tr::tr("key file"), terminal.painted(Role::Warn, Tr::tr("was changed since it was last read")));
    line(Tr::tr("thumbprint"), shown(p.key.thumbprint));
    if (p.key.passphraseInKeychain)
        line(Tr::tr("passphrase"), Tr::tr("in the keychain"));
    line(Tr::tr("registered"), registeredText(p.registered));
    line(Tr::tr("key URL"), shown(p.registered.jwksUrl, 0));
    line(Tr::tr("key registered"), time(p.answers.keyRegisteredAt));
    line(Tr::tr("app created"), time(p.answers.appCreatedAt));
    line(Tr::tr("app marked ready"), time(p.answers.appMarkedReadyAt));
    line(Tr::tr("client ID is from"), shown(p.answers.registeredEnvironment));
    line(Tr::tr("app is for"), shown(p.answers.appAudience));
    if (p.answers.customerActivated)
        line(Tr::tr("activated"), *p.answers.customerActivated ? Tr::tr("yes") : Tr::tr("no"));
    line(Tr::tr("registered method"), shown(p.answers.registeredAuthMethod));
    line(Tr::tr("registered key"), shown(p.answers.registeredKey));
    line(Tr::tr("key registered by"), shown(p.answers.keyRegistration));
    for (const std::string& tag : p.tags)
        line(Tr::tr("tag"), shown(tag));
    const QStringList notes = text(p.notes).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < notes.size(); ++i)
        // A line that is empty parts what stands around it.
        line(i == 0 ? Tr::tr("notes") : QString(),
             notes[i].isEmpty() && i > 0 ? QStringLiteral(" ") : shown(utf8(notes[i]), 0));
    const auto seconds = [](std::int64_t ms) { return ms != 0 ? std::optional(ms / 1000) : std::nullopt; };
    line(Tr::tr("saved"), time(seconds(p.createdAtMs)));
    if (p.changedAtMs != p.createdAtMs)
        line(Tr::tr("changed"), time(seconds(p.changedAtMs)));
    if (const auto count = store.attemptCount(p.id); count && *count > 0)
        line(Tr::tr("attempts"), QString::number(*count));
    for (const auto& a : profiles::ahead(p, systemNowMs() / 1000))
        line(Tr::tr("ahead"), a.text + QLatin1Char(' ') + a.todo);
}

} // namespace ad::cli

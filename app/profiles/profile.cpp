#include "profiles/profile.h"

#include "base/json.h"
#include "base/time.h"
#include "export/redact.h"
#include "profiles/tr.h"
#include "vendors/vendor.h"
#include <QDateTime>
#include <QFileInfo>
#include <algorithm>

namespace ad::profiles {
namespace {

using nlohmann::ordered_json;

const char* const known[] = {"id",
                             "name",
                             "server",
                             "vendor",
                             "environment",
                             "fhir_base_url",
                             "token_endpoint",
                             "client_id",
                             "scope",
                             "kid",
                             "alg",
                             "aud",
                             "jku",
                             "lifetime",
                             "header_changes",
                             "claim_changes",
                             "key",
                             "registered",
                             "answers",
                             "notes",
                             "tags",
                             "archived",
                             "created_at",
                             "changed_at",
                             "sends_since_ms"};

void put(ordered_json& object, const char* name, const std::string& value) {
    if (!value.empty())
        object[name] = value;
}

ordered_json keyToJson(const KeyReference& key) {
    auto out = ordered_json::object();
    put(out, "path", key.path);
    if (key.inKeychain)
        out["in_keychain"] = true;
    if (key.passphraseInKeychain)
        out["passphrase_in_keychain"] = true;
    put(out, "thumbprint", key.thumbprint);
    put(out, "description", key.description);
    if (key.size >= 0)
        out["size"] = key.size;
    if (key.modifiedAtMs != 0)
        out["modified_at_ms"] = key.modifiedAtMs;
    return out;
}

tl::unexpected<Error> wrong(const QString& member, const QString& expected) {
    return fail("profile_invalid", Tr::tr("This member is not %1.").arg(expected),
                Tr::tr("Correct it, or export the profile again."), member);
}

/// Reads members of an object one by one and keeps the first error.
class Reader {
  public:
    explicit Reader(const ordered_json& object, QString path = {}) : m_object(object), m_path(std::move(path)) {}

    void text(const char* name, std::string& target) {
        if (const auto* value = member(name, &ordered_json::is_string, Tr::tr("a text")))
            target = value->get<std::string>();
    }
    void flag(const char* name, bool& target) {
        if (const auto* value = member(name, &ordered_json::is_boolean, Tr::tr("true or false")))
            target = value->get<bool>();
    }
    void integer(const char* name, std::int64_t& target) {
        if (const auto* value = member(name, &ordered_json::is_number_integer, Tr::tr("a whole number")))
            target = value->get<std::int64_t>();
    }
    void object(const char* name, ordered_json& target) {
        if (const auto* value = member(name, &ordered_json::is_object, Tr::tr("an object")))
            target = *value;
    }
    void time(const char* name, std::int64_t& targetMs) {
        std::string written;
        text(name, written);
        if (written.empty() || m_error)
            return;
        const auto seconds = parseRfc3339(written);
        if (!seconds) {
            m_error = wrong(m_path + QString::fromLatin1(name), Tr::tr("a time such as 2026-11-23T10:00:00Z")).value();
            return;
        }
        targetMs = *seconds * 1000;
    }
    void texts(const char* name, std::vector<std::string>& target) {
        const auto* value = member(name, &ordered_json::is_array, Tr::tr("a list of texts"));
        if (!value)
            return;
        for (const auto& item : *value) {
            if (!item.is_string()) {
                m_error = wrong(m_path + QString::fromLatin1(name), Tr::tr("a list of texts")).value();
                return;
            }
            target.push_back(item.get<std::string>());
        }
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    template <class Is>
    const ordered_json* member(const char* name, Is is, const QString& expected) {
        const auto it = m_object.find(name);
        if (it == m_object.end() || it->is_null() || m_error)
            return nullptr;
        if (!((*it).*is)()) {
            m_error = wrong(m_path + QString::fromLatin1(name), expected).value();
            return nullptr;
        }
        return &*it;
    }
    const ordered_json& m_object;
    QString m_path;
    std::optional<Error> m_error;
};

/// What is registered and what was answered stand as in a case file, and are read by its reader.
Expected<void> readCaseParts(const ordered_json& object, Profile& profile) {
    ordered_json part{{"schema", diagnosis::caseSchema}};
    for (const char* name : {"registered", "answers"})
        if (object.contains(name))
            part[name] = object[name];
    auto read = diagnosis::readCase(json::write(part));
    if (!read) {
        Error error = read.error();
        error.code = "profile_invalid";
        error.where = QStringLiteral("registered, answers");
        return tl::make_unexpected(error);
    }
    profile.registered = std::move(read->registered);
    profile.answers = std::move(read->answers);
    return {};
}

std::int64_t modifiedMs(const QFileInfo& info) { return info.lastModified().toMSecsSinceEpoch(); }

} // namespace

ordered_json toJson(const Profile& p) {
    auto out = ordered_json::object();
    put(out, "id", p.id);
    out["name"] = p.name;
    const attempt::Credentials& c = p.credentials;
    put(out, "server", p.server);
    put(out, "vendor", c.vendor);
    put(out, "environment", c.environment);
    put(out, "fhir_base_url", c.fhirBaseUrl);
    put(out, "token_endpoint", c.tokenEndpoint);
    put(out, "client_id", c.clientId);
    put(out, "scope", c.scope);
    put(out, "kid", c.kid);
    put(out, "alg", c.alg);
    put(out, "aud", c.audience);
    put(out, "jku", c.jku);
    if (c.lifetime != smart::defaultLifetime)
        out["lifetime"] = c.lifetime;
    const exporting::Redactor redactor;
    if (!c.changes.headerChanges.empty())
        out["header_changes"] = redactor.json(c.changes.headerChanges);
    if (!c.changes.claimChanges.empty())
        out["claim_changes"] = redactor.json(c.changes.claimChanges);
    if (auto key = keyToJson(p.key); !key.empty())
        out["key"] = std::move(key);
    diagnosis::CaseFile part;
    part.registered = p.registered;
    part.answers = p.answers;
    const auto written = diagnosis::toJson(part);
    for (const char* name : {"registered", "answers"})
        if (written.contains(name))
            out[name] = redactor.json(written[name]);
    put(out, "notes", redactor.text(p.notes));
    if (!p.tags.empty())
        out["tags"] = p.tags;
    if (p.archived)
        out["archived"] = true;
    if (p.createdAtMs != 0)
        out["created_at"] = formatRfc3339(p.createdAtMs / 1000);
    if (p.changedAtMs != 0)
        out["changed_at"] = formatRfc3339(p.changedAtMs / 1000);
    if (p.sendsSinceMs != 0)
        out["sends_since_ms"] = p.sendsSinceMs;
    for (const auto& [name, value] : p.origin.items())
        if (!out.contains(name))
            out[name] = redactor.json(value);
    return out;
}

namespace {

/// A JWK, or a set with one, that has private or symmetric members.
bool holdsPrivateJwk(const std::string& value) {
    if (value.find('{') == std::string::npos || value.find("\"kty\"") == std::string::npos)
        return false;
    const auto read = ordered_json::parse(value.substr(value.find('{')), nullptr, false);
    const auto isPrivate = [](const ordered_json& key) {
        return key.is_object() && key.contains("kty") && (key.contains("d") || key.contains("k"));
    };
    if (!read.is_object())
        return false;
    const auto keys = read.find("keys");
    return isPrivate(read) ||
           (keys != read.end() && keys->is_array() && std::any_of(keys->begin(), keys->end(), isPrivate));
}

} // namespace

Expected<void> withoutSecrets(const Profile& p) {
    const exporting::Redactor redactor;
    const attempt::Credentials& c = p.credentials;
    for (const std::string* address :
         {&p.server, &c.fhirBaseUrl, &c.tokenEndpoint, &c.audience, &c.jku, &p.registered.jwksUrl})
        if (redactor.text(*address) != *address)
            return fail("profile_secret",
                        Tr::tr("This address holds what looks like a secret, and a profile keeps none."),
                        Tr::tr("Leave out the password or key in it."), shown(redactor.text(*address), 200));
    const std::pair<const char*, const std::string*> texts[] = {
        {"name", &p.name}, {"client_id", &c.clientId}, {"scope", &c.scope}, {"kid", &c.kid}, {"key/path", &p.key.path}};
    const auto holdsKey = [](const std::string& value) {
        const auto begin = value.find("BEGIN ");
        return (begin != std::string::npos && value.find("PRIVATE KEY", begin) != std::string::npos) ||
               holdsPrivateJwk(value);
    };
    for (const auto& [member, value] : texts)
        if (holdsKey(*value))
            return fail("profile_secret", Tr::tr("This is a private key, and a profile keeps none."),
                        Tr::tr("Give the path of its file as the key, or keep it in the keychain."),
                        QString::fromLatin1(member));
    if (std::any_of(p.tags.begin(), p.tags.end(), holdsKey))
        return fail("profile_secret", Tr::tr("This is a private key, and a profile keeps none."),
                    Tr::tr("Give the path of its file as the key, or keep it in the keychain."),
                    QStringLiteral("tags"));
    return {};
}

Expected<Profile> fromJson(const ordered_json& object) {
    if (!object.is_object())
        return wrong(QString(), Tr::tr("an object"));
    Profile p;
    attempt::Credentials& c = p.credentials;
    Reader r(object);
    r.text("id", p.id);
    r.text("name", p.name);
    r.text("server", p.server);
    r.text("vendor", c.vendor);
    r.text("environment", c.environment);
    r.text("fhir_base_url", c.fhirBaseUrl);
    r.text("token_endpoint", c.tokenEndpoint);
    r.text("client_id", c.clientId);
    r.text("scope", c.scope);
    r.text("kid", c.kid);
    r.text("alg", c.alg);
    r.text("aud", c.audience);
    r.text("jku", c.jku);
    r.integer("lifetime", c.lifetime);
    r.object("header_changes", c.changes.headerChanges);
    r.object("claim_changes", c.changes.claimChanges);
    r.text("notes", p.notes);
    r.texts("tags", p.tags);
    r.flag("archived", p.archived);
    r.time("created_at", p.createdAtMs);
    r.time("changed_at", p.changedAtMs);
    r.integer("sends_since_ms", p.sendsSinceMs);
    auto key = ordered_json::object();
    r.object("key", key);
    if (r.error())
        return tl::make_unexpected(*r.error());
    Reader k(key, QStringLiteral("key/"));
    k.text("path", p.key.path);
    k.flag("in_keychain", p.key.inKeychain);
    k.flag("passphrase_in_keychain", p.key.passphraseInKeychain);
    k.text("thumbprint", p.key.thumbprint);
    k.text("description", p.key.description);
    k.integer("size", p.key.size);
    k.integer("modified_at_ms", p.key.modifiedAtMs);
    if (k.error())
        return tl::make_unexpected(*k.error());
    if (auto read = readCaseParts(object, p); !read)
        return tl::make_unexpected(read.error());
    auto name = cleanName(p.name);
    if (!name)
        return tl::make_unexpected(name.error());
    p.name = std::move(*name);
    std::sort(p.tags.begin(), p.tags.end());
    p.tags.erase(std::unique(p.tags.begin(), p.tags.end()), p.tags.end());
    for (const auto& [member, value] : object.items())
        if (std::find(std::begin(known), std::end(known), member) == std::end(known))
            p.origin[member] = value;
    return p;
}

bool sameContent(const Profile& a, const Profile& b) {
    // Where a key is kept is of the machine; which key it is, is not.
    if (a.key.path.empty() && b.key.path.empty() && !a.key.thumbprint.empty() && !b.key.thumbprint.empty() &&
        a.key.thumbprint != b.key.thumbprint)
        return false;
    const auto content = [](Profile p) {
        p.id.clear();
        p.name.clear();
        p.createdAtMs = p.changedAtMs = p.sendsSinceMs = p.revision = 0;
        const std::string path = std::move(p.key.path);
        p.key = {};
        p.key.path = path;
        return toJson(p);
    };
    return content(a) == content(b);
}

bool sendsTheSame(const Profile& a, const Profile& b) {
    const auto same = [](const std::string& one, const std::string& other) {
        return one.empty() || other.empty() || one == other;
    };
    const auto base = [](const Profile& p) {
        return p.credentials.fhirBaseUrl.empty() ? p.server : p.credentials.fhirBaseUrl;
    };
    // A base is looked at where an endpoint does not tell more: discovery finds the one by the other.
    const bool endpoints = !a.credentials.tokenEndpoint.empty() && !b.credentials.tokenEndpoint.empty();
    return a.credentials.clientId == b.credentials.clientId &&
           (endpoints ? a.credentials.tokenEndpoint == b.credentials.tokenEndpoint : same(base(a), base(b))) &&
           same(a.key.thumbprint, b.key.thumbprint);
}

Expected<std::string> cleanName(const std::string& name) {
    const QString clean = text(name).simplified();
    if (clean.isEmpty())
        return fail("profile_name_unusable", Tr::tr("A profile needs a name."), Tr::tr("Give it a short one."));
    if (clean.size() > longestName)
        return fail("profile_name_unusable", Tr::tr("This name is longer than 120 characters."),
                    Tr::tr("Give it a shorter one; notes have room for more."));
    for (const char32_t c : clean.toUcs4())
        if (!QChar::isPrint(c))
            return fail("profile_name_unusable", Tr::tr("This name holds characters that cannot be shown."),
                        Tr::tr("Write it with letters, digits and blanks."), shown(name));
    return utf8(clean);
}

std::string nameKey(const std::string& name) {
    return utf8(text(name).normalized(QString::NormalizationForm_KC).toCaseFolded());
}

std::string keyEntry(const std::string& id) { return id + "/key"; }
std::string passphraseEntry(const std::string& id) { return id + "/passphrase"; }

void fillCase(const Profile& p, diagnosis::CaseFile& file) {
    file.vendor = p.credentials.vendor;
    file.environment = p.credentials.environment;
    file.fhirBaseUrl = p.credentials.fhirBaseUrl;
    file.tokenEndpoint = p.credentials.tokenEndpoint;
    file.clientId = p.credentials.clientId;
    file.scope = p.credentials.scope;
    file.registered = p.registered;
    file.answers = p.answers;
    if (!p.key.inKeychain)
        file.key.path = p.key.path;
}

std::string addressOf(const Profile& p) {
    if (!p.credentials.tokenEndpoint.empty())
        return p.credentials.tokenEndpoint;
    return p.credentials.fhirBaseUrl.empty() ? p.server : p.credentials.fhirBaseUrl;
}

const vendors::Vendor& vendorOf(const Profile& p) {
    if (const auto* named = p.credentials.vendor.empty() ? nullptr : vendors::find(p.credentials.vendor))
        return *named;
    const std::string& endpoint = p.credentials.tokenEndpoint.empty() ? p.server : p.credentials.tokenEndpoint;
    return vendors::recognise(endpoint, p.credentials.fhirBaseUrl.empty() ? p.server : p.credentials.fhirBaseUrl);
}

std::string environmentOf(const Profile& p) {
    if (!p.credentials.environment.empty())
        return p.credentials.environment;
    const std::string& endpoint = p.credentials.tokenEndpoint.empty() ? p.server : p.credentials.tokenEndpoint;
    return vendors::recogniseEnvironment(vendorOf(p), endpoint, p.credentials.fhirBaseUrl);
}

KeyFileState keyFileState(const KeyReference& reference) {
    if (reference.path.empty() || reference.inKeychain)
        return KeyFileState::None;
    const QFileInfo info(text(reference.path));
    if (!info.exists())
        return KeyFileState::Missing;
    const bool same = reference.size == info.size() && reference.modifiedAtMs == modifiedMs(info);
    return same || reference.size < 0 ? KeyFileState::Unchanged : KeyFileState::Touched;
}

KeyReference remember(KeyReference reference, const keys::Key& key) {
    reference.thumbprint = key.thumbprint();
    reference.description = utf8(key.description());
    if (!reference.path.empty()) {
        const QFileInfo info(text(reference.path));
        reference.size = info.exists() ? info.size() : -1;
        reference.modifiedAtMs = info.exists() ? modifiedMs(info) : 0;
    }
    return reference;
}

QString keyChange(const KeyReference& reference, const keys::Key& key) {
    const std::string now = key.thumbprint();
    if (reference.thumbprint.empty() || now.empty() || reference.thumbprint == now)
        return {};
    return Tr::tr("The key in %1 is another one than before: %2 with thumbprint %3, and it was %4 with %5.")
        .arg(reference.inKeychain ? Tr::tr("the keychain") : shown(reference.path, 80), key.description(), shown(now),
             shown(reference.description), shown(reference.thumbprint));
}

} // namespace ad::profiles

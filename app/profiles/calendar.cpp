#include "profiles/calendar.h"

#include "base/time.h"
#include "diagnosis/known_words.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include "profiles/tr.h"
#include "vendors/rule_words.h"
#include "vendors/vendor.h"
#include <algorithm>

namespace ad::profiles {
namespace {

constexpr std::int64_t day = 86400;

QString dayText(std::int64_t seconds) { return text(formatRfc3339(seconds)).left(10); }

/// A certificate that the server knows the key by.
struct Known {
    keys::Certificate certificate;
    QString whose; ///< the key's name in a set; empty: registered by itself
};

std::string stringOf(const nlohmann::ordered_json& object, const char* member) {
    const auto it = object.is_object() ? object.find(member) : object.end();
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

/// Of the key that the profile signs with. Where it is not known which one that is: the one that ends last, for then
/// all the others are over.
std::optional<Known> inSet(const Profile& p) {
    const nlohmann::ordered_json& set = *p.registered.jwks;
    const auto list = set.is_object() ? set.find("keys") : set.end();
    if (list == set.end() || !list->is_array())
        return std::nullopt;
    std::optional<Known> last;
    for (const auto& key : *list) {
        const auto chain = key.is_object() ? key.find("x5c") : key.end();
        if (!key.is_object() || chain == key.end() || !chain->is_array() || chain->empty() ||
            !chain->front().is_string())
            continue;
        const auto read = keys::readCertificate(chain->front().get<std::string>());
        if (!read)
            continue;
        const std::string kid = stringOf(key, "kid");
        Known known{*read, shown(kid, 60)};
        const auto own = keys::fromJwk(key);
        const bool signs = (own && !p.key.thumbprint.empty() && own->thumbprint() == p.key.thumbprint) ||
                           (!kid.empty() && kid == p.credentials.kid);
        if (signs)
            return known;
        if (!last || known.certificate.notAfter > last->certificate.notAfter)
            last = std::move(known);
    }
    return last;
}

void certificate(const Profile& p, const Known& known, std::int64_t now, std::vector<Ahead>& out) {
    const std::int64_t left = known.certificate.notAfter - now;
    if (left > certificateWarningDays * day)
        return;
    const vendors::Vendor& vendor = vendorOf(p);
    Ahead a;
    a.kind = "certificate_expires";
    a.at = known.certificate.notAfter;
    a.event = a.kind + ' ' + formatRfc3339(a.at);
    const int days = static_cast<int>(std::max<std::int64_t>(0, left / day));
    if (known.whose.isEmpty())
        a.text = left < 0
                     ? Tr::tr("The registered certificate ended on %1.").arg(dayText(a.at))
                     : Tr::tr("The registered certificate ends on %1, in %n days.", nullptr, days).arg(dayText(a.at));
    else
        a.text =
            left < 0
                ? Tr::tr("The certificate of “%1” in the registered set ended on %2.").arg(known.whose, dayText(a.at))
                : Tr::tr("The certificate of “%1” in the registered set ends on %2, in %n days.", nullptr, days)
                      .arg(known.whose, dayText(a.at));
    if (vendor.id == "epic") { // subject and dates do not matter there, says its "OAuth 2.0 Specification"
        a.level = Ahead::Level::Note;
        a.todo = Tr::tr("%1 keeps only its key, so the end itself stops nothing.").arg(text(vendor.shortName));
    } else {
        a.level = left < 0 ? Ahead::Level::Now : Ahead::Level::Soon;
        a.todo = Tr::tr("Make a new one and register it before the old one ends.");
    }
    out.push_back(std::move(a));
}

void certificates(const Profile& p, std::int64_t now, std::vector<Ahead>& out) {
    if (!p.registered.certificatePem.empty())
        if (const auto read = keys::readCertificate(p.registered.certificatePem))
            certificate(p, {*read, {}}, now, out);
    if (p.registered.jwks)
        if (const auto known = inSet(p))
            certificate(p, *known, now, out);
}

/// How a vendor's dated rule concerns a profile.
struct Concern {
    enum class How {
        Not,
        Asked,   ///< whether it does, only the person can say
        ToKnow,  ///< it may stop it
        ToDo,    ///< it stops it, unless something is done in time
        Stopped, ///< it stops it from its date on
    };
    How how = How::Not;
    QString todo;
};

Concern concernOf(const vendors::Rule& rule, const Profile& p, bool come) {
    using How = Concern::How;
    const auto& registered = p.registered;
    // What the person has answered counts like what was brought.
    const std::string told = diagnosis::knownWord("key_registration", p.answers.keyRegistration);
    const bool byUrl = !registered.jwksUrl.empty() || !p.credentials.jku.empty() || told == "url";
    const bool uploaded = !registered.certificatePem.empty() || !registered.publicKeyPem.empty() ||
                          registered.jwks.has_value() || told == "upload";
    // What was registered under a rule was registered by it.
    const bool after = p.answers.keyRegisteredAt.value_or(0) >= *rule.from;
    if (rule.topic == "static_key") {
        const QString publish = Tr::tr("Publish the key at a URL and register that URL instead.");
        // A rule for new keys alone: those that were there before are not concerned.
        if (byUrl || (rule.weight == "static_key_new_only" && !after))
            return {};
        if (!uploaded)
            return {How::Asked, Tr::tr("Whether this concerns the profile is not known: note in it how the key is "
                                       "registered, by a URL or uploaded.")};
        return {rule.weight == "static_key_ended" ? How::Stopped : How::ToKnow, publish};
    }
    if (rule.topic == "local_key_url" && byUrl && !after)
        // Whether the customer has done so cannot be seen from here.
        return {come ? How::ToKnow : How::ToDo,
                Tr::tr("Ask the customer to enter the key URL there, and to tell you when it is done.")};
    if (rule.topic == "jti_text") {
        const auto& claims = p.credentials.changes.claimChanges;
        if (claims.is_object() && claims.contains("jti") && !claims["jti"].is_null() && !claims["jti"].is_string())
            return {How::Stopped, Tr::tr("Give jti as a text, or leave it to this program.")};
    }
    if (rule.topic == "token_endpoint_form") {
        const std::string& endpoint = p.credentials.tokenEndpoint.empty() ? p.server : p.credentials.tokenEndpoint;
        if (endpoint.find("/protocols/oauth2/") != std::string::npos && endpoint.find("/hosts/") == std::string::npos)
            return {How::ToDo, Tr::tr("Take the address that the smart-configuration names.")};
    }
    if (rule.topic == "scope_v2" && !after)
        for (const char* old : {".read", ".write", ".*"})
            if (p.credentials.scope.find(old) != std::string::npos)
                return {How::ToKnow, Tr::tr("The scopes of this profile are in format v1: look at the app's setting.")};
    return {};
}

/// A change that may stop nothing is news for so long.
constexpr std::int64_t newsDays = 365;

void vendorChanges(const Profile& p, std::int64_t now, std::vector<Ahead>& out) {
    using How = Concern::How;
    const vendors::Vendor& vendor = vendorOf(p);
    const std::string environment = environmentOf(p);
    for (const vendors::Rule& rule : vendor.rules) {
        if (!rule.from || (!rule.environment.empty() && rule.environment != environment) ||
            (rule.until && now >= *rule.until))
            continue;
        const std::int64_t left = *rule.from - now;
        const Concern concern = concernOf(rule, p, left <= 0);
        const bool old = rule.topic != "static_key" && concern.how == How::ToKnow && left < -newsDays * day;
        if (concern.how == How::Not || left > vendorWarningDays * day || old)
            continue;
        Ahead a;
        a.kind = concern.how == How::Asked ? "vendor_question" : "vendor_change";
        a.at = *rule.from;
        a.event = rule.id;
        // Only what ends for certain stops this profile; the others are to know.
        a.level = concern.how == How::Stopped && left <= 0                  ? Ahead::Level::Now
                  : concern.how == How::Stopped || concern.how == How::ToDo ? Ahead::Level::Soon
                                                                            : Ahead::Level::Note;
        a.text = (left <= 0 ? Tr::tr("Since %1 at %2: %3.") : Tr::tr("From %1 at %2: %3."))
                     .arg(vendors::versionOf(rule), text(vendor.shortName), vendors::factOf(rule));
        a.todo = concern.todo;
        // One question is enough: that of the latest rule.
        if (concern.how == How::Asked)
            std::erase_if(out, [&](const Ahead& other) { return other.kind == a.kind; });
        out.push_back(std::move(a));
    }
}

} // namespace

std::vector<Ahead> ahead(const Profile& profile, std::int64_t now) {
    std::vector<Ahead> out;
    certificates(profile, now, out);
    vendorChanges(profile, now, out);
    std::stable_sort(out.begin(), out.end(), [](const Ahead& a, const Ahead& b) { return a.at < b.at; });
    return out;
}

} // namespace ad::profiles
